"use client";

import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { KeptOr } from "@/components/shared/outbox/kept-or";
import type { Act } from "@/components/shared/outbox/queue";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import type { ShopLine } from "@/lib/dispatch/queries";
import type { CarrierChoice } from "@/lib/shipping/queries";
import { PartLines } from "./part-lines";
import { subjectOfOrder, useShipping } from "./use-shipping";
import { WaybillFields } from "./waybill-fields";

type Props = {
  number: string;
  carriers: CarrierChoice[];
  /** What is still to send. */
  lines: ShopLine[];
};

/** A number makes a parcel: handed over now, or labelled first. */
export function ShipForm({ number, carriers, lines }: Props) {
  const t = useTranslations("dispatch.ship");
  const shipping = useShipping(number, lines);
  const pieces = lines.reduce((sum, { left }) => sum + left, 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    shipping.send();
  };
  function typeAgain({ input }: Act) {
    if (!("waybill" in input)) return;
    shipping.form.setWaybill(input.waybill);
    shipping.form.choose(input.carrierCode);
  }
  return (
    <KeptOr subject={subjectOfOrder(number)} onTakenBack={typeAgain}>
      <form method="post" onSubmit={submit} className="grid gap-5">
        <WaybillFields form={shipping.form} carriers={carriers} />
        {pieces > 1 && (
          <PartLines lines={lines} amountOf={shipping.amountOf} onChange={shipping.setAmount} />
        )}
        <FailureText failure={shipping.failure} />
        <div className="grid gap-3 sm:grid-cols-2">
          <Button
            type="submit"
            size="lg"
            block
            pending={shipping.pending}
            disabled={!shipping.isReady}
          >
            {t("send")}
          </Button>
          <Button
            variant="quiet"
            size="lg"
            block
            pending={shipping.pending}
            disabled={!shipping.isReady}
            onClick={shipping.label}
          >
            {t("labelFirst")}
          </Button>
        </div>
        {!shipping.isReady && <p className="text-center text-sm text-quiet">{t("missing")}</p>}
        <p className="text-center text-quiet">{t("orStation", { number })}</p>
      </form>
    </KeptOr>
  );
}
