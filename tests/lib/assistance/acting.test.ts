import { expect, test } from "vitest";
import { startActing, stopActing } from "@/lib/assistance/mutations";
import { findSession } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { createAssistant, createConsent, viewerOf } from "@/tests/factories";
import { noticesOf, village } from "./village";

const none = { ok: false, code: "NOT_FOUND" };

async function signedIn(user: { id: string }) {
  const { id } = await db.session.create({
    data: { userId: user.id, expiresAt: new Date(Date.now() + 86_400_000) },
  });
  return viewerOf(user, id);
}

test("acting begins with a reason, in a new session, and the villager hears of it", async () => {
  const { shop, assistant, owner } = await village();
  const consent = await createConsent({ shop, assistant });
  const before = await signedIn(assistant);
  const started = await startActing(before, { delegationId: consent.id, reason: "看不清字" });
  if (!started.ok) throw new Error(started.code);
  const { sessionId } = started.data;
  expect(await findSession(before.sessionId, new Date())).toBeNull();
  const viewer = await viewerOf(assistant, sessionId);
  expect(viewer.acting).toMatchObject({ shopId: shop.id, reason: "看不清字" });
  const left = (viewer.acting?.expiresAt.getTime() ?? 0) - Date.now();
  expect(left).toBeLessThanOrEqual(30 * 60_000);
  expect(await noticesOf(owner.userId)).toEqual([{ kind: "acting.started", path: "/sell/helped" }]);

  for (const time of ["once", "twice"]) {
    expect([time, await stopActing(viewer)]).toMatchObject([time, { ok: true }]);
    expect((await viewerOf(assistant, sessionId)).acting).toBeNull();
  }
});

test("two starts at once are one", async () => {
  const { shop, assistant } = await village();
  const consent = await createConsent({ shop, assistant });
  const before = await signedIn(assistant);
  const start = { delegationId: consent.id, reason: "帮填单号" };
  const answers = await Promise.all([startActing(before, start), startActing(before, start)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.actingSession.count({ where: { delegationId: consent.id } })).toBe(1);
});

test.each([
  ["revoked", { revokedAt: new Date() }],
  ["over", { startsAt: new Date(Date.now() - 2_000), until: new Date(Date.now() - 1_000) }],
])("nobody begins on a consent that is %s", async (_, times) => {
  const { shop, assistant } = await village();
  const { id } = await createConsent({ shop, assistant, ...times });
  const viewer = await signedIn(assistant);
  expect(await startActing(viewer, { delegationId: id, reason: "x" })).toEqual(none);
});

test("a colleague, the owner and a dismissed assistant begin nothing", async () => {
  const { shop, assistant, owner } = await village();
  const { id } = await createConsent({ shop, assistant });
  const start = { delegationId: id, reason: "x" };
  expect(await startActing(await signedIn(await createAssistant(shop)), start)).toEqual(none);
  expect(await startActing(owner, start)).toEqual(none);
  await db.roleGrant.deleteMany({ where: { userId: assistant.id } });
  expect(await startActing(await signedIn(assistant), start)).toEqual(none);
});
