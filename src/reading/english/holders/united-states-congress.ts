// United States: Congress, governors, mayors, law officers, candidates.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const unitedStatesCongress = `
# US speaker
2007-01-04 - Nancy Pelosi
2011-01-05 - John Boehner; John A. Boehner
2015-10-29 - Paul Ryan; Paul D. Ryan
2019-01-03 2023-01-03 Nancy Pelosi
2023-01-07 2023-10-03 Kevin McCarthy
2023-10-25 - Mike Johnson
# US senate-majority-leader
2007-01-03 - Harry Reid
2015-01-03 - Mitch McConnell
2021-01-20 - Chuck Schumer; Charles E. Schumer; Charles Schumer
2025-01-03 - John Thune
# US senate-minority-leader
2007-01-03 - Mitch McConnell
2015-01-03 - Harry Reid
2017-01-03 - Chuck Schumer; Charles E. Schumer; Charles Schumer
2021-01-20 - Mitch McConnell
2025-01-03 - Chuck Schumer; Charles E. Schumer; Charles Schumer
# US house-majority-leader
2007-01-03 - Steny Hoyer; Steny H. Hoyer
2011-01-03 - Eric Cantor
2014-08-01 - Kevin McCarthy
2019-01-03 - Steny Hoyer; Steny H. Hoyer
2023-01-03 - Steve Scalise
# US house-minority-leader
2007-01-03 - John Boehner
2011-01-03 - Nancy Pelosi
2019-01-03 - Kevin McCarthy
2023-01-03 - Hakeem Jeffries
# US representative
1999-01-03 2019-01-03 Paul Ryan; Paul D. Ryan
1993-01-03 2019-01-03 Ed Royce; Edward Royce; Edward R. Royce
1989-01-03 2021-01-03 Eliot Engel; Eliot L. Engel
1989-08-29 2019-01-03 Ileana Ros-Lehtinen
2001-01-03 2024-12-08 Adam Schiff; Adam B. Schiff
2003-01-03 2022-01-01 Devin Nunes
2005-01-03 now Michael McCaul; Mike McCaul
1998-04-07 now Gregory Meeks
2013-01-03 2020-03-30 Mark Meadows
2007-01-03 now Jim Jordan
1999-01-03 2019-01-03 Joseph Crowley
2013-01-03 2019-01-03 Ron DeSantis
1997-01-03 2023-01-03 Kevin Brady
1989-01-03 now Richard Neal; Richard E. Neal
1983-01-03 2019-01-03 Sander Levin; Sander M. Levin
1991-01-03 now Maxine Waters
2017-01-03 2019-01-03 Beto O'Rourke; Robert Francis O'Rourke
1999-01-03 now Mike Thompson
1999-01-03 now Jan Schakowsky
2017-01-03 now Ro Khanna
2017-01-03 2023-01-03 Liz Cheney
2019-01-03 now Alexandria Ocasio-Cortez
2019-01-03 now Ilhan Omar
2019-01-03 now Rashida Tlaib
2015-01-03 now Elise Stefanik
2003-01-03 now Tom Cole
2003-01-03 now Mario Diaz-Balart
2021-01-03 now Marjorie Taylor Greene
2019-01-03 2025-01-20 Mike Waltz; Michael Waltz
2023-01-03 now Brian Mast
2013-01-03 now Hakeem Jeffries
2001-01-03 2015-01-03 Mike Rogers; Michael Rogers
2001-01-03 2019-01-03 Darrell Issa; Darrell E. Issa
2011-01-03 2019-01-03 Trey Gowdy
1993-01-03 2021-01-03 Peter King; Peter T. King
1992-11-03 now Jerrold Nadler; Jerry Nadler
2009-01-03 2017-06-30 Jason Chaffetz
1996-04-16 2019-10-17 Elijah Cummings; Elijah E. Cummings
1997-01-03 now Adam Smith
2003-01-03 2015-01-03 Jim Gerlach
2007-01-03 2015-01-03 Michele Bachmann
1981-01-03 2015-01-03 Frank Wolf; Frank R. Wolf
2011-01-03 2023-01-03 Adam Kinzinger
1997-01-03 2024-08-21 Bill Pascrell; Bill Pascrell Jr.
1997-01-03 2023-01-03 Ron Kind
2009-01-03 now Jim Himes; James Himes
2003-01-03 now Mike Turner; Michael Turner
2015-01-03 now Ted Lieu
2015-01-03 now Don Beyer
2005-01-03 2018-05-12 Charlie Dent; Charles Dent
1989-01-03 2021-01-03 Nita Lowey; Nita M. Lowey
2001-01-03 2017-01-03 Steve Israel
2013-01-03 now Eric Swalwell
2011-01-03 2021-01-03 Justin Amash
1993-01-03 2015-01-03 Buck McKeon; Howard P. McKeon; Howard McKeon
2017-01-03 now Pramila Jayapal
2017-01-03 now Jamie Raskin
2017-01-03 now Josh Gottheimer
1991-01-03 now Rosa DeLauro; Rosa L. DeLauro
2003-01-03 2021-01-03 Steve King
1997-01-03 now Brad Sherman
1995-01-03 2021-01-03 Mac Thornberry; William Thornberry
2003-01-03 2025-01-03 Dutch Ruppersberger
1989-01-03 2019-01-03 Dana Rohrabacher
2001-01-03 2017-01-03 Randy Forbes; J. Randy Forbes
2005-01-03 2021-01-03 Mike Conaway; Michael Conaway
2005-01-03 2019-01-03 Ted Poe
2011-01-03 2022-05-31 David Cicilline
2013-01-03 2021-01-03 Doug Collins
1987-01-03 2019-01-03 Lamar Smith
1981-01-03 now Steny Hoyer; Steny H. Hoyer
1993-01-03 now Jim Clyburn; James Clyburn; James E. Clyburn
2008-06-17 now Steve Scalise
2003-01-03 2019-01-03 Jeb Hensarling
2005-01-03 2025-01-03 Patrick McHenry
2005-01-03 2025-01-03 Cathy McMorris Rodgers
1998-04-21 2021-01-03 Barbara Lee
1971-01-03 2017-01-03 Charles Rangel; Charlie Rangel
1965-01-03 2017-12-05 John Conyers; John Conyers Jr.
1987-01-03 2020-07-17 John Lewis
2003-01-03 2025-03-13 Raul Grijalva; Raúl Grijalva
1993-01-03 2018-12-31 Luis Gutierrez; Luis V. Gutierrez; Luis Gutiérrez
2015-01-03 2023-01-03 Lee Zeldin
2011-01-03 2017-02-16 Mick Mulvaney
2011-01-03 2017-01-23 Mike Pompeo
2013-01-03 2021-01-03 Joe Kennedy III
2013-01-03 2021-01-03 Tulsi Gabbard
1983-01-03 now Marcy Kaptur
2007-01-03 2019-01-03 Keith Ellison
2017-01-03 2024-11-13 Matt Gaetz
2017-01-03 now Don Bacon
2017-01-03 now Brian Fitzpatrick
2017-01-03 now Mike Johnson
2019-01-03 2025-01-03 Abigail Spanberger
2019-01-03 now Dan Crenshaw
2019-01-03 now Chip Roy
2019-01-03 now Ayanna Pressley
2005-01-03 now Henry Cuellar
2003-01-03 2019-01-03 Marsha Blackburn
2013-01-03 now Ann Wagner
2013-01-03 2023-01-03 Markwayne Mullin
2013-01-03 now Thomas Massie
2013-01-03 now Joaquin Castro
2013-01-03 now Mark Takano
2003-01-03 2021-01-03 Rob Bishop
1997-01-03 now Jim McGovern; James McGovern
1975-02-03 2015-01-03 Henry Waxman; Henry A. Waxman
1975-02-03 2015-01-03 George Miller
2005-01-03 now Debbie Wasserman Schultz
2005-01-03 now Emanuel Cleaver
2005-01-03 2023-01-03 Louie Gohmert
2007-01-03 2023-01-03 John Yarmuth
2007-01-03 2023-01-03 Peter Welch
2007-01-03 now Kathy Castor
2011-01-03 2017-01-03 Tim Huelskamp
2015-01-03 2021-01-03 Will Hurd
2011-01-03 2019-01-03 Raúl Labrador; Raul Labrador
2023-01-03 now Mike Lawler
2023-01-03 now Jared Moskowitz
# US committee-chair
2009-01-03 2013-02-01 John Kerry
2013-02-01 2015-01-03 Bob Menendez; Robert Menendez
2015-01-03 2019-01-03 Bob Corker
2019-01-03 2021-02-03 Jim Risch; James Risch
2021-02-03 2023-09-22 Bob Menendez; Robert Menendez
2023-09-27 2025-01-03 Ben Cardin
2025-01-03 now Jim Risch; James Risch
2011-01-03 2013-01-03 Ileana Ros-Lehtinen
2013-01-03 2019-01-03 Ed Royce
2019-01-03 2021-01-03 Eliot Engel
2021-01-03 2023-01-03 Gregory Meeks
2023-01-03 2025-01-03 Michael McCaul
2025-01-03 now Brian Mast
2011-01-03 2015-01-03 Darrell Issa; Darrell E. Issa
2015-01-06 2017-06-30 Jason Chaffetz
2019-01-03 2023-01-03 Jerrold Nadler; Jerry Nadler
2015-01-22 2019-01-03 Devin Nunes
2019-01-03 2023-01-03 Adam Schiff
2011-01-03 2015-01-03 Mike Rogers
2011-01-03 2015-01-03 Buck McKeon
2015-01-03 2019-01-03 Mac Thornberry
2019-01-03 2023-01-03 Adam Smith
2013-01-03 2015-01-03 Patty Murray
2009-01-03 2015-01-03 Dianne Feinstein
2015-01-03 2018-08-25 John McCain
2013-01-03 2015-01-03 Carl Levin
2011-01-03 2015-01-03 Dave Camp
2011-01-03 2015-01-03 Paul Ryan
2019-01-03 2023-01-03 Richard Neal; Richard E. Neal
# US candidate
2012-05-01 2012-11-06 Mitt Romney
2016-07-01 2016-11-08 Hillary Clinton; Hillary Rodham Clinton
2008-06-01 2008-11-04 John McCain; John S. McCain
2015-06-15 2016-02-20 Jeb Bush
2016-07-22 2016-11-08 Tim Kaine
2015-05-04 2016-03-04 Ben Carson
2015-04-30 2016-07-12 Bernie Sanders; Bernard Sanders
2020-08-11 2020-11-03 Kamala Harris
# US governor
2010-01-19 2018-01-16 Chris Christie
2011-01-10 2019-01-14 John Kasich
2011-01-03 2019-01-07 Scott Walker
2011-01-03 2019-01-07 Rick Snyder
2011-01-03 2019-01-07 Jerry Brown; Edmund G. Brown Jr.
2019-01-07 now Gavin Newsom
2011-01-01 2021-08-24 Andrew Cuomo; Andrew M. Cuomo
2000-12-21 2015-01-20 Rick Perry
2015-01-20 now Greg Abbott
2011-01-04 2019-01-08 Rick Scott
2019-01-08 now Ron DeSantis
2011-01-12 2017-01-24 Nikki Haley
2013-01-14 2017-01-09 Mike Pence
2007-01-17 2015-01-21 Martin O'Malley; Martin O’Malley
2015-01-21 2023-01-18 Larry Hogan
2007-01-15 2015-01-08 Deval Patrick
1999-01-05 2007-01-02 Jeb Bush
2003-01-02 2007-01-04 Mitt Romney
2006-12-04 2009-07-26 Sarah Palin
2008-01-14 2016-01-11 Bobby Jindal
2019-01-01 now Gretchen Whitmer
2019-01-01 now J.B. Pritzker
2019-01-01 now Jared Polis
2019-01-01 now Tim Walz
2021-08-24 now Kathy Hochul
2019-01-14 now Brian Kemp
# US mayor
2011-05-16 2019-05-20 Rahm Emanuel
2002-01-01 2013-12-31 Michael Bloomberg; Mike Bloomberg
2014-01-01 2021-12-31 Bill de Blasio
# US deputy-attorney-general
2017-04-26 2019-05-11 Rod Rosenstein; Rod J. Rosenstein
2015-05-13 2017-01-30 Sally Yates; Sally Q. Yates
2011-01-03 2015-01-08 James Cole; James M. Cole
2021-04-21 2025-01-20 Lisa Monaco; Lisa O. Monaco
2025-03-05 now Todd Blanche
# US judge
2017-05-17 2019-03-22 Robert Mueller; Robert S. Mueller III; Robert S. Mueller
2022-11-18 2025-01-10 Jack Smith
2005-09-29 now John Roberts; John G. Roberts Jr.
`;
