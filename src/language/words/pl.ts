/** Words that give a short message away: function words, greetings, and what newcomers ask most. Folded; see `fold`. */
export const pl =
  'ja ty on ona my wy oni mnie mi mu jej nam moj moja moje twoj jego nasz ten ta to te jest sa jestem byl chce ' +
  'chcesz moge mozna musze mam masz ma maja nie tak i lub ale jesli bo zeby dla od do z ze w we na po przed bez ' +
  'przy o tu tutaj tam gdzie kiedy jak ile co kto ktory dlaczego czesc dzien dobry wieczor witam dziekuje dzieki ' +
  'prosze pa dzis dzisiaj jutro wczoraj poniedzialek wtorek sroda czwartek piatek sobota niedziela lekcja lekcje ' +
  'kurs kosztuje cena darmowy otwarte zamkniete adres godzina pomoc dziecko dzieci uczyc nauczyc mowic szkola ' +
  'praca dom lekarz pieniadze dokumenty list szukam potrzebuje kogos';
