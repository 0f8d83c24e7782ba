/** English names of months and their short forms, in order. */
export const months: readonly (readonly string[])[] = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

/** Every name in small letters, in capitals and as it is written, the longest first, for use in a regular expression. */
export const anyMonth: string = months
  .flat()
  .sort((a, b) => b.length - a.length)
  .flatMap((name) => [name, name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1)])
  .join("|");
