/** Words that say nothing by themselves, in small letters: a passage of these alone is a slip of the encoder. */
export const smallWords: ReadonlySet<string> = new Set(
  "a an the to of in on at by for from with as that this these those it its is are was were be been has have had will would could can may might not no and or but so if what which who whom whose when where how about into over after before then than too also still just only s".split(
    " ",
  ),
);
