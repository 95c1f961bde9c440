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
import { localised, paths } from "@/lib/platform/paths";

/** A code to the phone, its six digits here, and the account goes in a week. */
export function LeaveForm({ locale }: { locale: Locale }) {
  const t = useTranslations("leaving.form");
  const asking = useCall("leaving.askCode");
  const leaving = useCall("leaving.begin");
  const [isSent, setSent] = useState(false);
  const [demoCode, setDemoCode] = useState<string>();
  const [code, setCode] = useState("");

  async function send() {
    const answer = await asking.run({ locale });
    if (!answer.ok && answer.code !== "CODE_TOO_SOON") return;
    setSent(true);
    if (answer.ok) setDemoCode(answer.data.demoCode);
  }
  async function leave() {
    const answer = await leaving.run({ code });
    if (answer.ok) window.location.assign(localised(locale, paths.home()));
  }
  if (!isSent) {
    return (
      <div className="grid gap-3">
        <FailureText failure={asking.failure} />
        <Button variant="danger" size="lg" pending={asking.pending} onClick={() => void send()}>
          {t("send")}
        </Button>
      </div>
    );
  }
  return (
    <Card className="grid gap-3">
      {demoCode && <DemoCode code={demoCode} onUse={setCode} />}
      <Field label={t("code")} hint={t("codeHint")}>
        {(control) => (
          <CodeInput {...control} maxLength={CODE_LENGTH} value={code} onDigits={setCode} />
        )}
      </Field>
      <FailureText failure={leaving.failure ?? asking.failure} />
      <Button
        variant="danger"
        size="lg"
        disabled={code.length < CODE_LENGTH}
        pending={leaving.pending}
        onClick={() => void leave()}
      >
        {t("leave")}
      </Button>
      <Button variant="ghost" pending={asking.pending} onClick={() => void send()}>
        {t("again")}
      </Button>
    </Card>
  );
}
