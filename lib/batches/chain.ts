import "server-only";
import { createHash } from "node:crypto";
import type { BatchEventKind, ChainState, Told } from "./index";

/** An entry as the database wrote it. */
export type Entry = {
  batchId: string;
  seq: number;
  kind: BatchEventKind;
  at: Date;
  content: string;
  previous: string;
  hash: string;
};

/** The same as batch_event_hash in the database. */
export const hashOf = ({ previous, batchId, seq, kind, at, content }: Omit<Entry, "hash">) =>
  createHash("sha256")
    .update([previous, batchId, seq, kind, at.toISOString(), content].join("\n"))
    .digest("hex");

const numbers = ["weighedG", "grams", "count"];
const days = ["harvestedOn", "issuedOn"];

function isSound([key, value]: [string, unknown]) {
  if (numbers.includes(key)) return Number.isSafeInteger(value);
  if (typeof value !== "string") return false;
  return !days.includes(key) || !Number.isNaN(Date.parse(`${value}T00:00:00Z`));
}

/** What an entry tells; without what somebody made unreadable. */
export function toldBy(content: string): Told {
  try {
    const told: unknown = JSON.parse(content);
    if (typeof told !== "object" || told === null) return {};
    return Object.fromEntries(Object.entries(told).filter(isSound));
  } catch {
    return {};
  }
}

type Said = { harvestedOn: string; fieldZh: string; weighedG: number; isWithdrawn: boolean };

/** What a batch is by its entries, read one after the other. */
function saidBy(entries: readonly Entry[]): Partial<Said> {
  const said: Partial<Said> = { isWithdrawn: false };
  for (const { kind, content } of entries) {
    const { harvestedOn, fieldZh, weighedG } = toldBy(content);
    if (kind === "HARVESTED" || kind === "CORRECTED")
      Object.assign(said, { harvestedOn, fieldZh, weighedG });
    if (kind === "WITHDRAWN") said.isWithdrawn = true;
  }
  return said;
}

/**
 * Whether these entries, in their order, stand as they were written, and the batch as they say. BROKEN names the
 * first entry that was altered, or whose forerunner was replaced or taken out. A chain that was written anew
 * from there to its end can't be told from a true one: only what was printed before it can.
 */
export function checkChain(entries: readonly Entry[], batch: Said): ChainState {
  let previous = "";
  for (const [index, entry] of entries.entries()) {
    const isNext = entry.seq === index + 1 && entry.previous === previous;
    if (!isNext || entry.hash !== hashOf(entry)) return { is: "BROKEN", at: index + 1 };
    previous = entry.hash;
  }
  if (entries.length === 0) return { is: "BROKEN", at: 1 };
  const said = saidBy(entries);
  const keys = ["harvestedOn", "fieldZh", "weighedG", "isWithdrawn"] as const;
  return keys.every((key) => said[key] === batch[key]) ? { is: "WHOLE" } : { is: "ROW" };
}

/** The first letters of a hash, as a label and a page show them. */
export const markOf = (hash: string) => hash.slice(0, 8);
