/** Words that give a short message away: function words, greetings, and what newcomers ask most. Folded; see `fold`. */
export const en =
  'i you he she it we they me him her us them my your his its our their the a an this that these those is are am ' +
  'was were be been do does did have has had can could will would should must may might not dont cant no yes and ' +
  'or but if because so for of to from with at on in out about by into without after before here there where when ' +
  'how much many what who which why hello hi hey good morning afternoon evening thanks thank please sorry bye okay ' +
  'today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday lesson lessons class classes ' +
  'course courses cost costs price free open close closed address hour hours time appointment enrol enroll ' +
  'register help child children kids learn speak talk school work job house doctor money papers letter look ' +
  'looking need want english dutch need someone somebody food clothes ok';
