/** Ways of saying things to the assistant, and of needs and topics that came later, in Moroccan Darija. */
export const more = `
# say-human
بغيت نهضر مع شي واحد
bghit nhder m3a chi wa7ed
ما بغيتش روبو
wach kayn chi 7ed tema
عيطو ليا عافاكم
ktaba s3iba 3liya, chi wa7ed i3eyet liya 3afak
عطيني شي خدام معاكم
fin nqder n3eyet
دوزني لشي بنادم
bghit bnadem machi machine
واش كاين شي متطوع نهضر معاه
3tini numero nhder m3ah
هاد القضية خاصة، ما نقدرش نقولها لماكينة
nkhelli numero dyali w t3eytou liya
شكون المسؤول بغيت نشوفو
3yit men had robot, jib liya insan
ما كنعرفش نكتب مزيان، نهضرو بالصوت حسن
je veux parler m3a chi 7ed
وصلني بالمساعدة الاجتماعية
chi mra nhder m3aha, 7chouma 3liya m3a rajel
مي ما قارياش، هضرو معاها فالتيليفون
chi 7ed men l'équipe yjawbni
بغيت نتلاقا مع شي حد وجه لوجه
dwi m3aya chi wa7ed b whatsapp
الله يخليك جيب شي واحد كيفهم
3afakom siftou liya chi khedam
واش ممكن ناخد الخط مع شي موظف
wa fin nass, ghir l bot li kayjaweb
نحتاج إنسان يسمعني
bghit l mudir
شي حد يرجع ليا التيليفون من بعد
rappelez moi 3afak
بدلني مع صاحبك لي كيخدم معاك
machi b lktaba hadchi, khass nhder
هادشي ما كيتفهمش مع الآلة
kayn chi conseiller hna
واحد من البيرو يعاوني
sawt dyal bnadem bghit nsme3
wach ymken chi wahed mn 3ndkom y3ayet liya
nmra dyali 0485001122 3aytou liya mnin tkounou khawyin
ma bghitch nhder m3a lmachina
khassni bnadem haqiqi machi robot
خلي صاحبك يجاوبني
chi motatawi3a t3ayet liya had l3chiya
ma kan3refch nekteb mezyan yallah f telephone
واش كاين شي سيدة ولا شي سيد يجاوبني
عطيني لمدير ولا لمسؤول
عيطو لمراتي فالتيليفون هي غتشرح ليكم
دوزني لبيرو
chkoun khdam tma bghit nhder m3ah
قولو لشي واحد يعاود يعيط ليا
بغيت نسمع صوت ديال بنادم
bnadem 3afak
بغيت شي حد يدوي معايا
dwi m3aya nta insan machi l'ordinateur, jib li chi wahed
3aytou l khti, hiya kat3ref tehder
بغيت شي واحد فالخط عافاك
wach n9der nhder m3a lmra dyal l'accueil
وصلوني بشي زميل ديالك
bnadem 7sen mn lmachina
بغيت واحد فبلاصت لبيسي
m3a men fikom n9der nhder f telephone
شي مكالمة من البيرو ديالكم غتعاوني

# say-start
نبداو من اللول
nbdaw men lewel
القائمة
menu
رجع للبداية
3awed bda
عاود من الصفر
yallah nbdaw
بغيت نسول على حاجة خرا
rje3 l lewel 3afak
وريني داكشي لي كان فالبداية
start
تلفت، نعاودو
recommencer
يلاه بدا معايا
warini les choix mera khra
خلي هاد السؤال، نبداو جديد
yallah nbdaw mn jdid
رجع للول
نعاودو من الزيرو
رجعني للصفحة اللولة
nbdaw kolchi mn lowel
نعاودو نبداو

# say-help
شنو كتعرف دير
chnou t9der dir liya
كيفاش خدام هادشي
kifach n khdem b hadchi
فاش تقدر تعاوني
chno nqder nswel hna
عاونّي
aide
أول مرة كندخل هنا، شنو ندير
awel mera, ma 3raftch chno nekteb
علاش هاد البرنامج
3lach saleh had chat
عطيني شي مثال
3tini exemple dyal so2al
واش نسول على الوراق ولا غير القراية
wach kanswel 3la ay haja
منين نبدا
mnin nbda 3afak
شنو هما المواضيع لي عندك
ktaba wla vocal kifach
دلني كيفاش نهضر معاك
t7ell liya hadchi f tele, w daba
بشنو كتنفع نتا
fhemni f had l'application
شنو خاصني ندير هنا
ma kan3refch had l'appli, chre7 liya
شنو كدير بالضبط
werri liya lista d dakchi li kat3ref
3lach sal7a had la page
chnou kat3ref dir nta
kifach nkhdem b had chat
شنو احسن طريقة نستعمل هاد الشات
ach ndir b hadchi

# say-language
هضر معايا بالدارجة
hder m3aya b darija
ما كنفهمش الهولندية
ktb b l3arbia 3afak
واش كتعرف الفرنسية
en français svp
بدل اللغة
beddel langue
مراتي كتهضر غير الريفية
wach kat3ref tarifit
كمل معايا بالانجليزية
ana ma kanfhemch neerlandais, darija
الصبليونية كتعرفها
bghit nkemel b espagnol
صاحبي من تركيا، هضر ليه بالتركية
3endek amazigh
كتب بالحروف ديال العربية
ma t9rach liya b français, ma fahma walo
شحال من لغة عندك
chmen lougha kat3ref
من دابا جاوبني بالهولندية باش نتعلم
flamand la, maghribi ah
فين كتبدل هاد اللغة
jaweb b anglais
hder m3aya b tamazight
واش تقدر تكتب بالتركية نفهمها حسن
بغيت نكمل بالانجليزية
beddel had l chat l espagnol
جاوب بالفرنسية حيت ختي كتقرا معايا
kteb b nirlandiya bghit ntderreb
واش ممكن نهضرو بلغة خرى
chmn loghat kat3ref
sahbi kay9ra m3aya kteb b lfransawia
ديرها بالعربية
kteb liya b l7orof dyal l3arbiya
kaynin loghat khrin hna
كتب بالتركية بغيت لغتي
hder m3aya l'anglais
خدم معايا العربية حسن
dwi m3aya b darija

# say-subscribe
بغيت توصلني الخبار
siftou liya jdid
خبروني ملي يكون شي كورس
bghit ndkhol f la liste
قيدوني فالميساجات
inscription l les nouvelles
زيدوني فالكروب
zidouni f groupe whatsapp
كل شهر صيفطو ليا البروگرام
ila kan chi khrja 3elmouni
فكروني بالمواعد
ana bghit les messages dyalkom
شنو كاين جديد قولوها ليا ديما
kifach n tabonna
الى درتو شي حاجة للدراري عيطو عليا
ah siftli notif
بغيت نبقا على علم
ma bghit yfoutni walou
دير نمرتي عندكم للإعلانات
abonner
نشاطات العيالات خبروني بيهم
dkhelni f la liste dyal les nouvelles
sift liya ila kanet chi 7fla wla nachat
علموني ملي يكون شي جديد
بغيت خباركم كل سيمانة فتيليفوني
خبرونا بالنشاطات
bghit nchterek bach nwsselni jdid
ila kanet chi 7fla goulouha liya hahi nmrti
بغيت ديما نكون معاكم قيدو نمرتي
ma tnsawch t3elmouni b jdid

# say-unsubscribe
ما بقيتش باغي ميساجات
safi ma tsifto walou
حيدوني من الليستة
khrjouni mn groupe
باراكا من الميساجات
ma bqitch bagha les nouvelles
وقفو هادشي لي كيوصلني
désabonner
بزاف ديال النوتيفيكاسيون
7bess
التيليفون كيصوني النهار كامل بسبابكم
kifach n annuler had l messages
ما تكتبو ليا والو
3afakom stop
رحلت من تما، ما محتاجش
te9telouni b les sms
سدو عليا هاد الإعلانات
msa7 smiti mn l'abonnement
طفي ليا التنبيهات
baraka 3liya men la pub
مابغيتش نعرف شنو كديرو من دابا
ما بقيتش باغي هاد لميساجات
حبسو علي لميساجات
bzaf dyal les messages f telephone
7yed nmra dyali mn lista
baraka mn les sms
طفي ليا النوتيفيكاسيون
ma bghit walo yji liya mn 3ndkom
kifach nthenna mn had les notifications
عييت من لميساجات ديالكم
khelliwni mn had les messages

# say-forget
مسح المعلومات ديالي
mse7 kolchi
نساني
nsani safi
حيد هاد الشات
supprimer conversation
ما بغيت حتى واحد يقرا داكشي
rajli ma khasoch ychouf hadchi, mes7o
حيدو نمرتي من عندكم
mse7 numero dyali
داكشي لي كتبت يتمسح
ma tb9a 7ta trace
كتبت لادريسا بالغلط، حيدها
effacez mes données
سميتي ما تبقاش عندكم
tele machi dyali, nqqi chat
ما تعقل على والو من هادشي
khwi had discussion
بغيت نتمحى من السيستيم ديالكم
ay haja 3raftiha 3liya 7eydha
الهضرة ديال البارح تمشي
zoul dak l klam
مسح كلشي لي كتبت
m7i had l hedra
7iydou smiti w nmrti mn 3ndkom
ma khass ta wahed y9ra hadchi mse7o
ما تخليو والو عليا
les donnees dyali khasshom yt7eydou
داكشي لي قلت ليك خاصو يمشي
kolchi 3liya hna khasso yghber

# say-greeting
السلام عليكم
salam
لاباس
labas 3lik
صباح الخير
sbah lkhir
كيداير
kidayra khti
اهلا
ahlan
مسا الخير
bonsoir
سلام خويا
coucou
كي راك
slm
الو
cv bikhir
msa lkhir ki dayrin
السلام لباس عليكم كاملين

# say-thanks
شكرا
choukran
الله يرحم الوالدين
lah yr7em lwalidin
بارك الله فيك
merci bzaf
الله يعطيك الصحة
tbarkellah 3lik choukran
الله يجازيك بخير
barakalaoufik
شكرا بزاف خويا
mrc
الله يكثر خيرك
lay khelik
ما نساش ليك هاد الخير
safi merci
ميرسي
choukran 3awntini bzaf
safi merci bzaf
lah yjazik bikhir
شكرا على الشرح
lah yrdi 3lik
lotf mnkom choukran
ظريف منك بزاف

# say-goodbye
بسلامة
bslama
تصبح على خير
tsba7 3la khir
الله يهنيك
lay hennik
نتلاقاو من بعد
a demain
باي
bye
فالأمان
safi ghadi nmchi
نهار مبروك
beslama khouya
صافي ما عندي ما نسول
ntchawfo
ليلة سعيدة
yallah slama
n3awdo nhedro
ghadi n3es l ghedda
thella
hadchi li kan beslama

# say-praise
نتا واعر
nta wa3er
تبارك الله عليك
top
جواب زوين
zwin hadchi li goulti
عاونتيني بزاف
bravo 3lik
نتا ظريف
drif bzaf
هادشي لي كنت باغي
nadi canadi
فهمتيني مزيان
rak dki
الله على راحة
ma kaynch b7alek
هضرتك مقادة
tbarkallah 3lik
nta dki bzaf
نتا ظريف بزاف
bravo 3lik khouya
زوين هادشي
wa3er
tbarkallah 3lik m3allem
bse7 3awntouni mezyan

# say-insult
نتا حمار
7mar
مكلخ
mkellekh
ما كتسوا والو
ma katsla7 l walou
سير فحالك
sir t9awed
روبو خايب
robot khayb
ما عارف والو
nta mseti
ضيعتي ليا الوقت
nul
غير كتخربق
ghabi
يا الجاهل
had système khayb
نتا مكلخ بزاف
pc 7mar
ma kat3ref walo
شحال نتا حمار
had chat mkellekh

# say-identity
شكون نتا
chkoun nta
واش نتا روبو
wach nta bnadem wla machine
شنو سميتك
smitek chnou
مع من كنهضر
m3a men kanhder
واش شي حد كيكتب ليا
bot nta
راجل ولا مرا
nti mra
شكون لي صاوبك
intelligence artificielle hadi
واش نتا بصح
wach kayn chi 7ed wra chat
خدام معاهم نتا
wach kanhder m3a chi wahed wla m3a programme
نتا بنادم بصح
wach kanketeb l bnadem wla l machina
شكون كيجاوب بيسي ولا شي واحد
هادا شي واحد ولا برنامج

# say-lost
ما فهمتش
mafhemtch
شنو باغي تقول
chno ma3naha
صعيب هادشي
s3ib 3liya
شرح ليا بالخف
chra7 liya b sahel
تلفت ليا الهضرة
tleft
هاد الكلمة ما عرفتهاش
had lkelma chnou
عاود قول
3awed 3afak
طويل بزاف
ktebti bzaf
غير بشوية
b chwiya 3liya
كيفاش
kifach ya3ni
ما قاريش، سهل عليا
walo ma dkhel l rassi
دوختيني
comprends pas
نص فهمتو ونص لا
ma fhemt walo
هاد الكلمات ما كنعرفهمش قولها ساهلة
chnou golti smeh liya
b lkhfif w sahel 3afak
ما فهمتش شنو كتكتب
hdertek s3iba bzaf

# say-misunderstood
ماشي هادشي لي سولت
machi hadchi li goult
فهمتيني غلط
fhemtini ghalat
ماشي هكاك
la machi haka
الجواب غالط
jawab ghalet
سولتك على حاجة خرا
so2al dyali 3la weldi machi 3liya
ما جاوبتينيش
ma jawbtinich
ما كتفهمنيش
nta kat3awed nefs lhedra
قرا السؤال ديالي مزيان
9ra mezyan chno ktebt
ما عندو علاقة
rani kanhder 3la dar w nta 3la madrassa
هادشي ما نفعنيش
la la, haja khra
ماشي داك القصد
7yed 3la had lmawdo3, ma bghitouch
ma swelt ch 3la hadchi
لا فهمتيني غالط
nta ma fhemtich swali
هادا جواب على حاجة خرى
ماشي هادشي لي قصدت
ما بغيتش نعرف هادشي
kent baghi n3ref chi 7aja khra
ما جاوبنيش على لي بغيت نعرف

# learn-other-language
بغيت نتعلم الانجليزية
bghit nt3elem l'anglais
واش كاين كورس ديال الصبليونية
kayn chi cours d'espagnol
ولادي بغيتهم يتعلمو العربية
wladi khasshom yt3elmo l3arbia
فين كيقريو اللغة ديالنا للدراري
darija l drari sghar, kayn chi blassa
الفرنسية كنعرفها، بغيت الألمانية
allemand fin nqrah
مدرسة العربية ديال السبت
madrasa dyal l3arbia nhar sebt
بنتي نسات الأمازيغية
benti ma kathder ghir flamand, bghitha t3ref loghtna
واش كتقريو شي لغة من غير هولندية
anglais l khedma khassni, 3endkom
نتعلم التركية حيت راجلي تركي
lingua italiana wach kayna
شي استاذ ديال الانگليزي

# rent-hall
بغيت نكري قاعة
bghit nkri salle
واش كاين شي صالة للعرس
salle l 3ers ch7al
عيد الميلاد ديال بنتي، عندكم بلاصة
3id milad dyal weldi, bghit blasa kbira
شحال كراء القاعة
ch7al lkra dyal salle l nhar
بغينا نديرو العقيقة عندكم
dirou liya l9a3a l3qiqa 3afak
الجمعية ديالنا محتاجة بيت للاجتماع
réunion dyalna fin ndirouha, katkriw
واش تعطيونا القاعة نهار الأحد
louer une salle
شحال من واحد كيدخل فالصالة
wach fiha koujina had salle
حفلة الخطوبة، القاعة خاوية السيمانة الجاية

# house-rules
واش نقدر نجيب الكلب
nqder njib lkelb dyali
كاين شي بلاصة للكارو
wach mesmou7 nkmi
الماكلة ديالي نجيبها معايا
makla men dar wach n9der ndkhelha
واش نحيد الصباط
n7eyed sebbat melli ndkhol
الشراب ممنوع عندكم
cherab memnou3
شنو هو الممنوع فالدار
chnou les règles
نصور بالتيليفون واش عادي
tswira wach mesmou7a temma
واش نقدر ناكل وسط القسم
chien sghir ydkhol wla la
القهوة ديالي ندخل بيها

# post-office
شوقتاش كتحل البوسطة
bosta we9tach kat7el
الكولي ديالي فين وصل
colis dyali fin
فين كاينة بوسطة قريبة
fin la poste hna
بغيت نصيفط برية للمغرب
nsifet bria recommandé chhal
شحال كيدير الطابع
timbre bch7al
واش البوسطة حالة السبت
bpost ma jabch liya lkoli
نصيفط كارطونة للبلاد
chhal kaywsel colis l maghrib
الفاكتور ديال البوسطة ما جاش

# shops-markets
فين كاين شي حانوت مغربي
fin hanout maghribi
السوق شمن نهار
souk nhar ch7al
فين نلقا اللحم الحلال
lboucher 7alal fin kayn
كارفور وقتاش كيسد
lidl m7loul lyoum
فين كيبيعو السمن والحرشة
atay w na3na3 fin nchrihom
شي مارشي رخيص
aldi we9tach kayhel
الحوانت محلولين نهار الأحد
fin nl9a lqezbor w lkhobz dyalna
العطرية ديال المغرب منين نشريها

# embassy
فين جات القنصلية المغربية
fin l consulat dyal lmaghrib
بغيت نجدد الباسبور
njded passeport maghribi
رونديفو فالقنصلية
rendez vous consulat kifach
لاكارط ناسيونال مسالية، فين نجددها
lacarte wtania, consulat wqtach m7loula
السفارة شنو النمرة ديالها
ambassade numero
نقيد ولدي فالقنصلية
nsjel bnti f l7ala lmadania dyal lmaghrib
القنصلية ما كتجاوبش
chhal paspor jdid f consulat
الوكالة ديرها فالقنصلية ولا لا

# strike-delays
واش كاين إضراب اليوم
grève dyal tran lyoum
التران معطل
tran m3ettel ch7al
وقتاش كيجي الطوبيس لي جاي
bus 4 we9tach
شحال لابونمون
abonnement dyal lbus bch7al
واش التراموي خدام
tram khdam wla la
الطوبيس ما جاش هاد الصباح
de lijn fihom grève
مع شحال آخر تران
horaire dyal train l bruxelles
كنتسنى هنا والطوبيس والو

# car-inspection
فين ندوز الفيزيت تكنيك
contrôle technique fin
الطوموبيل خاصها بلاكة
plaque dyal tomobil kifach
شحال لاصورانص
assurance tomobil rkhisa
جاتني مخالفة ديال السرعة
jatni amende f radar
المازوط بشحال
lissans ch7al lyoum
الموطور خاسر، فين كراج
mikanisyan mezyan fin
بدلو ليا الپنو
tomobil ma bghatch tkhdem
درت كسيدة خفيفة، لاصورانص شنو دير

# exchange-rate
شحال الأورو اليوم
ch7al euro b derhem
الصرف ديال الدرهم
mya euro ch7al katjib
الذهب بشحال الغرام
dheb ch7al lyoum
كيفاش نصيفط الفلوس للمغرب رخيصة
western union wla moneygram
شحال كياخدو فالتحويل
nsifet flous l mama b9el frais
الدولار طلع ولا هبط
taux de change
فين نصرف لفلوس
derhem tle3 wla hbet mqabel l euro

# other-places
البيسين وقتاش كتحل
piscine we9tach m7loula
شحال السينما
cinema bch7al ticket
لاصال ديال السبور شحال فالشهر
salle de sport ch7al
المتحف فابور ولا بالفلوس
zoo ch7al l drari
البانكة محلولة دابا
lbanka wqtach katsed
الكوميسارية فين كاينة
police fin bureau dyalhom
حديقة الحيوانات شوقتاش
hammam wqtach kayhel
البلدية ديال بروكسيل مع شحال كتسد

# craftsman
بغيت بلومبي
plombier 3afak
التريسيان ضروري
fin nl9a electricien
الماكينة ديال الصابون خسرات
machine à laver ma bqatch katdor
شي صباغ رخيص
sebbagh l dar ch7al
السخان ما خدامش، شكون يصاوبو
chauffage ma kayskhench, chi m3ellem
الروبيني كيقطر
robini kayseyel chkoun ysawbo
النجار باغيه يصاوب الباب
serrurier, sart dakhel w ndit
التلاجة ما كتبردش

# online-orders
الكوموند ديالي ما وصلاتش
commande ma weslatch
شريت من الانترنيت وما جا والو
chrit f zalando w walou
بغيت فلوسي يرجعو
remboursement kifach
فين وصل داكشي لي طلبت
amazon ma jawboch
جاتني القياسات غالطة، بغيت نرجعها
taille ghalta kifach nrejje3
الكولي مهرس
shein fin commande dyali
خلصت وماوصلني حتى ايميل
vinted khdat flousi
الطلبية معطلة سيمانة

# outage
ضو مقطوع
tri9i t9te3
الما ما كاينش
lma me9tou3 f zen9a
الانترنيت طايحة
wifi ta7 lyoum
الزنقة كلها بلا ضو
kolchi dlam hna
وقتاش يرجع الما
we9tach yrje3 do
الكونيكسيون خاسرة فالحومة
réseau ma kaynch
علاش قطعو علينا
panne de courant
من الصباح ما عندنا تريسيتي

# assistant-tasks
فيقني مع السبعة
fiy9ni m3a 7
دير ليا المنبه
dir alarme l ghda
عيط ليا لطاكسي
commander liya taxi
رسم ليا شي تصويرة
rsem liya 9ett
صيفط إيميل فبلاصتي
sift mail l moulay dar
كتب فالاجوندا ديالي
3eyet l khti w goul liha ghadi nt3ettel
شعل الموسيقى
zid had numero f contacts
فكرني غدا نشري الحليب

# contact-us
f ina nmra n9der nwselkom
عطيوني نمرة ديال البيرو
chnou nmra dyalkom

# privacy
chkoun kaychouf les données dyali 3ndkom
واش كتمسحو المعلومات ديالي من بعد عام
ch7al katkhelliw ma3loumati

# staff-language
l'assistante sociale katehder l'anglais?
واش كيهضرو بالتركية فالاستقبال
l'oustada katfhem l'fransawia

# cancel-appointment
7iydou tsjil dyali nhar sebt
غنحبس لكور شنو ندير
7iydou smiti mn lista dyal l'excursion

# no-answer
chi wahed mn 3ndkom 3ayet liya lbareh o kent khdam
عندي مكالمة فائتة على لكور

# practise-speaking
wach n9der nhder nirlandiya m3a chi wahed bach nt3elem

# interpreter
خاص شي واحد يترجم ليا ملي نهضر مع الطبيب

# meet-people
bghit nhder m3a 3yalat khrin
بغيت نهضر مع شباب خرين

# parenting
nhder m3a walidin khrin 3la terbia
`;
