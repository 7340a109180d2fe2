import { describe, expect, test } from 'vitest';
import type { Entry, Translation } from '../../src/knowledge/schema.ts';
import { allEntries, isListPath, ownText, textPaths } from '../../src/knowledge/sections.ts';
import { staleness } from '../../src/knowledge/staleness.ts';
import { sample } from './sample.ts';

const data = sample();
const source = data.organisation.defaultLanguage;
const languages = [...new Set(data.translations.map(({ language }) => language))];
const cases = languages.flatMap(language => allEntries(data).map(entry => [language, entry.id, entry] as const));

function translationOf(id: string, language: string): Translation {
  const found = data.translations.find(each => each.entryId === id && each.language === language);
  return found ?? { entryId: id, language, state: 'draft', texts: {}, hashes: {} };
}

function pathsOf(entry: Entry): string[] {
  return textPaths[entry.section].filter(path => ownText(entry, path, source) !== undefined);
}

/** "17 uur", "17.00", "17:00" and "17h" are 17; "9.30 uur" and "09:30" are 9:30. */
function numbers(text: string): string[] {
  const times = text.replaceAll(/\b0?(\d{1,2})[.:h](\d\d)\b(?!\.\d)/g, (_, hour, minute) =>
    minute === '00' ? hour : `${hour}:${minute}`,
  );
  return (times.match(/\d+(?::\d\d)?/g) ?? []).sort();
}

function addresses(text: string): string[] {
  return (text.toLowerCase().match(/[\w.@-]+\.(?:be|org|com|eu)\b[\w/-]*/g) ?? []).sort();
}

/** Names that are on the door, on the letter or on the screen: a person must find them again. */
function names(text: string): string[] {
  return [
    ...new Set(text.match(/\b(?:\p{Lu}{3,}|Huis PIN|Halle|Vilvoorde|Sint-Pieters-Leeuw|Voorbeeld\p{Ll}+|itsme|eBox)\b/gu) ?? []),
  ].sort();
}

test('there are language files', () => {
  expect(languages).toEqual(expect.arrayContaining(['en', 'fr']));
});

describe.each(cases)('%s %s', (language, id, entry) => {
  const translation = translationOf(id, language);
  const texts = pathsOf(entry).map(path => [path, ownText(entry, path, source), translation.texts[path]] as const);

  test('has the texts of the source, as drafts of their present state', () => {
    expect(Object.keys(translation.texts).sort()).toEqual(pathsOf(entry).sort());
    expect(translation.state).toBe('draft');
    for (const [path, original, text] of texts) {
      expect(Array.isArray(text)).toBe(isListPath(path));
      expect(staleness(translation.hashes[path], original)).toBe('fresh');
    }
  });

  test('has the numbers, times, addresses and names of the source', () => {
    for (const [path, original, text] of texts) {
      if (path === 'keywords') continue;
      const [a, b] = [String(original), String(text)];
      expect({ path, numbers: numbers(b) }).toEqual({ path, numbers: numbers(a) });
      expect({ path, addresses: addresses(b) }).toEqual({ path, addresses: addresses(a) });
      expect({ path, names: names(b) }).toEqual({ path, names: expect.arrayContaining(names(a)) });
    }
  });
});
