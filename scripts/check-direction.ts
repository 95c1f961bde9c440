import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const ROOTS = ["app", "components", "lib"];
const GENERATED = join("lib", "platform", "db", "generated");

const sources = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true }).filter(
    (entry) => /[.]tsx?$/.test(entry.name) && !entry.parentPath.startsWith(GENERATED),
  ),
).length;

const { stdout, stderr } = spawnSync(
  process.execPath,
  [
    "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
    "--config=dependency-cruiser.config.cjs",
    "--output-type=err",
    ...ROOTS,
  ],
  { encoding: "utf8" },
);
console.log(stdout.trim(), stderr.trim());

/** A cruiser that reads nothing finds nothing, so the number of modules is part of the check. */
const cruised = Number(/(\d+) modules/.exec(stdout)?.[1] ?? 0);
if (cruised < sources)
  console.error(`Only ${cruised} modules were read, of ${sources} source files.`);
process.exit(/no dependency violations found/.test(stdout) && cruised >= sources ? 0 : 1);
