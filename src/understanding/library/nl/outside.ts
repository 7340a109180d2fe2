/** What people ask in Dutch that no such organisation answers. */
export const outside = `
# sports-results
wie heeft gewonnen gisteren
uitslag anderlecht club brugge
hoeveel was de match
wanneer speelt real madrid
messi of ronaldo
champions league vanavond op welk kanaal
de rode duivels opstelling
stand in de jupiler league
wie wint de wereldbeker denk je
goal van lukaku gezien?
galatasaray fenerbahce score
ronde van vlaanderen winnaar

# weather
wat voor weer wordt het morgen
gaat het regenen
hoeveel graden vandaag
sneeuwt het dit weekend
weersvoorspelling brussel
onweer op komst?
is het koud buiten
waarom regent het hier altijd
zon of wolken zaterdag
wanneer komt de zomer eindelijk
stormwaarschuwing

# news-politics
wat is er gebeurd in het nieuws
wie is de eerste minister van belgie
wat denk je van trump
op welke partij moet ik stemmen
verkiezingen uitslag
is poetin slecht
waarom is er oorlog in de wereld
wie heeft gelijk israel of palestina
vlaams belang mening
laatste nieuws uit turkije
erdogan goed of niet
wat doet de regering tegen migratie
komt er een derde wereldoorlog

# crypto-invest
bitcoin kopen
hoe word ik snel rijk
welke aandelen zijn goed
crypto koers vandaag
beleggen met 100 euro
forex trading leren
wedden op voetbal tips
goud kopen of niet
passief inkomen online
ethereum wallet
mijn vriend verdient duizenden met trading, hoe doet hij dat
casino bonus

# love-letter
schrijf een liefdesbrief voor mijn vriendin
maak een gedicht
gedicht voor moederdag
schrijf een lied over de zee
romantisch berichtje voor mijn man
iets liefs schrijven voor haar verjaardag
rap tekst maken
verzin een mooi versje voor valentijn
speech voor de trouw van mijn broer schrijven
een sorry brief aan mijn lief
kort verhaaltje schrijven

# dating
ik zoek een vriendin
wil je met mij trouwen
ken je een mooie vrouw voor mij
zoek man om te trouwen
dating app welke
hoe krijg ik een lief
wil je seks
belgisch meisje gezocht voor relatie
ik ben single, jij ook
hoe spreek ik een meisje aan dat ik knap vind
stuur foto van u schatje
waar vind ik een goede vrouw

# medical-diagnosis
ik heb een bult onder mijn arm, is dat kanker
welke ziekte heb ik
hoeveel dafalgan mag ik nemen per dag
rode vlekken op mijn been wat is dat
is deze moedervlek gevaarlijk
welk antibioticum helpt tegen hoest
steken in mijn zij, wat kan dat zijn
mag je ibuprofen met alcohol nemen
mijn bloeduitslag ferritine 12 wat betekent dat
hoeveel siroop voor kind van 14 kilo
waarom heb ik tintelende vingers
is mijn bloeddruk 150 te hoog
heb ik corona denk je

# homework-solve
los deze som op 3x + 5 = 20
schrijf mijn opstel over dieren
maak mijn huiswerk
antwoord op vraag 4 pagina 12
schrijf een boekbespreking voor mij
geef de oplossing van deze oefening
spreekbeurt over vulkanen maken voor mij
wat is de stelling van pythagoras
maak een samenvatting van hoofdstuk 3
vervoeg dit werkwoord in frans voor mijn taak
essay van 500 woorden over klimaat

# translate-this
vertaal dit
hoe zeg je goedemorgen in het turks
vertaal deze zin naar arabisch
wat betekent het woord desalniettemin
zet dit om in engels: ik kom morgen
wat is appel in het frans
hoe zeg ik ik hou van jou in het italiaans
google translate dit voor mij
vertaal naar het oekraiens aub: mijn auto is rood
betekenis van dit woord
schrijf dit in het pools

# recipes
hoe maak ik couscous
recept voor stoofvlees
hoe lang moet een ei koken
hoe bak ik brood
recept lasagne
wat kan ik maken met kip en rijst
hoe maak je pannenkoeken
hoeveel water bij de rijst
baklava recept
welke kruiden voor tajine
hoe frituur je echte belgische frieten
temperatuur oven voor cake

# import-car
auto invoeren uit duitsland
ik wil mijn auto verkopen
autokeuring wanneer
autoverzekering goedkoop
tweedehands wagen kopen
nummerplaat aanvragen
hoeveel is een golf 2012 waard
mijn auto start niet
lez brussel mag mijn diesel binnen
garage voor winterbanden
div inschrijven voertuig
car pass
wagen exporteren naar afrika

# travel-booking
goedkope vlucht naar istanbul
hotel in parijs boeken
visum voor amerika
vakantie boeken
ryanair bagage hoeveel kilo
heb ik een visum nodig voor dubai
vliegticket marrakech
airbnb spanje
all in turkije prijs
charleroi luchthaven vertrekuren
visum canada aanvragen
last minute reis zomer

# shopping-prices
hoeveel kost een iphone 15
waar koop ik goedkope nike schoenen
amazon of bol
playstation prijs
goedkoopste tv
temu levering
black friday solden
samsung galaxy kopen waar
hoeveel kost een gouden ring
zalando terugsturen
airpods in promotie
vinted verzendkosten

# film-music
welke film moet ik zien
nieuw liedje van stromae
netflix serie
wie speelt in titanic
download muziek gratis
hoe heet dat lied van shakira
turkse serie met nederlandse ondertitels
concert tickets
thuis of familie hoe laat op tv
beste film ooit
ken je beyonce
youtube mp3

# games
zullen we een spelletje spelen
schaken met mij
geef een raadsel
fortnite hulp
hoe win ik in fifa
galgje
roblox robux gratis
quiz met mij doen
steen papier schaar
minecraft cheat
woordspelletje
candy crush level 200

# jokes
vertel een mop
zeg iets grappigs
ken je een goeie grap
maak mij aan het lachen
mop over belgen
flauwe mop
nog een mopje
waarom is de banaan krom haha
ken je eentje over jantje
doe eens zot

# general-knowledge
wat is de hoofdstad van australie
hoe hoog is de mount everest
wie vond de telefoon uit
hoeveel inwoners heeft china
hoe ver is de maan
wanneer was de tweede wereldoorlog
waarom is de lucht blauw
wie was napoleon
hoeveel poten heeft een spin
grootste land van de wereld
wat is fotosynthese
wie was de eerste koning

# computer-repair
mijn scherm is gebarsten
gsm geblokkeerd
virus op mijn laptop
facebook gehackt
instagram account kwijt
mijn computer start niet meer op
blauw scherm windows
iphone scherm vervangen
telefoon is in water gevallen
error 404
batterij van mijn gsm loopt snel leeg
snapchat ban
tv geeft geen beeld

# programming
schrijf code in python
website maken voor mijn winkel
html leren
app programmeren
fout in mijn javascript
hoe maak ik een excel formule
sql query
wordpress site bouwen
maak een script voor mij
java of c++
chatbot bouwen

# pets
mijn hond is ziek
dierenarts
kat gezocht
puppy kopen
waar kan ik een kat adopteren
mijn poes eet niet
hondenbelasting
vogel gevonden met gebroken vleugel
dierenasiel
konijn hok
hond laten chippen
vlooien bij de kat

# fortune
horoscoop
wat zegt mijn sterrenbeeld
ik droomde van een slang, wat betekent dat
iemand heeft zwarte magie op mij gedaan
boze oog weghalen
voorspel mijn toekomst
tarot kaarten
kan je mijn hand lezen
waarzegster
marabout
djinn in huis
welk nummer brengt geluk

# religion-question
mag je bidden zonder wassing
is muziek haram
wat zegt de bijbel over scheiden
mag een christen varken eten
is het een zonde om tattoo te hebben
wanneer begint ramadan volgens de koran
mag ik vasten als ik ongesteld ben
bestaat god
haram of halal om een lening te nemen
wat staat er in de koran over vrouwen
naar de hel als ik niet bid?

# illegal-things
valse papieren kopen
waar koop ik wiet
pistool kopen
zwart werk gezocht zonder aangifte
naar engeland met de camion
vals paspoort prijs
hoe kom ik illegaal in uk
iemand die mij over de grens brengt
gestolen gsm verkopen
hoe ontloop ik de politie
vals attest laten maken
schijnhuwelijk betalen

# buy-house
huis kopen
hypotheek
lening bij de bank voor woning
hoeveel kan ik lenen
notaris kosten aankoop
appartement te koop
registratierechten
investeren in vastgoed
bouwgrond zoeken
rente woonlening vandaag
bod doen op een huis

# restaurant-order
pizza bestellen
taxi bellen
uber eats levering
twee durums met looksaus
tafel voor vier reserveren restaurant
frituur in de buurt open
sushi laten leveren
ik wil een kapsalon met samurai
taxi naar zaventem prijs
takeaway chinees
kebab thuis brengen

# beauty
kapper
nagels laten doen
make-up voor trouw
wenkbrauwen
haar kleuren prijs
barbershop
wimpers extensions
schoonheidssalon
vlechten laten zetten
welke creme tegen rimpels
botox
henna zetten
extensions afro

# private-of-staff
wat is het gsm nummer van die leraar
waar woont mevrouw van het onthaal
is die knappe medewerkster getrouwd
hoe oud is jullie directeur
geef mij het prive nummer van de juf
heeft de lesgever een vriendin
facebook van de vrijwilligster
thuisadres van de begeleider
hoeveel verdient jullie baas
heeft zij kinderen die mevrouw van de balie
is de sociaal assistent single

# gossip-assistant
hoe oud ben je
wat is je lievelingskleur
heb je kinderen
waar woon jij
heb je een lief
slaap je soms
wat eet jij graag
ben je een jongen of een meisje
wie heeft jou gemaakt
ben je moe
wat doe je in het weekend
heb jij gevoelens
hou je van mij

# time-date
hoe laat is het
welke dag is het vandaag
welke datum zijn we
welk jaar is het
is het al 12 uur
hoeveel dagen tot kerst
wanneer verandert het uur
in welke week zitten we
tijd in new york nu
hoe laat gaat de zon onder
is vandaag een schrikkeldag

# calculations
hoeveel is 25 x 13
reken uit 1200 min 350
15 procent van 80
100 dollar in euro
hoeveel is 500 dirham
wortel van 144
hoeveel kilo is 10 pond
euro naar lira
hoeveel uren in een jaar
deel 1000 door 6
omrekenen inch naar cm
gemiddelde van 12 14 en 18

# other-city
ik woon in luik, is er daar ook zoiets
nederlandse les in antwerpen
zelfde organisatie in gent?
hulp voor nieuwkomers in amsterdam
ik verhuis naar charleroi, wie helpt mij daar
is er een vrouwengroep in hasselt
voedselbank oostende
mijn broer in duitsland zoekt duitse les
mijn zus in rotterdam zoekt hulp
cursus frans in namen
iets gelijkaardigs in parijs voor mijn neef
jeugdhuis kortrijk

# military
in het leger gaan
soldaat worden
militaire dienst ontlopen
legerdienst afkopen turkije
vreemdelingenlegioen
kan ik bij de belgische defensie
dienstplicht oekraine
mobilisatie brief
hoeveel verdient een militair
piloot bij de luchtmacht
vechten aan het front als vrijwilliger

# inheritance
erfenis
huis in marokko erven
mijn vader is dood en zijn grond ginder moet verdeeld
erfbelasting
testament maken
mijn broers willen mijn deel niet geven
notaris voor nalatenschap
eigendom in turkije verkopen
erf ik de schulden van mijn oom
appartement in boekarest op mijn naam zetten
akte van erfopvolging

# weather-clothes
wat moet ik aandoen vandaag
heb ik een paraplu nodig
is het te warm voor een trui
jas of geen jas morgen
kan ik in korte broek buiten
sandalen aan of botten
wat dragen met dit weer
moet mijn kind een muts op vandaag
rok of broek vandaag
hoeveel lagen kleren bij min 3

# lottery
lotto nummers
euromillions trekking
heb ik gewonnen met mijn lot
meedoen met wedstrijd
krasbiljet
win for life
hoeveel is de jackpot
tombola winnen iphone
geef mij zes geluksgetallen
uitslag joker
wanneer is de trekking
win een gratis reis klopt dat
`;
