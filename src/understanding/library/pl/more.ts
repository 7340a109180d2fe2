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
`;
