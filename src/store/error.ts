/** What is wrong, for the few places that act on it. */
export type StoreErrorCode =
  | 'in_use'
  | 'folder'
  | 'platform'
  | 'disk_full'
  | 'start_failed'
  | 'unreachable'
  | 'no_rights'
  | 'newer_database'
  | 'migration_failed'
  | 'migration_edited';

/**
 * The database cannot be opened. `message` is for the person who started Houvast: what is wrong and what to do,
 * without a secret in it. It is meant to be printed as it is, without a stack.
 */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
