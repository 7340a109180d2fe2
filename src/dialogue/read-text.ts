import type { Understanding } from '../understanding/understanding.ts';

/** A text, and what it was understood to want. */
export interface Message {
  text: string;
  understood: Understanding;
  /** A picture or the like that came with it. */
  beside?: string | undefined;
}
