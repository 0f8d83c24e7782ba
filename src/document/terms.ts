import { defaultLimitBytes, type ReceiveOptions } from "./arrival.ts";
import { readPublishedAt } from "./published-at.ts";

/** The options of the caller with nothing left open. */
export interface Terms {
  readonly limitBytes: number;
  readonly plain: boolean;
  readonly publishedAt: string | null;
  readonly isKnown: (sha256: string) => boolean | Promise<boolean>;
  readonly stdin: AsyncIterable<Uint8Array>;
}

export function termsOf(options: ReceiveOptions): Terms {
  return {
    limitBytes: options.limitBytes ?? defaultLimitBytes,
    plain: options.plain ?? false,
    publishedAt: options.publishedAt ? readPublishedAt(options.publishedAt) : null,
    isKnown: options.isKnown ?? (() => false),
    stdin: options.stdin ?? nothing(),
  };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
