"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { CountForm } from "@/components/shared/cash/count-form";
import { HandInCounts } from "@/components/shared/cash/hand-in-counts";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { Money } from "@/components/ui/money";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import type { HandInView, TillView } from "@/lib/cash";
import type { Locale } from "@/lib/platform/i18n";
import { fen, formatMoney } from "@/lib/platform/money";

type Props = { till: TillView; locale: Locale };

/** What a station holds by the books, and the way of it to the county. */
export function TillCard({ till, locale }: Props) {
  const t = useTranslations("cash");
  const { booksFen, open } = till;
  return (
    <Card className="grid gap-4">
      <div>
        <h2 className="text-lg font-semibold">{till.station}</h2>
        <p className="text-quiet">{t("books")}</p>
        <Money fen={booksFen} locale={locale} className="text-4xl font-semibold" />
      </div>
      {open ? <Waiting open={open} locale={locale} /> : <GiveIn till={till} locale={locale} />}
    </Card>
  );
}

function GiveIn({ till: { stationId, booksFen }, locale }: Props) {
  const t = useTranslations("cash");
  const { run, pending, failure } = useCall("cash.handIn");
  if (booksFen < 0)
    return (
      <Notice tone="info" title={t("owed", { amount: formatMoney(fen(-booksFen), locale) })} />
    );
  if (booksFen === 0) return <p>{t("none")}</p>;
  const give = async (countedFen: number, note: string) => {
    const answer = await run({ stationId, seenFen: booksFen, countedFen, note });
    if (answer.ok) toast(t("given"));
  };
  return (
    <CountForm
      booksFen={booksFen}
      label={t("counted")}
      submit={t("give")}
      pending={pending}
      failure={failure}
      onCount={(count) => void give(count.fen, count.note)}
    />
  );
}

function Waiting({ open, locale }: { open: HandInView; locale: Locale }) {
  const t = useTranslations("cash");
  const { run, pending, failure } = useCall("cash.takeBack");
  const takeBack = async () => {
    if ((await run({ id: open.id })).ok) toast(t("tookBack"));
  };
  return (
    <div className="grid gap-3">
      <Notice tone="warn" title={t("waits")} />
      <HandInCounts handIn={open} locale={locale} />
      <FailureText failure={failure} />
      <Button variant="quiet" size="lg" pending={pending} onClick={() => void takeBack()}>
        {t("takeBack")}
      </Button>
    </div>
  );
}
