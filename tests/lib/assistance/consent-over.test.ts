import { expect, test } from "vitest";
import { ConsentEnded, mayAct, onBehalf, shopsFor } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { createAssistant, createConsent, startActing } from "@/tests/factories";
import { everyScope } from "@/tests/factories/acting";
import { village } from "./village";

const MINUTE = 60_000;
const fromNow = (ms: number) => new Date(Date.now() + ms);

async function consentOf(times: Parameters<typeof createConsent>[0] | object = {}) {
  const { shop, assistant } = await village();
  const consent = await createConsent({ shop, assistant, ...times });
  return { shop, assistant, consent, viewer: await startActing(consent) };
}

test.each([
  ["is past its last day", { startsAt: fromNow(-2 * MINUTE), until: fromNow(-MINUTE) }],
  ["has not begun", { startsAt: fromNow(MINUTE) }],
  ["was taken back", { revokedAt: fromNow(-MINUTE) }],
])("a session that acts is nobody's helper once its consent %s", async (_, times) => {
  const { viewer } = await consentOf(times);
  expect(viewer.acting).toBeNull();
  expect(shopsFor(viewer, "order:ship")).toEqual([]);
});

test("a consent to another station's assistant is none, though the same person works on it", async () => {
  const { shop, assistant } = await village();
  const other = await createAssistant();
  const elsewhere = { id: assistant.id, station: other.station };
  const viewer = await startActing(await createConsent({ shop, assistant: elsewhere }));
  expect(viewer.acting).toBeNull();
});

test.each([
  ["ended", { startsAt: fromNow(-2 * MINUTE), until: fromNow(-MINUTE) }],
  ["was taken back", { revokedAt: fromNow(-1_000) }],
])("what is written while the consent %s is undone", async (_, data) => {
  const { viewer, consent } = await consentOf();
  expect(viewer.acting).not.toBeNull();
  await db.delegation.update({ where: { id: consent.id }, data });
  await expect(db.$transaction((tx) => onBehalf(tx, viewer))).rejects.toThrow(ConsentEnded);
});

test("who acts without having been told of money sees none of it", async () => {
  const scopes = everyScope.filter((scope) => scope !== "SEE_MONEY");
  const { viewer, shop } = await consentOf({ scopes });
  for (const permission of ["money:see", "figures:see"] as const) {
    expect([permission, mayAct(viewer, permission)]).toEqual([permission, false]);
    expect(shopsFor(viewer, permission)).toEqual([]);
  }
  const told = (await consentOf({ scopes: ["SEE_MONEY"] })).viewer;
  expect(mayAct(told, "money:see")).toBe(true);
  expect(shopsFor(told, "money:see")).not.toContain(shop.id);
});
