/**
 * The contract between Houvast and a platform where people write.
 *
 * A channel verifies and parses what the platform sends (`receive`), and delivers what Houvast says (`send`).
 * It decides nothing, stores nothing and imports nothing of Houvast but this file.
 */

/** The platforms Houvast can speak on. */
export type ChannelName = 'telegram' | 'slack' | 'whatsapp-cloud' | 'whatsapp-web' | 'webchat';

/** Where a conversation takes place. Together with `thread` it is the key of a conversation. */
export interface Address {
  channel: ChannelName;
  /** Which connection of the platform: the bot's id, the phone number id, the workspace. */
  account: string;
  /** The platform's id of the chat. */
  conversation: string;
  thread?: string;
}

/** Who wrote. Everything but `user` is what the platform volunteers and may be absent. */
export interface Sender {
  /** The platform's id of the person. */
  user: string;
  /** Other ids of the same person on the same platform, e.g. a phone number beside a user id. */
  aliases?: string[];
  name?: string;
  /** The platform's language hint, BCP 47, e.g. Telegram's `language_code`: `pt-br`. A hint, never a fact. */
  language?: string;
}

interface InboundBase {
  /** The platform's id of this item, unique per channel and account: a second delivery carries the same one. */
  id: string;
  /** When the person sent it, milliseconds since 1970, as the platform says. Not to be trusted for order. */
  at: number;
  address: Address;
  sender: Sender;
  /** A newcomer's conversation, or a desk where volunteers answer. */
  audience: 'newcomer' | 'desk';
  /** Several people write here: each has a conversation of their own in it. */
  group?: boolean;
  /** False in a group when nobody spoke to the assistant: it stays silent. */
  addressed: boolean;
  /** The platform's id of the message that this one replies to. */
  replyTo?: string;
}

export type MediaKind = 'audio' | 'image' | 'video' | 'document' | 'sticker';

/** One thing that happened on a platform. `id` + `address` are enough to recognise a repetition. */
export type Inbound = InboundBase &
  (
    | { kind: 'text'; text: string }
    /** A command the platform knows, without its sign: `/start abc` is `{ name: 'start', argument: 'abc' }`. */
    | { kind: 'command'; name: string; argument: string }
    /** A button was pressed. `choice` is a `Choice.id` that was sent earlier, or anything a stranger made up. */
    | { kind: 'choice'; choice: string; label?: string; receipt?: string }
    /** A message was changed afterwards. `message` is the `id` of the original item. */
    | { kind: 'edited'; message: string; text: string }
    | { kind: 'deleted'; message: string }
    | { kind: 'media'; media: MediaKind; file?: string; caption?: string }
    | { kind: 'location'; latitude: number; longitude: number }
    | { kind: 'contact' }
    /** The person blocked (`left`) or unblocked (`joined`) the assistant, or it was added to or thrown out of a group. */
    | { kind: 'joined' }
    | { kind: 'left' }
    /** The platform gave the chat a new id; `address` is the old one. */
    | { kind: 'moved'; to: string }
    /** What became of a message that we sent. */
    | { kind: 'status'; message: string; status: 'sent' | 'delivered' | 'read' | 'failed' }
    /** A kind of message that the assistant cannot read (poll, payment, …). `native` names it for the log. */
    | { kind: 'unsupported'; native: string }
  );

/** Something to press or to choose by number. */
export interface Choice {
  /** At most 64 bytes of ASCII; comes back in `Inbound.choice`. */
  id: string;
  /** What the person reads, in their language. */
  label: string;
}

/** One message for a platform, already rendered: text in the person's language, within the channel's capabilities. */
export interface Outbound {
  /** Stable over retries: platforms that know idempotency keys get this one. */
  key: string;
  address: Address;
  /** BCP 47 of `text`; decides the direction where the platform lets us set it. */
  language: string;
  /** Plain text. No markup of any platform: `<b>`, `*` and `_` are to be shown as they are. */
  text: string;
  /** The first `bold` UTF-16 units of `text` are a title; shown in bold where the platform can. */
  bold?: number;
  choices?: Choice[];
  place?: { latitude: number; longitude: number; title: string; address: string };
  file?: { name: string; mime: string; content: string };
}

/** What a platform can show; data, so that rendering needs no knowledge of platforms. 0 means "not at all". */
export interface Capabilities {
  /** Longest text of one message, UTF-16 units. */
  maxText: number;
  /** How many buttons a message may carry. */
  buttons: number;
  /** Longest label of a button, UTF-16 units; longer ones are shortened. */
  buttonLabel: number;
  typing: boolean;
  places: boolean;
  files: boolean;
  /** Messages per second: to one conversation, and over the whole account. */
  pace: { conversation: number; account: number };
}

/** What a request from the platform amounts to. Items must be stored before `response` goes out. */
export interface Received {
  /** 200 (or the channel's own success), 400 not JSON, 401 bad signature, 413 too large, 429 too many. */
  response: { status: number; body?: string; headers?: Record<string, string> };
  items: Inbound[];
  /** How many parts of the payload were of a kind or shape that we do not know. Counted in /metrics. */
  unknown: number;
}

/** Whether the platform lets us in, for `houvast doctor` and `houvast channels`. */
export interface ChannelState {
  ok: boolean;
  /** One line for an administrator: the bot's name, the webhook's address, or what is wrong and the cure. No secrets. */
  summary: string;
  details?: Record<string, string>;
}

/** A platform connection. Each channel folder exports one factory that returns it. */
export interface Channel {
  readonly name: ChannelName;
  readonly account: string;
  readonly capabilities: Capabilities;
  /** Verifies and parses one webhook request. Never throws for anything a stranger can send. */
  receive(request: Request): Promise<Received>;
  /** Delivers one message. Throws `SendError`; nothing else. `signal` ends a call that hangs. */
  send(message: Outbound, signal?: AbortSignal): Promise<{ id: string }>;
  /** Shows "typing…" for some seconds. Best effort: failures are the caller's to ignore. */
  typing?(address: Address): Promise<void>;
  /** Tells the platform that an item arrived (stops a button's spinner, marks read). Best effort. */
  seen?(item: Inbound): Promise<void>;
  /** Fetches items instead of waiting for webhooks, until `signal` aborts. `accept` stores; an item counts as fetched after it resolves. */
  poll?(accept: (items: Inbound[]) => Promise<void>, signal: AbortSignal): Promise<void>;
  /** Asks the platform whether the credentials work. */
  check(): Promise<ChannelState>;
}

/** Why a message could not be delivered. A closed list: the outbox decides on it, adapters translate into it once. */
export type SendFailure =
  | 'rate_limited'
  | 'unreachable'
  | 'timeout'
  | 'platform_error'
  | 'contact_gone'
  | 'moved'
  | 'not_allowed'
  | 'bad_content'
  | 'credentials'
  | 'unknown';

interface FailureTraits {
  /** Worth another try with the same message. */
  retryable: boolean;
  /** The person cannot be reached here any more. */
  contactGone: boolean;
  /** Nothing can be sent until an administrator mends the channel. */
  channelBroken: boolean;
  /** The platform may have taken the message: a retry can show it twice. */
  mayHaveArrived: boolean;
}

const traits = (given: Partial<FailureTraits>): FailureTraits => ({
  retryable: false,
  contactGone: false,
  channelBroken: false,
  mayHaveArrived: false,
  ...given,
});

/** What each failure means for the message, the contact and the channel. */
export const sendFailures: Readonly<Record<SendFailure, FailureTraits>> = {
  rate_limited: traits({ retryable: true }),
  unreachable: traits({ retryable: true }),
  timeout: traits({ retryable: true, mayHaveArrived: true }),
  platform_error: traits({ retryable: true }),
  contact_gone: traits({ contactGone: true }),
  moved: traits({ retryable: true }),
  not_allowed: traits({}),
  bad_content: traits({}),
  credentials: traits({ retryable: true, channelBroken: true }),
  unknown: traits({ retryable: true }),
};

/** The platform, or the way to it, refused a message. */
export class SendError extends Error {
  readonly failure: SendFailure;
  /** Do not try again before this many milliseconds, as the platform asked. */
  readonly retryAfter: number | undefined;
  /** The platform's own code, for the log and for staff. Never its free text: that can carry personal data. */
  readonly vendorCode: string | undefined;
  /** With `moved`: the chat's new id. */
  readonly movedTo: string | undefined;

  constructor(failure: SendFailure, details: { retryAfter?: number; vendorCode?: string; movedTo?: string } = {}) {
    super(`send failed: ${failure}${details.vendorCode ? ` (${details.vendorCode})` : ''}`);
    this.name = 'SendError';
    this.failure = failure;
    this.retryAfter = details.retryAfter;
    this.vendorCode = details.vendorCode;
    this.movedTo = details.movedTo;
  }
}

/** Where a room or a channel reports what an administrator should know. Never message text, names, numbers or secrets. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
