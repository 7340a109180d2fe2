import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { addAsk } from './ask.ts';
import { addChannels } from './channels.ts';
import { addChat } from './chat.ts';
import { addDoctor } from './doctor.ts';
import { explain } from './explain.ts';
import { addExport } from './export.ts';
import { addImport } from './import.ts';
import { addStamp } from './stamp.ts';

/** The `houvast` command. Exit codes: 0 done, 1 it did not work, 2 it was called wrongly. */
const program = new Command('houvast')
  .description('The command line of Houvast, the chat assistant for organisations that help newcomers.')
  .showHelpAfterError('(houvast --help tells more)')
  .configureHelp({ sortSubcommands: true })
  .exitOverride();
for (const add of [addAsk, addChat, addImport, addExport, addStamp, addChannels, addDoctor]) add(program);

// What the output is piped into may have had enough (`| head`): no reason for a stack trace.
process.stdout.on('error', error => process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 1));
try {
  if (existsSync('.env')) process.loadEnvFile('.env');
  await program.parseAsync();
} catch (error) {
  const { exitCode, sentence } = explain(error);
  if (sentence) process.stderr.write(`${sentence}\n`);
  process.exitCode = exitCode;
}
