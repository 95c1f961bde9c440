"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Sheet } from "@/components/ui/sheet";
import { toast } from "@/components/ui/toast";

/** Can't be taken back, so it asks once. */
export function ConfirmReceipt({ number }: { number: string }) {
  const t = useTranslations("orders.receive");
  const words = useTranslations("common");
  const [isOpen, setOpen] = useState(false);
  const { run, pending, failure } = useCall("orders.confirmReceipt");

  async function confirm() {
    const answer = await run({ number });
    if (!answer.ok) return;
    setOpen(false);
    toast(t("done"));
  }

  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("button")}</Button>
      <Sheet
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t("title")}
        labels={{ close: words("close") }}
        footer={
          <div className="flex gap-3">
            <Button variant="quiet" className="grow" onClick={() => setOpen(false)}>
              {t("notYet")}
            </Button>
            <Button className="grow" pending={pending} onClick={confirm}>
              {t("yes")}
            </Button>
          </div>
        }
      >
        <p>{t("text")}</p>
        <FailureText failure={failure} className="mt-3" />
      </Sheet>
    </>
  );
}
