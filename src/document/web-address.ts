/** Only what can be opened in a browser and is whole. */
export function webAddress(written: string | null): string | null {
  const address = written?.trim() ?? "";
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}
