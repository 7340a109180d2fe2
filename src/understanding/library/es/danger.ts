/** How people in danger write in Spanish, and what sounds like danger but is none. */
export const danger = `
# suicide
di mis animales, todo pagado, mañana se termina para mi
solo quiero dormirme y que esto pare
quiero morirme
ya no quiero vivir
me voy a matar
pienso en el suicidio todos los dias
quiero acabar con mi vida
nadie me va a extrañar cuando no este
todos estarian mejor sin mi
deje una carta para mis hijos para cuando yo falte
miro las vias y pienso en un solo paso
esta noche subo al puente
tengo las pastillas en la mesa y las estoy contando
quisiera dormir y no despertar jamas
no le veo salida, solo quiero que pare todo
mi hermano se despidio de todos y regalo su guitarra
mi amiga me escribio cuida a mis niños yo me voy para siempre
estoy cansada de estar viva
para que sigo respirando
otra vez me corte los brazos
dios mio llevame ya
kiero desaparecer y no volver nunca
ya se como lo voy a hacer
tengo lista la soga
dice que si le llega otro negativo se ahorca
en el diario de mi hija dice que ojala estuviera muerta
estoy en la azotea
mejor muerto que asi
este es mi ultimo mensaje, perdonenme
si salto se acaba el ruido
cuantas pastillas para dormir hacen falta para no despertarse
lo intente la semana pasada y me encontraron
pronto no les voy a dar mas problemas
manejo y pienso en irme contra un arbol
deje todo ordenado para que nadie tenga trabajo despues de mi
no aguanto un dia mas en este mundo
mi marido dice que se va a tirar al tren
no kiero seguir aki, ayuda
ojala no hubiera nacido
mi hijo de 16 busca en internet como quitarse la vida
si me dicen que no lo dejo todo, pero todo de verdad
mi hija dice que se va a tirar por el balcon
ya escogi el dia
se raya los brazos con una cuchilla
para mi la vida se acabo
solo mis gatos me tienen todavia aqui
se encerro en su cuarto y dice que no quiere despertar mas

# violence
mi marido me pega
me pego otra vez anoche
me amenaza con matarme
tengo miedo de mi esposo
me agarro del cuello y no podia respirar
me violaron
mi ex me espera en la puerta todos los dias
me encerro con llave y se llevo mi telefono
estoy escondida en el baño, el esta afuera gritando
cuando toma se pone loco y me tira cosas
me rompio el labio por hablar con mi hermana
si lo denuncio dice que me quita a los niños y los papeles
cada vez que oigo sus llaves empiezo a temblar
mi vecina grita y se oyen golpes contra la pared
duermo con la ropa puesta por si tengo que salir corriendo
me obliga a tener relaciones
mi cuñado me toco y dijo que nadie me va a creer
me puso un cuchillo en la garganta
llevo gafas de sol para tapar el ojo morado
dijo que me va a echar acido
mi hijo grande me empuja y me quita la plata
mi suegra y el me pegan entre los dos
mi esposa me golpea y me da verguenza contarlo
me sigue al trabajo y sabe donde vivo
no me deja salir ni llamar a mi mama
me jalo del pelo delante de los niños
me da patadas donde no se ven los moretones
mi novio publico fotos mias desnuda y me amenaza
mi padre me va a matar si sabe que tengo novio
me kiere matar ayudenme
anoche corri descalza a casa de la vecina con mis hijos
mi hermana no contesta, su marido ya la mando una vez al hospital
dice que si me voy nos mata a todos
mi familia me busco un novio y no me atrevo a decir que no
me mandan al pueblo en verano para comprometerme, no conozco al chico
mis suegros me encierran y no puedo hablar con nadie
su madre tiene mis llaves y siempre tengo que quedarme dentro
el padre de mis hijos me espera al salir del trabajo y me empuja
en el trabajo un hombre me metio la mano debajo de la falda
unos hombres me jalaron el pañuelo y me empujaron en el tranvia
dice que me va a quemar la cara
mi pareja me aprieta el cuello cuando discutimos
mi hermano mayor me da golpes porque tengo novio
me tira los platos a la cabeza cuando la comida esta fria
mi marido me jalo del pelo por el suelo
mi abuela me prometio a un hombre de cuarenta
ve en su movil por donde ando y aparece siempre
me desperte sin pantalon y no recuerdo nada de la fiesta
me dieron una paliza porque bese a un hombre

# child
pegan a mi hijo
mi hija no aparece
mi nena desaparecio del parque
mi papa me pega con el cinturon
el novio de mi mama entra a mi cuarto de noche
tengo 11 años y me da miedo volver a casa
mi niño tiene quemaduras de cigarro en el brazo
el tio le pide a mi hija que guarde un secreto
un hombre se llevo a mi hijo
mi ex se llevo a los niños a otro pais sin decirme
la vecina deja a su bebe solo toda la noche
la niña viene a la escuela con moretones nuevos cada lunes
mi esposo sacude al bebe cuando llora
ya no salio del colegio y nadie la vio
mi padrastro me toca
el niño de abajo pide comida por la ventana, esta encerrado
mi hermanito tiene miedo, papa esta borracho y rompe todo
un señor le ofrecio dulces y la subio a un carro
mi hijo se fue de casa hace dos dias
abusaron de mi hija
mi sobrino dice que su entrenador lo besa
no se donde esta mi bebe
le pegue a mi hijo y no pude parar, ayudenme
mi mama me deja sin comer cuando se enoja
un adulto en el juego le pide fotos sin ropa a mi hija
la encontre llorando, dice que le duele abajo y que el abuelo fue
se llevaron a mi nieta de la guarderia y no fuimos nosotros
mi hija de 13 se escapo con un hombre de 30
en el cuarto de al lado un adulto golpea a un crio todas las noches
el papa dijo que iba a lanzar al nene por la ventana
los hijos de mi amiga estan solos desde ayer y el chiquito tiene 3 años
el niño de 4 no aparece en la tienda lo buscamos por todo
el vecino enseña fotos de niños desnudos a mi hijo
mi marido sacude al bebe cuando llora
los niños de al lado estan solos toda la noche y gritan
habla por internet con un viejo que lo quiere ver
el padrastro se mete debajo de su manta
el abuelo quiere que mi niña se desnude para un juego
mi ex se queda con nuestro hijo y no abre la puerta

# poisoning
mi hijo bebio lejia
se tomo todas las pastillas de la caja
mi bebe se trago una pila
tome demasiadas pastillas
comimos setas del bosque y estamos vomitando
la niña mordio una capsula del lavavajillas
bebio del bidon de gasolina
mi mama confundio las gotas y tomo veinte
le sale espuma por la boca despues de tomar algo
nos duele la cabeza a todos y la estufa huele raro
encontre el frasco de jarabe vacio al lado del nene
mi marido trago veneno de ratas
sobredosis
mi hermana esta muy dormida y hay tres blister vacios
comio las bayas rojas del jardin y esta palida
mezcle cloro con vinagre y no puedo respirar bien
le di al bebe la dosis equivocada, diez veces mas
el niño olia a quitaesmalte y tiene la lengua quemada
tomo metanfetamina y ahora no responde
chupo el pegamento y le arde la garganta
intoxicacion, que hago ya
se tomo las pastillas del corazon del abuelo
bebi de una botella sin etiqueta y me quema el estomago
una serpiente mordio a mi hijo
creo que me pusieron algo en la bebida
mi amigo se metio pastillas en la fiesta y esta azul
monoxido de carbono, mi papa se cayo en el baño
se comio el raticida que puse detras del armario
limpie el horno con dos productos y estoy tosiendo sin parar
la abuela tomo la medicina del perro y tiembla
mi nene jugo con la botella del limpiador del vater y tiene los labios rojos
la estufa esta prendida y todos con nauseas y sueño
mi madre se tomo la caja entera de pastillas de la tension
mi amigo se paso con algo en la fiesta y esta raro
bebio vodka con sus antidepresivos y dice tonterias
papa se inyecto dos veces la insulina

# homeless_tonight
no tengo donde dormir esta noche
estoy en la calle con mis hijos
me acaban de echar de la casa
duermo en la estacion
nuestras cosas estan en la acera
hoy dormimos en el carro con el bebe
el albergue esta lleno y hace frio
donde puedo pasar la noche
mi amigo cambio la cerradura y me quede afuera
nos sacaron hoy con la policia
fedasil nos dijo que no hay cama, y ya oscurecio
anoche fue en un banco del parque, hoy no se
mi esposo me boto a la calle con lo puesto
llueve y seguimos con las maletas en la parada
necesito una cama para hoy nomas
salgo del hospital y no tengo adonde ir
tengo 19 y mis papas me corrieron esta tarde
sali de la carcel hoy y nadie me recibe
estoy embarazada y voy a dormir en un portal
el dueño tiro nuestros colchones a la calle
hay un refugio abierto ahora?
se quemo nuestro piso y no sabemos donde quedarnos hoy
vivo en una carpa y esta noche baja de cero
mi hermana y sus niños estan en la gare sin techo
donde duermo oy porfa
cerraron la sala de espera y nos sacaron a los que dormiamos ahi
el hotel solo estaba pagado hasta hoy y no tengo un euro
llegue a bruselas hace una hora y no tengo cama
mi jefe me saco del cuarto donde vivia
nadie nos abre y los niños ya no sienten los pies
el señor del piso nos saco y las bolsas estan en la acera
con un bebe de 2 meses y hiela, donde nos metemos
estamos sentados en la estacion y todo cerrado
hoy se termina mi sitio en el albergue y no tengo adonde
con las maletas bajo la lluvia, el hostal ya no nos quiere
cierra el centro de acogida y tengo tres hijos conmigo

# trafficking
mi jefe me quito el pasaporte
me obligan a trabajar sin pagarme
no me dejan salir de la casa
me forzaron a prostituirme
me devuelven los papeles cuando termine de pagar la deuda
el que me trajo dice que le debo 15000
trabajo 16 horas en la cocina y duermo en el sotano
si me escapo dice que van por mi familia
soy esclava en esta casa
vine para ser niñera y me metieron en un club
nos encierran en la nave por la noche
cada semana me suben lo que debo por la comida y la cama
la señora guarda mi documento y mi celular
me llevan cada dia a un hotel distinto con hombres
en el car wash somos seis y ninguno cobra
el patron nos dice que si vamos a la policia nos deportan
me obligan a pedir limosna y le doy todo a el
mi prima trabaja en un masaje y no puede hablar sola por telefono
la boda era mentira, ahora me vende
nos pegan si no terminamos las cajas
mi novio me presento a sus amigos y tengo que acostarme con ellos por dinero
hizo brujeria conmigo, si hablo me muero, le debo el viaje
no conozco la direccion donde trabajo, nos llevan en furgon con las ventanas tapadas
tengo que robar para ellos
nos prometieron contrato en la obra y vivimos doce en un contenedor sin sueldo
explotacion laboral, no puedo irme
trata de personas
el coyote exige mas plata o no suelta a mi hermano
me siguen hasta el baño, nunca estoy sola
firme un papel y ahora dicen que les pertenezco dos años
el jefe no nos devuelve los pasaportes y dormimos encima del restaurante
limpio en una casa dia y noche, ni un euro, cierran con llave
tengo que pagar el viaje trabajando y nunca baja
me lleva con hombres y se queda el dinero
la agencia guarda nuestros carnets, seis en una caravana y no podemos salir
iba a servir copas pero son hombres que pagan por mi

# emergency
no respira
hay fuego en mi casa
mi papa esta en el suelo y no contesta
le duele el pecho y suda frio
sangra mucho y no para
hay un hombre con cuchillo en la escalera
me atropello un coche
se cayo del tercer piso
huele a gas en todo el edificio
se le torcio la boca y no puede hablar
mi bebe esta morado
se atraganto con una uva
mi mujer tiene ocho meses y sangra
convulsiona desde hace diez minutos
llamen una ambulancia
le dio un infarto
alguien esta disparando
esta quemandose la cocina y no encuentro al gato ni a mi abuela
mi hijo se cayo a la piscina
se electrocuto cambiando la bombilla
no despierta
el techo se cayo y hay gente abajo
le picó una abeja y se le hincha la garganta
sale humo por debajo de la puerta del vecino
mi abuela se corto la mano y se ve el hueso
choque en la autopista, hay heridos
ya viene el bebe y estoy sola en casa
me apuñalaron
mi marido diabetico esta temblando y no me conoce
aceite hirviendo le cayo encima a la nena
112 rapido
se metio al canal y no sale
tiene los labios azules
rompi aguas y estoy sola en casa
dolores cada 4 minutos y no hay coche
sale humo del garaje de abajo
olor a gas en la escalera todos tosen
mi padre no levanta el brazo y tiene la boca rara
la abuela esta en el suelo y no contesta
hay alguien con un cuchillo en el portal
mi hermano se pincho algo y se pone azul
un trozo de pan en la garganta, se pone morado
un ciclista esta debajo de un camion
el balcon de al lado esta en llamas

# harmless
mi hermano ronca muchisimo
el vecino fuma en el pasillo
mi niño tiene miedo en lo oscuro
se murio la bateria de mi celular
este trafico me mata
me muero de hambre, donde se come barato
me muero de risa con ese chiste
muero por un cafe
cuando prueban la alarma de incendios
curso de respiracion y relajacion
quiero hablar con alguien porque duermo mal
estoy triste
veneno para ratas donde se compra
busco piso en alquiler
pelee con mi hijo por los deberes
deje mi pasaporte en casa
recoger mis pastillas en la farmacia
el examen me esta matando
estoy muerta de cansancio
matar el tiempo mientras espero la cita
fecha limite de inscripcion
murio mi abuelo el año pasado y necesito el acta
curso de primeros auxilios
donde me inscribo para bombero
mi hijo juega a disparos en la consola
comi algo picante y me arde la boca
se quemo la comida jaja
me queme con la plancha la semana pasada, ya esta bien
me duele la garganta
cita con el cardiologo en mayo
pastillas para la alergia sin receta?
cuantos dias tengo para dejar el piso
mi contrato de trabajo termina en junio
el jefe me pidio copia del pasaporte para el contrato
mis hijos se pelean por el mando de la tele
la noche de los museos es esta noche?
dormimos en casa de mi tia en vacaciones
duermo poco por el ruido
me da miedo el dentista
me da miedo hablar neerlandes
mi hija tiene miedo a la oscuridad
golpe de suerte, encontre trabajo
me rompi el brazo hace un mes, busco fisioterapeuta
mi marido trabaja de noche
mi esposo y yo discutimos por dinero a veces
quiero separarme de mi pareja tranquilamente
papeles de divorcio
el gas esta muy caro
me llego la factura de gas
un cuchillo de cocina para regalar
clases de defensa personal
armas de la mujer pelicula
tiro libre de futbol
hay peligro de lluvia en la excursion?
vacuna contra el tetano duele?
se perdio mi gato
perdi mi tarjeta del bus
mi hijo perdio la mochila en el parque
el niño no quiere ir a la escuela
mi bebe llora mucho de noche por los dientes
quiero que mi hijo haga deporte
trabajo muchas horas pero me pagan bien
mi jefe es pesado
quiero cambiar de trabajo
como mando mi pasaporte a la embajada
cuanto debo de la factura de luz
voy a matar a mi hermano si no me trae el pastel jaja
que calor, me estoy asando
esto es un infierno de papeleo
el vecino toca la bateria y me vuelve loca
me ahogo en un vaso de agua con estos formularios
se me fue la luz, que hago
fuga de agua en el lavabo
donde recojo leña para la chimenea
donde se tira el aceite usado
productos de limpieza baratos
lejia para la ropa blanca, cuanto echo?
setas del supermercado con arroz
ambulancia, cuanto cobran por el traslado
ayer vi un accidente en la tele
la policia me paro por no llevar luces en la bici
aqui no hay vida nocturna
vivir en belgica es duro pero bonito
quiero vivir mejor
no quiero vivir en bruselas, prefiero un pueblo
la vida es cara
esa cancion me parte el alma
extraño a mi mama que murio
me corte el pelo
me corte el dedo cocinando, nada grave
hilo dental y cepillo
donde esta la parada del tren
saltar la cuerda con los niños
puente de noviembre, abren?
estacion de tren horario
busco una cama y un colchon
cama para niños de segunda mano
albergue juvenil para vacaciones
quiero hacer voluntariado en un refugio
mi amigo es guardia en una carcel
explotar al maximo el curso
explicame que es la trata, es para un trabajo de clase
presentacion sobre violencia de genero en la escuela
mi hija duerme en casa de su amiga el viernes
puede mi hijo quedarse a dormir con su primo
mi marido se fue al trabajo
los niños se fueron al campamento
vivo en una calle detras de la iglesia
vivo en la calle de la estacion numero 4
mi casa esta en la calle real
nos casamos en verano, que papeles
mi hermana se casa con un belga
hay curso de preparacion al parto
mi mujer da a luz en marzo, que preparamos
los atascos me vuelven loco
me muero de hambre que comemos
nos partimos de risa
mi jefe paga el sueldo el diez
tengo que renovar el pasaporte
la policia encontro mi pasaporte
como funciona el detector de humo
huele rico en vuestra cocina
mi bebe no toma leche
que pastillas para el dolor de cabeza
mi hijo no quiere vivir en el centro
los vecinos discuten y gritan
tengo miedo del examen
me sigue en instagram
mi marido me deja hacer los papeles
a mi hija le gusta saltar, que club de deporte
mi marido duerme de dia porque trabaja de noche
donde se puede quedar mi familia cuando viene
mi hijo se peleo en el colegio y lo castigaron
el alguacil trajo una carta
nuestro gato se escapo
podemos dejar las maletas con ustedes
`;
