/** Words that give a short message away: function words, greetings, and what newcomers ask most. Folded; see `fold`. */
export const ln =
  'nga yo ye biso bino bango na ya oyo wana ezali nazali ozali te mpe to kasi soki mpo po awa kuna wapi ntango ' +
  'nini ndenge boni nani mbote mbote na yo matondi melesi palado ee lelo lobi mokolo mwa liboso mibale misato ' +
  'minei mitano poso lomingo liteya kelasi ntalo ofele fungola kanga adresi ngonga lisalisi salisa mwana bana ' +
  'koyekola koloba eteyelo mosala ndako monganga mbongo mikanda mokanda nazoluka nalingi moto';
