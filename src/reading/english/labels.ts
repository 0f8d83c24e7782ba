/** Labels of a transcript's turns that name nobody, by their first words. */
export const namelessLabels: ReadonlySet<string> = new Set(
  "Q A QUESTION ANSWER REPORTER UNIDENTIFIED MODERATOR HOST ANCHOR AUDIENCE CALLER".split(" "),
);

/** Words in capitals before a colon that begin no turn: they belong to the page, by their first words. */
export const pageLabels: ReadonlySet<string> = new Set(
  "RELATED READ WATCH SEE MORE ALSO LISTEN PHOTOS PHOTO VIDEO UPDATE UPDATED BREAKING EXCLUSIVE OPINION ANALYSIS EDITORIAL COMMENTARY NOTE CORRECTION SOURCE FILE TOPICS TAGS SHARE".split(
    " ",
  ),
);
