"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Sheet } from "@/components/ui/sheet";

import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

export function SignOutEverywhere({ locale }: { locale: Locale }) {
  const t = useTranslations("account.devices");
  const close = useTranslations("common")("close");
  const [isAsking, setAsking] = useState(false);
  const { run, pending, failure } = useCall("identity.signOutOfAll");
  async function leave() {
    const answer = await run({});
    if (answer.ok) window.location.assign(localised(locale, paths.signIn()));
  }
  const footer = (
    <div className="grid gap-2 sm:grid-cols-2">
      <Button variant="quiet" onClick={() => setAsking(false)}>
        {t("keep")}
      </Button>
      <Button variant="danger" pending={pending} onClick={() => void leave()}>
        {t("allYes")}
      </Button>
    </div>
  );
  return (
    <section className="grid gap-2 pt-2">
      <p className="text-sm text-quiet">{t("allText")}</p>
      <Button variant="danger" className="justify-self-start" onClick={() => setAsking(true)}>
        {t("all")}
      </Button>
      <Sheet
        open={isAsking}
        onClose={() => setAsking(false)}
        title={t("all")}
        labels={{ close }}
        footer={footer}
      >
        <p>{t("allSure")}</p>
        <FailureText failure={failure} className="mt-3" />
      </Sheet>
    </section>
  );
}
