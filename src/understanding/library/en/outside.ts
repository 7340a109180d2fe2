/** How people ask in English what no such organisation answers. */
export const outside = `
# sports-results
who won the match last night
anderlecht score
real madrid or barcelona tonight
when does belgium play
messi or ronaldo
result of the world cup final
champions league standings
lukaku transfer
did club brugge win
formula 1 who is first
premier league table
cricket pakistan india score
who is top scorer of the league

# weather
what is the weather
will it rain tomorrow
how many degrees today
is it going to snow
forecast weekend
temperature brussels
so cold this week, until when
storm warning?
will the sun come out
do i need an umbrella tomorrow
hot wave again

# news-politics
who is the president of america
what do you think about putin
who will win the elections
latest news
is the war in gaza finish soon
which party is best
who is prime minister of belgium
what happened in kinshasa today
trump
did they sign peace
what are your politics left or right
is erdogan good or bad
news about afghanistan

# crypto-invest
how to buy bitcoin
should i invest in shares
get rich quick
crypto wallet
forex trading
which stock goes up
ethereum price
bet on matches tips
i want to double my money
is this trading app legit for profit
gold or dollar, what to put my savings in

# love-letter
write a love letter for my girlfriend
poem for my wife
make a song text for my mother's birthday
write me romantic message
nice words to tell her i miss her
rhyme about love
compose a valentine card
poem about my country
sweet text for him in english
write speech for wedding of my brother

# dating
i look for a girlfriend
find me a wife
single ladies here?
dating site
i want a boyfriend
do you know beautiful women
sex
i want to marry a belgian girl
are you single
tinder help
send me a girl number
hook up tonight
handsome man seeks woman

# medical-diagnosis
what illness do i have
which medicine for my rash
how many ibuprofen can i take
is this lump dangerous
i have a spot on my skin, is it cancer
what do my blood results mean
can i take two different pills together
is it corona or flu, what do you think
dose for a child of 12 kilo
my urine is dark what is it
antibiotic name for throat
why does my knee make noise

# homework-solve
solve this equation
do my homework
write my essay
what is 3x + 5 = 20
answer question 4 for me
make a summary of this book
write a text of 200 words on pollution
fill in the exercise: he ... to school
conjugate these verbs for me
do my math please
give me the answers of the test

# translate-this
translate this sentence
what does gezellig mean
how do you say apple in dutch
put this in french: i am late
translate good morning to arabic
what is the meaning of the word nochtans
say this in dutch for me
translate: the meeting is at 5
how to write thank you in flemish
what is bread in french
english to dutch: where is the toilet

# recipes
how do i make pancakes
recipe lasagna
how long to boil an egg
how to cook jollof rice
ingredients for couscous
bake a cake
what can i make with potatoes and eggs
how to prepare stoofvlees
injera how do you bake it
sauce for chicken
dough for pizza how much flour

# import-car
import a car from germany
sell my car
car insurance which is cheapest
technical inspection car
buy a second hand bmw
number plate for car
how to export a car to africa
my motor makes smoke
change tyres where
keuring auto
what is my toyota worth
ship a van to ghana

# travel-booking
cheap flight to istanbul
book a hotel
visa for canada
ticket to lagos
holiday in spain
flight casablanca how much
do i need a visa for england
ryanair luggage
airbnb
how to go to usa
last minute turkey
esta
hotel near the beach for a week

# shopping-prices
how much is an iphone 15
where to buy cheap nike
price of samsung
black friday deals
amazon discount code
best laptop to buy
is shein safe to order
cheapest tv
perfume price
where can i find a playstation
ikea table cost
ali express delivery

# film-music
good film to watch
who sings this song
netflix series
who plays in titanic
lyrics of
burna boy concert
best bollywood movie
oscar winner
how old is beyonce
spotify top
play a song for me
turkish series name

# games
play a game with me
chess
riddle
fortnite tips
guess a number
lets play
fifa cheat
give me a quiz
minecraft
how to pass level 40
rock paper scissors
sudoku
i spy with my little eye

# jokes
tell me a joke
make me laugh
say something funny
joke about belgians
another joke
do you know a funny story
knock knock
haha tell more jokes
something to laugh please
are you funny

# general-knowledge
what is the capital of australia
how high is mount everest
who invented the telephone
when was the second world war
how many planets are there
what is photosynthesis
how big is the moon
who was napoleon
how many people live in china
why is the sky blue
longest river in africa
when did belgium become a country

# computer-repair
my screen is broken
my phone is blocked
my laptop has a virus
instagram account hacked
computer is very slow
blue screen
unlock iphone
facebook password stolen
error 404 what to do
my tablet doesnt start
phone fell in the water
charger does not load any more
tiktok banned me

# programming
write python code
make me a website
how to code an app
html
javascript error
build a webshop
how do i make a chatbot
excel macro script
wordpress
debug my program
sql query

# pets
my dog is sick
veterinarian
cat food
adopt a cat
where to buy a puppy
chip for my dog
my parrot doesnt eat
fish tank
vet on sunday
dog school
my kitten has fleas
walk my dog when i'm on holiday

# fortune
my horoscope
what does my dream mean
black magic
somebody put evil eye on me
read my hand
marabout
will i be rich
i am a scorpio
i dreamed of snakes
tarot
remove curse
what is my future
lucky day for me

# religion-question
is it haram to listen to music
what does the bible say about divorce
may i eat shrimp in islam
how many times must i pray
is tattoo a sin
what does the quran say
can a muslim marry a christian
is it allowed to fast when pregnant
do dogs go to heaven
explain the trinity
zakat how much percent
may a woman travel alone in islam

# illegal-things
where can i buy weed
false passport
fake id
buy a gun
work in black without declaring
smuggler to england
how to cross to uk hidden
buy diploma
someone who sells papers
cocaine dealer
marriage for papers, who can i pay
stolen phones cheap
lorry to london how much

# buy-house
buy a house
mortgage
loan for a house
how much can i borrow for an apartment of 200000
notary costs
house for sale
bank loan to purchase flat
registration tax house
build my own home
villa price
is it good to buy now or wait
interest rate housing loan

# restaurant-order
order a pizza
call a taxi
uber eats
deliver food to my house
kebab near me
table for two in italian restaurant
best sushi
i want a burger
takeaway
mcdonalds open
book a cab to the airport
chinese food delivery

# beauty
hairdresser
nails
make up
cut my hair
braids where
eyebrows
beard barber
botox
hair colour
lip filler
beauty salon price
cream for soft skin
wig

# private-of-staff
phone number of the teacher private
where does the director live
is the teacher married
give me her address
how old is your receptionist
does she have a boyfriend
home number of that volunteer
what is the surname of the blonde lady
facebook of the social worker
private mobile of the boss
where does he go on holiday

# gossip-assistant
how old are you
what is your favourite colour
do you have children
are you married
do you sleep
where were you born
what do you eat
are you a boy or a girl
do you love me
who made you
do you have feelings
what is your football team
what did you do last weekend

# time-date
what time is it
what day is it today
which date
how late is it
is it monday or tuesday
what year are we
time in new york
when does summer time start
how many days till christmas
clock change
what week number
hour now in kabul

# calculations
calculate 15 x 23
how much is 100 dollar in euro
convert euro to dirham
20 percent of 450
square root of 81
how many kilos is 150 pounds
5 feet 8 in cm
sum 12 + 19 + 44
divide 900 by 7
exchange rate naira
miles to km

# other-city
do you have this in antwerp
dutch lessons in liege
food bank in london
language course in paris
i live in ghent, where is a place like you there
same help in germany
shelter in amsterdam
is there an office in ostend
courses in rotterdam
social house in hasselt
my cousin in berlin needs german lessons

# military
join the army
military service
how to become a soldier
belgian army
must my son do army service
fight in ukraine as volunteer soldier
foreign legion
defence jobs
pilot in the air force
conscription
i deserted from the army, can i join here

# inheritance
inheritance
my uncle died and left a house in turkey
land of my father in morocco
who gets the house when i die
testament
share the heritage with my brothers
notary for will
tax on inheritance
sell a flat in romania
my grandfather's farm, my cousin took it
property abroad

# weather-clothes
what shall i wear today
do i need a coat
shorts or trousers
is it cold enough for gloves
what clothes for tomorrow
do i dress warm
which outfit for a wedding
sandals today?
raincoat needed
what should my son put on for the snow

# lottery
lottery
lotto numbers
euromillions result
i won a contest
green card lottery
scratch ticket
raffle
how to win the jackpot
winning numbers friday
competition to win a car
did anybody win the big pot
`;
