import type { Token } from './tokens.ts';

/** Arabic in Latin letters, as people in Morocco, Egypt and the Levant type it: "salam 3likom, bghit n9ra". */
const WORDS = new Set(
  (
    'salam salamo slm salem assalam assalamu alaykum 3alaykom 3likom 3alikom likom marhaba mar7aba mrhba ahlan ahla labas lbs kifak kifek kifik ' +
    'kifash kifach kifesh chno chnou shno shnou shu chou wach wash wesh ach ash achno feen fin fein win wein wayn mnin imta emta imtin mata ' +
    'bghit bghina bghiti bgha bghat baghi baghya bghitou badi biddi bade baddi 3awez 3ayez 3awz 3ayza 3endi 3andi 3ndi 3nd 3andkom 3andak kayn kayna ' +
    'makayn makaynch mafi mafish mafich ma3andich ma3ndich nchallah inshallah inchallah insha2allah hamdoulah hamdulillah lhamdulillah ' +
    'shukran chokran choukran shokran 3afak 3afakom afak law samaht lw sma7t smah sme7 barak barakallah yslamo yaslamu bslama beslama ma3salama masalama ' +
    'khouya khoya okhti habibi 7abibi sadi9i 9raya n9ra ne9ra nata3alem nt3lem nt3allam at3alem at3allem t3allam hdar nhdar hder ntkalam atkalam ' +
    'dars droos dorous dourous lorghat logha lo8a lougha hollandia holandia holandi hollandi flamand floos flous fluss b9addash b9adech bkam bchhal ' +
    'bsh7al chhal sh7al qaddech 9adech kam ghali majani blach balash lyoum lyom elyom lioum alyawm ghedda ghdda bokra bukra bukra ghadan mbareh ' +
    'lwlad wlad wladi awlad weldi bnti benti binti rajli jozi zawji mrati marti mama baba dar beit bait bayt madrasa mdrasa lmdrasa khedma khidma ' +
    'lkhdma shoghl choghl tbib doctour wra9 lwra9 awra9 wara9 risala brat lbra sa3a saa sa3adni sa3douni 3awnouni 3awnni mosa3ada musa3ada mousa3ada ' +
    'momkin mumkin mumken daba dlwa9t delwa2ti halla2 hala2 hnaya hna honi hon hnak temma 7aja haja 7ajja wahed wa7ed chi shi lli elli illi dyal diali ' +
    'dyali dial ana nta nti inta inti enta enti huwa hiya 7na ntoma homa mashi machi bezaf bzaf kteer ktir awi 9lil chwiya shwaya'
  ).split(' '),
);
/** Words that other languages have too: alone they prove nothing. */
const SHARED = new Set('ana mama baba fin win kam ash ach dar chi shi hon hna saa kayn nti marti kifach law'.split(' '));
/** A digit as a letter inside a word: 3 ع, 7 ح, 9 ق, 2 ء, 5 خ. Not "3x", "A1", "12h" or "b2b". */
const DIGIT_LETTER = /^(?=.*[a-z].*[a-z])(?:[a-z]+[23579][a-z]+|[379][a-z]{3,}|[a-z]{2,}[379])[a-z0-9]*$/;
/** What looks like it in other languages: hours ("9uur"), ordinals ("3rd", "2eme"), counts. */
const ORDINARY =
  /^\d+(?:h|u|uur|pm|am|st|nd|rd|th|e|de|eme|ieme|ste|x|km|min|euro?s?|maanden|jaar|dagen|years?|ans|days?|months?|weken|gun|yas)\b/;

/** 0…1: how much of the message is romanised Arabic. */
export function arabiziShare(words: Token[]): number {
  if (words.length === 0) return 0;
  let sure = 0;
  let shared = 0;
  for (const { folded } of words) {
    if (SHARED.has(folded)) shared += 1;
    else if (WORDS.has(folded) || (DIGIT_LETTER.test(folded) && !ORDINARY.test(folded))) sure += 1;
  }
  return sure === 0 ? 0 : Math.min(1, (sure + shared) / words.length);
}
