"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { SwitchCard } from "@/components/workbench/frame/switch-card";

/** Whether what the day came to is told by text message, too. */
export function EveningText({ isWanted }: { isWanted: boolean }) {
  const t = useTranslations("listing.shop.evening");
  const { run, pending, failure } = useCall("evening.chooseText");
  const [now, turn] = isWanted ? [t("on"), t("stop")] : [t("off"), t("want")];
  return (
    <SwitchCard
      words={{ title: t("title"), now, text: t("text"), turn }}
      pending={pending}
      failure={failure}
      onTurn={() => void run({ wanted: !isWanted })}
    />
  );
}
