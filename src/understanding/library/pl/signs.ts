/** Signs of danger in Polish: see `signs.ts` of understanding for the notation. */
export const signs = `
# who
partner: maz, meza, mezem, mezu, mezowi, zona, zone, zony, zonie, chlopak*, facet, faceta, partner*, byly, byla, ex, narzeczon*, konkubent*, moj stary, dziewczyna
parent: ojciec, ojca, ojcem, matka, matki, matke, tata, taty, tate, mama, mamy, mame, rodzic*, rodzice, ojczym*, macocha, stary
inlaw: tesciow*, tesc*, tesciowa, jego matka, jego rodzina, jego rodzice, szwagier*, szwagr*, bratowa, jego bracia, rodzina meza
kin: brat*, bracia, wuj*, wujek, kuzyn*, rodzin*, siostr*, ciotk*, ciocia, dziad*, babci*, krewn*
child: dzieck*, dziec*, dzieci*, synek, synka, syn, syna, synowi, corka, corki, corke, corecz*, coreczka, malucha, maluch*, maly, mala, malego, mala, niemowl*, bobas*, chlopiec, chlopca, chlopczyk*, dziewczynk*, wnuk*, wnuczk*, siostrzen*, uczen*, noworod*, blizniak*, braciszek*, siostrzyczk*
boss: szef*, pracodawc*, pan, pani, madame, agent*, posrednik*, kierownik*, wlasciciel*, majster, firma, przemytnik*, handlarz*, pani u ktorej, kobieta u ktorej
landlord: wlasciciel*, wynajmujac*, gospodarz*, komornik*, gospodyni
person: ktos, kogos, facet*, mezczyzn*, gosc, typ, typa, sasiad*, kolega, koledzy, koleg*, obcy, nieznajom*, grupa, chlopaki, on, jakis, zlodziej*, wlamywacz*, nauczyciel*, trener*, ludzie, bandyt*, niania, opiekunka, pani w, wychowawc*, wspollokator*, kierowca, ksiadz, imam, banda
me: mnie, mi, nas, nam, sie na mnie, moja twarz, moja glowe, moje wlosy, za wlosy, za szyje, za gardlo, we mnie
young: 12 lat, 13 lat, 14 lat, 15 lat, 16 lat, 17 lat, mam 12|13|14|15|16|17, nieletni*, 12, 13, 14, 15, 16, 17
# violence
hit: bij*, bije, bil, bila, bila, pobil*, zbil*, uderz*, kopie, kopal, kopnal, kopnela, dusi, dusil, podusz*, pobity, pobita, lanie, pas, pasem, szarpie, szarpal, szarpn*, policzkuje, spoliczkowal, z piesci, piesci*, tluc*, tlucz*, leje, lal mnie, za wlosy, o sciane, przypala, przypal*, maltretuj*, zneca*, przemoc*, popchnal, popycha, katuje, wyzywa sie, rzuca we mnie, rzucil we mnie, rzucil* talerz*, rzuca czym, ciagnie za wlosy, ciaga, ciagnal, wlecze, wlokl, przewrocil mnie, rzucil na ziemie, zlapal za szyje, sciska szyje, za gardlo, zlamal reke, zlamal mi, rozcieta glowe, rozcial mi, rozwalil, kijem, kij, zelazk*, potrzas*, trzesie dzieck*, zwiazal, zwiaz*, papieros*, plaskacz*, w brzuch, kopniak*, sluzaca, zlamal nos, zlamal jej|mi|corce|synowi nos|reke|zebro, zlamany nos, wali w drzwi sypialni
mark: siniak*, siniec, sincow, podbite oko, podbitym okiem, slady, since, oparzenia, slady papieros*, rozcieta warga, spuchniete oko, krew z nosa
threat: grozi*, grozil*, zabije, zabic, zabil*, zamorduj*, zarznie, poderznie, spali mnie, podpali, kwas*, skrzywdzi, znajdzie mnie, wykoncz*, polami* nogi, polamie, lamac nogi, polamie kosci, wybije zeby, posle do szpitala, zakopie, zniszczy mi zycie, potnie, pokroi, straszy, strasza
follow: sledzi*, chodzi za mna, przesladuje, nekaj*, neka, czeka na mnie pod|przed, czeka pod, stoi pod, stoi przed, wystaje, nie daje mi spokoju, nachodzi, obserwuje mnie, kontroluje, szpieguj*, gps, lokalizator, czeka na mnie przy|kolo|na, zawsze wie gdzie jestem, idzie za mna, jedzie za mna, lazi za mna, siedzi w aucie pod, dzwoni 50|100 razy
confine: zamyka*, zamknal, zamkneli, zamknieta, zamkniety, zamknieci, nie wypuszcza, nie pozwala wyjsc, nie pozwala mi wychodzic, nie wolno mi wychodzic, nie moge wyjsc, nie moge wychodzic, zabral mi telefon, zabrala mi telefon, zabrali mi telefon, zabiera mi telefon, na klucz, wieziony, wieziona, wiezi, przetrzymuj*, uwiezi*, nie puszcza mnie, nie daje wyjsc, nie wypuszczaja, trzyma moje klucze, zabral klucze, zabrala klucze, nie wolno mi rozmawiac, siedziec w domu caly, jak w wiezieniu, jak wiezien, nie wolno dzwonic, nie pozwala dzwonic, nie moge dzwonic, nie wolno mi dzwonic, nie wolno mi nikogo
rape: gwalt*, zgwalc*, zgwalcil*, molest*, wykorzystal seksualnie, zmusil mnie do seksu, zmusza do seksu, wbrew mojej woli, obmacyw*, dotykal mnie, dobieral sie, dobiera sie, wrzucil cos do drinka, cos do drinka, napastow*, mowilam nie, powiedzialam nie, obudzilam sie naga, obudzilam sie bez, pod spodnice, polozyl sie na mnie, lezal na mnie, cos mi dosypal, dosypal*, wszedl mi do lozka, wepchnal reke
touch: dotyka, dotykal*, dotyk, obmacuj*, obmacyw*, molest*, wklada reke, w jej lozku, nagie zdjecia, miejsca intymne, wykorzystuj*, dobiera sie, krzywdzi, rozbierac, rozebrac, rozbiera, dziwne zdjecia, wysyla zdjecia, prosi o zdjecia, zabawy w lozku, tajemnica, pod koldre, krzywde w lozku, robi jej krzywde, robi mu krzywde, na kolana, caluje w usta, zabawa w doktora, nagie, nago, goly, gole, nagi
force: zmusz*, zmusil*, przymus*, na sile, sila, silą, wbrew, pod przymusem, kaza mi, kaze mi, musze
marry: za maz, slub*, malzen*, ozen*, wydac za, zareczyn*, wyjsc za, poslub*, wesele, obiecal mnie, obiecali mnie, przyrzekl*, oddac za, reke poprosil, znalezli mi meza, narzeczonego
unwilling: nie chce, nie znam go, wybrali mi, nie mam wyboru, nie moge odmowic, bez mojej zgody, nie kocham, stary, starszy facet, staremu, znajomemu, hanba, honor, wyrzekna sie, wydziedzicz*
afraid: boj*, boje, strach*, przeraz*, lek, lekam, obawiam
knife: noz*, nozem, bron*, pistolet*, siekier*, maczet*, mlotk*, nóż, strzelb*
attack: napad*, zaatakow*, atak*, oplul*, pluje, plul*, zerwal* mi chuste, zerwali mi, rzuca* kamieni*, wywaz*, wlamuj*, wlamal*, dobija sie, wali w drzwi, wala w drzwi, dzgnal, dzgn*, ugodzil, strzel*, postrzel*, okradl*
# child
missing: zniknal, zniknela, zniknelo, zaginal, zaginela, zaginelo, zaginion*, uciekl z domu, uciekla z domu, nie moge znalezc, nie mozemy znalezc, nigdzie nie ma, nie ma go nigdzie, nie ma jej nigdzie, porwal*, porwan*, porwano, zabral mi dzieci, zabral dzieci, szukam syna, szukam corki, przepadl*, zgubil sie, zgubila sie, zgubilo sie, nie oddal dziecka, nie odwiozl, nie przywiozl, nie oddaje dzieci, zabral dziec*
nothome: nie wrocil, nie wrocila, nie wrocilo, nie wraca, nie przyszedl do domu, nie przyszla do domu, nie doszedl do domu, jeszcze nie wrocil*
nophone: telefon wylaczony, wylaczony telefon, nie odbiera, ma wylaczony, nie odpowiada, nie ma z nim kontaktu, nie ma z nia kontaktu, wylaczon*
alone: samo w domu, sam w domu, sama w domu, same w domu, same na noc, zostawia* same, zostawia dziec*, porzucon*, glodne dzieci, nie daje jesc
# body
nobreath: nie oddycha, nie moze oddychac, nie moge oddychac, ciezko oddycha, zle oddycha, nie moze zlapac tchu, nie moge zlapac oddechu, dusi sie, dusze sie, udlawil*, dlawi*, zadlawil*, zakrztus*, krztusi, brak tchu, przestal* oddychac, ledwo oddycha, dziwnie oddycha, brakuje powietrza, zakrztusil sie, utknelo w gardle, cos mu utknelo
unconscious: nieprzytom*, stracil* przytomnosc, traci przytomnosc, zemdlal*, mdleje, zaslabl*, nie budzi sie, nie moge dobudzic, nie da sie dobudzic, nie rusza sie, nie reaguje, w spiaczce, nie obudzil*, nie mozna dobudzic, dobudz*, lezy na ziemi, lezy na podlodze
noreact: nie reaguje, nie odpowiada, nie odzywa sie, nie wstaje, nie mowi, nie odbiera, belkocze, majaczy, bredzi, mowi od rzeczy
fell: upadl*, spadl*, wypadl*, przewrocil*, ze schodow, z drabiny, z dachu, z okna, z balkonu, rusztowan*, drzewa
blue: sine usta, sina, siny, sinieje, zsinial*, niebieskie usta, zrobil* sie siny, sinieja, posinial*, fioletow*, robi sie fioletowy, blady jak, bardzo blady, szary na twarzy
chest: klatc*, klatk*, klatka, piers*, serce, sercu, mostk*
pain: bol*, boli, bole, kluje, uciska, ucisk, gniecie, piecze
stroke: krzywa twarz, krzywe usta, wykrzyw*, opadl* kacik*, opadnieta twarz, belkocze, mowi niewyraznie, dziwnie mowi, paraliz*, udar*, zawal*, wylew, atak serca, dretwieje reka, mowi jak pijan*, jakby byl pijany, reka zwisa, reka mu zwisa, reka jej zwisa, nie utrzyma kubka|szklanki, polowa ciala, jedna strona ciala, wszystko wypada z reki
bleed: duzo krwi, mocno krwawi, krwawi mocno, nie przestaje krwawic, nie mozna zatamowac, krwotok*, krew wszedzie, wykrwawi*, pelno krwi, traci krew, krew leci, leci krew, krwawi*, krew z glowy, rozbita glowa, glowa rozbita, gleboka rana, tetnic*
seizure: drgawk*, padaczk*, epilep*, trzesie sie na podlodze, atak padaczki, piana z ust, oczy mu uciekaja, konwuls*, caly sie trzesie, cala sie trzesie, trzesie sie caly
labour: odeszly wody, odeszly mi wody, wody odeszly, wody jej odeszly, skurcz* co, skurcze, rodzi teraz, zaczal sie porod, porod sie, widac glowke, dziecko wychodzi, bole porodowe, widze glowke, glowka wychodzi
birth: rodzi, rodze, porod, zaczyna rodzic, zaczela rodzic
burn: wrzatk*, wrzatek, wrzat*, goracy olej, poparzy*, oparz*, poparzen*
# house
gas: gaz, gazu, gazem, ulatnia
smell: czuc, smierdzi, zapach, czuje, pachnie, smrod
fire: pozar*, pali sie, plonie, ogien, ognia, plomien*, spalil*, wybuch*, pali sie balkon
smoke: dym, dymu, dymi, zadymi*
indoors: kuchni*, klatc*, klatka, schodow*, schod*, budynk*, blok*, dom, domu, mieszkan*, pokoj*, piwnic*, drzwi, wszedzie, dach*, korytarz*, pietr*, nie mozemy wyjsc, sasiad*, kanapie, kanapa, lazienc*, toalet*, taksowc*, aucie, sofie
# poison
ingest: wypil*, napil*, pil, pije, polknal, polknela, polknelo, polyka, polkn*, zjadl*, zjada, wzial, wziela, wziol, nalykal*, lyknal*, lyknela, polizal*, do buzi, w buzi, zazyl*, lyka, lyk, lyczek, lyknal, posmakowal*, ssal, ugryzl kawalek, pociagnal
poison: wybielacz*, plyn*, kret, kreta, domestos*, detergent*, proszek do prania, proszku do prania, chlor*, amoniak, ocet, zel, plynu do, srodek, srodk*, odkamieniacz*, bateri*, trutk*, trucizn*, grzyb*, muchomor*, jagody, benzyn*, rozpuszczalnik*, farb*, lakier*, zmywacz*, perfum*, kwas*, zraca*, kapsulk*, tabletka do zmywarki, tabletke do zmywarki, owadobojcz*, magnes*, monet*, denaturat*, nafte, roslin*, mydl*, bateria okragla, bateryjk*, amoniak*, rozpuszczaln*
pills: tablet*, lekow, leki, leku, lekarstw*, pigul*, prosz* nasenn*, nasenn*, przeciwbol*, paracetamol*, apap*, ibuprom*, antydepres*, insulin*, metadon*, syrop*, uspokajaj*, xanax*
many: duzo, za duzo, wszystkie, cale opakowanie, cale pudelko, opakowanie, pelno, garsc, kilkanascie, przedawkow*, mnostwo, podwojna dawk*, cala butelk*, 20, 30, 40, podwojna, podwojnie, naraz, caly tydzien
drugs: narkot*, heroin*, kokain*, dopalacz*, amfetamin*, ecstasy, ghb, crack, fentanyl*, ketamin*, alkohol*, spirytus*, mefedron*, cos wzial, cos wziela, wzial cos, wodk*, whisky
dizzy: boli glowa, bol glowy, bola glowy, kreci sie, zawroty, zawrot*, wymiotuj*, rzyga*, nudnosci, mdlosci, niedobrze, senn*, glowa boli
stove: piec, pieca, piecyk*, piecu, kominek, kominka, bojler*, boiler*, kociol*, grill*, agregat*, koksownik*, ogrzewani*, junkers*, wegiel, wegla, koza
# roof
putout: wyrzucil*, wyrzucono, wyrzuca nas, wyrzucil nas, wyrzucili, wystawil* rzeczy, rzeczy na ulic*, wystawil*, na ulicy z, na bruk, na ulice, zmienil zamki, zmienil zamek, wymienil zamk*, wymienil zamek, zmienili zamek, eksmit*, eksmisj* dzis*, rzeczy na dworze, rzeczy na chodniku, rzeczy stoja, meble na ulic*, meble na chodniku, stoimy na ulicy, stoje na ulicy, jestesmy na ulicy, jestem na ulicy
nowhere: nie mam gdzie, nie mamy gdzie, nigdzie spac, gdzie spac, gdzie mam spac, gdzie mozemy spac, bez dachu, bezdomn*, dach* nad glowa, nie mam dokad, nie mamy dokad, nie mam noclegu, bez noclegu, gdzie przenocowac, gdzie sie podziac, nie wiem gdzie spac, zamkneli schronisko, schronisko zamkniete, musze dzis wyjsc, nie moge juz zostac, nie mozemy zostac, hostelu wyrzuc*, nie wiem gdzie pojde, nie wiem gdzie dzis, nie wiem dokad, nie wiem gdzie pojsc, gdzie dzisiaj pojde, brak miejsc, nie ma miejsc w, nie ma lozka, noclegownia pelna, w noclegowni brak
sleep: spie, spac, spimy, spi, spalem, spalam, nocuj*, nocowac, przenocow*, noc, noce
outdoors: ulicy, ulica, dworcu, dworzec, dworca, samochodzie, aucie, parku, lawce, mostem, namiocie, przystanku, garazu, klatce schodowej, dworze, metrze, parkingu, pralni, kosciele, meczecie, lesie, poczekalni, izbie przyjec, piwnicy, schodach, bankomacie
outside: jestesmy na dworze, jestem na dworze, na chodniku, stoimy na ulicy, siedzimy na ulicy, stoimy na dworze, siedzimy na dworze, stoimy przed domem, na deszczu, w deszczu, siedzimy na dworcu, stoimy z walizkami, na lawce
tonight: dzis, dzisiaj, tej nocy, teraz, na noc, dzis w nocy, dzis wieczorem, tej nocy
cold: zimno, mroz*, marzn*, marzniemy, deszcz*, pada, snieg*, mokr*, minus, stopni
# work
passport: paszport*, dowod, dowodu, dokument*, papiery
take: zabral*, zabiera, zabrano, trzyma*, trzymaja, nie chce oddac, nie oddaje, nie oddal*, odebral*, schowal*, ma moj, maja moj, przetrzymuj*, skonfiskowal*, trzyma nasze, u niego, u nich, w sejfie, ukryl*
unpaid: nie placi, nie placa, nie zaplacil*, bez wyplaty, bez pensji, za darmo, nie dostaje pieniedzy, nie dostaje wyplaty, nie dostalem wyplaty, nie dostalam, bez pieniedzy, tylko jedzenie, za jedzenie, nie wyplaca, za nic, potraca wszystko, potraca, zabiera pensje, pieniadze ida, wisi mi, tylko ryz, nic nie placi, nic nie daje, nic mi nie daje, ani centa, ani grosza, ani euro
noleave: nie moge odejsc, nie moge wyjechac, nie pozwala odejsc, nie pozwalaja odejsc, nie puszcza, nie puszczaja, nie wypuszcza*, uciekl*, zamyka*, zamkniet*, wezwie policje jesli, policja jak, bo rodzin*, pilnuj*, strzega, nie moge zrezygnowac, nie mozemy wyjsc, odejsc, uciec, uciekac, nie wolno wychodzic, nie wolno nam, zebym zostala, zebym zostal, jak odejde, jesli odejde, nie pozwala dzwonic, nie wolno dzwonic, dzwonic do domu
debt: dlug*, splac*, odpracow*, za podroz, za przejazd, oddac pieniadze, oddac za, zwroc*, winien, winna
work: prac*, robot*, rob*, sprzata*, fabryk*, restaurac*, kuchni*, budow*, ferm*, pole, polu, szklarn*, sklep*, myjni*, salon*, zbior*, kontener*, agencj*, szparag*
sell: sprzedal*, sprzedaje mnie, sypiac z, spac z klientami, prostytu*, sutener*, alfons*, burdel*, zebrac, zebrze, krasc dla, kaze krasc, niewoln*, z klientami sypiac, przyjmowac klientow, przyjmowac mezczyzn, do mezczyzn, z mezczyznami za, escort, moje zdjecia na stronie, zebram, zebrzemy
# life
nolife: nie chce zyc, nie chce juz zyc, nie chce mi sie zyc, juz nie chce zyc, nie ma sily zyc, nie mam sily zyc, nie mam juz sily zyc, nie mam po co zyc, po co zyc, chce umrzec, chcial* umrzec, wole umrzec, samoboj*, zabic sie, zabije sie, sie zabic, sie zabije, odebrac sobie zycie, skonczyc ze soba, skonczyc z tym wszystkim, skoncze z tym, skoncze ze soba, skonczyc to wszystko, zycie nie ma sensu, nie widze sensu zycia, nie widze sensu, bez sensu zyc, lepiej byloby umrzec, lepiej nie zyc, wolal* nie zyc, nie obudzic sie, sie nie obudzic, juz sie nie obudzic, zasnac na zawsze, zniknac na zawsze, nie istniec, mam dosc zycia, dosc zycia, zmeczon* zyciem, targnac sie, nie daje rady zyc, odejsc z tego swiata, myslo* samoboj*, gdyby nie dzieci, gdyby nie corka, gdyby nie syn, juz by mnie nie bylo, juz by mnie tu nie, ostatnia noc, ostatni wieczor, ostatni raz rozmawiamy, powiesi sie, utopic sie, utopie sie, dosc sie nazylem, niech to sie skonczy, chce zeby sie skonczylo, jak to przeczytacie, gdy to przeczytacie, kiedy to przeczytacie, jak to przeczytasz, mnie juz nie bedzie, juz mnie nie bedzie, nie ma powodu, nie widze powodu, jutro mnie nie bedzie, zegnaj swiecie, odchodze na zawsze, nie otworzyc oczu, nie otwierac oczu
burden: lepiej beze mnie, lepiej beze, lepiej gdyby mnie nie bylo, lepiej jakby mnie nie, nikt nie bedzie tesknil, nikt by nie tesknil, nikt nie zauwazy, nikomu nie jestem potrzebn*, jestem ciezarem, ciezar dla, gdy mnie zabraknie, jak mnie nie bedzie, kiedy mnie zabraknie
farewell: list pozegnaln*, listy pozegnaln*, pozegnaln*, pozegnal* sie ze wszystkimi, ostatnia wiadomosc, to moja ostatnia, zaopiekujcie sie moimi dziecmi, zaopiekuj sie dziecmi, zegnajcie, list do dzieci, zostawil list, zostawila list, zostawil kartke, ostatnie slowa, pozegnal sie, pozegnala sie
jump: skocz*, skok, rzuc*, rzucic, wyskocz*
height: most*, mostu, pociag*, dach*, okn*, balkon*, tory, torow, tory, metro, rzek*, wiezow*, pietra
end: wszystkie tabletki, cale opakowanie, tabletki i, sznur*, stryczek, powies*, zyly, zyl, zyletk*, petl*, zamknal sie w lazience, zamknela sie w lazience, na dachu
forever: na zawsze, spokoj, cisza, koniec, po wszystkim, skonczyc, umrzec, spac
selfharm: tne sie, tnie sie, ciac sie, sie tne, sie tnie, pociela sie, pocial sie, okaleczam, okalecza*, samookalecz*, robie sobie krzywde, zrobic sobie krzywde, krzywdze sie, pociac, rany na rekach
life: zyc, zycie, zycia, zyciem
tired: zmeczon*, dosc, nie mam sily, nie mam sil, nie daje rady, wykonczon*, sil
carhit: potracil*, przejechal*, wypadek samochodowy, ciezki wypadek, pod samochodem, pod tramwaj*, auto dachowal*, rozbil*
bags: walizk*, torb*, bagaz*, plecak*, tobolk*
hate: bo jestem ukrain*, bo jestem czarn*, bo jestem muzulm*, bo jestem gejem, bo jestem trans, bo jestem rom*, bo jestem obc*, przez chuste, rasis*
joke: haha*, hehe*, lol, zart, zartuje, xd
police: policj*
# harmless
lesson: kurs*, lekcj*, zajec*, warsztat*, ksiazk*, film*, gra, gre, gry, cwicze*, ubezpieczen*, rachun*, cena, cen, wypracowan*, pilk*, mecz*, szach*, karty, wolontar*, pierwszej pomocy, profilakt*, w zeszlym roku, lata temu, kiedys, smiech*, tenis*, kopi*, ksero, haha, dworcowej, po udarze, po zawale, po wylewie, pobil sie, pobili sie, bije sie, bija sie
`;
