/** Seeds of FNV-1a and of the mixing of MurmurHash3: fixed, so that the same words have the same numbers everywhere. */
const basis = 0x811c9dc5;
const prime = 0x01000193;

/**
 * The shingles of a text (Broder 1997): a 32-bit number for each run of `width` words, in the order of the text; the same
 * number for the same words. None where there are fewer words. Time grows with the number of words.
 */
export function shinglesOf(words: readonly string[], width: number): readonly number[] {
  const numbers = words.map(numberOf);
  const shingles: number[] = [];
  for (let from = 0; from + width <= numbers.length; from++) {
    let sum = basis;
    for (let place = from; place < from + width; place++) sum = mixed(Math.imul(sum, 31) + numbers[place]!);
    shingles.push(sum >>> 0);
  }
  return shingles;
}

function numberOf(word: string): number {
  let sum = basis;
  for (let place = 0; place < word.length; place++) sum = Math.imul(sum ^ word.charCodeAt(place), prime);
  return sum;
}

/** The finaliser of MurmurHash3 (Appleby): each bit of the result hangs on each bit of `sum`. */
function mixed(sum: number): number {
  let bits = sum;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/**
 * The least shingle of every stretch of `window` that follow each other, each once: MinHash of each stretch of a text
 * instead of the whole (winnowing; Schleimer, Wilkerson, Aiken 2003). Two texts that share `window` shingles in a row
 * share a number, whatever stands around them; about 2 in `window + 1` shingles are kept.
 */
export function leastOfEach(shingles: readonly number[], window: number): readonly number[] {
  const least = new Set<number>();
  let place = -1;
  for (let end = 0; end < shingles.length; end++) {
    const start = end - window + 1;
    if (place >= 0 && place >= start) {
      if (shingles[end]! <= shingles[place]!) place = end;
    } else {
      place = Math.max(start, 0);
      for (let other = place + 1; other <= end; other++)
        if (shingles[other]! <= shingles[place]!) place = other;
    }
    if (start >= 0 || end === shingles.length - 1) least.add(shingles[place]!);
  }
  return [...least];
}
