/** How people in danger write in English, and what sounds like danger but is none. */
export const danger = `
# suicide
i gave away my pets, all is paid, tomorrow it is over for me
i only want to sleep and that it stops
i want to die
i dont want to live any more
i will kill myself
thinking about suicide
i want to end it all
nobody would miss me
everyone is better off without me
i wrote a letter for my children for when im gone
i look at the train and think one step
tonight i go to the bridge
i have the pills next to my bed and i count them
i just want it to stop for ever
there is no way out for me
my brother says goodbye to everybody and gives his things away
my friend send me message: take care of my kids i go
im tired of being alive
i dont want wake up tomorrow
what is the point of living
i cut my arms again
life finish for me
god please take me
i wanna dissapear and never come back
i already know how i will do it
rope is ready
he says if he gets negative he hangs himself
my daughter wrote in her diary that she wants to be dead
i stand on the roof
better dead than this
i made my testament, this is the last message
if i jump it is quiet at last
i no want live, too much
how many sleeping tablets do i need to not wake up
i tried last week and they found me, next time they wont
soon you have no more trouble with me
i drive and think about steering into a tree
i put everything in order so that nobody has work with me after
i dont exist any more in my head, only the body must follow
me die is better for my family
suicid thoughts every day
my husband took the belt and went in the forest, he says it is over
i am ready to join my dead son
if the answer is no i stop everything, really everything
my daughter says she will jump from the balcony
i already picked the day
she scratches her arms with a blade
for me life is over
only my cats still keep me here
she locked herself in her room and says she does not want to wake up again

# violence
my husband hits me
he beat me again last night
my wife throws things at me and hits me
my boyfriend choked me
he threatens to kill me
im afraid to go home
he locked me in the house
i wear sunglasses inside so nobody see
i sleep with a chair against the door
he says if i leave he finds me
my ex follows me everywhere
my brother in law came with a stick
he forced me to sleep with him
i was raped
he pulls my hair and the children look
i hide in the toilet with my phone
when he drinks we all become small
the marks on my neck are from his hands
i hear the woman upstairs screaming and then it is silent
he broke my phone so that i cannot call
husband punch me now i run where
he takes my papers and money, i may not go out
he put a knife on the table and looked at me
my sister has again a black eye, she says a cupboard
i am pregnant and he kicked my belly
he says nobody believes a woman like me
he hit me, i hit nobody
a man from the centre touched me in the night
he send me photos of a grave with my name
the whole family is against me, they will punish me
i always say that i fell
my father in law spits on me and slaps me
he comes out of jail friday and i know he comes to my door
please dont call back on this number he checks everything
my son raises his hand against me for money
he poured petrol on my clothes
he strangle me till i see black
every time football loses he takes it out on me
he lets me go nowhere, he counts the minutes at the shop
my family found a groom for me and i dare not say no
they send me to the village this summer to get engaged, i dont know the boy
my in laws lock me in and i may not talk with anybody
his mother keeps my keys, i have to stay inside always
the father of my kids waits for me after work and pushes me
at work a man put his hand under my skirt
some men pulled my headscarf and pushed me in the tram
he says he will burn my face if i see another man
my partner squeezes my throat when we fight
my big brother beats me because i have a boyfriend
he throws plates at my head when the food is cold
my husband pulled me by the hair over the floor
my aunt promised me to a man of forty
he sees on his phone where i walk and then he stands there
he had his hands round my neck
i woke up without my trousers and remember nothing of the party
they beat me up because i kissed a man

# child
my husband beats the children
a child is being hit next door
dad hits me with the belt
my mother burns me with a cigarette
my child is missing
my daughter did not come home from school
i cant find my son since an hour
my uncle touches me
someone touched my little girl
my stepfather comes in my room at night
the neighbours leave the baby alone all night
the child is locked in the cupboard
my son has marks on his back after the weekend with his father
i shake my baby because it dont stop crying
i am afraid i will hurt my baby
the kids next door ask me for bread, nobody is home since days
girl of 9 afraid of her dad, she pees when he comes
she said please dont bring me home
my ex took the kids and i dont know where
he drives with the children when he is drunk
my daughter talks with a man on internet and went to meet him
a man tries to take children at the school gate
they gonna cut my little girl in the summer
my pupil has bruises everywhere and says nothing
im 12 and my parents hit me
im 14 and i have to do things with men
my ex wants to take my baby to his country without me
my sister left her small ones alone and went away
nobody feed the boy, he is skin and bones
my dad says he will throw me out of the window
there is a little one on the street alone in pyjamas
she plays with her doll what uncle does with her
my son 11 ran away last night
i hit my daughter too hard and there is blood
grandma ties the child on a chair
he is sending naked pictures of my girl around
mum sleeps all day with needles and my brother is a baby
my wife screams and shake the newborn
the babysitter does bad things to my kid
little one of 4 gone in the shop we look everywhere
neighbour shows pictures of naked kids to my son
my husband shakes the baby when she cries
kids next door are alone the whole night and shout
he chats with an old man on internet who wants to see him
stepfather comes under her blanket
grandpa wants my girl to undress for a game
my ex keeps our child and doesnt open the door

# poisoning
my child drank bleach
he swallowed a battery
my baby ate pills
she took the whole box of pills
i took too many tablets
overdose
i drank something from a bottle without label
my son ate berries in the garden and now he is sleepy
mushrooms from the wood and everybody vomits
the dishwasher tablet is half gone and her mouth is foam
white powder on his lips
my mother took her medicine four times
he drank the stuff for the drain
petrol in his mouth he wanted to suck it
rat poison was on the floor and the box is open
my daughter chewed the nicotine thing
we all have headache and the stove is on, dizzy
smell of cleaning product and i cant stop coughing
i mixed bleach with vinegar, my throat burns
he ate a plant from the living room and his tongue is thick
my toddler licked the bottle of white spirit
snake bit me
she lies there with empty strip of paracetamol beside her
kid swallow coin battery what do
i gave the baby wrong syrup, the one of adult
acid on his hands and mouth
my friend took something at the party and wont react good
toilet cleaner he take from the cupboard and drink
grandpa drank perfume
poisonned
methadone of my brother is gone and my son sleeps strange
antifreeze looks like syrup, he had a glass
she took all my sleeping tablets and hid the box
how much paracetamol is deadly, she took 20
he put something in my drink, everything turns
baby put washing capsule in mouth
the carbon alarm goes off and the children throw up
eye drops, my kid drunk all
my little boy played with the bottle of toilet cleaner and his lips are red
the stove is burning and everybody is sick and sleepy
my mother took her whole box of blood pressure pills
my mate had too much of something at a party, he acts strange
she drank vodka with her antidepressants and talks nonsense
dad injected his insulin two times

# homeless_tonight
where can i sleep tonight
i have no place to sleep
we sleep in the car with the kids
im on the street since this morning
our things stand on the pavement
the owner changed the lock and we are outside
he put me out, it is raining
i sleep in the station brussels north
need bed for tonight
my friend says from tonight i cannot stay
the hotel money is finished, checkout at 11 and then nothing
tonight the bench again
me and my baby outside no house
night shelter please
where go sleep no money no friend
i walk around the whole night to not freeze
fedasil has no bed for me, i stay at the door
they close the centre for me today at noon
i ran from my husband with two bags, i dont know where to spend the night
i have a tent under the bridge and the police take it
samu social is full
my mum kicked me out, im 17, i am at the bus stop
bailiff is here now and puts our beds outside
house burned, we stand in the street in slippers
last night in the park, my hands are blue
nobody opens the door for me tonight
hospital sends me away today and i have no adress
out of prison this morning with a plastic bag
i am in the waiting room of the station, they throw us out at 1
squat is closed by police, 12 people with no roof
no bed no roof no nothing
my roommate threw my suitcase from the window
is there some where warm we can lay down with children tonight
sleep out side is cold please
i stay on the night bus up and down to be warm
it gets dark and we still dont know where to go
they cancelled our shelter today
tomorrow we must go out and tonight maybe also
i arrive in brussels at 22h and know no one and have no money for hotel
we slept three nights in the laundry of the building, now they found us
the house man put us out and all our bags are on the sidewalk
with a baby of 2 months and it freezes, where can we get in
we sit in the train station and everything is closed
my place in the hostel ends today i have nowhere
with our suitcases in the rain, the hostel doesnt want us any more
the shelter closes and i have three children with me

# trafficking
my boss took my passport
i am forced to work
they dont let me leave the house
i get my papers back when the debt is worked off
i must pay 20000 for the journey and work till then
he sells me to men
i must sleep with customers
they brought me here for restaurant, it is something else
i work seven days, they give only food
we are locked in the warehouse at night
he says if i run my family in nigeria will suffer
they did juju on me that i never talk
madam holds my documents
i beg all day and must give the money to them
my employer has my id card in his safe
eight of us in one room above the nail shop, they take us by van and bring us back
my cousin 16 works in car wash and may not speak with anybody
they film me and say they send it to my village
no wage since i came, the boss says i still owe him
lady keeps me in her house to clean, i may not phone
my boyfriend brings men to the hotel and takes the money
we were promised 2000 a month, now the bed and food cost more than i earn
he threatens to give me to the police because i have no papers, so i keep working
slave work
the agent has all our passport
i no can go out, boss angry, door close
the girl upstairs cries and every hour another man comes
they make my little brother steal in the shops
driver of the truck says i must carry a packet or he kill me
they hurt workers who want to stop
i signed a paper in a language i dont know and now i belong to them
every month the amount i owe becomes bigger
someone bought me
he took my phone and says i will work till i have paid for the ticket
people on the farm sleep in a container and dare not to talk
diplomat family, i clean 16 hours, they hit and i have no key
i am hiding now, they are looking for me because i ran from the house
they sold me as a wife
he make me take drugs and then the men come
chef doesnt give our passports back, we sleep above the restaurant
i clean for people day and night, not one euro, they lock the door
i must pay the trip by working and it never gets less
he brings me to men and keeps the money
the agency keeps our cards, six of us in a caravan and we may not go away
i had to serve drinks but men pay for me

# emergency
my house is on fire
call an ambulance
he doesnt breathe
my father fell and does not wake up
heart attack
there is blood everywhere
car accident
somebody has a knife
he has a gun
my baby is blue
my wife is unconscious
i smell gas in the whole building
smoke under the door
she shakes and her eyes are white
his mouth hangs down and he talks strange
my chest is tight and my arm hurts
he fell from the ladder and cant move his legs
the water broke and the baby is coming now
child in the water not moving
112 please
we are stuck in the boat and the water comes in
my brother choke on meat
they are breaking my door down now
a man is running with a machete
electric cable touched him he lays on the floor
throat closes after the bee sting
the boiling oil is all over my daughter
finger is off
he is bleeding and it wont stop
we are in the back of a lorry and there is no air
my neighbour lies behind the door, i see her feet through the letter box
flames from the window upstairs
help he stabbed him
my mum dont react, cold hands
im in labour alone at home
i am losing a lot of blood i am pregnant
ambulance fast fast
not breath my child
fire!! kitchen
they shoot in our street
the ceiling fell on my husband
he turns grey and sweats and holds his chest
my water broke and im alone at home
pains every 4 minutes the baby wants out
smoke comes from the garage under us
gas smell in the staircase everybody coughs
my father cant lift his arm and his mouth looks funny
grandma lies on the floor and gives no answer
there is somebody with a knife in the hall
my brother injected something and goes blue
piece of bread in his throat, he turns purple
a cyclist is under a truck
balcony next door is in flames

# harmless
my brother snores terribly
the neighbour smokes in the corridor
my child is afraid in the dark
i dont want to call anyone
my phone battery is dead
this traffic will be the end of me
the deadline is killing me
when is the fire alarm test
breathing exercise course
i want to talk to somebody about sleeping badly
i am sad
poison for rats where to buy
im looking for a flat
my son and i quarrel about homework
my passport is at home, may i come anyway
where can i get pills from the pharmacy
i am dying to see the sea
my feet are killing me after work
im starving, when is lunch
i could kill for a coffee
the exam was murder
bored to death in the holiday
that joke killed me haha
first aid course
how do i become a firefighter
does my insurance pay for the ambulance of last year
my grandfather died, which papers do i need
i want to learn about rights of women
my boss needs a copy of my passport
i lost my passport in the train
i took the wrong pill box from the shop, can i exchange it
my daughter hits the ball well, is there a tennis club
boxing lessons for kids
he beat me at chess
the team was beaten 3-0
kitchen knife set to give away
who sharpens knives
i cut my finger a bit, do you have a plaster
i want to stop smoking
my child hurt her knee in the playground, she is ok
my girl cries when i leave her at the creche
my son does not want to sleep alone
where can my guests sleep when they visit
we slept in a hotel in the holidays
camping with tents for families, when
i work at night and sleep in the day
my tooth is killing me
headache from the noise
the boiler gives no heat
our fire place makes smoke, who cleans a chimney
smoke detector where to get one
i burned the rice haha
burnout training
heart patients gym
blood donation where
blood test results when
i had an operation last year
my baby is breathing well now, when is the next weighing
my husband and i argue about money
i want a divorce without fight
my ex wants to see the children on sunday, who decides
my boss is strict but fair
i work hard and i am tired
how do i get my papers at the commune
loan for my journey to my mother
i have debts with the phone company
we must leave our flat in six months
shelter for the rain at the bus stop
homework on human trafficking for school
i read a book about war
talk about suicide prevention, when is the lecture
course on domestic violence for volunteers
i fell in love
i fell behind with my lessons
i miss my family
no one answers my mail
i feel alone on sundays
life is hard here but ok
i am afraid of the dog of the neighbour
im scared of the exam
nervous for my driving test
mushroom soup recipe
cleaning products for the cleaning job
is bleach good against mould
child proof locks for cupboard
safe internet for children
shoot, i forgot my bag
photo shooting on saturday
he is a killer on the dance floor
my plants are dying, who knows about plants
dead tired after the lesson
my car broke down
computer crashed
explosion of colours workshop
self defence class for women
the medicine finish, where is the pharmacy
my children fight over the tablet
lost my hat at your place
my boy is away to a camp till friday
can i bring my child alone to the activity
can somebody pick up my daughter from school
hang my coat where
jump rope for kids
i want to disappear on holiday for a week
the train stands still, i am late
what a killer price
my daughter sleeps at her friends on friday
can my son stay over at his cousin
my husband is gone to work
the children are away with the scouts
i live in the street behind the church
we marry in summer which papers
my sister marries a belgian
is there a birth preparation course
my wife gives birth in march, what to arrange
traffic jam makes me crazy
i die of hunger what do we eat
we laughed so hard i fell off my chair
my boss pays the salary on the tenth
i have to renew my passport
the police found my passport back
how does the smoke alarm work
it smells good in your kitchen
my baby doesnt drink milk
which pills can i take for headache
my son doesnt want to live in the centre
neighbours argue and shout
im scared of the exam tomorrow
he follows me on instagram
my husband lets me do the papers
my daughter likes to jump, which sport club
my husband sleeps in the day because he works nights
where can my family stay when they come
my son had a fight at school and got punished
the bailiff came with a letter
our cat ran away
can we leave the suitcases at your place
`;
