// Ukraine, Belarus, Moldova.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const ukraineAndNeighbours = `
# UA president
2005-01-23 - Viktor Yushchenko
2010-02-25 2014-02-22 Viktor Yanukovych; Victor Yanukovych; Viktor Yanukovich; Viktor F. Yanukovych
2014-02-23 - Oleksandr Turchynov; Oleksandr Turchinov; Olexander Turchynov; Oleksander Turchynov
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
2015-01-12 2022-10-14 Andrii Melnyk; Andrij Melnyk; Andriy Melnyk
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
2014-02-22 2014-11-27 Oleksandr Turchynov; Oleksandr Turchinov
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
`;
