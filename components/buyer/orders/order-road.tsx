import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import type { OrderView } from "@/lib/orders/queries";
import { roadStopOf, roadStops } from "./road";

/** The way out of the mountains as a drawn road: village, station, county, the carrier, you. */
export function OrderRoad({ order }: { order: OrderView }) {
  const t = useTranslations("orders.road");
  const here = roadStopOf(order.label, order.parcels);
  if (!here) return null;
  const reached = roadStops.indexOf(here);
  return (
    <Card className="relative overflow-hidden">
      <svg
        aria-hidden
        viewBox="0 0 100 20"
        preserveAspectRatio="none"
        className="absolute inset-x-0 top-0 h-16 w-full"
      >
        <path d="M0 18 14 6l8 6L36 2l10 10 12-8 14 10 10-5 18 7v6H0Z" className="fill-sunk" />
      </svg>
      <ol aria-label={t("label")} className="relative grid grid-cols-5 pt-8">
        {roadStops.map((stop, at) => (
          <li
            key={stop}
            aria-current={stop === here ? "step" : undefined}
            className="group relative grid justify-items-center gap-1.5 text-center"
          >
            <span
              aria-hidden
              className={cn(
                "absolute top-3 right-1/2 w-full border-t-3 border-dotted group-first:hidden",
                at <= reached ? "border-pine" : "border-hairline",
              )}
            />
            <span
              aria-hidden
              className={cn(
                "relative size-6 rounded-full border-4 border-card",
                at < reached && "bg-pine",
                at === reached && "bg-millet outline-2 outline-pine",
                at > reached && "bg-hairline",
              )}
            />
            <span className={cn("text-xs leading-tight md:text-sm", at > reached && "text-quiet")}>
              {stop === "village" ? order.shop.village : t(stop)}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
