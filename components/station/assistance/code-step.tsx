"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { DemoCode } from "@/components/shared/sign-in/demo-code";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";

import type { Terms } from "@/lib/assistance";

type Props = {
  terms: Terms;
  owner: string;
  /** Whether the terms are complete; says so where they are not. */
  check: () => boolean;
  onAgreed: (shopId: string) => void;
};

/** A code to the villager's phone, and the six digits they read out. */
export function CodeStep({ terms, owner, check, onAgreed }: Props) {
  const t = useTranslations("assistance.household");
  const locale = useLocale() === "en" ? "en" : "zh";
  const asking = useCall("assistance.askForConsent");
  const giving = useCall("assistance.giveCode");
  const [isSent, setSent] = useState(false);
  const [demoCode, setDemoCode] = useState<string>();
  const [code, setCode] = useState("");
  const [isShort, setShort] = useState(false);

  async function send() {
    if (!check()) return;
    const answer = await asking.run({ ...terms, locale });
    // The page was loaded anew after this code was sent: it still works and wants its field.
    if (!answer.ok && answer.code !== "CODE_TOO_SOON") return;
    setSent(true);
    if (answer.ok) setDemoCode(answer.data.demoCode);
  }
  async function give() {
    setShort(!/^\d{6}$/.test(code));
    if (!check() || !/^\d{6}$/.test(code)) return;
    const answer = await giving.run({ ...terms, code });
    if (answer.ok) onAgreed(answer.data.shopId);
  }
  if (!isSent) {
    return (
      <div className="grid gap-3">
        <FailureText failure={asking.failure} />
        <Button size="lg" block pending={asking.pending} onClick={() => void send()}>
          {t("send")}
        </Button>
      </div>
    );
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
      className="grid gap-3"
    >
      <Notice>{t("sent", { name: owner })}</Notice>
      {demoCode && <DemoCode code={demoCode} onUse={setCode} />}
      <Field label={t("code")} error={isShort && t("codeMissing")}>
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            value={code}
            onChange={({ target }) => setCode(target.value.replace(/\D/g, ""))}
            className="text-2xl tracking-[0.3em] tabular-nums"
          />
        )}
      </Field>
      <FailureText failure={giving.failure ?? asking.failure} />
      <Button type="submit" size="lg" block pending={giving.pending}>
        {t("confirm")}
      </Button>
      <Button variant="ghost" pending={asking.pending} onClick={() => void send()}>
        {t("again")}
      </Button>
    </form>
  );
}
