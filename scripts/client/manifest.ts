import { readFileSync } from "node:fs";
import { z } from "zod";

const manifest = z.object({
  node: z.record(z.string(), z.object({ filename: z.string(), exportedName: z.string() })),
});

/** Every action that the build answers to, by `module/name` (lib/cart/actions.ts#addToCart → cart/addToCart). */
export function readActions(distDir = ".next-test"): Map<string, string> {
  const path = `${distDir}/server/server-reference-manifest.json`;
  const { node } = manifest.parse(JSON.parse(readFileSync(path, "utf8")));
  return new Map(
    Object.entries(node).map(([id, { filename, exportedName }]) => [
      `${filename.replace(/^lib\/([^/]+)\/actions\.ts$/, "$1")}/${exportedName}`,
      id,
    ]),
  );
}

const handlers = z.record(z.string(), z.string());

/** Every route handler of the build: its address without groups, and the file it would come from. */
export function readRoutes(distDir = ".next-test"): { route: string; file: string }[] {
  const read = readFileSync(`${distDir}/server/app-paths-manifest.json`, "utf8");
  return Object.keys(handlers.parse(JSON.parse(read)))
    .filter((entry) => entry.endsWith("/route"))
    .map((entry) => ({
      route: entry.replace(/\/route$/, "").replace(/\/\([^)]+\)/g, ""),
      file: `app${entry}.ts`,
    }));
}
