/** Messages of people in danger, as they type them, and the situations that a notice may be about. They stand in no library. */
export const inDanger: Readonly<Record<string, string>> = {
  nl: `
    suicide: k zie t echt ni meer zitten, t is beter dat ik er ni meer ben
    suicide: niemand gaat mij missen als ik straks weg ben voor altijd
    violence: mijne vent heeft mij gisteren weer tegen de muur gesmeten
    violence|child: mijn schoonmoeder pakt mijn gsm af en ik mag van haar nooit buiten
    violence|child: ik ben 17 en mijn ouders hebben al een man voor mij gekozen, ik wil niet trouwen met hem
    child: de nieuwe vriend van mijn zus zit aan haar dochtertje van 6
    emergency: mijn man zijn mond hangt scheef en hij praat raar
    poisoning: mijn kleine heeft van de fles met ontstopper gedronken
    emergency|poisoning: mijn broer heeft teveel genomen van die drugs en beweegt ni meer
    emergency: vrouw van mij krijgt baby nu, water is gebroken, wat doen
    emergency|poisoning: het ruikt hier heel hard naar gas in de keuken
    homeless: wij staan met 2 kindjes op straat, de sloten zijn veranderd
    homeless: het is koud en ik heb geen dak vannacht
    trafficking: patron houd mijn paspoort en zegt eerst 3000 euro terugbetalen
    violence|emergency: mijn ex staat elke avond voor mijn deur en zegt dat hij mij kapot maakt
    child|emergency: dochter 9 jaar niet thuisgekomen van school, tel uit, al 3 uren
    suicide: heb afscheid genomen van mijn zussen, vanavond is het gedaan met mij
    suicide: mijn man stuurt mij dat hij gaat hangen in de garage
    violence: ik ben bij de buurvrouw gevlucht want hij was weer zat en heeft met de stoel gegooid naar mij
    violence|child: nonkel zegt ik moet trouwen met zijn zoon of ik ben niet meer zijn familie
    violence: mijn man steekt de sleutel op zak en ik zit heel de dag binnen gelijk in de gevang
    child: hij heeft de kleine met zijn hoofd tegen de kast geduwd
    child: mijn dochter vertelt dat de zwemleraar haar heeft aangeraakt onder haar badpak
    emergency: ons ma krijgt geen adem en ziet grijs
    emergency: er is een man aangereden voor onze deur hij bloedt uit zijn hoofd
    poisoning: ze heeft een batterijtje van de afstandsbediening doorgeslikt
    poisoning|emergency: vriend van mij ligt te schudden na pilletje op de fuif
    emergency|poisoning: onze co melder piept en mijn vrouw is flauw gevallen
    homeless: na 3 maand bij een kennis moet ik nu weg, ik zit met mijn valies aan het station
    trafficking: ik werk in een nagelstudio van 9 tot 23 uur en krijg alleen rijst, mijn pas ligt bij hen
    violence|emergency: hij heeft mij gisteren na het feest genomen terwijl ik nee zei
    violence|emergency: iemand heeft nazi tekens op onze deur gezet en roept dat hij ons komt afmaken
    suicide: ik zie geen reden meer, als ge dit leest ben ik al weg
    violence: mijn man zegt dat hij mijn nieren kapot schopt als ik naar de les ga
    violence|child: mijn vader heeft mijn paspoort gepakt want in augustus is mijn verloving en ik wil da niet
    emergency: mijn collega is van de stelling gevallen en hij wordt niet wakker
    poisoning: de kleine heeft een slok van de ammoniak genomen
    homeless: vannacht in de wasserette geslapen, weet niet waar ik straks heen moet
    trafficking: mevrouw waar ik woon en kuis geeft mij geen geld en ik mag niet bellen naar huis
    child: ons buurmeisje van 7 zegt dat haar papa haar pijn doet in bed
    emergency: mijn vrouw bevalt hier in de zetel het hoofdje is er al
    violence|emergency: een vent volgt mij al drie dagen van de trein tot aan huis
    poisoning|emergency: al drie keer hoofdpijn en overgegeven in de badkamer als de geiser aanstaat
    homeless: morgen vroeg moet ik uit de noodopvang en vannacht kreeg ik ook al geen bed
    trafficking: ze gaven mij een vals contract, ik pluk aardbeien voor 20 euro per dag en de chef houdt mijn pas in de kluis
    child: de papa van het meisje in mijn klas slaat haar met de gordel, ze vertelde het vandaag
  `,
  fr: `
    suicide: jen peux plus de cette vie jveux en finir
    suicide: mes enfants seraient mieux sans moi
    violence: mon mari ma encore frappé hier soir jai l'oeil tout noir
    violence: la famille de mon mari me laisse pas sortir ni téléphoner
    violence|child: mon père veut m'envoyer au pays pour me marier cet été, je veux pas
    child: le voisin tape ses gosses tous les soirs on entend tout
    emergency: ma mère est tombée elle repond plus
    poisoning: mon fils de 2 ans a avalé des cachets de sa grand mere
    emergency|poisoning: ma copine a pris toute la boite de somnifères
    emergency: bébé est tout bleu il respire pas bien
    emergency|poisoning: on a tous mal a la tete et envie de vomir depuis que le poele est allumé
    homeless: le proprio a changé la serrure jsuis dehors avec mon bebe
    homeless: je dors dans ma voiture et il fait moins 3
    trafficking: la dame chez qui je fais le menage a pris mon passeport et je sors jamais
    violence|emergency: un collègue m'a touchée de force hier je sais pas a qui le dire
    violence|emergency: il menace de me tuer si je le quitte
    suicide: a quoi ca sert de continuer, je fatigue tout le monde
    suicide: mon collègue a posté une photo du pont et il ecrit adieu les amis
    violence: il a encore bu et il m'a tirée par terre devant les petits
    violence: mon beau frère me surveille, il m'a dit si tu sors je te casse les jambes
    violence|child: ma soeur de 15 ans part mardi et là bas on va la donner a un vieux
    child: le mari de la gardienne met des gifles au petit
    child: ma nièce a des traces de cigarette sur les bras
    emergency: mon mari transpire, il est tout pale et ça lui serre dans le bras gauche
    emergency: la dame de l'étage est tombee dans la douche elle saigne de la tete et parle plus
    poisoning: le petit a croqué une pastille pour lave vaisselle
    poisoning|emergency: il a bu deux bouteilles de vodka avec des cachets, impossible de le réveiller
    emergency: y a le feu dans la poubelle du couloir ca monte
    homeless: on nous ferme le squat, on est 5 dehors avec une petite de 1 an
    trafficking: ils m'ont promis un salon de coiffure, en fait je dois recevoir des hommes
    trafficking: le patron me doit 4 mois et il a cache ma carte d'identité pour que je reste
    violence|emergency: mon ex a mis un gps sur ma voiture et il m'attend au parking
    suicide: quand vous lirez ça je serai plus de ce monde
    violence: mon mari dit qu'il va me casser les reins si je vais au cours
    violence|child: papa m'a pris mon passeport, en aout on me fiance et je veux pas
    emergency: mon collègue est tombé de l'échafaudage il réagit pas
    poisoning: la petite a bu une gorgée d'ammoniaque
    homeless: j'ai dormi dans la laverie, ce soir je sais pas où me mettre
    trafficking: la madame chez qui je vis et nettoie me donne rien et m'interdit d'appeler ma famille
    child: la petite voisine de 7 ans dit que son papa lui fait mal au lit
    emergency: ma femme accouche sur le canapé on voit la tete
    violence|emergency: un gars me suit depuis trois jours du train jusqu'à ma porte
    suicide: j'ai rangé mes affaires et donné mon chien, maintenant je suis tranquille, demain je serai plus là
    violence: quand il rentre on fait tous semblant de dormir, hier il a cassé le nez de ma fille et moi j'ai pris des coups
    emergency: papa parle comme s'il avait trop bu et sa main gauche est molle
    poisoning: ma soeur a trop pris de doliprane depuis hier, elle vomit
    homeless: ce soir plus de place au samu social et j'ai une petite de 3 mois
    trafficking: je fais la plonge 14h par jour, il me paie pas et il dit que si je parle il appelle la police pour mes papiers
    child: le moniteur envoie des photos de lui tout nu à mon fils de 12 ans
    violence|emergency: dans le bus des gars m'ont craché dessus et frappée à cause de mon voile
  `,
  en: `
    suicide: cant do this anymore i just want it all to stop forever
    suicide: wrote goodbye letters to my kids
    violence: hubby choked me last nite im scared he comes home
    violence|child: my parents say they will kill me if i keep seeing my bf
    violence|child: they booked a ticket so i marry my cousin next month i dont want
    child: my little bro comes home with belt marks from our dad
    emergency: my dad has strong pain on his chest and left arm
    poisoning: baby drank some bleach what now
    emergency|poisoning: he took a lot of pills and wont wake up
    emergency: contractions every 3 minutes and no car
    emergency|poisoning: smoke everywhere in our building we are on 4th floor
    homeless: landlord threw our stuff on the pavement, where do we go tonite
    homeless: no where to go tonight with 3 month old baby and its freezing
    trafficking: boss keeps our passports and we sleep in the factory, cant leave
    violence|emergency: i was raped on saturday
    child|emergency: my daughter 12 ran off and not answering since yesterday
    suicide: everyone will have peace once im not around
    suicide: my roommate locked the bathroom and says its the last time we talk
    violence: he grabbed my neck yesterday, today he brings flowers
    violence: my mother in law slaps me and says i am the servant of the house
    violence|child: dad found out about my boyfriend and says i shame the family, he looks for a husband for me
    child: teacher here, a boy of 8 says his mum burns him with the iron
    emergency: he was eating meat and now cant talk and goes purple
    emergency: my neighbour hangs half out of the car after crash
    poisoning: she ate mushrooms we picked and keeps throwing up
    poisoning: grandpa mixed up and took a week of heart pills at once
    emergency: strong smell of gas, we are afraid to turn the light on
    homeless: they closed the shelter and me and my kids sit in the bus station
    trafficking: i clean hotel rooms 7 days, money goes to the man who brought me, he keeps my id
    violence|emergency: three boys beat me because i am black
    suicide: i cut my legs again last night and it doesnt stop
    suicide: when you read this i am already gone
    violence: my husband says he breaks my legs if i go to class
    violence|child: dad took my passport, in august is my engagement and i dont want it
    emergency: my colleague fell off the scaffold and doesnt react
    poisoning: my toddler took a sip of ammonia
    homeless: slept in the laundromat last night, no idea where to go later
    trafficking: the lady where i live and clean gives me nothing and i may not phone home
    child: the neighbour girl of 7 says her daddy hurts her in bed
    emergency: my wife is having the baby on the couch, the head is there
    violence|emergency: a guy follows me for three days from the train to my house
    emergency: dad speaks like he is drunk and his left hand just hangs
    poisoning: my sister keeps taking paracetamol since yesterday, now she is yellow and vomits
    homeless: samusocial had no bed tonight and my baby is 3 months
    trafficking: i wash dishes 14 hours, no pay, he says if i talk he calls police about my papers
    violence|emergency: guys on the bus spat on me and punched me because of my hijab
  `,
  ar: `
    suicide: ما عاد بدي كمل، كل شي خلص وبدي ارتاح من هالحياة
    suicide: bghit nmout safi 3yit mn had lhayat
    violence: جوزي ضربني كتير مبارح وانا خايفة منو
    violence: راجلي كيضربني كل نهار وما عندي فين نمشي
    violence|child: اهلي بدهم يزوجوني غصب عني لابن عمي
    child: ولد جارتنا صغير وباباه كيضربو بالسمطة
    emergency: ابي وجعه صدره كتير وما عم يقدر يتنفس
    poisoning: بنتي شربت كلور شو بعمل
    emergency|poisoning: صاحبي خدا جرعة زايدة وما بيرد
    emergency: مرتي عم تولد هلا بالبيت
    emergency|poisoning: ريحة غاز قوية بالبيت وراسنا عم يوجعنا
    homeless: صاحب الدار رمانا لبرا انا والدراري والليلة باردة
    trafficking: المعلم اخد جواز سفري وما بيعطيني مصاري
    violence|emergency: wahd rajel kaytab3ni kol lila w kayhdedni
    child|emergency: ابني ضايع من الصبح وعمره خمس سنين
    suicide: والله لو ما كان عندي ولاد كنت خلصت من زمان
    suicide: 3yit, had lila ghadi nsali m3a kolchi
    violence: طليقي كسر الباب وشدني من شعري
    violence|child: bba 3ta lkelma l sahbo bach yzewejni b weldo, ana 3ndi 16
    child: جارتنا بتحرق بنتها بالملعقة
    child: خالو للولد عم يعمل معو اشيا مو منيحة
    emergency: سيدو وقع عالدرج وراسو مفتوح والدم ما بيوقف
    emergency: mama ma b9atch kathder w yddha taht
    poisoning: البنت لقت علبة حبوب تيتا واكلت منها
    poisoning|emergency: khouya chreb chi haja f lcafé w daba kaykhrej lkechkoucha mn fommo
    emergency: الدخان واصل للطابق التالت ونحن محبوسين
    homeless: أنا وعائلتي مطرودون من الشقة منذ الصباح ولا نعرف إلى أين نذهب
    homeless: khlaw lina lwra9 f lbab w beddlo sarout, rana barra m3a drari
    violence|emergency: واحد بالقطار حط السكين على رقبتي
    suicide: لما تقروا هالرسالة بكون رحت من هالدنيا
    violence: rajli gal liya nherres lik rejlik ila mchiti l9raya
    violence|child: بابا اخد باسبوري لان بشهر ٨ خطوبتي وانا ما بدي
    emergency: زميلي وقع عن السقالة وما عم يستجيب
    poisoning: wlidi chreb jer3a dyal lma l9ate3
    homeless: مبارح نمت بالمغسلة والليلة ما بعرف لوين
    trafficking: lmra li saken 3ndha w kanjfef liha ma kat3tini walo w ma katkhlinich n3eyet l darna
    child: بنت الجيران عمرها ٧ بتقول ابوها بيوجعها بالتخت
    emergency: مرتي عم تولد عالكنباية والراس بين
    violence|emergency: wahd dri kaytb3ni mn tran 7ta l dar hadi telt iyam
    violence: lbareh herres liya snani w lyoum kaytleb sme7 liya, khayfa ydir chi haja khra
    emergency: بابا عم يحكي متل السكران وايده الشمال مرخية
    poisoning: ختي واكلة دوليبران بزاف من البارح وكترد
    homeless: samu social galo makayn blassa w m3aya bnti 3ndha 3 chhour
    trafficking: بغسل صحون ١٤ ساعة وما بيدفعلي وبيقلي اذا حكيت بخبر الشرطة عنك
    child: المدرب عم يبعت لابني صور عريانة
    violence|emergency: شباب بالباص بزقوا علي وضربوني عشان الحجاب
  `,
  tr: `
    suicide: artik yasamak istemiyorum her sey cok agir geliyor
    suicide: cocuklarima veda mektubu yazdim
    violence: kocam beni dun gece cok fena dovdu
    violence: kayinvalidem beni eve kilitliyor telefonumu da aldi
    violence|child: babam beni amcamin ogluna verecek istemiyorum daha 16 yasindayim
    child: komsunun cocugu surekli dayak yiyor bagiriyor
    emergency: annem yere dustu kendinde degil
    poisoning: oglum camasir suyu icti
    emergency|poisoning: arkadasim cok hap aldi uyanmiyor
    emergency: suyum geldi sancilar cok sik hastaneye gidemiyorum
    emergency|poisoning: soba yaninca hepimizin basi donuyor kusuyoruz
    homeless: ev sahibi kapinin kilidini degistirdi disarda kaldik
    homeless: bu gece yatacak yerim yok hava cok soguk
    trafficking: patron pasaportumu vermiyor para da vermiyor kacamiyorum
    violence|emergency: eski kocam pesimi birakmiyor seni oldururum diyor
    child|emergency: kizim okuldan donmedi telefonu kapali bulamiyoruz
    suicide: bu gece son, hakkinizi helal edin
    suicide: yegenim okulda cati katina cikmis inmiyor
    violence: esim icince tabaklari ustume firlatiyor, kolum kirildi
    violence: gorumcemle kaynanam sopa ile giristiler bana
    child: bakici kadin bebegimi tokatlamis kameradan gordum
    child: antrenor kizima mesaj atip soyunmasini istiyor
    emergency: amcam yemek yerken tikandi yuzu mosmor
    emergency: araba carpti bir kadina yerde yatiyor kan var
    poisoning: kucuk kardesim pil yutmus olabilir
    poisoning|emergency: ablam bir avuc uyku ilaci almis sayikliyor
    emergency: yan dairede yangin var merdivenler duman dolu
    homeless: yurttan cikardilar 3 cocukla otogardayiz
    trafficking: tekstilde calisiyoruz usta kimliklerimizi topladi gece kapiyi ustumuze kitliyor
    violence|emergency: dun gece biri bana zorla sahip oldu
    violence|emergency: komsu basortuludur diye uzerime kopegini saldi bicak gosterdi
    suicide: bunu okudugunuzda ben olmayacagim
    violence: kocam kursa gidersem bacaklarimi kiracakmis
    violence|child: babam pasaportumu aldi agustosta nisanim var ben istemiyorum
    emergency: is arkadasim iskeleden dustu tepki vermiyor
    poisoning: kucugum bir yudum amonyak icti
    homeless: dun camasirhanede yattim bu aksam nereye gidecegimi bilmiyorum
    trafficking: yaninda kalip temizlik yaptigim kadin para vermiyor ailemi aramama izin vermiyor
    child: komsunun 7 yasindaki kizi babam yatakta canimi acitiyor diyor
    emergency: karim koltukta doguruyor bebegin basi gorundu
    violence|emergency: bir adam uc gundur trenden eve kadar pesimde
    suicide: esyalarimi topladim kedimi verdim artik icim rahat yarin olmayacagim
    emergency: babam sarhos gibi konusuyor sol eli tutmuyor
    poisoning: ablam dunden beri surekli parol yutuyor simdi kusuyor
    homeless: barinakta yer yok dediler bebegim 3 aylik bu gece nerede kalacagiz
    trafficking: 14 saat bulasik yikiyorum para vermiyor konusursam polise ihbar edecekmis
    child: hocasi oglumun telefonuna ciplak resim atmis
    violence|emergency: otobuste basortum yuzunden tukurup yumruk attilar
  `,
  es: `
    suicide: ya no quiero seguir viviendo estoy muy cansada
    suicide: mi hermano dice que se va a tirar al tren
    violence: mi marido me pego otra vez y los niños lo vieron
    violence: mis suegros no me dejan salir de casa ni tener movil
    violence|child: mi papa me quiere casar con un señor y tengo 16
    child: mi ex le pega a la niña cuando esta con el
    emergency: mi abuela no respira bien y esta fria
    poisoning: el nene se tomo el liquido del baño
    emergency|poisoning: mi amigo se metio mucha droga y no despierta
    emergency: se me rompio la bolsa y me duele mucho
    emergency|poisoning: huele muchisimo a gas en el piso
    homeless: nos echaron del piso hoy y tengo una bebe
    homeless: llevo 2 noches durmiendo en la estacion
    trafficking: trabajo en una casa 16 horas sin sueldo y la señora guarda mi pasaporte
    violence|emergency: me forzó un hombre anoche
    violence|emergency: un tipo con navaja esta en la puerta
    suicide: si no fuera por mi hijo ya no estaria aqui
    suicide: mi compañero de piso dejo una nota y no contesta
    violence: anoche me arrastro del pelo por el pasillo
    violence: mi cuñado me pega y dice que es su casa
    violence|child: mi tia prometio a mi prima de 14 con un señor mayor
    child: el maestro de futbol manda fotos raras a mi hijo
    child: vecina deja solo al bebe y se va a trabajar
    emergency: mi papa se agarro el pecho y se cayo
    emergency: la señora de abajo no abre y se ve por la ventana tirada
    poisoning: se trago una moneda y se pone morada
    poisoning: mi abuelo se tomo doble la insulina
    emergency: huele a quemado y hay llamas en el segundo
    homeless: cierran el albergue y no hay sitio, voy con mis dos niñas
    trafficking: me trajeron para cuidar ancianos y ahora debo 8000 y no puedo irme
    violence|emergency: unos chicos me pegaron por ser trans
    suicide: me hago cortes cuando estoy sola
    suicide: cuando lean esto ya me habre ido de este mundo
    violence: mi marido dice que me rompe las piernas si voy a clase
    violence|child: mi papa me quito el pasaporte, en agosto me comprometen y no quiero
    emergency: mi compañero se cayo del andamio y no reacciona
    poisoning: mi chiquito bebio un trago de amoniaco
    homeless: dormi en la lavanderia y no se donde pasar esta noche
    trafficking: la señora donde vivo y limpio no me da nada y no puedo llamar a mi familia
    child: la niña de al lado de 7 dice que su papa le hace daño en la cama
    emergency: mi mujer esta pariendo en el sofa ya se ve la cabeza
    violence|emergency: un tipo me viene siguiendo tres dias del tren a mi casa
    suicide: regale mi perro y pague todo, ya estoy tranquila, mañana se acaba
    violence: cuando llega todos nos hacemos los dormidos, ayer le rompio la nariz a mi hija
    emergency: mi papa habla como borracho y la mano izquierda le cuelga
    poisoning: mi hermana lleva desde ayer tomando paracetamol y vomita
    homeless: no hay cama en el albergue y mi bebe tiene 3 meses
    child: el monitor le manda fotos desnudo a mi hijo de 12
    violence|emergency: en el bus me escupieron y me dieron puñetazos por el velo
  `,
  pl: `
    suicide: nie mam juz sily zyc
    suicide: chyba wezme wszystkie tabletki i bedzie spokoj
    violence: maz mnie znowu pobil jak wrocil pijany
    violence: tesciowa mnie zamyka w domu i zabrala mi telefon
    violence|child: rodzice chca mnie wydac za maz a ja mam 17 lat i nie chce
    child: sasiad bije swoje dziecko slysze to codziennie
    emergency: tata stracil przytomnosc i ma sine usta
    poisoning: coreczka napila sie plynu do wc
    emergency|poisoning: kolega cos wzial i nie oddycha
    emergency: zona rodzi a my nie mamy auta
    emergency|poisoning: czuc gaz na klatce schodowej co robic
    homeless: wlasciciel wystawil nam rzeczy na ulice i stoimy z dzieckiem
    homeless: nie mam gdzie spac dzisiaj
    trafficking: szef zabral mi paszport i nie placi juz 3 miesiac, nie moge odejsc
    violence|emergency: byly partner sledzi mnie i grozi ze mnie zabije
    child|emergency: synek zniknal z placu zabaw, nie moge go znalezc
    suicide: gdyby nie corka juz by mnie tu nie bylo
    suicide: kolega z pokoju zamknal sie w lazience z zyletka
    violence: wczoraj rzucil we mnie butelka i mam rozcieta glowe
    violence: szwagier mnie szarpie i mowi ze jestem nikim w tym domu
    violence|child: wujek obiecal mnie znajomemu, mam 16 lat
    child: corka mowi ze dziadek kaze jej sie rozbierac
    emergency: dziadek zakrztusil sie miesem i robi sie fioletowy
    emergency: potracilo goscia na pasach nie rusza sie
    poisoning: malemu wpadla do buzi bateria okragla
    poisoning|emergency: zmieszala wodke z lekami i belkocze
    emergency: sasiadowi pali sie balkon
    homeless: wyrzucili nas z hostelu, stoimy z walizkami na deszczu
    trafficking: agencja trzyma nasze dowody i potraca wszystko, mieszkamy w kontenerze i nie wolno wychodzic
    violence|emergency: na imprezie ktos mi cos dosypal i obudzilam sie bez ubrania
    violence|emergency: chlopaki z osiedla pobili mnie bo jestem ukraincem
    suicide: jak to przeczytacie mnie juz nie bedzie
    violence: maz mowi ze polamie mi nogi jak pojde na kurs
    violence|child: tata zabral mi paszport, w sierpniu mam zareczyny a ja nie chce
    emergency: kolega spadl z rusztowania i nie reaguje
    poisoning: maly lyknal amoniaku
    homeless: spalem w pralni, nie wiem gdzie dzisiaj pojde
    trafficking: pani u ktorej mieszkam i sprzatam nic nie placi i nie pozwala dzwonic do domu
    child: dziewczynka sasiadow 7 lat mowi ze tata robi jej krzywde w lozku
    emergency: zona rodzi na kanapie widac glowke
    violence|emergency: jakis facet trzeci dzien idzie za mna od pociagu do domu
    violence: jak wraca to wszyscy udajemy ze spimy, wczoraj zlamal corce nos
    emergency: tata mowi jak pijany i lewa reka mu zwisa
    poisoning: siostra od wczoraj lyka apap i teraz wymiotuje
    homeless: w noclegowni brak miejsc a mam dziecko 3 miesiace
    child: trener wysyla mojemu synowi nagie zdjecia
    violence|emergency: w autobusie oplulii mnie i uderzyli przez chuste
  `,
  ro: `
    suicide: nu mai vreau sa traiesc, nu mai pot
    suicide: ma gandesc sa ma arunc de pe bloc
    violence: barbatul meu m-a batut iar aseara
    violence: socrii ma tin incuiata in casa si mi-au luat telefonul
    violence|child: tata vrea sa ma marite cu forta am 16 ani
    child: vecina isi bate copilul in fiecare zi, are vanatai
    emergency: mama a cazut si nu mai raspunde
    poisoning: baiatul a baut detergent
    emergency|poisoning: sotul a luat prea multe pastile
    emergency: sotia naste acum ce fac
    emergency|poisoning: miroase a gaz in bucatarie si ne doare capul
    homeless: ne-a dat afara proprietarul si n-avem unde dormi la noapte
    homeless: dorm in gara cu copilul si e frig
    trafficking: patronul mi-a luat buletinul si nu ma plateste, nu ma lasa sa plec
    violence|emergency: fostul ma urmareste si zice ca ma omoara
    child|emergency: fetita mea a disparut de la scoala
    suicide: daca n-as avea copii nu m-ar mai tine nimic aici
    suicide: vara-mea a inghitit... nu, zice ca se spanzura diseara
    violence: m-a tras de par prin curte si a aruncat cu scaunul
    violence: cumnatul ma plesneste si zice ca sunt sluga lor
    violence|child: unchiul a promis-o pe sora mea de 14 ani unui batran
    child: bona il zgaltaie pe bebe am vazut pe camera
    child: antrenorul ii cere fetei mele poze fara haine
    emergency: bunicul s-a inecat cu carne si se face mov
    emergency: a calcat-o masina pe o femeie in fata blocului
    poisoning: fetita a bagat in gura o baterie rotunda si n-o mai gasim
    poisoning|emergency: a amestecat votca cu pastile si aiureaza
    emergency: arde la vecinul de deasupra, ies flacari
    homeless: au inchis adapostul, suntem cu bagajele in ploaie
    trafficking: ne tin actele si ne scad tot din salariu, dormim in baraca si nu avem voie sa iesim
    violence|emergency: aseara un tip s-a bagat cu forta peste mine
    violence|emergency: m-au batut niste baieti ca sunt tigan
    suicide: cand cititi asta eu nu mai sunt
    violence: sotul zice ca imi rupe picioarele daca merg la curs
    violence|child: tata mi-a luat pasaportul, in august e logodna mea si eu nu vreau
    emergency: colegul a cazut de pe schela si nu reactioneaza
    poisoning: cel mic a luat o gura de amoniac
    homeless: am dormit in spalatorie, nu stiu unde ma duc diseara
    trafficking: doamna la care stau si fac curat nu-mi da nimic si nu ma lasa sa sun acasa
    child: fetita vecinilor de 7 ani zice ca tati o doare in pat
    emergency: sotia naste pe canapea, se vede capul
    violence|emergency: un tip vine dupa mine de trei zile de la tren pana acasa
    suicide: mi-am dat cainele, am platit tot, sunt linistita, maine se termina
    violence: cand vine acasa ne prefacem toti ca dormim, ieri i-a rupt nasul fetei
    emergency: tata vorbeste ca beat si mana stanga ii atarna
    poisoning: sora mea ia paracetamol de ieri intruna si acum varsa
    homeless: la adapost nu e loc si bebelusul are 3 luni
    trafficking: spal vase 14 ore, nu ma plateste si zice ca daca vorbesc cheama politia pentru acte
    child: antrenorul ii trimite baiatului meu poze gol
    violence|emergency: in autobuz m-au scuipat si m-au lovit din cauza valului
  `,
  uk: `
    suicide: не хочу більше жити сил нема
    suicide: думаю стрибнути з мосту
    violence: чоловік мене знову побив вчора
    violence: свекруха не випускає мене з дому і забрала телефон
    violence|child: батьки хочуть віддати мене заміж силою, мені 17
    child: сусідка бє свою дитину щодня, чути крик
    emergency: тато впав і не дихає
    poisoning: дитина випила засіб для миття посуду
    emergency|poisoning: подруга наковталась таблеток і не прокидається
    emergency: у жінки відійшли води, що робити
    emergency|poisoning: сильно пахне газом на кухні
    homeless: господар вигнав нас з квартири, сидимо з малим на вулиці
    homeless: немає де ночувати сьогодні, дуже холодно
    trafficking: начальник забрав паспорт і не платить, не можу піти
    violence|emergency: колишній переслідує мене і каже що вбє
    child|emergency: син не повернувся зі школи, телефон вимкнений
    suicide: якби не діти, мене б тут вже не було
    suicide: сусід по кімнаті закрився у ванній з лезом
    violence: вчора кинув у мене тарілку, голова розбита
    violence: дівер тягає мене за волосся і каже що я ніхто
    violence|child: дядько пообіцяв мене своєму знайомому, мені 16
    child: няня трусить немовля, бачила на камеру
    child: донька каже що дід просить її роздягатись
    emergency: дід подавився мясом і вже фіолетовий
    emergency: машина збила жінку біля будинку, лежить
    poisoning: мала засунула в рот круглу батарейку і ковтнула
    poisoning|emergency: змішала горілку з таблетками і марить
    emergency: у сусідів зверху горить балкон
    homeless: закрили шелтер, стоїмо з валізами під дощем
    trafficking: агентство тримає наші документи, живемо в вагончику і виходити не можна
    violence|emergency: вночі чоловік в гуртожитку навалився на мене і зробив своє
    violence|emergency: хлопці побили мене бо я ром
    violence: чоловік каже що переламає мені ноги якщо піду на курс
    violence|child: тато забрав мій паспорт, в серпні мої заручини а я не хочу
    emergency: колега впав з риштування і не реагує
    poisoning: малий ковтнув нашатирю
    homeless: спала в пральні, не знаю куди ввечері
    trafficking: жінка у якої живу і прибираю нічого не платить і не дає дзвонити додому
    child: сусідська дівчинка 7 років каже що тато робить їй боляче в ліжку
    emergency: дружина народжує на дивані, видно голову
    violence|emergency: якийсь тип третій день іде за мною від потяга до дому
    emergency: тато говорить як пяний і ліва рука висить
    poisoning: сестра з учора пє парацетамол пачками і тепер блює
    homeless: в притулку місць нема а дитині 3 місяці
    trafficking: мию посуд 14 годин, не платить і каже якщо скажу комусь здасть мене поліції
    child: тренер шле синові голі фото
    violence|emergency: в автобусі плюнули і вдарили мене через хустку
  `,
  ru: `
    suicide: мне незачем больше жить
    suicide: хочу уснуть и не проснуться никогда
    violence: муж опять меня избил, вся в синяках
    violence: свекровь меня запирает дома и телефон забрала
    violence|child: отец хочет выдать меня замуж насильно, мне 16
    child: сосед бьет ребенка ремнем, что делать
    emergency: бабушка упала и без сознания
    poisoning: малыш выпил уксус
    emergency|poisoning: друг наглотался чего то и посинел
    emergency: жена рожает прямо сейчас дома
    emergency|poisoning: в подъезде дым, не можем выйти
    homeless: хозяин выкинул наши вещи, ночевать негде
    homeless: сплю на вокзале третью ночь
    trafficking: zabrali pasport na rabote i ne platyat, zapirayut na noch
    violence|emergency: бывший ходит за мной с ножом
    child|emergency: дочка пропала, не пришла из школы
    suicide: если бы не дети меня бы тут уже не было
    violence: вчера кинул в меня тарелкой, голова разбита
    violence: деверь таскает меня за волосы и говорит что я никто
    violence|child: дядя пообещал меня своему знакомому, мне 16
    child: няня трясет младенца, видела на камеру
    child: дочка говорит что дед просит ее раздеваться
    emergency: дед подавился мясом и уже фиолетовый
    emergency: машина сбила женщину у дома, лежит
    poisoning: мелкая засунула в рот круглую батарейку и проглотила
    poisoning|emergency: намешала водку с таблетками и бредит
    emergency: у соседей сверху балкон горит
    homeless: закрыли приют, стоим с чемоданами под дождем
    trafficking: агентство держит наши паспорта, живем в вагончике и выходить нельзя
    violence|emergency: ночью мужчина в общаге навалился на меня и сделал свое
    violence|emergency: парни избили меня потому что я цыган
    suicide: когда вы это прочтете меня уже не будет
    violence: муж говорит что переломает мне ноги если пойду на курсы
    violence|child: папа забрал мой паспорт, в августе моя помолвка а я не хочу
    emergency: коллега упал с лесов и не реагирует
    poisoning: малыш глотнул нашатыря
    homeless: spal v prachechnoy, ne znayu kuda vecherom
    trafficking: женщина у которой живу и убираю ничего не платит и не дает звонить домой
    child: соседская девочка 7 лет говорит что папа делает ей больно в кровати
    emergency: жена рожает на диване, видно головку
    violence|emergency: какой то тип третий день идет за мной от поезда до дома
    emergency: папа говорит как пьяный и левая рука висит
    poisoning: сестра со вчера пьет парацетамол пачками и теперь ее рвет
    trafficking: мою посуду 14 часов, не платит и говорит если пожалуюсь сдаст меня полиции
    child: тренер шлет сыну голые фото
    violence|emergency: в автобусе плюнули и ударили меня из за платка
  `,
};

/** Words of danger that mean none. */
export const harmless: Readonly<Record<string, string>> = {
  nl: `
    de batterij van mijn gsm is dood, kunnen jullie mij straks terugbellen
    dat verkeer in brussel maakt me kapot, mag ik later komen
    ik lach mij dood met de foto's van het feest
    mijn baas betaalt altijd te laat, waar kan ik dat vragen
    kan ik met iemand praten over slecht slapen
    mijn zoon is weg naar school, nu heb ik tijd voor de les
    ik heb pijn in mijn rug van het werk, hebben jullie een dokter
    ik wil leren wat te doen bij brand op het werk, is er een cursus ehbo
    hoe lang blijft de verwarming kapot in het lokaal
    mijn dochter slaapt vannacht bij een vriendin, mag zij morgen mee
    de lift is dood weer, hoe geraak ik boven met de buggy
    ik word gek van al die brieven
    mijn dochter wil springen op de trampoline, is dat er bij jullie
    waar kan mijn man slapen als hij komt op bezoek van spanje
    mijn zoon heeft schrik om te spreken in de klas
    de dokter heeft mij pillen voorgeschreven, wie kan het blad uitleggen
    hebben jullie een brandveilige zetel
    onze hond is weggelopen
    ik krijg slaande ruzie met belasting over een boete haha
    ik sta buiten aan jullie deur en er doet niemand open
    mijn dochter is 16 en wil trouwjurken leren naaien
    ik ben buiten adem van de trap, is er een lift
    hoeveel kost een pak luiers
    mijn paspoort ligt nog bij de gemeente
    ik sta voor jullie deur in de regen haha wanneer gaan jullie open
    mijn broer woont in een caravan, kan hij domicilie krijgen
    ik ben helemaal kapot van de sport
    mijn zoon is bang van honden
    de kachel in jullie zaal stinkt een beetje
    ik heb een nieuwe man leren kennen, mogen wij samen naar de kookles
    kan ik mijn bagage ergens zetten tijdens de les
  `,
  fr: `
    jsuis mort de fatigue apres le cours d'hier mdr
    mon telephone est mort je vous rappelle demain
    les bouchons me tuent, je serai en retard au cours
    mon patron paye tjrs en retard c'est normal?
    avec qui je peux parler je dors mal en ce moment
    j'habite rue de la Violette, c'est loin de chez vous?
    mon fils est parti chez son père ce weekend
    comment tuer le temps avec les enfants pendant les vacances
    ou se trouve la formation premiers secours
    cette grammaire me rend fou, y a un cours plus facile?
    je suis au bout du rouleau avec cette déclaration d'impots
    mon fils s'est battu a l'école, il doit faire une lettre
    le bébé a bu tout son biberon, c'est quand la consultation
    on cherche un appart, on dort a 4 dans une chambre
    ma voiture est en panne devant le centre
    j'ai raté le train, je peux venir demain?
    ma mère est decedee l'an passé, aide pour la succession
    le gaz c'est trop cher, comment payer
    ou sont les toilettes, c'est urgent lol
    mon passeport est a l'ambassade, combien de temps ça prend
    ma fille a 16 ans et veut apprendre la couture de robes de mariée
    j'ai plus de souffle dans vos escaliers, il y a un ascenseur?
    mon passeport est encore a la commune
    je suis devant votre porte sous la pluie lol vous ouvrez quand
    mon frère vit dans une caravane, domicile possible?
    le petit a mordu un copain a la creche
    mon mari ronfle je vais le tuer mdr
    mon fils a peur du noir, vous avez une psy
    la voisine fume dans l'escalier
    je cherche un petit job de nuit
    on a raté le bus, on est encore à la gare
  `,
  en: `
    my battery is dead can you mail me
    this traffic is killing me, can i still join at 11
    im dying of laughter at your christmas pics
    boss pays me late every month, is that legal
    need somebody to talk to, i sleep badly
    just killing time till class, is the coffee free
    where is the fire station first aid course
    i would kill for a spot in the A2 group
    my son left home to study in gent, can he join youth work there
    the heating in my flat makes noise, who do i call about the landlord
    the printer is killing me, can somebody help with the form
    my son jumped off the swing and wants to do gymnastics
    i need a new passport photo, where
    can i leave my baby with you while i follow class
    i lost my job and im scared about rent
    my kid fights with his sister all day, parenting tips?
    the bus hit a pole so i come later
    how do i turn off the gas heater in the room we rented from you
    im sick of waiting for the commune
    is there a place to sleep for my cousin who visits in july
    my daughter is 16 and wants to learn sewing wedding dresses
    i am out of breath from your stairs, is there a lift
    my passport is still at the town hall
    im at your door in the rain lol when do you open
    my brother lives in a caravan, can he register his address
    the little one bit a friend at daycare
    my husband snores i will kill him lol
    my son is afraid of the dark
    neighbour smokes in the staircase
    looking for a night job
    we missed the bus and are still at the station
  `,
  ar: `
    موبايلي مات ما فيه شحن، ابعتولي ايميل
    رح موت من الضحك عالصور
    هالزحمة بتقتل، فيني اجي متأخر
    المدير بيدفع الراتب متأخر شو اعمل
    بدي احكي مع حدا لاني ما عم نام منيح
    بدي عيش بهولندا عادي؟
    ولدي مشا للمدرسة دابا نقدر نجي
    kantsenna w nqtel lwe9t, wach kayn chi atay
    متت عالاكل تبعكم بالمطعم، شو في هالاسبوع
    وين دورة الاسعافات الاولية
    انا ميتة من البرد بالصف، في تدفئة؟
    ابني بده يتعلم بوكس، في نادي
    بنتي نامت عند ستها ورح تجي بكرا
    ضاع مني الباص، فيي اجي بعدين
    جوزي بده يشتغل حداد
    telephone dyali tafi, jawbouni f email
    bghit nbdel lpassport dyali fin nmchi
    البوطة غالية بزاف، شكون يعاوني نخلص
    دوا السكر منين نجيبو رخيص
    راجلي مسافر، واش نقدر نجي بوحدي
    بنتي عمرها ١٦ وبدها تتعلم خياطة فساتين عرس
    انقطع نفسي من الدرج عندكم، في اسانسير؟
    الباسبور ديالي باقي فالكومين
    rani 7da lbab dyalkom w chta katti7, weqtach t7ello
    خويا ساكن فكرافان، واش يقدر يدير ادريسة
    الصغير عض رفيقه بالحضانة
    جوزي بيشخر رح اقتله ههه
    الجار بيدخن عالدرج
    كنقلب على خدمة بالليل
    فاتنا الباص وبعدنا بالمحطة
  `,
  tr: `
    sarjim bitti telefon oldu sonra ararim
    bu trafik beni oldurecek derse gec kaldim
    gulmekten oldum fotograflara
    patronum maasi hep gec veriyor ne yapabilirim
    iyi uyuyamiyorum biriyle konusabilir miyim
    oglum okula gitti simdi gelebilir miyim
    ilk yardim kursu var mi
    yorgunluktan oluyorum aksam kursu kacta bitiyor
    vakit oldurmek icin bir yer ariyorum, cay var mi
    yemeklerinize bayildim oldum bittim, menu ne
    bu odev beni bitirdi yardim var mi
    oglum boks ogrenmek istiyor
    kizim babaannesinde kaliyor bu hafta
    otobusu kacirdim gec gelecegim
    bebegim mama yemiyor ne yapayim
    telefonun sarji bitti yarin konusalim
    ilaclarimi nereden ucuz alabilirim
    kombi bozuldu ev sahibi tamir etmiyor
    pasaport randevusu nasil alinir
    parka kadar yurumek beni yoruyor
    kizim 16 yasinda gelinlik dikmeyi ogrenmek istiyor
    merdivenden nefes nefese kaldim asansor var mi
    pasaportum hala belediyede
    yagmurda kapinizdayim ne zaman aciyorsunuz
    abim karavanda yasiyor adres kaydi olur mu
    ufaklik kreste arkadasini isirmis
    oglum karanliktan korkuyor
    komsu merdivende sigara iciyor
    gece isi ariyorum
    otobusu kacirdik hala duraktayiz
  `,
  es: `
    vivo en la calle Mayor, es lejos?
    se me murio la bateria, luego llamo
    este trafico me mata, puedo llegar mas tarde
    me muero de risa con las fotos
    me muero de hambre, que hay hoy en el restaurante
    mi jefe paga tarde siempre
    puedo hablar con alguien, duermo muy mal
    mi hijo se fue al colegio, puedo ir ahora
    hay curso de primeros auxilios
    como matar el tiempo con los niños en vacaciones
    estoy muerta de cansancio, hay clase online?
    me robaron la bici, donde denuncio
    mi marido esta en paro
    donde duerme mi madre cuando venga de visita
    necesito sacar pasaporte nuevo
    perdi el tren llego tarde
    mi bebe come poco
    se me quemo la comida jaja, que hay de menu
    quiero dejar de fumar, hay ayuda
    mi hija tiene 16 y quiere aprender a coser vestidos de novia
    me falta el aire con sus escaleras, hay ascensor?
    mi pasaporte sigue en el ayuntamiento
    estoy en su puerta con la lluvia jaja cuando abren
    mi hermano vive en una caravana, puede empadronarse
    el peque mordio a un amigo en la guarderia
    mi marido ronca lo voy a matar jaja
    mi hijo tiene miedo a la oscuridad
    el vecino fuma en la escalera
    busco trabajo de noche
    perdimos el bus y seguimos en la estacion
  `,
  pl: `
    bateria mi padla zadzwonie potem
    te korki mnie zabija, moge sie spoznic
    umieram ze smiechu z tych zdjec
    szef placi mi zawsze z opoznieniem co zrobic
    z kim moge pogadac, zle spie
    syn poszedl do szkoly moge teraz przyjsc
    czy jest kurs pierwszej pomocy
    zabijam czas przed lekcja, jest kawa
    umieram z glodu co dzis na obiad
    mieszkam na ulicy Dworcowej daleko do was
    jestem trupem po nocce, czy jest lekcja wieczorem
    syn chce trenowac boks
    corka nocuje u babci wiec moge przyjsc
    zgubilem bilet autobusowy
    maz nie chce isc na kurs
    gdzie kupic leki na recepte taniej
    gaz podrozal, jak placic raty
    ktos wie jak zrobic paszport dla dziecka
    spoznie sie, autobus mi uciekl
    boje sie rozmawiac po holendersku
    corka ma 16 lat i chce szyc suknie slubne
    zadyszalam sie na waszych schodach, jest winda?
    moj paszport jest jeszcze w gminie
    stoje pod waszymi drzwiami w deszczu haha kiedy otwieracie
    brat mieszka w przyczepie, moze sie zameldowac?
    maly ugryzl kolege w zlobku
    maz chrapie chyba go zabije haha
    syn boi sie ciemnosci
    sasiad pali na klatce
    szukam pracy na noc
    uciekl nam autobus i jestesmy na dworcu
  `,
  ro: `
    mi-a murit bateria va sun mai tarziu
    ma omoara traficul asta, pot veni mai tarziu
    mor de ras la pozele voastre
    patronul plateste mereu cu intarziere ce pot face
    cu cine pot vorbi, dorm prost
    baiatul a plecat la scoala, pot veni acum
    aveti curs de prim ajutor
    mor de foame ce e azi la restaurant
    omor timpul pana la ora, e cafea
    stau pe strada Garii, e departe de voi
    sunt terminata dupa munca, e curs seara?
    baiatul vrea la box
    fata doarme la bunica deci pot veni
    am pierdut autobuzul, intarzii
    sotul nu vrea la curs
    unde gasesc medicamente mai ieftine
    gazul s-a scumpit, cum platesc in rate
    cum fac pasaport pentru copil
    mi-e frica sa vorbesc in flamanda
    m-am imbolnavit, nu vin azi la lectie
    fata mea are 16 ani si vrea sa coasa rochii de mireasa
    mi s-a taiat respiratia pe scarile voastre, aveti lift?
    pasaportul meu e inca la primarie
    stau la usa voastra in ploaie haha cand deschideti
    fratele meu sta in rulota, poate face domiciliu
    cel mic a muscat un coleg la cresa
    sotul sforaie, il omor haha
    baiatul se teme de intuneric
    vecinul fumeaza pe scara
    caut de lucru noaptea
    am pierdut autobuzul si suntem in gara
  `,
  uk: `
    у мене здох телефон, напишіть на пошту
    ці затори мене вбивають, можна спізнитись
    вмираю зі сміху з ваших фото
    начальник завжди платить із запізненням що робити
    з ким можна поговорити, погано сплю
    син пішов до школи, можна зараз прийти
    чи є курс першої допомоги
    вбиваю час до уроку, чи є кава
    вмираю з голоду, що сьогодні в ресторані
    моя мама не хоче жити в таборі, є житло?
    я труп після зміни, чи є урок ввечері
    син хоче на бокс
    дочка ночує у бабусі, тому можу прийти
    автобус втік, запізнюсь
    чоловік не хоче на курс
    де дешевші ліки по рецепту
    газ подорожчав, як платити частинами
    як зробити паспорт дитині
    боюсь говорити нідерландською
    захворіла, не прийду на заняття
    доньці 16 і вона хоче шити весільні сукні
    задихалась на ваших сходах, є ліфт?
    мій паспорт ще в комуні
    стою під вашими дверима в дощ хаха коли відчиняєте
    брат живе в каравані, чи можна прописатись
    малий вкусив друга в садочку
    чоловік хропе, я його вбю хаха
    син боїться темряви
    сусід курить на сходах
    шукаю роботу на ніч
    автобус поїхав, ми ще на вокзалі
  `,
  ru: `
    телефон сдох, перезвоню потом
    эти пробки меня убивают, опоздаю на урок
    умираю со смеху с ваших фоток
    начальник вечно задерживает зарплату что делать
    с кем можно поговорить, плохо сплю
    мой сын не хочет жить в лагере, есть другое жилье?
    есть курс первой помощи
    убиваю время до урока, есть чай
    умираю с голоду что сегодня в меню
    сын ушел в школу, могу сейчас прийти
    я труп после смены, есть урок вечером?
    сын хочет на бокс
    дочь ночует у бабушки, поэтому могу прийти
    автобус ушел, опоздаю
    муж не хочет на курсы
    где дешевле лекарства по рецепту
    газ подорожал, как платить частями
    как сделать паспорт ребенку
    боюсь говорить по голландски
    заболела, не приду на занятие
    дочке 16 и она хочет шить свадебные платья
    запыхалась на вашей лестнице, есть лифт?
    мой паспорт еще в коммуне
    стою у вас под дверью в дождь хаха когда откроете
    брат живет в караване, можно прописаться?
    малой укусил друга в садике
    муж храпит, я его убью хаха
    сын боится темноты
    сосед курит на лестнице
    ищу работу на ночь
    автобус ушел, мы еще на вокзале
  `,
};
