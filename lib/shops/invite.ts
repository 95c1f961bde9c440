import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { notify, sendSms } from "@/lib/notifications/mutations";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { DAY, inFuture, MINUTE } from "@/lib/platform/clock";
import { attempt, type Transaction } from "@/lib/platform/db";
import { isLocale } from "@/lib/platform/i18n";
import { paths } from "@/lib/platform/paths";
import { parsePhone } from "@/lib/platform/phone";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import { type HelperRole, INVITE_DAYS, type Invite, MOST_HELPERS } from "./index";

const PAUSE = 10 * MINUTE;
const inviteEnd = () => inFuture(INVITE_DAYS * DAY);
const open = { acceptedAt: null, revokedAt: null } as const;

type Told = { phone: string; role: HelperRole; shopId: string };

/** By SMS, and in the app for a phone that has an account. */
async function tellInvited(tx: Transaction, { phone, role, shopId }: Told) {
  const shop = await tx.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: { nameZh: true, nameEn: true },
  });
  const params = { shopZh: shop.nameZh, shopEn: shop.nameEn, role };
  const user = await tx.user.findUnique({
    where: { phone },
    select: { id: true, locale: true },
  });
  const locale = isLocale(user?.locale) ? user.locale : "zh";
  await sendSms(tx, { phone, kind: "shop.invited", params, locale });
  if (user)
    await notify(tx, { userId: user.id, kind: "shop.invited", params, path: paths.invites() });
}

const isMember = async (tx: Transaction, shopId: string, phone: string) =>
  (await tx.shopMember.count({ where: { shopId, removedAt: null, user: { phone } } })) > 0;

async function countTeam(tx: Transaction, shopId: string) {
  const helpers = await tx.shopMember.count({
    where: { shopId, removedAt: null, role: { not: "OWNER" } },
  });
  return helpers + (await tx.shopInvite.count({ where: { shopId, ...open } }));
}

type Refusal = "NOT_FOUND" | "PHONE_INVALID" | "ALREADY_HELPER" | "ALREADY_INVITED" | "TEAM_FULL";

/**
 * Asks the owner of a phone to help in the shop, for seven days. Whether that phone has an account is
 * not told. The same question twice is asked once.
 */
export const inviteHelper = (
  viewer: Viewer,
  { shopId, name, role, phone: typed }: Invite,
): Promise<Result<{ id: string }, Refusal>> =>
  attempt(async (tx) => {
    if (viewer.kind !== "user" || !shopsFor(viewer, "team:edit").includes(shopId))
      return fail("NOT_FOUND");
    const phone = parsePhone(typed);
    if (!phone) return fail("PHONE_INVALID");
    await tx.$queryRaw`SELECT id FROM "Shop" WHERE id = ${shopId}::uuid FOR UPDATE`;
    if (await isMember(tx, shopId, phone)) return fail("ALREADY_HELPER");
    await tx.shopInvite.updateMany({
      where: { shopId, ...open, expiresAt: { lte: new Date() } },
      data: { revokedAt: new Date() },
    });
    const earlier = await tx.shopInvite.findFirst({ where: { shopId, phone, ...open } });
    if (earlier) return earlier.role === role ? ok({ id: earlier.id }) : fail("ALREADY_INVITED");
    if ((await countTeam(tx, shopId)) >= MOST_HELPERS)
      return fail("TEAM_FULL", { detail: { most: MOST_HELPERS } });

    const { id } = await tx.shopInvite.create({
      data: { shopId, phone, name, role, invitedBy: viewer.userId, expiresAt: inviteEnd() },
      select: { id: true },
    });
    await tellInvited(tx, { phone, role, shopId });
    await logAction(tx, viewer, {
      action: "team:invite",
      subject: `shop:${shopId}`,
      after: { inviteId: id, role, name },
    });
    return ok({ id });
  });

const ownInvite = (viewer: Viewer, id: string) => ({
  id,
  shopId: { in: shopsFor(viewer, "team:edit") },
  ...open,
});

/** Sends an open invite once more and lets it live seven days from now; not within ten minutes. */
export const resendInvite = (
  viewer: Viewer,
  { inviteId }: { inviteId: string },
): Promise<Result<null, "NOT_FOUND" | "INVITED_JUST_NOW">> =>
  attempt(async (tx) => {
    const invite = await tx.shopInvite.findFirst({ where: ownInvite(viewer, inviteId) });
    if (!invite || invite.role === "OWNER") return fail("NOT_FOUND");
    const until = inviteEnd();
    const { count } = await tx.shopInvite.updateMany({
      where: { id: inviteId, ...open, expiresAt: { lt: inFuture(-PAUSE, until) } },
      data: { expiresAt: until },
    });
    if (count === 0) return fail("INVITED_JUST_NOW");
    await tellInvited(tx, { ...invite, role: invite.role });
    await logAction(tx, viewer, {
      action: "team:resend",
      subject: `shop:${invite.shopId}`,
      after: { inviteId },
    });
    return done;
  });

/** Takes an invite back before it is answered. */
export const withdrawInvite = (
  viewer: Viewer,
  { inviteId }: { inviteId: string },
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    const invite = await tx.shopInvite.findFirst({ where: ownInvite(viewer, inviteId) });
    if (!invite) return fail("NOT_FOUND");
    const { count } = await tx.shopInvite.updateMany({
      where: { id: inviteId, ...open },
      data: { revokedAt: new Date() },
    });
    if (count === 0) return fail("NOT_FOUND");
    await logAction(tx, viewer, {
      action: "team:withdraw",
      subject: `shop:${invite.shopId}`,
      after: { inviteId },
    });
    return done;
  });
