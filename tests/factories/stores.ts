import { db } from "@/lib/platform/db";
import { createUser } from "./people";
import { ensureVillage, unique } from "./shops";

/** A store elsewhere, of a shop or brought by the county. */
export async function createStore(shop?: { id: string }) {
  const [village, by] = await Promise.all([ensureVillage(), createUser()]);
  return db.store.create({
    data: {
      ...{ platform: "OTHER", name: unique("山货店"), merchant: "郝家", kind: "HOUSEHOLD" },
      ...{ villageId: village.id, shopId: shop?.id ?? null, addedById: by.id },
    },
  });
}

/** A file of a store with one line that waits to be taken. */
export async function createStoreFile(storeId: string) {
  const by = await createUser();
  const at = new Date("2026-10-01T12:00:00+08:00");
  const sums = { orders: 1, lines: 1, paidFen: 5_000n, firstAt: at, lastAt: at };
  const { id } = await db.storeFile.create({
    data: { storeId, byId: by.id, name: "x.csv", state: "READ", madeAt: at, heads: [], ...sums },
  });
  await db.storeFileRow.create({
    data: {
      ...{ fileId: id, row: 2, number: unique("N"), line: "", title: "小米", units: 1 },
      ...{ paidFen: 5_000, refundFen: 0, state: "SOLD", soldAt: at, province: "" },
    },
  });
  return id;
}
