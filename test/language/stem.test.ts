import { describe, expect, test } from 'vitest';
import { endings } from '../../src/language/endings/index.ts';
import { forms } from '../../src/language/stem.ts';
import { tokens } from '../../src/language/tokens.ts';

const formsOf = (word: string, language: string) => tokens(word).flatMap(token => forms(token, language));
const share = (one: string, other: string, language: string) =>
  formsOf(one, language).some(form => formsOf(other, language).includes(form));

const families: Record<string, [string, string][]> = {
  nl: [
    ['les', 'lessen'],
    ['huis', 'huizen'],
    ['brief', 'brieven'],
    ['cursus', 'cursussen'],
    ['lopen', 'loop'],
    ['inschrijving', 'inschrijven'],
  ],
  en: [
    ['lesson', 'lessons'],
    ['study', 'studies'],
    ['plan', 'planning'],
    ['plan', 'planned'],
    ['cost', 'costing'],
  ],
  fr: [
    ['cours', 'cours'],
    ['enfant', 'enfants'],
    ['parler', 'parlez'],
    ['journal', 'journaux'],
    ['inscrire', 'inscrit'],
  ],
  es: [
    ['curso', 'cursos'],
    ['inscribirme', 'inscribir'],
    ['separarse', 'separamos'],
    ['lección', 'lecciones'],
    ['llamar', 'llaman'],
  ],
  ro: [
    ['curs', 'cursuri'],
    ['curs', 'cursului'],
    ['copil', 'copilul'],
    ['școală', 'scoala'],
  ],
  ru: [
    ['школа', 'школы'],
    ['школа', 'школу'],
    ['записаться', 'записать'],
    ['бесплатный', 'бесплатные'],
    ['урок', 'уроками'],
  ],
  tr: [
    ['kurs', 'kurslar'],
    ['kurs', 'kursa'],
    ['çocuk', 'cocuklar'],
    ['okul', 'okulda'],
  ],
  ar: [
    ['مدرسة', 'المدرسة'],
    ['مدرسة', 'وبالمدرسة'],
    ['درس', 'درسها'],
    ['معلم', 'معلمون'],
  ],
};
const strangers: Record<string, [string, string][]> = {
  nl: [
    ['les', 'lei'],
    ['alle', 'alleen'],
    ['wij', 'wijziging'],
  ],
  en: [
    ['care', 'car'],
    ['use', 'us'],
    ['news', 'now'],
  ],
  fr: [
    ['moi', 'mois'],
    ['plus', 'pluie'],
    ['cours', 'courrier'],
    ['comme', 'comment'],
  ],
  es: [
    ['pensar', 'pena'],
    ['seguro', 'seguir'],
    ['entre', 'entrar'],
  ],
  ro: [
    ['lucruri', 'lucreaza'],
    ['mama', 'mana'],
  ],
  ru: [
    ['дай', 'да'],
    ['еда', 'ее'],
  ],
  tr: [
    ['bir', 'bira'],
    ['para', 'parti'],
  ],
  ar: [
    ['كل', 'كلية'],
    ['ثلاث', 'ثلاثاء'],
  ],
};

describe.each(Object.keys(endings))('endings of %s', language => {
  test.each(families[language] ?? [])('"%s" and "%s" are one word', (one, other) => {
    expect(share(one, other, language)).toBe(true);
  });

  test.each(strangers[language] ?? [])('"%s" and "%s" are two words', (one, other) => {
    expect(share(one, other, language)).toBe(false);
  });

  test('have examples here', () => {
    expect(families[language]?.length).toBeGreaterThan(3);
    expect(strangers[language]?.length).toBeGreaterThan(1);
  });
});

test('the folded word comes first, and nothing becomes empty', () => {
  for (const language of [...Object.keys(endings), 'pl', 'xx'])
    for (const word of ['a', 'en', 'ся', 'ها', 's', 'aaaa', 'eeee', '12en']) {
      const [token] = tokens(word);
      const found = token ? forms(token, language) : [];
      expect(found[0]).toBe(token?.folded);
      expect(found.every(form => form.length > 0)).toBe(true);
    }
});
