import { expect, test } from 'vitest';
import { activityState } from '../../src/knowledge/activities.ts';

const walk = { start: '2026-12-05T10:00', end: '2026-12-05T13:00' };
const camp = { start: '2026-12-18T18:00', end: '2026-12-20T12:00' };
const open = { start: '2026-12-18T18:00' };
const dawn = { start: '2026-10-25T02:30', end: '2026-10-25T04:00' };

test.each([
  [walk, '2026-12-02T12:00Z', 'coming', 3],
  [walk, '2026-12-04T22:59Z', 'coming', 1],
  [walk, '2026-12-04T23:00Z', 'coming', 0],
  [walk, '2026-12-05T08:59Z', 'coming', 0],
  [walk, '2026-12-05T09:00Z', 'now', 0],
  [walk, '2026-12-05T11:59Z', 'now', 0],
  [walk, '2026-12-05T12:00Z', 'over', 0],
  [walk, '2026-12-06T12:00Z', 'over', -1],
  [camp, '2026-12-19T12:00Z', 'now', -1],
  [camp, '2026-12-20T11:00Z', 'over', -2],
  [open, '2026-12-18T19:59Z', 'now', 0],
  [open, '2026-12-18T20:00Z', 'over', 0],
  [dawn, '2026-10-24T23:59Z', 'coming', 0],
  [dawn, '2026-10-25T02:59Z', 'now', 0],
  [dawn, '2026-10-25T03:00Z', 'over', 0],
])('%o at %s is %s, %i days away', (activity, moment, phase, daysAway) => {
  expect(activityState(activity, Date.parse(moment), 'Europe/Brussels')).toMatchObject({ phase, daysAway });
});

test('its day and times are told; the last day only when it is another one', () => {
  expect(activityState(walk, 0, 'Europe/Brussels')).toMatchObject({ date: '2026-12-05', from: '10:00', to: '13:00' });
  expect(activityState(walk, 0, 'Europe/Brussels')).not.toHaveProperty('endDate');
  expect(activityState(camp, 0, 'Europe/Brussels')).toMatchObject({ to: '12:00', endDate: '2026-12-20' });
  expect(activityState(open, 0, 'Europe/Brussels')).not.toHaveProperty('to');
});

test('its times are on the clock of the zone', () => {
  const moment = Date.parse('2026-12-05T09:30Z');
  const phases = ['Europe/Brussels', 'America/New_York', 'Asia/Kolkata'].map(zone => activityState(walk, moment, zone).phase);
  expect(phases).toEqual(['now', 'coming', 'over']);
});
