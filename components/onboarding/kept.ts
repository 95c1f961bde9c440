import { type DBSchema, openDB } from "idb";
import type { Regime } from "@/lib/catalog";

/** What was filled in before signing in, or without a signal: it waits on this phone. */
export type Kept = {
  keeper?: string;
  villageId?: string;
  sells?: Regime[];
  photo?: Blob;
};

interface Schema extends DBSchema {
  answers: { key: string; value: Kept };
}

const MINE = "mine";

const open = () =>
  openDB<Schema>("chushan-onboarding", 1, {
    upgrade: (db) => {
      db.createObjectStore("answers");
    },
  });

/** A browser that keeps nothing (private mode) has kept nothing. */
export async function readKept(): Promise<Kept> {
  try {
    return (await (await open()).get("answers", MINE)) ?? {};
  } catch {
    return {};
  }
}

export async function keep(part: Kept): Promise<void> {
  const before = await readKept();
  await (await open()).put("answers", { ...before, ...part }, MINE);
}

/** What the county's computer has now needs no second place. */
export async function unkeep(names: (keyof Kept)[]): Promise<void> {
  const rest = await readKept();
  for (const name of names) delete rest[name];
  await (isNothing(rest) ? forgetKept() : (await open()).put("answers", rest, MINE));
}

export async function forgetKept(): Promise<void> {
  await (await open()).delete("answers", MINE);
}

export const isNothing = (kept: Kept) => Object.keys(kept).length === 0;
