import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readPlaywright, readVitest } from "./reports.mjs";

const REPORTS = ".data/reports";

const modules = (path) => join("node_modules", path);

/** A step is a name and how to run it; one with a report counts its tests, any other counts as one. */
export const tool = (name, path, args) => ({ name, args: [modules(path), ...args] });

export const node = (name, script, args = []) => ({
  name,
  args: ["--import", "./scripts/server-only.mjs", "--import", "tsx", script, ...args],
});

export const vitest = (name, config) => ({
  name,
  report: join(REPORTS, `${config}.json`),
  read: readVitest,
  args: [
    modules("vitest/vitest.mjs"),
    "run",
    `--config=${config}`,
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${join(REPORTS, `${config}.json`)}`,
  ],
});

export const playwright = (name) => ({
  name,
  report: join(REPORTS, "playwright.json"),
  read: readPlaywright,
  args: [modules("@playwright/test/cli.js"), "test", "--reporter=line,json"],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(REPORTS, "playwright.json") },
});

let running;
let stopped = false;
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    stopped = true;
    running?.kill(signal);
  });
}

const run = ({ args, env = {} }) =>
  new Promise((done) => {
    running = spawn(process.execPath, args, { stdio: "inherit", env: { ...process.env, ...env } });
    running.on("exit", (code) => done(code === 0));
  });

const nothing = { passed: 0, failed: 0, skipped: 0, failures: [] };

function count(step, well) {
  if (!step.report) return { ...nothing, [well ? "passed" : "failed"]: 1 };
  try {
    const counts = step.read(JSON.parse(readFileSync(step.report, "utf8")));
    return { ...counts, failed: well ? counts.failed : Math.max(counts.failed, 1) };
  } catch {
    return { ...nothing, failed: 1 };
  }
}

/** Runs all steps, also after a failure; repeats at the end which tests failed and why, then `N passed, N failed` (and `, N skipped` if any); answers the exit code. */
export async function runSteps(steps) {
  mkdirSync(REPORTS, { recursive: true });
  const total = { passed: 0, failed: 0, skipped: 0 };
  const broken = [];
  for (const step of steps) {
    if (stopped) return 1;
    const begun = Date.now();
    if (step.report) rmSync(step.report, { force: true });
    console.log(`\n── ${step.name}`);
    const { passed, failed, skipped, failures } = count(step, await run(step));
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    if (failed > 0) broken.push(`\n✗ ${step.name}`, ...failures);
    console.log(
      `${failed > 0 ? "✗" : "✓"} ${step.name} (${Math.round((Date.now() - begun) / 1000)} s)`,
    );
  }
  if (broken.length > 0) console.log(broken.join("\n"));
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed > 0 ? 1 : 0;
}
