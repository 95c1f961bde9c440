import "server-only";
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import type { Encoded } from "./encode";
import type { Film, Unfit } from "./video";
import type { Recording } from "./voice";

const LONGEST_MS = 10_000;
const START_MS = 60_000;
const IDLE_MS = 60_000;
const MOST_WAITING = 24;

export type Asked = { what: "picture" | "voice" | "video"; bytes: Uint8Array };
type Kept = Encoded | Recording | Film | Unfit;
type Job = { asked: Asked; settle: (kept: Kept | null) => void };

const waiting: Job[] = [];
let child: ChildProcess | null = null;
let current: Job | null = null;
let timer: NodeJS.Timeout | undefined;
let isReady = false;

const script = () => join(process.cwd(), "lib", "media", "encode-process.ts");

function open(): ChildProcess {
  const started = spawn(
    process.execPath,
    ["--max-old-space-size=128", "--conditions=react-server", "--import", "tsx", script()],
    // No settings and no secrets: whoever breaks out of a decoder finds an empty environment.
    {
      env: { NODE_ENV: "production", PATH: process.env.PATH },
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      serialization: "advanced",
    },
  );
  isReady = false;
  started.on("message", (message: Kept | "READY" | null) => {
    if (started !== child) return;
    if (message !== "READY") return finish(message);
    isReady = true;
    work();
  });
  const gone = () => {
    if (child !== started) return;
    child = null;
    if (current) finish(null);
  };
  started.on("exit", gone);
  started.on("error", gone);
  started.unref();
  started.channel?.unref();
  return started;
}

function close() {
  const old = child;
  child = null;
  old?.kill("SIGKILL");
}

function finish(kept: Kept | null) {
  clearTimeout(timer);
  current?.settle(kept);
  current = null;
  next();
}

/** The clock runs from the moment the file is handed over, not while the process starts. */
function limit(ms: number) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    close();
    finish(null);
  }, ms);
}

function work() {
  if (!current || !child) return;
  limit(LONGEST_MS);
  child.send(current.asked);
}

function next() {
  if (current) return;
  current = waiting.shift() ?? null;
  if (!current) {
    timer = setTimeout(close, IDLE_MS);
    timer.unref();
    return;
  }
  if (child && isReady) return work();
  child ??= open();
  limit(START_MS);
}

function ask(asked: Asked): Promise<Kept | null | "BUSY"> {
  if (waiting.length >= MOST_WAITING) return Promise.resolve("BUSY");
  return new Promise((settle) => {
    waiting.push({ asked, settle });
    next();
  });
}

/**
 * Encodes a stranger's picture in another process, one file at a time, for at most ten seconds.
 * Null: no picture, or it took too long. "BUSY": too many are waiting.
 */
export const encodeApart = (bytes: Uint8Array) =>
  ask({ what: "picture", bytes }) as Promise<Encoded | null | "BUSY">;

/** The same for a stranger's recording. */
export const readVoiceApart = (bytes: Uint8Array) =>
  ask({ what: "voice", bytes }) as Promise<Recording | null | "BUSY">;

/** The same for a stranger's film; what is wrong with it, where that can be said. */
export const readVideoApart = (bytes: Uint8Array) =>
  ask({ what: "video", bytes }) as Promise<Film | Unfit | null | "BUSY">;
