/** Signs of danger in English: see `signs.ts` of understanding for the notation. */
export const signs = `
# who
partner: husband, hubby, wife, boyfriend, bf, girlfriend, gf, partner, ex, fiance, my man, exhusband, spouse, my guy, husbands, wifes, boyfriends
parent: father, mother, dad, daddy, mum, mom, mummy, mommy, parents, stepdad, stepfather, stepmother, stepmum, stepmom, foster
inlaw: in law, in laws, inlaws, his family, his mother, his parents, his brothers, family of my husband, my husbands family
kin: brother*, bro, uncle, cousin*, family, sister*, sis, aunt*, grandpa, grandfather, grandma, grandmother, relatives
child: child, children, kid, kids, baby, babies, son, daughter, boy, girl, toddler, newborn, infant, niece, nephew, little one, little ones, little girl, little boy, little bro*, little sis*, pupil, 6 yo, grandson, granddaughter, teen, teenager, daughters, sons, babys, boys, girls, nieces, nephews, toddlers, grandchild, grandchildren
boss: boss*, employer*, madam, madame, lady, agent, manager, recruiter, smuggler*, owner, chief, trafficker*, broker, lady where i live, woman where i live, the woman, family i work for
landlord: landlord, landlady, owner, bailiff*, house owner
person: someone, somebody, man, men, guy, guys, neighbour*, neighbor*, colleague, coworker, stranger, group, he, boys, teacher, coach, robber, burglar*, people, they, nanny, babysitter, trainer, uncle, roommate, flatmate, priest, imam, driver, boss, swimming teacher, tutor, grandpa, bully, bullies
me: me, us, myself, my neck, my throat, my hair, my face, my head, my arm, my belly, my stomach, my wrist
young: 12, 13, 14, 15, 16, 17, minor, underage
# violence
hit: hit, hits, hitting, beat, beats, beating, beaten, kick*, punch*, chok*, strangl*, smack*, bash*, throws things, pushed me, pushes me, shoved me, pulls my hair, dragged me, against the wall, burns me, burned me, violent, violence, abusive, abuses, abused me, belt, bites me, hurts me, whip*, thrash*, threw a, throws a, threw plates, threw a plate, throws stuff, threw at me, dragged, drags, pushed me down, pushed me against, grabbed my neck, grabs my neck, grabbed my throat, throat, broke my arm, broke my nose, broken arm, iron, shakes, shaking the baby, tied up, ties her|him, cigarette, spits on me, pinned me, knocked me, with a stick, shook the|my baby, slap, slaps, slapped, slapping, broke my|her|his|daughters|sons nose|arm|rib|jaw|finger, nose is broken, bangs on the bedroom, banging on the bedroom
mark: black eye, bruise*, belt marks, marks on, burn marks, cuts on, cigarette burns, swollen eye, split lip, bloody nose, burn on
threat: threat*, kill me, kills me, gonna kill, kill us, kill you, murder me, finish me, burn me, hurt me if, cut my throat, acid, shoot me, kill my, break my legs, breaks my legs, break my bones, break my teeth, break my arms, put me in hospital, bury me, find me anywhere, destroy my life, beat me if, cut me, cut my face, hunt me, will kill me, will kill us, will kill her, will kill my
follow: stalk*, follows me, following me, waits outside my, waits for me, stands outside my, in front of my house|door|work, wont leave me alone, doesnt leave me alone, not leave me alone, watches me, tracks my phone, everywhere i go, gps, airtag, tracks me, tracker, waits for me at|in|by, turns up at, always knows where i am, waits by my car, walks behind me, drives behind me, comes behind me, sits in his car outside, calls me 50|100 times, follows me from|for|home|since, stalker
confine: locks me, locked me, lock me, locked in, lock us, locks us, wont let me out|leave|go, doesnt let me out|leave|go, dont let me out|leave|go, does not let me, not allowed to go out|outside|leave, not allowed outside, cant go out, cannot go out, may not leave, took my phone, takes my phone, keeps me inside|in, prisoner, dont let us out|leave|go, holds me, keeps my keys, took my keys, hides the key, key in his pocket, not allowed to talk, must stay inside, like a prison, like prison, may not phone, may not call, not allowed to call, not allowed to phone, cant call my family, may talk to nobody, may see nobody
rape: rape, raped, raping, sexual assault, sexually assaulted, assaulted me, molest*, forced himself, forced me to sex, forced me to sleep, groped, touched me without, against my will, spiked my drink, sex with him i, grabbed my breast*, i said no, woke up naked, woke up without clothes, under my skirt, on top of me, put something in my drink, drugged me, cornered me, hand in my pants, have sex when i dont, wont take no
touch: touches, touched, touching, touch, molest*, abuse, abused, abuses, nudes, naked pictures, private parts, plays secret games, comes in her bed|room, into her bed|room, into his bed|room, undress, take off clothes, take her clothes off, takes his clothes off, under her swimsuit, sends weird, weird pictures, weird photos, sends photos, asks for pictures, secret game, under her blanket, hurts her in bed, hurts him in bed, hurts me in bed, sit on his lap, kisses her on the mouth, plays doctor, naked, nude, naked pics
force: force, forced, forces, forcing, against my will, have to, must, make me, makes me, made me, making me
marry: marry, married, marriage, wedding, engaged, bride, groom, promised to, promised me to, engaged to, gave me away, find a husband, looks for a husband, husband for me, propose, engagement, my engagement
unwilling: dont want, do not want, i dont want, no choice, cant say no, never met him, dont know him, chosen for me, picked for me, chose a man, refuse, against my will, dont love, old man, older man, shame the family, shames the family, honour, honor, disown, or i am no longer
afraid: afraid, scared, terrified, fear, frightened, dont dare
knife: knife, gun, machete, axe, pistol, weapon, blade, hammer, rifle
attack: attack*, spat, spit on, pulled my scarf, pulled off my hijab, pulled my hijab, threw stones, throw stones, break in, breaking in, breaking my door, break my door, kicking my door, banging on my door, shoot*, robbed, mugged, shouting at my door, stab, stabs, stabbed, stabbing
# child
missing: missing, disappeared, vanished, ran away, ran off, run away, kidnap*, abduct*, taken my, took my kids, gone since, lost my son|daughter|child|kid|boy|girl, cant find my|our|him|her, cannot find my|our|him|her, can not find my|our|him|her, didnt bring back, didnt bring him|her|them back, bring our daughter|son back, not bring back, wont give back the kids, took the kids
nothome: not come home, didnt come home, didnt come back, not back from, not home yet, never came home, not come back, not returned, did not return, hasnt come
nophone: phone is off, phone off, not answering, not answer, no answer, doesnt answer, doesnt pick, not picking up, his phone is dead, her phone is dead, phone switched off, phone is dead
alone: left alone, alone at home, home alone, alone all night, no food for days, locked out
# body
nobreath: not breathing, doesnt breathe, cant breathe, cannot breathe, stopped breathing, hardly breathe, hardly breathing, barely breathing, struggling to breathe, trouble breathing, breath* badly, choking on, not breath, gasping, no air, breathing weird, breathing funny, choked, choking, cant talk after eating, stuck in throat, stuck in his|her throat, gasps, suffocat*
unconscious: unconscious, passed out, fainted, collapsed, wont wake up, not waking up, doesnt wake up, not wake up, cant wake him|her, wont wake, not moving, doesnt move, isnt moving, in a coma, unresponsive, not responding on the floor
noreact: not responding, doesnt respond, no response, doesnt answer, not answering, doesnt react, wont get up, cant get up, not talking, talks nonsense, confused and, delirious, mumbling, very sleepy, hard to wake
fell: fell, fallen, off the ladder, down the stairs, from the roof, out of the window, balcony, scaffold*, tree, ladder
blue: is blue, turned blue, turning blue, blue lips, lips are blue, lips blue, going blue, face blue, all blue, purple, goes purple, turns purple, grey face, face is grey, very pale, white as
chest: chest, heart
pain: pain, pains, hurts, tight, pressure, heavy, aching
stroke: mouth is hanging, mouth hanging, mouth crooked, face drooping, face droops, face is drooping, face hanging, speech slurred, slurring, talks strange*, talking weird, cant move one side, one side of his|her, stroke, heart attack, cardiac arrest, arm is numb, speaks like drunk, like he is drunk, like she is drunk, talks like drunk, hand just hangs, hand hangs, arm hangs, arm just hangs, cant hold his|her cup|glass, one side of the body, left hand, drops everything
bleed: lot of blood, lots of blood, bleeding a lot, bleeding badly, wont stop bleeding, doesnt stop bleeding, losing blood, blood everywhere, bleeding heavily, bleeding out, cant stop the blood, keeps bleeding, head is open, head split, bleeding from, blood from his|her head, deep cut, artery
seizure: seizure*, convuls*, fitting, having a fit, epileptic, shaking on the floor, eyes rolled, shaking all over, trembling all over, jerking, lies shaking
labour: contraction*, water broke, waters broke, waters have broken, in labour, in labor, baby is coming, baby coming now, baby comes now, head is out, head is there, see the head, head is coming, having the baby on|in|now|here
birth: giving birth, gives birth, give birth, having the baby
burn: boiling water, hot oil, boiling oil, scald*, burned badly, hot tea
# house
gas: gas
smell: smell, smells, smelling, stinks, stink
fire: fire, burning, flames, on fire, burns, explosion, exploded, blew up
smoke: smoke
indoors: kitchen, stairs, staircase, building, house, flat, apartment, room, basement, door, everywhere, floor, roof, corridor, hallway, downstairs, upstairs, cant get out, window, neighbours, couch, sofa, bathroom, toilet, taxi, car, bath
# poison
ingest: drank, drink, drinks, drunk, swallowed, swallow, swallows, ate, eaten, eats, took, taken, licked, chewed, in his|her mouth, got into, sip, sips, gulp, tasted, sucked, bit into, got hold of
poison: bleach, detergent, drain cleaner, cleaner, cleaning stuff, cleaning product, toilet cleaner, dishwasher, washing pod, laundry pod, ammonia, vinegar, hand gel, sanitizer, antifreeze, battery, batteries, poison, rat poison, mushroom*, berries, petrol, white spirit, thinner, paint, nail polish, perfume, descaler, acid, insect*, chlorine, magnet*, coin, turpentine, weed killer, pesticide
pills: pill*, tablet*, medicine*, medication, meds, sleeping pills, painkiller*, paracetamol, ibuprofen, antidepressant*, insulin, methadone, xanax, syrup, heart pills, blood pressure pills, blood thinners, keeps taking
many: too many, too much, whole box, whole bottle, all his, all her, all my, all the, lot of, lots of, bunch of, full box, double dose, overdose*, 20, 30, 40, handful, week of, double, twice, whole strip, all at once
drugs: drug*, heroin, cocaine, coke, mdma, ghb, crack, fentanyl, ketamine, meth, alcohol, speed, vodka, whisky, whiskey, xtc, ecstasy, molly, pill at a party
dizzy: headache*, dizzy, nauseous, vomit*, throwing up, throw up, sick all, all sick, sleepy, feel sick, drowsy
stove: stove, heater, boiler, fireplace, barbecue, bbq, generator, charcoal, heating on, gas fire, grill
# roof
putout: threw us out, threw me out, kicked us out, kicked me out, put us out, put me out, thrown out, evicted, changed the lock*, changed locks, stuff on the pavement, stuff on the street, things on the pavement, things on the street, threw our stuff|things, put our stuff|things, furniture on the street, stuff outside, things are outside, on the pavement, out on the street
nowhere: nowhere to, no where to, no place to sleep|stay|go, nowhere tonight, where to sleep, where do we sleep|go, where do i sleep|go, no roof, homeless, no bed, no shelter, roofless, dont know where to sleep, where can we sleep|stay|go, where can i sleep, shelter closed, closed the shelter, shelter is closed, shelter closes, have to be out, must be out tonight, cannot stay any more, cant stay any longer, cant stay there, no idea where to go, dont know where to go, dont know where tonight, no idea where tonight, not know where to go, dont know where later, no bed tonight, had no bed, no place in the shelter, no place at the shelter, shelter full, shelter is full
sleep: sleep, sleeping, slept, sleeps, spend the night, stay the night, night
outdoors: street, streets, station, car, park, bench, tent, bridge, bus stop, outside, garage, hallway, metro, parking lot, rough, laundromat, laundry, church, mosque, stairwell, woods, night bus, basement, waiting room, emergency room, mcdonalds
outside: are outside, am outside, standing outside, sitting outside, on the street, on the pavement, stuck outside, sit in the station, sit in the bus station, sitting in the station, in the rain, on a bench, in the bus station
tonight: tonight, tonite, now, today, this night, this evening
cold: cold, freezing, freeze, rain, raining, snow*, wet, minus
# work
passport: passport*, papers, id card, documents, my id, residence card
take: took, takes, taken, keep, keeps, kept, hold, holds, holding, wont give back, doesnt give back, not give back, give it back, confiscated, locked away, has my, have my, has our, have our, get back, with him, with them, in his safe, hid, hides, hidden, keeps my id, keeps our id
unpaid: no pay, unpaid, not paid, doesnt pay, never paid, without pay, no salary, no wage*, no money, for free, for nothing, only food, just food, not pay, dont get paid, hasnt paid, money goes to, keeps the money, keeps my wage*, keeps my salary, owes me 3|4|5|6 months, months of wages, only rice, gives me nothing, no cent, pays me nothing, pays nothing, gives no money
noleave: cant leave, cannot leave, not allowed to leave, cant go, not let me go|leave, dont let us go|leave, wont let us, escape*, run away, locked in, locks us, locked, call the police on, tell police if, or my family, or police, watched, guards, cant quit, cant stop, so i stay, so that i stay, not allowed out, cant get out, no way to leave, if i leave he, if i leave they, may not phone home, may not phone, may not call, not allowed to phone, not allowed to call
debt: debt, owe, pay back, pay off, paid off, for the journey, for the trip, work it off, euros first, i owe
work: work, works, working, job, clean, cleaning, factory, restaurant, kitchen, farm, construction, nail salon, car wash, shop, fields, warehouse, nails, salon, hotel rooms, massage
sell: sells me, sold me, sold to, sleep with men|customers|clients, prostitut*, pimp, brothel, beg for them, begging for, forced to beg, makes me beg, steal for, slave*, sex for money, see men, receive men, meet men, men come to me, man who brought me, escort, massage with, photos of me on a site
# life
nolife: dont want to live, do not want to live, dont wanna live, not want to live, want to die, wanna die, want to be dead, wish i was dead, wish i were dead, rather be dead, better off dead, kill myself, end my life, take my life, take my own, end it all, suicid*, no reason to live, no point in living, no point living, tired of living, tired of life, tired of being alive, dont want to wake up, not wake up, never wake up, dont want to be here anymore, dont want to exist, cant go on, cant go on anymore, cant live like this, all to stop, just want it to stop, want everything to stop, it all to end, cant do this anymore, cant do this any more, cant do it anymore, done with life, done living, disappear forever, sleep forever, give up on life, life is over, hate being alive, leave this world, if not for my kids, if it wasnt for my kids, without my kids i would, only my kids keep me, wouldnt be here anymore, once im not around, im not around, last night for me, last time we talk, last day for me, hang himself, hang herself, hanging himself, drown myself, in front of the train, lived enough, want it to be over, i want out of life, nothing left to live, stop existing, let me go, when you read this, by the time you read, already gone, not of this world, no reason any more, see no reason, tomorrow i wont be here, goodbye world, leave for ever, checking out of life, i wont be there tomorrow, not open my eyes, never open my eyes
burden: better without me, better off without me, nobody would miss me, no one would miss me, no one will miss me, nobody will miss me, would anyone miss me, nobody would notice if i, just a burden, a burden to, im a burden, if im gone, when im gone, if i was gone, happier without me, have peace once im, have peace without me, easier without me, will be better when im gone
farewell: goodbye letter*, goodbye note, farewell letter, suicide note, said goodbye to everyone, last message, this is my last, take care of my kids, letters to my kids, letter to my kids, say goodbye forever, gave away all, says goodbye, saying goodbye, goodbye friends, left a note, goodbye post, last words, wrote my will
jump: jump*, throw myself, walk in front
height: bridge, train, roof, window, balcony, tracks, canal, river, building
end: all the pills, all my pills, saved up pills, pills ready, rope, hang myself, noose, slit, wrists, pills and, stock of pills, razor, blade, locked the bathroom, locked in the bathroom, locked herself, locked himself, on the roof, rope in
forever: forever, for ever, for good, peace, quiet, over, end it, rest, die, gone
selfharm: cut myself, cutting myself, cuts herself, cuts himself, cutting herself, cutting himself, self harm, selfharm, hurt myself, hurting myself, hurts herself, hurts himself, burn myself, cut my arms, cut my wrists, harm myself, harming myself
life: life, living, alive
tired: tired, sick of, enough of, exhausted, cant anymore, cant take it
carhit: hit by a car, run over, ran over, car crash, after crash, crashed into, motorbike crash, under the tram, under the train, knocked down by
bags: suitcase*, bags, luggage, plastic bags, our things in bags
hate: because i am black, because im black, because i am muslim, because im muslim, because i am gay, because im gay, because im trans, because i am trans, because im roma, because im a foreigner, because of my hijab, because of my skin, racist*, swastika
joke: lol, haha*, hihi*, lmao, rofl, just kidding, joking, jk
police: police, cops
# harmless
lesson: course*, class, classes, lesson*, training, book, film, movie, game, workshop, exercise, insurance, bill, price, homework about, essay, football, chess, match, volunteer*, first aid, prevention, last year, years ago, long ago, laugh*, ball, tennis, copy, photocopy, killing time, traffic, lol, haha, station first, drill, after a stroke, after his stroke, after her stroke, had a stroke and, since the stroke, after stroke, fights with, had a fight, got in a fight, fought with
`;
