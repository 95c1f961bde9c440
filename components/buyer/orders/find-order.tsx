"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { useFailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { PhoneInput } from "@/components/ui/phone-input";

import type { Locale } from "@/lib/platform/i18n";
import { type AskedCode, OrderCode } from "./order-code";

/** Number and phone first, then the code that was sent to that phone. */
export function FindOrder({ from, locale }: { from: string; locale: Locale }) {
  const t = useTranslations("orders.find");
  const words = useFailureText();
  const [asked, setAsked] = useState<AskedCode | null>(null);
  const [number, setNumber] = useState(from);
  const [phone, setPhone] = useState("");
  const { run, pending, failure } = useCall("orders.askOrderCode");

  async function ask() {
    const answer = await run({ number, phone, locale });
    // Back from the code's field, or loaded anew: the code that was sent still works.
    if (!answer.ok && answer.code !== "CODE_TOO_SOON") return;
    setAsked({ number, phone, locale, demoCode: (answer.ok && answer.data.demoCode) || null });
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void ask();
  };

  if (asked) return <OrderCode asked={asked} onBack={() => setAsked(null)} />;
  const isNumberWrong = failure?.fields?.number !== undefined;
  const isPhoneWrong = failure?.fields?.phone !== undefined || failure?.code === "PHONE_INVALID";
  return (
    <form method="post" onSubmit={submit} className="grid gap-4">
      <Field
        label={t("number")}
        hint={t("numberHint")}
        error={isNumberWrong && t("numberWrong")}
        required
      >
        {(control) => (
          <Input
            {...control}
            name="number"
            autoComplete="off"
            autoCapitalize="characters"
            maxLength={20}
            value={number}
            onChange={(event) => setNumber(event.target.value)}
            className="text-lg tabular-nums"
          />
        )}
      </Field>
      <Field
        label={t("phone")}
        error={
          failure &&
          !isNumberWrong &&
          words(isPhoneWrong ? { ...failure, code: "PHONE_INVALID" } : failure)
        }
        required
      >
        {(control) => (
          <PhoneInput
            {...control}
            name="phone"
            value={phone}
            onChange={(event) => setPhone(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" size="lg" block pending={pending}>
        {t("send")}
      </Button>
    </form>
  );
}
