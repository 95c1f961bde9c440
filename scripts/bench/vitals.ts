import type { Browser, Page } from "@playwright/test";
import { withPhone } from "./browser";
import type { Address } from "./bytes";
import { type Measure, median } from "./measure";

/** DevTools' "Slow 4G": bytes a second and milliseconds. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};
const SLOWDOWN = 4;
const SETTLE_MS = 2_500;
const TAPS = 4;

type Seen = { lcp: number; cls: number; inp: number };

/**
 * Runs in the page before anything else: keeps what Chromium says about paints, shifts and taps.
 * Holds no named function, because tsx would reach for a helper that a page doesn't have.
 */
function watch() {
  const seen: Seen = { lcp: 0, cls: 0, inp: 0 };
  Reflect.set(window, "chushanVitals", seen);
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.entryType === "largest-contentful-paint") seen.lcp = entry.startTime;
      else if (entry.entryType === "event")
        seen.inp = Reflect.get(entry, "interactionId")
          ? Math.max(seen.inp, entry.duration)
          : seen.inp;
      else if (!Reflect.get(entry, "hadRecentInput"))
        seen.cls += Number(Reflect.get(entry, "value"));
    }
  });
  for (const type of ["largest-contentful-paint", "layout-shift"])
    observer.observe({ type, buffered: true });
  const taps = { type: "event", buffered: true, durationThreshold: 16 };
  observer.observe(taps);
}

const read = (page: Page) => page.evaluate((): Seen => Reflect.get(window, "chushanVitals"));

/** Taps what can be tapped without leaving the page. */
async function tapAround(page: Page) {
  const buttons = page.locator("main button:visible, header button:visible, summary:visible");
  const count = Math.min(TAPS, await buttons.count());
  for (let index = 0; index < count; index += 1) {
    await buttons
      .nth(index)
      .tap({ timeout: 2_000, noWaitAfter: true })
      .catch(() => undefined);
    await page.waitForTimeout(400);
    await page.keyboard.press("Escape");
    await page.waitForTimeout(300);
  }
}

const visit = (browser: Browser, { url, cookies = [] }: Address): Promise<Seen> =>
  withPhone(browser, cookies, async ({ page, cdp }) => {
    await cdp.send("Network.enable");
    await cdp.send("Network.emulateNetworkConditions", SLOW_4G);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: "load", timeout: 60_000 });
    await page.waitForTimeout(SETTLE_MS);
    // What moves after a tap was asked for, and taps end the count of paints: both are read before.
    await page.mouse.wheel(0, 4_000);
    await page.waitForTimeout(SETTLE_MS / 2);
    const { lcp, cls } = await read(page);
    await page.evaluate(() => scrollTo(0, 0));
    await tapAround(page);
    const { inp } = await read(page);
    return { lcp, cls, inp };
  });

const GOALS = { lcp: 1_600, cls: 0.001, inp: 150 };

/** Paint, steadiness and answer to taps on a slow phone in a slow network; the median of so many visits. */
export async function measureVitals(
  browser: Browser,
  pages: readonly Address[],
  visits: number,
): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const page of pages) {
    const seen: Seen[] = [];
    for (let turn = 0; turn < visits; turn += 1) seen.push(await visit(browser, page));
    const group = `Slow phone: ${page.name}`;
    const isYardstick = page.name === "empty page";
    const of = (name: string, key: keyof Seen, unit: string): Measure => ({
      group,
      name,
      unit,
      value: median(seen.map((one) => one[key])),
      ...(!isYardstick && { most: GOALS[key] }),
    });
    measures.push(of("largest paint", "lcp", "ms"));
    if (!isYardstick) measures.push(of("layout shift", "cls", ""), of("slowest tap", "inp", "ms"));
  }
  return measures;
}
