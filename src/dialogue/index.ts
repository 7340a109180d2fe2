export { createDialogue, type Dialogue, type DialogueParts } from './dialogue.ts';
export type { Understand } from './reply.ts';
export type { DialogueEvent, DialogueState, ReplyKind, Turn, TurnInput, TurnItem } from './types.ts';
