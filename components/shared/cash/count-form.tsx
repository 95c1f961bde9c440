"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { type Fen, parseYuan } from "@/lib/platform/money";
import type { Failure } from "@/lib/platform/result";
import { Gap } from "./gap";

type Props = {
  booksFen: Fen;
  label: string;
  submit: string;
  pending: boolean;
  failure: Failure | null;
  onCount: (count: { fen: Fen; note: string }) => void;
};

/** Cash as it was counted; what differs from the books is said at once and wants a sentence. */
export function CountForm({ booksFen, label, submit, pending, failure, onCount }: Props) {
  const t = useTranslations("cash");
  const [typed, setTyped] = useState("");
  const [note, setNote] = useState("");
  const counted = parseYuan(typed);
  const differs = counted !== null && counted !== booksFen;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (counted !== null) onCount({ fen: counted, note: differs ? note.trim() : "" });
  };
  return (
    <form method="post" onSubmit={send} className="grid gap-4">
      <Field label={label}>
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      {differs && (
        <>
          <Gap fen={counted} booksFen={booksFen} />
          <Field label={t("note")} hint={t("noteHint")}>
            {(control) => (
              <Textarea
                {...control}
                rows={2}
                maxLength={300}
                value={note}
                onChange={({ target }) => setNote(target.value)}
              />
            )}
          </Field>
        </>
      )}
      <FailureText failure={failure} />
      <Button type="submit" size="lg" pending={pending} disabled={!counted}>
        {submit}
      </Button>
    </form>
  );
}
