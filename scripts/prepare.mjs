// After `npm ci`: makes the two things that are made from sources, the Prisma client and the website chat's script.
// Both need development packages; a production image ships the results instead, so absence is not an error.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

function run(packageName, script, args, env = {}) {
  let file;
  try {
    file = path.join(path.dirname(require.resolve(`${packageName}/package.json`)), script);
  } catch {
    return;
  }
  const { status } = spawnSync(process.execPath, [file, ...args], { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}

// `prisma generate` looks for an engine it does not use, and would download it: any existing file contents it.
run('prisma', 'build/index.js', ['generate'], {
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
});
if (existsSync('vite.widget.config.ts'))
  run('vite', 'bin/vite.js', ['build', '--config', 'vite.widget.config.ts', '--logLevel', 'warn']);
