import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openEmbedded } from '../../src/store/embedded/open.ts';
import { closedFolder, isRoot, serverOwner } from '../../src/store/embedded/owner.ts';
import { query, startProgram, temporaryFolder } from './embedded-fixtures.ts';

// These need root, to be several users. CI runs the suite as root and as an ordinary user.
const nobody = isRoot() ? serverOwner('/nowhere') : undefined;

describe.runIf(nobody)('as root', () => {
  const user = nobody ?? { uid: 0, gid: 0 };

  function closedHome() {
    const top = temporaryFolder();
    const home = path.join(top, 'home');
    fs.mkdirSync(home, { mode: 0o700 });
    return { dataDir: path.join(home, 'data'), outside: path.join(top, 'outside'), home };
  }

  test('below a closed folder, the database and a copy of the server stand where the server can reach them', async () => {
    const { dataDir, outside } = closedHome();
    const options = { dataDir, outside, role: 'tool' } as const;
    const first = await openEmbedded(options);
    expect(path.dirname(first.home)).toBe(outside);
    expect(fs.statSync(first.home)).toMatchObject({ uid: user.uid });
    expect(fs.statSync(first.home).mode & 0o777).toBe(0o700);
    await query(first.url, 'create table kept as select 42 as answer');
    await first.close();
    const second = await openEmbedded(options);
    expect(second.home).toBe(first.home);
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await second.close();
  });

  test('a data folder that is moved keeps its database; a copy of it is refused', async () => {
    const { dataDir, outside } = closedHome();
    const first = await openEmbedded({ dataDir, outside, role: 'tool' });
    await first.close();
    fs.cpSync(dataDir, `${dataDir}-copy`, { recursive: true });
    await expect(openEmbedded({ dataDir: `${dataDir}-copy`, outside, role: 'tool' })).rejects.toThrow(
      /is a copy of .* begin with an empty one/,
    );
    fs.renameSync(dataDir, `${dataDir}-moved`);
    const moved = await openEmbedded({ dataDir: `${dataDir}-moved`, outside, role: 'tool' });
    expect(moved.home).toBe(first.home);
    await moved.close();
  });

  test('a data folder that is deleted begins anew', async () => {
    const { dataDir, outside } = closedHome();
    const first = await openEmbedded({ dataDir, outside, role: 'tool' });
    await first.close();
    fs.rmSync(dataDir, { recursive: true });
    const second = await openEmbedded({ dataDir, outside, role: 'tool' });
    expect(second.home).not.toBe(first.home);
    await second.close();
  });

  test('a database is not left behind when its folder is closed later', async () => {
    const { dataDir, outside, home } = closedHome();
    fs.chmodSync(home, 0o711);
    await (await openEmbedded({ dataDir, outside, role: 'tool' })).close();
    fs.chmodSync(home, 0o700);
    await expect(openEmbedded({ dataDir, outside, role: 'tool' })).rejects.toThrow(`chmod o+x '${home}'`);
  });

  test('the server of an ordinary user’s folder runs as that user', () => {
    const folder = temporaryFolder();
    fs.chownSync(folder, 1234, 5678);
    expect(serverOwner(folder)).toEqual({ uid: 1234, gid: 5678 });
  });

  // another user cannot even read the sources when the project stands below a closed folder
  describe.runIf(!closedFolder(import.meta.dirname, user))('and as an ordinary user', () => {
    test('an ordinary user gets a database that root can use afterwards, and the other way round', async () => {
      const top = temporaryFolder();
      fs.chownSync(top, user.uid, user.gid);
      const dataDir = path.join(top, 'data');
      const own = await startProgram(dataDir, 'tool', {}, user);
      expect(own.ready).toMatchObject({ how: 'started' });
      expect(fs.statSync(dataDir)).toMatchObject({ uid: user.uid, mode: 0o40700 });
      const root = await openEmbedded({ dataDir, role: 'tool' });
      expect(root).toMatchObject({ how: 'attached', url: own.ready.url });
      await own.close();
      expect(await root.close()).toBe(true);
      const roots = await openEmbedded({ dataDir, role: 'tool' });
      expect(roots.how).toBe('started');
      await roots.close();
      const again = await startProgram(dataDir, 'tool', {}, user);
      expect(again.ready).toMatchObject({ how: 'started' });
      await again.close();
    });

    test('an ordinary user is refused a database of somebody else', async () => {
      const top = temporaryFolder(0o777);
      const dataDir = path.join(top, 'data');
      fs.mkdirSync(dataDir, { mode: 0o755 });
      fs.mkdirSync(path.join(dataDir, 'postgres'), { mode: 0o755 });
      const { ready } = await startProgram(dataDir, 'tool', {}, user);
      expect(ready.error).toBe(
        `The folder ${path.join(dataDir, 'postgres')} belongs to another user (number 0). Start Houvast as that user, or set another DATA_DIR.`,
      );
    });
  });
});

test('a folder that the server’s user may enter is not closed', () => {
  const top = temporaryFolder(0o755);
  expect(closedFolder(top, { uid: 4321, gid: 4321 })).toBeUndefined();
  fs.chmodSync(top, 0o700);
  expect(closedFolder(path.join(top, 'not', 'there'), { uid: 4321, gid: 4321 })).toBe(top);
});
