/** A title without the name of its site: "Truce holds | The Courier" is "Truce holds", and so is "Truce holds | TheCourier". */
export function withoutSite(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null) return title;
  const [, before, site] = /^(.*\S)\s+[|–—:·•-]\s+(\S.*)$/u.exec(title) ?? [];
  return before !== undefined && site !== undefined && plainly(site) === plainly(outlet) ? before : title;
}

function plainly(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
