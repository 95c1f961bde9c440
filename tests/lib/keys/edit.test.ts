import { expect, test } from "vitest";
import { MOST_KEYS } from "@/lib/keys";
import { addKey, bringKeyBack, endKey } from "@/lib/keys/mutations";
import { findKeyViewer, listKeys } from "@/lib/keys/queries";
import { DAY } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { addMember, confirmedOrder, strangers } from "@/tests/factories/dispatch";
import { keyedShop, wishFor } from "./keyed";

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);

test("the owner makes a key, which no table holds, and sees it again without its secret", async () => {
  const { shop, seller, secret, keyId } = await keyedShop();
  expect(secret).toMatch(/^csk_[\w-]{43}$/);
  const rows = JSON.stringify(await db.shopKey.findMany({ where: { shopId: shop.id } }));
  expect(rows).not.toContain(secret);
  const [shown] = await listKeys(seller, shop.id);
  expect(shown).toMatchObject({ id: keyId, start: secret.slice(0, 8), lastUsedAt: null, uses: 0 });
  expect(JSON.stringify(shown)).not.toContain(secret);
});

test("a key opens its shop with its scopes, until it is over", async () => {
  const { shop, secret, keyId } = await keyedShop({ scopes: ["STOCK"], days: 30 });
  const viewer = { kind: "key", keyId, shopId: shop.id, scopes: ["STOCK"] };
  expect(await findKeyViewer(secret)).toEqual(viewer);
  expect(await findKeyViewer(secret, new Date(Date.now() + 31 * DAY))).toBeNull();
  expect(await findKeyViewer(`csk_${"A".repeat(43)}`)).toBeNull();
  expect(await findKeyViewer("")).toBeNull();
});

test("an ended key opens nothing at once, and comes back only for ten minutes", async () => {
  const { seller, secret, keyId } = await keyedShop();
  expect(await endKey(seller, { keyId })).toMatchObject({ ok: true });
  expect(await findKeyViewer(secret)).toBeNull();
  expect(await endKey(seller, { keyId })).toMatchObject({ code: "NOT_FOUND" });
  expect(await bringKeyBack(seller, { keyId })).toMatchObject({ ok: true });
  expect(await findKeyViewer(secret)).toMatchObject({ keyId });
  await db.shopKey.update({ where: { id: keyId }, data: { endedAt: ago(11) } });
  expect(await bringKeyBack(seller, { keyId })).toMatchObject({ code: "KEY_GONE" });
  const acts = await db.actionLog.findMany({
    where: { action: { startsWith: "key:" }, actorId: seller.userId },
    orderBy: { id: "asc" },
  });
  expect(acts.map(({ action }) => action)).toEqual(["key:add", "key:end", "key:bring-back"]);
});

test("a key dies with its maker's ownership", async () => {
  const { shop, seller, secret } = await keyedShop();
  await db.shopMember.updateMany({
    where: { shopId: shop.id, userId: seller.userId },
    data: { removedAt: new Date() },
  });
  expect(await findKeyViewer(secret)).toBeNull();
});

test("family, helpers and strangers neither see a key nor make or end one", async () => {
  const { shop, keyId } = await keyedShop();
  const helpers = [await addMember(shop.id, "FAMILY"), await addMember(shop.id, "PACKER")];
  for (const viewer of [...helpers, ...(await strangers())]) {
    expect(await listKeys(viewer, shop.id)).toEqual([]);
    expect(await addKey(viewer, wishFor(shop.id))).toMatchObject({ code: "NOT_FOUND" });
    expect(await endKey(viewer, { keyId })).toMatchObject({ code: "NOT_FOUND" });
    expect(await bringKeyBack(viewer, { keyId })).toMatchObject({ code: "NOT_FOUND" });
  }
});

test("a shop has at most ten that live, also when they are made at once", async () => {
  const { shop, seller } = await confirmedOrder();
  const answers = await Promise.all(
    Array.from({ length: MOST_KEYS + 2 }, () => addKey(seller, wishFor(shop.id))),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(MOST_KEYS);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: "KEYS_FULL" });
});
