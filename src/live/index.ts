export { beginning, type Cursor, formatCursor, parseCursor } from './cursor.ts';
export { followThread, type ThreadEvent } from './follow-thread.ts';
export { announce, createLive, type Live, type LiveNotice } from './notices.ts';
