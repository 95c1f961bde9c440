import { expect, test } from "vitest";
import { attemptDirectly, db, direct, Prisma } from "@/lib/platform/db";
import { fail, ok } from "@/lib/platform/result";
import { createUser } from "@/tests/factories";

const rename = (id: string, name: string) =>
  Prisma.sql`UPDATE "User" SET name = ${name} WHERE id = ${id}::uuid`;

const nameOf = async (id: string) => (await db.user.findUniqueOrThrow({ where: { id } })).name;

test("refused work leaves nothing behind and answers its failure", async () => {
  const { id } = await createUser({ name: "旧名" });
  const result = await attemptDirectly(async (tx) => {
    expect(await tx.$executeRaw(rename(id, "新名"))).toBe(1);
    return fail("NOT_FOUND", { detail: { left: 1 } });
  });
  expect(result).toEqual({ ok: false, code: "NOT_FOUND", detail: { left: 1 } });
  expect(await nameOf(id)).toBe("旧名");
});

test("a bug undoes the work too, and the connection serves the next", async () => {
  const { id } = await createUser({ name: "旧名" });
  for (let time = 0; time < 50; time += 1) {
    const failing = attemptDirectly(async (tx) => {
      await tx.$executeRaw(rename(id, "新名"));
      return ok(await tx.$queryRaw(Prisma.sql`SELECT 1 / 0`));
    });
    await expect(failing).rejects.toThrow("division by zero");
  }
  expect(await nameOf(id)).toBe("旧名");
});

test("done work is committed", async () => {
  const { id } = await createUser();
  expect(await attemptDirectly(async (tx) => ok(await tx.$executeRaw(rename(id, "新名"))))).toEqual(
    { ok: true, data: 1 },
  );
  expect(await nameOf(id)).toBe("新名");
});

test("two that lock crosswise both get through", async () => {
  const [a, b] = await Promise.all([createUser(), createUser()]);
  let meet = () => {};
  const both = new Promise<void>((resolve) => {
    meet = resolve;
  });
  let waiting = 0;
  const cross = (first: string, second: string) =>
    attemptDirectly(async (tx) => {
      await tx.$executeRaw(rename(first, "一"));
      waiting += 1;
      if (waiting >= 2) meet();
      await both;
      return ok(await tx.$executeRaw(rename(second, "二")));
    });
  const answers = await Promise.all([cross(a.id, b.id), cross(b.id, a.id)]);
  expect(answers.every(({ ok: isDone }) => isDone)).toBe(true);
});

test("texts, moments, lists and JSON come back as Prisma reads them", async () => {
  const at = new Date("2026-11-26T08:00:00.123Z");
  const sql = Prisma.sql`SELECT ${"'; --"}::text AS text, ${at}::timestamptz AS at, ${["a", "b"]}::text[] AS list,
    ${JSON.stringify({ 米: [1, null] })}::jsonb AS json, ${null}::int AS none, ${true}::boolean AS yes`;
  expect(await direct.$queryRaw(sql)).toEqual(await db.$queryRaw(sql));
});

test("an undefined value is a mistake, not NULL", async () => {
  const id = undefined as unknown as string;
  await expect(direct.$queryRaw(Prisma.sql`SELECT ${id}::uuid`)).rejects.toThrow("undefined");
});
