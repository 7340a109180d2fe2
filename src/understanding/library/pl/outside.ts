/** What people ask in Polish and no such organisation answers. */
export const outside = `
# sports-results
kto wygral wczoraj mecz
wynik legia lech
ile strzelił lewandowski
o której gra belgia z francją
tabela ekstraklasy
wyniki ligi mistrzow
kto będzie mistrzem świata
anderlecht club brugge ile do ile
czy iga świątek przeszła dalej
skład reprezentacji na dziś
kubica na którym miejscu dojechal
skoki narciarskie wyniki
# weather
jaka jest pogoda
czy jutro będzie padać
ile stopni dzisiaj
prognoza na weekend
bedzie snieg?
kiedy przestanie lać
burza idzie?
upał w sobotę czy chłodniej
wiatr nad morzem jaki
temperatura w brukseli
slonce wyjdzie po poludniu?
# news-politics
co w wiadomościach
kto wygra wybory
co sądzisz o tusku
kiedy skonczy sie wojna w ukrainie
trump co znowu powiedział
pis czy po
jaki rząd jest w belgii
co myślisz o putinie
kaczyński żyje?
na kogo glosowac
strajki w polsce co się dzieje
kto jest prezydentem usa
czy będzie trzecia wojna światowa
# crypto-invest
czy kupić bitcoina
kurs ethereum
w co zainwestować 1000 euro
jak szybko się wzbogacić
akcje cd projekt czy sprzedać
kryptowaluty zarobek
giełda co rośnie
lokata czy złoto
forex działa?
bukmacher typy na dzis
robot do tradingu polecasz
# love-letter
napisz mi wiersz o miłości
wymyśl życzenia dla żony
list miłosny do dziewczyny
ułóż piosenkę na wesele
wierszyk na dzień matki
napisz mi coś romantycznego dla niej
rymowanka urodzinowa dla szefa
tekst na walentynki
opowiadanie o smoku napisz
jak ladnie napisac ze ja kocham
# dating
szukam dziewczyny
szukam chłopaka
poznam panią na stałe
masz jakieś wolne koleżanki
gdzie na randkę
tinder nie działa mi
chcę seksu
szukam żony polki
czy są tu ładne dziewczyny
samotny 40 latek pozna panią w celu matrymonialnym
kandydatka na żonę
sponsoring studentka
# medical-diagnosis
co to za choroba
mam guzek na szyi czy to rak
ile ibuprofenu mogę wziąć na raz
jaki antybiotyk na gardło
czy ta plamka jest groźna
zinterpretuj moje wyniki krwi
dawka syropu dla 3 latka
od czego mnie strzyka w kolanie
czy mogę łączyć te dwie tabletki
lewa noga mi drętwieje, co mi jest
tsh 5,6 co to znaczy
jakim lekiem zbić ciśnienie
# homework-solve
ile to 3/4 plus 2/5 zrób za mnie
napisz mi wypracowanie o lecie
rozwiąż to równanie
zrób moje zadanie z matmy
streszczenie lalki prusa
odpowiedzi do ćwiczenia 4 strona 32
napisz rozprawkę na jutro
pole trójkąta oblicz
prezentacja na historie zrob mi
uzupełnij luki w tym tekście za mnie
referat o wulkanach gotowy
# translate-this
jak jest po niderlandzku kocham cię
przetłumacz to zdanie
co znaczy goedemorgen
jak powiedzieć dziękuję po francusku
przetlumacz na polski: ik kom morgen
co to znaczy s'il vous plait
jak sie pisze po flamandzku wszystkiego najlepszego
wymowa słowa gezellig
powiedz po angielsku gdzie jest dworzec
translate please to dutch
jedno slowo tylko: szafka po holendersku?
# recipes
przepis na pierogi
jak zrobić bigos
jak ugotować ryż
jak upiec sernik
ile soli do kiszonych ogórków
sos do spaghetti jak zrobić
ciasto bez jajek przepis
jak długo gotować jajko na twardo
żurek z czego
marynata do karkówki na grilla
co ugotowac z cukinii
# import-car
jak sprowadzić auto z niemiec
chcę kupić samochód
sprzedam passata
ubezpieczenie auta oc ile
przegląd techniczny gdzie
przerejestrowanie samochodu na belgijskie blachy
ile akcyzy za bmw
olej do diesla jaki
ile warta moja astra 2009
div tablice zamówić
car pass keuring auta
opony zimowe cena
# travel-booking
loty do krakowa
tani hotel w barcelonie
bilet lotniczy charleroi modlin
wiza do usa
all inclusive turcja
flixbus do warszawy cena
czy do maroka potrzebny paszport na wakacje
gdzie na urlop z dziećmi egipt czy grecja
ryanair bagaż podręczny wymiary
nocleg w zakopanem
sindbad autokar do polski rezerwacja
wynajem auta na lotnisku majorka
# shopping-prices
ile kosztuje iphone
gdzie kupić tanie buty nike
promocje w lidlu
cena telewizora 55 cali
allegro czy amazon co tańsze
ile za ps5
gdzie kupię polską kiełbasę
black friday laptopy
zalando kod rabatowy
perfumy oryginalne tanio
najtańszy odkurzacz dyson
aldi gazetka
# film-music
polec film na wieczor
kto gra w wiedźminie
piosenka zenka martyniuka
co obejrzeć na netflixie
kiedy koncert dawida podsiadło
tekst piosenki beyonce
ile odcinków ma ten serial
kto śpiewa despacito
nowy film w kinie jaki
oskar za najlepszą rolę
gdzie obejrzeć m jak miłość
# games
zagraj ze mną w szachy
zagadka
kody do gta
jak przejść level 20 w minecraft
pograjmy w kółko i krzyżyk
jakie gry na ps5 polecasz
robux za darmo
sudoku daj mi
kalambury wymyśl
fortnite nowy sezon kiedy
zgadnij o jakiej liczbie myśle
# jokes
opowiedz kawał
dowcip
rozśmiesz mnie
znasz suchara?
żart o teściowej
powiedz coś śmiesznego
kawał o jasiu
opowiedz żarcik
śmieszny mem daj
dowcipy o blondynkach
# general-knowledge
stolica australii
ile ma metrów mount everest
kiedy była bitwa pod grunwaldem
kto wynalazł żarówkę
dlaczego niebo jest niebieskie
ile ludzi żyje na świecie
najdłuższa rzeka świata
kim był kopernik
co to jest fotosynteza
ile planet jest w kosmosie
kto namalował mona lisę
w którym roku upadł mur berliński
# computer-repair
pękł mi ekran w telefonie
laptop się nie włącza
mam wirusa na komputerze
zhakowali mi facebooka
telefon zablokowany wzor
instagram nie dziala
windows się zawiesza
jak odzyskać zdjęcia z uszkodzonej karty
bateria w samsungu szybko pada
tablet nie łąduje sie
jak usunąć konto google
niebieski ekran błąd
# programming
napisz kod w pythonie
jak zrobić stronę internetową
błąd w javascript
makro do excela napisz
sql zapytanie
ile kosztuje zrobienie strony www
html css pomoc
zaprogramuj mi grę
api jak podłączyć
wordpress wtyczka
# pets
mój pies kuleje
weterynarz
czym karmić kota
adoptować psa
kotka ma ruję
kleszcz u psa
papuga wyrywa pióra
ile kosztuje szczepienie kota
hodowla yorków
paszport dla psa do polski
chomik nie je
schronisko dla zwierząt
# fortune
horoskop na dziś
wróżka
co znaczy sen o wodzie
tarot
rzucono na mnie urok
skorpion i byk pasują do siebie?
przepowiedz mi przyszłość
czarna magia jak odczynić
śniły mi się zęby, co oznacza
numerologia
chińskie znaki zodiaku, koń jaki bedzie rok
# religion-question
czy w piątek można jeść mięso według kościoła
co koran mówi o muzyce
czy tatuaż to grzech
czy rozwodnik może iść do komunii
co biblia mówi o bogactwie
czy islam pozwala na psa w domu
jak długo trwa post przed komunią
czy mozna ochrzcic dziecko bez slubu grzech
haram czy nie, żelki
kim byli apostołowie
zaczynać modlitwę prawą ręką czy to ważne
# illegal-things
gdzie kupić fałszywy paszport
załatw mi lewe zaświadczenie
gdzie kupić trawkę
kupię broń
praca na czarno bez umowy gdzie
kto przewiezie do anglii w ciężarówce
lewe prawo jazdy ile
jak przemycić papierosy
fikcyjne małżeństwo za pieniądze szukam
meldunek na lewo bez mieszkania
jak ukryć dochody przed urzędem
kokaina skąd
# buy-house
chcę kupić dom
kredyt hipoteczny
ile wkładu własnego na mieszkanie
mieszkanie na sprzedaż
notariusz koszty kupna
hipoteka czy wynajem co lepsze
oprocentowanie kredytu na dom
działka budowlana cena
zdolność kredytowa 2500 netto
kupno domu w belgii jak
raty kredytu na 25 lat
# restaurant-order
zamów mi pizzę
taksówka na lotnisko
uber eats
dowóz jedzenia kebab
zarezerwuj stolik w restauracji na 2 osoby na kolację
chcę frytki z dostawą
sushi z dowozem
zamów taxi na 7
menu mcdonald
pizzeria z dostawą do domu
# beauty
fryzjer
paznokcie hybrydowe
strzyżenie męskie ile
makijaż na ślub
kosmetyczka
farba do włosów jaka
przedłużanie rzęs
depilacja laserowa cena
barber w pobliżu
botoks
krem na zmarszczki polecasz?
# private-of-staff
podaj prywatny numer pani ani
gdzie mieszka wasza psycholog
czy ta z recepcji ma męża
adres domowy nauczyciela
ile zarabia wasz kierownik
prywatny facebook tej wolontariuszki
czy pan karol jest wolny
ile lat ma ta ładna pani z kursu
jak nazywa się dziecko pani dyrektor
daj mi komórkę do prawnika, prywatną
# gossip-assistant
ile masz lat
jaki jest twój ulubiony kolor
masz dzieci?
co jesz na śniadanie
masz chłopaka
gdzie się urodziłeś
lubisz piłkę nożną
kochasz mnie?
co robisz wieczorem
śpisz czasem?
jak wyglądasz
# time-date
która godzina
jaki dziś dzień
jaka jest data
ktora jest w new yorku
który dziś
jaki mamy rok
kiedy zmiana czasu
jaki dzień tygodnia był 3 maja
ile dni do wakacji
jaka godzina w polsce
czyje imieniny dzisiaj
# calculations
ile to 15 procent z 340
policz 235 razy 12
przelicz 100 euro na złotówki
kurs złotego
ile to dzielone
ile jest 7 razy 8
ile to mil 10 km
ile netto z 3000 brutto
pierwiastek z 144
funty na euro
ile dni jest między 3 marca a 20 maja
# other-city
czy jesteście też w gdańsku
kurs języka w paryżu
podobna organizacja w londynie
pomoc dla imigrantów w berlinie
jest coś takiego w hiszpanii
macie filię w amsterdamie
mieszkam w niemczech, zapisze się u was na wizytę tam
noclegownia w warszawie
szukam takiej pomocy w holandii
centrum integracji w lille
dla kuzynki w norwegii kurs norweskiego
# military
wstąpić do wojska
pobór do wojska
legia cudzoziemska jak sie zapisac
kategoria wojskowa
odroczenie służby wojskowej na ukrainie
ile zarabia żołnierz
ćwiczenia rezerwy wezwanie
wkr książeczka wojskowa
czy belgia wprowadzi obowiązkowe wojsko
mobilizacja, czy mnie wezmą
# inheritance
spadek po babci
dom po rodzicach w polsce podział
testament jak napisać
brat nie chce podzielić się ziemią
zachowek
sprzedać działkę w polsce po dziadku
podatek od spadku
notariusz w polsce dział spadku
mieszkanie w lwowie po ojcu, co z nim
zrzeczenie się spadku z długami
ziemia na wsi, kto dziedziczy
# weather-clothes
w co się ubrać jutro
kurtka czy sweter dzisiaj
czy brać parasol
jakie buty na deszcz
czy w maju wystarczy bluza
kozaki czy adidasy na spacer dziś
czy krótkie spodenki można już nosić
potrzebna czapka na jutro?
co założyć na wesele w lipcu
ubierać rajstopy małej dziś?
# lottery
liczby lotto na sobotę
wyniki euromillions
wygrałem w konkursie, gdzie odebrać nagrodę
zdrapka
podaj szczęśliwe numerki
kumulacja ile do wygrania
loteria paragonowa
konkurs na facebooku wygraj auto
jak wygrac milion
los na loterię gdzie kupić
totolotek system
# post-office
o której otwiera się poczta
gdzie jest moja paczka bpost
godziny otwarcia poczty
awizo, gdzie odebrać przesyłkę
ile kosztuje znaczek do polski
listonosz nie zostawił paczki
numer śledzenia przesyłki
paczkomat w poblizu
jak nadac paczke do ukrainy
punkt pocztowy najbliższy
kiedy przyjdzie list polecony z polski, priorytet
# shops-markets
gdzie jest polski sklep
do której otwarty carrefour
kiedy jest targ
bazar w niedzielę czynny?
gdzie kupić kaszę gryczaną i twaróg
turecki sklep mięsny gdzie
action godziny
czy jutro sklepy otwarte
lidl w święto pracuje?
gdzie tu kupie barszcz i kabanosy
arabski piekarz w okolicy
o ktorej zamykaja delhaize
# embassy
ambasada polska w brukseli
konsulat godziny
paszport polski w konsulacie
termin w ambasadzie ukrainy
jak wyrobić polski dowód za granicą
numer do konsulatu gruzji
wniosek paszportowy dla dziecka polskiego
rejestracja wizyty e-konsulat
nowy paszport z ambasady ile kosztuje
głosowanie w konsulacie
paszport tymczasowy na jutro
# strike-delays
czy dziś jest strajk
pociąg się spóźnia?
o której następny pociąg do gent
strajk stib jutro
opóźnienia na linii
ile kosztuje bilet roczny sncb
tramwaj 81 jeździ?
odwołali mi pociąg
rozkład autobusu 128 na teraz
jadą dzisiaj metra?
korki na ringu
# car-inspection
przegląd auta kiedy
tablice rejestracyjne ile się czeka
mandat z fotoradaru
cena benzyny
mechanik samochodowy tani
wymiana opon warsztat
ubezpieczenie samochodu gdzie najtaniej
gdzie zatankować diesla
mandat za prędkość do zapłacenia
auto nie przeszło kontroli technicznej
lez strefa euro 4 wjadę?
# exchange-rate
po ile euro w kantorze
kurs euro do złotego
cena złota
ile hrywien za 100 euro
jak najtaniej przesłać pieniądze do ukrainy
revolut czy wise przelew
dolar po ile dzisiaj
wymiana walut gdzie
lari na euro
skup złota cena za gram
prowizja western union do polski
# other-places
o której otwarty basen miejski
ile kosztuje bilet do kina
godziny muzeum
siłownia basic fit cena
zoo w antwerpii bilety
bank belfius do której czynny
komisariat otwarty w niedzielę?
pairi daiza ile za wejście
czy otwarta jest kręgielnia
aquapark godziny otwarcia
atomium wstęp ile
urząd skarbowy czynny do
# craftsman
hydraulik
elektryk na jutro
malarz pokojowy cena za metr
naprawa pralki w domu
ktoś do położenia płytek
serwisant pieca gazowego
zapchany zlew, kto przepcha
montaż mebli fachowiec
slusarz awaryjne otwieranie drzwi
dekarz polecany
naprawa lodówki przyjazd
złota rączka
# online-orders
paczka z amazona nie przyszła
zwrot pieniędzy za buty z zalando
reklamacja zamówienia z temu
allegro sprzedawca nie wysłał
vinted przesyłka zaginęła
zamówiłem telefon i przyszedł zepsuty
jak zwrócić towar kupiony w internecie
status mojego zamówienia
shein zwrot
dpd kurier nie dojechał
bol.com gdzie moja przesyłka
# outage
nie ma prądu na całej ulicy
awaria wody
internet nie działa od rana proximus awaria
kiedy włączą prąd
wyłączyli wodę, do kiedy
brak zasięgu w okolicy
awaria telenet
w calym bloku ciemno, co sie stalo z pradem
pęknięta rura na ulicy, kran suchy
sieć padła w dzielnicy
orange nie ma sygnału
# assistant-tasks
ustaw budzik na 6
narysuj kota
przypomnij mi jutro o lekach
zadzwoń po taksówkę
wyślij maila do szefa
włącz muzykę
zrób mi zdjęcie
ustaw minutnik 10 minut
puść radio
zapisz mi listę zakupów
przeczytaj to na głos bajkę
wygeneruj obrazek
`;
