/** Words that give a short message away: function words, greetings, and what newcomers ask most. Folded; see `fold`. */
export const de =
  'ich du er sie es wir ihr mich mir dich dir ihm ihn uns euch mein meine dein sein seine unser der die das den ' +
  'dem des ein eine einen einem ist sind bin bist war will wollen kann kannst konnen muss mussen darf habe hast ' +
  'hat haben wird werden nicht kein keine und oder aber wenn weil fur von zu zum zur mit bei auf an aus uber bis ' +
  'ohne nach im in hier dort wo wann wie viel was wer welche warum hallo guten tag morgen abend danke bitte ' +
  'tschuss ja nein gut heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag kurs kurse ' +
  'unterricht kostet preis kostenlos offen geschlossen adresse uhr termin anmelden hilfe helfen kind kinder lernen ' +
  'sprechen spreche schule arbeit haus arzt geld papiere brief suche brauche jemand';
