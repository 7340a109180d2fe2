/** How people say each need in Polish. */
export const needs = `
# learn-language
chciałbym zapisać się na kurs niderlandzkiego
szukam nauczyciela francuskiego
nauka języka
gdzie moge sie uczyc holenderskiego
kurs jezykowy
chce w koncu gadac po flamandzku
dzien dobry czy prowadzicie lekcje języka dla obcokrajowców
są u was jakieś zajęcia z niderlandzkiego?
moja żona potrzebuje lekcji francuskiego
mieszkam tu 6 lat i dalej dogaduję się na migi
w sklepie pokazuje palcem bo nie umiem powiedziec
kasjerka cos mowi a ja tylko kiwam glowa
wszędzie muszę brać córkę żeby za mnie mówiła
wstyd mi ze tyle lat w belgii a jezyka nie znam
jak sie nauczyc tutejszego jezyka
w taalcentrum kazali mi poszukac szkoly jezykowej
szwagier chce sie uczyć flamandzkiego, gdzie go wysłać
gdzie tu uczą języka polaków
# learn-language-zero
nie znam ani słowa po niderlandzku
kurs od zera
A1 dla początkujących
dopiero przyjechalam i nic nie rozumiem po francusku
zaczynam od podstaw jezyka, totalny poczatek
umiem tylko powiedziec dzień dobry i dziękuję po flamandzku
poziom zerowy holenderski
jestem zielony z jezyka
czy jest grupa dla takich co w ogole nie mówią
mama przyjechała z polski tydzień temu, zna tylko polski i rosyjski
dla mnie to wszystko brzmi jak chinski, sąsiedzi mowia a ja nic
w autobusie nie łapię ani jednego wyrazu
listonosz do mnie mowi a ja stoje jak slup
pierwszy raz ucze sie niderlandzkiego, gdzie zacząć
ja nic nie umiec po tutejszemu, od czego ruszyc
mąż zna francuski zero, kompletnie nic
potrzebny kurs dla kompletnie początkujących
# learn-language-next
mam już A2 i chcę isc dalej
kurs B1 niderlandzki
poziom zaawansowany
skończyłam pierwszy poziom, kiedy mogę kontynuować
chce poprawic gramatyke i pisanie
mowie jako tako ale robie masę błędów
gadam w miarę, ale maila do szefa napisać nie potrafię
b2 po francusku gdzie
słówka znam, tylko czasy i odmiana leżą
chodziłem 2 lata temu na kurs, umiem średnio, chce wrócić do nauki
ludzie mnie rozumieją, ale ciągle mnie ktoś poprawia
utknelam na jednym poziomie i nie ide do przodu
wyzszy poziom jezyka dla kogos kto juz troche mowi
chcę czytać gazetę po niderlandzku bez słownika
następny moduł po 1.2
podszlifować język, nie od początku
# literacy
nie umiem czytać ani pisać
nauka alfabetu
analfabeta
moja sąsiadka nigdy nie chodziła do szkoły
znam tylko cyrylicę, łacińskich liter nie
ojciec podpisuje sie krzyzykiem
nie potrafie przeczytac szyldu w sklepie
nauczyc sie liter
mój mąż liczyć umie ale pisać już nie
w domu bylo nas osmioro, poszlam pasc krowy zamiast do szkoly
ktos musi mi czytac kazda wiadomosc na głos
wysyłam tylko glosowki bo pisanie mi nie idzie
skonczylem dwie klasy podstawowki i litery mi sie mieszają
dorosły a nie zna abc, czy są lekcje czytania i pisania
teściowa nie czyta, chce się nauczyć pisać swoje imię
czytam literka po literce jak dziecko
# level-test
do jakiej grupy sie nadaje
test poziomujący
jaki mam poziom
nie wiem czy jestem A1 czy A2
trzeba zdawac test przed kursem?
gdzie sprawdza moj niderlandzki
jak długo trwa ten test na poziom i czy jest trudny
bałabym się trafić do grupy gdzie wszyscy lepiej mówią
ostatnio na kursie sie nudzilam bo wszystko znalam
posadzili mnie z zaawansowanymi i nic nie kumalem
uczylem sie sam z apki, nikt nie wie na jakim jestem etapie
zbadanie poziomu językowego
dzwonili że mam przyjść na intake, co to
czy moge przejsc do wyzszej grupy bez egzaminu
kto decyduje do której klasy pójdę
ocena znajomości języka przed zapisem
# course-hours
kurs wieczorowy
zajęcia po pracy
kurs w weekend
pracuję do 17 na budowie, potem mogę się uczyć
tylko soboty mi pasują
rano kiedy dzieci są w szkole mam czas na lekcje
czy są kursy po południu albo wieczorem
robie na zmiany, raz rano raz w nocy, jak pogodzic z kursem
w jakich godzinach sa lekcje
sprzatam domy od 8 do 16, pozniej jestem wolna
odbieram mala o 15.30 wiec lekcja musi sie skonczyc wczesniej
moj chlop moze dopiero po 19
a w niedziele uczycie?
czy można chodzić tylko raz w tygodniu
ile razy w tygodniu jest kurs i o której
w tygodniu jezdze w trase, w domu jestem tylko w sobote
# course-price
ile kosztuje kurs
cena lekcji
kurs za darmo
darmowy niderlandzki jest gdzies
czy bezrobotny płaci za kurs
zniżka na kurs dla osób na zasiłku
moge zaplacic za nauke w ratach
nie stac mnie na szkole jezykowa
po oplaceniu czynszu zostaje 40 euro, a tu jeszcze kurs
prywatne lekcje po 35 euro za godzine to nie na moja kieszen
ksiazka do kursu jest w cenie?
ile się płaci za semestr nauki
czy VDAB pokrywa koszt kursu jezyka
we dwoje z mężem to razem wyjdzie drogo, jest jakiś rabat na zapisanie
wpisowe na kurs ile
czy ocmw zwraca pieniadze za kurs
# course-certificate
czy na końcu dostanę certyfikat
zaświadczenie o uczestnictwie
dyplom po kursie
attest z kursu
szef chce papier ze chodze na lekcje
vdab prosi o potwierdzenie obecnosci na zajeciach
zgubilam swiadectwo ukonczenia poziomu
do obywatelstwa potrzebny papierek ze znam język
czy wasz certyfikat jest uznawany
jak zdac egzamin końcowy na kursie
skończyłem w czerwcu i dalej nie dostałem dyplomu
bez kwitka ze szkoły pośredniak mi wstrzyma kasę
ile godzin trzeba być obecnym żeby dostać zaświadczenie
OCMW kazalo przyniesc dowod ze uczeszczam na kurs
co dostane na koniec nauki, jakiś papier?
zaswiadczenie o poziomie A2
# course-enrol
jak się zapisać na kurs
zapisy na kurs
do kiedy można się zapisac na niderlandzki
co potrzeba do zapisu na lekcje
czy moge sie zapisac przez internet na kurs jezyka
chce sie wpisac na liste na wrzesien
kiedy ruszają zapisy na nowy semestr
rejestracja kurs
kolezanka zaczyna lekcje w poniedzialek, tez bym chciala dolaczyc
czy mogę zapisać brata, on pracuje i nie może przyjść
zapis na szkołę językową, dowód wystarczy?
nie mam jeszcze karty pobytu, wpiszecie mnie na zajęcia?
spoznilam sie z zapisem, kurs juz trwa, moge jeszcze dojsc
chodzę od okienka do okienka i nikt nie mówi gdzie się wpisać na kurs
jutro mam wolne, przyjde sie zapisac do grupy, ok?
inschrijving na kurs jak zrobic
# course-full
nie ma już miejsc na kurs?
lista oczekujących na kurs
kurs pelny
ile się czeka na miejsce w grupie
zapisalam sie w maju i nikt sie nie odezwal czy jest miejsce
powiedzieli ze grupa zapelniona i co teraz
zostały jeszcze wolne miejsca na wieczorowym
jestem 14 na liście, mam szansę?
czekam trzeci miesiąc na start nauki
znowu ta sama odpowiedz, brak miejsc
kiedy zwolni sie miejsce
czy jak ktos zrezygnuje to wejdę na jego miejsce
wachtlijst do szkoly jezykowej, jak dluga
wszedzie komplet, nigdzie mnie nie chca przyjac na zajecia
przesuneli mnie na nastepny semestr bo za duzo chetnych
# course-missed
nie przyjde dzis na lekcje bo jestem chora
opuściłem zajęcia
spóźnię się na kurs
nieobecność na lekcji
dziecko ma goraczke, nie dam rady byc na zajeciach
moge odrobic lekcje ktorej nie bylo
tramwaj stoi, będę na kursie pół godziny później
ile lekcji można opuścić zanim mnie skreślą
lecę do polski na pogrzeb, dwa tygodnie mnie nie będzie na kursie
bylem w robocie na nadgodzinach i zajecia przepadly
jak zglosic ze dzisiaj nie bede w klasie
zaspałam, czy mogę jeszcze wejść na lekcję
co przerabialiscie we wtorek bo mnie nie bylo
mam L4 i nie chodzę na kurs, usprawiedliwienie
wnuk w szpitalu, odpuszczam jutro naukę, dajcie znac nauczycielce
czy trzeba zwolnienie od lekarza jak sie nie przyszlo na lekcje
# practise-speaking
chcę ćwiczyć mówienie
konwersacje
grupa konwersacyjna
rozumiem, ale jak mam odpowiedzieć to się blokuję
wstydze sie mowic po niderlandzku
boję się że będą się śmiać z mojego akcentu
gdzie pogadać z belgami żeby poćwiczyć język
praattafel
testy zdaje na piątki a przy kasie zapominam języka w gębie
w domu polska telewizja, w pracy polacy, nie mam z kim rozmawiac po flamandzku
jak belg podejdzie to uciekam wzrokiem
chcialbym sie rozgadac po francusku
szukam kogos do rozmow, ja naucze polskiego on mnie niderlandzkiego
język obcy w praktyce nie z książki, luźne pogaduchy
mąż wszystko łapie z radia ale sam słowa nie wydusi
pół roku kursu i nadal milczę wśród ludzi
# learn-at-home
nauka języka w domu
kurs online
apka do nauki niderlandzkiego
aplikacja na telefon do jezyka
filmy na youtube do nauki francuskiego jakie
jak uczyc sie samemu wieczorem z książki
mam male dziecko i nie wychodze, moge sie uczyc na laptopie?
lekcje przez zoom
nie mam dojazdu na kurs, wolałbym przez internet
jezdze tirem, w kabinie mógłbym sluchac lekcji niderlandzkiego
strona do cwiczen z gramatyki za darmo
podręcznik dla samouków niderlandzki
slowka na fiszki, co polecacie
zdalnie mozna sie u was uczyc jezyka?
leżę w gipsie, chociaż pouczyłabym się czegoś na komórce
duolingo wystarczy czy cos lepszego
# language-for-work
język na budowie
niderlandzki w pracy
brygadzista daje polecenia a ja nie rozumiem
szef krzyczy bo źle zrozumiałem co mam zrobić
francuski dla sprzątaczek
w magazynie wszystko po flamandzku, karty, instrukcje, zebrania
koledzy na przerwie rozmawiaja a ja siedze sam bo nie kumam
słownictwo dla opiekunki osób starszych
nie awansuje bo slabo mowie w robocie
pracodawca chce żebym lepiej mówił z klientami
kurs języka zawodowego
chce umiec odebrac telefon w pracy po francusku
pani u ktorej sprzatam zostawia kartki, nie wiem co pisze
szkolenie BHP było po niderlandzku, podpisałem w ciemno
jestem pielegniarka, musze znac jezyk na oddziale
taal op de werkvloer
# language-for-parents
chcę pogadać z nauczycielką syna bez tłumacza
język dla rodziców
niderlandzki dla mam
kurs dla rodziców w szkole dziecka
nie moge pomoc corce w lekcjach bo nie znam jezyka
na wywiadówce siedzę i nic nie rozumiem z tego co mówi pani
dzieci mówią między sobą po francusku, a ja nie wiem o czym
wiadomosci ze szkoly na smartschool tlumacze przez google
z innymi mamami pod szkołą tylko uśmiech, chciałabym umieć zagadać
syn poprawia moj niderlandzki i sie wstydzi mnie
zeszyt korespondencji, nie wiem co wpisać nauczycielowi
uczyc sie razem z innymi rodzicami jezyka szkoly
bajka na dobranoc po niderlandzku, ja nie umiem jej przeczytac dziecku
jak napisac do wychowawczyni liścik po flamandzku
tato trojki dzieci, chce rozumiec co pisza nauczyciele
# civic-integration
inburgering
kurs integracji czy obowiązkowy
czy polacy muszą robić integrację
dostalam wezwanie na program integracyjny
umowa integracyjna
kara za to ze nie chodze na inburgering
zwolnienie z obowiązku integracji
orientacja spoleczna lekcje o belgii
przyszło pismo z gminy ze w 3 miesiace mam sie zglosic do agencji integracji
żona jest z ukrainy, musi robić ten program?
mam 65 lat, też mnie zmuszą do integracji
ile trwa program wdrożenia obywatelskiego
grożą mi mandatem bo nie podpisałem kontraktu integracyjnego
parcours d'integration
lekcje jak żyć w belgii, o prawach i zwyczajach, po polsku jest?
pracuje na caly etat, kiedy mam chodzic na te integracje
na czym polega traject inburgering
# civic-test
egzamin z integracji
test inburgering
test wiedzy o społeczeństwie
jakie pytania sa na tescie z orientacji spolecznej
oblałam egzamin integracyjny, kiedy poprawka
ile punktow zeby zaliczyc inburgering
czy test z wiedzy o belgii jest po polsku
boje sie tego testu o belgii, ile króli, ile prowincji, jakie partie
uczę się po nocach o parlamencie i sądach, we wtorek sprawdzian integracyjny
można zdawać egzamin obywatelski bez kursu
jak przygotowac sie do examen maatschappelijke orientatie
ile razy można podchodzić do egzaminu z integracji
przykładowe pytania do egzaminu o społeczeństwie belgijskim
mąż nie zdał tej integracji i mamy problem
gdzie sie zdaje test integracyjny i kiedy wyniki
# interpreter
potrzebuję tłumacza u lekarza
tłumacz ustny
czy ktoś pójdzie ze mną do urzędu i przetłumaczy
tlumacz w szpitalu za darmo?
czy w szkole będzie ktos kto tłumaczy na polski
u doktora pokazuję gdzie boli bo nie umiem opowiedzieć
corka 9 lat tłumaczy mi u ginekologa, to nie jest w porzadku
na wizyte w gminie chce kogos polskojezycznego
tolk
social tolk jak zamowic
tlumaczenie przez telefon w trakcie wizyty
w banku mnie odeslali bo nikt mnie nie zrozumial
mama nie mowi po francusku a jutro ma rozmowe z chirurgiem
w ocmw pani mówi szybko, kiwam głową i podpisuję
jest ktoś kto mówi w moim języku i pomoże mi na spotkaniu
potrzebny pośrednik językowy na zebranie
# translate-document
tłumacz przysięgły
przetłumaczyć akt urodzenia
tlumaczenie dyplomu na niderlandzki
ile kosztuje tłumaczenie przysięgłe
mam świadectwo ślubu z polski, gmina chce po francusku
przetlumaczenie dokumentow
kto mi przełoży świadectwo pracy z polskiego
prawo jazdy i zaświadczenie trzeba przetlumaczyc z pieczątką
w urzędzie oddali mi papiery bo są po polsku
odpis aktu małżeństwa wielojęzyczny czy tłumaczony
wypis ze szpitala w Krakowie, lekarz tu nie rozumie
traduction jurée gdzie zrobic
beedigde vertaling polski niderlandzki
czy zwykle tlumaczenie wystarczy czy musi byc z pieczecia sadu
wyrok rozwodowy 8 stron, kto to przetłumaczy tanio
szukam biura tłumaczeń
# residence-card
karta pobytu
przedłużenie karty pobytu
moja karta e się kończy w lutym
zgubilam karte pobytu co teraz
pomarańczowa karta wygasa za tydzień
ile sie czeka na karte pobytu
czekam na kartę już cztery miesiące i cisza
jak zamienic karte E na E+ stały pobyt
annex 15 dostałem, a plastik kiedy
odnowić titre de séjour
ukradli mi portfel z verblijfskaart
żona nie może wylecieć na święta bo karta nieważna
bez waznej karty szef nie przedluzy mi umowy
policjant dzielnicowy był sprawdzić czy mieszkam, a karty dalej nie ma
ochrona czasowa z ukrainy konczy sie w marcu, jak przedłużyć
dokument pobytowy stracił ważność
carte orange odnowa
pobyt staly po 5 latach
# no-papers
jestem bez papierów
bez dokumentów
nielegalnie w belgii
nie mam pobytu, moge przyjsc do was?
sans papiers pomoc
kolega z Gruzji nie ma żadnego statusu, czy coś mu się należy
wykreślili mnie z gminy i nie istnieję w systemie
skreslili mnie z rejestru i nie mam juz numeru
chowam się jak widzę radiowóz, boje sie kontroli w tramwaju
od dziesieciu lat tu zyje na czarno, dzieci chodza do szkoly
regularyzacja 9bis jak złożyć
czy osoba nielegalna może chodzić na kurs
sasiadka jest tu na dziko, co z nia zrobia
nie pytajcie o pobyt, nie mam go
mam tylko przeterminowany paszport i nic wiecej
wiza skonczyla sie rok temu, zostalem
# asylum
azyl
wniosek o azyl
chcę prosić o ochronę międzynarodową
procedura azylowa ile trwa
kiedy bedzie przesluchanie w CGRA
mieszkam w ośrodku dla uchodźców i czekam na decyzję
fedasil dał mi miejsce w ośrodku, co dalej
interview w commissariacie, jak sie przygotowac
znajomy uciekł z białorusi, gdzie się zgłosić o status uchodźcy
petit château
uciekliśmy przed wojną i prosimy o schronienie w tym kraju
czy w trakcie azylu wolno pracowac
spie w sali z osmioma ludzmi, rok czekam co o mnie zadecyduja
nie moge wrocic do kraju bo mnie aresztują za politykę
drugi wniosek azylowy
dublin, mam odciski palców w polsce
# negative-decision
odmowa
dostałem negatywną decyzję
nakaz opuszczenia kraju
odwołanie od decyzji
bevel om het grondgebied te verlaten
ordre de quitter le territoire 30 dni
odrzucili mój azyl
wniosek o pobyt odrzucony, ile mam czasu na odwolanie
przyszedl list polecony ze mam wyjechać z belgii
w gminie dali mi annex 20 i kazali podpisac
w liście pisze negatief, płaczę i nie wiem co robić z dziećmi
powiedzieli ze w 30 dni mamy sie spakowac
czy mozna sie zaskarżyć do rady cudzoziemców
mąż dostał refus, a ja mam kartę, rozdzielą nas
urzad mowi nie, walczyc dalej czy sie poddac
zabrali mi prawo pobytu bo bralem zasilek z ocmw
# family-reunion
łączenie rodzin
sprowadzić żonę do belgii
chcę ściągnąć dzieci z polski
regroupement familial
gezinshereniging jakie dokumenty
ile musze zarabiac zeby sciagnac rodzine
mąż został w Maroku, jak może przyjechać do mnie na stałe
moja mama jest stara i sama w gruzji, moge ja tu wziac
widzimy sie tylko na whatsappie, syn rosnie beze mnie
dwa lata bez zony, ona tam ja tu
narzeczona jest z filipin jak ją sprowadzić
wiza rodzinna ile się czeka
corka zostala u babci, skonczy 18 za pol roku, zdążę ją ściągnąć?
czy moge zaprosic rodzicow zeby tu zamieszkali
ambasada trzyma papiery mojej żony od wiosny
polaczenie z rodzina
# nationality
obywatelstwo belgijskie
jak zostać belgiem
paszport belgijski
chce zlozyc o obywatelstwo
po ilu latach można dostać belgijskie obywatelstwo
czy trace polski paszport jak wezme belgijski
nationaliteit aanvragen
dzieci urodzone w brukseli, są belgami czy polakami
10 lat place tu podatki, chcialbym moc glosowac
opłata 1000 euro za nationalité, czy to prawda
naturalizacja
jakie dowody integracji i języka do obywatelstwa
podwójne obywatelstwo
sasiad juz ma belgijski dowod, ja tez bym chciał
prokurator dał negatywną opinię w sprawie nationality
deklaracja obywatelstwa w gminie, co przygotowac
# marriage-papers
chcemy wziąć ślub w belgii
ślub cywilny dokumenty
rozwód papiery
kohabitacja legalna
cohabitation légale jak zrobić
samenwonen wettelijk
zaświadczenie o stanie cywilnym do ślubu
uznanie ojcostwa dziecka
nie jestesmy po slubie a dziecko ma sie urodzic, jak wpisac ojca
gmina mysli ze nasze malzenstwo jest dla papierow
rozwiodłem się w polsce, tu dalej figuruję jako żonaty
jak sie rozwiesc w belgii
syn nosi moje panieńskie nazwisko, tata chce go oficjalnie uznać
żyjemy na kocią łapę 8 lat, chcemy to zapisać w urzędzie
akt ślubu z zagranicy zarejestrować
narzeczony bez papierów, czy urzędnik udzieli nam ślubu
brat zeni sie w sierpniu w belgii jakie papiery
# lawyer
adwokat
prawnik za darmo
adwokat pro deo
bezpłatna porada prawna
wezwanie do sądu
dostałem pozew, kto mi pomoze
nie znam swoich praw
potrzebuję obrony w sądzie a nie mam pieniędzy
aide juridique
pan w todze mowil a ja nie wiem na co sie zgodzilem
rozprawa za dwa tygodnie i nikt mnie nie reprezentuje
mecenas wzial 800 euro i sie nie odzywa
list z trybunału
czy mi wolno, czy oni maja prawo tak robic
syn ma sprawę w sądzie dla nieletnich, potrzebny obrońca
gdzie zapytać prawnika po polsku
czy nalezy mi sie adwokat z urzędu
# letter-help
nie rozumiem listu
dostałam pismo po niderlandzku
pomoc w wypełnieniu formularza
wypelnienie papierów
przyszedl polecony co to jest
czy ktoś może przeczytać mi ten list
urzedowe pismo po francusku, nie kumam nic
sterta kopert na stole, boję się otwierać
co tydzień coś w skrzynce z pieczątką i nie wiem czy ważne
google tlumacz wyrzuca glupoty z tego pisma
nie wiem w której rubryce co wpisać
pomozcie napisac odpowiedz do urzedu
skarbnik czy mutualka, nawet nie wiem od kogo ta koperta
babcia wyrzuca wszystkie listy do kosza bo nie umie czytac po flamandzku
kwestionariusz 6 stron, gubię się
papierkowa robota mnie przerasta
wyslac zdjecie listu, powiecie o co chodzi?
formularz
# town-hall
zameldowanie
jak się zameldować w gminie
meldunek
commune
zarejestrować się w urzędzie gminy
gemeente jakie godziny do meldunku dokumenty
skład rodziny zaświadczenie
composition de ménage
dowód osobisty dla dziecka kids-id
jak dostać akt urodzenia dziecka z gminy
przyjechalem do belgii tydzien temu, gdzie sie zglosic
wlasciciel nie pozwala mi sie zameldowac
bez adresu nie dostane ani konta ani lekarza
attest van gezinssamenstelling potrzebny na jutro
numer krajowy rejestru skąd wziąć
dzielnicowy nie zastał nas w domu i nie wpisali nas
urzad miasta wyrobienie dowodu
jak zgłosić noworodka w urzędzie
# change-address
zmiana adresu
przeprowadziłam się, gdzie to zgłosić
mam nowy adres
przemeldowanie
wynioslem sie do innej gminy co teraz z papierami
jak zmienic adres na dowodzie
od 1 mieszkam na innej ulicy
czy przemeldować się można przez internet
poczta dalej przychodzi na stare mieszkanie
komu trzeba powiedzieć że się przenieśliśmy
adreswijziging
listy ida do bylego meza, ja juz tam nie mieszkam
w ciagu ilu dni trzeba zawiadomic gmine po przeprowadzce
córka wyprowadziła się od nas, jak ją wymeldować
changement d'adresse
nowe lokum, stary kod na chipie w karcie
# foreign-diploma
uznanie dyplomu
nostryfikacja
dyplom z polski w belgii
equivalentie
naric ile trwa
jestem pielegniarka z polski, czy moge tu pracować w zawodzie
równoważność świadectwa maturalnego
skonczylam studia w kijowie, co to tu warte
z magistrem myję podłogi, czy da się to zmienić
mam papiery spawacza z polski, czy je uznaja
25 lat uczyłam matematyki, tu mówią że nie mam kwalifikacji
équivalence de diplôme cena
jak potwierdzic wyksztalcenie zdobyte za granica
moj dyplom lezy w szufladzie, bezużyteczny
lekarz z ukrainy chce leczyc w belgii, jakie kroki
technikum samochodowe, czy ktoś tu to respektuje
# driving-licence
prawo jazdy
wymiana prawa jazdy na belgijskie
zrobić prawko
kurs na prawo jazdy
egzamin teoretyczny po polsku?
gdzie nauczyc sie jezdzic samochodem
mam prawo jazdy z ukrainy, moge tu jezdzic?
rijbewijs
permis de conduire jak wymienic
oblałem teorię drugi raz, pytania po holendersku
na testach znaków nie rozumiem słów, a jeżdżę dobrze
zgubione prawo jazdy duplikat
bez auta do tej roboty nie dojade, a papiera na jazde nie mam
ile kosztuja jazdy z instruktorem
moje prawko traci waznosc w maju
zona chce wsiąść za kierownicę ale nie ma uprawnień
l-ka
# digital-identity
itsme
jak założyć itsme
eid czytnik kart
e-box
nie moge sie zalogowac na strone rządową
zapomniałem pin do dowodu
zablokowany pin eid
kod puk do karty
logowanie do mypension tax on web mówi błąd
aplikacja chce belgijskiej karty bankowej zeby mnie rozpoznac
wszystko teraz przez internet, a ja nie mam jak potwierdzić że to ja
w gminie mowia: prosze zrobic online. no ale jak bez tego profilu
do doccle przyszlo pismo, nie umiem otworzyc
token, czytnik, csam, gubie sie
mojej mamie nie działa podpis elektroniczny
klucz cyfrowy do strony urzedu
# taxes
podatki
zeznanie podatkowe
rozliczenie podatku w belgii
pit
dostałam brązową kopertę ze skarbówki
aanslagbiljet nie rozumiem
czemu mam dopłacić 1200 euro fiskusowi
zwrot podatku kiedy
jak wypelnic deklaracje podatkową
tax-on-web pomoc
pracowalem pol roku w polsce i pol w belgii, gdzie się rozliczyć
urzad skarbowy chce ode mnie kasy
belastingen brief
czy dzieci w polsce odliczę od podatku
termin skladania deklaracji mija, a ja nic nie zrobilem
SPF finances przyslal upomnienie
znajomi dostali parę stów z powrotem od państwa, ja muszę dopłacać
# which-papers-bring
co mam zabrać ze sobą
jakie dokumenty przynieść
co wziąć na spotkanie
jakie papiery potrzebne na wizytę
wystarczy sam dowód?
czy musze miec zdjecie do zapisu
potrzebny paszport czy karta
przynieść umowę najmu też?
nie chcę jechać dwa razy, powiedzcie co wsadzic do teczki
ostatnio mnie cofneli bo nie mialam kopii
ksero czy oryginał
mam przyjsc z czyms konkretnym czy z pustymi rekami
trzeba nalepkę z mutualki na wizytę zabrac?
czy mam brac papiery dzieci tez
lista potrzebnych dokumentów
mogę pokazać skan w telefonie zamiast papieru
# find-work
szukam pracy
praca od zaraz
gdzie są oferty pracy
robota na budowie
praca na sprzątaniu
nie mam roboty od stycznia
interim biura gdzie
VDAB oferty
szukam zatrudnienia jako kierowca
macie jakas fuche dla kobiety 50 lat
jak znaleźć pracę bez języka
wysłałem 40 zgłoszeń i nikt nie oddzwonił
siedzę na kanapie i przeglądam ogłoszenia, nic
oszczędności topnieją, muszę coś zarobić
corka skonczyla szkole i nie moze nigdzie sie zalapac
praca w magazynie, na produkcji, cokolwiek
kumpel powiedzial ze pomagacie znalezc prace
titres services firma szuka ludzi?
szukam pracy dla męża, elektryk
jakieś wakaty dla opiekunki
# write-cv
cv
pomoc w napisaniu cv
list motywacyjny
jak napisac cv po niderlandzku
rozmowa kwalifikacyjna w poniedziałek, jak się przygotować
nie mam komputera zeby zrobic zyciorys
co mówić na rozmowie o pracę
poprawicie mi cv?
mam cv po polsku, chce po francusku
na interview mnie zatyka i nie wiem co odpowiadac
pośredniczka w agencji kazała przynieść życiorys
solliciteren jak to sie pisze
sollicitatiebrief wzór
mam przerwe w pracy 5 lat, jak to opisać pracodawcy
wstawiać zdjęcie do podania o pracę?
syn pisze pierwsze podanie o prace wakacyjna i nie wie jak
# unemployment
zasiłek dla bezrobotnych
bezrobocie
kuroniówka
straciłem pracę, czy dostanę zasiłek
jak zarejestrować się jako bezrobotny
c4 dostałam od szefa, gdzie z tym iść
do jakiego związku sie zapisac po bezrobotne
ACV FGTB CSC który syndykat wybrać
onem wstrzymal mi wypłatę
rva list, obcięli mi bezrobotne
VDAB zapisanie jako szukający pracy
ile dni trzeba przepracowac zeby miec chomage
kontrakt skonczony w piatek, z czego teraz będę żył
firma padła i całą ekipę zwolnili, gdzie sie meldować
czarna/niebieska karta kontrolna dop jak wypelniac
zamkneli fabrykę, kolega już bierze z onemu a ja nie
werkloosheid
# work-rights
szef nie płaci
nie dostałem wypłaty
zwolnili mnie bez wypowiedzenia
robię bez umowy
prawa pracownika
chora na L4 a szef mnie straszy zwolnieniem
nadgodziny nieplacone
pracodawca nie chce dać paska wypłaty
wypadek w pracy i szef kazal mowic ze w domu
zalega mi z wyplatą trzy miesiace
14 godzin dziennie, bez przerwy, 5 euro za godzine
preavis ile tygodni
ciągle tylko "jutro przelewam" i konto puste
urlopowe nie wypłacone
pani z bony usługowych zwolniła mnie bo zaszlam w ciaze
czy moze mnie wyrzucic jak jestem na chorobowym
spadlem z rusztowania, ubezpieczenie nie placi, firma umywa ręce
okres wypowiedzenia
obcina mi z pensji za ubranie i narzedzia, czy to legalne
# own-business
własna firma
chcę otworzyć sklep
działalność gospodarcza
zelfstandige jak zostac
indépendant skladki ile
samozatrudnienie
chce otworzyć salon kosmetyczny
jak założyć firmę remontową
numer BTW skąd
mam dość pracy u kogoś, chce robić na swoim
piekę torty dla znajomych, chciałabym legalnie sprzedawać
kasa socjalna dla samozatrudnionych, co to
mąż ma ekipę i chce wystawiać faktury
dotacja na rozpoczecie biznesu
polski sklep w okolicy, pozwolenia
food truck z pierogami, od czego zaczac
# training-job
kurs zawodowy
szkolenie na spawacza
chcę się wyuczyć zawodu
stage
staż w firmie
przekwalifikowanie
vdab opleiding
kurs na wózek widłowy
chce zostac opiekunka medyczna, gdzie sie ksztalcić
darmowe szkolenie na elektryka
plecy juz nie dają rady na budowie, musze nauczyc sie czegos innego
praktyki zawodowe z wynagrodzeniem
bez fachu w ręku ciągle tylko sprzątanie
IBO nauka w zakładzie
formation z actiris
syn nie chce isc na studia, woli uczyc sie mechaniki w warsztacie
kurs fryzjerski, kucharski, jaki dostępny
nauka zawodu dla dorosłych
# volunteering
wolontariat
chcę zostać wolontariuszem
chce komus pomagac za darmo
praca społeczna
czekam na papiery i nie chcę siedzieć bezczynnie
vrijwilligerswerk
czy mogę być wolontariuszem bez karty
szukam pożytecznego zajęcia na popołudnia
umiem gotować i mam czas, komu sie przydam
na emeryturze mam wolne dnie, moze komuś pomogę
bénévole gdzie
moge pomagac starszym ludziom w zakupach
w ośrodku dni się ciągną, rece az swedza zeby cos robic
córka 17 lat chce się udzielać społecznie
gdzie potrzebują rąk do pomocy
czy wolontariusz dostaje zwrot za bilety
# benefits
zasiłek socjalny
opieka społeczna
nie mam żadnego dochodu
leefloon
ocmw pomoc finansowa
revenu d'integration
CPAS jak zlozyc wniosek
czy należy mi się pomoc od państwa
zyje za 200 euro miesiecznie
nie mam z czego zyc, gdzie pojsc po pieniadze
od kiedy mąż odszedł, nie wpływa nic na konto
w portfelu 12 euro do konca miesiaca
socjal
odmówili mi w ocmw zasiłku, co dalej
jako obywatel UE moge dostac livingloon?
dochód minimalny
asystentka socjalna kazala przyniesc wyciagi z konta, o co chodzi
pożyczam od siostry co tydzień bo nie mam wpływów
czy strace pobyt jak wezme zapomogę
# debts
długi
mam długi
komornik
przyszedł huissier
deurwaarder pismo
rozłożyć dług na raty
nie mam na zapłatę rachunków
spłata chwilówek
upomnienie, druga aanmaning
zajęcie wynagrodzenia
co miesiac biore nową pożyczkę żeby oddać starą
telefon dzwoni od firm windykacyjnych, juz nie odbieram
koperty z czerwonym paskiem leza nieotwarte
szpital, prąd, telefon, wszedzie zalegam
bramofan spisywal nam telewizor i pralke
maz wzial kredyt i uciekl, ja splacam
schuldbemiddeling
wisze ludziom 3000 euro
grozi mi zajecie konta, co moge zrobic
oddłużanie upadłość konsumencka
# energy-bill
rachunek za prąd
rachunek za gaz za wysoki
taryfa socjalna
sociaal tarief jak dostac
odcięli mi prąd
oplata za wode 400 euro dlaczego tyle
dopłata za ogrzewanie roczne rozliczenie
budzetmeter
fluvius przyslal list ze odlacza
nie stac mnie na grzanie
siedzimy w kurtkach w salonie, bo gaz drogi
pół wypłaty idzie na kaloryfery
engie chce 900 euro dopłaty
świecimy świeczkami bo licznik zablokowany
jak zmniejszyć zużycie energii
zmiana dostawcy pradu na tanszego
myję dzieci w zimnej wodzie bo bojler żre kasę
fundusz grzewczy mazout ocmw
tarif social
# child-benefit
kinderbijslag
zasiłek na dziecko
rodzinne
allocations familiales
groeipakket
czy dostanę 800 plus w belgii
becikowe
startbedrag za urodzenie
jak wystąpić o zasiłek rodzinny
dzieci mieszkaja w polsce, czy nalezy sie belgijskie rodzinne
famiris kidslife ktora kasa
wstrzymali mi pieniadze na corke
urodzilam miesiac temu i nic nie wpłynęło na malutką
do jakiego wieku placa na uczacego sie syna
dodatek dla niepełnosprawnego dziecka do rodzinnego
mąż pracuje w belgii, ja w polsce, kto wypłaca na dzieci
ile wynosi kindergeld tutaj
sasiadka dostaje na trojke, ja nie dostaje nic
# bank-account
konto w banku
założyć konto bankowe
karta bankomatowa
bank odmówił mi konta
jak wysłać pieniądze do polski
podstawowe konto basisbankrekening
zgubiłam kartę do bankomatu
przelew za granice
szef chce numer konta a ja nie mam
compte bancaire bez meldunku
wyplate dostaje w kopercie bo nie mam rachunku
KBC poprosil o kartę pobytu, mam tylko annex
zablokowali mi konto
żona nie ma dostępu do pieniędzy na moim rachunku, jak otworzyć jej własny
western union
bankomat polknal karte
jak dziala czytnik bankowy i aplikacja bancontact
# phone-internet
abonament telefoniczny
karta sim
internet do domu
tani internet
simka belgijska na paszport
proximus za drogo
jak rozwiązać umowę z telenetem
naciagneli mnie na kontrakt na 2 lata
rachunek za komorke 180 euro, dlaczego
orange base mobile vikings, co najtaniej
nie mam wifi w domu i dzieci nie moga odrabiac lekcji
wcisnęli mi pakiet z telewizją którego nie chciałem
doladowanie telefonu
internet socjalny taryfa
odcieli mi numer za nieplacenie
chce zachowac numer i zmienic operatora
danych starcza mi na tydzien, potem cisza
# pension
emerytura
kiedy mogę iść na emeryturę
emerytura z belgii i polski
pensioen aanvragen
ile lat trzeba przepracować do emerytury
mypension co to znaczy
18 lat robilem w polsce, 15 tu, ile dostane
pension
zus i belgia lata sie licza?
renta rodzinna po mężu
skończyłam 65, co teraz, pracować dalej?
mama ma 67 i zadnego świadczenia, co jej sie nalezy
igo grapa dodatek dla starszych
emerytalne pismo z brukseli
kolega bierze z polski 1400 zł i z belgii tez cos
wcześniejsza emerytura dla budowlańca
starość za pasem a ja nie wiem czy coś mi wypłacą
# disability-benefit
renta inwalidzka
zasiłek dla niepełnosprawnych
orzeczenie o niepełnosprawności
invaliditeit mutualka
długie chorobowe i co dalej
choruję od roku i nie mogę pracować, kto płaci
FOD handicap wniosek
karta parkingowa dla niepełnosprawnego
uznanie inwalidztwa
lekarz kontrolny powiedział że mogę wrocic do roboty a ja ledwo chodze
syn ma autyzm, czy jest dodatek
po udarze prawa ręka mi nie działa, nie zarobię już
wzrok mi siada, z czego bede żyć
moja żona ma SM, jakie świadczenia
grupa inwalidzka z polski, czy ją tu respektują
kręgosłup po operacji, fabryka mnie nie chce, renta?
handicap allocation
# school-costs
pieniądze na szkołę
rachunek ze szkoły
nie stać mnie na wycieczkę szkolną
stypendium szkolne schooltoeslag
wyprawka szkolna
szkola wola 90 euro za basen i ksiazki
kto pomoze zaplacic za laptop do szkoly
zielona szkoła kosztuje 250 euro, córka płacze że nie pojedzie
factuur szkolny nie zaplacony
studietoelage secundair
obiady szkolne drogie
trójka dzieci, trzy plecaki, trzy piórniki i pusty portfel
przyszlo przypomnienie zaplaty za stołówkę i świetlicę
bourse d'étude dla ucznia
czy szkoła może rozłożyć na raty opłaty
syn mówi ze nie chce jechac z klasą, wiem ze to przez kase
# scam
oszukali mnie
oszustwo
dostałem dziwnego smsa z linkiem
fałszywa wiadomość z banku
kliknęłam w link i zniknęły pieniądze
phishing
ktoś wziął kredyt na moje nazwisko
wplacilam kaucję za mieszkanie ktorego nie ma
facet z internetu wyludzil ode mnie 500 euro
dzwonią że niby z microsoftu
podalem kod z czytnika przez telefon, co robic
na facebooku kupilam telewizor i nic nie przyszlo
mama dostala wiadomosc: mamo mam nowy numer, przelej kasę
bpost prosi 2 euro za paczke, prawda to?
pan obiecal papiery za 2000 i zniknal
safeonweb zgloszenie
ktoś używa moich danych
z konta ubyło 1300 a ja nic nie kupowalem
# find-housing
szukam mieszkania
szukam pokoju
mieszkanie do wynajęcia
wynajem
kawalerka dla pary z dzieckiem
appartement te huur jak szukac
wszystko za drogie, 1100 za dwa pokoje
nikt nie chce wynająć komuś bez umowy na stale
dom na wynajem dla 5 osob
jak znalesc mieszkanie
byłam na 20 oglądaniach i zawsze biorą kogoś innego
spimy we czworo u szwagra w salonie, trzeba czegos wlasnego
agencja immo wymaga trzech pasków wypłaty
gdzie ogloszenia mieszkaniowe, immoweb i co jeszcze
znajomy wychodzi z ośrodka i ma 2 miesiące na znalezienie kąta
corka studiuje, potrzebuje stancji
kot huur pokoj
chce sie wyniesc od rodzicow, jak znalezc cos taniego
# social-housing
mieszkanie socjalne
sociale woning
lista na mieszkanie socjalne
logement social wniosek
mieszkanie komunalne
zapisac sie na tanie mieszkanie od gminy
ile lat się czeka na socjalne
SVK
AIS agence immobilière sociale
na którym jestem miejscu w kolejce po mieszkanie socjalne
warunki żeby dostać lokal socjalny
dostałam list z towarzystwa mieszkaniowego ze mam aktualizowac dane
siodmy rok na liscie, dzieci dorosly zanim dali
czy mając dom w Polsce dostanę sociale woning
place 950 prywatnie, sąsiad w bloku gminnym 350
potrzebujemy czegoś od państwa z niskim czynszem
dopłata do czynszu huurpremie
# landlord-problem
problem z właścicielem mieszkania
kaucja nie oddana
właściciel podniósł czynsz
umowa najmu
gospodarz nie naprawia
huurwaarborg zwrot
jak wypowiedzieć mieszkanie
landlord wchodzi bez pytania
właściciel nie chce dać kontraktu na piśmie
indeksacja czynszu czy musze placic
w umowie 9 lat a chcę się wyprowadzić
wyprowadziłem się, a on trzyma moje dwa czynsze
wynajmujacy mowi ze zniszczylem sciany, to klamstwo
żąda gotówki i nie daje pokwitowania
dzwonię do pana domu trzeci tydzień o kran, nie odbiera
etat des lieux, co to
plaatsbeschrijving nie byla zrobiona
moge nie placic dopoki nie zreperuje okna?
opłaty dodatkowe z kosmosu od propriétaire
# bad-housing
grzyb na ścianie
wilgoć w mieszkaniu
pleśń
zimno w domu
zepsute ogrzewanie
szczury
karaluchy w kuchni
mieszkanie za male na 6 osób
kapie z sufitu
czarna plama nad łóżkiem dziecka i ciągle kaszle
para z ust leci w sypialni
myszy biegaja po blacie
okna nie domykaja sie, wieje
śpimy w trójkę na jednym łóżku bo jeden pokoj
piec od listopada nie dziala
schimmel w łazience
tapeta odchodzi, ubrania w szafie śmierdzą stęchlizną
pluskwy
inspekcja mieszkaniowa onbewoonbaar
mama mieszka w piwnicy bez okna
# eviction
eksmisja
muszę się wyprowadzić do końca miesiąca
wypowiedzenie mieszkania
sędzia pokoju kazał opuścić mieszkanie
dostałam opzeg, mam 3 miesiące
uithuiszetting
expulsion data 15 marca
wlasciciel sprzedaje dom i mamy sie wynosic
zalegam z czynszem i chcą mnie wyrzucić
gdzie pojdziemy z dziecmi jak nas w czerwcu wyeksmituja
właścicielka zażądała kluczy na pierwszego, nie mamy nic nowego
ośrodek zamyka moje miejsce za dwa tygodnie
przyszedł komornik z datą kiedy zmieni zamki
siostra rozstala sie i musi opuscic dom partnera do piatku
pakuję kartony a nie wiem dokąd
blok idzie do rozbiórki, lokatorzy mają zniknąć do lata
stracilismy dom po pozarze, na razie śpimy u rodziny
# furniture
meble
tanie meble
potrzebuję łóżka
lodówka używana
pralka za darmo
szukam szafy i stołu
kringwinkel
mamy puste mieszkanie
garnki i talerze za grosze
materac dla dzieci
wprowadzilismy sie i spimy na podlodze
jemy na kartonie zamiast stołu
trzymam mleko za oknem bo nie mam gdzie chlodzic
sofa z drugiej reki
piore recznie w wannie, sprzęt mi padł
skad wziąć wyposażenie do domu jak sie ma malo kasy
kuchenka, krzesła, firanki, cokolwiek
petits riens
# waste
śmieci
jakie worki na śmieci
segregacja odpadów
kiedy odbierają śmieci
kontener park
containerpark godziny wjazdu ze starą kanapą
niebieski worek co wrzucać
gdzie wyrzucic stara lodowke
worki gminne gdzie kupic
mandat bo wystawilem worek w zly dzien
białe, żółte, pomarańczowe, nie łapię które na co
gdzie oddac szklo i baterie
recypark
wor zostal pod domem z czerwona naklejka
mam gruz po remoncie, gdzie wywieźć
kalendarz wywozu
ubrania i stary olej do jakiego pojemnika
PMD
# neighbours-trouble
hałas u sąsiadów
sąsiad się awanturuje
kłótnia z sąsiadem
sasiedzi glosno puszczaja muzyke w nocy
sąsiadka skarży się na moje dzieci
skarga na sąsiada
wali w sciane jak male płacze
imprezy nad głową do trzeciej nad ranem
pies za płotem szczeka cały dzień
baba z dolu rzuca nam kartki ze smiecimy
mediacja sąsiedzka
burenruzie
parkuje mi pod garazem i sie kłóci
sasiad z gory zalal mi sufit i nie chce gadac
jak rozmawiać z wrednym sąsiadem po flamandzku
conflit de voisinage
syn kopie piłkę, starszy pan obok wzywa policję za każdym razem
# moving-help
przeprowadzka
pomoc przy przeprowadzce
potrzebuję busa do przewozu mebli
kto pomoże nieść pralkę na trzecie piętro
wypozyczyc furgonetke tanio
verhuizen pomoc
ludzie do noszenia kartonów
dostalam szafe za darmo ale nie mam jej czym przywiezc
nie mam auta, a musze przewiezc lozko i lodowke
winda do mebli verhuislift
sama z dwójką dzieci, w sobotę zmieniam mieszkanie, kto da rękę
transport rzeczy
mam chory kregoslup, nie wyniose kanapy
déménagement tani
kolega prosi o kogos silnego na weekend do dźwigania gratów
w windę się nie mieści, trzeba znieść po schodach
kartony i van
# food-aid
paczka żywnościowa
bank żywności
nie mam co jeść
jedzenie za darmo
głodni jesteśmy
colis alimentaire gdzie
voedselpakket
lodówka pusta do wypłaty
do 10 zostalo mi 3 euro, dzieci jedza suchy chleb
makaron z niczym trzeci dzień
dzisiaj nie jadłam zeby starczylo dla małych
potrzebujemy mleka i kaszki dla dziecka, nie mam za co
gdzie rozdaja jedzenie
restos du coeur
czy bez ocmw dostanę paczkę z zywnoscia
starsza pani z klatki szuka resztek po targu
skonczyly sie nam zapasy, mąka, olej, wszystko
głód
# cheap-meal
tani obiad
ciepły posiłek
restauracja społeczna
gdzie zjeść tanio
resto social
sociaal restaurant menu
wspolny obiad
chcę zjeść z innymi ludźmi przy stole
zupa za euro
ile kosztuje u was obiad
co dzis na obiad
sama mi sie nie chce gotowac, szukam stolowki
jem codziennie kanapki, marzy mi się talerz czegoś gorącego
ojciec owdowiał i zyje na puszkach, gdzie moze przyjsc na posilek
czy trzeba rezerwować stolik na czwartkowe jedzenie
jadłodajnia
kolacja sąsiedzka ile od osoby
w pracy nie mam kuchni, gdzie niedrogo coś zjem w południe
# food-rules
halal
czy jedzenie jest halal
wegetariańskie
bez wieprzowiny
alergia na orzechy
jestem weganką, będzie coś dla mnie
nie jem mięsa
koszerne
bezglutenowe
syn dostaje wysypki po mleku, co jest w zupie
czy w tej zupie jest świnia
mąż muzułmanin, co moze u was zjesc
uczulenie na jajka i ryby
w piatek poszczę, macie danie postne?
celiakia, czy kucharz o tym wie
dieta bez laktozy na wspólnym obiedzie
czy podajecie alkohol do jedzenia
# clothes
ubrania
kurtka zimowa
buty dla dziecka
ciuchy używane
darmowa odzież
second hand tani
lumpeks
ubranka dla niemowlaka
córka wyrosła ze wszystkiego
chodzi w trampkach po śniegu
przyjechalam z jedna walizka i letnimi rzeczami
potrzebna ciepla czapka i rekawiczki
spodnie robocze rozmiar 52
body i śpioszki po kimś
gdzie wydają odzież, vestiaire
nie mam plaszcza a zima idzie
kleding winkel za grosze
syn ma dziury w podeszwach
# toys
zabawki
zabawki za darmo
wymiana zabawek
prezent na mikołaja dla dzieci
lalki, klocki, gry planszowe używane
nie mamy czym się bawić w domu
speelotheek
gdzie wypożyczyc zabawki
corka ma urodziny a ja nie mam na prezent
mały bawi się łyżkami i pudełkami
wszystkie dzieci dostana cos pod choinkę, moje nie
chcemy zamienic puzzle i hulajnogę na cos dla starszego
pluszaki
ludotheque
święty mikołaj przyjdzie z paczką?
lego z drugiej ręki
# donate
oddam ubrania
chcę oddać meble
gdzie moge oddac zabawki
darowizna
mam wozek po dziecku do oddania
przyjmujecie odziez w dobrym stanie?
chce wplacic pieniadze na was
zostało nam dużo jedzenia po weselu, komu dać
po zmarłej mamie zostaly garnki i pościel, szkoda wyrzucić
łóżeczko stoi w piwnicy, komuś by się przydało
czy odbieracie sprzęty z domu, chcemy przekazac lodówkę
zbiórka rzeczy
numer konta na wsparcie
szafa pełna płaszczy których nie noszę, chętnie przekażę
czy przyjmujecie ksiazki po niderlandzku
podarować
moja szefowa likwiduje hotel i daje kołdry potrzebującym
# wash
prysznic
gdzie się umyć
pralnia
wyprać ubrania
mycie
nie mam łazienki
zepsuła mi się pralka, gdzie upiorę
spie w aucie, chcialbym wziac kapiel
ręcznik i mydło dostanę?
śmierdzę, głupio mi tak iść do pracy
kapiel dla osób z ulicy
wassalon
gdzie uprac rzeczy za darmo
czy macie suszarke
nie ma ciepłej wody u nas od tygodnia, gdzie wykąpać dzieci
douche publique
brudne ciuchy w torbie i nie mam pralki
# toilet-prayer
toaleta
czy jest wc
gdzie kibelek
przewijak
miejsce do modlitwy
pokój modlitw
gdzie moge sie pomodlic
ubikacja
cichy pokój
czy mogę nakarmić piersią w spokoju
mała zrobiła kupę, gdzie ją przewinę
w ramadan potrzebuje kata na modlitwę podczas zajęć
sala wyciszenia
czy damska i męska łazienka sa osobno
syn ma autyzm i musi się schować przed hałasem na chwilę
sikac mi sie chce, gdzie tu
umywalka do ablucji
# computer-use
komputer
drukarka
wydrukować dokument
skan
ksero
wifi haslo
czy moge skorzystac z komputera
gdzie jest darmowy internet
zrobić kopię dowodu
musze wyslac podanie a mam tylko stary telefon
bilet mam w mailu, nie mam na czym go wydrukować
skserować paszport
kafejka internetowa
zeskanować 5 stron
formularz nie otwiera sie na komórce, potrzebny laptop
syn musi oddać referat na papierze a drukarki brak
stanowisko z komputerem na godzine
# digital-skills
kurs komputerowy
nauczyć się obsługi telefonu
nie umiem wysłać maila
pomoc z komputerem dla seniorów
jak zainstalować aplikacje
nie znam sie na smartfonie
kurs obslugi komputera od podstaw
excel i word nauka
gdzie mnie naucza wysylac zalaczniki
wnuk ustawił mi telefon i znikł, a ja się boję coś nacisnąć
whatsapp nie umiem wlaczyc kamery
pierwszy laptop w życiu, nie wiem jak się go włącza
wszyscy maja apki do autobusu i szkoly, a ja klawiszowca
zapominam haseł i blokuję się wszędzie, kto mnie tego poduczy
mama chce rozmawiac na wideo, trzeba jej pokazac jak
digipunt
cyfrowe umiejetnosci zajecia
# public-transport
autobus
bilet na pociąg
bilet miesięczny
de lijn abonament
stib mobib karta
jak dojechac do brukseli pociagiem
ile kosztuje bilet na tramwaj
gdzie kupić bilet autobusowy
zniżka na pociąg dla emeryta
rozklad jazdy
dzieci do 12 lat jada za darmo?
dojeżdżam dwie godziny do roboty, jakie połączenie najlepsze
kontroler wlepil mi 107 euro, bilet nie odbił się
nie wiem jak kasować bilety w tramwaju
sncb
karnet dla bezrobotnych na przejazdy
metro
jak działa rozkład, czy w święta coś jeździ
# parking
parking
gdzie zaparkować
czy jest miejsce na samochód
czy parkowanie płatne
stojak na rowery
mozna zostawic rower przed budynkiem
gdzie postawic auto
niebieska strefa, dysk
ile za godzine postoju przy was
przyjadę busem dostawczym, zmieszczę się?
miejsca parkingowe obok
przypne gdzies hulajnoge pod domem?
ostatnio dostałem mandat pod waszą bramą za postój
parkeren
miejsce dla inwalidy pod wejściem jest?
rower ukradna jak zostawie na dworze?
# bike
rower
nauka jazdy na rowerze
naprawa roweru
tani rower
rower używany dla dziecka
nigdy nie jeździłam na rowerze
chce nauczyc sie jezdzic na dwoch kolkach
przebita dętka, gdzie mi to zrobią
fiets
fietspunt
wypożyczalnia rowerow na rok
boję się ulicy, chciałabym spróbować pedałować na placu
hamulce nie lapia i łańcuch spada
skad wziac jednoślad zeby dojechac do pracy
velo naprawic za darmo
córka wyrosla ze swojego, macie większy
kobieta 45 lat, siadlam raz i spadlam
jaki mandat za brak lampki w rowerze
# shopping-repair
repair cafe
naprawa sprzętu
zepsuty czajnik
toster nie działa
zeszyć spodnie
kto naprawi odkurzacz
sklep z rzeczami za darmo
give box
wymiana rzeczy
weggeefwinkel
suwak w kurtce się rozjechał
mikser po babci przestal sie krecic, szkoda wyrzucac
szkoda kupować nowe żelazko bo tylko kabel pękł
gdzie przyszyc guzik i skrocic nogawki
lampka nie świeci, znacie kogoś od napraw
radio, krzesło z urwaną nogą, da sie uratować?
naprawić ekspres do kawy
sklepik z rzeczami za zero
# garden
ogródek
ogród społeczny
działka
chcę uprawiać warzywa
działka do wynajęcia
moestuin
sadzenie pomidorów
nie mam balkonu, chciałabym coś posiać
brakuje mi grzebania w ziemi jak u babci na wsi
ogórki, koperek, wlasna marchewka
kwiaty i zioła razem z sąsiadami
potager collectif
gdzie dostac nasiona
pomoge podlewac i pielic
mąż całe życie na gospodarce, tu chodzi po bloku jak zwierz
kompost
ogrodek dla dzieci z sadzeniem
# doctor
lekarz
jestem chory
lekarz rodzinny
jak umówić się do lekarza
szukam doktora
huisarts
lekarz mówiący po polsku
dziecko ma gorączkę 39
kaszle od dwóch tygodni
boli mnie brzuch
nie mam lekarza pierwszego kontaktu
zaden doktor nie przyjmuje nowych pacjentow
potrzebuję skierowania do specjalisty
źle się czuję, lamie w kosciach
maison médicale
uszy mnie bola i leje sie z nosa
mąż ma zawroty glowy, gdzie z tym isc
ginekolog w poblizu
wysypka u małego i nie wiem do kogo się zgłosić
# doctor-night
lekarz w nocy
dyżur w weekend
wachtpost
nocny lekarz
lekarz w niedzielę
jest 23 i syn ma wysoką temperaturę
dentysta i doktor w święta
1733
gdzie jechać po godzinach do lekarza
poste de garde
sobota wieczór a mnie zapalenie pęcherza dopadło
pomoc nocna i swiateczna
przychodnia zamknięta do poniedziałku, a ucho boli
doktor mój wyjechał na długi weekend
po polnocy małą wysypało, czekac do rana?
czy na sor trzeba isc w nocy z kaszlem czy jest dyżurny
# doctor-uninsured
lekarz bez ubezpieczenia
nie mam ubezpieczenia
bez papierów do lekarza
dringende medische hulp
aide médicale urgente
kto zapłaci za lekarza
chora bez mutuelle
jestem nielegalnie i potrzebuje doktora
nie ide do szpitala bo przyśla rachunek, nie jestem nigdzie ubezpieczony
karta ekuz nieważna a boli mnie serce czasem
czy policja sie dowie jak pojde do przychodni bez karty pobytu
robię na czarno i skaleczyłem sie, bez składek, gdzie opatrzą
karta medyczna z ocmw
kuzyn bez meldunku ma cukrzyce i konczy mu sie insulina
wizyta prywatna 60 euro, nie mam ani składki ani forsy
lekarze świata
# health-insurance
mutualiteit
ubezpieczenie zdrowotne
mutualka
zwrot za lekarza
jak zapisać się do kasy chorych
mutuelle która najlepsza
zielony kwitek od lekarza gdzie oddać
naklejki z mutualki
vignettes
zwiększony zwrot verhoogde tegemoetkoming
BIM omnio
zaplacilem 30 euro u doktora, ile mi oddadzą
dziecko urodzone w styczniu, dopisac do ubezpieczenia
zmienić mutualitę
karta ekuz na wakacje
nie oddali mi za leki i wizyty, gdzie zgłosić
skladka ubezpieczeniowa 100 euro rocznie za co
ubezpieczenie szpitalne warto?
# dentist
dentysta
ból zęba
boli mnie ząb
tandarts
stomatolog tani
wypadła plomba
ząb do wyrwania
aparat na zęby dla córki
policzek mam jak balon
nie moge gryzc z lewej strony
ile kosztuje kanałowe
dziecku próchnica zjada mleczaki
spuchlo mi dziąsło
proteza zębowa pękła
ósemka mnie męczy, nie śpię
polski dentysta w brukseli
czy mutualka oddaje za plombe
ukruszyla sie jedynka, wstydze sie usmiechac
# pharmacy
apteka
lekarstwa
recepta
apteka dyżurna
gdzie wykupić receptę
ile kosztują leki
apotheek
farmaceuta nie chce wydac antybiotyku bez kartki
skończyły mi się tabletki na tarczycę
czy recepta z polski tu działa
potrzebuję syropu na kaszel dla dziecka
pharmacie de garde
paracetamol bez recepty
nie stac mnie na wykupienie lekow
na dowód powinny byc leki, apteka mowi ze nic nie ma
krople do oczu, maść, plastry
insulina się kończy, gdzie dostanę następną
wyrzuciłam ulotkę, jak to łykać, spytam w aptece
# pregnancy
jestem w ciąży
położna
poród
antykoncepcja
test ciążowy dwie kreski
ginekolog ciąża bez ubezpieczenia
vroedvrouw
chce pigulki antykoncepcyjne
usg
szkoła rodzenia po polsku
spóźnia mi się okres trzy tygodnie
rosnie mi brzuch a jeszcze u nikogo nie bylam
aborcja gdzie
termin mam na maj i nie wiem gdzie rodzić
wymiotuje rano i boje sie powiedziec mamie
moja dziewczyna spodziewa się dziecka
sage-femme
spirala cena
córka 16 lat zaszła, co robić
# baby
noworodek
niemowlę
waga dziecka
kind en gezin
ONE konsultacja
mleko modyfikowane
pieluchy
karmienie piersią
kolki
jak kapac dziecko, pierwsze mamy
położna przyjdzie do domu po porodzie?
maly ulewa i malo przybiera
synek ma 2 miesiące i wyje całą noc
pampersy drogie, gdzie tanio
nie mam laktacji, pokarm zanika
wózek i fotelik dla malucha
bez babci i cioci, sama z pierwszym bobasem, nie wiem czy robie dobrze
kiedy podawać kaszki i słoiczki
# vaccination
szczepienie
szczepionka
szczepienia dzieci
szczepienie na grypę
książeczka szczepień
vaccin
gdzie zaszczepić syna
czy szczepienia w belgii są obowiązkowe
na tężec dla dorosłego
polskie szczepienia czy się licza tutaj
odra świnka
szkoła pyta o kartkę z zastrzykami które dziecko dostało
lecimy do afryki, na co sie zaszczepic
hpv dla corki
mama 75, dostanie zastrzyk przeciw covid?
maly ma 8 tygodni, kiedy pierwsze kłucie
zgubilam zolta ksiazeczke i nie wiem co mial podane
# stress-sleep
nie mogę spać
bezsenność
stres
koszmary
nerwy
glowa pelna mysli
jestem wykończona
śpię po trzy godziny
o czwartej rano leze i patrze w sufit
ciągłe zmęczenie
serce mi wali jak pomyślę o jutrze
krzyczę na dzieci o byle co, nie poznaje siebie
mysli kręcą się w kółko, praca papiery pieniadze
śni mi się wojna i budzę się mokra
żołądek mnie ściska z nerwów co rano
nie moge sie zrelaksowac
mąż chodzi po nocy po mieszkaniu
wypalenie burn out
szukam ćwiczeń na uspokojenie
# psychologist
psycholog
depresja
chcę porozmawiać z psychologiem
psycholog po polsku
jestem smutna cały czas
lęki
trauma
terapia
mam dola od miesięcy
psychiatra
płaczę bez powodu
potrzebuję się komuś wygadać
ataki paniki w sklepie
nic mnie nie cieszy, nawet dzieci
po tym co widziałem w wojsku zamknąłem się w sobie
ręce mi sie trzesa jak slysze helikopter
zona po porodzie siedzi i patrzy w ściane
ciezko na duszy
ile kosztuje wizyta u terapeuty
syn po śmierci ojca przestał mówić, do kogo z nim
# addiction
alkohol
uzależnienie
narkotyki
rzucić palenie
hazard
AA po polsku
mąż pije
pije codziennie i nie umiem przestać
brat bierze amfetaminę
odwyk
przegralem wyplate na automatach
syn pali trawke w pokoju
chce wyjsc z nalogu
detoks
butelki poukrywane po szafkach
trzęsę się rano dopóki nie wypiję
obstawia mecze co wieczór i nie ma na chleb
alkoholik w domu
tabletki nasenne, bez nich już nie usnę, uzależniłam się
meeting anonimowych alkoholikow
# disability-care
opieka w domu
wózek inwalidzki
niepełnosprawny syn
pielęgniarka do domu
thuiszorg
pomoc dla osoby leżącej
balkonik, kule, łóżko szpitalne wypożyczyć
mama ma alzheimera
opiekuje sie sparalizowanym mężem
kto wykąpie ojca po udarze
córka z zespołem Downa, jakie zajęcia lub ośrodek
nie mogę wyjść z domu bo babcia sama spadnie z łóżka
uitleendienst
aparat sluchowy
dzwigam tesciowa sama, plecy mi siadają
pomoc rodzinna gezinszorg
opiekunka dla niepełnosprawnego dziecka na parę godzin
pampersy dla doroslych
dom opieki
# hospital
szpital
operacja
rachunek za szpital
faktura szpitalna
termin operacji
ziekenhuis
odwiedziny w szpitalu
mam zabieg w środę i boję się narkozy
leżę na oddziale i nic nie wiem co mi robią
przyszło 1800 euro za trzy noce na oddziale
czy szpital rozłoży płatność
do jakiego szpitala najlepiej
mąż jest po operacji serca, kiedy wypis
hopital
co spakować na oddział
wyniki ze szpitala, jak je dostać
urgence odeslalo mnie do domu
kolejka do specjalisty w klinice pół roku
# healthy-living
zdrowe odżywianie
dieta
schudnąć
cukrzyca
dietetyk
za dużo ważę
jak jeść przy nadciśnieniu
cholesterol
ruch dla zdrowia
lekarz kazał zrzucić 15 kilo
cukier mam 180
odkąd tu jestem przytyłam, spodnie się nie dopinają
dzieci tylko chipsy i cola
chodzi o zdrowie, zero ruchu, siedzę i podjadam
co gotowac cukrzykowi
kurs zdrowego gotowania
spacery grupowe dla kondycji i serca
zadyszka na drugim piętrze
# school-enrol
zapisać dziecko do szkoły
szkoła dla syna
przedszkole zapisy
kleuterschool
jak zapisać córkę do szkoły
do jakiej szkoły
zmiana szkoły
od ilu lat przedszkole
aanmelden szkola kiedy
OKAN dla syna 14 lat
klasa dla dzieci bez jezyka
szkoła francuska czy flamandzka
przyjechaliśmy w środku roku, mały siedzi w domu
dwulatek od kiedy może isc
wszedzie mowia brak miejsc w klasie
córka skończyła 6 klas w polsce, do której teraz pójdzie
szkoła średnia techniczna zapisy
mieszkamy tu miesiac a dzieci jeszcze bez szkoly
co jesli szkola odmówi przyjecia dziecka
# school-talk
rozmowa z nauczycielem
zebranie rodziców
wywiadówka
oudercontact
list ze szkoły
dziecko nie pójdzie do szkoły, jak zgłosić
jak działa szkoła w belgii
świadectwo syna nie rozumiem
syn chory, usprawiedliwienie do szkoły
wychowawczyni zostawila kartke w plecaku
smartschool nie wiem co czytać
co to jest klassenraad
pani z przedszkola mówi coś o małym i nie łapię czy dobrze czy źle
B attest co to oznacza
kiedy są wolne dni w szkole
dyrektorka dzwonila, chce spotkania
jak powiedziec nauczycielce ze syn sie boi
podpisać dzienniczek, agenda szkolna
# homework-help
odrabianie lekcji
pomoc w lekcjach
korepetycje
huiswerkbegeleiding
zadanie domowe dziecko nie umie
syn ma dwóje z matematyki
douczanie
pomoc w nauce francuskiego dla ucznia
corka potrzebuje kogos po szkole do lekcji
student pomagajacy w domu w nauce
école de devoirs
siedzimy do 22 nad tabliczką mnożenia i płacz
ja skonczylam podstawówke w Polsce, tych zadań nie rozumiem
w domu ciasno i głośno, dzieciak nie ma gdzie się uczyć
studiehulp dla nastolatka
nie nadąża z czytaniem w 2 klasie, trzeba poćwiczyć
egzaminy w grudniu a on nic nie wie
swietlica gdzie pomagaja w zadaniach
# child-problem-school
dokuczają synowi w szkole
bullying
pesten
CLB
dziecko wolno się uczy
córka nie chce chodzić do szkoły
PMS
dysleksja
wysmiewaja sie z niej bo mowi z akcentem
szkoła chce syna dać do specjalnej
adhd
wraca z placu zabaw z podartą kurtką i milczy
rano boli go brzuch i wymyśla żeby nie iść do klasy
chlopak bije sie z kolegami, zawieszony na 3 dni
nie ma żadnej koleżanki, przerwę spędza w łazience
nauczycielka się na nią uwzięła
logopeda
powtarza klasę, załamany
przestal sie odzywac na lekcjach, pedagog?
# childcare-everyday
żłobek
opiekunka do dziecka
crèche
kinderopvang
niania
onthaalmoeder
gdzie zostawić dziecko jak idę do pracy
miejsce w żłobku
ile kosztuje żłobek za dzień
zapisy do złobka dla rocznej córki
kończy mi się macierzyński i nie mam komu oddać małego
zaczynam o 6 rano, świetlica od 7
świetlica przed i po szkole
w każdym żłobku rok czekania
babcia wraca do polski, kto zostanie z bliźniakami
accueil extrascolaire
szukam polskiej niani
nie podejmę etatu bo nie mam z kim zostawic dzieci
# childcare-during
czy mogę przyjść z dzieckiem na kurs
opieka nad dzieckiem podczas zajęć
mam niemowlę, mogę wziąć na lekcję?
kto popilnuje dzieci jak jestem na kursie
kącik dla dzieci podczas spotkania
z bobasem na zajecia
babysitter w czasie kursu
przyjde z wozkiem i dwulatkiem na zajęcia, nie przeszkadza?
chcialabym sie uczyc ale nie mam z kim malej zostawic na te dwie godziny
mąż w pracy, a kurs rano, co z dzieckiem
corka posiedzi cicho z kolorowankami obok mnie na lekcji
dzieci w trakcie spotkania kobiet
czy w waszej sali mozna karmic w czasie lekcji
opvang tijdens de les
zabierze ktoś dzieci na bok, żebyśmy mogły porozmawiać
bez niańki nie przyjdę na spotkanie, macie kogoś?
# children-activities
zajęcia dla dzieci
coś dla dzieci w środę po południu
warsztaty plastyczne dzieci
co robić z dziećmi
zabawy dla maluchów 5 lat
kolko zainteresowań
majsterkowanie, malowanie, klejenie
speelplein
syn 8 lat nudzi się po szkole
tablet od rana do wieczora, chciałabym ich czymś zająć
corka uwielbia rysowac, gdzie sa zajecia
w srode szkola do poludnia a my co
czytanie bajek
harcerze
w deszcz nie ma co robic z trójką w bloku
gdzie pobawią się z innymi dziećmi
zajecia po lekcjach niedrogie dla uczniow
klub malucha
# holiday-children
kolonie
półkolonie
obóz dla dzieci
wakacje co z dziećmi
kamp letni
ferie
stage dla dzieci w lipcu
speelpleinwerking zapisy
opieka w wakacje szkolne
kroksvakantie
ferie jesienne, pracuje, dzieci same
dwa miesiące wolnego od szkoły i nie mam na wyjazd
ile kosztuje tydzien obozu
wszyscy z klasy jadą nad morze, moje siedzą na balkonie
krokusvakantie co sie dzieje
oboz pilkarski wielkanoc
w sierpniu nie mam urlopu, gdzie wyslac synów na dzień
plaine de vacances
# teenagers
coś dla nastolatków
młodzież
jeugdhuis
klub młodzieżowy
moj syn 15 lat nie ma co robic
gdzie pograć w piłkę z rówieśnikami
miejsce spotkan dla mlodych
maison de jeunes
nastolatka siedzi w pokoju z telefonem
szesnastolatek włóczy się po galerii i dworcu
zajęcia dla 13-16 lat
mam 16 lat i chce poznac ludzi w moim wieku
gdzie sie posiedzi z ziomkami
studio muzyczne dla młodych, rap
tylko ulica mu zostaje, boje sie ze trafi na złych kolegow
wieczor gier dla nastoletnich
graffiti, skate, koszykówka
# parenting
wychowanie dzieci
dziecko mnie nie słucha
bunt nastolatka
grupa dla rodziców
porady wychowawcze
dwulatek rzuca się na ziemię
opvoedingswinkel
nie radze sobie z synem
spotkania rodziców
tutaj dzieci wszystko wolno, u nas inaczej, jak wychowywać
corka trzaska drzwiami i pyskuje
nie da się go odciągnąć od gier, wrzask
pokłóceni z mężem o kary dla dzieci
dojrzewanie jak rozmawiac
budzi się w nocy i śpi tylko z nami, ma 5 lat
klaps? mowia ze w belgii nie wolno, to jak stawiac granice
samotny ojciec z dwoma córkami, nie ogarniam
huis van het kind
# playgroup
grupa zabawowa dla maluchów
spotkania mam z niemowlakami
zajęcia z bobasem
kluby mam
gdzie pójść z rocznym dzieckiem i pobawić się razem
speelgroep
zabawa dla rodziców z dziećmi do lat 3
ontmoetingsplek
półtoraroczniak nie widzi innych dzieci
sama z roczną córką w czterech ścianach, poszłybyśmy razem do jakichś mam
muzykowanie z maluchem na kolanach
lieu de rencontre enfants parents
basen z kulkami dla dwulatka razem z mamą
tata na urlopie ojcowskim, gdzie z maluchem
raczkuje i potrzebuje przestrzeni, wpadlibysmy gdzies
mamy kawkują a maluchy sie bawia, jest cos takiego?
# young-adult-study
studia w belgii
uniwersytet
stypendium na studia
matura wieczorowa
szkoła dla dorosłych
chcę dokończyć liceum
hogeschool zapisy
jaka uczelnia informatyka
VUB KUL jak aplikowac z polską maturą
ile trzeba placic czesnego
tweedekansonderwijs
rzuciłem szkołę w wieku 17, teraz 23 i żałuję
egzamin wstępny na medycynę
corka zdala maturę i nie wie co dalej
kursy dla dorosłych na bachelor
bourse dla studenta z UE
przerwane studia w kijowie, da sie kontynuowac tu
# child-alone
nieletni bez rodziców
opiekun prawny małoletniego
mam 16 lat i jestem tu sam
voogd
tuteur mena
małoletni bez opieki
przyjechał mój bratanek 15 lat, rodzice na ukrainie
moj opiekun prawny nie odbiera telefonu
test kości wieku
jestem niepełnoletni i nie mam nikogo w belgii
moi starzy zostali w kraju, ja tu z bratem 12 lat
NBMV
kto podpisuje za mnie papiery jak mam 17 i bez mamy
służba opiekunów dla dzieci bez rodzicow
kuzynka 14 przyjechala sama autobusem, co musimy zalatwic
rodzina zastępcza dla chłopca z ośrodka
# lonely
jestem sama
samotność
nikogo tu nie znam
nudzi mi się
siedzę w domu całymi dniami
nie mam przyjaciół
samotny w belgii
telewizor gada, to mój jedyny towarzysz
praca dom praca dom i tak w kółko
do nikogo nie otworze ust przez caly tydzien
moja mama od śmierci taty siedzi sama przy oknie
dzieci dorosly i wyszly z domu, cisza az dzwoni
swieta spedzilem z pilotem i zupka chinska
tesknie za domem, za siostrami
nikt do mnie nie dzwoni, telefon milczy
mąż w trasie po trzy tygodnie, ja tylko cztery ściany
pustka wokół mnie
jakbym byl niewidzialny na tej ulicy
# meet-people
poznać ludzi
chcę mieć przyjaciół
gdzie się spotkać z ludźmi
poznac belgow
kawa i pogaduchy
nowe znajomości
spotkania przy herbacie
miejsce gdzie można wpaść posiedzieć
gdzie ludzie sie tu zbieraja
kawiarenka sasiedzka
szukam towarzystwa do rozmowy
przeprowadzilam sie i chciałabym poznać kogoś z okolicy
chetnie bym usiadl z kims przy kawie i pogadal
buddy
integracja z miejscowymi ludźmi, jakieś spotkania
w pracy sami rodacy, a ja chcę mieć też kolegów Flamandów
duo dla nowo przybyłych
para w średnim wieku szuka znajomych
# women-only
tylko dla kobiet
grupa kobiet
spotkania dla pań
czy są tam mężczyźni
czy mogę przyjść z mężem na grupę kobiet
vrouwengroep
cos dla mam i kobiet
miedzy babkami
groupe de femmes
mąż puści mnie tylko tam gdzie nie ma facetów
basen godziny dla kobiet
krępuję się ćwiczyć przy panach
siostra nosi chustę, pójdzie jeśli będą same dziewczyny
czy prowadzi to kobieta
moj chlop pyta czy moze wejsc ze mna na babskie spotkanie
krąg kobiet, gadanie o naszych sprawach
damskie zajęcia
# men-only
dla mężczyzn
grupa mężczyzn
czy mężczyźni też mogą przyjść
spotkania dla facetów
mannen groep
jestem chłopem, wpuścicie mnie?
coś tylko dla panów
u was same kobiety, a dla nas co
ojcowie sami, bez żon
groupe d'hommes
kumple z budowy chcieliby cos meskiego, majsterkowanie, karty
brat by przyszedl ale myśli ze to dla bab
faceci też chcą pogadać
czy jako jedyny mężczyzna nie będę przeszkadzał
chłopy gadaja tylko przy piwie, jest cos innego dla nich
kacik dla ojców i dziadków
# older-people
dla seniorów
osoby starsze
klub seniora
coś dla emerytów
mam 70 lat co u was moge robic
moja babcia siedzi w domu, gdzie moze pojsc
zajecia 60 plus
dienstencentrum
gimnastyka dla starszych
gry w karty i ciasto dla dziadków
tato na emeryturze snuje się po pokojach
ouderen
seniorzy wycieczki
personnes âgées spotkania
teściowa przyjechała do nas na starość i nie ma rówieśników
w moim wieku już nie na tańce, ale na pogawędkę owszem
staruszkowie
# activities-soon
co się dzieje w tym tygodniu
kalendarz
co robicie w weekend
jakie macie zajęcia
program na maj
agenda
wydarzenia w tym miesiącu
co jest dzisiaj
jest coś jutro?
co planujecie
jakies atrakcje w najblizszym czasie
harmonogram zajęć
mam wolna srode, co u was bedzie
na co mozna przyjsc
nie chce siedziec w domu w niedziele, coś się dzieje?
wyslijcie plan
najblizsze spotkania
ulotka z aktywnościami gdzie
# trip
wycieczka
wyjazd nad morze
dokąd jedziecie latem
uitstap
wycieczka do muzeum
pojechac do zoo z wami
zwiedzanie brukseli
jednodniowy wypad
ile za autokar do plopsalandu
dzieci nigdy nie widziały morza
mieszkam tu 3 lata a nic poza blokiem i sklepem nie zobaczylem
excursion
zapisy na wyjazd do ostendy
czy jest jakiś wspólny wypad za miasto
las, rowery, piknik razem
o ktorej zbiórka na autobus na wycieczke
zwiedzać antwerpię w grupie
# festivity
impreza
święta bożego narodzenia u was
iftar
wigilia
sylwester
bajram
wielkanoc święconka
święto dzielnicy
buurtfeest
zabawa choinkowa
ramadan wspolna kolacja
fete
święty Mikołaj dla dzieci
eid
w domu nikogo na wigilie, robicie cos razem?
czy bedzie przyjecie noworoczne
tłusty czwartek, karnawał, przebrania
festyn na ulicy
chcielibyśmy świętować z innymi a nie we dwoje
# sport
sport
siłownia
klub piłkarski dla syna
basen
pływanie
fitness
chcę biegać
joga dla początkujących
voetbal zapisy
zumba
karate dla dzieci
gdzie pograc w siatke
lekcje pływania dla dorosłych
szukam druzyny, gralem w A klasie
sadło mi rośnie, chciałbym się poruszać z innymi
córka boi się wody, uczą gdzieś pływać
boks
zwrot za karnet sportowy z mutualki
po robocie poszarpać żelazo za niedużo
# music-art
muzyka
taniec
teatr
malowanie
szycie
rękodzieło
gotowanie razem
chór
gitara lekcje
haft i druty
robótki ręczne
chce grac na bebnach
atelier ceramika
maszyna do szycia, kto nauczy
śpiewam w kuchni, chciałabym z kimś
kurs tańca dla par
academie muzyczna dla córki
zespół ludowy
lubię szydełkować, sa takie panie?
warsztaty kulinarne, pierogi i tajine
# library
biblioteka
wypożyczyć książki
bib
książki po polsku
karta biblioteczna
bajki dla dzieci do wypozyczenia
bibliothèque godziny
czytelnia
gdzie pożyczę coś do czytania
łatwe czytanki dla uczących się języka, wypożyczalnia
zgubiłam ksiazke z biblioteki
córka połyka książki, a na nowe nas nie stać
audiobooki i komiksy gratis
bieb czy płatna
miejsce cicho żeby poczytać gazetę
ksiazeczki obrazkowe na tydzien do domu
# neighbourhood
moja dzielnica
pomoc sąsiedzka
sąsiedzi pomagają
za dużo aut na naszej ulicy
chciałabym ławkę na placu
wijkcomité
zrobić coś dla ulicy
plac zabaw zaniedbany
quartier inicjatywa mieszkanców
ciemno na naszej uliczce, przydałyby się lampy
starsza sąsiadka sama, mogę jej robić zakupy, jak to zorganizować
auta pedza kolo szkoly
śmieci w parku, zbieramy razem?
mam pomysl na podwórko, z kim gadac
poznać swoich sąsiadów z bloku
contrat de quartier
nikt sobie na klatce nie mówi dzień dobry, zmieńmy to
# own-community
polacy w brukseli
polonia
polskie stowarzyszenie
moi rodacy
polska szkoła sobotnia
ukraińcy w okolicy
spotkania polaków
czy są tu ludzie z mojego kraju
rosyjskojęzyczni
polski dom
zrzeszenie migrantow z gruzji
polski klub
chcialabym pogadac po swojemu, z naszymi
teskno za bigosem i polską mową
białoruska diaspora
gdzie swoi sie spotykaja
organizacja marokanska dla sąsiada
# bring-friend
czy mogę przyjść z koleżanką
mogę wziąć siostrę
z rodziną można?
przyprowadzę kolegę
czy moge zabrac meza
ja i moja przyjaciółka chcemy razem
kuzyn tez by chcial, moze wejsc ze mna
osoba towarzysząca
sama się wstydzę, wezmę sąsiadkę
nie lubie chodzic sam, kumpel pójdzie ze mna, ok?
szwagierka akurat u nas w gościach, moze tez
ile osob mozna przyprowadzic
teściowa przyjechała na wizytę, może do was zajrzeć ze mną
mogę być z przyjaciółmi z pracy
w piątkę przyjdziemy, ja plus znajome
wziąć kogoś ze sobą
# religion
kościół
polska msza
meczet
cerkiew
jakiej wiary jest ta organizacja
czy jesteście katolicy
gdzie jest polska parafia
czy musze być chrześcijaninem
muzułmanie też u was?
ksiądz polski w okolicy
jehowi to wy?
gdzie na mszę w niedzielę
synagoga
czy to związane z kościołem
komunia dla córki
modlimy się, gdzie tu piątkowa modlitwa
jestem niewierzący, przeszkadza to komuś?
chrzest syna
# about-us
kim jesteście
co to za organizacja
czym się zajmujecie
co robicie
dla kogo jesteście
w czym możecie pomóc
opowiedzcie o sobie
to urzad czy stowarzyszenie?
wat doen jullie
ktoś mi dał wasz numer, nie wiem co to
pracujecie dla rzadu?
kto was finansuje
ile lat działacie
na czym polega wasza pomoc
koleżanka mówi że wy pomagacie obcym, to prawda?
ulotka w szkole, jakaś asbl, co to jest
asbl vzw
# opening-hours
godziny otwarcia
kiedy otwarte
do której czynne
o której otwieracie
czy dziś otwarte
czynne w sobote?
w jakie dni jesteście
otwarte w święta?
od ktorej godziny moge przyjsc
wczoraj pocalowalam klamke, kiedy ktos tam jest
w sierpniu zamknięte?
czy w porze obiadu pracujecie
stoje pod drzwiami i ciemno
przerwa w poludnie?
kończę prace o 17, zdążę jeszcze
open uren
w poniedzialki tez
a wieczorem ktoś jest?
# where-are-you
gdzie jesteście
adres
na jakiej ulicy
gdzie to jest
jaki numer domu
w jakim mieście
gdzie się mieścicie
wyślij lokalizację
ktory to budynek
drzwi jakiego koloru, stoję na ulicy i nie widzę szyldu
pinezka
gps mnie wywiozl w pole, podajcie dokladnie gdzie
które piętro
to jest obok czego
adress proszę
mam iść do was ale nie wiem dokąd
w ktorej gminie macie siedzibę
wejscie od podwórka?
# how-to-get-there
jak do was dojechać
jakim autobusem
dojazd
jak trafić
która linia tramwaju
od dworca daleko?
pieszo ile minut
gdzie wysiąść
droga od stacji
jaki przystanek najbliżej
jade pociagiem z leuven jak dojsc
jak dojsc z wózkiem od metra
autostradą od antwerpii który zjazd
zgubiłam się, jestem pod kościołem, w którą stronę iść
rowerem da się do was
teściowa jedzie pierwszy raz, wytlumaczcie jej trasę
ile sie jedzie
# contact-us
numer telefonu
mail
jak się skontaktować
kontakt
macie whatsapp
na jaki numer dzwonić
email prosze
do kogo napisać
facebook strona
jak was złapać
chce zadzwonić
podajcie telefon
można pisać na messengerze
gdzie wysłać zdjęcie pisma, na jaki adres mailowy
wole zadzwonic niz pisać, jaki do was nr
strona internetowa
siostra zgubila wasz numer
# appointment
umówić się
wizyta
czy trzeba się umówić
chcę termin
spotkanie
mogę wpaść bez umawiania
afspraak
rendez-vous
wolny termin w tym tygodniu
kiedy moge przyjsc porozmawiac z kims od was
czy trzeba się zapisać na poradę
zarezerwować godzinę
przyjsc tak z ulicy, przyjma mnie?
ile się czeka na termin
kiedy ma ktos dla mnie pół godziny
moge byc jutro o 10?
jak zabukować spotkanie
# cancel-appointment
odwołać wizytę
nie mogę przyjść na spotkanie
przełożyć termin
zmienić godzinę spotkania
nie dam rady jutro
anulować
muszę odwołać
annuler
mam dziś u was być o 14, ale utknąłem w pracy
mozna przesunac na czwartek?
zapomnialam ze dzis mialam termin, sorki
dziecko chore, nie dojadę na umówioną godzinę
spóźnię się na spotkanie 20 minut
innego dnia moglabym
prosze mnie wypisac z jutra
afspraak verzetten
auto mi nie odpalilo i nie zdaze na 9
# cost-help
ile kosztuje wasza pomoc
czy pomoc jest płatna
za darmo?
bezpłatne
czy coś się płaci
ile trzeba zapłacić za udział
oplata za zajęcia
jaki koszt porady
wstęp wolny?
biore zasilek i kazde euro sie liczy, czy u was cos place
cennik
prawnik wzial sto, a wy ile bierzecie
gratis
mozna na miejscu kartą czy gotówka trzeba
składka roczna
darmowa pomoc?
nie mam pieniedzy, przyjmiecie mnie mimo to
# who-may-come
czy mogę przyjść
dla kogo to
od ilu lat można
czy muszę mieszkać w tej gminie
czy trzeba mówić po niderlandzku żeby przyjść
kto może korzystać
też dla polaków?
dla ue czy tylko uchodźców
mieszkam w innym mieście, moge?
jestem z ukrainy, przyjmujecie
czy belgowie też mogą
mam 17, wpuscicie
warunki udziału
pracuję i mam papiery, to też mi wolno?
czy to miejsce dla takich jak ja
ograniczenie wiekowe
jestem tu dopiero tydzien, moge juz skorzystac
# wheelchair
wózek inwalidzki wjedzie?
winda
schody
jestem na wózku
podjazd
z wózkiem dziecięcym wejdę
osoba niepełnosprawna wejdzie do budynku?
ile stopni do wejścia
chodze o kulach, na ktorym pietrze to
lift
rampa
toaleta dla niepełnosprawnych
mama ledwo chodzi, czy po schodach trzeba
drzwi szerokie? wozek blizniaczy mam
mam chore biodro i nie wejde wysoko
rolstoel
# anonymous
anonimowo
muszę podać nazwisko
czy trzeba się przedstawić
bez nazwiska
nie chcę mówić kim jestem
nie podam danych
anoniem
dowód trzeba pokazać na wejściu?
moge zapytac bez podawania kim jestem?
wole pozostac nieznany
można zmyślone imię
czy ktoś zobaczy mój numer jak tu piszę
wstydze sie, nie chce zeby mnie ktos rozpoznal
sąsiedzi nie mogą wiedzieć kto pisał
poradzcie mi, ale imienia nie powiem
bez legitymowania
# privacy
co robicie z moimi danymi
prywatność
rodo
czy powiecie policji
tajemnica zawodowa
kto to czyta
czy to zostaje między nami
gdpr
czy przekażecie to do urzędu imigracyjnego
boję się że OCMW się dowie co mówię
nie powiecie mezowi ze tu bylam?
sekret
usuńcie moje zdjęcie z internetu
czy zapisujecie to co piszę
dyskrecja
office des étrangers dostanie moje info?
zaufac wam moge, nie wyniesie sie to za drzwi
co z moimi informacjami osobowymi
# complaint
skarga
reklamacja
jestem niezadowolona z pomocy
niemiła obsługa
chcę złożyć zażalenie
pracownik był niegrzeczny
klacht
wasza pani na mnie nakrzyczala
źle mnie potraktowano u was
czekałam dwie godziny i mnie odesłano z kwitkiem
do kierownika chcę
plainte
wolontariusz wysmial moj akcent
obiecali pomoc i nic nie zrobili, jestem zły
gdzie zgłosić że ktoś od was zachował się źle
wasz prawnik zawalil mi termin
zle doradziliscie i mam teraz klopot
# staff-language
w jakich językach mówicie
czy mówicie po polsku
ktoś po rosyjsku?
mówi ktoś po ukraińsku
polskojęzyczny pracownik
czy jest ktoś z polskim
polski
parlez-vous polonais
do you speak polish
w biurze po angielsku sie dogadam
jaki jezyk znacie
nie mówię po flamandzku, dogadam się u was?
mąż zna tylko arabski
jak przyjde to kto mnie zrozumie
mamo mówi tylko po gruzińsku, ktos od was zna
jest u was jakas polka
# be-volunteer-here
chcę być u was wolontariuszem
jak zostać waszym wolontariuszem
moge u was pomagac
szukacie ludzi do pomocy?
zgłaszam się do pomocy u was
potrzebujecie wolontariuszy
co dostaje wolontariusz u was
pomogliście mi, teraz chcę się odwdzięczyć
umiem szyć, moge u was uczyć innych
czy potrzebujecie kogoś do kuchni
dołączyć do waszego zespołu jako ochotnik
mam wolne wtorki, wezmiecie mnie do ekipy
zwrot kosztow dla ochotnikow u was
gram na gitarze, pogram u was dzieciom
staż jako wolontariusz w waszym biurze
ubezpieczacie swoich wolontariuszy?
# no-answer
nikt nie odbiera
nie odpisujecie
dzwonię i dzwonię
czekam na odpowiedź
wysłałam maila i cisza
brak odpowiedzi
zostawilam wiadomosc tydzien temu
poczta głosowa ciągle
mieliście oddzwonić
telefon głuchy od rana
kiedy ktoś mi odpisze
trzeci raz pisze
niet bereikbaar
puk puk jest tam ktos kto odpowie na moj mail
sygnał jest, a nikt nie podnosi
obiecana odpowiedz na piatek a juz wtorek
# lost-found
zgubiłam u was parasol
zostawiłem torbę
rzeczy znalezione
zapomnialem czapki
został u was telefon?
moja kurtka wisi chyba u was
zguba
syn zostawił plecak po zajęciach
znaleziono klucze?
objets trouvés
bidon i sweter corki po wczorajszym kursie
verloren
okulary mi gdzieś u was wypadły
wyszłam w cudzym płaszczu, mój u was został
zostawilam teczke z papierami na krzesle
odebrać zapomniany szalik
# discrimination
dyskryminacja
rasizm
nie chcą mi wynająć bo jestem obcokrajowcem
unia
odmowili mi pracy przez chustę
wyzywają nas na ulicy wracajcie do siebie
traktuja mnie gorzej bo jestem polką
przezwiska za kolor skory
mieszkanie było wolne dopóki nie usłyszeli akcentu
w sklepie ochroniarz chodzi tylko za mną
kontrolują tylko nas, śniadych
szef mówi polaczki do mycia kibli
syn romski i nie wpuścili go na basen
nierówne traktowanie
nazwisko na -ski i nikt nie zaprasza na rozmowę
racisme zgłoszenie
napluli na moją żonę w autobusie za hidżab
uprzedzenia
# police-report
ukradli mi portfel
kradzież
zgłosić na policję
okradli mnie
ukradli rower
aangifte
zgubiłem portfel z dokumentami
włamanie do piwnicy
wyrwali mi torebkę wczoraj
skradziony telefon
protokół policyjny pv jak dostać
gdzie zgloszenie kradziezy robi sie
wracam z pracy a auta nie ma na parkingu
card stop zablokowac karte po kradziezy
dzielnicowy gdzie go znaleźć
déclaration de vol
ktos porysował nam auto i wybił szybę w nocy
kieszonkowiec w metrze zabral wszystko
# quarrel-home
kłócimy się z mężem
rozstanie
rozwód
problemy w małżeństwie
terapia par
ciągle awantury w domu o pieniądze
mediacja rodzinna
z zona nie gadamy od tygodnia
mąż mnie zdradza
opieka nad dzieckiem po rozwodzie
alimenty
śpimy w osobnych pokojach, ciche dni
teściowa się wtrąca i sprzeczamy się
kto dostanie dzieci jak się rozejdziemy
scheiding
on swoje ja swoje, malzenstwo sie sypie
przyjechalismy razem a tutaj oddalilismy sie od siebie
krzyki przy kolacji, ale nikt nikogo nie tyka
ex nie oddaje córki na weekend
# violence-talk
mąż mnie bije
przemoc domowa
partner mi grozi
boję się męża
chcę porozmawiać o przemocy w domu
uderzył mnie
1712
szarpie mnie za wlosy przy dzieciach
schronisko dla kobiet bitych
sąsiadka ma siniaki i mówi że spadła ze schodów
nie mogę wychodzić sama, zabiera mi telefon
w pudrze chowam limo
jak wraca pijany to ja z dziecmi do łazienki
siostre tłucze jej chłop
brat grozi mi śmiercią przez internet
kontroluje mnie, poniza, popycha
żona rzuca we mnie talerzami, wstyd mi mówić
violence conjugale
# child-harm
dziecko jest bite
ktoś krzywdzi dziecko
sąsiad bije syna
zaniedbane dzieci
molestowanie dziecka
dziecko ma siniaki
za ścianą małe płacze i słychać pas
vertrouwenscentrum
wujek dotykał córkę
chlopiec u nas w klatce wiecznie glodny i sam do nocy
SOS enfants
maly przychodzi do szkoly w brudzie i sie boi isc do domu
ojczym go leje kablem
trzylatka zostawiona sama w mieszkaniu
kolezanka bije swoje dzieci, co mam zrobic
kinderen geslagen
# suicidal
nie chcę żyć
chcę się zabić
samobójstwo
myśli samobójcze
chcę ze sobą skończyć
nie widzę sensu
zelfmoord
lepiej by bylo gdyby mnie nie bylo
chce zasnac i sie nie obudzic
koleżanka pisze że się pożegna
syn mówi że nie chce już żyć
wszyscy odetchną jak mnie zabraknie
stoję na moście i patrzę w dół
mam już przygotowane tabletki
nie mam siły dalej ciągnąć tego życia
list pożegnalny napisałam
# poisoned
połknął płyn do naczyń
zatrucie
wypiła domestos
zjadł tabletki babci
antigifcentrum
otruł się
dziecko wypiło wybielacz
mała połknęła baterię
070 245 245
syn zjadl jakies jagody w parku i wymiotuje
boli brzuch po grzybach z lasu
kapsulka do zmywarki w buzi u dziecka
przedawkowała leki nasenne
wdychalem chlor przy sprzataniu i mnie dusi
centre antipoisons
trutka na szczury, pies i wnuk to jedli
# life-danger
wypadek
pożar
zawał
nieprzytomny
nie oddycha
karetka
112
pali sie u sąsiadów
mama upadła i nie kontaktuje
krew leci i nie przestaje
czlowiek lezy na ulicy i sie nie rusza
ambulans szybko
dławi się
potrąciło dziecko auto
czuć gaz na klatce
ma drgawki i sinieje
twarz mu sie wykrzywila, nie mowi
spadł z dachu
# roofless-tonight
nie mam gdzie spać dziś
noclegownia
śpię na ulicy
schronisko na noc
dzisiaj w nocy bez dachu
samusocial
nocleg awaryjny
nachtopvang
wyrzucili mnie, stoję z walizką
na dworcu nocuję z dziećmi
zimno, a my w samochodzie śpimy
bezdomny kolega, gdzie moze dzis przenocowac
nie wpuscili mnie z powrotem do domu, jest 21
gdzie dzisiaj się prześpię
ławka w parku zamiast łóżka
noc na klatce schodowej z małym
# exploited
zmuszają mnie do pracy
zabrali mi paszport
handel ludźmi
szef trzyma moje dokumenty
nie mogę odejść z pracy bo mam dług
wyzysk
zmuszaja ja do prostytucji
pracuje za jedzenie i materac
zamykają nas w baraku na noc
traite des êtres humains
oddam papiery jak odrobisz, mówi
koleżanka u rodziny sprząta od rana do nocy bez pensji, nie wychodzi
mensenhandel
obiecali robotę w hotelu a kazali isc z facetami
grożą że zabiją rodzinę jak ucieknę
na farmie bez wolnego dnia, dowod zabrany
# return-home
chcę wrócić do kraju
powrót do polski
dobrowolny powrót
fedasil bilet powrotny
mam dość belgii, chcę do domu
pomoc w powrocie
return desk
IOM
nie mam na bilet do ojczyzny
starzeję się i wolę umrzeć u siebie, jak wrócić na stałe
kolega z ulicy chce wracac do rumunii, kto zaplaci autobus
vrijwillige terugkeer
tu nic mnie nie trzyma, pakuję się
retour volontaire
skonczyl sie moj pobyt, sam wyjadę, kto pomoże
zjechać do polski z dziećmi i meblami na zawsze
# war-family
rodzina na wojnie
szukam zaginionego brata
czerwony krzyż poszukiwania
nie mam kontaktu z mamą w ukrainie
mąż na froncie
tracing
moi są w mariupolu i telefon milczy
wojna w moim kraju, siostra tam została
zaginal na granicy, nikt nic nie wie
jak znalezc krewnych
bomby spadaja tam gdzie moi rodzice
syn w niewoli
ostatni sms od ojca z marca
jak wyciagnac babcie z gazy
rode kruis opsporing
rozdzieliliśmy się w ucieczce, nie wiem gdzie jest żona
# detention
mąż w więzieniu
brat siedzi
areszt
centrum zamknięte
127bis
gesloten centrum
widzenie w więzieniu
zabrali go z ulicy do ośrodka deportacyjnego
syn dostał wyrok 2 lata
jak odwiedzić kolegę w zakładzie karnym
adwokat dla zatrzymanego szwagra w zamkniętym
prison
policja przyszła rano i zabrała tatę w kajdankach
paczka dla osadzonego
elektroniczna bransoletka, dozor
dzieci pytają gdzie tata, a on w celi
# female-cutting
obrzezanie kobiet
wycinanie
zmuszają mnie do ślubu
przymusowe małżeństwo
fgm
chcą wydać moją siostrę za starego
GAMS
honor rodziny
boję się że w wakacje obrzezają córkę w somalii
excision
babcia mówi ze dziewczynke trzeba oczyscic
mam bliznę po rytuale z dzieciństwa i ból przy siusianiu
rodzice znalezli mi meza, mam 17 lat, nie chcę
zhańbiłam rodzinę mówią, brat mnie śledzi
kolezanka ma leciec do pakistanu na wlasne wesele ktorego nie chce
gwałcą tradycją nasze dziewczynki
# lgbt
jestem gejem
lesbijka
lgbt
trans
jestem homo i boję się rodziny
grupa dla osób lgbt
biseksualna
osoby queer spotkania
w polsce mnie wyzywali, tu chce zyc z chłopakiem
rainbow house
urodziłem się w złym ciele
zakochałam się w dziewczynie i nikt w domu nie wie
ksiadz mowi ze grzech, a ja lubię chłopców
syn powiedział że jest gejem, jak go wspierać
w ośrodku dokuczaja mi bo jestem inny, kocham mezczyzn
tęczowe rodziny
geje w brukseli gdzie się spotykają
# learn-other-language
kurs angielskiego
chcę się uczyć angielskiego
lekcje hiszpańskiego
angielski dla początkujących dorosłych
nauka niemieckiego
polski dla dzieci w sobotę
gdzie córka nauczy się polskiego pisać
arabski dla chłopaka lekcje
zajęcia w języku ojczystym dla dziecka
corka odpowiada babci po francusku, zapomina polskiego
w korporacji wszyscy po angielsku a ja tylko yes i no
ukraiński dla syna żeby nie zapomniał
chce liznac wloskiego przed urlopem
jezyk migowy kurs
dzieci mówią łamaną polszczyzną, gdzie jakaś szkółka języka rodziców
dogadac sie z turecka synowa, lekcje tureckiego
english course
# rent-hall
wynająć salę
sala na komunię
sala na wesele
ile kosztuje wynajem sali
lokal na urodziny
macie salę na 50 osób
zaal huren
location de salle
chrzciny w sierpniu, nie mam gdzie posadzic gosci
sala na zebranie stowarzyszenia
mieszkanie małe, a osiemnastka córki na 40 osób
mozna u was zorganizowac impreze rodzinna
kuchnia i stoły do wynajęcia na przyjęcie
szukamy pomieszczenia na proby zespolu
stypa po pogrzebie, potrzebujemy miejsca na 30 ludzi
świetlica na sylwestra dla znajomych
wolna salka w sobote wieczor
# house-rules
czy mogę przyjść z psem
czy można palić
własne jedzenie można wnieść
pies na smyczy wejdzie?
gdzie jest palarnia
mogę zjeść u was swoją kanapkę
regulamin
zasady w budynku
alkohol dozwolony na sali?
wolno robić zdjęcia w środku
e-papierosa mozna w srodku
huisregels
mam kota w transporterze, wpuszcza nas
chciałbym przynieść piwo dla wszystkich
termos z herbatą swoją, nie będzie problemu?
buty trzeba zdjac
ciasto upiekłam, mogę poczęstować ludzi na spotkaniu
`;
