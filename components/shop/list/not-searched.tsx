"use client";

import { searchWords } from "@/components/shared/search/words";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/platform/i18n";

type Props = { locale: Locale; problem: "failed" | "tooMany"; onRetry: () => void };

/** The list could not be read: why, and once more. */
export function NotSearched({ locale, problem, onRetry }: Props) {
  const words = searchWords(locale);
  return (
    <Notice
      tone="error"
      title={words[problem]}
      action={
        <Button size="sm" variant="quiet" onClick={onRetry}>
          {words.retry}
        </Button>
      }
    />
  );
}
