import { type ChildProcess, spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { freePort } from "@/scripts/shop/place";

/** The path of a program on this machine, or null. */
export function findProgram(name: string): string | null {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {}
  }
  return null;
}

export type Engine = {
  port: number;
  /** Makes it hang: connections stay open and nothing is answered. */
  pause: () => void;
  resume: () => void;
  stop: () => Promise<void>;
};

const ended = (child: ChildProcess) =>
  new Promise<void>((done) => child.once("exit", () => done()));

async function untilReady(isReady: () => Promise<boolean>) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isReady().catch(() => false)) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error("The engine did not come up");
}

type Options = {
  path: string;
  args: (port: number) => string[];
  isReady: (port: number) => Promise<boolean>;
  /** The one it had before, when it shall come back. */
  port?: number;
};

/** Starts a real server that listens on this machine only. */
export async function startEngine({ path, args, isReady, port }: Options): Promise<Engine> {
  const on = port ?? (await freePort(0));
  const child = spawn(path, args(on), { stdio: "ignore" });
  const gone = ended(child);
  await untilReady(() => isReady(on));
  return {
    port: on,
    pause: () => void child.kill("SIGSTOP"),
    resume: () => void child.kill("SIGCONT"),
    stop: async () => {
      child.kill("SIGKILL");
      await gone;
    },
  };
}
