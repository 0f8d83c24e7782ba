// Central America and the Caribbean.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const caribbeanAndCentralAmerica = `
# GT president
2008-01-14 - Álvaro Colom; Alvaro Colom
2012-01-14 - Otto Pérez Molina; Otto Perez Molina
2015-09-03 - Alejandro Maldonado
2016-01-14 - Jimmy Morales
2020-01-14 - Alejandro Giammattei
2024-01-14 - Bernardo Arévalo; Bernardo Arevalo
# HN president
2010-01-27 - Porfirio Lobo
2014-01-27 - Juan Orlando Hernández; Juan Orlando Hernandez
2022-01-27 - Xiomara Castro
# SV president
2009-06-01 - Mauricio Funes
2014-06-01 - Salvador Sánchez Cerén; Salvador Sanchez Ceren
2019-06-01 - Nayib Bukele
# NI president
2007-01-10 - Daniel Ortega
# NI vice-president
2017-01-10 now Rosario Murillo
# NI foreign-minister
2017-01-17 - Denis Moncada
# CR president
2010-05-08 - Laura Chinchilla
2014-05-08 - Luis Guillermo Solís; Luis Guillermo Solis
2018-05-08 - Carlos Alvarado; Carlos Alvarado Quesada
2022-05-08 - Rodrigo Chaves
# PA president
2009-07-01 - Ricardo Martinelli
2014-07-01 - Juan Carlos Varela
2019-07-01 - Laurentino Cortizo
2024-07-01 - José Raúl Mulino; Jose Raul Mulino
# CU president
1976-12-02 - Fidel Castro
2008-02-24 - Raúl Castro; Raul Castro
2018-04-19 - Miguel Díaz-Canel; Miguel Diaz-Canel; Miguel Mario Díaz-Canel
# CU party-leader-of-state
2011-04-19 - Raúl Castro; Raul Castro
2021-04-19 - Miguel Díaz-Canel; Miguel Diaz-Canel
# CU foreign-minister
2009-03-02 - Bruno Rodríguez; Bruno Rodriguez; Bruno Rodríguez Parrilla; Bruno Rodriguez Parrilla; Bruno Eduardo Rodríguez Parrilla
# CU chief-negotiator
2015-01-21 2016-12-31 Josefina Vidal
# CU deputy-foreign-minister
2018-01-01 now Carlos Fernández de Cossío; Carlos Fernandez de Cossio
# DO president
2004-08-16 - Leonel Fernández; Leonel Fernandez
2012-08-16 - Danilo Medina
2020-08-16 - Luis Abinader
# HT president
2006-05-14 - René Préval; Rene Preval
2011-05-14 2016-02-07 Michel Martelly
2016-02-14 - Jocelerme Privert
2017-02-07 2021-07-07 Jovenel Moïse; Jovenel Moise
# HT prime-minister
2012-05-16 - Laurent Lamothe
2015-01-16 - Evans Paul
2017-03-21 - Jack Guy Lafontant
2018-09-17 - Jean-Henry Céant; Jean-Henry Ceant
2020-03-04 - Joseph Jouthe
2021-04-14 - Claude Joseph
2021-07-20 - Ariel Henry
2024-04-25 - Michel Patrick Boisvert
2024-06-03 - Garry Conille
2024-11-11 - Alix Didier Fils-Aimé; Alix Didier Fils-Aime
# JM prime-minister
2007-09-11 - Bruce Golding
2012-01-05 - Portia Simpson-Miller; Portia Simpson Miller
2016-03-03 - Andrew Holness
# TT prime-minister
2010-05-26 - Kamla Persad-Bissessar
2015-09-09 - Keith Rowley
2025-03-17 - Stuart Young
2025-05-01 - Kamla Persad-Bissessar
# BB prime-minister
2010-10-23 - Freundel Stuart
2018-05-25 - Mia Mottley; Mia Amor Mottley
# VC prime-minister
2001-03-29 - Ralph Gonsalves
# AG prime-minister
2014-06-13 - Gaston Browne
# BS prime-minister
2012-05-08 - Perry Christie
2017-05-11 - Hubert Minnis
2021-09-17 - Philip Davis; Philip Brave Davis
# BZ prime-minister
2008-02-08 - Dean Barrow
2020-11-12 - Johnny Briceño; Johnny Briceno; John Briceño
# DM prime-minister
2004-01-08 - Roosevelt Skerrit
# GD prime-minister
2013-02-20 - Keith Mitchell
2022-06-24 - Dickon Mitchell
# KN prime-minister
1995-07-07 - Denzil Douglas
2015-02-18 - Timothy Harris
2022-08-06 - Terrance Drew
# LC prime-minister
2011-11-30 - Kenny Anthony
2016-06-07 - Allen Chastanet
2021-07-28 - Philip J. Pierre; Philip Pierre
# PR governor
2013-01-02 - Alejandro García Padilla; Alejandro Garcia Padilla
2017-01-02 2019-08-02 Ricardo Rosselló; Ricardo Rossello
2019-08-07 - Wanda Vázquez; Wanda Vazquez
2021-01-02 - Pedro Pierluisi
2025-01-02 now Jenniffer González; Jenniffer Gonzalez
`;
