import { afterEach, expect, test } from "vitest";
import { recordConsent, settleConsent, startActing } from "@/lib/assistance/mutations";
import { listConsentsFor, listHouseholds } from "@/lib/assistance/queries";
import { findActing, onBehalf } from "@/lib/platform/auth";
import { businessDay, DAY } from "@/lib/platform/clock";
import { db, inTransaction } from "@/lib/platform/db";
import { startActing as actOn, createOfficer, viewerOf } from "@/tests/factories";
import { record, spoken, spokenTerms as terms } from "./recorded";
import { codeSentTo, village } from "./village";

const setRule = (recordingActsToday: boolean) =>
  db.county.updateMany({ data: { recordingActsToday } });
afterEach(() => setRule(false));

/** A village in a county that lets recordings count on their first day. */
async function trustingVillage() {
  const made = await village();
  await setRule(true);
  return made;
}

const midnight = () => new Date(Date.parse(`${businessDay(new Date())}T00:00:00+08:00`) + DAY);

test("on the county's rule a recording counts until midnight and no longer", async () => {
  const { shop, assistant, owner } = await trustingVillage();
  const id = await record(assistant.viewer, owner, terms(shop));
  expect(await listConsentsFor(assistant.viewer, "zh")).toMatchObject([
    { id, state: "WAITING", actsToday: true },
  ]);
  expect(await listHouseholds(assistant.viewer, "zh")).toMatchObject([{ consent: { id } }]);
  const acting = await actOn({ id, assistantId: assistant.id });
  expect(await findActing(acting.sessionId, acting, new Date())).toMatchObject({ shopId: shop.id });
  expect(await findActing(acting.sessionId, acting, midnight())).toBeNull();
  expect(await codeSentTo(owner.phone)).toMatchObject({ params: { today: "yes", money: "no" } });
});

test("it begins by the button, and what it writes is undone once the day is over", async () => {
  const { shop, assistant, owner } = await trustingVillage();
  const delegationId = await record(assistant.viewer, owner, terms(shop));
  const { id } = await db.session.create({
    data: { userId: assistant.id, expiresAt: new Date(Date.now() + DAY) },
  });
  const signedIn = await viewerOf(assistant, id);
  const begun = await startActing(signedIn, { delegationId, reason: "ASKED" });
  const viewer = await viewerOf(assistant, begun.ok ? begun.data.sessionId : "");
  const write = () => inTransaction((tx) => onBehalf(tx, viewer));
  expect(await write()).toMatchObject({ delegationId });
  await db.delegation.update({ where: { id: delegationId }, data: { actsUntil: new Date(0) } });
  await expect(write()).rejects.toThrow();
});

test("money is never seen on a recording, not for a day either", async () => {
  const { shop, assistant, owner } = await trustingVillage();
  const input = await spoken(assistant.viewer, owner, terms(shop, { scopes: ["SEE_MONEY"] }));
  expect(await recordConsent(assistant.viewer, input)).toMatchObject({ code: "MONEY_NEEDS_CODE" });
});

test("a shop has one such day: after a recording that nobody confirmed the next one waits", async () => {
  const { shop, assistant, owner } = await trustingVillage();
  const first = await record(assistant.viewer, owner, terms(shop));
  await settleConsent(await createOfficer(), { delegationId: first, isTrue: false });
  const again = await spoken(assistant.viewer, owner, terms(shop));
  const answer = await recordConsent(assistant.viewer, again);
  expect(answer).toMatchObject({ ok: true, data: { actsToday: false } });
  const delegationId = answer.ok ? answer.data.id : "";
  expect(await startActing(assistant.viewer, { delegationId, reason: "ASKED" })).toMatchObject({
    code: "NOT_FOUND",
  });
});

test.each([
  [true, "a yes of the owner lets it go on"],
  [false, "a no of the owner ends it at once"],
])("%s: %s", async (isTrue) => {
  const { shop, assistant, owner } = await trustingVillage();
  const id = await record(assistant.viewer, owner, terms(shop));
  const longer = { expiresAt: new Date(Date.now() + 2 * DAY) };
  const acting = await actOn({ id, assistantId: assistant.id }, longer);
  await settleConsent(owner, { delegationId: id, isTrue });
  const now = await findActing(acting.sessionId, acting, new Date());
  const tomorrow = await findActing(acting.sessionId, acting, midnight());
  expect([now?.shopId, tomorrow?.shopId]).toEqual(
    isTrue ? [shop.id, shop.id] : [undefined, undefined],
  );
});

test("without the rule every recording waits", async () => {
  const { shop, assistant, owner } = await village();
  await record(assistant.viewer, owner, terms(shop));
  expect(await listConsentsFor(assistant.viewer, "zh")).toMatchObject([{ actsToday: false }]);
});
