// Parliaments, ministries, forces, banks and agencies that have a name of their own, with the state they speak for.
// "Germany's Defense Ministry" and its like are for the grammar: any state's name or adjective before one of `bodyWords`.

/** Words for a body of any state, in small letters: "Iran's foreign ministry", "the Polish government". */
export const bodyWords: readonly string[] = [
  "administration",
  "air force",
  "armed forces",
  "army",
  "authorities",
  "cabinet",
  "central bank",
  "coast guard",
  "commerce ministry",
  "congress",
  "consulate",
  "culture ministry",
  "defence ministry",
  "defense department",
  "defense ministry",
  "delegation",
  "economy ministry",
  "education ministry",
  "embassy",
  "energy ministry",
  "environment ministry",
  "finance ministry",
  "foreign affairs department",
  "foreign affairs ministry",
  "foreign ministry",
  "foreign office",
  "general staff",
  "government",
  "health ministry",
  "home office",
  "information ministry",
  "intelligence agency",
  "intelligence service",
  "interior ministry",
  "joint chiefs of staff",
  "justice ministry",
  "leadership",
  "legislature",
  "military",
  "ministry of commerce",
  "ministry of defence",
  "ministry of defense",
  "ministry of energy",
  "ministry of finance",
  "ministry of foreign affairs",
  "ministry of health",
  "ministry of interior",
  "ministry of justice",
  "ministry of the interior",
  "ministry of trade",
  "mission to the u.n.",
  "mission to the united nations",
  "national assembly",
  "national security council",
  "navy",
  "negotiating team",
  "oil ministry",
  "parliament",
  "petroleum ministry",
  "police",
  "presidency",
  "presidential administration",
  "presidential office",
  "prime minister's office",
  "regime",
  "revolutionary guard",
  "royal court",
  "security council",
  "security forces",
  "security service",
  "senate",
  "state department",
  "state media",
  "state television",
  "supreme court",
  "trade ministry",
  "treasury",
  "unification ministry",
];

// id | name | other names | kind | of | seats | adjectives | Wikidata
export const stateBodies = `
# United States: Congress
us-congress | Congress | U.S. Congress; US Congress; American Congress; United States Congress; congress; 113th Congress; 114th Congress; 115th Congress; 116th Congress; 117th Congress | organisation | US | Capitol Hill; the Hill; Capitol | congressional; Congressional | Q11268
us-senate | Senate | U.S. Senate; US Senate; United States Senate | organisation | US | | | Q66096
us-house-of-representatives | House of Representatives | House; U.S. House; US House; U.S. House of Representatives; US House of Representatives | organisation | US | | | Q11701
senate-foreign-relations-committee | Senate Foreign Relations Committee | Foreign Relations Committee; Senate Committee on Foreign Relations; Senate Foreign Relations panel | organisation | US | | |
house-foreign-affairs-committee | House Foreign Affairs Committee | House of Representatives Foreign Affairs Committee; House Committee on Foreign Affairs | organisation | US | | |
senate-armed-services-committee | Senate Armed Services Committee | | organisation | US | | |
house-armed-services-committee | House Armed Services Committee | | organisation | US | | |
senate-intelligence-committee | Senate Intelligence Committee | Senate Select Committee on Intelligence | organisation | US | | |
house-intelligence-committee | House Intelligence Committee | House Permanent Select Committee on Intelligence | organisation | US | | |
senate-finance-committee | Senate Finance Committee | | organisation | US | | |
house-ways-and-means-committee | House Ways and Means Committee | Ways and Means Committee; Ways and Means | organisation | US | | |
senate-banking-committee | Senate Banking Committee | Banking Committee | organisation | US | | |
senate-judiciary-committee | Senate Judiciary Committee | | organisation | US | | |
house-judiciary-committee | House Judiciary Committee | | organisation | US | | |
house-financial-services-committee | House Financial Services Committee | | organisation | US | | |
senate-appropriations-committee | Senate Appropriations Committee | | organisation | US | | |
house-appropriations-committee | House Appropriations Committee | | organisation | US | | |
senate-budget-committee | Senate Budget Committee | | organisation | US | | |
house-budget-committee | House Budget Committee | | organisation | US | | |
house-oversight-committee | House Oversight Committee | House Oversight and Reform Committee; House Oversight and Government Reform Committee | organisation | US | | |
house-rules-committee | House Rules Committee | | organisation | US | | |
house-freedom-caucus | House Freedom Caucus | Freedom Caucus | organisation | in US | | |
congressional-budget-office | Congressional Budget Office | CBO; C.B.O. | organisation | in US | | |
government-accountability-office | Government Accountability Office | GAO | organisation | in US | | |

# United States: the executive
us-national-security-council | National Security Council | U.S. National Security Council; US National Security Council; NSC; N.S.C.; White House National Security Council | organisation | US | | |
state-department | State Department | U.S. State Department; US State Department; Department of State; U.S. Department of State; US Department of State; United States Department of State; State Dept. | organisation | US | Foggy Bottom | | Q789915
defense-department | Pentagon | Defense Department; Department of Defense; U.S. Department of Defense; US Department of Defense; DoD; U.S. Defense Department; US Defense Department; DOD; Department of War; War Department; US Pentagon | organisation | US | | |
treasury-department | Treasury Department | U.S. Treasury; US Treasury; Department of the Treasury; U.S. Treasury Department; US Treasury Department; Department of Treasury; U.S. Department of the Treasury; US Department of the Treasury; U.S. Department of Treasury | organisation | US | | |
ofac | Office of Foreign Assets Control | OFAC; Treasury Department's Office of Foreign Assets Control | organisation | US | | |
commerce-department | Commerce Department | Department of Commerce; U.S. Commerce Department; US Commerce Department; U.S. Department of Commerce; US Department of Commerce | organisation | US | | |
bureau-of-industry-and-security | Bureau of Industry and Security | | organisation | US | | |
ustr | Office of the U.S. Trade Representative | U.S. Trade Representative's office; USTR; U.S.T.R.; Office of the United States Trade Representative; United States Trade Representative's office; US Trade Representative's office; Office of the US Trade Representative; Trade Representative's office; U.S. Trade Representative’s office; US Trade Representative’s office | organisation | US | | |
justice-department | Justice Department | Department of Justice; DOJ; U.S. Justice Department; US Justice Department; DoJ; U.S. Department of Justice; US Department of Justice | organisation | US | | |
energy-department | Energy Department | Department of Energy; U.S. Department of Energy; U.S. Energy Department; US Department of Energy; US Energy Department | organisation | US | | |
agriculture-department | Agriculture Department | Department of Agriculture; USDA; U.S. Department of Agriculture; US Department of Agriculture; U.S. Agriculture Department | organisation | US | | |
homeland-security-department | Department of Homeland Security | DHS; D.H.S.; Homeland Security; Homeland Security Department; U.S. Department of Homeland Security; US Department of Homeland Security | organisation | US | | |
health-department | Department of Health and Human Services | HHS; Health and Human Services; Health and Human Services Department | organisation | US | | |
interior-department | Interior Department | Department of the Interior | organisation | US | | |
labor-department | Labor Department | Department of Labor | organisation | US | | |
transportation-department | Transportation Department | Department of Transportation | organisation | US | | |
education-department | Education Department | Department of Education | organisation | US | | |
epa | Environmental Protection Agency | EPA; E.P.A. | organisation | US | | |
omb | Office of Management and Budget | OMB; O.M.B. | organisation | US | | |
cbp | Customs and Border Protection | CBP; U.S. Customs and Border Protection; US Customs and Border Protection; Border Patrol; U.S. Border Patrol | organisation | US | | |
ice | Immigration and Customs Enforcement | ICE; U.S. Immigration and Customs Enforcement; US Immigration and Customs Enforcement | organisation | US | | |
usaid | USAID | U.S. Agency for International Development; US Agency for International Development; Agency for International Development; United States Agency for International Development; U.S.A.I.D. | organisation | US | | |
fda | Food and Drug Administration | FDA; F.D.A.; U.S. Food and Drug Administration | organisation | US | | |
cia | Central Intelligence Agency | CIA; C.I.A. | organisation | US | Langley | | Q37230
fbi | Federal Bureau of Investigation | FBI; F.B.I. | organisation | US | | | Q8333
nsa | National Security Agency | NSA; N.S.A. | organisation | US | | |
dea | Drug Enforcement Administration | DEA; D.E.A. | organisation | US | | |
dia | Defense Intelligence Agency | DIA | organisation | US | | |
odni | Office of the Director of National Intelligence | ODNI | organisation | US | | |
us-intelligence | U.S. intelligence agencies | US intelligence agencies; U.S. intelligence community; US intelligence community; American intelligence agencies; U.S. intelligence; US intelligence; American intelligence | group | US | | |
federal-reserve | Federal Reserve | Fed; U.S. Federal Reserve; US Federal Reserve; Federal Reserve Board; Federal Open Market Committee; FOMC | organisation | in US | | |
us-supreme-court | U.S. Supreme Court | US Supreme Court; United States Supreme Court | organisation | in US | | |
us-military | U.S. military | US military; American military; U.S. armed forces; U.S. Armed Forces; US armed forces; U.S. forces; US forces; American forces; U.S. troops; US troops; American troops | organisation | US | | |
us-army | U.S. Army | US Army; United States Army | organisation | US | | |
us-navy | U.S. Navy | US Navy; United States Navy | organisation | US | | |
us-air-force | U.S. Air Force | US Air Force; United States Air Force | organisation | US | | |
us-marine-corps | U.S. Marine Corps | Marine Corps; US Marine Corps; Marines; U.S. Marines; US Marines | organisation | US | | |
us-coast-guard | U.S. Coast Guard | US Coast Guard | organisation | US | | |
joint-chiefs | Joint Chiefs of Staff | Joint Chiefs; U.S. Joint Chiefs of Staff | organisation | US | | |
centcom | U.S. Central Command | Central Command; CENTCOM; US Central Command; Centcom; CentCom | organisation | US | | |
indo-pacific-command | U.S. Indo-Pacific Command | U.S. Pacific Command; US Pacific Command; Pacific Command; US Indo-Pacific Command; Indo-Pacific Command | organisation | US | | |
africa-command | U.S. Africa Command | AFRICOM; US Africa Command; Africom | organisation | US | | |
us-european-command | U.S. European Command | EUCOM; US European Command; European Command | organisation | US | | |
us-forces-korea | U.S. Forces Korea | USFK; US Forces Korea; United States Forces Korea | organisation | US | | |
un-command-korea | United Nations Command | UN Command; U.N. Command | organisation | | | |
american-institute-in-taiwan | American Institute in Taiwan | AIT | organisation | US | | |
obama-administration | Obama administration | Obama White House; Obama Administration; Obama government | organisation | US | | |
trump-administration | Trump administration | Trump White House; Trump Administration; Trump government | organisation | US | | |
biden-administration | Biden administration | Biden White House; Biden Administration; Biden government | organisation | US | | |
bush-administration | Bush administration | George W. Bush administration; Bush White House; Bush Administration | organisation | US | | |
clinton-administration | Clinton administration | Clinton White House; Clinton Administration | organisation | US | | |

# United Kingdom
uk-parliament | U.K. Parliament | UK Parliament; British Parliament; British parliament; UK parliament; Parliament; Houses of Parliament; U.K. parliament | organisation | GB | | | Q11010
house-of-commons | House of Commons | Commons; British House of Commons | organisation | GB | | | Q11005
house-of-lords | House of Lords | Lords | organisation | GB | | | Q11007
foreign-office | Foreign Office | British Foreign Office; Foreign and Commonwealth Office; FCO; Foreign, Commonwealth and Development Office; FCDO; UK Foreign Office; U.K. Foreign Office; Foreign Commonwealth and Development Office; Foreign, Commonwealth & Development Office | organisation | GB | | |
uk-ministry-of-defence | UK Ministry of Defence | British Ministry of Defence; MoD; MOD; U.K. Ministry of Defence; British Defence Ministry; British defence ministry; UK Ministry of Defense | organisation | GB | | |
uk-treasury | HM Treasury | British Treasury; UK Treasury; U.K. Treasury; Her Majesty's Treasury | organisation | GB | | |
home-office | Home Office | British Home Office; UK Home Office | organisation | GB | | |
dexeu | Department for Exiting the European Union | Brexit department; DExEU; Department for Exiting the EU; Brexit ministry | organisation | GB | | |
department-for-international-trade | Department for International Trade | Department for Business and Trade | organisation | GB | | |
bank-of-england | Bank of England | BoE; BOE; Threadneedle Street | organisation | in GB | | |
uk-supreme-court | UK Supreme Court | British Supreme Court; Supreme Court of the United Kingdom; U.K. Supreme Court | organisation | in GB | | |
mi6 | MI6 | Secret Intelligence Service | organisation | GB | | |
mi5 | MI5 | | organisation | GB | | |
gchq | GCHQ | | organisation | GB | | |
royal-navy | Royal Navy | British Royal Navy | organisation | GB | | |
buckingham-palace | Buckingham Palace | | organisation | in GB | | |
scottish-government | Scottish government | Scottish Government; Scotland's government | organisation | x-scotland | | |
scottish-parliament | Scottish Parliament | Scottish parliament | organisation | x-scotland | | |
northern-ireland-assembly | Northern Ireland Assembly | Stormont Assembly; Northern Ireland Executive; Stormont Executive | organisation | x-northern-ireland | | |

# Russia, Ukraine and neighbours
russian-foreign-ministry | Russian Foreign Ministry | Russia's Foreign Ministry; Russia’s Foreign Ministry; Russian foreign ministry; Ministry of Foreign Affairs of Russia; Ministry of Foreign Affairs of the Russian Federation; Russian Ministry of Foreign Affairs; Russia's foreign ministry; Russia’s foreign ministry | organisation | RU | | |
russian-defence-ministry | Russian Defense Ministry | Russian Defence Ministry; Russia's Defense Ministry; Russia’s Defense Ministry; Russian Ministry of Defense; Russian Ministry of Defence; Russia's Defence Ministry; Russia’s Defence Ministry; Russian defence ministry; Russian defense ministry; Russia's defence ministry; Russia's defense ministry | organisation | RU | | |
state-duma | State Duma | Duma; Russian State Duma; Russian Duma; Russian parliament; Russia's parliament; Russia’s parliament; lower house of the Russian parliament; Russia's State Duma | organisation | RU | | |
federation-council | Federation Council | Russian Federation Council; Federation Council of Russia | organisation | RU | | |
russian-security-council | Russian Security Council | Security Council of Russia; Russia's Security Council; Russia’s Security Council; Security Council of the Russian Federation | organisation | RU | | |
fsb | FSB | Federal Security Service; F.S.B.; Russia's FSB; Russian FSB | organisation | RU | Lubyanka | |
gru | GRU | G.R.U.; Russian military intelligence; Main Intelligence Directorate; Russia's GRU | organisation | RU | | |
svr | SVR | Foreign Intelligence Service; Russian Foreign Intelligence Service | organisation | RU | | |
russian-military | Russian military | Russian army; Russian armed forces; Russian Army; Russian forces; Russian troops; Russia's military; Russian Armed Forces | organisation | RU | | |
central-bank-of-russia | Central Bank of Russia | Bank of Russia; Russian central bank; Russia's central bank; Russia’s central bank | organisation | RU | | |
rdif | Russian Direct Investment Fund | RDIF | organisation | RU | | |
gazprom | Gazprom | OAO Gazprom | organisation | in RU | | |
rosatom | Rosatom | | organisation | in RU | | |
rosneft | Rosneft | | organisation | in RU | | |
verkhovna-rada | Verkhovna Rada | Rada; Ukrainian parliament; Ukraine's parliament; Ukraine’s parliament; Ukrainian Parliament | organisation | UA | | |
ukrainian-foreign-ministry | Ukrainian Foreign Ministry | Ukraine's Foreign Ministry; Ukraine’s Foreign Ministry; Ministry of Foreign Affairs of Ukraine; Ukrainian foreign ministry; Ukraine's foreign ministry; Ukraine’s foreign ministry | organisation | UA | | |
ukrainian-defence-ministry | Ukrainian Defense Ministry | Ukraine's Defense Ministry; Ukraine’s Defense Ministry; Ukrainian Defence Ministry; Ukrainian Ministry of Defense; Ministry of Defense of Ukraine | organisation | UA | | |
sbu | Security Service of Ukraine | SBU; S.B.U.; Ukraine's SBU; Ukraine's Security Service; Ukrainian Security Service; Ukraine's security service; Ukraine’s Security Service | organisation | UA | | |
hur | HUR | GUR; Ukrainian military intelligence; Defense Intelligence of Ukraine; Ukraine's military intelligence | organisation | UA | | |
ukrainian-military | Ukrainian military | Ukrainian army; Ukrainian armed forces; Ukrainian Army; Ukrainian forces; Ukrainian troops; Armed Forces of Ukraine; Ukraine's military; Ukraine's armed forces; Ukraine’s military; Ukraine's General Staff; Ukraine’s armed forces | organisation | UA | | |
naftogaz | Naftogaz | Naftohaz | organisation | in UA | | |
georgian-dream | Georgian Dream | | organisation | in GE | | |

# The rest of Europe
bundestag | Bundestag | German parliament; Germany's parliament; Germany’s parliament; German Bundestag; German Parliament | organisation | DE | | | Q154797
bundesrat | Bundesrat | | organisation | DE | | |
german-chancellery | German Chancellery | Federal Chancellery; Chancellery; German chancellery | organisation | DE | | |
german-foreign-ministry | German Foreign Ministry | Germany's Foreign Ministry; German foreign ministry; Auswärtiges Amt; German Foreign Office; German foreign office; Federal Foreign Office; Germany’s Foreign Ministry | organisation | DE | | |
bundeswehr | Bundeswehr | German military; German army | organisation | DE | | |
bundesbank | Bundesbank | Deutsche Bundesbank | organisation | in DE | | |
german-constitutional-court | Federal Constitutional Court | German Constitutional Court; Germany's Constitutional Court; Karlsruhe | organisation | in DE | | |
bnd | BND | Federal Intelligence Service | organisation | DE | | |
french-foreign-ministry | French Foreign Ministry | France's Foreign Ministry; French foreign ministry; Ministry for Europe and Foreign Affairs; France's foreign ministry; France’s foreign ministry; France’s Foreign Ministry | organisation | FR | | |
french-national-assembly | French National Assembly | French parliament; France's National Assembly; France's parliament; Assemblée Nationale; French Parliament | organisation | FR | | |
dgse | DGSE | | organisation | FR | | |
cortes | Cortes | Cortes Generales; Spanish parliament; Spanish Parliament; Congress of Deputies; Spain's parliament | organisation | ES | | |
catalan-parliament | Catalan parliament | Catalan Parliament; Parliament of Catalonia; Catalan regional parliament | organisation | x-catalonia | | |
italian-parliament | Italian parliament | Italian Chamber of Deputies; Italian Parliament; Montecitorio | organisation | IT | | |
italian-senate | Italian Senate | | organisation | IT | | |
sejm | Sejm | Polish parliament; Poland's parliament; Polish Parliament | organisation | PL | | |
dail | Dáil | Dail; Dáil Éireann; Oireachtas; Irish parliament | organisation | IE | | |
storting | Storting | Norwegian parliament; Stortinget | organisation | NO | | |
riksdag | Riksdag | Swedish parliament | organisation | SE | | |
folketing | Folketing | Danish parliament; Folketinget | organisation | DK | | |
eduskunta | Eduskunta | Finnish parliament | organisation | FI | | |
greek-parliament | Greek parliament | Greece's parliament; Greek Parliament; Hellenic Parliament; Vouli | organisation | GR | | |
seimas | Seimas | Lithuanian parliament | organisation | LT | | |
saeima | Saeima | Latvian parliament | organisation | LV | | |
riigikogu | Riigikogu | Estonian parliament | organisation | EE | | |
walloon-parliament | Walloon parliament | Wallonia; Walloon government; Walloon regional government | organisation | in BE | | |
hungarian-parliament | Hungarian parliament | Hungary's parliament; Hungarian National Assembly | organisation | HU | | |
swiss-foreign-ministry | Swiss Foreign Ministry | Federal Department of Foreign Affairs; Switzerland's Foreign Ministry; Swiss foreign ministry | organisation | CH | | |
turkish-parliament | Grand National Assembly | Turkish parliament; Turkey's parliament; Turkish Parliament; Turkish Grand National Assembly; Grand National Assembly of Turkey; Turkey’s parliament | organisation | TR | | |
mit-turkey | National Intelligence Organization | MIT; National Intelligence Organisation; Turkey's intelligence agency | organisation | TR | | |

# Middle East
knesset | Knesset | Israeli parliament; Israel's parliament; Israeli Knesset; Israel’s parliament; Israeli Parliament | organisation | IL | | |
idf | Israel Defense Forces | IDF; I.D.F.; Israeli military; Israeli army; Israeli Defense Forces; Israel Defence Forces; Israeli forces; Israeli Army; Israel's military; Israeli troops; Israel’s military; Israeli Defence Forces; Israeli armed forces | organisation | IL | | |
israeli-air-force | Israeli Air Force | Israeli air force; Israel Air Force; IAF | organisation | IL | | |
israeli-foreign-ministry | Israeli Foreign Ministry | Israel's Foreign Ministry; Israeli foreign ministry; Israel’s Foreign Ministry | organisation | IL | | |
mossad | Mossad | Israel's Mossad; Israeli Mossad | organisation | IL | | |
shin-bet | Shin Bet | Shabak; Israel Security Agency; Shin Bet security service | organisation | IL | | |
cogat | COGAT | Coordinator of Government Activities in the Territories | organisation | IL | | |
israeli-security-cabinet | Israeli security cabinet | security cabinet; Israeli Security Cabinet; Israel's security cabinet; war cabinet; Israeli war cabinet; Israel's war cabinet | organisation | IL | | |
israeli-supreme-court | Israeli Supreme Court | Israel's Supreme Court; High Court of Justice; Israel’s Supreme Court | organisation | in IL | | |
majlis | Majlis | Iranian parliament; Iran's parliament; Iranian Parliament; Iran’s parliament; Islamic Consultative Assembly; Islamic Consultative Assembly (Majlis) | organisation | IR | | |
irgc | Islamic Revolutionary Guard Corps | IRGC; I.R.G.C.; Revolutionary Guards; Revolutionary Guard; Iranian Revolutionary Guard; Iranian Revolutionary Guards; Iran's Revolutionary Guard; Iran's Revolutionary Guards; Islamic Revolutionary Guards Corps; Revolutionary Guard Corps; Iranian Revolutionary Guard Corps; Iran's Revolutionary Guard Corps; Iran’s Revolutionary Guards; Iran’s Revolutionary Guard; Iran’s Revolutionary Guard Corps; Revolutionary Guards Corps; Iran's Islamic Revolutionary Guard Corps | organisation | IR | | |
quds-force | Quds Force | Qods Force; Al-Quds Force; IRGC Quds Force | organisation | IR | | |
basij | Basij | Basij militia | organisation | IR | | |
guardian-council | Guardian Council | Council of Guardians | organisation | IR | | |
iran-supreme-national-security-council | Supreme National Security Council | SNSC; Iran's Supreme National Security Council; Iranian Supreme National Security Council; Iran’s Supreme National Security Council | organisation | IR | | |
expediency-council | Expediency Council | Expediency Discernment Council | organisation | IR | | |
assembly-of-experts | Assembly of Experts | | organisation | IR | | |
aeoi | Atomic Energy Organization of Iran | AEOI; Atomic Energy Organization; Iran's Atomic Energy Organization; Iran's atomic energy agency; Atomic Energy Organisation of Iran; Iranian Atomic Energy Organization; Iran's nuclear agency; Iran’s Atomic Energy Organization | organisation | IR | | |
iranian-foreign-ministry | Iranian Foreign Ministry | Iran's Foreign Ministry; Iran’s Foreign Ministry; Iranian foreign ministry; Iran's foreign ministry; Iran’s foreign ministry | organisation | IR | | |
central-bank-of-iran | Central Bank of Iran | Iran's central bank; Iranian central bank | organisation | IR | | |
nioc | National Iranian Oil Company | NIOC; National Iranian Oil Co.; National Iranian Oil Co | organisation | in IR | | |
syrian-government | Assad government | Assad regime; Assad's government; Assad's regime; Syrian regime; regime of Bashar al-Assad; al-Assad regime; Assad’s government; Assad’s regime; regime of President Bashar al-Assad | organisation | SY | | |
syrian-army | Syrian army | Syrian Arab Army; Syrian military; Syrian Army; Syrian government forces; Syrian forces; Syrian armed forces; Syrian troops; regime forces | organisation | SY | | |
lebanese-army | Lebanese army | Lebanese Armed Forces; Lebanese Army; Lebanese military; LAF | organisation | LB | | |
scaf | Supreme Council of the Armed Forces | SCAF | organisation | EG | | |
egyptian-intelligence | Egyptian General Intelligence | General Intelligence Directorate; Egyptian General Intelligence Service; Egyptian intelligence | organisation | EG | | |
saudi-aramco | Saudi Aramco | Aramco | organisation | in SA | | |
saudi-royal-court | Saudi royal court | Saudi Royal Court | organisation | SA | | |

# Asia and the Pacific
chinese-foreign-ministry | Chinese Foreign Ministry | China's Foreign Ministry; China’s Foreign Ministry; Chinese foreign ministry; Ministry of Foreign Affairs of China; China's foreign ministry; China’s foreign ministry; Chinese Ministry of Foreign Affairs | organisation | CN | | |
chinese-commerce-ministry | Chinese Commerce Ministry | China's Commerce Ministry; China’s Commerce Ministry; Ministry of Commerce; MOFCOM; Chinese commerce ministry; China's Ministry of Commerce; China’s Ministry of Commerce; Chinese Ministry of Commerce; China's commerce ministry; China’s commerce ministry | organisation | CN | | |
chinese-defence-ministry | Chinese Defense Ministry | China's Defense Ministry; Chinese Ministry of National Defense; China's Ministry of National Defense; Chinese Defence Ministry; China’s Defense Ministry; China's Defence Ministry | organisation | CN | | |
taiwan-affairs-office | Taiwan Affairs Office | China's Taiwan Affairs Office; China’s Taiwan Affairs Office | organisation | CN | | |
hong-kong-and-macau-affairs-office | Hong Kong and Macau Affairs Office | Hong Kong and Macao Affairs Office; HKMAO | organisation | CN | | |
hong-kong-liaison-office | Liaison Office | Hong Kong Liaison Office; central government's liaison office; Liaison Office of the Central People's Government in Hong Kong | organisation | CN | | |
state-council | State Council | Chinese State Council; China's State Council; China’s State Council; China's cabinet; China’s cabinet | organisation | CN | | |
npc | National People's Congress | NPC; National People’s Congress; Chinese parliament; China's parliament; China’s parliament; China's legislature; China’s legislature | organisation | CN | | |
politburo | Politburo | Politburo Standing Committee; Chinese Politburo; Communist Party Politburo | organisation | CN | | |
chinese-communist-party | Chinese Communist Party | Communist Party of China; CCP; CPC; China's Communist Party; China’s Communist Party | organisation | CN | | |
pla | People's Liberation Army | PLA; P.L.A.; People’s Liberation Army; Chinese military; Chinese army; China's military; China’s military; PLA Navy | organisation | CN | | |
central-military-commission | Central Military Commission | | organisation | CN | | |
peoples-bank-of-china | People's Bank of China | PBOC; People’s Bank of China; PBoC; China's central bank; Chinese central bank; China’s central bank | organisation | CN | | |
ndrc | National Development and Reform Commission | NDRC | organisation | CN | | |
legislative-council | Legislative Council | LegCo; Legco; Hong Kong's legislature; Hong Kong Legislative Council; Hong Kong’s Legislative Council | organisation | HK | | |
hong-kong-government | Hong Kong government | Hong Kong Government; Hong Kong's government; Hong Kong authorities | organisation | HK | | |
legislative-yuan | Legislative Yuan | Taiwan's parliament; Taiwan's legislature; Taiwanese parliament | organisation | TW | | |
mainland-affairs-council | Mainland Affairs Council | Taiwan's Mainland Affairs Council | organisation | TW | | |
diet | Diet | Japanese parliament; Japan's parliament; Japanese Diet; National Diet | organisation | JP | | |
japanese-foreign-ministry | Japanese Foreign Ministry | Japan's Foreign Ministry; Japanese foreign ministry; Gaimusho; Japan’s Foreign Ministry | organisation | JP | | |
meti | METI | Ministry of Economy, Trade and Industry; Japan's Ministry of Economy, Trade and Industry | organisation | JP | | |
bank-of-japan | Bank of Japan | BOJ; BoJ | organisation | in JP | | |
self-defense-forces | Self-Defense Forces | Japan Self-Defense Forces; Japanese Self-Defense Forces; Japan's Self-Defense Forces; Self-Defence Forces | organisation | JP | | |
korean-national-assembly | South Korean National Assembly | South Korea's National Assembly; South Korean parliament; South Korea's parliament; South Korea’s National Assembly | organisation | KR | | |
unification-ministry | Unification Ministry | South Korea's Unification Ministry; South Korean Unification Ministry; Ministry of Unification; South Korea’s Unification Ministry | organisation | KR | | |
national-intelligence-service | National Intelligence Service | South Korea's National Intelligence Service; NIS; South Korea’s National Intelligence Service; South Korea's spy agency | organisation | KR | | |
kcna | Korean Central News Agency | KCNA; North Korean state media; North Korea's state media; North Korea’s state media; official Korean Central News Agency; North Korea's official news agency | organisation | KP | | |
north-korean-foreign-ministry | North Korean Foreign Ministry | North Korea's Foreign Ministry; North Korea’s Foreign Ministry; North Korean foreign ministry; North Korea’s foreign ministry; North Korea's foreign ministry | organisation | KP | | |
korean-peoples-army | Korean People's Army | KPA; Korean People’s Army; North Korean military; North Korean army; North Korea's military; North Korea’s military | organisation | KP | | |
workers-party-of-korea | Workers' Party of Korea | Workers’ Party of Korea; Workers' Party; North Korea's ruling Workers' Party; WPK; Workers’ Party | organisation | KP | | |
lok-sabha | Lok Sabha | Indian parliament; India's parliament; Indian Parliament; India’s parliament | organisation | IN | | |
rajya-sabha | Rajya Sabha | | organisation | IN | | |
ministry-of-external-affairs | Ministry of External Affairs | External Affairs Ministry; Indian Foreign Ministry; India's Foreign Ministry; MEA; Indian foreign ministry; India's foreign ministry; India’s Foreign Ministry; India's External Affairs Ministry | organisation | IN | | |
isi | Inter-Services Intelligence | ISI; I.S.I.; Inter-Services Intelligence agency; Pakistan's ISI; Pakistani intelligence | organisation | PK | | |
pakistani-army | Pakistani military | Pakistan Army; Pakistani army; Pakistani Army; Pakistan's military; Pakistan's army; ISPR; Inter-Services Public Relations; Pakistan’s military | organisation | PK | | |
pakistani-foreign-office | Pakistani Foreign Office | Pakistan's Foreign Office; Pakistan Foreign Office; Pakistan's Foreign Ministry; Pakistani Foreign Ministry; Pakistan’s Foreign Ministry; Pakistan’s Foreign Office | organisation | PK | | |
afghan-government | Afghan government | Afghan Government; Afghanistan's government; Kabul government; Afghanistan’s government | organisation | AF | | |
afghan-security-forces | Afghan National Security Forces | Afghan security forces; Afghan National Army; ANSF; Afghan National Defense and Security Forces; Afghan forces; Afghan army; Afghan military | organisation | AF | | |
loya-jirga | Loya Jirga | loya jirga; Afghan parliament; Wolesi Jirga; Meshrano Jirga | organisation | AF | | |
dfat | Department of Foreign Affairs and Trade | DFAT | organisation | AU | | |

# The Americas and Africa
canadian-parliament | Canadian Parliament | Canada's Parliament; Canadian House of Commons; Canadian parliament | organisation | CA | | |
global-affairs-canada | Global Affairs Canada | Foreign Affairs Canada | organisation | CA | | |
mexican-senate | Mexican Senate | Mexico's Senate; Mexican Congress; Mexico's Congress; Mexico’s Senate | organisation | MX | | |
mexican-chamber-of-deputies | Mexican Chamber of Deputies | | organisation | MX | | |
mexican-foreign-ministry | Mexican Foreign Ministry | Mexico's Foreign Ministry; Mexican foreign ministry; Secretariat of Foreign Affairs; Mexico's foreign ministry; SRE; Mexico’s Foreign Ministry | organisation | MX | | |
brazilian-congress | Brazilian Congress | Brazil's Congress; National Congress of Brazil; Brazilian Senate; Brazil's Senate | organisation | BR | | |
venezuelan-national-assembly | Venezuelan National Assembly | Venezuela's National Assembly; Venezuela’s National Assembly; opposition-controlled National Assembly; opposition-led National Assembly | organisation | in VE | | |
venezuelan-constituent-assembly | Constituent Assembly | National Constituent Assembly; Constituent National Assembly | organisation | in VE | | |
cne-venezuela | National Electoral Council | CNE | organisation | in VE | | |
maduro-government | Maduro government | Maduro regime; Maduro administration; government of Nicolas Maduro; Maduro's government; Maduro's regime; government of Nicolás Maduro; Maduro’s government; Maduro’s regime | organisation | VE | | |
pdvsa | PDVSA | Petróleos de Venezuela; Petroleos de Venezuela | organisation | in VE | | |
colombian-congress | Colombian Congress | Colombia's Congress; Colombian Senate | organisation | CO | | |
colombian-military | Colombian military | Colombian army; Colombian armed forces; Colombia's military | organisation | CO | | |
south-african-parliament | South African parliament | South Africa's parliament; South African Parliament | organisation | ZA | | |
dirco | Department of International Relations and Cooperation | DIRCO | organisation | ZA | | |
`;
