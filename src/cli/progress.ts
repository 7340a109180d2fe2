import colours from 'picocolors';

const patienceMs = 2_000;

/** Says what is being done when it takes longer than two seconds, on standard error: output stays clean. */
export async function progress<T>(what: string, work: Promise<T>): Promise<T> {
  const begun = Date.now();
  const timer = setInterval(() => {
    process.stderr.write(colours.dim(`${what} … ${Math.round((Date.now() - begun) / 1000)} s\n`));
  }, patienceMs);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
