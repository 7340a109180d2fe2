import { setTimeout as sleep } from 'node:timers/promises';
import { type Capabilities, type Channel, type Inbound, type Outbound, SendError, type SendFailure } from '../../bots/channel.ts';

const capabilities: Capabilities = {
  maxText: 200,
  buttons: 3,
  buttonLabel: 20,
  typing: true,
  places: true,
  files: true,
  pace: { conversation: 1000, account: 1000 },
};

/** A platform in memory: what was sent stands in `sent`; coming sends can be made to fail or to hang. */
export function createMemoryChannel() {
  const sent: Outbound[] = [];
  const faults: (SendFailure | { failure: SendFailure; retryAfter?: number; movedTo?: string } | { delayMs: number })[] = [];
  const channel: Channel = {
    name: 'telegram',
    account: 'memory',
    capabilities,
    receive: async () => ({ response: { status: 200 }, items: [], unknown: 0 }),
    check: async () => ({ ok: true, summary: 'in memory' }),
    async send(message) {
      const fault = faults.shift();
      if (typeof fault === 'string') throw new SendError(fault);
      if (fault && 'failure' in fault) throw new SendError(fault.failure, fault);
      if (fault) await sleep(fault.delayMs);
      sent.push(message);
      return { id: `p${sent.length}` };
    },
  };
  return { channel, sent, faults };
}

let count = 0;

/** An item as a person would cause it on the memory channel. */
export function inbound(person: string, part: { kind: 'text'; text: string } | Partial<Inbound>, id = `i${++count}`): Inbound {
  return {
    id,
    at: 1_800_000_000_000,
    address: { channel: 'telegram', account: 'memory', conversation: person },
    sender: { user: person, name: 'Somebody', language: 'nl' },
    audience: 'newcomer',
    addressed: true,
    ...part,
  } as Inbound;
}
