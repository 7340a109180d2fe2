/**
 * When is meant, as people type it on Tuesday 1 December 2026 at 10:00 in Brussels: a language, then lines of a text and what
 * is heard in it. Written without the lexicons in view.
 */
export const timeLines: Record<string, string> = {
  nl: `morgenvoormiddag → 2026-12-02 morning
woensdagnamiddag → 2026-12-02 afternoon
vanavond → 2026-12-01 evening
vannacht → 2026-12-01 night
overmorgen → 2026-12-03
om half acht savonds → 19:30 evening
om half negen → 08:30
kwart voor zes → 05:45
kwart over drie → 03:15
tien voor vijf → 04:50
om 17u30 → 17:30
op den 12de → 2026-12-12
volgende week dinsdag → 2026-12-08
zaterdagmorgen → 2026-12-05 morning
in het weekend → 2026-12-05..2026-12-06
op 3 februari → 2027-02-03
om acht uur 's avonds → 20:00 evening
zondag → 2026-12-06`,
  en: `tomorrow morning → 2026-12-02 morning
wed afternoon → 2026-12-02 afternoon
tonight → 2026-12-01 evening
at half past seven in the evening → 19:30 evening
quarter to six → 05:45
at 5pm → 17:00
at seven pm → 19:00
at twenty past four → 04:20
on the 12th → 2026-12-12
next tuesday → 2026-12-08
this weekend → 2026-12-05..2026-12-06
on february 3rd → 2027-02-03
the day after tomorrow → 2026-12-03
sunday morning → 2026-12-06 morning
at eight in the evening → 20:00 evening
twenty five december → 2026-12-25`,
  fr: `demain matin → 2026-12-02 morning
mercredi aprem → 2026-12-02 afternoon
ce soir → 2026-12-01 evening
à sept heures et demie → 07:30
six heures moins le quart → 05:45
à 17h30 → 17:30
à huit heures du soir → 20:00 evening
le 12 → 2026-12-12
mardi prochain → 2026-12-08
ce week-end → 2026-12-05..2026-12-06
le trois février → 2027-02-03
après-demain → 2026-12-03
le matin → morning
samedi apres midi → 2026-12-05 afternoon
vingt-cinq décembre → 2026-12-25`,
  ar: `بكرا الصبح → 2026-12-02 morning
غدا صباحا → 2026-12-02 morning
يوم الأربعاء بعد الظهر → 2026-12-02 afternoon
نهار الجمعة العشية → 2026-12-04 evening
الليلة → 2026-12-01 night
الساعة ٨ ونص → 08:30
الساعة ٥ مساء → 17:00 evening
الساعة سبعة ونص → 07:30
الساعة خمسة إلا ربع → 04:45
يوم ١٢ → 2026-12-12
السبت الجاي → 2026-12-05
بعد بكرا → 2026-12-03
ghedda f sbah → 2026-12-02 morning
lyoum f l3chiya → 2026-12-01 evening
nhar larb3 → 2026-12-02
٣ شباط → 2027-02-03
3 فبراير → 2027-02-03`,
  tr: `yarın sabah → 2026-12-02 morning
çarşamba öğleden sonra → 2026-12-02 afternoon
bu akşam → 2026-12-01 evening
akşam 8 → 20:00 evening
akşam sekizde → 20:00 evening
saat yedi buçukta → 07:30
saat 17.30 da → 17:30
altıya çeyrek kala → 05:45
ayın 12sinde → 2026-12-12
haftaya salı → 2026-12-08
hafta sonu → 2026-12-05..2026-12-06
3 şubatta → 2027-02-03
öbür gün → 2026-12-03
sabah 9da → 09:00 morning
yirmi beş aralık → 2026-12-25`,
  es: `mañana por la mañana → 2026-12-02 morning
por la mañana → morning
el miércoles por la tarde → 2026-12-02 afternoon
esta noche → 2026-12-01 evening
a las siete y media → 07:30
a las seis menos cuarto → 05:45
a las 8 de la tarde → 20:00
a las cinco de la tarde → 17:00
el dia 12 → 2026-12-12
el martes que viene → 2026-12-08
el finde → 2026-12-05..2026-12-06
el 3 de febrero → 2027-02-03
pasado mañana → 2026-12-03
mañana a las diez → 2026-12-02 10:00
veinticinco de diciembre → 2026-12-25`,
  pl: `jutro rano → 2026-12-02 morning
w srode po poludniu → 2026-12-02 afternoon
dzis wieczorem → 2026-12-01 evening
o wpół do ósmej → 07:30
o wpol do osmej wieczorem → 19:30 evening
za kwadrans szósta → 05:45
kwadrans po piątej → 05:15
o 17:30 → 17:30
o siódmej wieczorem → 19:00 evening
dwunastego → 2026-12-12
w przyszły wtorek → 2026-12-08
w weekend → 2026-12-05..2026-12-06
3 lutego → 2027-02-03
trzeciego lutego → 2027-02-03
pojutrze → 2026-12-03
w niedziele → 2026-12-06`,
  ro: `maine dimineata → 2026-12-02 morning
miercuri dupa masa → 2026-12-02 afternoon
diseara → 2026-12-01 evening
la sapte si jumatate → 07:30
la sase fara un sfert → 05:45
la ora 17:30 → 17:30
la opt seara → 20:00 evening
pe 12 → 2026-12-12
martea viitoare → 2026-12-08
in weekend → 2026-12-05..2026-12-06
pe 3 februarie → 2027-02-03
poimaine → 2026-12-03
duminica → 2026-12-06
pe douăzeci și cinci decembrie → 2026-12-25`,
  uk: `завтра вранці → 2026-12-02 morning
в середу після обіду → 2026-12-02 afternoon
сьогодні ввечері → 2026-12-01 evening
о пів на восьму → 07:30
о сьомій вечора → 19:00 evening
за чверть шоста → 05:45
о 17:30 → 17:30
12-го → 2026-12-12
дванадцятого числа → 2026-12-12
наступного вівторка → 2026-12-08
на вихідних → 2026-12-05..2026-12-06
3 лютого → 2027-02-03
третього лютого → 2027-02-03
післязавтра → 2026-12-03
у неділю → 2026-12-06`,
  ru: `завтра утром → 2026-12-02 morning
в среду днем → 2026-12-02 afternoon
сегодня вечером → 2026-12-01 evening
в полвосьмого → 07:30
в пол восьмого вечера → 19:30 evening
в семь вечера → 19:00 evening
без четверти шесть → 05:45
в 17:30 → 17:30
12 числа → 2026-12-12
двенадцатого → 2026-12-12
в следующий вторник → 2026-12-08
на выходных → 2026-12-05..2026-12-06
3 февраля → 2027-02-03
третьего февраля → 2027-02-03
послезавтра → 2026-12-03
zavtra utrom → 2026-12-02 morning
v sredu vecherom → 2026-12-02 evening`,
};
