import type { Channel, ChannelState } from '../../../bots/channel.ts';
import type { Settings } from '../../settings.ts';
import { progress } from '../progress.ts';
import type { Finding, Findings } from './finding.ts';

/** Whether the platform lets us in, and whether it is set up as we are. */
export async function* checkChannel(channel: Channel, settings: Settings): Findings {
  const state = await progress(`Asking ${channel.name}`, channel.check());
  yield { state: state.ok ? 'fine' : 'wrong', what: `Channel ${channel.name}: ${state.summary}` };
  if (state.ok && channel.name === 'telegram') yield* checkTelegram(state, settings);
}

const connect = 'Run: npm run houvast -- channels telegram';

function* checkTelegram({ details = {} }: ChannelState, { telegram, publicUrl }: Settings): Generator<Finding, void, void> {
  const what = misdirected(details, telegram?.mode, publicUrl && `${publicUrl}/webhooks/telegram`);
  if (what) yield { state: 'wrong', what, cure: connect };
  const at = Date.parse(details.lastErrorAt ?? '');
  if (Date.now() - at < 24 * 60 * 60 * 1000)
    yield {
      state: 'look',
      what: `Telegram could not bring a message at ${details.lastErrorAt}: ${details.lastError ?? 'it does not say why'}`,
      cure: 'docs/channels/telegram.md, "When it does not work".',
    };
}

function misdirected({ mode, url }: Record<string, string>, wanted: string | undefined, ours: string | undefined) {
  if (wanted === 'polling')
    return mode === 'webhook' ? 'Telegram brings messages to a webhook, but TELEGRAM_MODE is polling' : undefined;
  if (mode !== 'webhook') return 'Telegram does not know where to bring messages: no webhook is set';
  return ours && url !== ours ? `Telegram brings messages to ${url}, but PUBLIC_URL says ${ours}` : undefined;
}
