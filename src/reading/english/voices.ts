/** Those who convey the words of whom they are named after, a person too, in small letters: "Orlov’s spokeswoman". */
export const voices: ReadonlySet<string> = new Set([
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "spokespeople",
  "envoy",
  "representative",
  "emissary",
  "press secretary",
  "lawyer",
  "attorney",
  "negotiator",
]);
