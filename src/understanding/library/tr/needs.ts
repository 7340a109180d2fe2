/** How people say each need in Turkish. */
export const needs = `
# learn-language
hollandaca öğrenmek istiyorum
dil kursu arıyorum
flamanca kursu
fransizca dersi veriyor musunuz
buraların dilini nerede öğretiyorlar
markette kasiyer bir şey soruyor gülümseyip geçiyorum
on senedir belcikadayim hala derdimi anlatamiyorum
eşim yeni geldi, evde oturuyor, ona dil okulu lazım
komşu selam veriyor, iki kelime laf edemiyorum adama
slm nt2 dersi varmi sizde
gemeente'deki kadın önce dilimizi öğren sonra gel dedi
kaynanam hep benim yanımda geziyor, tek başına ekmek bile alamıyor dil yok
hocası iyi olan bir yer tavsiye eder misiniz felemenkçe için
yengem turkiyeden geldi bi yere yazdirmak istiyoruz lisan ogrensin
iyi günler, yetişkinlere yönelik lisan eğitiminiz hakkında bilgi rica ediyorum
her yere oğlumu tercüman diye götürmekten utanıyorum artık
cocuklar okulda ogrendi bir ben kaldim konusamayan

# learn-language-zero
hiç hollandaca bilmiyorum
sıfırdan başlamak istiyorum
a1 kursu
baslangic seviyesi ders
daha dün geldim, tek kelime anlamıyorum
sadece dank u ve goeiedag biliyorum o kadar
yeni gelin geldi belçikaya, dilden hiç haberi yok nereye yazdıralım
bana ne derlerse desinler duvara bakar gibi bakıyorum
alfabesini biliyorum ama dili hiç duymadım ömrümde
otobuste anons yapiyorlar hicbirsey anlamiyom
en alttan başlayan sınıf var mı
kardeşim 2 haftadır burada, merhaba demeyi bile bilmiyor
ilk kez kursa gideceğim, hiç bilmeyenler için olanı hangisi
acemiyim bu dilde, yavaş yavaş öğreten bir yer arıyorum
ismimi sorduklarında bile ne sorduklarını anlamadım
kelime haznem sifir nerden basliyim

# learn-language-next
a2 bitti, sırada ne var
b1 kursu
ileri seviye hollandaca
orta seviyedeyim devam etmek istiyorum
konuşuyorum ama gramerim berbat
mail yazarken çok hata yapıyorum, yazımı düzeltmek istiyorum
1.2 yi gectim 2.1 ne zaman basliyor
iki yıl önce kursa gittim, kaldığım yerden sürdürmek isterim
günlük konuşmayı çözdüm ama resmi dili anlamıyorum
üniversite için b2 şart koşuyorlar
de ile het i hep karıştırıyorum, ileri dersler var mı
kızım liseyi burada bitirdi ama yazısı zayıf kalmış
haberleri anlıyorum yarım yamalak, daha iyi olmak istiyorum
temel kurs bana cok kolay geliyor, bir üst sınıf
başlangıç sertifikam var, üst kura geçeceğim
artık basit cümleler yetmiyor bana, üst basamak arıyorum

# literacy
okuma yazma bilmiyorum
okuma yazma kursu
harfleri öğrenmek istiyorum
alfabe
annem hic okula gitmemis, kalem tutmayi bile bilmiyor
köyde kız çocuğunu okutmazlardı, ben de okuyamadım
mesajları sesli dinliyorum çünkü yazıyı sökemiyorum
sadece arap harflerini biliyorum, latin harflerini hiç
imza yerine parmak basıyorum
ilkokulu yarım bıraktım, heceleyerek okuyorum
oğlum mektubu okumadan bir şey yapamıyorum, yazı bana çizgi gibi geliyor
babam otobüsün numarasını tanıyor ama üstündeki ismi okuyamaz
bu mesajı komşum yazıyor, kendisi yazamıyor, ona ders lazım
okur yazar olmayanlar icin sinif varmi
50 yaşından sonra adımı yazmayı öğrenebilir miyim
eşim diplomasız, hiç sıraya oturmamış, nereden başlasın
kiril alfabesinden latin alfabesine geçmem lazım

# level-test
seviye tespit sınavı
hangi seviyedeyim bilmiyorum
hangi gruba gireceğime kim karar veriyor
kurs öncesi test var mı
seviyemi ölçer misiniz
biraz biliyorum ama hangi sınıf bana uyar
testi nerede yapıyorlar, randevu mu lazım
a1 mi a2 miyim bilmiyom
yanlış gruba koydular beni, herkes benden iyi
kendi kendime öğrendim, elimde kağıt yok, kaçıncı kura başlarım
sınıf bana ağır geldi, bir alttaki mi doğru acaba
esim 5 yildir burda anliyor ama yazamiyor onu hangi kursa verirsiniz
seviye belirleme testine çalışmak gerekiyor mu
seviye testi kac dakika sürüyo
beni önce bir yoklayın, dilim ne kadar ona göre yerleştirin
eski belgemde 1.1 yazıyor, bu ne demek, hangi sınıf

# course-hours
akşam kursu var mı
hafta sonu ders
gündüz çalışıyorum, ne zaman gelebilirim
cumartesi sinifi
saat 5 te işten çıkıyorum ondan sonra olan kurs
çocukları okula bıraktıktan sonra boşum, öğlene kadar olanı lazım
kocam gece vardiyasında, ancak öğleden sonra öğrenebilir
fabrikada haftalık değişen vardiyam var kursa nasıl uyar
sabah 9 la 12 arası bir sınıf olsa çok iyi olur
haftada kaç gün kaç saat bu dersler
her gün gelemem, haftada bir gün olan yok mu
15.30 da çocuğu okuldan almam gerek ders o saatten önce bitsin
lokantada calisiyom bi tek pazartesi bosum
mesaiden sonra gidebileceğim bir dil sınıfı
geç saatte başlayan grup var mı, 7 den sonra
yaz ayında hızlandırılmış kurs yapılıyor mu

# course-price
kurs kaç para
kurs ücreti ne kadar
bedava hollandaca kursu
dersler ücretsiz mi
kitap parası ayrı mı ödeniyor
maaşım yok kursa nasıl para vereyim
taksitle ödeme oluyor mu dil kursunda
ocmw den alıyorum, bana indirim var mı kursta
180 euro istediler cok geldi bize
işsizler kurs parasından muaf mı
dersin parasini kim oduyor ben mi devlet mi
kayıt ücretini sonra versem olur mu
emekli aylığıyla geçiniyorum, kurs pahalıysa gelemem
karı koca ikimiz yazılsak bir kolaylık yapılır mı
verhoogde tegemoetkoming var bende, kurs ucuz olur mu
kursa para vermeye gücüm yetmiyor, parasız olanı var mı

# course-certificate
kurs sonunda sertifika veriyor musunuz
devam belgesi
katılım belgesi lazım
dil diploması
patronum kursa gittiğime dair kağıt istiyor
vdab kursa gidiyor diye attest istedi
vatandaşlık için geçerli bir a2 belgesi alabilir miyim
bitirince elime bir kagit veriyolar mi
geçen sene bitirdim ama belgemi hiç almadım
sınavı geçersem ne veriliyor
sertifikam kayboldu, yenisini basar mısınız
ocmw memuru derse gittiğimi ispatla diyor
bu kursun belgesi resmi mi, her yerde geçer mi
eşim 80 saat gitti, ona bir yazı verirmisiniz
attest kaç günde çıkar, acele lazım
seviyemi gösteren resmi kağıt

# course-enrol
kursa kayıt olmak istiyorum
kursa nasıl yazılırım
son kayıt tarihi ne zaman
derse yazdırmak
kayıt için ne lazım kimlik yeterli mi
internetten mi kaydoluyoruz yoksa gelmem mi lazım
eylül grubuna hâlâ girebilir miyim
esimi sizin kursa yazdircam nereye gelelim
yeni dönem ne zaman açılıyor, kaçırmak istemiyorum
kursunuzu duydum, listeye adımı nasıl yazdırırım
dönem başladı ama ben yeni geldim, ortasından girilir mi
kayit icin kendim gelmem sart mi abim gelse olur mu
arkadaşımın gittiği sınıfa ben de girmek istiyorum
form mu dolduruyoruz kursa başvururken
inschrijving nasıl yapılıyor bu nederlands kursuna
turuncu kartla kursa kaydolunuyor mu

# course-full
kurs doldu mu
boş yer var mı kursta
bekleme listesi
yer kaldı mı
kayda gittim yer yok dediler
üç aydır sıra bekliyorum kimse aramadı
kaç kişi var önümde listede
dolu diyorlar hep, ne zaman yer açılır
başka bir sınıfta kontenjan var mı
ekim grubu dolmus simdi ne yapcam
beni yedek listeye yazar mısınız
birisi bırakırsa yerine girebilir miyim
kız kardeşim kayıt olmaya geldi geri çevrildi, sınıf kalabalıkmış
wachtlijst ne kadar uzun
sırada kaçıncıyım öğrenebilir miyim
geç kaldım galiba, hala birini alırlar mı sınıfa

# course-missed
derse gelemiyorum bugün
hastayım kursa gelemem
dersi kaçırdım
devamsızlık
oğlum ateşlendi, yarınki derse katılamayacağım
tren gecikti hoca kızar mı, yarım saat geç kalıcam
geçen hafta türkiyedeydim, neleri işlediniz
kaç kere gelmezsem kurstan atılırım
hocaya haber vermek istiyorum, bu sabah uyanamadım
kaçırdığım dersi baska grupta telafi edebilirmiyim
bir ay memlekete gideceğim kursumu dondurabilir miyim
doktor raporu getirirsem devamsızlık silinir mi
cenazemiz var bu hafta sınıfta olmayacağım
esim bugun gelemiyor derse hocasina soylermisiniz
gelmediğim günün ödevini nereden alırım
işe çağırdılar, salı dersine yetişemem

# practise-speaking
pratik yapmak istiyorum
konuşma pratiği
konuşmaya utanıyorum
anlıyorum ama konuşamıyorum
ağzımı açınca kelimeler kaçıyor
belçikalılarla sohbet edebileceğim bir yer
kursta öğreniyorum ama dışarıda konuşacak kimse yok
hep turkce konusuyoruz evde iste, unutuyorum dilimi gelistiremiyom
hata yaparım diye susuyorum
praattafel varmi sizde
gülecekler diye korkuyorum, aksanım çok kötü
eşim kitabı ezberledi ama fırıncıya bir şey diyemiyor
hollandaca konuşacak bir arkadaş, haftada bir buluşup laflasak
biri benimle sabırla konuşsa dilim açılacak
ders değil, çay içip muhabbet ederek dil geliştirmek
telefonda cevap veremiyorum, dilim tutuluyor

# learn-at-home
evde dil öğrenmek
online hollandaca kursu
hangi uygulama iyi dil için
youtube'dan öğrenebilir miyim
bebek var dışarı çıkamıyorum, evden öğrenmenin yolu var mı
duolingo yeterli mi sizce
kendi kendime çalışmak için kitap önerin
internetten bedava ders videosu
köyde oturuyoruz otobüs yok, bilgisayardan takip etsem
app indirdim ama hep ayni seyi soruyo baska ne var
yatmadan önce yarım saat telefonda çalışıyorum, hangi site iyi
zoom üzerinden ders veren var mı
evden çıkmadan felemenkçe
annem yürüyemiyor, ona evde öğrenecek bir şey lazım
hollandacayı arabada dinleyerek öğrenmek için kayıt, podcast
sınıfa gelemem ama ödevleri mailden gönderseniz olmaz mı

# language-for-work
iş için hollandaca
işyerinde dil öğrenmek
patronun dediğini anlamıyorum
iş arkadaşlarımla konuşamıyorum
temizlikte çalışıyorum, şef not bırakıyor okuyamıyorum
depoda talimatları anlamadığım için hep yanlış koli
inşaatta kullanılan kelimeleri öğrenmek isterim
molada herkes gülüyor ben ekmeğimi yiyip bakıyorum
iş güvenliği anlatıyorlar flamanca, baş sallıyorum
bakıcılık yapacağım, yaşlılarla konuşacak kadar dil lazım
şirket bize dil kursu verir mi
müşteri gelince dilim tutuluyor, dükkanda çalışıyorum
lokantada siparisi yanlis aliyom dil yüzünden
ustabaşı bağırıyor ne dediğini çözemiyorum
hemşireyim, hastanedeki terimleri bilmem gerek flamancada
werkvloerde nederlands kursu varmis o nasil oluyor

# language-for-parents
çocuğumun öğretmeniyle konuşmak için dil öğrenmek
veliler için dil kursu
annelere hollandaca
oğlumun ödevine bakıyorum bir şey anlamıyorum, bu dili öğrenmem lazım
okul toplantısında bir köşede sessiz oturuyorum
kızım benden iyi konuşuyor artık, ona yetişmek istiyorum
diğer annelerle beraber öğrenebileceğim bir sınıf
okulda anne babalara ders veriliyormuş doğru mu
cocuguma masal okuyamiyorum buranın dilinde
öğretmen defterine not yazıyor, ben cevap yazamıyorum
çocuk okuldayken o okulda dil dersi alsam
karne gününde oğlum tercüme ediyor, kötüleri söylemiyor tabi
okul kapısında velilerle iki laf edebilmek için
küçükken dil öğrensin diye ben de beraber çalışmak istiyorum çocukla
anneler grubunda nederlands

# civic-integration
inburgering
entegrasyon kursu zorunlu mu
uyum kursuna kimler gitmek zorunda
uyum sözleşmesi imzaladım, şimdi ne olacak
mektup geldi gitmezsen ceza diyor
toplum bilgisi dersi
muafiyet alabilir miyim, 65 yaşındayım
maatschappelijke oriëntatie kendi dilimizde var mı
aile birleşimiyle gelen eşim hangi programa gidecek
inburgering parali olmus kac euro
çalışıyorum diye entegrasyondan muaf olunur mu
kursu yarım bıraktım, ceza keserler mi bana
brükselde de mecburi mi bu bapa mı ne
gelinim geleli iki ay oldu, belediye onu çağırdı inburgering diye
inburgeringscontract nerede imzalanıyor
avrupa vatandaşıyım ben de mecbur muyum o programa
hastaydım uyum derslerine gidemedim, raporum var

# civic-test
inburgering sınavı
uyum kursunun testi zor mu
toplum bilgisi sınavında ne soruyorlar
sınavdan kaldım tekrar girebilir miyim
inburgeringsexamen ne zaman
sınava türkçe girilir mi
eşim sınavda heyecanlandı yapamadı, kaç hakkı var
belçika hakkında sorular soruyorlarmış, örnek var mı
mo testi için nereden çalışayım
entegrasyon imtihanından geçmek için kaç puan lazım
kral kim, bayrak ne, böyle şeyler mi soruluyor o imtihanda
sinav sonucu hala gelmedi 3 hafta oldu inburgering
uyum programının bitirme testi nerede yapılıyor
testi gecemezsem oturumumu alirlarmi
deneme sınavı çözmek istiyorum vatandaşlık bilgisi için

# interpreter
tercüman lazım
doktora giderken çevirmen
türkçe bilen biri var mı yanımda gelsin
belediyede tercüme edecek birisi
kürtçe tercüman bulabilir miyim
randevum var ama derdimi anlatamam, yanımda konuşacak biri olsa
hep kızımı okuldan alıp hastaneye götürüyorum çevirsin diye
tercuman parali mi
anneme ameliyatı anlatacaklar, anlaması için biri gerek
okul toplantısına tolk isteyebilir miyim
telefonda tercümanlık yapan bir yer var mıymış
mahkemede kendi dilimde konuşabilir miyim
doktor bir şeyler dedi, kafamı salladım, hiçbirini anlamadım
kocam çevirmesin, kadın doktorunda başka bir bayan çevirsin isterim
sosyal tercüman nasıl çağrılıyor
zazaca konusan biri lazim dedem icin

# translate-document
yeminli tercüman
diplomamı çevirtmek istiyorum
doğum belgesi tercümesi
evlilik cüzdanının çevirisi nerede yapılır
nüfus kayıt örneğini flamancaya çevirtecem
tercüme kaç para sayfası
belediye türkçe kağıdı kabul etmedi
apostil şart mı çeviriden önce
beëdigd vertaler adresi
lise diplomam turkce, okul hollandacasını istiyor
elimde arapça nikah kağıdı var gemeente resmi çeviri diyor
ehliyetimin tercümesini kim yapar
google ile çevirdim belgeyi, memur güldü, resmi olması gerekmiş
mahkeme kararını çevirecek bir büro
ucuz yeminli tercümeci bilen var mı

# residence-card
oturum kartımın süresi doluyor
oturum yenileme
turuncu kart
kimliğim kayboldu oturum kartım yani
kartımı ne zaman yenilemem lazım
kartın üstündeki tarih geçmiş, şimdi farkettim
a kartından b karta nasıl geçilir
5 yıllık kartım bitti sınırsız alabilir miyim
çantam çalındı, içinde ikametim vardı
kart hala gelmedi, iki aydır o kağıtla geziyorum
titre de sejour uzatmak icin ne zaman gideyim
bijlage 15 verdiler bu ne işe yarar, kart nerede
eşimden ayrılırsam ikametim gider mi
tatile çıkacağız ama oturumum bitiyo uçağa alırlar mı
oğlumun kimliği 12 sinde bitiyor randevu bulamıyorum
pin kodlu mektup gelmedi kart için
verblijfskaart verlengen nasıl

# no-papers
kağıtsızım
oturumum yok, bana da yardım var mı
kaçak durumdayım
sans papiers
belgesiz biri kursa gelebilir mi
6 yıldır burada kağıt olmadan yaşıyorum
kimliğim yok diye kimse beni kaydetmiyor
polis görür diye trene binmiyorum
vizem bitti dönmedim, şimdi ne haklarım var
red yedim ama burdayım, gelsem beni kovar mısınız
akrabamın yanında saklanır gibi yaşıyorum, hiçbir yerde adım geçmiyor
amcamın oğlu illegal, ona kim destek olur
kagidim yok hastaysam okula cocuk gidebilirmi
regularisatie yapabilir miyim, 9bis ne
oturumsuz insanlara bakan bir dernek
resmi olarak yokum ben bu ülkede

# asylum
iltica etmek istiyorum
sığınma başvurusu
siyasi sığınma
mülakat ne zaman olur
klein kasteeltje de sıra bekliyoruz
cgvs mülakatında ne soruyorlar
kampta kalıyorum, karar bekliyorum
iki senedir cevap yok, dosyam masada mı kaldı bilmiyorum
memlekete dönersem hapse girerim, burada korunma isteyeceğim
parmak izim yunanistanda var dublin olur mu
opvangcentrum da odada 8 kişiyiz
kardeşim dün brüksele geldi, ilticaya nereye başvuracak
ilk görüşmem bitti ikinciyi çağırmadılar
multeciyim kampdan eve ne zaman cikariz
subsidiaire bescherming aldım bu ne anlama geliyor
kürt olduğum için beni aradılar, kaçtım geldim, nereye müracaat edeceğim

# negative-decision
ret geldi
red kararı aldım
ülkeyi terk et kağıdı
itiraz etmek istiyorum
ilticam reddoldu, ne yapabilirim
30 gün içinde çık diyor mektup
bevel om het grondgebied te verlaten
negatif aldık ailecek, çocuklar burada okuyor
bijlage 13 geldi elime
cgvs inanmadı anlattıklarıma
itiraz süresi kaç gün
dvz oturumumu iptal etti, bavulumu mu toplayayım
abimin dosyasina negatief demisler temyiz olurmu
kabul etmediler, gideceğim yer yok, hakkımı nasıl ararım
ikinci kez iltica başvurusu reddedildi
raad voor vreemdelingenbetwistingen e başvuru

# family-reunion
aile birleşimi
eşimi buraya getirmek istiyorum
çocuklarım türkiyede kaldı, nasıl alırım yanıma
gelin getirmek için maaş şartı
annemi yanıma almak istiyorum, yaşlı ve tek başına
nikah kıydık ama vizesi çıkmıyor
gezinshereniging için kaç euro gelir lazım
kızımı iki yıldır sadece ekranda görüyorum
mülteciyim, ailemi getirme hakkım var mı
kocamin vize basvurusu kac ay surer
ikametim geldi sıra karımla oğlumda
ev yeterince büyük değil diye eşimi getiremiyormuşum
elçilik dna testi istiyor çocuk için
damat köyde bekliyor, evrakları tamamladık
18 yaşını doldurunca oğlum gelemez mi
eşimden ayrı yaşamak beni bitirdi, ne zaman kavuşacağız

# nationality
belçika vatandaşlığı
vatandaş olmak istiyorum
belçika pasaportu nasıl alınır
vatandaşlık başvurusu
5 yıl doldu vatandaşlığa geçebilir miyim
çocuğum burada doğdu belçikalı mı sayılır
çifte vatandaşlık oluyor mu
nationaliteit icin ne istiyorlar
belçikalı olunca türk pasaportum gider mi
468 gün çalışma şartı var diyorlar doğru mu
vatandaslik basvurumu savci reddetmis
oy kullanmak istiyorum ama hâlâ yabancıyım
mavi karttan sonra artık bu ülkenin kimliğine geçmek isterim
eşim belçikalı, ben de olabilir miyim
vatandaşlığın harcı kaç para
dedemden beri buradayız hala pasaportumuz türk

# marriage-papers
evlenmek için hangi evraklar
resmi nikah
boşanma belgesi
birlikte yaşama sözleşmesi
belediyede nikah kıydırmak istiyoruz
wettelijk samenwonen nasıl yapılıyor
sevgilimle aynı evdeyiz, bunu resmi yapmak istiyoruz
türkiyede boşandım burada hala evli görünüyorum
çocuğu babası tanımadı, üstüne almak istiyor
bekarlık belgesi konsolosluktan mı
imam nikahı kıydık, belediyede geçmiyormuş
cohabitation legale icin ne lazim
savcılık evliliğimizi soruşturuyor sahte diye
bosanma kagidini gemeenteye isletmek
konsolosluktaki evliliği buraya kaydettirme
kocam imzalamıyor boşanma kağıtlarını

# lawyer
avukat arıyorum
ücretsiz avukat
pro deo avukat
hukuki yardım
mahkemeden kağıt geldi
haklarımı bilmiyorum, kime danışsam
avukata verecek param yok
duruşmam var ayın 20 sinde, tek başıma gidemem
hakim karşısına çıkacağım elim ayağım titriyor
avukatım telefonlarıma çıkmıyor başkasını bulmak istiyorum
adliyeden bir zarf, içi hep kanun maddesi
beni şikayet etmişler, savunmamı kim yazar
eski eşim dava açmış velayet için
yabancılar hukukundan anlayan biri lazım
oglumu mahkemeye cagiriyolar ne yapacaz
aile hukuku danışmanı

# letter-help
mektubu anlamıyorum
form doldurmama yardım
bir mektup geldi ne yazıyor
evrak okuyacak biri
postadan mavi zarf çıktı, korkudan açamadım
bu kağıdı nereye imzalayacağım
masada yedi tane açılmamış zarf duruyor
resmi yazı hep flamanca, kafam almıyor
formun ikinci sayfasında ne sorduklarını çözemedim
kağıdın fotoğrafını atsam anlatır mısınız
aangetekende brief geldi postaneden aldım ne istiyolar
annemin mektupları birikti, biri bakıp anlatsa
yanlış doldurmuşum geri yollamışlar
dilekçe yazacak biri var mı
dokumanlari doldurmayi bilmiyom yardim edin
sigortadan mı belediyeden mi bilmiyorum bir yazı var elimde

# town-hall
belediyeye kayıt olmak
aile kayıt belgesi
belediye randevusu
samenstelling van het gezin
doğum belgesi nereden alınır
yeni geldim gemeente ye nasıl yazılırım
kimlik kartı çıkartmak için nereye
komünden kompozisyon istiyorlar bu ne kağıdı
hangi gişeye gitmem gerekiyor nüfus için
ikametgah belgesi lazım iş için
bebeği nüfusa yazdıracağız
cocugun kids-id si icin fotograf lazimmi
iyi hal kağıdı istediler işyerinden
memur beni başka lokete yolladı, oradan oraya
uittreksel nasıl çıkarılır internetten mi
sabıka kaydı almak istiyorum strafregister

# change-address
adres değişikliği
taşındık, kime haber vereceğiz
yeni adresimi bildirmek
ikametgahımı değiştireceğim
mahalle polisi daha gelmedi bakmaya
eski evime mektuplar gidiyor hala
halleden başka yere taşındım, kaydımı aktaracağım
domicilie yi yeni eve almak istiyorum
kimlikte hala eski sokak yazıyor
polis geldiğinde evde yoktum adres silinir mi
arkadaşımın evine geçtim, adresimi oraya alabilir miyim
tasindiktan sonra kac gun icinde soylemem lazim
adresten silinmişim haberim yok
postanın yeni eve gelmesi için ne yapılıyor
ev sahibi adresimi oraya almama izin vermiyor

# foreign-diploma
diploma denkliği
diplomamı burada tanıtmak istiyorum
denklik başvurusu
naric
türkiyede öğretmendim burada temizlik yapıyorum
üniversite bitirdim ama burada beş para etmiyor
mühendislik diplomam geçerli mi belçikada
hemşirelik okudum, burada çalışmak için neyi onaylatmalıyım
eşim ülkesinde doktordu, sayılması için ne yapsın
lise diplomamin denkligi kac ay suruyor
gelijkwaardigheid parası kaç
diplomam savaşta kayboldu, okulum yıkıldı
mesleğim elektrikçi, ustalık belgem var, kabul ederler mi
vdab denklik getir diyor
iki yıllık yüksekokul burada neye denk geliyor

# driving-licence
ehliyet almak istiyorum
ehliyet değiştirme
türk ehliyetim burada geçiyor mu
teori sınavı türkçe var mı
rijbewijs
direksiyon dersi kaç para
şoförüm ama ehliyetim burada tanınmıyor
sınavda tercüman oluyor mu trafik için
üç kere kaldım yazılıda kelimeleri anlamadığım için
çocukları okula götürmek için araba kullanmam şart ama belgem yok
gecici ehliyetim bitiyo napcam
theorie examen kitabı kendi dilimizde
eşim direksiyona geçmekten korkuyor, bayan hoca var mı
ehliyetimi elimden aldılar 15 gün
suriye ehliyetini belçika ehliyetine çevirmek
kamyon ehliyeti c sınıfı

# digital-identity
itsme kuramıyorum
itsme
kimlik kartıyla siteye nasıl girilir
eid okuyucu
ebox ta mesajım varmış açamıyorum
devletin sitesi benden kod istiyor, hangi kod
pin kodumu unuttum kimlik kartının
üç kere yanlış şifre girdim kart bloke oldu
her iş artık internetten, ben kimliği bilgisayara sokmayı bilmem
telefonum eski itsme acilmiyo
banka hesabım yok diye itsme yapamıyorum
myminfin e giremedim
annem dijital kimlik istiyor ama akıllı telefonu yok
kart okuyucuyu takıyorum bir şey olmuyor
mijn burgerprofiel girişi
doccle hesabı nasıl açılır

# taxes
vergi mektubu geldi
vergi beyannamesi
vergi iadesi ne zaman
belastingen
vergi dairesi 900 euro istiyor anlamadım neden
vergiyi doldurmayı bilmiyorum
tax-on-web de ne yapacağım
kahverengi zarf geldi maliyeden
geçen sene hiç çalışmadım yine de beyan lazım mı
çocuk için vergiden düşülüyor mu
belasting bana para mı verecek ben mi ödeyeceğim
türkiyedeki evimi beyan etmem gerekiyormuş
kağıdı geç yolladım ceza gelir mi maliyeden
aanslagbiljet te yazan rakamı ödeyemem bir kerede
muhasebecim yok kim doldurur
onroerende voorheffing

# which-papers-bring
hangi evrakları getireyim
yanımda ne getirmem lazım
randevuya gelirken ne alayım
kimlik yeter mi
kayda gelirken fotoğraf gerekiyor mu
kira kontratını da getirmem lazım mı
pasaportum yok başka ne gösterebilirim
maaş bordrosu istiyor musunuz gelince
yarın geliyorum, elimde hangi kağıtlar olsun
geçen sefer eksik evrak diye geri döndüm
fotokopi olur mu aslı mı olsun
cocugun asi karti lazimmi yazdirirken
banka kartımı da yanıma alayım mı
kimliğimi unutursam kabul etmez misiniz
kursa ilk gün kalem defter getirecek miyiz
hepsini dosyaya koydum, başka bir şey ister misiniz

# find-work
iş arıyorum
iş bulamıyorum
bana iş var mı
temizlik işi
nerede eleman arıyorlar
aylardır evdeyim, çalışmak istiyorum artık
vdab ye yazıldım ama iş çıkmıyor
her sabah erkenden kalkıyorum gidecek işim yok
ne iş olsa yaparım abi
dilim az, elimden her iş gelir, bana kim iş verir
interim büroya gittim kart bıraktım aramadılar
oglum okulu bitirdi bosta geziyo
turuncu kartla çalışabilir miyim
yarım gün bir iş, çocuklar okuldayken
eşim fırıncı ustası, buralarda fırın arayan var mı
elli yaşından sonra kimse almıyor
ilanlara nereden bakılıyor
hizmet çekiyle çalışmak istiyorum dienstencheques

# write-cv
cv hazırlamak
cv yapmama yardım edin
başvuru mektubu yazmak
özgeçmiş
iş görüşmesine çağırdılar ne derim
mülakata hazırlanmak istiyorum iş için
sollicitatiebrief nasıl yazılır
cv m türkçe, flamancasını yapalım
hiç cv'm olmadı, hep tanıdıkla girdim işe
yirmi yıl ev hanımıydım ne yazayım kağıda
görüşmede neden seni alalım diye sordular dondum kaldım
internette basvuru yapcam benden pdf cv istiyo
motivatiebrief
oğlum öğrenci işi için ilk defa başvuruyor, kağıdını düzeltecek biri
görüşmede ne giyilir ne söylenir bilmiyorum
elli yere yolladım cevap yok, belki kağıdım kötü

# unemployment
işsizlik parası
işten çıkarıldım işsizlik maaşı alabilir miyim
şomaj
c4 kağıdı
rva
iş arayan olarak kaydolmak
hangi sendikaya yazılsam işsizlik için
fabrika kapandı hepimiz kapıda kaldık
stempelgeld kac para
işsizlik parası bu ay yatmadı
işimi kendim bıraktım, para alır mıyım
sendikaya gittim hala dosyan tamam değil diyorlar
işsizliği kesecekler iki yıl sonra doğru mu
vdab çağırmış gitmedim cezası var mı
kocam dün işini kaybetti, bu ay neyle geçineceğiz
dop parasini kesmisler
okul bitti, wachttijd ne kadar sürüyor

# work-rights
maaşımı vermiyor patron
patron ödemiyor
kontratsız çalışıyorum
işten attılar haksız yere
günde 12 saat çalıştırıyor
iş yerinde haklarım
iki aydır yarın yarın diyor, elime para geçmedi
belim gitti çalışırken, patron rapor alma diyor
izin kullandırmıyor bir senedir
asgari ücretin altında veriyolar
hamile olduğumu duyunca bana saat vermemeye başladı
hastalandım, işyeri beni çıkarmakla korkutuyor
kasada eksik çıkınca benim aylıktan kesiyor
fazla mesai yazılmıyor bordroya
elimi makineye kaptırdım iş kazası diye yazmadılar
ihbarımı vermeden kapının önüne koydular
oglum lokantada calisti 3 hafta parasini alamadi

# own-business
dükkan açmak istiyorum
kendi işimi kurmak
serbest çalışmak
zelfstandige
ondernemingsnummer nasıl alınır
kebapçı açacağım ne izinler gerek
berber dükkanı için diploma lazım mı
evde pasta yapıp satsam vergi dairesine bildirmem gerekir mi
patron altında çalışmaktan bıktım, kendi ekmeğimi kazanacağım
market devralıyoruz, hangi evraklar
eşim terzi, evde dikip para kazanmak istiyor resmi olarak
bijberoep yapabilir miyim işimin yanında
muhasebeci ve sirket kurma
küçük sermayem var, bir tezgah kursam pazarda
kredi veren kurum var mı yeni iş açana
inşaat firması kurmak için ustalık belgesi

# training-job
meslek öğrenmek istiyorum
meslek kursu
vdab kursu
staj yeri arıyorum
kaynakçılık kursu
forklift ehliyeti almak istiyorum
elimde zanaat yok, bir şey öğrensem
bakıcı olmak için okumak
aşçılık eğitimi nerede
opleiding olarak elektrik
oğlum okumak istemiyor, eliyle bir iş öğrensin
temizlik yapmaktan dizlerim bitti, başka meslek yapmak isterim
iş yerinde öğreten yer var mı, çırak gibi
zorgkundige olmak icin ne lazim
kuaförlük diploması nasıl alınır
individuele beroepsopleiding nedir
sofor olmak icin egitim, kamyon

# volunteering
gönüllü çalışmak istiyorum
gönüllülük
faydalı olmak istiyorum
bedavaya yardım edebilirim
kampta bütün gün yatıyorum, bir işe yarasam
emekli oldum, boş durmak bana göre değil
kağıt beklerken gönüllü iş yapabilir miyim
elim ayağım tutuyor, bir yere faydam dokunsun
ocmw den para alıyorum gönüllü olsam kesilir mi
yaslilara alisverise yardim etmek isterim
vrijwilligerswerk nerede bulunur
hem dilim açılsın hem insanlara hayrım olsun
kızım 16 yaşında tatilde bir yerde yardım etmek istiyor
marangozum, derneklere parasız tamir yaparım
gönüllünün sigortası oluyor mu

# benefits
hiç gelirim yok
ocmw den para almak
leefloon
cpas yardımı nasıl alınır
sosyal yardım
devlet yardımı
ay sonunu getiremiyorum
cüzdanımda 5 euro var ayın 12 si daha
kocam bıraktı gitti, parasız kaldım iki çocukla
oseemwe ye nasıl başvurulur
sosyal asistan evraklarımı bir aydır inceliyor
cpas paramı kesti bu ay
ne işim var ne maaşım, nasıl yaşayacağız
kampdan ciktim ilk para ne zaman
engelsizim ama iş bulamıyorum, devlet geçici bir şey verir mi
oturumu olan ama çalışamayan yaşlı amcama geçim parası
leefloon evli olana kac euro

# debts
borçlarım var
borcu ödeyemiyorum
icra geldi
deurwaarder
fatura taksit
kapıya huissier geldi eşyaları yazdı
mektuplarda hep kırmızı aanmaning
kredi kartı borcum kartopu gibi büyüdü
hastane telefon kira hepsi birikti, hangisini ödeyeyim
maaşımdan kesiyorlar, elime 700 kalıyor
faturalara bakmaktan korkuyorum çekmeceye atıyorum
ayda elli elli ödesem kabul ederler mi
collectieve schuldenregeling nedir
kocamın borcunu benden istiyorlar
borçtan gözüme uyku girmiyor, toplam 6 bin euro
incasso burosu arayip duruyo
eski telefon şirketi dava etmiş, ödeme planı yapabilir miyim

# energy-bill
elektrik faturası çok yüksek
gaz faturasını ödeyemiyorum
sosyal tarife
elektriği kestiler
su faturası
kombiyi açmaya korkuyoruz, battaniyeyle oturuyoruz
1200 euro afrekening gelmiş inanamadım
budgetmeter taktılar karta para yüklüyorum
mazot alacak param yok, evde nefesimiz buhar
petek yanınca paranın sesini duyuyorum
fluvius mektup atti kesicez diye
kışın ısınma masrafına yardım var mı
en ucuz elektrik şirketi hangisi
aylığımın yarısı ısıtmaya gidiyor
stookoliepremie alabilirmiyim
mum ışığında oturuyoruz üç gündür, enerji şirketi hattı kapattı
engie ile konuşamıyorum fatura hatalı

# child-benefit
çocuk parası
groeipakket
çocuk parası yatmadı
doğum parası nasıl alınır
kindergeld
bebek doğdu para için nereye başvuracağız
üç çocuğum var kaç euro alırım
taşındık çocuk parası kesildi
oğlum 18 oldu hala öder mi devlet
startbedrag ne kadar
eşimden ayrıldım cocuk parasi ona gidiyor hala
aile birleşimiyle gelen çocuğa da verilir mi
allocations familiales brüksel
fons dan evrak geldi okul kağıdı istiyor
her ayın sekizinde gelirdi bu ay yok, çocuklarınki
sosyal ek sosyale toeslag alıyor muyuz bilmiyorum
iltica edenler çocuk için para alır mı

# bank-account
banka hesabı açmak
hesap açtırmak istiyorum
banka beni kabul etmiyor
bankkart
para göndermek istiyorum türkiyeye
turuncu kartla banka hesabı açılır mı
maaşım elden veriliyor çünkü hesabım yok
üç bankaya gittim üçü de olmaz dedi
ocmw hesap numarası istiyor, benim yok
kartımı yuttu makine
basisbankdienst
anneme para yollamanın ucuz yolu
hesap numaram iban nerede yazıyor
kart sifremi unuttum banka
pc banking kullanmayı bilmiyorum
çocuğuma hesap açabilir miyim

# phone-internet
telefon aboneliği
sim kart almak
eve internet bağlatmak istiyorum
internet pahalı geliyor
ucuz internet
proximus tan çıkmak istiyorum kontrat
telefon faturam 90 euro gelmiş
hat kapandı borçtan
sosyal internet tarifesi varmış
telenet modem getirdi ama çekmiyor
kapıda imza attırdılar, meğer iki yıllık abonelikmiş
çocuklar ders için wifi istiyor, bağlatacak param yok
hazır kart hangisi iyi, türkiyeyi aramak için
kontürüm bitiyor hemen, aylık paket bilgisi
numaramı başka operatöre taşımak
orange iptal icin nereye gidicem

# pension
emekli olmak istiyorum
emeklilik maaşı
pensioen
kaç yaşında emekli olunuyor
türkiyede 10 yıl sigortam var, burada sayılır mı
65 oldum kimse bana bir şey yazmadı
babamın emekliliği çok az, eke hakkı var mı
igo
dul maaşı alabilir miyim, kocam vefat etti
madende çalışmış dedem, belgeleri nereden bulunur
mypension sitesine giremiyorum
40 sene çalıştım elime ne geçecek
emekli maaşımı türkiyeden alabilir miyim kesin dönüş yapsam
yaşlıyım hiç prim ödemedim, yine de bir aylık var mı
weduwepensioen
erken emeklilik agir is

# disability-benefit
engelli maaşı
engelli parası
malulen raporluyum
handicap aanvraag
yüzde kaç raporu veriyorlar
iki yıldır hastalık parasındayım, beni kontrole çağırdılar
belim yüzünden bir daha çalışamam diyor doktor
oğlum otizmli, ek para alınıyormuş
engelli kartı nasıl çıkarılır
fod sociale zekerheid e basvuru
invaliditeit kağıdı
annem kendi kendine giyinemiyor, bakım parası var mı
işten sonra kolum felç kaldı, geçimim nasıl olacak
zorgbudget
mutualiteit doktoru raporumu kesti işe başla dedi
sağır ve dilsiz kardeşime devlet ne verir

# school-costs
okul parası ödeyemiyorum
okul gezisi için para istiyorlar
okul faturası
schooltoeslag
deniz sınıfı 150 euro, veremem
öğretmen defter kitap listesi yolladı, fiyatlar uçmuş
oğlum bir tek ben geziye gitmedim diye ağlıyor
okul bursu lise için
yemek parası okulda birikti
okul masraflarına kim destek oluyor
laptop istiyor okul, 400 euro
okuldan hatırlatma faturası geldi, utanıyorum
schooltoelage aldik mi nasil ogrenirim
üç çocuk üç çanta üç çift ayakkabı eylül beni bitiriyor
beden dersi için forma alacakmışız onu bile alamadım
okul taksit yapar mı faturayı

# scam
dolandırıldım
dolandırıcılık
sahte mesaj geldi
hesabımdan para çekmişler
linke tıkladım kart bilgimi girdim
kaparo yolladım ev yokmuş meğer
bankadan arıyorum dedi kodu söyledim
sahte itsme mesajı
sana pasaport yaparım diye 3000 euro aldı kayboldu
whatsapptan oğlun gibi yazdılar para yolla anne diye
marketplace ten aldim kargo gelmedi
vize işini hallederim diyen adama para kaptırdım
bu sms gerçek mi, paket için 2 euro istiyor
annem telefonda kandırıldı, bütün birikimi gitti
is bulucam diye depozito istediler
bilgilerimi çaldılar adıma kredi çekmişler

# find-housing
ev arıyorum
kiralık ev
kiralık daire arıyoruz 4 kişiyiz
oda arıyorum
kiralar çok pahalı
ev bulamıyoruz
altı kişi tek odada kalıyoruz, başka yer lazım
immoweb e bakıyorum hemen tutulmuş oluyor
yabancı olunca ev vermiyorlar sanki
kampdan cikmam lazim 2 ay icinde ev bulcam
bütçem 700 euro, bu paraya ne bulunur
emlakçı üç maaş bordrosu istiyor, bende bir tane var
abimlerde kalıyoruz ama çocuklarla sığmıyoruz artık
studio olur küçük olur yeter ki bir kapım olsun
on eve baktık, adımı duyunca tutuldu diyorlar
kızım ayrıldı kocasından, iki çocukla bir daire bakıyoruz
emlak sitesi dışında nereden ev bulunur

# social-housing
sosyal konut
sosyal eve yazılmak
ucuz devlet evi
sociale woning
bekleme listesinde kaçıncı sıradayım sosyal evde
7 senedir sosyal konut sırası bekliyorum
huuringeschreven oldum mektup gelmedi
woonmaatschappij formu
gelirim düşük, belediyenin evlerinden alabilir miyim
kira sübvansiyonu
komşumuz sosyal evde 300 veriyor biz 850
sosyal ev için puan nasıl toplanıyor
ev teklifi geldi reddedersem listeden çıkar mıyım
huursubsidie huurpremie
çok çocuklu ailelere devletin büyük evi oluyormuş
sosyal kiralama bürosu svk ya nasil kaydolunur

# landlord-problem
ev sahibiyle sorunum var
depozitomu geri vermiyor
kirayı artırdı
ev sahibi tamir ettirmiyor
kira kontratı
üç yıllık kontratım var erken çıkarsam ne olur
huurwaarborg nerede duruyor
ev sahibi habersiz içeri giriyor
kombiyi bin kere söyledim usta yollamıyor
kontrat yapmıyor, elden kira istiyor
opzeg mektubu nasıl yazılır ev için
adam her ocakta 60 euro zam yapıyor
plaatsbeschrijving yapmamışız şimdi boya parası istiyor
cikarken evi temiz biraktim garanti parami vermiyo
ortak giderler diye 200 euro yazmış, nedir anlamadım
kontratta benim adım yok, ev sahibi beni tanımam diyor
anneme bağırıyor kira iki gün gecikti diye, mal sahibi

# bad-housing
evde küf var
rutubet
ev çok soğuk
fareler var evde
kalorifer çalışmıyor
ev bize çok küçük
duvarlar simsiyah, çocuk astım oldu
tavandan su damlıyor, altına kova koyduk
pencere kapanmıyor rüzgar yatağın üstünde
hamam böceği bastı mutfağı
banyosu yok, tuvalet merdiven altında
evin elektrik kabloları dışarda, çarpılacağız diye korkuyorum
cocuklar paltoyla uyuyor isitma bozuk
ev oturulmaz durumda, kim gelip bakar
dört çocuk bir ranzada, anne baba mutfakta yatıyoruz
ongeschikt verklaard yapsınlar diye kimi çağırırım
kokudan durulmuyor, kanalizasyon patlamış

# eviction
evden çıkarılacağız
tahliye kağıdı geldi
evden atılma
uithuiszetting
ay sonunda evi boşaltmam lazım
vrederechter çık demiş
eşyaları nereye koyacağım, 15 günümüz kaldı
kirayı iki ay ödeyemedim mahkemeye vermiş
ev satıldı, yeni sahip bizi çıkarmak istiyor
ev yandı, şimdilik teyzemdeyiz
opzeg aldık altı ay içinde çıkın yazıyor, gidecek ev yok
icra memuru anahtarları isteyecekmiş çarşamba
kocam evi terketti kontrat onun ustune cikmam gerekiyomus
kampdaki hakkım bitiyor, bavulla nereye giderim
çocuklar okula gidiyor, sınırdışı değil ama evden kovuluyoruz haziranda
evimizi belediye mühürleyecekmiş

# furniture
mobilya lazım
ucuz eşya
buzdolabı
ikinci el yatak
evi tuttuk ama içi bomboş
yerde yatıyoruz, yatak alacak para yok
çamaşır makinesi bozuldu yenisi çok pahalı
masa sandalye veren var mı
kringwinkel nerede
bebek yatağı arıyoruz bedava olur
ocak aldık ama dolap yok, kıyafetler poşette
perde halı tencere, sıfırdan ev kuruyoruz
esyalari nerden ucuza aliyonuz
öğrenciyim, odama çalışma masası lazım
komşular koltuk atıyor, böyle eşya dağıtan yer var mı
ocmw ilk ev kurulumu için para veriyormuş mobilyaya

# waste
çöp hangi gün toplanıyor
çöp poşeti
mavi torbaya ne konur
containerpark
çöp takvimi
eski koltuğu nereye atacağım
ceza geldi yanlış poşet koymuşum
restafval çuvalı nereden alınıyor
karton ve cam nereye
çöpümüzü almadılar üstüne çıkartma yapıştırmışlar
pmd torbası nedir
sokakta kalan cop torbalari 3 gundur alinmadi
recyclagepark a girmek için kimlik mi okutuyorlar
yağı lavaboya dökme dediler nereye dökeyim
bebek bezi hangi çöpe girer
bozuk buzdolabını kim alır götürür

# neighbours-trouble
komşuyla kavga
komşular çok gürültü yapıyor
gürültü şikayeti
üst kat gece 2 ye kadar müzik
komşu çocukların sesinden şikayetçi oluyor
alttaki adam tavana vuruyor süpürgeyle
yan komşu köpeği hiç susmuyor
arabayı kapımın önüne koydu diye laf attı komşu
koridora çöp bırakıyorlar, söyleyince bağırdılar
çitten dolayı bahçe komşumla atıştık
komşu zile basıp kaçıyor, huzurum kalmadı
buurtbemiddeling diye bir şey varmış
polis cagirdi komsu dugun var diye
ara bulucu biri lazım, aynı apartmanda konuşmuyoruz
annem alt komşu yüzünden evde parmak ucunda yürüyor

# moving-help
taşınmak için yardım
nakliye
kamyonet lazım
eşyaları taşıyacak biri
cumartesi taşınıyoruz, araba yok
buzdolabını üçüncü kata nasıl çıkaracağız
kiralık minibüs ucuz
iki güçlü kişi bulsam bir günlük, dolap ağır
asansörlü taşıma ladderlift kaç para
belim tutmuyor koltuğu kaldıramam
verhuis icin arkadas lazim bahsis veririm
yaşlı komşum ev değiştiriyor, kutularını kim taşıyacak
ikinci el koltuk aldım ama eve getirecek aracım yok
tasinma gunu park yasagi tabelasi gerek mi
eşyalarım depoda, yeni eve götürmem lazım

# food-aid
yiyecek yardımı
gıda paketi
yemek alacak param yok
gıda bankası
evde yiyecek kalmadı
voedselbank
dolap bomboş, çocuklara makarna haşlıyorum her gün
iki gündür sadece ekmek çay
maaş gelene kadar bir koli erzak olsa
bebeğin maması bitti, param yok
colis alimentaire nerede veriyolar
sosyal market var mı
ay sonu geldi mutfakta soğandan başka bir şey yok
çocuklar aç yatıyor, utana utana yazıyorum
erzak dağıtımı hangi gün
komşu dul kadın aç, ona yardım kolisi alabilir miyim

# cheap-meal
ucuz yemek
sosyal restoran
sıcak yemek nerede
birlikte yemek yemek
yemek kaç euro
aşevi gibi bir yer
tek başıma yemek yapasım gelmiyor, beraber yenecek yer olsa
öğlen bir tabak çorba içilecek yer
menüde bugün ne var
yemeğe önceden haber vermem gerekiyor mu
babam eşi öldükten sonra hep konserve yiyor
çocuklarla dışarda yemek lüks oldu, ucuza yedireceğim bir yer
ocakta gaz yok, pişiremiyorum, hazır bir tas yemek
hafta ici ogle yemegi veriyomusunuz
volksrestaurant
topluca kurulan sofraya ben de katılabilir miyim

# food-rules
helal mi
yemekler helal mı
domuz eti var mı
vejetaryen yemek
fıstık alerjim var
çocuğum süt içemiyor
etler helal kesim mi soracaktım
jelatinli şeyler yiyemiyoruz
gluten
ben et yemem, bana göre bir şey çıkar mı
oğlum kampta domuz yer mi diye içim rahat değil
yemekte alkol sarap kullaniliyomu
vegan
eşim oruçlu, yemeği sonraya ayırabilir misiniz
kızım yumurta yiyince şişiyor mutfağa söyler misiniz
balık yoksa ben ne yiyeceğim, tavuk helalse olur

# clothes
kıyafet lazım
kışlık mont
ikinci el giysi
ayakkabı
bebek kıyafeti
çocukların giysileri küçük geldi
terlikle geldik, hava buz gibi
oğlum yazlık ayakkabıyla karda okula gidiyor
elbise dağıtan yer
ucuz giyim mağazası ikinci el
is gorusmesine giyecek dogru duzgun pantolonum yok
kampda tek kat elbiseyle kalıyorum
battaniye ve yorgan da oluyor mu sizde
hamile kıyafeti pahalı, kullanılmış olsa da olur
kızım bir karış uzadı, paçaları kısa
büyük beden palto
eldiven bere atkı çocuk için

# toys
oyuncak
oyuncak değiş tokuş
çocuklara hediye
ikinci el oyuncak
oyuncak odunc veren yer
oğlum hep telefonla oynuyor çünkü oyuncağı yok
sinterklaas geliyor çocuğa alacak bir şeyim yok
bebek oyuncağı bedava
lego puzzle eskisini verip başkasını alalım
speelotheek
doğum günü var kızımın, bir bebek bile alamıyorum
cocuklar kutu kapagiyla oynuyo
oyuncaklarımız küçük kaldı, büyük yaşla takas
arkadaşlarının oyuncağını görüp imreniyor
bayramda çocukları sevindirecek ufak şeyler dağıtıyor musunuz

# donate
kıyafet bağışlamak istiyorum
bağış
mobilya vermek istiyorum
eski oyuncakları kime verebilirim
bebek arabası bize artık lazım değil
evde beş torba elbise var, alır mısınız
para yardımı yapmak istiyorum derneğinize
annem vefat etti, eşyalarını ihtiyacı olana versek
fitre zekat vermek istiyorum ihtiyaç sahibine
dükkanda kalan ekmekleri size getireyim mi
çocuk büyüdü beşiği duruyor alan olursa verelim
esyalari gelip evden alirmisiniz
hesap numaranız nedir, küçük bir katkı yapacağım
temiz yorganlar var kampa lazım olur belki
schenken
iftar için bir koyun bağışlasak kabul eder misiniz

# wash
duş almak istiyorum
çamaşır yıkamak
duş var mı sizde
çamaşırhane
dört gündür yıkanamadım
arabada kalıyorum, elbiselerim kokuyor
evin banyosu bozuk, nerede yıkanabiliriz
kurutma makinesi
wassalon pahalı mı
makine bozuldu, çocukların çamaşırı dağ gibi
sıcak su yok evde, bir duş alabileceğim yer
sabun havlu veriyor musunuz
yatağımı yorganımı temizletmem lazım bit var
sokakta yasayan arkadasim temizlenmek istiyo
douche

# toilet-prayer
tuvalet nerede
tuvalet var mı
namaz kılacak yer
bebeğin altını değiştirecek yer
mescit
abdest alabileceğim bir yer
emzirmek için sessiz oda
ikindi vakti geçiyor, seccadem yanımda, bir köşe olur mu
wc
ders arasında namaz kılabilir miyim
alt değiştirme masası
engelli tuvaleti var mi
başım ağrıdı biraz sessiz oturacak oda var mı
öğle namazı için boş bir oda
çocuğun çişi geldi hangi kapı
erkeklerle ayrı mı tuvaletler

# computer-use
bilgisayar kullanmak istiyorum
çıktı almak
yazıcı
fotokopi çekmek
wifi şifresi
tarama yapmak scan
evde bilgisayar yok, başvuru yapmam lazım
kimliğimin kopyası gerek nerede çekilir
biletimi yazdırmam lazım
printer varmi sizde
internetim bitti, bir saat bağlanabileceğim yer
evraklarımı pdf yapıp göndermem gerekiyor
kütüphane kapalı, başka nerede pc var
telefonumu şarj edebilir miyim
cv yi usb den bastırmak
kopi kaç sent
oğlum ödevini basacak evde makine yok

# digital-skills
bilgisayar öğrenmek
bilgisayar kursu
telefon kullanmayı öğrenmek istiyorum
mail göndermeyi bilmiyorum
akıllı telefondan anlamıyorum
annem whatsapp açmayı bilmiyor öğretir misiniz
torunum gösteriyor unutuyorum, biri yavaş yavaş anlatsa
her randevu internetten, ben tuşlara basmaya korkuyorum
yeni telefon aldım ayarlarını yapamadım
doktor randevusunu app ten al dediler, ben bunu beceremem
digipunt
mouse tutmayı bile bilmem
excel word ogrenmek
fotoğraf ekleyip nasıl yollanır mailde
parmağım yanlış yere basıyor her şey siliniyor
yaşlılara telefon eğitimi
smartschool a giremiyorum çocuğun okulu kullanıyor

# public-transport
otobüs bileti
tren bileti kaç para
abonman
de lijn
hangi otobüse bineceğim
brüksele nasıl gidilir trenle
ucuz bilet için kart var mı
kontrol geldi ceza yedim, basmayı unutmuşum
çocuk otobüste bedava mı
nmbs indirimi verhoogde tegemoetkoming
tren durağında tabelaları okuyamıyorum, yanlış perona gidiyorum
otobus saatleri degismis artik gelmiyo bizim duraga
mobib kart nasıl doldurulur
ocmw otobüs kartı veriyor mu
akşam sekizden sonra otobüs yok, işe nasıl gideyim
gece treni var mı havaalanına

# parking
park yeri
arabayı nereye koyabilirim
otopark var mı
bisiklet park yeri
oraya arabayla gelirsem park parası var mı
park diski lazım mı
sokakta yer bulamadım geçen sefer, geç kaldım
park cezası yer miyim önünde
minibüsle geliyoruz, büyük araç sığar mı
engelli park yeri
bisikletimi kapıya bağlasam çalarlar mı
arka tarafta avlu var mi araba icin
mavi bölge mi orası
kac saat kalabilir arabam orda
gratis parking yakında
motosikleti içeri alabilir miyim

# bike
bisiklet sürmeyi öğrenmek istiyorum
bisiklet kursu
ikinci el bisiklet
bisikletim bozuldu
lastiğim patladı kim tamir eder
kadınlara bisiklet dersi
hayatımda hiç bisiklete binmedim, 40 yaşındayım
otobüs parası vermeyeyim diye bisiklet alacağım ucuza
oğluma bisiklet lazım okula gidip gelsin
fietsbieb
zinciri atıyor hep frenleri tutmuyor
kiralık bisiklet var mı
düşerim diye korkuyorum ama herkes pedal çeviriyor burada
bisiklet çocuk koltuğu takan
fiets tamiri ucretsiz mi
trafikte bisikletle nasıl gidilir kuralları bilmiyorum

# shopping-repair
tamir ettirmek istiyorum
tamir kafe
repair café
ütüm bozuldu atmaya kıyamıyorum
takas dükkanı
tost makinesi çalışmıyor, burada yapan biri varmış
weggeefwinkel
fermuarı bozuk montum, dikecek biri
eski radyomu tamir edecek usta gönüllü
ne zaman tamir günü
lamba bozuldu kablo mu ampul mü anlamadım
bozuk süpürgeyle gelebilir miyim
verilen alınan eşya dükkanı nerede, para geçmiyormuş
dikiş makinemin kayışı koptu
kahve makinemi yenilemeye para yok, onarılsın
givebox

# garden
bahçe
sebze yetiştirmek istiyorum
ortak bahçe
hobi bahçesi
köyde toprakla büyüdüm, burada bir avuç toprak yok
balkonda domates olmuyor, yer lazım
moestuin
küçük bir tarla kiralamak, biber patlıcan ekmek için
çocuklar domatesin nerede yetiştiğini görsün
babam bahçesiz duramaz, elleri toprağa değsin istiyor
fide tohum değişimi
volkstuin icin sira varmi
beraber ekip biçen bir grup var mı
asma yaprağı nane yetiştirecek bir parça yer
bahçe işine yardıma gelebilirim, çapa bilirim

# doctor
doktor lazım
hastayım
aile hekimi arıyorum
doktor randevusu
huisarts bulamıyorum hepsi dolu
ateşim var üç gündür düşmüyor
çocuk öksürüyor gece gündüz, kime götürsem
buraya yeni taşındık, hangi hekime yazılacağız
karnım ağrıyor iki haftadır, geçmiyor
boğazım şişti yutkunamıyorum
turkce bilen doktor varmi yakinda
kadın doktoruna görünmek istiyorum bayan olsun
babamın tansiyonu hep yüksek, kontrol ettirecek hekim yok
doktor yeni hasta almıyoruz dedi telefonda
belim tutuldu yataktan kalkamıyorum
wijkgezondheidscentrum nedir yazılabilir miyim
grip oldum işe gidemiyorum rapor lazım hekimden

# doctor-night
gece doktor
nöbetçi doktor
hafta sonu hangi doktora gidilir
wachtpost
pazar günü çocuğum hasta, aile hekimi kapalı
saat gece 11, oğlanın kulağı ağrıyor
bayramda hangi doktor açık
1733 mü aranıyor gece için
ambulanslık değil ama sabaha kadar bekleyemez
kızım cumartesi akşamı ateşlendi nereye götüreyim
acile gitsem boşuna para mı alırlar, başka nöbetçi var mı
nobetci hekim kac para aliyo
gece yarısı kustu durdu, doktor eve gelir mi
huisartsenwachtpost adresi
hafta sonu idrar yanması başladı pazartesiyi bekleyemem
resmi tatilde doktor bulamadım

# doctor-uninsured
sigortam yok hastayım
kağıtsız doktora gidebilir miyim
dringende medische hulp
sigortasız hastane kim öder
oturumu olmayan hasta nereye gider
tıbbi kart medische kaart
mutualite beni kabul etmiyor, doktora nasıl giderim
turist vizesiyle geldi annem, burada hastalandı
papiersiz hamile bir kadın var kontrole gidemiyor parası yok
doktor kapıda kart sordu, yok deyince almadı
illegalim dişim değil ciğerim ağrıyor, gitmeye korkuyorum
cpas sağlık kağıdı vermedi bana
sigortasi bitmis amcamin seker ilacini kim verecek
parasız muayene eden yer, dokters van de wereld
ilticası reddedilen kişi hastalanınca ne yapar

# health-insurance
sağlık sigortası
mutualiteit
mütüele nasıl yazılırım
sağlık kasası
doktor parasını geri almak
ziekenfonds hangisi iyi
sarı kağıtları nereye veriyoruz
doktora 30 euro verdim, bana ne kadarı döner
klevers istiyorlar nereden alıcam, sticker
mutuelle kartim gelmedi
eşimi kendi sigortama yazdırmak istiyorum
verhoogde tegemoetkoming hakkım var mı
sigortam kapanmış eczanede tam para aldılar
gözlük parasını ödüyor mu mutualite
türkiyede hastalanırsak buradaki sigorta karşılar mı
yeni doğan bebeği mutualiteye ekletmek
hastaneye yatarsam hospitalisatieverzekering şart mı

# dentist
dişim ağrıyor
dişçi
diş doktoru arıyorum
diş çektirmek
yanağım şişti, çenem zonkluyor
dolgum düştü
çocuğun dişleri çürük okul mektup verdi
tandarts hepsi dolu altı ay sonraya gün veriyor
sıcak soğuk içemiyorum sızlıyor
dişe para yok, karanfil basıyorum
implant ucuz
azı dişim kırıldı ekmek yerken
babamın takma dişi kırıldı yemek yiyemiyor
yirmilik dis cekimi kac euro
tel taktırmak kızıma ne kadara olur
gece uyuyamadım dişten ağrı kesici fayda etmiyor

# pharmacy
eczane
nöbetçi eczane
ilaç almak
reçete
ilacım bitti
reçetesiz verir mi eczacı
türkiyeden getirdiğim ilacın buradaki adı ne
apotheek pazar günü açık mı
ilaç parası çok geldi 40 euro
doktor kağıt vermedi kimlikten okunacak dedi, reçetem nerede
annem şeker ilacını evde unutmuş buraya gelirken
öksürük şurubunu nereden alırım
antibiyotigi recete olmadan alabilirmiyim
hapı nasıl içeceğim kutuda yazan flamanca, eczacıya soracak biri
bu geceye ağrı kesici lazım, açık eczane hangisi
tansiyon ilacımı yazdıracaktım doktorum izinde

# pregnancy
hamileyim
gebelik testi
ebe
doğum nerede yapılır
doğum kontrol
kürtaj
iki aydır adet görmüyorum
midem bulanıyor her sabah, galiba bebek var
kontrole hiç gitmedim, beşinci aydayım
vroedvrouw eve gelir mi
eşim 7 aylık, hangi hastaneye yazdıralım
spiral taktırmak istiyorum
doğum hazırlık kursu bayanlara
ertesi gün hapı nereden
gelinim dogurmak uzere hastane cantasina ne konur
düşük yapmıştım geçen yıl, yine gebeyim korkuyorum
kızım hamile kalmış 17 yaşında, ne yapacağız

# baby
bebek bakımı
yeni doğan bebek
kind en gezin
bebek tartısı
bebek bezi
bebeğim çok ağlıyor gece
sütüm gelmiyor mama mı vereyim
bebeğin kilosu artmıyor gibi
ilk çocuğum, tutmaya bile korkuyorum
consultatiebureau randevu
göbek bağı düştü nasıl temizlenecek
evde annem yok kayınvalidem yok, lohusayım kimse göstermiyor
bebegi kac ayda ek gidaya baslatayim
pişik oldu, bebek poposu kıpkırmızı
kraamzorg
ikizlerim oldu yetişemiyorum bakımına
gaz sancısı var minik oğlumun

# vaccination
aşı
çocuğumun aşıları
aşı kartı
grip aşısı
aşı olmak istiyorum
türkiyede yapılan aşılar burada sayılıyor mu
okul aşı karnesi istiyor kaybettim
vaccinatie nerede yapılıyor
oğlum hiç aşı olmadı savaştan çıktık
bebeğe ikinci ay iğnesi ne zaman vurulur
korona aşısı hala var mı
memlekete gideceğiz, sarılık aşısı gerekir mi
tetanos igne kac yilda bir
clb den aşı mektubu geldi imza istiyor
65 yaş üstü zatürre aşısı
aşıdan sonra çocuk huysuz, ikincisini vurdurmayayım mı

# stress-sleep
uyuyamıyorum
uykusuzluk
stres
kafam çok dolu
kabus görüyorum
gece üçte tavana bakıyorum
sürekli yorgunum, yataktan kalkmak işkence
kalbim küt küt atıyor düşünmekten
sinirlerim bozuk, en ufak şeye bağırıyorum
kağıt derdi, iş derdi, para derdi, kafam kazan gibi
gözümü kapatınca o sahneler geliyor, ter içinde uyanıyorum
annem sabahlara kadar mutfakta dolanıyor
rahatlamak için bir şey, nefes yoga gibi
elim titriyo sebepsiz vitaminden mi sinirden mi
omuzlarım taş gibi, dişimi sıkıyorum geceleri
mülakat tarihi gelince üç gündür gözümü kırpmadım

# psychologist
psikolog
psikologla konuşmak istiyorum
depresyondayım
çok üzgünüm
içim daralıyor
kimseye anlatamadığım şeyler var
yaşadıklarımı birine dökmem gerek
hiçbir şeyden tat alamıyorum, gülmeyi unuttum
eşim savaştan sonra başka biri oldu, konuşmuyor
kızım odasından çıkmıyor hep ağlıyor
türkçe terapi
psikoloğa giden deli derler bizde ama dayanamıyorum artık bu sıkıntıya
göğsümün üstünde taş var sanki
panik atak geciriyorum otobuste
babam öldü gidemedim cenazesine, içimde kaldı
hapisteki işkenceyi unutamıyorum, destek almak istiyorum
ruh sağlığım bozuldu kiminle görüşebilirim
cocukken basimdan gecenleri anlatcak bi uzman

# addiction
içkiyi bırakmak istiyorum
alkol bağımlılığı
uyuşturucu kullanıyor oğlum
sigarayı bırakmak
kumar borcum var
bet oynamayı bırakamıyorum
kocam her akşam şişenin dibini buluyor
maaşı alır almaz bahis sitesine yatırıyor
esrar içiyorum bırakınca uyuyamıyorum
oğlumun cebinde hap buldum ne yapacağım
telefondan slot oyunu, bir gecede 800 gitti
babam rakısız duramıyor, elleri titriyor sabahları
ot bagimlisi arkadasima nasil yardim ederim
bağımlılıktan kurtulmak için nereye gidilir
günde iki paket, ciğerim hırlıyor, tek başıma kesemiyorum
kardeşim temizlendi ama tekrar başladı kullanmaya

# disability-care
engelli çocuğum var
evde bakım
tekerlekli sandalye temin etmek
yatalak hasta
evde hemşire
annem alzheimer, tek başına bırakamıyorum
otistik oğlum için destek arıyorum
kardeşim down sendromlu, gündüz gidebileceği bir yer
babam felçli, banyosunu ben yaptırıyorum, sırtım gitti
hasta yatağı kiralamak
işitme cihazı
baston yürüteç nereden ödünç alınır
thuisverpleging nasıl istenir
zihinsel engelli kizima bakacak biri bi kac saat nefes alayim
kör amcama dışarı çıkarken eşlik
gezinszorg temizlige gelir mi yasliya
vaph dosyası açmak çocuğum için

# hospital
hastane
ameliyat olacağım
hastane faturası
hastaneye yatış
uzman doktora sevk
hastaneden 2300 euro hesap geldi
ameliyattan önce ne yemeyeceğim anlamadım
röntgen mr randevusu
annem ameliyathanede, ziyaret saatleri kaç
hangi katta dahiliye polikliniği
fıtıktan bıçak altına yatıcam korkuyorum
taburcu oldum evde bana kim bakacak
hastanenin sosyal görevlisi varmış nasıl ulaşılır
dört kişilik oda seçtim niye ek ücret yazmışlar
safra kesesi icin ucuz hastane hangisi
kan sonuçlarımı kardiyolog nerede açıklayacak

# healthy-living
kilo vermek istiyorum
sağlıklı beslenme
diyetisyen
şeker hastasıyım ne yemeliyim
diyet
kolesterolüm çıktı, yağlı yeme diyorlar
bütün gün oturuyorum, göbek aldı başını gitti
çocuğum hep cips yiyor, tombul oldu okul uyardı
geldiğimizden beri on beş kilo aldım
tansiyon için tuzsuz beslenme anlatan biri
hamur işini bırakamıyorum, karım da ben de şekerliyiz
merdiven çıkarken soluk soluğayım, hareket etmem lazım
beraber yürüyüş yapan saglik grubu
vitamin eksigi varmis ne yiyim
insülin kullanan babama yemek listesi
bewegen op verwijzing

# school-enrol
okula kayıt
çocuğumu okula yazdırmak
anaokulu kaydı
okul değiştirmek istiyorum
hangi okul iyi
oğlum eylülde üç yaşında olacak nereye yazdırayım
yeni geldik, kızım iki aydır evde okulsuz
okn sınıfı okan nedir
okullar dolu dediler, bekletiyorlar
14 yaşında oğlan hiç dil bilmez, onu hangi okula alırlar
aanmelden sitesinden mi kaydediliyor çocuk
liseye geçiş hangi bölüm
evimize uzak okuldan yakına almak istiyoruz
yıl ortasında taşındık çocuk nereye gidecek
müslüman okulu var mı
2,5 yasinda anasinifina baslarmi
meslek lisesine kayıt için ne zaman gidelim

# school-talk
öğretmenle konuşmak
okuldan mektup geldi
veli toplantısı
çocuk bugün okula gelemeyecek
oudercontact
ajandada kırmızı yazı var ne demek istiyor hoca
okul her cuma bir kağıt yolluyor yığıldı
karnedeki harfleri anlamıyorum a attest b attest
burada okul sistemi nasıl işliyor
öğretmen beni çağırdı, ne diyeceğim
kızım hasta okula nasıl haber verilir
smartschoolda mesaj var velilere
devamsızlıktan mektup yolladılar, memlekete erken gitmiştik
sınıfta kalacak diyorlar nedenini kim açıklar
brugfiguur kim, okulda bize yardım eden
oglumun hocasi beni dinlemiyo ne desem
okula çarşamba yarım gün mü gidiliyor

# homework-help
ödev yardımı
çocuğumun ödevine yardım
özel ders
huiswerkbegeleiding
matematikte zorlanıyor
oğluma ders çalıştıracak biri
ben okula gitmedim, ödevini nasıl bakayım çocuğun
akşam masada ikimiz de ağlıyoruz ödev başında
okuldan sonra ders çalışabileceği sessiz bir yer
kızım fransızcadan kalacak
evde altı kişiyiz bir masa, çalışamıyor
sınavlara hazırlanmasına destek olacak üniversiteli
etüt
8 yasinda okuma zayif, haftada bir gelip okuyacak kimse
ödevleri bilgisayardan veriyorlar takip edemiyor
lise son öğrencisiyim kimyadan takviye arıyorum

# child-problem-school
çocuğum okulda zorbalığa uğruyor
okulda dövüyorlar alay ediyorlar oğlumla
pesten
clb
kızım okula gitmek istemiyor
dikkat eksikliği
disleksi
sabahları karnım ağrıyor diyor okula gitmemek için
teneffüste hep yalnızmış duvar dibinde
öğretmen oğlum yavaş öğreniyor diyor
hırçınlaştı, sınıfta sandalye fırlatmış
buitengewoon onderwijs a yollamak istiyorlar
eşarbıyla dalga geçiyorlar sınıfta
yatağını ıslatmaya başladı yeni okuldan beri
oglum hic konusmuyo sinifta 1 senedir
okulun psikoloğuyla görüşmek

# childcare-everyday
kreş arıyorum
kreşe yazdırmak
çocuk bakıcısı
onthaalmoeder
işe başlıyorum bebeğe kim bakacak
kreş kaç euro günlük
kreşler dolu, bir buçuk yıl sıra diyorlar
opgroeien dan gelir attesti istiyorlar
vardiyam sabah altıda, o saatte açık kreş
eşim de ben de çalışıyoruz, küçük ortada kaldı
okuldan sonra saat altıya kadar bakan yer, opvang
anneanne yok babaanne yok, kime bırakayım her gün
kinderopvang tarifi
vdab kursuna baslicam diye kres lazim bebe 9 aylik
gündüz bakımevi
bakıcı kadın arıyoruz evde baksın

# childcare-during
kurs sırasında çocuğa kim bakıyor
bebeğimi getirebilir miyim
dersteyken çocuk bakımı var mı
çocukla gelebilir miyim
küçüğü bırakacak kimsem yok derse gelemiyorum
bebek arabasıyla sınıfa girsem olur mu
emziriyorum, yanımda olması lazım etkinlikte
toplantı boyunca oğlana bakacak biri olur mu
siz dersteyken çocuklar nerede oynuyor
iki yaşındaki yaramazdır, kadınlar buluşmasında rahatsız eder mi
bakim olmazsa kursu birakcam mecbur
kursta bakımevi yeri kaldı mı benim kız için
psikologla görüşürken çocuğumu birine emanet edebilir miyim
kaç aylıktan itibaren alıyorsunuz, anne derse girince
çarşamba okul yok, kursa gelirken oğlumu da alayım mı

# children-activities
çocuklar için etkinlik
çarşamba öğleden sonra çocuklara ne var
el işi çocuk
çocuk atölyesi
oyun günü
7 ve 9 yaşında iki oğlum var sıkılıyorlar evde
bütün gün tablete bakıyorlar, dışarı çıksınlar
kızım resim yapmayı çok seviyor, katılabileceği grup
boya kesme yapıştırma gibi şeyler yapıyor musunuz
çocuklar komşu çocuklarla oynasın diye bir yer
apartmanda koşuyorlar alt kat kızıyor, enerjilerini atsınlar
izci kulübü
speelplein
masal saati oluyor mu miniklere
carsamba cocugu oyalicak yer ariyom
knutselen

# holiday-children
okul tatilinde çocuklara ne var
çocuk kampı
yaz tatili kampı
paskalya tatili etkinlik çocuklara
speelpleinwerking kaydı
iki ay yaz, çocuklar evde ne yapacak
tatilde çalışıyorum oğlana bakacak yer yok
hiçbir yere gidemiyoruz, çocuklar tatilde bari oyalansın
gece kalmalı kamp güvenli mi kızlar için
kamp parasına mutualite katkı veriyor mu
krokus tatili kurs
sonbahar tatilinde 10 yasindaki kizim icin bisey
kamp fiyatları uçuk, ucuzu var mı
arkadaşları denize gidiyor benimkiler pencereden bakıyor temmuzda
vakantiekamp
noel tatilinde açık çocuk programı var mı

# teenagers
gençler için ne var
genç kulübü
15 yaşında oğluma faaliyet
jeugdhuis
gençlerle takılacak yer
kızım 16, arkadaşı yok buralarda
oğlan akşamları meydanda geziyor kötü çocuklarla, düzgün bir ortam istiyorum
top oynayacak genç grup
playstation masa tenisi olan gençlik yeri
ben 17 yaşındayım canım sıkılıyor evde
jeugdwerk
rap müzik stüdyosu gençler için
ergen kızlara özel buluşma
okuldan sonra genclerin takildigi mekan neresi
kuzenim 14 yeni geldi kimseyi tanımıyor onun yaşıtları
öğrenci işi bulmadan önce gençlere danışan

# parenting
çocuk büyütmek zor
çocuğum beni dinlemiyor
ergenlik
ebeveyn grubu
anne baba eğitimi
oğlum kapıyı çarpıp odasına kapanıyor
telefonu elinden alamıyorum gece ikiye kadar oynuyor
burada çocuğa kızamıyoruz, nasıl terbiye vereceğiz
üç yaşında her gün marketin ortasında kendini yere atıyor
kızım yalan söylemeye başladı, ne yapayım
kardeşler birbirini yiyor
opvoedingswinkel
babalar için sohbet, çocuk yetiştirme
uyku saati savaş gibi, yatağa girmiyor
tek başıma iki erkek çocuk büyütüyorum, yetemiyorum otoriteye
ergen kizim bana bagiriyo, sen anlamazsin diyo

# playgroup
oyun grubu
bebeklerle buluşma
anne bebek grubu
küçük çocuklu annelerle tanışmak
spelotheek değil de beraber oynama yeri minikler için
oğlum 1,5 yaşında, hiç başka çocuk görmüyor
bebekle dört duvar arasındayız, başka anneler arıyorum
ontmoetingsplaats ouders peuters
emekleyenler için minderli bir yer
kreşe gitmiyor, anaokuluna başlamadan çocuklarla oynasın, ben de yanında
yürümeye yeni başladı, annesiyle gelinen oyun yeri
bebek masajı bebek şarkıları
kac yasina kadar cocuk gelir anneyle oyun sabahina
babalar da minikle gelebilir mi oynamaya
huis van het kind speelbabbel

# young-adult-study
üniversite okumak istiyorum
burs
yüksekokul
üniversiteye kayıt
studietoelage
liseyi burada bitirmek istiyorum 22 yaşındayım
tweedekansonderwijs
türkiyede ikinci sınıftaydım burada devam edebilir miyim
toelatingsexamen zor mu
kızım hukuk okuyacak, harç parası nasıl ödenir
hogeschool ile üniversite farkı
vluchteling olarak okulum yarım kaldı, kaldığı yerden okusam
akşam lisesi diploma
gündüz çalışıp gece üniversite mümkün mü
hangi bölümü seçicem bilmiyom okul bitiyo
öğrenci yurdu kot pahalı burs yetmiyor

# child-alone
ailesi olmadan gelen çocuk
vasi
voogd
refakatsiz çocuk
16 yaşındayım tek başıma geldim
yeğenim annesiz babasız burada, kim sorumlu
yaş testi yaptılar, kemik ölçtüler
kampta bir oğlan var 15 yaşında kimsesiz
vasimle anlaşamıyorum değiştirebilir miyim
ailem suriyede, ben burada lisedeyim yanımda büyük yok
18 olunca yurttan çıkarırlar mı beni
kardeşimi yolladılar yalnız, ben onun velisi olabilir miyim
minderjarige alleen
dayisiyla gelen cocugun vesayeti nasil olacak
pleeggezin yanında kalan çocuk için kime soracağım

# lonely
yalnızım
çok yalnız hissediyorum
kimsem yok
kimseyi tanımıyorum
canım sıkılıyor evde
bütün gün televizyonla konuşuyorum
telefonum günlerce çalmıyor
sabah kalkıyorum, cama oturuyorum, akşam oluyor
çocuklar evlendi gitti, ev sessizlikten çınlıyor
bayramda kapımı kimse çalmadı
annem türkiyeden geldi komşusuz kaldı, hep iç çekiyor
yemeği tek tabak koymak zoruma gidiyor
sıkıntıdan patlıyorum
gurbet zor, derdini dökecek bir can yok
kocam işe gidince duvarlar üstüme geliyor
yalniz yasiyom 3 senedir, sesimi unuttum
eşim vefat etti koca evde bir ben kaldım

# meet-people
arkadaş edinmek istiyorum
yeni insanlarla tanışmak
kahve içecek bir yer
belçikalı arkadaş
sohbet etmek
çay içip muhabbet edilecek mekan
buralı insanlarla nasıl kaynaşırım
parkta herkes selamlaşıyor ben kimseyi tanıyamadım daha
uğrayıp oturabileceğim sıcak bir ortam
eşim utangaç, çevresi olsun istiyorum
praatcafe
farklı milletlerden insanlarla bir araya gelmek
yeni tasindik mahallede ahbap edinelim
kursa gitmeden de gelip insanlarla oturabilir miyim
okul kapısında anneler kendi aralarında, ben de bir gruba girsem
buddy
masada iki laf edip gülecek kişiler arıyorum

# women-only
sadece kadınlara
kadın grubu
kadınlar için bir şey var mı
erkek var mı orada
kocam gelebilir mi kadın grubuna
başım açık rahat edebileceğim bir yer
erkeklerin olduğu ortama eşim bırakmıyor
hoca bayan mı
bayanlara özel yüzme
kadın kadına dertleşmek istiyorum
kayınvalidem yalnız hanımların olduğu yere gelir ancak
erkek olmazsa daha rahat konuşurum
vrouwengroep
oglum 12 yasinda kadinlar grubuna benimle gelebilirmi
hanımlar günü ne zaman
ev hanımları ne yapıyor sizde, toplanıyorlar mı

# men-only
erkekler için bir şey var mı
erkekler grubu
erkekler de gelebilir mi
babalar grubu
mannengroep
hep kadınlara, bize bir şey yok mu
kocam evde oturuyor, adamların buluştuğu yer
kahvehane gibi ama kumarsız, erkeklerin konuştuğu
ben erkeğim, bu etkinlik bana da açık mı
bekar adamlar kampta bunalıyor, onlara faaliyet
babam emekli, yaşıtı beylerle tavla oynasa
bayanlar grubunu gordum, baylara olanı ne zaman
eşimle dikiş kursuna gelsem, erkek olmam sorun olur mu
erkek erkeğe dertleşecek ortam
sadece baylar

# older-people
yaşlılar için ne var
yaşlılara etkinlik
emekliler kulübü
annem 75 yaşında ona göre bir şey
60 yaş üstü
babam camla koltuk arasında ömür çürütüyor
seniorlar buluşması
torunlar büyüdü bize iş kalmadı, nereye gidelim
dedem tavla oynayacak akran arıyor
ouderen
dizleri ağrıyan ihtiyarlar için hafif jimnastik
yaşlı türk kadınları toplanıyor mu bir yerde
halam yetmişinde ilk defa bir yere çıkacak, uygun mu
dienstencentrum
kaynatam huzurevine gitmek istemiyor, gündüzleri gidebilecegi yer
yasli komsum yemege gelse yasina gore masa olurmu

# activities-soon
bu hafta ne var
bu ay etkinlik
program
ne yapılıyor sizde
takvim
hafta sonu bir şey düzenliyor musunuz
yarın akşam boşum, gelinecek bir şey olur mu
önümüzdeki günlerde neler yapacaksınız
etkinlik listesini atar mısınız
afiş gördüm ama tarihini okuyamadım
cumartesi sizde kalabalık olacakmış, ne oluyor
misafirim geldi bu hafta, onu götürecek bir faaliyet
agenda
son zamanlarda hicbisey duymadim, yakinda ne olacak
temmuzda neler planladınız
bugün öğleden sonra bir aktivite var mıydı

# trip
gezi
gezi var mı
denize gitmek
günübirlik gezi
otobüsle gezi ne zaman
uitstap
iki yıldır şehirden dışarı çıkmadık
çocuklar denizi hiç görmedi
ardene ormanlarına gidelim hep beraber
müze gezisine yazılmak istiyorum
pairi daiza ya götürecekmişsiniz
kadınlarla bir günlüğüne bir yere kaçsak
geziye kaç kişi alınıyor, annem de gelsin
oostende gezisi otobus nereden kalkiyor
brugge yi görmek istiyorum tek başıma çekiniyorum
piknik gibi dışarıda bir gün yapıyor musunuz

# festivity
iftar
bayram kutlaması
yılbaşı partisi
noel
ramazan programı
nevruz
bayramı burada tek başımıza geçirmeyelim
iftar sofrasına kaç kişi geliyoruz yazılmak gerek mi
mahalle şenliği
paskalyada yumurta boyama
çocuklar sinterklaas görecek mi sizde
kurbanda bir araya geliniyor mu
yemek müzik eğlence olan kutlama ne gün
hidrellez aşure günü yapıyor musunuz
ramazanda acikmisiniz iftar veriyomusunuz
komşuları çağırıp bayramlaşmak istiyoruz, yer var mı
kadınlar günü için kutlama

# sport
spor yapmak istiyorum
futbol kulübü
yüzme kursu
fitness
kadınlara jimnastik
oğlumu futbola yazdırmak
kızım karate yapmak istiyor
koşu grubu
hareketsizlikten her yerim tutuldu, zumba gibi bir şey
halı saha maçı yapan arkadaşlar
basketbol takımı arıyorum 19 yaşındayım
spor salonu pahalı, ucuza çalışacak yer
uitpas ile indirimli spor
yüzme bilmiyorum, yetişkinlere öğreten havuz
pilates yoga bayanlara
güreşçiydim memlekette, burada kulüp var mı
volleybol oynayacak takim

# music-art
müzik kursu
dikiş kursu
resim yapmak
saz çalıyorum
tiyatro
örgü grubu
dans
kemençem evde tozlanıyor, birlikte çalacak insanlar
nakış dantel bilirim, başkalarına da gösterebilirim
kızım gitar öğrenmek istiyor
birlikte yemek pişirme günü
halay ekibi kuralım
dikiş makinem yok ama dikmeyi seviyorum
koroda türkü söylemek
academie ye yazilmak resim bolumu
ebru seramik gibi el sanatları atölyesi
eşim ülkesinde ressamdı, fırça tutmayalı yıllar oldu

# library
kütüphane
kitap almak
kütüphane nerede
türkçe kitap
bibliotheek kartı
kütüphaneye üye olmak kaç para
çocuklara masal kitabı ödünç
kütüphanede ders çalışılır mı
kızım bir haftada beş kitap bitiriyor, satın alamıyorum
basit dille yazılmış romanlar okumak için
kitabi gec getirdim ceza varmi
sessiz sessiz okuyacak bir yer arıyorum
gazete okunan yer
bib te film de veriliyor mu
resimli çocuk kitapları ana dilde

# neighbourhood
mahallemiz
mahalle toplantısı
sokakta bir şey değişsin
komşular birbirine yardım etsin
sokağımız çok karanlık lamba lazım
parktaki salıncak kırık kime söylenir
okul önünde arabalar deli gibi geçiyor
mahalleye bank koyduralım yaşlılar otursun
buurtwerk
yaşlı komşuya alışveriş yapacak biri var mı sokakta
sokak iftarı, komşu günü yapmak istiyoruz
burada oturuyorum ama mahallede kimse kimseyi bilmez
kaldırıma ağaç dikilsin diye imza
mahalle icin bi fikrim var kime anlatim
komşularla delme matkap merdiven paylaşsak

# own-community
türk derneği
hemşehriler
türkler nerede toplanıyor
afyonlular derneği
kürt derneği
kendi memleketimden insanlar
kendi dilimi konuşacağım cemaat
emirdağlılar burada çokmuş
suriyeli komşum arapların derneğini soruyor
memleketlim var mı bu semtte
balkan türkleri bir araya geliyor mu
zelforganisatie
gurbetci dayanisma dernegi varmi burda
alevi kültür merkezi
kızım türkçeyi unutmasın, türkçe hafta sonu okulu
köylüleri bulmak istiyorum, aynı yerden gelenleri

# bring-friend
arkadaşımı getirebilir miyim
kız kardeşim de gelebilir mi
misafirimle gelsem olur mu
eşimi yanımda getirsem
kaç kişi gelebiliriz
tek gelmeye çekiniyorum, komşumla gelsem
yeğenim ziyarete geldi onu da alayım mı
ailece gelebilir miyiz
arkadaşım kayıtlı değil ama o da istiyor
annem de otursa bir köşede sorun olur mu
biz 5 kisi gelicez yer olurmu hepimize
kuzenim buralı değil, yine de katılabilir mi benimle
yanımda biri olunca rahat ediyorum
görümcemle beraber gelmek istiyoruz
refakatçim olsa içeri alınır mı

# religion
cami nerede
cuma namazı nerede kılınır
kilise
siz hristiyan mısınız
müslüman derneği misiniz
hangi dine bağlısınız
din ayrımı yapıyor musunuz
cemevi var mı buralarda
teravih kılınan en yakın cami
kuran kursu çocuklara
misyonerlik yapıyorlar diye duydum doğru mu
inanmayan biri de gelebilir mi
diyanet camisi
sizin kurulusun bi tarikatla alakasi varmi
cenaze yıkama defin için imam
hac çıkartma gibi bir bağınız var mı, haç gördüm kapıda

# about-us
siz kimsiniz
burası neresi ne iş yapıyorsunuz
ne yapıyorsunuz
hangi konularda yardım ediyorsunuz
dernek misiniz
devlet kurumu musunuz yoksa vakıf mı
sizi komşumdan duydum, tam olarak ne işe yararsınız
kağıdınızı kapıda buldum, ne sunuyorsunuz
ilk defa yazıyorum, burası nasıl bir yer
kimlere hizmet veriyorsunuz
sosyal asistan beni size yolladı, neden acaba
kurum hakkında kısa bilgi alabilir miyim
kac senedir varsiniz kim kurdu
belediyeye mi bağlısınız
önünden geçiyorum hep, içeride ne oluyor merak ettim
orda neler var yani tam anlatin

# opening-hours
kaçta açılıyorsunuz
bugün açık mısınız
çalışma saatleri
kaça kadar açıksınız
cumartesi açık mı
hangi günler varsınız
bayramda kapalı mısınız
geldim kapı kilitliydi, ne zaman geleyim
öğle arası kapatıyor musunuz
yazın da çalışıyor musunuz
işten 6 da çıkıyorum o saatte orada olur musunuz
okul tatilinde açıkmısınız
pazartesi sabah kimse var mı büroda
zile bastım açan olmadı, bugün tatil mi
openingsuren
saat kacta kapaniyo orasi

# where-are-you
neredesiniz
adresiniz ne
yeriniz nerede
konum atar mısınız
hangi sokak
kapı numarası kaç
sokağa geldim hangi bina bilemedim
kırmızı kapı mı sizinki
kaçıncı kattasınız
gps başka yere götürdü, tam yeriniz
tabelanız var mı dışarıda
okulun yanındaki bina mı sizin yer
taksiye ne diyeyim hangi cadde
sehrin neresinde kaliyosunuz merkeze yakinmi
yeni yere taşınmışsınız, şimdi nerdesiniz

# how-to-get-there
oraya nasıl gelirim
hangi otobüs geliyor size
yol tarifi
istasyondan yürüyerek kaç dakika
trenle nasıl gelinir
hangi durakta ineceğim
yürüyerek gelinir mi
vilvoorde den size nasıl ulaşırım
araba yok, kolay gelinen bir yer mi
kayboldum kilisenin önündeyim, ne tarafa döneyim
bebek arabasıyla otobüsten inip uzun yürünür mü
metrodan sonra ne var
bisikletle gelsem yol nasıl
kayinvalidem tek basina gelcek nerde insin
sağa mı sola mı istasyondan çıkınca

# contact-us
telefon numaranız
mail adresiniz
whatsapp numarası
size nasıl ulaşırım
iletişim
kimi arayacağım
hangi numarayı çevireyim, broşür yırtılmış
sizi aramak istiyorum
mesaj atsam kime gider
facebook sayfanız var mı
numaranızı kaybettim, bir daha verir misiniz
acil olmayan bir konu için nereye yazayım
sesli mesaj atabiliyor muyum yazım kötü
kocam sizinle telefonda gorusecek numara atin
resmi yazı göndereceğim, e-posta adresi lazım

# appointment
randevu almak istiyorum
randevu
randevusuz gelebilir miyim
ne zaman müsaitsiniz
afspraak
direkt gelsem olur mu yoksa önceden mi haber vereyim
danışmanla görüşmek için gün verin
perşembeye boş saatiniz var mı
en yakın gün ne zamana
etkinliğe önceden isim yazdırmak şart mı
kapıya gelip sıra mı bekleniyor
sosyal görevlinizle bir görüşme ayarlar mısınız
anneme sizden gun almak istiyom
bir saat ayırabilecek biri olur mu bu hafta
daha önce yazılmak lazım mı

# cancel-appointment
randevumu iptal etmek istiyorum
randevuya gelemiyorum
randevu değiştirmek
saatimi başka güne alabilir miyim
bugünkü görüşmeye yetişemeyeceğim
çocuk hasta, size gelecektim gelemeyeceğim yarın
randevuyu unuttum çok özür dilerim
yarım saat geç kalsam bekler misiniz
tren iptal, danışmana haber verin lütfen
öğleden sonraya kaydırsak
işten izin vermediler, başka gün olur mu görüşme
annulleren
saati karistirdim dun gelmem gerekiyomus
gelmezsem ceza var mı
eşimin salı günkü randevusunu silin

# cost-help
yardım ücretli mi
bu hizmet bedava mı
para alıyor musunuz
danışmak kaç para
etkinlik ücretsiz mi
size bir şey ödeyecek miyim
param yok ama sormak istediğim bir şey var olur mu
psikologla görüşme ücretli mi sizde
katılım payı var mı
mektubuma bakarsanız kaç lira alırsınız yani euro
üyelik aidatı
giriş kaç para
bagis vermek zorundamiyiz geldigimizde
çay kahve parayla mı
gratis mi yoksa sonradan fatura mı yollarsınız

# who-may-come
gelebilir miyim
kimler gelebilir
kaç yaşından itibaren
burada oturmam şart mı
brükselde oturuyorum yine de olur mu
dil bilmiyorum gelsem anlaşılır mı
herkese açık mı
belçikalılar da geliyor mu
ben 20 yıldır buradayım, sadece yeni gelenlere mi
avrupa vatandaşıyım, bana da bakar mısınız
çalışan biri de katılabiliyor mu
70 yaşındayım geç mi kaldım
turistim 3 aylık, hakkım var mı gelmeye
belirli bi milletten mi olmak lazim
kampta kalanlar size gelebiliyor mu
halle dışında oturan biri faydalanabilir mi

# wheelchair
tekerlekli sandalyeyle girilir mi
asansör var mı
merdiven var mı
bebek arabasıyla girebilir miyim
engelli girişi
dizlerim kötü, üst kata çıkamam
annem basamak çıkamıyor
ikiz bebek arabası kapıdan geçer mi
koltuk değneğiyle geleceğim zorlanır mıyım
rampa
kaç basamak var girişte
akülü araçla içeri girmek
zemin katta mi oluyo dersler
babamın yürüteci var, kapınız düz mü
lift bozukmuş hala mı öyle

# anonymous
ismimi vermek zorunda mıyım
anonim kalmak istiyorum
adımı söylemeden sorabilir miyim
kimlik göstermem gerekir mi
isim vermeden yardım
kim olduğumu bilmenizi istemem
numaram gözüküyor mu size
sahte isim yazsam olur mu
adım bir yere yazılmasın
ailem duymasın diye isimsiz sormak istiyorum
komşum yazdırıyor bunu, adını söylemek istemiyor
önce kimliğimi sormadan dinler misiniz
anoniem
adres soyad vermeden gelinirmi
kaydım kuydum olmasın, sadece konuşup gideyim

# privacy
bilgilerim ne oluyor
gizli kalır mı
polise haber verir misiniz
göçmenlik dairesine söyler misiniz
verilerim
sır saklar mısınız
burada yazdıklarımı kim okuyor
anlattıklarım kocamın kulağına gider mi
ocmw ye bildiriyor musunuz her şeyi
mesajlar siliniyor mu sonra
kağıtsız olduğumu yazarsam beni dvz ye ihbar eder misiniz
mahalle küçük, tercüman lafı yayarsa diye korkuyorum
beroepsgeheim var mı sizde
kimligimin fotosunu atsam guvenlimi
bu konuşma kaydediliyor mu

# complaint
şikayetim var
şikayet etmek istiyorum
memnun değilim
klacht
çalışanınız bana kaba davrandı
gönüllü benimle alay etti
üç kere geldim hep boş döndüm, bu nasıl hizmet
yanlış bilgi verdiniz, paramdan oldum
müdürle görüşmek istiyorum böyle şey olmaz
öğretmen sınıfta bana bağırdı
şikayeti nereye yazacağım
sizin yüzünüzden tarihi kaçırdım
hep aynı kişilere öncelik veriliyor
gorevli yuzume bile bakmadi
hakkımı savunacak ombudsman

# staff-language
türkçe konuşan var mı
hangi dilleri konuşuyorsunuz
kürtçe bilen biri
dilimi bilen çalışan
arapça konuşuyor musunuz eşim için
gelsem derdimi türkçe anlatabilir miyim
flamancam yok sizde türk çalışan var mı
orada ingilizce geçer mi
farsça konuşan arkadaşınız hangi gün geliyor
bulgarca bilen biri
el kol işaretiyle anlaştık geçen sefer, türk görevli ne zaman var
fransizca konussam olur mu, hollandacam yok
annem yalnız kürmanci biliyor onunla kim konuşur
kendi dilimizde anlatacak bir memur
rusça çeçence bilen personel

# be-volunteer-here
sizde gönüllü olmak istiyorum
derneğinizde yardım edebilir miyim
gönüllü olarak başvurmak
sizin mutfakta yardım etsem
gönüllülere ne veriyorsunuz
sizden çok yardım gördüm, şimdi ben vermek istiyorum
haftada bir gün boşum size gelsem bir işin ucundan tutsam
tercüme yapabilirim sizin için karşılıksız
ekibinize katılmak
gönüllü sözleşmesi imzalanıyor mu sizde
yol parası ödüyor musunuz gönüllüye
çocuklarla oyun oynamayı severim, sizde bir gün deneyebilir miyim
vrijwilliger olarak burda calismak
dilim az ama bulaşık yıkarım masa dizerim size
öğretmendim, sizin ödev grubunda destek verebilirim
kaç yaşında alıyorsunuz gönüllüyü

# no-answer
kimse telefonu açmıyor
cevap vermiyorsunuz
mailime cevap gelmedi
kaç gündür bekliyorum ses yok
sizi on kere aradım
hep meşgul çalıyor
form doldurdum üstünden bir ay geçti
geri dönecektiniz hani
mesaj attım görüldü oldu ama yazan yok
telesekreter çıkıyor hep, insan sesi duyamadım
ne zaman dönüş yaparsınız
beni arayacaklardı iki hafta oldu
orda kimse yok mu hat bos
listede adım var diye ararız dediler, hala bekliyom
dosyam ne oldu haber veren olmadı

# lost-found
bir şey unuttum orada
şalımı sizde unuttum
anahtarımı kaybettim sizde
çantam orada kalmış
kayıp eşya
şemsiye unuttum dün
oğlumun montu sizin askıda kalmış
küpem düştü galiba toplantıda
gözlüğümü masada bırakmışım
dün akşam telefonumu bulan oldu mu
kızımın beresi mavi, görürseniz ayırın
sınıfta defterim kaldı
yemek kabımı mutfağınızda unuttum
cuzdanim sizde dustu mu bakarmisiniz
biberonu tuvalette bırakmış eşim

# discrimination
ırkçılık
ayrımcılığa uğradım
başörtülüyüm diye işe almadılar
yabancı diye ev vermediler
ten rengimden dolayı
otobüste biri memleketine dön dedi
adım ahmet olunca daire hemen tutuluyor
eşarbını çıkarırsan gel başla dedi patron
unia ya başvurmak
mağazada güvenlik hep peşimde dolaşıyor
memur bizimle dalga geçer gibi konuştu yabancıyız diye
oğlumu diskoya almadılar esmer diye
kürt olduğum için dışlıyorlar
bize boyle davranmaya haklari varmi
sırf ismim türkçe diye cv me bakmıyorlar
sokakta tükürdüler bize, örtüm yüzünden

# police-report
cüzdanım çalındı
polise şikayet
telefonumu çaldılar
hırsız girdi
tutanak tutturmak
bisikletim çalınmış
çantamı kaptılar istasyonda
kimliğimi kaybettim polise mi gideyim
karakol nerede
evden çıkmıştık geldik kapı kırık, altınlar yok
aangifte yapmak
arabanın camını indirmişler içinden gps gitmiş
ifade vermeye gidicem ne yapmalıyım
sigorta polis kagidi istiyor calinan telefon icin
biri arabama çarpıp kaçmış, park halindeydi
pv numarası nereden alınır

# quarrel-home
kocamla hep kavga ediyoruz
boşanmak istiyorum
eşimle geçinemiyoruz
evlilik sorunu
aile danışmanı
akşam sofrada bağırışma, çocuklar odaya kaçıyor
üç aydır ayrı yatıyoruz, konuşmuyoruz
kaynanam her şeye karışıyor, eşim ondan yana
karım ayrılmak istiyor, çocukları göremem diye korkuyorum
para yüzünden evde her gün tartışma
bosanirsam cocuklar kimde kalir
ilişkimiz bitti ama aynı evdeyiz
nafaka ödemiyor
kocam başka kadınla yazışıyor, yıkıldım
eşim küsünce haftalarca susar, kiminle konuşsak
arabuluculuk boşanma
oğlumla babası birbirine girdi laf dalaşı, araları düzelsin

# violence-talk
kocam bana vuruyor
evde şiddet var
eşimden korkuyorum
dayak yiyorum
kocam tehdit ediyor
morlukları fondötenle kapatıyorum
bir tokat attı, bir daha yapmam dedi, yine yaptı
eve girerken ayak sesinden titriyorum
komşunun duvarından her gece çığlık geliyor
ablam kolu kırık geldi merdivenden düştüm diyor
telefonumu kırdı, beni dışarı salmıyor
sığınma evi
seni de çocukları da yakarım diyor
eski sevgilim her yerde karşıma çıkıyor peşimde
kocam beni zorla yatağa alıyo
erkeğim ama karım üstüme yürüyor vuruyor, utanıyorum söylemeye
gitsem beni bulur

# child-harm
çocuk dövülüyor
komşu çocuğuna vuruyor
çocuk istismarı
kızıma dokunmuş
babası oğlumu kemerle dövüyor
yan dairede bebek saatlerce ağlıyor kimse bakmıyor
sınıf arkadaşımın sırtında izler var
çocuk hep aç ve pis geziyor, annesi bakmıyor
üvey babası kızın odasına giriyor geceleri
öğrencim eve gitmek istemiyorum diye ağladı
yeğenimi karanlık odaya kilitliyorlar ceza diye
babam beni dövüyor 13 yaşındayım
1712
minik cocugu evde tek birakip gidiyolar bütün gün
kolunda sigara yanığı gördüm çocuğun

# suicidal
yaşamak istemiyorum
ölmek istiyorum
intihar
kendimi öldüreceğim
hayatın anlamı kalmadı
sabah uyanmasam keşke
ben olmasam herkes rahat eder
hapları saydım masaya dizdim
köprüde duruyorum
kızım bileklerini kesiyor
kimse yokluğumu fark etmez
herkesle helalleştim
artik dayanamiyom bitsin istiyom bu hayat
arkadaşım veda mesajı atmış telefonu kapalı
çocuklarım için durdum bu güne kadar, artık gücüm yok yaşamaya
oğlum ölümden bahsediyor hep

# poisoned
çocuk deterjan içti
zehirlendik
çamaşır suyu yuttu
çok hap içti
mantardan zehirlenme
antigifcentrum numarası
kızım dedesinin ilaçlarını yemiş
sobadan başımız dönüyor midemiz bulanıyor
bebek pil yutmuş olabilir
kocam yanlışlıkla şişedeki tiner i su diye içti
tablet kutusu boş, kardeşim yerde
bulaşık kapsülünü ısırdı ağzı köpürüyor
bahcedeki kirmizi meyveden yedi kusuyo
iki çeşit temizlik malzemesini karıştırdım nefesim yanıyor
fare zehrini şeker sanmış oğlan

# life-danger
ambulans çağırın
yangın var
kalp krizi geçiriyor
nefes alamıyor
kaza oldu
bayıldı uyanmıyor
112
babam yere yığıldı yüzü mosmor
araba çocuğa çarptı sokakta yatıyor
kan durmuyor, bez yetmiyor
ağzı kaydı, konuşamıyor birden
mutfaktan alev çıktı perde tutuştu
bıçaklı adam kapıda
merdivenlerden duman geliyo ust kattayiz
bebeğin dudakları morardı soluk yok
elektrik çarptı kocamı kıpırdamıyor
göğsüme fil oturdu sanki sol kolum uyuştu

# roofless-tonight
bu gece kalacak yerim yok
sokakta kaldım
nerede uyuyabilirim bu gece
evsizim
gece barınağı
istasyonda yatıyorum
valizimle parktayım hava eksi üç
kapıyı değiştirmiş, çocuklarla dışarıdayız
bu akşam için tek bir yatak
samusocial dolu dedi
arabada uyuyoruz iki çocukla
kampa almadılar yer yok diye, karton üstünde yatıyorum
arkadaş artık kalma dedi, gece nereye gideyim
babam evden kovdu beni, cebimde para yok uyuyacak yer yok
hava karardi nereye siginalim

# exploited
pasaportumu aldılar
zorla çalıştırıyorlar
borcum bitene kadar bırakmıyorlar
insan ticareti
patron bizi kilitliyor
çalıştığım evden çıkmama izin yok
on kişi bir barakada, para vermiyorlar, kağıtlarımız onda
iş diye getirdi, otelde erkeklere satıyor
kaçakçıya 9 bin euro borçluyum, onun için çalışıyorum
aileni biliyoruz diye tehdit ediyorlar kaçarsam
maaşımı yol parasına saydılar iki yıldır bedava
dilendirip parasını alıyor bizden
kız arkadaşım masaj salonunda zorla
kimligim ustada 7 gun 16 saat calisiyoz disari yok
evlerinde hizmetçiyim mutfakta yatıyorum telefonumu da aldılar

# return-home
ülkeme dönmek istiyorum
gönüllü geri dönüş
memlekete kesin dönüş
terugkeer
dönüş için bilet parası
fedasil dönüş yardımı
burada tutunamadım, köyüme gideceğim
anam hasta, artık dönüp yanında kalacağım
iltica dosyamı kapatıp geri gitmek
iom
buralar bana göre değilmiş, evime kavuşayım yeter
dönersem devlet destek veriyor mu iş kurmaya
pasaportum yok nasıl geri giderim kendi isteğimle
red yedim kendim donmek istiyom polissiz
ailece vazgeçtik, mersine döneceğiz temelli

# war-family
ailem savaşta kaldı
kardeşim kayıp
kızılhaç ailemi bulabilir mi
annemden haber alamıyorum
savaşta kaybolan akraba
gazze de abim var iki aydır telefonu kapalı
sınırda oğlumun elini kaybettim bir daha görmedim
köyümüz bombalandı kim sağ bilmiyorum
depremden sonra amcamdan haber yok
tracing rode kruis
denizde bot battı kuzenim listede yok
babamı götürdüler askerler, yaşıyor mu
haberlerde sehrimizi gosteriyolar ellerim titriyor annem orda
on yıldır birbirimizi arıyoruz, mülteci kampında ayrı düştük
sudandaki eşimden mesaj gelmiyor, nasıl ulaşırım

# detention
kocam hapiste
kardeşim kapalı merkezde
cezaevi ziyareti
gözaltına alındı
gesloten centrum
oğlumu polis aldı götürdü
127bis te tutuyorlar, sınırdışı edilecekmiş
steenokkerzeel deki arkadaşıma nasıl giderim
hapisten çıkınca ne yapacak, oturumu ne olur
babasına görüşe çocukları götürebilir miyim
kelepçeyle aldılar kağıdı yok diye
mahkum yakını
cezaevine para elbise nasıl yollanır
merksplas ta amcaoglu avukat lazim acele
elektronik kelepçeyle eve çıkar mı

# female-cutting
sünnet kadın
kız sünneti
zorla evlendiriyorlar
kızımı memlekete götürüp evlendirecekler
namus meselesi
tatilde amcamın oğluyla nişanlayacaklarmış beni
küçükken kestiler, şimdi çok ağrım var
töre yüzünden kaçtım evden
teyzem kızımı da kestirmek istiyor
istemediğim adama verdiler, nikah haziranda
abilerim beni bir oğlanla görmüş, öldürürler diye korkuyorum namus
vgv ameliyatı düzeltme
okul arkadasim somaliye gidince sunnet ettirecekler diyo
16 yaşındayım düğünümü konuşuyorlar bana soran yok
kadın genital mutilasyon

# lgbt
eşcinselim
lgbt
geyim
trans
lezbiyenim
ailem öğrenirse beni reddeder
oğlum erkeklerden hoşlandığını söyledi, ne yapayım
kampta benimle dalga geçiyorlar böyle olduğum için
gay olduğum için iltica ettim
cinsiyet değiştirme süreci
kız arkadaşım var ama evdekiler bilmiyor
benim gibi olanlarla tanışmak, gökkuşağı
cavaria
kadin gibi hissediyorum bedenim erkek
iki erkek evlenebilir mi burada
memlekette saklandım burada da hemşehrilerden saklanıyorum kime aşık olduğumu

# learn-other-language
ingilizce kursu var mı
ingilizce öğrenmek istiyorum
ispanyolca dersi
çocuğum ana dilini unutuyor, türkçe dersi var mı
kürtçe kursu arıyorum
almanca öğreten biri
hollandacam var zaten, işte ingilizce istiyorlar
torunum benimle türkçe konuşamıyor, hafta sonu türkçe sınıfı olsa
arapça okumak yazmak isteyen kızım için kurs
fransizca degil ingilizce ogrencem ben
burada hep flamanca kursu görüyorum, başka lisan öğretilmiyor mu
is icin almanca sart kostular
ingilizceyi sıfırdan öğrenebileceğim sınıf
çocuklar evde hollandaca cevap veriyor, kendi dilimizi kaybediyorlar
engelse les

# rent-hall
salon kiralamak istiyorum
düğün salonu
toplantı odası kiralık
doğum günü için yer kiralıyor musunuz
kına gecesi yapacak salon arıyoruz
salonunuz kaç kişilik kirası ne kadar
nişanımız var 80 kişi, ev küçük sığmayız
derneğimiz toplanacak yer bulamıyor, bir oda verir misiniz
mevlit okutacağız, büyük bir mekan lazım
sunnet dugunu icin zaal varmi
cumartesi akşamı sizin salon boş mu, kiralasak
oğlumun yaş gününü apartmanda yapamıyoruz komşular kızıyor
mutfaklı salon günlüğü kaç euro
zaal huren
taziye için insanları oturtacak yerimiz yok, bir günlük salon

# house-rules
köpeğimle gelebilir miyim
içeride sigara içilir mi
kendi yemeğimi getirebilir miyim
dışarıdan içecek sokmak yasak mı
sigara içme yeri
çayımı termosla getirsem kızar mısınız
köpeğimi evde tek bırakamıyorum, yanımda dursa olur mu
bebeğe mama ısıtacağım, mikrodalganız serbest mi
etkinlikte fotograf cekmek yasakmi
ayakkabıyla mı giriliyor içeri
annem şeker hastası yanında ekmeğini taşıyor, yiyebilir mi orada
kedi kafesiyle gelsem alır mısınız
derste telefon açık kalabilir mi
evde borek yaptim sizin orda dagitsam olurmu
uyulması gereken kurallarınız neler
`;
