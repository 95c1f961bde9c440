import { expect, test } from "vitest";
import { attempt, db, inTransaction } from "@/lib/platform/db";
import { fail, ok } from "@/lib/platform/result";
import { createProduct, createUser } from "@/tests/factories";

test("refused work leaves nothing behind and answers its failure", async () => {
  const user = await createUser({ name: "旧名" });
  const result = await attempt(async (tx) => {
    await tx.user.update({ where: { id: user.id }, data: { name: "新名" } });
    return fail("NOT_FOUND", { detail: { left: 1 } });
  });
  expect(result).toEqual({ ok: false, code: "NOT_FOUND", detail: { left: 1 } });
  expect((await db.user.findUniqueOrThrow({ where: { id: user.id } })).name).toBe("旧名");
});

test("done work is committed", async () => {
  const user = await createUser();
  const result = await attempt(async (tx) => {
    await tx.user.update({ where: { id: user.id }, data: { name: "新名" } });
    return ok(1);
  });
  expect(result).toEqual({ ok: true, data: 1 });
  expect((await db.user.findUniqueOrThrow({ where: { id: user.id } })).name).toBe("新名");
});

test("two transactions that lock crosswise both get through", async () => {
  const [a, b] = await Promise.all([createUser(), createUser()]);
  let meet = () => {};
  const both = new Promise<void>((resolve) => {
    meet = resolve;
  });
  let waiting = 0;
  const cross = (first: string, second: string) =>
    inTransaction(async (tx) => {
      await tx.user.update({ where: { id: first }, data: { name: "一" } });
      waiting += 1;
      if (waiting >= 2) meet();
      await both;
      await tx.user.update({ where: { id: second }, data: { name: "二" } });
    });
  await expect(Promise.all([cross(a.id, b.id), cross(b.id, a.id)])).resolves.toBeTruthy();
});

test("an undefined filter is a mistake, not everything", async () => {
  const { product } = await createProduct();
  const id = undefined as unknown as string;
  await expect(db.product.deleteMany({ where: { id } })).rejects.toThrow(/undefined/);
  expect(await db.product.count({ where: { id: product.id } })).toBe(1);
});
