"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { Sheet } from "@/components/ui/sheet";

import { cancelReasons } from "@/lib/orders";

/** Calls off an unpaid group by any of its orders: they go together. */
export function CancelGroup({ order, count }: { order: string; count: number }) {
  const t = useTranslations("cashier");
  const words = useTranslations("common");
  const { run, pending, failure } = useCall("orders.cancelMyOrder");
  const [isOpen, setOpen] = useState(false);
  const cancel = async (form: FormData) => {
    const reason = cancelReasons.find((one) => one === form.get("reason")) ?? "OTHER";
    const cancelled = await run({ number: order, reason });
    if (cancelled.ok) setOpen(false);
  };
  return (
    <>
      <Button variant="ghost" block onClick={() => setOpen(true)}>
        {t("pay.cancel")}
      </Button>
      <Sheet
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t("cancel.title")}
        labels={{ close: words("close") }}
      >
        <form action={cancel} className="grid gap-4">
          <p>{t("cancel.text", { count })}</p>
          <Field label={t("cancel.reason")}>
            {(control) => (
              <Select {...control} name="reason">
                {cancelReasons.map((reason) => (
                  <option key={reason} value={reason}>
                    {t(`cancel.reasons.${reason}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <FailureText failure={failure} />
          <div className="grid grid-cols-2 gap-3">
            <Button variant="quiet" onClick={() => setOpen(false)}>
              {t("cancel.no")}
            </Button>
            <Button variant="danger" type="submit" pending={pending}>
              {t("cancel.yes")}
            </Button>
          </div>
        </form>
      </Sheet>
    </>
  );
}
