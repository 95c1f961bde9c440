"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";

/** Whether what the day came to is told by text message, too. */
export function EveningText({ isWanted }: { isWanted: boolean }) {
  const t = useTranslations("listing.shop.evening");
  const { run, pending, failure } = useCall("evening.chooseText");
  return (
    <Card className="grid gap-3">
      <h2 className="text-xl font-semibold">{t("title")}</h2>
      <p className="font-medium">{t(isWanted ? "on" : "off")}</p>
      <p className="text-quiet">{t("text")}</p>
      <Button
        variant="quiet"
        size="lg"
        block
        pending={pending}
        onClick={() => void run({ wanted: !isWanted })}
      >
        {t(isWanted ? "stop" : "want")}
      </Button>
      <FailureText failure={failure} />
    </Card>
  );
}
