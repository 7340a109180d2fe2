/** Words that give a short message away: function words, greetings, and what newcomers ask most. Folded; see `fold`. */
export const so =
  'waan ayaan waxaan waxa waa ma aan iyo ama laakiin haddii sababtoo ka ku u la si uu ay aan kan tan kuwa halkan ' +
  'halkaas xaggee xagee halkee goorma sidee imisa meeqa maxay maxaa yaa waayo salaan nabad ma tahay subax ' +
  'wanaagsan galab mahadsanid mahadsan fadlan haa maya maanta berri shalay isniin talaado arbaco khamiis jimce ' +
  'sabti axad casharka fasalka koorsada qiimaha bilaash furan xiran cinwaanka saacad caawimo caawi ilmo ilmaha ' +
  'carruurta baro barto ku hadal hadlo dugsi dugsiga iskuul shaqo guri dhakhtar lacag warqad raadinayaa rabaa ' +
  'doonayaa u baahanahay qof afka holandays waan';
