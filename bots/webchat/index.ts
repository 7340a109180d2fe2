import type { Address, Channel } from '../channel.ts';
import { receiveWebchat } from './receive.ts';

export { webchatAddress } from './session.ts';

export interface WebchatOptions {
  /** Names this website chat in addresses; one installation has one. */
  account: string;
  /** Tells every open page of a conversation to look at what is stored (`changed`), or to show dots (`typing`). */
  publish(address: Address, what: 'changed' | 'typing'): Promise<void>;
}

/**
 * The website chat as a channel. There is no platform behind it: pages read the stored deliveries themselves, so
 * "sending" only tells them to look. A page that is closed reads them when it comes back, hence `send` cannot fail.
 */
export function createWebchatChannel({ account, publish }: WebchatOptions): Channel {
  return {
    name: 'webchat',
    account,
    capabilities: {
      maxText: 4000,
      buttons: 12,
      buttonLabel: 60,
      typing: true,
      places: true,
      files: true,
      pace: { conversation: 50, account: 1000 },
    },
    receive: request => receiveWebchat(request, account),
    async send({ key, address }) {
      // A notice that is lost costs time, never the message: it is stored, and every reconnect reads it.
      await publish(address, 'changed').catch(() => {});
      return { id: key };
    },
    typing: address => publish(address, 'typing'),
    check: async () => ({ ok: true, summary: 'the website chat needs no credentials' }),
  };
}
