"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText, useFailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";

import type { Verdict } from "@/lib/onboarding";

const said = { APPROVE: "approved", ASK_BACK: "askedBack", REJECT: "rejected" } as const;

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("input, textarea, select, dialog") !== null;

type Props = {
  shopId: string;
  seen: string;
  isReady: boolean;
  /** What the officer has refused so far, to begin the sentence with. */
  refusals: string;
  nextHref: string;
  backHref: string;
};

/** Open it, ask for more, or refuse with the reason; then the next one comes by itself. */
export function Decision({ shopId, seen, isReady, refusals, nextHref, backHref }: Props) {
  const t = useTranslations("onboarding.county");
  const router = useRouter();
  const field = useRef<HTMLTextAreaElement>(null);
  const failureText = useFailureText();
  const { run, pending, failure } = useCall("onboarding.decide");
  const [note, setNote] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const words = note ?? refusals;

  async function give(verdict: Verdict) {
    if (verdict !== "APPROVE" && words.trim() === "") {
      setMissing(true);
      return field.current?.focus();
    }
    const sentence = verdict === "APPROVE" ? "" : words;
    const answer = await run({ shopId, verdict, note: sentence, seen });
    if (!answer.ok) {
      // The form goes away with the case, and what it says with it.
      if (answer.code === "ALREADY_DECIDED") toast(failureText(answer));
      return;
    }
    toast(t(`decision.${said[verdict]}`));
    router.push(nextHref);
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "a" && isReady) void give("APPROVE");
    if (event.key === "b") {
      event.preventDefault();
      field.current?.focus();
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);

  return (
    <Card className="grid gap-4">
      {!isReady && <Notice tone="warn">{t("decision.notYet")}</Notice>}
      <Button
        size="lg"
        block
        disabled={!isReady}
        pending={pending}
        aria-keyshortcuts="a"
        onClick={() => void give("APPROVE")}
      >
        {t("decision.approve")}
      </Button>
      <Field
        label={t("decision.note")}
        hint={t("decision.noteHint")}
        error={isMissing && words.trim() === "" && t("whyMissing")}
      >
        {(control) => (
          <Textarea
            {...control}
            ref={field}
            maxLength={300}
            value={words}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
      <Button variant="quiet" block pending={pending} onClick={() => void give("ASK_BACK")}>
        {t("decision.askBack")}
      </Button>
      <Button variant="danger" block pending={pending} onClick={() => void give("REJECT")}>
        {t("decision.reject")}
      </Button>
      <FailureText failure={failure} />
      <ButtonLink variant="ghost" href={backHref}>
        {t("back")}
      </ButtonLink>
      <p className="hidden text-sm text-quiet lg:block">{t("decision.keys")}</p>
    </Card>
  );
}
