export const tr = {
  steps: `
3 larimiz lerimiz lariniz leriniz larinda lerinde larina lerine larini lerini larin lerin lari leri lardan lerden larda lerde lara lere lar ler
3 imizin imiz iniz umuz unuz indan inden unda inda inde undan unden ina ine ini unu una
3 dan den tan ten da de ta te nin nun in un im um si su yi yu i u
4 ya ye a e`,
};
