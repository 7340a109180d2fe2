import type { Database, Transaction } from './client.ts';
import type { Prisma } from './generated/client.ts';
import { LOCKS } from './locks.ts';
import { transaction } from './transaction.ts';

/** An entry as it is stored. */
export interface StoredEntry {
  id: string;
  section: string;
  position: number;
  data: unknown;
  /** A whole number as text: it may be larger than a JavaScript number. */
  revision: string;
}

/** The texts of one entry in one more language. */
export interface StoredTranslation {
  entryId: string;
  language: string;
  state: string;
  texts: unknown;
  hashes: unknown;
}

export interface KnowledgeChanges {
  put: Omit<StoredEntry, 'revision'>[];
  /** Of entries that are stored or stand in `put`. Those that are not named stay. */
  translations: StoredTranslation[];
  remove: string[];
}

/** Fills the knowledge room's port. */
export interface StoredKnowledge {
  /** Everything, entries in the order of their sections' positions. */
  load(): Promise<{ entries: StoredEntry[]; translations: StoredTranslation[] }>;
  loadEntry(id: string): Promise<{ entry: StoredEntry; translations: StoredTranslation[] } | undefined>;
  /** What was put or translated after `revision`, in the order of the changes. Removed entries do not show. */
  changesSince(revision: string): Promise<{ entries: StoredEntry[]; translations: StoredTranslation[] }>;
  /** All or nothing. What is equal to what is stored keeps its revision, and nobody is told. */
  save(changes: KnowledgeChanges): Promise<void>;
}

/** Carries the id of a changed entry, or `*` when many changed. */
const CHANNEL = 'houvast_knowledge';
/** More notices than this and one for all is cheaper. */
const MOST_NOTICES = 50;
const SAVE_TIMEOUT_MS = 60_000;

type EntryRecord = Omit<StoredEntry, 'revision'> & { revision: bigint };

function fromRecord({ id, section, position, data, revision }: EntryRecord): StoredEntry {
  return { id, section, position, data, revision: String(revision) };
}

async function read(db: Database, where: Prisma.EntryWhereInput, orderBy: Prisma.EntryOrderByWithRelationInput[]) {
  // one snapshot: a save between the two queries would give entries without their translations
  const [entries, translations] = await db.$transaction(
    [
      db.entry.findMany({ where, orderBy }),
      db.translation.findMany({ where: { entry: where }, orderBy: [{ entryId: 'asc' }, { language: 'asc' }] }),
    ],
    { isolationLevel: 'RepeatableRead' },
  );
  return { entries: entries.map(fromRecord), translations: translations as StoredTranslation[] };
}

type Ids = { id: string }[];

async function putEntries(tx: Transaction, put: KnowledgeChanges['put']): Promise<Ids> {
  return tx.$queryRaw`
    INSERT INTO entry (id, section, position, data, revision)
    SELECT id, section, "position", data, nextval('knowledge_revision')
    FROM jsonb_to_recordset(${JSON.stringify(put)}::jsonb) AS put(id text, section text, "position" int, data jsonb)
    ON CONFLICT (id) DO UPDATE
    SET section = excluded.section, position = excluded.position, data = excluded.data, revision = excluded.revision
    WHERE (entry.section, entry.position, entry.data) IS DISTINCT FROM (excluded.section, excluded.position, excluded.data)
    RETURNING id`;
}

async function putTranslations(tx: Transaction, translations: StoredTranslation[]): Promise<Ids> {
  return tx.$queryRaw`
    WITH given AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(translations)}::jsonb)
      AS given("entryId" text, language text, state text, texts jsonb, hashes jsonb)
    ), changed AS (
      INSERT INTO translation (entry_id, language, state, texts, hashes)
      SELECT "entryId", language, state, texts, hashes FROM given
      ON CONFLICT (entry_id, language) DO UPDATE SET state = excluded.state, texts = excluded.texts, hashes = excluded.hashes
      WHERE (translation.state, translation.texts, translation.hashes) IS DISTINCT FROM (excluded.state, excluded.texts, excluded.hashes)
      RETURNING entry_id
    )
    SELECT DISTINCT entry_id AS id FROM changed`;
}

async function touch(tx: Transaction, ids: string[]): Promise<void> {
  await tx.$executeRaw`UPDATE entry SET revision = nextval('knowledge_revision') WHERE id = ANY(${ids})`;
}

async function removeEntries(tx: Transaction, ids: string[]): Promise<Ids> {
  return tx.$queryRaw`DELETE FROM entry WHERE id = ANY(${ids}) RETURNING id`;
}

async function tell(tx: Transaction, changed: string[]): Promise<void> {
  const payloads = changed.length > MOST_NOTICES ? ['*'] : changed;
  await tx.$executeRaw`SELECT pg_notify(${CHANNEL}, payload) FROM unnest(${payloads}::text[]) AS payload`;
}

async function saveIn(tx: Transaction, { put, translations, remove }: KnowledgeChanges): Promise<void> {
  // revisions are given and committed one save after the other: a reader never sees a higher one before a lower one
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCKS.knowledge})`;
  const removed = await removeEntries(tx, remove);
  const entries = await putEntries(tx, put);
  const translated = await putTranslations(tx, translations);
  const fresh = new Set(entries.map(({ id }) => id));
  await touch(
    tx,
    translated.map(({ id }) => id).filter(id => !fresh.has(id)),
  );
  await tell(tx, [...new Set([...removed, ...entries, ...translated].map(({ id }) => id))]);
}

/** Knowledge in the database. */
export function createKnowledgeStore(db: Database): StoredKnowledge {
  return {
    load: () => read(db, {}, [{ section: 'asc' }, { position: 'asc' }, { id: 'asc' }]),
    async loadEntry(id) {
      const { entries, translations } = await read(db, { id }, []);
      const [entry] = entries;
      return entry && { entry, translations };
    },
    changesSince: revision => read(db, { revision: { gt: BigInt(revision) } }, [{ revision: 'asc' }]),
    save: changes => transaction(db, tx => saveIn(tx, changes), { timeout: SAVE_TIMEOUT_MS }),
  };
}
