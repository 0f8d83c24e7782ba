// Iran.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const iran = `
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
# IR military-spokesperson
2018-01-01 now Abolfazl Shekarchi
`;
