"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { isComing } from "@/components/shared/media/photo";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Back } from "@/components/ui/icons";
import { Notice } from "@/components/ui/notice";
import { DetailSkeleton } from "@/components/ui/skeleton";
import { SubmitBar } from "@/components/ui/submit-bar";
import type { Failure } from "@/lib/platform/result";
import { saveDraft } from "./draft";
import { Listed } from "./listed";
import { readDraft } from "./numbers";
import { type Sent, sendDraft } from "./send-draft";
import type { Shelf } from "./shelf-select";
import { STEPS, Step } from "./steps";
import { StepsBack } from "./steps-back";
import { useDraft } from "./use-draft";

type Props = { shopId: string; shelves: Shelf[] };

/** A picture and four things, one a screen; nothing typed is lost. */
export function Wizard({ shopId, shelves }: Props) {
  const t = useTranslations("listing.new");
  const [isSending, setSending] = useState(false);
  const [sent, setSent] = useState<Sent | null>(null);
  const { draft, change, resumed, restart } = useDraft(shopId, !isSending && !sent);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [problem, setProblem] = useState(false);

  async function send() {
    if (!draft || isSending) return;
    const waiting = { ...draft, state: "waiting" as const };
    setSending(true);
    await saveDraft(waiting).catch(() => undefined);
    const answer = await sendDraft(waiting);
    setSending(false);
    if (answer.ok) return setSent(answer.data);
    if (answer.code === "OFFLINE") return change({ state: "waiting" });
    setFailure(answer);
    change({ state: "open" });
    window.scrollTo({ top: 0 });
  }
  const again = useEffectEvent(() => draft?.state === "waiting" && void send());
  useEffect(() => {
    const onOnline = () => again();
    window.addEventListener("online", onOnline);
    return () => window.removeEventListener("online", onOnline);
  }, []);

  if (!draft) return <DetailSkeleton />;
  if (sent || draft.state === "waiting") {
    return (
      <Listed sent={sent} pending={isSending} onAgain={() => void send()} onNext={restartAll} />
    );
  }

  function restartAll() {
    setSent(null);
    setFailure(null);
    restart();
  }

  const { step } = draft;
  const isLast = step === STEPS.length - 1;
  const go = (to: number) => {
    setProblem(false);
    setFailure(null);
    change({ step: to });
    window.scrollTo({ top: 0 });
  };
  const forward = () => {
    if (!isDone(step, draft)) return setProblem(true);
    return isLast ? void send() : go(step + 1);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        forward();
      }}
      className="grid gap-5"
    >
      <StepsBack step={step} go={go} />
      <Progress step={step} />
      {resumed && step > 0 && !isLast && (
        <Notice
          action={
            <Button variant="ghost" size="sm" onClick={restartAll}>
              {t("restart")}
            </Button>
          }
        >
          {t("resumed")}
        </Notice>
      )}
      <FailureText failure={failure} />
      <Step draft={draft} change={change} shelves={shelves} problem={problem} />
      <SubmitBar
        action={
          <Button type="submit" size="lg" className="grow" pending={isSending}>
            {t(isLast ? "publish" : "next")}
          </Button>
        }
      >
        {step > 0 && (
          <Button variant="quiet" size="lg" onClick={() => go(step - 1)}>
            <Back /> {t("back")}
          </Button>
        )}
      </SubmitBar>
    </form>
  );
}

function isDone(step: number, draft: Parameters<typeof readDraft>[0]) {
  const { title, priceFen, netWeightG, stock } = readDraft(draft);
  const done = [draft.photos.length > 0, title, priceFen, netWeightG !== undefined, stock !== null];
  const isWhole = done.every(Boolean) && !draft.photos.some(isComing);
  return step >= done.length ? isWhole : Boolean(done[step]);
}

function Progress({ step }: { step: number }) {
  const t = useTranslations("listing.new");
  return (
    <div>
      <p className="mb-1.5 text-sm text-quiet tabular-nums">
        {t("step", { step: step + 1, steps: STEPS.length })}
      </p>
      <div className="flex gap-1.5" aria-hidden>
        {STEPS.map((name, at) => (
          <span
            key={name}
            className={`h-1.5 grow rounded-full ${at <= step ? "bg-pine" : "bg-hairline"}`}
          />
        ))}
      </div>
    </div>
  );
}
