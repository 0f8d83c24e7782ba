// South Asia.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const southAsia = `
# IN president
2007-07-25 - Pratibha Patil
2012-07-25 - Pranab Mukherjee
2017-07-25 - Ram Nath Kovind
2022-07-25 - Droupadi Murmu
# IN prime-minister
2004-05-22 - Manmohan Singh
2014-05-26 - Narendra Modi
# IN foreign-minister
2009-05-22 - S.M. Krishna; S. M. Krishna
2012-10-28 - Salman Khurshid
2014-05-26 - Sushma Swaraj
2019-05-30 - Subrahmanyam Jaishankar; S. Jaishankar; S Jaishankar
# IN deputy-foreign-minister
2011-08-01 2013-07-31 Ranjan Mathai
2013-08-01 2015-01-28 Sujatha Singh
2015-01-29 2018-01-28 Subrahmanyam Jaishankar; S. Jaishankar
2018-01-29 2020-01-28 Vijay Gokhale
2020-01-29 2022-04-30 Harsh Vardhan Shringla; Harsh Shringla
2022-05-01 2024-07-14 Vinay Mohan Kwatra; Vinay Kwatra
2024-07-15 now Vikram Misri
# IN defence-minister
2006-10-24 - A.K. Antony; A. K. Antony
2014-05-26 - Arun Jaitley
2014-11-09 - Manohar Parrikar
2017-03-13 - Arun Jaitley
2017-09-03 - Nirmala Sitharaman
2019-05-31 - Rajnath Singh
# IN finance-minister
2009-01-24 - Pranab Mukherjee
2012-07-31 - P. Chidambaram; Palaniappan Chidambaram
2014-05-26 - Arun Jaitley
2019-05-31 - Nirmala Sitharaman
# IN interior-minister
2014-05-26 - Rajnath Singh
2019-05-30 - Amit Shah
# IN trade-minister
2011-07-12 - Anand Sharma
2014-05-26 - Nirmala Sitharaman
2017-09-03 - Suresh Prabhu
2019-05-31 - Piyush Goyal
# IN environment-minister
2014-05-26 - Prakash Javadekar
2016-07-05 - Anil Madhav Dave
2021-07-07 - Bhupender Yadav
# IN national-security-adviser
2010-01-24 - Shivshankar Menon
2014-05-30 - Ajit Doval
# IN foreign-ministry-spokesperson
2012-01-01 2015-04-01 Syed Akbaruddin
2015-04-01 2017-02-27 Vikas Swarup
2017-07-01 2020-03-31 Raveesh Kumar
2020-04-01 2024-01-02 Arindam Bagchi
2020-04-01 2024-01-02 Anurag Srivastava
2024-01-03 now Randhir Jaiswal
# IN opposition-leader
2004-05-22 now Rahul Gandhi
1998-03-14 now Sonia Gandhi
# PK president
2008-09-09 - Asif Ali Zardari
2013-09-09 - Mamnoon Hussain
2018-09-09 - Arif Alvi
2024-03-10 - Asif Ali Zardari
# PK prime-minister
2008-03-25 - Yousaf Raza Gilani; Yusuf Raza Gilani; Yousuf Raza Gilani; Yousaf Raza Gillani
2012-06-22 - Raja Pervez Ashraf; Raja Pervaiz Ashraf
2013-03-25 - Mir Hazar Khan Khoso
2013-06-05 - Nawaz Sharif; Mian Nawaz Sharif
2017-08-01 - Shahid Khaqan Abbasi
2018-06-01 - Nasirul Mulk
2018-08-18 - Imran Khan
2022-04-11 - Shehbaz Sharif; Shahbaz Sharif
2023-08-14 - Anwaar-ul-Haq Kakar; Anwaarul Haq Kakar
2024-03-04 - Shehbaz Sharif; Shahbaz Sharif
# PK foreign-minister
2008-03-31 2011-02-09 Shah Mahmood Qureshi
2011-02-11 2013-03-16 Hina Rabbani Khar
2017-08-04 - Khawaja Asif; Khawaja Muhammad Asif
2018-08-20 2022-04-10 Shah Mahmood Qureshi
2022-04-27 - Bilawal Bhutto Zardari; Bilawal Bhutto-Zardari
2023-08-17 - Jalil Abbas Jilani
2024-03-11 - Ishaq Dar; Mohammad Ishaq Dar
# PK national-security-adviser
2013-06-07 - Sartaj Aziz
2015-10-22 2018-06-27 Nasser Khan Janjua; Naseer Khan Janjua
2021-05-17 2022-04-03 Moeed Yusuf
# PK defence-minister
2013-11-27 - Khawaja Asif; Khawaja Muhammad Asif
2018-08-20 - Pervez Khattak
2022-04-19 - Khawaja Asif; Khawaja Muhammad Asif
# PK interior-minister
2008-03-31 - Rehman Malik
2013-06-07 - Chaudhry Nisar Ali Khan; Nisar Ali Khan
2017-08-04 - Ahsan Iqbal
2024-03-11 - Mohsin Naqvi
# PK information-minister
2018-08-20 2022-04-10 Fawad Chaudhry
2022-04-19 2023-08-10 Marriyum Aurangzeb
2024-03-11 now Attaullah Tarar
# PK military-chief
2007-11-29 - Ashfaq Parvez Kayani; Ashfaq Kayani
2013-11-29 - Raheel Sharif
2016-11-29 - Qamar Javed Bajwa; Qamar Bajwa
2022-11-29 - Asim Munir; Syed Asim Munir
# PK military-spokesperson
2012-06-01 2016-12-14 Asim Bajwa; Asim Saleem Bajwa
2016-12-15 2020-01-31 Asif Ghafoor
2020-02-01 2022-12-06 Babar Iftikhar
2022-12-06 now Ahmed Sharif Chaudhry
# PK foreign-ministry-spokesperson
2013-07-01 2014-12-31 Aizaz Ahmad Chaudhry
2013-07-01 2014-12-31 Tasneem Aslam
2015-01-01 2017-06-30 Nafees Zakaria
2015-01-01 2017-06-30 Qazi Khalilullah
2016-09-01 2019-12-31 Mohammad Faisal; Muhammad Faisal
2024-08-01 now Shafqat Ali Khan
2024-08-01 now Mumtaz Zahra Baloch
# PK un-ambassador
2015-02-01 - Maleeha Lodhi
2019-10-30 - Munir Akram
2025-04-01 - Asim Iftikhar Ahmad
# AF president
2001-12-22 - Hamid Karzai
2014-09-29 2021-08-15 Ashraf Ghani; Ashraf Ghani Ahmadzai; Mohammad Ashraf Ghani
# AF prime-minister
2014-09-29 - Abdullah Abdullah
2021-09-07 - Hasan Akhund; Mohammad Hassan Akhund; Mullah Mohammad Hassan Akhund; Hassan Akhund
# AF vice-president
2014-09-29 2020-02-19 Abdul Rashid Dostum; Abdurrashid Dostum; Rashid Dostum
2020-02-19 2021-08-15 Amrullah Saleh
# AF foreign-minister
2010-01-18 - Zalmai Rassoul; Zalmay Rassoul
2013-10-30 - Ahmad Moqbel Zarar; Ahmad Zarar Moqbel Osmani
2015-02-01 - Salahuddin Rabbani
2020-01-22 - Hanif Atmar; Mohammed Haneef Atmar; Mohammad Hanif Atmar; Haneef Atmar
2021-09-07 - Amir Khan Muttaqi; Amir Khan Motaqi
# AF national-security-adviser
2010-02-01 - Rangin Dadfar Spanta
2014-09-29 - Hanif Atmar; Mohammad Hanif Atmar
2018-08-25 2021-08-15 Hamdullah Mohib
# AF chief-negotiator
2020-05-17 2021-08-15 Abdullah Abdullah
2020-03-27 2021-08-15 Masoom Stanekzai; Mohammed Masoom Stanekzai
# AF presidential-spokesperson
2011-01-01 2014-09-29 Aimal Faizi
2014-09-29 2021-08-15 Sediq Sediqqi; Sediq Seddiqi; Sediq Sediqi
# BD prime-minister
2009-01-06 2024-08-05 Sheikh Hasina; Sheikh Hasina Wajed
# BD chief-adviser
2024-08-08 - Muhammad Yunus; Mohammad Yunus
# BD foreign-minister
2014-01-12 - Abul Hassan Mahmood Ali; A.H. Mahmood Ali
2019-01-07 - A.K. Abdul Momen; AK Abdul Momen
# BD opposition-leader
1984-05-10 now Khaleda Zia
# LK president
2005-11-19 - Mahinda Rajapaksa
2015-01-09 - Maithripala Sirisena
2019-11-18 2022-07-14 Gotabaya Rajapaksa
2022-07-21 - Ranil Wickremesinghe
2024-09-23 - Anura Kumara Dissanayake
# LK prime-minister
2010-04-21 - D.M. Jayaratne
2015-01-09 - Ranil Wickremesinghe
2019-11-21 2022-05-09 Mahinda Rajapaksa
2022-05-12 - Ranil Wickremesinghe
2022-07-22 - Dinesh Gunawardena
2024-09-24 - Harini Amarasuriya
# LK foreign-minister
2010-04-23 - G.L. Peiris
2015-01-12 - Mangala Samaraweera
2022-07-22 - Ali Sabry
2024-09-24 - Vijitha Herath
# NP prime-minister
2011-08-29 - Baburam Bhattarai
2013-03-14 - Khil Raj Regmi
2014-02-11 - Sushil Koirala
2015-10-12 - K.P. Sharma Oli; KP Sharma Oli; Khadga Prasad Oli; K.P. Oli
2016-08-04 - Pushpa Kamal Dahal; Prachanda
2017-06-07 - Sher Bahadur Deuba
2018-02-15 - K.P. Sharma Oli; KP Sharma Oli; Khadga Prasad Oli; K.P. Oli
2021-07-13 - Sher Bahadur Deuba
2022-12-26 - Pushpa Kamal Dahal; Prachanda
2024-07-15 - K.P. Sharma Oli; KP Sharma Oli; Khadga Prasad Oli; K.P. Oli
# MV president
2008-11-11 - Mohamed Nasheed
2012-02-07 - Mohammed Waheed; Mohamed Waheed Hassan
2013-11-17 - Abdulla Yameen
2018-11-17 - Ibrahim Mohamed Solih
2023-11-17 - Mohamed Muizzu
# BT prime-minister
2013-07-27 - Tshering Tobgay
2018-11-07 - Lotay Tshering
2024-01-28 - Tshering Tobgay
# AF spokesperson
2018-01-01 2021-08-15 Nasrat Rahimi
# BT monarch
2006-12-14 - Jigme Khesar Namgyel Wangchuck; King Jigme
# AF supreme-leader
2021-08-15 - Haibatullah Akhundzada; Hibatullah Akhundzada; Haibatullah Akhunzada; Mullah Haibatullah Akhundzada
`;
