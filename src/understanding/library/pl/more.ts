/** Ways of saying things to the assistant, and of needs and topics that came later, in Polish. */
export const more = `
# say-human
chcę rozmawiać z człowiekiem
połącz mnie z kimś
nie chce gadac z robotem
czy jest tam ktoś żywy
proszę o kontakt z pracownikiem
ciężko mi się pisze, niech ktoś do mnie zadzwoni
moge pogadac z wolontariuszem
gdzie mogę zadzwonić
oddzwońcie do mnie proszę
daj mi jakąś koleżankę z biura
wolę normalną osobę niż maszynę
konsultant
czy ktos mógłby mi to powiedzieć przez telefon
mam sprawę prywatną, automatowi nie powiem
kto się tym u was zajmuje, chcę z nim pogadać
zostawie numer, zadzwonicie
wolałabym opowiedzieć to komuś na spokojnie
dawaj mi tu człowieka
nie umiem dobrze pisać, pogadajmy głosem
przełącz do kogoś innego
chciałbym mówić z kierownikiem
halo, jest tam ktoś prawdziwy
moja mama nie obsługuje telefonu, zadzwońcie do niej
z kim mogę o tym porozmawiać osobiście
mam dosc pisania z botem
ktoś z ekipy niech się odezwie
czy jest jakaś pani, która ze mną porozmawia
potrzebny mi żywy doradca
przez internet tego nie wytłumaczę
spotkać się z kimś twarzą w twarz
ile mam klikać, chce kogos z biura
proszę przekazać moją wiadomość pracownikowi
telefon do mnie wieczorem jest mozliwy
człowiek pls
zawołaj kogoś
chcę usłyszeć ludzki głos
poproszę asystentkę socjalną do rozmowy
niech odpisze mi ktoś od was, nie program
czy ktos od panstwa moze do mnie zatelefonowac
moj numer 0485 00 11 22, dzwoncie jak bedziecie mogli
nie chce rozmawiac z maszyna
potrzebuje prawdziwej osoby a nie chatbota
niech kolega odpowie na to pytanie
wolontariuszka moglaby zadzwonic po poludniu
slabo czytam i pisze, pogadajmy przez telefon
jest jakas pani albo pan kto mi odpowie
dajcie szefa albo kogos odpowiedzialnego
skontaktujcie sie z moja zona, ona wytlumaczy
mozecie przelaczyc mnie do biura
kto tam pracuje, chce z nim porozmawiac
powiedzcie komus zeby oddzwonil
chce uslyszec ludzki glos
czlowieka poprosze
z kims na zywo prosze
polaczcie z konsultantem
wolalbym rozmowe z kims
zadzwoncie do mojej siostry, ona lepiej mowi
chce miec kogos na linii
czy moge porozmawiac z pania z portierni
polacz mnie z kolega z pracy
lepszy czlowiek niz maszyna
osoba zamiast komputera
z kim z was moge porozmawiac telefonicznie
telefon z waszego biura by pomogl

# say-start
zacznij od początku
menu
start
wróć do początku
zaczynamy
jeszcze raz od nowa
pokaż menu
wracam na poczatek
główna strona
dobra, startujemy
zacznijmy raz jeszcze
skasuj to pytanie, zadam nowe
cofnij na sam start
gdzie sa te opcje z początku
nowy temat
od zera proszę
pogubiłam się, lećmy od początku
zacznijmy od nowa
wroc na poczatek
od zera prosze
wroc do pierwszej strony
zrobmy wszystko od poczatku
restart prosze

# say-help
co umiesz
jak to działa
o co mogę cię zapytać
pomoc
w czym możesz mi pomóc
pierwszy raz tu jestem, co mam robić
co tu się wpisuje
do czego to służy
jakie masz tematy
podaj przykład pytania
nie wiem jak tego uzywac
czy można pytać o wszystko
mam pisać całe zdania czy jedno słowo
znasz się na papierach i na szkole też
otworzyło mi się to i co teraz
po co ten czat
wytłumacz mi jak z tobą pisać
jakie pytania przyjmujesz
instrukcja
od czego zacząć
co potrafi ten program
mogę nagrać głosówkę
co mozesz dla mnie zrobic
co mam tu robic
nie znam tej aplikacji, wytlumacz
czym sie dokladnie zajmujesz
pokaz liste co umiesz
do czego to sluzy
co ty w ogole umiesz
jak pracowac z tym czatem
jak najlepiej korzystac z czatu
co mam z tym zrobic

# say-language
pisz po polsku
nie znam niderlandzkiego, po polsku proszę
mowisz po polsku
przejdźmy na angielski
zmień język
po francusku da się
czy znasz ukraiński
rosyjski poproszę
mąż jest z Maroka, napisz po arabsku
nic nie kumam po holendersku
w jakich językach odpisujesz
wolę polski
polska wersja
chce ćwiczyć, pisz do mnie po niderlandzku
żona mówi tylko po rumuńsku, umiesz
angielski język poprosze
możemy dalej po turecku dla sąsiadki
wyskoczyło mi po francusku a ja polka
zamiast flamandzkiego daj polski
gdzie ustawić inny język
po hiszpańsku rozumiesz
pl
od teraz po niemiecku, jeśli można
mow do mnie po arabsku
mozesz pisac po turecku, lepiej czytam
chce dalej po angielsku
przelacz czat na hiszpanski
odpowiadaj po ukrainsku bo mama czyta ze mna
pisz od teraz po niderlandzku, chce cwiczyc
mozna tu rozmawiac w innym jezyku
jakie jezyki zna ten czat
kolega tez czyta, pisz po rosyjsku
lepiej po francusku
zmienic jezyk
sa tu jeszcze inne jezyki
pisz po turecku chce w swoim jezyku
rozmawiaj ze mna po rosyjsku
uzywaj ze mna lepiej arabskiego
mow do mnie po angielsku

# say-subscribe
chcę dostawać wiadomości o nowych zajęciach
zapisz mnie na newsletter
informujcie mnie co się dzieje
dajcie znać jak będzie nowy kurs
wysyłajcie mi program co miesiąc
subskrybuj
chciałabym być na bieżąco
proszę o powiadomienia
dopisz mnie do listy
jak bedzie wycieczka to piszcie
przypominajcie mi o spotkaniach
tak, przysyłaj nowości
dla dzieci jak cos zorganizujecie chcę wiedzieć
jak się zapisać na te smsy
włącz powiadomienia
chętnie poczytam co u was słychać
dodajcie mnie do grupy z ogłoszeniami
nie chcę niczego przegapić
interesują mnie spotkania kobiet, dawajcie cynk
możecie mi pisać o wydarzeniach
wyslij kalendarz jak wyjdzie
chce byc na liscie nowosci
wyslijcie mi cos jak bedzie impreza albo zajecia
dajcie wiadomosc kiedy cos nowego
chce wasze nowosci co tydzien na telefon
informujcie nasza rodzine o zajeciach
powiadamiajcie mnie o wydarzeniach
jak bedzie znow impreza powiedzcie mi, to moj numer
zawsze chce brac udzial, zapiszcie moj numer
nie zapomnijcie mnie powiadomic o nowych rzeczach

# say-unsubscribe
nie chcę więcej wiadomości
wypisz mnie
przestańcie do mnie pisać
stop
za dużo tych powiadomień
usuń mnie z listy
rezygnuję z newslettera
wyłącz powiadomienia
juz mi nie wysyłajcie ogłoszeń
jak się wypisać
dajcie mi spokój z tymi smsami
anuluj subskrypcję
wyprowadziłam się, nie potrzebuję waszych informacji
ciągle pika telefon, dość
proszę zaprzestać wysyłki
nie interesują mnie juz te zajęcia, koniec wiadomosci
wyrzuć mnie z grupy
żadnych reklam więcej
odsubskrybuj
to ostatni raz, nie pisać
nie życzę sobie takich powiadomień
nie chce juz tych wiadomosci
przestancie mi pisac
za duzo wiadomosci na telefonie
usuncie moj numer z listy wysylkowej
zadnych smsow prosze
wylacz powiadomienia
nie piszcie do mnie wiecej
nie chce zeby cokolwiek od was przychodzilo
jak sie pozbyc tych powiadomien
mam dosc waszych smsow
dajcie mi spokoj z tymi wiadomosciami

# say-forget
usuń moje dane
zapomnij o mnie
skasuj ten czat
wymaż co napisałam
nie chcę żeby ktoś to przeczytał
wyczyść rozmowę
proszę usunąć mój numer
mąż nie może tego zobaczyć, kasuj
chcę zniknąć z waszej bazy
żadnych śladów po mnie
usun wszystko co o mnie wiesz
historia do kosza
wycofuję zgodę, dane do usunięcia
podałem adres przez pomyłkę, skasujcie
nie zapamiętuj tego
to pożyczony telefon, wyczyść wiadomości
moje nazwisko ma zniknąć
rodo, prosze wykasowac
skasuj rozmowe z wczoraj
jak mogę usunąć siebie stąd
cofnij i zniszcz to co pisałem
niech to wszystko przepadnie
usun wszystko co napisalem
wyrzuc te rozmowe
usuncie moje imie i numer z systemu
nikt nie moze tego czytac, skasuj
nic o mnie nie zapisujcie
moje dane maja zniknac
to co wam powiedzialam ma zniknac
wszystko o mnie tutaj niech zniknie

# say-greeting
cześć
dzień dobry
hej
siema
dobry wieczór
witam
jak się masz
co tam
elo
dzien dobry pani
hejka
co słychać
czesc wszystkim
halo
witam serdecznie
szczęść boże
dobry
jak leci
dzien dobry jak sie macie
czesc wszystkim co tam

# say-thanks
dziękuję
dzięki
dzieki wielkie
dziękuję bardzo za pomoc
dzięks
bóg zapłać
jestem bardzo wdzięczna
super dzięki
thx
serdeczne podziękowania
uratowałeś mnie, dziękuję
dziekuje slicznie
bedankt
dzięki za informację
miło z twojej strony, dziękuje
ok dzięki
wielkie dzięki dla was
dzieki to mi pomoglo
ok dziekuje uprzejmie
super dzieki
niech bog wynagrodzi
dziekuje za wyjasnienie
dziekowka
jak milo z waszej strony dziekuje
bardzo uprzejmie z pana strony

# say-goodbye
do widzenia
pa
na razie
cześć, idę
dobranoc
do zobaczenia
miłego dnia
papa
trzymaj się
to wszystko, żegnam
nara
już nic nie potrzebuję
spokojnej nocy
odezwe sie jutro
kończę na dziś
wszystkiego dobrego
z bogiem
no to pa
do zobaczyska
ide spac, do jutra
dobra, trzymaj sie
to wszystko, do widzenia

# say-praise
jesteś super
świetna odpowiedź
brawo
bardzo mi pomogłeś
jaki ty miły
dobrze to wytłumaczyłaś
ekstra
o to mi chodziło
mądry jesteś
rewelacja
fajnie że jesteś
pięknie napisane
dobra robota
kochany jesteś
szóstka z plusem
nikt mi tak jasno nie powiedzial
złoto nie bot
wow ale szybko
jestes bardzo madry
jestes naprawde mily
jestes kochany
super robota
znasz sie na rzeczy, gratulacje
naprawde bardzo pomocne

# say-insult
jesteś głupi
debil
głupi robot
do niczego się nie nadajesz
idiota
bezużyteczny
spadaj
nic nie wiesz
pieprzysz głupoty
co za badziewie
tępa maszyno
beznadzieja
szkoda na ciebie czasu
wal się
gorszego programu nie widziałam
kretyn jakis
żenada
co za beznadziejny system
jestes taki glupi
durny komputer
nic nie wart jestes
jaki ty jestes tepy
co za glupi czat

# say-identity
kim jesteś
jesteś robotem
człowiek czy maszyna
jak masz na imię
z kim piszę
czy to sztuczna inteligencja
bot jestes
kto mi odpisuje
jesteś prawdziwy
kto cię stworzył
pan czy pani
czy po drugiej stronie ktoś siedzi
pracujesz tam w biurze
to odpowiada komputer
przedstaw się
co ty właściwie jesteś
czy ktoś to czyta czy samo się pisze
rozmawiam z kims czy z programem
jestes prawdziwym czlowiekiem
pisze do czlowieka czy do maszyny
kto odpowiada, komputer czy osoba
to jest osoba czy program

# say-lost
nie rozumiem
o co chodzi
za trudne
co to znaczy
napisz prościej
nie kumam
pogubiłem się
możesz wyjaśnić jeszcze raz
za dlugi tekst
co masz na myśli
krócej proszę
jakie trudne słowa, nie znam ich
że co
powoli, nie nadążam
nic z tego nie wiem
wytłumacz jak dziecku
czegoś tu nie łapię
hm?
nie wiem co autor miał na myśli
przeczytałam trzy razy i dalej nie
tłumacz po ludzku
słabo czytam, napisz łatwiej
???
nic nie kumam
nie znam tych slow, powiedz latwiej
slucham, co mowisz
krocej i prosciej prosze
nie rozumiem co napisales
za trudno mowisz

# say-misunderstood
nie o to pytałem
źle mnie zrozumiałeś
to nie to
zła odpowiedź
nie rozumiesz mnie
pytałam o coś innego
nie na temat
nie tak
to mi nic nie daje
przeczytaj jeszcze raz moje pytanie
ja o mieszkaniu a ty o szkole
w kółko to samo piszesz
mylisz sie
nie, chodziło mi o dziecko, nie o mnie
kompletnie nie to
nieprawda, inaczej jest
dalej nie odpowiedziałeś
co ma piernik do wiatraka
tego nie chciałam
pudło
wcale tak nie powiedziałem
znowu bzdura, pytanie było inne
nie to pytalem
nie, zle mnie pan zrozumial
nie rozumiesz mojego pytania
to odpowiedz na cos innego
wcale nie to mialem na mysli
nie chcialem tego wiedziec
chcialam wiedziec cos innego
to nie odpowiada na to co chcialam wiedziec

# contact-us
pod jakim numerem moge was zlapac
podajcie telefon do biura
jaki macie numer do pytan

# privacy
kto widzi moje dane u was
czy kasujecie moje dane po roku
jak dlugo trzymacie moje dane

# staff-language
czy pracownica socjalna zna angielski
mowia u was po turecku w recepcji
nauczycielka mowi po francusku

# cancel-appointment
anulujcie moja rejestracje na sobote
rezygnuje z zajec co mam zrobic
skreslcie mnie z listy na wyjazd

# no-answer
ktos od was dzwonil wczoraj a bylem w pracy
mam nieodebrane polaczenie w sprawie lekcji

# practise-speaking
czy moge z kims mowic po niderlandzku zeby sie uczyc

# interpreter
ktos musi tlumaczyc gdy rozmawiam z lekarzem

# meet-people
chce pogadac z innymi kobietami
chce rozmawiac z innymi mlodymi

# parenting
rozmawiac z innymi rodzicami o wychowaniu
`;
