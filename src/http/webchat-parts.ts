import type { Context } from 'hono';
import type { Address, Channel, Inbound, Log } from '../../bots/channel.ts';
import type { Cursor, ThreadEvent } from '../live/index.ts';
import type { Texts } from '../text/index.ts';
import type { Connections } from './webchat-connections.ts';
import type { createLimits, Limits } from './webchat-limits.ts';

/** What the website shows of its organisation. */
export interface Organisation {
  name: string;
  /** A few sentences on who they are, in the nearest language there is. */
  about: { text: string; language: string };
  /** Shown to visitors for whose language there is nothing. */
  defaultLanguage: string;
  /** Numbers that can be called; also short ones, such as 112, which no pattern could tell from a price. */
  phones?: string[];
  /** Invented data: the page says so. */
  sample: boolean;
}

export interface WebchatRouteOptions {
  channel: Channel;
  texts: Texts;
  log: Log;
  /** Stores what was received; resolves when it is safe. */
  accept(items: Inbound[]): Promise<void>;
  /** Told how many payloads were of a shape that we do not know: for metrics. */
  onUnknown?(count: number): void;
  /** The address of a session's conversation; undefined when it is no session. */
  addressOf(session: string): Promise<Address | undefined>;
  follow(address: Address, after: Cursor, signal: AbortSignal): AsyncGenerator<ThreadEvent>;
  /** What the chat says about its organisation, in a language. */
  organisation(language: string): Organisation;
  /** Who asks: the network address, for limits only. */
  clientOf(context: Context): string;
  /** Aborts when the server stops: open streams end. */
  closing?: AbortSignal;
  limits?: Partial<Limits>;
}

/** What every route of the website chat shares. */
export type WebchatParts = WebchatRouteOptions & ReturnType<typeof createLimits> & { connections: Connections };
