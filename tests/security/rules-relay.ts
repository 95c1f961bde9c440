import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { createCentre } from "@/tests/factories/relay";
import type { Actor } from "./actors";
import { assistants, carriersOn, clerks, missingId, type Rule } from "./rule";
import { missingNumber } from "./rules-buying";

/** A manifest of a centre at which this actor alone works, if they work at any. */
export async function manifestOf({ name, userId }: Actor): Promise<string> {
  const { centre, clerk } = await createCentre();
  if (name === "clerk" && userId)
    await db.roleGrant.updateMany({ where: { userId }, data: { scopeId: centre.id } });
  const { id } = await db.carrierManifest.create({
    data: { centreId: centre.id, carrierCode: "YTO", openedById: clerk.userId },
  });
  return id;
}

const at = async () => ({ kind: "STATION" as const, id: missingId() });

/** Whose place is whose is told in tests/lib/relay; here nobody's is. */
export const relayRules: Record<string, Rule> = {
  "relay.scan": carriersOn({
    answer: "NOT_FOUND",
    input: async () => ({ at: await at(), scan: missingNumber("D"), weightG: null }),
  }),
  "relay.unscan": carriersOn({
    answer: "NOT_FOUND",
    input: async () => ({ at: await at(), shipmentId: missingId() }),
  }),
  "relay.handToDriver": assistants({
    answer: "NOT_FOUND",
    input: async () => ({
      ...{ runId: newId(), stationId: newId(), isAll: true, counted: 1, signature: "小武" },
    }),
  }),
  "relay.startRun": clerks({
    answer: "NOT_FOUND",
    input: async () => ({
      ...{ centreId: newId(), day: "2026-12-01", driver: "小武", phone: "13800138060" },
      stationIds: [newId()],
    }),
  }),
  "relay.openManifest": clerks({
    answer: "NOT_FOUND",
    input: async () => ({ centreId: newId(), carrierCode: "YTO" }),
  }),
  "relay.closeManifest": clerks({
    answer: "NOT_FOUND",
    input: async () => ({ id: newId(), clerk: "老田", driver: "小赵", counted: 1 }),
  }),
  "relay.giveNumber": clerks({
    answer: "NOT_FOUND",
    input: async () => ({ shipmentId: newId(), carrierCode: "YTO", waybill: missingNumber("YT") }),
  }),
};
