import type { Command } from 'commander';
import colours from 'picocolors';
import { checkups, type Finding } from './doctor/checkups.ts';

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('Check configuration, database, queue, knowledge and channels; say what is wrong and the cure.')
    .action(doctor);
}

const marks: Record<Finding['state'], string> = { fine: colours.green('✓'), look: colours.yellow('!'), wrong: colours.red('✗') };

async function doctor(): Promise<void> {
  let wrong = 0;
  for await (const { state, what, cure } of checkups()) {
    process.stdout.write(`${marks[state]} ${what}\n${cure ? `    ${cure}\n` : ''}`);
    if (state === 'wrong') wrong++;
  }
  process.stdout.write(wrong === 0 ? '\nAll is well.\n' : `\n${wrong} to mend.\n`);
  if (wrong > 0) process.exitCode = 1;
}
