// News agencies, newspapers and broadcasters: they carry what others say, and are actors only where they say it themselves.

// id | name | other names | kind | of | seats | adjectives | Wikidata
export const media = `
reuters | Reuters | Thomson Reuters; Reuters news agency | organisation | | | |
associated-press | Associated Press | AP; A.P. | organisation | in US | | |
afp | Agence France-Presse | AFP; Agence France Presse | organisation | in FR | | |
dpa | dpa | DPA; Deutsche Presse-Agentur; German news agency dpa | organisation | in DE | | |
bloomberg | Bloomberg | Bloomberg News; Bloomberg TV; Bloomberg Television | organisation | in US | | |
upi | United Press International | UPI | organisation | in US | | |
efe | EFE | Efe | organisation | in ES | | |
ansa | ANSA | Ansa | organisation | in IT | | |
press-association | Press Association | PA Media | organisation | in GB | | |
press-trust-of-india | Press Trust of India | PTI news agency | organisation | in IN | | |
new-york-times | New York Times | NYT; NY Times; N.Y. Times; NYTimes | organisation | in US | | |
washington-post | Washington Post | WaPo | organisation | in US | | |
wall-street-journal | Wall Street Journal | WSJ | organisation | in US | | |
usa-today | USA Today | USA TODAY | organisation | in US | | |
los-angeles-times | Los Angeles Times | LA Times; L.A. Times | organisation | in US | | |
christian-science-monitor | Christian Science Monitor | | organisation | in US | | |
politico | Politico | POLITICO; POLITICO Pro; Politico Pro; Politico Europe | organisation | in US | | |
axios | Axios | | organisation | in US | | |
the-hill | The Hill | | organisation | in US | | |
vox-media | Vox Media | Vox.com | organisation | in US | | |
the-atlantic | The Atlantic | Atlantic magazine | organisation | in US | | |
foreign-policy | Foreign Policy | Foreign Policy magazine | organisation | in US | | |
foreign-affairs | Foreign Affairs magazine | Foreign Affairs journal | organisation | in US | | |
time-magazine | Time magazine | TIME; TIME magazine; TIME Magazine | organisation | in US | | |
newsweek | Newsweek | | organisation | in US | | |
new-yorker | New Yorker | | organisation | in US | | |
buzzfeed | BuzzFeed | BuzzFeed News; Buzzfeed | organisation | in US | | |
huffpost | HuffPost | Huffington Post | organisation | in US | | |
daily-beast | Daily Beast | | organisation | in US | | |
washington-times | Washington Times | | organisation | in US | | |
washington-examiner | Washington Examiner | | organisation | in US | | |
breitbart | Breitbart News | Breitbart | organisation | in US | | |
npr | NPR | National Public Radio; N.P.R. | organisation | in US | | |
pbs | PBS | PBS NewsHour | organisation | in US | | |
cnn | CNN | C.N.N.; CNN International | organisation | in US | | |
fox-news | Fox News | Fox News Channel; FOX News; Fox News Sunday; Fox Business; Fox Business Network; Fox | organisation | in US | | |
abc-news | ABC News | ABC | organisation | in US | | |
nbc | NBC | NBC News; Meet the Press | organisation | in US | | |
cbs | CBS | CBS News; Face the Nation | organisation | in US | | |
msnbc | MSNBC | | organisation | in US | | |
cnbc | CNBC | | organisation | in US | | |
c-span | C-SPAN | CSPAN | organisation | in US | | |
voice-of-america | Voice of America | VOA | organisation | in US | | |
radio-free-europe | Radio Free Europe/Radio Liberty | Radio Free Europe; RFE/RL; Radio Liberty; RFERL | organisation | in US | | |
radio-free-asia | Radio Free Asia | RFA | organisation | in US | | |
bbc | BBC | BBC News; B.B.C.; BBC Radio 4; British Broadcasting Corporation; BBC World Service; BBC radio; BBC television; BBC Persian | organisation | in GB | | |
sky-news | Sky News | Sky | organisation | in GB | | |
itv | ITV | ITV News | organisation | in GB | | |
channel-4 | Channel 4 | Channel 4 News | organisation | in GB | | |
guardian | The Guardian | Guardian newspaper | organisation | in GB | | |
observer-newspaper | The Observer | | organisation | in GB | | |
telegraph | Daily Telegraph | The Telegraph | organisation | in GB | | |
sunday-telegraph | Sunday Telegraph | | organisation | in GB | | |
times-of-london | Times of London | The Times of London | organisation | in GB | | |
sunday-times | Sunday Times | | organisation | in GB | | |
financial-times | Financial Times | FT | organisation | in GB | | |
economist | The Economist | | organisation | in GB | | |
independent | The Independent | | organisation | in GB | | |
daily-mail | Daily Mail | MailOnline | organisation | in GB | | |
mail-on-sunday | Mail on Sunday | | organisation | in GB | | |
the-sun | The Sun | Sun newspaper | organisation | in GB | | |
le-monde | Le Monde | | organisation | in FR | | |
le-figaro | Le Figaro | | organisation | in FR | | |
liberation-newspaper | Libération | | organisation | in FR | | |
france-24 | France 24 | France24 | organisation | in FR | | |
france-inter | France Inter | | organisation | in FR | | |
rfi | RFI | Radio France Internationale | organisation | in FR | | |
bfm-tv | BFM TV | BFMTV | organisation | in FR | | |
europe-1 | Europe 1 | | organisation | in FR | | |
france-2 | France 2 | | organisation | in FR | | |
der-spiegel | Der Spiegel | Spiegel; Spiegel Online | organisation | in DE | | |
bild | Bild | Bild newspaper; Bild am Sonntag | organisation | in DE | | |
die-welt | Die Welt | | organisation | in DE | | |
die-zeit | Die Zeit | | organisation | in DE | | |
welt-am-sonntag | Welt am Sonntag | | organisation | in DE | | |
faz | Frankfurter Allgemeine Zeitung | FAZ; Frankfurter Allgemeine | organisation | in DE | | |
sueddeutsche | Süddeutsche Zeitung | Sueddeutsche Zeitung; Suddeutsche Zeitung | organisation | in DE | | |
ard | ARD | | organisation | in DE | | |
zdf | ZDF | | organisation | in DE | | |
deutschlandfunk | Deutschlandfunk | Deutschlandfunk radio | organisation | in DE | | |
wdr | WDR | | organisation | in DE | | |
deutsche-welle | Deutsche Welle | DW | organisation | in DE | | |
handelsblatt | Handelsblatt | | organisation | in DE | | |
corriere-della-sera | Corriere della Sera | | organisation | in IT | | |
la-repubblica | La Repubblica | | organisation | in IT | | |
la-stampa | La Stampa | | organisation | in IT | | |
il-sole-24-ore | Il Sole 24 Ore | | organisation | in IT | | |
rai | RAI | | organisation | in IT | | |
el-pais | El País | El Pais; ABC newspaper | organisation | in ES | | |
el-mundo | El Mundo | | organisation | in ES | | |
cadena-ser | Cadena SER | | organisation | in ES | | |
tve | TVE | | organisation | in ES | | |
kathimerini | Kathimerini | Ekathimerini | organisation | in GR | | |
ert | ERT | | organisation | in GR | | |
ta-nea | Ta Nea | | organisation | in GR | | |
rte | RTE | RTÉ | organisation | in IE | | |
irish-times | Irish Times | | organisation | in IE | | |
euronews | Euronews | | organisation | | | |
tass | TASS | Tass; ITAR-TASS; Itar-Tass; TASS news agency; Tass news agency | organisation | in RU | | |
interfax | Interfax | Interfax news agency | organisation | in RU | | |
interfax-ukraine | Interfax-Ukraine | | organisation | in RU | | |
ria-novosti | RIA Novosti | RIA; RIA news agency; Ria Novosti | organisation | in RU | | |
rt | RT | Russia Today | organisation | in RU | | |
sputnik | Sputnik | Sputnik news agency | organisation | in RU | | |
kommersant | Kommersant | | organisation | in RU | | |
vedomosti | Vedomosti | | organisation | in RU | | |
izvestia | Izvestia | | organisation | in RU | | |
rossiya-1 | Rossiya 1 | Rossiya-1 | organisation | in RU | | |
rossiya-24 | Rossiya 24 | | organisation | in RU | | |
novaya-gazeta | Novaya Gazeta | | organisation | in RU | | |
meduza | Meduza | | organisation | in RU | | |
channel-one | Channel One | | organisation | in RU | | |
ukrinform | Ukrinform | Kyiv Post newspaper | organisation | in UA | | |
ukrainska-pravda | Ukrainska Pravda | | organisation | in UA | | |
kyiv-independent | Kyiv Independent | | organisation | in UA | | |
kyiv-post | Kyiv Post | | organisation | in UA | | |
suspilne | Suspilne | | organisation | in UA | | |
anadolu | Anadolu Agency | Anadolu; Anadolu news agency; state-run Anadolu Agency | organisation | in TR | | |
hurriyet | Hurriyet | Hürriyet | organisation | in TR | | |
sabah | Sabah | | organisation | in TR | | |
daily-sabah | Daily Sabah | | organisation | in TR | | |
ntv | NTV | | organisation | in TR | | |
trt | TRT | | organisation | in TR | | |
haberturk | Haberturk | | organisation | in TR | | |
cnn-turk | CNN Turk | | organisation | in TR | | |
cumhuriyet | Cumhuriyet | | organisation | in TR | | |
al-jazeera | Al Jazeera | Al-Jazeera; al-Jazeera; Aljazeera; Al Jazeera English; Al Jazeera TV | organisation | in QA | | |
al-arabiya | Al Arabiya | Al-Arabiya; al-Arabiya; Al Hadath; Al-Hadath | organisation | in SA | | |
saudi-press-agency | Saudi Press Agency | SPA news agency; Saudi state news agency | organisation | in SA | | |
asharq-al-awsat | Asharq al-Awsat | Asharq Al-Awsat | organisation | in SA | | |
al-hayat | Al-Hayat | al-Hayat | organisation | in SA | | |
arab-news | Arab News | | organisation | in SA | | |
irna | IRNA | Islamic Republic News Agency; official IRNA news agency; state news agency IRNA; IRNA news agency | organisation | in IR | | |
fars | Fars News Agency | Fars; Fars news agency; semi-official Fars news agency | organisation | in IR | | |
tasnim | Tasnim | Tasnim news agency; Tasnim News Agency; semi-official Tasnim news agency | organisation | in IR | | |
isna | ISNA | Iranian Students' News Agency; Iranian Students’ News Agency; ISNA news agency | organisation | in IR | | |
mehr-news-agency | Mehr News Agency | Mehr news agency; Mehr | organisation | in IR | | |
ilna | ILNA | Iranian Labour News Agency | organisation | in IR | | |
press-tv | Press TV | PressTV; Iranian state media | organisation | in IR | | |
irib | IRIB | Iranian state television; Iranian state TV; Iran's state TV; Iran's state television | organisation | in IR | | |
kayhan | Kayhan | | organisation | in IR | | |
tehran-times | Tehran Times | | organisation | in IR | | |
sana | SANA | Syrian Arab News Agency; state news agency SANA; Sana news agency; Syrian state television; Syrian state TV; Syrian state media | organisation | in SY | | |
al-manar | Al-Manar | al-Manar; Al Manar | organisation | in LB | | |
al-mayadeen | Al-Mayadeen | al-Mayadeen; Al Mayadeen | organisation | in LB | | |
al-akhbar | Al-Akhbar | | organisation | in LB | | |
an-nahar | An-Nahar | | organisation | in LB | | |
daily-star | Daily Star | | organisation | in LB | | |
national-news-agency | National News Agency | NNA | organisation | in LB | | |
al-masirah | Al-Masirah | al-Masirah; Al Masirah; Al-Masirah TV | organisation | in YE | | |
saba-news-agency | Saba news agency | | organisation | in YE | | |
wafa | Wafa | WAFA; Wafa news agency | organisation | in PS | | |
palestine-tv | Palestine TV | | organisation | in PS | | |
voice-of-palestine | Voice of Palestine | | organisation | in PS | | |
maan | Maan | Ma'an | organisation | in PS | | |
shehab | Shehab | | organisation | in PS | | |
al-aqsa-tv | Al-Aqsa TV | | organisation | in PS | | |
haaretz | Haaretz | Ha'aretz | organisation | in IL | | |
times-of-israel | Times of Israel | | organisation | in IL | | |
jerusalem-post | Jerusalem Post | | organisation | in IL | | |
yedioth | Yedioth Ahronoth | Yediot Ahronot | organisation | in IL | | |
ynet | Ynet | | organisation | in IL | | |
israel-hayom | Israel Hayom | | organisation | in IL | | |
maariv | Maariv | | organisation | in IL | | |
channel-12 | Channel 12 | Israel's Channel 12 | organisation | in IL | | |
channel-13 | Channel 13 | | organisation | in IL | | |
channel-2 | Channel 2 | | organisation | in IL | | |
channel-10 | Channel 10 | | organisation | in IL | | |
israel-radio | Israel Radio | | organisation | in IL | | |
army-radio | Army Radio | Israeli Army Radio | organisation | in IL | | |
channel-11 | Channel 11 | Kan | organisation | in IL | | |
i24news | i24NEWS | | organisation | in IL | | |
mena | Middle East News Agency | MENA | organisation | in EG | | |
al-ahram | Al-Ahram | al-Ahram; Ahram Online | organisation | in EG | | |
al-qahera-news | Al-Qahera News | Al Qahera News; Al-Qahera | organisation | in EG | | |
wam | WAM | WAM news agency; Emirates News Agency | organisation | in AE | | |
the-national-newspaper | The National newspaper | | organisation | in AE | | |
gulf-news | Gulf News | | organisation | in AE | | |
khaleej-times | Khaleej Times | | organisation | in AE | | |
rudaw | Rudaw | | organisation | in IQ | | |
kurdistan-24 | Kurdistan 24 | | organisation | in IQ | | |
alsumaria | Alsumaria | Al Sumaria | organisation | in IQ | | |
middle-east-eye | Middle East Eye | | organisation | | | |
al-monitor | Al-Monitor | | organisation | | | |
new-arab | New Arab | The New Arab | organisation | | | |
xinhua | Xinhua | Xinhua News Agency; Xinhua news agency; New China News Agency; state news agency Xinhua; official Xinhua News Agency; state-run Xinhua News Agency | organisation | in CN | | |
peoples-daily | People's Daily | People’s Daily | organisation | in CN | | |
china-daily | China Daily | | organisation | in CN | | |
pla-daily | PLA Daily | | organisation | in CN | | |
global-times | Global Times | The Global Times | organisation | in CN | | |
cctv | CCTV | CGTN; China Central Television; state broadcaster CCTV | organisation | in CN | | |
south-china-morning-post | South China Morning Post | SCMP | organisation | in HK | | |
apple-daily | Apple Daily | | organisation | in HK | | |
rthk | RTHK | | organisation | in HK | | |
cna-taiwan | Central News Agency | | organisation | in TW | | |
taipei-times | Taipei Times | | organisation | in TW | | |
nhk | NHK | | organisation | in JP | | |
kyodo-news | Kyodo News | Kyodo; Kyodo news agency | organisation | in JP | | |
nikkei | Nikkei | Nikkei Asia; Nikkei Asian Review | organisation | in JP | | |
asahi-shimbun | Asahi Shimbun | Asahi | organisation | in JP | | |
yomiuri-shimbun | Yomiuri Shimbun | Yomiuri | organisation | in JP | | |
mainichi-shimbun | Mainichi Shimbun | Mainichi | organisation | in JP | | |
japan-times | Japan Times | | organisation | in JP | | |
jiji-press | Jiji Press | Jiji | organisation | in JP | | |
sankei | Sankei | | organisation | in JP | | |
yonhap | Yonhap | Yonhap News Agency; Yonhap news agency | organisation | in KR | | |
chosun-ilbo | Chosun Ilbo | | organisation | in KR | | |
joongang-ilbo | JoongAng Ilbo | | organisation | in KR | | |
dong-a-ilbo | Dong-A Ilbo | | organisation | in KR | | |
hankyoreh | Hankyoreh | | organisation | in KR | | |
korea-herald | Korea Herald | | organisation | in KR | | |
korea-times | Korea Times | | organisation | in KR | | |
kbs | KBS | | organisation | in KR | | |
rodong-sinmun | Rodong Sinmun | | organisation | in KP | | |
uriminzokkiri | Uriminzokkiri | | organisation | in KP | | |
times-of-india | Times of India | | organisation | in IN | | |
hindustan-times | Hindustan Times | | organisation | in IN | | |
indian-express | Indian Express | | organisation | in IN | | |
ndtv | NDTV | | organisation | in IN | | |
hindu-newspaper | Hindu newspaper | | organisation | in IN | | |
ani | ANI | | organisation | in IN | | |
dawn | Dawn newspaper | Dawn News | organisation | in PK | | |
geo-news | Geo News | Geo TV; Geo | organisation | in PK | | |
express-tribune | Express Tribune | | organisation | in PK | | |
tolonews | Tolo News | TOLOnews; Tolo TV; TOLO News | organisation | in AF | | |
pajhwok | Pajhwok | | organisation | in AF | | |
ariana-news | Ariana News | | organisation | in AF | | |
irrawaddy | Irrawaddy | | organisation | in MM | | |
myanmar-now | Myanmar Now | | organisation | in MM | | |
abc-australia | Australian Broadcasting Corporation | Australian Broadcasting Corp. | organisation | in AU | | |
sydney-morning-herald | Sydney Morning Herald | | organisation | in AU | | |
the-australian | The Australian | | organisation | in AU | | |
the-age | The Age | | organisation | in AU | | |
cbc | CBC | CBC News | organisation | in CA | | |
globe-and-mail | Globe and Mail | | organisation | in CA | | |
toronto-star | Toronto Star | | organisation | in CA | | |
national-post | National Post | | organisation | in CA | | |
canadian-press | Canadian Press | | organisation | in CA | | |
ctv | CTV | | organisation | in CA | | |
el-universal | El Universal | | organisation | in MX | | |
reforma | Reforma | | organisation | in MX | | |
milenio | Milenio | | organisation | in MX | | |
televisa | Televisa | | organisation | in MX | | |
la-jornada | La Jornada | | organisation | in MX | | |
caracol | Caracol | Caracol Radio | organisation | in CO | | |
el-tiempo | El Tiempo | | organisation | in CO | | |
semana | Semana | | organisation | in CO | | |
el-espectador | El Espectador | | organisation | in CO | | |
blu-radio | Blu Radio | | organisation | in CO | | |
rcn | RCN | | organisation | in CO | | |
telesur | teleSUR | Telesur | organisation | in VE | | |
vtv | VTV | | organisation | in VE | | |
el-nacional | El Nacional | | organisation | in VE | | |
granma | Granma | | organisation | in CU | | |
prensa-latina | Prensa Latina | | organisation | in CU | | |
folha | Folha de S.Paulo | Folha de S. Paulo | organisation | in BR | | |
globo | Globo | O Globo; TV Globo | organisation | in BR | | |
o-estado-de-s-paulo | O Estado de S. Paulo | | organisation | in BR | | |
agencia-brasil | Agencia Brasil | | organisation | in BR | | |
clarin | Clarín | Clarin | organisation | in AR | | |
la-nacion | La Nación | La Nacion | organisation | in AR | | |
sabc | SABC | | organisation | | | |
sudan-tribune | Sudan Tribune | | organisation | | | |
daily-nation | Daily Nation | | organisation | | | |
daily-maverick | Daily Maverick | | organisation | | | |
mail-and-guardian | Mail & Guardian | | organisation | | | |
suna | SUNA | | organisation | | | |
addis-standard | Addis Standard | | organisation | | | |
telegram | Telegram | Telegram channel | organisation | | | |
truth-social | Truth Social | | organisation | in US | | |
`;
