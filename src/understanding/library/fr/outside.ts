/** How people ask in French for what no such organisation answers. */
export const outside = `
# sports-results
qui a gagné le match hier
score anderlecht bruges
résultat psg
combien a fait le maroc
messi joue où maintenant
ligue des champions ce soir quelle chaine
qui est premier au classement
les diables rouges jouent quand
vainqueur du tour de france
meilleur buteur de l'histoire
finale can qui joue

# weather
quel temps fait il demain
il va pleuvoir?
météo
quelle température dehors
neige cette semaine?
y aura du soleil dimanche
prévisions bruxelles
orage ce soir?
fera t il chaud en juillet
canicule quand fini

# news-politics
qui va gagner les élections
que penses tu de trump
actualités du jour
tu es pour ou contre israel
pour qui dois je voter
qui est le premier ministre
la guerre va finir quand en ukraine
le roi est il un bon roi
que pensez vous du vlaams belang
nouvelles du journal
poutine est fou ou quoi
le gouvernement est nul non?

# crypto-invest
acheter des bitcoins
crypto quel conseil
devenir riche vite
bourse actions
investir 500 euros où
forex trading
pronostic pour parier
ethereum va monter?
gagner de l'argent sur internet en dormant
meilleure cote sport ce soir

# love-letter
écris un poème pour ma copine
lettre d'amour
fais moi une chanson
message romantique pour mon mari
un texte pour saint valentin
rime pour l'anniversaire de maman
mot doux pour elle
comment lui dire je t'aime joliment
écrire un slam
discours pour le mariage de mon frère

# dating
je cherche une copine
trouver une femme à marier
site de rencontre
tu veux sortir avec moi
une fille belge pour mariage
homme seul cherche femme
sexe ce soir
tinder
comment draguer
marie toi avec moi
connaissez vous une belle célibataire

# medical-diagnosis
c'est quoi cette boule dans mon cou
j'ai quelle maladie
combien d'ibuprofène je peux prendre
est ce un cancer
c'est grave ce bouton?
quel antibiotique pour la gorge
puis je mélanger dafalgan et alcool
tache noire sur ma peau dangereux?
mon urine est foncée, ça vient de quoi
tension 16/9 c'est trop?
quelle dose de sirop pour 12 kilos

# homework-solve
résous cette équation
fais mon devoir
2x + 5 = 11
écris une rédaction sur les vacances
résume ce livre pour moi
conjugue le verbe aller
réponse exercice 4 page 32
calcule l'aire du triangle
fais mon exposé sur les volcans
dissertation sur la liberté
corrige mon thème de latin

# translate-this
traduis cette phrase
comment dit on merci en turc
que veut dire afspraak
translate svp
mets ça en anglais pour moi
bonjour en néerlandais c'est comment
ça signifie quoi goedemorgen
traduire ce texte en arabe maintenant
dis moi ce mot en flamand
comment écrire je t'aime en espagnol

# recipes
recette de couscous
comment faire des crêpes
comment cuire le riz
tajine aux pruneaux ingrédients
combien de temps cuit un poulet
gâteau au chocolat facile
stoofvlees recette
pâte à pizza maison
remplacer les oeufs par quoi
mafé comme ma mère

# import-car
acheter une voiture d'occasion
importer une auto d'allemagne
assurance voiture prix
contrôle technique
vendre ma golf
immatriculer un véhicule
plaque dubai vers belgique
vidange combien
diesel ou essence
exporter une mercedes au cameroun
garage pas cher pour mes freins de bagnole

# travel-booking
vol pas cher pour casablanca
hôtel à paris
visa pour le canada
billet avion istanbul
ryanair bagage combien de kilos
vacances en espagne
réserver airbnb
visa dubai
esta usa
quel aéroport pour dakar
croisière

# shopping-prices
prix iphone 15
où acheter des nike pas cher
meilleur téléphone
promo lidl
ps5 en solde
télé samsung combien
amazon livraison
shein c'est bien?
black friday
machine à café moins chère où
quel parfum acheter

# film-music
quel film regarder
netflix série
chanson de stromae
qui chante ça
acteur de titanic
nouvel album
film turc sous titré
mets de la musique
rihanna est mariée?
saison 3 sort quand
paroles de la brabançonne

# games
on joue?
jeu vidéo
échecs avec moi
une devinette
fortnite skin
comment battre le boss
jouer au morpion
code triche gta
roblox robux gratuit
pierre papier ciseaux
quiz svp

# jokes
raconte une blague
fais moi rire
blague belge
dis quelque chose de drôle
une histoire drôle
toto tu connais
jeu de mots
t'as de l'humour?
une autre blague
charade marrante

# general-knowledge
capitale de l'australie
hauteur du mont blanc
qui a inventé l'électricité
distance terre lune
combien d'habitants en chine
quand est mort napoléon
c'est quoi un trou noir
plus long fleuve du monde
combien d'os dans le corps
pourquoi le ciel est bleu
qui a peint la joconde

# computer-repair
mon écran est cassé
téléphone bloqué
virus sur mon pc
mon facebook est piraté
windows ne démarre pas
erreur 404
débloquer un samsung
tiktok marche plus
mon ordi rame
récupérer photos effacées
batterie de gsm à changer
instagram hacké

# programming
écris un code python
faire un site web
html css
bug dans mon programme
créer une application android
script excel macro
javascript boucle
comment coder un jeu
wordpress thème
sql requête

# pets
mon chien est malade
vétérinaire
adopter un chat
chat perdu
croquettes
combien vit un hamster
vacciner mon chiot
puce électronique chien
mon perroquet ne mange plus
poisson rouge
litière

# fortune
horoscope
je suis scorpion
lis ma main
signification de mon rêve de serpent
marabout
magie noire
on m'a jeté un sort
mauvais oeil
voyance
tarot
mon avenir en amour
retour affectif de l'être aimé

# religion-question
est ce haram
que dit le coran sur ça
peut on manger pendant le carême
verset de la bible
combien de rakat
est ce péché
jésus est il dieu
le tatouage est il permis en islam
zakat calcul
hadith
dieu existe?
jeûner avec ses règles?

# illegal-things
acheter un faux passeport
où trouver du cannabis
acheter une arme
passeur pour l'angleterre
faux papiers
travailler au noir où
fausse fiche de paie
coke prix
aller en uk en camion
vendre de la drogue
faux mariage payé
permis acheté sans examen

# buy-house
acheter une maison
prêt hypothécaire
crédit habitation
combien emprunter avec 2000 net
notaire frais
taux banque maison
visiter une maison à vendre
droits d'enregistrement
compromis de vente
investir dans un appart

# restaurant-order
commander une pizza
taxi svp
uber eats
livraison kebab
je veux 2 durums
resto italien ouvert ce soir
sushi
réserve une table au restaurant chinois
un taxi pour l'aéroport
menu mcdo livré
deliveroo

# beauty
coiffeur
tresses africaines prix
pose d'ongles
maquillage mariage
couleur de cheveux
épilation
faux cils
perdre mes boutons d'acné crème
barbier
lissage brésilien
rouge à lèvres

# private-of-staff
numéro privé du prof
où habite la directrice
est elle mariée ta collègue
adresse personnelle de l'assistante
facebook de la bénévole brune
quel âge a le coach
donne moi le gsm perso de madame
elle a un copain la fille de l'accueil?
combien gagne le directeur
photo de la prof

# gossip-assistant
tu as quel âge
ta couleur préférée
tu as des enfants?
tu dors la nuit?
t'es marié
tu manges quoi
tu es un garçon ou une fille
tu m'aimes?
où es tu né
tu es musulman?
t'as pas froid dans l'ordi

# time-date
quelle heure est il
on est quel jour
date d'aujourd'hui
heure à new york
on est le combien
quel numéro de semaine
combien de jours avant noël
il est quelle heure au congo
quelle année sommes nous
changement d'heure c'est quand

# calculations
combien fait 12 fois 15
convertir 100 euros en dirham
20 pour cent de 350
calcule 1450 divisé par 3
dollar en euro
1000 francs cfa
racine de 81
combien de grammes dans une livre
miles en km
7 x 8
taux de change lire turque

# other-city
cours de langue à paris
vous avez la même chose à lyon?
je vis à charleroi, il y a ça chez nous?
association comme vous à anvers
et à berlin
ma soeur à marseille cherche pareil
à liège quelqu'un comme vous?
à londres où apprendre l'anglais
bureau à madrid
à ostende ça existe aussi?

# military
rejoindre l'armée belge
service militaire
légion étrangère
devenir soldat
déserteur armée turque
militaire salaire
rachat du service militaire
âge pour l'armée
je veux aller combattre
para commando

# inheritance
héritage de mon père
terrain au maroc à partager
testament
droits de succession
maison au pays, mes frères ont tout pris
notaire succession
vendre un terrain au congo
ma tante est morte, qui hérite
part de la fille dans l'héritage
refuser une succession

# weather-clothes
je mets quoi aujourd'hui
manteau ou pull demain?
comment m'habiller pour un mariage
faut un parapluie?
quelle tenue pour l'hiver
robe ou pantalon pour la fête
short possible avec ce temps?
écharpe nécessaire dehors?
quelles chaussures avec ma robe bleue
t shirt ce weekend ou trop froid

# lottery
numéros du lotto
euromillions résultat
j'ai gagné un concours?
ticket à gratter
tirage de samedi
jouer à la loterie
gagner une voiture concours
comment participer au tirage au sort
win for life
jackpot combien
`;
