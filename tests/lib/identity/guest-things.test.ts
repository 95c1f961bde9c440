import { expect, test } from "vitest";
import { moveGuestThings } from "@/app/api/auth/[...nextauth]/move-guest-things";
import { db, inTransaction } from "@/lib/platform/db";
import { hashToken, newToken } from "@/lib/platform/ids";
import { createOrder, createProduct, createUser } from "../../factories";

const newGuest = () => hashToken(newToken());

async function guestGroup(guestHash: string, phone: string) {
  const { id } = await createOrder({ buyer: { guestHash } });
  await db.orderGroup.update({ where: { id }, data: { phone } });
  return id;
}

const ownerOf = async (id: string) =>
  (await db.orderGroup.findUniqueOrThrow({ where: { id } })).userId;

const move = (user: { id: string; phone: string }, guestHash: string | null) =>
  inTransaction((tx) => moveGuestThings(tx, { userId: user.id, phone: user.phone, guestHash }));

test("orders of this browser with this phone become the user's, others stay where they are", async () => {
  const user = await createUser();
  const guestHash = newGuest();
  const mine = await guestGroup(guestHash, user.phone);
  const neighbours = await guestGroup(guestHash, "+8613900000001");
  const elsewhere = await guestGroup(newGuest(), user.phone);
  await move(user, guestHash);
  expect(await ownerOf(mine)).toBe(user.id);
  expect(await ownerOf(neighbours)).toBeNull();
  expect(await ownerOf(elsewhere)).toBeNull();

  const second = await createUser();
  await move({ id: second.id, phone: user.phone }, guestHash);
  expect(await ownerOf(mine)).toBe(user.id);
});

test("the guest's basket moves along", async () => {
  const user = await createUser();
  const guestHash = newGuest();
  const { variant } = await createProduct();
  await db.cart.create({
    data: {
      guestHash,
      lines: { create: { variantId: variant.id, quantity: 2, seenPriceFen: variant.priceFen } },
    },
  });
  await move(user, guestHash);
  const cart = await db.cart.findUniqueOrThrow({
    where: { userId: user.id },
    include: { lines: true },
  });
  expect(cart.lines).toMatchObject([{ variantId: variant.id, quantity: 2 }]);
  expect(await db.cart.count({ where: { guestHash } })).toBe(0);
});

test("a browser that never bought anything has nothing to move", async () => {
  const user = await createUser();
  await move(user, null);
  expect(await db.cart.count({ where: { userId: user.id } })).toBe(0);
});
