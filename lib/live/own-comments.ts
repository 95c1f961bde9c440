import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";

/** All that somebody said in live sessions, for their own copy. */
export async function listOwnComments(viewer: Viewer) {
  if (viewer.kind !== "user") return [];
  const rows = await db.liveMoment.findMany({
    where: { kind: "MESSAGE", userId: viewer.userId },
    orderBy: { id: "asc" },
    select: { text: true, at: true, session: { select: { title: true } } },
  });
  return rows.map(({ text, at, session }) => ({ text, at: at.toISOString(), in: session.title }));
}
