"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";

/** A masked phone, whole on request; the request is written down and says so. */
export function RevealPhone({ shopId, masked }: { shopId: string; masked: string }) {
  const t = useTranslations("county.shops");
  const { run, pending, failure } = useCall("shops.showPhone");
  const [phone, setPhone] = useState<string | null>(null);
  async function reveal() {
    const answer = await run({ shopId });
    if (answer.ok) setPhone(answer.data.phone);
  }
  return (
    <span className="grid gap-1">
      <span className="flex flex-wrap items-center gap-3 tabular-nums">
        {phone ? <a href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</a> : masked}
        {!phone && (
          <Button variant="ghost" pending={pending} onClick={() => void reveal()}>
            {t("reveal")}
          </Button>
        )}
      </span>
      <span className="text-sm text-quiet">{t("revealNote")}</span>
      <FailureText failure={failure} />
    </span>
  );
}
