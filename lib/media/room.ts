import "server-only";
import { db } from "@/lib/platform/db";

/** What one person may keep in all. */
export const ROOM_MB = 1_000;
const ROOM = ROOM_MB * 1024 * 1024;

/** Whether somebody has kept as much as anybody may. */
export async function isFull(ownerId: string) {
  const { _sum } = await db.asset.aggregate({ where: { ownerId }, _sum: { bytes: true } });
  return (_sum.bytes ?? 0) >= ROOM;
}
