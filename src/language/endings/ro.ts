export const ro = {
  steps: `
3 lucruri>lucru lucrurile>lucru lucrul>lucru urilor urile iilor iile ilor elor ului alui atiei>atie atii>atie
3 uri ului ilor elor lor lui ele ile iei ii ul le ei
4 eaza easca este esti eau esc ezi ez ati am em im at are ere ire and ind
4 ie ia
3 a e i`,
};
