import { expect, test } from "vitest";
import { demoStores } from "@/prisma/seed/content/stores";
import { storeSales } from "@/prisma/seed/generate/store-sales";

test("a demo store tells the same sales every time, none after the last day", () => {
  const months = ["2026-05", "2026-06"];
  for (const [at, { goods, ordersAMonth }] of demoStores.entries()) {
    const wish = { seed: at, months, until: "2026-06-10", goods, ordersAMonth };
    const text = storeSales(wish);
    expect(storeSales(wish)).toBe(text);
    const days = text.match(/2026-\d\d-\d\d/g) ?? [];
    expect(days.length).toBeGreaterThan(ordersAMonth);
    expect(days.every((day) => day <= wish.until)).toBe(true);
    for (const { title } of goods) expect(text).toContain(title);
  }
});
