import type { Address, Capabilities, Channel } from '../../bots/channel.ts';
import { createTelegramChannel } from '../../bots/telegram/index.ts';
import { createWebchatChannel } from '../../bots/webchat/index.ts';
import type { Settings, TelegramSettings } from '../settings.ts';

/** The channels that are on. Adding one is its folder, its settings and a line here. */
export function createChannels(
  settings: Settings,
  publish: (address: Address, what: 'changed' | 'typing') => Promise<void>,
): Channel[] {
  const channels: Channel[] = [createWebchatChannel({ account: 'website', publish })];
  if (settings.telegram) channels.push(telegram(settings.telegram));
  return channels;
}

function telegram({ messagesPerSecond, ...options }: TelegramSettings): Channel {
  const channel = createTelegramChannel(options);
  if (!messagesPerSecond) return channel;
  const pace = { conversation: messagesPerSecond, account: messagesPerSecond };
  return { ...channel, capabilities: { ...channel.capabilities, pace } };
}

/**
 * What is said to a channel that is switched off now: messages of before are answered, and the answers wait for it in a
 * form that any channel can show.
 */
export const plainText: Capabilities = {
  maxText: 1000,
  buttons: 0,
  buttonLabel: 0,
  typing: false,
  places: false,
  files: false,
  pace: { conversation: 1, account: 1 },
};

/** Finds the connection that a conversation runs over; undefined when it is switched off now. */
export function channelFinder(channels: Channel[]): (address: Address) => Channel | undefined {
  const byKey = new Map(channels.map(channel => [`${channel.name} ${channel.account}`, channel]));
  return address => byKey.get(`${address.channel} ${address.account}`);
}
