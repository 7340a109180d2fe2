import { leftOver, type Reading } from './reading.ts';
import { numberAt } from './time/numbers.ts';

/** What a message says about the conversation itself. */
export interface Remarks {
  /** "No, I meant …": the words after it, to be read afresh. */
  corrected?: string;
  /** "That is not what I asked". */
  misunderstood?: boolean;
  /** "Tell me more". */
  more?: boolean;
  /** "None of these". */
  noneOfThese?: boolean;
  /** "The second one": 1, 2, …; -1 is the last. */
  ordinal?: number;
}

/** Longer messages tell something of their own. */
const LONGEST_REMARK = 12;
const LONGEST_CHOICE = 5;

/** Reads what a message says about the conversation; nothing when it says nothing about it. */
export function remarksIn(reading: Reading): Remarks {
  const { words, lexicons } = reading;
  if (words.length === 0) return {};
  for (const lexicon of lexicons) {
    const ordinal = ordinalIn(reading, lexicon);
    if (ordinal !== undefined) return { ordinal };
    const found = lexicon.talk.find(words).sort((one, other) => other.at.length - one.at.length);
    const [first] = found;
    if (!first) continue;
    const rest = leftOver(words, lexicon, new Set(found.filter(({ code }) => code === first.code).flatMap(({ at }) => at)));
    if (first.code === 'correction' && first.at[0] !== undefined && first.at[0] <= 2)
      return corrected(reading, first.at, rest.length);
    if (rest.length > 1 || words.length > LONGEST_REMARK) continue;
    if (first.code === 'misunderstood' || first.code === 'more' || first.code === 'noneOfThese') return { [first.code]: true };
  }
  return {};
}

/** The text after the words that correct; with nothing after them, we only know that we were wrong. */
function corrected({ words, text }: Reading, at: number[], rest: number): Remarks {
  if (rest === 0) return { misunderstood: true };
  const after = text.slice(endOf(words.slice(0, (at.at(-1) ?? 0) + 1), text)).replace(/^[\s,.:;!…-]+/u, '');
  return after.length >= 3 ? { corrected: after } : {};
}

/** Where the last of some words ends in their text. */
function endOf(words: Reading['words'], text: string): number {
  const lower = text.toLowerCase();
  return words.reduce((from, { raw }) => {
    const at = lower.indexOf(raw, from);
    return at < 0 ? from : at + raw.length;
  }, 0);
}

function ordinalIn({ words }: Reading, lexicon: Reading['lexicons'][number]): number | undefined {
  if (words.length > LONGEST_CHOICE) return undefined;
  const at = words.findIndex(({ folded }) => lexicon.ordinals.some(spellings => spellings.includes(folded)));
  const numbered =
    at < 0 && words.length <= 3 ? words.findIndex(word => numberAt(word, lexicon.clock?.numbers ?? new Map()) !== undefined) : -1;
  const position = at >= 0 ? at : numbered;
  if (position < 0 || leftOver(words, lexicon, new Set([position])).length > 0) return undefined;
  if (at < 0) return numberAt(words[position], lexicon.clock?.numbers ?? new Map());
  const place = lexicon.ordinals.findIndex(spellings => spellings.includes(words[at]?.folded ?? ''));
  return place === lexicon.ordinals.length - 1 ? -1 : place + 1;
}
