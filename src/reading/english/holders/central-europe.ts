// Central Europe and the Balkans.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const centralEurope = `
# PL president
2010-08-06 - Bronisław Komorowski; Bronislaw Komorowski
2015-08-06 - Andrzej Duda
2025-08-06 - Karol Nawrocki
# PL prime-minister
2007-11-16 - Donald Tusk
2014-09-22 - Ewa Kopacz
2015-11-16 - Beata Szydło; Beata Szydlo
2017-12-11 - Mateusz Morawiecki
2023-12-13 - Donald Tusk
# PL foreign-minister
2007-11-16 - Radosław Sikorski; Radoslaw Sikorski; Radek Sikorski
2014-09-22 - Grzegorz Schetyna
2015-11-16 - Witold Waszczykowski
2018-01-09 - Jacek Czaputowicz
2020-08-26 - Zbigniew Rau
2023-12-13 - Radosław Sikorski; Radoslaw Sikorski; Radek Sikorski
# PL defence-minister
2011-08-02 - Tomasz Siemoniak
2015-11-16 - Antoni Macierewicz
2018-01-09 - Mariusz Błaszczak; Mariusz Blaszczak
2023-12-13 - Władysław Kosiniak-Kamysz; Wladyslaw Kosiniak-Kamysz
# PL opposition-leader
2003-01-18 now Jarosław Kaczyński; Jaroslaw Kaczynski
# CZ president
2003-03-07 - Václav Klaus; Vaclav Klaus
2013-03-08 - Miloš Zeman; Milos Zeman
2023-03-09 - Petr Pavel
# CZ prime-minister
2010-07-13 - Petr Nečas; Petr Necas
2013-07-10 - Jiří Rusnok; Jiri Rusnok
2014-01-29 - Bohuslav Sobotka
2017-12-13 - Andrej Babiš; Andrej Babis
2021-12-17 - Petr Fiala
# CZ foreign-minister
2010-07-13 - Karel Schwarzenberg
2014-01-29 - Lubomír Zaorálek; Lubomir Zaoralek
2018-10-16 - Tomáš Petříček; Tomas Petricek
2021-12-17 - Jan Lipavský; Jan Lipavsky
# SK president
2004-06-15 - Ivan Gašparovič; Ivan Gasparovic
2014-06-15 - Andrej Kiska
2019-06-15 - Zuzana Čaputová; Zuzana Caputova
2024-06-15 - Peter Pellegrini
# SK prime-minister
2010-07-08 - Iveta Radičová; Iveta Radicova
2012-04-04 - Robert Fico
2018-03-22 - Peter Pellegrini
2020-03-21 - Igor Matovič; Igor Matovic
2021-04-01 - Eduard Heger
2023-05-15 - Ľudovít Ódor; Ludovit Odor
2023-10-25 - Robert Fico
# SK foreign-minister
2012-04-04 - Miroslav Lajčák; Miroslav Lajcak
2023-10-25 - Juraj Blanár; Juraj Blanar
# HU president
2012-05-10 - János Áder; Janos Ader
2022-05-10 - Katalin Novák; Katalin Novak
2024-03-05 - Tamás Sulyok; Tamas Sulyok
# HU prime-minister
2010-05-29 - Viktor Orbán; Viktor Orban
# HU foreign-minister
2010-05-29 - János Martonyi; Janos Martonyi
2014-06-06 - Tibor Navracsics
2014-09-23 - Péter Szijjártó; Peter Szijjarto
# HU government-spokesperson
2013-09-01 now Zoltán Kovács; Zoltan Kovacs
# RO president
2004-12-20 - Traian Băsescu; Traian Basescu
2014-12-21 - Klaus Iohannis; Klaus Johannis
2025-02-12 - Ilie Bolojan
2025-05-26 - Nicușor Dan; Nicusor Dan
# RO prime-minister
2008-12-22 - Emil Boc
2012-02-09 - Mihai Răzvan Ungureanu; Mihai Razvan Ungureanu
2012-05-07 - Victor Ponta
2015-11-17 - Dacian Cioloș; Dacian Ciolos
2017-01-04 - Sorin Grindeanu
2017-06-29 - Mihai Tudose
2018-01-29 - Viorica Dăncilă; Viorica Dancila
2019-11-04 - Ludovic Orban
2020-12-23 - Florin Cîțu; Florin Citu
2021-11-25 - Nicolae Ciucă; Nicolae Ciuca
2023-06-15 - Marcel Ciolacu
2025-06-23 - Ilie Bolojan
# BG president
2002-01-22 - Georgi Parvanov
2012-01-22 - Rosen Plevneliev
2017-01-22 - Rumen Radev
# BG prime-minister
2009-07-27 - Boyko Borissov; Boiko Borissov; Boyko Borisov; Boiko Borisov
2013-05-29 - Plamen Oresharski
2014-11-07 2017-01-27 Boyko Borissov; Boiko Borissov; Boyko Borisov; Boiko Borisov
2017-05-04 - Boyko Borissov; Boiko Borissov; Boyko Borisov; Boiko Borisov
2021-12-13 - Kiril Petkov
2022-08-02 - Galab Donev
2023-06-06 - Nikolai Denkov; Nikolay Denkov
2024-04-09 - Dimitar Glavchev
2025-01-16 - Rosen Zhelyazkov; Rossen Jeliazkov
# SI prime-minister
2008-11-21 - Borut Pahor
2012-02-10 - Janez Janša; Janez Jansa
2013-03-20 - Alenka Bratušek; Alenka Bratusek
2014-09-18 - Miro Cerar
2018-09-13 - Marjan Šarec; Marjan Sarec
2020-03-13 - Janez Janša; Janez Jansa
2022-06-01 - Robert Golob
# SI president
2007-12-22 - Danilo Türk; Danilo Turk
2012-12-22 - Borut Pahor
2022-12-22 - Nataša Pirc Musar; Natasa Pirc Musar
# HR president
2010-02-18 - Ivo Josipović; Ivo Josipovic
2015-02-19 - Kolinda Grabar-Kitarović; Kolinda Grabar-Kitarovic
2020-02-18 - Zoran Milanović; Zoran Milanovic
# HR prime-minister
2009-07-06 - Jadranka Kosor
2011-12-23 - Zoran Milanović; Zoran Milanovic
2016-01-22 - Tihomir Orešković; Tihomir Oreskovic
2016-10-19 - Andrej Plenković; Andrej Plenkovic
# RS president
2004-07-11 - Boris Tadić; Boris Tadic
2012-05-31 - Tomislav Nikolić; Tomislav Nikolic
2017-05-31 - Aleksandar Vučić; Aleksandar Vucic
# RS prime-minister
2008-07-07 - Mirko Cvetković; Mirko Cvetkovic
2012-07-27 - Ivica Dačić; Ivica Dacic
2014-04-27 - Aleksandar Vučić; Aleksandar Vucic
2017-06-29 - Ana Brnabić; Ana Brnabic
2024-05-02 - Miloš Vučević; Milos Vucevic
2025-04-16 - Đuro Macut; Djuro Macut
# RS foreign-minister
2007-05-15 - Vuk Jeremić; Vuk Jeremic
2012-07-27 - Ivan Mrkić; Ivan Mrkic
2014-04-27 - Ivica Dačić; Ivica Dacic
2020-10-28 - Nikola Selaković; Nikola Selakovic
2022-10-26 - Ivica Dačić; Ivica Dacic
2024-05-02 - Marko Đurić; Marko Djuric; Marko Duric
# XK president
2011-04-07 - Atifete Jahjaga
2016-04-07 2020-11-05 Hashim Thaçi; Hashim Thaci
2020-11-05 - Vjosa Osmani
# XK prime-minister
2008-01-09 - Hashim Thaçi; Hashim Thaci
2014-12-09 - Isa Mustafa
2017-09-09 - Ramush Haradinaj
2020-02-03 - Albin Kurti
2020-06-03 - Avdullah Hoti
2021-03-22 - Albin Kurti
# AL prime-minister
2005-09-11 - Sali Berisha
2013-09-11 - Edi Rama
# MK prime-minister
2006-08-27 - Nikola Gruevski
2016-01-18 - Emil Dimitriev
2017-05-31 - Zoran Zaev
2022-01-16 - Dimitar Kovačevski; Dimitar Kovacevski
2024-06-23 - Hristijan Mickoski
# MK foreign-minister
2017-05-31 - Nikola Dimitrov
# ME president
2003-05-22 - Filip Vujanović; Filip Vujanovic
2018-05-20 - Milo Đukanović; Milo Djukanovic; Milo Dukanovic
2023-05-20 - Jakov Milatović; Jakov Milatovic
# ME prime-minister
2010-12-29 - Igor Lukšić; Igor Luksic
2012-12-04 - Milo Đukanović; Milo Djukanovic; Milo Dukanovic
2016-11-28 - Duško Marković; Dusko Markovic
2020-12-04 - Zdravko Krivokapić; Zdravko Krivokapic
2022-04-28 - Dritan Abazović; Dritan Abazovic
2023-10-31 - Milojko Spajić; Milojko Spajic
# BA leader
2010-11-10 2018-11-20 Bakir Izetbegović; Bakir Izetbegovic
2018-11-20 2022-11-16 Milorad Dodik
2022-11-16 now Željka Cvijanović; Zeljka Cvijanovic
2022-11-16 now Denis Bećirović; Denis Becirovic
2006-11-06 now Željko Komšić; Zeljko Komsic
# x-srpska president
2010-11-15 - Milorad Dodik
2018-11-19 - Željka Cvijanović; Zeljka Cvijanovic
2022-11-15 2025-08-18 Milorad Dodik
`;
