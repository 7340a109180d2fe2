import { make } from './dom.ts';

const arabic = 'U+0600-06FF, U+0750-077F, U+0870-088E, U+0890-0891, U+0897-08E1, U+08E3-08FF, U+FB50-FDFF, U+FE70-FEFC';

/**
 * Offers a font for Arabic letters to machines that have none. The browser fetches it when such letters are shown; if the
 * page's policy forbids that, nothing is worse than before.
 */
export function offerFonts(base: string): void {
  if (typeof FontFace !== 'function' || draws('ع')) return;
  for (const { weight, name } of __ARABIC_FONTS__) {
    const descriptors = { weight: weight === 400 ? '1 500' : '501 900', display: 'swap', unicodeRange: arabic } as const;
    document.fonts.add(new FontFace('Houvast Arabic', `url("${base}${name}") format("woff2")`, descriptors));
  }
}

/** Whether this machine has a shape for a letter: one other than for a character that does not exist. */
function draws(letter: string): boolean {
  const canvas = make('canvas', { width: '40', height: '40' });
  const context = canvas.getContext('2d');
  if (!context) return true;
  const ink = (text: string) => {
    context.clearRect(0, 0, 40, 40);
    context.font = '24px sans-serif';
    context.fillText(text, 8, 26);
    return String(context.getImageData(0, 0, 40, 40).data);
  };
  return ink(letter) !== ink('\u{10fffe}');
}
