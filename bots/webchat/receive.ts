import type { Inbound, Received } from '../channel.ts';
import { refusalOf, type WebchatPayload, type WebchatRefusal, webchatPayload } from './payloads.ts';
import { readBody } from './read-body.ts';
import { webchatAddress } from './session.ts';

/** Bytes of one request: 4,000 letters of any script, escaped, with room. */
const largestBody = 64 * 1024;

/** Reads one message of a page. Everything strange is answered 400 or 413 with a code, and nothing is stored. */
export async function receiveWebchat(request: Request, account: string): Promise<Received> {
  const raw = await readBody(request, largestBody);
  if (raw === undefined) return refuse(413, 'too_large');
  const body = parseJson(raw);
  if (body === undefined) return refuse(400, 'not_json');
  const parsed = webchatPayload.safeParse(body);
  if (!parsed.success) return refuse(400, refusalOf(body));
  const item = await inbound(parsed.data, account);
  return item ? { response: answer(202, {}), items: [item], unknown: 0 } : refuse(400, 'bad_shape');
}

async function inbound(payload: WebchatPayload, account: string): Promise<Inbound | undefined> {
  const address = await webchatAddress(account, payload.session);
  if (!address) return undefined;
  const base = {
    id: payload.id,
    at: Date.now(),
    address,
    sender: { user: address.conversation, ...(payload.language && { language: payload.language }) },
    audience: 'newcomer' as const,
    addressed: true,
  };
  if ('choice' in payload) return { ...base, kind: 'choice', choice: payload.choice };
  const command = /^\/([a-z_]{1,32})(?:\s+(.*))?$/s.exec(payload.text);
  if (command) return { ...base, kind: 'command', name: command[1] ?? '', argument: command[2] ?? '' };
  return { ...base, kind: 'text', text: payload.text };
}

/** Undefined when it is no JSON; JSON itself has no undefined. */
function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

const refuse = (status: number, error: WebchatRefusal): Received => ({
  response: answer(status, { error }),
  items: [],
  unknown: error === 'bad_shape' ? 1 : 0,
});

const answer = (status: number, body: object) => ({
  status,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});
