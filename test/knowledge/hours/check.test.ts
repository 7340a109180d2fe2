import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkClosed, checkHours } from '../../../src/knowledge/hours/check.ts';
import type { KnowledgeFile } from '../../../src/knowledge/schema.ts';

const sample = parse(
  readFileSync(new URL('../../../prisma/seed/knowledge/knowledge.yaml', import.meta.url), 'utf8'),
) as KnowledgeFile;

describe('hours that are fine', () => {
  const written = [...sample.locations.map(each => each.openingHours), ...sample.services.map(each => each.schedule)];
  const hours = [...written, ...sample.courses.flatMap(each => [each.weekly, each.closed])].filter(each => each !== undefined);
  test('the sample organisation has some', () => expect(hours.length).toBeGreaterThan(30));
  test.each([...new Set(hours)])('sample: %s', syntax => expect(checkHours(syntax)).toBeUndefined());

  test.each([
    '24/7',
    '24/7; PH off',
    'off',
    'open',
    'Mo-Fr 09:00-12:00,13:00-17:00',
    'Mo-Fr 09:00-17:00; We off',
    'Fr 20:00-02:00',
    'Fr 20:00-02:00, Sa 10:00-12:00',
    'Sa[-1] 14:00-17:00',
    'We[1,3] 10:00-12:00',
    'week 1-53/2 We 10:00-12:00',
    'Sep-Jun Mo-Fr 09:00-17:00',
    '2020 Mo 10:00-12:00',
    '2020 Nov 02-08 off',
    'Mo,PH 10:00-12:00',
    'PH 10:00-12:00',
    'PH -1 day 10:00-12:00',
    'easter -2 days off',
    'Mo 10:00-12:00;',
    'Mo 10:00-12:00 open "ring the bell; twice"',
    'Mo-Fr 10:00-12:00; Dec 24 off "Christmas Eve"',
  ])('%s', syntax => expect(checkHours(syntax)).toBeUndefined());
});

describe('hours that are wrong', () => {
  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['from nine to five', 'cannot be read'],
    ['Mo 25:00-26:00', 'at "Mo 25:00": Time range starts outside of the current day'],
    ['Feb 30 off', 'Month Feb either has 28 or 29 days'],
    ['Mo 10:00', 'cannot be read'],
    ['week 60 Mo 10:00-12:00', 'greater then 53'],
    ['Di 10:00-12:00', 'Token "di" is ambiguous across languages'],
    ['Mo', 'has no hours'],
    ['Mo-Fr open', 'has no hours'],
    ['Nov 02-08', 'has no hours'],
    ['Mo 9-5', '"Mo 09:00-05:00"'],
    ['Mo-Fr 9-17', '"Mo-Fr 09:00-17:00"'],
    ['Mon-Fri 09:00-17:00', '"Mo-Fr 09:00-17:00"'],
    ['Mo 9am-5pm', '"Mo 09:00-17:00"'],
    ['Mo 10:00–12:00', '"Mo 10:00-12:00"'],
    ['Fr 20:00-02:00; Sa 10:00-12:00', 'comma instead of the semicolon'],
    ['10:00-12:00; 13:00-14:00', 'comma instead of the semicolon'],
    ['Mo-Fr 09:00-12:00, PH off', 'semicolon, not a comma'],
    ['Mo-Fr 09:00-12:00; off', 'must stand first'],
    ['Mo 09:00-12:00 13:00-17:00', 'twice'],
    ['Mo-We 10:00-12:00 Th 10:00-12:00', 'twice'],
    ['Mo 17:00+', 'open end'],
    ['sunrise-sunset', 'clock times'],
    ['Mo-Fr 10:00-12:00; SH off', 'school holidays'],
    ['Mo 10:00-12:00 unknown', '"unknown"'],
    ['Mo 10:00-12:00 "by appointment"', 'remark'],
    ['Mo 10:00-12:00 || "call us"', 'remark'],
    ['Mo 10:00-12:00; '.repeat(200), 'longer than 2000'],
  ])('%s', (syntax, part) => expect(checkHours(syntax)).toContain(part));

  test('the sentence is plain: no link, no hint for developers, no line break', () => {
    for (const syntax of [
      'Mo 25:00-26:00',
      'x',
      'Dec 25,PH off',
      'Mo 10:00-12:00/30',
      'PH,SH',
      ';',
      '"',
      '[',
      '\u202e',
      '24/7/365',
    ])
      expect(checkHours(syntax)).toMatch(/^(?!.*(https?:|pull request|<---)).{10,250}$/);
  });
});

describe('days without lessons', () => {
  test.each(['PH off', 'PH off; 2026 Nov 02-08 off; Jul-Aug closed', 'Dec 24 off "party"'])('%s is fine', syntax =>
    expect(checkClosed(syntax)).toBeUndefined(),
  );
  test.each([
    ['PH off; Mo 10:00-12:00', '"Mo 10:00-12:00" must end in "off"'],
    ['24/7', '"24/7" must end in "off"'],
    ['Nov 02-08', 'has no hours'],
    ['', 'empty'],
  ])('%s is wrong', (syntax, part) => expect(checkClosed(syntax)).toContain(part));
});
