import { type ChildProcess, spawn } from "node:child_process";
import { Agent, get } from "node:http";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { freePort } from "@/scripts/shop/place";
import { eventually } from "@/tests/support/eventually";

const VISITORS = 6;
let running: ChildProcess | undefined;

afterEach(() => {
  running?.kill("SIGKILL");
});

const kept = new Agent({ keepAlive: true });
const once = new Agent();

/** Which process answers, over a connection that is kept as a browser's is, or over a new one. */
const ask = (port: number, path = "/", agent = kept) =>
  new Promise<number>((resolve, reject) => {
    get({ host: "localhost", port, path, agent }, (answer) => {
      text(answer).then((pid) => resolve(Number(pid)), reject);
    }).on("error", reject);
  });

/** Visitors who ask one thing after the other, until they are told to stop. */
function visit(port: number) {
  const answered = new Map<number, number>();
  const failed: unknown[] = [];
  let isOver = false;
  const one = async () => {
    while (!isOver) {
      await ask(port).then(
        (pid) => answered.set(pid, (answered.get(pid) ?? 0) + 1),
        (error) => failed.push(error),
      );
    }
  };
  const all = Promise.all(Array.from({ length: VISITORS }, one));
  const end = () => {
    isOver = true;
    return all;
  };
  return { answered, failed, end };
}

async function start() {
  const port = await freePort(0);
  const primary = spawn(process.execPath, ["tests/server/processes/all.mjs"], {
    env: { ...process.env, PORT: String(port) },
    stdio: "ignore",
  });
  running = primary;
  const first = await eventually(() => ask(port, "/", once));
  await eventually(async () => expect(await ask(port, "/", once)).not.toBe(first));
  const visitors = visit(port);
  await eventually(() => expect(visitors.answered.size).toBe(2));
  return { port, primary, visitors };
}

test("all processes are replaced at SIGHUP, and no visitor notices", async () => {
  const { primary, visitors } = await start();
  const before = [...visitors.answered.keys()];
  for (let times = 1; times <= 2; times += 1) {
    primary.kill("SIGHUP");
    await eventually(() => expect(visitors.answered.size).toBe(2 + 2 * times));
  }
  visitors.answered.clear();
  await eventually(() => expect(visitors.answered.size).toBe(2));
  expect(before.filter((pid) => visitors.answered.has(pid))).toEqual([]);
  await visitors.end();
  expect(visitors.failed).toEqual([]);
});

test("a process that dies is replaced, and at SIGTERM all end well", async () => {
  const { port, primary, visitors } = await start();
  await expect(ask(port, "/die")).rejects.toThrow();
  await visitors.end();
  const known = [...visitors.answered.keys()];
  await eventually(async () => expect(known).not.toContain(await ask(port, "/", once)));
  const ended = new Promise((resolve) => primary.once("exit", resolve));
  primary.kill("SIGTERM");
  expect(await ended).toBe(0);
});

test("a visitor who never leaves does not keep a process from ending", async () => {
  const port = await freePort(0);
  running = spawn(process.execPath, ["tests/server/processes/one.mjs"], {
    env: { ...process.env, PORT: String(port), LONGEST_MS: "200" },
    stdio: "ignore",
  });
  await eventually(() => ask(port, "/", once));
  const left = ask(port, "/never", once).catch(() => "left alone");
  // The question has arrived once a later one on the same process is answered.
  await ask(port, "/", once);
  const ended = new Promise((resolve) => running?.once("exit", resolve));
  running.kill("SIGTERM");
  expect(await ended).toBe(1);
  expect(await left).toBe("left alone");
});
