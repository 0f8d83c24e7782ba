// Canada, Mexico, South America but for Venezuela and Colombia.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const americas = `
# CA prime-minister
2006-02-06 - Stephen Harper
2015-11-04 - Justin Trudeau
2025-03-14 - Mark Carney
# CA foreign-minister
2008-10-30 - Lawrence Cannon
2011-05-18 - John Baird
2015-02-09 - Rob Nicholson
2015-11-04 - Stéphane Dion; Stephane Dion
2017-01-10 - Chrystia Freeland
2019-11-20 - François-Philippe Champagne; Francois-Philippe Champagne
2021-01-12 - Marc Garneau
2021-10-26 - Mélanie Joly; Melanie Joly
2025-05-13 - Anita Anand
# CA defence-minister
2007-08-14 - Peter MacKay
2013-07-15 - Rob Nicholson
2015-02-09 - Jason Kenney
2015-11-04 - Harjit Sajjan
2021-10-26 - Anita Anand
2023-07-26 - Bill Blair
2025-05-13 - David McGuinty
# CA finance-minister
2006-02-06 - Jim Flaherty
2014-03-19 - Joe Oliver
2015-11-04 - Bill Morneau
2020-08-18 2024-12-16 Chrystia Freeland
2024-12-16 - Dominic LeBlanc
2025-03-14 - François-Philippe Champagne; Francois-Philippe Champagne
# CA deputy-prime-minister
2019-11-20 2024-12-16 Chrystia Freeland
# CA trade-minister
2011-05-18 - Ed Fast
2015-11-04 - Chrystia Freeland
2017-01-10 - François-Philippe Champagne; Francois-Philippe Champagne
2018-07-18 - Jim Carr
2019-11-20 - Mary Ng
2025-05-13 - Maninder Sidhu
# CA environment-minister
2015-11-04 - Catherine McKenna
2019-11-20 - Jonathan Wilkinson
2021-10-26 - Steven Guilbeault
# CA minister
2025-03-14 now Dominic LeBlanc
2015-11-04 2019-11-20 Ralph Goodale
# CA chief-negotiator
2017-08-01 2019-12-31 Steve Verheul
# CA ambassador on US
2016-03-03 2019-08-31 David MacNaughton
2020-03-26 2025-12-31 Kirsten Hillman
# CA ambassador on CN
2017-04-15 2019-01-26 John McCallum
2019-09-04 2021-12-31 Dominic Barton
# CA opposition-leader
2022-09-10 now Pierre Poilievre
2017-05-27 2020-08-24 Andrew Scheer
# CA governor
2018-06-29 now Doug Ford
2019-04-30 2022-10-11 Jason Kenney
2022-10-11 now Danielle Smith
# MX president
2006-12-01 - Felipe Calderón; Felipe Calderon
2012-12-01 - Enrique Peña Nieto; Enrique Pena Nieto
2018-12-01 - Andrés Manuel López Obrador; Andres Manuel Lopez Obrador; AMLO; Andrés López Obrador; Andres Lopez Obrador
2024-10-01 - Claudia Sheinbaum
# MX foreign-minister
2006-12-01 - Patricia Espinosa
2012-12-01 - José Antonio Meade; Jose Antonio Meade
2015-08-27 - Claudia Ruiz Massieu
2017-01-04 - Luis Videgaray
2018-12-01 - Marcelo Ebrard
2023-06-12 - Alicia Bárcena; Alicia Barcena
2024-10-01 - Juan Ramón de la Fuente; Juan Ramon de la Fuente
# MX economy-minister
2012-12-01 - Ildefonso Guajardo
2018-12-01 - Graciela Márquez; Graciela Marquez
2021-01-04 - Tatiana Clouthier
2022-10-07 - Raquel Buenrostro
2024-10-01 - Marcelo Ebrard
# MX finance-minister
2012-12-04 - Luis Videgaray
2016-09-07 - José Antonio Meade; Jose Antonio Meade
2017-11-27 - José Antonio González Anaya; Jose Antonio Gonzalez Anaya
2018-12-01 - Carlos Urzúa; Carlos Urzua
2019-07-09 - Arturo Herrera
2021-07-15 - Rogelio Ramírez de la O; Rogelio Ramirez de la O
2025-03-08 - Edgar Amador Zamora
# MX deputy-foreign-minister
2018-12-01 2023-06-12 Jesús Seade; Jesus Seade
2018-12-01 2023-06-12 Roberto Velasco
# MX chief-negotiator
2017-08-01 2018-11-30 Kenneth Smith Ramos; Kenneth Smith
2018-07-01 2020-07-01 Jesús Seade; Jesus Seade
# MX ambassador on US
2017-02-01 2018-11-30 Gerónimo Gutiérrez; Geronimo Gutierrez
2018-12-18 2021-02-01 Martha Bárcena; Martha Barcena
2021-02-24 now Esteban Moctezuma
# GY president
2011-12-03 - Donald Ramotar
2015-05-16 - David Granger
2020-08-02 - Irfaan Ali; Mohamed Irfaan Ali
# GY vice-president
2020-08-02 now Bharrat Jagdeo
# SR president
2010-08-12 - Desi Bouterse; Dési Bouterse
2020-07-16 - Chan Santokhi
2025-07-16 - Jennifer Geerlings-Simons; Jennifer Simons
# EC president
2007-01-15 - Rafael Correa
2017-05-24 - Lenín Moreno; Lenin Moreno
2021-05-24 - Guillermo Lasso
2023-11-23 - Daniel Noboa
# EC foreign-minister
2010-01-18 - Ricardo Patiño; Ricardo Patino
2016-03-03 - Guillaume Long
2017-05-24 - María Fernanda Espinosa; Maria Fernanda Espinosa
2018-06-11 - José Valencia; Jose Valencia
# PE president
2006-07-28 - Alan García; Alan Garcia
2011-07-28 - Ollanta Humala
2016-07-28 - Pedro Pablo Kuczynski
2018-03-23 - Martín Vizcarra; Martin Vizcarra
2020-11-10 - Manuel Merino
2020-11-17 - Francisco Sagasti
2021-07-28 - Pedro Castillo
2022-12-07 - Dina Boluarte
# BO president
2006-01-22 2019-11-10 Evo Morales
2019-11-12 - Jeanine Áñez; Jeanine Anez; Jeanine Añez
2020-11-08 - Luis Arce
# CL president
2010-03-11 - Sebastián Piñera; Sebastian Pinera; Sebastián Pinera; Sebastian Piñera
2014-03-11 - Michelle Bachelet
2018-03-11 - Sebastián Piñera; Sebastian Pinera; Sebastián Pinera; Sebastian Piñera
2022-03-11 - Gabriel Boric
# CL foreign-minister
2014-03-11 - Heraldo Muñoz; Heraldo Munoz
2018-03-11 - Roberto Ampuero
2019-06-13 - Teodoro Ribera
2020-07-28 - Andrés Allamand; Andres Allamand
2022-03-11 - Antonia Urrejola
2023-03-10 - Alberto van Klaveren
# AR president
2007-12-10 - Cristina Fernández de Kirchner; Cristina Fernandez de Kirchner; Cristina Fernández; Cristina Fernandez; Cristina Kirchner; Cristina Fernandez Kirchner
2015-12-10 - Mauricio Macri
2019-12-10 - Alberto Fernández; Alberto Fernandez
2023-12-10 - Javier Milei
# AR foreign-minister
2010-06-22 - Héctor Timerman; Hector Timerman
2015-12-10 - Susana Malcorra
2017-06-12 - Jorge Faurie
2019-12-10 - Felipe Solá; Felipe Sola
2021-09-20 - Santiago Cafiero
2023-12-10 - Diana Mondino
2024-10-30 - Gerardo Werthein
# AR economy-minister
2011-12-10 - Hernán Lorenzino; Hernan Lorenzino
2013-11-20 2015-12-10 Axel Kicillof
2015-12-10 - Alfonso Prat-Gay
2017-01-02 - Nicolás Dujovne; Nicolas Dujovne
2019-12-10 - Martín Guzmán; Martin Guzman
2022-08-03 - Sergio Massa
2023-12-10 - Luis Caputo
# AR vice-president
2019-12-10 2023-12-10 Cristina Fernández de Kirchner; Cristina Fernandez de Kirchner
2023-12-10 now Victoria Villarruel
# UY president
2010-03-01 - José Mujica; Jose Mujica
2015-03-01 - Tabaré Vázquez; Tabare Vazquez
2020-03-01 - Luis Lacalle Pou
2025-03-01 - Yamandú Orsi; Yamandu Orsi
# UY foreign-minister
2015-03-01 - Rodolfo Nin Novoa
# PY president
2008-08-15 - Fernando Lugo
2012-06-22 - Federico Franco
2013-08-15 - Horacio Cartes
2018-08-15 - Mario Abdo Benítez; Mario Abdo Benitez; Mario Abdo
2023-08-15 - Santiago Peña; Santiago Pena
# BR president
2003-01-01 - Luiz Inácio Lula da Silva; Luiz Inacio Lula da Silva; Lula; Lula da Silva
2011-01-01 - Dilma Rousseff
2016-05-12 - Michel Temer
2019-01-01 - Jair Bolsonaro
2023-01-01 - Luiz Inácio Lula da Silva; Luiz Inacio Lula da Silva; Lula; Lula da Silva
# BR vice-president
2019-01-01 2023-01-01 Hamilton Mourão; Hamilton Mourao
2023-01-01 now Geraldo Alckmin
# BR foreign-minister
2011-01-01 - Antonio Patriota
2013-08-28 - Luiz Alberto Figueiredo
2015-01-01 - Mauro Vieira
2016-05-12 - José Serra; Jose Serra
2017-03-07 - Aloysio Nunes; Aloysio Nunes Ferreira
2019-01-01 - Ernesto Araújo; Ernesto Araujo
2021-04-06 - Carlos França; Carlos Franca
2023-01-01 - Mauro Vieira
# BR finance-minister
2006-03-27 - Guido Mantega
2015-01-01 - Joaquim Levy
2015-12-18 - Nelson Barbosa
2016-05-12 - Henrique Meirelles
2018-04-10 - Eduardo Guardia
2019-01-01 - Paulo Guedes
2023-01-01 - Fernando Haddad
# BR environment-minister
2010-04-01 - Izabella Teixeira
2019-01-01 - Ricardo Salles
2023-01-01 - Marina Silva
# BR presidential-aide
2023-01-01 now Celso Amorim
`;
