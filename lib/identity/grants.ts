import "server-only";
import { z } from "zod";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { dayEnds } from "@/lib/platform/clock";
import { attempt, Prisma, type Role, type Transaction } from "@/lib/platform/db";
import { maskPhone, parsePhone } from "@/lib/platform/phone";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import type { GiveGrant } from "./index";

/** Grants that hold at this moment: the `where` of whoever reads them. */
export const holding = (now: Date) => ({
  OR: [{ validUntil: null }, { validUntil: { gt: now } }],
});

/** Grants change one after the other, so that two officers can't send each other away. */
const lockGrants = (tx: Transaction) =>
  tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended('grants', 0))`);

type Refusal =
  | "NOT_FOUND"
  | "PHONE_INVALID"
  | "DAY_PAST"
  | "STATION_MISSING"
  | "ALREADY_GRANTED"
  | "LAST_OFFICER";

const atField = <Code extends string>(code: Code, field: string) =>
  fail(code, { fields: { [field]: [code] } });

async function stationOf(tx: Transaction, { role, stationId }: GiveGrant) {
  if (role === "COUNTY_OFFICER") return { scope: "COUNTY", scopeId: null, name: "" } as const;
  // Parcels are handed to carriers in the county's centre alone.
  const atCentre = role === "LOGISTICS_CLERK" && { level: 1 };
  const station = stationId
    ? await tx.station.findUnique({ where: { id: stationId, ...atCentre } })
    : null;
  return station && ({ scope: "STATION", scopeId: station.id, name: station.nameZh } as const);
}

/**
 * Gives a role to the owner of a phone, who need not have signed in yet; answers the grant's id. It
 * holds from their next request to the end of its last day. Twice the same is ALREADY_GRANTED.
 */
export const giveGrant = (
  viewer: Viewer,
  input: GiveGrant,
): Promise<Result<{ id: string }, Refusal>> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "grant:edit")) return fail("NOT_FOUND");
    const phone = parsePhone(input.phone);
    if (!phone) return atField("PHONE_INVALID", "phone");
    const validUntil = input.until ? dayEnds(input.until) : null;
    const now = new Date();
    if (validUntil && validUntil <= now) return atField("DAY_PAST", "until");
    await lockGrants(tx);
    const place = await stationOf(tx, input);
    if (!place) return atField("STATION_MISSING", "stationId");
    const { scope, scopeId, name: station } = place;
    const user = await tx.user.upsert({
      where: { phone },
      create: { phone, name: input.name || maskPhone(phone) },
      update: {},
      select: { id: true },
    });
    const same = { userId: user.id, role: input.role, scope, scopeId };
    if (await tx.roleGrant.findFirst({ where: { ...same, ...holding(now) } })) {
      return fail("ALREADY_GRANTED");
    }
    const { id } = await tx.roleGrant.create({ data: { ...same, validUntil } });
    await logAction(tx, viewer, {
      action: "grant:give",
      subject: `user:${user.id}`,
      after: {
        role: input.role,
        ...(station && { station }),
        ...(input.until && { until: input.until }),
      },
    });
    return ok({ id });
  });

/** Whether somebody else can still hand out roles, and not only for a while. */
const isLastOfficer = async (tx: Transaction, { id, role }: { id: string; role: Role }) =>
  role === "COUNTY_OFFICER" &&
  (await tx.roleGrant.count({
    where: { id: { not: id }, role: "COUNTY_OFFICER", validUntil: null },
  })) === 0;

/**
 * Ends a grant at once: its holder's next request is without it. LAST_OFFICER where no officer
 * without an end date would be left.
 */
export const takeGrant = (viewer: Viewer, grantId: string): Promise<Result<null, Refusal>> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "grant:edit")) return fail("NOT_FOUND");
    await lockGrants(tx);
    const now = new Date();
    const grant = await tx.roleGrant.findFirst({ where: { id: grantId, ...holding(now) } });
    if (!grant) return fail("NOT_FOUND");
    if (await isLastOfficer(tx, grant)) return fail("LAST_OFFICER");
    await tx.roleGrant.update({ where: { id: grantId }, data: { validUntil: now } });
    await logAction(tx, viewer, {
      action: "grant:take",
      subject: `user:${grant.userId}`,
      before: { grantId, role: grant.role, until: grant.validUntil?.toISOString() ?? null },
    });
    return done;
  });

/** Until when a grant was to hold before it was taken; undefined when nobody took it. */
async function takenFrom(tx: Transaction, { id, userId }: { id: string; userId: string }) {
  const line = await tx.actionLog.findFirst({
    where: {
      action: "grant:take",
      subject: `user:${userId}`,
      before: { path: ["grantId"], equals: id },
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { before: true },
  });
  return line ? takenSchema.parse(line.before).until : undefined;
}

const takenSchema = z.object({ until: z.coerce.date().nullable() });

/** Undoes `takeGrant`: the grant holds again to its own last day. Twice is once. */
export const giveBackGrant = (viewer: Viewer, grantId: string): Promise<Result<null, Refusal>> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "grant:edit")) return fail("NOT_FOUND");
    await lockGrants(tx);
    const now = new Date();
    const grant = await tx.roleGrant.findUnique({ where: { id: grantId } });
    if (!grant) return fail("NOT_FOUND");
    const { userId, role, scope, scopeId } = grant;
    const same = { userId, role, scope, scopeId };
    const held = await tx.roleGrant.findFirst({ where: { ...same, ...holding(now) } });
    if (held) return held.id === grantId ? done : fail("ALREADY_GRANTED");
    const validUntil = await takenFrom(tx, grant);
    if (validUntil === undefined) return fail("NOT_FOUND");
    if (validUntil && validUntil <= now) return fail("DAY_PAST");
    await tx.roleGrant.update({ where: { id: grantId }, data: { validUntil } });
    await logAction(tx, viewer, {
      action: "grant:give",
      subject: `user:${userId}`,
      after: { role, until: validUntil?.toISOString() ?? null },
    });
    return done;
  });
