import { expect, test } from "vitest";
import { findMyInvoice } from "@/lib/invoices/queries";
import { createProduct, guest } from "@/tests/factories";
import { put } from "@/tests/lib/cart/lines";
import { buy, groupOf } from "./shopper";

test("an invoice asked for with the order stands with the order of each shop", async () => {
  const viewer = guest();
  for (const item of [await createProduct(), await createProduct()]) await put(viewer, item, 1);
  const invoice = { kind: "PERSON" as const, title: "李女士", email: "" };
  const { orders } = await groupOf(await buy(viewer, { invoice }));
  expect(orders).toHaveLength(2);
  for (const { number } of orders)
    expect(await findMyInvoice(viewer, number)).toMatchObject({
      mayAsk: false,
      invoice: { title: "李女士", state: "ASKED" },
    });
});

test("who wants none has none", async () => {
  const viewer = guest();
  await put(viewer, await createProduct(), 1);
  const [order] = (await groupOf(await buy(viewer))).orders;
  expect(await findMyInvoice(viewer, order?.number ?? "")).toEqual({
    invoice: null,
    mayAsk: false,
  });
});
