import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLocales, type Locales } from '../../scripts/check-locales.ts';

const used = [{ path: 'src/a.ts', text: `phrase('talk:hello'); phrase("talk:days", { count })` }];
const good = (): Locales => ({
  nl: { talk: { hello: 'Dag {{name}}', days_one: '{{count}} dag', days_other: '{{count}} dagen' } },
  en: { talk: { hello: 'Hi {{name}}', days_one: '{{count}} day', days_other: '{{count}} days' } },
});

test('complete texts have no fault', () => {
  expect(checkLocales(good(), used)).toEqual([]);
});

describe('each fault names its file and key', () => {
  test.each<[string, (locales: Locales) => void, RegExp]>([
    ['a missing key', ({ en }) => void delete en?.talk?.hello, /locales\/en\/talk\.json: "hello" is missing/],
    ['a key too many', ({ en }) => Object.assign(en?.talk ?? {}, { bye: 'Bye' }), /locales\/en\/talk\.json: "bye" is not in nl/],
    [
      'another blank',
      ({ en }) => Object.assign(en?.talk ?? {}, { hello: 'Hi {{nme}}' }),
      /en\/talk\.json: "hello" has other blanks/,
    ],
    ['a missing plural form', ({ en }) => void delete en?.talk?.days_one, /en\/talk\.json: "days" has no form for "one"/],
    [
      'a wrong plural form',
      ({ en }) => Object.assign(en?.talk ?? {}, { days_few: '{{count}}' }),
      /"days_few" is not a plural form/,
    ],
    [
      'an unused key',
      ({ nl, en }) => [nl, en].map(each => Object.assign(each?.talk ?? {}, { old: 'x' })),
      /nl\/talk\.json: "old" is not used/,
    ],
  ])('%s', (_, spoil, message) => {
    const locales = good();
    spoil(locales);
    expect(checkLocales(locales, used)).toEqual([expect.stringMatching(message)]);
  });

  test('a missing file misses all its keys', () => {
    const faults = checkLocales({ ...good(), en: {} }, used);
    expect(faults).toEqual(['hello', 'days'].map(key => `locales/en/talk.json: "${key}" is missing`));
  });

  test('a key that the code names and nobody wrote', () => {
    const faults = checkLocales(good(), [...used, { path: 'src/b.ts', text: "render('talk:nowhere')" }]);
    expect(faults).toEqual(['src/b.ts: "talk:nowhere" is not in locales/nl/talk.json']);
  });

  test('a key that is put together cannot be checked', () => {
    const faults = checkLocales(good(), [...used, { path: 'src/b.ts', text: 'render(`talk:day.$' + '{x}`)' }]);
    expect(faults).toEqual([expect.stringMatching(/src\/b\.ts: "talk:day\.…" is put together/)]);
  });
});

test('the texts of this project are complete, and looking takes less than three seconds', () => {
  const started = performance.now();
  const done = spawnSync(process.execPath, [join(import.meta.dirname, '../../scripts/check-locales.ts')], { encoding: 'utf8' });
  expect(done.stderr).toBe('');
  expect(done.status).toBe(0);
  expect(performance.now() - started).toBeLessThan(3000);
});
