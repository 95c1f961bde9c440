import "server-only";
import { shopsFor, stationsFor, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { cardSelect, toCard } from "./card";
import type { CaseCard, CaseTab } from "./index";
import { casesOfBuyer, casesOfCounty, casesOfSeller } from "./lock";

const MOST = 100;

const read = async (where: Prisma.AfterSaleWhereInput, locale: Locale): Promise<CaseCard[]> => {
  const rows = await db.afterSale.findMany({
    where,
    select: cardSelect,
    orderBy: [{ deadlineAt: { sort: "asc", nulls: "last" } }, { createdAt: "desc" }],
    take: MOST,
  });
  return Promise.all(rows.map((row) => toCard(row, locale)));
};

const ofSeller: Record<CaseTab, Prisma.AfterSaleWhereInput> = {
  waiting: { status: { in: ["REQUESTED", "RETURN_SHIPPED"] }, closedAt: null },
  running: { status: { notIn: ["REQUESTED", "RETURN_SHIPPED"] }, closedAt: null },
  closed: { closedAt: { not: null } },
};

const ofCounty: Record<CaseTab, Prisma.AfterSaleWhereInput> = {
  waiting: { status: "DISPUTED" },
  running: { status: { not: "DISPUTED" }, closedAt: null },
  closed: { closedAt: { not: null } },
};

/** The cases of the seller's shops, or of the county; what has the least time left stands first. */
export function listCases(
  viewer: Viewer,
  side: "seller" | "county",
  tab: CaseTab,
  locale: Locale,
): Promise<CaseCard[]> {
  const mine = side === "seller" ? casesOfSeller(viewer) : casesOfCounty(viewer);
  const wanted = side === "seller" ? ofSeller[tab] : ofCounty[tab];
  return read({ AND: [mine, wanted] }, locale);
}

export const listCasesOfOrder = (viewer: Viewer, order: string, locale: Locale) =>
  read({ AND: [casesOfBuyer(viewer), { order: { number: order } }] }, locale);

/** Cases whose sellers have been silent for two days, in the villages of the viewer's stations. */
export function listSilentCases(viewer: Viewer, locale: Locale): Promise<CaseCard[]> {
  const stations = stationsFor(viewer, "station:work");
  if (stations.length === 0) return Promise.resolve([]);
  const village = { stations: { some: { id: { in: stations } } } };
  return read({ status: "REQUESTED", stationAskedAt: { not: null }, shop: { village } }, locale);
}

/** How many wait for an answer: of the viewer's shops, and at the county's desk. */
export async function countCases(viewer: Viewer): Promise<{ seller: number; county: number }> {
  const [seller, county] = await Promise.all([
    shopsFor(viewer, "aftersale:answer").length > 0
      ? db.afterSale.count({ where: { AND: [casesOfSeller(viewer), ofSeller.waiting] } })
      : 0,
    db.afterSale.count({ where: { AND: [casesOfCounty(viewer), ofCounty.waiting] } }),
  ]);
  return { seller, county };
}
