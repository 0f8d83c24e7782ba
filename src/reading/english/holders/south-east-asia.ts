// South-East Asia.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const southEastAsia = `
# MM president
2011-03-30 - Thein Sein
2016-03-30 - Htin Kyaw
2018-03-30 2021-02-01 Win Myint
# MM leader
2016-04-06 2021-02-01 Aung San Suu Kyi; Daw Aung San Suu Kyi; Suu Kyi
2021-02-01 now Min Aung Hlaing
# MM foreign-minister
2011-03-30 - Wunna Maung Lwin
2016-03-30 - Aung San Suu Kyi
2021-02-01 - Wunna Maung Lwin
2023-02-01 - Than Swe
# MM military-chief
2011-03-30 - Min Aung Hlaing
# MM military-spokesperson
2021-02-01 now Zaw Min Tun
# MM government-spokesperson
2016-04-01 2021-02-01 Zaw Htay
# TH prime-minister
2008-12-17 - Abhisit Vejjajiva
2011-08-05 - Yingluck Shinawatra
2014-05-07 - Niwatthamrong Boonsongphaisan; Niwattumrong Boonsongpaisan; Niwatthamrong Boonsongpaisan
2014-05-22 - Prayuth Chan-ocha; Prayut Chan-ocha; Prayuth Chan-o-cha; Prayut Chan-o-cha
2023-08-22 - Srettha Thavisin
2024-08-16 2025-08-29 Paetongtarn Shinawatra
2025-09-07 - Anutin Charnvirakul
# TH monarch
1946-06-09 - King Bhumibol Adulyadej; Bhumibol Adulyadej; King Bhumibol
2016-10-13 - King Maha Vajiralongkorn; Maha Vajiralongkorn; King Vajiralongkorn
# TH foreign-minister
2014-08-30 - Tanasak Patimapragorn
2015-08-20 - Don Pramudwinai
2024-04-30 - Maris Sangiampongsa
# TH opposition-leader
2001-02-09 now Thaksin Shinawatra
2013-10-31 2014-05-22 Suthep Thaugsuban
# KH prime-minister
1985-01-14 - Hun Sen
2023-08-22 - Hun Manet
# KH foreign-minister
1998-11-30 - Hor Namhong
2016-04-04 - Prak Sokhonn
2023-08-22 - Sok Chenda Sophea
2024-11-20 - Prak Sokhonn
# KH opposition-leader
2012-07-26 now Sam Rainsy
2017-03-02 now Kem Sokha
# LA prime-minister
2010-12-23 - Thongsing Thammavong
2016-04-20 - Thongloun Sisoulith
2021-03-22 - Phankham Viphavanh
2022-12-30 - Sonexay Siphandone
# LA party-leader-of-state
2006-03-21 - Choummaly Sayasone
2016-01-22 - Bounnhang Vorachith; Bounnhang Vorachit
2021-01-15 - Thongloun Sisoulith
# VN party-leader-of-state
2011-01-19 - Nguyen Phu Trong; Nguyễn Phú Trọng
2024-08-03 - To Lam; Tô Lâm
# VN president
2006-06-27 - Nguyen Minh Triet
2011-07-25 - Truong Tan Sang
2016-04-02 2018-09-21 Tran Dai Quang
2018-10-23 - Nguyen Phu Trong
2021-04-05 2023-01-17 Nguyen Xuan Phuc
2023-03-02 2024-03-20 Vo Van Thuong
2024-05-22 - To Lam
2024-10-21 - Luong Cuong
# VN prime-minister
2006-06-27 - Nguyen Tan Dung
2016-04-07 - Nguyen Xuan Phuc
2021-04-05 - Pham Minh Chinh
# VN foreign-minister
2011-08-03 - Pham Binh Minh
2021-04-08 - Bui Thanh Son
# VN foreign-ministry-spokesperson
2011-01-01 2016-12-31 Luong Thanh Nghi
2011-01-01 2016-12-31 Le Hai Binh
2017-03-01 now Le Thi Thu Hang; Pham Thu Hang
# MY prime-minister
2009-04-03 - Najib Razak; Najib Tun Razak
2018-05-10 - Mahathir Mohamad; Mahathir Mohammad
2020-03-01 - Muhyiddin Yassin
2021-08-21 - Ismail Sabri Yaakob
2022-11-24 - Anwar Ibrahim
# MY foreign-minister
2009-04-10 - Anifah Aman
2018-07-02 - Saifuddin Abdullah
2022-12-03 - Zambry Abdul Kadir
2023-12-12 - Mohamad Hasan
# SG prime-minister
2004-08-12 - Lee Hsien Loong
2024-05-15 - Lawrence Wong
# SG foreign-minister
2011-05-21 - K. Shanmugam
2015-10-01 - Vivian Balakrishnan
# SG defence-minister
2011-05-21 - Ng Eng Hen
2025-05-23 - Chan Chun Sing
# ID president
2004-10-20 - Susilo Bambang Yudhoyono
2014-10-20 - Joko Widodo; Jokowi
2024-10-20 - Prabowo Subianto
# ID foreign-minister
2009-10-22 - Marty Natalegawa
2014-10-27 - Retno Marsudi
2024-10-21 - Sugiono
# ID defence-minister
2014-10-27 - Ryamizard Ryacudu
2019-10-23 - Prabowo Subianto
2024-10-21 - Sjafrie Sjamsoeddin
# ID economy-minister
2019-10-23 - Airlangga Hartarto
# PH president
2010-06-30 - Benigno Aquino III; Benigno Aquino; Benigno S. Aquino III; Noynoy Aquino
2016-06-30 - Rodrigo Duterte
2022-06-30 - Ferdinand Marcos Jr.; Ferdinand Marcos; Bongbong Marcos
# PH foreign-minister
2011-02-24 - Albert del Rosario; Albert F. del Rosario
2016-06-30 - Perfecto Yasay; Perfecto Yasay Jr.
2017-05-18 - Alan Peter Cayetano
2018-10-17 - Teodoro Locsin; Teodoro Locsin Jr.
2022-07-01 - Enrique Manalo
2025-07-01 - Theresa Lazaro; Maria Theresa Lazaro
# PH defence-minister
2010-06-30 - Voltaire Gazmin
2016-06-30 - Delfin Lorenzana
2023-06-05 - Gilberto Teodoro; Gilberto Teodoro Jr.
# PH presidential-spokesperson
2017-11-01 2018-10-15 Harry Roque
2018-10-15 2020-04-14 Salvador Panelo
2016-06-30 2017-10-31 Ernesto Abella
# PH chief-negotiator
2010-07-01 2016-06-30 Marvic Leonen
2010-07-01 2016-06-30 Miriam Coronel-Ferrer
2010-07-01 2016-06-30 Alexander Padilla
2016-06-30 2018-11-30 Silvestre Bello III; Silvestre Bello
2016-06-30 2018-11-30 Jesus Dureza
# TL prime-minister
2007-08-08 - Xanana Gusmão; Xanana Gusmao
2015-02-16 - Rui Maria de Araújo; Rui Maria de Araujo
2017-09-15 - Mari Alkatiri
2018-06-22 - Taur Matan Ruak
2023-07-01 - Xanana Gusmão; Xanana Gusmao
# BN monarch
1967-10-05 - Hassanal Bolkiah; Sultan Hassanal Bolkiah
# KH monarch
2004-10-14 - Norodom Sihamoni; King Norodom Sihamoni
# ID vice-president
2014-10-20 2019-10-20 Jusuf Kalla
`;
