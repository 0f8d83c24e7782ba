// Venezuela and Colombia.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const venezuelaAndColombia = `
# VE president
1999-02-02 2013-03-05 Hugo Chávez; Hugo Chavez
2013-03-05 - Nicolás Maduro; Nicolas Maduro
# VE vice-president
2010-01-27 2012-10-13 Elías Jaua; Elias Jaua
2012-10-13 2013-03-08 Nicolás Maduro; Nicolas Maduro
2013-03-08 2016-01-06 Jorge Arreaza
2017-01-04 2018-06-14 Tareck El Aissami; Tareck el Aissami
2018-06-14 now Delcy Rodríguez; Delcy Rodriguez
# VE foreign-minister
2006-08-09 - Nicolás Maduro; Nicolas Maduro
2013-01-15 - Elías Jaua; Elias Jaua
2014-09-02 - Rafael Ramírez; Rafael Ramirez
2014-12-26 - Delcy Rodríguez; Delcy Rodriguez
2017-08-02 - Jorge Arreaza
2021-08-19 - Félix Plasencia; Felix Plasencia
2022-05-16 - Carlos Faría; Carlos Faria
2023-01-06 - Yván Gil; Yvan Gil
# VE defence-minister
2014-10-25 - Vladimir Padrino López; Vladimir Padrino Lopez; Vladimir Padrino
# VE chief-negotiator
2019-05-01 now Jorge Rodríguez; Jorge Rodriguez
2019-05-01 2021-12-31 Héctor Rodríguez; Hector Rodriguez
# VE information-minister
2017-11-03 2020-12-31 Jorge Rodríguez; Jorge Rodriguez
# VE speaker
2012-01-05 2016-01-05 Diosdado Cabello
2016-01-05 2017-01-05 Henry Ramos Allup
2017-01-05 2018-01-05 Julio Borges
2019-01-05 2020-12-31 Juan Guaidó; Juan Guaido
2021-01-05 now Jorge Rodríguez; Jorge Rodriguez
# VE interior-minister
2024-08-27 - Diosdado Cabello
# VE opposition-leader
2008-11-23 2023-12-31 Henrique Capriles; Henrique Capriles Radonski
2009-12-05 now Leopoldo López; Leopoldo Lopez
2019-01-23 2023-01-05 Juan Guaidó; Juan Guaido
2012-02-12 now María Corina Machado; Maria Corina Machado
2024-04-19 now Edmundo González; Edmundo Gonzalez; Edmundo González Urrutia; Edmundo Gonzalez Urrutia
2013-01-01 2020-12-31 Julio Borges
2013-01-01 2020-12-31 Henri Falcón; Henri Falcon
2019-05-01 2023-12-31 Gerardo Blyde
2019-05-01 2019-09-30 Stalin González; Stalin Gonzalez
# VE judge
2017-08-05 now Tarek William Saab
# CO president
2002-08-07 - Álvaro Uribe; Alvaro Uribe
2010-08-07 - Juan Manuel Santos
2018-08-07 - Iván Duque; Ivan Duque
2022-08-07 - Gustavo Petro
# CO foreign-minister
2010-08-07 - María Ángela Holguín; Maria Angela Holguin; María Angela Holguín
2018-08-07 - Carlos Holmes Trujillo
2019-11-14 - Claudia Blum
2021-05-19 - Marta Lucía Ramírez; Marta Lucia Ramirez
2022-08-07 - Álvaro Leyva; Alvaro Leyva; Álvaro Leyva Durán
2024-05-21 - Luis Gilberto Murillo
2025-01-29 - Laura Sarabia
2025-07-04 - Rosa Villavicencio; Rosa Yolanda Villavicencio
# CO defence-minister
2011-09-05 - Juan Carlos Pinzón; Juan Carlos Pinzon
2015-06-22 - Luis Carlos Villegas
2018-08-07 - Guillermo Botero
2019-11-14 - Carlos Holmes Trujillo
2022-08-07 - Iván Velásquez; Ivan Velasquez
2025-03-04 - Pedro Sánchez; Pedro Arnulfo Sánchez
# CO chief-negotiator
2012-09-04 2016-12-31 Humberto de la Calle; Humberto De la Calle
2012-09-04 2018-08-07 Sergio Jaramillo
2016-11-01 2017-12-31 Juan Camilo Restrepo
2017-12-31 2018-08-07 Gustavo Bell
2018-08-07 2021-12-31 Miguel Ceballos
2022-08-07 2023-11-22 Danilo Rueda
2022-11-21 2024-01-01 Otty Patiño; Otty Patino
2023-11-22 2025-12-31 Vera Grabe
# CO opposition-leader
2010-08-07 now Álvaro Uribe; Alvaro Uribe
`;
