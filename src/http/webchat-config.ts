import type { Context } from 'hono';
import { chooseLanguage } from './webchat-language.ts';
import type { WebchatParts } from './webchat-parts.ts';
import { offeredLanguages, widgetTexts } from './webchat-texts.ts';

/** `GET /webchat/config?language=xx`: what the widget needs to show itself in a language. */
export function webchatConfig(context: Context, { texts, organisation }: WebchatParts): Response {
  const language = chooseLanguage(
    texts.languages(),
    context.req.query('language'),
    context.req.header('accept-language'),
    organisation('').defaultLanguage,
  );
  const { name, phones = [] } = organisation(language);
  context.header('Cache-Control', 'public, max-age=300');
  context.header('Vary', 'Accept-Language');
  return context.json({
    organisation: { name, phones },
    language,
    direction: texts.direction(language),
    languages: offeredLanguages(texts),
    texts: widgetTexts(texts, language),
  });
}
