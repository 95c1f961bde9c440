"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { DemoCode } from "@/components/shared/sign-in/demo-code";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

const fields = [
  { name: "holder", mode: "text", complete: "name" },
  { name: "bank", mode: "text", complete: "off" },
  { name: "account", mode: "numeric", complete: "off" },
] as const;

/** The owner's account, written down against a fresh code to the owner's own phone. */
export function AccountForm({ shop, locale }: { shop: string; locale: Locale }) {
  const t = useTranslations("settlement.account");
  const router = useRouter();
  const [wish, setWish] = useState({ holder: "", bank: "", account: "" });
  const [code, setCode] = useState("");
  const [demoCode, setDemoCode] = useState<string | null>(null);
  const [isSent, setSent] = useState(false);
  const ask = useCall("settlement.askAccountCode");
  const change = useCall("settlement.changeAccount");
  async function send() {
    const answer = await ask.run({ shop, locale });
    if (!answer.ok) return;
    setSent(true);
    setDemoCode(answer.data.demoCode ?? null);
  }
  async function save() {
    const answer = await change.run({ shop, ...wish, code: code.trim() });
    if (!answer.ok) return;
    toast(t("saved"));
    router.replace(localised(locale, paths.sellMoney(shop)));
  }
  return (
    <div className="grid gap-4">
      {fields.map(({ name, mode, complete }) => (
        <Field key={name} label={t(name)} hint={t(`${name}Hint`)}>
          {(control) => (
            <Input
              {...control}
              inputMode={mode}
              autoComplete={complete}
              value={wish[name]}
              onChange={(event) => setWish({ ...wish, [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <FailureText failure={ask.failure} />
      <Button variant="quiet" size="lg" pending={ask.pending} onClick={() => void send()}>
        {t(isSent ? "sendAgain" : "send")}
      </Button>
      {demoCode && <DemoCode code={demoCode} onUse={setCode} />}
      {isSent && (
        <>
          <Field label={t("code")}>
            {(control) => (
              <Input
                {...control}
                inputMode="numeric"
                autoComplete="one-time-code"
                value={code}
                onChange={(event) => setCode(event.target.value)}
              />
            )}
          </Field>
          <FailureText failure={change.failure} />
          <Button size="lg" block pending={change.pending} onClick={() => void save()}>
            {t("save")}
          </Button>
        </>
      )}
    </div>
  );
}
