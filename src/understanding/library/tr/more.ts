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
sizden biri bana telefon edebilir mi
numaram 0485 00 11 22, müsait olunca arayın
makineyle konuşmak istemiyorum
bana gerçek kişi lazım, robot değil
arkadaşın cevap versin bu soruya
bir gönüllü öğleden sonra beni arasın
okuma yazmam zayıf, telefonla konuşalım
bana cevap verecek bir bayan veya bey var mı
müdürü ya da sorumluyu verin
eşimi cepten arayın o anlatır
sekreterliğe aktarır mısınız
orada kim çalışıyor onunla konuşayım
birine söyleyin beni geri arasın
insan sesi duymak istiyorum
bir insan lütfen
bana birini bağlayın
yetkiliyle görüşmek istiyorum
robotla uğraşmak istemiyorum
ablamı arayın o daha iyi konuşur
telefonda birine bağlanmak istiyorum lütfen
resepsiyondaki hanımla konuşayım
beni bir meslektaşına bağla
makine yerine insan daha iyi
bilgisayar değil insan olsun
sizden kiminle telefonlaşabilirim
büronuzdan bir arama iyi olurdu

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
tekrar başlayalım
başa dön
sıfırdan başla
ilk sayfaya götür
her şeye baştan başlayalım
yeniden başlasak

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
benim için ne yapabilirsin
burada ne yapmam gerekiyor
bu uygulamayı bilmiyorum anlat
tam olarak ne iş yaparsın
neler yapabildiğini listele
bu ne işe yarıyor
sen aslında neler yaparsın
bu sohbetle nasıl çalışacağım
bu sohbeti en iyi nasıl kullanırım
bununla ne yapacağım

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
benimle arapça konuş
fransızca yazabilir misin daha iyi okuyorum
ingilizce devam edelim
sohbeti ispanyolcaya çevir lütfen
ukraynaca cevap ver çünkü annem de okuyor
bundan sonra hollandaca yaz pratik yapayım
başka bir dilde konuşabilir miyiz
hangi dilleri biliyor bu sohbet
arkadaşım da okuyor lehçe yaz
rusça olsun
dili değiştirmek istiyorum
burada başka diller de var mı
kürtçe yaz kendi dilimi kullanmak istiyorum
benimle rusça konuş
benimle arapça konuşsan daha iyi
bana ingilizce söyle

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
haber listesine beni de yazın
eğlence veya etkinlik olunca haber ver
yeni bir şey çıkınca mesaj gönderin
her hafta haberlerinizi cebime istiyorum
etkinliklerden ailemizi haberdar edin
bana da duyuruları yollayın
bir daha eğlence olursa söyleyin bu numaram
hep katılmak istiyorum numaramı yazın
yeni şeyleri bana bildirmeyi unutmayın

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
bu mesajları artık istemiyorum
bana mesaj göndermeyi bırakın
telefonuma çok mesaj geliyor
numaramı listenizden silin
sms atmayın artık
bildirimleri kapatın
bir daha yazmayın bana
sizden artık bir şey gelmesin
bu bildirimlerden nasıl kurtulurum
mesajlarınızdan bıktım
şu mesajlarla beni rahat bırakın

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
yazdığım her şeyi temizle
adımı ve numaramı sistemden çıkarın
kimse bunu okumasın, sil
benimle ilgili hiçbir şey saklama
bilgilerimin hepsi silinsin
anlattıklarım yok olsun
burada benimle ilgili ne varsa gitsin

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
günaydın nasıl gidiyor
herkese selam ne var ne yok

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
çok yardımcı oldun sağol
tamam çok teşekkür ederim
eyvallah kardeş
açıklama için sağ olun
ne kadar incesiniz teşekkürler
çok naziksiniz

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
hadi eyvallah
görüşürüz sonra
yatıyorum yarına görüşürüz
tamam kendine iyi bak
hepsi bu kadar hoşça kal

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
vay çok hızlısın
sen çok akıllısın
gerçekten çok naziksin
aferin sana
çok başarılı
işini biliyorsun helal
gerçekten çok yardımcı oldunuz

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
ne biçim sistem bu
çok aptalsın
salak bilgisayar
sen ne aptalsın böyle
ne saçma bir sohbet

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
biriyle mi konuşuyorum programla mı
gerçek insan mısın
insana mı makineye mi yazıyorum
cevap veren bilgisayar mı kişi mi
bu bir kişi mi program mı

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
hiçbir şey anlamıyorum
bu kelimeleri bilmiyorum daha kolay söyle
efendim ne dedin
daha kısa ve basit lütfen
yazdığını anlamadım
çok zor konuşuyorsun

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
ben bunu sormadım
hayır beni yanlış anladın
sorumu anlamıyorsun
bu başka şeyin cevabı
hiç öyle demek istemedim
bunu bilmek istemedim
başka bir şey bilmek istedim
bilmek istediğime cevap değil

# contact-us
hangi numaradan size ulaşabilirim
büronun telefon numarasını verin
sorular için numaranız ne

# privacy
bilgilerimi kim görüyor sizde
bir yıl sonra bilgilerimi siliyor musunuz
verilerimi ne kadar saklıyorsunuz

# staff-language
sosyal danışman ingilizce biliyor mu
girişte türkçe konuşan var mı
öğretmen fransızca konuşuyor mu

# cancel-appointment
cumartesi için kaydımı iptal edin
kursu bırakıyorum ne yapmalıyım
gezi listesinden adımı çıkarın

# no-answer
dün sizden biri aramış işteydim
ders için cevapsız arama var

# practise-speaking
öğrenmek için biriyle hollandaca konuşabilir miyim

# interpreter
doktorla konuşurken biri bana çevirsin

# meet-people
başka kadınlarla sohbet etmek istiyorum
diğer gençlerle konuşmak istiyorum

# parenting
başka anne babalarla çocuk yetiştirmeyi konuşmak
`;
