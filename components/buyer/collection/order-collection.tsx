import { numberCode } from "@/components/shared/scan/number-code";
import { shownAs } from "@/lib/collection";
import { findCollection } from "@/lib/collection/queries";
import type { Viewer } from "@/lib/platform/auth";
import type { Locale } from "@/lib/platform/i18n";
import { CollectionCard } from "./collection-card";

type Props = { viewer: Viewer; number: string; locale: Locale };

/** The station of an order that its buyer fetches, with the codes as the station scans them. */
export async function OrderCollection({ viewer, number, locale }: Props) {
  const collection = await findCollection(viewer, number, locale);
  if (!collection) return null;
  const parcels = await Promise.all(
    collection.parcels.map(async (parcel) => ({
      ...parcel,
      picture: await numberCode(shownAs(number, parcel.code)),
    })),
  );
  return <CollectionCard collection={{ ...collection, parcels }} locale={locale} />;
}
