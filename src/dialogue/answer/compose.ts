import type { Entry } from '../../knowledge/schema.ts';
import type { Line } from '../../text/index.ts';
import type { Aspect } from '../../understanding/understanding.ts';
import { type Moment, phrase } from '../moment.ts';
import { message, type Outcome, outcome } from '../outcome.ts';
import { choicesFor } from './choices-for.ts';
import { type Asked, type Composer, factFor } from './composer.ts';
import { composerOf } from './composers.ts';
import { askThere, contactLines } from './contact.ts';
import { explainLanguages } from './foreign.ts';
import { keepShort, type Part } from './keep-short.ts';

/** Answers about an entry: the facts that were asked, or what it is and the most useful facts. */
export function answerEntry(moment: Moment, entry: Entry, asked: Asked): Outcome {
  const composer = composerOf(entry);
  const { parts, cut } = keepShort(moment, tell(moment, entry, composer, asked));
  const notice = composer.notice?.(moment, entry, asked) ?? [];
  const told = [...asked.aspects, ...parts.flatMap(({ aspect }) => aspect ?? [])];
  return answered(moment, entry, [...notice, ...parts.map(({ lines }) => lines)], told, cut);
}

/** All of a text that was too long for an answer. */
export function answerRest(moment: Moment, entry: Entry): Outcome {
  const composer = composerOf(entry);
  const paragraphs = [composer.intro, composer.details].flatMap(tellIt => tellIt?.(moment, entry, { aspects: [] }) ?? []);
  return answered(moment, entry, paragraphs, [], false);
}

function answered(moment: Moment, entry: Entry, paragraphs: Line[][], told: Aspect[], cut: boolean): Outcome {
  const composer = composerOf(entry);
  const title = composer.title?.(moment, entry);
  const said = message(moment, explainLanguages(moment, [...paragraphs, ...comfort(moment, entry)]), {
    ...(title && { title }),
    choices: choicesFor(moment, entry, composer, told, cut),
  });
  const entries = [{ id: entry.id, score: 1 }];
  const events = [{ type: 'answer_given' as const, entries, confidence: 1 }];
  return outcome('answer', [said], { entries, events, state: { subject: entry.id } });
}

function tell(moment: Moment, entry: Entry, composer: Composer<Entry>, asked: Asked): Part[] {
  const aspects = withTime(asked);
  const facts = factsOf(moment, entry, composer, aspects, asked);
  if (facts.length > 0) return facts;
  const missing = aspects.length > 0 && composer.admits ? askThere(moment) : [];
  const intro = [...missing, ...composer.intro(moment, entry, asked)].map(lines => ({ lines }));
  const details = composer.details?.(moment, entry, asked) ?? [];
  const useful = factsOf(moment, entry, composer, composer.useful, { aspects: [] });
  return [...intro, ...useful, ...details.map(lines => ({ lines }))];
}

/** Facts about time: who names a day wants one of these. */
const ofTime = new Set<Aspect>(['when', 'open_now', 'next_date', 'until', 'duration']);
/** "May I come tomorrow?", "can my son come on Friday?": less about who than about when. */
const lessThanTime = new Set<Aspect>(['audience', 'age', 'childcare', 'contact', 'language']);

/** The facts to tell, the day that was named among them. */
export function withTime({ aspects: named, day, period, part, time }: Asked): Aspect[] {
  // "Until when can I sign up?"
  const aspects = named.includes('enrol') ? named.filter(aspect => aspect !== 'until') : named;
  if (!day && !period && !(aspects.length === 0 && (part || time))) return aspects;
  if (aspects.some(aspect => ofTime.has(aspect))) return aspects;
  const first = aspects.filter(aspect => !lessThanTime.has(aspect));
  return [...first, 'when', ...aspects.filter(aspect => lessThanTime.has(aspect))];
}

export function factsOf(moment: Moment, entry: Entry, composer: Composer<Entry>, aspects: Aspect[], asked: Asked): Part[] {
  const seen = new Set<string>();
  const parts = [...new Set(aspects)].flatMap(aspect => {
    const fact = factFor(composer, aspect);
    return (fact?.(moment, entry, asked) ?? []).map(lines => ({ lines, aspect }));
  });
  return parts.filter(({ lines }) => !seen.has(JSON.stringify(lines)) && seen.add(JSON.stringify(lines)));
}

/** With what is delicate, a person is offered at once. */
function comfort(moment: Moment, entry: Entry): Line[][] {
  if (!('sensitive' in entry) || !entry.sensitive) return [];
  return [[phrase('answer:sensitive')], contactLines(moment).flat()];
}
