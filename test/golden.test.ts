import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { followStory, goldenStages } from "./story.ts";

// Each story is one sample report, followed through every stage: golden/<story>/<stage>. `npm run golden` writes them anew.
describe.each(
  readdirSync("golden", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name),
)("the story of %s", (story) => {
  test("goes through every stage as it is written down", async () => {
    const stages = await followStory(story);
    expect(Object.keys(stages)).toEqual([...goldenStages]);
    for (const stage of goldenStages)
      await expect(stages[stage]).toMatchFileSnapshot(`../golden/${story}/${stage}`);
  });
});

test("there are three stories", () => {
  expect(readdirSync("golden", { withFileTypes: true }).filter((entry) => entry.isDirectory())).toHaveLength(
    3,
  );
});
