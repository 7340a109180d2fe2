/** Words that give a short message away: function words, greetings, and what newcomers ask most. Folded; see `fold`. */
export const ku =
  'ez tu ew em hun min te wi we me wan xwe ev vi ve yek u an le ji ku ger cunku bo ba bi be li di de da na ne ere ' +
  'belê bele erê nav ser bin kengi kengê ku dere cawa cend çend ci çi ki kî cima silav merheba roj bas ' +
  'rojbas evar spas supas ji kerema xwe iro îro sibe duh dusem sesem carsem pencsem in semi yeksem ders wane kurs ' +
  'buha belas vekiri girti navnisan saet alikari arikari zarok zaroken zarokek fer bibim fêr axaftin dibistan kar ' +
  'xani mal bijisk pere kaxez name dixwazim dixwaze heye tune hene nine im kes yeki';
