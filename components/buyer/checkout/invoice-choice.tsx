"use client";

import { useTranslations } from "next-intl";
import { TitleFields } from "@/components/buyer/invoices/title-fields";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import type { Invoicing } from "./use-invoice";

/** For who needs an invoice; nobody else sees more than one line. */
export function InvoiceChoice({ invoicing }: { invoicing: Invoicing }) {
  const t = useTranslations("invoices");
  const { isWanted, draft, errors, want, type } = invoicing;
  return (
    <Card className="grid grid-cols-1 gap-3 py-2">
      <Checkbox
        label={t("want")}
        checked={isWanted}
        onChange={(event) => want(event.target.checked)}
      />
      {isWanted && (
        <div className="grid gap-3 border-t border-hairline pt-3 pb-2">
          <p className="text-sm text-quiet">{t("wantText")}</p>
          <TitleFields draft={draft} errors={errors} onChange={type} />
        </div>
      )}
    </Card>
  );
}
