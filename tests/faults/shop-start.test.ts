import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statfsSync,
  symlinkSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, expect, inject, test } from "vitest";
import { freePort } from "@/scripts/shop/place";
import { dropDatabase } from "@/tests/support/database";
import { eventually } from "@/tests/support/eventually";
import { listenTo } from "@/tests/support/said";

const ROOM_BYTES = 1_500_000_000;
const NOBODY = 65_534;

const here = (path: string) => join(process.cwd(), path);
const made: string[] = [];

function folder(parent = tmpdir()) {
  const path = mkdtempSync(join(parent, "shop-start-"));
  made.push(path);
  return path;
}

afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

/** A folder with this shop in it and nothing made yet. */
function freshCopy() {
  const cwd = folder();
  chmodSync(cwd, 0o755);
  for (const name of readdirSync(".")) {
    if (!/^[.](data|next)/.test(name)) symlinkSync(here(name), join(cwd, name));
  }
  return cwd;
}

type Start = { cwd: string; env?: Record<string, string>; uid?: number; args?: string[] };

/** Starts the shop as `npm run shop` does once packages are there. */
function launch({ cwd, env = {}, uid, args = [] }: Start) {
  const tsx = import.meta.resolve("tsx");
  const child = spawn(process.execPath, ["--import", tsx, here("scripts/shop/main.ts"), ...args], {
    cwd,
    env: { ...process.env, TSX_TSCONFIG_PATH: here("tsconfig.json"), ...env },
    ...(uid !== undefined && { uid, gid: uid }),
  });
  return { child, ...listenTo(child) };
}

const start = (wishes: Start) => launch(wishes).ended;

test("a folder that can't be written is one sentence", async () => {
  const cwd = folder();
  chmodSync(cwd, 0o555);
  // Root writes everywhere, so the shop is started by somebody else.
  const uid = process.getuid?.() === 0 ? NOBODY : undefined;
  const { code, said } = await start({ cwd, ...(uid && { uid }) });
  expect(said).toBe(`The folder ${cwd} can't be written; copy the shop to one that can.`);
  expect(code).toBe(1);
});

const small = ["/dev/shm", "/run/lock", "/run"].find((path) => {
  if (!existsSync(path)) return false;
  const { bavail, bsize } = statfsSync(path);
  return bavail > 0 && bavail * bsize < ROOM_BYTES;
});

test.skipIf(!small)(
  "a disk that is nearly full is one sentence, and nothing is left on it",
  async () => {
    const cwd = folder(small);
    const { code, said } = await start({ cwd });
    expect(said).toBe("The disk is nearly full: the shop needs 1.5 GB of free space.");
    expect(code).toBe(1);
    expect(existsSync(join(cwd, ".data/secrets.json"))).toBe(false);
  },
);

test("a database that can't be reached is one sentence, and the place is free again", async () => {
  const cwd = folder();
  const { code, said } = await start({
    cwd,
    env: { DATABASE_URL: "postgresql://chushan:x@127.0.0.1:9/chushan", PORT: "19871" },
  });
  expect(said).toMatch(/^The database at 127\.0\.0\.1:9 can't be reached: .*\.$/);
  expect(code).toBe(1);
  expect(existsSync(join(cwd, ".data/shop.pid"))).toBe(false);
});

test("a taken port is one sentence with the way out", async () => {
  const cwd = folder();
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "localhost", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  const { code, said } = await start({ cwd, env: { PORT: String(port) } });
  server.close();
  expect(said).toBe(`Port ${port} is taken; choose another one: PORT=${port + 1} npm run shop`);
  expect(code).toBe(1);
});

test("a Node that is too old is one sentence before anything is installed", async () => {
  const pretend = `data:text/javascript,Object.defineProperty(process.versions,"node",{value:"18.20.4"})`;
  const child = spawn(process.execPath, ["--import", pretend, here("scripts/shop.mjs")]);
  const { code, said } = await listenTo(child).ended;
  expect(said).toBe("Node 18.20.4 is too old: install Node 20.19 or later.");
  expect(code).toBe(1);
});

test.skipIf(process.getuid?.() !== 0)(
  "a folder that only root can enter is one sentence",
  async () => {
    const cwd = folder();
    const { code, said } = await start({
      cwd,
      env: { DATABASE_URL: "", PORT: String(await freePort(0)) },
    });
    expect(said).toBe(
      `Only root can enter ${cwd}, and the database doesn't run as root; copy the shop to a folder that everybody can enter.`,
    );
    expect(code).toBe(1);
  },
);

/** Whatever still works in a folder, by its process id. */
const atWorkIn = (cwd: string) =>
  readdirSync("/proc").filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readlinkSync(join("/proc", pid, "cwd")).startsWith(cwd);
    } catch {
      return false;
    }
  });

test.skipIf(process.platform !== "linux")(
  "Ctrl-C in the middle of the first start stops all that it started",
  async () => {
    const cwd = freshCopy();
    const shop = launch({ cwd, env: { DATABASE_URL: "", PORT: "19872" } });
    await eventually(() => expect(shop.said()).toContain("seeding"), 240_000);
    expect(atWorkIn(cwd).length).toBeGreaterThan(2);
    shop.child.kill("SIGINT");
    expect(await shop.ended).toMatchObject({ code: 0 });
    expect(atWorkIn(cwd)).toEqual([]);
    expect(existsSync(join(cwd, ".data/shop.pid"))).toBe(false);
  },
  300_000,
);

test.each([[[]], [["--reset"]]])("a database of somebody else is left alone (%j)", async (args) => {
  const url = new URL(inject("clusterUrl"));
  const admin = new pg.Client({ connectionString: url.href });
  await admin.connect();
  url.pathname = `/foreign_${process.pid}`;
  await admin.query(`CREATE DATABASE foreign_${process.pid}`);
  const theirs = new pg.Client({ connectionString: url.href });
  await theirs.connect();
  await theirs.query("CREATE TABLE customers AS SELECT 1 AS id");
  const env = { DATABASE_URL: url.href, PORT: "19873" };
  const { code, said } = await start({ cwd: freshCopy(), env, args });
  expect(said).toBe(
    `The database foreign_${process.pid} holds somebody else's tables; give the shop its own.`,
  );
  expect(code).toBe(1);
  expect((await theirs.query("SELECT id FROM customers")).rows).toEqual([{ id: 1 }]);
  await theirs.end();
  await admin.end();
  await dropDatabase(inject("clusterUrl"), url.href);
});
