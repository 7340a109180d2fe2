import type { Received } from '../channel.ts';
import { readBody } from './body.ts';
import type { Identity } from './identity.ts';
import { createSecretCheck } from './secret.ts';
import { readUpdate } from './update.ts';

const refuse = (status: number): Received => ({ response: { status }, items: [], unknown: 0 });

/** Verifies and parses webhook requests; see `Channel.receive`. */
export function createReceive(secret: string | undefined, bot: Identity): (request: Request) => Promise<Received> {
  const trusted = createSecretCheck(secret);
  return async request => {
    if (!trusted(request.headers.get('x-telegram-bot-api-secret-token'))) return refuse(401);
    const read = await readJson(request);
    if ('status' in read) return refuse(read.status);
    return { response: { status: 200 }, ...(await readUpdate(read.json, bot)) };
  };
}

async function readJson(request: Request): Promise<{ json: unknown } | { status: 400 | 413 }> {
  try {
    const text = await readBody(request);
    return text === undefined ? { status: 413 } : { json: JSON.parse(text) as unknown };
  } catch {
    return { status: 400 };
  }
}
