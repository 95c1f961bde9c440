"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

/** Sends an open invite once more, or takes it back. */
export function InviteTools({ inviteId }: { inviteId: string }) {
  const t = useTranslations("team.waiting");
  const again = useCall("shops.askHelperAgain");
  const back = useCall("shops.takeInviteBack");
  return (
    <div className="grid gap-3">
      <FailureText failure={again.failure ?? back.failure} />
      <div className="flex flex-wrap gap-3">
        <Button
          variant="quiet"
          className="grow"
          pending={again.pending}
          onClick={async () => {
            if ((await again.run({ inviteId })).ok) toast(t("sent"));
          }}
        >
          {t("again")}
        </Button>
        <Button
          variant="quiet"
          className="grow"
          pending={back.pending}
          onClick={async () => {
            if ((await back.run({ inviteId })).ok) toast(t("taken"));
          }}
        >
          {t("back")}
        </Button>
      </div>
    </div>
  );
}
