// Armed groups, movements, peoples without a state of their own, and regions that news speaks of as one.

// id | name | other names | kind | of | seats | adjectives | Wikidata
export const groups = `
# Palestinians, Lebanon, Israel
hamas | Hamas | Islamic Resistance Movement; HAMAS; Hamas movement; Hamas militants | organisation | in PS | | | Q38799
qassam-brigades | Qassam Brigades | Izz ad-Din al-Qassam Brigades; Al-Qassam Brigades; al-Qassam Brigades; Izz el-Deen al-Qassam Brigades; Ezzedine al-Qassam Brigades | organisation | hamas | | |
plo | Palestine Liberation Organization | PLO; P.L.O.; Palestine Liberation Organisation; Palestinian Liberation Organization | organisation | PS | | |
fatah | Fatah | Fateh; Fatah movement; Fatah party | organisation | in PS | | |
palestinian-authority | Palestinian Authority | PA; P.A.; Palestinian National Authority; Palestine Authority; PNA | organisation | PS | | |
islamic-jihad | Islamic Jihad | Palestinian Islamic Jihad; PIJ; Islamic Jihad Movement | organisation | | | |
pflp | Popular Front for the Liberation of Palestine | PFLP | organisation | | | |
hezbollah | Hezbollah | Hizbullah; Hizbollah; Hizballah; Hezballah; Hezbollah movement | organisation | in LB | | | Q41053
amal-movement | Amal Movement | Amal; Amal party | organisation | in LB | | |
yesha-council | Yesha Council | Yesha | organisation | in IL | | |
hostages-families-forum | Hostages and Missing Families Forum | Hostages Families Forum; Hostage Families Forum; Hostages and Missing Families' Forum | organisation | in IL | | |

# Syria, Iraq, Turkey
islamic-state | Islamic State | ISIS; ISIL; I.S.; IS; Isis; Isil; Daesh; Da'esh; Islamic State group; Islamic State of Iraq and Syria; Islamic State in Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State in Iraq and the Levant; Islamic State of Iraq and al-Sham; so-called Islamic State; ISIS militants; Islamic State militants; caliphate | organisation | | | | Q2429253
islamic-state-khorasan | Islamic State-Khorasan | ISIS-K; Islamic State Khorasan Province; IS-K; ISKP; Islamic State Khorasan; IS Khorasan; ISIS-Khorasan | organisation | | | |
al-qaida | al-Qaida | al-Qaeda; al Qaeda; Al Qaeda; Al-Qaeda; Al-Qaida; Al Qaida; al Qaida; Al-Qa'ida; Qaeda; al-Qaeda central | organisation | | | | Q34490
al-qaida-in-the-arabian-peninsula | al-Qaida in the Arabian Peninsula | AQAP; al-Qaeda in the Arabian Peninsula; Al Qaeda in the Arabian Peninsula; al Qaeda in the Arabian Peninsula; Al-Qaeda in the Arabian Peninsula | organisation | | | |
al-qaida-in-the-islamic-maghreb | al-Qaida in the Islamic Maghreb | AQIM; al-Qaeda in the Islamic Maghreb; Al Qaeda in the Islamic Maghreb; al Qaeda in the Islamic Maghreb | organisation | | | |
nusra-front | Nusra Front | al-Nusra Front; Jabhat al-Nusra; al-Nusra; Al-Nusra Front; Jabhat Fatah al-Sham; Al Nusra Front; Jabhat Fateh al-Sham; Fatah al-Sham Front; Al-Nusra; Nusra | organisation | | | |
hayat-tahrir-al-sham | Hayat Tahrir al-Sham | HTS; Tahrir al-Sham; Hay'at Tahrir al-Sham; Hayat Tahrir al Sham; Hayʼat Tahrir al-Sham | organisation | | | |
free-syrian-army | Free Syrian Army | FSA; F.S.A. | organisation | | | |
syrian-national-army | Syrian National Army | | organisation | | | |
syrian-national-coalition | Syrian National Coalition | National Coalition for Syrian Revolutionary and Opposition Forces; Syrian Opposition Coalition; Syrian Coalition; National Coalition of Syrian Revolution and Opposition Forces; Syrian National Coalition for Opposition and Revolutionary Forces | organisation | | | |
syrian-national-council | Syrian National Council | SNC | organisation | | | |
high-negotiations-committee | High Negotiations Committee | HNC; Higher Negotiations Committee; Syrian Negotiation Commission; High Negotiations Council | organisation | | | |
syrian-opposition | Syrian opposition | Syrian rebels; Syria's opposition | group | | | |
ahrar-al-sham | Ahrar al-Sham | Ahrar al Sham | organisation | | | |
jaysh-al-islam | Jaysh al-Islam | Jaish al-Islam; Army of Islam | organisation | | | |
sdf | Syrian Democratic Forces | SDF; S.D.F. | organisation | | | |
ypg | People's Protection Units | YPG; People’s Protection Units; Y.P.G.; Kurdish YPG; Kurdish People's Protection Units; Syrian Kurdish YPG; YPJ | organisation | | | |
pyd | Democratic Union Party | PYD | organisation | | | |
pkk | Kurdistan Workers' Party | PKK; P.K.K.; Kurdistan Workers’ Party; Kurdistan Workers Party; Kurdish Workers' Party; Kurdistan Worker's Party | organisation | | | |
peshmerga | Peshmerga | Kurdish peshmerga; Kurdish Peshmerga; pesh merga | organisation | x-kurdistan | | |
kurds | Kurds | Syrian Kurds; Turkish Kurds; Iranian Kurds | group | | | Kurdish |
popular-mobilization-forces | Popular Mobilization Forces | PMF; Popular Mobilisation Forces; Popular Mobilization Units; Hashd al-Shaabi; Hashd al-Shabi; Popular Mobilisation Units; PMU | organisation | in IQ | | |
kataib-hezbollah | Kataib Hezbollah | Kata'ib Hezbollah; Kataeb Hezbollah; Ketaib Hezbollah | organisation | | | |
asaib-ahl-al-haq | Asaib Ahl al-Haq | Asa'ib Ahl al-Haq | organisation | | | |
white-helmets | White Helmets | Syrian Civil Defense; Syria Civil Defence | organisation | | | |
mujahedin-e-khalq | Mujahedin-e Khalq | MEK; M.E.K.; Mujahideen-e-Khalq; Mujahedeen-e-Khalq; People's Mojahedin Organization of Iran; National Council of Resistance of Iran; NCRI; People’s Mujahedin | organisation | | | |
gulen-movement | Gulen movement | Gülen movement; FETO; FETÖ; Hizmet | organisation | | | |
muslim-brotherhood | Muslim Brotherhood | the Brotherhood; Brotherhood | organisation | | | |

# Yemen and the Gulf
houthis | Houthis | Houthi; Ansar Allah; Houthi rebels; Ansarullah; Houthi movement; Houthi militia; Huthis; Huthi rebels; Shiite Houthi rebels; Houthi group; Shia Houthi rebels; Iran-aligned Houthis; al-Houthis | group | | | Houthi |
southern-transitional-council | Southern Transitional Council | STC | organisation | | | |
presidential-leadership-council | Presidential Leadership Council | Yemeni Presidential Leadership Council | organisation | YE | | |

# North Africa and the Sahel
government-of-national-accord | Government of National Accord | GNA; G.N.A.; Libyan Government of National Accord | organisation | LY | | |
government-of-national-unity-libya | Government of National Unity | GNU | organisation | LY | | |
libyan-national-army | Libyan National Army | LNA; Libyan Arab Armed Forces; Haftar's forces | organisation | in LY | | |
national-transitional-council | National Transitional Council | NTC; Transitional National Council | organisation | LY | | |
libya-house-of-representatives | Libyan House of Representatives | Libya's House of Representatives; Tobruk-based parliament; Tobruk parliament; Libya’s House of Representatives | organisation | in LY | | |
ansar-al-sharia | Ansar al-Sharia | Ansar al-Shariah | organisation | | | |
polisario-front | Polisario Front | Polisario; Frente Polisario | organisation | in EH | | |
mnla | National Movement for the Liberation of Azawad | MNLA | organisation | | | |
coordination-of-azawad-movements | Coordination of Azawad Movements | CMA | organisation | | | |
ansar-dine | Ansar Dine | Ansar Eddine; Ansar al-Din | organisation | | | |
jnim | Jama'at Nusrat al-Islam wal-Muslimin | JNIM; Jama’at Nusrat al-Islam wal-Muslimin | organisation | | | |
tuareg | Tuareg | Tuaregs; Tuareg rebels; Touareg | group | | | Tuareg |

# The rest of Africa
boko-haram | Boko Haram | Boko Haram militants | organisation | | | |
iswap | Islamic State West Africa Province | ISWAP; ISWA | organisation | | | |
al-shabab | al-Shabab | Al-Shabaab; al-Shabaab; Al Shabaab; Al Shabab; Shabab; Shabaab; al Shabaab; Al-Shabab; al Shabab | organisation | | | |
m23 | M23 | March 23 Movement; M23 rebels; March 23 movement; AFC/M23; M23 movement | organisation | | | |
alliance-fleuve-congo | Congo River Alliance | Alliance Fleuve Congo; AFC | organisation | | | |
fdlr | FDLR | Democratic Forces for the Liberation of Rwanda | organisation | | | |
allied-democratic-forces | Allied Democratic Forces | ADF | organisation | | | |
lords-resistance-army | Lord's Resistance Army | LRA; Lord’s Resistance Army | organisation | | | |
rapid-support-forces | Rapid Support Forces | RSF; R.S.F. | organisation | in SD | | |
sudanese-armed-forces | Sudanese Armed Forces | SAF; Sudanese army; Sudan's army; Sudan’s army; Sudanese military | organisation | in SD | | |
forces-of-freedom-and-change | Forces of Freedom and Change | Forces for Freedom and Change; FFC; Declaration of Freedom and Change Forces; Forces for the Declaration of Freedom and Change | organisation | in SD | | |
sudanese-professionals-association | Sudanese Professionals Association | SPA; Sudanese Professionals' Association | organisation | in SD | | |
transitional-military-council | Transitional Military Council | TMC | organisation | SD | | |
sovereign-council | Transitional Sovereignty Council | Sovereign Council; Sovereignty Council | organisation | SD | | |
splm | Sudan People's Liberation Movement | SPLM; SPLM/A; Sudan People's Liberation Army; SPLA; Sudan People’s Liberation Movement; Sudan People’s Liberation Army | organisation | in SS | | |
splm-io | SPLM-IO | Sudan People's Liberation Movement-in-Opposition; SPLA-IO; SPLM-in-Opposition | organisation | in SS | | |
splm-north | SPLM-North | SPLM-N; Sudan People's Liberation Movement-North | organisation | in SD | | |
justice-and-equality-movement | Justice and Equality Movement | JEM | organisation | in SD | | |
sudan-liberation-movement | Sudan Liberation Movement | Sudan Liberation Army; SLA; SLM | organisation | in SD | | |
tplf | Tigray People's Liberation Front | TPLF; T.P.L.F.; Tigray People’s Liberation Front; Tigrayan People's Liberation Front; Tigrayan forces; Tigray forces | organisation | in x-tigray | | |
oromo-liberation-army | Oromo Liberation Army | OLA | organisation | | | |
oromo-liberation-front | Oromo Liberation Front | OLF | organisation | | | |
fano | Fano | Fano militia | organisation | | | |
seleka | Seleka | Séléka; Seleka rebels | organisation | | | |
anti-balaka | anti-Balaka | anti-balaka; Anti-Balaka; Anti-balaka | organisation | | | |
coalition-of-patriots-for-change | Coalition of Patriots for Change | CPC | organisation | | | |
renamo | Renamo | RENAMO; Mozambican National Resistance | organisation | in MZ | | |
frelimo | Frelimo | FRELIMO | organisation | in MZ | | |
ambazonia-separatists | Anglophone separatists | Ambazonia Governing Council; Ambazonia; Ambazonian separatists | group | | | |
anc | African National Congress | ANC; A.N.C. | organisation | in ZA | | |
zanu-pf | ZANU-PF | Zanu-PF; Zanu PF; ZANU PF | organisation | in ZW | | |
movement-for-democratic-change | Movement for Democratic Change | MDC; Movement for Democratic Change-Tsvangirai; MDC-T | organisation | in ZW | | |
citizens-coalition-for-change | Citizens Coalition for Change | | organisation | in ZW | | |
unita | UNITA | Unita | organisation | in AO | | |
wagner-group | Wagner Group | Wagner; Wagner PMC; Wagner mercenaries; PMC Wagner; Africa Corps | organisation | | | |

# South and East Asia
taliban | Taliban | Afghan Taliban; Taleban; Taliban movement; Islamic Emirate; Taliban militants; Taliban insurgents; Taliban government | organisation | in AF | | | Q42418
pakistani-taliban | Pakistani Taliban | Tehreek-e-Taliban Pakistan; TTP; Tehrik-i-Taliban Pakistan; Tehrik-e-Taliban Pakistan; Tehreek-e-Taliban | organisation | | | |
haqqani-network | Haqqani network | Haqqani Network; Haqqanis | organisation | | | |
hezb-i-islami | Hezb-i-Islami | Hizb-i-Islami; Hezb-e-Islami; Hezb-e Islami | organisation | in AF | | |
afghan-high-peace-council | High Peace Council | Afghan High Peace Council; Afghanistan's High Peace Council; High Council for National Reconciliation | organisation | AF | | |
northern-alliance | Northern Alliance | | organisation | in AF | | |
national-resistance-front | National Resistance Front | | organisation | in AF | | |
lashkar-e-taiba | Lashkar-e-Taiba | Lashkar-e-Tayyiba; Lashkar-e-Toiba; LeT; Jamaat-ud-Dawa | organisation | | | |
jaish-e-mohammed | Jaish-e-Mohammed | Jaish-e-Mohammad; JeM; Jaish-e-Muhammad | organisation | | | |
baloch-liberation-army | Baloch Liberation Army | BLA; Baluchistan Liberation Army; Balochistan Liberation Army | organisation | | | |
naga-nscn | National Socialist Council of Nagaland | NSCN; NSCN-IM; NSCN (I-M) | organisation | | | |
ltte | Tamil Tigers | Liberation Tigers of Tamil Eelam; LTTE | organisation | | | |
arsa | Arakan Rohingya Salvation Army | ARSA | organisation | | | |
rohingya | Rohingya | Rohingyas; Rohingya Muslims | group | | | Rohingya |
uyghurs | Uyghurs | Uighurs; Uighur; Uyghur; Uygurs | group | | | Uighur; Uyghur |
tibetans | Tibetans | Central Tibetan Administration; Tibetan government-in-exile; Tibetan government in exile | group | | | Tibetan |
tatmadaw | Tatmadaw | Myanmar military; Myanmar junta; Myanmar's junta; Myanmar's military; State Administration Council; Burmese military; Burmese junta; Myanmar’s military; Myanmar’s junta; Myanmar army | organisation | in MM | | |
national-unity-government-myanmar | National Unity Government | NUG; National Unity Government of Myanmar | organisation | in MM | | |
arakan-army | Arakan Army | | organisation | | | |
kachin-independence-army | Kachin Independence Army | KIA; Kachin Independence Organization; KIO; Kachin Independence Organisation | organisation | | | |
karen-national-union | Karen National Union | KNU; Karen National Liberation Army | organisation | | | |
united-wa-state-army | United Wa State Army | UWSA | organisation | | | |
brotherhood-alliance | Three Brotherhood Alliance | Brotherhood Alliance | organisation | | | |
national-league-for-democracy | National League for Democracy | NLD; N.L.D. | organisation | in MM | | |
moro-islamic-liberation-front | Moro Islamic Liberation Front | MILF; M.I.L.F. | organisation | | | |
moro-national-liberation-front | Moro National Liberation Front | MNLF | organisation | | | |
new-peoples-army | New People's Army | NPA; New People’s Army | organisation | | | |
communist-party-of-the-philippines | Communist Party of the Philippines | CPP; National Democratic Front; National Democratic Front of the Philippines; NDFP | organisation | | | |
abu-sayyaf | Abu Sayyaf | Abu Sayyaf Group | organisation | | | |
free-aceh-movement | Free Aceh Movement | GAM | organisation | | | |
west-papua-national-liberation-army | West Papua National Liberation Army | TPNPB; Free Papua Movement; OPM | organisation | | | |
barisan-revolusi-nasional | Barisan Revolusi Nasional | BRN | organisation | | | |
mara-patani | Mara Patani | MARA Patani | organisation | | | |
khmer-rouge | Khmer Rouge | | organisation | | | |
nepal-maoists | Maoists | Nepalese Maoists | group | | | Maoist |
naxalites | Naxalites | Naxals | group | | | |

# Latin America
farc | FARC | Revolutionary Armed Forces of Colombia; Farc; FARC-EP; F.A.R.C.; FARC rebels; Revolutionary Armed Forces of Colombia (FARC); Common Alternative Revolutionary Force; FARC guerrillas | organisation | | | |
farc-dissidents | FARC dissidents | Estado Mayor Central; EMC; Central General Staff; FARC-EMC | group | | | |
segunda-marquetalia | Segunda Marquetalia | Second Marquetalia | group | | | |
eln | National Liberation Army | ELN; E.L.N.; ELN rebels; Ejército de Liberación Nacional; ELN guerrillas | organisation | | | |
clan-del-golfo | Clan del Golfo | Gulf Clan; Gaitanista Army of Colombia; AGC; Gaitanista Self-Defense Forces of Colombia | organisation | | | |
venezuelan-opposition | Democratic Unity Roundtable | MUD; Mesa de la Unidad Democrática; Democratic Unity coalition; Unitary Platform; Venezuelan opposition; Venezuela's opposition; Venezuela’s opposition | group | in VE | | |
psuv | United Socialist Party of Venezuela | PSUV | organisation | in VE | | |
shining-path | Shining Path | Sendero Luminoso | organisation | | | |
tren-de-aragua | Tren de Aragua | | organisation | | | |
sinaloa-cartel | Sinaloa cartel | Sinaloa Cartel; Mexican cartels | organisation | | | |
jalisco-new-generation-cartel | Jalisco New Generation Cartel | CJNG | organisation | | | |
zapatistas | Zapatistas | EZLN; Zapatista Army of National Liberation | organisation | | | |
ms-13 | MS-13 | Mara Salvatrucha | organisation | | | |
barrio-18 | Barrio 18 | | organisation | | | |
civic-alliance-nicaragua | Civic Alliance for Justice and Democracy | Civic Alliance | organisation | in NI | | |

# Europe
donetsk-peoples-republic | Donetsk People's Republic | DPR; DNR; Donetsk People’s Republic; D.P.R.; self-proclaimed Donetsk People's Republic; Donetsk Republic | organisation | | | |
luhansk-peoples-republic | Luhansk People's Republic | LPR; LNR; Lugansk People's Republic; Luhansk People’s Republic; Lugansk People’s Republic; L.P.R. | organisation | | | |
pro-russian-separatists | Pro-Russian separatists | pro-Russian rebels; pro-Russian separatists; Russian-backed separatists; Russia-backed separatists; Pro-Russian rebels; Russian-backed rebels; Russia-backed rebels; pro-Russia separatists; separatists in eastern Ukraine; pro-Russia rebels; pro-Moscow separatists; pro-Moscow rebels | group | | | |
azov | Azov Brigade | Azov Regiment; Azov Battalion; Azov battalion; Azov regiment | organisation | in UA | | |
right-sector | Right Sector | Pravy Sektor; Pravyi Sektor | organisation | in UA | | |
crimean-tatars | Crimean Tatars | Mejlis; Mejlis of the Crimean Tatar People | group | | | Crimean Tatar |
ira | Irish Republican Army | IRA; I.R.A.; Provisional IRA; New IRA; Real IRA | organisation | | | |
eta | ETA | Eta; Basque separatist group ETA | organisation | | | |
roma | Roma | | group | | | Romani |

# Regions and peoples that news speaks of as one
europe | Europe | Europeans; European nations; European countries; European powers; European capitals; European allies; Europe's leaders; European states; Old Continent | group | | | European |
the-west | West | Western powers; Western countries; Western nations; the West; Western allies; Western governments; Western states; Western capitals | group | | | Western |
arab-states | Arab states | Arabs; Arab countries; Arab nations; Arab world; Arab governments; Arab neighbors | group | | | Arab |
gulf-states | Gulf states | Gulf Arab states; Gulf countries; Gulf monarchies; Gulf Arabs; Gulf nations; Persian Gulf states; Gulf allies; Arab Gulf states; Gulf kingdoms; Persian Gulf countries | group | | | Gulf; Gulf Arab |
baltic-states | Baltic states | Baltics; Baltic countries; Baltic nations; Baltic republics | group | | | Baltic |
nordic-states | Nordic countries | Nordics; Nordic nations; Nordic states; Scandinavia; Scandinavian countries; Scandinavians; Nordic-Baltic Eight; NB8 | group | | | Nordic; Scandinavian |
balkans | Western Balkans | Balkans; Balkan states; Balkan countries; Western Balkan states | group | | | Balkan |
benelux | Benelux | Benelux countries | group | | | |
africa | Africa | Africans; African nations; African countries; African states; African leaders | group | | | African |
asia | Asia | Asians; Asian nations; Asian countries | group | | | Asian |
latin-america | Latin America | Latin Americans; Latin American countries; Latin American nations; South America; South Americans; Central America; Central Americans | group | | | Latin American; South American; Central American |
central-asia | Central Asia | Central Asian states; Central Asian countries; Central Asian republics; C5; Central Asians | group | | | Central Asian |
middle-east | Middle East | Mideast; Middle Eastern countries; Middle Eastern nations | group | | | Middle Eastern |
northern-triangle | Northern Triangle | Northern Triangle countries | group | | | |
pacific-islands | Pacific island nations | Pacific islands; Pacific Islands; Pacific Island countries; Pacific island states; Pacific Islanders; Pacific Island nations | group | | | |
small-island-states | Alliance of Small Island States | AOSIS; small island states; small island nations; island nations; Small Island Developing States | group | | | |
least-developed-countries | Least Developed Countries | least developed countries; LDCs; LDC group; poorest countries; poorest nations | group | | | |
high-ambition-coalition | High Ambition Coalition | | group | | | |
frugal-four | Frugal Four | frugal four; Frugals; frugals | group | | | |
international-community | International community | international community; world community; global community; world leaders | group | | | |
global-south | Global South | global south; developing countries; developing nations; Developing countries | group | | | |
axis-of-resistance | Axis of Resistance | axis of resistance; resistance axis | group | | | |
koreas | Koreas | two Koreas; Koreans | group | | | Korean; inter-Korean |
jews | Jews | American Jews | group | | | Jewish |
muslims | Muslims | | group | | | Muslim |
christians | Christians | | group | | | Christian |
sunnis | Sunnis | Sunni Muslims; Sunni Arabs | group | | | Sunni |
shiites | Shiites | Shia; Shias; Shiite Muslims; Shi'ites; Shi’ites; Shia Muslims | group | | | Shiite; Shia; Shi'ite |
druze | Druze | Druse | group | | | Druze |
alawites | Alawites | | group | | | Alawite |
yazidis | Yazidis | Yezidis | group | | | Yazidi |
`;
