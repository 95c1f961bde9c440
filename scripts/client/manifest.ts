import { readFileSync } from "node:fs";
import { z } from "zod";

const manifest = z.object({
  node: z.record(z.string(), z.object({ filename: z.string(), exportedName: z.string() })),
});

/** The server actions of the build, which has none: what Next would run on any page (docs/decisions/031). */
export function readActions(distDir = ".next-test"): string[] {
  const path = `${distDir}/server/server-reference-manifest.json`;
  const { node } = manifest.parse(JSON.parse(readFileSync(path, "utf8")));
  return Object.values(node).map(({ filename, exportedName }) => `${filename}#${exportedName}`);
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
