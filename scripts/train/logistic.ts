/** A weight per clue; the first clue is the constant 1. */
export type Weights = number[];

const ROUNDS = 25;

/** Logistic regression by Newton's method. `rows`: clues of each case; `right`: 1 or 0; `ridge`: holds the weights small. */
export function fitLogistic(rows: readonly number[][], right: readonly number[], ridge = 0.5): Weights {
  const size = rows[0]?.length ?? 0;
  let weights: number[] = new Array(size).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const hold = (at: number) => (at === 0 ? ridge / 50 : ridge);
    const slope = weights.map((weight, at) => hold(at) * weight);
    const curve = weights.map((_, at) => weights.map((__, other) => (at === other ? hold(at) : 0)));
    rows.forEach((row, number) => {
      const chance = sigmoid(row, weights);
      row.forEach((clue, at) => {
        slope[at] = (slope[at] as number) + (chance - (right[number] as number)) * clue;
        row.forEach((other, column) => {
          const line = curve[at] as number[];
          line[column] = (line[column] as number) + chance * (1 - chance) * clue * other;
        });
      });
    });
    const step = solve(curve, slope);
    weights = weights.map((weight, at) => weight - (step[at] as number));
  }
  return weights;
}

function sigmoid(row: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-row.reduce((sum, clue, at) => sum + clue * (weights[at] as number), 0)));
}

/** Solves a system of linear equations (Gauss-Jordan, with pivoting). */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] as number]);
  rows.forEach((_, pivot) => {
    const best = rows
      .slice(pivot)
      .reduce(
        (held, row, at) => (Math.abs(row[pivot] as number) > Math.abs(rows[held]?.[pivot] as number) ? pivot + at : held),
        pivot,
      );
    [rows[pivot], rows[best]] = [rows[best] as number[], rows[pivot] as number[]];
    const line = rows[pivot] as number[];
    rows.forEach((row, at) => {
      if (at === pivot) return;
      const factor = (row[pivot] as number) / (line[pivot] as number);
      for (let column = pivot; column < row.length; column += 1)
        row[column] = (row[column] as number) - factor * (line[column] as number);
    });
  });
  return rows.map((row, at) => (row.at(-1) as number) / (row[at] as number));
}
