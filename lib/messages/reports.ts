import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { type ReportView, reportReasons } from "./index";
import { names } from "./names";
import { messageSelect, toMessage } from "./view";

const MOST = 50;

const select = {
  id: true,
  conversationId: true,
  side: true,
  reason: true,
  note: true,
  finding: true,
  fromSeq: true,
  toSeq: true,
  createdAt: true,
  conversation: { select: { shop: { select: names }, user: { select: { name: true } } } },
} as const;

/** What was reported, the longest waiting first: the messages that were shown to the county and no others. */
export async function listReports(
  viewer: Viewer,
  settled: boolean,
  locale: Locale,
): Promise<ReportView[]> {
  if (!mayAct(viewer, "report:settle")) return [];
  const rows = await db.messageReport.findMany({
    where: { settledAt: settled ? { not: null } : null },
    orderBy: { createdAt: settled ? "desc" : "asc" },
    take: MOST,
    select,
  });
  return Promise.all(
    rows.map(async ({ conversationId, fromSeq, toSeq, conversation, createdAt, ...row }) => {
      const said = await db.message.findMany({
        where: { conversationId, seq: { gte: fromSeq, lte: toSeq } },
        orderBy: { seq: "asc" },
        select: messageSelect,
      });
      return {
        ...row,
        reason: reportReasons.find((reason) => reason === row.reason) ?? "OTHER",
        shop: pick(conversation.shop, "name", locale),
        buyer: conversation.user?.name ?? "",
        at: createdAt.toISOString(),
        messages: said.map((message) => toMessage(viewer, message, locale)),
      };
    }),
  );
}

/** How many reports wait for the county; 0 for who may not see them. */
export async function countReports(viewer: Viewer): Promise<number> {
  if (!mayAct(viewer, "report:settle")) return 0;
  return db.messageReport.count({ where: { settledAt: null } });
}

/** Whether a file was said in what was reported to the county. */
export async function isReported(viewer: Viewer, assetId: string): Promise<boolean> {
  if (!mayAct(viewer, "report:settle")) return false;
  const said = await db.message.findMany({
    where: { assetId, conversation: { reports: { some: {} } } },
    select: { seq: true, conversation: { select: { reports: true } } },
  });
  return said.some(({ seq, conversation }) =>
    conversation.reports.some(({ fromSeq, toSeq }) => fromSeq <= seq && seq <= toSeq),
  );
}
