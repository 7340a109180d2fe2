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
  'best',
  'course',
  'activity',
  'partner',
  'location',
  'service',
] as const;

export type ClueName = (typeof clueNames)[number];
export type Clues = Record<ClueName, number>;
