import { describe, expect, test } from 'vitest';
import { locales } from '../../src/text/locales.ts';
import { knowledge, talk } from './sample.ts';

const plain = (text: string) => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '');
/** Calm and short: somebody in danger reads no more. The original stands below a translation that nobody checked. */
const LONGEST = { own: 560, withOriginal: 1250 };

const inDanger: Record<string, string[]> = {
  nl: [
    'er is brand in huis',
    'ik wil dood',
    'mijn man slaat mij',
    'mijn kind is verdwenen',
    'zij heeft javel gedronken',
    'ik slaap op straat',
    'mijn baas heeft mijn paspoort afgepakt',
  ],
  fr: [
    'il ne respire plus',
    'je veux mourir',
    'mon mari me frappe',
    'mon fils a disparu',
    'il a avalé une pile',
    'je dors dans la rue',
    'mon patron a pris mon passeport',
  ],
  en: [
    'my baby is not breathing',
    'I want to die',
    'my husband beats me',
    'my child is missing',
    'my daughter swallowed pills',
    'I have nowhere to sleep tonight',
    'my boss took my passport',
  ],
  ar: [
    'ابني لا يتنفس',
    'أريد أن أموت',
    'زوجي بيضربني',
    'ابنتي اختفت',
    'ابني شرب كلور',
    'ما عندي مكان انام',
    'صاحب العمل اخذ جوازي',
  ],
  tr: [
    'kalp krizi geçiriyor',
    'ölmek istiyorum',
    'kocam beni dövüyor',
    'çocuğum kayboldu',
    'çocuğum çamaşır suyu içti',
    'bu gece kalacak yerim yok',
    'patronum pasaportumu aldı',
  ],
  es: [
    'mi bebé no respira',
    'quiero morir',
    'mi marido me pega',
    'mi hijo ha desaparecido',
    'mi hija bebió lejía',
    'no tengo donde dormir esta noche',
    'mi jefe me quitó el pasaporte',
  ],
  pl: [
    'on nie oddycha',
    'chcę umrzeć',
    'mąż mnie bije',
    'moje dziecko zaginęło',
    'dziecko wypiło wybielacz',
    'nie mam gdzie spać dziś w nocy',
    'szef zabrał mi paszport',
  ],
  ro: [
    'copilul nu respiră',
    'vreau să mor',
    'soțul mă bate',
    'copilul meu a dispărut',
    'fetița a băut clor',
    'nu am unde să dorm la noapte',
    'patronul mi-a luat pașaportul',
  ],
  uk: [
    'дитина не дихає',
    'я хочу померти',
    'чоловік мене бʼє',
    'моя дитина зникла',
    'дитина випила відбілювач',
    'мені ніде спати сьогодні вночі',
    'начальник забрав мій паспорт',
  ],
  ru: [
    'ребенок не дышит',
    'я хочу умереть',
    'муж меня бьет',
    'мой ребенок пропал',
    'ребенок выпил отбеливатель',
    'мне негде спать сегодня ночью',
    'начальник забрал мой паспорт',
  ],
};
const notices = [
  'nood-levensgevaar',
  'nood-zelfdoding',
  'nood-geweld-thuis',
  'nood-kind-in-gevaar',
  'nood-vergiftiging',
  'nood-dakloos-vannacht',
  'nood-mensenhandel',
];
const cases = Object.entries(inDanger).flatMap(([language, texts]) =>
  texts.map((text, at) => [language, text, notices[at] as string] as const),
);

describe('a reply to danger', () => {
  test('is tried in every language that the assistant speaks', () => {
    expect(Object.keys(inDanger).sort()).toEqual(Object.keys(locales).sort());
  });

  test.each(cases)('in %s: number first, calm and short, then a person: %s', (language, said, id) => {
    const notice = knowledge.entry(id);
    if (notice?.section !== 'safety') throw new Error(`${id} is no notice`);
    const { text, turn, choices } = talk(language).say(said);
    const lines = plain(text).split('\n').filter(Boolean);
    expect(turn).toMatchObject({ kind: 'safety', language });
    expect(lines[0]).toContain(notice.contact.phone);
    expect(lines[1]).not.toMatch(/\?$/);
    expect(lines.at(-1)).toContain('💛');
    expect(lines.at(-1)).toContain(knowledge.organisation.phone);
    expect(choices).toEqual(['human']);
    expect(text.length).toBeLessThan(language === 'nl' ? LONGEST.own : LONGEST.withOriginal);
  });
});
