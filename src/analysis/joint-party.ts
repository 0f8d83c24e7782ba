/** States whose own names join two: ISO 3166-1. */
const states = new Set([
  "Antigua and Barbuda",
  "Bosnia and Herzegovina",
  "Saint Kitts and Nevis",
  "Saint Vincent and the Grenadines",
  "Sao Tome and Principe",
  "São Tomé and Príncipe",
  "Trinidad and Tobago",
]);

/** Is this a name for two who speak as one: "Osmaria and Veldmark"? Neither of them can be held to it alone. */
export function isJoint(name: string): boolean {
  return /\s(?:and|&)\s(?:the\s)?\p{Lu}/u.test(name) && !states.has(name);
}
