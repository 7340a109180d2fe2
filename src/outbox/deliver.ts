import { type Address, type Channel, type Log, SendError } from '../../bots/channel.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Database } from '../store/index.ts';
import { type Claimed, claimNext, settleAndClaim } from './claim.ts';
import { Pace } from './pace.ts';
import { settleFailed } from './settle.ts';

/** How long a platform may take for one message. Then it counts as "may have arrived". */
const sendTimeoutMs = 15_000;
/** For how long messages of a channel that is switched off wait before the next look. */
const channelAbsentMs = 60_000;

export interface DeliverOptions {
  db: Database;
  jobs: Jobs;
  log: Log;
  /** This process's id in the table `node`. */
  node: string;
  channelOf(address: Address): Channel | undefined;
  /** Told of each attempt: for metrics. */
  onAttempt?(channel: string, outcome: string): void;
}

/** Makes the handler that sends a conversation's unsent messages, one after the other, oldest first. */
export function createDeliver(options: DeliverOptions): (conversation: string) => Promise<void> {
  const { db, jobs, node } = options;
  const paces = new Map<Channel, Pace>();

  const waitForPace = async (channel: Channel, conversation: string) => {
    let pace = paces.get(channel);
    if (!pace) {
      pace = new Pace(channel.capabilities.pace, Date.now());
      paces.set(channel, pace);
    }
    const ms = pace.take(conversation, Date.now());
    if (ms > 0) await new Promise(resolve => setTimeout(resolve, ms));
  };

  return async conversation => {
    let claimed = await claimNext(db, conversation, node);
    while (claimed) claimed = await deliverOne(conversation, claimed);
  };

  /** Sends one message; returns the next, when there is one and nothing speaks against it. */
  async function deliverOne(conversation: string, claimed: Claimed): Promise<Claimed | undefined> {
    const channel = options.channelOf(claimed.message.address);
    if (channel) await waitForPace(channel, conversation);
    const result = await attempt(channel, claimed);
    const failed = result instanceof SendError;
    options.onAttempt?.(claimed.message.address.channel, failed ? result.failure : 'sent');
    if (!failed) return insist(() => settleAndClaim(db, conversation, node, claimed, result.id));
    report(options.log, claimed, result);
    const pauseMs = await insist(() => settleFailed(db, claimed, result));
    if (pauseMs === undefined) return claimNext(db, conversation, node);
    jobs.runLater(conversation, pauseMs);
    return undefined;
  }
}

async function attempt(channel: Channel | undefined, { message }: Claimed): Promise<{ id: string } | SendError> {
  if (!channel) return new SendError('credentials', { vendorCode: 'channel off', retryAfter: channelAbsentMs });
  // Not AbortSignal.timeout: its timers would keep every message in memory for the whole time.
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), sendTimeoutMs);
  try {
    return await channel.send(message, patience.signal);
  } catch (error) {
    return error instanceof SendError ? error : new SendError('unknown', { vendorCode: (error as Error)?.name ?? 'thrown' });
  } finally {
    clearTimeout(timer);
  }
}

/** The platform took the message, or did not: a database that restarts at this moment must still learn of it. */
async function insist<T>(note: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await note();
    } catch (error) {
      if (tries >= 20) throw error;
      await new Promise(resolve => setTimeout(resolve, 500));
    }
  }
}

function report(log: Log, { id, attempts, message }: Claimed, error: SendError): void {
  const fields = {
    delivery: String(id),
    channel: message.address.channel,
    failure: error.failure,
    code: error.vendorCode,
    attempts,
  };
  if (error.failure === 'credentials') log.error(fields, 'the channel refuses our credentials: run `houvast doctor`');
  else log.warn(fields, 'a message could not be sent');
}
