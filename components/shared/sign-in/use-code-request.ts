"use client";

import { useLocale } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { isLocale } from "@/lib/platform/i18n";
import type { SentCode } from "./code-step";

/** Phone, then code; the phone is kept when one goes back. */
export function useCodeRequest() {
  const locale = useLocale();
  const [phone, setPhone] = useState("");
  const [sent, setSent] = useState<SentCode | null>(null);
  const { run, pending, failure, clear } = useCall("identity.requestSignInCode");

  async function request(to: string) {
    setPhone(to);
    const answer = await run({ phone: to, locale: isLocale(locale) ? locale : "zh" });
    if (answer.ok) {
      const { seconds, demoCode } = answer.data;
      setSent({ phone: to, at: Date.now(), pause: seconds, demoCode });
    } else if (answer.code === "CODE_TOO_SOON" && !sent) {
      // The page was loaded anew after a code was sent here: that one still works.
      setSent({ phone: to, at: Date.now(), pause: Number(answer.detail?.seconds ?? 0) });
    }
  }
  const forget = () => {
    clear();
    setSent(null);
  };
  return {
    phone,
    setPhone,
    sent,
    request: (to: string) => void request(to),
    forget,
    pending,
    failure,
  };
}
