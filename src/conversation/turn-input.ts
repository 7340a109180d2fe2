import type { Inbound } from '../../bots/channel.ts';
import type { TurnInput, TurnItem } from '../dialogue/types.ts';

/** A stored message as a turn reads it. */
export interface Pending {
  id: bigint;
  item: Inbound;
  attempts: number;
  /** Milliseconds since 1970. */
  receivedAt: number;
}

/** What the dialogue reads of one item; undefined for kinds that are never stored as messages. */
function turnItem(item: Inbound): TurnItem | undefined {
  switch (item.kind) {
    case 'text':
      return { kind: 'text', text: item.text };
    case 'edited':
      return { kind: 'text', text: item.text, edited: true };
    case 'choice':
      return { kind: 'choice', choice: item.choice, label: item.label };
    case 'command':
      return { kind: 'command', name: item.name, argument: item.argument };
    case 'media':
      return { kind: 'media', media: item.media, caption: item.caption };
    case 'location':
      return { kind: 'location', latitude: item.latitude, longitude: item.longitude };
    case 'contact':
      return { kind: 'contact' };
    case 'unsupported':
      return { kind: 'unsupported' };
    default:
      return undefined;
  }
}

/** Reads pending messages as one turn; an edit of a message that is still pending replaces it. */
export function turnInput(pending: Pending[], now: number, subscribed: boolean): TurnInput {
  const edits = new Map(pending.flatMap(({ item }) => (item.kind === 'edited' ? [[item.message, item.text] as const] : [])));
  const waiting = new Set(pending.map(({ item }) => item.id));
  const items = pending.flatMap(({ item }): TurnItem[] => {
    if (item.kind === 'edited' && waiting.has(item.message)) return [];
    const edit = item.kind === 'text' ? edits.get(item.id) : undefined;
    const read = edit === undefined ? turnItem(item) : { kind: 'text' as const, text: edit };
    return read ? [read] : [];
  });
  return { items, now, hint: pending.findLast(({ item }) => item.sender.language)?.item.sender.language, subscribed };
}
