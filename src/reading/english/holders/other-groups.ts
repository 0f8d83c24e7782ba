// Armed groups, movements, parties and unions elsewhere.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const otherGroups = `
# taliban organisation-leader
1996-04-04 - Mullah Omar; Mohammed Omar; Mullah Mohammed Omar; Mullah Mohammad Omar; Mullah Muhammad Omar
2015-07-30 - Akhtar Mansour; Mullah Akhtar Mansour; Mullah Akhtar Mohammad Mansour; Akhtar Mohammad Mansour; Mullah Mansour; Akhtar Mohammad Mansoor; Akhtar Muhammad Mansour
2016-05-25 - Haibatullah Akhundzada; Hibatullah Akhundzada; Mullah Haibatullah Akhundzada; Mawlawi Haibatullah Akhundzada; Haibatullah Akhunzada
# taliban organisation-deputy-leader
2018-10-25 now Abdul Ghani Baradar; Mullah Abdul Ghani Baradar; Mullah Baradar
2015-07-30 now Sirajuddin Haqqani
2016-05-25 now Mullah Yaqoob; Mohammad Yaqoob; Mullah Mohammad Yaqoob; Mullah Yaqub
# taliban organisation-negotiator
2015-08-01 2020-09-05 Sher Mohammad Abbas Stanikzai; Sher Mohammad Stanikzai; Abbas Stanikzai; Sher Mohammed Abbas Stanekzai; Sher Mohammad Abbas Stanekzai
2018-10-25 2021-08-15 Abdul Ghani Baradar; Mullah Abdul Ghani Baradar; Mullah Baradar
2020-09-05 2021-08-15 Abdul Hakim Haqqani; Mawlawi Abdul Hakim; Abdul Hakim; Mullah Abdul Hakim
2012-01-01 2015-08-03 Tayyab Agha; Tayeb Agha
# taliban organisation-spokesperson
2007-01-01 now Zabihullah Mujahid
2007-01-01 2018-12-31 Qari Yousuf Ahmadi; Qari Yusuf Ahmadi
2019-01-28 now Suhail Shaheen; Sohail Shaheen
2021-01-01 2021-12-31 Mohammad Naeem; Mohammed Naeem; Mohammad Naeem Wardak
2021-09-01 now Abdul Qahar Balkhi
2021-09-01 now Bilal Karimi
2021-09-01 now Inamullah Samangani
2021-09-01 now Hamdullah Fitrat
# haqqani-network organisation-leader
1990-01-01 - Jalaluddin Haqqani
2014-01-01 - Sirajuddin Haqqani
# hezb-i-islami organisation-leader
1975-01-01 - Gulbuddin Hekmatyar; Gulbuddin Hikmatyar
# afghan-high-peace-council chairperson
2010-10-10 2011-09-20 Burhanuddin Rabbani
2012-04-14 2016-02-21 Salahuddin Rabbani
2017-06-11 - Karim Khalili; Mohammad Karim Khalili
2020-05-17 2021-08-15 Abdullah Abdullah
# northern-alliance organisation-leader
2021-08-16 - Ahmad Massoud; Ahmed Massoud
# pakistani-taliban organisation-leader
2009-08-23 - Hakimullah Mehsud; Hakeemullah Mehsud
2013-11-07 - Mullah Fazlullah; Maulana Fazlullah; Fazlullah
2018-06-23 - Noor Wali Mehsud; Mufti Noor Wali Mehsud
# pakistani-taliban organisation-spokesperson
2013-01-01 2014-10-21 Shahidullah Shahid
2013-01-01 2014-10-21 Ehsanullah Ehsan
2014-11-01 2022-01-10 Mohammad Khorasani; Muhammad Khorasani
# ansar-dine organisation-leader
2012-03-01 - Iyad Ag Ghali; Iyad Ag Ghaly
# boko-haram organisation-leader
2009-07-30 - Abubakar Shekau
# al-shabab organisation-leader
2008-05-01 - Ahmed Abdi Godane; Ahmed Godane; Mukhtar Abu Zubair
2014-09-06 - Ahmed Diriye; Ahmad Umar; Abu Ubaidah
# al-shabab organisation-spokesperson
2009-05-01 now Ali Mohamud Rage; Ali Mohamoud Rage; Ali Dhere
2012-01-01 now Abdiasis Abu Musab; Abdulaziz Abu Musab; Abdiaziz Abu Musab
# m23 organisation-leader
2012-05-06 - Jean-Marie Runiga
2013-03-07 - Bertrand Bisimwa
# m23 organisation-commander
2012-05-06 now Sultani Makenga
2012-05-06 2013-03-18 Bosco Ntaganda
# m23 organisation-spokesperson
2012-05-06 2013-12-31 Vianney Kazarama
2012-05-06 2013-12-31 Amani Kabasha
2022-01-01 now Willy Ngoma
2022-01-01 now Lawrence Kanyuka
# alliance-fleuve-congo organisation-leader
2023-12-15 - Corneille Nangaa; Corneille Naanga
# lords-resistance-army organisation-leader
1987-01-01 - Joseph Kony
# rapid-support-forces organisation-leader
2013-08-01 - Mohamed Hamdan Dagalo; Mohammed Hamdan Dagalo; Hemedti; Hemeti; Mohamed Hamdan Daglo; Muhammad Hamdan Dagalo
# sudanese-armed-forces organisation-leader
2019-04-12 - Abdel-Fattah Burhan; Abdel Fattah al-Burhan; Abdel-Fattah al-Burhan; Abdel Fattah Burhan
# splm-io organisation-leader
2013-12-15 - Riek Machar
# splm-io organisation-spokesperson
2013-12-15 2018-12-31 James Gatdet Dak
2013-12-15 2018-12-31 Lam Paul Gabriel
2013-12-15 2018-12-31 Mabior Garang
2013-12-15 2018-12-31 Taban Deng Gai
2018-01-01 now Puok Both Baluang
2018-01-01 now Pal Mai Deng
# splm-north organisation-leader
2011-02-01 - Malik Agar
2017-06-07 - Abdelaziz al-Hilu; Abdel Aziz al-Hilu; Abdel-Aziz al-Hilu; Abdelaziz Adam al-Hilu
# splm-north organisation-negotiator
2011-02-01 2017-06-07 Yasir Arman; Yassir Arman
# justice-and-equality-movement organisation-leader
2003-01-01 2011-12-23 Khalil Ibrahim
2012-01-26 - Gibril Ibrahim; Jibril Ibrahim
# sudan-liberation-movement organisation-leader
2001-01-01 - Abdul Wahid al-Nur; Abdel Wahid al-Nur; Abdelwahid al-Nur
# tplf organisation-leader
2017-11-26 - Debretsion Gebremichael; Debretsion Gebre-Michael
# tplf organisation-spokesperson
2020-11-01 2023-03-23 Getachew Reda
# renamo organisation-leader
1979-10-17 2018-05-03 Afonso Dhlakama
2019-01-17 - Ossufo Momade
# wagner-group organisation-leader
2014-05-01 2023-08-23 Yevgeny Prigozhin; Yevgeniy Prigozhin; Evgeny Prigozhin
# arsa organisation-leader
2013-01-01 - Ata Ullah; Attaullah Abu Ammar Jununi
# tibetans organisation-leader
1940-02-22 - Dalai Lama; Tenzin Gyatso
# tibetans body-president
2011-08-08 - Lobsang Sangay
2021-05-27 - Penpa Tsering
# national-league-for-democracy organisation-leader
1988-09-27 - Aung San Suu Kyi; Daw Aung San Suu Kyi
# moro-islamic-liberation-front organisation-leader
2003-07-13 - Murad Ebrahim; Al Haj Murad Ebrahim; Ahod Balawag Ebrahim
# moro-islamic-liberation-front organisation-negotiator
2003-07-13 2019-03-31 Mohagher Iqbal
# communist-party-of-the-philippines organisation-leader
1968-12-26 2022-12-16 Jose Maria Sison; José Maria Sison
# communist-party-of-the-philippines organisation-negotiator
1990-01-01 2020-07-23 Fidel Agcaoili
1990-01-01 2020-07-23 Luis Jalandoni
# farc organisation-leader
2008-03-26 - Alfonso Cano
2011-11-15 - Rodrigo Londoño; Rodrigo Londono; Timochenko; Timoleón Jiménez; Timoleon Jimenez; Rodrigo Londono Echeverri; Rodrigo Londoño Echeverri
# farc organisation-negotiator
2012-10-18 2018-04-30 Iván Márquez; Ivan Marquez; Luciano Marín; Luciano Marin
2012-10-18 2016-12-31 Pablo Catatumbo
2012-10-18 2016-12-31 Jesús Santrich; Jesus Santrich
2012-10-18 2016-12-31 Rodrigo Granda
2012-10-18 2016-12-31 Andrés París; Andres Paris
2012-10-18 2016-12-31 Tanja Nijmeijer
2012-10-18 2016-12-31 Victoria Sandino
2012-10-18 2016-12-31 Pastor Alape
2012-10-18 2016-12-31 Carlos Antonio Lozada
# farc-dissidents organisation-leader
2019-08-29 - Iván Mordisco; Ivan Mordisco
# segunda-marquetalia organisation-leader
2019-08-29 - Iván Márquez; Ivan Marquez
# eln organisation-leader
1998-04-09 - Nicolás Rodríguez Bautista; Nicolas Rodriguez Bautista; Gabino
2021-06-16 - Eliécer Herlinto Chamorro; Antonio García; Antonio Garcia
# eln organisation-negotiator
2017-02-07 now Pablo Beltrán; Pablo Beltran; Israel Ramírez
# donetsk-peoples-republic organisation-leader
2014-04-07 - Denis Pushilin
2014-05-16 - Alexander Borodai; Aleksandr Borodai; Alexander Boroday
2014-08-07 - Alexander Zakharchenko; Aleksandr Zakharchenko
2018-09-07 - Denis Pushilin
# donetsk-peoples-republic organisation-negotiator
2014-09-01 2022-02-24 Denis Pushilin
2014-06-01 2014-10-31 Andrei Purgin; Andriy Purgin; Andrey Purgin
# donetsk-peoples-republic organisation-commander
2014-04-12 2014-08-14 Igor Girkin; Igor Strelkov
2014-04-12 2022-02-24 Eduard Basurin
2014-04-12 2022-02-24 Igor Bezler
2014-04-12 2022-02-24 Alexander Khodakovsky
# luhansk-peoples-republic organisation-leader
2014-05-18 - Valery Bolotov; Valeriy Bolotov
2014-08-14 - Igor Plotnitsky; Igor Plotnitskiy
2017-11-24 - Leonid Pasechnik
# crimean-tatars organisation-leader
1991-06-01 - Mustafa Dzhemilev; Mustafa Jemilev; Mustafa Dzhemiliev
2013-11-28 - Refat Chubarov
# sinn-fein organisation-leader
1983-11-13 - Gerry Adams
2018-02-10 - Mary Lou McDonald
# sinn-fein organisation-deputy-leader
2007-05-08 2017-01-09 Martin McGuinness
2018-02-10 now Michelle O'Neill; Michelle O’Neill
# dup organisation-leader
2008-06-01 - Peter Robinson
2015-12-17 - Arlene Foster
2021-05-28 - Edwin Poots
2021-06-30 - Jeffrey Donaldson; Sir Jeffrey Donaldson
2024-03-29 - Gavin Robinson
# syriza organisation-leader
2009-10-04 - Alexis Tsipras
# venezuelan-opposition organisation-leader
2014-09-24 2017-03-31 Jesús Torrealba; Jesus Torrealba
# uaw union-leader
2010-06-16 2014-06-04 Bob King
2014-06-04 2018-06-14 Dennis Williams
2018-06-14 2019-11-20 Gary Jones
2019-12-05 2021-06-30 Rory Gamble
2021-07-01 2023-03-25 Ray Curry
2023-03-25 now Shawn Fain
# afl-cio union-leader
2009-09-16 2021-08-05 Richard Trumka
2021-08-05 now Liz Shuler
# chicago-teachers-union union-leader
2010-07-01 2014-10-09 Karen Lewis
# ila union-leader
2011-07-25 now Harold Daggett
# unifor union-leader
2013-08-31 2022-03-11 Jerry Dias
2022-08-10 now Lana Payne
# european-research-group organisation-leader
2018-01-16 - Jacob Rees-Mogg
2019-09-09 - Steve Baker
# elders organisation-leader
2007-07-18 - Desmond Tutu
2013-05-01 - Kofi Annan
2018-11-01 - Mary Robinson
# dup organisation-deputy-leader
2008-06-09 2021-05-17 Nigel Dodds
`;
