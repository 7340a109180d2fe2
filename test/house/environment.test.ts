import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings, variables } from '../../src/settings.ts';

const text = fs.readFileSync(path.join(import.meta.dirname, '../../.env.example'), 'utf8');
const [now = '', later = ''] = text.split('# --- Later versions');
const names = (part: string) => [...part.matchAll(/^#\s?([A-Z][A-Z0-9_]+)=/gm)].map(found => found[1] as string);

describe('.env.example', () => {
  test('lists the settings of this version, each once', () => {
    expect(names(now).sort()).toEqual([...variables].sort());
  });

  test('lists the settings of later versions apart, and this version says that it ignores them', () => {
    const { ignored } = readSettings(Object.fromEntries(names(later).map(name => [name, 'on'])));
    expect(names(later).length).toBeGreaterThan(10);
    expect(ignored.sort()).toEqual(names(later).sort());
  });

  test('sets nothing by itself', () => {
    expect(text.split('\n').filter(line => line !== '' && !line.startsWith('#'))).toEqual([]);
  });

  test('explains each setting in the line above it', () => {
    const lines = text.split('\n');
    const bald = lines.filter((line, index) => /^#\s?[A-Z0-9_]+=/.test(line) && !/^# \p{L}/u.test(lines[index - 1] ?? ''));
    expect(bald).toEqual([]);
  });

  test('shows the defaults that the program has', () => {
    const shown = Object.fromEntries([...now.matchAll(/^#\s?([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]));
    const { port, host, dataDir, logLevel, trustProxy } = readSettings({});
    expect(shown).toMatchObject({
      PORT: String(port),
      HOST: host,
      DATA_DIR: dataDir,
      LOG_LEVEL: logLevel,
      TRUST_PROXY: trustProxy ? 'on' : 'off',
    });
  });
});
