"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";

/** What the county found out, which the villager reads. */
export function SettleForm({ objectionId }: { objectionId: string }) {
  const t = useTranslations("assistance.objections");
  const { run, pending, failure } = useCall("assistance.settleWasNotMe");
  const [note, setNote] = useState("");
  const [isMissing, setMissing] = useState(false);

  async function settle() {
    setMissing(note.trim() === "");
    if (note.trim() === "") return;
    const answer = await run({ objectionId, note });
    if (answer.ok) toast(t("done"));
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void settle();
      }}
      className="grid gap-3"
    >
      <Field label={t("note")} error={isMissing && note.trim() === "" && t("noteMissing")}>
        {(control) => (
          <Textarea
            {...control}
            maxLength={300}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
      <FailureText failure={failure} />
      <Button type="submit" pending={pending}>
        {t("settle")}
      </Button>
    </form>
  );
}
