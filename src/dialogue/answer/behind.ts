import type { Entry } from '../../knowledge/schema.ts';
import type { Line, Literal } from '../../text/index.ts';
import type { Aspect } from '../../understanding/understanding.ts';
import { type Moment, nameOf, phrase } from '../moment.ts';
import { activities } from './activities.ts';
import type { Asked, Composer, EntryOf } from './composer.ts';
import { factFor } from './composer.ts';
import { hoursAsked } from './schedule.ts';
import { services } from './services.ts';

interface Behind {
  before: Line[][];
  after: Line[][];
}

const ofToday = new Set<Aspect>(['open_now', 'next_date']);
/** Facts that an answer may leave to what it is about. */
const lent = new Set<Aspect>(['when', 'open_now', 'next_date', 'until', 'price', 'reduced_price', 'where', 'directions', 'age']);

/**
 * What the entries behind an answer say of the fact that was asked: the hours of a day before it, another fact after it, when
 * the answer itself does not say it.
 */
export function factsBehind(moment: Moment, faq: EntryOf<'faqs'>, answer: Literal | undefined, asked: Asked): Behind {
  const entries = (faq.related ?? []).flatMap(id => moment.knowledge.entry(id) ?? []);
  const dated = asked.day !== undefined || asked.period !== undefined;
  const houses = entries.filter(entry => entry.section === 'locations' && entry.openingHours);
  const [first] = entries;
  if (first?.section === 'locations' && (dated || asked.aspects.some(aspect => ofToday.has(aspect))))
    return { before: [...hoursOf(moment, houses, asked), []], after: [] };
  const composer = first && composerOf(first);
  if (!composer) return { before: [], after: [] };
  const aspects: Aspect[] =
    dated && !asked.aspects.some(aspect => ofToday.has(aspect)) ? ['when', ...asked.aspects] : asked.aspects;
  const told = numbersOf(answer?.text ?? '');
  const lines = [...new Set(aspects)]
    .filter(aspect => lent.has(aspect))
    .flatMap(aspect => factFor(composer, aspect)?.(moment, first, asked) ?? [])
    .filter(each => numbersOf(textOf(moment, each)).some(number => !told.includes(number)));
  const named = lines.length > 0 ? [[nameOf(moment, first)], ...distinct(lines)] : [];
  if (named.length === 0) return { before: [], after: [] };
  return dated ? { before: [...named, []], after: [] } : { before: [], after: [[], ...named] };
}

/** Only what is ours has facts of its own to lend: a course is one of many. */
function composerOf({ section }: Entry): Composer<Entry> | undefined {
  if (section === 'services') return services as unknown as Composer<Entry>;
  return section === 'activities' ? (activities as unknown as Composer<Entry>) : undefined;
}

function hoursOf(moment: Moment, places: readonly Entry[], asked: Asked): Line[][] {
  return places.flatMap(place => {
    if (place.section !== 'locations' || !place.openingHours) return [];
    return [[phrase('answer:place', { name: nameOf(moment, place).text })], ...hoursAsked(moment, place.openingHours, asked)];
  });
}

function distinct(lines: Line[][]): Line[][] {
  return [...new Map(lines.map(each => [JSON.stringify(each), each])).values()];
}

function textOf(moment: Moment, lines: Line[]): string {
  return lines.map(line => moment.texts.render(moment.language, line)).join(' ');
}

/** The numbers of a text; a full hour (17:00) is its hour alone (17). */
function numbersOf(text: string): string[] {
  return [...text.normalize('NFKC').matchAll(/\d+(?:[:.,]\d+)?/g)].map(([number]) =>
    number
      .replace(/[:.,]0+$/, '')
      .replace(/[:,]/, '.')
      .replace(/^0(?=\d)/, ''),
  );
}
