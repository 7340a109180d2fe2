/** Writing systems that we tell apart. */
export type Script =
  | 'Latin'
  | 'Arabic'
  | 'Cyrillic'
  | 'Greek'
  | 'Hebrew'
  | 'Devanagari'
  | 'Ethiopic'
  | 'Han'
  | 'Kana'
  | 'Hangul'
  | 'Georgian'
  | 'Armenian'
  | 'Thai'
  | 'Bengali'
  | 'Gurmukhi'
  | 'Gujarati'
  | 'Tamil'
  | 'Telugu'
  | 'Kannada'
  | 'Malayalam'
  | 'Sinhala'
  | 'Oriya'
  | 'Myanmar'
  | 'Khmer'
  | 'Lao'
  | 'Tibetan'
  | 'Other';

/** Ranges of code points, ascending: first, last, script. Rough on purpose: it decides by the letters that people really send. */
const RANGES: [number, number, Script][] = [
  [0x41, 0x5a, 'Latin'],
  [0x61, 0x7a, 'Latin'],
  [0xc0, 0x24f, 'Latin'],
  [0x370, 0x3ff, 'Greek'],
  [0x400, 0x52f, 'Cyrillic'],
  [0x530, 0x58f, 'Armenian'],
  [0x590, 0x5ff, 'Hebrew'],
  [0x620, 0x65f, 'Arabic'],
  [0x66e, 0x6d5, 'Arabic'],
  [0x6fa, 0x6ff, 'Arabic'],
  [0x750, 0x77f, 'Arabic'],
  [0x900, 0x965, 'Devanagari'],
  [0x970, 0x97f, 'Devanagari'],
  [0x980, 0x9ff, 'Bengali'],
  [0xa00, 0xa7f, 'Gurmukhi'],
  [0xa80, 0xaff, 'Gujarati'],
  [0xb00, 0xb7f, 'Oriya'],
  [0xb80, 0xbff, 'Tamil'],
  [0xc00, 0xc7f, 'Telugu'],
  [0xc80, 0xcff, 'Kannada'],
  [0xd00, 0xd7f, 'Malayalam'],
  [0xd80, 0xdff, 'Sinhala'],
  [0xe00, 0xe7f, 'Thai'],
  [0xe80, 0xeff, 'Lao'],
  [0xf00, 0xfff, 'Tibetan'],
  [0x1000, 0x109f, 'Myanmar'],
  [0x10a0, 0x10ff, 'Georgian'],
  [0x1100, 0x11ff, 'Hangul'],
  [0x1200, 0x139f, 'Ethiopic'],
  [0x1780, 0x17ff, 'Khmer'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x1f00, 0x1fff, 'Greek'],
  [0x3040, 0x30ff, 'Kana'],
  [0x3130, 0x318f, 'Hangul'],
  [0x3400, 0x9fff, 'Han'],
  [0xac00, 0xd7af, 'Hangul'],
  [0xfb50, 0xfdff, 'Arabic'],
  [0xfe70, 0xfeff, 'Arabic'],
];

/** The script of one letter; undefined for what is no letter of a known script. */
function scriptOfCode(code: number): Script | undefined {
  return RANGES.find(([first, last]) => code >= first && code <= last)?.[2];
}

/** The script that most letters of a text have; undefined where there is no letter (only emoji, digits, signs). */
export function scriptOf(text: string): Script | undefined {
  const counts = new Map<Script, number>();
  for (const letter of text.slice(0, 500)) {
    if (!/\p{L}/u.test(letter)) continue;
    const script = scriptOfCode(letter.codePointAt(0) ?? 0) ?? 'Other';
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  // Japanese mixes Han with kana: some kana is enough.
  if (counts.has('Kana')) return 'Kana';
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}

/** A word of another script weighs so much more than one of the Latin script: names and lent words are often Latin. */
const OWN_WORD = 2.01;

/** The script that a message is written in, by its words: Latin words inside another script are lent, not the other way round. */
export function mainScript(words: readonly string[]): Script | undefined {
  const counts = new Map<Script, number>();
  for (const word of words) {
    const script = scriptOf(word);
    if (script) counts.set(script, (counts.get(script) ?? 0) + (script === 'Latin' ? 1 : OWN_WORD));
  }
  if (counts.has('Kana')) return 'Kana';
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}
