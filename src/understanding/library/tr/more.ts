/** Ways of saying things to the assistant, and of needs and topics that came later, in Turkish. */
export const more = `
# say-human
gerçek bir insanla konuşmak istiyorum
beni biriyle görüştürür müsünüz
robotla konusmak istemiyorum
canlı destek
yetkili biri yok mu orada
yazmak bana zor geliyor, biri beni arasın lütfen
bir gönüllüyle konuşabilir miyim
telefonla birine ulasabilir miyim
orada gerçekten kimse var mı
bana bir çalışan bağla
makineyle yazışmaktan bıktım insan istiyorum
numaramı bıraksam geri arar mısınız
bu konuyu bi arkadasınla konusayım, insan olanıyla
sesli konuşsak olmaz mı birisiyle
beni arayın pls
bot değil adam ver bana
okuma yazmam az, bana telefon açacak biri lazım
yüz yüze birine anlatmak istiyorum bunu
sosyal danışmanla görüşmem gerek
bu iş yazarak olmaz, biriyle konusmam lazım
müdürünüz kim onunla konuşayım
yarın bana telefon edebilecek bir kadın görevli var mı
kızım yazıyor benim yerime, siz annemi arasanız olur mu
ya bi insan cıksın karsıma artık
başka birine aktarın beni
derdimi ancak bir insan anlar
görevli hanımla konuşabilir miyim acaba
whatsapptan bana birisi dönsün
operatöre bağlan
koordinatöre ulaşmak istiyorum
kime telefon açabilirim
sizin ekipten biri bana yazsın lütfen
elle yazamıyorum, parmaklarım ağrıyor, konuşsak daha iyi
otomatik cevap istemiyorum kardeşim
bu özel bir mesele, makineye anlatamam
hangi arkadaş bakıyor bu işe, onu verin
danışman lütfen
biri bana yardımcı olsun ama insan olsun

# say-start
baştan başlayalım
menü
ana menüye dön
basla
yeniden başlamak istiyorum
en başa dönelim mi
start
hadi başlayalım
ilk sayfaya git
sıfırdan alalım
menuyu göster tekrar
önceki seçenekleri bir daha görebilir miyim
karıştı her şey, yeniden açalım
geri dön başlangıca
bi daha baştan
yeni bir soru sormak istiyorum, bunu bırak
konuyu değiştirelim, en baştan

# say-help
neler yapabiliyorsun
bu nasıl çalışıyor
ne sorabilirim sana
yardım
bana hangi konularda yardım edersin
ben bunu ilk defa kullanıyorum ne yapmam lazım
nasıl kullanılıyor bu sey
buraya ne yazacağım
sen ne işe yararsın
örnek bir soru gösterir misin
hangi konulari biliyorsun
burada her şeyi sorabilir miyim
bana anlat, bu sohbet ne için
numara mı yazıyorum kelime mi
telefonumda bu açıldı, şimdi ne olacak
ne gibi şeylere bakıyorsunuz
talimat var mı
tam olarak hangi işlerde destek oluyorsun
ev için de sorulur mu çocuk için de
nerden baslasam bilmiyorum, sen söyle
anlamıyorum nasıl soru sorulur burada
sesli mesaj atsam dinler misin

# say-language
türkçe yazar mısın
hollandaca bilmiyorum, türkçe lütfen
turkce konusalim
fransızca devam edelim
ingilizce yazabilir miyiz
dili değiştir
arapça biliyor musun
felemenkçe anlamıyorum ben
eşim için kürtçe yazar mısın
başka dil seçmek istiyorum
bana türkçe cevap ver
rusça olur mu
hangi dillerde yazabiliyorsun
türkçesi var mı bunun
yanlış dilde geldi mesaj, türkçe olsun
flamanca yaz, öğrenmek istiyorum
komşum polonyalı, lehçe cevap verebilir misin
almanca da anlar mısın
ingilizcem yok tr yaz
bundan sonra fransızca yaz bana
farsça konuşan arkadaşım var, onun diline çevir
dil ayarı nerede
annem sadece türkçe anlıyor, öyle yazın

# say-subscribe
yeni etkinliklerden haberim olsun
bana mesaj gönderin bir şey olunca
haber listesine yazılmak istiyorum
abone ol
duyuruları almak isterim
yeni kurs açılınca bana yazın
her ay programı atar mısınız
beni de gruba ekleyin haber alayım
kadınlar için bir sey yaparsanız mesaj atın
bülteninize kayıt olayım
gezi olursa bana da haber verin
bildirim gelsin telefonuma
kaçırmak istemiyorum, hep yazın bana
nasıl üye olurum mesajlara
yeni haberleri buraya gönderebilir misin
cocuk etkinligi olunca bildirin lütfen
ben de duymak istiyorum ne yapıyorsunuz diye
whatsapptan hatırlatma alabilir miyim
haftalık takvimi yollayın
evet haber almak istiyorum
etkinlik mesajlarını aç

# say-unsubscribe
artık mesaj istemiyorum
bana yazmayın
abonelikten çık
haberleri durdur
listeden silin beni
çok mesaj geliyor yeter
bildirimleri kapat
dur
beni gruptan çıkarın
bu duyuruları almak istemiyorum artık
mesaj göndermeyi kesin lütfen
rahatsız ediyorsunuz, yazmayın bana
nasıl iptal ederim haberleri
taşındım, etkinlik haberi lazım değil
stop mesaj
sabah akşam telefonum ötüyor bırakın artık
üyeliğimi iptal edin
bana gelen reklamları kes
haber gelmesin
bundan sonra bilgi yollamayın
istemiyorum kardesim yollamayın şu mesajları

# say-forget
bilgilerimi sil
beni unut
bu konuşmayı sil
yazdıklarım silinsin
hakkımda ne varsa yok et
sohbeti temizle
kocam görmesin, hepsini sil
numaram sizde kalmasın
verilerimi silmenizi rica ediyorum
mesajlarımı kaldırın
adımı kayıtlardan çıkarın
hersey silinsin lutfen
burada yazdığımı kimse okumasın, yok olsun
geçmişi sil
telefon başkasının, izim kalmasın
söylediklerimi hafızandan çıkar
yanlışlıkla adresimi yazdım onu silin
kayıtlı bilgilerim kaldırılsın istiyorum
artık beni tanıma
chat silinsin
bende kalan verileri imha edin
deminki yazıları uçur

# say-greeting
merhaba
selam
selamün aleyküm
iyi günler
slm
günaydın
iyi akşamlar
nasılsın
naber
merhabalar herkese
hey
nasılsınız iyi misiniz
mrb
hayırlı sabahlar
kolay gelsin
alo
esselamu aleykum kardeşim
tünaydın

# say-thanks
teşekkür ederim
sağ ol
çok teşekkürler
tsk
eyvallah
allah razı olsun
sagolun varolun
minnettarım
teşekkürler canım
çok yardımcı oldun sağolasın
eline sağlık
tşkler
bedankt
ailem adına teşekkür ederiz
emeğinize sağlık
tamam tesekkurler
ne diyeyim, çok sağ olun

# say-goodbye
hoşça kal
güle güle
görüşürüz
iyi geceler
bay bay
allaha ısmarladık
kendine iyi bak
hadi ben kaçtım
bb
iyi günler dilerim size
yarın yine yazarım, hosçakal
tamam bu kadar
başka sorum yok
allaha emanet ol
sonra konuşuruz
iyi haftasonları
çıkıyorum şimdi

# say-praise
çok iyisin
harika cevap
süpersin
aferin
çok güzel anlattın
işime yaradı bu
tam istediğim şey
helal olsun
ne kadar kibarsın
bravo
cok akıllısın
senin gibisi yok
iyi ki varsın
mükemmel
bu bilgi çok değerliydi
sabırlısın, hoşuma gitti
adamsın
güzel iş

# say-insult
aptal robot
salak mısın
bir işe yaramıyorsun
gerizekalı
boş konuşuyorsun
çok kötüsün
hiçbir şey bilmiyorsun
defol git
saçma sapan cevaplar
kafasız makine
sen ne biçim yardımcısın
rezalet
seninle vakit kaybettim
lan oğlum mal mısın
beş para etmezsin
nefret ediyorum senden
çöp bu uygulama

# say-identity
sen kimsin
robot musun
insan mısın makine mi
adın ne
gerçek biri mi yazıyor bunu
kiminle konuşuyorum
yapay zeka mısın
sen bir bilgisayar mısın
bot musun gercek mi
orda oturan biri mi cevap veriyor
seni kim yaptı
karşımda kadın mı var erkek mi
ne olduğunu söyle bana
dernekte mi çalışıyorsun sen
canlı mısın
kimsiniz acaba
bunları otomatik mi yazıyorsun

# say-lost
anlamadım
ne demek istiyorsun
çok zor yazmışsın
daha basit anlat
hiç birşey anlamıyorum
kafam karıştı
bu kelime ne demek
tekrar açıklar mısın
cok uzun, okuyamıyorum
kısaca söyle
yavaş yavaş anlat bana
bunu çözemedim
nasıl yani
resmi dil bu, ben bilmem
kolay kelimelerle yaz
ne diyorsun sen ya
başım döndü, bir daha
yarısını anladım yarısını anlamadım
??
daha açık olur musun
okulum yok benim, sade yazın
efendim
ben bundan bir sonuç çıkaramadım

# say-misunderstood
bunu sormadım
beni yanlış anladın
hayır öyle değil
cevap yanlış
soruma cevap vermedin
onu demek istemedim
ben başka bir şey sordum
alakası yok
yok yok o değil
beni anlamıyorsun
konu bu degil ki
sorumu tekrar oku
saçmaladın, ben evi sormuştum
bu bana yaramaz, başka şey lazım
aynı cevabı verip duruyorsun
yanlış bilgi bu
hayır ya kurs değil dedim
dediğimle ilgisi yok bunun
hala anlamadın derdimi
ters anladın
benim sorum çocuk içindi, kendim için değil
öyle bir şey istemedim
`;
