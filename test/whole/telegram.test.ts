import { describe, expect, onTestFinished, test } from 'vitest';
import { choice as arChoice, talk as arTalk } from '../../locales/ar/index.ts';
import { talk as frTalk } from '../../locales/fr/index.ts';
import { choice as nlChoice, talk as nlTalk } from '../../locales/nl/index.ts';
import { testDatabase } from '../database.ts';
import { startServerProcess } from '../server-process.ts';
import { type Person, startTelegram } from '../standins/telegram/index.ts';
import { calendarOf } from './calendar.ts';
import { ask, buttonsOf, eventually, patience, press, secret, startHouse, telegramSettings, useWebhook } from './house.ts';
import { coming, importWithComing } from './sample.ts';

const { db, telegram, server, settled } = await startHouse({}, importWithComing);

const newcomer = (language = 'nl') => telegram.person({ language });
const question = 'Wat kost het praatcafé?';
const free = /Gratis/;

const contactOf = async ({ id }: Person) => {
  const identity = await db.identity.findFirst({ where: { user: String(id) }, include: { contact: true } });
  return identity && { ...identity.contact, goneAt: identity.goneAt };
};
/** Waits for another message than the one before; the test's own clock is the machine's. */
const quiet = async (person: Person, count: number, ms: number) => {
  await new Promise(resolve => setTimeout(resolve, ms));
  expect(person.heard().map(({ text }) => text)).toHaveLength(count);
};

describe('a first meeting', () => {
  test('/start greets, promises privacy and offers what there is, a person and the languages', async () => {
    const anna = newcomer();
    await anna.starts();
    const greeting = await anna.next(patience);
    expect(greeting.text).toContain('vzw PIN');
    expect(greeting.text).toContain(nlTalk.privacy);
    expect(greeting.entities[0]).toMatchObject({ type: 'bold', offset: 0 });
    expect(buttonsOf(greeting)).toEqual(expect.arrayContaining(['human', 'language', 'hours']));
    expect(greeting.buttons.length).toBeGreaterThanOrEqual(6);
  });

  test.each([
    ['nl', 'Wat kost het praatcafé?', /Gratis/],
    ['fr', 'Combien coûte le café de conversation ?', /Gratuit/],
    ['en', "How much does the women's group cost?", /[Ff]ree/],
  ])('a first question in %s is answered in the same message as the greeting', async (language, text, answer) => {
    const person = newcomer(language);
    const said = await ask(person, text);
    expect(said.text).toContain('vzw PIN');
    expect(said.text).toMatch(answer);
    expect(person.heard()).toHaveLength(1);
  });

  test('the language of the message wins over the language of the app', async () => {
    const said = await ask(newcomer('de'), 'Combien coûte le café de conversation ?');
    expect(said.text).toMatch(/Gratuit/);
  });

  test.each([
    ['an entry', 'entry_praatcafe', /Huis PIN Halle|Nederlands praten/],
    ['a language', 'lang_fr', new RegExp(frTalk.languageChanged.slice(0, 20))],
    ['nothing that we know', 'no_such_code', /vzw PIN/],
  ])('a link that opens %s does', async (_, code, shown) => {
    const person = newcomer();
    await person.starts(code);
    expect((await person.next(patience)).text).toMatch(shown);
  });
});

describe('going on', () => {
  test('price, time and place by button', async () => {
    const anna = newcomer();
    await ask(anna, 'Waar is het praatcafé?');
    expect((await press(anna, 'ask:praatcafe:price')).text).toMatch(free);
    expect((await press(anna, 'ask:praatcafe:when')).text).toMatch(/dinsdag.*19:00.21:00/);
    expect((await press(anna, nlChoice.where)).text).toMatch(/Voorbeeldstraat 12/);
  });

  test('a button that was pressed stops turning', async () => {
    const anna = newcomer();
    await ask(anna, question);
    const before = telegram.calls('answerCallbackQuery');
    await press(anna, 'ask:praatcafe:where');
    await expect.poll(() => telegram.calls('answerCallbackQuery')).toBe(before + 1);
  });

  test('a question without a subject, in a reply to the answer', async () => {
    const anna = newcomer();
    const said = await ask(anna, 'Waar is het praatcafé?');
    await anna.says('Wat kost het?', { replyTo: said });
    expect((await anna.next(patience)).text).toMatch(free);
  });

  test('an old menu still works after the talk went elsewhere', async () => {
    const anna = newcomer();
    await ask(anna, question);
    await ask(anna, 'Waar is de vrouwengroep?');
    expect((await press(anna, 'ask:praatcafe:when')).text).toMatch(/dinsdag/);
  });

  test.each(['open:no-such-entry', 'ask:praatcafe:__proto__', 'constructor', '💥:💥', 'topic:toString', 'language:xx-evil'])(
    'a button that nobody was shown (%s) is answered with something to choose',
    async data => {
      const anna = newcomer();
      await ask(anna, question);
      await anna.presses({ data });
      const said = await anna.next(patience);
      expect(said.buttons.length).toBeGreaterThan(0);
      expect((await ask(anna, question)).text).toMatch(free);
    },
  );

  test('an edit of a question that still waits replaces it', async () => {
    const anna = newcomer();
    await anna.says('brblfx qzt');
    await anna.edits(question);
    expect((await anna.next(patience)).text).toMatch(free);
    await quiet(anna, 1, 2_000);
  });

  test('an edit of a question that was answered is answered again', async () => {
    const anna = newcomer();
    await ask(anna, question);
    await anna.edits('Waar is de vrouwengroep?');
    expect((await anna.next(patience)).text).toMatch(/Voorbeeldlaan 34/);
  });

  test('three unsure messages after each other get one reply', async () => {
    const anna = newcomer();
    for (const text of ['brblfx', 'qzt qzt', 'wrdlbrm fnord']) void anna.says(text);
    await anna.next(patience);
    await quiet(anna, 1, 2_500);
    const messages = await db.message.findMany({ where: { conversation: { address: String(anna.id) } } });
    expect(messages).toHaveLength(3);
    expect(new Set(messages.map(({ turn }) => turn)).size).toBe(1);
  });

  test('what was not known is kept as a gap, with a person on offer', async () => {
    const anna = newcomer();
    const said = await ask(anna, 'brblfx qzt');
    expect(buttonsOf(said)).toContain('human');
    expect(await db.gap.findMany({ where: { conversation: { address: String(anna.id) } } })).toMatchObject([
      { kind: 'unknown', text: 'brblfx qzt' },
    ]);
  });
});

describe('wishes', () => {
  test('to talk to a person: it is noted, and the person learns how to reach one', async () => {
    const anna = newcomer();
    await anna.starts();
    await anna.next(patience);
    const said = await press(anna, 'human');
    expect(said.text).toContain('+32 2 000 01 23');
    expect(said.text).toContain('info@example.org');
    expect(await db.conversation.findFirst({ where: { address: String(anna.id) } })).toMatchObject({ word: 'waiting' });
  });

  test('another language, by command and button, each language by its own name; then all of it in Arabic', async () => {
    const anna = newcomer();
    const list = await ask(anna, '/language');
    expect(list.buttons.map(({ text }) => text)).toEqual(
      expect.arrayContaining(
        ['Nederlands', 'français', 'English', 'العربية', 'Türkçe'].map(name => expect.stringMatching(new RegExp(name, 'i'))),
      ),
    );
    const changed = await press(anna, 'language:ar');
    expect(changed.text).toBe(arTalk.languageChanged);
    const unmarked = (text: string) => text.replaceAll('\u200f', '');
    expect(changed.buttons.map(({ text }) => unmarked(text))).toContain(arChoice.human);
    expect(unmarked((await press(anna, 'human')).text)).toContain(arTalk.human);
    expect((await contactOf(anna))?.language).toBe('ar');
    await anna.says('/language nl');
    expect((await anna.next(patience)).text).toBe(nlTalk.languageChanged);
  });

  test('news, and no more news', async () => {
    const anna = newcomer();
    await ask(anna, '/subscribe');
    expect((await contactOf(anna))?.subscribedAt).toBeInstanceOf(Date);
    await ask(anna, '/subscribe');
    await ask(anna, '/stop');
    expect(await contactOf(anna)).toMatchObject({ subscribedAt: null });
  });

  test('to be forgotten: asked once, said goodbye, erased, and afterwards a stranger again', async () => {
    const anna = newcomer();
    await ask(anna, question);
    const asked = await ask(anna, 'vergeet mij');
    expect(buttonsOf(asked)).toEqual(['forget:yes', 'forget:no']);
    const [before] = await db.identity.findMany({ where: { user: String(anna.id) } });
    const goodbye = await press(anna, 'forget:yes');
    expect(goodbye.text).toBe(nlTalk.forgotten);
    await expect.poll(() => contactOf(anna), { timeout: patience }).toBeNull();
    expect(await db.conversation.count({ where: { contactId: before?.contactId } })).toBe(0);
    expect(await db.message.count({ where: { conversation: { address: String(anna.id) } } })).toBe(0);
    const again = await ask(anna, question);
    expect(again.text).toContain(nlTalk.privacy);
    expect((await contactOf(anna))?.id).not.toBe(before?.contactId);
  });

  test('not to be forgotten after all', async () => {
    const anna = newcomer();
    await ask(anna, '/forget');
    expect((await press(anna, 'forget:no')).text).toBe(nlTalk.kept);
    expect(await contactOf(anna)).toMatchObject({ forgetAt: null });
  });

  test('in danger: the number to call is the first line, and a person is asked for', async () => {
    const anna = newcomer();
    const said = await ask(anna, 'ik wil dood');
    expect(said.text.split('\n')[0]).toContain('1813');
    expect(said.entities[0]).toMatchObject({ type: 'bold', offset: 0 });
    expect(await db.conversation.findFirst({ where: { address: String(anna.id) } })).toMatchObject({ word: 'waiting' });
  });

  test('danger goes before the question that it came with', async () => {
    const anna = newcomer();
    void anna.says('brblfx qzt');
    await anna.says('ik wil dood');
    expect((await anna.next(patience)).text.split('\n')[0]).toContain('1813');
  });
});

describe('more than text', () => {
  test('a pin on the map', async () => {
    const anna = newcomer();
    await ask(anna, 'Waar is het praatcafé?');
    expect((await press(anna, nlChoice.place)).text).toMatch(/Voorbeeldstraat 12/);
    const pin = await anna.next(patience);
    expect(pin.venue).toMatchObject({
      latitude: 50.734,
      longitude: 4.235,
      address: expect.stringContaining('Voorbeeldstraat 12'),
    });
  });

  test('an activity for the calendar, in a file that calendars read', async () => {
    const anna = newcomer();
    await anna.starts(`entry_${coming.id}`);
    expect(buttonsOf(await anna.next(patience))).toContain(`ics:${coming.id}`);
    await anna.presses(`ics:${coming.id}`);
    await expect.poll(() => anna.heard().some(sent => sent.document), { timeout: patience }).toBe(true);
    const file = anna.heard().find(sent => sent.document)?.document;
    expect(file).toMatchObject({ name: `${coming.id}.ics` });
    const [event, ...others] = calendarOf(file?.content ?? '').events;
    expect(others).toEqual([]);
    expect(event).toMatchObject({ summary: coming.title, location: expect.stringContaining('Voorbeeldstraat 12') });
    expect(brussels(event?.start)).toBe(`${coming.day} ${coming.from}`);
    expect(brussels(event?.end)).toBe(`${coming.day} ${coming.to}`);
  });

  const sticker = {
    file_id: 's',
    file_unique_id: 'us',
    type: 'regular',
    width: 512,
    height: 512,
    is_animated: false,
    is_video: false,
  };
  const photo = [{ file_id: 'p', file_unique_id: 'up', width: 800, height: 800 }];
  const voice = { file_id: 'v', file_unique_id: 'uv', duration: 4, mime_type: 'audio/ogg' };
  const poll = {
    id: '1',
    question: 'Kom je?',
    options: [],
    total_voter_count: 0,
    is_closed: false,
    is_anonymous: true,
    type: 'regular',
  };
  test.concurrent.each([
    ['a sticker', { sticker }, /./],
    ['a photo', { photo }, new RegExp(nlTalk.image.slice(0, 20))],
    ['a photo with a question below it', { photo, caption: question }, free],
    ['a voice note', { voice }, new RegExp(nlTalk.audio.slice(0, 20))],
    ['a contact', { contact: { phone_number: '+3200000000', first_name: 'Iemand' } }, new RegExp(nlTalk.contact.slice(0, 20))],
    ['a place near Vilvoorde', { location: { latitude: 50.93, longitude: 4.42 } }, /Antenne PIN Vilvoorde/],
    ['a poll', { poll }, new RegExp(nlTalk.unsupported.slice(0, 20))],
    ['something newer than this program', { hologram: { beam: 1 } }, new RegExp(nlTalk.unsupported.slice(0, 20))],
  ])('%s gets a sensible answer, and the next question too', async (_, content, answer) => {
    const anna = newcomer();
    await anna.sends(content);
    expect((await anna.next(patience)).text).toMatch(answer);
    await settled();
    await anna.says(question);
    await eventually(() => expect(anna.heard().at(-1)?.text).toMatch(free));
  });

  test('a text as long as Telegram allows', async () => {
    const anna = newcomer();
    const said = await ask(anna, `${question} ${'Ik woon nog niet lang hier. '.repeat(200)}`.slice(0, 4096));
    expect(said.text.length).toBeGreaterThan(0);
    expect((await ask(anna, question)).text).toMatch(free);
  });
});

describe('groups', () => {
  test('it is silent unless it is spoken to, and then answers in the group', async () => {
    const group = telegram.group();
    const anna = newcomer();
    await anna.says(question, { in: group });
    await settled();
    expect(await db.message.count({ where: { conversation: { address: String(group.id) } } })).toBe(0);
    await anna.says(`@${telegram.username} ${question}`, { in: group });
    expect((await group.next(patience)).text).toMatch(free);
    expect(anna.heard()).toEqual([]);
  });

  test("another person's button does what it says, for the one who presses it", async () => {
    const group = telegram.group();
    const [anna, bram] = [newcomer(), newcomer()];
    await anna.says(`@${telegram.username} ${question}`, { in: group });
    await group.next(patience);
    await bram.presses('ask:praatcafe:where', { in: group });
    expect((await group.next(patience)).text).toMatch(/Voorbeeldstraat 12/);
  });

  // The channel does not yet say which chats are groups: without that, all people of a group are taken for one.
  test('each person in a group is a person of their own', async () => {
    const group = telegram.group();
    const [anna, bram] = [newcomer(), newcomer()];
    await anna.says('/subscribe', { in: group });
    await group.next(patience);
    await bram.says('/unsubscribe', { in: group });
    await group.next(patience);
    await settled();
    expect((await contactOf(anna))?.subscribedAt).toBeInstanceOf(Date);
    expect(await contactOf(bram)).toMatchObject({ subscribedAt: null });
  });

  test("another person's 'erase me' button erases nobody else", async () => {
    const group = telegram.group();
    const [anna, mallory] = [newcomer(), newcomer()];
    await anna.says('/forget', { in: group });
    await group.next(patience);
    await mallory.presses('forget:yes', { in: group });
    await group.next(patience);
    await new Promise(resolve => setTimeout(resolve, 5_000));
    expect(await contactOf(anna)).toMatchObject({ forgetAt: null });
  });

  test('a group that became a supergroup is still the same talk', async () => {
    const group = telegram.group();
    const anna = newcomer();
    await anna.says('/language fr', { in: group });
    await group.next(patience);
    const larger = group.migrates();
    await expect.poll(() => telegram.pending()).toBe(0);
    await anna.says(`@${telegram.username} praatcafé`, { in: larger });
    expect((await larger.next(patience)).text).toMatch(/Café de conversation/);
    expect(await db.conversation.count({ where: { address: String(group.id) } })).toBe(0);
  });

  test('an answer on its way when the group moves arrives in its new place', async () => {
    const [group, larger] = [telegram.group(), telegram.group()];
    const anna = newcomer();
    telegram.failNext({ answer: 400, movedTo: larger.id, chat: group.id });
    await anna.says(`@${telegram.username} ${question}`, { in: group });
    expect((await larger.next(patience)).text).toMatch(free);
  });

  test('also when the person wrote there already', async () => {
    const [group, larger] = [telegram.group(), telegram.group()];
    const anna = newcomer();
    await anna.says(`@${telegram.username} ${question}`, { in: larger });
    await larger.next(patience);
    telegram.failNext({ answer: 400, movedTo: larger.id, chat: group.id });
    await anna.says(`@${telegram.username} Waar is de vrouwengroep?`, { in: group });
    expect((await larger.next(patience)).text).toMatch(/Voorbeeldlaan 34/);
    await settled();
    await anna.says(`@${telegram.username} ${question}`, { in: larger });
    expect((await larger.next(patience)).text).toMatch(free);
  });
});

describe('when Telegram says no', () => {
  test('429: not before the time that it names, and then once', async () => {
    const anna = newcomer();
    telegram.failNext({ answer: 429, retryAfter: 2, chat: anna.id });
    await anna.says(question);
    const asked = performance.now();
    expect((await anna.next(patience)).text).toMatch(free);
    const waited = performance.now() - asked;
    expect(waited).toBeGreaterThan(1_900);
    expect(waited).toBeLessThan(6_000);
    await quiet(anna, 1, 300);
  });

  test('403: the person is marked as gone, and what was to follow is not sent', async () => {
    const anna = newcomer();
    await ask(anna, question);
    telegram.failNext({ answer: 403, chat: anna.id });
    await anna.presses(nlChoice.place);
    await settled();
    expect((await contactOf(anna))?.goneAt).toBeInstanceOf(Date);
    const deliveries = await db.delivery.findMany({
      where: { conversation: { address: String(anna.id) } },
      orderBy: { id: 'asc' },
    });
    expect(deliveries.map(({ state }) => state)).toEqual(['sent', 'failed', 'dropped']);
    await quiet(anna, 1, 1_500);
  });

  test('one who blocked and comes back is answered again', async () => {
    const anna = newcomer();
    await ask(anna, question);
    await anna.blocks();
    expect((await contactOf(anna))?.goneAt).toBeInstanceOf(Date);
    await anna.unblocks();
    expect(await contactOf(anna)).toMatchObject({ goneAt: null });
    expect((await ask(anna, question)).text).toMatch(free);
  });

  test('an answer that was being sent when the database went away is sent by the same server, and marked', async () => {
    const anna = newcomer();
    await ask(anna, question);
    await settled();
    const [answer] = await db.delivery.findMany({ where: { conversation: { address: String(anna.id) } } });
    const [node] = await db.node.findMany();
    if (!answer) throw new Error('no answer');
    // As it stands when neither the success nor the failure could be noted.
    await db.delivery.update({ where: { id: answer.id }, data: { state: 'sending', node: node?.id } });
    await anna.next(patience);
    await settled();
    expect(await db.delivery.findUnique({ where: { id: answer.id } })).toMatchObject({ state: 'sent', mayBeDouble: true });
  });

  test('an error of theirs, or a connection that breaks, is tried again', async () => {
    const anna = newcomer();
    telegram.failNext({ answer: 502, chat: anna.id });
    telegram.failNext({ drop: 'before', chat: anna.id });
    expect((await ask(anna, question)).text).toMatch(free);
  });
});

describe('the webhook', () => {
  test.each([
    ['the wrong secret', { 'x-telegram-bot-api-secret-token': `${secret}x` }],
    ['no secret', {}],
  ])('%s: 401, and nothing is read', async (_, headers) => {
    const stored = await db.message.count();
    const update = { update_id: 1, message: { message_id: 1, date: 1, chat: { id: 5, type: 'private' }, text: question } };
    const response = await fetch(`${server.address}/webhooks/telegram`, {
      method: 'POST',
      headers,
      body: JSON.stringify(update),
    });
    expect(response.status).toBe(401);
    expect(await db.message.count()).toBe(stored);
  });

  test('an update that Telegram sends twice is answered once', async () => {
    const anna = newcomer();
    telegram.loseReplies(1);
    await anna.says(question);
    await anna.next(patience);
    await settled();
    expect(telegram.pending()).toBe(0);
    await quiet(anna, 1, 500);
  });
});

describe('fetching instead of a webhook (TELEGRAM_MODE=polling)', () => {
  test('answers, forgets a webhook of before, and does not answer twice after a stop', async () => {
    const polled = await startTelegram();
    const { url } = await testDatabase();
    const env = { ...telegramSettings(polled), DATABASE_URL: url, TELEGRAM_MODE: 'polling' };
    await useWebhook(polled, 'http://127.0.0.1:9');
    const first = await startServerProcess(env);
    onTestFinished(async () => {
      await first.kill();
      await polled.close();
    });
    const anna = polled.person({ language: 'nl' });
    void anna.says(question);
    expect((await anna.next(patience)).text).toMatch(free);
    expect(polled.webhook().url).toBe('');
    void anna.presses('ask:praatcafe:where');
    expect((await anna.next(patience)).text).toMatch(/Voorbeeldstraat 12/);
    const stopping = performance.now();
    expect(await first.stop()).toBe(0);
    expect(performance.now() - stopping).toBeLessThan(10_000);

    // What was said meanwhile, and what the server that stopped may not have confirmed.
    void anna.says('Waar is de vrouwengroep?');
    const second = await startServerProcess(env);
    onTestFinished(() => second.kill());
    expect((await anna.next(patience)).text).toMatch(/Voorbeeldlaan 34/);
    await quiet(anna, 3, 1_000);
    await eventually(() => expect(polled.pending()).toBe(0));

    const response = await fetch(`${second.address}/webhooks/telegram`, {
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': secret },
      body: '{"update_id":1}',
    });
    expect(response.status).toBe(200);
    expect(await second.stop()).toBe(0);
  });
});

/** A moment as people in Brussels write it. */
function brussels(moment: Date | undefined): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Brussels' }).format(moment);
}
