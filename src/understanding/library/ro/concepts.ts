/** What each idea is called in Romanian. */
export const concepts = `
# people
man: bărbat bărbați bărbatul domn domnul domni
woman: femeie femei femeia doamnă doamne_si_domni doamna doamnele
child: copil* copii* copchi* puști puștiul micuț cei_mici kids
baby: bebeluș bebe bebelușul bebelina nou_născut sugar bebeluși
boy: băiat băieți băiatul băiețel băiețelul
girl: fată fete fetiță fetița fetele fetițe
teenager: adolescent adolescentă adolescenți puber copil_minor
young_person: tânăr tineri tânără tineret tinerii
adult: adult adulți oameni_mari om_mare persoane_mari
old_person: bătrân bătrână bătrâni vârstnic senior seniori persoană_în_vârstă oameni_în_vârstă
family: familie familia rude neamuri ai_mei rudele
husband: soțul* soțu* sotului* bărbatul_meu barbatu_meu omul_meu
wife: soția* soție* soții* nevast* femeia_mea muierea_mea
partner_love: iubit iubită logodnic logodnică concubin partener prieten_de_viață
mother: mamă mama mămică mamica maică_mea mame mămicile
father: tată tata tatăl tati taică_meu tătic
parents: părinți părinții parinti mama_și_tata mama_si_tata
son: fiu fiul fecior băiatul_meu fiului
daughter: fiică fiica fata_mea fiicei fetița_mea
brother: frate fratele frati_meu frate_meu
sister: soră sora surori soru_mea
grandparent: bunic bunică bunica bunicul bunici mamaie tataie
uncle_aunt: unchi unchiul mătușă mătușa tanti nenea
cousin: verișor* verișoar* var_meu vărul_meu nepotul_meu
neighbour: vecin vecină vecini vecinul vecina de_la_etaj
friend: prieten prietenă prieteni prietenul prietena amic amică
people: oameni oamenii persoane lume lumea persoană
stranger: necunoscut străin_de_om om_necunoscut necunoscuți
single_parent: mamă_singură tată_singur părinte_singur singură_cu_copii monoparental*
pregnant_woman: gravidă însărcinată femeie_însărcinată gravide viitoare_mamă
widow: văduvă văduv văduva
orphan: orfan orfană fără_părinți orfani
guest: musafir oaspete musafiri oaspeți
newcomer: nou_venit nou_veniți nou_sosit abia_am_venit abia_venit proaspăt_venit
refugee: refugiat refugiați refugiată am_fugit_din
migrant: migrant imigrant emigrant migranți imigranți
foreigner: străin străini străină alogen de_altă_nație
local_person: localnic localnici oamenii_locului de_aici_din_sat
belgian: belgian belgieni belgiancă belgiană
citizen: cetățean cetățeanul
minority: minoritate minorități rom romi etnie
community: comunitat* diaspora oameni_de_ai_noștri
teacher: profesor profesoară profesori învățăto* leerkracht dascăl profa prof
student: elev student cursant elevi studentă eleva studenți
pupil: elev elevă școlar elevul școlari
volunteer: voluntar voluntară voluntari vrijwilliger bénévole
staff_member: angajat_al_vostru personal lucrător colaborator cineva_de_la_voi
boss: șef șefa șefu patron patroana patronul baas
colleague: coleg colegă colegi colega
doctor: doctor medic doctoriță huisarts dokter médecin doftor
nurse: asistentă_medicală infirmieră asistent_medical soră_medicală verpleger
midwife: moașă moașa vroedvrouw moaşe sage_femme
dentist: dentist stomatolog dentistul tandarts dantist
psychologist: psiholog psihologul psycholoog psihologa psihoterapeut psihiatru
social_worker: asistent_social asistentă_socială asistenta_socială asistenții_sociali asistenta_de_la_cpas
lawyer: avocat avocată jurist advocaat avocatul
police: poliție poliția polițist politie polițiști
judge: judecător* judecător_de_pace
interpreter: interpret interpretă traducător tolk translator interprète
landlord: proprietar proprietara gazda_mea huisbaas stăpânul_casei proprietarul proprietaru
tenant: chiriaș chiriași locatar chiriașă
bailiff: executor executor_judecătoresc deurwaarder huissier executorul
postman: poștaș poștașul factor_poștal
driver: șofer șoferi conducător_auto șoferul
director: director directoare directoarea
coach: antrenor antrenoare antrenorul
cook: bucătar* chef_bucătar
lgbt_person: gay lesbiană homosexual transgender bisexual lgbt
disabled_person: persoană_cu_handicap persoană_cu_dizabilități handicapat invalid om_cu_dizabilități
homeless_person: om_fără_adăpost boschetar fără_casă om_al_străzii
# names of countries and languages
dutch_language: olandeză neerlandeză flamandă olandeza nederlands neerlandeza flamanda nt2
french_language: franceză franceza français frans
english_language: engleză engleza english
arabic_language: arabă araba
turkish_language: turca* turcește*
own_language: limba_mea limba_maternă limbă_maternă romana* română* româneșt*
belgium: belgia belgique belgie belgian*
flanders: flandra vlaanderen regiunea_flamandă
brussels: bruxelles brussel bruselă
home_country: țara_mea țara_de_origine acasă_în_țară țara_natală la_noi_în_țară românia* moldov*
europe: europa uniunea_europeană ue
morocco: maroc marocan marocani
syria: siria sirian sirieni
ukraine: ucraina ucrainean ucraineni ucraineană
turkey: turcia* turci* turcul*
afghanistan: afganistan afgan
congo: congo congolez
somalia: somalia somalez
eritrea: eritreea eritreean
# language and learning
language: limbă limba limbi limbii taal langue
learn: învăț* înveț* studiez
course: curs cursuri cursul les opleiding
lesson: lecție lecții lecția oră_de_curs ore_de_curs
school_class: clasă clasa grupă clasei
practise: exersa exersez practică antrenez exersat repet
speak: vorbesc vorbi vorbit vorbește vorbiți vorbim
listen: asculta ascult ascultare
understand: înțeleg înțelege pricep înțelegeți înțelegere pricepe
read: citi citesc citit citește citim
write: scriu scrie scris scrieți scriem
word: cuvânt cuvinte cuvântul
grammar: gramatică gramatica verbe conjugare
alphabet: alfabet litere buchii abecedar
pronunciation: pronunție pronunța accent pronunț
beginner: începăt* de_la_zero de_la_început
advanced: avansat avansați perfecționare nivel_înalt
level: nivel nivelul nivele a1 a2 b1 b2
test: test teste evaluare probă testul
exam: examen examene examenul probă
certificate: certificat certificate attest atestat adeverință
diploma: diplomă diploma diplome licență
study: studia studiez studii studiu facultate
education: învățămân* educație
training: formare calificare instruire training stagiu opleiding
book: carte cărți manual cartea cărțile
homework: teme temă temele tema huiswerk
exercise: exercițiu exerciții exercițiul
mistake: greșeală greșeli greșit greșesc
dictionary: dicționar dicționare
online: online pe_net pe_internet zoom la_distanță
at_home: acasă de_acasă la_mine_acasă la_domiciliu
explain: explica explic explicație explicați lămuri
repeat: repeta repetați repetă repet mai_zi_o_dată
slowly: încet mai_încet mai_rar lent
translate: traduce traducere traduc tradus vertaling vertalen
interpreting: interpretare translație interpretariat tolk
conversation: conversație conversații discuție babbel discuții
illiterate: analfabet analfabetă nu_știu_carte analfabeți
degree_abroad: diplomă_străină diplomă_din_străinătate diplomă_din_țară diplomă_românească
university: universitate facultate facultatea universitatea hogeschool
internship: stagiu stagii practică_în_firmă stage internship
literacy: alfabetizare scris_citit scris_și_citit alfabetizarea
civic_integration: inburgering integrare integr* bapa program_de_integrare
social_orientation: orientare_socială orientarea_socială maatschappelijke_oriëntatie orientare_civică
knowledge: cunoștințe cunoaștere știință cunosc
memory: memorie ținut_minte țin_minte uituc*
# time
day: zi zile ziua zilei
week: săptămână săptămâni săptămâna
month: luna* lună* lunile* lunii* lunar*
year: an ani anii anul* anual
hour: oră ore ora orele ceas
minute: minut minute minutul
morning: dimineață dimineața dimineți
noon: prânz amiază la_prânz
afternoon: după_masă după_amiază dupa_amiaza după_prânz
evening: seară seara serii diseară
night: noapte nopți noaptea
weekend: weekend sfârșit_de_săptămână week_end
weekday: zi_lucrătoare în_timpul_săptămânii zilele_lucrătoare
holiday: vacanță concediu vacanțe vacanța
public_holiday: sărbătoare_legală zi_liberă_legală sărbători_legale
school_holiday: vacanță_școlară vacanțe_școlare vacanța_de_vară vacanța_copiilor krokus
today: azi astăzi astazi
tomorrow: mâine maine
yesterday: ieri alaltăieri
now: acum acuma imediat chiar_acum
later: mai_târziu apoi după_aceea pe_urmă
soon: curând în_curând repede
early: devreme timpuriu din_timp
late: târziu întârziat
always: mereu întotdeauna totdeauna tot_timpul
never: niciodată nicicând
often: des deseori adesea frecvent
sometimes: uneori câteodată din_când_în_când
start: încep* pornește porni
end: sfârșit termină se_termină încheie final
until: până până_la până_când
from_time: de_la începând_cu din_data
duration: durată durează cât_durează lungime
date: ce_dată în_ce_dată pe_ce_dată zi_exactă data_exactă
calendar: calendar agendă calendarul
deadline: termen termenul termen_limită ultima_zi
next: următor următoarea următorul viitor viitoare urmează
previous: anterior trecut precedent dinainte
every_day: zilnic în_fiecare_zi toate_zilele
once: o_dată odată o_singură_dată
monday: luni* lunea*
tuesday: marți martea
wednesday: miercuri miercurea
thursday: joi joia
friday: vineri vinerea
saturday: sâmbătă sambata
sunday: duminică duminica
summer: vară vara văratic
winter: iarnă iarna
spring: primăvară primăvara
autumn: toamnă toamna
christmas: crăciun crăciunul ajun kerst noel
new_year: revelion anul_nou an_nou
easter: paște* paști* paștel* înviere
ramadan: ramadan ramazan post_musulman
iftar: iftar
eid: eid bayram kurban
saint_nicholas: sfântul_nicolae moș_nicolae sinterklaas moș_niculae
# asking
when: când pe_când la_ce_dată
where: unde încotro în_ce_loc
who: cine cui pe_cine
what: ce care_anume
how: cum în_ce_fel
how_much: cât cât_de_mult câtă
how_many: câte câți câte_bucăți
why: de_ce pentru_ce
which: care_dintre pe_care care_anume
question: întrebare întrebări întreb
answer: răspuns răspunde răspund răspunsul
information: informații informație detalii info
advice: sfat sfaturi consiliere recomandare sfătui
help_support: ajutor ajuta ajută sprijin susținere ajutați
possible: posibil se_poate imposibil
allowed: voie am_voie permis_să autorizat se_permite
must: trebuie obligat obligatoriu musai
need_want: vreau am_nevoie doresc trebuie_să_iau aș_vrea
search_find: caut găsi găsesc caută găsit
# money
money: bani banii ban biștari lovele
pay: plătesc plăti plătit plată achita
price: preț prețuri prețul cost costă tarif
expensive: scump scumpă scumpe
cheap: ieftin ieftină ieftine preț_mic
free_of_charge: gratis gratuit gratuită fără_bani moca
discount: reducere reduceri discount redus preț_redus
euro: euro eur
cash: numerar cash bani_gheață
bank_card: card_bancar card bancontact
bank: bancă banca bank
bank_account: cont_bancar cont_la_bancă iban contul
invoice_bill: factură facturi notă_de_plată factura
debt: datorie datorii datoria datorez dator
loan: împrumut credit împrumutat
instalment: rată rate în_rate eșalonare
reminder: somație aanmaning atenționare rappel avertisment
fine: amendă amenda amenzi boete
salary: salariu leafă salariul lefuri
income: venit venituri câștig_lunar
tax: impozit taxă* taxe* taxele* belasting
tax_form: declarație_fiscală formular_de_impozit tax_on_web declarație_de_venit
refund: rambursare restituire bani_înapoi returnare
benefit: ajutor_social alocație indemnizație ajutor_financiar
living_wage: leefloon venit_de_integrare venit_minim revenu_d_intégration
unemployment_benefit: șomaj indemnizație_de_șomaj rva werkloosheid
child_benefit: alocație alocația_copiilor kinderbijslag groeipakket alocații_familiale
pension: pensie pensia pensii pensionare
allowance: indemnizație premie tegemoetkoming stimulent
subsidy: subvenție subvenții
social_tariff: tarif_social social_tarief tarif_redus sociaal_tarief
poor: sărac săraci sărăcie sărăcia
rich: bogat bogați bogată
save_money: economisi economii economisesc pun_deoparte
budget: buget bugetul
cost_rise: scumpire creștere_de_preț majorare indexare
deposit_guarantee: garanție garanția huurwaarborg caution
cheat_scam: țeapă înșelat escroc escrocherie păcălit oplichting
steal: furat furt fură fura
gift: cadou cadouri
ticket: bilet bilete tichet
subscription: abonament abonamente abonamentul
wallet: portofel portofelul portmoneu
account_number: număr_de_cont iban numărul_contului
send_money: trimit_bani transfer_bani western_union virament
# papers
paper_document: acte act document documente hârti* papiere actele
letter: scrisoare scrisori plic plicuri brief
mail_post: poștă corespondență posta poșta
form: formular formulare
signature: semnătură semnez semna semnat
stamp: ștampilă ștampile timbru
copy: copie* copia* fotocopi* xerox
fill_in: completa* complete* completă*
identity_card: buletin carte_de_identitate carte_identitate eid id_card cartea_de_identitate
passport: pașaport pașaportul paşapoarte
residence_permit: permis_de_ședere carte_de_ședere titlu_de_ședere verblijfskaart card_de_rezident drept_de_ședere
orange_card: carte_portocalie cartea_portocalie oranje_kaart card_portocaliu
visa: viză viza
nationality: cetățenie cetățenia naționalitate naturalizare
asylum: azil protecție_internațională asiel solicitant_de_azil
procedure: procedură dosar procedura demersuri
decision: decizie hotărâre decizia
refusal: refuz respins negativ refuzat weigering
appeal: recurs contestație apel contest
deadline_paper: termen_la_hârtie termen_de_depunere dată_limită
expire: expiră expirat expirare s_a_terminat_valabilitatea
renew: reînnoi prelungi prelungire reînnoire înnoi
lost_papers: acte_pierdute pierdut_acte pierdut_buletinul pierdut_pașaportul
without_papers: fără_acte fără_hârtii fără_forme sans_papiers fără_permis
illegal: ilegal clandestin nelegal
deport: deportare expulzare deportat expulzat trimis_înapoi
order_to_leave: ordin_de_părăsire bevel_grondgebied bijlage_13 ordin_de_plecare
family_reunification: reîntregirea_familiei reîntregire regrupare_familială gezinshereniging reunificare
marriage: căsătorie cununie nuntă căsători* mariaj
divorce: divorț divorțat divorțez despărțire divorțul
birth: naștere nașterea născut
birth_certificate: certificat_de_naștere act_de_naștere geboorteakte
death: deces moarte decedat decesul
register_official: înregistrez înscriu_la_comună înregistrare radiat
town_hall: comuna* comune* comunei* primări* gemeente commune maison_communale stadhuis
immigration_office: oficiul_străinilor imigrări oficiul_de_imigrări office_des_étrangers dienst_vreemdelingenzaken dvz
government: guvern autorități de_la_stat
ministry: minister ministerul
embassy: ambasadă consulat ambasada
court: tribunal judecătorie* judecătoria* rechtbank instanță
law: lege legi legislație drept_civil
rights: drepturi drept_la drepturile
duty: obligație obligații datorie_legală
contract: contract contracte contractul
proof: dovadă dovezi bewijs dovada
attestation: adeverință attest atestat adeverință_de
photo: fotografie poză poze foto
fingerprint: amprentă amprente
number_national: cnp număr_național rijksregisternummer număr_de_registru
address: adresă domiciliu adresa
move_house: mutat mut mutare schimb_casa verhuis
household_composition: compoziție_de_familie samenstelling_gezin componența_familiei compoziția_familiei
guardian: tutore voogd tutela
inheritance: moștenire succesiune moștenit
cohabitation: coabitare conviețuire samenwonen trăim_împreună
# work
work: muncă lucru lucrez serviciu job muncesc loc_de_muncă lucra
job_vacancy: loc_de_muncă_liber post_liber anunț_de_angajare vacature locuri_de_muncă posturi_vacante
looking_for_work: caut_de_lucru caut_job caut_serviciu caut_loc_de_muncă
unemployed: șomer fără_serviciu șomeri fără_loc_de_muncă
employer: angajator angajatorul patron firmă_care_angajează
job_interview: interviu_de_angajare interviu sollicitatiegesprek
cv: cv curriculum europass
application_letter: scrisoare_de_motivație sollicitatiebrief cerere_de_angajare scrisoare_de_intenție
work_permit: permis_de_muncă autorizație_de_muncă permis_unic drept_de_muncă
work_hours: program_de_lucru ore_de_muncă ore_suplimentare orar_de_muncă
night_shift: tură_de_noapte schimb_de_noapte noaptea_la_lucru
dismissal: concediat concediere dat_afară_de_la_muncă preaviz c4
unpaid_wages: salariu_neplătit nu_m_a_plătit nu_mă_plătește salariu_restant neplătit
undeclared_work: la_negru muncă_la_negru fără_contract zwartwerk
trade_union: sindicat sindicatul vakbond
profession: meserie profesie meserii
self_employed: independent zelfstandig pe_cont_propriu pfa
shop_business: firmă afacere magazin business prăvălie
factory: fabrică fabrica uzină
cleaning: curățenie menaj curățenia schoonmaak femeie_de_serviciu
construction: construcții șantier zidar zugrav
restaurant_kitchen: bucătărie_restaurant spălat_vase horeca ajutor_de_bucătar
warehouse: depozit magazie magazijn stivuitor
transport_driver: șofer_de_tir camion tir transport_de_marfă
care_job: îngrijire_bătrâni infirmieră badantă îngrijitoare
sick_leave: concediu_medical certificat_medical incapacitate_de_muncă ziekteverlof
accident_at_work: accident_de_muncă accident_la_lucru rănit_la_muncă
experience: experiență experiența vechime
skill: abilitate competență calități abilități
temporary_agency: interim agenție_de_muncă uitzend agenție_interim
colleague_trouble: ceartă_cu_colegii hărțuire_la_muncă mobbing
tools: scule unelte
uniform: uniformă haine_de_lucru echipament_de_lucru
break_rest: pauză pauza pauze odihnă
# home
house: casă casa case locuință vilă
flat: apartament garsonieră apartamente studio appartement
room: cameră odaie camere camera
rent: chirie chiria închiriere închiriat huur
rent_out: dau_în_chirie de_închiriat închiriez_casa
buy_house: cumpăr_casă cumpărare_apartament ipotecă credit_ipotecar
landlord_contract: contract_de_închiriere contract_de_chirie huurcontract
social_housing: locuință_socială locuințe_sociale sociale_woning logement_social casă_de_la_stat
homeless: fără_adăpost fără_locuință pe_stradă dakloos
shelter: adăpost centru_de_noapte adăpostire opvang
eviction: evacuare evacuat dat_afară_din_casă uithuiszetting
street: stradă strada străzi uliță
roof: acoperiș acoperișul
kitchen: bucătărie* bucătăria* bucătării* chicinetă
bathroom: baie băi baia
bed: pat paturi patul saltea
furniture: mobilă mobila mobilier meubels
fridge: frigider frigiderul congelator
washing_machine: mașină_de_spălat mașina_de_spălat
heating: încălzire calorifer calorifere sobă centrală_termică
boiler: centrală boiler centrala
cold: frig rece frigul
warm: cald caldă căldură
damp: umezeală igrasie umed
mould: mucegai mucegaiul schimmel
leak: curge_apa scurgere infiltrație ploua_în_casă picură
water: apă apa ape
electricity: curent electricitate curentul electricitatea lumină_curent
gas_energy: gaz gaze gazul energie
meter: contor contorul budgetmeter cartelă_contor
rats_insects: șobolani gândaci șoareci ploșnițe insecte
broken: stricat defect spart nu_merge stricată nu_funcționează
repair: repara repar reparat reparație depanare
noise: zgomot gălăgie zgomotos gălăgios
neighbour_quarrel: scandal_cu_vecinii ceartă_cu_vecinul conflict_cu_vecinii
key: cheie chei cheia
door: ușă uși ușa
window: geam fereastră geamuri ferestre
stairs: scări scară trepte
lift: lift liftul ascensor
rubbish: gunoi gunoiul pubelă tomberon saci_de_gunoi
recycling: reciclare reciclez sortare sorteaza pmd
container_park: containerpark recyclagepark parc_de_containere centru_de_reciclare
garden: grădin* legumar
cleaning_home: curăț_casa curățenie_acasă deretic fac_curat
moving_van: dubă camionetă dubiță mutare_mobilă
tenant_rights: drepturile_chiriașului chiriaș_drepturi protecția_chiriașului
lamp: lampă lămpi bec veioză
table_chair: masă_și_scaune scaun scaune
# food and clothes
food: mâncare alimente hrană mâncăruri
eat: mânca mănânc mâncat mănâncă
drink: bea băut bem băutură băuturi
meal: masă_caldă prânz_gătit fel_de_mâncare
breakfast: mic_dejun micul_dejun
lunch: prânz masa_de_prânz prânzul
dinner: masa_de_seară cina_de_seară cină_caldă
soup: supă ciorbă supa
bread: pâine pâinea
meat: carne cărnuri carnea
pork: porc slănină porcul
fish: pește peștele
vegetables: legume legumele
fruit: fructe fruct
halal: halal
vegetarian: vegetarian vegan vegetariană fără_carne de_post
allergy: alergie* alergic* alergii* intoleranță
hungry: foame înfometat mi_e_foame rabd_de_foame
food_parcel: pachet_cu_alimente pachet_alimente voedselpakket colis pachet_de_mâncare
food_bank: banca_de_alimente voedselbank
cook_verb: gătesc găti gătit gătim fac_mâncare
coffee: cafea cafeaua cafele
tea: ceai ceaiul
restaurant: restaurant cârciumă birt bistro
supermarket: supermarket magazin_alimentar lidl aldi colruyt
market: piață târg piața
taste: gust gustos gusta
sweets: dulciuri prăjituri bomboane dulce
clothes: haine haina hainele îmbrăcăminte țoale
shoes: pantofi încălțăminte papuci ghete cizme
coat: geacă palton haină_groasă jachetă
trousers: pantaloni blugi
child_clothes: hăinuțe haine_de_copii haine_bebeluș hăinuțele
second_hand: second_hand la_mâna_a_doua kringwinkel kringloop haine_purtate
nappies: scutece pamperși pampers
toys: jucării jucărie păpușă păpuși
present: cadou cadouri surpriză_de_ziua
sewing_machine: mașină_de_cusut mașina_de_cusut
headscarf: batic batic_islamic văl hijab
swap: schimb schimb_de_lucruri troc
donate: donez dona donație donații doneze
give_away: dau_gratis de_dat scap_de_lucruri
# health
health: sănătate sănătății sănătos
ill: bolnav bolnavă boală răcit boli
pain: durere dureri doare* dor_oasele
fever: febră febra fierbinte temperatură_mare
cough: tuse tușește tușesc
head: cap capul
stomach: stomac burtă burta
tooth_teeth: dinte dinți măsea măsele
eye: ochi ochiul vedere
back: spate spatele coloană
heart: inimă inima
blood: sânge sângele
breathing: respirație respir respiră suflu
medicine: medicament medicamente pastil* tratament sirop
pharmacy: farmacie farmacia apotheek farmacist
prescription: rețetă voorschrift ordonanță prescripție
hospital: spital spitalul ziekenhuis internat
operation: operație operat operația
emergency_care: urgențe urgență ambulanță smurd
appointment: programar* programat* programez* afspraak rendez_vous
health_insurance: asigurare_de_sănătate asigurare_medicală ziekteverzekering
mutuality: mutualitate mutuală mutuelle mutualiteit ziekenfonds
insurance: asigurare asigurări asigurat
reimbursement: rambursare rambursat decontare terugbetaling
vaccination: vaccin vaccinare vaccinuri inoculare
pregnancy: sarcină graviditate însărcinată
give_birth: nasc naște nășterea travaliu
baby_care: îngrijire_bebeluș cântărire kind_en_gezin one_bebe
breastfeeding: alăptare alăptez alăpta lapte_de_mamă
contraception: anticoncepționale pilulă sterilet prezervativ
disability: handicap dizabilitate invaliditate
wheelchair: scaun_cu_rotile scaun_rulant rolstoel fotoliu_rulant
glasses: ochelari ochelarii
diet: dietă regim nutriție
weight: greutate kilograme slăbesc slăbi gras
diabetes: diabet zahăr_mare glicemie diabetic
smoking: fumat fumez țigări fumător
alcohol: alcool băutură_alcoolică bețiv vodcă
drugs: droguri drog iarbă_de_fumat cocaină
addiction: dependență dependent adicție
gambling_addiction: jocuri_de_noroc păcănele pariuri
cancer: cancer tumoră
test_medical: analize radiografie ecografie analize_de_sânge
wound: rană răni tăietură
handicapped_care: îngrijire_la_domiciliu thuiszorg mantelzorg îngrijire_handicap
stress: stres stresat stresată nervi
sleep: somn dorm dormi dormit
nightmare: coșmar coșmaruri visuri_urâte
tired: obosit obosită oboseală epuizat
sad: trist tristă tristețe
depressed: depresie deprimat depresiv
afraid: frică teamă speriat înfricoșat spaimă
anxious: anxietate anxios panică neliniște
angry: furios nervos supărat mânios
cry: plâng* plâns_mult lacrimi
lonely: singurătate singură singur_cuc pustiu
worry: grijă griji îngrijorat
trauma: traumă traume traumatizat
war: război războiul razboi
shame: rușine rușinos rușinat jenă
nerves: nervi nervii la_capătul_nervilor
talk_about: vorbi_despre discuta_despre povesti_despre
heart_heavy: suflet_greu inimă_grea apăsare
hope: speranță sper speranța
despair: disperare disperat deznădejde
therapy: terapie terapeut ședință_psiholog
mental_health: sănătate_mintală psihic psihologic
calm: calm liniște liniștit
silent: tăcut tăcere tace
secret: secret taină confidențial
trust: încredere mă_încred avea_încredere
# children and school
school: școală școala școli școlii
kindergarten: grădiniț* kleuterschool maternelle grădi
primary_school: școală_primară lagere_school clasele_primare
secondary_school: liceu gimnaziu secundair liceul
enrol: înscriu înscriere înscris înscrieri înscrie
school_costs: costuri_școlare factura_școlii schoolrekening rechizite
school_trip: excursie_cu_școala clasă_de_zăpadă schoolreis
teacher_talk: discuție_cu_profesorul ședință_cu_părinții oudercontact
report_card: carnet_de_note rapport bulletin note_școlare
absent: absent absență lipsesc chiul
bullying: bullying bătaie_de_joc batjocorit hărțuit pesten
learning_difficulty: dislexie învață_greu întârziere_la_învățat adhd
special_education: școală_specială învățământ_special buitengewoon_onderwijs
pupil_guidance: clb consilier_școlar cps consiliere_școlară
childminder: onthaalouder bonă mamă_de_zi
creche_daycare: creșă creșa kinderdagverblijf crèche
babysit: babysitter bonă stă_cu_copilul
playground: loc_de_joacă teren_de_joacă tobogan
craft_activity: lucru_manual atelier_creativ atelier
draw: desen desenez pictez desene
sing: cânt cânta cântece
story: poveste povești basm
camp: tabără tabere tabăra
homework_support: ajutor_la_teme huiswerkbegeleiding sprijin_la_teme
tutoring: meditații meditație bijles ore_particulare
upbringing: educație_copii creșterea_copiilor opvoeding
puberty: pubertate pubertar pubertatea
disobedient: nu_ascultă neascultător obraznic
youth_work: jeugdwerk club_de_tineret jeugdhuis maison_de_jeunes
hang_out: ieși_cu_prietenii stau_cu_prietenii gașcă
computer_game: joc_pe_calculator jocuri_video playstation
birthday: zi_de_naștere aniversare ziua_mea
swimming_pool: piscină bazin piscina
stroller: cărucior landou cărucioare
school_bag: ghiozdan ghiozdane geantă_de_școală
# meeting and free time
meet: întâlni întâlnesc cunoaște_oameni întâlnire
friendship: prietenie prieteni_noi amiciție
alone: singur singură singuri de_unul_singur
bored: plictisit plictisesc plictiseală
talk: discut vorbi discutăm stau_de_vorbă
chat_together: taclale bârfă la_o_vorbă babbelcafé
activity: activitate activități activitatea
event: eveniment evenimente
party: petrecere chef petreceri
celebration: sărbătoare serbare sărbători sărbătorim
group_together: grup împreună grupă_de
women_group: grup_de_femei vrouwengroep cafeaua_femeilor
men_group: grup_de_bărbați mannengroep
excursion: excursie excursii ieșire_cu_autocarul
sea: mare_plajă litoral plajă la_mare
trip: călătorie drum_lung excursie
walk: plimbare plimb plimbări
dance: dans dansez dansuri horă
music: muzică muzica chitară
theatre: teatru piesă_de_teatru spectacol
film_cinema: film cinema filme
painting: pictură pictez pictat
handicraft: lucru_de_mână tricotat croșetat artizanat
sewing: cusut croitorie coase
sport: sport sporturi sportiv
football: fotbal minge voetbal
swim: înot înota inot
fitness: fitness sală_de_sport aerobic
bicycle: bicicletă biciclete bicicleta fiets vélo
cycling: pedalez mers_pe_bicicletă ciclism
run: alerg* jogging
gymnastics: gimnastică gimnastica
library: bibliotecă biblioteca bibliotheek
borrow: împrumut_carte împrumuta imprumut_jucării
game_play: joc joacă jocuri șah
visit: vizită vizitez vizita
neighbourhood: cartier cartierul buurt zonă
meeting_place: loc_de_întâlnire ontmoetingsplaats inloophuis
drop_in: fără_programare inloop intru_direct
open_door: ușă_deschisă uși_deschise
welcome: binevenit bine_ai_venit bine_ați_venit
community_dinner: masă_comună cină_comună
cooking_together: gătit_împreună gătim_împreună
culture: cultură culturi culturală
tradition: tradiție obicei tradiții
religion_faith: religie credință religios
mosque: moschee moscheea
church: biserică ortodox slujbă
pray: rugăciun* să_mă_rog mă_rog_la namaz
quiet_room: cameră_liniștită loc_liniștit stille_ruimte
volunteering: voluntariat vrijwilligerswerk voluntariatul
useful: util utilă de_folos
participate: participa participare particip
invite: invit invitație invitat
bring_along: aduc_cu_mine iau_cu_mine vin_cu
market_flea: târg_de_vechituri rommelmarkt brocante talcioc
# going places
go: merg mă_duc mers
come: vin veni vino
leave_go: plec pleca plecare
way_route: drum traseu rută
station: gară gara station
train: tren trenul trenuri nmbs
bus: autobuz autobuze de_lijn
tram: tramvai tram
metro: metrou metro
stop_halt: stație oprire halte
walk_foot: pe_jos merg_pe_jos
car: mașină mașina auto automobil
parking_place: parcare loc_de_parcare parking
taxi: taxi* uber
far: departe îndepărtat
near: aproape lângă apropiere
street_name: numele_străzii nume_de_stradă
village: sat satul comună_rurală
city: oraș orașul oras
building: clădire bloc clădiri
floor: etaj etajul parter
entrance: intrare poartă
map_location: harta* locație google_maps
address_place: adresa_locului adresă_exactă
bicycle_rack: rastel_de_biciclete suport_biciclete
airport: aeroport zaventem charleroi
driving_licence: permis_de_conducere carnet_de_conducere permis_auto rijbewijs
driving_lesson: școală_de_șoferi ore_de_condus rijschool
traffic: trafic aglomerație circulație
halle: halle hal
vilvoorde: vilvoorde vilvorde
region: regiune județ provincie
# phone and computer
phone: telefon telefonul gsm
smartphone: smartphone telefon_inteligent telefon_deștept
call: sun sunați suna apelez
message_sms: mesaj mesaje sms
email: email e_mail mail
whatsapp: whatsapp wapp vatsap
internet: internet net
wifi: wifi parola_de_net
computer: calculator computer pc
laptop: laptop notebook
printer: imprimantă printer
print: imprima printa listez tipăresc
scan: scan scanez scanare
password: parolă parola cod_pin
app: aplicație aplicația
website: site pagină_web sait
login: autentificare conectez login
digital_id: itsme eid cont_digital
account_online: cont_online cont_nou
sim_card: cartelă_sim sim cartela
tablet: tabletă tableta
keyboard: tastatură taste
virus_hacked: virus spart_contul hackuit
screen: ecran ecranul display
social_media: facebook instagram rețele_sociale tiktok
photo_camera: aparat_foto cameră_foto
charge_battery: încărcător baterie încarc_telefonul
# organisation
organisation: organizație asociație asbl vzw ong
office: birou biroul birouri
reception: recepție primire_oameni onthaal
desk_counter: ghișeu ghişeul loket
open: deschis deschideți deschisă
closed: închis închisă inchideți
opening_hours: orar ore_de_deschidere ce_program programul_vostru program_de_lucru_cu_publicul
full: plin ocupat complet* fără_locuri
place_available: loc_liber locuri_libere loc_disponibil
waiting_list: listă_de_așteptare wachtlijst
waiting: aștept așteptare
queue: coadă rând
cancel: anula* anule* contramandez
late_arrive: întârzii întârziere ajung_târziu
miss: pierd_cursul lipsesc ratat
sign_up: mă_înscriu înscriere_la inscriu
registration: înregistrare înscriere
member: membru membri
membership: calitate_de_membru cotizație
contact: contact contactez legătura
complaint: plânger* reclamație nemulțumit
apology: scuze îmi_cer_scuze
mistake_ours: greșeala_voastră ați_greșit
privacy: confidențialitate intimitate
personal_data: date_personale datele_mele
anonymous: anonim fără_nume
confidential: secret_profesional confidențial
rule: regulă reguli
house_rule: regulament_interior regulament_de_ordine
toilet: toaletă wc veceu
changing_table: masă_de_schimbat_scutece măsuță_de_înfășat
smoking_area: loc_de_fumat zonă_pentru_fumători
accessibility: acces_handicap accesibil rampă
lift_access: acces_cu_liftul lift_la
pushchair: cărucior_de_copil landou
animal_dog: câine pisică animal
lost_found: obiecte_pierdute obiecte_găsite
key_word: cuvânt_cheie
news_update: noutăți știri_de_la_voi newsletter
opening_new: inaugurare deschidere_nouă
team: echipă echipa
manager: coordonator manager responsabil
# institutions
ocmw_social_service: ocmw cpas serviciul_social
caw_welfare: caw
vdab_employment: vdab actiris forem
ligo_basic_education: ligo basiseducatie
integration_agency: agentschap_integratie agenția_de_integrare
mutuality_fund: casa_de_asigurări mutualitatea_mea cm_solidaris
house_of_the_child: huis_van_het_kind casa_copilului
school_guidance: clb consilierul_școlii
trade_union_acv_abvv: acv abvv fgtb csc aclvb
fedasil: fedasil petit_château
housing_company: woonmaatschappij svk ais sociale_huisvesting
doctors_on_duty: gardă_medicală huisartsenwachtpost medic_de_gardă
red_cross: crucea_roșie rode_kruis croix_rouge
police_station: secție_de_poliție comisariat
fire_brigade: pompieri brandweer
# trouble
danger: pericol primejdie periculos
help_urgent: ajutor_urgent urgent sos
accident: accident accidente
fire: foc incendiu arde flăcări
hit_beat: bate bătut lovește loveste
violence: violență violențe bătaie
abuse: abuz abuzat abuzează
threaten: amenință amenințare amenințat
kill: omoară omor ucide
rape: viol violat violată
knife_weapon: cuțit armă pistol
suicide_die: sinucidere sinucid mor_de_tot spânzur
hurt_self: îmi_fac_rău mă_tai automutilare
missing_person: dispărut dispărută nu_mai_găsesc
poison: otravă otrăvit intoxicație
swallow: înghițit înghite
gas_leak: scurgere_de_gaz miroase_a_gaz
bleed: sângerez sângerează hemoragie
unconscious: leșinat inconștient fără_cunoștință
sleep_outside: dorm_afară dorm_pe_stradă dorm_în_mașină
thrown_out: dat_afară alungat zburat_din_casă
traffick: trafic_de_persoane trafic_uman proxenet
forced: forțat obligat_cu_forța forțează
passport_taken: mi_au_luat_pașaportul mi_a_luat_actele pașaport_luat
slave: sclav sclavie rob
debt_bondage: datorie_la_patron plătesc_drumul_cu_munca datoria_drumului
kidnapped: răpit răpire sechestrat
stalk: urmărește mă_urmărește hărțuiește
quarrel: ceartă certăm certat scandal
discrimination: discriminare discriminat discriminează
racism: rasism rasist rasistă
insult_hate: insultă jignit înjură ură
unfair: nedrept nedreptate
police_report: plângere_la_poliție aangifte proces_verbal
prison: închisoare pușcărie arest
war_zone: zonă_de_război front bombardament
forced_marriage: căsătorie_forțată căsătorie_cu_forța
genital_cutting: mutilare_genitală excizie circumcizia_fetelor
# doing and being
want: vreau vrea doresc
need: nevoie trebuință îmi_trebuie
can: pot poate putem
like: place plac plăcut
love: iubesc dragoste iubire
hate: urăsc ură
give: dau dați dăruiesc
get: primesc obțin primi
take: iau luat ia_cu
bring: aduc adus aduceți
send: trimit trimite trimis
receive: primit primim primire
make: fac făcut produce
do: fac face făcut
play: joacă joc jucat juca
use: folosesc folosi utilizez
open_verb: deschid deschide deschis
close_verb: închid închide închis
see: văd vedea văzut vede
hear: aud auzit auzi
think: cred gândesc gândit
know: știu cunosc știe
forget: uitat uita am_uitat
remember: amintesc țin_minte amintire
wait: aștept așteptat așteaptă
stop_doing: opresc oprește las_de
change: schimb schimba modific
choose: aleg ales alegere
show: arăt arătați arată
tell: spun spune zic
ask: întreb întreba cer
try: încerc încercat încearcă
stay: rămân stau rămas
live: locuiesc stau_în trăiesc
arrive: ajung ajuns sosesc
return: întorc revin întoarcere
fall: cad căzut cade
lose: pierd pierdut pierde
win: victorie am_învins
buy: cumpăr cumpărat cumpăra
sell: vând vândut vinde
order_thing: comand comandă
put: pun pus pune
look_for: caut căutat căutăm
look_after: am_grijă_de îngrijesc supraveghea
carry: cărat căram duc_greutăți
touch: ating atins atinge
fix: repar dreg meșteresc
break_thing: stric rup sparg rupt
good: bun bună bine
bad: rău rea proastă
better: mai_bun mai_bine
worse: mai_rău mai_prost
big: mare mari uriaș
small: mic mică mici
new_thing: nou nouț haine_noi lucru_nou
old_thing: vechi veche vechituri
easy: ușor ușoară simplu
difficult: greu grea dificil
beautiful: frumos frumoasă frumoși
clean: curat curată
dirty: murdar murdară
long: lung lungă
short: scurt scurtă
heavy: greu_de_cărat greoi
quick: repede rapid
slow: încet lent
safe: în_siguranță siguranță la_adăpost
dangerous: periculos periculoasă
important: important importantă
different: diferit altfel
same: același la_fel
true_right: adevărat corect
wrong: greșit incorect
full_person: ghiftuit am_mâncat_destul
empty: gol goală
young_age: tânăr_de_vârstă tinerețe
own: propriu al_meu
alone_self: de_unul_singur singur
together: împreună laolaltă
everybody: toată_lumea fiecare toți_oamenii pe_toți
somebody: cineva oarecine
nobody: nimeni niciunul
everything: totul
nothing: nimic
a_little: puțin un_pic
much: mult multă
more: mai_mult în_plus
less: mai_puțin
only: numai
also: și_eu de_asemenea
without: fără
with: cu împreună_cu
problem: problemă probleme necaz
solution: soluție rezolvare
reason: motiv cauză
chance: șansă ocazie
choice: alegere opțiune
plan: plan planuri
life: viață viața
future: viitor pe_viitor
thing: chestie obiect obiecte
# outside
weather: vreme vremea meteo
rain: ploaie plouă ninge
football_match: meci meciul scor meciuri
president: președinte președintele
news_paper: ziar știri știrile
bitcoin: bitcoin crypto
love_letter_thing: scrisoare_de_dragoste poezie_de_dragoste
recipe: rețetă_de_mâncare rețetă_culinară
plane: avion zbor
hotel: hotel cazare
film_star: actor vedetă
joke: glumă bancuri un_banc poantă
dog_cat: câine pisică cățel
hairdresser: coafor frizerie
pizza: pizza shaorma
horoscope: horoscop zodie
capital_city: capitală capitala_țării
`;
