/** Ways of saying things to the assistant, and of needs and topics that came later, in English. */
export const more = `
# say-human
i want to talk to a human
is there anybody real there
typing is hard for me, somebody call me back please
can i ring someone
give me a colleague of yours
no robot please
speak to staff
can a volunteer answer this
put me through to reception
i need a real person not a machine
call me on 0487 when you have time
human
agent
who can i speak with about this
my mother cant read, will someone phone her
i rather explain with my voice
let a person look at my message
forward this to the one in charge
its too private for a computer
hello is anyone alive in that office
enough automatic replies, get me the boss
would it be possible to have a conversation with one of your team members
i want the lady from last week, she understood me
my fingers are bad, i prefer telephone
when will i get a call from you
wanna talk 2 sum1
connect me with a social worker
i only trust people, i dont trust apps
can i meet a worker face to face
my story is long, i tell it to somebody not to a screen
who is on duty today, pass them to me
operator
live chat with advisor
i would like personal assistance from an employee
pls make somebody of you write me himself
you are a bot, bring the manager
customer service
phone my husband back he speaks better
can somebody from there phone me
my number is 0485 00 11 22, ring me when you have time
i refuse to talk to a machine
need a real person not a chatbot
can your colleague answer this
could a volunteer call me this afternoon
i cant read or write well, can we talk by phone
is there a lady or a gentleman who can answer me
give me the boss or whoever is in charge
contact my wife on her mobile, she explains better
can u transfer me to the office
put me on to the lady at reception
who works there, let me speak to them
tell a volunteer to ring me back
i want to hear a human voice
a person please
real human beings only pls
give my sister a call, she speaks better
i want to get someone on the line please
can i speak with the woman from reception
link me to a colleague of yours
better a human than a machine
a person instead of a computer
who of you can i phone with
a phone call from your desk would help

# say-start
start
begin
start over
main menu
go back to the beginning
show me the menu
restart
i want to begin again
new question
let us do it from the top
home page
reset this
can we go back
ok lets go
first page again pls
take me to where we started
other topic now, fresh start
lets begin again
back to the beginning
start over from zero
take me to the first screen
lets do it all over again
restart please

# say-help
what can you do
how does this work
what may i ask here
help
what is this chat for
what should i type
i dont know what to write
give me an example question
which things do you help with
first time here, how do i use it
explain me this app
what kind of questions are ok
do i press something or write
my neighbour gave me this number, now what
can i talk instead of typing
may i send a photo of my letter
instructions please
what do you know about
is it only for courses or everything
how 2 use
tell me your functions
show me the options i have
what can you do for me
what am i supposed to do here
i dont know this app, explain
what exactly do u do
show me a list of what u can do
whats this for
what is it you can actually do
how do i work with this chat
whats the best way to use this chat
what do i do with this thing

# say-language
do you speak polish
write arabic
can we do this in french
english please
i dont understand dutch, english pls
change language
i want turkish
answer me in spanish
why are you writing dutch, i speak english
is there ukrainian or russian
my english is small, my own language possible?
switch to nederlands i want to practise
can u speak somali
other language
back to english
my wife reads only arabic
romanian for my mum
in french svp
what languages can i choose
moroccan arabic do you have it
please respond in english
can you understand tigrinya or amharic
pashto dari?
put it in my language
speak arabic with me
can you write turkish, i read that better
i want to go on in french
switch the chat to spanish pls
answer in ukrainian because my mother reads along
write dutch from now on, i want to practise
can we do this chat in another language
which languages does this chat know
my friend is reading too, write polish
go with russian
are there other languages possible here
write turkish, i want to use my language
talk russian with me
use arabic with me instead
speak french to me

# say-subscribe
i want to get news
keep me informed
send me a message when there is something new
sign me up for the newsletter
tell me if there is a trip
subscribe
put my number on the list for updates
notifications on
i always miss everything, let me know before
how can i get your programme every month
add me to the whatsapp group for announcements
when there is something for women i want to hear it
yes keep me posted
i would like to receive your activities by message
weekly text about whats on please
warn me next time there is a party
remind me of coming events
give a sign when new workshop starts
i wanna follow your news
invite me for the next ones
can i have alerts of new things at your place
i want on the list for news too
text me when theres a party or activity
give me a message when something new comes up
send me your news every week
keep our family posted about activities
i wanna receive your updates on my phone
notify me about upcoming events
if theres a party again tell me, this is my number
i always want to join, note my number down
dont forget to tell me about new things

# say-unsubscribe
stop sending me messages
unsubscribe
no more news
take me off the list
too many notifications
i dont want your updates anymore
cancel the newsletter
leave me alone with these texts
turn off alerts
i moved away, you can stop the messages
why do i keep getting this, stop it
remove my number from your mailing
stop spam
my phone beeps all day because of you
no invitations please, never again
how do i switch off these announcements
opt out
do not contact me any more
end subscription
enough with the weekly text
i am not interested in your news now
i dont want these messages any more
stop texting me
too many messages on my phone
take my number off your list
no more texts pls
turn the notifications off
quit messaging me
i want nothing more from you in my inbox
how do i get rid of these notifications
im sick of your texts
leave me be with those messages

# say-forget
delete my data
forget me
erase this chat
remove everything i wrote
i dont want you to keep this
delete my name
wipe it all
gdpr request erase
nobody should see this, take it away
my husband checks my phone, please delete this
clear history
do not save anything about me
get my number out of your system
forget what i said
i am sorry i told you, throw it out
close my account and remove my info
no trace of me please
destroy my personal details
empty the conversation
pls dlt my msgs
how can i make my messages disappear
erase all i typed here
throw this chat away
remove my name and number from your system
nobody should read this, wipe it
dont keep anything about me
my info must be deleted
what i told you has to disappear
all thats here about me should be gone

# say-greeting
hello
hi
good morning
hey there
how are you
good evening sir
salam
hiya
whats up
good day madam
helo
hope you are doing well
hey bro
greetings to all of you
how is it going today
morning
gud afternoon
how r u
morning, how are things
hi everybody how is it there

# say-thanks
thank you
thanks a lot
thx
ty
many thanks for your help
god bless you
cheers
thank you so much sister
i appreciate it
ok thanks
thanku
im very grateful
that helped me, thanks
tnx
a thousand thanks
much obliged
you saved me, thank you dear
thx that helped a lot
ok thank you kindly
super thanks
god bless you thank you
cheers for the explanation
ta very much
so sweet of you thank you
very kind of you

# say-goodbye
bye
goodbye
see you
have a nice day
good night
talk later
ciao
ok i go now
till tomorrow
take care
see ya next week
enjoy your weekend
that is all, bye bye
gotta go
cu
farewell my friend
until next time
ok bye then
see ya
im off to bed, till tomorrow
right, take care
that was all, bye

# say-praise
you are kind
good answer
well done
you are so smart
great job
perfect
i like you
very clear explanation
best app ever
wow that was fast
you help better than the town hall
bravo
lovely people you are
amazing
nobody explained it so nice before
nice bot
this is really useful
you are so clever
you're really kind
well done mate
ur a star
impressive
you know your stuff, congrats
that was really helpful of you

# say-insult
you are stupid
useless robot
idiot
shut up
this is rubbish
dumb machine
you know nothing
fuck off
i hate you
what a joke of a service
piece of crap
you suck
moron
worst thing i ever used
are you brainless or what
waste of time
go to hell
what a rubbish system
youre so dumb
silly computer
ur worth nothing
how dumb can you be
what a silly chat

# say-identity
who or what are you actually
are you a robot
am i talking to a human or a computer
what is your name
are you real
is this chatgpt
who is writing this
man or woman?
is it an automatic reply
what are you exactly
ai?
somebody sits behind this?
do you really work there
r u a bot
are you a person, tell me honest
whos there
who sends these messages to me
am i talking to somebody or to a program
are you a real human
am i writing to a human or a machine
who answers, a computer or a person
is this a person or a program

# say-lost
i dont understand you
too difficult
what do you mean
say it simple
huh
what does that word mean
sorry?
too many words
explain like to a child
not clear
i read it three times and still dont get it
easier english please
can you say it another way
im confused
i cant follow
shorter please
it is chinese to me
come again
my english is low, slowly
i am lost with your text
idk what u mean
i dont get any of it
i dont know those words, say it easier
sorry what did you say
shorter and simpler please
dont understand what u wrote
you talk too difficult

# say-misunderstood
thats not what i asked
you dont understand me
wrong answer
no not that
i mean something else
that has nothing to do with it
read my question again
i said house and you give me school
incorrect
you misunderstood
not my question
answer what i asked
no no no other thing i am looking for
this is for someone else, not my case
you are not listening
i knew that already, i asked different
u got it wrong
off topic
you mix things up
wrong subject mate
what i need is not in your reply
i wasnt asking that
no you took me wrong
you dont get my question
thats an answer to something else
not at all what i meant
i didnt want to know that
i wanted to know something else
it did not answer what i wanted to know

# learn-other-language
english lessons
i want to learn english
where can i learn spanish
arabic classes for my children
my dutch is fine, i look for german
my son forgets our language, is there saturday school
italian for beginners
need english for my job, not dutch
a course of another language than the one here
polish school for kids
who can teach my daughter to read russian
mother tongue lessons
i am belgian and want to study turkish
chinese or japanese lessons nearby
english conversation group
sign language course
tigrinya lessons for the little ones born here

# rent-hall
rent a hall
i look for a place for my wedding party
how much is your room for one evening
can we use your hall for a birthday
meeting room for our association
space for 80 people with kitchen
is the big hall free on 12 april
baby shower venue cheap
our prayer group needs a room
zaal huren price
community centre to hire
are tables and chairs included when we hire it
my daughter turns 18 and our flat is too small for guests
baptism party place
we want to rehearse with our band, you have a room?
hall for funeral gathering
book the venue saturday night

# house-rules
can i bring my dog
smoking allowed inside?
bring my own food
are pets ok
house rules
may i drink a beer there
i eat my sandwich in your place, is it fine
where can i smoke a cigarette
can we take pictures in the building
shoes off or on
i have a kitten in my bag
is vaping ok
own drinks for the party allowed
can i play music
do i have to be silent there
scooter inside possible?
is it forbidden to phone in the room

# post-office
when does the post office open
where is my parcel
bpost near me
price of a stamp to nigeria
collect registered letter
the postman came and i was out
post point open on saturday
tracking number
send a box to ghana
red letter box where
my letter never arrived, search it
how much to ship 5 kilo
parcel locker
track my package bpost
pick up point mondial relay

# shops-markets
halal butcher nearby
till when is colruyt open
which day is the market
african shop with yam and cassava
is aldi open sunday
where to buy plantain
turkish supermarket
action opening hours
indian spices shop
flea market this weekend
night shop close to me
where can i find injera
bakery open on holiday?
lidl closing time
asian food store

# embassy
nigerian embassy phone
where is the turkish consulate
appointment at the embassy of ghana
renew my somali passport
pakistan embassy opening hours
embassy does not pick up
how do i get a passport of my country
consulate of india address
register my newborn at the consulate
my passport expired eritrea
is there afghan embassy in brussels
fee for new moroccan passport
laissez passer from my embassy
ethiopian consulate appointment
legalise paper at embassy

# strike-delays
is there a strike tomorrow
are trains running today
why bus not coming
train to brussels delayed how long
next bus what time
price of train season ticket
de lijn strike
is the 7.12 train cancelled
bus 170 timetable
metro blocked?
waiting at the stop for half an hour
last train to halle
stib monthly pass how much
tram diverted
when will the strike end

# car-inspection
car inspection appointment
number plate request
speeding fine
diesel price
cheap garage
winter tyres
cheapest car insurance
my car doesnt start
can my car enter low emission zone
petrol today
pay parking fine
oil change where
insure my motorbike
lost green card of the car
mot test open saturday

# exchange-rate
how much is the dollar
euro to naira
gold price today
cheapest way send money to ghana
western union fee
exchange office near me
one gram of gold how much
best app for sending money home
rupee rate
moneygram or ria
dirham exchange
sell my gold ring what will they pay
how many lei for 100 euro
did the euro go up
change pounds without costs

# other-places
swimming pool opening times
cinema price
ice rink hours
zoo ticket how much
bank open until when
is the police station open now
basic fit membership
free museum sunday
pairi daiza entrance
what plays at kinepolis
is technopolis open tonight?
playground closing hour
bowling price
planetarium tickets
atomium tickets

# craftsman
i need a plumber
electrician urgent
someone to repair my washing machine
painter for living room
heating broken send someone
locksmith
handyman
boiler maintenance price
toilet blocked who do i call
roof leak roofer
put laminate floor how much
assemble my wardrobe
dishwasher leaking repair at home
tiler for bathroom
fridge technician

# online-orders
my zalando parcel did not come
bol.com refund
return shoes bought online
where is my temu order
got wrong size from webshop
amazon not answering
shein delivery when
cancel my online order
vinted seller sends nothing
courier says delivered but i have nothing
how to send it back
aliexpress customs fee
item arrived broken i want money back
ikea delivery late
site charged me two times for one order

# outage
no electricity in my street
power cut
no water from the tap today
internet is down for everybody in the building
is telenet down
whole neighbourhood dark
when is power back
fluvius outage
proximus network not working
water pipe burst on the road
no signal in the whole town
blackout
street lamps dont work
lights went off at ours and the neighbours too
sibelga cut

# assistant-tasks
set an alarm for 6
draw a cat
call me a taxi
send a mail to my boss
remind me to take my pill
make a picture of a beach
play music
timer ten minutes
phone my mum
open youtube
write to my landlord for me
turn the light on
design a logo
put it in my calendar
whatsapp ali that im late

# contact-us
which number can i reach you on
give me the phone number of the office
whats your number for questions

# privacy
who can see my data with you
do you erase my data after a year
how long do you keep my data

# staff-language
does the social worker speak french too
do they speak turkish at the desk
can the teacher speak polish

# cancel-appointment
cancel my registration for saturday
i am quitting the course what should i do
take my name off the list for the excursion

# no-answer
someone from you called me yesterday and i was at work
i have a missed call about the lessons

# practise-speaking
can i talk dutch with somebody so i learn

# interpreter
somebody has to translate when i talk with the doctor

# meet-people
i want to talk with other women
i want to chat with other young people

# parenting
talk with other parents about raising kids
`;
