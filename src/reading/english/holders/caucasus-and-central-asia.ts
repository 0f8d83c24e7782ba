// The Caucasus and Central Asia.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const caucasusAndCentralAsia = `
# GE president
2004-01-25 - Mikheil Saakashvili; Mikhail Saakashvili
2013-11-17 - Giorgi Margvelashvili
2018-12-16 - Salome Zourabichvili; Salome Zurabishvili
2024-12-29 - Mikheil Kavelashvili
# GE prime-minister
2012-10-25 - Bidzina Ivanishvili
2013-11-20 - Irakli Garibashvili
2015-12-30 - Giorgi Kvirikashvili
2018-06-20 - Mamuka Bakhtadze
2019-09-08 - Giorgi Gakharia
2021-02-22 - Irakli Garibashvili
2024-02-08 - Irakli Kobakhidze
# AM president
2008-04-09 - Serzh Sargsyan; Serge Sarkisian; Serzh Sarkisian
2018-04-09 - Armen Sarkissian; Armen Sarksyan
2022-03-13 - Vahagn Khachaturyan
# AM prime-minister
2008-04-09 - Tigran Sargsyan
2014-04-13 - Hovik Abrahamyan
2016-09-13 - Karen Karapetyan
2018-04-17 2018-04-23 Serzh Sargsyan; Serzh Sarkisian
2018-05-08 - Nikol Pashinyan; Nikol Pashinian
# AM foreign-minister
2008-04-14 - Edward Nalbandian; Eduard Nalbandian
2018-05-12 - Zohrab Mnatsakanyan; Zohrab Mnatsakanian
2020-11-18 - Ara Aivazian; Ara Ayvazyan
2021-08-19 - Ararat Mirzoyan
# AM security-council-secretary
2018-05-11 - Armen Grigoryan
# AZ president
2003-10-31 - Ilham Aliyev; Ilkham Aliyev; Ilham Aliev
# AZ foreign-minister
2004-04-02 - Elmar Mammadyarov
2020-07-16 - Jeyhun Bayramov
# AZ presidential-aide
2003-11-01 now Hikmet Hajiyev
# x-nagorno-karabakh president
2007-09-07 - Bako Sahakyan
2020-05-21 - Arayik Harutyunyan
2023-09-09 2023-12-31 Samvel Shahramanyan
# x-abkhazia president
2011-09-26 - Alexander Ankvab
2014-09-25 - Raul Khadzhimba
2020-04-23 - Aslan Bzhania
# KZ president
1990-04-24 - Nursultan Nazarbayev
2019-03-20 - Kassym-Jomart Tokayev; Qasym-Zhomart Toqaev
# KZ foreign-minister
2012-09-28 - Erlan Idrissov; Yerlan Idrissov
2016-12-28 - Kairat Abdrakhmanov
2019-09-18 - Mukhtar Tileuberdi
2023-04-03 - Murat Nurtleu
# UZ president
1991-08-31 2016-09-02 Islam Karimov
2016-09-08 - Shavkat Mirziyoyev
# UZ foreign-minister
2022-12-30 - Bakhtiyor Saidov
# TM president
2006-12-21 - Gurbanguly Berdymukhamedov; Gurbanguly Berdimuhamedow; Gurbanguly Berdymukhammedov
2022-03-19 - Serdar Berdymukhamedov; Serdar Berdimuhamedow
# KG president
2010-07-03 - Roza Otunbayeva
2011-12-01 - Almazbek Atambayev; Almazbek Atambaev
2017-11-24 - Sooronbay Jeenbekov; Sooronbai Jeenbekov
2020-10-15 - Sadyr Japarov; Sadyr Zhaparov
# TJ president
1992-11-20 - Emomali Rahmon; Imomali Rakhmon; Emomali Rakhmon
# TJ foreign-minister
2013-11-29 - Sirodjiddin Aslov; Sirojiddin Aslov
# x-south-ossetia president
2012-04-19 - Leonid Tibilov
2017-04-21 - Anatoly Bibilov
2022-05-24 - Alan Gagloev
`;
