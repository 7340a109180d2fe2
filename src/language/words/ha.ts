/** Words that give a short message away: function words, greetings, and what newcomers ask most. Folded; see `fold`. */
export const ha =
  'ni kai ke shi ita mu ku su na ka ta nawa naka wannan wancan da ko amma idan saboda don daga zuwa a cikin ba ' +
  'tare nan can ina yaushe yaya nawa me mene wa don me sannu salamu barka ina kwana nagode don allah eh aa yau ' +
  'gobe jiya litinin talata laraba alhamis juma asabar lahadi darasi kwas farashi kyauta bude rufe adireshi karfe ' +
  'taimako yaro yara koyo magana makaranta aiki gida likita kudi takardu wasika ina so neman bukata mutum';
