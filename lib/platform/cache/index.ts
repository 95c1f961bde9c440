import "server-only";
import { unstable_cache } from "next/cache";
import type { Statements } from "@/lib/platform/db";
import { leaveSql } from "@/lib/platform/outbox";
import { isOnlyReading } from "@/lib/platform/request";
import { openedReads } from "./kept-reads";

/** On every public read, so that one word empties the shop's whole cache. */
export const EVERYTHING = "public";

const isInNext = Boolean(process.env.NEXT_RUNTIME);

type Options<Args extends string[]> = {
  /** Names the read; unique in the app. */
  key: string;
  tags: (...args: Args) => string[];
  /** Seconds after which it is read anew even if no tag was spoiled; for ever when absent. */
  seconds?: number;
};

/** Outside Next the router keeps what it shows; operations, scripts and tests read the database. */
const outsideNext =
  <Args extends string[], Data>(read: (...args: Args) => Promise<Data>, options: Options<Args>) =>
  (...args: Args): Promise<Data> => {
    const reads = isOnlyReading() ? openedReads() : undefined;
    const { key, tags, seconds } = options;
    const asked = {
      key: JSON.stringify([key, ...args]),
      tags: [EVERYTHING, ...tags(...args)],
      life: seconds && seconds * 1_000,
    };
    return reads ? reads.get(asked, () => read(...args)) : read(...args);
  };

/**
 * A public read that is kept until one of its tags is spoiled.
 * Arguments are strings, the answer is JSON (no Date, no undefined); never for what depends on a viewer.
 */
export function cached<Args extends string[], Data>(
  read: (...args: Args) => Promise<Data>,
  options: Options<Args>,
) {
  if (!isInNext) return outsideNext(read, options);
  const { key, tags, seconds } = options;
  return (...args: Args): Promise<Data> =>
    unstable_cache(() => read(...args), [key, ...args], {
      tags: [EVERYTHING, ...tags(...args)],
      revalidate: seconds ?? false,
    })();
}

const TAGS_A_MESSAGE = 100;

/**
 * Marks tags as spoiled when this transaction commits: the pump tells every instance within a tenth of a
 * second (instrumentation.ts listens), so pages made from them are rendered anew at their next request.
 */
export async function spoil(tx: Statements, tags: string[]) {
  const all = [...new Set(tags)];
  if (all.length === 0) return;
  const parts = Array.from({ length: Math.ceil(all.length / TAGS_A_MESSAGE) }, (_, part) =>
    all.slice(part * TAGS_A_MESSAGE, (part + 1) * TAGS_A_MESSAGE),
  );
  await tx.$executeRaw(leaveSql(parts.map((payload) => ({ kind: "TAGS", payload }))));
}
