/** How many at the head of a list hold a claim that none after them holds; found by halving, so the list is to be in order. */
export function countWhile<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let [known, open] = [0, list.length];
  while (known < open) {
    const middle = (known + open) >> 1;
    if (holds(list[middle]!)) known = middle + 1;
    else open = middle;
  }
  return known;
}
