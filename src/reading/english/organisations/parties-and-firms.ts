// Political parties, unions, lobbies, aid and rights organisations, think tanks and firms that news on negotiations cites.

// id | name | other names | kind | of | seats | adjectives | Wikidata
export const partiesAndFirms = `
# Parties
republican-party | Republican Party | Republicans; GOP; G.O.P.; Republican; Grand Old Party; Republican leadership | organisation | in US | | Republican | Q29468
democratic-party | Democratic Party | Democrats; Democratic leadership | organisation | in US | | Democratic | Q29552
house-republicans | House Republicans | House GOP; House Republican conference; House Republican Conference; House Republican leadership; House G.O.P. | group | in US | | |
house-democrats | House Democrats | House Democratic Caucus; House Democratic caucus | group | in US | | |
senate-republicans | Senate Republicans | Senate GOP; Senate Republican conference; Senate Republican leadership; Senate G.O.P. | group | in US | | |
senate-democrats | Senate Democrats | Senate Democratic caucus; Senate Democratic Caucus | group | in US | | |
republican-national-committee | Republican National Committee | RNC; R.N.C. | organisation | in US | | |
democratic-national-committee | Democratic National Committee | DNC; D.N.C. | organisation | in US | | |
tea-party | Tea Party | tea party; Tea Party movement; tea party movement | group | in US | | |
conservative-party | Conservative Party | Conservatives; Tories; Tory Party; Conservative party; Tory party; British Conservative Party | organisation | in GB | | Conservative; Tory |
labour-party | Labour Party | Labour; Labour party; British Labour Party | organisation | in GB | | Labour |
liberal-democrats | Liberal Democrats | Lib Dems; LibDems; Liberal Democrat | organisation | in GB | | |
snp | Scottish National Party | SNP; S.N.P. | organisation | in GB | | |
dup | Democratic Unionist Party | DUP; D.U.P. | organisation | in GB | | |
sinn-fein | Sinn Féin | Sinn Fein | organisation | in IE | | |
ukip | UK Independence Party | UKIP; U.K. Independence Party; Ukip; U.K.I.P. | organisation | in GB | | |
reform-uk | Reform UK | Brexit Party; Reform U.K. | organisation | in GB | | |
european-research-group | European Research Group | ERG | group | in GB | | |
leave-campaign | Vote Leave | Leave campaign; Leave.EU; Leave campaigners | organisation | in GB | | |
fine-gael | Fine Gael | | organisation | in IE | | |
fianna-fail | Fianna Fáil | Fianna Fail | organisation | in IE | | |
cdu | Christian Democratic Union | CDU; CDU/CSU; Christian Democrats; C.D.U.; conservative bloc | organisation | in DE | | |
csu | Christian Social Union | CSU; C.S.U. | organisation | in DE | | |
spd | Social Democratic Party | SPD; German Social Democrats; Social Democrats; Social Democratic Party of Germany; S.P.D. | organisation | in DE | | |
fdp | Free Democratic Party | FDP; Free Democrats | organisation | in DE | | |
german-greens | Greens | German Greens; Green Party; Alliance 90/The Greens | organisation | in DE | | |
afd | Alternative for Germany | AfD; Alternative für Deutschland; AFD | organisation | in DE | | |
die-linke | Die Linke | Left Party; The Left | organisation | in DE | | |
national-rally | National Rally | National Front; Front National; Rassemblement National | organisation | in FR | | |
en-marche | En Marche | La République En Marche; Renaissance; Republic on the Move; En Marche! | organisation | in FR | | |
les-republicains | Les Républicains | Les Republicains; The Republicans; UMP; Union for a Popular Movement | organisation | in FR | | |
french-socialists | French Socialist Party | Socialist Party; French Socialists; Parti Socialiste | organisation | in FR | | |
five-star-movement | Five Star Movement | 5-Star Movement; M5S; 5-Star; Five Star; Movimento 5 Stelle; 5Star Movement | organisation | in IT | | |
lega | Lega | Northern League; Lega Nord; far-right League | organisation | in IT | | |
forza-italia | Forza Italia | People of Freedom | organisation | in IT | | |
brothers-of-italy | Brothers of Italy | Fratelli d'Italia | organisation | in IT | | |
italian-democratic-party | Partito Democratico | PD; Italian Democratic Party | organisation | in IT | | |
syriza | Syriza | SYRIZA; Coalition of the Radical Left | organisation | in GR | | |
new-democracy | New Democracy | Nea Dimokratia | organisation | in GR | | |
pasok | PASOK | Pasok; Panhellenic Socialist Movement | organisation | in GR | | |
independent-greeks | Independent Greeks | ANEL; Independent Greeks party | organisation | in GR | | |
golden-dawn | Golden Dawn | | organisation | in GR | | |
podemos | Podemos | Unidas Podemos | organisation | in ES | | |
sumar | Sumar | | organisation | in ES | | |
psoe | PSOE | Spanish Socialist Workers' Party; Spanish Socialist Party; Spanish Socialists | organisation | in ES | | |
partido-popular | Popular Party | Partido Popular; People's Party; Spain's People's Party; People’s Party | organisation | in ES | | |
vox | Vox | | organisation | in ES | | |
ciudadanos | Ciudadanos | Citizens party | organisation | in ES | | |
junts | Junts per Catalunya | Junts; Together for Catalonia; Junts per Sí | organisation | in ES | | |
republican-left-of-catalonia | Republican Left of Catalonia | ERC; Esquerra Republicana | organisation | in ES | | |
cup | CUP | | organisation | in ES | | |
fidesz | Fidesz | | organisation | in HU | | |
law-and-justice | Law and Justice | PiS; Law and Justice party; Law and Justice Party | organisation | in PL | | |
civic-platform | Civic Platform | Civic Coalition | organisation | in PL | | |
freedom-party-austria | Freedom Party of Austria | FPÖ; FPO; Austrian Freedom Party; Freedom Party | organisation | in AT | | |
pvv | Party for Freedom | PVV; Dutch Freedom Party | organisation | in NL | | |
vvd | VVD | People's Party for Freedom and Democracy | organisation | in NL | | |
n-va | New Flemish Alliance | N-VA | organisation | in BE | | |
sweden-democrats | Sweden Democrats | | organisation | in SE | | |
european-peoples-party | European People's Party | EPP; European People’s Party | organisation | | | |
united-russia | United Russia | United Russia party | organisation | in RU | | |
party-of-regions | Party of Regions | | organisation | in UA | | |
opposition-bloc | Opposition Bloc | | organisation | in UA | | |
opposition-platform-for-life | Opposition Platform — For Life | | organisation | in UA | | |
servant-of-the-people | Servant of the People | Servant of the People party | organisation | in UA | | |
batkivshchyna | Batkivshchyna | Fatherland; Fatherland party | organisation | in UA | | |
udar | UDAR | Udar | organisation | in UA | | |
svoboda | Svoboda | | organisation | in UA | | |
euromaidan | Euromaidan | EuroMaidan; Maidan; Maidan protesters; Maidan movement | group | in UA | | |
ak-party | Justice and Development Party | AKP; AK Party; A.K.P. | organisation | in TR | | |
chp | Republican People's Party | CHP; Republican People’s Party | organisation | in TR | | |
mhp | Nationalist Movement Party | MHP | organisation | in TR | | |
hdp | Peoples' Democratic Party | HDP; People's Democratic Party; Peoples’ Democratic Party; DEM Party; pro-Kurdish HDP | organisation | in TR | | |
peace-and-democracy-party | Peace and Democracy Party | BDP | organisation | in TR | | |
likud | Likud | Likud party; Likud Party | organisation | in IL | | |
blue-and-white | Blue and White | Blue and White party; National Unity party; Kahol Lavan | organisation | in IL | | |
israeli-labor-party | Israeli Labor Party | Labor Party; Labor party; Zionist Union | organisation | in IL | | |
yesh-atid | Yesh Atid | | organisation | in IL | | |
jewish-home | Jewish Home | Habayit Hayehudi; Jewish Home party | organisation | in IL | | |
yisrael-beiteinu | Yisrael Beiteinu | Yisrael Beitenu | organisation | in IL | | |
shas | Shas | Shas party | organisation | in IL | | |
united-torah-judaism | United Torah Judaism | | organisation | in IL | | |
otzma-yehudit | Otzma Yehudit | Jewish Power | organisation | in IL | | |
religious-zionism | Religious Zionism | Religious Zionist Party; Religious Zionist party; Religious Zionism party | organisation | in IL | | |
joint-list | Joint List | Arab Joint List | organisation | in IL | | |
united-arab-list | United Arab List | Ra'am | organisation | in IL | | |
wafd | Wafd | | organisation | in EG | | |
freedom-and-justice-party | Freedom and Justice Party | FJP | organisation | in EG | | |
ennahda | Ennahda | Ennahdha; Nahda; Ennahda party | organisation | in TN | | |
nidaa-tounes | Nidaa Tounes | | organisation | in TN | | |
ugtt | UGTT | Tunisian General Labour Union; Tunisian General Labor Union | organisation | in TN | | |
national-dialogue-quartet | National Dialogue Quartet | | organisation | in TN | | |
future-movement | Future Movement | March 14; March 14 alliance | organisation | in LB | | |
free-patriotic-movement | Free Patriotic Movement | FPM | organisation | in LB | | |
lebanese-forces | Lebanese Forces | | organisation | in LB | | |
sadrists | Sadrist movement | Sadrists; Sadrist bloc; Sairoon; Peace Brigades | group | in IQ | | |
mahdi-army | Mahdi Army | | group | in IQ | | |
dawa-party | Dawa Party | Islamic Dawa Party; Dawa; State of Law; State of Law coalition | organisation | in IQ | | |
kdp | Kurdistan Democratic Party | KDP | organisation | in IQ | | |
puk | Patriotic Union of Kurdistan | PUK | organisation | in IQ | | |
kuomintang | Kuomintang | KMT; Nationalist Party; Nationalists | organisation | in TW | | |
democratic-progressive-party | Democratic Progressive Party | DPP | organisation | in TW | | |
liberal-democratic-party | Liberal Democratic Party | LDP; L.D.P.; Japan's Liberal Democratic Party | organisation | in JP | | |
democratic-party-of-japan | Democratic Party of Japan | DPJ | organisation | in JP | | |
saenuri-party | Liberty Korea Party | Saenuri Party; People Power Party; PPP; Grand National Party; New Frontier Party | organisation | in KR | | |
korean-democratic-party | Democratic Party of Korea | Minjoo Party; South Korea's Democratic Party | organisation | in KR | | |
bjp | Bharatiya Janata Party | BJP; B.J.P. | organisation | in IN | | |
indian-national-congress | Indian National Congress | Congress party; Congress Party | organisation | in IN | | |
hurriyat | Hurriyat Conference | All Parties Hurriyat Conference; Hurriyat | organisation | in IN | | |
pti | Pakistan Tehreek-e-Insaf | PTI; Pakistan Tehrik-e-Insaf; Tehreek-e-Insaf | organisation | in PK | | |
pml-n | Pakistan Muslim League-Nawaz | PML-N; Pakistan Muslim League-N; PML(N); Pakistan Muslim League | organisation | in PK | | |
pakistan-peoples-party | Pakistan Peoples Party | Pakistan People's Party; Pakistan People’s Party; Pakistan Peoples' Party | organisation | in PK | | |
awami-league | Awami League | | organisation | in BD | | |
bnp | Bangladesh Nationalist Party | BNP | organisation | in BD | | |
jamaat-e-islami | Jamaat-e-Islami | Jamaat | organisation | | | |
pheu-thai | Pheu Thai | Puea Thai; Pheu Thai Party | organisation | in TH | | |
red-shirts | Red Shirts | red shirts | organisation | in TH | | |
thai-democrats | Democrat Party | Thai Democrats | organisation | in TH | | |
peoples-democratic-reform-committee | People's Democratic Reform Committee | | organisation | in TH | | |
yellow-shirts | Yellow Shirts | | organisation | in TH | | |
umno | UMNO | United Malays National Organisation | organisation | in MY | | |
barisan-nasional | Barisan Nasional | | organisation | in MY | | |
pakatan-harapan | Pakatan Harapan | | organisation | in MY | | |
usdp | Union Solidarity and Development Party | USDP | organisation | in MM | | |
cambodian-peoples-party | Cambodian People's Party | Cambodian People’s Party | organisation | in KH | | |
cambodia-national-rescue-party | Cambodia National Rescue Party | CNRP | organisation | in KH | | |
occupy-central | Occupy Central | Occupy Central with Love and Peace | organisation | in HK | | |
hong-kong-federation-of-students | Hong Kong Federation of Students | Federation of Students | organisation | in HK | | |
umbrella-movement | Umbrella Movement | | organisation | in HK | | |
scholarism | Scholarism | | organisation | in HK | | |
civil-human-rights-front | Civil Human Rights Front | | organisation | in HK | | |
australian-labor-party | Australian Labor Party | ALP; Labor; Australian Labor | organisation | in AU | | |
liberal-party-australia | Liberal-National coalition | Liberal-National Coalition; Australian Liberal Party | organisation | in AU | | |
liberal-party-canada | Liberal Party of Canada | Canadian Liberals; Liberal Party; Liberals | organisation | in CA | | |
new-democratic-party | New Democratic Party | NDP; New Democrats | organisation | in CA | | |
bloc-quebecois | Bloc Québécois | Bloc Quebecois | organisation | in CA | | |
parti-quebecois | Parti Québécois | | organisation | in CA | | |
institutional-revolutionary-party | Institutional Revolutionary Party | PRI | organisation | in MX | | |
morena | Morena | National Regeneration Movement; MORENA | organisation | in MX | | |
national-action-party | National Action Party | PAN | organisation | in MX | | |
workers-party-brazil | Workers' Party of Brazil | Brazil's Workers' Party; Partido dos Trabalhadores; PT | organisation | in BR | | |
sandinistas | Sandinistas | FSLN; Sandinista National Liberation Front; Sandinista Front | organisation | in NI | | |
fmln | FMLN | Farabundo Marti National Liberation Front; Farabundo Martí National Liberation Front | organisation | in SV | | |
democratic-center-colombia | Democratic Center | Centro Democrático; Democratic Centre; Centro Democratico | organisation | in CO | | |
eff | Economic Freedom Fighters | EFF | organisation | in ZA | | |
democratic-alliance | Democratic Alliance | | organisation | in ZA | | |
azimio | Azimio la Umoja | | organisation | in KE | | |
orange-democratic-movement | Orange Democratic Movement | | organisation | in KE | | |
national-super-alliance | National Super Alliance | NASA alliance | organisation | in KE | | |
jubilee-party | Jubilee Party | | organisation | in KE | | |
kenya-kwanza | Kenya Kwanza | | organisation | in KE | | |

# Aid, rights, unions, lobbies
icrc | International Committee of the Red Cross | ICRC; I.C.R.C.; Red Cross; International Red Cross | organisation | | | |
ifrc | International Federation of Red Cross and Red Crescent Societies | IFRC; Red Crescent; Red Cross and Red Crescent | organisation | | | |
palestinian-red-crescent | Palestine Red Crescent Society | Palestinian Red Crescent; Palestine Red Crescent; Palestinian Red Crescent Society; PRCS | organisation | in PS | | |
syrian-arab-red-crescent | Syrian Arab Red Crescent | SARC | organisation | in SY | | |
msf | Doctors Without Borders | MSF; Médecins Sans Frontières; Medecins Sans Frontieres | organisation | | | |
amnesty-international | Amnesty International | Amnesty | organisation | | | |
human-rights-watch | Human Rights Watch | HRW | organisation | | | |
oxfam | Oxfam | Oxfam International | organisation | | | |
save-the-children | Save the Children | | organisation | | | |
mercy-corps | Mercy Corps | | organisation | | | |
norwegian-refugee-council | Norwegian Refugee Council | NRC | organisation | | | |
international-rescue-committee | International Rescue Committee | IRC | organisation | | | |
greenpeace | Greenpeace | | organisation | | | |
wwf | World Wildlife Fund | WWF; World Wide Fund for Nature | organisation | | | |
syrian-observatory | Syrian Observatory for Human Rights | Syrian Observatory; SOHR; Observatory | organisation | | | |
elders | The Elders | Elders | group | | | |
sant-egidio | Community of Sant'Egidio | Sant'Egidio; Sant’Egidio; Community of Sant’Egidio | organisation | | | |
hd-centre | Centre for Humanitarian Dialogue | HD Centre; Center for Humanitarian Dialogue | organisation | | | |
crisis-group | International Crisis Group | Crisis Group; ICG | organisation | | | |
arms-control-association | Arms Control Association | | organisation | in US | | |
ican | International Campaign to Abolish Nuclear Weapons | ICAN | organisation | | | |
aipac | AIPAC | American Israel Public Affairs Committee; Aipac | organisation | in US | | |
j-street | J Street | | organisation | in US | | |
heritage-foundation | Heritage Foundation | Heritage Action | organisation | in US | | |
cato-institute | Cato Institute | | organisation | in US | | |
brookings | Brookings Institution | Brookings | organisation | in US | | |
csis | Center for Strategic and International Studies | CSIS | organisation | in US | | |
carnegie | Carnegie Endowment for International Peace | Carnegie Endowment; Carnegie Moscow Center; Carnegie Middle East Center | organisation | in US | | |
cfr | Council on Foreign Relations | | organisation | in US | | |
rand | RAND Corporation | Rand Corporation; RAND; Rand Corp. | organisation | in US | | |
atlantic-council | Atlantic Council | | organisation | in US | | |
wilson-center | Wilson Center | Woodrow Wilson International Center for Scholars; Woodrow Wilson Center | organisation | in US | | |
piie | Peterson Institute for International Economics | Peterson Institute | organisation | in US | | |
fdd | Foundation for Defense of Democracies | FDD; Foundation for the Defense of Democracies | organisation | in US | | |
institute-for-the-study-of-war | Institute for the Study of War | ISW | organisation | in US | | |
usip | United States Institute of Peace | US Institute of Peace; U.S. Institute of Peace; USIP | organisation | in US | | |
isis-think-tank | Institute for Science and International Security | | organisation | in US | | |
washington-institute | Washington Institute for Near East Policy | | organisation | in US | | |
thirty-eight-north | 38 North | | organisation | in US | | |
eurasia-group | Eurasia Group | | organisation | in US | | |
chatham-house | Chatham House | Royal Institute of International Affairs | organisation | in GB | | |
rusi | Royal United Services Institute | RUSI | organisation | in GB | | |
iiss | International Institute for Strategic Studies | IISS | organisation | in GB | | |
ecfr | European Council on Foreign Relations | ECFR | organisation | | | |
bruegel | Bruegel | | organisation | in BE | | |
sipri | Stockholm International Peace Research Institute | SIPRI | organisation | in SE | | |
us-chamber-of-commerce | U.S. Chamber of Commerce | Chamber of Commerce; US Chamber of Commerce | organisation | in US | | |
national-association-of-manufacturers | National Association of Manufacturers | NAM | organisation | in US | | |
business-roundtable | Business Roundtable | | organisation | in US | | |
american-farm-bureau | American Farm Bureau Federation | American Farm Bureau; Farm Bureau | organisation | in US | | |
nra | National Rifle Association | NRA; N.R.A. | organisation | in US | | |
aclu | American Civil Liberties Union | ACLU; A.C.L.U. | organisation | in US | | |
afl-cio | AFL-CIO | A.F.L.-C.I.O. | organisation | in US | | |
uaw | United Auto Workers | UAW; U.A.W. | organisation | in US | | |
teamsters | Teamsters | International Brotherhood of Teamsters | organisation | in US | | |
seiu | Service Employees International Union | SEIU | organisation | in US | | |
chicago-teachers-union | Chicago Teachers Union | CTU | organisation | in US | | |
ila | International Longshoremen's Association | ILA; International Longshoremen’s Association | organisation | in US | | |
ilwu | International Longshore and Warehouse Union | ILWU | organisation | in US | | |
unifor | Unifor | | organisation | in CA | | |
wga | Writers Guild of America | WGA; Writers Guild; Hollywood writers | organisation | in US | | |
sag-aftra | SAG-AFTRA | Screen Actors Guild | organisation | in US | | |
amptp | Alliance of Motion Picture and Television Producers | AMPTP | organisation | in US | | |
rmt | RMT | National Union of Rail, Maritime and Transport Workers; RMT union | organisation | in GB | | |
british-medical-association | British Medical Association | BMA | organisation | in GB | | |
cbi | Confederation of British Industry | CBI | organisation | in GB | | |
catholic-church | Catholic Church | Roman Catholic Church | organisation | | | |
russian-orthodox-church | Russian Orthodox Church | Moscow Patriarchate | organisation | in RU | | |
nfl | National Football League | NFL; N.F.L. | organisation | in US | | |
nhl | National Hockey League | NHL; N.H.L. | organisation | in US | | |
nba | National Basketball Association | NBA; N.B.A. | organisation | in US | | |
mlb | Major League Baseball | MLB | organisation | in US | | |

# Firms
boeing | Boeing | Boeing Co. | organisation | in US | | |
airbus | Airbus | EADS; Airbus Group | organisation | | | |
general-motors | General Motors | GM; G.M.; General Motors Co. | organisation | in US | | |
ford | Ford | Ford Motor; Ford Motor Co.; Ford Motor Company | organisation | in US | | |
stellantis | Stellantis | Fiat Chrysler; Chrysler; Fiat Chrysler Automobiles; PSA Group | organisation | | | |
volkswagen | Volkswagen | VW | organisation | in DE | | |
lockheed-martin | Lockheed Martin | Lockheed | organisation | in US | | |
exxon-mobil | Exxon Mobil | ExxonMobil; Exxon; Exxon Mobil Corp. | organisation | in US | | |
chevron | Chevron | Chevron Corp. | organisation | in US | | |
shell | Royal Dutch Shell | Shell | organisation | in GB | | |
totalenergies | TotalEnergies | Total SA; Total S.A. | organisation | in FR | | |
eni | Eni | | organisation | in IT | | |
huawei | Huawei | Huawei Technologies; Huawei Technologies Co.; Huawei Technologies Co | organisation | in CN | | |
zte | ZTE | ZTE Corp.; ZTE Corp | organisation | in CN | | |
tiktok | TikTok | ByteDance | organisation | in CN | | |
apple | Apple | Apple Inc. | organisation | in US | | |
google | Google | Alphabet | organisation | in US | | |
facebook | Facebook | Meta; Meta Platforms | organisation | in US | | |
twitter | Twitter | | organisation | in US | | |
microsoft | Microsoft | | organisation | in US | | |
amazon | Amazon | Amazon.com | organisation | in US | | |
nvidia | Nvidia | NVIDIA | organisation | in US | | |
tsmc | TSMC | Taiwan Semiconductor Manufacturing Co.; Taiwan Semiconductor Manufacturing Company | organisation | in TW | | |
samsung | Samsung | Samsung Electronics | organisation | in KR | | |
us-steel | U.S. Steel | US Steel | organisation | in US | | |
nippon-steel | Nippon Steel | | organisation | in JP | | |
spacex | SpaceX | Starlink | organisation | in US | | |
starbucks | Starbucks | | organisation | in US | | |
goldman-sachs | Goldman Sachs | Goldman | organisation | in US | | |
jpmorgan | JPMorgan Chase | JPMorgan; JP Morgan; J.P. Morgan | organisation | in US | | |
citigroup | Citigroup | Citi; Citibank | organisation | in US | | |
deutsche-bank | Deutsche Bank | | organisation | in DE | | |
standard-and-poors | Standard & Poor's | S&P; Standard and Poor's; Standard & Poor’s; S&P Global | organisation | in US | | |
moodys | Moody's | Moody’s; Moody's Investors Service | organisation | in US | | |
fitch | Fitch Ratings | Fitch | organisation | in US | | |
nord-stream | Nord Stream | Nord Stream 2 AG; Nord Stream AG | organisation | | | |
euroclear | Euroclear | | organisation | in BE | | |
pfizer | Pfizer | | organisation | in US | | |
astrazeneca | AstraZeneca | | organisation | in GB | | |
`;
