import { afterAll, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { desktop, visit } from './chat-page.ts';
import { startSite } from './site.ts';
const [site, { newPerson, close }] = await Promise.all([startSite(), openBrowser()]);
afterAll(async () => { await close(); await site.close(); });
test('x', async () => {
  const c = await newPerson({ ...desktop, locale: 'en-GB' });
  c.on('console', m => console.log('console', m.text())); c.on('weberror', e => console.log('err', e.error().message));
  c.on('request', r => console.log('>', r.method(), r.url())); c.on('response', r => console.log('<', r.status(), r.url())); c.on('requestfailed', r => console.log('!', r.url(), r.failure()?.errorText));
  const chat = await visit(c, `${site.url}/?lang=en`);
  await chat.write('lessons');
  await chat.page.waitForTimeout(2000);
  console.log(await chat.log.innerText(), await chat.lines.count());
  console.log(await site.db.message.findMany(), await site.db.delivery.findMany());
  await chat.page.screenshot({ path: '/tmp/shots/debug.png' });
});
