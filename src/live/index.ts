export { beginning, type Cursor, formatCursor, parseCursor } from './cursor.ts';
export { type FollowOptions, followThread, type ThreadEvent } from './follow-thread.ts';
export { announce, createLive, type Listen, type Live, type LiveNotice } from './notices.ts';
export type { ThreadItem } from './thread.ts';
