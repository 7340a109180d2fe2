import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { instant } from '../../src/knowledge/hours/clock.ts';
import { type CourseDates, courseState } from '../../src/knowledge/lessons.ts';
import { isOffered } from '../../src/knowledge/offer.ts';
import { type KnowledgeFile, knowledgeFile } from '../../src/knowledge/schema.ts';
import { brussels, kolkata } from './hours/places.ts';

const text = readFileSync(new URL('../../prisma/seed/knowledge/knowledge.yaml', import.meta.url), 'utf8');
const sample: KnowledgeFile = knowledgeFile.parse(parse(text));

function course(id: string): KnowledgeFile['courses'][number] {
  const found = sample.courses.find(each => each.id === id);
  if (!found) throw new Error(`no course ${id} in the sample`);
  return found;
}
function at(minute: string): number {
  return instant(minute.slice(0, 10), minute.slice(11), brussels.timezone);
}

describe('a course of the sample', () => {
  test.each([
    ['cursus-alfa', '2026-12-02 10:00', 'running', true, '2026-12-03 09:15–11:45'],
    ['cursus-alfa', '2026-12-03 10:00', 'running', true, '2026-12-03 09:15–11:45'],
    ['cursus-alfa', '2026-12-03 11:45', 'running', true, '2026-12-07 09:15–11:45'],
    ['cursus-alfa', '2026-12-17 12:00', 'running', true, '2027-01-04 09:15–11:45'],
    ['cursus-alfa', '2026-09-13 23:59', 'before', true, '2026-09-14 09:15–11:45'],
    ['cursus-alfa', '2026-09-14 00:00', 'running', true, '2026-09-14 09:15–11:45'],
    ['cursus-alfa', '2027-06-17 11:44', 'running', true, '2027-06-17 09:15–11:45'],
    ['cursus-alfa', '2027-06-17 11:45', 'over', false, undefined],
    ['cursus-alfa', '2027-06-18 00:00', 'over', false, undefined],
    ['cursus-a1-ochtend', '2027-01-06 23:59', 'before', true, '2027-01-11 09:00–12:00'],
    ['cursus-a1-ochtend', '2027-01-07 00:00', 'before', false, '2027-01-11 09:00–12:00'],
    ['cursus-a1-ochtend', '2027-02-05 10:00', 'running', false, '2027-02-15 09:00–12:00'],
    ['cursus-a1-ochtend', '2027-03-26 10:00', 'running', false, '2027-04-12 09:00–12:00'],
    ['cursus-a1-ochtend', '2027-05-05 10:00', 'running', false, '2027-05-10 09:00–12:00'],
    ['cursus-a1-zaterdag', '2027-04-25 10:00', 'running', false, '2027-05-08 09:30–12:30'],
    ['cursus-b1-avond', '2026-12-02 21:00', 'running', false, '2026-12-07 18:30–21:00'],
  ])('%s at %s: %s, enrolment open %s, next lesson %s', (id, minute, phase, enrolOpen, lesson) => {
    const state = courseState(course(id), at(minute), brussels);
    expect([state.phase, state.enrolOpen]).toEqual([phase, enrolOpen]);
    expect(state.next && `${state.next.date} ${state.next.from}–${state.next.to}`).toBe(lesson);
  });

  test.each([
    ['2026-09-10', 'before_start'],
    ['2026-09-14', '09:15–11:45'],
    ['2026-09-16', 'outside_hours'],
    ['2026-11-03', 'closed_period'],
    ['2026-11-09', '09:15–11:45'],
    ['2026-12-24', 'closed_period'],
    ['2027-03-29', 'closed_period'],
    ['2027-05-06', 'holiday'],
    ['2027-05-17', 'holiday'],
    ['2027-06-17', '09:15–11:45'],
    ['2027-06-21', 'after_end'],
  ])('cursus-alfa on %s: %s', (date, expected) => {
    const { spans, reason } = courseState(course('cursus-alfa'), at('2026-12-02 10:00'), brussels).lessonsOn(date);
    expect(spans.map(({ from, to }) => `${from}–${to}`).join() || reason).toBe(expected);
  });

  test('every course has its dates, its usual week, and lessons only between its first and last day', () => {
    for (const each of sample.courses) {
      const state = courseState(each, at('2026-12-02 10:00'), brussels);
      expect([state.start, state.end, state.enrolBy]).toEqual([each.start, each.end, each.enrolBy]);
      expect(state.regular.length).toBe(1);
      expect(state.next?.date).toSatisfy((date: string) => date >= each.start && date <= each.end);
      expect(state.lessonsOn(each.start).spans.length, `${each.id} begins with a lesson`).toBe(1);
    }
  });

  test('its breaks lie within it, and the next lesson follows them', () => {
    const state = courseState(course('cursus-a1-ochtend'), at('2026-12-02 10:00'), brussels);
    expect(state.regular).toEqual([{ weekdays: [1, 2, 4], spans: [{ from: '09:00', to: '12:00' }] }]);
    expect(state.breaks('2026-12-02', 365).map(({ from, to, reopens }) => [from, to, reopens])).toEqual([
      ['2027-02-08', '2027-02-14', '2027-02-15'],
      ['2027-03-29', '2027-04-11', '2027-04-12'],
      ['2027-05-06', '2027-05-06', '2027-05-10'],
      ['2027-05-17', '2027-05-17', '2027-05-18'],
    ]);
  });
});

describe('another course', () => {
  const evening: CourseDates = { start: '2027-01-04', end: '2027-01-29', weekly: 'Mo 22:00-00:30' };

  test('a lesson past midnight goes on until its end', () => {
    expect(courseState(evening, at('2027-01-05 00:29'), brussels).next).toEqual({
      date: '2027-01-04',
      from: '22:00',
      to: '00:30',
    });
    expect(courseState(evening, at('2027-01-05 00:30'), brussels).next?.date).toBe('2027-01-11');
  });

  test('it is over after its last lesson, though its last day is still to come', () => {
    expect(courseState(evening, at('2027-01-26 00:29'), brussels).phase).toBe('running');
    expect(courseState(evening, at('2027-01-26 00:30'), brussels).phase).toBe('over');
  });

  test('lessons on holidays take place where holidays are not known, or when nothing says otherwise', () => {
    const monday: CourseDates = { start: '2027-03-01', end: '2027-04-30', weekly: 'Mo 09:00-12:00', closed: 'PH off' };
    expect(courseState(monday, 0, brussels).lessonsOn('2027-03-29')).toMatchObject({ spans: [], reason: 'holiday' });
    expect(courseState(monday, 0, kolkata).lessonsOn('2027-03-29').spans).toHaveLength(1);
    expect(courseState({ ...monday, closed: undefined }, 0, brussels).lessonsOn('2027-03-29').spans).toHaveLength(1);
  });

  test('a course without any lesson is over when it should begin', () => {
    const empty: CourseDates = { start: '2027-01-04', end: '2027-01-08', weekly: 'Sa 10:00-12:00' };
    expect(courseState(empty, at('2027-01-03 10:00'), brussels).phase).toBe('before');
    expect(courseState(empty, at('2027-01-04 10:00'), brussels).phase).toBe('over');
  });
});

describe('what is offered', () => {
  const offered = (minute: string): number => {
    const entries = [
      ...sample.activities.map(each => ({ section: 'activities' as const, ...each })),
      ...sample.courses.map(each => ({ section: 'courses' as const, ...each })),
      ...sample.services.map(each => ({ section: 'services' as const, ...each })),
    ];
    return entries.filter(entry => isOffered(entry, at(minute), brussels)).length - sample.services.length;
  };
  test.each([
    ['2026-12-02 10:00', 19],
    ['2026-12-05 12:59', 19],
    ['2026-12-05 13:00', 18],
    ['2027-04-28 19:59', 12],
    ['2027-04-28 20:00', 11],
    ['2027-06-25 21:29', 1],
    ['2027-06-25 21:30', 0],
  ])('at %s: %i courses and activities, and all services', (minute, count) => expect(offered(minute)).toBe(count));
});
