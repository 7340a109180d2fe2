import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identify, type LanguagePriors } from '../../src/language/identify.ts';

describe('the language of a message', () => {
  test.each([
    ['nl', 'ik zoek een cursus voor mijn zoon'],
    ['nl', 'hoe laat is de les?'],
    ['nl', 'waar is het?'],
    ['fr', 'je voudrais inscrire ma fille'],
    ['fr', 'combien ?'],
    ['fr', 'bonsoir'],
    ['en', 'where do I have to go'],
    ['en', 'how much is it'],
    ['tr', 'kurs ne kadar'],
    ['tr', 'nasilsiniz, ders saat kacta'],
    ['ar', 'متى تبدأ الدورة؟'],
    ['ar', 'مرحبا'],
    ['es', 'hola, ¿cuánto cuesta el curso?'],
    ['pt', 'bom dia, onde fica a escola?'],
    ['de', 'Guten Tag, ich suche einen Kurs'],
    ['it', 'buongiorno, vorrei imparare la lingua'],
    ['pl', 'dzień dobry, ile kosztuje kurs'],
    ['ro', 'bună ziua, unde este cursul'],
    ['sq', 'mirëdita, sa kushton kursi'],
    ['so', 'waan rabaa in aan barto luqadda'],
    ['sw', 'nataka kujifunza lugha, bei gani?'],
    ['ku', 'ez dixwazim fêrî zimanî bibim'],
    ['ru', 'Здравствуйте, когда начинается урок?'],
    ['uk', 'Добрий день, коли починається урок?'],
    ['bg', 'Добър ден, кога е урокът?'],
    ['fa', 'چطور می توانم ثبت نام کنم'],
    ['ps', 'زه غواړم ژبه زده کړم'],
    ['ur', 'میں زبان سیکھنا چاہتا ہوں'],
    ['ckb', 'سڵاو، دەمەوێ فێری زمان ببم'],
    ['am', 'ሰላም፣ ትምህርት መቼ ነው'],
    ['ti', 'ሰላም፣ ትምህርቲ መዓስ እዩ'],
    ['hi', 'मुझे भाषा सीखनी है'],
    ['ne', 'कक्षा कहिले सुरु हुन्छ'],
    ['el', 'Καλημέρα'],
    ['he', 'שלום'],
    ['zh', '我想学荷兰语'],
    ['ja', 'こんにちは、授業はいつですか'],
    ['ko', '안녕하세요'],
    ['ka', 'გამარჯობა'],
    ['hy', 'Բարեւ'],
  ])('is %s: %s', (language, text) => {
    expect(identify(text).language).toBe(language);
  });

  test.each([
    'salam 3likom bghit nsejel weldi',
    '7aja',
    'wach',
    'marhaba kifak',
    'chokran bzaf',
    'fin kayn lmdrasa',
    'bkam el dars',
  ])('is Arabic in Latin letters: %s', text => {
    expect(identify(text)).toMatchObject({ language: 'ar', script: 'Latin' });
  });

  test.each(['om 9uur, niveau A1', 'the 3rd of may at 2pm', 'le 2eme cours à 12h', 'ana is mijn dochter'])(
    'is not Arabic for its digits or one word: %s',
    text => {
      expect(identify(text).language).not.toBe('ar');
    },
  );

  test.each(['', '   ', '👍🏽', '12.30', '???', '\u202e', 'https://example.org/path', 'someone@example.org'])(
    'cannot be told from "%s"',
    text => {
      expect(identify(text)).toMatchObject({ language: undefined, confidence: 0 });
    },
  );

  test.each<[string, LanguagePriors, string]>([
    ['info', { hint: 'fr-BE' }, 'fr'],
    ['ok', { known: 'nl', history: { nl: 4 } }, 'nl'],
    ['info', { history: { tr: 5 } }, 'tr'],
  ])('of "%s" follows what is known of the person', (text, priors, language) => {
    expect(identify(text, priors).language).toBe(language);
  });

  test('is believed over what is known when the message is plain', () => {
    expect(identify('je ne comprends pas cette lettre', { known: 'nl', hint: 'nl', history: { nl: 9 } }).language).toBe('fr');
  });

  test('never throws, and its confidence lies between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const { confidence } = identify(text);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
      }),
    );
  });
});
