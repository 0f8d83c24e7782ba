// Holders who left before 2011 and whom later news still names: "President Reagan signed ...", "after Rabin's death".
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const earlier = `
# US president
1933-03-04 1945-04-12 Franklin D. Roosevelt; Franklin Roosevelt; Franklin Delano Roosevelt
1945-04-12 1953-01-20 Harry Truman; Harry S. Truman
1953-01-20 1961-01-20 Dwight Eisenhower; Dwight D. Eisenhower
1961-01-20 1963-11-22 John F. Kennedy; John Kennedy
1963-11-22 1969-01-20 Lyndon Johnson; Lyndon B. Johnson
1969-01-20 1974-08-09 Richard Nixon; Richard M. Nixon
1974-08-09 1977-01-20 Gerald Ford; Gerald R. Ford
1977-01-20 1981-01-20 Jimmy Carter
1981-01-20 1989-01-20 Ronald Reagan
1989-01-20 1993-01-20 George H.W. Bush; George H. W. Bush; George HW Bush
# US vice-president
1977-01-20 1981-01-20 Walter Mondale
1981-01-20 1989-01-20 George H.W. Bush; George H. W. Bush
1993-01-20 2001-01-20 Al Gore
# US secretary-of-state
1973-09-22 1977-01-20 Henry Kissinger; Henry A. Kissinger
1982-07-16 1989-01-20 George Shultz; George P. Shultz
1989-01-25 1992-08-23 James Baker; James A. Baker III; Jim Baker
1993-01-20 1997-01-17 Warren Christopher
1997-01-23 2001-01-20 Madeleine Albright; Madeleine K. Albright
# US defence-minister
1997-01-24 2001-01-20 William Cohen
1994-02-03 1997-01-24 William Perry; William J. Perry
# US treasury-secretary
1999-07-02 2001-01-20 Lawrence Summers; Larry Summers
# US national-security-adviser
2005-01-26 2009-01-20 Stephen Hadley; Stephen J. Hadley
1977-01-20 1981-01-20 Zbigniew Brzezinski
2009-01-20 2010-10-08 James Jones; James L. Jones; Jim Jones
# US envoy
1989-01-01 2001-01-20 Dennis Ross
2005-02-14 2009-04-30 Christopher Hill; Christopher R. Hill
# US un-ambassador
2005-08-02 2006-12-09 John Bolton; John R. Bolton
1997-02-18 1998-08-18 Bill Richardson
# US central-bank-governor
1987-08-11 2006-01-31 Alan Greenspan
# US speaker
1995-01-04 1999-01-03 Newt Gingrich
# GB prime-minister
1940-05-10 1945-07-26 Winston Churchill
1979-05-04 1990-11-28 Margaret Thatcher
1990-11-28 1997-05-02 John Major; Sir John Major
# FR president
1959-01-08 1969-04-28 Charles de Gaulle
1981-05-21 1995-05-17 François Mitterrand; Francois Mitterrand
# DE chancellor
1969-10-21 1974-05-07 Willy Brandt
1982-10-01 1998-10-27 Helmut Kohl
# x-soviet-union leader
1953-03-05 1964-10-14 Nikita Khrushchev
1964-10-14 1982-11-10 Leonid Brezhnev
1985-03-11 1991-12-25 Mikhail Gorbachev
1924-01-21 1953-03-05 Joseph Stalin; Josef Stalin
# RU president
1991-07-10 1999-12-31 Boris Yeltsin
# UA president
1994-07-19 2005-01-23 Leonid Kuchma
1991-12-05 1994-07-19 Leonid Kravchuk
# GE president
1995-11-26 2003-11-23 Eduard Shevardnadze
# x-yugoslavia president
1953-01-14 1980-05-04 Josip Broz Tito
1997-07-23 2000-10-07 Slobodan Milošević; Slobodan Milosevic
# CN leader
1949-10-01 1976-09-09 Mao Zedong
1978-12-22 1989-11-09 Deng Xiaoping
# CN president
1993-03-27 2003-03-15 Jiang Zemin
# TW president
1988-01-13 2000-05-20 Lee Teng-hui
2000-05-20 2008-05-20 Chen Shui-bian
# JP prime-minister
2001-04-26 2006-09-26 Junichiro Koizumi
2009-09-16 2010-06-08 Yukio Hatoyama
# KR president
1998-02-25 2003-02-25 Kim Dae-jung; Kim Dae Jung
2003-02-25 2008-02-25 Roh Moo-hyun; Roh Moo Hyun
# KP supreme-leader
1948-09-09 1994-07-08 Kim Il-sung; Kim Il Sung
# IN prime-minister
1947-08-15 1964-05-27 Jawaharlal Nehru
1980-01-14 1984-10-31 Indira Gandhi
1998-03-19 2004-05-22 Atal Bihari Vajpayee
# PK president
2001-06-20 2008-08-18 Pervez Musharraf
# PK prime-minister
1993-10-19 1996-11-05 Benazir Bhutto
# IL prime-minister
1948-05-14 1963-06-26 David Ben-Gurion
1969-03-17 1974-06-03 Golda Meir
1977-06-21 1983-10-10 Menachem Begin
1986-10-20 1992-07-13 Yitzhak Shamir
1992-07-13 1995-11-04 Yitzhak Rabin
1999-07-06 2001-03-07 Ehud Barak
2001-03-07 2006-01-04 Ariel Sharon
# PS president
1994-07-05 2004-11-11 Yasser Arafat; Yasir Arafat
# EG president
1956-06-23 1970-09-28 Gamal Abdel Nasser
1970-10-15 1981-10-06 Anwar Sadat; Anwar el-Sadat
# JO monarch
1952-08-11 1999-02-07 King Hussein; Hussein bin Talal
# SY president
1971-03-12 2000-06-10 Hafez al-Assad; Hafez Assad; Hafez al Assad
# LB prime-minister
2000-10-23 2004-10-26 Rafik Hariri; Rafiq Hariri; Rafik al-Hariri
2005-07-19 2009-11-09 Fouad Siniora; Fuad Saniora
# IQ president
1979-07-16 2003-04-09 Saddam Hussein
# IQ prime-minister
2004-06-28 2005-05-03 Ayad Allawi; Iyad Allawi
# IR supreme-leader
1979-12-03 1989-06-03 Ruhollah Khomeini; Ayatollah Ruhollah Khomeini
# IR president
1989-08-16 1997-08-03 Akbar Hashemi Rafsanjani; Ali Akbar Hashemi Rafsanjani; Hashemi Rafsanjani
1997-08-03 2005-08-03 Mohammad Khatami; Mohammed Khatami
# IR chief-negotiator
2003-10-06 2005-08-15 Hassan Rouhani; Hasan Rowhani
2005-08-15 2007-10-20 Ali Larijani
# IR foreign-minister
2005-08-24 2010-12-13 Manouchehr Mottaki
# IR monarch
1941-09-16 1979-02-11 Mohammad Reza Pahlavi; Reza Pahlavi
# SA monarch
1982-06-13 2005-08-01 King Fahd; Fahd bin Abdulaziz
# TR prime-minister
1999-01-11 2002-11-18 Bulent Ecevit; Bülent Ecevit
# ZA president
1989-09-20 1994-05-10 F.W. de Klerk; Frederik Willem de Klerk
1994-05-10 1999-06-14 Nelson Mandela
1999-06-14 2008-09-24 Thabo Mbeki
# NG president
1999-05-29 2007-05-29 Olusegun Obasanjo
# MX president
2000-12-01 2006-12-01 Vicente Fox
# PE president
1990-07-28 2000-11-22 Alberto Fujimori
# CL president
1974-12-17 1990-03-11 Augusto Pinochet
# CO president
1998-08-07 2002-08-07 Andrés Pastrana; Andres Pastrana
# HN president
2006-01-27 2009-06-28 Manuel Zelaya
# PL president
1990-12-22 1995-12-22 Lech Wałęsa; Lech Walesa
# CZ president
1993-02-02 2003-02-02 Václav Havel; Vaclav Havel
# FI president
1994-03-01 2000-03-01 Martti Ahtisaari
# NL prime-minister
2002-07-22 2010-10-14 Jan Peter Balkenende
# CA prime-minister
1993-11-04 2003-12-12 Jean Chrétien; Jean Chretien
# AU prime-minister
1996-03-11 2007-12-03 John Howard
# un secretary-general
1992-01-01 1996-12-31 Boutros Boutros-Ghali
# eu high-representative
1999-10-18 2009-12-01 Javier Solana
# nato secretary-general
2004-01-05 2009-08-01 Jaap de Hoop Scheffer
# european-commission body-president
1985-01-06 1995-01-23 Jacques Delors
1999-09-16 2004-11-22 Romano Prodi
`;
