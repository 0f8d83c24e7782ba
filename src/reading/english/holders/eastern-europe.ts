// Central and eastern Europe, the Balkans, Russia, the Caucasus and Central Asia.
// Day-exact where sure, else the first of the month.
// Source: general knowledge of dated offices. Last checked 2025-08.

export const easternEurope = `
# RU president
1999-12-31 - Vladimir Putin; Vladimir V. Putin
2008-05-07 - Dmitry Medvedev; Dmitri Medvedev; Dmitri A. Medvedev; Dmitriy Medvedev
2012-05-07 - Vladimir Putin; Vladimir V. Putin
# RU prime-minister
2008-05-08 - Vladimir Putin; Vladimir V. Putin
2012-05-08 - Dmitry Medvedev; Dmitri Medvedev; Dmitri A. Medvedev; Dmitriy Medvedev
2020-01-16 - Mikhail Mishustin
# RU foreign-minister
2004-03-09 - Sergey Lavrov; Sergei Lavrov; Sergei V. Lavrov
# RU deputy-foreign-minister
2008-08-15 now Sergei Ryabkov; Sergey Ryabkov; Sergei A. Ryabkov
2011-06-10 2025-07-01 Mikhail Bogdanov
2005-08-01 2019-01-28 Grigory Karasin; Grigoriy Karasin
2011-05-01 now Igor Morgulov
2011-05-01 now Andrei Rudenko; Andrey Rudenko
2012-03-01 2017-09-26 Gennady Gatilov; Gennadiy Gatilov
2018-01-22 now Sergei Vershinin; Sergey Vershinin
2018-10-01 now Alexander Grushko
2011-12-01 2018-01-22 Vasily Nebenzya; Vassily Nebenzia
2011-12-01 2018-01-22 Anatoly Antonov
# RU defence-minister
2007-02-15 - Anatoly Serdyukov; Anatoliy Serdyukov
2012-11-06 - Sergei Shoigu; Sergey Shoigu; Sergei K. Shoigu
2024-05-14 - Andrei Belousov; Andrey Belousov
# RU finance-minister
2000-05-18 - Alexei Kudrin; Aleksei Kudrin
2011-09-27 - Anton Siluanov
# RU economy-minister
2013-06-24 - Alexei Ulyukayev; Aleksei Ulyukayev
2016-11-30 - Maxim Oreshkin; Maksim Oreshkin
2020-01-21 - Maxim Reshetnikov; Maksim Reshetnikov
# RU energy-minister
2012-05-21 - Alexander Novak; Aleksandr Novak
2020-11-10 - Nikolai Shulginov
2024-05-14 - Sergei Tsivilyov; Sergei Tsivilev
# RU interior-minister
2012-05-21 - Vladimir Kolokoltsev
# RU deputy-prime-minister
2011-12-23 2018-05-18 Dmitry Rogozin; Dmitri Rogozin
2008-05-12 2020-01-21 Igor Shuvalov
2008-05-12 2020-01-21 Dmitry Kozak; Dmitri Kozak
2020-11-10 now Alexander Novak; Aleksandr Novak
# RU security-council-secretary
2008-05-12 - Nikolai Patrushev; Nikolay Patrushev
2024-05-12 - Sergei Shoigu; Sergey Shoigu; Sergei K. Shoigu
# RU presidential-aide
2012-05-21 now Yuri Ushakov; Yury Ushakov; Yuriy Ushakov
2013-09-20 2020-02-18 Vladislav Surkov; Vladislav Y. Surkov
2017-01-01 now Vladimir Medinsky; Vladimir Medinskiy
2024-05-14 now Nikolai Patrushev; Nikolay Patrushev
2024-05-14 now Maxim Oreshkin; Maksim Oreshkin
2012-05-22 2019-12-31 Vladimir Kozhin
2012-05-22 2019-12-31 Andrei Fursenko
# RU envoy
2025-02-23 now Kirill Dmitriev; Kirill A. Dmitriev
2014-06-01 2023-12-31 Alexander Lavrentiev; Alexander Lavrentyev; Aleksandr Lavrentyev
2008-07-01 now Zamir Kabulov
2014-04-27 2020-12-31 Vladimir Lukin
2014-04-27 2020-12-31 Mikhail Zurabov
2016-01-01 2020-01-25 Boris Gryzlov
# RU chief-negotiator
2022-02-28 now Vladimir Medinsky; Vladimir Medinskiy
2022-02-28 2022-06-30 Leonid Slutsky
2025-02-18 2025-12-31 Sergey Beseda; Sergei Beseda
2025-05-16 now Igor Kostyukov
2025-05-16 now Mikhail Galuzin
2025-05-16 now Alexander Fomin
# RU chief-of-staff
2011-12-22 - Sergei Ivanov; Sergey Ivanov; Sergei B. Ivanov
2016-08-12 - Anton Vaino
# RU presidential-spokesperson
2008-05-13 2012-05-22 Natalya Timakova
2012-05-22 now Dmitry Peskov; Dmitri Peskov; Dmitry S. Peskov; Dmitri S. Peskov; Dmitriy Peskov
# RU foreign-ministry-spokesperson
2011-08-01 2015-08-10 Alexander Lukashevich; Aleksandr Lukashevich
2015-08-10 now Maria Zakharova; Mariya Zakharova
# RU defence-ministry-spokesperson
2011-05-01 now Igor Konashenkov
# RU un-ambassador
2006-04-08 2017-02-20 Vitaly Churkin; Vitaly I. Churkin
2017-07-27 - Vasily Nebenzya; Vassily Nebenzia; Vasily Nebenzia; Vassily A. Nebenzia
# RU nato-ambassador
2008-01-10 - Dmitry Rogozin; Dmitri Rogozin
2012-10-23 - Alexander Grushko; Aleksandr Grushko
# RU eu-ambassador
2005-06-01 - Vladimir Chizhov
2022-09-26 2024-09-01 Kirill Logvinov
# RU iaea-ambassador
2018-01-25 - Mikhail Ulyanov
# RU ambassador on US
2008-07-26 2017-07-22 Sergey Kislyak; Sergei Kislyak; Sergey I. Kislyak
2017-08-21 2024-10-10 Anatoly Antonov; Anatoly I. Antonov
2025-03-26 now Alexander Darchiev
# RU ambassador on TR
2013-07-12 2016-12-19 Andrei Karlov; Andrey Karlov
# RU ambassador on GB
2011-01-01 2019-08-26 Alexander Yakovenko; Aleksandr Yakovenko
2019-11-09 now Andrei Kelin; Andrey Kelin
# RU spy-chief
2007-10-06 - Mikhail Fradkov
2016-10-05 - Sergei Naryshkin; Sergey Naryshkin
# RU security-service-chief
2008-05-12 - Alexander Bortnikov; Aleksandr Bortnikov
# RU military-chief
2008-06-03 - Nikolai Makarov
2012-11-09 - Valery Gerasimov; Valeriy Gerasimov
# RU central-bank-governor
2002-03-20 - Sergei Ignatyev
2013-06-24 - Elvira Nabiullina
# RU speaker
2011-09-21 now Valentina Matviyenko; Valentina Matvienko
2011-12-21 2016-10-05 Sergei Naryshkin; Sergey Naryshkin
2016-10-05 now Vyacheslav Volodin
# RU member-of-parliament
2008-01-01 now Konstantin Kosachev; Konstantin Kosachyov
2011-12-04 2018-09-01 Alexei Pushkov; Aleksei Pushkov; Alexey Pushkov
2016-10-05 now Leonid Slutsky
# RU opposition-leader
2011-12-05 2024-02-16 Alexei Navalny; Aleksei Navalny; Aleksei A. Navalny; Alexey Navalny
2004-01-01 2015-02-27 Boris Nemtsov
# x-chechnya leader
2007-03-02 - Ramzan Kadyrov
# UA president
2005-01-23 - Viktor Yushchenko
2010-02-25 - Viktor Yanukovych; Viktor Yanukovich; Viktor F. Yanukovych
2014-02-23 - Oleksandr Turchynov; Olexander Turchynov; Oleksander Turchynov
2014-06-07 - Petro Poroshenko; Petro O. Poroshenko
2019-05-20 - Volodymyr Zelenskyy; Volodymyr Zelensky; Volodymyr Zelenskiy; Vladimir Zelensky; Volodimir Zelensky; Vladimir Zelenskiy
# UA prime-minister
2010-03-11 - Mykola Azarov
2014-01-28 - Serhiy Arbuzov; Sergei Arbuzov
2014-02-27 - Arseniy Yatsenyuk; Arseny Yatsenyuk; Arseniy P. Yatsenyuk; Arseni Yatsenyuk
2016-04-14 - Volodymyr Groysman
2019-08-29 - Oleksiy Honcharuk; Alexei Goncharuk
2020-03-04 - Denys Shmyhal; Denys Shmygal
2025-07-17 - Yulia Svyrydenko; Yuliia Svyrydenko
# UA foreign-minister
2010-03-11 - Kostyantyn Gryshchenko
2012-12-24 - Leonid Kozhara
2014-02-27 - Andriy Deshchytsia; Andrii Deshchytsia; Andriy Deshchytsya
2014-06-19 - Pavlo Klimkin
2019-08-29 - Vadym Prystaiko
2020-03-04 - Dmytro Kuleba
2024-09-05 - Andrii Sybiha; Andriy Sybiha; Andrii Sybiga
# UA deputy-foreign-minister
2010-04-01 2020-06-01 Olena Zerkal
2021-11-01 2024-12-31 Emine Dzhaparova; Emine Dzheppar
2024-09-01 now Sergiy Kyslytsya; Serhiy Kyslytsya
# UA defence-minister
2014-02-27 - Ihor Tenyukh; Igor Tenyukh
2014-03-25 - Mykhailo Koval
2014-07-03 - Valeriy Heletey; Valery Heletey
2014-10-14 - Stepan Poltorak
2019-08-29 - Andriy Zagorodnyuk; Andriy Zahorodnyuk
2020-03-04 - Andriy Taran
2021-11-04 - Oleksii Reznikov; Oleksiy Reznikov
2023-09-06 - Rustem Umerov
2025-07-17 - Denys Shmyhal; Denys Shmygal
# UA finance-minister
2014-12-02 - Natalie Jaresko
2016-04-14 - Oleksandr Danyliuk
2020-03-30 - Serhiy Marchenko; Sergii Marchenko
# UA interior-minister
2014-02-27 - Arsen Avakov
2021-07-16 2023-01-18 Denys Monastyrsky
2023-02-07 - Ihor Klymenko
# UA economy-minister
2021-11-04 - Yulia Svyrydenko; Yuliia Svyrydenko
# UA deputy-prime-minister
2020-06-04 2025-07-17 Olha Stefanishyna; Olga Stefanishyna
2021-11-04 2025-07-17 Yulia Svyrydenko; Yuliia Svyrydenko
2020-03-04 2024-09-03 Iryna Vereshchuk
2016-04-14 2019-08-29 Ivanna Klympush-Tsintsadze
# UA chief-of-staff
2014-06-10 - Boris Lozhkin
2016-08-29 - Ihor Rainin
2019-05-21 - Andriy Bohdan; Andrii Bohdan
2020-02-11 2025-11-28 Andriy Yermak; Andrii Yermak; Andrij Yermak
# UA presidential-aide
2020-04-01 now Mykhailo Podolyak; Mykhaylo Podolyak; Mikhail Podolyak
2020-12-01 2023-01-17 Oleksiy Arestovych; Oleksii Arestovych
2021-08-01 now Ihor Zhovkva
2021-08-01 now Serhii Leshchenko
# UA chief-negotiator
2022-02-28 2022-06-30 David Arakhamia; Davyd Arakhamia
2022-02-28 2023-09-06 Oleksii Reznikov; Oleksiy Reznikov
2025-02-01 now Rustem Umerov
# UA security-council-secretary
2014-02-27 - Andriy Parubiy
2014-12-16 - Oleksandr Turchynov; Olexander Turchynov
2019-05-28 - Oleksandr Danyliuk
2019-10-03 - Oleksiy Danilov; Oleksii Danilov
2024-03-26 - Oleksandr Lytvynenko
2025-07-18 - Rustem Umerov
# UA presidential-spokesperson
2019-06-03 2021-07-10 Iuliia Mendel; Yulia Mendel
2021-07-10 2024-12-31 Serhii Nykyforov; Sergii Nykyforov
2014-06-10 2019-05-20 Svyatoslav Tsegolko; Sviatoslav Tseholko
# UA foreign-ministry-spokesperson
2013-12-01 2015-01-31 Yevhen Perebyinis; Yevhen Perebiynis
2016-01-01 2019-12-31 Mariana Betsa
2016-01-01 2019-12-31 Kateryna Zelenko
2020-05-01 2024-09-01 Oleg Nikolenko; Oleh Nikolenko
2024-09-01 now Heorhii Tykhyi; Heorhiy Tykhy; Georgiy Tykhyi
# UA military-spokesperson
2014-07-01 2015-12-31 Andriy Lysenko
2014-06-01 2014-12-31 Vladyslav Seleznyov
# UA envoy
2014-07-01 2018-10-02 Leonid Kuchma
2019-06-03 2020-07-28 Leonid Kuchma
2020-07-30 2022-02-01 Leonid Kravchuk
# UA un-ambassador
2015-12-02 - Volodymyr Yelchenko
2020-02-18 - Sergiy Kyslytsya; Serhiy Kyslytsya
2024-12-01 - Andrii Melnyk; Andriy Melnyk
# UA ambassador on US
2015-07-01 2019-07-19 Valeriy Chaly; Valeriy Chalyi
2021-02-25 2025-08-27 Oksana Markarova
# UA ambassador on DE
2015-01-12 2022-10-14 Andrij Melnyk; Andriy Melnyk; Andrii Melnyk
# UA military-chief
2014-07-03 - Viktor Muzhenko
2019-05-21 - Ruslan Khomchak
2021-07-27 - Valerii Zaluzhnyi; Valeriy Zaluzhny; Valery Zaluzhny; Valerii Zaluzhny
2024-02-08 - Oleksandr Syrskyi; Oleksandr Syrsky; Oleksandr Syrskyy
# UA spy-chief
2020-08-05 - Kyrylo Budanov
# UA security-service-chief
2014-02-24 - Valentyn Nalyvaichenko
2015-07-02 - Vasyl Hrytsak
2019-08-29 - Ivan Bakanov
2022-07-18 - Vasyl Maliuk; Vasyl Malyuk
# UA speaker
2012-12-13 2014-02-22 Volodymyr Rybak
2014-02-22 2014-11-27 Oleksandr Turchynov
2016-04-14 2019-08-29 Andriy Parubiy
2019-08-29 2021-10-07 Dmytro Razumkov
2021-10-08 now Ruslan Stefanchuk
# UA opposition-leader
2010-03-11 2014-02-27 Yulia Tymoshenko; Yuliya Tymoshenko; Yulia V. Tymoshenko
2010-04-24 2014-05-25 Vitali Klitschko; Vitaly Klitschko
2012-01-01 2014-02-27 Arseniy Yatsenyuk
2012-01-01 2014-02-27 Oleh Tyahnybok
2014-01-01 2022-04-12 Viktor Medvedchuk
# UA mayor
2014-06-05 now Vitali Klitschko; Vitaly Klitschko
# BY president
1994-07-20 - Alexander Lukashenko; Aleksandr Lukashenko; Alyaksandr Lukashenka; Aleksandr G. Lukashenko
# BY foreign-minister
2012-08-20 2022-11-26 Vladimir Makei; Uladzimir Makei
2022-12-13 - Sergei Aleinik
2024-06-27 - Maxim Ryzhenkov; Maksim Ryzhenkov
# BY opposition-leader
2020-08-09 now Sviatlana Tsikhanouskaya; Svetlana Tikhanovskaya; Svetlana Tsikhanouskaya
# MD president
2010-12-28 - Marian Lupu
2012-03-23 - Nicolae Timofti
2016-12-23 - Igor Dodon
2020-12-24 - Maia Sandu
# MD prime-minister
2009-09-25 - Vlad Filat
2013-05-30 - Iurie Leancă; Iurie Leanca
2015-02-18 - Chiril Gaburici
2015-07-30 - Valeriu Strelet
2016-01-20 - Pavel Filip
2019-06-08 - Maia Sandu
2019-11-14 - Ion Chicu
2021-08-06 - Natalia Gavrilița; Natalia Gavrilita
2023-02-16 - Dorin Recean
# MD foreign-minister
2021-08-06 - Nicu Popescu
2024-01-29 - Mihai Popșoi; Mihai Popsoi
# x-transnistria president
2011-12-30 - Yevgeny Shevchuk
2016-12-16 - Vadim Krasnoselsky
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
# GE president
2004-01-25 - Mikheil Saakashvili; Mikhail Saakashvili
2013-11-17 - Giorgi Margvelashvili
2018-12-16 - Salome Zourabichvili; Salome Zurabishvili
2024-12-29 - Mikheil Kavelashvili
# GE prime-minister
2012-10-25 - Bidzina Ivanishvili
2013-11-20 - Irakli Garibashvili
2015-12-30 - Giorgi Kvirikashvili
2018-06-20 - Mamuka Bakhtadze
2019-09-08 - Giorgi Gakharia
2021-02-22 - Irakli Garibashvili
2024-02-08 - Irakli Kobakhidze
# AM president
2008-04-09 - Serzh Sargsyan; Serge Sarkisian; Serzh Sarkisian
2018-04-09 - Armen Sarkissian; Armen Sarksyan
2022-03-13 - Vahagn Khachaturyan
# AM prime-minister
2008-04-09 - Tigran Sargsyan
2014-04-13 - Hovik Abrahamyan
2016-09-13 - Karen Karapetyan
2018-04-17 2018-04-23 Serzh Sargsyan; Serzh Sarkisian
2018-05-08 - Nikol Pashinyan; Nikol Pashinian
# AM foreign-minister
2008-04-14 - Edward Nalbandian; Eduard Nalbandian
2018-05-12 - Zohrab Mnatsakanyan; Zohrab Mnatsakanian
2020-11-18 - Ara Aivazian; Ara Ayvazyan
2021-08-19 - Ararat Mirzoyan
# AM security-council-secretary
2018-05-11 - Armen Grigoryan
# AZ president
2003-10-31 - Ilham Aliyev; Ilkham Aliyev; Ilham Aliev
# AZ foreign-minister
2004-04-02 - Elmar Mammadyarov
2020-07-16 - Jeyhun Bayramov
# AZ presidential-aide
2003-11-01 now Hikmet Hajiyev
# x-nagorno-karabakh president
2007-09-07 - Bako Sahakyan
2020-05-21 - Arayik Harutyunyan
2023-09-09 2023-12-31 Samvel Shahramanyan
# x-abkhazia president
2011-09-26 - Alexander Ankvab
2014-09-25 - Raul Khadzhimba
2020-04-23 - Aslan Bzhania
# KZ president
1990-04-24 - Nursultan Nazarbayev
2019-03-20 - Kassym-Jomart Tokayev; Qasym-Zhomart Toqaev
# KZ foreign-minister
2012-09-28 - Erlan Idrissov; Yerlan Idrissov
2016-12-28 - Kairat Abdrakhmanov
2019-09-18 - Mukhtar Tileuberdi
2023-04-03 - Murat Nurtleu
# UZ president
1991-08-31 2016-09-02 Islam Karimov
2016-09-08 - Shavkat Mirziyoyev
# UZ foreign-minister
2022-12-30 - Bakhtiyor Saidov
# TM president
2006-12-21 - Gurbanguly Berdymukhamedov; Gurbanguly Berdimuhamedow; Gurbanguly Berdymukhammedov
2022-03-19 - Serdar Berdymukhamedov; Serdar Berdimuhamedow
# KG president
2010-07-03 - Roza Otunbayeva
2011-12-01 - Almazbek Atambayev; Almazbek Atambaev
2017-11-24 - Sooronbay Jeenbekov; Sooronbai Jeenbekov
2020-10-15 - Sadyr Japarov; Sadyr Zhaparov
# TJ president
1992-11-20 - Emomali Rahmon; Imomali Rakhmon; Emomali Rakhmon
# TJ foreign-minister
2013-11-29 - Sirodjiddin Aslov; Sirojiddin Aslov
`;
