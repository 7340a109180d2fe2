/** Ways of saying things to the assistant, and of needs and topics that came later, in Romanian. */
export const more = `
# say-human
vreau sa vorbesc cu un om
e cineva adevarat acolo
îmi e greu să scriu, să mă sune cineva vă rog
pot sa sun pe cineva
da-mi un coleg de al tau
fara robot va rog
poate să-mi răspundă un voluntar
prefer o voce de om
sunati-ma la 0483 cand puteti
om
operator
cu cine pot discuta despre asta
faceți-mi legătura cu asistenta socială
mama nu stie sa citeasca, o poate suna cineva
e prea personal pentru un calculator
sa citeasca o persoana mesajul meu
trimite intrebarea mea la cine se pricepe
alo mai e cineva viu pe acolo
nu am încredere în aparate, doar în oameni
aș dori să fiu ajutată de un angajat
gata cu raspunsurile automate, cheama seful
doamna de saptamana trecuta ma intelegea, cu ea vreau
cand ma suna inapoi
putem fata in fata ca sa explic
sunt batran si nu vad pe telefon, mai bine prin viu grai
vr sa vb cu cnv
un consilier va rog
povestea mea e lunga, o spun la cineva nu la un ecran
cine lucrează azi, dă-mi-l
ati putea sa ma puneti in contact cu echipa
cineva in carne si oase
vorbiti cu sotul meu, el se descurca mai bine
dati-mi un numar unde raspunde lumea
relatii cu publicul
ma doare mana de la scris, vreau convorbire
intra tu coleg uman in conversatia asta
persoana reala nu masina
poate cineva de la voi sa ma sune
numarul meu e 0485 00 11 22, sunati cand puteti
nu vreau sa vorbesc cu o masina
am nevoie de o persoana reala nu de chatbot
poate colegul tau sa raspunda la asta
o voluntara m-ar putea suna dupa masa
nu stiu bine sa scriu, putem vorbi la telefon
este vreo doamna sau un domn care sa imi raspunda
dati-mi seful sau responsabilul
contactati-o pe sotia mea pe mobil, explica ea
ma puteti transfera la birou
cine lucreaza acolo, vreau sa vorbesc cu el
spuneti unui voluntar sa ma sune inapoi
vreau sa aud o voce de om
o persoana va rog
pune-ma in legatura cu cineva
un operator uman va rog
vreau pe cineva la telefon
sunati-o pe sora mea, vorbeste mai bine
vreau pe cineva pe fir va rog
pot vorbi cu doamna de la intrare
leaga-ma cu un coleg de-al tau
mai bine un om decat o masina
o persoana in loc de calculator
cu cine de la voi pot vorbi la telefon
un apel de la biroul vostru ar ajuta

# say-start
start
incepe
de la capăt
meniu
arata-mi meniul
inapoi la inceput
vreau să încep din nou
meniul principal te rog
intrebare noua
hai sa incepem
resetare
o luam de la zero
prima pagina
du-mă unde eram la început
alt subiect, pornim iar
lista de mai devreme unde e
reincepem
incepem din nou
de la zero
du-ma la prima pagina
hai sa facem totul din nou
restart te rog

# say-help
ce poti sa faci
cum functioneaza asta
ce pot întreba aici
ajutor
la ce e bun chatul asta
ce trebuie sa scriu
nu stiu ce sa pun
dă-mi un exemplu de întrebare
cu ce lucruri ma ajuti
prima data aici, cum se foloseste
explicati-mi cum il folosesc
apas un buton sau scriu
vecina mi-a dat numarul, si acum ce fac
pot să vorbesc în loc să scriu
trimit poza cu scrisoarea, merge?
instructiuni
doar cursuri sau orice
despre ce stii tu
ce functii ai
cum merge chestia asta
care sunt optiunile
spune-mi ce intrebari primesti
ce poti face pentru mine
ce trebuie sa fac aici
nu cunosc aplicatia asta, explica
cu ce te ocupi exact
arata o lista cu ce stii sa faci
la ce foloseste asta
tu de fapt ce poti
cum lucrez cu chatul asta
cum e mai bine sa folosesc chatul
ce fac cu chestia asta

# say-language
vorbesti araba
scrie in araba
în franceză vă rog
nu înțeleg engleza, româna vă rog
romana
schimba limba
se poate in maghiara
english please
de ce scrii in olandeza, eu vorbesc romaneste
aveti si rusa sau ucraineana
romana mea e slaba, in limba mea se poate?
raspunde in poloneza
stii romani, limba rromilor
alta limba
inapoi la romana
soția mea citește doar turcește
spaniola pentru vecinul meu
treci pe neerlandeza ca sa exersez
ce limbi pot alege
va rog raspundeti-mi in engleza
in moldoveneste merge?
limba mea materna te rog
pune pe italiana
pe ro te rog
vorbeste cu mine in araba
poti scrie in turca, citesc mai bine
vreau sa continuam in engleza
pune chatul in spaniola te rog
raspunde in ucraineana pentru ca citeste si mama
scrie olandeza de acum, vreau sa exersez
se poate vorbi alta limba aici
ce limbi stie chatul asta
citeste si prietenul meu, scrie in poloneza
mai bine in rusa
schimba limba conversatiei
mai sunt si alte limbi aici
scrie in turca, vreau limba mea
vorbeste rusa cu mine
foloseste mai bine araba cu mine
vorbiti-mi in engleza

# say-subscribe
vreau sa primesc noutati
tine-ma la curent
trimite-mi mesaj când apare ceva nou
inscriere la newsletter
anuntati-ma daca e o excursie
abonare
pune numarul meu pe lista de anunturi
activeaza notificarile
mereu pierd tot, dati de veste inainte
cum primesc programul în fiecare lună
adaugati-ma in grupul de whatsapp cu informatii
cand e ceva pentru femei vreau sa aflu
da, vreau sa fiu informat
un mesaj pe saptamana cu ce se intampla
aș dori să-mi trimiteți activitățile voastre
alerte cu evenimente noi
invitati-ma la urmatoarele
scrieti-mi cand mai e petrecere
sa ma abonez la stiri de la voi
vr noutati pe tel
dă-mi un semn când începe atelierul nou
vreau pe lista pentru noutati
trimiteti-mi ceva cand e petrecere sau activitate
dati-mi mesaj cand apare ceva nou
vreau noutatile voastre in fiecare saptamana pe telefon
tineti familia noastra la curent cu activitatile
anuntati-ma si pe mine prin mesaj
daca mai e o petrecere spuneti-mi, asta e numarul meu
vreau sa particip mereu, notati numarul meu
nu uitati sa ma anuntati de lucruri noi

# say-unsubscribe
nu mai vreau mesaje
dezabonare
opriti mesajele
scoateti-ma de pe lista
prea multe notificari
nu-mi mai trimiteți nimic
anuleaza newsletterul
lasati-ma in pace cu sms-urile
opreste alertele
m-am mutat, nu mai am nevoie de noutati
de ce tot primesc asta, ajunge
sterge numarul meu din trimiteri
stop spam
îmi sună telefonul toată ziua din cauza voastră
fara invitatii de acum
cum dezactivez anunturile
renunt la abonament
doresc să nu mai fiu contactată
nu ma mai intereseaza reclamele voastre
unsubscribe
m-ati saturat cu atatea stiri
nu mai vreau mesajele astea
nu mai trimiteti mesaje
prea multe mesaje pe telefon
stergeti numarul meu din lista
fara sms-uri va rog
opreste notificarile
nu-mi mai scrieti
nu vreau sa imi mai vina nimic de la voi
cum scap de notificarile astea
m-am saturat de sms-urile voastre
lasati-ma cu mesajele astea

# say-forget
sterge datele mele
uita-ma
șterge conversația asta
sterge tot ce am scris
nu vreau sa pastrezi asta
scoate numele meu
arunca tot despre mine
cerere gdpr de stergere
să nu vadă nimeni, dă-l jos
sotul imi verifica telefonul, stergeti va rog
goleste istoricul
nu retine nimic de la mine
scoate-mi telefonul din sistem
uită ce am zis
imi pare rau ca am povestit, elimina
inchide contul meu si curata
nicio urma de mine
distrugeți informațiile mele personale
strg chatul
cum fac sa dispara mesajele mele
am dreptul sa fiu uitat
arunca conversatia asta
scoateti numele si numarul meu din sistem
nimeni nu trebuie sa citeasca asta, sterge
nu pastrati nimic despre mine
datele mele trebuie sterse
ce v-am povestit trebuie sa dispara
tot ce e despre mine aici sa dispara

# say-greeting
buna
salut
buna ziua
bună dimineața
buna seara doamna
ce faci
hello
noroc
servus
sal
ce mai faceti
buna ziua domnule, sunteti bine?
neata
hei
salutari tuturor
sarut mana
doamne ajuta la toata lumea
cf
neata cum merge
salut tuturor ce mai e

# say-thanks
multumesc
mulțumesc mult
ms
mersi
va multumesc din suflet
sa va dea dumnezeu sanatate
ok mersi frumos
mii de multumiri
thanks
îți sunt recunoscătoare
multam
mi-a fost de folos, mersi
saru mana pentru ajutor
apreciez mult
mltm
m-ati salvat, multumesc
bogdaproste
mersi mi-a fost de folos
ok multumesc frumos
super mersi
dumnezeu sa va dea sanatate
multumesc pentru explicatie
va sunt recunoscator
ce dragut din partea voastra multumesc
foarte amabil din partea dumneavoastra

# say-goodbye
la revedere
pa
pe curand
o zi buna
noapte buna
ne vedem
pe maine
trebuie să plec
pa pa
ai grija de tine
weekend placut
asta a fost tot, pe data viitoare
te pup
bye
ne auzim
cu bine
o seara frumoasa sa aveti
hai pa
ne mai auzim
ma duc la culcare, pe maine
bine, aveti grija
asta a fost tot, pa

# say-praise
esti dragut
bun raspuns
bravo
ce destept esti
super
perfect
îmi place de tine
ai explicat foarte clar
genial
ce aplicatie faina
uau ce repede
ajuti mai bine ca la primarie
excelent
nota zece
nimeni nu mi-a zis asa frumos pana acum
jos palaria
sunteți minunați
vai ce repede
esti foarte istet
sunteti tare amabil
bine lucrat
esti o comoara
felicitari
te pricepi, felicitari
chiar a fost de mare ajutor

# say-insult
esti prost
robot inutil
idiotule
taci
ce porcarie
nu esti bun de nimic
tampitule
du-te naibii
te urăsc
masinarie proasta
nu stii nimic
jale de serviciu
cretin
bou
pierdere de vreme
gunoi de aplicatie
fraiere
ce sistem prost
esti asa de prost
calculator tampit
cat de prost poti sa fii
ce chat prost

# say-identity
cine esti
esti robot
vorbesc cu un om sau cu o mașină
cum te cheama
esti real
e chatgpt asta?
cine scrie aici
barbat sau femeie
e raspuns automat
ce esti tu de fapt
ai sau om?
e cineva in spatele mesajelor
chiar lucrezi acolo
ești o persoană
numele dvs va rog
de la cine vin raspunsurile
esti viu sau program
vorbesc cu cineva sau cu un program
esti om adevarat
scriu unui om sau unei masini
cine raspunde, un calculator sau o persoana
asta e o persoana sau un program

# say-lost
nu te inteleg
prea greu
ce vrei sa spui
mai simplu te rog
ce înseamnă cuvântul ăsta
poftim?
prea multe cuvinte
explica-mi ca la un copil
nu e clar
am citit de trei ori si tot nimic
mai scurt
zi altfel
nu pricep
m-am pierdut in textul tau
româna mea e puțină, mai încet
parca e chineza
adica?
n-am inteles o iota
puteți spune cu alte cuvinte
sunt in ceata
nu intlg
nu pricep nimic
nu stiu cuvintele astea, zi mai usor
poftim, ce ai zis
mai scurt si mai simplu va rog
nu inteleg ce scrii
vorbesti prea greu

# say-misunderstood
nu asta am intrebat
nu m-ai inteles
raspuns gresit
nu, nu asta
ma refer la altceva
n-are nicio legatura
citește bine ce am scris
am zis casa si tu imi dai scoala
incorect
ai inteles aiurea
nu era intrebarea mea
raspunde la ce te-am rugat
nu nu nu caut altceva
asta e pentru altii, nu cazul meu
nu ma asculti
asta știam, eu am întrebat altceva
ai gresit subiectul
incurci lucrurile
pe langa
ce mi-ati trimis nu corespunde cererii mele
bati campii
n-am intrebat asta
nu, m-ati inteles gresit
nu pricepi intrebarea mea
asta raspunde la altceva
nu asta am vrut sa zic
nu voiam sa stiu asta
voiam sa stiu altceva
nu raspunde la ce voiam sa stiu

# learn-other-language
curs de engleza
vreau să învăț engleză
unde pot invata spaniola
lectii de romana pentru copiii mei
stiu deja olandeza, caut germana
băiatul uită limba noastră, e școală sâmbăta?
italiana pentru incepatori
engleza pentru munca, nu neerlandeza
alta limba decat cea de aici
scoala romaneasca duminica
cine invata fata mea sa scrie in romaneste
limba materna pentru cei mici
sunt belgian și vreau să învăț araba
chineza sau japoneza pe aproape
grup de conversatie in engleza
limbajul semnelor curs
ore de maghiara

# rent-hall
inchiriere sala
caut sala pentru nunta
cat costa sala pe o seara
putem folosi sala voastră pentru o zi de naștere
camera pentru sedinta asociatiei noastre
loc pentru 80 de oameni cu bucatarie
e libera sala mare pe 12 aprilie
botez, ne trebuie un spatiu
salon de petreceri ieftin
grupul nostru de rugaciune cauta o incapere
zaal huren pret
mesele și scaunele sunt incluse la închiriere?
fata implineste 18 ani si acasa e mic pentru invitati
unde facem parastasul sau pomana
vrem sa repetam cu formatia, aveti loc
dati in chirie localul sambata?
petrecere de craciun cu familia, sala la voi

# house-rules
pot veni cu cainele
se fumeaza inauntru?
aduc mancarea mea, e voie
animale permise
regulile casei
am voie o bere acolo
mănânc sandvișul meu la voi, deranjează?
unde fumez o tigara
poze in cladire se pot face
ne descaltam la intrare?
am o pisica in geanta
vape permis
băuturi de acasă pentru petrecere
pot pune muzica
trebuie liniste acolo
trotineta inauntru merge?
e interzis sa vorbesc la telefon in sala

# post-office
la ce ora deschide posta
unde e coletul meu
bpost pe aproape
cat e un timbru pentru romania
ridic o recomandată
postasul a fost si nu eram acasa
punct postal deschis sambata
numar de urmarire
trimit pachet acasa in moldova
cutie poștală roșie unde
scrisoarea n-a ajuns, cautati-o
cat costa sa trimit 5 kile
urmarire colet bpost
ridicare mondial relay
plic spre italia tarif

# shops-markets
magazin romanesc in zona
pana la cat e deschis colruyt
in ce zi e piata
unde gasesc mici si zacusca
aldi deschis duminică?
macelarie aproape
orar action
magazin turcesc
targ de vechituri weekendul asta
non stop pe langa mine
unde cumpar malai
brutarie deschisa de sarbatori
lidl inchide cand
produse moldovenești unde
unde se vinde telemea

# embassy
ambasada romaniei telefon
consulatul moldovei adresa
programare la consulat
reînnoire pașaport românesc
program ambasada bruxelles
ambasada nu raspunde
buletin expirat la consulat
inscriu copilul nascut aici la consulat
econsulat programare
titlu de calatorie de la ambasada
cat costa pasaportul moldovenesc
procura la consulat
apostilă de la ambasadă
consulatul marocului
vot la ambasada unde e sectia

# strike-delays
e greva maine la trenuri
merge trenul azi
de ce nu vine autobuzul
întârziere tren bruxelles
urmatorul autobuz la ce ora
pret abonament tren
greva de lijn
trenul de 7 anulat?
orar 170
metroul e blocat
stau in statie de 40 de minute
ultimul tren spre halle
abonament stib pe lună cât e
tramvai deviat
cand se termina greva

# car-inspection
inspectie tehnica masina
numere de inmatriculare belgia
amenda de viteza
pret motorina
service auto ieftin
cauciucuri de iarnă
asigurare masina cea mai ieftina
masina nu porneste
intra masina mea in zona cu emisii reduse
benzina azi
platesc amenda de parcare
schimb ulei unde
asigurare motocicletă
itp deschis sambata
am pierdut cartea verde a masinii

# exchange-rate
cat e euro azi
curs valutar leu
prețul aurului
trimit bani in romania ieftin
comision western union
casa de schimb
un gram de aur cat face
aplicatie buna pentru transfer bani acasa
leul moldovenesc curs
moneygram sau ria
cursul dolarului
vând inelul de aur, cât îmi dau
100 euro cati lei
a crescut euro?
schimb lire sterline

# other-places
program piscina
cat e biletul la cinema
orar patinoar
gradina zoologica pret
banca până la cât e deschisă
politia e deschisa acum
abonament basic fit
muzeu gratis duminica
pairi daiza intrare
ce ruleaza la kinepolis
planetariu bilete
locul de joaca la ce ora inchide
bowling preț
technopolis intrare copii
bilete atomium

# craftsman
caut instalator
electrician urgent
cine repara masina de spalat
zugrav pentru sufragerie
s-a stricat centrala, trimiteți pe cineva
lacatus
mester la toate
revizie centrala pret
wc infundat
acoperis care curge, meserias
montaj parchet cat costa
montez dulapul, caut om
mașina de vase curge
faiantar baie
frigiderul nu raceste tehnician

# online-orders
n-a venit pachetul de la zalando
bol.com banii inapoi
returnez pantofi de pe internet
unde e comanda temu
am primit mărimea greșită
amazon nu raspunde
shein cand livreaza
anulez comanda online
vinted vanzatorul nu trimite
curierul zice livrat dar n-am nimic
cum fac retur
aliexpress vama
a venit spart, vreau rambursare
livrare ikea întârziată
am platit de doua ori pe un site

# outage
nu e curent pe strada
pana de curent
nu curge apa la robinet azi
n-are nimeni internet in bloc
a cazut telenet
tot cartierul e în întuneric
cand revine lumina
fluvius avarie
proximus nu merge
s-a spart conducta pe drum
fara semnal in tot orasul
stâlpii nu luminează
s-a luat lumina si la vecini
sibelga intrerupere
apa oprita in tot imobilul

# assistant-tasks
pune alarma la 6
deseneaza o pisica
cheama-mi un taxi
trimite mail la seful meu
amintește-mi să iau pastila
fa o poza cu marea
pune muzica de petrecere
cronometru zece minute
suna pe mama
deschide youtube
scrie proprietarului in locul meu
aprinde becul
fă un logo
pune in calendar
trimite whatsapp lui ion

# contact-us
la ce numar va pot gasi
dati-mi telefonul de la birou
care e numarul vostru pentru intrebari

# privacy
cine imi vede datele la voi
stergeti datele mele dupa un an?
cat timp pastrati datele

# staff-language
asistenta sociala stie engleza
se vorbeste turca la receptie
profesoara vorbeste franceza

# cancel-appointment
anulati inscrierea mea de sambata
renunt la lectii ce trebuie sa fac
scoateti-ma de pe lista pentru excursie

# no-answer
cineva de la voi m-a sunat ieri si eram la munca
am un apel pierdut despre lectii

# practise-speaking
pot vorbi olandeza cu cineva ca sa invat

# interpreter
trebuie sa traduca cineva cand vorbesc cu doctorul

# meet-people
vreau sa vorbesc cu alte femei
vreau sa stau la povesti cu alti tineri

# parenting
sa vorbesc cu alti parinti despre educatie
`;
