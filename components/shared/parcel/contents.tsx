import type { ParcelView } from "@/lib/shipping/queries";

type Line = { id: string; title: string; label: string };
type Props = { parcel: ParcelView; lines: Line[] };

/** What is in a parcel, for orders that travel in several. */
export function ParcelContents({ parcel, lines }: Props) {
  return (
    <ul className="mt-3 grid gap-1 text-sm">
      {parcel.lines.map(({ orderLineId, quantity }) => {
        const line = lines.find(({ id }) => id === orderLineId);
        return (
          <li key={orderLineId} className="flex justify-between gap-3">
            <span className="min-w-0">
              {line?.title} <span className="text-quiet">{line?.label}</span>
            </span>
            <span className="shrink-0 tabular-nums">×{quantity}</span>
          </li>
        );
      })}
    </ul>
  );
}
