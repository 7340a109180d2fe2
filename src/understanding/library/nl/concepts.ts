/** What each idea is called in Dutch. */
export const concepts = `
# people
man: man mannen heer heren vent meneer mannelijk*
woman: vrouw vrouwen dame dames madam mevrouw vrouwelijk*
child: kind kinderen kids kindje kindjes kleintje kleintjes koter kroost
baby: baby babys baby's pasgeboren* zuigeling boorling borelingske
boy: jongen jongens jongetje joch manneke
girl: meisje meisjes meid meiske
teenager: tiener tieners puber pubers
young_person: jongere jongeren jeugd jeugdige* jong_volwassene*
adult: volwassene volwassenen volwassen
old_person: oudere ouderen senior senioren bejaarde bejaarden ouderling gepensioneerde* op_leeftijd
family: familie gezin gezinnen verwant* familieleden
husband: echtgenoot mijn_man haar_man man_van_mij
wife: echtgenote mijn_vrouw zijn_vrouw vrouwtje
partner_love: partner lief vriendje relatie geliefde verloofde koppel
mother: moeder mama mamas mam moeders mamma
father: vader papa papas vaders
parents: ouder ouders papa_en_mama
son: zoon zonen zoontje
daughter: dochter dochters dochtertje
brother: broer broers broertje broeder
sister: zus zussen zusje zuster
grandparent: oma opa grootmoeder grootvader grootouder* bomma bompa meme pepe
uncle_aunt: oom tante nonkel tata
cousin: neef nicht neefje nichtje kozijn
neighbour: buur buren buurman buurvrouw gebuur geburen bovenbuur onderbuur
friend: vriend vrienden vriendin vriendinnen makker kameraad maatje
people: mensen volk personen
stranger: onbekende vreemde_man vreemd_persoon
single_parent: alleenstaande_mama alleenstaande_papa alleenstaande_moeder alleenstaande_vader alleenstaande_ouder eenouder*
pregnant_woman: zwangere_vrouw aanstaande_moeder toekomstige_mama
widow: weduwe weduwnaar
orphan: weeskind weesjongen weesmeisje
guest: gast bezoeker logee
newcomer: nieuwkomer nieuwkomers nieuweling pas_aangekomen nieuw_in_belgie anderstalige*
refugee: vluchteling vluchtelingen gevlucht* vluchten gevluchte
migrant: migrant migranten inwijkeling allochtoon
foreigner: buitenlander* vreemdeling vreemdelingen
local_person: vlaming vlamingen mensen_van_hier autochtoon plaatselijke_bevolking
belgian: belg belgen belgisch belgische
citizen: burger burgers inwoner inwoners
minority: minderheid minderheden
community: gemeenschap landgenoten landgenoot eigen_volk
teacher: leraar lerares leerkracht leerkrachten juf meester lesgever* docent onderwijzer*
student: student studenten cursist cursisten studente
pupil: leerling leerlingen scholier*
volunteer: vrijwilliger vrijwilligers vrijwilligster
staff_member: medewerker* medewerkster begeleider begeleidster personeel
boss: baas bazen chef patron ploegbaas leidinggevende
colleague: collega collegas collega's werkmakker
doctor: dokter docter arts huisarts artsen doktoor
nurse: verpleegster verpleger verpleegkundige* verplegers thuisverple*
midwife: vroedvrouw vroedvrouwen verloskundige
dentist: tandarts tandartsen
psychologist: psycholoog psychologe psychologen psychiater therapeut*
social_worker: maatschappelijk_werker maatschappelijk_assistent* sociaal_assistent* sociaal_werker assistente
lawyer: advocaat advokaat advocaten advocate jurist
police: politie flik flikken agent agenten wijkagent
judge: rechter vrederechter
interpreter: tolk tolken sociaal_tolk
landlord: huisbaas verhuurder eigenaar huiseigenaar proprietaire
tenant: huurder huurders huurster
bailiff: deurwaarder gerechtsdeurwaarder
postman: postbode facteur
driver: chauffeur bestuurder buschauffeur
director: directeur directrice directie schoolhoofd
coach: trainer coach
cook: kok kokkin
lgbt_person: homo homos lesbisch lesbienne holebi transgender lgbt* gay queer biseksueel
disabled_person: gehandicapte gehandicapten mindervalide* persoon_met_beperking
homeless_person: dakloze daklozen thuisloze*
# names of countries and languages that matter
dutch_language: nederlands nederlandse nederlandstalig* nederlans nederlads vlaams nt2
french_language: frans franse franstalig*
english_language: engels engelse engelstalig*
arabic_language: arabisch arabische arabischtalig*
turkish_language: turks turkse turkstalig*
own_language: moedertaal eigen_taal mijn_taal thuistaal
belgium: belgie belgië
flanders: vlaanderen
brussels: brussel bruxelles
home_country: thuisland herkomstland geboorteland mijn_land land_van_herkomst vaderland ginder
europe: europa europese eu
morocco: marokko marokkaan* marokkaans*
syria: syrie syrië syrisch* syrier*
ukraine: oekraine oekraïne oekrain* oekraien*
turkey: turkije turk turken
afghanistan: afghanistan afghaan* afghanen
congo: congo congolees congolese congolezen
somalia: somalie somalië somali somalisch* somalier*
eritrea: eritrea eritreeer* eritrees*
# language and learning
language: taal talen taaltje
learn: leren leer leert geleerd bijleren aanleren
course: cursus cursussen taalcursus leergang reeks
lesson: les lessen lesdag avondles dagles taalles taallessen
school_class: klas klassen klasgroep klaslokaal
practise: oefenen oefen geoefend inoefenen oefenkans*
speak: spreken spreek spreekt gesproken sprak
listen: luisteren luister luistert beluister*
understand: begrijpen begrijp begrepen verstaan versta verstond snappen snap
read: lezen lees leest gelezen
write: schrijven schrijf schrijft geschreven
word: woord woorden woordjes woordenschat
grammar: grammatica spraakkunst vervoeg* werkwoord*
alphabet: alfabet letters abc lettertjes
pronunciation: uitspraak uitspreken accent
beginner: beginner beginners van_nul van_0 a1 starter absolute_beginner
advanced: gevorderd* hoger_niveau b1 b2 richtgraad*
level: niveau niveaus
test: test testen toets toetsen niveautest taaltest instaptoets proef
exam: examen examens
certificate: certificaat certificaten getuigschrift deelcertificaat attest_van_de_cursus
diploma: diploma diploma's diplomas deploma
study: studeren studie studies gestudeerd verder_studeren
education: onderwijs scholing
training: opleiding opleidingen vorming vormingen bijscholing omscholing
book: boek boeken boekje handboek
homework: huiswerk huistaak huistaken taken
exercise: oefening oefeningen oefenblad
mistake: fout fouten vergissing
dictionary: woordenboek
online: online via_internet zoom afstandsonderwijs afstandsles
at_home: thuis bij_mij_thuis aan_huis
explain: uitleg uitleggen leg_uit verklaren
repeat: herhalen herhaal herhaling nog_eens
slowly: traag langzaam trager rustiger
translate: vertalen vertaling vertaler vertaald beedigd*
interpreting: tolken vertolk*
conversation: gesprek gesprekken conversatie* praatgroep praatcafe praattafel
illiterate: analfabeet analfabe* ongeletterd* kan_niet_lezen laaggeletterd*
degree_abroad: buitenlands_diploma naric gelijkwaardigheid equivalentie gelijkschakel*
university: universiteit unief hogeschool
internship: stage stages stageplaats stagiair*
literacy: alfabetisering alfa leren_lezen geletterdheid lezen_en_schrijven
civic_integration: inburgering inburger* inburgeringstraject inburgeringscontract
social_orientation: maatschappelijke_orientatie mo_les mo_cursus mo_test
knowledge: kennis weten
memory: geheugen onthoud*
# time
day: dag dagen daags
week: week weken wekelijks*
month: maand maanden maandelijks*
year: jaar jaren jaarlijks*
hour: uur uren uurtje
minute: minuut minuten
morning: ochtend voormiddag smorgens ochtenden 's_morgens
noon: middag 's_middags over_de_middag
afternoon: namiddag namiddags woensdagnamiddag vanmiddag
evening: avond avonds savonds vanavond 's_avonds
night: nacht nachten snachts vannacht 's_nachts
weekend: weekend weekends weekeinde
weekday: weekdag werkdag in_de_week
holiday: vakantie verlof congé vakanties
public_holiday: feestdag feestdagen
school_holiday: schoolvakantie* grote_vakantie krokusvakantie paasvakantie herfstvakantie zomervakantie kerstvakantie
today: vandaag
tomorrow: morgen
yesterday: gisteren eergisteren gister
now: nu thans momenteel
later: later straks daarna
soon: binnenkort weldra straks
early: vroeg vroege te_vroeg
late: laat late
always: altijd steeds voortdurend
never: nooit
often: vaak dikwijls veel_keren
sometimes: soms af_en_toe
start: beginnen begin begint begonnen starten start gestart aanvang
end: einde eindigen eindigt afgelopen eindigde gedaan
until: tot totdat tot_wanneer
from_time: vanaf sinds
duration: duur duurt hoelang hoe_lang
date: datum data
calendar: kalender agenda planning programma
deadline: deadline termijn uiterste_datum ten_laatste
next: volgende volgend eerstvolgende
previous: vorige vorig laatste_keer
every_day: elke_dag iedere_dag dagelijks* alle_dagen
once: een_keer eenmalig 1_keer
monday: maandag maandags
tuesday: dinsdag
wednesday: woensdag
thursday: donderdag
friday: vrijdag
saturday: zaterdag
sunday: zondag
summer: zomer
winter: winter
spring: lente voorjaar
autumn: herfst najaar
christmas: kerst kerstmis kerstdag kerstfeest
new_year: nieuwjaar oudejaar oudjaar eindejaar silvester
easter: pasen paas
ramadan: ramadan ramadhan vastenmaand vasten
iftar: iftar vasten_breken ftour
eid: suikerfeest offerfeest eid eid_al_fitr
saint_nicholas: sinterklaas sint_niklaas de_sint
# asking
when: wanneer hoe_laat welke_dag
where: waar waarheen waarnaartoe
who: wie
what: wat wa
how: hoe op_welke_manier
how_much: hoeveel_kost hoeveel_geld
how_many: hoeveel hoe_veel
why: waarom waarvoor
which: welke welk dewelke
question: vraag vragen vraagje
answer: antwoord antwoorden antwoordt
information: informatie info inlichting* brochure folder
advice: advies raad raadgeving adviseren
help_support: hulp helpen help ondersteun* steun bijstand geholpen
possible: mogelijk kan_dat mogelijkheid
allowed: mogen mag toegelaten toestemming toegestaan
must: moeten moet verplicht verplichting hoeven
need_want: nodig heb_nodig behoefte wil_graag
search_find: zoeken zoek vinden vind gevonden gezocht
# money
money: geld centen poen cash_geld
pay: betalen betaal betaalt betaald betaling
price: prijs prijzen kost kosten kostprijs tarief inkom
expensive: duur dure duurder peperduur te_veel_geld
cheap: goedkoop goedkope goedkoper voordelig
free_of_charge: gratis kosteloos voor_niks zonder_betalen
discount: korting verminder* kansentarief uitpas reductie
euro: euro euros euro's
cash: cash contant baar_geld
bank_card: bankkaart bancontact kredietkaart visakaart pinkaart
bank: bank banken
bank_account: bankrekening zichtrekening spaarrekening basisbankdienst rekening_openen
invoice_bill: factuur facturen rekening rekeningen afrekening
debt: schuld schulden achterstal* schuldbemiddel* huurachterstand
loan: lening leningen lenen geleend krediet
instalment: afbetal* afbetalingsplan schijven in_stukken_betalen in_schijven
reminder: aanmaning aanmaningen herinnering ingebrekestelling
fine: boete boetes gas_boete bekeuring
salary: loon lonen salaris wedde loonfiche
income: inkomen inkomsten verdien verdienen
tax: belasting belastingen taks fiscus
tax_form: belastingbrief belastingsbrief belastingaangifte aanslagbiljet tax_on_web
refund: terugbetal* geld_terug teruggave terugstort*
benefit: uitkering uitkeringen tegemoetkoming steungeld
living_wage: leefloon leef_loon equivalent_leefloon
unemployment_benefit: werkloosheidsuitkering dop doppen stempelgeld stempelen werkloosheid dopgeld
child_benefit: kindergeld kinderbijslag groeipakket geboortepremie startbedrag
pension: pensioen pensioenen gepensioneerd rustpensioen igo
allowance: toelage premie premies toeslag zorgbudget
subsidy: subsidie subsidies
social_tariff: sociaal_tarief sociale_tarief verhoogde_tegemoetkoming
poor: arme armoede behoeftig kansarm* armoedig
rich: rijk rijke
save_money: sparen gespaard uitsparen besparen
budget: budget budgetbegeleiding budgetbeheer
cost_rise: opslag indexatie duurder_geworden prijsverhoging
deposit_guarantee: waarborg huurwaarborg borg garantie
cheat_scam: oplicht* opgelicht fraude bedrog bedrogen phishing valse_sms scam
steal: stelen gestolen diefstal gepikt gejat bestolen inbraak dief
gift: gift schenking
ticket: ticket kaartje biljet treinticket
subscription: abonnement abonnementen abo
wallet: portefeuille portemonnee geldbeugel
account_number: rekeningnummer iban
send_money: geld_sturen overschrijv* geld_opsturen western_union
# papers
paper_document: papier papieren document documenten paperas*
letter: brief brieven briefje schrijven_van_de_gemeente
mail_post: post brievenbus enveloppe aangetekend* omslag
form: formulier formulieren aanvraagformulier
signature: handtekening tekenen ondertekenen getekend
stamp: stempel postzegel
copy: kopie kopies fotokopie kopieren
fill_in: invullen ingevuld vul_in
identity_card: identiteitskaart id_kaart eid kids_id paspoortkaart
passport: paspoort paspoorten reispas internationaal_paspoort
residence_permit: verblijfsvergunning verblijfskaart verblijfstitel verblijf f_kaart a_kaart b_kaart
orange_card: oranje_kaart attest_van_immatriculatie
visa: visum visums
nationality: nationaliteit belg_worden naturalisatie nationaliteitsverklaring
asylum: asiel asielzoeker* asielprocedure internationale_bescherming asielaanvraag
procedure: procedure procedures
decision: beslissing beslissingen uitspraak_van_de_rechter besluit
refusal: weigering geweigerd afgewezen negatief negatieve_beslissing
appeal: beroep hoger_beroep in_beroep beroepsprocedure
deadline_paper: vervaldatum geldig_tot
expire: vervallen vervalt verlopen verloopt loopt_af verstreken
renew: verlengen verlenging vernieuwen verlengd
lost_papers: papieren_kwijt kaart_verloren paspoort_verloren papieren_verloren
without_papers: zonder_papieren geen_papieren sans_papier* zonder_wettig_verblijf zonder_verblijf ongedocumenteerd*
illegal: illegaal illegale illegalen
deport: uitwijz* uitzetten repatrier* uitgewezen
order_to_leave: bevel_om_het_grondgebied_te_verlaten bevel bijlage_13
family_reunification: gezinshereniging familiehereniging gezin_laten_komen laten_overkomen
marriage: huwelijk trouwen trouw getrouwd gehuwd bruiloft
divorce: scheiden scheiding echtscheiding gescheiden
birth: geboorte geboren geboortedatum
birth_certificate: geboorteakte geboortebewijs geboortecertificaat
death: overlijden overleden gestorven begrafenis
register_official: inschrijven_in_de_gemeente bevolkingsregister domicili*
town_hall: gemeente gemeentehuis stadhuis commune administratief_centrum
immigration_office: dienst_vreemdelingenzaken vreemdelingenzaken dvz
government: overheid regering staat
ministry: ministerie fod
embassy: ambassade consulaat
court: rechtbank vredegerecht tribunaal
law: wet wetten wetgeving
rights: recht rechten rechtshulp
duty: plicht plichten
contract: contract contracten overeenkomst
proof: bewijs bewijzen
attestation: attest attesten verklaring
photo: foto foto's fotos pasfoto
fingerprint: vingerafdruk vingerafdrukken
number_national: rijksregisternummer nationaal_nummer insz
address: adres adressen domicilie adreswijziging
move_house: verhuizen verhuis verhuisd verhuizing
household_composition: gezinssamenstelling samenstelling_van_gezin samenstelling_gezin
guardian: voogd voogdij voogden
inheritance: erfenis erven nalatenschap testament
cohabitation: samenwonen samenwoonst wettelijk_samenwonen
# work
work: werk werken werkt gewerkt job baan arbeid jobs
job_vacancy: vacature vacatures jobaanbieding werkaanbieding
looking_for_work: werk_zoeken zoek_werk werkzoekend* job_zoeken zoek_job
unemployed: werkloos werkloze zonder_werk werklozen
employer: werkgever werkgevers
job_interview: sollicitatiegesprek jobinterview sollicitatie
cv: cv curriculum_vitae
application_letter: sollicitatiebrief motivatiebrief sollicit*
work_permit: arbeidskaart werkvergunning single_permit gecombineerde_vergunning
work_hours: werkuren uurrooster_werk shift ploegen overuren voltijds deeltijds
night_shift: nachtploeg nachtshift nachtwerk
dismissal: ontslag ontslagen afgedankt opzegtermijn c4
unpaid_wages: loon_niet_betaald niet_uitbetaald loonachterstal betaalt_mij_niet
undeclared_work: zwartwerk zwart_werk in_het_zwart
trade_union: vakbond vakbonden syndicaat
profession: beroep_leren stiel vak knelpuntberoep ambacht
self_employed: zelfstandig zelfstandige bijberoep freelance
shop_business: winkel zaak winkels bedrijf handelszaak
factory: fabriek fabrieken lopende_band
cleaning: poetsen poets kuisen schoonmaak schoonmaken dienstencheques poetsvrouw
construction: bouw bouwwerf werf metser bouwvakker
restaurant_kitchen: horeca keukenhulp afwasser restaurantkeuken
warehouse: magazijn magazijnier depot
transport_driver: vrachtwagenchauffeur camion camionchauffeur heftruck
care_job: zorgkundige verzorgende zorgsector
sick_leave: ziekteverlof ziektebriefje arbeidsongeschikt doktersbriefje
accident_at_work: arbeidsongeval werkongeval
experience: ervaring werkervaring
skill: vaardigheid vaardigheden talent
temporary_agency: interim interimkantoor uitzendkantoor uitzendbureau
colleague_trouble: pesten_op_het_werk problemen_met_collegas
tools: gereedschap boormachine hamer
uniform: uniform werkkledij werkkleren
break_rest: pauze middagpauze rustpauze
# home
house: huis huizen woning woningen woonst
flat: appartement appartementen flat studio
room: kamer kamers slaapkamer slaapkamers kot
rent: huren huur gehuurd te_huur
rent_out: verhuren verhuurd verhuurt
buy_house: huis_kopen hypotheek woonlening appartement_kopen
landlord_contract: huurcontract huurovereenkomst plaatsbeschrijving
social_housing: sociale_woning sociaal_huis sociale_huisvesting sociaal_appartement sociale_woningen
homeless: dakloos daklozen thuisloos op_straat
shelter: nachtopvang opvangcentrum noodopvang onderdak
eviction: uithuiszetting uit_huis_gezet huisuitzetting ontruim* opzeg_van_huisbaas
street: straat straten
roof: dak daken
kitchen: keuken
bathroom: badkamer
bed: bed bedden matras stapelbed
furniture: meubel meubels meubilair zetel
fridge: frigo koelkast ijskast diepvries
washing_machine: wasmachine droogkast
heating: verwarming chauffage radiator stoof
boiler: ketel boiler geiser
cold: koud koude kou
warm: warm warme warmte
damp: vocht vochtig vochtplek*
mould: schimmel schimmels
leak: lek lekt lekken waterlek
water: water waterfactuur
electricity: elektriciteit elektriek stroom
gas_energy: gas aardgas energie mazout stookolie
meter: meterstand meter budgetmeter
rats_insects: rat ratten muizen kakkerlak* bedwants* ongedierte
broken: kapot stuk defect gebroken
repair: herstellen herstel herstelling repareren reparatie maken_laten
noise: lawaai geluidsoverlast nachtlawaai
neighbour_quarrel: burenruzie ruzie_met_de_buren buurtbemiddeling
key: sleutel sleutels
door: deur deuren
window: raam ramen venster
stairs: trap trappen treden
lift: lift liften
rubbish: afval vuilnis vuil vuilniszak huisvuil vuilzak
recycling: recycl* pmd sorteren glasbol
container_park: containerpark recyclagepark
garden: tuin moestuin samentuin volkstuin tuinieren
cleaning_home: opruimen huishouden poetshulp
moving_van: verhuiswagen camionette bestelwagen verhuislift
tenant_rights: huurdersbond huurdersrechten
lamp: lamp lampen
table_chair: tafel stoel stoelen tafels
# food and clothes
food: voedsel eten eetwaren voeding
eat: eten eet gegeten opeten
drink: drinken drank drink gedronken
meal: maaltijd maaltijden dagschotel
breakfast: ontbijt ontbijten
lunch: middageten lunch middagmaal
dinner: avondeten avondmaal
soup: soep
bread: brood boterham boterhammen broden
meat: vlees kip rundvlees
pork: varken varkensvlees spek
fish: vis vissen
vegetables: groente groenten
fruit: fruit appels
halal: halal hallal
vegetarian: vegetarisch vegetarier vegan veggie
allergy: allergie allergisch glutenvrij
hungry: honger hongerig lege_maag
food_parcel: voedselpakket* eetpakket voedselbedeling
food_bank: voedselbank sociale_kruidenier
cook_verb: koken kook gekookt kokkerellen
coffee: koffie koffietje
tea: thee
restaurant: restaurant resto eethuis
supermarket: supermarkt grootwarenhuis colruyt aldi lidl
market: markt
taste: smaak proeven lekker
sweets: snoep snoepjes chocolade
clothes: kleren kleding kledij klederen
shoes: schoen schoenen laarzen sneakers
coat: jas jassen winterjas frak
trousers: broek broeken jeans
child_clothes: kinderkleren kinderkledij babykleren babykleertjes
second_hand: tweedehands kringwinkel occasie
nappies: luier luiers pampers pamper
toys: speelgoed
present: cadeau cadeaus cadeautje geschenk
sewing_machine: naaimachine
headscarf: hoofddoek hoofddoeken sluier hijab
swap: ruilen ruil ruilbeurs
donate: schenken doneren gift_geven spullen_geven
give_away: weggeven weggeefwinkel afgeven
# health
health: gezondheid
ill: ziek zieke grieperig onwel
pain: pijn doet_zeer zeer_doen pijnlijk
fever: koorts
cough: hoest hoesten verkoudheid verkouden
head: hoofd kop hoofdpijn
stomach: buik maag buikpijn maagpijn
tooth_teeth: tand tanden kies tandpijn gebit
eye: oog ogen
back: rug rugpijn
heart: hart
blood: bloed
breathing: ademen adem ademhaling ademt
medicine: medicijn* medicatie medicament* pillen pil siroop
pharmacy: apotheek apotheker apotheken
prescription: voorschrift voorschriften recept_van_de_dokter
hospital: ziekenhuis ziekenhuizen hospitaal kliniek
operation: operatie opereren geopereerd ingreep
emergency_care: spoed spoedgevallen spoeddienst
appointment: afspraak afspraken rdv
health_insurance: ziekteverzekering mutualiteit ziekenfonds ziekenkas
mutuality: mutualiteit mutuelle mutueel ziekenfonds
insurance: verzekering verzekerd verzekeren
reimbursement: terugbetaling terugkrijgen remgeld derdebetaler
vaccination: vaccin vaccins vaccinatie vaccineren inenting spuitje griepspuit
pregnancy: zwanger zwangerschap in_verwachting
give_birth: bevallen bevalling
baby_care: babyverzorging kraamzorg kind_en_gezin baby_wegen
breastfeeding: borstvoeding borst_geven
contraception: anticonceptie de_pil spiraaltje voorbehoed*
disability: handicap beperking invalid*
wheelchair: rolstoel rolwagen
glasses: bril brillen
diet: dieet dietist*
weight: gewicht afvallen vermageren overgewicht
diabetes: diabetes suikerziekte
smoking: roken rook_ik sigaret sigaretten
alcohol: alcohol drank pintjes dronken
drugs: drugs wiet cannabis cocaine
addiction: verslaving verslaafd afkicken
gambling_addiction: gokken gokverslaving gokt
cancer: kanker tumor
test_medical: bloedonderzoek scanner echo bloedafname
wound: wonde wond gewond
handicapped_care: thuiszorg mantelzorg* thuisverpleging gezinszorg
stress: stress gestresseerd stresseren burn_out
sleep: slapen slaap slaapt geslapen
nightmare: nachtmerrie nachtmerries
tired: moe vermoeid uitgeput doodmoe
sad: triest triestig verdriet verdrietig droevig
depressed: depressie depressief somber zwartgallig
afraid: bang schrik angst
anxious: angstig paniek paniekaanval* zenuwachtig
angry: boos kwaad
cry: wenen ween huilen huil
lonely: eenzaam eenzaamheid vereenzaamd
worry: zorgen_maken piekeren pieker ongerust bezorgd
trauma: trauma traumatisch*
war: oorlog
shame: schaamte beschaamd schaam
nerves: zenuwen nerveus zenuwachtig
talk_about: vertellen_over praten_over mijn_hart_luchten
heart_heavy: zwaar_hart hart_is_zwaar
hope: hoop hopen
despair: wanhoop wanhopig ten_einde_raad
therapy: therapie therapieen
mental_health: mentale_gezondheid geestelijke_gezondheid cgg
calm: kalm rustig tot_rust
silent: stil stilte
secret: geheim geheimen
trust: vertrouwen vertrouw
# children and school
school: school scholen
kindergarten: kleuterschool kleuterklas kleuter kleuters
primary_school: lagere_school basisschool eerste_leerjaar lager_onderwijs
secondary_school: middelbaar middelbare_school secundair humaniora
enrol: inschrijven inschrijving ingeschreven
school_costs: schoolrekening schoolkosten schooltoeslag schoolfactuur studietoelage
school_trip: schoolreis schooluitstap zeeklassen bosklassen sneeuwklas*
teacher_talk: oudercontact oudergesprek met_de_juf_praten
report_card: rapport schoolrapport
absent: afwezig afwezigheid spijbel*
bullying: pesten gepest pest
learning_difficulty: dyslexie leerstoornis leerprobleem leerproblemen adhd leert_traag
special_education: bijzonder_onderwijs buitengewoon_onderwijs
pupil_guidance: leerlingenbegeleiding clb zorgjuf
childminder: onthaalmoeder onthaalouder dagmoeder
creche_daycare: creche crèche kinderopvang kinderdagverblijf kribbe opvang_voor_kinderen
babysit: babysit babysitten oppas oppassen
play: spelen speel speelt gespeeld
playground: speelplein speeltuin speelplaats
craft_activity: knutselen knutsel kinderatelier
draw: tekenen tekening
sing: zingen liedjes koor
story: verhaal verhaaltje voorlezen sprookje
camp: kamp kampen zomerkamp vakantiekamp
homework_support: huiswerkbegeleiding huistaakbegeleiding hulp_bij_huiswerk studiebegeleiding huiswerkklas
tutoring: bijles bijlessen
upbringing: opvoeding opvoeden opvoedings*
puberty: puberteit puberen
disobedient: luistert_niet ongehoorzaam brutaal stout
youth_work: jeugdhuis jeugdwerk jongerenwerking jongerencentrum jeugdwerking
hang_out: chillen rondhangen hangen_rond
computer_game: gamen playstation fortnite videospel
birthday: verjaardag jarig verjaardagsfeest
swimming_pool: zwembad
stroller: buggy kinderwagen
school_bag: boekentas schooltas rugzak
# meeting and free time
meet: ontmoeten ontmoeting leren_kennen
friendship: vriendschap vrienden_maken vriendinnen_maken
alone: alleen ken_niemand
bored: verveel vervelen verveling saai
talk: praten praat gepraat klappen
chat_together: babbelen babbel kletsen
activity: activiteit activiteiten bezigheid
event: evenement evenementen
party: feest feesten feestje
celebration: viering vieren
group_together: groep groepen bende
women_group: vrouwengroep vrouwenwerking vrouwencafe alleen_vrouwen
men_group: mannengroep vadergroep papacafe
excursion: uitstap uitstappen daguitstap excursie
sea: zee strand noordzee
trip: reis reizen reisje
walk: wandelen wandeling wandel
dance: dansen dans danst
music: muziek gitaar
theatre: theater toneel
film_cinema: film films cinema bioscoop
painting: schilderen schilder verf
handicraft: handwerk breien haken borduren
sewing: naaien naaicursus naaiatelier
sport: sport sporten sportclub
football: voetbal voetballen voetbalclub
swim: zwemmen zwem zwemles
fitness: fitness gym
bicycle: fiets fietsen velo kinderfiets
cycling: fietsen leren_fietsen fietsles
run: lopen joggen hardlopen
gymnastics: turnen gymnastiek turnles
library: bibliotheek bib bieb
borrow: ontlenen uitlenen lenen
game_play: spel spelletje spelen gezelschapsspel*
visit: bezoek bezoeken langskomen
neighbourhood: buurt wijk buurten
meeting_place: ontmoetingsplaats ontmoetingscentrum ontmoetingsruimte
drop_in: inloop inloopcentrum binnenspringen binnenlopen
open_door: open_deur opendeur* open_huis
welcome: welkom
community_dinner: samen_eten buurtrestaurant sociaal_restaurant dorpsrestaurant
cooking_together: samen_koken kookworkshop kookgroep
culture: cultuur culturen
tradition: traditie gewoonte gebruiken_van_hier
religion_faith: geloof godsdienst religie
mosque: moskee moskeeen
church: kerk kerken kerkdienst
pray: bidden gebed bid
quiet_room: stille_ruimte gebedsruimte
volunteering: vrijwilligerswerk vrijwilliger_worden
useful: nuttig iets_betekenen
participate: deelnemen meedoen doe_mee deelname
invite: uitnodigen uitnodiging uitgenodigd
bring_along: meebrengen meenemen meegebracht breng_mee
market_flea: rommelmarkt vlooienmarkt
# going places
go: gaan ga gaat ging gegaan
come: komen kom komt gekomen
leave_go: vertrekken vertrek vertrokken weggaan
way_route: route wegbeschrijving de_weg weg_naar
station: station treinstation
train: trein treinen nmbs
bus: bus bussen
tram: tram
metro: metro
stop_halt: halte bushalte perron
walk_foot: te_voet stappen
car: auto wagen autos auto's
parking_place: parking parkeren parkeerplaats
taxi: taxi
far: ver
near: dichtbij dicht_bij nabij in_de_buurt
street_name: straatnaam
village: dorp dorpen
city: stad steden
building: gebouw gebouwen
floor: verdieping verdiep gelijkvloers
entrance: ingang inkomdeur
map_location: locatie plattegrond google_maps
address_place: waar_is_het waar_zijn_jullie jullie_adres
bicycle_rack: fietsenstalling fietsrek
airport: luchthaven vliegveld zaventem
driving_licence: rijbewijs rijbewijzen
driving_lesson: rijles rijlessen rijschool autorijles
traffic: verkeer file
halle: halle
vilvoorde: vilvoorde
region: regio streek gewest provincie
# phone and computer
phone: telefoon telefoneren bellen opbellen
smartphone: smartphone gsm iphone mobiel
call: bellen bel belt gebeld
message_sms: bericht berichten sms berichtje
email: mail email mailadres e_mail
whatsapp: whatsapp watsapp
internet: internet modem
wifi: wifi
computer: computer pc computers
laptop: laptop laptops
printer: printer
print: printen afdrukken uitprinten
scan: scannen inscannen
password: paswoord wachtwoord pincode
app: app apps applicatie
website: website webstek webpagina
login: inloggen aanmelden_met_eid log_in
digital_id: itsme itsmé kaartlezer eid
account_online: account profiel_aanmaken ebox
sim_card: simkaart sim_kaart herlaadkaart prepaid
tablet: tablet ipad
keyboard: toetsenbord klavier
virus_hacked: gehackt virus hacker
screen: scherm beeldscherm
social_media: facebook instagram tiktok sociale_media
photo_camera: camera fototoestel
charge_battery: opladen oplader batterij
# organisation
organisation: organisatie vzw vereniging
office: kantoor kantoren bureau
reception: onthaal receptie
desk_counter: loket balie loketten
open: open opent geopend
closed: gesloten is_toe zijn_toe dicht sluit sluiten
opening_hours: openingsuren openingstijden sluitingsuur
full: vol volzet volgeboekt
place_available: plaats_vrij vrije_plaats nog_plaats plek_vrij
waiting_list: wachtlijst wachtlijsten
waiting: wachten wacht wachttijd gewacht
queue: in_de_rij aanschuiven wachtrij
cancel: annuleren annuleer afzeggen afgelast
late_arrive: te_laat vertraging kom_later
miss: gemist missen mis_de_les
sign_up: aanmelden inschrijven registreren opgeven
registration: inschrijving registratie aanmelding
member: lid leden
membership: lidmaatschap lidgeld lidkaart
contact: contact contacteren bereiken
complaint: klacht klagen klachten ontevreden
apology: sorry excuus excuses
mistake_ours: jullie_fout fout_van_jullie
privacy: privacy gegevens persoonsgegevens gdpr
personal_data: mijn_gegevens persoonlijke_gegevens
anonymous: anoniem zonder_naam
confidential: vertrouwelijk beroepsgeheim
rule: regel regels reglement
house_rule: huisregel* huishoudelijk_reglement
toilet: toilet toiletten wc
changing_table: luiertafel verzorgingskussen verschonen
smoking_area: rookruimte rookplaats
accessibility: toegankelijk*
lift_access: lift_in_het_gebouw aangepaste_ingang
pushchair: kinderwagen buggy
animal_dog: huisdier hond honden
lost_found: verloren_voorwerp* gevonden_voorwerp* laten_liggen vergeten_bij_jullie
key_word: codewoord
news_update: nieuwsbrief laatste_nieuws_van_jullie
opening_new: opening nieuwe_vestiging
team: team ploeg
manager: verantwoordelijke coordinator manager
# institutions (in every language people use the Dutch or French name or their own word)
ocmw_social_service: ocmw cpas sociale_dienst sociaal_huis openbare_onderstand
caw_welfare: caw
vdab_employment: vdab actiris forem werkwinkel
ligo_basic_education: ligo basiseducatie
integration_agency: agentschap_integratie integratie_en_inburgering inburgeringsagentschap
mutuality_fund: mutualiteit mutuelle ziekenfonds
house_of_the_child: huis_van_het_kind kind_en_gezin
school_guidance: clb
trade_union_acv_abvv: acv abvv aclvb
fedasil: fedasil klein_kasteeltje
housing_company: woonmaatschappij sociale_huisvestingsmaatschappij svk sociaal_verhuurkantoor
doctors_on_duty: wachtpost dokter_van_wacht huisartsenwachtpost wachtdokter
red_cross: rode_kruis croix_rouge
police_station: politiekantoor politiebureau commissariaat
fire_brigade: brandweer pompiers
# trouble
danger: gevaar gevaarlijk
help_urgent: dringend noodgeval spoed_hulp
accident: ongeval ongeluk aanrijding aangereden
fire: brand brandt vuur vlammen
hit_beat: slaan slaat geslagen sloeg klappen_krijgen
violence: geweld gewelddadig* partnergeweld
abuse: misbruik* mishandel*
threaten: bedreig* dreigt dreigen
kill: doden vermoorden vermoord
rape: verkracht verkrachting aangerand
knife_weapon: mes messen wapen pistool
suicide_die: zelfmoord zelfdoding sterven niet_meer_leven doodgaan
hurt_self: mezelf_snijden mijzelf_pijn_doen automutilatie
missing_person: vermist verdwenen
poison: vergif* gif antigifcentrum
swallow: ingeslikt inslikken
gas_leak: gaslek gasgeur ruik_gas
bleed: bloedt bloeden bloeding
unconscious: bewusteloos flauwgevallen
sleep_outside: buiten_slapen op_straat_slapen geen_slaapplaats
thrown_out: buitengezet buiten_gezet buitengegooid op_straat_gezet
traffick: mensenhandel mensensmokkel smokkelaar
forced: gedwongen dwingt dwingen
passport_taken: paspoort_afgepakt paspoort_afgenomen
slave: slaaf slavin slavernij uitbuiting uitgebuit
debt_bondage: schuld_afwerken terugverdienen
kidnapped: ontvoerd ontvoering
stalk: stalken gestalkt stalker
quarrel: ruzie ruzies discussie
discrimination: discriminatie gediscrimineerd discrimineren
racism: racisme racist racistisch*
insult_hate: belediging uitgescholden scheldwoord* beledigen
unfair: oneerlijk onrecht onrechtvaardig
police_report: aangifte klacht_bij_politie proces_verbaal
prison: gevangenis gevangene gesloten_centrum
war_zone: oorlogsgebied bombard*
forced_marriage: gedwongen_huwelijk uithuwelijk* uitgehuwelijkt
genital_cutting: besnijdenis besneden genitale_verminking
# doing and being
want: willen wil wilt wenst
need: nodig
can: kunnen kan kunt
like: graag leuk plezant vind_fijn
love: liefde hou_van gaarne_zien
hate: haten haat
give: geven geef geeft gaf gegeven
get: krijgen krijg krijgt kreeg gekregen
take: nemen neem neemt pakken
bring: brengen breng brengt gebracht
send: sturen stuur stuurt opsturen gestuurd
receive: ontvangen ontvang gekregen
make: maken maak maakt gemaakt
do: doen doe doet gedaan
use: gebruiken gebruik gebruikt
open_verb: openen opendoen openmaken
close_verb: sluiten dichtdoen toedoen
see: zien zie ziet gezien bekijken
hear: horen hoor hoort gehoord
think: denken denk dacht gedacht
know: weten weet kennen ken wist
forget: vergeten vergat vergeet
remember: onthouden herinneren
wait: wachten wacht
stop_doing: stoppen gestopt ophouden
change: veranderen verander wijzigen verandering
choose: kiezen kies gekozen keuze_maken
show: tonen toon laten_zien
tell: vertellen vertel verteld zeggen
ask: vragen vraag vroeg gevraagd
try: proberen probeer geprobeerd
stay: blijven blijf gebleven
live: wonen woon woont leven leef
arrive: aankomen aangekomen toegekomen
return: terugkomen terugkeren terugkeer teruggaan
fall: vallen val gevallen viel
lose: verliezen verlies verloren kwijt
win: winnen gewonnen
buy: kopen koop gekocht aankoop
sell: verkopen verkoop verkocht
order_thing: bestellen bestelling besteld
put: zetten leggen gelegd
look_for: zoeken zoek gezocht opzoeken
look_after: zorgen_voor passen_op letten_op
carry: dragen sleuren sjouwen
touch: aanraken raakt_aan
fix: oplossen maken_laten herstellen
break_thing: breken gebroken stukmaken
good: goed goede
bad: slecht slechte
better: beter betere
worse: erger slechter
big: groot grote
small: klein kleine
new_thing: nieuw nieuwe
old_thing: oud oude
easy: gemakkelijk makkelijk simpel
difficult: moeilijk moeilijke lastig
beautiful: mooi schoon knap
clean: proper netjes
dirty: vuil vies smerig
long: lang lange
short: kort korte
heavy: zwaar zware
quick: snel vlug snelle
slow: traag langzaam
safe: veilig veiligheid
dangerous: gevaarlijk
important: belangrijk
different: anders verschillend verschil
same: zelfde hetzelfde gelijk
true_right: juist klopt waar_of_niet
wrong: fout verkeerd foute verkeerde
full_person: genoeg_gegeten vol_gegeten
empty: leeg lege
young_age: jong jonge
own: eigen
alone_self: alleen zelf
together: samen tesamen met_zijn_allen
everybody: iedereen allemaal alleman
somebody: iemand
nobody: niemand
everything: alles
nothing: niets niks
a_little: beetje een_beetje weinig
much: veel heel_veel
more: meer
less: minder
only: alleen_maar enkel slechts
also: ook
without: zonder
with: met
problem: probleem problemen miserie moeilijkheden
solution: oplossing
reason: reden
chance: kans kansen
choice: keuze keuzes
plan: plan plannen
life: leven mijn_leven levens
future: toekomst
thing: ding dingen spullen
# outside
weather: weer_vandaag weerbericht weersvoorspelling graden_buiten
rain: regen regent regenen
football_match: voetbalmatch voetbalwedstrijd champions_league
president: president eerste_minister
news_paper: krant gazet kranten
bitcoin: bitcoin crypto
love_letter_thing: liefdesbrief gedicht
recipe: recept recepten
plane: vliegtuig vlucht vliegticket
hotel: hotel
film_star: filmster acteur actrice
joke: mop moppen grap
dog_cat: hond kat poes
hairdresser: kapper kapsalon
pizza: pizza kebab durum
horoscope: horoscoop sterrenbeeld
capital_city: hoofdstad
`;
