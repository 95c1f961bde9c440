"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useEffect, useEffectEvent } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Back } from "@/components/ui/icons";
import { Notice } from "@/components/ui/notice";
import { SubmitBar } from "@/components/ui/submit-bar";
import type { Failure } from "@/lib/platform/result";

type Props = {
  title: string;
  hint?: string;
  backHref: string;
  onSave: () => void;
  /** The words of the one button. */
  save?: string;
  pending: boolean;
  failure: Failure | null;
  children: ReactNode;
};

/** Out from behind the bar at the bottom. */
const show = (notice: HTMLElement | null) => notice?.scrollIntoView({ block: "nearest" });

/** One question, one answer, one button; what could not be sent says where it waits. */
export function Question(props: Props) {
  const { title, hint, backHref, onSave, save, pending, failure, children } = props;
  const t = useTranslations("onboarding");
  const isOffline = failure?.code === "OFFLINE";
  const again = useEffectEvent(() => isOffline && onSave());
  useEffect(() => {
    const onOnline = () => void again();
    window.addEventListener("online", onOnline);
    return () => window.removeEventListener("online", onOnline);
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form noValidate onSubmit={submit} className="grid grid-cols-1 gap-5">
      <div>
        <h1 className="text-2xl font-semibold">{title}</h1>
        {hint && <p className="mt-1 text-quiet">{hint}</p>}
      </div>
      {children}
      {failure && (
        <div ref={show} className="scroll-mb-28">
          {isOffline ? (
            <Notice tone="warn">{t("kept.offline")}</Notice>
          ) : (
            <FailureText failure={failure} />
          )}
        </div>
      )}
      <SubmitBar
        action={
          <Button type="submit" size="lg" className="grow" pending={pending}>
            {save ?? t("save")}
          </Button>
        }
      >
        <ButtonLink variant="quiet" size="lg" href={backHref} aria-label={t("back")}>
          <Back />
        </ButtonLink>
      </SubmitBar>
    </form>
  );
}
