"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { focusFirstError } from "@/components/shared/address/focus-error";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Sheet } from "@/components/ui/sheet";
import { toast } from "@/components/ui/toast";
import type { InvoiceView } from "@/lib/invoices";
import { checkTitle, type TitleErrors, titleOf } from "./title-draft";
import { TitleFields } from "./title-fields";

type Props = { number: string; asked: InvoiceView | null };

/** Asks for the invoice of an order, or puts right to whom it is made out. */
export function AskInvoice({ number, asked }: Props) {
  const t = useTranslations("invoices.ask");
  const words = useTranslations("common");
  const [isOpen, setOpen] = useState(false);
  const [draft, setDraft] = useState(titleOf(asked));
  const [errors, setErrors] = useState<TitleErrors>({});
  const form = useRef<HTMLDivElement>(null);
  const { run, pending, failure } = useCall("invoices.ask");

  async function send() {
    const checked = checkTitle(draft);
    setErrors(checked.ok ? {} : checked.errors);
    if (!checked.ok) return form.current && focusFirstError(form.current);
    const answer = await run({ number, to: checked.to });
    if (!answer.ok) return;
    setOpen(false);
    toast(t("sent"));
  }
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {t(asked ? "change" : "open")}
      </Button>
      <Sheet
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t("title")}
        labels={{ close: words("close") }}
        footer={
          <Button block size="lg" pending={pending} onClick={() => void send()}>
            {t("send")}
          </Button>
        }
      >
        <div ref={form} className="grid gap-4">
          <p className="text-quiet">{t("text")}</p>
          <TitleFields draft={draft} errors={errors} onChange={setDraft} />
          <FailureText failure={failure} />
        </div>
      </Sheet>
    </>
  );
}
