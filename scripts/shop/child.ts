import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { Refusal } from "./place";

const require = createRequire(import.meta.url);

const bin = (name: string) => require.resolve(name);

/** Arguments for Node that run a TypeScript file with the `server-only` marker taken as read. */
const script = (path: string) => ["--import", "./scripts/server-only.mjs", "--import", "tsx", path];

type Extra = Record<string, string>;

const start = (args: string[], extra: Extra, cwd?: string) =>
  spawn(process.execPath, args, {
    cwd,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...extra },
    detached: true,
  });

export const startScript = (path: string, extra: Extra, args: string[] = []) =>
  start([...script(path), ...args], extra);

export const startNext = (args: string[], extra: Extra, cwd?: string) =>
  start([bin("next/dist/bin/next"), ...args], extra, cwd);

/** V8 else lets garbage grow to gigabytes where the machine has them; every process of the shop gets this much. */
const HEAP = "--max-old-space-size=448";

/** The built shop on `extra.PORT`, behind its kept answers. */
export const startServer = (extra: Extra & { PORT: string }) =>
  start([HEAP, "server/serve.mjs"], extra);

const ended = (child: ChildProcess) =>
  new Promise<number>((answer) => child.once("exit", (code) => answer(code ?? 1)));

const working = new Set<ChildProcess>();

async function toItsEnd(name: string, child: ChildProcess) {
  working.add(child);
  const code = await ended(child);
  working.delete(child);
  if (code !== 0) throw new Refusal(`${name} ended with code ${code}`);
}

/** Runs a TypeScript file to its end; throws when it fails. */
export const run = (path: string, extra: Extra = {}, args: string[] = []) =>
  toItsEnd(path, startScript(path, extra, args));

export const runNext = (args: string[], extra: Extra = {}, cwd?: string) =>
  toItsEnd(`next ${args.join(" ")}`, startNext(args, extra, cwd));

/** Asks a child and what it started to end, and insists after ten seconds. */
export async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.pid === undefined) return;
  const gone = ended(child);
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(-(child.pid ?? 0), name);
    } catch {
      child.kill(name);
    }
  };
  signal("SIGTERM");
  const insist = setTimeout(() => signal("SIGKILL"), 10_000);
  await gone;
  clearTimeout(insist);
}

/** Ends what would have run to its end: a build or a seed that nobody waits for any more. */
export async function endWork() {
  await Promise.all([...working].map(end));
}
