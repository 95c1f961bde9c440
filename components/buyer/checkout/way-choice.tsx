"use client";

import { useTranslations } from "next-intl";
import { RadioCards } from "@/components/ui/radio-cards";
import type { CollectionOffer } from "@/lib/checkout";

type Props = { offer: CollectionOffer; isWanted: boolean; onChange: (isWanted: boolean) => void };

/** To the door, or to a station where every shop in the basket sends there; no question otherwise. */
export function WayChoice({ offer, isWanted, onChange }: Props) {
  const t = useTranslations("checkout.collection");
  if (!offer.offered && !isWanted) return null;
  return (
    <RadioCards
      legend={t("title")}
      hideLegend
      name="way"
      value={isWanted ? "STATION" : "HOME"}
      onChange={(way) => onChange(way === "STATION")}
      className="mb-4 sm:grid-cols-2"
      choices={[
        { value: "HOME", label: t("home") },
        {
          value: "STATION",
          label: t("station"),
          hint: t("stationHint"),
          ...(!offer.offered && { unavailable: t("notHere", { shops: offer.shops.join(", ") }) }),
        },
      ]}
    />
  );
}
