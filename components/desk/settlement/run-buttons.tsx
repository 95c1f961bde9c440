"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

/** Gathers what is free into bills. */
export function MakeRun() {
  const t = useTranslations("settlement.desk");
  const { run, pending, failure } = useCall("settlement.makeRun");
  async function make() {
    if ((await run({})).ok) toast(t("made"));
  }
  return (
    <div className="grid justify-items-start gap-3">
      <FailureText failure={failure} />
      <Button pending={pending} onClick={() => void make()}>
        {t("make")}
      </Button>
    </div>
  );
}

/** The second person's yes, or the end of the run. */
export function DecideRun({ id, isMine }: { id: string; isMine: boolean }) {
  const t = useTranslations("settlement.desk");
  const approve = useCall("settlement.approveRun");
  const cancel = useCall("settlement.cancelRun");
  async function say(answer: Promise<{ ok: boolean }>, word: string) {
    if ((await answer).ok) toast(t(word));
  }
  return (
    <div className="grid gap-3">
      <FailureText failure={approve.failure ?? cancel.failure} />
      {isMine && <p className="text-quiet">{t("another")}</p>}
      <div className="flex flex-wrap gap-3">
        {!isMine && (
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

/** Everything that may go to the bank, on one file. */
export function MakeFile({ count }: { count: number }) {
  const t = useTranslations("settlement.desk");
  const { run, pending, failure } = useCall("settlement.makeBankFile");
  async function make() {
    if ((await run({})).ok) toast(t("fileMade"));
  }
  if (count === 0) return <p>{t("noneForBank")}</p>;
  return (
    <div className="grid justify-items-start gap-3">
      <FailureText failure={failure} />
      <Button variant="quiet" pending={pending} onClick={() => void make()}>
        {t("makeFile", { count })}
      </Button>
    </div>
  );
}
