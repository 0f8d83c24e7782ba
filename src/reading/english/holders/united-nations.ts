// The United Nations and its agencies. "on XX" names the state that an envoy is sent for.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const unitedNations = `
# un secretary-general
1997-01-01 - Kofi Annan; Kofi A. Annan
2007-01-01 - Ban Ki-moon; Ban Ki Moon; Ban Ki-Moon
2017-01-01 - António Guterres; Antonio Guterres
# un deputy-secretary-general
2010-09-01 2015-05-29 Valerie Amos; Baroness Amos
2015-05-29 2017-09-01 Stephen O'Brien; Stephen O’Brien
2017-09-01 2021-06-18 Mark Lowcock
2021-07-19 2024-06-30 Martin Griffiths
2024-11-18 now Tom Fletcher
2012-07-02 2018-03-31 Jeffrey Feltman; Jeffrey D. Feltman
2018-05-01 now Rosemary DiCarlo; Rosemary A. DiCarlo
2007-03-01 2012-06-30 B. Lynn Pascoe; Lynn Pascoe
2012-07-01 2016-12-31 Jan Eliasson
2017-01-01 now Amina Mohammed; Amina J. Mohammed
2011-10-01 2017-03-31 Hervé Ladsous; Herve Ladsous
2017-04-01 now Jean-Pierre Lacroix
2010-05-01 2017-06-30 Ivan Šimonović; Ivan Simonovic
# un organisation-spokesperson
2010-01-01 2014-02-28 Martin Nesirky
2007-01-01 now Farhan Haq
2014-03-10 now Stéphane Dujarric; Stephane Dujarric
2017-01-01 2021-12-31 Rheal LeBlanc
2017-01-01 2021-12-31 Alessandra Vellucci
2019-01-01 now Jens Laerke
2019-01-01 now Ravina Shamdasani
2019-01-01 now Rupert Colville
# un organisation-envoy on SY
2012-02-23 2012-08-31 Kofi Annan; Kofi A. Annan
2012-08-17 2014-05-31 Lakhdar Brahimi
2014-07-10 2018-12-31 Staffan de Mistura; Staffan De Mistura
2019-01-07 2025-09-30 Geir Pedersen; Geir O. Pedersen
2015-09-01 2019-12-31 Jan Egeland
2013-01-01 2017-12-31 Ramzy Ezzeldin Ramzy; Ramzi Ezzedine Ramzi
2013-10-16 2014-09-30 Sigrid Kaag
2012-04-20 2012-08-19 Robert Mood
2013-03-26 2013-12-31 Ake Sellstrom; Åke Sellström
2012-10-01 2025-03-31 Paulo Pinheiro; Paulo Sérgio Pinheiro; Paulo Sergio Pinheiro
# un organisation-envoy on YE
2011-04-01 2015-04-16 Jamal Benomar
2015-04-25 2018-02-28 Ismail Ould Cheikh Ahmed; Ismaïl Ould Cheikh Ahmed
2018-02-16 2021-07-19 Martin Griffiths
2021-08-06 now Hans Grundberg
2018-12-01 2019-01-31 Patrick Cammaert
2017-01-01 2020-12-31 Lise Grande
2015-01-01 2017-12-31 Jamie McGoldrick
2019-01-31 2019-12-31 Michael Lollesgaard
# un organisation-envoy on LY
2011-09-11 2012-10-17 Ian Martin
2012-10-17 2014-08-14 Tarek Mitri
2014-08-14 2015-11-17 Bernardino León; Bernardino Leon
2015-11-17 2017-06-21 Martin Kobler
2017-06-22 2020-03-02 Ghassan Salamé; Ghassan Salame
2020-03-03 2021-01-31 Stephanie Williams
2021-01-18 2021-11-23 Ján Kubiš; Jan Kubis; Jan Kubiš
2021-12-12 2022-07-31 Stephanie Williams
2022-09-02 2024-04-16 Abdoulaye Bathily
2025-01-24 now Hanna Tetteh; Hanna Serwaa Tetteh
2011-04-01 2011-08-31 Abdel-Elah al-Khatib; Abdelilah al-Khatib
# un organisation-envoy on IQ
2011-08-08 2013-07-13 Martin Kobler
2013-09-24 2015-02-17 Nickolay Mladenov; Nikolay Mladenov
2015-04-02 2018-11-30 Ján Kubiš; Jan Kubis; Jan Kubiš
2018-12-17 2024-05-31 Jeanine Hennis-Plasschaert
# un organisation-envoy on AF
2012-01-01 2014-10-14 Ján Kubiš; Jan Kubis; Jan Kubiš
2014-10-14 2016-06-15 Nicholas Haysom
2016-06-15 2020-03-24 Tadamichi Yamamoto
2020-03-24 2022-06-17 Deborah Lyons
2022-09-02 now Roza Otunbayeva
# un organisation-envoy on IL
2007-12-01 2014-12-31 Robert Serry
2015-02-05 2020-12-31 Nickolay Mladenov; Nikolay Mladenov
2021-01-11 2024-12-31 Tor Wennesland
2014-04-01 2016-03-31 Makarim Wibisono
2014-04-01 2016-03-31 Richard Falk
2015-05-01 2021-05-31 Robert Piper
2015-05-01 2021-05-31 Jamie McGoldrick
2015-05-01 2021-05-31 Lynn Hastings
2023-12-26 2025-06-30 Sigrid Kaag
2022-05-01 now Francesca Albanese
# un organisation-envoy on EH
2009-01-14 2017-04-30 Christopher Ross
2017-08-16 2019-05-22 Horst Köhler; Horst Koehler; Horst Kohler
2021-11-01 now Staffan de Mistura; Staffan De Mistura
# un organisation-envoy on CY
2008-07-11 2014-04-30 Alexander Downer
2014-08-25 2017-08-01 Espen Barth Eide
2024-01-05 now María Ángela Holguín; Maria Angela Holguin; Maria Angela Holguin Cuellar
# un organisation-envoy on MM
2009-12-01 2016-12-31 Vijay Nambiar
2014-06-01 2020-04-30 Yanghee Lee
2018-04-26 2021-10-31 Christine Schraner Burgener
2021-10-25 2023-06-12 Noeleen Heyzer
2020-05-01 now Tom Andrews; Thomas Andrews
2024-04-05 now Julie Bishop
2008-05-01 2014-05-31 Tomás Ojea Quintana; Tomas Ojea Quintana
# un organisation-envoy on CO
2017-08-01 2019-01-01 Jean Arnault
2019-01-01 now Carlos Ruiz Massieu
# un organisation-envoy on SD
2011-07-01 2017-12-31 Haile Menkerios
2011-07-01 2017-12-31 Nicholas Haysom
2021-01-07 2023-09-13 Volker Perthes
2023-11-17 now Ramtane Lamamra
# un organisation-envoy on SS
2011-07-09 2014-07-31 Hilde Johnson; Hilde F. Johnson
2014-09-01 2016-11-30 Ellen Margrethe Loej; Ellen Loej
2016-12-01 2021-03-31 David Shearer
2021-04-01 now Nicholas Haysom
2016-08-01 2020-12-31 Yasmin Sooka
# un organisation-envoy on CD
2010-07-01 2013-07-31 Roger Meece
2013-03-18 2014-07-31 Mary Robinson
2013-08-01 2015-09-30 Martin Kobler
2015-10-08 2018-01-31 Maman Sidikou
2018-02-01 2021-02-01 Leila Zerrougui
2021-02-01 now Bintou Keita
2014-07-17 2016-12-31 Said Djinnit
# un organisation-envoy on ML
2013-01-30 2014-12-31 Bert Koenders; Albert Koenders
2015-01-20 2016-12-31 Mongi Hamdi
2016-12-23 2021-03-31 Mahamat Saleh Annadif
2012-10-10 2014-04-30 Romano Prodi
# un organisation-envoy on SO
2010-06-09 2013-06-02 Augustine Mahiga
2013-06-03 2015-12-31 Nicholas Kay
2016-01-01 2018-09-30 Michael Keating
2018-10-01 2019-01-05 Nicholas Haysom
2019-05-30 2022-10-31 James Swan
# un organisation-envoy on HT
2013-07-01 2016-03-31 Sandra Honoré; Sandra Honore
2019-10-16 2022-12-31 Helen La Lime; Helen Meagher La Lime
2023-04-01 2025-08-31 María Isabel Salvador; Maria Isabel Salvador
# un organisation-envoy on KP
2016-08-01 2022-07-31 Tomás Ojea Quintana; Tomas Ojea Quintana
2010-06-01 2016-07-31 Marzuki Darusman
# un organisation-envoy on IR
2011-08-01 2016-10-31 Ahmed Shaheed
2018-07-01 2024-07-31 Javaid Rehman
# un organisation-envoy on UA
2014-03-05 2014-03-31 Robert Serry
2019-01-01 2022-08-31 Osnat Lubrani
2022-07-29 2024-08-31 Denise Brown
# un organisation-envoy on MK
1999-12-01 2019-02-28 Matthew Nimetz
# un organisation-envoy on LB
2012-02-01 2014-12-31 Derek Plumbly
2014-12-02 2017-11-30 Sigrid Kaag
2021-04-01 2024-05-31 Joanna Wronecka
2024-06-01 now Jeanine Hennis-Plasschaert
# general-assembly body-president
2010-09-14 - Joseph Deiss
2011-09-13 - Nassir Abdulaziz Al-Nasser; Nassir Abdulaziz al-Nasser
2012-09-18 - Vuk Jeremić; Vuk Jeremic
2013-09-17 - John Ashe; John W. Ashe
2014-09-16 - Sam Kutesa; Sam Kahamba Kutesa
2015-09-15 - Mogens Lykketoft
2016-09-13 - Peter Thomson
2017-09-12 - Miroslav Lajčák; Miroslav Lajcak
2018-09-18 - María Fernanda Espinosa; Maria Fernanda Espinosa
2019-09-17 - Tijjani Muhammad-Bande
2020-09-15 - Volkan Bozkır; Volkan Bozkir
2021-09-14 - Abdulla Shahid
2022-09-13 - Csaba Kőrösi; Csaba Korosi
2023-09-05 - Dennis Francis
2024-09-10 - Philémon Yang; Philemon Yang
2025-09-09 - Annalena Baerbock
# ohchr high-commissioner
2008-09-01 - Navi Pillay; Navanethem Pillay
2014-09-01 - Zeid Ra'ad al-Hussein; Zeid Ra'ad Al Hussein; Zeid Raad al-Hussein; Zeid Ra’ad al-Hussein; Zeid Ra’ad Al Hussein; Prince Zeid
2018-09-01 2022-08-31 Michelle Bachelet
2022-10-17 - Volker Türk; Volker Turk; Volker Tuerk
# ohchr organisation-spokesperson
2005-01-01 2022-12-31 Rupert Colville
2013-01-01 now Ravina Shamdasani
2022-01-01 now Jeremy Laurence
2022-01-01 now Thameen al-Kheetan
# unhcr high-commissioner
2005-06-15 - António Guterres; Antonio Guterres
2016-01-01 - Filippo Grandi
# unrwa high-commissioner
2010-01-20 - Filippo Grandi
2014-03-30 - Pierre Krähenbühl; Pierre Krahenbuhl; Pierre Kraehenbuehl
2020-03-18 - Philippe Lazzarini
# unrwa organisation-spokesperson
2007-01-01 2020-05-31 Chris Gunness; Christopher Gunness
2011-01-01 2019-12-31 Adnan Abu Hasna
2023-01-01 now Juliette Touma
# iaea director-general
1997-12-01 - Mohamed ElBaradei; Mohammed ElBaradei; Mohamed El Baradei
2009-12-01 2019-07-18 Yukiya Amano
2019-07-25 - Cornel Feruta
2019-12-03 - Rafael Grossi; Rafael Mariano Grossi; Rafael M. Grossi
# iaea deputy-secretary-general
2010-09-01 2013-10-01 Herman Nackaerts
2013-10-01 2018-05-11 Tero Varjoranta
2005-07-01 2010-08-31 Olli Heinonen
2019-01-01 now Massimo Aparo
# opcw director-general
2010-07-25 - Ahmet Üzümcü; Ahmet Uzumcu
2018-07-25 - Fernando Arias
# ctbto executive-director
2013-08-01 - Lassina Zerbo
2021-08-01 - Robert Floyd
# who director-general
2007-01-04 - Margaret Chan
2017-07-01 - Tedros Adhanom Ghebreyesus; Tedros Adhanom; Tedros Ghebreyesus
# wfp executive-director
2012-04-05 - Ertharin Cousin
2017-04-05 - David Beasley
2023-04-05 - Cindy McCain
# unicef executive-director
2010-05-01 - Anthony Lake
2018-01-01 - Henrietta Fore
2022-02-01 - Catherine Russell
# undp executive-director
2009-04-17 - Helen Clark
2017-06-19 2025-06-16 Achim Steiner
# iom director-general
2008-10-01 - William Swing; William Lacy Swing
2018-10-01 - António Vitorino; Antonio Vitorino
2023-10-01 - Amy Pope
# unep executive-director
2006-06-15 - Achim Steiner
2016-06-01 2018-11-22 Erik Solheim
2019-06-15 - Inger Andersen
# unesco director-general
2009-11-15 - Irina Bokova
2017-11-15 - Audrey Azoulay
# unfccc executive-director
2010-07-01 - Christiana Figueres
2016-07-18 2022-07-17 Patricia Espinosa
2022-08-15 - Simon Stiell
# icc chief-prosecutor
2003-06-16 2012-06-15 Luis Moreno-Ocampo; Luis Moreno Ocampo
2012-06-15 2021-06-15 Fatou Bensouda
2021-06-16 now Karim Khan; Karim A.A. Khan
# unfccc body-president
2015-01-01 2015-12-31 Laurent Fabius
2021-01-08 2022-10-31 Alok Sharma
2023-01-12 2024-01-05 Sultan al-Jaber; Sultan Al Jaber; Sultan Ahmed al-Jaber; Sultan Ahmed Al Jaber
2024-01-05 2025-01-21 Mukhtar Babayev
2025-01-21 now André Corrêa do Lago; Andre Correa do Lago
`;
