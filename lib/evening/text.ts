import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { db, type Transaction } from "@/lib/platform/db";
import { done, type Result } from "@/lib/platform/result";
import type { TextChoice } from "./index";

/** The viewer's own choice; doing it twice is fine. */
export async function chooseText(
  viewer: Viewer,
  { wanted }: TextChoice,
): Promise<Result<null, never>> {
  if (viewer.kind !== "user") return done;
  const row = { userId: viewer.userId };
  if (wanted) await db.eveningText.createMany({ data: row, skipDuplicates: true });
  else await db.eveningText.deleteMany({ where: row });
  return done;
}

/** Whether the viewer has it by text message; null for who keeps no shop, or acts for another. */
export async function findTextChoice(viewer: Viewer): Promise<boolean | null> {
  if (viewer.kind !== "user" || !mayAct(viewer, "evening:hear")) return null;
  const { userId } = viewer;
  return (await db.eveningText.count({ where: { userId } })) > 0;
}

/** The choice of somebody who leaves. */
export const forgetText = (tx: Transaction, userId: string) =>
  tx.eveningText.deleteMany({ where: { userId } });
