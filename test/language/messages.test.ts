import { describe, expect, test } from 'vitest';
import { identify } from '../../src/language/identify.ts';
import { messages, mute, otherMessages } from './messages.ts';

const SURE = 0.7;
const linesOf = (text: string) => text.trim().split('\n');
const languages = Object.keys(messages);
const all = Object.entries(messages).flatMap(([language, text]) => linesOf(text).map(line => ({ language, line })));
/** Each line with the language that was heard, where that is another one. */
const wrong = all.filter(({ language, line }) => identify(line).language !== language);

describe('messages of few words', () => {
  test('98 of 100 are heard in their language, though most have fewer than four words', () => {
    expect(wrong.length / all.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.02);
  });

  test.each(languages)('no language is left behind: %s', language => {
    const own = all.filter(each => each.language === language);
    expect(wrong.filter(each => each.language === language).length / own.length).toBeLessThanOrEqual(0.06);
  });

  test('are heard as another language only where that is a guess', () => {
    const sure = all.filter(({ line }) => identify(line).confidence >= SURE);
    const mistaken = sure.filter(each => wrong.includes(each));
    expect(mistaken.length / sure.length, JSON.stringify(mistaken)).toBeLessThanOrEqual(0.01);
    expect(sure.length / all.length).toBeGreaterThan(0.85);
  });

  test('of four words and more are all heard', () => {
    expect(wrong.filter(({ line }) => line.split(/\s+/).length >= 4)).toEqual([]);
  });

  test('in the language that was spoken before stay in it', () => {
    const lost = all.filter(({ language, line }) => {
      const heard = identify(line, { known: language, history: { [language]: 5 } });
      return heard.language !== language && heard.confidence >= SURE;
    });
    expect(lost).toEqual([]);
  });

  test('of five words and more change the language, whatever was spoken before', () => {
    const long = all.filter(({ line }) => line.split(/\s+/).length >= 5);
    const deaf = long.filter(({ language, line }) =>
      languages.some(known => {
        const heard = identify(line, { known, hint: known, history: { [known]: 5 } });
        return heard.language !== language;
      }),
    );
    expect(deaf.length / long.length, JSON.stringify(deaf)).toBeLessThanOrEqual(0.15);
  });
});

describe('what says nothing about a language', () => {
  const said = linesOf(mute).flatMap(line => languages.map(known => [line, known] as const));

  test.each(said)('"%s" leaves a person who writes %s in that language', (line, known) => {
    const { language, confidence } = identify(line, { known, history: { [known]: 3 } });
    expect(language === undefined || language === known || confidence < SURE).toBe(true);
  });
});

describe('languages that are heard, but not yet spoken', () => {
  test.each(Object.keys(otherMessages))('%s', language => {
    const lines = linesOf(otherMessages[language] as string);
    const missed = lines.filter(line => identify(line).language !== language);
    expect(missed.length, missed.join(' | ')).toBeLessThanOrEqual(lines.length / 3);
  });
});
