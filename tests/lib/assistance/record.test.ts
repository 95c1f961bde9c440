import { expect, test } from "vitest";
import type { Terms } from "@/lib/assistance";
import {
  askConsent,
  confirmConsent,
  grantConsent,
  recordConsent,
  revokeConsent,
  settleConsent,
  startActing,
} from "@/lib/assistance/mutations";
import {
  countWaiting,
  listConsentsFor,
  listOwnConsents,
  listWaiting,
} from "@/lib/assistance/queries";
import { findActing } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { startActing as actOn, createOfficer, createUser, viewerOf } from "@/tests/factories";
import { assetOf } from "../listing/keeper";
import { record, spoken, spokenTerms as terms } from "./recorded";
import { browser, codeSentTo, noticesOf, village } from "./village";

const none = { ok: false, code: "NOT_FOUND" };

const start = (assistant: { viewer: Awaited<ReturnType<typeof viewerOf>> }, delegationId: string) =>
  startActing(assistant.viewer, { delegationId, reason: "ASKED" });

test("no consent holds without an act of the owner or the county: a recording waits", async () => {
  const { shop, assistant, owner } = await village();
  const id = await record(assistant.viewer, owner, terms(shop));
  expect(await listConsentsFor(assistant.viewer, "zh")).toMatchObject([{ id, state: "WAITING" }]);
  expect(await start(assistant, id)).toEqual(none);
  const forced = await actOn({ id, assistantId: assistant.id });
  expect(await findActing(forced.sessionId, forced, new Date())).toBeNull();
});

test("the owner's phone hears of a recording, who it is for, of what and how long", async () => {
  const { shop, assistant, owner } = await village();
  await record(assistant.viewer, owner, terms(shop));
  expect(await codeSentTo(owner.phone)).toMatchObject({
    kind: "consent.recorded",
    params: { name: assistant.name, days: 30, list: "yes", ship: "yes", money: "no" },
  });
  expect(await noticesOf(owner.userId)).toEqual([
    { kind: "consent.recorded", path: "/sell/helped" },
  ]);
  expect(await listOwnConsents(owner, "zh")).toMatchObject([
    { by: "VOICE", voice: { seconds: 4 }, spoken: expect.stringContaining("一个月") },
  ]);
});

test.each(["the owner", "the county"])(
  "%s confirms a recording, and then it counts",
  async (who) => {
    const { shop, assistant, owner } = await village();
    const officer = await createOfficer();
    const id = await record(assistant.viewer, owner, terms(shop));
    const viewer = who === "the owner" ? owner : officer;
    expect(await settleConsent(viewer, { delegationId: id, isTrue: true })).toMatchObject({
      ok: true,
    });
    const acting = await actOn({ id, assistantId: assistant.id });
    expect(await findActing(acting.sessionId, acting, new Date())).toMatchObject({
      shopId: shop.id,
    });
    expect(await settleConsent(viewer, { delegationId: id, isTrue: true })).toEqual(none);
    expect((await noticesOf(assistant.id)).map(({ kind }) => kind)).toContain("consent.confirmed");
  },
);

test("nobody else answers for a recording, least of all who made it", async () => {
  const { shop, assistant, owner } = await village();
  const id = await record(assistant.viewer, owner, terms(shop));
  await db.roleGrant.create({
    data: { userId: assistant.id, role: "COUNTY_OFFICER", scope: "COUNTY" },
  });
  const alsoOfficer = await viewerOf(assistant);
  const stranger = await viewerOf(await createUser());
  for (const viewer of [alsoOfficer, stranger]) {
    expect(await settleConsent(viewer, { delegationId: id, isTrue: true })).toEqual(none);
    expect(await listWaiting(viewer, "zh")).not.toMatchObject([{ id }]);
  }
});

test("a recording that was not meant is void", async () => {
  const { shop, assistant, owner } = await village();
  const id = await record(assistant.viewer, owner, terms(shop));
  const officer = await createOfficer();
  const waiting = await countWaiting(officer);
  await settleConsent(owner, { delegationId: id, isTrue: false });
  expect(await countWaiting(officer)).toBe(waiting - 1);
  expect(await start(assistant, id)).toEqual(none);
});

test("a recording belongs to the sentence that was on the screen and to no other terms", async () => {
  const { shop, assistant, owner } = await village();
  const sent = await spoken(assistant.viewer, owner, terms(shop));
  const wider = { ...sent, scopes: ["LIST_PRODUCTS", "SHIP", "ANSWER"] as Terms["scopes"] };
  const longer = { ...sent, days: 365 as const };
  for (const other of [wider, longer, { ...sent, spoken: "我答应了" }]) {
    expect(await recordConsent(assistant.viewer, other)).toMatchObject({
      code: "SAID_SOMETHING_ELSE",
    });
  }
  expect(await recordConsent(assistant.viewer, sent)).toMatchObject({ ok: true });
  const again = await spoken(assistant.viewer, owner, terms(shop, { days: 365 }));
  expect(await recordConsent(assistant.viewer, { ...again, voiceId: sent.voiceId })).toMatchObject({
    code: "SAID_SOMETHING_ELSE",
  });
});

test("the same recording twice at once is one", async () => {
  const { shop, assistant, owner } = await village();
  const input = await spoken(assistant.viewer, owner, terms(shop));
  const answers = await Promise.all([1, 2].map(() => recordConsent(assistant.viewer, input)));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(await db.delegation.count({ where: { shopId: shop.id } })).toBe(1);
});

test("who sees the money has been let in by a code", async () => {
  const { shop, assistant, owner } = await village();
  const all = terms(shop, { scopes: ["SHIP", "SEE_MONEY"] });
  const input = await spoken(assistant.viewer, owner, all);
  expect(await recordConsent(assistant.viewer, input)).toMatchObject({ code: "MONEY_NEEDS_CODE" });
});

test.each([
  ["a second of it", { durationS: 1 }],
  ["silence", { hasSound: false }],
])("%s says nothing", async (_, facts) => {
  const { shop, assistant, owner } = await village();
  const input = await spoken(assistant.viewer, owner, terms(shop));
  await db.asset.update({ where: { id: input.voiceId }, data: facts });
  expect(await recordConsent(assistant.viewer, input)).toMatchObject({ code: "NOTHING_SAID" });
});

test("somebody else's recording proves nothing", async () => {
  const { shop, assistant, owner } = await village();
  const input = await spoken(assistant.viewer, owner, terms(shop));
  const voiceId = await assetOf(owner, "private-voice");
  expect(await recordConsent(assistant.viewer, { ...input, voiceId })).toMatchObject({
    code: "ASSET_GONE",
  });
});

test("after the owner has taken it back only the owner's own word counts", async () => {
  const { shop, assistant, owner } = await village();
  const given = await grantConsent(owner, { ...terms(shop), assistantId: assistant.id });
  const waiting = await record(assistant.viewer, owner, terms(shop, { scopes: ["SHIP"] }));
  await revokeConsent(owner, { delegationId: given.ok ? given.data.id : "" });
  const officer = await createOfficer();
  expect(await settleConsent(officer, { delegationId: waiting, isTrue: true })).toEqual(none);
  const input = await spoken(assistant.viewer, owner, terms(shop));
  expect(await recordConsent(assistant.viewer, input)).toMatchObject({
    code: "CONSENT_TAKEN_BACK",
  });

  const from = browser();
  await askConsent(assistant.viewer, terms(shop), from);
  const { code } = await codeSentTo(owner.phone);
  const agreed = { ...terms(shop), code };
  expect(await confirmConsent(assistant.viewer, agreed, from.browserHash)).toMatchObject({
    ok: true,
  });
  expect(await recordConsent(assistant.viewer, input)).toMatchObject({ ok: true });
});

test("what waits leaves what counts alone until it is confirmed", async () => {
  const { shop, assistant, owner } = await village();
  await grantConsent(owner, { ...terms(shop), assistantId: assistant.id });
  const id = await record(assistant.viewer, owner, terms(shop, { scopes: ["SHIP"] }));
  const states = async () =>
    (await listOwnConsents(owner, "zh")).map(({ state, by }) => `${state} ${by}`);
  expect(await states()).toEqual(["WAITING VOICE", "ACTIVE SELF"]);
  await settleConsent(owner, { delegationId: id, isTrue: true });
  expect(await states()).toEqual(["ACTIVE VOICE", "REVOKED SELF"]);
});
