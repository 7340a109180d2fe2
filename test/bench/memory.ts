import { readdirSync, readFileSync } from 'node:fs';

/** Megabytes of a process and all that it started; memory that they share counts once. 0 where there is no /proc. */
export function memoryOf(pids: number[]): number {
  const all = new Set(pids);
  const parents = parentsOfAll();
  for (let grown = true; grown; ) {
    grown = false;
    for (const [pid, parent] of parents) if (all.has(parent) && !all.has(pid)) grown = !!all.add(pid);
  }
  return [...all].reduce((sum, pid) => sum + proportionalKilobytes(pid), 0) / 1024;
}

/** The PostgreSQL server of a data folder: it outlives Houvast, so it is nobody's child. */
export function postgresOf(folder: string): number[] {
  return [...parentsOfAll().keys()].filter(pid => commandOf(pid).includes('postgres\0-D\0') && commandOf(pid).includes(folder));
}

function parentsOfAll(): Map<number, number> {
  const pids = safely(() => readdirSync('/proc').filter(name => /^\d+$/.test(name))) ?? [];
  return new Map(
    pids.map(pid => [
      Number(pid),
      Number(/\) \S (\d+)/.exec(safely(() => readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? '')?.[1] ?? 0),
    ]),
  );
}

const commandOf = (pid: number) => safely(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')) ?? '';

function proportionalKilobytes(pid: number): number {
  return Number(/^Pss: +(\d+)/m.exec(safely(() => readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? '')?.[1] ?? 0);
}

/** A process can end while it is read. */
function safely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
