import { reindexAll } from "@/lib/catalog/mutations";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { demo } from "./content";
import { insertApplications } from "./insert-applications";
import { insertAssistance } from "./insert-assistance";
import { insertBatches } from "./insert-batches";
import { insertCases } from "./insert-cases";
import { insertCash } from "./insert-cash";
import { insertCosts } from "./insert-costs";
import { insertCoupons } from "./insert-coupons";
import { insertCustomers } from "./insert-customers";
import { insertDesk } from "./insert-desk";
import { insertFollows } from "./insert-follows";
import { insertLimits } from "./insert-limits";
import { insertLive } from "./insert-live";
import { insertMessages } from "./insert-messages";
import { insertOrders } from "./insert-orders";
import { insertPlaces } from "./insert-places";
import { insertProducts } from "./insert-products";
import { insertRelay } from "./insert-relay";
import { insertReviews } from "./insert-reviews";
import { insertShops } from "./insert-shops";
import { insertSpecials } from "./insert-specials";
import { insertStores } from "./insert-stores";
import { insertSubsidies } from "./insert-subsidies";
import { insertTaken } from "./insert-taken";
import { insertVideos } from "./insert-videos";
import { savePictures } from "./pictures";
import { viewerOf } from "./viewer";

/** A start that was interrupted leaves rows behind; the county, written when all of it stands, tells. */
async function clear() {
  await db.$executeRaw`
    DO $$ BEGIN
      EXECUTE (SELECT 'TRUNCATE ' || string_agg(quote_ident(tablename), ', ')
        FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations');
    END $$`;
}

/** Fills an empty database with the demo county of prisma/seed/content. */
export async function seedDemo() {
  await clear();
  const pictures = await savePictures();
  const places = await insertPlaces(pictures);
  const shops = await insertShops(pictures, places);
  await insertProducts(pictures, places, shops);
  await insertBatches(pictures);
  await insertApplications(pictures, places, shops);
  await insertAssistance();
  await reindexAll();
  const countyId = newId();
  await insertDesk(shops, countyId);
  await db.county.create({ data: { ...demo.county, id: countyId } });
  await insertCoupons();
  await insertOrders();
  await insertSpecials();
  await insertCosts();
  await insertLimits();
  await insertCases();
  const [buyer, seller] = [await viewerOf("+8613800138000"), await viewerOf("+8613800138001")];
  await insertTaken(seller);
  await insertMessages(buyer, seller);
  await insertCustomers(buyer, seller);
  await insertLive(buyer);
  await insertVideos();
  await insertFollows(buyer);
  await insertReviews();
  await insertCash(buyer);
  await insertRelay();
  await insertStores();
  await insertSubsidies();
}
