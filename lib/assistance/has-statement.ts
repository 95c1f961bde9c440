import "server-only";
import { mayAct, shopsFor, stationsFor, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { orNobody } from "./own";

/** An assistant hears a consent as long as it counts or waits; the owner and the county always. */
function consentsHeardBy(viewer: Viewer): Prisma.DelegationWhereInput {
  if (mayAct(viewer, "consent:settle")) return {};
  const station = { in: stationsFor(viewer, "station:work") };
  return {
    OR: [
      { shopId: { in: shopsFor(viewer, "consent:edit") } },
      {
        assistantId: orNobody(viewer),
        stationId: station,
        revokedAt: null,
        until: { gt: new Date() },
      },
    ],
  };
}

const callsHeardBy = (viewer: Viewer): Prisma.HelpRequestWhereInput => ({
  OR: [
    { shopId: { in: shopsFor(viewer, "help:ask") } },
    {
      stationId: { in: stationsFor(viewer, "station:work") },
      status: { in: ["WAITING", "TAKEN"] },
    },
  ],
});

/** Whether a recording is a consent or a call for help that this viewer may hear. */
export async function hasStatement(viewer: Viewer, voiceId: string): Promise<boolean> {
  const [consents, calls] = await Promise.all([
    db.delegation.count({ where: { AND: [{ voiceId }, consentsHeardBy(viewer)] } }),
    db.helpRequest.count({ where: { AND: [{ voiceId }, callsHeardBy(viewer)] } }),
  ]);
  return consents + calls > 0;
}
