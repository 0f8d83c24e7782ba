// Israel and the Palestinians.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const israelAndPalestinians = `
# IL president
2007-07-15 - Shimon Peres
2014-07-24 - Reuven Rivlin; Reuven "Ruvi" Rivlin
2021-07-07 - Isaac Herzog
# IL prime-minister
2006-01-04 - Ehud Olmert
2009-03-31 - Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu
2021-06-13 - Naftali Bennett
2022-07-01 - Yair Lapid
2022-12-29 - Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu
# IL foreign-minister
2009-03-31 2012-12-18 Avigdor Lieberman; Avigdor Liberman
2012-12-18 - Benjamin Netanyahu
2013-11-11 2015-05-06 Avigdor Lieberman; Avigdor Liberman
2015-05-14 2019-02-17 Benjamin Netanyahu
2019-02-17 - Israel Katz; Yisrael Katz
2020-05-17 - Gabi Ashkenazi
2021-06-13 - Yair Lapid
2022-12-29 - Eli Cohen
2024-01-01 - Israel Katz; Yisrael Katz
2024-11-07 - Gideon Saar; Gideon Sa'ar; Gideon Sa’ar
# IL defence-minister
2007-06-18 - Ehud Barak
2013-03-18 - Moshe Yaalon; Moshe Ya'alon; Moshe Ya’alon
2016-05-30 - Avigdor Lieberman; Avigdor Liberman
2018-11-18 - Benjamin Netanyahu
2019-11-12 - Naftali Bennett
2020-05-17 - Benny Gantz
2022-12-29 - Yoav Gallant
2024-11-07 - Israel Katz; Yisrael Katz
# IL finance-minister
2009-03-31 - Yuval Steinitz
2013-03-18 2014-12-02 Yair Lapid
2015-05-14 - Moshe Kahlon
2020-05-17 - Israel Katz; Yisrael Katz
2021-06-13 - Avigdor Lieberman; Avigdor Liberman
2022-12-29 - Bezalel Smotrich
# IL interior-minister
2009-03-31 - Eli Yishai
2013-03-18 - Gideon Saar; Gideon Sa'ar; Gideon Sa’ar
2014-11-05 - Gilad Erdan
2015-05-14 - Silvan Shalom
2016-01-11 - Aryeh Deri; Arye Deri
2021-06-13 - Ayelet Shaked
2023-04-01 - Moshe Arbel
# IL minister
2022-12-29 now Itamar Ben-Gvir; Itamar Ben Gvir
2013-03-18 2019-12-31 Naftali Bennett
2013-03-18 2014-12-02 Tzipi Livni
2009-03-31 2020-12-31 Yuval Steinitz
2015-05-14 2021-06-13 Gilad Erdan
2015-05-14 2022-12-31 Zeev Elkin; Ze'ev Elkin
2022-12-29 2025-07-08 Ron Dermer
2022-12-29 now Nir Barkat
2022-12-29 now Amichai Chikli
2022-12-29 now Miki Zohar
2015-05-14 2019-06-02 Ayelet Shaked
2009-03-31 2015-05-14 Dan Meridor
2009-03-31 2015-05-14 Benny Begin
2009-03-31 now Yuli Edelstein
2023-10-11 2024-06-09 Benny Gantz
2023-10-11 2024-06-09 Gadi Eisenkot; Gadi Eizenkot
# IL strategic-affairs-minister
2009-03-31 - Moshe Yaalon; Moshe Ya'alon; Moshe Ya’alon
2013-03-18 - Yuval Steinitz
2015-05-25 2020-05-17 Gilad Erdan
2022-12-29 2025-11-11 Ron Dermer
# IL chief-negotiator
2013-03-18 2014-12-02 Tzipi Livni
2011-01-01 2014-04-30 Isaac Molho; Yitzhak Molcho; Yitzhak Molho
2023-11-01 2025-02-18 David Barnea; Dadi Barnea
2025-02-18 2025-11-11 Ron Dermer
# IL national-security-adviser
2011-04-01 - Yaakov Amidror; Ya'akov Amidror
2013-11-01 - Yossi Cohen
2017-08-01 - Meir Ben-Shabbat; Meir Ben Shabbat
2021-08-31 - Eyal Hulata
2023-01-01 - Tzachi Hanegbi
# IL spy-chief
2011-01-06 - Tamir Pardo
2016-01-06 - Yossi Cohen
2021-06-01 - David Barnea; Dadi Barnea
# IL security-service-chief
2011-05-15 - Yoram Cohen
2016-05-08 - Nadav Argaman
2021-10-13 - Ronen Bar
# IL military-chief
2007-02-14 - Gabi Ashkenazi
2011-02-14 - Benny Gantz
2015-02-16 - Gadi Eisenkot; Gadi Eizenkot
2019-01-15 - Aviv Kochavi; Aviv Kohavi
2023-01-16 - Herzi Halevi
2025-03-05 - Eyal Zamir
# IL prime-minister-spokesperson
2008-01-01 2016-12-31 Mark Regev
2014-01-01 2020-12-31 David Keyes
2014-01-01 2020-12-31 Ofir Gendelman
2023-10-07 2024-04-01 Eylon Levy
2024-05-01 now David Mencer
2024-05-01 now Omer Dostri
# IL foreign-ministry-spokesperson
2009-01-01 2014-12-31 Yigal Palmor
2014-07-01 2019-12-31 Emmanuel Nahshon
2021-08-01 now Lior Haiat
2021-08-01 now Oren Marmorstein
# IL military-spokesperson
2012-01-01 2017-06-30 Peter Lerner
2012-01-01 2017-06-30 Moti Almoz
2017-06-01 2021-07-01 Jonathan Conricus
2019-06-01 2023-04-01 Ran Kochav
2019-06-01 2023-04-01 Hidai Zilberman
2023-03-30 2025-03-24 Daniel Hagari
2021-07-01 2025-12-31 Nadav Shoshani
2021-07-01 2025-12-31 Richard Hecht
2025-03-24 now Effie Defrin
2009-01-01 2013-12-31 Avital Leibovich
2017-05-01 2019-09-15 Ronen Manelis
# IL un-ambassador
2011-06-01 - Ron Prosor
2015-10-18 - Danny Danon
2020-07-01 - Gilad Erdan
2024-08-15 - Danny Danon
# IL ambassador on US
2009-07-01 2013-09-30 Michael Oren
2013-10-01 2021-01-24 Ron Dermer
2021-12-01 2025-01-20 Michael Herzog
2025-01-27 now Yechiel Leiter; Michael Leiter
# IL opposition-leader
2013-11-25 2018-07-29 Isaac Herzog
2013-01-22 2018-12-31 Tzipi Livni
2019-01-29 2020-05-17 Benny Gantz
2020-05-17 2021-06-13 Yair Lapid
2021-06-28 2022-12-29 Benjamin Netanyahu
2023-01-01 now Yair Lapid
2022-01-01 now Naftali Bennett
# IL speaker
2013-03-18 2020-03-25 Yuli Edelstein
# PS president
2005-01-15 - Mahmoud Abbas; Mahmud Abbas; Abu Mazen
# PS prime-minister
2007-06-15 - Salam Fayyad
2013-06-06 - Rami Hamdallah; Rami al-Hamdallah
2019-04-13 - Mohammad Shtayyeh; Mohammed Shtayyeh; Mohammad Shtayeh
2024-03-31 - Mohammad Mustafa; Mohammed Mustafa
# PS vice-president
2025-04-26 now Hussein al-Sheikh; Hussein Al-Sheikh
# PS foreign-minister
2007-06-15 - Riyad al-Maliki; Riad Malki; Riad al-Malki; Riyad al-Malki; Riyad Al-Maliki; Riad al-Maliki
2024-03-31 - Mohammad Mustafa; Mohammed Mustafa
2025-06-23 - Varsen Aghabekian Shahin; Varsen Aghabekian
# PS chief-negotiator
1995-01-01 2020-11-10 Saeb Erekat; Saeb Erakat
2009-01-01 2014-12-31 Mohammad Shtayyeh; Mohammed Shtayyeh
# PS un-ambassador
2005-09-10 - Riyad Mansour
# PS presidential-spokesperson
2005-01-15 now Nabil Abu Rudeineh; Nabil Abu Rdeneh; Nabil Abu Rdainah
# PS ambassador on GB
2018-11-01 now Husam Zomlot
2005-10-01 2018-09-01 Manuel Hassassian
# PS diplomat
2009-08-01 2020-12-09 Hanan Ashrawi
# IL deputy-foreign-minister
2009-03-31 2013-03-18 Danny Ayalon
2013-03-18 2014-12-31 Zeev Elkin; Ze'ev Elkin
2015-05-14 2020-05-17 Tzipi Hotovely
# IL attorney-general
2010-02-01 - Yehuda Weinstein
2016-02-01 - Avichai Mandelblit; Avichai Mendelblit
2022-02-08 - Gali Baharav-Miara
# IL spokesperson
2005-01-01 2021-12-31 Micky Rosenfeld; Mickey Rosenfeld
`;
