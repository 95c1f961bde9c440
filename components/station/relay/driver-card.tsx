"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { StopView } from "@/lib/relay";
import { CountField, NameField } from "./sign-fields";

type Props = { stop: StopView; locale: Locale };

/** A driver has come: what goes along, the driver's own count, and the name under it. */
export function DriverCard({ stop, locale }: Props) {
  const t = useTranslations("relay.stop");
  const { runId, stationId, centre, driver, phone, waiting, loaded } = stop;
  const isAll = loaded === 0;
  const scanOn = paths.stationParcels({ station: stationId, run: runId });
  return (
    <Card className="grid gap-4">
      <div>
        <p className="text-quiet">{centre}</p>
        <h2 className="text-xl font-semibold">{t("title")}</h2>
        <p className="flex flex-wrap items-center gap-x-4">
          {t("driver", { name: driver })}
          <a href={`tel:${phone}`} className="flex min-h-12 items-center text-calaite">
            {t("call")} {phone.replace("+86", "")}
          </a>
        </p>
      </div>
      {waiting + loaded === 0 ? (
        <p className="text-quiet">{t("nothing")}</p>
      ) : (
        <>
          <p className="text-2xl font-semibold">
            {isAll ? t("all", { count: waiting }) : t("some", { loaded, left: waiting })}
          </p>
          <ButtonLink variant="quiet" size="lg" href={localised(locale, scanOn)}>
            {t("scanOn")}
          </ButtonLink>
          <SignForm stop={stop} locale={locale} />
        </>
      )}
    </Card>
  );
}

function SignForm({ stop: { runId, stationId, loaded }, locale }: Props) {
  const t = useTranslations("relay.stop");
  const { run, pending, failure } = useCall("relay.handToDriver");
  const [count, setCount] = useState("");
  const [signature, setSignature] = useState("");
  async function submit(event: FormEvent) {
    event.preventDefault();
    const counted = Number(count);
    const answer = await run({ runId, stationId, isAll: loaded === 0, counted, signature });
    if (answer.ok) toast(t("done", { count: counted.toLocaleString(languageTag(locale)) }));
  }
  return (
    <form method="post" onSubmit={(event) => void submit(event)} className="grid gap-4">
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <CountField label={t("counted")} value={count} onChange={setCount} />
        <NameField label={t("signature")} value={signature} onChange={setSignature} />
      </div>
      <FailureText failure={failure} />
      <Button
        type="submit"
        size="lg"
        pending={pending}
        disabled={count === "" || signature.trim() === ""}
      >
        {t("hand")}
      </Button>
    </form>
  );
}
