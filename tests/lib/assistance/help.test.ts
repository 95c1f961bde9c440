import { expect, test } from "vitest";
import { askForHelp, closeHelp, takeHelp, withdrawHelp } from "@/lib/assistance/mutations";
import { listHelp, listHouseholds, listOwnHelp } from "@/lib/assistance/queries";
import { db } from "@/lib/platform/db";
import {
  createAssistant,
  createConsent,
  createOrder,
  createProduct,
  viewerOf,
} from "@/tests/factories";
import { farVillage, noticesOf, village } from "./village";

const none = { ok: false, code: "NOT_FOUND" };
const asked = (shop: { id: string }) => ({
  shopId: shop.id,
  topic: "SHIP" as const,
  voiceId: null,
});

/** A village of its own, so that nobody else's station answers. */
async function ownVillage() {
  const far = await farVillage();
  const assistant = await createAssistant(far.shop);
  return { ...far, assistant: { ...assistant, viewer: await viewerOf(assistant) } };
}

async function waiting() {
  const place = await ownVillage();
  await askForHelp(place.owner, asked(place.shop));
  const [help] = await listOwnHelp(place.owner, "zh");
  if (!help) throw new Error("nobody waits");
  return { ...place, help };
}

test("one press, and two at once, put a shop into its station's queue once", async () => {
  const { shop, owner, assistant } = await ownVillage();
  await Promise.all([askForHelp(owner, asked(shop)), askForHelp(owner, asked(shop))]);
  expect(await listHelp(assistant.viewer, "zh")).toMatchObject([
    { topic: "SHIP", status: "WAITING", shop: { id: shop.id, owner: owner.name } },
  ]);
  expect(await noticesOf(assistant.id)).toEqual([{ kind: "help.asked", path: "/station" }]);
});

test("without a station, for a stranger's shop, with somebody's recording: refused", async () => {
  const far = await farVillage();
  expect(await askForHelp(far.owner, asked(far.shop))).toEqual({ ok: false, code: "NO_STATION" });
  const { shop, owner } = await village();
  expect(await askForHelp(far.owner, asked(shop))).toEqual(none);
  const voiceId = "019e0000-0000-7000-8000-000000000000";
  expect(await askForHelp(owner, { ...asked(shop), voiceId })).toEqual({
    ok: false,
    code: "ASSET_GONE",
  });
});

test("of two assistants one goes, and the villager hears who", async () => {
  const { assistant, owner, help } = await waiting();
  const colleague = await createAssistant();
  await db.roleGrant.updateMany({
    where: { userId: colleague.id },
    data: { scopeId: assistant.station.id },
  });
  const { id } = help;
  const answers = await Promise.all([
    takeHelp(assistant.viewer, { id }),
    takeHelp(await viewerOf(colleague), { id }),
  ]);
  expect(answers).toContainEqual({ ok: true, data: null });
  expect(answers).toContainEqual({ ok: false, code: "ALREADY_TAKEN" });
  expect((await noticesOf(owner.userId)).map(({ kind }) => kind)).toEqual(["help.taken"]);
});

test("taken, put back, taken again, done", async () => {
  const { assistant, owner, help } = await waiting();
  const { viewer } = assistant;
  const { id } = help;
  expect(await closeHelp(viewer, { id, isDone: true })).toMatchObject({ code: "ALREADY_TAKEN" });
  await takeHelp(viewer, { id });
  expect(await withdrawHelp(owner, { id })).toEqual(none);
  await closeHelp(viewer, { id, isDone: false });
  expect(await listOwnHelp(owner, "zh")).toMatchObject([{ status: "WAITING", takenBy: null }]);
  await takeHelp(viewer, { id });
  expect(await closeHelp(viewer, { id, isDone: true })).toMatchObject({ ok: true });
  expect(await listOwnHelp(owner, "zh")).toEqual([]);
});

test("who waits may go home; strangers send nobody home and take nobody", async () => {
  const { owner, help } = await waiting();
  const { id } = help;
  const rival = await farVillage();
  const outside = await viewerOf(await createAssistant(rival.shop));
  expect(await takeHelp(outside, { id })).toEqual(none);
  expect(await listHelp(outside, "zh")).toEqual([]);
  expect(await withdrawHelp(rival.owner, { id })).toEqual(none);
  expect(await withdrawHelp(owner, { id })).toMatchObject({ ok: true });
  expect(await listOwnHelp(owner, "zh")).toEqual([]);
});

test("the day shows numbers only of who has agreed to them", async () => {
  const { shop, assistant } = await ownVillage();
  const product = await createProduct({ shop });
  await createOrder({ products: [product], status: "CONFIRMED" });
  const day = () => listHouseholds(assistant.viewer, "zh");
  expect(await day()).toMatchObject([{ shopId: shop.id, consent: null, toShip: null, low: null }]);
  await createConsent({ shop, assistant, scopes: ["SHIP"] });
  expect(await day()).toMatchObject([{ toShip: 1, low: null }]);
});

test("only an assistant sees the village's households", async () => {
  const { owner } = await ownVillage();
  expect(await listHouseholds(owner, "zh")).toEqual([]);
  expect(await listHelp(owner, "zh")).toEqual([]);
});
