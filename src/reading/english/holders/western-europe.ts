// Western, northern and southern Europe: heads of state and government, foreign, defence and finance ministers, and
// those who negotiated Brexit, the euro crisis and Catalonia.
// Day-exact where sure, else the first of the month.
// Source: general knowledge of dated offices. Last checked 2025-08.

export const westernEurope = `
# GB monarch
1952-02-06 - Queen Elizabeth II; Queen Elizabeth; Elizabeth II
2022-09-08 - King Charles III; King Charles; Charles III; Prince Charles
# GB prime-minister
1997-05-02 - Tony Blair
2007-06-27 - Gordon Brown
2010-05-11 - David Cameron
2016-07-13 - Theresa May
2019-07-24 - Boris Johnson
2022-09-06 - Liz Truss; Elizabeth Truss
2022-10-25 - Rishi Sunak
2024-07-05 - Keir Starmer; Sir Keir Starmer
# GB deputy-prime-minister
2010-05-11 2015-05-08 Nick Clegg
2021-09-15 2022-09-06 Dominic Raab
2022-10-25 2023-04-21 Dominic Raab
2023-04-21 2024-07-05 Oliver Dowden
2024-07-05 2025-09-05 Angela Rayner
2025-09-05 now David Lammy
# GB foreign-minister
2007-06-28 - David Miliband
2010-05-12 - William Hague
2014-07-14 - Philip Hammond
2016-07-13 - Boris Johnson
2018-07-09 - Jeremy Hunt
2019-07-24 - Dominic Raab
2021-09-15 - Liz Truss; Elizabeth Truss
2022-09-06 - James Cleverly
2023-11-13 - David Cameron; Lord Cameron
2024-07-05 - David Lammy
2025-09-05 - Yvette Cooper
# GB defence-minister
2010-05-12 - Liam Fox
2011-10-14 - Philip Hammond
2014-07-15 - Michael Fallon; Sir Michael Fallon
2017-11-02 - Gavin Williamson
2019-05-01 - Penny Mordaunt
2019-07-24 - Ben Wallace
2023-08-31 - Grant Shapps
2024-07-05 - John Healey
# GB finance-minister
2010-05-11 - George Osborne
2016-07-13 - Philip Hammond
2019-07-24 - Sajid Javid
2020-02-13 - Rishi Sunak
2022-07-05 - Nadhim Zahawi
2022-09-06 - Kwasi Kwarteng
2022-10-14 - Jeremy Hunt
2024-07-05 - Rachel Reeves
# GB interior-minister
2010-05-12 - Theresa May
2016-07-13 - Amber Rudd
2018-04-30 - Sajid Javid
2019-07-24 - Priti Patel
2022-09-06 - Suella Braverman
2022-10-19 - Grant Shapps
2022-10-25 - Suella Braverman
2023-11-13 - James Cleverly
2024-07-05 - Yvette Cooper
2025-09-05 - Shabana Mahmood
# GB brexit-secretary
2016-07-13 - David Davis
2018-07-09 - Dominic Raab
2018-11-16 2020-01-31 Stephen Barclay; Steve Barclay
# GB chief-negotiator
2017-06-19 2019-07-24 Olly Robbins; Oliver Robbins
2019-07-24 2021-12-18 David Frost; Lord Frost; Lord David Frost
2021-12-19 2022-09-06 Liz Truss; Elizabeth Truss
# GB trade-minister
2016-07-13 - Liam Fox
2019-07-24 - Liz Truss; Elizabeth Truss
2021-09-15 - Anne-Marie Trevelyan
2022-09-06 - Kemi Badenoch
2024-07-05 - Jonathan Reynolds
2025-09-05 - Peter Kyle
# GB cabinet-office-minister
2016-07-14 2017-06-11 Ben Gummer
2017-06-11 2017-12-20 Damian Green
2018-01-08 2019-07-24 David Lidington
2019-07-24 2021-09-15 Michael Gove
2024-07-08 now Nick Thomas-Symonds
# GB northern-ireland-secretary
2012-09-04 - Theresa Villiers
2016-07-14 - James Brokenshire
2018-01-08 - Karen Bradley
2019-07-24 - Julian Smith
2020-02-13 - Brandon Lewis
2022-09-06 - Chris Heaton-Harris
2024-07-05 - Hilary Benn
# GB national-security-adviser
2012-01-01 - Kim Darroch; Sir Kim Darroch
2015-09-01 - Mark Lyall Grant; Sir Mark Lyall Grant
2017-04-01 - Mark Sedwill; Sir Mark Sedwill
2020-09-14 - Stephen Lovegrove; Sir Stephen Lovegrove
2022-09-14 - Tim Barrow; Sir Tim Barrow
2024-12-02 - Jonathan Powell
# GB un-ambassador
2009-11-01 - Mark Lyall Grant; Sir Mark Lyall Grant
2015-04-20 - Matthew Rycroft
2018-03-26 - Karen Pierce; Dame Karen Pierce
2020-04-24 - Barbara Woodward; Dame Barbara Woodward
# GB ambassador on US
2012-01-18 2016-01-28 Peter Westmacott; Sir Peter Westmacott
2016-01-28 2019-12-31 Kim Darroch; Sir Kim Darroch
2020-03-23 2025-02-01 Karen Pierce; Dame Karen Pierce
2025-02-10 2025-09-11 Peter Mandelson; Lord Mandelson
# GB eu-ambassador
2013-11-04 - Ivan Rogers; Sir Ivan Rogers
2017-01-05 - Tim Barrow; Sir Tim Barrow
# GB central-bank-governor
2003-07-01 - Mervyn King; Sir Mervyn King
2013-07-01 - Mark Carney
2020-03-16 - Andrew Bailey
# GB speaker
2009-06-22 - John Bercow
2019-11-04 - Lindsay Hoyle; Sir Lindsay Hoyle
# GB opposition-leader
2010-09-25 2015-05-08 Ed Miliband
2015-09-12 2020-04-04 Jeremy Corbyn
2020-04-04 2024-07-05 Keir Starmer; Sir Keir Starmer
2024-07-05 2024-11-02 Rishi Sunak
2024-11-02 now Kemi Badenoch
2016-10-06 2020-04-04 Keir Starmer
2016-10-06 2020-04-04 John McDonnell
2016-10-06 2020-04-04 Emily Thornberry
2006-09-12 2016-11-28 Nigel Farage
2019-03-22 2021-03-06 Nigel Farage
2024-06-03 now Nigel Farage
2018-01-01 2019-12-12 Jacob Rees-Mogg
# x-scotland first-minister
2007-05-16 - Alex Salmond
2014-11-20 - Nicola Sturgeon
2023-03-29 - Humza Yousaf
2024-05-08 - John Swinney
# x-wales first-minister
2009-12-10 - Carwyn Jones
2018-12-13 - Mark Drakeford
2024-03-20 - Vaughan Gething
2024-08-06 - Eluned Morgan
# x-northern-ireland first-minister
2008-06-05 - Peter Robinson
2016-01-11 2017-01-09 Arlene Foster
2020-01-11 - Arlene Foster
2021-06-17 2022-02-03 Paul Givan
2024-02-03 - Michelle O'Neill; Michelle O’Neill
# IE president
1997-11-11 - Mary McAleese
2011-11-11 - Michael D. Higgins; Michael Higgins
# IE prime-minister
2008-05-07 - Brian Cowen
2011-03-09 - Enda Kenny
2017-06-14 - Leo Varadkar
2020-06-27 - Micheál Martin; Micheal Martin
2022-12-17 - Leo Varadkar
2024-04-09 - Simon Harris
2025-01-23 - Micheál Martin; Micheal Martin
# IE foreign-minister
2011-03-09 - Eamon Gilmore
2014-07-11 - Charles Flanagan; Charlie Flanagan
2017-06-14 - Simon Coveney
2022-12-17 - Micheál Martin; Micheal Martin
2025-01-23 - Simon Harris
# IE deputy-prime-minister
2017-11-30 2020-06-27 Simon Coveney
2020-06-27 2022-12-17 Leo Varadkar
2022-12-17 2025-01-23 Micheál Martin; Micheal Martin
2025-01-23 now Simon Harris
# IE finance-minister
2011-03-09 - Michael Noonan
2017-06-14 - Paschal Donohoe
2022-12-17 - Michael McGrath
2024-06-26 - Jack Chambers
2025-01-23 - Paschal Donohoe
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
# IT president
2006-05-15 - Giorgio Napolitano
2015-02-03 - Sergio Mattarella
# IT prime-minister
2008-05-08 - Silvio Berlusconi
2011-11-16 - Mario Monti
2013-04-28 - Enrico Letta
2014-02-22 - Matteo Renzi
2016-12-12 - Paolo Gentiloni
2018-06-01 - Giuseppe Conte
2021-02-13 - Mario Draghi
2022-10-22 - Giorgia Meloni
# IT foreign-minister
2008-05-08 - Franco Frattini
2011-11-16 2013-03-26 Giulio Terzi; Giulio Terzi di Sant'Agata
2013-04-28 - Emma Bonino
2014-02-22 - Federica Mogherini
2014-10-31 - Paolo Gentiloni
2016-12-12 - Angelino Alfano
2018-06-01 - Enzo Moavero Milanesi; Enzo Moavero
2019-09-05 - Luigi Di Maio
2022-10-22 - Antonio Tajani
# IT defence-minister
2014-02-22 - Roberta Pinotti
2018-06-01 - Elisabetta Trenta
2019-09-05 - Lorenzo Guerini
2022-10-22 - Guido Crosetto
# IT finance-minister
2008-05-08 - Giulio Tremonti
2012-07-11 - Vittorio Grilli
2013-04-28 - Fabrizio Saccomanni
2014-02-24 - Pier Carlo Padoan
2018-06-01 - Giovanni Tria
2019-09-05 - Roberto Gualtieri
2021-02-13 - Daniele Franco
2022-10-22 - Giancarlo Giorgetti
# IT interior-minister
2013-04-28 - Angelino Alfano
2016-12-12 - Marco Minniti
2018-06-01 - Matteo Salvini
2019-09-05 - Luciana Lamorgese
2022-10-22 - Matteo Piantedosi
# IT deputy-prime-minister
2018-06-01 2019-09-05 Matteo Salvini
2018-06-01 2019-09-05 Luigi Di Maio
2022-10-22 now Matteo Salvini
2022-10-22 now Antonio Tajani
# VA pope
2005-04-19 2013-02-28 Pope Benedict XVI; Benedict XVI; Pope Benedict; Joseph Ratzinger
2013-03-13 2025-04-21 Pope Francis; Francis; Jorge Mario Bergoglio; Jorge Bergoglio
2025-05-08 - Pope Leo XIV; Pope Leo; Leo XIV; Robert Prevost
# VA vatican-secretary-of-state
2006-09-15 - Tarcisio Bertone
2013-10-15 - Pietro Parolin
# VA foreign-minister
2014-11-08 - Paul Gallagher; Paul Richard Gallagher
# ES monarch
1975-11-22 - King Juan Carlos; Juan Carlos I; Juan Carlos; King Juan Carlos I
2014-06-19 - King Felipe VI; King Felipe; Felipe VI
# ES prime-minister
2004-04-17 - José Luis Rodríguez Zapatero; Jose Luis Rodriguez Zapatero; José Luis Zapatero; Jose Luis Zapatero
2011-12-21 - Mariano Rajoy
2018-06-02 - Pedro Sánchez; Pedro Sanchez
# ES deputy-prime-minister
2011-12-22 2018-06-01 Soraya Sáenz de Santamaría; Soraya Saenz de Santamaria
2018-06-07 2023-12-29 Carmen Calvo
2018-06-07 2023-12-29 Nadia Calviño; Nadia Calvino
2021-05-12 now Yolanda Díaz; Yolanda Diaz
# ES foreign-minister
2010-10-20 - Trinidad Jiménez; Trinidad Jimenez
2011-12-22 - José Manuel García-Margallo; Jose Manuel Garcia-Margallo
2016-11-04 - Alfonso Dastis
2018-06-07 - Josep Borrell
2020-01-13 - Arancha González Laya; Arancha Gonzalez Laya; Arancha González
2021-07-12 - José Manuel Albares; Jose Manuel Albares
# ES finance-minister
2009-04-07 - Elena Salgado
2011-12-22 - Luis de Guindos
2018-03-08 - Román Escolano; Roman Escolano
2018-06-07 - Nadia Calviño; Nadia Calvino
2023-12-29 - Carlos Cuerpo
# ES defence-minister
2016-11-04 - María Dolores de Cospedal; Maria Dolores de Cospedal
2018-06-07 - Margarita Robles
# x-catalonia president
2010-12-27 - Artur Mas
2016-01-10 2017-10-27 Carles Puigdemont
2018-05-17 2020-09-28 Quim Torra
2021-05-24 - Pere Aragonès; Pere Aragones
2024-08-10 - Salvador Illa
# PT president
2006-03-09 - Aníbal Cavaco Silva; Anibal Cavaco Silva
2016-03-09 - Marcelo Rebelo de Sousa
# PT prime-minister
2005-03-12 - José Sócrates; Jose Socrates
2011-06-21 - Pedro Passos Coelho
2015-11-26 - António Costa; Antonio Costa
2024-04-02 - Luís Montenegro; Luis Montenegro
# PT foreign-minister
2011-06-21 - Paulo Portas
2013-07-24 - Rui Machete
2015-11-26 - Augusto Santos Silva
2022-03-30 - João Gomes Cravinho; Joao Gomes Cravinho
2024-04-02 - Paulo Rangel
# PT finance-minister
2011-06-21 - Vítor Gaspar; Vitor Gaspar
2013-07-02 - Maria Luís Albuquerque; Maria Luis Albuquerque
2015-11-26 - Mário Centeno; Mario Centeno
2020-06-15 - João Leão; Joao Leao
# GR president
2005-03-12 - Karolos Papoulias
2015-03-13 - Prokopis Pavlopoulos
2020-03-13 - Katerina Sakellaropoulou
2025-03-13 - Konstantinos Tasoulas; Constantine Tassoulas; Konstantinos Tassoulas
# GR prime-minister
2009-10-06 - George Papandreou; Giorgos Papandreou
2011-11-11 - Lucas Papademos
2012-05-16 - Panagiotis Pikrammenos
2012-06-20 - Antonis Samaras
2015-01-26 - Alexis Tsipras
2015-08-27 - Vassiliki Thanou
2015-09-21 - Alexis Tsipras
2019-07-08 2023-05-25 Kyriakos Mitsotakis
2023-06-26 - Kyriakos Mitsotakis
# GR foreign-minister
2012-06-21 - Dimitris Avramopoulos
2013-06-25 - Evangelos Venizelos
2015-01-27 2015-08-27 Nikos Kotzias
2015-09-23 - Nikos Kotzias
2018-10-20 - Alexis Tsipras
2019-02-15 - Giorgos Katrougalos; George Katrougalos
2019-07-09 - Nikos Dendias
2023-06-27 - George Gerapetritis; Giorgos Gerapetritis
# GR finance-minister
2009-10-07 - George Papaconstantinou
2011-06-17 - Evangelos Venizelos
2012-07-05 - Yannis Stournaras; Ioannis Stournaras
2014-06-10 - Gikas Hardouvelis
2015-01-27 - Yanis Varoufakis
2015-07-06 2015-08-27 Euclid Tsakalotos
2015-09-23 - Euclid Tsakalotos
2019-07-09 - Christos Staikouras
2023-06-27 - Kostis Hatzidakis
2025-03-15 - Kyriakos Pierrakakis
# GR defence-minister
2015-01-27 2019-01-13 Panos Kammenos
2019-01-15 - Evangelos Apostolakis
2019-07-09 - Nikos Panagiotopoulos
2023-06-27 - Nikos Dendias
# GR government-spokesperson
2015-01-27 2015-08-27 Gabriel Sakellaridis
# CY president
2008-02-28 - Demetris Christofias; Dimitris Christofias
2013-02-28 - Nicos Anastasiades; Nikos Anastasiades
2023-02-28 - Nikos Christodoulides; Nicos Christodoulides
# CY foreign-minister
2013-03-01 - Ioannis Kasoulides
2018-03-01 - Nikos Christodoulides; Nicos Christodoulides
2022-01-11 - Ioannis Kasoulides
2023-03-01 - Constantinos Kombos
# x-northern-cyprus president
2010-04-23 - Derviş Eroğlu; Dervis Eroglu
2015-04-30 - Mustafa Akıncı; Mustafa Akinci
2020-10-23 - Ersin Tatar
# MT prime-minister
2004-03-23 - Lawrence Gonzi
2013-03-11 - Joseph Muscat
2020-01-13 - Robert Abela
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
# MC monarch
2005-04-06 - Prince Albert II; Prince Albert
`;
