"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { MOST_NOTE } from "@/lib/customers";

/** What is typed stays until it is saved. */
export function CustomerNote({ order, note }: { order: string; note: string }) {
  const t = useTranslations("customers.note");
  const [text, setText] = useState(note);
  const { run, pending, failure } = useCall("customers.note");
  async function save(event: FormEvent) {
    event.preventDefault();
    const answer = await run({ order, note: text, seen: note });
    if (answer.ok) toast(t("saved"));
  }
  return (
    <form method="post" onSubmit={save} className="grid gap-3">
      <Field label={t("title")} hint={t("hint")}>
        {(control) => (
          <Textarea
            {...control}
            name="note"
            rows={2}
            maxLength={MOST_NOTE}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <FailureText failure={failure} />
      {text.trim() !== note && (
        <Button type="submit" variant="quiet" size="lg" pending={pending}>
          {t("save")}
        </Button>
      )}
    </form>
  );
}
