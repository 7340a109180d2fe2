import type { Entity } from './entities.ts';
import type { Button } from './keyboard.ts';

/** Something the bot showed in a chat. */
export interface Sent {
  /** Telegram's number of the message in its chat. */
  id: number;
  chat: number;
  thread?: number;
  /** Milliseconds since 1970. */
  at: number;
  method: string;
  /** The text, or the caption of a file. */
  text: string;
  entities: Entity[];
  buttons: Button[];
  /** The buttons in their rows. */
  rows: Button[][];
  venue?: { latitude: number; longitude: number; title: string; address: string };
  document?: { name: string; mime: string; content: string };
}
