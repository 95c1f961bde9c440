import { handIn } from "@/lib/cash/mutations";
import { handOut, markReady } from "@/lib/collection/mutations";
import { findCollection } from "@/lib/collection/queries";
import { cashOf } from "@/lib/ledger/queries";
import type { UserViewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { placed, sent, surely } from "./buy";
import { viewerOf } from "./viewer";

const STATION = "CS-WX-11";

/** The shopper fetched a parcel and paid for it at the counter. */
async function payAtCounter(buyer: UserViewer, assistant: UserViewer) {
  const seller = await viewerOf("+8613800138001");
  const bought = await placed({ product: "taihang-yellow-millet", quantity: 2 }, buyer, STATION);
  const { number: scan, totalFen: cashFen } = bought.order;
  await sent(bought, seller);
  await surely(markReady(assistant, { scan }));
  const found = await findCollection(buyer, scan, "zh");
  await surely(handOut(assistant, { scan, code: found?.parcels[0]?.code ?? "", cashFen }));
}

/** A station has counted its till and brings it to the county, five yuan short. */
export async function insertCash(buyer: UserViewer) {
  const assistant = await viewerOf("+8613800138004");
  await payAtCounter(buyer, assistant);
  const { id: stationId } = await db.station.findUniqueOrThrow({ where: { code: STATION } });
  const seenFen = (await cashOf(db, [stationId]))[stationId] ?? 0;
  const counted = { countedFen: seenFen - 500, note: "找零时多找了五元" };
  await surely(handIn(assistant, { stationId, seenFen, ...counted }));
}
