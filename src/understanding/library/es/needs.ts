/** How people say each need in Spanish. */
export const needs = `
# learn-language
quiero aprender el idioma de aqui
busco un curso de holandes cerca de mi casa
donde dan clases de neerlandes?
clases de idioma
curso de flamenco, el idioma no el baile jaja
hola buenas tardes, quisiera saber si ustedes enseñan neerlandes a extranjeros
necesito una profesora que me enseñe a hablar como la gente de aqui
mi esposa no entiende a nadie en la tienda y quiere estudiar
en este pais todo el mundo me habla y yo solo sonrio
mi cuñado lleva dos años en belgica y todavia pide el pan con señas
me da verguenza depender de mi hija para todo, ya toca aprender
q hay para aprender frances o neerlandes por aki
sin el idioma no soy nadie aca, por donde empiezo a estudiar
nl les
kiero meterme a una academia de lenguas
los carteles, la radio, los vecinos: no pillo nada y quiero cambiar eso

# learn-language-zero
no se ni una palabra de neerlandes
empezar desde cero
curso para principiantes
llegue la semana pasada y no entiendo absolutamente nada
nivel a1 hay?
solo se decir dank u y goeiedag, nada mas
mi mama no habla nada, nunca ha estudiado otra lengua
soy nulo con los idiomas, hay algo para gente que arranca de nada
mi hermano recien bajo del avion y no puede ni saludar
para el que no sabe nada de nada, que grupo hay
en la panaderia señalo con el dedo porque no me sale ninguna palabra
me hablan y es como chino para mi, donde se empieza
clase basica basica de holandes
jamas toque un libro de ese idioma, se puede igual?
zero neerlandes, a1 porfa

# learn-language-next
ya tengo el a2 y quiero seguir
curso de nivel avanzado
b1 o b2?
termine el primer modulo, cual es el siguiente
hablo bastante bien pero escribo fatal
me falla la gramatica, los verbos separables me matan
quiero perfeccionar mi holandes
donde puedo subir de nivel despues del 1.2
llevo tres años aqui, me defiendo pero no avanzo
mis correos en neerlandes dan pena, necesito mejorar la redaccion
mi hija ya saco el a1 y no sabe donde continuar
para entrar a la universidad me piden b2
en las reuniones entiendo la mitad y quisiera llegar mas lejos
me quede estancado en un nivel intermedio
estudie hasta 2.1 hace años y kiero retomar

# literacy
no se leer ni escribir
quiero aprender el abecedario
alfabetizacion adultos
nunca fui a la escuela
mi madre no conoce las letras, firma con el dedo
en mi pueblo no habia colegio, las niñas trabajabamos
yo solo se el alfabeto arabe, las letras de aqui no
este mensaje lo escribe mi sobrino porque yo no se
mando audios porque escribir no puedo
mi marido hace una cruz en lugar de firmar
clases de lectoescritura para mayores
a mi edad se puede aprender a leer?
las letras me bailan, nunca me enseñaron
reconozco el bus por el color porque el cartel no lo se leer
apenas hice primero de primaria, deletreo muy despacio
quiero poder leerle un cuento a mi nieta, hoy no puedo

# level-test
prueba de nivel
como se cual es mi nivel
test para ver en que grupo me toca
tengo que hacer un examen antes de empezar las clases?
no se si soy a1 o a2, quien me lo dice
estudie algo en españa pero no se donde encajo aqui
hay que evaluarme primero?
me pusieron con gente que sabe muchisimo mas, me equivoque de grupo
la clase me parece demasiado facil, podrian medirme de nuevo
mi esposo entiende pero no habla, a que grupo iria
intake test cuando es
test de nivel donde se hace
pa saber donde ubicarme q hago
necesito que alguien me haga unas preguntas y me diga mi categoria
aprendi solo con youtube y no tengo ni idea que escalon me corresponde

# course-hours
clases por la noche
hay curso los sabados?
solo puedo despues del trabajo
trabajo de 8 a 5, a que hora podria estudiar
por las mañanas mientras los niños estan en el cole
horario nocturno de neerlandes
salgo de limpiar oficinas a las seis, llego a algo?
fin de semana tienen lecciones
mi marido hace turnos rotativos y nunca coincide con las clases
tengo libre solo el domingo
entre las nueve y las tres puedo, luego recojo a los peques
curso vespertino
de lunes a viernes imposible, vivo pegado al curro
avondles hay?
mi hija entra a clase 8 y media y yo a partir de ahi estoy libre para aprender
quisiera un horario que me deje trabajar

# course-price
cuanto vale el curso
las clases son gratis?
precio del curso de idioma
tengo que pagar la inscripcion de las lecciones?
hay descuento para estudiar si cobro del ocmw
puedo pagar el curso a plazos
no me alcanza para clases particulares, las de ustedes cuanto salen
el libro va aparte o entra en la matricula
en la academia me pedian 300 euros, aqui tambien?
mi vecina dice que ella no pago nada por aprender neerlandes, es verdad?
con un sueldo no puedo gastar mucho en estudiar
kuanto cuestan las clases
tarifa reducida cursos
si estoy en paro me cobran la matricula?
vivo con lo justo, me da miedo que las clases sean caras

# course-certificate
dan diploma al terminar?
certificado del curso
necesito un papel que diga que asisto a clase
attest de asistencia para la comuna
el jefe me pide un comprobante de mi nivel de holandes
me dan titulo oficial?
donde recojo mi certificado del año pasado
perdi el diploma del curso, me hacen una copia?
para la nacionalidad me piden una prueba de que estudie neerlandes
al final del curso que me entregan
el vdab quiere ver que si voy a las lecciones
constancia de estudios
hice todo el modulo y no me llego ningun papel
ese diploma sirve en otro lado o es solo de ustedes
la señora del ocmw pide una hoja firmada por la profe

# course-enrol
como me apunto al curso
inscripcion para las clases
quiero inscribirme en holandes
que hace falta para matricularse
hasta cuando puedo apuntarme
me inscribo por internet o tengo que ir en persona?
donde se registra uno para estudiar neerlandes
cuando abren las matriculas
mi hermana quiere entrar en septiembre, que tiene que hacer
puedo anotar a mi esposo en las lecciones sin que el vaya
ya empezaron las clases, todavia llego a entrar?
kiero apuntarme, con quien hablo
tengo el formulario del curso pero no se donde entregarlo
reservar un puesto en la clase
la profesora me dijo que fuera a la secretaria para quedar inscrita

# course-full
el curso esta lleno?
lista de espera
quedan plazas en las clases?
cuanto hay que esperar para entrar al curso
me dijeron que no hay cupo hasta enero
sigo en la lista y nadie me llama para la clase
todavia hay sitio en el grupo de la mañana?
cuantos alumnos hay antes que yo
se libero algun puesto en holandes?
llevo cuatro meses esperando que me den una silla en ese curso
mi prima entro y yo no, porque?
completo completo, siempre me dicen lo mismo
avisenme si alguien deja la clase y se abre un hueco
que numero soy en la espera del curso
en todas las escuelas me dicen vuelva mas tarde, no hay lugar

# course-missed
hoy no puedo ir a clase
falte a la leccion
estoy enferma y no voy al curso
llegare tarde a clase
que pasa si falto mucho
perdi dos semanas de clases, puedo recuperar?
mi nena tiene fiebre, aviso que mañana no asisto a la leccion
me voy un mes a mi pais, pierdo mi lugar en el curso?
como recupero la leccion del martes
el tren se atraso y me perdi media clase
me operan y no podre estudiar por tres semanas
a quien le digo que mi hijo no ira hoy a su clase de holandes
por el trabajo me salte varias lecciones, me sacan?
profe no voy oy estoy con gripe
que vieron ayer en clase que yo no estuve

# practise-speaking
quiero practicar hablando
conversacion
mesa de conversacion hay?
entiendo todo pero no me sale hablar
me da verguenza abrir la boca
busco con quien charlar en neerlandes
en clase aprendo pero fuera nadie me habla
los belgas me contestan en ingles siempre, asi no practico
me quedo muda cuando me preguntan algo en la calle
intercambio de idiomas
donde hay gente del lugar para hablar un rato y soltarme
mi marido sabe la gramatica perfecta pero no suelta ni una frase
necesito perderle el miedo a hablar
todo el dia hablo español con mis compañeros y se me olvida lo que estudio
cafe para conversar en flamenco
tengo las palabras en la cabeza y se me traba la lengua

# learn-at-home
aprender en casa
app para aprender holandes
curso online
hay videos para estudiar solo?
que libro me recomiendan para aprender por mi cuenta
no puedo salir, tengo un bebe, quiero estudiar desde mi sofa
clases por zoom o por internet
ejercicios para practicar con el movil
duolingo no me basta, que pagina hay
en el tren tengo una hora cada dia para estudiar con el celular
vivo lejos y no tengo carro, se puede a distancia?
mi esposa esta de reposo y quisiera seguir aprendiendo
paginas web gratis de neerlandes
aprendo mejor sola con mi cuaderno, me mandan material?
autodidacta, links porfa

# language-for-work
holandes para el trabajo
neerlandes en la obra
no entiendo a mi jefe cuando explica
mis compañeros de trabajo hablan rapido y yo nada
curso de idioma para enfermeras
quiero atender clientes y me falta vocabulario
me dieron las instrucciones de la maquina en flamenco y no las entendi
el patron dice que si no mejoro el idioma no me renueva
para trabajar de cuidadora me exigen hablar con los abuelos
en la cocina me gritan los pedidos y me confundo
palabras de limpieza, herramientas, seguridad, donde las aprendo
en las reuniones de equipo me siento como un mueble
nederlands op de werkvloer
el capataz se enfada porque repito mal los nombres de las piezas
mi papa es albañil y necesita la lengua de la construccion

# language-for-parents
aprender neerlandes para ayudar a mi hijo
clases de idioma para padres
quiero hablar con la maestra sin traductor
curso para mamas en la escuela
mi niña me habla en holandes y no la sigo
no entiendo los deberes de mi hijo porque estan en flamenco
en el oudercontact solo digo ja ja
hay lecciones junto con otros papas y mamas?
el agenda del cole esta en un idioma que no leo
en la puerta del colegio las otras madres charlan y yo miro el movil
quisiera aprender las palabras de la escuela: rekenen, turnen, boterham
mi hijo me corrige, se rie de como hablo, quiero aprender con el
a la juf no le puedo preguntar nada por el idioma
los papas podemos estudiar en el mismo cole?
padres aprender idioma cole

# civic-integration
inburgering
integracion obligatoria
curso de integracion civica
tengo que hacer el inburgering?
me llego una carta que debo presentarme para integracion
soy español, es obligatorio para mi?
firme un contrato de integracion y no se que sigue
me quieren poner multa por no ir a la integracion
orientacion social donde se hace
estoy embarazada, me pueden dispensar del parcours
clases de sociedad, derechos y costumbres en mi lengua
mi esposa vino por reagrupacion, la obligan a inburgering?
vivo en bruselas, tambien tengo que hacer el bon o el via
cuanto dura el programa para integrarse
exencion de inburgering por edad o enfermedad
mi trayecto de integracion se paro cuando di a luz
falte a la cita del agentschap y ahora me hablan de una sancion de 100 euros

# civic-test
examen de inburgering
prueba de integracion
que preguntan en el test de sociedad
reprobe el examen de integracion, puedo repetir?
cuando es la prueba de orientacion social
maatschappelijke orientatie toets
hay que saber quien es el rey y los ministros?
en que idioma se hace el test del inburgering
donde practico preguntas del examen civico
mi marido suspendio por dos puntos la prueba de conocimientos de belgica
me da panico el examen ese de las leyes y valores
cuantas oportunidades hay para aprobar la integracion
ejemplos del examen civico
termine la orientacion y ahora viene la prueba, que llevo
el resultado del test de integracion cuanto tarda

# interpreter
necesito un interprete
traductor para el medico
alguien que interprete del español al neerlandes
alguien que me acompañe a la comuna a traducir
en el hospital no me entienden, quien puede interpretar
tolk
hay interpretes gratis para la reunion del cole
mi hijo de 9 años me traduce en el medico y no esta bien
la doctora habla y yo digo que si sin entender
interprete de arabe, mi suegra solo habla rifeño
puedo pedir que alguien traduzca por telefono
en la cita del ocmw nos quedamos mirandonos sin entendernos
busco persona que hable español y neerlandes para una cita el lunes
trad para cita con la asistente social
me operan el jueves y no se explicar nada en ese idioma

# translate-document
traductor jurado
traducir partida de nacimiento
traduccion oficial de un documento
necesito mi titulo en neerlandes
cuanto cuesta traducir un acta de matrimonio
la comuna no acepta mi papel porque esta en español
beëdigde vertaler donde hay
apostilla y traduccion, que va primero
mis notas de la universidad estan en castellano y piden version en frances
el acta de soltería de mi esposa hay que pasarla al holandes
traducciones juradas
quien pone el sello en la traduccion para que valga
tengo los antecedentes penales de mi pais, aca no los entienden
traducir diploma colombiano
me devolvieron los papeles por no estar traducidos por alguien reconocido

# residence-card
mi tarjeta de residencia caduca
renovar la tarjeta
permiso de residencia
perdi mi residencia
carta naranja
cuando me llega la tarjeta de residencia
tengo la oranje kaart y se vence el mes que viene
se me vencio el permiso y la cita de la comuna es en dos meses
verblijfskaart renovar
me robaron la cartera con mi tarjeta a, que hago para una nueva
todavia me falta la f, llevo esperando desde marzo
el policia de barrio no ha pasado y sin eso no me dan la residencia
mi permiso dice hasta el 30 y tengo miedo de quedar en el aire
el annexe 15 que me dieron para que sirve
puedo viajar con la carta naranja?
mi tarjeta b cumple cinco años en junio
titulo de estancia, extension

# no-papers
no tengo papeles
indocumentado
soy sin papeles, puedo ir igual?
estoy ilegal en belgica
sans papiers
me negaron todo y sigo aqui, que ayuda hay
llevo siete años escondiendome, sin permiso de nada
regularizacion como se pide
9bis
entre como turista y me quede
se me acabo el visado y no me fui, que hago ahora
mi primo no tiene permiso para estar aca, tiene derecho a algo?
trabajo limpiando casas pero no existo para el estado
vivo con miedo de que me pidan documentos en el tren
mi hija nacio aqui pero ninguno de los dos tiene residencia
me rechazaron y no puedo volver, estoy en el limbo

# asylum
pedir asilo
soy solicitante de asilo
entrevista en el cgra
cuando me responden del asilo
proteccion internacional
centro de acogida fedasil
huí de las maras en el salvador y quiero protegerme aqui
llevamos 14 meses en el centro esperando la respuesta
petit chateau donde es para registrarse
primera entrevista en extranjeria, que me van a preguntar
en mi pais me amenazan por ser periodista, puedo quedarme como refugiado
soy venezolano acabo de llegar, como solicito refugio
opvangcentrum
la anexo 26 que es
estoy en un centro con mi familia y no sabemos que pasara con nuestro caso
no me dieron cama en fedasil, soy asilado
el comisariado me llamo a declarar

# negative-decision
me llego un negativo
respuesta negativa de asilo
orden de abandonar el territorio
apelar la decision
bgv
me dieron 30 dias para salir del pais
quiero recurrir contra la negativa
cuantos dias tengo para el recurso
extranjeria dijo que no a mi solicitud
annexe 13 que significa
el cgra no nos creyo, y ahora que
me llego una carta amarilla que debo irme de belgica
segunda negativa, ya no se que mas hacer
mi abogado no contesta y el plazo para reclamar se termina el viernes
le rechazaron la residencia a mi pareja, se puede pelear?
nos negaron y los niños estan a mitad de curso

# family-reunion
reagrupacion familiar
traer a mi esposa
quiero que mis hijos vengan a vivir conmigo
gezinshereniging
cuanto tengo que ganar para traer a mi marido
mi mama esta sola en ecuador, puedo traerla?
que papeles pide la embajada para la visa de familia
hace tres años que no abrazo a mis niños
mi mujer sigue en marruecos esperando el visado
regroupement familial condiciones
me reconocieron refugiado y mi familia se quedo alla
mi hijo cumple 18 en mayo, todavia puede venirse con nosotros?
soy español y mi novia es peruana, como la traigo legal
duermo con la foto de mis hijas, cuando podran venir
traer a mis papas viejitos a vivir aqui
reunificacion

# nationality
nacionalidad belga
quiero ser belga
pasaporte belga
cuantos años para pedir la nacionalidad
requisitos para hacerme ciudadano
llevo cinco años trabajando aqui, ya puedo nacionalizarme?
cuanto cuesta la nacionalidad
pierdo la española si me hago belga?
mi hija nacio en belgica, es belga?
nationaliteit aanvragen
despues de diez años todavia no puedo votar aqui
me siento de aqui pero mi documento dice otra cosa
el fiscal puso objecion a mi ciudadania
declaracion de nacionalidad donde la presento
naturalizacion
mi marido ya juro y tiene carnet de belga, yo tambien quiero

# marriage-papers
casarme en belgica
papeles de matrimonio
papeles de divorcio
pareja de hecho
cohabitacion legal
como me caso con mi novio que no tiene residencia
wettelijk samenwonen
reconocer a un hijo
el papa de mi bebe no esta casado conmigo, como le pone el apellido
que documentos piden en la comuna para la boda
nos casamos en colombia, vale aqui?
mi ex no quiere firmar el divorcio
quiero registrar mi matrimonio de marruecos
certificado de solteria
la comuna sospecha que mi boda es de mentira y nos quieren entrevistar
vivo con mi novia hace dos años y queremos ponerlo en papel
mi esposo esta en otro pais, como me divorcio desde aca

# lawyer
necesito un abogado
abogado gratis
pro deo
ayuda juridica
no conozco mis derechos
me llego una citacion del juzgado
tengo que ir al tribunal y no se que decir
quien me defiende si no tengo plata
asesoria legal gratuita
un abogado que hable español
me llaman ante el juez de paz la otra semana
tweedelijnsbijstand
el licenciado me cobra 1500 por adelantado, hay otra opcion?
quiero demandar pero no se como
mi hermano firmo algo en el juzgado sin entender y ahora tiene problemas
consulta con un jurista
es legal lo que me estan haciendo? quien sabe de leyes aqui

# letter-help
no entiendo una carta
ayuda con un formulario
quien me lee una carta
rellenar papeles
me llego un sobre oficial y no se que dice
pueden ver esta carta?
tengo una pila de correo sin abrir porque me da miedo
me ayudan a llenar un documento
llego algo del gobierno con letras rojas
el buzon esta lleno y yo no leo neerlandes
mi abuela tiro una carta importante pensando que era publicidad
papeleo
que quieren de mi en esta hoja? son cuatro paginas
brief begrijp ik niet, me explican
hay que marcar cruces en unas casillas y no se cuales
cada semana llega otro papel y ya no duermo de pensar que sera
contestar una carta de la administracion

# town-hall
empadronarme
registrarme en la comuna
gemeente
sacar el carnet de identidad
composicion familiar
certificado de nacimiento
necesito un papel de la municipalidad
acabo de llegar, donde me doy de alta
attest gezinssamenstelling
cita en el ayuntamiento para la cedula
mi bebe nacio ayer, donde lo inscribo
el cole pide un papel que diga quienes vivimos en casa
perdi mi id, adonde voy
certificat de résidence donde lo dan
horario de la maison communale
mi kids-id para viajar
padron municipal
en la comuna me mandan de una ventanilla a otra

# change-address
cambio de direccion
me mude de casa
nueva direccion
ya no vivo en la calle de antes, a quien aviso
adreswijziging
tengo piso nuevo desde el sabado, hay que decirlo?
cuantos dias tengo para avisar la mudanza a la comuna
mis cartas siguen llegando al piso viejo
el agente de barrio tiene que venir a ver si vivo aqui?
me pase a otra ciudad, que tramite hago
el casero no deja que ponga mi nombre en el buzon y asi no me domicilian
domicilio nuevo
cambiamos de apartamento con los niños, que papeles toca actualizar
mi hermano se fue de mi casa pero sigue inscrito aqui
changement d'adresse

# foreign-diploma
homologar titulo
reconocer mi diploma
convalidar estudios
naric
soy enfermera en mi pais y aqui no vale
equivalencia del bachillerato
soy ingeniero y aca lavo platos
cuanto cuesta homologar la carrera
tengo titulo universitario de venezuela, sirve en belgica?
diplomagelijkschakeling
mi mujer era profesora en peru, quiere volver a enseñar
cinco años de facultad y me dicen que solo tengo secundaria
gelijkwaardigheid papeles
estudie contabilidad alla, como hago para que lo acepten
que mi certificado de alla cuente aqui
el empleador pide el titulo reconocido

# driving-licence
carnet de conducir
sacar el permiso de conducir
canjear mi licencia
rijbewijs
examen teorico
quiero aprender a manejar
mi licencia ecuatoriana vale aqui?
autoescuela barata
puedo hacer el teorico en español?
el brevete peruano se puede cambiar
para el trabajo me exigen permiso b
manejo hace veinte años y aqui no puedo tocar un carro
clases de manejo
rijschool precio
mi hijo cumplio 18 y quiere el provisional
suspendi tres veces el practico
licencia de motorista

# digital-identity
itsme
no puedo entrar con itsme
ebox
eid
lector de carnet
que es my e-box
me piden codigo pin de la tarjeta y lo perdi
como entro a la pagina del gobierno
activar itsme
mi banco no me deja crear itsme
todo se hace con esa app naranja y yo no la tengo
codigo puk
me dicen que la carta esta en internet y no se abrirla
csam iniciar sesion
la tarjeta no la lee el aparatito
mi padre tiene 70 y le dicen que entre a mijn burgerprofiel, como?
firma digital
sin eso del celular no puedo pedir ningun papel por la web

# taxes
impuestos
declaracion de la renta
carta de hacienda
tengo que pagar impuestos?
me toca devolucion de impuestos?
belastingbrief
tax on web
me cobran 900 euros del fisco
como relleno la declaracion de impuestos
llego un sobre marron de finanzas
trabaje en dos paises el año pasado, donde declaro
spf finances
a mi compañero le devolvieron plata en noviembre y a mi no
ayuda para la renta en junio
nunca he declarado, me van a multar?
aanslagbiljet
el contable cobra caro, hay alguien que lo haga gratis?

# which-papers-bring
que papeles llevo
que tengo que traer
que documentos necesito para la cita
hace falta pasaporte?
basta con el carnet o algo mas?
llevo fotos?
mañana me toca la cita, que meto en la carpeta
fotocopia u original?
tengo solo la anexo, alcanza para presentarme?
tengo que llevar a los niños tambien o solo sus documentos
deje el pasaporte en el centro, puedo ir sin el?
que se presenta el dia de la inscripcion
me mandaron volver porque me faltaba una hoja, cuales son todas?
documentacion necesaria
necesito llevar nominas o extractos del banco?

# find-work
busco trabajo
no tengo empleo
donde hay vacantes
trabajo de limpieza hay?
necesito chamba urgente
curro de lo que sea
soy cocinero con diez años de oficio y nadie me llama
mi marido lleva seis meses en casa mirando el techo, quiere trabajar
vdab como me apunto para buscar empleo
oferta de empleo para señora de 50
mando solicitudes y nunca contestan
hay alguna fabrica que este contratando?
interim cerca de aqui
el ahorro se acaba y nadie me da una oportunidad
mi hijo termino el colegio, donde puede ganarse la vida
puedo cuidar abuelos, planchar, lo que salga
pega, laburo, trabajo, algo

# write-cv
hacer mi cv
curriculum
carta de motivacion
tengo entrevista de trabajo mañana
me ayudan con la hoja de vida
que digo si me preguntan por mi experiencia
mi cv esta en español y lo necesito en neerlandes
europass como se llena
sollicitatiebrief
nunca he tenido una entrevista, estoy temblando
donde puedo escribir mi curriculum, no tengo computadora
que me revisen la carta de presentacion
me piden un documento con foto y mis trabajos anteriores
trabajé 15 años en el campo, como lo pongo bonito en un papel
como me visto y que contesto cuando me reciba el de recursos humanos

# unemployment
paro
cobrar el desempleo
subsidio de paro
me quede sin trabajo, que cobro
cerro la fabrica y me echaron a la calle a todos
sindicato para el paro, cual elijo
c4
me dieron el papel c4 y no se donde llevarlo
onem rva
inscribirme como demandante de empleo
cuantos meses hay que trabajar para tener derecho al chomage
el fgtb no me ha pagado este mes
me quitaron el paro porque falte a una cita
dopwerk, stempelgeld, como se pide
mi esposo perdio su puesto despues de ocho años
se acabo mi contrato y hasta que encuentre otra cosa de que vivo
me van a cortar el desempleo despues de dos años?

# work-rights
mi jefe no me paga
trabajo sin contrato
me despidieron
derechos laborales
me deben dos meses de sueldo
hago doce horas y me pagan ocho
me enferme y el patron dice que si no voy me bota
finiquito, vacaciones, quien me lo calcula
despido embarazada
el restaurante me tiene en negro y no quiere declararme
no me dan mis fichas de pago
me cai del andamio y el encargado dice que diga que fue en casa
nunca me dan dia libre ni pausa para comer
la nomina viene con menos plata de lo que hablamos
mi hermana limpia casas y la señora le descuenta cada taza que rompe
preaviso cuantas semanas
baja por enfermedad, me pueden echar?
inspeccion de trabajo, como denunciar a la empresa

# own-business
abrir un negocio
ser autonomo
independiente
quiero montar una peluqueria
numero de empresa como se saca
zelfstandige
hago arepas muy ricas y me gustaria venderlas en el mercado
que permisos pide un food truck
facturar como freelance
mi esposo es electricista y quiere trabajar por su cuenta
prestamo pequeño para empezar una tienda
cansado de tener patron, quisiera algo propio
cuanto se paga de seguridad social de independiente
plan de negocio quien me orienta
coso cortinas para las vecinas, como lo hago legal
gestion de empresa certificado
statut indépendant à titre complémentaire

# training-job
formacion profesional
aprender un oficio
curso de soldador
quiero ser auxiliar de enfermeria
stage
cursos de vdab
practicas en una empresa
carnet de montacargas
me gustaria estudiar para electricista
mi hijo no quiere libros, quiere aprender mecanica con las manos
beroepsopleiding
curso de cuidado de ancianos pagado
donde enseñan panaderia o cocina como profesion
ibo que es
tengo 40 y quiero cambiar de oficio, me capacitan?
sin profesion solo me ofrecen limpiar, necesito un oficio
contrato de aprendizaje para jovenes

# volunteering
quiero ser voluntario
voluntariado
hacer algo util
me gustaria ayudar gratis
espero mis papeles y no aguanto sin hacer nada
tengo tiempo libre y ganas de colaborar
puedo hacer voluntariado sin permiso de trabajo?
vrijwilligerswerk
soy jubilada y quisiera echar una mano en algun lado
en mi pais era bombero voluntario, aqui donde sirvo?
se cocinar para muchos, alguien necesita manos?
prefiero servir sopa que estar mirando la pared
mi hija de 17 quiere colaborar en vacaciones
bénévolat para practicar y sentirme parte
el asilo de ancianos de mi calle necesita gente que haga compañia? yo voy

# benefits
ayuda social
ocmw
no tengo ingresos
leefloon
cpas dinero
rmi
ayuda del estado
salario social como se pide
no me queda ni un euro hasta fin de mes
me cortaron la ayuda del cpas
soy madre sola sin sueldo
revenu d'intégration
me dijeron que el ocmw da para vivir si uno no tiene nada
abri la cartera y solo habia tickets viejos
cuanto da el gobierno a una familia sin trabajo
la asistente social me pide extractos del banco, para que
con que compro la comida si nadie en casa gana nada
ayuda economica urgente
puedo pedir la prestacion de subsistencia si acabo de llegar de españa?

# debts
tengo deudas
no puedo pagar las facturas
huissier
alguacil
me llego una carta del deurwaarder
aviso de embargo
mediacion de deudas
debo 3000 euros y no se por donde empezar
pagar a plazos
cada semana llaman cobrando
me embargaron el sueldo
escondo los sobres en el cajon para no verlos
segundo recordatorio de pago con recargo
pedi un prestamo para pagar otro prestamo
el cobrador dice que se lleva la tele y el sofa
schuldbemiddeling
mi ex compro todo a credito a mi nombre y ahora me toca a mi
estoy hasta el cuello y cada vez suman mas intereses

# energy-bill
factura de luz
gas muy caro
me cortaron la luz
tarifa social
no puedo pagar la calefaccion
cuenta del agua
engie me cobra una barbaridad
fluvius contador de presupuesto
el radiador se come mi sueldo
nos duchamos con agua fria para ahorrar gas
recibo de electricidad de 480 euros
tengo que recargar el contador con tarjeta y ya no me alcanza
apagamos todo y andamos en casa con abrigo
sociaal tarief quien lo tiene
como cambio de proveedor de energia
regularizacion anual de energia
mi mama cocina con velas porque le da panico el contador
el mazout esta por las nubes, hay alguna ayuda?
me van a cerrar el agua si no pago

# child-benefit
asignacion familiar
groeipakket
ayuda por hijos
allocations familiales
prima de nacimiento
no me llega el dinero de los niños
cuanto se cobra por dos hijos
famiris
startbedrag
tengo cuatro crios y aun no recibo nada por ellos
kindergeld
mi beba nacio en abril, donde pido el bono de nacimiento
cambiamos de pais y pararon los pagos de mis hijos
fons que es
me dejaron de ingresar lo de mi hijo cuando cumplio 18
el papa de los niños cobra la asignacion y no me pasa nada
subsidio familiar

# bank-account
abrir cuenta bancaria
cuenta de banco
tarjeta de banco
mandar dinero a mi pais
el banco no me quiere abrir cuenta
basic bank service
me pagan en efectivo porque no tengo cuenta
western union o que es mas barato
se trago mi tarjeta el cajero
necesito un iban belga para que me paguen
remesas
con pasaporte nomas puedo tener cuenta?
me bloquearon la cuenta y no se por que
transferencia como se hace
kbc bnp belfius, cual acepta refugiados
guardo los billetes en un calcetin, quisiera algo mas seguro
codigo secreto de la tarjeta olvidado

# phone-internet
tarjeta sim
internet en casa
abono de telefono
plan de celular barato
proximus me cobra demasiado
quiero cancelar el contrato de telenet
recarga para el movil
no tengo datos
wifi para mi casa cuanto vale
firme algo en la tienda y ahora pago 90 al mes por el telefono
tarifa social para internet
orange o mobile vikings, que conviene
mi hijo necesita internet para las tareas y no podemos pagarlo
se me acaban los gigas a mitad de mes
cambiar de operador sin perder mi numero
llamadas al extranjero economicas

# pension
pension
jubilacion
cuando puedo jubilarme
pension de vejez
trabaje en españa y aqui, quien me paga la pension
mypension
mi papa tiene 67 años, que le toca?
años cotizados
igo garantia de ingresos para ancianos
pension de viudedad
ya me duelen los huesos, cuantos años mas me faltan de trabajo
retiro
cotice doce años de albañil en belgica
mi suegra nunca trabajo, cobra algo de mayor?
grapa
la caja de pensiones no me contesta
me jubilo en marzo y no se que papeles

# disability-benefit
ayuda por discapacidad
invalidez
tengo una discapacidad
reconocimiento de minusvalia
incapacidad laboral
dg han
european disability card
llevo un año de baja y no podre volver a trabajar
la espalda no me da mas, soy invalido para el curro
mi hijo tiene autismo, hay alguna prestacion?
handiweb
tegemoetkoming
allocation handicapé cuanto pagan
me dieron 66 por ciento y no se para que me sirve
perdi la mano en una maquina, de que voy a vivir
el medico asesor dice que estoy apto y no puedo ni agacharme
pension de invalidez
ciega de un ojo, tengo derecho a algo

# school-costs
gastos escolares
factura del colegio
excursion del cole cara
beca escolar
schooltoelage
no puedo pagar el comedor de los niños
el cole pide 180 euros para las clases de nieve
libros y material, quien ayuda
maximumfactuur
mi hijo se quedo sin ir a la granja con su curso por no pagar
se juntan las cuentas de tres escuelas
bolsa de estudios secundaria
la directora me llamo por lo que debo de las fotos y la piscina
utiles escolares
calculadora de cien euros piden, de donde la saco
selectieve participatietoeslag

# scam
me estafaron
estafa
mensaje falso
phishing
me robaron dinero por internet
di mi codigo del banco por telefono
pague un apartamento por whatsapp y no existia
un sms de bpost con un enlace, es verdad?
me vaciaron la cuenta
me prometieron papeles por 2000 euros y desaparecieron
fraude
me llamo uno que decia ser de microsoft
compre en marketplace y nunca llego el paquete
mi abuela le dio su tarjeta a un supuesto empleado
card stop
una mujer en facebook me saco la plata
usaron mi identidad para pedir un credito
es un timo esto que me escribieron?

# find-housing
busco piso
busco casa para alquilar
alquiler
apartamento de dos habitaciones
cuarto para mi solo
no encuentro nada, todo caro
necesitamos vivienda
studio barato
vivo en casa de mi prima, somos ocho en dos cuartos
mando cien mensajes por immoweb y nadie me da visita
que zona es mas economica para rentar
los propietarios cuelgan cuando oyen mi acento
depto para pareja con bebe
salgo del centro de acogida y tengo dos meses para hallar techo
me piden tres nominas y yo cobro del cpas
quien me ayuda a buscar donde vivir
busco una pieza amueblada
appartement te huur algo por 700?

# social-housing
vivienda social
lista de espera vivienda social
casa del estado
sociale woning
como me inscribo para una casa social
woonmaatschappij
logement social
cuantos años hay que esperar por una vivienda publica
casas de proteccion oficial hay aqui?
llevo seis años en la lista y nada
que numero tengo en la fila de las casas baratas
agencia inmobiliaria social
sociaal verhuurkantoor
mi vecina paga 350 en su casa del gobierno y yo 950
me borraron de la lista por no devolver la carta de actualizacion
huurpremie, huursubsidie
somos seis y ganamos poco, nos toca un piso protegido?

# landlord-problem
problema con el casero
mi casero no repara nada
contrato de alquiler
garantia de alquiler
no me devuelven la fianza
el dueño me sube la renta
huurwaarborg
quiero dejar el piso, cuanto aviso tengo que dar
el propietario entra sin avisar
le escribo por la ducha rota y no contesta
nos pide 200 mas desde enero, puede hacer eso?
estado de lugares, plaatsbeschrijving
me cobra cargas sin enseñar facturas
la dueña se quedo los dos meses de deposito por un rasguño
caution locative el ocmw la presta?
el arrendador no quiere registrar el contrato
pagamos en mano y nunca nos da recibo
se rompio la caldera en noviembre y el señor dice que la arregle yo

# bad-housing
humedad en las paredes
moho
mi casa es muy fria
la calefaccion no funciona
hay ratas
cucarachas
piso demasiado pequeño
los niños tosen por el hongo negro del cuarto
llueve adentro por el techo
dormimos cinco en una habitacion
ventana rota y entra viento helado
insalubre
ongeschikt verklaren, inspeccion de la vivienda
el armario huele a podrido y la ropa se llena de manchas verdes
los cables salen de la pared, me da miedo que alguien se electrocute
mi bebe tiene asma y la pared chorrea
chinches en el colchon
el baño no tiene ventilacion y se cae el yeso

# eviction
desahucio
me quieren echar de la casa
tengo que irme del piso
aviso de desalojo
uithuiszetting
el juez dio orden de salir en un mes
debo tres rentas y me van a sacar
el dueño vende la casa y tenemos hasta junio
opzeg recibi, tengo tres meses
mi contrato termina y no lo renuevan
expulsion del apartamento
a fin de mes entrego las llaves y no tengo adonde mudarme
el huissier vendra el 15 a desalojarnos
se quemo mi edificio la semana pasada y vivimos donde un amigo
me separé y tengo que dejar la casa antes del domingo
nos declararon el piso inhabitable
mis hijos preguntan donde viviremos en verano cuando nos saquen
el preaviso de mi arrendador ya corre

# furniture
muebles
necesito una cama
nevera barata
muebles gratis
colchon
lavadora de segunda mano
mesa y sillas
tenemos piso vacio, dormimos en el suelo
kringloopwinkel
cuna para bebe y armario
ollas, platos, sabanas, algo para empezar la casa
refrigerador se daño y la leche la dejo en la ventana
mi hijo hace los deberes en el piso porque no hay escritorio
regalan sofa en algun lado?
recien nos dieron casa y solo hay paredes
cocina de gas usada
petits riens tienda
aspiradora, plancha, microondas economico

# waste
basura
que bolsa para que dia
cuando pasa el camion de la basura
parque de contenedores
bolsa azul pmd
reciclaje
recyclagepark
donde tiro un colchon viejo
me multaron por la bolsa equivocada
donde compro las bolsas blancas
el vidrio donde va
papel y carton que dia
el calendario de recogida no lo entiendo
deje mis bolsas fuera y nadie se las llevo
pilas y bombillas usadas donde las boto
los restos de comida van aparte?
tengo una tele rota y no cabe en la bolsa
containerpark precio

# neighbours-trouble
problema con los vecinos
ruido de los vecinos
mi vecino se queja siempre
musica hasta las tres de la madrugada arriba
la de abajo golpea el techo con la escoba
pelea con la vecina por el aparcamiento
burenruzie
mediacion vecinal
tiran basura a mi jardin
el perro de al lado ladra toda la noche
dicen que mis hijos corren mucho
me dejan notas feas en la puerta
el del tercero fuma y todo el humo viene aca
nos miran mal en la escalera y ya no saludan
fiestas cada finde y yo madrugo
mi mama discute con la señora del lado por el lavadero
bemiddeling entre vecinos gratis

# moving-help
ayuda para la mudanza
mudanza
furgoneta
alguien con camioneta
me mudo el sabado y no tengo quien cargue
transportar una lavadora
cuarto piso sin ascensor y un armario enorme
alquilar una van barata
verhuisdienst
trasteo
tengo que llevar las cajas y la cama a la casa nueva
dos hombres fuertes para subir el sofa
estoy embarazada y no puedo cargar los muebles
lift de mudanza cuanto cuesta
mi coche es chico y las cosas no entran
compre una nevera usada, quien me la trae
déménagement social

# food-aid
no tengo comida
paquete de comida
banco de alimentos
voedselbank
tengo hambre
ayuda de alimentos
colis alimentaire
mis hijos se acostaron sin cenar
la nevera esta vacia
hace dos dias que comemos solo arroz
donde reparten despensa
mercaderia gratis
restos du coeur
me salto el almuerzo para que coman los chicos
leche y pañales no me alcanza
viveres para familia
a fin de mes siempre falta el pan
reparten comida hoy?
nos quedamos sin nada que echar a la olla

# cheap-meal
comida barata
restaurante social
comer caliente
almuerzo economico
menu del dia
comer juntos
sociaal restaurant
donde se come por poco dinero
cuanto sale el plato hoy
que hay de comer el jueves
soy viudo y no cocino, donde almuerzo acompañado
una sopa calentita cerca
hay que reservar mesa para comer?
en casa no tengo cocina, vivo de bocadillos frios
mi abuelo come solo todos los dias, hay comedor con gente?
plato popular
puedo llevar la comida en un tupper
dagschotel precio

# food-rules
halal
es halal la carne?
vegetariano
sin cerdo
alergia al gluten
soy alergica al cacahuete
hay opcion sin carne
no como puerco por mi religion
mi hijo es celiaco
intolerante a la lactosa
que lleva la sopa?
vegano se puede?
la comida tiene alcohol o gelatina?
mi niña se hincha si come huevo, lo avisan?
kosher
ayuno los viernes, hay pescado?
no tocamos el jamon en casa, que me sirven entonces

# clothes
ropa
ropa de segunda mano
abrigo de invierno
zapatos para mi hijo
ropa de bebe
ropa gratis
chaqueta
llegamos con chanclas y esta nevando
botas numero 38
tweedehands
mi niño crecio y los pantalones le quedan por la rodilla
ropero
cosas para recien nacido: bodys, mantas
vinimos con una maleta y aqui hace un frio que pela
donde venden prendas baratas
me dieron trabajo y no tengo camisa decente
guantes, bufandas, gorros pa los chiquitos
vestiboutique
calcetines y ropa interior

# toys
juguetes
regalos para los niños
intercambio de juguetes
prestamo de juguetes
ludoteca
spelotheek
rompecabezas y munecas baratas
no puedo comprarle nada por navidad a mis hijas
mi nene cumple tres y quiere un camioncito
juegos de mesa usados
speelgoed
bicicleta chiquita, patin, lego de segunda
en casa los nenes juegan con cajas de carton
se cansan de lo mismo, donde cambiamos los juguetes
san nicolas no va a pasar por mi casa este año
jouets
pelota y peluches donde consigo

# donate
quiero donar ropa
donar
regalar muebles
tengo cosas que ya no uso
traer alimentos para otros
puedo llevar juguetes?
quiero dar dinero
donde dejo la cuna de mi bebe que ya crecio
mi empresa quiere apoyar con una donacion
schenken
limpie el armario y son cuatro bolsas, las quieren?
sillas en buen estado, pasan a recogerlas?
numero de cuenta para aportar
murio mi suegro y su piso esta lleno de cosas buenas
aceptan libros y vajilla?
me ayudaron cuando llegue y ahora quiero devolver algo
sobro mucha comida de mi boda, a quien se la llevo

# wash
ducharme
lavar la ropa
ducha
lavanderia
no tengo baño en mi cuarto
donde me puedo bañar
wassalon
se daño mi lavadora y somos seis
duermo en el coche, necesito asearme
duchas publicas
tengo ropa sucia de dos semanas
se puede usar la lavadora ahi?
secadora
douche gratuit
jabon, toalla y agua caliente es todo lo que pido
mañana tengo cita y no quiero ir oliendo mal
bains publics

# toilet-prayer
baño
hay servicio?
donde puedo rezar
cambiador de bebe
cuarto tranquilo
sala de oracion
toilettes
aseo
tengo que cambiar el pañal
hay un rincon para el salat?
es mi hora de orar y estoy ahi en clase
lugar silencioso, me aturde la gente
necesito dar el pecho en un sitio discreto
donde hago pis
wc
mi hijo se hace pipi cuando salimos, tienen lavabo?
un sitio pa hacer la ablucion

# computer-use
imprimir
usar computadora
fotocopias
escanear
wifi
ordenador
tienen impresora?
necesito sacar copia de mi pasaporte
puedo sentarme a usar internet
contraseña del wifi
quiero mandar un pdf y solo tengo celular
scan de mis papeles para el abogado
cuanto cuesta la hoja impresa
el formulario solo se llena en pantalla grande
mi hijo debe entregar un trabajo impreso mañana
printer
cibercafe por aqui
hay pc libres?

# digital-skills
aprender computacion
curso de informatica
no se usar el smartphone
usar el correo electronico
ayuda con mi telefono
crear un email
como se manda un archivo
digibanken
me da miedo apretar un boton y borrar todo
mi nieto me instala las cosas pero se va y no se nada
clases de ordenador para mayores
aprender word y excel
smartschool no se como entrar a ver
como se pide cita en una pagina web, yo solo se llamar
me cambiaron el celular y ya no encuentro nada
a los 60 me toca aprender las apps
el raton lo muevo al reves, nunca tuve pc
videollamada

# public-transport
transporte publico
bus
tren
abono de lijn
como compro un billete
tarjeta mobib
descuento en el tren
stib
cuanto vale el abono para los niños
me multaron en el autobus
omnio, intervención aumentada para viajar
tengo que hacer transbordo y me pierdo
buzzy pazz
de lijn app no entiendo
el ultimo metro a que hora es
gasto 90 al mes solo en llegar al curro
no se como leer los horarios de la parada
mi hija va sola al instituto, que pase le saco
railpass

# parking
aparcar
parking
donde dejo el coche
estacionamiento
hay donde aparcar gratis?
parqueo
se puede dejar la bici?
disco azul, cuanto tiempo
parkeren
voy en carro, hay espacio cerca de ustedes?
tarjeta de minusvalido para estacionar
candado para mi bicicleta, hay barra?
la calle es de pago frente a su puerta?
siempre doy vueltas y no encuentro sitio al llegar
carte riverain
llevo furgoneta grande, entra en el patio?
donde estaciono sin que me multen

# bike
bicicleta
aprender a montar en bici
arreglar mi bici
bici barata
se me pincho la rueda
fietsles
nunca aprendi a pedalear, en mi pais las mujeres no
fietsbieb
casco y luces, es obligatorio?
me robaron la mia y necesito otra para ir a trabajar
frenos rotos
bici para niño de seis años
a los 45 me caigo como una niña pero quiero aprender a andar en dos ruedas
cadena salida, quien la repara
aqui hasta las abuelas van pedaleando y yo a pie
velo de ocasion
alquilar bici
bicicleta electrica subsidio

# shopping-repair
repair cafe
reparar una lampara
arreglar la tostadora
tienda de regalo
trueque
mi maquina de coser no anda
se daño la licuadora y comprar otra no puedo
weggeefwinkel
cierre roto de una chaqueta, quien lo cambia
el secador echa chispas, tiene arreglo?
componer cosas
give box
reparan aparatos?
me da pena botar la radio de mi padre, solo no suena
tienda donde todo es gratis
cambio un cochecito por otra cosa
la pata de la silla se solto
costurera para dobladillos

# garden
huerto
jardin comunitario
plantar verduras
volkstuin
quiero sembrar tomates
parcela
vivo en un piso sin balcon y extraño la tierra
mi papa era campesino y aqui no tiene donde escarbar
cultivar juntos
semillas y herramientas
cilantro no encuentro, lo quiero plantar yo
samentuin
potager
cuanto cuesta un pedazo de huerta
flores y plantas aficionados
tenia gallinas y maiz, ahora solo una maceta
compost

# doctor
medico
necesito un doctor
medico de cabecera
estoy enferma
huisarts
mi hija tiene fiebre
dolor de garganta y tos
cita con el doctor
no tengo medico fijo y todos dicen que no aceptan pacientes nuevos
consultorio cerca
hace una semana que me duele la barriga
donde hay una doctora que hable español
me salieron ronchas por todo el cuerpo, quien me mira
mi papa esta amarillo y no quiere comer
medecin généraliste
centro de salud
me mareo cada mañana al levantarme, quien me revisa
wijkgezondheidscentrum
ando con gripe y kiero que me vean

# doctor-night
medico de guardia
doctor en fin de semana
wachtpost
es domingo y estoy malo
medico de noche
1733
garde médicale
son las once y el nene vomita, no es para ambulancia pero me preocupo
a quien llamo si me enfermo en la madrugada
hoy es feriado y mi doctora no esta
otitis a medianoche, quien atiende
mi marido con 39 de fiebre un sabado por la tarde
consultorio abierto de noche
el dolor empezo justo cuando cerraron todos los consultorios
urgente no es, pero no llego hasta el lunes con este oido
huisartsenwachtpost donde queda
medico 24 horas

# doctor-uninsured
estoy enfermo y no tengo seguro
medico sin papeles
dringende medische hulp
sin mutualidad donde me atienden
quien paga el medico si no tengo nada
ayuda medica urgente
aide médicale urgente
no estoy registrada y necesito que me vea un medico
médicos del mundo
me da miedo ir al hospital porque estoy ilegal
mi primo esta de visita, se enfermo y no tiene cobertura
consulta gratis para gente sin residencia
la tarjeta medica del cpas
me aguanto el dolor porque la consulta cuesta 60 y no tengo mutua
vine hace un mes y todavia no me aseguran, estoy malita
mi esposa esta embarazada y sin seguro, puede hacerse los controles?
me van a denunciar si voy a urgencias sin documentos?

# health-insurance
mutualidad
mutualiteit
seguro medico
mutuelle
como me afilio a la mutua
reembolso del medico
me devuelven el dinero de la consulta?
seguro de salud
tarifa preferencial medico
verhoogde tegemoetkoming
las pegatinas amarillas con mi nombre, donde las pido
pague 30 euros al doctor, cuanto me regresan
tengo la tarjeta sanitaria europea, vale?
attest de soins a donde lo mando
cm, solidaris, helan, cual es mejor
estoy de baja y quien me paga
cambie de trabajo y se me corto la cobertura
hospitalisatieverzekering
para que pago cada tres meses si igual me cobran en el consultorio

# dentist
dentista
me duele una muela
dolor de dientes
tandarts
necesito sacarme una muela
caries
se me partio un diente
dentista barato
aparato para los dientes de mi hija
encias que sangran
odontologo
no puedo masticar del lado izquierdo desde hace dias
tengo la cara hinchada como una pelota y no pego ojo
protesis dental cuanto cuesta
todos los dentistas dicen que no cogen gente nueva
se me cayo un empaste comiendo pan
mi viejo no tiene dientes y solo come pure
brackets

# pharmacy
farmacia
medicina
farmacia de guardia
receta medica
apotheek
se me acabaron las pastillas de la tension
necesito insulina
medicamento muy caro
que farmacia esta abierta hoy
antibiotico sin receta?
tomo esta medicina en mi pais, como se llama aqui
perdi la receta que me dio la doctora
paracetamol para bebes donde compro
apotheek van wacht
el boticario dice que necesito una prescripcion nueva
remedios
donde dejo las medicinas vencidas
jarabe para la tos del niño

# pregnancy
estoy embarazada
embarazo
matrona
test de embarazo
anticonceptivos
vroedvrouw
pastilla del dia despues
donde voy a dar a luz
no me baja la regla hace dos meses
quiero abortar
control prenatal
mi mujer espera un bebe para agosto
ecografia
me siento mareada y se me nota la pancita
partera
contracepcion, diu, implante
salgo de cuentas en tres semanas y no tengo a nadie que me acompañe
mi hija de 17 esta encinta
donde me explican del parto y la lactancia

# baby
bebe recien nacido
kind en gezin
pañales
pesar al bebe
vacunas del bebe
one consultation
leche en polvo
mi bebe no duerme
lactancia
cada cuanto come un recien nacido
mi beba tiene colicos
bañar al bebe
quien me enseña, soy mama primeriza
no gana peso mi niña de dos meses
consultatiebureau cuando puedo ir
llora toda la noche y ya no se que hacer con mi chiquito
necesito ropita y biberones, nacio antes de tiempo
papilla a que edad
se me agrieto el pezon y duele dar pecho

# vaccination
vacuna
vacunarme
vacuna de la gripe
vacunas para los niños
inenting
covid vacuna
que vacunas son obligatorias
tetano
cartilla de vacunacion
mi hijo no tiene todas las dosis
polio certificado
voy a mi pais y necesito fiebre amarilla
el cole pregunta si esta vacunado
me toca el refuerzo?
pinchazo contra el papiloma para mi hija
sarampion anda en la escuela, como lo protejo
tengo la libreta de vacunas de honduras, la aceptan?
inyeccion anual para mayores

# stress-sleep
no duermo
insomnio
estres
tengo pesadillas
me despierto a las cuatro y ya no vuelvo a dormir
la cabeza no para
cansada todo el tiempo
nervios
doy vueltas en la cama
las preocupaciones me comen
sueño con lo que paso en el camino y salto de la cama
ando con el corazon acelerado por tantas cosas
no puedo mas con tanto lio
mi marido grita dormido
estoy quemado del trabajo
slapen lukt niet
tengo un nudo en el estomago desde que me levanto
tecnicas para relajarse
se me olvida todo, tengo la mente llena

# psychologist
psicologo
estoy triste
depresion
necesito hablar con alguien
ansiedad
trauma
psicologa que hable español
ataques de panico
terapia
lloro sin motivo
no tengo ganas de nada
desde que murio mi mama no levanto cabeza
mi hijo vio cosas horribles en la guerra y no habla
me encierro en el cuarto y no quiero ver a nadie
psicoloog gratis
siento un vacio aqui en el pecho
salud mental
vivi cosas feas en el camino por el darien y no se las he contado a nadie
mi hermana ya no se rie ni se peina, esta apagada

# addiction
alcohol
drogas
dejar de fumar
soy alcoholico
mi marido bebe mucho
adiccion al juego
mi hijo fuma marihuana
desintoxicacion
cocaina
ludopatia
tabaco, cuanto ayuda hay para dejarlo
cada noche vacio una botella
se gasta el sueldo en las tragaperras
quiero parar de consumir y solo no puedo
mi hermano se pincha
alcoholicos anonimos en español
verslaving
me escondo para tomar y mis hijos ya lo notan
apuestas deportivas me arruinaron

# disability-care
mi hijo es discapacitado
silla de ruedas
cuidado en casa
ayuda para mi madre enferma
thuiszorg
mi abuela no puede caminar
autismo
vaph
cama ortopedica
enfermera a domicilio
cuido a mi marido dia y noche y estoy agotada
mi hermana es sorda
andador, muletas, donde las prestan
papa tuvo una embolia y hay que bañarlo y vestirlo
thuisverpleging
centro de dia para persona con paralisis
mi niño no ve, que apoyo hay
necesito alguien que se quede con mama mientras trabajo, tiene alzheimer
familiehulp
respiro para cuidadores

# hospital
hospital
operacion
factura del hospital
me tienen que operar
ziekenhuis
cita con especialista
resonancia cuando
no puedo pagar la cuenta del hospital
cirugia de rodilla
horario de visitas en la clinica
cuantos dias me quedo ingresado
que llevo al hospital para el parto o la operacion
mi suegro esta hospitalizado y no nos explican
me llego un cobro de 1200 por dos noches de cama
cardiologo
opname
radiografia
me dan el alta el viernes y vivo sola
quirofano, anestesia, me da pavor

# healthy-living
comer sano
bajar de peso
diabetes
dieta
azucar en la sangre
colesterol
hacer ejercicio
gezond eten
la presion alta
nutricionista
mi hijo esta gordito, que le doy de comer
desde que llegue engorde quince kilos de tanto pan y papas fritas
prediabetico dice el medico, que cambio
caminar en grupo para la salud
me quedo sin aire al subir dos pisos
dietista
como menos y no bajo
refrescos y chuches, como se los quito a mis niños
alimentacion equilibrada

# school-enrol
inscribir a mi hijo en la escuela
colegio para mi hija
cambiar de escuela
que escuela me toca
cuando son las inscripciones del cole
kleuterschool plaza
mi niño tiene 3 años, ya puede ir al jardin?
llegamos hace una semana y los chicos no van a clase
okan
escuela secundaria cerca
matricular a los niños
aanmelden school
no hay cupo en ninguna escuela del barrio
tengo gemelos de cinco, donde los meto a estudiar
el instituto lo rechazo por no hablar el idioma
mis hijos estan en casa viendo tele porque no tienen escuela
que documentos pide el colegio para recibirlo
lista de colegios
de sexto pasa a secundaria, como se elige

# school-talk
hablar con la maestra
reunion de padres
oudercontact
carta del colegio
mi hijo falto al cole, como aviso
nota de la escuela no entiendo
smartschool mensajes
como funciona la escuela aqui
justificar ausencia
boletin de notas
que es b attest
la profe me escribio en el cuaderno
me dieron un papel azul con fechas, sera una salida?
mi hija esta con gripe y hoy no va al instituto
a que hora puedo ver al director
no se si tengo que firmar la agenda cada dia
rapport, puntos, que significan
aso tso bso explicacion
la directora me citó y no se por que

# homework-help
ayuda con los deberes
tareas
apoyo escolar
clases particulares para mi hijo
huiswerkbegeleiding
mi hijo no entiende matematicas
refuerzo de lectura
quien le ayuda a estudiar despues de la escuela
va mal en frances
yo no puedo ayudarle porque no se el idioma
profesor particular barato
le quedaron cuatro materias
llora cada tarde con el cuaderno delante
no tengo mesa tranquila para que estudie, son tres en el cuarto
tutoria
école de devoirs
mi niña lee muy despacio y tiene segundo de primaria
su padre y yo no fuimos al colegio, como la apoyamos
examenes en junio y esta perdido

# child-problem-school
acoso escolar
le hacen bullying a mi hijo
clb
mi niña no quiere ir a la escuela
pegan a mi hijo en el recreo
tiene dislexia
mi hijo aprende lento
pesten
la maestra dice que no se concentra
se burlan de su acento
repetir año
mi hijo esta triste en el cole
le dicen negro en el patio y vuelve callado
tdah
centro psicopedagogico
escuela especial nos recomiendan y no queremos
le quitaron los amigos y come sola
le duele la barriga cada lunes antes de entrar al aula
lo expulsaron tres dias por pelear

# childcare-everyday
guarderia
kinderopvang
crèche
niñera
cuidadora de niños
busco quien cuide a mi bebe mientras trabajo
plaza en la guarderia
cuanto cuesta la guarderia por dia
onthaalouder
empiezo a trabajar en mayo y no tengo con quien dejar a la nena
guarderia por ingresos
inkomenstarief
opvang despues del cole
mi turno empieza a las seis y la escuela a las ocho y media
mi bebe tiene cuatro meses y vuelvo al curro
jardin infantil para menores de dos años
perdi un trabajo porque no habia quien me viera al niño
la abuela los cuidaba pero se fue a su pais
gardienne

# childcare-during
puedo llevar a mi bebe a clase?
hay guarderia durante el curso
quien cuida a mi hijo mientras estudio
puedo ir con mis niños?
voy con el bebe?
cuidado de niños en la actividad
tienen sala para los pequeños
no tengo con quien dejarla durante la leccion
kinderopvang tijdens de les
mi niño de dos años se queda quieto con su carrito, lo admiten?
doy pecho, puedo entrar al taller con ella
solo puedo asistir si alguien mira a los mellizos
deje el curso porque mi chiquita no tenia donde quedarse
vendria a la reunion pero tengo al niño encima
bebes permitidos?
mi esposo trabaja a esa hora, llevo a los tres conmigo?
mientras las mamas aprenden que hacen los crios

# children-activities
actividades para niños
miercoles por la tarde
taller de manualidades para niños
que hay para chicos de 7 años
knutselen
juegos para niños
mi hija quiere pintar y hacer cosas
los miercoles salen al mediodia y no se que hacer con ellos
grote speelplein
cuentacuentos
mis hijos estan todo el dia pegados a la tablet
scouts, chiro, como entran
algo divertido para mi sobrina
teatro infantil
viven encerrados en el piso, necesitan correr y jugar
a que edad pueden participar los chicos en el taller
kids club
brincolin, payasos, cositas asi
mi niño no tiene amiguitos fuera de la escuela

# holiday-children
vacaciones niños
campamento
speelplein
que hacen los niños en verano
kamp
semana de carnaval actividades
colonias
julio y agosto los dejo solos porque trabajo
stage pour enfants vacances
vacaciones de pascua para los chicos
plaza en el campamento
dos meses sin cole, no se donde meterlos
campamento barato con descuento
vakantieopvang
mi hijo dice que todos se van de viaje menos el
otoño, una semana sin clase, hay talleres?
cuanto cuesta el campamento de verano
grabbelpas

# teenagers
adolescentes
jovenes
actividades para mi hijo de 15
jeugdhuis
centro juvenil
futbol con otros chicos
donde se juntan los jovenes
tengo 16 y me aburro
maison de jeunes
mi hijo pasa la tarde en la estacion sin hacer nada
un lugar para parchar con panas
chicas adolescentes
skate, hip hop, rap hay?
mi chavo anda en la calle con malas juntas
soy nuevo, tengo 14, no conosco a nadie de mi edad
juegos, ping pong, play con otros pibes
se encierra con el movil, le vendria bien salir con muchachos
liga de futsal sub 17

# parenting
educar a los hijos
mi hijo no obedece
rabietas
adolescente rebelde
grupo de padres
opvoeding
mi hija me contesta mal
como pongo limites
escuela de padres
huis van het kind
grito mucho a mis hijos y no quiero
pubertad
le quito el telefono y tira la puerta
aqui los niños mandan, en mi tierra no era asi
soy papa solo con dos varones y me superan
no quiere dormir en su cama
celos entre hermanos
miente, llega tarde, ya no me cuenta nada
crianza
mi chico de cinco muerde a los otros

# playgroup
jugar con mi bebe y otras mamas
grupo de juego
bebes y mamas
speelgroep
encuentro de padres con niños pequeños
ontmoetingsplaats bebe
mi hija de año y medio no ve a otros niños
papas con bebes
masaje para bebes
cantar con los chiquitos
estoy todo el dia sola con mi bebe entre cuatro paredes
lieu de rencontre enfants parents
mi pequeñin se asusta con otros nenes, me gustaria que socialice conmigo al lado
lugar calentito para gatear
peuter, hay algo para ir juntos?
madres con carritos se reunen?
tarde de juegos con mi nene de dos años, yo me quedo

# young-adult-study
estudiar en la universidad
beca
quiero ir a la universidad
hogeschool
educacion de adultos
terminar el bachillerato
volwassenenonderwijs
kuleuven inscripcion
formacion superior
tengo 19 y quiero seguir una carrera
studietoelage
matricula de la facultad cuanto es
no acabe la secundaria por la guerra, puedo sacarla ahora?
examencommissie
soy refugiado y estudiaba medicina alla
mi hermana quiere ser maestra, donde se estudia eso
graduado, bachelor, master diferencia
tweedekansonderwijs
prueba de ingreso a medicina

# child-alone
menor sin padres
soy menor y estoy solo
tutor
voogd
tengo 16 años y vine solo
mena
mi sobrino de 14 llego sin su mama
menor no acompañado
test de huesos para la edad
conozco un chico que cruzo solo y no tiene familia aqui
tutelle
mi tutora no me contesta
cumplo 18 el mes proximo y salgo del centro de menores
mis padres se quedaron atras y yo segui el viaje
tengo a mi cargo a mi hermanito, quien es su responsable legal?
niña de 12 con su hermano mayor, sin papas
familia de acogida
sin mama ni papa en belgica, tengo 15

# lonely
me siento sola
soledad
no conozco a nadie
estoy aburrido
no tengo amigos
todo el dia en casa
echo de menos a mi familia
paso el dia mirando por la ventana
las unicas voces que oigo son las de la tele
mi marido trabaja y yo hablo con las plantas
los domingos son eternos
nadie toca mi timbre
mi mama no sale del cuarto, aqui no tiene con quien platicar
ceno con el telefono enfrente para ver caras
eenzaam
como hago para no estar tan solito
llevo semanas sin decir una palabra en voz alta
mi cumple lo pase comiendo un pastel yo misma

# meet-people
conocer gente
hacer amigos
tomar un cafe
encontrar gente belga
punto de encuentro
quiero socializar
acabo de mudarme y me gustaria tener amistades
donde se reune la gente
ontmoeten
cafecito y charla
lugar para pasar el rato con otros
me gustaria invitar a alguien pero no se a quien
como se hace uno amigo de los flamencos, son cerrados
grupo de amigas
buddy
salir con parejas como nosotros
mi papa jugaba domino con medio barrio, quisiera compañeros de juego
integrarme y reirme un rato con otros
maatje

# women-only
solo para mujeres
grupo de mujeres
actividades para señoras
hay hombres?
puede venir mi marido?
vrouwengroep
un espacio sin varones
soy musulmana y prefiero estar con mujeres
mi esposo no me deja si hay chicos
natacion solo mujeres
tejer y conversar entre mujeres
groupe de femmes
mi suegra busca un lugar donde solo haya damas
me quito el velo si no hay hombres
madres reunidas sin maridos
tambien pueden ir chicas jovenes al grupo femenino
femenino
nos juntamos entre nosotras?

# men-only
solo hombres
grupo de hombres
pueden ir hombres?
algo para caballeros
mannengroep
soy varon, me aceptan en el grupo?
es nada mas para señoras o tambien nosotros
padres varones reunion
mi marido quiere ir, es mixto?
todo es para mujeres, y para nosotros que hay
mi cuñado busca con que hombres hablar
taller de hombres
los señores se juntan a jugar cartas?
soy viudo de 55 y no quiero estar entre puras mujeres
hombres bienvenidos?
mi papa solo va si hay otros tios de su edad
masculino

# older-people
tercera edad
actividades para mayores
personas mayores
ancianos
mi abuelo se aburre
algo para jubilados
senioren
tengo 72 años
gimnasia para mayores
bingo
mi madre tiene 68 y vive con nosotros, que puede hacer de dia
club de jubilados
dienstencentrum
ya no trabajo y el dia se hace largo
abuelitas que tejen
a mi edad ya no hay nada para uno
viejitos latinos que se junten
mis padres llegaron de cuba ya grandes y no salen

# activities-soon
que hay esta semana
actividades
agenda
calendario
que se puede hacer el fin de semana
programa del mes
que hacen en diciembre
hay algo mañana?
proximos eventos
wat is er te doen
activiteiten
que planes tienen para hoy
quisiera apuntarme a lo que salga, que viene
eventos
tengo libre el viernes, que organizan
mi hermana viene de visita y quiero llevarla a algo
que se cuece por ahi
manden la lista de este mes

# trip
excursion
viaje en grupo
ir al mar
uitstap
paseo
salida de un dia
visitar brujas con ustedes
cuando es la excursion
ir a la playa con los niños
hay puesto en el autobus a la costa?
nunca he visto el mar de aqui
cuanto cuesta el paseo al zoo
llevo un año en belgica y solo conozco mi calle y el super
daguitstap familia
picnic en el bosque
hay que llevar bocadillo para la salida?
conocer amberes y gante con un grupo
planckendael
mis hijos preguntan cuando iremos a algun lado bonito

# festivity
fiesta
navidad
iftar
fin de año
carnaval
fiesta del cordero
pascua
fiesta del barrio
celebracion
nochebuena acompañado
kerstfeest
hay algo por el dia de reyes?
san nicolas para los niños
suikerfeest
romper el ayuno juntos
en mi pais el 24 somos treinta en la mesa, aqui soy yo y el gato
buurtfeest
dia de la madre celebran
baile y comida de muchos paises
invitan a la cena de año nuevo?
ramadan cena

# sport
deporte
futbol
gimnasio
natacion
yoga
correr
equipo de baloncesto
club de futbol para mi hijo
zwemmen
sportclub barato
piscina
uitpas deporte
zumba hay?
mi chico tiene talento con el balon
pasar el dia sentado me esta oxidando, quiero moverme
boxeo
voleibol los domingos
sportkamp no, entrenar cada semana
aprender a nadar adulto
pelota, cancha, partidito con gente

# music-art
musica
baile
clases de guitarra
pintura
costura
cocinar juntos
teatro
coro
manualidades
naaien
toco el cajon y busco con quien
bordar, croche
salsa y bachata donde
ceramica
academie
dibujo desde niña y quisiera volver
mi hija canta precioso, hay algun sitio?
taller de fotografia
en mi tierra era sastre, echo de menos la maquina y las telas
kookles
escribir poesia con otros

# library
biblioteca
prestar libros
bibliotheek
libros en español
carnet de biblioteca
cuanto tiempo puedo tener un libro
bib
libros para niños
renovar prestamo de un libro
leer periodicos gratis
multa por devolver tarde
a mi nena le encantan los cuentos y comprarlos es caro
sala de lectura para estudiar
audiolibros
dvd y comics para llevar a casa
busco novelas faciles en neerlandes
me sobra tiempo y quisiera algo para leer
bibliotheque inscription

# neighbourhood
mi barrio
vecinos que se ayudan
buurt
mejorar la calle
arbol, banco, parque en mi calle
quiero proponer algo para el barrio
falta luz en la plaza
comite de vecinos
los autos pasan muy rapido por donde juegan los chicos
ayuda entre vecinos
wijk
conocer a los de mi cuadra
puedo ayudar a la abuelita de al lado con la compra?
organizar una merienda en la calle
la placita esta abandonada, entre todos se podria arreglar
buurtwerk
quisiera prestar mi taladro y que me presten una escalera
presupuesto participativo

# own-community
latinos en belgica
comunidad latina
asociacion de ecuatorianos
gente de mi pais
colombianos por aqui?
asociacion de inmigrantes
españoles en bruselas
hay venezolanos en la zona?
grupo de salvadoreños
quiero encontrar paisanos
marroquies del norte que hablen español
extraño hablar como en mi tierra
donde celebran los peruanos su dia
mi mujer busca cubanas para platicar
vereniging latinoamericana
un rincon que huela a casa, con nuestra musica y nuestra habla
dominicanos
federacion de migrantes
bolivianos, donde estan?

# bring-friend
puedo llevar a una amiga?
puedo ir con mi hermana
llevar a mi familia
voy con un amigo
vienen tambien mis padres?
cuantas personas puedo llevar
mi prima quiere acompañarme
somos tres amigas, nos reciben?
puede venir mi vecina conmigo
me da corte ir sola, entro con alguien?
esta mi sobrina de visita, la sumo?
acompañante permitido?
puedo invitar a un compañero del centro
meebrengen vriendin
mi novio viene conmigo, hay problema?
traigo a toda la tribu jaja, caben?
le conte a mi cuñada y tambien quiere ir

# religion
iglesia
mezquita
son de la iglesia ustedes?
que religion tienen
misa en español
iglesia evangelica
kerk
donde rezan los musulmanes
soy cristiano, donde me congrego
culto los domingos
parroquia
biblia y rezo con otros
puedo ir aunque sea de otra fe?
bautizar a mi bebe
esto es de curas o es neutral?
moskee viernes
quiero encender una vela por mi mama, hay templo catolico?
testigos de jehova sala
soy ateo, pasa algo?

# about-us
quienes son ustedes
que hacen
que es esta organizacion
para quien es
que ofrecen
a que se dedican
me dieron este numero en la comuna y no se que es
son del gobierno?
en que me pueden ayudar
wie zijn jullie
es una ong?
mi amiga me hablo bien de ustedes, que servicios tienen
vi un folleto en el bus con su nombre
desde cuando existen
cuantos trabajan ahi
quiero informacion sobre la asociacion
explicame de que va esto
que tipo de sitio es

# opening-hours
horario
a que hora abren
estan abiertos?
que dias abren
abren los sabados
cierran en vacaciones?
a que hora cierran
openingsuren
estan abiertos hoy?
el lunes atienden?
pase por ahi y la puerta estaba cerrada
abren en navidad
hasta que hora puedo pasar
salgo a las cinco, todavia los encuentro?
heures d'ouverture
horario de atencion
hay alguien en la oficina por la tarde
mañana feriado, trabajan?
el papel en la puerta dice otro horario

# where-are-you
donde estan
direccion
donde queda
adres
en que calle
que numero de casa
estoy en la calle y no veo el edificio
mandame la ubicacion
donde es el local
adresse svp
en que piso estan
donde es la clase
es el edificio azul?
google maps me manda a otro lado
en cual puerta toco
que timbre es
di dos vueltas a la plaza y no los encuentro
en que ciudad quedan
ubicacion porfa

# how-to-get-there
como llego
como voy en bus
que autobus tomo
ruta
desde la estacion como se llega
llegar en tren
a pie cuanto es
hoe geraak ik daar
que parada me bajo
estoy perdido, por donde voy
esta lejos de la estacion?
en metro se puede?
vengo desde bruselas, como hago
comment venir
no conozco la zona, me explican el camino
mi hija va sola, que linea agarra
cuantos minutos caminando
salgo del tren y luego, izquierda o derecha
hay bus directo hasta ustedes?

# contact-us
telefono
numero de telefono
correo
email
whatsapp
como los contacto
a que numero llamo
tienen facebook?
como puedo comunicarme con ustedes
contact
me pasan el numero de la oficina
les puedo escribir por whatsapp?
perdi la tarjetita donde estaba su numero
mail de la secretaria
coordonnées
a quien le mando mis documentos por correo
prefiero llamar que escribir, a cual marco
telefoonnummer
mi hijo tambien quiere escribirles, adonde

# appointment
cita
pedir cita
hay que pedir cita?
puedo ir sin cita
afspraak
quiero una hora para hablar con ustedes
cuando me pueden atender
reservar hora
turno
hay que inscribirse o solo llego
rendez-vous
llego nomas o tengo que avisar antes?
tienen algun hueco el jueves?
vengo en persona a pedir hora o por telefono?
necesito sentarme con una trabajadora social un ratito
que dia me reciben
entro directo o espero que me llamen
para cuando hay fecha libre
quiero agendar

# cancel-appointment
cancelar cita
no puedo ir a la cita
cambiar la hora
mover mi cita
llego tarde a la cita
anular
afspraak annuleren
se me enfermo el nene, dejemos la cita para otro dia
puedo ir el viernes en vez del jueves?
olvide mi cita de ayer, perdon
me salio un trabajo justo a esa hora, posponer por favor
aplazar
rdv annuler
mi marido no podra ir mañana a verlos
el bus no pasa y mi turno es en diez minutos
reprogramar
tengo la cita a las 3 pero salgo a las 4
dar de baja la hora que tenia

# cost-help
es gratis?
cuanto cuesta
hay que pagar?
precio
cobran por la ayuda
gratuito?
cuanto vale la consulta
tengo que pagar la actividad?
hoeveel kost het
se paga algo por entrar
no tengo plata, igual me atienden?
cuanto es la entrada
me van a cobrar despues?
c'est combien
hay que ser socio o pagar cuota
con cinco euros en el bolsillo puedo participar?
gratis o pagando
cuanto cobra la señora que ayuda con los papeles
uitpas descuento aceptan

# who-may-come
puedo ir?
desde que edad
quien puede ir
tengo que vivir aqui para participar?
hay que hablar neerlandes para entrar?
es para todos?
soy de otra comuna, me aceptan?
solo para refugiados?
los españoles tambien podemos
tengo 63 años, entro todavia?
mi hijo tiene 11, es muy chico?
es para extranjeros nada mas
hay requisitos
vivo en wavre, me reciben igual
voor wie is het
con visa de estudiante me dejan asistir?
no se si gente como yo es bienvenida ahi
soy belga de nacimiento, tambien cuento?

# wheelchair
puedo entrar con silla de ruedas?
hay ascensor?
escaleras
es accesible
carrito de bebe entra?
no puedo subir gradas
rampa
lift
voy con muletas
mi madre usa andador, hay escalones?
rolstoel
las rodillas no me dejan trepar al segundo piso
cochecito doble pasa por la puerta?
baño para discapacitados
en que planta es, mi papa va en silla
elevador
soy invidente, me pueden guiar en la entrada?
toegankelijk

# anonymous
tengo que dar mi nombre?
anonimo
puedo quedarme anonimo
sin decir mi apellido
no quiero identificarme
anoniem
hace falta mostrar el carnet para hablar con ustedes?
prefiero no decir quien soy
puedo preguntar sin registrarme
me da miedo poner mi nombre
puedo usar otro nombre
es por una amiga, no quiere que se sepa como se llama
ven mi numero de telefono cuando escribo?
sin datos
y si no quiero llenar la ficha
pregunto nomas, no hace falta que sepan de mi verdad?
pseudonimo

# privacy
que hacen con mis datos
van a decirle a la policia?
privacidad
guardan lo que escribo?
es confidencial?
secreto profesional
le cuentan a extranjeria?
mi marido puede enterarse?
quien lee estos mensajes
beroepsgeheim
no quiero que el ocmw sepa esto
gdpr
si te cuento algo queda entre nosotros?
no vayan a pasarle mi direccion a nadie
borran la conversacion despues?
ustedes trabajan con inmigracion?
mi jefe no se entera si hablo aqui, cierto?
fotos de la actividad, las publican?
proteccion de datos

# complaint
queja
quiero quejarme
no estoy contento
me trataron mal
la señora fue grosera
reclamo
klacht
mal servicio
espere dos horas y me dijeron que volviera
el voluntario me hablo como si fuera tonta
quiero hablar con el responsable
prometieron llamarme y nada, que falta de respeto
a ella la atendieron primero y yo habia llegado antes
hoja de reclamaciones
plainte contre un employé
me siento humillado por como me hablaron ahi
la ayuda no sirvio para nada
me gritaron delante de todos en recepcion

# staff-language
hablan español?
que idiomas hablan
alguien que hable arabe
spanish?
atienden en castellano
hay alguien ahi que hable frances
habla usted ingles?
se puede hablar en mi lengua con ustedes
spreekt iemand spaans
mi tia solo habla quechua
tienen personal que sepa rifeño o tamazight
portugues?
si llamo me contestan en español
parlez vous espagnol
me expreso mejor en mi idioma, alguno de ahi lo entiende?
mi suegra hablaria con ustedes si alguien supiera darija
el que atiende los martes entiende castellano?

# be-volunteer-here
quiero ser voluntario con ustedes
como me hago voluntaria aqui
puedo ayudarles
buscan voluntarios?
me gustaria colaborar en su organizacion
que recibe un voluntario
me pagan el transporte si les ayudo?
en que puedo ayudar ahi
vrijwilliger worden bij jullie
soy profesora jubilada y podria dar clases con ustedes
ustedes me ayudaron, ahora quiero estar del otro lado de la mesa
tengo los miercoles libres y se cocinar, me necesitan en su cocina?
hay contrato o seguro para los que ayudan ahi?
que perfil buscan para su equipo
mi marido es belga y quiere apoyar su proyecto
devenir bénévole chez vous
puedo traducir para ustedes, hablo tres idiomas

# no-answer
nadie contesta
llamo y no responden
mande un correo y nada
cuando me contestan
llevo semanas esperando respuesta
por que no me responden
no cogen el telefono
escribi el lunes y sigo esperando
geen antwoord
dejé tres mensajes en el contestador
siempre sale la maquina de voz
dijeron que me llamaban y no llamaron
mi whatsapp quedo en visto
el timbre suena y nadie sale
personne ne répond
hay alguien ahi o que
me tienen olvidado
el email me volvio

# lost-found
olvide mi bolso ahi
perdi algo en la clase
deje mi paraguas
objetos perdidos
encontraron unas llaves?
se me quedo la chaqueta en su local
perdí un pendiente en la sala
mi hija dejo su gorra en el taller
verloren voorwerpen
ayer estuve con ustedes y no encuentro mi cargador
alguien vio un cuaderno rojo
creo que deje las gafas sobre la mesa de ustedes
hallé un celular en el baño de ahi, a quien lo doy
mi mochila quedo donde los abrigos
tienen ahi un oso de peluche? mi nene no duerme sin el
guantes olvidados
la fiambrera se me quedo en la cocina el martes

# discrimination
racismo
discriminacion
me insultaron por mi color
me dijeron vuelve a tu pais
unia
no me alquilan por ser extranjero
por el velo no me dieron trabajo
me tratan diferente por mi acento
racista
el guardia me sigue en la tienda cada vez
en el bus cambian de asiento cuando me siento
al oir mi apellido el piso ya estaba alquilado
no me dejaron entrar a la discoteca por moreno
denunciar discriminacion
mi jefe hace chistes de latinos delante de todos
se burlan de mi pañuelo en la oficina
al belga le dieron el puesto y yo tenia mejor nota
discriminatie
me escupieron las palabras sudaca de mierda en la parada

# police-report
me robaron
robo
perdi la cartera
denuncia
quiero denunciar un robo
me robaron el movil
policia donde queda
aangifte
se llevaron mi bolso en el metro
entraron a mi casa y se llevaron todo
me abrieron el coche anoche
perdi mi pasaporte, hay que ir a la policia?
necesito el papel de la policia para el seguro
mi bici ya no estaba cuando sali
hacer una declaracion en la comisaria
pv copia
me sacaron la billetera en el mercado
ladron
rayaron mi auto a proposito

# quarrel-home
peleamos mucho en casa
quiero separarme
problemas de pareja
mi marido y yo discutimos
divorcio
terapia de pareja
mi esposa quiere dejarme
ya no nos entendemos
relatieproblemen
discutimos por dinero cada noche
no me habla desde hace dos semanas
el llega, cena y se va, somos extraños
infidelidad
mediacion familiar
mi suegra se mete en todo y mi matrimonio se cae
nos separamos, con quien se quedan los niños
custodia
dormimos en cuartos separados y los chicos lo sienten
pension alimenticia

# violence-talk
mi marido me pega
violencia en casa
me amenaza
violencia de genero
maltrato
mi pareja me grita y me empuja
me controla el telefono y el dinero
1712
tengo miedo de mi esposo
mi novio me dio una cachetada
me tapo los moretones con maquillaje
refugio para mujeres maltratadas
mi ex me persigue
mi hijo mayor me levanta la mano
escucho los golpes del piso de arriba y ella llora
hulp bij geweld
dice que si lo dejo me quita a los niños
camino de puntillas para que el no explote
huiselijk geweld

# child-harm
pegan a un niño
abuso de menores
mi vecino maltrata a su hijo
mi hija dice que su tio la toca
kindermishandeling
el padrastro golpea al nene
niño abandonado solo en casa
dejan a la bebe sola todo el dia
sospecho abusos
mi sobrina llega con marcas de cinturon
la niña de abajo siempre llora y huele a orina
me da miedo lo que su papa le hace a mi hijo
papa me pega con el cable
un señor le pide fotos a mi hija por internet
el alumno trae la misma ropa sucia y hambre cada dia
vertrouwenscentrum
tengo 12 años y en mi casa me hacen daño

# suicidal
no quiero vivir
quiero morir
suicidio
pienso en matarme
ya no quiero seguir
mi amigo dice que se va a suicidar
todos estarian mejor sin mi
1813
me quiero quitar la vida
zelfmoord
para que sigo aqui si nadie me necesita
quisiera dormirme y no despertar
mi hija se corta los brazos
estoy regalando mis cosas, ya no las voy a usar
miro las vias del tren y pienso cosas
solo quiero que todo termine
mi hermano se despidio de nosotros por mensaje

# poisoned
se trago lejia
veneno
intoxicacion
mi hijo comio pastillas
bebi cloro
antigifcentrum
tomo demasiadas pastillas
mi bebe se metio una pila a la boca
070 245 245
comimos hongos del bosque y vomitamos
la niña chupo el detergente del lavaplatos
se tomo todo el frasco de jarabe
confundi la botella de agua con quitamanchas
monoxido
mi perro no, mi nene mordio el raticida
le pico la garganta despues de beber disolvente
gif ingeslikt

# life-danger
ambulancia
112
accidente
incendio
infarto
no respira
se desmayo
sangra mucho
mi papa esta en el suelo y no reacciona
fuego en la cocina
le duele el pecho y el brazo
lo atropello un coche
se esta ahogando con la comida
huele a gas
se le puso la boca torcida y no habla bien
convulsiones mi bebe
cayo del balcon
esta morado y no despierta

# roofless-tonight
no tengo donde dormir hoy
duermo en la calle
sin techo esta noche
albergue
donde paso la noche
nachtopvang
me echaron de casa ahora
estoy en la estacion con mis hijos
samusocial
estamos en la acera con las maletas
hace frio y no hay cama para nosotros
anoche fue en el parque y hoy otra vez
el centro dijo lleno y ya es de noche
mi amigo ya no me deja quedarme, salgo hoy
voy a dormir en el coche con la bebe
sinhogar
abri de nuit

# exploited
me quitaron el pasaporte
trabajo forzado
me obligan a prostituirme
trata
no me dejan salir de la casa donde trabajo
explotacion
debo pagar el viaje trabajando
payoke
me tienen encerrada limpiando
trabajamos 16 horas y dormimos en el taller
el que nos trajo dice que hara daño a mi familia si hablo
mensenhandel
mi documento lo guarda la señora en su caja fuerte
cada mes dice que la deuda crece
mi amiga no puede hablar por telefono sin que la escuche su patron
llegue para cuidar niños y me pusieron en un bar con hombres
somos esclavos en esa finca

# return-home
quiero volver a mi pais
retorno voluntario
regresar a casa
vrijwillige terugkeer
oim
ayuda para el pasaje de vuelta
me canse de belgica, quiero irme
como regreso con mi familia si no tengo dinero
retour volontaire
mi papa esta muriendo alla y quiero irme para siempre
pagan el billete de avion para volver?
ya no tiene sentido quedarme, extraño mi tierra
nos dijeron que hay programa para repatriarse
con que apoyo empiezo de nuevo alla si regreso
fedasil retorno
mi amigo quiere irse a ecuador por las buenas
vine por un sueño y no funciono, hago las maletas

# war-family
mi familia esta en la guerra
busco a mi hermano desaparecido
cruz roja busqueda
perdi contacto con mi madre
tracing
no se si mis hijos viven
bombardearon mi ciudad
familia en gaza
ucrania, mi marido esta en el frente
hace un año no sabemos de mi primo
rode kruis opsporing
se separaron en la frontera y nunca lo volvi a ver
el telefono de mis padres esta muerto desde el ataque
familiares desaparecidos en la ruta
encontrar parientes
cada noticia de bombas me deja temblando por los mios
mandar mensaje a alguien en zona de conflicto

# detention
mi hijo esta preso
carcel
centro cerrado
visita a la prision
gesloten centrum
mi marido fue detenido por papeles
gevangenis
127bis
lo tienen en merksplas
se llevaron a mi primo para deportarlo
centro de internamiento
cuando puedo verlo detras del vidrio
mi papa cumple condena y mis hijos preguntan
steenokkerzeel
en el control del tren se lo llevo la policia por no tener residencia
mandar ropa y dinero a un preso
lo expulsan el martes en un avion

# female-cutting
mutilacion genital
ablacion
matrimonio forzado
me quieren casar a la fuerza
besnijdenis de mi hija
gams
crimen de honor
mi familia eligio marido para mi y no lo quiero
quieren llevar a la niña a africa para cortarla
excision
me hicieron eso de pequeña y me duele al orinar
mi abuela dice que hay que purificarla en las vacaciones
tengo 17 y ya compraron los pasajes para mi boda
mi hermano me vigila por el honor de la familia
circuncision femenina
si no acepto al primo que me escogieron me repudian
reconstruccion despues de la ablacion

# lgbt
soy gay
lesbiana
trans
lgbt
soy homosexual y no puedo decirlo
lgbtq refugiados
me gustan las mujeres
cambio de nombre trans
en el centro se rien de mi por ser afeminado
mi hijo me dijo que le gustan los chicos
bisexual
çavaria
rainbow house
hormonas para la transicion
en mi pais me meterian preso por amar a otro hombre
si mi familia se entera de mi novia me repudia
grupo lgtbi latino
me siento mujer pero naci en cuerpo de hombre
donde conozco a otras como yo, queer

# learn-other-language
aprender ingles
clases de ingles
curso de español para mi hijo
quiero aprender arabe
academia de italiano
donde dan clases de portugues
mi hija nacio aca y se le olvida el castellano, hay escuela de lengua materna?
para viajar necesito el ingles, ya hablo lo de aca
lenguaje de señas, curso
english course
los nietos ya no pueden hablar con la abuela en su lengua
clases de bereber o rifeño para niños
tengo libres los jueves y quisiera practicar aleman
el jefe tiene clientes de londres y me pide otro idioma mas
enseñan chino o ruso?
curso de español los sabados para los chicos latinos

# rent-hall
alquilar sala
alquilar un salon para fiesta
busco local para mi boda
sala para cumpleaños
zaal huren
cuanto vale su salon por una noche
queremos reunirnos treinta personas, prestan espacio?
mi hija cumple quince y en el piso no cabe nadie
sitio para el bautizo con cocina y sillas
nuestra asociacion necesita un cuarto para la asamblea
lugar para velorio o encuentro grande
location de salle
esta libre la sala el 14 de junio?
donde puedo festejar con musica sin molestar a los vecinos
para el baby shower necesito un espacio grande

# house-rules
puedo llevar mi perro?
se puede fumar?
puedo traer mi propia comida
fumar adentro
perros si o no
reglas de la casa
esta permitido tomar cerveza ahi
llevo mi termo y mis galletas, hay problema?
se puede entrar con el casco puesto o en patineta
honden toegelaten
tengo un gatito en la mochila, me dejan pasar
hay que quitarse los zapatos?
puedo poner musica o hablar por telefono en la sala
con mate y bizcochos desde casa se puede entrar?
donde salgo a echar un cigarrito
fotos adentro, se permite?
`;
