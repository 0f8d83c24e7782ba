import { type Entry, isDirective, isKind, isLegible } from "../../vocabulary/index.ts";
import { isPromising } from "../commitments/promising.ts";
import { foundedBy } from "../stable-id.ts";

/** In which list an entry would found a line, and under which id; null where it founds none. */
export function kinOf(
  entry: Entry,
): { readonly entry: string; readonly list: string; readonly name: string } | null {
  if (entry.visibility !== "public" || !isLegible(entry)) return null;
  const kin = (list: string, prefix: "c" | "q" | "f" | "m") => ({
    entry: entry.id,
    list,
    name: foundedBy(prefix, entry),
  });
  if (isKind(entry, "deed")) return kin("deeds", "f");
  if (isKind(entry, "meeting")) return kin("meetings", "m");
  if (!isKind(entry, "act") || !isLegible(entry)) return null;
  if (isPromising(entry)) return kin("commitments", "c");
  return isDirective(entry.payload.act.force) ? kin("demands", "q") : null;
}
