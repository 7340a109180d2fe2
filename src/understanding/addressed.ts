import type { Banded } from './band.ts';
import { type CommandWish, commandIn, learnedCommand, wishedLanguage } from './command.ts';
import type { Heard } from './heard.ts';
import { isHumanWanted, refusesToCall } from './human.ts';
import { type Intent, isIntended, isMisunderstoodIntent, likeliestIntent } from './intent.ts';
import { listAskedIn } from './list.ts';
import { isStopWord } from './reading.ts';
import { remarksIn } from './remarks.ts';
import { type Chat, isOnlyTalk, learnedTalk, smalltalkIn, talkUnless } from './smalltalk.ts';
import type { Aspect } from './understanding.ts';

/** What a message says to the assistant itself. */
export interface Addressed {
  command: CommandWish | undefined;
  /** Small talk in it, also beside a question. */
  chat: Chat | undefined;
  /** Small talk and nothing else. */
  smalltalk: Chat | undefined;
  human: boolean;
  misunderstood: boolean;
}

/** Words that ask for these facts also stand in what is said to us: "call me", "write English", "put me on the list". */
const alsoSaidToUs = new Set<Aspect>(['contact', 'language', 'enrol']);

/** A command, small talk or the wish for a person; `banded`: how well what it is about is known. */
export function addressedIn(heard: Heard, banded: Banded): Addressed {
  const { reading, need, wish, candidates } = heard;
  const { coverage = 0, phraseIdeas = 0 } = candidates[0]?.clues ?? {};
  const likely = likeliestIntent(reading, need);
  const intent = intentIn(heard, likely, coverage);
  const spoken = smalltalkIn(reading);
  const learned = spoken?.whole ? undefined : (learnedCommand(reading, intent, need) ?? wishedLanguage(reading, likely, need));
  const command = commandIn(reading) ?? learned;
  const chat = command ? undefined : talkUnless(intent, spoken);
  const smalltalk = onlyTalk(heard, { chat, command, intent, band: banded.band });
  const known = Math.max(coverage, phraseIdeas);
  const isHuman = isHumanWanted(wish, { likely, intent }, banded.band, known, need, refusesToCall(reading, need));
  return {
    command,
    chat,
    smalltalk,
    human: !command && smalltalk?.kind !== 'identity' && isHuman,
    misunderstood: isMisunderstoodIntent(intent),
  };
}

/** The intent that the message resembles, unless it plainly asks for a fact or a list. */
function intentIn({ reading, asked, named }: Heard, likely: Intent | undefined, coverage: number): Intent | undefined {
  if (!likely || listAskedIn(reading, asked, named)) return undefined;
  const asksFact = asked.aspects.some(aspect => !alsoSaidToUs.has(aspect));
  const isFact =
    (asksFact || named.at.size > 0) &&
    reading.words.every((word, at) => asked.at.has(at) || named.at.has(at) || isStopWord(reading, word));
  return !isFact && isIntended(likely, coverage, asksFact) ? likely : undefined;
}

function onlyTalk(
  { reading, asked, named }: Heard,
  { chat, command, intent, band }: Pick<Addressed, 'chat' | 'command'> & { intent: Intent | undefined; band: Banded['band'] },
): Chat | undefined {
  if (remarksIn(reading).corrected !== undefined) return undefined;
  const asks = [...asked.at, ...named.at].some(position => !chat?.at.has(position));
  if (isOnlyTalk(chat, asks, band)) return chat;
  return command ? undefined : learnedTalk(reading, intent);
}
