// Western, central and southern Africa.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const africa = `
# ZA president
2009-05-09 - Jacob Zuma
2018-02-15 - Cyril Ramaphosa
# ZA foreign-minister
2009-05-11 - Maite Nkoana-Mashabane
2018-02-27 - Lindiwe Sisulu
2019-05-30 - Naledi Pandor
2024-07-03 - Ronald Lamola
# ZA finance-minister
2009-05-11 - Pravin Gordhan
2014-05-26 - Nhlanhla Nene
2015-12-14 - Pravin Gordhan
2017-03-31 - Malusi Gigaba
2018-02-27 - Nhlanhla Nene
2018-10-09 - Tito Mboweni
2021-08-05 - Enoch Godongwana
# ZA presidential-spokesperson
2011-07-01 2018-02-14 Mac Maharaj
2022-03-01 now Vincent Magwenya
# NG president
2010-05-05 - Goodluck Jonathan
2015-05-29 - Muhammadu Buhari; Mohammadu Buhari
2023-05-29 - Bola Tinubu; Bola Ahmed Tinubu
# NG vice-president
2015-05-29 2023-05-29 Yemi Osinbajo
2023-05-29 now Kashim Shettima
# NG foreign-minister
2011-07-14 - Olugbenga Ashiru
2014-03-05 - Aminu Wali
2015-11-11 - Geoffrey Onyeama
2023-08-21 - Yusuf Tuggar
# NG finance-minister
2011-08-17 - Ngozi Okonjo-Iweala
2015-11-11 - Kemi Adeosun
2018-09-14 - Zainab Ahmed
2023-08-21 - Wale Edun
# NG presidential-spokesperson
2015-05-31 2023-05-29 Garba Shehu
2015-05-31 2023-05-29 Femi Adesina
# NG information-minister
2015-11-11 2023-05-29 Lai Mohammed
# CD president
2001-01-26 - Joseph Kabila
2019-01-24 - Félix Tshisekedi; Felix Tshisekedi
# CD prime-minister
2012-04-18 - Augustin Matata Ponyo
2016-12-20 - Samy Badibanga
2017-05-18 - Bruno Tshibala
2019-09-06 - Sylvestre Ilunga
2021-04-27 - Sama Lukonde; Jean-Michel Sama Lukonde
2024-06-12 - Judith Suminwa; Judith Suminwa Tuluka
# CD foreign-minister
2012-04-28 - Raymond Tshibanda
2016-12-20 - Léonard She Okitundu; Leonard She Okitundu
2021-04-12 - Christophe Lutundula
2024-06-12 - Thérèse Kayikwamba Wagner; Therese Kayikwamba Wagner
# CD government-spokesperson
2008-01-01 2019-01-24 Lambert Mende
2021-04-12 now Patrick Muyaya
# CG president
1997-10-25 - Denis Sassou Nguesso; Denis Sassou-Nguesso
# CF president
2003-03-15 - François Bozizé; Francois Bozize; François Bozize
2013-03-24 2014-01-10 Michel Djotodia
2014-01-23 - Catherine Samba-Panza; Catherine Samba Panza
2016-03-30 - Faustin-Archange Touadéra; Faustin-Archange Touadera; Faustin Archange Touadera
# TD president
1990-12-02 - Idriss Déby; Idriss Deby; Idriss Deby Itno; Idriss Déby Itno
2021-04-20 - Mahamat Idriss Déby; Mahamat Idriss Deby; Mahamat Déby; Mahamat Deby; Mahamat Idriss Deby Itno
# CM president
1982-11-06 - Paul Biya
# GA president
2009-10-16 - Ali Bongo; Ali Bongo Ondimba
2023-08-30 - Brice Oligui Nguema; Brice Clotaire Oligui Nguema
# GQ president
1979-08-03 - Teodoro Obiang; Teodoro Obiang Nguema; Teodoro Obiang Nguema Mbasogo
# ML president
2002-06-08 - Amadou Toumani Touré; Amadou Toumani Toure
2012-04-12 - Dioncounda Traoré; Dioncounda Traore
2013-09-04 2020-08-18 Ibrahim Boubacar Keïta; Ibrahim Boubacar Keita
2020-09-25 - Bah Ndaw; Bah N'Daw
2021-05-24 - Assimi Goïta; Assimi Goita
# ML leader
2012-03-22 2012-04-12 Amadou Sanogo; Amadou Haya Sanogo
# ML prime-minister
2012-04-17 - Cheick Modibo Diarra
2012-12-12 - Django Sissoko; Diango Cissoko
2013-09-05 - Oumar Tatam Ly
2014-04-05 - Moussa Mara
2015-01-08 - Modibo Keïta; Modibo Keita
2017-12-30 - Soumeylou Boubèye Maïga; Soumeylou Boubeye Maiga
2019-04-22 - Boubou Cissé; Boubou Cisse
2021-06-07 - Choguel Maïga; Choguel Maiga; Choguel Kokalla Maiga
2024-11-21 - Abdoulaye Maïga; Abdoulaye Maiga
# ML foreign-minister
2012-08-20 - Tieman Coulibaly
2015-01-10 - Abdoulaye Diop
2017-04-11 - Tiéman Hubert Coulibaly; Tieman Hubert Coulibaly
2021-06-11 - Abdoulaye Diop
# BF president
1987-10-15 2014-10-31 Blaise Compaoré; Blaise Compaore
2014-11-18 - Michel Kafando
2015-12-29 - Roch Marc Christian Kaboré; Roch Marc Christian Kabore; Roch Kabore
2022-01-24 - Paul-Henri Sandaogo Damiba; Paul-Henri Damiba
2022-09-30 - Ibrahim Traoré; Ibrahim Traore
# BF foreign-minister
2008-09-03 - Djibril Bassolé; Djibrill Bassolé; Djibril Bassole; Djibrill Bassole
# BF leader
2014-11-01 2014-11-18 Isaac Zida; Yacouba Isaac Zida
# NE president
2010-02-18 - Salou Djibo
2011-04-07 - Mahamadou Issoufou
2021-04-02 - Mohamed Bazoum
2023-07-26 - Abdourahamane Tiani; Abdourahmane Tchiani; Abdourahamane Tchiani; Abdourahmane Tiani
# SN president
2000-04-01 - Abdoulaye Wade
2012-04-02 - Macky Sall
2024-04-02 - Bassirou Diomaye Faye
# SN prime-minister
2024-04-02 - Ousmane Sonko
# GM president
1994-07-22 - Yahya Jammeh
2017-01-19 - Adama Barrow
# GN president
2010-12-21 - Alpha Condé; Alpha Conde
2021-09-05 - Mamady Doumbouya; Mamadi Doumbouya
# GW president
2014-06-23 - José Mário Vaz; Jose Mario Vaz
2020-02-27 - Umaro Sissoco Embaló; Umaro Sissoco Embalo
# SL president
2007-09-17 - Ernest Bai Koroma
2018-04-04 - Julius Maada Bio
# LR president
2006-01-16 - Ellen Johnson Sirleaf; Ellen Johnson-Sirleaf
2018-01-22 - George Weah
2024-01-22 - Joseph Boakai
# CI president
2000-10-26 2011-04-11 Laurent Gbagbo
2011-04-11 - Alassane Ouattara
# GH president
2009-01-07 - John Atta Mills
2012-07-24 - John Mahama; John Dramani Mahama
2017-01-07 - Nana Akufo-Addo; Nana Addo Dankwa Akufo-Addo
2025-01-07 - John Mahama; John Dramani Mahama
# TG president
2005-05-04 - Faure Gnassingbé; Faure Gnassingbe
2025-05-03 - Jean-Lucien Savi de Tové; Jean-Lucien Savi de Tove
# BJ president
2006-04-06 - Thomas Boni Yayi; Boni Yayi
2016-04-06 - Patrice Talon
# MR president
2009-08-05 - Mohamed Ould Abdel Aziz
2019-08-01 - Mohamed Ould Ghazouani; Mohamed Ould Cheikh El Ghazouani
# AO president
1979-09-10 - José Eduardo dos Santos; Jose Eduardo dos Santos
2017-09-26 - João Lourenço; Joao Lourenco
# AO foreign-minister
2017-09-28 - Manuel Domingos Augusto
2020-04-07 - Téte António; Tete Antonio
# MZ president
2005-02-02 - Armando Guebuza
2015-01-15 - Filipe Nyusi
2025-01-15 - Daniel Chapo
# ZW president
1987-12-31 2017-11-21 Robert Mugabe; Robert G. Mugabe
2017-11-24 - Emmerson Mnangagwa
# ZW prime-minister
2009-02-11 2013-09-11 Morgan Tsvangirai
# ZW vice-president
2014-12-12 2017-11-06 Emmerson Mnangagwa
# ZW opposition-leader
1999-09-11 2018-02-14 Morgan Tsvangirai
2018-02-15 2024-01-25 Nelson Chamisa
# ZM president
2008-11-02 - Rupiah Banda
2011-09-23 2014-10-28 Michael Sata
2014-10-29 - Guy Scott
2015-01-25 - Edgar Lungu
2021-08-24 - Hakainde Hichilema
# MW president
2004-05-24 2012-04-05 Bingu wa Mutharika
2012-04-07 - Joyce Banda
2014-05-31 - Peter Mutharika; Arthur Peter Mutharika
2020-06-28 - Lazarus Chakwera
# NA president
2005-03-21 - Hifikepunye Pohamba
2015-03-21 - Hage Geingob
2024-02-04 - Nangolo Mbumba
2025-03-21 - Netumbo Nandi-Ndaitwah
# BW president
2008-04-01 - Ian Khama; Seretse Khama Ian Khama
2018-04-01 - Mokgweetsi Masisi
2024-11-01 - Duma Boko
# LS prime-minister
2012-06-08 - Tom Thabane; Thomas Thabane
2015-03-17 - Pakalitha Mosisili
2017-06-16 - Tom Thabane; Thomas Thabane
2020-05-20 - Moeketsi Majoro
2022-10-28 - Sam Matekane
# SZ monarch
1986-04-25 - King Mswati III; Mswati III
# MG president
2009-03-21 - Andry Rajoelina
2014-01-25 - Hery Rajaonarimampianina
2019-01-19 - Andry Rajoelina
# MU prime-minister
2005-07-05 - Navin Ramgoolam
2014-12-17 - Anerood Jugnauth
2017-01-23 - Pravind Jugnauth
2024-11-13 - Navin Ramgoolam
# KM president
2011-05-26 - Ikililou Dhoinine
2016-05-26 - Azali Assoumani
# CV president
2011-09-09 - Jorge Carlos Fonseca
2021-11-09 - José Maria Neves; Jose Maria Neves
# LS monarch
1996-02-07 - Letsie III; King Letsie III
# NG military-spokesperson
2013-05-01 2015-12-31 Chris Olukolade
# SC president
2004-04-16 - James Michel
2016-10-16 - Danny Faure
2020-10-26 - Wavel Ramkalawan
`;
