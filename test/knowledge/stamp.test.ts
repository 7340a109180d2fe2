import { expect, test } from 'vitest';
import { textHash } from '../../src/knowledge/hash.ts';
import { KnowledgeFileError } from '../../src/knowledge/problem.ts';
import { stamp } from '../../src/knowledge/stamp.ts';
import { readSmall, sample, sampleFile, sampleFiles } from './sample.ts';

const french = `# Checked by nobody yet.
language: fr

organisation: {id: acme}
services:
  # A place to talk.
  - id: cafe
    name: "Café" # as in Dutch
    fee:
      note: Par fois.
    keywords: [café, bavarder]
`;

test('hashes are written, comments, order and long lines stay', () => {
  const stamped = stamp({ name: 'fr.yaml', content: french }, readSmall());
  const hashes = { name: textHash('Café'), 'fee.note': textHash('Per keer.'), keywords: textHash(['koffie', 'babbelen']) };
  expect(stamped.startsWith(french)).toBe(true);
  expect(readSmall(stamped).translations).toMatchObject([{ hashes }]);
});

test('stamping again changes nothing', () => {
  const once = stamp({ name: 'fr.yaml', content: french }, readSmall());
  expect(stamp({ name: 'fr.yaml', content: once }, readSmall())).toBe(once);
});

test('an old hash is brought up to date', () => {
  const old = `${french}    source: { name: "000000000000" }\n`;
  expect(stamp({ name: 'fr.yaml', content: old }, readSmall())).toBe(stamp({ name: 'fr.yaml', content: french }, readSmall()));
});

test('a file with a mistake is refused', () => {
  const wrong = { name: 'fr.yaml', content: french.replace('id: cafe', 'id: nowhere') };
  expect(() => stamp(wrong, readSmall())).toThrow(KnowledgeFileError);
});

test.each(sampleFiles.filter(({ name }) => name !== 'knowledge.yaml').map(({ name }) => name))(
  '%s of the sample is stamped',
  name => {
    const file = sampleFile(name);
    expect(stamp(file, sample())).toBe(file.content);
  },
);
