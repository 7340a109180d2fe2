import type { Entry } from '../../knowledge/schema.ts';
import { skeleton } from '../../language/skeleton.ts';
import { type Token, tokens } from '../../language/tokens.ts';

/** A location that a message names. */
export interface NamedPlace {
  id: string;
  /** Position of the word. */
  at: number;
}

/** Cyrillic letters as people write Dutch names with them. */
const CYRILLIC: Record<string, string> = Object.fromEntries(
  [...'а-a б-b в-v г-h ґ-g д-d е-e є-e ё-e ж-j з-z и-i і-i ї-i й-j к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u'.split(' ')]
    .concat('ф-f х-h ц-z ч-c ш-s щ-s ы-i ь- ъ- э-e ю-u я-a'.split(' '))
    .map(pair => pair.split('-') as [string, string]),
);
/** What stands before the name of a town: without it a short Arabic word is another word. */
const BEFORE = new Set(['في', 'ف', 'ب', 'من', 'الي', 'على', 'ديال', 'مدينه', 'بيت', 'دار']);
/** Shorter parts of a name ("Sint") are words of their own. */
const SHORTEST_PART = 5;
/** So many letters of an ending may follow. */
const ENDING = 3;

/** The locations whose town a message says, also in another script and with an ending: "Вилворде", "Halle'de", "فيلفورد". */
export function placesIn(words: readonly Token[], entries: readonly Entry[]): NamedPlace[] {
  return entries.flatMap(entry => {
    if (entry.section !== 'locations') return [];
    const parts = tokens(entry.address.city).map(({ folded }) => folded);
    const names = parts.length === 1 ? parts : parts.filter(part => part.length >= SHORTEST_PART);
    const at = words.findIndex((word, place) => names.some(name => says(word.folded, words[place - 1]?.folded, name)));
    return at < 0 ? [] : [{ id: entry.id, at }];
  });
}

function says(word: string, before: string | undefined, name: string): boolean {
  if (word === name) return true;
  if (/\p{Script=Arabic}/u.test(word)) return saysInArabic(word, before, name);
  const written = /\p{Script=Cyrillic}/u.test(word) ? [...word].map(letter => CYRILLIC[letter] ?? '').join('') : word;
  const [said, sought] = [soundOf(written), soundOf(name)];
  if (written !== word && said === sought) return true;
  // "Vilvorde" for Vilvoorde; short names have too many neighbours.
  if (sought.length >= 6)
    return said.slice(0, sought.length - 1) === sought.slice(0, -1) && said.length <= sought.length + ENDING;
  return name.length >= SHORTEST_PART && written.startsWith(name) && written.length <= name.length + ENDING;
}

/** What sounds the same is written the same. */
function soundOf(word: string): string {
  return word
    .replace(/^[gx]|kh|ch/g, 'h')
    .replace(/[vw]/g, 'f')
    .replace(/(.)\1+/g, '$1');
}

function saysInArabic(word: string, before: string | undefined, name: string): boolean {
  const bones = skeleton(name);
  for (const bare of [word, word.replace(/^[فبلو](?=.{3})/u, '')]) {
    const said = skeleton(bare);
    if (bones.length >= 4 && (said === bones || said === `${bones}h`)) return true;
    const attached = bare !== word || BEFORE.has(before ?? '');
    if (bones.length < 4 && attached && said === bones && bare.includes('ا') && bare.length >= 3) return true;
  }
  return false;
}
