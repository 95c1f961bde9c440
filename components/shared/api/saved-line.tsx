"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import type { SelfSaving } from "./use-self-saving";

/** Says that what was written is kept, or why not yet; needs the words of `common` and `errors`. */
export function SavedLine({ saving }: { saving: SelfSaving }) {
  const t = useTranslations("common.selfSaving");
  const { state, failure, flush } = saving;
  if (failure) {
    return (
      <div className="grid gap-2">
        <FailureText failure={failure} />
        <Button variant="quiet" size="lg" onClick={() => void flush()}>
          {t("again")}
        </Button>
      </div>
    );
  }
  return (
    <p role="status" className="text-quiet">
      {t(state)}
    </p>
  );
}
