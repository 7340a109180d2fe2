import { expect, test } from 'vitest';
import { findLinks } from '../../../bots/webchat/widget/links.ts';

const phones = ['112', '1712', '116 000', '+32 2 000 01 23'];
const links = (text: string) => findLinks(text, phones).flatMap(({ text, href }) => (href ? [`${text} → ${href}`] : []));

test.each([
  ['Bel 0800 13 500.', ['0800 13 500 → tel:080013500']],
  ['Bel +32 2 000 01 23!', ['+32 2 000 01 23 → tel:+3220000123']],
  ['Bel 02/511.64.64', ['02/511.64.64 → tel:025116464']],
  ['Bel 112, of 1712 (gratis) of 116 000.', ['112 → tel:112', '1712 → tel:1712', '116 000 → tel:116000']],
  ['اتصل بـ \u2068112\u2069 الآن', ['112 → tel:112']],
  ['Mail info@example.org.', ['info@example.org → mailto:info@example.org']],
  ['Zie https://example.org/a?b=c&d=(e).', ['https://example.org/a?b=c&d=(e → https://example.org/a?b=c&d=(e']],
  ['Kijk op 1712.be.', ['1712.be → https://1712.be']],
  [
    'Chat op zelfmoord1813.be, of www.caw.be/contact.',
    ['zelfmoord1813.be → https://zelfmoord1813.be', 'www.caw.be/contact → https://www.caw.be/contact'],
  ],
  ['\u2068https://example.org\u2069، ثم', ['https://example.org → https://example.org']],
])('finds what can be pressed in %j', (text, expected) => {
  expect(links(text)).toEqual(expected);
});

test.each([
  'Het kost € 112 of 112 euro? € 1712',
  '112 € of 112% van 112,50 of 1.112',
  'Om 11:12 en 09:00-18:00, op 01/02/2026 en 01-02-2026',
  '1500 Halle, 1800 Vilvoorde',
  'kamer112 A-112 #1121',
  'javascript:alert(1) data:text/html,x ftp://example.org http:// https://',
  'geen@adres @iemand',
  'Om 9.30 uur. Bestand.pdf en versie 1.2.3',
])('leaves %j alone, but for the bare number', text => {
  expect(links(text).filter(link => link !== '112 → tel:112')).toEqual([]);
});

test.each(['a'.repeat(4000), 'a@'.repeat(2000), '1 '.repeat(2000), 'https://'.repeat(500), `${'a.'.repeat(2000)}@`])(
  'loses nothing of 4,000 strange letters, and takes no time (%#)',
  text => {
    const start = performance.now();
    const pieces = findLinks(text, phones);
    expect(performance.now() - start).toBeLessThan(200);
    expect(pieces.map(piece => piece.text).join('')).toBe(text);
  },
);
