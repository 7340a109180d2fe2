import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Script, scriptOf } from '../../../src/language/script.ts';
import { tokens } from '../../../src/language/tokens.ts';
import { varieties } from '../../../src/understanding/library/index.ts';
import { sections } from '../../../src/understanding/library/sections.ts';
import { romanised } from './romanise.ts';

/** A text to learn from. */
export interface Sample {
  language: string;
  /** In lower case, as written. */
  words: string[];
  /** How much it counts. */
  weight: number;
  /** May a part of it stand for it? */
  divisible: boolean;
}

/** An example of the library, with what it is an example of. */
export interface LibraryLine {
  language: string;
  text: string;
  need: string;
}

const WEIGHT = { line: 1, word: 1, idea: 0.5, romanised: 0.5, any: 0.3, lent: 0.1 };
/** The library has thousands of lines of a language, a file some dozens: these are read so often. */
const TIMES = { line: 16, word: 5 };
const folder = path.join(import.meta.dirname, '../languages');
const WORDS = 'words: ';
/** The file of names and words that people of every language use here. */
const ANY = 'any';

/** Every example of the library. */
export function libraryLines(): LibraryLine[] {
  return Object.values(varieties).flatMap(({ language, needs, outside, more, danger }) =>
    [needs, outside, more, danger].flatMap(source =>
      [...sections(source)].flatMap(([need, texts]) => texts.map(text => ({ language, text, need }))),
    ),
  );
}

/** All that there is to learn from, by script: examples of the library, its names of ideas, and the files of languages. */
export function samplesByScript(lines: readonly LibraryLine[], random: () => number): Map<Script, Sample[]> {
  const corpus = new Corpus(random);
  const isLent = lentLines(lines);
  for (const line of lines) {
    if (isLent(line)) corpus.add(line.language, line.text, WEIGHT.lent, false);
    else corpus.addLine(line.language, line.text, 1);
  }
  for (const { language, concepts } of Object.values(varieties))
    for (const idea of namesOfIdeas(concepts)) corpus.add(language, idea, WEIGHT.idea, false);
  const files = readdirSync(folder).map(name => path.basename(name, '.txt'));
  for (const language of files.filter(name => name !== ANY)) {
    const { words, texts } = readLanguageFile(language);
    for (let time = 0; time < TIMES.word; time += 1) for (const word of words) corpus.add(language, word, WEIGHT.word, false);
    for (const text of texts) corpus.addLine(language, text, TIMES.line);
  }
  corpus.addForAll(readLanguageFile(ANY).words);
  return corpus.samples;
}

/** Arabic examples say "aide sociale" too, as people here do: that makes it no Arabic in Latin letters. */
function lentLines(lines: readonly LibraryLine[]): (line: LibraryLine) => boolean {
  const scripts = new Map<string, Map<Script | undefined, number>>();
  for (const { language, text } of lines) {
    const counts = scripts.get(language) ?? new Map();
    const script = scriptOf(text);
    scripts.set(language, counts.set(script, (counts.get(script) ?? 0) + 1));
  }
  const isOwn = ({ language, text }: LibraryLine) => {
    const counts = scripts.get(language);
    return (counts?.get(scriptOf(text)) ?? 0) === Math.max(...(counts?.values() ?? []));
  };
  const known = new Set(lines.filter(isOwn).flatMap(({ text }) => wordsOf(text)));
  return line => !isOwn(line) && wordsOf(line.text).every(word => known.has(word));
}

/** The words of a text that a language is told by. */
export function wordsOf(text: string): string[] {
  return tokens(text)
    .map(({ raw }) => raw)
    .filter(word => scriptOf(word) !== undefined);
}

class Corpus {
  readonly samples = new Map<Script, Sample[]>();
  private readonly random: () => number;

  constructor(random: () => number) {
    this.random = random;
  }

  add(language: string, text: string, weight: number, divisible: boolean): void {
    const script = scriptOf(text);
    const words = wordsOf(text);
    if (!script || words.length === 0) return;
    const held = this.samples.get(script) ?? [];
    if (held.length === 0) this.samples.set(script, held);
    held.push({ language, words, weight, divisible });
  }

  /** A text, and how it looks in Latin letters. */
  addLine(language: string, text: string, times: number): void {
    const isCyrillic = scriptOf(text) === 'Cyrillic';
    for (let time = 0; time < times; time += 1) {
      this.add(language, text, WEIGHT.line, true);
      const latin = isCyrillic ? romanised(text, language, this.random) : undefined;
      if (latin) this.add(language, latin, WEIGHT.romanised, true);
    }
  }

  /** Words that say nothing about the language of those who write them. */
  addForAll(words: readonly string[]): void {
    for (const script of this.samples.keys()) {
      const languages = new Set(this.samples.get(script)?.map(({ language }) => language));
      const own = words.filter(word => scriptOf(word) === script);
      for (const language of languages) for (const word of own) this.add(language, word, WEIGHT.any, false);
    }
  }
}

function namesOfIdeas(source: string): string[] {
  const lines = [...sections(source)].flatMap(([, texts]) => texts);
  const names = lines.flatMap(line => (line.split(':')[1] ?? '').trim().split(/\s+/));
  return names.map(name => name.replaceAll('*', '').replaceAll('_', ' ')).filter(name => name.length > 2);
}

function readLanguageFile(name: string): { words: string[]; texts: string[] } {
  const lines = readFileSync(path.join(folder, `${name}.txt`), 'utf8')
    .trim()
    .split('\n');
  return {
    words: lines.filter(line => line.startsWith(WORDS)).flatMap(line => line.slice(WORDS.length).split(' ')),
    texts: lines.filter(line => !line.startsWith(WORDS)),
  };
}
