// North Africa.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const northAfrica = `
# EG president
1981-10-14 2011-02-11 Hosni Mubarak
2012-06-30 - Mohammed Morsi; Mohamed Morsi; Mohamed Morsy; Mohammed Morsy; Mohammad Morsi; Mohammed Mursi; Mohamed Mursi; Muhammad Morsi
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
2017-04-05 - Saad-Eddine El Othmani; Saadeddine Othmani; Saad Eddine el-Othmani
2021-10-07 - Aziz Akhannouch
# MA foreign-minister
2012-01-03 - Saad-Eddine El Othmani; Saadeddine Othmani
2013-10-10 - Salaheddine Mezouar
2017-04-05 - Nasser Bourita
# EH president
1976-08-30 2016-05-31 Mohamed Abdelaziz; Mohammed Abdelaziz
2016-07-09 - Brahim Ghali
`;
