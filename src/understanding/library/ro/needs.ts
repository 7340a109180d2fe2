/** How people say each need in Romanian. */
export const needs = `
# learn-language
vreau sa invat olandeza
curs de limba neerlandeza
unde gasesc lectii de franceza aproape de mine
cautam un profesor de flamanda pentru mine si sotul meu
sunt de trei ani in belgia si tot cu engleza ma descurc
la magazin toti vorbesc iar eu doar zambesc si dau din cap
soția mea stă toată ziua acasă și nu înțelege nimic la televizor, trebuie să învețe și ea
la comuna mi-au spus sa revin cand stiu limba
exista scoala de limba pentru adulti?
bună ziua, aș dori informații despre cursurile de limbă, vă mulțumesc
m-am saturat sa arat cu degetul la brutarie
verisorul meu a venit luna trecuta, unde il trimit sa invete vorba de aici
mama e aici de zece ani si tot eu ii traduc fiecare cuvant
faceti lectii de nl?
nu mai vreau sa depind de google translate la fiecare pas
cum ati invatat voi ceilalti sa vorbiti ca belgienii

# learn-language-zero
nu stiu nimic in olandeza
curs incepatori
nivel a1 de la zero
abia am ajuns, nu pricep o boabă din ce zic oamenii
de unde incep daca n-am auzit niciodata limba asta
sotul meu nu poate lega nici o propozitie inca
stiu doar hallo si dank u
primele cuvinte: numere, culori, cum ma cheama, unde invat asta
vecina mea a venit saptamana trecuta din moldova si nu stie nici buna ziua in flamanda
în autobuz pentru mine totul e doar zgomot
aveti o grupa usoara pt cei care nu vorbesc deloc?
cineva imi zice goeiedag si ma inrosesc, habar n-am ce sa raspund
franceza de la inceput, pentru oameni care o iau de la capat
eu nu vorbesc nu inteleg, vreau sa incep
caut curs de baza, sunt la zero absolut
mă uit la profesoara copilului și nu înțeleg nici măcar întrebarea

# learn-language-next
am terminat a2 si vreau sa continui
nivel b1
curs pentru avansati
vorbesc binisor dar fac multe greseli de gramatica
ma inteleg cu vecinii, insa cand scriu un mail e dezastru
fata mea are nevoie de b2 ca să intre la facultate
ce urmeaza dupa nivelul 1.2?
de het si een tot le incurc dupa doi ani
ce fac mai departe, certificatul de a1 il am deja
am invatat limba la serviciu, acum as vrea s-o stiu corect
aș dori un modul superior de neerlandeză, am absolvit deja două
pot glumi cu colegii dar o scrisoare oficiala nu stiu sa fac
vorbesc ca un copil de cinci ani, ma simt prost, vreau mai mult
sunt blocat la acelasi nivel de un an
perfectionare franceza scris
verbele la trecut ma omoara, unde pot exersa mai serios
sora mea a facut cursul mic si cauta ceva mai greu

# literacy
nu stiu sa scriu si sa citesc
curs alfabetizare
sa invat literele
n-am fost la scoala nici o zi
mama nu stie carte, pune degetul in loc de semnatura
socrul meu scrie doar cu litere chirilice, latine nu cunoaste
la cinci ani eram cu oile pe camp, nu in banca
imi citeste fata mesajele, eu trimit numai vocal
soțul se rușinează că nu poate citi eticheta de la medicamente
am patru clase si am uitat tot, greu leg literele
abecedar pentru oameni mari
când primesc o foaie mă prefac că mi-am uitat ochelarii
alfabetul latin nu il stiu, eu am invatat arabe
bunica vrea sa stie macar sa isi scrie numele
recunosc autobuzul dupa culoare, nu dupa ce scrie pe el
nu pot urma curs normal ca toti iau notite si eu nu am cum
exista clasa pentru analfabeti, fara rusine?

# level-test
ce nivel am
test de nivel
in ce grupa ma puneti?
nu știu dacă sunt a1 sau a2
cine verifica cat stiu inainte de curs
trebuie sa dau un test ca sa intru la lectii?
am invatat singur de pe net, unde ma incadrez
profesoara zice ca sunt prea buna pentru grupa asta
la prima ora ceilalti vorbeau repede si eu parca eram la alta planeta, cred ca m-ati pus gresit
mă plictisesc la curs, știu deja tot
evaluare limba franceza unde se face
testul de plasament cat dureaza
sotia mea intelege mult dar nu scrie, unde e locul ei
cum aflu de unde sa incep, am facut candva germana la liceu
as dori sa mi se testeze cunostintele de neerlandeza
fiul meu a facut un an de scoala aici, o mai ia de la inceput sau nu

# course-hours
lucrez ziua, exista curs seara?
curs de weekend
lectii sambata
dimineata cat sunt copiii la scoala as putea veni
termin tura la 18, dupa aceea mai e ceva?
sunt in schimburi, o saptamana dimineata o saptamana noaptea, cum fac cu lectiile
sotul e pe santier pana la cinci, cand sa mai invete
ore de seară pentru limba franceză
la ce ora sunt cursurile si in ce zile
pot doar duminica, restul muncesc la curatenie
pana la trei trebuie sa fiu inapoi sa iau fata de la gradinita
program flexibil nu aveti? sunt sofer de tir si ajung acasa numai vineri
si dupa masa se tin lectii sau doar dimineata
in timpul saptamanii mi-e imposibil
fac menaj la cinci familii si numai dupa sase sunt libera
pauza de pranz e singura mea ora, merge ceva atunci?

# course-price
cat costa cursul
e gratis cursul de limba?
pret lectii
am auzit ca e scump, eu nu am salariu
reducere pentru someri la curs exista?
pot plati in doua rate taxa de inscriere?
90 de euro pt un modul e mult pentru noi
plătește ocmw cursul dacă primesc ajutor?
cartea e inclusa in pret
fiecare ban e numarat la noi, mai raman 20 de euro pe saptamana, de unde bani de scoala
curs gratuit de olandeza pt adulti
trebuie platit inainte de prima lectie?
vecinul zice ca el n-a dat niciun leu, de ce mie imi cereti
imi ramburseaza cineva banii daca termin lectiile
ce tarif au orele de conversatie platite
cu bon de la vdab mai am ceva de achitat
suntem trei in familie care vrem sa invatam, ne costa de trei ori?

# course-certificate
primesc diploma la sfarsit?
certificat de limba
attest de participare
îmi trebuie o dovadă că am urmat cursul
la cpas imi cer hartie ca merg la lectii
pentru cetatenie e bun certificatul vostru?
am terminat modulul si nu am primit nicio hartie
seful vrea sa vada negru pe alb ca stiu olandeza
adeverinta ca sunt inscris la cursuri de limba
e recunoscut de stat ce dati la final
am pierdut diploma de nivel a2, imi faceti alta?
vdab cere un bewijs de prezenta in fiecare luna
doamna de la comună întreabă ce nivel am pe hârtie
cati bani sau ore trebuie ca sa capat atestatul
se da examen la sfarsitul cursului si ce capat daca il iau
dosarul meu e blocat fiindca lipseste certificatul de a2

# course-enrol
cum ma inscriu la curs
inscriere lectii olandeza
pot sa ma mai inscriu?
ce îmi trebuie ca să mă înscriu, ajunge buletinul
pana cand se fac inscrierile
se poate inscrie online sau trebuie sa vin personal
treceti-ma si pe mine pe lista la franceza
vreau s-o inscriu pe nevasta mea la scoala de limba
cand incepe urmatorul curs si unde dau numele
doresc înscrierea la modulul din septembrie
ma puteti pune la grupa de luni?
am venit la ghiseu dar era inchis, cum fac acum sa prind loc la lectii
toate prietenele mele au inceput deja, numai eu am ramas pe dinafara
inscrieri ianuarie
pot incepe cursul la mijlocul anului
e nevoie de adeverinta de la commune ca sa intru la clasa?

# course-full
cursul e plin, ce fac?
lista de asteptare
mai sunt locuri la curs?
mi-au zis ca e complet pana in februarie
de cand astept un loc la lectii si nu ma suna nimeni
pe ce pozitie sunt pe lista
a câta oară îmi spuneți că nu mai e loc
cat dureaza pana se elibereaza un loc
ati zis doua saptamani si au trecut trei luni
daca renunta cineva la curs pot veni eu in loc?
locuri libere grupa de dimineata
nu exista alta scoala cu loc pana la voi?
sotia sta pe waiting list de asta-vara
toate grupele ocupate, trebuie sa stau degeaba acasa pana la anul
imi tineti un loc pentru cursul viitor va rog
se ocupă toate locurile până apuc eu să mă înscriu, de fiecare dată

# course-missed
nu pot veni azi la lectie
sunt bolnav nu vin la curs
am lipsit doua ore
intarzii 20 de minute la clasa, e ok?
copilul are febra si nu ajung la scoala de limba
săptămâna viitoare sunt plecată în românia, pierd cursul?
cum recuperez ce ati facut joi
am stat la urgente cu mama si am lipsit de la lectii
trenul e anulat, spuneti profesoarei va rog
de cate ori pot absenta fara sa ma dati afara
am fost chemat la lucru pe neasteptate, nu am putut ajunge la olandeza
trebuie hartie de la doctor daca lipsesc de la curs?
tema pentru lectia la care nu am fost o pot primi pe whatsapp
mi-a murit bunicul si plec doua saptamani acasa, ce se intampla cu locul meu la curs
m-am trezit tarziu, profa o sa fie suparata
afwezig maine la les

# practise-speaking
vreau sa exersez vorbitul
grupa de conversatie
cu cine sa vorbesc olandeza
inteleg tot dar cand deschid gura nu iese nimic
mi-e rușine de accentul meu
la curs facem gramatica, dar de vorbit nu vorbeste nimeni
colegii trec imediat pe engleza cu mine si nu progresez
as bea o cafea cu un flamand sa mai schimb o vorba in limba lor
stiu cuvintele in cap, pe limba nu vin
conversatietafel unde e?
sotia mea e timida, tace in grup desi stie
caut pe cineva nativ sa stam la povesti o data pe saptamana
practica conversatie franceza
repet fraze in oglinda ca n-am cu cine
la telefon ma blochez si inchid
îmi tremură vocea când trebuie să cer ceva la primărie în limba lor
un loc unde poti gresi cand vorbesti si nu rade nimeni

# learn-at-home
pot invata limba acasa?
aplicatie de invatat olandeza
curs online
nu pot iesi din casa cu trei copii mici, cum invat
recomandati-mi un video bun cu lectii
ce carte de franceza pentru romani imi recomandati
lectii pe zoom aveti?
fac duolingo in tramvai dar nu ajunge
stau in varful unui sat fara autobuz, la clasa nu am cum sa vin
program pe telefon de exersat cuvinte
am bebelusul alaptat, invat numai noaptea cand doarme
exerciții gratuite pe internet pentru a1
youtube lectii neerlandeza incepatori
lucrez de acasa si vreau sa studiez singura, fara scoala
in tren fac naveta doua ore, ce pot asculta ca sa prind limba
site de gramatica flamanda cu explicatii

# language-for-work
imi trebuie olandeza pentru serviciu
limba la munca
curs de limba pe santier
seful tipa ceva si eu nu stiu ce vrea
nu pricep instructiunile de siguranta de la fabrica
am pierdut un post fiindca nu vorbeam flamanda
colegele rad la pauza si eu stau deoparte ca nu le inteleg
sunt infirmieră și trebuie să vorbesc cu bătrânii în limba lor
cuvinte pentru curatenie si hotel in franceza
la interviu ma incurc, nu gasesc vorbele
patronul a zis: invata limba si iti fac contract fix
se face curs de limba la firma, cu colegii?
lucrez in bucatarie, comenzile vin in neerlandeza si le ghicesc
dau raportul de tura si scriu trei cuvinte ca mai mult nu stiu
nederlands op de werkvloer exista pt romani?
sotul e sudor, are nevoie de termeni de meserie in olandeza

# language-for-parents
vreau sa inteleg ce spune invatatoarea copilului
curs de limba pentru parinti
limba pt mame
la sedinta cu parintii stau ca o statuie
fiica mea de 8 ani traduce ea între mine și profesor
temele lui sunt in olandeza, nu il pot ajuta daca nu invat si eu
mamicile la poarta scolii vorbesc intre ele si eu sunt pe langa
se tin lectii de franceza chiar la scoala copiilor?
copiii vorbesc intre ei flamanda acasa si eu nu mai inteleg ce zic
sa pot citi povesti cu baiatul in limba de la scoala
agenda copilului e plina de biletele, nu le descifrez, vreau sa invat pt asta
un curs unde sunt si alti tati si mame
mi-e jenă când mă sună directoarea și nu pot răspunde în limba ei
olandeza pentru scoala si gradinita cuvinte
tata are nevoie de limba ca sa mearga la discutii cu doamna de la clasa
băiatul se rușinează cu mine că vorbesc stricat în fața profesoarei

# civic-integration
trebuie sa fac cursul de integrare?
inburgering
parcours d'intégration bruxelles
am primit scrisoare ca sunt obligat la integrare
ce amenda iau daca nu merg la inburgering
sunt cetatean ue, roman, e obligatoriu si pt mine integrarea?
orientare sociala in limba romana se tine?
am semnat un contract de integrare și nu mai pot merge, lucrez full time
scutire de inburgering pe motiv de boala
sotia mea e din moldova, a venit prin casatorie, ea trebuie sa urmeze programul?
cine e consilierul meu de integrare
cursul despre belgia: legi, scoala, istorie, unde il fac
m-au chemat la agentschap si nu stiu ce vor
zice ca in 12 luni trebuie sa termin traseul, altfel platesc
maatschappelijke orientatie cand incepe
bapa pentru nou veniti
are tata 67 de ani, il obliga si pe el la programul pt nou-veniti?

# civic-test
examen de integrare
testul inburgering cand e?
ce intrebari pun la testul despre societate
am picat la proba de orientare sociala, pot da din nou?
mi-e frica de examenul final de la integrare
cum ma pregatesc pt testul de cunostinte despre belgia
in ce limba se da testul de maatschappelijke orientatie
câte puncte îți trebuie ca să treci la integrare
stau noaptea cu foile despre parlament si regi in fata, maine dau proba
exista teste model de inburgering pe net
fara testul asta de societate nu imi termin dosarul de integrare
cat costa sa dau a doua oara examenul de la integrare
sotul a luat doar 40 la suta la proba despre belgia si e distrus
rezultat test integrare unde il vad
cine a trecut testul de la inburgering, a fost greu?

# interpreter
am nevoie de interpret
traducator la doctor
vorbiti romaneste?
maine am programare la spital si nu ma inteleg cu medicul
fata mea de 10 ani traduce la ginecolog, nu e bine asa
cineva care stie romana sa vina cu mine la primarie
cât costă un translator pentru o ședință la școală
la tribunal imi dau pe cineva care sa imi traduca?
tolk roemeens
nu pot explica doamnei de la ocmw ce patesc, dau din maini
poate sa ma insoteasca cineva sa vorbeasca in locul meu la comuna
psihologul intreaba si eu raspund da la tot fara sa inteleg
interpret prin telefon e posibil?
bunica vorbeste doar ucraineana si ungureste, cine o ajuta la medic
la avocat aveti pe cineva sa talmaceasca
sotul lipseste de la munca de fiecare data ca sa traduca pentru mine

# translate-document
traducere acte
traducator autorizat
certificat de nastere de tradus in franceza
diploma de liceu trebuie tradusa legalizat
unde gasesc un traductor jurat roman neerlandez
comuna nu accepta hartia fiindca e in romana
cat costa o traducere cu stampila
cazierul din romania il cer in olandeza
certificatul de căsătorie are nevoie de apostilă și traducere
am un act de la notar din chisinau, cine mi-l pune in limba lor
carnetul de vaccinari al copilului e in romana, gradinita nu pricepe ce scrie
beedigd vertaler
m-au trimis inapoi de la ghiseu: vino cu actul in nl
traducerea facuta de var-miu nu a fost buna, vor una oficiala
foaia matricola a fiului meu trebuie in franceza pt inscriere

# residence-card
mi-a expirat cartea de sedere
prelungire permis de sedere
cum reinnoiesc e-card
mi-am pierdut cartea de rezident
de doua luni astept cardul f si nu vine
cartea portocalie se termina vineri si nu am raspuns
anexa 19 cat e valabila?
am stat cinci ani, pot lua sedere permanenta
verblijfskaart
politistul de sector nu a mai trecut, fara el nu primesc cartea
sunt din moldova si permisul meu zice numai pana in mai
la bancă nu mi-au primit cardul că e trecut de termen
mi-au furat portofelul cu tot cu cartea electronica, cum o refac
titre de séjour pentru sotia mea, ce cer
am schimbat serviciul, mai e bun permisul unic
angajatorul imi cere cartea noua pana luni si eu am doar o anexa veche
cat costa sa inoiesc permisul la commune

# no-papers
nu am acte
sunt ilegal aici
fara papiere pot sa vin la voi?
am primit refuz si am ramas in belgia fara drept de sedere
sans papiers ce drepturi are
stau ascunsă de frica controlului, nu am forme legale
de sase ani aici si pe hartie nu exist
prietena mea din moldova a depasit cele 90 de zile
copilul meu fara acte are voie la scoala?
nici banca nici doctor, fara document nu te baga nimeni in seama
m-au radiat de la comuna, acum nu mai am nimic valabil
regularizare 9bis cine ma ajuta
pot face cursuri daca nu am niciun permis?
lucrez pe la oameni, n-am viza, mi-e frica in tren cand vine controlorul
un om fără hârtii, unde găsește sprijin
vărul meu a venit cu viză de turist și nu a mai plecat

# asylum
vreau sa cer azil
azil
cand primesc raspuns la azil
maine am interviul la cgra si tremur
de un an jumate astept decizia in centru
stau la fedasil cu doi copii, ce urmeaza
am fugit de război din ucraina, protecție temporară
petit château unde e, acolo ma inregistrez?
prima audiere a fost, a doua cand e
protectie internationala cum se depune cererea
pot munci cat sta dosarul meu de azil?
mi-au luat amprentele in alta tara, zic dublin
camera de opt persoane, mancare la ora fixa, asa traim de un an in centrul de primire
ce sa povestesc la interviu ca sa ma creada
sotia e refugiata recunoscuta, eu inca sunt in procedura
asistentul din centru zice sa am rabdare, dar nu ne mai cheama nimeni la interviu

# negative-decision
am primit negativ
refuz la azil ce fac
ordin de parasire a teritoriului
bijlage 13
mi-au dat 30 de zile sa plec din tara
cum fac recurs
în cât timp pot contesta decizia
cererea mea de sedere a fost respinsa
avocatul zice ca mai putem merge la consiliu
a venit o foaie galbenă cu bevel om het grondgebied te verlaten
raspunsul de la imigrari e nu, copiii merg aici la scoala, plang toti
ne-au respins pentru ca nu avem venituri destule
apel impotriva deciziei oficiului pentru straini
al doilea refuz, mai exista vreo cale
trebuie sa ne facem bagajele pana pe 15, asa scrie in decizie
fratelui meu i-au retras dreptul de sedere

# family-reunion
vreau sa imi aduc sotia
reintregirea familiei
cum imi aduc copiii din moldova
gezinshereniging
cat trebuie sa castig ca sa-mi vina nevasta
de doi ani imi vad fetita numai pe video
mama e batrana si singura acolo, o pot aduce sa stea cu noi?
acte pt regrupare familiala
am statut de refugiat, barbatul meu e inca in turcia
a depus la ambasada acum 8 luni și nu răspunde nimeni
copilul dintr-o alta casatorie poate veni la mine
sotul e cetatean non ue, cum vine legal la mine in belgia
regroupement familial conditii
apartamentul meu e prea mic pentru viza lor, zice functionarul
dorm cu poza copiilor sub perna, cand ii pot chema langa mine
fiul implineste 18 ani in curand, mai apuc sa-l aduc?

# nationality
vreau cetatenia belgiana
cetatenie
dupa cati ani pot deveni belgian
nationaliteit aanvragen
cat costa sa cer cetatenia
pasaport belgian pt copilul meu nascut aici
pierd cetatenia romana daca o iau pe cea belgiana?
sunt aici din 2014, muncesc, platesc taxe, vreau sa pot vota
dovada de limba si zile lucrate pentru naturalizare
ce acte cere comuna la dosarul de cetățenie
declaratia de nationalitate a fost blocata la procuror
sotia e belgianca, devin si eu automat?
dubla cetatenie e voie
fiul meu vrea la politie sa lucreze dar ii trebuie nationalitatea
naturalizare conditii 5 ani
ma simt de aici dar pe buletin scrie tot strain

# marriage-papers
vreau sa ma casatoresc, ce acte
acte divort
coabitare legala
samenlevingscontract cu prietena mea
oficiul starii civile zice ca e casatorie falsa
recunoasterea copilului inainte de nastere
nu suntem cununați, tatăl cum îl trece pe copil pe numele lui
certificat de celibat din romania pt nunta aici
m-am despartit, cum ma trec singura la comuna
casatoria facuta in moldova e valabila si in belgia?
politia vine sa verifice daca traim impreuna inainte de cununie
divortul pronuntat la bucuresti trebuie transcris aici?
logodnicul are viza numai trei luni, apucam sa ne cununam?
wettelijk samenwonen cum se face
numele meu de fata inapoi dupa divort
notar sau comuna pentru contract de casatorie

# lawyer
am nevoie de avocat
avocat gratuit
pro deo
am citatie la tribunal
nu imi stiu drepturile
consultatie juridica unde
a venit plic de la judecatorie si nu dorm
cat ia un avocat, eu n-am bani
pro-deo ce venit trebuie sa am
avocatul meu nu raspunde la telefon de o luna, pot sa-l schimb?
doresc asistență juridică pentru un proces
am fost chemata ca martora, trebuie sa merg
justitiehuis unde e
fratele meu e acuzat pe nedrept, cine il apara
ceva e putred in contractul asta, vreau parerea unui om de drept
jurist vorbitor de romana aveti?
am semnat fara sa stiu, acum imi cer 3000 de euro in fata judecatorului

# letter-help
nu inteleg scrisoarea
ma ajuta cineva sa completez un formular
am primit o hartie si nu stiu ce vor
cine imi citeste posta
teancul de plicuri de pe frigider creste si mi-e frica sa le deschid
scrisoare recomandata, ce inseamna
scrie termen 14 zile si restul nu pricep
pot sa va trimit poza cu o scrisoare?
completat acte
mama primește tot felul de hârtii de la stat, eu sunt la muncă și nu am timp
formular pe 12 pagini de la mutualitate, ma doare capul
e reclama sau e important plicul asta albastru?
invullen papieren
aveți pe cineva care explică corespondența oficială?
am aruncat o scrisoare crezand ca e publicitate si acum zic ca am intarziat
ce bifez aici la pagina doi
un brief cu antetul ministerului, va rog ajutati-ma sa il descifrez

# town-hall
cum ma inscriu la comuna
inregistrare gemeente
compozitie de familie
imi trebuie certificat de nastere pentru copil
carte de identitate noua
samenstelling gezin unde o iau
am venit ieri din romania, unde ma declar
buletin pierdut ce fac
dovada de domiciliu de la primarie
la ghiseul 3 m-au trimis la 5 si de acolo acasa
kids-id pentru baiatul meu
s-a nascut fetita, in cate zile o declar la starea civila
gazda nu ma lasa sa imi fac domiciliul, ce face comuna
extras de cazier judiciar pentru angajare
programare la maison communale
politistul de cartier trebuie sa vina sa verifice ca stau aici
de trei luni in belgia și încă nu figurez nicăieri

# change-address
m-am mutat, unde anunt
schimbare adresa
adresa noua pe cartea de identitate
adreswijziging
cat timp am sa spun comunei ca m-am mutat
ne mutam luna viitoare in vilvoorde, ce trebuie sa facem cu actele
posta vine tot la casa veche
buletinul arata strada unde stateam inainte
trebuie sa anunt si mutuala si banca de noua adresa?
plec din localitate, cum ma scot de pe lista si ma trec dincolo
am schimbat apartamentul în același bloc, se declară?
sora mea sta acum la mine, cum isi trece domiciliul aici
redirectionare posta
polițistul m-a căutat la adresa veche și m-au radiat
noul proprietar zice sa imi mut repede domiciliul
pot schimba adresa online cu itsme

# foreign-diploma
echivalare diploma
imi recunoaste belgia diploma din romania?
naric
sunt asistenta medicala si aici spal vase
facultatea mea din chisinau nu conteaza la nimeni
am bacul romanesc, e bun aici?
certificatul de electrician din tara cum il recunosc
cat dureaza si cat costa echivalarea
am fost profesoara 12 ani, ce pot face cu studiile mele
equivalence de diplôme pt liceu
ordinul medicilor cere recunoasterea titlului
sotul e inginer si lucreaza la depozit, pacat de cap
foaia matricola de la facultate pe unde o depun
diploma straina la acelasi nivel ca bachelor
mi-au zis că hârtia mea de coafeză nu face doi bani aici
calificarea de sudor obtinuta in italia e valida la voi

# driving-licence
vreau permis de conducere
carnet
schimb permisul moldovenesc pe unul belgian
rijbewijs
scoala de soferi in romana exista
examen teoretic auto
am picat teoria de trei ori din cauza limbii
pot conduce cu permisul romanesc aici?
mi-a expirat permisul auto
rijschool cat costa o ora
am condus 20 de ani acasa, aici nu am voie
imi trebuie carnet ca sa gasesc serviciu la curierat
sotia vrea sa invete sa conduca
examenul practic se poate cu cutie automata
semnele de circulatie unde le invat gratis
mi-au luat permisul pentru viteza, cum il recuperez
cod 95 pentru camion

# digital-identity
nu merge itsme
itsme instalare
am uitat codul pin la eid
e-box ce e asta
cum intru pe site-ul statului
imi cere cititor de card si nu am
ma conecteaza cineva la my minfin
cod puk pierdut la cartea de identitate
fara cont digital nu pot vedea nimic de la vdab
contul de itsme s-a blocat cand am schimbat telefonul
semnătura electronică cum se face
banca mea nu e in lista pt itsme
myid.be conectare esuata
zice sa apas autentificare si ma intoarce mereu de la capat
mama are telefon cu butoane, cum sa faca ea itsme
token federal prin sms

# taxes
am primit hartie de la impozite
declaratie fiscala
belasting
trebuie sa platesc 800 de euro la fisc
cand primesc banii inapoi de la taxe
cine ma ajuta cu tax-on-web
aanslagbiljet nu inteleg
lucrez detasat, unde platesc impozit
am stat doar 4 luni in belgia, fac declaratie?
copiii ii trec la mine sau la fostul sot in declaratie
plicul maro din iunie, fisa fiscala 281
impozit pe masina si taxa comunala de gunoi, e normal?
pana cand se depune declaratia de venit
mi-au calculat prea mult la spf finances
de ce imi iau jumatate din salariu inainte sa vina la mine
somajul se impoziteaza?
teruggave belastingen cand vine

# which-papers-bring
ce acte iau cu mine
ce trebuie sa aduc
imi trebuie buletinul?
ce hartii sa pregatesc pentru programarea de marti
e nevoie de poza tip pasaport?
am doar pasaport, nu carte de identitate, ajunge
aduc si actele copiilor cand vin la voi?
nu vreau sa vin degeaba pe drum, spuneti-mi ce documente cereti
să am la mine fluturașul de salariu?
copie sau original
am uitat data trecuta certificatul si m-au trimis acasa
lista cu documente necesare la inscriere
o vigneta de la mutuala e nevoie?
trebuie sa vina si sotul sau doar actele lui
contractul de chirie il iau cu mine la intalnire?

# find-work
caut de lucru
unde gasesc un job
aveti ceva de munca?
sunt fara serviciu de trei luni
locuri de munca vacante
menaj, bucatarie, depozit, fac orice
stau acasa cu mainile in san, nevasta plateste tot
vdab unde e si cum ma ajuta
interim aproape
am trimis 60 de cereri si nu raspunde nimeni
ieri am batut la ușa la cinci restaurante, nimic
sunt zugrav si caut santier, am si scule
job part time pentru mame
la anunturi cer olandeza perfecta chiar si la spalat vase
vreau sa castig banii mei, nu sa cer la altii
baiatul meu de 19 ani cauta studentenjob
are cineva nevoie de o femeie la curatenie?

# write-cv
ma ajutati sa fac un cv
cv
scrisoare de motivatie
nu stiu ce sa scriu la experienta
am interviu miercuri si am emotii
cum ma imbrac si ce spun la interviu de angajare
sollicitatiebrief model
cv-ul meu e in romana, trebuie in olandeza
sunt 10 ani in care am crescut copii, ce trec acolo
mi-au cerut europass
imi puteti corecta cv ul?
la intrebarea despre defecte ce raspund
fata de la interim zice că foaia mea arată urât
pregatire interviu angajare
poza in cv se pune sau nu
am facut toata viata agricultura, cum arat asta frumos pe hartie

# unemployment
am fost dat afara, am drept la somaj?
somaj
rva c4
cum ma inscriu la vdab ca somer
hvw sau sindicat pt somaj
nu mi-a intrat somajul luna asta
chômage cate zile trebuie lucrate
contractul s-a terminat vineri, ce fac mai departe
ma inscriu la forem sau actiris?
card albastru de bifat somaj tehnic
fabrica inchide, suntem 40 pe drumuri
indemnizatie de somaj cat este
mi-au taiat somajul pe motiv ca am refuzat un loc de munca
am lucrat in romania 8 ani, se socotesc la somaj aici? formular u1
sindicatul nu imi plateste, zice ca lipseste o hartie de la patron
stempelen unde trebuie sa ma duc

# work-rights
patronul nu ma plateste
nu mi-a dat salariul de doua luni
lucrez fara contract
m-a concediat ca am fost bolnav
sef rau
fac 12 ore pe zi si imi plateste 8
concediu platit am sau nu am
ma pune duminica si zice ca altfel plec
am cazut pe scara la lucru si seful zice sa tac
de cand sunt insarcinata imi da ture mai grele
4 euro pe ora la cules de capsuni e legal?
preaviz cate saptamani
firma a dat faliment și noi cu salariul neluat
colegii belgieni iau mai mult pe aceeasi munca
fluturas de salariu nu am vazut niciodata
inspectia muncii unde reclam
vakantiegeld nu mi l-au dat
sotul meu pe santier n-are casca, n-are pauza, n-are nimic

# own-business
vreau sa imi deschid firma
zelfstandig
cum devin independent
pfa in belgia cum se face
as deschide un magazin romanesc
numar de tva
salon de unghii acasa, ce acte imi trebuie
gatesc prajituri si lumea le cumpara, as vrea sa fac din asta o afacere
guichet d'entreprises unde
ce contributii sociale plateste un independent pe trimestru
am duba si scule, as lucra pe cont propriu
sotul are firma de constructii si nu stie contabilitatea
bijberoep pe langa salariu se poate?
inchid firma, ce trebuie platit
un prieten zice sa fim asociati la un car wash
food truck cu mici, ce autorizatii
cat costa sa pornesti un business mic

# training-job
vreau sa invat o meserie
calificare electrician
curs de infirmiera
stage
formare profesionala vdab
am 45 de ani, ma mai pot recalifica?
as vrea sa lucrez cu batranii dar cer diploma
opleiding sudor gratis
curs de stivuitor cu atestat
ucenicie pentru fiul meu de 17 ani, scoala nu-i place
am lucrat in croitorie acasă, aici trebuie iar scoala?
coafor scoala seara
primesc bani cat urmez formarea?
vreau altceva decat menaj pana la pensie
job in it unde se invata programare pt someri
leercontract sau ibo ce inseamna
un loc de practica la o gradinita imi lipseste

# volunteering
vreau sa fac voluntariat
voluntar
pot ajuta si eu cu ceva?
cat astept actele as vrea sa fac ceva util
stau degeaba in centru, dati-mi o matura macar
gratis, nu cer bani, doar sa ies din casa
stiu sa gatesc, sa cos, cui i-ar folosi
vrijwilligerswerk am voie cu cartea portocalie?
sunt pensionara si am timp, unde as fi de folos
as citi povesti copiilor o data pe saptamana
ma plictisesc fara ocupatie si nu am drept de munca inca
fiica mea de 16 ani cauta un loc unde sa dea o mana de ajutor
ca voluntar pierd ajutorul de la cpas?
bénévolat bruxelles
m-au ajutat multi cand am venit, acum e randul meu
la banca de alimente caută oameni să care lăzi?

# benefits
nu am niciun venit
ajutor social
ocmw
leefloon cum cer
cpas m-a refuzat
traim patru din alocatia copiilor
nu am cu ce trai luna asta
cat e venitul de integrare pt o mama singura
sotul a plecat si am ramas fara un ban
asistenta sociala zice ca nu am drept, de ce
dupa cate luni in belgia pot cere ajutor de la stat
mi-au taiat banii de la ocmw din cauza ca mi-am luat concubin
imprumut de la cunostinte ca sa cumpar scutece, salariu nu intra deloc in casa
revenu d'intégration
portofelul e gol din data de zece
steun aanvragen ce acte
primesc leefloon si lucrez 2 ore, trebuie sa declar?

# debts
am datorii
executor judecatoresc
deurwaarder
a venit un om cu hartii si a scris televizorul pe lista
pot plati in rate ce datorez?
nu mai fac fata la facturi
aanmaning a treia si cheltuielile cresc
am luat credit pt masina si nu mai pot da rata
mediere de datorii, budgetbegeleiding
aveam de dat 200, acum zic 900
huissier mi-a blocat contul
plicuri rosii peste plicuri rosii, nu le mai desfac
am garantat pentru un prieten, el a fugit si eu platesc
collectieve schuldenregeling merita?
sotul a jucat si a imprumutat de la toata lumea, cum iesim din gaura
dupa ce platesc ratele imi mai raman 40 de euro de mancare
imi iau din salariu in fiecare luna pentru o amenda veche

# energy-bill
factura la gaz e prea mare
curent scump
tarif social energie
mi-au taiat curentul
regularizare 1200 euro la electricitate
caloriferul imi mananca salariul
stam cu geaca in casa ca sa nu pornim centrala
apa calda doar sambata, altfel nu ajung banii
budgetmeter ce este
fluvius vine sa puna contor cu cartela
cum schimb furnizorul de energie
copiii fac baie pe rand in aceeasi apa, asa facem economie
mazout scump, ajutor pentru incalzire?
sibelga scrisoare avertisment
factura de apa de la vivaqua, 600 pt doi oameni
platesc 250 pe luna gaz pt doua camere
afișajul de la contor merge ca nebunul și mi-e frică de decont

# child-benefit
alocatie copii
kinderbijslag
groeipakket
nu mi-a venit alocatia
cat se da pentru doi copii
bani la nastere, startbedrag
copilul e in romania, pot lua alocatia de aici?
allocations familiales cum fac cererea
fons sau famiris, la care sa ma duc
fetița s-a născut în mai și n-am văzut niciun ban pentru ea
s-a oprit alocatia cand baiatul a facut 18 ani
m-am despartit, banii copiilor ii ia tot el
supliment social pe langa banii copilului
indemnizatie crestere copil exista in belgia?
cu cei 170 ai copilului cumpar rechizite si nu mai vin
vecina primeste mai mult pt ai ei, de ce eu nu

# bank-account
vreau sa deschid cont
cont bancar
bankrekening
nicio banca nu ma primeste
serviciu bancar de baza
cardul mi l-a mancat bancomatul
trimit bani acasa, cum e mai ieftin
western union aproape
seful cere iban ca sa imi dea salariul
fără domiciliu pot avea un cont?
am uitat pinul la card
bcontact nu merge in magazine
tin banii sub saltea ca n-am card
banca mi-a inchis contul fara explicatii
sotia vrea cardul ei separat
cat costa pe luna un cont la banca

# phone-internet
abonament telefon
internet acasa
cartela sim
telenet scump, cum scap
ce abonament ieftin imi recomandati
factura la proximus 140 euro, nu inteleg de ce
am semnat un contract pe strada si acum nu pot iesi
wifi pentru lectiile copiilor, nu avem la apartament
lycamobile reincarcare unde
mi-au taiat telefonul ca nu am platit
internet social, tarif redus
număr belgian îmi cer peste tot, al meu e de românia
pe roaming mi s-au dus 80 de euro
copiii consuma datele in trei zile
portare numar la alt operator
vanzatorul mi-a pus si televiziune pe care n-am cerut-o

# pension
cand ies la pensie
pensie
cat o sa primesc pensie din belgia
am lucrat in doua tari, cum se aduna anii
pensioen aanvragen
mama are 66 de ani si n-a cotizat aici
igo garantie de venit pt batrani
spatele nu ma mai tine la curatenie, mai am cinci ani de dus
pensie de urmas, sotul a murit
mypension nu pot intra
tata ia 200 de euro pensie din romania si sta la noi
pensie anticipata se poate?
ani lucrati in moldova se pun la socoteala?
primesc acte de la casa de pensii bucuresti
am 64, firma zice du-te acasa, dar din ce sa traiesc la batranete
talonul de pensie nu a venit luna asta

# disability-benefit
handicap alocatie
invaliditate
sunt bolnav de un an, ce bani primesc
fod handicap cerere
cum obtin recunoasterea handicapului pentru sot
copilul cu autism, supliment la alocatie
medicul mutualei vrea sa ma bage la lucru
operat pe coloana, nu mai pot ridica nimic si casa de asigurari zice ca sunt apt
ivt inkomensvervangende
am ramas fara un picior dupa accident, exista un ajutor lunar?
cate puncte imi da doctorul la evaluare
certificat de incadrare in grad de handicap din romania e bun aici?
incapacitate de munca ce urmeaza dupa un an
fratele meu nu vede, are dreptul la vreo indemnizatie
parkeerkaart pt persoana cu dizabilitati
cu hernia asta nu mai pot sta in picioare opt ore, cine ma plateste

# school-costs
nu am bani de excursia scolii
factura de la scoala
bursa scolara
schooltoeslag
clasa de zapada costa 280
rechizite scumpe la inceput de an
trei copii, trei facturi, remorca si masa de pranz
pot plati scoala in rate?
profesoara cere laptop si nu avem
baiatul e singurul care nu merge in tabara cu clasa
maximumfactuur ce inseamna
i-am zis fetei sa spuna ca e racita in ziua excursiei
allocation d'études pt liceu
cine ajuta cu ghiozdan si caiete
supravegherea de dupa ore o platim separat
școala îmi trimite somație pentru masa la cantină

# scam
am fost inselat
teapa
mi-au luat banii din cont
am dat click pe un link de la posta si a disparut tot
un sms fals de la banca
am platit avans la un apartament care nu exista
cineva a facut credit pe numele meu
oplichting
whatsapp: mama mi-am schimbat numarul, trimite bani
escroc pe facebook marketplace
i-am dat codul de pe digipass unuia la telefon
agentia de munca a luat 300 si a inchis
m-au sunat ca sunt de la microsoft
e adevarat mesajul ca am castigat un premiu?
bunica a dat datele cardului unui domn amabil
am vândut haina pe net și cumpărătorul mi-a golit cardul
curierul cere 2 euro taxa, e pacaleala?

# find-housing
caut apartament de inchiriat
caut chirie
camera
nu gasesc nimic, toti cer trei fluturasi
suntem cinci intr-o garsoniera
ce agentii sunt pe aici
1200 de euro pt doua camere, e nebunie
cum aud accentul zic ca s-a dat deja
stam la cumnatul meu pe canapea de doua luni si trebuie sa ne gasim ceva al nostru
studio ieftin langa gara
immoweb nu-mi raspunde nimeni
appartement huren cu animale
proprietarul vrea contract fix si eu sunt interim
casa mica cu gradina pt familie
am vazut douăzeci de locuințe și la toate am fost refuzat
vreau sa stau singur, nu cu sase baieti in camera
fiica mea se muta de la noi si cauta un kot

# social-housing
locuinta sociala
sociale woning inscriere
cum ma pun pe lista la casa de la stat
cat dureaza asteptarea
am depus acum patru ani si suntem tot la coada
logement social conditii
ce venit maxim pt apartament social
uitat sa reconfirm dosarul si m-au sters
svk sau ais, ce diferenta
mama singura are prioritate la chirii sociale?
vecina de palier plateste 300 ca e de la comuna, cum a prins
woonmaatschappij unde este
numarul meu e 1874, ce inseamna
prima de chirie, huurpremie
ieftina nu se gaseste decat prin societatea de locuinte, cum intru acolo
locuinte de stat pt familii numeroase

# landlord-problem
proprietarul nu repara
garantia nu mi-a dat-o inapoi
a marit chiria cu 150
contract de chirie
vrea sa intre in casa cand nu suntem
am dat preaviz si zice ca trebuie sa platesc inca trei luni
huurwaarborg blocat la banca
gazda nu imi da chitanta
robinetul picura de sase luni, domnul zice maine
pot pleca inainte de termen?
nu vrea sa semneze hartia pt domiciliu
indexarea chiriei e legala?
stare a locului, etat des lieux
a tinut cele 1600 de garantie pe motiv ca peretele e zgariat
vrajitoarea de proprietara ne numara dusurile
huurcontract pe un an sau pe noua
a vandut casa, noul stapan ne vrea altfel

# bad-housing
mucegai in apartament
igrasie
nu avem caldura
sobolani in pivnita
peretele din dormitor e negru, copilul tuseste
ploua in bucatarie, am pus lighean
e frig si centrala e stricata de noiembrie
gandaci peste tot
ferestrele fluiera de curent
woning ongeschikt inspectie
sase persoane pe 35 de metri
stecherele fac scantei, mi-e teama sa bag aspiratorul
duhneste a canal cand deschizi baia
cine verifica daca locuinta e sanatoasa
hainele din dulap miros a umezeala
dorm cu caciula
tavanul s-a umflat si pica tencuiala

# eviction
trebuie sa ies din casa pana luna viitoare
evacuare
am primit preaviz de la proprietar
uithuiszetting
judecatorul de pace a zis ca plecam in martie
casa se vinde si noi unde mergem
opzeg trei luni si nu gasesc nimic
vine executorul pe 12 sa ne scoata
ultima luna de contract si nu se mai prelungeste
locuinta declarata nelocuibila, comuna ne muta?
nu am platit trei luni si acum ma cheama la vredegerecht
fac cutii dar nu stiu spre ce adresa
pot opri o evacuare?
fiul meu de la bruxelles e dat afara din studio la sfarsitul lunii
expulsion logement
proprietara vrea locul pentru fiica ei
cat timp am pana cand ma scot legal

# furniture
mobila ieftina
imi trebuie un pat
frigider
dormim pe saltele pe jos
casa goala, nici masa nici scaune
kringloop unde e
masina de spalat gratis sau aproape gratis
patut pentru bebe
tocmai am primit cheia si pocneste ecoul prin camere
are cineva o canapea de dat
oale si farfurii second hand
spalam rufele in cada
pt fetita un birou mic de scris
aragaz folosit, 50 de euro maxim
dulapul il tin in cutii de banane
unde vinde lumea lucruri de casa ieftine
mancarea o tin pe geam ca nu am la ce sa o racesc

# waste
in ce zi se ia gunoiul
saci de gunoi
unde arunc o canapea veche
containerpark
ce se pune in sacul albastru
am primit amenda pt gunoi
pmd
nu mi-au luat sacul, l-au lasat cu un sticker rosu
unde duc uleiul si bateriile
diftar cartela
calendar gunoi strada mea
saci portocalii de unde se cumpara
sticlele unde le duc
aici sunt cinci culori si eu le pun pe toate intr-una
vecinii se uita urat cand scot pubela
parc à conteneurs am nevoie de buletin?
frigider stricat cine il ia

# neighbours-trouble
vecinul face galagie
scandal cu vecinii
muzica tare noaptea
se plang ca alearga copiii mei
cine mediaza intre noi si cei de sus
bate in teava cand gatesc
cainele lor latra nonstop
m-a reclamat la politie pentru zgomot
arunca tigari pe balconul nostru
doamna de jos imi lasa bilete urate pe usa
gard, pom si un vecin nebun
isi pune masina in fata garajului meu
burenbemiddeling
la doua noaptea petrecere, la cinci eu plec la fabrica
mirosul de la gratarul lui intra in dormitor si ne certam mereu
imi fura locul pe sfoara de rufe din curtea blocului
nu ne mai salutam, doar urlam pe scara

# moving-help
ma ajuta cineva la mutat
duba
am nevoie de o camioneta sambata
cine cara un frigider la etajul trei
mutare ieftina
verhuizen hulp
inchiriez lift pt mobila unde
doua brate puternice pentru o dupa masa
am operatie la genunchi si trebuie sa ma mut
transport mobila de la o casa la alta
n-am permis, cine conduce o dubita pt noi
cutii de carton pentru mutat
sotul e plecat, eu cu trei copii si o canapea de dus peste drum
remorca de imprumut
pianul si masina de spalat nu le pot misca singura

# food-aid
nu am ce manca
pachet alimente
banca de alimente
voedselbank
frigiderul e gol pana pe 10
copiii au mancat paste goale trei zile
unde dau mancare gratis
colis alimentaire
ma duc la culcare flamanda ca sa ajunga la ei
lapte praf nu mai am si nici bani
conserve, ulei, orez, orice
imi e foame
cu ce primim de la cpas platim chiria, de mancat nimic
aveti pachete si pentru familii fara acte?
in ce zi se impart alimentele
cautam in tomberon la magazin dupa inchidere
mama sare peste masa ca sa ne puna noua in farfurie
sunteti amabili sa-mi spuneti unde se distribuie alimente de baza?
am pus apa in supa sa ajunga si pe maine
baiatul intreaba de ce nu mai e paine si eu ma fac ca nu aud
fratele meu traieste din ceai si biscuiti de cand a pierdut munca

# cheap-meal
masa calda ieftina
restaurant social
supa
unde se mananca bine cu 5 euro
mancare gatita la pret mic
vreau sa mananc cu alti oameni, singur nu am pofta
de cand a murit nevasta nu mai gatesc
sociaal restaurant
ce meniu e joi
pot lua mancarea la pachet?
pranzul la voi trebuie rezervat?
copiii platesc jumatate la masa?
masa comuna
gatesc prost si traiesc din sandvisuri
cantina pt pensionari
felul zilei cat e
as veni cu toata gasca la pranz, incapem?
bunicul de la doi mananca rece din conserva, ar veni la o ciorba calda printre oameni
dupa cinci ani de sandvis in fata televizorului as manca o data la masa cu cineva
unde servesc pranzul gatit oamenii cu bani putini
avem zece euro de toata ziua si suntem doi, vrem ceva cald

# food-rules
e halal?
fara porc
vegetarian
sotul meu e musulman, are ce manca la masa?
sunt in post, aveti mancare de post?
alergie la nuci
fara gluten
fetita nu are voie lapte
ce e in supa, carne?
eu nu mananc vita
puneti gelatina de porc in desert?
diabetic, se gateste si fara zahar?
baiatul se umfla de la oua
vegan exista optiune
ulei in care s-a prajit slanina nu pot, din credinta
peste in loc de carne se poate
buna ziua, preparatele dvs contin alune sau lactate?
daca e carne de porc in oala, noi nu ne atingem
la masa trecuta am mancat doar paine ca nu stiam ce e in sos
mama tine miercurea si vinerea, ce i se poate pune in farfurie
copilul face soc de la arahide, intreb inainte sa venim

# clothes
haine
haine ieftine
palton de iarna
unde gasesc incaltaminte pt copii
second hand
baiatul merge in tenisi pe zapada
hainute de bebelus gratis
am venit cu o geanta si ce aveam pe mine
kledij
marimea 44 barbati aveti?
pantalonii lui ii sunt scurti cu o palma
o geaca impermeabila pt santier
uniforma la scoala de unde
cizme nr 38
copilul creste si nimic nu-i mai vine
rochie de botez de imprumut
in romania nu aveam nevoie de atatea pulovere
fata mea poarta incaltarile mele, cu vata in varf
a venit frigul si baietii au numai tricouri
de unde se imbraca oamenii fara bani aici
am slabit 20 de kile, tot ce am cade de pe mine
verisoara soseste luni cu un rucsac, n-are nimic gros pe ea

# toys
jucarii
unde se face schimb de jucarii
jucarii gratis
cadou de craciun pt copii, fara bani
spelotheek
puzzle si lego de imprumutat
fetita are o singura papusa rupta
de sfantul nicolae toti primesc, ai mei nimic
bicicleta fara pedale second hand
jocuri de societate imprumut
ziua lui e sambata si nu am ce sa-i pun in mana
papusi, masinute ieftine
se joaca doar cu capace si cutii
trotineta ieftina
carticele si plusuri pentru bebe
pt nepotica de trei ani, o papusa sau niste cuburi folosite
ai mei se bat pe aceeasi masinuta fara roti
vine ziua copilului si portofelul e gol
se poate schimba un puzzle facut de o suta de ori cu altul?

# donate
vreau sa donez haine
donatie
am mobila de dat
unde las jucarii in stare buna
primiti mancare?
vreau sa ajut cu bani
carucior, scaun de masina, nu-mi mai trebuie
veniti sa luati o canapea?
dupa mama au ramas trei saci de lucruri bune
cum fac un virament pentru voi
cosul copiilor e plin de haine ramase mici
oferim un frigider functional
restaurantul nostru are zilnic portii ramase
mi-e mila sa le arunc, sunt ca noi
scot biciclete vechi din pivnita, cine le vrea
eliberez apartamentul, tot ce e inauntru poate merge la cineva
copilul a crescut, landoul sta in hol, cui foloseste
am prea multe farfurii si mi-ar parea bine sa le aiba cineva
firma noastra vrea sa sprijine asociatia financiar

# wash
unde pot face dus
dus
spalatorie
haine de spalat
nu am apa la camera
masina de spalat stricata de doua saptamani
wassalon ieftin
dorm in masina si as vrea sa ma spal
sapun si prosop dati voi?
baie publica
rufele copiilor, noua kile
miros, mi-e rusine sa urc in tram
unde isi spala oamenii hainele aici
douche gratuite
uscator
pot sa ma barbieresc undeva
de joi nu am dat cu apa pe mine
la santier dorm in baraca si n-avem apa
am doi copii, teancul de rufe e cat usa si masina nu mai stoarce
boilerul e mort, unde ne putem imbaia macar o data pe saptamana

# toilet-prayer
unde e toaleta
wc
loc de rugaciune
pot sa ma rog undeva la voi
masuta de schimbat scutece
e un colt linistit?
am bebe, unde il schimb
wudu unde pot face
toalete pt persoane in carucior
o camera unde sa alaptez
zgomotul ma oboseste, aveti un loc mai ferit
baietelul are nevoie repede la baie
icoana, lumanare, un loc cu liniste
usa de la wc e incuiata, cheia la cine e
la amiaza imi fac rugaciunea, incurc pe cineva daca stau intr-un colt?
vine ora namazului si sunt inca la curs
bebelusul s-a facut ud, unde il pot curata
cu sarcina asta trebuie sa merg la baie din zece in zece minute, e aproape?

# computer-use
pot folosi un calculator
imprimanta
unde scot la imprimanta
copie xerox
wifi
aveti internet gratis?
scanez un buletin
n-am pc acasa
trebuie sa trimit un dosar si telefonul nu deschide pdf
printare 3 pagini cat costa
fax mai are cineva?
biletul de avion in telefon, il vor pe hartie
tema baiatului se face pe laptop si noi nu avem
priza sa imi incarc telefonul
poza la acte si trimis pe mail
computer in biblioteca pana la cat
stick usb cu documente, de listat
mi s-a cerut cv pe hartie si eu am doar telefonul cu ecran crapat
trebuie trimis azi un formular online si la mine in casa nu e net
as dori sa listez un document, aveti acces pentru public?
doi copii, o singura tableta, trei teme online

# digital-skills
nu stiu sa umblu pe calculator
curs de calculator
smartphone nou
cum trimit un mail
ma ajutati cu telefonul?
aplicatia de la banca nu o inteleg
mama apasa pe toate si le strica
azi totul e pe net si eu am ramas in urma
cum pun poze in whatsapp
excel si word pentru incepatori
google maps cum se foloseste
am 58 de ani si mi-e teama sa apas ceva gresit
ecranul e plin de reclame, cum scap
copiii rad de mine ca tastez cu un deget
parole, conturi, uitate toate
digibuddy
programare online la doctor, nu reusesc
medicul nu mai ia telefonul, doar pe site, si eu nu stiu
fiul meu mi-a dat un telefon destept si mai destept e el ca mine
tata nu stie ce e aia aplicatie dar banca i-a inchis ghiseul
ma pierd intre butoane, cineva sa-mi arate incet de trei ori

# public-transport
abonament de autobuz
bilet tren
de lijn
cum ajung la bruxelles cu trenul
mobib unde se face
cat costa un bilet
reducere la transport pt pensionari
am luat amenda in metro fara sa stiu de ce
tram 19 unde il iau
stib abonament copii
trebuie validat de doua ori?
10 ride pass nmbs
ultimul autobuz e la opt si eu ies la noua
nu stiu sa citesc orarul din statie
gratuit pt someri autobuzul?
nu am cu ce ajunge la munca de noapte
buzy pazz pt fata mea
cat astept in statie trec trei autobuze si nu stiu care e al meu
doresc informatii despre un titlu de calatorie lunar
fata mea merge la liceu in alt oras, drumul ne costa 90 pe luna
am coborat aiurea si am mers o ora pe jos

# parking
unde parchez
parcare
loc de parcare in fata casei
am primit amenda de parcare
card de riveran
bewonerskaart
e zona albastra, ce inseamna disc
unde las bicicleta sa nu o fure
dau ture o ora pana gasesc unde sa las masina
e cu plata pe strada asta?
vizitatori acces, ce card
loc pt handicap in fata usii
box de bicicleta
sotul vine cu duba, e loc langa voi?
parkeerplaats
mi-au ridicat masina cu platforma
inchiriez garaj
de fiecare data cand vin acasa ocolesc de zece ori cvartalul
fratele vine din romania cu masina o saptamana, unde o lasam fara amenda
hartie galbena sub stergator, 43 de euro

# bike
vreau sa invat sa merg pe bicicleta
bicicleta
fietsen leren
cauciuc spart
unde se repara bicicleta
bicicleta second hand ieftina
nicio femeie de la noi din sat nu pedala, as vrea si eu acum
imi trebuie un lant nou
merg doua ore pe jos pana la lucru, o bicicleta m-ar salva
scaun de copil pe bicicleta
fietsbieb
mi s-au rupt franele
casca
curs de mers pe bicicleta pt adulti
cad mereu cand pornesc
copilul merge cu roti ajutatoare si stradutele ma sperie
bicicleta cu imprumut pentru copil care creste
toate mamele pedaleaza la scoala, eu trag dupa mine doi copii pe jos
sotul pleaca la fabrica pe un cadru ruginit, fara lumini
m-am urcat si am nimerit in gard

# shopping-repair
repair cafe
reparat fierul de calcat
mi s-a stricat cafetiera
cine repara un aspirator
magazin de schimb
give away
unde se dau lucruri gratis, lasi una iei alta
ruilwinkel
fermoarul de la geaca e rupt
toasterul fumega, mai e de salvat?
nu-mi vine sa arunc ce se poate repara
radio vechi de la tata, nu mai canta
cos eu haine, dar masina de cusut nu porneste
lampa are fir rupt
donneria
cizme cu talpa desprinsa, cizmar
blender ars, il aduc la voi?
imi pare rau de mixerul asta bun, doar cablul e de vina
se mai poate face ceva cu un ceas care a stat
avem prea multe lucruri si ne-ar trebui altele, exista un schimb?
mesterul cere 60 de euro numai sa se uite la prajitor

# garden
gradina comuna
vreau sa plantez rosii
volkstuin
un petic de pamant
stau la bloc si mi-e dor de gradina
la noi acasa aveam vie si gaini
lot de gradina unde cer
samtuin
seminte de unde
compost
morcovii nu ies, ce fac gresit
lucram pamantul de mic, aici am doar ghivece
jardin collectif
tata la 70 de ani vrea sa sape ceva
ierburi de ceai, unde cresc
sa cultivam impreuna legume pe balcon
balconul e cat o farfurie si eu visez castraveti
ma linisteste sa stau cu mainile in tarana
sotia vrea sa semene marar si leustean ca la tara
mi-ar placea sa ud niste flori cu vecinii

# doctor
caut medic de familie
sunt racit, la ce doctor merg
huisarts aproape
copilul are febra 39
ma doare burta de trei zile
programare la medic
unde sta un doctor care vorbeste romaneste
toti medicii de aici zic ca nu mai primesc pacienti noi
soțul tușește de o lună și nu vrea să meargă nicăieri
am o bubita pe mana care nu trece
maison médicale
cui ii arat analizele din romania
ametesc cand ma ridic din pat
mama e hipertensiva si i s-au terminat controalele
genunchiul s-a umflat de la menaj, cine se uita la el
dokter nodig azi
am vrea sa ne inscriem toata familia la un cabinet
trimitere la specialist cine da
simt o gheata in stomac cand mananc, cui ma arat
am sunat la patru cabinete, fiecare zice nu mai luam pe nimeni

# doctor-night
doctor de garda
medic duminica
huisartsenwachtpost
e ora 11 noaptea si copilul varsa
in weekend unde mergem cu raceala
cabinetul s-a inchis si fetita arde
1733
garde médicale unde e
sambata seara m-a apucat o durere de ureche
poate veni un medic acasa noaptea?
nu e de ambulanta dar pana luni nu rezist
de craciun cine consulta
medicul nostru raspunde cu robotul pana luni
bebe plange de la miezul noptii si isi trage urechiusa
la ce numar sun dupa ora 20 pt un doctor
infectie urinara in vacanta, toate cabinetele inchise
sotul s-a intors de la tura de noapte cu frisoane, unde e deschis acum

# doctor-uninsured
nu am asigurare si sunt bolnav
doctor fara acte
aide médicale urgente
cine plateste spitalul daca nu sunt asigurat
dringende medische hulp
am venit de o luna, n-am mutuala, ma doare un dinte si spatele
medicul costa 60 si eu n-am
fara papiere ma primeste cineva la consultatie?
factura de la urgente 900 euro, card european nu am
sotia e insarcinata si neasigurata
medikaart de la ocmw
medici gratuiti pentru cei fara drept de sedere
tin durerea in mine ca n-am hartie de asigurat
m-au intors de la ghiseu: fara cod de mutuala nu intri
copilul nu e pe nicio asigurare si tuseste rau
lucrez la negru, daca ma ranesc cine da banii de doctor
casa nationala din romania acopera ceva aici?

# health-insurance
mutuala
ziekenfonds inscriere
asigurare de sanatate
cat imi da inapoi de la doctor
chitanta de la medic unde o duc
vignete, abtibilduri de la mutuelle
vt tarif marit, verhoogde tegemoetkoming
bim statut
cum trec copiii pe asigurarea mea
ce mutualitate e mai buna, cm sau solidaris
nu am platit cotizatia, mai sunt asigurat?
formularul s1 din romania
am platit 27 la cabinet si nu stiu cum iau banii
card european expirat
asigurare spitalizare merita?
hulpkas hziv
tatal meu a venit sa stea cu noi, il pot asigura
la ghiseul mutualei zic ca nu sunt in regula

# dentist
ma doare un dinte
dentist
stomatolog ieftin
masea
tandarts care primeste pacienti noi
obrazul umflat, nu pot manca
plomba cazuta
copilul are carii
proteza s-a rupt
extractie cat costa
gingiile imi sangereaza cand ma spal pe dinti
aparat dentar pt fata, ramburseaza mutuala?
noaptea stau cu gheata pe falca
imi acopar gura cand rad
toti cabinetele dentare au lista de 6 luni
dantist de urgenta duminica
de ani de zile imi e frica de scaunul ala
nu pot musca pe stanga de o saptamana
fetita se tine de falca si nu vrea nici apa rece

# pharmacy
farmacie
farmacie de garda
apotheek deschis acum
reteta
imi trebuie medicamente
am uitat pastilele in romania
se ia fara reteta?
cat costa siropul de tuse
nurofen pt copii unde
ordonanta electronica nu o gaseste farmacista
voorschrift pe telefon cum il arat
tensiometru
tratamentul lunar e 80 de euro, se da ceva inapoi?
ce crema pt piele iritata imi dati
duminica dupa pranz toate crucile verzi sunt stinse
pharmacie de nuit
insulina pe terminate
mi-a dat doctorul o foaie cu cod de bare, cu asta unde ma duc
flaconul de ventolin e pe zero si medicul e plecat

# pregnancy
sunt insarcinata
gravida
test pozitiv
moasa
vroedvrouw
ecografie unde fac
anticonceptionale
avort unde se face legal
nu mi-a mai venit ciclul
pilula sau sterilet, cine explica
vomit in fiecare dimineata si burtica creste
nasc in martie si nu am spital
cezariana
planning familial
fata mea de 17 ani a ramas grea
curs pregatire nastere
sotia e in luna a opta si singura cu mine aici
kraamzorg ce este
am doua liniute si nu stiu cui sa-i spun
mi se umfla picioarele si copilul da din coate
cumnata mea are termen in mai si n-a vazut inca niciun doctor

# baby
am un nou nascut
bebelus
scutece
kind en gezin
one consultatie bebe
cantarire bebelus
alaptare grea
lapte praf cate ml
micuta nu creste in greutate
colici
cand incep diversificarea
de trei saptamani nu dorm, plange incontinuu
buricul inca n-a cazut
cine vine acasa sa se uite la copil dupa nastere
carnetul copilului
cum il imbaiez, mama mea e departe si nu am pe cine intreba
dinti ies, salivare, nervi
pampers marimea 3
fetita are doua saptamani si nimeni nu mi-a aratat cum s-o tin la san
mi-e teama ca nu mananca destul, cine o cantareste

# vaccination
vaccin
vaccinare copii
ce vaccinuri sunt obligatorii la cresa
schema din romania nu e ca aici
vaccin gripa gratis
tetanos
rapel
carnet de vaccinare pierdut
hpv la fete scoala
covid
gradinita cere dovada de inoculari
polio obligatoriu in belgia
ma intorc in congo, febra galbena
mi-e teama de efectele adverse, cine imi explica
inentingen
rujeola in clasa baiatului, ce facem
unde il intepam pe cel mic la doua luni
am pierdut carnetelul galben si scoala il vrea
sotul pleaca in africa, ce i se injecteaza inainte

# stress-sleep
nu dorm
stres
nu pot adormi
cosmaruri
sunt la capat de nervi
mi-e capul plin
ma trezesc la trei si numar grijile
obosita mereu
de la gandurile cu actele nu mai inchid ochii
gafaie inima seara cand ma pun in pat
tipam la copii din orice
tin totul in mine si imi tremura mainile
ma gandesc la facturi chiar si in somn
sotul doarme doua ore si pleaca pe santier
burn out
umblu ca un zombie dupa noptile astea
ma invart in asternut ca pe gratar
mi-a cazut parul de cand cu dosarul
toate grijile vin la mine pe la trei dimineata

# psychologist
psiholog
vreau sa vorbesc cu un psiholog
sunt trista
depresie
mi-e frica de tot
trauma
psycholoog gratis
plang fara motiv
de cand am fugit nu mai simt bucurie
anxietate, atac de panica
cineva sa ma asculte
fiul meu nu mai iese din camera dupa ce am pierdut casa
am vazut lucruri pe care nu le pot uita
psihiatru vorbitor de romana
terapie cat costa
inima grea, nu am cui spune
mama se uita in perete toata ziua de cand a murit tata
port o piatra pe piept de la razboi incoace

# addiction
sotul bea
alcool
vreau sa ma las de fumat
droguri
jocuri de noroc
aparate, isi baga salariul la pacanele
baiatul fumeaza iarba
dependenta unde ma tratez
alcoolici anonimi in romana
cu trei beri pe zi incepe, cu vodca termina
verslaving
pastile de dormit fara ele nu mai pot
fratele meu se inteapa
pariuri online, am pierdut tot
sticla e ascunsa dupa masina de spalat
tremur dimineata pana iau prima gura
dezalcoolizare spital
nu mai opreste ecranul, joaca zi si noapte, vaicareala acasa
a vandut si verigheta ca sa joace
promite ca luni se lasa, si luni cumpara alta sticla
am ajuns la doua pachete pe zi si tusesc

# disability-care
am un copil cu handicap
scaun rulant
ingrijire la domiciliu
mama nu se mai poate spala singura
carje
pat medical de inchiriat
infirmiera acasa
thuiszorg
tata e dupa avc, pe o parte paralizat
nu mai pot cara sotul de la pat la wc
autism sprijin
mantelzorg
cine sta cu bunica doua ore cat fac cumparaturi
cadru de mers, baie cu bara
surd, limbajul semnelor
centru de zi pt adulti cu dizabilitati
de cand il ingrijesc nu am mai iesit din casa
aparat auditiv
il car pe tata in brate pana la baie si spatele meu nu mai vrea
fiul nostru nu merge si nici nu vorbeste, cine ne ajuta cu el acasa
dupa accident sora mea are nevoie de cineva care s-o imbrace dimineata

# hospital
spital
operatie
cand ma externeaza
factura de la spital
ziekenhuis care e mai aproape
ce iau cu mine la internare
ma opereaza de hernie luni
vizite pana la ce ora
am primit 1400 de platit dupa operatie
consultatie la cardiolog
rmn asteptare 4 luni
urgente asteptare
copilul a stat trei nopti internat, cine plateste
asistentul social din spital
rezultatele de la biopsie
nu inteleg foaia de iesire
hospitalisatie asigurare
anestezie interviu, ce-mi cer
au zis ca imi scot fierea, ce trebuie sa pregatesc
sotia e la reanimare si nu ma lasa sa intru
am primit acasa o factura lunga dupa ce am nascut

# healthy-living
vreau sa slabesc
dieta
diabet
mananc sanatos
nutritionist
colesterol mare
zaharul 180
m-am ingrasat 15 kile de cand am venit
sport pt kilograme
pe copil il cheama grasu la scoala, mananca numai chipsuri
respir greu cand urc scarile
tensiune
ce pun in pachetul copilului sa fie hranitor
greutate
mers pe jos in grup
meniu pt diabetici ieftin
nevasta gateste gras si doctorul m-a certat
cantarul nu mai minte si blugii nu se mai inchid
doctorul mi-a spus sa las painea si dulcele, dar ce pun in loc
sotul ia pastile de zahar si bea suc la doi litri

# school-enrol
inscriu copilul la scoala
inscriere gradinita
ce scoala e libera
schimb scoala
kleuterschool
am adus copilul din romania, la ce clasa intra
okan
scoala primara cu locuri
cand se depun actele pt clasa intai
trei scoli m-au refuzat, zic ca e plin
meld je aan
baietelul are doi ani jumate
liceu sau profesional la 14 ani
fratele lui invata deja acolo, are prioritate?
ce hartii cere scoala noua
de doua saptamani copiii stau acasa fara banca
inscription école
la ce varsta e obligatorie gradinita
ne-am mutat in iulie si fata n-are inca unde sa mearga in septembrie
copilul implineste trei ani, colegii lui au deja ghiozdanele pregatite

# school-talk
vreau sa vorbesc cu invatatoarea
sedinta cu parintii
scrisoare de la scoala
copilul e bolnav, cum anunt scoala
agenda copilului
de ce il lasa repetent
cum functioneaza scoala aici
smartschool nu stiu sa folosesc
absent doua zile, hartie de la medic?
la noi invatatorul suna acasa, aici nu zice nimeni nimic
nota 5 din 10 e bine sau rau?
am fost chemata de directoare si nu stiu de ce
rapport
zile libere pedagogice
ce inseamna toelating pt excursie
profesorul zice ceva de bulletin
fata vine acasa cu biletele roz de semnat
bilet rosu in caiet si eu nu stiu daca e de bine
la portile scolii ies toti informati, eu nu stiu nici ca maine e liber
cum ii explic doamnei ca fiica mea lipseste din cauza inmormantarii

# homework-help
ajutor la teme
meditatii
temele copilului
huiswerkbegeleiding
fata nu intelege matematica
nu pot ajuta la lectii ca nu stiu limba
bijles gratis
baiatul are nota mica la franceza
unde invata copiii dupa scoala, cu cineva care explica
stam pana la zece seara pe o fisa
mi-a adus o foaie cu fractii si am ramas amandoi cu gura cascata
loc linistit de invatat, noi suntem sase in doua camere
student care sa vina acasa la fiica mea
examene in iunie si nu e pregatit
soutien scolaire
citire in neerlandeza, cine exerseaza cu ea
ramane in urma, nu vreau sa piarda anul
fizica clasa a noua
sase pagini pe seara si eu ghicesc ce cere
sotul are patru clase, eu cinci, cine sa-i arate ecuatiile
nota la olandeza a scazut si la test urmeaza tot

# child-problem-school
copilul e batjocorit la scoala
bullying
nu are prieteni in clasa
clb
invata greu
dislexie
e furios, rupe caietele
nu vrea sa mai mearga la scoala, il doare burta in fiecare dimineata
profesoara zice ca e prea agitat
adhd
ii iau gustarea si rad de accentul lui
fata plange in pernă si nu imi spune ce e
vor sa-l trimita la scoala speciala
vorbeste putin pentru varsta lui, logoped
a ramas mut de cand am emigrat
l-au exclus trei zile
desi are 7 ani nu leaga literele
desenele lui sunt negre si invatatoarea e ingrijorata
se intoarce de la scoala cu haina rupta si zice ca a cazut
sta singura in curtea scolii in fiecare pauza

# childcare-everyday
cresa
loc la cresa
bona
onthaalouder
caut crese cu pret mic
kinderopvang
cine sta cu copilul cat lucrez
incep munca luni si nu am unde lasa fata
after school, dupa ore pana la 18
inkomenstarief
crèche lista de asteptare
mama care ne ajuta pleaca in romania
bebe de 8 luni, noi doi la lucru
buitenschoolse opvang
cat costa o zi la cresa
ture de dimineata de la 5, nicio cresa nu deschide
babysitter de incredere
nu pot accepta postul din cauza celui mic
seful ma vrea la sase, gradinita deschide la sapte jumate
soacra il tine cand poate, dar a ajuns si ea la 80 de ani
refuz ture fiindca nu e cine sa stea cu ea

# childcare-during
cine are grija de copil cat sunt la curs
pot veni cu bebe la lectie
aveti loc de joaca in timpul cursului?
vin cu fetita de 2 ani, e voie?
copilul il iau cu mine
nu am cu cine lasa copiii in ora aia
garderie la activitate
de asta nu vin la cursuri, am un mic de un an
supravegheati voi copiii cat noi invatam?
adorm bebelusul in carucior, deranjeaza la grup?
sotul e la serviciu cand e cursul, copilul unde sta
de la ce varsta primiti la coltul de copii
l-as lua si pe nepotel daca nu supara pe nimeni la intalnire
sunt singura cu gemenii si vreau totusi sa particip
se plateste ingrijirea copilului in timpul lectiei?
data trecuta al meu a plans si am iesit din sala
cursul incepe la noua, bebe se trezeste la noua
daca vin, vin cu tot cu tricicleta si fetita
doua ore de liniste ca sa invat, cine il tine pe cel mic acolo?

# children-activities
activitati pt copii
atelier
ce pot face copiii miercuri dupa masa
loc de joaca
desen, lipit, facut ceva cu mainile
pictat cu copiii
copilul se plictiseste
spectacol de papusi
ateliere creatie 6 ani
sta numai pe tableta, vreau altceva pt el
gimnastica pt mici
povesti citite in romana
club de copii dupa scoala
ploua de trei zile si-mi demoleaza apartamentul
costa mult atelierele pentru copii?
fata mea vrea teatru si papusi
unde alearga un copil cand afara e urat
al meu are energie cat trei si miercurea n-are unde s-o consume
fetitei ii place sa taie, sa lipeasca, sa faca dezordine frumoasa

# holiday-children
tabara
vacanta copii
ce fac copiii in vacanta
stage vara
speelplein
in iulie noi muncim
tabara ieftina cu dormit
paste doua saptamani, unde ii duc
vacanta de toamna, activitati
opt saptamani fara scoala si doua zile de concediu
grabbelpas
plaine de jeux
la romania nu avem bani sa mergem anul asta, macar aici sa faca ceva
inscriere tabara de inot
herfstvakantie opvang
vacanta de carnaval e lunga pt ei
de la ce varsta merge la tabara
doua luni de vacanta si eu am doar trei saptamani libere
anul trecut au stat in casa toata vara, cu ventilatorul

# teenagers
pentru adolescenti
fiul meu de 15 ani
unde ies tinerii
jeugdhuis
fotbal cu alti baieti
ce face un pusti de 16 ani aici
sta in parc cu anturaj prost
maison de jeunes
vreau un loc unde sa ascultam muzica
club pentru fete de 14 ani
toata ziua in camera cu castile pe urechi
ping pong, playstation, chill
suntem o gasca si ne gonesc de peste tot
sa cunoasca alti adolescenti
rap, graffiti, dans
are varsta prostiilor si o sa o ia razna, trebuie ocupat cu ceva
am 15 ani si in orasul asta nu e nimic de facut
fiica mea nu mai vrea nici cu noi nici la scoala, doar cu prietene
baiatului ii trebuie un loc unde sa dea cu mingea si sa nu-l alunge vecinii

# parenting
copilul nu asculta
cum ii educ
grup de parinti
fata e la pubertate si tipa
opvoeding
cum pun reguli
ceilalti parinti au probleme la fel?
baiatul minte si fura bani din portofel
ecrane cat timp pe zi
la noi cu o palma se rezolva, aici nu e voie, si atunci cum
vine acasa la miezul noptii si tranteste usa
huis van het kind
sotul zice da, eu zic nu, si copilul profita
somnul celui mic, de ce nu vrea in pat
gelozie intre frati
conferinta pt parinti
de trei ani e regele casei
imi zice ca sunt proasta pentru ca vorbesc prost limba
imi ies din minti cand trebuie pusi la culcare
la varsta ei eu ajutam la camp, ea tranteste vorbe si usi
ma intreb daca sunt mama prea aspra sau prea moale

# playgroup
grupa de joaca cu bebe
ma intalnesc cu alte mame cu bebelusi
speelbabbel
unde merg cu fetita de un an
joaca mama si copil
baby cafe
nu are alti copii in jur, stam doar noi doi acasa
dupa alaptare vreau sa schimb o vorba cu o mama
ritm si cantece pt mici
lieux de rencontre parents enfants
saltele, cuburi, cafea
tati cu copii mici, exista?
ontmoetingsplaats 0 la 3 ani
sa socializeze inainte de gradinita
abia merge de-a busilea, are unde sa se joace cu altii de varsta lui?
dimineti cu bebe
peekaboo gasca mamelor
un an si jumate, aude doar vocea mea toata ziua
plange cand vede alti copii pentru ca n-are obisnuinta cu ei, am vrea sa se joace impreuna
canapea, cafea si copii mici care se tarasc pe covor, unde gasesc asa ceva

# young-adult-study
facultate
vreau la universitate
hogeschool inscriere
bursa studenti
fiica mea a terminat liceul si vrea medicina
studietoelage cerere
bac pt adulti
tweedekansonderwijs
as vrea sa termin scoala pe care am lasat-o
masterat in engleza
am 23 de ani si nu am liceul
ce studii sunt cautate aici
camin studentesc
graduat seara la cvo
toelatingsexamen
bourse d'études
am renuntat la studii cand am plecat din tara, vreau sa reiau
cat e taxa de an universitar
fiul meu are 19 ani si toate usile par sa ceara diploma de bac
anii trec, as vrea sa ma intorc pe banca amfiteatrului
parintii nu au cu ce plati anul de studii

# child-alone
sunt minor singur
nu am parinti aici
am 16 ani si am venit singur
tutore
voogd niet begeleide
fratele meu de 15 ani e in centru fara nimeni
mena
dienst voogdij
mi-au facut test de varsta la os
un baiat strain doarme la noi, parintii sunt in moldova
cine decide pentru mine daca mama e departe
implinesc 18 si ce se intampla
fara adult nu ma lasa sa semnez nimic
neinsotit, am trecut granita cu unchiul si el a plecat
voogd nu suna
ma descurc singur de la 14 ani
nepotul meu minor a ramas la mine, am drept sa-l reprezint?
suntem doi frati, eu cel mare am 17
nimeni nu semneaza pentru mine la scoala, mama e in afganistan
un pusti din centru de 14 ani imi zice ca doamna tutore nu vine

# lonely
sunt singura
nu cunosc pe nimeni
ma plictisesc
stau singur acasa
singuratate
nu suna nimeni la usa mea in afara de postas
vorbesc cu televizorul
dupa munca, patru pereti
telefonul tace zile intregi
de craciun am mancat singur
sotul pleaca la cinci, eu ma uit pe geam pana seara
mama merge doar la magazin ca sa auda o voce
doamna batrana de sus n-are pe nimeni
dor de casa, de vecinele cu care beam cafea
duminica e cea mai lunga zi
m-am mutat in sat si nu ma saluta nimeni
numai eu cu pisica
nici macar plapuma nu imi raspunde
seara aprind toate luminile ca sa nu simt linistea
de ziua mea mi-a scris doar operatorul de telefonie
a trecut o luna de cand n-am ras cu cineva

# meet-people
vreau prieteni
unde cunosc lume
cafea cu oameni
sa intalnesc belgieni
intalniri
prieteni noi
un loc unde se bea ceai si se sta de vorba
vreau sa cunosc alte familii
babbelcafe
am colegi, dar dupa program fiecare la casa lui
cum intru in vorba cu localnicii, sunt reci
sotul e timid, as vrea sa-l duc undeva intre oameni
seara de jocuri cu necunoscuti
buddy belgian sa iesim prin oras
unde se strang oamenii din cartier la o cafea
fata mea de 20 de ani n-are cu cine iesi
am venit dupa iubire, dar in afara de el nu am pe nimeni cu care sa rad
unde ies oamenii din oras ca sa se cunoasca intre ei

# women-only
doar pentru femei
grup de femei
vin barbati?
sotul meu poate intra cu mine la grup?
ora de inot numai cu femei
nu ma simt bine daca sunt si barbati
cafeaua femeilor
sotul nu ma lasa decat daca sunt doar femei
mama poarta batic, vrea fara barbati
ceva intre noi, fete, sa radem si sa gatim
fitness femei
profesoara e femeie?
soacra mea vrea si ea la intalnirea doamnelor
pot veni la grup daca sunt tanara nemaritata?
subiecte de femei, nu le discut de fata cu altii
la noi femeile nu stau la masa cu barbati straini
fiica mea vrea sa inoate, dar in fata baietilor nu se dezbraca

# men-only
doar pentru barbati
grup de barbati
barbatii au ceva?
mannen
sotul meu zice ca totul e numai pentru femei
pot veni si eu ca barbat
fotbal pt tati
cafea barbati dupa munca
unde ies domnii aici, table, carti
de ce mereu femei, si noi avem probleme
intalnire tati
tata ar vrea si el cu cine juca sah
cursul de gatit e si pt barbati?
pe la noi barbatii se aduna la carciuma, aici nu am unde
frizerie, vorbe, un loc al nostru
primiti si barbati la cusut?
tata sta in casa, doamnele au cafenea si el nimic
sotia are prietenele ei, eu am doar telefonul, ce exista pt noi masculii

# older-people
pentru batrani
varstnici
mama are 74 de ani
ceva pt pensionari
senioren
sah, table, rummy cu oameni in varsta
seniorii unde se intalnesc
tata de la tara sta in bloc toata ziua
gimnastica usoara pt 65 plus
dienstencentrum
am iesit la pensie si ziua nu mai trece
bunica nu vorbeste limba, e ceva pt ea?
excursie pensionari
se plictiseste mosul de moarte
doamnele de 80 de ani din bloc unde merg
masa cu alti bunici
are 81 de ani si povesteste numai cu papagalul
dupa pensionare am ramas cu ziarul si cu balconul

# activities-soon
ce activitati sunt
ce e saptamana asta
program luna aceasta
ce se intampla in weekend
calendar
ce faceti vineri seara
evenimente
agenda
ceva nou in octombrie?
sunt liber maine, e ceva la voi?
afis cu programul aveti?
ce pot face gratis cu familia zilele astea
azi dupa masa se tine ceva
cand e urmatoarea intalnire
nu vreau sa stau acasa duminica, ce propuneti
avem duminica libera si nu stim unde sa mergem
mi-ati spus de un afis, ce scrie pe el pe noiembrie

# trip
excursie
mergem la mare?
iesire cu autocarul
vreau sa vad si eu belgia
zi la pairi daiza
cand plecati in excursie
cat costa drumul la ostende
copiii n-au vazut niciodata marea
vizita la muzeu cu grupul
in sase ani n-am iesit din cartier
pot lua mancare in excursie?
mai sunt locuri in autobuz
bruges, ghent, ardeni
plimbare in padure cu altii
de unde pleaca autocarul
copiii deseneaza valuri, dar n-au vazut niciunul
o zi departe de bloc, cu autocarul si sandvisuri

# festivity
petrecere
craciun
sarbatoare
iftar
paste
revelion
eid la voi se serbeaza?
sf nicolae pt copii
de martisor faceti ceva?
masa de sarbatori, singuri nu vrem
1 decembrie
burenfeest
aducem sarmale si cozonac, unde e festinul
la anul nou cand ciocnim
pot ajuta la decorat bradul
mama plange de paste ca nu e acasa, e vreo sarbatoare la voi?
bradul nostru e mic si ne-ar bucura sa sarbatorim cu altii
in ramadan rupem postul singuri la masa

# sport
sport
fotbal
fitness
inot
club de fotbal pt baiat
cat costa piscina
alergare in grup
unde joc volei
karate copii
sala ieftina
sportclub inscriere reducere
femei care vor sa se miste
baiatul e talentat si nu-l putem plati
as alerga dar nu singur
box pt incepatori
yoga
am un baiat care loveste in tot ce e rotund
dupa opt ore pe scaun vreau sa transpir
abonamentul la sala e mai scump decat mancarea mea

# music-art
muzica
dans
pictura
cusut
croitorie grup
teatru
chitara lectii
cor
cant la vioara, as vrea intr-o formatie
academie de muzica
tricotat
ceramica
naaien
gatit impreuna retete din toata lumea
stiu dansuri populare de la noi
fata are voce, canta zi si noapte
acordeon de la bunicul in dulap, de doi ani nu l-am scos
desen adulti
degetele mele tin minte o broderie veche, unde o pot arata
fiica mea fredoneaza tot timpul si ar vrea lectii
am invatat acasa sa fac ceramica, aici nu am cuptor

# library
biblioteca
imprumut carti
bibliotheek
carti in romana
card de biblioteca
cat timp pot tine o carte
povesti pt copii in doua limbi
bibliothèque gratis?
am intarziat cu cartile, platesc amenda?
unde pot sta linistit sa citesc
romane
dictionar roman olandez
benzi desenate pt baiat
citesc pe tren si am terminat tot ce am adus
ore de povesti pt mici
rafturile de acasa sunt goale
jocuri si dvd de imprumut
la noi in casa nu e nicio carte si copilul invata sa citeasca
as vrea sa citesc si eu un roman in limba mea, nu numai facturi

# neighbourhood
cartierul meu
cum ajut vecinii
buurt
cum schimbam ceva pe strada
strada e murdara
mai multa iluminat pe alee
vreau sa fac un grup de vecini
idei pt cartier
comitet de cartier
pe strada noastra conduc ca nebunii si sunt copii
teren de joaca distrus
vecinii au fost dragi cand ne-am mutat
tot ce iese prin gard noi impartim
whatsapp al strazii
cine mai vrea banca pe colt
aici nimeni nu stie cum il cheama pe cel de vis a vis
pe strada noastra trece toata lumea repede si nimeni nu spune buna ziua
groapa din fata scolii e acolo de un an, cu cine facem ceva
batrana de la parter are nevoie de cumparaturi, le facem cu randul

# own-community
romani aici
comunitate romaneasca
moldoveni in belgia
asociatie de romani
sunt alti romani la bruxelles?
unde se aduna oamenii de la noi
compatrioti
grup de ucraineni
magazin romanesc si lume romaneasca
marocani de la noi din sat
dor de vorba de acasa
scoala de duminica in romana pt copii
fiica mea uita limba materna
diaspora
cine organizeaza hora
oameni care au trecut prin ce trec eu, din aceeasi tara
auzi romaneste la piata si te opresti
fara o vorba de acasa ma usuc, cine se mai strange de ai nostri

# bring-friend
pot aduce o prietena
vin cu sora mea
cine vine cu mine
aduc un prieten?
pot lua familia
am voie cu nepotul
iau si mama
sotul ma poate insoti?
verisoara sta la mine o luna, intra si ea?
suntem trei persoane, e ok
mi-e rusine sa vin singura prima data
colega mea romanca ar vrea si ea la voi
cati pot fi cu mine
un vecin caruia i-am povestit de voi vrea si el
pot sa vin insotit
cumnata se teme de locuri noi, daca vine langa mine are curaj
fetita mea de trei ani si soacra mea, toate trei am venit daca ne lasati

# religion
biserica
biserica ortodoxa
moschee
sunteti o organizatie religioasa?
unde e slujba in romana
kerk
preot
ortodox roman
sunteti de la biserica sau de la stat
penticostali aproape
vineri, rugaciune la moschee unde
nu sunt crestin, pot veni?
adventisti, baptisti
mama ar vrea sa aprinda o lumanare
botez unde fac
imi e dor de slujba de duminica
convertiti oameni la voi?
paste fara slujba nu e paste, unde cantam invierea
trebuie sa fiu catolic ca sa ma ajutati

# about-us
cine sunteti
ce faceti voi
ce organizatie e asta
cu ce ma puteti ajuta
pentru cine sunteti
ce e locul asta
mi-a zis o vecina de voi, ce oferiti?
sunteti de la comuna?
sunteti asociatie sau firma
am gasit un fluturas in cutia postala, ce este
de ce faceti asta gratis
la scoala mi-au dat numarul vostru
ce servicii aveti pt familii straine
de cand existati
pe scurt, ce pot gasi acolo la dumneavoastra
am vazut usa voastra deschisa si nu am indraznit sa intru, ce este inauntru
nu stiu daca am nimerit unde trebuie, voi cu ce va ocupati
pe usa scrie ceva in flamanda, ce se intampla inauntru?

# opening-hours
la ce ora deschideti
orar
cand sunteti deschisi
sunteti deschis sambata?
pana la ce ora
openingsuren
lucrati si in august?
pe 1 mai e deschis
am venit si usa era incuiata
deschis azi?
la pranz inchideti?
in ce zile va gasesc
seara dupa sapte mai e cineva
in vacanta de craciun lucrati
luni e liber la voi?
ies de la munca la cinci si un sfert, va mai prind?
am batut la geam, lumina stinsa, cand e cineva

# where-are-you
unde sunteti
adresa
strada si numarul
unde e biroul
in ce oras sunteti
locatie
trimiteti locatia va rog
e cladirea cu usa verde?
ce etaj
caut pe maps si nu va gasesc
stau in fata la gara, pe unde va aflati
am ajuns la nr 12, e acolo?
cladirea de langa biserica sau cealalta
la ce sonerie sa sun
sunteti in halle sau in vilvoorde
ma invart pe strada de un sfert de ceas si nu vad nicio firma
gps-ul ma duce la un depozit

# how-to-get-there
cum ajung la voi
ce autobuz iau
drumul
de la gara cat e pe jos
ce tram
cum vin de la bruxelles
la ce statie cobor
e departe?
vin cu trenul, apoi?
m-am ratacit, sunt langa o farmacie
iesirea din metrou pe unde
vin pe bicicleta, pe unde e mai sigur
45 de minute de mers, e vreo scurtatura
nu ma pricep la harti, explicati-mi
sotul ma lasa cu masina, unde sa opreasca
n-am masina si locuiesc la tara, cum fac pana acolo
cu doi copii si un carucior, ce legatura de transport e mai usoara
stau la capatul liniei de metrou, mai departe cu ce

# contact-us
numar de telefon
email
whatsapp aveti?
cum va contactez
telefonul vostru
la ce numar sun
mail
adresa de mail pt intrebari
facebook
cui scriu
pot trimite un vocal?
vreau sa va sun dar nu am numarul
unde va las un mesaj
doamna de la receptie ce telefon are
as vrea sa vorbesc cu voi dar n-am gasit pe hartie nici un numar
pe vreo retea va pot trimite un mesaj

# appointment
programare
vreau o programare
am nevoie de programare
pot veni fara sa anunt?
afspraak
fara programare se poate
cum fac o programare la voi
ma programati joi?
cand ma poate primi cineva
trebuie sa ma inscriu inainte sa vin
as veni direct, asteapta lume mult?
cel mai devreme cand?
imi dati o ora dupa 16
doresc o intrevedere saptamana viitoare
mama vrea sa vorbeasca cu o persoana de la voi, pe cand
primiti oameni la ghiseu fara bilet
as trece pe acolo maine, trebuie sa stiti dinainte?
n-am rabdare la cozi, la ce ora sa vin ca sa fie cineva liber pentru mine

# cancel-appointment
nu pot veni la programare
anulare
vreau sa mut programarea
anulez
am uitat de programare, imi pare rau
pot schimba ora?
copilul e bolnav, maine nu ajung
mi se suprapune cu serviciul
alta zi se poate
sunt blocat in trafic, programarea era la 10
joi nu pot, vineri da
nu mai e nevoie sa vin, s-a rezolvat
contramandez intalnirea de maine
am nimerit ziua gresita, mi-o mai dati o data?
tocmai m-au chemat la munca si eram programata la voi
am o inmormantare in aceeasi zi cu intalnirea noastra
nu ma asteptati marti, imi iau avionul

# cost-help
costa ceva?
e gratis la voi
cat costa ajutorul
platesc ceva cand vin?
trebuie sa platesc
cat costa activitatea
am doar 5 euro in buzunar, pot veni?
mi-e frica sa nu vina factura dupa
cafeaua se plateste?
sfatul e fara bani
trebuie sa fiu membru si sa cotizez
cu ce va rasplatesc
pt copii intrarea cat
la altii mi-au cerut 50 la intrare, aici cum e
nu vin cu mana goala, dar nici nu am ce da

# who-may-come
pot veni si eu?
e pentru oricine
de la ce varsta
trebuie sa stau in comuna asta?
pot veni daca nu vorbesc olandeza
cine are voie
e doar pt refugiati?
romanii pot veni?
am 17 ani, ma primiti
sunt belgian, e si pentru mine?
barbatul meu lucreaza, are voie si el
la activitate vin numai femei cu copii sau oricine
fara permis de sedere ma lasati inauntru
locuiesc in alt oras
trebuie sa am vreo hartie ca sa intru
vecinul meu belgian e singur, il primiti?
am pasul mic si intreb: un om ca mine are ce cauta acolo?
la 13 ani e prea mica fata mea pentru asta?

# wheelchair
scaun cu rotile
acces cu carucior
lift
sunt scari?
rolstoel
intru cu carucior de copil?
mama merge cu baston
ascenseur
cate trepte
usa e destul de lata
am proteza la picior, etajul trei nu pot
toaleta adaptata
rampa la intrare
bebe doarme in landou, il las jos?
nu vad bine, ma asteapta cineva la intrare?
de cand am cazut urc greu
carutul dublu de gemeni incape
tata nu mai urca nici bordura
imprumut un carucior pliant, intra pe usa voastra?

# anonymous
trebuie sa spun numele?
anonim
pot ramane anonim
fara nume
nu vreau sa dau numele
imi cereti buletinul cand vin?
mi-e frica sa ma inregistrez
pot intreba fara sa stie nimeni cine sunt
vreau sa nu raman in calculator
prefer sa nu ma prezint
daca vin, apare numele meu pe vreo lista?
nu va dau numarul meu real
familia sotului nu trebuie sa afle ca am fost aici
porecla ajunge?
scriu fara poza si fara nume, e ok
ma tem ca un var lucreaza acolo si ma recunoaste
dati-mi voie sa vorbesc fara sa ma legitimati

# privacy
ce faceti cu datele mele
spuneti politiei
secret profesional
pastrati ce va scriu?
ziceti la oficiul de imigrari?
privacy
cine citeste mesajele
va uita cineva in telefonul meu
ce vorbesc cu voi ramane la voi?
beroepsgeheim
am fost aici, sa nu afle sotul
gdpr
povestesc de mine si apoi stie tot satul
doamna de la ocmw primeste informatii de la voi?
in romania am patit-o cand am vorbit, aici ce se intampla cu ce zic
pozele de la activitati le puneti pe facebook?
pe fiul meu sa nu il treceti nicaieri
la ghiseu se aude tot, ce se scrie despre mine
am un secret greu si ma tem ca ajunge la dosarul meu de sedere

# complaint
am o plangere
nu sunt multumit
reclamatie
doamna de la voi a fost nepoliticoasa
nu m-a ajutat nimeni
vreau sa vorbesc cu sefa
m-au tratat ca pe un nimeni la receptie
am asteptat doua ore degeaba
ati pierdut dosarul meu
voluntarul a ras de mine
unde pot reclama ceva
promiteti si nu faceti
dezamagita de ajutorul primit
sfatul vostru a fost gresit si am platit amenda
se baga altii in fata la rand si nimeni nu zice nimic
am plecat de la voi plangand, asa s-a purtat cu mine
de trei ori trimisa la alta usa, de parca as fi o minge

# staff-language
e cineva la voi care stie limba mea
ce limbi vorbiti
cineva care stie romana
rusa e cineva?
in ce limba se vorbeste acolo
are doamna si franceza?
nu stiu decat ucraineana
pot scrie in romana?
mama intelege doar araba, e cineva pt ea
engleza e suficient la voi?
vin degeaba daca nu pricep ce ziceti
turca
spaniola sau italiana ma descurc
lucreaza vreo moldoveanca la voi?
romanul de la ghiseu in ce zile e
cu franceza mea stricata ma pot intelege cu doamna?
socrul meu stie numai dari, ii raspunde cineva?
nu vreau sa vin cu traducator de acasa, e cineva la voi pe limba mea

# be-volunteer-here
vreau sa fiu voluntar la voi
pot lucra la voi ca voluntar?
cum devin voluntar aici
cautati voluntari?
ce trebuie ca sa ajut la voi
ma inscriu ca voluntara
imi dati bani de autobuz daca ajut
am timp marti si as gati la voi
pot preda si eu un curs acolo
ati facut mult pt mine, as da si eu o mana
contract de voluntar
cat de des trebuie sa vin ca voluntar la voi
fiica mea ar vrea sa aiba stagiu cu voi
stiu 4 limbi, va folosesc la ceva
ce sarcini aveti de impartit
m-ati primit cand eram pierdut, acum as pune si eu sortul la voi in bucatarie
pensionarul meu de acasa repara orice, il luati in echipa voastra?

# no-answer
nu raspunde nimeni
am sunat de cinci ori
nu am primit raspuns la mail
de o saptamana astept
suna, suna si se inchide
mi-ati promis ca sunati inapoi
telefonul e mereu ocupat
am scris pe facebook luni si nimic
mesaj vazut si fara raspuns
de ce nu raspundeti
robotul imi zice sa revin
formularul trimis acum doua saptamani, tacere
am lasat trei mesaje vocale la voi
nu mai stiu pe cine sa intreb ca nimeni nu suna
e cineva pe acolo?
doua saptamani, trei mailuri si nicio vorba
ma simt ca si cum as vorbi cu peretele
mi-a zis doamna ca ma suna marti, e vineri

# lost-found
am uitat ceva la voi
mi-am uitat geaca
am pierdut cheile la voi
obiecte gasite
ati gasit un telefon?
umbrela mea neagra
fetita a lasat papusa
cardul ramas pe masa
sala de la etaj, esarfa rosie
vineri mi-a cazut un cercel acolo
ochelarii sotului
portofel, nu stiu daca la voi sau in autobuz
am gasit un inel pe hol, cui il dau
termosul si rucsacul baiatului, la teme le-a lasat
caciula copilului
am plecat in graba si umbrela a ramas pe cuier
nu mai gasesc ghiozdanul rosu, ultima oara era la voi pe hol

# discrimination
rasism
discriminare
m-a refuzat pt ca sunt roman
nu dau apartament la straini
colegii rad de accent si zic du-te la tine acasa
din cauza batichului nu m-au angajat
discriminatie melden unia
cand aud numele, postul nu mai e liber
agentul m-a oprit numai pe mine dintre toti
baiatul e strigat maro la scoala
la discoteca doar noi n-am intrat
ma trateaza ca pe un hot in magazin
pe fata o pun mereu in spate, singura straina
ce pot face daca cineva ma jigneste pt culoare
se schimba vocea lui cand aude ca sunt romanca
suntem romi si nu ne inchiriaza nimeni
am trimis acelasi cv cu nume belgian si m-au sunat
cand vorbesc romana in autobuz, lumea se muta
proprietarul a zis: straini nu

# police-report
mi-au furat telefonul
furt
plangere la politie
mi-au furat bicicleta
mi-am pierdut portofelul cu acte
au spart masina azi noapte
politie unde e
aangifte
unde fac declaratie de furt
mi-au taiat geanta in tram
lipseste din pivnita tot
hot in casa, pe cand eram la mare
proces verbal imi cere asigurarea
declaration de perte
mi-au spart geamul de la masina si au luat gps
cine suna la politie daca nu stiu limba
cardul furat, l-am blocat, dar acum?
imi trebuie dovada ca am reclamat pierderea pasaportului
m-am trezit si bicicleta nu mai era la gard
cineva a bagat mana in buzunarul meu in tren si s-a dus cu actele

# quarrel-home
ne certam mereu
vreau sa divortez
probleme in casnicie
sotul nu mai vorbeste cu mine
terapie de cuplu
ne despartim si nu stim cum
socra isi baga nasul
soția vrea să plece cu alt bărbat
relatia merge prost, nu ne intelegem
copiii aud cum ne certam din pricina banilor
mediator familial
am obosit de tacerea din casa
sta pe telefon si eu ma simt invizibila
de cand am emigrat nu mai e omul pe care l-am luat
crap cu nevasta din orice nimic
custodia copilului dupa despartire
fratii imi zic sa-l las, mama zice sa rabd
masa de seara e liniste de gheata sau urlete
verigheta sta in sertar si eu dorm la copii

# violence-talk
sotul ma loveste
ma bate
violenta domestica
imi e frica de sotul meu
ma ameninta
nu ma lasa sa ies din casa
huiselijk geweld
imi ia telefonul si ma incuie
am vanatai si zic ca am cazut
cand bea ne ascundem in baie
unde vorbesc despre ce se intampla acasa, in siguranta
prietena mea vine cu ochelari de soare la munca in decembrie
fostul ma urmareste si ma asteapta in statie
imi spune ca ma omoara daca plec
ma obliga in pat
vecina tipa noaptea si dimineata nu deschide usa
fiul meu mare ridica mana la mine
fata de la munca poarta esarfa in iulie
stiu dupa pasi pe scara in ce toane e
cand intra pe usa, copiii tac

# child-harm
copilul e batut
un copil e neglijat
vecinul isi bate copilul
fetita are vanatai
kindermishandeling
tatal ii da cu cureaua
copiii de alaturi stau singuri toata noaptea
il incuie in pivnita
am lovit copilul prea tare
mama lui bea si el nu mananca
un unchi pune mana pe fata
baiatul din clasa vine murdar si flamand
de la weekendul cu tatal vine cu semne pe spate
imi e teama sa nu ii fac rau bebelusului meu
striga si plange micutul in fiecare seara la etajul 2
cui spun ca o fetita e atinsa
se aude cureaua prin perete, apoi nimic
fetita sare cand ridici mana langa ea
baiatul doarme pe pres la usa vecinului in unele nopti

# suicidal
nu mai vreau sa traiesc
vreau sa mor
ma sinucid
ma gandesc sa termin cu tot
mi-ar fi mai bine mort
ce rost mai are
nimeni nu ar plange dupa mine
am strans pastilele
prietena mea zice ca nu mai vrea sa fie pe lume
m-am taiat la maini
fiul meu a scris ca vrea sa dispara pentru totdeauna
tot ma uit la pod
nu mai vad nicio iesire pentru mine
sa adorm si sa nu ma mai scol
copiii ar fi mai bine fara mine
mi-am luat ramas bun in gand de la toti
prea obosit ca sa mai fiu
scrisoarea e gata, pe masa

# poisoned
a inghitit detergent
s-a otravit
copilul a baut clor
intoxicatie
vergiftiging
a luat toata cutia de pastile
ciuperci din padure, ne e rau
antigifcentrum
fetita a mestecat capsula de spalat
a mancat boabe rosii din gard
inghitit baterie
am luat medicamentul de doua ori din greseala
spuma la gura dupa ce a baut ceva de sub chiuveta
monoxid, toti avem dureri de cap de la soba
bunicul a baut diluant in loc de apa
paharul era pe masa, era diluant
sora mea cade si langa ea e blisterul gol

# life-danger
ambulanta
accident grav
arde casa
infarct
nu respira
a lesinat si nu se trezeste
urgent 112
incendiu
sangereaza mult
un barbat cu cutit
a cazut de pe schela
miroase a gaz in bloc
bebe s-a invinetit
il strange in piept si transpira rece
i-a ramas mancarea in gat
fum de sub usa vecinului
tata e jos si nu misca
scantei si flacari la tabloul electric
nu-si mai simte mana si gura ii e stramba

# roofless-tonight
nu am unde dormi la noapte
dorm pe strada
fara adapost
adapost de noapte
samusocial
azi am ramas in strada cu copiii
sotul m-a dat afara acum o ora
proprietarul a schimbat yala
stau in gara cu bagajele
unde ma pot incalzi in noaptea asta
dormim in masina, afara e zero grade
centrul zice ca nu mai are paturi
prietenul la care stateam m-a scos
bancile din parc sunt ude si eu tot acolo
am iesit din spital si nu am casa
sacii nostri stau pe trotuar si se intuneca
ultima noapte la hotel a fost ieri
cu ce strada incep, mi-e frig si am o patura

# exploited
seful mi-a luat pasaportul
ma obliga sa lucrez
trafic de persoane
mensenhandel
nu pot pleca pana nu platesc datoria
lucrez fara bani doar pe mancare
ne tine incuiati in container
mi-a promis hotel si m-a dus la bordel
trebuie sa cersesc pt ei
imi iau tot ce castig si ma pazesc
sora mea a fost vanduta
zic ca imi fac rau familiei din tara daca fug
lucram 16 ore pe zi si dormim langa masini, actele le are el
iubitul ma pune cu alti barbati
ne-a adus un roman la cules si ne-a luat buletinele
datorie pe drum, an de an nu scade
ma inchide cu cheia si zice ca e pentru binele meu
tot ce castig e al lui pana platesc drumul

# return-home
vreau sa ma intorc in tara
intoarcere voluntara
terugkeer
cine plateste biletul acasa
nu mai rezist aici, vreau acasa
m-am saturat de belgia
vreau inapoi in moldova cu copiii
fedasil reintoarcere ajutor
pot lua mobila daca plec definitiv?
tata e bolnav acolo, renunt la tot si plec
cat primesc daca ma intorc singur
plec de bunavoie inainte sa ma trimita ei
aici n-a mers, macar acolo am casa mea
primul avion spre casa si gata
ce pierd daca renunt la azil si ma repatriez
bilet dus fara intors, ma ajuta cineva
mi-am facut valiza de trei ori si tot n-am bani de drum
la capatul puterilor, mai bine in satul meu

# war-family
familia mea e in razboi
caut pe fratele meu disparut
crucea rosie cautare
nu mai am vesti de la mama
sotul e pe front
rode kruis tracing
bombardeaza orasul unde sunt ai mei
ne-am despartit la granita si nu ii mai gasesc
nu raspunde la telefon de 12 zile, acolo e razboi
cum trimit un mesaj in zona ocupata
disparut in gaza
tata a ramas la kherson
ma uit la stiri cu inima cat un purice pt ai mei
sora mea a fugit din sudan, nu stiu in ce tara e
prizonier de razboi, liste unde
stau cu telefonul in mana ca poate suna de acolo
mama a ramas in pivnita, aia e ultima veste
pe grupul familiei nu mai scrie nimeni din sambata aceea

# detention
sotul e la inchisoare
centru inchis
vizita la puscarie
gevangenis
fratele meu a fost arestat
127 bis
il deporteaza maine
pachet la detinut
cum vorbesc cu el in celula
l-a luat politia la control si nu s-a mai intors
bratara electronica
copiii intreaba cand vine tata de acolo
avocat pt arestat
steenokkerzeel vizite
e in arest de trei zile si nu imi spune nimeni nimic
dupa ce iese din inchisoare unde merge
a iesit dupa paine si m-a sunat de la comisariat
fetele scriu desene pentru tatal lor dupa gratii
copilul nu stie ca nu e plecat la munca, e inchis

# female-cutting
mutilare genitala
excizie
fetita mea vor s-o taie
bunica din somalia zice ca e obicei sa o circumcida
vgv
casatorie fortata
ma marita cu varul meu
vor sa ma trimita in vacanta si sa ma logodeasca
onoarea familiei
am durere de la operatia din copilarie
fratii ma urmaresc ca nu cumva sa rusinez neamul
am 16 ani si mi-au gasit sot
gams
sora mea a fost cusuta
nu vreau sa se intoarca cu fetele la tara, mi-e frica de cutit
zestrea e deja data
mama soacra a cumparat bilete pentru fetite si vorbeste de obicei
tata a dat cuvantul unui barbat de 50 de ani pentru mine

# lgbt
sunt gay
lesbiana
lgbt
homosexual
imi place un baiat, sunt barbat
sunt trans
familia mea nu stie ca iubesc o femeie
homo
transgender
in tara mea pt asta te bat
azil pt ca sunt gay
fiul meu mi-a zis ca iubeste baieti
colegii fac glume de homo si tac
rainbow house
unde nu trebuie sa ma ascund
ma simt femeie in corp de barbat
fata mea are prietena si tatal a turbat
pride
doua telefoane am, unul pentru lume si unul pentru iubita mea
mi-e frica ca cei din camera afla de ce am fugit
fratele meu s-a logodit de gura lumii, de fapt iubeste un coleg
`;
