import type { Lexicon } from '../lexicon.ts';

export const fr: Lexicon = {
  language: 'fr',
  stopWords:
    'je tu il elle on nous vous ils elles me te se moi toi lui leur mon ma mes ton ta tes son sa ses notre nos votre vos leurs le la les un une des du de au aux ce cet cette ces ça ca c l d j n m s t qu y en ' +
    'est sont suis es etes êtes être avons avez ont ai as avoir fait faire fais peux peut pouvez pouvoir pourrais veux veut voulez voudrais voudrait dois doit faut vais va allez aller sais savoir ne pas plus et ou mais si car donc pour par dans sur sous avec chez vers entre ici là ' +
    'qui que quoi quel quelle quels quelles comment pourquoi est-ce aussi très bien tout tous toute quelque chose quelqu un besoin svp plait stp merci bonjour salut info information informations question demander dire autre autres peu beaucoup il-y-a a cherche chercher trouver trouve',
  negations: 'pas ne jamais non sans aucun aucune',
  pleas: 'aide aidez aider aidez-moi secours vite urgent maintenant svp plait',
  speakWords:
    'écris écrire écrivez parle parler parlez parles réponds répondre répondez langue changer changez change choisir mettre préfère en au le la les l de du pouvez vous peux tu je veux voudrais svp s il te vous plait plaît moi aussi seulement comprends chat conversation continuer mon est ce que et bonjour merci',
  commands: {
    start: 'start, commencer, démarrer, recommencer, début, menu, menu principal',
    help: 'aide, aidez moi, aide moi, au secours aide, que peux tu faire, que pouvez vous faire, comment ça marche|fonctionne, que puis je demander, help',
    language: 'langue, autre langue, changer de? langue, changer la langue, une autre langue, choisir langue, ma langue',
    subscribe:
      'abonner, abonne moi, m abonner, s abonner, recevoir les? nouvelles|actualités|messages|infos, tenez moi au courant, informez moi, notifications oui',
    unsubscribe:
      'stop, arrêt, arrêter, arrête, désabonner, me désabonner, désinscrire, plus de messages, ne plus recevoir, arrêtez les? messages|d envoyer, désinscription',
    forget:
      'oublie moi, oubliez moi, efface|effacer|effacez|supprime|supprimer|supprimez mes données|messages|informations, supprimer tout sur moi, effacez tout sur moi, supprimer mon compte',
  },
  human:
    'parler à|avec quelqu un de chez|votre vous|équipe, quelqu un de chez vous, parler à|avec une|un vraie|vrai personne|humain, parler à|avec un? être? humain, quelqu un peut|pourrait me rappeler|téléphoner|appeler|contacter, pouvez vous m|me appeler|rappeler|téléphoner, peux tu m|me appeler|rappeler, ' +
    'un membre de l|votre équipe, un collaborateur|employé|responsable, parler à|avec un? membre|responsable|conseiller, joindre quelqu un, passez moi quelqu un, avoir quelqu un au téléphone, ' +
    'parler à|avec quelqu un, parler à|avec une|un personne|humain|bénévole|employé|collaborateur|vrai, une vraie personne, vraie personne, un humain, humain, appelez moi, appelle moi, rappelez moi, me rappeler, quelqu un peut m appeler, ' +
    'quelqu un m appeler|aider, pas un robot|bot, un conseiller, agent humain, parler avec un? être humain, quelqu un au téléphone',
  smalltalk: {
    greeting:
      'bonjour, bonsoir, salut, coucou, hello, bjr, bsr, slt, ça va, comment ça va, comment allez vous, comment vas tu, bonjour à tous, hey',
    thanks: 'merci, merci beaucoup, merci bien, mille merci|mercis, un grand merci, je vous remercie, je te remercie, mrc',
    goodbye:
      'au revoir, à bientôt, à plus tard?, à demain, bonne journée|soirée|nuit, bye, ciao, bon week end, bonne fin de journée, adieu',
    praise:
      'super, génial, parfait, excellent, bravo, très bien, formidable, tu es génial|gentil|super|fort, vous êtes génial|gentil|super, top, magnifique, c est parfait, bien joué',
    insult:
      'tu es vraiment? trop? nul|nulle|bête|idiot|con|inutile, vous êtes nul|nulle|nuls|inutile|bête|stupide, t es nul|bête|con, c est nul, bot|robot nul|stupide|bête|inutile, idiot, imbécile, stupide, tu es nul|stupide|bête|con, nul, ferme la, ta gueule, merde, connard, inutile, tu ne comprends rien, vous ne comprenez rien, con, robot stupide',
    identity:
      'qui es tu, tu es qui, t es qui, qui êtes vous, vous êtes qui, c est qui, qui est ce, es tu un? robot|humain|bot|ordinateur|machine|programme|personne, tu es un? robot|humain|bot|ordinateur|machine|programme|personne, êtes vous un? robot|humain|bot|ordinateur|machine|programme|personne, vous êtes un? robot|humain|bot|ordinateur|machine|programme|personne, êtes vous une vraie? personne|machine, es tu une vraie? personne|machine, à qui je? parle, avec qui je? parle, je parle à|avec un? robot|humain|ordinateur|machine, c est un robot|humain|bot, t es un robot|bot',
    lost: 'je ne comprends pas, je comprends pas, je n ai pas compris, j ai pas compris, pas compris, je ne vous|te comprends pas, je ne comprends rien, je comprends rien, que voulez vous dire, que veux tu dire, ça veut dire quoi, ce n est pas clair, c est pas clair, pas clair, trop compliqué|difficile, c est trop compliqué|difficile, hein, quoi',
    yes: 'oui, ouais, oui svp, oui s il vous plait, bien sûr, exact, exactement, d accord oui, oui merci, volontiers',
    no: 'non, non merci, pas vraiment, nan, plutôt pas',
    ok: 'ok, d accord, okay, compris, c est bon, très bien merci, entendu, ça marche, je comprends, bien, dac',
  },
  lists: {
    activities:
      'activités y a t il, activités y a t il cette|ce semaine|mois, activités organisez|proposez|faites?, activités cette|ce semaine|mois, prochaine activité, événements, sorties',
    courses: 'quels|un|les|des|vos|tous cours proposez|donnez|organisez|offrez?, formations proposez|donnez?',
  },
  house:
    'êtes vous encore? ouvert|ouverts|ouverte|fermé|fermés, vous êtes encore? ouvert|ouverts|ouverte|fermé|fermés, serez vous ouvert|ouverts|fermé|fermés, vous serez ouvert|ouverts|fermé|fermés, ouvrez|fermez vous, vous ouvrez|fermez, vos heures|horaires d? ouverture?, vos horaires',
  aspects: {
    when: 'quand, à quelle heure, quelle heure, quel jour, quels jours, horaire, horaires, heures d ouverture, combien de temps, commence, commencent, durée',
    open_now:
      'ouvert maintenant, ouvert, ouverte, ouverts, fermé, fermés, encore ouvert, ouvert aujourd hui, ouvrez, êtes vous ouvert',
    where: 'où vous trouvez vous?, vous trouver|trouvez où, où est, où, adresse, quel endroit, lieu, quel bâtiment, où se trouve',
    directions:
      'comment venir|aller|arriver, comment y aller, en bus|train|vélo|voiture, bus, train, garer, parking, itinéraire, chemin, arrêt de bus, gare',
    price: 'prix, coûte, coûtent, combien coûte, combien, gratuit, gratuite, payer, euros, euro, tarif, cher, payant, réduction',
    enrol: 'inscrire, inscription, inscriptions, m inscrire, réserver, participer, enregistrer',
    bring: 'apporter, amener, prendre avec, quels papiers|documents, faut il apporter, dois je apporter|amener',
    audience: 'pour qui, qui peut venir, quel âge, à partir de quel âge, tout le monde peut venir',
    childcare: 'garde d enfants, garderie, garde, crèche, venir avec mon bébé|enfant, babysitting, amener mon enfant|bébé',
    contact: 'téléphone, numéro, numéro de téléphone, mail, email, contact, contacter, joindre, appeler',
    next_date: 'prochain cours|date|activité, prochaine date|fois|activité, la prochaine, le prochain',
  },
  days: {
    today: 'aujourd hui, aujourdhui, ce soir, cet après midi, ce matin',
    tomorrow: 'demain, demain soir, demain matin',
    afterTomorrow: 'après demain',
    weekdays:
      'lundi|lundis, mardi|mardis, mercredi|mercredis, jeudi|jeudis, vendredi|vendredis, samedi|samedis, dimanche|dimanches',
    months:
      'janvier|janv, février|fevr, mars, avril|avr, mai, juin, juillet|juil, août|aout, septembre|sept, octobre|oct, novembre|nov, décembre|dec',
  },
  danger: {
    suicide:
      'suicide, suicider, me suicider, suicidaire, je veux mourir, envie de mourir, veux plus vivre, plus envie de vivre, mettre fin à mes jours|ma vie, en finir avec la vie, me tuer, me pendre, me couper les veines, me faire du mal, m ôter la vie, ' +
      'vie n a plus de sens, je préfère mourir, serais mieux mort|morte, sauter du pont|toit, sauter sous un|le train, ne plus me réveiller, me mutiler, me scarifier, mieux sans moi',
    violence:
      'mari|femme|compagnon|copain|ex|conjoint|frère|partenaire me frappe|bat|tape|menace|étrangle|viole, mari|compagnon|copain|ex|conjoint m a? frappé|frappée|battue|menacée|étranglée, il|elle me frappe|bat|tape|menace|étrangle|viole, il m a frappée|frappé|battue, ' +
      'je suis battue|frappée|menacée|harcelée|battu, peur de mon mari|compagnon|ex|conjoint, peur de ma femme, violence conjugale, violences conjugales, violence à la maison, violence domestique, viol, violée, agression sexuelle, me force à coucher, mariage forcé, ' +
      'on me force à me marier, il m enferme, enfermée à la maison, interdit de sortir, mon mari veut me tuer, agressée, agressé, excision',
    child:
      'enfant|bébé|fille|fils|enfants est|sont? battu|battus|frappé|abusé|maltraité|battue, frappe|bat|tape mon|mes|notre|ma enfant|enfants|fille|fils|bébé, maltraitance, maltraitance d enfant, enfant en danger, mon enfant|fils a? disparu, ma fille a? disparu, enfant|fille|fils a fugué, enfant enlevé|kidnappé, ' +
      'mon père|papa|beau-père me frappe|bat|tape, ma mère|maman me frappe|bat|tape, touche mon enfant|fils, touche ma fille, peur de rentrer à? la? maison, frappé à la maison',
    poisoning:
      'empoisonné, empoisonnée, empoisonnement, intoxication, intoxiqué, a? bu|avalé javel, bu|avalé de? la? javel|détergent|poison|produit|essence, avalé une? pile|médicaments|pilules|comprimés|pile, trop de médicaments|pilules|cachets|comprimés, pris trop de, mangé des médicaments|cachets, ' +
      'overdose, surdose, champignon|plante toxique|vénéneux|vénéneuse, monoxyde de carbone, produit toxique',
    homeless_tonight:
      'où dormir cette nuit|ce soir|maintenant, nulle part où? dormir, pas d endroit où? dormir|pour dormir, rien pour dormir, dormir cette nuit|ce soir, dors dans la rue|dehors|ma voiture|la gare, dormir dans la rue|dehors, à la rue, sans abri, sans domicile, mis|mise à la porte, propriétaire m a mis dehors, ' +
      'expulsé|expulsée de mon|ma|la maison|logement|appartement, hébergement d urgence, abri de nuit, sdf',
    trafficking:
      'traite des? êtres humains, trafic d êtres humains, patron a|garde|pris mon passeport, confisqué|pris mon passeport, confisqué mes papiers, forcé|forcée|obligé|obligée de? travailler|prostituer, travailler sans salaire|être payé, comme un|une esclave, esclavage, exploité, exploitée, exploitation, patron nous|m enferme, obligé de mendier, dette au passeur',
    emergency:
      'maison|appartement|cuisine|immeuble|chambre|bâtiment|toit brûle|flambe, maison|appartement|cuisine|immeuble|chambre|bâtiment est? en feu|flammes, ça brûle chez nous|moi, ça brûle dans la|ma|notre|le maison|cuisine|appartement|immeuble, ' +
      'feu chez nous|moi, feu dans|à la|ma|notre|mon|l maison|cuisine|appartement|immeuble, y a le? feu, arrêté|arrête de respirer, arrive plus|pas à? respirer, ne respire plus|pas, respire plus|pas, peux plus|pas respirer, inconscient, inconsciente, crise cardiaque, avc, perd beaucoup de sang, saigne beaucoup, il y a le feu, maison brûle|feu, incendie, ambulance, homme avec un couteau, a un couteau|arme|pistolet, va me tuer, veut me tuer, poignardé, ' +
      'je vais mourir, je meurs, il|elle va mourir, danger de mort, je suis en danger, accident grave, douleur à? la? poitrine, mal à la poitrine, ne se réveille pas|plus, étouffe, appelez le 112, odeur de gaz',
  },
  figurative:
    'cours|atelier|ateliers|exercice|exercices|technique|techniques de? respiration, brûlure|brûlures d? estomac, crème brûlée, question|questions brûlante|brûlantes, feu de camp|joie, mort de rire, mdr, batterie morte|vide, téléphone est? mort, mort de faim, meurs de faim, meurs de soif, meurs d envie, mort de fatigue, morte de fatigue, ennuie à mourir, tuer le temps, tue moi de rire, ça me tue, point mort, coup de feu de cuisine, ' +
    'feu rouge, feu vert, tomber de sommeil, mourir de rire, coup de main, coup de foudre, exploitation agricole',
  topics: {
    dutch: 'néerlandais, neerlandais, flamand, cours de langue, la langue',
    learn: 'apprendre, cours, leçon, leçons, étudier, formation',
    literacy: 'apprendre à lire|écrire, lire et écrire, alphabétisation, alpha, alphabet, ne sais pas lire',
    beginner: 'débutant, débutante, débutants, A1, zéro',
    evening: 'soir, cours du soir',
    morning: 'matin, matinée',
    weekend: 'samedi, week end',
    level: 'niveau, test de niveau, test',
    conversation: 'conversation, pratiquer, café de conversation, table de conversation, exercer',
    work: 'travail, emploi, job, chômage, travailler, cv, vdab, embauche',
    school: 'école, maternelle',
    homework: 'devoirs, devoir',
    children: 'enfants, enfant, fils, fille, bricolage, gamins',
    childcare: 'garderie, crèche, garde, garde d enfants',
    women: 'femmes, femme, dames',
    men: 'hommes',
    meeting: 'rencontrer, rencontre, amis, amies, seul, seule, solitude, connaître des gens',
    food: 'manger, repas, restaurant, restaurant social, cuisine, nourriture',
    food_aid: 'colis alimentaire, colis alimentaires, banque alimentaire, aide alimentaire, faim',
    clothes: 'vêtements, seconde main, jouets, meubles',
    house: 'logement, maison, appartement, loyer, louer, propriétaire, logement social',
    residence: 'séjour, permis de séjour, titre de séjour, carte de séjour, sans papiers, illégal, asile, carte orange, visa',
    nationality: 'nationalité, devenir belge',
    law: 'avocat, juridique, aide juridique, droits, tribunal',
    letters: 'lettre, lettres, courrier, formulaire, formulaires, remplir, administratif, administrative, dossier, documents',
    money: 'argent, dettes, dette, revenu d intégration, cpas, allocations, financier',
    tax: 'impôts, impôt, taxes, déclaration',
    energy: 'énergie, électricité, facture de gaz, chauffage, facture',
    bank: 'compte bancaire, banque',
    doctor: 'médecin, docteur, malade, hôpital, pharmacie, fièvre',
    dentist: 'dentiste, dent, dents',
    insurance: 'mutuelle, assurance maladie, mutualité',
    mind: 'psychologue, psychologique, stress, triste, angoisse, anxiété, dépression, traumatisme, dors mal',
    baby: 'enceinte, grossesse, bébé, accouchement, sage femme',
    sport: 'nager, natation, piscine, sport, football',
    youth: 'jeunes, jeunesse, adolescents, ados',
    party: 'fête, noël, iftar, ramadan, nouvel an',
    bike: 'vélo, bicyclette',
    driving: 'permis de conduire, conduire',
    certificate: 'diplôme, attestation, certificat',
    recognition: 'équivalence, reconnaissance, reconnaître diplôme',
    interpreter: 'interprète, traduire, traduction, traducteur',
    computer: 'ordinateur, internet, numérique, smartphone, itsme',
    volunteer: 'bénévole, bénévolat, volontaire',
    library: 'bibliothèque, livres',
    family: 'regroupement familial, faire venir ma|mon femme|mari|famille',
    integration: 'intégration, inburgering, parcours d intégration',
    prayer: 'prier, prière, salle de prière, mosquée',
    toilet: 'toilette, toilettes, wc',
    halal: 'halal, végétarien, porc',
    transport: 'bus, train, transports en commun',
    parking: 'parking, garer',
    enrolment: 'inscrire, inscription',
    price: 'prix, coûte, payer, tarif réduit',
    papers: 'quels papiers|documents, carte d identité, apporter',
    privacy: 'vie privée, anonyme, secret, confidentiel, mon nom',
    wheelchair: 'fauteuil roulant, ascenseur, handicap',
    waiting: 'liste d attente, complet',
    missed: 'manquer un cours, raté, absent',
    holiday: 'vacances, vacances scolaires, jour férié',
    parents: 'parents, éducation des enfants',
    drop_in: 'accueil, café, sans rendez vous',
    trash: 'poubelle, déchets',
    excursion: 'excursion, sortie',
  },
};
