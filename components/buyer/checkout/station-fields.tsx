"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Pin } from "@/components/ui/icons";
import { Input } from "@/components/ui/input";
import { RadioCards } from "@/components/ui/radio-cards";
import { MOST_NAME } from "@/lib/identity";
import type { CollectionPoint } from "@/lib/places";
import type { Locale } from "@/lib/platform/i18n";
import { type Collecting, useStations } from "./use-collection";

type Props = { collecting: Collecting; near: string | null; locale: Locale };

/** At which station, and who comes for it. */
export function StationFields({ collecting, near, locale }: Props) {
  const { point } = collecting;
  return (
    <div className="grid gap-4">
      {point ? (
        <ChosenStation point={point} onChange={() => collecting.choose(null)} />
      ) : (
        <StationSearch collecting={collecting} near={near} locale={locale} />
      )}
      <ContactFields collecting={collecting} />
    </div>
  );
}

function ChosenStation({ point, onChange }: { point: CollectionPoint; onChange: () => void }) {
  const t = useTranslations("checkout");
  return (
    <div className="flex items-start gap-3">
      <Pin className="mt-0.5 text-pine" />
      <div className="min-w-0 grow">
        <p className="font-medium">{point.name}</p>
        <p>{point.address}</p>
        <p className="text-quiet tabular-nums">
          {point.hours} · <span className="whitespace-nowrap">{point.phone}</span>
        </p>
      </div>
      <Button size="sm" variant="quiet" className="shrink-0" onClick={onChange}>
        {t("delivery.change")}
      </Button>
    </div>
  );
}

function StationSearch({ collecting, near, locale }: Props) {
  const t = useTranslations("checkout.collection");
  const [q, search] = useState("");
  const { points, failure } = useStations(q, near, locale);
  return (
    <div className="grid gap-3">
      <Field label={t("search")} error={collecting.errors.point && t("missing")}>
        {(control) => (
          <Input
            {...control}
            type="search"
            maxLength={40}
            value={q}
            onChange={(event) => search(event.target.value)}
          />
        )}
      </Field>
      <FailureText failure={failure} />
      {points?.length === 0 && <p className="text-quiet">{t("none")}</p>}
      {points && points.length > 0 && (
        <RadioCards
          legend={t("stations")}
          hideLegend
          name="station"
          value=""
          onChange={(id) => collecting.choose(points.find((one) => one.id === id) ?? null)}
          choices={points.map(({ id, name, address, hours }) => ({
            value: id,
            label: name,
            hint: `${address} · ${hours}`,
          }))}
        />
      )}
    </div>
  );
}

function ContactFields({ collecting }: { collecting: Collecting }) {
  const t = useTranslations("address");
  const { contact, errors, type } = collecting;
  return (
    <div className="grid items-start gap-4 md:grid-cols-2">
      <Field
        label={t("recipient")}
        error={errors.recipient && t(`problem.${errors.recipient}`, { most: MOST_NAME })}
        required
      >
        {(control) => (
          <Input
            {...control}
            name="name"
            autoComplete="name"
            value={contact.recipient}
            onChange={(event) => type({ ...contact, recipient: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={t("phone")}
        error={errors.phone && t(`problem.${errors.phone}`, { most: MOST_NAME })}
        required
      >
        {(control) => (
          <Input
            {...control}
            name="tel"
            type="tel"
            autoComplete="tel"
            value={contact.phone}
            onChange={(event) => type({ ...contact, phone: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
