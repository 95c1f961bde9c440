import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleApi } from "./bundle-api";
import { runNext } from "./child";
import { say } from "./say";
import { standIns } from "./settings";

const SOURCES = [
  "app",
  "components",
  "lib",
  "messages",
  "public",
  "scripts/shop/bundle-api.ts",
  "package-lock.json",
  "next.config.ts",
  "security-headers.ts",
  "proxy.ts",
  "instrumentation.ts",
  "postcss.config.mjs",
  "tsconfig.json",
];

/** What `next build` reads from the environment besides the sources. */
const BAKED_IN = ["NEXT_PUBLIC_MEDIA_BASE"];

const filesIn = (path: string): string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();

function fingerprint() {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap(filesIn)) hash.update(file).update(readFileSync(file));
  for (const name of BAKED_IN) hash.update(`${name}=${process.env[name] ?? ""}`);
  return hash.digest("hex");
}

/** Builds into `distDir` when the sources changed since the last whole build there. */
export async function prepareApp(distDir = ".next") {
  const stamp = join(distDir, "sources.sha256");
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  say("building (a minute or two)");
  rmSync(stamp, { force: true });
  await runNext(["build"], { ...standIns, NEXT_DIST_DIR: distDir, NODE_ENV: "production" });
  await bundleApi(distDir);
  writeFileSync(stamp, wanted);
}
