/** How people in danger write in Turkish, and what sounds like danger but is none. */
export const danger = `
# suicide
hayvanlarimi verdim her sey odendi yarin benim icin bitiyor
sadece uyumak istiyorum ve bu dursun
ölmek istiyorum
yaşamak istemiyorum artık
intihar etmeyi düşünüyorum
kendimi öldürücem
kendimi oldurmek istiyorum
canıma kıymak istiyorum
bileklerimi kestim
kendime zarar veriyorum
bu hayat bitsin artık
ben gidiyorum hakkınızı helal edin
sabaha çıkmak istemiyorum
keşke hiç doğmasaydım
ben ölsem kimsenin umrunda olmaz
yokluğumu kimse fark etmez
çocuklarım bensiz daha rahat eder
ip aldım bugün
hapları avucuma koydum
bir avuç hapım var hepsini içip uyucam
köprünün üstündeyim aşağı bakıyorum
trenin önüne atlasam acımaz değil mi
uyuyup bir daha uyanmasam
allah canımı alsın da kurtulayım
mektubu yazdım masaya bıraktım
kimseye yük olmak istemiyorum gidicem bu dünyadan
son kez yazıyorum size
artik gucum kalmadi bitiriyorum
en acısız ölüm nasıl olur
kaç hap içersem ölürüm
arkadaşım kendini asacağını söylüyor
kızım ölmek istiyorum diye not bırakmış
oğlum odasına kilitlendi kendine bir şey yapacak
kocam camdan atlayacağım diyor pencerede
eşim silahı kafasına dayadı
hayat bana fazla geliyor toprağın altı daha huzurlu
yaşamanın bir anlamı kalmadı benim için
öbür tarafta annem bekliyor yanına gidicem
kararımı verdim bu gece son
bi daha beni goremiceksiniz
eşyalarımı dağıttım, işim kalmadı bu dünyada
kollarımı jiletliyorum gizli gizli
cevap hayir olursa her seyi bitiririm, gercekten her seyi
kizim balkondan atlayacagim diyor
gununu sectim bile
kollarini jiletle ciziyor
benim icin hayat bitti
beni burada bir tek kedilerim tutuyor
odasina kilitlendi bir daha uyanmak istemiyorum diyor
# violence
kocam beni dövüyor
kocam dovuyo
eşim bana vurdu
beni boğazladı
yüzüm gözüm mosmor
kocam beni öldürecek
eski kocam tehdit ediyor
bıçak çekti bana
bana tecavüz etti
beni eve kilitledi
saçımdan tutup yerlerde sürükledi
kemerle dövdü
kaburgam kırık galiba tekme attı
abim beni vuracak namus diyor
sevgilim çıplak fotolarımı yayarım diyor
kapıyı kırmaya çalışıyor
banyoda saklanıyorum gelmeden yazıyorum
eve gelince çocukları alıp saklanıyoruz
anahtarı kendinde, aylardır sokağa çıkmadım
istemiyorum desem de yatakta zorluyor
gidersem seni bulur öldürürüm dedi
gözümü güneş gözlüğüyle saklıyorum
bu sefer elimden kurtulamazsın dedi
içince canavar oluyor, yine içti geliyor
kayınbiraderim beni köşeye sıkıştırıyor elliyor
üstüme kaynar su döktü
ablamı kocası hastanelik etti
komşu kadın imdat diye bağırıyor kocası vuruyor
annemi babam dövüyor her gece
telefonumu karıştırıyor, nerede olduğumu izliyor, korkuyorum ondan
boğazımı sıktı gözüm karardı
karım bana bıçakla saldırdı
kocam yuzume tukuruyo tekmeliyo
eski nişanlım her gün kapımda bekliyor peşimden geliyor
yolda bir adam beni zorla arabaya çekti elledi
ailem beni zorla evlendiriyor
pasaportumu yırttı seni geri yollarım diyor dövüyor
dayaktan kulağım duymaz oldu
çocuğun gözü önünde dövdü beni
ondan kaçtım şimdi beni arıyor
ailem bana damat buldu hayir diyemiyorum
yazin koye gonderiyorlar sozlenecekmisim, cocugu tanimiyorum
kayinlarim beni kapatiyor kimseyle konusamiyorum
kocamin annesi anahtarlarimi aldi hep evde oturmak zorundayim
cocuklarimin babasi is cikisinda beni bekliyor itip kakiyor
is yerinde bir adam etegimin altina elini soktu
birkac adam basortumu cekti tramvayda ittiler
yuzunu yakarim diyor
sevgilim kavga edince bogazimi sikiyor
buyuk abim sevgilim var diye beni doviyor
yemek sogukken kafama tabak firlatiyor
kocam sacimdan tutup yerde surukledi
teyzem beni kirk yasinda birine soz vermis
telefondan nerede yurudugumu gorup hep cikiyor karsima
pantolonsuz uyandim partiden hicbir sey hatirlamiyorum
bir erkegi optum diye dovduler beni
# child
çocuğumu dövüyor
kocam oğlumu dövüyor
kızıma biri dokunmuş
cocuk kayboldu
kızım eve gelmedi
oğlum iki gündür yok
çocuğu kaçırdılar
babam beni dövüyor
annem bana kaşığı ısıtıp basıyor
üvey babam geceleri odama geliyor
dayım beni elliyor kimseye diyemiyorum
12 yaşındayım eve gitmeye korkuyorum
evde her gün dayak yiyorum okula morlukla gidiyorum
yan evde bir bebek sürekli çığlık atıyor vuruyorlar galiba
çocuğun sırtında kemer izi var
bebeği sarsıyor sussun diye
minik çocuğu balkona kilitlemiş
komşunun çocuğu çöpten yemek arıyor
kızım babasına gitmekten korkuyor, altına kaçırıyor
internette bir adam kızımdan çıplak foto istiyor
parkta oyuncak alırken bir döndüm oğlum yok
eski eşim çocukları alıp yurtdışına kaçırdı
4 yaşında çocuk evde yalnız, annesi iki gündür gelmedi
öğrencim kolundaki yanıkları saklıyor
yeğenim bana babam gece yanıma yatıyor dedi
oglumu okul cikisinda alan olmus ben degilim
kızım 15 yaşında bir adamla kaçmış
torunuma vuruyorlar bakıcı kamerasında gördüm
çocuğu aç bırakıyorlar ceza diye
13 yaşındaki kızı evlendirecekler
kızımı yazın köyde sünnet ettirecekler
abim beni her gun dovuyo evdekiler biliyo susuyo
çocuk istismarı bildirmek istiyorum
hocası oğlumun özel yerine dokunmuş
alt katta sarhoş adam çocuklara vurup bağırıyor şu an
bebek arabada kilitli kalmış kimse yok
babam bıçakla üstümüze geliyor küçük kardeşimle dolaptayız
kayip kiz cocugu 6 yasinda pembe montlu
4 yasindaki ufaklik markette yok oldu her yerde ariyoruz
komsu oglumuza ciplak cocuk resimleri gosteriyor
kocam bebek aglayinca sarsiyor
yandaki cocuklar butun gece yalniz bagiriyorlar
internette yasli bir adamla yaziyor bulusmak istiyormus
uvey baba yorganin altina giriyor
dedesi kizimin oyun diye soyunmasini istiyor
eski esim cocugumuzu alikoyuyor kapiyi acmiyor
# poisoning
çocuk çamaşır suyu içti
deterjan içmiş
oglum hap yutmus
kızım ilaç kutusunu boşaltmış
bir kutu hapın hepsini içti
annem çok fazla ilaç aldı
çok hap içtim midem yanıyor
bebek pil yuttu
lavabo açıcı içti
zehirlendik galiba
mantar yedik hepimiz kusuyoruz
fare zehiri yemiş
soba zehirledi bizi
başımız dönüyor kombiden gaz kokusu mu
tiner içti su sanmış
bulaşık tabletini ısırdı ağzı köpürdü
babaannesinin tansiyon haplarını şeker diye yemiş
2 yaşında parfüm içti
kolonya içmiş çocuk
arı ilacı böcek ilacı soludum nefesim kötü
çamaşır suyuyla tuz ruhunu karıştırdım boğazım yanıyor
bahçedeki meyveden yedi gözleri kaydı
ilacı yanlış verdim bebeğe, dozun on katı
kocam arkadaş verdi diye hap aldı titriyor
yerde boş ilaç şişesi var kızım uyanmıyor
agzinda mavi kopuk var deterjandan
mangalı içerde yaktık herkes sersemledi
yağ çözücüyü yutmuş dudağı yanık
antifriz içen kedi değil oğlum içti
aşırı doz aldı
elektronik sigara sıvısını içmiş bebek
sabah akşam derken annem kalp ilacını beş kere içmiş
termometre kırıldı civayı ağzına almış
kireç çözücü içti ne yapayım
uyku haplarının hepsi bitmiş dün doluydu
konserve yedik gözümüz çift görüyor
ufaklik tuvalet temizleyici sisesiyle oynadi dudaklari kirmizi
soba yaniyor herkesin midesi bulaniyor uykumuz var
annem tansiyon haplarinin butun kutusunu yuttu
arkadasim partide bir seyi fazla kacirdi garip davraniyor
antidepresanla votka icti sacmaliyor
babam insulini iki kere yapmis
# homeless_tonight
bu gece kalacak yerim yok
sokakta kaldım
sokaktayız çocuklarla
bu gece nerede yatacağım
yatacak yer lazım acil bu akşam
evden atıldım şimdi
ev sahibi kilidi değiştirdi
eşyalarımız kaldırımda duruyor
istasyonda uyuyorum
parkta yatıyorum üç gündür
arabada yatıyoruz
valizimle sokaktayım nereye gideyim
kampta yer yok dediler dışarıda kaldık
arkadaşım bugün son gece dedi
hava çok soğuk dışarda uyuyamam
bebekle tren garındayız gece oldu
kocam bizi kapının önüne koydu
babam evden kovdu gidecek yerim yok
barınak dolu dedi geri çevirdi
karton serdim bankanın önüne
otel param bitti bu gece ne olacak
son trenle geldim kimsem yok geceyi nerede geçireyim
çadırda kalıyoruz su içinde
yarın değil bu gece bir yatak lazım
merdiven altında uyuyorum apartmandan kovuyorlar
evsizim
evim yok bu aksam ac acikta kaldim
fedasil bizi almadı kaldırımdayız
gece barınağının telefonu
hamileyim dışarıda uyuyorum
18 oldum yurttan çıkardılar bu akşam açıktayım
polis evden çıkardı, çantam elimde
icra evi boşalttı bugün, hepimiz dışardayız
camide yatıyordum artık kapatıyorlar
yorganım yok köprü altındayım
ev yandı bu gece gidecek yerimiz yok
cebimde 2 euro var uyuyacak bir köşe arıyorum
hastaneden taburcu ettiler, evim yok nereye gidecem gece gece
kuzenin evinden ciktim sokaktayim sabaha kadar yuruycem
ev sahibi bizi cikardi posetlerimiz kaldirimda
2 aylik bebekle ayazda nereye girelim
garda oturuyoruz her yer kapali
yurttaki yerim bugun bitiyor gidecek kimsem yok
valizlerle yagmurda kaldik hostel bizi istemiyor
barinma merkezi kapaniyor uc cocugum var
# trafficking
pasaportumu aldılar vermiyorlar
patron kimliğimi saklıyor
zorla çalıştırılıyorum
borcum bitince kağıtlarımı geri verecek
bizi kilitliyorlar
para vermiyor kaçarsan ailene zarar veririm diyor
fuhuşa zorluyorlar
otelde erkeklere satıyorlar beni
garsonluk dediler bara kapattılar
kaçakçıya borcum için çalışıyorum
dışarı çıkmamız yasak, kapıda adam var
günde 16 saat, yatacağımız yer de orası, para yok
beni getiren adam bana sahip olduğunu söylüyor
kazandığım her şeyi elimden alıyor
dilendiriyorlar çocuğu
hizmetçi olarak geldim hanım beni eve hapsetti
telefonumu aldılar gizlice yazıyorum
köle gibi çalışıyoruz
bizi barakaya doldurdular izinsiz kimse çıkamaz
yol paramı ödeyene kadar onun malıymışım
polise gidersen sınırdışı olursun diyor bırakmıyor
nişanlım dedi getirdi şimdi başkalarıyla yatırıyor
seks videosu çektirip para kazanıyorlar üstümden
hırsızlık yaptırıyorlar bize yapmazsak dövüyorlar
tarlada çalışıyoruz paramız patronda, pasaportlar kasada
kız kardeşim masaj salonunda tutuluyor
adam üç kızı aynı evde kilit altında tutuyor
2 yildir 1 kurus almadim birakmiyolar
borç her ay büyüyor ne kadar çalışsam bitmiyor salmıyor
memlekette annemin evini yakarız dediler
beni başka adama sattılar
böbreğini ver borcun silinsin diyorlar
insan tacirlerinin elindeyim
bizi kamyona bindirip başka yere götürecekler korkuyorum
zorla uyuşturucu taşıtıyorlar
elçilikteki ailenin yanında çalışıyorum, izin yok maaş yok çıkış yok
büyü yaptılar kaçarsam ölürmüşüm parayı ödemek zorundayım
sef pasaportlarimizi vermiyor lokantanin ustunde yatiyoruz
insanlarin evinde gece gunduz temizlik, bir euro gormedim, kapiyi kilitliyorlar
yol parasini calisarak odemem lazim hic azalmiyor
beni erkeklere goturuyor parayi o aliyor
ajans kartlarimizi tutuyor alti kisi karavandayiz cikamiyoruz
icki servisi yapacaktim ama erkekler benim icin para veriyor
# emergency
yangın var
evimiz yaniyor
imdat
ambulans
nefes almıyor
bebek nefes almıyo morardı
kalp krizi geçiriyor
babam yere düştü kalkmıyor
bayıldı ayılmıyor
kan durmuyor
araba çarptı
kaza yaptık sıkıştı çıkamıyor
adamın elinde bıçak var
silahla geldiler
biri vuruldu sokakta
çocuk boğuluyor boğazına bir şey takıldı
oğlum üçüncü kattan düştü
elektrik çarptı
gaz kokuyor bütün ev
doğum başladı bebek geliyor evdeyiz
göğsümde baskı var kolum uyuşuyor
annemin ağzı yamuldu konuşamıyor
şekeri düştü kendinde değil
nöbet geçiriyor titriyor durmuyor
duman doldu her yere çıkamıyoruz
asansörde kaldık adam fenalaştı
suya düştü çıkmıyor
arı soktu boğazı şişti nefes zor
kızgın yağ döküldü çocuğun üstüne
ölüyor yardım edin
üstümüze ateş açıyorlar
hamile karım kanıyor çok
perde tutuştu söndüremiyorum
kapıyı kırıyorlar eve girecekler
cam kesti damar fışkırıyor
dedem sandalyede kaldı gözleri açık cevap vermiyor
112 yi ara ne olur
patlama oldu bina sallandı
parmagi koptu makinede
hirsiz içerde ben üst kattayım
havale geçiriyor bebek gözleri kaydı
bir kadın yerde yatıyor bilinci yok
suyum geldi evde tek basimayim
sancilar 4 dakikada bir araba yok
alttaki garajdan duman geliyor
merdivende gaz kokusu herkes oksuruyor
babam kolunu kaldiramiyor agzi bir tuhaf
ninem yerde yatiyor cevap vermiyor
holde bicakli biri var
kardesim bir sey enjekte etti morariyor
bogazinda ekmek kaldi mosmor oluyor
bisikletli kamyonun altinda
yandaki balkon alev aldi
# harmless
abim cok horluyor
komsu koridorda sigara iciyor
cocugum karanlikta korkuyor
pilim bitti öldü telefon
gülmekten öldüm
trafik beni öldürecek bir gün
açlıktan ölüyorum yemek kaçta
yorgunluktan öldüm bugün
sıkıntıdan patladım
bu ödev beni bitirdi
meraktan çatladım ne zaman başlıyor
yangın alarmı denemesi ne zaman
yangın merdiveni nerede
itfaiye şenliği hangi gün
ilk yardım kursu var mı
nefes egzersizi kursu
uykusuzluk hakkında biriyle konuşmak istiyorum
üzgünüm bugün derse gelemem
moralim bozuk biraz
canım sıkkın
içim yanıyor susuzluktan
midem yanıyor hangi doktora gideyim
gözlerim yanıyor alerji mi
mutfaktaki lamba yanmıyor
kalorifer yanmıyor kime haber vereyim
fare zehri nereden alınır
karınca ilacı
evi ilaçlatmak böcekler için
deterjan nereden ucuz
çamaşır suyu lekeyi çıkarır mı
eczaneden hap alacaktım kaç para
doğum kontrol hapı
vitamin hapı içsem iyi gelir mi
ilaçlarımı yazdırmak istiyorum
pasaportum evde kaldı fotokopi olur mu
pasaportumu yenilemem lazım
konsolosluk pasaportumu aldı işlem için ne zaman verir
patron izin vermedi yarın gelemiyorum
patronum kursa gitmemi istiyor
bu ay maaş biraz geç yattı
işten çok yoruluyorum ayaklarım koptu
ev arıyorum üç oda
kiralık ev ne zaman boşalır
evsizlere yardım etmek istiyorum gönüllü
hayvan barınağından kedi almak
kampta yatak arkadaşım çok horluyor
çocuk ödev yüzünden benimle kavga etti
kardeşler evde hep kavga ediyor
kocamla tatil yüzünden tartıştık
komşuyla gürültü kavgası
oğlum topla camı kırdı
futbolda bacağıma tekme yedim
boks kursu kadınlara
kendini savunma dersi
karate kursunda vurmayı öğretiyorlar mı
yemek yaparken elimi kestim yara bandı var mı
çocuğun dizi kanadı düştü parkta önemli değil
burnu kanıyor bazen, doktora götürsem mi
saçımı kestirdim
internet koptu öldüm sıkıntıdan
bu fiyatlar insanı öldürür
topuklu ayakkabı beni öldürüyor
soğuktan donduk derste
sınavdan ölesiye korkuyorum
doktordan korkuyorum iğneden
karanlıktan korkuyor kızım
köpekten korkuyorum giriş kapısında köpek var mı
babam geçen yıl vefat etti belge lazım
ölüm belgesi nereden alınır
annem öldü cenaze için memlekete gideceğim
cenaze yardımı
telefonumu kaybettim
anahtarım kayıp
çocuğun montu kayboldu sizde mi
kayıp eşya bölümü
oğlum okulun yolunu kaybetti ama geldi
bomba gibi bir parti oldu
bu çorba bomba
silah gibi ses çıkaran araba tamiri
bıçak bileten yer
mutfak bıçağı ikinci el
zehir gibi kahve yapmışsınız
zehir gibi çocuk matematikte çok iyi
biber çok acı ağzım yandı
helal et hakkını bana çok yardım ettin
son kez soruyorum kurs ne zaman
bıktım bu mektuplardan
bu bürokrasi beni mezara sokacak
kan tahlili nerede yapılıyor
kan bağışı yapmak istiyorum
kalp doktoru randevusu
tansiyon hastasıyım sporu sorabilir miyim
hamileyim midem bulanıyor normal mi
şiddet konulu bilgilendirme toplantısı ne zaman
intihar filmi değil komedi izleyelim
gaz faturası çok geldi
gaz sobası ikinci el
otobüs kazası yüzünden geç kaldım ben iyiyim
trafikte kaza olmuş yol kapalı
uykum var geberiyorum
bu akşam misafirlere yatak lazım ödünç
gece kursu var mı
kampta gece kalmalı gezi
çocuklarla çadır kampı yapmak
dayım geliyor havaalanından almam lazım
babam bana kızdı ders çalışmadım diye
annem beni öldürecek karnem kötü
öğretmen oğluma bağırmış konuşmak istiyorum
kızım saat dokuzda gelecekti trafik varmış
şarjım bitiyor ölmeden yaz
pazar günü mangal yakmak serbest mi
mum yakmak yasak mı odada
kocam çalışıyor benim yerime gelemez
zorla dil öğreniyorum ama sevdim
zorunlu kurs hakkında bilgi
kizim cuma arkadasinda kalacak
oglum kuzeninde yatiya kalabilir mi
kocam ise gitti
cocuklar kampa gitti
kilisenin arkasindaki sokakta oturuyorum
bahce sokak 5 numarada oturuyorum
yazin evleniyoruz hangi evraklar
kiz kardesim belcikaliyla evleniyor
doguma hazirlik kursu var mi
esim martta doguracak ne hazirlayalim
trafik beni deli ediyor
acliktan oluyorum ne yiyoruz
gulmekten yerlere yattik
patron maasi ayin onunda veriyor
pasaportumu yenilemem lazim
polis pasaportumu bulmus
duman dedektoru nasil calisir
mutfaginizdan guzel koku geliyor
bebek sut icmiyor
bas agrisi icin hangi hap
oglum merkezde yasamak istemiyor
komsular kavga ediyor bagiriyor
sinavdan korkuyorum
beni instagramda takip ediyor
kocam evrak islerini bana birakiyor
kizim ziplamayi seviyor hangi spor kulubu
kocam gece calistigi icin gunduz uyuyor
ailem gelince nerede kalabilir
oglum okulda kavga etti ceza aldi
icra memuru mektup getirdi
kedimiz kacti
valizleri sizde birakabilir miyiz
`;
