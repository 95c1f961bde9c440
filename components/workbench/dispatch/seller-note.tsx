"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { KeptOr } from "@/components/shared/outbox/kept-or";
import { isTaken, useWaitingCall } from "@/components/shared/outbox/use-waiting-call";
import { toast } from "@/components/ui/toast";
import { NoteForm } from "@/components/workbench/frame/note-form";
import { MOST_NOTE } from "@/lib/dispatch";

/** The shop's own note; what is typed stays until it is saved. */
export function SellerNote({ number, note }: { number: string; note: string }) {
  const t = useTranslations("dispatch.ownNote");
  const [typed, setTyped] = useState<string | null>(null);
  const { run, pending, failure } = useWaitingCall("dispatch.noteOrder");
  const text = typed ?? note;
  const subject = `note:${number}`;
  async function save() {
    const about = { subject, settles: true, name: number, typed: text };
    const answer = await run({ number, note: text, seen: note }, about);
    if (!isTaken(answer)) return;
    setTyped(null);
    if (answer.ok) toast(t("saved"));
  }
  return (
    <KeptOr subject={subject} onTakenBack={({ typed: before }) => setTyped(before ?? null)}>
      <NoteForm
        {...{ text, note, pending, failure }}
        onText={setTyped}
        most={MOST_NOTE}
        words={{ title: t("title"), hint: t("hint"), save: t("save") }}
        onSave={save}
      />
    </KeptOr>
  );
}
