"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { KeptOr } from "@/components/shared/outbox/kept-or";
import { isTaken, useWaitingCall } from "@/components/shared/outbox/use-waiting-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";

import { MOST_NOTE } from "@/lib/dispatch";

/** The shop's own note; what is typed stays until it is saved. */
export function SellerNote({ number, note }: { number: string; note: string }) {
  const t = useTranslations("dispatch.ownNote");
  const [typed, setTyped] = useState<string | null>(null);
  const { run, pending, failure } = useWaitingCall("dispatch.noteOrder");
  const text = typed ?? note;
  const subject = `note:${number}`;
  async function save(event: FormEvent) {
    event.preventDefault();
    const about = { subject, settles: true, name: number, typed: text };
    const answer = await run({ number, note: text, seen: note }, about);
    if (!isTaken(answer)) return;
    setTyped(null);
    if (answer.ok) toast(t("saved"));
  }
  return (
    <KeptOr subject={subject} onTakenBack={({ typed: before }) => setTyped(before ?? null)}>
      <form method="post" onSubmit={save} className="grid gap-3">
        <Field label={t("title")} hint={t("hint")}>
          {(control) => (
            <Textarea
              {...control}
              name="note"
              rows={2}
              maxLength={MOST_NOTE}
              value={text}
              onChange={(event) => setTyped(event.target.value)}
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
    </KeptOr>
  );
}
