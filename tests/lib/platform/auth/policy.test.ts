import { expect, test } from "vitest";
import { mayAct, policy, shopLaw, shopsFor, systemViewer } from "@/lib/platform/auth";
import { loadMessages } from "@/lib/platform/i18n/messages";
import { createShop, createUser, guest, viewerOf } from "@/tests/factories";

test("guests do only what the law says guests may", () => {
  const allowed = Object.entries(policy).filter(([, rule]) => "guests" in rule);
  for (const [permission] of Object.entries(policy)) {
    expect(mayAct(guest(), permission as keyof typeof policy)).toBe(
      allowed.some(([name]) => name === permission),
    );
  }
});

test("every rule for a shop names the roles that may, and none is empty", () => {
  for (const rule of Object.values(policy)) {
    if (rule.scope === "shop") expect(rule.shopRoles.length).toBeGreaterThan(0);
  }
});

test("an owner ships for the own shop only", async () => {
  const shop = await createShop();
  await createShop();
  const owner = await viewerOf(shop.owner);
  expect(shopsFor(owner, "order:ship")).toEqual([shop.id]);
});

test("a customer ships for nobody", async () => {
  const viewer = await viewerOf(await createUser());
  expect(mayAct(viewer, "order:ship")).toBe(false);
  expect(shopsFor(viewer, "order:ship")).toEqual([]);
});

test("a packer ships but does not change the stock", async () => {
  const { db } = await import("@/lib/platform/db");
  const shop = await createShop();
  const packer = await createUser();
  await db.shopMember.create({ data: { shopId: shop.id, userId: packer.id, role: "PACKER" } });
  const viewer = await viewerOf(packer);
  expect(mayAct(viewer, "order:ship")).toBe(true);
  expect(mayAct(viewer, "stock:edit")).toBe(false);
});

test("jobs may act", () => {
  expect(mayAct(systemViewer("expire"), "order:cancel")).toBe(true);
});

test.each(["zh", "en"] as const)(
  "the law of a shop is written out for its people in %s",
  async (locale) => {
    const { team } = await loadMessages(locale);
    expect(shopLaw.map(({ permission }) => permission).sort()).toEqual(
      Object.keys(Object(team).law.words).sort(),
    );
  },
);
