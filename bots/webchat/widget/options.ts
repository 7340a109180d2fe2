/** What the page that embeds us asked for, as attributes of the script. */
export interface Options {
  /** Where the server is, with a slash at the end. */
  base: string;
  language: string | undefined;
  /** Opened at once. */
  open: boolean;
  /** A selector: the chat fills this element instead of floating. */
  target: string | undefined;
  /** `tab`: forget the conversation with the tab, for computers that many people use. */
  remember: 'always' | 'tab';
}

export function readOptions(script: HTMLScriptElement): Options {
  const { language, open, target, remember } = script.dataset;
  return {
    base: new URL('.', script.src).href,
    language: language || undefined,
    open: open !== undefined && open !== 'false',
    target: target || undefined,
    remember: remember === 'tab' ? 'tab' : 'always',
  };
}
