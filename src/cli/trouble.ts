/** It did not work, and the person can do something about it: the message says what. Exit code 1. */
export class Trouble extends Error {
  override name = 'Trouble';
}

/** The command was called wrongly; the message says how to call it. Exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
