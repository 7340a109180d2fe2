/** Signs of danger in French: see `signs.ts` of understanding for the notation. */
export const signs = `
# who
partner: mari, homme, mec, copain, conjoint*, ex, compagnon*, epou*, fiance*, femme, copine, chum, mon gars, beau gosse, petit ami
parent: pere, mere, papa, maman, parents, beau pere, belle mere, daron, daronne, mon vieux
inlaw: belle mere, beau pere, belle famille, beaux parents, beau frere, belle soeur, famille de mon mari, sa famille, sa mere, ses parents, ses freres
kin: frere, frero, oncle, tonton, cousin*, famille, soeur, tante, tata, grand pere, grand mere, papy, mamie
child: enfant*, bebe*, fils, fille, fillette, garcon, gamin*, gosse*, petit, petite, petits, ma puce, gars, niece, neveu, nourrisson, eleve, mome*, petit frere, petite soeur, nouveau ne, filles, garcons, jumeaux, nieces, neveux
boss: patron*, employeur*, chef, boss, madame, dame, gerant*, passeur*, agent, recruteur, monsieur, intermediaire, la madame
landlord: proprio*, proprietaire*, bailleur, huissier*, logeur
person: quelqu un, qqn, homme, type, mec, gars, voisin*, collegue*, inconnu*, groupe, jeunes, il, un monsieur, agresseur, voleur*, cambrioleur*, prof, entraineur, maitresse, instit, educateur, moniteur, gardienne, nounou, baby sitter, babysitter, creche, chauffeur, colocataire, coloc, garcons, imam, pretre, patron, le gars
me: me, m, moi, nous, ma frappe*, ma tape*, ma touche*, ma menace*, ma viole*, ma pris*, mon cou, mes cheveux, ma gorge, mon visage, ma tete, mon bras, mon ventre, ma figure
young: 12 ans, 13 ans, 14 ans, 15 ans, 16 ans, 17 ans, mineur*, 12, 13, 14, 15, 16, 17
# violence
hit: frapp*, tape, tapent, taper, tape*, cogn*, bat, battre, battu*, gifl*, baff*, etrangl*, coup de poing, coups, coup de pied, donne des coups, tabass*, ceinture, maltrait*, violent*, violence*, brul*, tire les cheveux, par les cheveux, contre le mur, jette contre, secou*, poing*, raclee, nous battent, me battent, jete sur, jette des, lance, a lance, lance sur moi, trainee, traine par, tiree par terre, tirée par, par terre, bouscul*, pousse, poussee, poussée, plaque contre, serre le cou, attrape le cou, attrapee par, bras casse, nez casse, machoire, baton, fer a repasser, secoue, attache, ligote, cigarette, casse les jambes, te casse, des gifles, fessee*, pince*, casse le nez, casse nez, casse le bras, casse une cote, pris des coups, tambourine
mark: oeil au beurre, oeil noir, oeil tout noir, traces de coups, ecchymose*, hematome*, cocard, des bleus, couverte de bleus, plein de bleus, marques sur|de, traces de cigarette, traces de, levre fendue, oeil gonfle, nez en sang
threat: menac*, tue moi, me tuera, egorg*, me faire la peau, je vais te, me bruler, me defigurer, me retrouver, mettre le feu, il me fera du mal, faire du mal, casser les jambes, casser les reins, casser les os, casser les dents, me massacrer, m envoyer a l hopital, m enterrer, me retrouvera, detruire ma vie, me demolir, m eclater, te crever, me crever, me tuer, nous tuer, tuera, tuer mes, va me tuer
follow: suit partout, me suit, me suivre, harcel*, m attend devant|en, m attend, devant ma porte, devant chez moi, devant mon travail, me surveille, rode, traque, ne me lache pas, me laisse pas tranquille, ne me laisse pas tranquille, m espionne, gps, traceur, m attend au|sur, me piste, sait toujours ou je, airtag, marche derriere moi, roule derriere moi, vient derriere moi, dans sa voiture devant, m appelle 50|100 fois, me suit depuis
confine: enferme*, enfermer, sequestr*, laisse pas sortir, laissent pas sortir, pas le droit de sortir, interdit de sortir, empeche de sortir, ne peux pas sortir, peux pas sortir, sors jamais, sortir jamais, jamais sortir, confisqu*, pris mon telephone|portable|gsm, prend mon telephone|portable|gsm, sous cle, porte fermee a cle, retenu*, prisonni*, garde de force, laisse pas telephoner, sortir ni telephoner, garde mes cles, garde mes clefs, m interdit de sortir, interdit de parler, rester dedans, rester enfermee, clefs confisquees, jamais le droit, interdit d appeler, m interdit d appeler, pas le droit d appeler, pas le droit de telephoner, droit de parler a personne, voir personne
rape: viol, viole, violee, violé, violer, violees, agression sexuelle, agresse* sexuel*, force a coucher, force a faire, attouchement*, touche* de force, abuse de moi, abuse sexuel*, coucher de force, contre mon gre, drogue* dans mon verre, dans mon verre, dit non, disais non, j ai dit non, reveillee nue, reveillee sans, reveillee deshabillee, sous ma jupe, sous ma robe, s est mis sur moi, sur moi dans la nuit, m a prise de force, m a coincee, mis quelque chose dans, mains dans ma culotte
touch: touche, toucher, touchee, touche*, attouchement*, caress*, abuse, abusee, abus, sous sa jupe, photos nues, photos de elle nue, tripot*, vient dans son lit, vient dans sa chambre, rentre dans sa chambre, entre dans sa chambre, se deshabiller, deshabill*, sous son maillot, photos bizarres, envoie des photos, demande des photos, jeux dans le lit, petit secret, sous sa couverture, fait mal au lit, mal dans le lit, sur ses genoux, embrasse sur la bouche, joue au docteur, nu, nue, tout nu, toute nue, photos nu, a poil
force: force, forcee, forcer, forces, de force, oblig*, contraint*, contre mon gre, contre ma volonte, sous la contrainte
marry: marier, mariage, marie, epouser, epouse, fiancailles, noces, maries, promise a, donnee a, la donner, me donner a, demande en mariage, fiancer, fiancee, promettre, on me fiance
unwilling: veux pas, ne veux pas, refuse, j ai pas le choix, pas le choix, choisi pour moi, a choisi un, connais pas, contre mon gre, sans mon accord, peux pas dire non, un vieux, vieil homme, vieux monsieur, la honte, honneur, deshonneur, sinon je suis plus, renier
afraid: peur, terrif*, crains, trouille, effray*, j ose pas, n ose pas
knife: couteau*, pistolet, arme, machette, hache, fusil, flingue, lame
attack: agress*, attaqu*, crache*, arrache mon voile|foulard, voile arrache, lance* des pierres, defonc*, force la porte, casse la porte, poignard*, tire dessus, coups de feu, tirs, braqu*
# child
missing: dispar*, introuvable, fugue*, enlev*, kidnapp*, perdu mon fils|ma|mon, trouve plus, retrouve pas, retrouve plus, trouve pas mon fils|ma|mon, pas de nouvelles, perdu de vue, parti de la maison, pas ramene*, ramene pas, rend pas les enfants, garde les enfants, emmene
nothome: pas rentre*, pas rentré, pas revenu*, jamais rentre*, toujours pas la, pas rentree de, n est pas rentre, est pas rentre, rentre pas depuis
nophone: telephone eteint, repond pas, repond plus, gsm eteint, portable eteint, messagerie
alone: seul a la maison, seule a la maison, seuls a la maison, tout seul la nuit, laisse* seul*, laisse* tout seul*, abandonn*
# body
nobreath: respire plus, respire pas, respire mal, peut pas respirer, peut plus respirer, arrive pas a respirer, arrive plus a respirer, etouff*, s etouffe, respire difficilement, du mal a respirer, manque d air, respire bizarre, respire tres mal, avale de travers, etrangle en mangeant, morceau de viande, coince dans la gorge, suffoque
unconscious: inconscient*, evanoui*, perdu connaissance, perd connaissance, tombe dans les pommes, se reveille pas, se reveille plus, reveille pas, reveille plus, bouge plus, bouge pas, ne bouge plus, par terre bouge, dans le coma, repond plus par terre, reagit plus, reagit pas, impossible de reveiller, impossible de le reveiller, impossible de la reveiller
noreact: repond plus, repond pas, reagit plus, reagit pas, parle plus, se releve pas, se leve plus, delire, dit n importe quoi, propos incoherents, somnole, impossible de le reveiller, impossible de la reveiller
fell: tombe*, tombee, tombé, chute, escalier*, echelle, du toit, de la fenetre, du balcon, echafaudage, arbre
blue: tout bleu, toute bleue, est bleu, levres bleues, levres sont bleues, devient bleu, visage bleu, levres toutes bleues, violet, devient violet, tout pale, toute pale, tout gris, toute grise, livide, blanc comme
chest: poitrine, thorax, coeur
pain: mal, douleur*, serre, oppress*, fait mal, brule, pese
stroke: bouche tordue, bouche de travers, visage tordu, visage paralys*, bouche pend, bouche tombe, parle bizarre*, parle bizarrement, paralyse d un cote, avc, crise cardiaque, infarctus, arret cardiaque, malaise cardiaque, bras paralys*, parle comme s il avait bu, comme s il avait trop bu, parle comme un ivrogne, main molle, main gauche est molle, bras mou, bras qui pend, tient plus son verre, un cote du corps, cote du visage
bleed: beaucoup de sang, plein de sang, perd du sang, saigne beaucoup, saigne fort, s arrete pas de saigner, arrete pas de saigner, hemorragi*, sang partout, se vide de son sang, perds du sang, perds beaucoup, saigne de la tete, saigne de la, tete ouverte, crane ouvert, plaie ouverte, saigne du nez et
seizure: convuls*, crise d epilepsie, crise epilep*, tremble par terre, yeux revulses, yeux blancs, spasmes, tremble partout, tremble de tout, secousses
labour: perdu les eaux, perte des eaux, eaux cassees, contraction*, accouche maintenant|la|a, en train d accoucher, va accoucher, bebe arrive, bebe sort, poche des eaux, on voit la tete, vois la tete, tete sort, tete du bebe
birth: accouche, accoucher
burn: eau bouillante, huile bouillante, brule*, ebouillant*
# house
gas: gaz
smell: sent, odeur, pue, sentir, sens
fire: feu, incendie, flammes, brule, crame, le feu, en feu, explos*, explosion, flamme
smoke: fumee
indoors: cuisine, escalier*, cage, maison, appart*, immeuble, chambre, cave, porte, partout, etage, toit, couloir, en bas, au dessus, on peut pas sortir, peut pas descendre, voisins, salon, chez nous, canape, salle de bain, toilettes, taxi, voiture, sofa, fauteuil
# poison
ingest: avale*, avaler, bu, boit, boire, mange, a mange, pris, prend, ingere*, absorbe*, gobe*, croque*, leche, dans la bouche, gorgee, gorgée, goute, goûté, mordu dans, suce, machouille, tete dessus
poison: javel, detergent, lessive, produit, produits, deboucheur, destop, liquide vaisselle, nettoyant, ammoniaque, vinaigre, gel hydroalcoolique, antigel, pile, piles, mort aux rats, poison, champignon*, baies, essence, petrole, white spirit, dissolvant, acetone, parfum, detartrant, acide, capsule*, pastille*, tablette lave vaisselle, insecticide, chlore, aimant*, piece de monnaie, desinfectant, plante, pastille pour lave, pile ronde, vodka, ammoniac, alcool a bruler
pills: cachet*, comprime*, medicament*, medoc*, pilule*, somnifere*, doliprane, dafalgan, paracetamol, antidepresseur*, insuline, methadone, xanax, sirop, gelule*, anxiolytique*, calmants
many: trop, toute la boite, boite entiere, boite de, tous ses, tous les, plein de, une boite, plaquette, double dose, overdose, surdose, beaucoup de, deux bouteilles, double, semaine d un coup, dose trop forte
drugs: drogue*, heroine, cocaine, coke, ecstasy, ghb, crack, proto, ketamine, alcool, methadone, tramadol, lyrica, vodka, whisky
dizzy: mal a la tete, mal de tete, vertige*, tete qui tourne, tete tourne, vomir, vomit, vomissent, nausee*, maux de tete, malade* tous, envie de vomir, tourne la tete, somnolent*
stove: poele, chauffage, chauffe eau, chaudiere, gaziniere, rechaud, barbecue, brasero, groupe electrogene, convecteur, charbon, bain chauffe
# roof
putout: a la rue, mis dehors, mise dehors, mis a la porte, mise a la porte, foutu dehors, jete dehors, jetes dehors, jetee dehors, vire* de l appart*|chez, expulse*, expulses, change la serrure, change les serrures, serrure changee, nos affaires dehors|trottoir|rue, affaires sont dehors|sur, affaires sur le trottoir, meubles sur le trottoir, nous a chasses, m a chasse, m a vire, m a mise
nowhere: nulle part, ou dormir, pas d endroit, pas ou dormir, pas de toit, sans toit, pas de lit, sans abri, sdf, plus de maison, plus de logement, sais pas ou aller, aucun endroit, pas de place pour dormir, plus de chambre, pas d hebergement, foyer ferme, ferme le squat, centre ferme, dois partir ce soir, doit quitter ce soir, plus le droit de rester, peux plus rester, sais pas ou me mettre, sais pas ou on va, sais pas ou dormir, sais pas ou passer la nuit, sais pas ou aller ce soir, plus de place au, pas de place au, plus de lit, centre complet, plus de place au samu
sleep: dors, dort, dormir, dormi, dorment, dormons, passe la nuit, passer la nuit, nuits, couche
outdoors: dehors, rue, gare, voiture, parc, banc, tente, pont, parking, metro, hall, trottoir, garage, abribus, laverie, eglise, mosquee, cage d escalier, bois, bus de nuit, cave, salle d attente, urgences, abri de bus
outside: suis dehors, sommes dehors, est dehors, jsuis dehors, sur le trottoir, dans la rue, devant la porte, assis a la gare, sommes a la gare, on est dehors, est 5 dehors, sous la pluie, sur un banc
tonight: ce soir, cette nuit, maintenant, aujourd hui, aujourdhui, demain matin
cold: froid, gele, glace, pluie, pleut, neige, moins 3, moins 5, degres, zero, gelons, gelee
# work
passport: passeport*, papiers, carte d identite, mes documents, carte de sejour, carte id
take: pris, prend, garde, gardent, confisqu*, rend pas, rendent pas, rendre, recuperer, retir*, detient, arrache, ont mes, a mes, cache, caches, planque, chez lui, chez eux, chez elle
unpaid: sans salaire, pas de salaire, jamais paye*, pas paye*, paie pas, paye pas, pas payee, sans etre paye*, rien recu, rien gagne, pas un euro, pas un sou, gratuitement, pour rien, juste a manger, que a manger, nourri, me doit 2|3|4|5|6 mois, doit 4 mois, garde mon salaire, garde l argent, argent va a, que du riz, me donne rien, donne rien, pas un centime, me paie rien, paye rien
noleave: peux pas partir, peux pas m en aller, pas le droit de partir, laisse pas partir, laissent pas partir, interdit de partir, pas sortir, m enfuir, enfui*, echapp*, sors jamais, enferme*, denonc*, sinon la police, appeler la police si, sinon ma famille, surveille*, pour que je reste, m empeche de partir, empeche de partir, pas le choix de rester, interdit d appeler, pas le droit d appeler, appeler ma famille
debt: dette*, rembours*, voyage, dois encore, lui dois, leur dois, payer le voyage, euros d abord
work: travail*, boulot, menage, bosse, chantier, usine, resto, restaurant, cuisine, champs, ferme, salon, onglerie, car wash, magasin, nettoyage, job, nettoie, nettoyer, menage chez
sell: me vend, m a vendu*, vendue a, coucher avec des clients|hommes, prostitu*, proxenete*, mendier pour, obligee de mendier, oblige a mendier, force* a mendier, voler pour eux, esclav*, recevoir des hommes, voir des hommes, des hommes viennent, hotel avec des hommes, mes photos sur un site, escort
# life
nolife: plus envie de vivre, envie de mourir, veux mourir, veut mourir, jveux mourir, veux crever, veux plus vivre, ne veux plus vivre, plus vivre, plus la force de vivre, marre de vivre, marre de la vie, marre de cette vie, en finir, veux en finir, jveux en finir, mettre fin, plus de raison de vivre, vie n a plus de sens, vie a plus de sens, vie sert a rien, a quoi bon vivre, suicid*, me tuer moi meme, me foutre en l air, plus me reveiller, jamais me reveiller, pas me reveiller, dormir pour toujours, m endormir pour toujours, disparaitre pour toujours, envie de disparaitre, mieux morte, mieux mort, etre mort, etre morte, peux plus de cette vie, peux plus vivre, fatigue de vivre, fatiguee de vivre, quitter ce monde, plus rien a faire sur terre, plus exister, si j avais pas mes enfants, sans mes enfants je serais, je serais deja partie, je serais plus la, a quoi ca sert de continuer, a quoi bon continuer, plus la peine, derniere nuit, dernier soir, se pendre, me noyer, avaler des medicaments pour, assez vecu, tout arreter, fatigue tout le monde, envie de rien continuer, quand vous lirez ca, quand tu liras ca, quand vous lirez, je serai deja loin, je serai plus de ce monde, plus de ce monde, serai partie pour toujours, plus de raison, vois plus de raison, demain je serai plus la, adieu monde, au revoir la vie, je m en vais pour toujours, plus ouvrir les yeux, jamais ouvrir les yeux, plus jamais ouvrir
burden: mieux sans moi, seraient mieux sans moi, personne va me regretter, manquerai a personne, manquerais a personne, personne me regrettera, un poids pour, un fardeau, de trop, serait plus simple sans moi, si j etais pas la, si je suis plus la
farewell: lettre d adieu, lettres d adieu, dire adieu, fait mes adieux, dernier message, c est mon dernier, adieu tout le monde, occupez vous de mes enfants, prenez soin de mes enfants, quand je serai plus la, ecrit une lettre pour mes enfants, adieu les amis, derniers mots, laisse une lettre, laisse un mot
jump: saute*, sauter, jeter sous, lancer, me jette, se jette, me jeter, se jeter
height: pont, train, toit, fenetre, balcon, metro, canal, rails, falaise, etage, sous un
end: toutes mes pilules, tous les cachets, avaler toute, tous mes medicaments, corde, pendre, me pendre, veines, lame de rasoir, nœud, lame*, rasoir, enferme dans la salle de bain, sur le toit
forever: pour toujours, a jamais, fini, la paix, repos, dormir, fini pour, silence, mourir, partir
selfharm: me coupe les, me coupe, se coupe les, me scarifie, se scarifie, scarification*, me fais du mal, me faire du mal, se fait du mal, taillade*, ouvrir les veines
life: vie, vivre, exister
tired: fatigue*, marre, epuise*, peux plus, en peux plus, n en peux, a bout, plus la force
carhit: renvers*, percut*, ecras*, sous une voiture, sous le tram, accident grave, voiture retournee, fauche*
bags: valise*, sacs, bagages, baluchon, cabas
hate: parce que je suis noir*, parce que je suis musulman*, parce que je suis gay, parce que je suis trans, parce que je suis rom, parce que je suis arabe, parce que je suis voilee, sale arabe, sale noir, croix gammee
joke: mdr, ptdr, lol, haha*, hihi*, je rigole, blague
police: police
# harmless
lesson: cours, formation, atelier, livre, film, jeu, exercice, assurance, facture, prix, expose, foot, match, echecs, cartes, benevol*, secours, prevention, l annee passee, annee derniere, il y a des annees, autrefois, rire, ballon, tennis, copie, photocopie, mdr, lol, apres un avc, apres son avc, depuis mon avc, depuis son avc, apres avc, s est battu*, se battent, bagarr*
`;
