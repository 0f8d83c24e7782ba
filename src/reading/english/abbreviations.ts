/** Words, in small letters and without their full stop, after which a full stop ends no sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
  "mr mrs ms dr prof gen lt col maj capt sgt adm sen rep gov pres sec hon rev st jr sr no vs inc ltd co corp dept est jan feb mar apr jun jul aug sep sept oct nov dec mt ft amb u.s u.k e.u u.n".split(
    " ",
  ),
);
