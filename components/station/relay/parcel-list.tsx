import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import type { RelayParcel } from "@/lib/relay";

type Props<One extends RelayParcel> = {
  parcels: One[];
  empty: string;
  /** What else is said of one. */
  note?: (parcel: One) => ReactNode;
};

/** Parcels by whom they are for and how they are called. */
export function ParcelList<One extends RelayParcel>({ parcels, empty, note }: Props<One>) {
  if (parcels.length === 0) return <p className="py-2 text-quiet">{empty}</p>;
  return (
    <ul className="grid grid-cols-1 gap-2 lg:grid-cols-2">
      {parcels.map((parcel) => (
        <li key={parcel.shipmentId}>
          <Card className="grid h-full gap-1">
            <p className="text-lg">
              <strong>{parcel.recipient}</strong> <span className="text-quiet">{parcel.shop}</span>
            </p>
            <p className="break-all text-quiet tabular-nums">
              {parcel.carrier} {parcel.waybill}
            </p>
            {note?.(parcel)}
          </Card>
        </li>
      ))}
    </ul>
  );
}
