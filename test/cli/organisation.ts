import { writeFileSync } from 'node:fs';
import path from 'node:path';

const source = `version: 1

organisation:
  id: house
  name: The Open House
  timezone: Europe/Brussels
  country: BE
  defaultLanguage: en
  phone: "+32 2 000 01 23"

services:
  - id: bicycles
    name: { en: Bicycle workshop }
    summary: { en: We repair your bicycle with you. }
    schedule: "We 13:00-16:00"
    keywords: { en: [bicycle, bike, repair] }
`;

const french = `version: 1
language: fr
state: draft

services:
  - id: bicycles
    name: Atelier vélo
    summary: Nous réparons votre vélo avec vous.
`;

/** Writes a small organisation as `house.yaml`, with its French as `fr.yaml`, into a folder. Returns the first path. */
export function writeOrganisation(folder: string, change: (source: string) => string = text => text): string {
  const file = path.join(folder, 'house.yaml');
  writeFileSync(file, change(source));
  writeFileSync(path.join(folder, 'fr.yaml'), french);
  return file;
}
