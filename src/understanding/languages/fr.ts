import type { Lexicon } from '../lexicon.ts';

export const fr: Lexicon = {
  language: 'fr',
  stopWords:
    'ben bon alors sinon juste exactement coup puis bah genre ya kel kelle cest ' +
    'je tu il elle on nous vous ils elles me te se moi toi lui leur mon ma mes ton ta tes son sa ses notre nos votre vos leurs le la les un une des du de au aux ce cet cette ces ça ca c l d j n m s t qu y en ' +
    'est sont suis es etes êtes être avons avez ont ai as avoir fait faire fais peux peut pouvez pouvoir pourrais veux veut voulez voudrais voudrait dois doit faut vais va allez aller sais savoir ne pas plus et ou mais si car donc pour par dans sur sous avec chez vers entre ici là ' +
    'qui que quoi quel quelle quels quelles comment pourquoi est-ce aussi très bien tout tous toute quelque chose quelqu un besoin svp plait stp merci bonjour salut info information informations question demander dire autre autres peu beaucoup il-y-a a cherche chercher trouver trouve',
  negations: 'pas ne jamais non sans aucun aucune',
  pleas: 'aide aidez aider aidez-moi secours vite urgent maintenant svp plait',
  speakWords:
    'écris écrire écrivez parle parler parlez parles réponds répondre répondez langue changer changez change choisir mettre préfère en au le la les l de du pouvez vous peux tu je veux voudrais svp s il te vous plait plaît moi aussi seulement comprends chat conversation continuer mon est ce que et bonjour merci',
  commands: {
    start:
      'start, commencer, démarrer, recommencer, début, menu, menu principal, ' +
      'on recommence, retour au début, page d accueil, recommencer à zéro, menu svp, retour',
    help:
      'aide, aidez moi, aide moi, au secours aide, que peux tu faire, que pouvez vous faire, comment ça marche|fonctionne, que puis je demander, help, ' +
      'tu sais faire quoi, vous savez faire quoi, comment je fais, qu est ce que je peux demander, à quoi tu sers, mode d emploi, explique comment tu marches, que sais tu faire',
    language:
      'langue, autre langue, changer de? langue, changer la langue, une autre langue, choisir langue, ma langue, ' +
      'changer langue, autres langues, pas cette langue, parler une autre langue, je veux une autre langue, quelles langues',
    subscribe:
      'abonner, abonne moi, m abonner, s abonner, recevoir les? nouvelles|actualités|messages|infos, tenez moi au courant, informez moi, notifications oui, ' +
      'envoyez moi les? nouvelles|actualités|infos|messages, prévenez moi, préviens moi, avertissez moi, je veux recevoir les? nouvelles|infos|messages, inscrivez moi aux? nouvelles|messages|infos, activer notifications, s inscrire à la newsletter',
    unsubscribe:
      'stop, arrêt, arrêter, arrête, désabonner, me désabonner, désinscrire, plus de messages, ne plus recevoir, arrêtez les? messages|d envoyer, désinscription, ' +
      'ne m envoyez plus de? messages|rien, plus de nouvelles, arrêtez de m écrire, stop messages, stop aux? messages, notifications non, désactiver notifications, je ne veux plus de messages, je veux plus de messages, laissez moi tranquille, arrêtez les notifications',
    forget:
      'oublie moi, oubliez moi, efface|effacer|effacez|supprime|supprimer|supprimez mes données|messages|informations, supprimer tout sur moi, effacez tout sur moi, supprimer mon compte, ' +
      'efface tout, effacez tout, supprime tout, effacez notre conversation, efface notre conversation, supprimer la conversation, effacez mes messages, effacez mon nom|numéro, supprimez tout ce que vous savez sur moi, retirez mes données',
  },
  human:
    'parler à|avec quelqu un de chez|votre vous|équipe, quelqu un de chez vous, parler à|avec une|un vraie|vrai personne|humain, parler à|avec un? être? humain, quelqu un peut|pourrait me rappeler|téléphoner|appeler|contacter, pouvez vous m|me appeler|rappeler|téléphoner, peux tu m|me appeler|rappeler, ' +
    'un membre de l|votre équipe, un collaborateur|employé|responsable, parler à|avec un? membre|responsable|conseiller, joindre quelqu un, passez moi quelqu un, avoir quelqu un au téléphone, ' +
    'parler à|avec quelqu un, parler à|avec une|un personne|humain|bénévole|employé|collaborateur|vrai, une vraie personne, vraie personne, un humain, humain, appelez moi, appelle moi, rappelez moi, me rappeler, quelqu un peut m appeler, ' +
    'quelqu un m appeler|aider, pas un robot|bot, un conseiller, agent humain, parler avec un? être humain, quelqu un au téléphone, ' +
    'parler au téléphone avec quelqu un, je préfère parler à une|un personne|dame|monsieur, je peux parler avec une|un dame|monsieur, un vrai humain, une vraie dame, vrai monsieur, vraie dame, parler avec vrai personne, ' +
    'veux parler à|avec|au responsable|directrice|directeur|chef|coordinatrice|coordinateur|secrétaire|équipe, quelqu un de l|votre|ton équipe, quelqu un de réel, quelqu un de vrai, téléphonez moi, téléphone moi, contactez moi, qu on me rappelle, on peut me rappeler, ' +
    'mettez moi en contact, moi parler personne, moi vouloir parler personne, je veux pas un? robot|machine|ordinateur, je ne veux pas de? robot|machine, pas parler à|avec un|une robot|machine, donne moi un humain, un agent, un être humain, y a quelqu un, il y a quelqu un, quelqu un est là, collègue humain',
  smalltalk: {
    greeting:
      'bonjour, bonsoir, salut, coucou, hello, bjr, bsr, slt, ça va, comment ça va, comment allez vous, comment vas tu, bonjour à tous, hey, ' +
      'cc, wesh, yo, hola, salam, salut tout le monde, bonjour madame|monsieur, bonsoir madame|monsieur, bonjour bonjour, comment tu vas, comment vas, vous allez bien, tu vas bien, ça va bien, ça va toi|vous, sava, cv, bonne année, salam alaykoum, salam aleykoum, quoi de neuf, bien le bonjour',
    thanks:
      'merci, merci beaucoup, merci bien, mille merci|mercis, un grand merci, je vous remercie, je te remercie, mrc, ' +
      'mercii, merciii, mci, thx, merci à vous|toi, merci infiniment, merci énormément, merci mille fois, merci pour tout, merci pour votre|ton aide, grand merci, c est gentil, c est gentil merci, trop gentil, dieu vous bénisse, que dieu vous bénisse, merci du fond du coeur, merci d avance, merci pour l|les info|infos, choukran',
    goodbye:
      'au revoir, à bientôt, à plus tard?, à demain, bonne journée|soirée|nuit, bye, ciao, bon week end, bonne fin de journée, adieu, ' +
      'à plus, a+, à toute, à tantôt, à tout à l heure, à la prochaine, bonne nuit, bonne fin de soirée|semaine, passez une bonne journée|soirée, bon dimanche, bonnes vacances, à la semaine prochaine, bisous, tchao, je dois y aller, on se parle plus tard, bye bye',
    praise:
      'super, génial, parfait, excellent, bravo, très bien, formidable, tu es génial|gentil|super|fort, vous êtes génial|gentil|super, top, magnifique, c est parfait, bien joué, ' +
      'trop bien, vraiment bien, c est bien, c est super, c est top, c est génial, vous êtes formidable|formidables|adorable, tu es adorable|formidable|utile|intelligent, t es génial|super|fort|trop fort, bon travail, beau travail, très utile, très clair, très gentil, j adore, cool, trop cool, génial merci, tu m as bien aidé, vous m avez bien aidé, chapeau, nickel, impeccable',
    insult:
      'tu es vraiment? trop? nul|nulle|bête|idiot|con|inutile, vous êtes nul|nulle|nuls|inutile|bête|stupide, t es nul|bête|con, c est nul, bot|robot nul|stupide|bête|inutile, idiot, imbécile, stupide, tu es nul|stupide|bête|con, nul, ferme la, ta gueule, merde, connard, inutile, tu ne comprends rien, vous ne comprenez rien, con, robot stupide, ' +
      'tu sers à rien, vous servez à rien, tu es un idiot|imbécile, espèce d idiot|imbécile, tais toi, va te faire foutre, va te faire, casse toi, fait chier, tu me fais chier, n importe quoi, c est de la merde, bot de merde, débile, t es débile, crétin, abruti, fdp, ntm, tg, pauvre con, t es inutile, t es nul, réponse nulle|idiote|stupide, tu dis n importe quoi',
    identity:
      'qui es tu, tu es qui, t es qui, qui êtes vous, vous êtes qui, c est qui, qui est ce, es tu un? robot|humain|bot|ordinateur|machine|programme|personne, tu es un? robot|humain|bot|ordinateur|machine|programme|personne, êtes vous un? robot|humain|bot|ordinateur|machine|programme|personne, vous êtes un? robot|humain|bot|ordinateur|machine|programme|personne, êtes vous une vraie? personne|machine, es tu une vraie? personne|machine, à qui je? parle, avec qui je? parle, je parle à|avec un? robot|humain|ordinateur|machine, c est un robot|humain|bot, t es un robot|bot, ' +
      'qui parle, tu t appelles comment, comment tu t appelles, comment vous appelez vous, vous vous appelez comment, quel est ton|votre nom, c est un? humain ou un? robot|machine, humain ou robot, robot ou humain, tu es une ia, es tu une ia, t es une ia, c est une ia, intelligence artificielle, tu es un vrai humain, vous êtes une vraie personne, tu existes vraiment, y a quelqu un derrière',
    lost:
      'je ne comprends pas, je comprends pas, je n ai pas compris, j ai pas compris, pas compris, je ne vous|te comprends pas, je ne comprends rien, je comprends rien, que voulez vous dire, que veux tu dire, ça veut dire quoi, ce n est pas clair, c est pas clair, pas clair, trop compliqué|difficile, c est trop compliqué|difficile, hein, quoi, ' +
      'comprends rien, comprend pas, je comprend pas, moi pas comprendre, pas comprendre, j ai rien compris, rien compris, je suis perdu|perdue, je capte pas, je pige pas, je pige rien, trop de mots|texte, expliquez plus simple|simplement, explique plus simple|simplement, plus simple svp, c est à dire, comment ça, qu est ce que ça veut dire, c est quoi ça, c est trop long, trop long',
    yes:
      'oui, ouais, oui svp, oui s il vous plait, bien sûr, exact, exactement, d accord oui, oui merci, volontiers, ' +
      'ui, oe, ouai, oui oui, oui bien sûr, oui exactement, c est ça, tout à fait, évidemment, bien entendu, avec plaisir, pourquoi pas, je veux bien, oui je veux, si, yes, exactement ça',
    no:
      'non, non merci, pas vraiment, nan, plutôt pas, ' +
      'non non, no, nn, pas du tout, jamais, non ça va, ça ira, pas besoin, pas maintenant, non pas ça, absolument pas, je ne crois pas, bof, pas la peine',
    ok:
      'ok, d accord, okay, compris, c est bon, très bien merci, entendu, ça marche, je comprends, bien, dac, ' +
      'oki, okk, okey, d acc, daccord, dacc, c est noté, noté, bien reçu, reçu, j ai compris, c est clair, ça va, ça roule, parfait d accord, très bien, je vois, ah d accord, ah ok, ok merci, va pour ça',
  },
  lists: {
    activities:
      'activités y a t il, activités y a t il cette|ce semaine|mois, activités organisez|proposez|faites?, activités cette|ce semaine|mois, prochaine activité, événements, sorties',
    courses: 'quels|un|les|des|vos|tous cours proposez|donnez|organisez|offrez?, formations proposez|donnez?',
  },
  house:
    'êtes vous encore? ouvert|ouverts|ouverte|fermé|fermés, vous êtes encore? ouvert|ouverts|ouverte|fermé|fermés, serez vous ouvert|ouverts|fermé|fermés, vous serez ouvert|ouverts|fermé|fermés, ouvrez|fermez vous, vous ouvrez|fermez, vos heures|horaires d? ouverture?, vos horaires',
  aspects: {
    when:
      'quand, à quelle heure, quelle heure, quel jour, quels jours, horaire, horaires, heures d ouverture, combien de temps, commence, commencent, durée, ' +
      'à quel moment, c est quand, quelles heures, quels horaires, ça commence, ça commence à quelle heure, ça tombe quand, quelle date, quelles dates, quel mois, le combien, heure de début, début du cours, jours de cours, c est le soir ou le matin',
    open_now:
      'ouvert maintenant, ouvert, ouverte, ouverts, fermé, fermés, encore ouvert, ouvert aujourd hui, ouvrez, êtes vous ouvert, ' +
      'ouvert là, ouvert en ce moment, êtes vous là, vous êtes là, encore fermé, déjà ouvert, déjà fermé, toujours ouvert, ouvert ce soir|matin|weekend, je peux venir maintenant',
    where:
      'où vous trouvez vous?, vous trouver|trouvez où, où est, où, adresse, quel endroit, lieu, quel bâtiment, où se trouve, ' +
      'dans quelle rue, quelle rue, quelle ville, quel étage, à quel endroit, c est où, c où, ou est ce, ça se passe où, dans quelle salle, quelle salle, quel local, localisation, plan, situé, située, se trouve',
    directions:
      'comment venir|aller|arriver, comment y aller, en bus|train|vélo|voiture, bus, train, garer, parking, itinéraire, chemin, arrêt de bus, gare, ' +
      'comment je viens, comment on vient, comment s y rendre, quel bus, quel tram, tram, métro, quelle ligne, quel arrêt, à pied, loin de la gare, venir à|en pied|bus|train|voiture|vélo, trajet, gps, la route, parking, où me garer',
    price:
      'vous prenez|demandez|faites combien, combien vous|ils prenez|demandez|demandent|prennent, c est a combien, ' +
      'a quel prix, kombien, cmb, cb ca coute, entree gratuite, ' +
      'prix, coûte, coûtent, combien coûte, combien, gratuit, gratuite, payer, euros, euro, tarif, cher, payant, réduction, ' +
      'ça coûte, coûter, c est combien, c combien, combien ça coûte, combien je dois|paie|paye, faut payer, dois payer, c est payant, coût, frais, sans payer, gratis, gratuitement, gratos, prix d entrée, à combien, caution, acompte, montant',
    enrol:
      'rendez vous, rdv, sans|avec rendez|rdv vous?, prendre rendez|rdv vous?, ' +
      'faut prevenir|reserver|prevenir|appeler avant, prevenir|reserver|annoncer|avertir avant|a l avance, ' +
      'a l avance, venir comme ca|directement|sans, passer sans|directement, juste venir|passer, debarquer, ' +
      'inscrire, inscription, inscriptions, m inscrire, réserver, participer, enregistrer, ' +
      's inscrire, inscris, inscrit, inscrits, inscription en ligne, comment m inscrire, comment je m inscris, réservation, réserve, place à réserver, formulaire d inscription, rejoindre, faire partie, prendre part, s enregistrer, sans inscription, sur inscription, pré inscription',
    bring:
      'je dois|faut avoir quoi|sur|avec moi?, avoir sur|avec moi, quoi prendre|apporter|amener|ramener, ' +
      'je prends|apporte|amene|ramene quoi, besoin de quoi comme papiers|documents, ' +
      'apporter, amener, prendre avec, quels papiers|documents, faut il apporter, dois je apporter|amener, ' +
      'prendre avec moi, je prends quoi, j apporte quoi, quoi apporter, quoi prendre, quels papiers prendre, quels papiers il faut, il faut quoi comme papiers|documents, documents nécessaires, emporter, carte d identité nécessaire, besoin de quels papiers|documents, quel matériel, stylo et cahier, me munir',
    audience:
      'pour qui, qui peut venir, quel âge, à partir de quel âge, tout le monde peut venir, ' +
      'c est pour qui, qui peut participer|s inscrire|entrer, je peux venir, puis je venir, moi aussi je peux venir, est ce pour moi, ouvert à tous, pour tout le monde, pour tous, réservé aux, seulement pour, que pour les, hommes et femmes, les hommes aussi|peuvent, conditions pour participer|venir, accessible à tous, public cible, suis je accepté|acceptée',
    childcare:
      'qui garde|surveille mon|ma|mes|le|la|les petit|petite|enfant|enfants|bebe, ' +
      'garder mon|ma|mes petit|petite|enfant|enfants|bebe, venir avec mon|ma|mes petit|petite|enfant|enfants|bebe, ' +
      'garde d enfants, garderie, garde, crèche, venir avec mon bébé|enfant, babysitting, amener mon enfant|bébé, ' +
      'garde des enfants, garder mon|mes|les|ma enfant|enfants|bébé|fils|fille|petit|petits, qui garde mon|mes|ma enfant|enfants|bébé|fils|fille, venir avec mon|mes|ma enfant|enfants|bébé|fils|fille, amener mes enfants, coin pour enfants, accueil des enfants, puis je venir avec enfants, bébé avec moi, enfants permis|acceptés|bienvenus, halte garderie, baby sitter, babysitter, opvang',
    contact:
      'téléphone, numéro, numéro de téléphone, mail, email, contact, contacter, joindre, appeler, ' +
      'gsm, tel, whatsapp, adresse mail, courriel, e mail, numéro de gsm, vous joindre, vous appeler, téléphoner, vous écrire, écrire à qui, à qui écrire, à qui je m adresse, à qui m adresser, personne de contact, messenger, coordonnées, envoyer un mail|message',
    next_date:
      'prochain cours|date|activité, prochaine date|fois|activité, la prochaine, le prochain, ' +
      'prochaine séance|leçon|sortie|session|rencontre|fête|excursion|édition, prochain atelier|rendez vous|groupe|stage|repas, prochains cours|dates, prochaines dates|activités, c est quand la prochaine|le prochain, à quand la|le prochaine|prochain, la fois prochaine, cours suivant, recommence quand, reprend quand, quand ça reprend|recommence',
    until:
      'jusqu a quand|kan|quelle, jusque quand|quelle, ca|sa|c finit|termine|ferme|s arrete a? quelle|quand|kan, ' +
      'vous fermez|finissez a quelle|quand, a quelle heure ca finit|termine|ferme, ' +
      'vers quelle heure ca finit|termine, avant quand|quelle|quel, ' +
      'jusqu à quelle heure, jusqu à quand, jusqu à quel jour|mois|date, jusque quelle heure, jusque quand, ça finit|termine à? quelle heure, finit à quelle heure, finit quand, quand finit, se termine quand, à quelle heure finit|ferme|termine|fermez, vous fermez à quelle heure|quand, fermez à quelle heure, heure de fin|fermeture, ça finit quand, date limite, dernier jour, dernier délai, dernière heure, fin du cours, c est fini à quelle heure, encore ouvert jusqu',
    reduced_price:
      'tarif réduit, prix réduit, réduction, réductions, rabais, remise, moins cher, moins chère, tarif social, tarif préférentiel, bim, omnio, pour chômeurs, prix pour chômeurs|étudiants|cpas, gratuit pour chômeurs|les|étudiants|réfugiés, exempté, exonéré, payer en plusieurs fois, payer moins, payer par mois, en plusieurs fois, petit prix, si je n ai pas d argent, pas assez d argent, pas les moyens, avec le? cpas, chèque formation, kansentarief, uitpas',
    duration:
      'combien de temps, durée, dure, durent, ça dure, dure longtemps, c est long, combien d heures|mois|semaines|jours|années|leçons|séances|fois, longtemps, nombre d heures|leçons|semaines, combien de heures|mois|semaines|jours|années|leçons|séances|fois, heures par semaine, fois par semaine, temps il faut, prend combien',
    age:
      'trop petit|petite|jeune|vieux|vieille|grand|grande, quel age, a partir de 3|4|5|6|7|8|10|12|14|16|18 ans, ' +
      'quel âge, à partir de quel âge, âge minimum|maximum|minimal, limite d âge, pour quel âge, quels âges, trop vieux|vieille|jeune|petit|petite, ans minimum, âge, dès quel âge, jusqu à quel âge, enfant de combien d années, il a ans, moins de 18 ans, mineur|mineurs|mineurs',
    language:
      'parle|parlent|parlez anglais|francais|arabe|turc|espagnol|polonais|russe|roumain|ukrainien|neerlandais, ' +
      'ils|vous|on|quelqu un qui? parle|parlent|parlez aussi? anglais|francais|arabe|turc|espagnol|polonais|russe|roumain|ukrainien|neerlandais, ' +
      'qqn qui? parle, parle ma langue, qui parle arabe|turc|anglais|russe|polonais|espagnol|roumain|ukrainien, ' +
      'en quelle langue, quelle langue, quelles langues, parlez vous français|arabe|anglais|turc, vous parlez français|arabe|anglais|turc|quelle|quelles, en français|arabe|anglais|turc, ça se passe en français|néerlandais|anglais, faut il parler, il faut parler, dois je parler, obligé de parler, parler néerlandais pour venir, sans parler, avec interprète, traduit, langue du cours, langue de l activité, parle pas la langue, parle pas néerlandais|français',
    places:
      'complet, complète, c est plein, plein, reste des? places?, reste t il des? places?, il reste, encore une|de|des place|places, encore de la place, plus de places?, places libres|disponibles|restantes, place libre|disponible, liste d attente, combien de places|personnes, nombre de places, limité, se libère, désistement, y a de la place, y a t il de la place',
    certificate:
      'attestation, attestations, certificat, certificats, diplôme, diplome, preuve, papier à la fin, attest, brevet, reconnu, preuve de présence|participation|inscription, attestation de présence|suivi|inscription, recevoir un papier, document à la fin, certifié',
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
  times: {
    now: 'maintenant, là maintenant, tout de suite, en ce moment, à l instant, immédiatement, là tout de suite, mtn, mnt, actuellement, à cette heure ci',
    morning:
      'le matin, matin, ce matin, matinée, en matinée, dans la matinée, avant midi, au matin, du matin, tous les matins, tôt le matin, le mat',
    noon: 'midi, à midi, le midi, sur le temps de midi, heure de midi, entre midi et deux, pause de midi, temps de midi',
    afternoon:
      'l après midi, après midi, aprem, cet après midi, apresmidi, dans l après midi, cet aprem, en aprem, après l école, après manger',
    evening:
      'le soir, soir, ce soir, soirée, en soirée, au soir, dans la soirée, après le travail, après le boulot, tous les soirs, fin de journée',
    night: 'la nuit, nuit, cette nuit, de nuit, pendant la nuit, minuit, en pleine nuit, au milieu de la nuit, toute la nuit',
    yesterday: 'hier, hier soir, hier matin, hier après midi, ier, la veille',
    weekend:
      'week end, weekend, ce week end, le weekend, we, fin de semaine, samedi et dimanche, samedi ou dimanche, samedi dimanche, wk, ce we',
    thisWeek:
      'cette semaine, cette semaine ci, dans la semaine, en semaine cette fois, ces jours ci, les prochains jours, cet semaine, semaine en cours',
    nextWeek:
      'la semaine prochaine, semaine prochaine, semaine qui vient, la semaine suivante, dans une semaine, semaine pro, sem prochaine, dans huit jours',
    thisMonth: 'ce mois, ce mois ci, dans le mois, mois en cours, avant la fin du mois, fin du mois, ces semaines ci',
    nextMonth: 'le mois prochain, mois prochain, mois qui vient, dans un mois, le mois suivant, mois pro',
    next: 'prochain, prochaine, qui vient, suivant',
    schoolHolidays:
      'vacances scolaires, vacances, congé scolaire, congés scolaires, grandes vacances, petites vacances, vacances d été, vacances d automne, vacances de toussaint, congé de toussaint, vacances de carnaval, congé de carnaval, congé de détente, vacances de printemps, quand il n y a pas école, pas d école',
    christmas:
      'noël, noel, la noël, réveillon de noël, vacances de noël, vacances d hiver, fêtes de fin d année, fin d année, veille de noël, 25 décembre',
    newYear:
      'nouvel an, nouvelle année, réveillon, jour de l an, 31 décembre, saint sylvestre, 1er janvier, premier janvier, réveillon du nouvel an',
    easter: 'pâques, paques, vacances de pâques, lundi de pâques, dimanche de pâques, congé de pâques',
  },
  clock: {
    numbers:
      'un|une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, dix sept|dixsept, dix huit|dixhuit, dix neuf|dixneuf, vingt, vingt et un|vingt et une|vingt un, vingt deux, vingt trois, vingt quatre, vingt cinq, vingt six, vingt sept, vingt huit, vingt neuf, trente, trente et un|trente et une|trente un',
    ordinals:
      'premier|première|premiers|premières|1er|1ère|1re, deuxième|deuxièmes|second|seconde|2e|2ème, troisième|troisièmes|3e|3ème, quatrième|quatrièmes|4e|4ème, cinquième|cinquièmes|5e|5ème, sixième|sixièmes|6e|6ème, septième|septièmes|7e|7ème, huitième|huitièmes|8e|8ème, neuvième|neuvièmes|9e|9ème, dixième|dixièmes|10e|10ème, dernier|dernière|derniers|dernières',
    hour: 'heures, heure, h, hr, hrs',
    at: 'à, vers, sur le coup de',
    from: 'à partir de, dès, de, depuis, après',
    until: 'jusqu à, jusque, jusqu, avant, à',
    halfBefore: '',
    halfAfter: 'et demie|demi, heure|heures|h|hr et demie|demi, heure|heures trente',
    quarterPast: 'et quart, et un quart, heure|heures|h et quart, heure|heures et un, heure|heures un quart, heure|heures quinze',
    quarterTo: 'moins quart, moins le|un quart, heure|heures|h moins quart, heure|heures|h moins le|un',
    am: 'du matin|mat, le matin, heure|heures|h du matin|mat, heure|heures le matin, am',
    pm: 'de l après midi, de l aprem, du soir, l après midi, le soir, heure|heures|h du soir, heure|heures le soir, heure|heures|h de l, pm',
  },
  talk: {
    correction:
      'non je veux dire, je veux dire, je voulais dire, non je voulais, je parlais de, je parle de, plutôt, ou plutôt, non plutôt, non mais, pas ça mais, c est pas ça c est, en fait, enfin, pardon je voulais dire, je me suis trompé, je me suis trompée, erreur je voulais, je demandais, ma question c est, ma question était, ce que je veux c est, je cherche plutôt',
    misunderstood:
      'c est pas ce que j ai demandé, ce n est pas ce que j ai demandé, pas ce que j ai demandé, j ai pas demandé ça, je n ai pas demandé ça, ce n est pas ma question, c est pas ma question, pas ma question, tu ne me comprends pas, tu me comprends pas, tu n as pas compris, tu as pas compris, t as pas compris, t as rien compris, vous ne me comprenez pas, vous n avez pas compris, vous avez pas compris, vous comprenez pas, tu réponds à côté, vous répondez à côté, à côté de la plaque, mauvaise réponse, rien à voir, ça n a rien à voir, c est pas ça, ce n est pas ça, pas du tout ça, non c est pas ça, ça répond pas à ma question, ça ne répond pas à ma question, toi pas comprendre',
    more: 'encore, dis moi plus, dites moi plus, dis m en plus, dites m en plus, en savoir plus, plus d infos, plus d informations, plus de détails, plus d explications, raconte encore, et encore, d autres possibilités, autres possibilités, autre possibilité, d autres idées, quoi d autre, et quoi encore, il y a autre chose, y a t il autre chose, il y a d autres, y en a d autres, tu as autre chose, la suite, continue, continuez, voir plus, expliquez plus, explique plus',
    noneOfThese:
      'aucun, aucune, aucun des deux, aucune des deux, aucun de ceux là, aucune de celles là, aucun des trois, aucune des trois, rien de tout ça, rien de tout cela, rien de ça, ni l un ni l autre, autre chose, quelque chose d autre, non autre chose, pas dans la liste, ce n est pas dedans, c est pas dedans, pas là dedans, je ne le vois pas, je le vois pas, pas le bon, pas la bonne',
    also: 'et aussi, et en plus, et puis, ainsi que, et autre question, autre question, deuxième question, une autre question, encore une question, et sinon, et est ce que, par ailleurs, en plus de ça, et encore une chose, et deuxièmement',
  },
  danger: {
    suicide:
      'suicide, suicider, me suicider, suicidaire, je veux mourir, envie de mourir, veux plus vivre, plus envie de vivre, mettre fin à mes jours|ma vie, en finir avec la vie, me tuer, me pendre, me couper les veines, me faire du mal, m ôter la vie, ' +
      'vie n a plus de sens, je préfère mourir, serais mieux mort|morte, sauter du pont|toit, sauter sous un|le train, ne plus me réveiller, me mutiler, me scarifier, mieux sans moi, ' +
      'plus la force de vivre, plus de raison de vivre, marre de vivre, fatigué de vivre, fatiguée de vivre, je veux disparaitre pour toujours, autant disparaître, mieux morte|mort, mieux que je meure, envie de crever, je veux crever, vais me tuer, va se tuer, veut se tuer, se suicider, veut mourir, voudrais mourir, vx mourir, mourrir, veux mourrir, veux mouri, moi mourir, moi veux|vouloir mourir, ' +
      'personne ne remarquerait, personne remarquerait, personne pleurerait, je manquerai à personne, manquerais à personne, je suis un poids pour tout le monde|mes|ma, lettre d adieu, préparé la corde, sauter par la fenêtre, sauter du balcon, sauter d un pont, me jeter sous|du|devant|par, se jeter sous|devant, devant le train, m endormir et ne plus me réveiller, jamais me réveiller, plus jamais me réveiller, plus envie d être là, plus là demain, demain je serai plus là, vous n entendrez plus parler de moi, ' +
      'veut plus vivre, ne veut plus vivre, veut plus être là, envie d en finir, je veux en finir, vais en finir, en finir une fois pour toutes, quitter ce monde, mettre fin à tout, me couper les bras, se coupe les bras, me tailler les veines, me foutre en l air, me brûler vif|vive, avaler tous mes cachets, tentative de suicide, se pendre, veux me pendre, envie de me jeter, veut plus exister, plus envie d exister, mourir sans souffrir, comment mourir, la mort c est mieux, mort est mieux, fatigué vivre, sans moi ma famille|ils|mes serait|seraient|enfants mieux, gardé tous mes cachets, essayé une fois de me tuer|suicider, suis sur le pont et je|veux, quand je ne serai plus là, quand je serai plus là qui, rejoindre ma|mon mère|père|fils|fille au ciel, avaler tout|toute ma|les|mes pilules|cachets|médicaments, la vie ne vaut plus, vie vaut plus la peine',
    violence:
      'mari|femme|compagnon|copain|ex|conjoint|frère|partenaire me frappe|bat|tape|menace|étrangle|viole, mari|compagnon|copain|ex|conjoint m a? frappé|frappée|battue|menacée|étranglée, il|elle me frappe|bat|tape|menace|étrangle|viole, il m a frappée|frappé|battue, ' +
      'je suis battue|frappée|menacée|harcelée|battu, peur de mon mari|compagnon|ex|conjoint, peur de ma femme, violence conjugale, violences conjugales, violence à la maison, violence domestique, viol, violée, agression sexuelle, me force à coucher, mariage forcé, ' +
      'on me force à me marier, il m enferme, enfermée à la maison, interdit de sortir, mon mari veut me tuer, agressée, agressé, excision, ' +
      'mari|femme|compagnon|copain|ex|conjoint|frère|père m étrangle|insulte|pousse|gifle|cogne, il m a étranglée|étranglé|giflée|poussée|cognée|tapée|violée, il me cogne|gifle|pousse|brutalise|force|enferme, elle me cogne|gifle|griffe, ma étranglé|frappé|tapé|battu|violé, mari|copain frappe moi, frapper moi, lui frappe|frapper|taper moi, taper moi, moi frappée, ' +
      'me frape, il me frap, mari me frape|tabasse|tabasser, me tabasse, tabassée, lève la main sur moi, la main sur moi, mis sa main sur ma gorge, main à ma gorge, serre la gorge, coups de poing, me donne des coups, donne des coups, oeil au beurre noir, des bleus partout, bleus sur mon|mes|ma corps|bras|visage, il va me tuer si, me retrouvera, si je pars il, si tu pars je te tue|retrouve|découpe|brûle, ' +
      'me suit partout, mon ex me suit|attend|harcèle|surveille, il me surveille, cachée dans la salle de bain, je me cache de mon|lui, j ai peur de lui, peur qu il rentre|revienne, peur qu il me tue|frappe, peur de rentrer chez moi, il m interdit de sortir, m empêche de sortir, m a enfermée|enfermé, ferme la porte à clé, il a cassé mon téléphone, me force au lit, me forcer au lit, obligée de coucher, attouchements, crime d honneur, ma famille veut me tuer|punir|marier, refuge pour femmes battues, crache dessus, bleus sous mon|le foulard|pull|voile, se fait cogner|frapper|taper|battre par mon|son|le, belle famille me frappe|tape|bat, famille|frère veut me punir|tuer|marier, on se cache chez la voisine, voisine hurle|hurler toutes|chaque, jette les assiettes|verres dessus, pas rentrer il m attend, photos de moi nue',
    child:
      'enfant|bébé|fille|fils|enfants est|sont? battu|battus|frappé|abusé|maltraité|battue, frappe|bat|tape mon|mes|notre|ma enfant|enfants|fille|fils|bébé, maltraitance, maltraitance d enfant, enfant en danger, mon enfant|fils a? disparu, ma fille a? disparu, enfant|fille|fils a fugué, enfant enlevé|kidnappé, ' +
      'mon père|papa|beau-père me frappe|bat|tape, ma mère|maman me frappe|bat|tape, touche mon enfant|fils, touche ma fille, peur de rentrer à? la? maison, frappé à la maison, ' +
      'mari|femme|compagnon|père|mère|voisin|voisine|oncle|nounou frappe|bat|tape|cogne|secoue les|ses|leurs|son|sa|le|la enfant|enfants|bébé|fils|fille|petit|petits|petite, bat ses enfants, tape les enfants, frappe ses enfants, bébé secoué, secoué le bébé, enfant maltraité|maltraitée|négligé|abandonné|enfermé, enfants maltraités|seuls toute la nuit, laisse son bébé|enfant seul, laisse ses enfants seuls, ' +
      'enfant seul dans la rue, fille|fils n est pas rentré|rentrée, fille|fils pas rentré|rentrée, trouve plus mon|ma fils|fille|enfant|bébé, perdu mon|ma enfant|fille|fils au|dans|à, ex a pris ma|mon|mes fille|fils|enfants, enlevé mon|ma|mes enfant|enfants|fils|fille, kidnappé mon|ma fils|fille, fugue, fugué, s est enfuie de, traces de ceinture|coups, avec la|une ceinture, coups de ceinture, on frappe un|une|des enfant|enfants|petit|petite, papa|maman me tape|frappe|bat, me frappe avec une|la|un ceinture|bâton|câble, ' +
      'beau père vient dans ma chambre, vient dans ma chambre la nuit, touche ma petite|fils, me touche en bas, me fait mal en bas, attouchements sur enfant|ma|mon, brûlures de cigarette, brûlé avec une? cigarette, pédophile, couper ma|notre fille|soeur|petite, marier ma|notre soeur|fille de, marier ma petite soeur, parle à ma fille sur internet, mon tonton me fait, tonton me fait mal, enfants|petits|gosses restent|sont|laissés seuls toute|chaque la nuit, enfants|petits restent seuls toute, brûlures rondes, maman|papa me laisse dehors, marques sur mon|ma|le fils|fille|bébé|enfant, des traces sur le corps de, jeté|jette|lance le bébé, crie sur son bébé et, le jette sur le lit, fui de la maison, parti de la maison j ai 13|14|15|16|17, garçon|fille|enfant seul|seule pleure pas parents, ma|mon fille|fils sur internet veut la|le voir, abuse d un|une|son|sa enfant|fille|fils, laisse son bébé seul, touche ma nièce|soeur, je le|la trouve plus au parc|magasin|plaine, pas mangé depuis jours enfant|enfants',
    poisoning:
      'empoisonné, empoisonnée, empoisonnement, intoxication, intoxiqué, a? bu|avalé javel, bu|avalé de? la? javel|détergent|poison|produit|essence, avalé une? pile|médicaments|pilules|comprimés|pile, trop de médicaments|pilules|cachets|comprimés, pris trop de, mangé des médicaments|cachets, ' +
      'overdose, surdose, champignon|plante toxique|vénéneux|vénéneuse, monoxyde de carbone, produit toxique, ' +
      'bu de la javel|lessive|colle|peinture|essence|acide, a bu du|de|le produit|détergent|déboucheur|nettoyant|dissolvant|acide|antigel|eau, avaler médicaments, avalé toute|tout|tous la|le|les|ses|mes boîte|boite|cachets|médicaments|pilules|comprimés, pris toute la boîte|boite, pris toutes les|ses|mes pilules, pris trop de médicaments|somnifères|cachets|pilules|dafalgan|paracetamol, trop de somnifères|dafalgan|paracétamol|insuline, boîte de médicaments|cachets|somnifères est? vide, ' +
      'mangé des baies|champignons|plante|comprimés, baies rouges, capsule de lessive, pastille de|du lave vaisselle, pile bouton, avalé la|une pile, mort aux rats mangé|mangée|avalé|avalée, mangé mort aux rats, antipoison, antipoisons, centre antipoison|antipoisons, intoxication au co, co dans la maison, respiré des? gaz|vapeurs|fumées, vomissent tous champignons, piqué par un? serpent, mordu par un? serpent, bouteille de javel|nettoyant|déboucheur dans la bouche, enfant boire|mange produit|médicament|javel, bébé mange médicament|médicaments, bébé boire produit|javel, mélange javel et, javel et vinaigre, bu du détergent, trop bu inconscient, avalé javel, pile avalée, piles avalées, javel avalée, médicaments avalés, pris 20|30|40|50 dafalgan|cachets|comprimés|pilules, champignons tous malades, trompé|trompée de bouteille, boules anti mites, ouvert les comprimés|médicaments du|de, enfants vomissent et dorment, mousse dans sa bouche, lèvres bleues seringue',
    homeless_tonight:
      'où dormir cette nuit|ce soir|maintenant, nulle part où? dormir, pas d endroit où? dormir|pour dormir, rien pour dormir, dormir cette nuit|ce soir, dors dans la rue|dehors|ma voiture|la gare, dormir dans la rue|dehors, à la rue, sans abri, sans domicile, mis|mise à la porte, propriétaire m a mis dehors, ' +
      'expulsé|expulsée de mon|ma|la maison|logement|appartement, hébergement d urgence, abri de nuit, sdf, ' +
      'où dormir, je dors où, on dort où, sais pas où dormir, sait pas où dormir, nul part où dormir|aller, nulle part où aller, je sais pas où aller ce soir|cette, où passer la nuit, passer la nuit à la gare|dehors, passe la nuit à|dans la|une gare|rue|voiture, on dort dans la|notre|une voiture|rue|gare|tente, dormons dehors|dans, nuit dehors, dehors cette nuit, dehors ce soir, ' +
      'affaires|valises|meubles sont? sur le trottoir, affaires sur trottoir, mes affaires sont dehors, changé la serrure, serrure a été changée, changé les serrures, m a jeté dehors|à la rue, jeté moi dehors, me met dehors, foutu|foutue dehors, m a viré|virée|chassé|chassée de la? maison, chassé de chez, mari m a mise dehors, papa|parents|famille|mère|père m a|ont viré|chassé|jeté|mis dehors|de, ' +
      'pas de lit cette nuit|ce, lit pour une|cette nuit, pas lit, samusocial, samu social, hébergement ce soir|urgent|cette, hébergement pour la nuit, fedasil m a? dit pas|plus de place, dors sous un|le pont, sous les ponts, banc du parc|dans le parc, dors sur un banc, dormir gare, sortie de prison sans|et, sans toit, plus de toit ce soir, sans maison ce soir, à la rue avec mes? enfants, squat évacué, notre maison a brûlé, huissier vide appartement|maison|tout, huissier est là|devant, il vide l appartement, dormir où, plus d argent pour l hôtel|hotel, plus payer l hôtel|hotel ce soir, enfants sous la|une tente, vit|vis|dort sous une tente, caché dans la cage d escalier, dormir dans la cage d escalier, dans la cage d escalier pour dormir, dort|dormir dans la|une cave|garage|gare, dans la voiture avec les|mes enfants|petits, hôpital aujourd hui et pas de maison, ami|cousin|frère|tante|soeur ne? veut plus de moi ce, me garde plus ce|dès, dois sortir ce soir, banc du parc mon lit, qu un banc, marche toute la nuit pour, moi dehors nuit, toit pour cette nuit, toit cette nuit',
    trafficking:
      'traite des? êtres humains, trafic d êtres humains, patron a|garde|pris mon passeport, confisqué|pris mon passeport, confisqué mes papiers, forcé|forcée|obligé|obligée de? travailler|prostituer, travailler sans salaire|être payé, comme un|une esclave, esclavage, exploité, exploitée, exploitation, patron nous|m enferme, obligé de mendier, dette au passeur, ' +
      'patron|chef|madame|employeur|gérant garde|gardé|confisque|confisqué|pris|prend|cache mon|mes|ma passeport|papiers|carte|documents, patron garder|prendre passeport|papiers, on m a pris mes papiers|passeport pour travailler, ils ont gardé|pris mes|mon papiers|passeport, rend pas mon|mes passeport|papiers, rendra mes papiers quand, récupère mes papiers quand, récupérer mon passeport quand je, papiers quand la dette, ' +
      'dois rembourser le? passeur|voyage, dette du|pour le voyage, lui dois pour le voyage, travailler pour rembourser le|la voyage|dette|passeur, tu as dette travailler, dette travailler encore, obligé|obligée|forcé|forcée à travailler|mendier|prostituer|voler|vendre|danser, on m|me oblige à travailler|mendier|prostituer|voler|vendre|coucher, on me force à travailler|mendier|prostituer|voler|vendre|coucher, me force à travailler|mendier|vendre|voler, me prostituer, il me vend, vend à d autres hommes, réseau de prostitution, proxénète, loverboy, coucher avec des clients, voir des clients pour lui|un, ' +
      'dors à l usine, enfermé|enfermée|enfermés à|dans l|la|le usine|atelier|cave|travail|resto|restaurant, porte fermée à clé travail|atelier|nuit, madame me laisse jamais|pas sortir, jamais sortir de la maison madame, patron laisse pas partir, peux pas partir patron, pas le droit de partir travail, travaille jour et nuit sans, nettoie jour et nuit, travaille sans salaire|argent, travailler sans argent, esclave, juju va, traite des humains, promis un job|travail et|mais maintenant clients, interdit de parler aux clients, pagasa, payoke, sürya, passeur menace, si je parle ils tuent|feront, prend tout ce que je gagne, il prend tout mon argent et|je, pris un rein, lui appartiens, je lui appartiens, hommes différents viennent, surveillent avec une caméra et téléphone, coupe des plantes dans une cave, je peux pas sortir de la cave|atelier|maison patron, ils tuent ma mère|famille au pays, feront du mal à ma famille, danser et coucher avec des clients, me donne juste à manger, heures par jour pour 5 euros|et, pour un matelas et, vendre de la drogue pour payer',
    emergency:
      'maison|appartement|cuisine|immeuble|chambre|bâtiment|toit brûle|flambe, maison|appartement|cuisine|immeuble|chambre|bâtiment est? en feu|flammes, ça brûle chez nous|moi, ça brûle dans la|ma|notre|le maison|cuisine|appartement|immeuble, ' +
      'feu chez nous|moi, feu dans|à la|ma|notre|mon|l maison|cuisine|appartement|immeuble, y a le? feu, arrêté|arrête de respirer, arrive plus|pas à? respirer, ne respire plus|pas, respire plus|pas, peux plus|pas respirer, inconscient, inconsciente, crise cardiaque, avc, perd beaucoup de sang, saigne beaucoup, il y a le feu, maison brûle|feu, incendie, ambulance, homme avec un couteau, a un couteau|arme|pistolet, va me tuer, veut me tuer, poignardé, ' +
      'je vais mourir, je meurs, il|elle va mourir, danger de mort, je suis en danger, accident grave, douleur à? la? poitrine, mal à la poitrine, ne se réveille pas|plus, étouffe, appelez le 112, odeur de gaz, ' +
      'mari|père|mère|femme|frère|ami|fils|fille|enfant|bébé ne répond|bouge|respire plus|pas, répond|bouge plus|pas par terre, tombé|tombée et ne? bouge|répond plus|pas, bébé bleu|violet, bébé est bleu, visage bleu, s étouffe, s étrangle avec, convulsion, convulsions, convulse, fait une crise d épilepsie, bouche de travers|tordue, parle plus et bras|bouche, bras gauche engourdi, bras paralysé d un coup, ' +
      'au feu, le feu dans, ya le feu, il ya le feu, feu à l étage, appart|garage|cave|voiture|friteuse|friture|poêle brûle|flambe|feu|flammes, est en flammes, fumée noire|partout, ça flambe, explosion, électrocuté, noyé, noyade, se noie, tombé|tombée dans le canal, tombé|tombée dans l eau|escalier, tombé|tombée du toit|balcon|échafaudage|escalier, tombé|tombée de la fenêtre, renversé par une|un voiture|bus|camion|tram, accident de voiture|moto|vélo avec|grave|blessé|blessés|sang, blessé grave|gravement, ' +
      'perd du sang, perd trop de sang, plein de sang, sang partout, beaucoup de sang, saigne pas arrêter, saigne fort, saigne sans arrêt, hémorragie, doigt coupé|arraché, main coupée|arrachée, planté un couteau, coup de couteau, coups de couteau, poignarde, on tire dehors|dans, quelqu un tire, coups de feu, fusil, kalachnikov, homme armé, quelqu un|homme|voisin|gars avec une|un arme|couteau|fusil|pistolet, arme à la main, par terre et ne|il|elle répond|bouge pas|plus, bouche tordue, tremble par terre, yeux blancs, respire mal|très mal vite, tombé pas bouger, tombé pas parler, menace avec un? couteau|arme, essaie de casser|défoncer ma|la porte, quelqu un casse ma porte, ça sent le gaz, sent fort le gaz, fuite de gaz, ' +
      'ambulence, enbulance, ambulanse, appelez une|les|la ambulance|secours|police|pompiers, appeler une|les ambulance|pompiers, pompiers vite, vite ambulance, 112, gorge gonflée|gonfle respire|respirer, choc allergique, allergie respire mal, bébé sort maintenant, le bébé arrive maintenant, accouche maintenant, perd les eaux, perdu les eaux, évanoui, évanouie, a perdu connaissance, perdu connaissance, tombé dans les pommes et|ne, infarctus, fait un avc, mal au coeur bras, en train de mourir, lui mourir, mari meurt, meurt aidez, va mourir vite',
  },
  figurative:
    's est|sont battu|battue|battus à|avec|pour|dans, dort|dormir|dorment|dormi|reste|logent chez son|sa|une|un|ses|leur? copine|copain|amie|ami|mamie|papy|cousin|cousine|tante|oncle|grand|grands, ' +
    'parti|partie|partis a|au|en|chez|avec l? école|ecole|travail|boulot|camp|vacances|stage|voyage|pere|père|mamie|copains|classe|scouts, bouchons|trafic|circulation|chaleur|froid|prix|stress|devoirs|grammaire me|nous tue|tuent|rend|rendent|tuer fou|folle|dingue?, mort|morte|morts|meurs|meurt|mourir de? fatigue|faim|soif|rire|ennui|trouille|honte, tuer le temps, ' +
    'cours|atelier|ateliers|exercice|exercices|technique|techniques de? respiration, brûlure|brûlures d? estomac, crème brûlée, question|questions brûlante|brûlantes, feu de camp|joie, mort de rire, mdr, batterie morte|vide, téléphone est? mort, mort de faim, meurs de faim, meurs de soif, meurs d envie, mort de fatigue, morte de fatigue, ennuie à mourir, tuer le temps, tue moi de rire, ça me tue, point mort, coup de feu de cuisine, ' +
    'feu rouge, feu vert, tomber de sommeil, mourir de rire, coup de main, coup de foudre, exploitation agricole, ' +
    'alarme incendie, exercice d évacuation, exercice incendie, extincteur, feu d artifice, feux d artifice, feu de bois|cheminée, pot au feu, mort d ennui, mort d inquiétude, morte d inquiétude, mort de peur, mort de trac, mort de stress, mort de froid, mort de honte, morte de honte, mourir de honte|faim|soif|chaud|froid|ennui|peur, meurs|meure d ennui|impatience, meurs de chaud|froid|honte|sommeil|trac, à mourir d ennui, à mourir, me tuent, embouteillage va me tuer, va me tuer ce cours, me tue ce cours, deadline, délai mortel, ambiance mortelle, c est mortel, trop mortel, ' +
    'ordinateur est? mort, pc est? mort, gsm est? mort, portable est? mort, plante est? morte, pile morte, langue morte, temps mort, saison morte, nature morte, angle mort, poids mort, brûler un feu, grille pain brûlé, riz brûlé, brûlé le riz|gâteau|repas, brûler des calories, coup de fil, coup de téléphone, coup d oeil, coup de pouce, coup de chance, coup de soleil, coup de coeur, coup de barre, coup de vieux, tout à coup, bombe de peinture|glacée, bombe à eau, dormir chez une? copine|ami|amie|cousin, tuer les moustiques|mouches|cafards|rats|souris, poison pour rats|souris|fourmis, mort aux rats acheter, acheter mort aux rats, ' +
    'premiers secours, cours de secourisme, formation pompier, devenir pompier|ambulancier|ambulancière, self défense, don de sang, collecte de sang, prise de sang, donner mon|son|du sang, couteau de cuisine, couteaux de cuisine, match de boxe, chasse au trésor, jeu de la bombe, film d horreur, maison hantée, crève coeur, crever un pneu, pneu crevé, je suis crevé|crevée, arrêt de mort, peine de mort, tombée enceinte, tombé amoureux, tombée amoureuse, tombé malade, tombée malade, vie chère, se battent pour la, batterie faible, tue le temps, menace de pluie, menace de grève, harcèlement publicitaire, facture de l? ambulance, facture ambulance, mais pas d? ambulance, pas besoin d ambulance, depuis mon|son|un avc, après un|mon|son avc, exploser|explose de joie|rire, étouffé un rire, dormir pas cher, où dormir pendant un|le|notre voyage, film parlait d un suicide, film sur le suicide, livre sur le suicide, ceinture de sécurité, ceinture noire, coups de main, noyé dans les|mes papiers|courriers, bus 112, tram 112, me tue avec ses blagues, me tue de rire, m étouffe de rire, étouffe de chaleur',
};
