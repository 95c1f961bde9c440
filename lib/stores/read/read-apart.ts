import "server-only";
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Writable } from "node:stream";
import type { Line } from "./file";
import type { Asked } from "./table";

const MOST_AT_ONCE = 2;
const LONGEST_MS = 300_000;

let running = 0;

const script = () => join(process.cwd(), "lib", "stores", "read", "process.ts");

const open = (asked: Asked) =>
  spawn(
    process.execPath,
    [
      ...["--max-old-space-size=768", "--conditions=react-server", "--import", "tsx"],
      ...[script(), JSON.stringify(asked)],
    ],
    // As with pictures (lib/media/jail.ts): no settings and no secrets.
    {
      env: { NODE_ENV: "production", PATH: process.env.PATH },
      stdio: ["pipe", "pipe", "ignore"],
    },
  );

/** Until more fits in, or nobody reads it any more. */
const ready = (to: Writable) =>
  new Promise<void>((done) => {
    const go = () => {
      to.off("drain", go).off("close", go);
      done();
    };
    to.once("drain", go).once("close", go);
  });

/** Hands the file over as it comes, and throws the rest away once nobody reads it any more. */
async function feed(child: ChildProcess, bytes: AsyncIterable<Uint8Array>) {
  const { stdin } = child;
  stdin?.on("error", () => undefined);
  for await (const chunk of bytes) {
    if (stdin?.writable && !stdin.write(chunk)) await ready(stdin);
  }
  stdin?.end();
}

async function listen(child: ChildProcess, hear: (line: Line) => Promise<unknown> | undefined) {
  if (!child.stdout) return;
  for await (const text of createInterface({ input: child.stdout })) await hear(JSON.parse(text));
}

/**
 * Reads a stranger's table in another process, line by line as it comes in, so that neither it nor what it
 * unpacks to is ever in this one. False: two are being read. What throws while it comes in is thrown.
 */
export async function readApart(
  bytes: AsyncIterable<Uint8Array>,
  asked: Asked,
  hear: (line: Line) => Promise<unknown> | undefined,
): Promise<boolean> {
  if (running >= MOST_AT_ONCE) return false;
  running += 1;
  const child = open(asked);
  const timer = setTimeout(() => child.kill("SIGKILL"), LONGEST_MS);
  try {
    await Promise.all([listen(child, hear), feed(child, bytes)]);
    return true;
  } finally {
    clearTimeout(timer);
    child.kill("SIGKILL");
    running -= 1;
  }
}
