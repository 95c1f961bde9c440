"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FailureText, useFailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import { type WebhookKind, webhookKinds } from "@/lib/webhooks";

const toggled = (kinds: WebhookKind[], kind: WebhookKind) =>
  kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind];

/** An address, and what it is told. */
export function AddWebhook({ shopId }: { shopId: string }) {
  const t = useTranslations("webhooks");
  const words = useFailureText();
  const { run, pending, failure } = useCall("webhooks.add");
  const [url, setUrl] = useState("");
  const [kinds, setKinds] = useState<WebhookKind[]>(["ORDER_CONFIRMED"]);
  const [isBare, setBare] = useState(false);
  const isOfUrl = failure?.code === "ADDRESS_REFUSED" || failure?.fields?.url !== undefined;

  async function add() {
    setBare(kinds.length === 0);
    if (kinds.length === 0) return;
    const answer = await run({ shopId, url, kinds });
    if (!answer.ok) return;
    toast(t("added"));
    setUrl("");
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      className="grid gap-4"
    >
      <Field
        label={t("url")}
        hint={t("urlHint")}
        error={isOfUrl && words({ ...failure, code: "ADDRESS_REFUSED" })}
        required
      >
        {(control) => (
          <Input
            {...control}
            type="url"
            inputMode="url"
            autoComplete="off"
            value={url}
            onChange={({ target }) => setUrl(target.value)}
          />
        )}
      </Field>
      <fieldset>
        <legend className="mb-1 font-medium">{t("kinds")}</legend>
        {webhookKinds.map((kind) => (
          <Checkbox
            key={kind}
            label={t(`kind.${kind}`)}
            checked={kinds.includes(kind)}
            onChange={() => setKinds(toggled(kinds, kind))}
          />
        ))}
      </fieldset>
      {isBare && <Notice tone="warn">{t("noKind")}</Notice>}
      <FailureText failure={isOfUrl ? null : failure} />
      <Button type="submit" size="lg" block pending={pending}>
        {t("add")}
      </Button>
    </form>
  );
}
