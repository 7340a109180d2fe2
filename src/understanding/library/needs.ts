/**
 * What newcomers need, whatever the organisation: `id: description`, a line each, under headings. How people say it in
 * each language stands in `library/<variety>/needs.ts`, written from these descriptions alone.
 */
export const needs = `
# learning the language
learn-language: wants to learn the language of the country; is looking for a language course, lessons, a teacher
learn-language-zero: does not speak or understand anything yet; a course from zero, for beginners (A1)
learn-language-next: speaks some already and wants to go on; a higher or advanced level (A2, B1, B2), better writing, grammar
literacy: cannot read or write (or not in Latin letters), never went to school, wants to learn the alphabet
level-test: which level or group fits me; a test of the level before the course
course-hours: can learn only in the evening, in the weekend, after work, in the morning while the children are at school
course-price: what a course costs, whether there is a reduced price or a free course, paying in parts
course-certificate: a certificate, diploma or proof at the end of a course; an attestation of attendance
course-enrol: how to sign up for a course, what is needed for it, until when
course-full: the course is full, waiting list, how long to wait for a place, are there places left
course-missed: ill or late or away, missed a lesson, cannot come to class, may one catch up
practise-speaking: wants to practise speaking the language, talk with locals, is shy to speak, understands but cannot speak
learn-at-home: learn the language at home, online, with an app, videos, books
language-for-work: the language needed on the job, at work, with the boss and colleagues
language-for-parents: learn the language to talk with the teacher, help one's child, together with other parents
civic-integration: compulsory integration programme, who must follow it, contract, fine, social orientation course, exemption
civic-test: the exam or test of the integration programme or of knowledge of society
interpreter: needs somebody who interprets at the doctor's, the town hall, the school; do you speak my language
translate-document: have a paper, diploma, birth certificate translated, sworn translator

# papers and rights
residence-card: residence permit or card runs out, renewing, lost, not yet received, orange card
no-papers: is without legal papers, undocumented, refused; may I still come, what help is there
asylum: asks for asylum, procedure, interview, waiting for the decision, reception centre
negative-decision: got a refusal or an order to leave the country, appeal
family-reunion: bring husband, wife, children, parents over to live here
nationality: become a citizen, get the nationality, passport of this country
marriage-papers: marrying, legal cohabitation, divorce papers, recognition of a child
lawyer: needs a lawyer, free legal help, court letter, does not know one's rights
letter-help: does not understand a letter or form; somebody to read, explain or fill in papers, official mail
town-hall: register at the town hall, identity card, certificate of family composition, birth certificate
change-address: moved house, tell the new address
foreign-diploma: have a diploma from the home country recognised, equivalence
driving-licence: get a driving licence, exchange a foreign one, learn to drive, theory exam
digital-identity: itsme, eID, e-box, signing in to government websites
taxes: tax letter, tax form, must pay taxes, tax refund
which-papers-bring: what papers or things to bring along to an appointment or enrolment

# work and money
find-work: looks for a job, has no work, where are vacancies
write-cv: make a CV or application letter, prepare a job interview
unemployment: unemployment benefit, lost one's job, trade union, registered as job-seeker
work-rights: problem with the boss: not paid, no contract, sick at work, dismissed, hours too long, rights at work
own-business: start a shop or business, self-employed
training-job: learn a trade, vocational training, work placement
volunteering: wants to do something useful, help out as volunteer, also while waiting for papers
benefits: has no income, living wage, social assistance, money from the state
debts: debts, cannot pay bills, bailiff, reminders, instalments
energy-bill: gas, electricity, heating or water too expensive, cut off, social tariff
child-benefit: child benefit, allowance for the birth or for children
bank-account: open a bank account, card, send money
phone-internet: phone subscription, SIM card, internet at home, expensive contract
pension: old-age pension
disability-benefit: has a disability or long illness; allowance, recognition
school-costs: money for school trips, bills of the school, school allowance
scam: was cheated, false message, somebody took money or data, online fraud

# home
find-housing: looks for a flat, house or room to rent; cannot find anything, too expensive
social-housing: cheap housing from the state, waiting list, enrol for it
landlord-problem: landlord, rent contract, deposit, rent increase, notice, does not repair
bad-housing: mould, damp, cold, broken heating, too small, rats
eviction: has to leave the home soon, notice of eviction, lost the home (not yet on the street tonight)
furniture: needs furniture, bed, fridge, household things cheap or free
waste: rubbish, which bag on which day, container park
neighbours-trouble: quarrel or noise with neighbours
moving-help: help with moving furniture, a van

# food, clothes, everyday
food-aid: has nothing to eat, food parcel, food bank
cheap-meal: eat together, warm or cheap meal, social restaurant
food-rules: halal, vegetarian, no pork, allergy
clothes: clothes, shoes, winter coat, baby things, second hand
toys: toys, swap toys, presents for children
donate: wants to give clothes, furniture, food, toys, money
wash: shower, wash clothes
toilet-prayer: toilet, changing table, a quiet room, a place to pray
computer-use: use a computer, printer, copy, scan, wifi
digital-skills: learn to use computer, smartphone, e-mail, apps; help with the phone
public-transport: bus, train, ticket, season ticket, how to travel
parking: where to leave the car or bike at the house
bike: learn to cycle, get or repair a bicycle
shopping-repair: repair broken things, repair café, swap or give-away shop
garden: garden, vegetables, growing food together

# health
doctor: ill, needs a doctor, family doctor, which doctor, make an appointment
doctor-night: a doctor at night or in the weekend, not life-threatening
doctor-uninsured: ill without insurance or papers, who pays
health-insurance: mutuality, health insurance, reimbursement of the doctor or medicine
dentist: toothache, dentist
pharmacy: medicine, pharmacy, prescription
pregnancy: pregnant, midwife, giving birth, contraception
baby: newborn, baby care, vaccination, weighing, nappies
vaccination: vaccines for adults or children
stress-sleep: sleeps badly, worries, head is full, nightmares, tired, nerves
psychologist: sad, depressed, anxious, trauma; wants to talk to a psychologist or somebody about it
addiction: alcohol, drugs, gambling, wants to stop smoking
disability-care: handicapped family member, care at home, wheelchair, aids
hospital: hospital, operation, bill of the hospital
healthy-living: food and weight, exercise, diabetes, diet

# children and school
school-enrol: enrol a child in a school, which school, change school
school-talk: talk with the teacher, school letter, how school works here, absent child
homework-help: child needs help with homework, learning, tutoring
child-problem-school: child is bullied, learns slowly, is sad or angry, pupil guidance
childcare-everyday: crèche, nursery, child minder while one works
childcare-during: who looks after my child or baby while I am in class or at the activity; may I bring it along
children-activities: something to do for children: crafts, play, free Wednesday afternoon
holiday-children: children's camp, something to do in the school holidays
teenagers: youth work, something for teenagers, hang out, football with other youngsters
parenting: bringing up children, child does not listen, puberty, parents' group
playgroup: play and meet with babies and toddlers together with the parent
young-adult-study: study at university or college, scholarship, adult education
child-alone: minor without parents, guardian

# people and free time
lonely: is alone, knows nobody, is bored, sits at home
meet-people: wants to make friends, meet locals and others, a place to drink coffee
women-only: something for women only; may my husband come, are there men
men-only: something for men; may men come too
older-people: something for older people
activities-soon: what is there to do, what happens this week or month, calendar
trip: excursion, day out, to the sea
festivity: celebration, Christmas, Iftar, Eid, New Year, Easter, neighbourhood feast
sport: sport, fitness, football club, swimming
music-art: music, dance, theatre, painting, sewing, handicraft, cooking together
library: library, borrow books
neighbourhood: my neighbourhood, neighbours help each other, something to change in the street
own-community: people of my own country, migrants' association
bring-friend: may I bring a friend, my sister, my family along
religion: church, mosque, religion of the organisation

# the organisation itself
about-us: who are you, what is this organisation, what do you do, for whom
opening-hours: when are you open, on which days, holidays
where-are-you: address, where is it, which house
how-to-get-there: the way, by train, bus, on foot
contact-us: phone number, e-mail, WhatsApp, how to reach
appointment: make an appointment, is one needed, must one sign up
cancel-appointment: cannot come, change or cancel an appointment
cost-help: does the help or activity cost money
who-may-come: may I come, from which age, must I live here, must I speak the language
wheelchair: wheelchair, stairs, lift, pushchair
anonymous: must I give my name, stay anonymous
privacy: what happens with my data, will you tell the police or the immigration office, professional secrecy
complaint: not content, complaint about staff or help
staff-language: which languages do you speak, somebody who speaks mine
be-volunteer-here: become volunteer at this organisation, how, what does one get
no-answer: nobody answers the phone or mail, waiting long for an answer
lost-found: left or lost something there

# trouble and protection
discrimination: racism, treated badly because of origin, headscarf, colour; refused a flat or job for that
police-report: stolen, robbed, lost wallet, tell the police (no danger now)
quarrel-home: often quarrelling at home, divorce, relation problem (no violence)
violence-talk: wants to talk about violence or threats at home (danger)
child-harm: a child is hurt or neglected (danger)
suicidal: does not want to live (danger)
poisoned: swallowed something poisonous (danger)
life-danger: accident, fire, heart attack, unconscious (danger)
roofless-tonight: has no place to sleep tonight (danger)
exploited: forced to work, passport taken, trafficking (danger)
return-home: wants to go back to the home country voluntarily
war-family: family in war or missing, Red Cross tracing
detention: family member in prison or a closed centre
female-cutting: genital cutting, forced marriage, honour
lgbt: gay, lesbian, trans; looks for support

# more of the organisation
learn-other-language: learn English or another language that is not the language of this place; mother-tongue lessons for children
rent-hall: rent a hall or room for a party, wedding or meeting
house-rules: may I bring my dog, smoke, bring own food or drink
`;

/** What people commonly ask and no such organisation answers. Same form. */
export const outside = `
sports-results: results, matches, players of football and other professional sport
weather: the weather
news-politics: news, politics, wars as news, elections, opinions about presidents
crypto-invest: crypto, shares, getting rich, betting and lottery
love-letter: write a love letter, poem or song for me
dating: looks for a girlfriend, boyfriend, sex, marriage partner
medical-diagnosis: what illness do I have, which medicine and how much of it, is this lump dangerous
homework-solve: solve this sum, write my essay, do my homework for me
translate-this: translate this sentence for me now
recipes: how to cook a dish, recipe
import-car: import, buy, sell, insure or inspect a car
travel-booking: flights, hotels, visa for another country, holiday travel
shopping-prices: price of a phone, shoes; where to buy something cheap online
film-music: film, series, song, star
games: video games, chess, riddles, play with me
jokes: tell a joke
general-knowledge: capital of a country, how high is a mountain, history, science
computer-repair: screen broken, phone blocked, virus, program error, hacked account of social media
programming: write code, make a website
pets: dog, cat, veterinarian
fortune: horoscope, dreams, black magic
religion-question: what does the religion say of this, is it allowed
illegal-things: false papers, buying drugs, weapons, black work, smuggling to another country
buy-house: mortgage, buying a house
restaurant-order: order pizza, taxi, food delivery
beauty: hairdresser, nails, make-up
private-of-staff: telephone or address of a staff member, is she married
gossip-assistant: your age, your favourite colour, do you have children
time-date: what time is it, what day is it
calculations: calculate, convert currency
other-city: the same offer in another town or country far away
military: army service
inheritance: inheritance, real estate abroad
weather-clothes: what shall I wear
lottery: lottery, contest
post-office: opening hours of the post office, where is my parcel
shops-markets: where is a shop or market with food from home, opening hours of shops
embassy: embassy or consulate of the home country, its passport, its appointments
strike-delays: strike, delay or timetable of trains and buses today, price of a season ticket
car-inspection: inspection, number plate, insurance or fine of a car; petrol, garage
exchange-rate: exchange rates, price of gold, sending money abroad cheaply
other-places: opening hours or prices of the swimming pool, gym, cinema, museum, zoo, bank, police station or another place that is not ours
craftsman: plumber, electrician, painter; somebody who repairs the washing machine or heating at home
online-orders: a parcel or order from a web shop did not come, refund
outage: no electricity, water or internet in the street now
assistant-tasks: set an alarm, draw a picture, call a taxi, send a mail for me
`;

/** What people say to the assistant itself. Same form. */
export const intents = `
say-human: wants to talk to a human being, a volunteer, a member of staff; be called back; not with a robot
say-start: begin, start again, menu
say-help: what can you do, how does this work, what may I ask here
say-language: asks to go on in another language, "write English", "do you speak …", change the language
say-subscribe: wants to receive news and messages about new activities
say-unsubscribe: wants no more messages
say-forget: erase my data, forget me, delete this chat
say-greeting: hello, good day, how are you
say-thanks: thanks
say-goodbye: goodbye, see you, have a nice day
say-praise: you are kind, good answer
say-insult: you are stupid, useless robot
say-identity: who are you, are you a robot or a human
say-lost: I do not understand you, too difficult, what do you mean
say-misunderstood: that is not what I asked, you do not understand me, wrong answer
`;
