import "server-only";
import { provedPhones } from "@/lib/orders/queries";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import type { Prisma } from "@/lib/platform/db";
import type { Side } from "./index";

type Where = Prisma.ConversationWhereInput;

const NOTHING: Where = { id: { in: [] } };

/** What this viewer says as a buyer: with their account, or as a guest with the phones they proved here. */
export async function conversationsOfBuyer(viewer: Viewer): Promise<Where> {
  if (viewer.kind === "user") return { OR: [{ userId: viewer.userId }, { phone: viewer.phone }] };
  const phones = await provedPhones(viewer);
  return phones.length > 0 ? { phone: { in: phones } } : NOTHING;
}

export const conversationsOfShop = (viewer: Viewer): Where => ({
  shopId: { in: shopsFor(viewer, "message:answer") },
});

export const conversationsOf = async (viewer: Viewer, side: Side): Promise<Where> =>
  side === "BUYER" ? conversationsOfBuyer(viewer) : conversationsOfShop(viewer);

/** Who writes to a shop; null for a guest who has proved no phone. */
export async function writerOf(
  viewer: Viewer,
): Promise<{ userId: string } | { phone: string } | null> {
  if (viewer.kind === "user") return { userId: viewer.userId };
  const [phone] = await provedPhones(viewer);
  return phone ? { phone } : null;
}
