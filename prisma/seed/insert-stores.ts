import { businessDay } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { paths } from "@/lib/platform/paths";
import { monthAfter } from "@/lib/reporting";
import {
  receiveStoreFile,
  registerStore,
  setStoreWord,
  takeStoreFile,
} from "@/lib/stores/mutations";
import { surely } from "./buy";
import { demoStores, demoStoreWords } from "./content/stores";
import { storeSales } from "./generate/store-sales";
import { viewerOf } from "./viewer";

const MONTHS = 6;
const FIRST_SEED = 7_101;

/** The request with which an officer's browser would bring the file. */
const bringing = (id: string, text: string) =>
  new Request(`${env.publicOrigin}${paths.storeFiles(id, { name: "订单导出.csv" })}`, {
    ...{ method: "POST", body: text, headers: { origin: env.publicOrigin } },
  });

/** Stores elsewhere with half a year of declared sales, and the words that put their goods on shelves. */
export async function insertStores() {
  const officer = await viewerOf("+8613800138005");
  for (const [word, slug] of demoStoreWords) {
    const { id: categoryId } = await db.category.findUniqueOrThrow({ where: { slug } });
    await surely(setStoreWord(officer, { word, categoryId }));
  }
  const until = businessDay(new Date());
  const running = until.slice(0, 7);
  const months = Array.from({ length: MONTHS }, (_, ago) => monthAfter(running, ago + 1 - MONTHS));
  for (const [at, { village, shop, goods, ordersAMonth, ...store }] of demoStores.entries()) {
    const { id: villageId } = await db.village.findUniqueOrThrow({ where: { slug: village } });
    const ours = shop && (await db.shop.findUniqueOrThrow({ where: { slug: shop } }));
    const shopId = ours ? ours.id : null;
    const { id } = await surely(registerStore(officer, { ...store, villageId, shopId }));
    const text = storeSales({ seed: FIRST_SEED + at, months, until, goods, ordersAMonth });
    const file = await surely(receiveStoreFile(officer, bringing(id, text), id));
    await surely(takeStoreFile(officer, { id: file.id ?? "" }, "store:oversee"));
  }
}
