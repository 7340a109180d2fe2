import { expect, test } from 'vitest';
import { announce, createLive, type LiveNotice } from '../../src/live/index.ts';
import { Listener } from '../../src/store/listen.ts';
import { testDatabase } from '../database.ts';

const { db, url } = await testDatabase();

async function openLive() {
  const listener = new Listener(url);
  const live = await createLive(async (...given) => {
    const subscription = await listener.listen(...given);
    return () => subscription.close();
  });
  return { live, close: () => listener.close() };
}

/** Collects notices, and waits until there are so many. */
function collect() {
  const heard: LiveNotice[] = [];
  const until = async (count: number) => {
    for (let tries = 0; heard.length < count; tries++) {
      if (tries > 400) throw new Error(`heard ${heard.length} of ${count}`);
      await new Promise(resolve => setTimeout(resolve, 10));
    }
    return heard;
  };
  return { heard, until, onNotice: (what: LiveNotice) => void heard.push(what) };
}

test('a notice reaches those who follow its key on every node, and nobody else', async () => {
  const [one, two] = [await openLive(), await openLive()];
  const [here, there, other] = [collect(), collect(), collect()];
  one.live.follow('alfa', here.onNotice);
  two.live.follow('alfa', there.onNotice);
  one.live.follow('beta', other.onNotice);
  await announce(db, 'alfa');
  await announce(db, 'alfa', 'typing');
  expect(await here.until(2)).toEqual(['changed', 'typing']);
  expect(await there.until(2)).toEqual(['changed', 'typing']);
  await announce(db, 'beta');
  expect(await other.until(1)).toEqual(['changed']);
  await one.close();
  await two.close();
});

test('who stopped following hears nothing more, others of the same key do', async () => {
  const { live, close } = await openLive();
  const [gone, stays] = [collect(), collect()];
  const stop = live.follow('alfa', gone.onNotice);
  live.follow('alfa', stays.onNotice);
  stop();
  stop();
  await announce(db, 'alfa');
  await stays.until(1);
  expect(gone.heard).toEqual([]);
  await close();
});

test('a notice of a transaction that is taken back is never given', async () => {
  const { live, close } = await openLive();
  const heard = collect();
  live.follow('alfa', heard.onNotice);
  const failing = db.$transaction(async tx => {
    await announce(tx, 'alfa', 'typing');
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await announce(db, 'alfa');
  expect(await heard.until(1)).toEqual(['changed']);
  await close();
});

test('after the connection was lost every follower is told to look, and notices come in again', async () => {
  const { live, close } = await openLive();
  const [first, second] = [collect(), collect()];
  live.follow('alfa', first.onNotice);
  live.follow('beta', second.onNotice);
  await db.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'houvast listener' AND datname = current_database()`;
  expect(await first.until(1)).toEqual(['changed']);
  expect(await second.until(1)).toEqual(['changed']);
  await announce(db, 'beta', 'typing');
  expect(await second.until(2)).toEqual(['changed', 'typing']);
  await close();
});

test('a key may hold a colon, and a notice of another version is passed over', async () => {
  const { live, close } = await openLive();
  const heard = collect();
  live.follow('a:b', heard.onNotice);
  await db.$executeRaw`SELECT pg_notify('houvast_live', 'renamed:a:b')`;
  await db.$executeRaw`SELECT pg_notify('houvast_live', '')`;
  await announce(db, 'a:b');
  expect(await heard.until(1)).toEqual(['changed']);
  await close();
});
