"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

type Props = { id: string; status: "DRAFT" | "PROPOSED"; isMine: boolean };

/** The next word on a period: proposed by one, approved by another, or cancelled. */
export function CycleButtons({ id, status, isMine }: Props) {
  const t = useTranslations("subsidies.cycle");
  const propose = useCall("subsidies.propose");
  const approve = useCall("subsidies.approve");
  const cancel = useCall("subsidies.cancel");
  async function say(answer: Promise<{ ok: boolean }>, word: string) {
    if ((await answer).ok) toast(t(word));
  }
  return (
    <div className="grid gap-3">
      <FailureText failure={propose.failure ?? approve.failure ?? cancel.failure} />
      {status === "PROPOSED" && isMine && <p className="text-quiet">{t("another")}</p>}
      <div className="flex flex-wrap gap-3">
        {status === "DRAFT" && (
          <Button
            pending={propose.pending}
            onClick={() => void say(propose.run({ id }), "proposed")}
          >
            {t("propose")}
          </Button>
        )}
        {status === "PROPOSED" && !isMine && (
          <Button
            pending={approve.pending}
            onClick={() => void say(approve.run({ id }), "approved")}
          >
            {t("approve")}
          </Button>
        )}
        <Button
          variant="quiet"
          pending={cancel.pending}
          onClick={() => void say(cancel.run({ id }), "cancelled")}
        >
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
