import { isSample } from './is-sample.ts';
import { same } from './same.ts';
import type { Entry, KnowledgeData, Organisation, Translation } from './schema.ts';
import { allEntries, listSections } from './sections.ts';
import { type EntryRow, type KnowledgeChanges, type KnowledgeStore, rowOf, type TranslationRow } from './store.ts';

/** What an import did, in entries. */
export interface ImportResult {
  created: number;
  changed: number;
  unchanged: number;
  /** Not in the file, and left as they are. */
  kept: number;
  removed: number;
  /** Texts of an entry in one language that were written. */
  translations: number;
}

/** The store holds another organisation, and nobody said that it goes. Nothing was changed. */
export class OtherOrganisationError extends Error {
  override name = 'OtherOrganisationError';
}

/**
 * Stores what files say, all or nothing; a second time changes nothing. What is not in the files stays, unless
 * `replace` makes the stored knowledge as the files are. Languages without a file stay in any case, but for those of another
 * organisation. The sample makes room for any other organisation by itself. Rejects with `OtherOrganisationError` without `replace`, and with what the store rejects with.
 */
export async function importKnowledge(
  store: KnowledgeStore,
  data: KnowledgeData,
  options: { replace?: boolean } = {},
): Promise<ImportResult> {
  const stored = await store.load();
  const other = otherOrganisation(data, stored.entries);
  const replace = options.replace || (other !== undefined && isSample(other));
  if (other && !replace) throw refusal(other, data.organisation);
  const plan = planEntries(data, stored.entries, replace);
  const translations = planTranslations(
    data,
    stored.translations,
    other ? 'everything' : replace ? 'languages given' : 'nothing',
  );
  const changes: KnowledgeChanges = { put: plan.put, translations, remove: plan.remove };
  if (plan.put.length + translations.length + plan.remove.length > 0) await store.save(changes);
  return { ...plan.result, removed: plan.remove.length, translations: translations.length };
}

/** One installation serves one organisation: that of the store, when it is not that of the files. */
function otherOrganisation({ organisation }: KnowledgeData, stored: readonly EntryRow[]): Organisation | undefined {
  const row = stored.find(({ section }) => section === 'organisation');
  return row && row.id !== organisation.id ? (row.data as Organisation) : undefined;
}

function refusal(other: Organisation, { name, id }: Organisation): OtherOrganisationError {
  return new OtherOrganisationError(
    `The database holds ${other.name} (${other.id}), and these files describe ${name} (${id}). ` +
      `To put ${name} in its place use --replace. Nothing was changed.`,
  );
}

interface EntryPlan {
  put: KnowledgeChanges['put'];
  remove: string[];
  result: Pick<ImportResult, 'created' | 'changed' | 'unchanged' | 'kept'>;
}

function planEntries(data: KnowledgeData, stored: readonly EntryRow[], replace: boolean): EntryPlan {
  const before = new Map(stored.map(row => [row.id, row]));
  const plan: EntryPlan = { put: [], remove: [], result: { created: 0, changed: 0, unchanged: 0, kept: 0 } };
  for (const row of rowsOf(data)) {
    const old = before.get(row.id);
    before.delete(row.id);
    const equal = old?.section === row.section && same(old.data, row.data);
    plan.result[!old ? 'created' : equal ? 'unchanged' : 'changed']++;
    if (!equal || old?.position !== row.position) plan.put.push(row);
  }
  for (const left of before.values()) {
    if (replace) plan.remove.push(left.id);
    else plan.result.kept++;
  }
  return plan;
}

function rowsOf(data: KnowledgeData): KnowledgeChanges['put'] {
  const lists = listSections.map(section =>
    data[section].map((entry, position) => rowOf({ section, ...entry } as Entry, position)),
  );
  return [rowOf({ section: 'organisation', ...data.organisation }, 0), ...lists.flat()];
}

/** `drop`: which stored texts go when the files have them no more. */
function planTranslations(
  data: KnowledgeData,
  stored: readonly TranslationRow[],
  drop: 'nothing' | 'languages given' | 'everything',
): TranslationRow[] {
  const before = new Map(stored.map(row => [keyOf(row), row]));
  const ids = new Set(allEntries(data).map(({ id }) => id));
  const languages = new Set(data.translations.map(({ language }) => language));
  const changed: TranslationRow[] = [];
  for (const translation of data.translations) {
    if (!same(before.get(keyOf(translation)), translation)) changed.push({ ...translation });
    before.delete(keyOf(translation));
  }
  for (const row of drop === 'nothing' ? [] : before.values()) {
    const goes = drop === 'everything' || languages.has(row.language);
    if (ids.has(row.entryId) && goes && !isEmpty(row)) changed.push({ ...row, texts: {}, hashes: {} });
  }
  return changed;
}

function keyOf({ language, entryId }: Pick<Translation, 'language' | 'entryId'>): string {
  return `${language} ${entryId}`;
}

function isEmpty({ texts }: TranslationRow): boolean {
  return Object.keys(texts as object).length === 0;
}
