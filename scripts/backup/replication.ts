import type { Writable } from "node:stream";
import pg, { type Connection, type Submittable } from "pg";

/** The part of node-postgres' connection that copying needs and its types leave out. */
type Line = { stream: Connection["stream"]; sendCopyFromChunk: (chunk: Buffer) => void };

type Take = (chunk: Buffer, line: Line) => void;

/** A command of the replication protocol; its answer is copied to `take`, chunk by chunk. */
class Copying implements Submittable {
  private end: { done: () => void; fail: (error: Error) => void } | undefined;
  readonly ended = new Promise<void>((done, fail) => {
    this.end = { done, fail };
  });

  constructor(
    private readonly text: string,
    private readonly take: Take,
  ) {}

  submit(connection: Connection) {
    connection.query(this.text);
  }
  handleRowDescription() {}
  handleDataRow() {}
  handleCommandComplete() {}
  handleCopyData({ chunk }: { chunk: Buffer }, line: Line) {
    this.take(chunk, line);
  }
  handleReadyForQuery() {
    this.end?.done();
  }
  handleError(error: Error) {
    this.end?.fail(error);
  }
}

/** A connection that speaks the replication protocol; who connects needs the right REPLICATION. */
export async function connectToReplicate(databaseUrl: string) {
  const url = new URL(databaseUrl);
  url.searchParams.set("replication", "true");
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  return client;
}

/** The bytes after the head of a message; the driver uses its buffer again for the next one. */
const owned = (chunk: Buffer, head: number) => Buffer.from(chunk.subarray(head));

const NEW_ARCHIVE = "n".charCodeAt(0);
const DATA = "d".charCodeAt(0);

/** Writes a base backup of the whole cluster, with the log that it needs, as one tar into `tar`. */
export async function takeBase(client: pg.Client, tar: Writable) {
  let archives = 0;
  let resume = () => {};
  tar.on("drain", () => resume());
  const copying = new Copying(
    "BASE_BACKUP (LABEL 'chushan', CHECKPOINT 'fast', WAL, MANIFEST 'no')",
    (chunk, { stream }) => {
      if (chunk[0] === NEW_ARCHIVE) archives += 1;
      if (chunk[0] !== DATA || tar.write(owned(chunk, 1))) return;
      stream.pause();
      resume = () => stream.resume();
    },
  );
  client.query(copying);
  await copying.ended;
  if (archives !== 1) throw new Error("A cluster with tablespaces of its own can't be backed up.");
  tar.end();
}

const LOG = "w".charCodeAt(0);
const ALIVE = "k".charCodeAt(0);
const MICROSECONDS_TO_2000 = 946_684_800_000_000n;

/** Tells the server how far the log lies safely, so that it may forget it. */
function acknowledge(line: Line, position: bigint) {
  const answer = Buffer.alloc(34);
  answer.write("r");
  for (const at of [1, 9, 17]) answer.writeBigUInt64BE(position, at);
  answer.writeBigInt64BE(BigInt(Date.now()) * 1_000n - MICROSECONDS_TO_2000, 25);
  line.sendCopyFromChunk(answer);
}

export type LogKeeper = {
  /** Takes bytes of the log that begin at this position; a promise asks to wait for the next. */
  take: (from: bigint, bytes: Buffer) => Promise<void> | null;
  /** How far everything lies safely. */
  kept: () => bigint;
};

/** Gives the log to `keeper` from a position such as `0/3000000` on, until the connection ends. */
export async function followLog(client: pg.Client, slot: string, from: string, keeper: LogKeeper) {
  const answer: Take = (chunk, line) => {
    if (chunk[0] === LOG) {
      const busy = keeper.take(chunk.readBigUInt64BE(1), owned(chunk, 25));
      if (busy) line.stream.pause();
      busy?.then(() => line.stream.resume()).catch((error) => line.stream.destroy(error));
    }
    if (chunk[0] === LOG || chunk[0] === ALIVE) acknowledge(line, keeper.kept());
  };
  const copying = new Copying(`START_REPLICATION SLOT ${slot} PHYSICAL ${from}`, answer);
  client.query(copying);
  await copying.ended;
}
