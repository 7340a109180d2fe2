import type { ChatRecord } from './chats.ts';
import type { Sent } from './sent.ts';

/** Shows a message in its chat, and keeps at most `keep` there. */
export function show(record: ChatRecord, sent: Omit<Sent, 'id' | 'chat' | 'at' | 'buttons'>, keep: number): Sent {
  const shown: Sent = {
    ...sent,
    id: record.nextMessage++,
    chat: record.chat.id,
    at: Date.now(),
    buttons: sent.rows.flat(),
  };
  record.sent.push(shown);
  if (record.sent.length > keep) record.sent.shift();
  for (const tell of record.watchers) tell(shown);
  return shown;
}
