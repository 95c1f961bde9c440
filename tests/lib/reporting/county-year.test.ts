import { expect, test } from "vitest";
import { freshenAll } from "@/lib/reporting/mutations";
import { getCountyYear } from "@/lib/reporting/queries";
import { createProduct, createShop, guest } from "@/tests/factories";
import { now } from "./check";
import { sell } from "./market";
import { officer } from "./people";

test("a year stands beside the one before; what is to come is not nothing", async () => {
  const shop = await createShop();
  const item = await createProduct({ shop, priceFen: 2_000 });
  for (const at of ["2026-03-05", "2026-03-20", "2025-03-07", "2025-12-30"])
    await sell({
      goods: [{ item, quantity: 1 }],
      at: new Date(`${at}T04:00:00Z`),
      buyer: { phone: "+8613711119999" },
    });
  await freshenAll();
  const year = await getCountyYear(await officer(), null, now);
  expect(year?.map(({ month }) => month)).toEqual(
    Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, "0")}`),
  );
  expect(year?.[2]).toEqual({ month: "2026-03", fen: 4_000, before: 2_000 });
  expect(year?.[3]).toEqual({ month: "2026-04", fen: 0, before: 0 });
  expect(year?.[11]).toEqual({ month: "2026-12", fen: null, before: 2_000 });
  const last = await getCountyYear(await officer(), "2025-07", now);
  expect(last?.[11]).toEqual({ month: "2025-12", fen: 2_000, before: 0 });
  expect(await getCountyYear(guest(), null, now)).toBeNull();
});
