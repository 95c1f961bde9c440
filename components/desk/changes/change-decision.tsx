"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { useFailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";

import type { PaperKind } from "@/lib/catalog";

type Props = {
  changeId: string;
  seen: string;
  missing: PaperKind[];
  nextHref: string;
  backHref: string;
};

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("input, textarea, select") !== null;

/** Yes, or no with its reason; A and R on the keyboard, then the next one comes by itself. */
export function ChangeDecision({ changeId, seen, missing, nextHref, backHref }: Props) {
  const t = useTranslations("listing");
  const words = useFailureText();
  const router = useRouter();
  const reason = useRef<HTMLTextAreaElement>(null);
  const { run, pending, failure } = useCall("listing.reviewChange");
  const [note, setNote] = useState("");
  const [isMissing, setMissing] = useState(false);

  async function decide(approve: boolean) {
    if (!approve && note.trim() === "") {
      setMissing(true);
      return reason.current?.focus();
    }
    const answer = await run({ changeId, approve, note: approve ? "" : note, seen });
    if (!answer.ok) return;
    toast(t(approve ? "changes.approved" : "changes.rejected"));
    router.push(nextHref);
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "a") void decide(true);
    if (event.key === "r") {
      event.preventDefault();
      reason.current?.focus();
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);

  const papers = missing.map((kind) => t(`paperKinds.${kind}`)).join(t("and"));
  return (
    <Card className="grid gap-4 lg:sticky lg:top-4">
      {missing.length > 0 && (
        <Notice tone="warn" title={t("missing")}>
          {papers}
        </Notice>
      )}
      <Button
        size="lg"
        block
        pending={pending}
        aria-keyshortcuts="a"
        onClick={() => void decide(true)}
      >
        {t("changes.approve")}
      </Button>
      <Field
        label={t("changes.reason")}
        error={isMissing && note.trim() === "" && t("changes.reasonMissing")}
      >
        {(control) => (
          <Textarea
            {...control}
            ref={reason}
            maxLength={300}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
      <Button
        variant="danger"
        block
        pending={pending}
        aria-keyshortcuts="r"
        onClick={() => void decide(false)}
      >
        {t("changes.reject")}
      </Button>
      {failure && (
        <Notice tone="error">
          {words(failure.code === "PAPERS_MISSING" ? { ...failure, detail: { papers } } : failure)}
        </Notice>
      )}
      <ButtonLink variant="ghost" href={backHref}>
        {t("changes.back")}
      </ButtonLink>
      <p className="hidden text-sm text-quiet lg:block">{t("changes.keys")}</p>
    </Card>
  );
}
