import { describe, expect, test } from 'vitest';
import { createTexts, type Value } from '../../src/text/index.ts';

const texts = createTexts();
const languages = ['nl', 'fr', 'en', 'ar', 'tr', 'es', 'pl', 'ro', 'uk', 'ru'];
/** Intl writes a no-break space between an amount and its sign. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f]/g, '');
const price = (language: string, value: Value) =>
  plain(texts.render(language, { key: 'answer:price', values: { price: value } }));
const named = (language: string, value: Value) =>
  texts.render(language, { key: 'answer:place', values: { name: value } }).replace(/^\u200f?📍 /, '');

describe('values', () => {
  test.each([
    ['nl', 'donderdag 24 december'],
    ['fr', 'jeudi 24 décembre'],
    ['en', 'Thursday 24 December'],
    ['ar', 'الخميس، 24 ديسمبر'],
    ['tr', '24 Aralık Perşembe'],
  ])('a date in %s has its weekday and Western digits', (language, written) => {
    expect(named(language, { date: '2026-12-24' })).toBe(written);
  });

  test.each([
    ['nl', 'donderdag 24 december 2026', '24 december'],
    ['fr', 'jeudi 24 décembre 2026', '24 décembre'],
    ['en', 'Thursday, 24 December 2026', '24 December'],
    ['ar', 'الخميس، 24 ديسمبر 2026', '24 ديسمبر'],
    ['tr', '24 Aralık 2026 Perşembe', '24 Aralık'],
  ])('a date in %s can have its year, or go without its weekday', (language, withYear, withoutWeekday) => {
    expect(named(language, { date: '2026-12-24', year: true })).toBe(withYear);
    expect(named(language, { date: '2026-12-24', weekday: false })).toBe(withoutWeekday);
  });

  test('the first day of a month is "1er" in French, and only there', () => {
    expect(named('fr', { date: '2027-03-01' })).toBe('lundi 1er mars');
    expect(named('fr', { date: '2027-03-01', weekday: false, year: true })).toBe('1er mars 2027');
    expect(named('fr', { date: '2027-03-11', weekday: false })).toBe('11 mars');
    expect(named('nl', { date: '2027-03-01', weekday: false })).toBe('1 maart');
  });

  test('something that is no date is shown as it is', () => {
    expect(named('nl', { date: 'ooit' })).toBe('ooit');
  });

  test.each([
    ['nl', '💶 € 60.', '💶 € 1,50.'],
    ['fr', '💶 60 €.', '💶 1,50 €.'],
    ['en', '💶 €60.', '💶 €1.50.'],
    ['ar', '💶 60 €.', '💶 1.50 €.'],
    ['tr', '💶 €60.', '💶 €1,50.'],
  ])('money in %s has cents only where there are some', (language, whole, cents) => {
    expect(price(language, { money: 60, currency: 'EUR' })).toBe(whole);
    expect(price(language, { money: 1.5, currency: 'EUR' }).replace(/[\u2068\u2069]/g, '')).toBe(cents);
  });

  test.each([
    ['nl', 'maandag', 'zondag'],
    ['fr', 'lundi', 'dimanche'],
    ['en', 'Monday', 'Sunday'],
    ['ar', 'الاثنين', 'الأحد'],
    ['tr', 'Pazartesi', 'Pazar'],
  ])('weekdays in %s count from Monday to Sunday', (language, first, last) => {
    expect(named(language, { weekday: 1 })).toBe(first);
    expect(named(language, { weekday: 7 })).toBe(last);
  });

  test.each([
    ['nl', 'Arabisch', '09:00, 10:00 en 18:30'],
    ['fr', 'arabe', '09:00, 10:00 et 18:30'],
    ['en', 'Arabic', '09:00, 10:00 and 18:30'],
    ['ar', 'العربية', '09:00 و10:00 و18:30'],
    ['tr', 'Arapça', '09:00, 10:00 ve 18:30'],
  ])('languages and lists are written in %s', (language, arabic, list) => {
    expect(named(language, { languageName: 'ar' })).toBe(arabic);
    expect(named(language, { list: ['09:00', '10:00', '18:30'].map(time => ({ time })) })).toBe(list);
  });

  test('a phrase stands in another phrase in the same language', () => {
    const span = { key: 'answer:span', values: { from: { time: '09:00' }, to: { time: '17:00' } } };
    expect(named('nl', span)).toBe('09:00–17:00');
    expect(named('ar', span)).toBe('من 09:00 إلى 17:00');
  });

  test.each(languages)('no digit of %s is other than 0 to 9', language => {
    const values: Value[] = [
      { date: '2026-12-24', year: true },
      { money: 1234.5, currency: 'EUR' },
      { time: '18:30' },
      1234.5,
      { list: [{ date: '2027-01-02' }, 3] },
    ];
    const written = values.map(value => named(language, value)).join(' ');
    expect(written.match(/\p{Nd}/gu)?.every(digit => /[0-9]/.test(digit))).toBe(true);
  });
});

describe('plurals', () => {
  const activities = (language: string, count: number) => texts.render(language, { key: 'talk:activities', values: { count } });

  test.each([
    ['nl', 1, '📅 Er is 1 activiteit gepland:'],
    ['nl', 2, '📅 Er zijn 2 activiteiten gepland:'],
    ['fr', 0, '📅 Il y a 0 activité à venir\u00a0:'],
    ['fr', 3, '📅 Il y a 3 activités à venir\u00a0:'],
    ['en', 1, '📅 There is 1 activity coming up:'],
    ['en', 4, '📅 There are 4 activities coming up:'],
    ['tr', 5, '📅 Yaklaşan 5 etkinlik var:'],
  ])('in %s %i is counted as "%s"', (language, count, written) => {
    expect(activities(language, count)).toBe(written);
  });

  test.each([
    [0, 'لا توجد أنشطة'],
    [1, 'نشاط واحد'],
    [2, 'نشاطان'],
    [3, '3 أنشطة'],
    [11, '11 نشاطاً'],
    [100, '100 نشاط قادم'],
  ])('Arabic has a form of its own for %i', (count, part) => {
    expect(activities('ar', count)).toContain(part);
  });
});

describe('what others wrote', () => {
  test.each([
    '{{name}}',
    '$t(talk:hello)',
    '<b>&amp;</b>',
    '{{- name}}',
    '$t(talk:hello, {"x": 1})',
    '*bold* _it_',
    "O'Neil & zoon",
  ])('the name %s is shown as it is', name => {
    expect(named('nl', name)).toBe(name);
    expect(texts.render('nl', { text: name })).toBe(name);
    expect(named('nl', { key: 'answer:place', values: { name } })).toBe(`📍 ${name}`);
    expect(named('nl', { list: [name, 'x'] })).toBe(`${name} en x`);
  });

  test('direction overrides, control characters and lone surrogates are taken out', () => {
    expect(texts.render('nl', { text: 'a\u202eb\u2067c\u0000d\ud800e' })).toBe('abcd\ufffde');
    expect(named('ar', 'ab\u2069\u202e12')).toBe('\u2068ab12\u2069');
  });

  test.each(['constructor', '__proto__', 'toString', 'xx', ''])('the unknown language "%s" is read as English', language => {
    expect(texts.render(language, { key: 'answer:free' })).toBe('💶 Free.');
    expect(texts.direction(language)).toBe('ltr');
    expect(texts.nativeName(language)).toBe(language);
  });
});

describe('right to left', () => {
  const arabic = (text: string) => texts.render('ar', { text });

  test.each([
    ['a phone number in groups', 'اتصل 0800 13 500 الآن', 'اتصل \u20680800 13 500\u2069 الآن'],
    ['a number of a country', 'اتصل +32 2 000 01 23.', 'اتصل \u2068+32 2 000 01 23\u2069.'],
    ['a mail address', 'اكتب إلى info@example.org.', 'اكتب إلى \u2068info@example.org\u2069.'],
    ['a web address', 'زر https://example.org/a?b=1 اليوم', 'زر \u2068https://example.org/a?b=1\u2069 اليوم'],
    ['a plain number', 'خلال 5 أيام', 'خلال 5 أيام'],
    ['a time', 'الساعة 18:30', 'الساعة 18:30'],
  ])('%s keeps its order in an Arabic text', (_, text, shown) => {
    expect(arabic(text)).toBe(shown);
  });

  test('names and addresses in Latin letters are kept apart, once', () => {
    const values = { name: 'Huis PIN', address: 'Straat 12, 1500 Halle' };
    expect(texts.render('ar', { key: 'answer:where', values })).toBe(
      '\u200f📍 \u2068Huis PIN\u2069: \u2068Straat 12, 1500 Halle\u2069.',
    );
  });

  test('a phone number in a blank stays as the knowledge writes it', () => {
    const shown = texts.render('ar', { key: 'answer:phone', values: { phone: '0800 13 500' } });
    expect(shown).toBe('\u200f📞 \u20680800 13 500\u2069');
  });

  test('a text of another direction is kept apart as a whole, in both directions', () => {
    expect(texts.render('ar', { text: 'Bel 112', language: 'nl' })).toBe('\u2068Bel 112\u2069');
    expect(texts.render('nl', { text: 'مرحبا', language: 'ar' })).toBe('\u2068مرحبا\u2069');
    expect(texts.render('nl', { text: 'Bonjour', language: 'fr' })).toBe('Bonjour');
  });

  test('every isolate that is opened is closed', () => {
    const shown = arabic('a@b.be +32 2 000 01 23 https://x.y 0800 13 500');
    expect(shown.split('\u2068').length).toBe(shown.split('\u2069').length);
    expect(shown).not.toMatch(/\u2068[^\u2069]*\u2068/);
  });
});

describe('utterances', () => {
  test('a title is counted, paragraphs are lines, and empty ones are empty lines', () => {
    const said = texts.renderUtterance({
      language: 'nl',
      title: { text: 'Praatcafé ☕' },
      paragraphs: [[{ text: 'a' }, { key: 'answer:free' }], [], [{ text: '' }, { text: 'b' }]],
      choices: [{ id: 'open:x', label: { text: 'een\n twee ' } }],
      place: { latitude: 1, longitude: 2, title: { text: 'Huis\nPIN' }, address: 'Straat 1' },
    });
    expect(said.text).toBe('Praatcafé ☕\na 💶 Gratis.\n\nb');
    expect(said.text.slice(0, said.bold)).toBe('Praatcafé ☕');
    expect(said.choices).toEqual([{ id: 'open:x', label: 'een twee' }]);
    expect(said.place).toEqual({ latitude: 1, longitude: 2, title: 'Huis PIN', address: 'Straat 1' });
  });

  test('without a title nothing is bold', () => {
    const said = texts.renderUtterance({ language: 'en', paragraphs: [[{ text: 'x' }]] });
    expect(said).toEqual({ text: 'x', bold: 0, choices: [] });
  });
});

test('every language has its own name and direction', () => {
  const known = texts.languages().map(code => [code, texts.nativeName(code), texts.direction(code)]);
  expect(known).toEqual([
    ['nl', 'Nederlands', 'ltr'],
    ['fr', 'Français', 'ltr'],
    ['en', 'English', 'ltr'],
    ['ar', 'العربية', 'rtl'],
    ['tr', 'Türkçe', 'ltr'],
    ['es', 'Español', 'ltr'],
    ['pl', 'Polski', 'ltr'],
    ['ro', 'Română', 'ltr'],
    ['uk', 'Українська', 'ltr'],
    ['ru', 'Русский', 'ltr'],
  ]);
});
