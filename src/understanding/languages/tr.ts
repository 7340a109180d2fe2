import type { Lexicon } from '../lexicon.ts';

export const tr: Lexicon = {
  language: 'tr',
  stopWords:
    'peki tamam yani hani e bi mesela falan filan orda orası orasi oda ayrıca ' +
    'ben sen o biz siz onlar bana sana ona bize size onlara beni seni onu bizi sizi benim senin onun bizim sizin bu şu bunu şunu bir ve veya ya da de ama fakat çünkü için ile gibi kadar göre sonra önce var yok mi mı mu mü misiniz mısınız musunuz müsünüz miyim mıyım midir ' +
    'ne neden niçin kim hangi nasıl istiyorum istiyoruz ister isterim istemek lazım gerek gerekiyor gerekli olur olarak oluyor olan şey çok az daha en her hiç biraz lütfen acaba merhaba selam bilgi soru sormak söyler söyle ediyorum edebilir miyiz yapabilir yapmak yapmam ' +
    'edebilirim yapabilirim alabilirim alabilir almak alırım bilmek bilgi hakkında diye ise değil ki burada burası orada bende sizde arıyorum bulmak bulabilirim bulurum gün günü günleri mısın misin sizin sunuyorsunuz mevcut neler nelerdir nedir',
  negations: 'değil istemiyorum istemem yok hiç asla olmasın',
  pleas: 'yardım yardim imdat acil hemen şimdi lütfen çabuk edin et',
  speakWords:
    'yaz yazın yazar mısın mısınız konuş konuşun konuşur konuşuyor konuşmak cevap ver verin dil dili değiştir değiştirin seç olarak istiyorum lütfen ben sen siz musun musunuz olsun devam et edelim edin anlıyorum sadece bilen var mı yazabilir misiniz misin konuşabilir miyiz merhaba biliyor bana',
  commands: {
    start:
      'start, başla, başlat, başlamak, baştan başla, menü, ana menü, yeniden başla, baştan, en baştan, tekrar başla, ' +
      'yeni konuşma|sohbet, başa dön, menüye dön, menüyü göster, sıfırla, ilk menü, anasayfa, reset',
    help:
      'yardım, yardım et, yardım edin, ne yapabilirsin, nasıl çalışıyor, ne sorabilirim, yardım lazım, ' +
      'nasıl kullanılır, nasıl kullanıyorum|kullanırım, ne biliyorsun, neler yapabilirsin, ne sorayım, ' +
      'neler sorabilirim, sana ne sorabilirim, size ne sorabilirim, burada ne yapabilirim, komutlar, seçenekler, ' +
      'nasıl işliyor, bana nasıl yardım edebilirsin|edersin, kullanım, talimat',
    language:
      'dil, başka dil, dil değiştir, dili değiştir, dil seç, diğer dil, dilim, dil değiştirmek, başka dilde, ' +
      'dilimi değiştir, kendi dilimde, türkçe değil, dil seçenekleri, yanlış dil, başka dile geç, dil ayarı, taal, ' +
      'language, başka bir dil, kendi dilim, diller',
    subscribe:
      'abone ol, abone olmak, haber ver bana, bana haber gönder|ver, haberleri gönder, bildirimleri aç, duyuru almak, ' +
      'duyuruları gönder, haber almak istiyorum, haberdar et|edin|olmak, ' +
      'etkinlikleri|haberleri|duyuruları bana? gönder|yolla|gönderin|yollayın, bülten, bültene yazıl|kaydol|abone, ' +
      'bilgilendir beni, beni haberdar et|edin, listeye ekle, beni listeye ekle|yaz|ekleyin, ' +
      'yeni haber olunca yaz|yazın|gönder, mesaj almak istiyorum, yeniliklerden haberdar, kaydet beni habere',
    unsubscribe:
      'dur, durdur, stop, iptal abonelik, aboneliği iptal, abonelikten çık, mesaj gönderme, mesaj istemiyorum, ' +
      'bildirimleri kapat, artık mesaj atma, mesaj atmayın|gönderme|göndermeyin|yollama|yollamayın, ' +
      'artık mesaj istemiyorum|gönderme|gelmesin, haber istemiyorum|gönderme|göndermeyin, ' +
      'beni listeden çıkar|çıkarın|sil|silin, abonelikten çıkmak, üyelikten çık|çıkmak|çıkar, rahatsız etme|etmeyin, ' +
      'yazma artık, yazmayın artık, artık yazma|yazmayın, bülten istemiyorum, bildirim istemiyorum, kes mesajları, ' +
      'yeter mesaj, çık, aboneliğimi iptal',
    forget:
      'beni unut, beni unutun, verilerimi|bilgilerimi|mesajlarımı sil|silin|silmek|temizle, hesabımı sil, ' +
      'kişisel verilerimi sil, hakkımdaki her şeyi sil, her şeyi sil, herşeyi sil, hakkımda ne varsa sil|silin, ' +
      'konuşmayı|sohbeti|yazışmayı|mesajları|geçmişi sil|silin|temizle, bilgilerimi kaldır|kaldırın, ' +
      'beni sistemden sil|silin|çıkarın, kaydımı sil|silin, verilerimi silin|yok, numaramı sil|silin, ' +
      'beni hafızandan sil, bütün mesajlarımı sil|silin, tüm bilgilerimi sil, yazdıklarımı sil|silin, ' +
      'beni unutmanı istiyorum',
  },
  human:
    'beni geri? arayabilir|arar|arayın|arasın, biri|birisi beni arayabilir|arasın|arar|arayabilir, ' +
    'bana telefon eder|edin|edebilir, ' +
    'yetkili|görevli|çalışan|gönüllü|memur biriyle|ile konuşmak|görüşmek|konuşabilir|görüşebilir, ' +
    'biriyle|birisiyle|insanla|yetkiliyle|görevliyle|çalışanla|gönüllüyle görüşebilir|konuşabilir|görüşeyim, ' +
    'gerçek bir? insanla|kişiyle|biriyle konuşmak|görüşmek|konuşabilir|görüşebilir, ' +
    'bir kişiyle|yetkiliyle|görevliyle|personelle konuşmak|görüşmek, telefonda biriyle, ' +
    'biriyle|birisiyle|insanla konuşmak|görüşmek|konuşabilir|konuşayım, biri|insan ile konuşmak|görüşmek, ' +
    'gerçek insan|kişi|biriyle, bir insan, yetkili, yetkiliyle|görevliyle|çalışanla|gönüllüyle konuşmak|görüşmek, ' +
    'beni ara, beni arayın, beni arar mısınız, biri beni arasın, geri arayın, robot değil, müşteri temsilcisi, ' +
    'canlı destek, ' +
    'sizden|ekipten|ekibinizden|ekibinizden biriyle|birisiyle konuşmak|görüşmek|konuşabilir|görüşebilir|konuşayım|görüşeyim, ' +
    'birisi arasın beni, arar mısınız beni, beni arar mısın, beni arayın lütfen, telefon edin bana, ' +
    'bana telefon açın|aç|açar, beni telefonla arayın, numaramı bırakayım arayın, insana bağla|bağlayın, ' +
    'yetkiliye bağla|bağlayın, beni birine|birisine bağla|bağlayın|aktar, biriyle görüştür|görüştürün, ' +
    'görevliye bağla|bağlayın, canlı birine bağla, canlı biriyle|biri|insan|görüşme, ' +
    'memurla|danışmanla|sosyal görevliyle konuşmak|görüşmek|konuşabilir|görüşebilir, karşımda insan istiyorum|olsun, ' +
    'makineyle|robotla|botla|bilgisayarla konuşmak istemiyorum, makine|robot|bot istemiyorum, ' +
    'insan istiyorum|yok mu|lazım, gerçek insan istiyorum, sizinle telefonda konuşmak|görüşmek, ' +
    'telefonla görüşmek|konuşmak, yüz yüze görüşmek|konuşmak, birinden yardım almak, insan var mı orada|orda, ' +
    'orada|orda biri|birisi|insan var, bi insanla|kişiyle konusayim|konuşayım|görüşeyim, birisi bana dönsün|yazsın, ' +
    'geri arar mısınız, biriyle gorusmek, yetkili biri|kişi, sorumlu biriyle|kişiyle, ' +
    'türkçe bilen biriyle|birisiyle|görevliyle konuşmak|görüşmek, asistanla konuşmak|görüşmek, ' +
    'müdürle|sorumluyla|müdürünüzle konuşmak|görüşmek',
  smalltalk: {
    greeting:
      'merhaba, selam, selamlar, selamün aleyküm, selamun aleykum, sa, günaydın, iyi akşamlar|günler|sabahlar, ' +
      'nasılsın, nasılsınız, naber, ne haber, hey, iyi günler, merhabalar, mrb, mrhb, slm, selamunaleykum, ' +
      'selamın aleyküm, aleyküm selam, as, günaydınlar, hayırlı sabahlar|günler|akşamlar|cumalar, iyi günler dilerim, ' +
      'tünaydın, nasılsınız iyi misiniz, nbr, naber nasılsın, napıyorsun, napıyosun, ne yapıyorsun, hallo, hello, ' +
      'goeiedag, bonjour, kolay gelsin, selamlar herkese, hayırlı ramazanlar, iyi bayramlar, ' +
      'bayramınız mübarek|kutlu olsun',
    thanks:
      'teşekkür, teşekkürler, teşekkür ederim|ederiz, çok teşekkürler, sağol, sağolun, sağ ol, sağ olun, eyvallah, ' +
      'tşk, tsk, allah razı olsun, teşekkür ediyorum|ederim çok?, tesekkurler, tesekkur ederim, çok teşekkür ederim, ' +
      'teşekkürler çok, saol, saolun, sagol, sagolun, çok sağ ol|olun, çok sağol|sağolun, eyv, eyw, minnettarım, ' +
      'ellerinize|elinize sağlık, allah sizden razı olsun, allah razi olsun, duacınızım, eksik olmayın, var olun, ' +
      'varolun, mersi, merci, dank u, bedankt, cok tesekkurler, çok makbule geçti, yardımın|yardımınız için teşekkürler',
    goodbye:
      'güle güle, hoşça kal|kalın, hoşçakal, görüşürüz, görüşmek üzere, iyi geceler, kendine iyi bak, bay bay, bye, ' +
      'allaha ısmarladık, hosca kal|kalin, hoscakal, hoşçakalın, gorusuruz, görüşürüz sonra|yarın, ' +
      'allaha emanet|emanet ol|olun, Allah’a emanet, iyi günler görüşürüz, hayırlı geceler, iyi aksamlar görüşürüz, ' +
      'kendinize iyi bakın, iyi hafta sonları, iyi tatiller, by, baybay, çav, ciao, tot ziens, selametle, ' +
      'haydi görüşürüz, hadi bay, kib, bb, hadi eyvallah',
    praise:
      'harika, süper, çok iyi, çok güzel, mükemmel, aferin, bravo, tebrikler, iyisin, çok iyisin, muhteşem, helal, ' +
      'çok yardımcı oldun|oldunuz, yardımcı oldunuz, süpersin, harikasın, harikasınız, çok tatlısın, çok iyisiniz, ' +
      'güzel|iyi cevap, on numara, efsane, müthiş, işe yaradı, çok işime yaradı, kralsın, helal olsun, maşallah, ' +
      'aferin sana, iyi ki varsın|varsınız, cok iyi, cok guzel, süpermiş, zekisin, çok zekisin, seni sevdim, bravo size',
    insult:
      'aptal|salak|gereksiz|berbat|kötü bot|robot|program|makine, çok? kötüsün|berbatsın|gereksizsin, ' +
      'sen aptalsın|salaksın|kötüsün, aptal, salak, gerizekalı, aptalsın, salaksın, işe yaramaz, ' +
      'hiçbir şey anlamıyorsun, kapa çeneni, lanet, mal, malsın, beyinsiz, dangalak, defol, siktir, siktir git, lan, ' +
      'amk, aq, mk, geri zekalı, gerizekali, salaksin, aptalsin, rezalet, rezilsiniz, çöp, boktan, bok gibi, ' +
      'ne işe yarıyorsun, hiçbir işe yaramıyorsun, hiçbir şey bilmiyorsun, işe yaramıyorsun, sus, kes sesini, cahil, ' +
      'utanmaz, allah belanı versin, beceriksiz, saçmalama, saçmalıyorsun, hicbisey anlamiyosun',
    identity:
      'sen kimsin, siz kimsiniz, kimsin, kimsiniz, sen nesin, kiminle konuşuyorum|yazışıyorum|görüşüyorum, ' +
      'robot musun|musunuz|mu, bot musun|musunuz|mu, insan mısın|mısınız|mı, bilgisayar mısın|mısınız, ' +
      'gerçek bir? insan mısın|mısınız, gerçek misin|misiniz, sen bir? robot|bot|insan|makine, makine misin, ' +
      'bu bir robot|bot, adın ne, adınız ne, ismin ne, isminiz ne, orada kim var, karşımda kim var, kim yazıyor, ' +
      'bu kim, yapay zeka mısın|mı, gerçek kişi misin|misiniz, canlı mısın, otomatik mi, otomatik cevap mı, ' +
      'insan mi robot mu, insan mı robot mu, sen insan degil misin, kimsin sen, siz kimsiniz orada, ' +
      'robotla mı konuşuyorum|yazışıyorum, bir insanla mı konuşuyorum|yazışıyorum, insanla mı yazışıyorum',
    lost:
      'anlamıyorum, anlamadım, hiçbir şey anlamadım|anlamıyorum, hiç anlamadım, bunu anlamadım|anlamıyorum, ' +
      'sizi|seni anlamıyorum|anlamadım, ne demek, ne demek istiyorsun|istiyorsunuz, çok zor|karışık, açık değil, ' +
      'anlaşılmıyor, anlaşılmadı, nasıl yani, efendim, anlamadim, anlamiyorum, anlayamadım, anlayamadim, anlamıyom, ' +
      'bişey anlamadım, bir şey anlamadım, hicbir sey anlamadim, bu ne demek, ne diyorsun, ne diyorsunuz, ne diyosun, ' +
      'ne yazıyorsun, kafam karıştı, çok uzun, cok uzun, basit anlat|yaz, daha basit yaz|anlat, daha kolay anlat|yaz, ' +
      'anlaşılır yaz|anlat, okuyamıyorum bunu, nası yani, nasil yani, kafam almadı, çözemedim',
    yes:
      'evet, evet lütfen, tabi, tabii, tabii ki, elbette, doğru, aynen, he, evt, ewet, tabiki, tabi ki, olur tabi, ' +
      'aynen öyle, doğrudur, evet istiyorum, evet isterim, hı hı, hıhı, he ya, eveet, e evet, ja, kesinlikle, mutlaka',
    no:
      'hayır, yok, hayır teşekkürler, istemiyorum, istemem, gerek yok, yo, yoo, hayir, hyr, yok teşekkürler, ' +
      'yok sağol|sağolun, hayır sağol|sağolun, olmaz, istemiyom, kalsın, lazım değil, gerekmez, hayır değil, nee, ' +
      'yok kalsın, yok istemez',
    ok:
      'tamam, tamamdır, ok, oldu, peki, anladım, olur, okey, tmm, tmam, tamamdir, tamam anladım, tamam oldu, ' +
      'ok anladım, anladim, okay, okey tamam, pekala, olsun, eyi, iyi tamam, anlaştık, tamam teşekkürler, tamm, oki, ' +
      'süper tamam',
  },
  lists: {
    activities:
      'bu hafta|ay etkinlikler, bu? hafta|ay? etkinlik var mı?, sonraki etkinlik, ' +
      'etkinlikler düzenliyorsunuz|yapıyorsunuz?, etkinlikleriniz, etkinlikleri, aktiviteler, faaliyetler, ' +
      'faaliyetleriniz, aktiviteleriniz, neler düzenliyorsunuz, neler yapıyorsunuz, etkinlik listesi|programı|takvimi, ' +
      'programınız, hangi etkinlikler, hangi aktiviteler, bu hafta|ay ne|neler var, bu haftaki|ayki etkinlikler, ' +
      'geziler, gezileriniz, kutlamalar',
    courses:
      'kurslar|kursları veriyorsunuz|düzenliyorsunuz?, kurslarınız, kursları, dersler, dersleriniz, dil kursları, ' +
      'hangi kurslar, hangi dersler, kurs listesi, kurslar neler, dersler neler, ne kursları var, kurslarınız neler, ' +
      'hangi kursları, dil kurslarınız, kurs çeşitleri, kurslar hakkında',
  },
  house:
    'açık mısınız|misiniz, kapalı mısınız|misiniz, açıksınız, kapalısınız, açıyorsunuz, kapatıyorsunuz, ' +
    'açılıyorsunuz, siz açık|kapalı, açılış|çalışma saatleriniz, saatleriniz, sizin saatleriniz, açık mısın, ' +
    'açıkmısınız, acik misiniz, acikmisiniz, acik misin, kapalımısınız, kapali misiniz, ' +
    'bugün|yarın açık mısınız|mısın, kaçta açıyorsunuz|açılıyorsunuz|kapatıyorsunuz|kapanıyorsunuz, kapanıyorsunuz, ' +
    'hala açık mısınız|mı, ne zaman açıksınız|açıyorsunuz, orada mısınız, orda mısınız, ordamisiniz, ' +
    'hangi günler açıksınız, mesai saatleriniz, çalışıyor musunuz bugün, yerinizde misiniz, siz kaçta, ' +
    'siz ne zaman açıyorsunuz|açıksınız',
  aspects: {
    when:
      'açılış|çalışma saatleriniz, saatleriniz, ne zaman, saat kaçta, saat kaç, hangi gün|günler, kaçta, saatleri, ' +
      'çalışma saatleri, ne kadar sürer, başlıyor, başlar, açılış saatleri, hangi saat|saatte|saatlerde, ' +
      'hangi tarih|tarihte, hangi ay|hafta, saat kacta, ne zmn, nezaman, hangi gun|gunler, haftanın hangi, tarihi, ' +
      'günü ve saati, program saatleri, ders saatleri, ne zaman başlıyor|başlar|başlayacak|var|oluyor, ' +
      'kaçta başlıyor|başlar, saat kaçta başlıyor, hangi günlerde, ne sıklıkla, haftada kaç kere|kez|defa, her hafta, ' +
      'ayın kaçında, ayın kaçı',
    open_now:
      'açık mısınız, kapalı mısınız, açıksınız, kapalısınız, açıyorsunuz, kapatıyorsunuz, şimdi açık, açık mı, açık, ' +
      'kapalı, kapalı mı, bugün açık, hala açık, acik mi, acikmi, açıkmı, şimdi gelebilir|gelsem, ' +
      'bugün gelebilir|gelsem, şu an açık|kapalı, orada biri|kimse var, yarın açık, hafta sonu|cumartesi|pazar açık, ' +
      'kapandı mı, açıldı mı, kapandınız, açıldınız',
    where:
      'neredesiniz, adresiniz, nerede, neresi, adres, adresi, nerde, hangi bina, konum, yeri, neresinde, ' +
      'nerede yapılıyor|oluyor|veriliyor|toplanıyor, ' +
      'hangi adres|adreste|sokak|cadde|kat|salon|oda|sınıf|şehir|mahalle, tam yeri, konum at|atın|gönder, lokasyon, ' +
      'haritada, nereye gelelim|geleyim|geleceğim|gideceğim|gidelim, yeriniz, neredeler, bulunduğu yer, adresini, ' +
      'adres ne, kapı numarası, adresniz, hangi şube|ofis|büro, bana yakın',
    directions:
      'nasıl gelirim|giderim|gelebilirim|gidebilirim|gidilir|gelinir, otobüs, tren, ' +
      'otobüsle|trenle|arabayla|bisikletle, park, otopark, yol tarifi, durak, istasyon, ' +
      'nasil gelirim|giderim|gelebilirim|gidilir|gelinir, yol, yolu tarif, hangi otobüs|tren|tramvay|hat|durak, ' +
      'tramvay, tramvayla, metro, metroyla, yürüyerek, yürüyerek kaç dakika, ' +
      'istasyondan|duraktan|merkezden nasıl|uzak|yakın, uzak mı, yakın mı, en yakın durak|istasyon, ' +
      'nerede ineceğim|inerim|inilir|ineyim, kaç dakika yürüme|mesafe, toplu taşıma, otobusle, bisikletle gelinir, ' +
      'arabayla gelinir, ulaşım',
    price:
      'ne aliyorsunuz|alıyorsunuz|alıyonuz, ne kadar tutuyor|tutar|alıyorlar|aliyorlar|veriyoruz, kaç para, ' +
      'kac para, kaça, para alıyor|aliyor|istiyor musunuz?, para veriyor muyuz, parası|parasi ne, kaç lira|euro, ' +
      'kac euro, beleş, bedava, beles, ' +
      'ne kadar, fiyat, fiyatı, ücret, ücreti, ücretsiz, kaç para, kaç euro, bedava, parasız, pahalı, ucuz, indirim, ' +
      'ödeme, ödemek, ne kadara, kaça patlar|olur, kac para|euro, parayla mı, paralı mı, ücretli mi, ucretsiz mi, ' +
      'bedava mı, ödüyor muyuz|muyum, ödeyecek miyim|miyiz, para alıyor|istiyor|veriyor|verecek, masraf, masrafı, ' +
      'fiyatlar, fiyatları ne, tutarı, kaç lira, giriş ücreti, katılım ücreti|payı, gratis, kurs parası, nakit, ' +
      'kartla ödeme|ödenir, euro, peşin, taksit',
    enrol:
      'randevu, randevusuz, randevulu, randevu almam? lazim|lazım|gerek, önceden haber|aramam|yazılmak|kayıt, ' +
      'haber vermem lazim|lazım|gerek, direk|direkt gelebilir|gelsem, öylece gelebilir|gelsem, ' +
      'kayıt, kaydolmak, kayıt olmak, nasıl kaydolurum|kayıt, yazılmak, başvurmak, başvuru, katılmak, katılabilir, ' +
      'rezervasyon, kaydolabilir|kaydolayım|kaydolmam, ' +
      'nasıl yazılırım|yazılıyoruz|yazılacağım|katılırım|katılabilirim, yazdırmak|yazdırabilir|yazdırayım, ' +
      'adımı|ismimi yazdırmak|yazdırayım|yazın|yaz, oğlumu|kızımı|çocuğumu|eşimi yazdırmak|kaydettirmek|kaydetmek, ' +
      'kayıt formu|şartı|nerede|yapılıyor|yaptırmak|gerekiyor, kayit, kayit olmak, kaydolmak lazım, inschrijven, ' +
      'inschrijving, yer ayırtmak|ayırın, önceden haber, önceden yazılmak|kaydolmak, katılmak istiyorum|istiyoruz, ' +
      'gelmek istiyorum|istiyoruz, başvurabilir|başvururum|başvurayım, listeye yazılmak, katılım şartı, ' +
      'nasıl girerim|başlarım',
    bring:
      'yanımda ne|bulunsun|olmalı|getireyim, ne getireyim|getirmem|götürmem|alayım, ' +
      'ne getirmeliyim, getirmem, getirmek, yanımda ne, hangi belgeler|evraklar|kağıtlar, belge lazım, ' +
      'ne getireyim|getirelim|getireceğim|getirmeliyiz, yanımda ne|neler, yanıma ne alayım|almalıyım, ' +
      'hangi kağıt|kağıtları|evrak|evrakları|belgeleri, kimlik lazım|gerek|gerekli|şart|getirmem, ' +
      'pasaport lazım|gerek, gerekli belgeler|evraklar, evrak lazım|gerek|listesi, fotoğraf lazım|gerek, kağıt lazım, ' +
      'gelirken ne, fotokopi lazım|gerek|yeter, ne lazım, neler lazım|gerekli|gerekiyor',
    audience:
      'kimler katılabilir|gelebilir, kimin için, kaç yaş, hangi yaş, herkes gelebilir, yaş sınırı, ' +
      'kimler gelebiliyor|katılıyor|geliyor|faydalanabilir, kimlere açık, kime yönelik, kimlere, ' +
      'herkes katılabilir|gelebilir|gelebiliyor, herkese açık, ben de gelebilir|katılabilir|gelsem, ' +
      'erkekler|kadınlar|çocuklar da? gelebilir|katılabilir|giriyor|alınıyor, ' +
      'sadece kadınlar|erkekler|çocuklar|yeni gelenler|gençler, ' +
      'kocam|eşim|annem|babam|kardeşim|arkadaşım|oğlum|kızım gelebilir|katılabilir|gelse, ' +
      'yabancılar|belçikalılar gelebilir|katılabilir, kağıtsız|oturumsuz|kağıdım olmadan gelebilir|katılabilir, ' +
      'şartları ne, kimler için, bana da açık|olur|var, erkek|kadın olmam sorun, gelebilir miyim, katılabilir miyim, ' +
      'gelmem sorun',
    childcare:
      'çocuk bakımı, kreş, bakıcı, çocuğumu getirebilir, bebeğimi getirebilir, çocuğumla gelebilir, ' +
      'çocuğa|çocuğuma|bebeğe|bebeğime|çocuklara kim bakar|bakıyor|bakacak|bakan, ' +
      'çocuğu|bebeği|çocukları|oğlumu|kızımı getirebilir|getirsem|getirmek|alabilir, ' +
      'çocukla|çocuklarla|bebekle|bebeğimle gelebilir|gelsem|gelinir|gelmek, çocuk|bebek getirebilir|getirmek, ' +
      'çocuğumu bırakabileceğim|bırakacak|bırakabilir, bakım var, çocuk bakimi, opvang, kinderopvang, oyun köşesi, ' +
      'kres, çocuk köşesi, çocuklar nerede durur|kalır|oynar',
    contact:
      'numaranız, telefonunuz, telefon numaranız, mailiniz, size ulaşabilirim|ulaşırım, telefon, telefon numarası, ' +
      'numara, mail, e posta, eposta, iletişim, aramak, ulaşmak, tel, telefonu, gsm, cep numarası, whatsapp, watsap, ' +
      'whatsapp numarası, arayabilir|arayayım|ararım|arasam, nasıl ararım|ulaşırım|ulaşabilirim, ' +
      'kime ulaşırım|sorarım|sorayım|yazarım|yazayım|danışırım, kimi arayacağım|arayayım|aramam, ' +
      'hangi numara|numarayı, mail adresi, e-posta, mail atsam|atayım|atabilir, iletişim bilgileri, irtibat, ' +
      'irtibat numarası, facebook, instagram, sorumlu kim, yetkili kim, numarası var, numaranızı, telefonunu, ' +
      'sorumlunun numarası',
    next_date:
      'bir sonraki, sonraki ders|tarih|etkinlik, gelecek ders, ' +
      'bir sonraki ders|kurs|toplantı|etkinlik|buluşma|gezi|yemek|sefer|grup, sonraki ne zaman, sıradaki, ' +
      'sıradaki ders|etkinlik|toplantı, yeni dönem|kurs|grup ne zaman?, tekrar ne zaman, bir daha ne zaman, ' +
      'gelecek sefer|toplantı|etkinlik|buluşma|kurs|dönem, yeni tarih|tarihler, ne zaman tekrar, ' +
      'ne zaman yine|yeniden|yenisi, bundan sonraki, yeni kurs ne zaman, ilk ders ne zaman, ' +
      'önümüzdeki ders|etkinlik|toplantı',
    until:
      'kaça|kaca kadar, saat kaça|kaca kadar, ne zamana kadar, ' +
      'kaçta|kacta kapatıyor|bitiyor|kapanıyor|kapaniyor|biter|kapanır, ne zaman bitiyor|kapanıyor|bitecek, ' +
      'son gün|tarih ne, en geç|gec, ' +
      'kaça kadar, saat kaça kadar, ne zamana kadar, hangi güne|saate|tarihe kadar, ' +
      'ne zaman kapanıyor|kapanır|kapatıyorsunuz|bitiyor|biter, kaçta kapanıyor|kapanır|kapatıyorsunuz|bitiyor|biter, ' +
      'saat kaçta kapanıyor|bitiyor|kapatıyorsunuz, son gün, son tarih, son kayıt tarihi?, son başvuru, en geç, ' +
      'en son ne zaman, kapanış saati?, bitiş saati|tarihi, süre ne zaman doluyor|bitiyor, saat kaca kadar, ' +
      'kaca kadar, deadline, hala kaydolabilir miyim, geç mi kaldım, kaçta paydos',
    reduced_price:
      'indirim, indirimli, indirim var, indirimli fiyat|tarife|bilet|ücret, daha ucuz, ucuza olur, ' +
      'sosyal tarife|fiyat, uitpas, omnio, verhoogde tegemoetkoming, kansentarief, yarı fiyat, ' +
      'öğrenciye|işsize|emekliye|mülteciye indirim, öğrenci|emekli|işsiz|aile|çocuk indirimi|fiyatı, ' +
      'ocmw|cpas|vdab öder|ödüyor|ödesin|karşılıyor, gelirim düşük|az|yok, param|paramız yok|yetmiyor, muaf, taksit, ' +
      'taksitle, bana|bize pahalı, kolaylık yapılır, işsizlere|öğrencilere|mültecilere bedava|ücretsiz|ucuz, az para',
    duration:
      'ne kadar sürer|sürüyor|sürecek, kaç saat|gün|hafta|ay|dakika|yıl|ders sürer|sürüyor|sürecek?, süresi, süre, ' +
      'kaç saatlik|günlük|haftalık|aylık, kaç ders, uzun sürer|sürüyor, bütün gün, tam gün, yarım gün, ne kadar zaman, ' +
      'toplam kaç, ne kadar vakit, kaç sene, kac saat|gun|hafta|ay, ne kadar suruyor|surer, haftada kaç saat|gün, ' +
      'başlangıç bitiş',
    age:
      'çok küçük|kucuk|büyük, kaç yaş, kac yas, 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17 yasinda|yaşında, ' +
      'yaşı tutar|uygun, ' +
      'kaç yaş, hangi yaş, kaç yaşından|yaşında|yaşına, yaş sınırı, en az kaç yaş|yaşında, en fazla kaç yaş, ' +
      'yaş aralığı, yaşı tutar|uygun|küçük|büyük, çok küçük|büyük mü, çok yaşlı|genç mi, yaşlıyım olur, ' +
      'yaşım büyük|küçük|geçti, yaşında oğlum|kızım|çocuğum, yaşındaki oğlum|kızım|çocuğum, 18 altı|üstü|yaş, ' +
      '60 üstü|yaş, hangi yaşlar, yaş grubu, kac yas|yasinda|yasindan, kaç aylık',
    language:
      '' +
      'türkçe|turkce|fransızca|fransizca|ingilizce|arapça|arapca|rusça|ispanyolca bilen|konuşan|konusan|konuşuyor|konusuyor|biliyor, ' +
      'hangi dilde|dil|dilde, hangi diller, dersler|ders|kurs|etkinlik türkçe|hollandaca|fransızca|ingilizce mi, ' +
      'türkçe|arapça|kürtçe|ingilizce|fransızca bilen|konuşan|anlayan, dil bilmek|bilmem şart|gerek|lazım|zorunlu, ' +
      'dil şartı, hollandaca|flamanca|fransızca bilmek|bilmem|bilmiyorum şart|gerek|olur, ' +
      'türkçe|arapça|kürtçe anlatıyor|anlatılıyor|açıklama|konuşuluyor, türkçe olur, kendi dilimde|dilimizde, ' +
      'tercüman var|olur|oluyor, hangi dili konuşuyor|konuşuluyor|konuşuyorsunuz, dilimi bilen|konuşan, türkçe var',
    places:
      'yer var, boş yer, yer kaldı, kaç kişilik, kaç yer, kontenjan, dolu mu, doldu mu, doldu, dolmuş, ' +
      'bekleme listesi, yer kalmadı, hala yer, kaç kişi alıyorsunuz|alınıyor|kabul, yedek liste, sırada kaç, ' +
      'yer açılır|açılıyor|açılınca, bos yer, yer varmi, hala girebilir|katılabilir|kaydolabilir|yazılabilir miyim, ' +
      'sınıf dolu, bana yer',
    certificate:
      'sertifika, sertifikası, diploma, katılım|devam|başarı|kurs belgesi, attest, ' +
      'belge veriyor|veriliyor|veriyorsunuz|alacak|alır|alıyor|alabilir, sonunda belge|kağıt|sertifika|diploma, ' +
      'bitirince belge|kağıt|sertifika, resmi belge|kağıt, gittiğime dair, katıldığıma dair, geçerli belge|sertifika, ' +
      'ispat|kanıt belgesi, ocmw|vdab|belediye için belge|kağıt|attest, sonunda sınav',
  },
  days: {
    today: 'bugün, bu akşam, bu gece, bu sabah, bugun, bugünkü, bugune, bu aksam, bu gün, bu gun, bugünlük',
    tomorrow: 'yarın, yarin, yarınki, yarına, yarın akşam|sabah|gece, ertesi sabah, yarin aksam|sabah',
    afterTomorrow:
      'öbür gün, ertesi gün, öbürgün, obur gun, öbürsü gün, yarından sonra, yarın değil öbür gün, iki gün sonra, ' +
      '2 gün sonra',
    weekdays:
      'pazartesi|pazartesileri, salı|salıları, çarşamba|çarşambaları, perşembe|perşembeleri, cuma|cumaları, cumartesi|cumartesileri, pazar|pazarları',
    months:
      'ocak|ocakta|ocağın, şubat|şubatta|şubatın, mart|martta|martın, nisan|nisanda|nisanın, ' +
      'mayıs|mayısta|mayısın, haziran|haziranda|haziranın, temmuz|temmuzda|temmuzun, ağustos|ağustosta|ağustosun, ' +
      'eylül|eylülde|eylülün, ekim|ekimde|ekimin, kasım|kasımda|kasımın, aralık|aralıkta|aralığın',
  },
  times: {
    now: 'şimdi, simdi, şu an, şu anda, suan, şuan, şuanda, hemen, hemen şimdi, derhal, bu dakika, acilen, anında',
    morning:
      'sabah, sabahları, sabahleyin, sabahtan, bu sabah, öğleden önce, öğlenden önce, sabah sabah, ' +
      'sabah saatleri|saatlerinde, erkenden',
    noon:
      'öğle, öğlen, öğleyin, öğlenleyin, öğle vakti|arası|saati|saatinde|arasında, oglen, ogle, ogleyin, öğleye, ' +
      'öğlene, öğlenki',
    afternoon:
      'öğleden sonra, öğlenden sonra, öğleden sonraları, ogleden sonra, oglenden sonra, ikindi, ikindiden sonra, ' +
      'ikindi vakti, okuldan sonra, okul çıkışı, öğleden sonraki',
    evening:
      'akşam, akşamları, akşamleyin, akşama, aksam, aksamlari, bu akşam, akşamüstü, akşamüzeri, akşam üstü|üzeri, ' +
      'akşamki, işten sonra, mesaiden sonra, iş çıkışı, akşam saatleri|saatlerinde',
    night: 'gece, geceleri, geceleyin, bu gece, geceyarısı, gece yarısı, gece vakti, gecenin, gece gece, geceki',
    yesterday: 'dün, dünkü, dün akşam|gece|sabah, dunku, dünden',
    weekend:
      'hafta sonu, haftasonu, hafta sonları, haftasonları, hafta sonuna, bu hafta sonu, weekend, cumartesi pazar, ' +
      'hafta sonunda, haftasonunda',
    thisWeek:
      'bu hafta, bu haftaki, bu hafta içi, bu hafta içinde, bu günlerde, önümüzdeki günlerde, şu günlerde, ' +
      'yakın günlerde, hafta bitmeden',
    nextWeek:
      'haftaya, gelecek hafta, önümüzdeki hafta, öbür hafta, gelecek haftaki, onumuzdeki hafta, öteki hafta, ' +
      'sonraki hafta, bir hafta sonra, gelen hafta',
    thisMonth: 'bu ay, bu ayki, bu ayın, bu ay içinde, ay sonuna kadar, ay bitmeden, önümüzdeki haftalarda',
    nextMonth: 'gelecek ay, önümüzdeki ay, öbür ay, sonraki ay, onumuzdeki ay, gelecek ayki, bir ay sonra, gelen ay, aya',
    next: 'gelecek, önümüzdeki, haftaya, sonraki',
    schoolHolidays:
      'okul tatili, okul tatilinde, okul tatilleri, yaz tatili, yaz tatilinde, kış tatili, kış tatilinde, ' +
      'sonbahar tatili, sonbahar tatilinde, ilkbahar tatili, ilkbahar tatilinde, noel tatili, noel tatilinde, ' +
      'paskalya tatili, paskalya tatilinde, sömestr, sömestir, krokus, krokus tatili|tatilinde, herfst tatili, ' +
      'okullar kapanınca|kapalıyken|tatilken, okul yokken, ara tatil, karnaval tatili',
    christmas: 'noel, noelde, noele, noel arifesi|günü|partisi, kerst, kerstmis, kerstfeest, christmas, 25 aralık',
    newYear:
      'yılbaşı, yılbaşında, yılbaşı gecesi|akşamı|partisi, yilbasi, yilbasinda, yeni yıl, yeni yılda, yeniyıl, ' +
      'yeni sene, nieuwjaar, 31 aralık, 1 ocak',
    easter: 'paskalya, paskalyada, paskalya bayramı|pazartesisi|günü, pasen, easter, paskalyaya',
  },
  clock: {
    numbers:
      'birde|birinde, iki|ikide|ikiden|ikiye|ikiyi|ikisinde, üç|üçte|üçten|üçe|üçü|üçünde, ' +
      'dört|dörtte|dörtten|dörde|dördü|dördünde, beş|beşte|beşten|beşe|beşi|beşinde, ' +
      'altı|altıda|altıdan|altıya|altıyı|altısında, yedi|yedide|yediden|yediye|yediyi|yedisinde, ' +
      'sekiz|sekizde|sekizden|sekize|sekizi|sekizinde, dokuz|dokuzda|dokuzdan|dokuza|dokuzu|dokuzunda, on|onunda, ' +
      'onbir|onbirde|onbire|onbiri|onbirinde|onbirden, oniki|onikide|onikiye|onikiyi|onikisinde|onikiden, ' +
      'onüç|onüçte|onüçünde, ondört|ondörtte|ondördünde, onbeş|onbeşte|onbeşinde, onaltı|onaltıda|onaltısında, ' +
      'onyedi|onyedide|onyedisinde, onsekiz|onsekizde|onsekizinde, ondokuz|ondokuzda|ondokuzunda, yirmi|yirmisinde, ' +
      'yirmibir, yirmiiki, yirmiüç, yirmidört, yirmibeş, yirmialtı, yirmiyedi, yirmisekiz, yirmidokuz, otuz|otuzunda, ' +
      'otuzbir',
    ordinals:
      'birinci|ilk|birincisi|ilki|1inci, ikinci|ikincisi|2nci, üçüncü|üçüncüsü|ucuncu|3üncü, ' +
      'dördüncü|dördüncüsü|4üncü, beşinci|beşincisi|5inci, altıncı|altıncısı|6ncı, yedinci|yedincisi|7nci, ' +
      'sekizinci|sekizincisi|8inci, dokuzuncu|dokuzuncusu|9uncu, onuncu|onuncusu|10uncu, son|sonuncu|sonuncusu|en son',
    hour: 'da, de, ta, te, uur, gibi, sularında, sularinda, civarı, civarında, civarinda, raddelerinde',
    at: 'saat, saati, saatte, tam, tam saat',
    from: 'itibaren, beri, sonra, başlayarak, den itibaren, dan itibaren, den sonra, dan sonra, den, dan, ten, tan',
    until: 'kadar, e kadar, a kadar, ye kadar, ya kadar, dek, önce, den önce, dan önce, en geç',
    halfBefore: '',
    halfAfter: 'buçuk, bucuk, buçukta, bucukta, buçuktan, bucuktan, buçuğa, bucuga, buçuk gibi, otuz, otuzda',
    quarterPast:
      'çeyrek geçe, çeyrek geçiyor, çeyrek geçerken, ceyrek gece, ceyrek geciyor, i|ı|u|ü|yi|yı çeyrek geçe|geçiyor, ' +
      'on beş geçe|geçiyor, 15 geçe|geçiyor, onbeş geçe',
    quarterTo:
      'çeyrek var, çeyrek kala, ceyrek var, ceyrek kala, e|a|ye|ya çeyrek var|kala, on beş kala|var, 15 kala|var, ' +
      'onbeş kala',
    am: 'sabah, sabahleyin, öğleden önce, sabahı, am',
    pm: 'öğleden sonra, akşam, aksam, ikindi, akşamüstü, gece, pm',
  },
  talk: {
    correction:
      'hayır demek istediğim, demek istediğim, yani demek istediğim, onu demedim, öyle demedim, öyle değil, ' +
      'hayır öyle değil, yok onu değil, onu değil, bunu değil, onu kastetmedim, şunu demek istedim, demek istedim ki, ' +
      'ben şunu soruyorum, ben onu sormadım, ben şunu sordum, sorum şu, sorum şuydu, asıl sorum, ' +
      'asıl sormak istediğim, sormak istediğim, sormak istedigim, demek istedigim, pardon yani, pardon şey, ' +
      'pardon yanlış yazdım, yanlış yazdım, yanlis yazdim, düzeltiyorum, hayır ben, yok ben, aslında, yani şey, ' +
      'yok yok, daha doğrusu, dogrusu, yok demek istediğim, yanlış yazmışım',
    misunderstood:
      'onu sormadım, bunu sormadım, bunu sormuyorum, sorduğum bu değil, sordugum bu degil, benim sorum bu değil, ' +
      'sorum bu değil, sorum bu değildi, beni anlamadın, beni anlamadınız, beni yanlış anladın, beni yanlış anladınız, ' +
      'yanlış anladın, yanlış anladınız, yanlis anladin, anlamadın beni, anlamıyorsun, anlamıyorsunuz, ' +
      'beni anlamıyorsun, beni anlamıyorsunuz, anlamiyosun, anlamadin, alakası yok, alakasi yok, ne alakası var, ' +
      'ne alaka, konuyla alakası yok, bununla ilgisi yok, bu cevap değil, cevap bu değil, soruma cevap vermedin, ' +
      'soruma cevap vermediniz, soruma cevap değil, bu cevap yanlış, yanlış cevap, bu yanlış, başka bir şey sordum, ' +
      'başka şey sordum, bambaşka bir şey soruyorum, ben ne diyorum sen ne diyorsun, ben onu demedim, bir daha oku, ' +
      'tekrar oku, sorumu oku, doğru oku, işime yaramadı, bu işime yaramıyor, isime yaramadi, saçma cevap, ' +
      'istediğim bu değil, istedigim bu degil, aradığım bu değil',
    more:
      'daha fazla, daha fazla bilgi, daha fazlası, daha çok bilgi, başka, başka var mı, başka ne var, baska ne var, ' +
      'başka neler var, başkası var mı, devam, devam et, devam edin, devamı, devamı var mı, devamını göster, ' +
      'daha anlat, biraz daha anlat, daha detaylı anlat, ayrıntılı anlat, ayrıntı, ayrıntılar, detay, detaylı bilgi, ' +
      'detaylar, diğerleri, diğerlerini göster, digerleri, öbürleri, hepsini göster, tümünü göster, tam liste, ' +
      'diğer seçenekler, başka seçenek, başka seçenekler, başka imkan, geri kalanı, fazlasını anlat, daha bilgi ver, ' +
      'bunun hakkında daha',
    noneOfThese:
      'hiçbiri, hiç biri, hicbiri, hiçbiri değil, bunların hiçbiri, bunların hiçbiri değil, bunlar değil, ' +
      'bunlardan değil, bunlardan hiçbiri, başka bir şey, başka bişey, baska bisey, başka şey, başka konu, ' +
      'başka bir konu, başka soru, başka bir sorum var, bambaşka, farklı bir şey, farklı bir konu, listede yok, ' +
      'burada yok, aradığım yok, aradığım burada yok, bunlar uymuyor, hiçbiri uymuyor, bu değil, ikisi de değil, ' +
      'ikiside değil, öbürü, ötekisi, diğer, yok bunlar değil',
    also:
      've, ayrıca, ayrica, bir de, birde, hem de, bir de şunu, bir sorum daha, bir sorum daha var, bi sorum daha, ' +
      'ikinci sorum, ikinci soru, başka bir sorum da, bunun yanında, üstelik, aynı zamanda, ve de, ve bir de, ' +
      'ha bir de, bu arada, ondan sonra, sonra bir de, artı, onun dışında, bunun dışında, hem, dahası, ' +
      'şunu da sorayım, peki ya',
  },
  danger: {
    suicide:
      'intihar, intihar etmek, kendimi öldürmek, kendimi öldüreceğim, ölmek istiyorum, yaşamak istemiyorum, ' +
      'artık yaşamak istemiyorum, hayatıma son, canıma kıymak, canıma kıyacağım, kendime zarar, ' +
      'kendimi kesiyorum|kesmek, kendimi asmak|asacağım, köprüden atlamak|atlayacağım, trenin önüne, ölsem daha iyi, ' +
      'keşke ölsem, hayatın anlamı yok|kalmadı, bensiz daha iyi, bir daha uyanmamak, hap içip ölmek, ' +
      'intihar edeceğim|edicem|edecek|etmek|etti|ediyor|düşünüyorum, ' +
      'kendimi öldürücem|öldürcem|oldurmek|oldurucem|oldurecegim, ' +
      'kendini öldürmek|öldürecek|öldürücek|asmış|asacak|astı|kesiyor|jiletliyor, ' +
      'ölmek istiyor|istiyom|isterdim|istiyoruz, olmek istiyorum|istiyom|istiyor, ' +
      'ölsem kimsenin|kimse umrunda|umurunda|üzülmez|ağlamaz|farketmez, ölsem kurtulurum|kurtulacağım, ' +
      'ölsem de kurtulsam, keşke ölsem|doğmasaydım|olmasam|uyanmasam, yaşamak istemiyor|istemiyom, ' +
      'yasamak istemiyorum|istemiyom|istemiyor, yaşamaktan|hayattan bıktım|yoruldum|usandım|vazgeçtim, ' +
      'hayatıma|hayatına son veriyorum|vereceğim|vermek|verecek|vericem, bu hayat bitsin|bitse, ' +
      'bitirmek istiyorum hayatımı, hayatımı bitirmek|bitireceğim|bitiricem, canıma kıyarım|kıyıcam|kıyacam, ' +
      'kendime|kendine bir? şey yapacağım|yapacak|yapıcam|yaparım, ' +
      'kendime|kendine zarar veriyorum|veriyor|verdim|vermek|verecek, ' +
      'bileklerimi|bileğimi|kolumu|kollarımı kestim|kesiyorum|keseceğim|kesicem|jiletliyorum|jiletledim, ' +
      'bileklerini|bileğini|kollarını kesti|kesmiş|kesiyor|jiletliyor, jilet attım|atıyorum|atıyor, ' +
      'köprünün|çatının|balkonun üstündeyim|kenarındayım|ucundayım, ' +
      'köprüden|balkondan|camdan|pencereden|çatıdan atlayacağım|atlayacağım|atlıyorum|atlamak|atlayacam|atlıycam|atlayacak|atlicam|atlasam, ' +
      'kendimi camdan|balkondan|köprüden|aşağı|trenin|denize|boşluğa atacağım|atıcam|atsam|atmak|atarım|bırakacağım, ' +
      'trenin altına|önüne atlasam|atlayacağım|atmak|atacağım, ip aldım|hazırladım|hazır|bağladım, ' +
      'hapları saydım|biriktirdim|biriktiriyorum|dizdim|avucuma|hazırladım, ' +
      'hapları|ilaçları içip ölmek|öleceğim|uyumak|uyuyacağım|kurtulacağım|gideceğim, ' +
      'bir avuç hap içip|içeceğim|içicem, son mesajım|mektubum|gecem|sözlerim, bu son|en son yazışım, ' +
      'veda mesajı|mektubu, mektup bıraktım|yazdım ölmek|veda, herkesle helalleştim|vedalaştım, ' +
      'hakkınızı helal edin gidiyorum|ölüyorum|ben, bu dünyadan gitmek|gidiyorum|gideceğim|gidicem, ' +
      'öbür dünyada|tarafta bekliyor|buluşuruz|görüşürüz, toprağın altı|altına, mezarda rahat, azrail gelsin|alsın, ' +
      'allah canımı alsın|al, canımı al allahım?, ben olmasam|olmasaydım herkes|daha|rahat|kimse, ' +
      'bensiz daha iyi|rahat|mutlu, ben ölünce|gidince kurtulurlar|rahatlarlar|üzülmezler, ' +
      'yokluğumu kimse|fark|anlamaz, kimse beni özlemez|aramaz|fark, ' +
      'yük olmak istemiyorum gidicem|gideceğim|ölmek|artık, uyusam bir? daha uyanmasam, sabaha uyanmak istemiyorum, ' +
      'uyanmak istemiyorum artık|bir, sabaha çıkmak istemiyorum, ' +
      'yaşamanın|hayatın|yaşamamın anlamı|manası yok|kalmadı, yaşamak için sebep|neden|sebebim yok|kalmadı, ' +
      'yaşayacak gücüm|halim|sebebim yok|kalmadı, artık|daha dayanamıyorum yaşamaya|hayata, ' +
      'nasıl ölünür|ölebilirim|intihar, acısız ölüm|ölmek, kaç hap ölürüm|öldürür|içersem, ' +
      'silahı kafama|kafasına|başıma dayadım|dayadı|dayamış, ' +
      'kendini asmaya|öldürmeye|atmaya kalktı|çalıştı|çalışıyor|kalkıştı, intahar, hiç|keşke doğmasaydım, ' +
      'uyuyup bir daha uyanmasam|uyanmayayım, ' +
      'bir|bi daha beni göremeyeceksiniz|goremiceksiniz|görmeyeceksiniz|göremezsiniz, işim|yerim kalmadı bu? dünyada, ' +
      'kararımı verdim bu gece|son, eşyalarımı dağıttım bu|işim|artık, helal edin gidiyorum|hakkınızı ben, ' +
      'ben gidiyorum hakkınızı|helal, gücüm|gucum kalmadı bitiriyorum|bitireceğim|yaşamaya, ' +
      'canına kıymak|kıyacak|kıydı|kıymış',
    violence:
      'kocam|eşim|karım|sevgilim|partnerim|abim beni dövüyor|vuruyor|tehdit|döven|boğuyor|tekmeliyor|dövdü|vurdu, ' +
      'kocam|eşim|sevgilim bana vuruyor|vurdu|şiddet, beni dövüyor|dövdü|boğuyor|tehdit, bana vuruyor|vurdu, ' +
      'dayak yiyorum, kocamdan|eşimden|eski eşimden korkuyorum, aile içi şiddet, ev içi şiddet, evde şiddet, ' +
      'şiddet görüyorum, tecavüz, tecavüze uğradım, cinsel saldırı|taciz|istismar, ' +
      'zorla evlendirmek|evlendiriyorlar|evlilik, eve kilitledi, kilitliyor, dışarı çıkmama izin vermiyor, ' +
      'zorla ilişki, kocam beni öldürecek, ' +
      'kocam|eşim|sevgilim|abim|babam|nişanlım|eski beni dövüyo|dovuyor|dovuyo|dövdü|boğdu|boğazladı|tekmeledi|yumrukladı|tokatladı|dövecek|öldürecek|öldürücek|vuracak|yakacak|kesecek, ' +
      'kocam|eşim|sevgilim|abim|karım bana tokat|yumruk|tekme|bıçak|kemer atıyor|attı|çekti|atar|vuruyor|vurdu, ' +
      'beni dovuyor|dovuyo|dövüyo|dövüyorlar|döver|dövecek|tokatladı|tekmeledi|boğazladı|boğmaya|yumrukladı|hırpalıyor|itti|itekledi, ' +
      'bana el kaldırıyor|kaldırdı|kalkıyor, üstüme yürüyor|yürüdü vuruyor, yüzüme yumruk|tokat|tükürüyor|vurdu, ' +
      'saçımdan tuttu|sürükledi|çekti|tutup|çekiyor, boğazımı sıktı|sıkıyor, boğazıma yapıştı|sarıldı|bıçak, ' +
      'kemerle dövdü|dövüyor|vurdu|vuruyor, ' +
      'yüzüm|gözüm|her|vücudum yerim|yanım|gözüm? mor|morluk|mosmor|morardı kocam|eşim|vurdu|dövdü?, ' +
      'morlukları|morlukları|gözümü kapatıyorum|saklıyorum|gizliyorum, dayak yedim|atıyor|yiyor|attı|yiyoruz, ' +
      'dayaktan kulağım|öldürecek|kurtulmak, ' +
      'kocamdan|eşimden|ondan|sevgilimden|abimden|babamdan çok? korkuyorum|kaçıyorum|saklanıyorum|kurtulmak, ' +
      'kocamdan|eşimden kaçtım, eve gelince korkuyorum|saklanıyoruz|titriyorum, ' +
      'ayak sesinden|sesinden korkuyorum|titriyorum, seni öldürürüm|keserim|yakarım|gebertirim dedi|diyor, ' +
      'öldürürüm|öldürürüm|gebertirim|yakarım|keserim diyor|dedi|diye tehdit?, ' +
      'gidersem|ayrılırsam|kaçarsam öldürür|öldürecek|bulur|vurur|keser, beni bulursa öldürür|vurur|keser, ' +
      'tehdit ediyor|ediyo|ediyorlar|etti, ölümle tehdit, ' +
      'fotolarımı|fotoğraflarımı|videomu yayarım|yayacak|paylaşacak, ' +
      'beni|kapıyı eve|üstüme|odaya|banyoya kilitledi|kilitliyor|kitledi|kapattı, eve hapsetti|hapis|kapattı beni?, ' +
      'dışarı|sokağa|evden çıkmama|çıkmam izin|yasak|bırakmıyor|vermiyor, beni dışarı salmıyor|bırakmıyor|çıkarmıyor, ' +
      'telefonumu kırdı|aldı|kontrol kocam|eşim|sevgilim, ' +
      'kocam|eşim telefonumu|paramı|kimliğimi aldı|kırdı|alıyor|karıştırıyor, ' +
      'zorla yatağa|yatak|ilişkiye|beraber alıyor|alıyo|giriyor|zorluyor|oluyor, yatakta zorluyor|zorla, ' +
      'istemediğim halde zorluyor|yatıyor|dokunuyor, tecavüz etti|ediyor|ettiler|edildi, tecavuz, ' +
      'taciz etti|ediyor|ediliyorum|edildim, elle taciz, ' +
      'beni|bana elliyor|elledi|sarkıntılık|sürtünüyor|dokunuyor kayınbirader|kaynım|kayınpeder|zorla?, ' +
      'eski kocam|eşim|sevgilim|nişanlım peşimde|takip|rahat|kapımda|kapıma|tehdit|bekliyor|geliyor, ' +
      'peşimi bırakmıyor, beni takip ediyor, sapık peşimde|takip|bekliyor, ' +
      'namus yüzünden|meselesi|cinayeti|için öldürecekler|vuracaklar|öldürürler?, ' +
      'abilerim|ailem|abim|babam beni öldürecek|öldürür|vuracak|vurur|öldürürler|kesecek, ' +
      'beni zorla evlendirecekler|evlendiriyorlar|evlendirmek|verdiler|götürüyorlar, zorla nişan|nikah|evlendi, ' +
      'istemediğim adama|biriyle veriyorlar|verdiler|evlendiriyorlar, ' +
      'kadın|komşu|karısını çığlık|imdat|bağırıyor dövüyor|kocası|vuruyor, ' +
      'komşu|komşum karısını dövüyor|dövüyo|vuruyor, ' +
      'ablamı|annemi|kardeşimi|kızımı|yengemi|teyzemi|arkadaşımı|komşumu kocası|babam|eşi|damat|sevgilisi dövüyor|dovuyor|dövdü|öldürecek|tehdit|hastanelik|vuruyor, ' +
      'annemi dövüyor|dovuyor|boğuyor|dövdü, babam annemi dövüyor|dövdü|öldürecek|dovuyor, kaynar su döktü, ' +
      'üstüme kezzap|kaynar|benzin döktü|dökecek|döktü, kaburgam|kolum|burnum kırık|kırıldı kocam|vurdu|dövdü|tekme, ' +
      'karım beni dövüyor|vuruyor|bıçakladı|tırmaladı, şiddet uyguluyor|görüyor|gördüm|var|uyguladı, ' +
      'siddet goruyorum|var|goruyor, evde siddet, içince dövüyor|vuruyor|canavar|saldırıyor, bıçak çekti|dayadı, ' +
      'gırtlağıma|boğazıma bıçak dayadı|tuttu, çocukların|çocuğun gözü|gözleri önünde dövdü|dövüyor|vurdu, ' +
      'sığınma evi, kadın sığınma|sığınmaevi, kaçmam lazım kocamdan|ondan, ' +
      'kocam|eşim dovuyo|döver|tekmeliyo|tukuruyo|tekmeliyor|tükürüyor|boğuyor, ' +
      'banyoda|dolapta|odada saklanıyorum|saklandım, beni|köşeye sıkıştırıyor elliyor|dokunuyor, ' +
      'elimden kurtulamazsın, karım|kocam|eşim bana|bıçakla bıçakla|saldırdı|saldırıyor, ' +
      'zorla arabaya çekti|bindirdi|soktu, seni geri yollarım|gönderirim dövüyor|diyor|dedi, pasaportumu yırttı, ' +
      'nerede|nereye olduğumu|gittiğimi izliyor|takip korkuyorum|sürekli',
    child:
      'çocuğuma|kızıma|oğluma vuruyor|vurdu|dokunuyor, çocuk istismarı, çocuğa şiddet, ' +
      'babam|annem beni dövüyor|dövdü|döven, babam|annem bana vuruyor|vurdu, eve gitmeye korkuyorum, evde dövülüyorum, ' +
      'çocuğumu|oğlumu|kızımı|bebeği|çocukları|yeğenimi|torunumu|kardeşimi dövüyo|dovuyor|dovuyo|dövmüş|dövüyorlar|vurmuş|sarsıyor|sarstı|boğuyor|yakıyor|yaktı|kemerle|kilitliyor|kilitlemiş|kilitliyorlar, ' +
      'cocugumu|cocuklari|oglumu|kizimi dovuyor|dovuyo|dovdu|vuruyor, ' +
      'çocuğa|bebeğe|çocuklara|kıza|oğlana vuruyor|vuruyorlar|vurdu|dokunuyor|işkence|şiddet, ' +
      'kızıma|oğluma|çocuğuma|yeğenime|torunuma elliyor|ellemiş|sarkıntılık|tecavüz|vurmuş|vuruyorlar, ' +
      'kızımı|oğlumu|çocuğumu|yeğenimi elliyor|ellemiş|taciz|istismar|kaçırdı|kaçırmış|kaçırdılar, ' +
      'özel yerine|yerlerine dokunmuş|dokunuyor, ' +
      'çıplak foto|fotoğraf|resim istiyor|istemiş kızımdan|çocuktan|oğlumdan?, ' +
      'üvey babam|baba|annem|ağabeyim odama|odasına|yanıma|geceleri|elliyor|dokunuyor|dövüyor, ' +
      'babam|dayım|amcam|abim|eniştem|dedem|üvey geceleri|yanıma|yatağıma|odama giriyor|geliyor|yatıyor, ' +
      'babam|dayım|amcam|abim|eniştem|dedem|hocam beni|bana elliyor|dokunuyor|elledi|okşuyor, ' +
      'babam|annem|abim|üvey|amcam|teyzem beni döver|dövüyo|dovuyor|dovuyo|yakıyor|kilitliyor|kemerle|sopayla|terlikle, ' +
      'annem|babam bana vuruyo|vurur|tokat|basıyor|kemerle, evde dayak|dövülüyorum yiyorum|yiyoruz?, ' +
      'eve gitmek|dönmek istemiyorum korkuyorum|dövüyor|dövecek, eve gitmeye|dönmeye korkuyor|korkuyo, ' +
      'eve gidersem döver|dövecek|dövecekler|öldürür, ' +
      'çocuk|kızım|oğlum|bebek|kardeşim|torunum|yeğenim kayıp|kaybolmuş|bulamıyorum|bulamıyoruz|kaçırıldı, ' +
      'kizim|oglum|cocuk kayip|kayboldu, ' +
      'oğlumu|kızımı|çocuğu|çocuğumu bulamıyorum|bulamıyoruz|kaybettim|kaybettik|göremiyorum, ' +
      'kızım|oğlum eve gelmedi|dönmedi|gelmiyor, kızım|oğlum evden kaçtı|kaçmış, ' +
      'iki|üç|2|3 gündür eve gelmedi|yok kızım|oğlum|çocuk, ' +
      'çocuk|bebek|çocuğu evde yalnız|tek|başına|aç bırakıyor|bırakmış|bırakıp|kalmış|günlerdir, ' +
      'çocuğu|çocukları|bebeği yalnız|tek bırakıp gidiyor|gidiyorlar|gitti|gitmiş, ' +
      'çocuğu|çocukları aç bırakıyor|bırakıyorlar, ' +
      'çocuk|bebek sürekli|hep|her|saatlerce çığlık|ağlıyor|bağırıyor vuruyor|vuruyorlar|dövüyor|dövüyorlar|gece?, ' +
      'çocuğun|kızın|oğlanın|bebeğin sırtında|kolunda|vücudunda|yüzünde|bacağında iz|izi|izler|morluk|yanık|yanıklar|kemer, ' +
      'öğrencimin|arkadaşımın kolunda|sırtında|yüzünde iz|izler|morluk|yanık, morlukla okula|geliyor|gelen, ' +
      'bebek arabada|odada|balkonda kilitli|kalmış|kaldı, ' +
      'balkona|odaya|dolaba|banyoya|karanlık kilitlemiş|kilitliyor|kilitliyorlar|kilitledi çocuğu|ceza?, ' +
      'kız çocuğunu|çocuğu|kızı evlendirecekler|evlendiriyorlar|evlendirdiler, ' +
      '12|13|14|15|16|17 yaşında|yaşındaki evlendirecekler|evlendiriyorlar|nişanladılar|adamla, ' +
      'kızımı|kardeşimi|beni|kızları sünnet ettirecekler|ettirmek|edecekler|ettiriyorlar, ' +
      'kızımı|kızlarımı köyde|memlekette|afrikada sünnet|kestirmek|kesecekler, ' +
      'çocuğumu|çocukları yurtdışına|kaçırdı|kaçıracak|kaçırmış, çocukları|çocuğumu alıp kaçtı|kaçmış|gitti|kaçırdı, ' +
      'çocuk tehlikede, çocuklara|çocuğa vurup bağırıyor, babam|annem bıçakla|sopayla üstümüze|üstüme|bize, ' +
      'oğlum|kızım|çocuk iki|üç|2|3 gündür yok|kayıp|gelmedi, döndüm oğlum|kızım|çocuk yok|kayıp, ' +
      'kayıp kız|erkek|oğlan çocuğu|cocugu, okul çıkışında|cikisinda alan|almış ben|tanımadığım, ' +
      'çocuk|çocuğu|cocuk evde yalnız|yalniz annesi|günlerdir|iki|saatlerdir, çocuk istismarı|pornosu|tacizi, ' +
      'kızıma|oğluma|çocuğuma|çocuğa|yeğenime biri|özel|adam|hoca|amcası|dayısı|babası dokunmuş|dokundu, çocuğu taciz, ' +
      'çocuga siddet, babasına gitmek korkuyor|istemiyor dövüyor?, çocuğum|kızım|oğlum kayıp|kayboldu|kaçırıldı, ' +
      'çocuğumu|çocuğu|çocukları|kızımı|oğlumu|bebeğimi|bebeği|kardeşimi dövüyor|vuruyor|dövdü|taciz|istismar|döver',
    poisoning:
      'zehirlendi, zehirlendim, zehirlenme, zehir içti|yedi, çamaşır suyu içti|içtim, deterjan içti|yuttu, ' +
      'hap yuttu|içti, çok fazla hap|ilaç, fazla ilaç içti|aldı|içtim|aldım, ilaç yuttu|yedi, pil yuttu, aşırı doz, ' +
      'zehirli mantar|bitki, karbon monoksit, karbonmonoksit, gaz zehirlenmesi, ' +
      'çamaşır|çamasır suyu|suyundan yuttu|içmiş|yutmuş|içirdi|içtim|ictim|icti|icmis, ' +
      'deterjan|deterjanı|sabun|temizlik|parfüm|parfümü|kolonya|asit|tiner|benzin|antifriz|tuzruhu|ağartıcı|aseton içmiş|içtim|yutmuş|yuttum|icti|icmis|içti|yuttu|yalamış, ' +
      'tuz ruhu içti|yuttu|içmiş|soludum|karıştırdım, ' +
      'lavabo|kireç|yağ|leke açıcı|açıcıyı|çözücü|çözücüyü|sökücü|çıkarıcı içti|içmiş|yuttu|yutmuş|içtim, ' +
      'hap|hapı|hapları|hapların|ilaç|ilacı|ilaçları|ilaçların|ilaclari|tablet|tabletleri|haplari hepsini|bütün|tüm|tümünü|fazla|çok içti|içmiş|yuttu|yutmuş|almış|yemiş|içtim|aldı|aldım|icti|icmis|yutmus, ' +
      'hap|ilaç|ilac|tablet yutmus|yutmuş, haplarını|ilaçlarını yutmuş|yuttu, ' +
      'haplarını|ilaçlarını hepsini|bütün|şeker içmiş|yemiş|yutmuş|sanmış, ' +
      'kutu hap|hapı|hapın|ilaç|ilacı|ilacın|kutusu|kutusunu içti|içmiş|yuttu|boşaltmış|bitirmiş|hepsini|boş|yutmuş|içtim, ' +
      'kutusunu boşaltmış|bitirmiş|içmiş|boşalttı, ' +
      'bir avuç|kutu hap|ilaç içtim|içti|yuttu|yuttum|aldım|aldı|yutmuş|içmiş, ' +
      'uyku hapları|hapı|ilacı|ilaçları hepsi|hepsini|bitmiş|içmiş|içti|yuttu, boş ilaç şişesi|kutusu, ' +
      'fazla doz|dozda, aşırı doz|dozda, asiri doz, overdoz, ' +
      'ilacı yanlış|fazla|iki verdim|verdik|dozda bebeğe|çocuğa?, ' +
      'ilacı|ilacını beş|dört|üç|iki|çok kere|defa|fazla içmiş|içti|almış, pil yutmuş|yutmus, düğme pil, ' +
      'pili yuttu|yutmuş, mıknatıs yuttu|yutmuş, ' +
      'mantardan|mantar zehirlendi|zehirlendik|zehirlenme|kusuyoruz|kusuyor|kustu|yedik|yedi|yedim|hastalandık, ' +
      'zehirlendik, zehirlenmiş, zehirlendi galiba, zehir içmiş|içti|yuttu|yutmuş|yemiş|yuttum|içtim|verdiler|koydu, ' +
      'fare zehiri|zehri|zehrini|ilacı|ilacını yemiş|yedi|yuttu|içti|içmiş|yutmuş|sanmış, ' +
      'böcek|arı|tarım|ot ilacı içti|içmiş|yuttu|soludum|soludu|yutmuş, ' +
      'soba|kombi|şofben|mangal zehirledi|zehirlendi|zehirledi|başımız|sersemledik|sersemledi|bayıldı|bayılttı, ' +
      'sobadan|kombiden|mangaldan|gazdan|dumandan zehirlendi|zehirlendik|başımız|sersemledik|başım, ' +
      'gazdan zehirlendik|bayıldı|bayıldık, ağzı|ağzından|ağzında köpürüyor|köpürdü|köpük|köpükler|kopuk, ' +
      'yaprak|meyveden|meyve|bitki|çiçek zehirli, zehirli bir? bitki|mantar|meyve|yılan|yedi, ' +
      'bahçedeki meyveden|bitkiden|mantardan|yapraktan yedi|yemiş kusuyor|kustu|kusuyo|gözleri?, ' +
      'bulaşık tableti|tabletini|kapsülü|kapsülünü ısırdı|ısırmış|yedi|yemiş|yuttu|yutmuş, ' +
      'çamaşır kapsülü|kapsülünü ısırdı|yedi|yuttu|patlattı, iki temizlik malzemesini karıştırdım, ' +
      'deterjanları|çamaşır suyuyla karıştırdım boğazım|nefesim|gözüm|yandı?, ' +
      'sigara yuttu|yemiş|yuttu|sıvısını|likit|likidini, civayı ağzına|yuttu|yutmuş, ' +
      'haplarını|ilacını|ilaçlarını şeker diye|sanmış, ' +
      'mangalı|mangal içerde|içeride|evde yaktık|sersemledi|sersemledik, ' +
      'başımız dönüyor kombi|kombiden|sobadan|gazdan|gaz, antifriz|tiner|asit içen|içti, ' +
      'hap aldı|içti titriyor|bayıldı|uyanmıyor|kusuyor, konserve yedik|yedi çift|kusuyoruz|görüyor, antigifcentrum, ' +
      'zehir danışma, zehir merkezi',
    homeless_tonight:
      'evsiz, evsizim, kalacak yerim yok, kalacak yer yok, yatacak yerim yok, uyuyacak yerim yok, ' +
      'bu gece nerede kalabilirim|uyuyabilirim|yatabilirim, bu gece kalacak|yatacak|uyuyacak yer, ' +
      'sokakta kaldım|uyuyorum|yatıyorum|kalıyorum, dışarıda uyuyorum|yatıyorum, arabada uyuyorum|yatıyorum, ' +
      'evden atıldım|attılar|kovuldum, ev sahibi beni attı|kovdu, gece barınağı, barınak, ' +
      'bu gece|akşam|aksam sokakta|dışarıda|disarda|dışardayım|sokaktayım|sokaktayız|açıkta|acikta|dışardayız|parkta|garda|istasyonda, ' +
      'bu gece|akşam|aksam|bugün nereye|nerede|nerde gideyim|gideceğim|yatacağım|uyuyacağım|kalacağım|kalayım|yatayım|uyuyayım|yatalım|yatacaz|kalacam|gidicem|kalicam|geçireyim, ' +
      'gece nerede|nerde|nereye kalacağım|uyuyacağım|yatacağım|kalayım|gideyim|geçireyim, ' +
      'geceyi nerede|nerde|sokakta|dışarıda geçireyim|geçireceğim|geçirdim|geçiriyorum, ' +
      'kalacak|yatacak|uyuyacak|gidecek|sığınacak yerim|yerimiz|yer yok|kalmadı, ' +
      'yatacak|kalacak|uyuyacak yer acil|bu|hemen|lazım|arıyorum|yok|yoktu, gidecek yerim|yerimiz|yer|kimsem yok, ' +
      'kalacak|yatacak|uyuyacak bir? yer|yatak|köşe|yere lazım|ihtiyacım|acil|bu, gece için bir? yatak|yer, ' +
      'sokakta|sokaktayım|sokaktayız|parkta|garda|istasyonda|otogarda|köprü|kaldırımda|camide|metroda|çadırda|merdiven|arabada|dışarıda|disarda|dışarda|havaalanında kaldık|yatıyoruz|uyuyoruz|yatıyom|uyuyom|kalıyoruz|yaşıyorum|yatıyorum|uyuyorum|kalıyorum|geceliyorum|geceledik|sabahlıyorum|yatiyorum|uyuyorum|yatiyoz|yasiyorum, ' +
      'sokaktayız çocuklarla|bebekle|şu|gidecek, ' +
      'çocuklarla|bebekle|hepimiz|ailece sokaktayız|sokaktayiz şu|gece|kaldık|gidecek, ' +
      'sokaktayım şu|gece|gidecek|nereye|kaldım, dışarıda kaldım|kaldık|kaldılar|uyuyamam, dışarda kaldım|kaldık, ' +
      'disarda kaldim|kaldik, açıkta kaldım|kaldık|kaldi, karton üstünde|üzerinde|serdim|serip, ' +
      'köprü altında|altındayım|altındayız, merdiven altında uyuyorum|yatıyorum, banka önünde uyuyorum, ' +
      'evden kovdu|kovdular|kovuldum|attı|atildim|atıldık|kovuldu beni|bizi|bugün|şimdi|gidecek?, ' +
      'evden çıkardılar|çıkardı bugün|şimdi|dışardayız, evden attılar|atıldım|kovdular|kovuldum, ' +
      'bizi|beni kapının|kapı önüne koydu|koydular|attı|attılar, ' +
      'ev sahibi kilidi|kapıyı|bizi|beni|eşyaları|eşyalarımızı değiştirdi|attı|kovdu|çıkardı|sokağa, ' +
      'kilidi|anahtarı değiştirmiş|değiştirdi dışardayız|giremiyorum|giremiyoruz|sokaktayız, ' +
      'eşyalarımız|eşyalarım|eşyalar|valizlerimiz|çantalarımız kaldırımda|sokakta|dışarıda|kapıda duruyor|kaldı|yığılı?, ' +
      'valizimle|bavulumla|valizle|bavulla sokaktayım|sokakta|parktayım|dışarıdayım|istasyondayım|garda, ' +
      'icra|polis evi|evden boşalttı|çıkardı|attı bugün|dışardayız|şimdi?, ' +
      'ev yandı gidecek|kalacak|yer|dışardayız|sokaktayız, barınak dolu|almadı|yok|telefonu|adresi|nerede|lazım, ' +
      'gece barınağı|barınağına|yurdu, samusocial, samu social, nachtopvang, kampa almadılar|almadı|yer, ' +
      'kampta yer yok|kalmadı, fedasil almadı|yer|bizi, ' +
      'yurttan|kamptan çıkardılar|attılar|çıkarıldım|atıldım|kovuldum|kovdular, ' +
      'arkadaşım|arkadaş artık|bugün|son kalma|gece|git|istemiyor dedi, ' +
      'hamileyim sokakta|dışarıda|parkta|garda uyuyorum|yatıyorum|kaldım, ' +
      'bebekle|çocuklarla sokakta|garda|dışarıda|arabada kaldık|yatıyoruz|uyuyoruz, ' +
      'otel|otele param|paramız yok|bitti, uyuyacak yatak|yer|köşe, yerim yurdum yok, yersiz yurtsuz, ' +
      'evim yok|barkım|yurdum sokakta|yer|gece|kalacak|nereye, ' +
      'soğukta|ayazda|karda dışarıda|sokakta|yatıyoruz|uyuyoruz|donuyoruz|donacağız, son gece dedi, ' +
      'bu gece bir? yatak|yer lazım|acil|arıyorum, soğuk dışarda|dışarıda|disarda uyuyamam|uyuyamayız|yatamam|donarım',
    trafficking:
      'insan ticareti, insan kaçakçılığı, patron|patronum pasaportumu aldı|vermiyor, ' +
      'pasaportumu aldı|aldılar|vermiyor, zorla çalıştırıyor|çalıştırılıyorum|çalıştırıyorlar, parasız çalıştırıyor, ' +
      'maaşımı vermiyor bırakmıyor, fuhuşa zorluyor|zorlanıyorum, köle gibi, sömürülüyorum, zorla dilendiriyorlar, ' +
      'kaçakçıya borcum, patron bizi kilitliyor, ' +
      'pasaportumu|pasaportumuzu|pasaportlarımızı|pasaportları|kimliğimi|kimliklerimizi|kağıtlarımı|kağıtlarımızı|evraklarımı|belgelerimi|oturumumu patron|patronum|patronda|usta|adam|hanım|ağa|elinde|onda|aldı|aldılar|saklıyor|tutuyor|kasada|vermiyor|vermiyorlar|alıkoydu geri?, ' +
      'patron|patronum|usta|adam|hanım|çalıştığım kimliğimi|kimliklerimizi|kağıtlarımı|pasaportları|pasaportumu|pasaportlarımızı saklıyor|aldı|vermiyor|tutuyor|almış|kilitledi, ' +
      'kağıtlarımız|kağıtlarım|pasaportum|pasaportlar|pasaportlarımız|kimliğim|kimligim|pasaportumuz onda|onlarda|patronda|ustada|kasada|elinde, ' +
      'borcum|borç|borcun|borcumuz bitene|bitince|ödeyene|bitmeden|ödeyinceye kadar|kağıtlarımı|bırakmıyor|bırakmıyorlar|salmıyor|salmıyorlar|vermiyor|vermiyorlar|geri, ' +
      'kaçakçıya borçluyum|borcum|borcumu|borç|ödemek|çalışıyorum, yol paramı|parasını ödeyene|saydılar|sayıyorlar, ' +
      'borcum bitmiyor, borç her ay büyüyor|artıyor bırakmıyor|salmıyor|çalışıyorum?, ' +
      'zorla çalıştırıyo|çalıştırıyolar|calistiriyorlar|calistiriliyorum|çalışıyoruz|çalıştırılıyoruz, ' +
      'zorla dilendiriyor|dilendiriyorlar|hırsızlık|çaldırıyor|çaldırıyorlar|uyuşturucu|sattırıyor|taşıtıyor|taşıtıyorlar|fuhuş|soyunuyorum|satıyorlar|yatırıyor|yatırıyorlar, ' +
      'dilendiriyor, dilendiriyorlar, hırsızlık yaptırıyor|yaptırıyorlar, ' +
      'uyuşturucu taşıtıyor|taşıtıyorlar|sattırıyor|sattırıyorlar, fuhuş yaptırıyor|yaptırıyorlar|zorla|zorluyor, ' +
      'fuhuşa|fuhusa zorluyo|zorluyorlar|zorlandım|zorladılar|sürükledi, ' +
      'beni|bizi|kızı|kızları erkeklere|adamlara|adama|müşteriye satıyor|satıyorlar|sattılar|sattı|pazarlıyor|pazarlıyorlar|veriyor|veriyorlar, ' +
      'otelde|evde|barda|masaj erkeklere|müşteriye|zorla|salonunda|tutuluyor satıyor|satıyorlar|çalıştırıyor|tutuluyor|tutuyorlar, ' +
      'müşterilerle|erkeklerle|adamlarla yatmam|yatmaya|yatırıyor|yatırıyorlar|yatmamı zorluyor|zorluyorlar|istiyor, ' +
      'bara kapattılar|sattılar|düşürdüler, pezevenk, ' +
      'patron|usta|bizi|işyeri|kapıyı kilitliyor|kilitliyorlar|kilitledi|kitliyor bizi|üstümüze|beni|dışardan?, ' +
      'bizi|beni kilit|kapalı altında|tutuyor|tutuyorlar|tutuluyoruz, ' +
      'bizi kilitliyorlar|kilitliyor|dövüyorlar çalıştırıyor?, ' +
      'çıkmamız|çıkmamıza|çıkmama|dışarı yasak|izin yok|vermiyor|vermiyorlar|çıkamıyoruz patron|işyeri|kapıda|baraka|atölye|çalıştığım, ' +
      'çalıştığım evden|ev|yerden çıkmama|çıkamıyorum|çıkmam izin|yasak|bırakmıyor|bırakmıyorlar?, ' +
      'bırakmıyorlar işten|gitmeme|beni|ayrılmama çalışıyorum|para|maaş, ' +
      'para|maaş|maaşımı|paramı|kuruş vermiyor|vermiyorlar|almadım|ödemiyor bırakmıyor|bırakmıyorlar|salmıyor|kaçarsam|birakmiyolar|pasaport|kilitli, ' +
      'parasız çalıştırıyor|çalıştırıyorlar|çalışıyorum bırakmıyor|bırakmıyorlar|kilitli|pasaport?, ' +
      'bedavaya çalıştırıyor|çalıştırıyorlar|çalışıyorum kaçamıyorum|zorla?, ' +
      'kaçarsam|kaçarsan|konuşursam|gidersem aileme|ailene|ailemi|aileni|annemi|evimizi|öldürürler|bulurlar zarar|öldürür|yakarız|yakarlar|biliyoruz|yaparız|verecekler|verirler|öldürürler?, ' +
      'polise gidersen|gidersem sınırdışı|atarlar|deport|hapis olursun|ederler|diyor?, ' +
      'köle gibi|muamelesi|olarak|gibiyim|gibiyiz çalışıyorum|çalışıyoruz|çalıştırıyor|çalıştırıyorlar?, ' +
      'hizmetçi olarak|gibi hapsetti|kapattı|tutuyor|tutuyorlar|çalıştırıyor|kilitli, ' +
      'telefonumu|telefonlarımızı da? aldılar|aldı gizlice|kilitli|çalışıyorum|çalıştırıyor|gizli, ' +
      'kazandığım|kazandığımı|paramı hepsini|her|elimden|bütün alıyor|alıyorlar zorla?, onun malıymışım|malıyım, ' +
      'beni sattılar|satacaklar|sattı, başka adama sattı|sattılar, ' +
      'böbreğimi|böbreğini|organ|organımı ver|istiyor|istiyorlar|satacaklar|mafyası, ' +
      'insan tacirleri|taciri|tacirinin|kaçakçısı|kaçakçıları elindeyim|elinde|tutuyor|bırakmıyor?, insan kacakcisi, ' +
      'sömürüyorlar|sömürüyor bizi|beni, büyü|juju yaptılar|yapıldı kaçarsam|ödemek|parayı, payoke, pag asa, ' +
      'bizi barakaya|depoya|eve doldurdular|kapattılar|kilitlediler, kimse çıkamaz|çıkamıyor izinsiz|kapıda, ' +
      'başkalarıyla|başka|arkadaşlarıyla yatırıyor|erkeklerle|yatmamı|yatırıyorlar, ' +
      'kapıda adam|adamlar var|bekliyor çıkamıyoruz|yasak|çıkmamız, çıkmamız yasak kapıda, ' +
      'beni getiren adam sahip|sahibi|borç, seks|porno videosu|filmi çektirip|çektiriyor|çektiriyorlar, ' +
      'kilit altında tutuyor|tutuyorlar|tutuluyor|kızları?, ' +
      'annemin|ailemin|anamın evini|köyünü yakarız|yakarlar|yakacaklar, ' +
      'kamyona bindirip|bindirecekler|bindirdiler başka|götürecekler, izin|maaş yok çıkış|çıkmak yok|yasak, ' +
      'eve hapsetti hanım|patron|hizmetçi, hanım|hizmetçi beni eve? hapsetti|kapattı|kilitledi',
    emergency:
      'evim|evi|daire|dairem|dairemiz|mutfak|mutfağım|mutfağımız|bina|binamız|apartman|apartmanımız|oda|odam yanıyor|yaniyor, ' +
      'evde|evimde|evimizde|mutfakta|binada|bizde|apartmanda yangın, ev|evim|evimiz|bina alevler|alev içinde|aldı, ' +
      'nefesi durdu|yok|kesildi, solunumu durdu|yok, soluk almıyor|alamıyor|alamıyorum, nefes alamaz, ' +
      'nefes almıyor|alamıyor|alamıyorum, bilinci kapalı|yok, bayıldı uyanmıyor, uyanmıyor, kalp krizi, ' +
      'felç geçiriyor, çok kan kaybediyor, kanaması var, kanıyor çok, yangın var, ev yanıyor, evimiz yanıyor, ' +
      'ambulans, elinde bıçak|silah, beni öldürecek, öldürmek istiyor beni, beni öldürmek, vuruldu, hayati tehlike, ' +
      'ağır kaza, göğsüm ağrıyor, göğüs ağrısı, boğuluyor, gaz kokusu, imdat, yangın çıktı|başladı|oldu|büyüyor, ' +
      'yangin var|cikti, yangın yangın, ' +
      'evimiz|evim|ev|mutfak|oda|bina|perde|araba|çatı|fritöz|tava|yatak|apartman yaniyor|yanıyo|tutuştu|alev|alevler|tutustu, ' +
      'alev aldı|alıyor|çıkıyor|çıktı|çıkıyo, alevler çıkıyor|sardı|büyüyor|içinde, ' +
      'duman doldu|dolu|çıkıyor|geliyor|geliyo|içinde|boğuluyoruz|altı, her yer|yeri|taraf duman|alev|kan|kanlar, ' +
      'itfaiye lazım|çağırın|gelsin|acil|çağır, ' +
      'nefes almiyo|alamiyor|almiyor|alamiyo|alamiyorum|alamıyo|alamıyom|almıyo|alamıyoruz|veremiyor|darlığı, ' +
      'nefesi kesildi|kesiliyor|yok|durdu|gidiyor, nefessiz kaldı|kalıyor, mosmor oldu|kesildi, ' +
      'dudakları|yüzü|rengi|suratı morardı|mosmor|mor|bembeyaz|sapsarı|gitti, soluğu yok|kesildi|durdu, ' +
      'bilincini kaybetti|yitirdi, bilinci yok|kapalı|gitti|kapandı, ' +
      'bayıldı kendine|ayılmıyor|kalkmıyor|uyanmıyor|yerde|cevap, bayildi uyanmiyor|ayilmiyor|kalkmiyor, ayılmıyor, ' +
      'ayilmiyor, uyandıramıyorum|uyandıramıyoruz, uyanmıyo, uyanmiyor, kendinde değil, kendine gelmiyor, ' +
      'yere yığıldı|düştü kalkmıyor|kıpırdamıyor|hareketsiz|cevap?, yere yığıldı|yigildi, ' +
      'yerde yatıyor hareketsiz|kalkmıyor|kan|cevap|bilinci|baygın|kıpırdamıyor, ' +
      'cevap|tepki vermiyor gözleri|yerde|yatıyor|sandalyede|kıpırdamıyor, kıpırdamıyor, kipirdamiyor, tepki vermiyor, ' +
      'nöbet geçiriyor|geçirdi, sara nöbeti, havale geçiriyor|geçirdi, titriyor gözleri kaydı, gözleri kaydı, ' +
      'kalbi durdu|duruyor|sıkıştı, kalp durdu, kriz geçiriyor|geçirdi|geçiriyo, felç oldu|iniyor|geçiriyor|geçirdi, ' +
      'inme indi|iniyor|geçiriyor, beyin kanaması, ağzı|yüzü yamuldu|kaydı|eğrildi|yamulmuş|çarpıldı, ' +
      'bir tarafı|yanı tutmuyor|uyuştu|felç, dili dolaşıyor|tutuldu ağzı|yüzü|kolu, ' +
      'göğsüm|göğsümde|göğsü|göğsünde|gogsum|gogsumde sıkışıyor|baskı|ağrıyor|ağrı|yanıyor|fil|sıkışma|agriyor|agri kolum|kolu|terliyorum|nefes?, ' +
      'sol kolum|kolu uyuştu|uyuşuyor|ağrıyor|ağrıyor, göğüs agrisi|sıkışması, ' +
      'kan kaybediyor|kaybediyorum|durmuyor|fışkırıyor|içinde|durduramıyoruz|durduramıyorum|gölü|fiskiriyor, ' +
      'kanaması|kanama durmuyor|var|çok|şiddetli, kanıyor çok|durmuyor, ' +
      'çok kan|kanıyor|kanama kaybetti|var|aktı|geliyor|akıyor|kaybediyor?, damarı|damar kesildi|kesti|fışkırıyor, ' +
      'parmağı|eli|kolu|bacağı|parmağım|elim koptu|kapıldı|sıkıştı makineye|makinede|kan, parmağı|parmağım koptu, ' +
      'makineye sıkıştı, elektrik çarptı|carpti, cereyana kapıldı, ' +
      'araba|kamyon|otobüs|tren|motor|tramvay çarptı|carpti|ezdi|çarpmış, kaza yaptık|geçirdik|gecirdik, ' +
      'kaza oldu|yaptı|var yaralı|sıkıştı|çıkamıyor|yardım|ambulans, trafik kazası yaralı|oldu|yaptık|geçirdik, ' +
      'yaralı var, ağır yaralı|yaralandı|yarali, iş kazası oldu|ağır|düştü, ' +
      'iskeleden|çatıdan|balkondan|merdivenden|camdan|pencereden|kattan|damdan düştü|düşmüş|dustu|yuvarlandı, ' +
      'suya|denize|havuza|kanala düştü|dustu|atladı çıkmıyor|boğuluyor|yok?, boğuluyor|boğuldu|boguluyor|boguldu, ' +
      'boğazına takıldı|kaçtı|tıkandı|bir, boğazı kapandı|kapanıyor, nefes borusu tıkandı|kaçtı, ' +
      'arı soktu nefes|şişti|boğazı, boğazı|boğazım şişti|kapanıyor nefes|kapanıyor, alerjik şok, alerji şoku, ' +
      'kaynar|kızgın su|yağ|suyu döküldü|dökülmüş|yandı|üstüne|haşlandı, haşlandı bebek|çocuk, ' +
      'bebek|çocuk|kızım|oğlum haşlandı, bıçakla saldırdı|saldırıyor|geldi|geliyor|yaraladı|kapıda|bekliyor, ' +
      'bıçaklı|silahlı|satırlı|baltalı adam|biri|kişi|saldırgan, elinde bıçak|silah|satır|tabanca|balta|bicak, ' +
      'bıçak çekti|dayadı, silah dayadı|çekti|sıktı|sıkıyor|sesi|sesleri|patladı, ' +
      'silahla geldi|geldiler|vurdular|tehdit|vurdu, ateş ediyor|ediyorlar|açtı|açtılar|açıyorlar|edildi, ' +
      'kurşun yedi|sıktı|sıkıyorlar, vurdular beni|onu|birini|kardeşimi|abimi, ' +
      'beni|onu|birini|abimi|kardeşimi|arkadaşımı|oğlumu|babamı bıçakladı|bıçakladılar|bıçaklamış|bicakladilar|bicakladi, ' +
      'biri|abim|kardeşim|oğlum|arkadaşım|kocam|adam bıçaklandı, ' +
      'kapıyı|kapımı kırıyor|kırıyorlar|kırmaya|zorluyor|zorluyorlar|kırdılar, ' +
      'hırsız evde|girmeye şu|hala|saklandım|çalışıyor, hırsız içerde|içeride|icerde, ' +
      'eve giriyorlar|girmeye|girecekler, evde biri|yabancı var|dolaşıyor saklandım|saklanıyorum|korkuyorum, ' +
      'gaz kokuyor|kaçağı|sızıntısı|kaciyor|kaçırıyor|kokusu|kokuyo, doğalgaz kokusu|kaçağı|kokuyor, ' +
      'patlama oldu|sesi, patladı kombi|tüp|gaz|bina|tüp, tüp patladı, bina çöktü|yıkıldı|sallandı, ' +
      'doğum başladı|geliyor evde|evdeyiz|bebek, suyum geldi|suyu|patladı, ' +
      'bebek geliyor|çıkıyor evde|evdeyiz|yetişemeyiz|şimdi, sancısı başladı|sıklaştı doğuruyor|bebek, ' +
      'evde doğuruyor|doğuruyorum|doğum, hamile|hamileyim kanıyor|kanama|kanaması|kanıyorum çok?, ' +
      'ambulans çağır|çağırın|lazım|gelsin|gönderin|acil|ambülans, ambulansı|ambulans ara|arayın, ambülans, anbulans, ' +
      '112 çağır|çağırın|ara|arayın|lazım|gelsin, yüz on iki, ' +
      'yardım edin ölüyor|ölüyorum|yanıyor|boğuluyor|kan|nefes|bayıldı|düştü, ' +
      'öldürüyorlar|öldürüyor|öldürecekler beni|bizi|onu|imdat, ' +
      'beni|bizi öldürücek|öldürücekler|oldurecek|oldurecekler, şekeri düştü|çok|bayıldı|komada, komaya girdi, ' +
      'komada yatıyor|kendinde, asansörde kaldık|kaldı fenalaştı|nefes|bayıldı, fenalaştı, fenalasti, ' +
      'mahsur kaldık|kaldım|kaldı, çıkamıyoruz|çıkamıyorum duman|yangın|kapı|alev|ateş, kurtarın bizi|beni|onu|çocuğu, ' +
      'can veriyor|çekişiyor, can çekişiyor, ölmek üzere, ölüm tehlikesi, hayatı|hayatım|hayatımız tehlikede, ' +
      'ben|biz|çok|şu tehlikedeyim|tehlikedeyiz, ölüyorum|ölüyor yardım|imdat|kurtarın|ambulans|koşun, ' +
      'yardım edin ölüyorum|ölüyor|ölüyoruz',
  },
  figurative:
    'arkadasinda|arkadaşında|arkadasinin|arkadaşının|babaannesinde|anneannesinde|dedesinde|kuzeninde|teyzesinde|halasinda|halasında evinde? kaliyor|kalıyor|kalacak|kalabilir|uyuyacak|yatacak|kalsin|kalsın, ' +
    'okula|ise|işe|kampa|tatile|universiteye|üniversiteye|köye|koye|memlekete|kursa|antrenmana|arkadasina|arkadaşına gitti|gittiler|gidiyor|gitmis|gitmiş, trafik|sıcak|sicak|soğuk|soguk|ödevler|odevler|fiyatlar|stres|sınav|sinav bu? beni|bizi? oldurecek|öldürecek|oldurdu|öldürdü|oldurur|öldürür|olduruyor|öldürüyor, açlıktan|acliktan|gülmekten|gulmekten|yorgunluktan|susuzluktan|meraktan|sıkıntıdan|sikintidan|uykusuzluktan ölüyorum|oluyorum|öldüm|oldum|öldük|olduk|ölüyoruz|oluyoruz|ölecegim|olecegim, vakit|zaman öldürmek|oldurmek|öldürüyorum|olduruyorum|öldürecek|oldurecek, ' +
    'nefes kursu|dersi|egzersizi|egzersizleri|teknikleri|çalışması, ' +
    'midem|mide|gözlerim|boğazım|lamba|ışık yanıyor|yanması, içim yanıyor, gülmekten öldüm|ölüyorum|öldük, ' +
    'ölüyorum|öldüm gülmekten|açlıktan|yorgunluktan|sıkıntıdan|soğuktan, açlıktan ölüyorum|öldüm, acımdan ölüyorum, ' +
    'pil|şarj|batarya bitti|öldü, telefon öldü|kapandı, sıkıntıdan ölüyorum|öldüm, yorgunluktan ölüyorum|öldüm, ' +
    'meraktan ölüyorum|çatlıyorum, zaman öldürmek, vakit öldürmek, ölümüne, bayıldım buna, soğuktan ölüyorum, ' +
    'hayvan barınağı, pilim|pili|pilin|şarjım|şarjı|bataryam bitti|öldü|bitiyor|bitmek, ' +
    'telefonum|telefonumun|bilgisayar|bilgisayarım|laptop öldü|bitti|kapandı|yandı|şarjı, ' +
    'açlıktan ölücem|öleceğim|ölcem|geberiyorum|bayılacağım|bayılıyorum|ölüyoruz, ' +
    'acimdan|acliktan oluyorum|olucem|oldum|öldüm, yorgunluktan ölüyoruz|ölücem|bayılacağım|geberiyorum|bayılıyorum, ' +
    'gülmekten|gulmekten öldük|ölüyorum|öldüm|ölücem|oldum|kırıldım|yarıldım|bayıldım, ' +
    'sıkıntıdan ölücem|patladım|patlıyorum|patlayacağım|geberiyorum, can sıkıntısından öldüm|ölüyorum|patladım, ' +
    'meraktan öldüm|ölüyorum|ölücem, soğuktan öldüm|ölücem|donuyorum|donduk|öldük|ölüyoruz, ' +
    'sıcaktan öldüm|ölüyorum|ölüyoruz|bayıldım|bayılacağım|öldük|yandık|boğuluyoruz, ' +
    'susuzluktan öldüm|ölüyorum|yanıyorum, utancımdan öldüm|ölüyorum|ölecektim, ' +
    'heyecandan öldüm|ölüyorum|ölücem|ölecektim, stresten öldüm|ölüyorum|ölücem, korkudan öldüm|ölüyordum|ödüm, ' +
    'özlemekten öldüm, özlemden ölüyorum, uykusuzluktan ölüyorum|öldüm, uykudan ölüyorum|öldüm|bayılıyorum, ' +
    'öldüm bittim, bittim öldüm, işten öldüm, çalışmaktan öldüm|ölüyorum, ' +
    'ölümüne seviyorum|çalışıyorum|yorgunum|sıkıcı, ölesiye yorgunum|korkuyorum|merak|sıkıldım, ' +
    'öldürücü fiyat|fiyatlar|sıcak|soğuk, ' +
    'trafik|fiyatlar|fiyat|sıcak|soğuk|ayakkabı|ödev|iş|bürokrasi|stres beni|bizi|insanı öldürecek|öldürüyor|öldürür|bitirdi|mahvetti, ' +
    'topuklu ayakkabı beni, ' +
    'annem|babam|karım|kocam|hoca|öğretmen|patron beni öldürecek|öldürür|gebertecek karnem|notum|geç|haha|şaka|kırdım|unuttum|vazoyu|telefonu|sınav|bu, ' +
    'karnem|notlarım kötü annem|babam öldürecek|öldürür?, öldürecek beni karnem|geç, bayıldım buna|bu|bayıldım, ' +
    'çok bayıldım, bayıldım yemeğe|kursa|derse|sese|renge|elbiseye|size|sana, ' +
    'bayılıyorum buna|yemeğe|çikolataya|sana|müziğe|kahveye, bomba gibi|gibiyim|haber|parti|fikir|çorba|hazırlık, ' +
    'bu çorba|yemek|parti bomba, zehir gibi|hafiye|gibiyim|acı, zehir zemberek, acı biber yaktı|yandı, ' +
    'biber ağzım|ağzımı yandı|yaktı, ağzım yandı, dilim yandı, canım yandı biraz|iğne, başım yandı, başı yandı, ' +
    'para yaktım|yakıyor, çok yakıyor araba|kombi|elektrik, ' +
    'kombi|soba|ocak|kalorifer|petek|fırın|sigorta|ekran|far|ampul|ışıklar yanıyor|yanmıyor|yaniyor|yanmiyor|yandı|yandi|yanıp, ' +
    'mum|mumlar|lambası yanıyor|yanmıyor|yakmak|yakmam, lamba|lambalar|ışık yanmıyor|yandı|yanmiyor|yanıp, ' +
    'güneşten|güneşte yandım|yandık|yanmış|yandı, ' +
    'midem|boğazım|gözüm|gözlerim|yüzüm|ayaklarım|cildim|gırtlağım yandı|yaniyor|yanmış|yanıyo, mide yanması, ' +
    'midem kötü yanıyor, yangın alarmı|merdiveni|söndürücü|söndürme|tatbikatı|çıkışı|tüpü|sigortası|eğitimi, ' +
    'yangın alarm testi|denemesi|pili, itfaiye gezisi|şenliği|günü|müzesi|olmak|arabası, itfaiyeci olmak, ' +
    'ilk yardım kursu|eğitimi|dersi|çantası, ' +
    'nefes kursu|dersi|egzersizi|egzersizleri|teknikleri|çalışması|terapisi|seansı|egzersizine, ' +
    'nefes alıp verme|egzersiz, nefes almak istiyorum biraz|parkta|doğada, bir nefes alayım|almak|aldım, ' +
    'nefes kesici, nefesimi tuttum, ' +
    'fare zehri|zehiri|zehirini|zehrini|ilacı nereden|nerede|nerden|satılıyor|alınır|kaç|almak|satan, ' +
    'zehir nereden alınır, ' +
    'karınca|böcek|hamamböceği|fare|sinek ilacı|zehri nereden|nerede|alınır|satılıyor|almak|önerir, ' +
    'böcek ilacı kaç|nereden|lazım, çamaşır suyu lekeyi|leke|nerede|alacağım|almak|nereden|kokusu|ucuz|çıkarır, ' +
    'deterjan nereden|ucuz|indirim|hangi|markası|almak|alacağım|alerjisi, hap yazdırmak|yazdıracağım, ' +
    'ilacımı|ilaçlarımı|haplarımı yazdırmak|yazdıracağım|unuttum|almayı|nereden, ilaç içtim ama geçmedi, ' +
    'ağrı kesici içtim|aldım, vitamin hapı|hapları|içtim|alıyorum, doğum kontrol hapı, ' +
    'karate|boks|judo|tekvando|güreş|savunma dersi|kursu|sporu|salonu|antrenmanı, ' +
    'kendini savunma kursu|dersi|eğitimi, boks kursu|kulübü, topa vurdu|vuruyor|vurmak, kafamı vurdum|çarptım, ' +
    'kapıya vurdum|vuruyor, davul vuruyor, saate vurdu, vurucu, kafayı vurup yattım, ' +
    'hayvan|kedi|köpek barınağı|barınağından|barınağına, sığınak, ' +
    'kampta|kamp gece|çadırda|gezi kalmalı|kalıyor|kalıyoruz|çadır tatilde|izci|gezi, çadır kampı|tatili, ' +
    'izci kampı, tatilde çadırda|kampta|karavanda kalıyoruz|kaldık|uyuyoruz|yatıyoruz, yıldızların altında uyumak, ' +
    'misafirlere|misafir için yatak|yatacak|yer, evsizlere yardım|çorba|gönüllü|destek|yemek, ' +
    'evsizler için gönüllü|yardım|yemek|toplamak, ' +
    'kan bağışı|tahlili|vermek|testi|grubu|şekeri|bağışlamak|aldırmak|verdim, kan ter içinde, kanım kaynadı, ' +
    'kanı kaynıyor, kan kırmızı, silah gibi, oyuncak tabanca|silah|bıçak, su tabancası, ' +
    'bıçak|makas bileme|bileten|bilemek|bilettirmek|takımı|seti|seti, mutfak bıçağı|bıçakları, ekmek bıçağı, ' +
    'bıçak sırtı, cehennem gibi sıcak, işkence gibi ders|sıra|iş|beklemek, kabus gibi gün|trafik|hafta, idam etmek, ' +
    'film|dizi|kitap|roman|oyun intihar|cinayet|ölüm|savaş|polisiye hakkında|filmi|konulu|var, ' +
    'cinayet romanı|filmi|dizisi|masası, intihar filmi|sahnesi|önleme|konulu|haberi, ' +
    'şiddet konulu|hakkında|önleme toplantı|seminer|toplantısı|semineri|bilgilendirme|kursu|eğitimi?, ' +
    'vakit öldürmek|öldürüyorum|öldürmeye, zaman öldürüyorum|öldürmeye, ' +
    'bitkim|bitkiler|çiçek|çiçeğim|çiçeklerim|balık|balığım öldü|ölüyor|kurudu, motor yandı, sigorta attı, ' +
    'mahvoldum sınavda|derste, mezara sokacak, bu bürokrasi mezara|öldürür, ölü sezon, ölü saat, canlı ölü, ' +
    'ölü gibi yorgunum|uyudum|yattım|uyuyorum, kalbim kırıldı|kırık, kalp kırdı, kalbimi kırdı, ' +
    'kalbim duracaktı sevinçten|heyecandan|az, kalp krizi geçirecektim|geçiriyordum|geçirtecek, kriz geçirtecek, ' +
    'tansiyonum çıktı sinirden, kafayı yedim|yiyeceğim|yiyicem, çıldıracağım, delireceğim, deliricem, ' +
    'geberiyorum yorgunluktan|uykudan|açlıktan|sıkıntıdan, uykum var geberiyorum, dertten öldüm, kavga dövüş film, ' +
    'montu|montum|çantası|çantam|ayakkabısı|oyuncağı|oyuncağım|anahtarım|anahtarı|telefonu|telefonum|beresi|eldiveni|şapkası|kitabı|bisikleti|kartı kayboldu|kayıp|kaybolmuş|yok, ' +
    'telefon|telefonum|anahtarım|anahtar|tablet suya|denize|tuvalete düştü|dustu, ' +
    'konsolosluk|elçilik|belediye pasaportumu|kimliğimi|kartımı aldı|aldılar, trafikte kaza olmuş|oldu, ' +
    'tren|otobüs|trafik kazası yüzünden geç, kartopu savaşı, su savaşı',
};
