import { type Browser, chromium } from "playwright-core";

/** A headless browser that asks nothing of the network but what a page asks of this machine. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env["PARLEY_TEST_CHROMIUM"] ?? "/usr/bin/chromium";
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
