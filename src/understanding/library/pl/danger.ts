/** How people in danger write in Polish, and harmless messages with the same words. */
export const danger = `
# suicide
oddalem zwierzeta, wszystko zaplacone, jutro koniec ze mna
chce tylko zasnac i zeby to sie skonczylo
nie chcę już żyć
chce sie zabic
zabiję się dzisiaj
mam mysli samobojcze
chcę ze sobą skończyć
nikt by za mną nie płakał
lepiej by im było beze mnie
chce zasnac i wiecej sie nie obudzic
mam dosc zycia
po co ja w ogóle żyję
jestem tylko ciezarem, jak znikne wszyscy odetchna
stoję na moście, woda taka ciemna
nazbieralam tabletek na dzisiaj wieczor
napisałem list pożegnalny dla dzieci
to moja ostatnia wiadomość, dziękuję za wszystko
tne sie znowu po rekach
koleżanka napisała że dzisiaj ze sobą skończy
corka mowi ze nie chce zyc
pociag przejedzie i bedzie spokoj
jutra juz nie bedzie dla mnie
rozdałem swoje rzeczy, już mi nie potrzebne
nie dam rady dluzej, chce do mamy do nieba
brat zamknął się z linką w garażu
powieszę się
skocze z okna i koniec
nie widzę sensu żeby wstawać, najlepiej umrzeć
zycie nie ma sensu
zaopiekujcie sie moim psem jak mnie nie bedzie
wolałbym nie żyć niż tak się męczyć
syn szuka w internecie jak umrzec bez bolu
podciąć żyły i spokój
zegnajcie wszyscy
jak odmowia to koncze ze wszystkim, naprawde ze wszystkim
corka mowi ze skoczy z balkonu
wybralem juz dzien
drapie sobie rece zyletka
dla mnie zycie sie skonczylo
tylko koty mnie tu jeszcze trzymaja
zamknela sie w pokoju i mowi ze nie chce sie wiecej obudzic
# violence
mąż mnie bije
partner mnie uderzył
boje sie wracac do domu
grozi ze mnie zabije
dusił mnie wczoraj
zamknal mnie w pokoju i zabral telefon
jak wraca pijany to chowam noże
zona sie nade mna znęca
mój chłopak mnie zgwałcił
znowu mam limo, mówię że upadłam
szarpie mnie i pluje na mnie
powiedzial ze jak odejde to znajdzie mnie wszedzie
siedzimy z dziecmi w łazience, on wali w drzwi
kopnął mnie w brzuch a jestem w ciazy
ojciec bije mamę
siostra ukrywa siniaki pod golfem
przyszedl z nozem do kuchni i sie usmiechal
nie moge oddychac w tym domu, kazdy ruch kontroluje i bije
były stoi pod moim domem codziennie
piszę po cichu, on jest w drugim pokoju
rzucił mną o ścianę
zmusza mnie do seksu
brat groził że obleje mnie kwasem
maltretuje nas od lat
sąsiad tłucze żonę, slysze krzyki
ręka mi puchnie, wykręcił ją
za każde słowo dostaję w twarz
uciekłam boso do sąsiadki
molestuje mnie szef
przemoc w domu
spal mi ubrania i paszport i powiedzial ze nastepna ja
rodzina znalazla mi narzeczonego i boje sie odmowic
wysylaja mnie latem na wies na zareczyny, nie znam tego chlopaka
tesciowie mnie zamykaja i nie wolno mi z nikim gadac
jego matka trzyma moje klucze, musze ciagle siedziec w domu
ojciec moich dzieci czeka na mnie po pracy i mnie szarpie
w pracy facet wlozyl mi reke pod spodnice
jacys szarpali mnie za chuste i popychali w tramwaju
mowi ze mi spali twarz
partner sciska mi szyje jak sie klocimy
starszy brat mnie leje bo mam chlopaka
rzuca mi talerzami w glowe jak jedzenie zimne
maz ciagnal mnie za wlosy po podlodze
ciotka obiecala mnie facetowi po czterdziestce
widzi na telefonie gdzie chodze i zawsze sie pojawia
obudzilam sie bez spodni i nic nie pamietam z imprezy
pobili mnie bo calowalem chlopaka
# child
ktos bije dziecko
sąsiad leje syna pasem
moje dziecko zaginęło
córka nie wróciła ze szkoły, jest 21
wujek dotykal moja corke
ojczym ją molestuje
mała ma ślady od papierosa na plecach
za ścianą niemowlę płacze całą noc samo
tata bije mnie kablem
mama mnie bije i nie daje jesc
były mąż porwał mi syna
uczennica mówi że w domu ją zamykają w piwnicy
dziecko ma siniaki na całych plecach
trzylatek sam na balkonie, nikogo nie ma w domu
pan z internetu chce zeby corka wyslala nagie zdjecia
boi się iść do domu, bo tatuś zły
wstrzasnal niemowlakiem bo plakal
synek 4 lata zginął mi w parku
chłopiec błąka się sam po ulicy w piżamie
dziadek przychodzi do mnie w nocy do łóżka
w bloku obok dzieci glodne i same od dwoch dni
zgwałcono moją małą
matka pijana, dzieciaki bez opieki
kolega z klasy powiedział ze ojciec go przypala
nie moge znalezc syna
zabral dzieci za granice bez mojej zgody
ręce opadają, sąsiadka trzęsie i szarpie tym malutkim
wychowawca w internacie obmacuje chłopców
14 latka uciekla z domu i nie odbiera
mam 12 lat i boję się mamy
maly 4 lata przepadl w sklepie szukamy wszedzie
sasiad pokazuje mojemu synowi zdjecia golych dzieci
maz potrzasa niemowlakiem jak placze
dzieci obok cala noc same i krzycza
pisze w internecie ze starym facetem ktory chce sie spotkac
ojczym wchodzi jej pod koldre
dziadek chce zeby moja mala sie rozebrala do zabawy
byly trzyma nasze dziecko i nie otwiera drzwi
# poisoning
dziecko wypiło płyn do zmywarki
synek połknął baterię
zjadł moje tabletki
połknęła całe opakowanie leków
wypila domestos
otruła się
mala wziela do buzi kapsulke do prania
zjedliśmy grzyby i wymiotujemy
dziadek pomylil leki i wzial podwojnie
otwarte pudełko tabletek i on śpi, nie mogę dobudzić
wypił rozpuszczalnik
nawdychałam się chloru, kręci mi się w głowie
dziecko zjadło trutke na szczury
ma pianę na ustach po tym co wypił
przedawkowal
za dużo paracetamolu wzięła, 20 sztuk
polknal kreta do rur
córka napiła się perfum
w kubku był ocet do odkamieniania a on to wypił
zjadl jagody z krzaka i ma zrenice jak spodki
wypila cale wino i krople nasercowe babci
zmieszałam wybielacz z octem i mnie dusi
brat wziął dopalacze i jest siny
puste blistry obok łóżka siostry
płyn do chłodnic wypity przez pomyłkę
zatrucie co robic szybko
połknął monetę i ślini się
kolezanka nałykała się proszków
synek bawil sie butelka domestosa i ma czerwone usta
piecyk grzeje a wszystkim niedobrze i sennie
mama wziela cale opakowanie tabletek na cisnienie
kumpel przesadzil z czyms na imprezie i dziwnie reaguje
wypila wodke do antydepresantow i gada glupoty
tata zrobil sobie insuline dwa razy
# homeless_tonight
nie mam gdzie dziś spać
wyrzucili mnie z domu
śpię na dworcu
nasze rzeczy stoją na chodniku
zostalam z dziecmi na ulicy
gdzie moge sie dzis przespac
noc w samochodzie z dwójką dzieci
stoje z walizka i nie wiem dokąd
wymienil zamki i nie wpuszcza mnie
na dworze minus trzy a ja bez dachu
ławka w parku to moje łóżko
wlasciciel wystawil nam rzeczy za drzwi
schronisko pełne, odesłali nas
w ośrodku powiedzieli ze nie ma miejsca na dzisiaj
noclegownia na dziś pilnie
bezdomny od wczoraj
dzis ostatnia noc u kolegi, od jutra pod mostem
kolezanka siedzi z niemowlęciem na przystanku, nie ma dokąd iść
maz wyrzucil mnie w nocy z walizką
nie mamy dachu nad głową
śpimy na klatce schodowej
przyjechałem i okradli mnie, nie mam na nocleg
policja wygoniła nas z pustostanu
namiot mi zabrali, gdzie mam spac
zimno, mokro, chodzę całą noc żeby nie zamarznąć
z dziećmi na ulicy
szukam łóżka na jedną noc, zostałem bez niczego
hostel wyprosił nas bo skonczyly sie pieniadze
gospodarz nas wyrzucil, torby stoja na chodniku
z niemowlakiem 2 miesiace a jest mroz, gdzie wejsc
siedzimy na dworcu i wszystko zamkniete
dzis konczy mi sie miejsce w schronisku i nie mam dokad
z walizkami w deszczu, hostel nas juz nie chce
osrodek zamykaja a mam troje dzieci
# trafficking
szef zabrał mi paszport
zmusza mnie do pracy
oddadzą mi dowód jak odpracuję dług
nie wolno mi wychodzić z domu gdzie pracuję
zmuszaja mnie do prostytucji
pracuję od rana do nocy za jedzenie
zamykaja nas na klucz w baraku
musze oddac 8000 za podroz inaczej skrzywdza mamę
obiecali prace kelnerki, a teraz faceci przychodzą do pokoju
trzyma moje dokumenty w sejfie i nie oddaje
sprzedali mnie innemu
każe mi żebrać i oddawać wszystko
spimy na hali przy maszynach, nikt nie placi, nie pozwalaja odejsc
jak pójdę na policję to mnie deportują, tak mówi szef
kolezanke trzymaja w mieszkaniu i wozą do klientow
nie mam telefonu, pożyczyłam, pani u której sprzątam mnie nie wypuszcza
robie jak niewolnik
handel ludźmi
dziewczyna mówi ze musi zarobić na swoją wolność
mama zaplacila agentowi, a on trzyma mnie w piwnicy
chłopak mówi ze mam spać z jego kolegami za kasę
odbierają mi całą wypłatę i mówią że dług rośnie
grożą że wyślą zdjęcia nagie rodzinie jak odejde
zmuszają mnie do kradzieży
syna kuzyna uczą kraść i wożą po sklepach
miałem zbierać gruszki, a mieszkam w stodole bez papierów bo je zabrali
co noc innych przyprowadza do mnie
uciekłam z domu publicznego
kierowca kazal przewiezc paczke albo zrobi cos siostrze
sprzątam u dyplomaty dwa lata bez dnia wolnego i bez grosza
szef nie oddaje nam paszportow, spimy nad restauracja
sprzatam u ludzi dzien i noc, ani euro, zamykaja drzwi na klucz
musze odpracowac podroz i nigdy nie ubywa
wozi mnie do mezczyzn i bierze pieniadze
agencja trzyma nasze karty, szesc osob w przyczepie i nie mozemy odejsc
mialam podawac drinki a placa za mnie mezczyzni
# emergency
pożar
pali się u nas w kuchni
on nie oddycha
mama zemdlała i się nie budzi
tata ma zawal chyba
wypadek, potrzebna karetka
krew leje sie i nie chce przestac
dławi się, robi się fioletowy
usta jej się wykrzywiły i bełkocze
leży na podłodze i nie reaguje
ktos strzela na ulicy
facet z nożem na klatce
spadł z rusztowania i się nie rusza
potrącił go samochód
czuć gaz w całym domu
odeszły mi wody i jestem sama
gniecie mnie w klatce i drętwieje ręka
ma drgawki, oczy mu uciekly
poraził go prąd
topi się ktoś w kanale
dym idzie spod drzwi sasiada
112 szybko
wezwijcie pogotowie
dziecko sinieje
gardlo mi puchnie po orzechach, nie moge zlapac powietrza
oblała się wrzątkiem, skóra schodzi
odcial sobie palce pilą
wlamuja sie do mnie teraz, slysze kroki
wybuch w piwnicy
babcia dostala udaru
nieprzytomny chłopak na przystanku
jesteśmy w ciężarówce i brakuje nam powietrza
ma pistolet
czad, wszystkich boli glowa i mdleja
odeszly mi wody i jestem sama w domu
bole co 4 minuty a nie ma auta
z garazu pod nami leci dym
zapach gazu na klatce, wszyscy kaszla
tata nie podnosi reki i ma dziwne usta
babcia lezy na podlodze i nie odpowiada
ktos z nozem jest na korytarzu
brat cos sobie wstrzyknal i sinieje
kawalek chleba w gardle, robi sie fioletowy
rowerzysta lezy pod ciezarowka
balkon obok w plomieniach
# harmless
brat strasznie chrapie
sasiad pali na korytarzu
dziecko boi sie w ciemnosci
bateria w telefonie umarła
te korki mnie wykończą
zabije mnie ten deadline
kiedy jest próbny alarm pożarowy
kurs ćwiczeń oddechowych
chcę porozmawiać o tym że źle śpię
smutno mi dzisiaj
gdzie kupić trutkę na szczury
szukam mieszkania w okolicy
kłótnia o zadanie domowe
paszport mam w domu
tabletki z apteki na receptę
umieram z głodu, o której obiad
umarłem ze śmiechu
padam z nóg po pracy
głowa mi pęka od tej gramatyki
żona mnie zabije jak zapomnę o rocznicy
kurs pierwszej pomocy
czy macie gaśnicę w sali
pracuję jako strażak ochotnik
syn wygrał w szachy, pobił kolegę punktami
rekord pobity w bieganiu
bije brawo za wasz kurs
dzwony biją w kościele
serce mi bije szybko po bieganiu
zabijam czas przed lekcją
zabójcze ceny prądu
upał nie do zniesienia, nie ma czym oddychać
umrę z nudów
zdycham w pracy, kiedy urlop
martwy sezon, są jakieś kursy?
płonę ze wstydu jak mówię po francusku
pali mi się do nauki
pali mi się światło w łazience cały dzień, ile to prądu
gdzie mogę zapalić papierosa
rzucić palenie
rachunek za gaz
ile kosztuje karetka, przyszła faktura
faktura za pogotowie z lutego
miałem wypadek rok temu, szukam lżejszej pracy
ojciec po zawale potrzebuje rehabilitacji
mama po udarze szuka zajęć
dziadek zmarł w zeszłym roku, akt zgonu
badanie krwi na czczo
oddać krew gdzie
nóż kuchenny zostawiłem u was po gotowaniu
noże kuchenne do oddania
córka bije rekordy w pływaniu
film o samobójstwie
szkolenie o przemocy domowej dla nauczycieli
wykład o handlu ludźmi
wolontariat w noclegowni
gotuję zupę dla bezdomnych
pracuję w schronisku dla kobiet
dziecko zgubiło czapkę
zaginął mi dokument w urzędzie
zgubiłem dowód osobisty
śpię dziś u siostry, jutro wracam
gdzie mogę spać jak przyjadę na wycieczkę, hotel?
syn uderzył się w kolano na treningu
dziecko boi się szczepienia
boję się egzaminu
boję się dentysty
walczę z niderlandzkim
strzelam że lekcja jest o 9
strzelił dwa gole
bomba ten kurs, super
mordęga z tymi formularzami
mąż chrapie, zabić to mało
szkoła każe oddać kartę do piątku
muszę oddać dług siostrze, 50 euro
zmuszam się do nauki słówek
mój szef trzyma moją umowę w biurze, jak dostać kopię
czy muszę oddać dowód w recepcji
złapałam doła, idzie jesień
nie mam siły dziś gotować
wyrzucili mnie z grupy na whatsappie
wyrzucić starą kanapę
wyrzuciłam śmieci do złego worka
kto wzywa policję jak sąsiad hałasuje
skoczę tylko do sklepu i przyjdę na kurs
skok na bungee prezent
zatruty atmosferą w pracy, szukam nowej
czy grzyby z lasu można suszyć
leki na nadciśnienie mi się kończą
syn nie chce jeść warzyw
dziecko płacze w żłobku rano
corka nocuje w piatek u kolezanki
czy syn moze zostac na noc u kuzyna
maz poszedl do pracy
dzieci pojechaly na kolonie
mieszkam na ulicy za kosciolem
mieszkam przy ulicy dlugiej 5
bierzemy slub w lecie, jakie papiery
siostra wychodzi za belga
czy jest szkola rodzenia
zona rodzi w marcu, co przygotowac
korki doprowadzaja mnie do szalu
umieram z glodu co jemy
smialismy sie do lez
szef wyplaca dziesiatego
musze wymienic paszport
policja znalazla moj paszport
jak dziala czujnik dymu
ladnie pachnie u was w kuchni
dziecko nie pije mleka
jakie tabletki na bol glowy
syn nie chce mieszkac w osrodku
sasiedzi sie kloca i krzycza
boje sie egzaminu
obserwuje mnie na instagramie
maz zostawia mi papiery do zrobienia
corka lubi skakac, jaki klub sportowy
maz spi w dzien bo pracuje w nocy
gdzie moze przenocowac rodzina jak przyjedzie
syn pobil sie w szkole i dostal kare
komornik przyniosl list
kot nam uciekl
czy mozemy zostawic u was walizki
`;
