import { useTranslations } from "next-intl";
import { moment } from "@/components/orders/moment";
import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { Phone } from "@/components/ui/icons";
import { Timeline } from "@/components/ui/timeline";
import type { Locale } from "@/lib/platform/i18n";
import type { ParcelView } from "@/lib/shipping/queries";

type Props = { parcel: ParcelView; locale: Locale };

/** One parcel: carrier, number, and where it has been, newest on top. */
export function ParcelCard({ parcel, locale }: Props) {
  const t = useTranslations("orders.parcel");
  return (
    <Card>
      <div className="flex flex-wrap items-center gap-x-3">
        <p className="grow">
          <span className="block text-sm text-quiet">{parcel.carrier}</span>
          <span className="font-semibold tabular-nums">{parcel.waybill}</span>
        </p>
        <CopyButton
          text={parcel.waybill}
          labels={{ copy: t("copy"), copied: t("copied") }}
          className="min-h-12"
        />
        <a
          href={`tel:${parcel.carrierPhone}`}
          className="flex min-h-12 items-center gap-1.5 text-sm text-calaite"
        >
          <Phone />
          {parcel.carrierPhone}
        </a>
      </div>
      <Timeline
        className="mt-4 border-t border-hairline pt-4"
        steps={parcel.events.map(({ status, place, at }) => ({
          id: `${status} ${at.getTime()}`,
          title: t(`status.${status}`),
          note: place,
          time: moment(at, locale),
        }))}
      />
    </Card>
  );
}
