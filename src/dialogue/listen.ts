import type { TurnItem } from './types.ts';

/** One thing that a person did in a turn. Messages written after each other are one. */
export type Heard =
  | { kind: 'text'; texts: string[]; beside?: string }
  | { kind: 'choice'; choice: string; label?: string }
  | { kind: 'command'; command: Spoken; argument: string }
  | { kind: 'media'; media: string }
  | { kind: 'location'; latitude?: number; longitude?: number }
  | { kind: 'joined' };

/** What the platforms' own command signs stand for. */
const commandNames = {
  start: 'start',
  help: 'help',
  language: 'language',
  lang: 'language',
  settings: 'language',
  subscribe: 'subscribe',
  unsubscribe: 'unsubscribe',
  stop: 'unsubscribe',
  forget: 'forget',
  human: 'human',
  topics: 'topics',
  menu: 'topics',
} as const;
type Spoken = (typeof commandNames)[keyof typeof commandNames];

/** A person does not read more than this at once, nor do we. Danger is looked for in the beginning and in the end. */
const longestText = 2000;

/** Reads the items of a turn together: a burst of messages is one question, a double press one choice. */
export function listen(items: readonly TurnItem[]): Heard[] {
  const heard = items.flatMap(hear);
  const text = heard.find(each => each.kind === 'text');
  return (text ? foldInto(text, heard) : heard).reduce(join, []);
}

function hear(item: TurnItem): Heard[] {
  switch (item.kind) {
    case 'text':
      return spoken(item.text, { kind: 'media', media: 'other' });
    case 'media':
      return item.caption?.trim() ? spoken(item.caption, undefined, item.media) : [{ kind: 'media', media: item.media }];
    case 'command':
      return [commanded(item.name, item.argument)];
    case 'contact':
    case 'unsupported':
      return [{ kind: 'media', media: item.kind }];
    default:
      return [item];
  }
}

function spoken(text: string, otherwise: Heard | undefined, beside?: string): Heard[] {
  const cleaned = cleanText(text);
  if (cleaned) return [{ kind: 'text', texts: [cleaned], ...(beside && { beside }) }];
  return otherwise ? [otherwise] : [{ kind: 'media', media: beside ?? 'other' }];
}

function commanded(name: string, argument: string): Heard {
  const sign = name.toLowerCase();
  const command = Object.hasOwn(commandNames, sign) ? commandNames[sign as keyof typeof commandNames] : undefined;
  if (command) return { kind: 'command', command, argument: cleanText(argument) };
  return { kind: 'text', texts: [cleanText(`${name} ${argument}`.replaceAll('_', ' ')) || 'help'] };
}

/** Beside words, a sticker says nothing more, a picture is only mentioned, and "start" is what a chat begins with by itself. */
function foldInto(text: Extract<Heard, { kind: 'text' }>, heard: Heard[]): Heard[] {
  const media = heard.find(
    (each): each is Extract<Heard, { kind: 'media' }> => each.kind === 'media' && each.media !== 'sticker',
  );
  if (media && !text.beside) text.beside = media.media;
  return heard.filter(each => {
    if (each.kind === 'media' || each.kind === 'joined') return false;
    return !(each.kind === 'command' && each.command === 'start' && each.argument === '');
  });
}

function join(done: Heard[], next: Heard): Heard[] {
  const last = done.at(-1);
  if (last?.kind === 'text' && next.kind === 'text') {
    const beside = last.beside ?? next.beside;
    return [...done.slice(0, -1), { kind: 'text', texts: [...last.texts, ...next.texts], ...(beside && { beside }) }];
  }
  const again = done.some(each => each.kind !== 'text' && JSON.stringify(each) === JSON.stringify(next));
  return again ? done : [...done, next];
}

/** Readable text without control characters; of a very long one the beginning and the end. */
function cleanText(text: string): string {
  const short = text.length > longestText ? `${text.slice(0, longestText * 0.75)}\n${text.slice(-longestText / 4)}` : text;
  return short
    .toWellFormed()
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, control => (/\s/.test(control) ? control : ''))
    .trim();
}
