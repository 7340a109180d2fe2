/** How people type Cyrillic on a phone with Latin letters: one way of several for each letter, kept through a text. */
const RUSSIAN: Record<string, string[]> = {
  а: ['a'],
  б: ['b'],
  в: ['v'],
  г: ['g'],
  д: ['d'],
  е: ['e'],
  ё: ['e', 'yo'],
  ж: ['zh', 'j', 'g'],
  з: ['z'],
  и: ['i'],
  й: ['y', 'i', 'j'],
  к: ['k'],
  л: ['l'],
  м: ['m'],
  н: ['n'],
  о: ['o'],
  п: ['p'],
  р: ['r'],
  с: ['s'],
  т: ['t'],
  у: ['u'],
  ф: ['f'],
  х: ['h', 'kh', 'x'],
  ц: ['c', 'ts'],
  ч: ['ch'],
  ш: ['sh'],
  щ: ['sh', 'sch', 'shch'],
  ъ: [''],
  ы: ['y', 'i'],
  ь: [''],
  э: ['e'],
  ю: ['yu', 'u', 'ju'],
  я: ['ya', 'ia', 'ja'],
};
const WAYS: Record<string, Record<string, string[]>> = {
  ru: RUSSIAN,
  uk: { ...RUSSIAN, г: ['h', 'g'], ґ: ['g'], и: ['y', 'i'], і: ['i'], ї: ['yi', 'i', 'ji'], є: ['ye', 'e', 'je'], "'": [''] },
  bg: { ...RUSSIAN, ъ: ['a', 'u', 'y'], щ: ['sht'], я: ['ya', 'ia', 'q'] },
};

/** A Cyrillic text in Latin letters; undefined for a language of which we know no such habit. */
export function romanised(text: string, language: string, random: () => number): string | undefined {
  const ways = WAYS[language];
  if (!ways) return undefined;
  const chosen = new Map<string, string>();
  return Array.from(text.toLowerCase(), letter => {
    const choices = ways[letter];
    if (!choices) return letter;
    const choice = chosen.get(letter) ?? (choices[Math.floor(random() * choices.length)] as string);
    chosen.set(letter, choice);
    return choice;
  }).join('');
}

/** Ukrainian on a Russian keyboard. */
export function onRussianKeyboard(word: string): string {
  return word.replace(/[іїi]/g, 'и').replace(/є/g, 'е').replace(/ґ/g, 'г');
}
