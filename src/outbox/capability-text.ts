import type { Capabilities, Choice } from '../../bots/channel.ts';

/** Cuts a label to what a platform shows, at a letter's end. */
export function shorten(label: string, length: number): string {
  if (label.length <= length) return label;
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(label)].map(part => part.segment);
  let kept = '';
  for (const letter of letters) {
    if (kept.length + letter.length > length - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** Choices as buttons where they all fit, otherwise as a numbered list in the text. */
export function placeChoices(text: string, choices: Choice[], can: Capabilities): { text: string; choices: Choice[] } {
  if (choices.length === 0) return { text, choices };
  if (choices.length <= can.buttons) {
    return { text, choices: choices.map(({ id, label }) => ({ id, label: shorten(label, can.buttonLabel) })) };
  }
  const list = choices.map(({ label }, index) => `${index + 1}. ${label}`).join('\n');
  return { text: `${text}\n\n${list}`, choices: [] };
}
