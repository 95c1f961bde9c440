import { expect, test } from "vitest";
import { countUse } from "@/lib/platform/rate-limit";

test("two hundred at once get exactly what the limit allows", async () => {
  const waits = await Promise.all(
    Array.from({ length: 200 }, () => countUse("codeHour", "+8613900000001")),
  );
  expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
  expect(Math.max(...waits)).toBeGreaterThan(0);
});

test("one person's use does not count for another", async () => {
  await countUse("codePause", "+8613900000002");
  expect(await countUse("codePause", "+8613900000002")).toBeGreaterThan(0);
  expect(await countUse("codePause", "+8613900000003")).toBe(0);
});
