"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";
import type { MyBatch } from "@/lib/batches";
import { WhyInput } from "./why-input";

/** What is printed already goes on leading somewhere: to the reason. */
export function WithdrawBatch({ batch, onDone }: { batch: MyBatch; onDone: () => void }) {
  const t = useTranslations("batches.withdraw");
  const { run, pending, failure } = useCall("batches.withdraw");
  const [why, setWhy] = useState("");
  const [wasSent, setSent] = useState(false);

  async function withdraw() {
    setSent(true);
    if (why.trim() === "" || !(await run({ id: batch.id, why })).ok) return;
    toast(t("saved"));
    onDone();
  }
  return (
    <div className="grid grid-cols-1 gap-5">
      <p className="text-quiet">{t("hint")}</p>
      <WhyInput label={t("why")} value={why} onChange={setWhy} wasSent={wasSent} />
      <FailureText failure={failure} />
      <Button size="lg" block pending={pending} onClick={() => void withdraw()}>
        {t("save")}
      </Button>
    </div>
  );
}
