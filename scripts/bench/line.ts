import { connect, type Socket } from "node:net";
import { end, startScript } from "../shop/child";
import { freePort } from "../shop/place";
import type { Measure } from "./measure";
import { cpuMs, memoryMb } from "./process";
import type { Shop } from "./server";

const LISTENERS = 2_000;
const AT_ONCE = 50;
const EVENTS = 20;
const GOALS = { KB: 20, us: 25 };

const kinds = {
  "our own": "scripts/bench/line/ours.ts",
  "Hono's streamSSE": "scripts/bench/line/hono.ts",
};

/** Counts what is said without reading more than it must: the server is measured, not this. */
class Listener {
  heard = 0;
  private constructor(private readonly socket: Socket) {
    socket.on("data", (bytes) => {
      this.heard += bytes.toString("latin1").split("data:").length - 1;
    });
    socket.on("error", () => undefined);
  }

  static open = (port: number) =>
    new Promise<Listener>((opened, failed) => {
      const socket = connect(port, "localhost", () =>
        socket.write("GET /rt/line?rooms=open:bench HTTP/1.1\r\nHost: localhost\r\n\r\n"),
      );
      socket.once("error", failed);
      socket.once("data", () => opened(new Listener(socket)));
    });

  close = () => this.socket.destroy();
}

async function untilAnswers(port: number) {
  for (let tries = 0; tries < 600; tries += 1) {
    const first = await Listener.open(port).catch(() => null);
    if (first) return first.close();
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error("The line did not come up");
}

async function openMany(port: number) {
  const listeners: Listener[] = [];
  while (listeners.length < LISTENERS)
    listeners.push(
      ...(await Promise.all(Array.from({ length: AT_ONCE }, () => Listener.open(port)))),
    );
  return listeners;
}

async function say(port: number, listeners: readonly Listener[]) {
  const wanted = listeners.map(({ heard }) => heard + EVENTS);
  await fetch(`http://localhost:${port}/say`, { method: "POST" });
  for (let tries = 0; tries < 600; tries += 1) {
    if (listeners.every(({ heard }, index) => heard >= (wanted[index] ?? 0))) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error("Not everything was heard");
}

async function measureOne(path: string, settings: Record<string, string>) {
  const port = await freePort(0);
  const child = startScript(path, { ...settings, PORT: String(port), EVENTS: String(EVENTS) });
  const pid = child.pid ?? 0;
  try {
    await untilAnswers(port);
    const before = memoryMb(pid);
    const listeners = await openMany(port);
    const after = memoryMb(pid);
    await say(port, listeners);
    const begun = cpuMs(pid);
    for (let turn = 0; turn < 3; turn += 1) await say(port, listeners);
    const ended = cpuMs(pid);
    for (const listener of listeners) listener.close();
    const known = before !== null && after !== null && begun !== null && ended !== null;
    return {
      KB: known ? ((after - before) * 1_024) / LISTENERS : null,
      us: known ? ((ended - begun) * 1_000) / (3 * EVENTS * LISTENERS) : null,
    };
  } finally {
    await end(child);
  }
}

/** What a listener and a delivery cost with 2,000 listeners, by our own line and by Hono's. */
export async function measureLine({ databaseUrl, settings }: Shop): Promise<Measure[]> {
  const measures: Measure[] = [];
  const given = {
    ...settings,
    DATABASE_URL: databaseUrl,
    STRIPE_SECRET_KEY: "sk_test_unused",
    STRIPE_WEBHOOK_SECRET: "whsec_unused",
  };
  for (const [name, path] of Object.entries(kinds)) {
    const { KB, us } = await measureOne(path, given);
    const isOurs = name === "our own";
    const group = `Live line: ${LISTENERS} listeners, ${name}`;
    measures.push(
      {
        group,
        name: "memory a listener",
        unit: "KB",
        value: KB,
        ...(isOurs && { most: GOALS.KB }),
      },
      { group, name: "CPU a delivery", unit: "µs", value: us, ...(isOurs && { most: GOALS.us }) },
    );
  }
  return measures;
}
