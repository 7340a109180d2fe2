/** Ways of saying things to the assistant, and of needs and topics that came later, in French. */
export const more = `
# say-human
je veux parler à une personne
passez moi quelqu'un svp
y a quelqu'un de vrai là
c'est dur pour moi d'écrire, rappelez moi s'il vous plait
je peux appeler qui
pas de robot merci
donne moi un de tes collègues
un bénévole peut me répondre ?
je préfère une vraie voix
rappelez moi au 0484 quand vous pouvez
un humain
jveux un etre humain
est ce qu'un membre du personnel peut lire mon message
les machines ça m'énerve, je veux un conseiller
ma mère sait pas lire, quelqu'un peut lui téléphoner
avec qui je peux discuter de ça
mettez moi en contact avec l'assistante sociale
c'est trop intime pour un ordinateur
transférez ma demande à l'équipe
allo il y a âme qui vive ici
parler avec responsable
je voudrais la dame de l'accueil
est-il possible d'échanger de vive voix avec un de vos agents
kelkun peut mapeler
on peut se voir en face pour que j'explique
j'ai mal aux yeux avec le téléphone, mieux la voix
assez des réponses automatiques, envoyez un homme ou une femme
qui travaille aujourd'hui, passe le moi
mon histoire est longue je la raconte pas par écrit
contacter un volontaire
appelez mon mari, il parle mieux que moi
standard téléphonique svp
je fais confiance qu'aux gens, pas aux appareils
quand est-ce qu'on me rappelle
votre chef il est là ?
j'aimerais être aidée personnellement
quelqun de chez vous pour m'écouter
quelqu'un de chez vous peut me téléphoner
mon numéro c'est le 0485 00 11 22, appelez quand vous pouvez
je ne veux pas parler à une machine
il me faut une vraie personne pas un chatbot
est-ce que votre collègue peut me répondre
un de vos bénévoles pourrait m'appeler cet après midi
je sais pas bien écrire, on peut se parler au téléphone
y a-t-il une dame ou un monsieur pour me répondre
passez-moi le chef ou la responsable
contactez ma femme sur son gsm, elle expliquera
vous pouvez me transférer vers le secrétariat
qui travaille là, je veux lui parler
dites à un volontaire de me rappeler
je veux entendre une voix humaine
mettez quelqu'un au bout du fil
un coup de fil svp
une personne svp
donnez moi un conseiller
téléphonez à ma soeur, elle parle mieux
je voudrais avoir quelqu'un en ligne svp
laissez moi parler avec la dame de l'accueil
mettez moi en contact avec un collègue
mieux un humain que une machine
une personne à la place d'un ordinateur
avec qui de chez vous je peux téléphoner
un appel de votre bureau serait utile

# say-start
commencer
démarrer
recommencer
retour au début
menu principal
on reprend à zéro
nouvelle question
montre moi le menu
je veux revenir au départ
allons-y
effectuer une autre demande
page d'accueil
on refait tout
start
remets la liste de tout à l'heure
revenir en arriere
autre sujet, on repart
on reprend du début
on repart de zéro
retournez à la première page
on refait tout du début
on recommence un peu

# say-help
tu peux faire quoi
comment ça marche
qu'est ce que je peux demander ici
ça sert à quoi cette discussion
aide
explique moi comment t'utiliser
je dois écrire quoi
je sais pas quoi mettre
vous aidez pour quelles choses
donne un exemple de question
c'est ma première fois, comment on fait
sur quel bouton j'appuie
mode d'emploi
quels sont vos services ici dans le chat
je peux parler au lieu d'écrire ?
est ce que je peux envoyer une photo de ma lettre
cmt sa marche ton truc
ma voisine m'a donné ce numéro, et maintenant
tout demander ou seulement les cours ?
à quoi tu réponds
quelles questions sont possibles
aidez moi à utiliser ça svp
tu peux faire quoi pour moi
qu'est-ce que je dois faire ici
je connais pas cette appli, expliquez
tu sers à quoi exactement
montre la liste de ce que tu sais faire
à quoi ça sert ici
tu sais faire quoi au juste
comment je travaille avec ce chat
comment bien utiliser ce chat
je fais quoi avec ce truc

# say-language
tu parles arabe ?
écris en arabe
en néerlandais svp
je comprends pas l'anglais, français svp
français
vous pouvez répondre en espagnol
changer la langue
english please
parlez vous turc
je veux lingala
pourquoi tu écris en flamand, je parle français
mon français est petit, dans ma langue c'est possible
russe ou ukrainien
darija stp
en roumain pour mon mari
remets en français
liever nederlands
choisir une autre langue
peul ou soussou ça existe ?
ma femme lit que l'arabe
est-ce que vous connaissez le polonais
passe à l'anglais
je prefere la langue de moliere
tigrinya, tu sais ?
parle moi en arabe
vous pouvez écrire en turc, je lis mieux
je veux continuer en anglais
mettez la conversation en espagnol
réponds en ukrainien parce que ma mère lit aussi
écrivez en néerlandais, je veux pratiquer
on peut parler une autre langue ici
quelles langues connaît ce chat
mon ami lit aussi, écris en polonais
changer la langue de la discussion
plutôt en russe
est-ce qu'il y a d'autres langues possibles ici
écris en turc, je veux utiliser ma langue
parle russe avec moi
utilisez plutôt arabe avec moi
parlez moi en anglais

# say-subscribe
je veux recevoir les nouvelles
tenez moi au courant
m'abonner
envoyez moi un message quand il y a du nouveau
inscription à la newsletter
prévenez moi s'il y a une sortie
je veux les infos sur les activités
mettez mon numéro dans la liste pour les annonces
chaque semaine un petit message ce serait bien
activer les notifications
je rate toujours tout, avertissez moi avant
comment recevoir votre programme automatiquement
ajoutez moi au groupe d'info
s'il y a quelque chose pour les mamans, écrivez moi
oui je veux etre informé
recevoir vos actualités sur whatsapp
un sms pour la prochaine fête svp
envoi moi les nouveauté
j'aimerais suivre vos événements
abonnement aux infos
faites moi signe pour les prochains ateliers
je veux être sur la liste pour les nouvelles
envoyez moi un mot quand il y a une fête ou une activité
avertissez moi quand il se passe du nouveau
je veux vos nouvelles chaque semaine sur mon gsm
tenez ma famille au courant des activités
prévenez moi par sms pour les prochaines sorties
s'il y a encore une fête dites moi, voici mon numéro
je veux toujours participer, notez mon numéro
oubliez pas de me prévenir pour les nouveautés

# say-unsubscribe
je ne veux plus de messages
stop les messages
me désabonner
enlevez moi de la liste
trop de notifications
arrêtez de m'écrire
plus d'infos merci
désinscription newsletter
j'ai déménagé, ne m'envoyez plus rien
pourquoi je reçois toujours ça, arrete
retirez mon numéro de vos envois
fini les sms
désactiver les alertes
laissez moi tranquille avec vos annonces
mon tel sonne tous les jours à cause de vous
comment couper les nouvelles
resilier l'abonnement aux messages
spam stop
je souhaite ne plus être contacté
unsubscribe
vos invitations ça m'intéresse plus
je ne veux plus de ces messages
ne m'envoyez plus rien
trop de messages sur mon téléphone
retirez mon numéro de la liste
plus de sms svp
coupez les notifications
j'en ai assez de vos messages
je ne veux plus rien avoir de vous
comment me débarrasser de ces messages
j'en ai marre de vos sms
laissez moi avec ces messages

# say-forget
efface mes données
oublie moi
supprime cette conversation
effacer tout ce que j'ai écrit
enlève mon nom
je veux pas que tu gardes ça
jette tout ce qui est sur moi
droit à l'oubli
rgpd suppression
personne doit lire ça, efface
mon mari regarde mon téléphone, supprimez svp
garde rien de moi
vider l'historique
retire mon numéro de ton système
oubli tout ske j'ai dit
supprimer mon compte
je regrette d'avoir raconté, enlève
détruisez mes informations
aucune trace de moi svp
nettoie la discussion
comment faire disparaitre mes messages
efface tout ce que j'ai écrit
enlevez mon nom et mon numéro de votre système
personne ne doit lire ça, efface
ne gardez rien sur moi
mes données doivent être supprimées
supprimez toutes mes informations
ce que je vous ai raconté doit disparaître
tout ce qu'il y a sur moi ici doit partir

# say-greeting
bonjour
salut
coucou
bonsoir
ça va ?
slt
bjr madame
salam
comment allez vous aujourd'hui
hello
bon matin
yo
cc sa va
salutations à toute l'équipe
bonjour monsieur, vous allez bien
wesh
je vous salue
alors, la forme ?
bonsoir comment ça va
salut tout le monde, ça va chez vous

# say-thanks
merci
merci beaucoup
mrc
je vous remercie
mille mercis
c'est gentil merci
thanks
merci infiniment pour votre aide
que dieu vous bénisse
grand merci à vous
ok merci
je te remercie mon ami
ça m'aide beaucoup, merci bien
mersi
un tout grand remerciement
sans vous j'étais perdue, merci
choukran
merci ça m'a bien aidé
ok merci beaucoup c'est gentil
super merci
que dieu vous bénisse merci
mrc pour l'explication
trop gentil de votre part merci
c'est très aimable à vous

# say-goodbye
au revoir
à bientôt
bonne journée
bye
a+
bonne nuit
à demain
je dois y aller, salut
ciao
bonne soirée à vous
à la prochaine
adieu
bon week-end
c'est tout pour moi, au revoir
on se reparle
tchuss
portez vous bien
allez ciao
je vais dormir, à demain
bon, bonne journée à vous
c'est tout, au revoir

# say-praise
tu es gentil
bonne réponse
bravo
super bien expliqué
t'es trop fort
vous êtes adorable
génial
intelligent ce petit truc
c'est parfait
j'aime bien parler avec toi
mieux que la commune
top
tres clair et simple
wow rapide
personne m'a aidé comme ça
chapeau l'équipe
quelle belle application
waw c'est rapide
vous êtes vraiment aimable
bien joué
tu es un amour
franchement bravo
vous êtes trop fort, félicitations
c'était vraiment bien aidé

# say-insult
tu es bête
robot nul
tu sers à rien
idiot
ferme la
quelle merde ce truc
espèce d'imbécile
t'es débile ou quoi
inutile
con de robot
va te faire voir
pourri votre service
je te déteste
tu sais rien du tout
machine de malheur
n'importe quoi, minable
gros naze
quel système pourri
t'es trop bête
ordinateur stupide
tu vaux rien
mais quel idiot ce robot
quel chat idiot

# say-identity
tu es qui
t'es un robot ?
c'est une personne ou une machine
je parle avec qui
comment tu t'appelles
vous êtes réel ?
réponse automatique ou quoi
chatgpt c'est toi
homme ou femme ?
quelqu'un écrit derrière ?
tu es quoi exactement
ia ou humain
votre nom svp
est-ce un ordinateur qui me répond
tu travailles là bas pour de vrai
qui m'envoie ces messages
es tu vivant
je parle avec quelqu'un ou avec un programme
vous êtes une vraie personne
j'écris à un humain ou à une machine
qui répond, un ordinateur ou une personne
c'est une personne ou un programme

# say-lost
je comprends pas
trop difficile
ça veut dire quoi
c'est quoi ce mot
plus simple svp
hein ?
je te suis pas
trop long, résume
explique comme à un enfant
que voulez vous dire
j'ai rien compris
parle facile
redites autrement
c'est du chinois
je suis perdue dans ton texte
pas clair
j'ai lu deux fois et toujours rien
avec des mots simples stp
pardon mon français est faible, répète doucement
jcompren r
tu peux préciser s'il te plait
je capte rien
ces mots je les connais pas, dites plus facile
comment, vous dites quoi
plus court et plus simple svp
je comprends pas ce que tu écris
tu parles trop compliqué

# say-misunderstood
c'est pas ça que j'ai demandé
tu m'as mal compris
mauvaise réponse
non pas ça
je parle d'autre chose
rien à voir
ce n'est pas ma question
lis bien ce que j'ai écrit
j'ai dit maison et tu me donnes école
faux
à côté de la plaque
réponds à ma demande svp
non non je cherche autre chose
vous n'avez pas saisi ma question
erreur
tu m'écoutes pas
ça je savais déjà, je voulais autre chose
cela ne correspond pas à ma situation
c po sa
vous confondez
tu te trompes de sujet
j'ai pas demandé ça
non vous m'avez mal compris
tu comprends pas ma question
ça répond à autre chose
c'est pas du tout ce que je voulais dire
je voulais pas savoir ça
je voulais savoir autre chose
ça répond pas à ce que je voulais savoir

# learn-other-language
cours d'anglais
je veux apprendre l'anglais
où apprendre l'espagnol ici
cours d'arabe pour mes enfants
je parle déjà néerlandais et français, je cherche l'allemand
mon fils oublie notre langue, y a une école le samedi
italien pour débutants
anglais pour le travail
une autre langue que celle d'ici
école polonaise pour petits
ma fille doit savoir lire le russe comme sa grand mère
langue maternelle des enfants leçons
je suis belge, j'aimerais le turc
chinois ou japonais c'est où
apprendre le portugais
conversation english table
langue des signes formation
swahili ou lingala pour ma petite née ici

# rent-hall
louer une salle
je cherche une salle pour mariage
combien coûte votre salle la soirée
salle pour anniversaire de ma fille
local pour réunion de notre asbl
un endroit pour 80 personnes avec cuisine
est ce que la grande salle est libre le 12 avril
baptême, il nous faut de la place
location salle des fêtes
notre groupe de prière cherche un espace
zaal huren combien
vous prêtez une pièce pour une assemblée ?
chaises et tables comprises dans la location ?
fête de famille, chez moi c'est trop petit
on veut répéter avec notre groupe de musique, un local svp
salle polyvalente tarif
faire un deuil ou une veillée chez vous avec la communauté

# house-rules
je peux venir avec mon chien
on peut fumer dedans
apporter ma nourriture c'est permis
les animaux sont acceptés ?
règlement intérieur
boire une bière dans votre local ok ?
je mange mon sandwich sur place, ça dérange
où fumer une cigarette
photos autorisées ?
faut enlever les chaussures
musique on peut mettre ?
vapoter
j'ai un petit chat dans le sac
ramener nos boissons pour la fête
trottinette à l'intérieur possible ?
est-ce interdit de téléphoner dans la salle
chiens admis

# post-office
la poste ouvre à quelle heure
où est mon colis
bureau bpost près d'ici
prix d'un timbre pour le maroc
retirer un recommandé
le facteur est passé et j'étais pas là
point poste ouvert samedi ?
suivi de mon paquet
envoyer un carton au cameroun
boite aux lettres rouge où
numéro de suivi bpost
mon courrier n'arrive pas, lettre perdue
tarif colis 5 kg
point relais mondial relay
expédier une enveloppe en france

# shops-markets
boucherie halal dans le coin
colruyt ferme à quelle heure
le marché c'est quel jour
magasin africain manioc plantain
épicerie turque
aldi ouvert dimanche ?
où acheter du foufou
horaire action
magasin polonais près de moi
brocante ce week-end
night shop ouvert
produits roumains où
boulangerie ouverte jour férié
où trouver de l'injera
lidl est ouvert ?

# embassy
ambassade du maroc téléphone
consulat de turquie adresse
rdv à l'ambassade du congo
renouveler mon passeport camerounais
horaire consulat de roumanie
l'ambassade ne répond pas
passeport guinéen expiré
inscrire mon bébé au consulat
ambassade d'afghanistan à bruxelles existe ?
carte consulaire
combien coute le passeport algérien
laissez-passer de mon pays
consulat d'espagne ouvert quand
ambassade syrie rendez vous
légaliser un papier à l'ambassade

# strike-delays
grève des trains demain ?
pourquoi le bus vient pas
retard train bruxelles
prochain train à quelle heure
prix abonnement stib
de lijn en grève
train annulé ce matin
horaire bus 170
métro bloqué
j'attends à l'arrêt depuis 40 minutes
dernier train pour hal
abonnement sncb mensuel combien
tram dévié
quand finit la greve
panne sur la ligne ?

# car-inspection
contrôle technique rendez vous
plaque d'immatriculation
amende excès de vitesse
prix de l'essence
garage pas cher
pneus hiver
assurance auto moins chère
ma voiture démarre pas
zone basse émission ma voiture peut entrer ?
diesel aujourd'hui combien
payer une amende de parking
vidange
assurer ma moto
carte verte perdue
keuring ouvert samedi

# exchange-rate
le dollar est à combien
taux de change dirham
prix de l'or
envoyer argent au sénégal pas cher
western union frais
euro en cfa
un gramme d'or 18 carats vaut combien
bureau de change
meilleure appli pour transférer des sous au pays
cours de la livre turque
moneygram ou ria ou taptap
vendre mes bijoux, ils donnent combien
100 euros ça fait combien en lei
l'euro a monté ?
changer des livres sterling

# other-places
piscine ouverte quand
prix du cinéma
horaire de la patinoire
pairi daiza combien l'entrée
banque ouverte jusqu'à quelle heure
commissariat ouvert le dimanche ?
basic fit abonnement prix
musée gratuit
planétarium horaire
kinepolis film ce soir horaire
bowling tarif
technopolis tarif enfant
plaine de jeux couverte ouverte ?
atomium ticket
hammam prix

# craftsman
plombier
électricien urgent
qui répare une machine à laver à domicile
peintre pour mon salon
chauffage en panne quelqu'un qui vient
serrurier
petits travaux à la maison, un homme à tout faire
entretien chaudière prix
wc bouché
couvreur toit
poser du parquet combien
monter une armoire
lave-vaisselle fuit
carreleur salle de bain
frigo ne refroidit plus, technicien

# online-orders
ma commande zalando pas arrivée
bol.com remboursement
renvoyer des chaussures achetées sur internet
temu où est mon achat
j'ai reçu la mauvaise taille
amazon répond pas
shein livraison quand
annuler une commande en ligne
vinted le vendeur n'envoie rien
livreur dit livré mais j'ai rien
comment faire un retour
aliexpress douane à payer
article cassé dans la boite, je veux l'argent
livraison ikea retard
payé deux fois sur un site

# outage
panne d'électricité dans la rue
plus de courant
pas d'eau au robinet aujourd'hui
internet marche pas dans tout l'immeuble
proximus en panne ?
tout le quartier est noir
quand revient la lumière
sibelga coupure
pas de réseau depuis ce matin
conduite d'eau cassée dans la rue
ores panne
lampadaires éteints
vivaqua travaux coupure
voo telenet bug
y a plus de jus chez nous ni chez les voisins

# assistant-tasks
mets un réveil à 6h
dessine un chat
appelle moi un taxi
envoie un mail à mon patron
rappelle moi de prendre mon médicament
fais une image de plage
lance une chanson sur mon téléphone
minuteur 10 minutes
téléphone à ma mère
ouvre youtube
écris à mon propriétaire à ma place
allume la lampe
crée un logo
ajoute ça dans mon agenda
envoie un whatsapp à fatou

# contact-us
à quel numéro on peut vous joindre
donnez moi le numéro de téléphone du bureau
c'est quoi votre numéro pour des questions

# privacy
qui peut voir mes données chez vous
vous effacez mes données après un an ?
combien de temps vous gardez mes données

# staff-language
l'assistante sociale parle aussi anglais
on parle turc à l'accueil chez vous ?
la prof comprend le polonais

# cancel-appointment
annulez mon inscription pour samedi
j'arrête le cours, je dois faire quoi
retirez mon nom de la liste pour l'excursion

# no-answer
quelqu'un de chez vous m'a téléphoné hier et j'étais au travail
j'ai un appel manqué à propos du cours

# practise-speaking
je peux parler néerlandais avec quelqu'un pour m'entraîner

# interpreter
il faut que quelqu'un traduise quand je parle au médecin

# meet-people
je veux parler avec d'autres femmes
je veux discuter avec d'autres jeunes

# parenting
parler avec d'autres parents de l'éducation
`;
