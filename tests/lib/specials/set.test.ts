import { Logger, runOnce } from "graphile-worker";
import { expect, test } from "vitest";
import { findProduct, listCards } from "@/lib/catalog/queries";
import { setPrices } from "@/lib/listing/mutations";
import { businessDay, DAY, dayEnds, inFuture } from "@/lib/platform/clock";
import { db, Prisma, pool } from "@/lib/platform/db";
import { taskListOf } from "@/lib/platform/jobs/worker";
import { moveAll } from "@/lib/platform/outbox/move";
import { specialTasks } from "@/lib/specials/jobs";
import { endSpecial, setSpecial } from "@/lib/specials/mutations";
import { findSpecialsLeft, listSpecials } from "@/lib/specials/queries";
import {
  createAssistant,
  createConsent,
  createProduct,
  createShop,
  createUser,
  startActing,
  viewerOf,
} from "@/tests/factories";
import { createSpecial, specialTerms } from "@/tests/factories/specials";
import { each } from "@/tests/lib/coupons/shopping";
import { waitingJobs } from "@/tests/support/waiting-jobs";

async function keeper(priceFen = 2000) {
  const shop = await createShop();
  const item = await createProduct({ shop, priceFen });
  const input = { variantId: item.variant.id, ...specialTerms(priceFen) };
  return { shop, item, viewer: await viewerOf(shop.owner), input };
}

type Item = Awaited<ReturnType<typeof keeper>>["item"];

const logged = ({ product }: Item, action: string) => ({
  action,
  subject: `product:${product.id}`,
});

const made = async (
  viewer: Awaited<ReturnType<typeof viewerOf>>,
  input: Parameters<typeof setSpecial>[1],
) => {
  const result = await setSpecial(viewer, input);
  if (!result.ok) throw new Error(result.code);
  return result.data;
};

test("it runs from now to the end of its last day, and everybody sees both prices", async () => {
  const { shop, item, viewer, input } = await keeper();
  const { id } = await made(viewer, input);
  const endsAt = inFuture(2 * DAY, dayEnds(businessDay(new Date())));
  expect(await listSpecials(viewer, shop.id, "zh")).toMatchObject([
    {
      id,
      state: "RUNNING",
      priceFen: 1600,
      wasFen: 2000,
      endsAt,
      quota: 20,
      mostEach: 2,
      taken: 0,
    },
  ]);
  const product = await findProduct(item.product.slug, "zh");
  expect(product?.variants).toMatchObject([
    {
      priceFen: 1600,
      compareAtFen: 2000,
      special: { until: endsAt.toISOString(), shelfFen: 2000 },
    },
  ]);
  expect(await listCards([item.product.id], "zh")).toMatchObject([
    { priceFen: 1600, compareAtFen: 2000 },
  ]);
  expect(await findSpecialsLeft(item.product.slug)).toEqual({ [item.variant.id]: 20 });
  expect(await db.actionLog.findFirst({ where: logged(item, "special:set") })).toMatchObject({
    before: { priceFen: 2000 },
    after: { priceFen: 1600 },
  });
});

test("one that is to come changes nothing yet; both its turns are announced, once by two workers", async () => {
  const { item, viewer, input } = await keeper();
  const startsOn = businessDay(inFuture(DAY));
  const { id } = await made(viewer, { ...input, startsOn });
  expect((await findProduct(item.product.slug, "zh"))?.variants).toMatchObject([
    { priceFen: 2000 },
  ]);
  const keys = (await waitingJobs()).map(({ key }) => key);
  expect(keys).toEqual(expect.arrayContaining([`spoil-special:${id}:0`, `spoil-special:${id}:1`]));
  await db.$executeRaw(Prisma.sql`
    UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key LIKE ${`spoil-special:${id}:%`}`);
  const quiet = new Logger(() => () => undefined);
  const taskList = taskListOf(specialTasks);
  await Promise.all(
    [1, 2].map(() => runOnce({ pgPool: pool, taskList, concurrency: 2, logger: quiet })),
  );
  const payload = { equals: [`product:${item.product.id}`] };
  expect(await db.outbox.count({ where: { kind: "TAGS", payload } })).toBe(2);
  await moveAll();
});

test("who ends it early takes it from nobody who has ordered, and twice is once", async () => {
  const { shop, item, viewer, input } = await keeper();
  const special = await made(viewer, input);
  expect(await endSpecial(viewer, special)).toMatchObject({ ok: true });
  expect(await endSpecial(viewer, special)).toMatchObject({ ok: true });
  expect(await listSpecials(viewer, shop.id, "zh")).toMatchObject([{ state: "OVER" }]);
  expect(await findSpecialsLeft(item.product.slug)).toEqual({});
  expect(await db.actionLog.count({ where: logged(item, "special:end") })).toBe(1);
  await made(viewer, input);
});

test("pressed twice at once it runs once", async () => {
  const { viewer, input } = await keeper();
  const same = await each(4, () => setSpecial(viewer, input));
  expect(same.filter(({ ok }) => ok)).toHaveLength(1);
  for (const one of same) if (!one.ok) expect(one.code).toBe("SPECIAL_OVERLAPS");
});

test("it is below what it cost in the seven days before, however the price rose since", async () => {
  const { item, viewer, input } = await keeper();
  const { id: variantId } = item.variant;
  await setPrices(viewer, { prices: [{ variantId, seenFen: 2000, priceFen: 2100 }] });
  expect(await setSpecial(viewer, input)).toMatchObject({ code: "PRICES_MOVED" });
  const seen = { ...input, seenFen: 2100 };
  expect(await setSpecial(viewer, { ...seen, priceFen: 2000 })).toMatchObject({
    code: "SPECIAL_NOT_LOWER",
    detail: { yuan: 20 },
  });
  await made(viewer, { ...seen, priceFen: 1990 });
  const product = await findProduct(item.product.slug, "zh");
  expect(product?.variants).toMatchObject([{ priceFen: 1990, compareAtFen: 2000 }]);
});

test("a station that lists goods for somebody sets it in their name; strangers set and end none", async () => {
  const { shop, item, viewer, input } = await keeper();
  const assistant = await createAssistant();
  const consent = await createConsent({ shop, assistant });
  const acting = await startActing({ id: consent.id, assistantId: assistant.id });
  const special = await made(acting, input);
  expect(await db.actionLog.findFirst({ where: logged(item, "special:set") })).toMatchObject({
    onBehalfOfId: shop.owner.id,
  });
  for (const other of [
    await viewerOf((await createShop()).owner),
    await viewerOf(await createUser()),
  ]) {
    expect(await setSpecial(other, input)).toMatchObject({ code: "NOT_FOUND" });
    expect(await endSpecial(other, special)).toMatchObject({ code: "NOT_FOUND" });
    expect(await listSpecials(other, shop.id, "zh")).toEqual([]);
  }
  expect(await endSpecial(viewer, special)).toMatchObject({ ok: true });
});

test("a day that is past begins nothing", async () => {
  const { viewer, input } = await keeper();
  expect(await setSpecial(viewer, { ...input, startsOn: "2020-01-01" })).toMatchObject({
    code: "DAY_PAST",
  });
  const item = await createProduct();
  await createSpecial(item, { endsAt: new Date(Date.now() - 1) });
  expect(await findSpecialsLeft(item.product.slug)).toEqual({});
});
