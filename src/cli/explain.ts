import { CommanderError } from 'commander';
import { SendError } from '../../bots/channel.ts';
import { KnowledgeFileError } from '../knowledge/problem.ts';
import { SettingsError } from '../settings.ts';
import { StoreError } from '../store/index.ts';

/** A mistake of the person at the command line; the message says what to do. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** What the person at the command line is told about a failure: never a stack for their own mistakes. */
export function explain(error: unknown): { exitCode: number; sentence: string } {
  if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? 0 : 2, sentence: '' };
  if (error instanceof UsageError) return { exitCode: 2, sentence: error.message };
  if (error instanceof SettingsError || error instanceof StoreError) return { exitCode: 1, sentence: error.message };
  if (error instanceof KnowledgeFileError) return { exitCode: 1, sentence: `${error.message}\nNothing was changed.` };
  if (error instanceof SendError)
    return { exitCode: 1, sentence: `The platform refused: ${error.failure}. Try \`houvast doctor\`.` };
  const { code, path } = error as NodeJS.ErrnoException;
  const file = fileTrouble[code ?? ''];
  if (file) return { exitCode: 1, sentence: `${path ?? 'The file'}: ${file}` };
  return {
    exitCode: 1,
    sentence: `This is a fault of Houvast, please report it:\n${error instanceof Error ? error.stack : String(error)}`,
  };
}

const fileTrouble: Record<string, string> = {
  ENOENT: 'there is no such file or folder.',
  EACCES: 'this may not be read or written by you.',
  EISDIR: 'this is a folder; name a file.',
  ENOTDIR: 'this is a file; name a folder.',
  ENOSPC: 'the disk is full.',
  EROFS: 'this disk cannot be written to.',
};
