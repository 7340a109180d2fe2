/** Ways of saying things to the assistant, and of needs and topics that came later, in Dutch. */
export const more = `
# say-human
ik wil met een mens praten
kan ik een mens aan de telefoon krijgen
mag ik een collega van jou
is daar iemand echt
typen is moeilijk voor mij, bel me terug aub
geen robot aub
geef mij een medewerker
kan een vrijwilliger mij antwoorden
ik wil liever een echte persoon aan de lijn
bel mij op 0486 als het kan
kunt u mij doorverbinden
wie van jullie heeft tijd voor een gesprek
ik praat niet met machines
mijn moeder kan niet lezen, wil iemand haar opbellen
met wie kan ik hierover spreken
laat een mens dit lezen
ik heb een menselijk antwoord nodig
wil iemand van het team contact opnemen met mij
dit is te persoonlijk voor een computer
stuur mijn vraag door naar iemand die het weet
hallo?? werkt daar nog een levende ziel
ik zeg het liever met mijn stem
mag ik jouw baas spreken
kan die mevrouw van vorige week mij nog eens bellen
ik ben oud, schrijven op gsm gaat niet goed, telefoneren wel
zet mij over naar het onthaal
persoon
medewerker spreken
gewoon iemand van vlees en bloed graag
wanneer kan er iemand terugbellen
ik vertrouw alleen mensen, geen automaat
helpdesk bellen
ik zou graag persoonlijk geholpen worden
stop met automatische antwoorden en haal iemand
mijn probleem is lang, ik wil het uitleggen aan een begeleider
ik wl me iemnd praten
wie kan ik zien om dit uit te leggen, niet via chat
kan iemand van bij jullie eens telefoneren naar mij
mijn nummer is 0485 00 11 22, bel maar als ge tijd hebt
tegen een machine praten wil ik niet
ik heb een echte persoon nodig, niet zo'n chatbot
mag uw collega deze vraag beantwoorden
wil een begeleider mij eens opbellen deze namiddag
ik kan slecht lezen en schrijven, kunnen we bellen
is er een madam of meneer die mij kan antwoorden
geef mij de baas of de verantwoordelijke maar
contacteer mijn vrouw op haar gsm, zij legt het uit
kunde mij doorschakelen naar het secretariaat
wie werkt daar? ik wil die spreken
zeg tegen een vrijwilliger dat hij mij belt
ik wil een mens horen
laat iemand terugbellen die mijn taal spreekt
iemand aan de telefoon krijgen, gaat dat
gewoon een persoon aub
bel eens naar mijn zus, zij spreekt beter
ik wil iemand aan de lijn krijgen aub
mag ik spreken met de mevrouw van het onthaal
verbind mij eens met een collega
beter een mens dan een machine
een mens in plaats van een computer
met wie van jullie kan ik telefoneren
een telefoontje van uw bureau zou helpen

# say-start
start
begin
opnieuw beginnen
terug naar het begin
menu
toon het menu
hoofdmenu aub
van voren af aan
ik wil herbeginnen
laten we starten
nieuwe vraag
reset
kunnen we eens opnieuw
ga terug naar de eerste pagina
alles overdoen
andere vraag stellen
waar is het keuzelijstje van daarnet
we beginnen opnieuw
terug naar af
kunnen we van nul starten
ga terug naar het eerste scherm
laten we terug vanaf het begin gaan
even herbeginnen

# say-help
wat kan jij allemaal
hoe werkt dit
wat mag ik hier vragen
waarvoor dient deze chat
help
waar kan je mij mee helpen
uitleg aub
wat moet ik typen
ik weet niet wat ik moet schrijven
voor welke dingen kan ik bij u terecht
geef eens een voorbeeld van een vraag
kan ik hier alles vragen of enkel over cursussen
hoe gebruik ik dit
wat doe jij precies
op welke knop moet ik duwen
eerste keer hier, hoe gaat dat
hoe stel ik een vraag
mijn buurvrouw zei dat ik u moest schrijven, wat nu
mag ik ook spreken in plaats van typen
wat zijn de mogelijkheden
kan ik foto sturen naar jou
waarover weet gij iets
wat kan jij voor mij doen
wat moet ik hier doen
ik ken deze app niet, leg eens uit
wa doede gij juist
toon een lijst van wat je kan
waar dient dit voor
wat kunt ge eigenlijk
hoe werk ik met deze chat
hoe kan ik deze chat best gebruiken
wat doe ik met dit ding

# say-language
spreek je arabisch
schrijf in het arabisch
in het frans aub
kan het in het engels
ik versta geen engels, nederlands aub
nederlands graag
parle francais
andere taal kiezen
taal veranderen
ik wil turks
kent u ook spaans
mijn nederlands is niet goed, kan dit in mijn taal
antwoord in het pools alsjeblieft
russisch of oekraiens
waarom schrijf je frans, ik spreek nederlands
english please
terug naar nederlands
darija kan ook?
roemeens
doe maar in vlaams
mijn vrouw leest alleen arabisch
verander naar engels svp
kan jij tigrinya of dari
liever de taal van hier, ik wil oefenen
spreek maar frans met mij
kunt u turks schrijven, dat lees ik beter
ik wil verder in het engels
zet de chat in het spaans aub
antwoord in het oekraiens want mijn moeder leest mee
schrijf vanaf nu nederlands, ik wil oefenen
kan dit gesprek in een andere taal
welke talen kent deze chat
mijn vriend leest ook, schrijf pools
doe maar russisch
zijn er nog andere talen hier mogelijk
schrijf turks, ik wil mijn taal gebruiken
praat russisch met mij
gebruik liever arabisch met mij
spreek engels tegen mij

# say-subscribe
ik wil nieuws krijgen
hou mij op de hoogte
stuur mij een bericht als er iets nieuws is
inschrijven voor de nieuwsbrief
laat iets weten als er een uitstap is
ik wil berichten over activiteiten
schrijf me in op de lijst voor nieuwtjes
verwittig me als er weer iets te doen is
elke week een berichtje aub
mag ik jullie programma automatisch krijgen
zet mijn nummer bij de nieuwsgroep
abonneren
meldingen aan
ik mis altijd alles, stuur het mij vooraf
wanneer er iets voor vrouwen is wil ik dat weten
hoe krijg ik jullie updates
geef me een seintje bij een nieuwe activiteit
zijn er nieuwsberichten op whatsapp, ik doe mee
ja graag op de hoogte blijven
nieuwsbrief ontvangen
voeg mij toe voor uitnodigingen
ik wil ook op die lijst voor nieuws staan
stuur mij iets als er een feest of activiteit is
geef mij een bericht wanneer er iets nieuws komt
ik wil elke week uw nieuws op mijn gsm
hou ons gezin op de hoogte van activiteiten
laat mij weten wat er volgende maand te doen is per bericht
als er nog een feest is zeg het mij dan, dit is mijn nummer
ik wil er altijd bij zijn, schrijf mijn nummer op
vergeet mij niet te verwittigen bij nieuwe dingen

# say-unsubscribe
stop met berichten
ik wil geen berichten meer
uitschrijven
nieuwsbrief stoppen
haal mij van de lijst
te veel meldingen
stuur me niks meer
meldingen uit
schrijf mij uit aub
ik ben verhuisd, geen nieuws meer nodig
waarom krijg ik dit altijd, stop het
abonnement op de berichten opzeggen
laat mij gerust met die smsjes
niet meer verwittigen
unsubscribe
elke dag piept mijn gsm door u, genoeg
hoe zet ik die updates af
verwijder mijn nummer uit de verzendlijst
ik wens geen uitnodigingen meer te ontvangen
hou op met mij te schrijven
spam stoppen
ik wil die berichten niet meer krijgen
stop met mij berichtjes te sturen
te veel berichten op mijn gsm
mijn nummer van de lijst halen aub
niet meer sturen, ik heb het gezien
zet de meldingen af
geen sms meer aub
ik wil niks meer krijgen van jullie
hoe geraak ik van deze meldingen af
ik heb genoeg van jullie sms
laat mij los met die berichten

# say-forget
wis mijn gegevens
vergeet mij
verwijder dit gesprek
alles wissen wat ik geschreven heb
delete mijn chat
mijn naam moet weg
ik wil niet dat je dit bewaart
gooi alles weg over mij
kan je mijn berichten uitvegen
gdpr verzoek, verwijder mijn data
niemand mag dit nog zien, doe het weg
mijn man mag dit niet lezen, wis het
onthoud niks van mij
geschiedenis leegmaken
haal mijn telefoonnummer uit uw systeem
vrgeet alles wat ik zei
maak het leeg
gegevens verwijderen aub
ik heb spijt van wat ik vertelde, weg ermee
hoe kan ik mijn account schrappen
geen spoor van mij bewaren
wis alles wat ik hier typte
gooi dit gesprek weg
mijn nummer en naam uit uw computer halen
doe mijn berichten weg, niemand mag dat lezen
hou niks bij van mij
schrap alles wat ge van mij weet
wat ik verteld heb moet weg
alles wat hier over mij staat verdwijnt beter

# say-greeting
hallo
goeiedag
dag
hoi
hey alles goed
goedemorgen
goeie avond
salam
hoe gaat het
dag mevrouw
hallooo
yo
hoe is het met u vandaag
goede middag meneer
alles kits?
een fijne dag gewenst, bent u daar
heykes
welkom
goeiemorgen alles goed met u
dag allemaal, hoe is het daar

# say-thanks
dank u
bedankt
merci
dankjewel
dank u wel voor alles
super bedankt hoor
thx
heel erg bedankt voor uw hulp
dank je vriend
ok merci he
duizend maal dank
ik ben u dankbaar
tof, daar ben ik mee geholpen
god zegene u voor uw hulp
dankuwel mevrouw
mercikes
bdnkt
merci he, da was goed geholpen
oke dank u vriendelijk
super merci
bedankt vriend, god zegent u
dankuwel voor de uitleg
zo lief van jullie, bedankt
heel vriendelijk van u

# say-goodbye
dag tot ziens
doei
tot later
slaapwel
fijne dag nog
ciao
salukes
tot de volgende keer
ik ga nu, daag
goede nacht
tot morgen
houdoe
prettig weekend
ik moet weg, bye
dat was het, tot nog eens
het beste
nog een mooie avond
allez dag he
tot de volgende
ik ga slapen, tot morgen
goed, tot dan
dat was alles, dag

# say-praise
je bent lief
goed antwoord
knap gedaan
u bent heel vriendelijk
super
wat een handige app
jij bent slim
perfect uitgelegd
goed bezig
dit helpt echt, top
niemand legt het zo mooi uit als jij
chapeau
ik vind u leuk
beter dan op het gemeentehuis
wauw zo snel
duidelijk en simpel, bravo
jullie zijn schatten
amai da gaat snel
wat zijt gij slim
jij bent echt vriendelijk
goe gedaan zeg
ge zijt een schat
straf hoor
gij kunt er wat van, proficiat
dat was echt fijn geholpen

# say-insult
je bent dom
stomme robot
jij kan niks
nutteloos
waardeloze rommel
wat een idioot ding
hou je mond
zever
onnozel machien
loser
kieken
ge zijt er een van de slechte
trek uw plan kutbot
wat een trage sukkel
ik haat u
belachelijk, ge kent niks van niks
prul van een app
wat een slecht systeem zijt ge
gij zijt zo dom
onnozele computer
gij zijt niks waard
hoe dom kun je zijn
wat een dwaze chat

# say-identity
wie ben jij
ben je een robot
ben je een mens of een computer
met wie spreek ik
hoe heet je
ben je echt
is dit een automatisch antwoord
chatgpt?
zit er iemand achter die berichten
meneer of mevrouw?
wat ben jij eigenlijk
werk jij daar echt
is dit ai
wie schrijft hier naar mij
hebt u een naam
praat ik tegen een machine nu
van wie komen die antwoorden
spreek ik hier met iemand of met een programma
zijt gij een echte mens
schrijf ik hier met een mens of een machine
antwoordt er een computer of een persoon
is dit een persoon of een programma

# say-lost
ik begrijp je niet
te moeilijk
wat bedoel je
wablief
ik snap het niet
wat wil dat zeggen
simpeler aub
zeg het nog eens makkelijk
zo veel woorden, ik kan niet volgen
huh
wat betekent dat woord
ik versta er niks van
kan het korter
leg uit zoals aan een kind
die tekst is chinees voor mij
sorry mijn nederlands is klein, andere woorden
nog een keer traag
niet duidelijk
ik lees het drie keer en weet het nog altijd niet
ik ben de draad kwijt
kunt u dat anders uitleggen
ik snap er niks van
die woorden ken ik niet, zeg het gemakkelijker
wablieft, wat zegt ge
kan je dat korter en simpeler zeggen
ik versta niet wat je schrijft
jij praat te moeilijk

# say-misunderstood
dat vroeg ik niet
je begrijpt mij verkeerd
fout antwoord
neen dat niet
ik bedoel iets anders
daar gaat het niet over
dat is niet mijn vraag
lees eens goed wat ik schreef
ik vroeg naar een huis en gij zegt school
niet juist
helemaal naast
antwoord eens op mijn vraag
dit heeft er niks mee te maken
nee nee nee ik zoek wat anders
verkeerd
jij luistert niet
dat wist ik al, mijn vraag was anders
u snapt niet wat ik wil
dat is voor iemand anders, niet voor mij
dees klopt niet
tis nie wa ik wil weten
daar vroeg ik niet naar
nee je hebt mij verkeerd verstaan
ge snapt niet wat ik vraag
dat is een antwoord op iets anders
dat bedoelde ik helemaal niet
dat wilde ik niet weten
ik wilde iets anders weten
het was geen antwoord op wat ik wou weten

# learn-other-language
engelse les
ik wil engels leren
waar kan ik spaans leren in de buurt
arabische les voor mijn kinderen
geven jullie ook frans, nederlands kan ik al
mijn zoon vergeet onze taal, is er zaterdagschool
duitse cursus
cursus italiaans voor beginners
engels voor het werk, niet nederlands
turks leren voor kleinkinderen
taallessen andere dan nederlands
wie leert mijn dochter lezen in het russisch
moedertaalles
ik ben belg en wil arabisch leren
waar chinees of japans volgen
conversatie engels
poolse school op zaterdag
gebarentaal leren

# rent-hall
zaal huren
ik zoek een zaal voor een trouwfeest
kunnen wij jullie lokaal gebruiken voor een verjaardag
hoeveel kost de zaal per avond
ruimte voor vergadering van onze vereniging
plaats voor 80 man met keuken
babyborrel, is er een lokaal vrij
feestzaaltje in de buurt
is de grote zaal vrij op 12 april
mogen we bij u samenkomen om te bidden met dertig
waar kan ik doopfeest geven goedkoop
zaalverhuur prijs
tafels en stoelen erbij in de huurprijs?
mijn dochter wordt 18, thuis is te klein voor het feest
salle louer hoeveel
wij zoeken een repetitieruimte voor ons groepje
kan ik de keuken van het huis lenen voor een avond

# house-rules
mag mijn hond mee
mag ik roken binnen
eigen eten meebrengen
zijn honden toegelaten
mag ik mijn boterhammen daar opeten
is bier drinken ok bij jullie
waar mag je een sigaret roken
huisregels
mag je fotos maken in het huis
schoenen uit of aan
ik heb een kat in een mandje, is dat erg
mag ik muziek opzetten
vapen toegestaan?
drank zelf meenemen voor het feestje
mag ik bellen in de zaal
moet ik stil zijn daar
mag mijn step mee naar binnen

# post-office
hoe laat gaat de post open
waar is mijn pakje
bpost kantoor dichtbij
wat kost een postzegel naar marokko
aangetekende brief ophalen waar
postbode was er maar ik niet thuis
postpunt open op zaterdag
trackingnummer volgen
pakket naar roemenie sturen prijs
rode brievenbus in de buurt
wanneer komt de facteur
track en trace bpost
mijn brief is niet toegekomen, zoek hem
doos opsturen naar mijn mama in kongo
afhaalpunt mondial relay

# shops-markets
waar is een halal slager
tot hoe laat is de colruyt open
wanneer is het markt
turkse winkel in de buurt
afrikaanse winkel met maniok
is de aldi open op zondag
waar koop ik bakbananen
action openingsuren
poolse winkel waar
welke dag is de rommelmarkt
nachtwinkel dichtbij
waar verkopen ze injera
bakker open op feestdag?
lidl sluit om hoe laat
roemeense producten kopen

# embassy
ambassade van marokko telefoon
waar is het consulaat van turkije
afspraak maken bij de ambassade
mijn somalisch paspoort vernieuwen
consulaat roemenie openingsuren
ambassade neemt niet op
hoe krijg ik een paspoort van mijn land
syrische ambassade brussel adres
pools consulaat
baby inschrijven bij mijn consulaat
paspoort verlopen van congo
is er een afghaanse ambassade in belgie
laissez passer van het consulaat aanvragen
hoeveel kost een nieuw marokkaans paspoort
oekraiense ambassade afspraak

# strike-delays
is er staking morgen
rijdt de trein vandaag
waarom komt de bus niet
hoeveel vertraging heeft de trein naar brussel
hoe laat is de volgende bus
treinabonnement prijs
staakt de lijn nog
trein van 7u12 afgeschaft?
uurregeling bus 170
metro ligt plat?
ik sta al een half uur aan de halte
hoeveel kost een mivb abonnement per maand
wanneer gaat de laatste trein naar halle
nmbs storing
tram omgeleid?

# car-inspection
autokeuring afspraak
nieuwe platen voor de wagen
boete voor te snel rijden
wat kost de diesel nu
garage dichtbij goedkoop
winterbanden
autoverzekering welke is het goedkoopst
keuring open zaterdag?
mijn wagen valt altijd stil
lage emissiezone mag mijn auto binnen
benzineprijs vandaag
parkeerboete betalen
olie verversen waar
mijn moto verzekeren
groene kaart autoverzekering kwijt

# exchange-rate
hoeveel is de dollar
wisselkoers dirham
goudprijs vandaag
geld sturen naar kongo goedkoopst
western union kosten
euro lira koers
wat is een gram goud waard
wisselkantoor in de buurt
beste app om geld over te maken naar filipijnen
hoeveel lei krijg ik voor 100 euro
koers van de zloty
moneygram of ria
mijn gouden ring verkopen, wat krijg ik
is de euro gestegen
waar pond wisselen zonder kosten

# other-places
wanneer is het zwembad open
hoeveel kost de cinema
openingsuren technopolis
planckendael ticket prijs
tot hoe laat is de bank open
is het politiekantoor open nu
basic fit abonnement
museum gratis zondag
pairi daiza inkom
wat speelt in kinepolis
is de frituur nog open
hoe laat sluit de speeltuin
bowling prijs
sauna in de buurt
is de schaatsbaan vandaag open

# craftsman
ik zoek een loodgieter
elektricien dringend
wie kan mijn wasmachine maken
schilder voor mijn living
verwarming kapot, iemand die komt
slotenmaker
man voor kleine klusjes
ketel onderhoud prijs
wc verstopt wie belt ge dan
dakwerker
vloer leggen wat kost dat
iemand om kast te monteren
vaatwas lekt, herstelling aan huis
tegels zetten badkamer
behangen laten doen

# online-orders
mijn pakje van zalando is niet gekomen
bol.com geld terug
ik wil schoenen terugsturen van internet
temu bestelling waar blijft die
verkeerde maat gekregen van webshop
amazon antwoordt niet
shein levering wanneer
bestelling annuleren online
vinted verkoper stuurt niks
koerier zegt geleverd maar ik heb niks
retour zending hoe
ali express douane betalen
kapot toegekomen uit de doos, terugbetaling
coolblue levering uur
ik heb twee keer betaald op een website voor mijn bestelling

# outage
geen elektriciteit in de straat
stroom uitgevallen
geen water uit de kraan vandaag
internet ligt plat bij iedereen
is er panne bij telenet
heel de wijk is donker
wanneer is er weer stroom
fluvius storing
proximus netwerk werkt niet
waterleiding gesprongen op straat
geen bereik in heel het dorp
watergroep onderbreking
black out?
straatlampen branden niet
onze blok zonder licht sinds vanmorgen

# assistant-tasks
zet een wekker om 6 uur
teken een huis
bel een taxi voor mij
stuur een mail naar mijn baas
herinner mij morgen aan mijn pil
maak een foto van een leeuw
zet muziek op
timer 10 minuten
bel mijn moeder
open google maps
schrijf naar mijn huisbaas dat ik later betaal
doe het licht aan
maak een logo
zet dit in mijn agenda
stuur een whatsapp naar fatima

# contact-us
op welk nummer kan ik u bereiken
geef mij het telefoonnummer van het bureau
wat is jullie nummer voor vragen

# privacy
wie kan mijn gegevens zien bij jullie
wissen jullie mijn gegevens na een jaar
hoe lang houden jullie mijn gegevens bij

# staff-language
spreekt de maatschappelijk werker ook engels
praten ze daar ook turks aan de balie
kan de juf pools

# cancel-appointment
schrap mijn inschrijving voor zaterdag
ik stop met de cursus, wat moet ik doen
haal mijn naam van de lijst voor de daguitstap

# no-answer
iemand van jullie belde mij gisteren, ik was te laat
ik heb een gemiste oproep over de les

# practise-speaking
kan ik nederlands spreken met iemand om te leren

# interpreter
iemand moet voor mij vertalen als ik met de dokter praat

# meet-people
ik wil met andere vrouwen praten
ik wil met andere jongeren babbelen

# parenting
met andere ouders praten over opvoeden
`;
