// Organisations of states and their organs, courts, banks and agencies.

// id | name | other names | kind | of | seats | adjectives | Wikidata
export const international = `
# Alliances and unions of states
nato | NATO | North Atlantic Treaty Organization; North Atlantic Treaty Organisation; Nato; N.A.T.O.; North Atlantic Alliance; Atlantic Alliance; Western alliance | organisation | | | | Q7184
north-atlantic-council | North Atlantic Council | | organisation | | | |
nato-russia-council | NATO-Russia Council | Russia-NATO Council | organisation | | | |
eu | European Union | EU; E.U.; the 27; EU27; EU28; EU-27; European Community | organisation | | Brussels | EU; E.U. | Q458
european-commission | European Commission | EU Commission; E.U. Commission; EU executive; E.U. executive; EU's executive; Commission of the European Union | organisation | eu | Berlaymont | | Q8880
european-council | European Council | EU Council | organisation | eu | | | Q8886
council-of-the-eu | Council of the European Union | EU Council of Ministers; Council of Ministers of the European Union; Foreign Affairs Council; Ecofin | organisation | eu | | | Q8896
european-parliament | European Parliament | EU Parliament; EU parliament; E.U. Parliament; European parliament | organisation | | | | Q8889
european-external-action-service | European External Action Service | EEAS | organisation | eu | | |
ecb | European Central Bank | ECB; E.C.B. | organisation | | | | Q8901
eurozone | Eurozone | euro zone; euro area; Euro area; euro-zone; euro bloc | group | | | |
eurogroup | Eurogroup | Euro Group; Euro group | organisation | | | |
european-court-of-justice | European Court of Justice | Court of Justice of the European Union; ECJ; EU's top court; EU Court of Justice | organisation | | | |
european-stability-mechanism | European Stability Mechanism | ESM; European Financial Stability Facility; EFSF | organisation | | | |
frontex | Frontex | European Border and Coast Guard Agency | organisation | | | |
europol | Europol | | organisation | | | |
council-of-europe | Council of Europe | Venice Commission; Parliamentary Assembly of the Council of Europe; PACE | organisation | | | | Q8908
european-court-of-human-rights | European Court of Human Rights | ECHR | organisation | | | |
efta | European Free Trade Association | EFTA | organisation | | | |
european-political-community | European Political Community | | organisation | | | |
european-investment-bank | European Investment Bank | EIB | organisation | | | |
ebrd | European Bank for Reconstruction and Development | EBRD | organisation | | | |
visegrad-group | Visegrad Group | Visegrád Group; Visegrad Four; V4 | organisation | | | |
weimar-triangle | Weimar Triangle | | group | | | |
bucharest-nine | Bucharest Nine | B9 | group | | | |
coalition-of-the-willing | Coalition of the Willing | coalition of the willing | group | | | |
joint-expeditionary-force | Joint Expeditionary Force | | organisation | | | |
osce | Organization for Security and Cooperation in Europe | OSCE; O.S.C.E.; Organisation for Security and Co-operation in Europe; Organisation for Security and Cooperation in Europe; Organization for Security and Co-operation in Europe; Organization of Security and Cooperation in Europe | organisation | | | | Q81299
osce-minsk-group | OSCE Minsk Group | Minsk Group | group | | | |
trilateral-contact-group | Trilateral Contact Group | | group | | | |
normandy-format | Normandy Format | Normandy Four; Normandy format; Normandy group | group | | | |
ramstein-group | Ukraine Defense Contact Group | Ramstein group; Ramstein format; Ukraine Contact Group | group | | | |
cis | Commonwealth of Independent States | CIS; C.I.S. | organisation | | | | Q7779
csto | Collective Security Treaty Organization | CSTO; C.S.T.O.; Collective Security Treaty Organisation | organisation | | | | Q318693
eurasian-economic-union | Eurasian Economic Union | EAEU; EEU; Eurasian Union; Customs Union of Belarus, Kazakhstan and Russia | organisation | | | |
union-state | Union State | Union State of Russia and Belarus | organisation | | | |
sco | Shanghai Cooperation Organization | Shanghai Cooperation Organisation; SCO | organisation | | | | Q485207
organization-of-turkic-states | Organization of Turkic States | Turkic Council; Organisation of Turkic States | organisation | | | |
brics | BRICS | BRIC; Brics; BRICS countries; BRICS nations | group | | | |
g7 | Group of Seven | G7; G-7; G 7; Group of 7 | group | | | | Q1764511
g8 | Group of Eight | G8; G-8; Group of 8 | group | | | |
g20 | Group of 20 | G20; G-20; Group of Twenty | group | | | | Q19771
g77 | Group of 77 | G77; G-77; Group of 77 and China | group | | | |
non-aligned-movement | Non-Aligned Movement | NAM; Nonaligned Movement | group | | | |
commonwealth | Commonwealth of Nations | the Commonwealth; British Commonwealth | organisation | | | |
francophonie | Organisation internationale de la Francophonie | La Francophonie; Francophonie | organisation | | | |
african-union | African Union | AU; A.U.; OAU; Organisation of African Unity; Organization of African Unity | organisation | | | | Q7159
african-union-mission-in-somalia | African Union Mission in Somalia | AMISOM; ATMIS; AUSSOM | organisation | african-union | | |
ecowas | Economic Community of West African States | ECOWAS; Ecowas; E.C.O.W.A.S.; West African bloc; ECOMOG | organisation | | | |
sadc | Southern African Development Community | SADC | organisation | | | |
eac | East African Community | EAC | organisation | | | |
igad | Intergovernmental Authority on Development | IGAD; Igad | organisation | | | |
eccas | Economic Community of Central African States | ECCAS | organisation | | | |
alliance-of-sahel-states | Alliance of Sahel States | AES; Alliance of Sahel states | organisation | | | |
g5-sahel | G5 Sahel | Sahel G5 | organisation | | | |
african-development-bank | African Development Bank | AfDB | organisation | | | |
african-continental-free-trade-area | African Continental Free Trade Area | AfCFTA | organisation | | | |
arab-league | Arab League | League of Arab States | organisation | | | | Q7172
gcc | Gulf Cooperation Council | GCC; G.C.C.; Cooperation Council for the Arab States of the Gulf | organisation | | | | Q217172
oic | Organisation of Islamic Cooperation | OIC; Organization of Islamic Cooperation; Organization of the Islamic Conference; Organisation of the Islamic Conference | organisation | | | | Q47543
arab-maghreb-union | Arab Maghreb Union | | organisation | | | |
opec | OPEC | Organization of the Petroleum Exporting Countries; Organisation of the Petroleum Exporting Countries; Opec; O.P.E.C.; oil cartel | organisation | | | | Q7795
opec-plus | OPEC+ | OPEC-plus; Opec+; OPEC Plus | group | | | |
asean | ASEAN | Association of Southeast Asian Nations; Association of South East Asian Nations; Asean; Association of South-East Asian Nations | organisation | | | | Q7768
apec | Asia-Pacific Economic Cooperation | APEC; Asia-Pacific Economic Cooperation forum; A.P.E.C. | organisation | | | |
saarc | South Asian Association for Regional Cooperation | SAARC | organisation | | | |
pacific-islands-forum | Pacific Islands Forum | PIF | organisation | | | |
quad | Quad | Quadrilateral Security Dialogue; the Quad | group | | | |
aukus | AUKUS | Aukus | group | | | |
anzus | ANZUS | | organisation | | | |
five-eyes | Five Eyes | Five Eyes alliance | group | | | |
rcep | Regional Comprehensive Economic Partnership | RCEP | organisation | | | |
cptpp | Comprehensive and Progressive Agreement for Trans-Pacific Partnership | CPTPP; TPP-11; Comprehensive and Progressive Trans-Pacific Partnership | organisation | | | |
aiib | Asian Infrastructure Investment Bank | AIIB | organisation | | | |
asian-development-bank | Asian Development Bank | ADB | organisation | | | |
new-development-bank | New Development Bank | BRICS bank; BRICS Bank | organisation | | | |
oas | Organization of American States | OAS; O.A.S.; Organisation of American States | organisation | | | | Q123759
mercosur | Mercosur | Southern Common Market; Mercosul; MERCOSUR | organisation | | | | Q4264
unasur | Union of South American Nations | UNASUR; Unasur | organisation | | | |
celac | Community of Latin American and Caribbean States | CELAC | organisation | | | |
caricom | CARICOM | Caribbean Community; Caricom | organisation | | | |
alba | ALBA | Bolivarian Alliance for the Peoples of Our America; Bolivarian Alliance for the Americas | organisation | | | |
pacific-alliance | Pacific Alliance | | organisation | | | |
lima-group | Lima Group | | group | | | |
sica | Central American Integration System | SICA | organisation | | | |
inter-american-development-bank | Inter-American Development Bank | IDB; IADB | organisation | | | |
iachr | Inter-American Commission on Human Rights | IACHR | organisation | | | |
arctic-council | Arctic Council | | organisation | | | |
nordic-council | Nordic Council | | organisation | | | |
open-balkan | Open Balkan | | group | | | |

# The United Nations and its family
un | United Nations | UN; U.N.; United Nations Organization; world body; U. N. | organisation | | Turtle Bay | U.N.; UN | Q1065
security-council | United Nations Security Council | Security Council; UN Security Council; U.N. Security Council; UNSC; U.N.S.C.; UN security council | organisation | un | | | Q37470
general-assembly | United Nations General Assembly | UN General Assembly; U.N. General Assembly; UNGA; U.N.G.A.; U.N. general assembly | organisation | un | | | Q47423
un-secretariat | UN Secretariat | U.N. Secretariat; United Nations Secretariat | organisation | un | | |
human-rights-council | United Nations Human Rights Council | UN Human Rights Council; U.N. Human Rights Council; Human Rights Council | organisation | | | |
ohchr | Office of the United Nations High Commissioner for Human Rights | OHCHR; U.N. human rights office; UN human rights office; UN Human Rights Office; Office of the UN High Commissioner for Human Rights; U.N. rights office; UN rights office | organisation | | | |
iaea | International Atomic Energy Agency | IAEA; I.A.E.A.; UN nuclear watchdog; U.N. nuclear watchdog; U.N. nuclear agency; UN nuclear agency; UN atomic agency; U.N. atomic agency; U.N. atomic watchdog; UN atomic watchdog; International Atomic Energy Association; United Nations nuclear watchdog | organisation | | | | Q41984
unhcr | UNHCR | United Nations High Commissioner for Refugees; UN High Commissioner for Refugees; U.N. High Commissioner for Refugees; UN refugee agency; U.N. refugee agency; U.N.H.C.R.; Office of the United Nations High Commissioner for Refugees; United Nations refugee agency | organisation | | | | Q132551
unrwa | UNRWA | United Nations Relief and Works Agency; UN Relief and Works Agency; U.N. Relief and Works Agency; U.N. agency for Palestinian refugees; UN agency for Palestinian refugees; U.N.R.W.A.; Unrwa | organisation | | | |
who | World Health Organization | WHO; W.H.O.; World Health Organisation; U.N. health agency; UN health agency | organisation | | | | Q7817
wfp | World Food Programme | WFP; W.F.P.; World Food Program; UN World Food Programme; U.N. World Food Program; U.N. World Food Programme; UN food agency; U.N. food agency | organisation | | | | Q204344
unicef | UNICEF | Unicef; United Nations Children's Fund; United Nations Children’s Fund; UN children's agency; U.N. children's agency; U.N. children’s agency | organisation | | | | Q740308
ocha | OCHA | Office for the Coordination of Humanitarian Affairs; UN Office for the Coordination of Humanitarian Affairs; U.N. Office for the Coordination of Humanitarian Affairs; UN humanitarian office; U.N. humanitarian office; U.N. humanitarian agency | organisation | | | |
undp | UNDP | United Nations Development Programme; UN Development Programme; U.N. Development Program; U.N. Development Programme; United Nations Development Program | organisation | | | |
unesco | UNESCO | Unesco; United Nations Educational, Scientific and Cultural Organization | organisation | | | | Q7809
fao | Food and Agriculture Organization | FAO; Food and Agriculture Organisation; UN Food and Agriculture Organization; U.N. Food and Agriculture Organization | organisation | | | | Q82151
ilo | International Labour Organization | ILO; International Labor Organization; International Labour Organisation | organisation | | | | Q54129
iom | International Organization for Migration | IOM; International Organisation for Migration; UN migration agency; U.N. migration agency | organisation | | | |
unep | United Nations Environment Programme | UNEP; UN Environment Programme; U.N. Environment Program; U.N. Environment Programme; United Nations Environment Program | organisation | | | |
unfccc | UNFCCC | United Nations Framework Convention on Climate Change; UN Framework Convention on Climate Change; U.N. Framework Convention on Climate Change; U.N. climate secretariat; UN climate secretariat; UN Climate Change; U.N. Climate Change; UN climate agency; U.N. climate agency | organisation | | | |
ipcc | Intergovernmental Panel on Climate Change | IPCC | organisation | | | |
unctad | UNCTAD | United Nations Conference on Trade and Development; UN Conference on Trade and Development | organisation | | | |
unodc | UNODC | UN Office on Drugs and Crime; United Nations Office on Drugs and Crime; U.N. Office on Drugs and Crime | organisation | | | |
icao | International Civil Aviation Organization | ICAO; International Civil Aviation Organisation | organisation | | | |
imo | International Maritime Organization | IMO; International Maritime Organisation | organisation | | | |
itu | International Telecommunication Union | ITU | organisation | | | |
un-women | UN Women | U.N. Women | organisation | | | |
unfpa | UNFPA | United Nations Population Fund; UN Population Fund; U.N. Population Fund | organisation | | | |
unifil | UNIFIL | United Nations Interim Force in Lebanon; UN Interim Force in Lebanon; U.N. peacekeeping force in Lebanon; Unifil | organisation | un | | |
undof | UNDOF | United Nations Disengagement Observer Force; U.N. Disengagement Observer Force | organisation | un | | |
minusma | MINUSMA | United Nations Multidimensional Integrated Stabilization Mission in Mali | organisation | un | | |
monusco | MONUSCO | Monusco | organisation | un | | |
minustah | MINUSTAH | | organisation | un | | |
unmiss | UNMISS | United Nations Mission in South Sudan; U.N. Mission in South Sudan; UN Mission in South Sudan | organisation | un | | |
unamid | UNAMID | | organisation | un | | |
unama | UNAMA | United Nations Assistance Mission in Afghanistan; U.N. Assistance Mission in Afghanistan; UN Assistance Mission in Afghanistan | organisation | un | | |
unami | UNAMI | United Nations Assistance Mission for Iraq; U.N. Assistance Mission for Iraq; UN Assistance Mission for Iraq | organisation | un | | |
unsmil | UNSMIL | United Nations Support Mission in Libya; UN Support Mission in Libya; U.N. Support Mission in Libya | organisation | un | | |
unmha | UNMHA | | organisation | un | | |
unficyp | UNFICYP | | organisation | un | | |
opcw | Organisation for the Prohibition of Chemical Weapons | OPCW; O.P.C.W.; Organization for the Prohibition of Chemical Weapons; chemical weapons watchdog; global chemical weapons watchdog | organisation | | | | Q205703
ctbto | CTBTO | Comprehensive Nuclear-Test-Ban Treaty Organization; Comprehensive Test Ban Treaty Organization | organisation | | | |
icj | International Court of Justice | ICJ; I.C.J.; World Court; UN's top court; U.N.'s top court; UN’s top court; U.N.’s top court | organisation | | | | Q7801
icc | International Criminal Court | ICC; I.C.C. | organisation | | | | Q47488
icty | International Criminal Tribunal for the former Yugoslavia | ICTY | organisation | | | |
permanent-court-of-arbitration | Permanent Court of Arbitration | | organisation | | | |
special-tribunal-for-lebanon | Special Tribunal for Lebanon | STL | organisation | | | |

# Money and trade
imf | International Monetary Fund | IMF; I.M.F.; Fund | organisation | | | | Q7804
world-bank | World Bank | World Bank Group; International Bank for Reconstruction and Development | organisation | | | | Q7164
wto | World Trade Organization | WTO; W.T.O.; World Trade Organisation | organisation | | | | Q7825
oecd | OECD | Organization for Economic Cooperation and Development; Organisation for Economic Co-operation and Development; Organisation for Economic Cooperation and Development; O.E.C.D. | organisation | | | | Q41550
iea | International Energy Agency | IEA; I.E.A. | organisation | | | |
gas-exporting-countries-forum | Gas Exporting Countries Forum | GECF | organisation | | | |
bis | Bank for International Settlements | | organisation | | | |
financial-action-task-force | Financial Action Task Force | FATF | organisation | | | |
paris-club | Paris Club | | group | | | |
troika | Troika | troika; troika of creditors; troika of lenders; the institutions | group | | | |
swift | SWIFT | Society for Worldwide Interbank Financial Telecommunication; Swift | organisation | | | |
nuclear-suppliers-group | Nuclear Suppliers Group | NSG | organisation | | | |
instex | INSTEX | Instex | organisation | | | |
interpol | Interpol | INTERPOL | organisation | | | | Q8475
ioc | International Olympic Committee | IOC; I.O.C. | organisation | | | |
fifa | FIFA | Fifa | organisation | | | |
world-economic-forum | World Economic Forum | WEF; Davos forum | organisation | | | |

# Formats of talks
p5-plus-1 | P5+1 | P5 + 1; P5-plus-1; E3+3; EU3+3; E3/EU+3; P-5-plus-1; P5 plus 1; six world powers; six major powers; six powers; P5+1 group; world powers | group | | | |
p5 | P5 | P-5; permanent five; five permanent members of the Security Council; permanent members of the Security Council | group | | | |
p4-plus-1 | P4+1 | | group | | | |
e3 | E3 | European three; E-3; EU3; European trio; EU-3 | group | | | |
middle-east-quartet | Middle East Quartet | Quartet; Quartet on the Middle East; Mideast Quartet; diplomatic Quartet | group | | | |
six-party-talks | Six-Party Talks | six-party talks | group | | | |
astana-trio | Astana trio | Astana format; Astana guarantors; Astana process; guarantor states | group | | | |
friends-of-syria | Friends of Syria | Friends of the Syrian People; Friends of Syria group | group | | | |
international-syria-support-group | International Syria Support Group | ISSG | group | | | |
core-group | Core Group | Core Group on Haiti | group | | | |
contact-group-on-libya | Libya Contact Group | | group | | | |
quint | Quint | | group | | | |
d10 | D10 | | group | | | |
global-coalition | Global Coalition to Defeat ISIS | US-led coalition; U.S.-led coalition; American-led coalition; anti-ISIS coalition; US-led international coalition; U.S.-led international coalition; international coalition against Islamic State; Combined Joint Task Force; Operation Inherent Resolve | group | | | |
isaf | ISAF | International Security Assistance Force; Resolute Support; Resolute Support mission; NATO-led coalition | organisation | nato | | |
kfor | KFOR | | organisation | nato | | |
saudi-led-coalition | Saudi-led coalition | Saudi-led military coalition; Saudi Arabia-led coalition; Arab coalition; Saudi-led alliance; Saudi-led Arab coalition; coalition led by Saudi Arabia; Arab coalition in Yemen | group | | | |
gaza-humanitarian-foundation | Gaza Humanitarian Foundation | GHF | organisation | | | |
office-of-the-high-representative | Office of the High Representative | OHR | organisation | | | |
`;
