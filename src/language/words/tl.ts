/** Words that give a short message away: function words, greetings, and what newcomers ask most. Folded; see `fold`. */
export const tl =
  'ako ikaw siya kami tayo kayo sila ko mo niya namin natin ninyo nila ang ng mga sa si ni kay ito iyan iyon ay at ' +
  'o pero kung dahil para hindi oo opo po wala meron may dito doon saan kailan paano magkano ilan ano sino bakit ' +
  'kumusta kamusta magandang umaga hapon gabi salamat pakiusap ngayon bukas kahapon lunes martes miyerkules ' +
  'huwebes biyernes sabado linggo klase kurso presyo libre bukas sarado oras tulong bata anak mag aral matuto ' +
  'magsalita paaralan trabaho bahay doktor pera papel sulat hanap kailangan gusto';
