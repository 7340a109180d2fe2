const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Codes with a name that are no countries: unions, groups of islands, and those for tests. */
const noCountries = new Set('EU EZ UN QO XA XB ZZ'.split(' '));
/** Codes that people use, and that no table turns into the right one. */
const habits: Record<string, string> = { EL: 'GR' };

/** Is it the ISO 3166 code of a country or territory of today, such as `BE`? `UK` and `SU` are none. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && !noCountries.has(code) && names.of(code) !== undefined && current(code) === code;
}

/** What to write instead: the code that was meant, where that is known (`UK` → `GB`, `be` → `BE`). */
export function countryHint(given: string): string {
  const code = given.trim().toUpperCase();
  const meant = habits[code] ?? (/^[A-Z]{2}$/.test(code) ? current(code) : '');
  return isCountry(meant) ? `${meant}, the code of ${names.of(meant)}` : 'a country code such as BE';
}

function current(code: string): string {
  return new Intl.Locale(`und-${code}`).region ?? '';
}
