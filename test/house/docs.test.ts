import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const inDocs = fs.readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' });
const pages = ['README.md', 'CHANGELOG.md', ...inDocs.filter(name => name.endsWith('.md')).map(name => `docs/${name}`)];
const read = (page: string) => fs.readFileSync(path.join(root, page), 'utf8');

/** What a pattern's first group finds in all pages, each once, with the page where it stands. */
function mentions(pattern: RegExp): [string, string][] {
  const found = pages.flatMap(page => [...read(page).matchAll(pattern)].map(match => [match[1] as string, page] as const));
  return [...new Map(found)].map(([what, page]) => [what, page]);
}

describe('the documents', () => {
  test.each(mentions(/npm run ([a-z]+)/g))('npm run %s, in %s, is a script', name => {
    const { scripts } = JSON.parse(read('package.json'));
    expect(scripts).toHaveProperty(name);
  });

  test.each(mentions(/houvast -- ([a-z]+)/g))('houvast %s, in %s, is a command', name => {
    const run = spawnSync(process.execPath, ['src/cli/houvast.ts', name, '--help'], { cwd: root, encoding: 'utf8' });
    expect(run.stdout).toContain(`houvast ${name}`);
    expect(run.status).toBe(0);
  });

  test.each(mentions(/`((?:src|bots|test|prisma|locales|docs|scripts)\/[\w./-]+)`/g))('%s, in %s, is there', name => {
    expect(fs.existsSync(path.join(root, name))).toBe(true);
  });

  test.each(pages)('the links of %s lead to files', page => {
    const targets = [...read(page).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(match => match[1] as string);
    const local = targets.filter(target => !/^\w+:/.test(target));
    const lost = local.filter(target => !fs.existsSync(path.join(root, path.dirname(page), target)));
    expect(lost).toEqual([]);
  });

  // What every terminal program listens to is not ours to list.
  test.each(mentions(/`(?!NO_COLOR|FORCE_COLOR)([A-Z][A-Z0-9]*_[A-Z0-9_]+|PORT|HOST)(?:=[^`]*)?`/g))(
    '%s, in %s, is a setting',
    name => {
      expect(read('.env.example')).toMatch(new RegExp(`^#${name}=`, 'm'));
    },
  );
});
