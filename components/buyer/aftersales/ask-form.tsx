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
import { Notice } from "@/components/ui/notice";
import { RadioCards } from "@/components/ui/radio-cards";
import { Textarea } from "@/components/ui/textarea";
import type { Askable, Kind, Reason } from "@/lib/aftersales";
import { reasons } from "@/lib/aftersales";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { LineChoice, mostOf } from "./line-choice";

type Props = { askable: Askable; canUpload: boolean; locale: Locale };

const reasonsOf = (kinds: Kind[]): Reason[] => [
  ...new Set(kinds.flatMap((kind): readonly Reason[] => reasons[kind])),
];
/** What may be asked for because of this: keep it and be paid for the damage, or send it back. */
const kindsFor = (reason: Reason, kinds: Kind[]) =>
  kinds.filter((kind) => (reasons[kind] as readonly Reason[]).includes(reason));

const ENOUGH_WORDS = 4;

/** What happened, to which goods, and a photo or a voice: no more than that. */
export function AskForm({ askable, canUpload, locale }: Props) {
  const t = useTranslations("aftersale");
  const router = useRouter();
  const key = useRef(crypto.randomUUID());
  const why = reasonsOf(askable.kinds);
  const [picked, setReason] = useState(why[0]);
  const reason = why.find((one) => one === picked) ?? why[0];
  const ways = reason ? kindsFor(reason, askable.kinds) : [];
  const [way, setWay] = useState(ways[0]);
  const kind = ways.find((one) => one === way) ?? ways[0];
  const [isBare, setBare] = useState(false);
  const [pieces, setPieces] = useState<Record<string, number>>(() => {
    const [only, ...others] = askable.lines;
    return only && others.length === 0 ? { [only.id]: 1 } : {};
  });
  const [percent, setPercent] = useState("100");
  const [photos, setPhotos] = useState<Photo[]>([]);
  const [voice, setVoice] = useState<KeptVoice | null>(null);
  const [note, setNote] = useState("");
  const { run, pending, failure } = useCall("aftersales.ask");
  if (!reason || !kind) return null;

  const lines = askable.lines.flatMap((line) => {
    const most = mostOf(line, reason);
    const quantity = Math.min(pieces[line.id] ?? 0, most);
    return quantity > 0 ? [{ lineId: line.id, quantity }] : [];
  });
  async function send() {
    const sent = keptIds(photos);
    if (!reason || !kind || !sent) return;
    const shows = sent.length > 0 || voice || note.trim().length >= ENOUGH_WORDS;
    setBare(kind === "CLAIM" && !shows);
    if (kind === "CLAIM" && !shows) return;
    const answer = await run({
      order: askable.number,
      kind,
      reason,
      lines,
      percent: kind === "CLAIM" ? Number(percent) : 100,
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
        name="reason"
        value={reason}
        onChange={(value) => setReason(why.find((one) => one === value))}
        choices={why.map((one) => ({
          value: one,
          label: t(`reason.${one}`),
          hint: t(`kindHint.${kindsFor(one, askable.kinds)[0] ?? kind}`),
        }))}
      />
      {ways.length > 1 && (
        <RadioCards
          legend={t("how")}
          name="kind"
          value={kind}
          onChange={(value) => setWay(ways.find((one) => one === value))}
          choices={ways.map((one) => ({
            value: one,
            label: t(`kind.${one}`),
            hint: t(`kindHint.${one}`),
          }))}
        />
      )}
      <LineChoice
        lines={askable.lines}
        reason={reason}
        pieces={pieces}
        onChange={setPieces}
        locale={locale}
      />
      {kind === "CLAIM" && (
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
          <p className="font-medium">{t(kind === "CLAIM" ? "showClaim" : "show")}</p>
          <PhotoInput photos={photos} onChange={setPhotos} max={6} hidden />
          <VoiceInput value={voice} onChange={setVoice} variant="quiet" hidden />
        </div>
      )}
      <Field
        label={t("words")}
        hint={t(kind === "CLAIM" && !canUpload ? "wordsNeeded" : "wordsHint")}
      >
        {(control) => (
          <Textarea
            {...control}
            value={note}
            maxLength={300}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      {isBare && <Notice tone="error" title={t("showSomething")} />}
      <FailureText failure={failure} />
      <Button
        size="lg"
        block
        pending={pending || !keptIds(photos)}
        disabled={lines.length === 0}
        onClick={() => void send()}
      >
        {t("send")}
      </Button>
    </div>
  );
}
