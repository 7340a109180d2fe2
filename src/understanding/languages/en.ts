import type { Lexicon } from '../lexicon.ts';

export const en: Lexicon = {
  language: 'en',
  stopWords:
    'though btw really actually exactly anyway ok bout ' +
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
    start:
      'start, begin, restart, start over, menu, main menu, start again, from the beginning, begin again, back to start|menu, new conversation|chat, reset',
    help: 'help, help me, what can you do, how does this|it work, what can i ask, instructions, what can i do here, how do i use this|you, explain how this|it works, what do you know, commands, options, what can i ask you',
    language:
      'language, other language, another language, change language, change the language, switch language, choose language, my language, not in english, i want my own? language, can i write in my language, choose another|other language, wrong language, languages, which languages can i use',
    subscribe:
      'subscribe, sign me up for news|updates|messages, keep me informed|updated|posted, notify me, send me news|updates, notifications on, let me know news|updates|activities, put me on the? list|newsletter|mailing, i want updates|news|messages, receive news|updates, send me messages|the newsletter, join newsletter',
    unsubscribe:
      'stop, unsubscribe, stop messages|sending|messaging, no more messages, opt out, notifications off, dont send me anything|messages, stop sending me messages|news, leave me alone, i dont want messages|news|updates anymore, take me off the? list, quit, sign me off, stop it, no more news|updates, dont write me anymore, stop writing|texting me, remove me from the? list|news',
    forget:
      'forget me, delete|erase|remove my data|information|messages|account|conversation, delete everything about me, erase me, delete my personal data, remove everything about me, wipe my data|messages|conversation, delete all of? my? data|messages|history, delete me, forget everything about me, erase|clear this? chat|conversation|history, dont keep my data|messages',
  },
  human:
    'talk|speak|chat to|with a|an? human|person|someone|somebody|volunteer|agent|employee|worker, real person|human, a human, human please, call me, call me back, phone me, can someone call me, ' +
    'talk|speak|chat to|with a|an? real|human person|human|being, talk|speak to|with one of you, talk|speak to|with someone|somebody from|of your? team|staff, a staff member, member of staff, someone|somebody ring|call|phone|contact me, give me a call, ring me, is there someone i can? talk|speak|call to?, put me through, ' +
    'someone call|help|phone me, talk to someone, speak to someone, speak to a person, want a? person|human, not a? robot|bot|computer, agent, someone real, i want a human, ' +
    'i want|need to talk to someone|somebody|person, let me talk to someone|person, can i talk|speak with a? person|somebody|someone, connect me with|to someone|person|worker, ' +
    'have someone call|ring|contact me, please call me, call me please, you call me, phone me back, ring me back, get me a human|person, is there a? human|person here|there, no robot please, not with a? machine|robot|computer, ' +
    'talk to a? social worker|assistant, speak to a? social worker|assistant, live chat, live person|agent, customer service, operator, talk with people not robot, i want real person, want speak person|people|human, need person, give me person|human',
  smalltalk: {
    greeting:
      'hello, hi, hey, hi there, hello there, good morning|afternoon|evening|day, how are you, how are you doing, whats up, what s up, howdy, yo, greetings, hiya, heya, hii, hiii, helo, hallo, hola, salam, salaam, good day, good afternoon, gm, how r u, how is it going, hows it going, hello dear, dear sir|madam, hello sir|madam, hi dear, anybody there, hello anyone there, are you there',
    thanks:
      'thanks, thank you, thank you so? very? much, many thanks, thx, ty, cheers, thanks a lot, tnx, tks, thanx, thnx, thank u, thank you for your|the help|time|answer|information, god bless you, bless you, i am|im grateful, much appreciated, i appreciate it|your help, appreciated, thanks for everything|helping|that',
    goodbye:
      'bye, goodbye, bye bye, see you, see you later|soon|tomorrow, good night, take care, have a nice|good day|weekend|evening, cya, see ya, cu, talk to you later|soon, ttyl, until next time|then, byee, bbye, so long, farewell friend, ciao, till tomorrow|later|next time, i have to go now, gotta go, good luck, sleep well, see u, bb',
    praise:
      'great, good job, well done, awesome, amazing, perfect, excellent, you are great|good|nice|kind|smart|helpful, you are the best, nice, wonderful, very helpful, love it, good bot, super, brilliant, fantastic, top, cool, you are amazing|awesome|wonderful|clever, that helps|helped, that is|was helpful|great|good|nice, this is great|good|nice|useful, you helped me a? lot?, i like|love you|it|this, beautiful, very good, very nice, so kind, so sweet, excellent work, good answer, best bot, nice one, legend, bravo',
    insult:
      'you are a stupid|dumb|useless|bad bot|robot|machine|computer, useless bot|robot, what a stupid|dumb|useless bot|robot, you are no good|help, you are rubbish|terrible, stupid, idiot, useless, you are stupid|useless|dumb|bad|idiot, fuck, fuck you, shut up, dumb bot, stupid bot|robot, bad bot, you suck, you understand nothing, you dont understand anything, crap, bullshit, shit, this is crap|shit|rubbish|useless|nonsense, rubbish, garbage bot|robot, moron, asshole, bastard, bitch, go to hell, damn you|bot|robot, wtf, piss off, screw you, you make me angry|mad, what a joke, waste of time, you are a? liar|joke|clown|donkey, hate you, i hate you|this, foolish bot|robot|machine, sucks, worst bot|service|app, you are not helping|helpful, this does not help, you cant help me, good for nothing',
    identity:
      'who are you, who r u, what are you, who is this, whos this, who am i talking|speaking|chatting to|with, are you a? real? robot|bot|human|computer|person|machine|chatbot|program, are you real|human, is this a? real? robot|bot|human|computer|person|machine, am i talking|speaking|chatting to|with a? real? robot|bot|human|computer|person, what is your name, whats your name, your name, do you have a name, r u a? real? robot|bot|human|person, r u real, you are a? robot|bot|human|computer|machine|person, you robot|bot|human|computer|machine, robot or human|person, human or robot|bot|machine, is there a? real? human|person behind this|it, who made|built|created you, are you ai|chatgpt, is this ai, artificial intelligence, whose number is this, which number is this, with whom am i talking|speaking|chatting',
    lost: 'i dont understand, i do not understand, i dont understand you|it|this|that, i do not understand you|it|this|that, dont understand, not understand, i dont get it, what do you mean, that is too difficult|hard|complicated, too difficult|complicated, this is not clear, not clear, im confused, i am confused, huh, what does that|this mean, i no understand, no understand, me no understand, i not understand, dont get it, i am lost here, can you explain again, explain again, say it again, can you repeat, repeat please, say that again, too many words, too long text, simpler please, say it simple|simply|easy|easier, easier words, make it simple|simpler|easy|easier, too hard, it is difficult for me, what do you say, what are you saying, confusing, complicated, pardon, i cant follow, can you say it differently|simpler, in simple words|english, please explain, i didnt get that|it, i did not get that|it',
    yes: 'yes, yeah, yep, yes please, sure, of course, correct, right, yup, definitely, ya, yea, yess, yesss, exactly, that is|s right|it|correct, thats right|it|correct, absolutely, indeed, certainly, yes i do|am|want, please do, go ahead, that one, true, ja, oui, with pleasure, gladly, why not, yes yes, you are right',
    no: 'no, nope, no thanks, no thank you, not really, nah, no no, noo, not now, not needed, i dont think so, never mind, nevermind, forget it, leave it, dont bother, not interested, not necessary, not for me, rather not, nee, non, not at all, wrong, incorrect, that is not right, no its ok|fine',
    ok: 'ok, okay, k, alright, fine, got it, understood, i see, all right, clear, good, okey, oki, okk, kk, okie, okidoki, very well, noted, sounds good, no problem, will do, i understand, ok i understand, i got it, makes sense, that is clear, thats clear|fine|ok|good, that is fine|ok|good, perfect then, agreed, deal, ah ok, oh ok, ok ok, ok good, ok thanks, good to know, fair enough',
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
    when:
      'when, what time, which day|days, what day|days, opening hours, hours, timetable, schedule, how long, starts, ' +
      'start, begins, begin, what hour, which hour|time, at what time, which date|dates, what date|dates, how late, ' +
      'on which|what day, what week, which week|month, opening times, day and hour, days and hours, ' +
      'when does|do it|you start|begin, at what hour, from what time, wen, wich day, ' +
      'time of|for the? lesson|class|activity, how often, how many times a week, every week, once a week',
    open_now:
      'open now, open, closed, still open, open today, are you open, somebody|someone|anybody there now, ' +
      'open this morning|afternoon|evening, open right now, you open, already open|closed, shut, can i come now|today, ' +
      'are you there now|today, at work now',
    where:
      'where, address, location, which building, place is it, what place, ' +
      'which place|street|room|floor|door|city|town|village, what street|town|city, adress, adres, whereabouts, ' +
      'in which town|city|village|street|building|room, where exactly, located, situated, send location, your location, ' +
      'map, google maps, wher, were is, near me, which branch|house|office',
    directions:
      'how do i get|come|go there|to, how to get there, by bus|train|bike|car, bus, train, park, parking, route, ' +
      'directions, station, bus stop, how can i get|come|go|reach there|to|you, how i come|go|arrive, ' +
      'how to come|go|reach|arrive, which bus|train|tram|metro|stop|line, tram, metro, subway, on foot, by foot, ' +
      'walk from, walking distance, how far, far from, way to, the way, nearest station|stop, close to the? station, ' +
      'get off, public transport, travel there|to you, with the bus|train|tram|car|bike',
    price:
      'what do you|they charge|ask|take, how much do you|they ask|take|charge|want, entry free, ' +
      'costs anything|something, does it cost, anything to pay, something to pay, ' +
      'price, cost, costs, how much, how much does, free, pay, euro, euros, fee, expensive, cheap, discount, ' +
      'how much money, what does it cost, do i have to pay, must i pay, have to pay, free of charge, for free, gratis, ' +
      'for nothing, charge, tariff, rate, entrance fee, paying, payment, how many euro|euros, cash, bancontact, ' +
      'pay in parts|instalments, what is the price, cost money, costing, afford, costly, prize',
    enrol:
      'appointment, an appointment, without|with an? appointment|booking, need to book, walk in, ' +
      'just walk|show|turn in|up, drop in, just come, let you know before|beforehand|first, ' +
      'tell you before|beforehand|first, call ahead|first|before, in advance, beforehand, rsvp, no booking, ' +
      'enrol, enroll, enrolment, enrollment, register, registration, sign up, join, book, reserve, participate, apply, ' +
      'sign in for, signing up, put my|his|her|our name down?, subscribe for, inscription, inscribe, get a? place, ' +
      'take part, how can i start, how to start, application, admission, be part of, entry, put me on the list, ' +
      'write me in, inscrire, inschrijven, registering, must i sign up, without registration, how to join, reservation, ' +
      'make a? reservation, enlist',
    bring:
      'bring, take with me, what papers|documents, which papers|documents, what need to bring, take along, ' +
      'what to bring, have with me, papers needed, documents needed, need my? id|passport|card, need identity card, ' +
      'required documents|papers, papers i need, documents i need, with me to the, ' +
      'do i need my|a? passport|id|card|photo|papers|documents, what do i take, carry with me, must i show, copy of my',
    audience:
      'who can come|join, for whom, who is it for, what age, which age, can anyone|everyone come|join, for who, ' +
      'for which people, who may come|join|participate, may i come|join|participate, can i come|join|participate, ' +
      'am i allowed, is it for everyone|everybody|all|me|us|women|men|children|adults, ' +
      'open for|to everyone|everybody|all, for everyone|everybody, only for, is everybody|everyone welcome, ' +
      'am i welcome, are men|women|children|kids allowed|welcome, conditions, also for men|women|children|adults|me, ' +
      'can my husband|wife|friend|sister|brother|mother|father|son|daughter come|join, can a man|woman come|join, ' +
      'for me too, without papers, who is allowed|welcome, target group',
    childcare:
      'who watches|minds my|the little|kid|kids|child|baby|one, watch my little|kid|child|baby, ' +
      'somebody|someone watch|mind, can i bring my kid|kids|baby|son|daughter|little, ' +
      'childcare, child care, babysitting, babysitter, creche, daycare, bring my child|baby|kid|kids|children, ' +
      'come with my? child|baby|kid|kids|children|toddler, look|looks after my? child|baby|kid|kids|children, ' +
      'mind|watch my? child|baby|kid|kids|children, who looks after, ' +
      'take my? child|baby|kid|kids|children|son|daughter with|along, kids corner, play corner, ' +
      'are children|kids|babies allowed|welcome, child minding, kinderopvang, opvang, with my baby|kids|children, ' +
      'is there someone for the? children|kids, baby sit, nursery during',
    contact:
      'phone, phone number, telephone, number, email, mail, contact, call, reach you, e-mail, whatsapp, ' +
      'reach him|her|them, who do|can i call|ask|contact, whom do|can|should i call|ask|contact, contact person, ' +
      'get in touch, in touch with, message you|them, write to you|them, tel, mobile, gsm, phone them|you, ' +
      'ring you|them, number of, facebook, instagram, contact details, send a? message|mail|email, mail address, ' +
      'email address',
    next_date:
      'next time|lesson|date|class|activity|one, when is the next, ' +
      'next meeting|session|course|trip|event|lunch|workshop, the following one|time|date, when again, when is it again, ' +
      'next edition|group, when will it|there be again, upcoming date|dates, new date|dates, when does the next|new, ' +
      'first next, next start, when is there another, coming dates',
    until:
      'how late can|are|is|do|does, what time do they|you|it shut|close|finish|end|stop, ' +
      'when do they|you|it shut|close|finish|end|stop, when does it finish|end|stop, ' +
      'what time does it|that finish|end|stop, latest i can come, over at, finishes|finish at|when, ends|end when, ' +
      'until when, till when, until what|which time|hour|day|date, till what|which time|hour|day|date, ' +
      'what time do|does you|it close|end|finish|stop, when do|does you|it|they close|end|finish|stop, ' +
      'closing time|hour, until how late, till how late, deadline, last day, latest date|day, last date, before when, ' +
      'by when, at the latest, when is it finished|over|done, when is it too late, closes at, ends at, ' +
      'how late do|does you|it close|end, end date, close at, until what, till what, up to when, how long are you open, ' +
      'how long is it open, still possible to, too late to',
    reduced_price:
      'reduced price|rate|tariff|fee, reduction, discount, cheaper, lower price, social tariff|price|rate, ' +
      'special price, less money, pay less, uitpas, with uitpas, omnio, increased allowance|reimbursement, ' +
      'verhoogde tegemoetkoming, half price, opportunity tariff|rate, kansentarief, ' +
      'cheaper for students|unemployed|ocmw|refugees|families, price for unemployed|students|children|refugees, ' +
      'free for unemployed|refugees|children, exempt from payment, low income, if i have no money, ' +
      'i have no money|income, small income, cant pay that, too expensive for me, student price, family price, ' +
      'paid by ocmw|cpas|vdab, does ocmw|cpas|vdab pay',
    duration:
      'how long, how long does it take|last, how many hours|weeks|months|days|lessons|minutes|years|sessions|times, ' +
      'duration, takes long, take long, lasts, how much time, long is the course|lesson|class|activity|trip, ' +
      'for how long, length of, does it last long, whole day, full day, half day, all day, from when to when, ' +
      'start and end, is it long',
    age:
      'too small, too little, year old, old enough, how old, ' +
      'what age, which age, how old, from what|which age, from how old, age limit, minimum age, maximum age, ' +
      'until what|which age, till what|which age, old enough, too young, too old, years old, ages, for which ages, ' +
      'my son|daughter|child|kid is 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18, under 18, over 60, am i too old|young, ' +
      'for what age, age group, year old, yrs old, aged',
    language:
      '' +
      'somebody|someone|anybody|anyone|they|staff there? speak|speaks|talk|talks french|english|arabic|turkish|spanish|polish|russian|romanian|ukrainian|dutch, ' +
      'speak|speaks my language, explain in french|english|arabic|turkish|spanish|polish|russian|romanian|ukrainian, ' +
      'which|what language|languages, in which|what language, in english, in french, in dutch, in arabic, ' +
      'in my language, is it in english|french|dutch|arabic|turkish, do you speak, do they speak, ' +
      'somebody|someone who speaks, is there an? interpreter, language do you|they speak, ' +
      'speak english|french|arabic|turkish|spanish|russian|ukrainian|polish|dari|pashto|farsi|tigrinya|somali there, ' +
      'must i speak|know dutch|french, need to speak|know dutch|french, have to speak|know dutch|french, ' +
      'if i dont speak dutch|french, without dutch|french, explained in, given in, taught in, spoken',
    places:
      'any|still room left?, room left for, can i still get in, still get in|a|place, is there still, ' +
      'places left, place left, spots left, seats left, any|free place|places|spot|spots|seat|seats, ' +
      'still place|places|room|space, is there place|room|space|still, is it full, already full, full, fully booked, ' +
      'sold out, waiting list, available places|spots, places available, spots available, how many places, ' +
      'how many people, max people, maximum number, enough place|places|room, ' +
      'can i still join|come|register|enrol|enroll|sign, still possible to join|register|enrol|sign, ' +
      'still join|register|enrol|enroll, no more places|place|room, booked out, waitlist, room for me|us|one',
    certificate:
      'certificate, certificates, diploma, attest, attestation, attestation of attendance, ' +
      'proof of attendance|participation, proof that i, paper that i, official paper, ' +
      'do i get a? paper|proof|certificate|diploma|attest, certificat, recognised|recognized diploma|certificate, ' +
      'degree after|at the end, exam at the end, document at the end, proof for the|my ocmw|cpas|vdab|commune|work',
  },
  days: {
    today: 'today, tonight, this evening|afternoon|morning, 2day, tonite, todays, now this day',
    tomorrow: 'tomorrow, tmrw, tomorow, tommorow, tommorrow, tmr, 2morrow, tomorrows, tomoro, tomorro, morgen',
    afterTomorrow: 'day after tomorrow, overmorrow, after tomorrow, in two days, in 2 days',
    weekdays:
      'monday|mondays|mon, tuesday|tuesdays|tue, wednesday|wednesdays|wed, thursday|thursdays|thu, friday|fridays|fri, saturday|saturdays, sunday|sundays',
    months:
      'january|jan, february|feb, march, april|apr, may, june|jun, july|jul, august|aug, september|sep|sept, october|oct, november|nov, december|dec',
  },
  times: {
    now: 'now, right now, at the moment, at this moment, straight away, immediately, this minute, just now, currently, rn',
    morning: 'morning, mornings, in the morning, this morning, before noon, forenoon, am, early in the day, before lunch',
    noon: 'noon, midday, at noon, lunch time, lunchtime, over lunch, middle of the day',
    afternoon: 'afternoon, afternoons, in the afternoon, this afternoon, after lunch, after noon, after school',
    evening: 'evening, evenings, in the evening, this evening, tonight, after work, after dinner, late in the day',
    night: 'night, nights, at night, in the night, by night, during the night, midnight, middle of the night, overnight',
    yesterday: 'yesterday, last night, yesterday evening|morning|afternoon, the day before',
    weekend: 'weekend, weekends, week end, at|in|on the weekend, this weekend, saturday and sunday, saturday or sunday',
    thisWeek: 'this week, the week now, current week, these days, coming days, next few days, later this week',
    nextWeek: 'next week, coming week, the week after, following week, in a week, week after this',
    thisMonth: 'this month, current month, in this month, later this month, coming weeks, next few weeks',
    nextMonth: 'next month, coming month, following month, in a month, month after this',
    next: 'next, coming, this coming, upcoming',
    schoolHolidays:
      'school holiday|holidays|vacation, holiday of school, summer holiday|holidays|vacation|break, autumn holiday|holidays|break, ' +
      'winter holiday|holidays|break, spring holiday|holidays|break, half term, school break, no school, school is closed, ' +
      'krokus, krokusvakantie, herfstvakantie, all saints holiday|holidays|break, carnival holiday|holidays|break, big vacation',
    christmas: 'christmas, xmas, x-mas, christmas eve|day|holiday|holidays|break|party, noel, kerst, kerstmis, kerstvakantie',
    newYear: 'new year, new years, new years eve|day, new year eve|day|party|drink, silvester, nieuwjaar, 31 december, 1 january',
    easter: 'easter, easter holiday|holidays|break|monday|sunday, pasen, paasvakantie, paques',
  },
  clock: {
    numbers:
      'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen|forteen, fifteen, sixteen, ' +
      'seventeen, eighteen, nineteen, twenty, twenty one|twentyone, twenty two|twentytwo, twenty three|twentythree, ' +
      'twenty four|twentyfour, twenty five|twentyfive, twenty six|twentysix, twenty seven|twentyseven, twenty eight|twentyeight, ' +
      'twenty nine|twentynine, thirty, thirty one|thirtyone',
    ordinals:
      'first|1st, second|2nd, third|3rd, fourth|4th|forth, fifth|5th, sixth|6th, seventh|7th, eighth|8th, ninth|9th, tenth|10th, ' +
      'last|final',
    hour: 'oclock, o clock, o’clock, h, hour, hours, uur, hrs, hr, sharp',
    at: 'at, around, about, by, @, near',
    from: 'from, starting at, starting from, as of, after, since, between, not before',
    until: 'until, till, til, untill, to, up to, before, til about, not later than, at the latest, and',
    halfBefore: '',
    halfAfter: 'half past, half, and a half, thirty, half after',
    quarterPast: 'quarter past, a quarter past, quarter after, fifteen past, and a quarter',
    quarterTo: 'quarter to, a quarter to, quarter before, fifteen to, quarter till, quarter of',
    minutesPast: 'past, after',
    minutesTo: 'to, before',
    am: 'am, a m, in the morning, morning, before noon',
    pm: 'pm, p m, in the afternoon, afternoon, in the evening, evening, at night, tonight',
  },
  talk: {
    correction:
      'no i mean, no i meant, i mean, i meant, what i mean is, no not that, not that but, sorry i mean, sorry i meant, oops i mean, ' +
      'i wanted to say, i want to say, what i want to ask is, i was asking, i was talking about, i am asking, my question is, ' +
      'my question was, i said, i asked about, i asked for, no its about, no it is about, rather, actually, correction, i wrote wrong, ' +
      'wrong i mean, no i want, no i need, no no i want, it is not about that but, not this but, instead, typo, i typed wrong',
    misunderstood:
      'that is not what i asked|meant|mean|want|wanted|said, thats not what i asked|meant|mean|want|wanted|said, not what i asked|meant|mean|want|wanted|said, ' +
      'you dont understand me|my question, you do not understand me|my question, you misunderstood me?, you understand me wrong, you got me wrong, ' +
      'wrong answer, that is not my question, thats not my question, that is not the answer, this is not the answer, you dont answer my question, ' +
      'you do not answer my question, you did not answer my question, that has nothing to do with it|my question, nothing to do with my question, ' +
      'i asked something else, i asked something different, i did not ask that|this, i didnt ask that|this, i dont ask that|this, ' +
      'you are not listening, you dont listen, read my question again, read again, you dont get it|me, you no understand me?, ' +
      'you not understand me?, you understand wrong, that is wrong, thats wrong, this is wrong, it is not correct, completely wrong, ' +
      'that doesnt answer my question, this doesnt help me, that doesnt help me, off topic, why do you tell me this|that',
    more:
      'more, tell me more, more info|information|details|options|choices|results|possibilities|about that|about this|about it, show me? more, ' +
      'give me more, what else, anything else, something more, other possibilities|options|choices|offers|activities|courses|places, ' +
      'are there others|more, is there more|another, any other|others, do you have more|others|another one, the rest, show the rest|others|all, ' +
      'all of them, the others, continue, go on, keep going, next ones, next please, explain more, can you explain that|this|it more, ' +
      'say more, details please, full list, see more, i want to know more, and more',
    noneOfThese:
      'none of these|those|them|the above, none, something else, something different, not these|those, neither, neither of these|them|those, ' +
      'not one of these|them|those, another one, a different one, its something else, it is something else, no none, not any of these|them|those, ' +
      'other question, another question, different question, my question is different, not in the list, it is not there, its not there, ' +
      'not on the list, i want something else|different, i need something else|different, none fits, nothing fits, nothing of that|these|this, ' +
      'no other thing, other thing',
    also:
      'and also, also, and, plus, and another question, another question, second question, one more question, one more thing, another thing, ' +
      'and then, and besides, besides, besides that, furthermore, moreover, as well as, and i also want|need, and can i also, by the way, btw, ' +
      'and second, next to that, in addition, on top of that, and what about, what about, and how about, and too, and my other question',
  },
  danger: {
    suicide:
      'suicide, suicidal, kill myself, killing myself, end my life, ending my life, take my own? life, i want to die, want to be dead, wanna die, dont want to live, do not want to live, not want to live anymore, no reason to live, ' +
      'better off dead, better off without me, hurt myself, hurting myself, harm myself, cut myself, cutting myself, self harm, hang myself, jump off|from a? bridge|roof|building, jump in front of a train, wish i was|were dead, life is not worth living, never wake up again, ' +
      'nobody|noone would|will|even miss me, no one would|will miss me, everyone|everybody|family|kids|children is|are|would? be? better without me, end it all, ' +
      'tired|sick of being alive, tired of living anymore, no way out for me, dont want to wake up anymore|tomorrow|again|ever, never wake up again|anymore|more, not wake up tomorrow, sleep and never wake, ' +
      'wish i was|were never born, goodbye letter|letters, farewell letter|note|message, suicid, sucide, suiside, suicidale, kill|killing my self, kill mysel, unalive, end my suffering|misery, cant go on anymore|living, ' +
      'ready to die, rather be? dead|die, better dead, am better dead, dead than this, point of living, no point in living|life, no reason to stay alive, nothing to live for, ' +
      'leave this world, want die|dead, no want live|life, not want live|life, life is? finish|finished|over for me, my life is over, life has no sense|meaning, take|taking|took|swallow all my? pills|tablets to|and die, ' +
      'throw myself under|before|off|from, want|wants|going|will to? kill|hang himself|herself|themselves, hangs himself|herself, end his|her life, wants to die, wants to be dead, he|she want die, ' +
      'jump from|off the? window|balcony|bridge|roof, cut|cutting my arms|wrists, cuts himself|herself, harm himself|herself, steering into a? tree, rope is ready, stand|standing on the roof, ' +
      'this is my last message, last message from me, say goodbye forever, everybody goodbye forever, disappear forever, never come back from this world, god take me, join my dead, i want it to stop forever, ' +
      'want it to stop for ever, one step and it is over, counting|count|saving|saved the|my pills',
    violence:
      'husband|wife|partner|boyfriend|girlfriend|ex|brother hits|beats|hit|beat|kicks|chokes|strangles|threatens|threatened|hitting|beating|abuses me|her, he|she hits|beats|beat|kicks|chokes|threatens|strangles|hurts me, ' +
      'he|she hit me, i am being? beaten|abused|threatened|stalked, being beaten|abused|threatened|stalked, afraid|scared of my husband|partner|ex|wife|boyfriend, domestic violence, violence at home, raped, rape, sexual assault, sexually assaulted|abused, ' +
      'forces me to have sex, forced marriage, forced to marry, force me to marry, locked me in|up, not allowed to leave the house, husband wants to kill me, assaulted, ' +
      'was|am|were|got|get beaten|hit|choked|raped|slapped|abused by my|him husband|wife|boyfriend|ex|partner|brother|father|again?, hits her|his head on|against, kicked|kicks my belly, slaps|slapped me, spits on me, ' +
      'husband|man|boyfriend|wife|he beat|beats|hit|punch|punches|slap|slaps|kick|kicks|punched|slapped|kicked|choked|strangled|strangle me, hit|hits|beat|beats me again, beats me up, pushed me off|down|against|from, ' +
      'raise|raises his|her hand to|against me, black eye again|from|because, bruises on|from my|his, marks on my neck|body|arms, scared|afraid of him, afraid|scared to go|come home, he locks|locked me|door, ' +
      'he checks|controls my phone, he broke my phone, threatens|threatened|threaten to kill|hurt|take|burn me|us|kids|children?, force|forced|forces me in|to|into bed|sex|sleep, forces himself on me, ' +
      'my ex follows|stalks|threatens|finds me, stalker, stalking me, he|ex will|wants|going to? kill|find|hurt|burn me, husband|partner|boyfriend|wife|ex is very? violent|aggressive, ' +
      'hide|hiding from my? husband|ex|partner|him, ran|run|flee|fled|escape|escaped|escaping away? from my? husband|partner|boyfriend|ex, grabbed|grabs me by|at the? throat|hair|neck, pulls|pulled|pull my hair, ' +
      'throws|threw|throw things|plates at me, honour|honor killing, he spits on me, poured petrol, knife on|against the? table|throat|neck, i always say i fell, i may not go out alone|anymore, not allowed to go out|outside, ' +
      'touched me in the night, touched me against, screaming upstairs and then silent, hand on my throat, molested, groped, my|his family will|wants punish|kill me, he has|took my papers and|so, sexual violence, sexual abuse, ' +
      'chair against the door, sleeves to cover|hide, sunglasses to|so|inside nobody|hide|cover, he sends me photos of a? grave|gun|knife, walking on eggshells with him|husband',
    child:
      'child|baby|daughter|son|kid|children|kids is|are? being? beaten|abused|hit|hurt, beats|hits|hit|beat|abuses my|our|the child|children|kids|daughter|son|baby, child abuse, child in danger, my child|daughter|son|kid is missing|gone|kidnapped, my child|daughter|son ran away, ' +
      'my? dad|mom|mum|father|mother|stepfather hits|beats|hit|beat me, touches|touched my child|daughter|son, afraid|scared to go home, ' +
      'hits|hit|beats|beat|beating|hitting|burn|burns|slaps|kicks|shakes|shake my|our|the|his|her|their child|children|kids|daughter|son|baby|boy|girl|newborn, dad|father|mother|mum|mom|stepfather|stepdad|parents|uncle beats|beat|hits|hit|burns|burn|kicks me, ' +
      'husband|wife|ex|neighbour|teacher|man hit|hits|beat|beats|shakes|touches|touched|abuses the|my|our|a|small child|children|kids|daughter|son|baby|boy|girl, cant|not find my child|daughter|son|baby|kid, lost my child|daughter|son in, ' +
      'child|daughter|son|kid|boy|girl did not come|came home, son|daughter|child|boy|girl ran|run away, took my|the child|kids|children|baby|daughter|son and i? dont know|disappeared|where, wants|will to take my? child|baby|kids to his country|abroad, ' +
      'uncle|stepfather|man|cousin touched|touches|touching me|her|him|girl|boy, comes in my room at night, comes into my room at night, leave|leaves|left the|a|her|small|their baby|child|children|kids alone all|at|the? night|days, baby|child|children|kids alone at night, ' +
      'child|kid|boy|girl|baby is? locked in|up, bruises on|after my|the|her|his|weekend child|son|daughter|back|father, bruises everywhere, pupil has bruises, afraid i will hurt my? baby|child, i hurt my baby|child, i hit my child|son|daughter|baby too|hard|again, ' +
      'dont bring me home, afraid|scared of her|his dad|father|stepfather, naked pictures|photos of my? girl|daughter|child|son|me, met|meet him on internet, child on the street alone, alone in pyjamas, cut my|the little? girl|daughter, circumcise my daughter, ' +
      'child|kids is|are neglected, neglect|neglects the|her|his child|children|kids, nobody feeds|feed the|him|her|child|boy|girl, missing child, abducted child, kidnapped my child|son|daughter, tries to take children|child|kids, molests|molested my child|girl|boy|son|daughter, ' +
      'does bad things to my|the kid|child|daughter|son, i shake my baby, drives drunk with the? kids|children, throw me out of the window, child|baby|kids in danger',
    poisoning:
      'poisoned, poisoning, poison, drank|swallowed|drunk bleach|detergent|poison|cleaner|petrol|chlorine, swallowed a? battery|pills|medicine|tablet|tablets|detergent, took too many pills|tablets|medicines, ate|eaten pills|medicine|poison|medication, too many pills, overdose, overdosed, poisonous mushroom|plant|berries, carbon monoxide, gas poisoning, ' +
      'drank|drink|drunk|swallowed|swallow|ate|eat|licked|chewed the|a|some|something? bleach|detergent|battery|petrol|acid|antifreeze|perfume|capsule|chlorine|paint, ' +
      'swallowed|swallow|swalowed something|battery|coin|magnet, drank|drunk something from|under|wrong, took|swallowed|ate the? whole|full|entire box|strip|bottle of? pills|tablets|medicine, took|swallowed all my|her|his|the pills|tablets|sleeping|medicine, ' +
      'too many|much tablets|medicine|medication|paracetamol|insulin|methadone, took her|his pills|medicine twice|double|three|four times?, took|gave|take the? wrong medicine|pills|syrup|dose, gave the|my baby|child wrong syrup|medicine|milk|pills|dose, ' +
      'ate|bit|chewed|swallowed dishwasher tablet, dishwasher tablet in|and|is mouth|foam|gone, washing capsule in mouth, toilet cleaner drink|drank|mouth, drank drain cleaner, drank|licked|bottle of? white spirit, foam on|in|around mouth, foam at mouth, took|swallowed|ate 10|12|15|20|25|30|40|50|60|100 pills|tablets|paracetamol, powder on his|her|lips, poisonned, poisend, snake|scorpion bit|bite|bites|bitten me|him|her?, ' +
      'put something in my|her drink, drugged me, carbon monoxide, carbon|co alarm goes|rings|beeps, everybody|everyone|all|we are? dizzy from|and|because heater|stove|headache|boiler, headache and the? stove|heater|boiler, mixed bleach|cleaning with|products, inhaled gas|fumes|smoke|bleach, ' +
      'smell of cleaning|bleach and cough|coughing|sick|dizzy, mushrooms from|in the? forest|wood|woods and|now, ate a? plant|berry|leaf, ate berries|mushrooms from|in the? garden|forest|park|wood, how much|many paracetamol|pills|tablets is|are deadly|dangerous, deadly dose, empty strip, ate|chewed|chew my? cigarettes|nicotine, rat poison',
    homeless_tonight:
      'nowhere to sleep, no place to sleep, place to sleep tonight, where can i sleep tonight|now, where to sleep tonight, sleep tonight, sleeping on the street|streets, sleeping outside|rough, sleep outside, sleep on the street, homeless, no shelter, ' +
      'kicked out of my? home|house|apartment, landlord threw|kicked|put me out, sleeping in my|the car|station, night shelter, emergency shelter, evicted today, ' +
      'we|i|family|kids sleep|slept in|on the car|station|park|street|bench|laundry|garage, sleep|slept last|tonight night? outside|park|street|bench, bed for tonight, need|want bed tonight, no bed tonight, no bed no, ' +
      'no roof no|over|tonight, without roof, no house tonight|outside, outside with my|the? bags|suitcase, i|we am|are on the street since|tonight|again, our|my things|suitcases|stuff|beds on|stand|stands|are|in the? pavement|sidewalk|street|outside, ' +
      'landlord|owner|husband|boyfriend|mum|mom|mother|dad|father|roommate|friend|uncle kicked|put|threw|puts|throws|threw|kicks|locked me|us out, he|she|they put|threw|kicked|throw|kick|puts me|us out|outside|street, ' +
      'owner|landlord|he changed the? lock|locks, from tonight i cannot|cant|can stay?, cannot|cant stay tonight|anymore here|there, dont know where to go tonight|sleep, know where to spend the? night, nowhere to go tonight|with, ' +
      'dont know where to spend|sleep|stay, where go sleep, where sleep tonight|now, where do i|we sleep, where can we|i spend|stay the? night|tonight, somewhere warm to|tonight|for sleep|night|lay|lie|us, walk|walking around? all|whole the? night, ' +
      'winter shelter, samusocial, samu social, no place|bed in|at fedasil|centre|shelter, shelter is|are full|closed, hotel money is? finished|gone|finish, out of prison|hospital today|this and|with nowhere|no, waiting room of the? station, ' +
      'sleep|slept under the? bridge, tent under|in the bridge|park|forest, squat is|was closed|evicted, bailiff is here|now and|putting, put|thrown|threw me|us out today|now|tonight, freeze|freezing on the street, roofless, no money for hotel|hostel, house burned and we',
    trafficking:
      'trafficking, trafficked, boss|employer has|took|keeps|holds my passport, took my passport|papers, forced to work|prostitution, forces me to work, work without pay, not allowed to leave my? boss|work, boss locks us|me, like a slave, slavery, exploited, exploitation, forced to beg, debt to the? smuggler, ' +
      'boss|employer|madam|agent|man|lady has|have|took|take|takes|keep|keeps|hold|holds|kept my|our|all id|passport|passports|papers|documents|card, papers|passport back when|if|after debt|paid|pay|work|worked, ' +
      'work off the|my debt, debt is|are worked off, pay back the? journey, pay for the journey with|by work, work till|until i? have? paid, owe him|her|them|madam for the? journey|travel, work for my debt, ' +
      'sell|sells|sold|bought me to|as men|wife|him|customers, someone bought me, sleep|sex with customers|clients, brings|bring|brought men to me|hotel|the|room, forced|force|forces me|her|him|us to? work|beg|steal, make|makes me|her|him|us beg|prostitute, make|makes my? little? brother|sister|son|daughter|children beg|steal, make me|her|him sleep|steal|beg, ' +
      'locked in the|a warehouse|room|house|garage|cellar|factory at|and|by?, not allowed to? leave the? house|farm|factory, may not leave the? house|room, not let me|us leave the? house|room|building, cannot|cant leave the? house where|boss|work, ' +
      'work|works|working and? get|got|gets only food, only food and a? bed|mattress|no, no wage|salary since i? came, slave work, slaves, modern slavery, juju, they have videos|pictures|photos of me, film|filmed me and|they say|send|threaten, ' +
      'run|ran|runs|escaped away? from the? boss|madam|employer|house|pimp, pimp, brothel, i belong to them|him|madam, boss|he|they says|say police|family will|deport|arrest|suffer me? if, give me to the police, hurt|kill my family at|in|back|if home|country?, ' +
      'driver|man says i|must|have carry packet|package|drugs, sleep|sleeps in a? container, ' +
      'took my phone and says i? work|must, job was a? lie',
    emergency:
      'house|home|flat|apartment|building|kitchen|room|roof|bed is|are? burning, burning house|home|flat|apartment|building, flat|apartment|kitchen|building|room|roof on fire, house burned|burnt down, fire at my home|place|house, ' +
      'stopped|stops breathing, no longer breathing, not breathe, he|she|baby|child|son|daughter no breathing, not breathing, cant breathe, cannot breathe, can not breathe, unconscious, wont wake up, heart attack, stroke, bleeding heavily|badly|a lot, losing blood, house|home is on fire, there is a fire, fire in my|the house|kitchen, ambulance, has a knife|gun|weapon, with a knife|gun, ' +
      'going to kill me, wants to kill me, trying to kill me, stabbed, shot me|him|her, i am dying, he|she is dying, life in danger, my life is in danger, i am in danger, serious accident, chest pain, pain in my chest, choking, call 112, smell gas, ' +
      'call an? ambulance, need an? ambulance, send an? ambulance, ambulance please|fast|quick|quickly|now, doesnt breathe, does not breath|breathe, not breath, no breath, cant breath, stop|stopped breath|breathing, does not wake up anymore, fell and does not wake|move|react|respond, wont wake, ' +
      'he|she|baby|mum|mom|mother|dad|father|husband|wife is not waking up, lies|lays|lying|lay not moving|reacting|responding, and not moving, fainted, passed out, collapsed, fell and does|is|cant not?, lies|lays|lying on the floor and|not, lies behind the door, electric shock, electrocuted, drowning, drowned, child|he|she|baby in the water, blood everywhere, lot|lots of blood, ' +
      'bleeding does|wont|will|and not? stop, wont stop bleeding, baby|child|face|lips is|are|turns|turned blue, grey and sweats|sweating, mouth hangs|hanging|crooked, face hangs|hanging down?, speaks|talks strange suddenly, shakes|shaking on the floor, has|having a? seizure, epileptic seizure|attack|fit, convulsions, ' +
      'chest is tight|hurts|pressure, chest|arm hurts and|my arm|chest, holds his chest, pressure on my? chest, chokes|choke on, choked on, throat closes|swells|swollen after|and, allergic shock|reaction, smoke under the? door, smoke comes from|out|under the? house|door|window|kitchen|flat|building|next, ' +
      'flames, house burns|burning, kitchen|oven fire, fire kitchen, fire help, smell of gas, smells gas, gas smell, explosion in|at my|the|our house|street|building|kitchen, car|motorbike|bike|bus|tram accident now|help|here|just, just had|happened an? accident, accident happened now|here|just, hit by a? car|bus|train|tram, car hit a? boy|girl|man|woman|child|him|her|kid|person, run over by, fell from|off the? ladder|roof|window|stairs|balcony|scaffold, ' +
      'cant move his|her|my legs|body, has|with|running|holding a? machete|axe|pistol|rifle|bomb, breaking|break|broke|breaks my door|in now, breaking in now, burglar in|at my? house|now, shoot|shooting in|at our|the|my street|house|people, stabbed|stabs him|her|me|man, ' +
      'my|her water|waters broke and baby|pain|pregnant|labour, baby is coming|comes now, in labour alone|at|now, in labor alone|at|now, giving birth now, boiling oil|water on|over, finger|hand|leg is off|cut, cut off his|her|my finger|hand|leg, lorry|truck|container no air, ' +
      'boat and|is water|sinking|sinks, water comes in the? boat, ceiling|wall|roof fell on my|him|her|me|us, stuck under, heart stopped|stops, anaphylactic, he|she|mother|mum|father|dad dying now|please, unresponsive, dead on the floor, 112 please|now|help|fast|quick, help 112',
  },
  figurative:
    'slept|sleep over|sleeps over|sleepover at|with?, ' +
    'gone|left|away|went to? school|work|class|camp|study|friends|gym|training|holiday|holidays|college|university|visit|football, left home to study|work|live, gone with the? scouts|friends|school|class, sleeps|sleeping|sleep|stays over? at|with his|her|a|my? friends|friend|grandma|aunt|cousin|sister|mate|hotel, die|dying|dead of? hunger|tired|tiredness|laughter|thirst, ' +
    'breathing course|courses|class|classes|exercise|exercises|lesson|lessons|technique|techniques|workshop, burning question|questions|issue|calories|desire|eyes|sensation|candle|candles|incense|man, burning feeling|stomach, ' +
    'dead battery, battery is dead, phone is dead, phone died, battery died, killing me, dying to know|see|meet|try, dying of laughter|boredom, dying for a, laughing to death, bored to death, kill time, killing time, deadline, dead end, dead tired, scared to death of exams, ' +
    'heart attack joke, hit me up, hit the road, drop dead gorgeous, starving, stroke of luck, fire brigade job, died laughing, to die for, shot of, missed shot, poisoned atmosphere, homelessness statistics, ' +
    'beat|beats|beaten|beating me|us|him|her at|in chess|cards|football|fifa|game|tennis, beaten 1|2|3|4|5, beaten in football|chess, beat the? clock|heat|traffic|eggs|record, hit|hits the ball|gym|target|shops|books, hit a? song, big hit, hit and run film, hit by inflation|taxes, ' +
    'poison for rats|mice|ants|cockroaches, rat poison where|buy|price, buy poison, food poisoning insurance, fire alarm test|course|check|drill, fire drill|extinguisher|station|fighter|insurance, fire safety, fireplace, firefighter, campfire, camp fire, set the world on fire, ' +
    'smoke detector|alarm, pay for|of the? ambulance, ambulance bill|invoice|cost|costs|job|driver|course, bill|invoice|cost|price of|for the ambulance, is the ambulance free, ambulance driver, who pays the ambulance, first aid, first aid course|training, ' +
    'suicide prevention course|training|lecture|day|workshop, about suicide prevention, suicide squad, domestic violence course|training|lecture|workshop, course|training|lecture|workshop|book|film on|about domestic|sexual? violence|suicide|abuse|trafficking|slavery, violence prevention course|training, ' +
    'homework|essay|lesson|project|book|film on|about human? trafficking|slavery|violence|suicide|poison|fire, against violence march|day|walk, dead tired|easy|serious|line|sea|weight, drop dead, dead or alive game, phone|laptop|battery|tablet|car|plant|plants is|are|was dying|dead, plants are dying, ' +
    'traffic|heat|cold|stress|homework|back|feet|tooth|head|price|prices|kids|heels|shoes|exam|boredom|curiosity is|are killing me, killing me softly, will be the end of me, be the death of me, could kill for, would kill for, kill for a, kill two birds, killer price|deal|body|dance, killer on the, ' +
    'dying of hunger|thirst|heat|cold|curiosity|shame, dying for coffee|tea|food|a, die of shame|boredom|laughter|laughing, died of shame|laughter|laughing, dying laughing, nearly died laughing, scared to death of, worried to death, love you to death, sick to death of, over my dead body, dead body in the film, ' +
    'murder mystery, exam was murder, blood test|tests|pressure|donation|donor|group|type|results|sugar, give blood, donate blood, blood orange, bloody mary|hell|cold|traffic, bleeding heart, bleeding edge, bleeding gums, gum bleeding, bleed the radiator|radiators, ' +
    'heart attack price, heart attack last year|week|month|summer|winter, heart attack years ago, nearly had a heart attack when, gave me a heart attack, heart breaking, broken heart, heart patients, stroke last|years|ago year|ago?, had a stroke and stays, had a stroke years ago, after|since his|her|my|a|the stroke, brush stroke, butterfly|swimming stroke, ' +
    'shoot a? photo|film|video|message|mail, photo shoot|shooting, shooting star, shot of vodka|coffee, long shot, flu shot|shots, give it a shot, screen shot, jump rope|start|the|in queue?, bungee jump, jump for joy, jump on the bus, jump in the? pool, hang my|the|your coat|picture|curtain|laundry, hang out, hang up, hang on, ' +
    'cut my hair|nails|finger|costs|hours|grass, hair cut, cut out, cut the grass|cake|bread, choking hazard, choking up, knife set|sharpener|sharpening, kitchen knives, water gun, glue gun, weapon of choice, bomb calorimeter, photo bomb, bath bomb, explosion of colours|colors|joy, ' +
    'burn calories|candles|cd|wood, burned the? rice|food|toast|dinner|cake, burn out, burned out, burnt out, gas bill|price|contract|meter, smell of coffee|cooking|food|paint, drowning in paper|papers|paperwork|work|bills|debt, drown in paper|papers|work|bills|debts, ' +
    'child|son|daughter|kid|boy|girl|baby hurt her|his knee|finger|foot|arm|toe|head, daughter|son|child|boy|girl hits|hit the ball, hits puberty, slave to|of fashion|routine, wage slave, forced smile, forced to wait|choose|laugh, ' +
    'homeless friend|people|man|woman|person, volunteer for homeless, help|cook|cooking|soup|clothes for|the homeless, homeless person|people|day, sleep in|at a? hotel|friends|sisters, sleep outside camping|tent|with scouts, car and i smell, missing you, miss you, missing paper|papers|document|documents|page, ' +
    'pill|tablet on time, pill box, can they|he|she put us|me out, cut my daughter|girl|son s? hair|nails|fringe, tablet|ipad for kids|children|school, my children fight over, fight over the? tablet|toys|phone, pillow fight, snow fight, fight for my rights, fighting the system, pain in the neck, pain in the ass, sick of waiting|homework|rain|work, dog bite|bites insurance, sauna attack, panic over nothing',
};
