import "server-only";
import { notify, sendSms } from "@/lib/notifications/mutations";
import type { Prisma, Transaction } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";

const members = {
  where: { removedAt: null, role: { in: ["OWNER", "FAMILY", "PACKER"] } },
  select: { userId: true },
} satisfies Prisma.Shop$membersArgs;

/** Tells each shop that an order is theirs to ship: a notice to its members, an SMS to its phone. */
export async function announceConfirmed(tx: Transaction, orderIds: string[]) {
  const kind = "order.confirmed";
  const orders = await tx.order.findMany({
    where: { id: { in: orderIds } },
    select: {
      number: true,
      recipient: true,
      city: true,
      lines: { select: { quantity: true } },
      shop: { select: { phone: true, members } },
    },
  });
  for (const { number, recipient, city, lines, shop } of orders) {
    const pieces = lines.reduce((total, line) => total + line.quantity, 0);
    const params = { number, recipient, city, pieces };
    for (const { userId } of shop.members) {
      await notify(tx, { userId, kind, params, path: paths.sellOrder(number) });
    }
    const short = { number, pieces };
    await sendSms(tx, { phone: shop.phone, kind, params: short, locale: "zh" });
  }
}
