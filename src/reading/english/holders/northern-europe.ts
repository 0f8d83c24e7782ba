// The Nordic and the Baltic states, Greenland.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const northernEurope = `
# DK monarch
1972-01-14 - Queen Margrethe II; Queen Margrethe; Margrethe II
2024-01-14 - King Frederik X; King Frederik; Frederik X
# DK prime-minister
2009-04-05 - Lars Løkke Rasmussen; Lars Lokke Rasmussen; Lars Loekke Rasmussen
2011-10-03 - Helle Thorning-Schmidt
2015-06-28 - Lars Løkke Rasmussen; Lars Lokke Rasmussen; Lars Loekke Rasmussen
2019-06-27 - Mette Frederiksen
# DK foreign-minister
2011-10-03 - Villy Søvndal; Villy Sovndal
2013-12-12 - Holger K. Nielsen
2014-02-03 - Martin Lidegaard
2015-06-28 - Kristian Jensen
2016-11-28 - Anders Samuelsen
2019-06-27 - Jeppe Kofod
2022-12-15 - Lars Løkke Rasmussen; Lars Lokke Rasmussen; Lars Loekke Rasmussen
# DK defence-minister
2023-08-22 - Troels Lund Poulsen
# GL prime-minister
2009-06-12 - Kuupik Kleist
2013-04-05 - Aleqa Hammond
2014-09-30 - Kim Kielsen
2021-04-23 - Múte Bourup Egede; Mute Bourup Egede; Múte Egede; Mute Egede; Múte B. Egede; Mute B. Egede
2025-04-07 - Jens-Frederik Nielsen
# SE monarch
1973-09-15 - King Carl XVI Gustaf; Carl XVI Gustaf; King Carl Gustaf
# SE prime-minister
2006-10-06 - Fredrik Reinfeldt
2014-10-03 - Stefan Löfven; Stefan Lofven
2021-11-30 - Magdalena Andersson
2022-10-18 - Ulf Kristersson
# SE foreign-minister
2006-10-06 - Carl Bildt
2014-10-03 - Margot Wallström; Margot Wallstrom
2019-09-10 - Ann Linde
2022-10-18 - Tobias Billström; Tobias Billstrom
2024-09-10 - Maria Malmer Stenergard
# SE defence-minister
2014-10-03 - Peter Hultqvist
2022-10-18 - Pål Jonson; Pal Jonson
# NO monarch
1991-01-17 - King Harald V; King Harald; Harald V
# NO prime-minister
2005-10-17 - Jens Stoltenberg
2013-10-16 - Erna Solberg
2021-10-14 - Jonas Gahr Støre; Jonas Gahr Stoere; Jonas Gahr Store
# NO foreign-minister
2005-10-17 - Jonas Gahr Støre; Jonas Gahr Stoere; Jonas Gahr Store
2012-09-21 - Espen Barth Eide
2013-10-16 - Børge Brende; Borge Brende; Boerge Brende
2017-10-20 - Ine Eriksen Søreide; Ine Eriksen Soreide; Ine Eriksen Soereide
2021-10-14 - Anniken Huitfeldt
2023-10-16 - Espen Barth Eide
# FI president
2000-03-01 - Tarja Halonen
2012-03-01 - Sauli Niinistö; Sauli Niinisto
2024-03-01 - Alexander Stubb
# FI prime-minister
2010-06-22 - Mari Kiviniemi
2011-06-22 - Jyrki Katainen
2014-06-24 - Alexander Stubb
2015-05-29 - Juha Sipilä; Juha Sipila
2019-06-06 - Antti Rinne
2019-12-10 - Sanna Marin
2023-06-20 - Petteri Orpo
# FI foreign-minister
2011-06-22 - Erkki Tuomioja
2015-05-29 - Timo Soini
2019-06-06 - Pekka Haavisto
2023-06-20 - Elina Valtonen
# IS president
1996-08-01 - Ólafur Ragnar Grímsson; Olafur Ragnar Grimsson
2016-08-01 - Guðni Th. Jóhannesson; Gudni Johannesson
2024-08-01 - Halla Tómasdóttir; Halla Tomasdottir
# IS prime-minister
2009-02-01 - Jóhanna Sigurðardóttir; Johanna Sigurdardottir
2013-05-23 - Sigmundur Davíð Gunnlaugsson; Sigmundur David Gunnlaugsson
2016-04-07 - Sigurður Ingi Jóhannsson; Sigurdur Ingi Johannsson
2017-01-11 - Bjarni Benediktsson
2017-11-30 - Katrín Jakobsdóttir; Katrin Jakobsdottir
2024-04-09 - Bjarni Benediktsson
2024-12-21 - Kristrún Frostadóttir; Kristrun Frostadottir
# EE president
2006-10-09 - Toomas Hendrik Ilves
2016-10-10 - Kersti Kaljulaid
2021-10-11 - Alar Karis
# EE prime-minister
2005-04-13 - Andrus Ansip
2014-03-26 - Taavi Rõivas; Taavi Roivas
2016-11-23 - Jüri Ratas; Juri Ratas
2021-01-26 - Kaja Kallas
2024-07-23 - Kristen Michal
# EE foreign-minister
2005-04-13 - Urmas Paet
2015-07-16 - Marina Kaljurand
2016-11-23 - Sven Mikser
2019-04-29 - Urmas Reinsalu
2021-01-26 - Eva-Maria Liimets
2022-07-18 - Urmas Reinsalu
2023-04-17 - Margus Tsahkna
# LV president
2011-07-08 - Andris Bērziņš; Andris Berzins
2015-07-08 - Raimonds Vējonis; Raimonds Vejonis
2019-07-08 - Egils Levits
2023-07-08 - Edgars Rinkēvičs; Edgars Rinkevics
# LV prime-minister
2009-03-12 - Valdis Dombrovskis
2014-01-22 - Laimdota Straujuma
2016-02-11 - Māris Kučinskis; Maris Kucinskis
2019-01-23 - Krišjānis Kariņš; Krisjanis Karins
2023-09-15 - Evika Siliņa; Evika Silina
# LV foreign-minister
2011-10-25 - Edgars Rinkēvičs; Edgars Rinkevics
2023-09-15 - Krišjānis Kariņš; Krisjanis Karins
2024-04-19 - Baiba Braže; Baiba Braze
# LT president
2009-07-12 - Dalia Grybauskaitė; Dalia Grybauskaite
2019-07-12 - Gitanas Nausėda; Gitanas Nauseda
# LT prime-minister
2008-12-09 - Andrius Kubilius
2012-12-13 - Algirdas Butkevičius; Algirdas Butkevicius
2016-12-13 - Saulius Skvernelis
2020-12-11 - Ingrida Šimonytė; Ingrida Simonyte
2024-12-12 - Gintautas Paluckas
2025-08-04 - Rimantas Šadžius; Rimantas Sadzius
# LT foreign-minister
2010-02-11 - Audronius Ažubalis; Audronius Azubalis
2012-12-13 - Linas Linkevičius; Linas Linkevicius
2020-12-11 - Gabrielius Landsbergis
2024-12-12 - Kęstutis Budrys; Kestutis Budrys
`;
