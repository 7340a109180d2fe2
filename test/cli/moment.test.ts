import { expect, test } from 'vitest';
import { readMoment } from '../../src/cli/moment.ts';

const read = (given: string, zone = 'Europe/Brussels') => {
  const moment = readMoment(given)?.(zone);
  return moment === undefined ? undefined : new Date(moment).toISOString();
};

test.each([
  ['with an offset', '2026-12-01T10:00+01:00', '2026-12-01T09:00:00.000Z'],
  ['with an offset without a colon', '2026-12-01T10:00+0100', '2026-12-01T09:00:00.000Z'],
  ['with an offset in hours', '2026-12-01T10:00-05', '2026-12-01T15:00:00.000Z'],
  ['in UTC', '2026-12-01T10:00Z', '2026-12-01T10:00:00.000Z'],
  ['in small letters', '2026-12-01t10:00z', '2026-12-01T10:00:00.000Z'],
  ['with seconds and parts of them', '2026-12-01T10:00:59.123+01:00', '2026-12-01T09:00:59.000Z'],
  ["on the organisation's clock in winter", '2026-12-01T10:00', '2026-12-01T09:00:00.000Z'],
  ["on the organisation's clock in summer", '2026-07-01 10:00:30', '2026-07-01T08:00:30.000Z'],
  ['a day only', '2026-07-01', '2026-06-30T22:00:00.000Z'],
])('a moment %s is read', (_, given, expected) => {
  expect(read(given)).toBe(expected);
});

test('without an offset, the zone of the organisation decides', () => {
  expect(read('2026-07-01T10:00', 'Asia/Kolkata')).toBe('2026-07-01T04:30:00.000Z');
});

test.each([
  '',
  'tomorrow',
  '10:00',
  '2026',
  '2026-13-01',
  '2026-02-30',
  '2026-12-01T25:00',
  '2026-12-01T10:00+99:00',
  '1764580000000',
])('"%s" is no moment', given => expect(readMoment(given)).toBeUndefined());
