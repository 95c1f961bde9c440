import { prepareParcel } from "@/lib/dispatch/mutations";
import type { UserViewer } from "@/lib/platform/auth";
import { businessDay, DAY, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import {
  closeManifest,
  handToDriver,
  openManifest,
  scanParcel,
  startRun,
} from "@/lib/relay/mutations";
import { parcelOf, placed, surely } from "./buy";
import { viewerOf } from "./viewer";

const idOf = async (code: string) =>
  (await db.station.findUniqueOrThrow({ where: { code }, select: { id: true } })).id;

/** Everybody who has a parcel in their hands on its way out of the county. */
async function readCast() {
  const station = async (phone: string, seller: string, code: string, product: string) => ({
    ...{ assistant: await viewerOf(phone), seller: await viewerOf(seller) },
    ...{ id: await idOf(code), product },
  });
  return {
    buyer: await viewerOf("+8613800138024"),
    clerk: await viewerOf("+8613800138022"),
    centreId: await idOf("CS-WX-00"),
    millet: await station("+8613800138004", "+8613800138010", "CS-WX-11", "stone-rolled-millet"),
    tea: await station("+8613800138023", "+8613800138012", "CS-WX-12", "toasted-millet-tea"),
  };
}

type Cast = Awaited<ReturnType<typeof readCast>>;
type From = Cast["millet"];
type Kind = "STATION" | "CENTRE" | "MANIFEST";

const scan = (viewer: UserViewer, kind: Kind, id: string, text: string, weightG: number | null) =>
  surely(scanParcel(viewer, { at: { kind, id }, scan: text, weightG }));

/** A parcel that its seller brought to her station, with a label or without one; answers what to scan. */
async function handedIn({ buyer }: Cast, from: From, isLabelled = true) {
  const bought = await placed({ product: from.product, quantity: 1 }, buyer);
  const { number } = bought.order;
  const parcel = { number, ...parcelOf(bought) };
  if (isLabelled) await surely(prepareParcel(from.seller, parcel));
  const text = isLabelled ? parcel.waybill : number;
  await scan(from.assistant, "STATION", from.id, text, 1_650);
  return text;
}

const sendDriver = ({ clerk, centreId, millet, tea }: Cast, day: Date) =>
  surely(
    startRun(clerk, {
      ...{ centreId, day: businessDay(day), driver: "小武师傅", phone: "13800138060" },
      stationIds: [tea.id, millet.id],
    }),
  );

const sign = ({ assistant, id: stationId }: From, runId: string, counted: number) =>
  surely(
    handToDriver(assistant, { runId, stationId, isAll: true, counted, signature: "小武师傅" }),
  );

/** A van has brought all but one; what came goes to the carrier, is on its manifest, or waits for a number. */
export async function insertRelay() {
  const cast = await readCast();
  const { clerk, centreId, millet, tea } = cast;
  const gone = [await handedIn(cast, millet), await handedIn(cast, millet)];
  const listed = await handedIn(cast, tea);
  const unnumbered = await handedIn(cast, tea, false);
  await handedIn(cast, millet);
  const { id: runId } = await sendDriver(cast, new Date());
  await sign(tea, runId, 2);
  await sign(millet, runId, 3);
  for (const text of [...gone, listed, unnumbered])
    await scan(clerk, "CENTRE", centreId, text, null);

  const manifest = { centreId, carrierCode: "YTO" };
  const { id } = await surely(openManifest(clerk, manifest));
  for (const text of gone) await scan(clerk, "MANIFEST", id, text, null);
  await surely(closeManifest(clerk, { id, clerk: "老田", driver: "圆通小赵", counted: 2 }));
  const next = await surely(openManifest(clerk, manifest));
  await scan(clerk, "MANIFEST", next.id, listed, null);

  await handedIn(cast, millet);
  await handedIn(cast, tea);
  await sendDriver(cast, inFuture(DAY));
}
