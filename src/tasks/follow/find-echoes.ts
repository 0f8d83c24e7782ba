import {
  daysOfCopies,
  echoKeys,
  echoKeysSought,
  type Fingerprint,
  findEcho,
  fingerprintOf,
  type Legible,
} from "../../analysis/index.ts";
import type { Files, FollowUp } from "../../register/index.ts";
import { addDays, type Entry, isKind, isLegible } from "../../vocabulary/index.ts";
import { linkDraft } from "./link-draft.ts";

/**
 * What follows from reports that are new in the register: they are filed under marks of their own words, and linked to
 * those that they echo. The links do not hang on the order in which reports came. Time for each report grows with its
 * length and with the reports near its day that share a passage with it, not with the register.
 */
export async function findEchoes(entries: readonly Entry[], files: Files): Promise<FollowUp> {
  // What comes in the same stretch is not filed yet.
  const beside = new Map<string, Fingerprint[]>();
  const [drafts, filings]: [FollowUp["drafts"][number][], FollowUp["filings"][number][]] = [[], []];
  for (const fingerprint of entries.filter(isReport).map(fingerprintOf)) {
    const { dated, undated } = echoKeysSought(fingerprint);
    const others = new Set([
      ...(await filedBefore(fingerprint, files)),
      ...[...dated, ...undated].flatMap((key) => beside.get(key) ?? []),
    ]);
    for (const other of others) {
      const echo = findEcho(fingerprint, other);
      if (echo) drafts.push(linkDraft({ relation: "echoes", how: null, ...echo }));
    }
    for (const key of echoKeys(fingerprint)) {
      filings.push({ key, day: fingerprint.day, sequence: fingerprint.sequence });
      beside.set(key, [...(beside.get(key) ?? []), fingerprint]);
    }
  }
  return { filings, drafts };
}

/** The reports near its day that share a mark with it, and the undated ones; for one that is undated, all that do. */
async function filedBefore(fingerprint: Fingerprint, files: Files): Promise<readonly Fingerprint[]> {
  const { day } = fingerprint;
  const { dated, undated } = echoKeysSought(fingerprint);
  const near =
    day === null
      ? { from: null, to: null }
      : { from: addDays(day, -daysOfCopies), to: addDays(day, daysOfCopies) };
  const places = [
    ...(await files.find(dated, near)),
    ...(await files.find(undated, { from: null, to: null })),
  ];
  return (await files.at(places)).filter(isReport).map(fingerprintOf);
}

function isReport(entry: Entry): entry is Legible<"document"> {
  return isKind(entry, "document") && isLegible(entry);
}
