/** How people say each need in English. */
export const needs = `
# learn-language
i want to learn dutch
looking for french lessons near me
language course please
dutch class
where can i find a teacher for the language of here
how do people here learn to talk like belgians
everybody at the shop talks and i just smile and nod
three years in belgium and still i speak only english
my wife must learn, she is at home all day and does not follow a word on tv
the woman at the commune said come back when you speak our language
i need school for adult for speak dutch
me want learn nederlands where go
my cousin arrived last month, is there a language school for him
hi do u give nt2
i am tired of pointing with my finger at the bakery
good evening, i would like some information concerning tuition in the local language
my mum has been here ages and still needs me for every word she says

# learn-language-zero
i dont speak any dutch at all
beginner course
level a1 start from zero
total beginner, i know only hallo and dank u
i just arrived, i understand nothing people say
where do i begin if i never heard this language before
my husband cant say one sentence yet, is there something for him
nothing nothing i know, only my own language
first words: numbers, colours, my name, is there such class
brand new here and on the bus it is all just noise to me
my neighbour came last week from eritrea, she knows not even good morning in dutch
i no speak, i no understand, i want begin
do you have an easy group for people who know zero
someone says goeiedag and i go red, i have no clue what to answer
start french from scratch

# learn-language-next
i finished a2 and want to continue
b1 course
advanced dutch
i already speak ok but my grammar is bad
after level 2 what comes next
i make many mistake when i write email to the office, want better
higher level please, the last one was too easy
my daughter says i put the verbs in the wrong place
i can chat with anyone but cannot write a proper text
got my a1 certificate in june, where do i go from here
is there b2 in the evening for people who allready know a lot
i get by in the street but the newspaper is still too hard for me
want to improve my writing
my husband did two years of lessons and now he is stuck, he needs something harder
i would like to reach the level required for university
i manage small talk but a real discussion, i lose the thread

# literacy
i cant read or write
learn the alphabet
never went to school
my mother never held a pen, can she come
i sign with a cross
i read arabic but not these letters
at the doctor i pretend i forgot my glasses so they read the paper for me
my son reads all my post for me, i am ashamed
in my village girls did not go to class
i send only voice message because typing is hard for me
abc for grown ups
she speaks good but she dont know how to write her name
i recognise the bus by its colour not by the sign
i no read i no write, i want learn pen and paper
is there a class for a person who is analphabet
latin letters, how do i learn them, i write only tigrinya
he is 45 and holds the newspaper upside down, wants to start now

# level-test
which level am i
level test
where do i take the placement test
do i need to do a test before the class
is group 2 or group 3 better for me
they ask me if i am a1 or a2, i have no idea
i learned some at school long time ago, where do i fit
the lessons are to easy for me, wrong group i think
how do you decide who sits in which class
i am afraid they will put me with the beginners
test my dutch
my wife understands everything but speaks little, what group would she be in
can i get an intake to see how much i know
i sat in the class and did not follow a thing, maybe too high for me
some one must look how good my french is
the teacher looked at my papers and still does not know where to put me
in my own country i had two years of lessons, is that b1 or still beginner

# course-hours
is there an evening course
i work in the day, only free after 6pm
classes on saturday
weekend lesson
my kids are at school until 3, so only mornings for me
i clean offices from 5 till noon, afternoon is possible
night shift this month so i sleep in the morning, anything later
can only come when my husband is back from the factory
is there a group that comes together just once a week
my boss does not let me leave before five
i have to fetch the little ones at half past three
evening class dutch
i would love to learn but my schedule is full during office hours
what time are the lessons, i work shifts
my brother works mon to fri till late, when could he learn
sunday is my only day off

# course-price
how much is the dutch course
is the course free
price of lessons
do i have to pay for the class
80 euro for a course, i dont have that now
can i pay the lesson in two times
reduced price for people with living wage
i'm unemployed, do i get the lessons cheaper
who pays the book and the course, ocmw or me
course fee
my friend paid nothing for her language class, why must i pay
i want to learn but my purse is empty till the end of month
does vdab pay for the lessons
free french lesson?
is it costly to join a language group
what does it cost me to start in september

# course-certificate
do i get a certificate at the end of the course
certificate a2
attestation of attendance for the ocmw
i need proof that i follow lessons
diploma of dutch
the commune wants to see a paper that i did level a2
my job consultant asks for an attest of the course
i finished in june but never got my paper
is your diploma accepted everywhere
who signs the form that says i was in class
i come to every lesson, will i have something to show for it
lost my language certificate can you make a new one
vdab ask me prove that i study
will there be an exam with a real diploma after
she needs something on paper for her nationality file that she passed the course
without that piece of paper the job office does not believe i sat there every tuesday

# course-enrol
how do i sign up for the course
register for dutch lessons
enrolment
where do i enrol my husband for a class
until when can i still join
can i start in the middle of the year
what do i need to bring to register for lessons
i would like to put my name down for september
inscription for french class pls
is it too late to get in, the lessons already started
can i enrol online or must i come myself
sign up course
my sister is still in her country, can i write her in already for the class
i saw the poster for the language course, what do i do now
the form to join the lessons, where is it
how i can be student with you

# course-full
is there still place in the course
waiting list
they told me the course is full
are there spots left for january
how long must i wait for a place in class
full again?? third time
every school says come back next year
i am number 34 on the list
call me when somebody drops out of the class
i gave my name in march and still nothing
any seat free in the evening group
the lessons begin next week and i still didnt hear if i am in
no room in the course, where else can i try
i waiting long time for lesson why
my friend got in and i didnt, how does the list work
i keep my shoes ready but nobody rings to say come
my name goes down on every sheet and then silence until next year

# course-missed
i cant come to class today
im sick no lesson today
missed class
my child has fever so i will not be in the lesson
i was late and the teacher already closed the door
sorry teacher bus did not come
can i catch up the lesson i missed
i must go to my country for two weeks, do i lose my place in the course
how many times can i be absent
my doctor gave me a paper for 3 days, to who do i give it for school
tell the teacher i stay in bed with flu
absent tomorrow because interview at the commune
i was in hospital for a month, can i still come back to my group
my husband has a job interview thursday and wont make the class
overslept, is it bad if i come at the second half

# practise-speaking
where can i practise speaking
conversation group
i understand but i cannot speak
i am shy to open my mouth
talk with local people to improve
conversation table
is there a cafe where they speak slowly with us
i did all the courses but i never speak with a belgian
at work everybody is polish so i dont get to use my dutch
i know the words but they stay in my throat
when i try, they switch to english straight away
a buddy to talk with once a week
speak speak speak, i need just speak
the books are no problem, it is the mouth that dont work
my wife blushes and lets me do the talking, she must get used to it
somebody to chat with in french, no grammar please
my dutch is rusty because i have nobody to use it with
ten months of grammar and at the bakery i still point
i go home from class and there is nobody to say my new words to

# learn-at-home
can i learn dutch online
app for learning the language
youtube videos for beginners dutch
i cant leave the house with 3 kids, can i study from home
duolingo is good or not
learn with my phone
books to teach myself
is there a website with free exercises
i live too far from the school, something by internet
what can i listen to on the bus to learn words
online course
my mother cannot walk well, can somebody teach her by video call
zoom lessons
tv with subtitles is that good for learning, what else
i have one hour when the baby sleeps, what can i do with it for my french
self study

# language-for-work
dutch for work
i need the language for my job
i dont understand my boss
my colleagues talk fast and laugh and i dont know at what
words for cleaning work, how do i learn them
i work in construction and safety rules are all in dutch
language on the work floor
they would give me a contract if i spoke better
i am a nurse and need medical dutch
my husband cooks in a kitchen, cannot read the orders
the foreman shouts and i do something wrong because i did not get it
in the warehouse all instructions are on paper i can not read
is there a course that teaches how to phone with customers
job dutch
in the break i sit apart because i dont know what to say to them
my employer wants me to take lessons, what exists

# language-for-parents
i want to help my child with school but i dont know the language
dutch for parents
my son speaks better than me, he laughs when i read to him
course with other mums at school
the teacher talks to me and i only say yes yes
i want to understand what the juf writes in the agenda
learn the words of school
my kid answers me in dutch and i dont follow
parents evening and i sit there like a stone
my 7 year old translates the report for me, this is not right
is there a lesson for mothers while the children are in class
i want to read bedtime stories in dutch to my little girl
language course for dads and moms with kids in school
how can i talk with the mothers at the school gate
i learn together with my child, is it possible

# civic-integration
inburgering
do i have to do the integration course
letter says i must follow integration or i pay fine
social orientation
integration contract
i work full time, must i still do it
exemption for integration because i am sick
i am a student from abroad, am i obliged
they gave me an appointment for inburgering and i missed it
got a fine of 150 euro because i did not go
what is this civic thing everyone must do
mo lessons about life in belgium in english
my husband came by family reunion, has he obligation to follow something
i am european, does the integration programme count for me
parcours d'integration where do i start
how long do i have to finish the integration track
paper said mandatory and i dont know what i did wrong

# civic-test
inburgering test
exam of the integration course
i failed the test, can i do it again
what do they ask in the exam about belgian society
social orientation test when
practice questions for the civic exam
i did not pass, now what
is the integration exam in english or dutch
how many points do you need to succeed
nervous for the test about values and laws here
the exam costs 90 euro again if i fail?
my father is 60, he cannot learn for an exam
test maatschappelijke orientatie
who can help me revise for the test about parliament and rules
i have my integration exam on tuesday and my head is blank

# interpreter
i need an interpreter
somebody who speaks my language at the doctor
tolk please
can someone come with me to the commune to translate
my mum goes to the hospital and nobody there speaks dari
at the school meeting my daughter of 9 has to translate for us
interpreter by phone
the nurse talks and we look at each other, no one understands
person that speaks tigrinya and dutch
how much does an interpreter cost
they say bring somebody who speaks dutch, i have nobody
do you have somebody for pashto
meeting with social worker friday, i need help to talk
i dont want my husband to translate at the gynaecologist
he speak only somali, doctor dont understand him
arabic translator for appointment
can you arrange someone who speak bengali for my appointment at the mutuality
i only hear blabla when the surgeon explains
her daughter misses school each time to be the mouth of her mother

# translate-document
sworn translator
translate my birth certificate
where can i get my papers translated
my diploma is in arabic, need it in dutch
official translation
the commune does not accept my marriage paper because it is in tigrinya
how much for translating one page with stamp
i need a beedigd vertaler
my driving license is in persian, they want a french copy
certificate from home must be translated and legalised
legal translation of documents
they sent me back three times because the paper is not in their language
apostille and translation how does it work
my school papers from nigeria, who can put them in dutch officially
can you turn this police record into french with a signature

# residence-card
my residence card expires
renew my card
lost my residence permit
orange card
when do i get my card
a card f card b card what is difference
my permit ends next month what do i have to do
i asked for my card 5 month ago and nothing came
my wallet is stolen and my stay card was in it
verblijfskaart
titre de sejour finished
can i travel with the orange paper
annex 15 what is it
without the card i cant start my job, the boss is waiting
my wife card is valid till 3 may, is that already late to start
commune says come back, card not ready, again and again
i cannot leave belgium because my card is out of date
every six months i stand in line for the same piece of plastic
the stamp on my card is from last year and the bank already noticed
i walk around with a photo of a card i no longer have

# no-papers
i have no papers
im undocumented
can i come without papers
sans papiers
illegal in belgium, is there help
i am here since 9 years with no card
they said no to me and i stayed
when i see police i cross the street
regularisation
am i allowed to take lessons if i dont have a residence permit
my friend lives hidden, where can she get help
no card no number no nothing, just me
i work here and there, i don't exist for the state
my visa ended and i did not go back
people without permit what rights do they have
i have not document, you close the door for me?
children without papers may they go to school
twelve years i carry bricks in this city and no office knows my name
i never open the door because i am not on any list

# asylum
i want to ask for asylum
asylum procedure
when is my interview at cgrs
waiting for the decision since two years
i just came to belgium, i run from war
refugee what to do first
reception centre
petit chateau where is it
they took my fingerprints in italy, dublin
how do i prepare for the big interview
fedasil gave me no place
every day i look at the post for the positive
i live in the centre, may i work
my brother crossed the sea, he is here now, where must he present himself
how long takes the commissariat to answer
international protection application
i have white paper from immigration, what next
my interview is friday and i can not sleep for thinking what to say

# negative-decision
i got a negative
order to leave the territory
my asylum is refused
appeal against decision
how many days to go in appeal
they say i must leave belgium in 30 days
paper with 30 days, i am scared
cgrs does not believe my story
my application was rejected, what now
bijlage 13
second negative, is there a last chance
the letter says no. we all cried
annex 13 what does it mean
my family reunion was turned down by the immigration office
my lawyer says nothing, the ten days are nearly over
nine years waiting and now they say go back
can they put us out with school going children after a refusal
five years here, my kids sing dutch songs, and now a yellow envelope tells us to pack
the judge did not believe me

# family-reunion
family reunification
i want to bring my wife here
how to bring my children to belgium
my husband is still in ethiopia, can he come
visa for my family
can my mother come and live with me
how much must i earn to bring my family
i havent hugged my kids in four years
my parents are old and alone over there, i want them with me
dna test for family reunion
my daughter turns 18 soon, will she still be allowed to come
gezinshereniging
bring over my fiancee from morocco
i got positive last month, how long do i have to apply for my family
i see my baby only on whatsapp
the embassy in islamabad does not give appointment for my wife
regroupement familial papers what do they ask
my son was two when i left, he is seven and calls me uncle on the phone

# nationality
belgian nationality
how do i become belgian
apply for passport of belgium
5 years here can i get the nationality
citizenship
what do i need to be a citizen
naturalisation
my children born here are they belgian
proof of integration for nationality
i want to vote like everybody, i live here so long
is b1 needed for nationality or a2
what does it cost, the belgian passport
i worked 468 days, is that enough for nationality
i want to travel without asking visa everywhere
can i keep my own passport and have the belgian one also
my file for nationality is with the prosecutor, how long
born somewhere else but my whole life is here, i want the red passport

# marriage-papers
i want to marry here, what papers
getting married at the town hall
legal cohabitation
divorce papers
we are married in our country, how to register it in belgium
recognise my baby, we are not married
samenleving contract
certificate of no impediment to marry
they suspect our marriage is fake
the father wants to give his name to the child before birth
my divorce from back home is not accepted
cohabitation legale with my girlfriend, she has no card
how do i officially separate
wedding at the commune how long in advance
imam married us, does it count here
my ex dont want to sign to end the marriage

# lawyer
i need a lawyer
free lawyer
pro deo
legal advice
letter from the court
what are my rights
i have to appear before the judge on monday
avocat please
my lawyer doesnt answer, can i change
cant pay an advocate
is it legal what they do with me
summons from justice of the peace, what do i do
someone who knows the law to look at my case
they want me to sign something i dont agree with
accused of something i did not do
first line legal help where
my friend got a convocation for tribunal, who defends him
they took my statement and i signed, i should have somebody on my side
the other party comes with a man in black robe and i come alone

# letter-help
i dont understand this letter
help me fill in a form
who can read my mail
official letter came
i have letter from commune what it say
a pile of envelopes on my table and i dare not open them
can somebody explain this paper to me
fill form please
i got a registered letter and im scared
the mailman brings dutch and i read only arabic
my mother got a document with a stamp, dont know what they want from her
can you write a letter for me to the energy company
yellow envelope from the government what is it
is there someone to help with paperwork
i signed something and now i do not know what
the post is full of words that are not in my dictionary
administration help
too many papers, my head turns
the paper shakes in my hand and i only recognise my own name on it
he keeps every envelope closed under the bed
my uncle threw away the registered one because he could not read it

# town-hall
town hall
register at the commune
identity card
composition of household paper
birth certificate for my newborn
gemeentehuis what papers can i get there
i need an extract from the population register
how do i declare my baby
the police officer must come to see if i live here, when
i arrived in this town, where do i go to be written in
kids id
e-id pin code forgotten
the clerk at the counter wants an appointment only online
my husband passed away, where do i tell it officially
certificate of residence for the bank
criminal record extract for my new job, where
my national number does not work yet, i only just got here
attest van gezinssamenstelling

# change-address
i moved
new address
change my address
how do i tell that i live in another house now
we changed apartment last week, what must i do
my post still goes to the old place
moved from another city, who do i have to inform
domicile change
do i need to go to the commune when i change street
adreswijziging
letters for me arrive at my ex flat
the chip on my card still shows the former street
i live with my brother now, must i report it
how many days have i got to declare after moving
someone else is still domiciled at my house

# foreign-diploma
recognise my diploma
my degree from abroad
naric
equivalence of diploma
i was a teacher in syria, does my diploma count here
engineer at home and dishwasher here
my wife is a pharmacist, how can she work as one in belgium
university papers from congo are they valid
diploma secondary school from home recognised
how much cost to have a degree accepted
they say my studies are worth nothing
i lost my diplomas in the war
fifteen years experience as nurse in manila, and here i must start again
equivalence diplome
i am an electrician but with no belgian certificate
bachelor in accounting from ghana, can i use it
i delivered four hundred babies as a doctor and here i clean the ward

# driving-licence
driving licence
exchange my foreign license
how to get rijbewijs
theory exam in english
learn to drive
driving school cheap
i drove a taxi for 20 years in my country and here i may not touch a car
is my driving license of albania valid
provisional licence
someone with a car to practise with
i failed theory twice because of the dutch
the job says B licence needed
permis de conduire
my husband must drive me everywhere, i want to do it myself
exam for the car, can there be an interpreter
swap licence at commune, they say my country not on the list
the job starts at 4 am and no bus goes there, i must get behind the wheel

# digital-identity
itsme
how do i make itsme
ebox
i cant log in to the government site
eid card reader
pin code of my card does not work on the computer
my health online and i dont get in
csam login
everything here goes by an app i dont have
they told me: look in your e-box. what is that
no belgian id, how can i log in to mypension
itsme blocked
doccle and burgerprofiel i do not understand
all these codes and passwords for government make me crazy
the site asks for a digital key
activate my electronic identity
the website wants a code from a phone app and throws me out each time

# taxes
tax letter
i must pay taxes why
tax form fill in
when do i get money back from taxes
tax on web
belastingen
i got a brown envelope from finance
1200 euro to pay to the taxman, is this right
aanslagbiljet what is it
i worked only three months, must i declare
tax refund
declaration of income
FOD financien letter with a big amount
my first job here, what do i do about impots
they want money from me because of last year wages
they kept 300 euro of my refund
proposal of simplified declaration, do i agree
i thought they would give me something back and now i have to give them 700

# which-papers-bring
what papers do i bring
which documents do i need
what should i take with me
do i have to bring my id card
must i bring a photo
paper need for sign up
i come tomorrow, what must be in my bag
is my orange card enough or also the passport
last time they sent me home because i forgot a paper
do you want copies or the originals
bring something?
i come for my mother, do i need her identity card
should i have my pay slips with me
need any proof of income when i come?
what do i show at the desk
i have only a photo of my passport on my phone, is ok?

# find-work
i need a job
looking for work
vacancies
any jobs
i want work, any work
vdab
i have two hands and nothing to do with them
my husband sits home since a year, he wants to earn
where hire people without dutch
cleaning job near me
interim office
is there somebody who helps to find a job
i send 40 applications, nobody answers
i can cook, drive, carry, paint, who needs me
job
my son is 19, finished school and cannot find anything
i would like to be employed, kindly advise
bills need salary, salary need boss, where is the boss
first job in belgium how
i iron my shirt every morning but there is nowhere to go
my hands can do plaster, tiles and paint and they lie in my lap

# write-cv
make a cv
help with my cv
application letter
job interview tomorrow
how to write a motivation letter
resume
they ask me to send a cv by mail, i never did that
what do i say at the interview when they ask about my weak points
i dont have a photo or a cv, the job closes on friday
can somebody look at my curriculum
they invited me for a talk at the company, im nervous
sollicitatiebrief
europass
how do i explain the gap of five years fleeing
my wife worked always at home, what can she put on paper
practise job interview
nobody calls me back, maybe my letter is bad

# unemployment
unemployment benefit
i lost my job
dop uitkering
chomage
my contract stopped yesterday
register as jobseeker
which union should i take
they fired me, how do i get money now
RVA
C4 form
company closed the doors and we are all outside
hvw or abvv
how many days must i work to have right to the dole
my benefit is stopped since january, why
temporary unemployed
factory has no more work for me, what with my income
end of contract end of salary, the rent does not stop
i signed off at actiris, was it wrong?
they gave me a c4 and shook my hand, now what
monday the gate of the factory was locked with a chain

# work-rights
my boss doesnt pay me
not paid since two months
no contract
i work 12 hours a day
sick at work, who pays
boss fired me because i was ill
can they dismiss me when i am pregnant
hours on my payslip are wrong
no holiday money
accident at the building site and the boss says be quiet
my employer says tomorrow tomorrow for my wages
i clean 6 days a week and get 600 euro
they call me in the morning and send me home at noon without money
minimum wage per hour how much
my chief screams at me in front of all
is it normal that i must buy my own safety shoes
work rights
weekend work without extra, is it allowed
i put in notice, he keeps my last salary
he writes four hours on the sheet and i scrub ten
i broke my wrist on the site and the chief said tell them it was at home

# own-business
start my own business
open a shop
self employed
i want to open a restaurant
how to become zelfstandige
independant status
i braid hair at home and want to do it officially
food truck permit
i bake cakes for everyone, can i sell them legally
nightshop what do i need
company number
my husband repairs cars and wants his own garage
uber driver as freelance
what does it cost to be your own boss
social contributions of independent
business plan help
tired of working for other, want my own sign on the door

# training-job
learn a trade
vocational training
i want to become a welder
internship
stage
course for electrician
training nurse aide
opleiding vdab
i want to learn with my hands, not with books
work placement in a company
forklift licence
is there training to be a bus driver
my son hates school but loves motors
ibo contract
on the job training
how can i be a care worker for old people
from cleaning to something better, what study exists
apprenticeship
i am 24 with no profession, i would like to become plumber

# volunteering
i want to do volunteer work
volunteering
can i help somewhere
i cant work yet but i want to do something useful
voluntary work while i wait for papers
im bored doing nothing, give me a task
may asylum seekers do volunteering
i have free time and strong arms
i was a doctor, i want to give something back
unpaid work to get experience
where do they need people, old folks home maybe
does volunteering affect my unemployment money
helping hand wanted anywhere?
i would like to give my time to others
my father is retired and wants to be useful
my hands are itching while i wait for the permit, no pay needed
sitting in the centre makes me crazy, let me at least sweep or cook for someone

# benefits
i have no income
living wage
leefloon
social assistance
ocmw
cpas money
how to get help from the state
we live from nothing
no salary no dole, what do i do
how many euro is equivalent living wage
my leefloon is stopped
my husband left and he was the one who earned
the ocmw refused me
money finish on the tenth and the month has 30 days
refugee recognised, who gives me money now
financial support
i am 18, live alone, no parents, no money
my sister lives on what friends slip in her hand
RIS revenue
we boil rice and count coins, no salary comes in at this address
my savings from home lasted till last week

# debts
i have debts
cant pay my bills
bailiff
huissier at the door
reminder letters
pay in instalments
deurwaarder
debt mediation
i owe 4000 euro and earn 1300
i borrow from one to pay the other
they take half of my wage every month
threatening mails from incasso bureau
a man came to write down my tv and my sofa
i bought a phone on credit and now it is three times so much
the bills i put in a drawer because i can not look at them
collective debt settlement
payment plan
the fine became 600 because i did not pay in time
every morning i am afraid of the postman
the red letters come on top of each other
my mother signs for credit to pay her credit

# energy-bill
electricity bill too high
energy bill
gas is so expensive
social tariff
they cut off my power
prepaid meter empty
water bill
heating costs
we sit in coats on the sofa because the radiator costs too much
i cook in the dark nearly, engie wants 900 euro
regularisation bill of 1100 from the energy company
fluvius letter
my radiator eats my wage
budgetmeter
no money for the card of the gas
which energy supplier is cheapest
the kids wash with cold water since we save on gas
do i get a discount on electric as omnio
they will close my water
i switch the light off and we all go to bed at seven
grandma wears gloves in the kitchen, she doesnt dare to turn the knob

# child-benefit
child benefit
groeipakket
kindergeld
allowance for my baby birth
i dont get money for my children
how much per child per month
starting amount pregnancy
allocations familiales
we have a third child since may, who do i tell
my kids came here in june, from when do they pay
fons
child money stopped when my son turned 18
twins are born and everything costs
who gives money for the children when parents live apart
school bonus in august
myfamily letter asks papers of the kids
famiris

# bank-account
open a bank account
bank account
i need iban
bank refuses me
basic banking service
my salary needs an account
bank card lost
send money to my mother in gambia
how do i pay by transfer
western union expensive, other way
the counter at kbc is closed, everything by machine
card stop
orange card, can i open account
my employer will not pay cash
my card was swallowed by the machine
all money i have is in my sock, i want a safe place
bank closed my account without reason
bancontact pin three times wrong
i get my wage in an envelope and i walk home afraid

# phone-internet
phone subscription
sim card
cheap internet at home
proximus contract too expensive
which provider is good for little money
mobile data finished
how do i stop my telenet contract
my kids need wifi for school but we have none
social tariff internet
unlimited call to africa
they sold me two gsm contracts at the door
prepaid card
internet
bill of 190 for my mobile, i only used it for facebook
no connection at home, i go sit by the station for signal
change number to other operator
base or orange what is cheap

# pension
pension
when can i retire
old age pension
i am 65 what now
my father worked 20 years in belgium, what does he get
retirement
igo guarantee of income elderly
mypension
my back says stop but how old must i be
does my work in italy count for my retirement
widow pension
pensioen aanvragen
my mother never worked, does she get something at 67
i live abroad part of year, will i keep my pension
how much a month when you are old here
pension from my home country and belgium together
forty years on the site and now what will i live from
my knees are finished after 41 years of bricks, may i stop now

# disability-benefit
disability allowance
handicap recognition
recognised as handicapped, at which office
i cant work anymore, im disabled
invalidity
my child is autistic, is there money for it
long sick, mutual doctor says
FOD sociale zekerheid handicap form
zorgbudget
my son is blind, where do we apply
parking card for disabled
how many points did they give me
my legs dont carry me anymore and i was a mason
the controle doctor says i am fit, i am not
more than a year on sick benefit
my husband had a stroke and stays half paralysed, what help financial
tegemoetkoming
increased child allowance for special needs

# school-costs
money for school trip
school bill
i cant pay the school
bosklassen cost 200 euro
school allowance
schooltoelage
my son didnt go to the zoo with his class because of money
three children three invoices from school
laptop for secondary school 500 euro, who helps
swimming, sandwich, photo, every week they ask money
studietoelage
my girl hides the bill in her bag because she knows i am short
books for the school year too expensive
back to school, schoolbag and pens for four
maximum factuur
can i pay the class trip bit by bit
lunch money at the refter
skiing with school, i said she is ill
she wants to go to the farm with her class and i had to say no
the secretary of the school rings for 86 euro every week

# scam
i was scammed
fake message
somebody took my money online
phishing
i clicked a link and my account is empty
a man rented me a flat that doesnt exist
they say they are from the bank and asked my code
i paid deposit and he disappeared
false sms from bpost
fraud
someone uses my name for a loan
a lady promised papers for 2000 euro, she is gone
is this mail real or fake
i gave my card number by phone, stupid me
whatsapp from my son with a new number asking 800 euro
sold me a phone that is a box with a stone
my mother won a prize they say, she must pay first
card stop i gave my pin to a stranger
the bank lady on the phone was so friendly and now there is zero on it
i sent the key money and the address does not exist

# find-housing
i look for a house
apartment to rent
room
need a flat urgent
we are 5 persons and look for 2 bedrooms
cant find anything, everything too expensive
studio cheap
they see my name and the flat is gone
1100 for two rooms, my wage is 1500
i visited 22 apartments, always someone else gets it
i must leave the centre, i am recognised, where do i live now
can you help me find a place to live
my brother sleeps on my sofa, he needs his own place
kot for student
owner asks three pay slips and i have none
immoweb is in dutch, who can call for me
we live four in my sister living room
kids need own room, searching for bigger home
house for rent with garden please
we are four in my cousin's living room since march
i ring, they hear my accent, and it is just rented

# social-housing
social housing
how to register for social house
sociale woning
waiting list social apartment
inscription logement social
how many years do i wait for a social flat
i am on the list number 845
cheap house from the commune
housing company letter to update my file
rent according to income
i dont know how to apply for a state apartment
am i still registered? nobody writes me
they removed me from the list because i did not answer
woonmaatschappij
seven years waiting for a home of the government
divorced with two kids, do i get priority for social
do i need to speak dutch for a council house
my folder is at the bottom of the pile since 2017

# landlord-problem
problem with my landlord
deposit back
rent increase
landlord doesnt repair
he wants 150 more per month
my owner comes in with his own key
rental contract i dont understand
kotbaas keeps my guarantee
how do i end my lease
notice period rent
he asks cash and gives no paper
huurwaarborg
i told him ten times the tap leaks, he hangs up
he says three months to leave because his son will live here
can landlord refuse my domicile
i signed for 3 years but want to go earlier
ocmw guarantee for rent, owner does not accept
the owner shows up unannounced at 10 in the evening
who pays the broken boiler, me or him
he walks in without knocking to look if it is clean
i left the flat clean and painted and he will not return my 1500

# bad-housing
mould in my house
damp walls
the heating is broken since november
rats
too small for us
water drips from the ceiling on the bed
black spots on the wall and my baby coughs
cold house
cockroaches everywhere
six of us in one bedroom
the window doesnt close, wind comes in
house inspection unfit
we wake up and the blanket is wet from moisture
electricity sparks in the bathroom, it isn't safe to live
no hot water for a month
bad smell and humidity
toilet is broken, we use the neighbours
my lungs are bad from this flat
conformity attest woning
my daughter draws with her finger in the wet on the wall
every winter the doctor says again it comes from our walls

# eviction
eviction
i have to leave my house next month
we lose our home
the judge says out before 1 june
they will put us on the street in three weeks
house is sold, we must go
uithuiszetting
i got paper that i have to move out
the bailiff comes on the 15th to change the lock
two months rent behind and he wants us gone
our building is declared unfit, everybody must leave
contract stops end of this month and i found nothing
my roommate says i have to go by sunday
where will we live after the fire of our flat
centre says my time is up, 2 months to find something
expulsion
my uncle wants his room back at the end of the month
the mayor closed our house
we have until the end of the month, then someone else gets the keys
the judge gave us one month and we have four children

# furniture
i need furniture
bed
fridge second hand
washing machine cheap
we sleep on the floor on blankets
new flat and it is empty, no table no chair
free furniture
kringloop
sofa for small price
kitchen pots and plates
my kids do homework on a box
baby bed and stroller
cupboard
oven broke and no money for new
got the key yesterday, now i need everything
is there a shop with used things for the house
mattress for my son
lamps curtains and blankets where cheap
our milk stands on the window sill because we have no frigo
our plates are on the floor because there is nothing else to put them on
my baby sleeps in a drawer

# waste
which day is rubbish
trash bags
pmd bag blue
where do i buy the brown bags
container park
i got a fine for my garbage
old sofa where to throw
glass container
how do i sort
which colour bag for plastic
recyclingpark hours
the truck did not take my bag, there is a red sticker on it
my neighbour angry because my bin outside on wrong day
diapers go in which bag
batteries and old phone where to leave
ophaalkalender
what to do with old oil from frying
intercommunale

# neighbours-trouble
noise from upstairs
problem with my neighbour
neighbour complains about us
music till 3 in the night next door
they bang on the wall when my baby cries
dog of the neighbours barks all day
he parks in front of my door on purpose
the lady downstairs hits the ceiling with broom
neighbour dispute mediator
smoke of their barbecue in my bedroom
she says that our cooking smells
somebody who can speak with the people next door for us
kids play on the stairs and the old man shouts
tapage nocturne
quarrel over the hedge
they throw rubbish on our side
i say hello and they turn their head, now they wrote a nasty note about my children's noise
the man under us plays drums and i start work at five

# moving-help
help with moving
van to move furniture
rent a small truck
i move saturday and have nobody
who can carry a washing machine to the third floor
verhuis
i got a wardrobe from a woman but no car
boxes for moving
transport for my sofa
two strong men for one hour
how do i take all my stuff to the new flat
moving house and my back is bad
cheap movers
someone with a trailer
camionette
the key is from the first and everything still stands in the old flat

# food-aid
i have no food
food parcel
food bank
we are hungry
nothing to eat till friday
my fridge is empty
milk for baby no money
voedselbank
i give the children and i take tea only
where do i get a package of food
colis alimentaire
rice and oil finish
after rent stays 20 euro for the whole month
how do i get on the list for food
last two days just bread
free groceries
we skip meal so the little ones can have
social grocery
old lady next door has only biscuits in her cupboard, where can she get help
i drink water so that my belly thinks it is full
at the end of the month the children ask why there is only rice
my neighbour sends her kids to us around dinner time, her cupboard is bare

# cheap-meal
cheap meal
warm lunch
social restaurant
where can i eat for little money
dish of the day price
eat together
hot soup
i cook never because i am alone, somewhere to eat with others
5 euro lunch
menu of this week
i have only a microwave in my room
can i eat at noon with my two kids
reserve a table for lunch
dagschotel
dinner for people without much money
retired man wants a decent hot plate a few times a week
volkskeuken
community meal
a sandwich from the shop costs six euro, that is not for me
my father eats soup from a tin every day, he would love a cooked plate

# food-rules
is the food halal
vegetarian
no pork
my son is allergic to nuts
do you have something without meat
gluten free
is there gelatine in the dessert
what meat is in the soup
haram or halal
i dont eat beef
vegan
lactose problem
i fast, can you keep my plate for later
we are hindu, what can we take
my daughter gets red spots from eggs
is alcohol used in the sauce
can i trust the kitchen, i am muslim
kosher

# clothes
clothes
second hand shop
winter coat for my son
shoes size 38
baby clothes
it is freezing and we came with slippers
cheap clothing
my kids grow so fast, trousers too short again
where to get free coats
jacket
kringwinkel clothes
my daughter goes to school in summer shoes
maternity dress
i have one pair of jeans only, i wash it at night
warm things for winter
interview and no proper shirt
blankets and sweaters
clothing bank
boots for rain
my son walks to school in his summer jacket
socks on her hands in place of gloves

# toys
toys
presents for my children
my son has birthday and i have no gift
second hand toys
toy library
spelotheek
saint nicholas comes and i have nothing
swap toys
lego cheap
borrow games for kids
my kids play with empty bottles
doll for my girl
puzzles and dolls to exchange
little car and ball for 3 year old
we left all the toys in ukraine
where do parents with small purse find christmas gift
toy swap day
all his friends get a visit from sinterklaas, what do i tell my boy

# donate
i want to donate clothes
give away furniture
can i bring old toys
donation
where can i drop off bags with clothes
i have a baby bed too much
give money to you
do you take a working fridge
we are moving and have many things left
bank account for gifts
food left from our shop, do you want it
my children are too big for these clothes, somebody else can use
i would like to support you financially
are you looking for bikes
cleaning out my mothers house, you want pots and plates?
collecting point for winter coats
my company wants to sponsor something

# wash
shower
where can i take a shower
wash my clothes
laundry
no hot water at home, want to wash myself
i sleep in my car and i smell
washing machine to use
wassalon
bath
public shower
towel and soap
clothes dirty and no machine
can my kids have a bath somewhere
three days not washed
wash and dry price
laundrette
homeless friend needs to get clean before his interview
we boil a kettle and stand in a bucket

# toilet-prayer
toilet
can i pray there
prayer room
where can i change the baby
wc
is there a quiet room
place to pray at noon
changing table
we are here all afternoon and it is asr time
breastfeeding corner
restroom for disabled
wash feet before salat
i need a silent spot for five minutes
my little one needs the potty
bathroom
direction of mecca
can i bring my prayer mat

# computer-use
can i use a computer
printer
print a document
copy
scan my papers
wifi
is there internet for visitors
i have a form in my phone and they want it on paper
computer to type my cv
scan and send to the commune
free wifi
password of the wifi
how much for a photocopy
my laptop is broken and i must finish an application on the site
i need a big screen, the phone is too small for this form
print ticket
pc room
make a pdf of my passport

# digital-skills
learn computer
help with my smartphone
how to make an email address
course for beginners computer
i dont know how to send a mail
my mother has a new phone and is afraid to touch it
smartschool i don't know how it works
learn word and excel
digital help point
digipunt
how to download an app
i press and everything disappears
the son put whatsapp on it but how do i call with pictures
i am too old for this internet thing
install
online banking step by step, who shows me
forgot my password every time
digital course
how do you fill a form on a site, i never used a mouse
my nephew pressed all the buttons for me but he lives in gent now
everybody says just do it online, as if i know how

# public-transport
bus ticket
how do i buy a train ticket
de lijn
season ticket cheap
abonnement
is there reduction for train
nmbs
mobib card
bus free for kids?
i got a fine on the tram
to my work i go with 2 buses and it eats 60 euro
which app for the train
ov for ocmw people
machine at the station takes no coins
night bus
omnio ticket train
i missed the connection every day, who knows the timetable
card for bus of my son to school
how can i travel to ghent with small money
to get to class i walk an hour because the bus is 2.50

# parking
parking
where can i park
is there place for my car
blue zone
do i have to pay for parking
disabled parking spot
bike rack
where do i leave my bicycle
i come with a van
got a ticket yesterday in your street
free parking near you
can i put my scooter inside
i drop my wife off, may i stop before the door
secure place for bike
garage near
parking disc needed?
is the square full on market day for cars

# bike
learn to ride a bike
i need a bicycle
bike repair
cycling lesson for women
flat tyre
second hand bike
fiets
in my country girls dont ride, i want to try
rent a bike for a child
brakes broken
my son came home with a bent wheel
somebody stole my bicycle, where do i find a cheap one
bike workshop
child seat for bike
everyone goes on two wheels and i walk
i am 42 and scared to fall, is there a teacher for cycling
helmet and lights
blue bike
the school is 4 km and my legs are tired, two wheels would change my life

# shopping-repair
repair cafe
my toaster is broken
fix my lamp
swap shop
give away shop
zip of my coat is broken
who can repair my vacuum cleaner
weggeefwinkel
trade things i don't use
radio stopped working
new one costs 80, the old one only needs a screw
mend trousers
sewing machine stuck
is there a place where volunteers fix stuff
exchange clothes and things with others
my iron makes smoke, throw away or not
coffee machine leak repair
give box

# garden
garden
vegetable garden
i want to grow my own vegetables
community garden
allotment
piece of land for tomatoes
in my country i was farmer, here i have a balcony
volkstuin
seeds and plants
plant together
my father misses the soil
where can i have a plot
samentuin
herbs
garden with kids
i would like to dig and sow again
how much is a small garden per year
tomatoes on my window sill is all the farming i have left

# doctor
i need a doctor
im sick
fever 39
which doctor takes new patients
huisarts
my son is ill since three days
family doctor who speaks english
make appointment with doctor
pain in my belly
all doctors say we are full
i cough already two weeks
medecin generaliste
ear hurts
no doctor yet, just moved here
my mother is dizzy all the time
stomach ache
wijkgezondheidscentrum
rash on my arm and it itches
need a sick note for my work
my wife doesnt feel well, where do we go
i vomit since morning
my wife has been hot and shaking since yesterday
my neck is stiff for a week and no practice takes us

# doctor-night
doctor at night
doctor in the weekend
wachtpost
duty doctor
it is sunday and my child has fever
doctor on call number 1733
who is open on a holiday for sick baby
ear pain at 2 in the night
my doctor is closed until monday
garde medicale
is there a doctor now, it is late
saturday evening and i sprained my foot
after hours doctor
all practices closed, daughter keeps throwing up
not for 112 but i can't wait till monday
weekend gp
he burns with fever and it is 11 pm
my baby has 39.5 and the practice is dark until tomorrow

# doctor-uninsured
doctor without insurance
no papers and sick
who pays doctor if i have no mutual
dringende medische hulp
urgent medical aid card
i cannot pay the doctor
free clinic
doctors of the world
medical card from cpas
i stay ill at home because a visit costs 30 euro
undocumented and pregnant can i see a doctor
my insurance is not in order, can i go anyway
hospital wants money first, i have no card
my friend no document, have pain, afraid to go hospital
aide medicale urgente
no national number no doctor?
tourist visa and ill
i keep my cough inside because they will ask for a card
my mother visits from abroad and her heart pills are gone, she is covered nowhere

# health-insurance
mutuality
health insurance
mutuelle
ziekenfonds
how do i join a mutuality
reimbursement doctor
klevers stickers
i paid the doctor, how do i get money back
which one is best, cm or solidaris
are my kids covered with me
verhoogde tegemoetkoming
my medicine cost 60 euro, does somebody give back
omnio status
green paper of doctor what to do with it
i started to work, am i insured now
they say my coverage is stopped
yellow little labels with my name
hospital insurance
i have a drawer full of receipts of consultations, what do i do with them

# dentist
dentist
toothache
my tooth hurts
tandarts
wisdom tooth
my cheek is swollen from a tooth
teeth of my kids
dentist for free
nobody takes new patients for teeth
half a tooth broke off
i can eat only at left side
hole in my molar
braces for my daughter how expensive
dentiste
gum bleeding when i brush
i am scared of the drill, a kind one pls
no sleep, my jaw throbs
false teeth for my father
i chew on one side and cry with cold water

# pharmacy
pharmacy
medicine
apotheek
which pharmacy is open
prescription
i lost my doctor's paper for the pills
where can i buy paracetamol
pharmacist on duty
my insulin is nearly finish
antibiotics without prescription?
baby syrup for fever
medicine too expensive
how many times a day must i take, the box is in dutch
pharmacie de garde
can someone else pick up my pills
i have the code on my id card they say, what now
eye drops
my blood pressure tablets ran out

# pregnancy
im pregnant
midwife
giving birth
i missed my period
vroedvrouw
contraception
the pill
where do i give birth
my wife expects a baby in may
abortion
condom
my belly grows and i know nobody who did this here
first baby, what do i have to arrange
pregnancy test
ultrasound
sage femme
two lines on the test and i dont know what to do
spiral iud
who comes along when the pains begin, i am alone
too late, i'm already 5 months and saw nobody yet
i am late two weeks and feel sick every morning
my sister is seven months along and has never seen anyone for it

# baby
newborn
my baby cries all night
kind en gezin
weigh my baby
nappies
breastfeeding hurts
baby doesnt drink
milk powder
consultatiebureau
how often wash a newborn
i have a little one of 3 weeks and no mother near to ask
one office ONE
nurse home visit after birth
when can he eat vegetables
diapers cost so much
red bottom
he sleeps only on my arm
bottle or breast
kraamzorg
new mom and no idea if she eats enough
nobody told me that they scream this much, three weeks old

# vaccination
vaccination
vaccine for my child
injections
flu shot
we have no vaccination book
which vaccines are needed for school
measles
tetanus
spuitje
travel vaccine for congo
where does my baby get the needles
covid jab
i dont know which shots my kids had back home
they ask proof of immunisation
hepatitis b
my arm is swollen after the jab at school
catch up inoculation

# stress-sleep
i cant sleep
stress
bad dreams
nightmares
too many worries
my head is full
i am always tired
i lie awake till four
nerves
the thoughts go round and round like a wheel
when door bangs i jump
relax course
no energy, i drag myself through the day
my husband screams in his sleep
i forget everything lately, pots burn on the fire
burnout
how can i find some calm
sleepless since the letter came
my heart goes fast in the supermarket
headache from worry
too much on my shoulders
at three in the night i am counting the cars outside
my father gets up ten times to check the door

# psychologist
psychologist
i am depressed
i feel sad all the time
trauma
i want to talk to somebody about what happened
anxiety
panic attacks
therapy
i cry for no reason
what i saw in the war stays in my eyes
mental health
my daughter does not laugh anymore since we fled
somebody to listen to me
since my father died i am not the same
heart is heavy like stone
my wife stays in bed all day with the curtain closed
psycholoog who speaks my language
the past comes back when i close my eyes
caw or cgg for talk
counselling
in libya happen many things to me, i never told
he doesn't eat, doesn't talk, just stares
i smile at work and in the car i fall apart
she washes the same cup for an hour and looks at nothing
i survived the boat but the boat is still in me

# addiction
alcohol
my husband drinks too much
drugs
stop smoking
gambling
i cant stop with the online casino
addicted
my son smokes weed every day
help for alcoholic
AA meeting
bottle is empty before noon again
he sold our tv to buy stuff
i start with one beer and finish with the crate
cocaine
my salary goes to the betting shop
tabakoloog
he is never sober when he comes home
verslaving
sleeping pills every night, i cant without
he hides bottles in the washing machine
the rent money went into the machine at the newspaper shop

# disability-care
wheelchair needed for my father
home care
my son has down syndrome
handicapped
nurse at home
respite care
my mother can't wash herself any more
vaph
autism
care for disabled child after school
hearing aid
i carry my daughter up the stairs, she is 11
day centre for disabled
crutches where to borrow
thuiszorg
deaf
blind brother needs someone to go out with
my husband came out of hospital without leg, who helps at home
hospital bed rent
special transport for my son

# hospital
hospital
operation
bill of the hospital
which hospital is near
ziekenhuis
i must have surgery next week
visiting hours hospital
can i see a specialist
hospital social service
1800 euro for two nights in a bed there
how do i get an appointment at the eye department
scan mri waiting
clinic
they will put a tube in my father, nobody explained
what do i pack for when they operate me
letter from uz
my baby is in neonatology
paid in advance for the surgery, is this normal

# healthy-living
diabetes
lose weight
healthy food
diet
how can i eat better
dietician
exercise for my health
sugar
my doctor says walk more and less fat
high blood pressure, what to cook
since i came here i gained 15 kilo
my children only want chips and cola
healthy cooking workshop
cholesterol
move more
bewegen op verwijzing
out of breath after one stair
food triangle
how much water and fruits should kids take
my trousers dont close any more and my knees complain

# school-enrol
enrol my child in school
which school
change school
school registration
inschrijven school
my daughter is 2.5 when can she start
OKAN
secondary school for newcomer
kindergarten place
all schools are full
we moved and my son has no school now
when is registration open for next year
my boy of 12 came last week, he stays home
school without papers for my children
he wants to leave this school, how do we do
maternelle
catholic or city school what is difference
nursery school register
technical or general which is right for her
my grandson must start in september, where do we begin
he is six and sits at home while the neighbour kids walk by with schoolbags

# school-talk
talk with teacher
letter from school
i dont understand the school
parent meeting
report card
how does school work in belgium
oudercontact
my child is sick today, how do i tell the school
smartschool message
b attest what does it mean
my son must stay after class, why
the teacher invites me, what do i have to say
absence note
what do i put in his lunch box for the trip
agenda has red words every day
school closed today?
strike day
the juf wrote something in the notebook, my husband and i cannot follow
can i go with my kid to the class on first day
points of my daughter are low, what now
there is red ink in his diary again and i dont know what i should sign

# homework-help
homework help
my child needs help with homework
tutoring
huiswerkbegeleiding
maths is hard for my son
i cant help her with her lessons, i do not know it myself
student that comes home to help
extra lessons
french test tomorrow and he knows nothing
study support
my daughter sits till ten with her books and cries
reading with children
after school study
quiet place to study for my teenagers
four kids at one table, nobody can concentrate
private teacher cheap
somebody explain fractions to my girl
exam in june and my boy panics
my kids homework is like chinese for me
we all three look at the exercise and nobody knows
my wife and i never learned fractions, how can we explain them

# child-problem-school
my son is bullied
bullying
my child learns slowly
clb
they laugh at her because of her accent
he doesnt want to go to school
dyslexia
adhd
my child is angry in class and hits other kids
school says special education
my daughter doesn't speak in class not one word
pupil guidance
he comes home with a torn jacket and says nothing
she has no friends on the playground
stomach ache every monday morning before school
suspended from school
pesten
logopedie
teacher says he cant sit still
my boy is 8 and still cannot read
they call him names
he asks every sunday if he may stay home from school
her lunch box comes back full and her eyes are red

# childcare-everyday
creche
nursery
child minder
daycare
kinderopvang
onthaalouder
i found a job but who keeps my baby
place in creche
how much per day for creche
attest inkomenstarief
i start at six in the morning, nobody opens then
my baby is 6 months
nanny
garderie
waiting list daycare
my mother in law can not mind him any more, i must work
before and after school care
babysitter for every day
fulltime job and a toddler
i got the job but then who has my little one from seven to four

# childcare-during
can i bring my baby to class
childcare during the lesson
who looks after my kids while i study
babysit at the course
i come with my child is it ok
my toddler is always with me
is there a play corner
i want to learn but my baby is with me
can she sit next to me in the lesson
opvang during course
no one to leave my son with when i come
i breastfeed, may i take him in
kids room during the activity
i miss the lessons because no babysit
my twins of two, can they play there while we talk
do you have somebody for the small ones on the women morning
garderie pendant le cours
can my 4 year old wait inside quietly
my two year old goes everywhere i go, also to your lessons?

# children-activities
activities for kids
wednesday afternoon
crafts
something to do for my children
play
my kids watch tv all day
drawing club
hobby for my 7 year old
storytelling
speelplein
they jump on the sofa, they need to go out
where can my son play with others
free activity children
painting for little ones
chiro or scouts
no garden, no friends, my girls get bored after school
kids club
puppet theatre
music for children
three kids in forty square metres on a rainy wednesday

# holiday-children
camp
summer camp
school holidays what to do
easter holiday camp kids
vakantie
two months summer and i have to work
sports camp
kids at home during autumn break
holiday programme
cheap camp
july and august, where can my children go
kamp
krokusvakantie
the others go to spain and mine stay in the flat
day camp with lunch
stage for kids in summer
week of crafts in holidays
who keeps them busy when school is closed one week

# teenagers
something for teenagers
youth centre
my son of 15 hangs around
jeugdhuis
football for boys 14
where can i chill with my friends
im 16 and bored
girls night youth
youth worker
playstation and pool table
they stand at the station till late, my boys
youngsters
is there a place for us after school
skate
rap studio
my daughter of 13 is always on her phone in her room
hang out
boxing for youth
teen club
he has the wrong friends, i want him somewhere good
my boys kick a can in the parking till dark

# parenting
parenting
my child doesnt listen
puberty
how to raise kids here
opvoeding
he screams in the shop and throws himself on the ground
parents group
tantrums
my daughter lies to me
i shout too much at the kids
phone rules for children
bedtime is a fight every evening
huis van het kind
my son is rude since we live here
single mum of three, i cant get them to obey
jealous of new baby
they don't want to speak our language at home
how strict may parents be in belgium
he is 14 and slams doors
opvoedingswinkel
i say no, he laughs and does it again
my mother raised nine and i can't manage two here

# playgroup
playgroup
mums and babies
toddler group
meet other mothers with small kids
baby cafe
my baby is one and never saw other children
play together with parents
ontmoetingsplaats for toddlers
dads with babies
crawling group
sing with baby
spelen en ontmoeten
at home with twins and no adult to talk to
where can my 2 year old play while i sit there
mini gym
parent and child morning
baby massage
my little boy must learn to share toys before school starts

# young-adult-study
study at university
scholarship
adult education
cvo
i want to finish secondary school
college
beurs for study
second chance education
how do i enrol at the hogeschool
i am 20 and want to be an engineer
student job and study together
which direction to choose after school
i stopped my studies because of the war, want to go on
master degree in english
evening school diploma
tuition fee for refugees
my niece passed 18 and okan is over, what now
examencommissie
academic preparatory year
half of my engineering degree is under the rubble, i want to finish it

# child-alone
i am 16 and alone here
guardian
voogd
minor without parents
unaccompanied
my nephew of 15 came alone
no mum no dad in belgium, im 17
they say i am not a minor, test of bones
tutor for minor refugee
i turn 18 and must leave the centre
my parents stay in afghanistan, i came by myself
foster family
pleegzorg
dienst voogdij
mena
a boy at our mosque has nobody, he is maybe 14
who decides for me if i am under age and no family
i am a kid and i travel alone from calais
my voice just broke and i must do everything by myself in this country

# lonely
im lonely
i am alone
i know nobody here
bored at home
nobody to talk to
all day i look out of the window
the tv is my only friend
eenzaam
since my wife is dead it is quiet in the house
my mother sits the whole day on the balcony
nobody rang my bell this month
sundays are the worst
i speak more with the cat than with people
no friends
alone in belgium
work, home, bed, work, home, bed, with no one
my phone never rings
i eat alone every evening
in my country the door was always open, here it stays shut
he does not leave the flat, he has no one
i set the table for one
on my birthday the only message was from the phone company
my aunt says good morning to the radio

# meet-people
make friends
meet people
where can i meet locals
a place to drink coffee
meeting place
i want to know belgians
get to know new persons
inloop
is there a cafe where everybody can come
i came from brussels to here and would like some company
chat and tea
ontmoetingshuis
how do people make friends here, they are so closed
someone for a walk and a talk
my sister is new in town, she would love to meet others
play cards with people
can i just drop in for a coffee
expat looking for friends
mix with other cultures
i have lots of neighbours and i know not one first name

# women-only
only for women
women group
are there men
can my husband come to the women's group
ladies
vrouwengroep
a place without men
i wear hijab and want swimming with women
my wife may come only if no men
girls night
mother's morning
woman teacher possible?
i feel free only between sisters
sewing for women
is my son of 12 allowed with me in the women group
femmes
women's day
i would rather not sit next to men i dont know

# men-only
group for men
can men come too
only for men?
mannen
im a man may i join
something for fathers
my husband wants to meet other guys
is there an activity for men
everything is for women here, what about us
men's evening
dads group
i am a guy of 30, am i welcome
hommes
where do men drink tea and talk
he would go if there were other males
brothers meeting
cooking for men
boys and men only football

# older-people
something for seniors
older people
my grandmother is 75, what can she do
pensioners club
for elderly
im 68, is there a group
ouderen
grandpa is bored
tea afternoon for old people
lokaal dienstencentrum
my dad retired and his legs are slow but his head is good
activity 60 plus
bingo
old lady who wants to come out of her house
seniors gym
personnes agees
can somebody visit my old mother
my hair is grey, am i too old for you
my grandfather knows a thousand stories and there is nobody of his age to hear them

# activities-soon
what is there to do this week
activities
agenda
calendar
any event this month
whats on
program
what do you organise
anything fun this weekend
what happens on saturday
upcoming
nothing to do tonight, you have plan?
next activity
kalender
list of all activities pls
is something going on in the holidays
free day tomorrow, where can i go
flyer of november
my visitors come on friday, is there something nice with you
my kids ask what are we doing sunday and i have no answer

# trip
trip
excursion
day to the sea
when is the next outing
daguitstap
can we go along to the zoo
bus trip
i never saw the ocean
visit bruges
uitstap
trip for families
we never leave this town
museum visit
places left on the bus to the beach
my kids want to go to plopsaland
day out
hike in the ardennes with the group
how much for trip to antwerp
i came here 2 years ago and i know just the road to the lidl, want to see more

# festivity
christmas party
iftar
eid celebration
new year
feast
street party
ramadan together
buurtfeest
sinterklaas
nowruz
carnaval
barbecue
i have no family to break the fast with
we celebrate easter alone, is there something
world women day party
multicultural festival
diwali
christmas eve and i am on my own
suikerfeest
barbecue with the neighbourhood
do you hold a new year drink

# sport
sport
football club
swimming
fitness
yoga
gym cheap
i want to play basketball
running group
my son plays football, which club
swimming lesson for women
volleyball
boxing
zumba
cricket team
my body is stiff from sitting
i used to run marathons at home, with who can i train
sportclub
uitpas sport discount
i can't swim and the sea is near
learn to swim adult
badminton
since i stopped running my head is not good

# music-art
music
dance
sewing
painting
choir
i want to sing
theatre
guitar lesson
cooking together
knitting
handicraft
i play oud, are there other musicians
drawing
pottery
my mother embroiders beautifully, is there a group
african drum
naaiatelier
art workshop
film making
i danced in a group back home and my feet miss it
crochet

# library
library
borrow books
bib
books in arabic
library card
opening of the library
childrens books
bibliotheek
where can i read newspaper
easy books to learn dutch
return a book late
films and dvds to lend
is the library free
i finished all my books and can't buy new
comics
reading corner
study in the library
my daughter has read her three books so often she knows them by heart

# neighbourhood
neighbourhood
my street is dirty
neighbours help each other
traffic too fast in our street
i want a bench in the park
buurtwerk
who can i ask to water my plants when i am away
street light broken
community work
idea for our quarter
babysit for you, you cook for me, is there something like this
no playground for the kids in our block
wijk
together we want a zebra crossing
get involved in local area
lets clean up our square
old neighbour needs groceries, i can do it
buurtcomite

# own-community
people from my country
eritrean community
association of somali
afghans here
are there other ghanaians
moroccan group
i miss to speak my mother tongue
pakistani association
self organisation
congolese women
tibetans
any indians around
i smell bread like at home in this street, where are my people
kurdish centre
ukrainians meet
filipino club
cameroon community in brussels
diaspora
nepali new year with others from home
i have not heard a word in tigrinya since i moved to this town

# bring-friend
can i bring a friend
may my sister come too
bring my family
can i come with my husband
is my cousin welcome
plus one
friend can come with me
we are five is that ok
i dont like to come alone, may somebody join
can my neighbour come with
i want to take my mum along
is it a problem if three people come in place of one
bring guest
my colleague is interested also, can she come with me
with my kids and my mother in law together
my friend not sign up, can come?
must everybody be registered or can i just bring them

# religion
church
mosque
are you christian
is your organisation religious
where is a mosque near
temple
i am muslim, can i come to you
orthodox church
do i have to believe in god to join
protestant
english mass
buddhist
friday prayer
are you catholic
my faith is different, is that a problem
pentecostal church african
do you talk about jesus in your lessons
gurdwara
synagogue

# about-us
who are you
what is this
what do you do
what is this organisation
are you from the government
tell me about you
for who is this
what can you help with
is this the ocmw
a friend gave me this number, what are you
i found your card in the doctor's waiting room
vzw what is it
what kind of services
you are which office
is it a school or what
who pays you
do you belong to the commune
my neighbour says you help everybody, with what
explain your organisation

# opening-hours
when are you open
opening hours
are you open today
open now?
which days
what time do you close
are you closed on holiday
open on saturday
i stood before a closed door
hours
is the office open during christmas
till what time can i come
may i pass by after work at 6
are you there tomorrow morning
heures d'ouverture
you open friday?
lunch break closed?
i come by bus at 16h, will somebody be there
opening time

# where-are-you
where are you
address
location
which house number
where is the office
adres
i am in the street but i dont see it
is it the yellow building
what is the street name
which floor
send location
google maps
where is the class
i stand at the church, which door
in which town are you
which bell must i ring
where do the meetings take place
is it next to the aldi

# how-to-get-there
how do i get there
which bus
how to come from the station
is it far on foot
train to you
route
which stop do i get off
walk from metro how long
i have no car, can i reach you
directions
i am lost
from brussels how
tram line
is there bus in the evening to go back
way to your place
by bike how many minutes
the driver put me out at the wrong stop, how now
nearest station

# contact-us
phone number
email address
how can i reach you
whatsapp number
contact
telephone
can i call you
give me number of office
facebook
i want to send you a message
who do i call
contactgegevens
do you have instagram
mail pls
i prefer to ring, what number
can i whatsapp you a photo of the letter
reach the coordinator
number

# appointment
make an appointment
do i need an appointment
can i just come
rendez vous
afspraak
must i sign up
can i come without appointment
book
i want to see someone tuesday
is walk in possible
reservation needed?
next free slot
i need half an hour with the social worker
is it first come first served
do i take a ticket and wait
when can you see me
i rather come in person, tell me a day
plan a meeting
should i announce that i will be there

# cancel-appointment
cancel my appointment
i cant come tomorrow
change my appointment
other day possible?
sorry i missed my appointment
move to next week
i will be late
postpone
my child is sick so i cannot come to my afspraak
forgot my appointment
annuler
i have work at that hour, can we put it on friday
reschedule
not coming today
i have to cancel
train strike, i wont make it at 10
can we do it later
my husband will not be at the meeting, he has to work
earlier hour for my rendezvous

# cost-help
does it cost money
is it free
do i have to pay for help
price
how much is the activity
gratis
is the help free
costs?
i have no money can i still come
do you ask something for this
must i pay for the advice
how many euro to take part
free of charge?
it's not that i pay afterwards?
with uitpas cheaper?
can i pay cash there
what do you charge to help with a letter
i only have 5 euro this week, may i join
membership fee

# who-may-come
may i come
who can come
from what age
i dont live in your town can i come
do i have to speak dutch to come
is it for everyone
without papers welcome?
im belgian may i join too
age limit
my son is 11, old enough?
only for refugees?
conditions to take part
i live in another gemeente
im a student from india, is it for me also
can tourists come
do you accept people like me
who is allowed
is it open for all or members only
i speak bad dutch, will they send me away
i am from another village and have no refugee story, would you still let me in

# wheelchair
wheelchair access
are there stairs
lift
elevator
i come with a pushchair
pram
my mother is in a wheelchair can she enter
is it on the ground floor
accessible
i cant climb stairs
bad knees, how many steps
ramp
rollator
disabled toilet and entrance
double buggy through the door?
my father walks with a stick
i have crutches for six weeks, can i get in
rolstoel

# anonymous
do i have to give my name
anonymous
can i stay anonymous
without name
i dont want to say who i am
must i show my id
no name please
can i come without registering
do you write down my name
i want to ask something but nobody may know its me
you need my real name?
is id card needed to talk with you
secretly ask
can you see my number
may i use another name
my family must not find out that i write here
just a question, i keep my name for myself

# privacy
what do you do with my data
will you tell the police
is it confidential
privacy
do you give my info to immigration office
professional secrecy
who reads this
is this chat safe
will my husband know what i say
do you keep my messages
are you connected with the ocmw
gdpr
is it between us
i dont want that everybody knows my problem
if i tell you i am illegal will they come for me
dont tell my boss please
can the school see this
where goes my information
secret stays secret?
do you speak with the commune about me
my cousin works at the commune, will he hear about this

# complaint
complaint
im not happy with your service
i want to complain
bad treatment at the desk
the lady was rude
nobody helped me
klacht
i waited two hours for nothing
she laughed at my accent, who is her chief
the volunteer shouted at me
you promised to call and never did
who can i tell that it went wrong
not satisfied
not fair how they handled my file
the teacher comes always late
wrong information you gave me and now i pay fine
i wish to lodge a formal grievance
speak to the manager
unfriendly
i left your office crying because of how that man spoke

# staff-language
do you speak english
which languages do you speak
somebody who speaks arabic
is there someone who speaks french
do you have somalian speaker
can i talk in turkish with you
english ok?
spanish?
my mum speaks only farsi, can she come to you
i don't know dutch, can i call anyway
someone from my country working there?
will they understand me at the office
do your workers know russian
urdu
is there staff for tigrinya
what tongue is spoken at the desk
when i come, in which language can we speak
portuguese speaker

# be-volunteer-here
become a volunteer with you
can i volunteer at your place
do you need volunteers
i want to help you
vrijwilliger worden
what do volunteers do with you
do you pay volunteers
i can give lessons
i am a retired teacher and would like to give a hand to your group
is there an insurance for your volunteers
how many hours a week as volunteer
i speak four languages, useful for you?
help in your kitchen
join your team
you helped me, now i want to do something back for you
must a volunteer speak dutch
meet to see what i can do for your house
i have tuesday free to assist you

# no-answer
nobody answers the phone
no reply to my email
i call and nobody picks up
waiting two weeks for answer
you dont answer
i left a message but nothing
hello anybody there
why no reply
they said they would call me back
third mail and still silence
your number just rings
no response
voicemail again
i am still waiting to hear from you
when will someone contact me
wrote on monday, today is friday
you read it, blue ticks, and nothing
it rings and rings and then a machine talks

# lost-found
i lost my bag there
forgot my coat
left my phone at yours
did you find keys
lost and found
my scarf is still in the classroom
umbrella
i think my glasses are with you
my son left his hat
verloren voorwerpen
did somebody hand in a wallet
black jacket on the chair
i cant find my earring since your party
left my lunch box
bike key
the stroller is still in your hall
forgot something
my notebook with all my lessons, is it there

# discrimination
racism
discrimination
they dont want me because im black
refused because of my headscarf
flat is taken when they hear my name
he called me monkey
unia
boss says no hijab
they let me wait and helped the white lady first
go back to your country, a man said to me on the bus
club doesn't let us in, only brown people stay outside
my son is insulted for his skin
no foreigners, was written in the advert
treated different because i am foreign
racist neighbour
my cv with a belgian name gets answer, mine not
the guard follows me in each shop
in the hospital they joked on my religion
they spit when i pass with my veil
job gone when they see my beard
at the gate they take my son's bag out, only his
the agency lady was friendly till she saw my scarf

# police-report
somebody stole my phone
my wallet is gone
i was robbed
report to police
stolen
theft
bag snatched on the tram
declaration of loss
pv of police
lost my passport, police paper needed
they broke into my house while we were away
my car is scratched, where do i declare
pickpocket
how do i file a complaint at the police
aangifte
cellar door forced and two bikes away
police report for insurance
my gold chain gone in the metro
someone took my laptop from the train
i turned around for one second at the station and my bag was not there

# quarrel-home
we fight all the time
divorce
my husband and i argue every day
marriage problems
relation counselling
i want to separate
we dont speak since a week
he is jealous of my phone
my wife wants to leave me
quarrels about money at home
mother in law decides everything
who keeps the children when we part
echtscheiding
we sleep in two rooms now
i love him no more but i stay for the kids
family mediation
my teenage daughter and her dad shout at each other
my ex doesn't pay alimony
since we live here my wife changed, we clash
shall we break up
we only talk about who picks up the kids, the rest is shouting or silence

# violence-talk
my husband hits me
violence at home
he beats me
he threatens to take the kids
afraid of my husband
i wear long sleeves to cover the marks
he checks my phone and locks the door
my sister has a blue eye again
he pushed me off the stairs
i want to talk about what he does to me
he says he will kill me if i go
abuse
walking on eggshells, one wrong word and the plates fly
my ex waits for me at the school gate
i ran with the children to my friend
1712
my wife hits me and i am ashamed to say
i sleep with the children with a chair against the door
she fell from the stairs she says, but i heard him through the wall
my son raise his hand to me
he force me in bed

# child-harm
a child is beaten
my husband hits our son
the neighbours leave the baby alone at night
child abuse
i think the girl next door is hurt
my dad beats me with a belt
they lock the kid in the cellar
bruises on my pupil
the children are hungry and dirty, mother is never there
an uncle touched my daughter
i lost control and hit my child
little boy outside in pyjamas in the cold each night
she is afraid to go home after school
neglect
vertrouwenscentrum
my ex comes with the child back full of bruises
my stepfather comes in my room
awel

# suicidal
i want to die
kill myself
suicide
i dont want to live anymore
life has no sense
nobody would miss me
i wrote goodbye letters
better if i am not there
i think about the train
tired of being alive
my friend says he will end it
i look at the bridge every day
i saved all the pills in a box
zelfmoord
my brother gave away his things and says sorry to all
everyone would be better without me
i want to sleep and not wake up ever
i cut my arms
no way out for me
it should just stop

# poisoned
my child drank bleach
swallowed pills
poison
antigifcentrum
baby ate the dishwasher tablet
he drank something from under the sink
she took the whole box of tablets
ate a berry in the park and now vomits
mixed cleaning products and i cant stop coughing
my toddler chewed a battery
wrong medicine, took double of dads
mushrooms from the forest, now we are all ill
petrol in his mouth
overdose
my grandma took her pills three times today
gas from the heater, we are all dizzy
white spirit
snake bite

# life-danger
call ambulance
fire in my house
my father cant breathe
heart attack
unconscious
there is a lot of blood
he fell and doesn't move
accident
112
smoke comes from next door
chest hurts and left arm
baby is blue
she shakes on the floor and foam on mouth
a man with a knife in the hall
not waking up
cut deep, it keeps bleeding
half of his face hangs down
car hit a boy
electric shock and he lies there

# roofless-tonight
no place to sleep tonight
where can i sleep
i am on the street
night shelter
samusocial
i sleep at the station
they put me out today with my bags
kicked out, it is raining and i have two kids
homeless
my friend can't keep me any longer from tonight
bench in the park is my bed
winter shelter
bed for tonight
key doesnt fit any more and my things are outside
nachtopvang
i walk all night to stay warm
woman alone with suitcase at brussels north
just got out of the asylum centre with nowhere to go
the shelter is full they say, where do i lay my head now

# exploited
my boss took my passport
forced to work
human trafficking
i cannot leave the house where i work
i work for my debt and it never gets smaller
they brought me here for a job and it was a lie
we sleep ten in the garage of the boss and may not go out
she must give men massage and gets no money
they have pictures of me, so i do what they say
madam wants 30000 euro
no salary, only food and a mattress
payoke
forced begging
i clean for a family, they lock the gate
he says police will deport me if i talk
pag-asa
they will hurt my family at home if i stop
girl in the carwash is 15 and never goes home
slave

# return-home
i want to go back to my country
voluntary return
go home
return ticket
iom
i give up, back to my mother
tired of europe, i want to return
help to pay the flight home
terugkeer
my father is dying over there, i want to go back for good
is there money when you return
i stop my asylum and leave
going back to georgia with my family
caritas return
no future for me here, better there
can i come again later if i leave now on my own will
belgium is not what i hoped, i miss my land
my suitcase stands ready, i do not want to try any longer here

# war-family
my family is in the war
i lost contact with my brother
red cross tracing
my parents are in gaza
missing in the sea
how can i find my sister
no news from khartoum since a month
family in ukraine in danger
my son was lost on the way in libya
the phone of my mother is off since the bombs
search for missing relatives
they fled and i dont know where
village burned, i dont know who is alive
brother taken by soldiers
evacuate my people from goma
restoring family links
every night i read the names of the dead in tigray
camp in sudan, are they on a list
two grey ticks since october, my mother does not read my messages

# detention
my husband is in prison
closed centre
brother arrested
127bis
visit in jail
they took my friend to a closed center
police caught him at work, no papers
deportation flight tomorrow
detained
how do i send money to a prisoner
steenokkerzeel
my son gets out of prison in june, what then
gesloten centrum
dad behind bars, the kids ask for him
ankle bracelet
he signed something in merksplas
they keep him at the airport since he landed
caricole
lawyer for someone locked up
they came at six in the morning and took him to steenokkerzeel

# female-cutting
female circumcision
fgm
forced marriage
they want to cut my daughter
honour
my father chose a husband for me
in summer they take my girl to the village for the ceremony
i was cut as child and have pain
excision
gams
my uncle will marry me off, i am 17
family says i bring shame, i am afraid
i love a boy from other religion and my brothers know it
grandmother wants it done in guinea
virginity test
reconstruction after cutting
ticket is bought to marry my cousin, i dont want

# lgbt
im gay
lesbian
trans
lgbt refugees
i love men and nobody can know
cavaria
rainbow house
queer
in my country they kill people like me, i like women
bisexual
support for gay asylum seekers
my son told me he is homosexual
i was born boy but feel girl
in the centre they found out and make jokes
lgbtq
other gay arabs to meet
i have a boyfriend, my family may not know
gender change on id
my room mate prays for me because he saw my photos with my boyfriend

`;
