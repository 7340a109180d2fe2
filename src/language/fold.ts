/** Text made comparable: case, marks, digits and look-alike letters are folded; the meaning for a reader is kept. */

const LETTERS: Record<string, string> = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ə: 'e',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ء: '',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
/** Zero-width, bidi and other format characters, soft hyphen, tatweel, variation selectors, control characters. */
const INVISIBLE = /\p{Cf}|\u0640|\p{Variation_Selector}|(?![\n\t])\p{Cc}/gu;
/** Marks of Latin, Greek, Cyrillic, Hebrew and Arabic; the vowel signs of Indic and Ethiopic scripts stay. */
const MARKS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;
/** Nothing to clean: most words of most languages here. */
const PLAIN = /^[\n\x20-\x5f\x61-\x7e]*$/;
/** Nothing to fold but case: most words in Latin and Cyrillic letters. */
const UNMARKED = /^[\n\x20-\x5f\x61-\x7e\u0410-\u0418\u041a-\u0438\u043a-\u044f]*$/;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u02b9\u0060\u00b4\u2032\uff07]/g;
const DIGITS: [RegExp, number][] = [
  [/[٠-٩]/g, 0x660],
  [/[۰-۹]/g, 0x6f0],
  [/[०-९]/g, 0x966],
];

/** Digits of other scripts as 0–9; everything else as it is. */
export function westernDigits(text: string): string {
  return DIGITS.reduce((done, [digits, zero]) => done.replace(digits, digit => String(digit.charCodeAt(0) - zero)), text);
}

/** Readable text without control, zero-width and bidi characters and lone surrogates; apostrophes as `'`. */
export function clean(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.toWellFormed().replaceAll('\ufffd', ' ').normalize('NFKC').replace(INVISIBLE, '').replace(APOSTROPHES, "'");
}

/**
 * The form of a text that is searched and compared: "Élève İstanbul ٣" → "eleve istanbul 3".
 * Never throws; takes any string. Not for showing to people.
 */
export function fold(text: string): string {
  if (UNMARKED.test(text)) return text.toLowerCase();
  const bare = westernDigits(clean(text)).toLowerCase().normalize('NFKD').replace(MARKS, '').normalize('NFC');
  return bare.replace(LETTER, letter => LETTERS[letter] ?? letter);
}
