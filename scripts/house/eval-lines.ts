import type { ProjectFile } from './files.ts';

/** A line of the evaluation set that stands somewhere else. */
export interface Leak {
  id: string;
  path: string;
}

/** Shorter ones say what everybody says. */
const MIN_LENGTH = 12;

/** Letters, marks and digits only, without case: what is left of a sentence however it is quoted. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** The texts of `questions.jsonl` or `dialogues.jsonl`; the second turn of c01 has the id `c01.2`. Throws when a line is not JSON. */
export function evalTexts(jsonl: string): { id: string; text: string }[] {
  const lines = jsonl.split('\n').filter(line => line.trim() !== '');
  return lines.flatMap(line => {
    const { id, text, turns = [] } = JSON.parse(line) as { id: string; text?: string; turns?: { text: string }[] };
    const said = turns.map((turn, index) => ({ id: `${id}.${index + 1}`, text: turn.text }));
    return text === undefined ? said : [{ id, text }, ...said];
  });
}

/** Where the texts stand in the files, with other quotes, case or line breaks too. */
export function findLeaks(texts: { id: string; text: string }[], files: ProjectFile[]): Leak[] {
  const wanted = texts.map(({ id, text }) => ({ id, bare: bare(text) })).filter(line => line.bare.length > MIN_LENGTH);
  return files.flatMap(file => {
    const content = bare(file.text);
    return wanted.filter(line => content.includes(line.bare)).map(({ id }) => ({ id, path: file.path }));
  });
}
