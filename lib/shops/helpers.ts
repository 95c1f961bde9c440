import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { notify } from "@/lib/notifications/mutations";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { done, fail, type Result } from "@/lib/platform/result";
import type { NewRole } from "./index";

const names = { shop: { select: { nameZh: true, nameEn: true } } } as const;

const findHelper = (tx: Transaction, viewer: Viewer, id: string) =>
  tx.shopMember.findFirst({
    where: { id, shopId: { in: shopsFor(viewer, "team:edit") } },
    include: names,
  });

type Shop = { nameZh: string; nameEn: string };
const shopParams = ({ nameZh, nameEn }: Shop) => ({ shopZh: nameZh, shopEn: nameEn });

/** Gives a helper another part; it holds from their next request on. */
export const changeHelperRole = (
  viewer: Viewer,
  { memberId, role }: NewRole,
): Promise<Result<null, "NOT_FOUND" | "OWNER_STAYS">> =>
  attempt(async (tx) => {
    const member = await findHelper(tx, viewer, memberId);
    if (!member || member.removedAt) return fail("NOT_FOUND");
    if (member.role === "OWNER") return fail("OWNER_STAYS");
    if (member.role === role) return done;
    const { count } = await tx.shopMember.updateMany({
      where: { id: memberId, role: member.role, removedAt: null },
      data: { role },
    });
    if (count === 0) return fail("NOT_FOUND");
    await notify(tx, {
      userId: member.userId,
      kind: "team.changed",
      params: { ...shopParams(member.shop), role },
      path: paths.sell(),
    });
    await logAction(tx, viewer, {
      action: "team:role",
      subject: `shop:${member.shopId}`,
      before: { memberId, role: member.role },
      after: { memberId, role },
    });
    return done;
  });

/** Ends a helper's part; it holds from their next request on. Twice is once. */
export const removeHelper = (
  viewer: Viewer,
  { memberId }: { memberId: string },
): Promise<Result<null, "NOT_FOUND" | "OWNER_STAYS">> =>
  attempt(async (tx) => {
    const member = await findHelper(tx, viewer, memberId);
    if (!member) return fail("NOT_FOUND");
    if (member.role === "OWNER") return fail("OWNER_STAYS");
    const { count } = await tx.shopMember.updateMany({
      where: { id: memberId, role: { not: "OWNER" }, removedAt: null },
      data: { removedAt: new Date() },
    });
    if (count === 0) return done;
    await notify(tx, {
      userId: member.userId,
      kind: "team.removed",
      params: shopParams(member.shop),
      path: paths.me(),
    });
    await logAction(tx, viewer, {
      action: "team:remove",
      subject: `shop:${member.shopId}`,
      before: { memberId, userId: member.userId, role: member.role },
    });
    return done;
  });

/** A helper ends their own part. */
export const leaveShop = (
  viewer: Viewer,
  { shopId }: { shopId: string },
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    if (viewer.kind !== "user" || !shopsFor(viewer, "team:leave").includes(shopId))
      return fail("NOT_FOUND");
    const { count } = await tx.shopMember.updateMany({
      where: { shopId, userId: viewer.userId, role: { not: "OWNER" }, removedAt: null },
      data: { removedAt: new Date() },
    });
    if (count === 0) return fail("NOT_FOUND");
    const owners = await tx.shopMember.findMany({
      where: { shopId, role: "OWNER", removedAt: null },
      select: { userId: true },
    });
    for (const { userId } of owners)
      await notify(tx, {
        userId,
        kind: "team.left",
        params: { name: viewer.name },
        path: paths.sellTeam(),
      });
    await logAction(tx, viewer, { action: "team:leave", subject: `shop:${shopId}` });
    return done;
  });
