import "server-only";
import type { KeyViewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { hashToken } from "@/lib/platform/ids";

const LOOKS_LIKE_ONE = /^csk_[\w-]{43}$/;

/** Who asks with this key; null when it is none of ours, ended or over, or its maker no longer owns the shop. */
export async function findKeyViewer(secret: string, now = new Date()): Promise<KeyViewer | null> {
  if (!LOOKS_LIKE_ONE.test(secret)) return null;
  const key = await db.shopKey.findFirst({
    where: { hash: hashToken(secret), endedAt: null, until: { gt: now } },
    select: {
      id: true,
      shopId: true,
      scopes: true,
      createdBy: true,
      shop: {
        select: {
          members: { where: { role: "OWNER", removedAt: null }, select: { userId: true } },
        },
      },
    },
  });
  const isOwners = key?.shop.members.some(({ userId }) => userId === key.createdBy);
  if (!key || !isOwners) return null;
  return { kind: "key", keyId: key.id, shopId: key.shopId, scopes: key.scopes };
}
