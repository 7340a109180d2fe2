import { classes, isIntent } from './model/classes.ts';
import type { NeedReading } from './model/need-reader.ts';
import type { Command, Smalltalk } from './understanding.ts';

/** What a message says to the assistant itself, by its likeness to examples. */
export interface Intent {
  id: string;
  /** 0…1 */
  share: number;
}

/** From here on the examples decide where no fixed phrase does … */
const ENOUGH = 0.28;
/** … if nothing else is nearly as likely. */
const LEAD = 2;
/** Nothing that was heard is like any example: no intent. */
const LEAST_LIKENESS = 0.2;

/** The intent that a message most resembles, if it resembles it far more than anything else. */
export function intentOf({ shares, near }: NeedReading): Intent | undefined {
  let [best, other] = [0, 0];
  shares.forEach((share, of) => {
    if (share > (shares[best] as number)) best = of;
  });
  shares.forEach((share, of) => {
    if (!isIntent(of) && share > other) other = share;
  });
  const share = shares[best] as number;
  if (!isIntent(best) || share < ENOUGH || share < LEAD * other || (near[best] as number) < LEAST_LIKENESS) return undefined;
  return { id: classes[best] as string, share };
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

export const commandOf = (intent: Intent | undefined): Command | undefined => intent && commands[intent.id];
export const smalltalkOf = (intent: Intent | undefined): Smalltalk | undefined => intent && talk[intent.id];
export const isHumanIntent = (intent: Intent | undefined): boolean => intent?.id === 'say-human';
export const isMisunderstoodIntent = (intent: Intent | undefined): boolean => intent?.id === 'say-misunderstood';
