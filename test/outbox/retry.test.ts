import { describe, expect, test } from 'vitest';
import { SendError, type SendFailure } from '../../bots/channel.ts';
import { judge } from '../../src/outbox/retry.ts';

describe('what becomes of a message that could not be sent', () => {
  test.each<[SendFailure, object, number, object]>([
    ['rate_limited', { retryAfter: 7_000 }, 1, { kind: 'again', after: 7_000, mayBeDouble: false }],
    ['rate_limited', { retryAfter: 1_000 }, 99, { kind: 'again', after: 1_000, mayBeDouble: false }],
    ['unreachable', {}, 1, { kind: 'again', after: 500, mayBeDouble: false }],
    ['unreachable', {}, 4, { kind: 'again', after: 15_000, mayBeDouble: false }],
    ['unreachable', {}, 10, { kind: 'give_up', contactGone: false }],
    ['timeout', {}, 1, { kind: 'again', after: 500, mayBeDouble: true }],
    ['platform_error', {}, 2, { kind: 'again', after: 2_000, mayBeDouble: false }],
    ['contact_gone', {}, 1, { kind: 'give_up', contactGone: true }],
    ['bad_content', {}, 1, { kind: 'give_up', contactGone: false }],
    ['not_allowed', {}, 1, { kind: 'give_up', contactGone: false }],
    ['moved', { movedTo: '-100' }, 1, { kind: 'again', after: 0, mayBeDouble: false, movedTo: '-100' }],
    ['moved', {}, 1, { kind: 'give_up', contactGone: false }],
    ['credentials', {}, 1, { kind: 'again', after: 60_000, mayBeDouble: false }],
    ['credentials', {}, 500, { kind: 'again', after: 60_000, mayBeDouble: false }],
  ])('%s %j, try %i', (failure, details, attempts, verdict) => {
    expect(judge(new SendError(failure, details), attempts)).toEqual(verdict);
  });
});
