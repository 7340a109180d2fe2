/** Words that give a short message away: function words, greetings, and what newcomers ask most. Folded; see `fold`. */
export const nl =
  'ik jij je u hij zij ze wij we jullie mij me mijn jouw uw zijn haar ons onze hun het een de der dit dat deze die ' +
  'is ben bent was wil wilt willen kan kun kunt kunnen moet moeten mag heb hebt heeft hebben wordt worden word ga ' +
  'gaat gaan doen doet weet weten niet geen wel ook nog al maar en of als omdat want voor van naar met bij op aan ' +
  'uit over tot tegen zonder na om te er hier daar waar wanneer hoe hoeveel wat wie welke waarom hallo hoi dag ' +
  'goeiedag goedemorgen goedenavond goedemiddag dank bedankt dankjewel dankuwel alstublieft alsjeblieft aub graag ' +
  'ja nee goed slecht morgen vandaag gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag les ' +
  'lessen cursus kost kosten prijs gratis open gesloten adres uur afspraak inschrijven hulp helpen kind kinderen ' +
  'leren spreken spreek praten school werk huis dokter geld papieren brief zoek nodig mevrouw meneer kinderopvang ' +
  'kleren eten';
