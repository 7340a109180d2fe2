/** Words that give a short message away: function words, greetings, and what newcomers ask most. Folded; see `fold`. */
export const sq =
  'une ti ai ajo ne ju ata me te i e im ime tim tij yne nje ky kjo keto eshte jane jam kam ke ka kemi dua do doja ' +
  'mund duhet nuk s nuke jo po dhe ose por nese sepse per nga ne me pa mbi deri ketu atje ku kur si sa cfare kush ' +
  'cili pse pershendetje tungjatjeta miredita mirembrema mirmengjes faleminderit flm ju lutem sot neser dje hene ' +
  'marte merkure enjte premte shtune diele mesim mesime kurs kursi kushton cmimi falas hapur mbyllur adresa ora ' +
  'ndihme femije femija mesoj flas flisni shkolla pune shtepi mjek para dokumente leter kerkoj nevoje dikush';
