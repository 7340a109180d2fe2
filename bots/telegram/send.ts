import { type Api, InputFile } from 'grammy/web';
import { type Address, type Outbound, SendError } from '../channel.ts';
import { calling } from './api.ts';
import { capabilities, maxCaption } from './capabilities.ts';
import { fileName, keyboardOf, titleOf, wellFormed } from './format.ts';
import { messageId } from './people.ts';

/** grammY's own type of signal is older than the platform's. */
type Signal = Parameters<Api['sendMessage']>[3];

/**
 * Delivers one message; see `Channel.send`. A file takes the text as its caption, a place cannot: then the text goes
 * first with its buttons, and what accompanies it follows if it can (a retry must not say the text twice).
 */
export async function sendMessage(api: Api, message: Outbound, signal?: AbortSignal): Promise<{ id: string }> {
  refuseUnsendable(message);
  const { place, file, text } = message;
  if (file && text.length <= maxCaption) return sent(message, () => sendFile(api, message, signal as Signal), signal);
  if (place && text.trim() === '') return sent(message, () => sendPlace(api, message, signal as Signal), signal);
  const first = await sent(message, () => sendText(api, message, signal as Signal), signal);
  if (place || file) await sendBeside(api, message, signal);
  return first;
}

async function sent(message: Outbound, call: () => Promise<{ message_id: number }>, signal?: AbortSignal) {
  const { message_id: number } = await calling(call, signal);
  return { id: messageId(message.address.conversation, number) };
}

/** What Telegram would refuse anyway, without asking it. */
function refuseUnsendable({ address, text, place, file, choices }: Outbound): void {
  // Anything but a number could name a public channel.
  if (!/^-?\d{1,16}$/.test(address.conversation)) throw new SendError('contact_gone', { vendorCode: 'address' });
  if (text.trim() === '' && !place && !file) throw new SendError('bad_content', { vendorCode: 'empty' });
  if (text.length > capabilities.maxText) throw new SendError('bad_content', { vendorCode: 'too_long' });
  if (choices?.some(choice => !/^[\x20-\x7E]{1,64}$/.test(choice.id)))
    throw new SendError('bad_content', { vendorCode: 'choice' });
}

const chatOf = (address: Address): number => Number(address.conversation);

/** Where in the chat, and the buttons. */
const common = ({ address, choices }: Outbound) => ({
  message_thread_id: threadOf(address),
  reply_markup: keyboardOf(choices),
});

const threadOf = ({ thread }: Address): number | undefined => (/^\d{1,15}$/.test(thread ?? '') ? Number(thread) : undefined);

function sendText(api: Api, message: Outbound, signal: Signal) {
  const more = { ...common(message), entities: titleOf(message), link_preview_options: { is_disabled: true } };
  return api.sendMessage(chatOf(message.address), wellFormed(message.text), more, signal);
}

function sendPlace(api: Api, message: Outbound, signal: Signal) {
  const { latitude, longitude, title, address } = message.place ?? { latitude: 0, longitude: 0, title: '', address: '' };
  const chat = chatOf(message.address);
  return api.sendVenue(chat, latitude, longitude, wellFormed(title), wellFormed(address), common(message), signal);
}

function sendFile(api: Api, message: Outbound, signal: Signal) {
  const { name, content } = message.file ?? { name: '', content: '' };
  const document = new InputFile(new TextEncoder().encode(content), fileName(name));
  const caption = message.text.trim() === '' ? {} : { caption: wellFormed(message.text), caption_entities: titleOf(message) };
  return api.sendDocument(chatOf(message.address), document, { ...common(message), ...caption }, signal);
}

async function sendBeside(api: Api, message: Outbound, signal?: AbortSignal): Promise<void> {
  const bare = { ...message, choices: undefined, text: '', bold: 0 };
  const call: (api: Api, message: Outbound, signal: Signal) => Promise<unknown> = message.file ? sendFile : sendPlace;
  await calling(() => call(api, bare, signal as Signal), signal).catch(() => undefined);
}

/** Shows "typing…" for five seconds. */
export async function sendTyping(api: Api, address: Address): Promise<void> {
  await calling(() => api.sendChatAction(chatOf(address), 'typing', { message_thread_id: threadOf(address) }));
}
