// Regional organisations, money and trade, aid and rights.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const otherOrganisations = `
# imf managing-director
2007-11-01 - Dominique Strauss-Kahn
2011-07-05 - Christine Lagarde
2019-10-01 - Kristalina Georgieva
# imf organisation-spokesperson
2012-01-01 2022-12-31 Gerry Rice
2012-01-01 2015-12-31 Olivier Blanchard
2012-01-01 2015-12-31 Poul Thomsen
# world-bank body-president
2007-07-01 - Robert Zoellick; Robert B. Zoellick
2012-07-01 2019-02-01 Jim Yong Kim
2019-04-09 - David Malpass; David R. Malpass
2023-06-02 - Ajay Banga
# wto director-general
2005-09-01 - Pascal Lamy
2013-09-01 2020-08-31 Roberto Azevêdo; Roberto Azevedo
2021-03-01 - Ngozi Okonjo-Iweala
# oecd secretary-general
2006-06-01 - Angel Gurría; Angel Gurria; Ángel Gurría
2021-06-01 - Mathias Cormann
# iea executive-director
2011-09-01 - Maria van der Hoeven
2015-09-01 - Fatih Birol
# opec secretary-general
2007-01-01 - Abdalla el-Badri; Abdalla Salem el-Badri; Abdullah al-Badri
2016-08-01 2022-07-05 Mohammed Barkindo; Mohammad Barkindo; Mohammad Sanusi Barkindo
2022-08-01 - Haitham al-Ghais; Haitham Al Ghais
# african-union chairperson
2008-04-28 - Jean Ping
2012-10-15 - Nkosazana Dlamini-Zuma; Nkosazana Dlamini Zuma
2017-03-14 - Moussa Faki; Moussa Faki Mahamat
2025-03-15 - Mahmoud Ali Youssouf; Mahamoud Ali Youssouf
# african-union organisation-envoy
2009-01-01 2017-12-31 Thabo Mbeki
2021-08-26 2025-12-31 Olusegun Obasanjo
2014-09-01 2017-12-31 Pierre Buyoya
2012-06-01 2013-03-31 Ramtane Lamamra
2019-06-01 2019-08-31 Mohamed El Hacen Lebatt; Mohamed el-Hassan Labat
# african-union commissioner
2008-04-28 2013-09-11 Ramtane Lamamra
2013-09-11 2021-02-28 Smail Chergui; Smaïl Chergui
2021-02-06 2025-02-28 Bankole Adeoye
# ecowas body-president
2012-03-01 - Désiré Kadré Ouédraogo; Desire Kadre Ouedraogo
2016-04-08 - Marcel de Souza; Marcel Alain de Souza
2018-03-01 - Jean-Claude Brou; Jean-Claude Kassi Brou
2022-07-14 - Omar Touray; Omar Alieu Touray
# igad organisation-envoy on SS
2013-12-27 2017-12-31 Seyoum Mesfin
2017-01-01 2020-12-31 Ismail Wais
# igad executive-director
2008-06-14 - Mahboub Maalim
2019-11-29 - Workneh Gebeyehu
# arab-league secretary-general
2001-06-01 - Amr Moussa; Amr Mussa
2011-07-01 - Nabil Elaraby; Nabil al-Arabi; Nabil el-Araby; Nabil Al-Arabi
2016-07-03 - Ahmed Aboul Gheit; Ahmed Abul Gheit
# gcc secretary-general
2011-04-01 - Abdullatif al-Zayani; Abdullatif bin Rashid Al Zayani; Abdul Latif al-Zayani; Abdullatif Al Zayani
2020-02-01 - Nayef al-Hajraf; Nayef Falah Al-Hajraf
2023-02-01 - Jasem Albudaiwi; Jasem Mohamed Albudaiwi
# oic secretary-general
2005-01-01 - Ekmeleddin Ihsanoglu; Ekmeleddin İhsanoğlu
2014-01-01 - Iyad Ameen Madani; Iyad Madani
2016-11-17 - Yousef al-Othaimeen; Yousef Al-Othaimeen
2021-11-17 - Hissein Brahim Taha
# asean secretary-general
2008-01-01 - Surin Pitsuwan
2013-01-01 - Le Luong Minh
2018-01-01 - Lim Jock Hoi
2023-01-09 - Kao Kim Hourn
# sco secretary-general
2022-01-01 - Zhang Ming
# csto secretary-general
2003-04-28 - Nikolai Bordyuzha
2020-01-01 - Stanislav Zas
2023-01-01 - Imangali Tasmagambetov
# oas secretary-general
2005-05-26 - José Miguel Insulza; Jose Miguel Insulza
2015-05-26 - Luis Almagro
2025-05-26 - Albert Ramdin
# unasur secretary-general
2014-08-22 2017-01-31 Ernesto Samper
# commonwealth secretary-general
2008-04-01 - Kamalesh Sharma
2016-04-04 - Patricia Scotland; Baroness Scotland
2025-04-01 - Shirley Botchwey; Shirley Ayorkor Botchwey
# pacific-islands-forum secretary-general
2021-05-26 - Henry Puna
2024-06-03 - Baron Waqa
# middle-east-quartet organisation-envoy
2007-06-27 2015-05-27 Tony Blair
# icrc body-president
2000-01-01 - Jakob Kellenberger
2012-07-01 - Peter Maurer
2022-10-01 - Mirjana Spoljaric; Mirjana Spoljaric Egger
# icrc organisation-spokesperson
2010-01-01 now Ewan Watson
2010-01-01 now Robert Mardini
2010-01-01 now Christian Cardon
# norwegian-refugee-council secretary-general
2013-08-01 - Jan Egeland
# amnesty-international secretary-general
2010-07-01 - Salil Shetty
2018-08-16 - Kumi Naidoo
2021-03-29 - Agnès Callamard; Agnes Callamard
# human-rights-watch executive-director
1993-01-01 2022-08-31 Kenneth Roth
# syrian-observatory director-general
2006-05-01 - Rami Abdulrahman; Rami Abdurrahman; Rami Abdul Rahman; Rami Abdel Rahman
# ioc body-president
2001-07-16 - Jacques Rogge
2013-09-10 - Thomas Bach
2025-06-23 - Kirsty Coventry
# world-economic-forum chairperson
1971-01-24 - Klaus Schwab
`;
