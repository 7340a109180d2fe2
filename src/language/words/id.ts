/** Words that give a short message away: function words, greetings, and what newcomers ask most. Folded; see `fold`. */
export const id =
  'saya anda kamu dia kami kita mereka ini itu yang dan atau tetapi tapi jika kalau karena untuk dari ke di dengan ' +
  'tanpa pada sampai sini sana mana kapan bagaimana berapa apa siapa mengapa kenapa halo selamat pagi siang sore ' +
  'malam terima kasih tolong ya tidak bukan ada hari ini besok kemarin senin selasa rabu kamis jumat sabtu minggu ' +
  'pelajaran kelas kursus harga gratis buka tutup alamat jam bantuan anak belajar bicara sekolah kerja rumah ' +
  'dokter uang surat cari perlu mau ingin';
