import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** No second copy of style sheets and media: nothing that we look for needs it. */
const OPTIONS: axe.RunOptions = { resultTypes: ["violations"], preload: false };

/** Serious and critical findings of this page, each with the elements that it is about. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE);
  const { violations } = await page.evaluate(
    (options) => window.axe.run(document, options),
    OPTIONS,
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
