import "server-only";
import { type Taking, takeCoupons } from "@/lib/coupons/mutations";
import { personOf } from "@/lib/coupons/queries";
import { holdStock, takeStock } from "@/lib/inventory/mutations";
import { askWithOrders } from "@/lib/invoices/mutations";
import { breachDetail } from "@/lib/limits";
import { findOver } from "@/lib/limits/queries";
import { announceConfirmed } from "@/lib/orders/mutations";
import { countedPhone } from "@/lib/platform/auth";
import type { Prisma, Statements } from "@/lib/platform/db";
import { pick } from "@/lib/platform/i18n";
import { addJob } from "@/lib/platform/jobs";
import { fail, ok, type Result } from "@/lib/platform/result";
import { type SpecialTaking, takeSpecials } from "@/lib/specials/mutations";
import { type Agreement, draftRows } from "./draft";
import type { Placed } from "./index";
import { overShare } from "./share";
import { writeRows } from "./write-rows";

type Drafted = ReturnType<typeof draftRows>;
type Refused = "OUT_OF_STOCK" | "HAD_ENOUGH" | "PHONE_UNPROVED" | "PRICE_CHANGED" | "SPECIAL_HAD";

const titleOf = (drafted: Drafted, { input }: Agreement, variantId: unknown) => {
  const line = drafted.OrderLine.find((one) => one.variantId === variantId);
  return line ? pick(line, "title", input.locale) : "";
};

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

/** What is counted comes last, always in this order: pieces of each person, coupons, special prices. */
async function takeCounted(tx: Statements, drafted: Drafted, agreement: Agreement) {
  const { viewer, delivery, taking } = agreement;
  const over = await findOver(
    tx,
    drafted.Order.map(({ id }) => id),
  );
  if (over) {
    const title = titleOf(drafted, agreement, over.variantId);
    return fail("HAD_ENOUGH", { detail: breachDetail(over, title) });
  }
  if (!(await takeCoupons(tx, takingsOf(drafted, agreement), personOf(viewer))))
    return fail("PRICE_CHANGED");
  // Whom a shop talked to, it answers for: nobody is counted then.
  const phone = taking ? null : countedPhone(viewer, delivery.phone);
  const taken = await takeSpecials(tx, specialsOf(drafted), phone);
  if (taken.ok || taken.code === "PRICE_CHANGED") return taken;
  const had = drafted.OrderLine.find(({ specialId }) => specialId === taken.detail?.specialId);
  const variantId = had?.variantId ?? "";
  const title = titleOf(drafted, agreement, variantId);
  return fail("SPECIAL_HAD", { detail: { title, variantId } });
}

/** What was agreed becomes rows, with its goods held or taken; `emptying` goes with them in one statement. */
export async function writePurchase(
  tx: Statements,
  agreement: Agreement,
  emptying: (lineIds: string[]) => Prisma.Sql,
): Promise<Result<Placed, Refused>> {
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
  const title = titleOf(drafted, agreement, taken.detail?.variantId);
  return fail("OUT_OF_STOCK", { detail: { title, left: taken.detail?.left ?? 0 } });
}
