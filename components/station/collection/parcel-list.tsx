"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { moment } from "@/components/ui/moment";
import type { ShelfParcel } from "@/lib/collection/queries";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";
import { SendCode } from "./send-code";

type OneProps = { parcel: ShelfParcel; onPick: (waybill: string) => void; locale: Locale };
type Props = Omit<OneProps, "parcel"> & { parcels: ShelfParcel[]; empty: string };

/** The parcels of one list: for whom, since when, and what is to be paid. */
export function ParcelList({ parcels, empty, ...rest }: Props) {
  if (parcels.length === 0) return <p className="py-4 text-quiet">{empty}</p>;
  return (
    <ul className="grid grid-cols-1 items-start gap-3 lg:grid-cols-2">
      {parcels.map((parcel) => (
        <li key={parcel.id}>
          <ParcelRow parcel={parcel} {...rest} />
        </li>
      ))}
    </ul>
  );
}

function ParcelRow({ parcel, onPick, locale }: OneProps) {
  const t = useTranslations("collection.station.parcel");
  const { id, recipient, phoneEnd, number, waybill, dueFen, since, state } = parcel;
  const when = since ? moment(since, locale) : "";
  return (
    <Card className="grid gap-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg">
        <strong>{recipient}</strong>
        <span className="text-quiet tabular-nums">{t("phone", { end: phoneEnd })}</span>
        {dueFen !== null && (
          <Badge tone="millet">
            {t("due", { amount: formatMoney(dueFen, languageTag(locale)) })}
          </Badge>
        )}
      </p>
      <p className="text-quiet tabular-nums">
        {t("number", { number })}
        <br />
        {t("waybill", { waybill })}
      </p>
      {state !== "COMING" && <p>{t(`since.${state}`, { when })}</p>}
      {state === "READY" && (
        <>
          <Button variant="quiet" size="lg" block onClick={() => onPick(waybill)}>
            {t("pick")}
          </Button>
          <SendCode shipmentId={id} />
        </>
      )}
    </Card>
  );
}
