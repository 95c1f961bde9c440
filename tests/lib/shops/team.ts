import { db } from "@/lib/platform/db";
import type { HelperRole } from "@/lib/shops";
import { answerInvite, inviteHelper } from "@/lib/shops/mutations";
import { createShop, createUser, viewerOf } from "@/tests/factories";

export async function ownedShop() {
  const shop = await createShop();
  return { shop, owner: await viewerOf(shop.owner) };
}

type Asked = { role?: HelperRole; name?: string };

/** A shop that has asked somebody with an account, who has not answered yet. */
export async function invited({ role = "PACKER", name = "小芳" }: Asked = {}) {
  const made = await ownedShop();
  const guest = await viewerOf(await createUser({ name: "小芳" }));
  const asked = { shopId: made.shop.id, phone: guest.phone, name, role };
  const answer = await inviteHelper(made.owner, asked);
  if (!answer.ok) throw new Error(answer.code);
  return { ...made, guest, asked, inviteId: answer.data.id };
}

/** A shop with a helper who said yes. */
export async function joined(wishes: Asked = {}) {
  const made = await invited(wishes);
  await answerInvite(made.guest, { inviteId: made.inviteId, accept: true });
  const member = await db.shopMember.findFirstOrThrow({
    where: { shopId: made.shop.id, userId: made.guest.userId },
  });
  return { ...made, member, helper: await viewerOf({ id: made.guest.userId }) };
}

export const deeds = async (shopId: string) =>
  (
    await db.actionLog.findMany({ where: { subject: `shop:${shopId}` }, orderBy: { id: "asc" } })
  ).map(({ action }) => action);
