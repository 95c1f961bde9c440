import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db, direct, Prisma } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { isLocale, type Locale } from "@/lib/platform/i18n";
import type { NoticeView, SentMessage } from "./index";
import { sentences } from "./text";

export { findSmsDay, readSmsBudget } from "./day-budget";

const PAGE = 50;

/** The newest notices of this viewer in their language; nothing for a guest. */
export async function listNotices(viewer: Viewer, locale: Locale): Promise<NoticeView[]> {
  if (viewer.kind !== "user") return [];
  const [rows, say] = await Promise.all([
    db.notification.findMany({
      where: { userId: viewer.userId },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: PAGE,
      select: { id: true, kind: true, params: true, path: true, createdAt: true, readAt: true },
    }),
    sentences(locale),
  ]);
  return rows.map(({ id, kind, params, path, createdAt, readAt }) => ({
    id,
    title: say(`notice.${kind}.title`, params),
    text: say(`notice.${kind}.text`, params),
    path,
    at: createdAt.toISOString(),
    isRead: readAt !== null,
  }));
}

/** How many notices this viewer has not read; 0 for a guest. */
export async function unreadCount(viewer: Viewer): Promise<number> {
  if (viewer.kind !== "user") return 0;
  const [mine] = await direct.$queryRaw<{ unread: number }[]>(Prisma.sql`
    SELECT count(*)::int AS unread FROM "Notification"
    WHERE "userId" = ${viewer.userId}::uuid AND "readAt" IS NULL`);
  return mine?.unread ?? 0;
}

/** Only demo accounts of a demo shop may read what would have gone out by SMS. */
export const mayReadOutbox = (viewer: Viewer) =>
  env.isDemo && env.SMS_OUTBOX && viewer.kind === "user" && viewer.isDemo;

/** The newest messages to demo phones, this viewer's own included; null for who may not read them. */
export async function listOutbox(viewer: Viewer): Promise<SentMessage[] | null> {
  if (!mayReadOutbox(viewer)) return null;
  const accounts = await db.user.findMany({ where: { isDemo: true }, select: { phone: true } });
  const rows = await db.smsMessage.findMany({
    where: { phone: { in: accounts.map(({ phone }) => phone) } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: PAGE,
  });
  const speakers = { zh: await sentences("zh"), en: await sentences("en") };
  return rows.map(({ id, phone, kind, params, locale, status, createdAt }) => ({
    id,
    phone,
    text: speakers[isLocale(locale) ? locale : "zh"](`sms.${kind}`, params),
    at: createdAt.toISOString(),
    status,
  }));
}
