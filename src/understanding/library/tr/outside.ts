/** What people ask in Turkish that lies outside. */
export const outside = `
# sports-results
dün galatasaray kaç kaç bitti
fenerbahçe maçı ne zaman
kim şampiyon olur sence bu sene
anderlecht club brugge maç sonucu
messi mi ronaldo mu
milli takım kadrosu
puan durumu
besiktasin yeni hocasi kim
dünya kupası finali nerede oynanacak
gol kralı kim ligde
maçı hangi kanal veriyor bu akşam
formula 1 de kim kazandı
# weather
hava nasıl
yarın yağmur yağacak mı
hava durumu
kaç derece dışarısı
hafta sonu güneş açar mı
kar ne zaman yağar
fırtına geliyormuş doğru mu
belcikada yaz ne zaman gelicek ya hep gri
bugün kar var mı brükselde
haftaya hava kaç derece olacak
# news-politics
seçimi kim kazandı
erdoğan ne dedi bugün
savaş ne zaman bitecek
trump hakkında ne düşünüyorsun
son dakika haberleri
başbakan kim
hangi partiye oy vereyim
rusya ukrayna son durum
imamoglu davasi ne oldu
hükümet düşer mi sence
belçika kralı ne yaptı haberlerde
deprem olmuş kaç şiddetinde
# crypto-invest
bitcoin kaç para
hangi coin alayım
borsa düşer mi
altın alınır mı şimdi
hızlı para kazanma yolu
dolar yükselecek mi yatırım yapsam
evden günde 500 euro kazandıran sistem
forex bilen var mı
maca kupon yapsana
hisse senedi tavsiyesi
ethereum cüzdanı nasıl kurulur
# love-letter
sevgilime şiir yaz
aşk mektubu yazar mısın
karıma doğum günü sözü
bana bir şarkı sözü yaz
romantik mesaj
eski sevgilime barışma mesajı yaz
anneler günü icin siir lazim
düğün konuşması yaz bana
kısa bir hikaye uydur
instagram için güzel söz
# dating
sevgili arıyorum
evlenmek için kız arıyorum
kız arkadaş bul bana
bekar bayan tanımak istiyorum
ciddi düşünen bir bey olsa evlensem
seks
tinder gibi bir uygulama
bana helal süt emmiş bir gelin bulun oğluma
belcikali kizlarla nasil cikilir
dul kadınım koca arıyorum
bana fotoğrafını at tanışalım güzelim
oturumlu bir eş arıyorum evlilik için
# medical-diagnosis
boynumdaki şişlik kanser mi
hangi ilacı içeyim başım ağrıyor
günde kaç parol içebilirim
tahlil sonucum ne demek b12 180
bu kızarıklık neyin belirtisi
çocuğa kaç ml calpol vereyim
sağ tarafım ağrıyor apandisit midir
antibiyotikle ağrı kesici beraber içilir mi
idrarimin rengi koyu bende ne var
tansiyonum 15 e 9 tehlikeli mi
kalp çarpıntım ne hastalığı olabilir
bu hapın yan etkisi nedir
# homework-solve
şu problemi çöz
ödevimi yap
3x+5=20 x kaç
bana kompozisyon yaz atatürk hakkında
bu sorunun cevabı a mı b mi
kitap özeti çıkar
fransızca ödevimi sen yaz
sunumum için 10 cümle hazırla
kesirlerde toplama soru 7 cevabi ne
çarpanlarına ayır
tarih ödevi için osmanlı yaz iki sayfa
# translate-this
bunu çevir: ik ben morgen vrij
şu cümleyi flamancaya çevir
seni seviyorum hollandaca nasıl denir
ekmek ne demek flamanca
bu mesajı türkçeye çevirir misin hemen
goedemorgen ne demek
bon courage ne anlama geliyor
ingilizceye cevir: yarin gelemem
elma armut nasıl söylenir fransızca
şunu tercüme et bana
# recipes
mercimek çorbası nasıl yapılır
baklava tarifi
mantı hamuru kaç bardak un
pilav tane tane nasıl olur
patates kızartması tarifi belçika usulü
kek tarifi ver
dolma icin pirinc orani
fırında tavuk kaç derece kaç dakika
künefe peyniri yerine ne koyulur
evde yoğurt mayalamak
# import-car
türkiyeden araba getirmek istiyorum
arabamı satmak istiyorum
ikinci el araba kaç para
araba muayenesi nerede
plaka nasıl alınır
keuring ne zaman
araba sigortası en ucuz
almanyadan araba alıp gelsem gümrük
2012 golf dizel alinir mi
trafik sigortası hasarsızlık
arabanın motoru ses yapıyor tamirci
# travel-booking
türkiyeye ucuz uçak bileti
istanbul uçuşu kaçta
otel ayarla bana
antalya tatil paketleri
amerika vizesi nasıl alınır
dubaiye vize istiyor mu
valiz kaç kilo hakkım var pegasus
kapadokyada kalınacak yer
charleroi havaalanından nereye uçuyor
umre turu fiyatlari
ingiltereye turist vizesi
# shopping-prices
iphone 15 kaç para
en ucuz spor ayakkabı nerede
televizyon almak istiyorum hangi marka
media markt indirim var mı
altın bilezik gramı kaç euro burada
samsung mu xiaomi mi
trendyol buraya yolluyor mu
aldi bu hafta neler indirimde
hangi supurgeyi alayim dyson pahali
playstation en uygun nereden alınır
# film-music
hangi filmi izleyeyim
kızılcık şerbeti yeni bölüm ne zaman
tarkanın son şarkısı
netflix te ne izlenir
kemal sunal filmleri
bu şarkının adı ne
ibrahim tatlıses kaç yaşında
dizinin sonunda kim öldü
sezen aksu dinle bana link at
komedi filmi oner
# games
oyun oynayalım
satranç oynayalım mı
bilmece sor
fortnite nasıl indirilir
gta hilesi
roblox robux bedava
bana bir bulmaca ver
tas kagit makas oynayak
pubg klan arıyorum
minecraftta kılıç nasıl yapılır
# jokes
fıkra anlat
beni güldür
temel fıkrası
espri yap
komik bir şey söyle
nasreddin hoca fıkrası biliyor musun
bana saka yap sikildim
karadeniz fıkrası anlat hadi
bir espri patlat da neşelenelim
# general-knowledge
fransanın başkenti neresi
everest kaç metre
atatürk ne zaman doğdu
dünyanın en kalabalık ülkesi
güneş dünyaya ne kadar uzak
su kaç derecede kaynar
istanbulu kim fethetti
belcikanin nufusu kac
dinozorlar niye yok oldu
ampulü kim icat etti
en uzun nehir hangisi
yapay zeka nedir
# computer-repair
telefonun ekranı kırıldı
telefonum açılmıyor dondu
bilgisayara virüs girdi
instagram hesabım çalındı
facebook şifremi unuttum giremiyorum
laptopun şarj yeri bozuk kim yapar
whatsappım hacklendi
telefon kilidini kırdırmak
windows mavi ekran veriyor
telefon suya dustu napmaliyim
tabletin hafızası dolu siliyorum olmuyor
# programming
bana web sitesi yap
python kodu yaz
excel formülü düşeyara
html öğrenmek
bu kodda hata nerede
uygulama yapmak istiyorum android
sql sorgusu
javascript ile hesap makinesi
discord botu nasil yazilir
wordpress tema kurulumu
# pets
köpeğim hasta
veteriner
kedi sahiplenmek istiyorum
köpek maması hangisi iyi
kedim yemek yemiyor iki gündür
muhabbet kuşu kaç yıl yaşar
köpeği türkiyeye götürmek için aşı
kaybolan kedimi nasıl bulurum
tavsan ne yer
kedimi kısırlaştırmak kaç euro
# fortune
burcum ne diyor bugün
fal bak
rüyamda yılan gördüm ne demek
kahve falıma bakar mısın
bana büyü yapmışlar nasıl bozulur
muska yazan hoca
akrep burcu yorumu
nazar degdi bana kursun doken varmi
diş dökülmesi rüya tabiri
kocamı bana bağlayacak dua
medyum arıyorum
# religion-question
faiz haram mı
oje varken abdest olur mu
oruçluyken sakız çiğnenir mi
bu konuda islam ne diyor
zekat ne kadar düşer bana
dövme yaptırmak günah mı
kurban kesmek farz mı
namazda hangi sureler okunur
regliyken oruc tutulur mu
incil ile kuran arasındaki fark
mezhebim hanefi, midye yenir mi
# illegal-things
sahte pasaport nereden alınır
ingiltereye kaçak nasıl geçerim
ot nereden alınır
silah satın almak
kara para nasıl aklanır
sahte ehliyet
sahte evlilikle oturum yapan var mı para vericem
kamyonla calaise götüren adam
kacak sigara satan biri
sigortasız kaçak iş, kontrole yakalanmadan
bana sahte maaş bordrosu hazırlar mısın
diploma satın alsam
# buy-house
ev satın almak istiyorum
mortgage faizi kaç
ev kredisi
peşinatsız ev alınır mı
notere ne kadar ödenir ev alırken
evimi satmak istiyorum değeri ne
arsa almak
hypotheek hesapla
apartman dairesi satin alcaz banka ne kadar verir
yatırımlık daire
tapu masrafı ev alımında yüzde kaç
# restaurant-order
pizza sipariş etmek istiyorum
taksi çağır
eve yemek söyle
lahmacun iki tane bir ayran
en yakın dönerci
uber eats kodu
masa ayırtmak istiyorum dört kişilik kebapçıda
2 duble kofte menu yollayin
çiçek siparişi vermek
getir gibi market teslimatı
suşi getirir misiniz adresime
# beauty
saçımı boyatmak istiyorum
kuaför tavsiyesi
tırnak protez jel
makyaj nasıl yapılır
kaş alımı lazer epilasyon
saç dökülmesine ne iyi gelir
saç ekimi kaç para
berber traş ne kadar
gelin basi yapan
hangi krem kırışıklığa iyi
yüz maskesi evde
# private-of-staff
ayşe hanımın özel numarası
öğretmenim evli mi
hocanın evi nerede
sosyal görevlinin facebook u var mı
müdürün cep telefonunu ver
oradaki sarışın bayanın adı ne
gönüllü çocuğun instagramı
calisan abla kac yasinda
hocamın doğum günü ne zaman
danışmanımın maaşı ne kadar
o tercüman kız bekar mı
# gossip-assistant
kaç yaşındasın
en sevdiğin renk
çocuğun var mı
evli misin sen
sen nerelisin
ne yersin
hangi takımlısın
uyuyor musun geceleri
beni seviyor musun
adin ne senin guzelim
annen baban kim
hiç canın sıkılır mı
# time-date
saat kaç
bugün günlerden ne
bugün ayın kaçı
hangi yıldayız
türkiyede saat kaç şimdi
yılbaşına kaç gün kaldı
saatler ne zaman ileri alınıyor
simdi tarih ne
29 ekim hangi güne geliyor
şu an saatin kaç olduğunu söyle
# calculations
100 euro kaç lira
25 çarpı 48
yüzde 21 kdv hesapla
euro kuru
850 eksi 379 kaç eder
kaç dolar eder 2000 lira
doğum yılım 1987 kaç yaşındayım hesapla
15 in yuzde 30 u
maaşımın saatlik karşılığını hesapla 1900 bölü 160
karekök 144
# other-city
istanbulda dil kursu
almanyada entegrasyon kursu arıyorum
pariste sizin gibi bir yer
antepte ücretsiz psikolog
hollandada rotterdamda oturan kuzenime kurs
berlin de türk derneği
liege de bir şubeniz var mı çok uzak
londrada gıda yardımı
ankarada yaşayan annem için evde bakım
isvicrede is ariyom zurih
# military
bedelli askerlik kaç para
askerlik tecili
askere gitmem lazım mı çifte vatandaşım
dövizle askerlik
askerlik şubesi kağıdı
asker kaçağıyım türkiyeye girebilir miyim
belçika ordusuna katılmak
konsolosluktan askerlik ertelemesi
bedelli parasi nereye yatiyo
kısa dönem askerlik kaç ay
# inheritance
babamdan kalan tarla
miras davası türkiyede
dedemin evini nasıl paylaşacağız
veraset ilamı
tapu devri türkiyede
kardeşim mirası vermiyor
köydeki arsayı satmak vekalet
kayinpederden miras kaldi belcikada vergisi ne
mirasta kız çocuğun payı
reddi miras nasıl yapılır
# weather-clothes
bugün ne giyeyim
mont giymeye gerek var mı yarın
hava soğuk mu kazak mı giysem
düğüne ne renk elbise giyeyim
çocuğa yarın bere takayım mı
şemsiye alayım mı
bu havada terlik giyilir mi
disari cikcam ince mi kalin mi giyim
siyah pantolonun altına ne ayakkabı
# lottery
sayısal loto sonuçları
milli piyango
euromillions kaç çıktı
çekilişe katılmak istiyorum
bana şanslı sayı söyle
kazı kazan
yarışmadan araba kazanmışım
lotto bu aksam kac milyon
instagram çekilişi kazananlar kim
piyango bileti nereden
# post-office
postane kaçta kapanıyor
bpost açık mı bugün
paketim nerede
postaneye mektup attım gitmemiş
takip numaram var kargom gelmedi
pul kaç para
postacı kapıya kağıt bırakmış paketi nereden alayım
koli turkiyeye kac gunde gider posta
en yakın posta kutusu
taahhütlü mektup nasıl yollanır
# shops-markets
türk marketi nerede
helal kasap var mı yakında
semt pazarı hangi gün kuruluyor
aldi kaçta kapanıyor
pazar günü açık market
türk fırını simit satan
colruyt bugün acikmi
baharat bulgur salça satan dükkan
ikea saat kaça kadar
afrika malzemeleri satan bakkal
# embassy
konsolosluk randevusu
türk konsolosluğu nerede brükselde
türk pasaportumu nerede uzatırım
e konsolosluk sitesi açılmıyor
konsolosluk telefonu cevap vermiyor
elçilik saat kaçta açılıyor
suriye büyükelçiliği adresi
konsolosluktan vekaletname cikarmak
türk kimliği yenileme konsolosluk kaç euro
fas konsolosluğu pasaport
# strike-delays
bugün grev var mı
tren niye gelmedi
yarın trenler çalışıyor mu
otobüs grevi ne zaman bitiyor
brüksel treni kaç dakika rötarlı
metro calismiyo bugun neden
halle brüksel ilk tren kaçta
mobib abonman aylık kaç euro
havaalanı grevi uçuşlar iptal mi
129 numaralı hat kaldırıldı mı
# car-inspection
araba muayene randevusu
plaka çıkartmak
radar cezası geldi arabaya
benzin kaç para oldu
oto tamirci tavsiyesi
keuring kırmızı kart verdi
arabanın vergisi ne kadar
lez bolgesine arabam girermi
lastik değişimi ucuz yer
araç sigortası iptal etmek
# exchange-rate
euro bugün kaç lira
altın gram fiyatı
dolar kuru
çeyrek altın kaç para
türkiyeye para yollamak en ucuz hangisi komisyon
western union kuru
1000 euro bozdursam kac tl eder
dinar kaç euro
döviz bürosu nerede
altin dusermi cikarmi
# other-places
yüzme havuzu kaçta açılıyor
sinema bileti kaç para
hayvanat bahçesi giriş ücreti
müze pazartesi açık mı
basic fit aylık ne kadar
karakol cumartesi açık mı
banka şubesi kaça kadar açık
kapali carsi avm saat kacta kapanir
hamam var mı giriş kaç euro
bowling salonu nerede
# craftsman
tesisatçı lazım
elektrikçi arıyorum
çamaşır makinesi tamircisi eve gelsin
boyacı kaç para alır odası
kombi ustası telefonu
musluk damlatıyor usta lazım
çilingir kapıda kaldım anahtar içeride
parke doseyen usta varmi
uydu çanak kuran
buzdolabı servisi hangi numara
# online-orders
sipariş ettiğim ayakkabı gelmedi
bol.com iade nasıl yapılır
temu kargom kayboldu
zalando paramı geri yatırmadı
internetten aldığım telefon bozuk çıktı iade
amazondan yanlış ürün geldi
shein siparisim nerde kaldi
ürünü geri yolladım param yok ortada
vinted satıcı kargolamadı
indirim kodu çalışmıyor sitede
# outage
elektrikler kesik sokakta
elektrik ne zaman gelecek
sular kesildi bütün mahallede
internet gitti telenet arıza mı
bizim caddede ışık yok komşularda da
su neden bulanık akıyor bugün
elektirik gitti ne zmn gelir
proximus çöktü mü telefon çekmiyor
arıza kaydı nereye bildirilir fluvius
bütün apartman karanlıkta kaldı
# assistant-tasks
beni sabah yedide uyandır
alarm kur
bana bir resim çiz
taksi çağırır mısın
öğretmenime mail yaz ve gönder
annemi ara
bana hatırlat yarın ilaç almayı
muzik ac
fotoğrafımı güzelleştir
alışveriş listesi tut benim için
`;
