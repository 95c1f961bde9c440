import "server-only";
import { toPicture } from "@/lib/media/queries";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { readRules } from "./facts";
import type { ApplicationEvent, ApplicationView } from "./index";
import { applicationSelect, toApplication } from "./mine";
import { subjectOf, userIdOf } from "./own";

const TOLD = 50;

/** What happened to this shop so far, the newest first; answers are many and say little, so they are left out. */
async function eventsOf(shopId: string): Promise<ApplicationEvent[]> {
  const rows = await db.actionLog.findMany({
    where: {
      subject: subjectOf(shopId),
      OR: [
        { action: { startsWith: "application:" }, NOT: { action: "application:answer" } },
        { action: { startsWith: "requirement:" } },
        { action: { in: ["shop:suspend", "shop:close", "shop:reopen"] } },
      ],
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: TOLD,
    select: { at: true, action: true, actorId: true, reason: true },
  });
  const ids = rows.flatMap(({ actorId }) => actorId ?? []);
  const people = await db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ at, action, actorId, reason }) => ({
    at: at.toISOString(),
    action,
    who: actorId && (names.get(actorId) ?? null),
    note: reason,
  }));
}

const noApplication = {
  placed: true,
  sells: [],
  note: "",
  submittedAt: null,
  askedBackAt: null,
  requirements: [],
};

/** A shop with all that was told and shown for it; null when there is none or the viewer may not look. */
export async function findApplication(
  viewer: Viewer,
  shopId: string,
  locale: Locale,
): Promise<ApplicationView | null> {
  if (!mayAct(viewer, "application:review")) return null;
  const [row, rules, events, own] = await Promise.all([
    db.shop.findUnique({ where: { id: shopId }, select: applicationSelect }),
    readRules(db),
    eventsOf(shopId),
    db.shopMember.count({ where: { shopId, userId: userIdOf(viewer) ?? shopId, removedAt: null } }),
  ]);
  if (!row) return null;
  const { application } = row;
  const view = toApplication(row, application ?? noApplication, locale, rules.allowsWorkshopFood);
  return {
    ...view,
    // A shop from before there were applications is asked for nothing.
    items: application ? view.items : [],
    shopName: pick(row, "name", locale),
    photo: toPicture(row.portrait, locale),
    openedAt: row.openedAt?.toISOString() ?? null,
    events,
    isOwn: own > 0,
  };
}
