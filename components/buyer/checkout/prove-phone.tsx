"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { DemoCode } from "@/components/shared/sign-in/demo-code";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CodeInput } from "@/components/ui/code-input";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { CODE_LENGTH } from "@/lib/identity";
import type { Locale } from "@/lib/platform/i18n";

type Props = { phone: string; locale: Locale; onProved: () => void };

/** A guest shows that the phone is theirs: a code to it, its six digits here, and the order goes on. */
export function ProvePhone({ phone, locale, onProved }: Props) {
  const t = useTranslations("checkout.prove");
  const asking = useCall("checkout.askPhoneCode");
  const proving = useCall("checkout.provePhone");
  const [isSent, setSent] = useState(false);
  const [demoCode, setDemoCode] = useState<string>();
  const [code, setCode] = useState("");

  async function send() {
    const answer = await asking.run({ phone, locale });
    if (!answer.ok && answer.code !== "CODE_TOO_SOON") return;
    setSent(true);
    if (answer.ok) setDemoCode(answer.data.demoCode);
  }
  async function prove(digits: string) {
    setCode(digits);
    if (digits.length < CODE_LENGTH) return;
    const answer = await proving.run({ phone, code: digits });
    if (answer.ok) onProved();
  }
  return (
    <Card className="grid gap-3">
      <h2 className="text-lg font-semibold">{t("title")}</h2>
      <p>{t(isSent ? "sent" : "why", { phone })}</p>
      {isSent && (
        <>
          {demoCode && <DemoCode code={demoCode} onUse={(digits) => void prove(digits)} />}
          <Field label={t("code")}>
            {(control) => (
              <CodeInput
                {...control}
                maxLength={CODE_LENGTH}
                value={code}
                onDigits={(digits) => void prove(digits)}
              />
            )}
          </Field>
        </>
      )}
      <FailureText failure={proving.failure ?? asking.failure} />
      <Button
        variant={isSent ? "ghost" : "primary"}
        size="lg"
        block
        pending={asking.pending || proving.pending}
        onClick={() => void send()}
      >
        {t(isSent ? "again" : "send")}
      </Button>
    </Card>
  );
}
