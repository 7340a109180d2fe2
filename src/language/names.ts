import { fold } from './fold.ts';

/** Names of a language: its own first, then in the languages of people and volunteers here. Commas part them. */
const NAMES: Record<string, string> = {
  nl: 'Nederlands, Vlaams, Dutch, Flemish, néerlandais, flamand, الهولندية, هولندي, هولندية, الفلامانية, Hollandaca, Felemenkçe, Flemenkçe, Niederländisch, neerlandés, holandés, olandeză, нидерландский, голландский, hollandia, niderlandzki, holenderski, нідерландська, голландська, neerlandeză, flamandă, holandia, hollandiya, nirlandia, nirlandiya, نيرلندية, فلامنية',
  fr: 'français, Frans, French, francais, الفرنسية, فرنسي, فرنسية, Fransızca, Französisch, francés, francese, franceză, французский, faransi, fransawi, francuski, французька, fransia, fransiya, lfransia, lfransiya, fransawiya, lfransawiya, فرنساوي, فرنساوية, فرانساوية',
  en: 'English, Engels, anglais, الإنجليزية, الانجليزية, انجليزي, انكليزي, إنجليزية, İngilizce, Englisch, inglés, inglese, engleză, английский, англійська, inglizi, ngliziya, angielski, nglizia, inglizia, ingliziya, lingliziya, نكليزي, نكليزية',
  ar: 'العربية, Arabisch, Arabic, arabe, عربي, عربية, بالعربي, Arapça, Arabish, árabe, arabo, арабский, 3arabi, 3arbi, arabiya, darija, الدارجة, arabski, arabă, арабська, 3arbia, 3arbiya, 3arabia, 3arabiya',
  tr: 'Türkçe, Turks, Turkish, turc, turque, التركية, تركي, Türkisch, turco, turcă, турецкий, torki, turki, turecki, турецька, torkia, torkiya, turkia, turkiyya',
  de: 'Deutsch, Duits, German, allemand, الألمانية, ألماني, Almanca, alemán, tedesco, germană, немецкий, niemiecki, німецька',
  es: 'español, Spaans, Spanish, espagnol, الإسبانية, إسباني, اسبانيولي, İspanyolca, castellano, Spanisch, spaniolă, испанский, hiszpański, іспанська, sbanioliya, sbaniya, spaniolia, اسبنيولية',
  pt: 'português, Portugees, Portuguese, portugais, البرتغالية, برتغالي, Portekizce, Portugiesisch, португальский, portugués, portugalski, portugheză, португальська',
  it: 'italiano, Italiaans, Italian, italien, الإيطالية, ايطالي, İtalyanca, Italienisch, итальянский, włoski, italiană, італійська',
  pl: 'polski, Pools, Polish, polonais, البولندية, Lehçe, Polonyaca, Polnisch, po polsku, польский, polonés, polaco, poloneză, польська',
  ro: 'română, Roemeens, Romanian, roumain, الرومانية, Rumence, Romence, Rumänisch, румынский, românește, rumano, rumuński, румунська, moldovenească, молдавский',
  ru: 'русский, Russisch, Russian, russe, الروسية, روسي, Rusça, ruso, rusă, по-русски, rosyjski, російська',
  uk: 'українська, Oekraïens, Ukrainian, ukrainien, الأوكرانية, Ukraynaca, Ukrainisch, українською, украинский, ucraniano, ukraiński, ucraineană, اوكراني',
  bg: 'български, Bulgaars, Bulgarian, bulgare, البلغارية, Bulgarca, Bulgarisch, болгарский, болгарська, bułgarski, bulgară, búlgaro',
  sq: 'shqip, Albanees, Albanian, albanais, الألبانية, Arnavutça, Albanisch, албанский, shqipe, albański, albaneză, albanés, албанська',
  fa: 'فارسی, Perzisch, Farsi, Persian, persan, الفارسية, Farsça, Dari, دری, Persisch, персидский, perski, persană, persa, перська',
  ps: 'پښتو, Pasjtoe, Pashto, pachto, البشتو, Peştuca, pashtu, Pasjto, пушту',
  ur: 'اردو, Urdu, Oerdoe, ourdou, الأوردو, Urduca, урду',
  ku: 'kurdî, Koerdisch, Kurdish, kurde, الكردية, كردي, Kürtçe, Kurmanji, kurmancî, Kurdisch, курдский',
  ckb: 'کوردی, Sorani, سۆرانی, Kurdish Sorani, السورانية',
  so: 'Soomaali, Somalisch, Somali, af soomaali, الصومالية, صومالي, Somalice, сомалийский, afsoomaali, somalijski, somaleză, somalí',
  sw: 'Kiswahili, Swahili, السواحلية, Svahili, суахили, souahéli',
  am: 'አማርኛ, Amhaars, Amharic, amharique, الأمهرية, Amharca, Amharisch, амхарский, amharski, amárico',
  ti: 'ትግርኛ, Tigrinya, Tigrigna, tigrigna, التغرينية, تيغرينية, Tigrinyaca, тигринья, tigriña, تغرينيا',
  hi: 'हिन्दी, हिंदी, Hindi, الهندية, Hintçe, хинди',
  ne: 'नेपाली, Nepalees, Nepali, népalais, Nepalce, النيبالية',
  bn: 'বাংলা, Bengaals, Bengali, Bangla, bengalî, Bengalce, البنغالية',
  pa: 'ਪੰਜਾਬੀ, Punjabi, Panjabi, pendjabi, Pencapça, البنجابية',
  zh: '中文, 汉语, Chinees, Chinese, chinois, Mandarijn, Mandarin, الصينية, Çince, Chinesisch, китайский, 普通话, chiński, chineză, chino, китайська',
  vi: 'Tiếng Việt, Vietnamees, Vietnamese, vietnamien, الفيتنامية, Vietnamca, вьетнамский',
  el: 'ελληνικά, Grieks, Greek, grec, اليونانية, Yunanca, Griechisch, греческий',
  hy: 'հայերեն, Armeens, Armenian, arménien, الأرمنية, Ermenice, армянский',
  ka: 'ქართული, Georgisch, Georgian, géorgien, Gürcüce, грузинский',
  rw: 'Ikinyarwanda, Kinyarwanda, kinyarwandais',
  ln: 'Lingála, Lingala',
  ha: 'Hausa, haoussa',
  tl: 'Tagalog, Filipino, Filipijns',
  hu: 'magyar, Hongaars, Hungarian, hongrois, Macarca, венгерский',
  cs: 'čeština, Tsjechisch, Czech, tchèque, Çekçe',
  sk: 'slovenčina, Slowaaks, Slovak, slovaque',
  sr: 'српски, srpski, Servisch, Serbian, serbe, Sırpça',
  ber: 'Tamazight, Berbers, Berber, berbère, الأمازيغية, Tarifit, ⵜⴰⵎⴰⵣⵉⵖⵜ',
};

/** Slavic names of languages by their ending, and the endings of "in English", "of English". */
const ENDINGS: [RegExp, string[]][] = [
  [/ский$/, ['ски', 'ском', 'ского', 'скому']],
  [/ська$/, ['ською', 'ську', 'ської', 'ський', 'ськи']],
  [/(?<=[sc])ki$/, ['ku', 'kim', 'kiego']],
];

/** A name with its cases. */
function formsOf(name: string): string[] {
  return [
    name,
    ...ENDINGS.flatMap(([ending, others]) => (ending.test(name) ? others.map(other => name.replace(ending, other)) : [])),
  ];
}

/** Folded name → language code. Names of two words are included. */
export const languageNames: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([code, names]) =>
    names
      .split(', ')
      .flatMap(formsOf)
      .map(name => [fold(name).replace(/[-']/g, ' '), code] as const),
  ),
);

/** The language with that name or code ("Türkçe", "turks", "TR"); undefined when there is none. */
export function languageNamed(name: string): string | undefined {
  const folded = fold(name).trim();
  return languageNames.get(folded) ?? (folded in NAMES ? folded : undefined);
}
