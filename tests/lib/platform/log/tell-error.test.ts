import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { tellError, tellMessage } from "@/lib/platform/log/tell-error";
import { createUser } from "@/tests/factories";

const CANARY = "13987654321";

const failing = (work: Promise<unknown>) =>
  work.then(
    () => Promise.reject(new Error("it worked")),
    (error: unknown) => error,
  );

test.each([
  [
    "a row that a rule refuses",
    () =>
      db.user.create({
        data: { phone: CANARY, name: CANARY, sessionVersion: -1 as never } as never,
      }),
  ],
  ["a key that is taken", () => db.user.create({ data: { phone: CANARY, name: CANARY } })],
  [
    "fields that don't exist",
    () => db.user.create({ data: { phone: CANARY, nome: CANARY } as never }),
  ],
  ["a value of another type", () => db.$queryRaw`SELECT ${`x${CANARY}`}::int`],
] as const)("%s is told without what was to be written", async (_, work) => {
  await createUser({ phone: CANARY }).catch(() => null);
  const told = tellError(await failing(work()));
  expect(JSON.stringify(told)).not.toContain(CANARY);
  expect(told).toMatchObject({
    type: expect.stringMatching(/Prisma/),
    stack: expect.stringContaining("at "),
  });
});

test.each([
  ["one line", "one line"],
  ["first\n\nmiddle 1\nlast", "first … last"],
  [`sent to +86${CANARY} twice`, "sent to +… twice"],
  ["x".repeat(900), "x".repeat(300)],
])("%j is told as %j", (message, told) => {
  expect(tellMessage(message)).toBe(told);
});

test("what is no error says no more than what it is", () => {
  expect(tellError({ phone: CANARY })).toEqual({ type: "object" });
});
