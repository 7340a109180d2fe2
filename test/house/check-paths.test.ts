import { describe, expect, test } from 'vitest';
import { findTraces } from '../../scripts/house/machine-paths.ts';
import { checkRepository } from './repository.ts';

// Put together here, so that this file holds none of them.
const slash = '/';
const web = `http:/${slash}`;
const registry = ['registry', 'npmjs', 'org'].join('.');

describe('a trace of one machine', () => {
  test.each([
    ['a folder', 'src/a.ts', `const file = '${slash}work/main/a.txt';`, 'a folder of one machine'],
    ['a folder at the start of a line', 'docs/a.md', `${slash}farm/jobs/7`, 'a folder of one machine'],
    ['a folder as an address', 'docs/a.md', `file://${slash}work/a`, 'a folder of one machine'],
    ['a package registry', 'docs/a.md', `curl ${web}${registry}/zod`, 'a package registry'],
    ['a registry inside a company', '.npmrc', `registry=${web}user@npm-proxy.example.org/`, 'a package registry'],
    ['a registry on a port', '.npmrc', `registry=${web}nexus:8081/npm`, 'a package registry'],
    [
      'where a package came from',
      'package-lock.json',
      `  "resolved": "https://example.org/zod.tgz",`,
      'the address a package came from',
    ],
  ])('is found: %s', (_what, file, text, said) => {
    const { status, output } = checkRepository('check-paths.ts', { [file]: `first line\n${text}\n` });
    expect(output).toContain(`${file}:2: ${said}`);
    expect(status).toBe(1);
  });

  test.each([
    ['a folder of the project', `see ./work/plan.md and src${slash}work/a.ts`],
    ['a page about packages', 'https://www.npmjs.com/package/zod'],
    ['a word', 'a container registry, or npm ci'],
    ['a relative way up', `..${slash}work/x`],
  ])('is not: %s', (_what, text) => {
    const { status, output } = checkRepository('check-paths.ts', { 'docs/a.md': text });
    expect({ status, output }).toEqual({ status: 0, output: '1 files, 0 traces of one machine\n' });
  });

  test("is the name of this machine's own package registry", () => {
    const files = [{ path: 'docs/a.md', text: 'npm comes from packages.example.org here' }];
    expect(findTraces(files, 'packages.example.org')).toEqual([{ path: 'docs/a.md', line: 1, what: 'a package registry' }]);
    expect(findTraces(files)).toEqual([]);
  });
});
