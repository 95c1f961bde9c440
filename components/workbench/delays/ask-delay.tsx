"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { RadioCards } from "@/components/ui/radio-cards";
import { Sheet } from "@/components/ui/sheet";
import { toast } from "@/components/ui/toast";
import { type DelayReason, delayReasons } from "@/lib/delays";

export type DayChoice = { days: number; day: string };

type Props = {
  number: string;
  /** In the reader's words, the nearest first; there is at least one. */
  choices: [DayChoice, ...DayChoice[]];
  isAgain: boolean;
};

const reasonOf = (text: string) => delayReasons.find((reason) => reason === text);

/** Why and until when, and what the buyer will read, before it is sent. */
export function AskDelay({ number, choices, isAgain }: Props) {
  const t = useTranslations("delays");
  const words = useTranslations("common");
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState<DelayReason>("WEATHER");
  const [days, setDays] = useState(choices[0].days);
  const { run, pending, failure } = useCall("delays.ask");
  const chosen = choices.find((choice) => choice.days === days) ?? choices[0];

  async function send() {
    const answer = await run({ number, reason, days: chosen.days });
    if (!answer.ok) return;
    setOpen(false);
    toast(t("ask.sent"));
  }

  return (
    <>
      <Button variant="quiet" size="lg" onClick={() => setOpen(true)}>
        {t(isAgain ? "ask.again" : "ask.open")}
      </Button>
      <Sheet
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t("ask.title")}
        labels={{ close: words("close") }}
        footer={
          <Button size="lg" className="w-full" pending={pending} onClick={send}>
            {t("ask.send")}
          </Button>
        }
      >
        <div className="grid gap-5">
          <RadioCards
            legend={t("ask.why")}
            name="reason"
            value={reason}
            onChange={(value) => setReason(reasonOf(value) ?? reason)}
            choices={delayReasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
          />
          <RadioCards
            legend={t("ask.when")}
            name="days"
            value={String(chosen.days)}
            onChange={(value) => setDays(Number(value))}
            choices={choices.map(({ days: value, day }) => ({
              value: String(value),
              label: t("ask.before", { day }),
            }))}
          />
          <div className="grid gap-1" aria-live="polite">
            <p className="font-medium">{t("ask.preview")}</p>
            <p className="rounded-lg bg-sunk px-4 py-3">
              {t(`sorry.${reason}`)} {t("promise", { day: chosen.day })}
            </p>
          </div>
          <FailureText failure={failure} />
        </div>
      </Sheet>
    </>
  );
}
