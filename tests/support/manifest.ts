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
