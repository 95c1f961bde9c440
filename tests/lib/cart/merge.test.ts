import { expect, test } from "vitest";
import { mergeGuestCart, removeLines, selectLines } from "@/lib/cart/mutations";
import { inTransaction } from "@/lib/platform/db";
import { createProduct, createUser, guest, viewerOf } from "@/tests/factories";
import { linesOf, onlyLine, put } from "./lines";

const visitor = async () => ({ viewer: guest(), user: await viewerOf(await createUser()) });

const merge = ({ viewer, user }: Awaited<ReturnType<typeof visitor>>) =>
  inTransaction((tx) =>
    mergeGuestCart(tx, { guestHash: viewer.guestHash ?? "", userId: user.userId }),
  );

test("the guest's goods join the user's, the same ones summed", async () => {
  const person = await visitor();
  const [both, own, brought] = [
    await createProduct(),
    await createProduct(),
    await createProduct(),
  ];
  await put(person.user, both, 2);
  await put(person.user, own);
  await put(person.viewer, both, 3);
  await put(person.viewer, brought);
  await merge(person);
  const lines = await linesOf(person.user);
  expect(lines.map(({ quantity }) => quantity).sort()).toEqual([1, 1, 5]);
  expect(await linesOf(person.viewer)).toEqual([]);
});

test("a sum stops at what is left, and merging twice adds nothing", async () => {
  const person = await visitor();
  const item = await createProduct({ stock: 6 });
  await put(person.user, item, 4);
  await put(person.viewer, item, 5);
  await Promise.all([merge(person), merge(person)]);
  expect((await onlyLine(person.user)).quantity).toBe(6);
});

test("what either ticked stays ticked, and a user without a basket gets one", async () => {
  const person = await visitor();
  await put(person.viewer, await createProduct());
  const { id } = await onlyLine(person.viewer);
  await selectLines(person.viewer, { lineIds: [id], selected: false });
  await merge(person);
  const line = await onlyLine(person.user);
  expect(line.selected).toBe(false);
  await removeLines(person.user, { lineIds: [line.id] });
  await merge(person);
  expect(await linesOf(person.user)).toEqual([]);
});
