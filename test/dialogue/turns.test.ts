import { describe, expect, test } from 'vitest';
import type { Smalltalk } from '../../src/understanding/understanding.ts';
import { about, Conversation, type Meanings, texts } from './conversation.ts';

const privacy = '🔒 Je hoeft je naam niet te zeggen. Wil je dat ik alles wis? Schrijf "vergeet mij".';
const hello = '👋 Hallo! Ik ben de digitale assistent van Het Anker.';
const hour = 3_600_000;

describe('the first message', () => {
  test.each([
    ['a hello', (c: Conversation) => c.say('dag'), 'smalltalk'],
    ['/start', (c: Conversation) => c.send({ kind: 'command', name: 'start', argument: '' }), 'command'],
    ['an unknown link', (c: Conversation) => c.send({ kind: 'command', name: 'start', argument: 'bestaat_niet' }), 'command'],
    ['opening the chat', (c: Conversation) => c.send({ kind: 'joined' }), 'smalltalk'],
  ])('%s gets the greeting and what one can begin with', (_, begin, kind) => {
    const { text, turn, labels, choices } = begin(
      new Conversation({ greeted: false, meanings: { dag: { smalltalk: 'greeting' } } }),
    );
    expect(text).toBe(`${hello}\n${privacy}\n\nWat wil je weten? Schrijf je vraag in je eigen woorden, of kies:`);
    expect(turn.kind).toBe(kind);
    expect(turn.state.greeted).toBe(true);
    expect(labels).toEqual([
      '🗣️ Taalhulp',
      '🧒 Kinderen en jongeren',
      '💬 Luisterhuis',
      '🔹 Naaiatelier',
      '🔹 Repair',
      '📅 Activiteiten',
      '🕒 Openingsuren',
      '🙋 Praat met een mens',
      '🌐 Andere taal',
    ]);
    expect(choices).toContain('topic:children');
  });

  test('that asks something is answered at once, under one line of greeting and one on privacy', () => {
    const { text, turn } = new Conversation({ greeted: false, meanings: { vraag: about('naaien', { aspects: ['price'] }) } }).say(
      'vraag',
    );
    expect(text).toBe(`${hello}\n${privacy}\n\nNaaiatelier\n💶 € 5. Met verminderd tarief: € 2,50.`);
    expect(turn).toMatchObject({ kind: 'answer', sure: true, state: { greeted: true } });
  });

  test('greets once: the next answer comes without it', () => {
    const conversation = new Conversation({ greeted: false, meanings: { vraag: about('naaien', { aspects: ['price'] }) } });
    conversation.say('vraag');
    expect(conversation.say('vraag').text).toBe('Naaiatelier\n💶 € 5. Met verminderd tarief: € 2,50.');
  });

  test.each([
    ['entry_naaien', 'Naaiatelier\nSamen naaien'],
    ['naaien', 'Naaiatelier\nSamen naaien'],
    ['topic_children', 'Hiermee kunnen we je helpen. Kies:'],
    ['hours', '📍 Huis aan de Haven\n🟢 Nu open, tot 12:00.'],
    ['activities', '📅 Er is 1 activiteit gepland:'],
    ['lang_ar', 'حسناً، أجيبك من الآن بالعربية.'],
  ])('a link with %s opens what it says', (argument, part) => {
    const { text } = new Conversation({ greeted: false }).send({ kind: 'command', name: 'start', argument });
    expect(text).toContain(part);
  });

  test('a link with a language greets in that language', () => {
    const { text, turn } = new Conversation({ greeted: false }).send({ kind: 'command', name: 'start', argument: 'lang_tr' });
    expect(text).toMatch(/^👋 Merhaba!/);
    expect(turn.language).toBe('tr');
    expect(turn.state.language).toEqual({ code: 'tr', from: 'wish' });
  });
});

describe('topics', () => {
  test('services of one kind stand behind one choice', () => {
    const { choices } = new Conversation().press('topic:children');
    expect(choices).toEqual(['open:speelplein', 'open:huiswerkklas', 'human', 'topics']);
  });
});

describe('a burst of messages', () => {
  test('is read as one', () => {
    const conversation = new Conversation({ meanings: { 'dag\nwat kost het\nnaaien': about('naaien', { aspects: ['price'] }) } });
    const { text, turn } = conversation.say('dag', 'wat kost het', 'naaien');
    expect(text).toBe('Naaiatelier\n💶 € 5. Met verminderd tarief: € 2,50.');
    expect(turn.kind).toBe('answer');
  });

  test('/start before a question only greets', () => {
    const conversation = new Conversation({ greeted: false, meanings: { vraag: about('naaien', { aspects: ['price'] }) } });
    const { text } = conversation.send({ kind: 'command', name: 'start', argument: '' }, { kind: 'text', text: 'vraag' });
    expect(text).toBe(`${hello}\n${privacy}\n\nNaaiatelier\n💶 € 5. Met verminderd tarief: € 2,50.`);
  });

  test('a choice that is pressed twice is answered once', () => {
    const press = { kind: 'choice', choice: 'ask:naaien:price' } as const;
    expect(new Conversation().send(press, press).text).toBe('Naaiatelier\n💶 € 5. Met verminderd tarief: € 2,50.');
  });

  test('many things are answered in three messages at most, with choices under the last', () => {
    const ids = ['naaien', 'basis', 'haven', 'wandeling', 'faq-naam'];
    const { turn } = new Conversation().send(...ids.map(id => ({ kind: 'choice', choice: `open:${id}` }) as const));
    const said = turn.events.flatMap(event => (event.type === 'said' ? [event.utterance] : []));
    expect(said).toHaveLength(3);
    expect(said.map(({ choices }) => choices !== undefined)).toEqual([false, false, true]);
    expect(turn.state.subject).toBe('faq-naam');
  });

  test('danger in one of the messages goes before everything', () => {
    const meanings = { gevaar: { danger: { id: 'gevaar', score: 1 } }, 'a\ngevaar': about('naaien') };
    const { text, turn } = new Conversation({ meanings }).send(
      { kind: 'choice', choice: 'open:basis' },
      { kind: 'text', text: 'a' },
      { kind: 'text', text: 'gevaar' },
    );
    expect(text).toMatch(/^☎️ Bel nu 112/);
    expect(turn).toMatchObject({ kind: 'safety', sure: true });
  });
});

describe('danger', () => {
  const danger = { danger: { id: 'gevaar', score: 1 } };
  const inLanguage = (code: string) =>
    new Conversation({ greeted: false, meanings: { hulp: { ...danger, language: code, writtenIn: code } } }).say('hulp');

  test('has the number and the fixed text first, without greeting, and the offer of a person last', () => {
    const { text, turn, choices, events } = inLanguage('nl');
    expect(text).toBe(
      '☎️ Bel nu 112 (Noodnummer)\nBel nu 112. Blijf waar je bent.\n\n💛 Wil je ook met iemand van ons praten? 📞 +32 2 000 99 88',
    );
    expect(turn).toMatchObject({ kind: 'safety', sure: true, entries: [{ id: 'gevaar' }] });
    expect(events).toEqual(['language_changed', 'danger_noticed', 'handoff_requested']);
    expect(turn.events).toContainEqual({ type: 'handoff_requested', reason: 'danger' });
    expect(choices).toEqual(['human']);
  });

  test('in a draft translation also carries the original', () => {
    expect(inLanguage('fr').text).toContain(
      "Appelez le 112. Restez là.\n\nDans la langue de l'organisation :\nBel nu 112. Blijf waar je bent.",
    );
  });

  test('in a checked translation stands alone', () => {
    const { text } = inLanguage('en');
    expect(text).toContain('Call 112 now. Stay there.');
    expect(text).not.toContain('Bel nu');
  });

  test('without a text in the language takes the nearest, and the original where that is a draft', () => {
    const { text } = inLanguage('ar');
    expect(text).toMatch(/^\u200f?☎️ اتصل الآن بهذا الرقم: 112/);
    expect(text).toContain('الشرح التالي مكتوب باللغة الفرنسية:\n\u2068Appelez le 112. Restez là.\u2069');
    expect(text).toContain('\u2068Bel nu 112. Blijf waar je bent.\u2069');
  });

  test('"yes" afterwards asks for a person', () => {
    const conversation = new Conversation({ meanings: { hulp: danger, ja: { smalltalk: 'yes' } } });
    conversation.say('hulp');
    expect(conversation.say('ja').turn.kind).toBe('human');
  });

  test('a notice that is gone leaves the number of the country', () => {
    const conversation = new Conversation({ meanings: { hulp: { danger: { id: 'weg', score: 1 } } } });
    const { turn, text } = conversation.say('hulp');
    expect(turn).toMatchObject({ kind: 'safety', entries: [] });
    expect(text).toContain('112');
  });
});

describe('not sure, or not known', () => {
  test('not sure: the best three as a question, and each keeps the fact that was asked', () => {
    const found = ['naaien', 'basis', 'wandeling', 'haven'].map((id, index) => ({ id, score: 0.5 - index / 10 }));
    const { text, choices, turn, events } = new Conversation({
      meanings: { vraag: { found, band: 'offer', confidence: 0.4, aspects: ['price'] } },
    }).say('vraag');
    expect(text.split('\n').slice(0, 4)).toEqual([
      'Bedoel je een van deze?',
      '',
      'Naaiatelier',
      '💶 € 5. Met verminderd tarief: € 2,50.',
    ]);
    expect(choices).toEqual(['ask:naaien:price', 'ask:basis:price', 'ask:wandeling:price', 'topics', 'human']);
    expect(turn).toMatchObject({ kind: 'offer', sure: false, confidence: 0.4 });
    expect(turn.entries).toEqual(found);
    expect(events).toEqual(['language_changed', 'choices_offered', 'gap_noticed']);
  });

  test('not known: says so, notes the gap, offers a person and the topics', () => {
    const { text, choices, turn } = new Conversation().say('vliegen er hier draken?');
    expect(text).toMatch(/^Dat weet ik helaas niet\. Ik heb je vraag genoteerd/);
    expect(choices[0]).toBe('human');
    expect(choices).toContain('activities');
    expect(turn).toMatchObject({ kind: 'unknown', sure: false });
    expect(turn.events).toContainEqual({ type: 'gap_noticed', kind: 'unknown', text: 'vliegen er hier draken?', language: 'nl' });
  });

  test('not known again: other words each time, with the number', () => {
    const conversation = new Conversation();
    const said = ['een', 'twee', 'drie', 'vier'].map(text => conversation.say(text).text);
    for (const [index, text] of said.entries()) if (index > 0) expect(text).not.toBe(said[index - 1]);
    expect(said[1]).toContain('📞 +32 2 000 99 88');
  });

  test.each<[string, Meanings[string]]>([
    ['ja', { smalltalk: 'yes' }],
    ['doe maar', { smalltalk: 'yes' }],
  ])('"%s" to the offer of a person asks for one, because something was missed', (text, meaning) => {
    const conversation = new Conversation({ meanings: { [text]: meaning } });
    conversation.say('onbekend');
    expect(conversation.say(text).turn.events).toContainEqual({ type: 'handoff_requested', reason: 'missed' });
  });

  test('an answer in between lets the misses be forgotten', () => {
    const conversation = new Conversation({ meanings: { vraag: about('naaien') } });
    conversation.say('onbekend');
    conversation.say('vraag');
    expect(conversation.state.misses).toBe(0);
  });
});

describe('talking to a person', () => {
  const wish = (at: string) => {
    const conversation = new Conversation({ meanings: { mens: { human: true } } });
    conversation.now = Date.parse(at);
    return conversation.say('mens');
  };

  test('is noted, with phone, mail and who is there now', () => {
    const { text, turn } = wish('2026-12-02T10:00:00+01:00');
    expect(text).toBe(
      [
        '🙋 Ik heb genoteerd dat je met een mens wil praten.',
        'Zo bereik je ons:',
        '📞 +32 2 000 99 88',
        '✉️ hallo@example.org',
        '🟢 Nu is er iemand: Huis aan de Haven, tot 12:00.',
      ].join('\n'),
    );
    expect(turn).toMatchObject({ kind: 'human', sure: true });
    expect(turn.events).toContainEqual({ type: 'handoff_requested', reason: 'asked' });
  });

  test.each([
    ['2026-12-02T12:30:00+01:00', 'Weer open: Huis aan de Haven, vandaag, 13:00–17:00.'],
    ['2026-12-05T10:00:00+01:00', 'Weer open: Huis aan de Haven, maandag 7 december, 09:00–12:00.'],
    ['2026-12-24T20:00:00+01:00', 'Weer open: Huis aan de Haven, maandag 28 december, 09:00–12:00.'],
  ])('when nobody is there (%s), says when somebody is', (at, part) => {
    expect(wish(at).text).toContain(part);
  });
});

describe('commands', () => {
  test.each([
    ['help', 'help'],
    ['subscribe', 'subscribe'],
    ['unsubscribe', 'unsubscribe'],
    ['forget', 'forget'],
    ['language', 'language'],
    ['start', 'start'],
  ] as const)('%s works in words, as a sign of the platform and as a choice', (name, command) => {
    const inWords = new Conversation({ meanings: { woorden: { command } } }).say('woorden');
    const asSign = new Conversation().send({ kind: 'command', name, argument: '' });
    const asChoice = new Conversation().press(name);
    expect(inWords.text).toBe(asSign.text);
    expect(asChoice.text).toBe(asSign.text);
    for (const { turn } of [inWords, asSign, asChoice]) expect(turn).toMatchObject({ kind: 'command', command, sure: true });
  });

  test('subscribing says what one gets, and what if one already had it', () => {
    const first = new Conversation().press('subscribe');
    expect(first.text).toContain('nieuwe activiteiten en cursussen');
    expect(first.events).toContain('subscribed');
    const again = new Conversation({ subscribed: true }).press('subscribe');
    expect(again.text).toContain('Je krijgt ons nieuws al.');
    expect(again.events).not.toContain('subscribed');
  });

  test('unsubscribing works once, and says so otherwise', () => {
    expect(new Conversation({ subscribed: true }).press('unsubscribe').events).toContain('unsubscribed');
    expect(new Conversation().press('unsubscribe').events).not.toContain('unsubscribed');
  });

  test('the languages are listed by their own names, and a choice switches for good', () => {
    const conversation = new Conversation({ meanings: { bonjour: { language: 'fr', writtenIn: 'fr' } } });
    const { labels, choices } = conversation.press('language');
    expect(labels.map(label => label.replace(/[\u2068\u2069]/g, ''))).toEqual([
      'Nederlands',
      'Français',
      'English',
      'العربية',
      'Türkçe',
      'Español',
      'Polski',
      'Română',
      'Українська',
      'Русский',
    ]);
    expect(choices).toContain('language:ar');
    expect(conversation.press('language:ar').turn).toMatchObject({ kind: 'command', command: 'language', language: 'ar' });
    expect(conversation.say('bonjour').turn.language).toBe('ar');
  });

  test('a language that is named switches at once', () => {
    const { turn, text } = new Conversation({ meanings: { turks: { command: 'language', wantedLanguage: 'tr' } } }).say('turks');
    expect(text).toContain('Türkçe cevap veriyorum');
    expect(turn.events).toContainEqual({ type: 'language_changed', language: 'tr' });
  });

  test('a language that we do not speak is refused kindly, with those that we do', () => {
    const { text, choices } = new Conversation({ meanings: { swahili: { command: 'language', wantedLanguage: 'sw' } } }).say(
      'swahili',
    );
    expect(text).toContain('Ik spreek nog geen Swahili. Ik antwoord in het Nederlands.');
    expect(choices).toContain('language:fr');
  });

  test("a sign that is no command of ours is read as words: '/openingsuren haven'", () => {
    const conversation = new Conversation({ meanings: { 'openingsuren haven': about('haven') } });
    expect(conversation.send({ kind: 'command', name: 'openingsuren', argument: 'haven' }).text).toContain('Huis aan de Haven');
  });
});

describe('forget me', () => {
  const meanings: Meanings = {
    wis: { command: 'forget' },
    ja: { smalltalk: 'yes' },
    nee: { smalltalk: 'no' },
    vraag: about('naaien', { aspects: ['price'] }),
  };

  test('asks once, and erases nothing before "yes"', () => {
    const { events, choices, text } = new Conversation({ meanings }).say('wis');
    expect(text).toContain('Wil je dat ik je vergeet?');
    expect(choices).toEqual(['forget:yes', 'forget:no']);
    expect(events).not.toContain('forgotten');
  });

  test('a "yes" without the question asks it first, and so does an old button', () => {
    const conversation = new Conversation({ meanings });
    const first = conversation.press('forget:yes');
    expect(first.events).not.toContain('forgotten');
    expect(first.choices).toEqual(['forget:yes', 'forget:no']);
    conversation.say('vraag');
    expect(conversation.press('forget:yes').events).not.toContain('forgotten');
    expect(conversation.press('forget:yes').events).toContain('forgotten');
  });

  test.each([
    ['yes in words', (c: Conversation) => c.say('ja')],
    ['the choice', (c: Conversation) => c.press('forget:yes')],
    ['its number', (c: Conversation) => c.say('1')],
    ['its label', (c: Conversation) => c.say('ja wis alles')],
  ])('%s erases: an event, a goodbye and an empty state', (_, answer) => {
    const conversation = new Conversation({ meanings });
    conversation.say('wis');
    const { events, text, turn } = answer(conversation);
    expect(events).toContain('forgotten');
    expect(text).toContain('Ik wis nu alles');
    expect(turn.state).toEqual({ version: 1, languagesSeen: {}, greeted: false, offered: [], misses: 0 });
  });

  test.each([
    ['no', (c: Conversation) => c.say('nee'), 'Goed, ik wis niets.'],
    ['the choice', (c: Conversation) => c.press('forget:no'), 'Goed, ik wis niets.'],
    ['its number', (c: Conversation) => c.say('2'), 'Goed, ik wis niets.'],
    ['another question', (c: Conversation) => c.say('vraag'), 'Naaiatelier\n💶 € 5.'],
  ])('%s keeps everything', (_, answer, part) => {
    const conversation = new Conversation({ meanings });
    conversation.say('wis');
    const { events, text } = answer(conversation);
    expect(text).toContain(part);
    expect(events).not.toContain('forgotten');
    expect(conversation.say('ja').events).not.toContain('forgotten');
  });

  test('"yes" without that question erases nothing', () => {
    expect(new Conversation({ meanings }).say('ja').events).toEqual(['language_changed', 'smalltalk_made']);
  });
});

describe('choosing', () => {
  const offered = () => {
    const conversation = new Conversation({ meanings: { hulp: { danger: { id: 'gevaar', score: 1 } } } });
    conversation.press('topic:children');
    return conversation;
  };

  test.each(['2', '2.', ' 2) ', '٢', '۲', '２', '2️⃣', 'huiswerkklas', 'HUISWERKKLAS!', 'Huiswérkklas'])(
    '"%s" chooses the second of what was offered',
    text => {
      expect(offered().say(text).text).toContain('Huiswerkklas\nHulp bij huiswerk.');
    },
  );

  test.each(['9', '0', '12345', 'huiswerk', '2 kinderen'])('"%s" is no choice', text => {
    expect(offered().say(text).turn.kind).toBe('unknown');
  });

  test('a number does not change the language', () => {
    const conversation = new Conversation({ hint: 'ar', meanings: { '1': { language: 'en', writtenIn: 'en' } } });
    conversation.press('topic:children');
    expect(conversation.say('1').turn.language).toBe('ar');
  });

  test('what was offered can still be chosen after a thank-you', () => {
    const conversation = new Conversation({ meanings: { dank: { smalltalk: 'thanks' } } });
    conversation.press('topic:children');
    conversation.say('dank');
    expect(conversation.say('2').text).toContain('Huiswerkklas');
  });

  test.each([
    ['open:bestaat-niet', 'Waarmee kan ik je helpen?'],
    ['ask:naaien:nonsense', 'Naaiatelier\nSamen naaien'],
    ['', 'Waarmee kan ik je helpen?'],
    ['constructor', 'Waarmee kan ik je helpen?'],
    ['__proto__:x', 'Waarmee kan ik je helpen?'],
    ['topic:weg', 'Waarmee kan ik je helpen?'],
    ['language:<b>', 'In welke taal'],
    ['language:zz', 'Ik spreek nog geen zz.'],
    ['place:repair', 'Dat staat niet in mijn informatie.'],
    ['ics:naaien', 'Naaiatelier'],
    ['courses:naaien', 'Er zijn nu geen cursussen'],
    ['activities:99', 'Er is 1 activiteit gepland'],
    ['forget:maybe', 'Wil je dat ik je vergeet?'],
    ['x'.repeat(5000), 'Waarmee kan ik je helpen?'],
  ])('the old or made-up choice "%.30s" is answered as well as can be', (choice, part) => {
    expect(new Conversation().press(choice).text).toContain(part);
  });
});

describe('follow-ups', () => {
  test('use the entry in hand, with the fact or the day that is asked', () => {
    const conversation = new Conversation({
      meanings: {
        naaien: about('naaien'),
        'en de prijs?': { followUp: true, aspects: ['price'], found: [{ id: 'basis', score: 0.3 }], band: 'offer' },
        'en vrijdag?': { followUp: true, day: '2026-12-04' },
      },
    });
    conversation.say('naaien');
    const { text, turn } = conversation.say('en de prijs?');
    expect(text).toBe('Naaiatelier\n💶 € 5. Met verminderd tarief: € 2,50.');
    expect(turn.entries.map(({ id }) => id)).toEqual(['naaien', 'basis']);
    expect(conversation.say('en vrijdag?').text).toContain('vrijdag 4 december: dan is het er niet.');
    expect(conversation.asked.at(-1)?.context.subject).toBe('naaien');
  });

  test('after an answer to a question, a fact is that of what the answer is about', () => {
    const meanings = { naam: about('faq-naam'), waar: { followUp: true, aspects: ['where' as const] } };
    const conversation = new Conversation({ meanings });
    conversation.say('naam');
    expect(conversation.say('waar').text).toBe('Naaiatelier\n📍 De Molen: Molenweg 1, 9800 Deinze.');
  });

  test('an entry that is gone is not used', () => {
    const conversation = new Conversation({ meanings: { waar: { followUp: true, aspects: ['where'] } } });
    conversation.state.subject = 'weg';
    expect(conversation.say('waar').turn.kind).toBe('unknown');
  });
});

describe('with nothing in hand', () => {
  const bare = (more: Meanings[string]) => new Conversation({ meanings: { x: { followUp: true, ...more } } }).say('x');

  test('a question about hours is about all places', () => {
    const { text, turn } = bare({ aspects: ['open_now'], day: '2026-12-03' });
    expect(text).toContain('📍 Huis aan de Haven\n🗓️ morgen (donderdag 3 december): 09:00–12:00 en 13:00–17:00.');
    expect(text).toContain('📍 De Molen\n🗓️ morgen (donderdag 3 december): 14:00–18:00.');
    expect(turn).toMatchObject({ kind: 'answer', entries: [{ id: 'haven' }, { id: 'molen' }] });
  });

  test('one about the number is about the organisation', () => {
    expect(bare({ aspects: ['contact'] }).text).toBe(
      'Het Anker\n📞 +32 2 000 99 88\n✉️ hallo@example.org\n🌐 https://example.org',
    );
  });

  test('after that a fact of one thing alone is still not guessed', () => {
    const conversation = new Conversation({ meanings: { prijs: { followUp: true, aspects: ['price'] } } });
    conversation.press('open:anker');
    expect(conversation.say('prijs').turn.kind).toBe('unknown');
  });

  test.each<Meanings[string]>([{ aspects: ['price'] }, {}])('one that is about nothing we know (%o) is not guessed', more => {
    expect(bare(more).turn.kind).toBe('unknown');
  });
});

describe('small talk', () => {
  const kinds: Smalltalk[] = [
    'greeting',
    'thanks',
    'goodbye',
    'praise',
    'insult',
    'emoji',
    'yes',
    'no',
    'ok',
    'identity',
    'lost',
  ];

  test.each(kinds)('%s gets words of its own, and other words the second time', kind => {
    const conversation = new Conversation({ meanings: { x: { smalltalk: kind } } });
    const [first, second] = [conversation.say('x'), conversation.say('x')];
    expect(first.turn).toMatchObject({ kind: 'smalltalk', sure: false, entries: [] });
    expect(second.text).not.toBe(first.text);
  });

  test('a hello with a question is a question', () => {
    const { turn } = new Conversation({ meanings: { x: about('naaien', { smalltalk: 'greeting' }) } }).say('x');
    expect(turn.kind).toBe('answer');
  });
});

describe('what cannot be read', () => {
  test.each([
    ['image', '🖼️'],
    ['audio', '🎤'],
    ['video', '🎬'],
    ['document', '📄'],
    ['hologram', 'Dit soort bericht'],
  ])('%s: says so and what helps', (media, part) => {
    const { text, choices } = new Conversation().send({ kind: 'media', media });
    expect(text).toContain(part);
    expect(choices).toContain('human');
  });

  test('a sticker is a smile', () => {
    expect(new Conversation().send({ kind: 'media', media: 'sticker' }).text).toBe('😊 Waarmee kan ik je helpen?');
  });

  test.each([
    [{ kind: 'contact' } as const],
    [{ kind: 'unsupported' } as const],
    [{ kind: 'text', text: ' \u0000\u202e ' } as const],
  ])('%o gets a sensible answer', item => {
    expect(new Conversation().send(item).text).not.toBe('');
  });

  test('words below a picture are answered', () => {
    const conversation = new Conversation({ meanings: { prijs: about('naaien', { aspects: ['price'] }) } });
    expect(conversation.send({ kind: 'media', media: 'image', caption: 'prijs' }).text).toBe(
      'Naaiatelier\n💶 € 5. Met verminderd tarief: € 2,50.',
    );
  });

  test('words below a picture that mean nothing to us: it is about the picture', () => {
    expect(new Conversation().send({ kind: 'media', media: 'image', caption: 'kijk dit eens' }).text).toContain('🖼️');
  });

  test('a picture beside a question does not hide the answer', () => {
    const conversation = new Conversation({ meanings: { prijs: about('naaien', { aspects: ['price'] }) } });
    const { text } = conversation.send({ kind: 'media', media: 'image' }, { kind: 'text', text: 'prijs' });
    expect(text).toBe('Naaiatelier\n💶 € 5. Met verminderd tarief: € 2,50.');
  });

  test('a location: the nearest place first, with its distance and hours', () => {
    const { text, turn } = new Conversation().send({ kind: 'location', latitude: 50.98, longitude: 3.55 });
    expect(text.replace(/\n🔴.*/, '')).toBe(
      [
        'Dank je! Dit is het dichtst bij jou:',
        '📍 De Molen (1,4 km): Molenweg 1, 9800 Deinze.',
        '📍 Huis aan de Haven (15 km): Kade 3, 9000 Gent.',
      ].join('\n'),
    );
    expect(turn.entries.map(({ id }) => id)).toEqual(['molen', 'haven']);
    expect(turn.events.find(event => event.type === 'said')).toMatchObject({ utterance: { place: { latitude: 50.98 } } });
  });

  test.each([{}, { latitude: Number.NaN, longitude: 5 }])('a location without usable numbers (%o): all places', numbers => {
    expect(new Conversation().send({ kind: 'location', ...numbers }).text).toContain(
      'Hier vind je ons:\n📍 Huis aan de Haven: Kade 3',
    );
  });
});

describe('language', () => {
  test('what is missing in the language asked for is read in the language written last', () => {
    const turkish = { command: 'language' as const, wantedLanguage: 'tr' };
    const arabic = { language: 'ar', writtenIn: 'ar', smalltalk: 'greeting' as const };
    const meanings: Meanings = { salam: arabic, dag: { smalltalk: 'greeting' }, turks: { ...turkish, writtenIn: undefined } };
    const conversation = new Conversation({ meanings });
    for (const text of ['dag', 'dag', 'salam', 'turks']) conversation.say(text);
    expect(conversation.press('open:naaien').text).toContain('ورشة الخياطة');
    const other = new Conversation({ meanings });
    for (const text of ['salam', 'salam', 'dag', 'turks']) other.say(text);
    expect(other.press('open:naaien').text).toContain('Naaiatelier');
  });

  test('the language of the talk so far counts, also where no message was long enough to tell', () => {
    const meanings: Meanings = { turks: { command: 'language', wantedLanguage: 'tr', writtenIn: undefined } };
    const conversation = new Conversation({ meanings, hint: 'ar' });
    conversation.say('turks');
    expect(conversation.press('open:naaien').text).toContain('ورشة الخياطة');
  });

  const french = { language: 'fr', writtenIn: 'fr' };

  test('is that of the message when it is plain, and changes with it', () => {
    const conversation = new Conversation({
      meanings: { bonjour: { ...french, smalltalk: 'greeting' }, dag: { smalltalk: 'greeting' } },
    });
    expect(conversation.say('bonjour').turn).toMatchObject({ language: 'fr', state: { language: { code: 'fr', from: 'seen' } } });
    expect(conversation.say('dag').turn.events).toContainEqual({ type: 'language_changed', language: 'nl' });
    expect(conversation.state.languagesSeen).toEqual({ fr: 1, nl: 1 });
  });

  test('a message too short to tell keeps the language of the person', () => {
    const conversation = new Conversation({
      meanings: { bonjour: french, ok: { language: 'en', languageConfidence: 0.4, smalltalk: 'ok' } },
    });
    conversation.say('bonjour');
    const { turn, events } = conversation.say('ok');
    expect(turn.language).toBe('fr');
    expect(events).not.toContain('language_changed');
  });

  test.each([
    ['ar', 'ar'],
    ['fr-BE', 'fr'],
    ['TR', 'tr'],
    ['xx', 'nl'],
    [undefined, 'nl'],
  ])('before a word is written, the hint %s of the platform means %s', (hint, language) => {
    expect(new Conversation({ greeted: false, ...(hint && { hint }) }).press('topics').turn.language).toBe(language);
  });

  test('one that we do not speak: answers in the nearest, and says so there and in English, once', () => {
    const swahili = { ...about('naaien', { aspects: ['price'] }), language: 'fr', writtenIn: 'sw' };
    const conversation = new Conversation({ meanings: { swali: swahili } });
    expect(conversation.say('swali').text).toMatch(
      /^Je ne parle pas encore cette langue : swahili\. Je réponds en français\.\nI do not speak Swahili yet\. I answer in French\.\n\nNaaiatelier/,
    );
    expect(conversation.say('swali').text).toMatch(/^Naaiatelier/);
  });
});

describe('after a long rest', () => {
  const meanings = {
    vraag: about('naaien', { aspects: ['price' as const] }),
    waar: { followUp: true, aspects: ['where' as const] },
    prijs: { followUp: true, aspects: ['price' as const] },
  };

  test('the thread is forgotten, the language is not, and there is a short hello', () => {
    const conversation = new Conversation({ meanings });
    conversation.say('vraag');
    conversation.now += 13 * hour;
    expect(conversation.say('prijs').turn.kind).toBe('unknown');
    conversation.now += 13 * hour;
    expect(conversation.say('vraag').text).toMatch(/^Dag, fijn dat je er weer bent! 👋\nNaaiatelier/);
    expect(conversation.state.language?.code).toBe('nl');
  });

  test.each([11 * hour, -400 * hour])('a pause of %i ms changes nothing', pause => {
    const conversation = new Conversation({ meanings });
    conversation.say('vraag');
    conversation.now += pause;
    expect(conversation.say('waar').text).toBe('Naaiatelier\n📍 De Molen: Molenweg 1, 9800 Deinze.');
  });
});

test('an apology offers a person and drops the thread, also where there is no state', () => {
  const conversation = new Conversation({ meanings: { vraag: about('naaien') } });
  conversation.say('vraag');
  const { text, choices, turn } = conversation.apologise();
  expect(text).toContain('Er ging iets mis bij ons.');
  expect(text).toContain('📞 +32 2 000 99 88');
  expect(choices).toContain('human');
  expect(turn.state.subject).toBeUndefined();
  expect(new Conversation().apologise().text).toContain('Er ging iets mis');
});

test.each(texts.languages())('in %s the whole first conversation is in that language', language => {
  const conversation = new Conversation({ greeted: false, hint: language });
  const said = ['start', 'help', 'human', 'subscribe', 'forget', 'hours']
    .map(choice => conversation.press(choice).text)
    .join('\n');
  expect(said).not.toMatch(/\{\{|talk:|answer:|choice:/);
  if (language !== 'nl') expect(said).not.toMatch(/vergeet|genoteerd|openingsuren/);
});
