import type { ProjectFile } from './files.ts';

/** Something that is true on one machine only, and where it stands. */
export interface Trace {
  path: string;
  line: number;
  what: string;
}

const FOLDERS = /(?:^|[^\p{L}\p{N}_.])\/(?:work|farm)\//u;
const REGISTRY = /:\/\/(?:[^/\s'"]*@)?(?:[\w-]+\.)*(?:registry|npm|mirrors?|artifactory|nexus|verdaccio)(?:-[\w-]+)?[.:/]/i;
const RESOLVED = /"resolved":\s*"(?:https?|git\+|file):/;

/** What makes a line a trace; `host` is the package registry that this machine uses. */
function judge(text: string, lockfile: boolean, host: string | undefined): string | undefined {
  if (FOLDERS.test(text)) return 'a folder of one machine';
  if (lockfile && RESOLVED.test(text)) return 'the address a package came from (see omit-lockfile-registry-resolved in .npmrc)';
  if (REGISTRY.test(text) || (host && text.includes(host))) return 'a package registry';
  return undefined;
}

/** Lines that name a folder or a package registry of the machine on which they were written. */
export function findTraces(files: ProjectFile[], host?: string): Trace[] {
  return files.flatMap(file =>
    file.text.split('\n').flatMap((text, index) => {
      const what = judge(text, file.path.endsWith('package-lock.json'), host);
      return what ? [{ path: file.path, line: index + 1, what }] : [];
    }),
  );
}
