"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Chips } from "@/components/ui/chips";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

import { type ConsentView, type Reason, reasons } from "@/lib/assistance";

const OWN_WORDS = "OTHER";

type Props = {
  consent: ConsentView;
  usual: Reason;
  /** Where the work begins. */
  startHref: string;
};

/** Why, and then the villager's workbench. */
export function StartForm({ consent, usual, startHref }: Props) {
  const t = useTranslations("assistance");
  const router = useRouter();
  const { run, pending, failure } = useCall("assistance.beginActing");
  const [reason, setReason] = useState<string>(usual);
  const [own, setOwn] = useState("");
  const [isMissing, setMissing] = useState(false);
  const isOwn = reason === OWN_WORDS;
  const name = consent.shop.owner;
  const what = consent.scopes.map((scope) => t(`scope.${scope}`)).join(t("household.and"));

  async function start() {
    const said = isOwn ? own.trim() : reason;
    setMissing(said === "");
    if (said === "") return;
    const answer = await run({ delegationId: consent.id, reason: said });
    if (!answer.ok) return;
    router.push(startHref);
    router.refresh();
  }
  return (
    <Card className="grid gap-5">
      <p>{t("household.may", { what })}</p>
      <Chips
        legend={t("household.why")}
        value={reason}
        onChange={setReason}
        choices={[...reasons, OWN_WORDS].map((value) => ({
          value,
          label: t(`household.reason.${value}`),
        }))}
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
