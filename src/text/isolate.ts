const open = '\u2068';
const close = '\u2069';
/** Embeddings, overrides and isolates; a stray one would turn around the rest of the message. */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g;
/** Control characters but tab and new line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Takes out what can break the message around a text that we did not write: control characters, direction overrides. */
export function tame(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '').replace(bidiControls, '');
}

/** Keeps a piece of text in its own direction, whatever stands around it (FSI … PDI). */
export function isolate(text: string): string {
  return text === '' ? '' : open + text + close;
}

const leftToRight = /[A-Za-z\u00c0-\u024f\u0370-\u05ff]/;
const numberGroups = /\+\d|\d[ \u00a0./-]+\d/;

/** A value that reads from left to right: Latin letters, or groups of digits such as a phone number. */
export function readsLeftToRight(text: string): boolean {
  return leftToRight.test(text) || numberGroups.test(text);
}

// Digits in groups turn around one by one in right-to-left text: "0800 13 500" would read "500 13 0800".
const runs = /\u2068[^\u2069]*\u2069|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/[^\s\u2068]+|\+?\d+(?:[ \u00a0./-]\d+)+|\+\d+/g;

/** Isolates phone numbers, addresses of mail and web, and dates in digits within right-to-left text. */
export function isolateRuns(text: string): string {
  return text.replace(runs, run => (run.startsWith(open) ? run : isolate(run)));
}

const mark = '\u200f';
const beginsRightToLeft = /^[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A line of ours that begins with a number, a name or a sign could be shown at the other edge (ℹ counts as a Latin letter):
 * a mark (RLM) keeps it at its own.
 */
export function asRightToLeft(text: string): string {
  return text.replace(/^.+$/gmu, line => (beginsRightToLeft.test(line) ? line : mark + line));
}
