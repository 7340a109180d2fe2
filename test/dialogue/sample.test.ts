import { describe, expect, test } from 'vitest';
import { texts } from './conversation.ts';
import { knowledge, talk } from './sample.ts';

describe('the sample organisation', () => {
  test('a conversation in Dutch: a question, a follow-up, thanks', () => {
    const conversation = talk();
    expect(conversation.say('Wanneer is het praatcafé?').text).toContain('dinsdag: 19:00–21:00');
    expect(conversation.say('en wat kost dat?').text).toMatch(/Praatcafé\n💶 Gratis\./);
    expect(conversation.say('dank je wel').turn.kind).toBe('smalltalk');
  });

  test('a conversation in Arabic: facts in Arabic, times and numbers as the knowledge has them', () => {
    const conversation = talk('ar');
    expect(conversation.say('مرحبا').text).toMatch(/^👋 مرحباً|^مرحباً/);
    const { text } = conversation.press('ask:praatcafe:when');
    expect(text).toContain('الثلاثاء: من 19:00 إلى 21:00');
    expect(conversation.press('human').text).toContain('+32 2 000 01 23');
  });

  test('for whom an activity is also tells who may come along', () => {
    const { text } = talk().press('ask:activiteit-vrouwenzwemuur:audience');
    expect(text).toContain('👥 Vrouwen en meisjes');
    expect(text).toContain('Jongens tot 6 jaar mogen mee.');
  });

  test('danger in the middle of a conversation has its number first', () => {
    const conversation = talk();
    conversation.press('open:praatcafe');
    const { text, turn } = conversation.say('ik wil niet meer leven');
    expect(turn.kind).toBe('safety');
    expect(text.split('\n')[0]).toContain('1813');
  });

  test('a safety notice in French, which is a draft, also carries the Dutch sentence', () => {
    const { text } = talk().say('je veux me suicider');
    expect(text).toContain('1813');
    expect(text).toContain('Wat erg dat je je zo voelt.');
  });

  test('no menu of any entry is too long, and every entry has something to say in every language', () => {
    for (const language of texts.languages()) {
      const conversation = talk(language);
      for (const { id } of knowledge.entries()) {
        const { text, choices, turn } = conversation.press(`open:${id}`);
        expect(turn.language).toBe(language);
        expect(text.length, `${language} ${id}`).toBeGreaterThan(20);
        expect(text.length, `${language} ${id}`).toBeLessThan(900);
        expect(choices.length).toBeLessThanOrEqual(10);
        expect(text).not.toMatch(/\{\{|undefined|\[object/);
      }
    }
  });
});
