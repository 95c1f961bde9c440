"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";

/** What the county found out, which who reported reads. */
export function SettleReport({ id }: { id: string }) {
  const t = useTranslations("messages.reports");
  const { run, pending, failure } = useCall("messages.settleReport");
  const [note, setNote] = useState("");
  const [isMissing, setMissing] = useState(false);

  async function settle() {
    setMissing(note.trim() === "");
    if (note.trim() === "") return;
    if ((await run({ id, note })).ok) toast(t("done"));
  }
  return (
    <div className="grid grid-cols-1 gap-3">
      <Field label={t("finding")} error={isMissing && note.trim() === "" && t("missing")}>
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
      <Button pending={pending} onClick={() => void settle()}>
        {t("settle")}
      </Button>
    </div>
  );
}
