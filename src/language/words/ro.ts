/** Words that give a short message away: function words, greetings, and what newcomers ask most. Folded; see `fold`. */
export const ro =
  'eu tu el ea noi voi ei ele ma te se mi imi meu mea mei sau sa nostru un o unui al a ai ale este sunt esti e are ' +
  'am avem au vreau vrea pot poate trebuie nu da si sau dar daca pentru ca de la din cu fara in pe peste pana aici ' +
  'acolo unde cand cum cat costa ce cine care buna salut ziua seara dimineata multumesc mersi rog pa azi astazi ' +
  'maine ieri luni marti miercuri joi vineri sambata duminica lectie lectii curs cursul pret gratuit deschis ' +
  'inchis adresa ora ajutor copil copii copilul invat invata vorbesc vorbi scoala munca casa doctor bani acte ' +
  'scrisoare caut nevoie cineva';
