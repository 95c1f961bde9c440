import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { readObjected } from "./acts";
import type { ObjectionView } from "./index";

/** What villagers say they did not ask for: open ones oldest first, or the last that were settled. */
export async function listObjections(
  viewer: Viewer,
  settled: boolean,
  locale: Locale,
): Promise<ObjectionView[]> {
  if (!mayAct(viewer, "objection:settle")) return [];
  const rows = await db.objection.findMany({
    where: { settledAt: settled ? { not: null } : null },
    orderBy: { createdAt: settled ? "desc" : "asc" },
    take: 100,
  });
  return readObjected(rows, locale);
}

/** How many wait for the county. */
export const countObjections = (viewer: Viewer): Promise<number> =>
  mayAct(viewer, "objection:settle")
    ? db.objection.count({ where: { settledAt: null } })
    : Promise.resolve(0);
