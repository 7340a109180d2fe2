import { Refusal } from './refusal.ts';

/** What shall go wrong with a coming call. By default with the next message that is sent. */
export type Fault = {
  /** Only this method, e.g. `getUpdates`. Default: everything that sends a message. */
  method?: string;
  /** Only calls for this chat. */
  chat?: number;
  /** How many calls. Default 1. */
  times?: number;
} & (
  | { answer: number; description?: string; retryAfter?: number; movedTo?: number }
  /** An error page of something between the bot and Telegram. */
  | { page: number }
  /** No answer until the caller gives up; `after`: the message was shown nevertheless. */
  | { hang: 'before' | 'after' }
  /** The connection breaks; `after`: the message was shown nevertheless. */
  | { drop: 'before' | 'after' }
);

const descriptions: Record<number, string> = {
  400: 'Bad Request: scripted',
  401: 'Unauthorized',
  403: 'Forbidden: bot was blocked by the user',
  404: 'Not Found',
  429: 'Too Many Requests: retry later',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
};

/** The scripted faults, in order. */
export interface Faults {
  add(fault: Fault): void;
  /** The fault that befalls this call, if any; it is used up. */
  take(method: string, chat: number | undefined): Fault | undefined;
  unused(): Fault[];
}

/** An empty script. */
export function createFaults(): Faults {
  const waiting: (Fault & { left: number })[] = [];
  const fits = (fault: Fault, method: string, chat?: number) =>
    (fault.method === undefined ? /^send(?!ChatAction)/.test(method) : fault.method === method) &&
    (fault.chat === undefined || fault.chat === chat);
  return {
    add: fault => void waiting.push({ ...fault, left: fault.times ?? 1 }),
    take: (method, chat) => {
      const found = waiting.find(fault => fits(fault, method, chat));
      if (!found) return undefined;
      found.left -= 1;
      if (found.left === 0) waiting.splice(waiting.indexOf(found), 1);
      return found;
    },
    unused: () => waiting.map(({ left, ...fault }) => ({ ...fault, times: left })),
  };
}

/** The answer of a scripted fault. */
export function refusalOf(fault: Extract<Fault, { answer: number }>): Refusal {
  const seconds = fault.retryAfter;
  const text = fault.description ?? descriptions[fault.answer] ?? 'scripted';
  if (fault.movedTo !== undefined) {
    const description = fault.description ?? 'Bad Request: group chat was upgraded to a supergroup chat';
    return new Refusal(fault.answer, description, { migrate_to_chat_id: fault.movedTo });
  }
  if (seconds === undefined) return new Refusal(fault.answer, text);
  return new Refusal(fault.answer, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
}
