/** Values in one statement: SQLite takes at most 32,766 of them, over all columns. */
const most = 1000;

/** Does `work` on the items, some at a time, in their order. */
export async function inParts<T>(items: readonly T[], work: (part: T[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < items.length; from += most) await work(items.slice(from, from + most));
}
