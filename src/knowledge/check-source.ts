import type { Path } from './document.ts';
import { checkClosed, checkHours } from './hours/check.ts';
import { nearest } from './nearest.ts';
import type { Report } from './report.ts';
import type { Entry, KnowledgeFile } from './schema.ts';
import { allEntries, hourKeys, listSections, textPaths, textsAt, valueAt } from './sections.ts';

/** An entry and where it stands in its file. */
interface Placed {
  entry: Entry;
  path: Path;
}

/**
 * Finds what no schema sees: ids that stand twice or nowhere, ends before starts, missing texts, wrong hours. Of a file with
 * other mistakes too it may be given `readablePart`.
 */
export function checkSource(report: Report, file: KnowledgeFile): void {
  const placed = place(file);
  const byId = checkIds(report, placed);
  const complete = isComplete(report, placed);
  const language: string | undefined = file.organisation.defaultLanguage;
  const hours = new Map<string, string | undefined>();
  for (const each of placed) {
    if (complete) checkReferences(report, each, byId);
    if (language) checkTexts(report, each, language);
    checkOrder(report, each);
    checkFee(report, each);
    checkAllHours(report, each, hours);
  }
}

function place(file: KnowledgeFile): Placed[] {
  const counts = new Map<string, number>();
  return allEntries(file).map(entry => {
    if (entry.section === 'organisation') return { entry, path: ['organisation'] };
    const index = counts.get(entry.section) ?? 0;
    counts.set(entry.section, index + 1);
    return { entry, path: [entry.section, index] };
  });
}

function checkIds(report: Report, placed: readonly Placed[]): Map<string, Entry> {
  const first = new Map<string, Placed>();
  for (const each of placed) {
    const { id } = each.entry;
    const before = first.get(id);
    if (id === undefined) continue;
    if (!before) first.set(id, each);
    else {
      const line = report.document.line([...before.path, 'id']);
      report.add([...each.path, 'id'], `The id “${id}” stands already on line ${line}.`, 'Give one of the two another id.');
    }
  }
  return new Map([...first].map(([id, { entry }]) => [id, entry]));
}

/** While an entry has no id, or a section is not found, nobody can say which references lead nowhere. */
function isComplete({ document }: Report, placed: readonly Placed[]): boolean {
  const lists = Object.entries(document.value as object).filter(([key]) => key !== 'version' && key !== 'organisation');
  const known = lists.every(
    ([key, list]) => listSections.some(section => section === key) && (list === null || Array.isArray(list)),
  );
  return known && placed.every(({ entry }) => entry.id !== undefined);
}

function checkReferences(report: Report, { entry, path }: Placed, byId: ReadonlyMap<string, Entry>): void {
  const check = (id: unknown, at: Path, section?: Entry['section']) => {
    if (typeof id !== 'string') return;
    const target = byId.get(id);
    if (target && (!section || target.section === section)) return;
    const ids = [...byId.values()].filter(other => !section || other.section === section).map(other => other.id);
    report.add([...path, ...at], `There is no ${section ? singular[section] : 'entry'} with the id “${id}”.`, idCure(id, ids));
  };
  check(valueAt(entry, 'location'), ['location'], 'locations');
  check(valueAt(entry, 'service'), ['service'], 'services');
  for (const [index, id] of relatedOf(entry).entries()) check(id, ['related', index]);
}

function relatedOf(entry: Entry): readonly string[] {
  return entry.section === 'organisation' ? [] : (entry.related ?? []);
}

const singular: Partial<Record<Entry['section'], string>> = { locations: 'location', services: 'service' };

function idCure(id: string, ids: readonly string[]): string {
  const near = nearest(id, ids, 3);
  if (near.length > 0) return `Did you mean ${near.map(each => `“${each}”`).join(' or ')}?`;
  return ids.length > 0 && ids.length <= 12
    ? `There are: ${ids.join(', ')}.`
    : 'Add it to the file, or write an id that is there.';
}

function checkTexts(report: Report, { entry, path }: Placed, language: string): void {
  for (const textPath of textPaths[entry.section]) {
    const texts = textsAt(entry, textPath);
    const at = [...path, ...textPath.split('.')];
    const name = textPath.split('.').at(-1);
    if (!texts) continue;
    if (!Object.hasOwn(texts, language)) {
      report.add(at, `“${name}” has no text in the language of the organisation.`, `Add a text for ${language}.`);
    } else if (textPath === 'question' && texts[language]?.length === 0) {
      report.add(at, 'There is no question.', 'Write at least one question, as people ask it.');
    }
  }
}

function checkOrder(report: Report, { entry, path }: Placed): void {
  const late = (key: string, message: string, cure: string) => report.add([...path, key], message, cure);
  if (entry.section === 'courses') {
    if (entry.end < entry.start) late('end', 'The end is before the start.', 'Check both dates.');
    if (entry.enrolBy && entry.enrolBy > entry.end)
      late('enrolBy', 'The last day to enrol is after the end.', 'Check both dates.');
  }
  if (entry.section === 'activities' && entry.end && entry.end <= entry.start) {
    late('end', 'The end is not after the start.', 'Check both times.');
  }
  if (entry.section === 'services' && (entry.ages?.min ?? 0) > (entry.ages?.max ?? Number.POSITIVE_INFINITY)) {
    late('ages', 'The lowest age is above the highest age.', 'Check min and max.');
  }
}

function checkFee(report: Report, { entry, path }: Placed): void {
  if (!('fee' in entry) || !entry.fee) return;
  if ((entry.fee.reduced ?? 0) > entry.fee.amount) {
    report.add([...path, 'fee', 'reduced'], 'The reduced price is above the price.', 'Check both amounts.');
  }
}

/** Checking takes a millisecond, and many entries share their hours: `known` remembers. */
function checkAllHours(report: Report, { entry, path }: Placed, known: Map<string, string | undefined>): void {
  for (const key of hourKeys) {
    const check = key === 'closed' ? checkClosed : checkHours;
    const syntax = valueAt(entry, key);
    if (typeof syntax !== 'string') continue;
    const remembered = `${check.name} ${syntax}`;
    if (!known.has(remembered)) known.set(remembered, check(syntax));
    const wrong = known.get(remembered);
    if (wrong) report.add([...path, key], `“${key}” is not right: ${wrong}.`, 'docs/knowledge.md has examples.');
  }
}
