import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { createClientOf } from '../../src/http/webchat-client.ts';
import { Connections } from '../../src/http/webchat-connections.ts';
import { createLimits, RateLimit } from '../../src/http/webchat-limits.ts';

describe('a rate limit', () => {
  test('lets a burst through, then so many a minute, and says when to come again', () => {
    const limit = new RateLimit(20, 3);
    expect([0, 0, 0].map(() => limit.take('a', 0))).toEqual([0, 0, 0]);
    expect(limit.take('a', 0)).toBe(3);
    expect(limit.take('a', 2000)).toBe(1);
    expect(limit.take('a', 3001)).toBe(0);
    expect(limit.take('a', 3002)).toBe(3);
  });

  test('counts each key for itself', () => {
    const limit = new RateLimit(1, 1);
    expect([limit.take('a', 0), limit.take('b', 0)]).toEqual([0, 0]);
    expect(limit.take('a', 0)).toBeGreaterThan(0);
  });

  test('does not save up more than its burst', () => {
    const limit = new RateLimit(60, 2);
    limit.take('a', 0);
    const taken = [1, 2, 3].map(() => limit.take('a', 3_600_000));
    expect(taken.map(Boolean)).toEqual([false, false, true]);
  });

  test('survives a clock that jumps back', () => {
    const limit = new RateLimit(60, 1);
    limit.take('a', 1_000_000);
    expect(limit.take('a', 0)).toBe(1);
    expect(limit.take('a', 1001)).toBe(0);
  });

  test('remembers a bounded number of keys, the used ones longest', () => {
    const limit = new RateLimit(1, 1);
    limit.take('kept', 0);
    for (let key = 0; key < 50_000; key++) {
      limit.take(`stranger ${key}`, 0);
      if (key % 1000 === 0) limit.take('kept', 0);
    }
    expect(limit.size).toBeLessThanOrEqual(20_000);
    expect(limit.take('kept', 0)).toBeGreaterThan(0);
  });
});

describe('places for streams', () => {
  const { limits } = createLimits({ sessionStreams: 2, clientStreams: 3, allStreams: 4 });

  test('are bounded per session, per address and in all', () => {
    const connections = new Connections(limits);
    expect(connections.take('a', '1')).toBeDefined();
    expect(connections.take('a', '1')).toBeDefined();
    expect(connections.take('a', '1'), 'third of a session').toBeUndefined();
    expect(connections.take('b', '1')).toBeDefined();
    expect(connections.take('c', '1'), 'fourth of an address').toBeUndefined();
    expect(connections.take('c', '2')).toBeDefined();
    expect(connections.take('d', '3'), 'fifth in all').toBeUndefined();
  });

  test('given back twice count once', () => {
    const connections = new Connections(limits);
    const leave = connections.take('a', '1');
    connections.take('a', '1');
    leave?.();
    leave?.();
    expect(connections.open).toBe(1);
    expect(connections.take('a', '1')).toBeDefined();
    expect(connections.take('a', '1')).toBeUndefined();
  });
});

describe('who asks', () => {
  const ask = async (trustProxy: boolean, socket: string | undefined, forwarded?: string) => {
    const clientOf = createClientOf({ trustProxy, socketAddress: () => socket });
    const app = new Hono().get('/', context => context.text(clientOf(context)));
    const headers = new Headers(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded });
    return (await app.request('/', { headers })).text();
  };

  test.each([
    ['the other end of the connection', false, '192.0.2.7', undefined, '192.0.2.7'],
    ['whatever the header claims', false, '192.0.2.7', '198.51.100.1', '192.0.2.7'],
    ['what our proxy added last', true, '127.0.0.1', '6.6.6.6, 198.51.100.1', '198.51.100.1'],
    ['the connection, when the proxy says nothing', true, '192.0.2.7', '', '192.0.2.7'],
    ['an IPv4 address in IPv6 clothes', false, '::ffff:192.0.2.7', undefined, '192.0.2.7'],
    ['an IPv6 household as one', false, '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
    ['a shortened IPv6 address', false, '2001:db8::7', undefined, '2001:db8:0:0'],
    ['this machine', false, '::1', undefined, '0:0:0:0'],
    ['nobody known', false, undefined, undefined, 'unknown'],
  ])('is %s', async (_, trustProxy, socket, forwarded, expected) => {
    expect(await ask(trustProxy, socket, forwarded)).toBe(expected);
  });
});
