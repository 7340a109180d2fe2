/** How people ask in Romanian for what lies outside. */
export const outside = `
# sports-results
cine a castigat aseara
scor steaua dinamo
rezultat meci anderlecht
cand joaca romania
clasament liga 1
cate goluri a dat messi
halep mai joaca?
cine a luat balonul de aur
livescore
a pierdut real madrid sau nu, n-am apucat sa vad repriza a doua
la ce ora e finala champions league la tv
standard liège cu club brugge cum s-a terminat

# weather
cum e vremea
ploua maine?
ninge in weekend?
cate grade sunt afara
meteo bruxelles
cand vine caldura, m-am saturat de nori
temperatura duminica
bate vantul tare azi, e cod portocaliu?
se anunta furtuna
prognoza pe 10 zile
e ger la noapte?

# news-politics
ce zici de razboi
cine a castigat alegerile
cine e presedinte in romania
stiri azi
ce parere ai despre trump
cand se termina razboiul din ucraina
putin e vinovat?
partidul asta ce vrea cu strainii
cine e prim ministru in belgia
ce a zis parlamentul ieri
nato intra in razboi?
pe cine sa votez

# crypto-invest
bitcoin cat e acum
cum fac bani repede
vreau sa investesc in actiuni
ce crypto sa cumpar
forex curs
am 1000 de euro, cum ii dublez
pariu sigur azi
trading merita?
ethereum creste?
venit pasiv de pe net
aur sau bursa, unde bagi banii

# love-letter
scrie-mi o poezie de dragoste
fa o scrisoare pt iubita
compune un mesaj romantic
versuri pt ziua sotiei
vreau o declaratie de dragoste frumoasa
scrie un cantec
felicitare in rime pt mama
ceva dulce de trimis fostei ca sa se intoarca
poezie cu luna si ochii ei
un text emotionant pt nunta
rima la inima

# dating
caut iubita
vreau o femeie
caut barbat serios pt casatorie
unde gasesc fete
matrimoniale
site de intalniri romantice
esti libera diseara frumoaso
vreau sex
imi faci cunostinta cu o fata singura
caut sot belgian
tinder merge aici?
cum cuceresc o colega

# medical-diagnosis
ce boala am
am un nodul la san, e cancer?
cate pastile de nurofen iau
ma doare in dreapta jos, e apendicita?
ce antibiotic e bun
pete rosii pe piele ce inseamna
analizele mele sunt bune? glicemie 130
pot lua paracetamol cu vin
ce doza dau la un copil de 12 kile
alunita s-a schimbat la culoare, e periculos
ce tratament naturist pt ficat
am amortita mana stanga de o luna, de la ce e
ce inseamna ldl 190

# homework-solve
rezolva ecuatia asta
2x plus 5 egal 11
fa-mi compunerea despre toamna
scrie referatul despre eminescu
cat e radical din 144
raspunsul la exercitiul 7
fa tema in locul meu
rezuma cartea amintiri din copilarie
calculeaza aria triunghiului
eseu despre globalizare 500 de cuvinte
completeaza propozitiile cu verbul corect, ex 3 pag 22

# translate-this
traduce asta in olandeza
cum se zice buna dimineata in franceza
ce inseamna bedankt
tradu propozitia
cum spun in flamanda ma doare capul
ce inseamna cuvantul huur
pune textul de mai jos in romana
scrie in neerlandeza: vin maine la zece
cum se scrie multumesc in turca
traducere cuvant scaun
in engleza cum vine sarut mana

# recipes
reteta sarmale
cum fac ciorba de burta
cat timp fierbe orezul
aluat de pizza reteta
cozonac pufos
cum gatesc vinete
ce fac din piept de pui
clatite cate oua
reteta mici
gem de prune fara zahar cum se face
la cate grade se coace prajitura

# import-car
vreau sa aduc o masina din germania
cat costa rca
itp unde
inmatriculare masina belgia
vand un golf 5
cat iei pe o dacia din 2010
asigurare auto ieftina
autovit second hand
taxa de import masina
vreau sa cumpar duba de la licitatie
numere rosii provizorii pt masina

# travel-booking
bilet de avion bucuresti
zbor wizz air charleroi
hotel in paris
vacanta in grecia all inclusive
viza de america
cel mai ieftin zbor la chisinau
cazare la mare in spania
autocar spre romania cat costa
rezerva-mi un bilet
viza pt canada, ce conditii
booking mamaia iulie

# shopping-prices
cat costa un iphone
unde gasesc adidasi ieftini online
pret televizor samsung
temu e sigur?
reduceri la mediamarkt
black friday cand e
zara are reduceri
cel mai ieftin laptop
unde cumpar rochii de pe net
pret lidl la ulei
shein cat dureaza livrarea

# film-music
recomanda-mi un film
cine canta melodia asta
ce serial e bun pe netflix
manele noi
concert inna cand
actorul principal din titanic
versurile piesei lui smiley
film cu van damme
mp3 descarcare muzica
cine a castigat eurovision
filme romanesti comedie

# games
hai sa jucam ceva
joaca sah cu mine
ghicitoare
cod fifa
cum trec nivelul 30
minecraft pe telefon
spune-mi o ghicitoare grea
x si 0
jocuri cu masini
roblox robux gratis
hai la o partida de macao

# jokes
spune un banc
zi-mi o gluma
fa-ma sa rad
bancuri cu bula
stii vreun banc bun
o gluma cu soacra
haz
ceva amuzant te rog
poanta zilei
bancuri cu politisti
mai zi una de asta

# general-knowledge
care e capitala frantei
cat de inalt e everestul
cine a inventat becul
cati oameni sunt in china
in ce an a fost revolutia
cat de departe e luna
de ce e cerul albastru
cine a fost vlad tepes
cel mai lung fluviu
cate planete sunt
cand a aparut primul om
ce limba se vorbeste in brazilia

# computer-repair
mi s-a spart ecranul la telefon
laptopul nu porneste
am virus
telefon blocat, cod uitat
cont de facebook spart
mi-au spart instagramul
windows eroare albastra
telefonul merge greu
imi scoate cineva codul de la icloud
tastatura laptop nu merge
imprimanta mea da eroare 43
cum recuperez pozele sterse

# programming
scrie un cod python
fa-mi un site
html css ajutor
cum fac o aplicatie
eroare in javascript
cod sql pt tabel
vreau magazin online cu wordpress
fa un script
invata-ma sa programez un robot
bug in php linia 20
un macro pt excel

# pets
cainele meu nu mananca
veterinar aproape
vand catei
pisica mea e bolnava
ce mananca un hamster
pasaport pt caine
sterilizare pisica pret
papagalul isi smulge penele
vaccin la caine
s-a pierdut motanul nostru
catelus de adoptat unde
purici la pisica, ce pun

# fortune
horoscop azi
ce zodie sunt
am visat serpi, ce inseamna
mi-a facut cineva farmece
deochi, cum scap
citesti in carti
ghiceste-mi viitorul
tarot
vrajitoare buna in bruxelles
zodia leu in dragoste
ce inseamna cand visezi dinti
blestem de la vecina

# religion-question
e pacat sa mananc porc
ce zice biblia despre divort
ce post e azi
e haram sa ascult muzica?
pot sa spal rufe duminica
ce sfant e maine
cum ma rog corect
ce zice coranul despre dobanda
pot fi nas daca sunt de alta credinta
exista dumnezeu?
tatuajul e pacat?
cand e pastele ortodox

# illegal-things
unde cumpar permis fals
acte false cat costa
imi face cineva un buletin portughez
vreau iarba
unde gasesc cocaina
munca la negru fara acte, stii ceva
cum trec in anglia cu camionul
cine ma duce ilegal in uk
pistol de vanzare
facturi false pt credit
diploma de cumparat
cine ma casatoreste contra cost pt acte

# buy-house
vreau sa cumpar o casa
credit ipotecar
dobanda la ipoteca
apartament de vanzare halle
cat avans imi trebuie la cumparare
notar taxe cumparare imobil
credit prima casa in belgia
teren de construit
vila cu piscina pret
banca imi da 250 de mii?
agentie vanzare case

# restaurant-order
vreau o pizza
comanda mancare
taxi
cheama un uber
livrare la domiciliu
o shaorma cu de toate
rezerva o masa pt doi diseara
mcdonalds deschis?
burger si cartofi
unde mananc sushi
trimite-mi un taxi la gara
kebab aproape

# beauty
coafor
unghii cu gel
frizerie barbati
vopsit par pret
gene false
machiaj nunta
extensii de par
epilare laser
botox
salon de infrumusetare ieftin
tuns pt copil unde
ce crema antirid e buna

# private-of-staff
unde sta doamna de la receptie
numarul personal al asistentei
e maritata colega voastra?
cati ani are profesoara
da-mi adresa voluntarului blond
vreau telefonul privat al directoarei
doamna maria are sot?
facebook-ul profesorului de olandeza
unde locuieste seful vostru
ce salariu are doamna de la voi
e libera fata de la ghiseu, imi place

# gossip-assistant
cati ani ai
care e culoarea ta preferata
ai copii?
esti insurat?
ce faci in timpul liber
unde stai
ai suflet?
esti fata sau baiat
iti plac manelele
te plictisesti?
ce ai mancat azi
ma iubesti?

# time-date
cat e ceasul
ce zi e azi
in ce data suntem
ce ora e in moldova
cat e ora la bruxelles
in ce saptamana suntem
ce an e
azi e marti sau miercuri
cate zile mai sunt pana la craciun
diferenta de fus orar
se schimba ora in weekend?

# calculations
cat e 15 la suta din 200
250 de euro in lei
calculeaza 34 ori 12
curs euro leu
cat face 1000 de lei moldovenesti in euro
1200 impartit la 7
transforma mile in km
cati litri are un galon
calculator de dobanda
scade tva din 121
cate zile sunt intre 3 mai si 9 august

# other-city
aveti si la anvers?
eu stau la liege, exista ceva asemanator
sunt in olanda, la rotterdam
aveti filiala la gent
aceeasi activitate in ostende?
si in bucuresti aveti?
fratele meu e in germania, cine il ajuta acolo
caut asta in charleroi
sora mea sta la lille in franta, exista acolo curs
la arlon unde ma duc
in italia la torino aveti centru?
in hasselt se face asa ceva

# military
cum intru in armata belgiana
serviciu militar obligatoriu
vreau sa ma fac soldat
recrutare armata
ma cheama la oaste in ucraina
legiunea straina inscriere
grade militare
salariu soldat belgia
mobilizare romania
livret militar
se poate la parasutisti fara cetatenie

# inheritance
mostenire
casa parintilor din romania, cum o impart cu fratii
testament
succesiune la notar
teren ramas de la bunicul
cat e taxa de succesiune
fratii mi-au luat partea de pamant
vand o casa din moldova
am drept la averea tatei
certificat de mostenitor
apartament in iasi pe numele mamei decedate

# weather-clothes
cu ce ma imbrac azi
iau umbrela?
imi trebuie geaca groasa maine
cum imbrac copilul pe ploaie
merge cu pantaloni scurti azi?
e vreme de sandale
ce port la nunta
caciula sau nu
e frig, pun ciorapi?
ce pantofi la rochia neagra
tricou sau pulover diseara

# lottery
loto 6 din 49
numerele castigatoare
am castigat la loterie?
euromillions aseara
concurs cu premii
vreau sa particip la tombola
report la joker cat e
bilet loz in plic
cum se joaca la loto in belgia
extragere duminica
castig masina la concurs
`;
