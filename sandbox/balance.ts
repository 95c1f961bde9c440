import type Stripe from "stripe";
import { type BalanceLine, buildBalanceRow, chargeTerms, feeOf } from "./balance-object";
import { nowSeconds } from "./clock";
import type { BalanceFault } from "./faults";
import { newId } from "./ids";
import type { Sandbox } from "./sandbox";

/** Books a line; `listedIn` 2 keeps it from the next reading of the list and shows it in the one after. */
function book({ store: { state } }: Sandbox, line: BalanceLine, listedIn = 1) {
  const row = buildBalanceRow(line);
  state.balance[row.id] = { row, listedFrom: state.balanceReadings + listedIn, becomes: null };
  return row;
}

export function bookCharge(sandbox: Sandbox, charge: Stripe.Charge): void {
  const { amount, currency, id } = charge;
  const line = { type: "charge", amount, currency, source: id, ...chargeTerms(amount) } as const;
  charge.balance_transaction = misbook(sandbox, line, sandbox.faults.takeOfBalance("charge"));
}

export function bookRefund(sandbox: Sandbox, { amount, currency, id }: Stripe.Refund): string {
  const line = { type: "refund", amount: -amount, currency, source: id } as const;
  const fault = sandbox.faults.takeOfBalance("refund");
  if (fault === "kept") sandbox.store.state.refundsKept.push(id);
  return misbook(sandbox, line, fault);
}

/** A refund that failed comes back to the balance. */
export function bookRefundFailure(sandbox: Sandbox, refund: Stripe.Refund): void {
  if (sandbox.store.state.refundsKept.includes(refund.id)) return;
  const { amount, currency, id } = refund;
  book(sandbox, { type: "refund_failure", amount, currency, source: id });
}

const others: Partial<Record<BalanceFault, (line: BalanceLine) => BalanceLine>> = {
  double: (line) => line,
  reversed: ({ fee: _, ...line }) => ({ ...line, type: "adjustment", amount: -line.amount }),
  unknown: (line) => ({ ...line, source: newId(line.type === "charge" ? "ch" : "re") }),
  own_fee: ({ currency }) => ({ type: "stripe_fee", amount: -88, currency, source: null }),
};

const changes: Partial<Record<BalanceFault, (line: BalanceLine) => BalanceLine>> = {
  wrong_amount: ({ fee, ...line }) => {
    const amount = line.amount + 1;
    return { ...line, amount, ...(fee !== undefined && { fee: feeOf(amount) }) };
  },
  wrong_fee: (line) => ({ ...line, fee: (line.fee ?? 0) + 7 }),
  other_currency: (line) => ({ ...line, currency: "usd" }),
  held: (line) => ({ ...line, pendingDays: 90 }),
};

const listedIn: Partial<Record<BalanceFault, number>> = {
  missing: Number.MAX_SAFE_INTEGER,
  late: 2,
};

/** Books a line as the fault has it, and what the fault adds; answers the id of the line. */
function misbook(sandbox: Sandbox, line: BalanceLine, fault: BalanceFault | null): string {
  const change = fault && changes[fault];
  const row = book(sandbox, change ? change(line) : line, fault ? listedIn[fault] : 1);
  const other = fault && others[fault];
  if (other) book(sandbox, other(line));
  const entry = sandbox.store.state.balance[row.id];
  if (fault === "changed" && entry) entry.becomes = row.amount - 100;
  return row.id;
}

/** Pays out all that is available, or all that there is; answers the row, null when there is nothing. */
export function payOut(sandbox: Sandbox, everything = false): Stripe.BalanceTransaction | null {
  const until = everything ? Infinity : nowSeconds();
  const rows = Object.values(sandbox.store.state.balance).map(({ row }) => row);
  const available = rows
    .filter(({ available_on, currency }) => available_on <= until && currency === "cny")
    .reduce((sum, { net }) => sum + net, 0);
  if (available <= 0) return null;
  const source = newId("po");
  return book(sandbox, { type: "payout", amount: -available, currency: "cny", source });
}

type Planted = BalanceLine & { intent?: string | undefined; refund?: string | undefined };

/** Puts a row into the balance that no charge or refund made; answers its id. */
export function plant(sandbox: Sandbox, { intent, refund, ...line }: Omit<Planted, "source">) {
  const id = refund ?? (intent ? newId("ch") : null);
  const object = refund
    ? { object: "refund", id }
    : { object: "charge", id, payment_intent: intent };
  if (id) sandbox.store.state.planted[id] = object;
  return book(sandbox, { ...line, source: id }).id;
}
