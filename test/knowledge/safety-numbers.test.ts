import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../src/cli/read-files.ts';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { westernDigits } from '../../src/language/fold.ts';
import { locales } from '../../src/text/locales.ts';

const knowledge = createKnowledge(readFiles(join(import.meta.dirname, '../../prisma/seed/knowledge')));
const notices = knowledge.entries().filter(entry => entry.section === 'safety');
const languages = Object.keys(locales).filter(language => language !== knowledge.organisation.defaultLanguage);

/** A telephone number, its groups parted by spaces; and a site. */
const NUMBER = /\d+(?:[ \u00a0]\d+)*/g;
const SITE = /[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:be|org|eu|com)\b/gi;

/** What a text says to call, and to visit, sorted: each as often as it is said does not matter. */
function numbersIn(text: string): string[] {
  const bare = westernDigits(text).replace(/[\u200e\u200f\u2066-\u2069]/g, '');
  const sites = bare.match(SITE) ?? [];
  const numbers = (bare.replace(SITE, ' ').match(NUMBER) ?? []).map(number => number.replaceAll('\u00a0', ' '));
  return [...new Set([...sites.map(site => site.toLowerCase()), ...numbers])].sort();
}

describe.each(notices.map(notice => [notice.id, notice] as const))('%s', (id, notice) => {
  const source = notice.message[knowledge.organisation.defaultLanguage] ?? '';

  test('says whom to call', () => {
    expect(numbersIn(source)).toContain(notice.contact.phone);
  });

  test.each(languages)('says the same numbers and sites in %s', language => {
    const translation = knowledge.translations(id).find(each => each.language === language);
    const message = translation?.texts.message;
    expect(typeof message).toBe('string');
    expect(numbersIn(String(message))).toEqual(numbersIn(source));
  });

  test.each(languages)('says what it is about, and how people say it, in %s', language => {
    const texts = knowledge.translations(id).find(each => each.language === language)?.texts;
    expect(texts?.situation).toBeTruthy();
    expect(texts?.keywords?.length).toBeGreaterThan(10);
  });
});

describe('what the assistant itself says in danger', () => {
  const talk = (language: string) => (locales[language]?.talk ?? {}) as Record<string, string>;
  const keys = Object.keys(talk('nl')).filter(key => key.startsWith('danger') || key === 'call');

  test('has words for it', () => {
    expect(keys.length).toBeGreaterThanOrEqual(10);
  });

  test.each(languages)('has the same numbers and places for numbers in %s', language => {
    for (const key of keys) {
      const said = talk(language)[key] ?? '';
      const source = talk('nl')[key] ?? '';
      expect(numbersIn(said), key).toEqual(numbersIn(source));
      expect(said.match(/\{\{\w+\}\}/g)?.sort(), key).toEqual(source.match(/\{\{\w+\}\}/g)?.sort());
    }
  });
});
