import { type Address, type Channel, type Log, SendError } from '../../bots/channel.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Database } from '../store/index.ts';
import { type Claimed, claimNext } from './claim.ts';
import { Pace } from './pace.ts';
import { settleFailed, settleSent } from './settle.ts';

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
    for (;;) {
      const claimed = await claimNext(db, conversation, node);
      if (!claimed) return;
      const channel = options.channelOf(claimed.message.address);
      if (channel) await waitForPace(channel, conversation);
      const error = await attempt(channel, claimed);
      options.onAttempt?.(claimed.message.address.channel, error?.failure ?? 'sent');
      if (error) report(options.log, claimed, error);
      const pauseMs = error ? await settleFailed(db, claimed, error) : undefined;
      if (pauseMs !== undefined) return jobs.runLater(conversation, pauseMs);
    }
  };

  async function attempt(channel: Channel | undefined, claimed: Claimed): Promise<SendError | undefined> {
    if (!channel) return new SendError('credentials', { vendorCode: 'channel off', retryAfter: channelAbsentMs });
    let sent: { id: string };
    try {
      sent = await channel.send(claimed.message, AbortSignal.timeout(sendTimeoutMs));
    } catch (error) {
      return error instanceof SendError ? error : new SendError('unknown', { vendorCode: (error as Error)?.name ?? 'thrown' });
    }
    await insist(() => settleSent(db, claimed, sent.id));
    return undefined;
  }
}

/** The platform took the message: a database that restarts at this moment must still learn of it. */
async function insist(note: () => Promise<void>): Promise<void> {
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
