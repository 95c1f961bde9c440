"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { CodeInput } from "@/components/ui/code-input";
import { useFailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { useAction } from "@/components/ui/use-action";
import { CODE_LENGTH } from "@/lib/identity";
import { formatPhone, parsePhone } from "@/lib/platform/phone";
import type { Failure } from "@/lib/platform/result";
import { DemoCode } from "./demo-code";
import { ResendButton } from "./resend-button";
import { signInByCode } from "./sign-in-by-code";

/** A code on its way; only a demo knows it. `pause` seconds after `at` a newer one may be asked for. */
export type SentCode = { phone: string; at: number; pause: number; demoCode?: string };

type Props = {
  sent: SentCode;
  onSignedIn: () => void;
  isSending: boolean;
  /** Why no newer code was sent. */
  failure: Failure | null;
  onAgain: () => void;
  onOtherPhone: () => void;
};

/** Phones fill the code in by themselves; the sixth digit sends it. */
export function CodeStep(props: Props) {
  const { sent, onSignedIn, isSending, failure, onAgain, onOtherPhone } = props;
  const t = useTranslations("signIn");
  const { code, setCode, submit, pending, error } = useCode(sent, onSignedIn, failure);
  const phone = parsePhone(sent.phone);
  return (
    <form action={submit} className="grid gap-4">
      <p>
        {t("sentTo", { phone: phone ? formatPhone(phone) : sent.phone })}{" "}
        <button
          type="button"
          onClick={onOtherPhone}
          className="min-h-11 px-1 text-calaite underline underline-offset-4"
        >
          {t("otherPhone")}
        </button>
      </p>
      {sent.demoCode && <DemoCode code={sent.demoCode} onUse={setCode} />}
      <Field label={t("code")} hint={t("codeHint")} error={error} required>
        {(control) => (
          <CodeInput
            {...control}
            // It was asked for by the press before: typing goes on where the eye already is.
            autoFocus
            maxLength={CODE_LENGTH}
            value={code}
            onDigits={setCode}
          />
        )}
      </Field>
      <Button type="submit" size="lg" block pending={pending}>
        {t("submit")}
      </Button>
      <ResendButton from={sent.at} seconds={sent.pause} pending={isSending} onAgain={onAgain} />
    </form>
  );
}

function useCode(sent: SentCode, onSignedIn: () => void, sending: Failure | null) {
  const locale = useLocale();
  const words = useFailureText();
  const [code, setDigits] = useState("");
  const { run, pending, failure } = useAction(signInByCode);
  const isLeaving = useRef(false);

  async function send(digits: string) {
    if (isLeaving.current) return;
    const answer = await run({ phone: sent.phone, code: digits, locale });
    if (answer.ok) {
      isLeaving.current = true;
      onSignedIn();
    }
  }
  function setCode(digits: string) {
    setDigits(digits);
    if (digits.length === CODE_LENGTH && digits !== code) void send(digits);
  }
  const submit = () => {
    if (code.length === CODE_LENGTH) void send(code);
  };
  const wrong = sending ?? failure;
  const isOpen = pending || isLeaving.current;
  return { code, setCode, submit, pending: isOpen, error: wrong && words(wrong) };
}
