/** Words that give a short message away: function words, greetings, and what newcomers ask most. Folded; see `fold`. */
export const es =
  'yo tu el ella nosotros ustedes ellos me te se mi mis su sus nuestro lo la los las un una unos unas de del al y ' +
  'o pero si no porque para por con sin en sobre hasta desde es son soy esta estoy estan hay tengo tiene tienen ' +
  'quiero quiere puedo puede necesito hacer ir que quien cual cuando donde como cuanto cuesta hola buenos buenas ' +
  'dias tardes noches gracias favor adios hoy manana ayer lunes martes miercoles jueves viernes sabado domingo ' +
  'clase clases curso precio gratis abierto cerrado direccion hora ayuda hijo hijos ninos aprender hablar escuela ' +
  'trabajo casa medico dinero papeles carta busco alguien aqui hasta luego';
