import type { Line, OfferedChoice, Utterance } from '../text/index.ts';
import type { Command, Found } from '../understanding/understanding.ts';
import type { Moment } from './moment.ts';
import type { DialogueEvent, DialogueState, ReplyKind } from './types.ts';

/** What one part of a turn came to. */
export interface Outcome {
  kind: ReplyKind;
  command?: Command;
  sure: boolean;
  entries: Found[];
  confidence: number;
  /** What happened, apart from what was said. */
  events: DialogueEvent[];
  says: Utterance[];
  /** What changes in the state. */
  state: Partial<DialogueState>;
  /** Comes without a greeting: it greets itself, or there is no time for one. */
  bare?: boolean;
}

/** An outcome of a kind, with what differs from the plain case. */
export function outcome(kind: ReplyKind, says: Utterance[], rest: Partial<Outcome> = {}): Outcome {
  return { kind, says, sure: true, entries: [], confidence: 1, events: [], state: {}, ...rest };
}

/** One message in the person's language. */
export function message(
  moment: Moment,
  paragraphs: Line[][],
  parts: { title?: Line; choices?: OfferedChoice[] } & Pick<Utterance, 'place' | 'file'> = {},
): Utterance {
  const { title, choices = [], place, file } = parts;
  return {
    language: moment.language,
    ...(title && { title }),
    paragraphs,
    ...(choices.length > 0 && { choices: choices.slice(0, mostChoices) }),
    ...(place && { place }),
    ...(file && { file }),
  };
}

/** More than this nobody reads on a phone. WhatsApp's lists have ten rows. */
const mostChoices = 10;
