/** Arabic letters and the Latin ones that people type for them, as one consonant each; vowels and what sounds as one are gone. */
const ARABIC: Record<string, string> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ط: 't',
  ث: 't',
  ج: 'j',
  چ: 'j',
  ح: 'h',
  ه: 'h',
  خ: 'x',
  د: 'd',
  ض: 'd',
  ذ: 'd',
  ظ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ص: 's',
  ش: 'c',
  ع: '3',
  غ: 'g',
  گ: 'g',
  ڭ: 'g',
  ف: 'f',
  ڤ: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
};
const PAIRS: [RegExp, string][] = [
  [/ch|sh|sch/g, 'c'],
  [/kh|5/g, 'x'],
  [/gh|8/g, 'g'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/7/g, 'h'],
  [/9/g, 'q'],
  [/[26'eiouyaw]/g, ''],
  [/p/g, 'b'],
  [/v/g, 'f'],
];

/** The consonants of an Arabic word, in either script: "bghit" and "بغيت" are both "bgt". Folded words only. */
export function skeleton(folded: string): string {
  const bones = /\p{Script=Arabic}/u.test(folded)
    ? [...folded].map(letter => ARABIC[letter] ?? '').join('')
    : PAIRS.reduce((rest, [pattern, letter]) => rest.replace(pattern, letter), folded);
  return bones.replace(/(.)\1+/g, '$1');
}
