import { describe, expect, test } from 'vitest';
import { identify } from '../../src/language/identify.ts';
import { tokens } from '../../src/language/tokens.ts';
import { createDangerWatch } from '../../src/understanding/danger.ts';
import { lexicons } from '../../src/understanding/languages/index.ts';
import { noticesBySituation } from '../../src/understanding/notices.ts';
import { lexiconsFor, type Reading } from '../../src/understanding/reading.ts';
import { understand } from './sample.ts';

describe('danger is recognised', () => {
  test.each([
    ['listen', 'Ik wil niet meer leven'],
    ['listen', 'ik denk aan zelfmoord'],
    ['listen', 'I just want to end my life'],
    ['listen', 'I WANT TO DIE!!!'],
    ['listen', 'j’ai envie de mourir'],
    ['listen', 'أريد أن أموت'],
    ['listen', 'artık yaşamak istemiyorum'],
    ['listen', 'bghit nmout'],
    ['home', 'mijn man heeft mij gisteren geslagen'],
    ['home', 'my husband is hitting me every night'],
    ['home', 'mon mari me frappe'],
    ['home', 'زوجي بيضربني'],
    ['home', 'kocam beni dovuyor'],
    ['home', 'rajli kaydrebni'],
    ['home', 'I am scared of my husband'],
    ['kid', 'my child is missing'],
    ['kid', 'mijn vader slaat mij'],
    ['kid', 'mon fils a disparu'],
    ['kid', 'ابنتي اختفت'],
    ['kid', 'babam beni dövüyor'],
    ['poison', 'my daughter swallowed pills'],
    ['poison', 'zij heeft javel gedronken'],
    ['poison', 'il a avalé une pile'],
    ['poison', 'ابني شرب كلور'],
    ['poison', 'çocuğum hap yuttu'],
    ['bed', 'I have nowhere to sleep tonight'],
    ['bed', 'on est à la rue'],
    ['bed', 'ik slaap op straat'],
    ['bed', 'ما عندي مكان انام'],
    ['bed', 'bu gece kalacak yerim yok'],
    ['free', 'my boss took my passport'],
    ['free', 'ils me forcent, je suis forcée de travailler'],
    ['free', 'patronum pasaportumu aldı'],
    ['free', 'صاحب العمل اخذ جوازي'],
    ['red', 'my baby is not breathing'],
    ['red', 'er is brand in huis'],
    ['red', 'il ne respire plus'],
    ['red', 'لا يتنفس'],
    ['red', 'kalp krizi geçiriyor'],
    ['red', 'help mij nu!'],
  ])('%s: %s', (id, text) => {
    expect(understand(text).danger?.id).toBe(id);
  });

  test('inside a long message and after a greeting', () => {
    const text =
      'Hello, good morning. I came here last year with my two sons. We live with my husband in Gent. My husband beats me and I do not know who to ask.';
    expect(understand(text).danger?.id).toBe('home');
  });

  test('is answered in the language of its words when the message is too short to tell', () => {
    expect(understand('kocam beni dövüyor').language).toBe('tr');
  });
});

describe('danger is recognised in short and joined words', () => {
  test.each([
    "he isn't breathing",
    'he isn’t breathing',
    'he isnt breathing',
    "she doesn't breathe",
    "he's dying",
    'im dying',
    'i cant breathe',
    "our flat's on fire",
    'my house is burning',
    'het brandt bij ons',
    'hij ademt niet meer',
    'hij ademt nie meer',
    "m'n man slaat mij",
    "'k wil dood",
    'kwil dood',
    'ma maison brûle',
    "il n'arrive plus à respirer",
    'il narrive plus a respirer',
    "j'ai envie de mourir",
    'jveux mourir',
    'بيتي يحترق',
    'ما عم يتنفس',
    'evim yanıyor',
    'evim yaniyor',
    'bebeğim nefes almıyor',
  ])('%s', text => {
    expect(understand(text).danger).toBeDefined();
  });

  test.each(["he isn't breathing", 'he isnt breathing', "he's not breathing", 'he is not breathing'])(
    "a notice's own keyword is found however it is written: %s",
    text => {
      const keywords = { en: ['he is not breathing'] };
      const watch = createDangerWatch([{ id: 'own', section: 'safety', fields: { keywords } }]);
      const identified = { language: 'en', confidence: 0.9 } as Reading['identified'];
      expect(watch.listen({ text, words: tokens(text), identified, lexicons: lexiconsFor(identified) }).alarm?.notice?.id).toBe(
        'own',
      );
    },
  );
});

describe('danger without a notice that is about it', () => {
  const raise = (text: string, notices: Parameters<typeof createDangerWatch>[0]) =>
    createDangerWatch(notices).listen({
      text,
      words: tokens(text),
      identified: identify(text),
      lexicons: lexiconsFor(identify(text)),
    }).alarm;
  const bed = [{ id: 'bed', section: 'safety', fields: { names: { en: ['homeless'] }, keywords: { en: ['no shelter'] } } }];

  test.each(['I want to die', 'ik wil dood', 'je veux mourir', 'أريد أن أموت', 'ölmek istiyorum'])(
    'is still danger: %s',
    text => {
      expect(raise(text, [])).toMatchObject({ notice: undefined });
    },
  );

  test('a notice that fits goes before one that is missing, unless that is about what kills at once', () => {
    expect(raise('I am homeless, my husband beats me', bed)?.notice?.id).toBe('bed');
    expect(raise('I am homeless, my house is on fire', bed)).toMatchObject({ notice: undefined });
  });

  test('other words raise nothing', () => {
    expect(raise('when is the course?', [])).toBeUndefined();
  });
});

describe('danger is quiet on', () => {
  test.each([
    'my phone battery is dead',
    'this homework is killing me',
    'lach me dood',
    'ik ben doodmoe van de les',
    'mort de rire',
    'je meurs de faim, où manger ?',
    'gülmekten öldüm',
    'açlıktan ölüyorum',
    'متت من الضحك',
    'بموت من الجوع',
    'wat is de deadline?',
    'where can I buy batteries',
    'kan je help mij nu met mijn inschrijving voor de cursus',
    'mijn kind leert lezen',
    'my husband wants to learn Dutch',
    'I do not want to die of boredom',
    'where do I learn about fire safety at work',
    'hallo',
    'a burning question about your house',
    'brandend maagzuur',
    'ik heb brandend maagzuur, bij mij thuis ook',
    'is this a breathing course?',
    'this is not a breathing course',
    'cours de respiration pas cher',
    'crème brûlée à la maison',
    'دورة تنفس',
    'حرقة المعدة',
    'nefes kursu',
    'midem yanıyor',
    'evimin yanında park var mı',
    '',
  ])('%s', text => {
    expect(understand(text).danger).toBeUndefined();
  });
});

describe('the lexicons', () => {
  test.each(lexicons.map(lexicon => [lexicon.language, lexicon] as const))(
    '%s: nearly each phrase of danger raises an alarm by itself',
    (_, lexicon) => {
      const first = Object.values(lexicon.danger).flatMap(phrases => phrases.split(',').map(plainly));
      const silent = first.filter(
        text => understand(text, { priors: { known: lexicon.language, hint: lexicon.language } }).danger === undefined,
      );
      // A phrase of nothing but function words counts only beside others, and one word may be another language's.
      expect(silent.length / first.length).toBeLessThan(0.02);
    },
  );

  test.each(lexicons.map(lexicon => [lexicon.language, lexicon] as const))(
    '%s: knows at least 40 ways to say danger',
    (_, lexicon) => {
      const count = Object.values(lexicon.danger).flatMap(phrases => phrases.split(',')).length;
      expect(count).toBeGreaterThanOrEqual(40);
    },
  );

  test('a house with one emergency notice uses it for what kills, not for the rest', () => {
    const only = [
      {
        id: 'red',
        section: 'safety',
        fields: { names: { en: ['Emergency'] }, keywords: { en: ['ambulance', 'fire', 'danger'] } },
      },
    ];
    const chosen = noticesBySituation(only);
    expect(Object.fromEntries(chosen)).toEqual({
      emergency: 'red',
      suicide: 'red',
      violence: 'red',
      child: 'red',
      poisoning: 'red',
    });
  });

  test('a house without notices raises none', () => {
    expect(noticesBySituation([]).size).toBe(0);
  });
});

/** The first way to say a phrase of a lexicon. */
function plainly(phrase: string): string {
  const words = phrase.trim().split(/\s+/);
  return words.map(word => word.replace(/\?$/, '').split('|')[0] ?? '').join(' ');
}
