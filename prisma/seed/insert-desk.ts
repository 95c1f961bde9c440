import { DAY } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { demo } from "./content";
import { known } from "./pictures";

async function insertFees(shops: Map<string, string>) {
  const categories = await db.category.findMany({ select: { id: true, slug: true } });
  const shelves = new Map(categories.map(({ id, slug }) => [slug, id]));
  await db.feeRule.createMany({
    data: demo.feeRules.map(({ category, shop, ...rule }) => ({
      ...rule,
      startsOn: new Date(demo.feesSince),
      categoryId: category && known(shelves, category),
      shopId: shop && known(shops, shop),
    })),
  });
}

/** One thing of each kind that the officer touched. */
async function subjects(shops: Map<string, string>, countyId: string) {
  const station = await db.station.findFirstOrThrow({ orderBy: { code: "asc" } });
  return {
    station: `station:${station.id}`,
    county: `county:${countyId}`,
    shop: `shop:${known(shops, "wang-er-millet")}`,
  };
}

/** What makes the county's desk a place where somebody works: fees, a history, something to sort out. */
export async function insertDesk(shops: Map<string, string>, countyId: string) {
  await insertFees(shops);
  const officer = await db.user.findFirstOrThrow({
    where: { grants: { some: { role: "COUNTY_OFFICER" } } },
    select: { id: true },
  });
  const named = await subjects(shops, countyId);
  await db.actionLog.createMany({
    data: demo.officerActs.map(({ kind, daysAgo, ...act }) => ({
      ...act,
      subject: named[kind],
      actorKind: "user",
      actorId: officer.id,
      at: new Date(Date.now() - daysAgo * DAY),
    })),
  });
  const { eventId, type, ref } = demo.strayPayment;
  await db.providerEvent.create({
    data: {
      provider: "STRIPE",
      eventId,
      type,
      payload: { subject: "CHECKOUT", ref, hint: null },
      outcome: "QUARANTINED",
      note: "UNKNOWN_PAGE",
      processedAt: new Date(),
    },
  });
}
