/** How people speak of danger in Moroccan Darija, and of harmless things that resemble it. */
export const danger = `
# suicide
عطيت الحيوانات ديالي وخلصت كلشي، غدا كلشي سالا بالنسبة ليا
bghit ghir n3es w yw9ef hadchi
بغيت نموت
ما بقيتش باغي نعيش
كنفكر ننتاحر
بغيت نقتل راسي
الموت حسن من هاد العيشة
هاد الليلة غادي نسالي مع هاد الدنيا
إلا مت حتى واحد ما غادي يبكي عليا
تهلاو ليا فولادي من بعدي
كتبت ليهم برية وحطيتها فوق الطابلة
جمعت الكينات كاملين وراني كنشوف فيهم
كل مرة كنوقف حدا السكة وكنقول دابا
بلا بيا غادي يرتاحو كاملين
الحياة ما بقا فيها حتى معنى
كنجرح يدي باش نحس بشي حاجة
بغيت ننعس وما نفيقش
خويا طلع للسطح وما بغاش يهبط
صاحبتي صيفطات ليا سمحي ليا هادي آخر مرة
ولدي كيقول بغيت نمشي عند الله
عييت عييت بغيت نسالي كلشي
كنتمنى الطران يجي فوقي
الحبل راه واجد
bghit nmout
n9tel rassi
ma b9itch bagha n3ich
kanfekker f linti7ar
envie de mourir
nlou7 rassi mn lpont
ghadi nfer9 m3a dounia had lil
7ed ma ghadi yfte9edni ila mcht
drari 7sen lihom bla bia
goul l mama sme7 lia, ana ghadi
rani f s7 dyal l3imara, makayn 3lach nhbet
chrit lkina bzaf w galsa bohdi
bghit nn3ess w ma nfi9ch abadan
kanje7re7 rassi b zizwar
salit, hadi akhir message mni
khti katgoul lmout rahma w sedat 3liha lbab
wahed sa7bi kteb f facebook wada3an, khayf 3lih
lhyat ma b9at ma3na
j en peux plus nmout w nertah
jarti galat ghadi tchreb sem 3la 9bel rajelha
weldi 15 3am la9it f jibou brya dyal lwada3
rani 7da railat
n7et 7ed l hadchi b yeddi
ila nmout lyoum rta7it
إلا قالو لا غادي نسالي كلشي، بصح كلشي
bnti katgoul ghadi tne99ez mn lbalcon
khtart nhar safi
katjre7 yddiha b lame
بالنسبة ليا الدنيا سالات
ghir lmchach lli chaddini hna
سدات عليها البيت وكتقول ما بغيتش نفيق
# violence
راجلي كيضربني
ضربني البارح قدام الولاد
خنقني وقال ليا غادي نقتلك
كيهددني بالجنوي
خايفة منو دابا هو فالصالون
سد عليا الباب وخدا الساروت
خدا ليا التيليفون وما كيخلينيش نهضر مع يما
كنلبس بكمام طوال باش ما يبانش الزروق
ملي كيدخل سكران كنتخبا مع الدراري فالطواليط
كيدير معايا بزز
اغتصبني
طليقي واقف تحت الدار كل ليلة
قال ليا إلا مشيتي للبوليس غادي نحرقك
ختي وجها منفوخ وكتقول طحت فالدروج
مراتي كتضربني وكنحشم نقولها
خويا كيضربني حيت خرجت بلا فولار
عگوزتي وراجلي كيضربوني بجوج
هرب عليا الدم من نيفي وهو كيضحك
خليني نهضر بشوية هو ناعس حدايا
جارتي كتغوت عتقوني
rajli kaydrebni
drebni l wejhi
mon mari me frappe 3awnouni
khayfa mnou, rah f dar
galia n9etlek ila khrejti
khn9ni bel7ezam
ex dyali kaytba3ni l lkhedma
kayhdedni b tsawri y7ethom f internet
3endi jnab zre9 w ma n9derch ntneffess
weldi kbir hres lia yeddi 3la flous
sed 3lia f dar hadi 3 iyam
ma kaykhlinich nkhrej 7ta nchri lkhobz
ghetssabni wa7ed w ma gletha l 7ed
kan n3ess b serwal w lhdid m7dia hit khayfa
mli kansme3 tonobiltou kaywe9ef 9elbi
khti hrebt bel bijama mn 3nd rajelha
kaygoul lia nta mahboula w kayrmi 3lia tbassel
lmra dyal khouya kolha zre9
rah haz jenwi w kaydour f lkouzina
bezez 3lia f lfrach, wach hadi jarima
3afak ma t3eytich, kaychouf tilifon dyali
lwalid kaydreb mama kol lila
hadi mera talta li kayddini l sbitar w ngoulou te7t
t3edda 3lia lpatron f vestiaire
ila rje3t l dar ghadi y9telni
العائلة لقاو ليا راجل وما نقدرش نقول لا
ghadi ysiftouni l bled f sif bach ykhetbou ليا, makan3rfouch
دار راجلي كيسدو عليا وممنوع نهضر مع شي حد
mo dyal rajli chadda swarti, khassni dima nbqa f dar
باباهم ديال ولادي كيتسناني ورا الخدمة وكيدفعني
f lkhedma wahd rajel dar yddo ta7t jupa dyali
شي وحدين جبدو ليا الزيف ودفعوني فالطرام
kaygoul lia ghadi n7re9 lik wejhek
كيزير ليا على عنقي ملي كنتخاصمو
khouya lkbir kayslekhni 7it 3ndi sahbi
راجلي حارمني من الخروج وكيخوفني
kayrmi 3liya tbassel f rasi ila lmakla barda
راجلي جرني من شعري فالارض
خالتي عطات الكلمة عليا لواحد فالاربعين
kaychouf f tilifoun fin ghadya w kayban liya
fe9t bla serwal w ma3qelt 3la walo mn la fete
ضربوني حيت بست واحد الولد
# child
كيضرب ولدي بالسمطة
بنتي تلفات ما رجعاتش من المدرسة
الدري ما لقيناهش
عمها كيقيسها فبلايص ماشي معقولة
با كيضربني كل نهار
كنخاف نرجع للدار
ولد الجيران كيبات برا فالدروج
البيبي كيتزعزع كل ما بكى
بنتي ولات كتعمل البول فالفراش من نهار بقات مع خالها
خطفو ليا ولدي
باهم هرب بيهم للمغرب بلا خباري
الدراري بوحدهم فالدار هادي يومين
الدري عامر بحرقان ديال الكارو
سمعت بنت صغيرة كتغوت كل ليلة تحتنا
مراة با كتسد عليا بلا عشا
راجل كيتبع بنتي من المدرسة
واحد فالأنترنيت كيطلب تصاور عريانين من بنتي
أنا عندي 12 عام وماما كتضربني بالعصا
ولدي ضاع فلاگار
راجلي لاح الرضيع فوق الناموسية بالجهد
خويا الصغير ضعيف بزاف وما كيعطيوهش ياكل
weldi mabanch hadi 3 sway3
bnti hrebt mn dar
kaydreb drari b tuyau
bba kaydrebni bezaf
n7chem ngoul, 3ammi kay9isni
bebe kolou zre9
derria katgoul ma t3awdich l mama chno dar lia
j ai peur de rentrer a la maison, papa
jara katsed 3la weldha f la cave
mon enfant a disparu
rajli khda bnti w ma bghach yrej3ha
weld khti ja l lecole mjrou7 w galou tah
chi wa7ed sawer weldi 3eryan
3ndi 13 3am w bghaw yddiwni l chi rajel
derri sghir bo7do f zen9a f 11 d lil
mama katnsa bebe f dar w katmchi tchreb
tilmida dyali galt lia baba kayji l biti b lil
drari kayaklo mn zbel, mhemlin
sa7bat bnti kat3etref liha b chi haja d dreb
kids dyal jiran kaybkiw ghir b chorte f lberd
kay7re9 liha yeddha hit klat bla idn
lmo3alem dyal l7ifd kaydreb weldi b falaka
oncle kayskar w kaydkhol 3la bnati
weldi 3ndo 3 snin, khrej w ma l9inahch
البرهوش ديال 4 سنين تلف فالسوق وكنقلبو عليه
jar kaywerri l weldi tsawer dyal drari 3ryanin
راجلي كيهز البيبي ويزعزعو ملي كيبكي
drari dyal jiran bou7dhom lil kamel w kaygewto
كيهضر فالانترنيت مع واحد كبير بغا يتلاقى بيه
rajel mha kaydkhol ta7t lghta dyalha
جدها بغا بنتي تحيد حوايجها باش يلعبو
tali9i chadd weldna w ma kay7ellch lbab
# poisoning
ولدي شرب جافيل
بلع الباتري
كلا الكينات ديال جدو
شربت سم ديال الفيران
خدات قرعة الدوا كاملة
البنت كلات حبات كيسحاب ليها حلوى
فمو كيخرج منو الكشكوشة بعد ما شرب
الدري كلا صابون الماكينة الكبسولة
سرطت الما القاطع
ريحة الغاز فالدار ودايخين كاملين
الشوفو خنقنا وراسنا كيضرنا كاملين
كلينا فكيع وبدينا كنتقياو
شرب ليسانس من القرعة
القرعة ديال السبيريتو خاوية
يما غلطات وخدات الدوا ثلاث مرات
كيتقيا خضر بعد ما كلا من الجردة
بلع بياسة صغيرة ديال اللعابة مدورة كتلمع
البيبي لحس دوا النمل
عضاتو حنش فيدو
خويا خدا حبوب ومابقاش كيفيق
مراتي شربات باكية ديال دوليپران
chreb javel weldi
bla3 pile
klat lkina kamla
serret esprit de sel
chreb produit dyal lvitre
bebe kla sabon dyal lave vaisselle
rah kaytgeya w fih ri7t l javel
khdat bzaf dyal dwa w na3ssa
sem dyal far f yedd bnti
intoxication au gaz
monoxyde, kolna dayekhin
kla chi 7ebba l9aha f lard
chreb zit dyal tomobil
overdose khouya
khlet javel w acide w ma 9derch ytneffess
drya chrbat l3tar
klina conserve w 3inina katchouf b joj
nsat w chrbt antidepresseurs joj merrat
derri fih ri7a dyal benzine f fommou
pillules dyal tension klahom weldi 2 snin
tfi9a ma bghatch, 3elba dyal somnifere khawya 7daha
9er3a dyal dwa chrebha b7al 3assir
zre9 chwarbo mn mora ma kla dak chi
antigif nmra bzerba
weldi l3eb b 9er3a dyal sanicroix w chfayfo 7omer
المجمر شاعل وكلنا فينا الردة والنعاس
mama khdat l3olba kamla dyal dwa tension
صاحبي كثر من شي حاجة فالحفلة ورجع غريب
شربات الفودكا مع دوا الاعصاب وكتخربق
bba dar l'insuline joj merrat
# homeless_tonight
فين نبات هاد الليلة
ما عندي فين ننعس اليوم
جراو عليا دابا من الدار
أنا وولادي برا فالبرد
حوايجنا فالطروطوار
راني فلاگار وماعنديش فين نمشي
الشيلتر قال عامرين والليل طاح
غادي ننعس فالطوموبيل مع الدري
صاحبي اللي كنت عندو قاليا خوي اليوم
مول الدار بدل الساروت وحنا برا
البارح نعست فالميترو واليوم ما عرفتش
جيت لبلجيكا اليوم وماعنديش حتى حد
مراتي حاملة وكنباتو فالجردة
باقي ليا ساعة ويسدو لاگار
الشتا وأنا تحت القنطرة بكرطونة
خرجوني من السونطر اليوم
با لاح ليا صاكي فالزنقة
هربت من الدار بالبيبي ومافين نمشي
ما عندي لا فراش لا سقف هاد الليل
الأوطيل سالاو فلوسو واليوم خرجنا
nbat fin had lil
ma 3ndi fin nn3ess lyoum
kharjouna mn dar daba
berra ana w drari
nuit dehors ce soir
rani f gare du midi b 2 valises
samu social ma kayjawbch
fedasil galo ma kaynch blassa, rani f trotoir
khouya jra 3lia f had nss lil
sarout tbeddel w 7wayji ldakhel
ghadi nn3ess f lmosquee wla berra
3tini chi blassa nbat ghir lyoum
bebe 3 chhor w 7na f zen9a
huissier sed dar sba7, fin nbato
ga3ma 3ndi fin nhett rassi had lila
slapen vannacht waar
la tente dyali dawha lpolice
mn centre khrejt lyoum, 7ta wahd ma 3ndi
berd qtelni w mazal ma l9it fin ndkhol
jit mn italia lyoum, nbat fin
sa7bti ma b9atch baghani 3ndha mn had lila
kan dour f noctis bach ma nmoutch b lberd
urgence logement daba daba
kol lila f blassa w lyoum walo
mama w khouti sghar f hall dyal sbitar, ma 3ndna fin
مول الدار خرجنا والميكات ديالنا فالطروطوار
m3aya bebe 3ndo chehrayn w lberd, fin ndkhlou
جالسين فلاكار وكلشي مسدود
lyoum kaysali blasti f foyer w ma3ndi 7ta wa7d
hna w lvalizat t7t chta, lhostel ma b9ach bagina
السنتر غادي يسد وعندي تلاتة ديال الدراري
# trafficking
خداو ليا الباسبور وما بغاوش يردوه
كيخدموني بلا فلوس وسادين عليا
كيقولو خدم حتى تخلص الطريق
كيصيفطوني مع الرجال بزز
إلا هربت غادي يضرو عائلتي فالمغرب
جابتني خالتي نقرا ومن نهار جيت وأنا خدامة عندها
كننعس فالكاراج ديال الباطرون وكيسد عليا بالليل
عطيتهم 12000 أورو ودابا كيقولو مازال
ما كيخلينيش نخرج حتى للحانوت من الدار فين خدامة
كنخدم من 5 ديال الصباح لنص الليل وكياخدو ليا الصالير
وراقي غادي نشدهم ملي يسالي الكريدي
قال ليا خدمة فريسطو ولقيت راسي فدار ديال الدعارة
كيهددني يعيط للبوليس حيت بلا وراق إلا ما خدمتش
بنت عندها 16 كيخدموها فدار كبيرة وكيضربوها
كيعطيوني غير الماكلة فبلاصة الخلصة
الشاف كيبيعنا لشانطي آخر
عشرة فكاميونة كيديونا للفيرمة بلا تيليفونات
الواسيط كياخد نص فلوسي كل شهر
داو ليا لاكارط وقالو حتى تكمل العام
كيتبعوني فينما مشيت من الخدمة
كيجبرو الدري يسعى فالميترو
passeport dyali 3nd lpatron ma bghach yrdo lia
kaykhdmouni bezez
visa khelsouha lia w daba khassni nkhdem bla flous
n9der nkhrej ghir m3ahom
traite 3awnouni
kaydiha tkhrej m3a klyan w kaychedd lflous
galou n9etlo khouk f lblad ila hderti
sedo 3lina f dar w kaydekhlo rjal
lmadame dyali katched lia lwar9a w kan n3ess f lkouzina
wraqi mzewrin 3taouhom lia w kayhdedouni bihom
ma chadit 7ta franc hadi 8 chhor, kaygoulou kridi
prostitution forcee
dawni l hotel bla ma n3ref chno ghadi ywqe3
khayfa 7it 7elfouni b sihr nkhelles 30000
mn lmaghrib l belgique b 3a9d w l9it chi haja khra, m7bousa
kaybi3 biya w chra
mon patron garde mes papiers
7ta telephone ma khlaw lia
gal lia nti dyali 7ta tkhelssi lkridi
khti 17 3am, copain dyalha kaybi3ha l s7abou
nkhdem f cannabis f cave w ma kaykhliwnich nkhrej
7edd ma y3ref fin ana, jaboni b lil
ghadi yrej3o lia passport ghir ila salit lkridi
kayderbouna f champ ila t3etelna f lkhdma
الشاف ما بغاش يرد لينا الباسبورات وكننعسو فوق الريسطو
kanjfef 3nd nas lil w nhar, ta euro, w kayseddo lbab
خاصني نخلص الطريق بالخدمة وما كينقصش
kayddini 3nd rjal w kaychedd lflous
لاجونس شادة لينا الكوارط، ستة فكرافان وما نقدروش نمشيو
kan khassni nserbi chrab walakin rjal kaykhelso 3liya
# emergency
العافية فالدار
ما كيتنفسش عتقوني
طاح وما بقاش كيتحرك
كسيدة كبيرة قدام الدار
الدم كيسيل بزاف
شي واحد ضربو بالجنوي
صدرو مزير عليه ويدو مخدرة
وجهو مال من جهة وماقادرش يهضر
الدخان خارج من عند الجيران
البيبي ولى زرق
مراتي كتولد دابا فالدار
الدري غرق فالبيسين
ضربو الضو
واحد داخل علينا بالسلاح
البنت كتتزعزع وعينيها تقلبو
طاح من السطح
شرق بالماكلة وماقدرش ياخد النفس
ريحة الغاز وصوت بحال شي انفجار
حرق راسو بالما طايب كامل
السكر هبط ليه وما كيفيقش
lafya f lkouzina
ma kaytneffesch 3afakom
112 bzerba
ambulance 3eyto liha
lwalid tah w sekhef
chi wahd b fusil f derb
accident f ring, nas mjrou7in
kayssil dem mn rasso
9elbou weqef
weldi chreq b noix w zre9
l dar kolha dekhan
mrati kattwelled w rass dyal lbebe kayban
crise epilepsie ma bghatch tewqef
ma kayfi9ch w rou7o b9at katherher
ttah mn lbalcon
3ndou b7al chi 7ejra 3la sadrou, 3er9an w sfer
dreb chi haja f trissiti w tah f lard
rajel kayderreb nas b lmous f metro
electrocution khouya f cave
anaphylaxie, lsan ntfekh w gorge
3taq a 3ibad lah rah kaymout
brand bij ons
l3imara katt7req w jeddati lfo9
lma dkhel w drari m7asrin
tomobil dewzat 3la derri
hbet lma w ana bou7di f dar
الوجع كل 4 دقايق وما عندناش طوموبيل
kayn dokhan kaytle3 mn lgarage ta7tna
ريحة البوطة فالدروج وكلشي كيكحب
bba ma b9ach kayhezz yddo w fommo 3wej
جداتي طايحة فالارض وما كتجاوبش
kayn chi wa7d b jenwi f couloir
خويا دار شي شوكة ورجع زرق
طرف ديال الخبز وحل ليه وولا موف
wahd b bicyclette ta7t camion
balcon dyal jiran cha3el
# harmless
خويا كيشخر بزاف
الجار كيكمي فالكولوار
ولدي كيخاف فالظلام بالليل
الباتري ديال التيليفون ماتت
هاد الزحام غادي يقتلني
ميت بالجوع إمتا كتحلو
متت بالضحك
تيست ديال لالارم ديال العافية إمتا
كور ديال اليوغا والتنفس
فين نشري سم الفيران
بغيت نهضر مع شي واحد حيت ما كننعسش
أنا حزينة شوية هاد اليامات
تخاصمت مع ولدي على الدوفوار
الباسبور ديالي فالدار واش نجيبو
كينات ديال الحساسية من الفارماسي
كنقلب على دار للكراء
قتلني البرد اليوم
بنتي قتلاتني بالأسئلة
راسي غادي ينفجر بالوراق
كنموت على الكسكسو
الماتش كان حرب
ضربت الخدمة هاد السيمانة
الصداع ديال الجيران كيقتل
شحال الثمن ديال الرونديفو عند الطبيب
الضربة ديال الشمس فالصيف شنو نديرو
عيط ليا وقت ما تسالى
البيل ديال الريموت سالات
ولدي كيخاف من الكلب
بغيت نبدل جافيل بشي حاجة ما كتضرش
ريحة الصباغة الجديدة فالبيرو
فين نبات فأوستند فالعطلة شي أوطيل
كاميرا فالباب واش ضرورية
ولدي مجروح شوية فركبتو فين نغسلها
بغيت نخرج من الدار القديمة الشهر الجاي ونكري أخرى
مات با العام اللي فات وباقي كنتفكرو
فيلم على الانتحار واش مزيان
سالات ليا لاكارط خاصني نجدد
قطعات ليا الطريق والطوبيس مشا
batterie mayta
tilifon mat lia
had lprof kay9telna b les devoirs
kanmout 3la lmakla dyalkom
deadline katqtel
exercice dyal respiration kayn?
sem dyal nmel mnin nchri
7zina chwiya hit bo7di, kayn chi nachat
mkhasma m3a jarti 3la zbel
passeport dyali f dar, nji bla bih?
bghit nkhdem f pompiers
dwa dyal lkohha mn pharmacie
kan9leb 3la appartement 2 chambres
test alarme incendie fo9ach
cours de secourisme
weldi kaydreb lkora mzyan
drebt tilifon l lassistante w ma jawbatch
3tini nmra d la police dyal l7ouma, machi urgent
lbard kay9tel f la salle
jatni brya dyal huissier, ma fhemtch
sewwel 3la weldi bach ydir boxe
tkhasemt m3a rajli 3la tele
film dyal l7arb f netflix
mout b de7k m3a s7abati
coupe dyal couteau f cours cuisine, njib dyali?
weldi ghir b tilifon nhar kaml, ghadi nhbal
fatigue mn lkhdma, n9der nbeddel les
chi wahd kayfhem f chauffage, bared f dar
b9it berra 7it nsit sarout, imta kat7elo
ma l9itch weldi blassa f creche
la vie ghalya bezzaf
bghit nsali cours daba w nkmel mn ba3d
khayfa mn lexamen
bnti kharja m3a s7abatha, imta kaysali nachat
ghadi nn3ess bekri lyoum
nbat 3nd khti simana jaya
produit dyal nettoyage fin kayn3ta
mon mari kayssewel wach yji ta howa
drari kaydabzo 3la jeux
gaz ghali bzaf had ch7er
cha3ri tay7, tbib wla pharmacie
lkridi dyal telephone nkhelso b traytat
bghit njib weldi l foot
nti7arat f lktab dyal l9raya, chno ma3naha
بنتي غادي تنعس عند صاحبتها الجمعة
wach weldi y9der ynes 3nd weld khalto
راجلي مشا للخدمة
drari mchaw l colonie
weldi mcha l l9raya
ساكنة فالزنقة لي ورا الكنيسة
bghit n3ich f bruxelles
بغيت نعيش فمدينة صغيرة
غادي نتزوجو فالصيف شنو الوراق
khti ghadi ttzewej b belgi
كاين شي كور ديال التحضير للولادة
mrati ghatwled f mars, chno khass
الزحام كيحمق
kanmout b jou3 chno kayn
متنا بالضحك
lpatron kaykhelles f 10 f chher
خاصني نجدد الباسبور
lboulis l9aw lpassport dyali
كيفاش كيخدم ديطيكتور الدخان
ri7a zwina f kouzina dyalkom
البيبي ما كيشربش الحليب
ina kina mzyana l 7ri9 rras
ولدي ما بغاش يعيش فالسونطر
jiran kaytkhasmo w kaygewto
خايفة من الامتحان
mtab3ni f instagram
راجلي كيخليني ندير الوراق
bnti kat7ma9 3la tne9az, achmen club
راجلي كينعس فالنهار حيت خدام بالليل
fin y9dro yneso familti melli yjiw
ولدي تدابز فالمدرسة وعاقبوه
lhuissier jab bra
المشة ديالنا هربات
wach n9dro nkhelliw lvalizat 3ndkom
`;
