import { classes, isIntent } from './model/classes.ts';
import { intentClasses } from './model/leaning.ts';
import type { NeedReading } from './model/need-reader.ts';
import type { Reading } from './reading.ts';
import type { Command, Smalltalk } from './understanding.ts';

/** What a message says to the assistant itself, by its likeness to examples. */
export interface Intent {
  id: string;
  /** Log odds that the message is said to the assistant, and asks for nothing that it knows. */
  odds: number;
}

/** How likeness and ideas make one figure a class, and how the clues of an intent are weighed: fitted on all examples, each left out in its turn. */
const MIX = { near: 12, ideas: 1.1 };
const WEIGHTS = { constant: -0.11, intent: 0.73, other: -0.34, leaning: 0.88, near: -3.96, words: -0.071, noIdea: 0.52 };
/** From so many words on, length says nothing more. */
const LONG = 20;
/** From these odds on it is an intent: where no entry knows its words, and where one knows them all; more if a fact is asked. */
const ENOUGH = { unknown: 0.5, known: 1.4, fact: 0.8 };
/** Who writes down a telephone number wants to be called. */
const PHONE_NUMBER = /(?:\+|\b00)?\d(?:[\s./-]?\d){7,}/u;
const NUMBER_GIVEN = 2;
/** Kind words among others are meant: "that is so good of you, thanks". */
const KIND_WORDS = 1;

/** The intent that a message is likeliest to be, however unlikely; undefined when it was not compared with examples. */
export function likeliestIntent(reading: Reading, need: NeedReading): Intent | undefined {
  if (!need.leaning || reading.words.length === 0) return undefined;
  const called = PHONE_NUMBER.exec(reading.text)?.[0];
  const digits = called ? (called.match(/\d+/g)?.length ?? 0) : 0;
  const id = classes[likeliest(need)] as string;
  const isKind = pleasant.has(talk[id]) && saysKindly(reading);
  return { id, odds: oddsOf(need, reading.words.length - digits) + (called ? NUMBER_GIVEN : 0) + (isKind ? KIND_WORDS : 0) };
}

function saysKindly({ words, lexicons }: Reading): boolean {
  return lexicons.some(({ smalltalk }) => smalltalk.find(words).some(({ code }) => pleasant.has(code)));
}

/** Is it likely enough? `known`: 0…1, how much of the message stands in the best entry; `asksFact`: where, when, how much. */
export function isIntended({ odds }: Intent, known: number, asksFact: boolean): boolean {
  return odds >= ENOUGH.unknown + (ENOUGH.known - ENOUGH.unknown) * known + (asksFact ? ENOUGH.fact : 0);
}

function oddsOf({ near, ideas, concepts, leaning }: NeedReading, words: number): number {
  const fits = near.map((likeness, of) => MIX.near * likeness + MIX.ideas * (ideas[of] as number));
  return (
    WEIGHTS.constant +
    WEIGHTS.intent * strongest(fits, isIntent) +
    WEIGHTS.other * strongest(fits, of => !isIntent(of)) +
    WEIGHTS.leaning * (leaning?.any ?? 0) +
    // Likeness is in the first two already: it says the more, the less else does.
    WEIGHTS.near * strongest(near, isIntent) +
    WEIGHTS.words * Math.min(words, LONG) +
    (concepts.size === 0 ? WEIGHTS.noIdea : 0)
  );
}

/** How much each way of reading counts for which intent it is. */
const WHICH = { near: 6, leaning: 1, ideas: 0.5 };

function likeliest({ near, ideas, leaning }: NeedReading): number {
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  intentClasses.forEach((of, place) => {
    const said = WHICH.near * (near[of] ?? 0) + WHICH.leaning * (leaning?.each[place] ?? 0) + WHICH.ideas * (ideas[of] ?? 0);
    if (said > most) [best, most] = [of, said];
  });
  return best;
}

function strongest(values: Float32Array, counts: (of: number) => boolean): number {
  return values.reduce((held, value, of) => (counts(of) ? Math.max(held, value) : held), Number.NEGATIVE_INFINITY);
}

const commands: Record<string, Command> = {
  'say-start': 'start',
  'say-help': 'help',
  'say-language': 'language',
  'say-subscribe': 'subscribe',
  'say-unsubscribe': 'unsubscribe',
  'say-forget': 'forget',
};
const talk: Record<string, Smalltalk> = {
  'say-greeting': 'greeting',
  'say-thanks': 'thanks',
  'say-goodbye': 'goodbye',
  'say-praise': 'praise',
  'say-insult': 'insult',
  'say-identity': 'identity',
  'say-lost': 'lost',
};

const pleasant = new Set<Smalltalk | undefined>(['greeting', 'thanks', 'goodbye', 'praise']);

export const commandOf = (intent: Intent | undefined): Command | undefined => intent && commands[intent.id];
export const smalltalkOf = (intent: Intent | undefined): Smalltalk | undefined => intent && talk[intent.id];
export const isHumanIntent = (intent: Intent | undefined): boolean => intent?.id === 'say-human';
/** Which pleasant thing is said matters little. */
export const isPleasant = (intent: Intent | undefined): boolean => pleasant.has(smalltalkOf(intent));
export const isMisunderstoodIntent = (intent: Intent | undefined): boolean => intent?.id === 'say-misunderstood';
