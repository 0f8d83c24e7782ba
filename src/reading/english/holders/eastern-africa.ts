// Eastern Africa and the two Sudans.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const easternAfrica = `
# KE president
2002-12-30 - Mwai Kibaki
2013-04-09 - Uhuru Kenyatta
2022-09-13 - William Ruto
# KE prime-minister
2008-04-17 2013-04-09 Raila Odinga
# KE foreign-minister
2013-05-20 - Amina Mohamed; Amina Mohammed
2018-02-05 - Monica Juma
2020-01-14 - Raychelle Omamo
2022-10-27 - Alfred Mutua
2023-10-05 - Musalia Mudavadi
# KE opposition-leader
2013-04-09 2025-10-15 Raila Odinga
# ET prime-minister
1995-08-23 2012-08-20 Meles Zenawi
2012-08-20 - Hailemariam Desalegn; Haile Mariam Desalegn
2018-04-02 - Abiy Ahmed; Abiy Ahmed Ali
# ET president
2013-10-07 - Mulatu Teshome
2018-10-25 - Sahle-Work Zewde
2024-10-07 - Taye Atske Selassie
# ET foreign-minister
2012-11-29 - Tedros Adhanom Ghebreyesus; Tedros Adhanom
2016-11-01 - Workneh Gebeyehu
2019-04-18 - Gedu Andargachew
2020-11-08 - Demeke Mekonnen
2024-02-08 - Taye Atske Selassie
2024-10-18 - Gedion Timothewos; Gedion Timotheos
# ET chief-negotiator
2022-06-01 2022-11-30 Redwan Hussien; Redwan Hussein
# ET foreign-ministry-spokesperson
2014-01-01 2021-12-31 Dina Mufti
# ET government-spokesperson
2020-08-01 now Billene Seyoum
2020-08-01 now Legesse Tulu
2012-08-01 2017-12-31 Getachew Reda
# x-tigray president
2018-01-01 - Debretsion Gebremichael; Debretsion Gebre-Michael
2023-03-23 - Getachew Reda
2025-04-08 - Tadesse Werede
# x-tigray spokesperson
2020-11-01 2023-03-23 Getachew Reda
# ER president
1993-05-24 - Isaias Afwerki; Isaias Afewerki; Isayas Afewerki
# ER foreign-minister
2007-04-01 - Osman Saleh; Osman Saleh Mohammed
# ER information-minister
2001-01-01 now Yemane Gebremeskel; Yemane Meskel
# DJ president
1999-05-08 - Ismail Omar Guelleh; Ismaïl Omar Guelleh
# SO president
2009-01-31 - Sharif Sheikh Ahmed; Sheikh Sharif Sheikh Ahmed; Sharif Ahmed
2012-09-16 - Hassan Sheikh Mohamud; Hassan Sheikh Mohamoud
2017-02-16 - Mohamed Abdullahi Mohamed; Mohamed Farmajo; Mohamed Abdullahi Farmajo
2022-05-23 - Hassan Sheikh Mohamud; Hassan Sheikh Mohamoud
# SO prime-minister
2010-11-01 - Mohamed Abdullahi Mohamed; Mohamed Farmajo
2011-06-28 - Abdiweli Mohamed Ali
2012-10-17 - Abdi Farah Shirdon
2013-12-21 - Abdiweli Sheikh Ahmed
2014-12-24 - Omar Abdirashid Ali Sharmarke
2017-03-01 - Hassan Ali Khaire; Hassan Ali Khayre
2020-09-23 - Mohamed Hussein Roble
2022-06-26 - Hamza Abdi Barre
# x-somaliland president
2010-07-27 - Ahmed Mohamed Mohamoud; Ahmed Silanyo
2017-12-13 - Muse Bihi Abdi; Muse Bihi
2024-12-12 - Abdirahman Mohamed Abdullahi; Abdirahman Irro
# SD president
1989-06-30 2019-04-11 Omar al-Bashir; Omar Hassan al-Bashir; Omar Bashir; Omar Al-Bashir
# SD leader
2019-04-12 now Abdel-Fattah Burhan; Abdel Fattah al-Burhan; Abdel-Fattah al-Burhan; Abdel Fattah Burhan; Abdul Fattah al-Burhan; Abdelfattah al-Burhan; Abdel Fattah Abdelrahman Burhan
# SD prime-minister
2017-03-02 - Bakri Hassan Saleh
2018-09-10 - Motazz Moussa
2019-08-21 2022-01-02 Abdalla Hamdok; Abdallah Hamdok
2025-05-31 - Kamil Idris; Kamil El-Tayeb Idris
# SD foreign-minister
2010-06-16 - Ali Karti; Ali Ahmed Karti
2015-06-07 2018-04-19 Ibrahim Ghandour
2019-09-08 - Asma Abdalla; Asma Mohamed Abdalla
2021-02-10 2021-10-25 Mariam al-Sadiq al-Mahdi; Mariam Al-Sadiq Al-Mahdi; Mariam al-Mahdi
# SD defence-minister
2005-09-22 - Abdel Rahim Mohammed Hussein; Abdelrahim Mohamed Hussein
2015-08-23 - Awad Ibn Auf; Awad Ibn Ouf; Ahmed Awad Ibn Auf
# SS president
2011-07-09 - Salva Kiir; Salva Kiir Mayardit
# SS vice-president
2011-07-09 2013-07-23 Riek Machar
2013-08-23 2016-04-26 James Wani Igga
2016-04-26 2016-07-23 Riek Machar
2016-07-25 2020-02-22 Taban Deng Gai
2020-02-22 2025-12-31 Riek Machar
# SS foreign-minister
2013-08-01 - Barnaba Marial Benjamin
2016-04-29 - Deng Alor
2018-03-28 - Nhial Deng Nhial
2019-08-23 - Awut Deng Acuil
# SS information-minister
2013-08-01 now Michael Makuei; Michael Makuei Lueth
# SS military-spokesperson
2011-07-09 2016-12-31 Philip Aguer
2018-01-01 now Lul Ruai Koang
# SS presidential-spokesperson
2013-08-01 now Ateny Wek Ateny
# UG president
1986-01-29 - Yoweri Museveni; Yoweri Kaguta Museveni
# UG foreign-minister
2005-01-13 - Sam Kutesa; Sam Kahamba Kutesa
2021-06-08 - Jeje Odongo
# UG military-chief
2024-03-21 - Muhoozi Kainerugaba
# RW president
2000-03-24 - Paul Kagame
# RW foreign-minister
2009-12-01 - Louise Mushikiwabo
2018-10-18 - Richard Sezibera
2019-11-04 - Vincent Biruta
2024-06-12 - Olivier Nduhungirehe
# RW government-spokesperson
2021-07-30 now Yolande Makolo
# BI president
2005-08-26 2020-06-08 Pierre Nkurunziza
2020-06-18 - Évariste Ndayishimiye; Evariste Ndayishimiye
# TZ president
2005-12-21 - Jakaya Kikwete
2015-11-05 2021-03-17 John Magufuli
2021-03-19 - Samia Suluhu Hassan
`;
