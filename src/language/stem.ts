import { type Endings, endings } from './endings/index.ts';
import { fold } from './fold.ts';
import type { Token } from './tokens.ts';

/**
 * All forms under which a word is found, the folded one first, its stem last. `language` undefined, or one whose endings are
 * not known: only the folded form, for character n-grams do the rest. At most three, without doubles.
 */
export function forms({ folded }: Token, language: string | undefined): string[] {
  const stemmer = language ? stemmerOf(language) : undefined;
  if (!stemmer || folded.length < 3 || /\d/.test(folded)) return [folded];
  const bare = stemmer.prefix ? folded.replace(stemmer.prefix, '') : folded;
  const stem = stemOf(bare, stemmer);
  if (stem === folded) return [folded];
  return bare === folded || bare === stem ? [folded, stem] : [folded, bare, stem];
}

interface Stemmer {
  steps: { least: number; longest: number; endings: ReadonlyMap<string, string> }[];
  prefix: RegExp | undefined;
  tidy: ((word: string) => string) | undefined;
}

/** What stands in the place of an ending after which nothing more is taken off; longer than any that would be too short. */
const STAY = '! stays as it is';

const stemmers = new Map<string, Stemmer>();

function stemmerOf(language: string): Stemmer | undefined {
  const known = stemmers.get(language);
  if (known || !Object.hasOwn(endings, language)) return known;
  const made = stemmerFrom(endings[language] as Endings);
  stemmers.set(language, made);
  return made;
}

function stemmerFrom({ steps, prefix, tidy }: Endings): Stemmer {
  const read = steps
    .trim()
    .split('\n')
    .map(line => {
      const [least, ...each] = line.trim().split(' ');
      const pairs = each.map(readEnding);
      const longest = Math.max(...pairs.map(([ending]) => ending.length));
      return { least: Number(least), longest, endings: new Map(pairs) };
    });
  return { steps: read, prefix, tidy };
}

function readEnding(written: string): [string, string] {
  if (written.endsWith('!')) return [fold(written.slice(0, -1)), STAY];
  const [ending = '', other = ''] = written.split('>');
  return [fold(ending), fold(other)];
}

function stemOf(word: string, { steps, tidy }: Stemmer): string {
  let stem = word;
  for (const step of steps) {
    const taken = withoutEnding(stem, step);
    if (taken === undefined) return stem;
    stem = tidy ? tidy(taken) : taken;
  }
  return stem;
}

/** Undefined: the word is to stay as it is. */
function withoutEnding(word: string, { least, longest, endings: known }: Stemmer['steps'][number]): string | undefined {
  for (let length = Math.min(longest, word.length); length > 0; length -= 1) {
    const other = known.get(word.slice(-length));
    if (other === undefined || word.length - length + other.length < least) continue;
    return other === STAY ? undefined : word.slice(0, -length) + other;
  }
  return word;
}
