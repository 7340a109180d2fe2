import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { openEvents } from '../http/event-reader.ts';

/** What the page shows of a message. */
interface Shown {
  id: string;
  text: string;
  choices?: { id: string; label: string }[];
}

/**
 * Somebody at the website chat, behind an address of their own: the limits per address are not what these tests are
 * about. Needs a server with TRUST_PROXY=on.
 */
export function openPage(server: string, session = randomBytes(18).toString('base64url')) {
  const headers = { 'x-forwarded-for': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}` };
  const post = (body: string | Uint8Array<ArrayBuffer>) =>
    fetch(`${server}/webhooks/webchat`, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body });
  const messages: Shown[] = [];
  const stream = openEvents(`${server}/webchat/events?session=${session}`, headers).then(events => {
    void (async () => {
      for (;;) {
        const { event, data } = await events.next();
        if (event === 'message') messages.push(data as Shown);
      }
    })().catch(() => {});
    return events;
  });
  return {
    session,
    /** Everything the assistant said, oldest first. */
    messages,
    post,
    says: (text: string) => post(JSON.stringify({ session, id: randomUUID(), text })),
    chooses: (choice: string) => post(JSON.stringify({ session, id: randomUUID(), choice })),
    close: async () => (await stream).close(),
  };
}
