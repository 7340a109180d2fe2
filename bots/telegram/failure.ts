import { GrammyError, HttpError } from 'grammy/web';
import { SendError, type SendFailure } from '../channel.ts';

/** Answers of the Bot API whose number alone does not say enough. First match wins; Telegram keeps no official list. */
const told: readonly [code: number, pattern: RegExp, failure: SendFailure][] = [
  [403, /can't send messages to (the user|bots)|not enough rights|administrator rights/i, 'not_allowed'],
  [403, /./s, 'contact_gone'],
  [
    400,
    /chat not found|user not found|user is deactivated|PEER_ID_INVALID|group chat was deactivated|USER_DELETED/i,
    'contact_gone',
  ],
  [400, /not enough rights|no rights|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|CHAT_SEND_\w+_FORBIDDEN/i, 'not_allowed'],
  [400, /message thread not found|TOPIC_(CLOSED|DELETED)/i, 'not_allowed'],
  [400, /./s, 'bad_content'],
  [413, /./s, 'bad_content'],
];

const byCode: Readonly<Record<number, SendFailure>> = { 401: 'credentials', 404: 'credentials', 429: 'rate_limited' };

/** Connections that failed before a byte of the request went out. */
const neverSent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_INVALID_URL|ERR_TLS\w*|CERT_\w+|DEPTH_ZERO\w*)$/;

/** Turns whatever a call of the Bot API threw into the outbox's words. Nothing of Telegram's free text is kept. */
export function toSendError(error: unknown): SendError {
  if (error instanceof SendError) return error;
  if (error instanceof GrammyError) return refused(error);
  if (error instanceof HttpError) return interrupted(error.error);
  return new SendError('unknown');
}

function refused(error: GrammyError): SendError {
  const { migrate_to_chat_id: movedTo, retry_after: seconds } = error.parameters;
  const vendorCode = vendorCodeOf(error);
  if (movedTo !== undefined) return new SendError('moved', { vendorCode, movedTo: String(movedTo) });
  const retryAfter = typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : undefined;
  return new SendError(failureOf(error), { vendorCode, retryAfter });
}

function failureOf({ error_code: code, description }: GrammyError): SendFailure {
  if (code >= 500) return 'platform_error';
  return byCode[code] ?? told.find(([c, pattern]) => c === code && pattern.test(description))?.[2] ?? 'unknown';
}

/** `403`, or `400 PEER_ID_INVALID` where the text holds a code of Telegram's own. */
function vendorCodeOf({ error_code: code, description }: GrammyError): string {
  const name = /^(?:[A-Z][a-z ]+: )?([A-Z][A-Z0-9]*_[A-Z0-9_]{2,60})$/i.exec(description)?.[1];
  return name && name === name.toUpperCase() ? `${code} ${name}` : String(code);
}

function interrupted(error: unknown): SendError {
  if (error instanceof NotAnAnswer) return new SendError(error.failure, { vendorCode: String(error.status) });
  const cause = error instanceof Error ? error.cause : undefined;
  const vendorCode = networkCode(cause);
  // Several addresses were tried and none answered, or the port is one that fetch refuses.
  const refusedEarly = cause instanceof AggregateError || (cause instanceof Error && cause.message === 'bad port');
  return new SendError(refusedEarly || neverSent.test(vendorCode ?? '') ? 'unreachable' : 'timeout', { vendorCode });
}

function networkCode(cause: unknown): string | undefined {
  const code = cause && typeof cause === 'object' && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? code : undefined;
}

/** Something between us and Telegram answered with a page instead of JSON. */
export class NotAnAnswer extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`status ${status} without JSON`);
    this.status = status;
  }

  /** A success that we cannot read may have been one. */
  get failure(): SendFailure {
    if (this.status === 413) return 'bad_content';
    return this.status < 300 ? 'timeout' : 'platform_error';
  }
}
