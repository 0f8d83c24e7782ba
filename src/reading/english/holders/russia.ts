// Russia.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const russia = `
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
# RU deputy-defence-minister
2018-05-18 2024-05-12 Yuri Borisov
2022-12-01 2024-04-23 Timur Ivanov
# RU governor
2014-02-27 now Sergey Aksyonov; Sergei Aksyonov; Sergei Aksenov
# RU transport-minister
2012-05-21 - Maxim Sokolov; Maksim Sokolov
`;
