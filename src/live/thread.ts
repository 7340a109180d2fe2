import type { Inbound, Outbound } from '../../bots/channel.ts';
import type { Database } from '../store/index.ts';
import type { Cursor } from './cursor.ts';
import { portion, readLabels, readRows, type ThreadRow } from './thread-rows.ts';

/** One line of a website chat, with how far a page has read once it shows it. */
export type ThreadItem = { cursor: Cursor; at: Date; id: string } & (
  | { kind: 'message'; message: Outbound }
  /** What the person wrote, or what the button said that they pressed. */
  | { kind: 'own'; text: string }
);

/** What came after a cursor. `more`: there was too much for one look. */
export interface ThreadPart {
  items: ThreadItem[];
  cursor: Cursor;
  more: boolean;
}

/** Reads the lines of a conversation after `after`, both sides merged by time. */
export async function readThread(db: Database, conversation: string, after: Cursor): Promise<ThreadPart> {
  const rows = await readRows(db, conversation, after);
  const labels = await readLabels(db, conversation, chosen(rows));
  const items: ThreadItem[] = [];
  let cursor = after;
  for (const row of mergeByTime(rows)) {
    cursor = row.from === 'person' ? { ...cursor, message: row.id } : { ...cursor, delivery: row.id };
    const item = itemOf(row, labels);
    if (item) items.push({ ...item, cursor });
  }
  return { items, cursor, more: ['person', 'assistant'].some(from => rows.filter(row => row.from === from).length === portion) };
}

/** Each side keeps the order of its ids, whatever its clock says: a cursor must never skip one. */
function* mergeByTime(rows: ThreadRow[]): Generator<ThreadRow> {
  const person = rows.filter(row => row.from === 'person');
  const assistant = rows.filter(row => row.from === 'assistant');
  for (;;) {
    const [ours, theirs] = [assistant[0], person[0]];
    const first = !ours || (theirs && (theirs.at <= ours.at || answers(ours, theirs)));
    const next = first ? person.shift() : assistant.shift();
    if (!next) return;
    yield next;
  }
}

/** Whatever the two clocks say, of the database and of a node: a question stands before its answer. */
const answers = (ours: ThreadRow, theirs: ThreadRow) => theirs.turn !== null && theirs.turn === ours.turn;

type Bare = ThreadItem extends infer Item ? (Item extends ThreadItem ? Omit<Item, 'cursor'> : never) : never;

function itemOf(row: ThreadRow, labels: Map<string, string>): Bare | undefined {
  if (row.from === 'assistant') return { kind: 'message', id: String(row.id), at: row.at, message: row.payload };
  const text = wordsOf(row.payload, labels);
  return text ? { kind: 'own', id: row.payload.id, at: row.at, text } : undefined;
}

function wordsOf(item: Inbound, labels: Map<string, string>): string | undefined {
  if (item.kind === 'text') return item.text;
  if (item.kind === 'command') return `/${item.name} ${item.argument}`.trim();
  if (item.kind === 'choice') return labels.get(item.choice) ?? item.label ?? '•';
  return undefined;
}

const chosen = (rows: ThreadRow[]): string[] =>
  rows.flatMap(({ from, payload }) => (from === 'person' && payload.kind === 'choice' ? [payload.choice] : []));
