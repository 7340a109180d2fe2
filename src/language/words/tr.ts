/** Words that give a short message away: function words, greetings, and what newcomers ask most. Folded; see `fold`. */
export const tr =
  'ben sen o biz siz onlar bana sana ona bize size benim senin onun bizim sizin bu su bir ve veya ya ama fakat ' +
  'cunku icin ile gibi kadar gore sonra once degil var yok mi mu ne nerede nereye nereden nasil neden nicin kim ' +
  'kac hangi zaman merhaba selam selamlar gunaydin iyi aksamlar gunler geceler tesekkur tesekkurler ederim sagol ' +
  'saol sagolun lutfen evet hayir tamam olur bugun yarin dun pazartesi sali carsamba persembe cuma cumartesi pazar ' +
  'ders dersler dersleri kurs kursu kurslar fiyat ucret ucretsiz bedava para acik kapali adres saat saatte randevu ' +
  'kayit kaydolmak yardim cocuk cocuklar cocugum ogrenmek istiyorum istiyor istemiyorum konusmak okul is ev doktor ' +
  'kagit mektup ariyorum lazim gerek gerekiyor hocam abi abla gorusuruz hosca kal hollandaca turkce flemenkce ' +
  'biriyle burada orada buraya simdi yemek kimlik acaba musunuz misiniz';
