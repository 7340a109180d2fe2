import type { Token } from '../../language/tokens.ts';
import type { Compiled, DayWord, TimeWord } from '../compile.ts';
import type { Match } from '../phrases.ts';

/** No day's name is shorter, and no part of the day. */
const [SHORTEST_DAY, SHORTEST_PART] = [5, 5];

/** Days and parts of the day that are written as one word: "woensdagnamiddag", "morgenvoormiddag", "zaterdagmorgen". */
export function compoundsIn(
  words: readonly Token[],
  lexicons: readonly Compiled[],
): { days: Match<DayWord>[]; times: Match<TimeWord>[] } {
  const [days, times]: [Match<DayWord>[], Match<TimeWord>[]] = [[], []];
  words.forEach((word, position) => {
    for (const lexicon of word.folded.length < SHORTEST_DAY + SHORTEST_PART ? [] : lexicons) {
      for (let at = SHORTEST_DAY; at <= word.folded.length - SHORTEST_PART; at += 1) {
        const [day] = lexicon.days.find([part(word, 0, at)]);
        const [time] = day ? lexicon.times.find([part(word, at)]) : [];
        if (!day || !time || 'month' in day.code) continue;
        days.push({ ...day, at: [position] });
        times.push({ ...time, at: [position] });
        return;
      }
    }
  });
  return { days, times };
}

function part(word: Token, from: number, to?: number): Token {
  return { ...word, raw: word.raw.slice(from, to), folded: word.folded.slice(from, to) };
}
