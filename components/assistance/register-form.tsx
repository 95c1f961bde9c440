"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { keeperName } from "@/lib/onboarding";
import { Chips } from "./chips";
import { ConsentForm } from "./consent-form";
import { openingTerms } from "./terms-fields";

type Props = { stations: { id: string; name: string }[] };

/** Somebody without a shop stands at the counter: who they are, and that they want it. */
export function RegisterForm({ stations }: Props) {
  const t = useTranslations("assistance.register");
  const [name, setName] = useState("");
  const [phone, setPhone] = useState("");
  const [stationId, setStation] = useState(stations[0]?.id ?? "");
  const [wasAsked, setAsked] = useState(false);
  const hasName = keeperName.safeParse(name).success;
  const hasPhone = phone.trim() !== "";
  return (
    <ConsentForm
      whom={{ stationId, name: name.trim(), phone: phone.trim() }}
      owner={hasName ? name.trim() : t("villager")}
      usual={openingTerms}
      check={() => {
        setAsked(true);
        return hasName && hasPhone;
      }}
    >
      {stations.length > 1 && (
        <Chips
          legend={t("station")}
          name="station"
          value={stationId}
          onChange={setStation}
          choices={stations.map((station) => ({ value: station.id, label: station.name }))}
        />
      )}
      <Field label={t("name")} error={wasAsked && !hasName && t("nameMissing")}>
        {(control) => (
          <Input
            {...control}
            autoComplete="off"
            maxLength={20}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Field
        label={t("phone")}
        hint={t("phoneHint")}
        error={wasAsked && !hasPhone && t("phoneMissing")}
      >
        {(control) => (
          <Input
            {...control}
            type="tel"
            inputMode="tel"
            autoComplete="off"
            maxLength={30}
            value={phone}
            onChange={({ target }) => setPhone(target.value)}
            className="text-2xl tabular-nums"
          />
        )}
      </Field>
    </ConsentForm>
  );
}
