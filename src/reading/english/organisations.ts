// Organisations and armed groups that negotiate, by the names that English news gives them.

export interface Organisation {
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: "organisation" | "group";
  /** Code of the state whose own body it is. */
  readonly of?: string;
}

export const organisations: readonly Organisation[] = [
  { name: "NATO", names: ["North Atlantic Treaty Organization"], kind: "organisation" },
  { name: "European Union", names: ["E.U.", "EU"], kind: "organisation" },
  { name: "European Commission", names: [], kind: "organisation" },
  { name: "European Council", names: [], kind: "organisation" },
  { name: "European Central Bank", names: ["ECB"], kind: "organisation" },
  { name: "Eurogroup", names: [], kind: "organisation" },
  { name: "United Nations", names: ["U.N.", "UN"], kind: "organisation" },
  {
    name: "Security Council",
    names: ["U.N. Security Council", "UN Security Council", "United Nations Security Council"],
    kind: "organisation",
  },
  { name: "International Atomic Energy Agency", names: ["IAEA", "I.A.E.A."], kind: "organisation" },
  { name: "UNHCR", names: [], kind: "organisation" },
  { name: "World Health Organization", names: ["WHO"], kind: "organisation" },
  { name: "OSCE", names: ["Organization for Security and Cooperation in Europe"], kind: "organisation" },
  { name: "African Union", names: ["AU"], kind: "organisation" },
  { name: "Arab League", names: [], kind: "organisation" },
  { name: "ASEAN", names: [], kind: "organisation" },
  { name: "Gulf Cooperation Council", names: ["GCC"], kind: "organisation" },
  { name: "OPEC", names: [], kind: "organisation" },
  { name: "Group of Seven", names: ["G7", "G-7"], kind: "organisation" },
  { name: "Group of 20", names: ["G20", "G-20"], kind: "organisation" },
  { name: "P5+1", names: [], kind: "group" },
  { name: "International Monetary Fund", names: ["IMF", "I.M.F."], kind: "organisation" },
  { name: "World Bank", names: [], kind: "organisation" },
  { name: "World Trade Organization", names: ["WTO", "W.T.O."], kind: "organisation" },
  { name: "Red Cross", names: ["International Committee of the Red Cross", "ICRC"], kind: "organisation" },
  { name: "Hamas", names: [], kind: "organisation" },
  { name: "Hezbollah", names: ["Hizbullah", "Hizbollah"], kind: "organisation" },
  { name: "Taliban", names: [], kind: "organisation" },
  { name: "Houthis", names: ["Houthi"], kind: "group" },
  { name: "FARC", names: [], kind: "organisation" },
  { name: "Islamic State", names: ["ISIS", "ISIL", "IS"], kind: "organisation" },
  { name: "al-Qaida", names: ["Al Qaeda", "al-Qaeda", "Al-Qaeda"], kind: "organisation" },
  { name: "PKK", names: [], kind: "organisation" },
  { name: "Palestinian Authority", names: [], kind: "organisation" },
  { name: "Fatah", names: [], kind: "organisation" },
  { name: "Congress", names: ["U.S. Congress"], kind: "organisation", of: "US" },
  { name: "Senate", names: ["U.S. Senate"], kind: "organisation", of: "US" },
  { name: "House of Representatives", names: [], kind: "organisation", of: "US" },
  { name: "State Department", names: ["U.S. State Department"], kind: "organisation", of: "US" },
  { name: "Pentagon", names: [], kind: "organisation", of: "US" },
  { name: "Treasury Department", names: [], kind: "organisation", of: "US" },
  { name: "Knesset", names: [], kind: "organisation", of: "IL" },
  { name: "Bundestag", names: [], kind: "organisation", of: "DE" },
  { name: "Duma", names: ["State Duma"], kind: "organisation", of: "RU" },
  { name: "House of Commons", names: [], kind: "organisation", of: "GB" },
  { name: "Foreign Office", names: [], kind: "organisation", of: "GB" },
];
