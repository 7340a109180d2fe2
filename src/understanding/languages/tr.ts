import type { Lexicon } from '../lexicon.ts';

export const tr: Lexicon = {
  language: 'tr',
  stopWords:
    'ben sen o biz siz onlar bana sana ona bize size onlara beni seni onu bizi sizi benim senin onun bizim sizin bu şu bunu şunu bir ve veya ya da de ama fakat çünkü için ile gibi kadar göre sonra önce var yok mi mı mu mü misiniz mısınız musunuz müsünüz miyim mıyım midir ' +
    'ne neden niçin kim hangi nasıl istiyorum istiyoruz ister isterim istemek lazım gerek gerekiyor gerekli olur olarak oluyor olan şey çok az daha en her hiç biraz lütfen acaba merhaba selam bilgi soru sormak söyler söyle ediyorum edebilir miyiz yapabilir yapmak yapmam ' +
    'edebilirim yapabilirim alabilirim alabilir almak alırım bilmek bilgi hakkında diye ise değil ki burada burası orada bende sizde arıyorum bulmak bulabilirim bulurum gün günü günleri mısın misin sizin sunuyorsunuz mevcut neler nelerdir nedir',
  negations: 'değil yok hiç asla olmasın',
  pleas: 'yardım yardim imdat acil hemen şimdi lütfen çabuk edin et',
  speakWords:
    'yaz yazın yazar mısın mısınız konuş konuşun konuşur konuşuyor konuşmak cevap ver verin dil dili değiştir değiştirin seç olarak istiyorum lütfen ben sen siz musun musunuz olsun devam et edelim edin anlıyorum sadece bilen var mı yazabilir misiniz misin konuşabilir miyiz merhaba biliyor bana',
  commands: {
    start: 'start, başla, başlat, başlamak, baştan başla, menü, ana menü',
    help: 'yardım, yardım et, yardım edin, ne yapabilirsin, nasıl çalışıyor, ne sorabilirim, yardım lazım',
    language: 'dil, başka dil, dil değiştir, dili değiştir, dil seç, diğer dil, dilim, dil değiştirmek',
    subscribe:
      'abone ol, abone olmak, haber ver bana, bana haber gönder|ver, haberleri gönder, bildirimleri aç, duyuru almak, duyuruları gönder',
    unsubscribe:
      'dur, durdur, stop, iptal abonelik, aboneliği iptal, abonelikten çık, mesaj gönderme, mesaj istemiyorum, bildirimleri kapat, artık mesaj atma',
    forget:
      'beni unut, beni unutun, verilerimi|bilgilerimi|mesajlarımı sil|silin|silmek|temizle, hesabımı sil, kişisel verilerimi sil, hakkımdaki her şeyi sil',
  },
  human:
    'beni geri? arayabilir|arar|arayın|arasın, biri|birisi beni arayabilir|arasın|arar|arayabilir, bana telefon eder|edin|edebilir, sizden|ekipten|ekibinizden biriyle|birisiyle, yetkili|görevli|çalışan|gönüllü|memur biriyle|ile konuşmak|görüşmek|konuşabilir|görüşebilir, biriyle|birisiyle|insanla|yetkiliyle|görevliyle|çalışanla|gönüllüyle görüşebilir|konuşabilir|görüşeyim, ' +
    'gerçek bir? insanla|kişiyle|biriyle konuşmak|görüşmek|konuşabilir|görüşebilir, bir kişiyle|yetkiliyle|görevliyle|personelle konuşmak|görüşmek, telefonda biriyle, ' +
    'biriyle|birisiyle|insanla konuşmak|görüşmek|konuşabilir|konuşayım, biri|insan ile konuşmak|görüşmek, gerçek insan|kişi|biriyle, bir insan, yetkili, yetkiliyle|görevliyle|çalışanla|gönüllüyle konuşmak|görüşmek, beni ara, beni arayın, beni arar mısınız, biri beni arasın, geri arayın, ' +
    'robot değil, müşteri temsilcisi, canlı destek',
  smalltalk: {
    greeting:
      'merhaba, selam, selamlar, selamün aleyküm, selamun aleykum, sa, günaydın, iyi akşamlar|günler|sabahlar, nasılsın, nasılsınız, naber, ne haber, hey, iyi günler',
    thanks:
      'teşekkür, teşekkürler, teşekkür ederim|ederiz, çok teşekkürler, sağol, sağolun, sağ ol, sağ olun, eyvallah, tşk, tsk, allah razı olsun',
    goodbye:
      'güle güle, hoşça kal|kalın, hoşçakal, görüşürüz, görüşmek üzere, iyi geceler, kendine iyi bak, bay bay, bye, allaha ısmarladık',
    praise: 'harika, süper, çok iyi, çok güzel, mükemmel, aferin, bravo, tebrikler, iyisin, çok iyisin, muhteşem, helal',
    insult:
      'aptal|salak|gereksiz|berbat|kötü bot|robot|program|makine, çok? kötüsün|berbatsın|gereksizsin, sen aptalsın|salaksın|kötüsün, aptal, salak, gerizekalı, aptalsın, salaksın, işe yaramaz, hiçbir şey anlamıyorsun, kapa çeneni, lanet',
    identity:
      'sen kimsin, siz kimsiniz, kimsin, kimsiniz, sen nesin, kiminle konuşuyorum|yazışıyorum|görüşüyorum, robot musun|musunuz|mu, bot musun|musunuz|mu, insan mısın|mısınız|mı, bilgisayar mısın|mısınız, gerçek bir? insan mısın|mısınız, gerçek misin|misiniz, sen bir? robot|bot|insan|makine, makine misin, bu bir robot|bot',
    lost: 'anlamıyorum, anlamadım, hiçbir şey anlamadım|anlamıyorum, hiç anlamadım, bunu anlamadım|anlamıyorum, sizi|seni anlamıyorum|anlamadım, ne demek, ne demek istiyorsun|istiyorsunuz, çok zor|karışık, açık değil, anlaşılmıyor, anlaşılmadı, nasıl yani, efendim',
    yes: 'evet, evet lütfen, tabi, tabii, tabii ki, elbette, doğru, aynen, he',
    no: 'hayır, yok, hayır teşekkürler, istemiyorum, istemem, gerek yok',
    ok: 'tamam, tamamdır, ok, oldu, peki, anladım, olur, okey',
  },
  lists: {
    activities:
      'bu hafta|ay etkinlikler, bu? hafta|ay? etkinlik var mı?, sonraki etkinlik, etkinlikler düzenliyorsunuz|yapıyorsunuz?, etkinlikleriniz, etkinlikleri, aktiviteler, faaliyetler',
    courses: 'kurslar|kursları veriyorsunuz|düzenliyorsunuz?, kurslarınız, kursları, dersler, dersleriniz, dil kursları',
  },
  house:
    'açık mısınız|misiniz, kapalı mısınız|misiniz, açıksınız, kapalısınız, açıyorsunuz, kapatıyorsunuz, açılıyorsunuz, siz açık|kapalı, açılış|çalışma saatleriniz, saatleriniz, sizin saatleriniz',
  aspects: {
    when: 'açılış|çalışma saatleriniz, saatleriniz, ne zaman, saat kaçta, saat kaç, hangi gün|günler, kaçta, saatleri, çalışma saatleri, ne kadar sürer, başlıyor, başlar, açılış saatleri',
    open_now:
      'açık mısınız, kapalı mısınız, açıksınız, kapalısınız, açıyorsunuz, kapatıyorsunuz, şimdi açık, açık mı, açık, kapalı, kapalı mı, bugün açık, hala açık',
    where: 'neredesiniz, adresiniz, nerede, neresi, adres, adresi, nerde, hangi bina, konum, yeri',
    directions:
      'nasıl gelirim|giderim|gelebilirim|gidebilirim|gidilir|gelinir, otobüs, tren, otobüsle|trenle|arabayla|bisikletle, park, otopark, yol tarifi, durak, istasyon',
    price:
      'ne kadar, fiyat, fiyatı, ücret, ücreti, ücretsiz, kaç para, kaç euro, bedava, parasız, pahalı, ucuz, indirim, ödeme, ödemek',
    enrol:
      'kayıt, kaydolmak, kayıt olmak, nasıl kaydolurum|kayıt, yazılmak, başvurmak, başvuru, katılmak, katılabilir, rezervasyon',
    bring: 'ne getirmeliyim, getirmem, getirmek, yanımda ne, hangi belgeler|evraklar|kağıtlar, belge lazım',
    audience: 'kimler katılabilir|gelebilir, kimin için, kaç yaş, hangi yaş, herkes gelebilir, yaş sınırı',
    childcare: 'çocuk bakımı, kreş, bakıcı, çocuğumu getirebilir, bebeğimi getirebilir, çocuğumla gelebilir',
    contact:
      'numaranız, telefonunuz, telefon numaranız, mailiniz, size ulaşabilirim|ulaşırım, telefon, telefon numarası, numara, mail, e posta, eposta, iletişim, aramak, ulaşmak',
    next_date: 'bir sonraki, sonraki ders|tarih|etkinlik, gelecek ders',
  },
  days: {
    today: 'bugün, bu akşam, bu gece, bu sabah',
    tomorrow: 'yarın',
    afterTomorrow: 'öbür gün, ertesi gün',
    weekdays:
      'pazartesi|pazartesileri, salı|salıları, çarşamba|çarşambaları, perşembe|perşembeleri, cuma|cumaları, cumartesi|cumartesileri, pazar|pazarları',
    months: 'ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık',
  },
  danger: {
    suicide:
      'intihar, intihar etmek, kendimi öldürmek, kendimi öldüreceğim, ölmek istiyorum, yaşamak istemiyorum, artık yaşamak istemiyorum, hayatıma son, canıma kıymak, canıma kıyacağım, kendime zarar, kendimi kesiyorum|kesmek, kendimi asmak|asacağım, köprüden atlamak|atlayacağım, trenin önüne, ' +
      'ölsem daha iyi, keşke ölsem, hayatın anlamı yok|kalmadı, bensiz daha iyi, bir daha uyanmamak, hap içip ölmek',
    violence:
      'kocam|eşim|karım|sevgilim|partnerim|abim beni dövüyor|vuruyor|tehdit|döven|boğuyor|tekmeliyor|dövdü|vurdu, kocam|eşim|sevgilim bana vuruyor|vurdu|şiddet, beni dövüyor|dövdü|boğuyor|tehdit, bana vuruyor|vurdu, dayak yiyorum, kocamdan|eşimden|eski eşimden korkuyorum, ' +
      'aile içi şiddet, ev içi şiddet, evde şiddet, şiddet görüyorum, tecavüz, tecavüze uğradım, cinsel saldırı|taciz|istismar, zorla evlendirmek|evlendiriyorlar|evlilik, eve kilitledi, kilitliyor, dışarı çıkmama izin vermiyor, zorla ilişki, kocam beni öldürecek',
    child:
      'çocuğumu|çocuğu|çocukları|kızımı|oğlumu|bebeğimi dövüyor|vuruyor|dövdü|taciz|istismar|döver, çocuğuma|kızıma|oğluma vuruyor|vurdu|dokunuyor, çocuk istismarı, çocuğa şiddet, çocuğum|kızım|oğlum kayıp|kayboldu|kaçırıldı|kaçtı, çocuğum|çocuk tehlikede, ' +
      'babam|annem beni dövüyor|dövdü|döven, babam|annem bana vuruyor|vurdu, eve gitmeye korkuyorum, evde dövülüyorum',
    poisoning:
      'zehirlendi, zehirlendim, zehirlenme, zehir içti|yedi, çamaşır suyu içti|içtim, deterjan içti|yuttu, hap yuttu|içti, çok fazla hap|ilaç, fazla ilaç içti|aldı|içtim|aldım, ilaç yuttu|yedi, pil yuttu, aşırı doz, zehirli mantar|bitki, karbon monoksit, karbonmonoksit, gaz zehirlenmesi',
    homeless_tonight:
      'evsiz, evsizim, kalacak yerim yok, kalacak yer yok, yatacak yerim yok, uyuyacak yerim yok, bu gece nerede kalabilirim|uyuyabilirim|yatabilirim, bu gece kalacak|yatacak|uyuyacak yer, sokakta kaldım|uyuyorum|yatıyorum|kalıyorum, dışarıda uyuyorum|yatıyorum, arabada uyuyorum|yatıyorum, evden atıldım|attılar|kovuldum, ' +
      'ev sahibi beni attı|kovdu, gece barınağı, barınak',
    trafficking:
      'insan ticareti, insan kaçakçılığı, patron|patronum pasaportumu aldı|vermiyor, pasaportumu aldı|aldılar|vermiyor, zorla çalıştırıyor|çalıştırılıyorum|çalıştırıyorlar, parasız çalıştırıyor, maaşımı vermiyor bırakmıyor, fuhuşa zorluyor|zorlanıyorum, köle gibi, sömürülüyorum, zorla dilendiriyorlar, kaçakçıya borcum, patron bizi kilitliyor',
    emergency:
      'evim|evi|daire|dairem|dairemiz|mutfak|mutfağım|mutfağımız|bina|binamız|apartman|apartmanımız|oda|odam yanıyor|yaniyor, evde|evimde|evimizde|mutfakta|binada|bizde|apartmanda yangın, ev|evim|evimiz|bina alevler|alev içinde|aldı, ' +
      'nefesi durdu|yok|kesildi, solunumu durdu|yok, soluk almıyor|alamıyor|alamıyorum, nefes alamaz, nefes almıyor|alamıyor|alamıyorum, bilinci kapalı|yok, bayıldı uyanmıyor, uyanmıyor, kalp krizi, felç geçiriyor, inme, çok kan kaybediyor, kanaması var, kanıyor çok, yangın var, ev yanıyor, evimiz yanıyor, ambulans, bıçaklı, elinde bıçak|silah, beni öldürecek, öldürmek istiyor beni, beni öldürmek, bıçaklandı, vuruldu, ' +
      'ölüyorum, ölüyor, hayati tehlike, tehlikedeyim, ağır kaza, göğsüm ağrıyor, göğüs ağrısı, boğuluyor, gaz kokusu, imdat',
  },
  figurative:
    'nefes kursu|dersi|egzersizi|egzersizleri|teknikleri|çalışması, midem|mide|gözlerim|boğazım|lamba|ışık yanıyor|yanması, içim yanıyor, gülmekten öldüm|ölüyorum|öldük, ölüyorum|öldüm gülmekten|açlıktan|yorgunluktan|sıkıntıdan|soğuktan, açlıktan ölüyorum|öldüm, acımdan ölüyorum, pil|şarj|batarya bitti|öldü, telefon öldü|kapandı, sıkıntıdan ölüyorum|öldüm, yorgunluktan ölüyorum|öldüm, meraktan ölüyorum|çatlıyorum, zaman öldürmek, vakit öldürmek, ölümüne, bayıldım buna, soğuktan ölüyorum, hayvan barınağı',
  topics: {
    dutch: 'Hollandaca, Felemenkçe, Flemenkçe, Flamanca, dil kursu, dil kursları, dil dersi',
    learn: 'öğrenmek, öğrenebilirim, kurs, kursu, kurslar, kursları, ders, dersler, dersi, eğitim',
    literacy: 'okuma yazma, okumayı öğrenmek, alfabe, okuyamıyorum',
    beginner: 'başlangıç, yeni başlayan, A1, sıfırdan, bilmiyorum',
    evening: 'akşam, akşam kursu',
    morning: 'sabah, sabah kursu',
    weekend: 'cumartesi, hafta sonu',
    level: 'seviye, seviye testi, test',
    conversation: 'konuşma, pratik, sohbet, pratik yapmak',
    work: 'iş, iş bulmak, iş arıyorum, işsiz, cv, çalışmak',
    school: 'okul, anaokulu, okula',
    homework: 'ödev, ödevler, ödevleri',
    children: 'çocuk, çocuklar, çocuğum, çocuğu, oğlum, kızım',
    childcare: 'kreş, çocuk bakımı, bakıcı',
    women: 'kadın, kadınlar, kadınlara, bayan',
    men: 'erkek, erkekler',
    meeting: 'tanışmak, arkadaş, arkadaş edinmek, yalnız, yalnızım, insanlarla tanışmak',
    food: 'yemek, restoran, lokanta, yiyecek',
    food_aid: 'gıda paketi, gıda yardımı, yiyecek yardımı, gıda bankası, aç',
    clothes: 'kıyafet, giysi, elbise, ikinci el, oyuncak, mobilya',
    house: 'ev, ev arıyorum, kira, kiralık, daire, ev sahibi, sosyal konut',
    residence: 'oturum, oturma izni, ikamet, oturum kartı, kağıtsız, kaçak, iltica, sığınma, vize, turuncu kart',
    nationality: 'vatandaşlık, belçika vatandaşı',
    law: 'avukat, hukuki, hukuk, mahkeme, haklarım',
    letters: 'mektup, mektubu, form, formu, evrak, belge, belgeler, doldurmak',
    money: 'para, borç, borçlar, borcum, sosyal yardım, parasal',
    tax: 'vergi, vergiler',
    energy: 'elektrik, gaz, fatura, ısınma, enerji',
    bank: 'banka, banka hesabı',
    doctor: 'doktor, hasta, hastayım, hastane, eczane, ateş',
    dentist: 'dişçi, diş, dişim, diş hekimi',
    insurance: 'sigorta, sağlık sigortası',
    mind: 'psikolog, psikolojik, stres, üzgün, üzgünüm, kaygı, depresyon, travma, uyuyamıyorum',
    baby: 'hamile, hamileyim, bebek, doğum, ebe',
    sport: 'yüzme, yüzmek, spor, futbol, havuz',
    youth: 'gençler, genç, gençlik',
    party: 'parti, kutlama, iftar, ramazan, noel, yılbaşı',
    bike: 'bisiklet',
    driving: 'ehliyet, sürücü belgesi',
    certificate: 'diploma, sertifika, belge almak',
    recognition: 'denklik, diploma tanıma',
    interpreter: 'tercüman, çeviri, çevirmek, çevirmen, tercüme',
    computer: 'bilgisayar, internet, telefon kullanmak, itsme',
    volunteer: 'gönüllü, gönüllü olmak',
    library: 'kütüphane, kitap',
    family: 'aile birleşimi, eşimi getirmek, ailemi getirmek',
    integration: 'entegrasyon, uyum, uyum kursu',
    prayer: 'namaz, ibadet, cami, dua',
    toilet: 'tuvalet',
    halal: 'helal, vejetaryen, domuz',
    transport: 'otobüs, tren, toplu taşıma',
    parking: 'park, otopark',
    enrolment: 'kayıt, kaydolmak, başvuru',
    price: 'fiyat, ücret, ne kadar, indirimli',
    papers: 'hangi belgeler|evraklar, kimlik, getirmek',
    privacy: 'gizlilik, anonim, gizli, ismim',
    wheelchair: 'tekerlekli sandalye, asansör, engelli',
    waiting: 'bekleme listesi, dolu',
    missed: 'dersi kaçırdım, derse gelemem',
    holiday: 'tatil, okul tatili, bayram',
    parents: 'ebeveyn, anne baba, veliler',
    drop_in: 'kahve, uğramak, çay',
    trash: 'çöp',
    excursion: 'gezi',
  },
};
