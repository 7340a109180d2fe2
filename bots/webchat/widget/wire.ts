/** What the server sends: `GET /webchat/config` and the events of `GET /webchat/events`. */

export interface Texts {
  open: string;
  close: string;
  conversation: string;
  greeting: string;
  sayHello: string;
  placeholder: string;
  send: string;
  you: string;
  language: string;
  sending: string;
  failed: string;
  retry: string;
  offline: string;
  typing: string;
  latest: string;
  map: string;
  newTab: string;
  download: string;
  tooLong: string;
  tooMany: string;
  refused: string;
  erased: string;
  today: string;
}

export type Direction = 'ltr' | 'rtl';

export interface Config {
  organisation: { name: string; phones: string[] };
  language: string;
  direction: Direction;
  languages: { code: string; name: string; direction: Direction; hello: string }[];
  texts: Texts;
}

export interface Choice {
  id: string;
  label: string;
}

export interface MessageData {
  id: string;
  text: string;
  at: string;
  language?: string;
  bold?: number;
  choices?: Choice[];
  place?: { latitude: number; longitude: number; title: string; address: string };
  file?: { name: string; mime: string; content: string };
}

export interface OwnData {
  id: string;
  text: string;
  at: string;
}
