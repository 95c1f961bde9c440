import { spawn } from "node:child_process";
import { mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { readPlaywright, readVitest } from "./reports.mjs";

const REPORTS = ".data/reports";
const LINES = 60;

const modules = (path) => join("node_modules", path);

/** A step is a name and how to run it; one with a report counts its tests, any other counts as one. */
export const tool = (name, path, args) => ({ name, args: [modules(path), ...args] });

export const node = (name, script, args = []) => ({
  name,
  args: ["--import", "./scripts/server-only.mjs", "--import", "tsx", script, ...args],
});

export const vitest = (name, config, more = []) => ({
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
    ...more,
  ],
});

export const playwright = (name) => ({
  name,
  report: join(REPORTS, "playwright.json"),
  read: readPlaywright,
  args: [modules("@playwright/test/cli.js"), "test", "--reporter=line,json"],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(REPORTS, "playwright.json") },
});

const running = new Set();
let stopped = false;
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    stopped = true;
    for (const child of running) child.kill(signal);
  });
}

const logOf = ({ name }) => join(REPORTS, `${name.replaceAll(" ", "-")}.log`);

/** What a step says goes to a file of its own: attacks that are refused as they should be fill pages. */
const run = (step) =>
  new Promise((done) => {
    const log = openSync(logOf(step), "w");
    const child = spawn(process.execPath, step.args, {
      stdio: ["inherit", log, log],
      env: { ...process.env, ...step.env },
    });
    running.add(child);
    child.on("exit", (code) => {
      running.delete(child);
      done(code === 0);
    });
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

const lastLines = (step) =>
  readFileSync(logOf(step), "utf8").trimEnd().split("\n").slice(-LINES).join("\n");

async function runStep(step) {
  const begun = Date.now();
  if (step.report) rmSync(step.report, { force: true });
  const counts = count(step, await run(step));
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(`${counts.failed > 0 ? "✗" : "✓"} ${step.name} (${seconds} s)`);
  return { step, ...counts };
}

/** Runs steps side by side, as many as there are processors; their order is the order in which they begin. */
async function runTogether(steps) {
  const waiting = [...steps];
  const results = [];
  const lane = async () => {
    for (let step = waiting.shift(); step && !stopped; step = waiting.shift())
      results.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));
  return results;
}

const told = ({ step, failures }) =>
  [
    `\n✗ ${step.name} (all of it: ${logOf(step)})`,
    ...(failures.length > 0 ? failures : [lastLines(step)]),
  ].join("\n");

/**
 * Runs all steps, those in an array side by side, also after a failure; repeats at the end which tests failed
 * and why, then `N passed, N failed` (and `, N skipped` if any); answers the exit code.
 */
export async function runSteps(steps) {
  mkdirSync(REPORTS, { recursive: true });
  const results = [];
  for (const step of steps) {
    if (stopped) return 1;
    results.push(...(await runTogether([step].flat())));
  }
  if (stopped) return 1;
  const total = (key) => results.reduce((sum, counts) => sum + counts[key], 0);
  for (const broken of results.filter(({ failed }) => failed > 0)) console.log(told(broken));
  const skipped = total("skipped") > 0 ? `, ${total("skipped")} skipped` : "";
  console.log(`\n${total("passed")} passed, ${total("failed")} failed${skipped}`);
  return total("failed") > 0 ? 1 : 0;
}
