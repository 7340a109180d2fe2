/** Words that give a short message away: function words, greetings, and what newcomers ask most. Folded; see `fold`. */
export const sw =
  'mimi wewe yeye sisi nyinyi wao yangu yako yake yetu huyu hii hiki hizi ni si na au lakini kama kwa sababu ya wa ' +
  'za la cha katika kwenye bila mpaka hapa pale wapi lini vipi jinsi gani ngapi nini nani kwanini jambo habari ' +
  'hujambo mambo karibu asante sana tafadhali ndiyo hapana sawa leo kesho jana jumatatu jumanne jumatano alhamisi ' +
  'ijumaa jumamosi jumapili somo masomo darasa kozi bei bure wazi imefungwa anwani saa msaada nisaidie mtoto ' +
  'watoto kujifunza kusema shule kazi nyumba daktari pesa hati barua natafuta nahitaji nataka ninataka naweza mtu';
