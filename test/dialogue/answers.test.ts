import { describe, expect, test } from 'vitest';
import { about, Conversation } from './conversation.ts';

const asks = (id: string, more = {}) => new Conversation({ meanings: { vraag: about(id, more) } }).say('vraag');

describe('a service', () => {
  test('without a fact that is asked: what it is, when, where, what it costs', () => {
    const { text, turn, choices } = asks('naaien');
    expect(text).toBe(
      [
        'Naaiatelier',
        'Samen naaien op donderdag.',
        '🗓️ donderdag: 14:00–16:00.',
        '▶️ Volgende keer: morgen (donderdag 3 december), 14:00–16:00.',
        '📍 De Molen: Molenweg 1, 9800 Deinze.',
        '💶 € 5. Met verminderd tarief: € 2,50.',
        '📝 Kom gewoon langs.',
        'Je leert kleren maken.',
      ].join('\n'),
    );
    expect(choices).toEqual([
      'ask:naaien:bring',
      'ask:naaien:audience',
      'ask:naaien:childcare',
      'place:molen',
      'human',
      'topics',
    ]);
    expect(turn).toMatchObject({
      kind: 'answer',
      sure: true,
      entries: [{ id: 'naaien', score: 0.9 }],
      confidence: 0.9,
      state: { subject: 'naaien' },
    });
  });

  test.each([
    ['price', '💶 € 5. Met verminderd tarief: € 2,50.'],
    ['where', '📍 De Molen: Molenweg 1, 9800 Deinze.'],
    ['enrol', '📝 Kom gewoon langs.'],
    ['bring', '🎒 Een schaar.'],
    ['childcare', '🧸 Ja, er is kinderopvang.'],
    ['audience', '👥 Volwassenen.\n🗣️ We spreken er: Nederlands en Arabisch.'],
    ['contact', '📞 +32 2 000 99 88\n✉️ hallo@example.org\n📍 De Molen: Molenweg 1, 9800 Deinze.'],
    ['open_now', '▶️ Volgende keer: morgen (donderdag 3 december), 14:00–16:00.'],
    ['when', '🗓️ donderdag: 14:00–16:00.\n▶️ Volgende keer: morgen (donderdag 3 december), 14:00–16:00.'],
  ])('asked for %s, gives that alone and does not offer it again', (aspect, fact) => {
    const { text, choices } = asks('naaien', { aspects: [aspect] });
    expect(text).toBe(`Naaiatelier\n${fact}`);
    expect(choices).not.toContain(`ask:naaien:${aspect}`);
  });

  test('is never open or closed, it is on or it is not', () => {
    const conversation = new Conversation({ meanings: { vraag: about('naaien', { aspects: ['open_now'] }) } });
    conversation.now = Date.parse('2026-12-03T14:30:00+01:00');
    expect(conversation.say('vraag').text).toBe('Naaiatelier\n🟢 Nu bezig, tot 16:00.');
  });

  test('several facts come in the order in which they were asked', () => {
    expect(asks('naaien', { aspects: ['bring', 'price'] }).text).toBe(
      'Naaiatelier\n🎒 Een schaar.\n💶 € 5. Met verminderd tarief: € 2,50.',
    );
  });

  test.each([
    ['2026-12-03', '🗓️ morgen (donderdag 3 december): 14:00–16:00.'],
    ['2026-12-02', '🗓️ vandaag: dan is het er niet.\n▶️ Volgende keer: morgen (donderdag 3 december), 14:00–16:00.'],
    ['2026-12-04', '🗓️ vrijdag 4 december: dan is het er niet.\n▶️ Volgende keer: donderdag 10 december, 14:00–16:00.'],
  ])('on a day that was named (%s), the hours of that day', (day, line) => {
    expect(asks('naaien', { day }).text).toBe(`Naaiatelier\n${line}`);
  });

  test('a fact that nobody noted is said to be missing, with the number to ask', () => {
    const { text } = asks('taalhulp', { aspects: ['childcare'] });
    expect(text).toContain(
      'Dat staat niet in mijn informatie. Vraag het gerust aan ons.\n📞 +32 2 000 99 88 ✉️ hallo@example.org',
    );
  });

  test('its open courses are a choice, and those that are over are not shown', () => {
    expect(asks('taalhulp').choices).toContain('courses:taalhulp');
    const { choices, text } = new Conversation().press('courses:taalhulp');
    expect(text).toBe('📚 Er is 1 cursus:');
    expect(choices).toEqual(['open:basis', 'human', 'topics']);
  });

  test('with what is delicate a person is offered first, with the number', () => {
    const { choices, text } = asks('luisterhuis');
    expect(choices[0]).toBe('human');
    expect(text).toContain('💛 Je kan ook met iemand van ons praten.\n📞 +32 2 000 99 88');
  });
});

describe('a course', () => {
  test('tells its period, its lessons, its first lesson and its price', () => {
    const { text, choices } = asks('basis');
    expect(text).toBe(
      [
        'Basis Nederlands',
        '🗓️ Van 11 januari tot en met 22 februari.',
        '🗓️ maandag: 18:30–20:30.',
        '▶️ Eerste les: maandag 11 januari, 18:30–20:30.',
        '📍 Huis aan de Haven: Kade 3, 9000 Gent.',
        '💶 € 30.',
        '📝 Inschrijven kan tot en met woensdag 6 januari.',
      ].join('\n'),
    );
    expect(choices).toEqual(['ask:basis:childcare', 'ask:basis:directions', 'ics:basis', 'place:haven', 'human', 'topics']);
  });

  test.each([
    ['2027-01-18', 'Basis Nederlands\n🗓️ maandag 18 januari: les 18:30–20:30.'],
    ['2027-02-08', 'Basis Nederlands\n🗓️ maandag 8 februari: geen les.\n▶️ Eerste les: maandag 11 januari, 18:30–20:30.'],
  ])('knows whether there is a lesson on %s', (day, text) => {
    expect(asks('basis', { day }).text).toBe(text);
  });

  test('after the deadline it says until when one could sign up', () => {
    const conversation = new Conversation({ meanings: { vraag: about('basis', { aspects: ['enrol'] }) } });
    conversation.now = Date.parse('2027-01-20T10:00:00+01:00');
    expect(conversation.say('vraag').text).toContain('Inschrijven kon tot en met woensdag 6 januari.');
  });

  test('one that is over says so and leads to its service', () => {
    const { text, choices } = new Conversation().press('open:oud');
    expect(text).toContain('⌛ Deze cursus is al voorbij.');
    expect(choices).toContain('open:taalhulp');
    expect(choices).not.toContain('ics:oud');
  });

  test('goes into a calendar lesson by lesson, without the week that is closed', () => {
    const { turn, text } = new Conversation().press('ics:basis');
    const said = turn.events.find(event => event.type === 'said');
    const file = said?.type === 'said' ? said.utterance.file : undefined;
    expect(file).toMatchObject({ name: 'basis.ics', mime: 'text/calendar' });
    const starts = [...(file?.content.matchAll(/DTSTART:(\S+)/g) ?? [])].map(([, at]) => at);
    expect(starts).toEqual(['0111', '0118', '0125', '0201', '0215', '0222'].map(day => `2027${day}T173000Z`));
    expect(file?.content).toContain('LOCATION:Huis aan de Haven\\, Kade 3\\, 9000 Gent');
    expect(text).toContain('📅 Hier is "Basis Nederlands" voor je agenda.');
    expect(text).toContain('▶️ Eerste les: maandag 11 januari, 18:30–20:30.');
  });
});

describe('an activity', () => {
  test('tells its date, its own place and its price', () => {
    const { text, choices } = asks('wandeling');
    expect(text).toBe(
      [
        'Wandeling',
        'Wij wandelen langs het water.',
        '🗓️ zaterdag 12 december, 14:00–16:30.',
        '📍 Station Deinze',
        '💶 Gratis. Koffie ook.',
        '📝 Bel ons.',
      ].join('\n'),
    );
    expect(choices).toEqual(['ics:wandeling', 'human', 'topics']);
  });

  test('goes into a calendar in the zone of the organisation', () => {
    const { turn } = new Conversation().press('ics:wandeling');
    const said = turn.events.find(event => event.type === 'said');
    const content = said?.type === 'said' ? said.utterance.file?.content : '';
    expect(content).toContain('DTSTART:20261212T130000Z');
    expect(content).toContain('DTEND:20261212T153000Z');
    expect(content).toContain('DTSTAMP:20261202T090000Z');
  });

  test('one that is past says so, offers no calendar and leads to what is to come', () => {
    const { text, choices } = new Conversation().press('open:voorbij');
    expect(text).toContain('⌛ Deze activiteit is al voorbij.');
    expect(choices).toContain('activities');
    expect(choices).not.toContain('ics:voorbij');
    expect(new Conversation().press('ics:voorbij').text).toContain('⌛ Deze activiteit is al voorbij.');
  });

  test('the list has those that are to come', () => {
    const { text, choices } = new Conversation().press('activities');
    expect(text).toBe('📅 Er is 1 activiteit gepland:');
    expect(choices).toEqual(['open:wandeling', 'human', 'topics']);
  });

  test('when none is to come, the list says so', () => {
    const conversation = new Conversation();
    conversation.now = Date.parse('2028-01-01T10:00:00+01:00');
    const { text, choices } = conversation.press('activities');
    expect(text).toBe('Er zijn nu geen activiteiten gepland.\n🔔 Wil je een bericht krijgen als er iets nieuws is?');
    expect(choices).toEqual(['subscribe', 'human', 'topics']);
  });

  test('who gets the news already is not offered it', () => {
    const conversation = new Conversation({ subscribed: true });
    conversation.now = Date.parse('2028-01-01T10:00:00+01:00');
    expect(conversation.press('activities')).toMatchObject({
      text: 'Er zijn nu geen activiteiten gepland.',
      choices: ['human', 'topics'],
    });
  });
});

describe('other entries', () => {
  test('a place: its hours and its address, and a pin on request', () => {
    const { text, choices } = asks('haven');
    expect(text).toBe(
      [
        'Huis aan de Haven',
        '🗓️ maandag tot en met vrijdag: 09:00–12:00 en 13:00–17:00.',
        '🟢 Nu open, tot 12:00.',
        '📍 Huis aan de Haven: Kade 3, 9000 Gent.',
      ].join('\n'),
    );
    expect(choices).toContain('place:haven');
    const pinned = new Conversation().press('place:haven').turn.events.find(event => event.type === 'said');
    expect(pinned?.type === 'said' && pinned.utterance.place).toMatchObject({
      latitude: 51.06,
      longitude: 3.73,
      address: 'Kade 3, 9000 Gent',
    });
  });

  test('a place on a public holiday is closed, and says why', () => {
    const { text } = asks('haven', { day: '2026-12-25', aspects: ['when'] });
    expect(text).toBe(
      'Huis aan de Haven\n🗓️ vrijdag 25 december: gesloten (feestdag). Weer open: maandag 28 december, 09:00–12:00.',
    );
  });

  test('a partner: what it helps with and its number', () => {
    expect(asks('wijkdokter').text).toBe('Wijkdokter\nAls je ziek bent.\n📞 09 000 11 22');
  });

  test('a question-and-answer: the answer, the fact that it does not say, then what it is about', () => {
    expect(asks('faq-naam').text).toBe('Nee, dat hoeft niet.');
    const { text, choices } = asks('faq-naam', { aspects: ['price'] });
    expect(text).toBe('Nee, dat hoeft niet.\n\nNaaiatelier\n💶 € 5. Met verminderd tarief: € 2,50.');
    expect(choices).toEqual(['open:naaien', 'human', 'topics']);
  });

  test('the organisation: its places and how to reach it', () => {
    const { text } = new Conversation().press('open:anker');
    expect(text).toContain('Het Anker is een open huis.');
    expect(text).toContain('📞 +32 2 000 99 88');
    expect(text).toContain('📍 De Molen: Molenweg 1, 9800 Deinze.');
  });

  test('the hours of all places', () => {
    expect(new Conversation().press('hours').text).toBe(
      [
        '📍 Huis aan de Haven',
        '🟢 Nu open, tot 12:00.',
        '📍 De Molen',
        '🔴 Nu gesloten. Weer open: morgen (donderdag 3 december), 14:00–18:00.',
      ].join('\n'),
    );
  });

  test('a long answer is cut after a sentence, and the rest is a choice', () => {
    const conversation = new Conversation({ meanings: { vraag: about('faq-lang') } });
    const { text, choices } = conversation.say('vraag');
    expect(text.length).toBeLessThanOrEqual(600);
    expect(text).toMatch(/doen\. …$/);
    expect(choices[0]).toBe('more:faq-lang');
    expect(conversation.press('more:faq-lang').text.length).toBeGreaterThan(900);
  });
});

describe('in another language', () => {
  const inLanguage = (code: string, id: string, more = {}) =>
    new Conversation({ meanings: { vraag: about(id, { language: code, writtenIn: code, ...more }) } }).say('vraag');

  test('facts are in the language of the person, also where the texts are not, and that is said once', () => {
    const { text } = inLanguage('fr', 'naaien');
    expect(text).toContain(
      "Naaiatelier\nℹ️ Ce texte n'existe pas encore en français. Le voici en néerlandais :\nSamen naaien op donderdag.",
    );
    expect(text).toContain('🗓️ jeudi : 14:00–16:00.');
    expect(text).toContain('💶 5 €. Tarif réduit : 2,50 €.');
    expect(text.match(/pas encore/g)).toHaveLength(1);
  });

  test('a text that is there in the language needs no such line', () => {
    const { text } = inLanguage('ar', 'naaien', { aspects: ['when'] });
    expect(text.replaceAll('\u200f', '')).toContain('ورشة الخياطة\n🗓️ الخميس: من 14:00 إلى 16:00.');
    expect(text).not.toContain('ℹ️');
  });

  test('ages are told in numbers where the words are in another language', () => {
    expect(inLanguage('ar', 'naaien', { aspects: ['audience'] }).text).toContain('👥 من عمر 18 سنة.');
  });

  test('a language that the person wrote before is tried before others', () => {
    const conversation = new Conversation({
      meanings: {
        مرحبا: about('naaien', { language: 'ar', writtenIn: 'ar', aspects: ['price'] }),
        question: about('naaien', { language: 'fr', writtenIn: 'fr' }),
      },
    });
    conversation.say('مرحبا');
    expect(conversation.say('question').text).toContain('Le voici en arabe et néerlandais :\n\u2068نخيط معاً يوم الخميس.\u2069');
  });
});
