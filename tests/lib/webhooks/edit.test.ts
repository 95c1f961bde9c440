import { expect, test } from "vitest";
import { noteOnOrder } from "@/lib/orders/move";
import { db, inTransaction } from "@/lib/platform/db";
import { MOST_WEBHOOKS } from "@/lib/webhooks";
import { addWebhook, endWebhook, sendAgain } from "@/lib/webhooks/mutations";
import { listWebhooks } from "@/lib/webhooks/queries";
import { addMember, strangers } from "@/tests/factories/dispatch";
import { deliveriesOf, hookedShop } from "./hooked";

const wish = (shopId: string) => ({
  shopId,
  url: "https://example.com/other",
  kinds: ["STOCK_LOW" as const],
});

test("the owner adds, sees and ends an address, and the log says so without its path", async () => {
  const { shop, seller, webhookId } = await hookedShop();
  const [shown] = await listWebhooks(seller, shop.id);
  expect(shown).toMatchObject({ id: webhookId, url: "https://example.com/hook", deliveries: [] });
  expect(shown?.secret).toMatch(/^whs_[\w-]{43}$/);
  expect(await endWebhook(seller, { webhookId })).toMatchObject({ ok: true });
  expect(await listWebhooks(seller, shop.id)).toEqual([]);
  expect(await endWebhook(seller, { webhookId })).toMatchObject({ code: "NOT_FOUND" });
  const lines = await db.actionLog.findMany({
    where: { subject: `shop:${shop.id}` },
    orderBy: { id: "asc" },
  });
  expect(lines.map(({ action }) => action)).toEqual(["webhook:add", "webhook:end"]);
  expect(JSON.stringify(lines)).not.toContain("/hook");
});

test("each address has a secret of its own", async () => {
  const [one, other] = [await hookedShop(), await hookedShop()];
  const secretOf = async ({ seller, shop }: typeof one) =>
    (await listWebhooks(seller, shop.id))[0]?.secret;
  expect(await secretOf(one)).not.toBe(await secretOf(other));
});

test("family, helpers, and strangers neither see an address nor change one", async () => {
  const { shop, webhookId, order } = await hookedShop();
  await inTransaction((tx) =>
    noteOnOrder(tx, {
      orderId: order.id,
      status: "CONFIRMED",
      kind: "SHIPPED",
      actor: { kind: "system", name: "test" },
    }),
  );
  const [delivery] = await deliveriesOf(webhookId);
  const helpers = [await addMember(shop.id, "FAMILY"), await addMember(shop.id, "PACKER")];
  for (const viewer of [...helpers, ...(await strangers())]) {
    expect(await listWebhooks(viewer, shop.id)).toEqual([]);
    expect(await addWebhook(viewer, wish(shop.id))).toMatchObject({ code: "NOT_FOUND" });
    expect(await endWebhook(viewer, { webhookId })).toMatchObject({ code: "NOT_FOUND" });
    expect(await sendAgain(viewer, { deliveryId: delivery?.id ?? "" })).toMatchObject({
      code: "NOT_FOUND",
    });
  }
});

test("a shop has at most five, also when they are added at once", async () => {
  const { shop, seller } = await hookedShop();
  const answers = await Promise.all(
    Array.from({ length: 7 }, () => addWebhook(seller, wish(shop.id))),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(MOST_WEBHOOKS - 1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: "WEBHOOKS_FULL" });
});

test("what is no address is refused", async () => {
  const { shop, seller } = await hookedShop();
  expect(await addWebhook(seller, { ...wish(shop.id), url: "not an address" })).toMatchObject({
    code: "ADDRESS_REFUSED",
  });
});
