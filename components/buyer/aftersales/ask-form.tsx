"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { keptIds, type Photo } from "@/components/shared/media/photo";
import { PhotoInput } from "@/components/shared/media/photo-input";
import { type KeptVoice, VoiceInput } from "@/components/shared/media/voice-input";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { RadioCards } from "@/components/ui/radio-cards";
import { Textarea } from "@/components/ui/textarea";
import type { Askable, Kind, Reason } from "@/lib/aftersales";
import { reasons } from "@/lib/aftersales";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { LineChoice, mostOf } from "./line-choice";

type Props = { askable: Askable; canUpload: boolean; locale: Locale };

type Way = { kind: Kind; reason: Reason };
const waysOf = (kinds: Kind[]): Way[] =>
  kinds.flatMap((kind) => reasons[kind].map((reason) => ({ kind, reason })));
const keyOf = ({ kind, reason }: Way) => `${kind}:${reason}`;

/** What happened, to which goods, and a photo or a voice: no more than that. */
export function AskForm({ askable, canUpload, locale }: Props) {
  const t = useTranslations("aftersale");
  const router = useRouter();
  const key = useRef(crypto.randomUUID());
  const ways = waysOf(askable.kinds);
  const [way, setWay] = useState(ways[0] ? keyOf(ways[0]) : "");
  const chosen = ways.find((one) => keyOf(one) === way) ?? ways[0];
  const [pieces, setPieces] = useState<Record<string, number>>(() => {
    const [only, ...others] = askable.lines;
    return only && others.length === 0 ? { [only.id]: 1 } : {};
  });
  const [percent, setPercent] = useState("100");
  const [photos, setPhotos] = useState<Photo[]>([]);
  const [voice, setVoice] = useState<KeptVoice | null>(null);
  const [note, setNote] = useState("");
  const { run, pending, failure } = useCall("aftersales.ask");
  if (!chosen) return null;

  const lines = askable.lines.flatMap((line) => {
    const most = mostOf(line, chosen.reason);
    const quantity = Math.min(pieces[line.id] ?? 0, most);
    return quantity > 0 ? [{ lineId: line.id, quantity }] : [];
  });
  async function send() {
    const sent = keptIds(photos);
    if (!chosen || !sent) return;
    const answer = await run({
      order: askable.number,
      ...chosen,
      lines,
      percent: chosen.kind === "CLAIM" ? Number(percent) : 100,
      note: note.trim(),
      photos: sent,
      voice: voice?.id ?? null,
      key: key.current,
    });
    if (answer.ok) router.replace(localised(locale, paths.afterSale(answer.data.number)));
  }
  return (
    <div className="grid gap-6">
      <RadioCards
        legend={t("what")}
        name="way"
        value={keyOf(chosen)}
        onChange={setWay}
        choices={ways.map((one) => ({
          value: keyOf(one),
          label: t(`reason.${one.reason}`),
          hint: t(`kindHint.${one.kind}`),
        }))}
      />
      <LineChoice
        lines={askable.lines}
        reason={chosen.reason}
        pieces={pieces}
        onChange={setPieces}
        locale={locale}
      />
      {chosen.kind === "CLAIM" && (
        <RadioCards
          legend={t("share")}
          name="share"
          value={percent}
          onChange={setPercent}
          choices={["25", "50", "100"].map((value) => ({ value, label: t(`shares.${value}`) }))}
        />
      )}
      {canUpload && (
        <div className="grid gap-3">
          <p className="font-medium">{t(chosen.kind === "CLAIM" ? "showClaim" : "show")}</p>
          <PhotoInput photos={photos} onChange={setPhotos} max={6} />
          <VoiceInput value={voice} onChange={setVoice} variant="quiet" />
        </div>
      )}
      <Field label={t("words")} hint={t("wordsHint")}>
        {(control) => (
          <Textarea
            {...control}
            value={note}
            maxLength={300}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <FailureText failure={failure} />
      <Button
        size="lg"
        block
        pending={pending}
        disabled={lines.length === 0}
        onClick={() => void send()}
      >
        {t("send")}
      </Button>
    </div>
  );
}
