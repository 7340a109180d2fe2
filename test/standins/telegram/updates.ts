import { flagOf, numberOf, objectOf, type Parameters, textOf } from './parameters.ts';
import { bad, Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** Clears what nobody waits for any more. */
function dropPending(p: Parameters, world: World): void {
  if (flagOf(p, 'drop_pending_updates')) world.queue.clear();
}

function readAllowed(p: Parameters, world: World): void {
  const allowed = objectOf(p, 'allowed_updates');
  if (allowed === undefined) return;
  if (!Array.isArray(allowed)) throw bad("can't parse allowed updates: expected an Array of String");
  world.queue.allowed = allowed.length > 0 ? allowed.map(String) : undefined;
}

/** https://core.telegram.org/bots/api#setwebhook */
export function setWebhook(p: Parameters, world: World): true {
  const address = textOf(p, 'url') ?? '';
  const secret = textOf(p, 'secret_token');
  if (address === '') return deleteWebhook(p, world);
  checkAddress(address, world.loopbackWebhooks);
  if (secret !== undefined && !/^[A-Za-z0-9_-]+$/.test(secret)) throw bad('secret token contains unallowed characters');
  if (secret !== undefined && secret.length > 256) throw bad('secret token is too long');
  readAllowed(p, world);
  dropPending(p, world);
  world.webhook.set(address, secret, Math.min(100, Math.max(1, numberOf(p, 'max_connections') ?? 40)));
  return true;
}

function checkAddress(address: string, loopback: boolean): void {
  if (!URL.canParse(address)) throw bad('bad webhook: invalid webhook URL specified');
  const url = new URL(address);
  if (loopback && /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(url.hostname)) return;
  if (url.protocol !== 'https:') throw bad('bad webhook: An HTTPS URL must be provided for webhook');
  if (!['', '80', '88', '443', '8443'].includes(url.port)) {
    throw bad('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
  }
}

/** https://core.telegram.org/bots/api#deletewebhook */
export function deleteWebhook(p: Parameters, world: World): true {
  dropPending(p, world);
  world.webhook.set('', undefined, 40);
  return true;
}

/** https://core.telegram.org/bots/api#getwebhookinfo */
export function getWebhookInfo(_p: Parameters, { webhook, queue }: World) {
  const { url, connections, lastError } = webhook;
  return {
    url,
    has_custom_certificate: false,
    pending_update_count: queue.size(),
    ...(url ? { max_connections: connections } : {}),
    ...(lastError ? { last_error_date: Math.floor(lastError.at / 1000), last_error_message: lastError.message } : {}),
    ...(queue.allowed ? { allowed_updates: queue.allowed } : {}),
  };
}

const conflict = (reason: string) => new Refusal(409, `Conflict: ${reason}`);

/** https://core.telegram.org/bots/api#getupdates. `gone` aborts when the asker hangs up. */
export async function getUpdates(p: Parameters, world: World, gone: AbortSignal) {
  if (world.webhook.url) {
    throw conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
  }
  const limit = Math.min(100, Math.max(1, numberOf(p, 'limit') ?? 100));
  const seconds = Math.min(50, Math.max(0, numberOf(p, 'timeout') ?? 0));
  world.endPoll?.();
  readAllowed(p, world);
  const offset = numberOf(p, 'offset') ?? 0;
  if (offset !== 0) world.queue.confirm(offset);
  if (world.queue.size() === 0 && seconds > 0) await news(world, seconds, gone);
  return world.queue.first(limit);
}

/** Waits for an update, the end of the time, the asker to hang up, or another asker. */
function news(world: World, seconds: number, gone: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer);
      world.queue.watchers.delete(done);
      if (world.endPoll === end) world.endPoll = undefined;
      resolve();
    };
    const end = () => {
      reject(conflict('terminated by other getUpdates request; make sure that only one bot instance is running'));
      done();
    };
    const timer = setTimeout(done, seconds * 1000);
    world.queue.watchers.add(done);
    world.endPoll = end;
    gone.addEventListener('abort', done);
  });
}
