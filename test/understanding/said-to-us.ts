/** What people say to the assistant itself, or seem to: `what it is: message`, per language. */
export const saidToUs: Readonly<Record<string, string>> = {
  nl: `
human: kan er mij straks ene bellen op 0499112233 ik kan nie goe schrijven
human: ik heb liever een gesprek met een echte vrouw of man van bij jullie
human: stop met die automaat, zet mij door naar uw collega
human: is er iemand van vlees en bloed daar? ik raak er niet uit
human: wie kan er eens met mij bellen, mijn nederlands is slecht
human: ik wil da een medewerker mij contacteert
human: laat een vrijwilliger antwoorden niet de computer
human: kunde gij mij verbinden met het secretariaat
help: wa kunde gij allemaal
help: kheb dit nog nooit gebruikt, wat moet ik hier typen
start: begin maar terug van 't begin
language:fr: antwoord in het frans want mijn vrouw leest mee
language:en: kunt ge engels schrijven? mijn nederlands is nog zwak
language:ar: schrijf arabisch aub ik ken nog niet veel nederlands
language: kan ik dit ook in een andere taal krijgen
subscribe: zet mij op de lijst zodat ik weet wanneer er een feest of uitstap is
subscribe: ik zou graag elke maand jullie nieuwtjes op mijn gsm krijgen
subscribe: laat het mij weten als er iets nieuws te doen is voor kinderen
unsubscribe: ik krijg veel te veel van die berichtjes, mag dat stoppen
unsubscribe: haal mijn nummer uit de nieuwslijst
unsubscribe: nie meer sturen aub
forget: doe alles weg wat ik hier getypt heb
forget: ik wil nie da iemand dit gesprek nog kan lezen, gooi het weg
thanks: merci zulle, ge hebt mij goe geholpen
thanks: oke super dank u vriendelijk
praise: amai gij zijt rap en goed
goodbye: allez tot de volgende keer e
greeting: goeiendag alles goed daar
identity: ben jij nu een computer of een madam
insult: wa een onnozele machine zijt gij
lost: ik versta er geen bal van
lost: kan da wa simpeler? te moeilijke woorden
misunderstood: da vroeg ik toch niet
misunderstood: gij snapt mijn vraag niet
none: ik wil leren praten met mensen in het nederlands
none: iemand heeft mij gebeld over de cursus, wanneer begint die
none: ik wil stoppen met de les van dinsdag, hoe doe ik dat
none: wis mijn inschrijving voor de uitstap
none: hoe schrijf ik een brief in het nederlands aan mijn baas
none: spreken de mensen in het vrouwengroep ook arabisch
none: ik zoek iemand die mijn zoon helpt met huiswerk
none: mijn huisbaas antwoordt niet als ik bel
none: ik versta de brief van de belasting niet
none: hoe kan ik mij inschrijven voor de cursus nederlands
none: wie helpt mij met mijn cv te schrijven
none: waar kan ik met mijn psycholoog praten in het frans
human: kan uw dienst mij een belletje geven, 0478 44 55 66
human: liever ne mens dan zo een computer
human: wie van u kan ik spreken aan telefoon
unsubscribe: ik wil van die meldingen af
forget: kan alles wat ik vertelde weg alsjeblief
language:es: praat spaans met mij aub
help: hoe moet ik dat hier doen met die chat
thanks: dank u zeer lief van u
misunderstood: dat is niet waar ik naar vroeg
none: mijn dochter wil zich uitschrijven op school
none: ik wil met andere mama's praten
`,
  fr: `
human: qqn peut me tel ce soir au 0465 12 34 56 svp
human: jarrive pas a ecrire, je veux parler de vive voix avec un de vous
human: passez moi un responsable je vous prie
human: ya pas un etre humain derriere cet ecran
human: je prefere un vrai humain que ce bot
human: pouvez vous contacter ma mere par telephone elle sait pas lire
human: jveux que quelquun de l'equipe me rappelle
human: mettez moi en relation avec une personne
human: un benevole peut il me repondre directement
human: jen ai marre du robot donnez moi une vraie dame
help: vous pouvez m'aider pour quoi exactement ici
help: comment ca marche votre truc la
language:ar: tu peux ecrire en arabe? ma soeur lit avec moi
language:en: en anglais stp mon francais est faible
subscribe: mettez moi dans la liste pour recevoir les nouvelles sorties
subscribe: prevenez moi par message quand vous organisez qqch
subscribe: je souhaite recevoir vos infos chaque semaine
unsubscribe: enlevez mon numero de vos envois
unsubscribe: ca suffit les notifications
forget: effacez tout ce que j'ai raconté ici
forget: je voudrais que mes infos perso soient supprimees
forget: mon mari doit pas voir cette discussion, supprime la
thanks: mrc bcp cest super gentil
thanks: grand merci a vous et que dieu vous garde
praise: franchement tu assures bravo
goodbye: allez bonne soiree a bientot
greeting: coucou comment allez vous
identity: c'est une machine qui me repond ou quoi
insult: t'es bete ou quoi ce bot est nul
lost: jpige rien a ce que vous dites
lost: trop complique, expliquez plus simplement
misunderstood: c'est pas du tout ma question
misunderstood: vous avez mal compris ce que je demande
none: je veux apprendre a parler avec les gens en neerlandais
none: je veux arreter le cours du soir
none: supprimez mon inscription a la sortie a la mer
none: est ce que la psychologue parle arabe
none: je cherche quelqu'un pour aider ma fille avec ses devoirs
none: mon proprio repond jamais au telephone pour la chaudiere
none: je comprends rien a cette lettre des impots
none: comment je m'inscris au cours de francais
none: qui peut m'ecrire un cv en neerlandais
none: mon fils arrete pas de pleurer a l'ecole
none: je dois appeler l'ecole mais je parle pas neerlandais
human: un petit coup de fil de votre equipe serait bien, 0478 44 55 66
human: avec qui je peux parler au telephone
subscribe: si ya encore une sortie dites le moi, ajoutez mon numero
unsubscribe: je veux me debarrasser de ces notifs
forget: tout ce que j'ai dit, faut l'effacer svp
language:es: parlez espagnol avec moi
help: je fais comment avec ce chat
thanks: vous etes adorable merci
misunderstood: c'est pas ca que je voulais savoir
none: ma fille veut quitter son ecole
none: je veux parler avec d'autres mamans
`,
  en: `
human: could one of ur staff give me a ring on 0488 11 22 33 tmrw
human: i dont wanna chat w a machine get me somebody real
human: is there an actual human i can talk to
human: pls have someone phone my husband he understands better
human: i cant type good, better on the phone with a person
human: connect me with ur coworker
human: i need a volunteer to answer me not this app
human: anybody there?? real people i mean
human: can u pass me to someone from the team
help: so what kind of things can i ask u
help: never used this, how do i use it
start: lets start over from the top
language:fr: reply in french pls my mum is reading this
language:ar: could you switch to arabic
language: is there any other language i can use here
subscribe: put me on ur list so i hear about new stuff
subscribe: pls text me whenever theres a new event
subscribe: i'd like to get ur updates
unsubscribe: quit sending me these msgs
unsubscribe: take me off the mailing list
unsubscribe: way too many notifications turn them off
forget: wipe everything i told u
forget: remove all info u have on me
forget: erase this conversation i dont want my husband to see it
thanks: cheers mate ur a lifesaver
thanks: thank u so much god bless
praise: wow ur really good at this
goodbye: gotta go, talk later
greeting: hiya how u doing
identity: am i texting with a computer or a real person
insult: ur so useless omg
lost: i dont get what ur saying
lost: too many words, say it easier
misunderstood: nope thats not what i asked
misunderstood: u got me wrong
none: can I speak Dutch with someone to practise
none: I want to stop with the course
none: delete my enrolment for the trip
none: does the doctor speak english
none: i need somebody to help my kid with maths
none: my landlord never picks up the phone when i call
none: i dont understand this letter from the tax office
none: how do i sign up for english class
none: who can help me write a cv in dutch
none: i want to meet people and talk a bit
none: they stopped my benefits what now
human: a quick call from ur office would be good 0478 44 55 66
human: rather a human than a computer
human: who can i speak to on the phone there
subscribe: if theres another trip let me know, add my number
unsubscribe: i want rid of those notifications
forget: everything i said has to go please
language:es: talk spanish with me
help: how am i supposed to work with this chat
thanks: that is so kind of u thanks
misunderstood: not what i wanted to know
none: my daughter wants to leave her school
none: i want to talk with other moms
`,
  ar: `
human: ياريت حدا من عندكن يدقلي على 0466112233
human: ما بدي احكي مع آلة بدي بني ادم
human: ممكن توصلوني بالموظفة يلي عندكم
human: افضل اتكلم مع انسان حقيقي
human: ما بعرف اكتب منيح بدي حدا يسمعني عالتلفون
human: bghit chi wa7ed ytasl biya 3afak
human: wach kayn chi bnadem hna machi robot
human: هل يوجد متطوع يجاوبني بدل الروبوت
human: بغيت نهضر مع شي حد من الناس ديالكم
help: شو بتقدر تعمل بالضبط
help: كيف بستعمل هالشات اول مرة بفوت
start: نرجع نبدا من الاول
language:fr: رد علي بالفرنسي لان جوزي ما بيقرا عربي
language:en: فيك تكتب انجليزي لو سمحت
subscribe: ضيفوني عالقائمة لتوصلني اخبار النشاطات
subscribe: ابعتولي رسالة كل ما يكون في شي جديد
subscribe: بغيت نتوصل بالجديد ديالكم
unsubscribe: لا تبعتولي رسايل بعد اليوم
unsubscribe: safi ma bqitch bghi had les messages
forget: امسحوا كل المعلومات عني
forget: احذف هالمحادثة ما بدي جوزي يشوفها
forget: msa7 kolchi li ktebt
thanks: lah ykhlik choukran bzaf
praise: والله انت شاطر كتير
goodbye: يلا باي بنحكي بعدين
greeting: صباح الخير كيفكم
identity: انت انسان ولا كمبيوتر
insult: انت ما بتفهم شي غبي
lost: ما فهمت عليك شو قصدك
lost: كلام صعب احكي ابسط
misunderstood: مش هيك سؤالي
misunderstood: ما فهمت سؤالي انا عم اسال عن شي تاني
none: بدي اتعلم احكي هولندي مع الناس
none: حدا اتصل فيني بخصوص الدورة امتى بتبدا
none: بدي وقف الدورة كيف بعمل
none: احذف تسجيلي من الرحلة
none: الدكتورة النفسية بتحكي عربي
none: صاحب البيت ما بيرد على تلفوني
none: ما فهمت هالرسالة من الضرايب
none: كيف اسجل بدورة الهولندي
none: مين بيساعدني اكتب سيرة ذاتية بالهولندي
none: bghit nt3elem nhder nirlandiya
none: وقفولي المعونة شو بعمل
human: ياريت ترنولي من مكتبكم 0478445566
human: مع مين فيني احكي عالتلفون عندكم
subscribe: اذا في رحلة تانية خبروني ضيفوا رقمي
unsubscribe: بدي اخلص من هالاشعارات
forget: كل شي حكيتو لازم ينمحى لو سمحت
language:es: احكي معي اسباني
help: كيف لازم استعمل هالدردشة
thanks: كتر خيرك كتير لطيف
misunderstood: مو هاد يلي بدي اعرفو
none: بنتي بدها تترك المدرسة
`,
  tr: `
human: birisi beni 0471223344 ten arasin lutfen
human: makineyle degil gercek kisiyle gorusecem
human: sizden biri kocami arayabilir mi o daha iyi anliyor
human: yetkili birine baglar misin beni
human: yazi yazamiyorum telefonda konussak olmaz mi
human: orda hic insan yok mu ya
human: bir gonullu cevap versin bana bot istemiyorum
human: danismadaki bayanla konusabilir miyim
human: canli birine aktarin
human: ekipten biri bana donsun rica etsem
help: sen neler yapabiliyosun
help: ilk defa giriyorum burayi nasil kullanicam
start: en bastan baslayalim
language:fr: fransizca cevap ver annem de okuyor
language:nl: hollandaca yazar misin pratik yapmak istiyorum
language:ar: arapca konusabilir misin
language: baska dilde yazsak olur mu
subscribe: beni de listeye ekleyin yeni seyler olunca haber alayim
subscribe: etkinlik olunca mesaj atin bana
subscribe: haberlerinizi telefonuma almak istiyorum
unsubscribe: artik bana mesaj atmayin yeter
unsubscribe: numaramı listeden çıkarın
unsubscribe: bildirimler cok fazla kapatin
forget: burada yazdigim her seyi sil
forget: bu sohbeti yok et kocam gormesin
thanks: cok sagol kardesim
thanks: eyvallah elinize saglik
praise: vay be sen cok iyisin
goodbye: hadi ben kactim gorusmek uzere
greeting: iyi aksamlar nasilsiniz
identity: karsimda insan mi var makine mi
lost: dediginden bir sey anlamadim
lost: cok karisik daha basit anlat
misunderstood: ben onu sormadim ki
misunderstood: sorumu yanlis anladin
none: insanlarla konusarak hollandaca ogrenmek istiyorum
none: biri beni kurs icin aradi ne zaman basliyor
none: kursu birakmak istiyorum
none: geziye kaydimi silin
none: psikolog turkce biliyor mu
none: ogluma ders calistiracak birini ariyorum
none: ev sahibim telefona cikmiyor
none: vergi dairesinden gelen mektubu anlamadim
none: hollandaca kursuna nasil kayit olurum
none: cv mi hollandaca kim yazar
none: ocmw paramı kesti ne yapayım
none: okulu aramam lazim ama hollandaca bilmiyorum
human: ofisinizden bir telefon gelse iyi olur 0478 44 55 66
human: bilgisayar yerine insan olsun
human: orada telefonda kiminle konuşabilirim
subscribe: bir gezi daha olursa haber verin numaramı ekleyin
unsubscribe: bu bildirimlerden kurtulmak istiyorum
forget: söylediğim her şey silinsin lütfen
language:es: benimle ispanyolca konuş
help: bu sohbeti nasıl kullanmam lazım
thanks: çok naziksiniz sağ olun
none: kızım okulu bırakmak istiyor
none: başka annelerle konuşmak istiyorum
`,
  es: `
human: me puede marcar alguien al 0478 99 88 77 x fa
human: no quiero una maquina quiero una persona de carne y hueso
human: paseme con su encargada porfavor
human: hay alguien real ahi o solo el bot
human: q alguien de ustedes llame a mi mama que no sabe leer
human: escribo mal mejor hablemos por telefono
human: quisiera que un voluntario me conteste
human: comuniqueme con la señora de la recepcion
human: prefiero tratar con una persona
human: puede devolverme la llamada alguno del equipo
help: y tu q sabes hacer
help: es mi primera vez aqui, como se usa esto
start: empecemos otra vez desde cero
language:fr: responde en frances que mi esposo tambien lee
language:nl: escribeme en holandes quiero practicar
language:en: podrias hablarme en ingles
language: quiero usar otro idioma
subscribe: avisenme por aqui cuando hagan algo nuevo
subscribe: me gustaria recibir sus noticias cada mes
unsubscribe: ya no me manden nada mas
unsubscribe: saquen mi numero de su lista
unsubscribe: demasiadas notificaciones quitalas
forget: borra todo lo q te conte
forget: quiero q eliminen mi informacion personal
thanks: mil gracias q dios la bendiga
thanks: muchisimas gracias me sirvio un monton
praise: que bien explicas, eres lo maximo
goodbye: bueno me voy hasta luego
greeting: holaa q tal estan
insult: que bot mas tonto no sirves
lost: no te entiendo nada
lost: muy dificil dilo mas facil
misunderstood: eso no es lo q te pregunte
misunderstood: me entendiste mal
none: quiero aprender a hablar con la gente en holandes
none: alguien me llamo por el curso, cuando empieza
none: quiero dejar el curso de la noche
none: borren mi inscripcion del paseo
none: la psicologa habla español
none: busco a alguien q ayude a mi hijo con la tarea
none: mi casero no contesta cuando llamo
none: no entiendo esta carta de hacienda
none: como me apunto al curso de holandes
none: quien me ayuda a escribir el cv en holandes
none: me quitaron la ayuda del ocmw que hago
none: tengo q llamar a la escuela pero no hablo holandes
human: una llamadita de su oficina estaria bien 0478 44 55 66
human: mejor un humano que una computadora
human: con quien puedo hablar por telefono alli
subscribe: si hay otro paseo diganme, agreguen mi numero
unsubscribe: quiero librarme de esas notificaciones
forget: todo lo que dije tiene que borrarse por favor
language:fr: habla frances conmigo
help: como hago con este chat
thanks: que amable de su parte gracias
misunderstood: no era eso lo que queria saber
none: mi hija quiere dejar la escuela
none: quiero hablar con otras mamas
`,
  pl: `
human: niech ktos zadzwoni do mnie na 0492 33 44 55 po poludniu
human: nie chce gadac z maszyna dajcie kogos prawdziwego
human: czy moglby oddzwonic ktos z waszego zespolu
human: jest tam jakis zywy czlowiek
human: slabo pisze, wole przez telefon pogadac
human: chcialbym rozmowe z wolontariuszem a nie z botem
human: prosze o kontakt z pracownikiem
human: zadzwoncie do mojego meza on lepiej rozumie
human: wole czlowieka
help: co ty wlasciwie potrafisz
help: pierwszy raz tu jestem, jak sie tego uzywa
start: zacznijmy jeszcze raz od poczatku
language:en: odpisz po angielsku bo kolega tez czyta
language:nl: pisz po niderlandzku chce pocwiczyc
language:fr: mozesz mowic po francusku
language: chce inny jezyk
subscribe: dopiszcie mnie do listy zebym dostawala nowosci
subscribe: dajcie znac sms jak bedzie cos nowego
subscribe: chce otrzymywac wasze wiadomosci
unsubscribe: nie wysylajcie mi juz nic
unsubscribe: wypiszcie moj numer z listy
unsubscribe: za duzo powiadomien wylaczcie to
forget: skasuj wszystko co tu napisalam
forget: prosze usunac moje dane osobowe
forget: wykasuj te rozmowe zeby maz nie widzial
thanks: wielkie dzieki bardzo pomogliscie
thanks: bog zaplac
praise: no super jestes naprawde madry
goodbye: dobra lece, na razie
greeting: dzien dobry co slychac
identity: pisze z czlowiekiem czy z komputerem
insult: ale ty jestes glupi
lost: nic z tego nie rozumiem co piszesz
lost: za trudne napisz prosciej
misunderstood: nie o to pytalam
misunderstood: zle mnie zrozumiales
none: chce nauczyc sie rozmawiac z ludzmi po niderlandzku
none: ktos do mnie dzwonil w sprawie kursu, kiedy start
none: chce zrezygnowac z kursu
none: usuncie moj zapis na wycieczke
none: czy psycholog mowi po polsku
none: szukam kogos kto pomoze synowi w lekcjach
none: wlasciciel mieszkania nie odbiera telefonu
none: nie rozumiem tego listu z urzedu skarbowego
none: jak zapisac sie na kurs niderlandzkiego
none: kto mi napisze cv po niderlandzku
none: zabrali mi zasilek co robic
none: musze zadzwonic do szkoly a nie mowie po niderlandzku
human: przydalby sie telefon z waszego biura 0478 44 55 66
human: wolalbym czlowieka niz komputer
human: z kim moge tam porozmawiac przez telefon
subscribe: jak bedzie znowu wycieczka dajcie znac, dodajcie moj numer
unsubscribe: chce sie pozbyc tych powiadomien
forget: wszystko co mowilem ma zniknac prosze
language:es: rozmawiaj ze mna po hiszpansku
help: jak mam korzystac z tego czatu
thanks: bardzo mile z waszej strony dzieki
misunderstood: nie to chcialem wiedziec
none: corka chce odejsc ze szkoly
none: chce pogadac z innymi mamami
`,
  ro: `
human: ma poate suna cineva pe 0485 66 77 88 maine
human: nu vreau masina vreau sa vorbesc cu om adevarat
human: dati-mi legatura cu doamna de la birou
human: sunati-l pe sotul meu el intelege mai bine
human: scriu greu, prefer la telefon cu cineva de la voi
human: as vrea sa imi raspunda un voluntar
human: pot discuta cu un angajat de-al vostru
human: treceti-ma la un coleg
human: vreau sa fiu contactata de cineva din echipa
help: tu ce stii sa faci
help: prima data aici, cum se foloseste
start: hai sa o luam de la inceput
language:fr: raspunde in franceza ca citeste si sotul
language:nl: scrie in olandeza vreau sa exersez
language:en: poti vorbi engleza
language: vreau sa schimb limba
subscribe: treceti-ma pe lista sa aflu noutatile
subscribe: anuntati-ma cand mai faceti ceva
subscribe: doresc sa primesc stirile voastre
unsubscribe: nu imi mai trimiteti nimic
unsubscribe: scoateti numarul meu de pe lista
unsubscribe: prea multe notificari opriti-le
forget: sterge tot ce am scris aici
forget: vreau sa imi stergeti datele personale
forget: sterge conversatia asta sa nu vada sotul
thanks: mersi mult de tot
thanks: multumesc frumos doamne ajuta
praise: bravo esti foarte destept
goodbye: gata am plecat, pa pa
greeting: buna seara ce mai faceti
identity: vorbesc cu un om sau cu calculatorul
insult: ce prost esti
lost: nu inteleg nimic din ce zici
lost: prea greu spune mai simplu
misunderstood: nu asta am intrebat
misunderstood: m-ai inteles gresit
none: vreau sa invat sa vorbesc cu oamenii in olandeza
none: m-a sunat cineva despre curs, cand incepe
none: vreau sa renunt la curs
none: stergeti inscrierea mea la excursie
none: psihologul vorbeste romana
none: caut pe cineva sa ajute copilul la teme
none: proprietarul nu raspunde cand il sun
none: nu inteleg scrisoarea asta de la taxe
none: cum ma inscriu la cursul de olandeza
none: cine ma ajuta sa scriu un cv in olandeza
none: mi-au taiat ajutorul social ce fac
none: trebuie sa sun la scoala dar nu vorbesc olandeza
human: ar fi bun un telefon de la biroul vostru 0478 44 55 66
human: mai bine un om decat un calculator
human: cu cine pot vorbi la telefon acolo
subscribe: daca mai e o excursie spuneti-mi, adaugati numarul meu
unsubscribe: vreau sa scap de notificarile astea
forget: tot ce am spus trebuie sters va rog
language:es: vorbeste spaniola cu mine
help: cum fac cu chatul asta
thanks: ce dragut din partea voastra mersi
misunderstood: nu asta voiam sa stiu
none: fata mea vrea sa renunte la scoala
none: vreau sa vorbesc cu alte mame
`,
  uk: `
human: хай мені хтось подзвонить на 0467 22 33 44
human: не хочу з машиною, зєднайте з живою людиною
human: можна щоб ваш працівник передзвонив
human: чи є там хтось справжній
human: мені важко писати, краще поговорити по телефону з кимось від вас
human: покличте когось з волонтерів
human: хочу поговорити з вашою співробітницею
human: переключіть на оператора
human: хочу людину а не бота
help: а що ти вмієш
help: я тут вперше, як цим користуватись
start: давай почнемо спочатку
language:en: відповідай англійською бо сусід теж читає
language:ru: можна російською
language: хочу іншу мову
subscribe: додайте мене до списку щоб знати новини
subscribe: пишіть мені коли буде щось нове
subscribe: хочу отримувати ваші повідомлення
unsubscribe: не надсилайте мені більше нічого
unsubscribe: забагато сповіщень вимкніть
forget: видали все що я тут написала
forget: прошу стерти мої особисті дані
forget: видаліть цю переписку щоб чоловік не бачив
thanks: дуже дякую ви мене врятували
thanks: щиро дякую хай бог береже
praise: ого ти молодець
goodbye: ну все, бувайте
greeting: добрий вечір як справи
insult: який же ти тупий
lost: нічого не зрозуміла що ти пишеш
lost: складно, поясни простіше
misunderstood: я не про це питала
misunderstood: ти мене неправильно зрозумів
none: хочу навчитися говорити з людьми нідерландською
none: мені хтось дзвонив про курс, коли початок
none: хочу кинути курси
none: видаліть мій запис на екскурсію
none: психолог говорить українською?
none: шукаю когось хто допоможе сину з уроками
none: господар квартири не бере трубку
none: не розумію цього листа з податкової
none: як записатися на курси нідерландської
none: хто допоможе написати резюме нідерландською
none: мені скасували виплати що робити
none: треба подзвонити в школу а я не знаю мови
human: було б добре дзвінок з вашого офісу 0478 44 55 66
human: краще людина ніж компютер
human: з ким там можна поговорити по телефону
subscribe: якщо буде ще екскурсія скажіть, додайте мій номер
unsubscribe: хочу позбутись цих сповіщень
forget: все що я казала має зникнути будь ласка
language:es: говори зі мною іспанською
help: як мені з цим чатом бути
thanks: так мило з вашого боку дякую
misunderstood: не це я хотіла дізнатись
none: дочка хоче піти зі школи
none: хочу поговорити з іншими мамами
`,
  ru: `
human: пусть мне кто нибудь позвонит на 0468 33 44 55
human: не хочу с машиной говорить, дайте живого человека
human: можно чтобы ваш работник перезвонил
human: мне тяжело писать лучше по телефону с кем то из ваших
human: позовите волонтера
human: наберите моего мужа он лучше понимает
human: хочу поговорить с вашей сотрудницей
human: переключите на оператора
human: мне нужен человек а не бот
help: что ты можешь вообще
help: я первый раз здесь, как этим пользоваться
start: давай сначала начнем
language:en: отвечай на английском друг тоже читает
language:nl: пиши по нидерландски хочу практиковаться
language:uk: можно на украинском
language: хочу другой язык
subscribe: добавьте меня в список чтобы знать новости
subscribe: пишите мне когда будет что нибудь новое
subscribe: хочу получать ваши сообщения
unsubscribe: не присылайте мне больше ничего
unsubscribe: слишком много уведомлений отключите
forget: удали все что я тут писала
forget: прошу стереть мои личные данные
forget: удалите эту переписку чтобы муж не видел
thanks: спасибочки выручили
thanks: благодарю вас дай бог здоровья
praise: ого какой ты умный
goodbye: ну все пока
greeting: доброе утро как дела
identity: я с человеком переписываюсь или с компьютером
insult: какой же ты тупой
lost: ничего не поняла что ты пишешь
lost: сложно, объясни попроще
misunderstood: я не об этом спрашивала
misunderstood: ты меня неправильно понял
none: хочу научиться говорить с людьми на нидерландском
none: мне кто то звонил насчет курса когда начало
none: хочу бросить курсы
none: удалите мою запись на экскурсию
none: психолог говорит по русски?
none: ищу кого нибудь помочь сыну с уроками
none: хозяин квартиры не берет трубку
none: не понимаю это письмо из налоговой
none: как записаться на курсы нидерландского
none: кто поможет написать резюме на нидерландском
none: мне отменили пособие что делать
none: надо позвонить в школу а я языка не знаю
human: хорошо бы звонок из вашего офиса 0478 44 55 66
human: лучше человек чем компьютер
human: с кем там можно поговорить по телефону
subscribe: если будет еще экскурсия скажите, добавьте мой номер
unsubscribe: хочу избавиться от этих уведомлений
forget: все что я говорила должно исчезнуть пожалуйста
language:es: говори со мной по испански
help: как мне с этим чатом быть
thanks: так мило с вашей стороны спасибо
misunderstood: не это я хотела узнать
none: дочка хочет уйти из школы
none: хочу поговорить с другими мамами
`,
};
