import { readSettings, type Settings } from '../../settings.ts';
import { createChannels } from '../../wire/channels.ts';
import { carefully } from './carefully.ts';
import { checkChannel } from './channel.ts';
import { checkFiles } from './files.ts';
import type { Finding, Findings } from './finding.ts';
import { checkStored } from './stored.ts';

/** Looks at everything, one after the other; what cannot be looked at because something before it is wrong is left out. */
export async function* checkups(): Findings {
  yield { state: 'fine', what: `Node ${process.versions.node}` };
  const settings = configuration();
  if ('state' in settings) return yield settings;
  yield { state: 'fine', what: 'Configuration: every value can be used' };
  for (const name of settings.ignored)
    yield {
      state: 'look',
      what: `${name} is set, but this version has no use for it`,
      cure: 'Take it out, or read CHANGELOG.md.',
    };
  yield* carefully('Files', checkFiles(settings));
  yield* carefully('Database', checkStored(settings));
  for (const channel of createChannels(settings, async () => {}))
    yield* carefully(`Channel ${channel.name}`, checkChannel(channel, settings));
  if (!settings.telegram)
    yield { state: 'look', what: 'Channel telegram: off', cure: 'docs/channels/telegram.md tells how to connect it.' };
}

function configuration(): Settings | Finding {
  try {
    return readSettings(process.env);
  } catch (error) {
    const what = `Configuration: ${(error as Error).message}`;
    return { state: 'wrong', what, cure: 'Mend it in .env or in the environment; .env.example lists all.' };
  }
}
