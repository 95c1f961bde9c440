import type { NewKey } from "@/lib/keys";
import { keyScopes } from "@/lib/keys";
import { addKey } from "@/lib/keys/mutations";
import { confirmedOrder } from "@/tests/factories/dispatch";

export const wishFor = (shopId: string, wishes: Partial<NewKey> = {}): NewKey => ({
  shopId,
  name: "打单程序",
  scopes: [...keyScopes],
  days: 90,
  ...wishes,
});

/** A shop with an order to ship, and a key of its owner for a program. */
export async function keyedShop(wishes: Partial<NewKey> = {}) {
  const made = await confirmedOrder();
  const answer = await addKey(made.seller, wishFor(made.shop.id, wishes));
  if (!answer.ok) throw new Error(answer.code);
  const { id: keyId, secret } = answer.data;
  return { ...made, keyId, secret };
}
