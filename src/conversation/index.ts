import { createDedupeKey } from './dedupe-key.ts';
import { createReceive, type ReceiveOptions } from './receive.ts';
import { startSweep, stillOpen } from './sweep.ts';
import { createTurns, type TurnOptions } from './turn.ts';

export { createDedupeKey, createReceive, createTurns, type ReceiveOptions, startSweep, stillOpen, type TurnOptions };
