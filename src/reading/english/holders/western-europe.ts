// France, Germany, Austria, Switzerland, the Low Countries, Monaco.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const westernEurope = `
# FR president
1995-05-17 - Jacques Chirac
2007-05-16 - Nicolas Sarkozy
2012-05-15 - François Hollande; Francois Hollande
2017-05-14 - Emmanuel Macron
# FR prime-minister
2007-05-17 - François Fillon; Francois Fillon
2012-05-15 - Jean-Marc Ayrault
2014-03-31 - Manuel Valls
2016-12-06 - Bernard Cazeneuve
2017-05-15 - Édouard Philippe; Edouard Philippe
2020-07-03 - Jean Castex
2022-05-16 - Élisabeth Borne; Elisabeth Borne
2024-01-09 - Gabriel Attal
2024-09-05 - Michel Barnier
2024-12-13 - François Bayrou; Francois Bayrou
2025-09-09 - Sébastien Lecornu; Sebastien Lecornu
# FR foreign-minister
2007-05-18 - Bernard Kouchner
2010-11-14 - Michèle Alliot-Marie; Michele Alliot-Marie
2011-02-27 - Alain Juppé; Alain Juppe
2012-05-17 - Laurent Fabius
2016-02-11 - Jean-Marc Ayrault
2017-05-17 - Jean-Yves Le Drian
2022-05-20 - Catherine Colonna
2024-01-11 - Stéphane Séjourné; Stephane Sejourne
2024-09-21 - Jean-Noël Barrot; Jean-Noel Barrot
# FR defence-minister
2011-02-27 - Gérard Longuet; Gerard Longuet
2012-05-16 - Jean-Yves Le Drian
2017-05-17 - Sylvie Goulard
2017-06-21 - Florence Parly
2022-05-20 - Sébastien Lecornu; Sebastien Lecornu
# FR finance-minister
2007-06-19 - Christine Lagarde
2011-06-29 - François Baroin; Francois Baroin
2012-05-16 - Pierre Moscovici
2014-04-02 - Michel Sapin
2017-05-17 - Bruno Le Maire
2024-09-21 - Antoine Armand
2024-12-23 - Éric Lombard; Eric Lombard
# FR economy-minister
2012-05-16 - Arnaud Montebourg
2014-08-26 2016-08-30 Emmanuel Macron
# FR interior-minister
2012-05-16 - Manuel Valls
2014-04-02 - Bernard Cazeneuve
2017-05-17 - Gérard Collomb; Gerard Collomb
2018-10-16 - Christophe Castaner
2020-07-06 - Gérald Darmanin; Gerald Darmanin
2024-09-21 - Bruno Retailleau
# FR europe-minister
2017-06-21 - Nathalie Loiseau
2019-03-31 - Amélie de Montchalin; Amelie de Montchalin
2020-07-26 - Clément Beaune; Clement Beaune
2022-07-04 - Laurence Boone
2024-09-21 - Benjamin Haddad
# FR un-ambassador
2009-08-01 - Gérard Araud; Gerard Araud
2014-08-01 - François Delattre; Francois Delattre
2019-06-01 - Nicolas de Rivière; Nicolas de Riviere
# FR presidential-aide
2017-05-14 2019-04-01 Philippe Étienne; Philippe Etienne
2019-04-01 now Emmanuel Bonne
# FR opposition-leader
2011-01-16 now Marine Le Pen
2016-02-10 now Jean-Luc Mélenchon; Jean-Luc Melenchon
# DE president
2010-06-30 - Christian Wulff
2012-03-18 - Joachim Gauck
2017-03-19 - Frank-Walter Steinmeier
# DE chancellor
1998-10-27 - Gerhard Schröder; Gerhard Schroeder; Gerhard Schroder
2005-11-22 - Angela Merkel
2021-12-08 - Olaf Scholz
2025-05-06 - Friedrich Merz
# DE vice-chancellor
2011-05-13 - Philipp Rösler; Philipp Roesler
2013-12-17 - Sigmar Gabriel
2018-03-14 - Olaf Scholz
2021-12-08 - Robert Habeck
2025-05-06 - Lars Klingbeil
# DE foreign-minister
2009-10-28 - Guido Westerwelle
2013-12-17 - Frank-Walter Steinmeier
2017-01-27 - Sigmar Gabriel
2018-03-14 - Heiko Maas
2021-12-08 - Annalena Baerbock
2025-05-06 - Johann Wadephul
# DE defence-minister
2009-10-28 - Karl-Theodor zu Guttenberg
2011-03-03 - Thomas de Maizière; Thomas de Maiziere
2013-12-17 - Ursula von der Leyen
2019-07-17 - Annegret Kramp-Karrenbauer
2021-12-08 - Christine Lambrecht
2023-01-19 - Boris Pistorius
# DE finance-minister
2009-10-28 - Wolfgang Schäuble; Wolfgang Schaeuble; Wolfgang Schauble
2017-10-24 - Peter Altmaier
2018-03-14 - Olaf Scholz
2021-12-08 - Christian Lindner
2024-11-07 - Jörg Kukies; Joerg Kukies
2025-05-06 - Lars Klingbeil
# DE economy-minister
2011-05-12 - Philipp Rösler; Philipp Roesler
2013-12-17 - Sigmar Gabriel
2017-01-27 - Brigitte Zypries
2018-03-14 - Peter Altmaier
2021-12-08 - Robert Habeck
2025-05-06 - Katherina Reiche
# DE interior-minister
2013-12-17 - Thomas de Maizière; Thomas de Maiziere
2018-03-14 - Horst Seehofer
2021-12-08 - Nancy Faeser
2025-05-06 - Alexander Dobrindt
# DE government-spokesperson
2010-08-11 2021-12-08 Steffen Seibert
2021-12-08 2025-05-06 Steffen Hebestreit
2025-05-06 now Stefan Kornelius
2018-01-01 2021-12-08 Ulrike Demmer
# DE foreign-ministry-spokesperson
2012-01-01 2018-12-31 Martin Schäfer; Martin Schaefer
2018-01-01 2021-12-31 Rainer Breul
2021-12-01 2025-05-06 Sebastian Fischer
# DE central-bank-governor
2011-05-01 - Jens Weidmann
2022-01-01 - Joachim Nagel
# AT president
2004-07-08 2016-07-08 Heinz Fischer
2017-01-26 - Alexander Van der Bellen; Alexander van der Bellen
# AT chancellor
2008-12-02 - Werner Faymann
2016-05-17 - Christian Kern
2017-12-18 - Sebastian Kurz
2019-06-03 - Brigitte Bierlein
2020-01-07 - Sebastian Kurz
2021-10-11 - Alexander Schallenberg
2021-12-06 - Karl Nehammer
2025-01-10 - Alexander Schallenberg
2025-03-03 - Christian Stocker
# AT foreign-minister
2008-12-02 - Michael Spindelegger
2013-12-16 - Sebastian Kurz
2017-12-18 - Karin Kneissl
2019-06-03 - Alexander Schallenberg
2021-10-11 - Michael Linhart
2021-12-06 - Alexander Schallenberg
2025-03-03 - Beate Meinl-Reisinger
# AT vice-chancellor
2017-12-18 2019-05-22 Heinz-Christian Strache
# BE monarch
1993-08-09 - King Albert II; Albert II
2013-07-21 - King Philippe; Philippe
# BE prime-minister
2009-11-25 - Yves Leterme
2011-12-06 - Elio Di Rupo
2014-10-11 - Charles Michel
2019-10-27 - Sophie Wilmès; Sophie Wilmes
2020-10-01 - Alexander De Croo; Alexander de Croo
2025-02-03 - Bart De Wever; Bart de Wever
# BE foreign-minister
2011-12-06 - Didier Reynders
2019-11-30 - Philippe Goffin
2020-10-01 - Sophie Wilmès; Sophie Wilmes
2022-07-15 - Hadja Lahbib
2024-12-01 - Bernard Quintin
2025-02-03 - Maxime Prévot; Maxime Prevot
# NL monarch
1980-04-30 - Queen Beatrix; Beatrix
2013-04-30 - King Willem-Alexander; Willem-Alexander
# NL prime-minister
2010-10-14 - Mark Rutte
2024-07-02 - Dick Schoof
# NL foreign-minister
2010-10-14 - Uri Rosenthal
2012-11-05 - Frans Timmermans
2014-10-17 - Bert Koenders
2017-10-26 - Halbe Zijlstra
2018-03-07 - Stef Blok
2021-05-25 - Sigrid Kaag
2021-09-24 - Ben Knapen
2022-01-10 - Wopke Hoekstra
2023-09-05 - Hanke Bruins Slot
2024-07-02 - Caspar Veldkamp
# NL finance-minister
2010-10-14 - Jan Kees de Jager
2012-11-05 - Jeroen Dijsselbloem
2017-10-26 - Wopke Hoekstra
2022-01-10 - Sigrid Kaag
# NL defence-minister
2012-11-05 - Jeanine Hennis-Plasschaert
2017-10-26 - Ank Bijleveld
2022-01-10 - Kajsa Ollongren
2024-07-02 - Ruben Brekelmans
# NL opposition-leader
2006-11-30 now Geert Wilders
# LU prime-minister
1995-01-20 - Jean-Claude Juncker
2013-12-04 - Xavier Bettel
2023-11-17 - Luc Frieden
# LU foreign-minister
2004-07-31 - Jean Asselborn
2023-11-17 - Xavier Bettel
# LU monarch
2000-10-07 - Grand Duke Henri; Henri
# CH president
2011-01-01 - Micheline Calmy-Rey
2012-01-01 - Eveline Widmer-Schlumpf
2013-01-01 - Ueli Maurer
2014-01-01 - Didier Burkhalter
2015-01-01 - Simonetta Sommaruga
2016-01-01 - Johann Schneider-Ammann
2017-01-01 - Doris Leuthard
2018-01-01 - Alain Berset
2019-01-01 - Ueli Maurer
2020-01-01 - Simonetta Sommaruga
2021-01-01 - Guy Parmelin
2022-01-01 - Ignazio Cassis
2023-01-01 - Alain Berset
2024-01-01 - Viola Amherd
2025-01-01 - Karin Keller-Sutter
# CH foreign-minister
2003-01-01 - Micheline Calmy-Rey
2012-01-01 - Didier Burkhalter
2017-11-01 - Ignazio Cassis
# MC monarch
2005-04-06 - Prince Albert II; Prince Albert
# BE interior-minister
2014-10-11 - Jan Jambon
# AD prime-minister
2011-05-12 - Antoni Martí; Antoni Marti
2019-05-16 - Xavier Espot; Xavier Espot Zamora
# LI monarch
1989-11-13 - Prince Hans-Adam II; Hans-Adam II
`;
