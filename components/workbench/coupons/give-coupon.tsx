"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Chips } from "@/components/ui/chips";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";
import { type Fen, formatMoney, multiply } from "@/lib/platform/money";

type Offer = { offFen: Fen; overFen: Fen };
type Props = { shopId: string; offers: Offer[] };

const lengths = [3, 7, 15, 30];
const counts = [20, 50, 100, 300];

/** A new coupon in a press or two: how much off, how long, how many. */
export function GiveCoupon({ shopId, offers }: Props) {
  const t = useTranslations("coupons.give");
  const locale = useLocale();
  const { run, pending, failure } = useCall("coupons.give");
  const [at, choose] = useState(0);
  const [days, setDays] = useState(7);
  const [mostUses, setMost] = useState(50);
  const offer = offers[at];
  if (!offer) return null;
  const money = (amount: Fen) => formatMoney(amount, locale);

  async function give() {
    if (!offer) return;
    const answer = await run({ shopId, ...offer, days, mostUses, mostEach: 1 });
    if (answer.ok) toast(t("given"));
  }
  return (
    <Card className="grid grid-cols-1 gap-5">
      <Chips
        legend={t("howMuch")}
        choices={offers.map(({ offFen, overFen }, value) => ({
          value,
          label: t("offer", { over: money(overFen), off: money(offFen) }),
        }))}
        value={at}
        onChange={choose}
      />
      <Chips
        legend={t("howLong")}
        choices={lengths.map((value) => ({ value, label: t("days", { count: value }) }))}
        value={days}
        onChange={setDays}
      />
      <Chips
        legend={t("howMany")}
        choices={counts.map((value) => ({ value, label: t("pieces", { count: value }) }))}
        value={mostUses}
        onChange={setMost}
      />
      <p className="text-quiet">{t("atMost", { fen: money(multiply(offer.offFen, mostUses)) })}</p>
      <FailureText failure={failure} />
      <Button size="lg" block pending={pending} onClick={() => void give()}>
        {t("go")}
      </Button>
    </Card>
  );
}
