import { expect, test } from "vitest";
import type { InvoiceTitle } from "@/lib/invoices";
import { askForInvoice, giveInvoice, tellStaleInvoices } from "@/lib/invoices/mutations";
import {
  countInvoices,
  findMyInvoice,
  findShopInvoice,
  hasInvoice,
  listShopInvoices,
} from "@/lib/invoices/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { newToken } from "@/lib/platform/ids";
import { createOrder, createProduct } from "@/tests/factories";
import { addMember, confirmedOrder, eventKinds, strangers } from "@/tests/factories/dispatch";
import { createUser, viewerOf } from "@/tests/factories/people";
import { first } from "@/tests/factories/shops";

const company: InvoiceTitle = {
  kind: "COMPANY",
  title: "上海某某贸易有限公司",
  taxNumber: "91310000MA1FL0XXXX",
  email: "",
};
const person: InvoiceTitle = { kind: "PERSON", title: "李女士", email: "li@example.cn" };
const NUMBER = "25317000000012345678";

const pdfOf = async ({ userId }: { userId: string }) => {
  const key = `private/documents/${newToken()}.pdf`;
  const row = { kind: "DOCUMENT", key, ownerId: userId, checksum: newToken() } as const;
  return (await db.asset.create({ data: row })).id;
};

async function asked(to: InvoiceTitle = company) {
  const made = await confirmedOrder();
  expect(await askForInvoice(made.buyer, { number: made.number, to })).toMatchObject({ ok: true });
  return made;
}

/** As somebody who has just read what is asked. */
async function give(viewer: Viewer, number: string, assetId: string | null, invoiceNumber = "") {
  const row = await db.invoice.findFirst({ where: { order: { number } } });
  const { totalFen, refunds } = await db.order.findUniqueOrThrow({
    where: { number },
    include: { refunds: true },
  });
  const back = refunds.reduce((sum, { amountFen }) => sum + amountFen, 0);
  const read = { askedAt: row?.askedAt.getTime() ?? 0, owedFen: totalFen - back };
  return giveInvoice(viewer, { number, assetId, invoiceNumber, ...read });
}

const refund = (orderId: string, amountFen: number) =>
  db.refund.create({ data: { orderId, amountFen, reason: "AFTER_SALE", means: "CASH" } });

const noticesAbout = async (number: string, kind: string) =>
  (await db.notification.findMany({ where: { kind, path: { endsWith: number } } })).map(
    ({ userId }) => userId,
  );

test("the shop gives what the buyer asked for, and each hears of the other", async () => {
  const { number, order, buyer, seller } = await asked();
  expect(await noticesAbout(number, "invoice.asked")).toEqual([seller.userId]);
  expect(await findShopInvoice(seller, number)).toMatchObject({
    title: company.title,
    taxNumber: "91310000MA1FL0XXXX",
    state: "ASKED",
    owedFen: order.totalFen,
  });
  const assetId = await pdfOf(seller);
  expect(await give(seller, number, assetId, NUMBER)).toMatchObject({ ok: true });
  expect(await noticesAbout(number, "invoice.given")).toEqual([buyer.userId]);
  expect(await findMyInvoice(buyer, number)).toMatchObject({
    mayAsk: false,
    invoice: {
      state: "GIVEN",
      number: NUMBER,
      url: expect.stringContaining("/api/files/private/documents/"),
    },
  });
  expect(await eventKinds(order.id)).toEqual(
    expect.arrayContaining(["INVOICE_ASKED", "INVOICE_GIVEN"]),
  );
});

test("the name may be put right until the shop has written it down", async () => {
  const { number, buyer, seller } = await asked();
  expect((await askForInvoice(buyer, { number, to: person })).ok).toBe(true);
  expect(await findMyInvoice(buyer, number)).toMatchObject({
    invoice: { kind: "PERSON", title: "李女士", taxNumber: "", email: "li@example.cn" },
  });
  expect((await give(seller, number, null, NUMBER)).ok).toBe(true);
  const late = { ok: false, code: "INVOICE_GIVEN" };
  expect(await askForInvoice(buyer, { number, to: company })).toEqual(late);
});

test("what the shop made out for another name or amount is not taken", async () => {
  const { number, order, buyer, seller } = await asked();
  const read = await findShopInvoice(seller, number);
  const paper = { number, assetId: null, invoiceNumber: NUMBER, owedFen: order.totalFen };
  await askForInvoice(buyer, { number, to: person });
  const changed = { ok: false, code: "INVOICE_CHANGED" };
  const askedAt = read?.askedAt.getTime() ?? 0;
  expect(await giveInvoice(seller, { ...paper, askedAt })).toEqual(changed);
  await refund(order.id, 100);
  const again = (await findShopInvoice(seller, number))?.askedAt.getTime() ?? 0;
  expect(await giveInvoice(seller, { ...paper, askedAt: again })).toEqual(changed);
});

test("nothing is given without a file or a number, and no file of somebody else", async () => {
  const { number, buyer, seller } = await asked();
  expect(await give(seller, number, null)).toEqual({ ok: false, code: "INVOICE_EMPTY" });
  expect(await give(seller, number, await pdfOf(buyer))).toEqual({ ok: false, code: "ASSET_GONE" });
});

test("who gives it twice at once gives it once", async () => {
  const { order, number, seller } = await asked();
  const answers = await Promise.all([1, 2].map(() => give(seller, number, null, NUMBER)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const kinds = await eventKinds(order.id);
  expect(kinds.filter((kind) => kind === "INVOICE_GIVEN")).toHaveLength(1);
});

test("money that goes back afterwards asks the shop for a new one, once", async () => {
  const { number, order, buyer, seller, shop } = await asked();
  await give(seller, number, null, NUMBER);
  expect(await countInvoices(seller, shop.id)).toBe(0);
  await refund(order.id, 100);
  await Promise.all([tellStaleInvoices(), tellStaleInvoices()]);
  await tellStaleInvoices();
  expect(await noticesAbout(number, "invoice.stale")).toEqual([seller.userId]);
  expect(await findMyInvoice(buyer, number)).toMatchObject({ invoice: { state: "STALE" } });
  expect(await findShopInvoice(seller, number)).toMatchObject({ owedFen: order.totalFen - 100 });
  expect(await countInvoices(seller, shop.id)).toBe(1);

  expect((await give(seller, number, null, "25317000000099999999")).ok).toBe(true);
  expect(await findMyInvoice(buyer, number)).toMatchObject({ invoice: { state: "GIVEN" } });
  await refund(order.id, order.totalFen - 100);
  await tellStaleInvoices();
  expect(await noticesAbout(number, "invoice.stale")).toHaveLength(2);
  expect(await findShopInvoice(seller, number)).toMatchObject({ state: "STALE", owedFen: 0 });
});

test("nobody owes an invoice for what is not sold or was paid back", async () => {
  const buyer = await viewerOf(await createUser());
  const unpaid = await createOrder({ buyer: { id: buyer.userId }, status: "PENDING_PAYMENT" });
  const nothing = { ok: false, code: "NOTHING_TO_INVOICE" };
  const { number } = first(unpaid.orders);
  expect(await askForInvoice(buyer, { number, to: person })).toEqual(nothing);
  const back = await asked();
  await refund(back.order.id, back.order.totalFen);
  expect(await countInvoices(back.seller, back.shop.id)).toBe(0);
  expect(await give(back.seller, back.number, null, NUMBER)).toEqual(nothing);
});

test("a shop lists what waits oldest first, and what it gave", async () => {
  const product = await createProduct();
  const owner = await db.shopMember.findFirstOrThrow({ where: { shopId: product.shop.id } });
  const seller = await viewerOf({ id: owner.userId });
  const numbers: string[] = [];
  for (let nth = 0; nth < 3; nth += 1) {
    const user = await createUser();
    const group = await createOrder({ buyer: user, products: [product], status: "CONFIRMED" });
    const { number } = first(group.orders);
    await askForInvoice(await viewerOf(user), { number, to: person });
    numbers.push(number);
  }
  await give(seller, numbers[1] ?? "", null, NUMBER);
  const list = async (tab: "waiting" | "given") =>
    (await listShopInvoices(seller, { tab, shopId: null, cursor: null })).invoices.map(
      ({ order }) => order,
    );
  expect(await list("waiting")).toEqual([numbers[0], numbers[2]]);
  expect(await list("given")).toEqual([numbers[1]]);
});

test("nobody else asks, gives, reads or opens the file", async () => {
  const { number, buyer, seller, shop } = await asked();
  const assetId = await pdfOf(seller);
  await give(seller, number, assetId, "");
  const others = [await addMember(shop.id, "PACKER"), ...(await strangers())];
  const missing = { ok: false, code: "NOT_FOUND" };
  for (const viewer of [buyer, ...others]) {
    expect(await give(viewer, number, null, NUMBER)).toEqual(missing);
    expect(await findShopInvoice(viewer, number)).toBeNull();
  }
  for (const viewer of [seller, ...others]) {
    expect(await askForInvoice(viewer, { number, to: person })).toEqual(missing);
    expect(await findMyInvoice(viewer, number)).toBeNull();
  }
  for (const viewer of others) expect(await hasInvoice(viewer, assetId)).toBe(false);
  for (const viewer of [buyer, seller]) expect(await hasInvoice(viewer, assetId)).toBe(true);
});
