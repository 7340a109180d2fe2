import { JOKE, type Ruled, rulesFor } from './danger-rules.ts';
import { varieties } from './library/index.ts';
import { type Reading, SURE_OF_LANGUAGE } from './reading.ts';
import { type Sign, Signs } from './signs.ts';

/** A rule that holds, and the language of its words. */
export interface SaidRule extends Ruled {
  saidIn: string;
}

/** One word of another language must be so long: short ones mean something else here. Romanised Arabic is full of French. */
const LONG = { usual: 6, romanised: 4 };
const made = new Map<string, Signs[]>();

/** What the signs of a message say. */
export interface Signed {
  rules: readonly SaidRule[];
  /** Somebody laughs. */
  joke: boolean;
}

/**
 * The rules that hold for a message in one of the languages `spoken`. Where its language is sure, words of others are mixed in;
 * else each language is tried by itself. Signs in `figures` (positions of figures of speech) do not count.
 */
export function readSigns(reading: Reading, spoken: Iterable<string>, figures: ReadonlySet<number>): Signed {
  const { identified } = reading;
  const said = [...spoken].map(language => ({ language, signs: signsIn(reading, language, figures) }));
  const joke = said.some(({ signs }) => signs.some(({ sign }) => sign === JOKE));
  const own = identified.language;
  const groups =
    own && identified.confidence >= SURE_OF_LANGUAGE ? [{ language: own, signs: said.flatMap(({ signs }) => signs) }] : said;
  const rules = groups.flatMap(({ language, signs }) => rulesFor(signs).map(rule => ({ ...rule, saidIn: language })));
  return { rules, joke };
}

function signsIn(reading: Reading, language: string, figures: ReadonlySet<number>): Sign[] {
  const { identified, words } = reading;
  const isOwn = identified.language === language || identified.confidence < SURE_OF_LANGUAGE;
  const long = identified.language === 'ar' && identified.script === 'Latin' ? LONG.romanised : LONG.usual;
  return signsOf(language).flatMap(signs =>
    signs
      .find(words)
      .filter(({ at }) => !at.some(position => figures.has(position)))
      .filter(({ at }) => isOwn || at.length > 1 || (words[at[0] as number]?.folded.length ?? 0) >= long),
  );
}

/** The signs of a language, of all its varieties; made when it is first needed. */
function signsOf(language: string): Signs[] {
  const known = made.get(language);
  if (known) return known;
  const own = Object.values(varieties).filter(variety => variety.language === language);
  const signs = own.map(variety => new Signs(language, variety.signs));
  // Codes come from files and from the identifier: few, but not ours to trust.
  if (own.length > 0) made.set(language, signs);
  return signs;
}
