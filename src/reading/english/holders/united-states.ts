// United States: president, cabinet, White House.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const unitedStates = `
# US president
1993-01-20 - Bill Clinton; William J. Clinton; William Jefferson Clinton
2001-01-20 - George W. Bush; George Bush
2009-01-20 - Barack Obama; Barack H. Obama; Barack Hussein Obama
2017-01-20 - Donald Trump; Donald J. Trump
2021-01-20 - Joe Biden; Joseph R. Biden Jr.; Joseph R. Biden; Joseph Biden
2025-01-20 - Donald Trump; Donald J. Trump
# US vice-president
2001-01-20 - Dick Cheney; Richard B. Cheney
2009-01-20 - Joe Biden; Joseph R. Biden Jr.; Joseph Biden
2017-01-20 - Mike Pence; Michael R. Pence
2021-01-20 - Kamala Harris; Kamala D. Harris
2025-01-20 - JD Vance; J.D. Vance; J. D. Vance
# US secretary-of-state
2001-01-20 - Colin Powell; Colin L. Powell
2005-01-26 2009-01-20 Condoleezza Rice
2009-01-21 - Hillary Clinton; Hillary Rodham Clinton
2013-02-01 2017-01-20 John Kerry; John F. Kerry
2017-02-01 2018-03-31 Rex Tillerson; Rex W. Tillerson
2018-04-26 2021-01-20 Mike Pompeo; Michael R. Pompeo; Michael Pompeo
2021-01-26 2025-01-20 Antony Blinken; Antony J. Blinken; Tony Blinken
2025-01-21 - Marco Rubio
# US defence-minister
2001-01-20 - Donald Rumsfeld; Donald H. Rumsfeld
2006-12-18 2011-06-30 Robert Gates; Robert M. Gates
2011-07-01 - Leon Panetta; Leon E. Panetta
2013-02-27 - Chuck Hagel
2015-02-17 2017-01-20 Ashton Carter; Ash Carter; Ashton B. Carter
2017-01-20 2018-12-31 James Mattis; Jim Mattis; James N. Mattis
2019-01-01 2019-06-23 Patrick Shanahan; Patrick M. Shanahan
2019-06-24 - Mark Esper; Mark T. Esper
2020-11-09 2021-01-20 Christopher Miller; Christopher C. Miller
2021-01-22 2025-01-20 Lloyd Austin; Lloyd J. Austin III; Lloyd J. Austin
2025-01-25 - Pete Hegseth
# US deputy-defence-minister
2011-10-01 2013-12-04 Ashton Carter; Ash Carter; Ashton B. Carter
2014-05-01 2017-07-14 Robert Work; Bob Work
2017-07-19 2019-01-01 Patrick Shanahan; Patrick M. Shanahan
2019-07-31 2021-02-08 David Norquist
2021-02-09 2025-01-20 Kathleen Hicks
2025-03-17 now Steve Feinberg; Stephen Feinberg
2025-04-09 now Elbridge Colby
# US treasury-secretary
2006-07-10 2009-01-20 Henry Paulson; Hank Paulson; Henry M. Paulson Jr.
2009-01-26 2013-01-25 Timothy Geithner; Tim Geithner; Timothy F. Geithner
2013-02-28 2017-01-20 Jack Lew; Jacob J. Lew; Jacob Lew
2017-02-13 2021-01-20 Steven Mnuchin; Steve Mnuchin; Steven T. Mnuchin
2021-01-26 2025-01-20 Janet Yellen; Janet L. Yellen
2025-01-28 - Scott Bessent
# US treasury-under-secretary
2011-06-30 2015-01-09 David Cohen; David S. Cohen
2015-04-16 2017-01-20 Adam Szubin; Adam J. Szubin
2017-06-21 2019-10-31 Sigal Mandelker
2018-06-11 2020-02-01 David Malpass
2021-09-20 2023-12-31 Brian Nelson
2021-08-04 2025-01-20 Wally Adeyemo; Adewale Adeyemo
# US national-security-adviser
2010-10-08 - Tom Donilon; Thomas Donilon; Thomas E. Donilon
2013-07-01 - Susan Rice; Susan E. Rice
2017-01-20 2017-02-13 Michael Flynn; Michael T. Flynn; Mike Flynn
2017-02-20 - H.R. McMaster; H. R. McMaster; Herbert Raymond McMaster
2018-04-09 2019-09-10 John Bolton; John R. Bolton
2019-09-18 - Robert O'Brien; Robert C. O'Brien; Robert O’Brien; Robert C. O’Brien
2021-01-20 - Jake Sullivan
2025-01-20 - Mike Waltz; Michael Waltz
2025-05-01 - Marco Rubio
# US deputy-national-security-adviser
2009-09-01 2017-01-20 Ben Rhodes; Benjamin J. Rhodes
2013-01-20 2015-01-09 Antony Blinken; Tony Blinken; Antony J. Blinken
2015-01-20 2017-01-20 Avril Haines
2017-01-20 2017-05-19 K.T. McFarland; KT McFarland
2017-05-01 2018-04-10 Nadia Schadlow
2017-03-15 2018-01-12 Dina Powell; Dina Habib Powell
2019-09-20 2021-01-06 Matthew Pottinger; Matt Pottinger
2021-01-20 2025-01-20 Jon Finer; Jonathan Finer
2022-01-01 2025-01-20 Mike Pyle
2022-01-01 2025-01-20 Daleep Singh
# US chief-of-staff
2009-01-20 2010-10-01 Rahm Emanuel
2011-01-13 - Bill Daley; William Daley; William M. Daley
2012-01-27 - Jack Lew; Jacob J. Lew; Jacob Lew
2013-01-20 - Denis McDonough
2017-01-20 - Reince Priebus
2017-07-31 - John Kelly; John F. Kelly
2019-01-02 - Mick Mulvaney
2020-03-31 - Mark Meadows
2021-01-20 - Ron Klain; Ronald Klain
2023-02-08 - Jeff Zients; Jeffrey Zients
2025-01-20 - Susie Wiles
# US presidential-aide
2009-01-20 2011-02-01 David Axelrod
2009-01-20 2017-01-20 Valerie Jarrett
2011-01-20 2013-01-25 David Plouffe
2013-03-01 2015-03-01 Dan Pfeiffer
2014-01-01 2015-02-13 John Podesta; John D. Podesta
2013-03-01 2015-04-01 Philip Gordon; Phil Gordon
2015-04-01 2017-01-20 Robert Malley; Rob Malley
2017-01-20 2017-08-18 Steve Bannon; Stephen Bannon; Stephen K. Bannon
2017-01-20 2020-08-31 Kellyanne Conway
2017-01-20 2021-01-20 Jared Kushner
2017-03-29 2021-01-20 Ivanka Trump
2017-01-20 2021-01-20 Stephen Miller
2017-01-20 2017-08-25 Sebastian Gorka
2017-06-01 2018-06-01 Marc Short
2017-01-20 2021-01-20 Dan Scavino
2017-09-13 2018-03-29 Hope Hicks
2018-04-19 2021-01-20 Rudy Giuliani; Rudolph W. Giuliani; Rudolph Giuliani
2021-01-20 2025-01-20 Brett McGurk
2021-01-20 2024-02-12 Kurt Campbell; Kurt M. Campbell
2021-01-20 2025-01-20 Steve Ricchetti
2025-01-20 now Stephen Miller
2025-01-20 2025-05-30 Elon Musk
2025-01-20 now Dan Scavino
2025-01-20 now James Blair
# US trade-adviser
2011-01-07 2014-03-05 Gene Sperling; Gene B. Sperling
2017-01-20 2018-04-02 Gary Cohn; Gary D. Cohn
2017-01-20 2021-01-20 Peter Navarro
2018-04-02 2021-01-20 Larry Kudlow; Lawrence Kudlow
2017-09-13 2019-06-30 Kevin Hassett
2018-01-01 2020-02-01 Clete Willems
2021-01-20 2023-02-14 Brian Deese
2023-02-21 2025-01-20 Lael Brainard
2025-01-20 now Kevin Hassett
2025-01-20 now Peter Navarro
2025-03-13 now Stephen Miran
# US attorney-general
2009-02-03 - Eric Holder; Eric H. Holder Jr.; Eric Holder Jr.
2015-04-27 2017-01-20 Loretta Lynch; Loretta E. Lynch
2017-02-09 - Jeff Sessions; Jefferson B. Sessions
2018-11-07 - Matthew Whitaker; Matthew G. Whitaker; Matt Whitaker
2019-02-14 2020-12-23 William Barr; William P. Barr; Bill Barr
2021-03-11 2025-01-20 Merrick Garland; Merrick B. Garland
2025-02-05 - Pam Bondi
# US commerce-secretary
2009-03-26 2011-08-01 Gary Locke
2011-10-21 2012-06-21 John Bryson
2012-06-21 2013-06-01 Rebecca Blank
2013-06-26 2017-01-20 Penny Pritzker
2017-02-28 2021-01-20 Wilbur Ross; Wilbur L. Ross
2021-03-03 2025-01-20 Gina Raimondo; Gina M. Raimondo
2025-02-21 - Howard Lutnick; Howard W. Lutnick
# US trade-representative
2009-03-18 2013-03-15 Ron Kirk
2013-06-21 2017-01-20 Michael Froman; Mike Froman; Michael B. Froman
2017-05-15 2021-01-20 Robert Lighthizer; Robert E. Lighthizer; Bob Lighthizer
2021-03-18 2025-01-20 Katherine Tai; Katherine C. Tai
2025-02-27 - Jamieson Greer
# US budget-director
2010-11-18 2012-01-27 Jack Lew; Jacob J. Lew
2013-04-24 2014-06-09 Sylvia Mathews Burwell; Sylvia Burwell
2014-07-28 2017-01-20 Shaun Donovan
2017-02-16 2020-03-31 Mick Mulvaney
2020-07-22 2021-01-20 Russell Vought; Russ Vought
2022-03-17 2025-01-20 Shalanda Young
2025-02-07 - Russell Vought; Russ Vought
# US energy-minister
2009-01-21 2013-04-22 Steven Chu
2013-05-21 2017-01-20 Ernest Moniz; Ernest J. Moniz
2017-03-02 2019-12-01 Rick Perry
2019-12-04 2021-01-20 Dan Brouillette
2021-02-25 2025-01-20 Jennifer Granholm
2025-02-04 - Chris Wright
# US homeland-security-secretary
2009-01-21 2013-09-06 Janet Napolitano
2013-12-23 2017-01-20 Jeh Johnson; Jeh Charles Johnson
2017-01-20 - John Kelly; John F. Kelly
2017-07-31 - Elaine Duke
2017-12-06 2019-04-10 Kirstjen Nielsen
2019-04-11 - Kevin McAleenan
2019-11-13 2021-01-11 Chad Wolf
2021-02-02 2025-01-20 Alejandro Mayorkas; Alejandro N. Mayorkas
2025-01-25 - Kristi Noem
# US health-minister
2009-04-28 - Kathleen Sebelius
2014-06-09 2017-01-20 Sylvia Mathews Burwell; Sylvia Burwell
2017-02-10 2017-09-29 Tom Price
2018-01-29 2021-01-20 Alex Azar; Alex M. Azar
2021-03-19 2025-01-20 Xavier Becerra
2025-02-13 - Robert F. Kennedy Jr.; RFK Jr.
# US agriculture-minister
2009-01-21 2017-01-13 Tom Vilsack
2017-04-25 2021-01-20 Sonny Perdue
2021-02-24 2025-01-20 Tom Vilsack
2025-02-13 - Brooke Rollins
# US interior-minister
2009-01-20 - Ken Salazar
2013-04-12 2017-01-20 Sally Jewell
2017-03-01 2019-01-02 Ryan Zinke
2019-01-02 2021-01-20 David Bernhardt
2021-03-16 2025-01-20 Deb Haaland
2025-02-01 - Doug Burgum
# US labour-minister
2013-07-23 2017-01-20 Tom Perez; Thomas Perez; Thomas E. Perez
2017-04-28 2019-07-19 Alexander Acosta; Alex Acosta
2019-09-30 2021-01-20 Eugene Scalia
2021-03-23 2023-03-11 Marty Walsh
# US transport-minister
2009-01-23 2013-07-02 Ray LaHood
2013-07-02 2017-01-20 Anthony Foxx
2017-01-31 2021-01-11 Elaine Chao; Elaine L. Chao
2021-02-03 2025-01-20 Pete Buttigieg
2025-01-28 - Sean Duffy
# US environment-minister
2009-01-23 2013-02-15 Lisa Jackson; Lisa P. Jackson
2013-07-18 2017-01-20 Gina McCarthy
2017-02-17 2018-07-06 Scott Pruitt
2018-07-09 2021-01-20 Andrew Wheeler
2021-03-11 2024-12-31 Michael Regan
2025-01-29 - Lee Zeldin
`;
