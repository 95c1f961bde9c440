import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { requestCode, verifyCode } from "@/lib/identity/mutations";
import { notify, sendSms } from "@/lib/notifications/mutations";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { HOUR } from "@/lib/platform/clock";
import { attempt, db, Prisma, type Transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { done, fail, type Result } from "@/lib/platform/result";
import { ACCOUNT_REST_HOURS } from "./index";
import { seal } from "./seal";

type AccountWish = { shop: string; holder: string; bank: string; account: string; code: string };

const findShop = (tx: Pick<Transaction, "shop">, viewer: Viewer, slug: string) =>
  tx.shop.findFirst({
    where: { slug, id: { in: shopsFor(viewer, "payout:edit") } },
    select: {
      id: true,
      members: {
        where: { removedAt: null, role: "OWNER" },
        select: { userId: true, user: { select: { phone: true, locale: true } } },
      },
    },
  });

async function replace(tx: Transaction, viewer: Viewer, wish: AccountWish, now: Date) {
  const shop = await findShop(tx, viewer, wish.shop);
  if (!shop || viewer.kind !== "user") return fail("NOT_FOUND");
  await tx.$queryRaw(
    Prisma.sql`SELECT 1 FROM "Shop" WHERE id = ${shop.id}::uuid FOR NO KEY UPDATE`,
  );
  const ended = await tx.payoutAccount.updateManyAndReturn({
    where: { shopId: shop.id, endedAt: null },
    data: { endedAt: now },
    select: { last4: true },
  });
  const id = newId();
  const last4 = wish.account.slice(-4);
  await tx.payoutAccount.create({
    data: {
      id,
      shopId: shop.id,
      holder: wish.holder,
      bank: wish.bank,
      sealed: seal(wish.account, shop.id),
      last4,
      byId: viewer.userId,
      createdAt: now,
      usableFrom: new Date(now.getTime() + ACCOUNT_REST_HOURS * HOUR),
    },
  });
  // What is approved and hasn't gone to the bank goes to the new account, once that has rested.
  await tx.payout.updateMany({
    where: { shopId: shop.id, means: "BANK", status: "APPROVED" },
    data: { accountId: id },
  });
  const params = { last4, hours: ACCOUNT_REST_HOURS };
  for (const { userId } of shop.members)
    await notify(tx, { userId, kind: "account.changed", params, path: paths.sellMoney(wish.shop) });
  for (const { user } of shop.members)
    await sendSms(tx, {
      phone: user.phone,
      kind: "account.changed",
      params,
      locale: user.locale === "en" ? "en" : "zh",
    });
  await logAction(tx, viewer, {
    action: "payout:account",
    subject: `shop:${shop.id}`,
    before: { last4: ended[0]?.last4 ?? null },
    after: { last4 },
  });
  return done;
}

/**
 * The owner's own account for earnings, proved by a fresh code; it rests for 72 hours before money goes
 * there, and every owner hears of it. NOT_FOUND for anybody but an owner, an assistant acting for one too.
 */
export async function changeAccount(
  viewer: Viewer,
  wish: AccountWish,
  browserHash: string | null,
  now = new Date(),
): Promise<Result<null, "NOT_FOUND" | "CODE_WRONG" | "CODE_SPENT" | "CODE_GONE">> {
  if (viewer.kind !== "user" || !(await findShop(db, viewer, wish.shop))) return fail("NOT_FOUND");
  const proof = { phone: viewer.phone, purpose: "PAYOUT_ACCOUNT" as const, browserHash };
  const proved = await verifyCode({ ...proof, subject: wish.shop, code: wish.code });
  return proved.ok ? attempt((tx) => replace(tx, viewer, wish, now)) : proved;
}

type Browser = Pick<Parameters<typeof requestCode>[0], "browserHash" | "address" | "locale">;

/** Sends the owner the code for a new account of this shop. NOT_FOUND for anybody else. */
export async function askAccountCode(viewer: Viewer, slug: string, browser: Browser) {
  if (viewer.kind !== "user" || !(await findShop(db, viewer, slug))) return fail("NOT_FOUND");
  const { phone } = viewer;
  return requestCode({ ...browser, phone, purpose: "PAYOUT_ACCOUNT", subject: slug });
}
