import { fold } from './fold.ts';
import type { Token } from './tokens.ts';

/**
 * Words that are written together or cut short, with and without their apostrophe, and what they stand for. `a/b`: either.
 * Those that are also another word ("ill", "were", "hell") are left out.
 */
const SHORT: Record<string, string> = {
  en:
    'isnt=is not, arent=are not, aint=is not, wasnt=was not, werent=were not, dont=do not, doesnt=does not, didnt=did not, ' +
    'cant=can not, cannot=can not, wont=will not, couldnt=could not, wouldnt=would not, shouldnt=should not, mustnt=must not, ' +
    'hasnt=has not, havent=have not, hadnt=had not, im=i am, ive=i have, hes=he is, shes=she is, theyre=they are, youre=you are, ' +
    'theyve=they have, weve=we have, thats=that is, theres=there is, whats=what is, wheres=where is, whos=who is, gonna=going to, ' +
    's=s/is, m=m/am, re=re/are, ve=ve/have, ll=ll/will',
  fr:
    'n=n/ne, j=j/je, m=m/me, t=t/te, s=s/se, l=l/le/la, d=d/de, c=c/ce, qu=qu/que, jai=j/je ai, narrive=n/ne arrive, ' +
    'jarrive=j/je arrive, nest=n/ne est, cest=c/ce est, sest=s/se est, nai=n/ne ai, ny=n/ne y, ya=y a, jveux=je veux, jpeux=je peux, ' +
    'jsuis=je suis, chuis=je suis',
  nl:
    'k=k/ik, t=t/het, mn=mijn, zn=zijn, kga=ik ga, kwil=ik wil, kheb=ik heb, kben=ik ben, kkan=ik kan, kzal=ik zal, kmoet=ik moet, ' +
    'ist=is het, tis=het is, nie=niet, ni=niet, da=da/dat',
};

const tables = new Map(Object.entries(SHORT).map(([language, entries]) => [language, tableOf(entries)]));

/** What a word stands for in a language: the words in order, and of each the ways to say it. Most words stand for themselves. */
export function spelledOut(word: Token, language: string): Token[][] {
  return tables.get(language)?.get(word.folded) ?? [[word]];
}

function tableOf(entries: string): Map<string, Token[][]> {
  return new Map(
    entries.split(', ').map(entry => {
      const [short = '', full = ''] = entry.split('=');
      return [short, full.split(' ').map(word => word.split('/').map(raw => ({ raw, folded: fold(raw) })))];
    }),
  );
}
