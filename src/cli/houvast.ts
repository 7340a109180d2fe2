import { existsSync } from 'node:fs';
import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { addAsk } from './ask.ts';
import { addChannels } from './channels.ts';
import { addChat } from './chat.ts';
import { addDoctor } from './doctor.ts';
import { addEval } from './eval.ts';
import { addExport } from './export.ts';
import { addImport } from './import.ts';
import { isLeaving, watchOutput } from './leave.ts';
import { addStamp } from './stamp.ts';

/** The `houvast` command. Exit codes: 0 done, 1 it did not work, 2 it was called wrongly. Commands load what they need when they run. */
const program = new Command('houvast')
  .description('The command line of Houvast, the chat assistant for organisations that help newcomers.')
  .version(packageJson.version)
  .showHelpAfterError('(houvast --help tells more)')
  .showSuggestionAfterError()
  .configureHelp({ sortSubcommands: true })
  .addHelpText(
    'after',
    `
houvast <command> --help tells more about a command; docs/command-line.md about all of them.
Exit codes: 0 done, 1 it did not work, 2 called wrongly.`,
  )
  .exitOverride();
for (const add of [addAsk, addChat, addImport, addExport, addStamp, addEval, addChannels, addDoctor]) add(program);

watchOutput();
try {
  if (existsSync('.env')) process.loadEnvFile('.env');
  await program.parseAsync();
} catch (error) {
  if (!isLeaving()) {
    const { explain } = await import('./explain.ts');
    const { exitCode, sentence } = explain(error);
    if (sentence) process.stderr.write(`${sentence}\n`);
    process.exitCode = exitCode;
  }
}
