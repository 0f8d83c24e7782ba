import type { Party } from "../vocabulary/index.ts";

/** The register's actor of that name: the same id in every report. Accents and marks do not tell actors apart. */
export function partyNamed(name: string): Party {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return { id: `a-${plain || "unnamed"}`, name };
}
