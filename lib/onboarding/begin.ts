import "server-only";
import type { Transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { isUnopened } from "@/lib/shops";
import { write } from "./write";

type Owner = { id: string; phone: string };

/** Columns that tell what may be written to a shop now. */
export const standingSelect = { id: true, status: true, portraitId: true } as const;

/** Two windows of one villager begin one shop. */
export const lockOwner = (tx: Transaction, id: string) =>
  tx.$queryRaw`SELECT id FROM "User" WHERE id = ${id}::uuid FOR UPDATE`;

/** An empty shop in DRAFT: it stands in the county's first village until they say which. */
export async function begin(tx: Transaction, owner: Owner) {
  const village = await tx.village.findFirstOrThrow({
    orderBy: [{ sort: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const id = newId();
  return tx.shop.create({
    data: {
      id,
      slug: `new-${id}`,
      nameZh: "",
      nameEn: "",
      keeperZh: "",
      keeperEn: "",
      phone: owner.phone,
      villageId: village.id,
      members: { create: { userId: owner.id, role: "OWNER" } },
      application: { create: {} },
    },
    select: standingSelect,
  });
}

type Newcomer = { owner: Owner; keeper: string; villageId: string };

/**
 * Begins the application of somebody who stands at their village's counter. `mayJoin`: one that they
 * have begun themselves, and have not put into another village, is gone on with. Null for who has a
 * shop already, or an application that is none of this village's business.
 */
export async function beginAtCounter(
  tx: Transaction,
  { owner, keeper, villageId }: Newcomer,
  mayJoin: boolean,
): Promise<{ shopId: string; isNew: boolean } | null> {
  await lockOwner(tx, owner.id);
  const before = await tx.shop.findFirst({
    where: {
      status: { not: "CLOSED" },
      members: { some: { userId: owner.id, role: "OWNER", removedAt: null } },
    },
    orderBy: { createdAt: "asc" },
    select: {
      id: true,
      status: true,
      villageId: true,
      keeperZh: true,
      application: { select: { placed: true } },
    },
  });
  if (!before) {
    const { id } = await begin(tx, owner);
    await write(tx, { id, ownerId: owner.id }, { keeper, villageId });
    return { shopId: id, isNew: true };
  }
  const { id, application } = before;
  if (!mayJoin || !application || !isUnopened(before.status)) return null;
  if (application.placed && before.villageId !== villageId) return null;
  await write(tx, { id, ownerId: owner.id }, { villageId, ...(!before.keeperZh && { keeper }) });
  return { shopId: id, isNew: false };
}
