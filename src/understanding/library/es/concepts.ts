/** What each idea is called in Spanish. */
export const concepts = `
# people
man: hombre varon* caballero señor* hombres
woman: mujer* señora* dama* femenin*
child: niño* niña* nene* nena* peque* guagua menor_de_edad hijos* chamac* chaval* escuincle mis_chiquitos
baby: bebe* beba* recien_nacid* lactante bebita
boy: niño* muchacho* varoncito chico* nene*
girl: niña* muchacha* chica* nena*
teenager: adolescent* quinceañer* joven muchachos* chavo chavos
young_person: joven jovenes* juventud* juvenil*
adult: adulto* adulta* mayor_de_edad
old_person: anciano* anciana* abuelito* abuelita* jubilad* tercera_edad persona_mayor gente_mayor viejito* viejita* señor_mayor
family: familia* familiar familiares parientes* pariente
husband: marido* esposo*
wife: mi_mujer esposa* su_mujer señora_mia
partner_love: novio* novia* pareja* prometid* compañero_sentimental
mother: madre* mama mami mamita
father: padre* papa papi papito
parents: padres* mis_papas los_papas mis_viejos madre_y_padre mama_y_papa
son: hijo* mi_niño mi_varon mi_nene
daughter: hija* mi_niña mi_nena
brother: hermano* hermanito* mi_ñaño
sister: hermana* hermanita* mi_ñaña
grandparent: abuelo* abuela* abuelos*
uncle_aunt: mi_tio mi_tia su_tio su_tia tios tias
cousin: primo prima mi_primo mi_prima primos* primas* sobrin*
neighbour: vecino* vecina* vecindad de_al_lado
friend: amigo* amiga* compinche colega_mio amigui* mi_pana
people: gente persona* personas*
stranger: desconocid*
single_parent: madre_soltera madre_sola padre_soltero padre_solo familia_monoparental monoparental* sola_con_mis_hijos
pregnant_woman: embarazada* encinta mujer_embarazada
widow: viuda* viudo* viudez*
orphan: huerfan*
guest: invitado* invitada* visita_en_casa huesped*
newcomer: recien_llegad* recien_llegado recien_llegada recien_llegados acabo_de_llegar nuevo_en_belgica nueva_en_belgica
refugee: refugiad* asilad* solicitante_de_asilo
migrant: migrante* inmigrant* emigrant*
foreigner: extranjer* forastero*
local_person: gente_de_aqui gente_local lugareñ* flamencos* los_de_aqui
belgian: belga belgas
citizen: ciudadano* ciudadana* ciudadania*
minority: minoria*
community: comunidad* colectividad paisano* compatriota*
teacher: profesor* profesora* profe profes maestr* docente* juf la_seño
student: estudiante* universitari*
pupil: alumno* alumna* colegial*
volunteer: voluntari*
staff_member: empleado_de_ustedes personal_de_la_oficina trabajadora_de_ustedes colaborador* funcionari* recepcionista*
boss: jefe* jefa* patron* patrona* encargad* capataz* mi_superior
colleague: colega* compañero_de_trabajo compañera_de_trabajo compañeros_de_trabajo
doctor: medico doctor doctora medica medico_de_cabecera galeno huisarts
nurse: enfermero* enfermera* auxiliar_de_enfermeria
midwife: matrona* partera* comadrona* vroedvrouw obstetra*
dentist: dentista* odontolog* tandarts*
psychologist: psicolog* psiquiatr* terapeuta* psicoterap*
social_worker: trabajadora_social trabajador_social asistente_social asistenta_social asistencia_social asistenta*
lawyer: abogad* jurista* pro_deo licenciado_en_leyes
police: policia* guardia_civil agente_de_policia tombos
judge: juez* jueza* magistrad*
interpreter: interpret* traductor* tolk traductora*
landlord: casero* casera* propietari* arrendador* dueño_de_la_casa dueña_de_la_casa dueño_del_piso el_dueño la_dueña
tenant: inquilin* arrendatari*
bailiff: alguacil* huissier* deurwaarder* agente_judicial cobrador*
postman: cartero* correo_postal
driver: conductor* chofer* chófer
director: director* directora* direccion_del_colegio
coach: entrenador* monitor* animador*
cook: cocinero* cocinera* chef
lgbt_person: gay lesbiana* homosexual* transexual* transgen* lgbt* bisexual* queer travesti*
disabled_person: discapacitad* minusvalid* persona_con_discapacidad invalido paralitic*
homeless_person: sintecho sin_techo sinhogar sin_hogar indigente* vagabund* mendig*
# names of countries and languages that matter
dutch_language: neerlandes holandes nederlands* idioma_de_aqui flamenco*
french_language: frances francesa francais*
english_language: ingles inglesa english*
arabic_language: arabe arabes darija*
turkish_language: turco turca turcos
own_language: español castellano mi_lengua mi_idioma lengua_materna idioma_materno quechua*
belgium: belgica belgique* belgie*
flanders: flandes region_flamenca vlaanderen*
brussels: bruselas bruxelles* brussel*
home_country: mi_pais pais_de_origen mi_tierra mi_patria alla_en_mi_pais latinoameric* pais_natal
europe: europa europe* union_europea schengen*
morocco: marruecos marroqu*
syria: siria sirio*
ukraine: ucrania ucranian* ukraine
turkey: turquia turquie*
afghanistan: afganistan afgan*
congo: congo congole*
somalia: somalia* somali*
eritrea: eritre*
# language and learning
language: idioma* lengua* lenguaje
learn: aprend* estudiar*
course: curso* cursillo* formacion modulo*
lesson: leccion* clase* sesion_de_clase
school_class: aula* salon_de_clase mi_clase grupo_de_clase
practise: practic* ensayar
speak: hablar hablo habla hablan expres*
listen: escuch*
understand: entiend* entend* comprend* capto pillo
read: leer* leyend* lectura* lector*
write: escrib* redact* escrito* escritura*
word: palabra* vocabulario*
grammar: gramatica* verbo verbos conjugar
alphabet: alfabeto* abecedario* letras abc
pronunciation: pronunci*
beginner: principiante* desde_cero nivel_a1 a1 nivel_basico de_cero basico basica iniciacion
advanced: avanzad* nivel_alto b2 c1 perfeccion*
level: nivel* niveles a2 b1
test: prueba* test tests toets*
exam: examen* examenes* aprobar_el reprob* suspend*
certificate: certificad* attest* certificat* constancia*
diploma: diploma* titulo titulos bachiller* titulacion*
study: estudi* carrera_universitaria estudiar*
education: educacion* enseñanza* escolaridad
training: capacitacion* formacion_profesional taller* opleiding* formarme
book: libro* cuaderno*
homework: deberes tarea* huiswerk* tareas_escolares
exercise: ejercicio*
mistake: error* equivoc* falta_de_ortografia
dictionary: diccionari*
online: online en_linea por_internet virtual* a_distancia por_zoom
at_home: en_casa en_mi_casa en_la_casa en_mi_hogar
explain: explic* aclar* expliq*
repeat: repet* repit*
slowly: despacio lentamente* poco_a_poco lento*
translate: traduc* traduz* traduj*
interpreting: hacer_de_interprete interpretacion*
conversation: conversacion* mesa_de_conversacion charla_en_neerlandes
illiterate: analfabet* no_se_leer no_sabe_leer no_se_escribir
degree_abroad: titulo_extranjero homolog* convalid* equivalencia* naric* reconocer_mi_titulo
university: universidad* facultad* hogeschool* universit*
internship: stage pasantia* becario* aprendiz* hacer_practicas practicas_en practicas_laborales
literacy: alfabetiz* lectoescritura* leer_y_escribir
civic_integration: integracion* inburgering* integrarme integrarse
social_orientation: orientacion_social orientacion_ciudadana educacion_civica
knowledge: conocimiento*
memory: memoria* recuerdo*
# time
day: un_dia dias el_dia de_dia jornada*
week: semana* semanal*
month: el_mes este_mes un_mes meses* mensual* al_mes por_mes cada_mes del_mes mes_que_viene proximo_mes
year: un_año años* el_año este_año anual*
hour: hora* horas*
minute: minuto* minutitos
morning: por_la_mañana en_la_mañana las_mañanas de_la_mañana mañanas* mañanita* temprano_en_la_mañana esta_mañana
noon: mediodia* medio_dia
afternoon: por_la_tarde en_la_tarde las_tardes de_la_tarde esta_tarde tardecita
evening: por_la_noche en_la_noche esta_noche anochecer* nocturn* vespertin* tarde_noche
night: noche* madrugada* medianoche*
weekend: fin_de_semana finde fines_de_semana findes
weekday: entre_semana dia_laborable dias_laborables dia_habil de_lunes_a_viernes
holiday: vacacion* vacacional
public_holiday: feriado* dia_festivo dia_feriado puente festivo*
school_holiday: vacaciones_escolares vacaciones_de_los_niños sin_cole vacaciones_del_cole
today: hoy oy
tomorrow: mañana* pasado_mañana
yesterday: ayer anoche antier anteayer
now: ahora* ahorita* ya_mismo en_este_momento
later: despues luego mas_tarde dentro_de
soon: pronto enseguida ya_casi
early: temprano* madrug* pronto_por_la_mañana
late: retras* demor* atras_en_la_hora muy_tarde llego_tarde llegar_tarde
always: siempre*
never: nunca* jamas*
often: a_menudo frecuent* muchas_veces seguido cada_rato
sometimes: a_veces algunas_veces de_vez_en_cuando
start: empez* empiez* comienz* comenz* inici* arranc*
end: termin* acab* final*
until: hasta
from_time: desde a_partir_de
duration: cuanto_tiempo cuanto_dura duracion* cuantas_horas cuantos_meses durar*
date: fecha* que_dia
calendar: calendari* agenda* programacion*
deadline: plazo* fecha_limite ultimo_dia vence_el
next: proxim* siguiente* que_viene
previous: anterior* el_pasado la_pasada
every_day: todos_los_dias cada_dia diari* a_diario
once: una_vez una_sola_vez
monday: lunes
tuesday: martes
wednesday: miercoles
thursday: jueves
friday: viernes
saturday: sabado*
sunday: domingo*
summer: verano*
winter: invierno*
spring: primavera*
autumn: otoño*
christmas: navidad* nochebuena* navide*
new_year: año_nuevo fin_de_año nochevieja* reyes_magos
easter: pascua* semana_santa
ramadan: ramadan*
iftar: iftar* romper_el_ayuno
eid: fiesta_del_cordero fiesta_del_sacrificio suikerfeest* eid_mubarak eid_al
saint_nicholas: san_nicolas sinterklaas*
# asking
when: cuando* que_dia a_que_hora kuando
where: donde* adonde* dnd ande
who: quien* quienes*
what: que_es que_son que_hay q_es
how: como_se como_puedo como_hago de_que_manera como_llego
how_much: cuanto* cuanta* kuanto*
how_many: cuantos* cuantas* que_cantidad
why: por_que porque xq porq
which: cual* cuales*
question: pregunt* duda* consulta inquietud
answer: respuesta* respond* contest*
information: informacion* info infos informes folleto*
advice: consejo* asesor* aconsej* orientacion recomend*
help_support: ayuda ayudar ayuden ayudas apoyo apoyar auxilio asistencia* socorr* echar_una_mano ayudita* ayud*
possible: posible* se_puede puedo es_posible podria*
allowed: permitid* me_dejan autoriz* permiten*
must: tengo_que obligatori* obligad* hay_que debo tenemos_que debe
need_want: necesit* quisiera* hace_falta
search_find: buscar* busco* busca* encontrar* encuentr* hallar* consegu* consig*
# money
money: dinero* pasta billete_de pisto guita platita plata*
pay: pagar pago paga pague pagos cobran cobrar
price: precio* tarifa* cuanto_cuesta cuanto_vale cuesta* cuanto_sale cuestan*
expensive: carisim* muy_caro costos* un_ojo_de_la_cara caro* muy_cara es_cara cara_la
cheap: barat* economic* bajo_costo
free_of_charge: gratis gratuit* sin_pagar sin_costo de_regalo
discount: descuent* rebaj* tarifa_reducida reducid* bonificacion
euro: euro* eur
cash: efectivo* en_mano al_contado monedas en_billetes
bank_card: tarjeta_de_banco tarjeta_bancaria tarjeta_de_debito tarjeta_de_credito cajero* bancontact*
bank: banco* bancari*
bank_account: cuenta_bancaria cuenta_de_banco cuenta_en_el_banco abrir_una_cuenta abrir_cuenta
invoice_bill: factura* la_cuenta_de facturit* recibo*
debt: deuda* endeud* debo_dinero moros* me_deben debiendo* debo_plata
loan: prestamo* credito*
instalment: a_plazos plazos_de_pago cuotas* en_cuotas fraccion*
reminder: recordatorio* aviso_de_pago segundo_aviso carta_de_cobro
fine: multa*
salary: salario* sueldo* nomina* paga_mensual loon
income: ingreso* ingresos* lo_que_gano
tax: impuesto* hacienda fisco* belasting* taxes
tax_form: declaracion_de_la_renta declaracion_de_impuestos tax_on_web la_renta_anual
refund: devolucion* reintegr* devuelv*
benefit: prestacion* ayuda_social ayuda_economica subsidio_social
living_wage: leefloon* salario_social ingreso_de_integracion renta_minima ingreso_minimo rmi revenu_d_integration
unemployment_benefit: cobrar_el_paro subsidio_de_paro desempleo chomage* subsidio_de_desempleo el_paro cobro_el_paro
child_benefit: asignacion_familiar asignaciones_familiares groeipakket* ayuda_por_hijos kindergeld* subsidio_familiar prima_de_nacimiento
pension: pension* jubilacion*
allowance: subsidi* asignacion*
subsidy: subvencion* beca becas
social_tariff: tarifa_social sociaal_tarief tarif_social bono_social
poor: pobre* pobreza sin_plata
rich: rico* rica* riqueza millonari*
save_money: ahorr*
budget: presupuest*
cost_rise: subieron_el_precio sube_el_precio aumento* subida* encarec*
deposit_guarantee: garantia* fianza* deposito* huurwaarborg*
cheat_scam: estaf* fraude* timo timaron* engañ* phishing*
steal: robar robo roban robaron robado hurto* ladron* asalt*
gift: regal* obsequi*
ticket: billete* boleto* tiquete* ticket* pasaje*
subscription: abono* suscripcion* bono_de_transporte
wallet: cartera* billetera* monedero*
account_number: numero_de_cuenta iban*
send_money: enviar_dinero mandar_dinero remesa* transferenc* western_union mandar_plata giro
# papers
paper_document: papel papeles* document* papeleo*
letter: carta cartas* brief misiva
mail_post: correo_postal buzon* sobre_del_correo bpost* correspondencia*
form: formulari* impreso_oficial planilla*
signature: firma* firmar firmad*
stamp: sello* estampilla* sellar
copy: copia* fotocopi*
fill_in: rellenar relleno llenar_el llenar_un cumplimentar llenar* rellen*
identity_card: carnet_de_identidad documento_de_identidad cedula* dni carnet identiteitskaart* tarjeta_de_identidad
passport: pasaport*
residence_permit: permiso_de_residencia tarjeta_de_residencia residencia verblijf* titulo_de_estancia permiso_de_estancia titre_de_sejour
orange_card: carta_naranja tarjeta_naranja oranje_kaart carte_orange
visa: visado* visa visum*
nationality: nacionalidad* nacionaliz* naturaliz* hacerme_belga ser_belga
asylum: asilo* refugio_politico proteccion_internacional fedasil
procedure: tramite* procedimient* gestion gestiones
decision: decision* resolucion* decid*
refusal: negativ* rechaz* denegad* negaron* me_dijeron_que_no
appeal: recurso* apelar* apelacion* recurrir* impugn*
deadline_paper: plazo_para_recurrir fecha_de_entrega antes_del_dia
expire: caduc* vencid* vence* se_vencio expir*
renew: renov* renuev* prorrog* extension_del_permiso
lost_papers: perdi_mis_papeles perdi_mi_carnet perdi_mi_pasaporte perdi_la_tarjeta papeles_perdidos extravi*
without_papers: sin_papeles sin_documentos indocumentad* sans_papiers no_tengo_papeles sin_residencia
illegal: ilegal* irregular* clandestin*
deport: deport* expuls* repatri*
order_to_leave: orden_de_salida orden_de_abandonar orden_de_expulsion dejar_el_territorio
family_reunification: reagrupa* reunificacion* gezinshereniging* traer_a_mi_familia traer_a_mi_esposa traer_a_mis_hijos regroupement*
marriage: matrimoni* casarm* casars* casad* casamient* boda* casarn* esponsales
divorce: divorci* separacion separarme separarse
birth: nacimient* nacer nacio nacid*
birth_certificate: partida_de_nacimiento acta_de_nacimiento certificado_de_nacimiento
death: muerte* fallec* defuncion* murio* difunt* entierro*
register_official: empadron* registr* domicili* darme_de_alta padron*
town_hall: comuna* ayuntamient* municipi* gemeente* alcaldia* municipalidad* commune* casa_comunal
immigration_office: extranjeria* oficina_de_extranjeros inmigracion* migraciones* dvz
government: gobierno* estado_belga autoridad*
ministry: ministerio*
embassy: embajada* consulad*
court: tribunal* juzgado* corte_judicial
law: ley leyes* legal derecho_civil
rights: derechos* tengo_derecho mis_derechos derecho_a
duty: obligacion* deber_civil
contract: contrat*
proof: prueba_de comprobant* justificant*
attestation: atestad* certificado_de constancia_de attest*
photo: foto fotos* fotografia* foto_carnet
fingerprint: huella* huellas_digitales
number_national: numero_nacional numero_de_registro numero_de_identidad rijksregister* niss rijksregisternummer*
address: direccion adresse* adres domicilio*
move_house: mudanza* mudarm* me_mude mudar* cambio_de_casa cambio_de_domicilio trasteo* mudam* cambio_de_direccion
household_composition: composicion_familiar composicion_de_familia gezinssamenstelling* composition_de_menage
guardian: tutor_legal tutela* voogd* tutor tutora
inheritance: herenci* testamento* hered*
cohabitation: cohabit* pareja_de_hecho convivencia* samenwonen*
# work
work: trabaj* curro laburo* empleo* chamba* currar* labor
job_vacancy: vacante* oferta_de_empleo oferta_de_trabajo ofertas_de_trabajo puesto_de_trabajo
looking_for_work: busco_trabajo buscar_trabajo buscando_trabajo busca_trabajo busco_empleo busco_chamba
unemployed: desemplead* desocupad* sin_trabajo en_paro desempleo sin_empleo
employer: empleador* empresa* compañia
job_interview: entrevista_de_trabajo entrevista_laboral entrevista_para_un_puesto
cv: curriculum* cv hoja_de_vida curriculo*
application_letter: carta_de_motivacion carta_de_presentacion solicitud_de_empleo sollicitatie*
work_permit: permiso_de_trabajo permiso_para_trabajar permiso_unico single_permit
work_hours: horas_de_trabajo turno_de_trabajo jornada_laboral media_jornada tiempo_completo horas_extras
night_shift: turno_de_noche turno_nocturno trabajo_de_noche
dismissal: despid* despedid* me_echaron_del_trabajo preaviso* despidieron*
unpaid_wages: no_me_pagan no_me_paga me_deben_el_sueldo sueldo_sin_pagar no_me_pago
undeclared_work: trabajo_en_negro en_negro sin_declarar sin_contrato
trade_union: sindicat* vakbond* syndicat*
profession: profesion* oficio* carrera_profesional
self_employed: autonom* independiente por_mi_cuenta por_cuenta_propia zelfstandig* freelance*
shop_business: negocio* tienda* emprend* almacen_de_ropa local_comercial
factory: fabrica* planta_de_produccion
cleaning: limpieza* poetshulp* titres_services dienstencheques* limpio_casas limpiar* limpiand*
construction: construccion* albañil* obra_de_construccion andamio* pintor_de_obra
restaurant_kitchen: cocina_de_restaurante hosteleria* camarer* mesero* lavaplatos* ayudante_de_cocina
warehouse: almacen* bodega* magazijn* montacarg*
transport_driver: camionero* repartidor* camion* chofer_de_camion
care_job: cuidador* cuidar_ancianos cuidado_de_mayores cuidar_abuelos zorgkundige* ayuda_domiciliaria
sick_leave: baja_por_enfermedad estoy_de_baja baja_medica licencia_medica incapacidad_laboral
accident_at_work: accidente_laboral accidente_de_trabajo accidente_en_el_trabajo
experience: experiencia*
skill: habilidad* destreza* capaz_de competencia*
temporary_agency: interim* agencia_de_empleo ett uitzendkantoor* trabajo_temporal
colleague_trouble: problema_con_un_compañero problemas_con_compañeros acoso_laboral mobbing*
tools: herramient* taladro* martillo*
uniform: uniforme* ropa_de_trabajo
break_rest: descans* pausa* recreo*
# home
house: viviend* hogar* caserio casa*
flat: piso apartament* apto departamento* depto* studio* appartement*
room: habitacion* cuarto cuartos pieza dormitori*
rent: alquil* renta arriend* arrend* huur rentar
rent_out: doy_en_alquiler alquilar_mi_piso subarrend* subalquil*
buy_house: comprar_casa comprar_una_casa comprar_un_piso hipotec*
landlord_contract: contrato_de_alquiler contrato_de_arriendo contrato_de_arrendamiento huurcontract*
social_housing: vivienda_social viviendas_sociales casa_social sociale_woning logement_social casa_del_estado
homeless: sin_techo sin_hogar sin_casa en_la_calle no_tengo_casa sinhogar
shelter: albergue* refugio_nocturno opvang* centro_de_acogida acogida*
eviction: desahuci* desaloj* uithuiszetting* echar_de_la_casa echan_del_piso lanzamiento
street: calle* avenida* callejon*
roof: techo* tejado*
kitchen: cocina*
bathroom: baño_de_casa cuarto_de_baño tina
bed: cama* colchon* cuna* litera*
furniture: mueble* mobiliari* sofa* armari* ropero comoda
fridge: nevera* frigorific* refriger* heladera*
washing_machine: lavadora* lavarropa* secadora*
heating: calefaccion* radiador* estufa* calentador* mazout*
boiler: caldera* calentador_de_agua
cold: frio* fria* helad* congel* friito
warm: calor caliente* calient* calentit*
damp: humedad* humed*
mould: moho* hongos_en_la_pared schimmel* hongo_negro
leak: fuga_de_agua gotera* goteando fuga
water: agua* aguas*
electricity: electricidad* electric* la_luz corriente recibo_de_luz factura_de_luz
gas_energy: gas energia* fluvius* engie* energetic*
meter: contador medidor* contador_de_luz budgetmeter* contador_de_gas
rats_insects: ratas* raton* cucarach* chinche* bichos* insectos* ratones*
broken: rompi* roto rota averi* dañad* dañado descompuest* estropead* no_funciona
repair: repar* arregl* composturas
noise: ruido* bulla* ruidos* escandalo*
neighbour_quarrel: pelea_con_el_vecino problemas_con_los_vecinos problema_con_el_vecino conflicto_vecinal
key: llave* llaves* cerradura*
door: puerta* portal
window: ventana*
stairs: escalera* gradas* escalon* peldaño*
lift: ascensor* elevador*
rubbish: basura* desech* residuos* bolsas_de_basura
recycling: recicl* pmd
container_park: parque_de_contenedores recyclagepark* containerpark* punto_limpio
garden: jardin huert* jardiner* siembr* sembrar*
cleaning_home: limpiar_la_casa limpiar_mi_casa limpieza_del_hogar barrer* trapear*
moving_van: furgoneta* camioneta* camion_de_mudanza van_de_mudanza
tenant_rights: derechos_del_inquilino huurdersbond* sindicato_de_inquilinos
lamp: lampara* bombill* foco
table_chair: silla sillas mesita* la_mesa una_mesa mesas*
# food and clothes
food: comida* aliment* viveres*
eat: comer* comiend* comemos* comid* alimentar*
drink: bebida* tomar_agua bebid* refresco* beber*
meal: comida_caliente menu platillo* plato_del_dia plato*
breakfast: desayun*
lunch: almuerz* almorz*
dinner: cena cenar* cenamos
soup: sopa* caldo*
bread: pan panes panader* barra_de_pan
meat: carne* pollo* carne_de_res
pork: cerdo* puerco* chancho* jamon* marrano*
fish: pescado* marisc* atun
vegetables: verdur* legumbr* vegetales* hortaliza* tomat*
fruit: fruta*
halal: halal*
vegetarian: vegetari* vegan* sin_carne
allergy: alergi* intoleran* celiac* gluten*
hungry: hambre* hambrient* tengo_hambre
food_parcel: paquete_de_comida paquete_de_alimentos despensa* colis* canasta_de_alimentos bolsa_de_comida
food_bank: banco_de_alimentos voedselbank* banque_alimentaire
cook_verb: cocinar* guisar* cociner* cocino*
coffee: cafe cafecit*
tea: un_te te_de_menta tomar_te infusion*
restaurant: restaurant* comedor* cafeteria* fonda
supermarket: supermercad* colruyt* lidl* aldi delhaize* al_super el_super
market: mercado* markt feria*
taste: sabor* rico_sabor sabros*
sweets: dulce* caramelo* golosina* chuches* pastel*
clothes: ropa* vestiment* prendas* vesti*
shoes: zapato* zapatillas* calzado* botas* sandalias*
coat: abrigo* chaqueta* cazadora* chamarra* chompa casaca* campera* parka*
trousers: pantalon* jeans vaqueros
child_clothes: ropa_de_bebe ropa_de_niño ropa_para_niños ropita*
second_hand: segunda_mano usado de_segunda tweedehands* ropa_usada kringwinkel* kringloop*
nappies: pañal*
toys: juguet* peluche* muñec*
present: regalito* regalo*
sewing_machine: maquina_de_coser
headscarf: velo* pañuelo hiyab* hijab* pañoleta*
swap: trueque* intercambi* cambalach*
donate: donar* donacion*
give_away: regalar* regalo_muebles dar_mis_cosas
# health
health: salud* sanitari*
ill: enferm* malit* mal_de_salud indispuest* me_siento_mal malo_de
pain: dolor* duele* me_duele doler* dolid*
fever: fiebre* calentura* temperatura_alta
cough: tos toser* tosiendo tose
head: cabeza* jaqueca* migraña*
stomach: estomago* barriga* panza vientre* vomit* diarrea*
tooth_teeth: muela* diente* dental* caries* encia*
eye: ojo ojos vista_borrosa oftalmolog*
back: espalda* columna_vertebral lumbago*
heart: corazon* cardiac* cardiolog*
blood: sangre* analisis_de_sangre tension_alta presion_alta
breathing: respirar* respiracion* respiro asma* falta_de_aire
medicine: medicina medicament* pastilla* remedio* medicinas* jarabe*
pharmacy: farmacia* botica* apotheek* pharmacie*
prescription: receta_medica receta_del_medico prescripcion* voorschrift*
hospital: hospital* clinica* ziekenhuis* hospitaliz*
operation: operacion* operar* operaron* cirugia* quirofano*
emergency_care: urgencias* sala_de_urgencias emergencias_del_hospital spoed*
appointment: cita citas* afspraak* turno_con pedir_hora rendez_vous
health_insurance: seguro_medico seguro_de_salud seguro_de_enfermedad cobertura_medica asegurad*
mutuality: mutualidad* mutua mutualiteit* mutuelle*
insurance: seguro_de_casa seguro_de_coche asegurador* poliza verzekering*
reimbursement: reembols* me_devuelven_el_dinero terugbetaling*
vaccination: vacun* inmuniz* inenting*
pregnancy: embaraz* gestacion* prenatal*
give_birth: dar_a_luz parto* parir* cesarea*
baby_care: cuidar_al_bebe cuidado_del_bebe kind_en_gezin pesar_al_bebe
breastfeeding: lactan* amamant* dar_el_pecho dar_pecho dar_de_mamar
contraception: anticonceptiv* preservativ* condon* pastilla_del_dia_despues planificacion_familiar diu
disability: discapacid* invalidez* minusvalia* paralisis*
wheelchair: silla_de_ruedas rolstoel* muletas*
glasses: gafas* lentes* anteojos*
diet: dieta* regimen_alimenticio nutricion* dietist*
weight: bajar_de_peso engord* adelgaz* sobrepeso* obes* peso*
diabetes: diabet* azucar_en_la_sangre insulina*
smoking: fumar* fumo fumad* tabaco* cigarr* fuma
alcohol: alcohol* borrach* cerveza* licor* beber_mucho emborrach*
drugs: droga* cocaina* marihuana* heroina* porro porros
addiction: adicci* adicto* adicta* engancha* verslaving* desintoxic*
gambling_addiction: ludop* adiccion_al_juego tragaperras* apuesta* casino*
cancer: cancer* tumor* quimio*
test_medical: analisis_medico prueba_medica examen_medico radiograf* ecograf* resonancia*
wound: lastim* quemadura* herida*
handicapped_care: cuidado_de_discapacitados thuiszorg* atencion_domiciliaria cuidados_en_casa
stress: estres* estresad* agobi* presionad*
sleep: dormir* duermo* dormid* insomnio* dormimos* desvel* sueño
nightmare: pesadilla*
tired: cansad* agotad* cansancio* fatig* rendid* agotamient*
sad: triste* desanimad* apenad* pena bajon
depressed: deprimid* depresion* depre
afraid: miedo* susto* asustad* panico* temor* aterr*
anxious: ansiedad* ansios* angusti*
angry: enfad* enojad* rabia* furios* molest* bronca
cry: llor* lagrim*
lonely: soledad* me_siento_sola me_siento_solo solitari* aislad*
worry: preocup* inquiet*
trauma: trauma* traumat*
war: guerra* bombarde* bombas*
shame: verguenz* avergonz* pena_ajena
nerves: nervios*
talk_about: hablar_con_alguien desahog* contar_mis_problemas hablar_de_mis_problemas hablar_de_eso
heart_heavy: peso_en_el_pecho nudo_en_la_garganta alma_rota pena_en_el_corazon
hope: esperanza* ilusion
despair: desesper* no_puedo_mas
therapy: terapia* psicoterapia*
mental_health: salud_mental psicologic* psiquiatric*
calm: calma tranquil* relaj* calmar*
silent: silenci* callad*
secret: secreto*
trust: confianza* confiar* confio
# children and school
school: escuela* colegio* cole liceo colegios*
kindergarten: kleuter* jardin_de_infancia jardin_infantil preescolar* educacion_infantil kinder
primary_school: primaria* escuela_primaria lagere_school
secondary_school: secundaria* escuela_secundaria instituto* okan*
enrol: inscri* matricul* aanmeld*
school_costs: gastos_escolares factura_del_colegio factura_de_la_escuela maximumfactuur* utiles_escolares
school_trip: excursion_escolar excursion_del_cole viaje_escolar viaje_de_fin_de_curso
teacher_talk: reunion_de_padres oudercontact* hablar_con_la_maestra hablar_con_la_profesora tutoria_de_padres
report_card: boletin_de_notas calificacion* notas_del_cole rapport boletin
absent: ausen* falto_a_clase falta_a_clase inasistencia* falte_a
bullying: bullying* acoso_escolar pesten* se_burlan hostig*
learning_difficulty: dislexi* tdah* dificultad_de_aprendizaje aprende_lento deficit_de_atencion
special_education: educacion_especial escuela_especial buitengewoon*
pupil_guidance: clb orientador_escolar gabinete_psicopedagogico psicopedagog*
childminder: niñera* onthaalouder* cuidadora_de_niños canguro
creche_daycare: guarderia* kinderopvang* creche* estancia_infantil
babysit: cuidar_niños cuidar_a_mi_hijo cuidar_a_los_niños cuidar_a_mi_bebe babysit* cuide_a
play: jugar* juega* jueguen* jugamos* juegan*
playground: parque_infantil parque_de_juegos columpio* tobogan* speeltuin* speelplein*
craft_activity: manualidad* knutsel* taller_creativo
draw: dibuj*
sing: cantar* canto cantan coro
story: cuentacuentos* cuento_infantil un_cuento cuentos*
camp: campament* colonias* colonia_de_verano kamp
homework_support: ayuda_con_los_deberes ayuda_con_las_tareas apoyo_escolar refuerzo_escolar huiswerkbegeleiding* ayudar_con_los_deberes
tutoring: clases_particulares profesor_particular tutoria* bijles*
upbringing: crianza* educar_a crianza_de_los_hijos opvoeding* criar*
puberty: pubertad* adolescencia*
disobedient: desobed* no_obedece no_hace_caso rebelde* berrinch* rabieta*
youth_work: centro_juvenil jeugdhuis* casa_de_jovenes maison_de_jeunes jeugdwerk*
hang_out: pasar_el_rato parchar* juntarse_con_amigos vacilar
computer_game: videojueg* playstation* consola fifa
birthday: cumpleañ* cumple
swimming_pool: piscina* alberca* zwembad* pileta*
stroller: carrito_de_bebe cochecito* coche_de_bebe carriola*
school_bag: mochila*
# meeting and free time
meet: conocer_gente conocer_personas conocer_a_gente encuentro* reunirme reunirse
friendship: amistad* hacer_amigos hacer_amigas
alone: sola* solit* estoy_solo me_siento_solo vivo_solo solos*
bored: aburr*
talk: charl* platic* convers* dialog*
chat_together: charlar_juntos tertulia* cafe_y_charla
activity: actividad* activiteit*
event: evento* acto_publico
party: fiesta* parrand*
celebration: celebr* festej* festivid*
group_together: grupo* en_grupo
women_group: grupo_de_mujeres vrouwengroep* solo_mujeres solo_para_mujeres groupe_de_femmes
men_group: grupo_de_hombres mannengroep* solo_hombres solo_para_hombres
excursion: excursion* salida_de_un_dia uitstap* daguitstap*
sea: playa* costa_belga al_mar la_costa ir_al_mar ver_el_mar
trip: viaje viajes* viajar* paseo*
walk: pasear* caminata* caminar* senderism*
dance: bail* danza*
music: musica* guitarra* cancion* concierto* instrumento_musical
theatre: teatro*
film_cinema: pelicula* cine
painting: pintura pintar_cuadros cuadro acuarela*
handicraft: artesan* tejer* bordar* croche* ganchillo*
sewing: coser* costura* naaien* modista*
sport: deporte* deportiv*
football: futbol* soccer* balon partido_de_futbol futsal*
swim: nadar* natacion* zwem* nadando*
fitness: gimnasio* gym fitness*
bicycle: bici biciclet* velo_de_ocasion fiets* bicis*
cycling: montar_en_bici andar_en_bici pedalear* fietsles* ciclism*
run: correr atletism* salir_a_correr
gymnastics: gimnasia* yoga* zumba* aerobic*
library: bibliotec* bibliotheek* bib
borrow: prestar* tomar_prestado me_prestan en_prestamo prestan*
game_play: juego* juegos_de_mesa ajedrez* domino bingo*
visit: visita visitar* visitas
neighbourhood: barrio* wijk buurt* quartier*
meeting_place: punto_de_encuentro lugar_de_encuentro ontmoetingsplaats* lugar_de_reunion
drop_in: sin_cita inloop* entrar_sin_cita pasar_sin_cita
open_door: puertas_abiertas jornada_de_puertas_abiertas
welcome: bienvenid*
community_dinner: cena_comunitaria comida_comunitaria comer_juntos comer_con_otros
cooking_together: cocinar_juntos taller_de_cocina cocinar_en_grupo
culture: cultur*
tradition: tradicion* costumbre*
religion_faith: religi* fe_catolica catolic* cristian* musulman* creencia* evangelic*
mosque: mezquita* moskee*
church: iglesia* parroqui* misa templo*
pray: rezar* orar oracion* rezo salat
quiet_room: sala_tranquila cuarto_tranquilo lugar_tranquilo sala_de_oracion
volunteering: voluntariado* vrijwillig* benevol*
useful: util utiles provechos* servir_de_algo
participate: particip* tomar_parte
invite: invitar* invitacion* convidar* invito*
bring_along: llevar_a puedo_llevar traer_a venir_con acompañad*
market_flea: mercadillo* rastro mercado_de_pulgas brocante* rommelmarkt*
# going places
go: ir_a voy vamos_a ir
come: venir vengo viene venga
leave_go: irme me_voy marcharm* salgo_de
way_route: ruta* camino_a como_llego como_llegar como_se_llega el_camino
station: estacion_de_tren gare estacion*
train: tren trenes* ferrocarril* sncb nmbs
bus: autobus* bus buses* de_lijn camion_urbano guagua_publica
tram: tranvia* tram
metro: metro subte
stop_halt: la_parada parada_de_bus parada_de_autobus halte paradero* que_parada
walk_foot: a_pie andando caminando* a_pata
car: coche carro auto carros* automovil*
parking_place: aparca* parking* estacionamiento* parqueo* estacionar* parquear*
taxi: taxi* uber
far: lejos* lejan* distancia
near: cerca cercan* cerquita*
street_name: nombre_de_la_calle en_que_calle
village: pueblo* aldea*
city: ciudad ciudades*
building: edifici* inmueble*
floor: planta_baja primer_piso segundo_piso tercer_piso que_piso en_que_planta
entrance: entrada ingreso_al_edificio por_donde_se_entra
map_location: mapa* ubicacion* google_maps localizacion*
address_place: donde_queda donde_esta donde_estan direccion_exacta donde_es
bicycle_rack: aparcabicis* aparcar_la_bici dejar_la_bici candado*
airport: aeropuert* zaventem*
driving_licence: carnet_de_conducir permiso_de_conducir licencia_de_conducir rijbewijs* brevete* licencia_de_manejo licencia_de_manejar permis_de_conduire
driving_lesson: autoescuela* clases_de_manejo clases_de_conducir rijschool* examen_teorico aprender_a_conducir aprender_a_manejar
traffic: trafico atasco* transito embotellamient*
halle: hal halle*
vilvoorde: vilvoorde* vilvorde*
region: region* provincia* comarca*
# phone and computer
phone: telefono* movil celular* celu gsm
smartphone: smartphone* telefono_inteligente iphone* android*
call: llamar* llamada* llamo llamen* telefonear* marcar_un_numero
message_sms: mensaj* sms textito
email: email* correo_electronico mail e_mail gmail*
whatsapp: whatsapp* wasap* whasap* wsp guasap*
internet: internet* datos_moviles
wifi: wifi* wi_fi
computer: computador* ordenador* pc informatica* compu
laptop: laptop* portatil*
printer: impresor* printer*
print: imprim* impreso impresion*
scan: escane* scan
password: contraseña* clave clave_de_acceso codigo_pin password*
app: aplicacion* app apps
website: pagina_web sitio_web web
login: iniciar_sesion entrar_a_mi_cuenta conectarme ingresar_a_mi_cuenta login*
digital_id: itsme* eid my_e_box ebox* e_box lector_de_carnet identidad_digital
account_online: cuenta_online cuenta_de_google cuenta_de_usuario usuario
sim_card: tarjeta_sim sim chip_del_telefono prepago*
tablet: tablet* ipad*
keyboard: teclad*
virus_hacked: hackear* hackead* hackearon* virus
screen: pantalla*
social_media: redes_sociales facebook* instagram* tiktok*
photo_camera: sacar_fotos tomar_fotos camara*
charge_battery: bateria* cargador* enchufe* pila
# organisation
organisation: organizacion* asociacion* ong vzw asbl* fundacion*
office: oficina* despacho* bureau*
reception: recepcion*
desk_counter: ventanilla* mostrador* taquilla* loket*
open: abiert*
closed: cerrad*
opening_hours: horario* horas_de_atencion horas_de_apertura openingsuren*
full: esta_lleno completo no_hay_plazas no_hay_cupo sin_cupo no_quedan_plazas lleno* llena* repleto
place_available: cupo* puesto_libre vacante_en_el_curso hueco sitio_libre plaza*
waiting_list: lista_de_espera wachtlijst* liste_d_attente
waiting: esperar* espero* esperando* espera*
queue: fila hacer_cola hacer_fila la_cola
cancel: cancel* anular* anulacion*
late_arrive: llegar_tarde llego_tarde llegare_tarde voy_tarde
miss: perdi_la_clase perdi_la_cita me_perdi_la falte faltar*
sign_up: apuntar* apuntarm* apunto anotar* inscribirm*
registration: inscripcion* matricula* registro*
member: miembro* socio socia socios
membership: ser_socio cuota_de_socio carnet_de_socio
contact: contact* comunicarme contacto*
complaint: queja* reclam* quejar*
apology: disculp* perdon* lo_siento
mistake_ours: error_de_ustedes se_equivocaron culpa_de_ustedes
privacy: privacidad* vida_privada gdpr*
personal_data: datos_personales mis_datos proteccion_de_datos
anonymous: anonim* sin_dar_mi_nombre sin_decir_mi_nombre
confidential: confidencial* secreto_profesional
rule: regla reglas norma normas reglament*
house_rule: normas_de_la_casa reglamento_interno
toilet: inodoro* wc aseos toilet* servicios_higienicos el_baño hay_baño los_baños baños aseo
changing_table: cambiador* cambiar_el_pañal cambiar_al_bebe
smoking_area: zona_de_fumadores se_puede_fumar
accessibility: accesib* acceso_para toegankelijk*
lift_access: hay_ascensor rampa* ascensor_para
pushchair: carrito coche_del_bebe con_carrito
animal_dog: perro_conmigo mi_perro con_perro mascota* llevar_al_perro
lost_found: objetos_perdidos objeto_perdido cosas_perdidas deje_olvidad se_me_quedo olvide_mi
key_word: palabra_clave
news_update: novedad* noticias_de_ustedes boletin_informativo
opening_new: inaugur* apertura_de
team: equipo_de_trabajo su_equipo equipo
manager: responsable* gerente* coordinador* encargado_de
# institutions
ocmw_social_service: ocmw cpas servicio_social servicios_sociales serviciosociales
caw_welfare: caw
vdab_employment: vdab actiris* forem* oficina_de_empleo inem
ligo_basic_education: ligo centro_de_educacion_basica basiseducatie*
integration_agency: agencia_de_integracion agentschap_integratie
mutuality_fund: caja_de_enfermedad mutualidad_socialista solidaris* helan* bond_moyson mutualidad_cristiana ziekenfonds*
house_of_the_child: huis_van_het_kind casa_del_niño maison_de_l_enfant
school_guidance: centro_de_orientacion_escolar centrum_voor_leerlingenbegeleiding
trade_union_acv_abvv: acv abvv csc fgtb aclvb*
fedasil: fedasil petit_chateau klein_kasteeltje
housing_company: woonmaatschappij* sociedad_de_vivienda inmobiliaria_social sociaal_verhuurkantoor
doctors_on_duty: medico_de_guardia wachtpost* garde_medicale doctor_de_guardia
red_cross: cruz_roja rode_kruis croix_rouge
police_station: comisari* puesto_de_policia cuartel_de_policia
fire_brigade: bomber*
# trouble
danger: peligr*
help_urgent: ayuda_urgente socorro* auxilio_por_favor emergencia* es_urgente
accident: accident* choque atropell*
fire: incendi* fuego* quema quemando llamas_de_fuego
hit_beat: pega pegan golpe* golpes* puñetaz* palizas* paliza* cachetad* me_pega le_pega pegar* bofetad*
violence: violen* maltrat*
abuse: abus* abusos_sexuales
threaten: amenaz*
kill: matar* asesin* matarm* mataron* mato*
rape: violacion* agresion_sexual violar* violad*
knife_weapon: cuchill* pistola* arma armas navaja* machete*
suicide_die: suicid* quiero_morir quitarme_la_vida morirme* no_quiero_vivir matarme*
hurt_self: hacerme_daño autolesion* me_corto se_corta cortarme*
missing_person: desaparecid* desaparecio* no_aparece
poison: venen* envenen* intoxic* lejia cloro raticida*
swallow: tragar* trago se_trago ingir*
gas_leak: fuga_de_gas olor_a_gas huele_a_gas monoxid*
bleed: sangrar* sangra* sangrand* hemorrag* desangr*
unconscious: inconscient* desmay* no_reacciona no_despierta
sleep_outside: dormir_en_la_calle duermo_en_la_calle dormir_fuera dormir_afuera duermo_en_el_parque
thrown_out: me_echaron nos_echaron me_botaron me_sacaron_de_la_casa me_corrieron_de_la_casa
traffick: trata_de_personas trata_de_blancas traficant* tratante* mensenhandel* coyote
forced: forzad* a_la_fuerza obligan* me_obliga me_obligan
passport_taken: me_quitaron_el_pasaporte me_quito_el_pasaporte tiene_mi_pasaporte retiene_mi_pasaporte
slave: esclav* explotacion* explotad*
debt_bondage: pagar_la_deuda_trabajando deuda_del_viaje deuda_con_el_coyote
kidnapped: secuestr* raptad* rapto
stalk: me_persigue acosador* me_sigue acosa acoso
quarrel: pelea* peleam* discut* discusion* pelear* pleito*
discrimination: discrimin*
racism: racis* xenofob*
insult_hate: insult* desprecio* humill* odio*
unfair: injust* injusticia*
police_report: denuncia* aangifte* denunciar* poner_una_denuncia proces_verbal
prison: carcel* prision* preso presa gevangenis* detenid*
war_zone: zona_de_guerra frente_de_guerra zona_de_conflicto
forced_marriage: matrimonio_forzado matrimonio_forzoso casarme_a_la_fuerza casar_a_la_fuerza
genital_cutting: ablacion* mutilacion* circuncision* excision besnijdenis*
# doing and being
want: quiero* quiere* queremos* kiero* deseo me_gustaria tengo_ganas
need: necesito* necesita* preciso requier* me_hace_falta
can: puedo puede podemos* pued* podr*
like: me_gusta gusta* gustaria* me_encanta
love: amor* amar* te_amo te_quiero enamor*
hate: odiar* detest*
give: entregar* me_dan dar_algo darme*
get: conseguir* obtener* obten*
take: coger* agarrar* tomar_algo
bring: traer* traigo* llevar*
send: enviar* envio mandar* envi*
receive: recib*
make: fabricar* elabor* crear*
do: hacer* hago
use: usar* utiliz* uso
open_verb: abrir* abren* abre
close_verb: cerrar* cierra* cierran*
see: ver mirar* veo miro
hear: oir oigo oyen*
think: pensar* pienso* opino creo_que
know: saber* conozc* conoc* saben*
forget: olvid*
remember: recordar* acordarme* recuerd* me_acuerdo
wait: espero* aguant*
stop_doing: dejar_de parar_de dejo_de
change: cambiar* cambio* modific* cambi*
choose: elegir* escog* elij*
show: mostrar* muestr* mostra* enseñarme*
tell: decir* contarle digan* dime diganme*
ask: preguntar* pedir*
try: intent* probar* tratar_de
stay: quedar* quedo permanec*
live: vivir* vivo vivimos* viven
arrive: llegar* llego llegue llegamos* llegada*
return: regres* volver* vuelv* retorn*
fall: caer* caida* me_cai se_cayo caigo
lose: perder* perdi perdid* pierd*
win: ganar_un ganador*
buy: compr*
sell: vend* venta
order_thing: hacer_un_pedido pedido*
put: poner* pongo colocar*
look_for: buscando* en_busca_de buscamos*
look_after: cuidar* cuido cuida
carry: cargar* cargo_cajas
touch: tocar*
fix: arreglar* componer
break_thing: romper* quebr*
good: bueno* buena* bien excelent*
bad: malo mala mal pesim*
better: mejor*
worse: peor*
big: grande* gran enorme*
small: pequeñ* chiquit* chico_de_tamaño
new_thing: nuevo* nueva*
old_thing: viejo* vieja* antigu* cosa_vieja
easy: facil* sencill*
difficult: dificil* complicad* cuesta_mucho
beautiful: bonit* hermos* lindo* linda* precios*
clean: limpio*
dirty: suci* mugr*
long: largo* larga
short: breve* corto*
heavy: pesad*
quick: rapid* veloz* deprisa urgente* urgent*
slow: lento* lenta*
safe: a_salvo seguridad*
dangerous: peligroso* peligrosa* riesgo*
important: important*
different: diferent* distint*
same: mism* igual_que
true_right: verdad* correct* cierto es_cierto
wrong: incorrect* equivocad*
full_person: satisfech* estoy_llen
empty: vaci*
young_age: jovencit* poca_edad edad_minima
own: propi*
alone_self: yo_solo yo_sola por_mi_mismo por_mi_misma
together: junto* juntas*
everybody: todo_el_mundo todos cualquiera*
somebody: alguien* alguna_persona
nobody: nadie*
everything: todo_esto absolutamente_todo
nothing: nada_de ningun* no_hay_nada
a_little: un_poco poquit* un_poquito
much: mucho* mucha* bastante* un_monton
more: mas
less: menos
only: solament* unicament* nada_mas solo_para
also: tambien* ademas*
without: sin
with: con conmigo*
problem: problema* lio apuro
solution: solucion* resolv* resuelv*
reason: razon* motivo* causa
chance: oportunidad* suerte
choice: opcion* eleccion* alternativ*
plan: planes plan_de
life: vida
future: futuro* porvenir*
thing: objeto* cosa*
# outside
weather: clima pronostico* que_tiempo_hace tiempo_hace_hoy nevar*
rain: lluvia* llover* llueve* lloviend*
football_match: partido_de_hoy quien_gano_el_partido champions* real_madrid barcelona_fc mundial_de_futbol
president: president* presidenc*
news_paper: periodic* noticia* noticier*
bitcoin: bitcoin* cripto* ethereum*
love_letter_thing: carta_de_amor poema* poesia_de_amor
recipe: receta_de receta_para receta_de_cocina ingredient*
plane: avion* vuelo* aerolinea* ryanair*
hotel: hotel* hostal*
film_star: actor_famoso actriz* cantante_famoso famosos*
joke: chiste* broma gracioso*
dog_cat: perro* perrit* gato gata gatit* veterinari* cachorr* perros
hairdresser: peluquer* barber* cortarme_el_pelo
pizza: pizza* hamburgues* kebab*
horoscope: horoscop* tarot* signo_zodiacal zodiac*
capital_city: capital_de
`;
