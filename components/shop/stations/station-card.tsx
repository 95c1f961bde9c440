import { getTranslations } from "next-intl/server";
import { Phone, Pin } from "@/components/ui/icons";
import type { StationView } from "@/lib/places/queries";
import { formatPhone, parsePhone } from "@/lib/platform/phone";

/** Where help and parcels are; the number can be rung. */
export async function StationCard({ station }: { station: StationView }) {
  const t = await getTranslations("village");
  const phone = parsePhone(station.phone);
  return (
    <div className="rounded-lg border border-hairline bg-card p-4">
      <h3 className="font-semibold">{station.name}</h3>
      <p className="mt-1 text-sm text-quiet">{t("stationText")}</p>
      <p className="mt-3 flex items-start gap-2">
        <Pin className="mt-0.5 text-pine" />
        {station.address}
      </p>
      <p className="mt-1 text-sm text-quiet">
        {t("keeper")} {station.keeper} · {t("hours")} {station.hours}
      </p>
      <a
        href={`tel:${station.phone}`}
        className="mt-3 inline-flex min-h-11 items-center gap-2 rounded-full border border-edge px-4 text-sm font-medium hover:bg-sunk"
      >
        <Phone />
        {t("call")} {phone ? formatPhone(phone) : station.phone}
      </a>
    </div>
  );
}
