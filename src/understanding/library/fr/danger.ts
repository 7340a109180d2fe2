/** What people in danger say in French, and what sounds like it and is not. */
export const danger = `
# suicide
j'ai donné mes animaux, tout est payé, demain c'est fini pour moi
je voudrais juste dormir et que ça s'arrete
je veux mourir
jai plus envie de vivre
je vais me tuer
je pense au suicide
je veux en finir
personne ne remarquerait si je n'étais plus là
sans moi ma famille serait mieux
je suis un poids pour tout le monde, autant disparaitre
j'ai préparé la corde
je regarde le train passer et j'ai envie de me jeter
jai gardé tous mes cachets pour cette nuit
jai écrit ma lettre d'adieu
qui va prendre mes enfants quand je ne serai plus la
je voudrais m'endormir et jamais me reveiller
adieu, merci pour tout, c'est fini
je veux rejoindre ma mère au ciel
je me coupe les bras le soir
mon frère dit qu'il va sauter du balcon
ma fille a écrit qu'elle veut plus exister
si on me refuse encore je me brule devant le bureau
la mort c'est mieux que cette vie
moi fatigué vivre, moi partir toujours
a quoi bon continuer, demain je serai plus la
je suis sur le pont
j'ai donné mes affaires, j'en ai plus besoin là où je vais
mon ami a dit au revoir bizarre et il répond plus
je cherche comment mourir sans souffrir
dieu prends moi maintenant je n'en peux plus de vivre
tout est noir, je vois plus de sortie que la fin
jai deja essayé une fois avec des pilules, je vais recommencer
mon mari parle de se pendre
si la réponse est non j'arrete tout, je veux dire vraiment tout
ma fille dit qu'elle va sauter du balcon
j'ai deja choisi le jour
il se coupe les bras avec une lame
pour moi c'est fini la vie
il y a que mes chats qui me retiennent encore ici
elle s'est enfermée dans sa chambre et dit qu'elle veut plus se réveiller

# violence
mon mari me frappe
mon copain ma etranglé hier
il me tape devant les enfants
ma femme me bat
jai peur qu'il me tue ce soir
il a un couteau et il crie
on m'a violée
il me force au lit
mon ex me suit partout et me menace
j'ai des bleus sous mon foulard
il a cassé mon téléphone et fermé la porte à clé
je suis cachée dans la salle de bain
quand il boit je prends les enfants et on se cache chez la voisine
il dit que sans lui je perds mes papiers, alors je me tais et j'encaisse
il compte mes minutes quand je vais au magasin
je dis que je suis tombée dans l'escalier mais c'est pas vrai
mon frère veut me punir car j'ai parlé à un garçon
il m'a poussé enceinte contre la table
belle famille me frappe, je suis leur bonne
j'ose pas rentrer il m'attend
il va rentrer dans une heure et j'ai peur
lui frapper moi beaucoup, moi peur
il a mis sa main sur ma gorge
il m'interdit de sortir et de voir un docteur
ma mère se fait cogner par mon beau père
il a dit: si tu pars je te retrouve et je te découpe
on entend la voisine hurler toutes les nuits
il me jette les assiettes dessus
elle me donne des coups et personne me croit car je suis un homme
il a photos de moi nue et il me menace
ma famille m'a trouvé un mari, j'ose pas dire non
ils m'emmenent au bled cet ete et je sais que c'est pour me fiancer
la belle famille garde mes clefs, je dois rester dedans tout le temps
sa mère m'interdit de parler aux voisines et de sortir
le père de mes enfants m'attend a la sortie du boulot et me bouscule
au travail un homme a mis la main sous ma robe
des gars m'ont tiré le foulard et poussée dans le tram
il dit qu'il va me bruler le visage
mon copain me serre le cou quand on se dispute
mon grand frère me cogne parce que j'ai un ami
il me lance les assiettes a la tete quand le repas est froid
mon mari m'a trainée par les cheveux dans le couloir
ma tante m'a promise a un homme de quarante ans
il voit sur son gsm ou je marche et il est toujours là
je me suis réveillée sans culotte je me souviens de rien de la fete
ils m'ont tabassé parce que j'embrassais un homme

# child
on frappe un enfant à côté
mon fils a disparu
ma fille est pas rentrée de l'école, il fait noir
mon père me frappe avec la ceinture
il touche ma petite la nuit
le bébé est secoué
mon mari tape les enfants
enfant enfermé dans la cave
les petits du 3e restent seuls toute la nuit
mon beau père vient dans ma chambre
jai 13 ans et jai peur de rentrer chez moi
ma nièce a des brûlures rondes sur les mains
le petit voisin vole du pain, il est maigre et tout bleu
mon ex a pris ma fille et il est parti au pays
un homme parle avec ma fille sur internet, il veut la voir seule
elle a fugué, son lit est vide
il m'a dit maman tonton me fait mal en bas
elle crie sur son bébé et le jette sur le lit
on va couper ma petite soeur pendant les vacances
maman boit et me laisse dehors dans le froid
garçon 6 ans seul dans la rue pleure, pas parents
papa dit que si je parle il me tue
ils veulent marier ma soeur de 15 ans
mon enfant kidnappé
la nounou laisse des marques sur mon fils
jai fui de la maison, j'ai 15 ans
enfants pas manger depuis 3 jours chez la voisine, elle ouvre pas
mon fils de 4 ans je le trouve plus au parc
la petite a disparu au marché on la cherche partout
le voisin montre des photos sales a mon fils
mon mari secoue le bébé quand elle pleure
les gosses d'à coté sont seuls toute la nuit et crient
mon fils parle avec un vieux sur internet qui veut le voir
le beau père vient sous sa couverture
papi veut que ma petite se déshabille pour un jeu
mon ex garde notre enfant et ouvre pas la porte

# poisoning
mon bébé a bu de la javel
elle a avalé toute la boîte de médicaments
il a pris trop de cachets
ma fille a mangé des baies du jardin et elle vomit
pile avalée
mon fils a bu le produit pour déboucher
j'ai bu du détergent par erreur
numéro centre antipoison
champignons de la forêt on est tous malades
la boite de somnifères est vide et maman dort bizarre
mal de tete tous ensemble depuis qu'on a allumé le poele
il a léché la pastille du lave vaisselle
le petit a ouvert les comprimés du grand père, il en manque 6
bu essence enfant
ça mousse dans sa bouche, la bouteille de nettoyant est ouverte
mort aux rats mangé par ma fille
elle s'est trompée de bouteille, c'était de l'acide
surdose
il a les lèvres bleues, une seringue à côté
mon neveu a avalé une capsule de lessive
bebe mange medicament quoi faire vite
jai respiré le mélange javel et vinaigre, je tousse
piqué par un serpent
ma copine a pris 30 dafalgan
chauffe eau sent bizarre et les enfants vomissent et dorment
papa a bu l'antigel, il pensait c'était sirop
trop d'insuline injectée
il a mangé les boules anti mites
le petit a joué avec le bidon de débouche évier, ses lèvres sont rouges
le poele brule et tout le monde a la nausée
ma mere a pris toute sa boite de médicaments pour le coeur
mon pote a pris trop de trucs en soirée et réagit bizarre
elle a bu de la vodka avec ses antidépresseurs elle raconte n'importe quoi
papa s'est piqué deux fois l'insuline

# homeless_tonight
où dormir ce soir
je n'ai nulle part où aller cette nuit
je suis à la rue
mon proprio m'a mis dehors maintenant
mes valises sont sur le trottoir
on dort dans la voiture avec les enfants
abri de nuit svp
sdf depuis hier
mon cousin ne veut plus de moi, je dois sortir ce soir
la serrure a été changée, mes affaires sont dedans
centre fermé pour nous, pas de place a dit fedasil, et il pleut
je passe la nuit à la gare du nord
mari a jeté moi dehors avec bébé
jai froid sous le pont
le banc du parc c'est mon lit
lit pour une nuit urgent
plus d'argent pour l'hôtel, on sort à 11h et après rien
l'huissier est là il vide l'appartement
dors pas depuis deux jours je marche toute la nuit pour pas geler
j'ai 19 ans papa m'a viré de la maison ce soir
sortie d'hopital aujourd'hui et pas de maison
avec trois enfants sous la tente
samusocial est plein, on va où
moi dehors, nuit, froid, aide
je me cache dans la cage d'escalier pour dormir
notre maison a brûlé, on sait pas où passer la nuit
je sors de prison demain matin sans toit
le squat est évacué, on est 12 sur la rue
le monsieur nous a mis dehors, tous nos sacs sont sur le trottoir
j'ai un bébé de 2 mois il gele et on a pas ou se mettre
on est assis a la gare et tout est fermé
ma place au foyer est finie aujourd'hui je sais pas ou aller
avec nos valises sous la pluie l'auberge veut plus de nous
le centre d'accueil ferme et j'ai trois enfants avec moi

# trafficking
mon patron a pris mon passeport
on me force a travailler
on m'oblige à me prostituer
je récupère mes papiers quand la dette est finie
je travaille sans être payé et je peux pas partir
il dit que je lui dois 15000 pour le voyage
je dors à l'usine et la porte est fermée de l'extérieur
madame garde ma carte, je sors jamais
si je vais à la police ils tuent ma mère au pays
je suis comme une esclave dans cette maison
un homme me vend à d'autres hommes
on m'avait promis un job de serveuse et maintenant je dois voir des clients
7 jours sur 7, 16 heures, et il me donne juste à manger
on nous amène en camionnette le matin et on nous ramène, on parle à personne
il prend tout ce que je gagne
obligé de mendier, le soir je donne tout au chef
traite des humains
mon petit cousin doit vendre de la drogue pour payer le passeur
elle a 16 ans, des hommes différents viennent chez elle
le juju va me tuer si je paie pas la madame
patron garder passeport, moi pas partir
ils me surveillent avec une caméra et ont mon téléphone
je suis venue comme au pair et je nettoie jour et nuit
je coupe des plantes dans une cave, je peux pas sortir
il m'a acheté un billet, je lui appartiens il dit
loverboy
on m'a pris un rein contre ma dette
10 personnes dans la cave du resto, interdit de parler aux clients
il me menace de me dénoncer à l'office si j'arrête de bosser pour lui
le chef rend pas nos passeports, on dort au dessus du resto
je nettoie chez des gens jour et nuit, pas un euro, ils ferment a clef
je dois rembourser le voyage en travaillant et ça diminue jamais
il m'amène chez des hommes et garde l'argent
l'agence garde nos cartes, on est six dans une caravane et on peut pas partir
je devais servir au bar mais ce sont des hommes qui paient pour moi

# emergency
au feu
ma maison brûle
il respire plus
appelez ambulance vite
mon père est par terre et ne répond pas
accident de voiture, du sang partout
douleur dans la poitrine et bras gauche engourdi
elle a la bouche tordue et parle plus
mon bébé est bleu
il s'étouffe avec une noix
quelqu'un avec une arme dans l'immeuble
il a planté un couteau dans mon ami
ca sent le gaz tres fort
ma femme perd beaucoup de sang et elle est enceinte
le bébé sort maintenant on est à la maison
il tremble par terre, écume, yeux blancs
tombé du toit du chantier
fumée noire dans l'escalier on peut pas sortir
la friteuse est en flammes
mon fils est tombé dans l'eau du canal
112 numero
court circuit et étincelles, ça flambe
elle s'est évanouie et ne revient pas
gorge gonflée après piqure d'abeille, respire mal
vite vite mon mari meurt
quelqu'un tire dehors
lui tombé, pas bouger, aide
doigt coupé par la machine
enfant renversé par un bus
fièvre 41 et il convulse
l'homme essaie de casser ma porte maintenant
électrocuté il répond pas
j'ai perdu les eaux et je suis seule
contractions toutes les 4 minutes on a pas d'auto
il y a de la fumée qui vient du garage en dessous
odeur de gaz dans la cage d'escalier tout le monde tousse
mon père lève plus le bras et sa bouche est bizarre
mamie est couchée par terre et parle plus
il y a quelqu'un avec un couteau dans le hall
mon frère s'est piqué et il devient bleu
un morceau coincé dans la gorge il devient violet
un cycliste est sous un camion
le balcon d'à coté est en flammes

# harmless
mon frère ronfle terriblement
le voisin fume dans le couloir
mon enfant a peur dans le noir
je ne veux pas appeler
jveux pas téléphoner pour ça
la batterie de mon téléphone est morte
cet embouteillage va me tuer
je suis mort de rire
je meurs de faim, on mange quoi
mort de fatigue après le sport
je m'ennuie à mourir le dimanche
tuer le temps en attendant le bus
exercices de respiration c'est quand le cours
test de l'alarme incendie quel jour
où acheter du poison pour les rats
je suis triste
je dors mal, à qui en parler
j'ai le cafard aujourd'hui
je cherche un appartement
dispute avec mon fils pour ses devoirs
mon passeport est à la maison, je l'apporte?
chercher mes cachets à la pharmacie
le feu rouge devant l'école est cassé
feu de camp des scouts
feu d'artifice de nouvel an
cours de premiers secours
formation pompier
devenir ambulancier
coup de foudre pour cette ville
un coup de main pour ma valise
coup de fil demain
mon ordinateur est mort
la plante est morte
brûlures d'estomac
j'ai brûlé le riz
crème brûlée recette
couteau de cuisine à donner
la machine à café est en panne au secours
il me tue avec ses blagues
ce cours est un enfer, trop dur
delai mortel pour mon dossier, je stresse
je suis tombé sur votre site
je suis tombée enceinte
tomber malade en vacances
elle est tombée amoureuse
avc: atelier pour les aidants d'un malade
certificat de décès de mon père à la commune
enterrement de ma grand mère, je serai absent au cours
mes parents sont morts il y a longtemps
papiers perdus et patron demande copie de passeport
mon patron veut une copie de mon passeport pour le contrat
remettre mon passeport au guichet de la commune
travail forcé c'est quoi, j'ai lu dans un livre
le film parlait d'un suicide
match de boxe où s'inscrire
karaté, self défense pour femmes
frapper à la porte avant d'entrer?
le chat a disparu
disparition de mon portefeuille
mon fils a perdu son doudou
où garer sans prendre d'amende, ces amendes me tuent
j'ai peur de l'examen
jai peur du dentiste
peur de parler devant la classe
je bois trop de café
trop de sucre tue les dents
mes enfants se battent pour la tablette
chasse aux sorcières pour halloween
bombe à cheveux pour carnaval
ma fille dort chez une copine ce soir
où dormir pas cher pendant un voyage à paris
la maison de ma soeur est trop petite
tente pour camping à emprunter
sans toi ce serait difficile, merci
je n'en peux plus de cette pluie
c'est la fin du monde si je rate mon test
je vais exploser de joie
crier pendant les matchs de foot
odeur de peinture dans la classe
piqûre de moustique pommade
vaccin piqûre ça fait mal?
médicament contre le rhume prix
gaz trop cher ce mois
facture salée, ça saigne
donner son sang, où
collecte de sang croix rouge
le prof a étouffé un rire
mes voisins crient quand il y a foot
je veux mourir de honte quand je parle néerlandais
vivre ici me plaît
arrêter de vivre chez mes parents et louer un studio
fin de vie: papiers à préparer pour ma mère
pilule contraceptive oubliée
ma fille dort chez sa copine vendredi
mon fils peut rester dormir chez son cousin
mon mari est parti au travail
les enfants sont partis en camp
j'habite dans la rue derrière l'église
on se marie en été, quels papiers
ma soeur se marie avec un belge
il y a un cours de préparation à l'accouchement
ma femme accouche en mars, que faut il préparer
les embouteillages me rendent dingue
je meurs de faim on mange quoi
on était pliés de rire
mon patron verse le salaire le dix du mois
je dois renouveler mon passeport
la police a retrouvé mon passeport
comment marche le détecteur de fumée
ça sent bon la soupe dans votre cuisine
mon bébé boit pas de lait
quel médicament pour le mal de tête
mon fils veut pas vivre dans le centre
les voisins se disputent et crient
il me suit sur instagram
mon mari me laisse faire les papiers
ma fille aime sauter, quel club de sport
mon mari dort la journée car il travaille la nuit
ou ma famille peut loger quand elle vient
mon fils s'est bagarré à l'école, il est puni
l'huissier est passé avec une lettre
notre chat s'est sauvé
on peut laisser les valises chez vous
`;
