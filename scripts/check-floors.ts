import { readFileSync } from "node:fs";
import { z } from "zod";

const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

const rules = z
  .object({ floors: z.record(z.string(), z.string()), installScripts: z.array(z.string()) })
  .parse(read("floors.json"));
const lock = z
  .object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) })
  .parse(read("package-lock.json"));
const manifest = z
  .object({
    allowScripts: z.record(z.string(), z.boolean()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(read("package.json"));

const parts = (version: string) => version.split(/[.-]/).slice(0, 3).map(Number);

function isBelow(version: string, floor: string) {
  const [have, want] = [parts(version), parts(floor)];
  const at = have.findIndex((part, index) => part !== want[index]);
  return at >= 0 && (have[at] ?? 0) < (want[at] ?? 0);
}

const tooOld = Object.entries(rules.floors)
  .filter(([name, floor]) => isBelow(lock.packages[`node_modules/${name}`]?.version ?? "0", floor))
  .map(([name, floor]) => `${name} is below its floor ${floor}`);

const approved = Object.entries(manifest.allowScripts)
  .filter(
    ([name, allowed]) => allowed && !rules.installScripts.some((start) => name.startsWith(start)),
  )
  .map(([name]) => `${name} may run an install script, but floors.json doesn't say so`);

/** Another name for a package, `npm:typescript@7.0.2`, is as pinned as its version. */
const versionOf = (spec: string) => spec.replace(/^npm:.+@/, "");

const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  .filter(([, version]) => !/^\d/.test(versionOf(version)))
  .map(([name, version]) => `${name} is not pinned: ${version}`);

const problems = [...tooOld, ...approved, ...loose];
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);
