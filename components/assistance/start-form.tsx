"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useAction } from "@/components/ui/use-action";
import { type ConsentView, reasons } from "@/lib/assistance";
import { beginActing } from "@/lib/assistance/actions";
import { Chips } from "./chips";

type Props = { consent: ConsentView; homeHref: string; goodsHref: string };

/** Why, and then the villager's workbench. */
export function StartForm({ consent, homeHref, goodsHref }: Props) {
  const t = useTranslations("assistance");
  const router = useRouter();
  const { run, pending, failure } = useAction(beginActing);
  const [reason, setReason] = useState<string>(reasons[0]);
  const [own, setOwn] = useState("");
  const [isMissing, setMissing] = useState(false);
  const isOwn = reason === "OTHER";
  const name = consent.shop.owner;
  const what = consent.scopes.map((scope) => t(`scope.${scope}`)).join(t("household.and"));

  async function start() {
    const words = isOwn ? own.trim() : t(`household.reason.${reason}`);
    setMissing(words === "");
    if (words === "") return;
    const answer = await run({ delegationId: consent.id, reason: words });
    if (!answer.ok) return;
    router.push(consent.scopes.includes("SHIP") ? homeHref : goodsHref);
    router.refresh();
  }
  return (
    <Card className="grid gap-5">
      <p>{t("household.may", { what })}</p>
      <Chips
        legend={t("household.why")}
        name="reason"
        value={reason}
        onChange={setReason}
        choices={reasons.map((value) => ({ value, label: t(`household.reason.${value}`) }))}
      />
      {isOwn && (
        <Field label={t("household.own")} error={isMissing && t("household.ownMissing")}>
          {(control) => (
            <Input
              {...control}
              maxLength={60}
              value={own}
              onChange={({ target }) => setOwn(target.value)}
            />
          )}
        </Field>
      )}
      <FailureText failure={failure} />
      <Button size="lg" block pending={pending} onClick={() => void start()}>
        {t("household.start", { name })}
      </Button>
      <p className="text-sm text-quiet">{t("household.startHint")}</p>
    </Card>
  );
}
