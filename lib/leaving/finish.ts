import "server-only";
import { forgetCart } from "@/lib/cart/mutations";
import { forgetCustomer } from "@/lib/customers/mutations";
import { forgetText } from "@/lib/evening/mutations";
import { forgetFollows } from "@/lib/follows/mutations";
import { forgetUser, lockLeaving } from "@/lib/identity/mutations";
import { listDueLeaves } from "@/lib/identity/queries";
import { forgetInvoiceMail, forgetOldInvoices } from "@/lib/invoices/mutations";
import { forgetChoice } from "@/lib/messages/mutations";
import { forgetNotices } from "@/lib/notifications/mutations";
import { forgetOldReceivers } from "@/lib/orders/mutations";
import { inTransaction } from "@/lib/platform/db";
import { forgetWishes } from "@/lib/restock/mutations";
import { forgetSpecials } from "@/lib/specials/mutations";
import { forgetLikes } from "@/lib/videos/mutations";
import { readObstacles } from "./obstacles";

/** What keeps an account now (a refund that came late) puts its end off until the next time. */
const leave = (userId: string, now: Date) =>
  inTransaction(async (tx) => {
    const phone = await lockLeaving(tx, userId, now);
    if (phone === null || (await readObstacles(tx, userId)).length > 0) return;
    await forgetCart(tx, userId);
    await forgetSpecials(tx, phone);
    await forgetWishes(tx, userId);
    await forgetFollows(tx, userId);
    await forgetLikes(tx, userId);
    await forgetText(tx, userId);
    await forgetCustomer(tx, { id: userId, phone });
    await forgetChoice(tx, userId);
    await forgetInvoiceMail(tx, userId);
    await forgetNotices(tx, { id: userId, phone });
    await forgetUser(tx, userId, phone);
  });

/** Takes away what is known of everybody whose seven days are over, and of old orders who received them. */
export async function finishLeaving(now = new Date()) {
  for (const { id } of await listDueLeaves(now)) await leave(id, now);
  await forgetOldReceivers(now);
  await forgetOldInvoices(now);
}
