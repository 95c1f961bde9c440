"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

export function PublishMonth({ month }: { month: string }) {
  const t = useTranslations("published.desk");
  const { run, pending, failure } = useCall("published.publishMonth");
  return (
    <div className="grid gap-2">
      <FailureText failure={failure} />
      <Button
        variant="quiet"
        pending={pending}
        onClick={async () => {
          if ((await run({ month })).ok) toast(t("asked"));
        }}
      >
        {t("publish")}
      </Button>
    </div>
  );
}
