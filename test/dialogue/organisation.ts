import { textHash } from '../../src/knowledge/hash.ts';
import { createKnowledge, type Knowledge } from '../../src/knowledge/knowledge.ts';
import { type KnowledgeData, knowledgeFile } from '../../src/knowledge/schema.ts';

const dutchDanger = 'Bel nu 112. Blijf waar je bent.';
const long = 'Dit is een lange zin over hoe het hier gaat en wat wij doen. '.repeat(16).trim();

/** A made-up organisation: small, with one of everything that the dialogue tells. It is Wednesday 2 December 2026 there. */
const file = knowledgeFile.parse({
  version: 1,
  organisation: {
    id: 'anker',
    name: 'Het Anker',
    timezone: 'Europe/Brussels',
    country: 'BE',
    defaultLanguage: 'nl',
    phone: '+32 2 000 99 88',
    email: 'hallo@example.org',
    website: 'https://example.org',
    about: { nl: 'Het Anker is een open huis.' },
  },
  locations: [
    {
      id: 'haven',
      name: { nl: 'Huis aan de Haven' },
      address: { street: 'Kade 3', postalCode: '9000', city: 'Gent' },
      geo: { lat: 51.06, lon: 3.73 },
      openingHours: 'Mo-Fr 09:00-12:00,13:00-17:00; PH off',
      directions: { nl: 'Neem tram 4.' },
    },
    {
      id: 'molen',
      name: { nl: 'De Molen' },
      address: { street: 'Molenweg 1', postalCode: '9800', city: 'Deinze' },
      geo: { lat: 50.98, lon: 3.53 },
      openingHours: 'Th 14:00-18:00',
    },
  ],
  services: [
    {
      id: 'naaien',
      name: { nl: 'Naaiatelier', ar: 'ورشة الخياطة' },
      summary: { nl: 'Samen naaien op donderdag.', ar: 'نخيط معاً يوم الخميس.' },
      description: { nl: 'Je leert kleren maken.' },
      audience: { nl: 'Volwassenen.' },
      ages: { min: 18 },
      location: 'molen',
      schedule: 'Th 14:00-16:00',
      fee: { amount: 5, reduced: 2.5, currency: 'EUR' },
      enrolment: { nl: 'Kom gewoon langs.' },
      bring: { nl: 'Een schaar.' },
      spokenLanguages: ['nl', 'ar'],
      childcare: true,
    },
    {
      id: 'taalhulp',
      name: { nl: 'Taalhulp' },
      summary: { nl: 'Nederlands leren.' },
      location: 'haven',
      schedule: 'Mo 10:00-12:00',
    },
    { id: 'luisterhuis', name: { nl: 'Luisterhuis' }, summary: { nl: 'Praten als het zwaar is.' }, sensitive: true },
    { id: 'speelplein', name: { nl: 'Speelplein voor kinderen' }, summary: { nl: 'Spelen.' } },
    { id: 'huiswerkklas', name: { nl: 'Huiswerkklas' }, summary: { nl: 'Hulp bij huiswerk.' } },
    { id: 'repair', name: { nl: 'Repair' }, description: { nl: 'Wij maken dingen heel.' } },
  ],
  courses: [
    {
      id: 'basis',
      service: 'taalhulp',
      name: { nl: 'Basis Nederlands' },
      level: 'A1',
      location: 'haven',
      start: '2027-01-11',
      end: '2027-02-22',
      weekly: 'Mo 18:30-20:30',
      closed: '2027 Feb 08-14 off',
      enrolBy: '2027-01-06',
      fee: { amount: 30, currency: 'EUR' },
      childcare: false,
    },
    {
      id: 'oud',
      service: 'taalhulp',
      name: { nl: 'Oude cursus' },
      start: '2026-01-05',
      end: '2026-06-01',
      weekly: 'Mo 10:00-12:00',
    },
  ],
  activities: [
    {
      id: 'wandeling',
      title: { nl: 'Wandeling' },
      description: { nl: 'Wij wandelen langs het water.' },
      start: '2026-12-12T14:00',
      end: '2026-12-12T16:30',
      location: { nl: 'Station Deinze' },
      fee: { amount: 0, currency: 'EUR', note: { nl: 'Gratis. Koffie ook.' } },
      signUp: { nl: 'Bel ons.' },
    },
    { id: 'voorbij', title: { nl: 'Zomerfeest' }, start: '2026-07-04T14:00', end: '2026-07-04T18:00', location: 'haven' },
  ],
  partners: [{ id: 'wijkdokter', name: { nl: 'Wijkdokter' }, helpsWith: { nl: 'Als je ziek bent.' }, phone: '09 000 11 22' }],
  safety: [
    {
      id: 'gevaar',
      situation: { nl: 'Groot gevaar' },
      contact: { name: 'Noodnummer', phone: '112' },
      message: { nl: dutchDanger },
    },
  ],
  faqs: [
    {
      id: 'faq-naam',
      question: { nl: ['Moet ik mijn naam zeggen?'] },
      answer: { nl: 'Nee, dat hoeft niet.' },
      related: ['naaien'],
    },
    { id: 'faq-lang', question: { nl: ['Hoe gaat het hier?'] }, answer: { nl: long } },
  ],
});

const translations: KnowledgeData['translations'] = [
  {
    entryId: 'gevaar',
    language: 'fr',
    state: 'draft',
    texts: { message: 'Appelez le 112. Restez là.' },
    hashes: { message: textHash(dutchDanger) },
  },
  {
    entryId: 'gevaar',
    language: 'en',
    state: 'reviewed',
    texts: { message: 'Call 112 now. Stay there.' },
    hashes: { message: textHash(dutchDanger) },
  },
];

/** Wednesday 2 December 2026, 10:00 in Brussels. */
export const wednesday = Date.parse('2026-12-02T10:00:00+01:00');

export function anker(): Knowledge {
  return createKnowledge({ ...file, translations });
}
