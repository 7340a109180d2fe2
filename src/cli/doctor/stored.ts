import type { Settings } from '../../settings.ts';
import { openToolStore } from '../open-store.ts';
import { progress } from '../progress.ts';
import { carefully } from './carefully.ts';
import { checkDatabase } from './database.ts';
import type { Findings } from './finding.ts';
import { checkKnowledge } from './knowledge.ts';

/** What stands in the database. Throws `StoreError` when it cannot be opened. */
export async function* checkStored(settings: Settings): Findings {
  const store = await progress('Opening the database', openToolStore(settings));
  try {
    yield* carefully('Database', checkDatabase(store));
    yield* carefully('Knowledge', checkKnowledge(store.db));
  } finally {
    await store.close();
  }
}
