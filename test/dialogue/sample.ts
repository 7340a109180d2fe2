import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import { Conversation, texts } from './conversation.ts';

const folder = join(import.meta.dirname, '../../prisma/seed/knowledge');
const files = readdirSync(folder).map(name => ({ name, content: readFileSync(join(folder, name), 'utf8') }));
export const knowledge = createKnowledge(readKnowledge(files).knowledge);
const understanding = createUnderstanding({ knowledge });
/** A conversation with the sample organisation, understood as in earnest; `hint`: the platform's language. */
export const talk = (hint?: string, greeted = true) =>
  new Conversation({
    knowledge,
    greeted,
    ...(hint && { hint }),
    understand: (text, { now, hint: given, known, history, subject, shown }) =>
      understanding.understand(text, {
        now,
        subject,
        shown,
        answerLanguages: texts.languages(),
        priors: { history, known, hint: given },
      }),
  });
