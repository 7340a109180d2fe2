import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const script = path.join(root, 'scripts/check-rooms.ts');

interface Violation {
  rule: string;
  from: string;
  to: string;
}

/** What must be refused: the rule, the file, and what stands in it. */
const refused: [string, string, string][] = [
  ['circle', 'src/gaps/one.ts', "import { two } from './two.ts';\nexport const one = () => two;"],
  ['circle', 'src/privacy/first.ts', "import type { Second } from './second.ts';\nexport interface First { of: Second }"],
  ['room-dialogue', 'src/dialogue/store.ts', "export { open } from '../store/open.ts';"],
  ['room-dialogue', 'src/dialogue/typed.ts', "import type { Open } from '../store/open.ts';\nexport type Mine = Open;"],
  ['room-dialogue', 'src/dialogue/inline.ts', "export type Mine = import('../store/open.ts').Open;"],
  ['room-dialogue', 'src/dialogue/lazy.ts', "export const lazy = () => import('../store/open.ts');"],
  ['room-language', 'src/language/upward.ts', "export { say } from '../outbox/say.ts';"],
  ['room-contract', 'bots/channel.ts', "import type { Open } from '../src/store/open.ts';\nexport type Channel = Open;"],
  ['room-telegram', 'bots/telegram/other.ts', "export { parse } from '../slack/parse.ts';"],
  ['room-telegram', 'bots/telegram/inside.ts', "export { say } from '../../src/outbox/say.ts';"],
  ['room-text', 'src/text/channel.ts', "import type { Channel } from '../../bots/channel.ts';\nexport type Mine = Channel;"],
  ['room-jobs-types-only', 'src/jobs/store.ts', "export { open } from '../store/open.ts';"],
  ['room-http-types-only', 'src/http/store.ts', "export { open } from '../store/open.ts';"],
  ['room-http', 'src/http/outbox.ts', "export { say } from '../outbox/say.ts';"],
  ['unknown-room', 'src/attic/old.ts', "export { say } from '../outbox/say.ts';"],
  ['unknown-room', 'bots/fax/index.ts', "export { say } from '../../src/outbox/say.ts';"],
  ['unknown-room-used', 'src/wire/attic.ts', "export { old } from '../attic/old.ts';"],
  ['root-is-top', 'src/outbox/root.ts', "export { wire } from '../wire/server.ts';"],
  ['root-is-top', 'src/outbox/tested.ts', "export { sample } from '../../test/sample.ts';"],
  ['root-without-tests', 'src/wire/tested.ts', "export { sample } from '../../test/sample.ts';"],
  ['generated-client', 'src/wire/client.ts', "export { client } from '../store/generated/client.ts';"],
  ['package-prisma', 'src/outbox/prisma.ts', "export { PrismaPg } from '@prisma/adapter-pg';"],
  ['package-prisma', 'src/wire/prisma.ts', "export { PrismaPg } from '@prisma/adapter-pg';"],
  ['package-prisma', 'src/outbox/typed.ts', "import type { PrismaPg } from '@prisma/adapter-pg';\nexport type Mine = PrismaPg;"],
  ['package-queue', 'src/conversation/queue.ts', "export { PgBoss } from 'pg-boss';"],
  ['package-telegram', 'src/conversation/bot.ts', "export { Bot } from 'grammy';"],
  ['node-modules-of-node', 'src/knowledge/read.ts', "export { readFileSync } from 'node:fs';"],
  ['node-modules-of-node', 'src/knowledge/bare.ts', "export { readFileSync } from 'fs';"],
  [
    'node-modules-of-node',
    'src/store/open.ts',
    "import fs from 'node:fs';\nexport const open = () => fs;\nexport type Open = typeof open;",
  ],
  ['node-modules-of-node', 'bots/webchat/index.ts', "export { createHash } from 'node:crypto';"],
  ['development-package', 'src/outbox/check.ts', "export { assert } from 'fast-check';"],
  ['not-found', 'src/outbox/lost.ts', "export { lost } from './nowhere.ts';"],
];

/** What must be allowed, and what the planted files lead to. */
const allowed: [string, string][] = [
  ['src/gaps/two.ts', "import { one } from './one.ts';\nexport const two = () => one;"],
  ['src/privacy/second.ts', "import type { First } from './first.ts';\nexport interface Second { of: First }"],
  ['src/outbox/say.ts', "import type { Open } from '../store/open.ts';\nexport const say = (open: Open) => open;"],
  ['src/wire/server.ts', "export { say as wire } from '../outbox/say.ts';"],
  ['src/wire/files.ts', "export { readFileSync } from 'node:fs';"],
  ['src/store/embedded/start.ts', "export { spawn } from 'node:child_process';"],
  ['src/store/client.ts', "export { client } from './generated/client.ts';\nexport { PrismaPg } from '@prisma/adapter-pg';"],
  ['src/store/generated/client.ts', "import fs from 'node:fs';\nexport const client = fs;"],
  ['src/jobs/transaction.ts', "import type { Open } from '../store/open.ts';\nexport type Transaction = Open;"],
  ['bots/slack/parse.ts', "import type { Channel } from '../channel.ts';\nexport const parse = (channel: Channel) => channel;"],
  ['test/sample.ts', 'export const sample = 1;'],
];

let tree = '';
let violations: Violation[] = [];

function check(folder: string): { status: number | null; stdout: string } {
  return spawnSync(process.execPath, [script, '--json'], { cwd: folder, encoding: 'utf8' });
}

function plant(folder: string, files: [string, string][]): void {
  for (const [file, content] of files) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), `${content}\n`);
  }
}

function makeTree(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'houvast-rooms-'));
  for (const top of ['src', 'bots', 'locales']) fs.mkdirSync(path.join(folder, top));
  fs.copyFileSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

beforeAll(() => {
  tree = makeTree();
  plant(tree, allowed);
  plant(
    tree,
    refused.map(([, file, content]) => [file, content]),
  );
  const { status, stdout } = check(tree);
  expect(status).toBe(1);
  violations = JSON.parse(stdout);
});

afterAll(() => fs.rmSync(tree, { recursive: true, force: true }));

describe('the table of rooms', () => {
  test.each(refused)('%s is broken by %s', (rule, file) => {
    expect(violations.filter(violation => violation.from === file).map(violation => violation.rule)).toContain(rule);
  });

  test('refuses nothing that was not planted', () => {
    const planted = new Set(refused.map(([, file]) => file));
    // A circle is reported at either end.
    const ends = ['src/gaps/two.ts', 'src/privacy/second.ts'];
    expect(violations.filter(({ from }) => !planted.has(from) && !ends.includes(from))).toEqual([]);
  });

  test('does not pass when nothing was read', () => {
    const empty = makeTree();
    const { status, stdout } = check(empty);
    fs.rmSync(empty, { recursive: true });
    expect({ status, violations: JSON.parse(stdout) }).toEqual({ status: 1, violations: [] });
  });
});
