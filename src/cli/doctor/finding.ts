/** One thing that was looked at. Never a secret, a message's text or a person's name in it. */
export interface Finding {
  /** `look`: it works, and an administrator should know. */
  state: 'fine' | 'look' | 'wrong';
  what: string;
  /** What to do about it. */
  cure?: string;
}

export type Findings = AsyncGenerator<Finding, void, void>;
