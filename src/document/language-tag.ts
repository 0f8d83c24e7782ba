/** "en_US" is "en-US"; null for what is no BCP 47 tag. */
export function languageTag(written: string | null): string | null {
  try {
    return written === null
      ? null
      : (Intl.getCanonicalLocales(written.trim().replaceAll("_", "-"))[0] ?? null);
  } catch {
    return null;
  }
}
