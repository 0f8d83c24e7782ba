/** Whether a register's address names a PostgreSQL database. */
export function isPostgres(address: string): boolean {
  return /^postgres(ql)?:/i.test(address);
}

/** A register's address as it may be printed and logged: without its password. */
export function shownAddress(address: string): string {
  if (!isPostgres(address)) return address;
  return address
    .replace(/^([^:]+:\/\/[^:@/?]*):.*@/, "$1@")
    .replace(/([?&](?:ssl)?password=)[^&]*/gi, "$1...");
}
