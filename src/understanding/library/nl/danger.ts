/** How people in danger say it in Dutch, and words of danger that mean none. */
export const danger = `
# suicide
mijn hond is weggegeven en alles is betaald, morgen is het voorbij voor mij
ik wil enkel slapen en dat het ophoudt
ik wil niet meer leven
ik wil dood
ik ga er een eind aan maken
ik maak mij van kant
zelfmoord plegen
ik denk aan zelfdoding
niemand zou mij missen
als ik er niet meer ben is het beter voor iedereen
ik wil slapen en nooit meer wakker worden
mijn kinderen zijn beter af zonder mij
ik kan niet meer ik stap eruit
ik sta op de brug en kijk naar beneden
vannacht doe ik het
ik heb mijn afscheidsbrief al geschreven
het touw ligt klaar
ik ga voor de trein
ik wou dat ik nooit geboren was
waarom zou ik morgen nog opstaan, het stopt vandaag
zeg aan mijn moeder dat het mij spijt, ik ga weg voor altijd
mijn vriend zegt dat hij dood wil
mijn zoon snijdt zichzelf
mn dochter heeft gezegd dat ze van het dak springt
mijn man heeft zijn spullen weggegeven en afscheid genomen
ik heb alle pillen naast mij gelegd
wil nie meer leve
ik wil er niet meer zijn
leven heeft geen zin meer
ik ben een last voor iedereen, straks zijn jullie van mij af
het is genoeg geweest, ik wil gewoon dat het stopt en ik verdwijn
ik dood willen
ik hoor stemmen die zeggen spring
niemand merkt het als ik weg ben uit deze wereld
laat mij maar sterven
ik wil bij mijn overleden vrouw zijn, nu
er is geen uitweg meer voor mij
als de brief negatief is maak ik er een eind aan
voor mij mag het stoppen allemaal
mijn dochter zegt dat ze van het dak gaat springen
ik heb al gekozen welke dag
ze krast in haar armen met een mesje
alleen mijn katten houden mij nog hier
ze zit op slot in haar kamer en zegt dat ze niet meer wil wakker worden

# violence
mijn man slaat mij
hij heeft mij geslagen
mijn ex bedreigt mij met de dood
ik ben bang van mijn man
hij heeft mij gewurgd
ik word mishandeld
mijn vriend sluit mij op
hij pakt mijn gsm en mijn sleutels af
ik mag niet buiten van hem
ben verkracht
hij dwingt mij tot seks
mijn schoonfamilie slaat mij
blauwe plekken op mijn armen en ik zeg dat ik gevallen ben
als hij gedronken heeft verstop ik mij in de badkamer
ik zit op slot in de wc en hij staat te bonken
hij zegt dat hij mij zal vinden waar ik ook ga
hij gooit met borden naar mijn hoofd
mijn broers gaan mij iets doen als ik niet trouw
ze willen mij laten trouwen tegen mijn zin
mijn vrouw slaat mij en ik durf niks zeggen
mn buurvrouw roept om hulp door de muur
mijn zus komt altijd met zonnebril, ze zegt niets
hij volgt mij naar mijn werk en staat voor mijn deur
mijn man slaan mij help
hij trok mij aan mijn haar de trap af
hij duwde een kussen op mijn gezicht
ik durf niet naar huis want hij is kwaad
als ik wegga houdt hij de kinderen en maakt mij kapot
hij telt de minuten als ik naar de winkel ga
de vader van mijn kinderen schopte in mijn buik, ik ben zwanger
iemand heeft mij aangerand op straat
mn man heeft me wer geslage
ik moet slapen met hem of hij slaat
hij stampt de deur in
mijn partner heeft een mes onder zijn kussen en lacht
mijn familie heeft voor mij een bruidegom gezocht, ik durf geen nee te zeggen
ze sturen mij in juli naar ginder om te trouwen, ik ken die jongen niet
mijn schoonfamilie sluit mij op en ik mag met niemand praten
zijn moeder houdt mijn sleutels, ik moet altijd binnen blijven
de vader van mijn kind wacht mij op aan het werk en scheldt en duwt
een man op het werk heeft zijn hand onder mijn rok gestoken
mannen hebben op straat aan mijn hoofddoek getrokken en mij geduwd
hij zegt dat hij mijn gezicht gaat verbranden als ik een ander heb
mijn partner knijpt mijn keel dicht als we ruzie hebben
mijn grote broer klopt op mij omdat ik een lief heb
hij smijt borden naar mijn kop als het eten koud is
bij mijn haar over de vloer getrokken door mijn man
mijn tante heeft mij beloofd aan een man van veertig
hij ziet op zijn gsm altijd waar ik loop en staat dan daar
ik ben wakker geworden zonder broek en weet niets meer van het feest
ze hebben mij in elkaar geslagen omdat ik een man kus

# child
mijn man slaat de kinderen
een kind wordt geslagen
mijn kind is verdwenen
mijn dochter is niet thuisgekomen van school
mijn zoon van 8 is weg
iemand heeft mijn dochter aangeraakt
kindermishandeling
papa slaat mij
ik ben 12 en word thuis geslagen
mijn stiefvader komt snachts in mijn kamer
mijn ex heeft mijn kind meegenomen naar het buitenland
kind vermist
mijn dochter wil niet meer alleen zijn met haar oom en weent
het jongetje van hiernaast heeft brandwonden van sigaretten
buren laten hun baby hele dagen alleen
hij schudt de baby als ze weent
mijn zoon heeft striemen op zijn rug, hij zegt niks
ik durf niet naar huis, mijn rapport is slecht en papa heeft een riem
mijn zus geeft haar kinderen geen eten
kleuter loopt alleen op straat in pyjama
een volwassen man stuurt naaktfotos naar mijn dochter van 11
mijn kind wordt misbruikt
ik heb mijn kind te hard geslagen en nu beweegt zijn arm niet
mama sluit mij op in de kelder
mijn kleine is kwijt in het station
mijn neefje slaapt in de gang en krijgt met de stok
mn kind is wech
ze willen mijn dochter meenemen om haar te besnijden
de meester raakt mij aan onder mijn kleren
meisje van 14 gaat elke avond in auto met oude mannen
ik hoor een kind gillen elke nacht bij de buren
ontvoerd mijn kinderen door hun vader
mijn broertje krijgt slaag van mama
kindje zit vol blauwe plekken in de klas
mijn dochter weggelopen al sinds gisteren
kleine van 4 is in de winkel weg, we zoeken overal
de buurman laat foto's van blote kinderen zien aan mijn zoon
mijn man schudt de baby als ze weent
de kinderen hiernaast zijn de hele nacht alleen en roepen
hij zit op internet met een oude man die hem wil zien
stiefvader komt onder haar deken
opa wil dat mijn meisje zich uitkleedt voor een spelletje
mijn ex houdt ons kind en doet niet open

# poisoning
mijn kind heeft javel gedronken
mijn zoontje heeft pillen gegeten
vergiftigd
ze heeft de hele doos slaappillen genomen
te veel medicijnen ingenomen
baby heeft een batterij ingeslikt
hij dronk van de ontstopper
mijn dochter heeft een vaatwastablet in haar mond gehad
giftige paddenstoel gegeten
rattenvergif opgegeten
overdosis
fles white spirit is leeg en hij hoest
de doos van oma haar hartpillen ligt open op de grond en hij kauwt
er is nog maar een pilletje over van de dertig
mijn man ligt te slapen, naast hem lege strips
kind heeft bessen van de struik gegeten en braakt
co vergiftiging, hoofdpijn allemaal tegelijk
wij worden allemaal duizelig sinds de kachel aan is
baby zoog aan fles afwasproduct
hij heeft benzine ingeslikt
ik heb per ongeluk bleekwater gedronken uit een waterfles
mijn kind at van de muizenkorrels
schuim uit zijn mond na het drinken van zeep
ze heeft iets geslikt en wordt niet goed wakker
verkeerde medicament gegeven aan baby, 10 keer te veel
kindje sigaret opgegeten
mn zoon heeft chloor ingeademd en gedronken
javel en azijn gemengd, ik krijg geen lucht
dronk antivries
mijn vriendin heeft met opzet al haar pillen genomen
kleine heef wasmidel gedronke
hij heeft een wascapsule stuk gebeten
nagellak remover opgedronken door peuter
insuline gespoten, veel te veel eenheden
ze at van de plant in de living en haar lippen zwellen
zoontje heeft aan de fles wc reiniger gezeten, zijn lippen zijn rood
de kachel brandt en iedereen is misselijk en moe
mijn moeder heeft haar hele doos bloeddrukpillen ingenomen
mijn maat heeft te veel gepakt op het feest en reageert raar
ze heeft wodka bij haar antidepressiva gedronken en praat onzin
papa heeft twee keer zijn insuline gespoten

# homeless_tonight
ik heb geen slaapplaats vannacht
waar kan ik vanavond slapen
ik slaap op straat
ik sta op straat met mijn kinderen
mijn man heeft mij buitengezet
de huisbaas heeft het slot veranderd
onze spullen staan op het voetpad
ik ben dakloos
we zitten in het station met de koffers
de nachtopvang is vol
het vriest en ik heb alleen een slaapzak
ik slaap in mijn auto
ze hebben ons vandaag uit het centrum gezet
ik heb geen bed voor deze nacht
mijn vriend wil niet dat ik nog een nacht blijf, ik sta buiten met mijn zak
baby van 4 maand en geen dak
ik loop heel de nacht rond om warm te blijven
sinds vanmorgen is mijn sleutel niet meer goed, alles ligt op de stoep
deze avond nergens naartoe
fedasil zegt geen plaats, ik lig in een tent
waar slapen vannach
ik geen huis, waar slapen
kartonnen doos in het park is mijn bed
mag ik bij jullie op de vloer liggen tot morgen
we hebben nog tot 6 uur dan moeten we uit de kamer en dan niets
het hotel is betaald tot vandaag, daarna de straat
mijn moeder van 70 zit op een bank buiten, ze is uit huis gezet
ik ben gevlucht van thuis en heb geen plek om te slapen
uithuiszetting was deze morgen
in de wachtzaal van het ziekenhuis proberen wij te slapen
brand gehad, ons huis weg, waar moeten we deze nacht heen
geen onderdak
nachtopvang nodig voor 2 kinderen
de security jaagt ons weg uit het station en het sneeuwt
ik kom net toe in belgie en weet niet waar ik de nacht moet doorbrengen
de man van het huis heeft ons buiten gezet, al onze zakken staan op het voetpad
met een baby van 2 maand en het vriest, waar kunnen wij binnen
we zitten in de gare en alles is dicht
mijn slaapplaats is vandaag gedaan, ik weet niet waarheen
met onze koffers in de regen, het hostel wil ons niet meer
de opvang gaat dicht en ik heb drie kinderen bij

# trafficking
mijn baas heeft mijn paspoort
ik krijg mijn papieren terug als mijn schuld is afgewerkt
ik moet werken zonder loon
ik mag niet weg van het werk
ze dwingen mij met mannen te slapen
mensenhandel
gedwongen prostitutie
hij zegt dat ik 12000 euro moet terugverdienen
we slapen in de schuur en de deur gaat op slot
ze hebben mijn gsm afgepakt en ik werk van 5 tot middernacht
mijn madame laat mij niet buiten, ik poets en kook dag en nacht
als ik stop met werken doen ze mijn familie iets
ik moet bedelen voor een man
ik word uitgebuit
de man die mij hierbracht neemt al mijn geld
zij heeft juju gedaan en ik moet betalen
mijn lief wil dat ik met zijn vrienden naar bed ga voor geld
loverboy
mijn nichtje van 16 werkt in een bar en mag niet naar huis
smokkelaar wil nog 5000 en anders
ik ben hier als au pair maar leef als slaaf
chef zegt naar de politie gaan heeft geen zin, jij bent illegaal
ik slaap naast de machine, zeven dagen werk
beloofd restaurant, gekregen bordeel
patron heeft mijn kaart, geen dag vrij
ik moet drugs wegbrengen om mijn reis te betalen
ze filmen mij en zeggen als je gaat zetten we het op internet
ze brengen ons met busje smorgens en savonds terug, niemand mag praten met iemand
hij koopt mij een ticket en nu ben ik van hem zegt hij
baas heef paspoort mij en geen geld
twee jaar gewerkt en nooit loon gezien, ik durf niet weg
een vrouw op het werk heeft blauwe plekken en mag nooit alleen naar toilet
mijn zus moest trouwen en nu is ze dienstmeid opgesloten in huis
vast gehouden in een huis in de stad door de mensen die mijn reis regelden
ik teken papieren en hij neemt mijn leefloon elke maand af
de chef geeft onze paspoorten niet terug, wij slapen boven het restaurant
ik kuis bij mensen dag en nacht, geen euro gezien, ze doen de deur op slot
ik moet de reis afbetalen met werken, het wordt nooit minder
hij brengt mij naar mannen en houdt het geld
het bemiddelingsbureau houdt onze kaarten, we zitten met zes in een caravan en mogen niet weg
ik moest serveren maar het zijn mannen die betalen voor mij

# emergency
brand
er is brand in mijn huis
de keuken staat in brand
hij ademt niet meer
mijn vader heeft een hartaanval
mijn moeder is bewusteloos
bel een ambulance
iemand met een mes
er is geschoten
zwaar ongeval voor de deur
mijn kind is aangereden
hij bloedt heel erg
baby wordt blauw
ik ruik gas in de trap
pijn in de borst en ik zweet
mijn man zijn gezicht hangt scheef en hij praat raar
ze krijgt geen lucht
hij stikt in een druif
er komt zwarte rook onder de deur
oma ligt op de grond en antwoordt niet
hij is van de ladder gevallen en zijn ogen staan raar
vlammen uit het venster van hierboven
mijn vrouw bevalt nu in de auto
hij heeft stuipen en schuimt
iemand breekt nu binnen bij mij
kind in het water gevallen en haalt geen adem
ik krijg hem niet wakker
hij heeft een pistool en staat aan de deur
arm afgekneld in machine, bloed overal
ze trilt helemaal en valt weg
mijn buurman hangt half uit het raam
gestoken door wesp en haar keel zwelt dicht
stroom gekregen en ligt daar
zijn lippen worden paars
hij adem niet help snel
mijn vriend is neergestoken
het brand bij ons
ongeluk op de autostrade, wij zitten vast in de auto
mijn water is gebroken en ik ben alleen thuis
weeen om de 4 minuten en geen auto
er komt rook uit de garage onder ons
gaslucht in de traphal, iedereen hoest
mijn vader kan zijn arm niet meer optillen en zijn mond staat raar
oma ligt op de vloer en geeft geen antwoord
er staat iemand met een mes in de hal
mijn broer heeft iets gespoten en ziet blauw
stuk vlees in zijn keel, hij loopt paars aan
een fietser ligt onder een vrachtwagen
het balkon van hiernaast staat in vlammen

# harmless
mijn broer snurkt verschrikkelijk
de buurman rookt in de gang
mijn kind is bang in het donker
nee ik wil daar niet naar bellen
ik wil niet dood, ik wil leven
ik wil nie doodgaan voor ik oma ben
de batterij van mijn gsm is dood
dat verkeer wordt nog mijn dood
de deadline vermoordt mij haha
wanneer is de test van het brandalarm
cursus ademhaling
ademhalingsoefeningen
ik wil met iemand praten over slecht slapen
ik ben triestig
rattenvergif waar kopen
ik zoek een appartement
ruzie over huiswerk met mijn zoon
mijn paspoort ligt thuis
pillen van de apotheek ophalen
ik ben doodmoe
ik lach mij kapot
dood van de honger, wat is er te eten
mijn telefoon is uitgevallen
ik verveel mij dood
dat is om te sterven zo lekker
het slaat nergens op
mijn hart brandt van liefde voor koken
hoe blus ik een brandje, is er een cursus brandveiligheid
brandweer bezoeken met de klas
brandende vraag
brandverzekering voor huurders
ehbo cursus
eerste hulp bij ongevallen leren
mes en vork voor de kookles
messen slijpen
vechtsport voor kinderen
wie wint de match wordt een gevecht
huis brand hout in de stoof mag dat
de lamp brandt niet meer
mijn maag brandt na het eten
ik stik van de warmte in de klas
ik val dood als ik die factuur zie
zonder koffie ga ik dood
mijn kind heeft ruzie gemaakt met een vriendje
mijn man is boos omdat ik te laat was
ik slaap slecht door de buren
ik ben mijn werk kwijt en voel mij niet goed
ik wil verhuizen, dit huis is te klein
mijn contract stopt over drie maanden, ik zoek een huis
waar kan mijn tante slapen als ze op bezoek komt volgende maand
hotel voor mijn bezoekers
slapen mijn kinderen genoeg uren
ik werk graag extra uren
mijn baas vraagt een kopie van mijn paspoort
mijn paspoort vervalt
ik ben mijn identiteitskaart kwijt
mijn baas betaalt altijd op tijd
hoeveel loon krijg je in de poets
mijn kind is verkouden
mijn dochter is weg op kamp
mijn zoon is weg naar school, ik heb tijd
kind wil niet slapen
mijn zoon slaat met de deur als hij kwaad is
ze hebben elkaar geduwd op de speelplaats
kaars branden bij de foto van mijn vader
opa is gestorven, waar begrafenis regelen
rouwgroep
mijn moeder is vorig jaar overleden
film over de oorlog
boek over zelfmoordpreventie voor school
cursus weerbaarheid voor vrouwen
doodsbang voor het examen
ik ben bang voor honden
bang om te spreken in de klas
medicijnen voor mijn vader bestellen
hoeveel pillen zitten in een doosje
wasmiddel voor allergie
javel gebruiken om te poetsen
welk product voor ontstoppen gootsteen
giftige planten in de tuin weghalen
ik snij groenten voor de soep
schieten jullie nog op met mijn dossier
tijd doden voor de trein
dode hoek vrachtwagen les
mijn plant is dood
springtouw voor kinderen
springkasteel op het feest
trein gemist
ik spring straks even binnen
vuurwerk met nieuwjaar
verbrand door de zon
deadline voor inschrijving
de computer is gecrasht en dood
ik word gek van die papieren
mijn voeten doen pijn
bloed prikken wanneer
bloed geven rode kruis
mijn verhaal over de vlucht vertellen op school
mijn dochter slaapt vrijdag bij haar vriendin
mag mijn zoon bij zijn neef blijven slapen
mijn man is weg naar zijn werk
mijn kinderen zijn weg met de scouts
ik woon in de straat achter de kerk
we trouwen in de zomer, welke papieren
mijn zus trouwt met een belg
is er een bevallingscursus
mijn vrouw bevalt in maart, wat moeten we regelen
de file maakt mij gek
ik ga dood van de honger, wat eten we
ik lag plat van het lachen
mijn baas betaalt het loon pas op de tiende
ik moet mijn paspoort verlengen
de politie heeft mijn paspoort teruggevonden
hoe werkt de rookmelder
ik ruik graag de soep in jullie keuken
mijn kind drinkt geen melk
welke pillen mag ik nemen bij hoofdpijn
mijn zoon wil niet in het centrum wonen
de buren maken ruzie en roepen
ik ben bang voor het examen
hij volgt mij op instagram
mijn man laat mij de papieren doen
mijn dochter springt graag, welke sportclub
mijn man slaapt overdag want hij werkt s nachts
waar kan mijn familie overnachten als ze komen
mijn zoon heeft gevochten op school en kreeg straf
de deurwaarder stond aan de deur met een brief
onze kat is weggelopen
wij laten de valiezen bij jullie staan, mag dat
`;
