import { expect, test } from "vitest";
import type { Terms } from "@/lib/assistance";
import { askConsent, confirmConsent, grantConsent } from "@/lib/assistance/mutations";
import { listAssistants, listConsentsFor, listOwnConsents } from "@/lib/assistance/queries";
import { db } from "@/lib/platform/db";
import { createAssistant, createUser, viewerOf } from "@/tests/factories";
import { browser, codeSentTo, farVillage, noticesOf, village } from "./village";

const terms = (shop: { id: string }, more: Partial<Pick<Terms, "scopes" | "days">> = {}) => ({
  shopId: shop.id,
  scopes: ["LIST_PRODUCTS", "SHIP"] as Terms["scopes"],
  days: 30 as const,
  ...more,
});

const none = { ok: false, code: "NOT_FOUND" };

test("a code that the villager reads out is consent to what its message says", async () => {
  const { shop, assistant, owner } = await village();
  const from = browser();
  expect(await askConsent(assistant.viewer, terms(shop), from)).toMatchObject({ ok: true });
  const { code, ...sent } = await codeSentTo(owner.phone);
  expect(sent).toMatchObject({
    kind: "consent.ask",
    params: { name: assistant.name, days: 30, list: "yes", ship: "yes", answer: "no" },
  });
  const given = { ...terms(shop), code };
  expect(await confirmConsent(assistant.viewer, given, from.browserHash)).toMatchObject({
    ok: true,
  });
  expect(await listConsentsFor(assistant.viewer, "zh")).toMatchObject([
    { state: "ACTIVE", by: "CODE", scopes: ["LIST_PRODUCTS", "SHIP"], shop: { id: shop.id } },
  ]);
  expect(await noticesOf(owner.userId)).toEqual([{ kind: "consent.given", path: "/sell/helped" }]);
});

test("a code for one thing is no consent to another, nor to another assistant", async () => {
  const { shop, assistant, owner } = await village();
  const colleague = await viewerOf(await createAssistant(shop));
  const from = browser();
  const agreed = terms(shop, { scopes: ["SHIP"] });
  await askConsent(assistant.viewer, agreed, from);
  const { code } = await codeSentTo(owner.phone);
  const gone = { ok: false, code: "CODE_GONE" };
  const more = { ...agreed, scopes: ["SHIP", "SEE_MONEY"] satisfies Terms["scopes"], code };
  expect(await confirmConsent(assistant.viewer, more, from.browserHash)).toEqual(gone);
  const longer = { ...agreed, days: 365 as const, code };
  expect(await confirmConsent(assistant.viewer, longer, from.browserHash)).toEqual(gone);
  const same = { ...agreed, code };
  expect(await confirmConsent(colleague, same, from.browserHash)).toEqual(gone);
  expect(await confirmConsent(assistant.viewer, same, browser().browserHash)).toEqual(gone);
  expect(await db.delegation.count({ where: { shopId: shop.id } })).toBe(0);
});

test("the same code twice at once is one consent", async () => {
  const { shop, assistant, owner } = await village();
  const from = browser();
  await askConsent(assistant.viewer, terms(shop), from);
  const { code } = await codeSentTo(owner.phone);
  const answers = await Promise.all(
    [1, 2].map(() => confirmConsent(assistant.viewer, { ...terms(shop), code }, from.browserHash)),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.delegation.count({ where: { shopId: shop.id } })).toBe(1);
});

test("nobody asks a shop of another village, or for their own", async () => {
  const { assistant, shop } = await village();
  const far = await farVillage();
  expect(await askConsent(assistant.viewer, terms(far.shop), browser())).toEqual(none);
  const stranger = await viewerOf(await createUser());
  expect(await askConsent(stranger, terms(shop), browser())).toEqual(none);
  await db.shopMember.create({ data: { shopId: shop.id, userId: assistant.id, role: "FAMILY" } });
  expect(await askConsent(await viewerOf(assistant), terms(shop), browser())).toEqual(none);
});

test("an owner lets the own village's assistant help; a new consent replaces the old", async () => {
  const { shop, assistant, owner } = await village();
  expect(await listAssistants(owner, shop.id, "zh")).toContainEqual({
    id: assistant.id,
    name: assistant.name,
    station: "岭头服务站",
  });
  await grantConsent(owner, { ...terms(shop), assistantId: assistant.id });
  await grantConsent(owner, { ...terms(shop, { scopes: ["SHIP"] }), assistantId: assistant.id });
  expect(await listOwnConsents(owner, "zh")).toMatchObject([
    { state: "ACTIVE", scopes: ["SHIP"], by: "SELF" },
    { state: "REVOKED", scopes: ["LIST_PRODUCTS", "SHIP"] },
  ]);
  const kinds = (await noticesOf(assistant.id)).map(({ kind }) => kind);
  expect(kinds).toEqual(["consent.got", "consent.got"]);
});

test("an owner lets in only an assistant of the own village", async () => {
  const { shop, owner } = await village();
  const elsewhere = await createAssistant((await farVillage()).shop);
  const nobody = await createUser();
  for (const { id } of [elsewhere, nobody]) {
    expect(await grantConsent(owner, { ...terms(shop), assistantId: id })).toEqual(none);
  }
});

test("family can neither agree for the owner nor see to what", async () => {
  const { shop, assistant } = await village();
  const sister = await createUser();
  await db.shopMember.create({ data: { shopId: shop.id, userId: sister.id, role: "FAMILY" } });
  const family = await viewerOf(sister);
  expect(await grantConsent(family, { ...terms(shop), assistantId: assistant.id })).toEqual(none);
  expect(await listOwnConsents(family, "zh")).toEqual([]);
  expect(await listAssistants(family, shop.id, "zh")).toEqual([]);
});
