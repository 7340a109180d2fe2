import { afterAll } from 'vitest';
import type { Inbound } from '../../bots/channel.ts';
import { createDedupeKey, createReceive, createTurns, startSweep, stillOpen } from '../../src/conversation/index.ts';
import type { DialogueEvent, DialogueState, Turn, TurnInput } from '../../src/dialogue/types.ts';
import { createPgBossJobs } from '../../src/jobs/pg-boss-jobs.ts';
import { createDeliver } from '../../src/outbox/deliver.ts';
import type { Texts } from '../../src/text/index.ts';
import { testDatabase } from '../database.ts';
import { createMemoryChannel } from '../standins/memory-channel.ts';

/** What is said in these tests is literal: no locale is needed. */
const texts = {
  renderUtterance: ({ paragraphs }) => ({
    text: paragraphs.map(lines => lines.map(line => ('text' in line ? line.text : line.key)).join(' ')).join('\n'),
    bold: 0,
    choices: [],
  }),
} as Pick<Texts, 'renderUtterance'> as Texts;

const quiet = { info: () => {}, warn: () => {}, error: () => {} };
const empty: DialogueState = { version: 1, languagesSeen: {}, greeted: false, offered: [], misses: 0 };

/** A turn that says these texts. */
export function saying(
  texts: string[],
  more: { sure?: boolean; events?: DialogueEvent[]; state?: DialogueState | null } = {},
): Turn {
  const said = texts.map(text => ({ type: 'said' as const, utterance: { language: 'nl', paragraphs: [[{ text }]] } }));
  return {
    state: more.state ?? empty,
    events: [...(more.events ?? []), ...said],
    kind: 'answer',
    language: 'nl',
    entries: [],
    confidence: 1,
    sure: more.sure ?? true,
  };
}

/** The texts of a turn's items, joined: what the assistant of these tests answers to. */
export const heard = (input: TurnInput) =>
  input.items.map(item => (item.kind === 'text' ? item.text : item.kind === 'choice' ? item.choice : item.kind)).join(' + ');

/** Inbox, turns and outbox on a real database and queue, with an assistant given by the test. */
export async function harness(takeTurn: (state: DialogueState | null, input: TurnInput) => Turn) {
  const { db, url } = await testDatabase();
  const platform = createMemoryChannel();
  const jobs = createPgBossJobs({ url, db, onError: () => {} });
  const node = crypto.randomUUID();
  const receive = createReceive({ db, jobs, dedupeKey: await createDedupeKey('a secret of the tests') });
  const channelOf = () => platform.channel;
  const turns = createTurns({
    db,
    jobs,
    log: quiet,
    texts,
    takeTurn,
    apologise: state => saying(['sorry'], { state }),
    capabilitiesOf: () => platform.channel.capabilities,
  });
  const deliver = createDeliver({ db, jobs, log: quiet, node, channelOf });
  await jobs.start({ read: turns, send: deliver }, conversations => stillOpen(db, conversations));
  const sweep = startSweep({ db, jobs, log: quiet, node });
  afterAll(async () => {
    await jobs.stop(2_000);
    await sweep.stop();
  });
  const settled = async () => {
    for (let tries = 0; tries < 400; tries++) {
      const [row] = await db.$queryRaw<{ open: bigint }[]>`
        SELECT (SELECT count(*) FROM message WHERE processed_at IS NULL) + (SELECT count(*) FROM delivery WHERE state IN ('queued', 'sending')) AS open`;
      if (Number(row?.open) === 0) return;
      await new Promise(resolve => setTimeout(resolve, 25));
    }
    throw new Error('messages were left');
  };
  return { db, jobs, platform, receive: (...items: Inbound[]) => receive(items), settled, node };
}
