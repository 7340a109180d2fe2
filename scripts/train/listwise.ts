/** A question with its candidates: the clues of each, and whether it is right. */
export interface Choice {
  candidates: { clues: number[]; right: boolean }[];
}

const STEPS = 400;
const PACE = 2.5;
const RIDGE = 0.003;

/** Weights that put a right candidate first as often as can be (softmax over the candidates, gradient descent). `signs`: 1 or -1 for a weight that must not be of the other sign. */
export function fitListwise(choices: readonly Choice[], size: number, signs: readonly number[] = []): number[] {
  const weights: number[] = new Array(size).fill(0);
  const usable = choices.filter(({ candidates }) => candidates.some(({ right }) => right));
  for (let step = 0; step < STEPS; step += 1) {
    const slope: number[] = new Array(size).fill(0);
    for (const { candidates } of usable) addSlope(candidates, weights, slope);
    for (let at = 0; at < size; at += 1) {
      const down = (slope[at] as number) / usable.length + (RIDGE * (weights[at] as number)) / 5;
      const next = (weights[at] as number) - (step < STEPS / 2 ? PACE : PACE / 2.5) * down;
      weights[at] = next * (signs[at] ?? 0) < 0 ? 0 : next;
    }
  }
  return weights;
}

function addSlope(candidates: Choice['candidates'], weights: readonly number[], slope: number[]): void {
  const scores = candidates.map(({ clues }) => clues.reduce((sum, clue, at) => sum + clue * (weights[at] as number), 0));
  const most = Math.max(...scores);
  const odds = scores.map(score => Math.exp(score - most));
  const all = odds.reduce((sum, each) => sum + each, 0);
  const good = odds.reduce((sum, each, at) => sum + (candidates[at]?.right ? each : 0), 0);
  candidates.forEach(({ clues, right }, at) => {
    const pull = (odds[at] as number) / all - (right ? (odds[at] as number) / good : 0);
    clues.forEach((clue, place) => {
      slope[place] = (slope[place] as number) + pull * clue;
    });
  });
}
