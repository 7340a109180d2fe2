export { createTexts, type RenderedUtterance, type Texts } from './texts.ts';
export type { Line, Literal, OfferedChoice, Phrase, Utterance, Value } from './utterance.ts';
