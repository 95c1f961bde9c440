import { prepareParcel } from "@/lib/dispatch/mutations";
import type { UserViewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { openManifest, scanParcel, startRun } from "@/lib/relay/mutations";
import { createAssistant } from "./acting";
import { confirmedOrder, newWaybill } from "./dispatch";
import { createUser, viewerOf } from "./people";
import { unique } from "./shops";

/** A centre of the county and its clerk. */
export async function createCentre() {
  const centre = await db.station.create({
    data: {
      code: unique("CC"),
      level: 1,
      nameZh: "县物流中心",
      nameEn: "County centre",
      keeper: "老田",
      phone: "+8613800138050",
      addressZh: "货运场",
      addressEn: "Freight yard",
      hours: "7:00–20:00",
    },
  });
  const clerk = await createUser({ name: "老田" });
  await db.roleGrant.create({
    data: { userId: clerk.id, role: "LOGISTICS_CLERK", scope: "STATION", scopeId: centre.id },
  });
  return { centre, clerk: await viewerOf(clerk) };
}

/** An order and the station of its seller's village. */
export async function toTakeIn() {
  const made = await confirmedOrder();
  const assistant = await createAssistant({ villageId: made.shop.villageId });
  const waybill = newWaybill();
  const label = async () => {
    const parcel = { number: made.number, carrierCode: "YTO", waybill };
    const prepared = await prepareParcel(made.seller, parcel);
    if (!prepared.ok) throw new Error(prepared.code);
    return prepared.data.parcelId;
  };
  return {
    ...made,
    assistant: await viewerOf(assistant),
    station: assistant.station,
    waybill,
    label,
  };
}

type Kind = Parameters<typeof scanParcel>[1]["at"]["kind"];

export const scanAt = (
  viewer: UserViewer,
  kind: Kind,
  id: string,
  scan: string,
  weightG?: number,
) => scanParcel(viewer, { at: { kind, id }, scan, weightG: weightG ?? null });

export async function surely<T>(
  step: Promise<{ ok: true; data: T } | { ok: false; code: string }>,
) {
  const answer = await step;
  if (!answer.ok) throw new Error(answer.code);
  return answer.data;
}

/** A labelled parcel at its village's station. */
export async function takenIn() {
  const made = await toTakeIn();
  const id = await made.label();
  await surely(scanAt(made.assistant, "STATION", made.station.id, made.waybill));
  return { ...made, id };
}

/** A run of a centre to one station. */
export async function runTo(stationIds: string[], desk?: Awaited<ReturnType<typeof createCentre>>) {
  const { centre, clerk } = desk ?? (await createCentre());
  const run = await surely(
    startRun(clerk, {
      ...{ centreId: centre.id, day: "2026-12-01", driver: "小武", phone: "13800138060" },
      stationIds,
    }),
  );
  return { centre, clerk, runId: run.id };
}

/** Parcels at a centre, and its open manifest for their carrier. */
export async function atCentre(count = 1) {
  const desk = await createCentre();
  const parcels = [];
  for (let index = 0; index < count; index += 1) {
    const parcel = await takenIn();
    await surely(scanAt(desk.clerk, "CENTRE", desk.centre.id, parcel.waybill));
    parcels.push(parcel);
  }
  const { id: manifestId } = await surely(
    openManifest(desk.clerk, { centreId: desk.centre.id, carrierCode: "YTO" }),
  );
  return { ...desk, parcels, manifestId };
}
