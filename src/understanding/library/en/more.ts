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
`;
