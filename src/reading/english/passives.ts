/** Passives that report without naming who says it: "it is believed", "was widely expected". */
export const namelessReport =
  /\b(?:is|was|are|were|been|be) (?:\w+ly )?(?:believed|said|reported|reportedly|thought|expected|known|alleged|understood|feared|rumou?red|seen|considered|urged|asked)\b|\breportedly\b|\ballegedly\b/i;

/** Participles that do not end in "-ed", in small letters. */
const participles: ReadonlySet<string> = new Set(
  "given taken made done held brought told kept put set sent shown known seen met paid left built cut dealt driven forgotten frozen found heard hit hurt laid led lost sold spent struck sworn torn thrown understood undone withdrawn written begun broken chosen drawn".split(
    " ",
  ),
);

/** Whether words, in order, say that something is to be done to their subject: "be [swiftly] released". */
export function isPassive(words: readonly { readonly lower: string }[]): boolean {
  return words.some(({ lower }, index) => {
    if (lower !== "be" && lower !== "been" && lower !== "being") return false;
    const next = words[index + 1]?.lower ?? "";
    const verb = next.endsWith("ly") ? (words[index + 2]?.lower ?? "") : next;
    return verb.endsWith("ed") || participles.has(verb);
  });
}
