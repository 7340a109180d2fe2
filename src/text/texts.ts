import i18next from 'i18next';
import { formatList, formatNumber, formatValue } from './format.ts';
import { asRightToLeft, isolate, isolateRuns, readsLeftToRight, tame } from './isolate.ts';
import { fallbackLanguage, locales } from './locales.ts';
import type { Line, Literal, Phrase, Utterance, Value } from './utterance.ts';

/** An utterance in words, for a channel. */
export interface RenderedUtterance {
  text: string;
  /** How many UTF-16 units at the start of `text` are the title; 0 without one. */
  bold: number;
  choices: { id: string; label: string }[];
  place?: { latitude: number; longitude: number; title: string; address: string };
  file?: { name: string; mime: string; content: string };
}

/** Every text that people read, in every language of `locales/`. */
export interface Texts {
  /** Codes of the languages the assistant speaks, the first of them first in lists. */
  languages(): string[];
  /** A language's name in itself: `Türkçe`. */
  nativeName(language: string): string;
  direction(language: string): 'ltr' | 'rtl';
  /** Whether a native speaker has read the language's texts: `draft` until then. */
  state(language: string): 'draft' | 'reviewed';
  /** One line in a language; one we do not speak is read as English. Never throws: a missing key shows as itself. */
  render(language: string, line: Line): string;
  renderUtterance(utterance: Utterance): RenderedUtterance;
}

/** Loads `locales/`. Cheap enough to call once per process; holds no state that changes. */
export function createTexts(): Texts {
  const translate = createTranslate();
  const render = (language: string, line: Line) => renderLine(translate, known(language), line);
  return {
    languages: () => Object.keys(locales),
    nativeName: language => localeOf(language)?.meta.name ?? language,
    direction: directionOf,
    state: language => (localeOf(language)?.meta.state === 'reviewed' ? 'reviewed' : 'draft'),
    render,
    renderUtterance: utterance => renderUtterance(utterance, line => render(utterance.language, line)),
  };
}

type Translate = (language: string, key: string, values: Record<string, string | number>) => string;

function createTranslate(): Translate {
  const instance = i18next.createInstance();
  instance.init({
    initAsync: false,
    resources: Object.fromEntries(Object.entries(locales).map(([code, { meta: _, ...namespaces }]) => [code, namespaces])),
    fallbackLng: fallbackLanguage,
    // What stands in a blank is shown as it is: no HTML, no `{{…}}` and no `$t(…)` of a stranger is carried out.
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  return (lng, key, values) => instance.t(key, { ...values, lng });
}

function renderLine(translate: Translate, language: string, line: Line): string {
  const text = 'key' in line ? renderPhrase(translate, language, line) : renderLiteral(language, line);
  if (directionOf(language) === 'ltr') return text;
  return 'key' in line ? asRightToLeft(isolateRuns(text)) : isolateRuns(text);
}

function renderPhrase(translate: Translate, language: string, { key, values = {} }: Phrase): string {
  const written = Object.entries(values).map(([name, value]) => [name, renderValue(translate, language, name, value)]);
  return translate(language, key, Object.fromEntries(written));
}

function renderLiteral(language: string, { text, language: own }: Literal): string {
  const tamed = tame(text);
  return own !== undefined && directionOf(own) !== directionOf(language) ? isolate(tamed) : tamed;
}

/** `count` stays a number: i18next chooses the plural form by it. */
function renderValue(translate: Translate, language: string, name: string, value: Value): string | number {
  const tag = localeOf(language)?.meta.tag ?? language;
  if (typeof value === 'number') return name === 'count' ? value : formatNumber(value, tag);
  if (typeof value === 'string') return renderString(language, value);
  if ('key' in value) return renderPhrase(translate, language, value);
  if ('list' in value) {
    return formatList(
      value.list.map(item => String(renderValue(translate, language, '', item))),
      tag,
    );
  }
  return formatValue(value, tag);
}

function renderString(language: string, value: string): string {
  const tamed = tame(value);
  return directionOf(language) === 'rtl' && readsLeftToRight(tamed) ? isolate(tamed) : tamed;
}

function renderUtterance(utterance: Utterance, render: (line: Line) => string): RenderedUtterance {
  const title = utterance.title ? render(utterance.title).trim() : '';
  const paragraphs = utterance.paragraphs.map(lines => lines.map(render).filter(Boolean).join(' '));
  const { place, file } = utterance;
  return {
    text: [title, ...paragraphs].join('\n').trim(),
    bold: title.length,
    choices: (utterance.choices ?? []).map(({ id, label }) => ({ id, label: oneLine(render(label)) })),
    ...(place && { place: { ...place, title: oneLine(render(place.title)) } }),
    ...(file && { file }),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Not `locales[language]`: a language may come from a stranger, and `constructor` is none. */
function localeOf(language: string) {
  return Object.hasOwn(locales, language) ? locales[language] : undefined;
}

function known(language: string): string {
  return localeOf(language) ? language : fallbackLanguage;
}

function directionOf(language: string): 'ltr' | 'rtl' {
  const own = localeOf(language)?.meta.direction;
  if (own) return own === 'rtl' ? 'rtl' : 'ltr';
  return /^(ar|fa|ur|ps|ckb|he|yi|dv|sd|ug)\b/.test(language) ? 'rtl' : 'ltr';
}
