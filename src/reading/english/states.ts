// States and territories as English news names them.
//
// Codes: ISO 3166-1 alpha-2, all 249; XK is the user-assigned code in common use for Kosovo; "x-..." is ours, for
// what has no code: states that few recognise, nations and regions that negotiate, states that are no more.
// Sources: ISO 3166-1 and common names by the npm packages world-countries 5 and i18n-iso-countries 7, short names of
// CLDR 48 (cldr-localenames-full); country codes of the Correlates of War state system membership, v2016, from the
// Gleditsch-Ward codes of country_converter (PyPI) with the nine that differ set right (CZ, DE, KI, NR, RS, TO, TV,
// VN, YE); other names, demonyms and seats: general knowledge of news style. Last checked 2025-08.

import { listOf, rowsOf } from "./rows.ts";

export interface State {
  /** ISO 3166-1 alpha-2, or "x-..." for what it has no code for. */
  readonly code: string;
  /** As a news report writes it. */
  readonly name: string;
  /** Other and official names, abbreviations; those in capitals hold in capitals only ("US", "CAR"). */
  readonly names: readonly string[];
  /** "Ukrainian", and words for one person: "Pole", "Frenchman". */
  readonly adjectives: readonly string[];
  /** Words for its people, in the plural. */
  readonly people: readonly string[];
  /** Where the government or, for a territory, the administration is; null where the name is the state's own. */
  readonly capital: string | null;
  /** Words that stand for the government: the capital where news uses it so, spellings of it, palaces. Without article. */
  readonly seats: readonly string[];
  /** Country code of the Correlates of War project; null for what is no member of its state system. */
  readonly correlatesOfWar: number | null;
}

// code | name | other names | adjectives | people | capital | other seats | Correlates of War
// A star marks a capital that does not stand for the government: "Jerusalem", "Amsterdam".
const table = `
# Europe
AD | Andorra | Principality of Andorra | Andorran | Andorrans | Andorra la Vella | | 232
AL | Albania | Republic of Albania | Albanian | Albanians | Tirana | | 339
AT | Austria | Republic of Austria | Austrian | Austrians | Vienna | Ballhausplatz | 305
AX | Åland Islands | Aland Islands; Åland | Ålandic | Ålanders | Mariehamn | |
BA | Bosnia and Herzegovina | Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina; BiH | Bosnian; Herzegovinian | Bosnians; Herzegovinians | Sarajevo | | 346
BE | Belgium | Kingdom of Belgium | Belgian | Belgians | *Brussels | | 211
BG | Bulgaria | Republic of Bulgaria | Bulgarian | Bulgarians | Sofia | | 355
BY | Belarus | Republic of Belarus; Belorussia; Byelorussia | Belarusian; Belarussian; Belorussian | Belarusians; Belarussians | Minsk | | 370
CH | Switzerland | Swiss Confederation | Swiss | Swiss | Bern | Berne | 225
CY | Cyprus | Republic of Cyprus | Cypriot; Greek Cypriot; Greek-Cypriot | Cypriots; Greek Cypriots | Nicosia | | 352
CZ | Czech Republic | Czechia | Czech | Czechs | Prague | | 316
DE | Germany | Federal Republic of Germany; FRG; West Germany | German; West German | Germans | Berlin | Bonn; Bundeskanzleramt | 255
DK | Denmark | Kingdom of Denmark | Danish; Dane | Danes | Copenhagen | Christiansborg | 390
EE | Estonia | Republic of Estonia | Estonian | Estonians | Tallinn | Toompea | 366
ES | Spain | Kingdom of Spain | Spanish; Spaniard | Spaniards | Madrid | Moncloa; Moncloa Palace | 230
FI | Finland | Republic of Finland | Finnish; Finn | Finns | Helsinki | | 375
FO | Faroe Islands | Faeroe Islands; Faroes | Faroese; Faroe Islander | Faroe Islanders | Tórshavn | Torshavn |
FR | France | French Republic | French; Frenchman; Frenchwoman | French; Frenchmen | Paris | Élysée; Elysée; Elysee; Élysée Palace; Elysée Palace; Elysee Palace; Quai d'Orsay; Quai d’Orsay; Matignon; Hôtel Matignon | 220
GB | United Kingdom | UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland; G.B. | British; U.K.; UK; Briton; Brit | Britons; Brits; British | London | Downing Street; 10 Downing Street; 10 Downing St.; No. 10; No 10; Number 10; Number Ten; Whitehall; Westminster | 200
GG | Guernsey | Bailiwick of Guernsey | | | St. Peter Port | |
GI | Gibraltar | | Gibraltarian | Gibraltarians | | |
GR | Greece | Hellenic Republic; Hellas | Greek; Hellenic | Greeks | Athens | Maximos Mansion | 350
HR | Croatia | Republic of Croatia | Croatian; Croat | Croatians; Croats | Zagreb | | 344
HU | Hungary | | Hungarian; Magyar | Hungarians | Budapest | | 310
IE | Ireland | Republic of Ireland; Irish Republic; Eire; Éire | Irish; Irishman | Irish | Dublin | Iveagh House | 205
IM | Isle of Man | | Manx | | *Douglas | |
IS | Iceland | Republic of Iceland | Icelandic; Icelander | Icelanders | Reykjavik | Reykjavík | 395
IT | Italy | Italian Republic | Italian | Italians | Rome | Palazzo Chigi; Quirinale; Farnesina; Quirinal Palace; Chigi Palace | 325
JE | Jersey | Bailiwick of Jersey | | | *Saint Helier | |
LI | Liechtenstein | Principality of Liechtenstein | Liechtenstein | Liechtensteiners | Vaduz | | 223
LT | Lithuania | Republic of Lithuania | Lithuanian | Lithuanians | Vilnius | | 368
LU | Luxembourg | Luxemburg; Grand Duchy of Luxembourg | Luxembourgish; Luxembourger; Luxembourgian | Luxembourgers | *Luxembourg City | | 212
LV | Latvia | Republic of Latvia | Latvian | Latvians | Riga | | 367
MC | Monaco | Principality of Monaco | Monegasque; Monacan | Monegasques | *Monte Carlo | | 221
MD | Moldova | Republic of Moldova; Moldavia | Moldovan; Moldavian | Moldovans | Chisinau | Chișinău; Chişinău; Kishinev | 359
ME | Montenegro | | Montenegrin | Montenegrins | Podgorica | | 341
MK | North Macedonia | Macedonia; Republic of North Macedonia; Former Yugoslav Republic of Macedonia; FYROM; F.Y.R.O.M.; Republic of Macedonia | Macedonian; North Macedonian | Macedonians; North Macedonians | Skopje | | 343
MT | Malta | Republic of Malta | Maltese | Maltese | Valletta | | 338
NL | Netherlands | Holland; Kingdom of the Netherlands | Dutch; Dutchman; Netherlander | Dutch; Dutchmen; Netherlanders | *Amsterdam | The Hague; Hague; Binnenhof | 210
NO | Norway | Kingdom of Norway | Norwegian | Norwegians | Oslo | | 385
PL | Poland | Republic of Poland | Polish; Pole | Poles | Warsaw | Belweder; Belvedere Palace | 290
PT | Portugal | Portuguese Republic | Portuguese | Portuguese | Lisbon | São Bento; Belém Palace; Belem Palace | 235
RO | Romania | Rumania | Romanian; Rumanian | Romanians | Bucharest | Cotroceni; Cotroceni Palace | 360
RS | Serbia | Republic of Serbia; Serbia and Montenegro | Serbian; Serb | Serbians; Serbs | Belgrade | | 345
RU | Russia | Russian Federation; R.F. | Russian | Russians | Moscow | Kremlin; Smolenskaya; Smolenskaya Square; Novo-Ogaryovo; Novo-Ogaryevo; Moskva | 365
SE | Sweden | Kingdom of Sweden | Swedish; Swede | Swedes | Stockholm | Rosenbad | 380
SI | Slovenia | Republic of Slovenia | Slovenian; Slovene | Slovenians; Slovenes | Ljubljana | | 349
SJ | Svalbard and Jan Mayen | Svalbard; Spitsbergen | | | *Longyearbyen | |
SK | Slovakia | Slovak Republic | Slovak; Slovakian | Slovaks; Slovakians | Bratislava | | 317
SM | San Marino | Republic of San Marino | Sammarinese | Sammarinese | | | 331
UA | Ukraine | | Ukrainian | Ukrainians | Kyiv | Kiev; Bankova; Bankova Street | 369
VA | Vatican | Vatican City; Holy See; Vatican City State; Apostolic See | Vatican; papal | | *Vatican City | Roman Curia; Apostolic Palace |
XK | Kosovo | Republic of Kosovo; Kosova; Kosovo and Metohija | Kosovar; Kosovan; Kosovo Albanian | Kosovars; Kosovans; Kosovo Albanians | Pristina | Prishtina; Priština | 347
x-abkhazia | Abkhazia | Republic of Abkhazia | Abkhaz; Abkhazian | Abkhaz; Abkhazians | Sukhumi | Sukhum; Sokhumi |
x-catalonia | Catalonia | Catalunya; Cataluña | Catalan | Catalans | *Barcelona | Generalitat; Generalitat de Catalunya |
x-chechnya | Chechnya | Chechen Republic; Ichkeria | Chechen | Chechens | Grozny | |
x-england | England | | English; Englishman; Englishwoman | Englishmen | | |
x-northern-cyprus | Northern Cyprus | Turkish Republic of Northern Cyprus; TRNC; T.R.N.C.; North Cyprus | Turkish Cypriot; Turkish-Cypriot; Northern Cypriot | Turkish Cypriots | | |
x-northern-ireland | Northern Ireland | Ulster | Northern Irish | Northern Irish | Belfast | Stormont |
x-scotland | Scotland | | Scottish; Scot; Scots | Scots; Scotsmen | Edinburgh | Holyrood; Bute House |
x-south-ossetia | South Ossetia | Republic of South Ossetia; State of Alania; Tskhinvali Region | South Ossetian; Ossetian | South Ossetians; Ossetians | Tskhinvali | Tskhinval |
x-srpska | Republika Srpska | Bosnian Serb Republic; Serb Republic | Bosnian Serb; Bosnian-Serb | Bosnian Serbs | Banja Luka | |
x-transnistria | Transnistria | Transdniestria; Trans-Dniester; Transdniester; Pridnestrovie; Pridnestrovian Moldavian Republic; Transnistrian Moldovan Republic | Transnistrian; Transdniestrian | Transnistrians | Tiraspol | |
x-wales | Wales | | Welsh; Welshman | Welsh | Cardiff | Senedd |
x-czechoslovakia | Czechoslovakia | | Czechoslovak; Czechoslovakian | Czechoslovaks | | | 315
x-east-germany | East Germany | German Democratic Republic; GDR; G.D.R. | East German | East Germans | *East Berlin | | 265
x-soviet-union | Soviet Union | USSR; U.S.S.R.; Union of Soviet Socialist Republics | Soviet | Soviets | | | 365
x-yugoslavia | Yugoslavia | Former Yugoslavia; Socialist Federal Republic of Yugoslavia | Yugoslav; Yugoslavian | Yugoslavs | | | 345

# Middle East and North Africa
AE | United Arab Emirates | UAE; U.A.E.; Emirates | Emirati; UAE; U.A.E. | Emiratis | Abu Dhabi | | 696
BH | Bahrain | Kingdom of Bahrain | Bahraini | Bahrainis | Manama | | 692
DZ | Algeria | People's Democratic Republic of Algeria | Algerian | Algerians | Algiers | El Mouradia | 615
EG | Egypt | Arab Republic of Egypt | Egyptian | Egyptians | Cairo | Ittihadiya Palace; Ittihadiya | 651
EH | Western Sahara | Sahrawi Arab Democratic Republic; SADR | Sahrawi; Saharawi; Western Saharan | Sahrawis; Saharawis | *Laayoune | El Aaiún |
IL | Israel | State of Israel | Israeli | Israelis | *Jerusalem | Tel Aviv; Balfour Street | 666
IQ | Iraq | Republic of Iraq | Iraqi | Iraqis | Baghdad | | 645
IR | Iran | Islamic Republic of Iran; Islamic Republic; Persia | Iranian; Persian | Iranians; Persians | Tehran | Teheran | 630
JO | Jordan | Hashemite Kingdom of Jordan; Hashemite Kingdom | Jordanian | Jordanians | Amman | Royal Hashemite Court | 663
KW | Kuwait | State of Kuwait | Kuwaiti | Kuwaitis | Kuwait City | | 690
LB | Lebanon | Lebanese Republic | Lebanese | Lebanese | Beirut | Baabda; Baabda Palace; Grand Serail | 660
LY | Libya | State of Libya; Libyan Arab Jamahiriya | Libyan | Libyans | Tripoli | Tobruk | 620
MA | Morocco | Kingdom of Morocco | Moroccan | Moroccans | Rabat | | 600
OM | Oman | Sultanate of Oman | Omani | Omanis | Muscat | | 698
PS | Palestine | Palestinian territories; Palestinian Territories; State of Palestine; Occupied Palestinian Territory; Occupied Palestinian Territories | Palestinian; Gazan | Palestinians; Gazans | Ramallah | Muqata; Mukataa |
QA | Qatar | State of Qatar | Qatari | Qataris | Doha | Amiri Diwan | 694
SA | Saudi Arabia | Kingdom of Saudi Arabia; KSA; K.S.A. | Saudi; Saudi Arabian | Saudis; Saudi Arabians | Riyadh | | 670
SY | Syria | Syrian Arab Republic | Syrian | Syrians | Damascus | | 652
TN | Tunisia | Tunisian Republic; Republic of Tunisia | Tunisian | Tunisians | Tunis | Carthage Palace | 616
TR | Turkey | Türkiye; Turkiye; Republic of Turkey; Republic of Türkiye | Turkish; Turk | Turks | Ankara | Beştepe | 640
YE | Yemen | Republic of Yemen | Yemeni; Yemenite | Yemenis | Sanaa | Sana'a; Sana’a; San'a | 679
x-kurdistan | Iraqi Kurdistan | Kurdistan; Kurdistan Region; Kurdistan Regional Government; KRG; K.R.G.; Kurdistan Region of Iraq | Iraqi Kurdish; Kurdistani | Iraqi Kurds | Erbil | Irbil; Arbil |

# Asia and the Caucasus
AF | Afghanistan | Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan | Afghan; Afghanistani | Afghans | Kabul | | 700
AM | Armenia | Republic of Armenia | Armenian | Armenians | Yerevan | | 371
AZ | Azerbaijan | Republic of Azerbaijan | Azerbaijani; Azeri | Azerbaijanis; Azeris | Baku | | 373
BD | Bangladesh | People's Republic of Bangladesh | Bangladeshi | Bangladeshis | Dhaka | Dacca | 771
BN | Brunei | Brunei Darussalam | Bruneian | Bruneians | *Bandar Seri Begawan | | 835
BT | Bhutan | Kingdom of Bhutan | Bhutanese | Bhutanese | Thimphu | | 760
CN | China | People's Republic of China; PRC; P.R.C.; P.R. China; mainland China; Mainland China; Communist China; Red China | Chinese | Chinese | Beijing | Zhongnanhai; Peking | 710
GE | Georgia | Republic of Georgia | Georgian | Georgians | Tbilisi | | 372
HK | Hong Kong | Hong Kong SAR; Hongkong | Hong Kong; Hongkonger; Hong Konger | Hong Kongers; Hongkongers | | |
ID | Indonesia | Republic of Indonesia | Indonesian | Indonesians | Jakarta | | 850
IN | India | Republic of India; Bharat | Indian | Indians | New Delhi | Delhi; South Block; Raisina Hill | 750
IO | British Indian Ocean Territory | Chagos Islands; Chagos Archipelago; Diego Garcia; BIOT | Chagossian | Chagossians | | |
JP | Japan | Nippon | Japanese | Japanese | Tokyo | Kantei; Nagatacho; Kasumigaseki | 740
KG | Kyrgyzstan | Kyrgyz Republic; Kirghizia; Kirgizstan | Kyrgyz; Kyrgyzstani; Kirghiz | Kyrgyz; Kyrgyzstanis | Bishkek | | 703
KH | Cambodia | Kingdom of Cambodia; Kampuchea | Cambodian; Khmer | Cambodians; Khmers | Phnom Penh | | 811
KP | North Korea | Democratic People's Republic of Korea; Democratic People’s Republic of Korea; DPRK; D.P.R.K.; N. Korea; N Korea | North Korean; DPRK; N. Korean | North Koreans | Pyongyang | P'yŏngyang | 731
KR | South Korea | Republic of Korea; ROK; R.O.K.; S. Korea; S Korea; Korea Republic | South Korean; S. Korean; ROK | South Koreans | Seoul | Blue House; Cheong Wa Dae; Yongsan | 732
KZ | Kazakhstan | Republic of Kazakhstan; Kazakstan | Kazakh; Kazakhstani; Kazak | Kazakhs; Kazakhstanis | Astana | Nur-Sultan; Akorda | 705
LA | Laos | Lao People's Democratic Republic; Lao PDR | Lao; Laotian | Laotians | Vientiane | | 812
LK | Sri Lanka | Democratic Socialist Republic of Sri Lanka; Ceylon | Sri Lankan | Sri Lankans | Colombo | Temple Trees | 780
MM | Myanmar | Burma; Republic of the Union of Myanmar; Union of Myanmar | Burmese; Myanmarese; Burman | Burmese; Myanmarese | Naypyidaw | Naypyitaw; Nay Pyi Taw; Yangon; Rangoon | 775
MN | Mongolia | Outer Mongolia | Mongolian; Mongol | Mongolians; Mongols | Ulaanbaatar | Ulan Bator | 712
MO | Macau | Macao | Macanese | Macanese | | |
MV | Maldives | Republic of Maldives; Maldive Islands | Maldivian; Maldivan | Maldivians | Male | Malé | 781
MY | Malaysia | | Malaysian | Malaysians | Kuala Lumpur | Putrajaya | 820
NP | Nepal | Federal Democratic Republic of Nepal | Nepali; Nepalese | Nepalis; Nepalese | Kathmandu | Katmandu; Singha Durbar | 790
PH | Philippines | Republic of the Philippines | Philippine; Filipino; Filipina | Filipinos; Filipinas | Manila | Malacañang; Malacanang; Malacañang Palace; Malacanang Palace; Malacañan Palace | 840
PK | Pakistan | Islamic Republic of Pakistan | Pakistani | Pakistanis | Islamabad | Rawalpindi | 770
SG | Singapore | Republic of Singapore | Singaporean | Singaporeans | | Istana | 830
TH | Thailand | Kingdom of Thailand; Siam | Thai | Thais | Bangkok | | 800
TJ | Tajikistan | Republic of Tajikistan; Tadjikistan | Tajik; Tajikistani; Tadzhik | Tajiks; Tajikistanis | Dushanbe | | 702
TL | East Timor | Timor-Leste; Timor Leste | East Timorese; Timorese | Timorese; East Timorese | Dili | | 860
TM | Turkmenistan | | Turkmen; Turkmenistani | Turkmens; Turkmenistanis | Ashgabat | Ashkhabad | 701
TW | Taiwan | Republic of China; R.O.C.; Chinese Taipei; Formosa; Taiwan, China | Taiwanese; Taiwan | Taiwanese | Taipei | | 713
UZ | Uzbekistan | Republic of Uzbekistan | Uzbek; Uzbekistani | Uzbeks; Uzbekistanis | Tashkent | | 704
VN | Vietnam | Viet Nam; Socialist Republic of Vietnam; North Vietnam | Vietnamese; North Vietnamese | Vietnamese | Hanoi | | 816
x-nagorno-karabakh | Nagorno-Karabakh | Nagorno Karabakh; Nagorny Karabakh; Artsakh; Republic of Artsakh; Karabakh; Upper Karabakh | Karabakh Armenian; Artsakh; Karabakhi | Karabakh Armenians; Artsakhis | Stepanakert | Khankendi |
x-south-vietnam | South Vietnam | Republic of Vietnam | South Vietnamese | South Vietnamese | *Saigon | | 817

# Sub-Saharan Africa
AO | Angola | Republic of Angola | Angolan | Angolans | Luanda | | 540
BF | Burkina Faso | Burkina; Upper Volta | Burkinabe; Burkinabé; Burkinabè | Burkinabe; Burkinabé; Burkinabes | Ouagadougou | | 439
BI | Burundi | Republic of Burundi | Burundian | Burundians | Gitega | Bujumbura | 516
BJ | Benin | Republic of Benin; Dahomey | Beninese; Beninois | Beninese | *Porto-Novo | Cotonou | 434
BW | Botswana | Republic of Botswana | Botswanan; Batswana; Motswana | Batswana; Botswanans | Gaborone | | 571
CD | Democratic Republic of the Congo | Democratic Republic of Congo; DR Congo; D.R. Congo; DRC; D.R.C.; Congo-Kinshasa; Congo; Zaire; Zaïre | Congolese; Zairean; DRC | Congolese | Kinshasa | | 490
CF | Central African Republic | CAR; C.A.R. | Central African | Central Africans | Bangui | | 482
CG | Republic of the Congo | Republic of Congo; Congo-Brazzaville; Congo Republic | Congolese | | Brazzaville | | 484
CI | Ivory Coast | Côte d'Ivoire; Côte d’Ivoire; Cote d'Ivoire; Cote d’Ivoire | Ivorian; Ivoirian | Ivorians | *Yamoussoukro | Abidjan | 437
CM | Cameroon | Republic of Cameroon | Cameroonian | Cameroonians | Yaounde | Yaoundé | 471
CV | Cape Verde | Cabo Verde | Cape Verdean; Cabo Verdean | Cape Verdeans | Praia | | 402
DJ | Djibouti | Republic of Djibouti | Djiboutian | Djiboutians | | | 522
ER | Eritrea | State of Eritrea | Eritrean | Eritreans | Asmara | | 531
ET | Ethiopia | Federal Democratic Republic of Ethiopia; Abyssinia | Ethiopian | Ethiopians | Addis Ababa | Addis | 530
GA | Gabon | Gabonese Republic | Gabonese | Gabonese | Libreville | | 481
GH | Ghana | Republic of Ghana | Ghanaian; Ghanian | Ghanaians | Accra | Jubilee House; Flagstaff House | 452
GM | Gambia | Republic of The Gambia | Gambian | Gambians | Banjul | | 420
GN | Guinea | Republic of Guinea; Guinea-Conakry | Guinean | Guineans | Conakry | | 438
GQ | Equatorial Guinea | Republic of Equatorial Guinea | Equatorial Guinean; Equatoguinean | Equatorial Guineans | Malabo | | 411
GW | Guinea-Bissau | Guinea Bissau | Bissau-Guinean; Guinea-Bissauan | Bissau-Guineans | Bissau | | 404
KE | Kenya | Republic of Kenya | Kenyan | Kenyans | Nairobi | Harambee House | 501
KM | Comoros | Union of the Comoros; Comoro Islands | Comorian; Comoran | Comorians | Moroni | | 581
LR | Liberia | Republic of Liberia | Liberian | Liberians | Monrovia | | 450
LS | Lesotho | Kingdom of Lesotho | Basotho; Mosotho; Sotho | Basotho | Maseru | | 570
MG | Madagascar | Republic of Madagascar | Malagasy; Madagascan | Malagasy; Malagasies | Antananarivo | | 580
ML | Mali | Republic of Mali | Malian | Malians | Bamako | Koulouba | 432
MR | Mauritania | Islamic Republic of Mauritania | Mauritanian | Mauritanians | Nouakchott | | 435
MU | Mauritius | Republic of Mauritius | Mauritian | Mauritians | Port Louis | | 590
MW | Malawi | Republic of Malawi | Malawian | Malawians | Lilongwe | | 553
MZ | Mozambique | Republic of Mozambique | Mozambican; Mozambiquan | Mozambicans | Maputo | | 541
NA | Namibia | Republic of Namibia | Namibian | Namibians | Windhoek | | 565
NE | Niger | Republic of Niger; Republic of the Niger | Nigerien; Nigérien | Nigeriens | Niamey | | 436
NG | Nigeria | Federal Republic of Nigeria | Nigerian | Nigerians | Abuja | Aso Rock; Aso Villa | 475
RE | Réunion | Reunion Island; La Réunion | Réunionese; Reunionese | | *Saint-Denis | |
RW | Rwanda | Republic of Rwanda | Rwandan; Rwandese | Rwandans; Rwandese | Kigali | Urugwiro | 517
SC | Seychelles | Republic of Seychelles | Seychellois | Seychellois | | | 591
SD | Sudan | Republic of the Sudan; Republic of Sudan; North Sudan | Sudanese; North Sudanese | Sudanese | Khartoum | Port Sudan | 625
SH | Saint Helena | St. Helena; St Helena; Saint Helena, Ascension and Tristan da Cunha; Ascension Island; Tristan da Cunha | Saint Helenian | | *Jamestown | |
SL | Sierra Leone | Republic of Sierra Leone | Sierra Leonean; Sierra Leonian | Sierra Leoneans | Freetown | | 451
SN | Senegal | Republic of Senegal | Senegalese | Senegalese | Dakar | | 433
SO | Somalia | Federal Republic of Somalia | Somali; Somalian | Somalis; Somalians | Mogadishu | Villa Somalia | 520
SS | South Sudan | Republic of South Sudan; Southern Sudan | South Sudanese; Southern Sudanese | South Sudanese | Juba | | 626
ST | São Tomé and Príncipe | Sao Tome and Principe; São Tomé; Sao Tome | São Toméan; Santomean; Sao Tomean | Santomeans | | | 403
SZ | Eswatini | Swaziland; eSwatini; Kingdom of Eswatini | Swazi | Swazis | Mbabane | Lobamba | 572
TD | Chad | Republic of Chad | Chadian | Chadians | N'Djamena | N’Djamena; Ndjamena | 483
TG | Togo | Togolese Republic | Togolese | Togolese | Lomé | Lome | 461
TZ | Tanzania | United Republic of Tanzania | Tanzanian | Tanzanians | Dodoma | Dar es Salaam | 510
UG | Uganda | Republic of Uganda | Ugandan | Ugandans | Kampala | | 500
YT | Mayotte | | Mahoran | Mahorans | *Mamoudzou | |
ZA | South Africa | Republic of South Africa; S. Africa; RSA | South African | South Africans | Pretoria | Union Buildings; Cape Town; Tshwane | 560
ZM | Zambia | Republic of Zambia | Zambian | Zambians | Lusaka | | 551
ZW | Zimbabwe | Republic of Zimbabwe; Rhodesia | Zimbabwean; Rhodesian | Zimbabweans | Harare | | 552
x-puntland | Puntland | Puntland State of Somalia | Puntland | Puntlanders | *Garowe | |
x-somaliland | Somaliland | Republic of Somaliland | Somalilander; Somaliland | Somalilanders | Hargeisa | |
x-tigray | Tigray | Tigray Region | Tigrayan; Tigrean | Tigrayans; Tigreans | Mekelle | Mekele; Mek'ele |
x-zanzibar | Zanzibar | | Zanzibari | Zanzibaris | | | 511

# The Americas
AG | Antigua and Barbuda | Antigua; Antigua & Barbuda | Antiguan; Barbudan | Antiguans | *Saint John's | | 58
AI | Anguilla | | Anguillan | Anguillans | | |
AR | Argentina | Argentine Republic | Argentine; Argentinian; Argentinean | Argentines; Argentinians; Argentineans | Buenos Aires | Casa Rosada; Pink House | 160
AW | Aruba | | Aruban | Arubans | | |
BB | Barbados | | Barbadian; Bajan | Barbadians | Bridgetown | | 53
BL | Saint Barthélemy | St. Barts; St. Barths; Saint Barthelemy | | | | |
BM | Bermuda | | Bermudian; Bermudan | Bermudians | *Hamilton | |
BO | Bolivia | Plurinational State of Bolivia | Bolivian | Bolivians | *Sucre | La Paz; Palacio Quemado | 145
BQ | Caribbean Netherlands | Bonaire; Sint Eustatius; Bonaire, Sint Eustatius and Saba | Bonairean | | | |
BR | Brazil | Federative Republic of Brazil; Brasil | Brazilian | Brazilians | Brasília | Brasilia; Planalto; Planalto Palace; Itamaraty; Itamaraty Palace; Palácio do Planalto | 140
BS | Bahamas | Commonwealth of The Bahamas | Bahamian | Bahamians | Nassau | | 31
BZ | Belize | British Honduras | Belizean | Belizeans | Belmopan | | 80
CA | Canada | Dominion of Canada | Canadian | Canadians | Ottawa | Rideau Hall; 24 Sussex | 20
CL | Chile | Republic of Chile | Chilean | Chileans | Santiago | La Moneda; La Moneda Palace; Moneda Palace | 155
CO | Colombia | Republic of Colombia | Colombian | Colombians | Bogotá | Bogota; Casa de Nariño; Casa de Narino; Nariño Palace | 100
CR | Costa Rica | Republic of Costa Rica | Costa Rican; Tico | Costa Ricans | San José | San Jose | 94
CU | Cuba | Republic of Cuba | Cuban | Cubans | Havana | La Habana | 40
CW | Curaçao | Curacao | Curaçaoan; Curacaoan | | *Willemstad | |
DM | Dominica | Commonwealth of Dominica | Dominican | | *Roseau | | 54
DO | Dominican Republic | D.R. | Dominican | Dominicans | Santo Domingo | | 42
EC | Ecuador | Republic of Ecuador | Ecuadorian; Ecuadorean; Ecuadoran | Ecuadorians; Ecuadoreans | Quito | Carondelet; Carondelet Palace | 130
FK | Falkland Islands | Falklands; Malvinas; Islas Malvinas; Falkland Islands (Malvinas) | Falkland Islander; Falklander | Falkland Islanders; Falklanders | | Port Stanley |
GD | Grenada | | Grenadian | Grenadians | *Saint George's | | 55
GF | French Guiana | Guyane | French Guianese; French Guianan | | *Cayenne | |
GL | Greenland | Kalaallit Nunaat | Greenlandic; Greenlander | Greenlanders | Nuuk | Godthab |
GP | Guadeloupe | | Guadeloupean | Guadeloupeans | *Basse-Terre | |
GT | Guatemala | Republic of Guatemala | Guatemalan | Guatemalans | Guatemala City | | 90
GY | Guyana | Co-operative Republic of Guyana; British Guiana | Guyanese | Guyanese | *Georgetown | | 110
HN | Honduras | Republic of Honduras | Honduran | Hondurans | Tegucigalpa | | 91
HT | Haiti | Republic of Haiti | Haitian | Haitians | Port-au-Prince | Port au Prince | 41
JM | Jamaica | | Jamaican | Jamaicans | *Kingston | | 51
KN | Saint Kitts and Nevis | St. Kitts and Nevis; St Kitts and Nevis; St. Kitts; St Kitts; Saint Kitts | Kittitian; Nevisian | Kittitians | Basseterre | | 60
KY | Cayman Islands | Caymans | Caymanian | Caymanians | *George Town | |
LC | Saint Lucia | St. Lucia; St Lucia | Saint Lucian; St. Lucian; St Lucian | Saint Lucians | Castries | | 56
MF | Saint Martin | Saint-Martin; Collectivity of Saint Martin | | | *Marigot | |
MQ | Martinique | | Martiniquais; Martinican | | *Fort-de-France | |
MS | Montserrat | | Montserratian | Montserratians | | |
MX | Mexico | United Mexican States; México | Mexican | Mexicans | Mexico City | Los Pinos; Palacio Nacional; Ciudad de México | 70
NI | Nicaragua | Republic of Nicaragua | Nicaraguan; Nica | Nicaraguans | Managua | | 93
PA | Panama | Republic of Panama; Panamá | Panamanian | Panamanians | Panama City | | 95
PE | Peru | Republic of Peru; Perú | Peruvian | Peruvians | Lima | Torre Tagle; Pizarro Palace | 135
PM | Saint Pierre and Miquelon | St. Pierre and Miquelon; St Pierre and Miquelon | | | | |
PR | Puerto Rico | Commonwealth of Puerto Rico | Puerto Rican | Puerto Ricans | San Juan | La Fortaleza |
PY | Paraguay | Republic of Paraguay | Paraguayan | Paraguayans | Asunción | Asuncion | 150
SR | Suriname | Surinam; Dutch Guiana | Surinamese; Surinamer | Surinamese | Paramaribo | | 115
SV | El Salvador | Republic of El Salvador; Salvador | Salvadoran; Salvadorian; Salvadorean | Salvadorans; Salvadoreans | San Salvador | | 92
SX | Sint Maarten | St. Maarten; St Maarten | | | *Philipsburg | |
TC | Turks and Caicos Islands | Turks and Caicos; Turks & Caicos | Turks and Caicos Islander | Turks and Caicos Islanders | | |
TT | Trinidad and Tobago | Trinidad; Trinidad & Tobago; Tobago; T&T | Trinidadian; Tobagonian; Trinbagonian | Trinidadians | Port of Spain | Port-of-Spain | 52
US | United States | U.S.; US; USA; U.S.A.; United States of America; America; U. S. | American; U.S.; US; U. S. | Americans | Washington | White House; Washington, D.C.; Washington, DC; Washington D.C.; Washington DC; Oval Office; West Wing; Mar-a-Lago | 2
UY | Uruguay | Oriental Republic of Uruguay | Uruguayan | Uruguayans | Montevideo | | 165
VC | Saint Vincent and the Grenadines | St. Vincent and the Grenadines; St Vincent and the Grenadines; St. Vincent; St Vincent; Saint Vincent | Vincentian; Saint Vincentian | Vincentians | *Kingstown | | 57
VE | Venezuela | Bolivarian Republic of Venezuela | Venezuelan | Venezuelans | Caracas | Miraflores; Miraflores Palace | 101
VG | British Virgin Islands | B.V.I.; BVI | British Virgin Islander | | *Road Town | |
VI | U.S. Virgin Islands | US Virgin Islands; United States Virgin Islands; Virgin Islands; USVI | Virgin Islander | Virgin Islanders | *Charlotte Amalie | |

# Oceania and the poles
AQ | Antarctica | Antarctic | Antarctic | | | |
AS | American Samoa | | American Samoan | American Samoans | *Pago Pago | |
AU | Australia | Commonwealth of Australia | Australian; Aussie | Australians; Aussies | Canberra | Kirribilli House | 900
BV | Bouvet Island | | | | | |
CC | Cocos Islands | Cocos (Keeling) Islands; Keeling Islands | | | | |
CK | Cook Islands | | Cook Islander | Cook Islanders | *Avarua | |
CX | Christmas Island | | | | | |
FJ | Fiji | Republic of Fiji; Fiji Islands | Fijian | Fijians | Suva | | 950
FM | Micronesia | Federated States of Micronesia; FSM | Micronesian | Micronesians | Palikir | | 987
GS | South Georgia and the South Sandwich Islands | South Georgia; South Sandwich Islands | | | | |
GU | Guam | | Guamanian; Chamorro | Guamanians | *Hagåtña | Hagatna |
HM | Heard Island and McDonald Islands | Heard and McDonald Islands; Heard Island | | | | |
KI | Kiribati | Republic of Kiribati; Gilbert Islands | I-Kiribati; Kiribati | I-Kiribati | *South Tarawa | Tarawa | 946
MH | Marshall Islands | Republic of the Marshall Islands; Marshalls | Marshallese; Marshall Islander | Marshallese; Marshall Islanders | Majuro | | 983
MP | Northern Mariana Islands | Northern Marianas; Commonwealth of the Northern Mariana Islands; CNMI | Northern Mariana Islander | | *Saipan | |
NC | New Caledonia | Nouvelle-Calédonie | New Caledonian; Kanak; Caledonian | New Caledonians; Kanaks | Nouméa | Noumea |
NF | Norfolk Island | | Norfolk Islander | Norfolk Islanders | | |
NR | Nauru | Republic of Nauru | Nauruan | Nauruans | *Yaren | | 970
NU | Niue | | Niuean | Niueans | *Alofi | |
NZ | New Zealand | Aotearoa; N.Z.; NZ | New Zealand; New Zealander; Kiwi; NZ | New Zealanders; Kiwis | *Wellington | Beehive | 920
PF | French Polynesia | Tahiti | French Polynesian; Tahitian; Polynesian | Tahitians; French Polynesians | Papeete | Papeetē |
PG | Papua New Guinea | PNG; P.N.G.; Independent State of Papua New Guinea | Papua New Guinean; PNG | Papua New Guineans | Port Moresby | | 910
PN | Pitcairn Islands | Pitcairn; Pitcairn Island | Pitcairn Islander | Pitcairn Islanders | | |
PW | Palau | Republic of Palau; Belau | Palauan | Palauans | *Ngerulmud | Koror | 986
SB | Solomon Islands | Solomons | Solomon Islander; Solomon Islands | Solomon Islanders | Honiara | | 940
TF | French Southern and Antarctic Lands | French Southern Territories; Kerguelen | | | | |
TK | Tokelau | | Tokelauan | Tokelauans | | |
TO | Tonga | Kingdom of Tonga | Tongan | Tongans | Nuku'alofa | Nuku’alofa; Nukualofa | 955
TV | Tuvalu | Ellice Islands | Tuvaluan | Tuvaluans | Funafuti | | 947
UM | U.S. Minor Outlying Islands | United States Minor Outlying Islands; Wake Island; Midway Atoll | | | | |
VU | Vanuatu | Republic of Vanuatu; New Hebrides | ni-Vanuatu; Vanuatuan; Ni-Vanuatu | ni-Vanuatu; Ni-Vanuatu | Port Vila | | 935
WF | Wallis and Futuna | Wallis and Futuna Islands | Wallisian; Futunan | | *Mata-Utu | |
WS | Samoa | Independent State of Samoa; Western Samoa | Samoan | Samoans | *Apia | | 990
x-bougainville | Bougainville | Autonomous Region of Bougainville | Bougainvillean | Bougainvilleans | *Buka | |
`;

export const states: readonly State[] = rowsOf(table).map(
  ([code = "", name = "", names = "", adjectives = "", people = "", capital = "", seats = "", war = ""]) => ({
    code,
    name,
    names: listOf(names),
    adjectives: listOf(adjectives),
    people: listOf(people),
    capital: capital.replace("*", "") || null,
    seats: [...(capital === "" || capital.startsWith("*") ? [] : [capital]), ...listOf(seats)],
    correlatesOfWar: war === "" ? null : Number(war),
  }),
);
