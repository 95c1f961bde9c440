import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";

/** What nobody may say in this shop's sessions, for who holds its camera. */
export async function listBlockedWords(viewer: Viewer, shopId: string): Promise<string[]> {
  if (!shopsFor(viewer, "live:host").includes(shopId)) return [];
  const rule = await db.liveRule.findUnique({ where: { shopId } });
  return rule?.blockedWords ?? [];
}
