import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const OLDEST = [20, 19];

const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

/** Ends with one sentence when this Node can't run the shop. */
export function refuseOldNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const old = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
  if (old) stop(`Node ${process.versions.node} is too old: install Node 20.19 or later.`);
}

function run(title, command, args, env = {}) {
  console.log(`· ${title}`);
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    encoding: "utf8",
    shell: process.platform === "win32",
    env: { ...process.env, ...env },
  });
  if (error || status !== 0)
    stop(`${title} failed.\n${error?.message ?? `${stdout}${stderr}`.slice(-3000)}`);
}

const hashOf = (files) =>
  files.reduce((hash, file) => hash.update(readFileSync(file)), createHash("sha256")).digest("hex");

const schemaFiles = () =>
  readdirSync("prisma/schema")
    .sort()
    .map((file) => join("prisma/schema", file));

/** Does `work` unless it was done for this very `state`; a stamp remembers it. */
function once(stamp, state, work) {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === state) return;
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, state);
}

/** In a linked worktree `.git` is a file, and its settings are those of others too. */
const isClone = () => statSync(".git", { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Installs exactly what the lock file says and generates the Prisma client, each only when needed. */
export function ensureInstalled() {
  const lock = hashOf(["package-lock.json"]) + process.version;
  once("node_modules/.installed", lock, () =>
    run("installing packages (a few minutes the first time)", "npm", [
      "install",
      "--no-save",
      "--no-audit",
      "--no-fund",
    ]),
  );
  // The hook that formats comes with the repository; a clone with hooks of its own keeps those.
  if (isClone() && spawnSync("git", ["config", "core.hooksPath"]).status !== 0)
    spawnSync("git", ["config", "core.hooksPath", "scripts/hooks"]);
  // Generating needs no engine, but insists on finding one to download; any executable satisfies it.
  once("lib/platform/db/generated/.schema", hashOf(schemaFiles()) + lock, () =>
    run(
      "generating the database client",
      process.execPath,
      ["node_modules/prisma/build/index.js", "generate"],
      {
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      },
    ),
  );
}

/** Runs a TypeScript script and passes signals and its exit code through. */
export function runScript(script, args) {
  const hooks = ["--import", "./scripts/server-only.mjs", "--import", "tsx"];
  const child = spawn(process.execPath, [...hooks, script, ...args], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
