import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { notify } from "@/lib/notifications/mutations";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { done, fail, type Result } from "@/lib/platform/result";
import { conversationsOf } from "./access";
import type { ReportInput, SettleInput } from "./forms";
import { REPORTED, type Side } from "./index";
import { lockPlace } from "./place";

type Answer = Promise<Result<null, "NOT_FOUND">>;

const userOf = (viewer: Viewer) => (viewer.kind === "user" ? viewer.userId : null);

const report = (viewer: Viewer, side: Side, { conversation, ...said }: ReportInput): Answer =>
  attempt<null, "NOT_FOUND">(async (tx) => {
    const mine = { AND: [await conversationsOf(viewer, side), { id: conversation }] };
    const found = await tx.conversation.findFirst({ where: mine, select: { id: true } });
    if (!found) return fail("NOT_FOUND");
    await lockPlace(tx, conversation);
    const { lastSeq } = await tx.conversation.findUniqueOrThrow({
      where: { id: conversation },
      select: { lastSeq: true },
    });
    const open = { conversationId: conversation, side, settledAt: null };
    if (lastSeq === 0 || (await tx.messageReport.count({ where: open })) > 0) return done;
    await tx.messageReport.create({
      data: {
        conversationId: conversation,
        side,
        reporterId: userOf(viewer),
        fromSeq: Math.max(1, lastSeq - REPORTED + 1),
        toSeq: lastSeq,
        ...said,
      },
    });
    return done;
  });

/** Shows the county the last ten messages, and no others; while it looks, saying it again changes nothing. */
export const reportShop = (viewer: Viewer, input: ReportInput): Answer =>
  report(viewer, "BUYER", input);

/** The same by the shop. */
export const reportBuyer = (viewer: Viewer, input: ReportInput): Answer =>
  report(viewer, "SHOP", input);

/** The county's finding, told to who reported. NOT_FOUND also for who reported it; ALREADY_DECIDED. */
export const settleReport = (
  viewer: Viewer,
  { id, note }: SettleInput,
): Promise<Result<null, "NOT_FOUND" | "ALREADY_DECIDED">> =>
  attempt<null, "NOT_FOUND" | "ALREADY_DECIDED">(async (tx) => {
    const me = userOf(viewer);
    if (!me || !mayAct(viewer, "report:settle")) return fail("NOT_FOUND");
    const found = await tx.messageReport.findUnique({
      where: { id },
      select: { side: true, reporterId: true, conversationId: true },
    });
    if (!found || found.reporterId === me) return fail("NOT_FOUND");
    const { count } = await tx.messageReport.updateMany({
      where: { id, settledAt: null },
      data: { settledAt: new Date(), settledBy: me, finding: note },
    });
    if (count === 0) return fail("ALREADY_DECIDED");
    const { side, reporterId: userId, conversationId } = found;
    await logAction(tx, viewer, {
      action: "report:settle",
      subject: `report:${id}`,
      after: { note },
    });
    const path =
      side === "SHOP" ? paths.sellMessage(conversationId) : paths.message(conversationId);
    if (userId) await notify(tx, { userId, kind: "report.settled", params: { note }, path });
    return done;
  });
