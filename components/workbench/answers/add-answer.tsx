"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { VoiceInput } from "@/components/shared/media/voice-input";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { TEXT_LENGTH } from "@/lib/messages";

/** Writes or records what is said again and again. */
export function AddAnswer({ shop }: { shop: string }) {
  const t = useTranslations("messages.quick");
  const { run, pending, failure } = useCall("messages.keepAnswer");
  const [text, setText] = useState("");

  async function keepText() {
    const words = text.trim();
    if (!words || !(await run({ shop, text: words })).ok) return;
    setText("");
    toast(t("kept"));
  }
  async function keepVoice(asset: string) {
    if ((await run({ shop, asset })).ok) toast(t("kept"));
  }
  return (
    <Card className="grid grid-cols-1 gap-4">
      <FailureText failure={failure} />
      <Field label={t("write")}>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            value={text}
            maxLength={TEXT_LENGTH}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <Button size="lg" block pending={pending} onClick={() => void keepText()}>
        {t("add")}
      </Button>
      <p className="text-center text-quiet">{t("speak")}</p>
      <VoiceInput
        value={null}
        onChange={(voice) => voice && void keepVoice(voice.id)}
        variant="quiet"
        hidden
      />
    </Card>
  );
}
