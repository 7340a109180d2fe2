import type { Lexicon } from '../lexicon.ts';

export const nl: Lexicon = {
  language: 'nl',
  stopWords:
    'da wa juist precies efkes effe efkens gij ge gulle zijt trouwens ofzo eigenlijk daarvoor ervoor erbij ' +
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
    start:
      'start, starten, begin, beginnen, opnieuw beginnen, menu, hoofdmenu, begin opnieuw, ' +
      'terug naar het? begin|start|menu, nieuw gesprek, herstart',
    help:
      'help, hulp, help mij, wat kan je, wat kan jij doen, wat kan je doen, hoe werkt dit|het, uitleg, ' +
      'wat kan ik hier vragen, wat kan ik vragen, wat kan ik je vragen, waarmee kan je|jij helpen, hoe gebruik ik dit, ' +
      'instructies, hoe werkt deze chat',
    language:
      'taal, andere taal, taal veranderen|wijzigen|kiezen, verander de? taal, in een andere taal, mijn taal, ' +
      'wijzig taal, kies taal, verander taal, taal kiezen, spreek mijn taal, ik wil een andere taal, andere talen',
    subscribe:
      'inschrijven nieuwsbrief|nieuws|berichten|aankondigingen, abonneren, abonneer, meldingen aan, ' +
      'hou mij op de hoogte, stuur mij nieuws|activiteiten, nieuws ontvangen, berichten ontvangen, ' +
      'ik wil berichten krijgen|ontvangen, stuur mij berichten|updates, laat mij weten als er iets is, ' +
      'nieuwsbrief ontvangen|krijgen, verwittig mij, hou me op de hoogte, meldingen aanzetten',
    unsubscribe:
      'stop, stoppen, uitschrijven, schrijf mij uit, geen berichten meer, stuur niets meer, stop met berichten|sturen, ' +
      'meldingen uit, abonnement opzeggen, afmelden, geen nieuws meer, ik wil geen berichten meer, ' +
      'geen meldingen meer, stuur mij niets|niks meer, stop ermee, stop berichten, ' +
      'nieuwsbrief stoppen|opzeggen|uitschrijven, meldingen uitzetten, laat mij gerust',
    forget:
      'vergeet mij, vergeet me, wis mijn gegevens|data|berichten, verwijder mijn gegevens|data|berichten, ' +
      'mijn gegevens wissen|verwijderen, wis alles over mij, verwijder alles over mij, gegevens wissen|verwijderen, ' +
      'gooi mijn gegevens weg, wis alles, verwijder alles, wis dit gesprek, verwijder dit gesprek, wis mijn gesprek, ' +
      'mijn berichten wissen|verwijderen, ik wil dat je alles vergeet',
  },
  human:
    'met iemand praten|spreken|bellen, met een? mens|persoon|medewerker|vrijwilliger|collega praten|spreken|chatten, ' +
    'een? echte persoon|mens, een mens, een? mens|persoon|medewerker|collega|verantwoordelijke spreken|bellen|zien, ' +
    'iemand aan de lijn|telefoon, iemand van jullie spreken|zien|bellen, met iemand van jullie praten|spreken, ' +
    'iemand van jullie, iemand die ik? kan? bellen|spreken, iemand terugbellen|opbellen, ' +
    'contact met een? mens|medewerker|iemand, verbind mij|me door, verbinden met iemand|medewerker, ' +
    'praten|spreken met iemand|mens|persoon|medewerker|vrijwilliger, bel mij, bel me, kan iemand mij bellen, ' +
    'iemand mij bellen|helpen, iemand spreken, medewerker, vrijwilliger spreken, geen robot|bot|computer, ' +
    'ik wil iemand aan de lijn, mij terug bellen, bel mij terug, terugbellen, praat met een mens, iemand echt|echte, ' +
    'een levend mens, met een levend persoon praten|spreken, echte mens aub, kan ik iemand bellen|spreken|zien, ' +
    'kunnen jullie mij bellen|terugbellen|opbellen, wil je|u mij bellen, bel mij eens, bel me terug, ' +
    'mag ik iemand spreken, geef mij een medewerker|mens|persoon, niet met een? robot|machine|computer praten, ' +
    'ik praat niet met een? robot|machine|computer, ik wil een mens, ' +
    'ik wil met een? echt persoon|mens|iemand praten, spreken met een? verantwoordelijke|begeleider|assistent, ' +
    'doorverbinden, verbind mij, iemand van het onthaal spreken, met de mevrouw|meneer|dame spreken|praten, ' +
    'kan er iemand van jullie bellen, telefonisch iemand spreken, laat iemand mij bellen|contacteren, ' +
    'ik wil iemand spreken',
  smalltalk: {
    greeting:
      'hallo, hoi, hey, hé, dag, goeiedag, goedendag, goedemorgen, goeiemorgen, goedemiddag, goeiemiddag, goedenavond, ' +
      'goeienavond, goede morgen|middag|avond, hoe gaat het, hoe is het, hallo daar, yo, hallokes, hoihoi, heej, heey, ' +
      'hallooo, alo, goedemorgend, goeie morgen|middag|avond, goede namiddag, goeienamiddag, goeden dag, ' +
      'dag mevrouw|meneer, dag iedereen, dag allemaal, beste, hoe is t, alles goed, alles ok, alles goed met jou|u|je, ' +
      'salam, salaam, selam, ewa',
    thanks:
      'dank, bedankt, dankjewel, dankuwel, dank je|u wel?, merci, super bedankt, hartelijk dank, thx, dankje, dank u, ' +
      'danku, dank je wel, bedankt voor je|uw|de hulp, ontzettend bedankt, heel erg bedankt, dikke merci, mercikes, ' +
      'merci he, duizendmaal dank, dankjewel voor je hulp, tnx',
    goodbye:
      'tot ziens, tot straks, tot later, tot morgen, daag, doei, dada, salut, fijne dag, fijn weekend, goede nacht, ' +
      'slaap lekker, dag en bedankt, tot de volgende, tot gauw, tot dan, tot vanavond, slaapwel, goeie avond nog, ' +
      'fijne avond, nog een fijne dag|avond, prettige dag|avond, prettig weekend, saluut, salukes, de groeten, ' +
      'groetjes, yalla bye, ciao',
    praise:
      'super, goed zo, knap, top, prima, geweldig, fantastisch, mooi, heel goed, jij|je bent goed|lief|slim|top, ' +
      'goed gedaan, leuk, je hebt mij goed geholpen, bravo, proficiat, chapeau, heel vriendelijk, goed bezig, handig, ' +
      'dat is handig, jij bent de beste, je bent een schat, tof, topie, zalig, perfect, heel goed uitgelegd, wat goed, ' +
      'goed geholpen, dat helpt mij|me, mooi zo',
    insult:
      'domme|slechte|rotte bot|robot|computer|chatbot, wat een domme|slechte bot|robot, je bent niks waard, ' +
      'jij|je snapt niks|niets, jij bent dom|stom|slecht|nutteloos, dom, stom, idioot, ' +
      'je bent dom|stom|slecht|nutteloos, rot op, hou je mond, klote, stomme bot|robot, waardeloos, ' +
      'jij begrijpt niets, je snapt er niets van, domkop, kalf, onnozel, onnozelaar, belachelijk, prutser, prul, ' +
      'rommel, wat een rommel, dom ding, slechte chatbot, rotding, kutbot, bot is slecht|dom, ' +
      'jij begrijpt er niets|niks van, je kan niks|niets, je bent een idioot, hou uw mond, zwijg, val dood, ga weg, ' +
      'godverdomme, verdomme, fuck, fuck you',
    identity:
      'wie ben jij|je, wie bent u, wat ben jij|je, wie is dit, met wie praat|spreek|chat ik, ' +
      'ben je|jij een? robot|bot|computer|mens|chatbot|machine|programma|echt, bent u een? robot|bot|computer|mens, ' +
      'is dit een? robot|bot|computer|mens|machine, praat ik met een? robot|mens|computer|bot, wie zijt gij, ' +
      'wat zijt gij, wie ben u, zijt ge een robot|mens, ben je echt, ben jij echt, ben je een echte? mens|persoon, ' +
      'zit er een mens achter, is er een mens achter, praat ik met een echt|echte mens|persoon, hoe heet je|jij|u, ' +
      'wat is je|jouw|uw naam, is dit automatisch, is dit ai|kunstmatige intelligentie, chatgpt, ben jij chatgpt',
    lost:
      'ik begrijp|snap|versta het|dit|je|jou|u|dat niet, ik begrijp|snap|versta niet, ' +
      'ik begrijp|snap er niets|niks van, ik begrijp|snap niets|niks, wat bedoel je|jij, wat bedoelt u, niet begrepen, ' +
      'te moeilijk, dat is te moeilijk, dat is niet duidelijk, niet duidelijk, huh, hoe bedoel je, ik volg niet, ' +
      'ik kan niet volgen, ik versta u niet, kan niet verstaan, dat snap|versta|begrijp ik niet, ' +
      'snap|versta|begrijp niet, wablief, wablieft, excuseer, watte, te veel tekst, te moeilijke woorden, ' +
      'eenvoudiger|simpeler|gemakkelijker aub, kan het eenvoudiger|simpeler|gemakkelijker, wat betekent dat|dit, ' +
      'leg dat nog eens|opnieuw uit, ik ben in de war, ik niet begrijpen, ik niet verstaan, ' +
      'ik begrijp er niets|niks van',
    yes:
      'ja, jawel, ja graag, jazeker, zeker, klopt, tuurlijk, natuurlijk, yep, jaja, ja hoor, ja aub, ja dank je, jep, ' +
      'yes, jah, joa, absoluut, inderdaad, dat klopt, juist, exact, precies, doe maar, voila',
    no:
      'nee, neen, nee bedankt, nee dank je, liever niet, toch niet, nope, neenee, nee hoor, neen bedankt, neen dank u, ' +
      'nee merci, neen merci, helemaal niet, absoluut niet, nooit, neu, niet nodig, hoeft niet, laat maar',
    ok:
      'ok, oke, oké, goed, in orde, begrepen, is goed, duidelijk, ik snap het, okee, oki, okey, okido, goed zo, ' +
      'allez goed, in orde dan, top in orde, dat is goed, goed begrepen, ik begrijp het, ik versta het, ah ok, ah ja, ' +
      'akkoord, komt in orde, ça va, cava',
  },
  lists: {
    activities:
      'activiteiten organiseren|doen|hebben?, activiteiten deze|volgende week|maand, wat is|valt er te doen|beleven, te doen|beleven deze|volgende week|maand, volgende|eerstvolgende activiteit, evenementen, uitstappen',
    courses: 'cursussen geven|organiseren|bieden|volgen?, lessen geven|volgen?, taalcursussen, taallessen',
  },
  house:
    'jullie|u|je open|toe|dicht|gesloten, open|toe|dicht|gesloten jullie|u|je, openen|sluiten jullie, jullie|uw openingsuren|uren|openingstijden, openingsuren van jullie',
  aspects: {
    when:
      'wanneer, hoe laat, welke dag|dagen|uur|uren, openingsuren, uren, begint, start|starten, duurt, hoe lang, ' +
      'tijdstip, uurrooster, op welke momenten, wanneer precies, vanaf wanneer, welke data, welke datum, begint het, ' +
      'vangt aan, planning, kalender, elke week, hoe vaak, om hoe laat, startdatum, lesuren, op welk uur',
    open_now:
      'nu open, open, gesloten, toe, dicht, nog open, vandaag open, nu iemand, is er nu iemand, zijn jullie er nu|nog, ' +
      'open of toe|dicht|gesloten, deur open, kan ik nu komen|langskomen, mag ik nu komen|langskomen',
    where:
      'waar, adres, welke plaats, locatie, welk gebouw, welke straat, op welk adres, in welke zaal, lokaal, ' +
      'welk lokaal, huisnummer, verdieping, verdiep, waar precies, waar juist, gaat door waar, ligt het, locatie sturen',
    directions:
      'hoe kom|geraak|raak ik, met de bus|trein|fiets|auto, bus, trein, parkeren, parking, route, weg naar, bushalte, ' +
      'station, hoe moet ik rijden|gaan|stappen, te voet, welke bus|tram|halte|lijn, waar afstappen|uitstappen, ' +
      'hoe ver, tram, metro, wegbeschrijving, fietsenstalling, ter plaatse geraken, vinden op de kaart, gps',
    price:
      'wat vraag|vragen jullie|ze|je|ge, vragen ze|jullie daarvoor|ervoor, hoeveel is|komt het|dat|da, ' +
      'wat moet dat|da kosten, hoeveel kost, aan welke prijs, toegang gratis, inkom, voor niks, voor niets, ' +
      'prijs, kost, kosten, hoeveel kost, hoeveel, gratis, betalen, euro, tarief, duur, goedkoop, korting, ' +
      'hoeveel betaal|betalen, moet ik betalen, kost dat|het|iets, kost da, inkom, inkomprijs, lidgeld, bijdrage, ' +
      'inschrijvingsgeld, betalend, vraagt u geld, kosteloos, voor niks, centen, cash, bancontact, hoeveel geld',
    enrol:
      'afspraak maken|nodig, een afspraak, met|zonder afspraak, rendez vous, ' +
      'vooraf melden|verwittigen|zeggen|bellen|reserveren, op voorhand zeggen|melden|reserveren|bellen, ' +
      'iets laten weten op voorhand, mij|me aanmelden, mij|me|ons opschrijven|opgeven|inschrijven, ' +
      'gewoon binnen komen|binnenkomen|langskomen, zomaar langskomen|binnenkomen|komen, ' +
      'inschrijven, inschrijving, inschrijf, aanmelden, registreren, reserveren, deelnemen, meedoen, schrijf in, ' +
      'hoe kan ik starten|beginnen, me|mij opgeven, opgeven, hoe kan ik meedoen, op de lijst zetten, naam opgeven, ' +
      'inschrijvingen, aansluiten, mij|me inschrijven, deelname, plaats reserveren, hoe begin ik, mee doen, ' +
      'zonder inschrijving',
    bring:
      'meebrengen, meenemen, breng mee, welke papieren|documenten, wat nodig|heb nodig, bij hebben, bijhebben, ' +
      'mee hebben, meepakken, wat meebrengen|meenemen, ' +
      'moet ik mijn? kaart|identiteitskaart|paspoort|attest meebrengen|meenemen|tonen, welk papier, bewijs nodig, ' +
      'papieren nodig, documenten nodig, wat heb ik nodig, wat moet ik meebrengen|meenemen',
    audience:
      'voor wie, wie mag|kan komen, leeftijd, vanaf welke leeftijd, mag iedereen|ik komen, wie kan|mag meedoen, ' +
      'is het voor mij ook, ook voor mannen|vrouwen|kinderen|belgen|mensen, alleen voor vrouwen|mannen|vluchtelingen, ' +
      'mag mijn man|vrouw|zus|vriend|vriendin|familie mee|komen, iedereen welkom, open voor iedereen, ' +
      'mag ik ook? meedoen, moet ik wonen, zonder papieren ook? komen, toegelaten',
    childcare:
      'wie let er? op, let iemand op, op mijn|de kleine|kinderen|baby letten|passen, ' +
      'mag de|mijn kleine|baby|kindje mee, ' +
      'kinderopvang, opvang voor kinderen|kind|baby, mijn kind|baby meebrengen|meenemen|mee, babysit, crèche, ' +
      'kinderen mee|meebrengen|meenemen, kindjes mee, wie let|past op mijn kind|kinderen|baby, oppas, opvang tijdens, ' +
      'baby mee, mag mijn kind|baby|dochter|zoon mee, speelhoek, buggy mee',
    contact:
      'telefoon, telefoonnummer, nummer, mail, e mail, contact, bellen, contacteren, bereiken, gsm nummer, gsmnummer, ' +
      'telefoneren, opbellen, mailadres, emailadres, mailen, whatsapp, whatsappnummer, contactgegevens, ' +
      'contactpersoon, wie moet ik bellen|contacteren, naar wie bellen',
    next_date:
      'volgende keer|les|datum|activiteit, eerstvolgende, wanneer is de volgende, ' +
      'eerstvolgende keer|les|datum|dag|moment, wanneer nog eens, wanneer opnieuw|terug|weer, ' +
      'volgende uitstap|feest|groep|cursus|start|reeks, wanneer begint|start de volgende|nieuwe',
    until:
      'tot hoelang|hoelaat|wanneer, hoe laat gedaan, wanneer gedaan, wanneer is het|da|dat gedaan, ' +
      'hoe laat stopt|eindigt|sluit, om hoe laat stopt|eindigt|sluit, ' +
      'tot wanneer, tot hoe laat, tot hoelaat, tot welk uur, tot welke dag|datum, tot en met, tot hoe lang, ' +
      'hoe laat gedaan|sluit|sluiten|afgelopen, wanneer gedaan|afgelopen|eindigt|sluiten|stopt, einduur, einddatum, ' +
      'uiterlijk, uiterste datum, laatste dag, deadline, ten laatste, tot welke maand, is het te laat, nog op tijd',
    reduced_price:
      'verminderd|verminderde tarief|prijs, korting, vermindering, reductie, kansentarief, uitpas, ' +
      'sociaal|sociale tarief, verhoogde tegemoetkoming, goedkoper, minder betalen, met leefloon betalen, ' +
      'met uitkering betalen, leefloon gratis, werklozen gratis|betalen, vrijstelling betalen, ' +
      'voor mensen met weinig geld|inkomen, laag inkomen, in schijven|stukken|delen betalen, afbetalen, ' +
      'betaal|betalen ik minder, omnio, opleidingscheque|opleidingscheques, student|kinderen gratis',
    duration:
      'hoe lang duurt, hoelang duurt, hoe lang, hoelang, duurt, duur van, ' +
      'hoeveel uur|uren|weken|maanden|lessen|keer|dagen duurt?, hoeveel keer per week, hoeveel uur|uren per week, ' +
      'een heel jaar, van hoe laat tot, hele dag, halve dag',
    age:
      'dochter|zoon|kind|kleine|zoontje|dochtertje van 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17, te klein, te jong, ' +
      'te oud, hoe oud, ' +
      'leeftijd, welke leeftijd, vanaf welke leeftijd, tot welke leeftijd, leeftijdsgrens, minimumleeftijd, ' +
      'maximumleeftijd, hoe oud, hoe jong, vanaf hoeveel jaar, tot hoeveel jaar, te oud, te jong, oud genoeg, ' +
      'hij|zij|ze is jaar oud, minderjarig, min|plus 18, 18 jaar, onder de 18, 60 plus',
    language:
      'spreken ze|jullie daar? ook? frans|engels|arabisch|turks|spaans|pools|russisch|roemeens|oekraiens|nederlands, ' +
      'praat|spreekt iemand daar? frans|engels|arabisch|turks|spaans|pools|russisch|roemeens|oekraiens, ' +
      'iemand die frans|engels|arabisch|turks|spaans|pools|russisch|roemeens|oekraiens praat|spreekt|kan, ' +
      'welke taal|talen, in welke taal|talen, in mijn taal, ' +
      'in het nederlands|frans|engels|arabisch|turks|spaans|oekraiens, ' +
      'is het in het nederlands|frans|engels|arabisch|turks, spreekt er? iemand, wie spreekt, ' +
      'spreken jullie arabisch|frans|engels|turks|spaans|farsi|pools, ' +
      'moet ik nederlands kennen|kunnen|spreken|verstaan, als ik geen nederlands spreek|ken|kan, zonder nederlands, ' +
      'is er een tolk, met tolk, taal van de les|groep|activiteit, anderstalig|anderstalige',
    places:
      'plaatsje|plaatsjes|plekje|plekjes vrij|over, nog een? plaatsje|plekje, kan ik er nog bij, nog bij kunnen, ' +
      'nog plaats|plaatsen|plek|plekken, plaats|plaatsen|plek vrij, vrije plaats|plaatsen|plek, vol, volzet, volboekt, ' +
      'volgeboekt, wachtlijst, hoeveel plaatsen|mensen, maximum aantal, plaats over, hoeveel deelnemers, beschikbaar, ' +
      'wachten op een? plaats, geraak ik nog binnen, kan ik er nog bij',
    certificate:
      'attest, attesten, certificaat, certificaten, diploma, getuigschrift, deelcertificaat, ' +
      'bewijs van deelname|aanwezigheid|inschrijving, aanwezigheidsattest, ' +
      'krijg ik een papier|bewijs|attest|diploma|certificaat, papier op het einde, officieel bewijs',
  },
  days: {
    today:
      'vannacht, vandaag, vanavond, vanmiddag, vanochtend, deze avond, deze namiddag, deze voormiddag, vannamiddag, vandag, vndg',
    tomorrow: 'morgen, morgenavond, morgenvroeg, morgenochtend, morgenmiddag, morge, morgend',
    afterTomorrow: 'overmorgen, overmorge, over morgen',
    weekdays:
      'maandag|maandagmorgen|maandags|maandagen|ma, dinsdag|dinsdagmorgen|dinsdags|dinsdagen|di, woensdag|woensdagmorgen|woensdags|woensdagen|wo, ' +
      'donderdag|donderdagmorgen|donderdags|donderdagen|dondedag|do, vrijdag|vrijdagmorgen|vrijdags|vrijdagen|vr, ' +
      'zaterdag|zaterdagmorgen|zaterdags|zaterdagen|za, zondag|zondagmorgen|zondags|zondagen',
    months:
      'januari|jan, februari|feb, maart|mrt, april|apr, mei, juni|jun, juli|jul, augustus|aug, september|sep|sept, oktober|okt, november|nov, december|dec',
  },
  times: {
    now: 'nu, nu direct, nu meteen, op dit moment, momenteel, op dit uur, nu nog',
    morning:
      'maandagmorgen|dinsdagmorgen|woensdagmorgen|donderdagmorgen|vrijdagmorgen|zaterdagmorgen|zondagmorgen, ' +
      'ochtend, ochtends, sochtends, smorgens, s ochtends, s morgens, in de ochtend, voormiddag, voormiddags, ' +
      'in de voormiddag, vanochtend, vanmorgen, morgenvroeg, deze ochtend, deze voormiddag, morgenochtend',
    noon: 'middag, smiddags, s middags, over de middag, tussen de middag, rond de middag, middagpauze, op de middag',
    afternoon:
      'namiddag, namiddags, snamiddags, s namiddags, in de namiddag, vannamiddag, vanmiddag, woensdagnamiddag, ' +
      'deze namiddag, na de middag, na school',
    evening: 'avond, avonds, savonds, s avonds, in de avond, vanavond, morgenavond, deze avond, na het werk, na mijn werk',
    night: 'nacht, nachts, snachts, s nachts, vannacht, in de nacht, deze nacht, midden in de nacht',
    yesterday: 'gisteren, gister, gisteravond, gisterenavond, eergisteren, vorige nacht',
    weekend: 'weekend, in het weekend, dit weekend, weekeinde, het weekend, wekend, zaterdag en zondag, zaterdag of zondag',
    thisWeek: 'deze week, van deze week, dees week, de rest van de week, nog deze week, binnen deze week',
    nextWeek: 'volgende week, komende week, de week erna, week hierna, binnen een week, naaste week, andere week',
    thisMonth: 'deze maand, van deze maand, dees maand, nog deze maand',
    nextMonth: 'volgende maand, komende maand, de maand erna, naaste maand, binnen een maand',
    next: 'volgende, komende, aanstaande, eerstvolgende',
    schoolHolidays:
      'schoolvakantie, schoolvakanties, in de vakantie, grote vakantie, zomervakantie, herfstvakantie, krokusvakantie, ' +
      'paasvakantie, kerstvakantie, als er geen school is, vakantie van de kinderen, schoolverlof, groot verlof',
    christmas: 'kerst, kerstmis, kerstdag, kerstavond, met de kerst, tweede kerstdag, kerstfeest',
    newYear: 'nieuwjaar, nieuwjaarsdag, oudjaar, oudejaarsavond, oudejaar, oud en nieuw, eindejaar, silvester',
    easter: 'pasen, paasmaandag, paaszondag, met pasen, paasdag',
  },
  clock: {
    numbers:
      'enen, twee|tween|tweeen, drie|drieen|driee, vier|vieren|viere, vijf|vijven|vijve, zes|zessen|zesse, ' +
      'zeven|zevenen|zeve, acht|achten|achte, negen|negenen|nege, tien|tienen|tiene, elf|elven|elve, ' +
      'twaalf|twaalven|twaalve, dertien, veertien, vijftien, zestien, zeventien, achttien, negentien, twintig, ' +
      'eenentwintig|éénentwintig, tweeëntwintig, drieëntwintig, vierentwintig, vijfentwintig, zesentwintig, ' +
      'zevenentwintig, achtentwintig, negenentwintig, dertig, eenendertig|éénendertig',
    ordinals:
      'eerste|1ste|1e|eersten, tweede|2de|2e, derde|3de|3e, vierde|4de|4e, vijfde|5de|5e, zesde|6de|6e, ' +
      'zevende|7de|7e, achtste|8ste|8e, negende|9de|9e, tiende|10de|10e, laatste|laatsten|onderste',
    hour: 'uur, uren, u, ure, h',
    at: 'om, rond, tegen, omstreeks, stipt, klokslag, vanaf',
    from: 'van, vanaf, sinds',
    until: 'tot, tot en met, tem, tot aan',
    halfBefore: 'half, halver, halve',
    halfAfter: 'en half, uur dertig, u dertig, uur 30',
    quarterPast: 'kwart over, kwart na, een kwartier na, een kwartier over, kwartier over',
    quarterTo: 'kwart voor, een kwartier voor, kwartier voor',
    minutesPast: 'over, na',
    minutesTo: 'voor',
    am:
      'smorgens, s morgens, sochtends, s ochtends, voormiddag, uur smorgens, uur s morgens, uur sochtends, ' +
      'uur s ochtends, u smorgens, uur in de ochtend, uur in de voormiddag, snachts, uur snachts, uur s nachts',
    pm:
      'savonds, s avonds, snamiddags, s namiddags, smiddags, s middags, namiddag, uur savonds, uur s avonds, ' +
      'uur snamiddags, uur s namiddags, uur smiddags, uur s middags, u savonds, u s avonds, u smiddags, ' +
      'uur in de namiddag, uur in de avond, in de namiddag, in de avond',
  },
  talk: {
    correction:
      'nee ik bedoel, neen ik bedoel, ik bedoel, ik bedoelde, ik bedoelde eigenlijk, wat ik bedoel is, nee ik vroeg, ' +
      'ik vroeg naar, ik vroeg over, ik wou vragen, ik wilde vragen, ik wilde weten, ik wou weten, mijn vraag was, ' +
      'mijn vraag gaat over, het gaat over, niet dat maar, nee maar, neen maar, sorry ik bedoel, correctie, ' +
      'verkeerd getypt, niet voor mij maar voor',
    misunderstood:
      'dat vraag ik niet, dat vroeg ik niet, dat heb ik niet gevraagd, ' +
      'dat is niet wat ik vraag|vroeg|bedoel|bedoelde|zoek, dat bedoel ik niet, dat bedoelde ik niet, ' +
      'je|jij|u|ge begrijpt|snapt|verstaat mij|me niet, jullie begrijpen|verstaan|snappen mij|me niet, ' +
      'verkeerd begrepen, fout begrepen, niet mijn vraag, dat is niet mijn vraag, fout antwoord, verkeerd antwoord, ' +
      'dat is geen antwoord, dat is een fout|verkeerd antwoord, je antwoordt niet op mijn vraag, ' +
      'geen antwoord op mijn vraag, dat klopt niet, daar gaat het niet over, dat heeft er niets mee te maken, ' +
      'dat helpt mij|me niet, dat is het niet, nee dat niet, neen dat niet, nee niet dat, lees mijn vraag',
    more:
      'vertel meer, vertel mij|me meer, zeg meer, meer info|informatie|uitleg|details, meer weten, ik wil meer weten, ' +
      'andere mogelijkheden|opties|oplossingen, nog mogelijkheden|opties, andere mogelijkheid, is er nog iets, ' +
      'is er nog meer, zijn er nog andere, nog andere, wat nog, wat nog meer, en verder, ga verder, ga door, nog meer, ' +
      'leg meer uit, meer daarover, en anders',
    noneOfThese:
      'geen van deze|die|dit|allen|beide|drie, geen van de drie|twee, geen van alle, geen enkele, ' +
      'niets|niks van dit|dat|deze|die, niets|niks daarvan, iets anders, iets helemaal anders, een andere vraag, ' +
      'andere vraag, mijn vraag staat er niet bij, het staat er niet bij, staat er niet tussen, het zit er niet bij, ' +
      'niet bij, dat is allemaal niet, geen daarvan',
    also:
      'en ook, ook nog, en daarnaast, daarnaast, en nog een vraag, nog een vraag, nog een vraagje, en nog iets, ' +
      'nog iets, tweede vraag, en ten tweede, ten tweede, verder ook, en verder, trouwens, en bovendien, bovendien, ' +
      'plus ook',
  },
  danger: {
    suicide:
      'zelfmoord, zelfdoding, ik wil dood, ik wil dood zijn, ik wil sterven, niet meer leven, niet meer willen leven, ' +
      'einde aan mijn leven, er een eind|einde aan maken, mezelf van kant maken, ' +
      'mezelf|mijzelf doden|ombrengen|snijden|ophangen, mezelf iets aandoen, beter dood, was ik maar dood, ' +
      'leven heeft geen zin, van het dak|gebouw|brug springen, voor de trein springen, ik maak mij van kant, ' +
      'wil er niet meer zijn, suicide, suïcide, zelmoord, zelfmoort, zelfmord, zelfmoordlijn, ' +
      'niemand zou|zal|gaat mij|me missen, nooit meer wakker worden, nooit meer wil? opstaan, beter af zonder mij|me, ' +
      'beter als|dat ik er niet meer ben, ik kan niet meer ik? stap eruit, stap uit het leven, afscheidsbrief, ' +
      'nooit geboren was|geweest, stoppen met leven, van het leven af, geen zin meer in het? leven, ' +
      'leven is niets meer waard, leven niet meer waard, niet verder leven, ik dood willen, dood willen, ' +
      'wil niet langer leven, zin van mijn leven niet meer, ophangen mijzelf|mezelf, mij|me ophangen, hang mij|me op, ' +
      'touw ligt|hangt klaar, polsen doorsnijden|oversnijden|snijden, ' +
      'snij|snijd|snijden mij|mijzelf|mezelf in arm|armen|polsen, ik snij|snijd mijzelf|mezelf, snijdt zichzelf, ' +
      'mezelf pijn doen, van het|een balkon|flat|appartement|raam springen, uit het raam springen, ' +
      'spring van de|het|een brug|dak|balkon, sta op de|een brug, onder de|een trein|metro springen|gooien|gaan, ' +
      'voor de|een trein|metro|tram gooien|gaan|stappen|werpen, wou dat ik dood was, ik hoop dat ik dood ga, ' +
      'wens dat ik dood was, laat mij maar sterven|doodgaan, ik verdien het niet te leven, ' +
      'zegt dat hij|zij|ze dood wil, wil hij|zij|ze dood, ik ben een last voor iedereen, beter voor iedereen als ik, ' +
      'van het|een dak|brug|balkon|flat springt|springen|sprong, spullen weggegeven en afscheid, ' +
      'stemmen die zeggen spring|doe, iedereen is beter zonder mij|me, ik ga er een einde|eind aan maken, ' +
      'maak er een einde|eind aan, einde maken aan alles, alle pillen naast mij|me, ik wil voor altijd verdwijnen, ' +
      'wil voor altijd slapen, ik neem afscheid van het leven|iedereen, er is geen uitweg meer voor mij',
    violence:
      'man|vrouw|partner|vriend|ex|broer slaat|slaagt|sloeg|schopt|wurgt|bedreigt|stompt mij|me|haar, ' +
      'man|vrouw|partner|vriend|ex heeft mij|me geslagen|bedreigd|gewurgd|geschopt, ' +
      'hij|zij slaat|wurgt|schopt|bedreigt mij|me, ik word geslagen|bedreigd|mishandeld|gestalkt, ' +
      'bang van|voor mijn man|partner|ex|vrouw|vriend, huiselijk geweld, partnergeweld, geweld thuis, verkracht, ' +
      'verkrachting, aangerand, dwingt mij tot seks, mag niet buiten van mijn man, gedwongen huwelijk, ' +
      'moet trouwen tegen mijn wil, sluit mij op, opgesloten thuis|huis, mijn man wil mij doden|vermoorden, ' +
      'in elkaar geslagen, ' +
      'hij|zij|ze heeft mij|me geslagen|geslage|gestampt|geschopt|gewurgd|bedreigd|geduwd|mishandeld|verkracht|opgesloten, ' +
      'man|vrouw|partner|vriend|ex|broer|lief slaan|slaag|sla|stampt|duwt|bijt mij|me, ' +
      'man|vriend|ex|partner|lief doet mij|me pijn, ' +
      'schoonfamilie|schoonmoeder|schoonvader|schoonbroer|stiefvader slaat|mishandelt|bedreigt mij|me, ' +
      'hij gaat|wil|zal mij|me doden|vermoorden|kapotmaken, hij maakt mij|me kapot|af, doodsbedreiging, ' +
      'doodsbedreigingen, bedreigt mij|me met de dood|mes, ' +
      'man|vriend|ex|partner pakt|neemt mijn gsm|telefoon|sleutels|bankkaart af, ' +
      'hij pakt|steelt mijn gsm|telefoon|sleutels|geld, hij|man|vriend neemt al mijn geld|loon, ' +
      'broer|broers|familie gaan|gaat mij|me iets doen|aandoen, ' +
      'schopt|schopte|stampte|sloeg in|op mijn buik|gezicht|hoofd, bonkt|stampt op|tegen mijn|de deur, ' +
      'stampt de deur in, mes onder zijn kussen, zal mij|me vinden waar ik ook, roept|schreeuwt|roepen om hulp, ' +
      'hij sluit mij|me op, mag niet buiten van hem, mag van hem niet buiten, mag het huis niet uit van mijn|hem, ' +
      'niet alleen naar buiten van mijn man|hem, hij volgt|achtervolgt mij|me overal, ex volgt|achtervolgt mij|me, ' +
      'stalkt mij|me, gestalkt door, blauwe plekken van|door mijn|hem man|vriend|ex, ' +
      'gooit|smijt met borden|spullen|messen naar mij|me|mijn, trekt|trok mij|me aan mijn haar|haren, ' +
      'gooide|duwde|smeet mij|me tegen|van de muur|trap, duwde een kussen op mijn gezicht, ' +
      'kneep|knijpt mijn keel dicht, greep|grijpt mij|me bij mijn keel|nek, dwingt mij|me om met hem te slapen, ' +
      'moet met hem slapen, gedwongen seks, seks tegen mijn wil|zin, bang dat hij mij|me vindt|slaat|doodt|vermoordt, ' +
      'bang als hij thuiskomt|drinkt, durf niet naar huis door mijn man|ex|vriend, durf niet naar huis want hij, ' +
      'verstop mij|me voor hem|mijn, trouwen tegen mijn zin|wil, uithuwelijken, uitgehuwelijkt, ' +
      'ik moet trouwen met mijn neef, eerwraak, eergerelateerd geweld, intrafamiliaal geweld, vluchthuis, ' +
      'krijg slaag|klappen van mijn man|vriend|ex|partner, aanranding, aangerande, ' +
      'zus|dochter|vriendin|buurvrouw|moeder wordt geslagen|mishandeld|bedreigd door, man slaat haar',
    child:
      'kind|baby|dochter|zoon|kinderen wordt|worden? geslagen|misbruikt|mishandeld, ' +
      'slaat|sloeg mijn|de|ons|onze kind|kinderen|dochter|zoon|baby, kindermishandeling, kind in gevaar, ' +
      'mijn kind|dochter|zoon is? verdwenen|weg|ontvoerd|weggelopen, ' +
      'mijn? papa|mama|vader|moeder|stiefvader slaat mij|me, ik word thuis geslagen, raakt mijn kind|dochter|zoon aan, ' +
      'durf niet naar huis, kind|dochter|zoon|kleinkind|meisje|jongen niet thuisgekomen, ' +
      'kind|dochter|zoon|meisje niet thuis gekomen, mijn dochter|zoon|kind aangeraakt|betast, ' +
      'word thuis geslagen|mishandeld, kind|kinderen|dochter|zoon vol blauwe plekken, ontvoerd mijn kind|kinderen, ' +
      'kind|dochter|zoon|kinderen|baby vermist, kind|dochter|zoon|kinderen|baby is? ontvoerd|meegenomen door, ' +
      'ex|vader|man heeft mijn|onze|de kinderen|dochter|zoon|kind meegenomen naar|naar het buitenland, ' +
      'slaat zijn|haar|hun kind|kinderen|zoon|dochter|baby, sla mijn kind|kinderen|zoon|dochter, ' +
      'mijn kind|zoon|dochter te hard geslagen, ' +
      'papa|mama|vader|moeder|stiefvader|stiefmoeder|nonkel|oom slaan|klopt|stampt mij|me|ons, ' +
      'papa|mama|stiefvader doet mij|me pijn, krijg|krijgt slaag|klappen van papa|mama|vader|moeder|ouders|thuis, ' +
      'krijg|krijgt met de riem|stok, raakt mij|me aan onder|kleren, ' +
      'oom|nonkel|stiefvader|meester|man heeft mijn dochter|zoon|kind aangeraakt|betast, ' +
      'stiefvader|oom|nonkel|papa komt snachts in|naar mijn kamer|bed, ' +
      'kind|dochter|zoon misbruikt|aangerand|verkracht, seksueel misbruik, incest, pedofiel, ' +
      'naaktfoto|naaktfotos van|naar mijn? dochter|zoon|kind, ' +
      'kind|kinderen|baby|kleuter alleen gelaten|achtergelaten|opgesloten, kinderen alleen thuis hele nacht, ' +
      'mama|papa sluit mij|me op, baby geschud, schudt de|mijn|haar baby, kind|kinderen|baby verwaarloosd|mishandeld, ' +
      'kind|kinderen krijgen|krijgt geen eten van, mishandelt zijn|haar|de|hun kind|kinderen, ' +
      'striemen|brandwonden op de|zijn|haar rug|armen, kind gilt|schreeuwt elke nacht, ' +
      'durf niet naar huis papa|mama|rapport, dochter laten besnijden, meenemen om te? besnijden',
    poisoning:
      'vergiftigd, vergiftiging, gif gegeten|gedronken|ingeslikt, ' +
      'bleekwater|javel|afwasmiddel|ontstopper|benzine gedronken|ingeslikt, ' +
      'batterij|knoopcel|wasmiddel|wastablet ingeslikt, te veel pillen|medicijnen|medicatie, ' +
      'pillen|medicijnen ingeslikt|opgegeten|gegeten, overdosis, giftige paddenstoel|plant|bessen, co vergiftiging, ' +
      'koolmonoxide, vergif gegeten|gedronken|ingeslikt, vergiftigt, antigifcentrum, ' +
      'giftig gegeten|gedronken|ingeslikt, rattengif|rattenvergif|muizengif gegeten|opgegeten|at|ingeslikt, ' +
      'hele|heel de? doos pillen|slaappillen|dafalgan|medicijnen|medicatie|medicamenten, ' +
      'alle|al haar|zijn|mijn pillen|slaappillen|medicijnen genomen|geslikt|ingenomen|op, pillen geslikt, ' +
      'teveel pillen|medicijnen|medicatie|dafalgan|slaappillen, ' +
      'te veel dafalgan|slaappillen|medicamenten|insuline|siroop, ' +
      'javel|bleekwater|ontstopper|terpentijn|chloor|ammoniak|antivries|benzine|afwasmiddel|wasmiddel|wasverzachter dronk|drinkt|gedronke|drinken|opgedronken, ' +
      'white spirit gedronken|ingeslikt, ' +
      'vaatwastablet|wascapsule|wastablet|wasbolletje|afwasblokje|zeep ingeslikt|gegeten|mond|stukgebeten|opgegeten, ' +
      'kind|baby|zoon|dochter heeft iets ingeslikt|giftigs, ' +
      'batterij|batterijtje|magneet|muntstuk ingeslikt|doorgeslikt, ' +
      'dronk|dronken|drinkt|gedronken van|uit de|het? ontstopper|javel|bleekwater|antivries|benzine|chloor, ' +
      'dronk|drinkt antivries|javel|bleekwater|ontstopper|benzine, ' +
      'at|eet van de? muizenkorrels|rattenkorrels|vaatwastablet, ' +
      'vaatwastablet|wascapsule|wastablet in haar|zijn|de mond, vaatwastablet|wascapsule stuk|kapot gebeten, ' +
      'chloor ingeademd, insuline gespoten te veel, hij|zij|ze|kind heeft iets giftigs? geslikt en, ' +
      'van het flesje|fles javel|ontstopper|product gedronken, javel en azijn gemengd, co intoxicatie, ' +
      'gasvergiftiging, besjes|bessen|plant gegeten en? braakt|overgeven, ' +
      'paddenstoelen|paddestoelen gegeten braken|ziek, verkeerde medicijn|medicament|dosis gegeven aan? baby|kind, ' +
      'sigaret|sigaretten opgegeten|ingeslikt, drugs ingeslikt, over dosis',
    homeless_tonight:
      'geen slaapplaats, nergens slapen, waar vannacht|vanavond slapen, waar slapen vannacht|vanavond, ' +
      'geen plaats om te slapen, slaap op straat, slaap buiten, op straat gezet, slapen op straat, dakloos, ' +
      'geen onderdak, slaap in de|mijn auto, huisbaas zet|gooit mij buiten, uit mijn|ons huis gezet, nachtopvang, ' +
      'waar slapen, slaapplaats nodig|zoek, slaapplek vannacht|nodig|zoek, geen slaapplek, geen bed vannacht|vanavond, ' +
      'geen bed voor deze nacht, geen plek om te? slapen, en geen dak, geen dak vannacht|vanavond|boven, ' +
      'geen plek|plaats voor deze|de nacht, vannacht|vanavond|nacht|avond nergens naartoe|heen|terecht, ' +
      'nergens naartoe|heen vannacht|vanavond, nergens naartoe|heen deze nacht|avond, ' +
      'waar deze|de nacht doorbrengen|heen|naartoe, is|zijn|ben|werd|werden uit huis gezet, ' +
      'huisbaas|eigenaar heeft het? slot veranderd|vervangen, deze nacht buiten slapen|doorbrengen, ' +
      'nacht op straat|buiten doorbrengen|slapen, ' +
      'slaap|slapen|lig in een|het|de tent|park|station|metro|garage|inkomhal, slaap in station, ' +
      'slapen in het? station|park|auto|tent, ' +
      'spullen|dozen|koffers|valiezen|meubels staan|liggen|ligt op de|het? straat|stoep|voetpad, ' +
      'sleutel past niet meer, ' +
      'man|vriend|vader|moeder|ouders|familie|broer|zus zet|zette|gooit|gooide|smeet|smijt|heeft mij|me|ons buiten|eruit|buitengezet|buitengegooid, ' +
      'buitengezet|buitengegooid, mij|me|ons buiten gezet|gegooid|gesmeten, uit het centrum gezet|gegooid, ' +
      'op straat beland, sta|staan op straat vannacht|vanavond|zonder, ' +
      'op straat met een|de? baby|kinderen|kind|koffers|valies, op straat met mijn? kinderen|baby, ' +
      'wij|we slapen|zitten op straat, nachtopvang vol|zit, vandaag uit huis gezet, uithuiszetting vandaag|deze|was, ' +
      'ons huis is afgebrand waar slapen, ik heb geen dak, dakloze ben ik, samusocial vol, mag ik bij jullie slapen, ' +
      'bij jullie op de vloer slapen',
    trafficking:
      'mensenhandel, baas|werkgever heeft|houdt mijn paspoort, paspoort afgepakt|afgenomen, ' +
      'gedwongen om? te? werken|prostitutie, dwingt mij te werken, werken zonder loon, mag niet weg van mijn baas, ' +
      'baas sluit ons|mij op, als een? slaaf, uitgebuit, uitbuiting, loverboy, tienerpooier, ' +
      'baas|werkgever|patron|chef|madame|man hield|houdt|nam|pakte mijn paspoort|pas|identiteitskaart|papieren af?, ' +
      'patron|chef|madame heeft mijn paspoort|papieren|identiteitskaart|kaart, ' +
      'baas heef|heeft paspoort|papieren mij|afgepakt, ' +
      'papieren|paspoort|kaart terug als mijn|de|ik schuld|betaald|betaal|afgewerkt, ' +
      'papieren|identiteitskaart|gsm afgepakt|afgenomen door baas|chef|patron|mijn, ' +
      'schuld afwerken|afgewerkt|terugverdienen, euro moet|moeten|eerst terugverdienen, ' +
      'dwingt|dwingen mij|me|haar|ons met mannen|klanten, doen ze mijn familie iets, ' +
      'madame|baas|patron laat mij|me niet buiten, gsm|telefoon|paspoort afgepakt en werk, ' +
      'moet eerst? euro terugverdienen, moet mijn reis terugbetalen|terugverdienen door|met werken, ' +
      'nooit loon gekregen|gezien mag|durf niet, mag niet weg van het|mijn werk|chef|patron|madame, ' +
      'mag het huis|werk|gebouw|atelier niet verlaten, werk en mag niet naar buiten, ' +
      'moet met mannen|klanten slapen|vrijen|naar bed|meegaan, ' +
      'dwingt|dwingen|verplicht|verplichten mij|me|haar|ons om? te bedelen|stelen|prostitueren|werken|verkopen, ' +
      'gedwongen bedelen|prostitueren|prostitutie|stelen, moet bedelen voor een? man|baas, ' +
      'moet drugs verkopen|dragen|wegbrengen|smokkelen voor|om, baas|patron|chef doet|sluit de deur op slot, ' +
      'opgesloten op het|mijn? werk|atelier|loods|werkplaats, slapen in de loods|schuur|atelier van baas|patron, ' +
      'doen|doet mijn familie iets aan? als, behandeld|behandelen|leef als slaaf|slavin, ben zijn|haar|hun slaaf, ' +
      'moderne slavernij, mensensmokkel, mensensmokkelaar, smokkelaar wil|eist|vraagt geld|nog|meer, ' +
      'schuld bij de? smokkelaar, juju, pooier, tienerpooiers, verkocht aan een man, ' +
      'lief wil dat ik met vrienden|mannen slaap|slapen|bed, als je gaat zetten we filmpje|fotos op internet, pag asa, ' +
      'payoke, au pair als slaaf',
    emergency:
      'huis|woning|appartement|flat|keuken|kamer|gebouw|dak brandt|brand|afgebrand, brandt bij ons|mij|thuis, ' +
      'brandt hier|thuis, brandt in mijn|ons|de|het huis|keuken|woning|kamer|appartement|gebouw, ' +
      'appartement|woning|keuken|kamer|flat staat in brand, staat alles? in vlammen, brand bij ons|mij|thuis, ' +
      'brand in huis|mijn|ons|de huis|keuken|woning|kamer?, ademt ook? niet, ademt nog? amper|nauwelijks, ' +
      'stopt|stopte|gestopt met ademen, haalt|krijg|krijgt geen adem|lucht, kan geen adem halen|krijgen, levensgevaar, ' +
      'ademt niet, niet ademen, kan niet ademen, bewusteloos, hartaanval, hartstilstand, beroerte, ' +
      'verliest veel bloed, bloedt hevig|erg, er is brand, huis brandt, huis staat in brand, ambulance, ziekenwagen, ' +
      'iemand met een? mes|wapen, wil mij vermoorden, gaat mij vermoorden, neergestoken, neergeschoten, ik ga dood, ' +
      'hij|zij gaat dood, zwaar ongeval, wordt niet wakker, pijn in mijn borst, ik ben in gevaar, stikt, bel 112, ' +
      'gasgeur, hij|zij|ze|baby|kind|man|vrouw|mama|papa|zoon|dochter ademd|adem|ademen|ademt niet|amper, ' +
      'krijgt geen lucht, lippen|gezicht wordt|worden|zijn|is blauw|paars, baby|kind wordt|is blauw|paars, ' +
      'niet wakker te krijgen, krijg hem|haar niet wakker, ligt op de grond en? beweegt|antwoordt|reageert niet, ' +
      'mama|papa|moeder|vader|oma|opa|baby reageert niet meer, valt|gevallen van het|de dak|ladder|balkon|stelling, ' +
      'van het|de dak|ladder|balkon|stelling gevallen, ongeval|ongeluk op de autostrade|snelweg|autosnelweg, ' +
      'zitten vast in de auto, hangt uit het raam, help brand, brand help, brand brand, brand snel, ' +
      'uit het raam gevallen, stuipen, stuiptrekkingen, gezicht|mond hangt scheef, praat raar en gezicht|mond, ' +
      'aangereden door auto|bus|tram|trein|camion|moto, kind|dochter|zoon|man|vrouw is aangereden, ' +
      'auto ongeluk|ongeval gewond|gewonden|nu, zwaar|erg ongeluk, ongeluk gebeurd gewond|gewonden|bloed, ' +
      'rook komt uit|onder de|het, rook in de|het keuken|huis|gang|trap|kamer, zwarte rook, vlammen uit|in|aan|komen, ' +
      'hier brandt het, keuken|huis|kamer brand|brandt|fikt, het brand bij ons|mij, ' +
      'pompiers|brandweer nodig|bellen|komen|snel, ontploffing, explosie, gaslek, ruik|ruiken gas, geur van gas, ' +
      'gas ruikt, inbreker|inbrekers in mijn|het|ons huis|nu, breekt|breken nu binnen, ' +
      'man|iemand|hij staat|is met een? mes|pistool|wapen|geweer, heeft een pistool|wapen|geweer|mes aan|tegen|en|in, ' +
      'mes op mijn keel, er is|wordt geschoten, schoten gehoord, gestoken met mes, mijn vriend|broer|man neergestoken, ' +
      'pijn op de|mijn borst, pijn in de borst en|arm, druk op mijn borst arm|zweet, hart aanval, hartinfarct, ' +
      'herseninfarct, hersenbloeding, cva, bewustloos, buiten bewustzijn, flauwgevallen en wordt niet wakker, ' +
      'veel bloed verloren|verliest|verlies, bloed overal, overal bloed, bloedt heel hard|veel|enorm, ' +
      'bloeden stopt niet, bloeding stopt niet, hevige bloeding, verdrinkt, verdronken, in het water gevallen en, ' +
      'keel zwelt dicht|op, allergische shock, stikt in, geëlektrocuteerd, stroom gekregen en|ligt|beweegt, ' +
      'arm|hand|been zit|gekneld in de machine, bevalt nu, baby komt nu, vruchtwater gebroken nu, 112 bellen|nodig, ' +
      'ambulans, ambulanse, ziekewagen, ziekenwagen nodig|snel, levensgevaarlijk gewond',
  },
  figurative:
    'slaapt|slapen|slaap|logeert|logeren vannacht|vanavond|morgen|vrijdag|zaterdag? bij een|haar|zijn|mijn? vriendin|vriend|oma|opa|tante|nonkel|neef|nicht|zus|broer|vriendje|vriendinnetje, ' +
    'weg naar? school|werk|het|zijn|haar|de|les|training|kamp|zee|vakantie|oma|opa|vrienden|voetbal|stage|buitenland, weg met? de|zijn|haar|vrienden|scouts|vakantie, weg van de? dienst|tafel, verkeer|file|files|warmte|hitte|stress|huiswerk|prijzen maakt|maken me|mij|ons kapot|gek|dood, sterf|sterven|ga|dood van|dood de? honger|dorst|verveling|nieuwsgierigheid, tijd doden|doodslaan, ' +
    'brandend|brandende maagzuur|gevoel|vraag|vragen|kwestie|kwesties|ogen|zon|kaars|kaarsen|actueel, ' +
    'maagzuur brandt, lamp|lampje|licht|kaars|zon brandt, ademhaling cursus|les|oefening|oefeningen, ' +
    'cursus|les|oefening ademhaling, batterij is? dood|leeg, telefoon is? dood, lach mij? dood, dood van het lachen, ' +
    'doodmoe, dood van de honger, doodop, dood saai, verveel mij dood, ' +
    'ik sterf van de? honger|dorst|kou|nieuwsgierigheid, schrok mij dood, tijd doden, dode|dood hoek, deadline, ' +
    'brandweer worden, brandend actueel, batterij kopen, schoenen slaan, slaat nergens op, slaat op hol, ' +
    'hoofd slaat op, brandalarm test, gsm is? dood|leeg, telefoon is leeg, batterij dood, computer is? dood, ' +
    'plant|planten|bloemen is|zijn dood, verkeer wordt nog? mijn dood, wordt nog mijn dood, vermoordt mij|me haha, ' +
    'deadline vermoordt mij|me, lach mij|me kapot|krom|een, lachen kapot, ' +
    'ga dood van de? honger|dorst|warmte|hitte|kou|schaamte|verveling|stress|examen, ga dood zonder koffie, ' +
    'zonder koffie ga ik dood, val dood als, om te sterven zo, om dood te gaan zo, ' +
    'sterf van de? warmte|hitte|schaamte, stik van de? warmte|hitte, stikt van de? warmte|hitte|werk, ' +
    'stikt van het werk, sterf van de? honger|dorst|warmte, doodsbang voor het|de|mijn examen|test|spreken, ' +
    'doodgewoon, doodeenvoudig, doodnormaal, doodlopend|doodlopende straat, doodzonde, dooie boel, ' +
    'brandalarm testen|oefening|werkt, test van? het? brandalarm, brandoefening, brandveiligheid, brandverzekering, ' +
    'brandweerman, brandweer bezoeken|bezoek|kazerne, brandhout, brand hout, lantaarn|straatlamp brandt, ' +
    'verbrand door|van de zon, zonnebrand, branden op de maag, kaarsen branden, ' +
    'ademhalingsoefening|ademhalingsoefeningen, op adem komen, buiten adem van, ' +
    'rattenvergif|rattengif|muizengif kopen|waar|winkel, giftige planten in de? tuin|herkennen|weghalen, ' +
    'javel om te poetsen|kuisen, javel gebruiken om, ontstopper kopen|gootsteen, slaat met de deur|deuren, ' +
    'slaat de bal|trom, sla over, les overslaan, slagroom, slaat aan, boek|film over zelfmoord|oorlog|geweld, ' +
    'zelfmoordpreventie, cursus weerbaarheid|zelfverdediging|ehbo, les zelfverdediging, ehbo, mes en vork, ' +
    'messen slijpen, vechtsport, vuurwerk, spring even|straks|eens binnen, springkasteel, springtouw, ' +
    'touwtje springen, ontsnapping, escape room, schiet op, schieten jullie op, uitgebuit gevoel, ' +
    'bloed geven|prikken, moordspel, moordend tempo, helse dag, slavenwerk, honger als een paard, ' +
    'weg op kamp|reis|bosklas|zeeklas, slaapfeest|slaapfeestje, kamperen in een? tent, in een tent slapen op kamp',
};
