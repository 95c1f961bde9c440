import type { UserViewer } from "@/lib/platform/auth";
import { businessDay, DAY, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { addProgramme, computeCycle, proposeCycle } from "@/lib/subsidies/mutations";
import { placed, received, surely } from "./buy";
import { viewerOf } from "./viewer";

const ago = (days: number) => inFuture(-days * DAY);
const dayAgo = (days: number) => businessDay(ago(days));

/** What somebody in the city bought of four shops a few weeks ago, one of them in five pieces on one day. */
const sales = [
  { product: "taihang-yellow-millet", owner: "+8613800138001", quantity: 8, daysAgo: 27 },
  { product: "taihang-yellow-millet", owner: "+8613800138001", quantity: 5, daysAgo: 23 },
  { product: "thin-shell-walnuts", owner: "+8613800138011", quantity: 9, daysAgo: 25 },
  { product: "old-tree-tea-cake", owner: "+8613800138019", quantity: 3, daysAgo: 24 },
  ...Array.from({ length: 5 }, () => ({
    ...{ product: "dahongpao-pepper", owner: "+8613800138013", quantity: 2, daysAgo: 26 },
  })),
];

/** Sold, received a few days later and paid at the door; the carrier has handed in the cash. */
async function soldLongAgo(buyer: UserViewer, officer: UserViewer) {
  for (const { product, owner, quantity, daysAgo } of sales) {
    const bought = await placed({ product, quantity }, buyer, undefined, ago(daysAgo));
    const { id, totalFen } = bought.order;
    await received(bought, { buyer, seller: await viewerOf(owner) });
    const completedAt = ago(daysAgo - 4);
    const sentAt = ago(daysAgo - 1);
    await db.order.update({
      where: { id },
      data: { firstShippedAt: sentAt, shippedAt: sentAt, completedAt },
    });
    const handover = await db.cashHandover.create({
      data: { place: "AT_CARRIER", holder: "YTO", amountFen: totalFen, byId: officer.userId },
    });
    await db.cashOnDelivery.update({
      where: { orderId: id },
      data: { place: "HANDED_IN", handoverId: handover.id },
    });
  }
}

const terms = {
  rule: "TIERS",
  period: "WHOLE",
  tiers: [
    { fromFen: 10_000, rewardFen: 2_000 },
    { fromFen: 60_000, rewardFen: 8_000 },
    { fromFen: 300_000, rewardFen: 50_000 },
  ],
  ...{ basisPoints: 0, capFen: 0, firstSaleFen: 5_000, countsDeclared: false },
  ...{ startsOn: dayAgo(40), budgetFen: 5_000_000 },
} as const;

/** A programme that is over and waits for a second officer, and one that shops can still earn in. */
export async function insertSubsidies() {
  const phones = ["+8613800138035", "+8613800138005", "+8613800138034"];
  const [buyer, officer, second] = await Promise.all(phones.map(viewerOf));
  if (!buyer || !officer || !second) return;
  await soldLongAgo(buyer, officer);
  const harvest = { nameZh: "丰收节销售奖励", nameEn: "Harvest festival reward" };
  const winter = { nameZh: "冬季销售奖励", nameEn: "Winter sales reward" };
  const tiers = [...terms.tiers];
  const over = { ...terms, ...harvest, tiers, firstSaleFen: 0, endsOn: dayAgo(10) };
  const { id: programmeId } = await surely(addProgramme(second, over));
  const asked = { programmeId, fromOn: terms.startsOn };
  await surely(proposeCycle(second, await surely(computeCycle(second, asked))));
  await surely(
    addProgramme(officer, { ...terms, ...winter, tiers, endsOn: businessDay(inFuture(60 * DAY)) }),
  );
}
