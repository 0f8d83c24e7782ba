/** Words that say nothing by themselves, in small letters: a passage of these alone is a slip of the encoder. */
export const smallWords: ReadonlySet<string> = new Set(
  "a an the to of in on at by for from with as that this these those it its is are was were be been has have had will would could can may might not no and or but so if what which who whom whose when where how about into over after before then than too also still just only s".split(
    " ",
  ),
);

/** Pronouns and what goes with them, in small letters: no name and no noun. */
export const pronounWords: ReadonlySet<string> = new Set(
  "my our your his her their one own all both some many most each other others another several few any".split(
    " ",
  ),
);

/** Words that begin a description with a capital letter at the start of a sentence only, in small letters: "Two officials". */
export const openingWords: ReadonlySet<string> = new Set(
  "the a an this that these those some several many few two three four five six seven eight nine ten dozens hundreds thousands one both all other another his her its their our my senior top most each".split(
    " ",
  ),
);
