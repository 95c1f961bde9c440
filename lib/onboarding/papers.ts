import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { businessDay, DAY, inFuture } from "@/lib/platform/clock";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { type Given, isRequirementKind } from "./checklist";
import { dayOf } from "./facts";
import {
  EXPIRES_SOON_DAYS,
  type MyPaper,
  type PaperCard,
  type PaperState,
  RENEW_DAYS,
  type ShopPaper,
} from "./index";
import { appliedBy } from "./own";

const MOST = 200;

/** Days from one YYYY-MM-DD to another. */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** Papers of shops that sell: those that run out soon or have, and those photographed anew. */
function concerning(now: Date): Prisma.RequirementWhereInput {
  const soon = new Date(businessDay(inFuture(EXPIRES_SOON_DAYS * DAY, now)));
  return {
    assetId: { not: null },
    application: { shop: { status: { in: ["OPEN", "PAUSED", "SUSPENDED"] } } },
    OR: [{ expiresOn: { lte: soon } }, { state: "GIVEN" }],
  };
}

/** The county's list of papers to ask after, the most urgent first; nothing for who may not look. */
export async function listPapers(viewer: Viewer, locale: Locale): Promise<PaperCard[]> {
  if (!mayAct(viewer, "application:review")) return [];
  const now = new Date();
  const rows = await db.requirement.findMany({
    where: concerning(now),
    orderBy: [{ expiresOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    take: MOST,
    include: {
      application: {
        select: {
          shop: {
            select: {
              id: true,
              nameZh: true,
              nameEn: true,
              village: { select: { nameZh: true, nameEn: true } },
            },
          },
        },
      },
    },
  });
  const today = businessDay(now);
  return rows.map(({ kind, number, expiresOn, state, application: { shop } }) => {
    const day = dayOf(expiresOn);
    return {
      shopId: shop.id,
      shopName: pick(shop, "name", locale),
      village: pick(shop.village, "name", locale),
      kind,
      number,
      expiresOn: day,
      left: day === null ? null : daysBetween(today, day),
      renewed: state === "GIVEN",
    };
  });
}

/** How many of them there are, for the desk. */
export const countPapers = (viewer: Viewer) =>
  mayAct(viewer, "application:review")
    ? db.requirement.count({ where: concerning(new Date()) })
    : Promise.resolve(0);

/** Shops that sell, or did until the county stopped them, of who this viewer applies for. */
const sellingOf = (viewer: Viewer, shopId: string | null) =>
  ({
    ...appliedBy(viewer),
    status: { in: ["OPEN", "PAUSED", "SUSPENDED"] },
    ...(shopId && { AND: { id: shopId } }),
  }) satisfies Prisma.ShopWhereInput;

/** What runs out within a month or has run out, of the shops this viewer answers for; first what comes first. */
export async function listMyPapers(viewer: Viewer, shopId: string | null): Promise<MyPaper[]> {
  const now = new Date();
  const rows = await db.requirement.findMany({
    where: {
      assetId: { not: null },
      state: "VERIFIED",
      expiresOn: { lte: new Date(businessDay(inFuture(RENEW_DAYS * DAY, now))) },
      application: { shop: sellingOf(viewer, shopId) },
    },
    orderBy: [{ expiresOn: "asc" }, { id: "asc" }],
    select: { kind: true, expiresOn: true },
  });
  return rows.flatMap(({ kind, expiresOn }) => {
    const day = dayOf(expiresOn);
    return day && isRequirementKind(kind) ? { kind, left: daysBetween(businessDay(now), day) } : [];
  });
}

function stateOf(state: Given["state"], isOver: boolean): PaperState {
  if (state !== "VERIFIED") return state === "REFUSED" ? "REFUSED" : "LOOK";
  return isOver ? "OVER" : "GOOD";
}

/** Every photographed paper of a shop this viewer answers for, first what runs out first. */
export async function listShopPapers(viewer: Viewer, shopId: string): Promise<ShopPaper[]> {
  const rows = await db.requirement.findMany({
    where: { assetId: { not: null }, application: { shop: sellingOf(viewer, shopId) } },
    orderBy: [{ expiresOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    select: { kind: true, number: true, expiresOn: true, state: true },
  });
  const today = businessDay(new Date());
  return rows.flatMap(({ kind, number, state, ...row }) => {
    const expiresOn = dayOf(row.expiresOn);
    const isOver = expiresOn !== null && expiresOn < today;
    return isRequirementKind(kind)
      ? [{ kind, number, expiresOn, state: stateOf(state, isOver) }]
      : [];
  });
}
