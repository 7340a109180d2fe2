import type { Address, Channel, Inbound } from '../../bots/channel.ts';
import { createDedupeKey, createReceive, createTurns, startSweep, stillOpen } from '../conversation/index.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { announce } from '../live/index.ts';
import { createDeliver } from '../outbox/deliver.ts';
import type { Database } from '../store/index.ts';
import type { Assistant } from './assistant.ts';
import { channelFinder, plainText } from './channels.ts';
import type { Logger } from './logger.ts';

/** How long messages in hand may take when the server stops. The database needs a part of the ten seconds too. */
const stopMs = 6_000;

export interface TalkOptions {
  db: Database;
  jobs: Jobs;
  log: Logger;
  metrics: Metrics;
  channels: Channel[];
  assistant: Assistant;
  /** Resolves once messages can be answered without a long silence. */
  ready(): Promise<void>;
  /** The installation's secret, for the keys of messages. */
  secret: string;
}

/** From a stored message to a delivered answer: inbox, turns, outbox and the sweep, at work. */
export async function startTalk(
  options: TalkOptions,
): Promise<{ receive(items: Inbound[]): Promise<void>; stop(): Promise<void> }> {
  const { db, jobs, log, metrics } = options;
  const node = crypto.randomUUID();
  const channelOf = channelFinder(options.channels);
  const turns = turnsOf(options, channelOf);
  const onAttempt = (channel: string, outcome: string) => metrics.deliveries.inc({ channel, outcome });
  const deliver = createDeliver({ db, jobs, log, node, channelOf, onAttempt });
  const receive = createReceive({
    db,
    jobs,
    dedupeKey: await createDedupeKey(options.secret),
    onStored: item => noteStored(options, item),
  });
  await jobs.start({ read: turns, send: deliver }, conversations => stillOpen(db, conversations));
  const sweep = startSweep({ db, jobs, log, node });
  return {
    receive,
    async stop() {
      await jobs.stop(stopMs);
      await sweep.stop();
    },
  };
}

function turnsOf(
  { db, jobs, log, metrics, assistant, ready }: TalkOptions,
  channelOf: (address: Address) => Channel | undefined,
) {
  const { dialogue, texts } = assistant;
  return createTurns({
    db,
    jobs,
    log,
    texts,
    ready,
    takeTurn: dialogue.takeTurn,
    apologise: dialogue.apologise,
    capabilitiesOf: address => channelOf(address)?.capabilities ?? plainText,
    onWaiting: address => showTyping(channelOf(address), address),
    onTurn: (turn, { channel }) => metrics.turns.inc({ channel, kind: turn.kind, language: turn.language }),
  });
}

function showTyping(channel: Channel | undefined, address: Address): void {
  void channel?.typing?.(address).catch(() => {});
}

function noteStored({ db, metrics }: TalkOptions, { kind, address }: Inbound): void {
  metrics.received.inc({ channel: address.channel, kind });
  // A second tab shows what was written in the first.
  if (address.channel === 'webchat') void announce(db, address.conversation).catch(() => {});
}
