"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";

type Props = { shopId: string; words: string[] };

/** What nobody may say in the shop's sessions, one a line. */
export function BlockedWords({ shopId, words }: Props) {
  const t = useTranslations("live.words");
  const { run, pending, failure } = useCall("live.block");
  const [text, setText] = useState(words.join("\n"));

  async function save() {
    const lines = text.split("\n").map((line) => line.trim());
    const answer = await run({ shop: shopId, words: lines.filter(Boolean) });
    if (answer.ok) toast(t("saved"));
  }
  return (
    <Card className="grid grid-cols-1 gap-3">
      <Field label={t("title")} hint={t("hint")}>
        {(control) => (
          <Textarea {...control} value={text} onChange={({ target }) => setText(target.value)} />
        )}
      </Field>
      <FailureText failure={failure} />
      <Button variant="quiet" block pending={pending} onClick={() => void save()}>
        {t("save")}
      </Button>
    </Card>
  );
}
