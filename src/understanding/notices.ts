import type { SearchDocument } from '../knowledge/search/index.ts';
import { forms } from '../language/stem.ts';
import { tokens } from '../language/tokens.ts';
import type { Situation } from './lexicon.ts';

/** Words that a notice about a situation has in its keywords, title or text, in the languages that notices are written in. */
const SEEDS: Record<Situation, Record<string, string>> = {
  suicide: {
    nl: 'zelfmoord zelfdoding',
    fr: 'suicide suicider',
    en: 'suicide suicidal',
    ar: 'انتحار',
    tr: 'intihar',
    de: 'selbstmord suizid',
    es: 'suicidio',
  },
  violence: {
    nl: 'geweld partnergeweld verkrachting slaat huiselijk',
    fr: 'violence conjugale viol frappe mari',
    en: 'violence domestic rape husband hits',
    ar: 'عنف اغتصاب زوجي',
    tr: 'şiddet tecavüz kocam',
    de: 'gewalt vergewaltigung',
    es: 'violencia violación',
  },
  child: {
    nl: 'kind kindermishandeling kinderen verdwenen',
    fr: 'enfant maltraitance disparu',
    en: 'child abuse children missing',
    ar: 'طفل اطفال',
    tr: 'çocuk istismar',
    de: 'kind kindesmissbrauch',
    es: 'niño maltrato',
  },
  poisoning: {
    nl: 'vergiftiging vergiftigd giftig gif overdosis',
    fr: 'empoisonnement intoxication toxique overdose antipoison',
    en: 'poisoning poison poisoned overdose',
    ar: 'تسمم',
    tr: 'zehirlenme',
    de: 'vergiftung gift',
    es: 'intoxicación veneno',
  },
  homeless_tonight: {
    nl: 'dakloos slaapplaats slapen nachtopvang',
    fr: 'abri dormir rue hébergement',
    en: 'homeless sleep shelter tonight',
    ar: 'مأوى انام',
    tr: 'evsiz barınak',
    de: 'obdachlos schlafen',
    es: 'techo dormir',
  },
  trafficking: {
    nl: 'mensenhandel uitbuiting paspoort',
    fr: 'traite exploitation passeport esclave',
    en: 'trafficking exploitation passport slave',
    ar: 'اتجار استغلال',
    tr: 'ticareti sömürü',
    de: 'menschenhandel ausbeutung',
    es: 'trata explotación',
  },
  emergency: {
    nl: 'levensgevaar noodgeval ambulance brand ademt',
    fr: 'urgence ambulance incendie vital danger',
    en: 'emergency ambulance fire danger breathing',
    ar: 'طوارئ اسعاف حريق',
    tr: 'acil ambulans yangın',
    de: 'notfall krankenwagen feuer',
    es: 'emergencia ambulancia',
  },
};
/** Where a notice says a word: in its title it is about it, in its text it may only mention it. */
const WEIGHT = { names: 3, keywords: 2, body: 0.2 } as const;
/** An organisation may have no notice of its own: these lives are saved by the emergency number, the others are not. */
const FALLS_BACK: Situation[] = ['suicide', 'violence', 'child', 'poisoning'];

/** Which notice is about which situation, by the notices' own words: an organisation names its notices as it likes. */
export function noticesBySituation(notices: SearchDocument[]): Map<Situation, string> {
  const chosen = new Map<Situation, string>();
  const profiles = notices.map(notice => ({ id: notice.id, profile: profileOf(notice) }));
  for (const [situation, seeds] of Object.entries(SEEDS) as [Situation, Record<string, string>][]) {
    const scored = profiles
      .map(({ id, profile }) => ({ id, score: likeness(seeds, profile) }))
      .sort((one, other) => other.score - one.score);
    if (scored[0] && scored[0].score >= 1) chosen.set(situation, scored[0].id);
  }
  const last = chosen.get('emergency');
  for (const situation of FALLS_BACK) if (last && !chosen.has(situation)) chosen.set(situation, last);
  return chosen;
}

type Profile = Map<string, number>;

/** Form of a word, with its language → the weight of the place that it stands in, and how much of the keywords it fills. */
function profileOf({ fields }: SearchDocument): Profile {
  const profile: Profile = new Map();
  for (const [place, weight] of Object.entries(WEIGHT) as [keyof typeof WEIGHT, number][]) {
    for (const [language, texts] of Object.entries(fields[place] ?? {})) {
      for (const text of texts)
        for (const word of tokens(text)) {
          for (const form of forms(word, language))
            profile.set(`${language} ${form}`, (profile.get(`${language} ${form}`) ?? 0) + weight);
        }
    }
  }
  return profile;
}

function likeness(seeds: Record<string, string>, profile: Profile): number {
  let sum = 0;
  for (const [language, words] of Object.entries(seeds)) {
    for (const word of tokens(words)) {
      const best = Math.max(0, ...forms(word, language).map(form => profile.get(`${language} ${form}`) ?? 0));
      sum += Math.log1p(best);
    }
  }
  return sum;
}
