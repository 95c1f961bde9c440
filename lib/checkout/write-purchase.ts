import "server-only";
import { type Taking, takeCoupons } from "@/lib/coupons/mutations";
import { personOf } from "@/lib/coupons/queries";
import { holdStock, takeStock } from "@/lib/inventory/mutations";
import { askWithOrders } from "@/lib/invoices/mutations";
import { announceConfirmed } from "@/lib/orders/mutations";
import type { Prisma, Statements } from "@/lib/platform/db";
import { pick } from "@/lib/platform/i18n";
import { addJob } from "@/lib/platform/jobs";
import { fail, ok, type Result } from "@/lib/platform/result";
import { type SpecialTaking, takeSpecials } from "@/lib/specials/mutations";
import { countedPhone } from "@/lib/specials/queries";
import { type Agreement, draftRows } from "./draft";
import type { Placed } from "./index";
import { overShare } from "./share";
import { writeRows } from "./write-rows";

type Drafted = ReturnType<typeof draftRows>;

async function tellOrWait(tx: Statements, { OrderGroup: [group], Order: orders }: Drafted) {
  if (!group?.payBy)
    return announceConfirmed(
      tx,
      orders.map(({ id }) => id),
    );
  const when = { runAt: group.payBy, key: `expire-group:${group.id}` };
  return addJob(tx, "expire-group", { groupId: group.id }, when);
}

const stockOf = ({ Order: orders, OrderLine: lines }: Drafted) =>
  orders.map(({ id }) => ({ orderId: id, lines: lines.filter(({ orderId }) => orderId === id) }));

const takingsOf = ({ Order: orders }: Drafted, { quote }: Agreement): Taking[] =>
  orders.flatMap(({ id: orderId, groupId, shopId }) =>
    (quote.shops.find(({ id }) => id === shopId)?.coupons ?? []).map((share) => ({
      ...share,
      orderId,
      groupId,
    })),
  );

const specialsOf = ({ Order: orders, OrderLine: lines }: Drafted): SpecialTaking[] =>
  lines.flatMap(({ specialId, orderId, quantity: pieces }) => {
    const groupId = orders.find(({ id }) => id === orderId)?.groupId;
    return typeof specialId === "string" && groupId ? { specialId, orderId, groupId, pieces } : [];
  });

/** What is counted is taken last, always in this order: coupons, then special prices. */
async function takeCounted(tx: Statements, drafted: Drafted, agreement: Agreement) {
  const { viewer, delivery, taking, input } = agreement;
  if (!(await takeCoupons(tx, takingsOf(drafted, agreement), personOf(viewer))))
    return fail("PRICE_CHANGED");
  // Whom a shop talked to, it answers for: nobody is counted then.
  const phone = taking ? null : countedPhone(viewer, delivery.phone);
  const taken = await takeSpecials(tx, specialsOf(drafted), phone);
  if (taken.ok || taken.code === "PRICE_CHANGED") return taken;
  const had = drafted.OrderLine.find(({ specialId }) => specialId === taken.detail?.specialId);
  const title = had ? pick(had, "title", input.locale) : "";
  return fail("SPECIAL_HAD", { detail: { title, variantId: had?.variantId ?? "" } });
}

/** What was agreed becomes rows, with its goods held or taken; `emptying` goes with them in one statement. */
export async function writePurchase(
  tx: Statements,
  agreement: Agreement,
  emptying: (lineIds: string[]) => Prisma.Sql,
): Promise<Result<Placed, "OUT_OF_STOCK" | "PHONE_UNPROVED" | "PRICE_CHANGED" | "SPECIAL_HAD">> {
  const { input, rows } = agreement;
  const drafted = draftRows(agreement);
  const [group] = drafted.OrderGroup;
  const bought = new Set(drafted.OrderLine.map(({ variantId }) => variantId));
  const lineIds = rows.filter(({ variantId }) => bought.has(variantId)).map(({ id }) => id);
  await writeRows(tx, drafted, emptying(lineIds));
  if (input.invoice) await askWithOrders(tx, drafted.Order, input.invoice);
  await tellOrWait(tx, drafted);
  // Last, because everybody who wants the same goods waits for this transaction from here on.
  const wanted = stockOf(drafted);
  const taken = await (group.payBy ? holdStock(tx, wanted, group.payBy) : takeStock(tx, wanted));
  if (taken.ok && group.payBy && !agreement.isProved && (await overShare(tx, [...bought])))
    return fail("PHONE_UNPROVED");
  if (taken.ok) {
    const counted = await takeCounted(tx, drafted, agreement);
    return counted.ok ? ok({ groupNumber: group.number, method: input.method }) : counted;
  }
  const short = rows.find(({ variantId }) => variantId === taken.detail?.variantId);
  const title = short ? pick(short, "title", input.locale) : "";
  return fail("OUT_OF_STOCK", { detail: { title, left: taken.detail?.left ?? 0 } });
}
