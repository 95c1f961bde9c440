"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { newLocalId } from "@/components/ui/local-id";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { MOST_WORDS } from "@/lib/customers";

type Props = { order: string; sentence: string };

/** The sentence is hers to change; pressed twice it is said once. */
export function RemindForm({ order, sentence }: Props) {
  const t = useTranslations("customers.remind");
  const [text, setText] = useState(sentence);
  const [clientId] = useState(newLocalId);
  const { run, pending, failure } = useCall("customers.remind");
  async function send(event: FormEvent) {
    event.preventDefault();
    const answer = await run({ order, text, clientId });
    if (answer.ok) toast(t("sent"));
  }
  return (
    <form method="post" onSubmit={send} className="grid gap-3">
      <Field label={t("words")} hint={t("hint")}>
        {(control) => (
          <Textarea
            {...control}
            name="text"
            rows={3}
            required
            maxLength={MOST_WORDS}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <FailureText failure={failure} />
      <Button type="submit" variant="primary" size="lg" pending={pending}>
        {t("send")}
      </Button>
    </form>
  );
}
