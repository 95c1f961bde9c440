"use client";

import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

import type { CarrierChoice } from "@/lib/shipping/queries";
import { type Sent, useWaybill } from "./use-waybill";
import { WaybillFields } from "./waybill-fields";

type Props = {
  number: string;
  parcelId: string;
  carriers: CarrierChoice[];
  sent: Sent;
  onDone: () => void;
};

/** Another number for a parcel that has left. */
export function CorrectForm({ number, parcelId, carriers, sent, onDone }: Props) {
  const t = useTranslations("dispatch.ship");
  const form = useWaybill(sent);
  const { run, pending, failure } = useCall("dispatch.changeWaybill");
  async function save(event: FormEvent) {
    event.preventDefault();
    if (!form.isReady) return;
    const { carrierCode, waybill } = form;
    const answer = await run({ number, parcelId, carrierCode, waybill });
    if (!answer.ok) return;
    toast(t("corrected"));
    onDone();
  }
  return (
    <form method="post" onSubmit={save} className="grid gap-5">
      <WaybillFields form={form} carriers={carriers} />
      <FailureText failure={failure} />
      <Button type="submit" size="lg" block pending={pending} disabled={!form.isReady}>
        {t("correct")}
      </Button>
    </form>
  );
}
