import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/cli/answer.ts';
import { answerLines } from '../../src/cli/ask-lines.ts';

const answerer = createAnswerer();
type Answered = Record<string, unknown> & {
  reply: { text: string; choices?: { id: string; label: string; entry?: string }[] }[];
};

async function answers(lines: (string | object)[], defaults = {}): Promise<{ raw: string[]; out: Answered[]; failed: number }> {
  const input = lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const output = new PassThrough();
  const text = output.setEncoding('utf8').toArray();
  const failed = await answerLines(answerer, Readable.from([Buffer.from(input)]), output, defaults);
  output.end();
  const raw = (await text).join('').split('\n').slice(0, -1);
  return { raw, out: raw.map(line => JSON.parse(line)), failed };
}

/** The turns of one conversation, in English. */
async function conversation(...texts: string[]): Promise<Answered[]> {
  const { out } = await answers([{ id: 1, language: 'en', turns: texts.map(text => ({ text })) }]);
  return out.flatMap(({ turns }) => turns as Answered[]);
}

describe('a question', () => {
  test('is answered with everything that an evaluation needs', async () => {
    const { out, failed } = await answers([{ id: 'q', text: 'Wat kost het praatcafé?', now: '2026-12-01T10:00+01:00' }]);
    expect(failed).toBe(0);
    expect(out).toEqual([
      {
        id: 'q',
        language: 'nl',
        kind: 'answer',
        entries: expect.arrayContaining([{ id: 'praatcafe', score: expect.any(Number) }]),
        confidence: expect.any(Number),
        reply: expect.any(Array),
        ms: expect.any(Number),
      },
    ]);
    const [{ entries, confidence, reply }] = out as unknown as [
      { entries: unknown[]; confidence: number; reply: Answered['reply'] },
    ];
    expect(entries.length).toBeLessThanOrEqual(5);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(reply.map(({ text }) => text).join('\n')).toContain('Gratis');
    for (const choice of reply.flatMap(({ choices = [] }) => choices)) expect(choice).toMatchObject({ id: /./, label: /./ });
  });

  test('a choice that opens an entry names it', async () => {
    const { out } = await answers([{ id: 1, text: '/start', language: 'nl' }]);
    const choices = out[0]?.reply.flatMap(each => each.choices ?? []) ?? [];
    expect(choices.some(({ entry }) => entry)).toBe(true);
    expect(choices.some(({ entry }) => !entry)).toBe(true);
  });

  test.each([
    ['/start', 'start'],
    ['/help', 'help'],
    ['/language', 'language'],
    ['/forget', 'forget'],
  ])('%s is the command of the platforms', async (text, command) => {
    expect((await answers([{ id: 1, text }])).out).toMatchObject([{ kind: 'command', command }]);
  });

  test('the language hint of the line goes before the one of the command line', async () => {
    const lines = [
      { id: 1, text: '/start', language: 'fr' },
      { id: 2, text: '/start' },
      { id: 3, text: '/start', language: null },
    ];
    const { out } = await answers(lines, { language: 'tr' });
    expect(out.map(({ language }) => language)).toEqual(['fr', 'tr', 'tr']);
  });

  test('without an offset `now` is the clock of the organisation', async () => {
    const text = 'Wanneer is het praatcafé?';
    const { out } = await answers([
      { id: 1, text, now: '2026-12-01T19:30' },
      { id: 2, text, now: '2026-12-01T18:30Z' },
      { id: 3, text, now: '2026-12-01T09:00Z' },
    ]);
    const [local, same, earlier] = out.map(({ reply }) => JSON.stringify(reply));
    expect(local).toBe(same);
    expect(local).not.toBe(earlier);
  });
});

describe('turns of one conversation', () => {
  test('are answered in order, each with what went before', async () => {
    const turns = [{ text: 'Wat kost het praatcafé?' }, { text: 'En wanneer?' }, { text: '1' }];
    const { out } = await answers([{ id: 't', now: '2026-12-01T10:00+01:00', turns }]);
    expect(Object.keys(out[0] ?? {})).toEqual(['id', 'turns']);
    const [first, second, third] = out.flatMap(each => each.turns as Answered[]);
    expect(first?.reply[0]?.text).toContain('👋');
    expect(second).toMatchObject({
      kind: 'answer',
      entries: [{ id: 'praatcafe' }, ...((second?.entries as unknown[]) ?? []).slice(1)],
    });
    expect(second?.reply[0]?.text).toMatch(/19:00/);
    expect(second?.reply[0]?.text).not.toContain('👋');
    expect(third?.kind).toBe('answer');
  });

  test('a subscription holds until it is ended', async () => {
    const told = async (...texts: string[]) => (await conversation(...texts)).at(-1)?.reply.at(-1)?.text;
    const ended = await told('/start', '/subscribe', '/unsubscribe');
    expect(ended).not.toBe(await told('/start', '/unsubscribe'));
    expect(await told('/start', '/subscribe', '/unsubscribe', '/unsubscribe')).toBe(await told('/start', '/unsubscribe'));
  });

  test('one who was forgotten is greeted again', async () => {
    const said = await conversation('/start', '/forget', '1', 'hello');
    expect(said.map(({ reply }) => reply[0]?.text.includes('🔒'))).toEqual([true, false, false, true]);
  });

  test('two lines are two conversations', async () => {
    const { out } = await answers([
      { id: 1, text: 'Wat kost het praatcafé?' },
      { id: 2, text: 'En wanneer?' },
    ]);
    expect(out[1]?.entries).not.toContainEqual(expect.objectContaining({ id: 'praatcafe', score: 1 }));
  });
});

describe('an id comes back as it was given', () => {
  test.each(['1', '-7', '1.50', '12345678901234567890', '1e3', '"x"', '""', '"0x1 \\u2028 é"'])('%s', async id => {
    const { raw, failed } = await answers([`{"text": "hi", "id": ${id}}`]);
    expect(failed).toBe(0);
    expect(raw[0]?.slice(0, raw[0].indexOf(',"language"'))).toBe(`{"id":${/^"/.test(id) ? JSON.stringify(JSON.parse(id)) : id}`);
  });

  test('also with an error, and not that of something within', async () => {
    const { raw } = await answers(['{"turns": [{"id": 9, "text": 1}], "id": 10}']);
    expect(raw[0]).toMatch(/^\{"id":10,"error":/);
  });
});

/** A line → the error that stands in its place. */
const refused: [string, string, RegExp][] = [
  ['no JSON', 'hello', /^not JSON$/],
  ['half a line', '{"id": 1, "text": "a', /^not JSON$/],
  ['nesting without end', '['.repeat(100_000), /^not JSON$/],
  ['a number', '5', /^a JSON object/],
  ['null', 'null', /^a JSON object/],
  ['a list', '[]', /^id: /],
  ['no id', '{"text": "hi"}', /^id: /],
  ['an id that is a list', '{"id": [1], "text": "hi"}', /^id: /],
  ['no text', '{"id": 1}', /^text or turns is missing$/],
  ['a text that is a number', '{"id": 1, "text": 5}', /^text: a text is needed$/],
  ['no turns', '{"id": 1, "turns": []}', /^turns: at least one/],
  ['a turn without text', '{"id": 1, "turns": [{"text": "a"}, {}]}', /^turns\.1\.text: a text is needed$/],
  ['a turn that is a text', '{"id": 1, "turns": ["a"]}', /^turns\.0: an object such as \{"text": "…"\} is needed$/],
  ['turns that are a text', '{"id": 1, "turns": "a"}', /^turns: a list such as \[\{"text": "…"\}\] is needed$/],
  ['a moment that is none', '{"id": 1, "text": "hi", "now": "soon"}', /^now: write a moment such as/],
  ['a moment that is a number', '{"id": 1, "text": "hi", "now": 5}', /^now: write a moment such as/],
  ['a language that is a number', '{"id": 1, "text": "hi", "language": 5}', /^language: a language code such as "nl" is needed$/],
];

test.each(refused)('%s gets an error with its line, and the next line an answer', async (_, line, error) => {
  const { out, failed } = await answers(['', line, '{"id": "next", "text": "hi"}']);
  expect(failed).toBe(1);
  expect(out).toMatchObject([
    { error: expect.stringMatching(error), line: 2 },
    { id: 'next', kind: 'smalltalk' },
  ]);
});

test.each([
  ['an empty text', ''],
  ['spaces', '   '],
  ['a megabyte of words', 'word '.repeat(200_000)],
  ['a megabyte of one word', 'a'.repeat(1_000_000)],
  ['control characters', '\u0000\u0007\u001b[31m'],
  ['lone surrogates', '\ud800 hello \udfff'],
  ['direction overrides', '\u202e hello \u2066'],
  ['markup', "<b>{{name}}</b> $t(talk:help) %s '; DROP TABLE entry; --"],
  ['only emoji', '👍👍'],
])('%s is answered', async (_, text) => {
  const { out, failed } = await answers([{ id: 1, text }]);
  expect(failed).toBe(0);
  expect(out).toMatchObject([{ id: 1, reply: [{ text: expect.stringMatching(/\S/) }] }]);
});

test.each(['!!', '', 'xx', 'pt-br', 'zz_ZZ', 'x'.repeat(1000), '__proto__', 'constructor'])(
  'the language hint "%s" does no harm',
  async language => {
    expect((await answers([{ id: 1, text: 'hello there', language }])).out).toMatchObject([{ language: 'en' }]);
  },
);

test.each(['0001-01-01', '1970-01-01T00:00Z', '9999-12-31T23:59Z'])('at %s too a question gets an answer', async now => {
  expect((await answers([{ id: 1, text: 'Are you open now?', now }])).failed).toBe(0);
});

test('a reader that is slow gets everything, in order', async () => {
  const input = Array.from({ length: 300 }, (_, id) => `{"id": ${id}, "text": "hi"}\n`).join('');
  let got = '';
  const output = new Writable({
    highWaterMark: 100,
    write(chunk, _encoding, done) {
      got += chunk;
      setImmediate(done);
    },
  });
  expect(await answerLines(answerer, Readable.from([input]), output)).toBe(0);
  await new Promise<void>(resolve => output.end(resolve));
  const ids = got
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).id);
  expect(ids).toEqual(Array.from({ length: 300 }, (_, id) => id));
});

test('when nobody reads any more, no more is answered', async () => {
  let asked = 0;
  async function* questions() {
    for (; asked < 1000; asked++) yield `{"id": ${asked}, "text": "hi"}\n`;
  }
  const output = new Writable({ write: (_chunk, _encoding, done) => done(new Error('gone')) });
  output.on('error', () => {});
  await answerLines(answerer, Readable.from(questions()), output);
  expect(asked).toBeLessThan(100);
});
