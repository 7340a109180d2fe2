type Close = () => Promise<unknown>;

const closers = new Set<Close>();
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
/** Whatever hangs, the command ends by then. */
const patienceMs = 9_500;
let leaving = false;

/** Is the command about to end? Failures of what is being closed under its hands are no news then. */
export function isLeaving(): boolean {
  return leaving;
}

/**
 * Has something closed when the command is ended from outside (Ctrl-C, a reader that went away). Call what it returns when the
 * work is done. Only in between are signals ours: otherwise the system ends the command at once, whatever it is busy with.
 */
export function beforeLeaving(close: Close): () => void {
  if (closers.size === 0) for (const signal of names) process.on(signal, onSignal);
  closers.add(close);
  return () => {
    closers.delete(close);
    if (closers.size === 0 && !leaving) for (const signal of names) process.off(signal, onSignal);
  };
}

const names = Object.keys(signals) as (keyof typeof signals)[];

function onSignal(signal: keyof typeof signals): void {
  // Who asks twice means it.
  if (leaving) process.exit(signals[signal]);
  process.stderr.write('Stopping …  (once more ends it at once)\n');
  leave(signals[signal]);
}

/** Closes what is open, then ends the process. */
function leave(exitCode: number): void {
  if (leaving) return;
  leaving = true;
  const exit = () => process.exit(exitCode);
  setTimeout(exit, patienceMs).unref();
  void Promise.allSettled([...closers].map(close => close())).then(exit);
}

/** What the output goes into may have had enough (`| head`), or be a full disk: no reason for a stack trace. */
export function watchOutput(): void {
  process.stderr.on('error', () => {});
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (leaving) return;
    if (error.code !== 'EPIPE') process.stderr.write(`The output cannot be written (${error.code}).\n`);
    leave(error.code === 'EPIPE' ? 0 : 1);
  });
}
