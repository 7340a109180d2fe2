import { describe, expect, test } from 'vitest';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { knowledgeFile } from '../../src/knowledge/schema.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import { Conversation, texts } from './conversation.ts';

const phone = '02 000 45 67';

/** A conversation with an organisation that has no locations, no activities and no safety notices. */
function talk(language: string, country = 'BE'): Conversation {
  const organisation = { id: 'kern', name: 'De Kern', timezone: 'Europe/Brussels', country, defaultLanguage: 'nl', phone };
  const services = [{ id: 'praat', name: { nl: 'Praatgroep' }, summary: { nl: 'Samen praten.' } }];
  const knowledge = createKnowledge({ ...knowledgeFile.parse({ version: 1, organisation, services }), translations: [] });
  const understanding = createUnderstanding({ knowledge });
  return new Conversation({
    knowledge,
    hint: language,
    understand: (text, { now, hint, known, history, subject }) =>
      understanding.understand(text, { now, subject, answerLanguages: texts.languages(), priors: { history, known, hint } }),
  });
}

const plain = (text: string) => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '');

describe('danger, and no safety notice', () => {
  const words = [
    ['en', 'I want to die'],
    ['nl', 'mijn huis staat in brand'],
    ['fr', 'mon mari me frappe'],
    ['ar', 'بيتي يحترق'],
    ['tr', 'nefes almıyor'],
    ['en', 'I have nowhere to sleep tonight'],
  ] as const;

  test.each(words)('%s: %s is taken seriously, with a number and a person', (language, text) => {
    const shown = talk(language).say(text);
    expect(shown.turn).toMatchObject({ kind: 'safety', language, sure: true, entries: [], state: { asked: 'danger' } });
    expect(plain(shown.text)).toContain('112');
    expect(plain(shown.text)).toContain(phone);
    expect(shown.choices).toEqual(['human']);
    expect(shown.turn.events).toContainEqual({ type: 'danger_noticed', entry: '' });
    expect(shown.turn.events).toContainEqual({ type: 'handoff_requested', reason: 'danger' });
  });

  test('in one of several messages it counts too', () => {
    expect(talk('en').say('hello', 'I want to die', 'when is the course?').turn.kind).toBe('safety');
  });

  test.each([
    ['FR', 'Call 112.'],
    ['GB', 'Call 112 / 999.'],
    ['IE', 'Call 112 / 999.'],
    ['US', 'Call 911.'],
    ['CA', 'Call 911.'],
    ['AU', 'Call 000.'],
    ['NZ', 'Call 111.'],
    ['MA', 'Call the emergency number of the country you are in.'],
  ])('in %s: %s', (country, line) => {
    const { text } = talk('en', country).say('I want to die');
    expect(text.split('\n')[0]).toBe(`☎️ In danger now? ${line}`);
    expect(text).toContain(phone);
  });

  test('where the number is not known, none of another country is given', () => {
    expect(talk('en', 'MA').say('I want to die').text).not.toMatch(/112|911/);
  });

  test('"no" and "thanks" keep the number in sight, "yes" brings a person', () => {
    const conversation = talk('en');
    conversation.say('I want to die');
    expect(conversation.say('no').text).toContain('Call 112.');
    expect(conversation.say('thanks').text).toContain('Call 112.');
    expect(conversation.say('yes').turn.kind).toBe('human');
  });
});

describe('no activity is coming', () => {
  test.each([
    ['en', 'what activities are there this week'],
    ['en', 'what activities do you have this week?'],
    ['nl', 'welke activiteiten zijn er deze week?'],
    ['nl', 'wat is er te doen deze week?'],
    ['fr', 'quelles activités y a-t-il cette semaine ?'],
    ['ar', 'ما الأنشطة هذا الأسبوع؟'],
    ['ar', 'هل هناك أنشطة هذا الأسبوع؟'],
    ['tr', 'bu hafta hangi etkinlikler var?'],
    ['tr', 'bu hafta etkinlik var mı?'],
  ])('%s: %s is answered, with an offer of news', (language, text) => {
    const { turn, choices } = talk(language).say(text);
    expect(turn).toMatchObject({ kind: 'answer', language });
    expect(choices).toEqual(['subscribe', 'human', 'topics']);
  });
});

describe('no address and no hours', () => {
  test.each([
    ['en', 'where are you?'],
    ['en', 'are you open tomorrow?'],
    ['nl', 'waar zijn jullie?'],
    ['nl', 'zijn jullie open?'],
    ['fr', 'où êtes-vous ?'],
    ['fr', 'où vous trouvez-vous ?'],
    ['fr', 'êtes-vous ouverts ?'],
    ['ar', 'أين أنتم؟'],
    ['ar', 'هل أنتم مفتوحون؟'],
    ['tr', 'neredesiniz?'],
    ['tr', 'açık mısınız?'],
  ])('%s: %s is answered with the phone', (language, text) => {
    const shown = talk(language).say(text);
    expect(shown.turn).toMatchObject({ kind: 'answer', language, entries: [{ id: 'kern' }] });
    expect(plain(shown.text)).toContain(phone);
    expect(shown.choices).toContain('human');
  });
});

describe('a language alone', () => {
  test.each([
    ['en', 'en'],
    ['english', 'en'],
    ['FR', 'fr'],
    ['arabic', 'ar'],
    ['عربي', 'ar'],
    ['nl', 'nl'],
    ['Türkçe', 'tr'],
  ])('%s is a wish for it', (text, code) => {
    const { turn } = talk('fr').say(text);
    expect(turn).toMatchObject({ command: 'language', language: code, state: { language: { code, from: 'wish' } } });
  });
});
