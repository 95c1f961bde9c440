"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { toast } from "@/components/ui/toast";
import { NoteForm } from "@/components/workbench/frame/note-form";
import { MOST_NOTE } from "@/lib/customers";

/** What the shop writes down of a buyer. */
export function CustomerNote({ order, note }: { order: string; note: string }) {
  const t = useTranslations("customers.note");
  const [text, setText] = useState(note);
  const { run, pending, failure } = useCall("customers.note");
  async function save() {
    const answer = await run({ order, note: text, seen: note });
    if (answer.ok) toast(t("saved"));
  }
  return (
    <NoteForm
      {...{ text, note, pending, failure }}
      onText={setText}
      most={MOST_NOTE}
      words={{ title: t("title"), hint: t("hint"), save: t("save") }}
      onSave={save}
    />
  );
}
