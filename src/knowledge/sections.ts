import type { Entry, KnowledgeData, KnowledgeFile, Section } from './schema.ts';

/** The sections in the order of the file. */
export const sections = [
  'organisation',
  'locations',
  'services',
  'courses',
  'activities',
  'partners',
  'safety',
  'faqs',
] as const satisfies Section[];

/** A section that holds a list of entries. */
export type ListSection = Exclude<Section, 'organisation'>;
export const listSections = sections.filter((section): section is ListSection => section !== 'organisation');

/** Where the human texts of a section's entries stand. An activity's `location` is a text only when it is no id. */
export const textPaths: Record<Section, readonly string[]> = {
  organisation: ['about'],
  locations: ['name', 'directions', 'accessibility', 'keywords'],
  services: ['name', 'summary', 'description', 'audience', 'fee.note', 'enrolment', 'bring', 'keywords'],
  courses: ['name', 'description', 'audience', 'enrolment', 'bring', 'fee.note', 'exam', 'keywords'],
  activities: ['title', 'description', 'location', 'audience', 'fee.note', 'signUp', 'keywords'],
  partners: ['name', 'helpsWith', 'whenToRefer', 'keywords'],
  safety: ['situation', 'message', 'keywords'],
  faqs: ['question', 'answer', 'keywords'],
};

/** The text by which people know an entry. A question-and-answer is known by its first question. */
export const namePath: Record<Section, string> = {
  organisation: 'name',
  locations: 'name',
  services: 'name',
  courses: 'name',
  activities: 'title',
  partners: 'name',
  safety: 'situation',
  faqs: 'question',
};

/** The fields that hold opening hours. */
export const hourKeys = ['openingHours', 'schedule', 'weekly', 'closed'] as const;

/** Is the text at this path a list of texts? */
export function isListPath(path: string): boolean {
  return path === 'keywords' || path === 'question';
}

/** Every entry of a file, the organisation first, in the file's order. */
export function allEntries(file: KnowledgeFile | KnowledgeData): Entry[] {
  const entries: Entry[] = [{ section: 'organisation', ...file.organisation }];
  for (const section of listSections) {
    for (const entry of file[section]) entries.push({ section, ...entry } as Entry);
  }
  return entries;
}

/** The value at a path such as `fee.note`, or undefined. */
export function valueAt(value: unknown, path: string): unknown {
  let found = value;
  for (const key of path.split('.')) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.hasOwn(found, key) ? (found as Record<string, unknown>)[key] : undefined;
  }
  return found;
}

/** The languages of the text at a path, as the entry itself has them; undefined when there is no text. */
export function textsAt(entry: Entry, path: string): Record<string, string | string[]> | undefined {
  const found = valueAt(entry, path);
  return typeof found === 'object' && found !== null ? (found as Record<string, string | string[]>) : undefined;
}

/** The text at a path in one language, as the entry itself has it. */
export function ownText(entry: Entry, path: string, language: string): string | string[] | undefined {
  const texts = textsAt(entry, path);
  return texts && Object.hasOwn(texts, language) ? texts[language] : undefined;
}
