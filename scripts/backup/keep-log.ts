import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { logPath } from "./folder";
import { offsetInSegment, SEGMENT_BYTES, segmentName } from "./positions";
import type { LogKeeper } from "./replication";
import { seal } from "./sealed";

const MOST_BYTES = 4_000_000;

export type Log = { folder: string; recipient: string; timeline: number };

/**
 * Keeps the log that it is given as sealed files: each ends with its segment, at 4 MB, or after
 * `everyMs` milliseconds, so that no more than those are lost with the machine.
 */
export function keepLog({ folder, recipient, timeline }: Log, from: bigint, everyMs: number) {
  let waiting: Buffer[] = [];
  let begin = from;
  let end = from;
  let kept = from;
  let writing: Promise<void> = Promise.resolve();

  async function write(at: bigint, bytes: Buffer) {
    const path = logPath(folder, segmentName(timeline, at), offsetInSegment(at));
    await seal(recipient, Readable.from([gzipSync(bytes, { level: 1 })]), path);
    kept = at + BigInt(bytes.length);
  }
  function flush() {
    if (waiting.length === 0) return writing;
    const bytes = Buffer.concat(waiting);
    const at = begin;
    waiting = [];
    begin = end;
    writing = writing.then(() => write(at, bytes));
    return writing;
  }
  function add(bytes: Buffer): Promise<void> | null {
    const part = bytes.subarray(0, SEGMENT_BYTES - offsetInSegment(end));
    waiting.push(part);
    end += BigInt(part.length);
    const isFull = offsetInSegment(end) === 0 || end - begin >= MOST_BYTES;
    const busy = isFull ? flush() : null;
    return part.length < bytes.length ? (add(bytes.subarray(part.length)) ?? busy) : busy;
  }
  const keeper: LogKeeper = {
    take: (at, bytes) => {
      if (at !== end) throw new Error(`The log jumps from ${end} to ${at}.`);
      return add(bytes);
    },
    kept: () => kept,
  };
  const timer = setInterval(() => void flush().catch(() => undefined), everyMs);
  /** Writes what waits, and ends; throws what went wrong before. */
  const close = async () => {
    clearInterval(timer);
    await flush();
  };
  return { keeper, close };
}
