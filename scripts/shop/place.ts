import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { dirname } from "node:path";

export type Clear = () => Promise<void> | void;

const LOCK = ".data/shop.pid";
const ROOM_BYTES = 1_500_000_000;

/** A reason that the person at the keyboard can do something about. */
export class Refusal extends Error {}

/** Prints one clear sentence (or, for a bug, all of it) and ends with an error. */
export function refuse(error: unknown): never {
  console.error(error instanceof Refusal ? `\n${error.message}` : error);
  process.exit(1);
}

/** Refuses a disk that is full or can't be written. */
export function ensureRoom() {
  try {
    mkdirSync(".data", { recursive: true });
    writeFileSync(".data/.probe", "x");
    rmSync(".data/.probe");
  } catch {
    throw new Refusal(
      `The folder ${process.cwd()} can't be written; copy the shop to one that can.`,
    );
  }
  const { bavail, bsize } = statfsSync(".data");
  if (bavail * bsize < ROOM_BYTES) {
    throw new Refusal("The disk is nearly full: the shop needs 1.5 GB of free space.");
  }
}

const andAbove = (folder: string): string[] =>
  dirname(folder) === folder ? [folder] : [folder, ...andAbove(dirname(folder))];

/** Refuses a place that only root can enter: started by root, the database runs as somebody else. */
export function ensureOthersEnter() {
  if (process.getuid?.() !== 0) return;
  chmodSync(".data", 0o711);
  const closed = andAbove(process.cwd()).find((folder) => (statSync(folder).mode & 0o001) === 0);
  if (!closed) return;
  throw new Refusal(
    `Only root can enter ${closed}, and the database doesn't run as root; copy the shop to a folder that everybody can enter.`,
  );
}

function isAlive(pid: number) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Whether something listens on this port of this machine already. */
export const isTaken = (port: number) =>
  new Promise<boolean>((answer) => {
    const probe = createServer()
      .once("error", () => answer(true))
      .once("listening", () => probe.close(() => answer(false)))
      .listen(port, "localhost");
  });

/** A port nobody uses: the wished one (0 wishes for none), else any. */
export async function freePort(wished: number): Promise<number> {
  if (wished > 0 && !(await isTaken(wished))) return wished;
  return new Promise((answer) => {
    const probe = createServer().listen(0, "localhost", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : wished;
      probe.close(() => answer(port));
    });
  });
}

/** Makes sure that this folder's shop runs once and that its port is free. */
export async function claimPlace(port: number): Promise<Clear> {
  const running = existsSync(LOCK) ? Number(readFileSync(LOCK, "utf8")) : 0;
  if (running && running !== process.pid && isAlive(running)) {
    throw new Refusal(`The shop of this folder is running already (process ${running}).`);
  }
  if (await isTaken(port)) {
    throw new Refusal(`Port ${port} is taken; choose another one: PORT=${port + 1} npm run shop`);
  }
  writeFileSync(LOCK, String(process.pid));
  return () => rmSync(LOCK, { force: true });
}
