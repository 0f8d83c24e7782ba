import { dateInWords, readPublishedAt } from "../published-at.ts";
import { agencyNamed, longAgencyNames } from "./agency-named.ts";
import { anyOf } from "./any-of.ts";
import { datelinePlaces, titleParticles, weekdays } from "./name-words.ts";

/** What a line near the top or the end says of who printed a report and when. */
export interface Imprint {
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly publishedAt: string | null;
}

const word = "[\\p{Lu}\\d][\\p{L}\\d.&'’-]*";
const title = `${word}(?:\\s+(?:${anyOf(titleParticles)}|${word})){0,6}`;
const mark = "(,|\\||·|•|/|:|\\(|[—–-])";

const date = new RegExp(`${dateInWords}|\\d{4}-\\d{2}-\\d{2}`, "i");
/** "Published on Tuesday,", "Updated:" */
const stamp = new RegExp(
  `(?:(?:first |last )?(?:published|posted|updated|date)(?: on| at)?:?\\s*)?(?:(?:${anyOf(weekdays)}),?\\s*)?$`,
  "i",
);
/** ", at 10:30 a.m. EDT)" */
const clock = /^(?:[\s,|]+(?:at\s+)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?)?\)?/i;
/** "The Courier,", "The Courier |" */
const titleBefore = new RegExp(`^(${title})\\s*${mark}$`, "u");
/** "| The Courier" */
const titleAfter = new RegExp(`^${mark}\\s*(${title})$`, "u");

/** "Outlet: The Courier", "Agency: Northern Wire" */
const labelled = new RegExp(`^(Outlet|Publication|Agency|Wire):\\s+(${title})$`, "u");
/** "Reuters", "(Reuters)", "© Reuters", "— AFP", "Source: Reuters" */
const credit = new RegExp(
  `^(?:[(©—–-]\\s?|Source:\\s+)?(${anyOf([...longAgencyNames, "AFP", "dpa"])})(?:\\s+staff)?\\)?$`,
  "i",
);

/** What a line near the top says that says nothing else; null where it says more, or something else. */
export function readImprint(line: string): Imprint | null {
  return line.length > 120 ? null : (readDated(line) ?? readLabelled(line) ?? readAgencyCredit(line));
}

/** "The Courier, 3 June 2025", "The Courier | Tuesday, June 3, 2025, 10:30 a.m. EDT", "3 June 2025 | The Courier" */
function readDated(line: string): Imprint | null {
  const found = date.exec(line);
  const publishedAt = found === null ? null : readPublishedAt(found[0]);
  if (found === null || publishedAt === null) return null;
  const before = line.slice(0, found.index).replace(stamp, "").trim();
  const after = line
    .slice(found.index + found[0].length)
    .replace(clock, "")
    .trim();
  if (before === "" && after === "") return { outlet: null, agency: null, publishedAt };
  const [, name, sign] = (after === "" ? titleBefore.exec(before) : null) ?? [];
  const [, laterSign, laterName] = (before === "" ? titleAfter.exec(after) : null) ?? [];
  const outlet = name ?? laterName;
  if (outlet === undefined) return null;
  const agency = agencyNamed(outlet);
  return { outlet: isOutlet(outlet, sign ?? laterSign, agency) ? outlet : null, agency, publishedAt };
}

/** "Geneva, 3 June 2025" is where, not who; only a sign stronger than a comma makes a single word an outlet. */
function isOutlet(name: string, sign: string | undefined, agency: string | null): boolean {
  if (datelinePlaces.includes(name)) return false;
  return agency !== null || sign !== "," || /\s/.test(name);
}

function readLabelled(line: string): Imprint | null {
  const [, label, name] = labelled.exec(line) ?? [];
  if (label === undefined || name === undefined) return null;
  const known = agencyNamed(name);
  const isAgency = known !== null || /Agency|Wire/.test(label);
  return { outlet: isAgency ? null : name, agency: isAgency ? (known ?? name) : null, publishedAt: null };
}

/** An agency that stands by itself: near the end of a report, the one thing that an imprint is sure to mean. */
export function readAgencyCredit(line: string): Imprint | null {
  const name = credit.exec(line)?.[1];
  return name === undefined ? null : { outlet: null, agency: agencyNamed(name), publishedAt: null };
}
