"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Checkbox } from "@/components/ui/checkbox";
import { FailureText } from "@/components/ui/failure-text";

type Props = { shop: string; wantsNews: boolean };

/** Whether a followed shop's news is told; kept as soon as it is ticked. */
export function NewsChoice({ shop, wantsNews }: Props) {
  const t = useTranslations("follows");
  const { run, pending, failure } = useCall("follows.chooseNews");
  const [isOn, turn] = useState(wantsNews);

  async function choose(wanted: boolean) {
    if (pending) return;
    turn(wanted);
    const answer = await run({ shop, wantsNews: wanted });
    if (!answer.ok) turn(!wanted);
  }
  return (
    <div>
      <Checkbox
        label={t("news")}
        checked={isOn}
        onChange={({ target }) => void choose(target.checked)}
      />
      <FailureText failure={failure} />
    </div>
  );
}
