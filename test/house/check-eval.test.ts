import { describe, expect, test } from 'vitest';
import { checkRepository } from './repository.ts';

const line = 'Où est-ce que je peux garer mon vélo volant ?';
const turn = 'and does the dragon need a ticket too';
const set = {
  'test/eval/questions.jsonl': `${JSON.stringify({ id: 'q1', text: line })}\n${JSON.stringify({ id: 'q2', text: 'hello there' })}\n`,
  'test/eval/dialogues.jsonl': `${JSON.stringify({ id: 'c1', turns: [{ text: 'hi' }, { text: turn }] })}\n`,
};

describe('a line of the evaluation set', () => {
  test.each([
    ['word for word', 'q1', `const sample = '${line}';`],
    [
      'in other case, without signs',
      'q1',
      'OU EST CE QUE JE PEUX GARER MON VELO VOLANT'.replace('OU', 'OÙ').replace('VELO', 'VÉLO'),
    ],
    ['over two lines', 'q1', 'Où est-ce que je peux\n  garer mon vélo volant'],
    [
      'in full-width letters',
      'c1.2',
      turn.replace(/[a-z]/g, letter => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
    ],
    ['with an accent as a sign of its own', 'q1', line.normalize('NFD')],
    ['as a turn of a dialogue', 'c1.2', `- "${turn}"`],
  ])('is found %s', (_how, id, text) => {
    const { status, output } = checkRepository('check-eval.ts', { ...set, 'src/knowledge/planted.yaml': text });
    expect(output).toContain(`src/knowledge/planted.yaml: holds the line ${id} `);
    expect(output).not.toContain(text);
    expect(status).toBe(1);
  });

  test.each([
    ['in its own files only', {}],
    ['in a file that is ignored', { '.gitignore': 'data/\n', 'data/log.txt': line }],
    ['when it is as short as what everybody says', { 'src/a.ts': 'hello there' }],
    ['in part', { 'src/a.ts': line.slice(0, 30) }],
  ])('is allowed %s', (_how, files) => {
    const { status, output } = checkRepository('check-eval.ts', { ...set, ...files });
    expect(output).toMatch(/4 lines of the evaluation set looked for in \d files, 0 found/);
    expect(status).toBe(0);
  });

  test('cannot be looked for when the set is not there', () => {
    const { status, output } = checkRepository('check-eval.ts', { 'src/a.ts': 'nothing' });
    expect(output).toContain('test/eval/questions.jsonl is not there');
    expect(status).toBe(1);
  });
});
