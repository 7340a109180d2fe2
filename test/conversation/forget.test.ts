import { expect, test } from 'vitest';
import { inbound } from '../standins/memory-channel.ts';
import { harness, heard, saying } from './harness.ts';

const talk = await harness((state, input) =>
  heard(input) === 'forget:yes'
    ? saying(['dag'], { state, events: [{ type: 'forgotten' }] })
    : saying(['echo'], { state, events: [{ type: 'gap_noticed', kind: 'unknown', language: 'nl', text: heard(input) }] }),
);

test('a person who asks for it is erased everywhere, and a replay brings nothing back', async () => {
  const secret = 'mijn geheim 0470 12 34 56';
  const first = inbound('zara-4711', { kind: 'text', text: secret });
  await talk.receive(first);
  await talk.receive(inbound('other', { kind: 'text', text: 'blijft' }));
  await talk.settled();
  await talk.receive(inbound('zara-4711', { kind: 'choice', choice: 'forget:yes' }));
  await talk.settled();
  expect(talk.platform.sent.at(-1)?.text).toBe('dag');
  await expect.poll(() => talk.db.identity.count({ where: { user: 'zara-4711' } }), { timeout: 10_000 }).toBe(0);

  const tables = await talk.db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name FROM information_schema.tables
    WHERE table_schema IN ('public', 'pgboss') AND table_type = 'BASE TABLE'`;
  for (const { name } of tables) {
    const rows = await talk.db.$queryRawUnsafe<{ found: string }[]>(
      `SELECT t::text AS found FROM ${name} AS t WHERE t::text LIKE '%geheim%' OR t::text LIKE '%zara-4711%'`,
    );
    expect({ name, rows }).toEqual({ name, rows: [] });
  }
  const sentBefore = talk.platform.sent.length;
  await talk.receive(first);
  await talk.settled();
  expect(talk.platform.sent.length).toBe(sentBefore);
  expect(await talk.db.message.count({ where: { conversation: { address: 'other' } } })).toBe(1);
});
