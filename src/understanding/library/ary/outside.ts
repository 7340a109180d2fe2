/** How people ask, in Moroccan Darija, what no such organisation answers. */
export const outside = `
# sports-results
شحال سالا الماتش البارح
شكون ربح الكلاسيكو
إمتا كيلعب المنتخب المغربي
حكيمي شحال ماركا
نتيجة الرجا والوداد
chkoun rbe7 champions league
anderlecht ch7al
match dyal lyoum fo9ach
messi wla ronaldo chkoun 7sen
classement dyal botola
uitslag voetbal
fin n9der ntferrej f real madrid
# weather
كيفاش الجو اليوم
واش غادي طيح الشتا غدا
الطقس
شحال الحرارة فبروكسيل
واش كاين الثلج هاد السيمانة
meteo
ljaw ghda kifach
weer morgen
wach chta had lil
temperature f tanja
imta ghadi tban chmch
# news-politics
شكون ربح الانتخابات
شنو رأيك فالرئيس ديال أمريكا
الأخبار ديال اليوم
شنو واقع ففلسطين
علاش الحكومة طاحت
les news dyal lyoum
trump wla lakhor
chkoun lwazir lewel f belgique
politiek nieuws
elections chkoun nsowet 3lih
lhezb dyal lyamin chno baghi
# crypto-invest
بيتكوين شحال
كيفاش نربح الفلوس فالكريبتو
فين نستثمر 1000 أورو
الأسهم والبورصة
كيفاش نولي لاباس عليا بالزربة
bitcoin tle3 wla nzel
crypto
trading kifach
pronostic pari sportif 3tini
invest flousi f ach
beleggen
# love-letter
كتب ليا رسالة حب
دير ليا شي قصيدة على حبيبتي
كلام زوين لخطيبتي
اكتب ليا غنية
شعر على العينين
kteb lia message romantique l mrati
lettre d amour
poeme l mama
liefdesbrief
chi klam 7lou nsifto l 7bibi
# dating
كنقلب على بنت الناس للزواج
فين نلقى راجل
بغيت حبيبة
واش تزوجي بيا
سيت ديال التعارف
bghit copine
dating site
bghit ntzewej b belgiya
sex
tinder kifach
chi wahda single 3ndkom
lief zoeken
# medical-diagnosis
شنو عندي راسي كيضرني وعيني حمرا
شحال من حبة ناخد من البراستامول
واش هاد الكورة فصدري خطيرة
هاد الحبوب فجلدي شنو هوما
أشمن دوا ناخد على المعدة
chno lmard li fia
ch7al dyal doliprane n3ti l bebe
wach cancer hadchi
dosage antibiotique
9elbi kayder b tnin, chno ma3naha
welke ziekte heb ik
# homework-solve
حل ليا هاد المسألة
دير ليا الدوفوار
كتب ليا الإنشاء على الربيع
جاوب على هاد التمرين
شحال 3x + 5 = 20
7el lia exercice 4
resume dyal had lktab
dissertation ktebha lia
maak mijn huiswerk
resoudre equation
as2ila dyal physique jawebni 3lihom
# translate-this
ترجم ليا هاد الجملة
شنو معنى goedemorgen
كيفاش كنقولو صباح الخير بالهولندية
رد ليا هادشي للعربية
شنو كتعني هاد الكلمة
traduis had jomla
tarjem lia had message daba
vertaal dit
kifach kangoul chokran b neerlandais
chno ma3na afspraak
bon appetit b flamand?
# recipes
كيفاش كندير الطاجين
وصفة ديال الحريرة
المقادير ديال البغرير
كيفاش نطيب الدجاج
شحال ديال السميدة للحرشة
recette couscous
kifach nsayeb msemen
gateau chocolat sahel
recept tajine
pastilla b l7out chno fiha
rfissa l nfissa kifach
# import-car
بغيت ندخل طوموبيل للمغرب
نشري طوموبيل مستعملة
لاسورانس ديال الطوموبيل
الكنترول تكنيك
الديوانة ديال الطوموبيل شحال
bghit nbi3 tomobilti
controle technique
plaque d immatriculation
auto kopen
golf 6 diesel wach mzyana
dedouanement maroc
# travel-booking
بغيت تيكي ديال الطيارة
فيزا لتركيا
أوطيل رخيص فماربيا
الطيارة لطنجة بشحال
حجز ليا الفوياج
vol ryanair nador
billet avion l maroc
hotel istanbul
bateau algeciras tanger
vlucht boeken
visa l usa
omra agence
# shopping-prices
بشحال الآيفون
فين نشري صباط نايك رخيص
ثمن السامسونگ
أحسن طلفازة
شنو رخيص أونلاين
iphone 15 ch7al daba
solde zara
airpods pas cher
prijs ps5
shein wla temu
parfum original mnin
# film-music
شي فيلم زوين
أغنية ديال سعد لمجرد
مسلسل تركي
شكون مثل فهاد الفيلم
عطيني لينك ديال الحلقة
netflix chno ntferrej
film mghribi jdid
chab khaled ch7al f 3omro
muziek luisteren
serie turque 7el9a 20
rap maroc top
# games
لعب معايا
حجاية
فري فاير
شطرنج
كيفاش نربح ففيفا
jeu
7ajitek majitek
fortnite skins
spelletje spelen
quiz dirlia
pubg kifach ntélécharger
# jokes
قول ليا شي نكتة
ضحكني
نكتة ديال جحا
شي حاجة كتضحك
عطيني شي تفليقة
blague
nokta 3afak
de7ekni chwiya
mop
goul chi 7aja dyal de7k
joke
# general-knowledge
شنو هي عاصمة أستراليا
شحال الطول ديال إيفرست
شكون اكتشف أمريكا
شحال من دولة فإفريقيا
علاش السما زرقة
capitale dyal canada
chkoun khtare3 telephone
akbar wad f l3alam
hoofdstad van japan
ch7al b3ida l9amar
lharb l3alamiya imta bdat
# computer-repair
الإيكرون ديال التيليفون تهرس
التيليفون تبلوكا
دخل ليا فيروس للبيسي
الفيسبوك ديالي تهكر
البيسي ما كيشعلش
iphone mbloki icloud
ecran khasser ch7al
insta piraté
windows erreur bleue
laptop traag virus
batterie dyal gsm katfregh f sa3a
# programming
كتب ليا كود
صاوب ليا سيت
بايثون
برمج ليا تطبيق
كيفاش ندير صفحة ويب
code html
javascript function
dir lia site web
programmeren python
bug f php
# pets
الكلب ديالي مريض
بيطري
مش صغير شكون بغاه
ماكلة القطط
الجلبة ديال الكلب
chat dyali ma kayakolch
veterinaire
dierenarts
9etta walda, fin n3tihom
chien pitbull nchri
# fortune
الأبراج
تفسير الأحلام
السحر
شوف ليا المستقبل
حلمت بالحنش شنو معناها
horoscope
borj l39rab
fqih kayfek s7or
dreumen uitleg
chouwafa
tarot
# religion-question
واش حرام ناكل هادشي
شنو حكم التأمين فالإسلام
دعاء ديال السفر
كيفاش نصلي الجنازة
واش يجوز الكريدي
wach 7ram ntatouage
halal wla haram bitcoin
fatwa
3la ach kayfter saym
wat zegt de koran
tafsir sourat yassin
# illegal-things
بغيت كارط مزورة
فين نشري الحشيش
شي واحد يدوزني لانجلترا
زواج أبيض بالفلوس
سلاح
faux papiers
l3cha dyal ktama fin
passeur l angleterre
mariage blanc ch7al
valse papieren
bghit contrat f nwar
ordonnance mzawra
# buy-house
بغيت نشري دار بالكريدي
قرض السكن
نشري برطمة فالمغرب
بشحال دار فبروكسيل
الموثق
credit hypothecaire
acheter maison
notaire frais
huis kopen
hypotheek
terrain nchrih f tanja
# restaurant-order
كوموندي ليا بيتزا
بغيت طاكسي دابا
جيبو ليا طاكوس
أوبر إيت
نطلب الماكلة للدار
commande pizza
taxi
bestel eten
mcdo livraison
3 durum sauce andalouse
uber l aeroport
# beauty
الحفافة
كوافور رخيص
المانيكور
ماكياج ديال العرس
كيفاش نصبغ شعري
coiffeur
ongles
kapper
brushing ch7al
henna f yeddin nkkacha
epilation laser
# private-of-staff
نمرة ديال الأستاذة الشخصية
فين ساكنة ديك البنت ديال الاستقبال
واش مزوجة المساعدة
عطيني الفيسبوك ديال المعلم
شحال كتخلص المديرة
adresse dyal lprof
numero perso dyal fatima li khedama 3ndkom
is ze getrouwd
wach single lassistante
insta dyal animateur
# gossip-assistant
شحال فعمرك
عندك الولاد
شنو اللون اللي كيعجبك
واش كتنعس
فين ساكن نتا
3ndek copine
ch7al 3ndek f l3omr a robot
wach katakol
je lievelingskleur
mzewej nta
# time-date
شحال فالساعة
أشمن نهار اليوم
شنو التاريخ
شحال فالشهر العربي
واش اليوم جمعة
ch7al f sa3a daba
achmen nhar hada
quelle heure
hoe laat is het
date dyal lyoum
# calculations
شحال 250 على 7
حول ليا 100 أورو للدرهم
شحال 21% من 900
حسب ليا
500 زائد 370
1000 dh b euro
7seb lia 45 x 12
reken uit
convertir dollar euro
pourcentage kifach
# other-city
واش كاين بحالكم فأنتويرب
نفس الشي فباريس
دروس فالمغرب
شي جمعية فلييج
ختي فإسبانيا واش كاين شي كور تما
b7alkom f allemagne
cours a ostende kayn?
khouya f lille, chno kayn tma
zelfde in nederland
f casablanca 3ndkom chi fer3
# military
التجنيد الإجباري
بغيت ندخل للعسكر
العسكر البلجيكي
الخدمة العسكرية فالمغرب
شحال كيتخلص العسكري
armee
leger
service militaire
tajnid w ana hna, wach kay7asbouni
soldat kifach nwelli
# inheritance
الورث
با مات وخلا أرض فالمغرب
خوتي بغاو ياكلو ليا حقي فالورث
كيفاش كيتقسم الإرث
فريضة
heritage
erfenis
dar dyal lwalid f lhoceima, kifach n9esmoha
succession notaire maroc
wirt dyal lbnat ch7al
# weather-clothes
شنو نلبس اليوم
واش نهز الپارابلوي
نلبس الكبوط ولا لا
شنو يلبس ولدي غدا مع هاد البرد
صندالة ولا بوط
chno nlbes ghda
t shirt wla tricot lyoum
wat aandoen vandaag
parapluie nhezzo?
casquette wla bonnet f had ljaw
# lottery
اللوطو
أرقام ديال اللوطو
ربحت فالقرعة
كيفاش نلعب يورو مليون
مسابقة باش نربح تيليفون
euromillions
lotto nummers
tombola
grattage rbe7t 5 euros
concours nrbe7 tomobil
loterie green card
`;
