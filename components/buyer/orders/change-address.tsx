"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { AddressFields } from "@/components/shared/address/address-fields";
import { checkDraft, emptyDraft, type FieldErrors } from "@/components/shared/address/draft";
import { focusFirstError } from "@/components/shared/address/focus-error";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Sheet } from "@/components/ui/sheet";
import { toast } from "@/components/ui/toast";
import type { Receiver } from "@/lib/orders/queries";

/** A wrong street or phone, put right while nobody has packed the parcel. */
export function ChangeAddress({ number, receiver }: { number: string; receiver: Receiver }) {
  const t = useTranslations("orders.readdress");
  const { name: recipient, phone, provinceCode, street } = receiver;
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState({ ...emptyDraft, recipient, phone, provinceCode, street });
  const [errors, setErrors] = useState<FieldErrors>({});
  const form = useRef<HTMLDivElement>(null);
  const { run, pending, failure } = useCall("orders.changeAddress");

  async function save() {
    const checked = checkDraft(draft);
    setErrors(checked.ok ? {} : checked.errors);
    if (!checked.ok) return form.current && focusFirstError(form.current);
    const answer = await run({ number, address: checked.delivery });
    if (!answer.ok) return;
    setOpen(false);
    toast(t("done"));
  }
  return (
    <>
      <Button size="sm" variant="quiet" className="mt-3" onClick={() => setOpen(true)}>
        {t("button")}
      </Button>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={t("title")}
        labels={{ close: t("close") }}
        footer={
          <Button block size="lg" pending={pending} onClick={() => void save()}>
            {t("save")}
          </Button>
        }
      >
        <div ref={form} className="grid gap-4">
          <p className="text-quiet">{t("text")}</p>
          <AddressFields draft={draft} onChange={setDraft} errors={errors} />
          <FailureText failure={failure} />
        </div>
      </Sheet>
    </>
  );
}
