/** Country → the number to call when a life is in danger. */
const NUMBERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    // The European Union, and its neighbours that have the same number.
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO CH TR'
      .split(' ')
      .map(country => [country, '112']),
  ),
  GB: '112 / 999',
  IE: '112 / 999',
  US: '911',
  CA: '911',
  AU: '000',
  NZ: '111',
};

/** The emergency number of a country, `BE`; undefined where we do not know it for sure. */
export function emergencyNumber(country: string): string | undefined {
  return Object.hasOwn(NUMBERS, country) ? NUMBERS[country] : undefined;
}
