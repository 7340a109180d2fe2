/** Dutch spelling doubles and voices letters before an ending: lessen and les, huizen and huis, lopen and loop. People double at random. */
const tidy = (word: string): string =>
  word
    .replace(/([a-z])\1/g, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f');

export const nl = {
  steps: `
3 heden>heid een>een oen>oen ien>ien parking! en e
4 s
4 scholing>scholing ing lijk heid ig baar`,
  tidy,
};
