/**
 * The language to show: the one that is asked for, else the best of `Accept-Language` that we speak, else `fallback`.
 * Regions are left out: `nl-BE` is `nl`.
 */
export function chooseLanguage(
  spoken: string[],
  asked: string | undefined,
  accept: string | undefined,
  fallback: string,
): string {
  const wishes = [asked ?? '', ...acceptedLanguages(accept ?? '')].map(tag => tag.toLowerCase().split('-')[0] ?? '');
  return wishes.find(wish => spoken.includes(wish)) ?? fallback;
}

function acceptedLanguages(header: string): string[] {
  const parts = header.slice(0, 1000).split(',', 30);
  return parts
    .map(part => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map(parameter => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}
