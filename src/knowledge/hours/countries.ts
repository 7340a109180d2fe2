/** Countries whose public holidays the opening-hours library knows; it writes to the console when asked for another one. */
const known = new Set(
  (
    'ar at au be bg br by ca ch ci cn cz de dk ee es fi fr ge gg gi gr hr hu ie im it je jp lt lu lv mc md mt mx na nf nl no nz pl pm pt ' +
    'ro rs ru se si sj sk sm ua us vn xa za'
  ).split(' '),
);

/** Are the public holidays (`PH`) of a country known? If not, hours are computed as if it had none. `country` as in `BE`. */
export function knowsHolidays(country: string): boolean {
  return known.has(country.toLowerCase());
}
