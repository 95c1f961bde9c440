"use client";

import { useTranslations } from "next-intl";
import { FindingForm } from "@/components/desk/frame/finding-form";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

/** Takes a video out of everybody's sight, with the reason that the shop reads. */
export function TakeDown({ id }: { id: string }) {
  const t = useTranslations("videos.county");
  const { run, pending, failure } = useCall("videos.takeDown");
  return (
    <details>
      <summary className="flex min-h-12 cursor-pointer items-center font-medium text-brick">
        {t("takeDown")}
      </summary>
      <FindingForm
        words={{ label: t("reason"), missing: t("reasonMissing"), settle: t("takeDown") }}
        pending={pending}
        failure={failure}
        onSettle={async (reason) => {
          if ((await run({ id, reason })).ok) toast(t("takenDown"));
        }}
      />
    </details>
  );
}

/** Shows a video again that was taken down. */
export function ShowAgain({ id }: { id: string }) {
  const t = useTranslations("videos.county");
  const { run, pending, failure } = useCall("videos.show");
  return (
    <>
      <FailureText failure={failure} />
      <Button
        variant="quiet"
        className="justify-self-start"
        pending={pending}
        onClick={() => void run({ id }).then(({ ok }) => ok && toast(t("shown")))}
      >
        {t("show")}
      </Button>
    </>
  );
}
