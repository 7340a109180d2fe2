/** What each idea is called in Turkish. */
export const concepts = `
# people
man: erkek* erkeğ* adam* baylar* bey* beyler* bay*
woman: kadın* bayan* hanım* hatun* bacı
child: çocuk* çocuğ* çoçuk* çoçuğ* ufaklık* yavru*
baby: bebek* bebeğ* bebe bebem yenidoğan* yeni_doğan
boy: oğlan* erkek_çocuk erkek_çocuğu delikanlı*
girl: kız kızlar kız_çocuğu kız_çocuk
teenager: ergen* yeni_yetme
young_person: genç* gençlik* delikanlı* genc
adult: yetişkin* büyükler erişkin*
old_person: yaşlı* ihtiyar* seksenlik moruk
family: aile* ailem* hane akraba* hısım ev_halkı
husband: kocam* kocası* koca eşim* beyim* kocamla
wife: karım* karısı* eşim* hanımım zevce*
partner_love: sevgili* partner* nişanlı* manita* erkek_arkadaş kız_arkadaş yavuklu*
mother: anne* annem* anam anası valide* ana
father: baba babam* babası* babalar* babama babaya peder*
parents: ebeveyn* anne_baba veli veliler velisi ana_baba annemle_babam
son: oğlum* oğul* oğlu* mahdum
daughter: kızım* kızı kızımı kızımın kerime*
brother: erkek_kardeş kardeş* abi abim* ağabey* birader*
sister: kız_kardeş abla* ablam* bacım* kardeş*
grandparent: dede* dedem* nine* ninem* babaanne* anneanne* büyükanne* büyükbaba*
uncle_aunt: amca* dayı* teyze* halam* yenge* enişte*
cousin: kuzen* amcaoğlu amcamın_oğlu dayımın_kızı teyzeoğlu halaoğlu
neighbour: komşu* komsu* yan_daire üst_kat alt_kat
friend: arkadaş* arkadas* dost dostum* dostlar* ahbap* kanka*
people: insan* kişi* millet halk* ahali
stranger: tanımadığım* yabancı_biri elin_adamı
single_parent: yalnız_anne tek_ebeveyn bekar_anne çocuklu_dul tek_başıma_çocuk
pregnant_woman: hamile_kadın gebe_kadın hamile_eşim hamile_bayan
widow: dul dulum dulu kocam_öldü kocam_vefat eşim_vefat
orphan: yetim* öksüz* kimsesiz_çocuk
guest: misafir* konuk* konuğ*
newcomer: yeni_gelen yeni_geldim yeni_geldik yeni_gelmiş yeni_gelenler
refugee: mülteci* sığınmacı* multeci* ilticacı*
migrant: göçmen* gurbetçi* göç göçtük
foreigner: yabancı* ecnebi*
local_person: yerli* buralı* flaman* buranın_insanı
belgian: belçikalı* belcikali* belg
citizen: vatandaş* yurttaş*
minority: azınlık* azınlığ*
community: cemaat* topluluk* topluluğ* hemşehri* hemşeri* memleketli* toplum*
teacher: öğretmen* hoca hocam* hocası hocanın hocaya hocalar muallim* juf
student: kursiyer* öğrenci* talebe* üniversiteli*
pupil: öğrenci* okullu* ilkokul_öğrencisi
volunteer: gönüllü* gonullu* vrijwilliger*
staff_member: çalışan* görevli* personel* memur* eleman*
boss: patron* şef şefim* amir* ustabaşı* işveren* müdürüm baas
colleague: iş_arkadaşı iş_arkadaşım iş_arkadaşlarım iş_arkadaşlarımla mesai_arkadaşım
doctor: doktor* hekim* tabip* huisarts* dokter
nurse: hemşire* hemsire* hasta_bakıcı
midwife: ebe ebem ebeye ebenin vroedvrouw*
dentist: dişçi* diş_hekimi diş_doktoru tandarts* disci*
psychologist: psikolog* psikoloğ* psikiyatr* terapist* ruh_doktoru
social_worker: sosyal_görevli sosyal_asistan sosyal_danışman sosyal_hizmet asistan* danışman*
lawyer: avukat* pro_deo advocaat
police: polis* karakol* aynasız* politie
judge: hakim hakime hakimin yargıç* hâkim*
interpreter: tercüman* tercuman* çevirmen* mütercim* tolk
landlord: ev_sahibi evsahibi* mal_sahibi mülk_sahibi huisbaas
tenant: kiracı* kiraci*
bailiff: icra* icracı* haciz* haczi* deurwaarder* huissier* icra_memuru
postman: postacı* postaci*
driver: şoför* sofor* sürücü*
director: müdür* mudur* başkan* yönetici*
coach: antrenör* koç çalıştırıcı* koçum koçu
cook: aşçı* ahçı* asci
lgbt_person: lgbt* eşcinsel* escinsel* lezbiyen* transseksüel* geyim* gay* trans*
disabled_person: engelli* özürlü* sakat* felçli* gehandicapt*
homeless_person: evsiz* berduş* sokakta_yaşayan

# names of countries and languages that matter
dutch_language: hollandaca* flamanca* felemenkçe* flemenkçe* nederlands* flemenkce*
french_language: fransızca* fransizca* frans
english_language: ingilizce*
arabic_language: arapça* arapca*
turkish_language: türkçe* turkce*
own_language: anadil* ana_dil kendi_dilim ana_dilim kendi_dilimizde ana_dilde kürtçe* dilimi_bilen
belgium: belçika* belcika* belgie
flanders: flaman_bölgesi vlaanderen flandra* flander*
brussels: brüksel* bruksel* brussel*
home_country: memleket* vatan* köyüm* ülkem* ana_vatan
europe: avrupa*
morocco: fas fasta fastan faslı*
syria: suriye*
ukraine: ukrayna*
turkey: türkiye* turkiye* tr
afghanistan: afgan*
congo: kongo*
somalia: somali*
eritrea: eritre*

# language and learning
language: dil dili dilini dilim dilin dile lisan* taal
learn: öğren* ogren* öğret* ogret*
course: kurs* cursus dershane* kursta
lesson: ders dersi dersler* derse dersten dersim* derste dersin
school_class: sınıf* sinif* klas
practise: pratik* alıştırma* prova*
speak: konuş* konus* laf_etmek laf_edemiyorum konuşamıyorum
listen: dinle* dinliyor*
understand: anla anlamak anlam* anlay* anlar anlıyor* anliyor* anlıyom anladım çakmıyorum
read: oku okuma* okuyor* okumak okuy* okur okudum okut*
write: yaz yazmak yazma* yazıyor* yazam* yazıyo yazar yazı yazıyı yazdım
word: kelime* sözcük* sözcüğ*
grammar: gramer* dilbilgisi* dil_bilgisi
alphabet: alfabe* harf harfler* harfleri latin_harfleri
pronunciation: telaffuz* aksan* söyleniş*
beginner: başlangıç* baslangic* sıfırdan* sifirdan* acemi* yeni_başlayan en_alttan
advanced: ileri_seviye ileri_düzey üst_seviye üst_kur b1 b2
level: seviye* düzey* duzey* niveau
test: test testi teste testten sınav* deneme*
exam: sınav* sinav* imtihan* examen*
certificate: sertifika* belgesi katılım_belgesi başarı_belgesi attest*
diploma: diploma* mezuniyet*
study: çalışmak ders_çalış okuyorum tahsil* öğrenim*
education: eğitim* egitim* öğrenim* tahsil*
training: eğitim* opleiding* staj* meslek_kursu
book: kitap* kitab* kitabı
homework: ödev* odev* huiswerk*
exercise: alıştırma* egzersiz*
mistake: hata* yanlış* yanlis*
dictionary: sözlük* sözlüğ* sozluk*
online: online internetten çevrimiçi* zoom uzaktan_eğitim
at_home: evde* evden_çıkmadan ev_ortamında evden_eğitim
explain: açıkla* acikla* açıklıyor* anlat* izah*
repeat: tekrar* bir_daha yinele*
slowly: yavaş* yavas* ağır_ağır
translate: çevir* çeviri* tercüme* tercume* vertal*
interpreting: tercümanlık* sözlü_çeviri tercuman*
conversation: sohbet* muhabbet* konuşma* konusma*
illiterate: okuma_yazma_bilmeyen okuma_yazma_bilmiyorum okuryazar_değil okur_yazar_değil ümmi* okuyamıyorum
degree_abroad: denklik* denkliğ* naric gelijkwaardigheid* yabancı_diploma türkiye_diploması
university: üniversite* universite* yüksekokul* fakülte* hogeschool
internship: staj* stajyer*
literacy: okuma_yazma okuryazar* okur_yazar okuma_yazma_kursu
civic_integration: inburgering* entegrasyon* uyum uyum_kursu bapa toplum_uyum
social_orientation: toplum_bilgisi maatschappelijke_oriëntatie vatandaşlık_bilgisi mo_kursu
knowledge: bilgi bilgim bilgisi malumat
memory: hafıza* hafiza* bellek*

# time
day: gün günü günler günleri gun gündüz*
week: hafta* haftalık*
month: ay ayda ayın ayı aylar aylık
year: yıl yılda yıllık yıllar sene* seneye yildir yildan yıldır
hour: saat* saatlik saatler
minute: dakika* dk
morning: sabah* sabahleyin
noon: öğle* öğlen* ögle* oglen* öğleyin
afternoon: öğleden_sonra ikindi* ogleden_sonra
evening: akşam* aksam* akşamüstü*
night: gece* geceleyin* geceleri*
weekend: hafta_sonu haftasonu* weekend* hafta_sonları
weekday: hafta_içi haftaiçi* iş_günü
holiday: tatil* izinde izne vakantie* bayram* yıllık_izin
public_holiday: resmi_tatil bayram_günü bayram*
school_holiday: okul_tatili yaz_tatili sömestr* krokus ara_tatil
today: bugün* bugun* bu_gün
tomorrow: yarın* yarin*
yesterday: dün dünkü dun
now: şimdi* simdi* şu_an hemen halen şuan
later: sonra* birazdan* ilerde* daha_sonra
soon: yakında* yakinda* birazdan az_sonra
early: erken* erkenden
late: gecik* geç_kaldım geç_kalacağım geç_kalıyorum geç_kalmak geç_geldim
always: hep her_zaman daima sürekli* devamlı
never: asla* hiçbir_zaman hiç_bir_zaman ömrümde*
sometimes: bazen* ara_sıra arada_bir
often: sık_sık çoğu_zaman sıkça
start: başla* basla* başlıyor* açılış
end: bitiş* biti bitiyor* bitecek sonu son_bul bitti bitir*
until: kadar* kaça_kadar saate_kadar
from_time: itibaren beri den_itibaren saatten
duration: ne_kadar_sürer sürüyor süre süresi kaç_saat kaç_gün kaç_ay
date: tarih* hangi_gün hangi_tarih
calendar: takvim* ajanda* kalender*
deadline: son_gün son_tarih son_kayıt süre_bitti
next: sonraki* gelecek* önümüzdeki* onumuzdeki* haftaya* seneye*
previous: önceki* geçen* evvelki* onceki*
every_day: her_gün hergün* günlük* gunluk
once: bir_kere bir_kez bir_defa tek_sefer
monday: pazartesi*
tuesday: salı salıları saliya salıya salı_günü
wednesday: çarşamba* carsamba*
thursday: perşembe* persembe*
friday: cuma cumaya cumaları cuma_günü
saturday: cumartesi* ctesi
sunday: pazar pazarları pazar_günü pazara
summer: yaz_ayı yaz_tatili yaz_aylarında yazları*
winter: kışın* kışlık* kış_günü kislik*
spring: ilkbahar* bahar baharda
autumn: sonbahar* güz
christmas: noel* kerstmis kerst
new_year: yılbaşı* yilbasi* yeni_yıl yeniyıl*
easter: paskalya*
ramadan: ramazan* oruç* oruc*
iftar: iftar* sahur*
eid: bayram* kurban_bayramı şeker_bayramı bayramlaş*
saint_nicholas: sinterklaas* sint aziz_nikola

# asking
when: ne_zaman nezaman* saat_kaçta kaçta* hangi_saat
where: nerede* nerde* nereye* nereden* neresi* nerden* nereli
who: kim kime kimi kimler kimden kiminle
what: nedir* neler* neyi* neydi*
how: nasıl* nasil* ne_şekilde
how_much: ne_kadar kaç_para kaç_euro kaç_lira
how_many: kaç* kaç_tane kaç_kişi
why: neden* niye* niçin* nicin* ne_için
which: hangi hangisi hangileri
question: soru* sormak soracağım sorum sual*
answer: cevap* cevab* yanıt* karşılık
information: bilgi* malumat* info
advice: tavsiye* öneri* danış* danis* akıl_ver nasihat*
help_support: yardım* yardim* destek* desteğ* imece
possible: mümkün* mumkun* olur_mu olurmu olabilir
allowed: izin_var_mı serbest* yasak* müsaade* izin_veriyor izin
must: zorunda* mecbur* zorunlu* şart gerek gerekiyor* gerekli lazım* lazim*
need_want: ihtiyaç* ihtiyac* lazım* lazim* istiyor* gerek
search_find: arıyor* ariyor* arıyom bul bulmak bulam* bulab* bulur* bulun* arayış* aramak_istiyorum bulamıyorum

# money
money: para param parası parayı paraya nakit* mangır
pay: öde ödeme* ödemek ödüy* ödey* odeme* ödeyem* odeyem* ödesem
price: fiyat* ücret* ucret* tarife*
expensive: pahalı* pahali* ateş_pahası
cheap: ucuz* hesaplı* uygun_fiyat
free_of_charge: bedava* ücretsiz* ucretsiz* parasız* gratis* beleş*
discount: indirim* indirimli* korting* verhoogde_tegemoetkoming
euro: euro* avro* öro
cash: nakit* elden* peşin* pesin*
bank_card: banka_kartı kredi_kartı bankkart* kartımı_yuttu
bank: banka* bankada
bank_account: banka_hesabı hesap_açmak hesap_açtırmak hesabım*
invoice_bill: fatura* factuur* afrekening hesap_geldi
debt: borç* borc* schuld*
loan: kredi* ödünç_para lening* borç_almak
instalment: taksit* taksitle* ödeme_planı afbetaling*
reminder: ihtar* hatırlatma* aanmaning* uyarı_mektubu
fine: ceza* cezası boete* para_cezası
salary: maaş* maas* aylık aylığ* ücretim yevmiye* haftalığım
income: gelirim_yok gelirim_az geliri* gelir_yok düşük_gelir gelirim_düşük kazanç* kazanc* geçim* geçin*
tax: vergi* belasting* maliye*
tax_form: vergi_beyannamesi beyanname* aangifte_belasting vergi_formu
refund: iade* geri_ödeme para_iadesi geri_almak
benefit: ödenek* odenek* uitkering* devlet_yardımı sosyal_yardım
living_wage: leefloon* geçim_parası cpas_parası ocmw_parası oseemve_parası
unemployment_benefit: işsizlik_parası işsizlik_maaşı şomaj* somaj* stempel* rva dop
child_benefit: çocuk_parası cocuk_parasi groeipakket* kindergeld* doğum_parası kinderbijslag*
pension: emekli* pensioen*
allowance: yardım_parası katkı* toelage* toeslag*
subsidy: teşvik* sübvansiyon* premie* prim
social_tariff: sosyal_tarife sociaal_tarief
poor: fakir* yoksul* fukara* parasızım muhtaç*
rich: zengin* paralı_adam
save_money: tasarruf* birikim* biriktir*
budget: bütçe* butce*
cost_rise: zam zammı zamlandı pahalan* artış* yükseldi
deposit_guarantee: depozit* kapora* kaparo* huurwaarborg* waarborg* garanti_parası teminat*
cheat_scam: dolandır* dolandir* sahte* üçkağıt* kandır* kandir* oplichting*
steal: çaldı* çalındı* çaldır* hırsız* hirsiz* calindi* caldi* çalınmış yürüttü
gift: hediye* armağan* hediyelik*
ticket: bilet* ticket
subscription: abonman* abonelik* abonement* abone_oldum
wallet: cüzdan* cuzdan*
account_number: iban* hesap_numarası hesap_no
send_money: para_gönder para_yolla para_havale havale* para_göndermek para_yollamak

# papers
paper_document: kağıt* kağıd* kagit* kagid* evrak* belge* doküman* dokuman* papier*
letter: mektup* mektub* zarf* brief yazı_geldi
mail_post: posta* postane*
form: form formu formlar* formun formül* başvuru_formu
signature: imza*
stamp: mühür* pul damga* kaşe*
copy: kopya* fotokopi* kopi
fill_in: doldur*
identity_card: kimlik* kimliğ* kimlig* identiteitskaart nüfus_cüzdanı
passport: pasaport* passaport*
residence_permit: oturum* oturma_izni ikamet* verblijf* oturum_kartı
orange_card: turuncu_kart oranje_kaart portakal_kart
visa: vize* vizesi
nationality: vatandaşlık* vatandaşlığ* vatandaslik* uyruk* uyruğ* nationalit*
asylum: iltica* sığınma* siginma* asiel* cgvs
procedure: prosedür* işlem* dosya* süreç*
decision: karar* karara
refusal: ret reddi redd* red negatif* olumsuz*
appeal: itiraz* temyiz* beroep*
deadline_paper: süresi_dolmuş son_geçerlilik geçerlilik_süresi süresi_bitiyor
expire: süresi_dol süresi_doldu süresi_doluyor süresi_bitti günü_geçti tarihi_geçmiş
renew: yenile* yeniliyor* uzatmak uzatma* uzatıyor* verlengen*
lost_papers: kimliğimi_kaybettim pasaportumu_kaybettim kayıp_kimlik kartımı_kaybettim kayıp_belge
without_papers: kağıtsız* kağıdım_yok oturumum_yok belgesiz* sans_papiers oturumsuz* evraksız* kimliksiz*
illegal: illegal* kaçak* yasadışı* yasa_dışı kacak*
deport: sınırdışı* sınır_dışı sinirdisi* deport*
order_to_leave: ülkeyi_terk bijlage_13 ülkeyi_terk_et bevel
family_reunification: aile_birleşimi eşimi_getirmek gezinshereniging* ailemi_getirmek
marriage: evlilik* evliliğ* evlen* nikah* düğün*
divorce: boşan* bosan* ayrıldım* talak
birth: doğum* dogum* doğdu*
birth_certificate: doğum_belgesi doğum_kağıdı doğum_kaydı
death: ölüm* vefat* cenaze* rahmetli*
register_official: nüfusa_kayıt ikamete_kayıt nüfus_müdürlüğü belediyeye_kayıt inschrijven*
town_hall: belediye* gemeente* komün* commune* gemeentehuis
immigration_office: göçmenlik_dairesi yabancılar_dairesi dvz göçmen_bürosu vreemdelingenzaken
government: devlet* hükümet* hukumet*
ministry: bakanlık* bakanlığ*
embassy: elçilik* elçiliğ* konsolosluk* konsolosluğ* büyükelçilik* elcilik*
court: mahkeme* adliye* duruşma* vrederechter* rechtbank
law: kanun* hukuk* yasası* yasalar* yasal*
rights: hak haklar* hakkım* hakları hakkı_var hakkım_var haklarımız
duty: görev görevi yükümlülük* yükümlü* zorunluluk*
contract: sözleşme* kontrat* sozlesme*
proof: kanıt* ispat* delil*
attestation: attest* tasdik* onaylı_belge
photo: fotoğraf* foto fotoğ* vesikalık* resim_çek
fingerprint: parmak_izi parmakizi
number_national: rijksregister* ulusal_numara kimlik_numarası sicil_numarası
address: adres* domicil*
move_house: taşın* tasin* ev_değiştir nakil verhuiz*
household_composition: aile_kayıt aile_belgesi samenstelling* kompozisyon* aile_nüfus
guardian: vasi vasim* vasinin voogd* koruyucu*
inheritance: miras* veraset*
cohabitation: birlikte_yaşama samenwonen* cohabitation* nikahsız*

# work
work: iş işi işe işte işim çalış* calis* iş_yeri işyeri*
job_vacancy: iş_ilanı vacature* açık_iş eleman_aranıyor
looking_for_work: iş_arıyorum iş_bulmak iş_arayan iş_arayışı is_ariyorum iş_bulamıyorum
unemployed: işsiz* issiz* boştayım* boşta*
employer: işveren* patron* isveren*
job_interview: iş_görüşmesi is_gorusmesi iş_mülakatı mülakat*
cv: cv özgeçmiş* ozgecmis*
application_letter: başvuru_mektubu motivasyon_mektubu sollicitatie* motivatiebrief*
work_permit: çalışma_izni calisma_izni arbeidskaart*
work_hours: mesai* çalışma_saati iş_saati vardiya*
night_shift: gece_vardiyası gece_mesaisi
dismissal: işten_çıkar işten_attı işten_at kovul* işten_çıkarıldım c4 ontslag*
unpaid_wages: maaşımı_vermiyor maaşım_ödenmedi paramı_vermiyor para_ödemiyor maaş_ödemiyor
undeclared_work: kayıtsız_çalış sigortasız_çalış siyah_iş zwart* kaçak_çalış
trade_union: sendika* vakbond* acv abvv
profession: meslek* mesleğ* zanaat* beroep*
self_employed: serbest_meslek zelfstandige* esnaf* kendi_işim kendi_işimi
shop_business: dükkan* dukkan* şirket* sirket* işletme* mağaza*
factory: fabrika*
cleaning: temizlik* temizliğ* poets* temizlikçi*
construction: inşaat* insaat* bouw
restaurant_kitchen: mutfakta_çalış mutfak_işi horeca bulaşıkçı* garson*
warehouse: depo depoda depocu* magazijn*
transport_driver: kamyoncu* tır_şoförü kurye* nakliyeci*
care_job: bakıcılık* bakıcı* hastabakıcı* zorgkundige* yaşlı_bakımı
sick_leave: raporlu* hastalık_izni hastalık_parası istirahat ziekteverlof*
accident_at_work: iş_kazası is_kazasi
experience: tecrübe* deneyim* tecrube*
skill: beceri* yetenek* maharet*
temporary_agency: interim* geçici_iş iş_bürosu uitzendbureau*
colleague_trouble: iş_yerinde_kavga mobbing* iş_yerinde_sorun
tools: alet* takım_çantası gereç* edevat*
uniform: üniforma* iş_elbisesi iş_kıyafeti
break_rest: mola* dinlen* paydos teneffüs*

# home
house: ev evi evim evimiz evler konut* hane evde evden
flat: daire* apartman* appartement stüdyo* studio
room: oda odası odam odalar kamer
rent: kira* kiralık* kiralik* huur* kirası
rent_out: kiraya_ver kiralıyorum kiraya_vermek
buy_house: ev_almak ev_satın ev_satın_almak mortgage*
landlord_contract: kira_kontratı kira_sözleşmesi huurcontract*
social_housing: sosyal_konut sosyal_ev sociale_woning woonmaatschappij*
homeless: evsiz* sokakta_kaldım barksız*
shelter: barınak* barınağ* sığınma_evi kalacak_yer opvang samusocial
eviction: tahliye* evden_çıkar evden_atıl uithuiszetting* evden_at evden_çıkarılacağız
street: sokak* sokağ* cadde* straat
roof: çatı* tavan*
kitchen: mutfak* mutfağ*
bathroom: banyo* duşakabin* duş*
bed: yatak* yatağ* döşek* ranza* karyola* yorgan* battaniye*
furniture: mobilya* eşya* esya* koltuk* koltuğ* dolap* dolab*
fridge: buzdolab* buzluk derin_dondurucu
washing_machine: çamaşır_makinesi çamasır_makinesi wasmachine
heating: ısınma* ısıtma* kalorifer* petek peteğ* isinma* soba* verwarming
boiler: kombi* şofben* kazan*
cold: soğuk* soguk* usuy* buz_gibi üşüyor* üşüdü* üşümek
warm: sıcak* sicak* ılık
damp: rutubet* nemli* nem
mould: küf küflü küflen* küfü schimmel*
leak: akıtıyor sızıntı* su_damlıyor damlıyor* su_akıtıyor kaçak_su
water: suyu* suya* sular* su_faturası sıcak_su
electricity: elektrik* elektriğ* elektirik* stroom
gas_energy: gaz gazı doğalgaz* doğal_gaz enerji* mazot* fluvius engie
meter: sayaç* saati_okuma budgetmeter* sayac*
rats_insects: fare fareler* sıçan* böcek* böceğ* tahtakurusu hamamböceği karınca*
broken: bozuk* bozul* kırık* kirik* arıza*
repair: tamir* onar* tamirat* usta reparatie*
noise: gürültü* gurultu* ses_yapıyor patırtı*
neighbour_quarrel: komşu_kavgası komşuyla_kavga komşuyla_sorun komşu_şikayeti
key: anahtar*
door: kapı* kapi*
window: pencere* cam* camdan*
stairs: merdiven* basamak* basamağ*
lift: asansör* asansor* lift
rubbish: çöp çöpü çöpler* çöpe atık* vuilnis* restafval* cop
recycling: geri_dönüşüm pmd mavi_torba
container_park: containerpark* recyclagepark* konteyner_park çöp_parkı
garden: bahçe* bahce* tarla* moestuin*
cleaning_home: ev_temizliği dienstencheque* temizlikçi*
moving_van: nakliye* kamyonet* minibüs*
tenant_rights: kiracı_hakları huurdersbond* kiracı_hakkı
lamp: lamba* ampul* ışık
table_chair: masa sandalye* masası

# food and clothes
food: yemek* yemeğ* yiyecek* yiyeceğ* gıda* gida* erzak* azık
eat: yemek* yemeğ* yiyor* yiyeb* yemeye* yedik*
drink: içmek içecek* içeceğ* meşrubat*
meal: öğün* yemek* yemeğ* sofra*
breakfast: kahvaltı* kahvalti*
lunch: öğle_yemeği öğlen_yemeği
dinner: akşam_yemeği
soup: çorba* corba*
bread: ekmek* ekmeğ* brood
meat: kıyma* sığır* tavuk* kuzu_eti dana_eti kıymalı*
pork: domuz*
fish: balık* balığ* balik
vegetables: sebze* salata*
fruit: meyve* elma
halal: helal* hellal
vegetarian: vejetaryen* etsiz* vegan*
allergy: alerji* allerji* alerjik
hungry: açım acıktım* acıkt* açız açlık* karnım_aç aç_kaldık aç_yatıyor aç_kaldım
food_parcel: gıda_paketi yiyecek_paketi erzak_kolisi yardım_kolisi gıda_yardımı
food_bank: gıda_bankası voedselbank* gida_bankasi
cook_verb: pişir* pisir* yemek_yap kaynat*
coffee: kahve* kahvesi
tea: çay* çayı* çaya* çayla*
restaurant: restoran* lokanta* restorant* aşevi*
supermarket: market marketi markette süpermarket* delhaize* colruyt*
market: pazar_yeri semt_pazarı çarşı* pazarda
taste: lezzet* tadı tatlı
sweets: tatlı* şeker_bonbon çikolata* pasta pastası
clothes: kıyafet* kiyafet* giysi* elbise* giyim*
shoes: ayakkabı* ayakkabi* pabuç* çizme* terlik* botlar*
coat: mont montu montlar palto* kaban* ceket*
trousers: pantolon* pantalon*
child_clothes: çocuk_kıyafeti bebek_kıyafeti çocuk_giysisi bebek_giysisi
second_hand: ikinci_el ikinciel* kullanılmış* kringwinkel* kringloop*
nappies: bebek_bezi bez bezi pamper*
toys: oyuncak* oyuncağ* speelgoed
present: hediye* hediyelik*
sewing_machine: dikiş_makinesi
headscarf: başörtü* eşarp* eşarb* tesettür* türban* basortu*
swap: takas* değiş_tokuş
donate: bağış* bagis* bağışla* hibe*
give_away: bedava_ver veriyorum_bedava karşılıksız_ver

# health
health: sağlık* sağlığ* saglik*
ill: hasta hastayım hastalan* hastalık* hastalığ* rahatsız* keyifsiz
pain: ağrı* agri* sancı* acıyor* sızlıyor* sızlama* zonkluyor*
fever: ateşi ateşim ateşlen* ateşi_var yüksek_ateş
cough: öksür* oksur*
head: baş_ağrısı kafam* başım* migren*
stomach: mide* karnım* karın_ağrısı karnı_ağrıyor bağırsak*
tooth_teeth: diş dişim* dişi dişler* disim* azı_diş
eye: göz gözüm* gözler* gözü
back: belim* sırtım* fıtık* bel_ağrısı
heart: kalp* kalb* yürek
blood: kan* tahlil* kan_tahlili
breathing: nefes* solunum* soluk*
medicine: ilaç* ilac* hap hapı haplar* şurup* medicijn*
pharmacy: eczane* apotheek* eczacı*
prescription: reçete* recete* voorschrift*
hospital: hastane* hastahane* ziekenhuis*
operation: ameliyat* operasyon*
emergency_care: acil_servis acile acil spoed
appointment: randevu* afspraak* rendevu*
health_insurance: sağlık_sigortası sağlık_kasası hastalık_sigortası hastalık_kasası
mutuality: mutualit* mütüel* mutuel* ziekenfonds* mutualiteit*
insurance: sigorta* verzekering*
reimbursement: geri_öde parasını_geri terugbetaling* klever* sarı_kağıt
vaccination: aşı aşısı aşılar* aşıyı vaccin* asi_karti aşı_kartı
pregnancy: hamile* gebe gebelik* gebeyim gebeliğ*
give_birth: doğum_yap doğurmak doğum* doğurdu* sezaryen*
baby_care: bebek_bakımı kraamzorg* kind_en_gezin lohusa*
breastfeeding: emzir* anne_sütü sütüm
contraception: doğum_kontrol spiral* prezervatif* kondom*
disability: engel engelli* sakatlık* malul* özürlü* handicap* invalid*
wheelchair: tekerlekli_sandalye engelli_arabası akülü_araba rolstoel*
glasses: gözlük* gözlüğ*
diet: diyet* beslenme* perhiz* rejim
weight: kilo kilom kilolu* zayıfla* şişman*
diabetes: şeker_hastası diyabet* şekerim_yüksek şeker_hastalığı insülin*
smoking: sigara* tütün* nikotin*
alcohol: alkol* içki* rakı şarap* bira
drugs: uyuşturucu* uyusturucu* esrar* eroin* kokain*
addiction: bağımlı* bagimli* bağımlılık*
gambling_addiction: kumar* bahis* iddaa
cancer: kanser* tümör*
test_medical: tahlil* kan_tahlili röntgen* muayene*
wound: yaralı* yaralan* yarası* yara_bandı
handicapped_care: engelli_bakımı evde_bakım thuisverpleging* hasta_bakımı
stress: stres* stress*
sleep: uyku* uyu uyuyam* uyumak uyuyor* uykusuz* uyuyamıyorum
nightmare: kabus* kâbus* karabasan*
tired: yorgun* yoruldum bitkin* halsiz*
sad: üzgün* uzgun* üzül* moralim_bozuk kederli* mutsuz*
depressed: depresyon* depresif* bunalım* bunaldım
afraid: kork* korku* ürk
anxious: kaygı* endişe* panik* evham*
angry: kızgın* sinirli* öfke* kızıyor* sinirlen*
cry: ağla* agla* ağlıyor* gözyaşı*
lonely: yalnız* yalniz* kimsem_yok kimsesiz*
worry: dert* derd* endişe* kaygı*
trauma: travma*
war: savaş* savas* harp
shame: utan* ayıp mahcup*
nerves: sinirlerim* asab*
talk_about: dertleş* derdimi_anlat içimi_dök konuşmak_istiyorum
heart_heavy: içim_daralıyor içim_sıkıl yüreğim_sıkış canım_sıkkın içim_acıyor
hope: umut* ümit* umud*
despair: çaresiz* umutsuz* ümitsiz*
therapy: terapi* tedavi*
mental_health: ruh_sağlığı psikoloji* psikolojik* ruhsal* akıl_sağlığı
calm: sakin* huzur* rahatla* sakinleş*
silent: sessiz* sus susuyor*
secret: sırrı* sırlar* gizli* gizlice*
trust: güven* guven*

# children and school
school: okul* okulu mektep* skol
kindergarten: anaokul* ana_okulu kleuter* anasınıf* ana_sınıfı
primary_school: ilkokul* lagere_school
secondary_school: lise* ortaokul* middelbaar*
enrol: okul_kaydı okula_yaz kaydet* okula_kayıt kaydetmek
school_costs: okul_parası okul_masrafı okul_faturası okul_gideri
school_trip: okul_gezisi sınıf_gezisi deniz_sınıfı bosklas*
teacher_talk: veli_toplantısı oudercontact* öğretmenle_görüş öğretmenle_konuş
report_card: karne* rapor_notu karnesi
absent: devamsız* okula_gelmedi yok_yazıldı gelemeyecek
bullying: zorbalık* zorbalığ* pesten* akran_zorbalığı alay*
learning_difficulty: öğrenme_güçlüğü disleksi* dikkat_eksikliği yavaş_öğreniyor
special_education: özel_eğitim buitengewoon* özel_okul
pupil_guidance: clb rehberlik* rehber_öğretmen okul_psikoloğu
childminder: çocuk_bakıcısı bakıcı* onthaalmoeder* dadı*
creche_daycare: kreş* kres kreşe creche kinderopvang*
babysit: çocuk_bakımı bebek_bakıcısı çocuğa_bak oppas*
play: oyna* oyun* oynuyor*
playground: oyun_parkı park parkta çocuk_parkı speelplein*
craft_activity: el_işi elişi* knutsel* faaliyet*
draw: resim_yap çizim* boya* resim_çiz
sing: şarkı* sarki* türkü*
story: masal* hikaye* öykü*
camp: kamp kampı kampa kampta
homework_support: ödev_yardımı huiswerkbegeleiding* ödevine_yardım etüt* ödevlere_yardım
tutoring: özel_ders takviye* birebir_ders
upbringing: çocuk_yetiştirme terbiye* çocuk_büyüt opvoeding* yetiştir*
puberty: ergenlik* ergenliğ* buluğ*
disobedient: söz_dinlemiyor dinlemiyor* yaramaz* haylaz* laf_dinlemiyor
youth_work: gençlik_merkezi gençlik_kulübü jeugdhuis* gençlik_evi jeugdwerk*
hang_out: takıl* takil* buluşma_yeri
computer_game: bilgisayar_oyunu playstation* video_oyunu
birthday: doğum_günü dogum_gunu yaş_günü
swimming_pool: havuz* yüzme_havuzu zwembad*
stroller: bebek_arabası puset* çocuk_arabası
school_bag: okul_çantası sırt_çantası

# meeting and free time
meet: tanış* tanis* buluş* bulus* kaynaş*
friendship: arkadaşlık* arkadaşlığ* dostluk* dostluğ*
alone: yalnız* tek_başıma tek_başına yapayalnız*
bored: sıkıl* sikil* canım_sıkılıyor can_sıkıntısı
talk: konuş* konus* laf görüş*
chat_together: sohbet* muhabbet* çene_çal laflamak*
activity: etkinlik* etkinliğ* aktivite* faaliyet* activiteit*
event: etkinlik* etkinliğ* organizasyon* program*
party: parti partisi eğlence* feest*
celebration: kutlama* kutla* kutluyor* şenlik*
group_together: grup grubu grupla toplan* bir_araya
women_group: kadın_grubu kadınlar_grubu hanımlar_günü vrouwengroep* kadınlar_toplantısı
men_group: erkekler_grubu mannengroep* erkek_grubu babalar_grubu
excursion: gezi* uitstap* günübirlik*
sea: deniz* plaj* sahil*
trip: gezi* seyahat* yolculuk*
walk: yürüyüş* yuruyus* gezinti*
dance: dans* halay* oyun_havası
music: müzik* muzik* saz gitar* enstrüman*
theatre: tiyatro*
film_cinema: film* sinema*
painting: resim_kursu ressam* boyama* tablo*
handicraft: el_sanat örgü* orgu dantel* nakış* el_işi
sewing: dikiş* dikis* terzi*
sport: spor sporu spora sporcu* jimnastik*
football: futbol* top_oyna halı_saha maç
swim: yüzme* yuzme* yüzmek yüzüyor*
fitness: fitness* spor_salonu kondisyon*
bicycle: bisiklet* bisiklette fiets* bisikleti
cycling: bisiklet_sür bisiklete_bin pedal*
run: koşu* koşmak koşuyor*
gymnastics: jimnastik* cimnastik* aerobik*
library: kütüphane* kutuphane* bibliotheek* bib
borrow: ödünç* odunc* emanet*
game_play: oyun oyunu tavla* kağıt_oyunu satranç*
visit: ziyaret* uğra* ziyaretçi*
neighbourhood: mahalle* semt* buurt* wijk
meeting_place: buluşma_yeri toplanma_yeri ontmoeting* lokal
drop_in: uğramak uğrasam randevusuz* inloop*
open_door: açık_kapı açık_gün opendeur*
welcome: hoş_geldin hoşgeldin* karşılama*
community_dinner: birlikte_yemek beraber_yemek toplu_yemek ortak_sofra
cooking_together: birlikte_yemek_yapmak birlikte_pişir beraber_pişirmek
culture: kültür* kultur*
tradition: gelenek* geleneğ* adet adetler* görenek*
religion_faith: din dini dinim inanç* islam* müslüman* hristiyan* iman
mosque: cami camii camiye camiler* mescit* mescid*
church: kilise*
pray: namaz* dua ibadet* abdest*
quiet_room: sessiz_oda dinlenme_odası mescit*
volunteering: gönüllülük* gönüllü* vrijwilligerswerk*
useful: faydalı* yararlı* işe_yara faydam*
participate: katıl* katil katılmak iştirak*
invite: davet*
bring_along: yanımda_getir getireb* yanında_getir getirebilir_miyim
market_flea: bit_pazarı ikinci_el_pazarı rommelmarkt*

# going places
go: git gitmek gidiy* gidec* gidel* gider gidilir gidip
come: gel gelmek geliy* geleb* geleyim gelsem gelelim geldim
leave_go: ayrıl* ayril* terk* çıkmak
way_route: yol yolu yola yol_tarifi güzergah* rota
station: istasyon* gar garı garda station
train: tren* trein nmbs
bus: otobüs* otobus* de_lijn
tram: tramvay* tram
metro: metro*
stop_halt: durak* durağ* halte
walk_foot: yürüyerek* yürümek yuruyerek* yayan
car: araba* otomobil* oto arabam
parking_place: otopark* park_yeri park_etmek
taxi: taksi*
far: uzak* uzağ*
near: yakın yakını yakınlar* yakin yakında
street_name: sokak_adı cadde_adı hangi_sokak hangi_cadde
village: köy* köyü* köyde* köye*
city: şehir* şehr* kent sehir*
building: bina* apartman* blok
floor: kat katı katta zemin*
entrance: giriş* giris*
map_location: konum* harita* lokasyon*
address_place: adres* yeriniz*
bicycle_rack: bisiklet_park bisiklet_yeri bisiklet_askısı
airport: havaalan* havaliman* zaventem
driving_licence: ehliyet* sürücü_belgesi rijbewijs*
driving_lesson: direksiyon* sürüş_dersi ehliyet_kursu şoförlük
traffic: trafik* trafiğ*
halle: halle halleye hallede halleden
vilvoorde: vilvoorde*
region: bölge* bolge* yöre*

# phone and computer
phone: telefon* gsm tel
smartphone: akıllı_telefon iphone* android*
call: aramak arayın arar_mısınız telefon_et arayabilir_miyim aradım telefon_açmak arar_mısın telefon_açın
message_sms: mesaj* sms
email: email* mail* eposta* e_posta
whatsapp: whatsapp* watsap* vatsap*
internet: internet* net
wifi: wifi* kablosuz*
computer: bilgisayar* bilgisayr pc
laptop: laptop* dizüstü* notebook
printer: yazıcı* printer*
print: çıktı* bastır* çıktı_almak çıktı_alabilir
scan: tarama* taratmak* scan*
password: şifre* sifre* parola* pin pin_kodu
app: uygulama* app aplikasyon*
website: site sitesi web_sitesi internet_sitesi
login: giriş_yap oturum_aç sisteme_gir login
digital_id: itsme* eid e_kimlik dijital_kimlik
account_online: hesap_aç hesabıma_gir internet_hesabı ebox
sim_card: sim_kart simkart* hat hattı kontör* kontür*
tablet: tablet*
keyboard: klavye* tuş
virus_hacked: virüs* virus* hacklen* hack
screen: ekran*
social_media: facebook* instagram* tiktok* sosyal_medya
photo_camera: kamera* fotoğraf_makinesi
charge_battery: şarj* sarj* pil pili batarya*

# organisation
organisation: dernek* derneğ* kurum* kuruluş* vakıf* vakf* vzw
office: büro* ofis* buro
reception: resepsiyon* karşılama_masası onthaal* danışma_masası
desk_counter: gişe* vezne* loket* banko
open: açık acik açıksınız açık_mı
closed: kapalı* kapali* kapatıyor*
opening_hours: açılış_saat çalışma_saat mesai_saat openingsuren
full: dolu doldu dolmuş kontenjan_doldu
place_available: boş_yer yer_var_mı kontenjan* yer_kaldı
waiting_list: bekleme_listesi wachtlijst* yedek_liste sıra_listesi
waiting: bekle* bekliyor* bekledim
queue: sıra sıraya kuyruk* kuyruğ*
cancel: iptal* vazgeç* annule*
late_arrive: geç_kal geç_kaldım gecik* geç_gelirsem rötar*
miss: kaçır* kacir* kaçırdım
sign_up: kaydol* kayıt_ol yazıl* yazdır* inschrijv* kayıt_olmak
registration: kayıt* kayit* kaydı kaydım başvuru* basvuru*
member: üye üyesi üyeler*
membership: üyelik* üyeliğ* aidat*
contact: iletişim* ulaş* irtibat* iletisim*
complaint: şikayet* sikayet* klacht*
apology: özür* ozur* kusura_bakma
mistake_ours: yanlış_bilgi sizin_hatanız sizin_yüzünüzden
privacy: gizlilik* gizliliğ* mahremiyet* privacy
personal_data: kişisel_veri bilgilerim* verilerim* verilerimi
anonymous: anonim* isimsiz* ismimi_verme adımı_vermeden isim_vermeden
confidential: gizli* aramızda_kal sır_saklar meslek_sırrı beroepsgeheim*
rule: kural* kaide*
house_rule: ev_kuralları iç_kural yönetmelik*
toilet: tuvalet* wc lavabo* hela
changing_table: alt_değiştirme bebek_değiştirme altını_değiştir
smoking_area: sigara_içme_yeri sigara_alanı
accessibility: engelli_girişi rampa* erişilebilir*
lift_access: asansör_var_mı asansörlü*
pushchair: bebek_arabası puset*
animal_dog: köpeğ* köpek* hayvan*
lost_found: kayıp_eşya unuttum_orada eşyamı_unuttum
key_word: anahtar_kelime
news_update: haber* duyuru* yenilik*
opening_new: açılış yeni_açıl açılışı
team: ekip* ekib* takım*
manager: müdür* mudur* sorumlu* koordinatör*

# institutions
ocmw_social_service: ocmw* cpas* oseemve oseemwe sosyal_daire sosyal_hizmetler
caw_welfare: caw
vdab_employment: vdab* actiris* forem* iş_kurumu
ligo_basic_education: ligo* basiseducatie* temel_eğitim
integration_agency: entegrasyon_bürosu agentschap_integratie entegrasyon_dairesi uyum_bürosu
mutuality_fund: mutualit* mütüel* ziekenfonds* mutuelle* hastalık_kasası
house_of_the_child: huis_van_het_kind çocuk_evi kind_en_gezin
school_guidance: clb okul_rehberlik
trade_union_acv_abvv: acv abvv sendika* aclvb csc fgtb
fedasil: fedasil* sığınmacı_kampı mülteci_kampı opvangcentrum*
housing_company: konut_şirketi woonmaatschappij* sosyal_konut_şirketi
doctors_on_duty: nöbetçi_doktor nöbetçi_hekim wachtpost* huisartsenwachtpost*
red_cross: kızılhaç* kizilhac* kızılay* rode_kruis
police_station: karakol* polis_merkezi polis_bürosu
fire_brigade: itfaiye* brandweer*

# trouble
danger: tehlike* tehlikede*
help_urgent: imdat* acil yardım_edin
accident: kaza kazası kazaya çarptı*
fire: yangın* yangin* alev* yanıyor tutuştu
hit_beat: dövüyor* dövdü* dayak* dayağ* vuruyor* tokat* dovuyor* vurdu tekme* dövmek döver dövecek
violence: şiddet* siddet*
abuse: istismar* taciz* sarkıntı*
threaten: tehdit* tehdid*
kill: öldür* oldur* gebert*
rape: tecavüz* tecavuz* ırzına_geç
knife_weapon: bıçak* bıçağ* bicak* silah* tabanca*
suicide_die: intihar* ölmek_istiyorum yaşamak_istemiyorum kendimi_öldür canıma_kıy kendimi_öldürmek
hurt_self: kendime_zarar kendimi_kes bilek_kes jilet* kendini_kesiyor
missing_person: kayıp* kaybol* haber_alamıyorum
poison: zehir* zehr* zehirlen*
swallow: yutmuş* yuttu* yutmak yutkun*
gas_leak: gaz_kaçağı gaz_kokusu gaz_kokuyor gaz_sızıntısı
bleed: kanama* kanıyor* kan_kaybı
unconscious: bayıl* bayil* bilinçsiz* bilinci_kapalı baygın*
sleep_outside: sokakta_uyu dışarıda_uyu sokakta_yatıyorum dışarıda_yatıyorum sokakta_uyuyorum
thrown_out: kovdu* kovul* evden_attı kapı_önüne_koydu evden_atıldım
traffick: insan_ticareti insan_kaçakçı kaçakçı* tacir*
forced: zorla* zorluyor* cebren*
passport_taken: pasaportumu_aldı pasaportumu_vermiyor kimliğimi_aldı pasaportumu_aldılar
slave: köle* kole* kölelik*
debt_bondage: borcum_bitene borç_karşılığı kaçakçıya_borç
kidnapped: kaçırıldı* kaçırdılar kaçırılmış*
stalk: takip_ediyor peşimde* peşimden* sapık*
quarrel: kavga* tartış* tartis* ağız_dalaşı münakaşa*
discrimination: ayrımcılık* ayrımcılığ* ayrimcilik* ırkçı* irkci*
racism: ırkçılık* ırkçılığ* irkcilik* ırkçı*
insult_hate: hakaret* küfür* küfret* nefret* aşağıla*
unfair: haksız* haksızlık* adaletsiz*
police_report: polise_şikayet tutanak* tutanağ* aangifte ifade_ver
prison: hapis* cezaevi* hapse hapiste* hapishane* gözaltı*
war_zone: savaş_bölgesi cephe* bombalan* bomba
forced_marriage: zorla_evlen zorla_evlendir zorla_evlilik zorla_evlendiriyorlar
genital_cutting: kadın_sünneti kız_sünneti sünnet*

# doing and being
want: istiyor* istek* arzu* istem* isterim isteriz istey* isterdim
need: gerek* ihtiyaç* ihtiyac* lazım
can: olabilir* yapabil* mümkün*
like: hoşlan* beğen* hoşuma*
love: sev sevgi* seviyor* aşk
hate: nefret*
give: ver vermek veriy* verir* verec* verdi*
get: almak alıyor* alab* alır* aldım
take: almak götür* alayım
bring: getir*
send: gönder* gonder* yolla* yolluyor*
receive: teslim_al elime_geç almak
make: yapmak yapıyor* yapab* üret*
do: yap yapmak ediyor* yapay*
use: kullan*
open_verb: açmak açıyor* açılıyor* açamıyorum
close_verb: kapat* kapan*
see: görmek* görüyor* gördüm* göreb*
hear: duy duymak duydum duyuyor* işit*
think: düşün* dusun*
know: bilmek biliyor* bilir* bilmiyor* bilmiyom
forget: unut*
remember: hatırla* hatirla* hatırlıyor*
wait: bekle* bekliyor*
stop_doing: bırak* birak* durdur*
change: değiş* degis* değiştir*
choose: seç seçmek seçim* seçiyor*
show: göster* goster*
tell: söyle* soyle* söylüyor* anlat*
ask: sor sormak soru* sorab*
try: dene* uğraş*
stay: kal kalmak kalıyor* kalab*
live: yaşıyor* yaşam* yaşad* yaşay* yaşar* yasiyo* oturuyor* oturmak
arrive: vardım* ulaştı*
return: dön dönmek dönüş* dönüyor* donmek
fall: düştü* düşmek düşüyor* yuvarlan*
lose: kaybet* kayb* yitir*
win: kazan kazanmak kazandı*
buy: satın_al satın_almak
sell: sat satmak satıyor* satılık*
order_thing: sipariş* siparis* ısmarla*
put: koymak koyuyor* koyab* bırakmak
look_for: arıyor* ariyor* araştır*
look_after: bakmak bakıyor* bakım* bakacak ilgilen*
carry: taşımak* taşıyor* taşıyacak*
touch: dokun* elledi* elliyor*
fix: tamir* düzelt* onar*
break_thing: kırmak kırıldı* kırdı* bozuldu*
good: iyi iyisi güzel
bad: kötü* kotu* berbat* fena*
better: daha_iyi
worse: daha_kötü beter*
big: büyük* buyuk* kocaman* iri
small: küçük* kucuk* ufak* minik*
new_thing: yeni*
old_thing: eski eskisi eskimiş*
easy: kolay* basit*
difficult: çok_zor zor_mu zor_geliyor zorlan* zorluk* zorluğ* güçlük* zoru*
beautiful: güzel* guzel* hoş
clean: temiz*
dirty: kirli* pis pasaklı*
long: uzun* uzunluk*
short: kısa* kisa
heavy: ağır agir
quick: hızlı* hizli* çabuk* acele*
slow: yavaş* yavas*
safe: güvenli* güvende* emniyetli*
dangerous: tehlikeli* riskli*
important: önemli* onemli* mühim*
different: farklı* farkli* başka* değişik*
same: aynı* ayni
true_right: doğru* dogru* gerçek*
wrong: yanlış* yanlis* hatalı*
full_person: tok doydum
empty: boş bos bomboş*
young_age: kaç_yaş yaş yaşında* yaşı yaş_sınırı
own: kendi kendim* kendine
alone_self: kendi_başıma tek_başıma kendim
together: birlikte* beraber* hep_birlikte
everybody: herkes* hepimiz* hepsi*
somebody: biri* birileri*
nobody: hiç_kimse hiçkimse* kimse*
everything: her_şey herşey* hersey*
nothing: hiçbir_şey hiçbirşey* hicbirsey*
a_little: biraz* azıcık* birazcık*
much: çok cok fazla* epey*
more: daha_fazla daha_çok
less: daha_az
only: sadece yalnızca* tek bir_tek
also: dahi ayrıca*
without: olmadan* siz_olmadan
with: beraber* birlikte*
problem: sorun* problem* sıkıntı* dert*
solution: çözüm* cozum* çare*
reason: sebep* sebeb* neden_dolayı
chance: şans* sans fırsat*
choice: seçenek* seçeneğ* tercih*
plan: plan planı planlar*
life: hayat* yaşam* ömür*
future: gelecek* geleceğ* istikbal*
thing: şey* şeyi* şeyler*

# outside
weather: hava_durumu hava_nasıl kaç_derece meteoroloji*
rain: yağmur* yagmur* yağış*
football_match: maç maçı maçlar* maç_sonucu galatasaray* fenerbahçe* beşiktaş*
president: cumhurbaşkan* başbakan* erdoğan* trump*
news_paper: gazete* son_dakika haber_kanalı
bitcoin: bitcoin* kripto* coin borsa*
love_letter_thing: aşk_mektubu şiir* aşk_şiiri
recipe: yemek_tarifi tarifi
plane: uçak* uçağ* ucak* uçuş*
hotel: otel* hotel
film_star: oyuncu_kim şarkıcı* sanatçı* dizisi
joke: fıkra* fikra* şaka* espri*
dog_cat: kedi* köpek* köpeğ* kopek*
hairdresser: kuaför* kuafor* berber*
pizza: pizza* lahmacun*
horoscope: burç* burc fal falı rüya_tabiri
capital_city: başkent* baskent*
`;
