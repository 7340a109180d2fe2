import type { Entry, Fee, Service } from '../../knowledge/schema.ts';
import type { Line, Literal } from '../../text/index.ts';
import { type Moment, marked, phrase, read } from '../moment.ts';

/** A text of the entry behind an emoji; nothing when it has none. */
export function textFact(moment: Moment, entry: Entry, path: string, mark: string): Line[][] {
  const text = read(moment, entry, path);
  return text ? [marked(mark, text)] : [];
}

/** What it costs, with the reduced price and the organisation's note. */
export function price(moment: Moment, entry: Entry, fee: Fee | undefined): Line[][] {
  if (!fee) return [];
  const note = read(moment, entry, 'fee.note');
  const { amount, reduced, currency } = fee;
  if (amount === 0) return [[phrase('answer:free'), ...withoutFree(moment, note)]];
  const lines: Line[] = [phrase('answer:price', { price: { money: amount, currency } })];
  if (reduced !== undefined && reduced < amount) lines.push(reducedPrice(reduced, currency));
  return [note ? [...lines, note] : lines];
}

function reducedPrice(reduced: number, currency: string): Line {
  return reduced === 0 ? phrase('answer:reducedFree') : phrase('answer:reduced', { price: { money: reduced, currency } });
}

/** "Gratis. Gratis, en koffie ook": the note often begins with what we just said. */
function withoutFree(moment: Moment, note: Literal | undefined): Literal[] {
  if (!note) return [];
  const free = moment.texts.render(note.language ?? moment.language, phrase('answer:free')).replace(/^[^\p{L}]+/u, '');
  const text = note.text.startsWith(free) ? note.text.slice(free.length).trim() : note.text;
  return text ? [{ ...note, text }] : [];
}

/** For whom: the organisation's words, and the ages where they are not in the person's language. */
export function audience(moment: Moment, entry: Entry, ages?: Service['ages']): Line[][] {
  const words = read(moment, entry, 'audience');
  const numbers = words && !words.language ? [] : agesOf(ages);
  return [...numbers, ...(words ? [marked('👥', words)] : [])];
}

function agesOf(ages: Service['ages']): Line[][] {
  const { min, max } = ages ?? {};
  if (min !== undefined && max !== undefined) return [[phrase('answer:ages', { min, count: max })]];
  if (min !== undefined) return [[phrase('answer:agesFrom', { count: min })]];
  return max === undefined ? [] : [[phrase('answer:agesTo', { count: max })]];
}

export function childcare(offered: boolean | undefined): Line[][] {
  if (offered === undefined) return [];
  return [[phrase(offered ? 'answer:childcare' : 'answer:noChildcare')]];
}

/** Which languages the people there speak. */
export function spoken(languages: string[] | undefined): Line[][] {
  if (!languages || languages.length === 0) return [];
  return [[phrase('answer:spoken', { languages: { list: languages.map(languageName => ({ languageName })) } })]];
}
