import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";

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

/** The built shop on `extra.PORT`, behind its kept answers. */
export const startServer = (extra: Extra & { PORT: string }) => start(["scripts/serve.mjs"], extra);

const ended = (child: ChildProcess) =>
  new Promise<number>((answer) => child.once("exit", (code) => answer(code ?? 1)));

/** Runs a TypeScript file to its end; throws when it fails. */
export async function run(path: string, extra: Extra = {}, args: string[] = []) {
  const code = await ended(startScript(path, extra, args));
  if (code !== 0) throw new Error(`${path} ended with code ${code}`);
}

export async function runNext(args: string[], extra: Extra = {}, cwd?: string) {
  const code = await ended(startNext(args, extra, cwd));
  if (code !== 0) throw new Error(`next ${args.join(" ")} ended with code ${code}`);
}

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
