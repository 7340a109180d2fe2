/** How people say each need in French. */
export const needs = `
# learn-language
je voudrais apprendre le néerlandais
cours de langue svp
jcherche un prof de neerlandais pas trop loin
ou est ce qu'on peut suivre des leçons de flamand
ici tout le monde parle flamand et moi je reste muet
a la boulangerie je montre avec le doigt, je connais pas les mots
ma femme est arrivée il y a 2 mois, elle doit étudier la langue d'ici
nt2
le guichetier a dit revenez quand vous parlerez la langue
moi vouloir apprendre langue belgique
bonjour vous donnez des formations de langue pour étrangers?
mes voisins me saluent et je ne sais pas quoi leur répondre en néerlandais
y a t il une école pour adultes qui enseigne la langue
depuis 6 ans en belgique et toujours honte car j'ai jamais pris de cours
apprendre parler flamand comment faire
mon cousin veut se mettre au néerlandais, vous connaissez un endroit?

# learn-language-zero
je parle pas un mot de néerlandais
cours pour débutants
niveau zero
je viens d'arriver je comprend rien du tout quand les gens parlent
A1 svp
mon frere connait que bonjour et merci en flamand
commencer depuis le tout début, comme un bébé
a la tele j'entends que du bruit, aucun mot que je reconnais
est ce que les personnes qui ne savent encore rien peuvent suivre
je connais seulement ja et nee
ma mère vient d'atterrir, elle n'a jamais entendu cette langue de sa vie
moi zero neerlandais, possible cours tres tres facile?
on me parle, je souris et je hoche la tête, c'est tout
formation de base pour qui part de rien
premier cours, jamais étudié avant
au guichet je réponds oui à tout et je sais pas à quoi j'ai dit oui
chez le boulanger je paie avec un billet de 50 parce que je comprends pas le montant

# learn-language-next
j'ai fini le A1, je veux continuer
niveau B1
cours avancé de néerlandais svp
je me débrouille au magasin mais mes mails sont pleins de fautes
grammaire je galere toujours, ou progresser?
jai mon attestation 1.2, c quoi la suite
mes phrases sont toujours dans le desordre, les verbes a la fin c'est l'enfer
perfectionner
je parle déjà un peu mais je veux atteindre le B2 pour mes études
ça fait deux ans que je stagne, je dis toujours les mêmes dix phrases
ma fille comprend bien, elle voudrait mieux écrire, des textes plus longs
après le module 2.1 où est ce qu'on va
je lis le journal avec le dictionnaire à côté, j'aimerais m'en passer
deja parler un peu, maintenant veut monter niveau
vous avez un groupe pour ceux qui sont plus forts?
le dossier du bureau je le lis, mais rediger un rapport impossible
on me dit que je parle comme un enfant de 5 ans

# literacy
je sais pas lire ni écrire
alphabétisation
alpha cours
ma mere na jamais ete a lecole
message vocal svp car moi pas savoir lire
je signe avec une croix
j'écris en arabe mais les lettres d'ici je les connais pas
c'est ma fille de 9 ans qui me lit tous les panneaux
apprendre l'alphabet a,b,c
mon mari tient le journal à l'envers, il a jamais appris
au village il n'y avait pas d'école pour les filles
je reconnais le bus à la couleur parce que les lettres ne me disent rien
voisin a moi ecrit ce message, moi je connais pas ecrire
un adulte de 50 ans peut encore apprendre à déchiffrer?
écrire mon nom, c'est tout ce que je sais tracer
ecole non fait dans mon pays, lire dificile

# level-test
quel niveau j'ai?
test de niveau
je ne sais pas dans quel groupe me mettre
faut passer un examen avant de commencer le cours?
jai deja appris un peu en allemagne, ou est ma place
dans la classe d'avant c'était trop facile, je m'endormais
évaluer mon néerlandais c'est où
comment savoir si je suis A1 ou A2
le prof va trop vite, peut être je suis pas dans la bonne classe
test placement svp
mon fils a étudié seul, qui peut mesurer ce qu'il sait
on m'a dit de venir à l'intake, c'est quoi exactement
j'ai peur que le test soit raté, qu'est ce qui se passe alors
quelle classe pour moi? parler oui, ecrire non
il faut d'abord un entretien pour voir mes connaissances?
deux ans d'école du soir en italie, je saute quelle marche?
on m'a mis avec des gens qui tiennent à peine un stylo, moi j'ai l'unif

# course-hours
cours du soir
je bosse jusqu'à 18h, c'est possible après?
weekend seulement
y a cours le samedi?
je peux que quand les petits sont à l'école
je fais les pauses, une semaine matin une semaine soir, comment suivre
ma femme est libre seulement la matinée
lundi et mercredi je travaille, autre jour possible?
l'apres midi jai menage chez des clients, donc plutot tot le matin
je rentre du chantier à 19h, crevé mais motivé pour étudier
horaire flexible ça existe?
toute la journée occupé, soir libre
on dort le jour on travaille la nuit, quelles heures de classe avez vous
deux fois par semaine c'est trop pour moi, une fois c'est faisable
les leçons tombent pile pendant mon service au resto
je dépose la petite à 8h30 et je la reprends à 15h, ça colle avec vos leçons?
mon mari fait la nuit, moi la journée, reste le dimanche pour apprendre

# course-price
combien coûte le cours
cours gratuit?
prix inscription néerlandais
est ce que je dois payer les leçons si je suis au cpas
120 euros pour étudier c'est la moitié de mes courses du mois
tarif réduit pour chomeurs?
peut payer en plusieurs fois le cour?
le livre est compris dedans ou c'est en plus
mon voisin étudie sans rien payer, moi on me demande 180
jai pas de quoi payer les lecons avant la fin du mois
c cher apprendre la langue chez vous?
le syllabus coûte combien
pour demandeur d'asile la formation est gratuite?
réduction cours
le vdab rembourse l'inscription du cours?

# course-certificate
on reçoit un diplôme à la fin?
attestation svp
certificat niveau A2
le cpas veut une preuve que je vais au cours
jai besoin du papier qui dit que jai suivi les lecons
le chômage me réclame une preuve de présence
mon fils a fini en juin et n'a toujours rien reçu à montrer
quand est ce qu'on donne les certificats
votre diplôme est reconnu partout en belgique?
pour la nationalité je dois montrer que j'ai suivi la langue
j'ai perdu mon attestation de cours de l'année passée
preuve que je étudie, pour assistante sociale
au bout de l'année, qu'est ce que j'ai en main pour mon employeur?
combien d'absences max pour avoir le certificat
l'agent de la commune a dit montrez moi que vous avez suivi, et je n'ai que mes cahiers
mon employeur augmente ceux qui ont un papier de langue

# course-enrol
comment m'inscrire au cours
inscription nouvelle année
je veux réserver une place en classe
c jusqu'à quand les inscriptions
il faut quoi pour s'inscrire aux leçons, carte d'identité?
ma soeur aimerait commencer en septembre, on fait comment
inscrire cour neerlandais moi
ça se fait en ligne ou il faut venir sur place?
est ce trop tard pour rejoindre le groupe
on peut commencer au milieu de l'année?
je suis passé mais le secrétariat était vide, j'ai donc pas pu m'enregistrer pour le cours
mettez moi sur la liste des élèves svp
les inscriptions ouvrent quel jour
puis je inscrire mon mari à sa place il travaille
où signer pour suivre la formation de langue
j'ai vu l'affiche du nouveau groupe à l'école, à qui je dis que je viens
septembre c'est bientot et je suis encore sur aucune liste de cours

# course-full
plus de place?
liste d'attente
on ma dit que c'est complet
depuis mars j'attends qu'une place se libère en classe
combien de temps avant d'entrer au cours
il reste des places pour septembre?
partout où je téléphone le groupe est plein
cours plein que faire
je suis numéro 34, ça veut dire quoi
quelqu'un a abandonné peut etre? je peux prendre sa chaise
l'année scolaire passe et moi je suis toujours à la maison à attendre votre appel pour le cours
complet
vous m'aviez promis de rappeler dès que quelqu'un arrête les leçons
attendre long pour cour, pourquoi?
ma femme est sur la liste depuis l'été, toujours aucune nouvelle du cours

# course-missed
je suis malade je viens pas au cours demain
absent aujourd'hui
j'ai raté la leçon d'hier
prevenir prof svp mon enfant a de la fievre
puis je rattraper ce que j'ai manqué
je pars trois semaines au pays, je perds ma place en classe?
le train est en retard, j'arrive a 10h au lieu de 9h en classe
rendez vous à l'hôpital mardi donc pas de cours pour moi
pas pu venir, ma petite vomissait
qui me donne les feuilles de la semaine passée
moi pas venir ecole demain, docteur
trop d'absences on me renvoie?
je n'étais pas là lundi, qu'avez vous vu en classe?
dois je apporter un certificat médical pour mon absence
excusez moi je serai en retard à la leçon
j'ai enterré mon oncle, je n'ai pas ouvert mon cahier depuis deux semaines
réveil pas sonné, la classe a commencé sans moi

# practise-speaking
je veux pratiquer le néerlandais
table de conversation
je comprends tout mais rien ne sort de ma bouche
où parler flamand avec des gens d'ici
en classe ca va, dans la rue je bloque
jai honte de mon accent alors je me tais
café papote ça existe ici?
dès que je commence, ils me répondent en français ou en anglais
exercer parler
à force de ne parler qu'avec ma famille j'oublie les mots
mon mari est timide, il lui faut quelqu'un avec qui bavarder en néerlandais
buddy pour discuter
je rougis quand je dois dire une phrase à voix haute
conversation avec belge possible?
chaque jour je répète devant le miroir, mais un vrai interlocuteur ce serait mieux
parler parler parler, c'est ca que je cherche, pas des livres

# learn-at-home
apprendre la langue à la maison
appli pour apprendre le flamand
cours en ligne
je peux pas sortir, mon bébé est petit, des vidéos pour étudier?
un bon site gratuit pour apprendre le neerlandais
youtube neerlandais debutant
livre avec cd pour travailler seul
je fais duolingo dans le tram, y a mieux?
cours a distance par zoom?
tard le soir quand tout le monde dort j'ai une heure avec mon téléphone pour étudier
ma belle soeur est malade et voudrait étudier depuis son lit
exercices sur internet pour s'entraîner
apprendre avec portable possible?
quelles émissions télé faciles pour apprendre
des fiches de vocabulaire à imprimer chez moi

# language-for-work
néerlandais pour le travail
mon chef parle que flamand et je comprends pas ses ordres
langue sur chantier
les collègues rigolent à la pause et moi je suis perdu
je suis aide soignante, il me manque les mots avec les patients
vocabulaire pour le nettoyage
à l'entretien ils ont dit: revenez avec un meilleur néerlandais
cours pour infirmiers etrangers
sans la langue pas de contrat fixe m'a dit le patron
les consignes de sécurité à l'usine sont en flamand
neerlandais au boulot
au téléphone avec les clients je panique
mon frère est chauffeur, il doit lire les bons de livraison
mes collegues disent goesting, plezant, ik ben weg: je note et je demande à google après le service
dans cuisine resto chef crier, moi pas comprendre mots

# language-for-parents
apprendre la langue avec les autres parents
cours pour mamans
à la réunion des parents je souris mais je comprends rien
ma fille traduit ce que dit sa maîtresse, c'est pas normal
je veux savoir lire le cahier de communication de mon petit
neerlandais pour aider mon enfant
l'institutrice écrit des mots dans le journal de classe, je peux pas les lire
mon gamin de 7 ans parle mieux que moi, il se moque
parler avec le prof de mon fils sans traducteur
cours de langue dans l'école des enfants?
lui demander comment ca va en classe et comprendre sa réponse en flamand
lire une histoire en néerlandais à ma petite le soir
maman parle pas langue ecole
les autres mères discutent à la grille, je reste de côté faute de mots
cours parents enfants de langue

# civic-integration
parcours d'intégration
inburgering obligatoire?
je dois suivre l'inburgering
jai recu une lettre de l'agence pour l'integration
contrat d'intégration à signer
amende si je ne vais pas au cours d'intégration?
jai 66 ans, dispense possible du parcours
cours d'orientation sociale
ma femme est venue par mariage, doit elle faire le bapa
je travaille temps plein, comment finir mon parcours citoyen
on m'a convoqué au bureau d'accueil des primo arrivants
360 euros pour l'inburgering, c'est vrai?
quels modules il faut pour être en ordre avec l'intégration
européen aussi obligé d'inburgering?
certificat medical pour exemption integration
j'ai raté deux fois maatschappelijke oriëntatie, vont ils me punir

# civic-test
examen d'intégration
test inburgering quand
comment se passe l'examen sur la société belge
quelles questions ils posent au test d'intégration
jai rate le test d'orientation sociale
réviser pour l'examen de citoyenneté
ma soeur passe le test la semaine prochaine, elle panique
MO test
combien de points pour réussir l'inburgering
peut on faire le test d'intégration en arabe
roi, drapeau, vote, poubelles: que faut il étudier pour l'examen d'intégration
deuxième chance si j'échoue au test du parcours?
où s'entraîner avec des anciennes questions sur la belgique
exam integration dificile?
je dois prouver que je connais la société, on fait ça comment
si je réponds faux sur la reine et le parlement, je recommence tout?
ma femme apprend par coeur les provinces pour mardi

# interpreter
j'ai besoin d'un interprète
traducteur chez le docteur
quelqu'un qui parle dari pour ma mère
à l'hopital ils parlent et je hoche la tete sans comprendre
mon fils de 10 ans traduit chez le gynéco, ça me gêne
interprete tigrinya svp
qui peut m'accompagner à la commune pour traduire
l'école veut me voir, je comprends pas leur langue
combien coûte un traducteur oral
sociaal tolk c'est quoi
jai rdv cpas vendredi et personne pour parler à ma place
le médecin a refusé car pas de langue commune
quelqu'un parler pour moi au telephone
au tribunal, y aura t il quelqu'un qui parle ma langue?
ma voisine afghane accouche bientôt, il faudrait une dame qui traduise

# translate-document
traduire mon acte de naissance
traducteur juré
traduction officielle diplome
la commune veut le papier en néerlandais, moi je l'ai en arabe
combien ca coute traduire un document
mon permis est écrit en amharique, il faut le traduire par un assermenté
ou trouver un traducteur assermente
acte de mariage du maroc, ils refusent car pas traduit
légaliser et traduire
jugement de divorce turc à mettre en français
5 pages à 60 euros la page, y a pas moins cher?
mon bulletin scolaire doit passer de l'ukrainien au flamand
cachet du traducteur obligatoire?
papier mariage traduire svp
apostille et traduction, dans quel ordre

# residence-card
ma carte de séjour expire bientôt
renouveler carte A
carte orange
jai perdu mon titre de sejour
toujours pas reçu ma carte, 4 mois que j'ai donné mes empreintes
annexe 15 ça dure combien
la date sur ma carte est dépassée depuis hier
carte de sejour volee dans le metro
mon patron veut voir un permis de séjour valable sinon il m'arrête
carte B conditions
prolongation séjour étudiant
la banque bloque mon compte parce que ma carte n'est plus bonne
attestation d'immatriculation
mon mari a sa carte F qui finit en mai, on commence quand
carte fini, quoi faire?
code pin et puk de la nouvelle carte jamais arrivés
dans trois semaines je n'ai plus rien de valable dans mon portefeuille pour montrer au contrôle
on dirait que la commune attend que ma carte meure avant de faire la nouvelle

# no-papers
sans papiers
je n'ai pas de papiers, je peux venir quand même?
mon visa est fini depuis longtemps et je suis resté
illégal ici, quelle aide
j'existe pas pour l'etat belge
dès que je vois un uniforme je change de trottoir
11 ans en belgique et toujours clandestin
mon oncle est en situation irrégulière
regularisation 9bis
on m'a tout refusé, je vis caché chez un ami
est ce dangereux de venir chez vous sans titre de séjour
pas de numero national, pas de carte rien
ma nounou n'a aucun document, a t elle des droits
undocumented
moi pas papier, moi peur venir
mes enfants sont nés ici mais nous ne sommes inscrits nulle part

# asylum
demander l'asile
je suis demandeur d'asile
petit château
interview cgra
jattends ma decision depuis 2 ans
quand est ce que le cgra m'appelle
je suis au centre d'accueil, mes journées sont longues
j'ai fui mon pays, où je dois me présenter
protection subsidiaire c quoi
dublin empreintes en italie
fedasil m'a donné une place loin d'ici
mon frère vient d'arriver de gaza, comment demander protection
annexe 26
que dire à l'entretien, ils vont me croire?
transfert d'un centre croix rouge vers un autre
demander asile ou? je arrive hier

# negative-decision
j'ai reçu un négatif
ordre de quitter le territoire
refus de séjour, recours possible?
annexe 13
la lettre dit que j'ai 30 jours pour partir
mon asile est refusé
combien de jours pour faire appel
oqt reçu hier que faire
conseil du contentieux
ma demande de carte a été rejetée et mes enfants vont à l'école ici
ils me croient pas, ils ont écrit non
le 9ter de mon père n'a pas été accepté
papier quitter pays recu
on a dit à ma soeur de rentrer en albanie avant le 15
irrecevable ça veut dire quoi
deuxieme refus, ya encore un espoir?

# family-reunion
regroupement familial
faire venir ma femme
mes enfants sont restés au pays et je veux les amener ici
visa pour mon mari
je vois grandir ma fille sur un écran, elle a déjà 5 ans
combien je dois gagner pour ramener ma famille
mon bébé est né là bas sans moi
réfugié reconnu, délai d'un an pour la famille
mes parents agés sont seuls à damas, peuvent ils nous rejoindre
l'ambassade demande un test adn
ma femme attend au maroc avec les papiers de mariage
famille venir belgique comment
mon fils aura 18 ans en juin, après c'est trop tard?
dossier regroupement incomplet
conditions de logement et revenus pour faire venir son conjoint
on fête nos 6 ans de mariage et on a vécu 4 mois ensemble
le lit double est trop grand, elle est toujours à kinshasa

# nationality
devenir belge
demande de nationalité
passeport belge comment avoir
ca fait 5 ans que je vis ici, jai droit a la nationalite?
naturalisation
je veux pouvoir voter comme tout le monde
mes enfants sont belges mais moi pas encore
combien ça coûte la nationalité, 1000 euros vrai?
preuves d'intégration pour être belge
avec mon passeport somalien je ne voyage nulle part, j'en veux un d'ici
né en belgique de parents étrangers
peut on garder deux nationalités
combien de jours travaillés il faut pour la nationalite
citoyenneté
mon mari a introduit son dossier au parquet il y a 4 mois, toujours pas belge
moi vouloir etre belge
je paie mes impôts ici depuis 12 ans et à l'aéroport je fais la file des autres
mes fils chantent la brabançonne, moi j'ai encore ma vieille carte B

# marriage-papers
on veut se marier à la commune
papiers mariage
cohabitation légale
la commune soupçonne un mariage blanc
divorcer comment faire
reconnaissance de paternité
mon copain veut mettre son nom sur notre bébé
quels documents pour epouser une marocaine ici
mariage religieux fait au pays, compte ici?
acte de célibat
mon ex ne veut pas signer la séparation
se pacser en belgique
bébé né hier, on n'est pas mariés, le père doit faire quoi
jugement de divorce non reconnu en belgique
certificat de coutume
marier avec homme sans papiers possible?
on vit ensemble depuis 3 ans mais devant la loi on est rien
mon fils porte le nom de ma mère à elle parce que je n'ai pas signé à la naissance

# lawyer
avocat gratuit
j'ai besoin d'un avocat
pro deo
convocation tribunal reçue
je connais pas mes droits
bureau d'aide juridique
un juriste pour une petite question
juge de paix m'a envoyé une lettre recommandée
mon avocat ne répond jamais, je peux changer?
combien prend un avocat
mon fils est cité a comparaitre
première ligne juridique
je dois passer devant le juge la semaine prochaine, seul j'y arriverai pas
papier du tribunal
avoca pas cher svp
ai je raison ou tort selon la loi? qui peut me dire
en face ils ont quelqu'un avec une robe noire, moi j'ai personne
on m'accuse et je ne sais pas comment me défendre devant le juge

# letter-help
je comprends pas cette lettre
aide pour remplir formulaire
courrier
jai recu un papier avec un cachet, cest quoi
ma boîte aux lettres me fait peur
quelqu'un peut lire pour moi svp
une enveloppe de l'onem, toute en néerlandais
un tas d'enveloppes pas ouvertes sur la table
recommandé à la poste, j'ose pas aller le chercher
mon père reçoit des documents officiels et il pleure devant
expliquer lettre
pouvez vous m'aider à écrire une réponse à l'administration
écrivain public
ils écrivent 4 pages, que veulent ils de moi?
document à compléter case par case, je m'y perds
lettre moi pas comprendre, photo envoyer?

# town-hall
m'inscrire à la commune
composition de ménage
acte de naissance
l'agent de quartier n'est pas encore passé chez moi
carte d'identité perdue, où aller
kids id
rdv a la maison communale
attestation de résidence pour l'école
casier judiciaire vierge
je viens d'arriver dans la ville, dois je me présenter quelque part
certificat de vie pour la pension de mon pays
extrait de registre
commune refuse de m'inscrire
le guichet population est ouvert quand
ma mère vient habiter avec nous, faut la déclarer
gemeente inscription comment
j'habite ici mais sur papier je n'existe nulle part
le guichet 4 me renvoie au 7 et le 7 au 4

# change-address
j'ai déménagé, je dois donner ma nouvelle adresse
changement d'adresse
mon courrier arrive encore à l'ancien appart
changer domicile
combien de jours pour déclarer que j'habite ailleurs
nouvelle maison depuis samedi, qui dois je prévenir
jhabite plus a gand maintenant
le policier doit venir vérifier où je dors
signaler ma nouvelle rue à la mutuelle
ma fille a quitté la maison, elle est encore domiciliée chez moi
radié d'office car j'ai pas prévenu
mettre ma puce de carte à jour avec l'adresse
mois passé moi changer maison
poste suivi du courrier
je dors chez ma tante, je peux me domicilier là?
l'ancienne concierge garde mes enveloppes dans un sac
ma carte dit gand alors que je dors à louvain

# foreign-diploma
équivalence diplôme
faire reconnaître mon diplome
naric
j'étais médecin au pays, ici je lave la vaisselle
mon bac de syrie vaut quoi ici
ingénieur de kiev cherche reconnaissance
jai un master marocain mais personne le regarde
j'ai enseigné 12 ans et on me dit que mes études comptent pas
cess équivalence prix
ma femme est infirmière, ici son papier ne vaut rien
diplome etranger
combien de temps dure l'équivalence
mes relevés de notes sont brûlés dans la guerre, comment prouver mes études
etude fait en afrique, possible travailler avec?
faire valoir mes compétences acquises ailleurs
tout recommencer l'université à 40 ans? j'ai deja tout réussi chez moi
mes 5 années de fac dorment dans un tiroir
je soignais des coeurs à bagdad, ici je pousse des brancards

# driving-licence
permis de conduire
échanger mon permis
passer le théorique
permis B examen en quelle langue
je conduisais un taxi à alep, ici j'ai plus le droit
auto ecole trop chere
jai rate 3 fois la theorie
apprendre à conduire
permis provisoire 18 mois
mon permis congolais est refusé à la commune
pour ce boulot on me demande de savoir rouler
ma femme veut prendre le volant elle aussi, où commencer
leçon de conduite
code de la route livre
permi etranger valable combien temps
l'examen avec interprète c'est possible?
le bus ne va pas à l'usine à 4h du matin et je n'ai pas le droit de prendre le volant
j'ai roulé 20 ans au pays et ici je suis passager

# digital-identity
itsme
installer itsme
my e-box
je n'arrive pas a me connecter avec ma carte d'identite
code pin oublié de ma eid
le site du gouvernement me demande un code
lecteur de carte
ma mere na pas de smartphone, comment elle entre sur mybenefits
ebox vide ou plein jsais pas ouvrir
on m'a dit tout est en ligne, moi je tourne en rond sur cette page de connexion
activer mon compte csam
itsme bloqué
token
nouveau gsm et itsme parti
tax on web il veut une clé numérique
carte + code pin marche pas sur ordinateur
il faut un téléphone pour avoir un code pour avoir un papier, et mon téléphone est trop vieux
ils écrivent: connectez vous, mais avec quoi

# taxes
lettre des impôts
déclaration d'impôt
je dois payer 800 euros au fisc
remplir tax on web
quand est ce que je récupère mon argent des contributions
avertissement extrait de role
jai travaillé 3 mois seulement, dois je déclarer
précompte
impot aide svp
le spf finances m'écrit encore
ma soeur garde des enfants, elle doit mettre ça dans sa déclaration?
une enveloppe brune en juin avec des codes partout
enfants à charge sur la feuille d'impôts
remboursement impots combien de temps
pas compris taxe, peur amende
payer le fisc en plusieurs fois possible
on m'a pris presque 1000 euros et je ne sais même pas pourquoi ils disent que j'ai trop gagné l'an passé
ma voisine reçoit de l'argent de l'état en été et moi je dois en rendre

# which-papers-bring
quels papiers je dois prendre
je viens demain, j'apporte quoi
quoi apporter
carte d'identité suffit?
il faut quels documents pour le rdv
dois je prendre mon contrat et mes fiches de paie
oublié ma carte à la maison, je viens quand même?
que mettre dans ma pochette avant de venir vous voir
mon mari vient pour l'inscription, lui faut il une photo
doc necessaire svp
une copie ou l'original?
prendre passeport oui non
la dernière fois on m'a renvoyé car il manquait une feuille
dois je venir avec mes enfants ou juste leurs papiers
preuve de revenus a amener?
j'ai une farde pleine, je la prends entière?
mon bébé doit il être avec moi ou juste son extrait

# find-work
je cherche du travail
boulot svp
où trouver des offres d'emploi
jai deux bras solides et personne m'appelle
vdab comment ça marche
n'importe quel job, ménage, usine, cuisine
depuis janvier je tourne en rond à la maison sans emploi
jobiste étudiant
je suis maçon, quelqu'un embauche?
interim qui prend sans néerlandais
mes enfants demandent pourquoi papa reste au lit le matin, je ne trouve rien
j'ai envoyé 50 candidatures, zero reponse
mon fils de 19 ans a fini l'école et ne fait rien
actiris ou forem je dois aller où
flexi job
travail pour moi? je fort, je travailler bien
avec mon foulard on me rappelle jamais pour un poste

# write-cv
faire un cv
lettre de motivation
préparer un entretien d'embauche
mon cv est vieux de 10 ans
je sais pas quoi mettre dans experience
ils veulent un document avec mes jobs d'avant
demain interview chez colruyt, que dire?
j'ai jamais fait de candidature ici, au pays on va juste voir le patron
corriger mon cv svp
cv en neerlandais
photo sur le cv oui ou non
mon neveu postule et sa lettre est pleine de fautes
quelles questions pose le recruteur
solliciter lettre
trous dans mon parcours à cause de la guerre, comment l'écrire
ma vie tient sur une demi page, ça fait vide
les agences d'interim disent: envoyez le vôtre par mail

# unemployment
chômage
j'ai perdu mon travail hier
c4
m'inscrire comme demandeur d'emploi
droit aux allocations de chomage apres combien de jours
onem lettre de convocation
carte de pointage bleue
fgtb csc capac, lequel choisir
l'usine a fermé, on est tous dehors
le syndicat paye pas ce mois
chomeur depuis peu quoi faire
on m'a sanctionné, plus de chômage pendant 8 semaines
mon contrat finit fin du mois et après rien
chômage technique
stempelgeld pour mon mari
vdab menace de me couper les indemnités
depuis lundi mon badge ouvre plus la porte du boulot
premier mois sans salaire, on m'a parlé d'un papier du patron à donner

# work-rights
mon patron ne me paie pas
pas de contrat
viré sans raison
heures sup jamais payées
je travaille 12 heures par jour, c'est légal?
jai mal au dos mais le chef dit si tu restes a la maison reviens plus
accident de travail non déclaré
mon salaire est la moitié de ce que les autres touchent
licencié pendant ma grossesse
pas de congé depuis un an
préavis combien de semaines
chef crie, insulte, pas pause
le gérant dit l'argent vient demain, toujours demain
mon frère est tombé de l'échafaudage et le chef veut pas de papier
fiche de paie bizarre
je suis en certificat maladie et il m'a renvoyé par sms
inspection du travail plainte
je compte mes heures dans un carnet, sur la fiche il en manque toujours 20
la contremaître a déchiré mon certificat du docteur

# own-business
ouvrir un magasin
devenir indépendant
statut d'indépendant complémentaire
je coiffe mes amies à la maison, je voudrais un vrai salon
numéro de tva
lancer ma petite entreprise
food truck sénégalais mon rêve
guichet d'entreprises
combien de cotisations sociales comme independant
mon mari veut ouvrir un snack
carte professionnelle étranger
vendre mes gâteaux, il faut quoi
business plan
j'en ai marre d'avoir un chef, je veux travailler à mon compte
microcrédit pour démarrer
ouvrir magasin comment? je pas connais loi
tout le monde dit que mes samoussas valent mieux que ceux du magasin
j'ai les outils, la camionnette, les clients, il manque le numéro

# training-job
apprendre un métier
formation vdab
stage
je veux devenir électricien
formation aide soignante
école de soudure pour adultes
apprentissage en alternance
jai 20 ans pas de diplome, je veux un metier de mes mains
ma fille rêve d'être coiffeuse, où étudier ça
formation chauffeur bus
cariste permis clark
au pays j'étais éleveur, ici à quoi ça sert, faut que j'apprenne autre chose
ifapme
cours boulangerie patisserie
trouver une place de stage dans une entreprise
beroepsopleiding c'est pour qui
formation cuisine payé?
mes mains savent tout faire mais sans attestation personne me laisse toucher la machine
mon fils démonte tout à la maison, il serait bon mécanicien

# volunteering
je veux faire du bénévolat
me rendre utile
bénévole
en attendant mes papiers je veux faire quelque chose
donner mon temps
j'ai des mains, du temps, et rien à faire la journée
un sans papier peut il être volontaire?
je suis pensionnée et j'aimerais aider les autres
vrijwilliger
aider dans cuisine ou jardin gratuit ok pour moi
benevolat et chomage, je dois prévenir?
ma fille étudiante cherche à aider le samedi
on m'a beaucoup aidé, je veux rendre
rester assis au centre me rend fou, donnez moi une tache même sans salaire
je travaille gratuit, pour apprendre et voir gens

# benefits
revenu d'intégration
cpas
ocmw aide financière
je n'ai aucun revenu
plus un sou et on est le 10
ris combien par mois
assistante sociale rdv argent
comment demander l'aide sociale
tous les jours pâtes, et après le 15 plus rien dans le portefeuille
mon dossier au cpas est refusé
leefloon
prime pour personnes avec petits revenus
ma belle fille est seule avec 3 gosses et pas de rentrée d'argent
le frigo est vide parce que le compte est vide
bim statut
argent etat pour vivre, possible moi?
cpas a coupé mon aide sans explication
après le loyer il reste 40 euros pour quatre
je vends mes bijoux un par un pour tenir

# debts
j'ai des dettes
huissier
je ne sais plus payer mes factures
rappels sur rappels
plan de paiement
médiation de dettes
je rembourse un crédit avec un autre
un homme avec mallette veut noter mes meubles
chaque matin une nouvelle mise en demeure
jouvre plus la porte quand ca sonne
saisie sur salaire
mon mari a laissé des trous partout et c'est moi qu'on poursuit
payer en plusieurs fois la facture
règlement collectif de dettes
dette 4000 euro moi gagne 1300
intrum me téléphone sans arrêt
je cache les enveloppes rouges dans le four
le total grossit même quand je dors

# energy-bill
facture de gaz trop chère
électricité coupée
tarif social énergie
le radiateur mange mon salaire
on se chauffe avec des manteaux dans le salon
compteur à budget
engie me demande 900 euros de régularisation
douche froide depuis que fluvius a coupé
eau trop chere vivaqua
les acomptes ont doublé cet hiver
prime mazout
electricite
chauffage luxe pour nous, on vit dans une seule pièce
ma voisine allume des bougies car plus de courant
changer de fournisseur énergie
facture courant grand, pas argent
carte prépayée du compteur, plus rien dessus

# child-benefit
allocations familiales
groeipakket
kindergeld
prime de naissance
jai pas recu l'argent des enfants ce mois
famiwal ou fons
mon troisième est né, à qui je demande l'allocation
combien par enfant par mois
le père touche l'argent alors que les petits vivent chez moi
supplément social pour familles pauvres
mon fils a 18 ans, encore payé?
demander startbedrag bébé
argent enfant où
enfants encore au pays, j'ai droit à quelque chose pour eux?
d'habitude ça tombe le 8 pour les gosses et là rien
ma fille a 4 mois et rien n'est encore tombé sur le compte pour elle
on était 3 enfants payés, maintenant que 2

# bank-account
ouvrir un compte
la banque refuse de m'ouvrir un compte
carte bancaire avalée
envoyer de l'argent à ma mère au pays
western union
service bancaire de base
mon employeur veut un numéro de compte et j'en ai pas
bancontact
je cache mes sous sous le matelas
compte bloqué par belfius
banque demande papier, moi juste carte orange
iban c quoi
payer par virement comment ça marche
ma tante garde son argent dans une boite, aucun guichet ne la veut comme cliente
carte de banque perdue card stop

# phone-internet
abonnement gsm
carte sim
internet à la maison pas cher
proximus me facture 90 euros
jai signé un contrat de 2 ans dans un magasin sans comprendre
tarif social internet
plus de data
carte prépayée lycamobile
comment résilier telenet
mes enfants font leurs devoirs sur le parking du mcdo pour capter, à la maison pas de connexion
wifi chez moi prix
changer d'opérateur garder mon numéro
recharge
facture telephone trop beaucoup
le vendeur a dit gratuit et maintenant je paie un iphone
je parle 10 minutes avec maman et tout mon crédit s'envole
la box clignote rouge depuis qu'on a pas payé

# pension
pension
à quel âge la retraite
j'ai 66 ans et j'ai travaillé 20 ans ici
grapa
garantie de revenus aux personnes agées
mon père vieux n'a aucun revenu, il a droit à sa retraite?
mypension
mes années au maroc comptent elles
mon mari est mort, pension de survie
je suis vieux, les jambes suivent plus le chantier, quand puis je arrêter
pension minimum combien
pensionné peut encore travailler?
fin de carriere
vieux papa, argent vieillesse?
service pension n'a pas mes années d'intérim
35 ans à la mine et on me donne des miettes
mes cheveux sont blancs, mes mains tremblent, et je pousse toujours le chariot de nettoyage

# disability-benefit
allocation handicapé
invalidité
handicap reconnaissance
je suis malade longue durée
spf handicap
mon fils autiste, a t on droit à une aide d'argent
dos cassé je peux plus jamais travailler
mutuelle dit que je suis apte mais je tiens pas debout
le médecin contrôle m'a rayé
carte de stationnement handicapé
zorgbudget
depuis mon avc, main gauche morte, comment vivre sans salaire
points de perte d'autonomie
ma femme est en dialyse 3 fois semaine, argent comment
jambe coupee guerre, aide etat?
medex visite

# school-costs
facture de l'école
je peux pas payer le voyage scolaire
classes de mer 150 euros trop cher
bourse d'études secondaires
schooltoeslag
l'école réclame des sous pour la piscine et le théâtre
mon fils a dit qu'il voulait pas aller en excursion, en fait il sait qu'on est à sec
livres scolaires chers
repas chaud cantine impayé
septembre: cartables, baskets de gym, calculatrice, je coule
ordinateur obligatoire pour la classe 400 euros
garderie de l'école à payer en retard
paiement ecole enfants aide
la directrice me menace d'un huissier pour les photocopies
allocation d'étude pour ma fille en 3e secondaire

# scam
arnaque
j'ai été arnaqué
faux sms bpost
on ma vole 600 euros sur mon compte par telephone
j'ai donné mon code au faux employé de la banque
location facebook payé la caution, l'appart existe pas
un homme m'a promis des papiers contre 2000 euros et il a disparu
phishing
est ce que ce message est vrai ou faux
colis à payer 1,99 lien bizarre
ma mère a cliqué sur un lien
vendeur marketplace ne livre rien
quelqu'un m'a appele microsoft et a pris mon ordinateur
argent parti compte, pas moi payé
on utilise mon nom pour commander des choses
card stop numero vite, ils ont mes données

# find-housing
je cherche un appartement
logement svp
maison à louer
chambre pas chère pour homme seul
studio 600 euros max
visite sur visite et c'est toujours un autre qui l'obtient
les agences raccrochent quand elles entendent mon nom
appart 3 chambres introuvable
on est 6 dans le salon de mon frère
comment trouver kot ou coloc
loyers fous ici
le centre dit que je dois sortir dans deux mois avec ma famille, on trouve pas de toit à louer
ma fille se marie et cherche un petit nid
immoweb
aide pour visiter des logements
proprio veut 3 fiches de paie cdi, moi interim
moi chercher maison, 4 enfants, pas trouver
on se douche à tour de rôle chez ma tante, 9 personnes
quand je dis que j'ai quatre enfants l'agence dit: déjà loué

# social-housing
logement social
liste d'attente logement social
sociale woning inscription
combien d'années pour un logement social
société de logement
agence immobilière sociale ais
appartement du cpas
je suis inscrit depuis 2017 toujours rien
points priorité pour handicapés au logement social
mon numéro sur la liste du foyer
loyer calculé selon revenus
maison de l'etat pas cher
j'ai refusé un appart social, je perds ma place?
woonmaatschappij papier de mise à jour à remplir
ma tante a eu le sien après 9 ans, comment s'inscrire
logement a bon marché par la ville
ça fait plus longtemps que j'attends mon appart de la société que l'âge de ma fille
un loyer selon ce qu'on gagne, comment on entre la dedans

# landlord-problem
problème avec le propriétaire
caution pas rendue
le proprio veut augmenter le loyer
il répare jamais rien
bail
contrat de location résilier
état des lieux
mon bailleur entre chez moi sans prévenir
il demande le loyer en main propre sans reçu
indexation 80 euros en plus cest normal
garantie locative
la chaudière en panne, je sonne au proprio, il coupe l'appel
partir avant la fin du bail, combien je paie
il refuse que je me domicilie à cette adresse
locataire droits
charges 250 euros sans décompte
proprietaire mechant pas donner garanti
il garde mes 1500 euros pour un petit trou dans le mur
il sonne le dimanche pour regarder dans mes armoires

# bad-housing
moisissures
les murs sont noirs
humidité dans la chambre du bébé
rats dans la cuisine
il pleut dans mon lit
chauffage en panne depuis 3 semaines
une pièce pour 5 personnes
logement insalubre
punaises de lit
mon fils tousse à cause des murs mouillés
cafards
fenêtre cassée le vent entre
wooninspectie, contrôle de qualité du logement
ça sent la cave jusque dans nos vêtements
maison froid, enfant malade toujours
électricité dangereuse fils qui pendent

# eviction
je dois quitter mon logement
expulsion
le juge a dit que je dois partir dans un mois
préavis du propriétaire
fin de bail pas renouvelé
ils vendent la maison, on doit vider
lettre d'expulsion reçue
fin du mois on a plus de toit
l'huissier vient le 12 avec un serrurier
ma soeur est mise dehors le mois prochain
uithuiszetting
pas paye loyer 3 mois, il va me sortir?
le proprio reprend l'appart pour son fils
maison déclarée inhabitable, faut partir
on emballe mais on sait pas pour aller où
plus de logement à partir de mars, deux enfants

# furniture
meubles pas chers
je cherche un lit
frigo gratuit
machine à laver d'occasion
nouvel appart vide, on mange par terre
matelas pour les enfants
kringloop
table et chaises
casseroles assiettes, tout me manque
on vient de recevoir les clés et il n'y a rien dedans, même pas une lampe
les petits dorment sur des couvertures
armoire donnée?
magasin de meubles seconde main
ma cousine s'installe, il lui faut un canapé
besoin meuble, pas argent
cuisinière au gaz occasion
petits riens oxfam meubles
la voix fait écho dans notre salon vide
on mange sur une valise

# waste
poubelle
quel sac pour quoi
jour de ramassage
sac bleu pmc
parc à conteneurs
où jeter un vieux divan
amende pour un sac sorti trop tôt
calendrier des ordures
verre et papier c'est quand
huile de friture
où acheter les sacs blancs
encombrants
voisin jette sac devant ma porte, qui ramasse
recyclage comment trier
je savais pas qu'on pouvait pas mélanger, j'ai reçu 60 euros à payer
poubelle pas pris aujourd'hui
couches de bébé dans quel sac
mes sacs restent sur le trottoir avec un autocollant rouge
depuis que j'habite ici ma cave se remplit de cartons

# neighbours-trouble
voisin fait du bruit
dispute avec la voisine
musique jusqu'à 3h du matin
tapage nocturne
ils tapent au plafond quand mon bébé pleure
la dame d'en bas m'insulte dans l'escalier
fumée du voisin
son chien aboie toute la nuit
médiateur de quartier
on me dit que mes enfants courent trop fort
il jette ses mégots sur mon balcon
plainte voisin
odeur de ma cuisine, il crie
voisins mechants avec nous
parking, il bloque toujours mon garage
ma mère n'ose plus sortir dans le couloir à cause du monsieur du 2e

# moving-help
aide pour déménager
camionnette
je déménage samedi et j'ai pas de voiture
porter une machine à laver au 4e
qui a un van
louer remorque
un homme fort pour monter mon armoire
cartons
transporter un canapé acheté en seconde main
déménageur pas cher
lift de déménagement
dimanche nous changer maison, beaucoup choses lourdes
ma mère est seule, 70 ans, tout est emballé mais qui va charger
verhuis
service de déménagement social
nouveau appart au 5e sans ascenseur et ma femme est enceinte
mon lit est à malines, moi à vilvorde

# food-aid
j'ai rien à manger
colis alimentaire
banque alimentaire
faim
frigo vide
mes enfants ont diné du pain sec
quand distribution de colis
restos du coeur
j'ai sauté les repas pour que les petits aient assez
on est le 20 et il me reste un paquet de riz
lait pour bébé trop cher, j'en ai plus
voedselpakket
bon d'achat nourriture
ma voisine ne mange qu'une fois par jour
épicerie sociale
vivres gratuits
manger pas avoir, aide svp

# cheap-meal
repas chaud
restaurant social
manger ensemble
combien le dîner chez vous
qu'est ce qu'on mange demain
soupe
je cuisine pas pour moi tout seul, ça n'a pas de goût
menu de la semaine
réserver une table
un plat pas cher à midi
je mange debout devant l'évier tous les soirs
table d'hôte du vendredi
peut on emporter le repas
mon père veuf ne vit que de tartines
sociaal restaurant
manger chaud bon marche ou?
vous servez aussi le soir?

# food-rules
halal
c'est halal chez vous?
sans porc
végétarien
allergie aux noix
mon fils ne supporte pas le gluten
y a du cochon dedans?
plat vegan
ma religion m'interdit certaines viandes
intolérance au lactose
la viande vient d'où, abattue comment
elle fait un choc si elle mange du poisson
je bois pas d'alcool, y en a dans la sauce?
casher
gelatine dans les bonbons
moi musulman, je mange quoi chez vous
oeufs interdits pour ma petite

# clothes
vêtements
manteau d'hiver
chaussures taille 42
habits seconde main
vetement bebe 6 mois
mes enfants grandissent, pantalons trop courts
arrivé en sandales et il gèle
vestiaire
bottes pour mon petit
ma femme est enceinte, plus rien ne ferme
poussette et habits de naissance
veste chaude pas cher
il neige et ma fille va en classe en baskets trouées
costume pour un entretien
vetement gratuit homme
pyjamas, pulls, chaussettes
j'ai quitté le pays avec un seul sac, deux t shirts
ma fille met le pull de son frère et lui met le mien
on va vers zéro degré et j'ai que ma chemise

# toys
jouets
ludothèque
jouet gratuit pour mon fils
échanger des jouets
cadeau pour saint nicolas
poupée, lego, voitures
ma fille joue avec des bouchons et des cartons
emprunter des jeux
vélo d'enfant ou trottinette
son anniversaire approche et je n'ai rien à lui offrir
speelgoed
puzzle 4 ans
jouets que mes enfants n'utilisent plus contre d'autres
cadeaux noel enfants pauvres
les autres en classe ont des petites autos, le mien aucune
jouer enfants objets donner?

# donate
je veux donner des vêtements
don
où déposer des meubles
j'ai trop de jouets, ça vous intéresse?
donner de l'argent à l'association
acceptez vous des vieux ordinateurs
compte pour faire un don
mes enfants ont grandi, trois sacs d'habits de bébé
nourriture en trop du mariage, qui la veut?
ma mère est décédée, son appart est plein de choses encore bonnes
offrir une poussette
déduction fiscale don
lit a donner
venez vous chercher une armoire à domicile
couvertures propres, je les apporte où
notre école a collecté des boîtes de conserve pour vous

# wash
prendre une douche
laver mes vêtements
douche publique
lavoir
machine a laver cassée, où faire ma lessive
je dors dehors et je sens mauvais
salon lavoir prix
bains publics
pas d'eau chaude chez moi, me laver où
je me lave au robinet de la gare
lessive
serviette et savon svp
mon ami n'a pas de salle de bain
wasserette
une semaine même chemise, honte de monter dans le bus
sécher le linge ici possible?

# toilet-prayer
toilettes
wc
où puis je prier
salle de prière
table à langer
c'est l'heure de la prière, un coin calme?
où changer la couche de mon bébé
allaiter tranquille
mon petit doit faire pipi
vous avez un lieu pour les ablutions
pipi urgent
endroit silencieux
asr bientôt, je peux étaler mon tapis quelque part?
toilette pour handicapé
espace de recueillement
ou lavabo

# computer-use
imprimer
faire des photocopies
scanner un document
ordinateur libre service
wifi code
je peux utiliser un pc chez vous
print 3 pages
mon imprimante est morte et je dois rendre un papier demain
internet gratuit sur place
copie carte identite svp
le formulaire existe que en ligne et j'ai pas de pc
ma fille doit taper son travail d'école, à la maison juste mon gsm
mot de passe du wifi
combien la photocopie
photo dans téléphone mettre sur papier possible?
clé usb
le consulat veut tout en pdf, moi j'ai que du papier
je dois sortir mon billet de mon mail sur une feuille

# digital-skills
apprendre l'ordinateur
cours informatique débutant
je sais pas envoyer un mail
aide smartphone
digipunt
mes doigts tremblent sur cet écran
zoom comment installer
mon petit fils fait tout sur le gsm à ma place
mot de passe oublié toujours pareil
utiliser whatsapp
mettre une pièce jointe
clavier souris je connais pas
ma femme a un telephone neuf et n'ose pas y toucher
tout passe par des applis maintenant, je suis largué
formation word excel
telephone trop dificile pour moi, montrer svp
les rdv se prennent en ligne et moi je suis de l'ancienne école
le petit bonhomme tourne tourne sur l'écran et je ne sais pas quoi presser
je donne mon gsm à des inconnus dans le bus pour qu'ils règlent ça

# public-transport
bus
abonnement de lijn
ticket train combien
quel bus pour aller à l'hôpital
train pour anvers
tarif réduit sncb
comment acheter un billet sur le téléphone
carte mobib
j'ai eu une amende dans le tram, la machine marchait pas
transport
ma fille va à l'école à 12 km, abonnement scolaire
je marche une heure et demie parce que je comprends pas les lignes
carte 10 trajets
y a encore un bus après 22h?
train gratuit demandeur asile?
horaire tram dimanche
buzzy pass
le chauffeur m'a dit pas de monnaie, seulement la carte
je descends toujours deux arrêts trop tôt par peur

# parking
où garer ma voiture
parking
c'est payant pour se garer?
où mettre mon vélo
zone bleue disque
place handicapé devant chez vous
je viens en auto, y a de la place?
parking gratuit près de la maison
j'ai tourné 20 minutes sans trouver où laisser ma bagnole
range vélo
garer camionnette pour livrer
amende de stationnement devant votre porte
peut on stationner dans la rue
voiture ou mettre
attacher ma bicyclette en sécurité pendant le cours

# bike
apprendre à rouler à vélo
cours de vélo
vélo pas cher
réparer mon vélo
pneu crevé
fietsles
chez nous les femmes ne pédalaient pas, à 40 ans j'aimerais essayer
velo pour enfant location
chaîne cassée
je veux aller au travail sans bus, sur deux roues
vélo d'occasion 50 euros
les freins marchent plus
ma fille tombe toujours, qui lui montre l'équilibre
bicyclette gratuit?
mon bus part trop tôt, une bécane me sauverait
règles pour cyclistes
casque et cadenas

# shopping-repair
repair café
réparer mon grille pain
couturière pour une fermeture éclair
donnerie
magasin gratuit
aspirateur marche plus, qui arrange ça
échanger des affaires
lampe cassée
give box
jeter une radio pour un petit fil, c'est dommage
mon fer à repasser fume
troc
recoudre un pantalon
une chaise bancale qu'on pourrait recoller
reparer machine cafe
apporter un appareil abîmé, c'est quand?
weggeefwinkel

# garden
jardin
potager collectif
planter des tomates
au pays j'avais un champ, ici même pas un balcon
parcelle à cultiver
jardiner ensemble
semences
ma mère était paysanne, ses mains cherchent la terre
volkstuin
récolter des légumes
compost
menthe, coriandre, piment, où faire pousser ça
bêcher
bac à légumes dans le quartier
jardin partagé inscription
je veux faire travailler terre

# doctor
je suis malade
médecin
je cherche un médecin de famille
docteur qui prend des nouveaux patients
fièvre depuis 3 jours
mal au ventre
toux qui part pas
mon fils a des boutons rouges partout
maison médicale
quel docteur parle arabe
j'ai le dos bloqué, je sais plus me lever
huisarts
vertiges
tous les cabinets disent complet
ma fille se gratte l'oreille et pleure
malade moi, ou docteur
consultation combien de temps d'attente
certificat médical pour mon patron
depuis lundi je tousse et je tiens pas debout
mon petit ne mange plus, il est chaud et tout mou

# doctor-night
médecin de garde
docteur le dimanche
bébé 39 de fièvre il est minuit
poste de garde
urgent mais pas ambulance, on est samedi soir
wachtpost
1733
otite en pleine nuit que faire
tout est fermé jusqu'à lundi et ma femme a mal
quel medecin ouvert maintenant tard
infection urinaire le weekend
jour férié et je suis malade
dois je attendre demain matin pour voir quelqu'un, il vomit depuis le soir
nuit docteur ouvert?
aller aux urgences ou à la garde?
le généraliste ne répond plus après 19h

# doctor-uninsured
malade sans assurance
aide médicale urgente
carte médicale cpas
sans papiers et besoin d'un docteur
qui paie l'hôpital si j'ai pas de mutuelle
amu
médecins du monde
je suis en visite, mon assurance est finie et j'ai mal
j'ai avalé ma douleur car le docteur coûte 30 euros et j'ai rien
soins gratuits
mon ami clandestin s'est blessé, il a peur qu'on lui demande ses documents à l'hôpital
consultation sans mutuelle
diabète et pas de sécu
docteur possible sans carte?
réfugié pas encore en ordre, qui rembourse mes soins
sans titre de séjour et enceinte, où faire les contrôles

# health-insurance
mutuelle
m'inscrire à la mutualité
assurance maladie
remboursement docteur
vignettes jaunes
carte isi+
combien on me rend sur la consultation
solidaris chrétienne partenamut laquelle prendre
attestation de soins donnée par le médecin, j'en fais quoi
tarif préférentiel bim
je suis pas en ordre de mutuelle
mutualiteit
ma femme peut elle être sur ma mutuelle
le pharmacien dit que je ne suis pas assuré
papier vert docteur, quoi faire avec
cotisation en retard, plus remboursé
chaque visite je laisse 30 euros et rien ne revient
on m'a fait payer plein pot à la clinique car pas en ordre de mutuelle

# dentist
dentiste
mal aux dents
rage de dent
ma dent est cassée
ma joue est gonflée je dors plus
dentiste pas cher
carie enfant
tandarts
appareil dentaire prix
tous les cabinets dentaires refusent
je mâche que d'un côté depuis des semaines
gencives qui saignent
dentier pour mon père
dent arracher
mon petit n'ose plus sourire, ses dents de lait sont noires
dentiste de garde
la glace, le thé, l'air, tout me fait mal dans la bouche
je souris la bouche fermée

# pharmacy
pharmacie
pharmacie de garde
médicaments sans ordonnance
prescription sur ma carte
ou acheter sirop pour la toux
médicament trop cher
le docteur a donné un code barre, je fais quoi
j'ai plus mes pilules pour la tension
apotheek
ma boîte est vide et le médecin en vacances
paracetamol bébé
le nom du cachet d'ici pour ce que je prenais au pays
pharmacien ouvert dimanche
insuline au frigo plus qu'une
aller chercher remède pour ma mère
comprimé combien par jour c'est écrit en flamand

# pregnancy
je suis enceinte
sage femme
test positif
pilule contraceptive
accoucher où
mes règles ne viennent plus
retard de 3 semaines
gynécologue femme
cours de préparation à l'accouchement
avortement
planning familial
stérilet
ma belle soeur est à 7 mois et n'a jamais vu de docteur
nausées chaque matin
zwanger
le bébé bouge moins ça m'inquiète
bebe dans ventre, quoi faire premier
je veux plus d'enfant pour l'instant, quels moyens
ma belle mère dit que mon ventre est pointu, je n'ai encore vu personne
deux barres sur le bâtonnet et je tremble

# baby
mon bébé vient de naître
peser bébé
kind en gezin
couches
one consultation
il boit mal au sein
coliques
lait en poudre quelle marque
bébé pleure toute la nuit
allaitement douleur
nouveau né on rentre de la maternité et on sait pas s'y prendre
vaccins de 2 mois
quand donner les panades
ma fille de 3 semaines a le nombril rouge
kraamzorg
bebe caca vert normal?
infirmière à domicile après la naissance

# vaccination
vaccin
vaccination enfants
vaccin grippe
tétanos
mon fils n'a pas ses piqûres
carnet de vaccination perdu
covid rappel
vaccin pour voyager au congo
l'école demande quelles injections il a eues
rougeole
hpv pour ma fille
combien coute un vaccin
la piqûre pour les plus de 65
pas fait vaccin dans mon pays
mon enfant a reçu que la moitié là bas, comment compléter
vaccineren

# stress-sleep
je dors plus
insomnie
stress
cauchemars
ma tête ne s'arrête jamais
à 3h du matin je compte les heures
je pense trop
nerveux tout le temps
fatigué comme si j'avais cent ans
le moindre bruit me fait sursauter
mon mari marche toute la nuit dans le couloir
je serre les dents, j'ai mal aux mâchoires
tete pleine, pas dormir
je m'énerve sur les enfants pour un rien
le coeur bat vite quand la boite aux lettres claque
yoga relaxation
épuisée
je connais toutes les heures de la nuit par leur bruit
mes épaules sont dures comme du bois

# psychologist
psychologue
je suis déprimé
parler à quelqu'un de ce que j'ai vécu
angoisses
triste tout le temps
psy qui parle ma langue
je pleure dans le bus sans raison
depuis la guerre je suis plus le même
ma femme ne se lève plus, ne se coiffe plus
un poids sur la poitrine, pas le coeur malade, la tristesse
trauma
rien ne me fait plus plaisir
jai besoin de vider mon sac
crise de panique
coeur lourd, parler avec quelqu'un
mon fils dessine que des bombes
thérapie combien ça coûte
je souris dehors et dedans c'est tout cassé
je suis arrivée ici mais ma tête est restée dans la cave sous les bombes
mon fils de 8 ans fait pipi au lit depuis le bateau

# addiction
je bois trop
arrêter de fumer
alcool
drogue
mon frère fume de l'héroïne
le salaire de mon mari part dans les machines de jeu
paris sportifs je peux plus m'arrêter
cannabis mon fils
tabacologue
la bouteille m'attend quand je rentre
alcooliques anonymes
elle cache des canettes partout
joints tous les jours
verslaving
patch nicotine
boire boire chaque jour, comment stop
coke
j'ai rejoué ma paie hier soir sur mon téléphone

# disability-care
fauteuil roulant
soins à domicile
ma mère ne marche plus
enfant handicapé
aide familiale
autisme de mon fils
lit d'hôpital à louer
je lave, je porte, je nourris mon mari, je n'en peux plus
béquilles
tierce personne
trisomie
mon frère est aveugle
infirmière à la maison pour piqûres
thuiszorg
centre de jour pour adulte handicapé
papa oublie tout, il se perd dans la rue
garde malade
enfant pas parler pas marcher, aide?

# hospital
hôpital
opération
facture d'hôpital
je dois être opéré du genou
combien coute une nuit à l'hopital
visite heures chambre 214
ma femme sort demain de la clinique
acompte demandé avant l'admission
on me dit de rester à jeun, je comprends pas le papier
ziekenhuis
scanner irm rdv
qui garde les petits pendant mon opération
la facture de l'ambulance 70 euros
hospitalisé
résultats de la prise de sang à la polyclinique
operation peur, qui expliquer

# healthy-living
perdre du poids
diabète
manger sainement
régime
j'ai pris 15 kilos depuis que je suis en belgique
cholestérol
diététicienne
marche santé groupe
hypertension et sel
le docteur dit bougez plus
mon fils est gros, on se moque de lui
sucre trop haut
ici pain et frites, au pays légumes: mon corps proteste
gezond eten
bouger
quoi manger si diabete
essoufflée au premier étage

# school-enrol
inscrire mon enfant à l'école
quelle école
changer d'école
ma fille a 2 ans et demi
maternelle
mon fils a 12 ans et vient d'arriver
okan
aanmelden école
classe passerelle dasp
plus de place dans les écoles du quartier
école néerlandophone ou francophone
on déménage, comment transférer les petits
obligation scolaire à partir de quel âge
internat
école secondaire technique
enfant pas ecole encore, comment
le mien reste à la maison parce qu'aucune direction ne le prend
crèche finie, et après pour elle?
septembre arrive et mon fils n'a pas de banc
on est arrivés jeudi avec trois enfants qui devraient être en classe

# school-talk
parler avec l'instituteur
réunion de parents
mot dans le journal de classe
mon fils est malade, prévenir l'école
comment fonctionne l'école ici
smartschool
bulletin je comprends pas les points
la maîtresse veut me voir
absence justifiée
première, latin, technique: c'est quoi ces options
l'école a téléphoné j'ai pas compris
puis je emmener ma fille au pays avant les vacances
conseil de classe
oudercontact
on me dit redoubler, je suis pas d'accord
au pays le maître décide tout, ici ils me demandent mon avis
gilet, bottes, 5 euros pour jeudi: qu'est ce qu'ils veulent encore
ecole papier enfant pas compris
je signe chaque feuille sans savoir ce qu'il y a dessus
la directrice parle vite et regarde sa montre

# homework-help
aide aux devoirs
école de devoirs
devoirs
mon fils comprend rien en maths
soutien scolaire
je peux pas l'aider, j'ai pas été à l'école
dictée dictée dictée et on pleure tous les deux
prof particulier gratuit
huiswerkbegeleiding
mauvaises notes en français
tables de multiplication
un étudiant qui vient à la maison pour ma fille
elle a examens en juin et personne pour expliquer
le soir à table c'est la guerre avec son cahier
rattrapage lecture
devoir enfant en flamand, moi pas lire
il est en 3e secondaire et coule en physique
à 21h il est encore sur sa table de 7 et moi je sais pas comment on fait ici
elle me demande c'est quoi un complément direct, je regarde le plafond

# child-problem-school
mon fils est harcelé
on se moque de ma fille en classe
cpms
clb
il veut plus aller à l'école
dyslexie
lent pour apprendre
il revient avec des bleus de la cour
frappe les autres enfants
logopède
ma fille mange seule à midi, aucune copine
tdah
tous les dimanches soir mal au ventre à cause de l'école
renvoyé 3 jours
enseignement spécialisé
le mien parle à personne en classe
pesten
enfant triste ecole, pourquoi

# childcare-everyday
crèche
gardienne
place en crèche
accueillante d'enfants
je commence à travailler et bébé a 8 mois
halte garderie
opvang
combien coûte la crèche par jour
je peux pas accepter le job car personne pour le petit
nounou
toutes les puericultrices sont complètes
ma belle mère le gardait, elle est repartie au pays
garde après 17h
garderie avant et après l'école
qui garde enfant quand moi travail
équipe du matin à 5h, la petite dort encore, qui vient?

# childcare-during
puis je venir au cours avec mon bébé
garderie pendant le cours
qui garde mon fils pendant la leçon
y a un coin pour enfants?
bébé permis?
j'ai des jumeaux de 1 an et je veux étudier chez vous
garde d'enfants pendant l'activité
je reste à la maison à cause de la petite, sinon je viendrais en classe
elle a 2 ans, elle peut jouer pendant que j'apprends?
mon mari travaille, donc bébé avec moi ou pas de cours
garde incluse?
poussette dans la classe ok?
accueil des petits quand les mamans sont en réunion
cours femme avec enfant possible?
il est sage, il dort tout le temps, je peux l'emmener avec moi à l'atelier
babysit sur place
ma fille pleure si je la laisse, mais je veux tellement suivre vos leçons
les autres mamans, elles mettent leurs petits où pendant la classe?

# children-activities
activités pour enfants
bricolage
mercredi après midi
que faire avec des enfants de 6 et 9 ans
atelier peinture enfant
mes petits deviennent fous entre quatre murs
jeux pour gosses
les miens sont collés à la tablette
scouts
samedi pour ma fille de 7 ans
conteur d'histoires
plaine de jeux
pluie et trois enfants dans 40 m2
quelque chose de gratuit pour mon fils
cirque
knutselen
enfant jouer ou
le mercredi à 13h ils ont déjà vidé toutes mes armoires
les cris, les murs fins, les voisins: il faut qu'ils sortent s'amuser

# holiday-children
stage vacances
camp d'été
vacances de pâques enfants
plaine de vacances
speelplein
juillet août je travaille, que faire des enfants
congé de carnaval
colonie
deux mois sans école, ils vont me rendre chèvre
semaine de toussaint activité
camp pas cher pour 2 enfants
mon fils n'a jamais quitté la ville en été
inscriptions stages ouvertes?
kamp scout prix
vacance ecole, enfant seul maison, quoi faire
les autres partent à la mer, les miens regardent le plafond tout l'été

# teenagers
maison de jeunes
activités ados
mon fils de 15 ans traîne dans la rue
foot entre jeunes
jeugdhuis
où se poser avec des potes
ma fille de 16 ans s'enferme dans sa chambre
rap studio
jai 14 ans je me fais chier
terrain de basket
éducateur de rue
un endroit chill après les cours
ados filles
il a que son écran, pas un copain
club pour 12 à 18
soirée jeunes
mec on peut venir jouer fifa chez vous?
jeune garcon 17 ans rien faire

# parenting
mon enfant n'écoute pas
groupe de parents
éducation
crise d'ado
elle fait des colères au magasin
comment punir sans frapper
écrans trop
soutien à la parentalité
mon grand me répond mal devant tout le monde
papa absent, je fais tout seule
il dort pas dans son lit
jalousie entre frères
chez nous on obéit aux anciens, ici mon fils rit
opvoedingswinkel
la puberté de ma fille me dépasse
enfant crie beaucoup, maman fatigue
propre à 3 ans toujours pas
je dis non, il dit oui, et c'est lui qui gagne
ma fille claque la porte et dit que je suis une mère du moyen age

# playgroup
jouer avec mon bébé et d'autres mamans
rencontre parents tout petits
lieu de rencontre enfants parents
ma fille d'un an ne voit jamais d'autres bébés
groupe de jeu
maison verte
bébé massage
chanter avec les petits de 0 à 3
on est toujours nous deux, mon bébé et moi, ce serait bien qu'il joue avec d'autres
spelotheek et café pour mamans avec tout petits
ludo avec les deux ans, moi présent
papa et bambin activité
il a peur des autres enfants car on reste à la maison
ontmoetingsplek ouders baby
jouer ensemble parents enfants 18 mois
matinee bebe

# young-adult-study
étudier à l'université
bourse
haute école inscription
avoir mon cess à 25 ans
promotion sociale
kul admission étranger
je veux reprendre mes études
année préparatoire de langue pour l'unif
allocation d'études supérieures
arrêtée en 2e médecine à cause de la guerre
minerval étranger
j'ai 19 ans et le lycée fini là bas, et maintenant?
jury central
centre pour adultes tweedekans
mon neveu rêve d'être ingénieur
etudier universite, je refugie, comment
kot étudiant et cpas

# child-alone
mena
mineur sans parents
mon tuteur
jai 16 ans je suis seul ici
service des tutelles
test d'âge poignet
mon petit cousin est arrivé sans sa famille
jeune afghan non accompagné
ils disent que j'ai 20 ans mais j'en ai 17
famille d'accueil
j'ai voyagé seul depuis la libye, mes parents sont restés
je suis enfant, pas papa pas maman en belgique
qui décide pour moi si j'ai pas encore 18
tuteur ne vient jamais
anniversaire 18 ans, je dois quitter le centre mena?
garçon de 14 ans sans adulte

# lonely
je suis seul
je connais personne ici
solitude
je m'ennuie
ma seule conversation c'est la caissière
les murs me répondent
trois jours que mon téléphone n'a pas sonné
télé, lit, télé, lit, voilà ma semaine
mon mari travaille tard et moi j'attends
au pays la porte était toujours ouverte, ici personne frappe
ma mère reste assise à la fenêtre
isolé
tout seule avec bébé toute la journée
noël je le passe avec le chat
pas ami pas famille belgique
dimanche c'est le pire
je parle à voix haute pour entendre quelqu'un
mes plantes connaissent toute ma vie
j'ai mis deux assiettes hier, par habitude

# meet-people
rencontrer des gens
me faire des amis
boire un café ensemble
connaître des belges
amis
où les gens se retrouvent ici
je viens d'emménager, comment faire connaissance
groupe de rencontre
une copine pour papoter
j'aimerais inviter quelqu'un chez moi mais qui?
papoter autour d'un thé
sortir de ma bulle
ma voisine syrienne voudrait rencontrer d'autres femmes et des gens du coin
ontmoeting
activité pour se connaître
je vouloir amis belge
mon mari n'a que ses collègues, il lui faudrait des copains
lieu convivial
je connais le nom du chien de la voisine mais pas celui de la voisine
depuis un an dans l'immeuble, personne n'est entré chez moi boire un thé

# women-only
groupe de femmes
que pour femmes?
y a des hommes?
femme
mon mari peut il venir avec moi
je me sens mieux entre nous, sans messieurs
piscine heure femmes
je porte le voile, je veux l'enlever tranquille pour bouger
atelier pour dames
maman moment pour soi
vrouwengroep
ma belle mère accepte seulement si c'est féminin
réservé aux filles?
mon frère me laisse venir s'il n'y a pas de garçons
le prof c'est une dame?
cours seulement madame, possible
quand il y a des hommes dans la salle je reste muette
ma religion et la piscine mixte ça va pas ensemble

# men-only
groupe d'hommes
pour hommes aussi?
les messieurs sont bienvenus?
homme
je suis un homme, je peux venir au café des femmes?
quelque chose pour les papas
entre gars
mannengroep
toujours tout pour les femmes, et nous?
papa seul cherche groupe
mon mari n'ose pas parler devant des femmes
atelier masculin
mon père préfère jouer aux cartes avec d'autres messieurs
le mardi c'est que des mamans, mon frère vient quand?
moi monsieur, accepte?
club pour pères

# older-people
activités pour seniors
personnes âgées
troisième âge
j'ai 72 ans
mon père vieux cherche de la compagnie de son âge
club de pensionnés
ma grand mère aime jouer aux cartes
aînés
goûter pour anciens
à mon âge on apprend plus vite fatigué, un groupe calme?
ouderen
retraité qui veut sortir un peu
gym douce 65+
mamy reste en pyjama toute la journée
vieux monsieur marocain, où il peut boire son thé avec d'autres
vieux parents activite

# activities-soon
c'est quoi le programme
qu'est ce qu'il y a cette semaine
activités
agenda
quoi de prévu samedi
quelque chose à faire demain?
calendrier du mois
jai congé mardi, vous faites quoi
prochaines activités
une idée pour sortir ce weekend
le flyer dit rien de mars, il se passe quoi
activiteiten
évènement bientôt?
que fait on chez vous en décembre
mes amies viennent me voir vendredi, il y a quelque chose d'organisé?
quoi activité aujourdhui
la nouvelle brochure est sortie?
je ne veux pas rester encore un samedi sur le canapé, vous proposez quoi
mes cousins arrivent jeudi, y a un truc à voir chez vous?

# trip
excursion
aller à la mer
sortie en groupe
voyage d'un jour
je n'ai jamais vu la plage en belgique
visite d'un musée
balade à bruges
bus part à quelle heure pour l'excursion
zoo avec les enfants
combien la sortie à planckendael
daguitstap
mes gosses n'ont jamais vu la mer
partir une journée, changer d'air
pique nique au parc organisé?
voir belgique avec groupe, ca me plait
inscription pour la sortie de dimanche

# festivity
fête
noël
iftar
rompre le jeûne ensemble
aïd
nouvel an
fête de quartier
saint nicolas vient chez vous?
ramadan vous faites quoi
barbecue
pâques chasse aux oeufs
passer le réveillon avec d'autres, pas devant la télé
carnaval
newroz
feest
fête des voisins
au pays le jour de l'aid tout le monde mange dehors, ici c'est un mardi comme les autres, on fete où?
moi apporter gateau pour fete ok?

# sport
sport
fitness
club de foot
natation
cours de natation adultes
courir avec d'autres
boxe
zumba
mon fils veut jouer au foot
cricket
ma fille fait du judo au pays, et ici?
salle de gym femmes
cotisation club trop chère
j'étais gardien de but chez nous, une équipe m'accepte?
je suis rouillé, besoin de transpirer
zwemmen
volley le soir
jouer football ou, je bon joueur

# music-art
musique
danse
théâtre
peinture
couture
cuisiner ensemble
apprendre la guitare
chorale
tricot
dessin
j'ai laissé mon oud à alep et mes doigts s'ennuient
atelier créatif
poterie
broder avec d'autres
je chante dans ma cuisine, où chanter pour de vrai
naaien
mon fils tape sur tout, batterie?
coudre machine apprendre

# library
bibliothèque
emprunter des livres
biblio carte
bib
livres en arabe
livres simples pour apprendre
lire sans acheter
ma fille dévore tout ce qui a des pages
bibliotheek horaires
bd pour ado
amende livre en retard
prêt de dvd
endroit silencieux avec tables pour lire
romans en tigrinya ça existe?
livre gratuit prendre maison
carte de bibliothèque combien

# neighbourhood
mon quartier
comité de quartier
lampadaire cassé dans la rue
les voitures roulent trop vite, les gamins peuvent plus jouer devant la porte
s'entraider entre voisins
banc dans le parc
trou dans le trottoir, à qui le dire
je garde ton chat tu m'aides aux courses, ce genre de choses
plantes devant les maisons
donner mon avis à la commune
buurt
la place devant chez nous est triste, on pourrait faire quelque chose
service d'échange local
saleté dans notre rue
une vieille dame seule au 12, je peux lui porter ses courses?
quartier propre ensemble

# own-community
association marocaine
des gens de mon pays
communauté congolaise
asbl somalienne
où sont les ukrainiens ici
parler kurde avec d'autres
club turc
entendre ma langue me manque
je suis le seul érythréen du village
fête des guinéens
groupe tamoul
ma femme voudrait rencontrer des albanaises
vereniging syriens
afghans dans la région
frere senegalais ou ils se retrouve
cours d'arabe pour nos enfants par la communauté

# bring-friend
je peux amener une amie
venir avec ma soeur
avec ma famille ok?
seule je n'ose pas, à deux c'est mieux
mon cousin est en visite, il peut m'accompagner?
venir à plusieurs
combien de personnes maximum je peux prendre
ma collègue aimerait aussi, on vient ensemble?
invité permis
toute la tribu, 7 personnes, ça va?
mon copain peut rester avec moi pendant l'activité
accompagnant
amener mes voisins à votre souper
une amie timide veut voir comment c'est
moi et frere venir deux ok

# religion
église
mosquée
vous êtes catholiques?
c'est une organisation religieuse?
temple
où est la messe
mosquee proche
on doit croire en dieu pour venir?
y a une croix au mur, je suis musulman, ça pose problème?
pasteur évangélique
prière du vendredi où
église orthodoxe pour ma mère
bible
vous essayez de convertir les gens?
eglise africaine dimanche
sikh gurdwara

# about-us
vous êtes qui
c'est quoi votre organisation
vous faites quoi
asbl?
qui paie tout ça
une amie m'a donné ce numéro sans m'expliquer
à quoi vous servez
pour qui est cette maison
vous dépendez de la commune?
présentation
c'est l'état ou des bénévoles?
mon assistante a dit va là bas, mais je sais pas ce que c'est
depuis quand vous existez
quelles aides vous proposez
vous quoi faire
combien de gens travaillent chez vous
c'est comme le cpas ou autre chose?

# opening-hours
vous êtes ouverts?
horaire
heures d'ouverture
ouvert aujourd'hui
fermé?
vous ouvrez à quelle heure
samedi ouvert?
jusqu'à quelle heure je peux passer
j'étais devant une porte close ce matin
ouvert pendant les vacances
quels jours vous êtes là
entre midi et deux quelqu'un?
le 1er mai ouvert ou pas
open?
je finis à 17h, c'est encore bon?
quand ouvre porte
vous fermez en août?
j'ai sonné à 13h, personne, vous mangez?
je finis l'usine à 15h et le temps du bus

# where-are-you
où êtes vous
adresse
c'est où
quelle rue
numéro de la maison
je suis dans la rue mais je vois pas votre porte
quelle sonnette
envoyez localisation
vous êtes dans quelle ville
le gps m'envoie devant un magasin
quel bâtiment, quel étage
à côté de quoi?
c'est ou exactement
maison blanche ou rouge?
j'attends devant une église, c'est ici?
ou est bureau
le chauffeur de taxi demande le numéro
ma fille doit me chercher chez vous, je lui dis quelle rue

# how-to-get-there
comment venir chez vous
quel bus
de la gare à pied combien de minutes
chemin
je viens en train de bruxelles
quel arrêt je descends
itinéraire
c'est loin de la station?
je suis perdu, je vois un pont
tram ou bus pour arriver là
on passe par où avec une poussette
à vélo c'est faisable?
je suis à la gare, et maintenant, gauche ou droite?
route svp
ma mère ne connaît pas la ville, expliquez lui le trajet
venir comment pas voiture
je tourne autour du rond point depuis 15 minutes
je sors du train, je vois un kebab et une église, après?

# contact-us
votre numéro
téléphone
mail
whatsapp?
comment vous joindre
je préfère envoyer un vocal, c'est possible?
à qui j'écris
numéro de l'accueil
y a t il un contact pour les cours
gsm
j'ai perdu votre carte de visite
facebook
je dois vous envoyer un document, à quelle adresse mail
tel svp
sur quel numéro ma soeur vous appelle
donne numero

# appointment
rendez vous
prendre rdv
faut il un rendez vous
je peux passer comme ça?
vous avez un moment jeudi?
sur rendez vous ou pas
rdv demain possible
quand pouvez vous me recevoir
fixer une date
afspraak
y a t il une file ou une heure précise
ma mère voudrait voir quelqu'un de chez vous mercredi
dois je m'annoncer avant de venir
permanence libre?
besoin venir parler, quelle heure
bloquer un créneau
la dernière fois on m'a renvoyé parce que je n'étais pas noté
je viens de loin, je veux être sûr que quelqu'un me reçoit

# cancel-appointment
annuler mon rdv
changer rendez vous
je peux pas venir demain
reporter
je suis bloqué au travail, je viens pas tantôt
empêchement
oublié mon rendez vous de ce matin
décaler à la semaine prochaine
enfant malade donc rdv tombe à l'eau
désolé je serai pas là à 14h
déplacer l'heure
train en grève, je ne serai pas à l'entretien
ma femme avait rdv mais elle accouche
pas venir rendez vous, pardon
autre jour svp que mardi pour mon rendez vous
trop tard je vais rater notre rendez vous

# cost-help
c'est gratuit?
combien ça coûte
faut payer?
prix
je dois payer votre aide?
l'activité est à combien
jai pas d'argent, je peux participer quand même?
membre payant?
vous demandez des sous pour remplir un papier?
participation libre
un avocat chez vous ça se paie?
tarif
mon portefeuille est à plat, ça vaut la peine de venir?
combien euro
je paie avant ou après
cotisation annuelle
à la fin du mois je compte les pièces, chez vous il faut sortir le portefeuille?
on m'a dit que rien n'est gratuit en belgique

# who-may-come
je peux venir?
c'est pour tout le monde?
à partir de quel âge
je n'habite pas votre commune
je parle pas néerlandais, je suis accepté?
pour les belges aussi
conditions pour participer
enfant de 10 ans peut venir?
j'ai une carte orange, j'ai le droit d'entrer?
faut il être musulman ou chrétien
je vis à 20 km, c'est encore bon?
limite d'age
mon voisin est polonais, européen aussi bienvenu?
sans inscription on entre?
moi venir permis?
étudiante erasmus acceptée?
j'ose pas pousser la porte, peut être c'est pas pour moi
j'habite de l'autre côté du canal, ça compte?
à 58 ans on me laisse encore entrer?

# wheelchair
ascenseur
accessible en chaise roulante
escaliers?
poussette double passe?
j'ai mal aux genoux, c'est à quel étage
rampe
ma mère est en fauteuil
marches à l'entrée
largeur de la porte
toilettes adaptées
je marche avec un déambulateur
pmr
mon mari a une jambe artificielle, monter c'est dur
lift
beaucoup escalier chez vous?
aveugle avec canne, quelqu'un m'attend en bas?

# anonymous
je dois donner mon nom?
anonyme
je veux pas dire qui je suis
sans nom possible?
montrer mes papiers à l'entrée?
vous notez qui vient?
j'aime mieux rester discret
un faux prénom ça va?
juste une question, pas besoin de mon nom
carte d'identité obligatoire pour parler?
ma cousine a peur d'être enregistrée
dois je m'identifier
caché
je peux demander pour une amie sans la nommer
pas dire nom ok?
signer une liste de présence c'est obligé?

# privacy
vous gardez mes données?
secret professionnel
vous allez le dire à la police?
office des étrangers va savoir?
confidentiel?
qui lit mes messages
ce que je raconte reste ici?
mon mari ne doit pas savoir que j'écris
vous êtes liés à l'état?
rgpd
est ce que le cpas voit notre conversation
mes photos vous en faites quoi
j'ai peur qu'on me dénonce si je parle
vie privée
vous montrer mon histoire autres personnes?
effacez vous après?
les murs ont des oreilles, chez vous aussi?

# complaint
je veux porter plainte contre vous
pas content
votre bénévole m'a mal parlé
réclamation
la dame de l'accueil m'a humilié
service nul
on m'a fait attendre 2h pour rien
parler au responsable
vous m'avez donné une mauvaise info et j'ai perdu 200 euros
klacht
le prof crie sur nous
vous traitez certains mieux que d'autres
j'ai été renvoyé de chez vous comme un chien
déçu
mauvais accueil
pas bien aide moi, je fache
à qui signaler un problème avec votre personnel
je suis sortie de votre bureau en larmes à cause de votre collègue
on s'est moqué de mon accent à votre comptoir

# staff-language
vous parlez quelles langues
quelqu'un parle arabe chez vous?
on peut parler français?
english?
je parle pachto, ça ira?
ma mère ne parle que berbère
y a un collègue turc?
pas français pas flamand, seulement espagnol
en quelle langue est l'accueil
russe ou ukrainien possible
je veux expliquer dans ma langue, c'est plus facile
qui comprend le lingala chez vous
portugais
parler arabe avec moi?
j'écris mal français, je peux écrire en anglais

# be-volunteer-here
devenir bénévole chez vous
comment être volontaire dans votre asbl
vous cherchez des bénévoles?
donner cours chez vous comme bénévole
défraiement bénévole combien
je parle 4 langues, ça vous serait utile?
j'ai le mercredi libre pour votre équipe
aider dans votre restaurant
je suis institutrice retraitée, je peux vous épauler?
candidature bénévole
assurance des bénévoles
vos besoins en ce moment?
ma fille pourrait lire avec vos petits
moi aider chez vous
vous m'avez tendu la main, à mon tour dans votre maison
contrat de volontariat
ma retraite commence en mai, mes mardis sont pour vous si vous voulez
j'ai appris ici, maintenant je voudrais montrer aux nouveaux chez vous

# no-answer
personne répond au téléphone
toujours pas de réponse
j'ai envoyé 3 mails
vous ne décrochez jamais
ça sonne dans le vide
j'attends votre réponse depuis 2 semaines
quelqu'un devait me rappeler
message lu mais silence
répondeur toujours
allo?
ma demande est tombée dans un trou
combien de temps pour répondre
vous m'avez oublié?
mon mari a écrit lundi, on est vendredi
pourquoi vous pas repondre moi
rien entendu de vous
je parle à votre répondeur comme à un ami maintenant
mon message a deux petits traits bleus et puis rien

# lost-found
j'ai oublié mon sac chez vous
perdu mes gants
objets trouvés
écharpe rouge laissée dans la classe
avez vous trouvé un téléphone noir
mes clés sont restées sur la table je pense
parapluie
mon fils a oublié son doudou
vous avez vu ma veste?
boite à tartines restée là
en rentrant j'ai vu qu'il me manquait mes lunettes, elles sont chez vous?
cartable oublié hier
carte de bus tombée dans vos locaux
perdu bague dans toilette chez vous
on a pris mon manteau par erreur au vestiaire

# discrimination
racisme
discrimination
on m'a refusé l'appart à cause de mon nom
insultée dans le bus à cause de mon foulard
retourne dans ton pays m'a dit un client
unia
au travail ils m'appellent le noir
pas embauchée car voilée
au videur de la boite j'ai pas la bonne tête
le logement était libre, puis j'ai dit mohamed et il était loué
la prof dit aux arabes de s'asseoir derrière
contrôlé par la police trois fois par semaine, mon copain blond jamais
mon fils revient: maman ils disent que ma peau est sale
traité comme un sous homme au guichet
raciste voisin parole
ouvrier qualifié mais toujours le balai pour moi l'africain
la place était libre jusqu'à ce que je m'assoie à côté d'elle
mon cv part avec le prénom de ma voisine et là on me rappelle

# police-report
on m'a volé mon vélo
déclaration de vol
portefeuille perdu
pickpocket
faire un constat à la police
plainte vol gsm
cambriolage chez nous pendant les vacances
mon sac a disparu au marché
où est le commissariat
carte d'identité volée, document de la police
la vitre de ma voiture est cassée
aangifte
numéro du pv pour l'assurance
ma mère s'est fait tirer son sac, elle va bien mais les papiers sont partis
plainte police comment, j'ai pas peur plus
police langue anglais déposer plainte vol

# quarrel-home
on se dispute tout le temps
divorce
problèmes de couple
ma femme veut partir
plus d'amour entre nous
séparation et garde des enfants
mon mari et moi on se parle que par sms
belle mère qui se mêle de tout
conseiller conjugal
il dort sur le canapé depuis un mois
médiation familiale
les enfants se bouchent les oreilles quand on s'engueule
pension alimentaire
mon mari dépense tout et on se fâche
elle a changé depuis qu'on vit ici
couple va mal, parler avec qui

# violence-talk
mon mari me frappe
il me menace
violence
jai peur de rentrer chez moi
il prend mon téléphone et m'enferme
elle me griffe et me crache dessus, moi un homme
je mets du fond de teint pour cacher
il dit que si je pars il me retrouvera
ma soeur a encore un oeil au beurre noir
pousser contre le mur hier encore
quand j'entends sa clé dans la porte je tremble
mon ex m'attend devant le boulot
refuge pour femmes
il m'etrangle apres il demande pardon
frappe moi mari, quoi faire
je dors avec une chaise contre la porte
quand il a perdu au jeu c'est mon corps qui paie
je sais à son pas dans l'escalier si ce sera une mauvaise soirée

# child-harm
mon voisin bat ses enfants
la petite a des traces de ceinture
enfant maltraité
le père frappe mon neveu
j'ai peur pour un gamin en bas
sos enfants
elle laisse son bébé seul toute la nuit
mon beau fils touche ma fille
il a faim, sale, personne s'occupe de lui
mon mari cogne les petits quand il a bu
ma nièce m'a dit un secret sur son oncle
j'entends pleurer et des coups à travers le mur
enfant brûlé cigarette
papa me tape avec le cable
kindermishandeling
enfant peur rentrer chez sa mère
chez eux le petit se cache sous la table dès qu'un adulte lève le bras
la fillette d'à côté a l'air d'avoir peur de son papa, toujours des manches longues en été

# suicidal
je veux mourir
envie d'en finir
suicide
plus la force de vivre
sans moi ils seraient mieux
je regarde les rails du train et je pense
à quoi bon se lever encore
j'ai écrit une lettre d'adieu
ma fille se coupe les bras
mon fils dit qu'il veut plus être là
dormir et jamais me réveiller
je sers à rien, autant disparaitre
vie fini pour moi
demain vous n'entendrez plus parler de moi
personne pleurerait à mon enterrement
prevention suicide numero
je range tout, je donne mon chat, après ce sera calme
mon ami dit que ses enfants auront bientôt plus besoin de lui, il a rendu ses clés

# poisoned
mon bébé a bu de la javel
avalé des médicaments
poison
centre antipoisons
elle a pris toute la boîte de cachets
il a mangé des baies rouges du jardin
pile bouton avalée
champignons cueillis et on vomit tous
déboucheur avalé
la petite avait la bouteille de nettoyant dans la bouche
trop pris de somnifères
intoxication co mal de tête toute la famille
enfant boire produit vaisselle
mon père s'est trompé et a bu le détergent
capsule de lessive croquée

# life-danger
appelez une ambulance
il ne respire plus
au feu
crise cardiaque
ma mère est tombée et ne répond pas
accident de voiture
112
il perd beaucoup de sang
ça brûle dans la cuisine
mon mari a la bouche de travers et parle bizarre
bébé bleu
quelqu'un avec un couteau en bas
il s'étouffe
odeur de gaz forte
douleur poitrine bras gauche
lui tombé pas bouger pas parler
explosion dans l'immeuble

# roofless-tonight
je sais pas où dormir ce soir
à la rue cette nuit
abri de nuit
sans abri
mis à la porte à l'instant avec mes sacs
samusocial
on est à la gare avec deux enfants et il fait noir
mes affaires sont sur le trottoir
dormir dehors
fedasil m'a dit pas de place aujourd'hui, je vais où?
mon ami me garde plus, c'est fini dès maintenant
encore une nuit dans la voiture avec les petits
pas lit cette nuit
nachtopvang
le proprio a changé la serrure
il gèle et j'ai qu'un banc
on ferme la gare à minuit, après on va où avec la poussette
ma dernière nuit chez eux c'était hier

# exploited
mon patron a pris mon passeport
obligé de travailler sans argent
traite des êtres humains
on me force à me prostituer
dois rembourser le passeur en travaillant
je dors dans l'atelier et la porte est fermée à clé
esclave
madame me laisse jamais sortir, je nettoie jour et nuit
si je parle ils feront du mal à ma famille au pays
14 heures par jour pour 5 euros et un matelas
ils ont gardé mes papiers
ma copine doit danser et coucher avec des clients pour un homme
pagasa payoke
patron dit moi encore dette, moi travailler encore
on m'oblige à mendier
la fille chez les voisins ne va pas à l'école, elle sert toute la journée
ma carte est dans son coffre, il dit que je l'aurai quand j'aurai tout remboursé
je cuisine, je lave, je garde leurs enfants, et le dimanche aussi, pour une chambre sans fenêtre

# return-home
je veux rentrer au pays
retour volontaire
oim
j'en peux plus ici, billet pour tunis
aide pour repartir
rentrer dans mon pays avec un peu d'argent
ma mère est mourante là bas, je repars pour de bon
fedasil retour
10 ans d'attente ça suffit, je plie bagage
qui paie l'avion si on rentre
mon père veut finir ses vieux jours au village
vrijwillige terugkeer
retourner bresil famille entière
fini belgique, moi retourner maison
prime de réinstallation

# war-family
ma famille est à gaza
sans nouvelles de mon frère
tracing croix rouge
chercher ma soeur disparue
bombardements chez mes parents
depuis le passage en mer je n'ai plus de trace de mon cousin
le réseau est coupé, ma mère répond plus
mon fils est soldat au front
séparés à la frontière turque
personne disparue syrie
chaque sonnerie je pense que c'est la mort d'un des miens là bas
camp au soudan, comment faire passer un message aux miens
famille moi dans guerre, quoi faire
retrouver mon père perdu pendant la fuite
kharkiv mes grands parents bloqués

# detention
mon frère est en prison
centre fermé
127bis
la police a arrêté mon mari sans papiers
caricole
visite prison comment
ils l'ont pris au travail et emmené
parloir
mon fils de 19 ans est incarcéré
menacé d'avion vendredi, il est à steenokkerzeel
libérer quelqu'un détenu
bracelet électronique
mon cousin téléphone de derrière les barreaux
avocat pour centre fermé merksplas
mari dans prison, enfants demander papa
colis pour détenu

# female-cutting
excision
mutilation génitale
mariage forcé
mes parents ont choisi un mari pour moi
ils veulent couper ma fille pendant les vacances au pays
crime d'honneur
mon oncle dit que je salis la famille
gams
j'ai été coupée petite et j'ai mal
billet aller simple pour mes fiançailles que je veux pas
ma belle mère parle de la purifier
promise à un cousin de 40 ans
infibulation
la petite soeur de ma copine part en guinée et on a peur du couteau
ma famille veut me tuer car j'aime un garçon belge
marier force, moi 17 ans

# lgbt
je suis gay
lesbienne
lgbt
trans
j'aime un homme et ma famille ne sait pas
homosexuel dans mon pays c'est la prison
rainbow house
au centre ils se moquent de moi car je suis efféminé
coming out
mon fils m'a dit qu'il aime les garçons
né fille mais je suis un homme
groupe pour queer réfugiés
holebi
je cache ma copine depuis 4 ans
asile parce que gay
bisexuel
moi homme aimer homme, qui parler

`;
