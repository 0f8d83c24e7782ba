// United States: senators.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const unitedStatesSenate = `
# US senator
1987-01-03 2018-08-25 John McCain; John S. McCain
2003-01-03 now Lindsey Graham; Lindsey O. Graham
2007-01-03 2019-01-03 Bob Corker; Robert Corker
2006-01-17 2024-08-20 Bob Menendez; Robert Menendez
2007-01-03 2025-01-03 Ben Cardin; Benjamin Cardin; Benjamin L. Cardin
2009-01-03 now Jim Risch; James Risch; James E. Risch
2011-01-03 2025-01-20 Marco Rubio
2011-01-05 now Rand Paul
2013-01-03 now Ted Cruz
2013-01-03 now Tim Kaine
2007-01-03 now Bernie Sanders; Bernard Sanders
2013-01-03 now Elizabeth Warren
2013-01-03 2019-01-03 Jeff Flake
2013-01-03 now Chris Murphy; Christopher Murphy
2010-11-15 now Chris Coons; Christopher Coons
2015-01-06 now Tom Cotton
1997-01-03 now Susan Collins; Susan M. Collins
2002-12-20 now Lisa Murkowski
1997-01-03 now Dick Durbin; Richard J. Durbin; Richard Durbin
1993-01-03 now Patty Murray
1992-11-04 2023-09-29 Dianne Feinstein
1993-01-03 2017-01-03 Barbara Boxer
1981-01-03 now Chuck Grassley; Charles Grassley; Charles E. Grassley
1977-01-03 2019-01-03 Orrin Hatch; Orrin G. Hatch
2002-12-02 now John Cornyn
1996-02-06 now Ron Wyden
1993-01-03 2021-01-03 Lamar Alexander
1979-01-03 2015-01-03 Carl Levin
1975-01-03 2023-01-03 Patrick Leahy; Patrick J. Leahy
2010-11-29 2017-01-03 Mark Kirk
2011-01-03 2017-01-03 Kelly Ayotte
1999-01-03 now Mike Crapo
2007-01-03 2025-01-03 Sherrod Brown
2010-11-15 2025-01-03 Joe Manchin; Joseph Manchin; Joe Manchin III
2019-01-03 2025-01-03 Kyrsten Sinema
2019-01-03 2025-01-03 Mitt Romney
2009-01-03 now Jeanne Shaheen
2009-01-03 now Mark Warner; Mark R. Warner
2005-01-03 2023-01-03 Richard Burr
1994-11-17 2023-01-03 Jim Inhofe; James Inhofe; James M. Inhofe
1997-01-03 now Jack Reed
2011-01-03 now Richard Blumenthal
2015-01-03 2025-01-03 Ben Sasse
2011-01-03 2023-01-03 Rob Portman
2011-01-03 2023-01-03 Pat Toomey; Patrick Toomey
2011-01-03 now Ron Johnson
2011-01-03 now Mike Lee
2011-01-03 now John Hoeven
2019-01-03 now Josh Hawley
2009-01-03 now Kirsten Gillibrand
2017-01-03 now Chris Van Hollen
2017-01-03 now Todd Young
1985-01-02 2013-02-01 John Kerry
2005-01-03 2015-01-03 Tom Coburn
1989-01-03 2013-01-03 Joe Lieberman; Joseph Lieberman; Joseph I. Lieberman
2005-01-03 now John Thune
2007-12-31 now Roger Wicker
2011-01-05 now John Boozman
2013-07-16 now Ed Markey; Edward Markey; Edward J. Markey
2013-10-31 now Cory Booker
2019-01-03 now Rick Scott
2019-01-03 now Kevin Cramer
2021-01-03 now Bill Hagerty; William Hagerty
2021-01-03 now Tommy Tuberville
2021-01-20 now Jon Ossoff
2021-01-20 now Raphael Warnock
2023-01-03 now Markwayne Mullin
2023-01-03 now Katie Britt
2023-01-03 now Eric Schmitt
2023-01-03 now John Fetterman
2023-01-03 2025-01-20 JD Vance; J.D. Vance
2007-01-03 2019-01-03 Claire McCaskill
2001-01-03 2019-01-03 Bill Nelson
2003-01-03 2015-01-03 Saxby Chambliss
2011-01-05 2023-01-03 Roy Blunt
2015-01-06 now Thom Tillis
2012-12-27 now Brian Schatz
2015-01-06 now James Lankford
2005-01-03 2019-12-31 Johnny Isakson
2007-06-25 now John Barrasso
2001-01-03 2025-01-03 Debbie Stabenow
2009-01-03 now Jeff Merkley
2013-01-02 now Tim Scott
2009-01-03 2021-01-03 Tom Udall
2015-01-06 2021-01-03 Cory Gardner
2015-01-03 now Mike Rounds
2015-01-06 now Steve Daines
1987-01-03 2013-01-03 Kent Conrad
1987-01-03 2017-01-03 Barbara Mikulski; Barbara A. Mikulski
1978-12-15 2014-02-06 Max Baucus
1997-01-03 2021-01-03 Pat Roberts
1987-11-20 2018-04-01 Thad Cochran
1987-01-03 2023-01-03 Richard Shelby; Richard C. Shelby
1997-01-03 2021-01-03 Mike Enzi; Michael B. Enzi
1997-02-03 2017-02-08 Jeff Sessions
2009-01-03 2015-01-03 Mark Udall
2009-01-03 2015-01-03 Kay Hagan
2009-01-03 2015-01-03 Mark Begich
2003-01-03 2015-01-03 Mark Pryor
2003-01-03 2015-01-03 Mary Landrieu
1985-01-03 2015-01-03 Jay Rockefeller
1985-01-03 2015-01-03 Tom Harkin
2009-07-07 2018-01-02 Al Franken
2007-01-03 now Amy Klobuchar
2007-01-03 now Sheldon Whitehouse
2007-01-03 2025-01-03 Jon Tester
2007-01-03 2025-01-03 Bob Casey; Robert P. Casey Jr.
2013-01-03 2019-01-03 Heidi Heitkamp
2013-01-03 2019-01-03 Joe Donnelly
2013-01-03 now Angus King
2013-01-03 now Martin Heinrich
2013-01-03 now Tammy Baldwin
2013-01-03 now Mazie Hirono
2013-01-03 now Deb Fischer
2009-01-26 now Kirsten Gillibrand; Kirsten E. Gillibrand
2009-01-21 now Michael Bennet; Michael F. Bennet
2001-01-03 now Maria Cantwell
2001-01-03 2013-01-03 Ben Nelson
2011-05-09 2019-01-03 Dean Heller
2015-01-06 2021-01-03 David Perdue
2015-01-06 now Bill Cassidy
2015-01-06 now Joni Ernst
2015-01-06 now Dan Sullivan
2015-01-06 now Shelley Moore Capito
2011-01-05 2017-01-03 Dan Coats
2011-01-05 now Jerry Moran
2011-01-03 2013-02-04 Scott Brown; Scott P. Brown
2005-01-03 2013-01-03 Jim DeMint
1995-01-03 2013-01-03 Jon Kyl
1995-01-03 2013-01-03 Olympia Snowe
1995-01-03 2013-01-03 Kay Bailey Hutchison
1977-01-03 2013-01-03 Richard Lugar; Richard G. Lugar
1963-01-03 2012-12-17 Daniel Inouye
2017-01-03 2021-01-18 Kamala Harris; Kamala D. Harris
2017-01-03 now Maggie Hassan
2017-01-03 now Catherine Cortez Masto
2017-01-03 now Tammy Duckworth
2017-01-03 now John Kennedy
2018-01-03 2021-01-03 Doug Jones
2018-01-03 now Tina Smith
2019-01-03 now Jacky Rosen
2019-01-03 now Marsha Blackburn
2019-01-03 2025-01-03 Mike Braun
2019-01-03 2020-12-02 Martha McSally
2020-12-02 now Mark Kelly
2021-01-20 now Alex Padilla
2024-12-09 now Adam Schiff
2025-01-03 now Andy Kim
2025-01-03 now Ruben Gallego
2025-01-03 now Elissa Slotkin
2025-01-03 now Bernie Moreno
2025-01-03 now Jim Banks
2025-01-03 now Dave McCormick
`;
