// The United Kingdom with its nations, Ireland, Gibraltar.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const britainAndIreland = `
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
# GB minister
2016-07-14 2017-06-11 Andrea Leadsom
2018-07-09 2021-06-26 Matt Hancock
2016-03-19 2016-07-14 Stephen Crabb
2018-07-09 2020-02-13 Geoffrey Cox
2014-07-15 2016-07-14 Nicky Morgan
2012-09-04 2016-07-14 Iain Duncan Smith
2010-05-12 2015-05-08 Vince Cable; Sir Vince Cable
2019-07-24 2022-09-06 Kwasi Kwarteng
2018-01-08 2018-11-15 Esther McVey
2010-05-13 2016-07-14 David Lidington
2018-01-09 2019-04-03 Chris Heaton-Harris
# GB member-of-parliament
1997-05-01 2019-11-06 Dominic Grieve
1983-06-09 2019-11-06 Ken Clarke; Kenneth Clarke
1983-06-09 now Bernard Jenkin
2010-05-06 now Steve Baker
2015-05-07 now Johnny Mercer
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
2017-07-20 2019-07-22 Vince Cable; Sir Vince Cable
2019-07-22 2019-12-13 Jo Swinson
2017-06-14 2022-12-06 Ian Blackford
2020-08-27 now Ed Davey; Sir Ed Davey
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
# GI chief-minister
2011-12-09 - Fabian Picardo
# GB mayor
2008-05-04 2016-05-09 Boris Johnson
2016-05-09 now Sadiq Khan
`;
