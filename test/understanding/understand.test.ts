import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import { knowledge, now, understand } from './sample.ts';

describe('what is found', () => {
  test.each([
    ['bikes', 'mijn fiets is kapot'],
    ['bikes', 'can you repair my bike?'],
    ['bikes', 'réparer mon velo'],
    ['bikes', 'bisikletim bozuldu'],
    ['bikes', 'fietatelier'],
    ['paperwork', 'ik begrijp deze brief niet'],
    ['paperwork', 'can you help me with a letter'],
    ['paperwork', 'عندي رسالة لا افهمها'],
    ['paperwork', 'mektup'],
    ['dutch-evening', 'Ik zou graag Nederlands leren'],
    ['dutch-evening', 'كيف اتعلم الهولندية'],
    ['dutch-evening', 'bghit n9ra hollandia'],
    ['dutch-evening', 'Hollandaca öğrenmek istiyorum'],
    ['dutch-evening', 'je veux apprendre le néerlandais'],
    ['doctor', 'I am sick, I need a doctor'],
    ['doctor', 'أنا مريض'],
    ['table', 'où est-ce que je peux manger'],
    ['price', 'hoeveel kost een cursus'],
  ])('%s is shown or offered first for: %s', (id, text) => {
    const { found, band } = understand(text);
    expect(found[0]?.id).toBe(id);
    expect(band).not.toBe('unknown');
  });

  test.each(['fietsatelier', 'mijn fiets is kapot', 'repair my bike', 'brief', 'Nederlands leren'])(
    'is answered without a question back: %s',
    text => {
      expect(understand(text)).toMatchObject({ band: 'answer' });
    },
  );

  test.each([
    'what is the capital of Peru',
    'bitcoin',
    'kan je mijn auto verkopen',
    'quel temps fait-il',
    'asdfghjkl',
    'kim kazandı maçı',
  ])('is not answered: %s', text => {
    expect(understand(text).band).not.toBe('answer');
  });

  test('what is over is not found, and was before it ended', () => {
    expect(understand('rommelmarkt').found).toEqual([]);
    expect(understand('rommelmarkt', { now: Date.parse('2026-10-03T14:59:00Z') }).found[0]?.id).toBe('fair');
    expect(understand('rommelmarkt', { now: Date.parse('2026-10-03T15:00:00Z') }).found).toEqual([]);
    expect(understand('Nederlands van vorig jaar').found.map(({ id }) => id)).not.toContain('dutch-old');
  });

  test('there are at most five, and no safety notice among them', () => {
    const { found } = understand('brief eten fiets dokter kost Nederlands avond zelfmoord');
    expect(found.length).toBeLessThanOrEqual(5);
    expect(found.map(({ id }) => id)).not.toContain('listen');
  });
});

describe('a follow-up', () => {
  test.each(['prijs?', 'en op vrijdag?', 'where is it?', 'combien ?', 'متى', 'ne kadar', 'and tomorrow?'])(
    'has no subject of its own: %s',
    text => {
      expect(understand(text, { subject: 'bikes' }).followUp).toBe(true);
      expect(understand(text).followUp).toBe(false);
    },
  );

  test.each(['waar kan ik eten?', 'hallo', 'merci', 'stop', 'English please', '👍'])('is not: %s', text => {
    expect(understand(text, { subject: 'bikes' }).followUp).toBe(false);
  });
});

describe('the language to answer in', () => {
  test.each([
    ['ik zoek hulp met een formulier', 'nl'],
    ['je cherche un médecin pour ma fille', 'fr'],
    ['hallo', 'nl'],
    ['hello', 'en'],
    ['merhaba', 'tr'],
    ['marhaba kifak', 'ar'],
    ['waan rabaa in aan barto luqadda', 'ar'],
  ])('for "%s" is %s', (text, language) => {
    expect(understand(text).language).toBe(language);
  });

  test('is what the person asked for, whatever they write', () => {
    expect(understand('je cherche un médecin', { priors: { wish: 'tr' } })).toMatchObject({ language: 'tr', writtenIn: 'fr' });
  });

  test('follows the person where the message says nothing, then the platform, then the house', () => {
    expect(understand('👍', { priors: { known: 'ar', hint: 'fr' } }).language).toBe('ar');
    expect(understand('👍', { priors: { hint: 'fr-BE' } }).language).toBe('fr');
    expect(understand('👍').language).toBe('nl');
  });

  test('is one that the assistant speaks', () => {
    expect(understand('كيف اتعلم الهولندية', { answerLanguages: ['nl', 'en'] })).toMatchObject({
      language: 'en',
      writtenIn: 'ar',
    });
  });
});

describe('the knowledge changes', () => {
  test('an entry that was put is found, one that was removed is not, and a new notice raises an alarm', () => {
    const own = createUnderstanding({ knowledge });
    const ask = (text: string) => own.understand(text, { priors: {}, now, answerLanguages: ['nl'] });
    knowledge.put({ section: 'faqs', id: 'piano', question: { nl: ['Mag ik op de piano spelen?'] }, answer: { nl: 'Ja.' } }, []);
    expect(ask('piano').found[0]?.id).toBe('piano');
    knowledge.remove('piano');
    expect(ask('piano').found).toEqual([]);
    const contact = { name: 'x', phone: '9' };
    knowledge.put(
      {
        section: 'safety',
        id: 'flood',
        situation: { nl: 'Overstroming' },
        keywords: { nl: ['overstroming'] },
        contact,
        message: { nl: 'Bel 9.' },
      },
      [],
    );
    expect(ask('overstroming in mijn straat').danger?.id).toBe('flood');
    knowledge.remove('flood');
    expect(ask('overstroming in mijn straat').danger).toBeUndefined();
    own.close();
  });
});

describe('any input', () => {
  test.each([
    ['nothing', ''],
    ['a megabyte', 'les '.repeat(262_144)],
    ['a megabyte without spaces', 'x'.repeat(1_048_576)],
    ['control characters', '\u0000\u0001\u0007\u001b[31m'],
    ['lone surrogates', '\ud800\udfff\udc00'],
    ['bidi overrides', '\u202e\u2066fiets\u2069'],
    ['deep HTML', '<div>'.repeat(5000)],
    ['template syntax', "{{constructor}} <%= 7*7 %> '; DROP TABLE x; --"],
    ['names of object members', '__proto__ constructor toString hasOwnProperty'],
    ['only emoji', '👩‍👩‍👧‍👦'.repeat(500)],
    ['marks on marks', `a${'\u0301'.repeat(5000)}`],
  ])('is understood without harm: %s', (_, text) => {
    expect(understand(text)).toMatchObject({ language: expect.any(String), found: expect.any(Array) });
  });

  test('of any characters, with any priors', () => {
    const priors = fc.record(
      { hint: fc.string(), known: fc.string(), history: fc.dictionary(fc.string(), fc.nat()) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), priors, (text, given) => {
        const { confidence, language } = understand(text, { priors: given, subject: 'bikes' });
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        expect(['nl', 'fr', 'en', 'ar', 'tr']).toContain(language);
      }),
    );
  });

  test('of words that mean something, in any order', () => {
    const word = fc.constantFrom(
      'fiets',
      'stop',
      'help',
      'ik',
      'dood',
      'english',
      'morgen',
      '12',
      'december',
      'متى',
      'بكم',
      'ne',
      'kadar',
      'à',
      'merci',
      '👍',
      '-',
      "l'",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), words => {
        const { found } = understand(words.join(' '));
        expect(found.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
