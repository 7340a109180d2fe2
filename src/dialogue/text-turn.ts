import type { Entry } from '../knowledge/schema.ts';
import type { Aspect, Found, Smalltalk, Understanding } from '../understanding/understanding.ts';
import { bearerOf, hasFact } from './answer/bearer.ts';
import { answerEntry } from './answer/compose.ts';
import { askThere } from './answer/contact.ts';
import { actOn } from './choice-turn.ts';
import { choose } from './choices.ts';
import { forget, keep, obey } from './commands.ts';
import { stayNear, warn, withNumber } from './danger.ts';
import { handOver } from './human.ts';
import { askLanguage, switchLanguage } from './languages.ts';
import { listActivities, listAllCourses } from './lists.ts';
import { answerMedia } from './media.ts';
import type { Moment } from './moment.ts';
import { admit, offer, tellOffered } from './offer.ts';
import { message, type Outcome, outcome } from './outcome.ts';
import { pick } from './pick.ts';
import type { Message } from './read-text.ts';
import { answerRemark, chooseByPlace } from './remark.ts';
import { react } from './smalltalk.ts';
import { typedLabel } from './typed-label.ts';

/** One way of reading a text; undefined: not this one. */
type Reading = (moment: Moment, message: Message) => Outcome | undefined;

/** Answers a text by the first reading that fits. The order matters: danger goes before everything. */
export function answerText(moment: Moment, message: Message): Outcome {
  const said = firstReading(moment, message);
  return message.understood.worry ? withNumber(moment, said) : said;
}

function firstReading(moment: Moment, message: Message): Outcome {
  for (const reading of readings) {
    const found = reading(moment, message);
    if (found) return found;
  }
  return message.beside ? answerMedia(moment, message.beside) : admit(moment, message.text, message.understood);
}

const readings: Reading[] = [
  danger,
  openQuestion,
  choice,
  label,
  chooseByPlace,
  human,
  command,
  smalltalk,
  answerRemark,
  list,
  house,
  followUp,
  ofOffered,
  bareQuestion,
  answer,
  guess,
];

function danger(moment: Moment, { understood }: Message): Outcome | undefined {
  return understood.danger || understood.alarm ? warn(moment, understood.danger) : undefined;
}

/** "Yes" and "no" after a question of ours. Anything else lets the question drop. */
function openQuestion(moment: Moment, { text, understood }: Message): Outcome | undefined {
  const { asked, offered } = moment.state;
  const picked = pick(offered, text);
  if (!asked || (picked && picked.id !== `${asked}:yes` && picked.id !== `${asked}:no`)) return undefined;
  const said = picked ? picked.id.split(':')[1] : understood.smalltalk;
  if (asked === 'forget') return said === 'yes' ? forget(moment) : said === 'no' ? keep(moment) : undefined;
  if (said === 'yes') return handOver(moment);
  return asked === 'danger' && !picked && !typedLabel(moment.texts, text) ? stayNear(moment, understood) : undefined;
}

function choice(moment: Moment, { text }: Message): Outcome | undefined {
  const picked = pick(moment.state.offered, text);
  return picked && actOn(moment, picked.id);
}

/** A button's words, typed when it is no longer there. */
function label(moment: Moment, { text }: Message): Outcome | undefined {
  const typed = typedLabel(moment.texts, text);
  return typed && actOn(moment, typed.choice);
}

function human(moment: Moment, { understood }: Message): Outcome | undefined {
  return understood.human ? handOver(moment, { entries: understood.found }) : undefined;
}

function command(moment: Moment, { understood }: Message): Outcome | undefined {
  const { command: given, wantedLanguage } = understood;
  if (!given) return undefined;
  if (given !== 'language') return obey(moment, given);
  return wantedLanguage ? switchLanguage(moment, wantedLanguage) : askLanguage(moment);
}

/** "Hello, when are you open?" is a question; what is said to us or about us is none, whatever its words also mean. */
function smalltalk(moment: Moment, { understood }: Message): Outcome | undefined {
  const { smalltalk: said, band } = understood;
  return said && (band !== 'answer' || toUs.has(said)) ? react(moment, said) : undefined;
}

const toUs = new Set<Smalltalk>(['insult', 'identity', 'lost', 'thanks', 'goodbye']);

function list(moment: Moment, { understood }: Message): Outcome | undefined {
  if (!understood.list) return undefined;
  return understood.list === 'activities' ? listActivities(moment) : listAllCourses(moment);
}

/** "Are you open tomorrow?": the organisation's houses, whatever entry is in hand. */
function house(moment: Moment, { understood }: Message): Outcome | undefined {
  return understood.house ? tellHouses(moment, understood) : undefined;
}

/** "And on Friday?": about the entry in hand. */
function followUp(moment: Moment, { understood }: Message): Outcome | undefined {
  const subject = understood.followUp && moment.state.subject ? moment.knowledge.entry(moment.state.subject) : undefined;
  if (!subject || subject.section === 'organisation') return undefined;
  const timed = understood.day !== undefined || understood.period !== undefined;
  const entry = bearerOf(moment, subject, timed ? [...understood.aspects, 'when'] : understood.aspects);
  const others = understood.found.filter(({ id }) => id !== entry.id);
  return told(moment, entry, understood, [{ id: entry.id, score: 1 }, ...others]);
}

/** "And when?" after a question back: the fact of each that may be meant. */
function ofOffered(moment: Moment, { understood }: Message): Outcome | undefined {
  const { subject, offered, lastText } = moment.state;
  const isOpen = understood.followUp && subject === undefined && lastText?.startsWith('talk:offer');
  return isOpen ? tellOffered(moment, [...new Set(offered.flatMap(({ entry }) => entry ?? []))], understood) : undefined;
}

/** "Open tomorrow?" with nothing in hand: about the organisation's places. */
function bareQuestion(moment: Moment, { understood }: Message): Outcome | undefined {
  const { subject } = moment.state;
  if (!understood.followUp || (subject && subject !== moment.knowledge.organisation.id)) return undefined;
  if (understood.aspects.some(aspect => !aboutHouses.has(aspect)) && understood.found.length > 0) return undefined;
  return tellHouses(moment, understood);
}

function tellHouses(moment: Moment, understood: Understanding): Outcome | undefined {
  const places = moment.knowledge.entries('locations');
  const entry = places.length === 1 ? places[0] : moment.knowledge.entry(moment.knowledge.organisation.id);
  const timed = understood.aspects.length === 0 && (understood.day || understood.house);
  const aspects = timed ? (['when'] as const) : understood.aspects;
  if (!entry || !aspects.some(aspect => hasFact(moment, entry, aspect))) return tellContact(moment, understood);
  const reached = aspects.some(aspect => aspect === 'contact') ? [entry] : [];
  const found = [...new Set([...reached, ...places])].slice(0, 5).map(({ id }) => ({ id, score: 1 }));
  return told(moment, entry, { ...understood, aspects: [...aspects], confidence: 1 }, found);
}

/** "Where are you?", and we have no address: how to reach us. What we know better goes first. */
function tellContact(moment: Moment, { aspects, house, band, confidence }: Understanding): Outcome | undefined {
  if (band === 'answer' || !(house || aspects.some(aspect => aboutHouses.has(aspect)))) return undefined;
  const { organisation } = moment.knowledge;
  const entries = [{ id: organisation.id, score: 1 }];
  return outcome('answer', [message(moment, askThere(moment), { choices: [choose.human, choose.topics] })], {
    entries,
    confidence,
    events: [{ type: 'answer_given', entries, confidence }],
  });
}

const aboutHouses = new Set<Aspect>(['open_now', 'when', 'until', 'next_date', 'where', 'directions', 'contact']);

function answer(moment: Moment, { understood }: Message): Outcome | undefined {
  const best = understood.band === 'answer' ? understood.found[0] : undefined;
  const entry = best && moment.knowledge.entry(best.id);
  return entry && told(moment, entry, understood, understood.found);
}

function guess(moment: Moment, { text, understood }: Message): Outcome | undefined {
  return understood.band === 'offer' ? offer(moment, text, understood) : undefined;
}

function told(moment: Moment, entry: Entry, understood: Understanding, found: Found[]): Outcome {
  const said = answerEntry(moment, entry, understood);
  const { confidence } = understood;
  const subject = isAside(moment, entry) ? moment.state.subject : said.state.subject;
  const entries = found.slice(0, 5);
  return {
    ...said,
    entries,
    confidence,
    events: [{ type: 'answer_given', entries, confidence }],
    state: { ...said.state, ...(subject && { subject }) },
  };
}

/** An answer to a question about what is in hand, which stays in hand. */
function isAside({ state, knowledge }: Moment, entry: Entry): boolean {
  const held = state.subject ? knowledge.entry(state.subject) : undefined;
  if (entry.section !== 'faqs' || !held || held.section === 'faqs') return false;
  const about = [held.id, ...(held.section === 'courses' && held.service ? [held.service] : [])];
  return (entry.related ?? []).some(id => about.includes(id));
}
