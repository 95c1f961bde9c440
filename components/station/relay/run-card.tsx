import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { RunView } from "@/lib/relay";

/** A run: what its driver signed for at each station, what is here, and what is missing by name. */
export function RunCard({ run }: { run: RunView }) {
  const t = useTranslations("relay.run");
  const { day, driver, phone, stops, loaded, arrived, missing } = run;
  return (
    <Card className="grid gap-3">
      <p className="flex flex-wrap items-center gap-x-3">
        <strong className="text-lg">{driver}</strong>
        <a href={`tel:${phone}`} className="flex min-h-12 items-center text-calaite tabular-nums">
          {phone.replace("+86", "")}
        </a>
        <span className="text-quiet tabular-nums">{day}</span>
      </p>
      <p className="flex flex-wrap items-center gap-3 text-lg tabular-nums">
        {t("counts", { loaded, arrived })}
        {missing.length > 0 && (
          <Badge tone="brick" className="text-base">
            {t("missing", { count: missing.length })}
          </Badge>
        )}
        {loaded > 0 && missing.length === 0 && (
          <Badge tone="pine" className="text-base">
            {t("allHere")}
          </Badge>
        )}
      </p>
      <ol className="grid gap-1">
        {stops.map(({ stationId, station, counted, signature }) => (
          <li key={stationId}>
            {station}{" "}
            <span className="text-quiet">
              {counted === null ? t("waits") : t("handed", { count: counted, name: signature })}
            </span>
          </li>
        ))}
      </ol>
      {arrived > 0 && missing.length > 0 && (
        <ul className="grid gap-2">
          {missing.map(({ shipmentId, recipient, shop, station, waybill }) => (
            <li key={shipmentId} className="rounded-lg bg-brick-tint px-4 py-2">
              <strong>{recipient}</strong> {shop} · {station}
              <br />
              <span className="break-all tabular-nums">{waybill}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
