import type { DialogueState } from './types.ts';

type Offered = DialogueState['offered'][number];

/** The choice that a text means: by its number ("2", "٢", "2."), or by its label typed out. */
export function pick(offered: readonly Offered[], text: string): Offered | undefined {
  const number = /^[^\p{L}\p{N}]*(\d{1,2})[^\p{L}\p{N}]*$/u.exec(westernDigits(text.normalize('NFKC')))?.[1];
  if (number) return offered[Number(number) - 1];
  const written = plain(text);
  if (written.length < 2) return undefined;
  return offered.find(({ label }) => plain(label) === written);
}

/** Letters and digits alone, without case and marks: "🕒 Wanneer?" is "wanneer". */
export function plain(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
  return westernDigits(bare)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The zero of each script whose digits people type on a phone. */
const zeros = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xe50, 0x1040, 0x17e0];

function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, digit => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find(first => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
