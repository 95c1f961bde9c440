import { expect, test } from "vitest";
import { checkRequirement, giveRequirement } from "@/lib/onboarding/mutations";
import { findMyApplication, listPapers } from "@/lib/onboarding/queries";
import { warningsDue, warnOfPapers } from "@/lib/onboarding/warn";
import { businessDay, DAY } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { guest } from "@/tests/factories";
import { decideAs, officer, paperOf, sentIn, shown, villager } from "./applicant";

const inDays = (days: number) => businessDay(new Date(Date.now() + days * DAY));

/** An open shop whose licence has so many days left, found good by an officer. */
async function licensed(days: number) {
  const { viewer, shop } = await sentIn();
  await decideAs(await officer(), shop.id, "APPROVE");
  const photo = await paperOf(viewer);
  const renew = () => giveRequirement(viewer, shown("LICENCE_OR_EXEMPTION", photo, inDays(days)));
  await renew();
  const verify = async (expiresOn = inDays(days)) =>
    checkRequirement(await officer(), {
      shopId: shop.id,
      kind: "LICENCE_OR_EXEMPTION",
      seen: photo,
      good: true,
      note: "",
      number: "92140429",
      expiresOn,
    });
  return { viewer, shop, renew, verify };
}

const cardOf = async (shopId: string) =>
  (await listPapers(await officer(), "zh")).find((card) => card.shopId === shopId);

test("the desk lists what runs out within two months and what was renewed", async () => {
  const soon = await licensed(40);
  expect(await cardOf(soon.shop.id)).toMatchObject({ left: 40, renewed: true });
  await soon.verify();
  expect(await cardOf(soon.shop.id)).toMatchObject({ left: 40, renewed: false });
  await soon.verify(inDays(400));
  expect(await cardOf(soon.shop.id)).toBeUndefined();
  for (const other of [guest(), await villager()])
    expect(await listPapers(other, "zh")).toEqual([]);
});

test("an expired paper is said to its owner", async () => {
  const { viewer, verify } = await licensed(-1);
  await verify();
  const mine = await findMyApplication(viewer, "zh");
  expect(mine?.items.find(({ kind }) => kind === "LICENCE_OR_EXEMPTION")?.state).toBe("EXPIRED");
});

test.each([
  [31, 0],
  [30, 1],
  [8, 1],
  [7, 2],
  [0, 2],
  [-1, 3],
])("with %s days left %s warnings are due", (left, due) => {
  expect(warningsDue(left)).toBe(due);
});

test("each warning comes once, however often the job runs and at once", async () => {
  const { viewer, verify } = await licensed(20);
  await verify();
  const heard = () =>
    db.notification.count({ where: { userId: viewer.userId, kind: "paper.expiring" } });
  await Promise.all([warnOfPapers(), warnOfPapers()]);
  await warnOfPapers();
  expect(await heard()).toBe(1);
  await warnOfPapers(new Date(Date.now() + 15 * DAY));
  expect(await heard()).toBe(2);
  await warnOfPapers(new Date(Date.now() + 25 * DAY));
  await warnOfPapers(new Date(Date.now() + 26 * DAY));
  expect(await heard()).toBe(3);
});

test("a renewed paper is warned of anew", async () => {
  const { viewer, renew, verify } = await licensed(5);
  await verify();
  await warnOfPapers();
  await renew();
  await verify();
  await warnOfPapers();
  expect(
    await db.smsMessage.count({ where: { phone: viewer.phone, kind: "paper.expiring" } }),
  ).toBe(2);
});
