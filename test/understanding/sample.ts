import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { knowledgeFile, type Translation } from '../../src/knowledge/schema.ts';
import { createUnderstanding, type UnderstandContext } from '../../src/understanding/understand.ts';
import type { Understanding } from '../../src/understanding/understanding.ts';

/** A small house of our own, so that nothing here depends on the sample organisation. */
const file = knowledgeFile.parse({
  version: 1,
  organisation: { id: 'haven', name: 'Haven', timezone: 'Europe/Brussels', country: 'BE', defaultLanguage: 'nl' },
  locations: [
    {
      id: 'dock',
      name: { nl: 'Het Dok' },
      address: { street: 'Kaai 3', postalCode: '9000', city: 'Gent' },
      openingHours: 'Mo-Fr 09:00-17:00',
    },
  ],
  services: [
    {
      id: 'bikes',
      name: { nl: 'Fietsatelier' },
      summary: { nl: 'Samen je fiets herstellen.' },
      keywords: { nl: ['fiets kapot', 'fiets herstellen', 'lekke band'] },
    },
    {
      id: 'paperwork',
      name: { nl: 'Hulp met brieven' },
      summary: { nl: 'Wij lezen je brief en vullen samen formulieren in.' },
      keywords: { nl: ['brief', 'papieren', 'formulier invullen', 'administratie'] },
    },
    {
      id: 'table',
      name: { nl: 'Buurttafel' },
      summary: { nl: 'Samen eten op donderdag.' },
      keywords: { nl: ['eten', 'maaltijd', 'middageten'] },
    },
  ],
  courses: [
    {
      id: 'dutch-evening',
      name: { nl: 'Nederlands in de avond' },
      start: '2026-09-01',
      end: '2027-06-30',
      weekly: 'Tu 19:00-21:00',
      keywords: { nl: ['Nederlands leren', 'avondles', 'taalles'] },
    },
    {
      id: 'dutch-old',
      name: { nl: 'Nederlands van vorig jaar' },
      start: '2025-09-01',
      end: '2026-06-30',
      weekly: 'Tu 19:00-21:00',
    },
  ],
  activities: [{ id: 'fair', title: { nl: 'Rommelmarkt' }, start: '2026-10-03T10:00', end: '2026-10-03T17:00' }],
  safety: [
    notice('red', 'Levensgevaar of brand', '112', ['levensgevaar', 'er is brand', 'ambulance nodig', 'help mij nu']),
    notice('listen', 'Gedachten aan zelfmoord', '1', ['zelfmoord', 'ik wil dood', 'niet meer leven']),
    notice('home', 'Geweld thuis door partner', '2', ['mijn man slaat mij', 'huiselijk geweld', 'verkrachting']),
    notice('kid', 'Kind in gevaar of verdwenen', '3', ['kindermishandeling', 'kind in gevaar', 'mijn kind is verdwenen']),
    notice('poison', 'Vergiftiging', '4', ['vergiftigd', 'giftig product', 'overdosis']),
    notice('bed', 'Vannacht geen slaapplaats', '5', ['dakloos', 'geen slaapplaats', 'nachtopvang']),
    notice('free', 'Mensenhandel of uitbuiting', '6', ['mensenhandel', 'uitbuiting', 'paspoort afgepakt']),
  ],
  faqs: [
    { id: 'price', question: { nl: ['Hoeveel kost een cursus?', 'Moet ik betalen?'] }, answer: { nl: 'De lessen zijn gratis.' } },
    {
      id: 'doctor',
      question: { nl: ['Hoe vind ik een huisarts?', 'Ik ben ziek, waar is een dokter?'] },
      answer: { nl: 'Bel de wachtpost.' },
    },
  ],
});

function notice(id: string, situation: string, phone: string, keywords: string[]) {
  return {
    id,
    situation: { nl: situation },
    keywords: { nl: keywords },
    contact: { name: id, phone },
    message: { nl: `Bel ${phone}.` },
  };
}

const translations: Translation[] = [
  {
    entryId: 'bikes',
    language: 'en',
    state: 'draft',
    texts: { name: 'Bike workshop', keywords: ['repair my bike', 'flat tyre'] },
    hashes: {},
  },
  {
    entryId: 'bikes',
    language: 'fr',
    state: 'draft',
    texts: { name: 'Atelier vélo', keywords: ['réparer mon vélo', 'pneu crevé'] },
    hashes: {},
  },
];

export const knowledge = createKnowledge({ ...file, translations });
const understanding = createUnderstanding({ knowledge });
/** A Monday, 11:00 in Brussels. */
export const now = Date.parse('2026-11-23T10:00:00Z');

export function understand(text: string, context: Partial<UnderstandContext> = {}): Understanding {
  return understanding.understand(text, { priors: {}, now, answerLanguages: ['nl', 'fr', 'en', 'ar', 'tr'], ...context });
}
