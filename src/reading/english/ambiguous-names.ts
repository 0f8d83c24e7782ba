// Names that more than one of the tables' states and organisations bear, or that are as often something else in news.
// Source: the tables themselves, and general knowledge of news style. Last checked 2025-08.

import { listOf, rowsOf } from "./rows.ts";

export interface AmbiguousName {
  readonly name: string;
  /** State codes and organisation ids that it may mean; the first is meant where nothing in the report tells. */
  readonly means: readonly string[];
  /** What else it may be; null where it is ambiguous among `means` only. */
  readonly otherwise: string | null;
}

// name | state codes and organisation ids | what else
const table = `
# States that share a name
Congo | CD CG |
Congolese | CD CG |
Dominican | DO DM |
Dominicans | DO DM |
Korea | KR KP |
Korean | KR KP koreas |
Koreans | KR KP koreas |
Guinea | GN GW GQ PG |
Guinean | GN GW GQ PG |
Guineans | GN GW GQ PG |
Sudan | SD SS |
Sudanese | SD SS |
Samoa | WS AS |
Samoan | WS AS |
Cypriot | CY x-northern-cyprus |
Cypriots | CY x-northern-cyprus |
Irish | IE x-northern-ireland |
Vietnam | VN x-south-vietnam |
Germany | DE x-east-germany |
Germans | DE x-east-germany |
China | CN TW |
Chinese | CN TW | a language
Macedonia | MK | a region of Greece
Macedonian | MK | a region of Greece
Luxembourg | LU | a city; a province of Belgium; the European Court of Justice
Serb | RS x-srpska |
Serbs | RS x-srpska | Serbs of Kosovo or Bosnia
Croat | HR BA |
Croats | HR BA |
Albanian | AL XK |
Albanians | AL XK |
Kurdistan | x-kurdistan kurds | the Kurdish lands as a whole
Kurdish | kurds x-kurdistan |
Kurds | kurds x-kurdistan |
Saint Martin | MF SX |
Virgin Islands | VI VG |
Somali | SO x-somaliland | a people of several states
Somalis | SO x-somaliland | a people of several states
Tajik | TJ | a people of Afghanistan
Tajiks | TJ | a people of Afghanistan
Uzbek | UZ | a people of Afghanistan
Uzbeks | UZ | a people of Afghanistan
Turkmen | TM | a people of Iraq and Syria
Turkmens | TM | a people of Iraq and Syria
Azeri | AZ | a people of Iran
Azeris | AZ | a people of Iran
Mongol | MN | a people of history
Malay | MY | a people of several states
Lao | LA | a language
Nigerien | NE | Nigerian, misspelt
American | US | of the Americas
America | US | the continent
Micronesia | FM | a region of the Pacific
Polynesian | PF | a region of the Pacific
Antarctic | AQ | the ocean around it

# States and something else
Georgia | GE | a state of the United States; a given name
Georgian | GE | of the U.S. state; of an age of British building
Georgians | GE | people of the U.S. state
Jordan | JO | a given name and surname; the river
Chad | TD | a given name
Turkey | TR | the bird
Niger | NE | the river
Cuba | CU | a surname
Israel | IL | a given name
Jamaica | JM | a part of New York
Panama | PA | the canal; a city
Lebanon | LB | towns of the United States
Jersey | JE | New Jersey; a shirt
Ireland | IE x-northern-ireland | a surname
Wales | x-wales | a surname; the Prince of Wales
England | x-england GB | a surname; a team
English | x-england GB | the language
Holland | NL | a surname
Poland | PL | a surname
France | FR | a surname
Peru | PE | towns of the United States
Benin | BJ | a city of Nigeria
Salvador | SV | a city of Brazil; a given name
Dutch | NL | a given name
Pole | PL | of the earth; in racing
Polish | PL | to polish
Finn | FI | a given name
Scot | x-scotland | a given name
Dane | DK | a given name
Brit | GB | a given name
Male | MV | a sex
Central African | CF | of the region
CAR | CF | a vehicle, in a headline of capitals
US | US | a pronoun, in a headline of capitals
Gulf | gulf-states | the Gulf of Mexico; the sea
Union | eu | a labour union
Congress | us-congress indian-national-congress | the parliament of another state; a meeting
Senate | us-senate | the senate of another state
House | us-house-of-representatives house-of-commons | a building
Parliament | uk-parliament european-parliament | the parliament of the state that the report is on
Lower House | us-house-of-representatives | of any state
Foreign Office | foreign-office german-foreign-ministry pakistani-foreign-office |
Ministry of Commerce | chinese-commerce-ministry | of any state
Ministry of Defence | uk-ministry-of-defence | of any state
Ministry of Defense | | of any state
Foreign Ministry | | of the state that the report is on
Supreme Court | us-supreme-court uk-supreme-court | of any state
Security Council | security-council russian-security-council iran-supreme-national-security-council |
National Security Council | us-national-security-council | of any state
National Assembly | french-national-assembly venezuelan-national-assembly korean-national-assembly | of any state
House of Representatives | us-house-of-representatives libya-house-of-representatives | of any state
Constituent Assembly | venezuelan-constituent-assembly | of any state
Government of National Unity | government-of-national-unity-libya | of any state
Fund | imf | any fund
Commission | european-commission | any commission
Council | european-council council-of-the-eu | any council
Troika | troika | three of any kind
Quartet | middle-east-quartet | four of any kind
Quad | quad | four of any kind
League | arab-league lega | any league
West | the-west | a surname; a part of any country
PA | palestinian-authority press-association | Pennsylvania
IS | islamic-state | the verb, in a headline of capitals
ICE | ice | frozen water, in a headline of capitals
WHO | who | a pronoun, in a headline of capitals
AU | african-union | Australia
Greens | german-greens | the party of any state
Liberals | liberal-party-canada liberal-party-australia liberal-democrats | the party of any state
Liberal Party | liberal-party-canada liberal-party-australia | the party of any state
Labor | australian-labor-party israeli-labor-party | unions
Labor Party | israeli-labor-party australian-labor-party | the party of any state
Labour | labour-party | work
Labour Party | labour-party | the party of any state
Conservatives | conservative-party | those of any state
Conservative Party | conservative-party | the party of any state
Democrats | democratic-party thai-democrats |
Democratic Party | democratic-party korean-democratic-party italian-democratic-party |
Republicans | republican-party les-republicains | those against a king
Socialist Party | french-socialists psoe | the party of any state
Social Democrats | spd | the party of any state
Social Democratic Party | spd | the party of any state
Workers' Party | workers-party-of-korea workers-party-brazil |
Communist Party | chinese-communist-party | the party of any state
People's Party | partido-popular | the party of any state
Freedom Party | freedom-party-austria pvv |
Nationalists | kuomintang snp | those of any state
Brotherhood | muslim-brotherhood | any brotherhood
Vox | vox vox-media |
Fatherland | batkivshchyna | one's own country
Resistance | axis-of-resistance hezbollah hamas | any resistance
National Liberation Army | eln | of any state
National League | | of several sports
National Front | national-rally | the party of any state
CPC | chinese-communist-party coalition-of-patriots-for-change |
NAM | non-aligned-movement national-association-of-manufacturers |
SPA | saudi-press-agency sudanese-professionals-association |
RSF | rapid-support-forces | Reporters Without Borders
SDF | sdf self-defense-forces |
SNC | syrian-national-council syrian-national-coalition |
ISIS | islamic-state isis-think-tank | the goddess
ABC | abc-news abc-australia |
Guardian | guardian | one who guards
Times | new-york-times times-of-london financial-times | any newspaper
Post | washington-post | any newspaper
Fox | fox-news | a surname; the animal
Apple | apple | the fruit
Amazon | amazon | the river and its forest
Shell | shell | a projectile
Ford | ford | a surname
Amal | amal-movement | a given name
Wagner | wagner-group | a surname
Fars | fars | a province of Iran
Azov | azov | the sea
Maidan | euromaidan | a square in Kyiv

# Capitals and seats
Washington | US | a state of the United States; a surname
Brussels | eu nato BE | the city
Jerusalem | IL PS | the city
Vienna | AT iaea | where talks are held
Geneva | | where talks are held; the United Nations' office
New York | un | the city and the state
The Hague | NL icj icc |
Hague | NL icj icc | a surname
Strasbourg | european-parliament council-of-europe european-court-of-human-rights | the city
Frankfurt | ecb | the city

Davos | world-economic-forum | the town
Paris | FR | the climate agreement; a given name
Riyadh | SA | where talks are held
Doha | QA | where talks are held; a round of trade talks
Astana | KZ astana-trio | where talks on Syria are held
Minsk | BY | the agreements on eastern Ukraine; where talks are held
Muscat | OM | where talks are held
Helsinki | FI | where talks are held
Oslo | NO | the Israeli-Palestinian accords; where talks are held
Stockholm | SE | the agreement on Yemen; where talks are held
Singapore | SG | where talks are held
Hanoi | VN | where talks are held
Havana | CU | where talks are held
Cairo | EG | where talks are held
Tripoli | LY | a city of Lebanon
San José | CR | San Jose in California
San Jose | CR | a city in California
Santiago | CL | a given name
Lima | PE | a group of states on Venezuela
Sofia | BG | a given name
Berlin | DE | a surname
London | GB | a surname
Rome | IT | the Vatican; where talks are held
Delhi | IN | the city's own government
Athens | GR | a town in Georgia
Victoria | SC | a given name; a state of Australia
San Juan | PR | a given name of places
Cape Town | ZA | the city
Port Sudan | SD | where the government sits in the war
Tel Aviv | IL | the city
Tobruk | LY libya-house-of-representatives |
Abidjan | CI | the city
Westminster | GB uk-parliament | a part of London
Whitehall | GB | a street
Capitol | us-congress | the building
Capitol Hill | us-congress | the building
Kremlin | RU | the building
White House | US | the building
Pentagon | defense-department | the building
Vatican | VA catholic-church | the building
Beehive | NZ | a hive
Karlsruhe | german-constitutional-court | the city
Langley | cia | a surname
`;

export const ambiguousNames: readonly AmbiguousName[] = rowsOf(table).map(
  ([name = "", means = "", otherwise = ""]) => ({
    name,
    means: listOf(means, " "),
    otherwise: otherwise || null,
  }),
);
