/** How people say each need in Moroccan Darija. */
export const needs = `
# learn-language
بغيت نتعلم الهولندية
واش كاين شي كور ديال النيدرلندي
كنقلب على شي أستاذ يقريني لونغ ديال هنا
فين نقدر نقرا الفلامان
دروس اللغة
مراتي جات جديدة وخاصها تقرا اللغة
فالحانوت كنبقى غير نشير بصبعي حيت ما عنديش اللغة
ولدي كيترجم ليا كلشي وعييت من هاد الحالة
خويا باغي يتقيد فشي مدرسة ديال اللغات للكبار
bghit n9ra neerlandais
wach kayn chi cours dyal flamand
brit nt3elem lhadra dyal had lblad
nederlandse les
fin n9dar ndir cours de langue
ana 3am hna w mazal ma kanhdar walo, 7chouma
lmodir galli ila ma t3elemtich flamand maghadi tb9a
mra dyali galsa f dar khassha chi classe bach tt9rra
kan7dar les infos f tele w makan9bet 7ta kelma bghit n9ra
chkoun li kay9erri logha hna
weldi kaytrjem lia kolchi 3and tbib, bghit nhder b rasi
ouach 3andkom nt2 wla cvo wla chi 7aja b7alha

# learn-language-zero
ما كنعرف حتى كلمة بالهولندية
بغيت نبدا من الصفر
كور ديال المبتدئين
يالاه وصلت وما فاهم والو من هضرتهم
واش كاين النيفو اللول A1
ملي كيهضرو معايا كنحس براسي طرش
كنعرف غير خودا مورخن وصافي
يما ما عمرها قرات هاد اللغة بغات تبدا من ألف
niveau zero
bghit nbda men sifr
cours l debutants kayn?
ma kan3ref walo f neerlandais, ga3 ma kanfhem
yalah jit mn lmaghrib hadi simana, 7ta bonjour b flamand ma kan3refhach
beginners groep
lwalida dyali ma katfhem 7ta kelma, fin tbda
a1 nederlands mn lewel
kayswlouni w ana kanjawb ghir b rassi ah ah w ma fhemt ta haja
rajli jdid hna khasso awal cours
chi wahd li ma kay3ref walo wach i9der ydkhel m3akom

# learn-language-next
كملت A2 وبغيت نزيد
واش كاين مستوى عالي
بغيت نحسن الكتابة ديالي بالهولندية
كنهضر مزيان ولكن القواعد عندي كارثة
سالينا الكور اللول شنو من بعد
خاصني B1 باش ندخل للفورماسيون
الإيميلات اللي كنصيفط عامرين أغلاط
ختي عندها شهادة A2 فين تكمل
bghit nkmel niveau b1
cours avance kayn wla la
3andi a1 deja w brit nzid l 9oddam
grammaire dyali 3iyana bzaf
kanhdar chwiya walakin mli nktab kolchi ghalet
volgende niveau na a2
salit 1.2 f cvo fin nmchi daba
rani f b2 khassni n7ssen lkitaba dyali
wlad khti kay9ablo lia lfautes f kol message, bghit n7ssen
de w het ma3mri ma fhemthom, kanghlet dima
kandir perfectionnement fin

# literacy
ما كنعرفش نقرا ولا نكتب
عمري ما دخلت للمدرسة
بغيت نتعلم الحروف ديال النصارى
محو الأمية
يما أمية بغات تعلم تكتب سميتها
كنعرف نقرا غير بالعربية اللاتيني لا
هاد الميساج كيكتبو ليا ولدي حيت أنا ماكنعرفش
كنسيني غير بعلامة ديال كروا
كنشوف لافيش فالطرام ومكنعرف شنو مكتوب فيها
ma kan3refch nktab wla n9ra
alphabetisation
ma9ritch f sghri, kont f lbadia
3emri ma cheft lmdrassa
bghit nt3elem l7orouf a b c
lwalid ma 9arich, kaysni b sab3o
kan3ref ghir l3arbia, lettres latins la
kansift ghir vocal hit lktaba ma kan3refhach
alfa cours lnas li ma 9raw 7ta 3am
ftram ma kan9derch n9ra smiya dyal l arret
bnti hya li kat9ra lia l briyat kamlin

# level-test
شنو هو النيفو ديالي
واش خاصني ندوز شي تيست قبل الكور
فينا قسم غادي تحطوني
بغيت نعرف المستوى ديالي
تيست ديال اللغة
كنهضر شوية وماعرفتش واش A1 ولا A2
صاحبتي حطوها فواحد القسم ساهل بزاف عليها
خفت ندخل مع ناس حسن مني
test de niveau
fin ndir test dyal lmostawa
ma3raftch achmen groupe ydkhlouni
niveautest
wach darori n3awd test ila 3andi attest 9dima
9rit chi chwiya f lmaghrib, kifach n3ref fin nbda
chkoun kay7ded wach a1 wla a2
instaptoets ouhal kaydoum
lcours li 3tawni sahel 3lia bzaf, imkn machi dyali
khti khayfa tt7at m3a nas wa3rin 3liha
imta kaydozo test bach iferr9o lgroupat

# course-hours
كنخدم فالنهار واش كاين كور بالليل
نقدر نقرا غير السبت والحد
بغيت دروس فالصباح ملي يكونو الولاد فالمدرسة
عندي نوبة فلوزين من 6 تال 2
كور ديال الويكاند
كنخرج من الخدمة مع الستة
راجلي كيساليو متأخر واش كاين شي ساعة تواتيه
خاصني نكون مع 3 ونص قدام باب المدرسة نجيب الدراري
cours du soir kayn
kankhdem f nhar, bghit ghir f lil
avondles
samedi wla dimanche ila kan
ndi drari l mdrassa f 8h30 w nkoun khawya 7tal 15h
ana shift, simana sba7 simana 3chiya, kifach n9ra
mn mora lkhedma kayn chi cours
horaire dyal les cours fach kaykoun
ch7al mn sa3a f simana
rajli taxi kaykhdem b lil, bgha sbah bekri
3ndi ghi nhar larb3 li fih repos

# course-price
بشحال الكور
واش القراية فابور
ما عنديش باش نخلص الدروس
نقدر نخلص شوية بشوية
كاين شي تخفيض للي عندو CPAS
90 أورو بزاف عليا فدقة
واش اللي خدام كيخلص كتر
حتى الكتاب خاصنا نشريوه؟
chhal tamane dyal cours
cours gratuit?
wach b flous wla fabor
hoeveel kost de les
ana m3a cpas wach nkhlles inscription
n9der nkhelless b tranches
ma khedamch, tarif reduit kayn?
galo lia 180 euros f madrassa khra, ghali bzzaf
inburgering wach kaykhlso 3liha f had lwa9t
lflous dyal lcours tay7a 3lia f lakhir dyal ch7er
les livres m7ssoubin f prix?

# course-certificate
واش كتعطيو شهادة فالأخير
خاصني أتستاسيون بلي كنقرا
بغيت شي ورقة تتبت بلي جيت للكور
الديبلوم واش معترف بيه
الشوماج كيطلبو مني ورقة ديال الحضور
سالينا القراية وباقي ما عطاونا والو
خويا ضيع الشهادة ديال A2 فين يعاودها
الكوميسير ديال CPAS بغا البروف بلي راني كنقرا
certificat f lakhir dyal lcours kayn
attestation de presence
bghit attest dyal les
wach diplome kayt7ssab f lcommune
cpas bgha lwar9a li katgoul rani kan9ra
mazal ma jani certificat dyali hadi chhrayn
getuigschrift nederlands
chhada bach ndir nationalite, katn3touha?
lpatron bgha chi preuve 3la niveau dyali
ila najaht achno kanchedd
dyaa3 lia papier dyal réussite, t9dro t3tiwni copie

# course-enrol
كيفاش نتقيد فالكور
شنو خاصني باش نتسجل
إمتا كيسالي التسجيل
بغيت نسجل مراتي فالدروس
واش نجي لعندكم ولا أونلاين التسجيل
دخلت للسيت وماعرفتش على أينا بوطونة نضغط باش نتقيد
سمعت الكور غادي يبدا فشتنبر بغيت يكون عندي بلاصة
عطيني رونديفو ديال التقييد فالقراية
kifach nt9eyed f cours
bghit n tsjel
inscription l cours imta
inschrijven voor nederlands
fo9ach akher ajal dyal tsjil
khassni kart w tsawer bach ndir inscription?
ktebni m3akom f groupe li jay
brit nkteb khouya f les
wach momkin nsejjel daba w ana mazal f lmaghrib
lcours ghadi ybda f septembre, ma bghitch nfelleto
formulaire dyal inscription fin kayn

# course-full
قالو ليا الكور عامر
شحال غانبقى نتسنى فليستة
واش باقي شي بلاصة
ليست داتونت
كل مرة كيقولو ليا رجع الشهر الجاي
تسجلت هادي ربع شهور وحتى واحد ما عيط ليا
كاين شي مكان خاوي دابا
ختي فالانتظار من الصيف واش قربات النوبة ديالها
lcours 3amer, achno ndir
liste d attente ch7al toula
mazal kayna chi blassa
wachtlijst
hadi 6 chhour w ana kantsna, mazal ma 3eytou lia
volzet galo lia
ana ch7al f rqem f lista
3iyt kanseni f la place, lwa9t kaydouz
ila chi wahd khrej mn groupe 3lmouni
kolha blassa kanmchi liha complet complet
dima kaygolou ma b9ach lblassa

# course-missed
مانقدرش نجي اليوم للقسم
ولدي مريض مغاديش نحضر للدرس
فاتني الكور ديال البارح
غانتعطل شوية الطران ما جاش
غبت جوج سيمانات واش نقدر نستدرك
كنت فالمغرب على ود الجنازة ديال با وفاتوني الدروس
واش كيحيدوني من الليستة إلا غبت بزاف
خاصني نجيب ورقة الطبيب ملي كنغيب على القراية؟
ma n9derch nji lyoum l cours
ana mrida had nhar, goliha l prof
ghadi nwsel m3etel l les
ghebt hadi simana wach n3awd nlhe9
ik kan niet komen naar de les, weldi skhoun
absent lbare7 chnou dertou
3andi rendez vous 3nd tbib nhar les
f ramadan ma tl9itch nji l l9raya, wach fatni bezaf
certificat medical khass njibo ila ghebt 3la classe
lmodir badel lia lwa9t w ma b9itch kan7der ltlat
n9dar nakhod les feuilles li fatouni

# practise-speaking
كنفهم ولكن ما كنقدرش نهضر
كنحشم نهضر بالهولندية
بغيت نتمرن على الهضرة مع ناس البلاد
طابلة ديال الكونفيرساسيون
معنديش مع من نتكلم الهولندية
غير كنحل فمي كيجاوبوني بالفرنسية
لساني كيتعقد ملي كنبغي نهضر مع الجارة
نلقى شي واحد بلجيكي ندردش معاه مرة فالسيمانة
praattafel
kanfhem kolchi walakin mli nhder kanbloka
7echmana nhder, khayfa nghlet
bghit nmaren lhadra m3a belges
conversation en neerlandais
conversatiegroep
3mri ma sb9 lia hdert m3a chi flamand, ghir f classe
kanmchi l boulangerie kanhder b flamand w hya katjawb b français
chi binome bach ntmchaw w nhdro
lcours mzyan walakin lhadra 9lila fih
mrati kat3ref lgrammaire w ma katnte9ch
fin ndreb chi hedra bach nteleq lssani

# learn-at-home
بغيت نتعلم فالدار
كاين شي أبليكاسيون ديال اللغة
قراية أونلاين
واش كاينين شي فيديوهات باش نقرا بوحدي
عندي رضيع ما نقدرش نخرج نقرا
شي كتاب مزيان نتعلم منو راسي
كنقرا فالتيليفون بالليل ملي ينعسو الدراري
شنو هو أحسن سيت للهولندية
n9ra mn dar online
chi application bach nt3elem neerlandais
duolingo wach kafi wla kayn ma7sen
thuis leren
ma n9derch nkhrej, 3ndi bebe sghir, kayn chi cours 3la zoom
youtube dyal ta3lim flamand lmgharba
exercices f internet
f tren kan9der nkhdem b tilifon, chi 7aja n9ra fiha
ktab fih l3arbia w neerlandais
ana b rassi bla prof, mnin nbda
cours a distance l mara li 3ndha drari sghar

# language-for-work
خاصني الهولندية ديال الخدمة
ما كنفهمش الشاف ملي كيهضر
كور اللغة لناس اللي خدامين فالنقاوة
الصحاب ديالي فالخدمة كيضحكو وأنا مافاهمش
شنو كيقولو فالشانطي المصطلحات ديال البني
بغيت نهضر مع الكليان فالحانوت
كان غادي يوقع أكسيدون حيت مافهمتش لوردر
فالإنترفيو قالو ليا مزيان ولكن اللغة ناقصاك للبوسط
neerlandais dyal lkhedma
ma kanfhemch chef
nederlands op de werkvloer
collègues kayhdro dghya w ana tayeh
bghit kelmat dyal nettoyage w horeca
f lmagasin lclient kaysewlni w kanhreb
kankhdem f entrepot w consignes kamlin b flamand
khassni logha bach ntle3 f lposte
vaktaal dyal aide soignante
chef ktab lia message w nefdit nhar kaml bach nfehmo
rajli chauffeur, les clients kay3eyto lih w ma kayjawbch

# language-for-parents
بغيت نهضر مع أستاذة ولدي
ما كنقدرش نعاون بنتي فالدروس حيت بالهولندية
كور ديال اللغة للأمهات
فالاجتماع ديال الوالدين كنبقى ساكتة
الدراري كيهضرو بيناتهم بالفلامان وأنا كنبقى كنشوف
بغيت نفهم شنو كتب المعلم فالأجندا
نتعلمو الهولندية مع مامات أخرين فالمدرسة
ولدي كيحشم بيا حيت كنغلط ملي كنهضر مع المعلمة
neerlandais l mamans
bghit nfhem lmaitresse dyal bnti
f oudercontact ma kangoul 7ta kelma
cours pour parents f lmdrasa
ma n9derch n3awn wladi f devoirs 7it ma fahmach logha
nederlands voor ouders
wladi kayhedro b flamand bach ma nfhemch
lmo3alima kathder m3aya w bnti 3ndha 7 snin katrjem
agenda dyal lwlad b neerlandais, ma kanfhem walo
papa bghit n9ra bach n9ra l9issa l weldi f lil
les mamans khrin kayhdro 9oddam lbab w ana bou7di, bghit nhder m3ahom

# civic-integration
واش الانبورخرين إجباري عليا
جاتني برية ديال الإدماج
شنو هو الكونطرا ديال الاندماج
خفت من الغرامة ديال inburgering
عندي 60 عام واش خاصني ندير الإدماج
كنخدم الليل والنهار كيفاش ندير هاد الاندماج
مراتي يالاه جات بالتجمع العائلي قالو ليها خاصها تدوز MO
واش كنعفى إلا قريت هنا
inburgering wach darori
bureau d integration siftou lia convocation
parcours d integration
contrat dyal inburgering achno fih
amende 7it ma mchitch l inburgering
maatschappelijke orientatie fin w b achmen logha
exemption hit ana mrid, kifach
jit b regroupement familial, chnou khassni ndir daba
a bon, bruxelles 7ta hya wlat obligatoire parcours d'accueil?
mrati 7amla w galo liha khassek tbdaw lintegration
khouya ma dar walo mn dak l9raya dyal lqawanin dyal lblad, wach ghadi ykhelles

# civic-test
إمتحان ديال الإدماج
تيست على بلجيكا والقوانين
سقطت فالتيست ديال MO
شنو كيسولو فالامتحان ديال المجتمع
كيفاش نوجد لتيست ديال الانبورخرين
خايفة نسقط فالامتحان ومايعطيونيش الشهادة
شحال من مرة نقدر نعاودو إلا ما نجحتش فالاندماج
راجلي دوز جوج مرات هاد الامتحان وماطلعش
examen inburgering
test dyal mo
wach s3ib test dyal integration
as2ila dyal l imtihane 3la belgique
t9et f test w bghit n3awdo, maatschappij
fo9ach test dyal orientation
exemple dyal test civique bach nwejjed
so2alat 3la lmalik w lbarlaman w lqanoun, fin n7fedhom
lexamen b l3erbia wla b neerlandais
ma n3esch lil, ghda 3ndi test dyal integration
ila ma njehtch f mo chnou kay9e3

# interpreter
بغيت شي واحد يترجم ليا عند الطبيب
مترجم
واش كاين عندكم اللي يمشي معايا للكومين
ما كنفهمش الطبيبة شنو كتقول
عندي رونديفو فالسبيطار وخاصني ترجمان
ولدي صغير وماشي معقول هو اللي يترجم أسراري
المدرسة عيطات ليا لاجتماع وما عنديش باش نهضر
الترجمان ديال الريفية واش موجود
tolk
khassni traducteur f lhopital
bghit chi wahd ymchi m3aya l commune yhder 3lia
mutarjim b darija
interprete gratuit
tbib kayhder bzerba w ana ghir kan7errek rassi
lwalida katfhem ghir tachel7it, chkoun ytrjem liha
wach tolk kaykhlss
la police 3eytat lia w ma n9derch nsre7 l7ala dyali bla mtarjem
f telephone ytrjem wla ykoun m3ak f lblassa
bnti ghabet 3la lmdrasa bach ttrjem lia 3nd docteur

# translate-document
بغيت نترجم الديبلوم ديالي
مترجم محلف
عقد الازدياد بالعربية كيفاش نردو بالهولندية
الكومين بغاو الورقة مترجمة
فين نترجم عقد الزواج
بشحال ترجمة ديال ورقة وحدة
جبت معايا الأوراق من المغرب ولكن رفضوهم حيت بالعربية
واش ضروري الطابع ديال المترجم
traduction dyal extrait de naissance
traducteur jure
beedigd vertaler
bghit ntrjem permis w diplome
acte de mariage b l3arbia, lcommune mabghatouch
legalisation w traduction mnin kaydouzo
chhal kaydir lwa7ed 3la lwer9a f ttarjama
fin n9dar n7et casier judiciaire ytrjmouh
wraqi kamlin b l3rbia, kolchi redouh lia
apostille w men b3d tarjama wla l3eks
chi bureau de traduction 7da bruxelles rkhis
# residence-card
لاكارط ديالي غادي تسالي
بغيت نجدد الإقامة
ضاعت ليا بطاقة الإقامة
باقي ما جاتنيش لاكارط هادي شهرين
عندي الكارط البرتقالية
السيجور كيكمل فالشهر الجاي
كل يوم كنحل بواط أليتر وماكاين لا كود لا كارط
بلا لاكارط جديدة الباطرون ما بغاش يخدمني
carte orange
titre de sejour sala lia
renouvellement carte de sejour
lakart a fin wselat
verblijfskaart
dya3t la carte dyali f bus
annex 15 3ndi, wach n9der nsafer biha l maroc
lcommune galo tsenna lpolice tji tchof wach saken, w hadi 3 chhor
sejour dyal mrati kaytsala f 12
la carte f fin de validite w ma 3ndich rdv
kayn chi fer9 bin carte a w carte f

# no-papers
ما عنديش أوراق
أنا حراگ واش نقدر نجي عندكم
سان بابيي
بلا وراق شنو ديالي من حقوق
واش ولدي يقدر يقرا واخا ما عنديش الإقامة
عشر سنين هنا وباقي ماتقادوش وراقي
كنخاف نركب فالطران على ود الكونترول
خدامة فالديور وماعنديش حتى شي تسوية ديال الوضعية
sans papiers
ma 3ndich lwra9
zonder papieren
harrag, wach kayn li y3aweni
clandestin hna hadi 5 snin
9bel ma nji khassni n3ref wach katswlo 3la la carte
regularisation imta ghadi tkon
khouya mahroug, ma ybanch w khayf mn lpolice
visa touriste sala lia w b9it hna
9 bis b7al achno
ana kan3ich f dell hna, ma mktoub f 7ta blassa

# asylum
بغيت نطلب اللجوء
درت اللجوء وباقي كنتسنى الجواب
الإنترفيو ديال اللجوء
ساكن فالسونطر ديال فيداسيل
شنو كيسولو ف CGRA
هربت من بلادي ومانقدرش نرجع
عام ونص ف الكومب وحتى قرار ما جا
واش طالب اللجوء من حقو يخدم
demande d asile
asiel
wassit hna l barah w brit ndir asile
petit chateau fin ja
interview f cgvs khayf mnha
sa7bi f centre dyal croix rouge kaytsna jawab
carte bleue d asile 3ndi
dublin bssmat f espagne w jit hna
klein kasteeltje wa9ef f saf mn sba7
mn blad lharb jina, kifach ndiro demande
twachya dyal tboli9, taleb lojou2 chnou 7o9o9o

# negative-decision
جاني رفض
عطاوني أمر بمغادرة التراب
قالو ليا خاصك تخرج من بلجيكا
بغيت ندير روكور على القرار
نيكاتيف
ثلاثين يوم باش نمشي بحالي شنو ندير
بكيت ملي قريت البرية ديال ليطرونجي قالو لا
تجديد الإقامة ديال مراتي ترفض
negatif jani
ordre de quitter le territoire
recours kifach w ch7al f ayam
bevel om het grondgebied te verlaten
refus dyal office des etrangers
oqt f jibi, khayf
avocat gal 3ndek 30 youm t appela
conseil du contentieux
rafdo lia demande, wach kayn chi 7el akhor
bijlage 13 wslatni
gha ymsikh lia dossier galo la, w wladi hna kay9raw

# family-reunion
بغيت نجيب مراتي
التجمع العائلي
كيفاش نجيب ولادي من المغرب
راجلي باقي تما وأنا هنا
نقدر نجيب الواليد والواليدة يعيشو معايا؟
بشحال خاص يكون الصالير باش تلحق بيا المدام
تزوجت هاد الصيف وكل ليلة غير واتساب بيناتنا
ولدي كيسولني ماما إمتا نجيو عندك
regroupement familial
bghit njib lmadame dyali
gezinshereniging
visa d mra dyali f casa, chhal kaydoum
chno chorot bach njib rajli
wladi mazal f lblad m3a mmi w ana hna bo7di
contrat cdi w dar khassin bach tji lmra?
brit nl7e9 mama tji t3ich m3aya
dossier famille f consulat
bnti f 3merha 17, wach mazal t9der tl7e9 bia
3 snin w ana w rajli b3ad

# nationality
بغيت ندير الجنسية
إمتا نقدر ناخد الباسبور البلجيكي
خمس سنين هنا واش عندي الحق فالجنسية
شنو الأوراق ديال الناسيوناليتي
ولدي تزاد هنا واش بلجيكي
باغي نصوت ونسافر بلا فيزا بحال خوتي
راني عشر سنين كنخلص الضرائب ومازال كارط إيطرونجي
خاصني شي وراق من الكومين باش نولي بلجيكي
nationalite belge
bghit nwelli belge
belg worden
passeport 7mer kifach nchdou
468 jours de travail wach darori l nationalite
chhal kaykhlso f dossier dyal jinsia
khdemt 5 snin, n9der ntleb jinsiya?
nationaliteit aanvragen
declaration de nationalite fl commune
wladi belges w ana la, brit ta ana
demande dyal lpasspor belgi fin kat7at

# marriage-papers
بغيت نتزوج فالكومين
وراق الزواج
شنو خاصنا باش نديرو كوهابيتاسيون ليكال
طلاق شنو الوراق
عقد زواجي درتو فالمغرب كيفاش نقيدو هنا
الولد تزاد وبّاه باغي يعترف بيه
طلقنا عند العدول والكومين هنا باقي كيحسبونا مزوجين
الخطيب ديالي هنا وعندو كارط أش خاصنا نديرو
mariage f lcommune chno khass
cohabitation legale
samenwonen
tla9 papiers dyalo
reconnaissance d enfant
trouwen op gemeente
tzewejna f consulat, wach lcommune kat3terf
copie d acte de mariage tkoun jdida
jugement de divorce bach ntzewej mn jdid
ghadi nktbo l3a9d f sayf, imta n7ejzo f état civil
bnti ma m9eydach b smit bba7a

# lawyer
خاصني محامي
أفوكا فابور
جاتني برية من المحكمة
ما كنعرفش حقوقي
بغيت نشاور مع شي محامي
ما عنديش باش نخلص الأفوكا
عيطو ليا قدام القاضي فالشهر الجاي
خصمي عندو أفوكا وأنا بوحدي
avocat pro deo
bghit n3ref l7a9 dyali f l9anoun
tribunal siftat lia convocation
gratis advocaat
bureau d aide juridique
avocat ma kayjawbnich, bghit nbeddlo
justice de paix nhar tnin, chkoun yweg9ef m3aya
khssarna f jugement w makhllina ta appel
rechtbank brief
mo7ami chhal kayakhod 3la consultation
9anouni wach 3ndi l7a9 wla la, chkoun ychrah lia

# letter-help
جاتني برية ومافهمتهاش
شكون يقرا ليا هاد الورقة
بغيت اللي يعاوني نعمر الفورميلير
وراق بالهولندية مافهمت فيهم والو
كاتب عمومي
الكارطون ديال البراوات عمر وماحليت حتى وحدة
هاد الجواب راه ريكوماندي خايفة منو
يما كتدير البرا فالقجر حيت ما كتعرفش تقرا
brya jatni w ma fhemthach
chkoun y9ra lia courrier
brief niet begrijpen
n3mer formulaire, 3awnoni
ecrivain public
lwra9 merkoumin f lkouzina, kolchi b neerlandais
nsawer lik lbriya w goul lia chno fiha
recommande jani w ana tayh
document 3 pages makanfhemch fin nsini
wra9i mkhelltin, bghit chi wahd y9addha m3aya
bba3 kayjini lmail mn chi administration, wach mouhim wla la

# town-hall
بغيت نتقيد فالكومين
شهادة الازدياد
ورقة تركيبة العائلة
كونبوزيسيون دو ميناج
لاكارط ديال الهوية
ولدي تزاد فين نصرح بيه
يالاه جيت لبلجيكا فين نمشي نتقيد اللول
البوليس ديال الحي باقي ما جا يشوف واش ساكن
composition de menage
gemeentehuis
extrait d acte de naissance
commune khassni rendez vous
inscription f lcommune
kids id l wladi 9bel nsafrou
attest van gezinssamenstelling
lguichet f l commune ga3 ma kayl9a lia rdv
radiation, lcommune mss7ouni mn registre
certificat de residence mnin njibou
code pin d la carte d identite nsito

# change-address
بدلت السكنى
رحلت لدار جديدة وبغيت نبدل العنوان
كيفاش نعلم الكومين باللادريس الجديدة
البراوات باقين كيمشيو للدار القديمة
شكون خاصني نعلم ملي كنرحل
خرجت من عند ختي وساكن دابا فسكاربيك
البوليس غادي يجي يشوف واش ساكن فالدار الجديدة
بدلت المدينة شنو ندير فوراقي
bdelt dar
changement d adresse
adreswijziging
r7elna hadi simana, chno darori ndir f commune
ladresse f carte mazal 9dima
courrier kaymchi l appart l9dim
agent de quartier ma jach l dar jdida
mn vilvoorde l halle bdelt, kifach n3lem
doorsturen post bpost
nhar lwl f ch7er ndkhlo l dar jdida, wra9 ch7al nbadlo
sjel lia 3inwan jdid

# foreign-diploma
بغيت نعادل الديبلوم ديالي
عندي إجازة من المغرب واش معترف بيها هنا
المعادلة
ديبلوم ديال الممرضة ديال بلادي
شنو كيسوا الباك ديالي هنا
كنت أستاذ تما وهنا كنسرح الطباسل
نارك NARIC
مهندسة وكتنقي فالبيروات
equivalence de diplome
diplome dyali mn fes, wach kay7essbo
naric
bac marocain chno kayswa
licence f biologie w kankhdem f nettoyage
mou3adala d chahada
diploma erkennen
kont comptable f lblad, kifach n3awd nkhdem b diplome
khti tbiba mn syria w galsa f dar
releve de notes khassni nterjem l equivalence
federation wallonie bruxelles equivalence chhal

# driving-licence
بغيت ناخد البيرمي
نبدل البيرمي المغربي
كود الطريق
امتحان النظري ديال السياقة
بغيت نتعلم نسوق
واش البيرمي ديال بلادي صالح هنا
كنسوق فالمغرب عشرين عام وهنا ماعندي والو
عاودت الكود تلاتة دالمرات وكنسقط
permis de conduire
echange permis marocain
rijbewijs
code de la route b l3arbia
auto ecole rkhissa
bghit nso9, mnin nbda
theorie examen m3a tolk
permis provisoire chhal kaydoum
rijles
bla permis ma kay9blonich f livraison
rajli kaywsselni l kol blassa, 3yit, bghit nsog b rassi

# digital-identity
إيتسمي ما خدامش ليا
itsme كيفاش نديرها
الكود ديال لاكارط ديال الهوية
ما قدرتش ندخل للسيت ديال الحكومة
إيبوكس
كيطلبو مني نتعرف بلاكارط والقارئ
التيليفون بدلتو وإيتسمي مشات
بلا itsme ما كتقضي والو فهاد البلاد
itsme ma khdamach
eid code pin puk
ebox kifach n7ello
ma 9dertch ndkhol l myminfin
kaartlezer
kaygol lia connectez vous b itsme w ana ma 3ndich
lwalid ma 3ndouch tilifon smart, kifach ydkhol l site d letat
mot de passe dyal itsme nsito
csam
activer la carte d identite f pc
kolchi wella numerique, 7ta bach nchouf dossier dyali khass code

# taxes
جاتني ورقة ديال الضرائب
التصريح الضريبي
الطاكس
واش خاصني نخلص الضريبة
إمتا كيرجعو ليا فلوس الضرائب
ما عمري عمرت هاد الورقة القهوية
خدمت غير ثلاث شهور واش ندكلاري
قالو ليا خاصك ترجع 740 أورو للفينانس
impots
declaration fiscale
belastingbrief
tax on web
avertissement extrait de role
spf finances siftou lia lwer9a
fo9ach kayrej3o lflous dyal limpot
precompte immobilier
khouya kay3emrha l nas kolhom, had l3am mat, chkoun y3awnna f declaration
wladi wach katdkhel f declaration
belastingen te veel, kifach

# which-papers-bring
شنو نجيب معايا من وراق
أشمن وراق خاصني للرونديفو
واش لاكارط كافية
نجيب معايا الباسبور؟
شنو ضروري يكون عندي ملي نجي
ماعندي غير فوطوكوبي واش يمشي الحال
قول ليا الأوراق المطلوبة باش ما نرجعش خاوي
آخر مرة رجعوني حيت ناقصة ورقة
chno njib m3aya
achmen wra9 l rendez vous
quels documents
wat meebrengen
khassni la carte w chi haja khra?
nji b papiers dyal wladi ta homa?
photo d identite darouria
njib fiche de paie m3aya wla la
wach originale wla copie
bach ma nmchich w nji, goul lia les papiers li khassin
nhez m3aya dossier kaml?

# find-work
كنقلب على خدمة
بغيت نخدم
واش كاينة شي خدمة
ما لقيت فين نخدم
كاينين شي عروض ديال الشغل
عام وأنا كنحط السيفي وحتى واحد ما عيط
السواعد صحاح وگالس فالدار
ولدي عندو ديبلوم وباقي بلا خدمة
khedma
bghit nkhdem, ay haja
werk zoeken
vacatures
interim f bruxelles
nettoyage, entrepot, kolchi n9der 3lih
forem actiris vdab chkoun fihom ndir
travail bla logha kayn?
7atit cv f 40 blassa w walo
lflous salaw, khassni chi khdima bzerba
mrati bghat tkhdem kuisinière wla femme de menage

# write-cv
بغيت ندير سيفي
عاونوني نكتب CV
رسالة ديال طلب الخدمة
عندي إنترفيو ديال الخدمة شنو نلبس وشنو نقول
السيفي ديالي قديم بغيت نقادو
ما عمري دوزت شي مقابلة
المعلم بغا ليطر دو موتيفاسيون
خدمت بزاف دالحرف وماعرفتش كيفاش نحطهم فورقة
cv
n9ad cv dyali
lettre de motivation
sollicitatiebrief
entretien d embauche ghda, kifach nhder
bghit modele dyal cv b neerlandais
sollicitatiegesprek
ndir tsawer f cv wla la
interview m3a directeur d magasin w ana kan9fel
chnou ngoul ila sewlni 3lach khawya 3 snin
cv f word, ma kan3refch nketbo

# unemployment
سالات ليا الخدمة فالبوات وبغيت نتقيد كطالب شغل
حبسوني من الخدمة وبغيت الشوماج
شوماج
تسجلت ف VDAB شنو من بعد
واش عندي الحق فالبطالة
النقابة باقي ما خلصوني
سدو المعمل وبقينا بلا والو
شحال من يوم خاصني نكون خدمت باش ناخد الشوماج
C4
chomage
bghit nt9eyed f chomage
werkloosheidsuitkering
capac wla syndicat
onem convocation
c4 3tani lpatron, fin nmchi bih
demandeur d emploi inscription
fgtb abvv acv chkoun li ndir
dop uitkering hadi chehrayn walo
sala lia lcontrat, mnin nakol daba
7eydou lia chomage hit ma mchitch l rdv

# work-rights
الباطرون ما خلصنيش
خدام بلا كونطرا
جرى عليا الشاف حيت مرضت
كنخدم 12 ساعة وكيحسبو ليا 8
حقوقي فالخدمة
الكونجي ديالي ما بغاش يعطيه ليا
طحت فالخدمة والمعلم قال ليا سكت
كيهددني يطردني إلا درت فالنقابة
patron ma khellesnich
bla contrat kankhdem
licenciement
ontslag
khdemt 3 chhor w 3tani 500 euros
heures supplementaires ma kay7esbhomch
certificat medical 3titou lih w galia ma tb9ach tji
kaygol ghda nkhlsek, ghda nkhlsek, w chhr daz
accident de travail
fiche de paie na9sa, fin nchki
lmoula dyal resto kaykhelesna taht tabla w na9es

# own-business
بغيت نحل حانوت
نولي مستقل
أندبندو
عندي فكرة ديال مشروع
نحل سناك شنو الوراق
كنطيب للناس فالدار وبغيت ندير بيها شركة
نومرو دو TVA
عييت نخدم عند الناس بغيت راس مالي بيدي
independant
bghit n7el commerce
zelfstandige
ouvrir une societe
salon de coiffure bghit ndiro dyali
bghit nbi3 f souk, chno autorisation
bijberoep
cotisations sociales dyal independant chhal
livreur uber independant kifach
microcredit l projet
mrati katsayeb lhalwa w katbi3ha, khassna nregistriw?

# training-job
بغيت نتعلم حرفة
فورماسيون
سطاج
كاين شي تكوين ديال الكهربا
بغيت نقرا باش نولي مساعدة فالديور ديال العجزة
ولدي ما بغاش القراية بغا صنعة
تكوين ديال كاريست
فين كيقريو الحلاقة ولا الطبخ
formation
opleiding
stage fin n9der ndir
formation vdab lassage
bghit nt3elem 7erfa, plomberie wla menuiserie
aide soignante formation
formation w kaykhelsouk fiha kayna?
cariste permis heftruck
apprentissage f patisserie l weldi 17 3am
mellit mn nettoyage, bghit métier b diplome
bruxelles formation kifach

# volunteering
بغيت نتطوع
ندير شي حاجة مفيدة فوقتي
بينيفولا
واش نقدر نعاون الناس بلا فلوس
كنتسنى الوراق وبغيت نشغل راسي
نعاون فالجوطيا ولا فالكوزينة ديال الخير
متقاعد وباقي صحيح بغيت نفيد
فين نقدر نتطوع فالمدينة ديالي
benevolat
vrijwilligerswerk
bghit n3awen nas fabor
volontaire f chi association
galsa bla walo, bghit nkhdem fi sabili lah
wach li f asile i9der ydir benevole
khbira f khyata, n9der n3awen chi blassa
ghir bach ma nb9ach f dar, n3awen f ay 7aja
fin kay7tajo benevoles
defraiement dyal benevole wach kaykhsser lia cpas
bnti 16 bghat tdir chi 7aja fiha ajr

# benefits
ما عندي حتى دخل
لايد سوسيال
بغيت ندير CPAS
ما عندي باش نعيش
واش عندي الحق فالريس
بقا ليا 15 أورو حتى لخر الشهر
الاسيستانت ديال CPAS ما عطاتني حتى جواب
الشوماج حبس ومابقات حتى فلوس داخلة
cpas
ris revenu d integration
leefloon
ocmw bghit ndir dossier
ma ka ydkhl lia 7ta euro
aide sociale ntlebha
ch7al kay3ti cpas l wahd b rassou
kan3ich b lcredit mn 3nd nas
enquete sociale jat l dar w men b3d walo
7yedo lia lcpas, kifach n3ich
rajli mcha w khllani bla mouna bla daw bla dirham

# debts
عليا الكريدي
الهويسيي جا للدار
ما قدرتش نخلص الفاكتورات
جاتني إنذار ديال الخلاص
عندي ديون بزاف
نخلص بالتقسيط
كنخاف نحل البواط حيت كلشي راپيل
بديت بكريدي ديال طلفازة ودابا 8000 أورو
dettes
huissier
schulden
rappels w mise en demeure
mediation de dettes
kridi f kol jiha, ma b9it n3ref chkoun nkhelles
deurwaarder
plan de paiement
huissier gal ghadi ydi lmeuble
saisie sur salaire
credit 3la credit, ghra9t
rajli dar prets b smiyti w mcha
administrateur de biens

# energy-bill
فاتورة ديال الضو غالية
الغاز طلع بزاف
قطعو عليا الضو
التعريفة الاجتماعية
فاتورة الما
الشوفاج كياكل ليا الصالير كامل
كنلبسو الكبوط فالدار حيت ما نقدروش نشعلو السخانة
فليفيس صيفطو 1300 أورو ديال ريگيل
facture gaz w electricite
tarif social energie
energiefactuur
budgetmeter khawi
engie bghat 900 euros
9et3o lia trissiti
sibelga wla fluvius chkoun
ladarri kaydoucho b lma bared bach n9tasdo gaz
compteur a budget
drahem dlma galo mazal 3lik 400
rechauffeur kayb9a tafi f décembre hit ghali 3lia

# child-benefit
التعويضات ديال الولاد
ألوكاسيون فاميليال
شحال كيعطيو على كل ولد
ما جاوني فلوس الدراري هاد الشهر
بريم ديال الزيادة
ولدي تزاد والكيندرخيلد باقي ما بدا
طلقنا شكون اللي كيتخلص فلوس الولاد
ولادي باقين فالمغرب واش كيتحسبو
allocations familiales
kinderbijslag
groeipakket
famiris
prime de naissance
flous drari ma dakhlouch
startbedrag
bnti tmat 18 w katt9ra, wach ta7bess lallocation
fons fin nbdel, mypension wla kidslife
fo9ach kaytkhlso lflous dyal wlad
3andi 4 drari w ma kanched 7ta franc 3lihom

# bank-account
بغيت نحل كونط فالبانكا
البنكة مابغاتش تحل ليا حساب
لاكارط ديال البانكا تبلعات
نصيفط لفلوس للمغرب
واش بلا إقامة نقدر نحل كونط
الصالير ديالي كيتصيفط عند صاحبي حيت ماعنديش كونط
كود ديال لاكارط بونكير نسيتو
كيفاش كندير فيرمون
compte bancaire
rekening openen
carte bancaire
service bancaire de base
bpost bank kayna?
nsift flous l mama f lblad
western union wla virement
lbanka gatlia la 7it carte orange
belfius kbc chkoun li sahla
bloquaw lia compte
lpatron bgha numéro de compte w ana ma 3ndich

# phone-internet
أبونمون ديال التيليفون
بغيت لاكارط سيم
الانترنيت فالدار غالي
بروكسيموس كيسرقوني
ويفي رخيص
سينيت واحد الكونطرا وماقدرتش نخرج منها
كل شهر 90 أورو غير على التلفزة والأنترنيت
نهضر مع بلادي بثمن مناسب أشمن بوس
abonnement gsm
carte sim
internet tarif social
telenet ghali
mobile vikings wla lyca
proximus facture 140
resilier contrat dyal internet
bla internet wladi ma kay9drouch y9raw f dar
gsm abonnement goedkoop
data kat9ada lia f 3 yam
jaouni l lbab w sninit 3la chi box ma fhemtch

# pension
لاروتريت
التقاعد
إمتا نخرج للتقاعد
با خدم ف المينا ديال الفحم شنو حقو
شحال غادي يعطيوني فالبانسيون
عندي 65 عام وباقي ما توصلت بوالو
خدمت فالمغرب وفبلجيكا كيفاش يتجمعو
البانسيون ديال ميمتي ما كافياش
pension
pensioen
retraite imta
mypension kifach nchouf
grapa l lwalida
tour du midi pension
kmelt 40 3am khdma, daba chno ndir
lwalid mat, wach mama kat chdd lpension dyalo
inkomensgarantie ouderen
dhri mcha, bghit nkhroj 9bel lwe9t
kankber w ma 3ndi 7ta 7sab 3la tali 3mri

# disability-benefit
عندي إعاقة وبغيت تعويض
مريض من شحال هادي وماقدرتش نخدم
لانفاليديتي
ولدي معاق شنو عندو من حقوق
طبيب المراقبة ديال الميتويل
ظهري تقطع وماعمري باقي نهز شي حاجة
الاعتراف بالإعاقة
داوني للهونديكاب وعطاوني 7 نقط
invalidite
allocation handicap
spf handicap dossier
erkenning handicap
medecin conseil 9te3 lia
ana f mutuelle 3am w nss, chno men be3d
khouya mchelel, kayched walo
carte de parking handicape
vlaamse zorgkas zorgbudget
2 operations f dher, lkhdma salat 3lia
weldi autiste, kayn chi allocation majoree

# school-costs
مصاريف المدرسة
ما عنديش باش نخلص الخرجة ديال المدرسة
فاكتورة ديال المدرسة
المنحة الدراسية
كلاس دو نيج 300 أورو
ولدي الوحيد اللي ما مشاش معاهم حيت ما خلصناش
الأدوات والكتب غاليين
المديرة عيطات ليا على الخلاص ديال الماكلة
facture d ecole
schoolrekening
schooltoelage
bourse d etudes
classe de mer ma n9derch nkhelsha
maximumfactuur chno hia
ktouba dyal secondaire 400 euros
chromebook l weldi ghali
wladi kayakhdo sandwich 7it repas chaud b 5 euros
lecole galt rak mcharka f lkhlas
khassni cartable w cahiers l 3 drari

# scam
شفروني فالأنترنيت
نصبو عليا
جاني ميساج من البانكا وضغطت عليه
عطيت الكود ديالي بالتيليفون
خلصت على دار وطلعات ماكايناش
خواو ليا الكونط
واحد قاليا نقاد ليك الوراق وعطيتو 2000 أورو وغبر
واش هاد الإيميل بصح ولا نصب
arnaque
oplichting
phishing
nasbo 3lia f facebook marketplace
cliquit 3la lien w mchaw lflous
message mn bpost colis wach s7i7
card stop
khda lia caution dyal dar w bloquani
whatsapp dyali 3nd chi wahd kaytleb flous b smiyti
galia ana mn microsoft w dkhel l pc
chrit telephone f internet w ma wsselch
# find-housing
كنقلب على دار للكراء
ما لقيت حتى برطمة
بغيت نكري شي شومبر
الكرا غالي بزاف ما لقيت والو
سكن رخيص فين نلقاه
كلما كنعيط كيقولو ليا راه تكرات
أنا وولادي عند خويا ناعسين فالصالون وخاصنا فين نسكنو بوحدنا
ملي كيسمعو CPAS كيقطعو عليا مالين الديور
logement
appartement a louer
bghit dar b 2 chambres
huis huren
studio b 600 wla kter chwiya
immoweb kanchof kol nhar w walo
kot wla chambre ghir l rajel wahed
ma bghaw ykriw lia 7it 3ndi 4 drari
kandir visites w kayched m7sen mni dima
saken 3nd khti w rajelha mel mni, fin nkri
garantie w 3 fiches de paie, mnin njibhom

# social-housing
السكن الاجتماعي
كيفاش نتقيد فالديار ديال الدولة
ليستة ديال اللوجمون سوسيال
شحال كيتسناو باش يعطيوك دار سوسيال
واش باقي رقمي فالليستة
ثمن سنين مقيدة وباقي مافتحو عليا باب
الجارة عطاوها أبارطمون ديال الكومين وأنا لا
كندفع نص صالير فالكرا وبغيت سكن ديال الحكومة
logement social
sociale woning
aide locative agence ais
inscription l logement social
slrb liste d attente
woonmaatschappij
dar dyal letat kifach
candidature logement social renouveler
nmra dyali ch7al f la liste dyal habitations sociales
dossier foyer bruxellois
sociaal verhuurkantoor kayched smiyat?

# landlord-problem
مول الدار ما بغا يصلح والو
الضمانة ديال الكرا ما رجعهاش ليا
زاد عليا فالكرا
كونطرا ديال الكرا مشكل
مول الدار كيدخل بلا ما يعلمني
الشوديير خاسرة والبروبريو ما كيجاوبش
خرجت من البرطمة وبلع ليا جوج شهور ديال الكاسيون
بغيت نخرج قبل ما يكمل الكونطرا
proprietaire
huisbaas
caution ma bghach yrej3ha
huurwaarborg
moul dar zad 120 euros f lkra
preavis dyal location ch7al
bail 3 snin, n9der nkhroj 9bel?
etat des lieux galia khasserti
huurcontract
proprio ma kaysayebch robinet
charges kaytleb bzaf bla facture
moulat dar katgoul lia ma tjib 7ta dif

# bad-housing
الرطوبة فالحيطان
الدار باردة بزاف
كاين الفيران فالدار
الشوفاج خاسر
الموس كحل فبيت النعاس
الما كيقطر من السقف فوق الفراش
ولدي كيكحب طول الليل من ريحة الحيط
ستة فبيت واحد كنعسو بحال السردين
humidite
moisissure
schimmel
rtouba f le7youta
l7it kayt9echer w k7al
dar sghira 3lina, 5 f studio
cafards w far f lkouzina
fenetre mherssa w lberd kaydkhol
logement insalubre
chtaa katdkhol mn sqef
cave bla chrajem saknin fiha w drari mrad
plafond ghadi ytih 3lina

# eviction
غادي يخرجونا من الدار
جاتني برية ديال الإفراغ
مول الدار بغاني نخرج فشهر
القاضي قال خاصنا نخويو الدار
وصلني إكسبيلسيون
باع الدار وقاليا عندك حتى ل الصيف
المفاتح خاصني نردهم يوم 30 ومازال ما لقيت فين نمشي
تعطلت فالكرا ودابا المحكمة
expulsion
uithuiszetting
ghadi ykhrjouna mn dar
preavis jani mn moul dar, khassna nkhwiw
jugement d expulsion
moul lmlk bgha ysken fiha weldo w ykhrejna
huissier ghadi yji y7el lbab nhar 14
opzeg huur brief
3ndi simana nkhwi lappart
b9a ghir chher w ntl9aw bla soqof ana w drari
lcommune galat dar khatira khassha tfregh

# furniture
خاصني ناموسية
كنقلب على أثاث رخيص
ثلاجة مستعملة
ماكينة ديال الصابون
ما عندنا حتى طبلة
يالاه دخلنا للدار وكنعسو على الأرض
الماكلة كنحطها فالشرجم برا حيت ما عنديش الفريجيدير
ولدي كيكتب على ركابيه ما عندو بيرو
meubles
meubelen
frigo pas cher
lit l drari
bghit salon, tlamt wla canape d occasion
machine a laver khasra w ma 3ndi bach nchri
kringloop fin
matelas
dar khawya, ma fiha la kersi la tabla
kanssebbno b yeddina f la baignoire
gaziniere wla four ila chi wahd ma bghahch
tbassel, kissan, tnajer, kolchi khassni bach nbda

# waste
الزبل إمتا كيخرج
أشمن ميكة ديال الزبل
الصاك الصفر فاش كيخرجوه
فين نرمي فوطوي قديم
كونتينر بارك
شدوني فغرامة حيت خرجت البوبيل فالنهار الغالط
الزرق والصفر والبيض مابقيت عارف شنو نحط فين
القراعي ديال الزاج فين كيتحطو
poubelle
zbel
vuilzak
sac bleu w sac jaune chno lfer9
restafval
pmd zak
dechetterie
recyclage f dar kifach
camion dyal zbel nhar ach mn nhar kaydouz
amende 7it zbel f trottoir
matelas 9dim fin nlou7o
bra9 dyal zit l9lya fin nkhwih

# neighbours-trouble
الجار كيدير الصداع
مشكل مع الجيران
الموسيقى بالليل ما خلاونا نعسو
تخاصمت مع الجارة
الجيران اللي لفوق كيضربو فالأرض
كل ما كيلعبو ولادي كيدق علينا بالعصا
كيرميو الزبل قدام بابي
كيسبني فالدروج كل نهار
voisins
buren lawaai
jar kaydir sda3 b lil
tapage nocturne
dar fo9 mna ga3 ma kayn3sso
jarti katchki bia l moul dar
mediation de voisinage
burenruzie
kalb dyal ljiran kaynbe7 nhar kaml
jar 7et siarto 9oddam garage dyali, kol mera mdabza
7it drari kayjriw kay3eyto l police 3lina

# moving-help
بدلنا السكنى والكارطونات مازالين بلا من يهزهم
بغيت اللي يعاوني نرحل
كاميونيط باش نرحل
كنرحل نهار السبت وما عندي حد
شكون يهز معايا الأثاث
راحلة بوحدي مع الدراري والسدادر تقال
فين نكري فورگون
خاصني جوج رجال يهبطو ليا الماكينة من الطبقة الرابعة
demenagement
verhuizen hulp
camionnette bghit
bghit chi wahd y3awenni n7awel 7wayji
nr7el simana jaya, ana mrida b dhri
fourgon b chauffeur rkhis
verhuiswagen
des bras l demenagement
canape ma dkhelch f lbab, monte charge
cartons fin njib bach njme3 dar
men dar l dar, 9chawch bzaf w tomobil ma kaynach
liverli lit mn 3nd khouya l 3ndi

# food-aid
ما عندنا ما ناكلو
قفة ديال الماكلة
بنك الطعام
الفريجيدير خاوي
بغيت إعانة ديال الماكلة
الدراري كينعسو بالجوع
عشاينا البارح خبز وأتاي
باقي 6 أيام للصالير والكوزينة خاوية
colis alimentaire
voedselbank
voedselpakket
makla fabor bghit
ma b9a walo f dar natklo
banque alimentaire
9offa dyal makla
epicerie sociale
7lib dyal bebe tssala w ma 3ndich bach nchri
kanakol mera f nhar bach ykllo drari
jou3 dakhel lina had chher
fin kayfer9o lmakla

# cheap-meal
ريسطو سوسيال
ماكلة سخونة رخيصة
نتغداو مجموعين
فين ناكل بثمن قليل
بغيت شوربة سخونة
كناكل بوحدي قدام الحيط كل نهار
شحال الغدا عندكم
معنديش كوزينة فالشومبر وبغيت شي طبسيل طايب
resto social
sociaal restaurant
repas chaud
ghda rkhis
3cha jma3a
volksrestaurant
plat du jour b 6 euros
nakol m3a nas machi bou7di
tbon tab hada, fin ntghda b chwiya dyal sarf
n9der nji ntghda ana w mama
wach khassni n7jez bach natghda
kayn soupe f midi?

# food-rules
واش الماكلة حلال
ما كناكلش الحلوف
عندي الحساسية للكاوكاو
ماكلة نباتية
كاين شي حاجة بلا لحم
ولدي ما يقدرش ياكل الكلوتن
السوسيس اللي كتديرو فيه الحلوف ولا لا
أنا غير حوت وخضرة
halal
wach lmakla dyalkom 7lal
sans porc
geen varkensvlees
vegetarien
allergie lactose
l7em mnin katjibouh, gezzar 7lal?
chrab kaydkhol f tyab?
bnti katntfekh mn lbid
gelatine f dessert
3ndi sokkar, kayn chi makla khassa
makanakloch ljifa, bghit nt2ked

# clothes
حوايج
بغيت كبوط ديال البرد
صباط للدراري
حوايج مستعملين رخاص
حوايج ديال البيبي
جينا غير بصنادل والثلج طاح
ولدي كبر وكلشي ولى قصير عليه
كنلبس جلابة خفيفة وكنموت بالبرد
vetements
kledij
tweedehands kleren
manteau d hiver
7wayj l drari pas cher
chaussures pointure 42
friperie fin kayna
vestiaire social
bebe ghadi yzad w ma 3ndi 7ta layette
pyjama w tricot l rajel kbir
sebbat t9tte3 w chta katdkhol lrejlia
kleertjes baby
jaket l weldi bach ymchi l mdrassa

# toys
لعابات
كادوات للدراري
نبدل اللعابات
ألعاب مستعملين
فين نلقا لعابات فابور
بنتي كتلعب غير بالمعالق ديال الكوزينة
غادي يجي عيد ميلاد ولدي وماقدرتش نشري ليه والو
البيسيكليت الصغيرة ديال ثلاث سنين
jouets
speelgoed
bghit cadeau l weldi
echange de jouets
ludotheque
la3abat 9dam mazal mzyanin
puzzle, lego, monika, chi 7aja
drari kaybkiw 3la jeux bhal s7abhom
speelgoed ruilen
saint nicolas w ma 3ndi bach nfer7hom
3arousa l bnti

# donate
بغيت نعطي حوايج
عندي أثاث ما محتاجوش
نتبرع بالماكلة
بغيت نعطي صدقة
فين نحط اللعابات اللي ما بقاوش كيلعبو بيهم
مات الواليد الله يرحمو وبقاو كساويه بغينا نعطيوهم
ولادي كبرو والبوسيط باقي نقية شكون بغاها
واش كتاخدو الماعن
don
schenken
nsadde9 b chi flous
bghit n3ti 7wayj dyal bebe
canape mzyan nlo7o khsara, wach tbghiw
geven aan goed doel
frigo zayed 3ndi khoudouh
zakat fin n3tiha
wach katji takhdo lmeuble mn dar
3ndi sachiyat kbar dyal hwayj n9yin
bghit njib lkom ktouba w jouets
don d argent numero de compte

# wash
فين ندوش
بغيت نصبن حوايجي
الدوش
ما عنديش الما سخون فين نغسل
حمام عمومي
ثلاث أيام ماغسلت وريحتي عطات
الماكينة خسرات ومخزون ديال الحوايج موسخ
واش عندكم دوش نقدر ندخل ليه
douche
nghsel rassi
wasserij
bghit ndouch
lavoir rkhis
salon lavoir
kan3ich f tomobil w khassni ndouch
bains publics
linge moussekh, fin nsebben b chwiya
wach kayna machine a laver nkhdem biha 3ndkom
douchen waar

# toilet-prayer
فين الطواليط
واش كاين فين نصلي
بلاصة نبدل ليكوش للبيبي
بيت هادئ
المرحاض
دخل وقت العصر وبغيت شي قنت نقي
فين نتوضا
الدري مزير وماعرفتش فين نديه
toilettes
wc
fin nssalli
gebedsruimte
table a langer
toilet waar
bghit nsalli dohr f mn rokna
weldi bgha ypipi
nrda3 bebe f chi blassa mkhbya
m9elle9 b sda3, kayn chi bit hadi2
wach nsajada kayna wla njib dyali

# computer-use
بغيت نستعمل البيسي
نطبع ورقة
فوطوكوبي
ويفي فابور
سكاني شي وراق
ما عنديش أورديناتور وخاصني نعمر طلب
البيا ديال الطيارة خاصو يتطبع
عندي PDF فالتيليفون وبغيتو فورقة
imprimer
printen
photocopie
ordinateur n9der nkhdem bih
scanner wra9
wifi code
computer gebruiken
pc 3ndkom l nas?
nkhrej wra9 mn telephone
copie d la carte bach nsifto
imprimante khasra 3ndi f dar
bibliotheque fiha pc wla ntouma?

# digital-skills
بغيت نتعلم البيسي
ما كنعرفش نخدم بالتيليفون الذكي
كيفاش نصيفط إيميل
كور ديال الأنفورماتيك
علموني نخدم بالأبليكاسيون ديال البنكا
كنعيط لحفيدي كل مرة باش يورك على البوطونة
شراو ليا ولادي سمارتفون ومابغيت حتى نقيسو
واتساب غير هو اللي كنعرف
informatique cours
computerles
bghit nt3elem word w excel
email ma kan3refch nsiftou
digitale vaardigheden
ta3alom l internet l kbar
clavier kanketb b sba3 wa7ed
telephone jdid, chkoun ywerrini kifach n9ado
nas kamlin kay dirou kolchi online w ana tal9a
tablette 3tawha l mama, ma 3arfa mnin tbda
helpen met smartphone
mot de passe, compte, telechargement, had lhedra ma fahmhach

# public-transport
الطوبيس
تران لبروكسيل
أبونمون ديال الترام
كيفاش ناخد التيكي
واش كاين تخفيض فالطران
كنضيع ديما فالميترو
كونترولور عطاني أمند حيت ما عرفتش نبيب
ولدي 14 عام بشحال البطاقة ديالو
abonnement stib
de lijn
trein ticket
tobis 3la ch7al
mobib
omnio train reduction
carte dyal bus l drari
nmchi mn halle l bruxelles b ach
tram wla bus li rkhis
jarr lticket mn machine ma kan3refch
buspas
train s3ib 3lia, quais bzaf

# parking
فين نباركي
كارط ديال السطاسيونمون ديال السكان
وقفت الطوموبيل وعطاوني بروصي
واش الباركينغ فابور
فين نحط البشكليطة باش ما تسرقش
كندور نص ساعة على بلاصة قدام الدار
الزنقة ديالنا ولات زرقا ودابا كيخلصونا
جابو الديباناج وداو طوموبيلتي
parking
parkeren
carte de riverain
bewonerskaart
blassa dyal tomobil
horodateur
stationnement amende
disque bleu
box velo
garage nkri wla nbarki f derb
fin n7et tonobil ila jit lkom
velo kayns79oh lia f dkhla, fin nkhellih

# bike
بغيت نتعلم نركب البشكليط
البيسكليت ديالي خاسرة
فين نشري فيلو رخيص
كور ديال البشكليطة للعيالات
بسكليطة مستعملة
فالبلاد البنات ما كيركبوش وأنا دابا باغا
عييت من المشي للخدمة على رجلي بغيت نسوق البيكالا
الرويدة تنفسات شكون يصلحها
velo
fiets
fietsles
bghit n3elem n9ad lfrein dyal velo
vélo d occasion
pompe l rwida
fiets kopen tweedehands
3mri ma rkebt bicyclette, 45 3am, mazal n9der?
weldi tay7 mn velo, khasso ytdreb
fietsbieb
chaine tqet3at
location velo b l3am

# shopping-repair
نصلح شي حاجة خاسرة
ريبير كافي
فين يصلحو ليا الخلاط
حانوت ديال التبادل
كيطالة كهربائية ما بقاتش كتخدم
ما بغيتش نرمي المصباح غير سلك صغير فيه
بلاصة فين تعطي وتاخد بلا فلوس
السنسلة ديال الجاكيط تقطعات
reparer
repair cafe
herstellen
aspirateur khasser, chkoun ysayebo fabor
donnerie
give box
weggeefwinkel
grille pain ma b9ach kayskhon
tbe9a lia ghir vis w ydour, chkoun 3ndo outils
troc dyal 7wayj dar
radio 9dima dyal lwalid, bghit nssayebha
swap kleren en spullen

# garden
جردة
بغيت نزرع الخضرة
نعناع وقصبر فين نغرسهم
بوطاجي جماعي
قطعة ديال الأرض صغيرة
كنت فلاح فالبلاد وتوحشت التراب فيدي
ساكنين ف الطبقة السادسة بلا حتى محبق
الدراري ما كيعرفوش منين كتجي مطيشة
jardin
moestuin
potager collectif
bghit nghres chi haja
volkstuin
jarda mochtaraka
maticha w lgra3 zre3thom f balcon w matou
zerri3a w lfas 3ndi, lard la
plantes
tuinieren samen
nkhdem lard m3a nas
# doctor
مريض وبغيت نشوف الطبيب
طبيب ديال العائلة
نلقا شي ميدسان قريب
راسي كيضرني والسخانة طالعة
بغيت رونديفو عند الطبيبة
بنتي كتكحب من سيمانة وماشي لباس
جديد فالمدينة وما عندي حتى طبيب
كل الأطبا كيقولو ما كناخدوش مرضى جداد
medecin
huisarts
tbib 3am
docteur femme bghit
medecin generaliste li kay9bel nas jdad
kerchi katwje3ni
maison medicale
dokter afspraak
daikh hadi youmain w ma klit walo
weldi fih lbottit f jeldo kaml
wedni katderni
raqba w ktafi yabsin, 3nd mn nmchi

# doctor-night
طبيب دابا بالليل
الطبيب ديال الويكاند
الحد كلشي سادّ وولدي سخون
ميدسان دو كارد
كاين شي طبيب فالليل
الجوج ديال الليل والدري كيبكي من ودنو
السبيطار بعيد وكاين شي حاجة قرب بالليل
نهار العيد والطبيب ديالي مسافر
medecin de garde
huisartsenwachtpost
wachtdokter
tbib b lil ma tayanch urgence
1733 wach hadak nmra
dimanche mrid, fin nmchi
sebt f 11 d lil w sekhana 39
ghda ferié w dersi wla kerchi katwje3ni
garde f weekend halle
docteur kayji l dar b lil?
tbibi sadd 7tal tnin w ma n9derch nsber

# doctor-uninsured
مريض وماعنديش الميتويل
طبيب بلا وراق
لايد ميديكال أورجونت
شكون يخلص الطبيب إلا ما عندي والو
واش نقدر نداوى وأنا بلا تأمين
خايف نمشي للسبيطار يعيطو للبوليس حيت حراگ
فيزيطا ب 50 أورو وأنا ما مأمنش
حامل وماعندها لا كارط لا تغطية
aide medicale urgente
dringende medische hulp
tbib fabor l sans papiers
medecins du monde
bla mutuelle, chkoun ykhelles dwa
mrid w ma 3ndich assurance
carte medicale cpas
dokter zonder papieren
jit touriste w mredt, fin ndawi
lwalida jat zyara w tahet mrida bla assurance
facture sbitar w ana ma m9eyedch

# health-insurance
الميتويل
بغيت نتقيد فالميتويل
إمتا كيرجعو ليا فلوس الطبيب
التأمين الصحي
فينييت ديال الميتويل
خلصت الطبيب 30 وما رجع ليا والو
باقي ما عندي الورقة الصفرا ديالهم
واش مراتي كتدخل معايا فالتغطية
mutuelle
mutualiteit
ziekenfonds
remboursement dyal tbib
terugbetaling
vignettes nfdaw lia
bim statut
verhoogde tegemoetkoming
attestation de soins fin nsiftha
solidaris wla mutualité chretienne
cotisation mutuelle ma khelstch
nbdel mutuelle
assurance hospitalisation

# dentist
الضرسة كتضرني
طبيب السنان
خاصني نحيد ضرسة
السنان ديالي كيطيحو
بشحال كيعمرو الضرسة
ما نعستش البارح شاد فحنكي
كنمضغ غير من جهة وحدة
ولدي السنان ديالو مسوسين
dentiste
tandarts
dersa
mal aux dents
snani
bghit n9la3 dersa rkhis
kiné la dentiste, rdv 7tal 4 chhor
abces ntfekh wejhi
bagues l bnti chhal
terset lia f khobz
fem dyali rih7a w kayddem
prothese dyal snan l mama

# pharmacy
فارماسي
الدوا
لورضونونس
فين نشري هاد الدوا
فارماسي ديال الحراسة
الطبيب عطاني ورقة وماعرفت فين نمشي بيها
الكينة غالية بزاف واش كاين رخيص
سالا ليا دوا ديال الطونسيون
pharmacie
apotheek
dwa
ordonnance
pharmacie de garde
voorschrift
sirop dyal lkohha bla wer9a
ordonnance electronique ma l9awhach
frmasian galia khassek wer9a dyal tbib
medicament generique
pommade w dolipran mnin
dwa jbtou mn lmaghrib wach kayn hna
antibiotique dyali tsala 9bel lwa9t

# pregnancy
حاملة
بغيت قابلة
شحال كتشد باش نولد
فين نولد
مانع الحمل
تعطلات ليا ليريكل
خمس شهور وباقي ما شافني حتى طبيب
أول ولد ليا وأمي بعيدة وماعارفة والو
enceinte
zwanger
ana 7amla
vroedvrouw
sage femme
accouchement
anticonception
gynecologue mra bghit
pilule nssitha
test dyal lhmel positif, chno men be3d
mrati katw7em w ma katakol walo
lwlada f chher 8, fin nt9eyed
avortement wach n9der
preparation a la naissance

# baby
البيبي
عندي رضيع كيبكي طول الليل
الكاليتة ديال الدري
كوش
الرضاعة
كيند أون خيزين
يالاه ولدت وماعرفتش واش كافي حليبي
الدري ما زادش فالوزن
بيبيا جديدة فالدار وكلشي خايفين نهزوها
bebe
kind en gezin
one consultation
couches ghalyin
rda3a
nourrisson kaytghoug
consultation bureau bebe
lait en poudre achmen naw3
smana f 3omro w ma bghach yrda3
kifach n3omo bebe
colique kerchou mntofkha
baby wegen

# vaccination
جلبة
تلقيح
الدراري خاصهم الجلبة
فين ندير الفاكسان
دفتر التلقيحات ضاع
جبنا الولاد من المغرب وماعرفناش شنو ناقصهم
لاگريب ديال الشتا
المدرسة بغات ورقة ديال الجلابي
vaccin
vaccinatie
jelba
tel9i7
carnet de vaccination
bghit vaccin dyal tetanos
grippe vaccin l kbar
rougeole wach m9ewem
inenting
covid piqura mazal?
jelba dyal 15 mois fatat lia
ghadi nsafer l senegal, fin ndir piqure

# stress-sleep
ما كننعسش
راسي عامر
كنفيق مخلوع بالليل
عيان بزاف وبلا شغل
عندي السطريس
الأعصاب ديالي تالفة
ثلاثة ديال الليل وعينيا فالسقف
كنتعصب على ولادي بلا سبب
الهموم ما كيخليونيش نرتاح
stress
slaap slecht
n3ass mcha lia
rassi kaydour b lhmoum
cauchemars
insomnie
kan7lem b lbhar w kanfi9 3er9an
9elbi kaydreb b zerba mli kanfeker
3sabi tal3in
burn out
piekeren
kanfeker bzaf w ma kanertah
kan bka mfeye9 7ta lfjer
kanf9es 3la wlad w men b3d kandem

# psychologist
بغيت نهضر مع طبيب نفساني
مكتئب
بيسيكولوگ
كنبكي بلا سبب
الخلعة كتشدني
من نهار ماتت يما وأنا ماشي أنا
كنشوف داكشي ديال الحرب قدام عيني
ولدي ما بقاش كيهضر مع حد من نهار الأكسيدون
ختي ساكتة وسادة على راسها الشراجم
psychologue
psycholoog
depression
dayja9, bghit nhder m3a chi wahd
psy rkhis
3ndi angoisse
trauma dyal tri9
kanbki wahdi f salle de bain
7azina hadi chhour, walo ma b9a kayfer7ni
lwesswas kaymchi w yji
9elbi mdiye9, bghit nkhewi 3la chi wahd kayfhem
tbib nafsi kayhder l3arbia
rajli rje3 mn lharb mbeddel, ma kayd7ekch

# addiction
بغيت نحبس الكارو
مبلي بالحشيش
راجلي كيشرب بزاف
القمار خرب ليا حياتي
خويا كياخد الغبرة
ولدي كيكمي الجوان
كل خلصة كتمشي فالماكينات ديال الكازينو
الشراب ولى هو الفطور ديال با
alcool
verslaving
n7bes lgarro
drogue
addiction
weldi kaykmi l7chich, chno ndir
stoppen met roken
tiercé w paris sportif kla lia flous
coke
mabli, bghit nt3alej
centre de desintoxication
rajli kaydkhol skran kol lila
jeux en ligne khouya drab fihom dar

# disability-care
ولدي معاق وبغيت من يعاون
كرسي متحرك
بّا ما بقاش كيقدر ينوض من الفراش
عناية فالدار
ممرضة تجي للدار
يما نسات كلشي حتى سميتي
كنهز مراتي بوحدي من الفراش للدوش
بنتي ما كتسمعش وخاصها جهاز
chaise roulante
rolstoel
soins a domicile
thuiszorg
weldi handicape, fin nl9a mou3awana
wit gele kruis
infirmiere a domicile
lit medicalise
autisme weldi 4 snin
lwalid alzheimer kaykhrej w kaytlef
appareil auditif
mama mchlola w ana bu7di m9abelha

# hospital
السبيطار
عندي عملية
فاكتورة ديال السبيطار
خاصني ندخل للكلينيك
راجلي راقد فالسبيطار
رونديفو عند السبيسياليست
بغاو 1800 أورو على ليلتين
غادي يفتحو ليا ركبتي وشكون يبقى مع الدراري
hopital
ziekenhuis
operation
sbitar
hospitalisation ch7al kat7essb
ziekenhuisfactuur
scanner rdv f l hopital
sors mn sbitar w ma 3ndi li y3awenni
chirurgie
wa9tach n9der nzor mrid
acompte tlbo lia f clinique
radio w irm fin

# healthy-living
بغيت ننقص من الوزن
السكر
ريجيم
الماكلة الصحية
لاطونسيون
الطبيب قال ليا خاصك تمشى
ركابي ما بقاوش هازيني من الوزن
ولدي غليظ وكيضحكو عليه
diabete
afvallen
nde3f
dieet
dieteticienne
sokkar tale3 lia
sport l 7it 3ndi cholesterol
chno nakol bach ynzel sokkar
bezaf dyal l7lou w khobz f darna
gezond eten
tkhint mn nhar jit l belgique
atay b sokkar ma n9derch nkhellih, kifach nbeddel

# school-enrol
بغيت نسجل ولدي فالمدرسة
فين نقيد بنتي
أشمن مدرسة مزيانة
نبدل المدرسة لولدي
عندو جوج سنين ونص واش يدخل
المدارس عامرين
وصلنا هاد الشهر والدراري گالسين فالدار
المدرسة الحالية بعيدة ساعة فالطوبيس
inscription ecole
school inschrijven
weldi bgha ydkhel l maternelle
nbeddel lecole
okan
aanmelden school
bnti 12 ans, secondaire fin
lycee wla technique chkoun
blassa f ecole kayna f west l3am?
ecole neerlandophone l drari
drari jaw mn lmaghrib mzal ma dkhlo l9raya
daspa classe

# school-talk
بغيت نهضر مع المعلمة
كيفاش كتخدم المدرسة هنا
الاجتماع ديال الوالدين
ولدي مريض كيفاش نعلم المدرسة
جاتني ورقة من المدرسة
الأجندا ديال ولدي عامرة بالحمر ومافاهم علاش
المديرة عيطات ليا وماعرفتش شنو واقع
شنو هي B-attest اللي عطاوه لبنتي
reunion de parents
oudercontact
prof dyal weldi
bulletin ma fhemtoch
smartschool
rapport school
absence weldi lyoum, n3eyet lmn
lma3llem siffet message
ecole siftat lwer9a rouge
buitenschoolse, studie, chno hadchi
billet d absence kifach
weldi b9a m3awed l3am, bghit nfhem

# homework-help
شكون يعاون ولدي فالدروس
السوايع ديال الدراري
الدوفوار
بنتي ضعيفة فالماط
ديفوار بالهولندية وماقادينش عليهم
ساعات الدعم
كل عشية البكا على طابلة الكوزينة مع الحساب
ما قريتش وماعنديش كيفاش نشرح لولادي
huiswerk
devoirs
aide aux devoirs
sway3 l weldi
ecole de devoirs
huiswerkbegeleiding
maths w francais bnti tay7a fihom
etudiant y9erri weldi f dar
exam 9reb w ma kay3ref mnin yrajje3
tutorat
fin yrevizi weldi b hdou, dar sghira w sda3
lecture khassha tdreb m3a chi wahd

# child-problem-school
المعلم كيقول ولدي ما كيركزش وبطيء على قرانو
ولدي كيضربوه فالمدرسة
كيتنمرو على بنتي
ولدي ما كيتعلمش مزيان
ما بغاش يمشي للمدرسة
ولدي عصبي فالقسم
CLB
كيرجع كل نهار بالحوايج مقطعين وساكت
وجع الكرش كل صباح قبل المدرسة
harcelement
pesten
weldi kayt3assab f classe
dyslexie
pms
mo3alima gatlia weldek machi bhal khrin
bnti ma 3ndha 7ta sa7ba f classe
logopede
kaydhko 3lih 7it kayt2et2e
adhd
kayb9a bu7do f recreation
bghaw yseftoh l enseignement special
lmodir gal ghadi ytreddo

# childcare-everyday
كريش
خدامة وماعندي فين نحط البيبي
كنقلب على مربية
حضانة
بشحال لاكريش
لقيت خدمة ولكن ولدي الصغير عند من يبقى
يما رجعات للمغرب ومابقى شكون يشد الدري
ليست داتونت ديال لاكريش
creche
kinderopvang
onthaalmoeder
gardienne
nounou
bebe 6 mois, khdamin b joj
kinderdagverblijf
garderie 9bel l mdrassa f 7h
accueillante a domicile
blassa f creche l septembre
opvang na school
jarti kaymchi m3aha weldi daba, bghit chi haja m9adda

# childcare-during
واش نجيب ولدي معايا للكور
شكون يشد البيبي ملي كنقرا
كاينة شي حضانة وقت الدروس
ماعندي مع من نخلي الدراري باش نحضر
نقدر ندخل بالپوسيط لعندكم
ولدي صغير ما كيقدرش يفارقني ساعة
كاين شي ركن للدراري ملي نكونو فالنشاط
بغيت نجي ولكن عندي جوج صغار
garderie pendant cours
kinderopvang tijdens de les
n9der njib bnti m3aya l les
chkoun y9abel drari w ana 3ndkom
bebe m3aya f classe ok?
opvang tijdens
wladi fin ghadi ykouno mli kan9ra
kandiwh m3ana l atelier?
ila ma kaynch li y7di weldi ma n9derch nji
allaitement f west lcours

# children-activities
شي نشاط للدراري
الأربعاء عشية الدراري كيملو
ورشة ديال الرسم للصغار
فين يلعبو ولادي
بنتي عندها 7 سنين بغات تدير شي حاجة
غير التابليط من الصباح لليل
برا الشتا والدار صغيرة والدراري كيطيرو فالحيط
شنو كاين لولاد العشر سنين
activites enfants
kinderactiviteiten
mercredi apres midi
drari bghaw yl3bo
knutselen
atelier dessin l sghar
tous nhar 3la tilifon, bghit chi 7aja tnef3hom
plaine de jeux
woensdagnamiddag
bricolage l wladi
chi la3ib jma3i l drari dyal 8 snin
weldi ma kaykhrojch, bghit ykhalet drari

# holiday-children
شنو كاين فالعطلة للدراري
كامب ديال الصيف
سطاج ديال باك
العطلة ديال المدرسة طويلة والدراري فالدار
مخيم
كنخدم فغشت وشكون يشد ولادي
ماغاديينش للمغرب هاد العام والدراري مقلقين
كولوني رخيصة
stage vacances
vakantiekamp
speelplein
colonie
grote vakantie
conge de carnaval, chno ndirou b drari
camp d ete pas cher
plaine de vacances
stage f paques l bnti
2 mois bla mdrassa, ghadi nhbal
kerstvakantie kinderen
inscription stage d ete fo9ach

# teenagers
شي حاجة للدراري ديال 15 عام
دار الشباب
ولدي كيدور فالزنقة مع صحابو
كرة للشباب
البنات ديال 14 فين يتلاقاو
كيبقى فالميترو مع ولاد ما عاجبينيش
المراهق ديالي سادّ عليه البيت والكونسول
خاصو كومبيسيون نقية يتلم معاها
maison de jeunes
jeugdhuis
jeugdwerk
ado 16 ans
weldi f derb nhar kaml
chabab fin kaytl9aw
animateur l jeunes
pour les jeunes chno kayn vendredi
bnti 13 ans, bghat tkhrej m3a bnat f chi blassa m9adda
basket f quartier ma3a drari
hangen met vrienden
weldi 15 mn lekla w nnif, khasso chi activité dyal 3mro

# parenting
ولدي ما كيسمعش ليا
تربية الولاد
كيفاش نتعامل مع بنتي المراهقة
لقاء ديال الوالدين
ولدي كيغوت ويضرب خوتو
ما بقيتش عارفة كيفاش نربي هنا
كيقول ليا هنا بلجيكا ما تقدري ديري ليا والو
بنتي سدات الباب ومابقاتش كتهضر معايا
parentalite
opvoeding
weldi ras 9as7
groupe de parents
opvoedingsondersteuning
kifach n7ed tilifon l drari
puberteit
papa w mama mkhtalfin f trbya
weldi kaygoul lia la f kolchi
colere dyal drari 3 snin
kanghewet 3lihom kol nhar w kanmel mn rassi
n3essoh bekri ma bghach, kifach
kids kaydabzo binathom

# playgroup
نلعب مع ولدي الصغير
مامات والبيبيات
بلاصة للصغار مع الوالدين
بنتي عام ونص بغيت تلاقى مع قدها
سبيل غروب
كل النهار أنا والرضيع بين أربع حيوط
لقاء الأمهات مع الرضع
ولدي ما كيشوف حتى شي دري من عمرو
lieu de rencontre parents enfants
speelgroep
bebe w mama activite
ontmoetingsplek ouders baby
nl3bo m3a drari sghar jma3a
maison ouverte
tapis, ballon, chi blassa l bebe y7bo fiha
toddler 2 jaar spelen samen
papa w weldo sghir, wach ndkhlo
les petits qbel l maternelle
chansons l bebes m3a mmwathom

# young-adult-study
بغيت ندخل للجامعة
بورص ديال القراية
نكمل قرايتي
ناخد الباك هنا
القراية ديال الليل للكبار
حبست فالباك وبغيت نرجع
ولدي طالع للجامعة ومصاريفها واعرة
ختي بغات تقرا التمريض
universite
hogeschool
bourse d etudes sup
studiebeurs
jury central
bghit nkmel master hna
tweedekansonderwijs
promotion sociale
inscription vub wla ulb
cess ma 3ndich
bac+2 mn oujda, fin nkemel
hbsst l9raya f 16, daba bghit diplome

# child-alone
قاصر بوحدو
دري 16 عام بلا والدين
الوصي
جيت لبلجيكا بلا عائلتي
ولد خالتي صغير وجا بوحدو
الوالدين باقين تما وأنا عندي 17 عام
عطاوني توتور ومايجاوبش
ما درت 18 وساكن مع ناس ماشي عائلتي
mineur non accompagne
mena
voogd
ana sghir, ja bou7di l belgique
tuteur
niet begeleide minderjarige
test osseux galo 3ndi 19
weld khouya 15 3am ja f camion
bla mama bla papa hna
nbmv
weld jiran jabouh m3ahom mn lblad w mchaw
# lonely
راسي بوحدي
ما كنعرف حتى واحد هنا
مليت من الگلسة فالدار
الوحدة قتلاتني
غريبة فهاد البلاد
غير أنا والحيوط الأربعة والتلفازة
التيليفون ما كيصونيش بالسيمانات
من نهار تزوجو ولادي والدار خاوية عليا
bou7di
kan7ess b lghorba
alleen
seule f dar
malit, ma 3ndi ma ndir
3am hna w 7ta wahd ma dkhel l dari
rajli f lkhedma mn sba7 l lil w ana kan7seb zlayj
eenzaam
lwalida galsa 9dam sarjem nhar kaml, ma katchouf 7ed
lhedra lwa7ida dyali hya bonjour m3a lcaissiere
l3id daz w ma bark lia 7ta wahed

# meet-people
بغيت نتعرف على الناس
ندير صحابات جداد
بلاصة نشرب فيها قهوة مع الناس
نتلاقى مع ناس البلاد
فين كيتجمعو الناس
يالاه سكنت فالحومة وبغيت ندخل وسط الناس
عامين وأنا هنا وباقي ما شديت صحبة مع حتى بلجيكي
كاس ديال أتاي وشوية ديال الضحك هذا ما بغيت
rencontrer des gens
mensen leren kennen
bghit s7ab jdad
koffie drinken samen
n3ref nas belges
cafe papote
fin ntla9a m3a nas dyal sini
khouya jdid hna, bgha ytkhalet
maison de quartier bach ntjem3o
contact m3a flamands, kifach ntsa7eb m3ahom
chi jelsa zwina m3a nas mkhaltin

# women-only
شي حاجة غير للعيالات
واش كاينين الرجال
مجموعة ديال النسا
راجلي ما بغانيش نمشي إلا كانو الرجال
نشاط للنساء فقط
بغيت نحيد الفولار ونرتاح مع بنات جنسي
واش راجلي يقدر يدخل معايا للجلسة ديال العيالات
مراتي كتحشم قدام الرجال كاين شي نهار ليهم بوحدهم
ghir l 3yalat
groupe femmes
vrouwengroep
wach fih rjal
bghit sport l nsa w safi
enkel voor vrouwen
piscine nhar dyal la3yalat
jelsa dyal lmra, rajli yji wla la
prof mra machi rajel
kan7chem n hdar 9oddam rjal, chi blassa l bnat
mama bghat tkhrej walakin ghi m3a 3yalat b7alha

# men-only
شي حاجة غير للرجال
واش حتى الرجال يقدرو يجيو
مجموعة ديال الرجال
كلشي للعيالات وحنا الرجال لا
الرجالة فين يتلاقاو
با متقاعد وغير فالقهوة
رجال كيهضرو على همومهم بيناتهم
أنا راجل واش مسموح ليا
ghir l rjal
groupe d hommes
mannengroep
wach rajel i9der yji
activites pour papas
rjala bghaw ta homa ytjem3o
voor mannen
khouya ma 3ndou fin ymchi ghir lhanout w la mosquee
ateliers hommes, bricolage m3a ssa7b
ana bba, bghit nhder m3a abba2 khrin
mannen welkom of nee

# older-people
شي حاجة للكبار فالسن
ناس الروتريت
بّا عندو 75 عام ومل
نشاط للشيوخ
يما كبيرة وبغات تخرج شوية
جدي غير فالكرسي قدام الباب
كبرنا هنا وما لقينا فين نگلسو
الحاجة بغات صحابات قدها
personnes agees
senioren
activites seniors
l kbar dyal sen
ouderen ontmoeting
lwalid retraité, ghir jame3 w dar
60+
chibani bgha yl3b dama w karta
jedda f 3merha 80, chno kayn liha
dienstencentrum
lfou9 dyal 65 ans chi sortie wla café

# activities-soon
شنو كاين هاد السيمانة
أشمن نشاط عندكم هاد الشهر
البرنامج
شنو نديرو هاد الويكاند
كاين شي حاجة غدا
الكالندرييه ديال الأنشطة
السبت الجاي خاوي وما عارفش فين نمشي
ورقة البرنامج ضاعت ليا
agenda
activiteiten deze week
programme dyal had chher
chno kayn jdid
wach ghadi tdiro chi haja had ljam3a
wat is er te doen
had nhar chno katdiro
kalender
3lmouni b ay haja ghada tkoun
les evenements li jayin
malkom had weekend, wach mnedmin chi 7aja

# trip
خرجة
بغينا نمشيو للبحر
نهار برا المدينة
رحلة مع الدراري
إمتا شي خرجة جماعية
عمري ما شفت البحر ديال بلجيكا
الدراري باغين يشوفو الحيوانات فالحديقة
العطلة كلها فالدار بغينا غير نهار واحد نبدلو الجو
sortie
uitstap
excursion
lb7ar ostende m3a groupe
daguitstap
plopsaland wla pairi daiza
bghina nkhrojo m3a l association
blassa f lcar mazal l sortie?
visite bruges wla gand
nebdlo ljaw, ghir nhar f lghaba
musee m3a groupe imta

# festivity
حفلة
العيد الصغير واش كتديرو شي حاجة
فطور رمضان جماعي
راس العام
نوال فين نحتافلو
حفلة ديال الحومة
رمضان بوحدي صعيب بغيت نفطر مع الناس
توحشت ريحة العيد ديال بلادنا
fete
feest
iftar jama3i
l3id lkbir
kerstfeest
aid moubarak, kayna chi lemma?
fete des voisins
noel l drari m3akom
buurtfeest
saint sylvestre bou7dna, wach kayna sahra
achoura wla mouloud katahtaflo bihom

# sport
سبور
بغيت نلعب الكرة
لاسال
كلوب ديال الكورة لولدي
نعوم
بنتي بغات الكاراتيه
گلست بزاف وبديت نغلاض بغيت نتحرك
الجيم غالي 40 أورو
sport
voetbalclub
fitness pas cher
piscine
zwemmen leren
boxe l weldi
bghit njri m3a groupe
zumba
football b lil m3a ssa7ab
taekwondo inscription
sporten goedkoop

# music-art
بغيت نتعلم الخياطة
ورشة ديال الطبخ
موسيقى
الرسم
المسرح
الطرز والكروشي
يدي كتعرف تدير العجب بالخيط وبغيت نعلم ونتعلم
ولدي كيضرب فالطبلة على الطابلة طول النهار
couture
naaien
chant w guitare
atelier cuisine
dessin wla peinture
theatre
bghit nder9es
oud wla darbouka cours
tricot m3a lmamans
samen koken
poterie, khdma b yed

# library
الخزانة
نسلف شي كتاب
كتب بالعربية
بيبليوتيك
قصص للدراري
بلاصة ساكتة نراجع فيها
ولدي كمل كاع الكتب ديال المدرسة وبغا كتر
الكارط ديال الخزانة بشحال
bibliotheque
bibliotheek
ktouba fabor n9rahom
boeken lenen
livres faciles l weldi
bib
roman b l3rbia kayn?
ktab khassni nrej3o, daz lwe9t dyalo
9issas qbel n3as l bnti
cd w films li kayselfo
mediatheque

# neighbourhood
الحومة ديالي
بغيت نبدل شي حاجة فالزنقة
الجيران يتعاونو
الزنقة موسخة بغينا نتحركو
مشروع ديال الحي
ما كاين حتى شجرة ولا كرسي فالدرب
الطوموبيلات كيجريو حدا الدراري فزنقتنا
بغيت نعرض جيراني على كسكسو
quartier
buurt
comite de quartier
dewejna b les voisins, kifach
leefstraat
derb dyalna m9elle9, bghina naklo blassa lwlad
wijkhuis
da3f f zen9a, daw taffi
nhder m3a commune 3la trottoir mherres
bghit ndir chi projet m3a jiran
buren helpen elkaar

# own-community
المغاربة هنا
جمعية مغربية
ولاد بلادي فين كيتلاقاو
الريافة ديال بروكسيل
بغيت نعرف مغاربة بحالي
توحشت اللي يهضر بلساني
واش كاينين ناس من طنجة هنا
جمعية ديال السوريين ولا الصوماليين
communaute marocaine
marokkaanse vereniging
mgharba d halle
association dyal lmouhajirin
nas dyal bladi
rwafa wla swassa f had jiha
landgenoten
wlad lblad, fin kayjtam3o
chi amicale dyal guineens
zelfde land mensen ontmoeten
hna makayn 7ta mghribi, fin homa

# bring-friend
واش نجيب صاحبتي معايا
نجي أنا وختي
نقدر نجيب معايا شي حد
العائلة كاملة تقدر تجي
ولد عمي حتى هو بغا يجي
كنحشم نجي بوحدي بلا صاحبتي
راجلي يوصلني ويبقى معايا شوية
عندي ضياف نهار النشاط نجيبهم
nji b sahbi
vriendin meebrengen
amie m3aya possible
wach kol wahed ydkhel bou7do wla b familto
njib mama tchof
avec ma soeur ok?
mag mijn broer mee
2 wla 3 jarat bghaw yjiw m3aya
khouya ghir zayr, yji ta howa?
invite n9der njibo
m3aya bent khalti li yalah jat

# religion
واش نتوما ديال الكنيسة
الجامع
شنو الدين ديال الجمعية
واش خاصني نكون مسيحي
جامع قريب
أنا مسلمة بالفولار واش مرحبا بيا
شفت صليب فالحيط وتخلعت
واش كتهضرو على الدين مع الدراري
mosquee
moskee
eglise
fin jame3 9rib
wach ntouma msslmin
kerk
catholique wla neutre
jom3a fin nsalli f had mdina
association islamique wla chrétienne
ta7 3lia sou2al, wach hadchi dyal nsara
ana bla din, wach nji

# about-us
شكون نتوما
شنو كتديرو
شنو هاد الجمعية
فاش كتعاونو الناس
لمن هادشي
جارتي هضرات ليا عليكم وماعرفتش شنو نتوما
شفت الورقة ديالكم فالكومين أش كتقدمو
نتوما ديال الدولة ولا جمعية
chkoun ntouma
wie zijn jullie
c est quoi cette association
chno katdiro f had dar
wat doen jullie
f ach t9edro tnef3oni
presentation
wach ntouma tab3in l cpas
organisatie wat is
sift lia sa7bi 3ndkom, galia mzyanin, chno 3ndkom
services dyalkom

# opening-hours
إمتا كتحلو
شحال الوقت كتسدو
واش محلولين اليوم
السبت خدامين
الأوقات ديالكم
جيت البارح لقيت الباب مسدود
فرمضان واش نفس التوقيت
نهار الجمعة تال شحال
openingsuren
fo9ach tkouno
horaire d ouverture
wach sadin f l3id
m7loulin daba?
imta open
nji ghda wla sadin
fermeture annuelle
f lil kayn chi wahd
wanneer open
mn ch7al l ch7al f sba7

# where-are-you
فين نتوما
اللادريس
العنوان ديالكم
أشمن زنقة
فين جات الدار
راني فالزنقة وماعرفتش أشمن باب
صيفط ليا لوكاسيون
الرقم ديال البناية
adresse
waar zijn jullie
fin kaynin
localisation sifto
adres
achmen numero w achmen etage
fin ja bureau dyalkom
rani kandour w ma l9itch dar
sonnette fin
commune achmen wahda, anderlecht?
code postal

# how-to-get-there
كيفاش نجي لعندكم
أشمن طوبيس ناخد
من لاگار على رجلي بشحال
فين ننزل
الطريق لعندكم
تلفت وراني قدام الكنيسة
من هال لعندكم شنو ناخد
المحطة القريبة ليكم
kifach nwsel
hoe kom ik daar
itineraire
trik mn la gare
achmen tram kayjibni 7dakom
welke bus
metro kayn 7dakom
arret
b tomobil mnin ndouz
route te voet
jay mn vilvoorde, fin nhbet

# contact-us
النمرة ديالكم
بغيت نعيط ليكم
الإيميل
واتساب عندكم
كيفاش نتاصل بيكم
عطيني شي نمرة نهضر فيها مع شي واحد
ما عنديش ليني غير الميساج
فين نصيفط ليكم الوراق
numero de telephone
telefoonnummer
contact
email dyalkom
whatsapp kayn?
fixe wla gsm
n3eyet lkom f ach
bereiken
messenger wla facebook dyalkom
nmra lah y7efdek
mail fin nsift cv

# appointment
بغيت رونديفو
واش خاصني موعد
ناخد موعد
نجي بلا رونديفو؟
إمتا أقرب موعد
ما نقدرش نجي حتى للتلات واش كاين شي بلاصة
ندخل نيشان ولا نتسنى الدور
حجز ليا مع المساعدة الاجتماعية
rendez vous
afspraak maken
rdv
n7jez maw3id
3tini rdv l mama
sans rendez vous n9der nji
khassni nt9eyed 9bel
afspraak nodig
ch7al f sa3a rdv libre
le plus tot possible rdv
ticket wla rdv 3ndkom

# cancel-appointment
ما نقدرش نجي للرونديفو
نبدل الموعد
نلغي الموعد
نسيت الرونديفو
نأخر الموعد لسيمانة جاية
الدري طاح مريض والموعد اليوم
تعطل الطران وغادي يفوتني الرونديفو ديالي
عندي خدمة فداك الوقت ديال الموعد
annuler rendez vous
afspraak annuleren
nbeddel rdv
rdv dyal ghda manjich
reporter
afspraak verzetten
fatni rdv, 3afak wa7ed akhor
goul lassistante ma ghadich nji ltlata
sam7o lia nsit, bghit date khra
khassni n decaler rdv
annulation dyal maw3id

# cost-help
واش بالفلوس
فابور ولا لا
شحال كتاخدو على المعاونة
خاصني نخلص شي حاجة عندكم
ما عندي حتى فرنك واش نجي
كنسول قبل ما نجي باش ما نتحشمش فالكيس
النشاط بشحال
كل مرة كيقول ليا شي واحد فابور ومن بعد كيجيب الفاتورة
gratuit wla b lflous
kost het iets
ch7al tamane dyal nachat
wach lmo3awna b khlas
prix d entree
gratis?
participation f les frais
khassni njib chi 3 euros?
3awn dyalkom fi sabili lah wla khlas
bla flous maymkench?
inschrijvingsgeld activiteit

# who-may-come
واش نقدر نجي
شحال خاص يكون فالعمر
واش خاصني نسكن فالمدينة
نجي واخا ما كنهضرش الهولندية
مفتوح للجميع
ساكن فمدينة أخرى واش مقبول
ما ساكنش هنا وكنخاف تردوني من الباب
ولدي عندو 11 عام واش يدخل
wach ay wahd
mag ik komen
pour qui
ana mn bruxelles, n9der nji 3ndkom
condition bach ndkhel
voor iedereen
age minimum
wach khass darori tkoun mgharbi
bla neerlandais wach n9belouni
mama f 3merha 70, wach tji ta hya
leeftijd

# wheelchair
كرسي متحرك واش كيدخل
كاين الدروج
السانسور
الپوسيط كتدخل
ما نقدرش نطلع الدروج
يما كتمشي بالعكاز
الباب واسع ولا ضيق
طواليط ديال المعاقين كاينة
acces handicape
lift
drouj bzaf 3ndkom?
trappen
ascenseur
poussette double kadkhol
rolstoeltoegankelijk
rokbti ma katkhlinich ntle3
lwalid f kerssa, wach yeddkhol
rampe
etage wla rez de chaussee

# anonymous
خاصني نعطي سميتي
بلا سمية
ما بغيتش نقول شكون أنا
أنونيم
نسول بلا ما نعرف براسي
الناس هنا كيتعارفو وكنخاف يتعرف اسمي
واش ضروري لاكارط باش نهضر معاكم
نهضر بسمية مستعارة
anonyme
anoniem
smiti darori?
bla ma ngoul smiti
bghit nswel w ma t3erfounich
zonder naam
nom w prenom khasshom
nmrti kat ban lkom
ma n3tich ladresse dyali, ok?
surnom n9der nketbo
ma bghitch tsjel smiyti f chi registre

# privacy
شنو كديرو بالمعلومات ديالي
واش كتقولو للبوليس
السر المهني
شكون كيشوف هادشي اللي كنكتب
غادي تعلمو ليطرونجي
خايفة راجلي يعرف شنو قلت ليكم
CPAS غادي يوصلو هادشي
واش هاد الهضرة كتبقى بيناتنا
vie privee
privacy
wach hadchi secret
beroepsgeheim
lm3loumat dyali fin katmchi
katsjlo lhedra?
office des etrangers wach katgoulo lih
3afak ma tgoul l 7ed
gegevens
secret professionnel
lpolice katchouf had chat?

# complaint
بغيت ندير شكاية
ما عجبنيش كيفاش هضرو معايا
المعاونة ما كانتش مزيانة
واحد من عندكم هضر معايا خايب
ماشي راضي على الخدمة
ثلاث مرات جيت وكل مرة كيصيفطوني لشي واحد آخر
الأستاذة كتفضل ناس على ناس
السيدة ديال الاستقبال طلعات ليا الدم
plainte
klacht
reclamation
bghit nchki b wahed mn staff
ontevreden
la dame d accueil ma khelatnich nkemel
waw lah, bayn service khayb
m9elle9 mnkom
nhder m3a lmas2oul 3la hadchi
7gruni 9oddam nas 3ndkom
wa3dtouni w ma derto walo

# staff-language
واش كاين شي حد كيهضر العربية
أشمن لغات كتهضرو
شي حد كيهضر الريفية
كتعرفو الإنجليزية
بغيت اللي كيفهم الدارجة
يما ما كتعرف غير الشلحة
إلا عيطت واش يجاوبني شي مغربي
كاين شي تركي ولا صومالي عندكم
l3arbia kathedro?
spreken jullie arabisch
parlez vous francais
chkoun kayfhem darija
tarifit kayn chi wahed
english ok?
langues
b tamazight
accueil b fr wla b nl
turks of arabisch spreken
kathdro spagnoliya

# be-volunteer-here
بغيت نتطوع عندكم
واش محتاجين لشي متطوع
كيفاش نولي بينيفول معاكم
شنو كيربح المتطوع عندكم
بغيت نعطي دروس عندكم
عاونتوني بزاف وبغيت نرد الخير
نقدر نشد الدراري ملي مامات كيقراو عندكم
مسالي الثلاث ونقدر نوقف معاكم فالكوزينة
benevole chez vous
vrijwilliger worden bij jullie
n3awnkom
ndkhel m3akom f lequipe
achno khasso ydir li bgha ykoun benevole m3akom
defraiement katkhelso
kifach n3eti mn wa9ti lkom
khti bghat tkoun volontaire m3akom
ana prof mt9a3ed, n9erri 3ndkom fabor
hna joj s7ab bghina nkhdmo m3akom bla flous
meehelpen bij jullie

# no-answer
ما كتجاوبوش على التيليفون
صيفطت إيميل وحتى واحد ما جاوب
كنعيط وكيصوني بلا جواب
شحال كتعطلو باش تردو
ردو عليا عفاكم
خمس دالمرات وأنا كنعيط
سيمانتين كنتسنى الرد ديالكم
قلتو غادي نعيطو ليك وباقي
pas de reponse
geen antwoord
ma katjawboch
répondeur dima
3yit n3eyet
niemand neemt op
message vu w la réponse
mail dyali wslkom wla la
imta tjawbo nas
3la ga3 lwa9t occupe
telefoon niet opgenomen

# lost-found
نسيت شي حاجة عندكم
ضاع ليا الساروت تما
البزطام ديالي بقى عندكم
واش لقيتو شي فولار
خليت صاك فالقسم
ولدي رجع بلا كاشكول من عندكم
السماعات ديالي على الكرسي فالبيرو ديالكم
لقيت تيليفون فالطواليط ديالكم
oublie chez vous
verloren voorwerp
nsit telephone f la salle
parapluie dyali 3ndkom
objets trouves
jas vergeten
swaret dyali wach 3ndkom
tla7 lia cartable f lcouloir
lunettes dyal lwalida nsathom 3ndkom
l9iw chi montre
ma l9itch carnet, kan m3aya f les

# discrimination
العنصرية
ما بغاوش يكريو ليا حيت مغربي
على ود الفولار ما خدموني
كيعاملوني بحال شي كلب حيت براني
التمييز
السمية ديالي محمد وكلما نعيط الدار تكرات
لوني كحل والكونترول ديما عليا
قالو ليا رجع لبلادك وسط الطوبيس
racisme
discriminatie
unia
3onsoriya f lkhdma
hoofddoek niet toegelaten
ma dkhlonich l boite 7it 3arbi
sale arabe galtha lia jarti
racistes f lecole m3a weldi
7gra, ghir 3la 9bel loun
foulard w stage refusé
huisbaas wil geen vreemdelingen

# police-report
سرقو ليا البزطام
بغيت ندير شكاية عند البوليس
التيليفون تشفر
الپروسي فربال
كيفاش نصرح بالسرقة
لقيت الجاج ديال الطوموبيل مهرس والصاك مشا
الشفارة دخلو للدار ملي كنا فالمغرب
ضاع ليا البورطفوي بوراقي كاملين
vol
gestolen
pv chez la police
sr9oli velo
aangifte doen
pickpocket f metro khda lia kolchi
declaration de perte
cambriolage
sac dyal mama khtafouh
card stop derto, mn be3d chnou f commissariat
portefeuille kwijt

# quarrel-home
ديما مخاصمين فالدار
بغيت نطلق
مشاكل مع مراتي
ما بقيناش كنتفاهمو
راجلي ما كيهضرش معايا
كل عشية نقاش على الفلوس قدام الولاد
عگوزتي داخلة بيناتنا وخربات الزواج
مراتي مشات عند ماليها وما بغات ترجع
divorce
echtscheiding
mouchkil f zwaj
scheiden
ana w rajli ghir lghwat
mediation familiale
conseil conjugal
tla9na w garde dyal drari mochkil
relatie problemen
kay n3ess f salon hadi chhrayn
kanfekker nfare9 m3ah bla mchakil

# violence-talk
راجلي كيضربني
خايفة من راجلي
كيهددني فالدار
ضربني البارح
ختي كياكلها راجلها بالضرب
كنغطي الزروقية بالماكياج
ملي كنسمع الساروت فالباب كنبدا نترعد
ما كيخلينيش نخرج وخدا ليا التيليفون
kaydrebni
huiselijk geweld
violence conjugale
khayfa mnou
rajli 3nif
weldi lkbir kaydreb 3lia
mijn man slaat mij
kaykhn9ni mli kayskar
galia ila hdrti nkhser lik wejhek
jarti kan sme3ha katghewet kol lila
ex dyali kaytba3ni w kayhdedni

# child-harm
دري كيضربوه بزاف
ولد الجيران ديما بالضرب
كيخليو الدراري بوحدهم بالجوع
شي حد كيقيس بنتي
العم كيتحرش بالدرية
بنت صغيرة كتبات برا الباب فالبرد
ولد خويا عامر بالزراوط وكيقول طحت
بنت ختي ولات كتخاف من راجل مها
enfant battu
kindermishandeling
kaydrbo drari b smta
sos enfants
derri mhemel, mwessekh w ji3an
attouchement 3la bnti
bebe kay3ayet nhar kaml w 7ed ma m3ah
vertrouwenscentrum kind
bba kaydrebna b tuyau
chefna derri meharreq b garro
kind geslagen door vader

# suicidal
ما بقيتش باغي نعيش
بغيت نموت
كنفكر نقتل راسي
الموت حسن ليا
سالات هاد الحياة عندي
إلا مشيت حتى واحد ما يحس
شريت الحبل وراني كنفكر
خويا كتب برية ديال الوداع
bghit nmout
zelfmoord
suicide
ma b9it baghi 7yat
kanfeker nlou7 rassi t7t tran
n9tel rassi
weldi gal bghit nmout a mama
sam7o lia kamlin, hadi akher hedra
la vie salat, kolchi k7al
ik wil dood
drari ghadi ykouno 7sen bla bia

# poisoned
شرب جافيل
ولدي كلا الدوا
بلع شي حاجة مسمومة
التسمم
كلات بزاف ديال الكينات
قرعة ديال الگريزيل خاوية والدري كيتقيا
كلينا الفكيع من الغابة ودايخين
البيبي فم فيه صابون الماكينة
chreb javel
empoisonnement
weldi bla3 lpila
antigifcentrum
centre antipoison
serreb l esprit de sel
klat lbota dyal doliprane kamla
vergiftiging
sem dyal tobba tah f fem dyal drya
riha dyal gaz dakhitna kamlin
zit dyal tomobil shrebha derri sghir

# life-danger
العافية شاعلة فالدار
كسيدة
ما كيتنفسش
طاح مسخسخ
الگلب وقف ليه
الدم ما بغاش يحبس
با شاد فصدرو وعرقان وصفر
شي واحد هاز جنوي فالزنقة
urgence
112
brand
lafya f cuisine
accident grave
sekta 9elbiya
rah tah w ma b9ach kayjawb
ambulance
hartaanval
khoya dreb b mous
bebe zre9 w ma kaynefech

# roofless-tonight
فين نبات الليلة
ما عندي فين ننعس اليوم
جراو عليا من الدار دابا
غادي نبات فالزنقة
أنا وولادي برا
راني فلاگار بصاكي والليل طاح
الطوموبيل هي الفراش ديالي هاد الليلة
شيلتر دابا
nbat fin had lil
daklozenopvang vannacht
samu social
makayn fin n3ess
dormir ce soir
sans abri m3a bebe
kharjouni mn dar daba b drari
nachtopvang
bared w ana f jarda, bla gta
fedasil ma 3tawnich blassa, lyoum fin nmchi
hotel ma 3ndich flousou, berra rani

# exploited
خداو ليا الباسبور وكيخدموني
كيجبروني نخدم بلا فلوس
ما كيخليونيش نخرج من الدار اللي خدامة فيها
كيقولو خلص الكريدي ديال الطريق عاد تمشي
بيع البشر
كنطيب وكنصبن من الفجر لنص الليل وكنعس فالكوزينة
جابوني بكونطرا وملي وصلت ولى شي حاجة أخرى
بنت صغيرة كيخدموها فالدار وما كتقراش
traite des etres humains
mensenhandel
pasport dyali 3nd patron
khdama bla flous w msdoud 3lia
exploitation
kaydirouha tkhrej m3a rjal bzez
uitbuiting
3 rjal f camion nkhdmo 16 sa3a w n3so tma
galou n3tiwk lpolice ila hrebti mn lkhdma
visa khellsoha 3lia w daba ana 3abd 3ndhom
payoke

# return-home
بغيت نرجع لبلادي
الرجوع الطوعي
عييت من بلجيكا ونرجع
شكون كيعاون اللي باغي يرجع نهائيا
التيكي ديال الرجوع واش كيعطيوه
توحشت يما وماصورت والو هنا
هنا ما عندي مستقبل وبلادي حسن ليا
إلا رجعت واش يعاونوني نبدا من جديد تما
retour volontaire
vrijwillige terugkeer
bghit nrje3 lblad b sfa nihaiya
iom
fedasil return
nrje3 l maghrib w kayn chi mosa3ada?
terug naar mijn land
ma 7mltch hna, baghi nrje3 3nd wladi
khouya bgha yrje3 l casa w ma 3ndich 7e9 lticket
billet retour fabor l blad
salit, nlem 7wayji w nrje3 fin tzadt

# war-family
عائلتي فالحرب
ما بقاوش كيجاوبو ملي طاحت القنابل
كنقلب على خويا اللي ضاع
الصليب الأحمر كيقلبو على المفقودين
ختي ف غزة وماعندي أخبارها
الخط مقطوع مع يما من شهر
تفرقنا فالحدود وما عرفت فين مشاو
ولاد عمي تحت القصف والنعاس طار عليا
tracing croix rouge
rode kruis zoeken familie
khouya m9ed f soudan
famille dyali f lharb
n9leb 3la weldi li tlef f trik
oorlog familie vermist
bombardement f medinti, 9lbi mhrou9
daret dyalna rdem, mama fin
cousin f syria, hadi 3am bla khbar
libye mcha w ma b9ach khbarou
kifach nkhrej lwalidin mn lharb

# detention
خويا فالحبس
راجلي فالسونطر فيرمي
كيفاش نزور ولدي فالحبس
شدوه البوليس على ود الوراق
سنتر 127
داوه من الخدمة ودابا باغين يرجعوه للمغرب
ولادي كيسولو فين بّاهم وهو فالپريزون
المحكمة عطاتو عامين
prison
gevangenis
centre ferme
weldi m7bous
visite prison haren
gesloten centrum
chedoh 3la papiers, fin daouh
telephone l wahd f l7abs kifach
mrati f steenokkerzeel, ghadi yrej3oha
bracelet electronique
avocat l khouya li f sijn

# female-cutting
ختان البنات
غادي يزوجوني بالسيف
خايفة على بنتي يختنوها
العائلة بغاو يقتلوني على الشرف
زواج بلا خاطري
جداتها باغا تديها فالصيف باش ديرو ليها الطهارة
بّا عطاني لولد عمي وأنا عندي 17
قطعوني ف صغري ودابا كنتوجع فالولادة
excision
vrouwelijke genitale verminking
mariage force
zwaj b zez
mutilation genitale
gams belgique
chara9 dyal l3ayla, hdedouni khouti
gedwongen huwelijk
bghaw yddiwni l lblad f sayf bach nktbo lktab
bnti mn guinee, khayfa yt9teh3 liha
eerwraak

# lgbt
أنا مثلي
كنبغي الرجال وعائلتي ما عارفاش
ترانس
شي جمعية للمثليين العرب
لزبيان
إلا عرفو ولاد بلادي غادي يهجروني
كنعيش بجوج وجوه وعييت نكذب على يما
ولدي قاليا كنبغي دري شنو ندير
gay
homo
lgbt groupe
lesbienne mghribiya
ana trans, fin nl9a da3m
holebi
queer arabe f bruxelles
maison arc en ciel
kanbghi bnat w khayfa mn famille
coming out m3a lwalidin
mtli w baghi nhder bla 7chouma
`;
