"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { RadioCards } from "@/components/ui/radio-cards";
import { toast } from "@/components/ui/toast";
import { type ReportReason, reportReasons, type Side } from "@/lib/messages";

type Props = { conversation: string; side: Side; isReported: boolean };

/** Below a conversation: hear no more of the other side, or show the county what was said. */
export function Guard({ conversation, side, isReported }: Props) {
  const t = useTranslations("messages.guard");
  return (
    <details>
      <summary className="inline-flex min-h-(--control) cursor-pointer items-center text-calaite">
        {t("open")}
      </summary>
      <div className="grid grid-cols-1 gap-4 pt-2">
        <Block conversation={conversation} side={side} blocks />
        {isReported ? (
          <p className="rounded-md bg-pine-tint px-4 py-3">{t("reported")}</p>
        ) : (
          <Report conversation={conversation} side={side} />
        )}
      </div>
    </details>
  );
}

type BlockProps = { conversation: string; side: Side; blocks: boolean };

/** Undone as easily as it is done. */
export function Block({ conversation, side, blocks }: BlockProps) {
  const t = useTranslations("messages.guard");
  const asBuyer = useCall("messages.block");
  const asShop = useCall("messages.blockForShop");
  const { run, pending, failure } = side === "SHOP" ? asShop : asBuyer;
  return (
    <div className="grid grid-cols-1 gap-2">
      {!blocks && <p>{t("blocked")}</p>}
      <FailureText failure={failure} />
      <Button
        variant={blocks ? "danger" : "quiet"}
        block
        pending={pending}
        onClick={() => void run({ conversation, blocks })}
      >
        {t(blocks ? "block" : "unblock")}
      </Button>
    </div>
  );
}

function Report({ conversation, side }: Omit<BlockProps, "blocks">) {
  const t = useTranslations("messages.guard");
  const [reason, setReason] = useState<ReportReason>("RUDE");
  const asBuyer = useCall("messages.report");
  const asShop = useCall("messages.reportForShop");
  const { run, pending, failure } = side === "SHOP" ? asShop : asBuyer;
  async function report() {
    if ((await run({ conversation, reason, note: "" })).ok) toast(t("reported"));
  }
  return (
    <div className="grid grid-cols-1 gap-3">
      <RadioCards
        legend={t("why")}
        name="reason"
        value={reason}
        onChange={(value) => setReason(reportReasons.find((one) => one === value) ?? "OTHER")}
        choices={reportReasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
      />
      <p className="text-sm text-quiet">{t("shown")}</p>
      <FailureText failure={failure} />
      <Button variant="quiet" block pending={pending} onClick={() => void report()}>
        {t("report")}
      </Button>
    </div>
  );
}
