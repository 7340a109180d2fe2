/** Advisory locks, all in one place so that no two uses share a number. */
export const LOCKS = {
  /** Held shared by every process that uses an embedded server: the last one to leave stops it. */
  presence: 7_101,
  /** Held by the one server process of an embedded database. */
  server: 7_102,
  /** Held while migrations are applied. */
  migration: 7_103,
  /** Held by a transaction that changes the knowledge, so that revisions become visible in order. */
  knowledge: 7_104,
} as const;
