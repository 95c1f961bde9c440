"use client";

import { useTranslations } from "next-intl";
import { ScanButton } from "@/components/shared/scan/scan-button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { normaliseWaybill } from "@/lib/shipping";
import type { CarrierChoice } from "@/lib/shipping/queries";
import { CarrierCards } from "./carrier-cards";
import { OtherCarrier } from "./other-carrier";
import type { WaybillState } from "./use-waybill";

type Props = { form: WaybillState; carriers: CarrierChoice[] };

/** Number first: it knows its carrier most of the time. What looks odd is said and never refused. */
export function WaybillFields({ form, carriers }: Props) {
  const t = useTranslations("dispatch.ship");
  return (
    <>
      <div className="grid gap-3">
        <Field label={t("waybill")} hint={t("waybillHint")} required>
          {(control) => (
            <Input
              {...control}
              name="waybill"
              autoComplete="off"
              autoCapitalize="characters"
              enterKeyHint="done"
              value={form.waybill}
              onChange={(event) => form.setWaybill(event.target.value)}
              onBlur={() => form.setWaybill(normaliseWaybill(form.waybill) || form.waybill)}
              className="text-xl font-semibold tabular-nums"
            />
          )}
        </Field>
        <ScanButton onScan={form.setWaybill} />
      </div>
      {form.isOdd && <Notice tone="warn">{t("odd")}</Notice>}
      {form.rival && (
        <OtherCarrier
          carriers={carriers}
          chosen={form.carrierCode}
          rival={form.rival}
          onSwitch={form.choose}
          onStay={form.beSure}
        />
      )}
      <CarrierCards
        carriers={carriers}
        value={form.carrierCode}
        suggested={form.suggested}
        onChange={form.choose}
      />
    </>
  );
}
