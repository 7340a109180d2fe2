import type { Lexicon } from '../lexicon.ts';

export const nl: Lexicon = {
  language: 'nl',
  stopWords:
    'ik jij je u hij zij ze het wij we jullie mij me mijn jouw uw zijn haar ons onze hun hen een de der dit dat deze die er is ben bent was waren ' +
    'wil wilt willen wou zou graag kan kun kunt kunnen kon moet moeten mag mogen heb hebt heeft hebben had wordt worden word ga gaat gaan doe doet doen ' +
    'weet niet geen wel ook nog al maar en of als omdat want dan dus voor van naar met bij op aan in uit over tot te om na per tegen hier daar toch eens ' +
    'wat wie welke welk hoe waarom iets iemand alles aub alstublieft alsjeblieft a u b jullie dank even zo heel erg veel beetje ander andere ' +
    'zich mezelf mee moest hoeft hoef krijg krijgen vraag vragen zeggen vertel info informatie hallo hoi dag goeiedag zoek zoeken vind vinden hoor zeg echt',
  negations: 'niet geen nooit nee zonder',
  pleas: 'help hulp helpen nu snel dringend meteen alstublieft aub alsjeblieft',
  speakWords:
    'schrijf schrijven spreek spreekt spreken praat praten antwoord antwoorden taal verander veranderen wijzig kies zet liever in het op naar met ' +
    'jullie kan kunnen kunt je u ik wil graag aub alstublieft alsjeblieft mij me ook versta begrijp alleen enkel zou mag het gesprek chat en de mijn is verder',
  commands: {
    start: 'start, starten, begin, beginnen, opnieuw beginnen, menu, hoofdmenu',
    help: 'help, hulp, help mij, wat kan je, wat kan jij doen, wat kan je doen, hoe werkt dit|het, uitleg, wat kan ik hier vragen',
    language: 'taal, andere taal, taal veranderen|wijzigen|kiezen, verander de? taal, in een andere taal, mijn taal',
    subscribe:
      'inschrijven nieuwsbrief|nieuws|berichten|aankondigingen, abonneren, abonneer, meldingen aan, hou mij op de hoogte, stuur mij nieuws|activiteiten, nieuws ontvangen, berichten ontvangen',
    unsubscribe:
      'stop, stoppen, uitschrijven, schrijf mij uit, geen berichten meer, stuur niets meer, stop met berichten|sturen, meldingen uit, abonnement opzeggen, afmelden, geen nieuws meer',
    forget:
      'vergeet mij, vergeet me, wis mijn gegevens|data|berichten, verwijder mijn gegevens|data|berichten, mijn gegevens wissen|verwijderen, wis alles over mij, verwijder alles over mij, gegevens wissen|verwijderen',
  },
  human:
    'met iemand praten|spreken|bellen, met een? mens|persoon|medewerker|vrijwilliger|collega praten|spreken|chatten, een? echte persoon|mens, een mens, ' +
    'een? mens|persoon|medewerker|collega|verantwoordelijke spreken|bellen|zien, iemand aan de lijn|telefoon, iemand van jullie spreken|zien|bellen, met iemand van jullie praten|spreken, iemand van jullie, iemand die ik? kan? bellen|spreken, iemand terugbellen|opbellen, ' +
    'contact met een? mens|medewerker|iemand, verbind mij|me door, verbinden met iemand|medewerker, ' +
    'praten|spreken met iemand|mens|persoon|medewerker|vrijwilliger, bel mij, bel me, kan iemand mij bellen, iemand mij bellen|helpen, iemand spreken, ' +
    'medewerker, vrijwilliger spreken, geen robot|bot|computer, ik wil iemand aan de lijn, mij terug bellen, bel mij terug, terugbellen, praat met een mens',
  smalltalk: {
    greeting:
      'hallo, hoi, hey, hé, dag, goeiedag, goedendag, goedemorgen, goeiemorgen, goedemiddag, goeiemiddag, goedenavond, goeienavond, goede morgen|middag|avond, hoe gaat het, hoe is het, hallo daar, yo',
    thanks: 'dank, bedankt, dankjewel, dankuwel, dank je|u wel?, merci, super bedankt, hartelijk dank, thx',
    goodbye:
      'tot ziens, tot straks, tot later, tot morgen, daag, doei, dada, salut, fijne dag, fijn weekend, goede nacht, slaap lekker',
    praise:
      'super, goed zo, knap, top, prima, geweldig, fantastisch, mooi, heel goed, jij|je bent goed|lief|slim|top, goed gedaan, leuk, je hebt mij goed geholpen',
    insult:
      'domme|slechte|rotte bot|robot|computer|chatbot, wat een domme|slechte bot|robot, je bent niks waard, jij|je snapt niks|niets, jij bent dom|stom|slecht|nutteloos, dom, stom, idioot, je bent dom|stom|slecht|nutteloos, rot op, hou je mond, klote, stomme bot|robot, waardeloos, jij begrijpt niets, je snapt er niets van',
    identity:
      'wie ben jij|je, wie bent u, wat ben jij|je, wie is dit, met wie praat|spreek|chat ik, ben je|jij een? robot|bot|computer|mens|chatbot|machine|programma|echt, bent u een? robot|bot|computer|mens, is dit een? robot|bot|computer|mens|machine, praat ik met een? robot|mens|computer|bot',
    lost: 'ik begrijp|snap|versta het|dit|je|jou|u|dat niet, ik begrijp|snap|versta niet, ik begrijp|snap er niets|niks van, ik begrijp|snap niets|niks, wat bedoel je|jij, wat bedoelt u, niet begrepen, te moeilijk, dat is te moeilijk, dat is niet duidelijk, niet duidelijk, huh, hoe bedoel je',
    yes: 'ja, jawel, ja graag, jazeker, zeker, klopt, tuurlijk, natuurlijk, yep',
    no: 'nee, neen, nee bedankt, nee dank je, liever niet, toch niet, nope',
    ok: 'ok, oke, oké, goed, in orde, begrepen, is goed, duidelijk, ik snap het, okee',
  },
  lists: {
    activities:
      'activiteiten organiseren|doen|hebben?, activiteiten deze|volgende week|maand, wat is|valt er te doen|beleven, te doen|beleven deze|volgende week|maand, volgende|eerstvolgende activiteit, evenementen, uitstappen',
    courses: 'cursussen geven|organiseren|bieden|volgen?, lessen geven|volgen?, taalcursussen, taallessen',
  },
  house:
    'jullie|u|je open|toe|dicht|gesloten, open|toe|dicht|gesloten jullie|u|je, openen|sluiten jullie, jullie|uw openingsuren|uren|openingstijden, openingsuren van jullie',
  aspects: {
    when: 'wanneer, hoe laat, welke dag|dagen|uur|uren, openingsuren, uren, begint, start|starten, duurt, hoe lang, tijdstip, uurrooster',
    open_now: 'nu open, open, gesloten, toe, dicht, nog open, vandaag open',
    where: 'waar, adres, welke plaats, locatie, welk gebouw',
    directions:
      'hoe kom|geraak|raak ik, met de bus|trein|fiets|auto, bus, trein, parkeren, parking, route, weg naar, bushalte, station',
    price: 'prijs, kost, kosten, hoeveel kost, hoeveel, gratis, betalen, euro, tarief, duur, goedkoop, korting',
    enrol:
      'inschrijven, inschrijving, inschrijf, aanmelden, registreren, reserveren, deelnemen, meedoen, schrijf in, hoe kan ik starten|beginnen',
    bring: 'meebrengen, meenemen, breng mee, welke papieren|documenten, wat nodig|heb nodig',
    audience: 'voor wie, wie mag|kan komen, leeftijd, vanaf welke leeftijd, mag iedereen|ik komen',
    childcare: 'kinderopvang, opvang voor kinderen|kind|baby, mijn kind|baby meebrengen|meenemen|mee, babysit, crèche',
    contact: 'telefoon, telefoonnummer, nummer, mail, e mail, contact, bellen, contacteren, bereiken',
    next_date: 'volgende keer|les|datum|activiteit, eerstvolgende, wanneer is de volgende',
  },
  days: {
    today: 'vandaag, vanavond, vanmiddag, vanochtend, deze avond',
    tomorrow: 'morgen, morgenavond, morgenvroeg',
    afterTomorrow: 'overmorgen',
    weekdays: 'maandag|ma, dinsdag|di, woensdag|wo, donderdag|do, vrijdag|vr, zaterdag|za, zondag|zo',
    months:
      'januari|jan, februari|feb, maart|mrt, april|apr, mei, juni|jun, juli|jul, augustus|aug, september|sep|sept, oktober|okt, november|nov, december|dec',
  },
  danger: {
    suicide:
      'zelfmoord, zelfdoding, ik wil dood, ik wil dood zijn, ik wil sterven, niet meer leven, niet meer willen leven, einde aan mijn leven, er een eind|einde aan maken, mezelf van kant maken, ' +
      'mezelf|mijzelf doden|ombrengen|snijden|ophangen, mezelf iets aandoen, beter dood, was ik maar dood, leven heeft geen zin, van het dak|gebouw|brug springen, voor de trein springen, ik maak mij van kant, wil er niet meer zijn',
    violence:
      'man|vrouw|partner|vriend|ex|broer slaat|slaagt|sloeg|schopt|wurgt|bedreigt|stompt mij|me|haar, man|vrouw|partner|vriend|ex heeft mij|me geslagen|bedreigd|gewurgd|geschopt, hij|zij slaat|wurgt|schopt|bedreigt mij|me, ' +
      'ik word geslagen|bedreigd|mishandeld|gestalkt, bang van|voor mijn man|partner|ex|vrouw|vriend, huiselijk geweld, partnergeweld, geweld thuis, verkracht, verkrachting, aangerand, ' +
      'dwingt mij tot seks, mag niet buiten van mijn man, gedwongen huwelijk, moet trouwen tegen mijn wil, sluit mij op, opgesloten thuis|huis, mijn man wil mij doden|vermoorden, in elkaar geslagen',
    child:
      'kind|baby|dochter|zoon|kinderen wordt|worden? geslagen|misbruikt|mishandeld, slaat|sloeg mijn|de|ons|onze kind|kinderen|dochter|zoon|baby, kindermishandeling, kind in gevaar, mijn kind|dochter|zoon is? verdwenen|weg|ontvoerd|weggelopen, ' +
      'mijn? papa|mama|vader|moeder|stiefvader slaat mij|me, ik word thuis geslagen, raakt mijn kind|dochter|zoon aan, durf niet naar huis',
    poisoning:
      'vergiftigd, vergiftiging, gif gegeten|gedronken|ingeslikt, bleekwater|javel|afwasmiddel|ontstopper|benzine gedronken|ingeslikt, batterij|knoopcel|wasmiddel|wastablet ingeslikt, te veel pillen|medicijnen|medicatie, ' +
      'pillen|medicijnen ingeslikt|opgegeten|gegeten, overdosis, giftige paddenstoel|plant|bessen, co vergiftiging, koolmonoxide',
    homeless_tonight:
      'geen slaapplaats, nergens slapen, waar vannacht|vanavond slapen, waar slapen vannacht|vanavond, geen plaats om te slapen, slaap op straat, slaap buiten, op straat gezet, slapen op straat, dakloos, geen onderdak, slaap in de|mijn auto, ' +
      'huisbaas zet|gooit mij buiten, uit mijn|ons huis gezet, nachtopvang',
    trafficking:
      'mensenhandel, baas|werkgever heeft|houdt mijn paspoort, paspoort afgepakt|afgenomen, gedwongen om? te? werken|prostitutie, dwingt mij te werken, werken zonder loon, mag niet weg van mijn baas, baas sluit ons|mij op, als een? slaaf, uitgebuit, uitbuiting, loverboy, tienerpooier',
    emergency:
      'huis|woning|appartement|flat|keuken|kamer|gebouw|dak brandt|brand|afgebrand, brandt bij ons|mij|thuis, brandt hier|thuis, brandt in mijn|ons|de|het huis|keuken|woning|kamer|appartement|gebouw, ' +
      'appartement|woning|keuken|kamer|flat staat in brand, staat alles? in vlammen, brand bij ons|mij|thuis, brand in huis|mijn|ons|de huis|keuken|woning|kamer?, ademt ook? niet, ademt nog? amper|nauwelijks, ' +
      'stopt|stopte|gestopt met ademen, haalt|krijg|krijgt geen adem|lucht, kan geen adem halen|krijgen, levensgevaar, ademt niet, niet ademen, kan niet ademen, bewusteloos, hartaanval, hartstilstand, beroerte, verliest veel bloed, bloedt hevig|erg, er is brand, huis brandt, huis staat in brand, ambulance, ziekenwagen, iemand met een? mes|wapen, ' +
      'wil mij vermoorden, gaat mij vermoorden, neergestoken, neergeschoten, ik ga dood, hij|zij gaat dood, zwaar ongeval, wordt niet wakker, pijn in mijn borst, ik ben in gevaar, stikt, bel 112, gasgeur',
  },
  figurative:
    'brandend|brandende maagzuur|gevoel|vraag|vragen|kwestie|kwesties|ogen|zon|kaars|kaarsen|actueel, maagzuur brandt, lamp|lampje|licht|kaars|zon brandt, ademhaling cursus|les|oefening|oefeningen, cursus|les|oefening ademhaling, batterij is? dood|leeg, telefoon is? dood, lach mij? dood, dood van het lachen, doodmoe, dood van de honger, doodop, dood saai, verveel mij dood, ik sterf van de? honger|dorst|kou|nieuwsgierigheid, schrok mij dood, ' +
    'tijd doden, dode|dood hoek, deadline, brandweer worden, brandend actueel, batterij kopen, schoenen slaan, slaat nergens op, slaat op hol, hoofd slaat op, brandalarm test',
  topics: {
    dutch: 'Nederlands, Vlaams, nt2, taalles, taalcursus, taalcursussen, de taal',
    learn: 'leren, cursus, cursussen, les, lessen, studeren, school voor volwassenen',
    literacy: 'leren lezen|schrijven, lezen en schrijven, alfa, alfabet, alfabetisering, niet lezen, letters',
    beginner: 'beginner, beginners, A1, van nul, spreek geen',
    evening: 'avond, avondles, avondcursus',
    morning: 'ochtend, voormiddag',
    weekend: 'zaterdag, zaterdagles, weekend',
    level: 'niveau, niveautest, test',
    conversation: 'praatcafé, conversatie, oefenen, praatgroep, praten oefenen',
    work: 'werk, job, baan, solliciteren, sollicitatie, VDAB, werkloos, werkvloer, cv',
    school: 'school, kleuterschool, schoolinschrijving',
    homework: 'huiswerk, huistaak, huistaken, huistaakbegeleiding',
    children: 'kinderen, kind, kinderatelier, kinderateliers, kinderclub, zoon, dochter, knutselen',
    childcare: 'kinderopvang, opvang, crèche, babysit',
    women: 'vrouwen, vrouwengroep, vrouw',
    men: 'mannen',
    meeting: 'mensen leren kennen, ontmoeten, ontmoeting, vrienden, vriendinnen, eenzaam, alleen',
    food: 'eten, restaurant, sociaal restaurant, maaltijd, middageten, koken',
    food_aid: 'voedselpakket, voedselbank, voedselbedeling, honger',
    clothes: 'kleren, kleding, tweedehands, kringwinkel, speelgoed, meubels',
    house: 'huis zoeken, woning, huur, huren, appartement, sociale woning, huisbaas, huurcontract, woonhulp',
    residence:
      'verblijfsvergunning, verblijfskaart, verblijf, zonder papieren, illegaal, asiel, dienst vreemdelingenzaken, oranje kaart',
    nationality: 'nationaliteit, Belg worden',
    law: 'advocaat, juridisch, juridische hulp, rechten, rechtbank',
    letters: 'brief, brieven, formulier, formulieren, papieren invullen, administratie, administratieve hulp, dossier',
    money: 'geld, schulden, schuld, leefloon, financieel, uitkering, ocmw',
    tax: 'belasting, belastingen, belastingbrief, belastingaangifte',
    energy: 'energie, elektriciteit, gas, energiefactuur, verwarming',
    bank: 'bankrekening, bank',
    doctor: 'dokter, huisarts, ziek, ziekenhuis, arts, wachtpost, apotheek, koorts',
    dentist: 'tandarts, tand, tandpijn',
    insurance: 'mutualiteit, ziekteverzekering, ziekenfonds',
    mind: 'psycholoog, psychologische, psychologisch, stress, verdriet, verdrietig, angst, slaap slecht, depressie, trauma',
    baby: 'zwanger, zwangerschap, baby, bevalling, kind en gezin, vroedvrouw',
    sport: 'zwemmen, zwemuur, sport, sporten, voetbal, fitness',
    youth: 'jongeren, jeugd, jongerenwerking, tieners',
    party: 'feest, kerst, iftar, ramadan, nieuwjaar, feesten',
    bike: 'fiets, fietsen',
    driving: 'rijbewijs, autorijden',
    certificate: 'diploma, attest, certificaat, getuigschrift',
    recognition: 'diploma erkennen, erkenning, diploma gelijkwaardig, NARIC',
    interpreter: 'tolk, vertalen, vertaling, vertaler',
    computer: 'computer, internet, laptop, digitaal, smartphone, itsme',
    volunteer: 'vrijwilliger worden, vrijwilligerswerk, vrijwilliger, helpen als vrijwilliger',
    library: 'bibliotheek, boeken',
    family: 'gezinshereniging, mijn vrouw|man laten komen, familie laten komen',
    integration: 'inburgering, inburgeringscursus',
    prayer: 'bidden, gebedsruimte, stille ruimte, moskee',
    toilet: 'toilet, wc',
    halal: 'halal, vegetarisch, varkensvlees',
    transport: 'bus, trein, openbaar vervoer',
    parking: 'parkeren, parking',
    enrolment: 'inschrijven, inschrijving',
    price: 'prijs, kost, betalen, verminderd tarief',
    papers: 'welke papieren, identiteitskaart, meebrengen',
    privacy: 'privacy, anoniem, geheim, naam zeggen',
    wheelchair: 'rolstoel, lift, handicap',
    waiting: 'wachtlijst, vol, wachten op plaats',
    missed: 'les gemist, mis een les, ziek les',
    holiday: 'vakantie, schoolvakantie, sluitingsdag, feestdag',
    parents: 'ouders, opvoeding, opvoeden',
    drop_in: 'inloop, inloopcentrum, koffie, binnenlopen',
    trash: 'afval, vuilniszak, containerpark',
    excursion: 'uitstap, excursie',
  },
};
