"use client";

import { useTranslations } from "next-intl";
import { KeptOr } from "@/components/shared/outbox/kept-or";
import { useWaitingCall } from "@/components/shared/outbox/use-waiting-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

import type { ShopOrderView } from "@/lib/dispatch/queries";
import type { Locale } from "@/lib/platform/i18n";
import type { ParcelView } from "@/lib/shipping/queries";
import { LabelPaper } from "./label-paper";
import { PrintLabels } from "./print-labels";
import { subjectOfOrder } from "./use-shipping";
import { useTakeBack } from "./use-take-back";

type Props = { number: string; parcel: ParcelView; shop: ShopOrderView["shop"]; locale: Locale };

/** A parcel with a number that is still here: print its label, hand it over, or let the number go. */
export function InHandParcel({ number, parcel, shop, locale }: Props) {
  const t = useTranslations("dispatch");
  const { id, carrierCode, carrier, waybill, printCount } = parcel;
  const send = useWaitingCall("dispatch.sendOrder");
  const subject = subjectOfOrder(number);
  const back = useTakeBack(number, id);

  async function handOver() {
    const answer = await send.run(
      { number, carrierCode, waybill },
      { subject, name: number, typed: waybill },
    );
    if (answer.ok) toast(t("ship.sent"));
  }

  return (
    <section className="grid gap-4">
      <header>
        <h2 className="font-semibold">{t("inHand.title")}</h2>
        <p className="text-quiet">{carrier}</p>
        <p className="text-xl font-semibold break-all tabular-nums">{waybill}</p>
        <p className="text-quiet">{t("inHand.printed", { count: printCount })}</p>
      </header>
      <PrintLabels parcels={[{ id, printCount }]} locale={locale} />
      <KeptOr subject={subject}>
        <Button
          variant={printCount > 0 ? "primary" : "quiet"}
          size="lg"
          block
          pending={send.pending}
          onClick={handOver}
        >
          {t("inHand.send")}
        </Button>
        <Button variant="ghost" size="lg" pending={back.pending} onClick={back.takeBack}>
          {t("inHand.drop")}
        </Button>
      </KeptOr>
      <p className="text-center text-quiet">{t("inHand.orStation")}</p>
      <FailureText failure={send.failure ?? back.failure} />
      <LabelPaper shopId={shop.id} size={shop.labelSize} />
    </section>
  );
}
