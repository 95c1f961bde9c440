import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { spoilShop } from "@/lib/catalog/mutations";
import type { Viewer } from "@/lib/platform/auth";
import type { Transaction } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { newSlug, spelled } from "@/lib/platform/slug";
import { licenceText } from "./licence";
import { subjectOf, userIdOf } from "./own";
import { tell } from "./tell";

/** The keeper's name in pinyin; with some letters after it when a shop has that address already. */
async function freeSlug(tx: Transaction, keeper: string) {
  const plain = spelled(keeper);
  const taken = plain === "" || (await tx.shop.count({ where: { slug: plain } })) > 0;
  return taken ? newSlug(keeper, "shop") : plain;
}

/**
 * SUBMITTED → OPEN, with its address, its licence line and the word to its owner; false when somebody
 * was first. Who calls has made sure that it may open.
 */
export async function openShop(
  tx: Transaction,
  viewer: Viewer,
  { shopId, automatic }: { shopId: string; automatic: boolean },
): Promise<boolean> {
  const now = new Date();
  const { count } = await tx.shop.updateMany({
    where: { id: shopId, status: "SUBMITTED" },
    data: { status: "OPEN", openedAt: now },
  });
  if (count === 0) return false;
  const shop = await tx.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: { keeperZh: true, nameZh: true, nameEn: true },
  });
  const { sells, requirements } = await tx.shopApplication.update({
    where: { shopId },
    data: {
      decidedAt: now,
      decidedBy: automatic ? null : userIdOf(viewer),
      automatic,
      note: "",
      askedBackAt: null,
    },
    select: {
      sells: true,
      requirements: { where: { kind: "LICENCE_OR_EXEMPTION" } },
    },
  });
  const slug = await freeSlug(tx, shop.keeperZh);
  await tx.shop.update({
    where: { id: shopId },
    data: { slug, licence: licenceText(sells, requirements[0]) },
  });
  const { nameZh, nameEn } = shop;
  await tell(tx, shopId, {
    kind: "shop.opened",
    params: { nameZh, nameEn },
    path: paths.newProduct(slug),
  });
  await logAction(tx, viewer, {
    action: automatic ? "application:open" : "application:approve",
    subject: subjectOf(shopId),
    before: { status: "SUBMITTED" },
    after: { status: "OPEN", slug, automatic },
  });
  await spoilShop(tx, shopId);
  return true;
}
