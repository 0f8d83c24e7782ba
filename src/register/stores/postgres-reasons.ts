/** What is wrong and what to do, by PostgreSQL's SQLSTATE or the system's name for the error. */
const reasons: Readonly<Record<string, string>> = {
  ERR_INVALID_URL:
    "this is no address: write postgres://USER:PASSWORD@HOST:PORT/DATABASE, with @ / : # ? and % of a password as %40 %2F %3A %23 %3F %25",
  ENOTFOUND: "there is no host of that name: look for a slip in the address, or check the network",
  EAI_AGAIN: "the host's name could not be looked up: check the network, or give the host's number",
  ECONNREFUSED: "nobody listens there: start PostgreSQL, or correct host and port",
  EHOSTUNREACH: "there is no way to that host: check the network",
  ENETUNREACH: "there is no way to that host: check the network",
  ENOENT: "there is no such socket: start PostgreSQL, or name the folder of its socket",
  ETIMEDOUT: "the server does not answer: check host, port and firewall",
  ECONNRESET: "the connection was lost: call again when the server is back, what was acknowledged is kept",
  EPIPE: "the connection was lost: call again when the server is back, what was acknowledged is kept",
  "28P01":
    "the server refuses this user and password: correct them in the address, in PGPASSWORD or in ~/.pgpass",
  "28000":
    "the server does not let this user in from here: correct the user, or ask for a line in its pg_hba.conf",
  "3D000":
    'there is no such database: make it with "createdb --encoding UTF8 NAME", or correct the address\'s end',
  "53300": "the server has no connection free: end other programs, or raise its max_connections",
  "53100": "the server's disk is full: make room and call again, nothing that was acknowledged is lost",
  "57P03": "the server is starting or stopping: call again in a moment",
  "57P01": "the server was stopped: call again when it is back, what was acknowledged is kept",
  "25P03": "the server ended a transaction that stood still: call again, what was acknowledged is kept",
  "25006":
    "the database is read-only (a standby, or set so): name the primary server, or reset default_transaction_read_only",
  "42501":
    "this user may not do that: connect as the owner of the schema parley, or have the owner grant the rights; a new register needs CREATE on the database",
  "55P03": "another process has been writing to the register for too long: try again when it has ended",
  "57014": "the server broke a statement off: raise its statement_timeout for this user, and call again",
  "42P07": somethingElse(),
  "42723": somethingElse(),
  "42P01": "tables of the register are missing: restore a backup, or name another database",
  DEPTH_ZERO_SELF_SIGNED_CERT: selfSigned(),
  SELF_SIGNED_CERT_IN_CHAIN: selfSigned(),
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: selfSigned(),
};

/** The same for errors of the driver, which have words only. */
const worded: readonly (readonly [RegExp, string])[] = [
  [
    /password must be a (non-empty )?string/i,
    "the server wants a password: put it into the address, PGPASSWORD or ~/.pgpass",
  ],
  [/timeout/i, reasons["ETIMEDOUT"]!],
  [/terminated|not queryable|connection error/i, reasons["ECONNRESET"]!],
  [
    /does not support SSL/i,
    "the server speaks no TLS: leave sslmode out of the address where the way there is safe, or set its ssl on",
  ],
];

function somethingElse(): string {
  return "the schema parley holds tables or functions of something else: name another database";
}

function selfSigned(): string {
  return "the server's certificate is signed by nobody known here: name its authority with ?sslrootcert=FILE";
}

/** What went wrong between us and PostgreSQL, why, and what to do. Never holds the password. */
export function reasonOf(error: unknown): string {
  const [first] = error instanceof AggregateError ? error.errors : [error];
  const message = first instanceof Error ? first.message : String(first);
  const code = (first as { readonly code?: unknown } | null)?.code;
  const known = typeof code === "string" ? reasons[code] : undefined;
  if (known) return `${known} (${message})`;
  return worded.find(([words]) => words.test(message))?.[1] ?? message;
}
