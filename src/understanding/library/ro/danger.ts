/** How people in danger write in Romanian, and what sounds like danger but is none. */
export const danger = `
# suicide
mi-am dat animalele, totul e platit, maine s-a terminat pentru mine
vreau doar sa adorm si sa se opreasca totul
vreau sa mor
nu mai vreau sa traiesc
o sa ma omor
ma gandesc la sinucidere
vreau sa termin cu toate
nimanui nu i-ar fi dor de mine
toti ar fi mai bine fara mine
am scris o scrisoare pt copii, cand nu voi mai fi
ma uit la tren si zic un pas si gata
diseara ma duc la pod
pastilele sunt langa pat si le numar
vreau doar sa se opreasca pentru totdeauna
nu mai vad nicio iesire
fratele meu isi ia ramas bun de la toti si isi imparte lucrurile
prietena mi-a scris: ai grija de copiii mei, eu plec
am obosit sa exist
nu vreau sa ma mai trezesc maine
ce rost mai are viata mea
iar m-am taiat pe brate
viata mea s-a terminat
doamne ia-ma la tine
vreau sa dispar si sa nu mai vin inapoi
stiu deja cum o sa fac
am pregatit streangul
zice ca daca vine negativul se spanzura
fata mea a scris in jurnal ca vrea sa fie moarta
sunt pe acoperis
mai bine mort decat asa
asta e ultimul meu mesaj
daca sar e liniste in sfarsit
cate somnifere ca sa nu ma mai scol
am incercat saptamana trecuta si m-au gasit, data viitoare nu
in curand nu mai aveti probleme cu mine
conduc si ma gandesc sa intru intr-un copac
am pus totul in ordine ca sa nu aiba nimeni de lucru dupa mine
nu mai am pt ce sa traiesc
ma spanzur
vr sa mor nu mai pot
imi iau zilele
sotul a luat funia si s-a dus in padure
n-are rost sa mai stau pe lumea asta
mi-as fi dorit sa nu ma fi nascut
ma arunc de la balcon
sotia sta la geamul de la etajul 6 si spune ca se arunca
familiei ii e mai usor daca mor
daca raspunsul e nu termin cu toate, chiar cu toate
fata mea zice ca sare de la balcon
am ales deja ziua
isi zgarie mainile cu o lama
pentru mine viata s-a terminat
doar pisicile ma mai tin aici
s-a incuiat in camera si zice ca nu vrea sa se mai trezeasca

# violence
sotul ma bate
ma bate barbatul
m-a batut iar
imi da pumni
m-a strans de gat
mi-e frica sa ma duc acasa
ma ameninta cu cutitul
zice ca ma omoara daca plec
am fost violata
ma obliga sa ma culc cu el
ma tine incuiata in casa
nu am voie sa ies, imi ia telefonul
am vanatai pe brate si zic ca am cazut
fostul ma urmareste si sta in fata casei
ma ascund in baie cand vine
port maneci lungi in august
fratele meu zice ca rusinez familia si ma omoara
prietena mea are iar ochiul vanat
sotul mi-a rupt telefonul si mi-a ascuns actele
cand bea arunca cu farfurii in mine
vecina tipa si dupa aceea e liniste
m-a impins pe scari
nevasta ma bate, mi-e rusine sa spun
mi-a dat cu capul de perete
trimite poze cu o groapa si zice ca e a mea
am fugit cu copiii de acasa si el ne cauta
ma tin de par si ma trage prin casa
imi controleaza fiecare pas si fiecare mesaj
pun scaunul la usa dormitorului
a turnat benzina langa mine si radea
tata zice ca ma marita cu forta
un barbat m-a atins in camin noaptea
unchiul m-a fortat
iubitul mi-a dat palme de fata cu copilul
frate-meu ma loveste ca vb cu baieti
ma scuipa ma injura ma loveste
sta cu cutitul sub perna
ajuta ma ma omoara in bataie
mama e batuta de tata in fiecare sambata
familia mi-a gasit mire si nu indraznesc sa zic nu
ma trimit in sat la vara sa ma logodesc, nici nu stiu baiatul
socrii ma incuie si nu am voie sa vorbesc cu nimeni
mama lui imi tine cheile, trebuie sa stau mereu in casa
tatal copiilor ma asteapta dupa munca si ma imbranceste
la munca un om mi-a bagat mana sub fusta
niste barbati m-au tras de batic si m-au impins in tramvai
zice ca imi arde fata
iubitul ma strange de gat cand ne certam
fratele mai mare ma bate ca am prieten
arunca cu farfurii in capul meu cand mancarea e rece
sotul m-a tras de par pe podea
matusa m-a promis unui barbat de patruzeci de ani
vede pe telefon pe unde merg si apare mereu
m-am trezit fara pantaloni si nu tin minte nimic de la petrecere
m-au batut pentru ca am sarutat un barbat

# child
tata ma bate
mama ma arde cu tigara
copilul e batut
vecinul isi bate copiii
sotul loveste fetita
copilul meu a disparut
nu gasesc fata, avea 6 ani
baiatul nu a venit de la scoala
unchiul ma atinge si zice sa tac
fetita zice ca bunicul o pipaie
tatal vitreg intra noaptea la mine in camera
copiii de langa noi sunt singuri toata noaptea
bebe plange de ore si nu e nimeni cu el
i-a dat cu cureaua pana a sangerat
copilul e incuiat in pivnita
fostul mi-a luat copilul si nu stiu unde e
vrea sa-i duca pe copii in alta tara fara mine
are vanatai de cate ori vine de la tatal lui
mi-e teama ca imi fac rau bebelusului
am scuturat bebelusul
un barbat de pe net ii cere poze goale fetei mele
fata de 13 ani vrea sa se intalneasca cu un necunoscut de pe net
nu ma duceti acasa, ma bate
elevul meu vine cu urme de curea
au venit sa taie fetita, zice bunica ca e obicei
un copil mic e singur pe strada in pijama
imi bat copilul si nu ma pot opri
mama nu-mi da sa mananc
baiatul a fugit de acasa
fata mea de 15 ani nu raspunde de ieri
sotul zice ca ia fetita si nu o mai vad niciodata
conduce beat cu copiii in masina
ma tem sa merg acasa, azi am luat nota rea si o sa iau bataie
a aruncat copilul pe pat si nu mai plange
profesorul o mangaie unde nu trebuie
fratele mic e tinut fara mancare
i-a pus mana pe plita ca pedeapsa
cel mic de 4 ani nu mai e in magazin, il cautam peste tot
vecinul ii arata fiului meu poze cu copii goi
sotul meu scutura bebelusul cand plange
copiii de alaturi sunt singuri toata noaptea si tipa
vorbeste pe net cu un batran care vrea sa il vada
tatal vitreg vine sub patura ei
bunicul vrea ca fetita mea sa se dezbrace la un joc
fostul tine copilul nostru si nu deschide usa

# poisoning
a inghitit detergent
copilul a baut clor
a luat toata cutia de pastile
fetita a inghitit o baterie
am baut din greseala diluant
s-a otravit
a mancat ciuperci din padure si varsa
a mancat fructe rosii din tufis
supradoza
nu raspunde, langa ea sunt folii goale
am dat bebelusului siropul gresit
a luat de doua ori insulina
capsula de spalat in gura, face spuma
a baut ceva albastru de sub chiuveta
monoxid de carbon, ne doare capul la toti
bipaie alarma de monoxid
am amestecat clor cu otet si nu pot respira bine
baiatul a mestecat tigari
cine are numarul de la antigif
fetita a mancat pastilele bunicii
mi-a pus ceva in pahar la petrecere
am inghitit 30 de paracetamol
a baut antigel
l-a muscat un sarpe
a mancat otrava de soareci
buzele ii sunt arse, a baut ceva de la subsol
toata familia varsa dupa ciuperci
soba scoate fum si suntem ametiti
a baut parfum
a luat 20 de xanax si adoarme
copilul avea flaconul in mana si e gol
praf alb pe gura lui, de la cutia de furnici
cate pastile sunt mortale, ea a luat 15
a gustat din desfundator de chiuveta
baietelul s-a jucat cu sticla de domestos si are buzele rosii
soba e aprinsa si toti avem greata si somn
mama a luat toata cutia de pastile de tensiune
prietenul meu a luat prea mult la petrecere si e ciudat
a baut votca cu antidepresivele si vorbeste prostii
tata si-a facut insulina de doua ori

# homeless_tonight
nu am unde dormi la noapte
dorm pe strada
unde pot dormi in noaptea asta
m-a dat afara sotul
proprietarul mi-a schimbat yala
lucrurile noastre sunt pe trotuar
stau in gara cu copilul
dormim in masina de trei zile
samusocial e plin
nu mai am bani de hotel, de maine strada
afara e zero grade si eu am o patura
mama m-a scos din casa, am 18 ani
centrul a zis ca nu e pat
azi a venit executorul si ne-a scos
am iesit din inchisoare si n-am unde merge
m-au externat si nu am casa
dorm in parc
umblu toata noaptea ca sa nu inghet
prietenul m-a dat afara de pe canapea
caut un pat pt diseara
cu bagajele in mana si doi copii, unde mergem
am un cort sub pod
casa a ars si nu avem unde sta
suntem in strada de azi dimineata
adapost urgent va rog
nu am acoperis
sala de asteptare se inchide la miezul noptii si dupa?
unde ma incalzesc la noapte
patronul ne-a dat afara din camin odata cu munca
squat evacuat azi
femeie singura cu bebe, n-am unde innopta
n-am un dormitor unde sa pun capul diseara
ultima noapte la prieteni a fost ieri
baietii dorm in spalatoria blocului
omul ne-a scos din casa si sacosele sunt pe trotuar
cu un bebelus de 2 luni si e ger, unde intram
stam in gara si totul e inchis
azi se termina locul la centru si nu am incotro
cu valizele in ploaie, hostelul nu ne mai vrea
centrul se inchide si am trei copii cu mine

# trafficking
seful mi-a luat pasaportul
ne tine actele pana platim datoria
ma obliga sa ma prostituez
nu am voie sa plec de la munca
lucrez si primesc doar mancare
ne-au incuiat in container
iubitul ma trimite la barbati
madam zice ca am 30000 de dat
primesc actele inapoi cand termin datoria
copiii sunt trimisi la cersit
ne pune sa furam
m-au vandut la altii
daca fug, fac rau mamei mele din tara
dormim zece pe jos langa masini si nu ne lasa afara
ma filmeaza si zice ca pune pe net
am venit pt hotel si m-au dus la club
nu mi-au dat salariu niciodata, zic ca e pt drum
ma asteapta la poarta si ma duce inapoi
mi-au luat telefonul si actele
mi-au facut juramant si blestem ca sa nu fug
am fugit de la patron si ma cauta
nu sunt om la ei, sunt sclav
la ferma nu ne lasa in oras
loverboy, fata mea nu mai e ea
sora mea lucreaza noaptea la geam si nu pastreaza nimic
soferul ne-a vandut unui domn
imi iau tot ce fac in fiecare seara
unchiul ma tine ca sa ii fac curat si nu ma lasa la scoala
doamna la care fac menaj ma incuie si imi tine pasaportul
contractul era altul, acum zic ca am datorie la agentie
mi-e frica sa spun unde lucrez, ne pazesc oameni
cara pachetul ca altfel patesti ceva, asa mi-a zis
trafic de persoane
ma vinde la clienti
seful nu ne da pasapoartele, dormim deasupra restaurantului
fac curat la niste oameni zi si noapte, niciun euro, incuie usa
trebuie sa platesc drumul muncind si nu scade niciodata
ma duce la barbati si tine banii
agentia ne tine actele, suntem sase intr-o rulota si nu putem pleca
trebuia sa servesc la bar dar vin barbati care platesc pentru mine

# emergency
nu respira
arde casa
foc in bucatarie
accident chemati ambulanta
infarct
a lesinat si nu se trezeste
sangereaza mult
are cutitul in mana
cineva trage cu pistolul
s-a inecat cu mancare si e vanat
il doare pieptul si mana stanga
miroase a gaz in casa
explozie
nu-si mai misca un brat si vorbeste stramb
bebe e albastru
are convulsii
a cazut de pe schela
l-a calcat masina
nu mai are puls
pompieri repede
fum de sub usa
sunt la pamant si nu pot sa ma ridic, ajutor
au intrat hotii, sunt in casa acum
mi s-a rupt apa si curge sange
s-a electrocutat
copil in apa, nu misca
vecina batrana nu raspunde, se vede cazuta prin geam
mi s-a umflat gatul dupa o viespe
ne sufocam in camion
ciocnire pe autostrada, sunt prins in masina
masina a luat foc
tata e rece si nu vorbeste
112 va rog
taietura adanca, nu se opreste sangele
cineva incearca sa-mi sparga usa
degetul e taiat
e apa in barca, suntem 30
oparit cu ulei
nu mai pot respira
mama transpira rece si o strange in piept
ma inec
mi s-a rupt apa si sunt singura acasa
dureri la fiecare 4 minute si n-avem masina
iese fum din garajul de dedesubt
miros de gaz pe scara, toti tusesc
tata nu mai ridica mana si gura ii e ciudata
bunica e pe jos si nu raspunde
e cineva cu cutitul pe hol
fratele meu si-a injectat ceva si se face albastru
o bucata de paine in gat, se face mov
un biciclist e sub un camion
balconul de alaturi e in flacari

# harmless
fratele meu sforaie groaznic
vecinul fumeaza pe hol
copilul meu se teme noaptea in intuneric
bateria e moarta
traficul asta ma omoara
copiii ma omoara cu intrebarile lor
mor de foame
mor de ras
mor de plictiseala
as muri pentru o cafea
mor de cald in clasa
curs de exercitii de respiratie
test alarma de incendiu cand e?
sunt trista azi
vreau sa vorbesc cu cineva despre somn
de unde cumpar otrava de soareci
termenul limita ma omoara
cine omoara gandaci, am in bucatarie
caut apartament de inchiriat
sotul nu ma asculta cand ii vorbesc de teme
ne-am certat pe teme
pasaportul meu e acasa
cand pot lua pastilele de la farmacie
mi-a murit telefonul
mi-a murit planta
mi-a murit masina pe drum
a murit bunica luna trecuta, imi trebuie certificat de deces
ma bate gandul sa ma inscriu la curs
ne-au batut la fotbal 3 la 0
ploaia bate in geam
imi bate inima de emotie la interviu
ma bate la cap cu hartiile
batem la usa sau intram direct?
am ars mancarea
am ars pilaful, ce fac acum
m-am ars putin la mana cu fierul
foc de artificii unde vedem
curs de prim ajutor
curs de salvator
vreau sa devin pompier
exercitiu de evacuare la scoala
ce fac pompierii in vizita la scoala
cat costa ambulanta
factura de la ambulanta e mare
vreau sa lucrez pe ambulanta
copilul a inghitit o samanta de mar
cum cureti detergentul de pe haine
unde las pastilele expirate
bateria de la telecomanda e goala
copilul e bolnav si nu vine la scoala
fata mea are unghii taiate prea scurt
m-am taiat la barbierit
m-am taiat la deget cand gateam, un plasture aveti?
vreau sa donez sange
cand se doneaza sange
imi ia sange maine la analize
am gripa, stau in pat
m-am saturat de vreme, ma omoara ploaia
fumul de tigara de pe scara ma deranjeaza
miroase a mancare in hol
curs de autoaparare pt femei
ziua impotriva violentei, faceti ceva?
fetita are tema despre sclavie la istorie
proiect despre prevenirea suicidului la scoala
spectacol despre violenta domestica
unde se arunca bateriile
curs de preventie a incendiilor
am un caz de viata si de moarte: am pierdut abonamentul
cortul pt camping de unde il iau
vreau sa dorm mai mult, sunt obosita
caut o camera pana in septembrie
dormim la sora mea pana gasim ceva, e in regula
voluntar la adapostul de noapte
vreau sa duc haine la oamenii fara adapost
cat costa o noapte la hostel
copilul doarme la un prieten in weekend
apa e calda, centrala merge
seful meu imi cere o copie dupa pasaport
am lasat pasaportul la comuna pentru viza
lucrez prea mult, dar sunt platit
datorii la banca cum le platesc
vreau sa imi schimb munca
m-am impiedicat pe scari, ma doare putin glezna
accident de masina acum un an, imi cere hartii
medicul zice ca inima e in regula
ma doare capul cand citesc mult
vecinul face petrecere, strigate si rasete
copiii s-au batut pe tableta
e o nebunie cu hartiile, imi sare capul
imi sare inima cand suna telefonul
sa mor daca inteleg ceva
la moartea bunicului am fost in tara
cutit de bucatarie de unde se cumpara
jocul asta are arme, e voie pt 10 ani?
baiatul vrea un pistol cu apa
azi am luat doua paracetamol, pot veni la curs?
parcarea asta e o catastrofa
mor de rusine cand vorbesc olandeza
mi-a inghetat mana pe bicicleta
sotul bate cuie in perete si vecinul se plange
am infectie la gat
miroase a gaze de esapament pe strada
fata mea doarme vineri la prietena ei
poate fiul meu sa ramana peste noapte la verisor
sotul e plecat la munca
copiii sunt plecati in tabara
stau pe o strada in spatele bisericii
stau pe strada florilor numarul 3
ne casatorim la vara, ce acte
sora mea se marita cu un belgian
aveti curs de pregatire pentru nastere
sotia naste in martie, ce pregatim
ambuteiajele ma scot din minti
mor de foame, ce mancam
am ras de am cazut de pe scaun
seful da salariul pe zece
trebuie sa reinnoiesc pasaportul
politia mi-a gasit pasaportul
cum merge detectorul de fum
miroase bine in bucatarie la voi
bebelusul nu bea lapte
ce pastile iau de durere de cap
fiul meu nu vrea sa traiasca in centru
vecinii se cearta si tipa
mi-e frica de examen
ma urmareste pe instagram
sotul ma lasa pe mine sa fac actele
fetei mele ii place sa sara, ce club de sport
sotul doarme ziua ca lucreaza noaptea
unde poate dormi familia mea cand vine
baiatul s-a batut la scoala si l-au pedepsit
executorul a adus o scrisoare
pisica noastra a fugit
putem lasa valizele la voi
`;
