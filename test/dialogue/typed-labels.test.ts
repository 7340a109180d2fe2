import { describe, expect, test } from 'vitest';
import { texts } from './conversation.ts';
import { talk } from './sample.ts';

/** Every label of a button or a menu that stands for a command, and the button that it is. */
const commands = [
  ['choice:human', 'human'],
  ['choice:topics', 'topics'],
  ['choice:allTopics', 'topics'],
  ['choice:language', 'language'],
  ['choice:subscribe', 'subscribe'],
  ['choice:unsubscribe', 'unsubscribe'],
  ['choice:forget', 'forget'],
  ['topic:activities', 'activities'],
  ['topic:hours', 'hours'],
  ['menu:start', 'start'],
  ['menu:help', 'help'],
  ['menu:human', 'human'],
  ['menu:language', 'language'],
  ['menu:subscribe', 'subscribe'],
  ['menu:unsubscribe', 'unsubscribe'],
  ['menu:forget', 'forget'],
] as const;

const cases = texts.languages().flatMap(language => commands.map(([key, choice]) => ({ language, key, choice })));
const withoutEmoji = (label: string) => label.replace(/[^\p{L}\p{N}\s:?'’-]/gu, '').trim();

describe('a label that is typed', () => {
  test.each(cases)('$key in $language does what the button does', ({ language, key, choice }) => {
    const label = texts.render(language, { key });
    const pressed = talk(language).press(choice);
    for (const text of [label, withoutEmoji(label), withoutEmoji(label).toLocaleLowerCase(language)]) {
      const typed = talk(language).say(text);
      expect(typed.text, text).toBe(pressed.text);
      expect(typed.choices, text).toEqual(pressed.choices);
    }
  });

  test.each(cases)('$key in $language brings its language along', ({ language, key }) => {
    const conversation = talk();
    conversation.say(language === 'nl' ? 'what does it cost?' : 'wanneer is het praatcafé?');
    const label = texts.render(language, { key });
    const shared = key === 'menu:start' || texts.render('nl', { key }) === label;
    expect([language, ...(shared ? ['nl'] : [])]).toContain(conversation.say(label).turn.language);
  });

  test('that erases everything still asks first', () => {
    const { turn } = talk('nl').say(texts.render('nl', { key: 'choice:forgetYes' }));
    expect(turn.state.asked).toBe('forget');
    expect(turn.events.some(({ type }) => type === 'forgotten')).toBe(false);
  });

  test('does not override a language that the person asked for', () => {
    const conversation = talk();
    conversation.press('language:fr');
    expect(conversation.say(texts.render('nl', { key: 'choice:subscribe' })).turn.language).toBe('fr');
  });
});
