/** How many reports are held at once while they are read: more than there are threads on most machines, and few enough to hold. */
export const aheadBy = 16;

/**
 * Does `work` on items ahead of who takes the results, at most `many` at once, and yields the results in the items'
 * order. What `work` throws is thrown when its turn comes.
 */
export async function* ahead<T, R>(
  items: AsyncIterable<T>,
  many: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    // It is awaited in its turn; until then a failure is not "unhandled".
    result.catch(() => {});
    running.push(result);
    if (running.length >= many) yield await running.shift()!;
  }
  for (const result of running) yield await result;
}
