import { describe, expect, test } from 'vitest';
import { knowledge, talk } from './sample.ts';

const inDanger = { nl: 'ik wil dood', en: 'I want to die', fr: 'je veux mourir', ar: 'أريد أن أموت', tr: 'ölmek istiyorum' };
const plain = (text: string) => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '');

describe('after a safety notice', () => {
  test.each([
    ['nl', ['nee', 'nee dank je', 'ok', 'bedankt', 'tot ziens']],
    ['en', ['no', 'no thanks', 'ok', 'thank you', 'bye']],
    ['fr', ['non', 'non merci', "d'accord", 'merci', 'au revoir']],
    ['ar', ['لا', 'لا شكرا', 'حسنا', 'شكرا', 'مع السلامة']],
    ['tr', ['hayır', 'istemiyorum', 'tamam', 'teşekkürler', 'görüşürüz']],
  ] as const)('a word that ends the talk in %s keeps the number in sight', (language, words) => {
    for (const word of words) {
      const conversation = talk(language);
      conversation.say(inDanger[language]);
      const { text, choices, turn } = conversation.say(word);
      expect(turn.kind, word).toBe('smalltalk');
      expect(plain(text), word).toContain('1813');
      expect(turn.language, word).toBe(language);
      expect(choices, word).toContain('human');
    }
  });

  test('a second "no" has it again, in other words', () => {
    const conversation = talk('nl');
    conversation.say(inDanger.nl);
    const first = conversation.say('nee').text;
    const second = conversation.say('nee').text;
    expect(second).toContain('1813');
    expect(second).not.toBe(first);
    expect(conversation.say('ja').turn.kind).toBe('human');
  });

  test.each([
    ['nl', 'nee ik wil niet bellen'],
    ['en', "I don't want to call"],
    ['fr', 'je ne veux pas appeler'],
    ['ar', 'لا اريد الاتصال'],
    ['tr', 'aramak istemiyorum'],
    ['en', 'what can I do?'],
    ['nl', 'ik begrijp het niet'],
  ] as const)('what is no question that we can answer keeps the number in sight, in %s: %s', (language, text) => {
    const conversation = talk(language);
    conversation.say(inDanger[language]);
    const shown = conversation.say(text);
    expect(shown.turn).toMatchObject({ kind: 'smalltalk', language });
    expect(plain(shown.text)).toContain('1813');
    expect(shown.choices).toContain('human');
  });

  test.each([
    ['praat met een mens', 'human'],
    ['vergeet mij', 'command'],
    ['welke activiteiten zijn er?', 'answer'],
    ['zijn jullie morgen open?', 'answer'],
  ])('what is asked for is given: %s', (text, kind) => {
    const conversation = talk('nl');
    conversation.say(inDanger.nl);
    expect(conversation.say(text).turn.kind).toBe(kind);
  });

  test('a question is answered as always, and a later "no" is about nothing', () => {
    const conversation = talk('nl');
    conversation.say(inDanger.nl);
    expect(conversation.say('wanneer is het praatcafé?').turn.kind).toBe('answer');
    expect(conversation.say('nee').text).not.toContain('1813');
  });
});

describe('the first lines of every notice', () => {
  const notices = knowledge.entries('safety');
  const call = { nl: 'Bel nu', fr: 'Appelez maintenant', en: 'Call now', ar: 'اتصل الآن', tr: 'Şimdi bu numarayı arayın' };
  const cases = (['nl', 'fr', 'en', 'ar', 'tr'] as const).flatMap(language => notices.map(({ id }) => ({ language, id })));

  test.each(cases)('$id in $language say what to do, with the number', ({ language, id }) => {
    const notice = notices.find(each => each.id === id);
    const conversation = talk(language);
    const [first = ''] = conversation
      .press(`open:${id}`)
      .text.split('\n')
      .filter(line => !/^[\u200f]?(👋|🔒)/.test(line) && line !== '');
    expect(plain(first)).toContain(call[language]);
    expect(plain(first)).toContain(notice?.contact.phone);
  });
});
