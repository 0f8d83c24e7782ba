import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parley, serveParley, temporaryFolder } from "../parley.ts";
import { openBrowser } from "./browser.ts";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const { folder, remove } = temporaryFolder();
let browser: Browser;
let server: Awaited<ReturnType<typeof serveParley>>;

beforeAll(async () => {
  const hostile = join(folder, "hostile.html");
  writeFileSync(
    hostile,
    `<!doctype html><title>Port <script>document.title='ran'</script></title><article><h1>Port &lt;img src=x onerror="window.ran=1"&gt; reopens</h1><p>France pledged to open the &lt;script&gt;window.ran=1&lt;/script&gt; port within two weeks.</p><script>window.ran = 1</script><p>${"The ferry crossed the strait as before, and the town waited. ".repeat(12)}</p></article>`,
  );
  const store = join(folder, "samples.db");
  parley("add", "--store", store, "examples", hostile);
  server = await serveParley("--store", store, "--opening", "2025-09-01");
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  server?.stop();
  remove();
});

async function open({
  width,
  dark = false,
  path = "",
}: {
  width: number;
  dark?: boolean;
  path?: string;
}): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: dark ? "dark" : "light",
  });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(server.address + path);
  await page.locator(".line").first().waitFor();
  expect(errors).toEqual([]);
  return page;
}

/** What axe-core finds against the page as it now stands; injected past the page's own policy, as an extension would. */
async function violations(page: Page): Promise<readonly string[]> {
  const { readFileSync } = await import("node:fs");
  await page.evaluate(readFileSync(axe, "utf8"));
  // biome-ignore lint/suspicious/noExplicitAny: axe is in the page, not here
  const found = await page.evaluate(() => (globalThis as any).axe.run());
  return found.violations.map(
    ({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`,
  );
}

describe("the page of commitments", () => {
  test("a click on a commitment marks the words that it rests on, and a click on words chooses their commitment", async () => {
    const page = await open({ width: 1440 });
    const line = page
      .locator(".line")
      .filter({ has: page.locator(".what") })
      .nth(1);
    const what = (await line.locator(".what").textContent())!;
    await line.locator(".what").click();
    await page.locator(".report .on").first().waitFor();
    const marked = (await page.locator(".report .on").allTextContents()).join("");
    const head = what
      .replace(/^will not: /, "")
      .split(/[,“”]/)[0]!
      .trim();
    expect(marked).toContain(head);
    expect(await line.getAttribute("class")).toContain("on");
    const other = page.locator(".report a.act:not(.on)").first();
    if ((await other.count()) > 0) {
      await other.click();
      await page.waitForFunction(
        (before) => document.querySelector(".line.on .what")?.textContent !== before,
        what,
      );
    }
    await page.close();
  });

  test("marks change no character of the report", async () => {
    const page = await open({ width: 1440 });
    await page.locator(".line .what").first().click();
    await page.locator(".report .on").first().waitFor();
    const shown = await page.locator(".report:not(.key) p").allTextContents();
    const id = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .find((name) => name.includes("/api/reports/")),
    );
    const { document } = (await (await fetch(id!)).json()) as { document: { text: string } };
    expect(shown).toEqual(document.text.match(/[^\n\r]*\S[^\n\r]*/g));
    await page.close();
  });

  test("can be worked by keyboard: j and k step, Enter opens, Tab goes on", async () => {
    const page = await open({ width: 1440 });
    await page.keyboard.press("j");
    await page.locator(".report .on").first().waitFor();
    const first = await page.locator(".line.on").getAttribute("id");
    await page.keyboard.press("j");
    await page.waitForFunction((id) => document.querySelector(".line.on")?.id !== id, first);
    await page.keyboard.press("k");
    await page.waitForFunction((id) => document.querySelector(".line.on")?.id === id, first);
    expect(await page.evaluate(() => document.activeElement?.closest(".line")?.id)).toBe(first);
    await page.close();
  });

  test("the address brings the same view back", async () => {
    const page = await open({ width: 1440 });
    await page.locator(".line .what").nth(2).click();
    await page.locator(".report .on").first().waitFor();
    const [address, id] = [page.url(), await page.locator(".line.on").getAttribute("id")];
    await page.goto(address);
    await page.locator(".report .on").first().waitFor();
    expect(await page.locator(".line.on").getAttribute("id")).toBe(id);
    await page.close();
  });

  test("text of a report never becomes markup", async () => {
    const { items } = (await (await fetch(`${server.address}api/documents?asOf=2025-09-01`)).json()) as {
      items: { id: string; location: string }[];
    };
    const hostile = items.find(({ location }) => location.endsWith("hostile.html"))!;
    const page = await open({ width: 1440, path: `?report=${hostile.id}` });
    await page.locator(".report:not(.key)", { hasText: "<script>window.ran=1</script>" }).waitFor();
    expect(await page.evaluate(() => (globalThis as { ran?: number }).ran)).toBeUndefined();
    expect(await page.locator("#root script, #root img").count()).toBe(0);
    await page.close();
  });

  test.each([
    [1440, false],
    [1440, true],
    [390, false],
    [390, true],
  ])(
    "at %i pixels, dark %s: axe-core finds no violation, and nothing runs over the side",
    async (width, dark) => {
      const page = await open({ width, dark });
      await page.locator(".line .what").first().click();
      await page.locator(".report .on").first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.close();
    },
  );
});
