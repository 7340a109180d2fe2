/** What speaks for an entry as the answer to a message; the order is that of the trained weights. */
export const clueNames = [
  'words',
  'coverage',
  'phrase',
  'named',
  'ideas',
  'ideasCovered',
  'needs',
  'needFirst',
  'fits',
  'clashes',
  'course',
  'activity',
  'partner',
  'location',
  'service',
  'phraseIdeas',
  'examples',
  'states',
  'silent',
  'faqAsked',
] as const;

/** What can only speak for an entry (1) or against it (-1); 0: either. */
export const clueSigns = clueNames.map(name => {
  if (name === 'clashes' || name === 'silent') return -1;
  return ['course', 'activity', 'partner', 'location', 'service', 'faqAsked'].includes(name) ? 0 : 1;
});

export type ClueName = (typeof clueNames)[number];
export type Clues = Record<ClueName, number>;
