"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { CountForm } from "@/components/shared/cash/count-form";
import { HandInCounts } from "@/components/shared/cash/hand-in-counts";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import type { HandInView } from "@/lib/cash";
import type { Locale } from "@/lib/platform/i18n";

/** A till that was brought: counted a second time, by somebody else. */
export function ReceiveCard({ handIn, locale }: { handIn: HandInView; locale: Locale }) {
  const t = useTranslations("cash");
  const { run, pending, failure } = useCall("cash.receive");
  const { id, station, by, booksFen, isOwn } = handIn;
  const receive = async (receivedFen: number, note: string) => {
    if ((await run({ id, receivedFen, note })).ok) toast(t("county.done"));
  };
  return (
    <Card className="grid gap-4">
      <h3 className="text-lg font-semibold">{`${station} · ${t("by", { name: by })}`}</h3>
      <HandInCounts handIn={handIn} locale={locale} />
      {isOwn ? (
        <Notice tone="warn" title={t("county.own")} />
      ) : (
        <CountForm
          booksFen={booksFen}
          label={t("county.received")}
          submit={t("county.receive")}
          pending={pending}
          failure={failure}
          onCount={(count) => void receive(count.fen, count.note)}
        />
      )}
    </Card>
  );
}
