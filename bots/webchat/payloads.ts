import { z } from 'zod';
import { sessionPattern } from './session.ts';

/** Longest text of a person's message, UTF-16 units, after trimming. */
const longestText = 4000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const languageTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/;

const base = {
  session: z.string().regex(sessionPattern),
  id: z.string().regex(/^[\x21-\x7e]{1,64}$/),
  /** A hint only: what is no language tag is left out, not refused. */
  language: z
    .string()
    .max(100)
    .optional()
    .transform(tag => (tag && languageTag.test(tag) ? tag : undefined)),
};

const text = z
  .string()
  .transform(raw => raw.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '').trim())
  .pipe(z.string().min(1, 'empty').max(longestText, 'too_long'));

/** What a page posts: words, or a button that was pressed. */
export const webchatPayload = z.union([
  z.strictObject({ ...base, text }),
  z.strictObject({ ...base, choice: z.string().regex(/^[\x20-\x7e]{1,64}$/) }),
]);

export type WebchatPayload = z.infer<typeof webchatPayload>;

/** Why a page's message was refused; the widget has a sentence for each. */
export type WebchatRefusal = 'not_json' | 'bad_shape' | 'empty' | 'too_long' | 'too_large';

/** The refusal that helps most: about the text if everything else was right. */
export function refusalOf(body: unknown): WebchatRefusal {
  const issue = z.strictObject({ ...base, text }).safeParse(body).error?.issues[0];
  return issue?.message === 'empty' || issue?.message === 'too_long' ? issue.message : 'bad_shape';
}
