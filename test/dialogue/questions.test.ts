import { describe, expect, test } from 'vitest';
import { texts } from './conversation.ts';
import { knowledge, talk } from './sample.ts';

const places = knowledge.entries('locations').filter(place => place.openingHours);

describe('when the organisation is open', () => {
  test.each([
    ['nl', 'hallo, wanneer zijn jullie open?', '👋 Hallo!'],
    ['en', 'hi, when are you open?', '👋 Hello!'],
    ['fr', 'bonjour, quand êtes-vous ouverts ?', '👋 Bonjour !'],
    ['ar', 'مرحبا، متى تفتحون؟', '👋 مرحباً'],
    ['tr', 'merhaba, ne zaman açıksınız?', '👋 Merhaba!'],
  ])('asked with a hello in %s has the greeting and the hours', (language, text, hello) => {
    const shown = talk(undefined, false).say(text);
    expect(shown.turn).toMatchObject({ kind: 'answer', language });
    expect(shown.text.split('\n')[0]).toContain(hello);
    for (const { name } of places) expect(shown.text).toContain(name.nl);
  });

  test.each([
    ['nl', 'zijn jullie vrijdag open?', 'vrijdag 4 december: 09:00–17:00'],
    ['en', 'are you open on Friday?', 'Friday 4 December: 09:00–17:00'],
    ['fr', 'vous êtes ouverts vendredi ?', 'vendredi 4 décembre : 09:00–17:00'],
    ['ar', 'هل أنتم مفتوحون يوم الجمعة؟', 'الجمعة، 4 ديسمبر: من 09:00 إلى 17:00'],
    ['tr', 'cuma günü açık mısınız?', '4 Aralık Cuma: 09:00–17:00'],
  ])('asked after another subject in %s is about its houses, on that day', (language, text, hours) => {
    const conversation = talk(language);
    conversation.press('open:praatcafe');
    const shown = conversation.say(text);
    expect(shown.turn).toMatchObject({ kind: 'answer', language });
    expect(shown.text).toContain(hours);
    expect(shown.text).not.toContain('Praatcafé');
  });
});

describe('a list', () => {
  test.each([
    ['nl', 'welke activiteiten zijn er?', 'welke cursussen zijn er?'],
    ['en', 'what activities are there?', 'which courses do you have?'],
    ['fr', 'quelles activités y a-t-il ?', 'quels cours y a-t-il ?'],
    ['ar', 'ما هي الأنشطة؟', 'ما هي الدورات؟'],
    ['tr', 'hangi etkinlikler var?', 'hangi kurslar var?'],
  ])('of activities or courses is shown when asked in %s', (language, activities, courses) => {
    const conversation = talk();
    const first = conversation.say(activities);
    expect(first.turn).toMatchObject({ kind: 'answer', language });
    expect(first.choices.filter(id => id.startsWith('open:activiteit-'))).toHaveLength(7);
    const second = conversation.say(courses);
    expect(second.turn).toMatchObject({ kind: 'answer', language });
    const listed = second.choices.filter(id => id.startsWith('open:cursus-'));
    expect(listed).toContain('open:cursus-a1-avond');
    expect(listed, 'enrolment is closed').not.toContain('open:cursus-b1-avond');
  });
});

describe('a course that nobody can join any more', () => {
  test.each([
    ['nl', 'volgende cursus'],
    ['fr', 'prochain cours'],
    ['en', 'next course'],
    ['ar', 'الدورة القادمة'],
    ['tr', 'sonraki kurs'],
  ])('points to the next one, in %s', (language, next) => {
    const { text } = talk(language).press('ask:cursus-b1-avond:enrol');
    expect(text).toContain(next);
    expect(text).not.toMatch(/still room|nog plaats|reste de la place|yer olup|بقي مكان/);
  });
});

describe('who is there', () => {
  test.each([
    ['nl', 'ben je een robot?', 'computerprogramma van vzw PIN'],
    ['en', 'who are you?', 'computer program of vzw PIN'],
    ['fr', 'qui es-tu ?', 'programme informatique de vzw PIN'],
    ['ar', 'من أنت؟', 'برنامج حاسوب'],
    ['tr', 'sen kimsin?', 'bilgisayar programıyım'],
  ])('is said honestly in %s, with the offer of a person', (language, text, words) => {
    const shown = talk(language).say(text);
    expect(shown.turn).toMatchObject({ kind: 'smalltalk', language });
    expect(shown.text).toContain(words);
    expect(shown.choices[0]).toBe('human');
  });
});

describe('not understanding', () => {
  test.each([
    ['nl', 'ik begrijp het niet'],
    ['en', "I don't understand"],
    ['fr', 'je ne comprends pas'],
    ['ar', 'لا أفهم'],
    ['tr', 'anlamıyorum'],
  ])('is met with other ways in %s, and then with a person', (language, text) => {
    const conversation = talk(language);
    const first = conversation.say(text);
    expect(first.turn).toMatchObject({ kind: 'smalltalk', language });
    expect(first.choices).toContain('topic:language');
    const second = conversation.say(text);
    expect(second.text).toContain('+32 2 000 01 23');
    expect(second.choices[0]).toBe('human');
  });
});

describe('an insult', () => {
  test.each(['stomme bot', 'you stupid bot', 'tu es nul', 'أنت غبي', 'aptal bot'])('is answered calmly: %s', text => {
    const conversation = talk();
    conversation.press('topics');
    const { turn, choices } = conversation.say(text);
    expect(turn.kind).toBe('smalltalk');
    expect(turn.events.some(({ type }) => type === 'gap_noticed')).toBe(false);
    expect(choices).toContain('human');
  });
});

describe('a voice message', () => {
  test.each(texts.languages())('is answered with the number of the organisation, in %s', language => {
    const conversation = talk(language);
    const speak = () => conversation.send({ kind: 'media', media: 'audio' });
    expect(speak().text).toContain('+32 2 000 01 23');
    expect(speak().text).toContain('+32 2 000 01 23');
  });
});

const hellos: Record<string, string> = {
  nl: 'hallo',
  fr: 'bonjour',
  en: 'hello',
  ar: 'مرحبا',
  tr: 'merhaba',
  es: 'hola',
  pl: 'dzień dobry',
  ro: 'bună ziua',
  uk: 'добрий день',
  ru: 'здравствуйте',
};

describe('the first button', () => {
  test.each(texts.languages())('after hello and help in %s is not "something else"', language => {
    const conversation = talk(language);
    conversation.press('topics');
    const hello = hellos[language] ?? '';
    const all = texts.render(language, { key: 'choice:allTopics' });
    expect(conversation.say(hello).labels[0]).toBe(all);
    expect(conversation.press('help').labels[0]).toBe(all);
    expect(all).not.toBe(texts.render(language, { key: 'choice:topics' }));
  });
});

describe('a language that we do not speak', () => {
  test.each([
    ['nl', 'wanneer is het praatcafé?', 'Ik spreek nog geen Swahili.'],
    ['ar', 'متى مقهى المحادثة؟', 'لا أتكلم السواحلية بعد.'],
  ])('asked by its name in %s is declined once', (language, before, sentence) => {
    const conversation = talk();
    conversation.say(before);
    const { text, turn } = conversation.say('Kiswahili');
    expect(turn.language).toBe(language);
    expect(text.split(sentence)).toHaveLength(2);
    expect(text).not.toContain('I do not speak');
  });
});

describe('a word of thanks', () => {
  test.each([
    ['nl', 'goed, dank je'],
    ['en', 'ok good, thanks'],
    ['fr', "d'accord, merci bien"],
    ['ar', 'تمام شكرا'],
    ['tr', 'tamam, teşekkürler'],
  ])('in %s is no question, whatever else its words mean', (language, text) => {
    const conversation = talk(language);
    conversation.press('open:praatcafe');
    expect(conversation.say(text).turn).toMatchObject({ kind: 'smalltalk', language });
  });
});

describe('how to reach the organisation', () => {
  test.each([
    'wat is jullie telefoonnummer?',
    'what is your phone number',
    'comment vous contacter ?',
    'كيف أتواصل معكم؟',
    'telefon numaranız nedir?',
  ])('is answered with its number: %s', text => {
    expect(talk().say(text).text).toContain('+32 2 000 01 23');
  });
});
