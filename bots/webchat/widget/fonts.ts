/**
 * Offers a font for Arabic letters, for machines that have none of their own. The browser fetches it when such letters
 * are shown; if the page's policy forbids that, the machine's own font serves.
 */
export function offerFonts(base: string): void {
  if (typeof FontFace !== 'function') return;
  for (const { weight, name } of __ARABIC_FONTS__) {
    document.fonts.add(
      new FontFace('Houvast Arabic', `url("${base}${name}") format("woff2")`, {
        weight: weight === 400 ? '1 500' : '501 900',
        display: 'swap',
        unicodeRange: 'U+0600-06FF, U+0750-077F, U+0870-088E, U+0890-0891, U+0897-08E1, U+08E3-08FF, U+FB50-FDFF, U+FE70-FEFC',
      }),
    );
  }
}
