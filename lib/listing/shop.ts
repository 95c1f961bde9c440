import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { spoilShop } from "@/lib/catalog/mutations";
import { ownsAssets } from "@/lib/media/queries";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { spoil } from "@/lib/platform/cache";
import { dayBegins, dayEnds } from "@/lib/platform/clock";
import { attempt, type Transaction } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs";
import { done, fail, type Result } from "@/lib/platform/result";
import { SHOPS, shopTag } from "@/lib/shops";
import { bannedWordsIn } from "./banned";
import type { Greeting, Holiday } from "./index";

const ownShop = (tx: Transaction, viewer: Viewer, shopId: string) =>
  tx.shop.findFirst({ where: { id: shopId, AND: { id: { in: shopsFor(viewer, "shop:edit") } } } });

/** Pages are kept until something is said, so the first and the last midnight say it. */
async function announceEdges(tx: Transaction, shopId: string, edges: (Date | null)[]) {
  for (const [at, runAt] of edges.entries()) {
    if (runAt && runAt > new Date())
      await addJob(tx, "spoil-shop", { shopId }, { runAt, key: `spoil-shop:${shopId}:${at}` });
  }
}

/** Rests the shop from one day to another, both included; `from` null ends or calls off the holiday. */
export const setHoliday = (viewer: Viewer, input: Holiday): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    const shop = await ownShop(tx, viewer, input.shopId);
    if (!shop) return fail("NOT_FOUND");
    const closedFrom = input.from ? dayBegins(input.from) : null;
    const closedTo = input.from && input.to ? dayEnds(input.to) : null;
    const closedNote = input.from ? input.note : "";
    await tx.shop.update({ where: { id: shop.id }, data: { closedFrom, closedTo, closedNote } });
    await announceEdges(tx, shop.id, [closedFrom, closedTo]);
    await logAction(tx, viewer, {
      action: "shop:holiday",
      subject: `shop:${shop.id}`,
      before: {
        from: shop.closedFrom?.toISOString() ?? null,
        to: shop.closedTo?.toISOString() ?? null,
      },
      after: { from: input.from, to: input.to, note: closedNote },
    });
    await spoilShop(tx, shop.id);
    return done;
  });

/** OPEN ⇄ PAUSED by its keepers; every other state is the county's. Twice is once. */
export const pauseShop = (
  viewer: Viewer,
  { shopId, paused }: { shopId: string; paused: boolean },
): Promise<Result<null, "NOT_FOUND" | "SHOP_NOT_OPEN">> =>
  attempt(async (tx) => {
    const shop = await ownShop(tx, viewer, shopId);
    if (!shop) return fail("NOT_FOUND");
    const [from, to] = paused ? (["OPEN", "PAUSED"] as const) : (["PAUSED", "OPEN"] as const);
    if (shop.status === to) return done;
    const { count } = await tx.shop.updateMany({
      where: { id: shopId, status: from },
      data: { status: to },
    });
    if (count === 0) return fail("SHOP_NOT_OPEN");
    await logAction(tx, viewer, {
      action: paused ? "shop:pause" : "shop:open",
      subject: `shop:${shopId}`,
      before: { status: from },
      after: { status: to },
    });
    await spoilShop(tx, shopId);
    return done;
  });

/** Whether buyers may have their parcels wait at a station. Orders that were placed stay as they were. */
export const setCollection = (
  viewer: Viewer,
  { shopId, allows }: { shopId: string; allows: boolean },
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    const shop = await ownShop(tx, viewer, shopId);
    if (!shop) return fail("NOT_FOUND");
    await tx.shop.update({ where: { id: shopId }, data: { allowsCollection: allows } });
    await logAction(tx, viewer, {
      action: "shop:collection",
      subject: `shop:${shopId}`,
      before: { allowsCollection: shop.allowsCollection },
      after: { allowsCollection: allows },
    });
    return done;
  });

/** The keeper's words to visitors, written or spoken. */
export const setGreeting = (
  viewer: Viewer,
  { shopId, ...greeting }: Greeting,
): Promise<Result<null, "NOT_FOUND" | "BANNED_WORDS" | "ASSET_GONE">> =>
  attempt(async (tx) => {
    const shop = await ownShop(tx, viewer, shopId);
    if (!shop) return fail("NOT_FOUND");
    const words = bannedWordsIn([greeting.greetingZh, greeting.greetingEn]);
    if (words.length > 0) return fail("BANNED_WORDS", { detail: { words: words.join("、") } });
    const { voiceId } = greeting;
    const hanging = shop.voiceId ? [shop.voiceId] : [];
    if (!(await ownsAssets(tx, viewer, "voice", voiceId ? [voiceId] : [], hanging)))
      return fail("ASSET_GONE");
    await tx.shop.update({ where: { id: shopId }, data: greeting });
    const { greetingZh, greetingEn } = shop;
    await logAction(tx, viewer, {
      action: "shop:greeting",
      subject: `shop:${shopId}`,
      before: { greetingZh, greetingEn, voiceId: shop.voiceId },
      after: greeting,
    });
    await spoil(tx, [shopTag(shopId), SHOPS]);
    return done;
  });
