"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { RadioCards } from "@/components/ui/radio-cards";
import { Sheet } from "@/components/ui/sheet";
import { toast } from "@/components/ui/toast";

import { type CancelReason, cancelReasons, type PaymentState } from "@/lib/orders";

type Props = { number: string; payment?: PaymentState };

const isReason = (text: string): text is CancelReason => cancelReasons.some((one) => one === text);

/** Why, and what becomes of the money, before anything is called off. */
export function CancelOrder({ number, payment = "UNPAID" }: Props) {
  const t = useTranslations("orders.cancel");
  const words = useTranslations("common");
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState<CancelReason>("CHANGED_MIND");
  const { run, pending, failure } = useCall("orders.cancelMyOrder");

  async function cancel() {
    const answer = await run({ number, reason });
    if (!answer.ok) return;
    setOpen(false);
    toast(t("done"));
  }

  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {t("button")}
      </Button>
      <Sheet
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t("title")}
        labels={{ close: words("close") }}
        footer={
          <div className="flex gap-3">
            <Button variant="quiet" className="grow" onClick={() => setOpen(false)}>
              {t("keep")}
            </Button>
            <Button variant="danger" className="grow" pending={pending} onClick={cancel}>
              {t("yes")}
            </Button>
          </div>
        }
      >
        <p className="mb-4">{t(`money.${payment}`)}</p>
        <RadioCards
          legend={t("why")}
          name="reason"
          value={reason}
          onChange={(value) => isReason(value) && setReason(value)}
          choices={cancelReasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
        />
        <FailureText failure={failure} className="mt-3" />
      </Sheet>
    </>
  );
}
