import { type Coverage, coverage } from '../../knowledge/coverage.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { loadKnowledge } from '../../knowledge/load.ts';
import { warnings } from '../../knowledge/warnings.ts';
import type { Database } from '../../store/index.ts';
import { createKnowledgeStore } from '../../store/knowledge.ts';
import { createTexts } from '../../text/index.ts';
import type { Finding, Findings } from './finding.ts';

/** The organisation, and which translations nobody has checked or which are out of date. */
export async function* checkKnowledge(db: Database): Findings {
  const knowledge = await loadKnowledge(createKnowledgeStore(db));
  if (!knowledge)
    return yield { state: 'look', what: 'Knowledge: none yet', cure: 'Import a knowledge file: docs/knowledge.md.' };
  yield { state: 'fine', what: `Knowledge: ${knowledge.organisation.name}, ${knowledge.entries().length} entries` };
  yield* warned(knowledge);
  for (const counts of coverage(knowledge)) yield* language(counts);
  yield* assistantTexts(knowledge);
}

const states = { no_safety: 'wrong', holidays_unknown: 'look' } as const;

function* warned(knowledge: Knowledge): Generator<Finding, void, void> {
  for (const { kind, what, cure } of warnings(knowledge.data())) yield { state: states[kind], what, cure };
}

function* language({ language: code, texts, missing, draft, stale, unstamped }: Coverage): Generator<Finding, void, void> {
  const parts = [
    draft > 0 && `${draft} not checked by a person (draft)`,
    stale > 0 && `${stale} out of date`,
    unstamped > 0 && `${unstamped} without a note of their source`,
    missing > 0 && `${missing} missing`,
  ].filter(part => part !== false);
  if (parts.length === 0) return yield { state: 'fine', what: `Texts in ${code}: all ${texts} checked and up to date` };
  yield {
    state: 'look',
    what: `Texts in ${code}: of ${texts}, ${parts.join(', ')}`,
    cure: 'Let a native speaker read them; docs/knowledge.md tells how.',
  };
}

/** The assistant's own sentences, in `locales/`. */
function* assistantTexts(knowledge: Knowledge): Generator<Finding, void, void> {
  const texts = createTexts();
  const drafts = texts.languages().filter(code => texts.state(code) === 'draft');
  if (drafts.length > 0)
    yield {
      state: 'look',
      what: `The assistant's own sentences are drafts in ${drafts.join(', ')}`,
      cure: 'A native speaker reads locales/<language> and sets "state" in meta.json to "reviewed".',
    };
  const { phone, email } = knowledge.organisation;
  if (!phone && !email)
    yield {
      state: 'wrong',
      what: 'The organisation has neither phone nor e-mail',
      cure: 'People who ask for a person get nothing: add one to the knowledge file.',
    };
}
