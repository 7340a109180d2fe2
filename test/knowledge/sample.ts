import { readdirSync, readFileSync } from 'node:fs';
import { readKnowledge } from '../../src/knowledge/read.ts';
import type { KnowledgeData } from '../../src/knowledge/schema.ts';

const folder = new URL('../../prisma/seed/knowledge/', import.meta.url);

/** The files of the sample organisation. */
export const sampleFiles = readdirSync(folder).map(name => ({ name, content: readFileSync(new URL(name, folder), 'utf8') }));

export function sampleFile(name: string): { name: string; content: string } {
  const file = sampleFiles.find(each => each.name === name);
  if (!file) throw new Error(`no ${name}`);
  return file;
}

export function sample(): KnowledgeData {
  return readKnowledge(sampleFiles).knowledge;
}

/** A small organisation; line 1 is `version: 1`. */
export const small = `version: 1
organisation:
  id: acme
  name: Acme
  timezone: Europe/Brussels
  country: BE
  defaultLanguage: nl
locations:
  - id: house
    name: { nl: Huis }
    address: { street: "Dorp 1", postalCode: "1000", city: Brussel }
    openingHours: "Mo-Fr 09:00-17:00; PH off"
services:
  - id: cafe
    name: { nl: Café }
    summary: { nl: Elke dinsdag samen koffie drinken. }
    fee: { amount: 2, currency: EUR, note: { nl: Per keer. } }
    location: house
    keywords: { nl: [koffie, babbelen] }
courses:
  - id: lessen
    service: cafe
    name: { nl: Lessen }
    start: "2026-09-01"
    end: "2026-12-01"
    weekly: "Mo 10:00-12:00"
activities:
  - id: feest
    title: { nl: Feest }
    start: "2026-12-05T10:00"
    location: { nl: "In het park" }
safety:
  - id: nood
    situation: { nl: Nood }
    contact: { name: Noodnummer, phone: "112" }
    message: { nl: "Bel nu 112." }
faqs:
  - id: vraag
    question: { nl: [Wat kost het?] }
    answer: { nl: Twee euro. }
`;

export function readSmall(...languageFiles: string[]): KnowledgeData {
  return readKnowledge([
    { name: 'knowledge.yaml', content: small },
    ...languageFiles.map((content, index) => ({ name: `language-${index + 1}.yaml`, content })),
  ]).knowledge;
}
