import { ScriptModel } from '../../../src/language/language-model.ts';
import { mainScript, type Script, scriptOf } from '../../../src/language/script.ts';
import { type LibraryLine, libraryLines, wordsOf } from './corpus.ts';
import { trainLanguages } from './module.ts';

/** One need in so many is held back, in all languages: lines of one need resemble each other. */
const PART = 5;
const PIECES: [string, number][] = [
  ['whole', Number.POSITIVE_INFINITY],
  ['three words', 3],
  ['two words', 2],
  ['one word', 1],
];

/** Trains on four fifths of the needs and reads the lines of the others, whole and cut to their first words: a report. */
export function heldBack(): string {
  const lines = libraryLines();
  const packed = trainLanguages(lines.filter(line => !isHeldBack(line)));
  const models = new Map(Object.entries(packed).map(([script, rows]) => [script as Script, new ScriptModel(rows)]));
  const rows = PIECES.map(([name, length]) => {
    const right = lines.filter(isHeldBack).flatMap(line => {
      const guess = read(models, wordsOf(line.text).slice(0, length));
      return guess === undefined ? [] : [guess === line.language];
    });
    return `${name}: ${((100 * right.filter(Boolean).length) / right.length).toFixed(1)} % of ${right.length} right`;
  });
  return `${rows.join('\n')}\n`;
}

function read(models: ReadonlyMap<Script, ScriptModel>, words: readonly string[]): string | undefined {
  const script = mainScript(words);
  const scores = script && models.get(script)?.scores(words.filter(word => scriptOf(word) === script));
  return scores && [...scores].sort((one, other) => other[1] - one[1])[0]?.[0];
}

function isHeldBack({ need }: LibraryLine): boolean {
  let sum = 7;
  for (const letter of need) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0;
  return sum % PART === 0;
}
