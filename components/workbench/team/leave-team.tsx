"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

type Props = { shopId: string; afterwards: string };

/** A helper's own way out; only the owner can undo it, so it is asked twice. */
export function LeaveTeam({ shopId, afterwards }: Props) {
  const t = useTranslations("team.leave");
  const router = useRouter();
  const { run, pending, failure } = useCall("shops.leaveTeam");
  const [isAsked, setAsked] = useState(false);

  async function leave() {
    if (!isAsked) return setAsked(true);
    if (!(await run({ shopId })).ok) return;
    toast(t("left"));
    router.push(afterwards);
  }
  return (
    <Card className="grid gap-3">
      <h2 className="text-lg font-semibold">{t("title")}</h2>
      <p className="text-quiet">{t("text")}</p>
      <FailureText failure={failure} />
      <Button
        variant={isAsked ? "danger" : "quiet"}
        block
        pending={pending}
        onClick={() => void leave()}
      >
        {t(isAsked ? "sure" : "action")}
      </Button>
    </Card>
  );
}
