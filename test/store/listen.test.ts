import { afterEach, expect, test } from 'vitest';
import { Listener } from '../../src/store/listen.ts';
import { testDatabase } from '../database.ts';
import { eventually, query } from './embedded-fixtures.ts';

const { url } = await testDatabase();
const open: Listener[] = [];
afterEach(async () => {
  for (const listener of open.splice(0)) await listener.close();
});

function listener(address = url): Listener {
  const made = new Listener(address);
  open.push(made);
  return made;
}

async function subscribe(from: Listener, channel: string) {
  const heard: string[] = [];
  let reconnects = 0;
  const subscription = await from.listen(
    channel,
    payload => heard.push(payload),
    () => reconnects++,
  );
  return { heard, subscription, reconnects: () => reconnects };
}

const cut = () =>
  query(
    url,
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'houvast listener' and datname = current_database()",
  );
const connections = () =>
  query(url, "select pid from pg_stat_activity where application_name = 'houvast listener' and datname = current_database()");

test('every subscriber hears its channel, on one connection', async () => {
  const shared = listener();
  const [first, second, other] = [
    await subscribe(shared, 'One "channel"'),
    await subscribe(shared, 'One "channel"'),
    await subscribe(shared, 'two'),
  ];
  await query(url, `select pg_notify('One "channel"', 'a'), pg_notify('two', 'b')`);
  await eventually(() => other.heard.length);
  expect([first.heard, second.heard, other.heard]).toEqual([['a'], ['a'], ['b']]);
  expect(await connections()).toHaveLength(1);
});

test('a subscriber that closed hears nothing, and the others go on', async () => {
  const shared = listener();
  const [stays, leaves] = [await subscribe(shared, 'one'), await subscribe(shared, 'one')];
  await leaves.subscription.close();
  await query(url, "select pg_notify('one', 'a')");
  await eventually(() => stays.heard.length);
  await stays.subscription.close();
  await query(url, "select pg_notify('one', 'b')");
  const again = await subscribe(shared, 'one');
  await query(url, "select pg_notify('one', 'c')");
  await eventually(() => again.heard.length);
  expect([stays.heard, leaves.heard, again.heard]).toEqual([['a'], [], ['c']]);
});

test('after a lost connection every subscriber is told once, and hears every notice once', async () => {
  const shared = listener();
  const subscribers = [await subscribe(shared, 'one'), await subscribe(shared, 'two')];
  for (const round of [1, 2]) {
    await cut();
    await eventually(() => subscribers.every(({ reconnects }) => reconnects() === round));
  }
  await query(url, "select pg_notify('one', 'a'), pg_notify('two', 'b')");
  await eventually(() => subscribers.every(({ heard }) => heard.length));
  // a second subscription would bring its copy in the same packet
  expect(subscribers.map(({ heard }) => heard)).toEqual([['a'], ['b']]);
  expect(subscribers.map(({ reconnects }) => reconnects())).toEqual([2, 2]);
  expect(await connections()).toHaveLength(1);
});

test('who subscribes while the connection is lost hears notices once it is back', async () => {
  const shared = listener();
  const first = await subscribe(shared, 'one');
  await cut();
  const late = await subscribe(shared, 'two');
  await query(url, "select pg_notify('two', 'a')");
  await eventually(() => late.heard.length);
  expect(late.heard).toEqual(['a']);
  await eventually(() => first.reconnects());
});

test('a database that cannot be reached rejects, and a later try works anew', async () => {
  const nowhere = listener('postgresql://houvast@127.0.0.1:1/none');
  await expect(subscribe(nowhere, 'one')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await expect(subscribe(nowhere, 'one')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('closing while the connection is lost ends the attempts', async () => {
  const shared = listener();
  await subscribe(shared, 'one');
  await cut();
  await shared.close();
  await new Promise(resolve => setTimeout(resolve, 300));
  expect(await connections()).toEqual([]);
});
