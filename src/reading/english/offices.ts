// Words for offices, and what stands before a name. All in small letters; which state an office belongs to is grammar.
// Source: general knowledge of how news words offices, checked against what stands before names in reports of
// 2012-2020. Last checked 2025-08.

import type { MeetingLevel } from "../../vocabulary/index.ts";
import { listOf, rowsOf } from "./rows.ts";

export interface Office {
  readonly id: string;
  /** The first is the office's name; a word may belong to several offices: "top diplomat". */
  readonly words: readonly string[];
  /** The level of a meeting of holders of this office. */
  readonly level: MeetingLevel;
  readonly of: "state" | "organisation";
  /** Does the holder's word bind or convey the word of the state or organisation? A senator's does not. */
  readonly speaksFor: boolean;
  /** Is there one holder at a time in each state or organisation? */
  readonly single: boolean;
}

// id | level | of | flags: s speaks for it, 1 one holder at a time | words
const table = `
# Heads of state and government
president | leaders | state | s1 | president; pres.; head of state; acting president; interim president; transitional president; president-elect; president of the republic
vice-president | leaders | state | s | vice president; vice-president; deputy president; veep; first vice president
prime-minister | leaders | state | s1 | prime minister; premier; pm; p.m.; taoiseach; head of government; acting prime minister; interim prime minister; caretaker prime minister; prime minister-designate; prime minister-elect; chief of government; minister-president; minister president
chief-adviser | leaders | state | s1 | chief adviser; chief advisor; interim leader; head of the interim government; leader of the interim government
deputy-prime-minister | ministers | state | s | deputy prime minister; vice premier; vice-premier; vice prime minister; deputy premier; tánaiste; tanaiste; first deputy prime minister; deputy first minister
chancellor | leaders | state | s1 | chancellor; federal chancellor
vice-chancellor | ministers | state | s | vice chancellor; vice-chancellor
monarch | leaders | state | s1 | king; queen; monarch; emir; amir; sultan; emperor; grand duke; prince; ruler; his majesty
crown-prince | leaders | state | s1 | crown prince; heir to the throne; de facto ruler; heir apparent
deputy-crown-prince | leaders | state | s1 | deputy crown prince
supreme-leader | leaders | state | s1 | supreme leader; paramount leader; leader of the revolution; supreme guide
party-leader-of-state | leaders | state | s1 | general secretary; communist party chief; party general secretary; communist party leader; communist party secretary; party chief; communist party general secretary; party secretary; first secretary
pope | leaders | state | s1 | pope; pontiff; holy father
leader | leaders | state | s | leader; national leader; strongman; ruler; dictator; autocrat; chief executive; head of the junta; junta leader; junta chief; military ruler; military leader; de facto leader; coup leader; interim leader
chief-executive | leaders | state | s1 | chief executive
chief-minister | leaders | state | s1 | chief minister
first-lady | leaders | state | | first lady; first daughter; president's wife; president's son-in-law
former-leader | leaders | state | | former president; ex-president; former prime minister; ex-prime minister; former leader; former premier; former chancellor; deposed president; ousted president

# Ministers
foreign-minister | ministers | state | s1 | foreign minister; minister of foreign affairs; minister for foreign affairs; foreign affairs minister; foreign secretary; external affairs minister; minister of external affairs; minister for external affairs; top diplomat; chief diplomat; foreign relations secretary; secretary of foreign affairs; secretary of foreign relations; foreign affairs secretary; minister of international relations; international relations minister; fm; acting foreign minister; relations minister
secretary-of-state | ministers | state | s1 | secretary of state; u.s. secretary of state; state secretary; top diplomat; chief diplomat; acting secretary of state
vatican-secretary-of-state | ministers | state | s1 | secretary of state; cardinal secretary of state
deputy-foreign-minister | envoys | state | s | deputy foreign minister; vice foreign minister; deputy minister of foreign affairs; vice minister of foreign affairs; first deputy foreign minister; minister of state for foreign affairs; state minister for foreign affairs; deputy secretary of state; junior foreign minister; assistant foreign minister; under secretary of state; undersecretary of state; under secretary; undersecretary; assistant secretary of state; assistant secretary; deputy assistant secretary of state; deputy assistant secretary; acting assistant secretary of state; minister of state; first vice foreign minister
defence-minister | ministers | state | s1 | defense minister; defence minister; minister of defense; minister of defence; minister for defence; defense secretary; defence secretary; secretary of defense; secretary of defence; pentagon chief; defense chief; defence chief; u.s. defense secretary; us defense secretary; war minister; secretary of war; national defense minister; acting defense secretary; minister of national defense; pentagon boss; armed forces minister; minister of the armed forces
deputy-defence-minister | envoys | state | s | deputy defense minister; deputy defence minister; deputy secretary of defense; deputy defense secretary; vice defense minister; undersecretary of defense
finance-minister | ministers | state | s1 | finance minister; minister of finance; chancellor of the exchequer; treasurer; finance secretary; finance chief; economy and finance minister; chancellor
treasury-secretary | ministers | state | s1 | treasury secretary; secretary of the treasury; treasury chief; u.s. treasury secretary; us treasury secretary
treasury-under-secretary | envoys | state | s | treasury undersecretary; treasury under secretary; under secretary for terrorism and financial intelligence; undersecretary for terrorism and financial intelligence; deputy treasury secretary
economy-minister | ministers | state | s1 | economy minister; economics minister; minister of economy; minister for economic affairs; economic affairs minister; minister of the economy; economic minister; economic development minister; industry minister; minister of industry; business secretary; minister of economic development
trade-minister | ministers | state | s1 | trade minister; commerce minister; minister of commerce; minister of trade; minister for trade; international trade secretary; trade secretary; minister of international trade; international trade minister; foreign trade minister; minister of foreign trade; economy secretary
budget-director | ministers | state | s1 | budget director; director of the office of management and budget; omb director; white house budget director; budget chief
commerce-secretary | ministers | state | s1 | commerce secretary; secretary of commerce
trade-representative | ministers | state | s1 | trade representative; u.s. trade representative; us trade representative; united states trade representative; trade chief; ustr; trade czar
trade-adviser | envoys | state | s | trade adviser; trade advisor; white house trade adviser; white house trade advisor; economic adviser; economic advisor; top economic adviser; white house economic adviser; chief economic adviser; national economic council director; director of the national economic council
interior-minister | ministers | state | s1 | interior minister; minister of the interior; minister of interior; home secretary; home affairs minister; minister of home affairs; home minister; internal affairs minister; security minister; minister of internal affairs; public security minister; minister of public security
homeland-security-secretary | ministers | state | s1 | homeland security secretary; secretary of homeland security; acting homeland security secretary; dhs secretary
attorney-general | ministers | state | s1 | attorney general; u.s. attorney general; justice minister; minister of justice; justice secretary; attorney-general; acting attorney general
deputy-attorney-general | ministers | state | s1 | deputy attorney general; acting deputy attorney general; associate attorney general
energy-minister | ministers | state | s1 | energy minister; minister of energy; oil minister; minister of oil; petroleum minister; minister of petroleum; energy secretary; secretary of energy; u.s. energy secretary
environment-minister | ministers | state | s1 | environment minister; minister of environment; minister of the environment; climate minister; climate change minister; environment secretary; ecology minister; minister for climate change; climate change secretary
agriculture-minister | ministers | state | s1 | agriculture minister; agriculture secretary; farm minister; secretary of agriculture; minister of agriculture; fisheries minister
health-minister | ministers | state | s1 | health minister; health secretary; minister of health; secretary of health and human services; health and human services secretary
transport-minister | ministers | state | s1 | transport minister; transportation minister; transportation secretary; transport secretary; infrastructure minister
labour-minister | ministers | state | s1 | labor minister; labour minister; labor secretary
immigration-minister | ministers | state | s1 | immigration minister; migration minister
education-minister | ministers | state | s1 | education minister; education secretary; minister of education
information-minister | ministers | state | s | information minister; minister of information; communications minister; culture minister; media minister; government minister for information
development-minister | ministers | state | s1 | development minister; international development secretary; development secretary; minister for development; international development minister; planning minister
europe-minister | ministers | state | s1 | europe minister; european affairs minister; minister for european affairs; minister for europe; eu minister; eu affairs minister; junior minister for european affairs; secretary of state for european affairs; state minister for europe
brexit-secretary | ministers | state | s1 | brexit secretary; brexit minister; secretary of state for exiting the european union; secretary for exiting the european union; brexit chief
northern-ireland-secretary | ministers | state | s1 | northern ireland secretary; secretary of state for northern ireland; northern ireland minister
cabinet-office-minister | ministers | state | s | cabinet office minister; chancellor of the duchy of lancaster; minister for the cabinet office
unification-minister | ministers | state | s1 | unification minister
intelligence-minister | ministers | state | s1 | intelligence minister; minister of intelligence
strategic-affairs-minister | ministers | state | s1 | strategic affairs minister; minister of strategic affairs; minister for strategic affairs
reconciliation-minister | ministers | state | s1 | reconciliation minister; national reconciliation minister; minister of reconciliation; reintegration minister
minister | ministers | state | s | minister; cabinet minister; senior minister; government minister; secretary; cabinet secretary; minister without portfolio; junior minister; state minister; state secretary

# Security and staff
national-security-adviser | envoys | state | s1 | national security adviser; national security advisor; security adviser; security advisor; national security chief; national security director; head of the national security council; national security council chief; director of national security; security council chief
deputy-national-security-adviser | envoys | state | s | deputy national security adviser; deputy national security advisor
security-council-secretary | envoys | state | s1 | secretary of the security council; security council secretary; secretary of the national security council; secretary of the supreme national security council; national security and defense council secretary; head of the security council; secretary of the national security and defense council; security chief; supreme national security council secretary; deputy head of the security council
chief-of-staff | envoys | state | s1 | chief of staff; white house chief of staff; head of the presidential office; presidential chief of staff; head of the presidential administration; head of the office of the president; kremlin chief of staff; head of the president's office
presidential-aide | envoys | state | s | aide; presidential aide; kremlin aide; foreign policy aide; foreign policy adviser; foreign policy advisor; adviser; advisor; senior adviser; senior advisor; top aide; top adviser; senior aide; presidential adviser; presidential advisor; counselor; counsellor; special adviser; special assistant; chief strategist; strategist; diplomatic adviser; foreign affairs adviser; white house adviser; white house senior adviser; counselor to the president; strategic affairs adviser; political adviser; media adviser; close aide; deputy head of the office of the president; deputy chief of staff; adviser to the head of the president's office; top foreign policy aide; white house aide; confidant
spy-chief | envoys | state | s1 | spy chief; intelligence chief; cia director; director of the cia; cia chief; head of the cia; director of central intelligence; mossad chief; mossad director; head of the mossad; director of the mossad; intelligence director; head of intelligence; mi6 chief; chief of intelligence; head of the national intelligence service; head of general intelligence; director of general intelligence; general intelligence chief
intelligence-director | envoys | state | s1 | director of national intelligence; national intelligence director; intelligence chief
security-service-chief | envoys | state | s1 | fbi director; director of the fbi; shin bet chief; shin bet director; head of the shin bet; fsb director; head of the fsb; fsb chief; director of the shin bet; fbi chief; acting fbi director
security-agency-chief | technical | state | s1 | nsa director; nsa chief; national security agency director; director of the national security agency
military-chief | technical | state | s1 | chairman of the joint chiefs of staff; joint chiefs chairman; chief of the general staff; chief of general staff; army chief; military chief; army chief of staff; commander-in-chief; commander in chief; chief of army staff; chief of the army staff; armed forces chief; chairman of the joint chiefs; chief of defence staff; chief of defense staff; top general; army commander; military chief of staff; idf chief of staff; chief of the defence staff; armed forces commander
commander | technical | state | | commander; top commander; field commander; military commander; rebel commander; deputy commander; brigade commander; militia leader; warlord; centcom commander; quds force commander; commander of u.s. central command; commander of u.s. forces
central-bank-governor | ministers | state | s1 | central bank governor; central bank chief; fed chair; fed chairman; federal reserve chairman; federal reserve chair; governor of the central bank; federal reserve chairwoman; bank of england governor; governor of the bank of england; governor of the bank of japan; central banker; bundesbank president
atomic-chief | technical | state | s1 | nuclear chief; head of the atomic energy organization; atomic energy chief; head of the atomic energy organization of iran; iran's nuclear chief; atomic chief; vice president and head of the atomic energy organization; nuclear energy chief
armed-service-secretary | technical | state | | army secretary; navy secretary; air force secretary; secretary of the army; secretary of the navy

# Envoys and negotiators
un-ambassador | envoys | state | s1 | ambassador to the united nations; u.n. ambassador; un ambassador; ambassador to the u.n.; ambassador to the un; permanent representative to the united nations; u.n. envoy; envoy to the united nations; envoy to the u.n.; representative to the united nations; permanent representative to the u.n.; permanent representative to the un; envoy to the un; deputy u.n. ambassador; deputy ambassador to the united nations
eu-ambassador | envoys | state | s1 | ambassador to the european union; ambassador to the eu; ambassador to the e.u.; eu ambassador; permanent representative to the eu; envoy to the eu; permanent representative to the european union; envoy to the european union
nato-ambassador | envoys | state | s1 | ambassador to nato; nato ambassador; envoy to nato; permanent representative to nato
iaea-ambassador | envoys | state | s1 | ambassador to the iaea; envoy to the iaea; ambassador to the international atomic energy agency; envoy to the international atomic energy agency; representative to the iaea; permanent representative to international organizations in vienna; iaea envoy
ambassador | envoys | state | s | ambassador; consul; consul general; chargé d'affaires; charge d'affaires; high commissioner; nuncio; deputy ambassador; former ambassador; acting ambassador; attaché; first secretary
envoy | envoys | state | s | envoy; special envoy; special representative; special presidential envoy; presidential envoy; peace envoy; emissary; nuclear envoy; middle east envoy; mideast envoy; special envoy for reconciliation; special representative for north korea; special representative for iran; special representative for venezuela; special representative for afghanistan; special envoy to syria; special envoy to ukraine; special envoy for syria; special presidential representative; coordinator; special coordinator; special adviser; mediator; special envoy for hostage affairs; hostage envoy; personal representative; trade envoy; investment envoy; representative; special representative for ukraine negotiations; plenipotentiary
climate-envoy | envoys | state | s1 | climate envoy; special envoy for climate change; special presidential envoy for climate; climate change envoy; chief climate negotiator; climate negotiator; special envoy for climate; top climate diplomat; climate czar; lead climate negotiator
chief-negotiator | envoys | state | s | chief negotiator; lead negotiator; top negotiator; head of the delegation; negotiator; chief nuclear negotiator; nuclear negotiator; senior negotiator; senior nuclear negotiator; brexit negotiator; chief brexit negotiator; trade negotiator; chief trade negotiator; government negotiator; peace negotiator; head of the negotiating team; delegation head; delegation chief; head of delegation; leader of the delegation; lead government negotiator; lead trade negotiator; hostage negotiator; deputy chief negotiator; peace commissioner; high commissioner for peace; chief peace negotiator
diplomat | envoys | state | s | diplomat; senior diplomat; veteran diplomat; career diplomat; official; senior official; government official; envoy
delegate | technical | state | s | delegate; expert; technical expert; member of the delegation; delegation member; member of the negotiating team; inspector

# Spokespersons
presidential-spokesperson | envoys | state | s | presidential spokesman; presidential spokeswoman; presidential spokesperson; kremlin spokesman; kremlin spokesperson; press secretary; white house press secretary; white house spokesman; white house spokeswoman; white house spokesperson; spokesman for the president; presidential press secretary; elysee spokesman; blue house spokesman; president's spokesman; white house communications director; deputy press secretary; president's press secretary; principal deputy press secretary; white house deputy press secretary; palace spokesman; spokesman; spokeswoman; spokesperson
prime-minister-spokesperson | envoys | state | s | prime minister's spokesman; prime minister's spokeswoman; spokesman for the prime minister; downing street spokesman; downing street spokeswoman; downing street spokesperson; chancellor's spokesman; prime minister’s spokesman; prime minister’s spokeswoman; chancellery spokesman; number 10 spokesman; no 10 spokesman; spokesman; spokeswoman; spokesperson
government-spokesperson | envoys | state | s | government spokesman; government spokeswoman; government spokesperson; chief cabinet secretary; cabinet spokesman; administration spokesman; state councilor; information minister; spokesman; spokeswoman; spokesperson
foreign-ministry-spokesperson | envoys | state | s | foreign ministry spokesman; foreign ministry spokeswoman; foreign ministry spokesperson; foreign office spokesman; foreign office spokeswoman; state department spokesman; state department spokeswoman; state department spokesperson; ministry of foreign affairs spokesman; spokesman for the foreign ministry; spokeswoman for the foreign ministry; deputy state department spokesman; deputy spokesman; deputy spokeswoman; ministry of foreign affairs spokesperson; ministry of external affairs spokesman; spokesman; spokeswoman; spokesperson
defence-ministry-spokesperson | envoys | state | s | defense ministry spokesman; defence ministry spokesman; pentagon spokesman; pentagon spokeswoman; pentagon press secretary; defense ministry spokeswoman; pentagon spokesperson; defense department spokesman; defense department spokeswoman; ministry of defence spokesman; defense ministry spokesperson; spokesman; spokeswoman; spokesperson; press secretary
military-spokesperson | technical | state | s | military spokesman; army spokesman; military spokesperson; military spokeswoman; army spokesperson; armed forces spokesman; coalition spokesman; idf spokesperson; idf spokesman; centcom spokesman; spokesman; spokeswoman; spokesperson
commerce-ministry-spokesperson | envoys | state | s | commerce ministry spokesman; ministry of commerce spokesman; commerce ministry spokeswoman; treasury spokesman; treasury spokeswoman; treasury spokesperson; ustr spokesman; commerce department spokesman; trade ministry spokesman; spokesman; spokeswoman; spokesperson
national-security-spokesperson | envoys | state | s | national security council spokesman; national security council spokeswoman; national security council spokesperson; nsc spokesman; nsc spokeswoman; nsc spokesperson; national security spokesman; white house national security spokesman; white house national security communications adviser; spokesman; spokeswoman; spokesperson
spokesperson | envoys | state | s | spokesman; spokeswoman; spokesperson; spokesmen; press officer; communications director; director of communications; press aide; press chief; representative

# Parliaments and regions
speaker | ministers | state | | speaker; parliament speaker; parliamentary speaker; speaker of parliament; speaker of the parliament; house speaker; speaker of the house; president of the national assembly; duma speaker; knesset speaker; commons speaker; speaker of the national assembly; assembly speaker; head of parliament; chairman of the parliament; national assembly president; speaker of the house of commons
senate-majority-leader | ministers | state | 1 | senate majority leader; majority leader; senate republican leader; senate democratic leader; senate gop leader
senate-minority-leader | ministers | state | 1 | senate minority leader; minority leader; senate democratic leader; senate republican leader; top senate democrat; top senate republican; senate gop leader
house-majority-leader | ministers | state | 1 | house majority leader; majority leader
house-minority-leader | ministers | state | 1 | house minority leader; minority leader; house democratic leader; house republican leader; top house democrat; top house republican
whip | technical | state | | whip; majority whip; minority whip; senate majority whip; house majority whip; house minority whip; senate minority whip; chief whip
senator | technical | state | | senator; sen.; sen; sens.; senators; u.s. senator; republican senator; democratic senator
representative | technical | state | | representative; rep.; rep; reps.; congressman; congresswoman; congressperson; u.s. representative; u.s. rep.; member of congress; delegate
committee-chair | technical | state | | chairman; chairwoman; chair; committee chairman; committee chairwoman; committee chair; ranking member; ranking democrat; ranking republican; foreign relations committee chairman; chairman of the senate foreign relations committee; chairman of the house foreign affairs committee; panel chairman; top democrat; top republican; conference chair; caucus chairman
member-of-parliament | technical | state | | member of parliament; mp; m.p.; lawmaker; legislator; deputy; parliamentarian; member of the european parliament; mep; knesset member; mk; backbencher; peer; lord; baroness; assemblyman; councillor; councilor; councilman; councilwoman; assemblywoman
opposition-leader | leaders | state | | opposition leader; leader of the opposition; opposition figure; opposition politician; opposition chief; self-proclaimed interim president; rebel leader; separatist leader; dissident; labour leader; party leader; conservative leader; opposition chief negotiator; shadow chancellor; shadow foreign secretary; shadow brexit secretary
governor | technical | state | | governor; gov.; gov; lt. gov.; lieutenant governor; regional governor; govs.
mayor | technical | state | | mayor; deputy mayor; lord mayor
first-minister | leaders | state | s1 | first minister
judge | technical | state | | judge; justice; chief justice; magistrate; prosecutor; special counsel; chief prosecutor; district attorney; u.s. attorney; attorney; prosecutor general; solicitor general; lawyer; independent counsel
candidate | technical | state | | candidate; presidential candidate; nominee; republican nominee; democratic nominee; presidential nominee; presidential hopeful; front-runner; presidential front-runner; republican candidate; democratic candidate

# Organisations
secretary-general | leaders | organisation | s1 | secretary-general; secretary general; general secretary; chief; head; boss; leader; u.n. chief; un chief; nato chief; sec-gen
deputy-secretary-general | envoys | organisation | s | deputy secretary-general; deputy secretary general; under-secretary-general; undersecretary-general; assistant secretary-general; under secretary general; undersecretary general; deputy chief; deputy director general; deputy director-general; humanitarian chief; aid chief; political affairs chief; political chief; u.n. humanitarian chief; emergency relief coordinator; peacekeeping chief; deputy head; u.n. aid chief; relief chief
body-president | leaders | organisation | s1 | president; chief; head; eu chief; bank president; group president; board president
body-vice-president | ministers | organisation | s | vice president; vice-president; executive vice president; first vice president; executive vice-president; vice chairman; deputy chairman; deputy leader
high-representative | ministers | organisation | s1 | high representative; foreign policy chief; foreign affairs chief; high representative for foreign affairs and security policy; eu foreign policy chief; eu foreign minister; top diplomat; high representative for foreign affairs; chief diplomat; foreign policy head; foreign policy high representative; foreign-policy chief
chief-prosecutor | ministers | organisation | s1 | chief prosecutor; prosecutor; top prosecutor
director-general | ministers | organisation | s1 | director-general; director general; chief; head; boss; director
managing-director | ministers | organisation | s1 | managing director; chief; head; boss
executive-director | ministers | organisation | s1 | executive director; director; chief; head; executive secretary; climate chief; u.n. climate chief; un climate chief
high-commissioner | ministers | organisation | s1 | high commissioner; commissioner-general; commissioner general; high commissioner for human rights; high commissioner for refugees; refugee chief; human rights chief; rights chief; chief; head; u.n. human rights chief; u.n. rights chief; u.n. refugee chief
chairperson | leaders | organisation | s1 | chairperson; chairman; chairwoman; chair; commission chairman; chairperson of the commission; chief; head; leader; president; chairman-in-office; chairperson-in-office
commissioner | ministers | organisation | s | commissioner; european commissioner; trade commissioner; economy commissioner; economic affairs commissioner; eu commissioner; enlargement commissioner; energy commissioner; trade chief; climate commissioner; migration commissioner; competition commissioner; eu trade commissioner; economics commissioner; home affairs commissioner; monetary affairs commissioner; internal market commissioner; budget commissioner
organisation-envoy | envoys | organisation | s | envoy; special envoy; peace envoy; mediator; special representative; representative; u.n. envoy; un envoy; u.n. special envoy; un special envoy; joint special representative; international mediator; united nations envoy; special adviser; special coordinator; personal envoy; u.n. mediator; un mediator; international envoy; chief mediator; joint special envoy; peace mediator; facilitator; coordinator; resident coordinator; humanitarian coordinator; monitor; chief monitor; special rapporteur; high representative for bosnia; peace broker; quartet envoy
organisation-negotiator | envoys | organisation | s | chief negotiator; negotiator; brexit negotiator; chief brexit negotiator; lead negotiator; deputy chief negotiator; political director; trade negotiator; top negotiator; taliban negotiator; head of the delegation; chief peace negotiator
organisation-spokesperson | envoys | organisation | s | spokesman; spokeswoman; spokesperson; deputy spokesman; chief spokesman; u.n. spokesman; un spokesman; u.n. spokeswoman; taliban spokesman; hamas spokesman; deputy u.n. spokesman; rebel spokesman; militia spokesman; houthi spokesman; taliban spokesperson
organisation-leader | leaders | organisation | s1 | leader; supreme leader; chief; head; top leader; commander; political chief; political leader; political bureau chief; politburo chief; secretary-general; emir; supremo; commander-in-chief; spiritual leader; rebel leader; exiled leader; warlord; militia chief; rebel chief; chairman; top commander; general secretary
organisation-deputy-leader | leaders | organisation | s | deputy leader; deputy chief; deputy head; co-founder; cofounder; political bureau member; senior leader; senior official; co-leader; number two; deputy political chief; political deputy
organisation-commander | technical | organisation | | commander; military chief; military commander; supreme allied commander; supreme allied commander europe; military leader; brigade commander; force commander; fighter; supreme allied commander in europe
executive | technical | organisation | s | chief executive; ceo; chief executive officer; chairman; executive; founder; co-founder; owner; chairman and ceo; chief financial officer; general counsel; vice president; chief economist
union-leader | technical | organisation | s | union leader; union president; general secretary; labor leader; trade union leader; head of the union; union boss
analyst | technical | organisation | | analyst; professor; expert; fellow; senior fellow; economist; researcher; scholar; historian; director; political scientist; research fellow; political analyst; commentator; chief economist; senior analyst; author; lecturer; visiting fellow; nonresident senior fellow; senior researcher
journalist | technical | organisation | | journalist; reporter; correspondent; editor; columnist; anchor; host; moderator; editor-in-chief; blogger; photographer; interviewer; news anchor; producer
`;

export const offices: readonly Office[] = rowsOf(table).map(
  ([id = "", level = "", of, flags = "", words = ""]) => ({
    id,
    words: [...new Set(listOf(words))],
    level: level as MeetingLevel,
    of: of === "organisation" ? "organisation" : "state",
    speaksFor: flags.includes("s"),
    single: flags.includes("1"),
  }),
);

/** Forms of address before a name: they tell a person, and no office. */
export const honorifics: readonly string[] = listOf(`
  mr.; mr; mrs.; mrs; ms.; ms; miss; mx.; dr.; dr; prof.; prof; professor; doctor; sir; dame; lord; lady; baron;
  baroness; count; viscount; earl; duke; duchess; princess; madam; madame; monsieur; mme.; herr; frau; señor; señora;
  don; doña; hon.; honorable; the honourable; right honourable; his excellency; her excellency; his royal highness;
  his holiness; his majesty; her majesty; daw; u; ustad; haji; hajj; hajji; mullah; maulana; maulvi; mawlawi; molavi;
  ayatollah; grand ayatollah; hojatoleslam; hojjatoleslam; hojatolislam; imam; sheikh; shaikh; sheik; sayyid; sayyed;
  seyyed; sharif; mufti; grand mufti; rabbi; chief rabbi; rev.; rev; reverend; father; fr.; sister; brother; bishop;
  archbishop; cardinal; monsignor; patriarch; metropolitan; dalai lama; swami; prince; comrade; chairman; mr. president;
  bey; pasha; datuk; tun; tan sri; chief
`);

/** Ranks before a name, with their short forms. */
export const ranks: readonly string[] = listOf(`
  gen.; gen; general; lt. gen.; lieutenant general; lt gen; maj. gen.; maj gen; major general; brig. gen.; brig gen;
  brigadier general; brigadier; brig.; col.; col; colonel; col. gen.; colonel general; colonel-general; lt. col.;
  lieutenant colonel; lt col; maj.; maj; major; capt.; captain; capt; cmdr.; commander; lt.; lieutenant; lt; sgt.;
  sergeant; sgt; staff sgt.; cpl.; corporal; pvt.; private; adm.; admiral; adm; vice adm.; vice admiral; rear adm.;
  rear admiral; field marshal; marshal; air marshal; air chief marshal; air vice-marshal; air commodore; wing commander;
  commodore; chief; inspector; detective; sheriff; spc.; ret. gen.; retired gen.; retired general; retired adm.;
  lieutenant-general; major-general; brigadier-general; lieutenant-colonel; vice marshal
`);

/** What may stand before an office: whether its holder holds it on that day. */
export const officeQualifiers: Readonly<Record<string, "holds" | "held" | "will hold">> = {
  acting: "holds",
  caretaker: "holds",
  interim: "holds",
  incumbent: "holds",
  outgoing: "holds",
  current: "holds",
  new: "holds",
  "newly elected": "holds",
  sitting: "holds",
  transitional: "holds",
  // biome-ignore lint/suspicious/noThenProperty: the word "then", as in "then president"; nothing awaits this table
  then: "held",
  former: "held",
  ex: "held",
  onetime: "held",
  "one-time": "held",
  late: "held",
  previous: "held",
  deposed: "held",
  ousted: "held",
  past: "held",
  retired: "held",
  erstwhile: "held",
  incoming: "will hold",
  designate: "will hold",
  elect: "will hold",
  future: "will hold",
  next: "will hold",
};
