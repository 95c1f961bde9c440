import {
  agree,
  askAfterSale,
  dispute,
  finishCase,
  offer,
  refuse,
  sendBack,
  tickCases,
} from "@/lib/aftersales/mutations";
import { askForInvoice } from "@/lib/invoices/mutations";
import { countOutRefund } from "@/lib/payments/mutations";
import { cashCode } from "@/lib/payments/queries";
import type { UserViewer } from "@/lib/platform/auth";
import { HOUR, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { newToken } from "@/lib/platform/ids";
import { placed, received, surely } from "./buy";
import { demo } from "./content";
import { viewerOf } from "./viewer";

type Bought = (typeof demo.cases)[number];
type Cast = { buyer: UserViewer; seller: UserViewer; assistant: UserViewer };
type Seen = { number: string; version: number };

async function countOut({ assistant }: Cast, number: string) {
  const one = await db.afterSale.findUniqueOrThrow({
    where: { number },
    select: {
      order: { select: { number: true } },
      refund: { select: { id: true, codeTries: true } },
    },
  });
  if (!one.refund) throw new Error("The demo refunded nothing.");
  const paid = { order: one.order.number, code: cashCode(one.refund) };
  await surely(countOutRefund(assistant, paid));
  await finishCase(one.refund.id);
}

const seenNow = async (number: string): Promise<Seen> => {
  const { version } = await db.afterSale.findUniqueOrThrow({ where: { number } });
  return { number, version };
};

const stories: Record<Bought["story"], (cast: Cast, number: string) => Promise<unknown>> = {
  bought: async () => undefined,
  asked: async () => undefined,
  silent: () => tickCases(inFuture(49 * HOUR)),
  offered: async ({ seller }, number) =>
    surely(offer(seller, { ...(await seenNow(number)), amountFen: 2_000 })),
  sentBack: async ({ seller, buyer }, number) => {
    await surely(agree(seller, await seenNow(number)));
    const parcel = { carrierCode: "YTO", waybill: `YT9${number.slice(1)}` };
    await surely(sendBack(buyer, { ...(await seenNow(number)), ...parcel }));
  },
  disputed: async ({ seller, buyer }, number) => {
    const why = { why: "NOT_SO", note: "装箱时数过，四袋都在" };
    await surely(refuse(seller, { ...(await seenNow(number)), ...why }));
    await surely(dispute(buyer, await seenNow(number)));
  },
  done: async (cast, number) => {
    await surely(agree(cast.seller, await seenNow(number)));
    await countOut(cast, number);
  },
};

/** Millet for an office, which wants its invoice. */
async function askForPapers({ buyer }: Cast, number: string) {
  const company = { kind: "COMPANY" as const, taxNumber: "91110101MA00XXXX0X", email: "" };
  const to = { ...company, title: "北京山里来文化有限公司" };
  await surely(askForInvoice(buyer, { number, to }));
}

async function tell(one: Bought, cast: Cast) {
  const bought = await placed(one, cast.buyer);
  await received(bought, cast);
  if (!one.ask) return askForPapers(cast, bought.order.number);
  const { quantity, ...ask } = one.ask;
  const lines = [{ lineId: bought.lineId, quantity }];
  const wish = { ...ask, order: bought.order.number, lines, photos: [], voice: null };
  const { number } = await surely(askAfterSale(cast.buyer, { ...wish, key: newToken() }));
  await stories[one.story](cast, number);
}

/** What the shopper of the demo bought and asks money back for, one in each state, or an invoice; the silent one first. */
export async function insertCases() {
  const [buyer, millet, bakery, assistant] = await Promise.all(
    ["+8613800138000", "+8613800138001", "+8613800138002", "+8613800138004"].map(viewerOf),
  );
  if (!buyer || !millet || !bakery || !assistant) return;
  const inOrder = [...demo.cases].sort(
    (a, b) => Number(b.story === "silent") - Number(a.story === "silent"),
  );
  for (const one of inOrder) {
    const seller = one.product === "millet-biscuits" ? bakery : millet;
    await tell(one, { buyer, seller, assistant });
  }
}
