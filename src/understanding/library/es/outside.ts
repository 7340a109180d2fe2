/** What people ask in Spanish and no such organisation answers. */
export const outside = `
# sports-results
como quedo el madrid anoche
resultado del barça
quien gano el partido
a que hora juega la seleccion hoy
quien va primero en la liga
messi metio gol?
alineacion de anderlecht contra brujas
quien gano el tour de francia
champions league semifinal cuando
cuantos mundiales tiene brasil
nadal se retiro?

# weather
que tiempo hace hoy
va a llover mañana?
pronostico del tiempo
cuantos grados hay en bruselas
nevara esta semana?
hace sol en la costa el sabado?
cuando se acaba la ola de calor
temperatura para el finde
viene tormenta?
clima

# news-politics
quien gano las elecciones
que opinas de trump
noticias de hoy
que paso en el parlamento
maduro sigue en el poder?
quien es el primer ministro de belgica
habra tercera guerra mundial
es bueno o malo petro
que partido es mejor para los inmigrantes
ultima hora de israel e iran
hay huelga general por culpa de que gobierno
bukele es dictador o heroe

# crypto-invest
bitcoin a cuanto esta
como invierto en bolsa
quiero hacerme rico rapido
acciones de tesla compro o vendo
ethereum
que criptomoneda va a subir
me recomiendas un broker
duplicar mi dinero con trading
forex señales
pronostico para apostar al futbol
como gano en las apuestas
minar cripto en casa

# love-letter
escribeme una carta de amor
un poema para mi novia
hazme una cancion romantica
versos para san valentin
dedicatoria bonita para mi esposa
mensaje de amor para whatsapp
poema de despedida para mi maestra
escribe algo que la haga llorar de amor
rima con corazon
inventa una serenata

# dating
busco novia
quiero una mujer para casarme
conoces chicas solteras
donde encuentro esposo belga
busco sexo
tinder funciona aqui?
quieres ser mi novia
presentame a una amiga bonita
chico guapo soltero busca
masajes con final feliz
agencia matrimonial
necesito pareja, estoy soltero

# medical-diagnosis
que enfermedad tengo
cuantos ibuprofenos puedo tomar
me salio un bulto, es cancer?
que pastilla tomo para la gripe
mezclar alcohol con antibiotico se puede
dosis de paracetamol para mi hijo de 4 años
mis analisis dicen hemoglobina 9, que significa
es peligroso este lunar?
tengo manchas rojas, que sera
orina oscura, a que se debe
que remedio casero sirve para la tos
puedo tomar amoxicilina que me sobro

# homework-solve
resuelve esta ecuacion
hazme la tarea
cuanto es x si 3x mas 5 es 20
escribe un ensayo sobre la revolucion francesa
redaccion de 200 palabras sobre mis vacaciones
conjuga estos verbos por mi
respuestas del ejercicio 4 pagina 32
resumen de don quijote para mañana
haz mi presentacion de biologia
solucioname el examen
analisis sintactico de esta oracion

# translate-this
traduce esto
como se dice gracias en holandes
que significa verboden
traduceme esta frase al frances
como se escribe feliz cumpleaños en neerlandes
que quiere decir ik hou van jou
pasa este parrafo a ingles
translate i love you
traduccion de geachte mevrouw
que dice aqui: gelieve te betalen voor
como digo tengo hambre en flamenco

# recipes
receta de paella
como se hace el arroz
como preparo waffles
ingredientes de las pupusas
cuanto tiempo se hornea un pollo
como hacer tortilla de patatas
receta de stoofvlees
que cocino con huevos y papas
masa para empanadas
como cocer lentejas
postre facil sin horno

# import-car
comprar un coche usado
importar un carro de alemania
vender mi auto
seguro del coche mas barato
itv control tecnico donde
matricula para coche español
cuanto vale un golf de 2015
transferir un vehiculo a mi nombre
mi carro no pasa la keuring
bateria nueva para un toyota precio
aduana para traer mi moto
seguro todo riesgo

# travel-booking
vuelos baratos a quito
hotel en paris
visa para estados unidos
reservar un viaje a turquia
ryanair maletas
paquete de vacaciones a tenerife
cuanto cuesta volar a bogota en agosto
esta para canada como la saco
airbnb en valencia
que ver en roma en tres dias
flixbus a madrid horarios
necesito visado para ir a marruecos de turismo

# shopping-prices
cuanto cuesta un iphone
zapatillas nike baratas
donde compro por internet una tele
precio de la play 5
ofertas de lidl esta semana
amazon o bol, cual es mas barato
rebajas de zara cuando
samsung a54 precio
perfume original a buen precio
descuento en mediamarkt
cuanto vale un kilo de carne en carrefour
shein tarda mucho?

# film-music
que pelicula me recomiendas
letra de despacito
quien canta suavemente
shakira cuantos años tiene
serie buena en netflix
cuando sale la nueva de marvel
bad bunny concierto
donde veo la casa de papel
actor de titanic
pon una cancion de karol g
novela turca capitulo de ayer

# games
juguemos algo
adivinanza
trucos de fortnite
ajedrez contra mi
roblox codigos
piedra papel o tijera
dime un acertijo
como paso el nivel de candy crush
free fire diamantes gratis
ahorcado jugamos?
minecraft como se hace un portal
veo veo

# jokes
cuentame un chiste
dime algo gracioso
hazme reir
un chiste de pepito
sabes chistes de suegras
otro chiste mas
quiero reirme un rato, di algo
chiste verde
cuenta una broma
una anecdota divertida
chistes de gallegos

# general-knowledge
capital de australia
cuanto mide el everest
quien descubrio america
cuantos planetas hay
en que año murio napoleon
por que el cielo es azul
cual es el rio mas largo del mundo
quien invento el telefono
cuantos habitantes tiene china
que es un agujero negro
historia del rey leopoldo
distancia de la tierra a la luna

# computer-repair
se rompio la pantalla de mi celular
mi telefono se bloqueo
tengo un virus en la laptop
me hackearon el facebook
recuperar mi cuenta de instagram
windows no arranca
el ordenador va lentisimo
error 404 que hago
cayo mi movil al agua
como formateo el pc
no prende la tablet
desbloquear un iphone robado
recuperar fotos borradas

# programming
escribe codigo en python
como hago una pagina web
html y css para mi tienda
programar una app
error en javascript undefined
crear un bot de telegram
consulta sql
hazme un script
como subo mi web a un servidor
excel macro vba
funcion recursiva ejemplo
wordpress plugin

# pets
mi perro esta enfermo
veterinario
que come un gato bebe
adoptar un perrito
vacuna para mi cachorro
mi gata no quiere comer
castrar al gato cuanto cuesta
como baño a un hamster
se me perdio el loro
raza de perro para niños
pulgas del perro
chip de mascota

# fortune
horoscopo de hoy
soy leo, como me ira
me hicieron brujeria
que significa soñar con serpientes
lectura del tarot
amarre de amor
mal de ojo como se quita
dime mi futuro
signo compatible con capricornio
soñe que se me caian los dientes
limpia con huevo
quien me echo un embrujo

# religion-question
es pecado comer cerdo
que dice la biblia del divorcio
puedo ayunar con la regla?
es haram la musica?
dios perdona el adulterio?
que dice el coran de los tatuajes
los catolicos pueden casarse otra vez
existe el infierno
es halal la gelatina segun el islam
hay que confesarse para comulgar
jesus era dios o profeta
tatuarse es malo segun la iglesia

# illegal-things
papeles falsos
donde compro marihuana
comprar un pasaporte
quiero una pistola
trabajar en negro donde
quien me pasa a inglaterra escondido
coyote para cruzar la frontera
certificado falso de idioma
matrimonio falso cuanto cuesta
vendo coca
licencia sin examen pagando
hackear una cuenta
como robo wifi
dni falso

# buy-house
hipoteca
quiero comprar una casa
credito hipotecario al mejor interes
cuanto presta el banco para un piso de 250000
notario gastos de compra
vender mi apartamento
casa en venta con jardin
derechos de registro vivienda unica
comprar terreno para construir
tasacion de un inmueble
invertir en un piso para arrendar

# restaurant-order
pedir una pizza
quiero un taxi
uber eats
mandame una hamburguesa
reservar mesa en un restaurante chino
llevame al aeropuerto
sushi a domicilio
deliveroo no llega
kebab abierto ahora
cuanto cobra un taxi a zaventem
tacos para llevar
dos cocacolas y unas papas

# beauty
peluqueria
uñas de gel
maquillaje para boda
cortarme el pelo
pestañas postizas
tinte rubio en casa
depilacion laser
barbero que haga degradado
crema para las arrugas
extensiones de pelo
botox
manicura cerca

# private-of-staff
numero personal de la señora que atiende
donde vive la profesora
esta casada la asistente?
como se apellida el chico de recepcion
dame el celular privado de la directora
facebook de la trabajadora social
cuantos años tiene la maestra
tiene novio la voluntaria rubia
a que hora sale ella de trabajar y por donde se va
direccion particular del coordinador
cuanto gana el jefe de ustedes

# gossip-assistant
cuantos años tienes
cual es tu color favorito
tienes hijos
donde naciste
eres hombre o mujer
tienes novio tu
que te gusta comer
te aburres?
duermes por la noche?
que musica escuchas
eres feliz
quien te creo y te pagan bien
me quieres

# time-date
que hora es
que dia es hoy
a cuanto estamos
que fecha es
hora en colombia
en que semana del año vamos
cuando cambia la hora
que dia cae navidad este año
cuantos dias faltan para verano
dime la hora exacta
estamos a martes o miercoles

# calculations
cuanto es 245 por 18
convertir dolares a euros
20 por ciento de 350
raiz cuadrada de 144
cuantos pesos son 100 euros
suma 34 mas 78
de libras a kilos
cambio del dirham
divide 1000 entre 7
cuantos metros son una milla
bolivares a euro hoy
calcula el interes de 5000 al 3

# other-city
clases de holandes en amberes
hay algo como ustedes en paris
centro de ayuda en madrid
vivo en charleroi, que hay ahi
comedor social en lieja
curso de frances en lyon
banco de alimentos en gante
algo similar en amsterdam
en alemania existe ese servicio?
mi tia vive en barcelona, donde la ayudan
ostende tiene un punto asi?
donde queda lo mismo pero en hasselt

# military
servicio militar
alistarme en el ejercito
quiero ser soldado belga
legion extranjera como entro
me llaman a filas en mi pais
libreta militar
evitar la mili
cuanto gana un soldado
ir a pelear a ucrania como voluntario
defensie vacatures
edad maxima para el ejercito

# inheritance
herencia de mi padre
como reparto la casa de mis abuelos
testamento
terreno en marruecos que hereda mi mama
impuestos de sucesion
mis hermanos se quedaron con todo lo del difunto
heredar un piso en españa
renunciar a una herencia
notario para el testamento en colombia
finca familiar en peru sin escrituras
quien hereda si no hay hijos

# weather-clothes
que me pongo hoy
llevo paraguas?
necesito abrigo mañana?
como me visto para salir con este tiempo
hace frio para ir en manga corta?
bufanda o no bufanda
voy con sandalias o botas hoy
con lluvia que chaqueta uso
que ropa me pongo para el viento
salgo sin chompa o me voy a helar

# lottery
numeros de la loteria
euromillones de ayer
resultado del sorteo
como participo en un concurso
gane un premio?
lotto que numeros juego
rasca y gana
sorteo de navidad el gordo
rifa de un coche
concurso de facebook de un iphone
me toco la primitiva?

# post-office
a que hora abre correos
donde esta mi paquete
oficina de bpost cerca
cuanto vale un sello para españa
numero de seguimiento de mi envio
mandar una caja a colombia por correo
recoger una carta certificada
el cartero dejo un aviso y no estaba
punto postal abierto el sabado?
estampillas donde compro

# shops-markets
tienda latina donde venden harina pan
hasta que hora abre el colruyt
mercado del domingo donde ponen
carniceria halal por aqui
donde compro platano macho
abre action hoy?
tienda de productos marroquies
supermercado abierto festivos
donde venden aji y yuca
ikea horario
panaderia abierta temprano

# embassy
embajada de colombia
consulado de marruecos telefono
cita en el consulado de españa
renovar pasaporte ecuatoriano
donde queda el consulado de venezuela
el consulado no da citas
cedula en la embajada del salvador
horario de la embajada de peru en bruselas
registro consular
me nacio un hijo, lo inscribo en mi consulado?
pasaporte hondureño vencido

# strike-delays
hay huelga de trenes mañana?
por que no pasa el bus
retraso del tren a gante
a que hora sale el proximo tren a bruselas
precio del abono mensual de la sncb
huelga de de lijn
se cancelo el tren de las 8
horario del 128 hoy
metro cortado?
hasta cuando dura el paro del transporte
el tram no viene

# car-inspection
inspeccion tecnica del auto
placa de matricula nueva
multa de velocidad
cuanto esta la gasolina
taller mecanico barato
cambiar llantas de invierno
seguro de mi moto
keuring precio
multa por zona de bajas emisiones
mi coche hace un ruido raro
diesel mas barato
pegatina ecologica

# exchange-rate
a cuanto esta el dolar
tipo de cambio peso colombiano
precio del oro
cambio de euro a dirham hoy
mejor app para mandar plata a ecuador
moneygram comision
cuanto vale un gramo de oro
casa de cambio
bolivar paralelo
vendo mis joyas de oro, cuanto dan
ria o western union cual cobra menos

# other-places
a que hora abre la piscina municipal
cuanto cuesta el cine
entrada del zoo de amberes
horario del museo
hasta que hora esta abierto el banco
basic fit precio mensual
abre la comisaria el domingo?
pairi daiza cuanto vale
horario del recyclage de mi ciudad y la farmacia
atomium entradas
ikea o el centro comercial abren hoy
sauna publica

# craftsman
necesito un plomero
electricista de urgencia
pintor barato para mi sala
quien arregla lavadoras a domicilio
fontanero
tecnico de calderas
cerrajero
albañil para una pared
tapizar un sofa
poner piso laminado cuanto cobran
el lavaplatos tira agua, mandan a alguien?
instalar una lampara

# online-orders
mi pedido de zalando no llego
bol.com reembolso
compre por internet y me mandaron otra talla
temu no responde
quiero devolver unos zapatos de la web
paquete de amazon perdido
vinted no me devuelve el dinero
cuando llega mi envio de shein
el repartidor dice que entrego y no es cierto
cancelar una compra online
aliexpress aduana

# outage
no hay luz en mi calle
se fue la corriente
corte de agua hoy
no tengo internet desde esta mañana
telenet caido?
toda la cuadra esta a oscuras
cuando vuelve la luz
fluvius averia
sin señal en el movil en todo el barrio
no sale agua del grifo en el edificio entero
apagon

# assistant-tasks
ponme una alarma a las 7
dibuja un gato
llamame un taxi
manda un correo a mi jefe
recuerdame tomar la pastilla
hazme una foto con alas
abre youtube
llama a mi mama
pon un temporizador de diez minutos
escribele a mi casero de mi parte
genera una imagen de mi boda
apaga la luz
crea un logo para mi negocio
`;
