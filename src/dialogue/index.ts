export { createDialogue, type Dialogue, type DialogueParts } from './dialogue.ts';
export type { Understand, UnderstandContext } from './reply.ts';
export type { DialogueEvent, DialogueState, ReplyKind, Turn, TurnInput, TurnItem } from './types.ts';
