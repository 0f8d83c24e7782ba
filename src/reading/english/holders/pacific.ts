// Australia, New Zealand, the Pacific.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const pacific = `
# AU prime-minister
2010-06-24 - Julia Gillard
2013-06-27 - Kevin Rudd
2013-09-18 - Tony Abbott
2015-09-15 - Malcolm Turnbull
2018-08-24 - Scott Morrison
2022-05-23 - Anthony Albanese
# AU foreign-minister
2010-09-14 - Kevin Rudd
2012-03-13 - Bob Carr
2013-09-18 - Julie Bishop
2018-08-28 - Marise Payne
2022-05-23 - Penny Wong
# AU defence-minister
2010-09-14 - Stephen Smith
2013-09-18 - David Johnston
2014-12-23 - Kevin Andrews
2015-09-21 - Marise Payne
2018-08-28 - Christopher Pyne
2019-05-29 - Linda Reynolds
2021-03-30 - Peter Dutton
2022-06-01 - Richard Marles
# AU trade-minister
2013-09-18 - Andrew Robb
2016-02-18 - Steven Ciobo
2018-08-28 - Simon Birmingham
2020-12-22 - Dan Tehan
2022-06-01 - Don Farrell
# NZ prime-minister
2008-11-19 - John Key
2016-12-12 - Bill English
2017-10-26 - Jacinda Ardern
2023-01-25 - Chris Hipkins
2023-11-27 - Christopher Luxon; Chris Luxon
# NZ foreign-minister
2008-11-19 - Murray McCully
2017-05-02 - Gerry Brownlee
2017-10-26 - Winston Peters
2020-11-06 - Nanaia Mahuta
2023-11-27 - Winston Peters
# PG prime-minister
2011-08-02 - Peter O'Neill; Peter O’Neill
2019-05-30 - James Marape
# FJ prime-minister
2007-01-05 - Frank Bainimarama; Voreqe Bainimarama; Josaia Voreqe Bainimarama
2022-12-24 - Sitiveni Rabuka
# SB prime-minister
2011-11-16 - Gordon Darcy Lilo
2014-12-09 - Manasseh Sogavare
2017-11-16 - Rick Houenipwela
2019-04-24 - Manasseh Sogavare
2024-05-02 - Jeremiah Manele
# MH president
2012-01-10 - Christopher Loeak
2016-01-28 - Hilda Heine
2020-01-13 - David Kabua
2024-01-03 - Hilda Heine
# MH foreign-minister
2014-01-01 2016-01-28 Tony deBrum; Tony de Brum
# KI president
2003-07-10 - Anote Tong
2016-03-11 - Taneti Maamau
# TV prime-minister
2013-08-05 - Enele Sopoaga
2019-09-19 - Kausea Natano
2024-02-26 - Feleti Teo
# NC president
2021-07-22 - Louis Mapou
2025-01-16 - Alcide Ponga
# TO monarch
2012-03-18 - Tupou VI; King Tupou VI
# WS prime-minister
1998-11-23 - Tuilaepa Sailele Malielegaoi; Tuilaepa Sailele
2021-05-24 - Fiame Naomi Mataafa; Fiame Naomi Mata'afa; Fiamē Naomi Mataʻafa
# TO prime-minister
2014-12-30 2019-09-12 Akilisi Pohiva; ʻAkilisi Pōhiva
2019-10-08 - Pohiva Tuionetoa
2021-12-28 - Siaosi Sovaleni; Hu'akavameiliku
2025-01-22 - Aisake Eke
# VU prime-minister
2016-02-11 - Charlot Salwai
2020-04-20 - Bob Loughman
2022-11-04 2023-09-04 Ishmael Kalsakau
2023-10-06 - Charlot Salwai
2025-02-11 - Jotham Napat
# PW president
2013-01-17 - Tommy Remengesau; Tommy Remengesau Jr.
2021-01-21 - Surangel Whipps; Surangel Whipps Jr.
# FM president
2015-05-11 - Peter Christian; Peter M. Christian
2019-05-11 - David Panuelo
2023-05-11 - Wesley Simina
# NR president
2013-06-11 - Baron Waqa
2019-08-27 - Lionel Aingimea
2022-09-28 - Russ Kun
2023-10-30 - David Adeang
# x-bougainville president
2010-06-10 - John Momis
2020-09-25 - Ishmael Toroama
`;
