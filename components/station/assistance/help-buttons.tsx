"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

type Props = { id: string; isTaken: boolean };

/** "I'll go", and later "done" or back into the queue. */
export function HelpButtons({ id, isTaken }: Props) {
  const t = useTranslations("assistance.station");
  const going = useCall("assistance.goToHelp");
  const closing = useCall("assistance.finishHelp");

  async function close(isDone: boolean) {
    const answer = await closing.run({ id, isDone });
    if (answer.ok && isDone) toast(t("doneToast"));
  }
  return (
    <div className="grid gap-2">
      <FailureText failure={going.failure ?? closing.failure} />
      {isTaken ? (
        <div className="flex flex-wrap gap-2">
          <Button className="grow" pending={closing.pending} onClick={() => void close(true)}>
            {t("done")}
          </Button>
          <Button variant="ghost" pending={closing.pending} onClick={() => void close(false)}>
            {t("back")}
          </Button>
        </div>
      ) : (
        <Button block pending={going.pending} onClick={() => void going.run({ id })}>
          {t("take")}
        </Button>
      )}
    </div>
  );
}
