import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SendError } from '../../../bots/channel.ts';
import { createTelegramChannel, type TelegramChannel } from '../../../bots/telegram/index.ts';
import { type Person, startTelegram, type TelegramStandIn } from '../../standins/telegram/index.ts';

let telegram: TelegramStandIn;
let channel: TelegramChannel;
let anna: Person;

beforeAll(async () => {
  telegram = await startTelegram();
  channel = createTelegramChannel({ token: telegram.token, apiRoot: telegram.apiRoot });
  anna = telegram.person({ known: true });
});

afterAll(() => telegram.close());

/** Texts that trip over formatting: signs of markup, half and whole surrogates, control and bidi characters. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'<>&*_[]()`~|\\#{}\n', '\ud83d', '\udc4d', '👍', '\u202e', '\u0000', 'ش'),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 30 },
  )
  .map(parts => parts.join(''));

test('whatever the text, title and buttons, Telegram takes it and shows it as it is', async () => {
  const button = fc.record({ id: fc.stringMatching(/^[ -~]{1,64}$/), label: text.filter(label => label.trim() !== '') });
  await fc.assert(
    fc.asyncProperty(text, fc.nat(40), fc.array(button, { maxLength: 10 }), async (said, bold, choices) => {
      const address = { channel: 'telegram', account: channel.account, conversation: String(anna.id) } as const;
      const sending = channel.send({ key: 'k', address, language: 'nl', text: said, bold, choices });
      const error = await sending.then(
        () => undefined,
        thrown => thrown as SendError,
      );
      const shown = anna.heard().at(-1);
      expect(error?.failure).toBe(said.trim() === '' ? 'bad_content' : undefined);
      if (error) return;
      expect(shown?.text).toBe(said.toWellFormed().replaceAll('\u0000', '\uFFFD'));
      expect(shown?.buttons.map(each => each.callback_data)).toEqual(choices.map(choice => choice.id));
    }),
    { numRuns: 500 },
  );
});
