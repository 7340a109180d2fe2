import type { Command } from 'commander';
import { colours } from './colours.ts';
import type { Finding } from './doctor/finding.ts';

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('Check configuration, database, queue, knowledge and channels; say what is wrong and the cure.')
    .addHelpText(
      'after',
      `
✓ is fine, ! wants a look, ✗ is wrong. The exit code is 1 when something is wrong. It changes nothing that is yours.

Example:
  npm run houvast -- doctor`,
    )
    .action(doctor);
}

const marks: Record<Finding['state'], string> = { fine: colours.green('✓'), look: colours.yellow('!'), wrong: colours.red('✗') };

async function doctor(): Promise<void> {
  const { checkups } = await import('./doctor/checkups.ts');
  const found = { fine: 0, look: 0, wrong: 0 };
  for await (const { state, what, cure } of checkups()) {
    process.stdout.write(`${marks[state]} ${what}\n${cure ? `    ${cure}\n` : ''}`);
    found[state]++;
  }
  const looks = found.look > 0 ? ` ${found.look} to look at.` : '';
  process.stdout.write(found.wrong === 0 ? `\nNothing is wrong.${looks}\n` : `\n${found.wrong} to mend.${looks}\n`);
  if (found.wrong > 0) process.exitCode = 1;
}
