const tidy = (word: string): string => word.replace(/z$/, 'c').replace(/qu$/, 'c').replace(/gu$/, 'g');

export const es = {
  steps: `
3 arme>ar arte>ar arse>ar arlo>ar arla>ar arle>ar arlos>ar arlas>ar arles>ar arnos>ar erme>er erte>er erse>er erlo>er erla>er erle>er erlos>er erlas>er erles>er ernos>er irme>ir irte>ir irse>ir irlo>ir irla>ir irle>ir irlos>ir irlas>ir irles>ir irnos>ir
4 mente ciones>cion
3 amos>amos emos>emos imos>imos es s
3 entre! iendo ando aremos eremos iremos aron ieron abamos aban aba iamos ian ados adas ado ada idos idas ido ida aria eria iria amos emos imos ar er ir an en
3 a e o`,
  tidy,
};
