/** Signs of danger in Spanish: see `signs.ts` of understanding for the notation. */
export const signs = `
# who
partner: marido, esposo, esposa, mujer, novio, novia, pareja, ex, exmarido, exnovio, expareja, mi hombre, señor con quien vivo, conyuge
parent: padre, madre, papa, mama, papas, padres, padrastro, madrastra, viejo
inlaw: suegr*, cuñad*, familia de mi marido, su familia, su madre, sus padres, sus hermanos, familia de el
kin: hermano*, tio, tia, primo*, familia, hermana*, abuelo*, abuela, sobrino, parientes
child: niño*, niña*, hijo, hija, hijos, hijas, hijit*, bebe*, nene, nena, chico, chica, chiquit*, pequeño, pequeña, peque, crio, cria, guagua, sobrina, sobrino, nieto, nieta, alumno, hermanito, hermanita, recien nacid*, muchach*
boss: jefe, jefa, patron*, empleador*, señora, señor, dueño, encargado, coyote, agente, empresario, capataz, traficante*, intermediario, la señora donde vivo, señora donde trabajo
landlord: casero, casera, dueño, dueña, propietari*, arrendador*, desahucio
person: alguien, hombre*, tipo, tipos, tio, vecino*, vecina*, compañero*, colega, desconocido*, grupo, chicos, señor, un tal, ladron*, profesor, entrenador, gente, niñera, cuidadora, maestro, maestra, profe, compañero de piso, compañero, chofer, cura, imam, chavales, pandilla
me: me, nos, pegarme, golpearme, matarme, conmigo, amenazarme, seguirme, tocarme, mi cuello, mi pelo, mi cara, mi cabeza, el cuello, del pelo, mi brazo, mi barriga
young: 12, 13, 14, 15, 16, 17, menor de edad
# violence
hit: peg*, golpe*, pega, pego, pegó, maltrat*, bofetad*, cachetad*, patad*, puñetaz*, estrangul*, ahorc*, ahorco, asfixi*, cinturon, cinturonazos, correa, paliza*, zurr*, empuj*, tira del pelo, tiro del pelo, jalo del pelo, jala del pelo, contra la pared, quem*, violento, violencia, agred*, puño*, cachetea, avienta, tiro un plato, tiro una silla, lanzo, aventó, me avento, arrastro, arrastra, arrastrado, del pelo, me empujo, tiro al suelo, al suelo, agarro del cuello, me agarro del cuello, aprieta el cuello, brazo roto, rompio el brazo, rompio la nariz, nariz rota, palo, plancha, sacude, sacudio, zarandea, amarra, amarrado, ata a la silla, cigarrillo*, cachetada, manotazo*, codazo, rodillazo, le rompio la nariz, rompio una costilla, puñetazos, golpea la puerta del cuarto
mark: moreton*, moraton*, ojo morado, morados, marcas, moretes, cardenales, quemaduras, quemaduras de cigarro, labio partido, ojo hinchado, marcas de
threat: amenaz*, matarme, mata si, me mata, va a matar, degoll*, quemarme, acido, hacerme daño, te mato, me busca para, me va a encontrar, desfigurar, romper las piernas, rompe las piernas, romper los huesos, partir la cara, romper los dientes, mandarme al hospital, enterrar, encontrarme donde, destruir mi vida, partirme, reventar, va a matarme, me va a matar, te voy a matar, matar a mi, matarnos
follow: persig*, me sigue, siguiendome, acos*, me espera en|fuera|afuera, me espera, vigila, me vigila, espia, no me deja en paz, no me deja tranquila, aparece en mi casa|trabajo, parado frente, en mi puerta, merodea, gps, rastrea, localizador, me espera al|en|a, sabe siempre donde estoy, airtag, me viene siguiendo, viene siguiendo, camina detras, viene detras de mi, detras de mi, en su coche afuera, me llama 50|100 veces, me sigue desde
confine: encierr*, encerr*, no me deja salir, no me dejan salir, no nos dejan salir, me prohibe salir, no puedo salir, sin salir, nunca salgo, con llave, bajo llave, me quito el movil|celular|telefono, me quita el movil|celular|telefono, quitaron el movil|celular|telefono, ni tener movil, secuestr*, retenid*, no me deja llamar, prisioner*, tiene encerrada, tiene mis llaves, quito las llaves, guarda la llave, no puedo hablar con nadie, quedarme dentro, como presa, como en una carcel, no puedo llamar, no me dejan llamar, prohibido llamar, no puedo ver a nadie
rape: viol*, violaron, violó, violada, violacion, abuso sexual, abus* de mi, abuso de mi, forzo, forzó, me forzaron, me obligo a acostarme, me toco a la fuerza, me tocaron, manose*, contra mi voluntad, a la fuerza se acosto, echaron algo en mi bebida, algo en la bebida, dije que no, decia que no, desperte desnuda, desperte sin ropa, debajo de la falda, se subio encima, encima de mi, me drogo, me drogaron, me acorralo, mano en mi ropa, se metio en mi cama
touch: tocó, tocando, manose*, abusa, abuso, abusaron, en su cama, partes intimas, fotos desnuda, desnud*, sus partes, se mete en la cama|cuarto, la toca, lo toca, le toca, toca a la, toca a una, tocar a mi, tocar a la, toqueteo, toquetea, desnudarse, quitarse la ropa, fotos raras, manda fotos, pide fotos, manda mensajes a la niña|mi hija|mi hijo, juegos en la cama, secreto, debajo de su manta, hace daño en la cama, le duele en la cama, en sus piernas sentada, besa en la boca, jugar al doctor, desnudo, desnuda, desnudos
force: fuerza, forz*, oblig*, obligan, contra mi voluntad, por la fuerza
marry: casar, casarme, casarse, casen, boda, matrimonio, matrimonio forzado, casamiento, comprometid*, quiere casar, case, casarla, prometio, prometida a, prometieron, entregar a, dar a un hombre, pedir la mano, novio para mi, comprometer*, me comprometen, comprometen, pedida
unwilling: no quiero, no quiere casarse, no quiere, sin querer, no lo conozco, ni lo conozco, eligieron, no puedo decir que no, contra mi voluntad, sin mi permiso, señor mayor, viejo, hombre mayor, verguenza de la familia, honor, deshonra, no soy su hija, o no soy
afraid: miedo, terror, asustad*, temo, temor, pánico, aterrad*, no me atrevo
knife: cuchillo*, navaja*, pistola, arma, machete, hacha, escopeta, martillo, punzon
attack: atac*, agred*, escup*, me arranco el velo|pañuelo, arrancaron el velo|pañuelo, tiran piedras, tiraron piedras, romper la puerta, rompiendo la puerta, golpean la puerta, golpea la puerta, apuñal*, dispar*, tiroteo, asalt*, acuchill*, entrar a la fuerza, forzando la puerta
# child
missing: desaparec*, perdid*, se perdio, se escapo, se fugo, fugad*, secuestr*, no encuentro a mi, no encontramos a, no aparece, se lo llevo, se la llevo, se llevaron, raptad*, se fue de casa, no la trajo, no lo trajo, no los trajo, no devuelve a los niños, no devuelve a mi, se llevo a los niños, no me devuelve a mi hijo|hija
nothome: no ha vuelto, no volvio, no regreso, no ha regresado, no llego a casa, no ha llegado, no vuelve desde, no llega
nophone: movil apagado, telefono apagado, celular apagado, no contesta, no responde, no coge el telefono
alone: solo en casa, sola en casa, solos en casa, solos toda la noche, dejan solo*, abandonad*, solos por la noche, sin comer
# body
nobreath: no respira, no puede respirar, no puedo respirar, respira mal, no respira bien, le cuesta respirar, cuesta respirar, ahog*, se ahoga, se atragant*, le falta el aire, falta el aire, dejo de respirar, respira raro, respira muy, atorado, se atoro, se atora, atragantado, no puede hablar despues de comer, comida en la garganta
unconscious: inconsciente*, desmay*, no despierta, no se despierta, no reacciona, perdio el conocimiento, sin conocimiento, no se mueve, en coma, no puedo despertar, tirado en el suelo, tirada en el suelo, tirada, tirado en, esta tirada, esta tirado
noreact: no responde, no reacciona, no contesta, no habla, no se levanta, no abre y, delira, dice cosas raras, incoherente, se ve tirada, se ve tirado, no responde nadie
fell: cay*, caido, caida, escalera*, de la escalera, del tejado, del techo, por la ventana, del balcon, andamio, arbol
blue: labios azules, labios morados, se pone azul, esta azul, amoratad*, esta morado, todo azul, toda azul, cara azul, morada, se pone morado, se pone morada, palido, palida, gris, blanco como
chest: pecho, corazon, agarro el pecho
pain: dolor*, duele, aprieta, presion, oprime, opresion
stroke: boca torcida, cara torcida, boca caida, cara caida, habla raro, no puede hablar bien, lado paralizado, medio cuerpo, derrame cerebral, derrame, ictus, infarto, ataque al corazon, ataque cardiaco, paro cardiaco, se le durmio el brazo, habla como borracho, habla como borracha, como si estuviera borracho, mano le cuelga, mano colgando, brazo le cuelga, le cuelga, no puede sostener, un lado del cuerpo, se le cae todo
bleed: mucha sangre, sangra mucho, sangrando mucho, no para de sangrar, no deja de sangrar, pierde sangre, perdiendo sangre, hemorragia, sangre por todas, desangr*, sangrando, sangra de la cabeza, cabeza abierta, cabeza rota, herida profunda, chorro de sangre
seizure: convulsion*, convulsionando, epilep*, ataque epileptico, tiembla en el suelo, ojos en blanco, espuma por la boca, tiembla todo, temblando todo, se sacude
labour: rompi aguas, rompio aguas, rompio la fuente, rompio fuente, rompio la bolsa, se me rompio la bolsa, contraccion*, de parto, dando a luz ahora, parir, sale la cabeza, viene el bebe, ya viene el bebe, ya nace, trabajo de parto, se ve la cabeza, ya se ve la cabeza, esta pariendo, pariendo, asoma la cabeza
birth: dando a luz, da a luz, parto, va a nacer, esta pariendo, nace
burn: agua hirviendo, aceite hirviendo, aceite caliente, quemo, quemad*, agua caliente
# house
gas: gas, butano
smell: huel*, olor, olemos, apesta, oler
fire: fuego, incendio, llamas, arde, ardiendo, quema, quemando, se quema, explot*, explosion, huele a quemado
smoke: humo
indoors: cocina, escalera*, edificio, casa, piso, cuarto, habitacion, sotano, puerta, por todas partes, por todos lados, techo, pasillo, arriba, abajo, no podemos salir, vecinos, salon, departamento, apartamento, sofa, sillon, baño, taxi, coche, carro
# poison
ingest: tomo, tomó, bebi*, bebio, trago, tragó, tragado, trag*, comio, comió, ingirio, chupo, tome, se tomo, se bebio, tomad*, metio, lamio, en la boca, metido, sorbo, trago de, bebio un, probo, masco, mordio un
poison: lejia, cloro, detergente, desatascador, quitagrasa, lavavajillas, jabon, suavizante, producto*, liquido del|de, liquido, amoniaco, vinagre, gel, anticongelante, pila, pilas, bateria, veneno, matarratas, seta, setas, hongo*, bayas, gasolina, aguarras, disolvente, pintura, esmalte, quitaesmalte, perfume, acido, sosa, capsula*, pastilla del lavavajillas, insecticida, iman, moneda, desinfectante, planta, amoníaco
pills: pastilla*, medicina*, medicamento*, pildora*, somnifero*, calmante*, comprimido*, paracetamol, ibuprofeno, antidepresivo*, insulina, metadona, jarabe, tranquilizante*
many: muchas, mucha, demasiad*, todas las, toda la caja, caja entera, una caja, todo el frasco, frasco, sobredosis, monton de, mucho, doble dosis, un puñado, doble, de golpe, una semana
drugs: droga*, heroina, cocaina, coca, extasis, ghb, crack, fentanilo, ketamina, alcohol, metanfetamina, cristal, vodka, whisky, ron
dizzy: dolor de cabeza, mare*, nausea*, vomit*, duele la cabeza, devolver, sueño raro, ganas de vomitar
stove: estufa, calentador, brasero, caldera, chimenea, barbacoa, generador, carbon, calefaccion, cocina de gas, hornillo
# roof
putout: nos echaron, me echaron, nos echo, me echo, nos echó, me echó, echado a la calle, cambio la cerradura, cambiaron la cerradura, cerradura nueva, nuestras cosas en|estan, cosas en la calle|acera, muebles en la acera|calle, nos sacaron, me saco de casa, nos desahuci*, desahuciaron, nos pusieron en la calle, en la acera, nos boto, me boto de casa, estamos en la calle, quedamos en la calle, echaron a la calle, echo a la calle, puso en la calle, a la calle con
nowhere: no tengo donde, no tenemos donde, donde dormir, donde puedo dormir, sin techo, sin casa, sin hogar, no se donde dormir, no se donde ir, no se adonde, no hay cama, no tengo cama, sin donde, ningun sitio, ningun lugar, cierran el albergue, albergue cerrado, no hay sitio, no hay plaza, tengo que salir hoy, ya no puedo quedarme, no puedo quedarme mas, no se donde pasar, no se donde quedarme, no se donde esta noche, no se a donde, donde pasar la noche, no hay camas, sin plaza en el albergue, albergue lleno, no hay cama en
sleep: dorm*, duermo, dormimos, duerme, dormir, dormido, durmiendo, pasar la noche, noche, noches
outdoors: calle, estacion, coche, carro, auto, parque, banco, puente, tienda, parada, afuera, fuera, garaje, portal, metro, parking, lavanderia, iglesia, mezquita, escalera, bosque, sala de espera, urgencias, sotano, cajero
outside: estamos fuera, estoy fuera, estamos en la calle, estoy en la calle, estamos afuera, estoy afuera, en la acera, sentados en la estacion, en la terminal, bajo la lluvia, en un banco
tonight: esta noche, hoy, ahora, ya, anoche, esta tarde
cold: frio, hiela, helad*, lluvia, llueve, nieve, nieva, mojad*, grados, congel*
# work
passport: pasaporte*, papeles, documento*, carnet, dni, nie, tarjeta de residencia
take: quito, quitó, quita, quitaron, quitado, guarda, guardan, retien*, retuvo, tiene mi, tienen mi, no me devuelve, no devuelve, no me lo da, no me lo devuelve, confisc*, se quedo con, se quedo mi, escondio, escondio mi, lo tiene el, la tiene el, lo tienen ellos, en su caja
unpaid: sin sueldo, sin pagar, no me paga, no me pagan, no nos paga*, no paga, sin salario, no cobro, nunca me ha pagado, sin cobrar, solo comida, gratis, por nada, nada de dinero, no he cobrado, me debe meses, se queda con el dinero, se queda mi sueldo, solo arroz, dinero va a, no me da nada, no me dan nada, ni un centavo, ni un euro, no me da dinero
noleave: no puedo irme, no me deja ir, no me dejan ir, no puedo salir, no me deja salir, no me dejan salir, no nos dejan salir, escap*, huir, hui, encerrad*, llamar a la policia si, si no mi familia, denunci* si, vigilad*, no puedo dejar, irme, para que no me vaya, no me puedo ir, si me voy, no puedo llamar, no me deja llamar, llamar a mi familia
debt: deuda*, pagar el viaje, devolver, viaje, euros primero, pagar lo que debo, debo dinero, debo plata, le debo, les debo, debo 1000|2000|3000|5000|8000|10000, ahora debo
work: trabaj*, limpiar, limpio, fabrica, restaurante, cocina, campo, finca, obra, salon de uñas, lavadero, tienda, casa interna, interna, recoger fruta, cuidar ancianos, cuidar, habitaciones de hotel, limpio habitaciones
sell: me vende, me vendio, me vendieron, acostarme con clientes|hombres, prostitu*, proxeneta, burdel, puticlub, mendigar, pedir limosna para, obligan a robar, esclav*, robar para ellos, ver hombres, recibir hombres, atender hombres, me trajeron para, escort, masajes con, fotos mias en una pagina
# life
nolife: no quiero vivir, no quiero seguir viviendo, no quiero seguir, ya no quiero vivir, no quiere vivir, quiero morir*, quiere morir*, ganas de morir, me quiero morir, se quiere morir, suicid*, quitarme la vida, quitarse la vida, acabar con mi vida, acabar con todo, terminar con todo, terminar con mi vida, matarme yo, mejor muert*, sin ganas de vivir, no tengo ganas de vivir, cansad* de vivir, harta de vivir, harto de vivir, no vale la pena vivir, para que vivir, para que sigo, no despertar, no despertarme, no quiero despertar, dormir para siempre, desaparecer para siempre, dejar de existir, no existir, no aguanto esta vida, no aguanto mas esta vida, poner fin, mi vida no tiene sentido, la vida no tiene sentido, irme de este mundo, estar muert*, si no fuera por mi hijo, si no fuera por mis hijos, si no fuera por mi hija, ya no estaria aqui, no estaria aqui, ultima noche, ultima vez que hablamos, se va a colgar, se va a ahorcar, ahogarme, bastante he vivido, quiero que todo acabe, que todo termine, cuando lean esto, cuando leas esto, me habre ido, ya me habre ido, de este mundo, no hay razon, no veo razon, mañana ya no estare, ya no estare, adios mundo, me voy para siempre de, no abrir mas los ojos, no volver a abrir los ojos, no abrir los ojos
burden: mejor sin mi, estarian mejor sin mi, nadie me echara de menos, nadie me va a extrañar, nadie me extrañaria, soy una carga, un estorbo, soy un estorbo, cuando yo no este, si yo no estuviera, si no estoy
farewell: carta de despedida, cartas de despedida, me despedi de todos, despedirme de, ultimo mensaje, mi ultimo mensaje, cuiden a mis hijos, cuida de mis hijos, carta a mis hijos, adios para siempre, dejo una nota, dejo una carta, dejo nota, ultimas palabras, se despidio de todos, adios amigos
jump: tir*, saltar, salto, lanz*, arroj*, aventar*
height: tren, puente, balcon, ventana, azotea, tejado, metro, via, vias, rio, edificio, techo
end: todas las pastillas, todas mis pastillas, soga, cuerda, ahorcarme, colgarme, venas, cortarme las venas, pastillas guardadas, cuchilla*, navaja de afeitar, encerro en el baño, se encerro en el baño, en la azotea
forever: para siempre, por siempre, paz, descansar, se acabo, todo se acaba, fin, morir, dormir
selfharm: se corta los|las, me hago daño, hacerme daño, se hace daño, me lastimo, lastimarme, me autolesion*, autolesi*, cortes en los brazos, cortes en las muñecas, me corto los|las, cortarme los|las brazos|muñecas|piernas, me estoy cortando, me hago cortes, se hace cortes, cortes en las piernas
life: vida, vivir, existir
tired: cansad*, hart*, no puedo mas, no aguanto, agotad*, sin fuerzas
carhit: atropell*, accidente grave, chocado, choco el coche, coche volcado, lo arrollo, la arrollo, debajo del tranvia, debajo del coche
bags: maleta*, bolsas, equipaje
hate: por ser negro, por ser negra, por ser gay, por ser trans, por ser lesbiana, por ser moro, por ser musulman*, por ser gitan*, por ser inmigrante, por mi color, por mi velo, racista*
joke: jaja*, jeje*, lol, broma, es broma, xd
police: policia
# harmless
lesson: curso*, clase*, taller, libro, pelicula, juego, juegos, ejercicio*, seguro, factura, precio, redaccion, futbol, partido, ajedrez, cartas, voluntari*, primeros auxilios, prevencion, el año pasado, hace años, risa*, pelota, tenis, copia, fotocopia, jaja*, calle mayor, despues del derrame, tras el ictus, despues de un ictus, desde el derrame, se pego con, se peleo, se pelean, pelearon
`;
