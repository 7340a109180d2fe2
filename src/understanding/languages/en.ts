import type { Lexicon } from '../lexicon.ts';

export const en: Lexicon = {
  language: 'en',
  stopWords:
    'i you he she it we they me him her us them my your his its our their the a an this that these those is are am was were be been do does did have has had ' +
    'can could will would should must may might not dont doesnt cant wont no and or but if because so for of to from with at on in out about by into as than then there here ' +
    'what who which how why want need like get go going come know tell ask please some any something someone somebody anybody also too very much many s m re ve ll d t ' +
    'just only more other another im ill hello hi hey thanks thank info information question let give take make look looking search find',
  negations:
    'not no never dont doesnt didnt cant without wont isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt shouldnt cannot aint',
  pleas: 'help now urgent urgently quick quickly please asap immediately',
  speakWords:
    'write writing speak talk answer reply language change switch choose set prefer in to the you can could i want would like please me also only understand use chat conversation continue do my is it and s lets',
  commands: {
    start: 'start, begin, restart, start over, menu, main menu',
    help: 'help, help me, what can you do, how does this|it work, what can i ask, instructions',
    language:
      'language, other language, another language, change language, change the language, switch language, choose language, my language',
    subscribe:
      'subscribe, sign me up for news|updates|messages, keep me informed|updated|posted, notify me, send me news|updates, notifications on',
    unsubscribe:
      'stop, unsubscribe, stop messages|sending|messaging, no more messages, opt out, notifications off, dont send me anything|messages, stop sending me messages|news',
    forget:
      'forget me, delete|erase|remove my data|information|messages|account|conversation, delete everything about me, erase me, delete my personal data',
  },
  human:
    'talk|speak|chat to|with a|an? human|person|someone|somebody|volunteer|agent|employee|worker, real person|human, a human, human please, call me, call me back, phone me, can someone call me, ' +
    'talk|speak|chat to|with a|an? real|human person|human|being, talk|speak to|with one of you, talk|speak to|with someone|somebody from|of your? team|staff, a staff member, member of staff, someone|somebody ring|call|phone|contact me, give me a call, ring me, is there someone i can? talk|speak|call to?, put me through, ' +
    'someone call|help|phone me, talk to someone, speak to someone, speak to a person, want a? person|human, not a? robot|bot|computer, agent, someone real, i want a human',
  smalltalk: {
    greeting:
      'hello, hi, hey, hi there, hello there, good morning|afternoon|evening|day, how are you, how are you doing, whats up, what s up, howdy, yo, greetings',
    thanks: 'thanks, thank you, thank you so? very? much, many thanks, thx, ty, cheers, thanks a lot',
    goodbye:
      'bye, goodbye, bye bye, see you, see you later|soon|tomorrow, good night, take care, have a nice|good day|weekend|evening, cya',
    praise:
      'great, good job, well done, awesome, amazing, perfect, excellent, you are great|good|nice|kind|smart|helpful, you are the best, nice, wonderful, very helpful, love it, good bot',
    insult:
      'you are a stupid|dumb|useless|bad bot|robot|machine|computer, useless bot|robot, what a stupid|dumb|useless bot|robot, you are no good|help, you are rubbish|terrible, stupid, idiot, useless, you are stupid|useless|dumb|bad|idiot, fuck, fuck you, shut up, dumb bot, stupid bot|robot, bad bot, you suck, you understand nothing, you dont understand anything',
    identity:
      'who are you, who r u, what are you, who is this, whos this, who am i talking|speaking|chatting to|with, are you a? real? robot|bot|human|computer|person|machine|chatbot|program, are you real|human, is this a? real? robot|bot|human|computer|person|machine, am i talking|speaking|chatting to|with a? real? robot|bot|human|computer|person',
    lost: 'i dont understand, i do not understand, i dont understand you|it|this|that, i do not understand you|it|this|that, dont understand, not understand, i dont get it, what do you mean, that is too difficult|hard|complicated, too difficult|complicated, this is not clear, not clear, im confused, i am confused, huh, what does that|this mean',
    yes: 'yes, yeah, yep, yes please, sure, of course, correct, right, yup, definitely',
    no: 'no, nope, no thanks, no thank you, not really, nah',
    ok: 'ok, okay, k, alright, fine, got it, understood, i see, all right, clear, good',
  },
  lists: {
    activities:
      'activities do? you? organise|organize|offer|do|have|plan?, activities do you organise|organize|offer|do|have|plan this|next week|month, is there to do this|next week|month, activities this|next week|month, next activity|event, events, outings',
    courses:
      'courses do? you? offer|give|teach|organise|run?, classes do? you? offer|give|teach?, lessons do? you? offer|give|teach?, language courses',
  },
  house:
    'are you open|closed, you are open|closed, will you be open|closed, you be open|closed, do you open|close, you open|close, your opening hours|times, your hours, are you still open, are you guys open',
  aspects: {
    when: 'when, what time, which day|days, what day|days, opening hours, hours, timetable, schedule, how long, starts, start, begins, begin',
    open_now: 'open now, open, closed, still open, open today, are you open',
    where: 'where, address, location, which building, place is it',
    directions:
      'how do i get|come|go there|to, how to get there, by bus|train|bike|car, bus, train, park, parking, route, directions, station, bus stop',
    price: 'price, cost, costs, how much, how much does, free, pay, euro, euros, fee, expensive, cheap, discount',
    enrol: 'enrol, enroll, enrolment, register, registration, sign up, join, book, reserve, participate, apply',
    bring: 'bring, take with me, what papers|documents, which papers|documents, what need to bring',
    audience: 'who can come|join, for whom, who is it for, what age, which age, can anyone|everyone come|join',
    childcare: 'childcare, child care, babysitting, babysitter, creche, daycare, bring my child|baby|kid|kids|children',
    contact: 'phone, phone number, telephone, number, email, mail, contact, call, reach you',
    next_date: 'next time|lesson|date|class|activity|one, when is the next',
  },
  days: {
    today: 'today, tonight, this evening|afternoon|morning',
    tomorrow: 'tomorrow, tmrw, tomorow, tommorow',
    afterTomorrow: 'day after tomorrow',
    weekdays:
      'monday|mondays|mon, tuesday|tuesdays|tue, wednesday|wednesdays|wed, thursday|thursdays|thu, friday|fridays|fri, saturday|saturdays, sunday|sundays',
    months:
      'january|jan, february|feb, march, april|apr, may, june|jun, july|jul, august|aug, september|sep|sept, october|oct, november|nov, december|dec',
  },
  danger: {
    suicide:
      'suicide, suicidal, kill myself, killing myself, end my life, ending my life, take my own? life, i want to die, want to be dead, wanna die, dont want to live, do not want to live, not want to live anymore, no reason to live, ' +
      'better off dead, better off without me, hurt myself, hurting myself, harm myself, cut myself, cutting myself, self harm, hang myself, jump off|from a? bridge|roof|building, jump in front of a train, wish i was|were dead, life is not worth living, never wake up again',
    violence:
      'husband|wife|partner|boyfriend|girlfriend|ex|brother hits|beats|hit|beat|kicks|chokes|strangles|threatens|threatened|hitting|beating|abuses me|her, he|she hits|beats|beat|kicks|chokes|threatens|strangles|hurts me, ' +
      'he|she hit me, i am being? beaten|abused|threatened|stalked, being beaten|abused|threatened|stalked, afraid|scared of my husband|partner|ex|wife|boyfriend, domestic violence, violence at home, raped, rape, sexual assault, sexually assaulted|abused, ' +
      'forces me to have sex, forced marriage, forced to marry, force me to marry, locked me in|up, not allowed to leave the house, husband wants to kill me, assaulted',
    child:
      'child|baby|daughter|son|kid|children|kids is|are? being? beaten|abused|hit|hurt, beats|hits|hit|beat|abuses my|our|the child|children|kids|daughter|son|baby, child abuse, child in danger, my child|daughter|son|kid is missing|gone|kidnapped, my child|daughter|son ran away, ' +
      'my? dad|mom|mum|father|mother|stepfather hits|beats|hit|beat me, touches|touched my child|daughter|son, afraid|scared to go home',
    poisoning:
      'poisoned, poisoning, poison, drank|swallowed|drunk bleach|detergent|poison|cleaner|petrol|chlorine, swallowed a? battery|pills|medicine|tablet|tablets|detergent, took too many pills|tablets|medicines, ate|eaten pills|medicine|poison|medication, too many pills, overdose, overdosed, poisonous mushroom|plant|berries, carbon monoxide, gas poisoning',
    homeless_tonight:
      'nowhere to sleep, no place to sleep, place to sleep tonight, where can i sleep tonight|now, where to sleep tonight, sleep tonight, sleeping on the street|streets, sleeping outside|rough, sleep outside, sleep on the street, homeless, no shelter, ' +
      'kicked out of my? home|house|apartment, landlord threw|kicked|put me out, sleeping in my|the car|station, night shelter, emergency shelter, evicted today',
    trafficking:
      'trafficking, trafficked, boss|employer has|took|keeps|holds my passport, took my passport|papers, forced to work|prostitution, forces me to work, work without pay, not allowed to leave my? boss|work, boss locks us|me, like a slave, slavery, exploited, exploitation, forced to beg, debt to the? smuggler',
    emergency:
      'house|home|flat|apartment|building|kitchen|room|roof|bed is|are? burning, burning house|home|flat|apartment|building, flat|apartment|kitchen|building|room|roof on fire, house burned|burnt down, fire at my home|place|house, ' +
      'stopped|stops breathing, no longer breathing, not breathe, he|she|baby|child|son|daughter no breathing, not breathing, cant breathe, cannot breathe, can not breathe, unconscious, wont wake up, heart attack, stroke, bleeding heavily|badly|a lot, losing blood, house|home is on fire, there is a fire, fire in my|the house|kitchen, ambulance, has a knife|gun|weapon, with a knife|gun, ' +
      'going to kill me, wants to kill me, trying to kill me, stabbed, shot me|him|her, i am dying, he|she is dying, life in danger, my life is in danger, i am in danger, serious accident, chest pain, pain in my chest, choking, call 112, smell gas',
  },
  figurative:
    'breathing course|courses|class|classes|exercise|exercises|lesson|lessons|technique|techniques|workshop, burning question|questions|issue|calories|desire|eyes|sensation|candle|candles|incense|man, burning feeling|stomach, ' +
    'dead battery, battery is dead, phone is dead, phone died, battery died, killing me, dying to know|see|meet|try, dying of laughter|boredom, dying for a, laughing to death, bored to death, kill time, killing time, deadline, dead end, dead tired, scared to death of exams, ' +
    'heart attack joke, hit me up, hit the road, drop dead gorgeous, starving, stroke of luck, fire brigade job, died laughing, to die for, shot of, missed shot, poisoned atmosphere, homelessness statistics',
  topics: {
    dutch: 'Dutch, Flemish, nt2, language course|class|classes|lessons, the language',
    learn: 'learn, learning, course, courses, class, classes, lesson, lessons, study',
    literacy: 'learn to read|write, reading and writing, literacy, alphabet, cannot read, cant read',
    beginner: 'beginner, beginners, A1, from zero, dont speak',
    evening: 'evening, evening class',
    morning: 'morning',
    weekend: 'saturday, weekend',
    level: 'level, level test, test',
    conversation: 'conversation, practise, practice, conversation café, speaking practice',
    work: 'work, job, jobs, employment, unemployed, apply for a job, cv, vdab',
    school: 'school, kindergarten',
    homework: 'homework',
    children: 'children, child, kids, kid, son, daughter, crafts',
    childcare: 'childcare, daycare, creche, babysitting',
    women: 'women, woman, ladies',
    men: 'men',
    meeting: 'meet people, make friends, friends, lonely, alone, meeting',
    food: 'eat, food, restaurant, meal, lunch, cook, cooking',
    food_aid: 'food parcel, food bank, food package, hungry',
    clothes: 'clothes, clothing, second hand, toys, furniture',
    house: 'house, housing, flat, apartment, rent, landlord, social housing',
    residence: 'residence permit, residence card, undocumented, without papers, illegal, asylum, orange card, visa',
    nationality: 'nationality, become belgian, citizenship',
    law: 'lawyer, legal, legal help, rights, court',
    letters: 'letter, letters, form, forms, fill in, paperwork, administration, administrative',
    money: 'money, debt, debts, living wage, benefits, financial, social assistance',
    tax: 'tax, taxes, tax letter',
    energy: 'energy, electricity, gas bill, energy bill, heating',
    bank: 'bank account, bank',
    doctor: 'doctor, sick, ill, hospital, gp, pharmacy, fever',
    dentist: 'dentist, tooth, toothache, teeth',
    insurance: 'health insurance, insurance, mutuality',
    mind: 'psychologist, psychological, stress, sad, anxiety, anxious, cant sleep, depressed, depression, trauma, therapy',
    baby: 'pregnant, pregnancy, baby, birth, midwife',
    sport: 'swim, swimming, sport, sports, football',
    youth: 'youth, young people, teenagers, teenager',
    party: 'party, christmas, iftar, ramadan, new year, celebration',
    bike: 'bike, bicycle, cycling',
    driving: 'driving licence, driving license, drive a car',
    certificate: 'diploma, certificate',
    recognition: 'diploma recognised|recognized, recognition, equivalence, foreign diploma',
    interpreter: 'interpreter, translate, translation, translator',
    computer: 'computer, internet, laptop, digital, smartphone, itsme',
    volunteer: 'volunteer, volunteering',
    library: 'library, books',
    family: 'family reunification, bring my wife|husband|family',
    integration: 'integration, civic integration, inburgering',
    prayer: 'pray, prayer, prayer room, mosque, quiet room',
    toilet: 'toilet, bathroom, restroom',
    halal: 'halal, vegetarian, pork',
    transport: 'bus, train, public transport',
    parking: 'park, parking',
    enrolment: 'enrol, enroll, register, sign up, registration',
    price: 'price, cost, pay, reduced price',
    papers: 'which|what papers|documents, identity card, id card, bring',
    privacy: 'privacy, anonymous, secret, confidential, my name',
    wheelchair: 'wheelchair, lift, elevator, disability',
    waiting: 'waiting list, full',
    missed: 'miss a class|lesson, missed',
    holiday: 'holiday, holidays, school holidays, vacation',
    parents: 'parents, parenting, raising children',
    drop_in: 'drop in, walk in, coffee',
    trash: 'trash, garbage, waste, rubbish',
    excursion: 'trip, excursion, outing',
  },
};
