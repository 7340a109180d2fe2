/** What each idea is called in English. */
export const concepts = `
# people
man: man men male gentleman guy
woman: woman women female lady ladies
child: child children kid kids little_ones
baby: baby babies newborn infant toddler
boy: boy lad
girl: girl
teenager: teenager teen adolescent youngster minor
young_person: young_people young_person youth young_adult young
adult: adult grown_up grownup
old_person: elderly senior old_people old_person old_man old_woman old_lady aged
family: family relatives household kin
husband: husband hubby
wife: wife wives spouse
partner_love: boyfriend girlfriend fiance fiancee partner
mother: mother mum mom mummy mommy mama
father: father dad daddy papa
parents: parents parent mum_and_dad mom_and_dad
son: son my_boy
daughter: daughter my_girl
brother: brother bro
sister: sister sis
grandparent: grandmother grandfather grandma grandpa granny grandparent nana
uncle_aunt: uncle aunt auntie
cousin: cousin nephew niece
neighbour: neighbour neighbor next_door
friend: friend mate buddy pal
people: people persons folk
stranger: stranger unknown_person
single_parent: single_mother single_mum single_mom single_parent single_father single_dad alone_with_children
pregnant_woman: pregnant_woman expectant_mother future_mother
widow: widow widower
orphan: orphan without_parents
guest: guest visitor
newcomer: newcomer new_here just_arrived newly_arrived
refugee: refugee fled
migrant: migrant immigrant immigration expat
foreigner: foreigner foreign from_abroad
local_person: locals local_people belgians
belgian: belgian flemish
citizen: citizen citizenship inhabitant resident
minority: minority ethnic
community: community diaspora countrymen people_from_my_country
teacher: teacher juf meester professor instructor trainer
student: student learner
pupil: pupil schoolchild
volunteer: volunteer
staff_member: staff employee worker member_of_staff assistant
boss: boss employer manager foreman chief
colleague: colleague coworker co_worker workmate
doctor: doctor gp physician huisarts doc specialist
nurse: nurse
midwife: midwife midwives vroedvrouw
dentist: dentist tandarts orthodontist
psychologist: psychologist therapist psychiatrist counsellor counselor
social_worker: social_worker social_assistant case_worker caseworker maatschappelijk_werker
lawyer: lawyer attorney advocate solicitor pro_deo avocat
police: police cop policeman policewoman police_officer
judge: judge
interpreter: interpreter tolk someone_to_interpret
landlord: landlord landlady house_owner owner kotbaas
tenant: tenant renter
bailiff: bailiff huissier deurwaarder
postman: postman mailman
driver: driver chauffeur
director: director head_of_school principal headmaster
coach: coach mentor
cook: chef cook
lgbt_person: gay lesbian trans transgender lgbt lgbtq homosexual bisexual queer
disabled_person: disabled_person disabled handicapped_person blind deaf
homeless_person: homeless_person homeless_people homeless
# names of countries and languages that matter
dutch_language: dutch flemish nederlands nt2 nederland*
french_language: french francais
english_language: english
arabic_language: arabic darija
turkish_language: turkish
own_language: mother_tongue my_language own_language native_language first_language
belgium: belgium belgie belgique
flanders: flanders vlaanderen
brussels: brussels bruxelles brussel
home_country: home_country my_country country_of_origin back_home homeland
europe: europe european eu
morocco: morocco moroccan
syria: syria syrian
ukraine: ukraine ukrainian
turkey: turkey turk
afghanistan: afghanistan afghan
congo: congo congolese
somalia: somalia somali somalian
eritrea: eritrea eritrean tigrinya
# language and learning
language: language tongue linguistic
learn: learn study studying taught teach
course: course class classes training_course programme
lesson: lesson class session tuition
school_class: classroom class_group
practise: practise practice rehearse
speak: speak talk speaking spoken
listen: listen
understand: understand understood comprehend get_it follow_what
read: read reading
write: write writing wrote written
word: word vocabulary
grammar: grammar verb conjugation
alphabet: alphabet abc latin_letters
pronunciation: pronunciation pronounce accent
beginner: beginner from_zero from_scratch a1 basic starter
advanced: advanced b1 b2 intermediate higher_level next_level
level: level
test: test placement intake_test
exam: exam examination
certificate: certificate attest attestation
diploma: diploma degree
study: study studies
education: education schooling
training: training vocational opleiding apprenticeship workshop
book: book textbook
homework: homework huiswerk
exercise: exercise
mistake: mistake error wrong_answer
dictionary: dictionary
online: online internet_course via_zoom zoom distance_learning
at_home: at_home from_home in_my_house
explain: explain explanation
repeat: repeat say_again once_more
slowly: slowly slow
translate: translate translation translator sworn_translator
interpreting: interpreting interpret interpretation
conversation: conversation conversation_table conversation_group chat
illiterate: illiterate cannot_read cant_read analphabet*
degree_abroad: foreign_diploma foreign_degree diploma_from_abroad naric equivalence
university: university college hogeschool unief campus
internship: internship intern work_placement traineeship
literacy: literacy reading_and_writing learn_to_read learn_to_write
civic_integration: inburgering integration integration_course integration_programme civic
social_orientation: social_orientation orientation_course maatschappelijke_orientatie
knowledge: knowledge
memory: memory memorise forgetful
# time
day: day
week: week
month: month
year: year
hour: hour
minute: minute
morning: morning before_noon
noon: noon midday lunchtime
afternoon: afternoon
evening: evening after_work tonight
night: night midnight
weekend: weekend
weekday: weekday working_day
holiday: holiday vacation day_off
public_holiday: public_holiday bank_holiday
school_holiday: school_holiday school_holidays summer_holiday autumn_break half_term school_break
today: today tonight
tomorrow: tomorrow tmrw tomorow
yesterday: yesterday
now: now right_now immediately at_the_moment straight_away
later: later afterwards
soon: soon shortly upcoming
early: early earlier
late: late too_late
always: always every_time
never: never
often: often frequently regularly
sometimes: sometimes now_and_then
start: start begin began beginning starts
end: end finish finished over done
until: until till up_to
from_time: starting_from as_of
duration: how_long duration takes last_long
date: date
calendar: calendar agenda schedule timetable programme
deadline: deadline last_day due_date
next: next following
previous: previous last_time former
every_day: every_day daily each_day
once: once one_time
monday: monday mondays
tuesday: tuesday tuesdays
wednesday: wednesday wednesdays
thursday: thursday thursdays
friday: friday fridays
saturday: saturday saturdays
sunday: sunday sundays
summer: summer july august
winter: winter
spring: springtime in_spring
autumn: autumn
christmas: christmas xmas
new_year: new_year new_years_eve
easter: easter
ramadan: ramadan fasting
iftar: iftar break_the_fast breaking_the_fast
eid: eid sugar_feast suikerfeest feast_of_sacrifice bayram
saint_nicholas: saint_nicholas sinterklaas sint_nicolas
# asking
when: when what_time which_day
where: where which_place what_address
who: who whom
what: what
how: how in_what_way
how_much: how_much what_price
how_many: how_many
why: why what_for
which: which
question: question
answer: answer reply response
information: information info details
advice: advice advise tips
help_support: help support assist assistance aid
possible: possible possibility can_i
allowed: allowed permitted may_i permission authorised
must: must have_to obliged obligatory compulsory mandatory
need_want: need require want
search_find: search find look_for looking_for seek
# money
money: money cash financial finances
pay: pay paid payment paying
price: price cost costs fee rate
expensive: expensive costly too_much_money pricey
cheap: cheap cheaper affordable low_price
free_of_charge: free free_of_charge gratis no_cost for_nothing
discount: discount reduction reduced_price reduced uitpas
euro: euro eur
cash: cash
bank_card: bank_card bancontact debit_card
bank: bank
bank_account: bank_account iban basic_banking
invoice_bill: bill invoice
debt: debt owe in_the_red arrears
loan: loan borrow_money lend_money on_credit
instalment: instalment installment payment_plan pay_in_parts
reminder: reminder
fine: got_a_fine pay_a_fine pay_the_fine fined penalty
salary: salary wage pay_slip payslip
income: income earn earnings
tax: tax taxes belasting* taxman
tax_form: tax_form tax_return tax_on_web declaration tax_letter
refund: refund get_money_back
benefit: benefit welfare money_from_the_state
living_wage: living_wage leefloon social_assistance revenu_d_integration
unemployment_benefit: unemployment_benefit dole chomage unemployment
child_benefit: child_benefit groeipakket family_allowance kindergeld allocations_familiales
pension: pension retirement retire
allowance: allowance
subsidy: subsidy grant
social_tariff: social_tariff social_rate sociaal_tarief
poor: poor poverty
rich: rich wealthy
save_money: save_money savings put_money_aside
budget: budget make_ends_meet
cost_rise: price_increase more_expensive prices_go_up
deposit_guarantee: deposit rent_guarantee rental_guarantee huurwaarborg waarborg
cheat_scam: scam scammed cheat cheated fraud phishing swindle
steal: steal stolen stole theft thief robbed robbery pickpocket
gift: gift present
ticket: ticket
subscription: subscription abonnement
wallet: wallet purse
account_number: account_number
send_money: send_money transfer_money western_union money_transfer
# papers
paper_document: document paper papers paperwork
letter: letter envelope
mail_post: post mail_box registered_mail
form: form application_form
signature: signature sign_a_paper signed
stamp: stamp
copy: copy photocopy
fill_in: fill_in fill_out complete_a_form
identity_card: identity_card id_card eid id
passport: passport
residence_permit: residence_permit residence_card residence_permits stay_permit verblijfskaart titre_de_sejour f_card a_card
orange_card: orange_card orange_paper attestation_of_immatriculation annex_26
visa: visa
nationality: nationality citizenship naturalisation become_belgian belgian_passport
asylum: asylum international_protection cgrs
procedure: procedure
decision: decision decide
refusal: refusal refused rejected negative_decision reject denied
appeal: appeal
deadline_paper: time_limit within_days
expire: expire expired runs_out out_of_date no_longer_valid
renew: renew renewal extend extension prolong
lost_papers: lost_papers lost_my_passport lost_my_card
without_papers: without_papers undocumented no_papers sans_papiers no_documents
illegal: illegal irregular
deport: deport deportation sent_back expelled repatriate
order_to_leave: order_to_leave annex_13 leave_the_territory leave_the_country
family_reunification: family_reunification family_reunion gezinshereniging bring_my_wife bring_my_husband bring_my_children
marriage: marriage marry married wedding
divorce: divorce divorced separation separate
birth: birth born
birth_certificate: birth_certificate
death: death died passed_away funeral
register_official: register_at_the_commune domicile population_register official_registration
town_hall: town_hall commune gemeente gemeentehuis municipality city_hall
immigration_office: immigration_office foreigners_office dvz office_des_etrangers
government: government authorities
ministry: ministry
embassy: embassy consulate
court: court tribunal
law: law legal legislation
rights: rights my_rights right_to
duty: duty obligation
contract: contract agreement
proof: proof prove evidence
attestation: attestation attest
photo: photo picture passport_photo
fingerprint: fingerprint
number_national: national_number national_register_number rijksregisternummer
address: address adres
move_house: moved_house moving_house new_address change_address change_of_address moved
household_composition: household_composition composition_of_family family_composition gezinssamenstelling
guardian: guardian voogd guardianship
inheritance: inheritance inherit
cohabitation: cohabitation cohabit legal_cohabitation
# work
work: work job employment working
job_vacancy: vacancy vacancies job_offer job_ad
looking_for_work: looking_for_work looking_for_a_job job_seeker jobseeker find_a_job find_work
unemployed: unemployed jobless without_work no_job lost_my_job
employer: employer company firm
job_interview: job_interview interview
cv: cv resume curriculum
application_letter: application_letter motivation_letter cover_letter sollicitatiebrief
work_permit: work_permit single_permit permission_to_work
work_hours: working_hours overtime shift
night_shift: night_shift night_work
dismissal: dismissed fired sacked dismissal laid_off c4
unpaid_wages: unpaid_wages not_paid unpaid doesnt_pay_me
undeclared_work: undeclared_work undeclared work_in_black black_work
trade_union: trade_union union syndicate vakbond
profession: profession occupation trade
self_employed: self_employed independent freelance own_business zelfstandige
shop_business: shop store business
factory: factory plant_worker
cleaning: cleaning cleaner
construction: construction building_site builder mason
restaurant_kitchen: restaurant_kitchen kitchen_help dishwasher horeca
warehouse: warehouse logistics forklift order_picker
transport_driver: truck_driver bus_driver lorry delivery_driver courier
care_job: care_worker nurse_aide caregiver zorgkundige
sick_leave: sick_leave sick_note sick_at_work
accident_at_work: accident_at_work work_accident
experience: experience
skill: skill talent
temporary_agency: interim temp_agency temporary_agency
colleague_trouble: trouble_with_colleagues bullied_at_work mobbing
tools: tools hammer
uniform: uniform work_clothes safety_shoes
break_rest: break_time lunch_break rest_time
# home
house: house home
flat: flat apartment studio
room: room kot
rent: rent rental lease
rent_out: rent_out to_let
buy_house: buy_a_house mortgage
landlord_contract: rental_contract lease_contract rent_contract
social_housing: social_housing social_house social_flat council_house sociale_woning social_apartment
homeless: homeless roofless
shelter: shelter
eviction: eviction evicted uithuiszetting put_out_of_the_house have_to_leave_my_house
street: street road
roof: roof
kitchen: kitchen
bathroom: bathroom
bed: bed mattress
furniture: furniture sofa wardrobe cupboard
fridge: fridge refrigerator freezer frigo
washing_machine: washing_machine washer
heating: heating heater radiator stove
boiler: boiler
cold: cold freezing
warm: warm heat
damp: damp humidity moisture wet_walls
mould: mould mold mouldy
leak: leak leaking drips
water: water
electricity: electricity power_cut electric
gas_energy: energy gas fuel
meter: budget_meter prepaid_meter meter_reading budgetmeter
rats_insects: rats mice cockroach bedbugs insects vermin
broken: broken out_of_order defect
repair: repair fix mend
noise: noise noisy loud
neighbour_quarrel: quarrel_with_neighbours trouble_with_neighbours neighbour_problem
key: key keys
door: door
window: window
stairs: stairs steps
lift: elevator lift_in_the_building
rubbish: rubbish trash garbage waste bin_bag pmd
recycling: recycling recycle sorting
container_park: container_park recyclingpark recycling_park
garden: garden allotment vegetable_garden
cleaning_home: clean_the_house housekeeping household_help dienstencheques
moving_van: moving_van removal_van van camionette
tenant_rights: tenant_rights tenants_union rights_of_tenants
lamp: lamp light_bulb
table_chair: table chair
# food and clothes
food: food groceries
eat: eat eating ate
drink: drink
meal: meal dish dagschotel
breakfast: breakfast
lunch: lunch
dinner: dinner supper
soup: soup
bread: bread sandwich
meat: meat chicken beef lamb
pork: pork pig ham
fish: fish
vegetables: vegetables veggies
fruit: fruit
halal: halal haram
vegetarian: vegetarian vegan veggie without_meat
allergy: allergy allergic gluten lactose
hungry: hungry hunger starving nothing_to_eat
food_parcel: food_parcel food_package food_box
food_bank: food_bank voedselbank foodbank social_grocery
cook_verb: cook cooking
coffee: coffee
tea: tea
restaurant: restaurant canteen
supermarket: supermarket aldi lidl colruyt
market: market
taste: taste tasty delicious
sweets: sweets candy chocolate
clothes: clothes clothing garments
shoes: shoes boots trainers sneakers
coat: coat jacket
trousers: trousers jeans
child_clothes: baby_clothes children_clothes kids_clothes
second_hand: second_hand secondhand used_things kringwinkel thrift
nappies: nappies nappy diapers diaper pampers
toys: toys toy doll lego
present: present gift
sewing_machine: sewing_machine
headscarf: headscarf hijab veil
swap: swap exchange
donate: donate donation
give_away: give_away giveaway
# health
health: health healthy
ill: ill sick illness disease unwell
pain: pain hurts ache hurting
fever: fever temperature
cough: cough
head: head headache
stomach: stomach belly tummy
tooth_teeth: tooth teeth toothache molar
eye: eye eyes eye_doctor eyesight
back: back_pain backache my_back
heart: heart
blood: blood
breathing: breathing breath breathe
medicine: medicine medication pills tablets syrup
pharmacy: pharmacy pharmacist apotheek chemist
prescription: prescription
hospital: hospital clinic ziekenhuis
operation: operation surgery
emergency_care: emergency_room emergency_department a_and_e spoed
appointment: appointment rendezvous rendez_vous afspraak make_an_appointment
health_insurance: health_insurance medical_insurance sickness_fund
mutuality: mutuality mutuelle mutualiteit ziekenfonds mutual
insurance: insurance insured
reimbursement: reimbursement reimburse paid_back
vaccination: vaccination vaccine jab injection immunisation
pregnancy: pregnancy pregnant expecting
give_birth: give_birth giving_birth childbirth delivery_room
baby_care: baby_care kind_en_gezin newborn_care
breastfeeding: breastfeeding breastfeed breast_milk
contraception: contraception birth_control condom contraceptive
disability: disability disabled handicap invalidity
wheelchair: wheelchair rollator
glasses: glasses spectacles
diet: diet dietician nutrition
weight: weight overweight lose_weight
diabetes: diabetes diabetic insulin
smoking: smoking smoke cigarettes tobacco
alcohol: alcohol beer wine drunk drinking_too_much
drugs: drugs cocaine weed heroin cannabis
addiction: addiction addicted addict
gambling_addiction: gambling casino betting
cancer: cancer tumour
test_medical: blood_test xray x_ray medical_test
wound: wound injury injured
handicapped_care: care_for_disabled home_care respite_care
stress: stress stressed burnout pressure
sleep: sleep asleep insomnia slept
nightmare: nightmare bad_dreams
tired: tired exhausted fatigue
sad: sad unhappy down_in_the_dumps
depressed: depressed depression
afraid: afraid scared frightened fear
anxious: anxious anxiety panic
angry: angry anger furious
cry: cry crying tears
lonely: lonely loneliness isolated
worry: worry worries worried
trauma: trauma traumatic traumatised
war: war bombs
shame: shame ashamed embarrassed
nerves: nerves nervous
talk_about: talk_about_it talk_to_someone get_it_off_my_chest
heart_heavy: heavy_heart heart_is_heavy
hope: hope
despair: despair hopeless desperate
therapy: therapy counselling
mental_health: mental_health psychological mental
calm: calm peaceful relax
silent: silent quiet silence
secret: secret
trust: trust
# children and school
school: school
kindergarten: kindergarten nursery_school kleuterschool maternelle
primary_school: primary_school lagere_school elementary
secondary_school: secondary_school high_school okan
enrol: enrol enroll enrolment enrollment inscription
school_costs: school_costs school_bill school_allowance schooltoelage
school_trip: school_trip class_trip bosklassen
teacher_talk: parents_evening parent_teacher talk_with_the_teacher oudercontact
report_card: report_card school_report
absent: absent absence
bullying: bullying bullied bully pesten
learning_difficulty: learning_difficulty dyslexia adhd learns_slowly
special_education: special_education special_school
pupil_guidance: pupil_guidance clb
childminder: childminder child_minder onthaalouder nanny
creche_daycare: creche daycare nursery childcare kinderopvang
babysit: babysit babysitter look_after_my_child look_after_my_children
play: play playing
playground: playground speelplein
craft_activity: crafts craft
draw: draw drawing
sing: sing singing song
story: story storytelling fairy_tale
camp: camp summer_camp
homework_support: homework_help huiswerkbegeleiding help_with_homework homework_support
tutoring: tutoring tutor extra_lessons
upbringing: parenting upbringing raise_children bring_up_children opvoeding
puberty: puberty
disobedient: disobedient does_not_listen doesnt_listen naughty tantrum
youth_work: youth_work youth_worker youth_centre jeugdhuis
hang_out: hang_out hanging_around chill
computer_game: video_game gaming playstation
birthday: birthday
swimming_pool: swimming_pool pool
stroller: stroller pushchair pram buggy
school_bag: school_bag schoolbag backpack
# meeting and free time
meet: meet meeting
friendship: friendship make_friends
alone: alone by_myself on_my_own
bored: bored boring nothing_to_do
talk: talk chat
chat_together: chat_together have_a_chat small_talk
activity: activity activities
event: event
party: party parties
celebration: celebration celebrate feast
group_together: group
women_group: women_group womens_group women_only only_women ladies_group
men_group: mens_group men_only only_men
excursion: excursion outing day_trip daytrip day_out
sea: sea beach coast
trip: trip travel journey
walk: walk hike stroll
dance: dance dancing
music: music guitar drum
theatre: theatre theater
film_cinema: film movie cinema
painting: painting
handicraft: handicraft knitting crochet embroidery
sewing: sewing sew
sport: sport sports
football: football soccer
swim: swim swimming
fitness: fitness gym
bicycle: bicycle bike fiets
cycling: cycling ride_a_bike cycle
run: running jogging
gymnastics: gymnastics yoga
library: library bibliotheek
borrow: borrow lend
game_play: board_game card_games
visit: visit
neighbourhood: neighbourhood neighborhood quarter buurt
meeting_place: meeting_place ontmoetingshuis meeting_house
drop_in: drop_in walk_in inloop
open_door: open_door open_house
welcome: welcome
community_dinner: community_dinner eat_together volkskeuken community_meal
cooking_together: cooking_together cook_together
culture: culture cultural
tradition: tradition traditional customs
religion_faith: religion religious faith belief
mosque: mosque
church: church
pray: pray prayer
quiet_room: quiet_room prayer_room silent_room
volunteering: volunteering volunteer_work voluntary_work volunteer
useful: useful
participate: participate take_part join
invite: invite invitation
bring_along: bring_along bring_with_me come_along
market_flea: flea_market rommelmarkt
# going places
go: go going
come: come coming
leave_go: depart go_away leave
way_route: route way_to directions
station: station
train: train nmbs
bus: bus de_lijn
tram: tram
metro: metro subway underground
stop_halt: bus_stop tram_stop
walk_foot: on_foot walking
car: car vehicle
parking_place: parking car_park parking_place park_my_car
taxi: taxi cab
far: far
near: near nearby close_to around_here
street_name: street_name name_of_the_street
village: village
city: city town
building: building
floor: ground_floor first_floor second_floor
entrance: entrance entry
map_location: map location google_maps
address_place: your_address where_is_it
bicycle_rack: bike_rack bicycle_rack
airport: airport zaventem
driving_licence: driving_licence driving_license driver_license rijbewijs
driving_lesson: driving_lesson driving_school learn_to_drive
traffic: traffic
halle: halle
vilvoorde: vilvoorde
region: region area province
# phone and computer
phone: phone telephone gsm
smartphone: smartphone mobile_phone iphone android
call: call ring
message_sms: message sms text_message
email: email e_mail
whatsapp: whatsapp
internet: internet
wifi: wifi wi_fi
computer: computer pc
laptop: laptop
printer: printer
print: print
scan: scan scanner
password: password pin_code
app: app
website: website web_page
login: login log_in sign_in
digital_id: itsme digital_key csam
account_online: online_account user_account ebox
sim_card: sim_card sim prepaid_card
tablet: ipad
keyboard: keyboard typing
virus_hacked: hacked hacker computer_virus
screen: screen
social_media: social_media facebook instagram tiktok
photo_camera: camera
charge_battery: battery charger charge_my_phone
# organisation
organisation: organisation organization association vzw ngo
office: office
reception: reception
desk_counter: counter desk
open: open
closed: closed shut
opening_hours: opening_hours opening_times
full: full fully_booked
place_available: places_left free_place spots_left available_place
waiting_list: waiting_list waitlist
waiting: waiting wait
queue: queue line_up stand_in_line
cancel: cancel annul
late_arrive: come_late be_late arrive_late
miss: missed
sign_up: sign_up register signing_up put_my_name
registration: registration
member: member
membership: membership
contact: contact reach_you
complaint: complaint complain
apology: sorry apology apologise
mistake_ours: your_mistake you_made_a_mistake
privacy: privacy gdpr
personal_data: personal_data my_data personal_information
anonymous: anonymous without_name no_name
confidential: confidential professional_secrecy
rule: rule
house_rule: house_rules
toilet: toilet wc restroom loo
changing_table: changing_table change_the_baby
smoking_area: smoking_area where_to_smoke
accessibility: accessible accessibility
lift_access: is_there_a_lift wheelchair_access elevator
pushchair: pushchair pram stroller buggy
animal_dog: bring_my_dog my_dog
lost_found: lost_and_found lost_property left_behind forgot_my_bag
key_word: keyword
news_update: newsletter updates latest_news
opening_new: new_opening just_opened
team: team
manager: manager coordinator person_in_charge
# institutions
ocmw_social_service: ocmw cpas social_service social_services
caw_welfare: caw welfare_centre
vdab_employment: vdab actiris forem employment_office
ligo_basic_education: ligo basic_education basiseducatie
integration_agency: integration_agency agentschap_integratie atlas_integration bon_integration
mutuality_fund: mutuality mutuelle mutualiteit ziekenfonds
house_of_the_child: huis_van_het_kind house_of_the_child
school_guidance: clb school_guidance
trade_union_acv_abvv: acv abvv aclvb fgtb
fedasil: fedasil reception_centre petit_chateau
housing_company: housing_company woonmaatschappij
doctors_on_duty: wachtpost doctor_on_duty on_call_doctor duty_doctor
red_cross: red_cross rode_kruis croix_rouge
police_station: police_station
fire_brigade: fire_brigade fire_department firefighters
# trouble
danger: danger dangerous
help_urgent: urgent urgently help_me_now
accident: accident crash
fire: fire flames
hit_beat: hit beat beaten slap kicks_me punch
violence: violence violent
abuse: abuse abused abusive mistreat
threaten: threaten threat threatened
kill: kill murder
rape: rape raped sexual_assault
knife_weapon: knife gun weapon
suicide_die: suicide suicidal kill_myself want_to_die end_my_life
hurt_self: hurt_myself cut_myself self_harm
missing_person: missing_person disappeared lost_child
poison: poison poisoned poisoning
swallow: swallow swallowed
gas_leak: gas_leak smell_gas carbon_monoxide
bleed: bleeding bleed
unconscious: unconscious fainted passed_out
sleep_outside: sleep_outside sleep_on_the_street sleeping_rough nowhere_to_sleep
thrown_out: thrown_out kicked_out put_out_on_the_street
traffick: trafficking trafficked smuggler
forced: forced force_me against_my_will
passport_taken: took_my_passport keeps_my_passport holds_my_passport
slave: slave slavery exploited exploitation
debt_bondage: work_off_my_debt pay_back_the_journey
kidnapped: kidnapped kidnap abducted
stalk: stalk stalking follows_me
quarrel: quarrel argue fight argument
discrimination: discrimination discriminated unequal_treatment
racism: racism racist
insult_hate: insult hate_speech called_me_names swear_at
unfair: unfair injustice not_fair
police_report: police_report report_to_the_police file_a_complaint_at_the_police aangifte
prison: prison jail detention closed_centre detained
war_zone: war_zone bombing front_line
forced_marriage: forced_marriage forced_to_marry marry_me_off
genital_cutting: genital_cutting circumcision fgm excision female_mutilation
# doing and being
want: want wish would_like wanna
need: need
can: can able
like: like enjoy fond
love: love in_love
hate: hate
give: give gave given
get: get receive obtain
take: take took
bring: bring brought
send: send sent
receive: receive received
make: make made
do: do doing
use: use
open_verb: open_an_account open_up
close_verb: close shut_down
see: see saw seen
hear: hear heard
think: think thought
know: know knew known
forget: forget forgot forgotten
remember: remember recall
wait: wait waiting
stop_doing: stop quit give_up
change: change alter
choose: choose chose chosen pick
show: show
tell: tell told
ask: ask asked
try: try tried attempt
stay: stay remain
live: live living reside
arrive: arrive arrived arrival
return: return go_back come_back
fall: fall fell fallen
lose: lose lost
win: win won
buy: buy bought purchase
sell: sell sold
order_thing: place_an_order order_online ordered
put: put
look_for: look_for searching
look_after: look_after take_care_of mind_my
carry: carry
touch: touch
fix: fix
break_thing: break broke
good: good nice okay
bad: bad terrible awful
better: better improve best
worse: worse worst
big: big large
small: small little
new_thing: new brand_new
old_thing: old ancient
easy: easy simple
difficult: difficult hard complicated
beautiful: beautiful pretty lovely
clean: clean
dirty: dirty filthy
long: long
short: short
heavy: heavy
quick: quick fast rapid
slow: slow
safe: safe safety
dangerous: dangerous risky
important: important
different: different other
same: same
true_right: right true correct
wrong: wrong false incorrect
full_person: not_hungry
empty: empty
young_age: young
own: own
alone_self: myself
together: together
everybody: everybody everyone all_people
somebody: somebody someone
nobody: nobody no_one
everything: everything
nothing: nothing
a_little: a_little a_bit little_bit
much: much a_lot many
more: more extra
less: less fewer
only: only
also: also too
without: without
with: together_with
problem: problem trouble issue difficulty
solution: solution solve
reason: reason cause
chance: chance opportunity
choice: choice option
plan: plan
life: life
future: future
thing: thing stuff
# outside
weather: weather forecast
rain: rain raining umbrella
football_match: football_match match_result champions_league
president: president prime_minister elections
news_paper: newspaper breaking_news
bitcoin: bitcoin crypto trading
love_letter_thing: love_letter poem
recipe: recipe
plane: plane flight
hotel: hotel airbnb
film_star: movie_star actor actress celebrity
joke: joke funny_story
dog_cat: dog cat puppy kitten veterinarian
hairdresser: hairdresser barber
pizza: pizza kebab
horoscope: horoscope zodiac tarot
capital_city: capital_of
`;
