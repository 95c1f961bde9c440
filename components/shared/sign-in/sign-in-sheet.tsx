"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Sheet } from "@/components/ui/sheet";
import { onSignInFirst } from "@/lib/api";
import { SignInSteps } from "./sign-in-steps";
import { useCodeRequest } from "./use-code-request";

type Answer = (signedIn: boolean) => void;

/** Opens where a session ended under somebody's hands; afterwards what they did is done again by itself. */
export function SignInSheet() {
  const t = useTranslations("signIn");
  const words = useTranslations("common");
  const [isOpen, setOpen] = useState(false);
  const answer = useRef<Answer | null>(null);
  const asked = useCodeRequest();
  // Whoever calls the shop stands outside of React.
  useEffect(
    () =>
      onSignInFirst(() => {
        setOpen(true);
        return new Promise<boolean>((resolve) => {
          answer.current = resolve;
        });
      }),
    [],
  );
  function close(signedIn: boolean) {
    setOpen(false);
    asked.forget();
    answer.current?.(signedIn);
    answer.current = null;
  }
  return (
    <Sheet
      open={isOpen}
      onClose={() => close(false)}
      title={t("resume.title")}
      labels={{ close: words("close") }}
    >
      <p className="mb-4 text-quiet">{t("resume.text")}</p>
      <SignInSteps asked={asked} onSignedIn={() => close(true)} />
    </Sheet>
  );
}
