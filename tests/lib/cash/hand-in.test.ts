import { expect, test } from "vitest";
import { handIn, receiveHandIn, takeBackHandIn } from "@/lib/cash/mutations";
import { findCountyCash, listStationCash } from "@/lib/cash/queries";
import { db } from "@/lib/platform/db";
import { createAssistant, createOfficer, createUser, guest, viewerOf } from "@/tests/factories";
import { booksOf, handedIn, stationWithCash } from "./till";

test("the till is what the books say, and is handed in once, however often it is pressed", async () => {
  const { assistant, wish, till, cashFen } = await stationWithCash();
  expect(await till()).toMatchObject({ booksFen: cashFen, open: null });
  const both = await Promise.all([handIn(assistant, wish), handIn(assistant, wish)]);
  expect(both.map((one) => (one.ok ? "ok" : one.code)).sort()).toEqual(["HAND_IN_OPEN", "ok"]);
  expect(await till()).toMatchObject({ booksFen: cashFen, open: { countedFen: cashFen } });
});

test("money that came meanwhile, an empty till and a difference without a word are refused", async () => {
  const { assistant, wish } = await stationWithCash();
  expect(await handIn(assistant, { ...wish, seenFen: wish.seenFen + 1 })).toMatchObject({
    ...{ code: "CASH_MOVED", detail: { yuan: wish.seenFen / 100 } },
  });
  const short = { ...wish, countedFen: wish.countedFen - 1 };
  expect(await handIn(assistant, short)).toMatchObject({ code: "DIFFERENCE_UNEXPLAINED" });
  const empty = await createAssistant();
  const stationId = empty.station.id;
  const asked = { ...wish, stationId };
  expect(await handIn(await viewerOf(empty), asked)).toMatchObject({ code: "NOTHING_TO_HAND_IN" });
});

test("two officers at once: it is received once, and the books move it to the bank", async () => {
  const { id, cashFen, stationId, order } = await handedIn();
  const bank = await booksOf("BANK");
  const officers = [await createOfficer(), await createOfficer()];
  const wish = { id, receivedFen: cashFen, note: "" };
  const answers = await Promise.all(officers.map((officer) => receiveHandIn(officer, wish)));
  expect(answers.map((one) => (one.ok ? "ok" : one.code)).sort()).toEqual(["HAND_IN_CLOSED", "ok"]);
  expect(await booksOf("CASH_AT_STATION", stationId)).toBe(0);
  expect(await booksOf("BANK")).toBe(bank + cashFen);
  const cash = await db.cashOnDelivery.findUniqueOrThrow({ where: { orderId: order.id } });
  expect(cash).toMatchObject({ place: "HANDED_IN", handoverId: id });
});

test.each([
  ["short", -300],
  ["over", 250],
])("what is %s goes to its own account, with a word", async (_, gap) => {
  const { id, cashFen, stationId, till } = await handedIn();
  const officer = await createOfficer();
  const [bank, differences] = [await booksOf("BANK"), await booksOf("CASH_DIFFERENCE")];
  const receivedFen = cashFen + gap;
  expect(await receiveHandIn(officer, { id, receivedFen, note: "" })).toMatchObject({
    code: "DIFFERENCE_UNEXPLAINED",
  });
  expect(await receiveHandIn(officer, { id, receivedFen, note: "当面点过" })).toMatchObject({
    ok: true,
  });
  expect(await booksOf("CASH_AT_STATION", stationId)).toBe(0);
  expect(await booksOf("BANK")).toBe(bank + receivedFen);
  expect(await booksOf("CASH_DIFFERENCE")).toBe(differences - gap);
  expect(await till()).toMatchObject({
    ...{ booksFen: 0, open: null },
    handIns: [{ state: "RECEIVED", receivedFen, receivedNote: "当面点过" }],
  });
  const log = { subject: `station:${stationId}`, action: "cash:receive" };
  expect(await db.actionLog.findFirst({ where: log })).toMatchObject({
    ...{ before: { amountFen: cashFen }, after: { amountFen: receivedFen, note: "当面点过" } },
  });
});

test("who hands in never confirms, also not as an officer, and not past the code", async () => {
  const { id, cashFen, assistant } = await handedIn();
  await db.roleGrant.create({
    data: { userId: assistant.userId, role: "COUNTY_OFFICER", scope: "COUNTY" },
  });
  const both = await viewerOf({ id: assistant.userId });
  const wish = { id, receivedFen: cashFen, note: "" };
  expect(await receiveHandIn(both, wish)).toMatchObject({ code: "OWN_HAND_IN" });
  const past = { receivedFen: cashFen, receivedById: assistant.userId, receivedAt: new Date() };
  await expect(db.cashHandIn.update({ where: { id }, data: past })).rejects.toThrow();
});

test("it is taken back or received, never both, and then it is history", async () => {
  const { id, cashFen, assistant, wish, till } = await handedIn();
  const officer = await createOfficer();
  const answers = await Promise.all([
    takeBackHandIn(assistant, { id }),
    receiveHandIn(officer, { id, receivedFen: cashFen, note: "" }),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await takeBackHandIn(assistant, { id })).toMatchObject({ code: "NOT_FOUND" });
  const isBack = answers[0]?.ok ?? false;
  expect((await till()).booksFen).toBe(isBack ? cashFen : 0);
  if (isBack) expect(await handIn(assistant, wish)).toMatchObject({ ok: true });
  await expect(db.cashHandIn.update({ where: { id }, data: { note: "x" } })).rejects.toThrow();
  await expect(db.cashHandIn.delete({ where: { id } })).rejects.toThrow();
});

test("another station and strangers see and do nothing", async () => {
  const { id, cashFen, wish } = await handedIn();
  const next = await viewerOf(await createAssistant());
  for (const viewer of [next, guest(), await viewerOf(await createUser())]) {
    expect(await handIn(viewer, wish)).toMatchObject({ code: "NOT_FOUND" });
    expect(await takeBackHandIn(viewer, { id })).toMatchObject({ code: "NOT_FOUND" });
    const receipt = { id, receivedFen: cashFen, note: "" };
    expect(await receiveHandIn(viewer, receipt)).toMatchObject({ code: "NOT_FOUND" });
    expect((await listStationCash(viewer, "zh")).handIns).toEqual([]);
    expect(await findCountyCash(viewer, "zh")).toBeNull();
  }
});

test("what waits is found, however many came and went since", async () => {
  const { id, stationId, assistant, till } = await handedIn();
  const back = { countedAt: new Date(), takenBackAt: new Date(), note: "数错了" };
  const one = { stationId, byId: assistant.userId, booksFen: 100, countedFen: 100, ...back };
  await db.cashHandIn.createMany({ data: Array.from({ length: 70 }, () => one) });
  expect((await till()).open?.id).toBe(id);
});
