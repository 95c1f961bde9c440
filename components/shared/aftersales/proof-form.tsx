"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { keptIds, type Photo } from "@/components/shared/media/photo";
import { PhotoInput } from "@/components/shared/media/photo-input";
import { type KeptVoice, VoiceInput } from "@/components/shared/media/voice-input";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";

type Props = { seen: { number: string; version: number } };

/** Either side shows more while the case is open: photos, a voice, words. */
export function ProofForm({ seen }: Props) {
  const t = useTranslations("aftersale.proof");
  const [photos, setPhotos] = useState<Photo[]>([]);
  const [voice, setVoice] = useState<KeptVoice | null>(null);
  const [text, setText] = useState("");
  const { run, pending, failure } = useCall("aftersales.addProof");
  async function send() {
    const sent = keptIds(photos);
    if (!sent) return;
    const answer = await run({
      ...seen,
      text: text.trim(),
      photos: sent,
      voice: voice?.id ?? null,
    });
    if (!answer.ok) return;
    setPhotos([]);
    setVoice(null);
    setText("");
    toast(t("sent"));
  }
  return (
    <details>
      <summary className="inline-flex min-h-(--control) cursor-pointer items-center text-calaite">
        {t("add")}
      </summary>
      <Card className="grid gap-4">
        <p className="text-quiet">{t("hint")}</p>
        <PhotoInput photos={photos} onChange={setPhotos} max={6} hidden />
        <VoiceInput value={voice} onChange={setVoice} variant="quiet" hidden />
        <Field label={t("text")}>
          {(control) => (
            <Textarea
              {...control}
              value={text}
              maxLength={300}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <FailureText failure={failure} />
        <Button
          variant="quiet"
          size="lg"
          block
          pending={pending || !keptIds(photos)}
          onClick={() => void send()}
        >
          {t("send")}
        </Button>
      </Card>
    </details>
  );
}
