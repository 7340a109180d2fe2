const tidy = (word: string): string =>
  word.replace(/(en|on|et|el|eil)([nlt])$/, (whole, start, last) => (start.endsWith(last) ? start : whole));

export const fr = {
  steps: `
3 eaux>eau aux>al ais>ais ois>ois ous>ous us>us as>as ays>ays ss>ss s
4 issement issant ement ation>at ateur>at atrice>at iraient eraient irait erait irais erais iront eront irons erons irez erez aient ais ait ions iez
4 ment
3 ier>ier comment! ant ees ee er ez ir ent ons is ire it
4 e`,
  tidy,
};
