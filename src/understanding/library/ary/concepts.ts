/** What each idea is called in Moroccan Darija. */
export const concepts = `
# people
man: راجل رجل رجال رجالة سيد rajel rajl rjal rjala homme hommes
woman: مرا امرأة مرأة عيالات نسا نساء mra lmra 3yalat la3yalat nsa femme femmes
child: دري دراري طفل أطفال ولاد وليدات derri drari lwlad wlad wladat enfant enfants kids
baby: بيبي رضيع تربية bebe bébé baby rdi3 nourrisson
boy: ولد derri weld garçon
girl: بنت بنات درية bent bnat derria fille
teenager: مراهق مراهقين مراهقة ado ados mourahi9 mora7i9 tiener
young_person: شاب شباب شبان chab chabab chban jeune jeunes jongeren
adult: كبير_فالسن بالغ راشد adulte adultes volwassenen baligh
old_person: شيباني شيبانية عجوز مسن شارف chibani chibania chiban lkbar char9 ouderen senior seniors
family: عائلة عائلتي فاميلا أهل عيلة 3a2ila 3ayla 3aila famila familti famille ahl
husband: راجلي زوجي rajli zawji mon_mari rajelha
wife: مراتي زوجتي المدام mrati lmadame madamti zawjti ma_femme mratou
partner_love: خطيب خطيبة صاحبتي_حبيبتي حبيب حبيبة khtib khtiba 7bib 7biba copain copine partenaire
mother: أم يما مي ماما ميمتي الواليدة mama mmi yemma mwi lwalida mère
father: أب با بّا الواليد papa bba bouya lwalid baba père
parents: والدين الوالدين lwalidin walidin walidia parents ouders
son: ولدي weldi wldi mon_fils
daughter: بنتي bnti benti ma_fille
brother: خويا خو خوتي khouya khoya khuya khouti frère
sister: ختي خت خواتات khti okhti khwatati soeur
grandparent: جدي جدة حنا جداتي jddi jeddi jedda 7enna henna grand_mère grand_père
uncle_aunt: عمي خالي عمتي خالتي 3mmi 3ami khali 3amti khalti oncle tante
cousin: ولد_عمي ولد_خالي بنت_عمي بنت_خالتي weld_3mmi weld_khali bent_khalti cousin cousine
neighbour: جار جيران جارة جارتي jar jiran ljiran jara jarti voisin voisins buur
friend: صاحب صاحبي صاحبتي صحاب صديق sahbi sa7bi s7ab sahbti sa7bti sadi9 ami amie
people: ناس الناس بشر nas lnas nnas gens
stranger: غريب واحد_ما_كنعرفوش gharib ghrib inconnu
single_parent: أم_عازبة أم_بوحدها مطلقة_بولادها mama_bou7dha maman_solo mère_célibataire famille_monoparentale motal9a
pregnant_woman: حاملة حامل 7amla hamla femme_enceinte
widow: أرملة هجالة أرمل hejjala hajjala 7ejjala veuve veuf
orphan: يتيم يتامى ytim ytama orphelin
guest: ضيف ضياف diyaf dyaf ndif invité invités
newcomer: جديد_هنا وافد يالاه_جا jdid_hna yalah_jit nouveau_venu primo_arrivant nieuwkomer
refugee: لاجئ لاجئين lajee laji2 lajiin réfugié vluchteling
migrant: مهاجر مهاجرين مغترب mouhajir mohajir mhajer migrant immigré
foreigner: براني أجنبي أجانب barrani berrani ajnabi étranger étrangers vreemdeling
local_person: ولد_البلاد ناس_البلاد weld_lblad nas_dyal_hna wlad_hna
belgian: بلجيكي بلجيكية بلجيكيين فلاماني belgiki beljiki belge belges belg flamand flamands
citizen: مواطن مواطنة mowatin muwatin citoyen burger
minority: أقلية أقليات a9aliya aqaliya minorité
community: جالية مجتمع jaliya jalia communauté gemeenschap
teacher: أستاذ أستاذة معلم_المدرسة معلمة oustad ostad ostada mo3alim mo3alima prof maitresse lmaitresse leerkracht juf
student: طالب طلبة طالبة talib tolba taliba étudiant étudiante
pupil: تلميذ تلاميذ tilmid talamid telmid élève leerling
volunteer: متطوع متطوعة متطوعين motatawi3 mtatwe3 bénévole bénévoles vrijwilliger benevol
staff_member: موظف موظفة خدام_عندكم mowadaf mwdef lmowaddaf employé personnel medewerker
boss: باطرون شاف معلم مشغل مدير_الخدمة patron lpatron lbatron chef baas
colleague: زميل زملاء صحاب_الخدمة collègue collègues zamil s7ab_lkhdma collega
doctor: طبيب طبيبة أطبا tbib tbiba lttbib médecin docteur dokter huisarts
nurse: فرملي فرملية ممرض ممرضة fermliya ferrmli fermli momarrida infirmière infirmier verpleegkundige
midwife: قابلة مولدة 9abla qabla sage_femme vroedvrouw
dentist: طبيب_السنان طبيبة_السنان tbib_snan tbib_dyal_snan dentiste tandarts
psychologist: طبيب_نفساني نفساني بيسيكولوگ سيكولوگ tbib_nafsani nafsani psychologue psycholoog psy
social_worker: مساعدة_اجتماعية مساعد_اجتماعي أسيستانت assistante_sociale assistant_social lassistante maatschappelijk_werker mosa3ida_ijtima3iya
lawyer: محامي محامية أفوكا mo7ami mou7ami avocat avocate advocaat lavoka
police: بوليس شرطة boulis lboulis police lpolice politie choorta
judge: قاضي قضاة 9adi qadi l9adi juge rechter
interpreter: ترجمان مترجم مترجمة terjman torjman mtarjim motarjim interprète tolk tarjoman
landlord: مول_الدار مولات_الدار بروبريو moul_dar moulat_dar moul_ddar propriétaire proprio huisbaas
tenant: كاري مكتري المكترين mektri mkri kari locataire huurder
bailiff: هويسيي عون_قضائي huissier lhuissier deurwaarder
postman: فاكتور ساعي_البريد facteur postbode sa3i_lbarid
driver: شيفور سائق chifour chifor chauffeur sa2i9
director: مدير مديرة modir moudir mudir lmodir lmodira directeur directrice
coach: مدرب كوتش modarib mudarrib coach entraineur
cook: طباخ طباخة tebbakh tabbakh cuisinier cuisinière kok
lgbt_person: مثلي مثلية مثليين ترانس mitli mithli gay homo lesbienne trans lgbt holebi
disabled_person: معاق معاقة معاقين mo3a9 mou3a9 mo3aq handicapé handicapée
homeless_person: مشرد مشردين mcherred mchared sdf sans_abri dakloze
# names of countries and languages that matter
dutch_language: هولندية نيدرلندية نيدرلندي فلامان فلامانية الهولندي neerlandais néerlandais nederlands flamand hollandia holandia flamania
french_language: فرنسية الفرنسي فرنساوية français fransawia faransia fransiya frans
english_language: إنجليزية نگليزية نجليزية anglais engels english ngliziya ingliziya
arabic_language: عربية العربية دارجة l3arbia 3arbia l3rbia darija arabe arabisch
turkish_language: تركية turks torkiya turc
own_language: لغتي لغة_ديالي ريفية تاريفيت شلحة تامازيغت loghti loughti tarifit chel7a tachel7it tamazight rifia ma_langue
belgium: بلجيكا بلجيك belgique beljika belgika blgika belgie belgië
flanders: فلاندر الفلاندر vlaanderen flandre flandres
brussels: بروكسيل بروكسل bruxelles brussel brouxel bruksel bxl
home_country: بلادي البلاد بلادنا بلاد_الأصل lblad bladi blady bledi mon_pays bled
europe: أوروبا أوربا لوروب europe oropa europa
morocco: المغرب مغربي مغربية مغاربة lmaghrib lmghrib maroc mghribi mgharba marokko
syria: سوريا سوري سورية souria syrie syria suria
ukraine: أوكرانيا أوكراني ukraine okrania oekraine
turkey: تركيا torkia turquie turkia turkije
afghanistan: أفغانستان أفغاني afghanistan afghani
congo: الكونغو كونغو congo kongo
somalia: الصومال صومالي somalie somalia soumal
eritrea: إريتريا إريتري erythrée eritrea eritria
# language and learning
language: لغة اللغة لونغ لغات logha lougha lora langue langues taal
learn: نتعلم تعلم يتعلم نقرا_اللغة nt3elem nt3alem nt3llem n3elem ta3alom apprendre leren ntalem
course: كور كورات دورة_تعليمية قراية cours lcours cursus les_nederlands l9raya 9raya
lesson: درس دروس ders dors dorous leçon lessen
school_class: قسم القسم أقسام 9ism l9ism classe qisme klas
practise: نتمرن نتدرب تمرن nmaren ntmaren ntmerren ntderreb pratiquer oefenen
speak: نهضر هضر كنهضر يهضر نتكلم هضرة nhder nhdar kanhder kanhdar kathder lhadra hedra nehder parler spreken
listen: نسمع نسمعو سماع استماع nsme3 sme3 écouter tsannat ntsenet luisteren
understand: فهم نفهم كنفهم فاهم nfhem kanfhem fhemt fahem makanfhemch comprendre begrijpen
read: نقرا_كتاب قراءة يقرا_ليا n9ra kan9ra y9ra nqra lire lezen
write: نكتب كتابة كنكتب كتب nkteb nktb kankteb ktaba lktaba écrire schrijven
word: كلمة كلمات kelma klma kelmat woord vocabulaire
grammar: نحو قواعد_اللغة گرامير grammaire grammatica n7ou
alphabet: حروف الحروف أبجدية 7rof 7orouf horof alphabet letters_abc
pronunciation: نطق النطق not9 note9 prononciation uitspraak
beginner: مبتدئ مبتدئين من_الصفر mobtadi2 debutant débutant debutants men_sifr mn_sifr beginner
advanced: متقدم مستوى_عالي mota9adim moteqadem avancé niveau_avance gevorderd
level: مستوى نيفو mostawa moustawa niveau nivo
test: تيست اختبار test ikhtibar teste
exam: امتحان إمتحان imti7an imtihan mti7an lamti7an examen exam
certificate: شهادة سيرتيفيكا chahada chhada chehada certificat getuigschrift
diploma: ديبلوم دبلوم diplome diplôme diploma diblom
study: دراسة نكمل_قرايتي dirasa études nkemel_9rayti studeren
education: تعليم التعليم ta3lim enseignement onderwijs
training: تكوين فورماسيون takwin tkwin formation opleiding
book: كتاب كتب_للقراية ktab lktab livre livres boek ktouba
homework: دوفوار ديفوار واجبات_مدرسية تمارين_الدار devoir devoirs lidevoir huiswerk tamarin_dyal_dar
exercise: تمرين تمارين tamrin temrin exercice oefening
mistake: غلط غلطة أغلاط ghalta ghalat ghelta faute erreur
dictionary: قاموس معجم 9amous qamous dictionnaire
online: أونلاين عن_بعد online en_ligne 3an_bo3d a_distance
at_home: فالدار في_الدار f_dar fdar f_ddar à_la_maison thuis
explain: شرح نشرح يشرح_ليا chre7 ychre7 chra7 nchrah expliquer sre7 uitleggen
repeat: عاود نعاود تعاود 3awd n3awd 3awed répéter
slowly: بشوية بالشوية على_مهل bchwiya b_chwiya lentement langzaam
translate: نترجم ترجم ترجمة ntrjem tarjem tarjama trjem traduire traduction vertalen
interpreting: ترجمة_شفوية يترجم_ليا ytrjem_lia ytrjm interprétariat tolken
conversation: محادثة كونفيرساسيون دردشة mohadata conversation praattafel
illiterate: أمي أمية ما_قاريش ما_قارياش ommi omia ma_9arich ma9arich ma_9aryach analphabète
degree_abroad: معادلة ديبلوم_مغربي ديبلوم_ديال_بلادي mo3adala mou3adala équivalence equivalence naric
university: جامعة الجامعة كلية jami3a jam3a l_jami3a université fac universiteit unif
internship: سطاج ستاج تدريب stage tadrib
literacy: محو_الأمية mahw_omia m7ou_lommia alphabétisation alphabetisation alfabetisering alpha
civic_integration: إدماج اندماج إنبورخرين inburgering idmaj indimaj intégration integration parcours_d_accueil
social_orientation: توجيه_اجتماعي maatschappelijke_orientatie orientation_citoyenne mo_cours
knowledge: معرفة معلومات_عامة ma3rifa connaissance kennis
memory: ذاكرة كنسى dakira kansa kannsa mémoire
# time
day: نهار يوم أيام nhar youm yom iyam ayam jour dag nharat
week: سيمانة سيمانات أسبوع simana smana semana osbou3 semaine week
month: شهر شهور شهرين chhar chher ch7er chhour ch7our mois maand
year: عام سنة عامين سنين 3am 3amin snin année jaar
hour: ساعة سوايع ساعات_الوقت sa3a sa3at heure heures uur
minute: دقيقة دقايق d9i9a d9aye9 minute minuut
morning: صباح الصباح sba7 sbah f_sba7 fsba7 matin ochtend
noon: نص_النهار الظهر nss_nhar dohr midi middag
afternoon: عشية لعشية بعد_الظهر 3chiya l3chiya la3chia après_midi namiddag
evening: soir soirée avond had_lil هاد_الليل فالعشية f_l3chiya
night: ليل الليل ليلة lil lila b_lil blil nuit nacht
weekend: ويكاند نهاية_الأسبوع weekend week_end wikand
weekday: أيام_الأسبوع وسط_السيمانة west_simana en_semaine weekdag
holiday: عطلة كونجي راحة_سنوية 3otla 3tla congé conge verlof vacances
public_holiday: نهار_العيد عطلة_رسمية jour_férié ferie férié 3otla_rasmia feestdag
school_holiday: عطلة_المدرسة عطلة_ديال_الدراري 3otla_dyal_lmdrassa vacances_scolaires schoolvakantie 3otla_dyal_drari
today: اليوم ليوم lyoum lyom had_nhar aujourd_hui vandaag
tomorrow: غدا غذا ghda ghdda ghedda demain morgen
yesterday: البارح لبارح lbare7 lbareh lbar7 hier gisteren
now: دابا دروك الآن daba dabba drouk maintenant
later: من_بعد مور ديك_الساعة mn_ba3d men_be3d mnb3d plus_tard later
soon: قريبا عن_قريب 9riban bientôt dghya_dghya f_9rib
early: بكري بالبكري bekri bkri tôt vroeg
late: معطل متأخر تعطل m3etel m3tel mat2akher en_retard t3etelt laat
always: ديما دايما dima dayman toujours altijd
never: عمري_ما عمرو حتى_نهار 3mri_ma 3mrni 3emri_ma jamais nooit
often: غالبا بزاف_دالمرات بزاف_ديال_المرات bzaf_dyal_lmerrat bezzaf_dlmrat ghaliban souvent vaak
sometimes: مرة_مرة بعض_المرات شي_مرات merra_merra mra_mra ba3d_lmarat parfois soms
start: يبدا بداية كيبدا نبدا ybda bdaya kaybda nbda commencer début beginnen
end: يسالي كيسالي سالا نهاية ysali kaysali sala nihaya finir einde كملت ساليت kmelt salit
until: حتى_ل تال 7tal 7ta_l hta_l jusqu_à tot
from_time: ابتداء من_الساعة mn_sa3a a_partir vanaf
duration: شحال_كيدوم مدة_الوقت ch7al_kaydoum kaydoum kaydoom durée modda
date: تاريخ التاريخ tarikh tari5 date datum
calendar: كالندرييه برنامج روزنامة calendrier kalender agenda programme bernamaj
deadline: آخر_أجل آخر_نهار akher_ajal akhir_ajal date_limite dernier_délai deadline
next: الجاي الجاية جاي jay jaya li_jay lijay prochain prochaine volgende
previous: اللي_فات الفايت li_fat lifat li_daz lidaz précédent vorige dernière_fois
every_day: كل_نهار كل_يوم kol_nhar koul_nhar kol_youm chaque_jour elke_dag
once: مرة_وحدة مرة_فقط mra_wa7da merra_we7da une_fois
monday: الاثنين التنين إثنين tnin ltnin letnin lundi maandag
tuesday: الثلاثاء التلات ثلاثاء tlat ltlata tlata_nhar mardi dinsdag
wednesday: الأربعاء لاربع الأربع larb3 larb3a larba3 mercredi woensdag
thursday: الخميس لخميس lkhmis khmis jeudi donderdag
friday: الجمعة جمعة_نهار jem3a ljam3a jom3a vendredi vrijdag
saturday: السبت سبت sebt ssebt lsebt samedi zaterdag
sunday: الأحد الحد l7ad l7ed dimanche zondag
summer: صيف الصيف sayf sif ssayf été zomer
winter: الشتوة فصل_الشتا chetwa chtwa hiver winter
spring: ربيع الربيع rbi3 printemps lente
autumn: خريف الخريف khrif automne herfst
christmas: نوال نويل عيد_الميلاد_المسيح noel noël kerst kerstmis
new_year: راس_العام ras_l3am rass_l3am nouvel_an nieuwjaar boun_anni
easter: باك_العطلة عيد_الفصح pâques paques pasen
ramadan: رمضان صيام صايم ramadan ramdan romdan syam sayem saym
iftar: فطور_رمضان إفطار ftour_ramadan iftar ftor_jama3i
eid: العيد عيد_الكبير عيد_الصغير عيد_الفطر عيد_الأضحى l3id 3id l3id_lkbir l3id_sghir aid
saint_nicholas: سان_نيكولا سينت saint_nicolas sinterklaas sint
# asking
when: إمتا امتى فوقاش وقتاش imta mta fo9ach fou9ach fow9ach wa9tach quand wanneer
where: فين فاين منين fin_kayn fin_ja fayn mnin où_se waar
who: شكون chkoun chkon shkoun qui_est wie
what: شنو آش أشنو chnou chno achno chnu ach_hadchi quoi wat
how: كيفاش كيف kifach kifah kifash comment hoe
how_much: بشحال شحال_الثمن bch7al bchhal bechhal 3la_ch7al combien_coûte hoeveel_kost
how_many: شحال_من شحال_ديال ch7al_mn ch7al_dyal chhal_mn combien_de hoeveel
why: علاش 3lach 3lah pourquoi waarom
which: أشمن أشمان achmen achmn ochmen quel quelle welke
question: سؤال أسئلة نسول sou2al so2al as2ila nswel question vraag
answer: جواب يجاوب رد jawab yjaweb jawb kayjaweb réponse antwoord
information: معلومات معلومة أنفورماسيون ma3loumat m3loumat information informations info
advice: نصيحة ينصحني نصايح nasi7a nassiha yns7ni conseil advies
help_support: معاونة مساعدة عاونوني يعاوني نعاون 3awnouni 3aweni y3aweni mo3awana mou3awana mosa3ada aide hulp
possible: ممكن واش_نقدر momkin mumkin possible ymken n9der_wla
allowed: مسموح من_حقي مرخص masmou7 mesmo7 mn_7a9i autorisé permis_de mag_ik
must: خاصني ضروري واجب خاص khassni khasni khass darori darouri obligé il_faut moet لازم lazem doit
need_want: محتاج بغيت خاصاني mo7taj m7taj bghit brit besoin nodig
search_find: كنقلب نقلب نلقى لقيت kan9elleb n9elleb kan9leb n9leb nl9a l9it chercher trouver zoeken
# money
money: فلوس الفلوس دراهم صرف flous lflous floss drahem argent geld
pay: نخلص كنخلص خلاص يخلص nkhelles nkheles kankhelles khlas ykheles payer betalen
price: ثمن الثمن تامن tamane taman ttaman prix prijs tarif
expensive: غالي غالية غاليين ghali ghalia ghalyin cher duur
cheap: رخيص رخيصة رخاص rkhis rkhissa rkhiss pas_cher goedkoop
free_of_charge: فابور بلا_فلوس مجاني باطل fabor fabour bla_flous gratuit gratis majani
discount: تخفيض رودوكسيون takhfid réduction reduction korting tarif_reduit
euro: أورو يورو euro euros oro
cash: كاش نقدا cash liquide espèces contant
bank_card: لاكارط_بونكير كارط_ديال_البانكا carte_bancaire carte_banque lakart_dyal_lbanka bankkaart
bank: بانكا بنك البنكة banque banka lbanka bank
bank_account: كونط كونط_بونكير حساب_بنكي compte_bancaire rekening compte_en_banque hsab_banki
invoice_bill: فاتورة فاكتورة فواتير facture factures fatoura factura
debt: كريدي ديون دين_عليا kridi lkridi dyoun dettes dette schulden
loan: قرض سلف_من_البنكا prêt emprunt 9ard lening crédit_bancaire
instalment: تقسيط بالتقسيط طريطات te9sit ta9sit tranches plan_de_paiement afbetaling
reminder: راپيل إنذار_الخلاص rappel rappels herinnering mise_en_demeure
fine: غرامة أماند بروصي ghrama gharama amende pv boete
salary: صالير أجرة خلصة salaire lsalaire khelsa lkhelsa loon ojra
income: دخل مدخول dakhl medkhoul revenu revenus inkomen
tax: ضريبة ضرائب طاكس dariba daribat taxe taxes impôt impots belasting
tax_form: تصريح_ضريبي ديكلاراسيون_ضريبة déclaration_fiscale declaration_impots tax_on_web belastingaangifte
refund: رجعو_ليا_فلوسي إرجاع_الفلوس remboursé terugbetaling rej3o_lflous yrej3o_flousi
benefit: إعانة تعويض_مالي i3ana allocation uitkering ta3wid
living_wage: ريس revenu_d_integration ris leefloon revenu_integration flous_dyal_cpas
unemployment_benefit: شوماج الشوماج chomage chômage werkloosheidsuitkering allocation_chomage
child_benefit: تعويضات_الولاد فلوس_الدراري ألوكاسيون_فاميليال allocations_familiales flous_drari flous_dyal_drari kinderbijslag groeipakket
pension: تقاعد روتريت لاروتريت بانسيون retraite pension pensioen ta9a3od
allowance: منحة تعويض بريم_مالية mn7a min7a prime toelage
subsidy: دعم_مالي subside subvention da3m_mali subsidie
social_tariff: تعريفة_اجتماعية تاريف_سوسيال tarif_social sociaal_tarief ta3rifa_ijtima3iya
poor: فقير مسكين_الحال مزلوط فقرا f9ir faqir mezlot pauvre arm_zijn
rich: لاباس_عليه غني labas_3lih ghani riche rijk
save_money: نوفر نجمع_الفلوس nweffer nwfer économiser sparen n9tased
budget: ميزانية بودجي budget mizaniya
cost_rise: غلاء طلع_الثمن زادو_فالثمن ghla lghla zado_taman zad_taman augmentation_prix
deposit_guarantee: ضمانة كاسيون كارونتي daman damana caution garantie_locative huurwaarborg
cheat_scam: نصب نصاب نصبو شفروني nasb nassab nesbo nasbo arnaque oplichting escroc
steal: سرق شفر سرقو تسرق sre9 sr9o sra9 sr9oli chfer chefrou gestolen volé
gift: كادو هدية كادوات cadeau hdia hdiya hadiya geschenk
ticket: تيكي بيّي_التران ورقة_التران ticket tiki billet kaartje
subscription: أبونمون اشتراك abonnement ichtirak abonmon
wallet: بزطام بورطفوي bztam beztam portefeuille portemonnaie
account_number: رقم_الحساب نمرة_الكونط numero_de_compte iban nmra_dyal_lcompte
send_money: نصيفط_الفلوس فيرمون تحويل_الفلوس nsift_flous virement western_union overschrijving
# papers
paper_document: ورقة وراق وثيقة وثائق wer9a war9a lwra9 wra9 wata9i9 papier papiers document documents
letter: برية براوات جواب_من_الإدارة brya briya brawat lettre brief courrier
mail_post: بريد بوسطة lbosta bosta poste lbarid courrier_postal post
form: فورميلير استمارة formulaire formulair istimara formulier
signature: نسيني توقيع سينياتور nsini nsni taw9i3 signature handtekening
stamp: طابع كاشي taba3 tabe3 cachet timbre stempel
copy: فوطوكوبي نسخة كوبي copie photocopie noskha kopie
fill_in: نعمر_الورقة نعمر_الفورميلير n3mer n3emer remplir invullen
identity_card: لاكارط_دانتيتي بطاقة_الهوية البطاقة_الوطنية carte_d_identite carte_identité lakart_nationale eid identiteitskaart
passport: باسبور پاسبور جواز_السفر passeport pasport paspor lpassport paspoort
residence_permit: إقامة سيجور كارط_سيجور بطاقة_الإقامة i9ama l2i9ama séjour titre_de_sejour carte_de_sejour verblijf sejour
orange_card: كارط_أورانج الكارط_البرتقالية carte_orange attestation_immatriculation oranje_kaart
visa: فيزا تأشيرة visa viza
nationality: جنسية الجنسية ناسيوناليتي jinsiya jnsia jensia nationalité nationalite nationaliteit
asylum: لجوء اللجوء أزيل lojou2 loujou2 lajou2 asile asiel
procedure: إجراءات مسطرة ijra2at procédure procedure mestara
decision: قرار القرار 9arar qarar décision beslissing
refusal: رفض مرفوض نيكاتيف ترفض rafd refus négatif negatif rfedo rafdo weigering
appeal: روكور استئناف طعن recours appel_decision isti2naf beroep
deadline_paper: أجل_الورقة délai ajal_lwer9a termijn
expire: تسالي_لاكارط سالات_ليا كاملة_الصلاحية périmé expiré tsala salat_lia verlopen
renew: نجدد تجديد njedded njeded tajdid renouveler renouvellement vernieuwen
lost_papers: ضاعو_وراقي ضاعت_لاكارط da3o_wra9i dya3t_lwra9 perte_papiers papiers_perdus
without_papers: بلا_وراق ما_عندي_وراق حراگ سان_بابيي bla_wra9 bla_papiers ma_3ndich_lwra9 harrag 7errag sans_papiers
illegal: غير_قانوني كلونديسطان clandestin illégal illegaal machi_9anouni
deport: ترحيل يرجعوني_بزز tar7il tarhil expulsé_pays rapatrier uitgewezen
order_to_leave: أمر_بالمغادرة أمر_مغادرة ordre_de_quitter oqt bevel bijlage_13 annexe_13
family_reunification: تجمع_عائلي تجمع_العائلي لم_الشمل regroupement_familial tajamo3_3a2ili gezinshereniging lam_chaml
marriage: زواج نتزوج عقد_الزواج عرس zwaj ntzewej ntzawej tzewejt mariage huwelijk 3ers
divorce: طلاق نطلق مطلق tla9 tela9 ntelle9 divorce echtscheiding mtelle9
birth: ولادة تزاد wlada tzad tzadet naissance geboorte ازدياد
birth_certificate: عقد_الازدياد شهادة_الازدياد اكستري extrait_de_naissance acte_de_naissance 3a9d_lizdiyad geboorteakte
death: موت مات وفاة ماتت mat matet lmout wafat mort décès
register_official: نتقيد_فالكومين تقيدت_فالكومين inscription_commune nt9eyed_f_lcommune domicilier
town_hall: كومين الكومين بلدية commune lcommune lkomin gemeente gemeentehuis maison_communale
immigration_office: ليطرونجي مكتب_الأجانب office_des_etrangers dvz dienst_vreemdelingenzaken
government: حكومة الدولة 7okouma hokoma gouvernement dawla overheid
ministry: وزارة wizara ministère spf
embassy: سفارة قنصلية safara sifara ambassade 9onsoliya qonsoliya consulat
court: محكمة المحكمة تريبونال ma7kama mahkama tribunal rechtbank
law: قانون القانون 9anoun qanoun l9anoun loi wet
rights: حقوق حقي من_حقي 7o9o9 ho9o9 7a9i l7a9 droits rechten
duty: واجبات إجباري wajib wajibat obligation ijbari plicht
contract: كونطرا عقد contrat kontra lcontra 3a9d contract
proof: بروف إثبات دليل preuve itbat dalil bewijs
attestation: أتستاسيون شهادة_إدارية attestation atistasion attest
photo: تصويرة تصاور فوطو tswira tsawer photo foto
fingerprint: بصمة بصمات bassma basma bsamat empreinte empreintes
number_national: رقم_وطني numero_national registre_national rijksregisternummer ra9m_watani
address: عنوان اللادريس 3inwan l3onwan adresse ladresse adres
move_house: نرحل رحلت رحيل نتحول nr7el r7elt r7il n7awel déménager verhuizen démenagement
household_composition: كومبوزيسيون تركيبة_العائلة composition_de_menage composition_menage gezinssamenstelling
guardian: وصي الوصي توتور wassi wasi tuteur voogd tutrice
inheritance: ورث الورث إرث wert lwert wirt héritage erfenis
cohabitation: كوهابيتاسيون ساكنين_مجموعين cohabitation samenwonen cohabitant
# work
work: خدمة الخدمة شغل نخدم خدام khedma khdma lkhdma nkhdem kankhdem kheddam chghol travail boulot werk
job_vacancy: عرض_شغل عروض_الشغل بوسط_خاوي offre_d_emploi vacature 3ord_choghl poste_vacant
looking_for_work: كنقلب_على_خدمة نلقا_خدمة kan9leb_3la_khdma kan9elleb_3la_khedma cherche_travail werk_zoeken demandeur_d_emploi
unemployed: بلا_خدمة شومور عاطل bla_khdma bla_khedma chomeur chômeur 3atel werkloos ma_khdamch
employer: مول_الشركة مشغل moul_charika employeur werkgever mochaghil
job_interview: إنترفيو_الخدمة مقابلة_الشغل entretien_d_embauche sollicitatiegesprek interview_dyal_lkhdma mo9abala
cv: سيفي السيفي cv curriculum sivi
application_letter: ليطر_دو_موتيفاسيون رسالة_طلب_العمل lettre_de_motivation motivatiebrief sollicitatiebrief
work_permit: رخصة_العمل بيرمي_دو_ترافاي permis_de_travail rokhsat_l3amal arbeidsvergunning permis_unique
work_hours: سوايع_الخدمة توقيت_الخدمة horaire_de_travail sa3at_lkhdma werkuren sway3_lkhdma
night_shift: خدمة_الليل نوبة_الليل khdma_b_lil nachtdienst equipe_de_nuit khdmt_lil
dismissal: طردوني_من_الخدمة جراو_عليا_من_الخدمة ليسونسيمون طرد licenciement licencié tredouni jraw_3lia_mn_lkhdma ontslag
unpaid_wages: ما_خلصنيش ما_خلصونيش ma_khellesnich ma_khelesnich ma_khelsonich salaire_impayé
undeclared_work: بالنوار خدمة_بالنوار au_noir f_nwar b_nwar zwartwerk non_déclaré
trade_union: نقابة سانديكا n9aba naqaba syndicat vakbond
profession: حرفة صنعة مهنة 7erfa herfa sen3a mihna métier beroep
self_employed: مستقل أندبندو mosta9il indépendant independant zelfstandige
shop_business: حانوت شركة مشروع_تجاري 7anout hanout charika commerce magasin winkel
factory: معمل لوزين ma3mel m3mel lozin usine fabriek
cleaning: نقاوة ميناج نيطواياج n9awa nettoyage ménage_travail schoonmaak poetsen
construction: بني شانطي بناء البني bni lbni chantier bna batiment bouw
restaurant_kitchen: كوزينة_الريسطو أوريكا horeca cuisine_resto khdma_f_resto
warehouse: ديبو مخزن_السلعة entrepot entrepôt dépôt magazijn
transport_driver: شيفور_كاميو كاميو chauffeur_camion camionneur livraison livreur
care_job: مساعدة_العجزة أيد_سوانيانت aide_soignante aide_familiale verzorgende zorgkundige خدمة_مع_العجزة
sick_leave: كونجي_مرض شهادة_طبية congé_maladie maladie_travail certificat_medical ziekteverlof
accident_at_work: حادثة_شغل كسيدة_فالخدمة accident_de_travail arbeidsongeval 7aditat_choghl
experience: تجربة خبرة tajriba khibra expérience ervaring
skill: مهارة كفاءة mahara maharat compétence
temporary_agency: أنتيريم إنتيريم interim intérim agence_interim
colleague_trouble: مشكل_مع_الزملاء مشكل_فالخدمة mochkil_m3a_collegues mochkil_f_lkhdma
tools: ماعن_الخدمة أدوات outils adawat gereedschap
uniform: أونيفورم لباس_الخدمة uniforme lbas_lkhdma
break_rest: استراحة پوز راحة pause istira7a ra7a repos
# home
house: دار الدار ديور منزل ddar ddyour lmanzil maison huis
flat: برطمة أبارطمون شقة bertma bartma appart appartement brtma
room: شومبر غرفة بيت_للكراء chambre ghorfa lbit kamer
rent: كرا الكرا نكري كراء lkra lkri nkri kra_dyal_dar loyer location huren huur
rent_out: كنكري_داري للكراء mise_en_location nkri_dari verhuren
buy_house: نشري_دار شرا_دار nchri_dar acheter_maison huis_kopen
landlord_contract: كونطرا_ديال_الكرا عقد_الكراء contrat_de_bail bail contrat_dyal_lkra huurcontract
social_housing: سكن_اجتماعي لوجمون_سوسيال دار_الدولة logement_social logements_sociaux dar_dyal_letat sociale_woning sakan_ijtima3i
homeless: بلا_دار مشرد فالزنقة bla_dar sans_abri sdf mcherred dakloos
shelter: ملجأ شيلتر مركز_الإيواء foyer_accueil malja2 abri_nuit nachtopvang centre_d_hebergement
eviction: إفراغ يخرجوني_من_الدار إكسبيلسيون expulsion ifragh ykhrejouni_mn_dar uithuiszetting
street: زنقة شارع درب zen9a zan9a znqa chari3 derb rue straat
roof: سقف السقف السطح s9ef sqef st7a toit dak
kitchen: كوزينة الكوزينة مطبخ kouzina couzina cuisine keuken
bathroom: حمام_الدار دوش_الدار salle_de_bain hemam_dar badkamer
bed: ناموسية فراش namousia lfrach frach lit matelas
furniture: أثاث موبل صالون_وفراش meubles athat atat 9chawch meubelen
fridge: ثلاجة فريجيدير تلاجة frigo tellaja talaja frigidaire koelkast
washing_machine: ماكينة_الصابون ماكينة_التصبين machine_a_laver makina_dyal_sabon wasmachine
heating: شوفاج سخانة تدفئة chauffage sekkhana radiateur verwarming
boiler: شوديير شوفو chaudière chauffe_eau boiler
cold: برد بارد باردة berd lberd bared barda froid koud
warm: سخون دافي سخونة skhoun skhouna dafi chaud warm
damp: رطوبة الرطوبة ندا rtouba rotoba humidité humide vocht
mould: موس_فالحيط عفونة كحل_الحيط moisissure schimmel 3founa
leak: كيقطر قطرة_فالسقف تسرب fuite kay9atter kay9ter lek
water: الما الماء lma lmaa eau water
electricity: ضو الضو تريسيتي كهربا ddaw trissiti trisinti électricité elektriciteit
gas_energy: غاز الغاز بوطا طاقة gaz lgaz lbota énergie energie
meter: كونتور عداد conteur compteur 3addad budgetmeter
rats_insects: فيران فار بق سراق_الزيت حشرات firan lfar sra9_zit cafard cafards rats punaises ratten
broken: خاسر خاسرة مهرس khasser khassra mherres mkhesser cassé kapot
repair: نصلح نصايب يصلح تصليح nsle7 nsaleh nsayeb yslle7 réparer herstellen
noise: صداع الصداع حس sda3 lghwat_f_lil bruit lawaai tapage
neighbour_quarrel: مشكل_مع_الجيران خصومة_مع_الجار mochkil_m3a_jar mochkil_m3a_jiran burenruzie conflit_voisin
key: ساروت سوارت sarout sarot swaret clé clef sleutel
door: باب الباب bab lbab porte deur
window: شرجم سرجم نافذة cherjem sarjem chrajem fenêtre raam
stairs: دروج الدروج drouj droj escalier trap trappen
lift: سانسور أسانسور مصعد ascenseur sanseur lift
rubbish: زبل الزبل بوبيل زبالة zbel lzbel zebala poubelle vuilnis vuilzak
recycling: روسيكلاج فرز_الزبل recyclage tri_dechets pmd
container_park: كونتينر_بارك ديشيتري containerpark recyparc dechetterie déchetterie
garden: جردة حديقة جردا jarda jerda 7adi9a jardin tuin
cleaning_home: نسيق_الدار تخمال tkhmal siye9 nettoyer_maison takhmal
moving_van: كاميونيط فورگون camionnette fourgon verhuiswagen kamyonit
tenant_rights: حقوق_المكتري حق_الكاري droits_locataire 7o9o9_lmektri huurdersbond
lamp: بولة ضو_البولة مصباح lbola misba7 lampe
table_chair: طبلة طابلة كرسي tabla tebla kersi krassa table chaise
# food and clothes
food: ماكلة الماكلة طعام makla lmakla nourriture eten ta3am
eat: ناكل كناكل ياكل nakol kanakol yakol nakel manger
drink: نشرب كنشرب مشروب nchrob nchreb kanchreb boire drinken
meal: وجبة طبسيل plat repas wajba maaltijd
breakfast: فطور_الصباح نفطر ftour_sba7 petit_déjeuner ontbijt nfter
lunch: غدا_الماكلة نتغدا ntghda ntghada déjeuner middageten
dinner: عشا نتعشا العشا_ماكلة 3cha l3cha nt3cha diner avondeten
soup: شوربة حريرة سوبا chorba 7rira hrira soupe soep
bread: خبز الخبز khobz lkhobz pain brood
meat: لحم اللحم l7em lham lhem viande vlees
pork: حلوف لحم_الخنزير 7allouf hallouf halouf porc varken
fish: حوت الحوت سمك l7out hout lhout poisson vis_eten
vegetables: خضرة الخضرة khodra khdra légumes groenten
fruit: فاكية ديسير فواكه fakya fawakih fruit fruits
halal: حلال 7alal 7lal halal
vegetarian: نباتي بلا_لحم nabati végétarien vegetarien vegetarisch bla_l7em
allergy: حساسية أليرجي 7assasia hasasia allergie allergique
hungry: جوع جيعان فيا_الجوع jou3 jo3 ji3an jw3an faim honger
food_parcel: قفة_الماكلة قفة colis_alimentaire 9offa 9effa voedselpakket
food_bank: بنك_الطعام banque_alimentaire voedselbank bank_ta3am
cook_verb: نطيب كنطيب طياب ntayeb ntiyeb kantiyeb tyab cuisiner koken
coffee: قهوة القهوة 9ahwa l9ahwa qahwa café koffie
tea: أتاي اتاي شاي atay thé thee atay_b_na3na3
restaurant: ريسطو ريسطورون مطعم resto restaurant mat3am
supermarket: سوبرمارشي مارشي supermarché colruyt lidl aldi
market: سوق السوق souk souq sou9 marché markt
taste: بنة بنين ذوق bnin bnina benna goût
sweets: حلوى الحلوة 7elwa helwa bonbon gateaux snoep
clothes: حوايج كساوي لباس 7wayj hwayj hwayej ksawi vêtements kleren kledij
shoes: صباط سباط صبابط sebbat sbat spadri chaussures schoenen
coat: كبوط مونطو جاكيط kebbot kabot manteau jaket jas
trousers: سروال سراول serwal sarwal pantalon broek
child_clothes: حوايج_الدراري حوايج_البيبي 7wayj_drari vetements_enfants hwayj_bebe kinderkleren
second_hand: مستعمل جوطية بال mosta3mal msta3mel joutia occasion tweedehands friperie
nappies: ليكوش كوش حفاظات couches likoch lkouch luiers pampers
toys: لعابات ألعاب_الدراري la3abat l3abat jouets speelgoed
present: كادو_العيد_ميلاد cadeau_anniversaire hdia_l_weldi cadeautje
sewing_machine: ماكينة_الخياطة machine_a_coudre makina_dyal_khyata naaimachine
headscarf: فولار حجاب زيف foulard 7ijab hijab zif hoofddoek voile
swap: نبدل_ب تبادل troc échange tbadol ruilen
donate: نتبرع صدقة نصدق تبرع ntbere3 sada9a nsadde9 don tabaro3 schenken
give_away: نعطي_فابور عاطيه_فابور donner_gratuit n3tih_fabor weggeven
# health
health: صحة الصحة sa7a seha se77a santé gezondheid
ill: مريض مريضة مرض مرضت mrid mrida mred mredt malade ziek
pain: كيضرني وجع ألم كتضرني kaydrni kaydorni katdrni katderni wja3 mal_à douleur pijn
fever: سخانة_فالذات الحمى سخون_بزاف skhana skhana_tal3a l7omma fièvre koorts
cough: كحبة كيكحب سعال k7ba kohba kayk7eb kayke7 toux hoest
head: راس راسي_كيضرني وجع_الراس wja3_rass rassi_kaydrni tête hoofdpijn
stomach: معدة كرش كرشي m3da lma3da kerch kerchi estomac ventre buik
tooth_teeth: ضرسة سنان سنة_مسوسة dersa ders dras snan dent dents tanden
eye: عين عيني عينين 3in 3inya l3inin yeux oeil ogen
back: ظهر ظهري ضهري dher dhri dahri mal_de_dos rugpijn
heart: قلب قلبي_مريض gelb 9elb galbi coeur hart
blood: دم الدم تحليل_الدم dmm ddem tahlil_dem sang bloed
breathing: تنفس نفس_ضيقة ضيقة tanafos di9a_f_nefs dyq respiration asthme ademen
medicine: دوا الدوا كينة dwa ddwa kina médicament medicament medicijn
pharmacy: فارماسي صيدلية farmasi pharmacie frmasian apotheek
prescription: لورضونونس وصفة_طبية ordonnance lordonnance voorschrift
hospital: سبيطار مستشفى كلينيك sbitar sbitaar lspitar hôpital hopital clinique ziekenhuis
operation: عملية_جراحية أوبيراسيون 3amaliya opération chirurgie operatie
emergency_care: مستعجلات ليزورجونس urgences spoed mosta3jalat
appointment: رونديفو موعد الموعد rendez_vous rdv randevou maw3id rondivo afspraak
health_insurance: تأمين_صحي ta2min_si7i assurance_maladie assurance_sante ziekteverzekering
mutuality: ميتويل الميتويل mutuelle mituelle mitwil mutualité mutualiteit ziekenfonds
insurance: لاسورانس تأمين lassurance assurance ta2min verzekering
reimbursement: رومبورسمون يرجعو_ليا_فلوس_الطبيب remboursement rembourser terugbetaling
vaccination: جلبة تلقيح فاكسان jelba djelba tel9i7 vaccin vaccination vaccinatie
pregnancy: حمل حاملة بالحمل 7mel 7amla hamla enceinte grossesse zwanger
give_birth: نولد ولادة_فالسبيطار كتولد nwled katwled accouchement bevallen wladt
baby_care: العناية_بالبيبي رعاية_الرضيع soins_bebe kind_en_gezin consultation_one
breastfeeding: رضاعة نرضع_البيبي rda3a nrda3 nredde3 allaitement borstvoeding
contraception: مانع_الحمل الكينة_ديال_الحمل contraception pilule_contraceptive mani3_7aml anticonceptie stérilet
disability: إعاقة معاق هونديكاب i3a9a mo3a9 handicap handicape beperking
wheelchair: كرسي_متحرك كروسة_المعاق fauteuil_roulant chaise_roulante kersi_motaharik rolstoel
glasses: نضاضر نظارات ndader nwader lunettes bril
diet: ريجيم حمية régime regime dieet 7imya
weight: وزن الوزن غلاض wzen lwazn poids gewicht mtkhan
diabetes: السكري مرض_السكر فيا_السكر diabète diabete sokkari mard_sokkar fia_sokkar
smoking: كارو التدخين كنكمي garro lgarro kankmi nkmi cigarette fumer roken
alcohol: شراب الشراب خمر chrab lchrab khmer alcool alcohol
drugs: حشيش مخدرات غبرة 7chich hachich mokhadirat drogue drugs lghebra
addiction: إدمان مبلي مدمن idman mabli mebli modmin addiction verslaving
gambling_addiction: قمار كازينو تيرسي 9mar qmar casino tierce tiercé paris_sportifs gokken
cancer: سرطان الكونسير saratan cancer kanker
test_medical: تحاليل راديو تحليلة ta7alil tahalil analyse radio_scanner prise_de_sang
wound: جرحة جرح مجروح jer7a jarh mjrou7 blessure wonde
handicapped_care: رعاية_المعاق عناية_فالدار soins_a_domicile thuiszorg ri3aya aide_a_domicile
stress: سطريس ستريس ضغط_الحياة stress stressé mstressi stréssé
sleep: نعاس النعاس نعس كننعس n3as n3ass kann3es mkan3esch dormir sommeil slapen
nightmare: كابوس كوابيس بوغطاط kawabis kabous cauchemar nachtmerrie bougattat
tired: عيان عيانة عييت 3yan 3yana 3yit 3ayan fatigué moe
sad: حزين حزينة مغيار 7zin 7azin 7azina triste verdrietig
depressed: مكتئب اكتئاب ديبريسيون ikti2ab mokta2ib dépression depression déprimé depressief
afraid: خايف خايفة خوف كنخاف khayf khayfa khouf kankhaf peur bang
anxious: قلق مقلق مخلوع خلعة m9elle9 mqelle9 mkhlou3 khel3a angoisse anxiété angst
angry: معصب مقلق_عليه غضبان m3esseb m3asseb ghadban fâché boos énervé
cry: كنبكي بكا يبكي kanbki nbki lbka ybki pleurer huilen
lonely: الوحدة بوحدي_فالدار لغربة wa7da_9atlani lwe7da bou7di_f_dar bo7di_hna lghorba solitude eenzaam
worry: هم هموم مهموم lhem lhmoum mhmoum soucis zorgen kan7mel_lhem
trauma: صدمة تروما sadma trauma traumatisme
war: حرب الحرب l7arb lharb 7arb guerre oorlog
shame: حشمة حشومة كنحشم 7chouma hchouma 7echma kan7chem honte schaamte
nerves: أعصاب عصابي 3sab 3sabi a3sab nerfs
talk_about: نفضفض نهضر_على_مشاكلي nfedfed nkhwi_9elbi nhder_3la_mochkilti en_parler
heart_heavy: قلبي_عامر قلبي_مضيق ضايقة_عليا 9elbi_3amer 9elbi_mdiye9 galbi_m3emer dayja
hope: أمل الأمل amal l2amal espoir hoop
despair: يأس ميؤوس فقدت_الأمل ya2s désespoir fe9det_l2amal wanhoop
therapy: علاج_نفسي تيرابي thérapie therapie 3ilaj_nafsi
mental_health: صحة_نفسية نفسيتي nafsiya nafsiti santé_mentale se7a_nafsiya
calm: هدوء مهدن راحة_البال hodou2 mhedden calme rustig
silent: ساكت ساكتة سكات saket sakta skat silencieux stil
secret: سر السر سرار asrar sirr secret geheim
trust: ثقة كنتيق نتيق ti9a tiqa ntiye9 kantiye9 confiance vertrouwen
# children and school
school: مدرسة المدرسة ليكول سكويلة mdrassa lmdrassa madrasa école ecole lecole skwila school
kindergarten: روض ماتيرنيل ماطيرنيل rawd maternelle kleuterschool kleuter
primary_school: ابتدائي المدرسة_الابتدائية primaire ibtida2i lagere_school
secondary_school: ليسي إعدادي ثانوية lycée secondaire i3dadi tanawi middelbaar
enrol: نسجل نقيد تسجيل تقييد nsejjel nsjel n9eyed nqeyed tsjil inscrire inscription inschrijven
school_costs: مصاريف_المدرسة فاكتورة_المدرسة frais_scolaires masarif_lmdrassa schoolrekening facture_d_ecole
school_trip: خرجة_المدرسة كلاس_دو_مير classe_de_mer sortie_scolaire schooluitstap kharja_dyal_lmdrassa
teacher_talk: اجتماع_الوالدين نهضر_مع_المعلمة reunion_de_parents oudercontact ijtima3_lwalidin
report_card: بولتان النقط_ديال_المدرسة bulletin rapport_scolaire no9at_dyal_weldi
absent: غايب غايبة غبت غياب ghayb ghayba ghebt ghiyab absent afwezig
bullying: تنمر كيتنمرو كيضحكو_عليه tanammor kaytnamro kaydhko_3lih harcèlement pesten harcelement
learning_difficulty: صعوبات_التعلم ضعيف_فالقراية dyslexie so3obat_ta3alom tay7_f_l9raya leerstoornis
special_education: تعليم_خاص enseignement_spécialisé enseignement_special buitengewoon_onderwijs ta3lim_khass
pupil_guidance: توجيه_مدرسي clb cpms pms tawjih_madrasi
childminder: مربية نونو nounou gardienne onthaalmoeder morabiya
creche_daycare: كريش لاكريش حضانة crèche creche 7adana hadana garderie kinderopvang kinderdagverblijf
babysit: يشد_الدراري يعس_الدراري babysitting ychedd_drari y9abel_drari tched_drari babysit
play: نلعب يلعب كيلعبو لعب nl3eb yl3eb kayl3bo jouer spelen
playground: جردة_الدراري ساحة_اللعب plaine_de_jeux speelplein aire_de_jeux
craft_activity: أشغال_يدوية بريكولاج_الدراري knutselen bricolage_enfants achghal_yadawiya
draw: نرسم رسم الرسم nrsem kayrsem dessin tekenen
sing: نغني غناء يغني nghenni kayghenni chanter zingen
story: قصة حكاية قصص 9issa qissa 7kaya histoire_enfant verhaal
camp: كامب مخيم كولوني camp mokhayam colonie kamp
homework_support: سوايع سوايع_الدعم معاونة_فالدوفوار sway3 ecole_de_devoirs aide_aux_devoirs huiswerkbegeleiding
tutoring: دروس_الدعم سوايع_خصوصية soutien_scolaire cours_particuliers bijles dors_da3m
upbringing: تربية نربي كيفاش_نربي tarbiya trbya nrebbi éducation_enfants opvoeding
puberty: مراهقة البلوغ moraha9a puberté puberteit
disobedient: ما_كيسمعش عاصي راسو_قاصح ma_kaysme3ch ma_kaysma3ch raso_9ase7 désobéissant
youth_work: دار_الشباب نادي_الشباب maison_de_jeunes jeugdhuis jeugdwerk dar_chabab
hang_out: نتجمع_مع_صحابي كيدور_فالزنقة trainer ntjem3o_m3a_drari hangen
computer_game: بلاي بلايستايشن ألعاب_إلكترونية playstation gaming jeux_video kayl3eb_play
birthday: عيد_ميلاد أنيفرسير anniversaire 3id_milad verjaardag
swimming_pool: بيسين مسبح piscine lapiscine masba7 zwembad
stroller: پوسيط بوسيط كروسة_الدري poussette pousette buggy
school_bag: كارطابل شكارة cartable chkara boekentas
# meeting and free time
meet: نتلاقى نتعرف نتلاقاو ntla9a ntla9aw nt3aref nt3arfo rencontrer ontmoeten
friendship: صحبة صداقة so7ba sada9a amitié vriendschap
alone: بوحدي راسي_بوحدي بوحدو bou7di bo7di bohdi b_rassi seul alleen
bored: مليت ملل قنطت mlit malit 9nett kanmel ennui vervelen
talk: هضرة نهضر_مع كلام hdra hedra lhedra nhder_m3a parler praten
chat_together: ندردش نتجمعو_ونهضرو ndardcho papoter kletsen nt7adto
activity: نشاط أنشطة أكتيفيتي nachat anchita activité activités activiteit
event: تظاهرة حدث événement evenement tadahora
party: حفلة سهرة فيت 7efla hafla fête sahra feestje
celebration: احتفال نحتافلو كنحتافلو i7tifal n7taflo célébration vieren
group_together: مجموعة مجموعين گروب جماعة majmou3a jma3a mjmou3in groupe groep
women_group: مجموعة_النسا غير_للعيالات groupe_femmes ghir_l3yalat majmou3at_nsa vrouwengroep ghi_la3yalat
men_group: مجموعة_الرجال غير_للرجال groupe_hommes ghir_l_rjal mannengroep
excursion: خرجة خرجات رحلة_جماعية kharja rihla excursion sortie uitstap
sea: بحر البحر لاپلاج b7ar lb7ar lbhar zee la_mer
trip: رحلة فوياج سفرة re7la voyage safra reis
walk: نتمشى تمشية دورة ntmecha tmchiya promenade wandelen
dance: شطيح نشطح chti7 nchte7 danse dansen
music: موسيقى مزيكا mosi9a mousiqa musique mazika muziek
theatre: مسرح المسرح masra7 masrah théâtre toneel
film_cinema: سينما فيلم cinéma film cinema
painting: صباغة_فنية لوحة peinture schilderen law7a
handicraft: صنعة_يدوية كروشي طرز crochet tricot terz artisanat khdma_b_yed
sewing: خياطة نخيط khyata khiyata nkhiyet couture naaien
sport: سبور رياضة sport riyada sbor
football: كورة كرة_القدم كرة kora koora lkora football foot voetbal
swim: نعوم عومان n3oum n3om l3oum nager zwemmen
fitness: لاصال لاسال جيم فيتنيس fitness lasalle gym
bicycle: بشكليط بسكليطة بيكالا فيلو bchklit beschklit bikala bisklita vélo velo fiets
cycling: نركب_البشكليط سياقة_الفيلو nrkeb_velo fietsen n9ad_velo
run: نجري جري njri lejri courir lopen
gymnastics: جمناستيك جيمناستيك gymnastique turnen
library: خزانة بيبليوتيك مكتبة_عمومية bibliothèque bibliotheque khizana bibliotheek bib
borrow: نسلف سلف_كتاب nsellef nsellef_ktab emprunter ontlenen
game_play: لعبة كارطة_وضاما la3ba jeu_de_societe gezelschapsspel
visit: زيارة نزور zyara nzour visite bezoek
neighbourhood: حومة الحومة الحي 7ouma houma lhouma quartier l7ay buurt wijk
meeting_place: بلاصة_نتلاقاو مكان_اللقاء lieu_de_rencontre ontmoetingsplek blassa_ntla9aw
drop_in: نجي_بلا_رونديفو دخلة_حرة sans_rendez_vous inloop bla_rdv permanence
open_door: أبواب_مفتوحة portes_ouvertes opendeurdag bab_m7loul
welcome: مرحبا مرحبا_بيك استقبال mer7ba marhba mrhba bienvenue onthaal accueil
community_dinner: عشا_جماعي فطور_جماعي_مع_الناس repas_collectif 3cha_jama3i ghda_jama3i
cooking_together: نطيبو_مجموعين ورشة_الطبخ ntaybo_mjmou3in atelier_cuisine samen_koken
culture: ثقافة الثقافة ta9afa taqafa culture cultuur
tradition: عادات تقاليد 3adat ta9alid tradition
religion_faith: دين الدين إيمان ddine l_islam din_islam religion geloof
mosque: جامع الجامع مسجد jame3 ljame3 mosquée moskee mesjid
church: كنيسة كنيسية knissia kanissa église kerk
pray: نصلي صلاة الصلاة nsalli nssalli salat sla prier bidden
quiet_room: بيت_هادئ بلاصة_هادية bit_hadi2 salle_calme stilteruimte
volunteering: تطوع نتطوع بينيفولا tatawo3 ntatwe3 bénévolat benevolat vrijwilligerswerk
useful: مفيد نافع نفيد mofid nafe3 utile nuttig
participate: نشارك مشاركة ncharek mocharaka participer deelnemen
invite: نعرض_على عراضة nstad3i 3rada inviter uitnodigen
bring_along: نجيب_معايا نهز_معايا njib_m3aya jib_m3ak nhez_m3aya meebrengen amener
market_flea: جوطية الجوطية joutia joteya brocante rommelmarkt
# going places
go: نمشي كنمشي غادي_ل nmchi kanmchi ymchi aller_à gaan
come: نجي يجي كنجي nji yji kanji venir komen
leave_go: نخرج نمشي_بحالي nkhrej nkhroj nmchi_b7ali partir vertrekken
way_route: طريق الطريق tri9 trik tri9_l route chemin weg
station: لاگار محطة gare lagare la_gare m7eta station
train: تران الطران قطار tran ltran train trein
bus: طوبيس الطوبيس حافلة tobis toubis ltobis bus
tram: طرام ترام الطرام tram ltram tramway
metro: ميترو المترو metro métro
stop_halt: لاري محطة_الطوبيس arrêt arret halte lari
walk_foot: على_رجلي بالمشية 3la_rejli 3la_rjli à_pied te_voet
car: طوموبيل سيارة طونوبيل tomobil tonobil tomobile voiture auto
parking_place: پاركينغ نباركي سطاسيونمون parking nbarki stationnement parkeren
taxi: طاكسي تاكسي taxi
far: بعيد بعيدة b3id b3ida loin
near: قريب قريبة حدا 9rib 9riba qrib 7da proche dichtbij
street_name: سمية_الزنقة smiyt_zen9a nom_de_rue straatnaam
village: دوار قرية douar 9arya village dorp
city: مدينة المدينة mdina lmdina ville stad
building: عمارة بناية باطيما 3imara 3mara gebouw immeuble
floor: طبقة إيطاج الطابق teb9a tab9a étage verdieping
entrance: دخلة الدخلة مدخل dekhla dkhla entrée ingang
map_location: لوكاسيون خريطة لاكارط_جوجل localisation kharita plan_google gps
address_place: فين_نتوما فين_كاينين fin_ntouma fin_kaynin waar_zijn_jullie
bicycle_rack: فين_نحط_البشكليط box_velo fietsenstalling parking_velo
airport: مطار لاييروبور aéroport matar lmatar luchthaven zaventem
driving_licence: بيرمي البيرمي رخصة_السياقة permis_de_conduire permi lpermis rijbewijs
driving_lesson: نتعلم_نسوق دروس_السياقة auto_école auto_ecole nt3elem_nso9 rijles nsoug
traffic: زحام_الطريق أمبوتياج embouteillage trafic zham verkeer
halle: هال halle f_halle
vilvoorde: فيلفورد vilvoorde vilvorde
region: جهة منطقة ناحية jiha mante9a mn6a9a région regio
# phone and computer
phone: تيليفون التيليفون هاتف tilifon telifoun tilifoun téléphone gsm
smartphone: سمارتفون تيليفون_ذكي smartphone iphone samsung
call: نعيط عيط صوني_عليا n3eyet n3iyet 3eyet 3yet kan3eyet appeler bellen
message_sms: ميساج مسج رسالة_قصيرة message msg sms texto
email: إيميل ايميل email mail e_mail imil
whatsapp: واتساب واتس whatsapp watsap wtsp
internet: أنترنيت انترنت internet anternit connexion
wifi: ويفي wifi wi_fi
computer: بيسي أورديناتور حاسوب ordinateur pc computer
laptop: بيسي_محمول لابتوب pc_portable laptop
printer: إمبريمونت طابعة imprimante printer
print: نطبع نخرج_ورقة طباعة ntbe3 nimprimi imprimer afdrukken
scan: سكاني سكانير scanner scanni nscani
password: مودباص كود_سري كلمة_السر mot_de_passe modpass code_secret wachtwoord
app: أبليكاسيون تطبيق application appli app
website: سيت موقع سيت_ويب site_web site website mow9i3
login: ندخل_للكونط كونيكسيون se_connecter inloggen ndkhol_l_compte
digital_id: إيتسمي itsme itsmi identité_numérique
account_online: كونط_أونلاين كونط_فالسيت compte_en_ligne ebox my_account
sim_card: لاكارط_سيم بوس_التيليفون carte_sim sim simkaart puce_tilifon
tablet: تابليط طابليط tablette tablet
keyboard: كلافيي لوحة_المفاتيح clavier toetsenbord
virus_hacked: فيروس تهكر هاكر virus hacké thacka piraté
screen: إيكرون شاشة écran ecran chacha scherm
social_media: فيسبوك إنستا تيكتوك facebook fb insta instagram tiktok
photo_camera: كاميرا الكاميرا camera appareil_photo
charge_battery: شارجور الباتري شارج chargeur batterie ncharjer opladen
# organisation
organisation: جمعية الجمعية منظمة jam3iya jm3iya jam3ia association asbl vzw
office: بيرو مكتب المكتب biro lbiro bureau maktab kantoor
reception: استقبال لاكوي réception isti9bal accueil onthaal
desk_counter: گيشي شباك guichet lguichet loket
open: محلول محلولة محلولين مفتوح m7loul mehloul m7lol m7loulin ouvert open
closed: مسدود مسدودة سادين msdoud mesdoud sadin fermé gesloten
opening_hours: أوقات_العمل إمتا_كتحلو horaire heures_d_ouverture imta_kat7elo fo9ach_kat7elo openingsuren
full: عامر عامرة كومبلي 3amer 3amra complet volzet
place_available: بلاصة_خاوية كاينة_بلاصة blassa_khawya kayna_blassa place_libre plaats_vrij
waiting_list: ليستة_الانتظار ليست_داتونت liste_d_attente lista_dyal_ntidar wachtlijst
waiting: كنتسنى نتسنى انتظار kantsna kantsenna ntsenna kanseni attendre wachten
queue: صف الصف لاكو saff la_file file_d_attente wachtrij
cancel: نلغي إلغاء نأنيلي nlghi annuler ilgha2 annuleren
late_arrive: غادي_نتعطل تعطلت ghadi_nt3etel t3ettelt nt3etel en_retard te_laat
miss: فاتني فاتني_الدرس fatni fatatni raté gemist
sign_up: نتسجل تسجلت نتقيد ntsejjel ntsjel nt9eyed tsejjelt s_inscrire aanmelden
registration: تسجيل التسجيل تقييد tasjil tsjil inscription inschrijving
member: عضو أعضاء 3odw a3da2 membre lid
membership: انخراط كارط_ديال_العضوية inkhirat adhésion lidmaatschap
contact: نتاصل اتصال كونطاكط nttasel ittisal contact contacter
complaint: شكاية نشكي شكوى chikaya chkaya nchki plainte klacht
apology: سمح_ليا سمحو_ليا اعتذار sme7_lia smeh_lia sm7ou_lia désolé sorry
mistake_ours: غلطتو غلط_منكم ghaltou ghlettou votre_erreur
privacy: خصوصية معطيات_شخصية khosousiya vie_privée privacy
personal_data: معلوماتي معلومات_ديالي ma3loumati ma3loumat_dyali données_personnelles gegevens
anonymous: بلا_سمية مجهول bla_smiya bla_smiyti anonyme anoniem
confidential: سري بيناتنا سر_المهنة sirri binatna confidentiel vertrouwelijk
rule: قانون_الدار قواعد 9awa3id règle règlement regel
house_rule: قانون_داخلي règlement_intérieur 9anoun_dakhili huisreglement
toilet: طواليط بيت_الما مرحاض toilette toilettes wc bit_lma twalit
changing_table: طابلة_البيبي نبدل_ليكوش table_a_langer nbeddel_lcouche verzorgingstafel
smoking_area: فين_نكمي fin_nkmi fumoir coin_fumeur rookplek
accessibility: ولوجيات دخول_المعاقين accessibilité pmr toegankelijk wolojiyat
lift_access: سانسور_كاين كاين_السانسور kayn_ascenseur wach_kayn_lift
pushchair: بالپوسيط ندخل_بالبوسيط b_poussette m3a_poussette kinderwagen
animal_dog: كلب_معايا lkelb_m3aya mon_chien
lost_found: نسيت_عندكم ضاع_ليا_عندكم nsit_3ndkom objet_perdu objets_trouvés verloren_voorwerp
key_word: كلمة_مفتاح kelma_mofta7 mot_clé
news_update: أخبار_جديدة جديدكم jdidkom nouvelles nieuwsbrief
opening_new: افتتاح iftita7 inauguration
team: فريق ليكيب fari9 équipe equipe ploeg
manager: مسؤول مسؤولة المسؤول mas2oul mes2oul responsable verantwoordelijke
# institutions (in every language people use the Dutch or French name or their own word)
ocmw_social_service: سيپياس السيبياس لاسيستانس cpas ocmw lcpas sipias
caw_welfare: caw centre_d_aide_sociale كاو mosa3ada_ijtima3iya
vdab_employment: فداب vdab actiris forem
ligo_basic_education: ligo basiseducatie lire_et_ecrire ليغو التعليم_الأساسي
integration_agency: وكالة_الإدماج bureau_d_accueil agentschap_integratie bapa via_bureau
mutuality_fund: صندوق_الميتويل solidaris partenamut cm_mutualité helan
house_of_the_child: huis_van_het_kind maison_de_l_enfant dar_tifl دار_الطفل
school_guidance: مركز_التوجيه_المدرسي clb cpms
trade_union_acv_abvv: acv abvv fgtb csc aclvb النقابة_المسيحية النقابة_الاشتراكية
fedasil: فيداسيل fedasil fedazil
housing_company: شركة_السكن woonmaatschappij société_de_logement foyer_bruxellois slrb
doctors_on_duty: طبيب_الحراسة ميدسان_دو_كارد médecin_de_garde medecin_de_garde wachtdokter huisartsenwachtpost
red_cross: صليب_الأحمر الصليب_الأحمر croix_rouge rode_kruis salib_a7mar
police_station: كوميسارية مركز_البوليس commissariat kommissaria politiebureau
fire_brigade: بومبيا مطافئ pompiers bompia brandweer
# trouble
danger: خطر خطير الخطر khatar khatir danger gevaar
help_urgent: عتقوني أورجونس مستعجل 3te9ouni 3t9ouni urgence urgent nood
accident: كسيدة أكسيدون حادثة ksida kssida accident ongeval
fire: عافية حريق العافية_شاعلة l3afya 3afya 7ri9 incendie brand
hit_beat: كيضربني ضرب ضربني كيضربوه kaydrebni drebni derb_w_lghwat kaydrbo frapper slaan dreb
violence: عنف العنف 3onf l3onf violence geweld
abuse: اعتداء تحرش تحرش_جنسي i3tida2 ta7arroch abus misbruik
threaten: كيهددني تهديد هددني kayhdedni kayheddedni tahdid hdedni menace bedreigen
kill: يقتلني قتل قتلو y9telni n9tel 9tel 9tlo tuer doden
rape: اغتصاب اغتصبني ightisab viol verkrachting
knife_weapon: جنوي موس_حاد سلاح jenwi jnwi mous couteau sla7 arme wapen
suicide_die: انتحار نقتل_راسي بغيت_نموت inti7ar n9tel_rassi bghit_nmout nmout suicide zelfmoord
hurt_self: نجرح_راسي كنجرح_راسي njre7_rassi kan9te3_yeddi kanjre7_rassi
missing_person: مفقود ما_بانش غبر maf9oud ghber ma_banch disparu vermist
poison: سم سمم تسمم ssem tasammom tsemmem poison vergif
swallow: بلع سرط بلعات ble3 bla3 sret sert avaler ingeslikt
gas_leak: ريحة_الغاز تسرب_الغاز ri7t_lgaz fuite_de_gaz gaslek
bleed: نزيف كيسيل_الدم kaysil_dem nazif saigne bloeden
unconscious: مسخسخ غيبان سخف sekhef msekhsekh ghayeb_3la_l3alam inconscient bewusteloos
sleep_outside: نبات_برا كننعس_فالزنقة nbat_berra kann3es_berra nbat_f_zen9a dormir_dehors
thrown_out: جراو_عليا خرجوني_من_الدار jraw_3lia khrjouni_mn_dar lou7ouni_berra mis_dehors
traffick: اتجار بيع_البشر ittijar traite_des_etres mensenhandel
forced: بزز بالسيف مجبر bezez bzez b_sif mejbor forcé gedwongen
passport_taken: خداو_ليا_الباسبور شدو_ليا_الباسبور khdaw_lia_passport cheddo_lia_lpasspor passeport_confisqué
slave: عبد عبودية 3abd 3oboudia esclave slaaf
debt_bondage: نخدم_باش_نخلص_الكريدي nkhdem_bach_nkhelles_lkridi dette_passeur
kidnapped: تخطف خطفو خطفوه tekhtef khetfo kidnappé ontvoerd
stalk: كيتبعني كيتبعني_فينما kaytba3ni kaytbe3ni harcèle_suivi stalking
quarrel: مخاصمة مدابزة خصام mdabza mkhasma mkhasmin kandabzo dispute ruzie
discrimination: تمييز ميز tamyiz discrimination discriminatie
racism: عنصرية عنصري 3onsoriya 3onsori racisme raciste racistes
insult_hate: سب كيسبني معايرة sebbni kayssebni m3ayra insulte kayseb
unfair: ظلم حگرة محگور 7gra hogra m7gour dolm injuste onrecht
police_report: شكاية_عند_البوليس پروسي chikaya_3nd_lboulis plainte_police procès_verbal aangifte
prison: حبس الحبس سجن l7abs 7ebs prison gevangenis lhabs
war_zone: قصف بومباردمان 9asf qasf bombardement bombes
forced_marriage: زواج_بزز زواج_بالسيف zwaj_bezez zwaj_b_zez mariage_forcé gedwongen_huwelijk
genital_cutting: ختان_البنات ختان khitan_lbnat excision mutilation_génitale vgv
# doing and being
want: بغيت باغي باغا bghit brit bghite baghi bagha veux wil
need: محتاج محتاجة خاصني mo7taj m7taja khassni besoin nodig
can: نقدر يقدر قادر n9der n9dar nqder y9der pouvoir kunnen
like: كيعجبني عجبني كنبغي kay3jebni 3jebni 3ajbni aime_bien leuk
love: كنموت_على حب kanmout_3la 7obb amour liefde
hate: كنكره ما_كنحملش kankreh ma_kan7melch déteste haat
give: نعطي عطى عطيني n3ti 3tini 3tani donner geven
get: ناخد نشد نتوصل nakhod nchedd ntwessel obtenir krijgen
take: خدا خديت ندي khda khdit nddi prendre nemen
bring: نجيب جيب njib jib apporter brengen
send: نصيفط صيفط صيفطو nsift sift siftou nsifet envoyer sturen
receive: توصلت جاتني وصلني twsselt jatni wselni recevoir ontvangen
make: نصاوب نصايب نصوب nsaweb nsayeb fabriquer maken
do: ندير كندير دير ndir kandir ndiro faire doen
use: نستعمل نخدم_ب nsta3mel nst3mel utiliser gebruiken
open_verb: نحل كتحلو تحل n7el kat7elo ouvrir openen
close_verb: نسد كتسدو تسد nsedd katsedou fermer sluiten
see: نشوف شفت كنشوف nchouf chouf cheft kanchouf voir zien
hear: سمعت كنسمع sme3t sma3t kansma3 entendre horen
think: كنظن كنفكر نفكر kandenn kanfekker kandon penser denken
know: كنعرف نعرف عارف kan3ref n3ref 3aref 3arf savoir weten
forget: نسيت كنسى نسيان nsit nssit kannsa oublier vergeten
remember: كنتفكر عقلت kantfekker 3qelt 3e9lt rappelle_toi herinneren
wait: تسنى صبر_شوية tsenna tsna sberr attends wacht
stop_doing: نحبس حبس بركا n7bes 7bes baraka arrêter stoppen
change: نبدل بدلت تبديل nbeddel nbedel beddelt changer veranderen
choose: نختار نعزل nkhtar n3zel choisir kiezen
show: وريني يوريني werrini weri ywerini montrer tonen
tell: قول_ليا قالي goul_lia gouli gal_lia dis_moi vertel
ask: نسول سول كنسول nswel swel kanswel demander vragen
try: نجرب جرب njerreb njereb jerrebt essayer proberen
stay: نبقى گالس بقيت nb9a gales b9it rester blijven
live: ساكن ساكنة كنسكن عايش saken sakna kansken 3ayech habite woon
arrive: وصلت نوصل wselt wslt nwsel arriver aankomen
return: نرجع رجعت رجوع nrje3 nrja3 rje3t rojou3 revenir terugkeren
fall: طحت طاح ta7 te7t tomber gevallen
lose: ضاع ضيعت ضاعت da3 dya3t diye3t perdu verloren
win: ربحت نربح rbe7t nrbe7 gagner winnen
buy: نشري شريت nchri chrit acheter kopen
sell: نبيع بيع بعت nbi3 kanbi3 vendre verkopen
order_thing: كوموندي كوموندا طلبية commande ncommandi bestellen
put: نحط حطيت n7ett 7tit mettre leggen
look_for: نقلب_على كنقلب_على n9elleb_3la kan9leb_3la cherche zoek
look_after: نقابل نتهلا n9abel nthella s_occuper zorgen_voor
carry: نهز هز nhezz nhez porter dragen
touch: قاس كيقيس 9as kay9is toucher
fix: نقاد يقاد تصاوب n9add n9ed y9add arranger
break_thing: تهرس هرس thers therres hers casser breken
good: مزيان مزيانة واعر mzyan mezyan meziane mziana bien goed
bad: خايب خايبة khayb khayba mauvais slecht
better: حسن أحسن 7sen hsen ahsan mieux beter
worse: كفس أقبح kfess kfes pire erger
big: كبير كبيرة kbir kbira grand groot
small: صغير صغيرة sghir sghira petit klein
new_thing: جديد جديدة jdid jdida nouveau nieuw
old_thing: قديم قديمة 9dim 9dima qdim vieux oud
easy: ساهل ساهلة sahel sahla facile gemakkelijk
difficult: صعيب صعيبة واعرة s3ib s3iba sa3b difficile moeilijk
beautiful: زوين زوينة zwin zwina beau mooi
clean: نقي نقية n9i n9iya propre proper
dirty: موسخ موسخة mwessekh mousekh sale vuil
long: طويل طويلة twil twila longtemps lang
short: قصير قصيرة 9sir qsir kort
heavy: تقيل تقيلة t9il t9ila lourd zwaar
quick: بالزربة دغيا بزربة bzerba b_zerba dghya deghya vite snel
slow: بطيء تقيل_فالحركة bati2 lent traag
safe: أمان فأمان aman f_aman sécurité veilig
dangerous: خطير كيخلع khatir khatira dangereux gevaarlijk
important: مهم مهمة mohim mouhim muhim important belangrijk
different: مختلف ماشي_بحال mokhtalif mkhtalef différent anders
same: بحال_بحال نفس_الشي b7al_b7al bhal_bhal nefs_chi même zelfde
true_right: بصح صحيح bse7 bsa7 s7i7 vrai juist
wrong: غالط ماشي_صحيح ghalet machi_s7i7 faux fout
full_person: شبعان شبعت cheb3an chbe3t rassasié
empty: خاوي خاوية khawi khawya vide leeg
young_age: صغير_فالسن sghir_f_l3mer jeune_age
own: ديالي بوحدي_ديالي dyali diali dyalna dyalti
alone_self: براسي بيدي b_rassi b_yeddi moi_même zelf
together: مجموعين بجوج mejmou3in mjmou3in ensemble samen
everybody: كلشي_الناس كاملين kolchi_nas kamlin tout_le_monde iedereen
somebody: شي_واحد شي_حد chi_wahd chi_wa7ed chi_7ed quelqu_un iemand
nobody: حتى_واحد حتى_حد 7ta_wa7ed 7ta_wahd 7ta_7ed personne niemand
everything: كلشي كلش kolchi kolech tout alles
nothing: والو حتى_حاجة walo walou 7ta_7aja rien niets
a_little: شوية شويا chwiya chwia chouia un_peu beetje
much: بزاف بالزاف bzaf bezzaf bzzaf beaucoup veel
more: كتر زيادة kter ktar ziyada plus_que meer
less: نقص 9el na9es moins minder أقل
only: غير فقط ghir ghi seulement alleen_maar
also: حتى_أنا حتى_هو tahowa 7ta_ana aussi ook
without: بلا بلاما bla blama sans zonder
with: معايا معا m3aya m3a avec met
problem: مشكل مشكلة مشاكل mochkil mouchkil mochkila machakil problème probleem
solution: الحل chi_7el l7el solution oplossing حلول
reason: سبب السبب sabab ssabab raison reden
chance: فرصة زهر forsa zher chance kans
choice: اختيار khtiyar ikhtiyar choix keuze
plan: خطة پلان khotta plan_projet
life: حياة حياتي 7ayat 7yati hayati vie leven
future: مستقبل المستقبل mosta9bal mostaqbal avenir toekomst
thing: حاجة شي_حاجة 7aja haja chi_7aja chose ding
# outside
weather: جو_اليوم الطقس ljaw ta9s météo weer_morgen
rain: شتا كطيح_الشتا مطر chta katti7_chta pluie regen
football_match: ماتش مباراة match lmatch mobarat wedstrijd
president: رئيس ملك ra2is président president
news_paper: جريدة جورنان jarida journal krant
bitcoin: بيتكوين كريبتو bitcoin crypto
love_letter_thing: رسالة_حب risalat_7ob lettre_d_amour liefdesbrief
recipe: وصفة_طبخ مقادير wasfa recette recept
plane: طيارة طائرة tiyara tayara avion vliegtuig
hotel: أوطيل فندق hotel otil fondo9
film_star: ممثل فنان momatil fenan acteur
joke: نكتة نكت nokta blague mop
dog_cat: كلب قط kelb lkelb mouch chien 9etta قطة
hairdresser: حفاف كوافور حلاق 7effaf 7laq coiffeur coiffeuse kapper
pizza: بيتزا pizza
horoscope: أبراج برج_الحظ horoscope abraj
capital_city: عاصمة 3assima 3asima capitale hoofdstad
`;
