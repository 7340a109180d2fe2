const otherDigits = /[٠-٩۰-۹०-९]/g;

/** Western digits: `٣` and `۳` are 3. */
function westernDigits(text: string): string {
  return text.replace(otherDigits, digit => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** A reply as facts are looked for in it: 13.30 is 13:30, 60,00 is 60, invisible direction marks are gone. */
function comparable(text: string): string {
  return westernDigits(text)
    .replace(/[\u2066-\u2069\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/\b(\d{1,2})[.h](\d\d)\b/g, '$1:$2')
    .replace(/\b(\d)(:\d\d)\b/g, '0$1$2')
    .replace(/(\d),00\b/g, '$1');
}

/** Does the reply state the fact? Numbers must stand alone: `5` is not in `15` nor in `15:00`. */
export function states(reply: string, fact: string): boolean {
  const text = comparable(reply);
  if (!/^\d+$/.test(fact)) return text.includes(fact);
  return new RegExp(`(?<![\\d:])${fact}(?![\\d:])`).test(text);
}
