import "server-only";
import { notify } from "@/lib/notifications/mutations";
import type { Transaction } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { keepersOf } from "@/lib/shops/queries";
import type { Case } from "./move";

/** Tells the shop's owner and family: somebody asks, or something moved. */
export async function tellSeller(
  tx: Transaction,
  { number, shopId, goodsFen, freightFen }: Case,
  what: string,
) {
  const params = { number, what, amountFen: goodsFen + freightFen };
  for (const { id: userId } of await keepersOf(tx, shopId))
    await notify(tx, { userId, kind: "aftersale.toSeller", params, path: paths.sellCase(number) });
}

/** Tells the buyer, when they have an account; others follow it on their order. */
export async function tellBuyer(tx: Transaction, { number, orderId }: Case, what: string) {
  const { group } = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { group: { select: { userId: true } } },
  });
  if (!group.userId) return;
  const path = paths.afterSale(number);
  await notify(tx, {
    userId: group.userId,
    kind: "aftersale.toBuyer",
    params: { number, what },
    path,
  });
}

/** Asks the assistants of the village's station to look in on a silent seller. */
export async function tellStation(tx: Transaction, { number, shopId }: Case) {
  const shop = await tx.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: {
      nameZh: true,
      nameEn: true,
      village: { select: { stations: { select: { id: true } } } },
    },
  });
  const stationIds = shop.village.stations.map(({ id }) => id);
  const assistants = await tx.roleGrant.findMany({
    where: { role: "STATION_ASSISTANT", scopeId: { in: stationIds } },
    select: { userId: true },
  });
  const params = { number, shopZh: shop.nameZh, shopEn: shop.nameEn };
  for (const { userId } of assistants)
    await notify(tx, { userId, kind: "aftersale.silent", params, path: paths.stationCases() });
}
