import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { Phone } from "@/components/ui/icons";
import { moment } from "@/components/ui/moment";
import { Timeline } from "@/components/ui/timeline";
import type { Locale } from "@/lib/platform/i18n";
import type { ParcelView } from "@/lib/shipping/queries";
import { ParcelContents } from "./contents";

type Props = {
  parcel: ParcelView;
  locale: Locale;
  /** The order's lines, when the parcel doesn't hold all of them. */
  lines?: { id: string; title: string; label: string }[];
};

/** Older facts wait behind one tap. */
const LATEST = 3;

/** One parcel: carrier, number, and where it has been, newest on top. */
export function ParcelCard({ parcel, locale, lines }: Props) {
  const t = useTranslations("orders.parcel");
  const steps = parcel.events.map(({ status, place, at }) => ({
    id: `${status} ${at.getTime()}`,
    title: t(`status.${status}`),
    note: place,
    time: moment(at, locale),
  }));
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
      {lines && <ParcelContents parcel={parcel} lines={lines} />}
      <Timeline className="mt-4 border-t border-hairline pt-4" steps={steps.slice(0, LATEST)} />
      {steps.length > LATEST && (
        <details className="group">
          <summary className="flex min-h-12 items-center text-sm text-calaite group-open:hidden">
            {t("earlier", { count: steps.length - LATEST })}
          </summary>
          <Timeline className="pt-5" steps={steps.slice(LATEST)} />
        </details>
      )}
    </Card>
  );
}
