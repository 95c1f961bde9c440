import "server-only";
import { unstable_cache } from "next/cache";
import { Prisma, type Statements } from "@/lib/platform/db";

/** On every public read, so that one word empties the shop's whole cache. */
export const EVERYTHING = "public";

/** Channel on which every instance of the app hears which tags are spoiled. */
export const SPOILED = "spoiled_tags";

/** Scripts and tests run without Next's cache; there every read is fresh. */
const isInNext = Boolean(process.env.NEXT_RUNTIME);

type Options<Args extends string[]> = {
  /** Names the read; unique in the app. */
  key: string;
  tags: (...args: Args) => string[];
  /** Seconds after which it is read anew even if no tag was spoiled; for ever when absent. */
  seconds?: number;
};

/**
 * A public read that is kept until one of its tags is spoiled.
 * Arguments are strings, the answer is JSON (no Date, no undefined); never for what depends on a viewer.
 */
export function cached<Args extends string[], Data>(
  read: (...args: Args) => Promise<Data>,
  { key, tags, seconds }: Options<Args>,
) {
  if (!isInNext) return read;
  return (...args: Args): Promise<Data> =>
    unstable_cache(() => read(...args), [key, ...args], {
      tags: [EVERYTHING, ...tags(...args)],
      revalidate: seconds ?? false,
    })();
}

/**
 * Marks tags as spoiled when this transaction commits: Postgres tells every instance
 * (instrumentation.ts listens), so pages made from them are rendered anew at their next request.
 */
export async function spoil(tx: Statements, tags: string[]) {
  if (tags.length === 0) return;
  const message = JSON.stringify([...new Set(tags)]);
  await tx.$executeRaw(Prisma.sql`SELECT pg_notify(${SPOILED}, ${message})`);
}
