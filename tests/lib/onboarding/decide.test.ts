import { expect, test } from "vitest";
import { checkRequirement, giveRequirement, submitApplication } from "@/lib/onboarding/mutations";
import { findApplication, listApplications } from "@/lib/onboarding/queries";
import { db } from "@/lib/platform/db";
import { findShop, listShops } from "@/lib/shops/queries";
import { guest } from "@/tests/factories";
import { spoiledTags } from "../listing/spoiled";
import { decideAs, filledIn, officer, paperOf, sentIn, shopOf, shown, villager } from "./applicant";

const check = (shopId: string, seen: string | null, good = true) => ({
  shopId,
  kind: "GEM_CERTIFICATE" as const,
  seen,
  good,
  note: good ? "" : "看不清编号",
  number: "NGTC-1",
  expiresOn: null,
});

/** Somebody who sells turquoise: a licence and a certificate are to be looked at. */
async function stonecutter() {
  const viewer = await filledIn(["TURQUOISE"], "赵石头");
  const photo = await paperOf(viewer);
  await giveRequirement(viewer, shown("LICENCE_OR_EXEMPTION", photo, "2030-01-31"));
  await giveRequirement(viewer, shown("GEM_CERTIFICATE", photo));
  await submitApplication(viewer);
  return { viewer, photo, shop: await shopOf(viewer) };
}

test("approval opens the shop, gives it an address and tells its owner", async () => {
  const { viewer, shop } = await sentIn("李秋菊");
  const heard = await spoiledTags();
  expect(await decideAs(await officer(), shop.id, "APPROVE")).toMatchObject({ ok: true });
  const open = await shopOf(viewer);
  expect(open).toMatchObject({ status: "OPEN", slug: "li-qiu-ju" });
  expect(open.licence).toMatch(/第十条.*art\. 10/);
  expect(open.openedAt).not.toBeNull();
  expect(await heard()).toEqual(expect.arrayContaining([`shop:${shop.id}`, "shops"]));
  expect(await findShop("li-qiu-ju", "en")).toMatchObject({ keeper: "Li Qiuju" });
  expect(await db.notification.findMany({ where: { userId: viewer.userId } })).toMatchObject([
    { kind: "shop.opened", path: "/sell/products/new?shop=li-qiu-ju" },
  ]);
  expect(await db.smsMessage.findMany({ where: { phone: viewer.phone } })).toMatchObject([
    { kind: "shop.opened", status: "QUEUED" },
  ]);
});

test("two people of one name get two addresses", async () => {
  const shops = [await sentIn("刘二梅"), await sentIn("刘二梅")];
  for (const { shop } of shops) await decideAs(await officer(), shop.id, "APPROVE");
  const slugs = await Promise.all(shops.map(async ({ viewer }) => (await shopOf(viewer)).slug));
  expect(slugs[0]).toBe("liu-er-mei");
  expect(slugs[1]).toMatch(/^liu-er-mei-\w{4}$/);
});

test.each([
  ["ASK_BACK", "DRAFT", "application.askedBack"],
  ["REJECT", "REJECTED", "application.rejected"],
] as const)("%s leaves the shop in %s and says why", async (verdict, status, kind) => {
  const { viewer, shop } = await sentIn();
  const note = "村名写错了";
  expect(await decideAs(await officer(), shop.id, verdict, note)).toMatchObject({ ok: true });
  expect(await shopOf(viewer)).toMatchObject({ status, application: { note } });
  expect(await db.notification.findMany({ where: { userId: viewer.userId } })).toMatchObject([
    { kind, params: { note }, path: "/sell/apply" },
  ]);
  expect(await submitApplication(viewer)).toMatchObject({ data: { status: "SUBMITTED" } });
});

test("of two officers one decides, the other hears that it is done", async () => {
  const { viewer, shop } = await sentIn();
  const seen = (await findApplication(await officer(), shop.id, "zh"))?.submittedAt ?? "";
  const { decideApplication } = await import("@/lib/onboarding/mutations");
  const answers = await Promise.all(
    (["APPROVE", "REJECT"] as const).map(async (verdict) =>
      decideApplication(await officer(), { shopId: shop.id, verdict, note: "写错了", seen }),
    ),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: "ALREADY_DECIDED" });
  expect(await db.notification.count({ where: { userId: viewer.userId } })).toBe(1);
  expect(
    await db.actionLog.count({
      where: {
        subject: `shop:${shop.id}`,
        action: { in: ["application:approve", "application:reject"] },
      },
    }),
  ).toBe(1);
});

test("what was sent in anew is looked at anew", async () => {
  const { viewer, shop } = await sentIn();
  const seen = shop.application?.submittedAt?.toISOString() ?? "";
  await db.shopApplication.update({
    where: { shopId: shop.id },
    data: { submittedAt: new Date(Date.now() + 1_000) },
  });
  const { decideApplication } = await import("@/lib/onboarding/mutations");
  const decision = { shopId: shop.id, verdict: "APPROVE" as const, note: "", seen };
  expect(await decideApplication(await officer(), decision)).toMatchObject({
    code: "APPLICATION_MOVED_ON",
  });
  expect((await shopOf(viewer)).status).toBe("SUBMITTED");
});

test("no shop opens before its papers were found good", async () => {
  const { viewer, photo, shop } = await stonecutter();
  const clerk = await officer();
  expect(await decideAs(clerk, shop.id, "APPROVE")).toMatchObject({ code: "PAPERS_UNCHECKED" });
  const licence = {
    ...check(shop.id, photo),
    kind: "LICENCE_OR_EXEMPTION" as const,
    number: "92140429",
  };
  expect(await checkRequirement(clerk, licence)).toMatchObject({ ok: true });
  expect(await checkRequirement(clerk, check(shop.id, photo, false))).toMatchObject({ ok: true });
  expect(await decideAs(clerk, shop.id, "APPROVE")).toMatchObject({ code: "PAPERS_UNCHECKED" });
  expect(await checkRequirement(clerk, check(shop.id, photo))).toMatchObject({ ok: true });
  expect(await decideAs(clerk, shop.id, "APPROVE")).toMatchObject({ ok: true });
  expect((await shopOf(viewer)).licence).toContain("92140429");
});

test("a photograph that was exchanged meanwhile is not passed unseen", async () => {
  const { shop } = await stonecutter();
  const other = await paperOf(await villager());
  expect(await checkRequirement(await officer(), check(shop.id, other))).toMatchObject({
    code: "APPLICATION_MOVED_ON",
  });
});

test("only the county's officers look and decide, and none of their own family's shop", async () => {
  const { photo, shop } = await stonecutter();
  const cousin = await officer();
  await db.shopMember.create({ data: { shopId: shop.id, userId: cousin.userId, role: "FAMILY" } });
  for (const other of [guest(), await villager()]) {
    expect(await listApplications(other, "waiting", "zh")).toEqual([]);
    expect(await findApplication(other, shop.id, "zh")).toBeNull();
  }
  expect(await findApplication(cousin, shop.id, "zh")).toMatchObject({ isOwn: true });
  expect(await decideAs(cousin, shop.id, "REJECT", "不行")).toMatchObject({ code: "NOT_FOUND" });
  expect(await decideAs(await villager(), shop.id, "REJECT", "不行")).toMatchObject({
    code: "NOT_FOUND",
  });
  expect(await checkRequirement(cousin, check(shop.id, photo))).toMatchObject({
    code: "NOT_FOUND",
  });
});

test("the queue says how long, how complete and what is to be looked at", async () => {
  const { shop } = await stonecutter();
  await db.shopApplication.update({
    where: { shopId: shop.id },
    data: { submittedAt: new Date(Date.now() - 3 * 86_400_000) },
  });
  const [oldest] = await listApplications(await officer(), "waiting", "zh");
  expect(oldest).toMatchObject({ shopId: shop.id, days: 3, done: 6, asked: 6, toCheck: 2 });
});

test("a simple application opens by itself where the county lets it, one with papers waits", async () => {
  await db.county.updateMany({ data: { autoApprove: true } });
  const farmer = await filledIn(["FARM_PRODUCE"], "孙谷雨");
  expect(await submitApplication(farmer)).toEqual({ ok: true, data: { status: "OPEN" } });
  expect(await shopOf(farmer)).toMatchObject({
    status: "OPEN",
    application: { automatic: true, decidedBy: null },
  });
  const { viewer } = await stonecutter();
  await db.county.updateMany({ data: { autoApprove: false } });
  expect((await shopOf(viewer)).status).toBe("SUBMITTED");
});

test("a shop that is not open yet is nowhere in the storefront", async () => {
  const { shop } = await sentIn();
  expect(await findShop(shop.slug, "zh")).toBeNull();
  expect((await listShops("zh")).map(({ id }) => id)).not.toContain(shop.id);
});
