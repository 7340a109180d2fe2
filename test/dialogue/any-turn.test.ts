import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TurnItem } from '../../src/dialogue/types.ts';
import type { Understanding } from '../../src/understanding/understanding.ts';
import { Conversation } from './conversation.ts';
import { anker } from './organisation.ts';

const knowledge = anker();
const ids = ['anker', ...knowledge.entries().map(({ id }) => id), 'weg'];
const aspects = [
  'when',
  'open_now',
  'where',
  'directions',
  'price',
  'enrol',
  'bring',
  'audience',
  'childcare',
  'contact',
  'next_date',
] as const;
const verbs =
  'open ask more courses ics place human topics topic hours activities language forget subscribe unsubscribe help start'.split(
    ' ',
  );

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('1', '٢', '9', 'ja', '{{x}} $t(y)', '\u202e', '\ud800', '😀'),
);
const choice = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc
    .tuple(
      fc.constantFrom(...verbs),
      fc.oneof(fc.constantFrom(...ids, 'ar', 'yes', 'no', 'children', 'more', '-1', '3'), text),
      fc.constantFrom(...aspects, '1', 'x'),
    )
    .map(parts => parts.join(':')),
);
const item: fc.Arbitrary<TurnItem> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text }),
  fc.record({ kind: fc.constant('choice' as const), choice }),
  fc.record({
    kind: fc.constant('command' as const),
    name: fc.oneof(fc.constantFrom(...verbs), text),
    argument: fc.oneof(fc.constantFrom('', 'lang_ar', ...ids), text),
  }),
  fc.record({ kind: fc.constant('media' as const), media: fc.oneof(fc.constantFrom('image', 'audio', 'sticker'), text) }),
  fc.record({ kind: fc.constant('media' as const), media: fc.constant('image'), caption: text }),
  fc.record({ kind: fc.constant('location' as const), latitude: fc.double(), longitude: fc.double() }),
  fc.constantFrom<TurnItem>({ kind: 'contact' }, { kind: 'joined' }, { kind: 'unsupported' }, { kind: 'location' }),
);

const found = fc.array(fc.record({ id: fc.constantFrom(...ids), score: fc.double({ min: 0, max: 1, noNaN: true }) }), {
  maxLength: 5,
});
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const understanding: fc.Arbitrary<Understanding> = fc.record({
  language: fc.constantFrom('nl', 'fr', 'en', 'ar', 'tr', 'xx'),
  writtenIn: maybe(fc.constantFrom('nl', 'ar', 'pl', 'zh', 'xx')),
  languageConfidence: fc.double({ min: 0, max: 1, noNaN: true }),
  danger: fc.option(fc.record({ id: fc.constantFrom('gevaar', 'weg', 'naaien'), score: fc.constant(1) }), {
    nil: undefined,
    freq: 8,
  }),
  command: fc.option(fc.constantFrom('start', 'help', 'language', 'subscribe', 'unsubscribe', 'forget'), {
    nil: undefined,
    freq: 3,
  }),
  wantedLanguage: maybe(fc.constantFrom('ar', 'pl', 'xx')),
  human: fc.boolean(),
  smalltalk: maybe(fc.constantFrom('greeting', 'thanks', 'yes', 'no', 'emoji')),
  found,
  aspects: fc.subarray([...aspects]),
  day: maybe(fc.constantFrom('2026-12-25', '2027-02-08', '2020-01-01', '2030-06-30')),
  followUp: fc.boolean(),
  band: fc.constantFrom('answer', 'offer', 'unknown'),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
});
const turn = fc.record({
  items: fc.array(item, { maxLength: 4 }),
  understanding,
  pause: fc.integer({ min: -1e9, max: 1e9 }),
  subscribed: fc.boolean(),
});

describe('whatever a person sends', () => {
  test('there is a reply with words, every choice fits into a button, and the state is plain JSON', () => {
    fc.assert(
      fc.property(
        fc.array(turn, { minLength: 1, maxLength: 6 }),
        maybe(fc.constantFrom('ar', 'fr', 'zz')),
        fc.boolean(),
        (turns, hint, greeted) => {
          let next = turns[0]?.understanding;
          const conversation = new Conversation({
            knowledge,
            greeted,
            hint: hint ?? '',
            understand: () => next as Understanding,
          });
          for (const { items, understanding: meant, pause, subscribed } of turns) {
            next = meant;
            conversation.now += pause;
            conversation.subscribed = subscribed;
            const { turn: done, text: said, choices } = conversation.send(...items);
            const replies = done.events.filter(event => event.type === 'said');
            expect(replies.length).toBeGreaterThan(0);
            expect(replies.length).toBeLessThanOrEqual(3);
            expect(said.trim()).not.toBe('');
            expect(said.isWellFormed()).toBe(true);
            expect(said).not.toMatch(/(talk|answer|choice|topic):[a-z]/i);
            for (const id of choices) expect(new TextEncoder().encode(id).length).toBeLessThanOrEqual(64);
            expect(choices.length).toBeLessThanOrEqual(10);
            expect(done.entries.length).toBeLessThanOrEqual(5);
            expect(JSON.parse(JSON.stringify(done.state))).toEqual(done.state);
          }
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  test('danger always comes first, with its number', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 3 }), understanding, (items, meant) => {
        const understand = (said: string): Understanding => ({
          ...meant,
          danger: said.includes('gevaar!') ? { id: 'gevaar', score: 1 } : undefined,
        });
        const conversation = new Conversation({ knowledge, greeted: false, understand });
        const { text: said, turn: done } = conversation.send(...items, { kind: 'text', text: 'gevaar!' });
        expect(said.split('\n')[0]).toContain('112');
        expect(done.kind).toBe('safety');
        expect(done.sure).toBe(true);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test('the same input gives the same turn, and leaves the state that was given as it was', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 3 }), understanding, (items, meant) => {
        const [one, other] = [0, 1].map(() => new Conversation({ knowledge, understand: () => meant }));
        const before = JSON.stringify(one?.state);
        const given = one?.state;
        expect(one?.send(...items)).toEqual(other?.send(...items));
        expect(JSON.stringify(given)).toBe(before);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
