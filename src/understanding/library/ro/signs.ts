/** Signs of danger in Romanian: see `signs.ts` of understanding for the notation. */
export const signs = `
# who
partner: barbat*, sot, sotul, sotului, sotia, nevasta, iubit*, prieten*, fostul, fosta, ex, partener*, omul meu, concubin*, logodnic*
parent: tata, tatal, mama, parintii, parinti, taica, mami, tati, tatal vitreg, vitreg, maica
inlaw: soacra, soacr*, socr*, socrul, socrii, cumnat*, familia lui, mama lui, parintii lui, familia sotului, fratii lui
kin: frate*, fratele, frati*, unchi*, var, varul, verisor*, familia, sora, matusa, bunic*, rude*, neamuri
child: copil*, copii*, bebe*, fiu, fiul, fiica, baiat*, baietel*, fetita, fetite*, fata, fetei, pusti*, micut*, sugar, nepot*, elev*, nou nascut, prunc, cel mic, cea mica, fratior*, surioara, gemen*, fetele, baieti, baieteii, gemenii
boss: patron*, sef, seful, sefa, sefii, angajator*, doamna, stapan*, agent*, recrutor*, intermediar*, firma, domnul, traficant*, doamna la care, doamna unde, femeia la care
landlord: proprietar*, gazda, stapanul casei, executor*, proprietareasa
person: cineva, un barbat, om, un tip, tip, tipul, tipi, vecin*, coleg*, strain*, grup, necunoscut*, unul, baieti, hot, hotul, profesor*, antrenor*, oameni, bona, dadaca, invatatoare*, educatoare, colocatar, coleg de camera, sofer, preot, imam, niste baieti
me: ma, m, mi, mine, pe mine, ne, imi, sa ma, de gat, de par, fata mea, capul meu, mana mea, burta mea
young: 12 ani, 13 ani, 14 ani, 15 ani, 16 ani, 17 ani, am 12|13|14|15|16|17, minor*, 12, 13, 14, 15, 16, 17
# violence
hit: bate, batut, batuta, bat, batea, bataie, batai, loveste, lovit, lovita, lovea, pumn*, palm*, palmuit, picioare, strang* de gat, strans de gat, sugrum*, curea*, cureaua, trage de par, tras de par, impins, impinge, arunca in mine, dat cu capul, trantit, trant*, izbit, izbeste, abuz*, violent*, ars cu, agresat, agreseaz*, pocneste, pocnit, snopit*, arunca cu, aruncat cu, a aruncat, tarat, taraste, tarata, pe jos, imbranc*, m a impins, tranteste, prins de gat, ma prinde de gat, apuca de gat, mana rupta, nas rupt, rupt mana, spart capul, capul spart, batul, fier de calcat, zgaltai*, scutura, tigara, tigari, plesn*, picior in, sluga, palmuieste, ciupeste, leaga copil*, legat de, legat cu, rupt nasul, i a rupt nasul, rupt o coasta, scuipat si lovit, bate in usa dormitor*
mark: vanatai*, vanata*, ochi vanat, ochiul vanat, urme pe, semne pe, umflat la ochi, arsuri de tigara, arsuri, buza sparta, ochiul umflat, sange la nas
threat: amenint*, omoara, omor, omoare, sa ma omoare, te omor, ne omoara, ma taie, injunghi*, imi da foc, da foc, acid, imi face rau, ma distruge, ma gaseste oriunde, taie gatul, rupe picioarele, rup picioarele, rupe oasele, sparge dintii, ma baga in spital, ma ingroapa, ma gaseste, imi distruge viata, ma rupe, sparge fata
follow: urmar*, ma urmareste, hartu*, ma asteapta la|in|pe, sta la usa, sta in fata, vine la usa, nu ma lasa in pace, ma pandeste, pandeste, ma spioneaza, ma controleaza, dupa mine peste, gps, ma asteapta in|dupa, localizeaza, stie mereu unde sunt, vine dupa mine, merge dupa mine, e dupa mine, in spatele meu, sta in masina in fata, ma suna de 50|100
confine: incuiat*, incuiata, nu ma lasa sa ies, nu ma lasa afara, nu ma lasa sa vorbesc, nu am voie sa ies, n am voie sa ies, nu pot sa ies, nu pot iesi, mi a luat telefonul, mi au luat telefonul, imi ia telefonul, sechestr*, tin incuiata, tine incuiata, tine inchisa, tin inchisa, nu ne lasa sa iesim, prizonier*, incuie*, inchisa in, inchis in casa, ma inchide, ne inchide, inchisi in, incuie usa, imi tine cheile, mi a luat cheile, ascunde cheia, nu am voie sa vorbesc, trebuie sa stau in casa, ca la inchisoare, ca in inchisoare, nu ma lasa sa sun, nu am voie sa sun, n am voie sa sun, nu pot sa sun, nu am voie sa vad pe nimeni
rape: viol*, violat*, violata, agresat* sexual, abuz* sexual, m a fortat, ma forteaza sa, pus mana pe mine, pipait*, pipaie, fara voia mea, impotriva vointei, atins fara voie, a profitat de mine, pus ceva in bautura, am zis nu, am spus nu, m am trezit goala, m am trezit fara haine, sub fusta, s a urcat pe mine, peste mine, s a bagat peste, m a drogat, mi a pus ceva, cu forta peste
touch: atinge, atins, pipaie, pipait*, pune mana pe, abuzeaz*, abuzat*, in patul ei|lui, poze goala, poze cu ea goala, zone intime, o atinge, dezbrac*, poze fara haine, poze ciudate, trimite poze, cere poze, sa se dezbrace, joaca in pat, secretul nostru, sub patura, doare in pat, o doare in pat, pe genunchi, saruta pe gura, de a doctorul, gol, goala, poze gol, dezbracat
force: forta, fortat*, forteaza, obliga, obligat*, impotriva, cu forta, cu sila, sila, impotriva vointei
marry: marit*, casator*, insoar*, nunta, logod*, casatorie, maritis, ma dau de nevasta, sot ales, promis*, promis o, data unui, dau unui, cer de nevasta, petit, petitor*, mire, logodnic gasit, logodna, logodna mea
unwilling: nu vreau, nu vrea, nu il vreau, ales pentru mine, mi au ales, nu il cunosc, nu pot sa refuz, fara voia mea, nu l iubesc, n am de ales, batran, batranu*, om in varsta, rusinea familiei, rusine familie, onoare, ma reneaga
afraid: frica, teama, tem, speriat*, ingrozit*, groaza, panicat*, nu indraznesc, frica sa
knife: cutit*, arma, pistol, topor, maceta, briceag, ciocan, pusca, sabie
attack: atac*, scuip*, mi a tras valul, smuls batic*, smuls valul, arunca cu pietre, aruncat cu pietre, sparge usa, sparg usa, bate in usa, bat in usa, injunghi*, impusc*, trage cu, intra cu forta, jefuit*, talhar*
# child
missing: disparut*, dispar*, nu l gasesc, nu o gasesc, nu l gasim, nu o gasim, nu gasesc copilul|fata|baiatul, nu il gasesc, s a pierdut, a fugit de acasa, fugit de acasa, rapit*, l a luat fara, mi a luat copil*, furat copil*, de negasit, nu a adus, n a adus inapoi, nu aduce copiii, nu i aduce, a luat copiii
nothome: nu a venit acasa, n a venit acasa, nu s a intors, nu a ajuns acasa, n a ajuns acasa, nu a mai venit, inca nu a venit, nu a venit de la
nophone: telefonul inchis, telefon inchis, nu raspunde, are telefonul inchis, nu raspunde la telefon
alone: singur acasa, singura acasa, singuri acasa, singuri noaptea, lasa singur*, lasati singuri, abandonat*, nu le da mancare, flamanzi
# body
nobreath: nu respira, nu mai respira, nu poate respira, nu pot respira, nu pot sa respir, respira greu, respira rau, se sufoca, ma sufoc, sufoc*, se ineaca, s a inecat, inecat*, nu are aer, fara aer, abia respira, s a inecat cu, inecat cu mancare, blocat in gat, ramas in gat
unconscious: inconstient*, lesin*, a lesinat, si a pierdut cunostinta, pierdut cunostinta, nu se trezeste, nu se mai trezeste, nu se misca, nu mai misca, nu mai reactioneaza, nu reactioneaza, in coma, nu l pot trezi, nu o pot trezi, cazut jos
noreact: nu raspunde, nu mai raspunde, nu reactioneaza, nu vorbeste, nu se ridica, nu mai vorbeste, aiureaz*, vorbeste aiurea, delireaz*, buimac
fell: cazut*, cade, a cazut, picat, de pe scara, de pe acoperis, de la geam, de la balcon, scari, schela, copac, scara
blue: vanat la fata, s a facut vanat*, e vanat, albastru la fata, buze vinete, buzele vinete, buze albastre, s a invinetit, invinet*, vineti, se face albastr*, s a facut albastr*, devine albastr*, se invineteste, mov, se face mov, se face vanat, palid*, cenusiu
chest: piept*, pieptul, inima, inimii
pain: doare, dureri, durere, durerile, strange, apasa, presiune, apasare, junghi*
stroke: gura stramba, gura strambata, fata stramba, i s a strambat, stramb*, vorbeste ciudat, vorbeste greu, vorbeste impleticit, paraliz*, amortit* partea, accident vascular, avc, infarct, atac de cord, stop cardiac, atac cerebral, vorbeste ca beat, vorbeste ca un betiv, mana ii atarna, mana stanga ii, mana atarna, bratul atarna, nu poate tine cana|paharul, jumatate de corp, o parte a corpului
bleed: mult sange, sangereaz* tare|mult|rau, nu se opreste sangele, sange peste tot, pierde sange, pierd sange, hemoragi*, plin de sange, sangerare*, sangele nu se opreste, curge sange, nu se opreste din sangerat, capul spart, sange la cap, sangereaza la cap, rana adanca, curge sangele
seizure: convulsi*, epilep*, criza de epilepsie, tremura pe jos, ochii dati peste cap, spume la gura, spuma la gura, tremura tot, tremura toata, se zbate
labour: s a rupt apa, mi s a rupt apa, rupt apa, contracti*, naste acum, in travaliu, travaliu, vine copilul, vine bebele, iese capul, dureri de nastere, se vede capul, vad capul
birth: naste, nasc, nasca, a inceput nasterea, a nascut pe
burn: apa fiarta, apa clocotita, ulei incins, ulei fierbinte, oparit*, ars rau, arsuri
# house
gas: gaz, gaze, gazul
smell: miros*, pute, simt, simtim
fire: foc, incendiu, arde, flacari, ia foc, a luat foc, ard, arde la, explod*, explozie
smoke: fum, fumul
indoors: bucatari*, scara, scari*, bloc*, casa, apartament*, camera, pivnita, subsol, usa, peste tot, acoperis*, hol, sus, jos, etaj*, nu putem iesi, nu pot iesi, vecini*, living, casei, canapea, pat, baie, toaleta, taxi, masina, fotoliu
# poison
ingest: baut, bea, inghitit, inghite, mancat, luat, lins, bagat in gura, in gura, mestecat, inghitea, ingerat, gura de, o gura, inghititura, gustat, supt, muscat din
poison: detergent*, clor, inalbitor, clorox, otet, desfundat*, solutie, solutii, produs*, dezinfectant*, amoniac, antigel, baterie, baterii, otrava, otrav*, ciuperc*, fructe de padure, benzina, petrol, diluant, acetona, vopsea, oja, parfum, acid, soda, capsul*, pastila de vase, tableta de vase, insecticid*, magnet*, moneda, sapun, balsam, planta, spirt, baterie rotunda
pills: pastil*, medicament*, somnifer*, tablet*, calmant*, paracetamol, antinevralgic*, antidepresiv*, insulin*, metadona, sirop, doctorii, xanax, pastilele de inima, anticoagulant*
many: prea mult*, multe, mult, toata cutia, o cutie, cutie intreaga, toate, tot flaconul, supradoz*, o gramada, doza dubla, un pumn de, 20 de, 30 de, dublu, dubla, toate deodata, o saptamana
drugs: drog*, heroina, cocaina, etnobotanice, ecstasy, ghb, crack, fentanil, ketamina, alcool, cristale, votca, vodka, tuica, whisky
dizzy: doare capul, durere de cap, dureri de cap, ametit*, ametim, ameteli, ameteala, varsa, varsam, vomit*, vomita, greata, ne e rau
stove: soba, sobei, centrala, boiler*, gratar, generator*, carbuni, incalzire*, aragaz, semineu, resou, godin
# roof
putout: dat afara, dati afara, data afara, ne a scos, m a scos afara, aruncat afara, aruncati afara, in strada, pe strada cu, schimbat yala, schimbat incuietoarea, schimbat broasca, schimbat cheia, yala schimbata, lucrurile afara, lucrurile in strada, lucrurile pe strada, lucrurile pe trotuar, lucrurile sunt afara, mobila in strada, bagajele afara, evacuat*, gonit*, ne a gonit, in drum, suntem pe strada, pe drumuri, suntem in strada, stam in strada
nowhere: nu am unde, n am unde, nu avem unde, n avem unde, fara adapost, fara casa, unde dorm, unde sa dorm, unde dormim, unde sa dormim, nu stiu unde dorm*, niciun loc, nicaieri, fara acoperis, nu am acoperis, n am casa, nu am casa, inchis adapostul, adapostul inchis, centrul inchis, trebuie sa plec azi, nu mai pot sta, nu mai putem sta, nu ne mai tine, nu stiu unde ma duc, nu stiu unde mergem, nu stiu unde dormim, unde ma duc diseara, nu stiu incotro, incotro, nu e loc la adapost, nu mai e loc, adapostul e plin, la adapost nu e loc, nu au pat
sleep: dorm, dormi, dormim, doarme, dormit, dormind, petrec noaptea, innopt*, noapte, noptile
outdoors: strada, gara, masina, parc, banca, pod, cort, statie, afara, garaj, scara blocului, metrou, parcare, sub pod, spalatorie, biserica, moschee, padure, sala de asteptare, urgente, subsol, scara
outside: suntem afara, sunt afara, stam afara, stau afara, suntem pe strada, in strada, pe trotuar, in ploaie, pe o banca, in autogara, stam in gara, suntem in gara, cu bagajele in
tonight: la noapte, in seara asta, diseara, noaptea asta, azi, astazi, acum, asta seara, noaptea aceasta
cold: frig, ger, ninge, ploua, zapada, inghet*, ud, rece, minus, grade
# work
passport: pasaport*, buletin*, acte*, actele, acte, carte de identitate, document*, documentele
take: luat, ia, tine, tin, tinut, retine, retinut, confiscat, nu mi da, nu mi da inapoi, nu le da, nu da inapoi, ascuns, nu vrea sa mi, oprit, ne tin, ne tine, imi tine, la el, la ei, ascunse, in seif
unpaid: nu ma plateste, nu ne plateste, nu plateste, nu mi da bani, neplatit*, fara plata, fara bani, fara salariu, fara sa fiu platit*, nu m a platit, nu mi au dat bani, doar mancare, numai mancare, pe degeaba, nimic bani, gratis, ne scad din salariu, scad tot din, isi opreste banii, ia banii, imi datoreaza luni, doar orez, nu mi da nimic, niciun leu, niciun euro, nici un ban
noleave: nu ma lasa sa plec, nu ne lasa sa plecam, nu pot sa plec, nu pot pleca, nu putem pleca, n am voie sa plec, incuiat*, inchisi, evad*, am fugit, fug*, sa fug, cheama politia daca, altfel familia, pazit*, nu ma lasa sa ies, scap, nu avem voie sa iesim, nu avem voie sa plecam, ca sa raman, daca plec, nu ma lasa sa sun, nu am voie sa sun, sa sun acasa
debt: datori*, dator*, drumul, sa platesc drumul, returnez, platesc inapoi, sa achit, euro intai, restitui
work: munc*, lucr*, lucrez, serviciu, curatenie, fabrica, restaurant, bucatarie, ferma, camp, santier, spalatorie, magazin, salon, fac curat
sell: ma vinde, m a vandut, vandut*, sa ma culc cu, sa fac sex, prostitu*, proxenet*, bordel, cersesc, cersi*, sa cersim, sa fur, sa furam, sclav*, loverboy, sa ma culc cu clienti, sa primesc barbati, primesc barbati, sa merg cu barbati, duce la barbati, escorta, poze cu mine pe site
# life
nolife: nu mai vreau sa traiesc, nu vreau sa traiesc, nu mai vrea sa traiasca, nu mai vreau sa exist, vreau sa mor, vrea sa moara, imi doresc sa mor, as vrea sa mor, sa ma omor, ma omor singur*, sinucid*, sinucis*, sa termin cu viata, sa pun capat, pun capat, sa mi iau viata, mi iau zilele, sa mi iau zilele, iau zilele, fara rost sa traiesc, viata nu are sens, viata n are sens, viata nu mai are, nu mai are rost, n are rost sa traiesc, mai bine mort, mai bine moarta, mai bine muream, satul de viata, satula de viata, obosit sa traiesc, sa nu ma mai trezesc, nu ma mai trezesc, sa dorm pentru totdeauna, sa dispar pentru totdeauna, sa dispar de tot, sa scap de viata, nu mai vreau viata, nu mai pot trai, de ce mai traiesc, fac de petrecanie, sa nu mai fiu pe, nu mai vreau sa fiu, daca n as avea copii, daca nu erau copiii, n as mai fi aici, n as mai trai, nimic nu ma mai tine, ultima noapte, ultima seara, ultima data cand vorbim, se spanzura, sa ma inec, am trait destul, vreau sa se termine tot, plec de pe lumea asta, cand cititi asta, cand veti citi, cand citesti asta, eu nu mai sunt, nu mai sunt pe lume, am plecat deja de pe lume, niciun motiv, nu mai vad rost, maine nu mai sunt, adio lume, plec pentru totdeauna, sa nu mai deschid ochii, nu mai deschid ochii
burden: mai bine fara mine, ar fi mai bine fara mine, nimeni nu mi ar simti lipsa, nimanui nu i as lipsi, nimeni nu ma va plange, sunt o povara, o povara pentru, nu mi ar duce nimeni lipsa, cand n o sa mai fiu, daca n as mai fi, cand nu voi mai fi
farewell: scrisoare de adio, scrisori de adio, bilet de adio, mi am luat adio, ramas bun de la toti, ultimul mesaj, e ultimul meu mesaj, aveti grija de copiii mei, ai grija de copiii mei, adio tuturor, scrisoare copiilor, a lasat un bilet, lasat bilet, ultimele cuvinte, adio prieteni, si a luat ramas bun, adio lume
jump: arunc*, sar, sari, sare, sarit, aruncat, aruncam
height: bloc, pod, tren, acoperis, geam, fereastra, balcon, metrou, rau, sine, etaj
end: toate pastilele, pastilele pregatite, funie, streang, spanzur*, ma spanzur, venele, sa mi tai venele, lat, lama, lame, inchis in baie, incuiat in baie, pe acoperis
forever: pentru totdeauna, de tot, liniste, gata, sa se termine, odihnesc, mor, sfarsit
selfharm: ma tai pe, ma tai singur*, se taie pe, sa ma tai, imi fac rau, sa mi fac rau, isi face rau, ma tai la maini, taieturi pe maini, se taie la
life: viata, trai*, exist*
tired: obosit*, satul*, nu mai pot, sictirit*, nu mai suport, la capat, fara putere
carhit: calcat o masina, calcat de masina, lovit de masina, lovita de masina, accident grav, sub tramvai, sub masina, s a rasturnat, accidentat*, calcat o
bags: bagaj*, valiz*, sacos*, geamantan*, rucsac
hate: ca sunt tigan*, ca sunt negru, ca sunt neagra, ca sunt musulman*, ca sunt gay, ca sunt trans, ca sunt rom, ca sunt strain, rasist*
joke: haha*, hihi*, lol, glumesc, gluma
police: politia, politie
# harmless
lesson: curs*, ore de, lectie*, atelier, carte, film, joc, jocul, exercitiu*, asigurare*, factura, pret*, tema despre, fotbal, meci, sah, carti, voluntar*, prim ajutor, prevenire, anul trecut, acum ani, demult, ras, mor de ras, mor de foame, minge, tenis, copie, xerox, haha, strada garii, dupa avc, dupa un avc, dupa accidentul vascular, dupa infarct, s a batut, s au batut
`;
