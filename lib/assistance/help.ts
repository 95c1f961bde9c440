import "server-only";
import { ownsAssets } from "@/lib/media/queries";
import { notify, tellAll } from "@/lib/notifications/mutations";
import { shopsFor, stationsFor, type Viewer } from "@/lib/platform/auth";
import { attempt, db, type Transaction } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import type { AskHelp } from "./index";
import { userIdOf } from "./own";

/** The station nearest to the village's people: its own, the smallest there is. */
const stationOf = (tx: Transaction, villageId: string) =>
  tx.station.findFirst({
    where: { villageId },
    orderBy: [{ level: "desc" }, { code: "asc" }],
    select: { id: true },
  });

async function tellAssistants(tx: Transaction, stationId: string, name: string) {
  const grants = await tx.roleGrant.findMany({
    where: {
      role: "STATION_ASSISTANT",
      scopeId: stationId,
      OR: [{ validUntil: null }, { validUntil: { gt: new Date() } }],
    },
    select: { userId: true },
  });
  const notice = { kind: "help.asked", params: { name }, path: paths.station() } as const;
  await tellAll(tx, { notices: grants.map(({ userId }) => ({ ...notice, userId })) });
}

/**
 * One press: the shop stands in its station's queue. Pressing again changes nothing. NO_STATION where
 * the village has none.
 */
export const askForHelp = (
  viewer: Viewer,
  { shopId, topic, voiceId }: AskHelp,
): Promise<Result<null, "NOT_FOUND" | "NO_STATION" | "ASSET_GONE">> =>
  attempt(async (tx) => {
    const shop = await tx.shop.findFirst({
      where: { id: shopId, AND: { id: { in: shopsFor(viewer, "help:ask") } } },
      select: { villageId: true },
    });
    if (!shop || viewer.kind !== "user") return fail("NOT_FOUND");
    const station = await stationOf(tx, shop.villageId);
    if (!station) return fail("NO_STATION");
    if (!(await ownsAssets(tx, viewer, "private-voice", voiceId ? [voiceId] : [])))
      return fail("ASSET_GONE");
    const asked = { shopId, stationId: station.id, askedBy: viewer.userId, topic };
    // The database keeps one open request a shop: of two presses at once one finds it there.
    const { count } = await tx.helpRequest.createMany({
      data: [{ ...asked, ...(voiceId && { voiceId }) }],
      skipDuplicates: true,
    });
    if (count > 0) await tellAssistants(tx, station.id, viewer.name);
    return done;
  });

/** The villager managed alone. NOT_FOUND once somebody is on the way. */
export async function withdrawHelp(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<null, "NOT_FOUND">> {
  const { count } = await db.helpRequest.updateMany({
    where: { id, shopId: { in: shopsFor(viewer, "help:ask") }, status: "WAITING" },
    data: { status: "WITHDRAWN", closedAt: new Date() },
  });
  return count > 0 ? done : fail("NOT_FOUND");
}

const findAsked = (tx: Transaction, viewer: Viewer, id: string) =>
  tx.helpRequest.findFirst({
    where: { id, stationId: { in: stationsFor(viewer, "station:work") } },
    select: { id: true, askedBy: true, status: true, takenBy: true },
  });

/** An assistant goes to help. ALREADY_TAKEN when a colleague was first or it is over. */
export const takeHelp = (
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<null, "NOT_FOUND" | "ALREADY_TAKEN">> =>
  attempt(async (tx) => {
    const asked = await findAsked(tx, viewer, id);
    if (!asked || viewer.kind !== "user") return fail("NOT_FOUND");
    const { count } = await tx.helpRequest.updateMany({
      where: { id, status: "WAITING" },
      data: { status: "TAKEN", takenBy: viewer.userId },
    });
    if (count === 0) {
      const now = await findAsked(tx, viewer, id);
      return now?.status === "TAKEN" && now.takenBy === viewer.userId
        ? done
        : fail("ALREADY_TAKEN");
    }
    await notify(tx, {
      userId: asked.askedBy,
      kind: "help.taken",
      params: { name: viewer.name },
      path: paths.helped(),
    });
    return done;
  });

type Close = { id: string; isDone: boolean };

/** It is done, or it goes back into the queue for somebody else. */
export const closeHelp = (
  viewer: Viewer,
  { id, isDone }: Close,
): Promise<Result<null, "NOT_FOUND" | "ALREADY_TAKEN">> =>
  attempt(async (tx) => {
    if (!(await findAsked(tx, viewer, id))) return fail("NOT_FOUND");
    const { count } = await tx.helpRequest.updateMany({
      where: { id, status: "TAKEN", takenBy: userIdOf(viewer) },
      data: isDone
        ? { status: "DONE", closedAt: new Date() }
        : { status: "WAITING", takenBy: null },
    });
    return count > 0 ? ok(null) : fail("ALREADY_TAKEN");
  });
