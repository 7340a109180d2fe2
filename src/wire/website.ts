import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Channel, Inbound, Log } from '../../bots/channel.ts';
import { webchatAddress } from '../../bots/webchat/index.ts';
import { checkSiteFiles, createSiteRoutes } from '../http/site.ts';
import { createWebchatRoutes } from '../http/webchat.ts';
import { createClientOf } from '../http/webchat-client.ts';
import type { Organisation } from '../http/webchat-parts.ts';
import { isSample } from '../knowledge/is-sample.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { nearest } from '../language/nearest.ts';
import { followThread, type Live } from '../live/index.ts';
import type { Database } from '../store/index.ts';
import type { Texts } from '../text/index.ts';

/** Silence on a stream for longer than this makes proxies close it. */
const idleMs = 20_000;
const builtFolder = path.join(import.meta.dirname, '../../dist/widget');

export interface WebsiteOptions {
  db: Database;
  live: Live;
  log: Log;
  channel: Channel;
  texts: Texts;
  knowledge: Knowledge;
  trustProxy: boolean;
  /** Aborts when the server stops: open streams end. */
  closing: AbortSignal;
  accept(items: Inbound[]): Promise<void>;
  onUnknown(count: number): void;
}

/** The routes of the website chat and of the page that shows it. Throws when the widget was not built. */
export async function websiteRoutes(options: WebsiteOptions) {
  const { db, live, channel, texts, knowledge, closing } = options;
  const organisation = (language: string) => describe(knowledge, language);
  await checkSiteFiles(builtFile);
  const chat = createWebchatRoutes({
    channel,
    texts,
    organisation,
    closing,
    log: options.log,
    accept: options.accept,
    onUnknown: options.onUnknown,
    addressOf: session => webchatAddress(channel.account, session),
    follow: (address, after, signal) =>
      followThread({ db, live, account: channel.account, address: address.conversation, after, signal, idleMs }),
    clientOf: createClientOf({ trustProxy: options.trustProxy, socketAddress: context => getConnInfo(context).remote.address }),
  });
  return [chat, createSiteRoutes({ texts, organisation, file: builtFile })];
}

function describe(knowledge: Knowledge, language: string): Organisation {
  const { organisation } = knowledge;
  const about = knowledge.text({ section: 'organisation', ...organisation }, 'about', nearest(language, knowledge.languages()));
  return {
    name: organisation.name,
    about: { text: about?.text ?? '', language: about?.language ?? organisation.defaultLanguage },
    defaultLanguage: organisation.defaultLanguage,
    phones: phonesOf(knowledge),
    sample: isSample(organisation),
  };
}

/** Every number that the knowledge names for calling: also the short ones within safety texts. */
function phonesOf(knowledge: Knowledge): string[] {
  const { organisation } = knowledge;
  const partners = knowledge.entries('partners').map(partner => partner.phone);
  const safety = knowledge.entries('safety').flatMap(notice => {
    const message = notice.message[organisation.defaultLanguage] ?? '';
    return [notice.contact.phone, ...(message.match(/\d[\d ]+\d/g) ?? [])];
  });
  const all = [organisation.phone, ...partners, ...safety].flatMap(phone => (phone ? [phone] : []));
  return [...new Set(all)];
}

async function builtFile(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const file = path.join(builtFolder, name);
  if (!file.startsWith(builtFolder + path.sep)) return undefined;
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    return undefined;
  }
}
