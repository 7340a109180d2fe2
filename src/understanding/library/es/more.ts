/** Ways of saying things to the assistant, and of needs and topics that came later, in Spanish. */
export const more = `
# say-human
quiero hablar con una persona
hay alguien de verdad ahi
me cuesta escribir, que alguien me llame por favor
puedo telefonear a alguien
pásame con un compañero tuyo
sin robot gracias
un voluntario me puede contestar?
prefiero una voz humana
llámenme al 0485 cuando puedan
humano
agente
con quien puedo platicar de esto
comuníqueme con la trabajadora social
mi mama no sabe leer, le pueden marcar?
esto es muy privado para una computadora
que lo lea una persona de la oficina
transfiera mi pregunta al encargado
oiga hay gente viva en esa oficina o no
no confio en maquinas, solo en personas
quisiera ser atendido por un empleado
basta de respuestas automaticas, traiga al jefe
la señora de la semana pasada me entendia, quiero con ella
cuando me devuelven la llamada
se puede en persona, cara a cara, para explicarlo
soy mayor y el celular no lo veo bien, mejor de palabra
kiero ablar cn alguien
operador
necesito un asesor que me escuche
mi historia es larga, la cuento a alguien no a una pantalla
quien esta de turno hoy, que se ponga
sería tan amable de ponerme en contacto con el equipo
un ser de carne y hueso porfa
hablen con mi marido, el se expresa mejor
dame el numero de alguien que atienda
alguno de ustedes me puede escribir el mismo
atención al cliente
que venga un trabajador a este chat
alguien de ustedes me puede telefonear
mi numero es 0485 00 11 22, llamen cuando puedan
no quiero hablar con una maquina
necesito una persona real, no un chatbot
puede tu compañero contestar esto
una voluntaria me podria llamar esta tarde
no se leer ni escribir bien, podemos hablar por telefono
hay alguna señora o señor que me atienda
paseme al jefe o a la responsable
contacten a mi mujer a su movil, ella explica
me puede transferir a la oficina
quien trabaja ahi, quiero hablar con el
dile a un voluntario que me devuelva la llamada
quiero escuchar una voz humana
una persona por favor
que me atienda alguien
comuniqueme con un asesor
prefiero que me llamen
llamen a mi hermana, ella habla mejor
quiero a alguien en la linea por favor
puedo hablar con la chica de la entrada
conecteme con un compañero suyo
mejor un humano que una maquina
una persona en vez de un ordenador
con quien de ustedes puedo hablar por telefono
una llamada de su oficina me ayudaria

# say-start
empezar
inicio
volver a empezar
menú principal
muéstrame el menu
desde cero otra vez
quiero regresar al principio
nueva pregunta
comenzar
reiniciar
vamos a arrancar
otra consulta, empecemos de nuevo
pagina de inicio
start
vuelve a la lista de antes
listo, dale, iniciemos
borrón y cuenta nueva con las preguntas
empezamos otra vez
volver al principio
partir de cero
llevame a la primera pantalla
hagamoslo todo de nuevo
reiniciar por favor

# say-help
que puedes hacer
como funciona esto
que puedo preguntar aqui
ayuda
para que sirve este chat
que tengo que escribir
no se que poner
dame un ejemplo de pregunta
en que cosas me ayuda
primera vez que entro, como se usa
explíqueme como utilizarlo
aprieto un boton o escribo
mi vecina me paso este numero, y ahora que
puedo hablar en vez de teclear
le mando foto de mi carta, se puede?
instrucciones
solo cursos o de todo?
de que temas sabes
cuales son tus funciones
kmo se usa esta cosa
que opciones hay
oriéntame con esta aplicación
que puedes hacer por mi
que tengo que hacer aqui
no conozco esta app, explicame
a que te dedicas exactamente
muestra una lista de lo que sabes hacer
para que sirve esto
tu que haces exactamente
como trabajo con este chat
cual es la mejor forma de usar este chat
que hago con esta cosa

# say-language
hablas arabe?
escribe en arabe
en frances por favor
no entiendo ingles, español porfa
español
cambiar idioma
puede ser en portugues
english please
por que me escribes en holandes, yo hablo español
tienen rumano
mi español es poco, en mi lengua se puede?
contesta en polaco
sabes quechua o guarani
otro idioma
vuelve al castellano
mi esposa solo lee arabe
turco para mi vecino
pasa a neerlandes que quiero practicar
ruso o ucraniano hay?
respóndame en inglés si es tan amable
que idiomas puedo elegir
darija entiendes?
en español latino mejor
pónmelo en catalan
habla conmigo en arabe
puedes escribir en turco, lo leo mejor
quiero seguir en ingles
pon el chat en frances porfa
contesta en ucraniano porque mi madre tambien lee
escribe en holandes desde ahora, quiero practicar
se puede hablar otro idioma aqui
que idiomas sabe este chat
mi amigo tambien lee, escribe en polaco
mejor en ruso
cambiar de idioma
hay otros idiomas disponibles aqui
escribe en turco, quiero usar mi lengua
habla ruso conmigo
usa mejor arabe conmigo
hableme en frances

# say-subscribe
quiero recibir noticias
manténgame informado
mándame un mensaje cuando haya algo nuevo
inscribirme al boletin
avísenme si hay un paseo
suscribirme
pon mi numero en la lista de novedades
activar notificaciones
siempre me pierdo todo, avisen antes
como recibo el programa cada mes
agréguenme al grupo de whatsapp de anuncios
cuando haya algo para mujeres me interesa saberlo
si quiero estar al tanto
un mensajito semanal con lo que hay
quisiera que me envíen sus actividades
alertas de eventos nuevos
invítenme a los proximos
mandame info kuando ay taller
alta en el newsletter
seguir sus novedades
déjame saber de la próxima fiesta
quiero estar en la lista de noticias
mandenme algo cuando haya fiesta o actividad
denme un mensaje si sale algo nuevo
quiero sus noticias cada semana en el celular
tengan a mi familia al tanto de las actividades
apuntame para recibir los avisos
si hay otra fiesta diganme, este es mi numero
quiero participar siempre, anoten mi numero
no se olviden de avisarme de lo nuevo

# say-unsubscribe
no quiero mas mensajes
darme de baja
paren los mensajes
quítenme de la lista
demasiadas notificaciones
ya no me manden nada
cancelar el boletin
déjenme tranquilo con esos sms
desactivar avisos
me mude, no necesito mas noticias
por que me llega esto siempre, basta
saca mi numero de tus envios
stop spam
mi cel suena todo el dia por culpa suya
no mas invitaciones
como apago las novedades
anular suscripcion
deseo no ser contactado más
ya no me interesan sus anuncios
unsubscribe
cansada de tanta publicidad de ustedes
ya no quiero estos mensajes
dejen de mandarme mensajes
muchos mensajes en mi telefono
borren mi numero de la lista
no mas sms por favor
apaguen las notificaciones
no me escriban mas
no quiero que me llegue nada de ustedes
como me libro de estos mensajes
estoy harto de sus sms
dejenme ya con esos mensajes

# say-forget
borra mis datos
olvídame
elimina este chat
borrar todo lo que escribi
no quiero que guardes esto
quita mi nombre
bota todo lo mio
proteccion de datos, supresion
que nadie vea esto, bórralo
mi marido revisa mi telefono, elimine por favor
vaciar historial
no guardes nada de mi
saca mi telefono de tu sistema
olvida lo que dije
me arrepiento de haber contado, quítalo
cerrar mi cuenta y limpiar todo
ni rastro mio
destruyan mi información personal
borra la conversasion
como hago desaparecer mis mensajes
derecho al olvido
borra todo lo que escribi
tira este chat
quiten mi nombre y numero de su sistema
nadie debe leer esto, borralo
no guarden nada de mi
mis datos deben ser eliminados
lo que les conte tiene que desaparecer
todo lo que hay de mi aqui que se vaya

# say-greeting
hola
buenos dias
buenas
que tal
buenas noches señora
como estas
ola
holaaa
saludos a todos
buenas tardes señor, como le va
hey
que onda
salam
muy buen día tenga usted
epa
k tal amigo
como anda todo por alla
buenas que tal todo
hola a todos como va

# say-thanks
gracias
muchas gracias
mil gracias por su ayuda
dios le bendiga
grax
te agradezco
ok gracias
muy amable, gracias
thanks
le estoy muy agradecida
grasias
me sirvio mucho, gracias
gracias mi reina
se lo agradezco de corazon
merci
me salvaste, gracias hermano
infinitas gracias
gracias me ayudo mucho
ok muy amable gracias
super gracias
dios se lo pague
gracias por la explicacion
le agradezco un monton
que lindo de su parte gracias
muy amable de tu parte

# say-goodbye
adios
chao
hasta luego
que tenga buen dia
buenas noches, me voy a dormir
nos vemos
hasta mañana
bye
me tengo que ir
cuídate
hasta la proxima
buen fin de semana
eso era todo, hasta otra
abrazo y chau
nos hablamos despues
adiosito
que descanse
bueno chao
me voy a dormir, hasta mañana
listo, cuidese
eso era todo, adios

# say-praise
eres muy amable
buena respuesta
bien hecho
que listo eres
genial
perfecto
me caes bien
lo explicas clarito
bravo
que aplicacion tan bonita
guau que rapido
ayudas mejor que el ayuntamiento
excelente
chévere tu ayuda
nadie me lo habia explicado tan bien
sos un crack
un encanto
eres muy listo
es usted muy amable
eres un sol
te pasaste que bueno
tu si sabes, felicidades
de verdad fue de mucha ayuda

# say-insult
eres tonto
robot inutil
idiota
cállate
que mierda de servicio
no sirves para nada
estupido
vete al diablo
te odio
maquina boba
que asco de app
pendejo
no sabes ni madres
gilipollas
app basura, no vale nada
perdida de tiempo
burro
que sistema tan malo
eres muy tonto
computadora estupida
no vales nada
que inutil eres
que chat mas bobo

# say-identity
quien eres
eres un robot
hablo con una persona o una maquina
como te llamas
eres real
esto es chatgpt?
quien escribe esto
hombre o mujer
es respuesta automatica
que cosa eres
ia?
hay alguien detras de los mensajes
trabajas ahi de verdad
sos humano
su nombre por favor
de quien vienen las respuestas
estas vivo o eres programa
hablo con alguien o con un programa
eres una persona de verdad
escribo a un humano o a una maquina
quien contesta, un ordenador o una persona
esto es una persona o un programa

# say-lost
no te entiendo
muy dificil
que quieres decir
mas facil por favor
que significa esa palabra
eh?
muchas palabras, me pierdo
explícame como a un niño
no esta claro
lei tres veces y nada
mas corto
de otra manera porfa
no capto
me quede igual
mi español es flojo, despacio
está en chino
como asi
no cacho nada
podría decirlo con palabras sencillas
estoy confundida con tu texto
no entendi ni jota
no pillo nada
esas palabras no las conozco, dilo facil
perdon que dijiste
mas corto y sencillo por favor
no entiendo lo que escribes
hablas muy dificil

# say-misunderstood
eso no es lo que pregunte
no me entiendes
respuesta equivocada
no, eso no
me refiero a otra cosa
no tiene nada que ver
lee bien mi pregunta
dije casa y me das escuela
incorrecto
me entendiste mal
esa no era mi duda
contesta lo que te pedi
no no no busco otra cosa
eso es para otra gente, no mi caso
no me escuchas
eso ya lo sabia, pregunte distinto
te equivocas de tema
estas mezclando todo
no era por ahi
su respuesta no corresponde a mi consulta
na q ver lo q pusiste
yo no pregunte eso
no, me entendio mal
no entiendes mi pregunta
eso responde a otra cosa
para nada queria decir eso
no queria saber eso
queria saber otra cosa
no me respondio lo que queria saber

# rent-hall
alquiler de salon para boda
precio del local por un dia con mesas y sillas
nuestro grupo de musica quiere ensayar, tienen cuarto?
bautismo el domingo, nos dejan la cocina y el comedor

# post-office
el buzon rojo mas cercano
cuanto sale enviar cinco kilos a peru
mi carta no aparece, búsquenla
codigo para rastrear bpost
punto de recogida mondial relay

# shops-markets
a que hora cierra el lidl
mercadillo de segunda mano este fin de semana
tienda africana por el barrio
tortillas de maiz donde consigo

# embassy
legalizar un acta en la embajada
cuanto cuesta el pasaporte nuevo dominicano
salvoconducto del consulado de cuba
telefono embajada argentina

# strike-delays
llevo cuarenta minutos en la parada
ultimo tren a halle
pase mensual stib cuanto
bus desviado por obras hoy?

# car-inspection
el carro no arranca
cambio de aceite donde
perdi la carta verde del seguro

# exchange-rate
100 euros en soles
subio el euro?
libras a euros sin comision

# other-places
bolera precios
pista de hielo precios niños
que dan hoy en kinepolis

# craftsman
baño atascado, quien viene
gotera en el techo
armar un ropero

# online-orders
llego roto, quiero mi plata
me cobraron dos veces en una pagina
ikea atrasado con mi entrega

# outage
se rompio un tubo en la calle
los faroles de afuera no prenden
proximus no funciona
los vecinos tampoco tienen corriente

# assistant-tasks
pon musica
anota esto en mi calendario

# contact-us
a que numero los puedo ubicar
deme el telefono de la oficina
cual es su numero para preguntas

# privacy
quien puede ver mis datos alli
ustedes eliminan mis datos despues de un año
cuanto tiempo guardan mis datos

# staff-language
la trabajadora social habla ingles tambien
hablan turco en la recepcion
la profesora sabe frances

# cancel-appointment
cancelen mi inscripcion del sabado
dejo el curso, que tengo que hacer
quiten mi nombre de la lista de la excursion

# no-answer
alguien de ustedes me llamo ayer y yo estaba trabajando
tengo una llamada perdida sobre las clases

# practise-speaking
puedo hablar holandes con alguien para aprender

# interpreter
alguien tiene que traducir cuando hablo con el doctor

# meet-people
quiero hablar con otras mujeres
quiero charlar con otros jovenes

# parenting
hablar con otros padres de la crianza
`;
