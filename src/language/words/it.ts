/** Words that give a short message away: function words, greetings, and what newcomers ask most. Folded; see `fold`. */
export const it =
  'io tu lui lei noi voi loro mi ti si mio mia miei suo sua nostro il lo la i gli le un uno una di del della dei ' +
  'al alla e o ma se non perche per con senza in su fino da dal e sono sei ho hai ha hanno voglio vuole posso puo ' +
  'devo fare andare che chi quale quando dove come quanto costa ciao buongiorno buonasera salve grazie prego ' +
  'favore arrivederci oggi domani ieri lunedi martedi mercoledi giovedi venerdi sabato domenica lezione lezioni ' +
  'corso prezzo gratis aperto chiuso indirizzo ora aiuto figlio figli bambini imparare parlare scuola lavoro casa ' +
  'medico soldi documenti lettera cerco bisogno qualcuno qui';
