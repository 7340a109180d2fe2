/** Signs of danger in Turkish: see `signs.ts` of understanding for the notation. */
export const signs = `
# who
partner: koca*, kocam*, esim*, eşim*, esi, karim*, karım*, sevgili*, erkek arkadas*, kiz arkadas*, eski es*, eski koca*, eski sevgili*, nisanli*, partner*, adam*
parent: baba*, anne*, annem*, babam*, ebeveyn*, uvey*, ailem, anam
inlaw: kayinvalide*, kaynana*, kayinpeder*, kaynata*, kayin*, kocamin aile*, kocamin annesi, esimin aile*, esimin annesi, gorumce*, elti*, kocamin kardes*
kin: abi*, abim*, agabey*, kardes*, amca*, amcam*, dayi*, dayim*, kuzen*, akraba*, aile*, abla*, ablam*, teyze*, hala*, halam*, dede*, nine*, babaanne*, yegen*
child: cocuk*, cocug*, bebe*, bebeg*, oglum*, oglan*, oglu*, ogul*, kizim*, kizi*, kiz, kizcag*, ufakl*, kucuk*, torun*, yegen*, ogrenci*, yavru*, cocugum*, minik*, bebis, ikiz*
boss: patron*, isveren*, sef*, mudur*, ajan*, araci*, kacakci*, hanim, madam, bey, usta*, isyeri, simsar*, yaninda calistigim, yaninda kaldigim, evinde calistigim
landlord: ev sahib*, evsahib*, mal sahib*, icra*
person: biri, birisi, adam*, herif*, komsu*, arkadas*, yabanci*, tanimadig*, bir grup, gencler, hirsiz*, ogretmen*, antrenor*, is arkadas*, bir erkek, erkekler, insanlar, bakici*, kres*, hoca*, oda arkadas*, sofor*, imam*, mahalle*, cocuklar, genc*, serseri*
me: beni, bana, bize, bizi, benim, benden, uzerime, bogazimi, boynumu, sacimi, sacimdan, yuzume, yuzumu, kafama, kafami, kolumu, karnima, ustume
young: 12 yas*, 13 yas*, 14 yas*, 15 yas*, 16 yas*, 17 yas*, resit degil*, 12, 13, 14, 15, 16, 17
# violence
hit: dov*, doev*, vur*, vurdu, vuruyor, dayak*, dayag*, tokat*, yumruk*, tekme*, bogaz*, bogmaya, boguyor, bogdu, bogaz* sik*, kemer*, sac* cek*, sacimdan, duvara, iterek, itti, itiyor, hirpal*, siddet*, firlat*, yakiyor, sopa*, dovdu, darp*, iskence*, firlatti*, tabak firlat*, sandalye firlat*, surukle*, surukl*, yere yatir*, yere firlat*, boynumu, boynumdan, bogazima, girist*, kolum kiril*, kolumu kir*, burnumu kir*, burnum kiril*, kafami yar*, kafam yaril*, kafa atti, sopayla, sopa, utu*, sarsiyor*, silkel*, baglad*, sandalyeye bagl*, sigara bas*, sigara sondur*, itip kak*, cimcik*, karnima, hizmetci, burnunu kir*, kolunu kir*, kaburga*, yumruk att*, tukurup, yatak odasi* kapi*
mark: morluk*, morart*, gozum mor, gozu mor, mor goz*, morarmis, iz* var, yara bere, sigara yanig*, dudagi pat*, gozu sis*, burnu kan*
threat: tehdit*, oldur*, öldür*, oldurecek*, kesecek*, keserim, yakacak*, yakarim, asit, bulur beni, zarar verecek*, bogaz* kes*, doğrarım, gebert*, bacaklarimi kir*, bacagimi kir*, kemiklerimi kir*, dislerimi, hastanelik ed*, gomecek*, bulurum seni, nerede olsam bul*, hayatimi mahv*, dograr*, kesecekmis, kiracakmis, seni oldururum, oldururum diyor
follow: takip*, pesim*, pesimi, pesimde, pesimden, kapimda, kapimin onunde, bekliyor kapi*, is cikis* bekl*, rahat birakm*, izliyor beni, gozetl*, musallat, yolumu kes*, gps, konumumu, araba takip, beni bekl*, is cikisinda bekl*, her yerde karsim*, nerede oldugumu bil*, arkamdan geliyor*, arkamdan yuru*, pesimde*, arkamda*, arabada bekl*, gunde 50|100 kere ara*
confine: kilitl*, kilitliyor, kitl*, hapset*, hapis, disari cikamiyorum, disari cikarmiyor, disari cikmama izin, cikmama izin, evden cikarm*, evden cikamiyorum, telefonumu aldi, telefonumu aliyor, telefonumu da ald*, telefonuma el, salmiyor*, birakmiyor disari, sokaga cikarmiyor, kapatti beni, zorla tut*, alikoy*, esir, anahtarlarimi aldi, anahtari sakl*, kimseyle konusamiyorum, kimseyle konusturm*, hep evde otur*, evde hapis, hapishane gibi, ustumuze kit*, ustume kit*, aramama izin verm*, aramam yasak, telefon yasak, kimseyi goremiyorum, kimseyi gormeme
rape: tecavuz*, tecavüz*, cinsel saldiri*, cinsel istismar*, taciz*, zorla iliski*, zorla sahip*, zorla birlikte, istemedigim halde, elledi beni, beni elledi, dokundu bana zorla, irzima*, icecegime bir sey, icecegime ilac, zorla opt*, iliskiye zorl*, hayir dedim, hayir dememe, ciplak uyandim, uyandim ciplak, uyandigimda ciplak, etegimin alt*, ustume cikti, uzerime cikti, icecegime bir, icecegime koy*, ilac koy*, zorla soy*, uzerime atil*
touch: dokun*, elliyor, taciz*, istismar*, yatagina gir*, odasina gir*, ciplak foto*, mahrem, cinsel*, okşuyor, oksuyor, elledi*, ellemis, soyun*, soyunmasini, garip foto*, foto* atiyor, foto* istiyor, mesaj atip, gizli oyun, yorganin alt*, yatagina giriyor, sirrimiz, yatakta can*, canimi acit*, canini acit*, kucagina, dudagindan op*, doktorculuk, ciplak*
force: zorla*, zorluyor*, zoruyla, zor kullan*, mecbur*, baski*, istegim disinda, rizam*
marry: evlen*, nikah*, dugun*, nisan*, verecek*, vermek istiyor, gelin, evlilik*, soz kes*, basgoz, kocaya, soz verdi*, soz ver*, istiyorlar beni, beni istiyor, evet demis*, vermis*, soz yuz*, damat, gelin et*, adama ver*, adama sat*, nisanim var, sozlen*, nisanliyor*
unwilling: istemiyorum, istemiyor, hic tanimadig*, tanimiyorum, secenek yok, hayir diyem*, sevmiyorum, rizam yok, istemeden, razi degil*, yasli adam, yasinda bir adam, yasli bir, namus*, ailenin yuz kara*, evlatliktan, tanimadigim
afraid: kork*, korkuyor*, urk*, dehset, panik
knife: bicak*, bicag*, silah*, tabanca*, balta*, pala, satir*, cekic*, tufek*, bıçak*
attack: saldir*, tukur*, basortum* cek*, basortumu*, tas at*, kapiyi kir*, kapiyi zorl*, kapiyi yumruk*, bicakl*, ates etti*, ates ed*, silah ses*, kursun*, gasp*, kapiya dayan*, eve zorla gir*, eve girmeye calis*
# child
missing: kayip*, kayboldu, kacirdi*, kacirildi*, kacti evden, evden kact*, ortadan kayb*, yok oldu, alip kac*, hicbir yerde yok, nerede bilmiyoruz, cocugumu bulam*, oglumu bulam*, kizimi bulam*, cocugu bulam*, onu bulam*, bulamiyoruz, geri getirm*, getirmedi*, cocuklari aldi, cocugu vermiyor*, cocuklari vermiyor*, kaybolmus, kizimi kaybettim, oglumu kaybettim, cocugumu kaybettim
nothome: eve gelmedi*, eve donmedi*, donmedi*, okuldan gelmedi*, hala gelmedi*, gelmedi eve, geri gelmedi*, gelmedi hala
nophone: telefonu kapali, telefon kapali, ulasamiyor*, ulasilamiyor*, cevap vermiyor*, acmiyor telefon*, telefonu acm*
alone: evde yalniz, yalniz birak*, tek basina evde, evde tek, bir basina, gece yalniz, ac birak*, terk et*
# body
nobreath: nefes alm*, nefes alam*, nefes alamiyor*, nefesi kes*, nefes darl*, solunum*, solumuyor*, nefes zor*, zor nefes, nefesim kes*, boguluyor*, boguldu*, bogazina kac*, bogazinda kald*, tikan*, nefesi yok, hirilt*, nefes guc*, yemek yerken tik*, bogazina tak*, lokma, bogazinda kal*
unconscious: bayil*, bilinci*, bilincsiz*, kendinde degil*, kendine gelm*, uyanmiyor*, uyandiramiyor*, kimildam*, kipirdam*, komada, tepki vermiyor*, yerde yatiyor*, kendinden gec*, suurs*, uyanmadi*, hareket etmiyor*, hareket etmedi
noreact: tepki verm*, cevap verm*, konusmuyor*, kalkmiyor*, kalkamiyor*, ses verm*, sayikl*, abuk sabuk, sacmal*, peltek
fell: dustu*, dusmus*, dusuyor*, merdivenden, catidan, pencereden, balkondan, yere dus*, iskeleden, yigild*, iskele*, agactan
blue: morardi*, morariyor*, mosmor*, dudaklari mor*, dudaklari mavi*, yuzu mor*, mavi oldu, renk* att*, masmavi, mor oldu, mosmor, bembeyaz, sapsari, rengi gitti, kireç gibi
chest: gogus*, gogs*, kalb*, kalp*, gogsum*
pain: agri*, aci*, sanc*, sikis*, bask*, yanma, batma, agriyor
stroke: agzi kay*, agzi egr*, agzi carp*, yuzu kay*, yuzu egr*, yuzu carp*, agzi yamul*, peltek konus*, garip konus*, konusamiyor*, inme, kalp krizi*, kriz gecir*, kalbi dur*, kolu uyus*, beyin kanamas*, tuhaf konus*, felc gec*, felc oldu, birden konusam*, aniden konusam*, sarhos gibi konus*, sarhos gibi, sol eli tutm*, sag eli tutm*, eli tutmuyor, kolu tutmuyor, eli dustu, kolu sark*, bardagi tutam*, vucudunun yarisi, bir tarafi
bleed: cok kan*, kan kayb*, kanama*, kanamasi*, kani durm*, kan durm*, her yer kan, kan revan, kanlar icinde, cok kaniyor*, durmuyor kan*, kan fiskir*, kan akiyor*, kafasindan kan, kafasi yaril*, basindan kan, derin kes*
seizure: sara, epilepsi*, havale*, titriyor yerde, kasil*, agzindan kopuk, gozleri kayd*, cirpin*, nobet gec*, sara nobet*, nobeti gec*, titriyor her yeri, her yeri titr*, zangir zangir
labour: suyum geldi, suyu geldi, dogum sanc*, sancilar*, sancim*, dogum basla*, doguruyor*, bebek geliyor*, bebegin basi*, suyum bosal*, basi gorundu, bebegin basi gor*, basi cikti
birth: doguruyor*, dogum*, doguracak*, dogurdu*
burn: kaynar su*, kaynar*, kizgin yag*, sicak su dok*, haslan*, yanik*, haşla*
# house
gas: gaz*, dogalgaz*, tup
smell: koku*, kokuyor*, kokus*
fire: yangin*, yaniyor*, alev*, ates, tutust*, yandi, yangin, patla*, patlama, alev al*
smoke: duman*, is doldu
indoors: mutfak*, mutfag*, merdiven*, bina*, apartman*, ev, evde, evin, evimiz*, daire*, kat, katta*, oda*, bodrum*, kapi*, her yer*, cati*, koridor*, cikamiyoruz, cikamiyorum, komsu*, salon*, koltuk*, kanepe*, banyo*, tuvalet*, taksi*, arabada
# poison
ingest: icti*, icmis*, iciyor*, yuttu*, yutmus*, yutt*, yedi*, yemis*, aldi, almis*, agzina*, yaladi*, ictim, yuttum, aldim, icirm*, icince, yudum*, bir yudum, tadina bakti, emdi, kemirdi, isirdi, cignedi
poison: camasir suyu*, camasir suyundan, deterjan*, bulasik deterjan*, lavabo acic*, yag cozucu*, tuz ruhu*, amonyak*, sirke*, jel, antifriz*, pil, pili, pilini, zehir*, fare zehri*, mantar*, bogurtlen*, benzin*, tiner*, boya*, oje*, aseton*, parfum*, kirec coz*, asit*, kapsul*, bulasik tablet*, bocek ilac*, miknatis*, para, dezenfektan*, gazyagi*, yumusatici*, temizlik*, klor*, sabun*, sampuan*, bitki*, domestos*, pil yut*, dugme pil, yuvarlak pil
pills: hap*, haplari*, ilac*, tablet*, uyku ilac*, agri kesici*, parol*, antidepresan*, insulin*, metadon*, surup*, surub*, xanax*
many: cok, fazla, butun, tum, bir kutu, kutu*, avuc*, asiri doz*, hepsini, doz asim*, yuksek doz*, iki kat*, kutunun tamam*, 20, 30, 40, bir haftalik, iki doz, cift doz, karistir*, hepsini birden
drugs: uyusturucu*, eroin*, kokain*, bonzai*, esrar*, extazi*, ecstasy, ghb, fentanil*, ketamin*, alkol*, madde*, met, altin vurus*, votka, viski, raki, alkolle
dizzy: bas* donuyor*, basim* donuyor*, basi* donuyor*, bas don*, bas* agri*, basim* agri*, basi* agri*, mide* bulan*, kus*, kusuyor*, kustu*, halsiz*, sersem*, uykulu, kusuyor
stove: soba*, sobayi, kombi*, sofben*, mangal*, jenerator*, komur*, kalorifer*, isitici*, ocak*, somine*, bacadan, baca
# roof
putout: sokaga att*, sokaga at*, disari att*, evden att*, evden kov*, evden cikard*, kapi* kilidi* degist*, kilidi degist*, kilit degist*, esyalar* sokak*, esyalar* disar*, esyalar* kaldirim*, esyalarimizi att*, esyalarimizi, kapinin onune koy*, kapiya koy*, tahliye edildi*, sokakta kald*, disarda kald*, disarida kald*, ortada kald*, sokaktayiz, sokaktayim
nowhere: yatacak yer*, kalacak yer*, uyuyacak yer*, gidecek yer*, siginacak yer*, barinacak yer*, evsiz*, nerede yat*, nerede uyu*, nerede kal*, basimi sokacak, catimiz yok, evim yok, evimiz yok, yerim yok, yerimiz yok, yurttan cik*, yurttan at*, siginma evi kapa*, barinak kapa*, bugun cikmam, kalamam*, kalamiyoruz, yer kalmadi, nereye gidecegimi, nereye gidecegimizi, nereye gidecegiz bu gece, nereye sigin*, yer yok dedi*, barinakta yer yok, barinak dolu, yatak yok, bos yer yok
sleep: uyu*, yat*, yatiyor*, uyuyor*, geceliyor*, kaliyor*, sabahl*, gece, geceyi, gecele*
outdoors: sokak*, sokag*, garda, istasyon*, gar, araba*, arabada, park, parkta, bank*, koprü*, kopru*, cadir*, durak*, garaj*, metro*, otopark*, disarda, disarida, apartman girisi*, camasirhane*, kilise*, cami*, camide, orman*, bekleme salon*, acil serviste, bodrum*, merdiven*
outside: disardayiz, disaridayiz, disardayim, disaridayim, sokaktayiz, sokaktayim, kaldirimda, kapida kald*, disarda kald*, disarida kald*, kapinin onundeyiz, otogarda*, garda*, yagmurda, bankta, terminalde, kaldirimdayiz
tonight: bu gece, bu aksam, simdi, bugun, su an, bu geceye
cold: soguk*, donuyor*, donduk*, usuyor*, usudu*, yagmur*, kar yag*, islan*, buz, eksi, ayaz
# work
passport: pasaport*, kimlik*, evrak*, belge*, kagitlarim*, oturum kart*, kimliklerimiz*
take: aldi, aliyor, aldilar, el koy*, vermiyor*, geri vermiyor*, elinde tut*, tutuyor*, sakl*, onda, bende degil, kasasinda, alikoy*, verm*, aliverdi, toplad*, topladi, elinde, kasada, onlarda, sakladi
unpaid: para vermiyor*, para da vermiyor*, parami vermiyor*, maas vermiyor*, maasimi vermiyor*, odemiyor*, para alam*, parasiz*, ucretsiz*, bedava*, ucret verm*, hic para, maas yok, para yok, karin toklug*, bogaz toklug*, sadece yemek, maasi kendine, paramizi al*, parayi o al*, aylardir odem*, sadece pilav, hic bir sey vermiyor*, hicbir sey vermiyor*, bes kurus, bir kurus, para vermedi*
noleave: gidemiyor*, kacamiyor*, cikamiyor*, ayrilamiyor*, birakmiyor*, gitmeme izin, cikmama izin, salmiyor*, kactim, kactik, kacmak, kilitl*, polise verir*, polise ihbar*, polise sikayet ed*, yoksa ailem*, basimizda bekl*, istifa edem*, kapali tut*, cikmak yasak, disari cikmak yasak, gidersem, ayrilirsam, birakmazlar, aramama izin verm*, ailemi ara*, telefon yasak
debt: borc*, borç*, yol paras*, geri ode*, oder*, odeyene, yolculuk*, calisarak ode*
work: calis*, calisiyor*, is, isyeri*, fabrika*, lokanta*, restoran*, mutfak*, tarla*, ciftlik*, insaat*, temizlik*, atolye*, market*, oto yikama*, tekstil*, otel*, masaj*, serada
sell: satiyor* beni, satti* beni, beni satt*, erkeklerle yat*, fuhus*, fahise*, pezevenk*, genelev*, dilen*, dilendir*, hirsizlik yaptir*, kole*, köle*, escort, musterilerle yat*, erkeklere goturu*, erkeklerle, erkek gel*, adam getir*, masaj diye, fotograflarimi site*
# life
nolife: yasamak istem*, artik yasamak istem*, yasamak icin neden*, yasamanin anlam*, yasamaya deg*, olmek istiyor*, ölmek istiyor*, olmek ist*, olsem*, keske olsem, olsem de kurtul*, intihar*, kendimi oldur*, kendini oldur*, canima kiy*, canina kiy*, hayatima son*, hayatina son*, hayata son, yasamaktan bik*, hayattan bik*, yasamaktan yorul*, hayattan yorul*, hayatin anlam*, hayatimin anlam*, uyanmak istem*, bir daha uyanma*, uyuyup uyanma*, uyanmasam*, sonsuza kadar uyu*, yok olmak ist*, sonsuza dek, bu hayattan kurtul*, hayattan kurtul*, var olmak istem*, yasamiyor ol*, yasayacak guc*, yasayacak hal*, yasama istegi*, hayat bitti benim, bitirmek istiyorum hayat*, her seye son ver*, cocuklarim olmasa, cocugum olmasa, oglum olmasa, kizim olmasa, simdiye kadar yok*, bu gece son, son gecem, son aksam*, son konusma*, kendini asacak*, asacagim kendimi, bogul*  denizde, yeterince yasa*, her sey bitsin, bitsin artik hayat*, bunu okudugunuz*, bunu okudugun*, bunu okuyorsan*, ben olmayacagim, olmayacagim artik, yarin yokum, yarin olmayacagim, bu dunyadan git*, elveda dunya, sebep kalmadi, bir sebep gor*, sonsuza kadar gid*, gozlerimi acmamak, gozumu acmamak, gozlerimi bir daha acm*
burden: bensiz daha iyi*, ben olmasam daha*, ben olmasam*, kimse ozlem*, kimse beni ozlem*, yoklugumu kimse, kimsenin umrunda deg* olsem, yuk oluyor*, yuk oldum, herkese yuk*, yukum, ben gidince, ben olmayinca, ben yokken daha, ben oldukten*
farewell: veda mektub*, veda mektup*, son mesaj*, bu son mesaj*, herkesle vedalas*, helallik*, hakkinizi helal*, cocuklarima mektup*, cocuklarima iyi bak*, veda not*, elveda*, mektup birak*, son sozler*, herkese veda*, vedalast*, helallik ist*, hakkinizi helal
jump: atla*, atlay*, atlamak, atmak, atacag*, atacak*, atsam
height: kopru*, tren*, cati*, catidan, pencere*, balkon*, metro*, ray*, bina*, kat, kattan, nehir*, denize
end: butun haplari*, tum haplari*, haplari hazir*, ip, ipe, asacag*, kendimi as*, bilek*, jilet*, banyoya kitle*, banyoya kapan*, cati kat*, catiya cik*, catida
forever: sonsuza*, huzur*, bitsin*, bitecek*, kurtul*, rahatla*, olur biter, son
selfharm: kendimi kes*, kendini kes*, kollarimi kes*, kollarini kes*, kolumu kes*, bileklerimi kes*, bileklerini kes*, kendime zarar*, kendine zarar*, jilet at*, kendimi yarala*, kendini yarala*, faca at*, kolunu kes*
life: hayat*, yasam*, yasa*
tired: yorul*, yorgun*, bik*, bikt*, dayanam*, dayanacak*, tuken*, gucum kalm*, halim kalm*, takat*
carhit: araba carp*, carpti, carpmis, ezdi, ezildi, trafik kaza*, kaza gecir*, takla at*, tramvay carp*, altinda kal*
bags: valiz*, bavul*, poset*, canta*, esyalarla
hate: siyah oldugum*, musluman oldugum*, escinsel oldugum*, trans oldugum*, cingene oldugum*, yabanci oldugum*, basortul*, basortum*, irkci*, ten rengim*
joke: haha*, ahaha*, hihi*, lol, saka, şaka, random
police: polis*
# harmless
lesson: kurs*, ders*, egitim*, kitap*, film*, oyun*, sigorta*, fatura*, fiyat*, ucret*, odev*, futbol*, mac, satranc*, gonullu*, ilk yardim*, onlem*, gecen yil*, gecen sene*, yillar once*, eskiden, gulmekten*, kahkaha*, tenis*, kopya*, fotokopi**, aciktan, aciktim, asi, asidan, asisi, igne*, felcli, felc kald*, felc gecirdikten, kavga etti okul*
`;
