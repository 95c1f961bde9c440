"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { openingTerms } from "@/components/shared/assistance/terms-fields";
import { Chips } from "@/components/ui/chips";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { keeperName } from "@/lib/onboarding";
import { isMobileCn, parsePhone } from "@/lib/platform/phone";
import { ConsentForm } from "./consent-form";

type Props = { stations: { id: string; name: string }[] };

/** Somebody without a shop stands at the counter: who they are, and that they want it. */
export function RegisterForm({ stations }: Props) {
  const t = useTranslations("assistance.register");
  const words = useTranslations("errors");
  const [name, setName] = useState("");
  const [phone, setPhone] = useState("");
  const [stationId, setStation] = useState(stations[0]?.id ?? "");
  const [wasAsked, setAsked] = useState(false);
  const [nameField, phoneField] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const hasName = keeperName.safeParse(name).success;
  const parsed = parsePhone(phone);
  const hasPhone = parsed !== null && isMobileCn(parsed);
  // What is missing stands far above the button that asks for it.
  function check() {
    setAsked(true);
    if (!hasName) nameField.current?.focus();
    else if (!hasPhone) phoneField.current?.focus();
    return hasName && hasPhone;
  }
  return (
    <ConsentForm
      whom={{ stationId, name: name.trim(), phone: phone.trim() }}
      owner={hasName ? name.trim() : t("villager")}
      usual={openingTerms}
      check={check}
    >
      {stations.length > 1 && (
        <Chips
          legend={t("station")}
          value={stationId}
          onChange={setStation}
          choices={stations.map((station) => ({ value: station.id, label: station.name }))}
        />
      )}
      <Field label={t("name")} error={wasAsked && !hasName && t("nameMissing")}>
        {(control) => (
          <Input
            {...control}
            ref={nameField}
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
        error={wasAsked && !hasPhone && words("PHONE_INVALID")}
      >
        {(control) => (
          <Input
            {...control}
            ref={phoneField}
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
