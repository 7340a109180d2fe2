const tidy = (word: string): string => word.replace(/([bdfgmnprt])\1$/, '$1').replace(/i$/, 'y');

export const en = {
  steps: `
2 sses>ss ies>y xes>x ches>ch shes>sh ss>ss us>us is>is s
3 outing! placement! ing ings ed
4 ment ly
4 e`,
  tidy,
};
