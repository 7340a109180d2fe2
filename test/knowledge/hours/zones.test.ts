import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { inUtc } from '../../../src/knowledge/hours/utc.ts';

const program = fileURLToPath(new URL('scan.ts', import.meta.url));

/** A year of opening hours as a process in this zone sees it; the first line is the zone's own half past two. */
async function scan(zone: string): Promise<[own: string | undefined, ...seen: string[]]> {
  const { stdout } = await promisify(execFile)(process.execPath, [program], { env: { TZ: zone }, maxBuffer: 50_000_000 });
  return stdout.trim().split('\n') as [string, ...string[]];
}

describe('a year of hours, whatever the zone of the process', { timeout: 60_000 }, () => {
  let expected: string[] = [];
  let own: string | undefined;
  beforeAll(async () => {
    [own, ...expected] = await scan('UTC');
  }, 60_000);

  test('is worth comparing', () => {
    expect(expected.length).toBeGreaterThan(3500);
    expect(expected.filter(line => line.includes('"open":true')).length).toBeGreaterThan(300);
  });

  test.each(['Europe/Brussels', 'America/New_York', 'America/Santiago', 'Pacific/Apia', 'Asia/Kathmandu'])(
    'is the same in %s',
    async zone => {
      const [here, ...seen] = await scan(zone);
      expect(here).not.toBe(own);
      expect(seen.filter((line, index) => line !== expected[index]).slice(0, 3)).toEqual([]);
      expect(seen.length).toBe(expected.length);
    },
  );
});

describe('in UTC for a moment', () => {
  test('local fields are those of UTC, and no time is skipped', () => {
    const fields = inUtc(() => {
      const date = new Date(2027, 2, 28, 2, 30, 15, 7);
      date.setDate(29);
      return [date.getFullYear(), date.getMonth(), date.getDate(), date.getDay(), date.getHours(), date.getMinutes(), +date];
    });
    expect(fields).toEqual([2027, 2, 29, 1, 2, 30, Date.UTC(2027, 2, 29, 2, 30, 15, 7)]);
  });

  test('the real Date is back afterwards, after an error too', () => {
    const real = globalThis.Date;
    expect(() =>
      inUtc(() => {
        throw new Error('broken');
      }),
    ).toThrow('broken');
    expect(globalThis.Date).toBe(real);
    expect(inUtc(() => globalThis.Date)).not.toBe(real);
  });
});
