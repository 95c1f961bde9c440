"use client";

import { useTranslations } from "next-intl";
import type { Failure } from "@/lib/platform/result";
import { cn } from "./cn";
import { Notice } from "./notice";

/** A failure in words, for private pages: its code is the key in messages/errors. */
export function useFailureText() {
  const t = useTranslations("errors");
  return ({ code, detail }: Failure) => {
    const values = { reference: "–", ...detail };
    return t(t.has(code) ? code : "UNEXPECTED", values);
  };
}

/** A bar at the bottom of a phone would hide what appears behind it. */
const bringIntoView = (message: HTMLElement | null) =>
  message?.scrollIntoView({ block: "nearest" });

/** The failure of a form as a message that comes into view; nothing when there is none. */
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
    <div ref={bringIntoView} className={cn("scroll-mb-36", className)}>
      <Notice tone="error">{words(failure)}</Notice>
    </div>
  );
}
