/** Words that give a short message away: function words, greetings, and what newcomers ask most. Folded; see `fold`. */
export const pt =
  'eu voce ele ela nos voces eles me te se meu minha meus seu sua nosso o a os as um uma de do da dos das no na ao ' +
  'e ou mas se nao porque para por com sem em sobre ate e sao sou esta estou estao ha tenho tem quero quer posso ' +
  'pode preciso fazer ir que quem qual quando onde como quanto custa ola oi bom boa dia tarde noite obrigado ' +
  'obrigada favor tchau hoje amanha ontem segunda terca quarta quinta sexta sabado domingo aula aulas curso preco ' +
  'gratis aberto fechado endereco hora ajuda filho filhos criancas aprender falar escola trabalho casa medico ' +
  'dinheiro papeis carta procuro alguem aqui';
