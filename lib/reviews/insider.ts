import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import type { Transaction } from "@/lib/platform/db";

type Bought = {
  shopId: string;
  shop: { phone: string };
  group: { userId: string | null; phone: string };
};

export const isStaff = (viewer: Viewer) => viewer.kind === "user" && viewer.grants.length > 0;

/**
 * Whether the buyer, or who writes for them, is of the shop or of the staff: its household and helpers,
 * also those of before and those who ordered as guests by their phone, stations and the county.
 */
export async function isInsider(
  tx: Pick<Transaction, "user">,
  viewer: Viewer,
  { shopId, shop, group }: Bought,
  now = new Date(),
): Promise<boolean> {
  if (group.phone === shop.phone) return true;
  const ids = [group.userId, viewer.kind === "user" ? viewer.userId : null];
  const count = await tx.user.count({
    where: {
      AND: [
        { OR: [{ id: { in: ids.filter((id) => id !== null) } }, { phone: group.phone }] },
        {
          OR: [
            { memberships: { some: { shopId } } },
            {
              grants: { some: { OR: [{ validUntil: null }, { validUntil: { gt: now } }] } },
            },
          ],
        },
      ],
    },
  });
  return count > 0;
}
