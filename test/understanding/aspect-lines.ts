/** Which fact is asked, as people type it: a language, then a line for each of its facts. Written without the lexicons in view. */
export const aspectLines: Record<string, string> = {
  nl: `when: welke dagen doen jullie dat
until: tot hoe laat mag ik blijven
until: wanneer sluiten ze
where: op welk adres is dat
where: waar moet ik zijn
directions: welke bus moet ik nemen
price: wat vragen jullie daarvoor
price: moet ge daar iets voor betalen
reduced_price: is het goedkoper met een uitpas
enrol: moet ik mij op voorhand opgeven
enrol: moet ik een afspraak maken
bring: wat heb ik nodig van papieren
bring: wat moet ik bij hebben
age: vanaf hoeveel jaar is het
age: is mijn dochter van 5 niet te klein
childcare: wie let er op mijn kleine ondertussen
contact: geef mij een gsm nummer
next_date: wanneer is het nog eens
duration: hoelang duurt zo een les
language: spreken ze daar ook frans
places: is er nog een plaatsje vrij
certificate: krijg ik daar een papier van op het einde`,
  en: `when: which days do you do it
until: how late can i stay
until: what time do they shut
where: what street is it on
where: where do i have to be
directions: which bus goes there
price: how much do you ask for it
price: is there something to pay
reduced_price: is it cheaper if i get money from the ocmw
enrol: do i have to sign up beforehand
enrol: do i need an appointment
bring: what do i need to have with me
bring: do i need to show my id
age: from how old can they come
age: is my 5 year old too small
childcare: who watches my little one meanwhile
contact: give me a number i can ring
next_date: when is it on again
duration: how long does one lesson take
language: does somebody there speak french
places: any room left for me
certificate: do i get a paper at the end`,
  fr: `when: c est quels jours
until: jusqu a quelle heure je peux rester
until: a quelle heure vous fermez
where: c est dans quelle rue
where: je dois aller où exactement
directions: quel bus je dois prendre
price: vous demandez combien pour ça
price: faut payer quelque chose
reduced_price: c est moins cher avec le cpas
enrol: faut s inscrire avant
enrol: je dois prendre rendez vous
bring: je dois avoir quoi avec moi
bring: quels papiers il faut
age: c est à partir de quel age
age: ma fille de 5 ans est trop petite ?
childcare: qui garde mon petit pendant ce temps
contact: donne moi un numéro pour appeler
next_date: c est quand la prochaine fois
duration: ça dure combien de temps un cours
language: est ce qu ils parlent anglais là bas
places: il reste de la place
certificate: on reçoit un papier à la fin`,
  ar: `when: أي أيام بتعملوها
when: فاش نهار كاينة
until: لأي ساعة بقدر ضل
until: امتى بتسكروا
where: بأي شارع هاد
where: فين خاصني نجي
directions: أي باص لازم آخد
price: قديش بتاخدو عليها
price: شحال خاصني نخلص
price: bch7al
reduced_price: هل السعر أقل لمن يأخذ مساعدة من ocmw
enrol: لازم سجل قبل
enrol: هل أحتاج إلى موعد
enrol: wach khasni rendez vous
bring: شو لازم يكون معي
bring: ما هي الأوراق المطلوبة
age: من أي عمر مسموح
age: بنتي عمرها ٥ سنين صغيرة عليها؟
childcare: مين بينتبه لابني وقت الدرس
contact: عطيني رقم تلفون
next_date: إيمتى المرة الجاية
duration: كم ساعة مدة الدرس
language: حدا هناك بيحكي عربي
places: لسا في مكان الي
certificate: باخد شهادة بالآخر
when: fwa9tach
where: fin kayn`,
  tr: `when: hangi günler yapıyorsunuz
until: kaça kadar kalabilirim
until: saat kaçta kapatıyorsunuz
where: hangi sokakta orası
where: nereye gelmem lazım
directions: hangi otobüse bineyim
price: bunun için ne alıyorsunuz para
price: ücretli mi
reduced_price: ocmw alanlara daha ucuz mu
enrol: önceden yazılmak gerekiyor mu
enrol: randevu lazım mı
bring: yanımda ne olmalı
bring: hangi evraklar lazım
age: kaç yaşından itibaren
age: kızım 5 yaşında çok mu küçük
childcare: o sırada çocuğuma kim bakacak
contact: aramak için numara verin
next_date: bir daha ne zaman var
duration: bir ders ne kadar sürüyor
language: orada fransızca bilen var mı
places: boş yer kaldı mı
certificate: sonunda belge veriyorlar mı`,
  es: `when: que dias lo hacen
until: hasta que hora me puedo quedar
until: a que hora cierran
where: en que calle esta
where: a donde tengo que ir
directions: que bus tengo que coger
price: cuanto cobran por eso
price: hay que pagar algo
reduced_price: sale mas barato con el ocmw
enrol: hay que apuntarse antes
enrol: necesito cita
bring: que tengo que llevar encima
bring: que papeles piden
age: desde que edad es
age: mi hija de 5 es muy pequeña?
childcare: quien cuida a mi peque mientras
contact: dame un telefono para llamar
next_date: cuando vuelve a haber
duration: cuanto dura una clase
language: alguien habla ingles alli
places: queda sitio
certificate: dan algun papel al final`,
  pl: `when: w jakie dni to jest
until: do ktorej moge zostac
until: o ktorej zamykacie
where: na jakiej to ulicy
where: gdzie mam przyjsc
directions: jakim autobusem dojade
price: ile za to bierzecie
price: trzeba cos placic
reduced_price: czy jest taniej jak mam zasilek z ocmw
enrol: trzeba sie wczesniej zapisac
enrol: czy musze sie umowic
bring: co mam miec ze soba
bring: jakie dokumenty potrzebne
age: od ilu lat mozna
age: corka ma 5 lat nie za mala?
childcare: kto popilnuje mi malego w tym czasie
contact: dajcie numer zeby zadzwonic
next_date: kiedy bedzie nastepnym razem
duration: ile trwa jedna lekcja
language: mowi tam ktos po polsku
places: zostalo jeszcze miejsce
certificate: dostane jakis papier na koncu`,
  ro: `when: in ce zile se face
until: pana la ce ora pot sta
until: la ce ora inchideti
where: pe ce strada e
where: unde trebuie sa vin
directions: ce autobuz iau
price: cat luati pentru asta
price: trebuie sa platesc ceva
reduced_price: e mai ieftin daca am ajutor de la ocmw
enrol: trebuie sa ma inscriu inainte
enrol: am nevoie de programare
bring: ce sa am la mine
bring: ce acte trebuie
age: de la ce varsta
age: fata mea de 5 ani e prea mica?
childcare: cine sta cu copilul meu in timpul asta
contact: dati mi un numar sa sun
next_date: cand mai este data viitoare
duration: cat tine o lectie
language: vorbeste cineva romana acolo
places: mai e loc
certificate: primesc vreo hartie la sfarsit`,
  uk: `when: по яких днях це буває
until: до котрої можна сидіти
until: коли зачиняєтесь
where: на якій це вулиці
where: куди мені прийти
directions: яким автобусом доїхати
price: скільки ви за це берете
price: треба щось платити
reduced_price: чи дешевше якщо я на допомозі ocmw
enrol: треба заздалегідь записуватись
enrol: потрібно домовлятися про зустріч
bring: що мені мати з собою
bring: які документи потрібні
age: з якого віку можна
age: доньці 5 років не замала?
childcare: хто пригляне за малим у цей час
contact: дайте номер щоб подзвонити
next_date: коли буде наступного разу
duration: скільки триває одне заняття
language: хтось там говорить українською
places: чи є ще вільне місце
certificate: дають якийсь папірець в кінці`,
  ru: `when: по каким дням это бывает
until: до скольки можно сидеть
until: во сколько закрываетесь
where: на какой это улице
where: куда мне подойти
directions: каким автобусом доехать
price: сколько вы за это берете
price: надо что то платить
reduced_price: дешевле ли если я на пособии ocmw
enrol: нужно заранее записываться
enrol: надо договариваться о встрече
bring: что мне иметь с собой
bring: какие документы нужны
age: с какого возраста можно
age: дочке 5 лет не маленькая еще?
childcare: кто посмотрит за ребенком в это время
contact: дайте номер чтобы позвонить
next_date: когда будет в следующий раз
duration: сколько длится одно занятие
language: кто нибудь там говорит по русски
places: остались ли места
certificate: дают бумагу в конце`,
};

/** "Until when can I sign up?": asks how, not until when it is open. */
export const deadlineLines: Record<string, string> = {
  nl: 'tot wanneer kan ik me inschrijven\ntegen wanneer moeten we ons opgeven',
  en: 'until when can we sign up\nwhats the last day to register',
  fr: 'jusqu a quand on peut s inscrire\nc est quoi le dernier jour pour s inscrire',
  ar: 'لحد ايمتى فيني سجل\nما هو آخر يوم للتسجيل\nتا لوقتاش نقدر نتسجل',
  tr: 'ne zamana kadar kayıt olabilirim\nkayıt için son gün ne zaman',
  es: 'hasta cuando me puedo apuntar\ncual es el ultimo dia para inscribirse',
  pl: 'do kiedy moge sie zapisac\nkiedy jest ostatni dzien zapisow',
  ro: 'pana cand ne putem inscrie\ncare e ultima zi de inscriere',
  uk: 'до якого числа можна записатися\nколи останній день запису',
  ru: 'до какого числа можно записаться\nкогда последний день записи',
};
