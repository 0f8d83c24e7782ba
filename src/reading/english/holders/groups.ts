// Leaders and spokesmen of armed groups, movements and parties that negotiate.
// Day-exact where sure, else the first of the month or of the year.
// Source: general knowledge of dated offices. Last checked 2025-08.

export const groupHolders = `
# hamas organisation-leader
2004-04-17 - Khaled Meshaal; Khaled Mashaal; Khaled Mashal; Khalid Mishal; Khaled Meshal; Khalid Meshaal; Khaled Mishal
2017-05-06 - Ismail Haniyeh; Ismail Haniyah; Ismail Haniya; Ismael Haniyeh
2024-08-06 2024-10-16 Yahya Sinwar; Yehya Sinwar; Yahya al-Sinwar; Yehia Sinwar
# hamas organisation-deputy-leader
2013-04-01 2017-05-06 Ismail Haniyeh; Ismail Haniyah; Ismail Haniya
2017-10-09 2024-01-02 Saleh al-Arouri; Saleh Arouri; Salah al-Arouri
2017-02-13 2024-08-06 Yahya Sinwar; Yehya Sinwar; Yahya al-Sinwar
1996-01-01 now Mousa Abu Marzouk; Moussa Abu Marzouk; Mousa Abu Marzook; Musa Abu Marzouk
2007-01-01 now Mahmoud al-Zahar; Mahmoud Zahar
2017-01-01 now Khalil al-Hayya; Khalil Al-Hayya; Khalil al-Haya; Khalil Hayya
2010-01-01 now Izzat al-Risheq; Izzat al-Rishq; Ezzat al-Rishq; Izzat el-Reshiq
2010-01-01 now Osama Hamdan
2014-01-01 now Basem Naim; Bassem Naim
2017-01-01 now Taher al-Nono; Taher Nunu; Taher al-Nunu
2012-01-01 now Ghazi Hamad
2024-07-31 now Khaled Meshaal; Khaled Mashaal; Khaled Mashal
# hamas organisation-negotiator
2023-11-01 now Khalil al-Hayya; Khalil Al-Hayya; Khalil Hayya
# hamas organisation-spokesperson
2006-01-01 2020-12-31 Fawzi Barhoum
2006-01-01 now Sami Abu Zuhri
2013-01-01 2019-12-31 Ihab al-Ghussein
2013-01-01 2019-12-31 Mushir al-Masri
2018-01-01 2025-03-27 Abdul Latif al-Qanou; Abdel-Latif al-Qanoua; Abdel Latif al-Qanou
2018-01-01 now Hazem Qassem; Hazem Qasem
2014-01-01 now Husam Badran; Hossam Badran
2016-01-01 now Jihad Taha
2016-01-01 now Ismail Radwan
# qassam-brigades organisation-commander
2002-07-23 2024-07-13 Mohammed Deif; Mohammad Deif; Mohammed al-Deif
2012-11-14 2024-03-11 Marwan Issa
2001-01-01 2012-11-14 Ahmed al-Jabari; Ahmed Jabari; Ahmed Al-Jaabari
2024-07-13 2025-05-13 Mohammed Sinwar; Muhammad Sinwar
# qassam-brigades organisation-spokesperson
2007-01-01 2025-08-30 Abu Obeida; Abu Ubaida; Abu Obaida; Abu Ubaidah
# islamic-jihad organisation-leader
1995-10-26 - Ramadan Shallah; Ramadan Abdullah Shallah
2018-09-28 - Ziad al-Nakhalah; Ziad Nakhaleh; Ziyad al-Nakhalah; Ziad al-Nakhala
# islamic-jihad organisation-spokesperson
2010-01-01 2018-12-31 Daoud Shihab; Dawoud Shehab; Daoud Shehab
2014-01-01 now Khaled al-Batsh
2014-01-01 now Khader Habib
2014-01-01 now Musab al-Breim
# plo chairperson
2004-11-11 - Mahmoud Abbas; Mahmud Abbas; Abu Mazen
# plo organisation-negotiator
1995-01-01 2020-11-10 Saeb Erekat; Saeb Erakat; Saeb Arekat
# plo organisation-deputy-leader
2009-08-01 2020-12-09 Hanan Ashrawi
2002-01-01 now Yasser Abed Rabbo; Yasser Abed-Rabbo
2009-01-01 now Wasel Abu Yousef; Wasel Abu Yusuf
2015-07-01 now Ahmed Majdalani; Ahmad Majdalani
2015-07-01 2022-05-26 Saeb Erekat; Saeb Erakat
2022-05-26 now Hussein al-Sheikh; Hussein Al-Sheikh
# fatah organisation-leader
2004-11-11 - Mahmoud Abbas; Mahmud Abbas; Abu Mazen
# fatah organisation-deputy-leader
2009-08-04 now Nabil Shaath; Nabil Sha'ath
2009-08-04 now Azzam al-Ahmad; Azzam al-Ahmed
2009-08-04 now Jibril Rajoub; Jibril al-Rajoub
2009-08-04 2011-06-11 Mohammed Dahlan; Mohammad Dahlan
2002-04-15 now Marwan Barghouti; Marwan al-Barghouti
2017-02-15 2024-12-31 Mahmoud al-Aloul; Mahmoud Aloul
# palestinian-authority body-president
2005-01-15 - Mahmoud Abbas; Mahmud Abbas; Abu Mazen
# hezbollah organisation-leader
1992-02-16 2024-09-27 Hassan Nasrallah; Hasan Nasrallah; Sayyed Hassan Nasrallah; Sayyid Hassan Nasrallah
2024-10-29 - Naim Qassem; Naim Kassem; Naim Qassim; Naeem Qassem
# hezbollah organisation-deputy-leader
1991-05-01 2024-10-29 Naim Qassem; Naim Kassem; Naim Qassim
2001-07-01 2024-10-03 Hashem Safieddine; Hashem Safi al-Din
# hezbollah organisation-spokesperson
2014-01-01 2024-11-17 Mohammed Afif; Mohammad Afif
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
# al-qaida organisation-leader
1988-08-11 2011-05-02 Osama bin Laden; Usama bin Laden; Osama Bin Laden
2011-06-16 2022-07-31 Ayman al-Zawahiri; Ayman al-Zawahri; Ayman Zawahiri; Ayman al Zawahiri
# islamic-state organisation-leader
2010-05-16 - Abu Bakr al-Baghdadi; Abu Bakr Baghdadi; Abu Bakr al Baghdadi
2019-10-31 - Abu Ibrahim al-Hashimi al-Qurayshi; Abu Ibrahim al-Hashimi al-Quraishi; Abu Ibrahim al-Qurashi
2022-03-10 - Abu al-Hasan al-Hashimi al-Qurashi; Abu Hasan al-Hashimi al-Qurayshi
# hayat-tahrir-al-sham organisation-leader
2017-10-01 2025-01-29 Abu Mohammed al-Golani; Abu Mohammad al-Julani; Abu Mohammed al-Jolani; Abu Mohammad al-Jolani; Ahmed al-Sharaa; Ahmad al-Sharaa
# nusra-front organisation-leader
2012-01-23 2017-01-28 Abu Mohammed al-Golani; Abu Mohammad al-Julani; Abu Mohammed al-Jolani; Abu Mohammad al-Jolani
# houthis organisation-leader
2004-09-10 - Abdul-Malik al-Houthi; Abdel-Malek al-Houthi; Abdul Malik al-Houthi; Abdulmalik al-Houthi; Abdel Malek al-Houthi; Abdul Malik al-Huthi; Abdul-Malik Al-Houthi; Abdel Malik al-Houthi; Abdul-Malek al-Houthi
# houthis organisation-deputy-leader
2011-11-01 now Mohammed Ali al-Houthi; Mohamed Ali al-Houthi; Mohammed al-Houthi
2016-08-06 2018-04-19 Saleh al-Sammad; Saleh al-Samad; Saleh Ali al-Sammad
2018-04-23 now Mahdi al-Mashat; Mahdi Al-Mashat; Mehdi al-Mashat
2016-11-28 2025-08-28 Hisham Sharaf
2016-11-28 2025-08-28 Ahmed al-Rahawi
# houthis organisation-spokesperson
2011-01-01 now Mohammed Abdul-Salam; Mohammed Abdulsalam; Mohammed Abdul Salam; Mohamed Abdulsalam; Mohammed Abdelsalam; Mohammed Abdel-Salam
2015-04-01 now Yahya Saree; Yahya Sarea; Yehia Sarea; Yahya Sare'e; Yahya Sarie; Yahya Saria
2015-04-01 2018-12-31 Sharaf Luqman
2015-04-01 2018-12-31 Dhaif Allah al-Shami; Dhaifallah al-Shami
# southern-transitional-council organisation-leader
2017-05-11 - Aidarous al-Zubaidi; Aidarus al-Zubaidi; Aidarous al-Zoubaidi; Aidroos al-Zubaidi
# syrian-national-coalition body-president
2012-11-11 - Moaz al-Khatib; Mouaz al-Khatib; Moaz Alkhatib; Ahmad Moaz al-Khatib
2013-04-22 - George Sabra
2013-07-06 - Ahmad Jarba; Ahmad al-Jarba; Ahmed Jarba; Ahmed al-Jarba; Ahmad Assi al-Jarba
2014-07-09 - Hadi al-Bahra; Hadi Bahra
2015-01-05 - Khaled Khoja; Khaled Khodja
2016-03-05 - Anas al-Abdah; Anas al-Abda; Anas Abdah
2017-05-06 - Riad Seif; Riyad Seif
2018-05-11 - Abdurrahman Mustafa; Abdulrahman Mustafa
2019-06-29 - Anas al-Abdah; Anas al-Abda; Anas Abdah
2020-07-11 - Nasr al-Hariri; Nasr Hariri; Naser al-Hariri
2021-07-12 - Salem al-Muslet; Salem al-Meslet
# syrian-national-coalition organisation-negotiator
2014-01-22 2014-12-31 Hadi al-Bahra; Hadi Bahra
2014-01-22 2014-12-31 Louay Safi
2014-01-22 2014-12-31 Monzer Akbik
2014-01-22 2014-12-31 Anas al-Abdah
# syrian-national-council body-president
2011-08-29 - Burhan Ghalioun
2012-06-10 - Abdulbaset Sieda; Abdelbasset Sida; Abdulbaset Seida; Abdel Basset Sayda
2012-11-09 - George Sabra
# high-negotiations-committee organisation-leader
2015-12-17 - Riad Hijab; Riyad Hijab; Riad Farid Hijab
2017-11-24 - Nasr al-Hariri; Nasr Hariri; Naser al-Hariri
2020-06-12 - Anas al-Abdah; Anas al-Abda
2022-06-01 - Bader Jamous; Badr Jamous
# high-negotiations-committee organisation-negotiator
2016-01-20 2016-05-29 Mohammed Alloush; Mohammad Alloush
2016-01-20 2016-05-29 Asaad al-Zoubi; Asaad al-Zoabi; Assad al-Zoubi
2017-02-01 2017-11-24 Nasr al-Hariri; Nasr Hariri
2017-05-01 2018-12-31 Yahya al-Aridi; Yehya al-Aridi
# high-negotiations-committee organisation-spokesperson
2015-12-17 2017-12-31 Salim al-Muslat; Salem al-Meslet; Salem al-Muslet
2015-12-17 2017-12-31 Riad Nassan Agha; Riyad Naasan Agha
2015-12-17 2017-12-31 Monzer Makhous
2015-12-17 2017-12-31 Bassma Kodmani; Basma Kodmani
# free-syrian-army organisation-commander
2012-12-07 2014-02-16 Salim Idris; Salim Idriss; Selim Idris
2011-07-29 2012-12-07 Riad al-Asaad; Riyad al-Asaad; Riad Asaad
# jaysh-al-islam organisation-leader
2013-09-29 2015-12-25 Zahran Alloush
# sdf organisation-commander
2015-10-11 now Mazloum Abdi; Mazlum Abdi; Mazloum Kobani; Mazlum Kobane; Mazloum Kobane
# sdf organisation-spokesperson
2015-10-11 2017-11-15 Talal Silo
2017-11-15 now Mustafa Bali
2017-11-15 now Kino Gabriel
2017-11-15 now Farhad Shami
# pyd organisation-leader
2010-06-01 2017-09-27 Salih Muslim; Saleh Muslim; Salih Moslem
2017-09-27 2025-12-31 Shahoz Hasan
# sdf organisation-deputy-leader
2018-07-16 now Ilham Ahmed; Elham Ahmed
# pkk organisation-leader
1978-11-27 - Abdullah Öcalan; Abdullah Ocalan
# pkk organisation-commander
2010-01-01 now Murat Karayılan; Murat Karayilan
2013-07-10 now Cemil Bayık; Cemil Bayik
# gulen-movement organisation-leader
1970-01-01 2024-10-20 Fethullah Gülen; Fethullah Gulen
# popular-mobilization-forces organisation-deputy-leader
2014-06-15 2020-01-03 Abu Mahdi al-Muhandis; Abu Mahdi Muhandis
2014-06-15 now Hadi al-Amiri; Hadi al-Ameri
2014-06-15 now Falih al-Fayyadh; Falih Alfayyadh
# asaib-ahl-al-haq organisation-leader
2006-07-01 - Qais al-Khazali; Qais Khazali
# muslim-brotherhood organisation-leader
2010-01-16 - Mohammed Badie; Mohamed Badie
# muslim-brotherhood organisation-spokesperson
2011-01-01 2013-12-31 Gehad el-Haddad; Gehad El-Haddad
2011-01-01 2013-12-31 Mahmoud Ghozlan
2011-01-01 2013-12-31 Essam el-Erian; Essam El-Erian
# mujahedin-e-khalq organisation-leader
1993-01-01 - Maryam Rajavi
# libyan-national-army organisation-commander
2015-03-02 now Khalifa Haftar; Khalifa Hifter; Khalifa Hiftar
# libyan-national-army organisation-spokesperson
2016-06-01 now Ahmed al-Mismari; Ahmed Mismari; Ahmed al-Mesmari
# polisario-front organisation-leader
1976-08-30 2016-05-31 Mohamed Abdelaziz; Mohammed Abdelaziz
2016-07-09 - Brahim Ghali
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
`;
