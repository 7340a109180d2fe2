import type { Texts } from '../text/index.ts';
import { plain } from './pick.ts';

/** Labels of buttons and menus that stand for a command, whatever was offered last; what they do, as a choice. */
const commands: readonly [key: string, choice: string][] = [
  ['choice:human', 'human'],
  ['choice:topics', 'topics'],
  ['choice:allTopics', 'topics'],
  ['choice:language', 'language'],
  ['choice:subscribe', 'subscribe'],
  ['choice:unsubscribe', 'unsubscribe'],
  // Asks first: nothing is erased because of a label that was typed out of the blue.
  ['choice:forget', 'forget'],
  ['choice:forgetYes', 'forget'],
  ['topic:activities', 'activities'],
  ['topic:hours', 'hours'],
  ['topic:more', 'topic:more'],
  ['menu:start', 'start'],
  ['menu:help', 'help'],
  ['menu:human', 'human'],
  ['menu:language', 'language'],
  ['menu:subscribe', 'subscribe'],
  ['menu:unsubscribe', 'unsubscribe'],
  ['menu:forget', 'forget'],
];

interface TypedLabel {
  choice: string;
  /** The languages in which the label reads so. */
  languages: string[];
}

const tables = new WeakMap<Texts, Map<string, TypedLabel>>();

/** The command whose label a person typed, with or without its emoji, in any language that we speak. */
export function typedLabel(texts: Texts, text: string): TypedLabel | undefined {
  const table = tables.get(texts) ?? tableOf(texts);
  tables.set(texts, table);
  return table.get(plain(text));
}

function tableOf(texts: Texts): Map<string, TypedLabel> {
  const table = new Map<string, TypedLabel>();
  for (const language of texts.languages()) {
    for (const [key, choice] of commands) {
      const label = plain(texts.render(language, { key }));
      const known = table.get(label) ?? { choice, languages: [] };
      table.set(label, { ...known, languages: [...new Set([...known.languages, language])] });
    }
  }
  return table;
}
