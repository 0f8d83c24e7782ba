import { type Issue, phrases } from "./issue.ts";

/** Sanctions, trade, money, resources, climate and work. */
export const economy: readonly Issue[] = [
  {
    id: "economic-sanctions",
    name: "Economic sanctions",
    gloss:
      "Sanctions against a country, its banks, companies or officials are imposed, widened, eased, waived or lifted.",
    words: phrases(`
      sanction, embargo, snapback, snap back, blacklist, asset freeze, oil waiver, maximum pressure,
      economic pressure, economic measures against, economic restrictions, trade restrictions, banking
      restrictions, sanctions relief, relief from sanctions`),
    pam: null,
    pax: "TjSan",
  },
  {
    id: "frozen-assets",
    name: "Frozen assets",
    gloss: "Money and property of a state that others have frozen are released, used or seized.",
    words: phrases(`
      assets, unfreez, blocked funds, seized funds, frozen, release … billion, releasing … billion`),
    pam: null,
    pax: null,
  },
  {
    id: "trade",
    name: "Tariffs and market access",
    gloss:
      "Trade between countries: tariffs, quotas, free trade agreements, imports and exports, market access.",
    words: phrases(`
      tariff, trade, market access, export, duties, quota, nafta, usmca, trans-pacific, tpp, wto,
      dumping, farm products, agricultural purchases, phase one, phase 1, protectionis, imports,
      imported, importing, importer, import of, import tax, import dut, import licen, reduce barriers,
      commodities, soybean`),
    pam: null,
    pax: "Bus",
  },
  {
    id: "technology",
    name: "Technology and intellectual property",
    gloss:
      "Technology transfer, intellectual property, patents, data, telecoms networks and export controls on high technology.",
    words: phrases(`
      intellectual property, technology transfer, patent, copyright, huawei, telecom, 5g, semiconductor,
      export control, data protection, artificial intelligence, digital tax, tech compan, advanced
      technolog, high-tech, technology industr, technology compan`),
    pam: null,
    pax: null,
  },
  {
    id: "investment",
    name: "Investment and business",
    gloss:
      "Companies invest, merge, sell, buy, build plants or win contracts; state aid and rules for business.",
    words: phrases(`
      invest, merger, takeover, acquisition, joint venture, contracts, subsid, state aid, privatiz,
      privatis, shareholder, bid for, regulatory, business with, back into business`),
    pam: null,
    pax: "Bus",
  },
  {
    id: "currency",
    name: "Currency and banking",
    gloss: "Exchange rates, currency manipulation, banks, payments and financial rules.",
    words: phrases(`
      currency, exchange rate, devaluat, central bank, banks, banking, swift, monetary, dollar in, use
      of the dollar, using the dollar, rouble, ruble, yuan`),
    pam: null,
    pax: "Ban",
  },
  {
    id: "development",
    name: "Economic and social development",
    gloss: "Reconstruction, infrastructure, roads, jobs and growth for a country or region.",
    words: phrases(`
      reconstruct, rebuild, infrastructure, economic development, development project, economic
      cooperation, economic growth, poverty, rural development, railway`),
    pam: "develop",
    pax: "Dev",
  },
  {
    id: "donor-support",
    name: "Financial support from donors",
    gloss:
      "States and organisations give or withhold money: foreign aid, grants, funds for a government or agency.",
    words: phrases(`
      donor, foreign aid, financial aid, financial support, financial assistance, economic aid, grants,
      aid package, pledge money, cut aid, aid to`),
    pam: "donor",
    pax: "IntFu",
  },
  {
    id: "debt",
    name: "Loans and debt",
    gloss: "Loans, bailouts, debt relief, and the austerity and reforms that creditors ask for.",
    words: phrases(`
      bailout, bail-out, loan, debt, creditor, bond, default, austerity, i.m.f., imf, international
      monetary fund, eurozone, euro zone, haircut, borrow`),
    pam: null,
    pax: "BanInt",
  },
  {
    id: "public-budget",
    name: "Public budget",
    gloss:
      "Government spending, budget cuts, deficits, the debt ceiling, shutdowns and entitlement programmes.",
    words: phrases(`
      budget, spending, deficit, debt ceiling, debt limit, shutdown, shut down the government,
      appropriation, sequest, entitlement, social security, stimulus, revenue, fiscal, government
      funding, fund the government, fund the federal, federal government, funding deal, funding bill,
      funding level, medicaid cuts, cut medicaid, cut medicare, continuing resolution, reopen the
      government`),
    pam: null,
    pax: "NEC",
  },
  {
    id: "taxes",
    name: "Taxes",
    gloss: "Taxes and tax rates are raised, cut or reformed.",
    words: phrases(`
      tax, taxes, taxation, tax rate, tax cut, tax hike, tax increase, loophole, deduction, rates go up,
      higher rates, top rates, raise rates, on the wealthy, on the rich, wealthiest`),
    pam: null,
    pax: "Tax",
  },
  {
    id: "labour",
    name: "Work and wages",
    gloss: "Workers and unions negotiate pay, jobs, pensions, strikes and working conditions.",
    words: phrases(`
      wage, wages, pay rise, pay raise, workers, union members, trade union, strike by, strikes by,
      walkout, pension, lockout, overtime, layoff, collective bargaining, players, contract talks, labor
      dispute, labour dispute, labor deal, labour deal, labor contract, labour contract, labor law,
      labour law, labor union, labour union, labor talks, labour talks, new contract, fair contract,
      reach a contract, minimum wage, working conditions, back pay`),
    pam: null,
    pax: "SerWork",
  },
  {
    id: "natural-resources",
    name: "Natural resources",
    gloss: "Oil, gas, minerals, fisheries and forests are shared, owned, exploited or managed.",
    words: phrases(`
      natural resource, mineral, rare earth, mining, fishing, fisher, timber, oil field, oil revenue,
      gas field, diamonds`),
    pam: "natres",
    pax: "NatRes",
  },
  {
    id: "energy",
    name: "Energy supply",
    gloss:
      "Oil and gas are supplied, transported, priced or cut: pipelines, production quotas, power stations.",
    words: phrases(`
      oil, natural gas, pipeline, energy, crude, opec, barrels, electricity, power plant, nord stream,
      coal, petroleum, gas supply, gas price, gas export, gas deliver, gas field, shale gas`),
    pam: null,
    pax: null,
  },
  {
    id: "climate",
    name: "Climate and environment",
    gloss: "Emissions, climate agreements, pollution and the protection of nature.",
    words: phrases(`
      climate, emission, greenhouse, carbon, global warming, environment, pollution, paris agreement,
      paris accord, kyoto, conservation, endangered, clean energy, renewable, fossil fuel`),
    pam: null,
    pax: "LaEn",
  },
  {
    id: "land",
    name: "Land and property",
    gloss: "Land reform, farmland, property and its return to its owners.",
    words: phrases(`
      land reform, land rights, land ownership, farmland, property rights, return of property,
      restitution of land, expropriat`),
    pam: null,
    pax: "LaRef",
  },
  {
    id: "water",
    name: "Water and rivers",
    gloss: "River water is shared, dammed, polluted or supplied.",
    words: phrases(`
      water rights, water sharing, water supply, drinking water, river water, dam, dams, irrigation`),
    pam: null,
    pax: "Wat",
  },
  {
    id: "guns",
    name: "Gun control",
    gloss: "The sale and ownership of guns by private persons, background checks and bans.",
    words: phrases(`
      gun control, gun law, gun safety, gun violence, background check, assault weapon, firearm`),
    pam: null,
    pax: null,
  },
];
