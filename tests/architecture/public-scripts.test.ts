import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";

const ROOMS = ["shop", "ui", "shared/product", "shared/layout", "shared/me", "shared/search"];

const inBrowsers = (room: string) =>
  readdirSync(join("components", room), { recursive: true, encoding: "utf8" })
    .map((name) => join("components", room, name))
    .filter((path) => /\.tsx?$/.test(path) && /^"use client"/.test(readFileSync(path, "utf8")));

/** What these files load at once, by file; what they load when it is wanted is left out. */
async function loadedBy(entryPoints: string[]) {
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    outdir: ".data/none",
    packages: "external",
    loader: { ".svg": "text", ".css": "empty" },
    logLevel: "error",
  });
  const wanted = [...entryPoints];
  const loaded = new Set(wanted);
  for (const file of wanted)
    for (const { path, kind, external } of metafile.inputs[file]?.imports ?? [])
      if (kind === "import-statement" && !external && !loaded.has(path)) {
        loaded.add(path);
        wanted.push(path);
      }
  return [...loaded].map((file) => ({ file, imports: metafile.inputs[file]?.imports ?? [] }));
}

test("no public page brings the reader of input, which weighs more than the page's own script", async () => {
  const files = ROOMS.flatMap(inBrowsers);
  expect(files.length).toBeGreaterThan(30);
  const reading = (await loadedBy(files))
    .filter(({ imports }) => imports.some(({ path }) => path === "zod"))
    .map(({ file }) => file);
  expect(reading).toEqual([]);
});
