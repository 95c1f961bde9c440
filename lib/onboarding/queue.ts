import "server-only";
import { pictureSelect, toPicture } from "@/lib/media/queries";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { DAY } from "@/lib/platform/clock";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { isDone, unverified } from "./checklist";
import { factsSelect, itemsOf, readRules } from "./facts";
import type { ApplicationCard, QueueTab } from "./index";

const MOST = 200;

const inTab: Record<QueueTab, Prisma.ShopWhereInput> = {
  waiting: { status: "SUBMITTED" },
  askedBack: { status: "DRAFT", application: { askedBackAt: { not: null } } },
  started: { status: "DRAFT", application: { askedBackAt: null } },
  rejected: { status: "REJECTED" },
  stopped: { status: { in: ["SUSPENDED", "CLOSED"] } },
};

const select = {
  ...factsSelect,
  id: true,
  status: true,
  createdAt: true,
  village: { select: { nameZh: true, nameEn: true } },
  portrait: { select: pictureSelect },
  application: {
    select: {
      ...factsSelect.application.select,
      submittedAt: true,
      askedBackAt: true,
      updatedAt: true,
    },
  },
} satisfies Prisma.ShopSelect;
type Row = Prisma.ShopGetPayload<{ select: typeof select }>;

function toCard(row: Row, locale: Locale, allowsWorkshopFood: boolean): ApplicationCard {
  const items = row.application ? itemsOf(row, allowsWorkshopFood) : [];
  const { submittedAt, askedBackAt, updatedAt } = row.application ?? {};
  const since = submittedAt ?? askedBackAt ?? updatedAt ?? row.createdAt;
  return {
    shopId: row.id,
    status: row.status,
    keeper: row.keeperZh,
    village: row.application?.placed === false ? null : pick(row.village, "name", locale),
    photo: toPicture(row.portrait, locale),
    sells: row.application?.sells ?? [],
    done: items.filter(isDone).length,
    asked: items.length,
    toCheck: unverified(items).filter(isDone).length,
    since: since.toISOString(),
    days: Math.max(0, Math.floor((Date.now() - since.getTime()) / DAY)),
  };
}

/** The county's list under one heading, who waits longest first; nothing for who may not decide. */
export async function listApplications(
  viewer: Viewer,
  tab: QueueTab,
  locale: Locale,
): Promise<ApplicationCard[]> {
  if (!mayAct(viewer, "application:review")) return [];
  const [rows, { allowsWorkshopFood }] = await Promise.all([
    db.shop.findMany({
      where: inTab[tab],
      orderBy: [{ application: { submittedAt: "asc" } }, { createdAt: "asc" }, { id: "asc" }],
      take: MOST,
      select,
    }),
    readRules(db),
  ]);
  return rows.map((row) => toCard(row, locale, allowsWorkshopFood));
}

/** How many stand under each heading. */
export async function countApplications(viewer: Viewer): Promise<Record<QueueTab, number>> {
  const none = { waiting: 0, askedBack: 0, started: 0, rejected: 0, stopped: 0 };
  if (!mayAct(viewer, "application:review")) return none;
  const [waiting, askedBack, started, rejected, stopped] = await Promise.all([
    db.shop.count({ where: inTab.waiting }),
    db.shop.count({ where: inTab.askedBack }),
    db.shop.count({ where: inTab.started }),
    db.shop.count({ where: inTab.rejected }),
    db.shop.count({ where: inTab.stopped }),
  ]);
  return { waiting, askedBack, started, rejected, stopped };
}

/** How many wait for the county, for the desk. */
export const countWaiting = (viewer: Viewer) =>
  mayAct(viewer, "application:review")
    ? db.shop.count({ where: inTab.waiting })
    : Promise.resolve(0);
