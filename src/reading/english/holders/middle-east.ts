// The Middle East, Turkey and North Africa.
// Day-exact where sure, else the first of the month.
// Source: general knowledge of dated offices. Last checked 2025-08.

export const middleEast = `
# IR supreme-leader
1989-06-04 - Ali Khamenei; Ayatollah Ali Khamenei; Sayyid Ali Khamenei; Ali Hosseini Khamenei
# IR president
2005-08-03 - Mahmoud Ahmadinejad; Mahmoud Ahmedinejad
2013-08-03 - Hassan Rouhani; Hasan Rouhani; Hassan Rohani; Hasan Rowhani
2021-08-03 - Ebrahim Raisi; Ibrahim Raisi; Ebrahim Raeisi; Sayyid Ebrahim Raisi
2024-05-19 - Mohammad Mokhber
2024-07-28 - Masoud Pezeshkian; Massoud Pezeshkian
# IR vice-president
2013-08-05 2021-08-03 Eshaq Jahangiri
2021-08-08 2024-05-19 Mohammad Mokhber
2024-07-28 now Mohammad Reza Aref
2024-08-01 2025-03-02 Mohammad Javad Zarif; Javad Zarif
# IR foreign-minister
2011-01-30 - Ali Akbar Salehi; Ali-Akbar Salehi
2013-08-15 - Mohammad Javad Zarif; Javad Zarif; Mohammed Javad Zarif; Mohammad-Javad Zarif
2021-08-25 - Hossein Amir-Abdollahian; Hossein Amirabdollahian; Hossein Amir Abdollahian
2024-05-20 - Ali Bagheri Kani; Ali Bagheri; Ali Bagheri-Kani
2024-08-21 - Abbas Araghchi; Abbas Araqchi; Seyed Abbas Araghchi
# IR deputy-foreign-minister
2011-05-01 2021-09-14 Abbas Araghchi; Abbas Araqchi; Seyed Abbas Araghchi
2013-09-01 2018-01-01 Majid Takht-Ravanchi; Majid Takht Ravanchi; Majid Ravanchi
2011-08-01 2016-06-19 Hossein Amir-Abdollahian; Hossein Amir Abdollahian; Hossein Amirabdollahian
2021-09-14 2024-09-01 Ali Bagheri Kani; Ali Bagheri; Ali Bagheri-Kani
2024-09-01 now Majid Takht-Ravanchi; Majid Takht Ravanchi
2024-09-01 now Kazem Gharibabadi; Kazem Gharib Abadi
# IR chief-negotiator
2007-10-20 2013-08-15 Saeed Jalili; Said Jalili
2013-09-05 2021-08-25 Mohammad Javad Zarif; Javad Zarif; Mohammed Javad Zarif
2013-09-05 2021-09-14 Abbas Araghchi; Abbas Araqchi
2021-09-14 2024-08-21 Ali Bagheri Kani; Ali Bagheri; Ali Bagheri-Kani
2024-08-21 now Abbas Araghchi; Abbas Araqchi
2014-01-01 2015-07-14 Hamid Baeidinejad; Hamid Baidinejad
# IR security-council-secretary
2007-10-20 - Saeed Jalili; Said Jalili
2013-09-10 - Ali Shamkhani
2023-05-22 - Ali Akbar Ahmadian
2025-08-05 - Ali Larijani
# IR defence-minister
2009-09-03 - Ahmad Vahidi
2013-08-15 - Hossein Dehghan
2017-08-20 - Amir Hatami
2021-08-25 - Mohammad Reza Ashtiani; Mohammad-Reza Ashtiani
2024-08-21 - Aziz Nasirzadeh
# IR atomic-chief
2011-02-13 - Fereydoon Abbasi-Davani; Fereydoun Abbasi; Fereidoun Abbasi; Fereydoon Abbasi
2013-08-16 - Ali Akbar Salehi; Ali-Akbar Salehi
2021-08-29 - Mohammad Eslami; Mohammad Islami
# IR energy-minister
2011-08-03 - Rostam Qasemi; Rostam Ghasemi
2013-08-15 - Bijan Zanganeh; Bijan Namdar Zanganeh; Bijan Zangeneh
2021-08-25 - Javad Owji
2024-08-21 - Mohsen Paknejad
# IR presidential-aide
1997-01-01 now Ali Akbar Velayati
2011-06-01 2013-08-03 Esfandiar Rahim Mashaei
2013-08-03 2021-08-03 Hesameddin Ashena; Hesamodin Ashna
2011-01-01 now Kamal Kharazi; Kamal Kharrazi
2023-05-22 now Ali Shamkhani
# IR foreign-ministry-spokesperson
2010-01-01 2013-08-28 Ramin Mehmanparast
2013-08-28 2016-06-26 Marzieh Afkham; Marziyeh Afkham
2015-11-01 2016-06-26 Hossein Jaberi Ansari; Hossein Jaber Ansari
2016-06-26 2019-05-01 Bahram Qasemi; Bahram Ghasemi
2019-05-01 2020-08-23 Abbas Mousavi
2020-08-23 2022-07-01 Saeed Khatibzadeh; Saeid Khatibzadeh
2022-07-01 2024-10-01 Nasser Kanaani; Nasser Kanani
2024-10-01 now Esmaeil Baghaei; Esmail Baghaei; Esmaeil Baqaei; Esmail Baqaei
# IR government-spokesperson
2013-08-15 2019-06-01 Mohammad Bagher Nobakht; Mohammad Baqer Nobakht
2019-06-01 2021-08-03 Ali Rabiei; Ali Rabiee
2021-08-25 2024-07-28 Ali Bahadori Jahromi
2024-08-21 now Fatemeh Mohajerani
2018-01-01 now Behrouz Kamalvandi; Behrooz Kamalvandi
# IR un-ambassador
2007-07-01 - Mohammad Khazaee
2015-01-28 - Gholamali Khoshroo; Gholam Ali Khoshroo
2019-04-08 - Majid Takht-Ravanchi; Majid Takht Ravanchi
2022-08-29 - Amir Saeid Iravani; Amir-Saeid Iravani
# IR iaea-ambassador
2006-01-01 - Ali Asghar Soltanieh; Ali-Asghar Soltanieh
2013-10-01 - Reza Najafi
2018-09-01 - Kazem Gharibabadi; Kazem Gharib Abadi; Kazem Gharib-Abadi
2022-01-01 - Mohsen Naziri Asl; Mohsen Naziri-Asl
# IR speaker
2008-05-27 - Ali Larijani
2020-05-28 - Mohammad Bagher Ghalibaf; Mohammad Baqer Qalibaf; Mohammad Baqer Ghalibaf
# IR commander
1998-03-21 2020-01-03 Qassem Soleimani; Qasem Soleimani; Qassim Suleimani; Qasem Suleimani; Qassim Soleimani; Ghassem Soleimani
2020-01-03 now Esmail Ghaani; Esmail Qaani; Ismail Qaani
2007-09-01 2019-04-21 Mohammad Ali Jafari; Mohammad-Ali Jafari; Ali Jafari
2019-04-21 2025-06-13 Hossein Salami
2009-01-01 2025-06-13 Amir Ali Hajizadeh; Amirali Hajizadeh
2011-01-01 2019-07-01 Masoud Jazayeri
# IR military-chief
1989-01-01 - Hassan Firouzabadi; Hassan Firuzabadi
2016-06-28 - Mohammad Bagheri; Mohammad Hossein Bagheri; Mohammad Baqeri
2025-06-13 - Abdolrahim Mousavi
# IL president
2007-07-15 - Shimon Peres
2014-07-24 - Reuven Rivlin; Reuven "Ruvi" Rivlin
2021-07-07 - Isaac Herzog
# IL prime-minister
2006-01-04 - Ehud Olmert
2009-03-31 - Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu
2021-06-13 - Naftali Bennett
2022-07-01 - Yair Lapid
2022-12-29 - Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu
# IL foreign-minister
2009-03-31 2012-12-18 Avigdor Lieberman; Avigdor Liberman
2012-12-18 - Benjamin Netanyahu
2013-11-11 2015-05-06 Avigdor Lieberman; Avigdor Liberman
2015-05-14 2019-02-17 Benjamin Netanyahu
2019-02-17 - Israel Katz; Yisrael Katz
2020-05-17 - Gabi Ashkenazi
2021-06-13 - Yair Lapid
2022-12-29 - Eli Cohen
2024-01-01 - Israel Katz; Yisrael Katz
2024-11-07 - Gideon Saar; Gideon Sa'ar; Gideon Sa’ar
# IL defence-minister
2007-06-18 - Ehud Barak
2013-03-18 - Moshe Yaalon; Moshe Ya'alon; Moshe Ya’alon
2016-05-30 - Avigdor Lieberman; Avigdor Liberman
2018-11-18 - Benjamin Netanyahu
2019-11-12 - Naftali Bennett
2020-05-17 - Benny Gantz
2022-12-29 - Yoav Gallant
2024-11-07 - Israel Katz; Yisrael Katz
# IL finance-minister
2009-03-31 - Yuval Steinitz
2013-03-18 2014-12-02 Yair Lapid
2015-05-14 - Moshe Kahlon
2020-05-17 - Israel Katz; Yisrael Katz
2021-06-13 - Avigdor Lieberman; Avigdor Liberman
2022-12-29 - Bezalel Smotrich
# IL interior-minister
2022-12-29 now Itamar Ben-Gvir; Itamar Ben Gvir
# IL minister
2013-03-18 2019-12-31 Naftali Bennett
2013-03-18 2014-12-02 Tzipi Livni
2009-03-31 2020-12-31 Yuval Steinitz
2015-05-14 2021-06-13 Gilad Erdan
2015-05-14 2022-12-31 Zeev Elkin; Ze'ev Elkin
2022-12-29 2025-07-08 Ron Dermer
2022-12-29 now Nir Barkat
2022-12-29 now Amichai Chikli
2022-12-29 now Miki Zohar
2015-05-14 2019-06-02 Ayelet Shaked
2009-03-31 2015-05-14 Dan Meridor
2009-03-31 2015-05-14 Benny Begin
2009-03-31 now Yuli Edelstein
2023-10-11 2024-06-09 Benny Gantz
2023-10-11 2024-06-09 Gadi Eisenkot; Gadi Eizenkot
# IL strategic-affairs-minister
2009-03-31 - Moshe Yaalon; Moshe Ya'alon; Moshe Ya’alon
2013-03-18 - Yuval Steinitz
2015-05-25 2020-05-17 Gilad Erdan
2022-12-29 2025-11-11 Ron Dermer
# IL chief-negotiator
2013-03-18 2014-12-02 Tzipi Livni
2011-01-01 2014-04-30 Isaac Molho; Yitzhak Molcho; Yitzhak Molho
2023-11-01 2025-02-18 David Barnea; Dadi Barnea
2025-02-18 2025-11-11 Ron Dermer
# IL national-security-adviser
2011-04-01 - Yaakov Amidror; Ya'akov Amidror
2013-11-01 - Yossi Cohen
2017-08-01 - Meir Ben-Shabbat; Meir Ben Shabbat
2021-08-31 - Eyal Hulata
2023-01-01 - Tzachi Hanegbi
# IL spy-chief
2011-01-06 - Tamir Pardo
2016-01-06 - Yossi Cohen
2021-06-01 - David Barnea; Dadi Barnea
# IL security-service-chief
2011-05-15 - Yoram Cohen
2016-05-08 - Nadav Argaman
2021-10-13 - Ronen Bar
# IL military-chief
2007-02-14 - Gabi Ashkenazi
2011-02-14 - Benny Gantz
2015-02-16 - Gadi Eisenkot; Gadi Eizenkot
2019-01-15 - Aviv Kochavi; Aviv Kohavi
2023-01-16 - Herzi Halevi
2025-03-05 - Eyal Zamir
# IL prime-minister-spokesperson
2008-01-01 2016-12-31 Mark Regev
2014-01-01 2020-12-31 David Keyes
2014-01-01 2020-12-31 Ofir Gendelman
2023-10-07 2024-04-01 Eylon Levy
2024-05-01 now David Mencer
2024-05-01 now Omer Dostri
# IL foreign-ministry-spokesperson
2009-01-01 2014-12-31 Yigal Palmor
2014-07-01 2019-12-31 Emmanuel Nahshon
2021-08-01 now Lior Haiat
2021-08-01 now Oren Marmorstein
# IL military-spokesperson
2012-01-01 2017-06-30 Peter Lerner
2012-01-01 2017-06-30 Moti Almoz
2017-06-01 2021-07-01 Jonathan Conricus
2019-06-01 2023-04-01 Ran Kochav
2019-06-01 2023-04-01 Hidai Zilberman
2023-03-30 2025-03-24 Daniel Hagari
2021-07-01 2025-12-31 Nadav Shoshani
2021-07-01 2025-12-31 Richard Hecht
2025-03-24 now Effie Defrin
# IL un-ambassador
2011-06-01 - Ron Prosor
2015-10-18 - Danny Danon
2020-07-01 - Gilad Erdan
2024-08-15 - Danny Danon
# IL ambassador on US
2009-07-01 2013-09-30 Michael Oren
2013-10-01 2021-01-24 Ron Dermer
2021-12-01 2025-01-20 Michael Herzog
2025-01-27 now Yechiel Leiter; Michael Leiter
# IL opposition-leader
2013-11-25 2018-07-29 Isaac Herzog
2013-01-22 2018-12-31 Tzipi Livni
2019-01-29 2020-05-17 Benny Gantz
2020-05-17 2021-06-13 Yair Lapid
2021-06-28 2022-12-29 Benjamin Netanyahu
2023-01-01 now Yair Lapid
2022-01-01 now Naftali Bennett
# IL speaker
2013-03-18 2020-03-25 Yuli Edelstein
# PS president
2005-01-15 - Mahmoud Abbas; Mahmud Abbas; Abu Mazen
# PS prime-minister
2007-06-15 - Salam Fayyad
2013-06-06 - Rami Hamdallah; Rami al-Hamdallah
2019-04-13 - Mohammad Shtayyeh; Mohammed Shtayyeh; Mohammad Shtayeh
2024-03-31 - Mohammad Mustafa; Mohammed Mustafa
# PS vice-president
2025-04-26 now Hussein al-Sheikh; Hussein Al-Sheikh
# PS foreign-minister
2007-06-15 - Riyad al-Maliki; Riad Malki; Riad al-Malki; Riyad al-Malki; Riyad Al-Maliki; Riad al-Maliki
2024-03-31 - Mohammad Mustafa; Mohammed Mustafa
2025-06-23 - Varsen Aghabekian Shahin; Varsen Aghabekian
# PS chief-negotiator
1995-01-01 2020-11-10 Saeb Erekat; Saeb Erakat
2009-01-01 2014-12-31 Mohammed Shtayyeh; Mohammad Shtayyeh
# PS un-ambassador
2005-09-10 - Riyad Mansour
# PS presidential-spokesperson
2005-01-15 now Nabil Abu Rudeineh; Nabil Abu Rdeneh; Nabil Abu Rdainah
# PS ambassador on GB
2018-11-01 now Husam Zomlot
2005-10-01 2018-09-01 Manuel Hassassian
# PS diplomat
2009-08-01 2020-12-09 Hanan Ashrawi
# TR president
2007-08-28 - Abdullah Gül; Abdullah Gul
2014-08-28 - Recep Tayyip Erdoğan; Recep Tayyip Erdogan; Tayyip Erdogan
# TR prime-minister
2003-03-14 - Recep Tayyip Erdoğan; Recep Tayyip Erdogan; Tayyip Erdogan
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
2012-06-23 - Riyad Hijab; Riad Hijab
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
# SA monarch
2005-08-01 - King Abdullah; Abdullah bin Abdulaziz; King Abdullah bin Abdulaziz; Abdullah bin Abdul-Aziz
2015-01-23 - King Salman; Salman bin Abdulaziz; King Salman bin Abdulaziz; Salman bin Abdul-Aziz; Salman
# SA crown-prince
2011-10-27 - Nayef bin Abdulaziz; Prince Nayef
2012-06-18 - Salman bin Abdulaziz; Prince Salman
2015-01-23 - Muqrin bin Abdulaziz; Prince Muqrin
2015-04-29 - Mohammed bin Nayef; Mohammad bin Nayef; Prince Mohammed bin Nayef
2017-06-21 - Mohammed bin Salman; Mohammad bin Salman; Prince Mohammed bin Salman; MBS; M.B.S.; Prince Mohammed; Mohammed bin Salman bin Abdulaziz; Muhammad bin Salman
# SA deputy-crown-prince
2015-04-29 2017-06-21 Mohammed bin Salman; Mohammad bin Salman; Prince Mohammed bin Salman
# SA foreign-minister
1975-10-13 - Saud al-Faisal; Prince Saud al-Faisal; Saud Al-Faisal; Prince Saud Al Faisal
2015-04-29 - Adel al-Jubeir; Adel Al-Jubeir; Adel al Jubeir; Adel Jubeir
2018-12-27 - Ibrahim al-Assaf; Ibrahim Al-Assaf
2019-10-23 - Faisal bin Farhan; Prince Faisal bin Farhan; Faisal bin Farhan Al Saud; Faisal bin Farhan al-Saud
# SA minister
2018-12-27 now Adel al-Jubeir; Adel Al-Jubeir
# SA defence-minister
2011-11-05 - Salman bin Abdulaziz; Prince Salman
2015-01-23 - Mohammed bin Salman; Mohammad bin Salman; Prince Mohammed bin Salman
2022-09-27 - Khalid bin Salman; Prince Khalid bin Salman; Khaled bin Salman
# SA energy-minister
1995-08-02 - Ali al-Naimi; Ali Naimi; Ali Al-Naimi
2016-05-07 - Khalid al-Falih; Khalid Al-Falih; Khaled al-Falih
2019-09-08 - Abdulaziz bin Salman; Prince Abdulaziz bin Salman
# SA spy-chief
2012-07-19 - Bandar bin Sultan; Prince Bandar bin Sultan; Prince Bandar
2015-01-29 - Khalid al-Humaidan; Khalid bin Ali al-Humaidan
# SA un-ambassador
2011-06-01 - Abdallah al-Mouallimi; Abdallah Al-Mouallimi; Abdullah al-Mouallimi
# SA ambassador on US
2007-01-29 2015-04-29 Adel al-Jubeir; Adel Al-Jubeir
2017-04-23 2019-02-23 Khalid bin Salman; Prince Khalid bin Salman; Khaled bin Salman
2019-02-23 now Reema bint Bandar; Princess Reema bint Bandar
# SA military-spokesperson
2015-03-26 2017-07-01 Ahmed Asiri; Ahmed al-Asiri; Ahmad Asiri; Ahmad al-Asiri
2017-07-01 now Turki al-Maliki; Turki al-Malki; Turki Al-Maliki
# AE president
2004-11-03 - Khalifa bin Zayed; Khalifa bin Zayed Al Nahyan; Sheikh Khalifa bin Zayed Al Nahyan; Khalifa bin Zayed al-Nahyan
2022-05-14 - Mohammed bin Zayed; Mohamed bin Zayed; Mohammed bin Zayed Al Nahyan; Mohamed bin Zayed Al Nahyan; Mohammed bin Zayed al-Nahyan; MBZ
# AE monarch
2004-11-03 - Khalifa bin Zayed; Khalifa bin Zayed Al Nahyan; Khalifa bin Zayed al-Nahyan
2022-05-14 - Mohammed bin Zayed; Mohamed bin Zayed; Mohammed bin Zayed Al Nahyan; Mohamed bin Zayed Al Nahyan; Mohammed bin Zayed al-Nahyan; MBZ
# AE crown-prince
2004-11-03 2022-05-14 Mohammed bin Zayed; Mohamed bin Zayed; Mohammed bin Zayed Al Nahyan; Mohammed bin Zayed al-Nahyan; Mohamed bin Zayed Al Nahyan; MBZ
# AE prime-minister
2006-01-05 - Mohammed bin Rashid; Mohammed bin Rashid Al Maktoum; Mohammed bin Rashid al-Maktoum
# AE foreign-minister
2006-02-09 - Abdullah bin Zayed; Abdullah bin Zayed Al Nahyan; Abdullah bin Zayed al-Nahyan
# AE minister
2008-01-01 2021-02-10 Anwar Gargash
# AE presidential-aide
2021-02-10 now Anwar Gargash
# AE ambassador on US
2008-07-28 now Yousef al-Otaiba; Yousef Al Otaiba; Yousef Al-Otaiba
# QA monarch
1995-06-27 - Hamad bin Khalifa; Hamad bin Khalifa Al Thani; Hamad bin Khalifa al-Thani
2013-06-25 - Tamim bin Hamad; Tamim bin Hamad Al Thani; Tamim bin Hamad Al-Thani; Tamim bin Hamad al-Thani; Sheikh Tamim
# QA prime-minister
2007-04-03 - Hamad bin Jassim; Hamad bin Jassim bin Jaber Al Thani; Hamad bin Jassem al-Thani; Hamad bin Jassim Al Thani
2013-06-26 - Abdullah bin Nasser; Abdullah bin Nasser Al Thani; Abdullah bin Nasser bin Khalifa Al Thani
2020-01-28 - Khalid bin Khalifa; Khalid bin Khalifa bin Abdul Aziz Al Thani; Khalid bin Khalifa Al Thani
2023-03-07 - Mohammed bin Abdulrahman; Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman bin Jassim Al Thani; Mohammed bin Abdulrahman Al-Thani; Mohammed bin Abdulrahman al-Thani; Sheikh Mohammed bin Abdulrahman
# QA foreign-minister
1992-09-01 - Hamad bin Jassim; Hamad bin Jassim bin Jaber Al Thani; Hamad bin Jassem al-Thani
2013-06-26 - Khalid al-Attiyah; Khaled al-Attiyah; Khalid bin Mohammad al-Attiyah; Khalid Al Attiyah; Khaled al-Attiya
2016-01-27 - Mohammed bin Abdulrahman; Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman Al-Thani; Mohammed bin Abdulrahman al-Thani; Sheikh Mohammed bin Abdulrahman
# QA foreign-ministry-spokesperson
2021-11-01 now Majed al-Ansari; Majed Al Ansari; Majed Al-Ansari
2017-01-01 2023-12-31 Lolwah al-Khater; Lolwah Al-Khater
# KW monarch
2006-01-29 - Sabah al-Ahmad; Sabah al-Ahmad al-Sabah; Sabah Al-Ahmad Al-Sabah; Sabah al-Ahmed al-Sabah; Sheikh Sabah
2020-09-30 - Nawaf al-Ahmad; Nawaf al-Ahmad al-Sabah; Nawaf Al-Ahmad Al-Sabah
2023-12-16 - Meshal al-Ahmad; Meshal al-Ahmad al-Sabah; Mishal al-Ahmad al-Sabah
# KW foreign-minister
2011-10-22 - Sabah al-Khalid; Sabah al-Khalid al-Sabah; Sabah Al-Khalid Al-Sabah; Sabah Khalid al-Sabah
# BH monarch
1999-03-06 - King Hamad; Hamad bin Isa; Hamad bin Isa Al Khalifa; King Hamad bin Isa Al Khalifa; Hamad bin Isa al-Khalifa
# BH crown-prince
1999-03-09 - Salman bin Hamad; Salman bin Hamad Al Khalifa; Salman bin Hamad al-Khalifa
# BH foreign-minister
2005-09-26 - Khalid bin Ahmed; Khalid bin Ahmed Al Khalifa; Khalid bin Ahmed al-Khalifa; Khaled bin Ahmed al-Khalifa
2020-02-11 - Abdullatif al-Zayani; Abdullatif bin Rashid Al Zayani; Abdullatif Al Zayani
# OM monarch
1970-07-23 - Qaboos bin Said; Sultan Qaboos; Sultan Qaboos bin Said; Qaboos
2020-01-11 - Haitham bin Tariq; Haitham bin Tariq Al Said; Sultan Haitham; Haitham bin Tarik
# OM foreign-minister
1997-12-16 - Yusuf bin Alawi; Yousef bin Alawi; Yousuf bin Alawi; Yusuf bin Alawi bin Abdullah
2020-08-18 - Badr al-Busaidi; Badr Albusaidi; Badr bin Hamad Al Busaidi; Badr Al Busaidi; Badr bin Hamad al-Busaidi
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
# YE president
1990-05-22 - Ali Abdullah Saleh
2012-02-27 - Abdrabbuh Mansour Hadi; Abd Rabbu Mansour Hadi; Abed Rabbo Mansour Hadi; Abdu Rabbu Mansour Hadi; Abd-Rabbu Mansour Hadi; Abdrabu Mansur Hadi; Abdu Rabu Mansour Hadi; Abdo Rabbo Mansour Hadi; Abdrabbo Mansour Hadi
2022-04-07 - Rashad al-Alimi; Rashad Al-Alimi; Rashad Alimi
# YE prime-minister
2011-12-07 - Mohammed Basindawa; Mohammed Salem Basindwa
2014-11-07 - Khaled Bahah; Khaled Bahhah
2016-04-04 - Ahmed Obeid bin Daghr; Ahmed bin Dagher; Ahmed Obaid bin Daghr
2018-10-18 - Maeen Abdulmalik; Maeen Abdulmalik Saeed; Maeen Abdul-Malik
2024-02-05 - Ahmed Awad bin Mubarak; Ahmed bin Mubarak
2025-05-03 - Salem bin Breik; Salem Saleh bin Braik
# YE foreign-minister
2015-03-26 - Riyadh Yaseen; Riad Yassin
2015-12-01 - Abdel-Malek al-Mekhlafi; Abdulmalik al-Mekhlafi; Abdel Malek al-Mekhlafi; Abdul-Malik al-Mekhlafi
2018-05-24 - Khaled al-Yamani; Khaled al-Yemany; Khaled Yamani
2019-09-19 - Mohammed al-Hadhrami; Mohammed al-Hadrami
2020-12-18 - Ahmed Awad bin Mubarak; Ahmed bin Mubarak
2024-03-27 - Shaya Mohsin al-Zindani; Shaya al-Zindani
# EG president
1981-10-14 2011-02-11 Hosni Mubarak
2012-06-30 - Mohammed Morsi; Mohamed Morsi; Mohammed Mursi; Mohamed Mursi; Muhammad Morsi
2013-07-04 - Adly Mansour; Adli Mansour
2014-06-08 - Abdel Fattah al-Sisi; Abdel-Fattah el-Sissi; Abdel Fattah el-Sisi; Abdel-Fattah al-Sisi; Abdel Fatah al-Sisi; Abdel Fattah Al-Sisi; Abdul Fattah al-Sisi; Abdel-Fattah el-Sisi; Abdel Fattah el-Sissi; Abdel Fattah al-Sissi
# EG leader
2011-02-11 2012-06-30 Mohamed Hussein Tantawi; Hussein Tantawi; Mohammed Hussein Tantawi
# EG prime-minister
2011-03-03 - Essam Sharaf
2011-12-07 - Kamal el-Ganzouri; Kamal Ganzouri; Kamal al-Ganzouri
2012-08-02 - Hesham Kandil; Hisham Qandil; Hesham Qandil; Hisham Kandil
2013-07-09 - Hazem el-Beblawi; Hazem el-Biblawi; Hazem al-Beblawi; Hazem Beblawi
2014-03-01 - Ibrahim Mahlab; Ibrahim Mehleb
2015-09-19 - Sherif Ismail
2018-06-07 - Mostafa Madbouly; Mostafa Madbouli; Moustafa Madbouly
# EG foreign-minister
2004-07-14 - Ahmed Aboul Gheit; Ahmed Abul Gheit
2011-03-06 - Nabil Elaraby; Nabil al-Arabi; Nabil el-Araby
2011-07-18 - Mohammed Kamel Amr; Mohamed Kamel Amr
2013-07-16 - Nabil Fahmy
2014-06-17 - Sameh Shoukry; Sameh Shukri; Sameh Shoukri
2024-07-03 - Badr Abdelatty; Badr Abdelaty; Badr Abdel Atti
# EG defence-minister
1991-05-20 - Mohamed Hussein Tantawi; Hussein Tantawi
2012-08-12 - Abdel Fattah al-Sisi; Abdel-Fattah el-Sissi; Abdel Fattah el-Sisi; Abdul Fattah al-Sisi
2014-03-27 - Sedki Sobhi; Sedki Sobhy; Sidqi Sobhi
2018-06-14 - Mohamed Zaki
2024-07-03 - Abdel Mageed Saqr; Abdel Meguid Saqr
# EG vice-president
2013-07-14 2013-08-14 Mohamed ElBaradei; Mohammed ElBaradei; Mohamed El Baradei
# EG spy-chief
2018-06-28 - Abbas Kamel
2024-10-16 - Hassan Rashad; Hassan Mahmoud Rashad
# LY leader
1969-09-01 2011-10-20 Muammar Gaddafi; Moammar Gadhafi; Muammar Qaddafi; Moammar Gaddafi; Muammar Gadhafi; Muammar el-Qaddafi; Moammar Kadafi; Muammar al-Gaddafi
# LY prime-minister
2011-11-24 - Abdurrahim el-Keib; Abdurrahim al-Keib; Abdel Rahim al-Kib
2012-11-14 - Ali Zeidan; Ali Zidan
2014-03-11 - Abdullah al-Thani; Abdullah al-Thinni; Abdullah Thinni
2016-03-30 - Fayez al-Sarraj; Fayez Sarraj; Fayez Serraj; Fayez al-Serraj; Faiez Serraj
2021-03-15 - Abdul Hamid Dbeibah; Abdulhamid Dbeibah; Abdul Hamid Dbeiba; Abdulhamid al-Dbeibah; Abdul Hamid Mohammed Dbeibah
# LY speaker
2014-08-05 now Aguila Saleh; Ageela Saleh; Aguila Saleh Issa
# LY foreign-minister
2016-03-30 - Mohamed Taha Siala; Mohammed Siala
2021-03-15 2023-08-28 Najla Mangoush; Najla el-Mangoush
# LY spokesperson
2011-03-01 2011-10-20 Moussa Ibrahim
# LY opposition-leader
2014-05-16 now Khalifa Haftar; Khalifa Hifter; Khalifa Hiftar
2011-03-05 2012-08-08 Mustafa Abdul-Jalil; Mustafa Abdel Jalil; Mustafa Abdul Jalil
2011-03-05 2012-08-08 Mahmoud Jibril
# TN president
1987-11-07 - Zine El Abidine Ben Ali; Zine al-Abidine Ben Ali
2011-01-15 - Fouad Mebazaa
2011-12-13 - Moncef Marzouki
2014-12-31 - Beji Caid Essebsi; Beji Caid Sebsi
2019-07-25 - Mohamed Ennaceur
2019-10-23 - Kais Saied; Kaïs Saïed
# TN prime-minister
2011-02-27 - Beji Caid Essebsi; Beji Caid Sebsi
2011-12-24 - Hamadi Jebali
2013-03-14 - Ali Larayedh; Ali Laarayedh
2014-01-29 - Mehdi Jomaa
2015-02-06 - Habib Essid
2016-08-27 - Youssef Chahed
2020-02-27 - Elyes Fakhfakh
2020-09-02 - Hichem Mechichi
2021-10-11 - Najla Bouden; Najla Bouden Romdhane
2023-08-01 - Ahmed Hachani
2024-08-07 - Kamel Madouri
2025-03-21 - Sarra Zaafrani Zenzri
# TN opposition-leader
1981-01-01 now Rached Ghannouchi; Rachid Ghannouchi
# DZ president
1999-04-27 - Abdelaziz Bouteflika
2019-04-09 - Abdelkader Bensalah
2019-12-19 - Abdelmadjid Tebboune
# DZ prime-minister
2008-06-23 - Ahmed Ouyahia
2012-09-03 - Abdelmalek Sellal
2017-05-25 - Abdelmadjid Tebboune
2017-08-16 - Ahmed Ouyahia
2019-03-11 - Noureddine Bedoui
2019-12-28 - Abdelaziz Djerad
2021-07-07 - Aymen Benabderrahmane
2023-11-11 - Nadir Larbaoui
# DZ foreign-minister
2005-05-01 - Mourad Medelci
2013-09-11 - Ramtane Lamamra
2017-05-25 - Abdelkader Messahel
2019-03-31 - Sabri Boukadoum
2021-07-07 - Ramtane Lamamra
2023-03-16 - Ahmed Attaf
# MA monarch
1999-07-23 - King Mohammed VI; Mohammed VI; King Mohamed VI
# MA prime-minister
2011-11-29 - Abdelilah Benkirane
2017-04-05 - Saadeddine Othmani; Saad-Eddine El Othmani; Saad Eddine el-Othmani
2021-10-07 - Aziz Akhannouch
# MA foreign-minister
2012-01-03 - Saad-Eddine El Othmani; Saadeddine Othmani
2013-10-10 - Salaheddine Mezouar
2017-04-05 - Nasser Bourita
# EH president
1976-08-30 2016-05-31 Mohamed Abdelaziz; Mohammed Abdelaziz
2016-07-09 - Brahim Ghali
`;
