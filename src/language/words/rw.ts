/** Words that give a short message away: function words, greetings, and what newcomers ask most. Folded; see `fold`. */
export const rw =
  'njye wowe twe mwe bo cyanjye iki iyi uyu aba ni si na cyangwa ariko niba kubera kuri mu ku i hano hariya he ' +
  'hehe ryari gute angahe iki nde muraho mwaramutse mwiriwe amakuru murakoze urakoze mbabarira yego oya uyu munsi ' +
  'ejo kuwa mbere kabiri gatatu kane gatanu gatandatu cyumweru isomo amasomo igiciro ubuntu gufungura aderesi ' +
  'isaha ubufasha umwana abana kwiga kuvuga ishuri akazi inzu muganga amafaranga impapuro ibaruwa ndashaka nshaka ' +
  'nkeneye umuntu';
