import { payOut } from "./balance";
import { nowSeconds } from "./clock";
import { pay } from "./payments";
import { settleRefund } from "./refunds";
import type { Sandbox } from "./sandbox";
import { expireSession } from "./sessions";

const day = 24 * 60 * 60;

/** Does what is due: expires sessions, settles late payments, fails refunds, forgets old keys. */
export function sweep(sandbox: Sandbox): boolean {
  const { state } = sandbox.store;
  const now = nowSeconds();
  const checkouts = Object.values(state.checkouts);
  const due = checkouts.filter(({ settleAt }) => settleAt !== null && settleAt <= now);
  const lapsed = checkouts.filter(
    ({ session }) => session.status === "open" && session.expires_at <= now,
  );
  const failing = state.refundsToFail.splice(0);

  for (const { session } of due) pay(sandbox, session.id, { outcome: "settle" });
  for (const { session } of lapsed) expireSession(sandbox, session.id);
  const isPayday = isNewDay(sandbox, now) && payOut(sandbox) !== null;
  for (const id of failing) settleRefund(sandbox, id, "fail");
  for (const [key, answer] of Object.entries(state.answers)) {
    if (answer.savedAt + day < now) delete state.answers[key];
  }
  return isPayday || due.length + lapsed.length + failing.length > 0;
}

/** No payout was made since the day began. */
const isNewDay = ({ store }: Sandbox, now: number) =>
  !Object.values(store.state.balance).some(
    ({ row }) => row.type === "payout" && Math.floor(row.created / day) === Math.floor(now / day),
  );
