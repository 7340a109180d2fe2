// Before each program: one clear sentence instead of a syntax error. Written so that old Nodes can read it.
import fs from 'node:fs';

var major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    'Houvast needs Node 24 or newer, and this is Node ' +
      process.versions.node +
      '. On Linux, macOS (Intel) and Windows it comes with `npm ci` and is used by `npm start` and `npm run …`; elsewhere install it from https://nodejs.org.',
  );
  process.exit(1);
}

// The scripts in package.json say `exec`, so that signals reach the program itself; cmd.exe has no such word.
if (process.platform === 'win32' && fs.existsSync('node_modules/.bin')) {
  fs.writeFileSync('node_modules/.bin/exec.cmd', '@%*\r\n');
}
