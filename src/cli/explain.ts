import { CommanderError } from 'commander';
import { SendError, type SendFailure } from '../../bots/channel.ts';
import { OtherOrganisationError } from '../knowledge/import.ts';
import { KnowledgeFileError } from '../knowledge/problem.ts';
import { SettingsError } from '../settings.ts';
import { StoreError } from '../store/error.ts';
import { Trouble, UsageError } from './trouble.ts';

export interface Explanation {
  /** 1: it did not work. 2: it was called wrongly. */
  exitCode: number;
  /** Empty when it was said already. */
  sentence: string;
}

/** More mistakes than anybody mends before the next try. */
const mostProblems = 50;

/** What the person at the command line is told about a failure: never a stack for their own mistakes. */
export function explain(error: unknown): Explanation {
  if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? 0 : 2, sentence: '' };
  if (error instanceof UsageError || error instanceof OtherOrganisationError) return { exitCode: 2, sentence: error.message };
  return { exitCode: 1, sentence: sentenceOf(error) };
}

function sentenceOf(error: unknown): string {
  if (error instanceof Trouble || error instanceof SettingsError || error instanceof StoreError) return error.message;
  if (error instanceof KnowledgeFileError) return problems(error);
  if (error instanceof SendError) return platformTrouble[error.failure] ?? `The platform refused (${error.failure}). ${ask}`;
  return fileSentence(error) ?? databaseSentence(error) ?? fault(error);
}

function problems({ problems: all, message }: KnowledgeFileError): string {
  const shown = message.split('\n').slice(0, mostProblems);
  const more = all.length - shown.length;
  const count = all.length === 1 ? 'One mistake' : `${all.length} mistakes`;
  return [...shown, ...(more > 0 ? [`… and ${more} more`] : []), `${count}. Nothing was changed.`].join('\n');
}

const ask = '`npm run houvast -- doctor` tells more.';

const platformTrouble: Partial<Record<SendFailure, string>> = {
  credentials: 'The platform does not know our token. Copy it again from where you got it.',
  unreachable: 'The platform cannot be reached. Check the network, and TELEGRAM_API_ROOT if you set it.',
  timeout: 'The platform did not answer in time. Try again in a minute.',
  rate_limited: 'The platform asks us to wait. Try again in a minute.',
  platform_error: 'The platform has a fault. Try again in a minute.',
};

const fileTrouble: Record<string, string> = {
  ENOENT: 'there is no such file or folder.',
  EACCES: 'this may not be read or written by you.',
  EPERM: 'this may not be read or written by you.',
  EISDIR: 'this is a folder; name a file.',
  ENOTDIR: 'a part of this path is a file; name a folder.',
  EEXIST: 'there is something of that name already.',
  ENAMETOOLONG: 'this name is too long.',
  ELOOP: 'this link leads to itself.',
  ENOSPC: 'the disk is full.',
  EROFS: 'this disk cannot be written to.',
};

/** Undefined when the error is not about a file. */
export function fileSentence(error: unknown): string | undefined {
  const { code = '', path } = error as NodeJS.ErrnoException;
  const sentence = fileTrouble[code];
  return sentence && `${path ?? 'Input or output'}: ${sentence}`;
}

/** What Prisma, its adapter and the system say when the database goes away in the middle of something. */
const gone = /^(P1\d{3}|P2024|57P0\d|08\d{3}|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT)$/;

function databaseSentence(error: unknown): string | undefined {
  const { code = '', name = '', message = '' } = error as { code?: string; name?: string; message?: string };
  const away = gone.test(code) || (/^PrismaClient|^DriverAdapter/.test(name) && /terminat|closed|not reach/i.test(message));
  return away ? `The database stopped answering. Nothing was changed. ${ask}` : undefined;
}

function fault(error: unknown): string {
  return `This is a fault of Houvast, please report it:\n${error instanceof Error ? error.stack : String(error)}`;
}
