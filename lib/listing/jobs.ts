import "server-only";
import { spoilShop } from "@/lib/catalog/mutations";
import { hidePapers, removeLoose } from "@/lib/media/mutations";
import { notify } from "@/lib/notifications/mutations";
import { inTransaction } from "@/lib/platform/db";
import type { Task, Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { paths } from "@/lib/platform/paths";
import { keepersOf } from "@/lib/shops/queries";
import { tellStockLow } from "@/lib/webhooks/mutations";
import { heldByChanges } from "./held";
import { mindPapers } from "./mind-papers";

/** Tells the keepers that a variant runs low; inventory adds the job once each time it does. */
const tellLow: Task<"stock-low"> = ({ variantId, left }) =>
  inTransaction(async (tx) => {
    const variant = await tx.variant.findUnique({
      where: { id: variantId },
      select: {
        labelZh: true,
        labelEn: true,
        product: { select: { shopId: true, titleZh: true, titleEn: true } },
      },
    });
    if (!variant) return;
    const { product, labelZh, labelEn } = variant;
    await tellStockLow(tx, { shopId: product.shopId, variantId, left });
    const titleZh = `${product.titleZh} ${labelZh}`;
    const titleEn = `${product.titleEn || product.titleZh} ${labelEn}`;
    for (const { id: userId } of await keepersOf(tx, product.shopId)) {
      await notify(tx, {
        userId,
        kind: "stock.low",
        params: { titleZh, titleEn, left },
        path: paths.stockHistory(variantId),
      });
    }
  });

export const listingTasks = {
  "stock-low": tellLow,
  "remove-loose-uploads": async () => {
    await removeLoose(heldByChanges);
  },
  "hide-papers": async () => {
    await hidePapers();
  },
  "mind-papers": ({ shopId }) => mindPapers(shopId),
  "spoil-shop": async ({ shopId }) => {
    await inTransaction((tx) => spoilShop(tx, shopId));
  },
} satisfies Partial<Tasks>;

/** Soon after the county's midnight, when a paper's last day is over. */
export const listingSchedule: Schedule = [
  { task: "hide-papers", match: "*/10 * * * *" },
  { task: "mind-papers", match: "5 16 * * *" },
  { task: "remove-loose-uploads", match: "23 18 * * *" },
];
