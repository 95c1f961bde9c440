import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { whole, withConnections } from "@/prisma/seed/generate/connection";
import { withoutIndexes } from "@/prisma/seed/generate/indexes";
import { orderTables } from "@/prisma/seed/generate/sheets";
import { createProduct } from "@/tests/factories";

const indexes = () =>
  db.$queryRaw<{ name: string; definition: string }[]>`
    SELECT indexname AS name, indexdef AS definition FROM pg_indexes
    WHERE schemaname = 'public' ORDER BY indexname`;

const load = (work: (count: () => Promise<number>) => Promise<void>) =>
  withConnections(1, async ([client]) => {
    if (!client) throw new Error("No connection");
    const count = async () => {
      const { rows } = await client.query(
        "SELECT count(*)::int AS n FROM pg_indexes WHERE schemaname = 'public'",
      );
      return Number(rows[0]?.n);
    };
    await whole(client, () => withoutIndexes(client, orderTables, () => work(count)));
  });

test("a great load works without the indexes, which are all there again at its end", async () => {
  const before = await indexes();
  await load(async (count) => expect(await count()).toBeLessThan(before.length - 20));
  expect(await indexes()).toEqual(before);
});

test("one that is killed in the middle leaves rows and indexes as they were", async () => {
  await createProduct({ stock: 5 });
  const [before, movements] = [await indexes(), await db.stockMovement.count()];
  const killed = withConnections(1, async ([client]) => {
    client?.on("error", () => undefined);
    if (!client) return;
    await whole(client, () =>
      withoutIndexes(client, orderTables, async () => {
        await client.query(
          `INSERT INTO "StockMovement" (id, "stockItemId", kind, change)
           SELECT gen_random_uuid(), id, 'RECEIPT', 7 FROM "StockItem"`,
        );
        await client.query("SELECT pg_terminate_backend(pg_backend_pid())");
      }),
    );
  });
  await expect(killed).rejects.toThrow();
  expect(await indexes()).toEqual(before);
  expect(await db.stockMovement.count()).toBe(movements);
});
