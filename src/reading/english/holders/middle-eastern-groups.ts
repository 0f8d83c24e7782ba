// Armed groups and movements of the Middle East and North Africa.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const middleEasternGroups = `
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
# al-qaida organisation-leader
1988-08-11 2011-05-02 Osama bin Laden; Usama bin Laden; Osama Bin Laden
2011-06-16 2022-07-31 Ayman al-Zawahiri; Ayman al-Zawahri; Ayman Zawahiri; Ayman al Zawahiri
# islamic-state organisation-leader
2010-05-16 - Abu Bakr al-Baghdadi; Abu Bakr Baghdadi; Abu Bakr al Baghdadi
2019-10-31 - Abu Ibrahim al-Hashimi al-Qurayshi; Abu Ibrahim al-Hashimi al-Quraishi; Abu Ibrahim al-Qurashi
2022-03-10 - Abu al-Hasan al-Hashimi al-Qurashi; Abu Hasan al-Hashimi al-Qurayshi
# hayat-tahrir-al-sham organisation-leader
2017-10-01 2025-01-29 Ahmed al-Sharaa; Abu Mohammed al-Golani; Abu Mohammad al-Julani; Abu Mohammed al-Jolani; Abu Mohammad al-Jolani; Ahmad al-Sharaa
# nusra-front organisation-leader
2012-01-23 2017-01-28 Ahmed al-Sharaa; Abu Mohammed al-Golani; Abu Mohammad al-Julani; Abu Mohammed al-Jolani; Abu Mohammad al-Jolani
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
2015-12-17 2017-12-31 Salem al-Muslet; Salim al-Muslat; Salem al-Meslet
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
`;
