import { createDedupeKey } from './dedupe-key.ts';
import { createReceive } from './receive.ts';
import { startSweep, stillOpen } from './sweep.ts';
import { createTurns } from './turn.ts';

export { createDedupeKey, createReceive, createTurns, startSweep, stillOpen };
