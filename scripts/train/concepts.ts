import { tokens } from '../../src/language/tokens.ts';
import { varieties } from '../../src/understanding/library/index.ts';
import { classes } from '../../src/understanding/model/classes.ts';
import type { ConceptCounts } from '../../src/understanding/model/concept-bayes.ts';
import { VarietyModel } from '../../src/understanding/model/variety-model.ts';

/** In how many examples of each class each concept stands, over all varieties. `keep`: which lines count, from 1. */
export function countConcepts(keep: (variety: string, line: number) => boolean = () => true): ConceptCounts {
  const examples = classes.map(() => 0);
  const counts = new Map<string, Map<number, number>>();
  for (const [name, variety] of Object.entries(varieties)) {
    const model = new VarietyModel(variety);
    let line = 0;
    for (const { text, of } of model.lines()) {
      line += 1;
      if (!keep(name, line)) continue;
      examples[of] = (examples[of] ?? 0) + 1;
      for (const concept of new Set(model.concepts.find(tokens(text)).map(each => each.concept))) {
        const held = counts.get(concept) ?? new Map<number, number>();
        counts.set(concept, held.set(of, (held.get(of) ?? 0) + 1));
      }
    }
  }
  const sorted = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  const concepts = sorted.map(([concept, held]) => [concept, [...held].sort((a, b) => a[0] - b[0]).flat()] as const);
  return { examples, concepts: Object.fromEntries(concepts) };
}

/** The text of the module that holds the counts. */
export function conceptModule({ examples, concepts }: ConceptCounts): string {
  const lines = Object.entries(concepts).map(([concept, pairs]) => `${concept} ${pairs.join(' ')}`);
  return `/** Made by \`node scripts/train.ts\`: do not edit. Examples per class; then per concept its classes and counts. */
export const conceptCounts = \`
${examples.join(' ')}
${lines.join('\n')}
\`;
`;
}
