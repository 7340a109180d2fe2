/** How people say each need in Dutch. */
export const needs = `
# learn-language
ik zou graag nederlands leren spreken
waar kan ik een cursus nederlands volgen
taallessen
zoek leraar voor nederlandse les
ben nieuw in belgie en ik wil de taal van hier spreken
ik begrijp de mensen in de winkel niet, ik moet de taal kennen
mijn vrouw is pas aangekomen, zij zou graag naar de les gaan
nt2 cursus waar
iedereen praat hier vlaams en ik sta daar maar te lachen zonder iets te snappen
ik ga les nederlands doen hoe kan
is er bij u taalonderricht voor anderstaligen
al drie jaar hier en nog altijd zeg ik alleen goeiedag en dankuwel
aan de kassa wijs ik met mijn vinger want ik ken de woorden niet
mn broer komt uit spanje en moet rap nederlands kennen
cursus nederlans
zonder de taal kom ik hier nergens, waar begin ik
kan mijn schoonmoeder ook naar de nederlandse les

# learn-language-zero
ik spreek geen woord nederlands
helemaal van nul beginnen
niveau a1 start wanneer
ik ken niks van de taal, alleen ja en nee
cursus voor echte beginners
ik pas in belgie ik niet spreek nederlands
is er een klas voor mensen die nog nooit les gehad hebben
mijn man verstaat geen enkel woord, kan hij ook komen
gisteren aangekomen met vliegtuig, ik versta niemand
deze bericht mijn dochter schrijft, ik kan nog niks in nederlands
breakthrough 1.1 nederlands
tot tien tellen is alles wat ik kan
vertaal app doet al mijn gesprekken want zelf kan ik nog niets
absolute starter, eerste les
mag ik komen als ik nog niks versta
nul nederlands

# learn-language-next
ik heb a1 gedaan, wat nu
volgende niveau a2
ik spreek al een beetje maar wil beter spreken
cursus b1 of b2
gevorderden
mijn grammatica is slecht, ik maak veel fouten met de en het
ik kan de krant lezen maar een mooie mail schrijven lukt niet
heb 2.2 gehaald vorig jaar, waar kan ik verder
ik wil mijn nederlands verbeteren
zoeken jullie nog cursisten voor richtgraad 2
gewoon praten gaat maar op vergaderingen kan ik niet volgen
mn zus heeft certificaat a2 en wil hoger
ik zeg altijd ik heb gegaan en mensen lachen, dat moet beter
voor de hogeschool vragen ze b2, ik zit nu aan b1
schrijven op hoger niveau
na de basiscursus stopte ik, nu wil ik terug voortdoen
werkwoorden in de verleden tijd krijg ik niet in mijn hoofd, is er een les voor verder

# literacy
ik kan niet lezen en niet schrijven
leren lezen en schrijven
alfa cursus
nooit naar school geweest in mijn land
mijn moeder kent geen letters
het alfabet leren
ik zet altijd een kruisje of een vingerafdruk waar ik moet tekenen
in arabisch kan ik schrijven maar latijnse letters niet
als er een bord hangt moet ik altijd iemand vragen wat er staat
mijn kind leest voor mij de berichten van school omdat ik dat zelf niet kan
ik doe alsof ik mijn bril vergeten ben
analfabeet
spreken gaat goed maar pen vasthouden nooit geleerd
kan gij mij de letters leren
mijn buurvrouw van 50 is ongeletterd, bestaat er iets voor haar
ik stuur alleen spraakberichten want typen met letters kan ik niet goed
ik ken alleen cijfers geen woorden op papier

# level-test
welk niveau heb ik
niveautest
taaltest voor de cursus waar doen
ik weet niet in welke groep ik moet
moet ik eerst een toets doen voor ik mag starten
instaptoets nederlands
ik heb vroeger les gevolgd maar hoever sta ik nu
intaketest afspraak
de klas was te gemakkelijk voor mij, ze moeten kijken wat ik al kan
mijn zoon zit misschien in de verkeerde groep, het gaat te snel
wie beslist of ik in a1 of a2 zit
ze vroegen mij mijn niveau en ik wist niet wat antwoorden
kan iemand testen hoe goed ik nederlands praat
hoe weet ik wat past voor mij beginner of gevorderd
ik was in duitsland b1, hoe meten jullie mij hier
cursus te moeilijk na 2 lessen, te hoge klas gekozen
in de ene klas val ik in slaap, in de andere snap ik niets
ik lees goed maar spreken is nul, waar zetten jullie mij

# course-hours
ik werk overdag, is er avondles
les in het weekend
zaterdag cursus
smorgens als de kinderen op school zijn
kan alleen na 18u
ik heb vroege shift, ik kan pas in de namiddag komen
avondcursus
op welke uren zijn de lessen
woensdagnamiddag kan ik niet want dan is mijn kleine thuis
mijn ploegen wisselen elke week, de ene keer vroege de andere keer late
om half negen breng ik ze aan de schoolpoort en om half vier sta ik daar terug, daartussen ben ik vrij
hoeveel keer per week is het
uurrooster van de cursus
mn man klopt lange dagen en is pas om 7 uur thuis, wanneer kan hij dan leren
ik poets tot 14u, daarna wil ik les
alleen zondag vrij is er dan klas
dagles of avondles mogelijk

# course-price
hoeveel kost de cursus
is de les gratis
inschrijvingsgeld
verminderd tarief cursus
kan ik in stukjes betalen voor de lessen
ik heb leefloon, moet ik dan ook betalen om te leren
prijs nederlandse les
moet je boeken betalen ook
180 euro voor een cursus is teveel voor mij
ik wil graag leren maar mijn portemonnee zegt nee
werklozen betalen niks voor nederlands klopt dat
mijn vriendin moest niets geven voor haar cursus, ik wel, waarom
zijn opleidingscheques goed om de les te betalen
korting voor de klas met uitkering
aan het einde van de maand heb ik niks over, en toch wil ik studeren bij u
wa kost da, zo een cursus

# course-certificate
krijg ik een diploma na de cursus
attest van aanwezigheid
ik heb bewijs nodig dat ik naar de les kom
certificaat nederlands
deelcertificaat a2 nog niet gekregen
ocmw vraagt papier dat ik les volg
mijn attest is kwijt, kunnen jullie een nieuw maken
getuigschrift
is het diploma van jullie cursus officieel
de vdab gelooft mij niet dat ik elke dag in de klas zit
wanneer komen de certificaten van juni
heeft het papier waarde bij de gemeente voor nationaliteit
ik was geslaagd maar heb niks in mijn handen
bewijs van inschrijving voor de cursus aub
kan iemand een brief tekenen dat ik 80 procent aanwezig was
na een jaar studeren wil ik iets om aan de muur te hangen
op mijn werk geloven ze pas dat ik a2 heb als ik iets met stempel toon
de map van mijn cursussen is leeg, ik heb nooit iets gekregen op het einde

# course-enrol
hoe kan ik mij inschrijven voor de les
inschrijven cursus
wat moet ik meebrengen om in te schrijven voor nederlands
tot wanneer kan je je aanmelden voor de cursus
kan ik nog starten in februari
mijn naam op de lijst zetten voor nederlandse les
ik wil mijn vrouw opgeven voor de cursus
inschrijving online of ter plaatse
wanneer begint de nieuwe reeks
is het al te laat om mee te doen met de klas
aanmelden taalles
moet ik zelf komen of kan mijn zoon mij inschrijven
ik ga schrijven in cursus nederlands waar ik moet gaan
eerste les was vorige week, mag ik nog instappen
inschrijfformulier van de cursus, waar vind ik dat
ik stond voor de deur voor de les maar ze zeiden ge moet u eerst registreren

# course-full
de cursus is vol
wachtlijst
hoelang moet ik wachten op een plaats in de les
zijn er nog plaatsen vrij
ik sta al vier maanden op de lijst en niemand belt
volzet
overal waar ik vraag zeggen ze kom volgend jaar terug
is er nog plek in de avondklas
wanneer komt er een stoel vrij in de klas
mijn nummer op de wachtlijst is 37, is dat lang
kan ik ergens anders terecht als jullie geen plaats meer hebben
altijd hetzelfde, geen plaats geen plaats
ze hebben mijn telefoon opgeschreven en gezegd we laten iets weten, dat was in maart
wordt er een extra groep geopend
plek over a1
men dochter wil starten maar t zit vol, wa nu
kom in september terug zeiden ze in september zeiden ze kom in januari
ik niet kan wachten zo lang, andere klas is plaats?

# course-missed
ik kan vandaag niet naar de les komen
les gemist
ik ben ziek, ik kom morgen niet in de klas
mijn kind heeft koorts dus geen les voor mij
kan ik de gemiste les inhalen
ik ga twee weken naar mijn land, verlies ik dan mijn plaats in de cursus
te laat voor de les, trein staakt
afwezig melden voor cursus
wat heb jullie gedaan gisteren in de les ik was niet daar
drie keer niet geweest, mag ik nog terugkomen in de klas
moet ik een doktersbriefje geven aan de leerkracht
sorry juf ik niet kan komen, afspraak gemeente
mijn shift is veranderd en nu mis ik altijd dinsdag les
door operatie van mijn man lag ik achter, hoe krijg ik de blaadjes van de cursus
hoeveel lessen mag je missen
ik sliep door mijn wekker en de klas was al bezig

# practise-speaking
ik wil nederlands oefenen met mensen
praatgroep
conversatietafel
ik versta alles maar als ik moet spreken komt er niks uit
praatcafe wanneer
ik ben beschaamd om te praten, bang voor fouten
met wie kan ik babbelen in het nederlands
in de klas leer ik regels maar daarbuiten spreekt niemand met mij
als vlamingen horen dat ik zoek naar woorden doen ze direct engels
oefenkansen nederlands
taalmaatje of buddy om mee te spreken
thuis is het turks, op het werk frans, wanneer spreek ik ooit nederlands
mijn tong doet niet wat mijn hoofd wil
zoek belg om wekelijks te praten
mn zus kent grammatica van buiten maar durft geen brood bestellen
spreken oefenen
babbelgroep voor anderstaligen

# learn-at-home
nederlands leren thuis
welke app is goed om de taal te leren
online cursus
filmpjes om nederlands te leren
boek om zelf te studeren
duolingo is niet genoeg, wat nog
ik kan de deur niet uit met de baby maar wil toch leren
afstandsonderwijs
zelfstudie
op de bus wil ik leren met mijn gsm
oefeningen op internet nederlands
les via zoom of teams mogelijk
bestaat er een website gratis voor woordjes
ik woon ver en heb geen vervoer, kan ik van thuis uit de les volgen
savonds in bed wil ik nog wat woorden leren
tv kijken met ondertitels is dat goed om taal te leren, wat raad je aan
met drie kleintjes rond mijn benen geraak ik nergens, maar savonds heb ik een uurtje met de laptop
ik kijk peppa pig in het nederlands om bij te leren, wat bestaat er voor grote mensen
geen school voor mij, ik leer op mijn zetel, geef tips

# language-for-work
nederlands voor op het werk
mijn baas zegt ik moet beter nederlands praten anders geen contract
ik versta mijn collegas niet in de pauze
nederlands op de werkvloer
taalcursus voor verpleegkundigen
in de fabriek roepen ze instructies en ik knik maar
woorden voor de poets en klanten leren
taalcoach van het werk
ze praten plat dialect op de werf, ik snap niks
vakwoorden leren voor magazijn
mijn man verliest zijn job als hij geen nederlands leert
telefoneren met klanten durf ik niet in het nederlands
veiligheidsregels staan in nederlands en ik kan niet volgen op de job
werk ik in keuken, chef spreekt snel, ik wil zijn taal leren
cursus tijdens werkuren door werkgever
bij de sollicitatie zeiden ze uw taal is te zwak voor deze functie

# language-for-parents
nederlands voor ouders
taalles samen met andere mamas
ik wil de juf verstaan
mijn kinderen praten nederlands onder elkaar en ik kan niet volgen
oudercontact komt en ik heb een taal tekort
nederlands leren op de school van mijn kind
mijn dochter van 7 vertaalt alles voor mij, dat is niet goed
ik wil woorden leren om met de leerkracht te praten
taal voor mama en papa
cursus nederlands over school en kinderen
aan de schoolpoort staan de andere ouders te praten en ik alleen
ik wil zelf mijn zoon kunnen helpen met lezen maar mijn nederlands is te weinig
les voor ouders op school
als de meester iets zegt over mijn kleine knik ik ja en snap niets
voorlezen voor het slapen in het nederlands wil ik kunnen
oudergroep nederlands

# civic-integration
moet ik inburgeren
inburgering
inburgeringscontract getekend, wat nu
ik heb een brief gekregen dat ik verplicht cursus moet doen
boete inburgering
maatschappelijke orientatie
mo les in mijn eigen taal
vrijstelling inburgering want ik ben ziek
inburgeringstraject wie moet dat volgen
agentschap integratie zegt mijn man moet binnen 3 maand starten
ik ben 66, moet ik nog inburgeren
360 euro betalen voor inburgering klopt dat
ik kom uit polen, is het voor mij ook verplicht of vrijwillig
attest van inburgering nodig
cursus over belgie, hoe werkt het hier, rechten en plichten
ik kon niet komen naar mijn verplichte cursus door werk en nu willen ze straf geven
in brussel is het ook verplicht ja of nee
inburgerings traject participatie 40 uren

# civic-test
examen inburgering
test maatschappelijke orientatie wanneer
hoe kan ik mij voorbereiden op het inburgeringsexamen
ik ben niet geslaagd voor de mo test
vragen van de test over belgie
hoeveel keer mag je het inburgeringsexamen opnieuw doen
mijn vrouw heeft stress, volgende week moet ze de toets van mo afleggen
koning, gemeenteraad, wetten, wat moet ik allemaal van buiten leren voor die proef
in welke taal is het examen van inburgering
gebuisd inburgeringstoets
hoeveel punten nodig om te slagen voor mo
moet ik betalen voor de test van het inburgeringstraject
vroeger was er geen examen, nu wel, hoe gaat dat
oefenvragen test samenleving
ik ken de antwoorden maar ben zo zenuwachtig voor het examen over de samenleving
kennis van de maatschappij toets
ik moet weten wie minister is en hoe stemmen gaat, anders slaag ik niet

# interpreter
ik heb een tolk nodig
tolk bij de dokter
spreken jullie arabisch of moet ik iemand meebrengen
wie kan mee naar de gemeente om te vertalen wat ze zeggen
sociaal tolk
mijn moeder spreekt alleen pashto en moet naar het ziekenhuis
ik versta de dokter niet en hij mij niet
oudercontact op school, is er iemand die tolkt
telefoontolk tigrinya
op de afspraak praatten ze snel en ik heb maar ja gezegd
altijd moet mijn zoontje van 9 meegaan om te zeggen wat de dokter zegt
tolken gratis of betalen
somali iemand voor te praten op ocmw
is er een vrouwelijke tolk voor bij de gynaecoloog
kan er iemand meekomen die dari en nederlands kan
heeft de gemeente een tolk als ik trouw
hij praat ik praat niemand snapt niemand, op de gemeente was het een ramp
de dokter tekende een maag op papier want we konden elkaar niet verstaan
ik wil niet dat mijn kind hoort wat de vrouwendokter zegt

# translate-document
geboorteakte laten vertalen
beedigd vertaler
ik moet mijn diploma in het nederlands hebben
document vertaling officieel
huwelijksakte uit marokko vertalen en legaliseren
hoeveel kost een vertaling van een akte
waar vind ik een erkende vertaler oekraiens
de gemeente aanvaardt mijn papier niet, het staat in het arabisch
apostille en vertaling
mijn rijbewijs papieren in farsi moeten vertaald worden
rapporten van de school van mijn land, wie zet die om
beëdigde vertaling
ze willen een stempel van een vertaler van de rechtbank
mn strafblad uit turkije naar nederlands laten omzetten
medisch verslag van thuisland vertalen voor de specialist
vertaalburo voor documenten
mijn trouwakte heeft alleen arabische letters en de ambtenaar haalt zijn schouders op
ze stuurden mijn dossier terug omdat het niet in een landstaal is

# residence-card
mijn verblijfskaart vervalt volgende maand
verblijfsvergunning verlengen
oranje kaart
a kaart b kaart verschil
ik heb mijn kaart nog niet gekregen
verblijfskaart verloren
bijlage 15 is bijna gedaan
mijn carte is verlopen en de gemeente geeft geen afspraak
kan ik reizen met een oranje kaart
attest van immatriculatie verlengen
f kaart aanvragen
de baas wil mij niet meer laten werken want op mijn kaart staat een datum van vorige week
mijn zoon wordt 12, krijgt hij een nieuwe verblijfstitel
wanneer krijg ik een permanent verblijf
al drie keer naar loket vreemdelingen, nog altijd geen plastiek kaartje
single permit loopt af in augustus
verblijf verlengen wat nodig
ik durf niet op reis want in mijn portefeuille zit een kaart die over tien dagen ongeldig is
de gemeente zegt wacht op de brief, maar zonder kaartje wil niemand mij huren of werk geven
mijn kaart gevallen in wc, nieuwe hoe

# no-papers
ik heb geen papieren
zonder papieren
sans papiers hulp
mag ik komen ook al ben ik illegaal
ik ben hier niet legaal, wat kan ik doen
regularisatie 9bis
mijn neef woont hier al 8 jaar maar bestaat nergens op een lijst
ik durf de straat niet op want controle op de tram
zonder verblijf, heb ik ook rechten
geen documenten geen nummer, wie wil mij helpen
kan iemand die ondergedoken is bij jullie langskomen
ik werk, ik leef, ik betaal huur maar ik heb geen kaart van belgie
illegaal in belgie
mensen zonder wettig verblijf
mijn kinderen zijn hier geboren en toch hebben we niks van verblijf
als ze mijn kaart vragen heb ik niets om te tonen
mijn visum is al lang voorbij en ik ben gebleven

# asylum
ik wil asiel vragen
asielprocedure hoe lang
interview bij cgvs
ik wacht op beslissing van asiel
opvangcentrum
klein kasteeltje waar moet ik gaan
fedasil geeft geen plaats
ik ben gevlucht uit mijn land, kan niet terug
dublin procedure
mijn broer is in het asielcentrum sinds 14 maanden
verzoek om internationale bescherming
ze gaan mij vragen stellen over mijn leven daar en ik ben bang iets fouts te zeggen
al twee jaar leef ik uit een koffer in een kamer met zes, en niemand zegt ja of nee
bijlage 26 gekregen
tijdelijke bescherming oekraine
politiek vluchteling worden
wanneer mag ik werken als asielzoeker
in mijn land wachten ze op mij met geweren, ik kan hier blijven of niet
eergisteren toegekomen met de bus, waar moet ik mij melden voor bescherming

# negative-decision
ik heb een negatief gekregen
bevel om het grondgebied te verlaten
beroep tegen weigering verblijf
mijn asiel is afgewezen
ze zeggen ik moet belgie verlaten binnen 30 dagen
annulatieberoep rvv
bijlage 13
brief van dienst vreemdelingenzaken: geweigerd
wat kan ik nog doen na negatieve beslissing
tweede keer asiel aanvragen na neen
mijn vriend kreeg bevel en zijn termijn loopt vrijdag af
raad voor vreemdelingenbetwistingen
alles is voorbij, ze hebben neen gezegd op mijn dossier van verblijf
hoeveel dagen heb ik om in beroep te gaan
uitwijzing
mijn aanvraag 9ter is onontvankelijk verklaard
de assistent zei dat ik uit het centrum moet want er is een negatief

# family-reunion
gezinshereniging
ik wil mijn vrouw naar hier laten komen
mijn kinderen zijn nog in syrie, hoe brengen naar belgie
visum voor mijn man gezinshereniging
hoeveel moet ik verdienen om mijn gezin te laten overkomen
mijn moeder is oud en alleen daar, kan zij bij mij wonen
regroupement familial
al drie jaar zie ik mijn dochter alleen op het scherm van mijn telefoon
dossier familie bij ambassade hoe lang
ik ben erkend vluchteling, binnen 12 maand gezin aanvragen
mijn verloofde woont in marokko, kan zij komen na trouw
dna test voor mijn zoon
mn vrouw zit in turkije met de kleintjes en ik hier alleen
ouders laten komen naar belgie
hoe kan mijn familie bij mij komen leven
mijn bed is half leeg, mijn man wacht ginder op zijn visum

# nationality
belg worden
nationaliteit aanvragen
ik wil een belgisch paspoort
na hoeveel jaar kan ik belg worden
belgische nationaliteit voorwaarden
krijgt mijn kind de belgische nationaliteit bij geboorte
nationaliteitsverklaring
mijn man is al belg, wanneer ik
468 dagen gewerkt is dat genoeg voor de nationaliteit
ik wil ook kunnen stemmen zoals iedereen
vijf jaar wettig verblijf en nu
kost om belg te worden 150 euro?
ik leef hier al langer dan in mijn geboorteland en toch ben ik op papier nog vreemdeling
moet ik mijn oude nationaliteit opgeven
naturalisatie
mn dochter van 18 is hier geboren maar heeft nog altijd een marokkaans paspoort
procureur heeft advies gegeven over mijn nationaliteit

# marriage-papers
ik wil trouwen welke papieren
wettelijk samenwonen
echtscheiding papieren
kind erkennen als vader
huwelijk in buitenland laten registreren
schijnhuwelijk onderzoek
verklaring van wettelijke samenwoonst intrekken
mijn vriend en ik willen samen op papier staan
de ambtenaar wil ons niet trouwen
gescheiden in marokko maar hier nog altijd getrouwd
vaderschap erkenning gemeente
mijn zoon draagt mijn naam niet omdat ik niet getrouwd was
ongehuwd attest nodig celibaat
wij hebben de datum van de trouw al en de gemeente zegt document ontbreekt
echtscheiding aanvragen hoe begin je
trouwboekje
ze was al zwanger en we zijn nog niet getrouwd, wie is dan papa op papier

# lawyer
ik heb een advocaat nodig
pro deo advocaat
gratis rechtshulp
brief van de rechtbank gekregen
ken mijn rechten niet
juridisch advies
dagvaarding, moet ik gaan
justitiehuis eerstelijns
kan een advocaat mij verdedigen zonder geld
mijn advocaat antwoordt niet meer, kan ik veranderen
ik moet voor de vrederechter verschijnen
iemand heeft klacht tegen mij ingediend, wie staat mij bij
bureau voor juridische bijstand
mijn broer moet naar de rechter en weet niet wat zeggen
ik voel dat ze mij onrecht doen maar kan het niet bewijzen met wetten
wie weet iets van belgische wet
advokaat gratis
ik moet voorkomen de 14de en ik heb geen euro om iemand te betalen die voor mij spreekt
ze hebben mij iets laten tekenen en nu zeggen ze dat ik geen recht meer heb

# letter-help
ik heb een brief gekregen en ik snap hem niet
kan iemand mijn brief lezen
formulier invullen
wat staat er in deze papieren
hulp met administratie
er is een aangetekende zending, wat moet ik doen
ik heb een doos vol enveloppen die ik niet open
papierwerk
moeilijke brief van de gemeente
mag ik een foto sturen van een document dat ik niet begrijp
elke keer als de postbode komt krijg ik buikpijn
ze vragen mij iets aan te kruisen en te tekenen, ik weet niet waarvoor
mijn buurman stopte vroeger met mij door de post te kijken maar hij is verhuisd
blauwe enveloppe, veel tekst, niks begrepen
helpen mij brief lezen aub
ge moet hier advocaat zijn om die paperassen te verstaan
mn vader heeft documenten van het ziekenfonds en hij weet niet wat invullen

# town-hall
inschrijven in de gemeente
gezinssamenstelling attest
nieuwe identiteitskaart aanvragen
uittreksel geboorteakte
loket bevolking
kids-id voor mijn dochter
mijn baby is geboren, waar geef ik hem aan
bewijs van woonst
uittreksel strafregister voor nieuwe job
mijn id kaart is kapot
pincode van mijn identiteitskaart vergeten
commune afspraak maken
samenstelling van gezin papier voor de school
ik sta nog nergens ingeschreven en de bank vraagt mijn rijksregisternummer
bewijs van goed gedrag en zeden
internationaal paspoort bestellen, ik ben belg
wa moet ik doen in t stadhuis als er iemand gestorven is
gemeentehuis papier halen
voor alles vragen ze papieren van het loket en ik weet niet welk loket
mijn dochtertje is nu twee weken oud en ze bestaat nog niet op papier
waar ik krijgen attest met alle namen van mijn gezin

# change-address
ik ben verhuisd
adres veranderen
nieuw adres doorgeven aan de gemeente
ik woon sinds gisteren ergens anders
adreswijziging
wijkagent komt kijken of ik daar woon
mijn post gaat nog naar mijn oude straat
domicilie veranderen
hoeveel dagen heb ik om te zeggen dat ik verhuis ben
bij vriendin ingetrokken, moet ik dat melden
de agent is geweest maar ik was niet thuis, nu ben ik niet ingeschreven op mijn nieuw adres
op mijn kaart staat nog vilvoorde maar ik zit nu in een ander dorp
kan ik mij domiciliëren bij mijn neef
referentieadres
moet ik iedereen verwittigen na verhuizing, bank, mutualiteit, school
mijn zoon gaat op zijn eigen wonen, zijn domicilie
nieuwe straat, nieuwe bel, maar op mijn kaart nog het oude
ik heb de dozen uitgepakt, wat nu met de papieren

# foreign-diploma
mijn diploma laten erkennen
gelijkwaardigheid diploma
naric
ik was ingenieur in syrie, telt dat hier
buitenlands diploma
in mijn land leerkracht, hier poets ik
erkenning van studies uit oekraine
mijn vrouw is verpleegster met papieren uit marokko maar mag niet werken als verpleegster
equivalentie diploma secundair
hoelang duurt diploma erkenning
twaalf jaar gestudeerd en hier zeggen ze ge hebt niks
diploma van universiteit kabul is verbrand, wat nu
nostrificatie
kan mijn bachelor van india omgezet worden
mijn titel van arts is hier een waardeloos papiertje
welke punten en vakken moet ik tonen voor gelijkschakeling
deploma erkennen kosten

# driving-licence
rijbewijs halen
mijn rijbewijs omwisselen
theorie examen auto
leren autorijden
rijschool goedkoop
voorlopig rijbewijs 18 maand
theorie oefenen in mijn taal
is mijn marokkaans rijbewijs hier geldig
praktijkexamen gebuisd
ik heb 20 jaar met een camion gereden ginder maar hier mag ik niks
rijlessen betalen wie helpt
met welke papieren mag ik hier met de auto rijden
voor die job moet je zelf kunnen rijden en ik heb nog niet
mijn man zegt ik moet kunnen sturen om de kinderen weg te brengen
rij bewijs b belgie
verkeersborden en voorrang van rechts leren
theoretisch examen met tolk

# digital-identity
itsme
itsme werkt niet
aanmelden bij de overheid met eid
ebox
ik heb geen kaartlezer
puk code itsme
mijnburgerprofiel inloggen
hoe activeer ik itsme zonder bank
ze sturen alles naar mijn digitale brievenbus en ik kan er niet in
code van id kaart om in te loggen op website van de gemeente
my gov app
csam token via sms
elke site vraagt dat oranje logo en ik heb dat niet
mijn moeder moet inloggen bij de mutualiteit met haar eid
digitale sleutel
vroeger ging ik naar het loket nu zeggen ze doe het met itsme
it's me aanmaken met b-kaart
ze zeggen logt u in en dan staat er steek uw kaart in de lezer, welke lezer
mijn vrouw kan haar documenten van de staat niet zien op internet

# taxes
belastingbrief
belastingen invullen
ik moet 900 euro belasting betalen waarom
tax on web
aangifte personenbelasting
wanneer krijg ik mijn belastingen terug
bruine enveloppe van financien
aanslagbiljet
ik heb geen aangifte gekregen dit jaar
fiscus
kinderen ten laste op de belastingen
wie helpt met de belastingsaangifte
mijn man heeft in frankrijk gewerkt, waar moeten wij aangeven
elk jaar in juni dezelfde miserie met die vakjes en codes
gemeentebelasting huisvuil
ik verdien bijna niks en moet toch nog aan de staat afdragen
belastingsbrief niet binnengestuurd, nu boete
voorstel van vereenvoudigde aangifte klopt dat
ik heb een blad gekregen van fod financien met een bedrag waar ik van schrik
twee werkgevers gehad dit jaar en nu moet ik bijbetalen aan de staat

# which-papers-bring
welke papieren moet ik meebrengen
wat moet ik bij hebben
moet ik mijn identiteitskaart meenemen
wat heb ik nodig voor de afspraak
welke documenten
is een foto van mijn kaart genoeg of moet ik de echte tonen
moet ik iets meepakken als ik kom
pasfoto nodig
vorige keer stuurden ze mij terug omdat er een blad ontbrak
wat steek ik in mijn map voor morgen
loonfiches ook meebrengen
ik kom dinsdag, wa moet ik bijhebben
wilt u de originelen zien of is kopie goed
moeder moet trouwboekje geven of niet bij inschrijven
ik wil niet twee keer komen, zeg mij alles wat op tafel moet liggen
lijstje van papieren aub
mijn tas zit vol mappen, welke map neem ik mee
kom ik met lege handen of moet er iets bij

# find-work
ik zoek werk
ik zoek een job
waar zijn er vacatures
ik wil werken maar vind niks
interim kantoor
werk zoeken
vdab inschrijven
heb je werk voor mij
ik kan poetsen, koken, alles, zeg mij waar
werkloos al lang
mijn zoon is 19 en zit heel de dag thuis zonder werk
ik heb twee handen en die doen niks
iedereen zegt ervaring nodig maar niemand geeft mij een kans
ik geen job, hoe vinden
studentenjob zomer
mn man heeft zeven cvs afgegeven en niemand belt terug
magazijn, fabriek, bouw, maakt niet uit
artikel 60
opstaan en niet weten waarvoor, ik wil terug mijn eigen boterham verdienen
elke ochtend vroeg op om nergens naartoe te gaan
ze zeggen altijd wij bellen u en niemand belt, ik wil gewoon beginnen
ik kunnen alles doen: schilderen, afwassen, dozen dragen

# write-cv
cv maken
sollicitatiebrief schrijven
hulp bij cv
ik heb een sollicitatiegesprek
hoe schrijf ik een motivatiebrief
wat moet ik zeggen op het gesprek met de baas
curriculum vitae
kan iemand mijn cv verbeteren
ze vragen een mail met voorstelling van mijzelf
ik heb nooit een cv gehad, in mijn land ga je gewoon vragen
sollicitatie oefenen
morgen interview, ik ben zenuwachtig, wat aantrekken
mijn dochter moet een brief maken voor een vakantiejob
foto op de cv ja of nee
hoe leg ik uit dat ik tien jaar thuis was met kinderen als ze vragen naar ervaring
online formulier voor vacature met vak motivatie, wat schrijf ik
cv in goed nederlands zetten
ik heb altijd gewerkt maar weet niet hoe dat op een blad moet staan
de baas vroeg stuur iets over uzelf en ik zit al een uur naar een wit scherm te kijken

# unemployment
werkloosheidsuitkering
dop
stempelgeld aanvragen
ik ben mijn werk kwijt
hoe krijg ik werkloosheid
rva brief
vakbond acv of abvv
c4 gekregen van de baas
hulpkas hvw
ik ben ingeschreven als werkzoekende, krijg ik geld
uitkering stopt na twee jaar
fabriek gesloten, iedereen naar huis gestuurd, en nu
tijdelijk werkloos
mijn papieren van de dop zijn niet in orde
geschorst door rva
na 11 jaar werken sta ik op straat met alleen mijn c4 in de hand
sinds maart heb ik geen contract meer, wie betaalt mij nu
stempelen
vrijdag was mijn laatste dag, ik heb de sleutel van de werf afgegeven
mijn interim stopt elke vrijdag en maandag weet ik niet of ik geld heb

# work-rights
mijn baas betaalt mij niet
geen contract gekregen
ik heb loon tegoed
ontslagen zonder reden
ziek en baas wordt boos
ze laten mij 12 uur per dag werken
overuren niet betaald
recht op vakantiegeld
arbeidsongeval op de werf
opzegtermijn
mag mijn werkgever mij ontslaan als ik zwanger ben
loonfiche klopt niet
elke maand zegt hij volgende week volgende week, en mijn geld komt niet
in het restaurant doe ik 60 uur en op papier staat 20
bedrog met dimona
de chef schreeuwt en smijt met potten, moet ik dat verdragen
mn vrouw poetst met dienstencheques en krijgt haar verplaatsing niet terug
pauze mag niet van de ploegbaas

# own-business
eigen zaak beginnen
zelfstandige worden
ik wil een winkel openen
kapperszaak starten
btw nummer
in bijberoep
ondernemingsloket
hoeveel kost sociale bijdrage zelfstandige
ik maak taarten thuis en wil ze verkopen, mag dat
mijn man wil een nachtwinkel of snackbar overnemen
beroepskaart
lening voor starters microkrediet
ik heb een idee en ben mijn eigen baas liever dan onder een ander
naaiatelier in mijn garage, welke vergunning
foodtruck
uber eats met eigen statuut
zelfstandig schilder factuur maken
van mijn keuken een bedrijfje maken

# training-job
beroepsopleiding
vdab opleiding
ik wil een stiel leren
stage zoeken
cursus lasser
opleiding verzorgende
knelpuntberoep
ibo contract
ik wil elektricien worden
leren met de heftruck rijden
mijn zoon wil niet meer op schoolbank, hij wil een vak met zijn handen
logistiek assistent opleiding
syntra
opleiding met nederlands erbij
werkplekleren
ik ben moe van altijd poetsen, ik wil iets leren waar vraag naar is
waar kan mijn vrouw voor kinderbegeleidster leren
omscholing op mijn 45
ik ben 24 en kan nog niets waar een baas op wacht
met mijn handen ben ik goed maar ik heb geen papier van een vak

# volunteering
vrijwilligerswerk
ik wil iets nuttigs doen
kan ik ergens helpen zonder loon
vrijwilliger worden als asielzoeker mag dat
ik wacht op papieren en wil niet stilzitten
iets terugdoen voor belgie
vrijwilligerswerk zoeken in de buurt
mensen helpen
mag ik vrijwilliger zijn met dop
in afwachting van werk wil ik iets betekenen
ik kan goed koken, wie kan dat gebruiken
rusthuis helpen, oude mensen bezoeken
mijn dagen zijn lang en mijn handen jeuken om iets te doen voor anderen
onkostenvergoeding vrijwilligers
is vrijwilliger goed voor op mijn cv
mijn dochter van 16 zou graag ergens meehelpen in de vakantie
ik gratis werken wil om mensen leren

# benefits
leefloon
ik heb geen inkomen
ocmw geld aanvragen
cpas
hoe krijg ik steun
ik leef van niks
uitkering aanvragen
maatschappelijk werker ocmw
equivalent leefloon
mijn leefloon is gestopt
hoeveel is het leefloon voor alleenstaande met kind
steun van de staat
de tiende van de maand en mijn portefeuille is al leeg
ik leen elke maand bij mijn zus om melk te kopen
financiele steun gezin
ik heb recht op iets of niet, ik verdien nul
mijn man is vertrokken en het was zijn loon waar wij van leefden
sociaal onderzoek ocmw, wat gaan ze vragen
inkomen is te laag om van te leven

# debts
schulden
ik kan mijn rekeningen niet betalen
deurwaarder
afbetalingsplan
aanmaning gekregen
schuldbemiddeling
collectieve schuldenregeling
budgetbegeleiding
incassobureau belt elke dag
ze gaan mijn meubels komen opschrijven
loonbeslag
ik durf mijn brievenbus niet meer open doen
de ene put met de andere vullen
mijn kredietkaart is een ramp geworden, 6000 euro
betalen in schijven mogelijk
herinnering na herinnering en er komt altijd kost bij
mijn ex heeft leningen op mijn naam gezet
een man aan de deur met een papier zei volgende keer neem ik de tv mee
ziekenhuis, gsm, school, alles achterstallig

# energy-bill
energiefactuur te hoog
elektriciteit afgesloten
sociaal tarief
gas te duur
budgetmeter opladen
fluvius brief
afrekening 1400 euro
waterfactuur
verwarming te duur
ze gaan mijn stroom afsnijden
van leverancier veranderen
mazout toelage verwarmingsfonds
wij zitten met drie truien in de zetel want de chauffage durven we niet opzetten
de radiator eet mijn loon op
voorschot engie te veel
meterstanden doorgeven
kaarsen op tafel omdat de kaart van de meter leeg is
mn moeder doucht koud om te sparen
stookolie niet kunnen betalen
verhoogde tegemoetkoming en korting op elektriek

# child-benefit
kindergeld
groeipakket
kinderbijslag aanvragen
startbedrag geboorte
kindergeld niet gekregen deze maand
hoeveel kindergeld voor 3 kinderen
sociale toeslag groeipakket
fons
mijn kinderen zijn pas aangekomen, krijgen zij ook kindergeld
babypremie
de kassa van kindergeld vraagt papieren
kinderopvangtoeslag
mijn ex krijgt het geld van de kinderen maar ze slapen bij mij
myfamily infino
tot welke leeftijd loopt de kinderbijslag
sinds wij verhuisd zijn van brussel naar vlaanderen komt er niks meer voor de kleintjes
geboortepremie
zoon studeert niet meer, stopt zijn bijslag dan
mijn buurvrouw krijgt elke maand iets op haar rekening voor haar drie kinderen en ik niets
derde kindje geboren en nog geen cent van groeipakket gezien

# bank-account
bankrekening openen
de bank weigert mij
bankkaart
geld sturen naar mijn land
basisbankdienst
welke bank voor mensen met oranje kaart
bankkaart gestolen of geblokkeerd pin
overschrijving doen hoe
western union
mijn loon kan niet komen want ik heb geen rekening
iban nummer
bancontact vergeten code
ze hebben mijn rekening afgesloten zonder uitleg
gratis zichtrekening
waar ik geld doen, ik heb alles onder mijn matras
de baas vraagt een rekeningnummer
spaarboekje voor mijn kind
app van kbc werkt niet
aan de balie keken ze naar mijn kaart en zeiden neen meneer voor u openen wij niks
mijn zus in dakar wacht op 50 euro van mij, hoe krijg ik dat ginder

# phone-internet
gsm abonnement
simkaart
internet thuis goedkoop
proximus telenet orange welke
mijn telefoonrekening is te hoog
abonnement opzeggen
sociaal tarief internet
herlaadkaart
ik heb getekend in de winkel en nu betaal ik 80 euro per maand
nummer behouden als ik verander van operator
wifi aanvragen voor het huis
ze hebben mijn nummer afgesneden
data op na een week
bellen naar buitenland goedkoop
de verkoper zei gratis gsm maar 24 maand vast
kinderen moeten thuis voor school op internet en wij hebben geen lijn
modem plaatsen
prepaid kaart
elke maand schrik ik van het bedrag voor bellen, ik bel bijna nooit
de man aan de deur liet mij tekenen op een tablet en nu heb ik tv internet en vast lijn die ik niet wil
halverwege de maand is mijn belkrediet op

# pension
pensioen aanvragen
wanneer mag ik op pensioen
hoeveel pensioen krijg ik
mypension
igo inkomensgarantie ouderen
ik ben 65 en heb maar 8 jaar in belgie gewerkt
mijn vader is oud en krijgt niets
pensioendienst brussel
overlevingspensioen weduwe
pensioen uit marokko en belgie samen
vervroegd stoppen met werken
mijn rug is op na 40 jaar bouw, mag ik eindelijk thuisblijven
minimumpensioen
pensioen in buitenland laten storten
op mijn 67ste nog vuilbakken ophalen, wanneer is het genoeg
brief pensioenen nog niet gekregen
rustpensioen loopbaan jaren
ik voel mijn knieen en ik tel de jaren die ik nog moet werken
mijn man is gestorven, heb ik recht op iets van zijn loopbaan

# disability-benefit
invaliditeit
ik ben al lang ziek en kan niet werken
uitkering mutualiteit ziekte
erkenning handicap fod
punten handicap
inkomensvervangende tegemoetkoming
kind met handicap verhoogd kindergeld
controlearts zegt ik moet terug werken
adviserend geneesheer
zorgbudget
ik kan mijn arm niet meer gebruiken, krijg ik iets
parkeerkaart gehandicapten
mijn zoon heeft autisme, bestaat er een toelage
my handicap aanvraag
na mijn ongeluk sta ik nooit meer recht lang genoeg voor een job, van wat leef ik
arbeidsongeschikt
vrouw heeft ms, wie betaalt haar als ze niet kan werken
medex
zorgverzekering vlaamse 130 euro
de dokter heeft mij een jaar thuis geschreven en de baas betaalt al lang niet meer
met een been minder vind je geen baas die u wil

# school-costs
schoolrekening te hoog
schooltoeslag aanvragen
studietoelage
geld voor schoolreis
ik kan de factuur van school niet betalen
zeeklassen kosten
boeken voor het middelbaar zijn duur
maximumfactuur
de school vraagt 200 euro voor een laptop
maaltijden en opvang op school schuld
heb ik recht op schoolbeurs
mijn dochter zegt ze is ziek op de dag van de uitstap omdat ik niet kan betalen
turnkledij, boekentas, passer, er komt geen eind aan
sneeuwklas 450 euro onmogelijk
drinkgeld en remgeld school
afbetaling bij de school kan dat
zoon is de enige die niet meegaat met de bus naar pairi daiza want ik heb het niet

# scam
ik ben opgelicht
valse sms
iemand heeft geld van mijn rekening gehaald
phishing
ik heb op een link geklikt
oplichter
vals bericht van de bank
whatsapp van mijn zoon met ander nummer vraagt geld
ik heb mijn code gegeven aan de telefoon
voorschot betaald voor appartement dat niet bestaat
online gekocht nooit gekregen
card stop
fraude
een man van microsoft heeft mijn computer overgenomen
paketje van bpost 2 euro betalen is dat echt
ze beloofden mij papieren voor 3000 en zijn verdwenen met het geld
mn moeder gelooft dat ze een prijs won en heeft haar kaart nummer gegeven
opgelicht op marketplace
scam
ik heb betaald en de verkoper heeft mij geblokkeerd
zondag 1200 euro weg van mijn kaart, ik heb niets gekocht

# find-housing
ik zoek een appartement
huis huren
waar vind ik een woning
kamer te huur
ik vind niks om te wonen
te dure huur
studio zoeken
appartement met 2 slaapkamers
immo antwoordt niet
hulp bij zoeken huis
wij moeten uit het centrum en zoeken iets
ik heb al 40 mensen gebeld, altijd al verhuurd
mijn zoon zoekt een kot
ze vragen drie loonfiches en ik heb alleen leefloon
we zitten met zeven bij mijn schoonbroer in twee kamers
immoweb, facebook, alles geprobeerd
elke zondag bezichtiging met 30 anderen in de rij
huren zonder vast contract
ik slaap bij vriend in de zetel tot ik iets heb
woonst zoeken voor gezin met 4

# social-housing
sociale woning
inschrijven sociaal huis
wachtlijst sociale woning hoe lang
goedkope woning van de gemeente
woonmaatschappij
sociaal verhuurkantoor svk
huurpremie
hoeveel jaar wachten op een sociaal appartement
centraal inschrijvingsregister
punten voor voorrang sociale huur
actualisatie van mijn kandidatuur vergeten
ben ik geschrapt van de lijst van sociale huisvesting
6 jaar kandidaat en nog altijd niks
met mijn pensioentje kan ik geen privehuur betalen, heeft de stad iets
ik heb een aanbod van de huisvestingsmaatschappij gekregen, mag ik weigeren
huursubsidie
taalkennis voorwaarde sociale huurwoning
mn zus woont in blok van maatschappij en betaalt 300, hoe doet ze dat

# landlord-problem
huisbaas
huurwaarborg terugkrijgen
huurcontract opzeggen
eigenaar herstelt niks
huur verhoogd met 100 euro
indexatie
mijn verhuurder wil mijn waarborg niet teruggeven
plaatsbeschrijving
hoeveel maand opzeg
contract van 9 jaar of 3 jaar
de eigenaar komt binnen met zijn sleutel als wij weg zijn
hij wil geen contract geven, alleen cash in de hand
huurdersbond
propriétaire wil dat we alles zelf schilderen
garantie huur ocmw
kraan lekt sinds kerst en als ik bel legt hij af
ik mag mij niet domicilieren van mijn huisbaas
waar kan ik klagen over degene die mij verhuurt
syndicuskosten te hoog

# bad-housing
schimmel op de muur
vocht in de slaapkamer
ratten in huis
verwarming kapot
veel te klein huis
mijn kind hoest door de zwarte vlekken
ongeschikt verklaard
het regent binnen
kakkerlakken
geen warm water
wooninspecteur laten komen
onbewoonbaar
savonds hoor ik ze lopen achter de plint
wij wonen met vijf in een kelder zonder raam
tocht door de ramen, we slapen met muts
behang komt los en het stinkt muf
ketel werkt niet sinds twee weken
muizen in de keuken en bedwantsen in de matras
elektriciteitsdraden hangen bloot boven het bad
slechte staat woning

# eviction
ik moet uit mijn huis
uithuiszetting
huisbaas zegt binnen 3 maand weg
opzeg gekregen van mijn appartement
vonnis vrederechter woning verlaten
deurwaarder komt 15 december ons huis leegmaken
ik ben mijn woning kwijt
eigenaar verkoopt het huis en wij moeten eruit
uit huis gezet worden volgende maand wat doen
lokaal opvanginitiatief zegt twee maanden nog en dan zelf iets
na scheiding mag ik hier niet blijven wonen
drie maand huurachterstand en nu rechtbank
de dozen staan al in de gang, eind van de maand moeten wij weg en we weten niet waarheen
onze flat wordt gesloopt
kan hij mij zomaar aan de deur zetten in de winter
logeer nu bij vrienden, mijn appartement is afgepakt
bevel tot ontruiming

# furniture
meubels nodig
goedkope bedden
frigo tweedehands
wasmachine gratis
ik zoek een matras
nieuw huis en helemaal leeg
kringwinkel
kast, tafel en stoelen
kookpotten en borden
gratis zetel
fornuis gezocht
wij eten op de grond want we hebben geen tafel
mijn kinderen liggen met drie op een deken
waar koop ik goedkope spullen voor in huis
lakens en dekens
installatiepremie
net verhuisd van opvangcentrum met twee valiezen, niks anders
gasvuur kapot en geen geld voor een nieuw
babybed en kinderstoel
onze stem galmt in de living want er staat niks in
mijn kleding ligt in vuilzakken tegen de muur bij gebrek aan kast

# waste
vuilniszakken
welke zak voor plastiek
containerpark
wanneer halen ze vuilnis op
pmd blauwe zak
waar met oude zetel
restafval
afvalkalender
papier en karton welke dag
glasbol
gft bak
ze hebben mijn zak niet meegenomen, sticker erop
recyclagepark prijs
sluikstort boete gekregen
hoeveel kosten de zakken en waar koop ik die
grofvuil laten ophalen
ik zet mijn vuil buiten en de buurman zegt verkeerde dag
in mijn land alles in een bak, hier vijf kleuren
luiers in welke zak

# neighbours-trouble
ruzie met de buren
lawaai buren
buurman klaagt over ons
muziek tot 3 uur snachts
buurtbemiddeling
mijn bovenbuur stampt
de buurvrouw klopt altijd op de muur als mijn baby weent
kinderen spelen en hij roept
nachtlawaai
hond van hiernaast blaft heel de dag
haag en afsluiting discussie
hij zet zijn auto altijd voor mijn garage
we groeten elkaar niet meer op de trap
geluidsoverlast
burenruzie
onze kookgeuren storen de mensen van beneden en nu krijgen we briefjes
wijkagent voor overlast buur
ze gooit haar vuil op ons balkon

# moving-help
hulp bij verhuizen
camionette huren
verhuiswagen
wie kan helpen dragen
ik verhuis zaterdag
iemand met een bestelwagen
vierde verdieping zonder lift en een zware kast
kartonnen dozen
verhuislift
verhuisdienst ocmw
zetel ophalen in leuven, heb geen auto
ik ben alleenstaande vrouw en kan de wasmachine niet tillen
verhuizing goedkoop
mijn vrienden hebben rugpijn en zondag moet alles weg naar het nieuw appartement
sterke mannen gezocht voor meubels
transport van een frigo
mn moeder verhuist naar kleiner appartement, wie sleurt mee
kan ik een karretje of aanhangwagen lenen
ik heb nieuwe sleutels maar geen auto en een zetel van drie meter
wie heeft spieren en een uurtje tijd voor mijn kasten

# food-aid
voedselpakket
ik heb geen eten meer
voedselbank
honger
mijn kinderen hebben niks te eten
gratis eten
frigo leeg en geen geld
voedselbedeling wanneer
brood en melk voor mijn gezin
pakket eten ocmw attest
sociale kruidenier
wij eten al drie dagen rijst met niks
ik zeg tegen de kleintjes dat ik al gegeten heb
kasten zijn leeg tot de 28ste
colruyt te duur, waar krijg ik iets
voedselhulp
mijn buurvrouw gaat met lege maag slapen
luiers en babymelk gratis
ik eten niet heb, help mij
boterhammen zonder beleg mee naar school want er is niets meer

# cheap-meal
sociaal restaurant
goedkoop eten
warme maaltijd
wat staat er vandaag op het menu
samen eten
dagschotel prijs
soep voor 1 euro
middageten waar
kan ik komen eten met mijn gezin
restaurant voor iedereen
ik eet altijd alleen in mijn keuken, kan ik ergens aanschuiven
reserveren voor het eten
koken doe ik niet meer sinds mijn vrouw dood is, waar is er een bord warm eten
hoeveel kost een maaltijd
dorpsrestaurant
menu van de week
sociale kaart voor de maaltijd korting
voor mij alleen de kookpot opzetten is de moeite niet, ik kom liever aan jullie tafel
gaan eten zonder veel centen
sandwich op een bank is mijn middageten, waar zit er iemand aan tafel met mij
met 6 euro wil ik eens niet koken en toch goed eten met de kinderen

# food-rules
is het vlees halal
vegetarisch
geen varkensvlees
ik ben allergisch voor noten
halal eten
glutenvrij
zit er varken in de soep
mijn dochter mag geen melk
vegan optie
wat doen jullie met mensen die geen vlees eten
is er iets voor moslims op het menu
lactose
ik eet geen rund, ik ben hindoe
gelatine in de dessert
met onze godsdienst mogen wij niet alles
hij krijgt dikke lippen van pinda, moet ik dat zeggen aan de kok
wordt er met wijn gekookt
alleen vis en groenten voor mij
ik durf niets te nemen van het buffet want ik weet niet wat erin zit
mijn man vraagt van welke slager het kiekske komt
mijn lijf verdraagt geen brood of pasta

# clothes
kleren nodig
winterjas
goedkope schoenen
tweedehands kleding
baby kleertjes
warme kleren voor mijn kinderen
maat 38 vrouw jas
gratis kledij
kledingwinkel sociaal
mijn zoon zijn schoenen zijn te klein
het wordt koud en ik heb alleen een dun vestje
wij zijn gekomen met zomerkleren
pull en broek voor man
kinderwagen en babyspullen tweedehands
hij groeit elke maand uit zijn broek
kostuum nodig voor een trouw of sollicitatie
ruilkast kleren
handschoenen, sjaal, muts
regenlaarzen voor de kleuterklas gezocht
klederen

# toys
speelgoed
cadeau voor mijn kind
speelgoed ruilen
sinterklaas geen geld voor cadeaus
spelotheek
tweedehands speelgoed
pop en blokken
lego
speelgoed lenen
mijn kleine speelt met lege flessen
verjaardag zoon 6 jaar ik kan niks kopen
puzzels en gezelschapsspelen voor kinderen
kinderfietsje of step gratis
andere kinderen tonen op school wat ze kregen van de sint en de mijne zwijgen
knuffels
waar gratis speelgoed halen
ruilbeurs speelgoed
mijn dochtertje vraagt een babypop voor kerst
voor zijn verjaardag heb ik alleen een ballon
in de weggegooide dozen zoekt mijn zoon autootjes

# donate
ik wil kleren geven
meubels afgeven
waar kan ik spullen schenken
gift doen
speelgoed dat mijn kinderen niet meer gebruiken
geld storten voor jullie werking
nemen jullie nog dekens aan
fiscaal attest gift
eten over van een feest, wie wil het
ik heb zakken vol babykleren over
mijn moeder is overleden en haar hele huis moet leeg, kunnen jullie iets gebruiken
oude laptop weggeven
komen jullie een zetel halen die ik weg wil doen
doneren
rekeningnummer voor steun
bij ons in de garage staat een goede kinderfiets waar niemand meer op rijdt
inzameling hygienische producten
wij hebben met het bedrijf 200 euro opgehaald voor jullie

# wash
douchen
waar kan ik mij wassen
kleren wassen
wassalon
wasmachine gebruiken
ik heb geen badkamer
is er een douche bij jullie
handdoek en zeep
mijn wasmachine is kapot en ik heb vijf kinderen
ik leef in mijn auto en wil mij proper maken
lavoir
droogkast
was doen goedkoop
al vier dagen in hetzelfde hemd
scheren en haren wassen waar kan dat
bad voor mijn moeder
hoeveel kost een was
in ons kraakpand is er geen kraan
mijn haar plakt en ik heb zaterdag een bezoek bij iemand van een job
in ons appartement is de boiler dood en de emmers worden koud
ze schuiven weg van mij op de bus omdat ik niet fris ruik

# toilet-prayer
toilet
waar is het wc
gebedsruimte
kan ik hier bidden
baby verschonen
luiertafel
stille ruimte
rustig plekje om te bidden
mag ik even naar de wc
plassen
borstvoeding geven waar
mijn kleine moet dringend pipi doen
het is tijd voor mijn gebed en ik zit nog bij jullie
is er een plek waar ik even tot rust kan komen in het gebouw
kan ik mij wassen voor het gebed
verzorgingskussen
toiletten voor rolstoel
asr bidden tijdens de les mag dat
wc voor niet klanten

# computer-use
kan ik een computer gebruiken
printen
kopie maken
scannen
wifi paswoord
internet gratis
ik moet iets afdrukken
document mailen heb geen pc
foto printen
hoeveel kost een kopie
usb stick printer
mijn vdab account openen maar thuis geen computer
treinticket op papier
bewijs van bank uitprinten voor ocmw
waar is er een publieke computer
de school stuurt alles per mail en ik heb alleen een oude nokia
laptop lenen
fotokopie identiteitskaart
mijn zoon moet een werkstuk op papier afgeven en we hebben geen printer
kan ik bij u op internet
het formulier moet op papier en ik heb het alleen in mijn mail
ik heb een rugzak met een usb stick en zoek een machine die het op blad zet
solliciteren op mijn gsm schermpje gaat niet

# digital-skills
leren werken met computer
smartphone cursus
hulp met mijn gsm
hoe maak ik een e-mailadres
ik ken niks van computers
digitale hulp
digipunt
app installeren
wachtwoord kwijt
whatsapp op nieuwe telefoon zetten
online bankieren leren
computerles beginners
mijn kleinzoon doet alles op mijn telefoon, ik kan zelf niets
ik heb een tablet gekregen en hij ligt in de schuif
mail met bijlage sturen hoe
smartschool installeren
ik druk altijd op het verkeerde en dan is alles weg
mijn moeder durft geen scherm aan te raken
leren typen op een toetsenbord
digitaal is voor mij chinees

# public-transport
bus
treinticket
de lijn abonnement
hoe neem ik de trein
buzzy pazz
goedkoop reizen met nmbs
verhoogde tegemoetkoming trein
mobib kaart
ik heb een boete in de bus gekregen
welk perron
hoe koop ik een ticket op de app
10 rittenkaart
gratis bus voor kinderen
mijn bus is niet gekomen, waar zie ik de uren
van gent naar antwerpen hoe reis je
belbus flexbus reserveren
in het systeem van zones en kaarten loop ik verloren
schoolabonnement trein voor mijn dochter
ik geraak niet op mijn werk om 5 uur smorgens zonder auto
metro stib
drie keer overstappen en nog te laat, is er geen kortere lijn
de controleur sprak van een andere zone en nu moet ik 107 euro geven

# parking
waar kan ik parkeren
parking
auto zetten bij jullie
fietsenstalling
is parkeren gratis
blauwe zone
ik kom met de auto
fietsrek
staat mijn fiets daar veilig
bewonerskaart
parkeerplaats aan het gebouw
camionette kwijt kunnen in de straat
ik heb vorige keer een briefje onder mijn ruitenwisser gekregen voor jullie deur
een kwartier rondjes gedraaid en nergens plaats
parkeerschijf nodig
mag ik mijn velo binnen zetten
plaats voor mindervaliden parking
moto stallen
mijn busje is 2 meter hoog, waar laat ik het staan als ik bij jullie kom
vorige keer was mijn zadel weg, is er een afgesloten plek

# bike
leren fietsen
fiets kapot
tweedehands fiets
fietsles voor vrouwen
platte band
goedkope fiets
fietshersteller
kinderfiets
velo
mijn ketting is eraf
ik heb als meisje nooit mogen rijden op twee wielen
fiets lenen
ik wil met de fiets naar het werk maar ik val nog om
fietslicht en slot
deelfiets blue bike
bakfiets huren voor kinderen
mijn zoon kan op school niet mee met fietsexamen want hij heeft er geen
remmen slijpen, wie kan kijken naar mijn velo
elektrische fiets sociaal tarief
de bus naar het werk kost mij een uur, met twee wielen zou het een kwartier zijn
mijn dochter leert het van mij, maar ik kan het zelf niet, zonder zijwieltjes

# shopping-repair
repair cafe
iets laten herstellen
weggeefwinkel
kapotte stofzuiger
ruilwinkel
mijn koffiezet werkt niet meer
geefkast
rits van jas maken
lamp repareren
klein elektro kapot
ritsen en knopen, wie naait dat
wie kan mijn strijkijzer fixen
weggooien is zonde, misschien kan iemand het nog maken
broodrooster doet niks meer
spullen ruilen
gereedschap lenen boormachine
instrumentenbibliotheek klusmateriaal
vroeger maakte mijn vader alles zelf, hier gooit men het weg
mixer stuk waar maken ze dat

# garden
samentuin
moestuin
groenten kweken
volkstuintje
lapje grond
tuinieren
ik wil tomaten planten
buurttuin
ik was boer in mijn dorp en hier heb ik alleen een balkon
zaadjes ruilen
kippen houden samen
munt en koriander zelf zetten
ik mis de aarde aan mijn handen
tuin delen met anderen
kruiden planten met de kinderen
perceel huren wachtlijst moestuin
composteren leren
spade en hark heb ik, grond niet
oogsten met de groep

# doctor
ik ben ziek
dokter
huisarts zoeken
koorts en hoesten
afspraak dokter maken
welke dokter neemt nog patienten
mijn kind is ziek
ik heb buikpijn
wijkgezondheidscentrum
keelpijn
dokters zijn vol
vrouwelijke arts
ik woon hier nieuw en heb nog geen vaste arts
mijn rug doet pijn al weken
docter nodig
uitslag op mijn arm, bij wie moet ik zijn
specialist verwijsbrief
mijn baby geeft over
elke trap die ik neem moet ik stoppen voor adem sinds een maand
ziektebriefje voor mijn werk
mn man is duizelig en wil niet gaan, waar is er een goede

# doctor-night
dokter van wacht
snachts ziek
wachtpost
huisarts in het weekend
1733
zondag dokter open
mijn dochter heeft 39 koorts en het is nacht
dokterspraktijk is gesloten
feestdag dokter
zaterdagavond oorpijn kind
wie bel ik na 20u
huisartsenwachtdienst
kabinet dicht tot maandag, zo lang kan ik niet wachten
het is 2 uur en hij blijft maar overgeven
wachtdienst
moet ik naar spoed of is er iets anders nu in t weekend
buikgriep kerstdag dokter
mijn eigen arts op verlof en ik heb vannacht zo een pijn gehad
weekend dokter
de kleine gloeit en het is zaterdag half elf savonds
alle deuren van dokters zijn op slot tot overmorgen

# doctor-uninsured
dokter zonder verzekering
ziek zonder papieren
dringende medische hulp
wie betaalt de dokter als ik geen mutualiteit heb
medische kaart ocmw
geen geld voor dokter
dokters van de wereld
illegaal naar het ziekenhuis mag dat
bevallen zonder verzekering
ik heb geen nummer, de arts vraagt kaart
rekening ziekenhuis zonder papieren
ik ben bang dat ze mijn naam doorgeven als ik mij laat verzorgen
mijn neef hoest bloed maar heeft geen verblijf
medimmigrant
insuline nodig niet verzekerd
pas toegekomen, nog niets in orde en toch naar de arts moeten
consultatie gratis
zonder ziekenkas laat ik die knobbel niet nakijken want dat kost te veel
toeriste ziek geworden geen dekking

# health-insurance
mutualiteit
inschrijven bij een ziekenfonds
mutuelle
terugbetaling dokter
klevertjes
verhoogde tegemoetkoming
cm of solidaris
ziekteverzekering
hoeveel krijg ik terug van de dokter
isi+ kaart
mijn kinderen zijn nog niet aangesloten
getuigschrift opsturen
groen briefje van de dokter wat doe ik daarmee
omnio
derdebetaler
bijdrage ziekenkas betalen
hospitalisatieverzekering
27 euro gegeven bij de arts, krijg ik dat weer
gele sticker met mijn naam waarvoor dient dat
mijn aansluiting is geweigerd, ze zeggen te laat bijdrage
remgeld
ik heb een doos met briefjes van de arts en niemand zei wat ik ermee doe
aan de balie van het ziekenhuis vroegen ze een kaart van aansluiting die ik niet heb

# dentist
tandarts
tandpijn
mijn tand is afgebroken
goedkope tandarts
vulling verloren
kies trekken
beugel voor mijn dochter
tandvlees bloedt
tandarts neemt geen nieuwe patienten
kunstgebit
gaatjes
mijn wang is dik
ik kan alleen nog langs een kant kauwen
zoon 5 jaar zwarte tandjes
tandarts van wacht
ik lach met mijn hand voor mijn mond
prothese kosten terugbetaald
tanden zijn duur in belgie
wortel zenuw behandeling
ik eet alleen soep want bijten gaat niet
de hele nacht met een washandje tegen mijn kaak gezeten

# pharmacy
apotheek
apotheek van wacht
medicijnen nodig
voorschrift
hoeveel kosten pillen
pijnstiller
mijn medicatie is op
siroop voor kind
generisch goedkoper
elektronisch voorschrift
dafalgan zonder voorschrift
waar haal ik mijn insuline
antibiotica
de apotheker vraagt iets wat ik niet heb
zalf voor eczeem
doosje bijna leeg en dokter op vakantie
ik kan de medicamenten niet betalen
welke apotheek is zondag open
bijsluiter begrijpen
op het papiertje van de dokter staat een code, waar ga ik daarmee naartoe
het groen kruis hier is dicht en mijn kind heeft zijn puffer nodig

# pregnancy
zwanger
ik ben zwanger
vroedvrouw
bevallen
gynaecoloog
zwangerschapstest
de pil
spiraaltje
echo
mijn vrouw verwacht ons tweede
kraamzorg
over tijd
misselijk elke ochtend en mijn maandstonden blijven weg
8 maand en nog niks klaar
abortus
anticonceptie gratis
in welk ziekenhuis bevalt men
miskraam gehad
mijn buik groeit en ik heb niemand om uitleg te vragen
keizersnede
ik wil nu even geen kinderen meer krijgen, wat kan ik nemen
ik zwanger, welke dokter
twee streepjes op de test en ik weet niet van wie ik hulp krijg
ik voel het al schoppen en ben nog nooit op controle geweest

# baby
kind en gezin
pasgeboren baby
baby wegen
luiers
borstvoeding lukt niet
consultatiebureau
flesje geven
mijn baby huilt heel de nacht
huis van het kind
babymelk
krampjes
verpleegster aan huis na bevalling
wanneer mag hij papjes eten
ik ben voor de eerste keer mama en weet niks
navel verzorgen
kleine van drie weken drinkt slecht
badje geven hoe
ik doe geen oog dicht sinds de kleine er is, is dat wenen normaal
pampers te duur
prikjes op 8 weken
doorslapen
hij is vier dagen oud, ik durf hem bijna niet vast te pakken
heeft ze genoeg gegroeid, waar kan ik haar laten meten

# vaccination
vaccin
inenting
griepspuit
vaccinatie kinderen
corona vaccin
vaccinatiekaart
tetanus
prik voor school
welke spuiten moet mijn kind hebben
vaccineren zonder papieren
gele koorts reis afrika
mijn kinderen zijn in afghanistan niet ingeënt
vaccinatieboekje kwijt
hpv meisjes
mazelen
inhaalvaccinatie
hepatitis b
op het werk vragen ze bewijs van mijn spuitjes
inspuiting polio
kan oma ook tegen griep beschermd worden gratis
onze papieren van de spuiten zijn in het puin gebleven, moet alles opnieuw
de school stuurde een brief voor een prik in de arm van mijn zoon
ik ga naar ghana, wat moet ik laten zetten voor het vertrek

# stress-sleep
ik kan niet slapen
stress
mijn hoofd is vol
nachtmerries
ik pieker veel
altijd moe
slecht slapen
mijn hart klopt snel als ik in bed lig
zenuwen
duizend gedachten als het licht uit is
om vier uur smorgens staar ik naar het plafond
burn-out
mijn schouders zijn hard als steen van de zorgen
ik droom elke nacht van de boot
ik word voor het minste kwaad
in de les ben ik er met mijn lijf maar niet met mijn kop
mijn man ijsbeert heel de nacht door de gang
relaxatie leren
opgejaagd gevoel
t is te veel allemaal, werk kinderen papieren
slaappillen helpen niet meer

# psychologist
psycholoog
ik voel mij slecht
depressie
ik ben heel triestig
ik wil met iemand praten over wat er gebeurd is
trauma
angst
ik ween elke dag
gratis psycholoog
therapeut in mijn taal
mentale gezondheid
caw gesprek
paniekaanvallen
sinds de oorlog ben ik niet meer dezelfde
niks maakt mij nog blij
mijn vrouw zit hele dag in het donker met de gordijnen toe
er ligt een steen op mijn borst en ik kan het aan niemand vertellen
dingen gezien die je niet vergeet
elp eerstelijnspsycholoog
cgg wachtlijst
mijn dochter lacht niet meer
ik ga kapot vanbinnen
luisterend oor

# addiction
ik drink te veel
alcohol
stoppen met roken
drugs
mijn zoon blowt
verslaving
gokken
tabakoloog
mijn man verspeelt zijn loon in het wedkantoor
anonieme alcoholisten
wiet
zonder pintje kom ik de dag niet door
lege flessen achter de kast gevonden
cocaine
verslaafd aan pillen
afkicken
hij liegt tegen mij en geld verdwijnt, zijn ogen zijn rood
gokspelletjes op zijn gsm hele nacht
mijn broer spuit
een pakje per dag en ik geraak er niet vanaf

# disability-care
mijn vader zit in een rolstoel
thuisverpleging
kind met een handicap
thuishulp
gezinszorg
mantelzorg
ziekenhuisbed huren
mijn moeder heeft dementie
rolstoel lenen
wit gele kruis
ik moet mijn man wassen en aankleden en ik kan niet meer
krukken
poetshulp voor bejaarde
dagopvang voor volwassenen met beperking
mijn dochter is doof
hulpmiddelen badlift
vaph
mijn broer is blind sinds ongeval
ik zorg dag en nacht voor mijn zieke moeder, wie neemt even over
incontinentiemateriaal
mijn zoon met down zit altijd thuis

# hospital
ziekenhuis
operatie
ziekenhuisrekening
spoed
wat meenemen naar ziekenhuis
mijn man moet geopereerd worden
opname
hoeveel kost een nacht in het hospitaal
eenpersoonskamer supplement
factuur uz 700 euro
scanner afspraak
bloedonderzoek
bezoekuren
sociale dienst van het ziekenhuis
ze gaan iets wegsnijden en ik heb niets verstaan van wat ze uitleggen
kliniek
mijn moeder ligt op intensieve
gips eraf wanneer
ik moet nuchter komen maandag om 7 uur op de derde verdieping
ontslag na ingreep en niemand thuis om te helpen
ze hebben mijn man meegenomen naar de operatiezaal en ik zit hier in de gang zonder uitleg
drie weken na de gips kwam een papier van 480 euro

# healthy-living
diabetes
afvallen
gezond eten
dietist
te hoog gewicht
suikerziekte
bewegen op verwijzing
cholesterol
mijn kind is te dik
hoge bloeddruk
meer bewegen
sinds ik in belgie ben 15 kilo bijgekomen
dieet
de dokter zegt minder suiker en zout
frieten cola en brood, mijn lijf is het beu
gezonde brooddoos maken
wandelen voor de gezondheid
ik ben buiten adem als ik met mijn kleine loop te spelen
bmi
welk eten is goed voor suiker in bloed
mijn broek gaat niet meer dicht en de trap is mijn vijand
sinds de dokter mijn suiker gemeten heeft weet ik niet meer wat ik mag eten

# school-enrol
mijn kind inschrijven op school
welke school
kleuterklas inschrijven
school veranderen
is er plaats in de school
okan klas
mijn zoon wordt 2,5 jaar
aanmelden online school
middelbaar
kinderen nog niet naar school
leerplicht vanaf 5 jaar
eerste kleuterklas instapdatum
we zijn in het midden van het jaar aangekomen, kan zij nog beginnen
lagere school in de buurt
school zegt volzet
mijn dochter van 13 zit al een maand thuis op de gsm want geen enkele directeur neemt haar
technisch of aso of bso
nederlandstalige school
kan ik kiezen katholiek of gemeente
welke leeftijd naar het eerste leerjaar
lop
zij is zes en kent nog geen enkele klas van binnen
mijn kinderen kijken elke morgen door het raam naar de anderen met hun boekentas
wij pas verhuizen, waar kinderen naar school gaan

# school-talk
oudercontact
brief van school
met de juf praten
mijn kind is ziek, hoe school verwittigen
rapport niet begrijpen
smartschool bericht
agenda handtekenen
afwezigheid school briefje
wat is klassenraad
hoe werkt het onderwijs hier
schooluren
de directeur wil mij zien
klasfeest wat moet ik meegeven
er zit een groen papier in de boekentas, wat wil de juf
b attest wat betekent dat
wanneer is pedagogische studiedag
zwemmen op donderdag, wat heeft hij nodig
turnzak fruit drinkbus elke dag, ik weet niet waarom
mag ik mijn dochter van school houden voor trouw in marokko
leerkracht belt maar ik versta niet
punten op rapport zijn rood
in het heen en weer schriftje staat iets in het rood
ze hebben mij uitgenodigd voor een gesprek over mijn zoon, ik weet niet wat zeggen

# homework-help
huiswerk
hulp bij huiswerk voor mijn kind
huistaken
bijles wiskunde
huiswerkbegeleiding
mijn zoon heeft slechte punten
leren lezen eerste leerjaar oefenen
studiebegeleiding aan huis
ik kan mijn dochter niet helpen met frans
tafels van vermenigvuldiging
studeren voor examens
huistaakklas
hij zit aan de keukentafel te wenen boven zijn schrift en ik kan niet helpen
bij ons is het te druk om te studeren, zes in een living
naschoolse begeleiding
breuken en delen, ik heb het zelf nooit gehad
student die komt helpen leren
derde leerjaar en zij leest nog altijd traag
toetsen voorbereiden
mijn broertje moet maken zijn taken, wie kan uitleggen

# child-problem-school
mijn zoon wordt gepest
clb
problemen op school
ze wil niet meer naar school
hij leert traag
pesten
dyslexie
mijn kind is heel boos in de klas
bijzonder onderwijs
adhd
leerproblemen
ze trekken aan haar hoofddoek op de speelplaats
mijn dochter heeft elke ochtend buikpijn voor de schoolbus
hij zit altijd alleen op de bank in de speeltijd
spijbelen
school zegt blijven zitten
juf zegt hij kan niet stilzitten
leerlingenbegeleiding
logopedie
voor de schoolpoort klampt ze zich vast aan mijn jas
hij slaat andere kinderen en ik word elke week geroepen

# childcare-everyday
kinderopvang
creche
onthaalmoeder
wie past op mijn kind als ik werk
opvang zoeken voor baby
kinderdagverblijf
plaats in de creche
buitenschoolse opvang
kribbe
attest inkomenstarief
wat kost kinderopvang per dag
ik start 1 maart met werken en mijn kleine van 9 maand heeft nog niemand
opvanglijst
voorschoolse opvang 7 uur
na school tot 18u opvang
mijn moeder paste op maar ze is terug naar haar land
overal wachtlijsten voor de creche
peuter van 2 nog niet naar school, waar overdag
kan geen job aannemen omdat ik mijn kinderen nergens kwijt kan
ibo stekelbees
dagmoeder

# childcare-during
is er opvang tijdens de les
mag mijn baby mee
kinderen meebrengen
wie let op mijn kind als ik in de cursus zit
kinderopvang bij de activiteit
ik kan alleen komen als mijn dochtertje mee mag
oppas tijdens de les
speelhoek voor kinderen
ik heb niemand voor mijn kleine als ik kom
buggy mee in het lokaal
mijn zoontje van 3 is wild, stoort dat
babysit bij jullie tijdens avond
woensdagnamiddag zijn ze vrij, kan ik ze meenemen naar de groep
borstvoeding, dus hij moet bij mij zijn, ook als ik leer
zonder opvang kan ik de lessen niet volgen
kinderen welkom?
in de namiddag is er niemand thuis, ik zou ze moeten meesleuren naar u
kan mijn vriendin met haar baby in de groep zitten
peuter mee naar praatgroep

# children-activities
iets voor kinderen
knutselen
speelplein
wat kunnen kinderen doen op woensdag
kinderatelier
spelen met andere kinderen
activiteiten voor mijn zoon van 8
voorleesuurtje
kinderclub
woensdagnamiddag
mijn kinderen vervelen zich
tekenen schilderen kleuters
chiro scouts
ze hangen heel de tijd aan de tablet, is er iets leuks
kindertheater
speeltuin
waar kan ik naartoe met mijn kroost als het regent
mijn dochter danst de hele dag voor de spiegel
zaterdag namiddag kids
circus voor kinderen
hij kent hier nog geen andere jongens om mee te spelen

# holiday-children
vakantiekamp
speelplein zomer
wat doen in de grote vakantie met de kinderen
paasvakantie opvang
krokusvakantie
zomerkamp goedkoop
herfstvakantie activiteiten kind
kamp met overnachting
twee maanden geen school en ik moet werken
taalkamp nederlands zomer
sportkamp
kerstvakantie
vakantieopvang inschrijven
roefel
kampen zijn te duur voor drie kinderen
buitenspeeldag
in juli en augustus zitten ze tussen vier muren
zomerschool
allemaal gaan ze op reis behalve wij, de kinderen vragen elke dag wat gaan we doen
wanneer open inschrijving voor de vakantieweken
sjorkamp

# teenagers
jeugdhuis
iets voor jongeren
mijn zoon van 15 hangt op straat
voetballen met andere jongeren
jongerenwerking
tieners
ik ben 16 en verveel mij dood
chillen met vrienden
plek voor meisjes van 14
pleintje wanneer open
gamen samen playstation
jongerencentrum
mn broertje hangt rond aan station met slechte vrienden
basket court
rap en studio opnemen
wij hebben geen plek, overal jagen ze ons weg
jeugdwerker
yo is er iets te doen vrijdag voor ons
mijn dochter puber zit altijd op haar kamer
17 jaar pas hier ken geen gasten van mijn leeftijd
straathoekwerk

# parenting
opvoeding
mijn kind luistert niet
opvoedingswinkel
puberteit
mijn zoon is brutaal
oudergroep
hoe zeg ik nee tegen mijn kind
hij wil alleen gamen
driftbuien
praten met andere ouders over opvoeden
mijn dochter van 14 roept tegen mij
kinderen slapen laat en willen niet eten
schermtijd
straffen of belonen
in mijn land luisteren kinderen naar vader, hier lachen ze
hij wil niet op het potje
ik roep heel de dag en het helpt niets
opvoedingsondersteuning
peuter bijt
ik ken mijn eigen dochter niet meer sinds ze hier naar school gaat
alleenstaande mama, twee jongens, ik krijg ze niet klein

# playgroup
speelgroep
ontmoetingsplaats voor ouders met baby
spelen met peuters
mama en baby groep
samen spelen met mijn kleine
speel en ontmoeting
babymassage
inloop voor ouders en kinderen van 0 tot 3
mijn dochtertje is 18 maand en ziet nooit andere kindjes
peutergroep
ik wil met mijn baby onder de mensen komen
baby cafe
liedjes zingen met baby
mijn peuter durft niet bij anderen, wil samen met hem oefenen
samen met papa spelen
ballenbad en matjes voor de kleinsten met de ouders erbij
dreumes
waar zitten andere mamas met kleintjes
speelinloop

# young-adult-study
universiteit
hogeschool inschrijven
studiebeurs
ik wil verder studeren
volwassenenonderwijs
avondschool diploma secundair
toelating universiteit met buitenlands diploma
tweedekansonderwijs
hoe word ik verpleegkundige
taaltest voor hogeschool
ik ben 20 en heb mijn school niet afgemaakt door de oorlog
voorbereidend jaar
graduaat
mijn dochter wil dokter worden
studiepunten inschrijvingsgeld student
cvo
examencommissie
was derdejaars rechten toen wij vlogen, kan ik mijn jaren meetellen
welke richting kiezen na zesde middelbaar
kot en studeren combineren met leefloon
ik droom van een aula in plaats van een lopende band

# child-alone
minderjarig zonder ouders
voogd
nbmv
ik ben 16 en alleen in belgie
niet begeleide minderjarige
dienst voogdij
mijn voogd komt nooit
mijn neefje van 15 is alleen aangekomen
leeftijdstest bot
pleeggezin
mijn ouders zijn ginder gebleven, ik ben hier met niemand
17 jaar binnenkort 18 wat gebeurt dan met mij
nieuwe voogd vragen
kleine broer zonder papa mama, wie is verantwoordelijk
ik slaap in centrum voor jongeren zonder familie
ik moet iemand volwassen hebben om te tekenen
wie wordt voogd over het kind van mijn overleden zus
onbegeleide jongen uit afghanistan
ze geloven niet dat ik 15 ben

# lonely
ik ben alleen
ik ken niemand hier
eenzaam
ik zit hele dag thuis
ik verveel mij
geen vrienden
mijn enige gesprek vandaag was met de kassierster
de muren komen op mij af
in het weekend hoor ik mijn eigen stem niet
moeder zit altijd voor het raam
niemand belt mij
mijn telefoon rinkelt alleen voor reclame
kinderen naar school, man naar werk, en ik kijk naar de klok
heimwee
saai leven
t is stil in huis sinds mijn vrouw gestorven is
ginder zat de straat altijd vol volk, hier gaan de rolluiken naar beneden om 6 uur
ik alleen, geen familie
mijn buurvrouw ziet nooit iemand
zondag is de langste dag

# meet-people
mensen leren kennen
vrienden maken
koffie drinken ergens
ontmoetingsplaats
belgen ontmoeten
inloop
waar kan ik babbelen met anderen bij een koffie
nieuwe vriendinnen
contact met vlamingen
buddy
ik wil nieuwe gezichten zien
gezellig samenzitten
spelletjes spelen met anderen
open huis wanneer
ontmoetingscentrum
ik groet mijn buren maar verder dan dag zeggen komen we niet
een plek waar ik mag binnenkomen zonder reden
mn ma zou graag leeftijdsgenoten of andere mensen zien
theehuis
waar komen mensen samen in deze stad
babbelen en thee

# women-only
vrouwengroep
alleen voor vrouwen
zijn er mannen bij
mag mijn man mee naar de vrouwengroep
activiteit voor dames
moeders samen
zwemmen voor vrouwen
ik doe mijn sluier af, is er geen man in de zaal
meisjes onder elkaar
mijn echtgenoot laat mij alleen gaan als er enkel vrouwen zijn
vrouwenwerking
is de begeleider een vrouw
iets voor mamas alleen
vrouwen praten over vrouwenzaken
mijn zus draagt nikab en wil iets met alleen zusters
vrouwenochtend
ik wil eens weg van huis en man, met andere vrouwen
mannen verboden toch?
vrouwen cafe

# men-only
iets voor mannen
mannengroep
alleen vrouwengroep of ook voor heren
mogen mannen ook komen
mijn man zit altijd thuis, bestaat er iets voor hem
vadergroep
activiteit mannen
papa cafe
ik ben een man, mag ik meedoen
waar komen mannen samen behalve theehuis
altijd alles voor de dames en wij dan
mannen praten ook over gevoelens waar
kaarten en biljarten met mannen
vader en kind activiteit
mijn broer zoekt mannen van zijn leeftijd om iets te doen
zijn heren toegelaten
kookgroep voor mannen
als vader sta ik aan de schoolpoort tussen alleen moeders
man welkom of niet
sinds mijn pensioen zit ik de hele dag in de weg van mijn vrouw, ik wil onder venten zijn
mijn schoonbroer durft niet naar binnen want hij ziet alleen hoofddoeken en buggys

# older-people
iets voor ouderen
senioren
ik ben 70 wat kan ik doen
activiteiten gepensioneerden
dienstencentrum
mijn vader is oud en zit alleen
seniorenclub
oma wil onder de mensen
bejaarden
60 plus
zachte turnles voor oudere mensen
mijn schoonouders kwamen op leeftijd naar hier
kaarten voor gepensioneerden
rusthuis
grootouders
mijn benen willen niet meer zo goed maar mijn hoofd wel, is er iets op maat
met mijn grijze haren val ik op tussen de jonge gasten
opa is 78 en spreekt alleen berbers
ouderlingen thee namiddag

# activities-soon
wat is er te doen
activiteiten deze week
agenda
programma
wat organiseren jullie deze maand
kalender
wanneer is de volgende activiteit
iets te doen dit weekend
activiteiten
geef mij de planning van volgende maand
is er morgen iets
ik heb zaterdag niks te doen
wat staat er op het programma in mei
flyer van de activiteiten
waar kan ik zien wat er allemaal gebeurt bij jullie
evenement
ik wil ergens naartoe vrijdag
heb de folder weggesmeten, wat kwam er nog
wa valt er te beleven
we zitten hier met regen en vakantie, hebben jullie iets gepland
welke activiteit komen eraan

# trip
uitstap
naar de zee
daguitstap
met de bus naar oostende
museum bezoeken
excursie
wanneer gaan jullie nog eens weg met de groep
pretpark
mijn kinderen hebben de zee nog nooit gezien
hoeveel kost de uitstap
inschrijven voor de reis naar brugge
zoo
ik ken alleen mijn straat en de colruyt, ik wil eens iets anders van belgie zien
brussel bezoeken
om hoe laat vertrekt de bus voor de uitstap
boterhammen meenemen op uitstap
daguitstap gezin vakantieparticipatie
met zijn allen een dagje uit
strand
mag mn neefje mee naar planckendael
bos en natuur
we zijn hier twee jaar en hebben buiten de stad nog niets gezien
mijn dochtertje vraagt of er hier ook golven zijn

# festivity
feest
kerstfeest
iftar
suikerfeest
nieuwjaarsreceptie
buurtfeest
sinterklaas feest
offerfeest
wanneer vieren jullie nieuwjaar
pasen
samen ramadan breken
eid mubarak, doen jullie iets
vrouwendag feest
newroz
eindejaarsfeest
kerst vier ik normaal met 40 mensen, dit jaar met mijn schotel
mag ik eten meebrengen naar het feest
muziek en hapjes op het zomerfeest
carnaval
bbq met de buurt
met het breken van de vasten zit ik alleen aan tafel

# sport
sporten
fitness
voetbalclub voor mijn zoon
zwemmen
zwemles
zumba
gratis sport
karate kinderen
loopgroep
basketbal
volwassenen leren zwemmen
uitpas sportclub korting
yoga
boksen
ik speelde vroeger in een ploeg en mis het
lidgeld van de club is te duur
turnen
mijn dochter vliegt van muur tot muur van de energie
cricket club
start to run
zaalvoetbal zondag met de gasten
stijf als een plank, ik moet bewegen met een ploegje

# music-art
muziek
dansen
schilderen
naaien
theater
samen koken
gitaar leren
kunst
breien en haken
koor zingen
tekenles volwassenen
naaicursus
kookworkshop
academie
ik heb twintig jaar oud gespeeld en nu geen instrument
creatief bezig zijn
keramiek
toneel spelen
mijn zoon wil drummen
ik kan goed borduren, zijn er anderen
filmavond
expressie
mijn naaimachine staat stil want ik ken niemand om het samen te doen
recepten uitwisselen en samen kokkerellen

# library
bibliotheek
bib
boeken lenen
lid worden bib
kinderboeken
boeken in arabisch
hoe lang mag ik een boek houden
boete te laat boek
prentenboeken voor mijn kleuter
rustige plek om te studeren met boeken
makkelijke boeken nederlands
gazet lezen gratis
tijdschriften
wij hebben thuis geen enkel boek
strips
mijn dochter leest alles wat ze vindt, boeken kopen is te duur
uren bibliotheek
bieb kaart
dvds ontlenen
wablieft krant
ik wil mijn kinderen elke avond voorlezen maar onze kast is leeg
de gazet op papier is duur, kan ik ergens gratis zitten lezen

# neighbourhood
mijn buurt
iets veranderen in de straat
buurtwerk
buurtcomite
buren helpen elkaar
onze straat is vuil
wijkwerking
er is geen speeltuin in onze wijk
de autos rijden te snel voor onze deur
gat in het voetpad melden
bewonersvergadering
samen de wijk proper maken
vergroenen van de straat
kan iemand boodschappen doen voor mijn zieke buur
ik heb een idee voor het pleintje
opbouwwerk
hoplr
lantaarn brandt niet meer in onze straat
burenhulp
wij wonen hier met 80 appartementen en niemand doet iets samen
speelstraat aanvragen

# own-community
mensen uit mijn land
afghaanse vereniging
zijn er nog turken hier
landgenoten
somalische gemeenschap
oekrainers in de buurt
zelforganisatie
congolese groep
wie spreekt hier ook tigrinya
marokkaanse vrouwenvereniging
ik wil mijn taal nog eens horen
waar komen de syriers samen
poolse winkel en vereniging
school voor kinderen in onze eigen taal zondag
koerdisch huis
eten zoals bij ons thuis, met volk van ginder
mijn moeder zoekt iemand van haar streek
latino groep
hier in het dorp ben ik de enige eritreeer
migrantenvereniging

# bring-friend
mag ik een vriend meebrengen
mijn zus meenemen
mag mijn familie ook komen
ik kom met twee
mag er iemand mee
mijn vriendin is niet ingeschreven, mag zij mee
kan mijn neef ook aansluiten
met hoeveel mogen wij komen
collega meebrengen
ik durf niet alleen, mag mijn buurvrouw mee
mijn man wil mee binnen kijken
is er plaats voor nog een extra persoon
ik heb bezoek uit buitenland, mag die mee
samen met mijn schoonzus komen
moet mijn vriend zich ook opgeven
breng ik mensen mee is dat ok
mijn moeder logeert bij ons, kan ze erbij zitten
met gans de familie
gast meebrengen

# religion
kerk
moskee
zijn jullie katholiek
van welke godsdienst is deze organisatie
moet ik christen zijn om te komen
waar is de dichtste moskee
mis op zondag
orthodoxe kerk
is dit van de kerk
vrijdaggebed
praten jullie over god
ik ben moslim, is dat een probleem bij jullie
proberen jullie mij te bekeren
ik ben jehova getuige mag ik komen
ik wil een priester of imam spreken
hindoetempel
er hangt een kruis in uw gang, is het dan voor mij ook
bijbelgroep
synagoge
ik geloof niet, ben ik welkom
ik zag een maria in de hal, moet ik katholiek zijn
mijn vader vraagt of hier ook gebeden wordt voor het eten, van welk geloof zijn jullie

# about-us
wie zijn jullie
wat doen jullie
wat is deze organisatie
voor wie zijn jullie er
waarmee kunnen jullie mij helpen
mijn assistente gaf dit nummer, wat is dat hier
is dit van de gemeente
vzw?
sinds wanneer bestaan jullie
uitleg over jullie werking
ik zag een affiche op het station, wat is dat
wie betaalt jullie
van wie is dit
bij wie ben ik hier terechtgekomen
zijn jullie overheid of gewone mensen
hoeveel mensen werken er bij jullie
een vriendin zei schrijf maar naar daar, maar ik weet niet wat jullie doen
werking van dit huis
wat kan ik bij jullie vinden
ocmw of iets anders

# opening-hours
wanneer zijn jullie open
openingsuren
tot hoe laat
zijn jullie zaterdag open
open vandaag
sluitingsdagen
wanneer is het kantoor open
op welke dagen mag ik komen
gesloten met kerst?
is er iemand vrijdagnamiddag
uren onthaal
zijn jullie er in de zomer
vanaf hoe laat is de deur open
ik stond voor een gesloten deur
tijdens de middag open of dicht
wanneer kan ik binnenspringen
11 november open?
wanneer open jullie deur
savonds ook iemand daar
kan ik na mijn werk nog langskomen om 18u
ik stond om kwart voor negen te bibberen aan jullie deur, vanaf wanneer is er volk
is het licht bij jullie nog aan om zes uur

# where-are-you
waar zijn jullie
adres
welke straat
waar is het
in welk gebouw
huisnummer
ik vind het niet
waar moet ik zijn
is het boven of beneden
welke deur
waar ligt dat juist
ik sta in de straat maar zie geen bord
locatie sturen aub
welke bel moet ik duwen
is dat naast het gemeentehuis
postcode en straat
op google maps kan ik u niet vinden
in welk lokaal is het
ik loop hier rond en vind jullie deur niet
zijn jullie verhuisd
ingang
ik zie een bakker en een apotheek, moet ik nog verder
rood gebouw of wit gebouw

# how-to-get-there
hoe kom ik daar
welke bus moet ik nemen
hoe geraak ik bij jullie met de trein
te voet van het station
hoe ver is het
waar afstappen
route
welke halte
met de fiets naar jullie hoe
links of rechts na het station
hoeveel minuten stappen
kom uit zaventem, hoe reis ik naar u
weg naar jullie
bus 820 stopt die bij jullie
ik ken de weg niet, leg uit
kan iemand mij ophalen
ik ben in de stad verdwaald op weg naar jullie afspraak
trein tot aan het station en dan?
zonder vervoer, hoe geraken tot daar

# contact-us
telefoonnummer
wat is jullie nummer
email adres
hoe kan ik jullie bereiken
whatsapp
op welk nummer kan ik bellen
contact
mailadres van jullie
kan ik iemand bellen
hebben jullie facebook
website
wanneer mag ik telefoneren
ik wil een bericht laten
contactgegevens aub
stuur nummer
nummer van de dienst onthaal
waar kan ik een mail naartoe sturen
ik schrijf liever dan bellen, hoe kan dat
gsm nummer van de organisatie
mijn man wil jullie rap iets vragen aan de telefoon
ik heb alleen deze chat, is er ook een lijn waar een stem antwoordt
mijn zus heeft geen internet, hoe kan zij u vinden aan de telefoon

# appointment
afspraak maken
ik wil een afspraak
moet ik een afspraak maken
kan ik zomaar binnenkomen
wanneer kan ik langskomen
rdv
moet ik inschrijven of gewoon komen
hoe lang wachten voor afspraak
afspraak met sociaal assistent
eerste vrije moment
reserveren nodig?
kan het morgen om 10u
zonder afspraak mag ook
ik zou iemand willen spreken deze week als het past
mag ik binnenvallen
hebben jullie nog een gaatje deze week
plek boeken
afsprak maken
mijn vriendin wil bij u op gesprek komen, hoe regelt ze dat
tijdslot

# cancel-appointment
ik kan niet komen
afspraak annuleren
afspraak verzetten
kan het een andere dag
ik ben te laat voor mijn afspraak
afspraak vergeten
sorry ik ben ziek, morgen lukt niet
afzeggen
mijn dochter moet naar dokter dus ik geraak niet op de afspraak
verplaatsen naar volgende week
ik heb een afspraak om 2 uur maar bus rijdt niet
nieuwe datum vragen
de afspraak van donderdag gaat niet door voor mij
verlet, kan ik later komen
ik moest vandaag bij u zijn maar ben in slaap gevallen
ander uur mogelijk voor mijn afspraak
schrap mijn naam voor vrijdag
ik moest werken onverwacht, afspraak morgen valt weg
hoe laat ik weten dat ik er niet zal zijn

# cost-help
is het gratis
moet ik betalen voor de hulp
hoeveel kost het
kost dat iets
prijs
betalen bij jullie?
wat vragen jullie voor een gesprek
is de activiteit betalend
ik heb geen geld, mag ik toch komen
lidgeld
alles gratis?
gaan jullie mij achteraf een factuur sturen
vraagt u geld voor papieren invullen
hoeveel inkom
kan ik cash betalen
uitpas kansentarief
bij de vorige dienst moest ik 50 euro geven, hier ook
deelname prijs
de koffie is die te betalen

# who-may-come
mag ik komen
voor wie is dit
vanaf welke leeftijd
moet ik hier wonen
mag ik komen als ik geen nederlands spreek
ik woon in een andere gemeente, mag dat
is het voor iedereen
ook voor belgen
mag ik meedoen
vanaf hoeveel jaar mag mijn kind
moet ik lid zijn
ook europeanen welkom
ik ben 17, mag ik
is er een leeftijdsgrens
ik ben al 12 jaar in belgie, ben ik nog nieuwkomer
alleen voor vluchtelingen?
ik werk en verdien goed, mag ik toch bij jullie komen
voor welke mensen is de groep
brusselaar, mag ik naar daar komen
toegelaten zonder inschrijving

# wheelchair
rolstoel toegankelijk
is er een lift
trappen
kinderwagen binnen
ik kan geen trap doen
mijn moeder zit in rolstoel, geraakt ze binnen
toegankelijk voor gehandicapten
hoeveel treden
op welke verdieping is het
drempel aan de deur
met een buggy binnen geraken
rollator
mijn knie is kapot, is het gelijkvloers
aangepast toilet
helling
ik loop met krukken, moet ik klimmen bij jullie
kan mijn zoon met zijn elektrisch karretje naar binnen
brede deur
toegang mindervaliden
liften werkt?
mijn moeder stapt met een stok en bij elke trede moet ze zuchten
ik kom met tweeling en dubbele buggy, past die door de gang

# anonymous
moet ik mijn naam zeggen
anoniem blijven
mag ik komen zonder naam
ik wil niet zeggen wie ik ben
valse naam goed
moet ik mij legitimeren bij jullie
zonder naam en adres hulp krijgen
gaan jullie mijn kaart vragen
schrijft u op wie ik ben
liefst anoniem
kan ik een vraag stellen zonder dat jullie weten wie ik ben
ik geef geen gegevens
alleen mijn voornaam is dat genoeg
niemand mag weten dat ik hier kom
ziet gij mijn nummer
ik durf mijn familienaam niet typen
moet ik tonen mijn paspoort om te praten
noem mij gewoon x

# privacy
wat gebeurt er met mijn gegevens
zeggen jullie het aan de politie
beroepsgeheim
privacy
delen jullie iets met vreemdelingenzaken
blijft dit tussen ons
wie leest dit
gaat mijn man dit te weten komen
is deze chat veilig
slaan jullie mijn berichten op
gdpr
ik ben bang dat ocmw hoort wat ik hier zeg
praten jullie over mij met anderen
geheim
als ik jullie vertel dat ik zwart werk, wat dan
worden mijn foto's op facebook gezet
ik wil weten welke info jullie over mij hebben
vertrouwelijk?
de muren hebben oren in deze stad, hoe is dat bij jullie
geven jullie mijn adres door aan DVZ

# complaint
klacht
ik ben niet tevreden
jullie medewerker was onbeleefd
slechte hulp gekregen
waar kan ik klagen
klacht indienen over jullie dienst
die madam aan het onthaal was lelijk tegen mij
ik wil de verantwoordelijke spreken over wat er gebeurd is
fout van jullie en nu heb ik problemen
niet vriendelijk behandeld
ik werd weggestuurd als een hond
schandalig hoe jullie werken
ombudsman
ze lachte met mijn accent, die van jullie
jullie beloven en doen niks
een uur gewacht en dan zeggen kom morgen terug
de lesgever roept op ons
ontevreden
mijn dossier hebben ze laten liggen, ik ben kwaad
dit is geen manier van doen mevrouw

# staff-language
welke taal spreken jullie
spreekt er iemand arabisch
is er iemand die engels kan
kan ik frans praten bij jullie
spreek je turks
medewerker die tigrinya kent
mag ik mijn eigen taal spreken aan de balie
iemand pools
mijn moeder spreekt alleen farsi, wie van jullie kan dat ook
somali sprekende collega
russisch
als ik kom, in welke taal helpen jullie mij
do you speak english
parlez vous francais
wie kan bij jullie spaans
ik kan mij niet uitleggen in nederlands als ik bij jullie ben
oekraiens gesproken?
kan die mevrouw die dari sprak mij helpen
met gebaren lukt het of spreekt iemand koerdisch

# be-volunteer-here
hoe word ik vrijwilliger bij jullie
ik wil bij jullie helpen
zoeken jullie vrijwilligers
ik wil lesgeven als vrijwilliger
kan ik jullie team komen versterken
vrijwilliger in jullie huis
ik ben leraar op pensioen en heb tijd
krijgen vrijwilligers iets betaald bij jullie
welke taken zijn er voor vrijwilligers
ik kom zelf altijd bij jullie, nu wil ik meewerken
heb je helpende handen nodig in de keuken
wat moet ik kunnen om bij u mee te helpen
verzekering vrijwilligers
ik heb dinsdag vrij en wil koffie schenken bij jullie
student zoekt stage of vrijwilligerswerk bij jullie
kan ik mij aanmelden als vrijwilliger
ze hebben mij geholpen en ik wil iets terugdoen bij de groep
taalvrijwilliger worden
mijn tante wil voorlezen aan kinderen bij jullie
vacature vrijwilligers

# no-answer
niemand neemt op
ik bel en bel en niemand antwoordt
ik heb een mail gestuurd maar geen antwoord
wanneer krijg ik antwoord
niemand belt mij terug
al twee weken wachten op antwoord
telefoon altijd bezet
jullie antwoorden niet
antwoordapparaat
voicemail en nooit iets gehoord
ze zeiden we bellen u, maar mijn gsm blijft stil
nog niks van jullie gehoord
drie berichten gelaten
leest er iemand dit wel
hallo is daar iemand
blauwe vinkjes en geen reactie
mijn vraag van maandag nog steeds open
waarom reageert niemand
ik klop en klop maar achter de deur is er niemand

# lost-found
ik ben mijn jas vergeten bij jullie
iets verloren
hebben jullie een sleutel gevonden
verloren voorwerpen
mijn paraplu laten liggen
sjaal van mijn dochter ligt nog bij jullie
gsm kwijt misschien in de klas
ik heb mijn tas laten staan
gevonden voorwerpen
mijn boek ligt nog in het lokaal
brilledoos vergeten gisteren
hebt gij een knuffel gezien, een grijs konijn
mijn zoon kwam thuis met maar een handschoen
drinkbus kwijt
misschien hangt mijn vest nog aan de kapstok
laatste keer bij u had ik nog mijn oorbel aan
ik heb iets gevonden in uw gang, van wie is dat
fietssleutel verloren in het gebouw
ik ben thuisgekomen zonder sjaal en ik was alleen bij u geweest
mijn dochter weent om haar beer, misschien ligt hij bij jullie onder een stoel

# discrimination
racisme
discriminatie
ik krijg het appartement niet door mijn naam
ze willen mij niet voor die job door mijn hoofddoek
unia
ze noemden mij vuile vreemdeling
door mijn huidskleur mag ik niet binnen
aan de telefoon was het vrij, toen ze mij zagen was het verhuurd
de buschauffeur rijdt door als ik aan de halte sta
slecht behandeld omdat ik zwart ben
scheldwoorden op straat
op het werk noemen ze mij mohammed en ik heet youssef
hoofddoek verboden op stage
portier zegt niet voor u soort
meldpunt discriminatie
mijn zoon hoort op school ga terug naar uw land
immo zegt eigenaar wil geen buitenlanders
mensen schuiven weg als ik op de trein ga zitten
ongelijk behandeld om mijn afkomst

# police-report
gestolen
mijn portefeuille is gestolen
aangifte doen politie
fiets gestolen
inbraak
ze hebben mijn gsm gepikt in de trein
verloren portefeuille met alle kaarten
politie verklaring
pv
mijn handtas is weg na de markt
inbrekers geweest terwijl wij op reis waren
doc stop
kader van de deur gebroken en laptop weg
klacht indienen bij de politie
diefstal
getuige van een diefstal wat moet ik doen
uit mijn auto is alles gepikt vorige nacht
mijn slot lag doorgezaagd op de grond en mijn velo foetsie
attest van verlies paspoort
bestolen

# quarrel-home
ruzie thuis
ik wil scheiden
problemen met mijn man
relatieproblemen
mijn vrouw en ik maken altijd ruzie
we praten niet meer met elkaar
bemiddeling koppel
mijn man wil weg bij mij
relatietherapie
wie krijgt de kinderen bij scheiding
alimentatie
elke avond discussie over geld en zijn moeder
hij slaapt in de zetel al twee maand
mijn schoonmoeder bemoeit zich met alles
uit elkaar gaan
mijn ex geeft de kinderen niet mee in het weekend
na 15 jaar zijn we vreemden in hetzelfde huis
ze dreigt om weg te gaan met de kleine naar haar ouders
bezoekrecht
tussen ons loopt het niet meer

# violence-talk
mijn man slaat mij
geweld thuis
ik ben bang van mijn man
mijn ex bedreigt mij
partnergeweld praten
ik draag lange mouwen voor de blauwe plekken
hij heeft mij tegen de muur geduwd
vluchthuis
1712
mijn zus wordt geslagen door haar man
ik mag niet buiten van hem en hij pakt mijn telefoon af
als hij de trap opkomt begin ik te beven
hij zegt als ge weggaat maak ik u kapot
mijn vriend heeft mij gewurgd
hij neemt al mijn geld en controleert waar ik ben
mishandeld
mijn vrouw slaat mij en ik schaam mij
mn buurvrouw heeft alweer een blauw oog
verkracht
ik spring van elk geluid van zijn sleutel
ex volgt mij overal

# child-harm
een kind wordt geslagen
kindermishandeling
mijn buurman slaat zijn kinderen
mijn man slaat onze zoon
vertrouwenscentrum
het kind van mijn zus krijgt geen eten
kleintje zit altijd alleen opgesloten
mijn dochter zegt dat oom haar aanraakt
mijn zoon is verdwenen
striemen op de rug van een jongen uit de klas
papa doet mij pijn
ik word thuis geslagen en ben 13
iemand heeft aan mijn kind gezeten
baby geschud
ik hoor elke avond een kind gillen achter de muur
vuile pamper twee dagen, moeder ligt te slapen van de drank
kinderen alleen thuis hele nacht
misbruikt kind
ik ben mijn geduld verloren en heb hem te hard geslagen

# suicidal
ik wil niet meer leven
zelfmoord
ik wil dood
zelfmoordlijn
beter als ik er niet meer ben
niemand zou mij missen
ik kan niet meer, ik stap eruit
mijn vriendin zegt dat ze dood wil
ik sta op de brug
gedachten om er een eind aan te maken
mijn zoon snijdt in zijn arm
ik heb een afscheidsbrief geschreven
wat voor zin heeft het nog om wakker te worden
ik wil slapen en nooit meer opstaan
de kinderen zijn beter af zonder mij
zelfdoding
mijn man heeft een touw gekocht en hij is zo stil
alles is klaar, ik neem afscheid

# poisoned
vergiftigd
mijn kind heeft javel gedronken
antigifcentrum
te veel pillen genomen
baby heeft iets ingeslikt
wasmiddel in de mond
batterij ingeslikt
giftige bessen gegeten
mijn dochter van 2 at van de vaatwastablet
fles ontstopper stond open en zijn lippen zijn verbrand
mijn vrouw nam alle slaappillen
paddenstoelen gegeten en nu braken
co vergiftiging
heel de doos dafalgan leeg
hij dronk uit een flesje waar white spirit in zat
rattengif opgegeten
ik heb het verkeerde medicament gegeven, dubbele dosis
overdosis

# life-danger
brand
bel 112
ongeval
hij ademt niet
hartaanval
bewusteloos
mijn moeder ligt op de grond en reageert niet
ziekenwagen
er komt rook uit de keuken
veel bloed
mijn vader zijn mond hangt scheef
pijn in de borst en linkerarm
ambulance nodig
baby wordt blauw
aangereden door een auto
hij stikt in een stuk vlees
ik ruik gas
mijn man is van het dak gevallen
vlammen uit raam van de buren
stuipen

# roofless-tonight
ik heb geen slaapplaats vannacht
waar kan ik slapen
op straat
dakloos
nachtopvang
nummer voor daklozen
ik slaap in het station
buiten gezet met mijn kinderen
het vriest en ik heb geen bed
vanavond geen dak
ik lig in een tent in het park
samusocial vol
slapen in auto met baby
mijn vriend wil niet meer dat ik op zijn zetel slaap, nu sta ik hier met mijn zak
de sleutel past niet meer, alles staat op de stoep
opvang voor deze nacht
we zitten met de koffers op een bank
waar ga ik naartoe als het donker wordt

# exploited
mijn baas heeft mijn paspoort
ik moet werken zonder loon
mensenhandel
gedwongen prostitutie
uitbuiting
ik mag het huis waar ik werk niet verlaten
ik moet eerst 9000 euro terugverdienen voor ze mij laten gaan
pag asa
ze dwingen mij te bedelen
we slapen met twaalf in de loods van de patron
zeven dagen op zeven en nooit geld gezien
mijn nicht moet met mannen gaan van een man die haar naar hier bracht
payoke
au pair maar ik ben slaaf
hij sluit de deur op slot als hij vertrekt van het werk
ze zeggen dat mijn familie ginder iets overkomt als ik stop
mijn kaart en gsm afgenomen door de chef
loverboy
smokkelaar wil dat ik drugs draag

# return-home
ik wil terug naar mijn land
vrijwillige terugkeer
iom
terugkeren naar huis
ticket naar mijn land betalen
ik ben het hier beu en wil naar mijn moeder terug
terugkeerloket
caritas terugkeer
hulp om terug te gaan
hier lukt het niet, beter terug
krijg ik startgeld als ik terugkeer
mijn koffer is gemaakt, wie regelt de vlucht naar huis
ik mis mijn dorp te veel, hoe geraak ik daar weer voor altijd
asiel stoppen en terug naar irak
remigratie
mijn neef geeft het op en wil weer naar georgie
vlucht naar thuisland voor heel mijn gezin
reintegratie steun
voorgoed terug

# war-family
mijn familie is in de oorlog
ik heb geen nieuws van mijn broer
rode kruis zoeken familie
tracing
mijn moeder is vermist
ze bombarderen mijn stad en mijn ouders zitten daar
familie kwijt op de vlucht
ik ben mijn zus verloren aan de grens
de lijn is dood, al drie weken geen bericht uit gaza
vermiste persoon in libie
hoe vind ik mijn zoon terug
mijn kinderen zitten vast in soedan
wie heeft lijsten van mensen in kampen
evacuatie van mijn ouders uit oekraine
elke avond kijk ik naar het nieuws en zoek ik gezichten
hij stapte in een andere boot en sindsdien niks
restoring family links
familielid gevangen genomen aan het front
ginder vallen de raketten en ik zit hier met mijn telefoon in de hand

# detention
mijn man zit in de gevangenis
gesloten centrum
opgepakt
127bis
bezoek gevangenis
mijn broer is opgesloten door de politie
enkelband
repatriering vlucht vrijdag
hoe kan ik mijn zoon in de gevangenis bellen
ze hebben mijn neef meegenomen bij een controle en hij zit nu vast
merksplas
vrijlating vragen
papa van mijn kinderen zit vast, hoe leg ik dat uit
wanneer komt hij vrij
in de cel op bezoek
geld sturen naar gevangene
gevangenisbezoek met kinderen
mijn vriend moet op het vliegtuig gezet worden

# female-cutting
besnijdenis
vrouwenbesnijdenis
mijn familie wil mijn dochter laten besnijden
gedwongen huwelijk
uithuwelijken
eer van de familie
gams
ik ben besneden en heb pijn
in de zomer gaan we naar guinee en oma wil haar laten knippen
mijn ouders hebben een man gekozen en ik wil niet
eergerelateerd geweld
ik moet trouwen met mijn neef
attest van niet besnijdenis
bij het vrijen voel ik alleen pijn sinds wat ze deden toen ik 7 was
hersteloperatie
mijn vriendin van school komt niet terug na vakantie want ze is verloofd tegen haar wil
mijn broers zeggen dat ik de familie schande aandoe
genitale verminking
infibulatie bevalling

# lgbt
ik ben homo
lesbisch
trans
holebi
lgbt
regenbooghuis
ik hou van mannen maar ben moslim
mijn familie mag het niet weten dat ik van een meisje hou
cavaria
mijn zoon voelt zich een meisje
in het centrum roepen ze vieze woorden omdat ik met een jongen ben
asiel omdat ik homo ben
ik heb nooit kunnen zeggen wie ik graag zie
transgender infopunt
queer groep
biseksueel
ik moet twee levens leiden, een voor thuis en een voor mij
naam en geslacht veranderen
mijn broer is gay en hij is bang
gaan ze mij accepteren met mijn vriend
`;
