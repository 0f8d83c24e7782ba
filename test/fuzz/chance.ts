/** Chance that a seed settles: the same seed gives the same run of choices on every machine. */
export interface Chance {
  /** At least 0, less than 1. */
  readonly next: () => number;
  /** A whole number from 0, less than `count`. */
  readonly below: (count: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
}

/** Mulberry32 (Tommy Ettinger 2017): 32 bits of state, enough for choosing texts. */
export function chanceFrom(seed: number): Chance {
  // Neighbouring seeds are scattered first, so that they do not begin alike.
  let state = Math.imul(seed + 1, 0x9e3779b1) ^ (seed >>> 3);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(next() * count);
  return { next, below, pick: (list) => list[below(list.length)]! };
}
