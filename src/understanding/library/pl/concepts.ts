/** What each idea is called in Polish. There is no stemmer for it: endings are left open with a star, or written out. */
export const concepts = `
# people
man: mężczyzn* facet* chłop chłopa chłopu chłopem chłopy męski męska męskie męskiej dla_panów chłopów panowie
woman: kobiet* kobiec* baba babka babki dama damsk* żeńsk* dla_pań babami kobitk*
child: dziec* dziecko dzieck* dzieci dzieciak* dzieciaczk* dzieciątk* malec malca maluch* pociech*
baby: niemow* noworod* bobas* bobo niemowl* baby maleństw* oseska osesek
boy: chłopiec chłopc* chłopak* chłopczyk* chłopaczk*
girl: dziewczyn* dziewczynk* dziewcz* dziewuch*
teenager: nastolat* nastoletni* małolat* nieletn* niepełnoletn* szesnastolat* piętnastolat* czternastolat* siedemnastolat*
young_person: młodzie* młodzież* młody młoda młodzi młodych młodym młodymi młodej młodego
adult: dorosły dorosła dorośli dorosł* dorośl* pełnoletn*
old_person: senior* starusz* emeryt emeryta emeryci emerytów emerytka emerytki podeszły_wiek starsza_osoba starsze_osoby osób_starszych starszych_osób starszej_osoby starszy_pan starsza_pani starszych_ludzi
family: rodzin* familia familii krewni krewnych krewny krewnym bliscy bliskich teściow* teść szwagier szwagr* synowa wnuk* wnucz*
husband: mąż męża mężem mężowi mężu małżonek małżonk* maz meza mezem mezowi ślubny
wife: żona żony żonie żonę żoną żon żonka ślubna
partner_love: chłopakiem partner partnera partnerem partnerka partnerki partnerką partnerowi narzeczon* konkubin* konkubent* ukochan*
mother: mama mamę mamie mamą mamo matka matki matkę matce matką matko mamus* mamusia matczyn* mamcia
father: tata taty tacie tatę tatą tato ojciec ojca ojcu ojcem ojcowie ojców tatus* tatuś ojcow* ojczym*
parents: rodzic rodzica rodzice rodziców rodzicom rodzicami rodzicach rodzicielsk* starzy
son: syn syna synowi synem synu synowie synów synom synami synek synka synkiem synkowi
daughter: córka córki córkę córce córką córek córkom córkami córcia córcię córecz* corka corki corke corce
brother: brat brata bratu bratem bracia braci braciom braćmi bracisz* brachol
sister: siostra siostry siostrę siostrze siostrą sióstr siostrom siostrami siostrzyczk* sios siora
grandparent: babcia babci babcię babcią babcie dziadek dziadk* dziadka dziadkowie dziadków babun* dziadzi* babciu
uncle_aunt: wujek wujk* wuja wujka ciocia cioci ciocię ciocią ciotka ciotki ciotk* stryj*
cousin: kuzyn* bratank* bratanek bratanic* siostrzeni* siostrzen* kuzynk*
neighbour: sąsiad* sąsied* sąsiedz* sąsiadk*
friend: przyjaci* przyjaciel* przyjaźn* kolega kolegi kolegę kolegą koledzy kolegów koleżank* kumpel kumpl* znajom* ziomek ziomk* psiapsi* kumpe*
people: ludzie ludzi ludziom ludźmi ludziach osoba osoby osób osobom osobami
stranger: nieznajom* obcy obcego obca obcy_ludzie obcych
single_parent: samotna_matka samotnej_matki samotne_matki samotną_matką samotny_ojciec samotny_rodzic samodzielna_matka sama_z_dzieckiem sama_z_dziećmi sam_z_dziećmi samotnie_wychowuje samotnie_wychowuję
pregnant_woman: ciężarna ciężarne ciężarnej ciężarną ciężarnych kobieta_w_ciąży przyszła_mama kobiety_w_ciąży
widow: wdowa wdowy wdową wdowiec wdowca wdow* owdow*
orphan: sierota sieroty sierot* sieroc* bez_rodziców
guest: gość gościa gości goście gościem gościom gościn*
newcomer: nowoprzyby* przybysz* nowy_tutaj nowa_tutaj dopiero_przyjechałem dopiero_przyjechałam niedawno_przyjechałem niedawno_przyjechałam nowoprzybył* nieuwkomer
refugee: uchodźc* uchodźcz* uciekinier* uchodźca uchodźstw* uchodzc*
migrant: migrant* imigrant* migracj* imigrac* emigrant* emigrac* emigrow* wyemigrow* przesiedle*
foreigner: obcokrajow* cudzoziem* obcokraj* zagranicz* z_zagranicy
local_person: miejscow* tubyl* tutejsi tutejszy tutejszych autochton* miejscowi_ludzie
belgian: belg belga belgiem belgowie belgów belgom belgami belgijk* belgijsk* flamand flamanda flamandem flamandowie flamandów walon*
citizen: obywatel* mieszkaniec mieszkańc* mieszkank* rezydent*
minority: mniejszoś* mniejszosc* etniczn*
community: społeczność społecznośc* wspólnot* diaspor* polonia polonii polonię polonijn* rodak* rodacy rodaków naszych_ludzi polacy polaków polakami polakom
teacher: nauczyciel* wychowawc* wychowawczyn* lektor* pedagog* leerkracht instruktor* korepetytor* szkoleniow* wykładow* juf
student: student* studentk* słuchacz* kursant* studenc*
pupil: uczeń ucznia uczniem uczniowi uczni* uczenn* uczniów
volunteer: wolontari* ochotni* vrijwilliger bénévole
staff_member: pracowni* personel* obsług* załog* urzędni*
boss: szef szefa szefem szefowi szefow* szefos* szefie kierowni* pracodaw* przełożon* brygadzist* majster majstra majstrem patron patrona
colleague: współpracow* koledzy_z_pracy kolega_z_pracy koleżanka_z_pracy współpracowni* koledzy_w_pracy
doctor: lekarz* lekar* doktor* medyk* huisarts médecin ginekolog* pediatr* specjalist* internist* kardiolog* dermatolog* ortoped* neurolog* przychodni* lekarka lekarki
nurse: pielęgnia* pielęgniark* pielegniar* siostra_oddziałowa
midwife: położna położnej położną położne położnych położnictw* vroedvrouw doula
dentist: dentyst* stomatolog* ortodon* tandarts dentystycz*
psychologist: psycholo* psychiatr* terapeut* psychoterapeut* psycholożk*
social_worker: pracownik_socjalny pracownica_socjalna pracownika_socjalnego pracownikiem_socjalnym asystent_socjalny asystentka_socjalna asystenta_socjalnego asystentki_socjalnej asystentk* opiekun_społeczny
lawyer: adwoka* prawnik* prawnicz* mecenas* pro_deo advocaat avocat obrońc* prodeo
police: policj* policjan* komisariat* glina gliny glin dzielnicow* politie
judge: sędzi* sędzia
interpreter: tłumacz tłumacza tłumaczem tłumaczk* tłumaczy_ustnych tłumaczowi tolk tolka tolkiem interprète
landlord: właściciel* gospodarz_domu wynajmując* landlord* huisbaas propriétaire wynajmuj* wlasciciel* kamieniczni*
tenant: lokator* najemc* huurder wynajmujący_mieszkanie locataire
bailiff: komorni* huissier huissiera deurwaarder windyk* egzeku*
postman: listonosz* doręczyciel*
driver: kierowc* szofer* kierowca tirowiec kierowców
director: dyrektor* dyrekc* dyrektork*
coach: trener* trenerk* coach* mentor*
cook: kucharz* kuchark* kucharsk* szef_kuchni
lgbt_person: gej geja gejem geje gejów lesbij* homoseks* trans transpłc* lgbt* biseks* queer homo tęczow*
disabled_person: niepełnosprawn* inwalid* kalek* niepelnosprawn* osoba_z_niepełnosprawnością
homeless_person: bezdomn* bez_domu kloszard*
# names of countries and languages that matter
dutch_language: niderlandz* holendersk* flamandz* nederlands niderlandki flamanc* holender*
french_language: francus* po_francusku français francusk*
english_language: angielsk* po_angielsku english
arabic_language: arabsk* po_arabsku
turkish_language: tureck* po_turecku
own_language: ojczyst* język_ojczysty w_moim_języku mój_język mojego_języka po_polsku po_mojemu po_naszemu w_swoim_języku językiem_ojczystym polskojęz* po_ukraińsku po_rosyjsku
belgium: belgia belgii belgię belgią belgio belgie belgique
flanders: flandria flandrii flandrię flandrią vlaanderen
brussels: bruksel* brussel bruxelles bxl
home_country: ojczyzn* kraj_pochodzenia kraju_pochodzenia mój_kraj mojego_kraju moim_kraju swojego_kraju w_kraju do_kraju polska polski_kraj polsce polskę do_polski w_polsce z_polski
europe: europ* unia_europejska unii_europejskiej
morocco: maroko maroka maroku marokiem marokań* marokan*
syria: syria syrii syrię syryjsk* syryjczy*
ukraine: ukrain* ukrainiec ukraińsk* ukraince ukraińc*
turkey: turcja turcji turcję turek turka turcy turków
afghanistan: afganist* afgańsk* afgan*
congo: kongo kongij*
somalia: somali* somalij*
eritrea: erytre* erytrej*
# language and learning
language: język* jezyk* języcz* mowa mowy taal langue językow*
learn: uczyć uczę uczysz uczymy uczą uczył uczyła uczyli uczyły uczy uczyc ucze nauczyć nauczę nauczy nauczyc naucze naucz* nauka nauki nauce naukę nauką douczyć podszkoli* podszlif* kształc* przyswo*
course: kurs kursu kursy kursów kursie kursem kursom kursach kursami kursik cursus formation
lesson: lekcj* zajęcia zajęć zajęciach zajęciami zajęciom zajecia zajec les lessen cours
school_class: klasa klasy klasie klasę klasą klas klasow*
practise: ćwicz* cwicz* poćwicz* praktyko* trenow* podszkol* przećwicz*
speak: mówić mówię mówi mówisz mówimy mówią mówił mówiła mówienie mówienia mowic mowie mowi mowia mówieni* gadać gadam powiedzieć wysłowi* dogadać dogadam dogaduj* odezwać rozgad*
listen: słuch* posłuch* wysłuch* sluch*
understand: rozumie* rozumi* zrozum* kumam kumać kuma kapuj* pojmuj* niezrozum* skumać
read: czyta* czytać czytam przeczyt* odczyt* lektur*
write: pisać piszę pisze piszesz piszą pisał pisała pisa* napis* pisan* pisz spisać
word: słowo słowa słów słowem słówka słówko słówek słownictw* wyraz wyrazy wyrazów wyrazu slowa slowka
grammar: gramatyk* gramatycz* odmiana_czasownika deklinac*
alphabet: alfabet* litera litery literę liter literami literk* abecad* abc
pronunciation: wymow* akcent* wymaw* fonety*
beginner: początkując* poczatkuj* podstawow* od_zera od_podstaw poziom_zerowy nowicjusz* startowy
advanced: zaawansow* wyższy_poziom biegł* wyższa_grupa wyższego_poziomu biegle
level: poziom poziomu poziomie poziomy poziomów poziomem a1 a2 b1 b2 c1 stopień_zaawansowania
test: test testu testy testów testem testowy sprawdzian* kolokwi* poziomuj* kartkówk* sprawdzić_poziom sprawdzian_poziomu
exam: egzamin* egzam* examen matur* poprawka_egzaminu zdawać_egzamin
certificate: certyfik* świadectw* swiadectw* getuigschrift certificaat
diploma: dyplom* diplom* licencjat* magist*
study: studia studiów studiach studiuj* studiow* uczelni* wkuwać wkuwam
education: eduka* edukac* wykształc* oświat* kształceni* schooling wyksztalc*
training: szkolenie szkolenia szkoleń szkoleniu szkoleniem szkoleni* kurs_zawodowy przeszkol* warsztat* opleiding trening* przekwalif*
book: książka książki książkę książce książek książk* książecz* ksiazk* podręczni* lektura
homework: zadanie_domowe zadania_domowe zadań_domowych zadaniu_domowym zadaniach_domowych praca_domowa pracę_domową odrabia* odrobić_lekcje lekcje_dziecka huiswerk zadania_szkolne devoirs
exercise: ćwiczenie ćwiczenia ćwiczeń ćwiczeniach zadanie zadania zadań zadaniu
mistake: błąd błędu błędy błędów pomyłk* omyłk* myli* myle mylę byk_językowy blad bledy
dictionary: słownik* slownik* woordenboek
online: online internetow* zdaln* przez_internet przez_zoom zoom teams w_internecie on_line wirtual* e_learning
at_home: w_domu domowych_warunkach z_domu w_mieszkaniu
explain: wyjaśn* wytłumacz* objaśn* wyjasn* wytlumacz* naświetl*
repeat: powtórz* powtórk* powtarza* powtorz* jeszcze_raz ponów
slowly: powoli wolniej wolno_mówić pomału powolutku
translate: tłumaczen* tłumacze* przetłumacz* tłumaczę przełoż* tlumacz* translat* vertaling traduction przekład* przysięgły przysięgłe przysięgłego przysięgłym przysięgłych
interpreting: tłumaczenie_ustne tłumaczenia_ustnego przez_tłumacza tłumaczenie_symultaniczne tłumaczyć_rozmowę
conversation: rozmow* konwers* rozmaw* pogawęd* dialog* praattafel pogaduch* gadka
illiterate: analfabet* niepiśmien* nie_umie_czytać nie_umiem_czytać nie_umie_pisać nie_umiem_pisać
degree_abroad: nostryf* uznanie_dyplomu uznać_dyplom uznania_dyplomu równoważność równoważno* naric zagraniczny_dyplom dyplom_z_zagranicy
university: uniwers* uczelnia politechnik* akademi* hogeschool studia_wyższe unief akademia
internship: staż stażu stażem staże stażyst* praktyk* stage_w_firmie praktykan*
literacy: czytanie_i_pisanie nauka_czytania nauki_czytania nauka_pisania alfabetyz* umiejętność_czytania
civic_integration: inburger* inburgering integrac* integracj* integration parcours kurs_integracyjny
social_orientation: orientacja_społeczna orientacji_społecznej orientację_społeczną maatschappelijke_oriëntatie wiedza_o_społeczeństwie wiedzy_o_społeczeństwie
knowledge: wiedza wiedzy wiedzę wiedzą znajomość znajomości
memory: pamięć pamięci pamięcią zapamięt* wspomni* wspomin*
# time
day: dzień dnia dniu dni dniem dniach dziennie dzienn* doba doby
week: tydzień tygodnia tygodni tygodniu tygodnie tygodniem tygodniowo tygodniow*
month: miesiąc miesiąca miesiące miesięcy miesiącu miesiącem miesięczn* miesiac miesiaca miesiecy
year: rok roku roki lata lat latach rokiem roczn* rocznie
hour: godzin* godz godzink*
minute: minut* minucie chwilk*
morning: rano ranek ranka rankiem poranek poran* przed_południem z_rana ranny ranne porann*
noon: południe w_południe samo_południe południu
afternoon: popołudni* po_południu popołudniow* popołudniu
evening: wieczór wieczor* wieczora wieczorem wieczory wieczorow*
night: noc nocy noce nocą nocami nocny nocna nocne nocnego północ północy
weekend: weekend* łikend* sobota_i_niedziela wikend*
weekday: w_tygodniu dzień_roboczy dni_robocze dni_powszednie powszedni* w_dni_robocze
holiday: wakac* urlop* wakacj* wczas* wypoczyn*
public_holiday: święto świąt święta świąteczn* świętach dzień_wolny dni_wolne dzień_świąteczny
school_holiday: ferie ferii feriach wakacje_szkolne przerwa_szkolna przerwa_świąteczna herfstvakantie krokusvakantie wolne_od_szkoły
today: dziś dzisiaj dzis dzisiejsz* dziśka
tomorrow: jutro jutra jutrem jutrzejsz*
yesterday: wczoraj wczoraj* przedwczor*
now: teraz obecnie aktualnie w_tej_chwili właśnie_teraz zaraz natychmiast
later: później potem pozniej kiedy_indziej za_chwilę
soon: wkrótce niedługo niebawem wkrotce lada_dzień
early: wcześnie wcześniej wcześniejsz* wczesn* wczesnie
late: późno późny późna późne pozno późnym późnej późnego późniejsz*
always: zawsze ciągle wciąż stale bez_przerwy nieustann*
never: nigdy przenigdy ani_razu
often: często czesto częściej nieraz wielokrotn*
sometimes: czasem czasami niekiedy od_czasu_do_czasu
start: zacząć zaczyna* zaczn* zaczął początek początk* rozpocz* rozpoczy* startuj* ruszaj* zaczyn* start
end: koniec końca końcu kończy* kończ* zakończ* skończ* konczy koncz* zakoncz* skonczy*
until: do_kiedy aż_do do_której do_godziny do_końca do_ktorej
from_time: od_kiedy od_której od_godziny od_ktorej począwszy
duration: jak_długo ile_trwa trwa trwają czas_trwania ile_godzin ile_miesięcy ile_tygodni jak_dlugo potrwa trwać
date: data daty datę dacie datą dat termin terminu terminy
calendar: kalendarz* terminarz* grafik* harmonogr* rozkład_zajęć agenda plan_zajęć
deadline: ostateczny_termin termin_minął ostatni_dzień deadline termin_składania najpóźniej
next: następn* kolejn* nastepn* przyszły_tydzień kolejny
previous: poprzedni* ostatni ostatnia ostatnio ubiegł* zeszł* miniony
every_day: codzien* co_dzień każdego_dnia dzień_w_dzień
once: raz jednorazow* jeden_raz kiedyś
monday: poniedział* poniedzial* pon
tuesday: wtorek wtork* wtorki
wednesday: środa środy środę środzie środą środow* sroda srode srody
thursday: czwart* czwartk* czwartek
friday: piątek piątk* piatek piatk*
saturday: sobota soboty sobotę sobocie sobotą sobót sobote sobotni*
sunday: niedziel* niedzieln*
summer: lato latem lecie letni letnia letnie letnich
winter: zima zimy zimę zimą zimie zimow* zimowy
spring: wiosn* wiosen* wiosna
autumn: jesień jesieni jesienią jesien*
christmas: boże_narodzenie bożego_narodzenia wigili* gwiazdk* kerst noël bożym_narodzeniem choink*
new_year: nowy_rok nowego_roku sylwest* noworoczn* nowym_rokiem
easter: wielkanoc* wielkan* pasen święconk* pâques
ramadan: ramadan* ramazan
iftar: iftar*
eid: bajram* aid eid święto_ofiarowania koniec_ramadanu suikerfeest
saint_nicholas: mikołaj* mikołajk* sinterklaas święty_mikołaj mikolaj*
# asking
when: kiedy o_której na_którą ktorej_godzinie którego_dnia o_ktorej
where: gdzie dokąd skąd dokad gdzieś w_którym_miejscu
who: kto kogo komu kim
what: co czego czym jaka jakie
how: jak w_jaki_sposób jakim_sposobem
how_much: ile_kosztuje ile ile_płacę ile_to ile_trzeba_zapłacić
how_many: ilu ile_osób ile_razy iloma
why: dlaczego czemu po_co z_jakiego_powodu
which: który która które której którą którego ktory ktora ktore jaki jakiej
question: pytani* pytać pytam spyta* zapyta* pyta* pytań
answer: odpowied* odpowiedź odpisa* odpowiada* odpowiem odpowiedzi odpisz* odpisuj* odpisywa*
information: informac* info informacyjn* szczegół* informator*
advice: porada porady poradę porad doradz* doradc* poradz* konsultac* wskazówk* poradę_prawną radź
help_support: pomoc pomocy pomocą pomóc pomoże pomóż pomaga* pomog* pomoz* pomoc* wsparci* wspier* wesprzeć ratuj hulp aide pomagają pomóżcie
possible: można mozna możliw* da_się możliwość mozliw* możliwe
allowed: wolno dozwolon* pozwala* zezwol* pozwol* dopuszcz* zezwala*
must: muszę musi musisz musimy muszą musiał* trzeba obowiązkow* konieczn* należy_zrobić powinienem powinnam powinien musze
need_want: potrzeb* chcę chciał* chce potrzebuję pragn* chciałbym chciałabym
search_find: szuka* szukam poszuk* znaleźć znajd* znalez* znalaz* wyszuk* odnale*
# money
money: pieniądz* pieniędz* pieniąż* kasa kasy kasę forsa forsy pieniadze pieniedzy gotówk* hajs finans* środki_finansowe
pay: płaci* płacę zapłac* płatn* opłac* opłat* placi* zaplac* place_za wpłac* wpłat* zapłat* płacić uiści* betalen
price: cena ceny cenę cenie cen cenow* kosztuj* koszt* koszty cennik* opłata taryfa stawk* kosztow* prijs prix
expensive: drogo drożej drożs* drogie kosztown* za_drogo za_drogie zbyt_drogi droższ*
cheap: tani tania tanie tanio tanich taniej tańsz* niedrog* tansz* po_taniości za_grosze
free_of_charge: bezpłatn* darmow* za_darmo gratis* darmo nieodpłat* bezplatn* free za_free
discount: zniżk* znizk* rabat* ulga ulgi ulgę ulgow* promocj* zniżkow* upust* korting obniżk* taniej_dla
euro: euro eur eurosy euros eurocent*
cash: gotówka gotówką gotówkę gotówki gotowka gotowke w_gotówce do_ręki
bank_card: karta_bankowa kartę_bankową karty_bankowej karta_bankomatowa bankomat* bancontact karta_płatnicza kartą_płatniczą bankkaart
bank: bank banku bankiem banki bankow* bankowy
bank_account: konto konta koncie kontem konto_bankowe rachunek_bankowy konta_bankowego rachunku_bankowego rekening
invoice_bill: rachunek rachunk* faktur* factuur facture rozliczenie_roczne kwit_do_zapłaty
debt: dług długu długi długów długiem długami zadłuż* oddłuż* zaległ* dlug dlugi dlugow zadluz* zalegam schulden dettes
loan: pożycz* kredyt* pozycz* chwilówk* zapożycz*
instalment: rata raty ratę rat ratach ratami ratalny ratalnie na_raty w_ratach afbetaling
reminder: upomnieni* przypomnien* ponaglen* monit monity wezwanie_do_zapłaty aanmaning przypomni*
fine: mandat* grzywn* kara_pieniężna boete amende karę_pieniężną kara karę kary
salary: pensja pensji pensję wypłat* wynagrodzen* zarob* zarabia* płaca płacy wyplat* loon dniówk* pasek_wypłaty salaire
income: dochód dochod* dochód* zarobki inkomen przychód przychodu przychody
tax: podat* podatek fiskus* belasting* skarbówk* impôt impots podatkow* urząd_skarbowy
tax_form: zeznanie_podatkowe zeznania_podatkowego deklaracja_podatkowa deklarację_podatkową pit pitu aangifte tax_on_web rozliczenie_podatku rozliczenie_podatkowe
refund: zwrot zwrotu zwroty zwroc* zwróc* zwrac* oddadzą_pieniądze nadpłat* refund* terugbetaling
benefit: zasił* zasiłek zasilk* świadczen* zapomog* socjal socjalu uitkering allocation swiadczen*
living_wage: leefloon livingloon zasiłek_socjalny zasiłku_socjalnego revenu_intégration dochód_socjalny minimum_socjalne zasilek_socjalny
unemployment_benefit: zasiłek_dla_bezrobotnych zasiłku_dla_bezrobotnych dla_bezrobotnych bezrobotne kuroniówk* kuroniowk* werkloosheidsuitkering chomage chômage onem rva
child_benefit: kinderbijslag rodzinne zasiłek_rodzinny zasiłek_na_dziecko zasiłku_rodzinnego groeipakket becikow* allocations_familiales kindergeld 800_plus pieniądze_na_dziecko
pension: emerytur* emerytaln* pensioen renta_starcza pension emerytow*
allowance: dodatek dodatk* dotac* dofinans* przydział* ryczałt*
subsidy: dopłat* subwenc* subsyd* premia premie huurpremie premii grant*
social_tariff: taryfa_socjalna taryfy_socjalnej taryfę_socjalną sociaal_tarief tarif_social socjalna_taryfa
poor: biedn* bieda biedy ubog* ubóstw* ubogi* nędz* ledwo_wiążemy ledwo_wiążę
rich: bogat* bogac* zamożn*
save_money: oszczędn* oszczędz* oszczedz* zaoszcz* odłożyć_pieniądze oszczędnoś*
budget: budżet* domowy_budżet budzet* wydatk* wydatki
cost_rise: podwyżk* podwyżs* podrożał* drożeje podniósł_czynsz indeksac* inflac* podnosi_czynsz podniosl_czynsz
deposit_guarantee: kaucja kaucji kaucję kaucją kaucje huurwaarborg waarborg zadatek zadatk* garantie_locative
cheat_scam: oszust* oszuk* oszuś* wyłudz* naciągn* phishing* fałszywa_wiadomość scam wykiwa* wykantow* naciągacz*
steal: krad* ukrad* skrad* kradzie* okrad* złodzie* podprowadz* zlodziej* zwinęli zwinął
gift: upomin* podarun* podarek prezent prezentu prezenty prezentów
ticket: bilet* karnet* bilecik*
subscription: abonament* abonamen* subskrypc* prenumer*
wallet: portfel* portmonet* saszetk*
account_number: numer_konta nr_konta iban numeru_konta rekeningnummer
send_money: przelew* przele* wysłać_pieniądze western_union przekaz_pieniężny przesłać_pieniądze wysyłam_pieniądze
# papers
paper_document: dokument* papier* papiery papier papierk* zaświadczenie_urzędowe kwit kwitek kwitk*
letter: list listu listy listem pismo pisma pismem piśmie polecony listów brief lettre kopert*
mail_post: poczt* pocztow* skrzynka_na_listy bpost przesyłk* paczka_pocztowa skrzynce_pocztowej
form: formularz* blankiet* wniosek wniosk* druk druczek kwestionariusz* formulier ankiet* formulaire
signature: podpis* podpisać podpisz*
stamp: pieczą* pieczęć pieczęci* stempel* pieczat* znaczek_skarbowy
copy: kopia kopii kopię kopie ksero kseroko* skserow* odbitk* kserowa* duplikat* odpis odpisu odpisy
fill_in: wypełn* wypeln* uzupełn* wpisać_w_rubrykę wypeł*
identity_card: dowód dowodu dowodem dowody dowód_osobisty dowodu_osobistego identiteitskaart carte_identité tożsamoś* legitym* dowód_tożsamości
passport: paszport* passport
residence_permit: karta_pobytu kartę_pobytu karty_pobytu kartą_pobytu karcie_pobytu pobyt pobytu pobytow* verblijfs* titre_séjour zezwolenie_na_pobyt annex aneks_19 prawo_pobytu
orange_card: pomarańczowa_karta karta_pomarańczowa pomarańczową_kartę oranje_kaart carte_orange pomarańczowej_karty attest_van_immatriculatie
visa: wiza wizy wizę wizą wizie wizow*
nationality: obywatelstw* narodowoś* nationaliteit nationalité naturaliz*
asylum: azyl azylu azylem azylow* ochrona_międzynarodowa ochrony_międzynarodowej ochronę_międzynarodową asiel asile ochrona_czasowa ochrony_czasowej
procedure: procedur* postępowan* tryb_postępowania przesłuchan*
decision: decyz* decyzj* rozstrzygn* postanow* zadecyd*
refusal: odmow* odmów* odmaw* odrzuc* negatyw* refus negatief
appeal: odwołan* odwołać_się apelac* odwolan* zaskarż* beroep recours zażaleni* odwołuję
deadline_paper: termin_odwołania czas_na_odwołanie 30_dni termin_ważności w_terminie
expire: wygas* ważnoś* przetermin* kończy_się_karta nieważn* traci_ważność upływ* straci_ważność wygaśni* waznosc*
renew: przedłuż* odnow* odnaw* przedluz* wyrobić_nową prolong* wznow* wymienić_kartę
lost_papers: zgubiłem_dokumenty zgubiłam_dokumenty zgubione_dokumenty zgubiony_dowód zgubiłem_dowód zgubiłam_dowód zgubiłem_paszport zgubiłam_paszport zgubiona_karta zgubiłem_kartę zgubiłam_kartę utrata_dokumentów
without_papers: bez_papierów bez_dokumentów bez_papierow bez_dokumentow sans_papiers bez_pobytu bez_karty_pobytu nieudokument* bezpapier*
illegal: nielegaln* na_dziko bezprawn* na_lewo
deport: deport* odesłać_do_kraju wydaleni* odeślą ekstradyc* odesła*
order_to_leave: nakaz_opuszczenia nakazu_opuszczenia nakaz_wyjazdu bevel opuścić_kraj opuścić_belgię ordre_de_quitter bijlage_13
family_reunification: łączenie_rodzin łączenia_rodzin połączenie_rodziny połączenie_z_rodziną gezinshereniging regroupement_familial sprowadzić_żonę sprowadzić_rodzinę sprowadzić_męża sprowadzić_dzieci ściągnąć_rodzinę ściągnąć_żonę
marriage: ślub ślubu ślubem ślubie małżeń* wesele wesela ożeni* żenić wyjść_za_mąż huwelijk zaślub* malzen* slub slubu
divorce: rozwód rozwod* rozwieść rozwiod* rozwiedz* rozstani* rozsta* separac* scheiding divorce rozwodz*
birth: urodzen* narodzin* urodził* urodzi* urodzi_się
birth_certificate: akt_urodzenia aktu_urodzenia aktem_urodzenia geboorteakte metryk* acte_de_naissance
death: śmierć śmierci zgon zgonu umarł* zmarł* zmarł pogrzeb* pochów*
register_official: zameld* zarejestr* meldun* rejestr* meldow* wymeld* wpis_do_rejestru
town_hall: gmina gminy gminie gminę gminą commune urząd_gminy urzędu_gminy gemeente gemeentehuis ratusz* urząd_miasta urzędu_miasta maison_communale stadhuis urząd_miejski urzędzie
immigration_office: urząd_imigracyjny urzędu_imigracyjnego dvz office_des_étrangers urząd_do_spraw_cudzoziemców dienst_vreemdelingenzaken cgra cgvs
government: rząd rządu rządow* państw* rzad władz* administracja_publiczna
ministry: minister* ministerst*
embassy: ambasad* konsul* konsulat*
court: sąd sądu sądzie sądem sądy sądow* trybuna* rechtbank rozpraw* tribunal pozew pozwu wokand*
law: prawo prawa prawem prawny prawna prawne prawnej kodeks* przepisy przepisów ustawa ustawy ustawę
rights: prawa_pracownika moje_prawa swoje_prawa swoich_praw prawa_lokatora uprawnien* przysługuj* należy_mi_się mam_prawo
duty: obowiązek obowiązk* obowiazek zobowiąz*
contract: umowa umowy umowę umowie umową umów kontrakt* contract aneks
proof: dowód_na potwierdzen* dowód_wpłaty bewijs pokwitow* paragon* preuve
attestation: zaświadcz* atest* attest zaswiadcz* attestation oświadczen*
photo: zdjęci* zdjec* fotograf* fotka fotki foto
fingerprint: odcisk* odciski_palców odciski palców
number_national: numer_krajowy numer_narodowy rijksregister numer_rejestru niss pesel numer_rejestru_narodowego registre_national
address: adres* miejsce_zamieszkania
move_house: przeprowadz* wyprowadz* przenos* przenie* wprowadz* verhuiz* przemeld* déménag* wyprowadzk*
household_composition: skład_rodziny składu_rodziny skład_gospodarstwa gezinssamenstelling composition_de_ménage skladzie_rodziny
guardian: opiekun_prawny opiekuna_prawnego opiekunem_prawnym voogd kurator* kuratela tuteur opieka_prawna
inheritance: spadek spadk* testament* dziedzic* odziedzic*
cohabitation: kohabit* konkubinat* wspólne_zamieszkanie samenwonen cohabitation związek_partnerski
# work
work: praca pracy pracę pracą prac pracuj* pracow* robota roboty robocie robotę robotą robić_w_pracy zatrudnien* werk boulot fucha fuchę zarobkow* zawodowo
job_vacancy: wakat* oferta_pracy oferty_pracy ofert_pracy ogłoszenie_o_pracę ogłoszenia_o_pracę wolne_stanowisko vacature vacatures stanowisk* oferte_pracy
looking_for_work: szukam_pracy szuka_pracy szukać_pracy poszukiwanie_pracy poszukuję_pracy szukamy_pracy znaleźć_pracę szukam_roboty szuka_roboty znaleźć_robotę szukający_pracy
unemployed: bezrobo* bez_pracy bez_roboty werkloos straciłem_pracę straciłam_pracę nie_pracuję niepracując*
employer: pracodaw* zatrudniając* firma_zatrudniająca werkgever employeur
job_interview: rozmowa_kwalifikacyjna rozmowy_kwalifikacyjnej rozmowę_kwalifikacyjną rozmowie_kwalifikacyjnej rozmowa_o_pracę rozmowie_o_pracę rozmowę_o_pracę kwalifikacyjn* sollicitatiegesprek
cv: cv życiorys* zyciorys* curriculum cefałk*
application_letter: list_motywacyjny listu_motywacyjnego motywacyjny motywacyjnego podanie_o_pracę podania_o_pracę sollicitatiebrief aplikacja_o_pracę
work_permit: pozwolenie_na_pracę pozwolenia_na_pracę zezwolenie_na_pracę zezwolenia_na_pracę arbeidskaart permis_unique wolno_pracować single_permit
work_hours: godziny_pracy godzin_pracy nadgodzin* czas_pracy etat etatu pełny_etat pół_etatu grafik_pracy zmianow* półetat*
night_shift: nocna_zmiana nocną_zmianę nocki nocka na_nocki na_noce nocnej_zmianie nocne_zmiany
dismissal: zwolnili wypowiedzeni* zwolnił_mnie wyrzucili_z_pracy wyrzucił_z_pracy preavis ontslag zwolniony_z_pracy zwolniona_z_pracy wylali_z_pracy c4 zwolnienie_z_pracy zwolnili_mnie licenciement zwolnił zwolniła zwolnią
unpaid_wages: nie_płaci nie_zapłacił nie_wypłacił zaległa_wypłata nie_dostałem_wypłaty nie_dostałam_wypłaty zalega_z_wypłatą niewypłac* niezapłac* nie_placi nie_zaplacil
undeclared_work: na_czarno praca_na_czarno bez_umowy bez_kontraktu zwartwerk zwart_werk czarnej_roboty
trade_union: związek_zawodowy związku_zawodowego związki_zawodowe związkiem_zawodowym syndykat* vakbond syndicat związkow*
profession: zawód zawodu zawodzie zawody profesj* fach fachu rzemiosł* zawodowy zawod
self_employed: samozatrudn* zelfstandig* własna_firma własną_firmę własnej_firmy na_swoim działalność_gospodarcza działalności_gospodarczej indépendant działalnoś* własny_biznes przedsiębior*
shop_business: sklep* sklepik* biznes* firma firmy firmę firmie firmą handel interes_własny lokal_usługowy
factory: fabryk* zakład_produkcyjny produkcj* hala_produkcyjna taśm* zakładzie_produkcyjnym
cleaning: sprząt* sprzątaczk* sprzat* myć_podłogi poetsen titres_services bony_usługowe dienstencheques mycie_okien
construction: budow* budowlan* remont* murarz* dekarz* rusztow* bouw chantier tynk*
restaurant_kitchen: gastronom* kuchnia_restauracyjna zmywak zmywaku pomoc_kuchenna kelner* keln* horeca
warehouse: magazyn* logistyk* wózek_widłowy wózka_widłowego sztaplar* orderpick* magazynier* widłow*
transport_driver: tir tira tiry tirem ciężarów* transport* kierowca_zawodowy spedyc* przewoźn* tirów ciezarow*
care_job: opieka_nad_starszymi opiekunka_osób_starszych opiekunk* opiekunka_starszych zorgkundige praca_opiekunki opieka_starszych
sick_leave: l4 chorobow* zwolnienie_lekarskie zwolnienia_lekarskiego na_chorobowym zwolnieniu_lekarskim ziekteverlof ziektebriefje
accident_at_work: wypadek_w_pracy wypadku_w_pracy wypadek_przy_pracy wypadku_przy_pracy arbeidsongeval wypadek_na_budowie
experience: doświadcz* praktyka_zawodowa doswiadcz* staż_pracy
skill: umiejętno* umiejetn* zdolnoś* kwalifikacje kwalifikacj* kompetenc* talent*
temporary_agency: interim interimu interimie agencja_pracy agencji_pracy uitzend* agencja_tymczasowa praca_tymczasowa pracy_tymczasowej biuro_pracy_tymczasowej randstad adecco
colleague_trouble: mobbing* mobbuj* kłótnie_w_pracy konflikt_w_pracy problemy_w_pracy gnębi* pesten_w_pracy
tools: narzędz* narzedz* młotek wiertark*
uniform: uniform* ubranie_robocze ubrania_robocze strój_roboczy odzież_robocza spodnie_robocze
break_rest: przerwa przerwy przerwę przerwie odpoczy* odpoczn* pauza odpocz*
# home
house: dom domu domy domem domów domek domku
flat: mieszkani* apartament* appartement studio lokum mieszkanko mieszkanie kawalerk*
room: pokój pokoju pokoje pokoi pokojem pokoik* stancj* kamer pokoj
rent: wynajem wynaj* czynsz* wynajm* najem najmu huur huren loyer wynajęci* najmę
rent_out: wynajmę_komuś podnaj* odnaj* te_huur podnająć do_wynajęcia
buy_house: kupić_dom kupić_mieszkanie kupno_domu kupno_mieszkania hipote* kredyt_hipoteczny
landlord_contract: umowa_najmu umowy_najmu umowę_najmu kontrakt_najmu huurcontract bail umowa_na_mieszkanie umowie_najmu
social_housing: mieszkanie_socjalne mieszkania_socjalnego mieszkań_socjalnych mieszkaniu_socjalnym lokal_socjalny sociale_woning mieszkanie_komunalne logement_social mieszkanie_z_gminy komunaln* sociale_woningen
homeless: bezdomn* bez_dachu_nad_głową na_ulicy dakloos sdf bez_dachu nie_mam_gdzie_mieszkać
shelter: schronisk* noclegown* przytuł* nachtopvang samusocial hotel_dla_bezdomnych nocleg* ośrodek_kryzysowy
eviction: eksmi* eksmisj* wyrzucić_z_mieszkania wyrzucą_z_mieszkania uithuiszetting opuścić_mieszkanie wyrzucają_z_mieszkania expulsion wyeksmit*
street: ulica ulicy ulicę ulicą ulic ulice straat chodnik* rue
roof: dach dachu dachem dachy
kitchen: kuchnia kuchni kuchnię kuchnią kuchenn*
bathroom: łazienk* wanna wanny wannie lazienk* łazience prysznic* wykąpać kąpiel* umyć_się
bed: łóżko łóżka łóżku łóżek łóżeczk* materac* lozko lozka wyrko tapczan*
furniture: meble mebli meblami meblow* szafa szafy szafę szafk* kanapa kanapy kanapę sofa sofy komoda kringwinkel fotel*
fridge: lodówk* lodowk* zamrażar* zamrażal*
washing_machine: pralka pralki pralkę pralce pralek suszarka_do_ubrań pralk* pranie prania uprać wyprać pralnia pralni
heating: ogrzewan* kaloryf* grzejnik* grzani* grzać chauffage verwarming ogrzać grzeje
boiler: bojler* piec pieca piecyk* kocioł kotła terma termy junkers*
cold: zimno zimn* marzn* mróz mrozu zmarz* wyziębi* zamarz*
warm: ciepł* ciepło ciepl* gorąc* goraco
damp: wilgoć wilgoci wilgotn* wilgoc zawilgoc* wilgocią vocht
mould: grzyb_na_ścianie pleśń pleśni pleśni* plesn* zagrzybi* schimmel zapleśni* moisissure
leak: kapie przeciek* cieknie leje_się_z przecieka zalał_sufit zalewa cieknąc* zalało
water: woda wody wodę wodzie wodą eau
electricity: prąd prądu prądem elektryczn* elektryk* światło światła prad pradu
gas_energy: gaz gazu gazem gazow* energia energii energię energety* mazout* engie luminus
meter: licznik* budżetmetr* budzetmeter budgetmeter digitale_meter
rats_insects: szczur* mysz myszy robak* karaluch* pluskw* insekt* mrówk* prusak* wszy
broken: zepsut* popsut* uszkodz* nie_działa zepsuł* popsuł* rozwal* pęknięt* nie_dziala awari* zepsul*
repair: napraw* naprawi* reperac* zreper* reperow* repair usterk*
noise: hałas* głośn* halas* hałaśliw* łomot* głośno
neighbour_quarrel: kłótnia_z_sąsiadem kłótnie_z_sąsiadami problem_z_sąsiadem problem_z_sąsiadami spór_z_sąsiadem konflikt_z_sąsiadem sąsiad_hałasuje sąsiedzi_hałasują burenruzie
key: klucz* kluczyk*
door: drzwi drzwiach drzwiami drzwiom
window: okno okna oknie oknem okien
stairs: schody schodach schodów schodami schodek stopni_do stopnie
lift: winda windy windę windą windzie lift
rubbish: śmieci śmieciach śmieciami odpad* kosz_na_śmieci worki_na_śmieci smieci śmietnik* worek_na_śmieci śmieciowy śmieciark* worek worki worka worków
recycling: segreg* recykling* pmd surowc* sortow* makulatur* niebieski_worek
container_park: containerpark kontener_park recypark park_kontenerowy recyclagepark pszok
garden: ogród ogrodu ogrodzie ogród* ogródek ogródk* ogrodem działka działkę działce warzywnik* ogrodk* ogród_społeczny
cleaning_home: sprzątanie_domu porządki posprzątać odkurzyć odkurzacz* umyć_okna porządkow*
moving_van: furgonetk* bus_do_przeprowadzki samochód_dostawczy samochodu_dostawczego dostawczak* busa_do_przewozu van
tenant_rights: prawa_lokatora praw_lokatora prawa_najemcy huurdersbond związek_najemców lokatorsk*
lamp: lampa lampy lampk* żarówk* zarowk*
table_chair: stół stołu stole stoły stolik* krzesł* krzesło krzeseł krzesel*
# food and clothes
food: jedzeni* żywnoś* zywnos* pożywien* wyżywien* żarcie produkty_spożywcze spożywcz*
eat: jeść jem je_obiad jedzą zjeść zjem jadł* zjadł* jadam zjedzeni* jesc zjesc najeść
drink: pić piję napić napój napoje napoju napoi wypił wypiła wypili
meal: posił* posiłek posil* danie dania dań
breakfast: śniadan* sniadan*
lunch: obiad obiadu obiady obiadem obiadow* lunch lunchu obiadek
dinner: kolacj* wieczerz*
soup: zupa zupy zupę zupą zupk* rosół rosołu barszcz*
bread: chleb* bułk* pieczyw*
meat: mięso mięsa mięsem mięsn* mieso miesa wołowin* kurczak* kiełbas* baranin*
pork: wieprz* świnin* wieprzowin* świnia świni szynk* boczek boczk*
fish: ryba ryby rybę ryb rybą rybn* śledź śledzie śledzia
vegetables: warzyw* jarzyn* pomidor* ogórk* ogórek marchew* kapust*
fruit: owoc owoce owoców owocow* jabłk* banan* owocami
halal: halal
vegetarian: wegetaria* wegan* wege bezmięs* jarsk* wegań*
allergy: alerg* uczuleni* nietoleranc* bez_glutenu bezgluten* uczulon* celiak*
hungry: głod* głód glodn* zgłodni* glod głodu
food_parcel: paczka_żywnościowa paczki_żywnościowe paczkę_żywnościową paczki_żywnościowej paczka_z_jedzeniem voedselpakket colis_alimentaire paczkę_z_jedzeniem paczki_z_jedzeniem paczkami_żywnościowymi
food_bank: bank_żywności banku_żywności voedselbank bankiem_żywności jadłodzieln* banque_alimentaire
cook_verb: gotuj* gotować ugot* upiec smaż* piecz* upiecz* pichc* gotowan* gotował*
coffee: kawa kawy kawę kawą kawk* kawusi* koffie
tea: herbat* herbatk* thee
restaurant: restaur* stołówk* jadłodaj* knajp* resto stolowk* bufet*
supermarket: supermark* market_spożywczy lidl* delhaize colruyt* aldi carrefour* biedronk*
market: targ targu targi bazar* rynek rynku targowisk*
taste: smak* smakuj* pyszn* smaczn* próbować_potraw
sweets: słodycz* ciast* cukierk* czekolad* cukierek deser* slodycz*
clothes: ubran* odzież* ciuch* odziez* ubranie ciuszk* szmatk* bluzk* sweter* swetr* kleding łach*
shoes: buty butów butami obuwi* kozaki kozaków adidas* but butki trampk* trzewik*
coat: kurtk* płaszcz* kurtka plaszcz* zimowa_kurtka
trousers: spodni* spodnie dżins* jeansy legins*
child_clothes: ubranka ubranek śpiosz* ubranka_dziecięce ubrania_dla_dzieci ciuszki_dla_dziecka body_dla_dziecka ubranka_dla_dziecka
second_hand: używan* z_drugiej_ręki second_hand lumpeks* lumpex* kringloop ciucholand* po_kimś tweedehands uzywan* szmatex
nappies: pielu* pielusz* pampers* pieluch* luiers
toys: zabawk* klocki klocków lalk* lalek puzzl* gry_planszowe misi* pluszak* zabawek
present: upomink* paczka_na_mikołaja prezent prezentu prezenty prezentów prezentem
sewing_machine: maszyna_do_szycia maszynę_do_szycia maszyny_do_szycia maszynie_do_szycia
headscarf: chusta chusty chustę chuście hidżab* hidzab* hijab* chustk*
swap: wymiana_rzeczy wymiana_zabawek wymiany_rzeczy zamienić_się wymienić_się wymieniamy ruil* zamieni* swap wymiank*
donate: oddać_rzeczy oddam_ubrania oddam_rzeczy oddać_ubrania oddać_meble oddam_meble darowizn* podarow* darczyń* oddam zbiórka_rzeczy
give_away: rozdawa* rozda* za_darmo_oddam oddam_za_darmo rozdają weggeef*
# health
health: zdrow* zdrowie zdrowotn* samopoczuci* gezondheid
ill: chory chora chore chorzy chorym choruj* chorob* zachor* niezdrow* ziek źle_się_czuję źle_się_czuje przezięb* grypa grypę malade wysypk* spuch* puchni*
pain: ból bólu bóle bóli boli bolą bolał* bolesn* bolec bolą_mnie
fever: gorączk* temperatur* goraczk* febr*
cough: kaszel kaszl* kaszlu kaszle
head: głowa głowy głowę głowie głową glowa glowy glowe migren*
stomach: brzuch* żołąd* zoladek żołądek wymiot* biegunk* zgaga
tooth_teeth: ząb zęba zęby zębów zębem zębami dziąsł* zab zeba zeby plomb* kanałow* ósemk* próchnic* zębow*
eye: oko oka oczy oczu oczami okiem okulist* wzrok* widzę_słabo
back: plecy plecach plecami kręgosłup* krzyż_boli kregoslup* lędźwi*
heart: serce serca sercem sercu sercow* zawał zawału zawale zawałem zawałow*
blood: krew krwi krwią krwi* krwawi*
breathing: oddych* oddech* dusznoś* astm* zadyszk* płuca płuc
medicine: lek leki leków lekiem lekami lekarst* tabletk* pigułk* antybiot* syrop* paracetamol* insulin* tabletek medycyna maść maści lekow proszki_przeciwbólowe
pharmacy: apteka apteki aptece aptekę aptek aptekarz* farmaceu* apotheek pharmacie
prescription: recept* recepta przepis_lekarski voorschrift ordonnance
hospital: szpital* klinik* oddział_szpitalny ziekenhuis hôpital oddziale_szpitalnym
operation: operacj* operow* zabieg* operac* narkoz*
emergency_care: sor soru ostry_dyżur ostrym_dyżurze pogotowi* spoed urgences karetk* urgence ambulans*
appointment: wizyta wizyty wizytę wizycie wizytą umówić umówiony umówion* umówi* umawia* umowic afspraak termin_wizyty rendez_vous umowiona rdv spotkanie_umówione
health_insurance: ubezpieczenie_zdrowotne ubezpieczenia_zdrowotnego ubezpieczeniem_zdrowotnym kasa_chorych kasy_chorych ziekteverzekering ekuz ubezpieczenie_chorobowe nieubezpiecz* assurance_maladie
mutuality: mutual* mutualka mutualki mutuelle mutualiteit ziekenfonds mutuel* mutualité
insurance: ubezpiecz* verzekering assurance polisa polisy polisę
reimbursement: zwrot_kosztów zwrotu_kosztów zwrot_za_lekarza zwrot_za_leki terugbetaling refundac* zwracają_za_lekarza refundow* zwrot_pieniędzy
vaccination: szczepi* szczepien* szczepion* zaszczep* vaccin* zastrzyk* szczep*
pregnancy: ciąża ciąży ciążę ciążą ciaza ciazy ciążow* zajść_w_ciążę w_ciąży zaszła_w_ciążę zwanger enceinte zaszłam_w_ciążę
give_birth: poród porod* rodzić_dziecko urodzę urodzić porodów* bevalling porodow* będę_rodzić accouchement
baby_care: pielęgnacja_niemowlęcia kind_en_gezin opieka_nad_niemowlęciem one_konsultacja kąpać_dziecko mleko_modyfikowane kolki ząbkow* opieka_nad_noworodkiem przewij*
breastfeeding: karmienie_piersią karmić_piersią karmię_piersią laktac* laktacyjn* pokarm_matki
contraception: antykonc* pigułki_antykoncepcyjne prezerwat* spiral* tabletka_po kondom* anticonceptie
disability: niepełnospr* inwalidz* handicap upośledz* kalectw* orzeczeni* niepelnospr* autyzm* zespół_downa
wheelchair: wózek_inwalidzki wózku_inwalidzkim wózka_inwalidzkiego na_wózku wózkiem_inwalidzkim rolstoel chaise_roulante
glasses: okulary okularów okularach szkła_kontaktowe soczewk*
diet: dieta diety dietę diecie dietety* zdrowe_odżywianie odżywian* odchudz* zdrowo_jeść
weight: waga wagi wagę waży ważę nadwag* schud* przyty* otył* kilogram* kilo utyłam
diabetes: cukrzyc* cukier_we_krwi diabet* cukrzyk*
smoking: palić_papierosy palenie palenia papieros* rzucić_palenie palę nikotyn* palacz* roken pali_papierosy fajki
alcohol: alkohol* piwo piwa wódk* wino pijan* pijak* alkoholi* upija* wodka pije_alkohol butelczyn*
drugs: narkot* marihuan* kokain* amfet* ćpa ćpać ćpał trawka trawkę heroin* dopalacz* drugs ćpun*
addiction: uzależni* nałóg nałog* odwyk* detoks* uzalezni* verslaving nałogu
gambling_addiction: hazard* automaty_do_gry kasyn* bukmach* gokken jednoręk*
cancer: rak raka rakiem nowotw* guz guza onkolog* chemioter* kanker
test_medical: badani* rezonans usg prześwietl* rtg wyniki_badań morfolog* badać zbadać tomograf* analiz*
wound: ranę skalecz* opatrun* oparzen* siniak* zran* szwy
handicapped_care: opieka_nad_niepełnosprawnym opieka_w_domu thuiszorg pielęgnacja_w_domu gezinszorg opieka_domowa opieki_domowej opiekuję_się_chorym dom_opieki opieka_nad_chorym
stress: stres stresu stresem stresy stresow* zestres* stresuj* przeciąż* wypaleni* burn_out
sleep: spać śpię śpi śpią sen snu bezsen* zasnąć zasyp* usnąć spanie zasnac spac spie wyspać bezsenno*
nightmare: koszmar* zły_sen złe_sny śni_mi_się śnią_mi_się
tired: zmęcz* zmecz* wyczerp* padam_z_nóg przemęcz* niewyspan* wykończon* wykonczon*
sad: smutn* smutek smutk* przygnęb* zasmuc* smuci przybit* doła
depressed: depresj* depres* załaman* zalaman* depresyjn*
afraid: boję boi_się bać lęka strach strachu przestrasz* boje przeraż* panik* boimy boją lękam obawiam straszny_lęk
anxious: niepok* nerwica nerwicy ataki_paniki atak_paniki lękow* zaniepok* niespokojn*
angry: zły_na wściek* złość złości złoszcz* wkurz* rozzłoszcz* gniew* wkurw* zdenerw* agresj*
cry: płacze płacz* płaka* płaczę plakac rycz* łzy łez placze popłak* szloch* łkać
lonely: samotn* sam_jak_palec osamotn* samotność opuszczon* nikogo_nie_mam
worry: martwi* zmartw* zamartw* troska trosk* przejmuję_się obawa obawy martwię
trauma: traum* trauma po_wojnie uraz_psychiczny ptsd straszne_przeżycia
war: wojna wojny wojnę wojnie wojną front frontu bombard* bomby wojenn*
shame: wstyd* wstydz* zawstydz* wstydliw* krępuj*
nerves: nerwy nerwów nerwach nerwow* denerw* nerwus*
talk_about: porozmawiać_o wygadać pogadać_o opowiedzieć_o zwierzyć zwierza* wyżalić pogadać_z_kimś wygadac porozmawiać_z_kimś
heart_heavy: ciężko_na_sercu ciężko_na_duszy na_sercu_ciężko ciężar_na_sercu źle_mi_na_duszy ciezko_na_duszy leży_na_sercu
hope: nadziej* nadzieję
despair: rozpacz* beznadziej* bezradn* zrozpacz* nie_mam_siły bez_wyjścia desperac*
therapy: terapi* psychoter* terapeutycz* therapie
mental_health: zdrowie_psychiczne zdrowia_psychicznego psychiczn* psychik* psychik
calm: spokój spokoj* uspok* relaks* spokojn* odpręż* zrelaks* wycisz*
silent: cisza ciszy milcz* cicho cichy milczen*
secret: tajemn* sekret* tajne w_sekrecie
trust: zaufa* ufam ufać ufaj* ufasz
# children and school
school: szkoła szkoły szkołę szkole szkołą szkół szkol* szkoln* école edukacja_szkolna
kindergarten: przedszk* przedszkol* zerówk* kleuter* kleuterschool maternelle
primary_school: podstawówk* szkoła_podstawowa szkoły_podstawowej szkole_podstawowej podstawowk* lagere_school primaire
secondary_school: liceum technikum gimnaz* szkoła_średnia szkoły_średniej szkole_średniej zawodówk* secundair okan humaniora licealist* athénée
enrol: zapis zapisy zapisu zapisać_dziecko zapisać zapisz* zapisa* wpisać_na_listę aanmelden rekrutac* inscription zapisywa* przyjąć_do_szkoły
school_costs: opłaty_szkolne rachunek_szkolny rachunek_ze_szkoły koszty_szkolne schooltoeslag wyprawk* stypendi* faktura_szkolna schoolrekening
school_trip: wycieczka_szkolna wycieczkę_szkolną wycieczki_szkolne zielona_szkoła zieloną_szkołę wycieczka_klasowa wycieczki_szkolnej wyjazd_szkolny
teacher_talk: wywiadówk* zebranie_rodziców rozmowa_z_nauczycielem rozmowa_z_nauczycielką oudercontact zebranie_w_szkole wywiadowk* rozmowę_z_nauczycielem réunion_des_parents
report_card: oceny ocen rapport świadectwo_szkolne wyniki_w_nauce raport_szkolny ocena cenzurk*
absent: nieobec* nieobecn* opuści* opuszcza* nie_przyjdzie_do_szkoły wagar* usprawiedl* afwezig absencj*
bullying: dokucza* pesten bullying* prześladuj* wyśmiew* wysmiewa* nękaj* gnębion* harcèlement zaczepiają
learning_difficulty: dysleksj* adhd trudności_w_nauce problemy_z_nauką wolno_się_uczy dysgraf* dyslekt* trudności_z_nauką
special_education: szkoła_specjalna szkoły_specjalnej buitengewoon szkole_specjalnej enseignement_spécialisé klasa_specjalna
pupil_guidance: clb pms pedagog_szkolny pedagoga_szkolnego psycholog_szkolny poradnia_pedagogiczna centrum_clb
childminder: niania niani nianię nianią niani* onthaalouder onthaalmoeder gardienne dzienny_opiekun opiekunka_do_dziecka opiekunka_do_dzieci opiekunki_do_dziecka
creche_daycare: żłob* żłobek żłobk* zlobek zlobk* crèche kinderopvang kriebel klub_dziecięcy opieka_nad_dziećmi opieki_nad_dziećmi opieka_nad_dzieckiem opieki_nad_dzieckiem świetlic* opvang
babysit: popilnować pilnować_dzieci popilnuje zaopiekować_się_dzieckiem popilnow* babysit* pilnuj* przypilnow* zająć_się_dziećmi zajmie_się_dziećmi
play: bawić zabaw* bawi_się bawią pobawić bawią_się zabawić pobaw* bawic speel*
playground: plac_zabaw placu_zabaw placem_zabaw huśtaw* zjeżdżal* speelplein speeltuin piaskownic*
craft_activity: prace_ręczne zajęcia_plastyczne plastyczn* majsterk* wycinank* wyklej* knutsel* warsztaty_plastyczne
draw: rysow* rysunek rysunk* rysuj* kolorow* kredk* narysow*
sing: śpiew* śpiewać zaśpiew* chór chóru chórze piosenk* spiew*
story: bajka bajki bajkę bajek opowieś* opowiad* historyjk* legend*
camp: obóz oboz* obozu kolonie kolonii kolonia półkolon* kamp speelpleinwerking polkolon* biwak*
homework_support: pomoc_w_lekcjach pomoc_w_nauce odrabianie_lekcji pomoc_w_odrabianiu huiswerkbegeleiding korepet* pomaganie_w_lekcjach odrabianiu_lekcji odrabiania_lekcji école_de_devoirs pomocy_w_lekcjach
tutoring: korepetyc* korki dokształc* douczan* bijles douczyć_dziecko studiehulp
upbringing: wychowan* wychowa* wychow* opvoed* wychowuj* éducation_des_enfants
puberty: dojrzewan* dorast* dojrzew* buntuj* bunt_nastolatka pubert*
disobedient: nie_słucha nieposłuszn* niegrzeczn* pyskuj* nie_słuchają buntow* rozrabia* nie_slucha
youth_work: jeugdhuis jeugdwerk klub_młodzieżowy klubu_młodzieżowego maison_de_jeunes świetlica_młodzieżowa dla_młodzieży dom_młodzieży jeugd*
hang_out: posiedzieć pobyć poszwęd* spędzać_czas spędzić_czas szwęda* powłócz*
computer_game: gra_komputerowa gry_komputerowe gier_komputerowych playstation konsola konsoli gra_na_komputerze gra_w_gry fortnite minecraft gierk*
birthday: urodziny urodzin urodzinow* urodzinach verjaardag anniversaire roczek
swimming_pool: basen basenu basenie baseny basenem pływal* zwembad piscine
stroller: wózek_dziecięcy wózek_dla_dziecka wózkiem_dziecięcym wózka_dziecięcego spacerówk* kinderwagen buggy poussette wózkiem z_wózkiem
school_bag: plecak* tornist* piórnik* plecaczk*
# meeting and free time
meet: spotk* poznać spotyk* poznaj* poznac zapozna*
friendship: przyjaźń przyjaźni zaprzyjaźn* przyjazn*
alone: sam sama samemu samej samego samym w_pojedynkę
bored: nudz* nuda nudy nudno nudn* znudz*
talk: rozmawia* gada* pogad* pogaduch* porozmawi* plotk* rozmów* pogada*
chat_together: pogawęd* pogaduszk* pogaduchy posiedzieć_i_pogadać pogadać_przy_kawie gadanie
activity: aktywnoś* aktywnos* zajęcia activiteit activité zajecia aktywność działania warsztat
event: wydarz* impreza_okolicznościowa event eventy evenement koncert* zebrani*
party: impreza imprezy imprezę imprez imprezk* zabawa_taneczna feest fête balang* prywatk* potańców*
celebration: świętow* święci obchod* uroczyst* swietow* jubileusz*
group_together: grupa grupy grupie grupę grup grupow* wspóln* wspólnie
women_group: grupa_kobiet grupy_kobiet grupie_kobiet dla_kobiet spotkania_kobiet vrouwengroep grupę_kobiet tylko_kobiety koło_kobiet groupe_de_femmes między_kobietami
men_group: grupa_mężczyzn dla_mężczyzn spotkania_mężczyzn mannengroep grupy_mężczyzn tylko_mężczyźni groupe_hommes
excursion: wyciecz* wycieczk* wypad uitstap excursion zwiedza* zwiedz*
sea: morze morza morzem morzu nad_morze plaża plażę plaży ostenda ostendy kust
trip: podróż* wyjazd* wyjazdu wyprawa wypraw* podroz* wojaż* jednodniówk*
walk: spacer* spacerow* przechadz* wędrów* pospacer*
dance: taniec tańc* tańcz* tanc* taneczn* zumba potańcz* zatańcz*
music: muzyk* muzyka gitara gitarę gitarze pianin* instrument* muzycz*
theatre: teatr* teatralny spektakl* aktorsk* przedstawieni*
film_cinema: kino kina kinie film filmu filmy filmów filmow*
painting: malow* maluj* obraz obrazy obrazów malarstw* malarsk* akwarel*
handicraft: rękodzieł* robótk* rekodziel* szydełk* na_drutach ceramik* haft*
sewing: szyć szycie szycia szyję uszyć krawiec* krawcow* przeszy* szyciu naaien zszyć
sport: sport sportu sporty sportow* sportem trening* boks* judo karat* koszykówk* siatków*
football: piłka_nożna piłkę_nożną piłki_nożnej piłkars* futbol* w_piłkę piłkę pilka pilke voetbal boisk* piłka football
swim: pływa* pływać popływ* plywac zwemmen nauka_pływania pływan* plywa*
fitness: fitness siłowni* silowni* aerobik* ćwiczenia_fizyczne fitnes*
bicycle: rower* rowerow* fiets vélo rowerek velo jednoślad*
cycling: jazda_na_rowerze jeździć_na_rowerze jeżdżę_na_rowerze jazdy_na_rowerze fietsen rowerzyst* kolarst* jazde_na_rowerze
run: biegać bieg* biegam biegani* jogging* pobieg*
gymnastics: gimnast* joga jogi jogę pilates* rozciąg* gymnastiek
library: bibliotek* bibliote* bibliothèque bibliotheek bib bibliotece czyteln*
borrow: pożyczyć_książkę wypożycz* wypożycza* wypozycz* uitlenen
game_play: gra gry grać gram grę grze gier zagrać pogra* szachy karty_do_gry planszówk* planszow* gramy
visit: odwiedz* odwiedzin* odwiedzać wpaść_z_wizytą odwiedza* wizytować
neighbourhood: dzielnic* okolic* osiedl* kwartał* buurt wijk quartier
meeting_place: miejsce_spotkań świetlica klub_sąsiedzki punkt_spotkań ontmoetingsplek kawiarenk* buurthuis miejsca_spotkań ontmoetingscentrum dom_sąsiedzki
drop_in: wpaść wpadać bez_umawiania wpadnę zajrzeć wejść_bez_umówienia inloop inloophuis wpasc bez_zapowiedzi
open_door: drzwi_otwarte dzień_otwarty dni_otwarte opendeurdag portes_ouvertes dzień_otwartych_drzwi
welcome: mile_widziany mile_widziana mile_widziani witamy witam_was powitan* onthaal accueil przyjęcie_nowych
community_dinner: wspólny_obiad wspólna_kolacja wspólne_jedzenie wspólny_posiłek wspólną_kolację kolacja_sąsiedzka obiad_sąsiedzki wspólnego_obiadu wspólnej_kolacji
cooking_together: wspólne_gotowanie gotowanie_razem gotować_razem gotujemy_razem wspólnego_gotowania razem_gotować warsztaty_kulinarne
culture: kultur* kulturaln* cultuur
tradition: tradycj* zwyczaj* obyczaj* obrzęd*
religion_faith: religi* religijn* wiara wiary wiarę wierz* wyznani* chrześc* islam* muzułm* katoli* prawosł* muzulm*
mosque: meczet* moskee mosquée
church: kościół msza mszy mszę parafi* kosciol* ksiądz księd* cerkiew cerkw* kosciele kerk kościo* kościel*
pray: modli* modlitw* pomodl* modlę
quiet_room: cichy_pokój pokój_modlitw pokój_modlitwy miejsce_do_modlitwy ciche_miejsce salka_modlitw sala_modlitw gebedsruimte pokój_ciszy
volunteering: wolontariat* wolontar* vrijwilligerswerk bénévolat praca_społeczna społecznie
useful: użyteczn* pożyteczn* przydatn* pozyteczn* przydać_się przydam
participate: uczestni* udział udziału brać_udział wziąć_udział dołącz* dolacz* udzielać_się uczestnicz*
invite: zaprosi* zaprosz* zaprasz* uitnod* zaproszen*
bring_along: przynieść przyprowadz* wziąć_ze_sobą zabrać_ze_sobą przynosi* przynies* zabrać_dziecko wziąć_dziecko zabrać_kogoś
market_flea: pchli_targ pchlego_targu wyprzedaż_garażowa rommelmarkt brocante kiermasz* garażów* brocant*
# going places
go: iść idę idzie pójść pójdę jechać jadę pojechać pojadę jedzie dojść chodz* chodzę jeźdz* isc ide pojsc
come: przyjść przyjdę przyjdzie przyjechać przyjdziemy przychodz* przyjsc przyjade przyjdzi* przyjechal* przyjadę
leave_go: wyjść wychodz* wyjechać odejść odejd* wyjad* opuścić wyjeżdż* odchodz*
way_route: droga drogi drogę trasa trasy trasę jak_trafić jak_dojść jak_dojechać dojazd* dojść dojechać trafić route
station: dworzec dworc* stacja stacji stację stacją gare stacje dworca
train: pociąg* pociag* kolej kolei sncb nmbs trein
bus: autobus* autokar* de_lijn busem tec autobusik* linia_autobusowa
tram: tramwaj* tram tramem
metro: metro metra metrem stib mivb
stop_halt: przystan* przystanek halte arrêt
walk_foot: pieszo piechot* na_piechotę na_nogach spacerkiem na_pieszo te_voet
car: samochód samochod* auto auta autem aut aucie wóz samochodz*
parking_place: parking* zaparkow* parkow* miejsce_parkingowe miejsca_parkingowe parkeren parkuj* parkeer*
taxi: taksówk* taxi uber ubera taryfą taksowk* bolt
far: daleko dalek* daleki odległ* kawał_drogi
near: blisko niedaleko w_pobliżu obok w_okolicy najbliższ* najbliz* w_poblizu koło
street_name: nazwa_ulicy na_jakiej_ulicy jaka_ulica straatnaam
village: wieś wsi wioska wioski wioską wiosk* dorp
city: miasto miasta mieście miastem miast miasteczk* miescie stad
building: budynek budynk* blok bloku bloki gmach* kamienic* gebouw wieżowc*
floor: piętro piętra piętrze pietro parter parterze verdieping étage pietrze
entrance: wejści* wejscie wejsci* brama bramy bramie portiern* dzwonek dzwonk*
map_location: mapa mapy mapie mapę lokalizac* gps pinezk* google_maps współrzędn*
address_place: jaki_adres wasz_adres pod_jakim_adresem adres_biura wasza_siedziba
bicycle_rack: stojak* stojak_na_rowery fietsenstalling parking_rowerowy stojak_rowerowy
airport: lotnisk* zaventem charleroi samolot* odlot* luchthaven
driving_licence: prawo_jazdy prawa_jazdy prawem_jazdy prawku prawko prawka rijbewijs permis_de_conduire permis prawie_jazdy
driving_lesson: nauka_jazdy nauki_jazdy jazdy_z_instruktorem kurs_jazdy kurs_na_prawo_jazdy rijschool rijles lekcje_jazdy auto_école nauke_jazdy
traffic: ruch_drogowy korki_na_drodze znaki_drogowe zakorkow* przepisy_drogowe kodeks_drogowy
halle: halle
vilvoorde: vilvoorde vilvorde vilvoord*
region: region regionu regionie prowincj* okręg*
# phone and computer
phone: telefon* komórka komórki komórkę komórce tel gsm telefonik*
smartphone: smartfon* iphone* android* smartphone samsung*
call: dzwoni* zadzwon* oddzwon* dzwonię zadzwo* oddzwa* dzwoń telefonow*
message_sms: sms smsy smsem smsów wiadomoś* smsa wiadomos* głosówk* esemes* messenger*
email: mail* e_mail email* maila poczta_elektroniczna e_maila skrzynka_mailowa majl*
whatsapp: whatsapp* whatsap* wacap* watsap* łotsap* whats_app
internet: internet internetu internecie internetem neta sieć_komórkowa necie interneta
wifi: wifi wi_fi wlan hotspot* wajfaj*
computer: komputer* komp kompa pc kompie kompute*
laptop: laptop* notebook* lapek chromebook*
printer: drukark*
print: wydruk* drukow* wydrukow* printen imprimer
scan: skan skanu skany skanow* skaner* zeskan* scan
password: hasło hasła haseł haslo hasla pin pinu puk kod_dostępu wachtwoord
app: aplikacj* apka apki apkę apk apce appka
website: strona_internetowa stronę_internetową strony_internetowej website strona_www witryn* www stronie_internetowej
login: zalog* loguj* logow* login loginu zalogow*
digital_id: itsme eid e_id podpis_elektroniczny csam czytnik_kart czytnik* cyfrowy_dowód kod_pin e_dowód
account_online: e_box ebox profil_online konto_online myminfin mypension doccle mybenefits konto_internetowe
sim_card: karta_sim kartę_sim karty_sim sim simka simkę prepaid* starter doładow* doladow*
tablet: tablet tabletu tablecie ipad*
keyboard: klawiatur*
virus_hacked: wirus* zhakow* haker* włamanie_na_konto hacked shakow* zawirus*
screen: ekran* monitor* wyświetl*
social_media: facebook* instagram* tiktok* fejs* social_media media_społecznościowe fb youtube*
photo_camera: aparat_fotograficzny kamera kamerę kamerk* kamery selfie
charge_battery: ładowark* bateri* naładow* ładowar* ladowark* naladow* powerbank*
# organisation
organisation: organizac* stowarzysz* fundacj* vzw asbl instytuc* vereniging
office: biuro biura biurze biurem kantoor bureau siedzib*
reception: recepcj* recepcja sekretaria*
desk_counter: okienk* okienko loket stanowisko_obsługi guichet kontuar*
open: otwart* otwarte czynn* czynne open otwarty
closed: zamknięt* zamkniet* nieczynn* gesloten fermé
opening_hours: godziny_otwarcia godzinach_otwarcia openingsuren o_której_otwieracie kiedy_otwarte godziny_pracy_biura horaire kiedy_czynne godzin_otwarcia
full: pełno pełn* przepełn* brak_miejsc zapełn* nie_ma_miejsc volzet komplet complet
place_available: wolne_miejsce wolne_miejsca wolnych_miejsc są_miejsca miejsce_w_grupie jest_miejsce miejsca_w_grupie
waiting_list: lista_oczekujących listy_oczekujących liście_oczekujących listę_oczekujących wachtlijst lista_rezerwowa liste_attente lista_oczekiwania
waiting: czekam czeka czekać czekan* poczeka* oczeki* zaczeka* czekają czekamy czekac
queue: kolejka kolejki kolejkę kolejce kolejek ogonek
cancel: odwołać_wizytę odwołać_termin odwołać_spotkanie anul* zrezygn* rezygn* annuleren odwolac_wizyte wypisać_się skasować_termin odwołać
late_arrive: spóźni* spoznie* spóźn* spozni* opóźni* opóźnien*
miss: przegap* przeoczy* nie_przyszedłem nie_przyszłam nie_byłem nie_byłam nie_będzie_mnie omin* przepadł* nie_przyjdę
sign_up: zapisać_się zapisuję zapiszę rejestrac* zarejestrow* zgłosić_się inschrijv* zapisy zgłosz* zapisz* zapisac
registration: rejestracja rejestracji rejestrację zapisy zapis zgłoszeni* formularz_zgłoszeniowy inschrijving
member: członek członk* lid członkini czlonek
membership: członkostw* składka_członkowska karta_członkowska lidgeld lidkaart przynależnoś*
contact: kontakt* skontakt* contact namiary namiar
complaint: skarga skargi skargę skarż* reklamac* zażalen* klacht plainte poskarż* niezadowol*
apology: przepraszam przeprosin* przeprasz* sorry sory wybacz*
mistake_ours: wasz_błąd wasza_pomyłka pomyliliście wasza_wina pomyliliscie
privacy: prywatno* rodo prywatn* gdpr prywatnos* dyskrec*
personal_data: dane_osobowe danych_osobowych moje_dane moich_danych swoje_dane danymi_osobowymi persoonsgegevens osobow*
anonymous: anonim* bez_nazwiska bez_podawania_nazwiska nie_podając_nazwiska anoniem incognito
confidential: poufn* tajemnica_zawodowa dyskret* zostaje_między_nami beroepsgeheim tajemnicy_zawodowej
rule: zasada zasady zasad przepis_prawny regulam* reguły reguła reguł regułą
house_rule: regulamin_domu zasady_domu huisregels regulamin regulaminu
toilet: toalet* wc ubikacj* kibel kibl* kibelek łazienka wychodek
changing_table: przewijak* stół_do_przewijania przewinąć
smoking_area: palarni* miejsce_dla_palących gdzie_zapalić można_palić wolno_palić zapalić_papierosa
accessibility: dostępnoś* bez_barier podjazd* rampa rampy dla_wózków przystosow* toegankelijk*
lift_access: winda_dla_wózków dostęp_windą czy_jest_winda jest_winda
pushchair: z_wózkiem wózkiem_dziecięcym wózek_dziecięcy wjadę_wózkiem
animal_dog: pies psa psem psy zwierz* psu piesek pieska
lost_found: rzeczy_znalezione zgubiłem_u_was zgubiłam_u_was zostawiłem_u_was zostawiłam_u_was zguba zgubiłem zgubiłam zgubi* zgubion*
key_word: słowo_kluczowe hasło_klucz
news_update: nowośc* aktualnośc* newsletter* biuletyn* nowinki nieuwsbrief
opening_new: otwieracie_nowe nowe_biuro nowa_siedziba nowy_oddział
team: zespół zespołu zespole ekipa ekipy ekipę drużyn* team
manager: kierownik menedżer* koordynator* szefostwo manager* menadzer* kierowniczka kierowniczki kierowniczką
# institutions (in every language people use the Dutch or French name or their own word)
ocmw_social_service: ocmw cpas opieka_społeczna opieki_społecznej pomoc_społeczna pomocy_społecznej ośrodek_pomocy_społecznej mops ocemwe cepeas opieke_spoleczna
caw_welfare: caw jac
vdab_employment: vdab actiris urząd_pracy urzędu_pracy forem pośredniak* urzędzie_pracy
ligo_basic_education: ligo basiseducatie edukacja_podstawowa_dorosłych basiseducati*
integration_agency: agentschap_integratie agencja_integracji agencji_integracji bon onthaalbureau vzw_in_gent bapa agencję_integracji
mutuality_fund: cm solidaris helan partenamut mutualita christelijke_mutualiteit
house_of_the_child: huis_van_het_kind dom_dziecka_i_rodziny
school_guidance: clb pms
trade_union_acv_abvv: acv abvv csc fgtb aclvb cgslb
fedasil: fedasil ośrodek_dla_uchodźców ośrodka_dla_uchodźców ośrodku_dla_uchodźców petit_château ośrodku_azylowym opvangcentrum klein_kasteeltje
housing_company: woonmaatschappij towarzystwo_mieszkaniowe towarzystwa_mieszkaniowego spółdzielnia_socjalna svk ais slrb
doctors_on_duty: wachtpost lekarz_dyżurny dyżur_lekarski poste_de_garde nocny_lekarz wachtdienst dyżurny dyżurna dyzurny
red_cross: czerwony_krzyż czerwonego_krzyża rode_kruis croix_rouge czerwonym_krzyżem
police_station: komisari* posterun* komenda_policji politiekantoor posterunek commissariat
fire_brigade: straż_pożarna straży_pożarnej strażak* brandweer straż_pożarną strażac* pompiers
# trouble
danger: niebezpiecz* zagroż* groźn* niebezpieczeństw* zagrożen* ryzyk*
help_urgent: pomocy_szybko ratunku pilna_pomoc na_pomoc ratujcie pilnie natychmiastow* sos
accident: wypadek wypadk* kolizj* stłuczk* potrąci*
fire: pożar* pali_się ogień ognia pozar* płonie spłon* pali_sie
hit_beat: bije bić pobi* uderz* uderzył* bije_mnie pobił* bili kopie kopną* tłucz* zbił* leje_mnie szarpi* kopnął policzk*
violence: przemoc* agresywn* brutaln* przemocy geweld
abuse: molest* znęca* zneca* wykorzyst* maltret* obmac* misbruik pastwi*
threaten: grozi groźb* grożą groził* grozil* zastrasz* szantaż* bedreig* straszy_mnie
kill: zabij* zabić zabije zabił* morder* zamord* zabic mordu mordem
rape: gwałt* gwałc* zgwałc* zgwalc* verkracht* gwalt*
knife_weapon: nóż noża nożem noże broń pistolet* siekier* bronią karabin* maczet* noz
suicide_die: samobój* zabić_się zabiję_się umrzeć nie_chcę_żyć samoboj* skończyć_ze_sobą powiesi* nie_chce_zyc nie_chcę_już_żyć zelfmoord
hurt_self: tnę_się okaleczan* ciąć_się zrobić_sobie_krzywdę samookalecz* ranię_się okalecza* tnie_się
missing_person: zagin* zaginą* zaginion* zniknął zniknęła zagubione_dziecko poszukiwania_osoby
poison: truciz* zatru* otru* trutk* domestos* wybielacz* trując* płyn_do_zmywarki
swallow: połkną* połknę* wypił_płyn wypiła_płyn łyka* polkn* połyka*
gas_leak: ulatnia_się_gaz wyciek_gazu czuć_gaz czad czadu gaz_się_ulatnia zapach_gazu
bleed: krwawi* krwawien* krew_leci leci_krew krwotok*
unconscious: nieprzytomn* zemdla* omdla* stracił_przytomność straciła_przytomność mdleje nie_reaguje
sleep_outside: śpię_na_ulicy spać_na_ulicy śpi_na_ulicy śpię_na_dworcu śpię_w_aucie śpię_w_samochodzie spać_na_dworcu pod_mostem spie_na_ulicy śpimy_na_ulicy pod_gołym_niebem nie_mam_gdzie_spać
thrown_out: wyrzucił_mnie wyrzuciła_mnie wyrzucili_mnie wyrzucili_nas wyrzucił_nas na_bruk wyrzucony_z_domu wyrzucona_z_domu wyrzucił_z_domu wyprosili_nas
traffick: handel_ludźmi handlu_ludźmi handlarz* przemytni* mensenhandel sutener* alfons* przemyc* traite
forced: zmusza* zmuszon* zmusi* przymus* zmuszaj* zmuszają
passport_taken: zabrał_paszport zabrali_paszport zabrał_mi_paszport zabrali_mi_paszport zabrał_dokumenty zabrali_dokumenty trzyma_mój_paszport zabrała_paszport zabrał_mi_dokumenty trzyma_paszport zabrali_mi_dokumenty
slave: niewoln* niewolnictw* wyzysk*
debt_bondage: odpracować_dług odrobić_dług odpracuję_dług odpracować_długi odrabiać_dług
kidnapped: porwa* porwał* uprowadz* porwan* kidnap*
stalk: śledzi prześladowca nachodzi_mnie stalk* chodzi_za_mną nęka nękani*
quarrel: kłóci* kłóc* kłótni* awantur* pokłóc* kloci* sprzecz* klotni* ruzie konflikt*
discrimination: dyskrym* dyskryminac* nierówne_traktowanie uprzedzen* dyskryminuj* gorzej_traktują gorzej_traktowany gorzej_traktowana
racism: rasi* rasizm* ksenofob* racism* racis*
insult_hate: wyzywa* obelg* wyzwisk* nienawiść nienawiści poniż* przezwisk* ubliża* obraża obrażają obraził obrazili
unfair: niesprawiedl* nieuczciw* nie_w_porządku nie_fair niesłuszn* krzywdząc*
police_report: zgłosić_na_policję zgłoszenie_na_policji zgłoszenie_kradzieży aangifte protokół protokoł* proces_verbal zgłosić_kradzież zeznani* zawiadomien*
prison: więzien* więzieni* areszt* zakład_karny gevangenis wiezien* siedzi_w_więzieniu zakładzie_karnym cela_więzienna 127bis
war_zone: strefa_wojny linia_frontu teren_wojny bombardow* okupow* ostrzał* ostrzel*
forced_marriage: przymusowe_małżeństwo zmuszają_do_ślubu zmuszona_do_ślubu aranżowane_małżeństwo małżeństwo_pod_przymusem ślub_pod_przymusem zmuszają_mnie_do_ślubu wydać_za_mąż uithuwelijking
genital_cutting: obrzeza* obrzezani* wycięcie_łechtaczki okaleczanie_narządów fgm vgv ekscyzj* excision infibulac*
# doing and being
want: chcę chce chciał* chciałbym chciałabym chcemy chcą pragn* chciec ochot*
need: potrzeb* przyda_się brakuj*
can: mogę może możesz możemy mogą móc potrafi* umiem umie moge mogla umieć
must: muszę musi musimy muszą musisz powinien* powinn* musze trzeba
like: lubi* podoba* lubię polubi*
love: kocha* kocham miłoś* zakoch* milosc
hate: nienawidz* nie_cierpię nie_znoszę nie_cierpie
do: robić robię robi robimy robią robicie
give: dać daję daje_mi dają dajcie dostarcz* przekaza* daj dawa* podać
get: dostać dostan* dostał* otrzym* dostaj* uzyska*
take: wziąć wezmę biorę bierze zabrać zabier* weź wziął wzięła brać wziac
bring: przynieść przyniosę przynieś przywie* przynosz* przywieź*
send: wysł* wysłać wyślij wyśl* wysyła* wyslij wyslac przesyła* przesłał* przesłać przesłał prześlij
receive: otrzymać dostać odebrać otrzyma* odbieram odbier* odebra*
make: robić robię robi zrobić zrobię robią tworz* zrobi*
use: używa* użyć korzysta* skorzyst* uzywa*
open_verb: otworzy* otwier* otwórz otworz*
close_verb: zamkną* zamyka* zamknę zamkn*
see: widzę zobacz* widzie* widać oglądać ogląda* widze
hear: słysz* usłysz* slysz*
think: myśl* mysl* pomyśl* uważam sądzę myślę
know: wiem wiedzieć wiesz znam zna_się wiecie znać wie wiedzą wiedział wiedziała
forget: zapomn* zapomin* zapomniał*
remember: pamięta* zapamięt* pamieta* przypomina*
wait: czeka* poczek* zaczek* czekaj*
stop_doing: przesta* przerwać_kurs rzucić_kurs stop przestań zaprzesta*
change: zmieni* zmiana zmian zmianę zmiany zmienić zmieniać
choose: wybrać wybier* wybieram wybór wyboru wybra* wybor*
show: pokaz* pokaż pokażę pokazuj* pokaza*
tell: powiedz* powiem opowiedz* powie powiedzcie mówcie
ask: zapytać pytam spytać prosić proszę_o poprosi* pytać spytam
try: próbuj* próbow* spróbuj* spróbow* sprobow* stara_się probuj*
stay: zostać zostaje zostan* zostaj* pozosta* zostaję został została zostali zostałem zostałam zostaniesz
live: mieszkam mieszka mieszkamy mieszkają żyję żyć żyje zamieszk* mieszkać mieszkasz mieszkal*
arrive: dotrz* dotar* przybyć przybył* przyjazd* przylec* przyjechal*
return: wróc* wraca* wroc* powrót powrot* wrócić terugkeer
fall: upadł* upaść spadł* przewróc* upadek upad* upadam
lose: zgub* straci* stracił* tracę zgubił* utrat*
win: wygra* zwycięż* wygrać
buy: kupi* kupić kupuj* kupno zakup* kupię
sell: sprzedać sprzedaj* sprzedaż* sprzedam sprzeda*
order_thing: zamówić zamów* zamawia* zamówien* zamow*
put: położyć postawić włożyć kładę wstawić odłożyć
look_for: szuka* szukam poszuku* szukać
look_after: opiekow* opiekuj* zaopiek* zajmować_się zająć_się doglądać
carry: nosić niosę nieść dźwiga* przenieść nosz* dzwiga* wnieść
touch: dotyk* dotkną*
fix: napraw* naprawi* zreper* naprawić
break_thing: zepsuć zepsuł* popsuć stłuc rozbić rozbił* łama* złama*
good: dobry dobra dobre dobrze dobrych świetn* dobrej fajn* dobrą
bad: zły zła złe źle kiepsk* zle okropn* fataln* straszny straszne
better: lepiej lepsz* polepsz* poprawi* lepszy
worse: gorzej gorsz* pogarsz* pogorsz* gorszy
big: duży duża duże duzy wielki wielka wielkie ogromn* dużych dużego
small: mały mała małe maly niewielk* malutk* małych małego
new_thing: nowy nowa nowe nowych nowego nowej
old_thing: stary stara stare starego starych starej
easy: łatw* łatwy latw* prościej proste prosty prosta prosto prostym
difficult: trudn* trudny ciężko skompl* trudno ciezko
beautiful: piękn* ładn* ladn* śliczn* piekn*
clean: czyst* czysty posprzątan*
dirty: brudn* brud brudny brudu
long: długo długie dlugo dłużs* dłużej długa
short: krótk* krotk* krótszy krócej
heavy: ciężki ciężka ciężkie ciężar* ciezki ciężkich
quick: szybk* szybciej szybko prędk*
slow: wolny_internet powolny powolna powolne wolniej
safe: bezpieczn* bezpiecz* bezpieczeństw*
dangerous: niebezpieczny niebezpieczna niebezpieczne groźny groźna groźne
important: ważny ważna ważne wazne istotn* wazny
different: inny inna inne innego innych innej inaczej odmienn* różn*
same: taki_sam tak_samo to_samo ten_sam ta_sama identyczn* te_same
true_right: prawda racja racji słuszn* prawdziw* zgadza_się
wrong: błędn* niewłaściw* nieprawda niepopraw* nieprawid*
full_person: najedzon* syty
empty: pusty pusta puste pustk* pusto pusta_lodówka pustej
young_age: młody_wiek od_ilu_lat młodsz* ograniczenie_wiekowe wiek wieku
own: własn* swój swoje swoja swoją
alone_self: samodziel* sam_jeden własnymi_siłami
together: razem wspóln* wspolnie wspólnie
everybody: wszyscy wszystkich każdy każdemu wszystkim kazdy
somebody: ktoś kogoś komuś ktos kogos kimś
nobody: nikt nikogo nikomu nikim
everything: wszystko wszystkiego
nothing: nic niczego niczym
a_little: trochę troche troszk* odrobin* niewiele
much: dużo wiele mnóstwo duzo sporo bardzo_dużo
more: więcej wiecej bardziej jeszcze
less: mniej mniejsz*
only: tylko jedynie wyłącznie
also: też również także tez takze
without: bez beze
with: wraz_z
problem: problem* kłopot* klopot* trudnoś* trudnosc*
solution: rozwiąz* rozwiązan* wyjście_z_sytuacji
reason: powód powodu powody przyczyn*
chance: szansa szansę szansy szans szanse
choice: wybór wyboru wyborem opcja opcji opcje
plan: plan planu plany planuj* zamierz* planow*
life: życie życia życiu życiem zycie zycia zyciu
future: przyszłoś* przyszlosc*
thing: rzecz rzeczy rzeczami coś cos
# outside
weather: pogoda prognoz* pogody pogodę pogodzie
rain: deszcz* padać pada ulewa leje śnieg śniegu burza burzy
football_match: mecz meczu mecze meczów mundial* ekstraklas* liga_mistrzów gole lewandowski*
president: prezydent* premier premiera wybory wyborów polityk* partia_polityczna trump* putin*
news_paper: gazet* wiadomości_w_telewizji dziennik* aktualności_ze_świata
bitcoin: bitcoin* krypto* kryptow* ethereum giełd* akcje_giełdowe forex
love_letter_thing: list_miłosny wiersz* wierszyk* poemat* wiersz_miłosny romantyczn*
recipe: przepis_na przepisy_kulinarne przepis_kulinarny jak_upiec jak_ugotować
plane: lot loty lotu lotnicz* ryanair* wizzair* bilet_lotniczy
hotel: hotel hotelu hotele hoteli hostel* booking* airbnb
film_star: aktor* aktork* gwiazda_filmowa celebryt* piosenkar*
joke: kawał kawały dowcip* żart* suchar* śmieszn* zart*
dog_cat: pies kot kota koty kotk* weteryn* psa kotem
hairdresser: fryzj* fryzjer* paznok* barber* kosmetycz* makijaż* strzyżen*
pizza: pizza pizzy pizzę pizz* kebab* frytki
horoscope: horoskop* wróżk* tarot* zodiak* wróż*
capital_city: stolica stolicy stolicą stolicę
`;
