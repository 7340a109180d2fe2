import { describe, expect, test } from 'vitest';
import { understand } from './sample.ts';

describe('a command in words', () => {
  test.each([
    ['start', 'start'],
    ['start', 'opnieuw beginnen'],
    ['start', 'başla'],
    ['start', 'ابدأ'],
    ['start', 'recommencer'],
    ['help', 'help'],
    ['help', 'Aide !'],
    ['help', 'yardım'],
    ['help', 'مساعدة'],
    ['help', 'wat kan je doen?'],
    ['help', '3awnni'],
    ['language', 'andere taal'],
    ['language', 'change language'],
    ['language', 'changer de langue'],
    ['language', 'لغة اخرى'],
    ['language', 'dil değiştir'],
    ['subscribe', 'subscribe'],
    ['subscribe', 'hou mij op de hoogte'],
    ['subscribe', 'اشتراك'],
    ['subscribe', 'abone ol'],
    ['subscribe', 'tenez-moi au courant'],
    ['unsubscribe', 'STOP'],
    ['unsubscribe', 'stop, please'],
    ['unsubscribe', 'geen berichten meer'],
    ['unsubscribe', 'me désabonner'],
    ['unsubscribe', 'الغاء الاشتراك'],
    ['unsubscribe', 'mesaj istemiyorum'],
    ['forget', 'forget me'],
    ['forget', 'please delete all my data'],
    ['forget', 'wis mijn gegevens'],
    ['forget', 'supprimez mes données'],
    ['forget', 'احذف بياناتي'],
    ['forget', 'verilerimi sil'],
  ])('%s: %s', (command, text) => {
    expect(understand(text).command).toBe(command);
  });

  test.each([
    ['en', 'english please'],
    ['en', 'can you write in English?'],
    ['en', 'Engels aub'],
    ['en', 'بالانجليزي'],
    ['ar', 'بالعربي'],
    ['ar', 'in het Arabisch graag'],
    ['tr', 'türkçe'],
    ['tr', 'do you speak Turkish?'],
    ['nl', 'nederlands aub'],
    ['fr', 'en français svp'],
    ['fr', 'parlez-vous français ?'],
    ['so', 'Somali'],
    ['uk', 'українською'],
    ['ps', 'پښتو'],
    ['ti', 'ትግርኛ'],
    ['es', 'español please'],
    ['pl', 'po polsku'],
  ])('language %s: %s', (wantedLanguage, text) => {
    expect(understand(text)).toMatchObject({ command: 'language', wantedLanguage });
  });

  test.each([
    'Ik zou graag Nederlands leren',
    'ik spreek geen nederlands',
    'I stop the course, do I get my money back?',
    'help me with a letter',
    'where can I learn Dutch',
    'can you help me find a doctor',
    'wanneer start de cursus',
    'I forgot my papers',
  ])('is not: %s', text => {
    expect(understand(text).command).toBeUndefined();
  });
});

describe('asking for a person', () => {
  test.each([
    'talk to a human',
    'can I speak to someone please',
    'call me',
    'ik wil met iemand praten',
    'bel mij',
    'een medewerker aub',
    'je veux parler à quelqu’un',
    'rappelez-moi svp',
    'biriyle görüşmek istiyorum',
    'beni arayın',
    'اريد التحدث مع شخص',
    'بدي احكي مع حدا',
    'bghit nhder m3a chi wahed',
    'ik wil graag een mens spreken',
    'kan een medewerker mij terugbellen?',
    'is er iemand die ik kan bellen',
    'could somebody ring me please',
    'put me through to a real human being',
    'j’aimerais parler à quelqu’un de votre équipe',
    'pouvez-vous me rappeler ?',
    'هل يمكن أن يتصل بي أحد',
    'أريد الحديث مع موظف عندكم',
    'gerçek bir insanla konuşabilir miyim',
    'beni geri arayabilir misiniz?',
  ])('is understood: %s', text => {
    expect(understand(text)).toMatchObject({ human: true, smalltalk: undefined });
  });

  test('with a subject that we know, the subject wins', () => {
    expect(understand('ik wil met iemand praten over een brief')).toMatchObject({ human: false, band: 'answer' });
  });

  test.each(['kan ik met iemand praten over een formulier', 'I would like to talk to someone about a letter'])(
    'what it is about is looked for without the words that ask for a person: %s',
    text => {
      const { human, band, found } = understand(text);
      expect({ human, first: found[0]?.id }).toEqual({ human: false, first: 'paperwork' });
      expect(band).not.toBe('unknown');
    },
  );

  test('with a subject that we do not know, the person wins', () => {
    expect(understand('I want to talk to someone about my divorce').human).toBe(true);
  });

  test.each(['somebody told me about the course', 'hoe kan ik met mensen Nederlands praten', 'help'])('is not: %s', text => {
    expect(understand(text).human).toBe(false);
  });
});

describe('small talk', () => {
  test.each([
    ['greeting', 'hallo'],
    ['greeting', 'Hi!'],
    ['greeting', 'hello Ahmed'],
    ['greeting', 'Bonjour 😊'],
    ['greeting', 'السلام عليكم'],
    ['greeting', 'merhaba'],
    ['greeting', 'salam 3likom'],
    ['greeting', 'goedemorgen, hoe gaat het?'],
    ['thanks', 'thank you very much!!'],
    ['thanks', 'dank u wel'],
    ['thanks', 'merci'],
    ['thanks', 'شكرا جزيلا'],
    ['thanks', 'teşekkürler 🙏'],
    ['thanks', 'choukran'],
    ['goodbye', 'bye'],
    ['goodbye', 'tot ziens'],
    ['goodbye', 'au revoir'],
    ['goodbye', 'مع السلامة'],
    ['goodbye', 'görüşürüz'],
    ['praise', 'you are great'],
    ['praise', 'super'],
    ['praise', 'ممتاز'],
    ['praise', 'harika'],
    ['insult', 'you are stupid'],
    ['insult', 'idioot'],
    ['insult', 'aptal'],
    ['insult', 'غبي'],
    ['yes', 'ja'],
    ['yes', 'oui'],
    ['yes', 'نعم'],
    ['yes', 'evet'],
    ['no', 'nee'],
    ['no', 'non merci'],
    ['no', 'hayır'],
    ['no', 'لا'],
    ['ok', 'ok'],
    ['ok', 'd’accord'],
    ['ok', 'tamam'],
    ['ok', 'حسنا'],
    ['emoji', '👍'],
    ['emoji', '❤️🙏'],
    ['emoji', ':)'],
    ['insult', 'tu es vraiment nul'],
    ['insult', 'wat een domme robot'],
    ['insult', 'you are a useless bot'],
    ['insult', 'aptal robot'],
    ['identity', 'wie ben je?'],
    ['identity', 'ben je een robot of niet?'],
    ['identity', 'are you a robot?'],
    ['identity', 'who are you?'],
    ['identity', 'qui êtes-vous ?'],
    ['identity', 'es-tu un humain ?'],
    ['identity', 'هل أنت روبوت؟'],
    ['identity', 'من أنت'],
    ['identity', 'siz kimsiniz?'],
    ['identity', 'robot musunuz?'],
    ['lost', 'ik snap het niet'],
    ['lost', 'I do not understand'],
    ['lost', 'je comprends pas'],
    ['lost', 'لم أفهم'],
    ['lost', 'anlamadım'],
  ])('%s: %s', (kind, text) => {
    expect(understand(text).smalltalk).toBe(kind);
  });

  test.each([
    'hallo, mijn fiets is kapot',
    'merci, et le prix ?',
    'Hi, where can I repair my bike',
    'merhaba doktor arıyorum',
    'hello bike',
    '12',
    '???',
  ])('is not: %s', text => {
    expect(understand(text).smalltalk).toBeUndefined();
  });
});

describe('the fact that is asked for', () => {
  test.each([
    ['price', 'wat kost het'],
    ['price', 'how much is it?'],
    ['price', 'c’est combien'],
    ['price', 'بكم'],
    ['price', 'ne kadar'],
    ['price', 'bch7al'],
    ['when', 'hoe laat begint het'],
    ['when', 'what time'],
    ['when', 'à quelle heure'],
    ['when', 'متى'],
    ['when', 'ne zaman'],
    ['where', 'waar is dat'],
    ['where', 'what is the address'],
    ['where', 'c’est où ?'],
    ['where', 'اين'],
    ['where', 'nerede'],
    ['where', 'fin'],
    ['open_now', 'zijn jullie open'],
    ['open_now', 'are you open now'],
    ['open_now', 'c’est ouvert ?'],
    ['open_now', 'مفتوح'],
    ['open_now', 'açık mı'],
    ['directions', 'hoe kom ik er met de bus'],
    ['directions', 'how do i get there'],
    ['directions', 'comment y aller'],
    ['directions', 'nasıl gelirim'],
    ['enrol', 'hoe kan ik mij inschrijven'],
    ['enrol', 'how to register'],
    ['enrol', 'كيف اسجل'],
    ['enrol', 'nasıl kayıt olabilirim'],
    ['bring', 'wat moet ik meebrengen'],
    ['bring', 'what should I bring'],
    ['bring', 'que dois-je apporter'],
    ['audience', 'voor wie is het'],
    ['childcare', 'is er kinderopvang'],
    ['childcare', 'y a-t-il une garderie'],
    ['contact', 'wat is jullie telefoonnummer'],
    ['contact', 'رقم الهاتف'],
    ['next_date', 'wanneer is de volgende les'],
    ['next_date', 'when is the next one'],
  ])('%s: %s', (aspect, text) => {
    expect(understand(text).aspects).toContain(aspect);
  });
});

describe('the day', () => {
  test.each([
    ['2026-11-23', 'vandaag'],
    ['2026-11-23', 'are you open today'],
    ['2026-11-24', 'morgen open?'],
    ['2026-11-24', 'demain'],
    ['2026-11-24', 'غدا'],
    ['2026-11-24', 'yarın açık mı'],
    ['2026-11-25', 'overmorgen'],
    ['2026-11-25', 'après-demain'],
    ['2026-11-23', 'op maandag'],
    ['2026-11-27', 'en op vrijdag?'],
    ['2026-11-28', 'Saturday'],
    ['2026-11-28', 'cumartesi'],
    ['2026-11-27', 'يوم الجمعة'],
    ['2026-11-29', 'dimanche'],
    ['2026-12-12', '12 december'],
    ['2026-12-12', 'on December 12th'],
    ['2026-12-01', 'le 1er décembre'],
    ['2027-01-05', '5 januari'],
    ['2026-12-25', '25 aralık'],
    ['2026-12-25', '٢٥ ديسمبر'],
    ['2026-12-24', '24/12'],
    ['2027-02-03', '03-02-2027'],
    ['2026-12-31', '2026-12-31'],
  ])('%s: %s', (day, text) => {
    expect(understand(text).day).toBe(day);
  });

  test.each(['I may come', 'om 13.30', '31 februari', 'hoe laat', 'le mars', '45/12'])('is not named in "%s"', text => {
    expect(understand(text).day).toBeUndefined();
  });

  test('is the day at the place of the organisation, not of the machine', () => {
    expect(understand('vandaag', { now: Date.parse('2026-11-23T23:30:00Z') }).day).toBe('2026-11-24');
  });
});

describe('asking which there are', () => {
  test.each([
    ['activities', 'welke activiteiten zijn er?'],
    ['activities', 'Activiteiten'],
    ['activities', 'what activities are there this week'],
    ['activities', 'quelles activités y a-t-il ?'],
    ['activities', 'ما هي الأنشطة؟'],
    ['activities', 'hangi etkinlikler var?'],
    ['activities', 'wanneer is de volgende activiteit?'],
    ['activities', 'what is the next event?'],
    ['courses', 'welke cursussen geven jullie?'],
    ['courses', 'which courses do you have'],
    ['courses', 'quels sont vos cours ?'],
    ['courses', 'ما هي الدورات؟'],
    ['courses', 'hangi kurslar var?'],
  ])('%s: %s', (list, text) => {
    expect(understand(text).list).toBe(list);
  });

  test.each([
    'activiteiten voor kinderen',
    'what do the courses cost?',
    'les cours de couture',
    'geen activiteiten',
    'ik wil een cursus volgen',
    'çocuklar için etkinlikler',
  ])('is not: %s', text => {
    expect(understand(text).list).toBeUndefined();
  });
});

describe('asking the organisation whether it is open', () => {
  test.each([
    'zijn jullie morgen open?',
    'wat zijn jullie openingsuren?',
    'hi, when are you open?',
    'what are your opening hours?',
    'êtes-vous ouverts vendredi ?',
    'vous fermez à quelle heure ?',
    'هل أنتم مفتوحون يوم الجمعة؟',
    'مرحبا، متى تفتحون؟',
    'cuma günü açık mısınız?',
    'merhaba, ne zaman açıksınız?',
  ])('%s', text => {
    const { house, smalltalk, human } = understand(text, { subject: 'bikes' });
    expect({ house, smalltalk, human }).toEqual({ house: true, smalltalk: undefined, human: false });
  });

  test.each(['is it open tomorrow?', 'is het fietsatelier open?', 'do you open letters for me?', 'wanneer is dat?'])(
    'is not: %s',
    text => {
      expect(understand(text, { subject: 'bikes' }).house).toBe(false);
    },
  );
});

describe('a name', () => {
  test.each(['fietsatelier ne zaman?', 'c’est quand, fietsatelier ?', 'متى fietsatelier؟', 'when is the bike workshop'])(
    'that is said in full is meant: %s',
    text => {
      expect(understand(text)).toMatchObject({ band: 'answer', found: [{ id: 'bikes' }] });
    },
  );
});

describe('the language of a lone word', () => {
  test.each([
    ['stop', 'nl'],
    ['stop', 'fr'],
    ['stop', 'tr'],
    ['start', 'fr'],
    ['menu', 'tr'],
    ['help', 'ar'],
  ])('"%s" at the beginning is answered in the hint, %s', (text, hint) => {
    const { language, languageConfidence } = understand(text, { priors: { hint } });
    expect(language).toBe(hint);
    expect(languageConfidence).toBeLessThan(0.7);
  });

  test.each(['thanks', 'ok', 'merci', 'شكرا', 'tamam', 'stop'])('"%s" does not change the language of a conversation', text => {
    const { language, languageConfidence } = understand(text, { priors: { known: 'nl', history: { nl: 2 } } });
    expect(language).toBe('nl');
    expect(languageConfidence).toBeLessThan(0.7);
  });

  test('a word that the language of the hint does not know is answered in its own', () => {
    expect(understand('teşekkürler', { priors: { hint: 'fr' } }).language).toBe('tr');
  });
});
