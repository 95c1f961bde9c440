import "server-only";
import { stationsFor, type Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import type { ManifestView } from "./index";
import { parcelSelect, toParcel } from "./parcel";

const names = { nameZh: true, nameEn: true } as const;

/** A manifest of the viewer's centres with its parcels, the newest first; null for any other. */
export async function findManifest(
  viewer: Viewer,
  id: string,
  locale: Locale,
): Promise<ManifestView | null> {
  const row = await db.carrierManifest.findFirst({
    where: { id, centreId: { in: stationsFor(viewer, "centre:work") } },
    include: {
      ...{ centre: { select: names }, carrier: { select: names } },
      parcels: { orderBy: { listedAt: "desc" }, select: { shipment: { select: parcelSelect } } },
    },
  });
  if (!row) return null;
  const { clerk, driver, counted, closedAt, openedAt } = row;
  return {
    ...{ id, openedAt },
    centre: pick(row.centre, "name", locale),
    carrier: pick(row.carrier, "name", locale),
    closed: closedAt && counted ? { clerk, driver, counted, closedAt } : null,
    parcels: row.parcels.map(({ shipment }) => toParcel(shipment, locale)),
  };
}
