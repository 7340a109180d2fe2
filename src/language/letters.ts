import type { Script } from './script.ts';

/** Scripts that one language of our people uses. */
export const ONE_LANGUAGE: Partial<Record<Script, string>> = {
  Greek: 'el',
  Hebrew: 'he',
  Hangul: 'ko',
  Kana: 'ja',
  Han: 'zh',
  Georgian: 'ka',
  Armenian: 'hy',
  Thai: 'th',
  Bengali: 'bn',
  Gurmukhi: 'pa',
  Gujarati: 'gu',
  Tamil: 'ta',
  Telugu: 'te',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Oriya: 'or',
  Myanmar: 'my',
  Khmer: 'km',
  Lao: 'lo',
  Tibetan: 'bo',
};

/** Letters that only some languages of a script have. */
const CLUES: Partial<Record<Script, [RegExp, string[]][]>> = {
  Arabic: [
    [/[ټډړږښځڅڼۍې]/, ['ps']],
    [/[ٹڈڑےںھ]/, ['ur']],
    [/[ێۆڕڵ]/, ['ckb']],
    [/[پچژگ]/, ['fa', 'ur', 'ps', 'ckb']],
    [/[کی]/, ['fa', 'ur', 'ckb']],
    [/[ةكيى]|[أإ]|ال\p{L}{2}|ذلك/u, ['ar']],
    [/[\u064b-\u0652]/, ['ar']],
  ],
  Cyrillic: [
    [/[їєґ]|\bі\b/i, ['uk']],
    [/[іў]/i, ['uk', 'be']],
    [/ў/i, ['be']],
    [/[ыэё]/i, ['ru', 'be']],
    [/[јљњћђџ]/i, ['sr', 'mk']],
    [/[ѓќѕ]/i, ['mk']],
    [/ъ[т\s]|ъ\p{L}|щ[аеио]\b/iu, ['bg']],
  ],
  Ethiopic: [
    [/[ቐ-ቝኧሕሓሔኣ]|እዩ|ኣሎ/, ['ti']],
    [/ነው|ል[ሁሽ]|[አ]|ዎት/, ['am']],
  ],
  Devanagari: [
    [/(?:^|\s)छ|न्छ|लाई|भयो|ँदै/, ['ne']],
    [/(?:^|\s)छ(?:न्|ु|ौ)?(?=\s|$|[?।])/, ['ne']],
    [/नेपाली|न्छ/, ['ne']],
    [/है|हूँ|हैं|नहीं/, ['hi']],
    [/आहे|ळ/, ['mr']],
  ],
  Latin: [
    [/[ığşİ]/, ['tr']],
    [/[łżźśćń]/, ['pl']],
    [/[șțăâ]/, ['ro']],
    [/ë/, ['sq', 'nl']],
    [/[ßä]/, ['de']],
    [/[öü]/, ['de', 'tr']],
    [/[ñ¿¡]/, ['es']],
    [/[ãõ]/, ['pt']],
    [/[èêùœ]|\b[ljcdnsqm]'/, ['fr']],
    [/[êîû]/, ['ku']],
    [/[ơưđạảấầẩậắằệếềểịọốồộớờợụứừự]/, ['vi']],
  ],
};
/** Where a language is what a plain text of that script most likely is. */
const DEFAULTS: Partial<Record<Script, string>> = { Arabic: 'ar', Cyrillic: 'ru', Ethiopic: 'am', Devanagari: 'hi' };

/** What single letters say: language → 0…2. */
export function letterClues(text: string, script: Script): Map<string, number> {
  const clues = new Map<string, number>();
  const usual = DEFAULTS[script];
  if (usual) clues.set(usual, 0.6);
  for (const [letters, languages] of CLUES[script] ?? []) {
    if (!letters.test(text)) continue;
    for (const language of languages) clues.set(language, Math.min(2, (clues.get(language) ?? 0) + 1 / languages.length));
  }
  return clues;
}
