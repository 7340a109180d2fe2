import { describe, expect, test } from 'vitest';
import type { Capabilities } from '../../bots/channel.ts';
import { placeChoices, shorten } from '../../src/outbox/capability-text.ts';

const can: Capabilities = {
  maxText: 4096,
  buttons: 3,
  buttonLabel: 10,
  typing: false,
  places: false,
  files: false,
  pace: { conversation: 1, account: 30 },
};
const choices = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `c${index + 1}`, label: `Keuze ${index + 1}` }));

describe('choices on a channel', () => {
  test('are buttons where they fit', () => {
    expect(placeChoices('Wat wil je?', choices(3), can)).toEqual({ text: 'Wat wil je?', choices: choices(3) });
  });
  test('are a numbered list where there are too many', () => {
    expect(placeChoices('Wat wil je?', choices(4), can)).toEqual({
      text: 'Wat wil je?\n\n1. Keuze 1\n2. Keuze 2\n3. Keuze 3\n4. Keuze 4',
      choices: [],
    });
  });
  test('are a numbered list where the platform has no buttons', () => {
    expect(placeChoices('Wat?', choices(1), { ...can, buttons: 0 }).text).toBe('Wat?\n\n1. Keuze 1');
  });
  test.each([
    ['a label that fits', 'kort', 'kort'],
    ['a long label', 'een heel lang label', 'een heel…'],
    ['a label of emoji keeps them whole', '👩‍🏫👩‍🏫👩‍🏫', '👩‍🏫…'],
  ])('%s', (_, label, shown) => {
    expect(shorten(label, 10)).toBe(shown);
  });
});
