"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { DemoCode } from "@/components/shared/sign-in/demo-code";
import { Button } from "@/components/ui/button";
import { CodeInput } from "@/components/ui/code-input";
import { useFailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";

import { CODE_LENGTH } from "@/lib/identity";

import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

export type AskedCode = { number: string; phone: string; locale: Locale; demoCode: string | null };

type Props = { asked: AskedCode; onBack: () => void };

/** The code opens the order in this browser for a week; the sixth digit sends it. */
export function OrderCode({ asked, onBack }: Props) {
  const t = useTranslations("orders.find");
  const words = useFailureText();
  const [code, setCode] = useState("");
  const { run, pending, failure } = useCall("orders.openOrder");

  async function open(digits: string) {
    const { number, phone, locale } = asked;
    const answer = await run({ number, phone, locale, code: digits });
    // A whole new page: the pass is a cookie that this one was made without.
    if (answer.ok) window.location.assign(localised(locale, paths.order(answer.data.number)));
  }
  function type(digits: string) {
    setCode(digits);
    if (digits.length === CODE_LENGTH && digits !== code) void open(digits);
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open(code);
  };

  return (
    <form method="post" onSubmit={submit} className="grid gap-4">
      <p>{t("sent", { phone: asked.phone })}</p>
      {asked.demoCode && <DemoCode code={asked.demoCode} onUse={type} />}
      <Field label={t("code")} error={failure && words(failure)} required>
        {(control) => (
          <CodeInput
            {...control}
            // It was asked for by the press before: typing goes on where the eye already is.
            autoFocus
            maxLength={CODE_LENGTH}
            value={code}
            onDigits={type}
          />
        )}
      </Field>
      <Button
        type="submit"
        size="lg"
        block
        pending={pending}
        disabled={code.length !== CODE_LENGTH}
      >
        {t("open")}
      </Button>
      <Button variant="ghost" block onClick={onBack}>
        {t("other")}
      </Button>
    </form>
  );
}
