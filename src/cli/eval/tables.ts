import { type Figure, figuresOf } from './figures.ts';
import type { Score } from './score.ts';

type Row = Record<string, string | number>;

/** Rows as a table for the terminal; the keys of the first one are its head. */
function table(title: string, rows: Row[]): string {
  const head = Object.keys(rows[0] ?? {});
  const cells = [head, ...rows.map(row => head.map(key => String(row[key] ?? '')))];
  const widths = head.map((_, column) => Math.max(...cells.map(row => row[column]?.length ?? 0)));
  const lines = cells.map(row =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
  );
  return [title, ...lines].join('\n');
}

const percent = ({ percent: value, of }: Figure) => (of === 0 ? '' : value);

/** All figures over all messages. */
export function overall(scores: readonly Score[]): string {
  const rows = Object.entries(figuresOf(scores)).filter(([, { of }]) => of > 0);
  return table(
    'All messages',
    rows.map(([name, figure]) => ({ figure: name, '%': figure.percent, of: figure.of })),
  );
}

/** A row per value of `key`, most messages first. */
export function grouped(title: string, scores: readonly Score[], key: (score: Score) => string): string {
  const groups = [...Map.groupBy(scores, key)].toSorted((one, other) => other[1].length - one[1].length);
  return table(
    title,
    groups.map(([name, group]) => {
      const figures = figuresOf(group.map(score => ({ ...score, inDialogue: false })));
      const cell = (figure: string) => percent(figures[figure] as Figure);
      return {
        '': name,
        messages: group.length,
        kind: Math.round((1000 * group.filter(({ right }) => right.kind).length) / group.length) / 10,
        language: cell('language of the reply right'),
        first: cell('right first entry, whatever the band'),
        stated: cell('right first entry, stated as the answer'),
        shown: cell('right entry among those shown'),
        wrong: cell('wrong entry stated as the answer'),
        refused: cell('answerable refused'),
        facts: cell('asked fact in the reply'),
      };
    }),
  );
}

/** A line per message that is not right in something. */
export function misses(scores: readonly Score[]): string[] {
  return scores
    .filter(({ right }) => Object.values(right).includes(false))
    .map(({ id, language, text, expect, answer, right }) => {
      const wrong = Object.entries(right)
        .filter(([, is]) => !is)
        .map(([name]) => name);
      const found = answer.entries
        .slice(0, 3)
        .map(each => each.id)
        .join(' ');
      const wanted = [expect.kind, ...expect.entries.slice(0, 3)].join(' ');
      return `${id} ${language} [${wrong.join(' ')}] ${JSON.stringify(text)} wanted: ${wanted}; got: ${answer.kind} ${answer.language} ${answer.confidence} ${found}`;
    });
}
