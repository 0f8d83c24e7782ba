import { expect, test } from "vitest";
import { ahead } from "./ahead.ts";

async function* upTo(count: number) {
  for (let item = 0; item < count; item++) yield item;
}

test("gives results in the order of the items, whichever is done first, and never runs more at once than it may", async () => {
  let [now, most] = [0, 0];
  const work = async (item: number) => {
    most = Math.max(most, ++now);
    await new Promise((resume) => setTimeout(resume, (item * 7) % 5));
    now--;
    return item * 2;
  };
  const results: number[] = [];
  for await (const result of ahead(upTo(20), 3, work)) results.push(result);
  expect(results).toEqual(Array.from({ length: 20 }, (_, item) => item * 2));
  expect(most).toBe(3);
});

test("throws what an item threw, in its turn", async () => {
  const work = async (item: number) => {
    if (item === 2) throw new Error("two");
    return item;
  };
  const results: number[] = [];
  const all = async () => {
    for await (const result of ahead(upTo(5), 4, work)) results.push(result);
  };
  await expect(all()).rejects.toThrow("two");
  expect(results).toEqual([0, 1]);
});
