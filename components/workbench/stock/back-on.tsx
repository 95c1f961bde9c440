"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { SavedLine } from "@/components/shared/api/saved-line";
import { useSelfSaving } from "@/components/shared/api/use-self-saving";
import { Button } from "@/components/ui/button";
import { DayInput } from "@/components/ui/day-input";
import { call } from "@/lib/api";

type Props = { variantId: string; backOn: string | null };

const isWhole = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day);

/** When there is more of this kind; a day that isn't whole is not kept. */
export function BackOn({ variantId, backOn }: Props) {
  const t = useTranslations("sell.stock");
  const [day, setDay] = useState(backOn ?? "");
  const saving = useSelfSaving<{ backOn: string | null }, null>(({ backOn: next = null }) =>
    call("inventory.changeBackOn", { variantId, backOn: next }),
  );
  function change(next: string) {
    setDay(next);
    if (isWhole(next)) void saving.keep({ backOn: next });
  }
  function clear() {
    setDay("");
    void saving.keep({ backOn: null });
  }
  return (
    <div className="grid gap-3">
      <DayInput label={t("backOn")} value={day} onChange={change} years={[0, 1]} />
      <p className="text-quiet">{t("backOnHint")}</p>
      {day !== "" && (
        <Button variant="ghost" onClick={clear}>
          {t("backOnClear")}
        </Button>
      )}
      <SavedLine saving={saving} />
    </div>
  );
}
