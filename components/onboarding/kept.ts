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

/** Whose answers: one's own, or by shop those of a villager for whom the station fills them in. */
export type Whose = "mine" | (string & {});

const open = () =>
  openDB<Schema>("chushan-onboarding", 1, {
    upgrade: (db) => {
      db.createObjectStore("answers");
    },
  });

/** A browser that keeps nothing (private mode) has kept nothing. */
export async function readKept(whose: Whose): Promise<Kept> {
  try {
    return (await (await open()).get("answers", whose)) ?? {};
  } catch {
    return {};
  }
}

export async function keep(whose: Whose, part: Kept): Promise<void> {
  const before = await readKept(whose);
  await (await open()).put("answers", { ...before, ...part }, whose);
}

/** What the county's computer has now needs no second place. */
export async function unkeep(whose: Whose, names: (keyof Kept)[]): Promise<void> {
  const rest = await readKept(whose);
  for (const name of names) delete rest[name];
  await (isNothing(rest) ? forgetKept(whose) : (await open()).put("answers", rest, whose));
}

export async function forgetKept(whose: Whose): Promise<void> {
  await (await open()).delete("answers", whose);
}

export const isNothing = (kept: Kept) => Object.keys(kept).length === 0;
