import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Phone, Pin } from "@/components/ui/icons";
import { dayOf } from "@/components/ui/moment";
import type { BuyerCollection, WaitingParcel } from "@/lib/collection/queries";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";

type Coded = WaitingParcel & { picture: string };
type Props = {
  collection: Omit<BuyerCollection, "parcels"> & { parcels: Coded[] };
  locale: Locale;
};

/** Where it is fetched and when that is open; once it is there, what opens it. */
export function CollectionCard({ collection: { station, parcels }, locale }: Props) {
  const t = useTranslations("collection.buyer");
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg font-semibold">{t(parcels.length > 0 ? "ready" : "coming")}</h2>
      {parcels.map((parcel) => (
        <CodeOf key={parcel.waybill} parcel={parcel} locale={locale} />
      ))}
      <div className="flex items-start gap-3">
        <Pin className="mt-1 shrink-0 text-pine" />
        <div className="min-w-0">
          <p className="font-medium">{station.name}</p>
          <p>{station.address}</p>
          <p className="text-quiet">{t("hours", { hours: station.hours })}</p>
        </div>
      </div>
      <a
        href={`tel:${station.phone.replace(/\s/g, "")}`}
        className="flex min-h-12 items-center gap-2 justify-self-start text-calaite underline underline-offset-4"
      >
        <Phone /> {t("call", { phone: station.phone })}
      </a>
    </Card>
  );
}

function CodeOf({ parcel, locale }: { parcel: Coded; locale: Locale }) {
  const t = useTranslations("collection.buyer");
  const { code, dueFen, until, picture, waybill } = parcel;
  return (
    <div className="grid justify-items-center gap-2 border-b border-hairline pb-4 text-center">
      <p className="text-quiet">{t("code")}</p>
      <p className="text-4xl font-semibold tracking-[0.2em] tabular-nums">{code}</p>
      <img src={picture} alt={t("qrAlt")} width={200} height={200} className="rounded-md" />
      {dueFen !== null && (
        <p className="text-lg font-medium">
          {t("due", { amount: formatMoney(dueFen, languageTag(locale)) })}
        </p>
      )}
      <p>{t("until", { day: dayOf(until, locale) })}</p>
      <p className="text-sm text-quiet tabular-nums">{t("parcel", { waybill })}</p>
    </div>
  );
}
