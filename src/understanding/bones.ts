import { skeleton } from '../language/skeleton.ts';

/** Cyrillic letters, and the Latin ones that people type for them, as one consonant each; vowels and soft signs are gone. */
const CYRILLIC: Record<string, string> = {
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ж: 'j',
  з: 'z',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  х: 'g',
  ц: 'c',
  ч: 'q',
  ш: 'w',
  щ: 'w',
};
const LATIN: [RegExp, string][] = [
  [/shch|sch|sh/g, 'W'],
  [/ch/g, 'q'],
  [/zh/g, 'j'],
  [/kh/g, 'g'],
  [/ts/g, 'c'],
  [/w/g, 'v'],
  [/h/g, 'g'],
  [/[aeiouy']/g, ''],
];
const isCyrillic = /\p{Script=Cyrillic}/u;
const isLatin = /^[a-z0-9']+$/;
const isArabic = /\p{Script=Arabic}/u;

/** Languages of another script that people type in Latin letters too. */
export function isRomanised(language: string): boolean {
  return language === 'ar' || language === 'ru' || language === 'uk';
}

/** The consonants of a folded word of such a language, in either script; undefined for a script that it is not written in. */
export function bonesOf(folded: string, language: string): string | undefined {
  if (language === 'ar') return isArabic.test(folded) || isLatin.test(folded) ? skeleton(folded) : undefined;
  if (isCyrillic.test(folded)) return single([...folded].map(letter => CYRILLIC[letter] ?? '').join(''));
  if (!isLatin.test(folded)) return undefined;
  const bones = LATIN.reduce((rest, [pattern, letter]) => rest.replace(pattern, letter), folded);
  return single(bones.toLowerCase());
}

function single(bones: string): string {
  return bones.replace(/(.)\1+/g, '$1');
}
