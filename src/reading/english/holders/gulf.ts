// The Gulf states and Yemen.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const gulf = `
# SA monarch
2005-08-01 - King Abdullah; Abdullah bin Abdulaziz; King Abdullah bin Abdulaziz; Abdullah bin Abdul-Aziz
2015-01-23 - Salman bin Abdulaziz; King Salman; King Salman bin Abdulaziz; Salman bin Abdul-Aziz; Salman
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
# SA interior-minister
2012-11-05 - Mohammed bin Nayef; Mohammad bin Nayef; Prince Mohammed bin Nayef
2017-06-21 - Abdulaziz bin Saud; Prince Abdulaziz bin Saud
`;
