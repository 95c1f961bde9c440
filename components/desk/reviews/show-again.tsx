"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

/** Puts a hidden review back. */
export function ShowAgain({ reviewId }: { reviewId: string }) {
  const t = useTranslations("reviews.desk");
  const { run, pending, failure } = useCall("reviews.show");
  async function show() {
    const answer = await run({ reviewId });
    if (answer.ok) toast(t("shown"));
  }
  return (
    <>
      <FailureText failure={failure} />
      <Button
        variant="quiet"
        className="justify-self-start"
        pending={pending}
        onClick={() => void show()}
      >
        {t("showAgain")}
      </Button>
    </>
  );
}
