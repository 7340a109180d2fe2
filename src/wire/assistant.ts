import { createDialogue, type Dialogue } from '../dialogue/dialogue.ts';
import type { UnderstandContext } from '../dialogue/reply.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { createTexts, type Texts } from '../text/index.ts';
import { createUnderstanding } from '../understanding/understand.ts';

/** What answers people, without a database or a network: for the server, and for `houvast ask`. */
export interface Assistant {
  dialogue: Dialogue;
  texts: Texts;
  /** Makes everything ready in small steps: see `Understander.prepare`. */
  prepare(): Generator<void>;
}

/** Joins understanding and dialogue over one organisation's knowledge; both follow its changes. */
export function createAssistant(knowledge: Knowledge): Assistant {
  const texts = createTexts();
  const understanding = createUnderstanding({ knowledge });
  const own = knowledge.organisation.defaultLanguage;
  const answerLanguages = texts.languages().sort((a, b) => Number(b === own) - Number(a === own));
  const understand = (text: string, { now, subject, shown, history, hint, known }: UnderstandContext) =>
    understanding.understand(text, { now, subject, shown, answerLanguages, priors: { history, hint, known } });
  return { dialogue: createDialogue({ knowledge, texts, understand }), texts, prepare: () => understanding.prepare() };
}
