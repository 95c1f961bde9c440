"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

/** All is there: off it goes. */
export function SendApplication() {
  const t = useTranslations("onboarding.send");
  const { run, pending, failure } = useCall("onboarding.sendApplication");

  async function send() {
    const answer = await run({});
    if (!answer.ok) return;
    toast(t(answer.data.status === "OPEN" ? "opened" : "sent"));
    window.scrollTo({ top: 0 });
  }
  return (
    <div className="grid gap-3">
      <FailureText failure={failure} />
      <Button size="lg" block pending={pending} onClick={() => void send()}>
        {t("button")}
      </Button>
    </div>
  );
}

export function TakeBack() {
  const t = useTranslations("onboarding.send");
  const { run, pending, failure } = useCall("onboarding.takeApplicationBack");

  async function takeBack() {
    const answer = await run({});
    if (answer.ok) toast(t("takenBack"));
  }
  return (
    <div className="grid gap-3">
      <FailureText failure={failure} />
      <Button variant="quiet" size="lg" block pending={pending} onClick={() => void takeBack()}>
        {t("takeBack")}
      </Button>
    </div>
  );
}
