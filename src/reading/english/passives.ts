/** Passives that report without naming who says it: "it is believed", "was widely expected". */
export const namelessReport =
  /\b(?:is|was|are|were|been|be) (?:\w+ly )?(?:believed|said|reported|reportedly|thought|expected|known|alleged|understood|feared|rumou?red|seen|considered|urged|asked)\b|\breportedly\b|\ballegedly\b/i;
