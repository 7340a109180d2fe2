import pc from 'picocolors';

/** picocolors by itself also colours what goes into a file when `CI` is set, and on Windows. */
function wanted(stream: { isTTY?: boolean }): boolean {
  if (process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== '0';
  return stream.isTTY === true && process.env.TERM !== 'dumb';
}

/** Colours where a person looks at a terminal, unless they do not want any (`NO_COLOR`). */
export const colours = pc.createColors(wanted(process.stdout));
