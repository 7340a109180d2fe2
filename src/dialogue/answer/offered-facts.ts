import type { Entry } from '../../knowledge/schema.ts';
import type { Line } from '../../text/index.ts';
import { type Moment, nameOf } from '../moment.ts';
import { factsOf, withTime } from './compose.ts';
import type { Asked } from './composer.ts';
import { composerOf } from './composers.ts';
import { lengthOf, type Part } from './keep-short.ts';

/** Nobody reads more than so many letters of facts beside a question back. */
const longest = 420;
/** The likeliest may say so much, the others less. */
const longestOf = [240, 120, 120];

/** The fact that was asked, shortly, of each entry that may be meant: who asked "how much?" need not choose first. */
export function factsOfOffered(moment: Moment, entries: readonly Entry[], asked: Asked): Line[][] {
  const aspects = withTime(asked).slice(0, 2);
  let room = longest;
  return entries.flatMap((entry, at) => {
    const parts = shortOnes(
      moment,
      factsOf(moment, entry, composerOf(entry), aspects, asked),
      Math.min(room, longestOf[at] ?? 0),
    );
    room -= parts.reduce((sum, part) => sum + lengthOf(moment, part), 0);
    return parts.length > 0 ? [[], [nameOf(moment, entry)], ...parts.map(({ lines }) => lines)] : [];
  });
}

function shortOnes(moment: Moment, parts: readonly Part[], most: number): Part[] {
  let room = most;
  return parts.filter(part => {
    const length = lengthOf(moment, part);
    if (length > room) return false;
    room -= length;
    return true;
  });
}
