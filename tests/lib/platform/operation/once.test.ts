import { expect, test, vi } from "vitest";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { operationTasks } from "@/lib/platform/operation/jobs";
import { once } from "@/lib/platform/operation/once";
import { done, fail } from "@/lib/platform/result";

const wish = (more: object = {}) => ({
  who: "key:a",
  operation: "dispatch.sendOrder",
  key: newId(),
  sent: { number: "D1" },
  ...more,
});

const running = fail("ONCE_RUNNING", { detail: { seconds: 1 } });

const age = (key: string, seconds: number) =>
  db.onceAnswer.updateMany({
    where: { key },
    data: { startedAt: new Date(Date.now() - seconds * 1_000) },
  });

test("the same wish is done once and answered the same again, a refusal too", async () => {
  for (const answer of [done, fail("WAYBILL_TAKEN", { detail: { order: "D1" } })]) {
    const [one, work] = [wish(), vi.fn(async () => answer)];
    expect(await once(one, work)).toEqual(answer);
    expect(await once(one, work)).toEqual(answer);
    expect(work).toHaveBeenCalledTimes(1);
  }
});

test("something else under the same key is refused, and another caller is another wish", async () => {
  const [one, work] = [wish(), vi.fn(async () => done)];
  await once(one, work);
  expect(await once({ ...one, sent: { number: "D2" } }, work)).toMatchObject({
    code: "ONCE_CHANGED",
  });
  await once({ ...one, who: "key:b" }, work);
  await once({ ...one, operation: "inventory.changeStock" }, work);
  expect(work).toHaveBeenCalledTimes(3);
});

test("whoever comes while it is under way is told to come again", async () => {
  const one = wish();
  const heard: unknown[] = [];
  const first = await once(one, async () => {
    heard.push(await once(one, async () => done), await once(one, async () => done));
    return done;
  });
  expect(first).toEqual(done);
  expect(heard).toEqual([running, running]);
});

test("of twenty at once one does it", async () => {
  const [one, work] = [wish(), vi.fn(async () => done)];
  const answers = await Promise.all(Array.from({ length: 20 }, () => once(one, work)));
  expect(work).toHaveBeenCalledTimes(1);
  expect(answers.every((answer) => answer.ok || answer.code === "ONCE_RUNNING")).toBe(true);
});

test("work that breaks can be tried again", async () => {
  const one = wish();
  const broken = once(one, async () => {
    throw new Error("broken");
  });
  await expect(broken).rejects.toThrow("broken");
  expect(await once(one, async () => done)).toEqual(done);
});

test("a wish that fell with its process is taken up after a minute", async () => {
  const one = wish();
  const { who, operation, key } = one;
  await once(one, async () => done);
  await db.$executeRaw`UPDATE "OnceAnswer" SET answer = NULL WHERE key = ${key}`;
  expect(await once(one, async () => done)).toMatchObject({ code: "ONCE_RUNNING" });
  await age(key, 61);
  expect(await once(one, async () => done)).toEqual(done);
  expect(await db.onceAnswer.count({ where: { who, operation, key } })).toBe(1);
});

test("answers are kept for a day", async () => {
  const [young, old] = [wish(), wish()];
  await once(young, async () => done);
  await once(old, async () => done);
  await age(old.key, 86_401);
  await operationTasks["forget-once-answers"]();
  const kept = await db.onceAnswer.findMany({ where: { key: { in: [young.key, old.key] } } });
  expect(kept.map(({ key }) => key)).toEqual([young.key]);
});
