/** One thing that parties negotiate about. */
export interface Issue {
  readonly id: string;
  readonly name: string;
  /** Words and phrases, in small letters, that speak of it; a word matches at its start, so "sanction" finds "sanctions". */
  readonly words: readonly string[];
}

/** The issues that a register starts with; later ones are added beside them. */
export const issues: readonly Issue[] = [
  {
    id: "ceasefire",
    name: "Ceasefire",
    words: [
      "ceasefire",
      "cease-fire",
      "truce",
      "halting the fighting",
      "end of hostilities",
      "cessation of hostilities",
    ],
  },
  {
    id: "security-guarantees",
    name: "Third-party security guarantees",
    words: ["security guarantee", "security assurance", "guarantee", "article 5", "first line of defen"],
  },
  {
    id: "foreign-troops",
    name: "Foreign troops",
    words: ["troops", "peacekeep", "boots on the ground", "monitors"],
  },
  {
    id: "alliance-membership",
    name: "Alliance membership",
    words: ["membership", "accession", "join nato", "join the alliance"],
  },
  { id: "arms-supply", name: "Arms supply", words: ["weapon", "arms", "missile", "air defen", "ammunition"] },
  {
    id: "order-of-talks",
    name: "Order and format of talks",
    words: ["trilateral", "bilateral", "summit", "talks", "negotiation", "representatives"],
  },
  { id: "territory", name: "Territory", words: ["territor", "border", "annex", "land swap", "withdraw"] },
  { id: "prisoners", name: "Prisoners and detainees", words: ["prisoner", "detainee", "hostage", "captive"] },
  { id: "economic-sanctions", name: "Economic sanctions", words: ["sanction", "embargo"] },
  { id: "frozen-assets", name: "Frozen assets", words: ["frozen asset", "assets"] },
  {
    id: "trade",
    name: "Tariffs and market access",
    words: ["tariff", "trade", "market access", "export", "import"],
  },
  { id: "nuclear-limits", name: "Nuclear limits", words: ["nuclear", "enrich", "uranium", "centrifuge"] },
  { id: "inspections", name: "Inspections", words: ["inspect", "verification", "inspector"] },
  {
    id: "humanitarian-access",
    name: "Humanitarian access and aid",
    words: ["humanitarian", "aid convoy", "relief"],
  },
  {
    id: "passage",
    name: "Passage and crossings",
    words: ["crossing", "corridor", "port", "ferry", "passage"],
  },
  { id: "other", name: "Other", words: [] },
];
