// United States: spokespersons, commanders, chiefs of services.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const unitedStatesVoices = `
# US spy-chief
2009-02-13 2011-06-30 Leon Panetta; Leon E. Panetta
2011-09-06 2012-11-09 David Petraeus; David H. Petraeus
2012-11-10 2013-03-08 Michael Morell; Michael J. Morell
2013-03-08 2017-01-20 John Brennan; John O. Brennan
2017-01-23 - Mike Pompeo; Michael R. Pompeo; Michael Pompeo
2018-04-26 2021-01-20 Gina Haspel; Gina C. Haspel
2021-03-19 2025-01-20 William Burns; William J. Burns; Bill Burns
2025-01-23 - John Ratcliffe
# US intelligence-director
2010-08-09 2017-01-20 James Clapper; James R. Clapper Jr.; James R. Clapper
2017-03-16 2019-08-15 Dan Coats; Daniel Coats; Daniel R. Coats
2019-08-16 2020-02-20 Joseph Maguire
2020-02-20 - Richard Grenell; Ric Grenell; Richard A. Grenell
2020-05-26 2021-01-20 John Ratcliffe
2021-01-21 2025-01-20 Avril Haines
2025-02-12 - Tulsi Gabbard
# US security-service-chief
2001-09-04 - Robert Mueller; Robert S. Mueller III; Robert S. Mueller
2013-09-04 - James Comey; James B. Comey; Jim Comey
2017-05-09 2017-08-02 Andrew McCabe; Andrew G. McCabe
2017-08-02 2025-01-19 Christopher Wray; Christopher A. Wray
2025-02-21 - Kash Patel
# US military-chief
2007-10-01 2011-09-30 Mike Mullen; Michael Mullen
2011-10-01 2015-09-30 Martin Dempsey; Martin E. Dempsey
2015-10-01 2019-09-30 Joseph Dunford; Joseph F. Dunford Jr.; Joe Dunford
2019-10-01 2023-09-30 Mark Milley; Mark A. Milley
2023-10-01 2025-02-21 Charles Q. Brown; C.Q. Brown; CQ Brown; Charles Q. Brown Jr.
2025-04-11 - Dan Caine; John Daniel Caine
# US commander
2010-08-11 2013-03-22 James Mattis; Jim Mattis
2011-07-18 2013-02-10 John Allen; John R. Allen
2013-03-22 2016-03-30 Lloyd Austin; Lloyd J. Austin III
2013-02-10 2014-08-26 Joseph Dunford; Joseph F. Dunford Jr.
2016-03-30 2019-03-28 Joseph Votel; Joseph L. Votel
2016-03-02 2018-09-02 John Nicholson; John W. Nicholson Jr.
2018-09-02 2021-07-12 Austin Scott Miller; Scott Miller; Austin S. Miller
2015-05-27 2018-05-30 Harry Harris; Harry B. Harris Jr.
2019-03-28 2022-04-01 Kenneth McKenzie; Frank McKenzie; Kenneth F. McKenzie Jr.
2022-04-01 2025-08-08 Erik Kurilla; Michael Erik Kurilla; Michael Kurilla
2016-04-30 2018-11-08 Vincent Brooks; Vincent K. Brooks
2018-11-08 2021-07-02 Robert Abrams; Robert B. Abrams
# US central-bank-governor
2006-02-01 2014-01-31 Ben Bernanke; Ben S. Bernanke
2014-02-03 2018-02-03 Janet Yellen; Janet L. Yellen
2018-02-05 - Jerome Powell; Jerome H. Powell; Jay Powell
# US presidential-spokesperson
2009-01-20 2011-02-11 Robert Gibbs
2011-02-16 2014-06-20 Jay Carney
2014-06-20 2017-01-20 Josh Earnest
2014-06-20 2017-01-20 Eric Schultz
2015-04-01 2017-01-20 Jen Psaki; Jennifer Psaki
2017-01-20 2017-07-21 Sean Spicer
2017-07-21 2017-07-31 Anthony Scaramucci
2017-07-26 2019-07-01 Sarah Huckabee Sanders; Sarah Sanders
2017-01-20 2019-07-01 Hogan Gidley
2017-01-20 2019-07-01 Raj Shah
2018-07-05 2019-03-08 Bill Shine
2019-07-01 2020-04-07 Stephanie Grisham
2019-07-01 2021-01-20 Judd Deere
2020-04-07 2021-01-20 Kayleigh McEnany
2021-01-20 2022-05-13 Jen Psaki; Jennifer Psaki
2021-01-20 2023-09-01 Kate Bedingfield
2021-01-20 2025-01-20 Andrew Bates
2022-05-13 2025-01-20 Karine Jean-Pierre
2025-01-20 now Karoline Leavitt
2025-01-20 now Anna Kelly
2025-01-20 now Steven Cheung
2025-01-20 2025-07-01 Harrison Fields
# US foreign-ministry-spokesperson
2009-05-26 2011-03-13 P.J. Crowley; Philip J. Crowley
2011-03-13 2015-01-20 Mark Toner; Mark C. Toner
2011-05-31 2013-04-05 Victoria Nuland
2012-01-01 2013-06-01 Patrick Ventrell
2013-05-06 2015-03-31 Jen Psaki; Jennifer Psaki
2013-06-01 2015-06-30 Marie Harf
2014-12-01 2015-05-11 Jeff Rathke
2015-05-12 2017-01-20 John Kirby
2015-06-01 2017-06-01 Mark Toner; Mark C. Toner
2017-04-24 2019-04-03 Heather Nauert
2018-08-01 2019-06-01 Robert Palladino
2019-04-03 2021-01-20 Morgan Ortagus
2020-01-01 2021-01-20 Cale Brown
2021-01-20 2023-03-24 Ned Price
2021-06-01 2025-01-20 Vedant Patel
2021-08-01 2022-02-01 Jalina Porter
2023-04-24 2025-01-20 Matthew Miller; Matt Miller
2025-01-21 2025-08-15 Tammy Bruce
2025-07-01 now Tommy Pigott; Thomas Pigott
# US defence-ministry-spokesperson
2011-07-01 2013-11-15 George Little
2013-12-01 2015-03-05 John Kirby
2014-01-01 2017-01-20 Peter Cook
2014-06-01 2015-12-31 Steve Warren; Steven Warren
2015-07-01 2018-08-01 Jeff Davis
2017-04-01 2018-12-31 Dana White; Dana W. White
2017-06-01 2019-12-01 Rob Manning
2018-08-01 2020-06-01 Sean Robertson
2019-05-01 2021-01-20 Jonathan Hoffman; Jonathan Rath Hoffman
2021-01-20 2022-06-03 John Kirby
2022-08-19 2025-01-20 Pat Ryder; Patrick Ryder; Patrick S. Ryder
2022-06-01 2025-01-20 Sabrina Singh
2025-01-20 now Sean Parnell
2025-01-20 now Kingsley Wilson
# US national-security-spokesperson
2009-01-20 2013-03-01 Tommy Vietor
2012-11-01 2014-08-01 Caitlin Hayden
2012-06-01 2015-04-01 Bernadette Meehan
2015-04-01 2017-01-20 Ned Price
2014-01-01 2017-01-20 Patrick Ventrell
2014-01-01 2017-01-20 Myles Caggins
2017-01-20 2018-04-15 Michael Anton
2018-05-01 2019-09-30 Garrett Marquis
2019-09-30 2021-01-20 John Ullyot
2021-01-20 2022-02-01 Emily Horne
2021-01-20 2025-01-20 Adrienne Watson
2022-06-03 2025-01-20 John Kirby
2023-06-01 2025-01-20 Sean Savett
2025-01-20 2025-05-01 Brian Hughes
# US security-agency-chief
2005-08-01 2014-03-28 Keith Alexander; Keith B. Alexander
2014-04-02 2018-05-04 Michael Rogers; Mike Rogers; Michael S. Rogers
2018-05-04 2024-02-02 Paul Nakasone; Paul M. Nakasone
`;
