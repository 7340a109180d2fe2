// npm itself under the pinned Node, so that version ranges resolve for it.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, [process.env.npm_execpath, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
