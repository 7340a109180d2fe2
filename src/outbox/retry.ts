import { type SendError, sendFailures } from '../../bots/channel.ts';

/** Pauses between tries, in milliseconds; after the last one the message is given up. About two hours in all. */
const pauses = [500, 2_000, 5_000, 15_000, 60_000, 300_000, 900_000, 1_800_000, 3_600_000];

export type Verdict =
  | { kind: 'again'; after: number; mayBeDouble: boolean; movedTo?: string }
  | { kind: 'give_up'; contactGone: boolean };

/**
 * What to do with a message that could not be sent. `attempts` counts the failed one. A broken channel is no fault of
 * the message: it waits, however often.
 */
export function judge(error: SendError, attempts: number): Verdict {
  const traits = sendFailures[error.failure];
  if (!traits.retryable) return { kind: 'give_up', contactGone: traits.contactGone };
  if (error.failure === 'moved')
    return error.movedTo ? { kind: 'again', after: 0, mayBeDouble: false, movedTo: error.movedTo } : lost();
  const pause = pauses[attempts - 1] ?? (traits.channelBroken || error.failure === 'rate_limited' ? pauses.at(-1) : undefined);
  if (pause === undefined) return lost();
  return {
    kind: 'again',
    after: Math.max(error.retryAfter ?? 0, traits.channelBroken ? 60_000 : error.retryAfter ? 0 : pause),
    mayBeDouble: traits.mayHaveArrived,
  };
}

const lost = (): Verdict => ({ kind: 'give_up', contactGone: false });
