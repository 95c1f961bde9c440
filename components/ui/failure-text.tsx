"use client";

import { useTranslations } from "next-intl";
import type { Failure } from "@/lib/platform/result";
import { Notice } from "./notice";

/** A failure in words, for private pages: its code is the key in messages/errors. */
export function useFailureText() {
  const t = useTranslations("errors");
  return ({ code, detail }: Failure) => {
    const values = { reference: "–", ...detail };
    return t(t.has(code) ? code : "UNEXPECTED", values);
  };
}

/** The failure of a form as a message; nothing when there is none. */
export function FailureText({
  failure,
  className,
}: {
  failure: Failure | null;
  className?: string;
}) {
  const words = useFailureText();
  if (!failure) return null;
  return (
    <Notice tone="error" className={className}>
      {words(failure)}
    </Notice>
  );
}
