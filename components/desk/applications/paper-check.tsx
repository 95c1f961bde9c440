"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Badge, type Tone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DayInput } from "@/components/ui/day-input";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Picture } from "@/components/ui/picture";
import { toast } from "@/components/ui/toast";

import type { Item, ItemState, PaperView } from "@/lib/onboarding";

const tones: Record<ItemState, Tone> = {
  MISSING: "plain",
  GIVEN: "millet",
  VERIFIED: "pine",
  REFUSED: "brick",
  EXPIRED: "brick",
};

type Props = {
  shopId: string;
  paper: PaperView;
  item: Item;
  mayCheck: boolean;
  onZoom: () => void;
};

/** One paper: the photograph, what stands on it, and good or not with the reason. */
export function PaperCheck({ shopId, paper, item, mayCheck, onZoom }: Props) {
  const t = useTranslations("onboarding");
  const { kind, picture } = paper;
  const state = item.nature === "attested" && item.state === "GIVEN" ? "word" : item.state;
  return (
    <Card className="grid grid-cols-1 gap-3">
      <p className="flex flex-wrap items-center gap-2 font-medium">
        {t(`item.${kind}`)}
        <Badge tone={tones[item.state]}>
          {state === "word" ? t("county.word") : t(state === "GIVEN" ? "toLook" : `state.${state}`)}
        </Badge>
      </p>
      {picture ? (
        <button
          type="button"
          onClick={onZoom}
          aria-label={`${t("county.zoom")}: ${t(`item.${kind}`)}`}
          className="overflow-hidden rounded-md bg-sunk"
        >
          <Picture
            picture={picture}
            sizes="400px"
            decorative
            className="max-h-80 [&_img]:max-h-80 [&_img]:object-contain"
          />
        </button>
      ) : (
        <p className="rounded-md bg-sunk p-3 text-sm">{t(`promise.${kind}.text`)}</p>
      )}
      {item.note && <p className="text-sm font-medium text-brick">{item.note}</p>}
      {mayCheck && <CheckForm shopId={shopId} paper={paper} state={item.state} />}
    </Card>
  );
}

type FormProps = Pick<Props, "shopId" | "paper"> & { state: ItemState };

function useCheck({ shopId, paper }: FormProps) {
  const t = useTranslations("onboarding.county");
  const { run, pending, failure } = useCall("onboarding.checkPaper");
  const [number, setNumber] = useState(paper.number);
  const [expiresOn, setExpiresOn] = useState(paper.expiresOn ?? "");
  const [note, setNote] = useState("");

  async function check(good: boolean) {
    const answer = await run({
      shopId,
      kind: paper.kind,
      seen: paper.assetId,
      good,
      note,
      number,
      expiresOn: expiresOn || null,
    });
    if (answer.ok) toast(t(good ? "verified" : "refused"));
  }
  return { check, pending, failure, number, setNumber, expiresOn, setExpiresOn, note, setNote };
}

function CheckForm(props: FormProps) {
  const t = useTranslations("onboarding.county");
  const form = useCheck(props);
  const reason = useRef<HTMLInputElement>(null);
  const [isMissing, setMissing] = useState(false);

  function refuse() {
    if (form.note.trim() !== "") return void form.check(false);
    setMissing(true);
    reason.current?.focus();
  }
  return (
    <div className="grid grid-cols-1 gap-3">
      {props.paper.picture && (
        <div className="grid grid-cols-1 gap-3">
          <Field label={t("number")}>
            {(control) => (
              <Input
                {...control}
                maxLength={60}
                value={form.number}
                onChange={({ target }) => form.setNumber(target.value)}
              />
            )}
          </Field>
          <DayInput
            label={t("expires")}
            optional={form.expiresOn ? undefined : t("forever")}
            value={form.expiresOn}
            onChange={form.setExpiresOn}
            years={[5, 20]}
          />
        </div>
      )}
      <Field label={t("refuseWhy")} error={isMissing && form.note.trim() === "" && t("whyMissing")}>
        {(control) => (
          <Input
            {...control}
            ref={reason}
            maxLength={300}
            value={form.note}
            onChange={({ target }) => form.setNote(target.value)}
          />
        )}
      </Field>
      <FailureText failure={form.failure} />
      <div className="flex flex-wrap gap-2">
        <Button className="grow" pending={form.pending} onClick={() => void form.check(true)}>
          {t("verify")}
        </Button>
        <Button variant="danger" className="grow" pending={form.pending} onClick={refuse}>
          {t("refuse")}
        </Button>
      </div>
    </div>
  );
}
