import { isWhollyRight, type Score } from './score.ts';

/** A share in per cent, and of how many. */
export interface Figure {
  percent: number;
  of: number;
}

type Test = (score: Score) => boolean;

function share(scores: readonly Score[], among: Test, is: Test): Figure {
  const counted = scores.filter(among);
  const percent = counted.length === 0 ? Number.NaN : Math.round((1000 * counted.filter(is).length) / counted.length) / 10;
  return { percent, of: counted.length };
}

const expects =
  (kind: string): Test =>
  ({ expect }) =>
    expect.kind === kind;
const asksFacts: Test = ({ expect }) => (expect.mustContain ?? []).length > 0 && expect.kind === 'answer';
const refused: Test = ({ answer }) => answer.kind === 'unknown';

/** The figures that say how well messages are understood, by name. Single messages only, unless the name says otherwise. */
export function figuresOf(scores: readonly Score[]): Record<string, Figure> {
  const single = scores.filter(({ inDialogue }) => !inDialogue);
  const answers = expects('answer');
  return {
    'language of the reply right': share(
      single,
      () => true,
      ({ right }) => right.language,
    ),
    'right first entry, whatever the band': share(single, answers, ({ right }) => right.first),
    'right first entry, stated as the answer': share(single, answers, ({ right }) => right.first && right.kind),
    'right entry among those shown': share(single, answers, ({ right }) => right.shown),
    'wrong entry stated as the answer': share(single, answers, ({ right, answer }) => answer.kind === 'answer' && !right.first),
    'unknown recognised': share(single, expects('unknown'), ({ right }) => right.kind),
    'unknown answered': share(single, expects('unknown'), ({ answer }) => answer.kind === 'answer'),
    'answerable refused': share(single, answers, refused),
    'danger recognised, notice and number': share(
      single,
      expects('safety'),
      ({ right }) => right.kind && right.first && right.facts,
    ),
    'danger recognised': share(single, expects('safety'), ({ right }) => right.kind),
    'false alarms': share(
      single,
      score => !expects('safety')(score),
      ({ answer }) => answer.kind === 'safety',
    ),
    'asks for a person': share(single, expects('human'), ({ right }) => right.kind),
    commands: share(single, expects('command'), ({ right }) => right.kind),
    'small talk': share(single, expects('smalltalk'), ({ right }) => right.kind),
    'asked fact in the reply': share(single, asksFacts, ({ right }) => right.facts),
    'dialogue turns wholly right': share(scores, ({ inDialogue }) => inDialogue, isWhollyRight),
  };
}

/** How far confidence is from what it says: the mean gap over ten bins, weighed by their size (expected calibration error). */
export function calibrationOf(scores: readonly Score[]): {
  error: number;
  bins: { from: number; of: number; said: number; right: number }[];
} {
  const counted = scores.filter(
    ({ inDialogue, expect, answer }) => !inDialogue && isJudged(expect.kind) && isJudged(answer.kind),
  );
  const bins = Array.from({ length: 10 }, (_, bin) => {
    const held = counted.filter(({ answer }) => Math.min(9, Math.floor(answer.confidence * 10)) === bin);
    const mean = (value: (score: Score) => number) =>
      held.reduce((sum, score) => sum + value(score), 0) / Math.max(1, held.length);
    return { from: bin / 10, of: held.length, said: mean(({ answer }) => answer.confidence), right: mean(isRightFirst) };
  });
  const error = bins.reduce((sum, { of, said, right }) => sum + of * Math.abs(said - right), 0) / Math.max(1, counted.length);
  return { error, bins: bins.filter(({ of }) => of > 0) };
}

const isJudged = (kind: string) => ['answer', 'offer', 'unknown'].includes(kind);
const isRightFirst = ({ expect, right }: Score) => (expect.kind === 'answer' && right.first ? 1 : 0);
