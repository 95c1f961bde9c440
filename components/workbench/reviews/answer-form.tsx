"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { type KeptVoice, VoiceInput } from "@/components/shared/media/voice-input";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { MOST_LETTERS } from "@/lib/reviews";

/** The shop's answer, by words or voice; closed until somebody wants to. */
export function AnswerForm({ reviewId }: { reviewId: string }) {
  const t = useTranslations("reviews.shop");
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [voice, setVoice] = useState<KeptVoice | null>(null);
  const { run, pending, failure } = useCall("reviews.answer");
  async function send() {
    const answer = await run({ reviewId, text: text.trim(), voice: voice?.id ?? null });
    if (answer.ok) toast(t("sent"));
  }
  if (!isOpen) {
    return (
      <Button variant="quiet" size="lg" block onClick={() => setOpen(true)}>
        {t("answer")}
      </Button>
    );
  }
  return (
    <div className="grid gap-4">
      <VoiceInput value={voice} onChange={setVoice} variant="quiet" hidden />
      <Field label={t("text")} hint={t("textHint")}>
        {(control) => (
          <Textarea
            {...control}
            value={text}
            maxLength={MOST_LETTERS}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <FailureText failure={failure} />
      <Button size="lg" block pending={pending} onClick={() => void send()}>
        {t("send")}
      </Button>
    </div>
  );
}
