import { expect, test } from "vitest";
import { revokeConsent, stopActing } from "@/lib/assistance/mutations";
import { listOwnConsents } from "@/lib/assistance/queries";
import { setStock } from "@/lib/inventory/mutations";
import { ConsentEnded, hasLostConsent } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { createConsent, createProduct, viewerOf } from "@/tests/factories";
import { atWork, noticesOf, village } from "./village";

test("taking back ends what is being done, is known to the assistant, and twice is once", async () => {
  const { owner, consent, assistant, acting } = await atWork();
  const input = { delegationId: consent.id };
  const answers = await Promise.all([revokeConsent(owner, input), revokeConsent(owner, input)]);
  expect(answers.every(({ ok }) => ok)).toBe(true);
  const log = { subject: `delegation:${consent.id}`, action: "consent:revoke" };
  expect(await db.actionLog.count({ where: log })).toBe(1);
  expect(await noticesOf(assistant.id)).toEqual([{ kind: "consent.revoked", path: "/station" }]);
  expect((await viewerOf(assistant, acting.sessionId)).acting).toBeNull();
});

test("who worked when it was taken back is told so, who had stopped before is not", async () => {
  const working = await atWork();
  const stopped = await atWork();
  await stopActing(stopped.acting);
  for (const { owner, consent } of [working, stopped])
    await revokeConsent(owner, { delegationId: consent.id });
  const lost = ({ assistant, acting }: typeof working) =>
    viewerOf(assistant, acting.sessionId).then(hasLostConsent);
  expect(await Promise.all([lost(working), lost(stopped)])).toEqual([true, false]);
  expect(await hasLostConsent(await viewerOf(working.assistant))).toBe(false);
});

test("a write and the end of its consent at once: written before it, or not at all", async () => {
  const { shop, owner, consent, acting } = await atWork();
  const { variants } = await createProduct({ shop, variants: 6 });
  const writes = variants.map(({ id }) =>
    setStock(acting, { variantId: id, onHand: 3, note: "" }).catch((error: unknown) => {
      if (!(error instanceof ConsentEnded)) throw error;
    }),
  );
  await Promise.all([...writes, revokeConsent(owner, { delegationId: consent.id })]);
  const { revokedAt } = await db.delegation.findUniqueOrThrow({ where: { id: consent.id } });
  const lines = await db.actionLog.findMany({ where: { delegationId: consent.id } });
  for (const { at } of lines) expect(at.getTime()).toBeLessThanOrEqual(revokedAt?.getTime() ?? 0);
  const changed = await db.stockItem.count({
    where: { variantId: { in: variants.map(({ id }) => id) }, onHand: 3 },
  });
  expect(changed).toBe(lines.length);
});

test("strangers and assistants take nothing back", async () => {
  const { consent, assistant } = await atWork();
  const rival = await village();
  for (const viewer of [rival.owner, assistant.viewer]) {
    expect(await revokeConsent(viewer, { delegationId: consent.id })).toEqual({
      ok: false,
      code: "NOT_FOUND",
    });
  }
  const { revokedAt } = await db.delegation.findUniqueOrThrow({ where: { id: consent.id } });
  expect(revokedAt).toBeNull();
});

test("what has ended by its date says so", async () => {
  const { shop, assistant, owner } = await village();
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
  await createConsent({ shop, assistant, startsAt: ago(40), until: ago(10) });
  expect(await listOwnConsents(owner, "zh")).toMatchObject([{ state: "ENDED" }]);
});
