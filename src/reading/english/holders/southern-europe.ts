// Italy, the Vatican, Spain with Catalonia, Portugal, Greece, Cyprus, Malta.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const southernEurope = `
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
`;
