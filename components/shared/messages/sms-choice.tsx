"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Checkbox } from "@/components/ui/checkbox";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

/** Whether one is texted about what one has not looked at. */
export function SmsChoice({ bySms }: { bySms: boolean }) {
  const t = useTranslations("messages.sms");
  const { run, failure } = useCall("messages.choose");
  const [isOn, setOn] = useState(bySms);

  async function choose() {
    const wish = !isOn;
    setOn(wish);
    if ((await run({ bySms: wish })).ok) toast(t(wish ? "on" : "off"));
    else setOn(!wish);
  }
  return (
    <div className="grid grid-cols-1">
      <FailureText failure={failure} />
      <Checkbox label={t("label")} checked={isOn} onChange={() => void choose()} />
      <p className="text-sm text-quiet">{t("hint")}</p>
    </div>
  );
}
