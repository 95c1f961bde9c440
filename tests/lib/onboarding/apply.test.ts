import { expect, test } from "vitest";
import { answersSchema } from "@/lib/onboarding";
import {
  giveRequirement,
  saveAnswers,
  submitApplication,
  takeBackApplication,
} from "@/lib/onboarding/mutations";
import { findMyApplication } from "@/lib/onboarding/queries";
import { db } from "@/lib/platform/db";
import { createShop, createUser, guest, viewerOf } from "@/tests/factories";
import {
  decideAs,
  filledIn,
  officer,
  paperOf,
  photoOf,
  promised,
  sentIn,
  shopOf,
  shown,
  villageId,
  villager,
} from "./applicant";

const missing = async (viewer: Awaited<ReturnType<typeof villager>>) =>
  (await findMyApplication(viewer, "zh"))?.items
    .filter(({ state }) => state === "MISSING")
    .map(({ kind }) => kind);

test("name, photo, village and goods come in any order, and what is missing is always said", async () => {
  const viewer = await villager();
  expect(await findMyApplication(viewer, "zh")).toBeNull();
  await saveAnswers(viewer, { photoId: await photoOf(viewer) });
  expect(await missing(viewer)).toEqual(["OWNER_NAME", "VILLAGE", "SELLS"]);
  await saveAnswers(viewer, { keeper: "王桂花" });
  expect(await missing(viewer)).toEqual(["VILLAGE", "SELLS"]);
  await saveAnswers(viewer, { sells: ["FARM_PRODUCE"] });
  await saveAnswers(viewer, { villageId: await villageId() });
  expect(await missing(viewer)).toEqual(["LICENCE_OR_EXEMPTION", "ORIGIN_STATEMENT"]);
  const shop = await shopOf(viewer);
  expect(shop).toMatchObject({
    status: "DRAFT",
    nameZh: "王桂花的店",
    keeperEn: "Wang Guihua",
    nameEn: "Wang Guihua's Shop",
  });
});

test("two windows at once begin one shop", async () => {
  const viewer = await villager();
  await Promise.all([
    saveAnswers(viewer, { keeper: "王桂花" }),
    saveAnswers(viewer, { sells: ["CRAFT"] }),
  ]);
  const shops = await db.shop.findMany({
    where: { members: { some: { userId: viewer.userId } } },
    include: { application: true },
  });
  expect(shops).toHaveLength(1);
  expect(shops[0]).toMatchObject({ keeperZh: "王桂花", application: { sells: ["CRAFT"] } });
});

test("who has a shop does not apply for a second, and a helper of one may", async () => {
  const { owner, ...shop } = await createShop();
  expect(await saveAnswers(await viewerOf(owner), { keeper: "王桂花" })).toMatchObject({
    code: "HAS_SHOP",
  });
  const cousin = await createUser();
  await db.shopMember.create({ data: { shopId: shop.id, userId: cousin.id, role: "FAMILY" } });
  expect(await saveAnswers(await viewerOf(cousin), { keeper: "王桂花" })).toMatchObject({
    ok: true,
  });
});

test("a guest and a stranger reach nothing", async () => {
  const viewer = await filledIn();
  const stranger = await villager();
  expect(await saveAnswers(guest(), { keeper: "王桂花" })).toMatchObject({ code: "SIGN_IN_FIRST" });
  expect(await findMyApplication(guest(), "zh")).toBeNull();
  expect(await findMyApplication(stranger, "zh")).toBeNull();
  expect(await submitApplication(stranger)).toMatchObject({ code: "NOT_FOUND" });
  expect(await takeBackApplication(stranger)).toMatchObject({ code: "NOT_FOUND" });
  expect(await giveRequirement(stranger, promised("ORIGIN_STATEMENT"))).toMatchObject({
    code: "NOT_FOUND",
  });
  expect((await shopOf(viewer)).status).toBe("DRAFT");
});

test("somebody else's photograph is not attached", async () => {
  const viewer = await villager();
  const foreign = await photoOf(await villager());
  expect(await saveAnswers(viewer, { photoId: foreign })).toMatchObject({ code: "ASSET_GONE" });
  // The refusal undoes the beginning too.
  expect(await findMyApplication(viewer, "zh")).toBeNull();
  await saveAnswers(viewer, { keeper: "王桂花" });
  expect(await giveRequirement(viewer, shown("FOOD_LICENCE", foreign))).toMatchObject({
    code: "ASSET_GONE",
  });
});

test("a half-filled application is not taken, and the number of missing things is said", async () => {
  const viewer = await villager();
  await saveAnswers(viewer, { keeper: "王桂花" });
  expect(await submitApplication(viewer)).toMatchObject({
    code: "INCOMPLETE",
    detail: { missing: 3 },
  });
});

test("an application is handed in once however often it is pressed", async () => {
  const viewer = await filledIn();
  const answers = await Promise.all([submitApplication(viewer), submitApplication(viewer)]);
  for (const answer of answers) expect(answer).toEqual({ ok: true, data: { status: "SUBMITTED" } });
  const shop = await shopOf(viewer);
  expect(
    await db.actionLog.count({
      where: { subject: `shop:${shop.id}`, action: "application:submit" },
    }),
  ).toBe(1);
});

test("while the county looks at it nothing moves; taken back it can be changed", async () => {
  const { viewer } = await sentIn();
  expect(await saveAnswers(viewer, { keeper: "王小花" })).toMatchObject({ code: "WITH_COUNTY" });
  expect(await giveRequirement(viewer, promised("ORIGIN_STATEMENT"))).toMatchObject({
    code: "WITH_COUNTY",
  });
  expect(await takeBackApplication(viewer)).toMatchObject({ ok: true });
  expect(await saveAnswers(viewer, { keeper: "王小花" })).toMatchObject({ ok: true });
  expect((await shopOf(viewer)).keeperZh).toBe("王小花");
});

test("what the county has decided is not taken back", async () => {
  const { viewer, shop } = await sentIn();
  await decideAs(await officer(), shop.id, "APPROVE");
  expect(await takeBackApplication(viewer)).toMatchObject({ code: "NOT_FOUND" });
  expect(await saveAnswers(viewer, { keeper: "王小花" })).toMatchObject({ code: "HAS_SHOP" });
});

test("asked back it is mended and sent again, with the county's words until then", async () => {
  const { viewer, shop } = await sentIn();
  await decideAs(await officer(), shop.id, "ASK_BACK", "照片要拍到你本人");
  expect(await findMyApplication(viewer, "zh")).toMatchObject({
    status: "DRAFT",
    askedBack: true,
    note: "照片要拍到你本人",
  });
  await saveAnswers(viewer, { photoId: await photoOf(viewer) });
  await submitApplication(viewer);
  expect(await findMyApplication(viewer, "zh")).toMatchObject({
    status: "SUBMITTED",
    askedBack: false,
    note: "",
  });
});

test("workshop food waits for the county's switch", async () => {
  const viewer = await filledIn(["FARM_PRODUCE", "WORKSHOP"]);
  await giveRequirement(viewer, shown("WORKSHOP_REGISTRATION", await paperOf(viewer)));
  await giveRequirement(viewer, shown("LICENCE_OR_EXEMPTION", await paperOf(viewer)));
  await db.county.updateMany({ data: { allowsWorkshopFood: false } });
  expect(await submitApplication(viewer)).toMatchObject({ code: "WORKSHOP_FOOD_OFF" });
  await db.county.updateMany({ data: { allowsWorkshopFood: true } });
  expect(await submitApplication(viewer)).toMatchObject({ ok: true });
});

test("a promise without a word and a paper without a photo are nothing", async () => {
  const viewer = await filledIn();
  const nothing = { ...promised("ORIGIN_STATEMENT"), attested: false };
  expect(await giveRequirement(viewer, nothing)).toMatchObject({ code: "NOTHING_GIVEN" });
});

test("a name is a name", () => {
  const isName = (keeper: string) => answersSchema.safeParse({ keeper }).success;
  for (const good of ["王花", "阿依古丽·买买提", "Wang Guihua"]) expect(isName(good)).toBe(true);
  for (const bad of ["", "王", "<b>王花</b>", "王".repeat(21), "13800138000"])
    expect(isName(bad)).toBe(false);
});
