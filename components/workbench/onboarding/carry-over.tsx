"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { useFailureText } from "@/components/ui/failure-text";
import { Notice } from "@/components/ui/notice";
import type { Failure } from "@/lib/platform/result";
import { isNothing, readKept, type Whose } from "./kept";
import { sendKept } from "./send-kept";

/** Sends what was filled in on this phone once somebody is signed in, and again when the signal is back. */
export function CarryOver({ whose }: { whose: Whose }) {
  const t = useTranslations("onboarding.kept");
  const words = useFailureText();
  const router = useRouter();
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const underWay = useRef(false);

  const send = useEffectEvent(async () => {
    if (underWay.current || isNothing(await readKept(whose))) return;
    underWay.current = true;
    setSending(true);
    const answer = await sendKept(whose);
    underWay.current = false;
    setSending(false);
    setFailure(answer.ok ? null : answer);
    if (answer.ok && answer.data) router.refresh();
  });
  useEffect(() => {
    const again = () => void send();
    again();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, []);

  if (isSending) return <Notice>{t("sending")}</Notice>;
  if (!failure) return null;
  return (
    <Notice
      tone={failure.code === "OFFLINE" ? "warn" : "error"}
      action={
        <Button variant="ghost" size="sm" onClick={() => void send()}>
          {t("again")}
        </Button>
      }
    >
      {failure.code === "OFFLINE" ? t("offline") : words(failure)}
    </Notice>
  );
}
