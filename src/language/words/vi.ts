/** Words that give a short message away: function words, greetings, and what newcomers ask most. Folded; see `fold`. */
export const vi =
  'toi ban anh chi em chung ta ho cua nay do kia la co khong va hoac nhung neu vi cho voi o tai tu den trong ngoai ' +
  'day dau khi nao nhu the bao nhieu gi ai sao xin chao cam on vui long da vang hom nay ngay mai thu hai ba tu nam ' +
  'sau bay chu nhat lop hoc khoa gia mien phi mo cua dong dia chi gio giup tre con noi truong viec nha bac si tien ' +
  'giay tim can muon nguoi';
