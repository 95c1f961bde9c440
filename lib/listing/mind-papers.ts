import "server-only";
import { notify } from "@/lib/notifications/mutations";
import { systemViewer } from "@/lib/platform/auth";
import { businessDay } from "@/lib/platform/clock";
import { db, inTransaction, type Prisma, type Transaction } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { keepersOf } from "@/lib/shops/queries";
import { move } from "./move";

import { runOut } from "./run-out";
import { soldUnderSelect, toSoldUnder } from "./sold-under";

const select = { id: true, shopId: true, status: true, ...soldUnderSelect } as const;
type Goods = Prisma.ProductGetPayload<{ select: typeof select }>;

/** Goods on sale under a paper of theirs or of their shop that is over, and those that are stopped. */
const concerned = (today: string, shopId: string | undefined) => {
  const over = { expiresOn: { lt: new Date(today) } };
  return {
    ...(shopId && { shopId }),
    OR: [
      { status: "HIDDEN", stoppedAt: { not: null } },
      { status: "ON_SALE", papers: { some: over } },
      {
        status: "ON_SALE",
        shop: { application: { requirements: { some: { assetId: { not: null }, ...over } } } },
      },
    ],
  } satisfies Prisma.ProductWhereInput;
};

const viewer = systemViewer("papers");

async function tell(
  tx: Transaction,
  shopId: string,
  kind: "goods.stopped" | "goods.back",
  count: number,
) {
  if (count === 0) return;
  for (const { id: userId } of await keepersOf(tx, shopId)) {
    await notify(tx, {
      userId,
      kind,
      params: { count },
      path: kind === "goods.stopped" ? paths.sell() : paths.sellProducts(),
    });
  }
}

const stop = (tx: Transaction, { id }: Goods, paper: string) =>
  move(tx, viewer, { id, from: "ON_SALE", to: "HIDDEN", stoppedAt: new Date(), reason: paper });

const bringBack = (tx: Transaction, { id }: Goods) =>
  move(tx, viewer, { id, from: "HIDDEN", to: "ON_SALE" });

/** One shop in one transaction: what may not be sold leaves the shelf, what may again comes back. */
const mindShop = (shopId: string, goods: Goods[], today: string) =>
  inTransaction(async (tx) => {
    const moved = { stopped: 0, back: 0 };
    for (const product of goods) {
      const paper = runOut(toSoldUnder(product), today);
      if (paper && product.status === "ON_SALE" && (await stop(tx, product, paper)))
        moved.stopped += 1;
      if (!paper && product.status === "HIDDEN" && (await bringBack(tx, product))) moved.back += 1;
    }
    await tell(tx, shopId, "goods.stopped", moved.stopped);
    await tell(tx, shopId, "goods.back", moved.back);
  });

/**
 * Takes goods off the shelf whose paper ran out and brings back those whose paper is good again, in all
 * shops or in one. Running twice is running once.
 */
export async function mindPapers(shopId?: string, now = new Date()): Promise<void> {
  const today = businessDay(now);
  const goods = await db.product.findMany({
    where: concerned(today, shopId),
    orderBy: { id: "asc" },
    select,
  });
  for (const shop of new Set(goods.map((product) => product.shopId))) {
    const theirs = goods.filter((product) => product.shopId === shop);
    await mindShop(shop, theirs, today);
  }
}
