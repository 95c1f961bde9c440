"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { ScanButton } from "@/components/shared/scan/scan-button";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import type { RelayParcel } from "@/lib/relay";
import { suggestCarriers } from "@/lib/shipping";

type Props = { parcel: RelayParcel; carriers: { code: string; name: string }[] };

/** A parcel that came without a carrier's number gets it here. */
export function NumberCard({ parcel, carriers }: Props) {
  const t = useTranslations("relay.number");
  const { run, pending, failure } = useCall("relay.giveNumber");
  const [waybill, setWaybill] = useState("");
  const [chosen, setChosen] = useState("");
  const guess = suggestCarriers(waybill)[0];
  const usual = carriers.find(({ name }) => name === parcel.carrier) ?? carriers[0];
  const carrierCode = chosen || guess || (usual?.code ?? "");
  async function submit(event: FormEvent) {
    event.preventDefault();
    const { shipmentId } = parcel;
    if ((await run({ shipmentId, carrierCode, waybill })).ok) toast(t("given"));
  }
  return (
    <Card>
      <form method="post" onSubmit={(event) => void submit(event)} className="grid gap-3">
        <p className="text-lg">
          <strong>{t("of", { shop: parcel.shop, name: parcel.recipient })}</strong>
          <br />
          <span className="text-quiet tabular-nums">{parcel.number}</span>
        </p>
        <div className="flex items-end gap-2">
          <Field label={t("waybill")} className="grow">
            {(control) => (
              <Input
                {...control}
                required
                autoComplete="off"
                maxLength={60}
                value={waybill}
                onChange={(event) => setWaybill(event.target.value)}
              />
            )}
          </Field>
          <ScanButton small onScan={setWaybill} />
        </div>
        <Field label={t("carrier")}>
          {(control) => (
            <Select
              {...control}
              value={carrierCode}
              onChange={(event) => setChosen(event.target.value)}
            >
              {carriers.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <FailureText failure={failure} />
        <Button
          type="submit"
          variant="quiet"
          size="lg"
          pending={pending}
          disabled={waybill.trim().length < 4}
        >
          {t("give")}
        </Button>
      </form>
    </Card>
  );
}
