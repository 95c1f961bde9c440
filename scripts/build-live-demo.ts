/**
 * Makes the demo's replay of the demo's own pictures, by the muxer that hosts use, in the browser that the tests
 * use: `npx tsx scripts/build-live-demo.ts`. The film is committed, so that no start has to make it.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium } from "@playwright/test";
import { build } from "esbuild";
import type { Scene } from "./live-demo/page";

const TO = "prisma/seed/live";
const SCENES = [
  ["scene-millet-terraces", 4],
  ["five-village-millet", 8],
  ["millet-close", 4],
  ["stone-rolled-millet", 8],
  ["four-ways-millet-box", 8],
  ["scene-loess", 4],
] as const;

const scenes: Scene[] = SCENES.map(([name, seconds], index) => {
  const picture = readFileSync(`prisma/seed/images/${name}/720.webp`).toString("base64");
  const ends = index % 2 === 0 ? { from: 0, to: 1 } : { from: 1, to: 0 };
  return { url: `data:image/webp;base64,${picture}`, seconds, ...ends };
});

const { outputFiles } = await build({
  entryPoints: ["scripts/live-demo/page.ts"],
  bundle: true,
  write: false,
  platform: "browser",
  target: "chrome120",
});
const [script] = outputFiles;
// Codecs are given to pages of a secure origin only, and localhost is one.
const server = createServer((_, response) => response.end("<!doctype html>"));
await new Promise<void>((ready) => server.listen(0, "localhost", ready));
const { port } = server.address() as AddressInfo;
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/`);
  await page.addScriptTag({ content: script?.text ?? "" });
  const pieces = await page.evaluate(
    (list) => (globalThis as unknown as { film: (s: Scene[]) => Promise<number[][]> }).film(list),
    scenes,
  );
  rmSync(TO, { recursive: true, force: true });
  mkdirSync(TO, { recursive: true });
  for (const [index, piece] of pieces.entries()) {
    const name = index === 0 ? "init.mp4" : `${index - 1}.m4s`;
    writeFileSync(`${TO}/${name}`, Buffer.from(piece));
  }
  console.log(`${pieces.length} pieces, ${pieces.flat().length} bytes`);
} finally {
  await browser.close();
  server.close();
}
