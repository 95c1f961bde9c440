"use client";

import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import type { CarrierChoice } from "@/lib/shipping/queries";
import { CarrierCards } from "./carrier-cards";
import { useShipping } from "./use-shipping";

type Props = {
  number: string;
  carriers: CarrierChoice[];
  /** Correcting the parcel that was sent. */
  sent?: { carrierCode: string; waybill: string };
  onDone?: () => void;
};

/** Number first: it knows its carrier most of the time. What looks odd is said and never refused. */
export function ShipForm({ number, carriers, sent, onDone }: Props) {
  const t = useTranslations("sell.ship");
  const form = useShipping({ number, sent, onDone });
  const { waybill, carrierCode, suggested, isOdd } = form;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.send();
  };
  return (
    <form method="post" onSubmit={submit} className="grid gap-5">
      <Field label={t("waybill")} hint={t("waybillHint")} required>
        {(control) => (
          <Input
            {...control}
            name="waybill"
            autoComplete="off"
            autoCapitalize="characters"
            maxLength={40}
            value={waybill}
            onChange={(event) => form.setWaybill(event.target.value)}
            className="text-xl font-semibold tabular-nums"
          />
        )}
      </Field>
      {isOdd && <Notice tone="warn">{t("odd")}</Notice>}
      <CarrierCards
        carriers={carriers}
        value={carrierCode}
        suggested={suggested}
        onChange={form.choose}
      />
      <FailureText failure={form.failure} />
      <Button type="submit" size="lg" block pending={form.pending} disabled={!form.isReady}>
        {t(sent ? "correct" : "send")}
      </Button>
      {!form.isReady && <p className="text-center text-sm text-quiet">{t("missing")}</p>}
    </form>
  );
}
