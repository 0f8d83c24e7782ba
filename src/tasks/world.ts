import type { Meaning, Reader } from "../reading/index.ts";
import type { Instant } from "../vocabulary/index.ts";

/** What tasks are handed from outside: they read no clock, draw no numbers and know no settings. */
export interface World {
  /** The instant that it is. */
  readonly now: () => Instant;
  /** Milliseconds that only go forward, for rates. */
  readonly elapsed: () => number;
  /** The reader, opened when it is first asked for; the same one each time. */
  readonly reader: () => Promise<Reader>;
  /** The vectors of meaning, opened when they are first asked for; the same each time. */
  readonly meaning: () => Meaning;
}
