import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { followKnowledge } from '../../src/knowledge/follow.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { openStore } from '../../src/store/index.ts';
import { createKnowledgeStore } from '../../src/store/knowledge.ts';
import { sampleFolder } from '../../src/wire/knowledge.ts';
import { commandLine, databaseRuns } from './command.ts';
import { writeOrganisation } from './organisation.ts';

// The tests of this file follow each other on one data folder, as an administrator's calls do.
const { run, start, folder, dataDir } = commandLine();
const own = path.join(folder, 'own');
const other = commandLine();
beforeAll(() => mkdirSync(own));

test('before anything was imported there is nothing to export', async () => {
  const ended = await run(['export', 'out']);
  expect(ended).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^The database holds no organisation yet/) });
  expect(existsSync(path.join(folder, 'out'))).toBe(false);
});

test('a check needs no database', async () => {
  const ended = await run(['import', '--check', sampleFolder], { env: { DATABASE_URL: 'wrong' } });
  expect(ended).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringMatching(/^No mistakes found\. vzw PIN and 1\d\d entries, in nl, ar, en/),
  });
});

test('the first import says what is new, the second that nothing is', async () => {
  const first = await run(['import', sampleFolder]);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toMatch(
    /^vzw PIN and \d+ entries, in nl, ar, en, es, fr.*\.\n\d+ new, 0 changed, 0 as before, 0 removed; \d+ translations written\.\n$/,
  );
  expect((await run(['import', sampleFolder])).stdout).toMatch(
    /\n0 new, 0 changed, \d+ as before, 0 removed; 0 translations written\.\n$/,
  );
});

test('what is exported is imported again without a change, and exports the same', async () => {
  expect(await run(['export', 'out/one'])).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringMatching(/^out\/one\/knowledge\.yaml\n/),
  });
  expect((await run(['import', '--replace', 'out/one'])).stdout).toMatch(
    /\n0 new, 0 changed, \d+ as before, 0 removed; 0 translations written\.\n$/,
  );
  await run(['export', 'out/two']);
  for (const name of ['knowledge.yaml', 'en.yaml', 'fr.yaml']) {
    const [one, two] = ['one', 'two'].map(each => readFileSync(path.join(folder, 'out', each, name), 'utf8'));
    expect(one, name).toBe(two);
  }
});

test('an export does not write over files, unless it is told to', async () => {
  const file = path.join(folder, 'out/one/fr.yaml');
  writeFileSync(file, 'mine');
  const refused = await run(['export', 'out/one']);
  expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/knowledge\.yaml exists: .*--force/) });
  expect(readFileSync(file, 'utf8')).toBe('mine');
  writeFileSync(path.join(folder, 'out/one/de.yaml'), '');
  const forced = await run(['export', '--force', 'out/one']);
  expect(forced).toMatchObject({ code: 0, stderr: expect.stringMatching(/^Not part of this export.*: de\.yaml\.$/m) });
  expect(readFileSync(file, 'utf8')).not.toBe('mine');
});

test('an export into a file is refused in a sentence', async () => {
  writeFileSync(path.join(folder, 'file'), '');
  const ended = await run(['export', 'file/inside']);
  expect(ended).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^\S*file\S*: .*\.\n$/) });
});

test.skipIf(!existsSync('/proc/self'))('an export to where no folder can be made ends with a sentence', async () => {
  const ended = await run(['export', '/proc/no/such/folder']);
  expect(ended).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^\/proc\/no.*: this folder cannot be made there\./),
  });
});

test('the sample makes room for an organisation by itself; a real one does not', async () => {
  expect((await run(['import', sampleFolder])).stdout).toMatch(/\n0 new, 0 changed, \d+ as before, 0 removed/);
  writeOrganisation(own);
  expect((await run(['import', own])).stdout).toMatch(
    /^The Open House and 1 entry, in en, fr\.\n2 new, 0 changed, 0 as before, \d{3} removed; 1 translations? written\.\n$/,
  );
  expect(await run(['import', sampleFolder])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'The database holds The Open House (house), and these files describe vzw PIN (pin). ' +
      'To put vzw PIN in its place use --replace. Nothing was changed.\n',
    progress: expect.any(Array),
  });
});

test('what is in the database and not in the files stays, and that is said', async () => {
  const file = writeOrganisation(own, source => source.slice(0, source.indexOf('services:')));
  expect((await run(['import', file])).stdout).toMatch(/\n1 are in the database and not in the files\. They stay/);
});

test.each([[[]], [['--check']]])('an import %j says that nobody in danger gets a number', async options => {
  writeOrganisation(own);
  expect(await run(['import', ...options, own])).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/^Take care: Somebody in danger gets no number to call.* docs\/knowledge\.md shows how\.\n$/),
  });
});

test('the doctor finds that wrong, and holidays that nobody knows worth a look', async () => {
  const abroad = (source: string) => source.replace('country: BE', 'country: MA').replace('13:00-16:00', '13:00-16:00; PH off');
  writeOrganisation(own, abroad);
  expect((await run(['import', own])).stderr).toMatch(/^Take care: The public holidays of MA are not known/m);
  const { code, stdout } = await run(['doctor']);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^✗ Somebody in danger gets no number to call.*\n {4}Add the section safety/m);
  expect(stdout).toMatch(/^! The public holidays of MA are not known.*\n {4}Write the days themselves/m);
  writeOrganisation(own);
  await run(['import', own]);
});

test('a mistake changes nothing, and names file, line and cure', async () => {
  const file = writeOrganisation(own, source => source.replace('phone', 'fone').replace('summary', 'sumary'));
  const ended = await run(['import', own]);
  expect(ended).toMatchObject({ code: 1, stdout: '' });
  const lines = readFileSync(file, 'utf8').split('\n');
  const at = (word: string) => `own/house.yaml:${lines.findIndex(line => line.includes(word)) + 1}: `;
  expect(ended.stderr).toContain(at('sumary'));
  expect(ended.stderr).toContain(at('fone'));
  expect(ended.stderr).toMatch(/Did you mean “summary”\?/);
  expect(ended.stderr).toMatch(/\n2 mistakes\. Nothing was changed\.\n$/);
  await run(['export', '--force', 'out/after']);
  expect(readFileSync(path.join(folder, 'out/after/knowledge.yaml'), 'utf8')).toContain('We 13:00-16:00');
});

test('of very many mistakes the first fifty are listed', async () => {
  const wrong = Array.from({ length: 60 }, (_, id) => `  - id: x${id}\n    nme: { en: y }\n`).join('');
  writeOrganisation(own, source => `${source}\nactivities:\n${wrong}`);
  const { stderr } = await run(['import', '--check', path.join(own, 'house.yaml')]);
  expect(stderr.match(/^\S+house\.yaml:\d+: /gm)).toHaveLength(50);
  expect(stderr).toMatch(/\n… and \d+ more\n\d+ mistakes\. Nothing was changed\.\n$/);
});

test('a stamp says from which texts a language file was translated, once', async () => {
  writeOrganisation(own);
  const file = path.join(own, 'fr.yaml');
  expect(await run(['stamp', 'own', 'fr'])).toMatchObject({ code: 0, stdout: 'Stamped own/fr.yaml.\n', stderr: '' });
  const stamped = readFileSync(file, 'utf8');
  expect(stamped).toMatch(/source: \{ ?name: [0-9a-f]{12}/);
  expect((await run(['stamp', 'own', 'fr'])).stdout).toBe('own/fr.yaml is stamped already.\n');
  expect(readFileSync(file, 'utf8')).toBe(stamped);
});

test('the source file itself cannot be stamped', async () => {
  expect(await run(['stamp', 'own', 'house'])).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^own\/house\.yaml:\d+: /),
  });
});

test('files with Windows line ends and a byte order mark are read', async () => {
  writeOrganisation(own, source => `\uFEFF${source.replaceAll('\n', '\r\n')}`);
  expect(await run(['import', '--check', 'own'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^No mistakes found/) });
});

test('a program that runs takes an import over', async () => {
  writeOrganisation(own, source => source.replace('Bicycle workshop', 'Bicycle repair café'));
  const store = await openStore({
    dataDir,
    role: 'server',
    migrationsDir: path.join(import.meta.dirname, '../../prisma/migrations'),
  });
  try {
    const port = createKnowledgeStore(store.db);
    const knowledge = await loadKnowledge(port);
    if (!knowledge) throw new Error('nothing is stored');
    const following = await followKnowledge(port, knowledge, {
      listen: (onNotice, onReconnect) => store.listen('houvast_knowledge', onNotice, onReconnect),
    });
    const name = () => JSON.stringify(knowledge.entry('bicycles'));
    expect(name()).toContain('Bicycle workshop');
    expect(await run(['import', own])).toMatchObject({ code: 0, stdout: expect.stringContaining('0 new, 1 changed') });
    await expect.poll(name, { timeout: 10_000 }).toContain('Bicycle repair café');
    await following.close();
  } finally {
    await store.close();
  }
});

test('Ctrl-C in an import that waits changes nothing, and leaves the database to who uses it', async () => {
  writeOrganisation(own, source => source.replace('Bicycle workshop', 'Never seen'));
  const store = await openStore({
    dataDir,
    role: 'tool',
    migrationsDir: path.join(import.meta.dirname, '../../prisma/migrations'),
  });
  const { process: child, said, ended } = start(['import', own]);
  try {
    await store.db.$transaction(
      async tx => {
        await tx.$executeRaw`LOCK TABLE entry IN ACCESS EXCLUSIVE MODE`;
        await expect.poll(() => said().stderr, { timeout: 20_000 }).toMatch(/^Importing … \d+ s$/m);
        child.kill('SIGINT');
        await expect.poll(() => child.exitCode, { timeout: 12_000 }).toBe(130);
      },
      { timeout: 40_000 },
    );
    const { stdout, stderr } = await ended;
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^Stopping …/);
    expect(databaseRuns(dataDir)).toBe(true);
    expect(JSON.stringify((await loadKnowledge(createKnowledgeStore(store.db)))?.entry('bicycles'))).toContain('repair café');
  } finally {
    await store.close();
  }
});

test('Ctrl-C while the database starts stops it again', async () => {
  const { process: child, ended } = other.start(['export', 'out']);
  await expect.poll(() => existsSync(path.join(other.dataDir, 'postgres')), { timeout: 20_000, interval: 5 }).toBe(true);
  child.kill('SIGINT');
  const { code, stdout } = await ended;
  expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
  expect(databaseRuns(other.dataDir)).toBe(false);
  expect(await other.run(['export', 'out'])).toMatchObject({ code: 1, stderr: expect.stringContaining('no organisation yet') });
});

test('after all of that no database is left running', () => {
  expect(databaseRuns(dataDir)).toBe(false);
});
