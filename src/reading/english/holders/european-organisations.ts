// NATO, the European Union, the OSCE and the Council of Europe.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const europeanOrganisations = `
# nato secretary-general
2009-08-01 - Anders Fogh Rasmussen
2014-10-01 - Jens Stoltenberg
2024-10-01 - Mark Rutte
# nato organisation-commander
2009-07-02 2013-05-13 James Stavridis; James G. Stavridis
2013-05-13 2016-05-04 Philip Breedlove; Philip M. Breedlove
2016-05-04 2019-05-03 Curtis Scaparrotti; Curtis M. Scaparrotti
2019-05-03 2022-07-04 Tod Wolters; Tod D. Wolters
2022-07-04 2025-07-04 Christopher Cavoli; Christopher G. Cavoli
2025-07-04 now Alexus Grynkewich; Alexus G. Grynkewich
# nato deputy-secretary-general
2012-02-01 2016-10-01 Alexander Vershbow
2016-10-17 2019-10-17 Rose Gottemoeller
2019-10-17 2024-09-17 Mircea Geoană; Mircea Geoana
# nato organisation-spokesperson
2010-12-01 2023-09-01 Oana Lungescu
# eu high-representative
2009-12-01 - Catherine Ashton; Cathy Ashton; Baroness Ashton; Lady Ashton
2014-11-01 - Federica Mogherini
2019-12-01 - Josep Borrell; Josep Borrell Fontelles
2024-12-01 - Kaja Kallas
# eu organisation-negotiator
2016-10-01 2021-03-31 Michel Barnier
2011-01-01 2015-09-01 Helga Schmid
2015-09-01 2020-02-29 Helga Schmid
2020-03-01 2025-12-31 Enrique Mora
2016-10-01 2019-09-30 Sabine Weyand
2013-07-12 2016-12-31 Ignacio Garcia Bercero; Ignacio García Bercero
# eu organisation-envoy
2020-04-03 2025-01-31 Miroslav Lajčák; Miroslav Lajcak
2014-03-01 2018-12-31 Fernando Gentilini
2012-02-08 2013-12-31 Andreas Reinicke
2018-09-01 2021-02-28 Susanna Terstal
2025-02-01 now Peter Sorensen; Peter Sørensen
2011-11-01 2018-08-31 Eamon Gilmore
# eu organisation-spokesperson
2010-01-01 2014-11-30 Michael Mann
2010-01-01 2020-04-30 Maja Kocijancic; Maja Kocijančič
2019-12-01 now Peter Stano
2014-11-01 2019-11-30 Catherine Ray
2024-12-01 now Anouar El Anouni
2024-12-01 now Anitta Hipper
# european-commission body-president
2004-11-22 - José Manuel Barroso; Jose Manuel Barroso; José Manuel Durão Barroso; Jose Manuel Durao Barroso
2014-11-01 - Jean-Claude Juncker
2019-12-01 - Ursula von der Leyen
# european-commission body-vice-president
2014-11-01 2023-08-22 Frans Timmermans
2014-07-16 2024-11-30 Valdis Dombrovskis
2010-02-09 2014-11-01 Olli Rehn
2014-11-01 2019-11-30 Jyrki Katainen
2019-12-01 2024-11-30 Margaritis Schinas
2019-12-01 2024-09-16 Margrethe Vestager
2024-12-01 now Teresa Ribera
2024-12-01 now Henna Virkkunen
2024-12-01 now Stéphane Séjourné; Stephane Sejourne
2014-02-01 2019-11-30 Maroš Šefčovič; Maros Sefcovic; Maroš Sefčovič
# european-commission commissioner
2010-02-09 2014-11-01 Karel De Gucht; Karel de Gucht
2014-11-01 2019-12-01 Cecilia Malmström; Cecilia Malmstrom; Cecilia Malmstroem
2019-12-01 2020-08-26 Phil Hogan
2020-10-12 2024-11-30 Valdis Dombrovskis
2024-12-01 now Maroš Šefčovič; Maros Sefcovic
2019-12-01 2024-11-30 Maroš Šefčovič; Maros Sefcovic
2010-02-09 2014-11-01 Olli Rehn
2010-02-09 2014-11-01 Stefan Füle; Stefan Fule; Stefan Fuele
2014-11-01 2019-11-30 Johannes Hahn
2014-11-01 2019-11-30 Pierre Moscovici
2014-11-01 2019-11-30 Margrethe Vestager
2019-12-01 2024-11-30 Paolo Gentiloni
2019-12-01 2024-11-30 Oliver Varhelyi; Olivér Várhelyi
2014-11-01 2019-11-30 Dimitris Avramopoulos
2014-11-01 2019-11-30 Miguel Arias Cañete; Miguel Arias Canete
2010-02-09 2019-11-30 Günther Oettinger; Guenther Oettinger; Gunther Oettinger
2010-02-09 2014-11-01 Michel Barnier
2010-02-09 2014-11-01 Connie Hedegaard
2019-12-01 2024-05-16 Thierry Breton
2019-12-01 2024-11-30 Kadri Simson
2023-10-05 now Wopke Hoekstra
2024-12-01 now Andrius Kubilius
2024-12-01 now Marta Kos
2024-12-01 now Valdis Dombrovskis
2024-12-01 now Hadja Lahbib
2024-12-01 now Dubravka Šuica; Dubravka Suica
2010-02-09 2014-11-01 Kristalina Georgieva
2010-02-09 2014-11-01 Cecilia Malmström; Cecilia Malmstrom
# european-commission organisation-spokesperson
2010-01-01 2014-12-31 Olivier Bailly
2010-01-01 2014-12-31 Pia Ahrenkilde Hansen
2014-11-01 2019-11-30 Margaritis Schinas
2014-11-01 2019-12-31 Mina Andreeva
2014-11-01 2019-12-31 Alexander Winterstein
2014-11-01 2019-12-31 Annika Breidthardt
2019-12-01 now Eric Mamer
2019-12-01 now Dana Spinant
2019-12-01 now Paula Pinho
2019-12-01 now Olof Gill
# european-council body-president
2009-12-01 - Herman Van Rompuy; Herman van Rompuy
2014-12-01 - Donald Tusk
2019-12-01 - Charles Michel
2024-12-01 - António Costa; Antonio Costa
# european-parliament body-president
2009-07-14 - Jerzy Buzek
2012-01-17 - Martin Schulz
2017-01-17 - Antonio Tajani
2019-07-03 2022-01-11 David Sassoli
2022-01-18 - Roberta Metsola
# european-parliament organisation-negotiator
2016-09-08 2019-07-01 Guy Verhofstadt
2009-07-14 2019-07-01 Elmar Brok
2009-07-14 2019-07-01 Manfred Weber
# ecb body-president
2003-11-01 - Jean-Claude Trichet
2011-11-01 - Mario Draghi
2019-11-01 - Christine Lagarde
# ecb body-vice-president
2010-06-01 2018-05-31 Vítor Constâncio; Vitor Constancio
2018-06-01 now Luis de Guindos
# eurogroup body-president
2005-01-01 - Jean-Claude Juncker
2013-01-21 - Jeroen Dijsselbloem
2018-01-13 - Mário Centeno; Mario Centeno
2020-07-13 - Paschal Donohoe
# european-stability-mechanism managing-director
2012-10-08 - Klaus Regling
2022-12-01 - Pierre Gramegna
# osce secretary-general
2011-07-01 - Lamberto Zannier
2017-07-18 2020-07-18 Thomas Greminger
2020-12-04 - Helga Schmid; Helga Maria Schmid
2024-12-06 - Feridun Sinirlioğlu; Feridun Sinirlioglu
# osce organisation-envoy on UA
2014-06-08 2015-06-23 Heidi Tagliavini
2015-06-24 2019-12-31 Martin Sajdik
2019-12-10 2021-06-30 Heidi Grau
2014-05-15 2014-06-30 Wolfgang Ischinger
2014-03-21 2019-05-31 Ertugrul Apakan
2014-03-21 2018-10-31 Alexander Hug
2021-07-01 2022-12-31 Mikko Kinnunen
# osce organisation-spokesperson
2014-03-01 2022-12-31 Michael Bociurkiw
# council-of-europe secretary-general
2009-10-01 - Thorbjørn Jagland; Thorbjorn Jagland; Thorbjoern Jagland
2019-09-18 - Marija Pejčinović Burić; Marija Pejcinovic Buric
2024-09-18 - Alain Berset
# office-of-the-high-representative high-representative
2009-03-26 - Valentin Inzko
2021-08-01 - Christian Schmidt
`;
