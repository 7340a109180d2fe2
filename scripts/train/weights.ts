import { certaintyNames } from '../../src/understanding/band.ts';
import { clueNames, clueSigns } from '../../src/understanding/match/clues.ts';
import { labelledMessages } from './labelled.ts';
import { fitListwise } from './listwise.ts';
import { fitLogistic } from './logistic.ts';

export interface Fitted {
  messages: number;
  /** Share of the answerable messages whose first candidate is right, on the messages learned from. */
  rightFirst: number;
  match: number[];
  answerable: number[];
  right: number[];
}

/** Learns what each clue weighs, and how certain a result is. */
export function fitWeights(): Fitted {
  const messages = labelledMessages();
  const match = fitListwise(
    messages.filter(({ answerable }) => answerable),
    clueNames.length,
    clueSigns,
  );
  const judged = messages.map(message => ({ ...message.certainty(match), answerable: message.answerable }));
  const answerable = fitLogistic(
    judged.map(({ clues }) => clues),
    judged.map(each => Number(each.answerable)),
  );
  const asked = judged.filter(each => each.answerable);
  const right = fitLogistic(
    asked.map(({ clues }) => clues),
    asked.map(each => Number(each.right)),
  );
  const rightFirst = asked.filter(each => each.right).length / asked.length;
  return { messages: messages.length, rightFirst, match, answerable, right };
}

export function weightsModule({ match, answerable, right }: Fitted): string {
  const object = (names: readonly string[], values: number[]) =>
    `{ ${names.map((name, at) => `${name}: ${(values[at] as number).toFixed(3)}`).join(', ')} }`;
  return `/** Made by \`node scripts/train.ts\`: do not edit. What each clue weighs, in log odds. */
export const matchWeights = ${object(clueNames, match)};
/** How likely it is that some entry answers the message. */
export const answerableWeights = ${object(certaintyNames, answerable)};
/** How likely the first is right, if some entry answers it. */
export const rightWeights = ${object(certaintyNames, right)};
`;
}
