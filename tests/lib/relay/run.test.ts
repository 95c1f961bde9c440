import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { handToDriver, startRun, unscanParcel } from "@/lib/relay/mutations";
import { listCentres } from "@/lib/relay/queries";
import { createAssistant, viewerOf } from "@/tests/factories";
import { strangers } from "@/tests/factories/dispatch";
import { createCentre, runTo, scanAt, surely, takenIn } from "@/tests/factories/relay";

test("a driver signs for what lies at a station; the centre sees by name what did not come", async () => {
  const one = await takenIn();
  const { clerk, centre, runId } = await runTo([one.station.id]);
  const { assistant, station } = one;
  const hand = (counted: number) =>
    handToDriver(assistant, {
      ...{ runId, stationId: station.id, isAll: true, counted, signature: "小武" },
    });
  expect(await hand(2)).toMatchObject({ code: "COUNT_DIFFERS", detail: { there: 1 } });
  const both = await Promise.all([hand(1), hand(1)]);
  expect(both.map((answer) => answer.ok || answer.code).sort()).toEqual(["RUN_HANDED", true]);
  const see = async () => (await listCentres(clerk, "zh"))[0]?.runs[0];
  expect(await see()).toMatchObject({
    ...{ loaded: 1, arrived: 0, missing: [{ number: one.number, station: "岭头服务站" }] },
    stops: [{ counted: 1, signature: "小武" }],
  });
  const scan = () => scanAt(clerk, "CENTRE", centre.id, one.waybill);
  const scans = await Promise.all([scan(), scan()]);
  expect(scans.map((answer) => answer.ok && answer.data.isNew).sort()).toEqual([false, true]);
  expect(await see()).toMatchObject({ arrived: 1, missing: [] });
  expect((await listCentres(clerk, "zh"))[0]?.piles).toMatchObject([{ code: "YTO", count: 1 }]);
});

test("scanned on one by one, only those go; what is signed for can't be taken off", async () => {
  const one = await takenIn();
  const { runId } = await runTo([one.station.id]);
  const { assistant, station, id: shipmentId } = one;
  const at = { kind: "RUN", id: runId } as const;
  const load = () => scanAt(assistant, "RUN", runId, one.waybill);
  expect(await load()).toMatchObject({ data: { isNew: true } });
  expect(await load()).toMatchObject({ data: { isNew: false } });
  await surely(unscanParcel(assistant, { at, shipmentId }));
  await surely(load());
  const wish = { runId, stationId: station.id, isAll: false, counted: 1, signature: "小武" };
  await surely(handToDriver(assistant, wish));
  expect(await unscanParcel(assistant, { at, shipmentId })).toMatchObject({
    code: "TOO_LATE_TO_UNSCAN",
  });
  const stop = { runId_stationId: { runId, stationId: station.id } };
  await expect(db.pickupStop.update({ where: stop, data: { counted: 0 } })).rejects.toThrow();
});

test("runs are sent by the centre's clerk to stations that are there, and driven by nobody else", async () => {
  const { centre, clerk } = await createCentre();
  const one = await takenIn();
  const input = {
    ...{ centreId: centre.id, day: "2026-12-01", driver: "小武", phone: "13800138060" },
    stationIds: [one.station.id],
  };
  expect(await startRun(clerk, { ...input, phone: "12345" })).toMatchObject({
    code: "PHONE_INVALID",
  });
  const twice = [one.station.id, one.station.id];
  expect(await startRun(clerk, { ...input, stationIds: twice })).toMatchObject({
    code: "STATION_MISSING",
  });
  const others = [one.assistant, (await createCentre()).clerk, ...(await strangers())];
  for (const other of others)
    expect(await startRun(other, input)).toMatchObject({ code: "NOT_FOUND" });
  const { runId } = await runTo([one.station.id], { centre, clerk });
  const next = await viewerOf(await createAssistant());
  expect(await scanAt(next, "RUN", runId, one.waybill)).toMatchObject({ code: "NOT_FOUND" });
});
