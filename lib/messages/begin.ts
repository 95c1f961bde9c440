import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import type { Transaction } from "@/lib/platform/db";
import { fail, type Result } from "@/lib/platform/result";
import type { Sent } from "./forms";
import { post } from "./post";

type Said = { shopId: string; userId: string; clientId: string; text: string };

const select = { id: true, shopId: true, userId: true, phone: true } as const;

/** What they said as a guest goes on under their account. */
async function findPlace(tx: Transaction, shopId: string, userId: string) {
  const { phone } = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { phone: true },
  });
  return tx.conversation.findFirst({
    where: { shopId, OR: [{ userId }, { phone }] },
    orderBy: { userId: { sort: "asc", nulls: "last" } },
    select,
  });
}

/**
 * A shop says something to somebody who has bought there, in the transaction of whoever knows that they
 * have; begins the conversation where there is none. NOT_FOUND for who may not answer for the shop; BLOCKED.
 */
export async function writeToBuyer(
  tx: Transaction,
  viewer: Viewer,
  { shopId, userId, clientId, text }: Said,
): Promise<Result<Sent, "NOT_FOUND" | "ASSET_GONE" | "BLOCKED">> {
  if (!shopsFor(viewer, "message:answer").includes(shopId)) return fail("NOT_FOUND");
  if (!(await findPlace(tx, shopId, userId)))
    await tx.conversation.createMany({ data: { shopId, userId }, skipDuplicates: true });
  const place = await findPlace(tx, shopId, userId);
  if (!place) return fail("NOT_FOUND");
  return post(tx, viewer, place, { side: "SHOP", clientId, body: { kind: "TEXT", text } });
}
