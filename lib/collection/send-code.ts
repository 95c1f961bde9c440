import "server-only";
import { stationsFor, type Viewer } from "@/lib/platform/auth";
import { HOUR, inFuture } from "@/lib/platform/clock";
import { attempt } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import { tellCode } from "./tell";
import { waiting } from "./waiting";

const APART = HOUR;

/**
 * Sends the code of a waiting parcel to its buyer's phone again, for who stands at the counter without the
 * message; at most once an hour. CODE_JUST_SENT meanwhile.
 */
export const sendCode = (
  viewer: Viewer,
  { shipmentId }: { shipmentId: string },
): Promise<Result<null, "NOT_FOUND" | "CODE_JUST_SENT">> =>
  attempt(async (tx) => {
    const stationId = { in: stationsFor(viewer, "station:work") };
    const mine = { shipmentId, stationId, ...waiting };
    if ((await tx.collection.count({ where: mine })) === 0) return fail("NOT_FOUND");
    const { count } = await tx.collection.updateMany({
      where: {
        ...mine,
        OR: [{ codeSentAt: null }, { codeSentAt: { lt: inFuture(-APART) } }],
      },
      data: { codeSentAt: new Date() },
    });
    if (count === 0) return fail("CODE_JUST_SENT");
    await tellCode(tx, shipmentId);
    return done;
  });
