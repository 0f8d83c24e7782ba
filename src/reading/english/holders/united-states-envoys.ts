// United States: envoys, ambassadors, deputies of the State Department. "on XX" names the state that one is sent for.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const unitedStatesEnvoys = `
# US un-ambassador
2009-01-26 2013-06-30 Susan Rice; Susan E. Rice
2013-08-05 2017-01-20 Samantha Power
2017-01-27 2018-12-31 Nikki Haley; Nikki R. Haley
2019-01-01 2019-09-11 Jonathan Cohen
2019-09-12 2021-01-20 Kelly Craft; Kelly Knight Craft
2021-02-25 2025-01-20 Linda Thomas-Greenfield; Linda Thomas Greenfield
2025-01-20 2025-09-19 Dorothy Shea; Dorothy Camille Shea
2025-09-20 - Mike Waltz; Michael Waltz
# US nato-ambassador
2009-05-01 2013-07-01 Ivo Daalder
2013-09-03 2017-01-20 Douglas Lute; Doug Lute
2017-08-28 2021-01-20 Kay Bailey Hutchison
2021-12-06 2024-11-01 Julianne Smith
2025-04-01 - Matthew Whitaker; Matt Whitaker
# US eu-ambassador
2014-02-03 2017-01-20 Anthony Gardner; Anthony L. Gardner
2018-07-09 2020-02-07 Gordon Sondland; Gordon D. Sondland
2025-07-01 - Andrew Puzder
# US deputy-foreign-minister
2009-01-28 2011-07-28 James Steinberg; James B. Steinberg
2011-07-28 2014-11-03 William Burns; William J. Burns; Bill Burns
2015-01-09 2017-01-20 Antony Blinken; Tony Blinken; Antony J. Blinken
2017-05-24 2019-12-20 John Sullivan; John J. Sullivan
2019-12-21 2021-01-20 Stephen Biegun; Steve Biegun; Stephen E. Biegun
2021-04-14 2023-07-28 Wendy Sherman; Wendy R. Sherman
2024-02-12 2025-01-20 Kurt Campbell; Kurt M. Campbell
2025-03-25 now Christopher Landau
2011-09-21 2015-10-02 Wendy Sherman; Wendy R. Sherman
2016-02-12 2018-06-04 Thomas Shannon; Tom Shannon; Thomas A. Shannon Jr.
2018-08-30 2021-01-20 David Hale
2021-05-03 2024-03-22 Victoria Nuland
2013-09-18 2017-01-20 Victoria Nuland
2009-05-15 2013-03-01 Philip Gordon; Philip H. Gordon
2017-10-12 2019-02-15 Wess Mitchell; A. Wess Mitchell
2009-06-26 2013-02-08 Kurt Campbell; Kurt M. Campbell
2013-07-16 2017-03-08 Daniel Russel; Daniel R. Russel; Danny Russel
2017-12-14 2018-07-27 Susan Thornton; Susan A. Thornton
2019-06-20 2021-01-20 David Stilwell
2021-09-24 2025-01-20 Daniel Kritenbrink
2009-08-18 2012-05-31 Jeffrey Feltman; Jeffrey D. Feltman
2013-12-23 2017-01-06 Anne Patterson; Anne W. Patterson
2019-06-14 2021-01-20 David Schenker
2022-06-03 2025-01-20 Barbara Leaf; Barbara A. Leaf
2012-03-30 2017-11-01 Roberta Jacobson; Roberta S. Jacobson
2019-09-13 2020-08-31 Kimberly Breier
2019-09-13 2020-08-31 Michael Kozak
2009-05-07 2013-03-29 Johnnie Carson
2013-08-06 2017-03-10 Linda Thomas-Greenfield
2018-07-23 2021-01-20 Tibor Nagy
2021-09-30 2025-01-20 Molly Phee
2009-02-01 2014-05-01 Robert Einhorn
2009-02-01 2014-05-01 Rose Gottemoeller
# US envoy
2009-01-22 2011-05-20 George Mitchell; George J. Mitchell
2011-05-20 2013-06-01 David Hale
2013-07-29 2014-06-27 Martin Indyk; Martin S. Indyk
2014-06-27 2017-01-20 Frank Lowenstein
2017-01-20 2019-10-31 Jason Greenblatt; Jason D. Greenblatt
2019-11-01 2021-01-20 Avi Berkowitz
2025-01-20 now Steve Witkoff; Steven Witkoff
2025-01-20 2025-12-31 Morgan Ortagus
2025-01-20 now Adam Boehler
2025-04-01 now Massad Boulos
2025-01-20 now Richard Grenell; Ric Grenell
2018-05-01 2019-09-18 Robert O'Brien; Robert C. O'Brien; Robert O’Brien
2020-03-01 2025-01-20 Roger Carstens; Roger D. Carstens
2021-04-23 2022-01-10 Jeffrey Feltman; Jeffrey D. Feltman
2022-01-10 2022-05-01 David Satterfield; David M. Satterfield
2022-06-01 2025-01-20 Mike Hammer; Michael Hammer
2013-07-01 2015-03-01 Russ Feingold; Russell Feingold
2015-07-06 2016-12-01 Tom Perriello; Thomas Perriello
2018-11-05 2021-01-20 J. Peter Pham; Peter Pham
2023-10-15 2025-01-20 David Satterfield; David M. Satterfield
2021-08-10 2025-01-20 Amos Hochstein; Amos J. Hochstein
2014-09-13 2015-11-12 John Allen; John R. Allen
2015-11-12 2018-12-31 Brett McGurk; Brett H. McGurk
# US envoy on AF
2009-01-22 2010-12-13 Richard Holbrooke; Richard C. Holbrooke
2011-02-18 2012-12-14 Marc Grossman
2013-05-10 2014-07-31 James Dobbins; James F. Dobbins
2014-08-01 2015-09-18 Dan Feldman; Daniel Feldman
2015-11-17 2016-11-01 Richard Olson
2017-06-24 2018-09-01 Alice Wells; Alice G. Wells
2018-09-05 2021-10-18 Zalmay Khalilzad; Zalmay M. Khalilzad; Zal Khalilzad
2021-10-18 2024-10-01 Thomas West; Tom West
# US envoy on KP
2009-02-20 2011-10-19 Stephen Bosworth; Stephen W. Bosworth
2011-10-19 2014-10-01 Glyn Davies
2009-11-01 2017-01-20 Robert King; Robert R. King
2014-11-06 2016-10-01 Sung Kim
2016-10-17 2018-03-02 Joseph Yun; Joseph Y. Yun
2018-08-23 2021-01-20 Stephen Biegun; Steve Biegun; Stephen E. Biegun
2021-05-21 2023-12-31 Sung Kim
# US envoy on IR
2018-08-16 2020-08-06 Brian Hook; Brian H. Hook
2020-08-06 2021-01-20 Elliott Abrams
2021-01-28 2023-06-29 Robert Malley; Rob Malley
2023-04-01 2025-01-20 Abram Paley
2014-08-01 2015-12-31 Stephen Mull
# US envoy on SY
2012-03-01 2012-09-25 Frederic Hof; Frederic C. Hof
2014-03-17 2015-07-27 Daniel Rubinstein
2015-07-27 2018-08-17 Michael Ratney
2018-08-17 2020-11-09 James Jeffrey; James F. Jeffrey; Jim Jeffrey
2020-11-09 2021-01-20 Joel Rayburn
2025-05-23 now Tom Barrack; Thomas Barrack; Thomas J. Barrack Jr.
# US envoy on UA
2017-07-07 2019-09-27 Kurt Volker; Kurt D. Volker
2023-09-14 2025-01-20 Penny Pritzker
2025-01-20 now Keith Kellogg; Joseph Keith Kellogg
# US envoy on VE
2019-01-25 2021-01-20 Elliott Abrams
# US envoy on CO
2015-02-20 2017-01-20 Bernard Aronson; Bernie Aronson
# US envoy on SD
2011-03-31 2012-12-31 Princeton Lyman; Princeton N. Lyman
2013-08-28 2017-01-20 Donald Booth; Donald E. Booth
2019-06-12 2021-12-31 Donald Booth; Donald E. Booth
2024-02-26 2025-01-20 Tom Perriello; Thomas Perriello
# US envoy on YE
2021-02-04 2025-01-20 Tim Lenderking; Timothy Lenderking; Timothy A. Lenderking
# US envoy on RS
2019-10-04 2021-01-20 Richard Grenell; Ric Grenell; Richard A. Grenell
# US envoy on HT
2021-07-22 2021-09-22 Daniel Foote
# US envoy on MM
2011-08-01 2012-06-01 Derek Mitchell; Derek J. Mitchell
# US climate-envoy
2009-01-26 2016-04-01 Todd Stern; Todd D. Stern
2016-04-01 2017-07-01 Jonathan Pershing
2021-01-20 2024-03-06 John Kerry
2024-03-06 2025-01-20 John Podesta; John D. Podesta
# US ambassador on RU
2012-01-10 2014-02-26 Michael McFaul; Michael A. McFaul
2014-07-31 2017-10-02 John Tefft; John F. Tefft
2017-10-03 2019-10-03 Jon Huntsman; Jon Huntsman Jr.
2020-01-16 2022-09-04 John Sullivan; John J. Sullivan
2023-01-27 2025-06-27 Lynne Tracy; Lynne M. Tracy
# US ambassador on CN
2011-08-01 2014-02-28 Gary Locke
2014-03-18 2017-01-16 Max Baucus
2017-07-12 2020-10-04 Terry Branstad
2022-04-02 2025-01-20 Nicholas Burns; R. Nicholas Burns
2025-05-15 now David Perdue
# US ambassador on UA
2013-08-03 2016-08-18 Geoffrey Pyatt; Geoffrey R. Pyatt
2016-08-29 2019-05-20 Marie Yovanovitch; Marie L. Yovanovitch
2019-06-18 2020-01-02 William Taylor; William B. Taylor; Bill Taylor
2022-06-02 2025-04-10 Bridget Brink; Bridget A. Brink
2025-05-05 now Julie Davis; Julie S. Davis
# US ambassador on IL
2011-07-20 2017-01-20 Dan Shapiro; Daniel Shapiro; Daniel B. Shapiro
2017-05-15 2021-01-20 David Friedman; David M. Friedman
2021-12-05 2023-07-21 Tom Nides; Thomas Nides
2023-11-05 2025-01-20 Jack Lew; Jacob J. Lew
2025-04-21 now Mike Huckabee
# US ambassador on SY
2010-12-29 2014-02-28 Robert Ford; Robert S. Ford
# US ambassador on AF
2011-07-25 2012-07-23 Ryan Crocker; Ryan C. Crocker
2012-08-11 2014-12-07 James Cunningham; James B. Cunningham
2017-12-12 2020-01-01 John Bass; John R. Bass
# US ambassador on KR
2011-11-10 2014-10-24 Sung Kim
2014-10-30 2017-01-20 Mark Lippert; Mark W. Lippert
2018-07-07 2021-01-20 Harry Harris; Harry B. Harris Jr.
# US ambassador on JP
2013-11-12 2017-01-18 Caroline Kennedy
2017-08-17 2019-07-22 Bill Hagerty; William Hagerty
2022-01-23 2025-01-20 Rahm Emanuel
# US ambassador on DE
2018-05-08 2020-06-01 Richard Grenell; Ric Grenell; Richard A. Grenell
# US ambassador on GB
2017-08-29 2021-01-20 Woody Johnson; Robert Wood Johnson
# US ambassador on LY
2012-05-22 2012-09-11 Christopher Stevens; J. Christopher Stevens; Chris Stevens
# US ambassador on MX
2025-05-01 now Ronald Johnson
2021-08-11 2025-01-20 Ken Salazar
# US ambassador on TR
2025-05-14 now Tom Barrack; Thomas Barrack
`;
