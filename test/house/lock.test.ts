import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

interface Entry {
  version?: string;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

const read = (folder: string): Record<string, Entry> =>
  JSON.parse(fs.readFileSync(path.join(folder, 'package-lock.json'), 'utf8')).packages;

/** Runs the script on a lockfile with these packages and returns what it made of it. */
function complete(packages: Record<string, Entry>): Record<string, Entry> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'houvast-lock-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  fs.writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
  spawnSync(process.execPath, [path.join(root, 'scripts/complete-lock.mjs'), folder]);
  return read(folder);
}

describe('the lockfile', () => {
  test('names every optional package, so that `npm ci` takes it on every platform', () => {
    const packages = read(root);
    const names = new Set(Object.keys(packages).map(key => key.split('node_modules/').at(-1)));
    const asked = Object.values(packages).flatMap(entry => Object.keys(entry.optionalDependencies ?? {}));
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter(name => !names.has(name))).toEqual([]);
  });

  test.each([
    ['@tool/cli-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
    ['@tool/binding-linux-riscv64-gnu', { os: ['linux'], cpu: ['riscv64'], libc: ['glibc'] }],
    ['@tool/core-win32-ia32-msvc', { os: ['win32'], cpu: ['ia32'] }],
    ['tool-darwin-x64', { os: ['darwin'], cpu: ['x64'] }],
    ['@tool/binding-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('gets %s, with its platform, when it is missing', (name, platform) => {
    const tool: Entry = { version: '1.2.3', optionalDependencies: { [name]: '1.2.3' } };
    const packages = complete({ '': {}, 'node_modules/tool': tool });
    expect(packages[`node_modules/${name}`]).toEqual({ version: '1.2.3', optional: true, ...platform });
  });

  test('keeps what it has, and what it cannot tell stays out', () => {
    const tool: Entry = { version: '1.2.3', optionalDependencies: { fsevents: '1.0.0', 'tool-linux-x64': '1.2.3' } };
    const given = { '': {}, 'node_modules/tool': tool, 'node_modules/tool/node_modules/tool-linux-x64': { version: '1.2.3' } };
    expect(complete(given)).toEqual(given);
  });
});
