// Turkey, Syria, Iraq, Lebanon, Jordan.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const levantAndTurkey = `
# TR president
2007-08-28 - Abdullah Gül; Abdullah Gul
2014-08-28 - Recep Tayyip Erdoğan; Recep Tayyip Erdogan; Tayyip Erdogan; Recep Erdogan
# TR prime-minister
2003-03-14 - Recep Tayyip Erdoğan; Recep Tayyip Erdogan; Tayyip Erdogan; Recep Erdogan
2014-08-28 - Ahmet Davutoğlu; Ahmet Davutoglu
2016-05-24 2018-07-09 Binali Yıldırım; Binali Yildirim
# TR vice-president
2018-07-10 2023-06-03 Fuat Oktay
2023-06-03 now Cevdet Yılmaz; Cevdet Yilmaz
# TR foreign-minister
2009-05-01 - Ahmet Davutoğlu; Ahmet Davutoglu
2014-08-29 2015-08-28 Mevlüt Çavuşoğlu; Mevlut Cavusoglu
2015-08-28 - Feridun Sinirlioğlu; Feridun Sinirlioglu
2015-11-24 - Mevlüt Çavuşoğlu; Mevlut Cavusoglu
2023-06-03 - Hakan Fidan
# TR defence-minister
2011-07-06 - İsmet Yılmaz; Ismet Yilmaz
2016-05-24 - Fikri Işık; Fikri Isik
2017-07-19 - Nurettin Canikli
2018-07-10 - Hulusi Akar
2023-06-03 - Yaşar Güler; Yasar Guler
# TR deputy-prime-minister
2009-05-01 2015-08-28 Bülent Arınç; Bulent Arinc
2015-11-24 2017-07-19 Numan Kurtulmuş; Numan Kurtulmus
2017-07-19 2018-07-09 Bekir Bozdağ; Bekir Bozdag
2009-05-01 2015-08-28 Ali Babacan
2009-05-01 2015-08-28 Beşir Atalay; Besir Atalay
# TR europe-minister
2009-01-01 - Egemen Bağış; Egemen Bagis
2013-12-25 - Mevlüt Çavuşoğlu; Mevlut Cavusoglu
2014-08-29 - Volkan Bozkır; Volkan Bozkir
2016-05-24 2018-07-09 Ömer Çelik; Omer Celik
# TR interior-minister
2013-12-25 - Efkan Ala
2016-08-31 - Süleyman Soylu; Suleyman Soylu
2023-06-03 - Ali Yerlikaya
# TR finance-minister
2009-05-01 - Mehmet Şimşek; Mehmet Simsek
2015-11-24 - Naci Ağbal; Naci Agbal
2018-07-10 - Berat Albayrak
2020-11-10 - Lütfi Elvan; Lutfi Elvan
2021-12-02 - Nureddin Nebati
2023-06-03 - Mehmet Şimşek; Mehmet Simsek
# TR spy-chief
2010-05-27 - Hakan Fidan
2023-06-05 - İbrahim Kalın; Ibrahim Kalin
# TR presidential-spokesperson
2014-08-28 2023-06-05 İbrahim Kalın; Ibrahim Kalin
2018-07-10 now Fahrettin Altun
2003-01-01 now Ömer Çelik; Omer Celik
# TR opposition-leader
2010-05-22 2023-11-05 Kemal Kılıçdaroğlu; Kemal Kilicdaroglu
2014-06-22 2018-02-11 Selahattin Demirtaş; Selahattin Demirtas
2019-06-27 now Ekrem İmamoğlu; Ekrem Imamoglu
2023-11-08 now Özgür Özel; Ozgur Ozel
1997-07-06 now Devlet Bahçeli; Devlet Bahceli
# SY president
2000-07-17 2024-12-08 Bashar al-Assad; Bashar Assad; Bashar al Assad; Bashar Al-Assad
2025-01-29 - Ahmed al-Sharaa; Ahmad al-Sharaa; Ahmed Al-Sharaa; Ahmed al-Shara; Abu Mohammed al-Golani; Abu Mohammad al-Julani; Abu Mohammed al-Jolani; Abu Mohammad al-Jolani
# SY vice-president
2006-02-21 2014-07-19 Farouk al-Sharaa; Farouq al-Shara; Farouk al-Shara
# SY prime-minister
2011-04-14 - Adel Safar
2012-06-23 - Riad Hijab; Riyad Hijab
2012-08-11 - Wael al-Halqi; Wael Nader al-Halqi
2016-07-03 - Imad Khamis
2020-08-30 - Hussein Arnous
2024-09-14 2024-12-08 Mohammad Ghazi al-Jalali; Mohammed al-Jalali
2024-12-10 2025-03-29 Mohammed al-Bashir; Mohammad al-Bashir
# SY foreign-minister
2006-02-11 - Walid al-Moallem; Walid Moallem; Walid al-Muallem; Walid Muallem; Walid Al-Moallem
2020-11-22 - Faisal Mekdad; Faisal Miqdad; Faisal al-Mekdad
2024-12-21 - Asaad al-Shaibani; Asaad Hassan al-Shaibani; Asaad Shaibani; Assad al-Shibani
# SY deputy-foreign-minister
2006-01-01 2020-11-22 Faisal Mekdad; Faisal Miqdad; Faisal al-Mekdad
# SY information-minister
2009-04-01 2012-06-23 Adnan Mahmoud
2012-06-23 2016-07-03 Omran al-Zoubi; Omran al-Zohbi; Omran Zoabi
# SY un-ambassador
2006-09-12 - Bashar Jaafari; Bashar al-Jaafari; Bashar Ja'afari; Bashar al-Ja'afari
2020-12-10 - Bassam Sabbagh; Bassam al-Sabbagh
# SY chief-negotiator
2014-01-22 2020-11-22 Bashar Jaafari; Bashar al-Jaafari; Bashar Ja'afari
# SY presidential-aide
2008-07-01 2024-12-08 Bouthaina Shaaban; Buthaina Shaaban
# SY reconciliation-minister
2012-06-23 2018-11-01 Ali Haidar
# SY defence-minister
2024-12-21 - Murhaf Abu Qasra
# IQ president
2005-04-07 - Jalal Talabani
2014-07-24 - Fuad Masum; Fouad Massoum; Fuad Massoum
2018-10-02 - Barham Salih; Barham Saleh
2022-10-17 - Abdul Latif Rashid; Abdul Latif Jamal Rashid
# IQ prime-minister
2006-05-20 - Nouri al-Maliki; Nuri al-Maliki; Nouri Maliki; Nuri Kamal al-Maliki; Nouri Al-Maliki
2014-09-08 - Haider al-Abadi; Haidar al-Abadi; Haider Abadi; Haider Al-Abadi
2018-10-25 - Adel Abdul Mahdi; Adil Abdul-Mahdi; Adel Abdul-Mahdi; Adel Abdel Mahdi
2020-05-07 - Mustafa al-Kadhimi; Mustafa Kadhimi; Mustafa Al-Kadhimi
2022-10-27 - Mohammed Shia al-Sudani; Mohammed al-Sudani; Mohammed Shia Al-Sudani; Mohamed Shia al-Sudani
# IQ foreign-minister
2003-09-01 - Hoshyar Zebari
2014-09-08 - Ibrahim al-Jaafari; Ibrahim Jaafari
2018-10-25 - Mohammed Ali al-Hakim; Mohamed Ali Alhakim
2020-06-06 - Fuad Hussein
# IQ speaker
2014-07-15 2018-06-30 Salim al-Jabouri; Salim al-Jubouri
2018-09-15 2023-11-14 Mohammed al-Halbousi; Mohammed Halbousi
# IQ defence-minister
2014-10-18 2016-08-25 Khaled al-Obeidi; Khalid al-Obaidi
# IQ opposition-leader
2003-01-01 now Muqtada al-Sadr; Moqtada al-Sadr; Moqtada Sadr; Muqtada Sadr
2003-01-01 now Ali al-Sistani; Ali Sistani; Ali al-Husseini al-Sistani
# x-kurdistan president
2005-06-12 2017-11-01 Massoud Barzani; Masoud Barzani; Massud Barzani
2019-06-10 - Nechirvan Barzani
# x-kurdistan prime-minister
2012-03-07 - Nechirvan Barzani
2019-06-10 - Masrour Barzani
# JO monarch
1999-02-07 - King Abdullah II; Abdullah II; King Abdullah
# JO prime-minister
2011-02-09 - Marouf al-Bakhit; Marouf Bakhit
2011-10-24 - Awn Khasawneh; Awn al-Khasawneh
2012-05-02 - Fayez al-Tarawneh; Fayez Tarawneh
2012-10-11 - Abdullah Ensour; Abdullah al-Nsour
2016-05-29 - Hani al-Mulki; Hani Mulki
2018-06-04 - Omar Razzaz; Omar al-Razzaz
2020-10-12 - Bisher Khasawneh; Bisher al-Khasawneh
2024-09-15 - Jafar Hassan; Jaafar Hassan
# JO foreign-minister
2009-02-23 - Nasser Judeh
2017-01-15 - Ayman Safadi; Ayman al-Safadi
# LB president
2008-05-25 2014-05-24 Michel Suleiman; Michel Sleiman
2016-10-31 2022-10-30 Michel Aoun
2025-01-09 - Joseph Aoun
# LB prime-minister
2009-11-09 - Saad Hariri; Saad al-Hariri; Saad al-Din Hariri
2011-06-13 - Najib Mikati; Najib Miqati
2014-02-15 - Tammam Salam
2016-12-18 - Saad Hariri; Saad al-Hariri; Saad al-Din Hariri
2020-01-21 - Hassan Diab
2021-09-10 - Najib Mikati; Najib Miqati
2025-02-08 - Nawaf Salam
# LB foreign-minister
2011-06-13 - Adnan Mansour
2014-02-15 - Gebran Bassil; Gibran Bassil
2020-01-21 - Nassif Hitti
2020-08-03 - Charbel Wehbe; Charbel Wehbeh
2021-05-20 - Zeina Akar
2021-09-10 - Abdallah Bou Habib; Abdallah Bouhabib; Abdallah Bou-Habib
2025-02-08 - Youssef Rajji; Joe Rajji; Youssef Raggi
# LB speaker
1992-10-20 now Nabih Berri; Nabih Berry
# LB opposition-leader
1977-03-16 2023-05-25 Walid Jumblatt
1986-01-01 now Samir Geagea
`;
