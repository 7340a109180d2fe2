import { describe, expect, test } from 'vitest';
import { about, Conversation } from './conversation.ts';
import { talk } from './sample.ts';

/** A chat about one entry, at a moment. */
function ask(id: string, now: string, more = {}) {
  const conversation = new Conversation({ meanings: { vraag: about(id, more) } });
  conversation.now = Date.parse(now);
  return conversation.say('vraag').text;
}

describe('a day and a time that were named', () => {
  test('come before for whom it is: "may I come tomorrow?"', () => {
    const text = ask('naaien', '2026-12-02T10:00:00+01:00', { aspects: ['audience'], day: '2026-12-03' });
    expect(text.split('\n').slice(0, 3)).toEqual([
      'Naaiatelier',
      '🗓️ morgen (donderdag 3 december): 14:00–16:00.',
      '👥 Volwassenen.',
    ]);
  });

  test('come after the fact that was asked: "what does it cost on Thursday?"', () => {
    const text = ask('naaien', '2026-12-02T10:00:00+01:00', { aspects: ['price'], day: '2026-12-03' });
    expect(text).toMatch(/💶[\s\S]*🗓️/);
  });

  test('today, when it is over: says the next time', () => {
    const text = ask('naaien', '2026-12-03T18:00:00+01:00', { aspects: ['when'], day: '2026-12-03' });
    expect(text).toContain('🗓️ vandaag: 14:00–16:00.');
    expect(text).toContain('▶️ Volgende keer: donderdag 10 december, 14:00–16:00.');
  });

  test('today, when a place has closed: says so, and when it opens again', () => {
    const text = ask('haven', '2026-12-02T22:00:00+01:00', { aspects: ['open_now'], day: '2026-12-02' });
    expect(text).toContain('🔴 Nu gesloten.');
    expect(text).toMatch(/Weer open: \S+/);
  });

  test('a part of the day after the last hours: says the next opening', () => {
    const text = ask('haven', '2026-12-02T08:00:00+01:00', { aspects: ['open_now'], day: '2026-12-02', part: 'evening' });
    expect(text).toMatch(/Weer open: \S+/);
    expect(text).not.toContain('Nu gesloten');
  });

  test('until when one can enrol is the last day to enrol, not the hours', () => {
    const text = ask('basis', '2026-12-02T10:00:00+01:00', { aspects: ['until', 'enrol'] });
    expect(text).not.toContain('🗓️');
  });
});

describe('an answer that leaves the fact to what it is about', () => {
  test('says the hours of the houses on the day, when they are closed then, and the next opening', () => {
    const conversation = talk('nl');
    conversation.now = Date.parse('2026-12-21T11:00:00+01:00');
    const { text } = conversation.press('open:faq-vakantie');
    expect(text).not.toContain('Weer open');
    const asked = conversation.say('en op 25 december?').text;
    expect(asked).toMatch(/25 december: gesloten/);
    expect(asked).toContain('maandag 4 januari');
  });
});

describe('what goes on', () => {
  test('after a question back is about each that may be meant', () => {
    const found = ['naaien', 'wandeling'].map(id => ({ id, score: 0.5 }));
    const meanings = {
      iets: { found, band: 'offer' as const, confidence: 0.4 },
      prijs: { followUp: true, aspects: ['price' as const] },
    };
    const conversation = new Conversation({ meanings });
    conversation.say('iets');
    const { text, turn, choices } = conversation.say('prijs');
    expect(turn).toMatchObject({ kind: 'answer', entries: [{ id: 'naaien' }, { id: 'wandeling' }] });
    expect(text).toContain('Naaiatelier\n💶 € 5.');
    expect(choices).toContain('open:wandeling');
  });

  test('after an answer beside the subject is about the subject', () => {
    const conversation = talk('nl');
    conversation.press('open:vrouwengroep');
    conversation.say('is er kinderopvang bij de les?');
    expect(conversation.say('waar is dat?').text).toContain('Voorbeeldlaan 34');
  });

  test('after a week is about nothing that was talked about then', () => {
    const conversation = talk('nl');
    conversation.now = Date.parse('2026-12-02T10:00:00+01:00');
    conversation.press('open:kinderateliers');
    conversation.now += 7 * 86_400_000;
    const { text, turn } = conversation.say('en wanneer zijn jullie open?');
    expect(turn.kind).toBe('answer');
    expect(text).not.toContain('Kinderateliers');
    expect(conversation.state.subject).not.toBe('kinderateliers');
  });

  test('with another part of the day is about the like of a course at that time', () => {
    const conversation = talk('fr');
    conversation.press('open:cursus-a1-ochtend');
    expect(conversation.say('et le soir ?').turn.entries[0]?.id).toBe('cursus-a1-avond');
  });

  test('with an age that it is not for is about what is', () => {
    const conversation = talk('uk');
    conversation.press('open:kinderateliers');
    const { turn } = conversation.say('а для старшого сина йому 13');
    expect(turn.entries[0]?.id).not.toBe('kinderateliers');
  });
});
