/** What people type, per language, a message a line: whole, short and single words, as phones write them. Not for training. */
export const messages: Record<string, string> = {
  nl: `
hallo
dank u
bedankt
waar
openingsuren?
inschrijven
goeiemorgen
wa kost da
k heb ne vraag
mag mn dochterke mee
is t morge toe
mijn bankkaart ingeslikt
hoelang duurt het
kom later
zeg is der nog plek
kwil mij opgeven voor fietsles
ge zijt ni open zeker
wie belt mij terug
ik kom uit Aleppo en zoek een huis
tot hoe laat zijde gulder daar
mijn man heet Mohamed Benali en spreekt frans
nog 3 dagen
mss woensdag
geen idee
juist
welkom
wanneer begint da
goedenavond
fiets kwijt
mijn vrouw bevalt bijna
wie zijn jullie
mag dat
kzoek ne job
geen geld
'k versta u niet
en zondag
attest nodig
tegen wanneer
woon in Halle`,
  fr: `
bonjour
merci
combien
ouvert ?
inscription
c ou
jsp
svp
pr mon fils
g besoin daide
jai recu une lettre du ocmw
huisvesting c quoi
vous etes la
je comprend rien
mon mari s appelle Ahmed
ca coute
dac
quand
on peut venir a pied
le cpas me demande une attestation van woonst
vs parlez arabe
a quel age
g perdu mon portefeuille
un stage pr les vacances
plus de gaz
bonsoir
pourquoi
adresse svp
c gratuit
ma femme accouche bientot
qui etes vous
j ai pas compris
un boulot
et dimanche
pas d argent
je suis perdu
attestation
tt de suite
chez vous`,
  en: `
hello
thanks
where
how much
opening hours
any courses
sign up
pls help
my landlord kicks me out
whats the adress
r u open
im from eritrea
the ocmw said no
can my kid come too
need a job
cheers
huisvesting letter what to do
too expensive
never mind
anything for teens
I got inburgering letter
who
do you have coffee
bus number
we dont have heating
welcome
why
free?
who are you
bike stolen
my wife is pregnant
and sunday
no money
dont get it
certificate
whats ur address
im lost
right now
lonely`,
  ar: `
مرحبا
شكرا
وين
بكم
التسجيل
متى
بدي ساعدوني
واش كاين شي قراية
عندي رسالة من OCMW
huisvesting وين
السلام عليكم خويا
ابني عمره ست سنين
شحال الثمن
فين جيتو
مفتوح هلق
ازيك عايز اتعلم
chno khasni njib
salam khouya
bghit ntsjel f lcours
wayn el maktab
sho el as3ar
3ayez at3allem hollandi
kayn chi wahd f dar
ana mrid w ma3ndich tbib
shukran ktir
اهلين
ليش
العنوان
زوجتي حامل
مين انتو
ما فهمت
ما عندي مصاري
و الاحد
شهادة
خاصني خدمة
3afak l3onwan
mafhemtch walo
lyom ma7loul
kifash ndir
badde bayt
emta btfta7o
mnin njib lwra9`,
  tr: `
merhaba
teşekkürler
nerede
ne kadar
kayıt
kac para
acik misiniz
tsk
slm
cocugum icin
ocmw den mektup geldi
yarin kapali mi
huisvesting nerde
esim hollandaca bilmiyor
adim Mehmet Antwerpen de oturuyorum
randevu
ders varmi
napiyim
elektrik faturasi cok geldi
kurs ne zaman
tamam
hangi gun
yardim lazim
belge istiyorlar
var mi
günaydın
neden
adres ne
ücretsiz mi
karım hamile
siz kimsiniz
anlamadim
param yok
pazar gunu
is ariyorum
belge lazım
hemen
kayboldum
nasıl gelirim`,
  es: `
hola
gracias
donde
cuanto
cuando abren
buenas
inscripcion
vale
mi hijo no quiere ir al cole
kiero aprender
ayuda porfa
tengo una carta del ocmw
necesito huisvesting
q dias
xq no contestan
me llamo Juan y vivo en Halle
se paga
hay clases
perdon
niños de 4 años
el casero no me devuelve la fianza
soy de Ecuador
estais abiertos
para mujeres
nada
bienvenidos
por qué
direccion
es gratis
mi mujer esta embarazada
quienes sois
no entendi
sin dinero
y el domingo
busco curro
certificado
ahora mismo
estoy perdido
necesito piso`,
  pl: `
dzień dobry
dziękuję
gdzie
ile
kiedy
zapisy
czesc
dzieki
prosze o pomoc
ile to kosztuje
czy jest otwarte
mam list z ocmw
huisvesting to co
moj syn nie chce do szkoly
szukam pracy
moge przyjsc z dzieckiem
nie rozumiem
jutro
poprosze adres
w srody
wynajem
zona z Lodzi
nie mam papierow
dla kobiet
ok dzieki
witam
dlaczego
jaki adres
za darmo?
zona w ciazy
kim jestescie
nie rozumiem nic
brak pieniedzy
a niedziela
szukam roboty
zaswiadczenie
teraz
zgubilam sie
mieszkanie`,
  ro: `
bună ziua
mulțumesc
unde
cât costă
cand
inscriere
buna
mersi mult
multumesc frumos
ajutor
am primit o scrisoare de la ocmw
huisvesting ce este
copilul meu are 5 ani
nu inteleg
vreau sa invat
e deschis azi
caut de munca
sunt din Cluj
ma numesc Ion
program
pentru femei
salut
pana la ce ora
vecinul face galagie
nu am bani
bine ati venit
de ce
ce adresa
e gratis
sotia e gravida
cine sunteti
n-am inteles
fara bani
si duminica
vreau un job
adeverinta
acum
m-am pierdut
chirie`,
  uk: `
привіт
спасибі
дякую
де
скільки коштує
коли
запис
добрий ранок
допоможіть
шо робити
мені прийшов лист з OCMW
huisvesting це що
дитина хворіє
шукаю роботу
чи відкрито
доброго дня
будь ласка
чоловік не розуміє мову
скиньте адресу
для жінок
мене звати Оксана
а завтра
безкоштовно
pryvit de vy
treba dopomoga z dokumentamy
дуже дякую вам
вітаю
чому
яка адреса
це безплатно
дружина вагітна
хто ви
не зрозуміла
грошей нема
а в неділю
роботу шукаю
довідка
зараз
я загубилась
житло
de vy znahodytes
skilky koshtuje`,
  ru: `
привет
спасибо
где
сколько стоит
когда
запись
здрасте
помогите
че делать
письмо из OCMW
huisvesting что это
сын болеет
ищу работу
открыто
добрый вечер
пожалуйста
муж не знает язык
скиньте адрес
для женщин
меня зовут Елена
а завтра
бесплатно
privet gde vy nahodites
spasibo bolshoe
mne nujna pomosh
понял
добро пожаловать
почему
какой адрес
это бесплатно
жена беременна
кто вы
не поняла
денег нет
а в воскресенье
работу ищу
справка
сейчас
я потерялась
жилье
gde eto
skolko eto stoit`,
};

/** The same of languages that understanding does not speak yet. */
export const otherMessages: Record<string, string> = {
  de: `
guten tag
danke schön
was kostet das
ich suche eine wohnung
wann habt ihr auf
mein sohn braucht hilfe`,
  it: `
buongiorno
grazie mille
quanto costa
cerco lavoro
dove siete
mio figlio non parla olandese`,
  pt: `
bom dia
obrigado
quanto custa
preciso de ajuda
onde fica
meu filho tem 6 anos`,
  sq: `
faleminderit
sa kushton
ku jeni
dua te mesoj gjuhen
kam nevoje per ndihme`,
  so: `
mahadsanid
waa imisa
waxaan u baahanahay caawimo
ilmahaygu waa jiran yahay`,
  sw: `
habari
asante sana
mtoto wangu anaumwa
nataka kujua bei`,
  ku: `
spas
çend e
zarokên min nexweş in
ez dixwazim kar bikim`,
  bg: `
здравейте
благодаря
колко струва
къде се намирате
търся работа`,
  fa: `
ممنون
کجاست
چقدر میشه
من کار می‌خوام
بچه‌ام مریضه`,
  ps: `
مننه
څومره دی
زه مرستې ته اړتیا لرم
ماشوم مې ناروغه دی`,
  ur: `
شکریہ
کہاں ہے
مجھے مدد چاہیے
میرا بیٹا بیمار ہے`,
  hi: `
धन्यवाद
कितने का है
मुझे काम चाहिए`,
  am: `
አመሰግናለሁ
ስንት ነው
ሥራ እፈልጋለሁ`,
  ti: `
የቐንየለይ
ክንደይ እዩ
ስራሕ እደሊ ኣለኹ`,
  zh: `
你好
多少钱
我需要帮助`,
};

/** Words of several languages, and no words at all: they say nothing about who writes them. */
export const mute = `
ocmw
school
info
OK
kurs
VDAB
email
Vilvoorde
Mohamed
12.30
👍
0470 12 34 56
Fatima Zahra
menu
taxi
stop
huisvesting
A2
CAW
wifi
Antwerpen
Ibrahim
Oksana
0
:-)
PDF
Aldi
WhatsApp
Schaarbeek
09/12
B1
Facebook
🙏🙏
CLB
test
`;
